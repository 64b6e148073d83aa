import QtQuick
import Kiosk

// A calm word about something that a volunteer should see to, and what to do; a touch leads to the whole list.
Pressable {
    id: concern

    property string remedy: ""                // what to do about it
    property int more: 0                      // how many others there are

    implicitHeight: Math.max(Theme.compact ? 48 : 64, said.height + 12)
    Accessible.name: rest.text !== "" ? text + ". " + rest.text : text
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
                sizes: [Theme.smallSize, 18, 16]
                room: Theme.compact ? 52 : 64
                leading: 1.25
            }
            FittedWords {
                id: rest
                width: parent.width
                visible: text !== ""
                // A low window has no room for a long one: the list has it.
                text: [Theme.compact && concern.remedy.length > 80 ? "" : concern.remedy, concern.more > 0 ? qsTr("More on the list: %1").arg(concern.more) : ""].filter(part => part !== "").join(" ")
                color: concern.down ? Theme.paper : Theme.ink2
                sizes: [18]
                room: Theme.compact ? 46 : 72
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
