pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Stand

// Before the day: one list, each line good or with what to do. The evening before, and in the morning.
Item {
    id: screen

    required property Visitor visitor
    required property var volunteer
    readonly property var day: volunteer.day
    readonly property bool portrait: width < height

<<<<<<< ui/qml/stand/OpeningScreen.qml
    function sentence(check: var): string {
        const many = visitor.number(Math.min(check.number, 100000));
        switch (check.name + " " + check.word) {
        case "campaign genuine": return qsTr("%n petition(s), genuine", "", check.number);
        case "campaign pack-damaged": return qsTr("A petition on this stand is damaged");
        case "campaign no-campaign": return qsTr("There is no petition on this stand");
        case "kind practice": return qsTr("Practice: nothing here counts");
        case "kind real": return qsTr("Signatures count");
        case "dates over": return qsTr("The time to sign is over");
        case "dates not-yet": return qsTr("The time to sign has not begun");
        case "clock good": return qsTr("The clock looks right");
        case "clock wrong": return qsTr("The clock looks wrong");
        case "room room": return qsTr("Room for %1 signatures and more").arg(many);
        case "room little-room": return qsTr("Room for only %1 signatures").arg(many);
        case "room read-only": return qsTr("Nothing can be stored");
        case "battery none": return qsTr("No battery: it runs from the mains");
        case "battery plugged-in": return qsTr("Battery %1 %, plugged in").arg(many);
        case "battery percent": return qsTr("Battery %1 %").arg(many);
        case "pin set": return qsTr("The PIN is set");
        case "pin missing": return qsTr("There is no PIN yet");
        case "screen whole": return qsTr("The window holds the whole screen");
        case "screen part": return qsTr("The window does not hold the whole screen");
        case "camera there": return qsTr("There is a camera");
        case "camera none": return qsTr("There is no camera");
        case "waiting none": return qsTr("All is handed over");
        case "waiting some": return qsTr("%n not yet handed over", "", check.number);
        case "repaired yes": return qsTr("The store was damaged, and was repaired");
        }
        return check.name + ": " + check.word;
    }
    function remedy(check: var): string {
        switch (check.name + " " + check.word) {
        case "campaign pack-damaged": return qsTr("Install it again, from a stick. What was signed is safe.");
        case "campaign no-campaign": return qsTr("Install one, from a stick of the coordinator.");
        case "kind practice": return qsTr("To collect for real, the coordinator has to activate the petition.");
        case "dates over": case "dates not-yet": return qsTr("Visitors cannot sign. Ask the coordinator.");
        case "clock wrong": return qsTr("Set day and hour of this tablet.");
        case "room little-room": return qsTr("Hand over, then take in the receipt: that makes room.");
        case "room read-only": return qsTr("Switch the tablet off and on again, or take another one.");
        case "battery percent": return check.kind === "bad" ? qsTr("Plug it in tonight, or bring a power bank.") : "";
        case "pin missing": return qsTr("You choose it the next time you open this panel.");
        case "screen part": return qsTr("Start it on the whole screen before visitors come.");
        case "camera none": return qsTr("Receipts and petitions come by stick, then.");
        case "waiting some": return qsTr("They stay here until a receipt comes.");
        case "repaired yes": return qsTr("Tell the coordinator, and hand over soon.");
        }
        return "";
    }

=======
    CheckWords { id: words; visitor: screen.visitor }
>>>>>>> ../relnew/ui/qml/stand/OpeningScreen.qml
    StaffHeader {
        id: header
        width: parent.width
        visitor: screen.visitor
        portrait: screen.portrait
        title: qsTr("Ready for the day?")
        backText: qsTr("Back")
        onBack: screen.volunteer.showPanel()
    }
    StaffPanel {
        id: panel
        readonly property var bad: screen.day.checks.filter(check => check.kind === "bad")
        anchors { left: parent.left; top: header.bottom }
        width: screen.portrait ? parent.width : Theme.staffPanel
        height: screen.portrait ? 420 : parent.height - header.height
        glyph: screen.day.ready ? "tick" : "bar"
        headline: screen.day.ready ? qsTr("Ready") : qsTr("Not ready")
        explanation: screen.day.ready ? qsTr("Nothing stands in the way.") : bad.length > 0 ? words.sentence(bad[0]) + "." : ""

        Column {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.margin; bottomMargin: 24 }
            spacing: 2
            Words { width: parent.width; text: screen.day.name; size: 32; leading: 1.3; bold: true; grows: false; color: Theme.paper }
            Words { width: parent.width; text: screen.day.place; size: Theme.leadSize; grows: false; color: Theme.paper; visible: text !== "" }
            LinkButton {
                objectName: "names"
                text: qsTr("Change name and place")
                ink: Theme.paper
                size: Theme.textSize
                onClicked: screen.volunteer.showNames()
            }
        }
    }
    Flickable {
        id: list
        objectName: "list"
        anchors {
            left: parent.left
            leftMargin: Theme.margin + (screen.portrait ? 0 : panel.width)
            right: parent.right
            rightMargin: Theme.margin
            top: header.bottom
            topMargin: 16 + (screen.portrait ? panel.height : 0)
            bottom: open.top
            bottomMargin: 16
        }
        contentHeight: rows.height
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick
        interactive: contentHeight > height
        clip: true

        Column {
            id: rows
            width: list.width
            Repeater {
                model: screen.day.checks
                delegate: CheckRow {
                    required property var modelData
                    objectName: "check " + modelData.name
                    width: rows.width
                    kind: modelData.kind
                    text: words.sentence(modelData)
                    note: words.remedy(modelData)
                }
            }
            Item { width: 1; height: 20 }
            Words {
                width: rows.width
                visible: screen.day.words.length > 0
                text: qsTr("The eight words on the organisation’s poster:")
                size: Theme.smallSize
                color: Theme.ink2
                grows: false
            }
            Repeater {
                model: screen.day.words
                Words {
                    required property string modelData
                    width: rows.width
                    text: modelData
                    size: Theme.smallSize
                    bold: true
                    grows: false
                    horizontalAlignment: Theme.rtl ? Text.AlignRight : Text.AlignLeft
                    LayoutMirroring.enabled: false
                }
            }
        }
    }
    StaffButton {
        id: open
        objectName: "open-stand"
        anchors { right: parent.right; rightMargin: Theme.margin; bottom: parent.bottom; bottomMargin: 32 }
        width: screen.portrait ? parent.width - 2 * Theme.margin : 392
        text: qsTr("Open the stand")
        onClicked: screen.volunteer.openDay()
    }
}
