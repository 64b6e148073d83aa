pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Stand

// The PIN pad: what is typed shows as lines that fill, never as digits.
Rectangle {
    id: screen

    required property Visitor visitor
    required property var volunteer
    readonly property var door: volunteer.door
    readonly property bool portrait: width < height
    readonly property int wait: door.waitSeconds
    readonly property bool lead: door.role === "lead"
    readonly property string question: wait > 90 ? qsTr("Wait %n minutes", "", Math.ceil(wait / 60)) : wait > 0 ? qsTr("Wait %n seconds", "", wait)
        : door.stage === "missing" ? qsTr("The lead has no PIN yet")
        : door.stage === "repeat" ? qsTr("The same PIN once more")
        : door.stage === "choose" ? (lead ? qsTr("Choose a PIN for the lead") : volunteer.lead.counts ? qsTr("Choose a PIN for the volunteers") : qsTr("Choose a PIN for this stand"))
        : lead ? qsTr("Enter the lead’s PIN") : qsTr("Enter the PIN")
    readonly property string purpose: {
        if (door.stage === "enter")
            return lead ? qsTr("What follows is for whoever leads this stand.") : qsTr("These screens are for the people who run the stand.");
        if (door.stage === "missing")
            return qsTr("This stand has collected already, so the volunteers’ PIN is not enough to choose it. Touch “Forgot the PIN?”: the coordinator can have both chosen anew.");
        if (lead && door.stays)
            return qsTr("%1 to 8 digits, another PIN than the volunteers’. Choose it together with your lead: it installs, deletes and changes PINs.").arg(door.shortest);
        return lead ? qsTr("%1 to 8 digits, another PIN than the volunteers’. Only the lead knows it: to install, to delete, to change PINs.").arg(door.shortest)
            : qsTr("%1 to 8 digits. All who work at this stand share it.").arg(door.shortest);
    }
    readonly property string answer: {
        if (wait > 0)
            return qsTr("Then enter the PIN. There were several wrong ones: after each further one you wait longer.");
        switch (door.problem) {
        case "wrong":
            return qsTr("That is not the PIN. %n tries left.", "", door.triesLeft)
                + (door.leadWaits > 0 ? " " + qsTr("The lead’s PIN counts again in %n minutes.", "", Math.ceil(door.leadWaits / 60)) : "");
        case "different":
            return qsTr("Those were two different PINs. Choose one again.");
        case "same":
            return qsTr("The lead and the volunteers need two different PINs. Choose another one.");
        case "short":
            return door.stage === "enter" ? qsTr("A PIN has 4 to 8 digits.") : qsTr("This PIN has %1 to 8 digits.").arg(door.shortest);
        case "not-stored":
            return qsTr("The PIN could not be stored, because the disk is full. Make room, then choose it again.");
        case "damaged":
            return qsTr("The PINs of this stand cannot be read. The coordinator can have them chosen anew: touch “Forgot the PIN?”.");
        default:
            return purpose;
        }
    }

    color: Theme.ink

    component PadKey: Pressable {
        id: key
        property string glyph: ""
        width: 120
        height: 120
        enabled: !screen.door.shut
        opacity: enabled ? 1 : 0.3
        background: Rectangle {
            color: key.down ? Theme.paper : Theme.ink
            border { width: Theme.tileEdge; color: Theme.paper }
            FocusRing { visible: key.visualFocus; filled: true; margin: -8; border.color: Theme.paper }
        }
        contentItem: Item {
            Words {
                anchors.centerIn: parent
                visible: key.glyph === ""
                text: key.text
                size: Theme.pageTitleSize
                leading: Theme.button
                bold: true
                grows: false
                color: key.down ? Theme.ink : Theme.paper
            }
            Icon { anchors.centerIn: parent; visible: key.glyph !== ""; name: key.glyph; size: 44; color: key.down ? Theme.ink : Theme.paper }
        }
    }

    Column {
        id: words
        spacing: 20
        anchors { left: parent.left; leftMargin: Theme.margin; top: parent.top; topMargin: Theme.compact ? 40 : screen.portrait ? 64 : 88 }
        width: screen.portrait ? parent.width - 2 * Theme.margin : Math.min(600, parent.width - 104 - pad.width - 2 * Theme.margin)
        Words {
            id: question
            objectName: "question"
            width: parent.width
            text: screen.question
            size: screen.portrait || Theme.compact ? Theme.titleSize : 72
            leading: Theme.title
            bold: true
            grows: false
            color: Theme.paper
            Accessible.role: Accessible.Heading
        }
        FittedWords {
            objectName: "answer"
            width: parent.width
            text: screen.answer
            sizes: [Theme.bodySize]
            room: (screen.portrait ? screen.height - pad.height - 232 : forgot.y - 24) - words.y - question.height - 20
            color: Theme.paper
            Accessible.role: Accessible.AlertMessage
        }
    }

    Column {
        id: pad
        // Digits stand in the same order in every script.
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        spacing: 32
        x: screen.portrait ? (screen.width - width) / 2 : Theme.rtl ? 104 : screen.width - 104 - width
        y: screen.portrait ? Math.max(words.y + words.height + 48, (screen.height - height) / 2) : Math.max((screen.height - height) / 2, screen.height - 32 - height)

        Item {
            width: 384
            height: 8
            opacity: screen.door.shut ? 0 : 1
            anchors.horizontalCenter: parent.horizontalCenter
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%n digits typed", "", screen.door.typed)
            // One line, however many digits a PIN has, and a mark on it for each that was typed.
            Rectangle { anchors.bottom: parent.bottom; width: parent.width; height: 2; color: Theme.paper }
            Row {
                spacing: 12
                anchors.horizontalCenter: parent.horizontalCenter
                Repeater {
                    model: screen.door.typed
                    Rectangle { width: 37; height: 8; color: Theme.paper }
                }
            }
        }
        Grid {
            columns: 3
            spacing: 12
            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]
                PadKey {
                    required property string modelData
                    objectName: "digit-" + modelData
                    text: modelData
                    onClicked: screen.door.press(modelData)
                }
            }
            PadKey { objectName: "digit-delete"; glyph: "backspace"; text: qsTr("Delete the last digit"); onClicked: screen.door.takeBack() }
            PadKey { objectName: "digit-0"; text: "0"; onClicked: screen.door.press("0") }
            PadKey { objectName: "digit-enter"; glyph: "tick"; text: qsTr("Done"); onClicked: screen.door.enter() }
        }
    }

    LinkButton {
        id: forgot
        objectName: "forgot"
        visible: screen.door.stage === "enter" || screen.door.stage === "missing"
        anchors { left: parent.left; leftMargin: Theme.margin; bottom: leave.top; bottomMargin: Theme.gap }
        text: qsTr("Forgot the PIN?")
        ink: Theme.paper
        onClicked: screen.volunteer.lead.lost.open()
    }
    SecondaryButton {
        id: leave
        objectName: "leave"
        visible: !screen.door.stays
        anchors { left: parent.left; leftMargin: Theme.margin; bottom: parent.bottom; bottomMargin: 32 }
        width: 300
        height: Theme.primaryHeight
        text: screen.door.aside ? (screen.door.stage === "enter" || screen.door.stage === "missing" || !screen.lead ? qsTr("Back") : qsTr("Not now")) : qsTr("Leave")
        size: 32
        centred: true
        fill: Theme.ink
        ink: Theme.paper
        pressedInk: Theme.ink
        onClicked: screen.volunteer.leavePad()
    }

    focus: true
    Keys.onPressed: event => {
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
            door.press(String.fromCharCode(48 + event.key - Qt.Key_0));
        else if (event.key === Qt.Key_Backspace)
            door.takeBack();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            door.enter();
        else if (event.key === Qt.Key_Escape)
            volunteer.leavePad();
        else
            return;
        event.accepted = true;
    }
}
