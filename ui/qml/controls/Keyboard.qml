pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The stand's own keyboard. It shows the layout that the focused field asks for, and remembers nothing. Other scripts
// have a page of Latin letters, for names as they stand in a passport; it goes when the field is left. So has the pad
// for postal codes, since other countries write theirs with letters.
Rectangle {
    id: keyboard

    required property var keys                // ui/stand/keyboard.py
    property Field field: null
    property string language: "en"
    property string languageName: ""
    property var domains: []                  // what an e-mail address may end in
    property bool last: false                 // the field is the form's last one
    property bool first: false
    property bool portrait: false

    signal next
    signal previous

    property bool symbols: false
    property bool latin: false
    property bool turned: false               // the visitor pressed shift

    readonly property string hint: field ? field.hint : "text"
    readonly property bool written: hint === "name" || hint === "text"
    readonly property string letters: !written ? (latin ? "code" : hint) : latin ? "latin" : language
    readonly property var layout: keys.pad(symbols ? "symbols" : letters, language)
    readonly property var extra: symbols ? [] : hint === "email" ? domains : layout.top ?? []
    // A name begins with a capital letter, after a blank or a hyphen too; the visitor may turn that round.
    readonly property bool starts: hint === "name" && field !== null && /(^|[\s-])$/.test(field.text.slice(0, field.input.cursorPosition))
    readonly property bool shifted: (starts && layout.capitals === true) !== turned
    readonly property real edge: portrait ? 9 : 11
    // A low window has no room for a field above five rows of full height.
    readonly property int topHeight: extra.length === 0 ? 0 : Theme.compact && Theme.textStep > 1 ? 66 : Theme.keyHeight + Theme.keyGap

    implicitHeight: 3 + 9 + topHeight + layout.rows.length * (Theme.keyHeight + Theme.keyGap) + 10
    color: Theme.bed
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    onHintChanged: symbols = false
    onFieldChanged: clear()
    onLanguageChanged: clear()
    onLayoutChanged: variants.close()

    function clear() {
        symbols = false;
        latin = false;
        turned = false;
        variants.close();
    }
    function shown(letter: string): string {
        if (!shifted)
            return letter;
        return (layout.shift ?? {})[letter] ?? (letter === "ß" || layout.capitals !== true ? letter : letter.toUpperCase());
    }
    function domain(name: string) {
        const at = field.text.indexOf("@");
        if (at >= 0)
            keyboard.keys.replace_from(at - field.input.cursorPosition, field.text.length - at, name);
        else
            keyboard.keys.commit(name);
    }
    function act(what: string) {
        if (what === "back")
            keys.press(Qt.Key_Backspace);
        else if (what === "shift")
            turned = !turned;
        else if (what === "symbols")
            symbols = true;
        else if (what === "letters" && symbols)
            symbols = false;
        else if (what === "latin" || what === "letters")
            latin = what === "latin";
        else if (what === "next")
            next();
        else if (what === "previous")
            previous();
        else
            type(what === "space" ? " " : what);
    }
    function type(text: string) {
        keys.commit(text);
        turned = false;
        variants.close();
    }
    // Without long presses: the letter before the cursor becomes its next accent, and after the last one itself again.
    function turn() {
        const letter = field.text.charAt(field.input.cursorPosition - 1), small = letter.toLowerCase();
        const more = Object.assign({}, layout.more, keys.layout("latin").more);
        for (const first of written ? Object.keys(more) : []) {
            const ring = [first, ...more[first]], at = ring.indexOf(small);
            if (at < 0 || ring.length === 1)
                continue;
            const next = ring[(at + 1) % ring.length], large = next.toUpperCase();
            keys.replace_from(-1, 1, letter !== small && large.length === 1 ? large : next);
            return;
        }
    }
    function caption(what: string): string {
        switch (what) {
        case "shift": return layout.shift_label ?? "";
        case "symbols": return "123";
        case "latin": return keys.layout("latin").letters;
        case "letters": return keys.layout(symbols ? letters : language).letters ?? "ABC";
        case "space": return qsTr("space");
        case "previous": return qsTr("Previous");
        case "next": return last ? qsTr("Continue") : qsTr("Next field");
        }
        return what;
    }
    function spoken(what: string): string {
        switch (what) {
        case "back": return qsTr("Delete the last letter");
        case "shift": return qsTr("Capital letters");
        case "symbols": return qsTr("Digits and signs");
        case "latin": return qsTr("Latin letters");
        case "letters": return symbols ? qsTr("Letters") : languageName;
        }
        return caption(what);
    }

    // Whoever touches a field wants to type here, whatever keyboard there is.
    Connections {
        target: keyboard.field
        function onTouched() { keyboard.keys.show(); }
        function onTurn() { keyboard.turn(); }
    }
    // Touches between keys and edge must not reach what lies behind.
    MouseArea { anchors.fill: parent; onPressed: variants.close() }
    Rectangle { width: parent.width; height: 3; color: Theme.rule }

    Row {
        id: topRow
        visible: keyboard.topHeight > 0
        x: keyboard.edge
        y: 12
        Repeater {
            model: keyboard.extra
            delegate: Key {
                required property string modelData
                objectName: "key " + modelData
                width: (keyboard.width - 2 * keyboard.edge) / Math.max(1, keyboard.extra.length)
                height: keyboard.topHeight
                works: keyboard.hint === "email"
                text: modelData
                onClicked: keyboard.hint === "email" ? keyboard.domain(modelData) : keyboard.type(modelData)
            }
        }
    }
    Column {
        x: keyboard.edge
        y: 12 + keyboard.topHeight
        width: parent.width - 2 * keyboard.edge

        Repeater {
            model: keyboard.layout.rows
            delegate: Row {
                id: row
                required property var modelData
                readonly property real units: modelData.reduce((sum, key) => sum + (key.width ?? 1), 0)
                readonly property real columns: Math.max(units, keyboard.portrait ? keyboard.layout.portrait_columns ?? keyboard.layout.columns : keyboard.layout.columns)
                readonly property real unit: (keyboard.width - 2 * keyboard.edge) / columns
                leftPadding: (columns - units) * unit / 2
                height: Theme.keyHeight + Theme.keyGap

                Repeater {
                    model: row.modelData
                    delegate: Key {
                        id: key
                        required property var modelData
                        readonly property string letter: modelData.text ?? (typeof modelData === "string" ? modelData : "")
                        readonly property string what: modelData["do"] ?? ""
                        readonly property var accents: variants.signs(letter)
                        objectName: "key " + (what !== "" ? what : letter)
                        width: (modelData.width ?? 1) * row.unit
                        height: row.height
                        works: what !== "" && what !== "space"
                        strong: what === "next"
                        turns: what === "shift"
                        held: what === "shift" && keyboard.shifted
                        enabled: !(what === "previous" && keyboard.first)
                        opacity: enabled ? 1 : 0.45
                        text: modelData.label ?? (what !== "" ? keyboard.caption(what) : keyboard.shown(letter))
                        glyph: what === "back" ? "backspace" : what === "shift" && text === "" ? "shift" : ""
                        spoken: what !== "" ? keyboard.spoken(what) : text
                        autoRepeat: what === "back"
                        Accessible.description: accents.join(" ")
                        onPressed: variants.wait(key, letter)
                        onPressXChanged: variants.slide(key)
                        onPressYChanged: variants.slide(key)
                        onReleased: variants.lift(key)
                        onCanceled: variants.lift(key)
                        onClicked: {
                            if (variants.spent === key)
                                return;
                            variants.close();
                            what !== "" ? keyboard.act(what) : keyboard.type(keyboard.shown(letter));
                        }
                        // A screen reader cannot hold a key down.
                        Connections {
                            target: key.accents.length > 0 ? key.Accessible : null
                            function onIncreaseAction() { variants.show(key, key.letter); }
                        }
                    }
                }
            }
        }
    }
    KeyVariants {
        id: variants
        z: 1
        width: keyboard.width
        edge: keyboard.edge
        keyWidth: keyboard.portrait ? 71 : 84
        signs: letter => (keyboard.layout.more?.[letter] ?? []).map(keyboard.shown)
        onChosen: sign => keyboard.type(sign)
    }
}
