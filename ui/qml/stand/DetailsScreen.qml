pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Kiosk

// The form. The focused field and its label always stand above the keyboard; what is wrong is said in the label's place.
VisitorScreen {
    id: screen

    property string first: ""                // the field to begin with, when one was asked for

    readonly property var problems: visitor.problems
    readonly property var wrong: visitor.fields.map(field => field.name).filter(name => problems[name] !== undefined)
    readonly property bool pairs: problems.country === undefined
    // Without the keyboard on the screen there is room for more air, and in portrait for what is being signed.
    readonly property int air: Theme.compact ? 24 : Theme.apart
    readonly property bool free: airy(narrow)
    function airy(places: var): bool {
        return form.airyHead + rowsOf(places) * (form.fieldHeight + air) + grown <= height - (portrait ? below.button + 240 : 0);
    }

    step: qsTr("Step 2 of 3: Your details")
    progress: 0.5
    typing: true
    verdict: wrong.length > 0 ? summary.text : ""
    atFirst: focusedName === written[0]
    atLast: focusedName === written[written.length - 1]

    // Where the way out of a doubt stands under the field, and how much it adds to the row: for an address that looks
    // mistyped, and for a postal code that may be another country's.
    readonly property string offering: visitor.suggestion !== "" ? "email"
        : problems.postal_code === "unknown" && visitor.country !== "" && !Theme.compact ? "postal_code" : ""
    readonly property int grown: offering !== "" ? (Theme.compact ? 4 : 12) + Theme.toolHeight : 0
    readonly property int grownRow: places[visitor.fields.findIndex(field => field.name === offering)]?.row ?? -1

    // The fields one types into, in their order.
    readonly property var written: visitor.fields.map(field => field.name).filter(name => !picked.includes(name))
    // Those that open a page of their own.
    readonly property var picked: ["country", "strokes"]

    function label(name: string): string {
        switch (name) {
        case "given_name": return qsTr("First name");
        case "family_name": return qsTr("Last name");
        case "full_name": return qsTr("Full name");
        case "email": return qsTr("Email");
        case "postal_code": return qsTr("Postal code");
        case "city": return qsTr("City");
        case "country": return qsTr("Country");
        case "phone": return qsTr("Phone");
        case "street": return qsTr("Street and number");
        case "birth_date": return qsTr("Date of birth");
        case "strokes": return qsTr("Your signature");
        }
        return name;
    }
    function problem(name: string, code: string, narrow: bool): string {
        const what = label(name);
        if (narrow)
            return code === "missing" ? qsTr("Needed to sign") : qsTr("Check this code");
        switch (code) {
        case "missing": return qsTr("%1: needed to sign").arg(what);
        case "too_long": return qsTr("%1: too long").arg(what);
        case "bad_start": return qsTr("%1: begin with a letter").arg(what);
        case "bad_character": return qsTr("%1: has a sign we cannot take").arg(what);
        case "unfinished": return qsTr("This email looks unfinished");
        }
        switch (name) {
        case "email": return qsTr("This email does not look right");
        case "phone": return qsTr("This number does not look right");
        case "postal_code": return visitor.country !== "" ? qsTr("%1: no such postal code").arg(visitor.countryName) : qsTr("No such code in this country");
        case "birth_date": return qsTr("There is no such day");
        }
        return qsTr("%1: this does not look right").arg(what);
    }
    readonly property string dateHint: {
        const order = visitor.dateOrder;
        //: Two letters for the day, as in the date DD.MM.YYYY.
        const parts = { "d": qsTr("DD"),
            //: Two letters for the month, as in the date DD.MM.YYYY.
            "M": qsTr("MM"),
            //: Four letters for the year, as in the date DD.MM.YYYY.
            "y": qsTr("YYYY") };
        return order.slice(0, 3).split("").map(part => parts[part]).join(order.slice(3));
    }
    function hint(name: string): string {
        switch (name) {
        case "email": return "email";
        case "phone": return "phone";
        case "birth_date": return "digits";
        case "postal_code": return visitor.postalCodeIsDigits ? "postal" : "code";
        case "street": return "text";
        }
        return "name";
    }
    // Where each field stands, in quarters of the row: postal code and country share a half in landscape; a field that
    // would stand alone in portrait takes the whole row. A low window has three in a row, unless two have room.
    readonly property var broad: lay(false)
    readonly property var narrow: Theme.compact ? lay(true) : broad
    readonly property var places: airy(broad) ? broad : narrow
    readonly property bool threes: Theme.compact && places !== broad
    function lay(threes: bool): var {
        const names = visitor.fields.map(field => field.name);
        // Large letters and low windows leave no room for a half of a half.
        const halves = screen.portrait || Theme.textStep > 1 || Theme.compact;
        const whole = threes ? 3 : halves ? 2 : 4, usual = threes || halves ? 1 : 2, found = [];
        let row = 0, column = 0;
        for (let i = 0; i < names.length; i++) {
            const pair = name => name === "postal_code" || name === "country";
            const paired = usual === 2 && pair(names[i]) && (pair(names[i + 1] ?? "") || (i > 0 && pair(names[i - 1])));
            let span = paired ? 1 : usual;
            if (column + span > whole) {
                row += 1;
                column = 0;
            }
            if (screen.portrait && column === 0 && i === names.length - 1)
                span = whole;
            found.push({ row: row, column: column, span: span });
            column += span;
        }
        return found;
    }
    function rowsOf(places: var): int {
        return places.length > 0 ? places[places.length - 1].row + 1 : 0;
    }
    function item(name: string): Item {
        for (let i = 0; i < fields.count; i++)
            if ((fields.itemAt(i) as Slot)?.name === name)
                return fields.itemAt(i);
        return null;
    }
    function go(name: string) {
        const slot = item(name) as Slot;
        if (slot)
            slot.take();
    }
    function next() {
        const at = written.indexOf(focusedName);
        if (at + 1 < written.length)
            screen.go(written[at + 1]);
        else
            visitor.finishDetails();
    }
    function previous() {
        screen.go(written[Math.max(0, written.indexOf(focusedName) - 1)]);
    }
    function wipe() {
        for (let i = 0; i < fields.count; i++)
            (fields.itemAt(i) as Slot).wipe();
    }
    function keep() {
        const slot = item(focusedName);
        if (slot)
            reveal(slot);
    }
    // Rows move only after the room for them has changed.
    onPlacesChanged: Qt.callLater(keep)
    onFreeChanged: Qt.callLater(keep)
    function reveal(slot: Item) {
        // Rows stand whole: the form moves on by rows, and the title goes with the first one.
        const row = Math.round((slot.y - form.head) / form.rowHeight), bottom = slot.y + slot.height + 14;
        for (let hidden = 0; hidden <= row + 1; hidden++) {
            sheet.contentY = hidden === 0 && bottom <= sheet.height ? 0 : form.head - form.lip + Math.max(0, hidden - 1) * form.rowHeight;
            if (bottom <= sheet.contentY + sheet.height)
                return;
        }
        sheet.contentY = slot.y + slot.height - sheet.height;   // hardly as high as one field
    }
    Connections {
        target: screen.visitor
        function onProblemsFound() {
            const first = screen.visitor.fields.find(field => screen.visitor.problems[field.name] !== undefined);
            screen.go(first ? first.name : screen.written[0]);
        }
    }
    StackView.onActivated: {
        const begin = [wrong[0], first, written.find(name => visitor.value(name) === ""), written[0]];
        screen.go(begin.find(name => written.includes(name)));
    }

    Flickable {
        id: sheet
        anchors { left: parent.left; top: parent.top }
        width: screen.portrait ? parent.width : parent.width - below.width
        height: screen.portrait ? parent.height - below.height : parent.height
        // Where not all rows fit, the title may leave with the first of them.
        readonly property real needed: form.head + form.rows * form.rowHeight + 12 + screen.grown
        contentHeight: needed <= height ? needed
            : height < 2 * form.rowHeight ? form.head - form.lip + (form.rows - 1) * form.rowHeight + height
            : Math.max(needed, height + form.head - form.lip + (screen.grown > 0 ? form.rowHeight : 0))
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick
        clip: true
        onHeightChanged: screen.keep()

        Item {
            id: form

            readonly property int lip: Theme.compact ? 0 : 6           // what is left above the first row that is seen
            readonly property int fieldHeight: Theme.labelHeight + 6 + Theme.fieldHeight
            readonly property int head: heading.y + heading.height + (screen.portrait || screen.free ? 24 : Theme.compact ? 4 : 9)
            readonly property int airyHead: (screen.portrait ? 29 + where.height : 40) + Math.ceil(1.24 * Theme.pageTitleSize * Theme.textStep) + 24
            readonly property int rowHeight: fieldHeight + (screen.free ? screen.air : screen.portrait ? 24 : 10)
            readonly property int rows: screen.rowsOf(screen.places)
            readonly property int columns: screen.threes ? 3 : screen.portrait || Theme.textStep > 1 || Theme.compact ? 2 : 4
            readonly property real unit: (width + 20) / columns

            x: Theme.rtl ? sheet.width - width - Theme.margin : Theme.margin
            width: screen.portrait ? sheet.width - 2 * Theme.margin : sheet.width - Theme.margin - 20
            height: sheet.contentHeight

            Words {
                id: where
                visible: screen.portrait
                y: 26
                width: parent.width
                text: screen.step
                color: Theme.ink2
                anchors.left: parent.left
            }
            Words {
                id: heading
                y: screen.portrait ? where.y + where.height + 3 : screen.free ? Theme.margin : Theme.compact ? 8 : 20
                width: parent.width
                text: qsTr("Your details")
                size: screen.portrait || screen.free ? Theme.pageTitleSize : Theme.formTitleSize
                bold: true
                leading: 1.24
                Accessible.role: Accessible.Heading
            }
            Words {
                visible: !screen.portrait && screen.free && y + implicitHeight + Theme.gap <= sheet.height
                y: form.head + form.rows * form.rowHeight + screen.grown
                width: parent.width
                text: why.text
            }
            Repeater {
                id: fields
                model: screen.visitor.fields
                delegate: Slot {}
            }
        }
    }

    // One field of the form, of whichever kind.
    component Slot: Item {
        id: slot

        required property int index
        required property var modelData
        readonly property string name: modelData.name
        readonly property var place: screen.places[index] ?? ({ row: 0, column: 0, span: 1 })
        readonly property string code: screen.problems[name] ?? ""

        x: Theme.rtl ? form.width - place.column * form.unit - width : place.column * form.unit
        readonly property bool doubted: name === screen.offering
        readonly property bool mistyped: doubted && name === "email"

        y: form.head + place.row * form.rowHeight + (place.row > screen.grownRow ? screen.grown : 0)
        width: place.span * form.unit - 20
        height: form.fieldHeight + (doubted ? screen.grown : 0)
        onMistypedChanged: if (mistyped) take();
        onHeightChanged: if (screen.focusedName === name) screen.reveal(slot);

        function take() {
            if (field.visible)
                field.take();
            else
                pick.forceActiveFocus(Qt.TabFocusReason);
        }
        function wipe() { field.wipe(); }
        function edit(text: string) {
            if (name !== "birth_date") {
                screen.visitor.type(name, text);
                return;
            }
            const spaced = screen.visitor.typeBirthDate(text, field.input.cursorPosition === text.length);
            if (spaced !== text)
                field.text = spaced;
        }

        Field {
            id: field
            objectName: "field " + slot.name
            visible: !screen.picked.includes(slot.name)
            enabled: visible
            width: parent.width
            label: screen.label(slot.name)
            optional: !slot.modelData.required
            problem: slot.mistyped ? qsTr("Did you mean %1?").arg(screen.visitor.suggestion.split("@").pop())
                : slot.code === "" ? "" : screen.problem(slot.name, slot.code, false)
            shortProblem: slot.mistyped ? problem : slot.code === "" ? "" : screen.problem(slot.name, slot.code, true)
            hint: screen.hint(slot.name)
            placeholder: slot.name === "birth_date" ? screen.dateHint : ""
            onEdited: text => slot.edit(text)
            onDone: screen.next()
            onFocusedChanged: if (focused) {
                screen.focusedName = slot.name;
                screen.field = field;
                screen.reveal(slot);
            }
            Component.onCompleted: text = slot.name === "birth_date" ? screen.visitor.birthDate() : screen.visitor.value(slot.name)
        }
        Row {
            id: reply
            visible: slot.doubted
            enabled: visible
            // In a narrow column the answers reach across the row.
            readonly property bool across: screen.threes && slot.mistyped
            readonly property real reach: across ? form.columns * form.unit - 20 : slot.width
            x: across ? -slot.x : 0
            y: slot.height - height
            spacing: Theme.near
            Repeater {
                model: slot.mistyped ? [qsTr("Use it"), qsTr("Keep mine")] : slot.doubted ? [qsTr("Another country?")] : []
                delegate: SecondaryButton {
                    required property string modelData
                    required property int index
                    objectName: !slot.mistyped ? "another country" : index === 0 ? "use it" : "keep mine"
                    width: slot.mistyped ? (reply.reach - Theme.near) / 2 : reply.reach
                    height: Theme.toolHeight
                    size: Theme.leadSize
                    centred: true
                    text: modelData
                    onClicked: {
                        if (!slot.mistyped) {
                            screen.visitor.lookAside("COUNTRY");
                            return;
                        }
                        if (index === 0)
                            field.text = screen.visitor.suggestion;
                        index === 0 ? screen.visitor.useSuggestion() : screen.visitor.keepMine();
                    }
                }
            }
        }
        PickField {
            id: pick
            objectName: "pick " + slot.name
            visible: screen.picked.includes(slot.name)
            enabled: visible
            width: parent.width
            label: screen.label(slot.name)
            optional: !slot.modelData.required
            problem: slot.code === "" ? "" : screen.problem(slot.name, slot.code, width < 300)
            value: slot.name === "country" ? screen.visitor.countryName : screen.visitor.drawing.length > 0 ? qsTr("Drawn") : qsTr("Draw it")
            onClicked: screen.visitor.lookAside(slot.name === "country" ? "COUNTRY" : "DRAW")
            onActiveFocusChanged: if (activeFocus) screen.reveal(slot)
        }
    }

    // What is being signed, or what needs another look; and the one button.
    Item {
        id: below

        readonly property bool roomy: screen.portrait ? sheet.parent.height - 142 - 84 >= sheet.needed : true
        readonly property int button: Theme.primaryHeight + proceed.anchors.bottomMargin

        anchors { right: parent.right; bottom: parent.bottom; top: screen.portrait ? undefined : parent.top }
        width: screen.portrait ? parent.width : Theme.compact ? 320 : 360
        height: !screen.portrait ? parent.height
            : button + (summary.visible ? summary.height + 16 : why.visible ? why.height + 12 : 0) + (signing.visible ? signing.needed + 24 : 0)

        Fact {
            id: signing
            // In landscape beside the title, in portrait under the form.
            readonly property int above: screen.portrait ? 0 : screen.free ? 46 : below.height < 280 ? 16 : 26
            visible: !summary.visible && (screen.portrait ? screen.free && needed <= 100 : needed + above + 12 + below.button <= below.height)
            anchors { right: parent.right; rightMargin: Theme.margin; top: parent.top; topMargin: above }
            width: screen.portrait ? parent.width - 2 * Theme.margin : below.width - 60
            caption: qsTr("You are signing")
            value: screen.demands
            size: Theme.textSize
        }
        Words {
            id: why
            visible: screen.portrait && !summary.visible && below.roomy
            anchors { left: parent.left; right: parent.right; margins: Theme.margin; bottom: proceed.top; bottomMargin: 12 }
            text: qsTr("We ask for these so that every signature counts once.")
        }
        Pressable {
            id: summary
            objectName: "summary"
            // Where only the button has room, the labels say it alone, and the focus goes to the first of them.
            visible: screen.wrong.length > 0 && (screen.portrait || many.implicitHeight + 32 + 16 + below.button <= below.height)
            anchors { right: parent.right; rightMargin: Theme.margin; bottom: proceed.top; bottomMargin: screen.portrait ? 16 : Math.max(8, Math.min(30, below.height - below.button - 16 - height)) }
            width: screen.portrait ? parent.width - 2 * Theme.margin : below.width - 60
            height: list.height + 32
            text: qsTr("%n thing(s) to look at", "", screen.wrong.length)
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text + ": " + screen.visitor.listed(screen.wrong.map(name => screen.label(name)))
            Accessible.onPressAction: click()
            onClicked: screen.go(screen.wrong[0])
            background: Rectangle {
                color: Theme.ink
                FocusRing { visible: summary.visualFocus; filled: true }
            }
            contentItem: Item {
                Column {
                    id: list
                    x: 18
                    y: 16
                    width: summary.width - 36
                    Words { id: many; width: parent.width; text: summary.text; bold: true; size: Theme.leadSize; color: Theme.paper; leading: 1.36; Accessible.ignored: true }
                    Flow {
                        width: parent.width
                        spacing: 0
                        visible: screen.portrait || many.implicitHeight + lines() * 44 + 32 + 16 + below.button <= below.height
                        // In how many lines the names stand, also while they are not shown.
                        function lines(): int {
                            let count = 1, used = 0;
                            for (let i = 0; i < names.count; i++) {
                                const wide = Math.min(width, names.itemAt(i)?.implicitWidth ?? 0);
                                if (used > 0 && used + wide > width) {
                                    count += 1;
                                    used = 0;
                                }
                                used += wide;
                            }
                            return count;
                        }
                        Repeater {
                            id: names
                            model: screen.wrong
                            delegate: LinkButton {
                                required property string modelData
                                implicitHeight: 44
                                width: Math.min(implicitWidth, list.width)
                                rightPadding: 20
                                padding: 0
                                text: screen.label(modelData)
                                ink: Theme.paper
                                onClicked: screen.go(modelData)
                            }
                        }
                    }
                }
            }
        }
        PrimaryButton {
            id: proceed
            objectName: "continue"
            anchors { right: parent.right; rightMargin: Theme.margin; bottom: parent.bottom; bottomMargin: screen.portrait ? 22 : Math.max(0, Math.min(22, (parent.height - height) / 2)) }
            width: screen.portrait ? parent.width - 2 * Theme.margin : below.width - 60
            text: qsTr("Continue")
            onClicked: screen.visitor.finishDetails()
        }
    }
}
