pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Every answer once more, each with a way to change it; what becomes of them; and Sign, once all of it was to be seen.
VisitorScreen {
    id: screen

    readonly property var campaign: visitor.campaign
    // Rows of the list: what it is called, what was answered, and which field Change leads to.
    readonly property var answers: {
        const asked = visitor.fields.map(field => field.name), found = [];
        if (asked.includes("given_name") || asked.includes("family_name"))
            found.push({ caption: qsTr("Name"), value: visitor.wholeName(), name: asked.find(name => name === "given_name" || name === "family_name") });
        for (const name of asked) {
            const value = name === "country" ? visitor.countryName : name === "birth_date" ? visitor.birthDateInWords()
                : name === "strokes" ? (visitor.drawing.length > 0 ? qsTr("Drawn") : "") : visitor.value(name);
            if (name === "given_name" || name === "family_name")
                continue;
            found.push({ caption: caption(name), value: value !== "" ? value : qsTr("Left out"), name: name,
                latin: name === "email" || name === "phone" || name === "postal_code" });
        }
        for (const age of visitor.ages)
            found.push({ caption: qsTr("Age"), value: (age.chosen ? qsTr("%1 or over") : qsTr("Under %1")).arg(visitor.number(age.age)), name: "age" });
        for (const petition of visitor.petitions) {
            if (many)
                found.push({ caption: petition.demand, value: kept(petition) + " " + handedOver(petition), name: "" });
            for (const question of visitor.questions)
                if (question.place === petition.place)
                    found.push({
                        caption: question.question,
                        value: question.chosen === true ? (question.yes !== "" ? question.yes : qsTr("Yes")) : (question.no !== "" ? question.no : qsTr("No")),
                        name: question.id
                    });
        }
        return found;
    }
    readonly property bool many: visitor.petitions.length > 1

    function kept(petition: var): string {
        //: %1 is who asks, %2 a date.
        return qsTr("%1 keeps them until %2, then deletes them.").arg(petition.organisation).arg(petition.deletion);
    }
    function handedOver(petition: var): string {
        return petition.names ? qsTr("The names of those who sign are handed over.") : qsTr("Only the number of signatures is handed over. No names.");
    }

    step: qsTr("Step 3 of 3: Check and sign")
    progress: 0.75
    widens: true

    function caption(name: string): string {
        switch (name) {
        case "full_name": return qsTr("Name");
        case "email": return qsTr("Email");
        case "postal_code": return qsTr("Postal code");
        case "city": return qsTr("City");
        case "country": return qsTr("Country");
        case "phone": return qsTr("Phone");
        case "street": return qsTr("Street");
        case "birth_date": return qsTr("Date of birth");
        case "strokes": return qsTr("Your signature");
        }
        return name;
    }
    function wipe() { rows.model = []; }

    component Promise: Item {
        id: promise
        required property string glyph
        required property string text
        visible: text !== ""
        width: parent?.width ?? 0
        height: sentence.height
        Icon { name: promise.glyph; anchors.left: parent.left }
        Words { id: sentence; anchors { left: parent.left; leftMargin: 44; right: parent.right } text: promise.text; leading: 1.41 }
    }
    component Promises: Column {
        spacing: 12
        Promise { glyph: "lock"; text: qsTr("Your details are locked the moment you sign. This stand cannot open them.") }
        Promise {
            glyph: "calendar"
            text: screen.many ? qsTr("The list says for each petition who keeps your details, and until when.") : screen.kept(screen.campaign)
        }
        Promise {
            glyph: "page"
            text: screen.many ? "" : screen.handedOver(screen.campaign)
        }
    }

    LongSheet {
        id: sheet
        objectName: "answers"
        anchors { left: parent.left; top: parent.top }
        width: screen.stacked ? parent.width : parent.width - Theme.sidePanel
        height: screen.stacked ? parent.height - panel.height : parent.height
        contentHeight: list.y + list.height + Theme.gap

        Words {
            id: where
            visible: screen.portrait
            y: 26
            x: Theme.rtl ? sheet.width - width - Theme.margin : Theme.margin
            width: sheet.width - 2 * Theme.margin
            text: screen.step
            color: Theme.ink2
        }
        Words {
            id: title
            x: Theme.rtl ? sheet.width - width - Theme.margin : Theme.margin
            y: screen.portrait ? 34 + where.height : Theme.compact ? 14 : 32
            width: sheet.width - 2 * Theme.margin
            text: qsTr("Is this right?")
            size: Theme.pageTitleSize
            bold: true
            leading: 1.22
            Accessible.role: Accessible.Heading
        }
        Column {
            id: list
            x: Theme.rtl ? sheet.width - width - Theme.margin : Theme.margin
            y: title.y + title.height + 12
            width: sheet.width - 2 * Theme.margin
            Repeater {
                id: rows
                model: screen.answers
                delegate: Item {
                    id: row
                    required property var modelData
                    objectName: "answer " + modelData.name
                    width: list.width
                    readonly property bool petition: modelData.name === ""
                    height: petition ? heading.height + 44 : Math.max(80, what.height + 24, answer.height + 24)
                    Column {
                        id: heading
                        visible: row.petition
                        y: 28
                        width: parent.width
                        Words { width: parent.width; text: row.modelData.caption; bold: true; size: 28; leading: 1.3; Accessible.role: Accessible.Heading }
                        Words { width: parent.width; text: row.modelData.value; color: Theme.ink2; leading: 1.36 }
                    }
                    Words {
                        id: what
                        visible: !row.petition
                        anchors { left: parent.left; verticalCenter: parent.verticalCenter }
                        width: Math.min(190 * Theme.textStep, parent.width / 3)
                        text: row.modelData.caption
                        color: Theme.ink2
                        leading: 1.25
                    }
                    Drawing {
                        visible: row.modelData.name === "strokes" && screen.visitor.drawing.length > 0
                        anchors { left: what.right; leftMargin: 16; verticalCenter: parent.verticalCenter }
                        width: 192
                        height: 64
                        strokes: visible ? screen.visitor.drawing : []
                        Accessible.role: Accessible.Graphic
                        Accessible.name: row.modelData.value
                    }
                    UnbrokenWords {
                        id: answer
                        personal: true
                        visible: !row.petition && (row.modelData.name !== "strokes" || screen.visitor.drawing.length === 0)
                        anchors { left: what.right; leftMargin: 16; right: change.left; rightMargin: 16; verticalCenter: parent.verticalCenter }
                        text: row.modelData.value
                        bold: true
                        most: row.modelData.value.length > 44 ? Theme.textSize : Theme.secondarySize
                        leading: 1.25
                        wrapMode: Text.Wrap
                    }
                    LinkButton {
                        id: change
                        visible: !row.petition
                        objectName: "change " + row.modelData.name
                        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                        text: qsTr("Change")
                        Accessible.name: qsTr("Change: %1").arg(row.modelData.caption)
                        onClicked: screen.visitor.change(row.modelData.name)
                        onVisualFocusChanged: if (visualFocus) sheet.reveal(row)
                    }
                    Rectangle { width: parent.width; height: 2; anchors.bottom: parent.bottom; color: Theme.hair }
                }
            }
            // Where the panel is a low bar, it only says what is being signed.
            Promises { visible: screen.beside; width: parent.width; topPadding: 24 }
        }
    }
    Rectangle {
        id: panel

        anchors { right: parent.right; bottom: parent.bottom }
        width: screen.stacked ? parent.width : Theme.sidePanel
        height: !screen.stacked ? parent.height
            : screen.beside ? Math.max(Theme.signHeight + (Theme.compact ? 32 : 48), Math.min(promises.height + 32, parent.height * 0.5))
            : 24 + Math.min(promises.height, parent.height * 0.5) + 24 + Theme.signHeight + 32
        color: Theme.paper
        border { width: Theme.high ? 2 : 0; color: Theme.rule }

        Rectangle { visible: screen.stacked && !Theme.high; width: parent.width; height: 2; color: Theme.rule }
        Flickable {
            id: told
            anchors {
                left: parent.left
                leftMargin: Theme.margin
                right: screen.beside ? sign.left : parent.right
                rightMargin: Theme.margin
                top: parent.top
                topMargin: screen.beside ? 16 : 24
                bottom: screen.beside ? parent.bottom : sign.top
                bottomMargin: screen.beside ? 16 : screen.portrait ? 24 : 14
            }
            contentHeight: promises.height
            boundsBehavior: Flickable.StopAtBounds
            interactive: contentHeight > height
            clip: interactive

            Column {
                id: promises

                // Where there is little room, what is being signed steps back.
                readonly property real room: told.height - sentences.height - Theme.labelHeight * Theme.textStep
                readonly property int tight: screen.stacked || large.implicitHeight + 42 <= room ? 0 : middle.implicitHeight + 34 <= room ? 1 : 2

                width: parent.width
                Words { id: large; visible: false; width: parent.width; text: screen.demands; bold: true; size: 30; leading: 1.36; wrapMode: Text.Wrap }
                Words { id: middle; visible: false; width: parent.width; text: screen.demands; bold: true; leading: 1.36; size: Theme.leadSize; wrapMode: Text.Wrap }
                Fact {
                    width: parent.width
                    caption: qsTr("You are signing")
                    value: screen.demands
                    size: screen.stacked ? Theme.textSize : [30, Theme.leadSize, Theme.textSize][promises.tight]
                }
                Item {
                    visible: !screen.beside
                    width: 96
                    height: screen.stacked ? 18 : [42, 34, 14][promises.tight]
                    anchors.left: parent.left
                    Rectangle { visible: !screen.stacked && promises.tight < 2; y: 12; width: 96; height: 10; color: Theme.accentLine }
                }
                Promises { id: sentences; visible: !screen.beside; width: parent.width }
            }
        }
        SignButton {
            id: sign
            objectName: "sign"
            visible: sheet.ended
            anchors { right: parent.right; bottom: parent.bottom; margins: Theme.margin; bottomMargin: screen.beside ? Theme.compact ? 16 : 24 : 32 }
            width: screen.beside ? implicitWidth : parent.width - 2 * Theme.margin
            text: qsTr("Sign")
            onClicked: screen.visitor.sign()
        }
        PrimaryButton {
            objectName: "read on"
            visible: !sheet.ended
            anchors.fill: sign
            glyph: "down"
            text: qsTr("Read on")
            onClicked: sheet.readOn()
        }
    }
}
