import QtQuick
import Kiosk
import Kiosk.Stand

// Nobody can sign: a volunteer pauses the stand, or somebody held two fingers on the screen. The PIN opens it again.
Notice {
    id: screen

    required property Visitor visitor
    required property var volunteer
    readonly property bool portrait: width < height
    property bool mayUnlock: true

    glyph: "lock"
    heading: qsTr("This stand is paused.")
    words: qsTr("Nobody can sign now, and nothing that was typed is kept. A volunteer opens it again.")

    StaffButton {
        objectName: "unlock"
        visible: screen.mayUnlock
        onInk: true
        anchors { right: parent.right; bottom: parent.bottom; margins: Theme.margin; bottomMargin: 32 }
        width: screen.portrait ? parent.width - 2 * Theme.margin : 392
        text: qsTr("Enter the PIN")
        onClicked: screen.volunteer.openPad()
    }
}
