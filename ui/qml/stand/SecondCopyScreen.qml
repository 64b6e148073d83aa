import QtQuick
import Kiosk

// Each signature a second time, on a stick that stays in.
StickTask {
    id: screen

    task: volunteer.lead.copy
    title: qsTr("Second copy")
    glyph: at === "on" ? (task.word === "ok" ? "tick" : task.word === "behind" ? "" : "bar") : at === "failed" ? "bar" : ""
    headline: at === "choose" ? qsTr("Which stick?") : at === "working" ? qsTr("One moment") : at === "failed" ? qsTr("No copy is kept") : state_
    explanation: at === "on" ? "" : qsTr("Each signature is written to a second stick as well, locked as it is here. If this tablet breaks, nothing is lost.")
    number: at === "on" && task.behind > 0 ? task.behind : -1
    counts: qsTr("not in the copy yet", "under the number", task.behind)
    doing: qsTr("Writing to %1").arg(task.placeName)
    outcome: task.problem === "no-folder" ? qsTr("The stick is not there any more.") : qsTr("This stick cannot be used.")
    advice: qsTr("Put it in again, or take another one.")
    onWentBack: volunteer.lead.show()
    onWentOn: task.chooseAgain()

    readonly property string state_: {
        switch (task.word) {
        case "ok": return qsTr("The copy is complete");
        case "behind": return qsTr("The copy is being written");
        case "not-in": return qsTr("The stick is not in");
        case "full": return qsTr("The stick is full");
        default: return qsTr("The stick cannot be written to");
        }
    }

    Column {
        visible: screen.at === "on"
        width: parent.width
        spacing: 16
        Words {
            objectName: "copy"
            width: parent.width
            text: screen.state_ + "."
            size: Theme.pageTitleSize
            leading: 1.2
            bold: true
            grows: false
        }
        Words {
            width: parent.width
            text: {
                const sign = " " + qsTr("Visitors can sign meanwhile.");
                switch (screen.task.word) {
                case "ok": return qsTr("Leave the stick in. What is signed from now on is written there, too.");
                case "behind": return qsTr("Leave the stick in until this says that it is complete.");
                case "not-in": return qsTr("Put it in again: what is missing is then written by itself.") + sign;
                case "full": return qsTr("Turn the copy off, and begin one on a larger stick.") + sign;
                default: return qsTr("Put it in again, or turn the copy off and take another stick.") + sign;
                }
            }
            size: Theme.leadSize
        }
    }
    SecondaryButton {
        objectName: "copy-off"
        visible: screen.at === "on"
        anchors { right: parent.right; bottom: parent.bottom }
        width: Math.min(480, parent.width)
        height: Theme.primaryHeight
        centred: true
        text: qsTr("Keep no second copy")
        onClicked: screen.task.turnOff()
    }
}
