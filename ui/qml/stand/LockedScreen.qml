import QtQuick
import Kiosk
import Kiosk.Stand

// Nobody can sign: a volunteer pauses the stand, or somebody held two fingers on the screen. The PIN opens it again.
Rectangle {
    id: screen

    required property Visitor visitor
    required property var volunteer
    readonly property bool portrait: width < height

    color: Theme.ink

    Column {
        anchors { left: parent.left; right: parent.right; margins: Theme.margin; verticalCenter: parent.verticalCenter; verticalCenterOffset: -40 }
        spacing: 24
        Icon { name: "lock"; size: 76; color: Theme.paper; anchors.left: parent.left }
        FittedWords {
            anchors.left: parent.left
            width: Math.min(parent.width, 1000)
            text: qsTr("This stand is paused.")
            sizes: Theme.compact ? [64, 56, 48] : [Theme.displaySize, 76, 64, 56, 48]
            room: 220
            larger: false
            bold: true
            leading: Theme.tight
            color: Theme.paper
            Accessible.role: Accessible.Heading
        }
        Words {
            anchors.left: parent.left
            width: Math.min(parent.width, 860)
            text: qsTr("Nobody can sign now, and nothing that was typed is kept. A volunteer opens it again.")
            size: 28
            leading: 1.54
            grows: false
            color: Theme.paper
        }
    }
    StaffButton {
        objectName: "unlock"
        onInk: true
        anchors { right: parent.right; bottom: parent.bottom; margins: Theme.margin; bottomMargin: 32 }
        width: screen.portrait ? parent.width - 2 * Theme.margin : 392
        text: qsTr("Enter the PIN")
        onClicked: screen.volunteer.openPad()
    }
}
