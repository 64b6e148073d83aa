pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Kiosk

// Reads aloud what stands on the screen, what has the focus, and what changes. It begins with a question: what was typed
// is said only to somebody who wears headphones.
Item {
    id: aloud

    required property var speech              // ui/stand/speech.py
    property Item page: null                  // the present screen
    property bool settled: false              // it stands still
    property Item focused: null
    property string preface: ""               // said once, before all else

    readonly property bool on: speech.on
    readonly property bool asking: speech.asking

    // What has to be said as soon as nothing more happens.
    property bool whole: false
    property list<string> also: []
    property Item returning: null             // where the focus was before the question

    visible: asking
    onOnChanged: {
        also = on && preface !== "" ? [preface] : [];
        whole = on;
        soon.restart();
    }
    onAskingChanged: {
        if (!asking) {
            Qt.callLater(() => (aloud.returning ?? aloud.page)?.forceActiveFocus(Qt.OtherFocusReason));
            return;
        }
        returning = focused;
        (choice.children[choice.children.length - 1].children[0] as Item).forceActiveFocus(Qt.OtherFocusReason);
        speech.say([choice.question, choice.reason, choice.yes, choice.no, later.text]);
    }
    onPageChanged: settle()
    onSettledChanged: settle()
    onFocusedChanged: {
        if (!on || asking)
            return;
        before = (focused as TextField)?.text ?? "";
        soon.restart();
    }

    function settle() {
        if (!on || !settled || !page)
            return;
        whole = true;
        soon.restart();
    }
    // Say something now, in place of all else; the page follows where it has just changed.
    function announce(sentences: list<string>) {
        if (!on)
            return;
        also = also.concat(sentences);
        soon.restart();
    }
    // What the page found to be wrong.
    function collectProblems(item: Item, found: var) {
        if (!item || !item.visible)
            return;
        const problem = (item as Field)?.problem ?? (item as PickField)?.problem ?? (item as Choice)?.problem ?? "";
        if (problem !== "")
            found.push(problem);
        for (const child of item.children)
            collectProblems(child as Item, found);
    }
    Timer {
        id: soon
        interval: 120
        onTriggered: {
            if (!aloud.on || aloud.asking)
                return;
            const said = aloud.also.concat(aloud.whole ? aloud.spoken(aloud.page) : []);
            const name = aloud.describe(aloud.focused);
            if (name !== "" && (aloud.also.length === 0 || aloud.whole))
                said.push(name);
            aloud.also = [];
            aloud.whole = false;
            if (said.length > 0)
                aloud.speech.say(said.map(one => one.replace(/\u00ad/g, "")));   // where a word may be parted
        }
    }

    // --- words of an item ------------------------------------------------------------------------------

    property bool withheld: false

    function spoken(item: Item): list<string> {
        const found = [];
        withheld = false;
        collect(item, found);
        if (withheld)
            found.push(qsTr("What is yours alone is not read aloud without headphones."));
        return found;
    }
    function collect(item: Item, found: var) {
        if (!item || !item.visible || item.opacity === 0)
            return;
        const one = describe(item);
        if (one !== "")
            found.push(one);
        if (item instanceof Words || item instanceof Pressable || item instanceof Field)
            return;
        for (const child of item.children)
            collect(child as Item, found);
    }
    function describe(item: Item): string {
        if (!item || !item.visible)
            return "";
        if (item instanceof Words) {
            const words = item as Words;
            withheld = withheld || words.personal && !speech.private;
            return words.Accessible.ignored || words.personal && !speech.private ? "" : words.Accessible.name || words.text;
        }
        if (item instanceof Field)
            return filled(item as Field);
        if (item instanceof TextField)
            return item.parent instanceof Field ? filled(item.parent as Field) : "";
        if (item instanceof Pressable) {
            const button = item as Pressable;
            return button.personal && !speech.private ? button.text : button.Accessible.name;
        }
        return "";
    }
    function filled(field: Field): string {
        const said = [field.problem !== "" ? field.problem : field.input.Accessible.name];
        if (speech.private && field.text !== "")
            said.push(field.text);
        return said.join(". ");
    }

    // --- what is typed, for nobody else to hear ----------------------------------------------------------

    property string before: ""
    Connections {
        target: aloud.focused as TextField
        enabled: aloud.on && aloud.speech.private
        function onTextEdited() {
            const field = aloud.focused as TextField;
            const longer = field.text.length > aloud.before.length;
            aloud.before = field.text;
            aloud.speech.say([longer ? field.text.charAt(field.cursorPosition - 1) : qsTr("Deleted")]);
        }
    }

    // --- the question ------------------------------------------------------------------------------------

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    MouseArea { anchors.fill: parent }         // nothing beneath is touched
    Item {
        id: question
        anchors.centerIn: parent
        width: Math.min(Theme.measure, aloud.width - 2 * Theme.margin)
        height: choice.height + 24 + later.height

        Choice {
            id: choice
            objectName: "headphones"
            size: Theme.pageTitleSize
            width: parent.width
            question: qsTr("Do you hear this through headphones?")
            reason: qsTr("Then what you type is read aloud, too. Without headphones it is not: everyone around would hear it.")
            yes: qsTr("Yes, headphones")
            no: qsTr("No, a loudspeaker")
            onChoose: yes => aloud.speech.answer(yes)
        }
        LinkButton {
            id: later
            objectName: "do not read aloud"
            y: choice.height + 24
            text: qsTr("Do not read aloud")
            onClicked: aloud.speech.turn()
        }
    }
}
