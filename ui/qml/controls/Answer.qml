import QtQuick
import Kiosk

// One of the answers to a question, with a ring that fills when it is chosen.
Pressable {
    id: control

    property alias most: words.most           // both answers are written equally large
    readonly property alias fitting: words.fitting

    implicitHeight: Math.max(Theme.choiceHeight, words.implicitHeight + 24)
    checkable: true
    Accessible.role: Accessible.RadioButton

    background: Rectangle {
        color: control.checked || control.down ? Theme.ink : Theme.paper
        border { width: Theme.edge; color: Theme.ink }
        FocusRing { visible: control.visualFocus; filled: true }
    }
    readonly property color pen: checked || down ? Theme.paper : Theme.ink
    contentItem: Item {
        Rectangle {
            id: ring
            width: 36
            height: 36
            radius: 18
            color: "transparent"
            border { width: 3; color: control.pen }
            anchors { left: parent.left; leftMargin: 24; verticalCenter: parent.verticalCenter }
            Rectangle { anchors.centerIn: parent; width: 18; height: 18; radius: 9; color: control.pen; visible: control.checked }
        }
        FittedWords {
            id: words
            anchors { left: ring.right; leftMargin: 16; right: parent.right; rightMargin: 16; verticalCenter: parent.verticalCenter }
            text: control.text
            bold: true
            color: control.pen
            sizes: width > 240 ? [28, 26, 24, 22, 20] : [26, 24, 22, 20]
            leading: Theme.button
        }
    }
}
