import QtQuick
import Kiosk

// A calm word about something that a volunteer should see to; a touch leads to the whole list.
Pressable {
    id: concern

    property int more: 0                      // how many others there are

    implicitHeight: Math.max(Theme.compact ? 48 : 64, said.height + 12)
    Accessible.name: more > 0 ? text + ". " + rest.text : text
    background: Rectangle {
        color: concern.down ? Theme.ink : Theme.bed
        border { width: Theme.high ? 2 : 0; color: Theme.rule }
        FocusRing { visible: concern.visualFocus; filled: true }
    }
    contentItem: Item {
        Icon {
            name: "warning"
            size: 30
            color: concern.down ? Theme.paper : Theme.ink
            anchors { left: parent.left; leftMargin: 16; verticalCenter: parent.verticalCenter }
        }
        Column {
            id: said
            anchors { left: parent.left; leftMargin: 60; right: forward.left; rightMargin: 8; verticalCenter: parent.verticalCenter }
            FittedWords {
                width: parent.width
                text: concern.text
                color: concern.down ? Theme.paper : Theme.ink
                bold: true
                larger: false
                sizes: [Theme.smallSize, 18, 16]
                room: 52
                leading: 1.25
            }
            Words {
                id: rest
                width: parent.width
                visible: concern.more > 0 && !Theme.compact
                text: qsTr("More on the list: %1").arg(concern.more)
                color: concern.down ? Theme.paper : Theme.ink2
                size: 18
                grows: false
                leading: 1.25
            }
        }
        Icon {
            id: forward
            name: "chevron"
            size: 28
            color: concern.down ? Theme.paper : Theme.ink
            anchors { right: parent.right; rightMargin: 12; verticalCenter: parent.verticalCenter }
        }
    }
}
