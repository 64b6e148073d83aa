import QtQuick
import Kiosk

// It could not be stored, so the visitor has not signed. What was typed is still there to try again.
VisitorScreen {
    id: screen

    told: [reason.text]
    urgent: true

    Item {
        id: page
        anchors { fill: parent; margins: Theme.margin; bottomMargin: 32 }

        Rectangle {
            id: mark
            y: Theme.compact ? 0 : screen.portrait ? 40 : 32
            width: 76
            height: 76
            anchors.left: parent.left
            color: Theme.ink
            Words { anchors.centerIn: parent; text: "!"; color: Theme.paper; size: 56; bold: true; grows: false; leading: 1.1; Accessible.ignored: true }
        }
        readonly property real room: (screen.portrait ? again.y : parent.height - 232) - title.y - 40

        FittedWords {
            id: title
            anchors { left: parent.left; right: parent.right; top: mark.bottom; topMargin: Theme.compact ? 12 : 32 }
            sizes: [screen.portrait ? 84 : Theme.displaySize, 76, 64, 56, 48, 40]
            room: page.room * 0.6
            larger: false
            text: qsTr("You have not signed yet.")
            bold: true
            leading: Theme.tight
            Accessible.role: Accessible.Heading
        }
        FittedWords {
            id: reason
            anchors { left: parent.left; top: title.bottom; topMargin: 24 }
            width: Math.min(parent.width, Theme.textStep > 1 ? parent.width : 860)
            sizes: [28, 26, 24, 22, 20]
            room: page.room - title.height
            text: qsTr("Your signature could not be stored. Ask the volunteer, or try again: what you typed is still here.")
            leading: Theme.textStep > 1 ? 1.36 : 1.54
        }
        SecondaryButton {
            objectName: "start over"
            anchors { left: parent.left; bottom: parent.bottom }
            width: screen.portrait ? parent.width : 300
            height: 120
            text: qsTr("Start over")
            centred: true
            size: 32
            fill: Theme.ground
            onClicked: screen.visitor.restart()
        }
        PrimaryButton {
            id: again
            objectName: "try again"
            anchors { right: parent.right; bottom: parent.bottom; bottomMargin: screen.portrait ? 136 : 0 }
            width: screen.portrait ? parent.width : 524
            text: qsTr("Try again")
            onClicked: screen.visitor.sign()
        }
    }
}
