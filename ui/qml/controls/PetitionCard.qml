import QtQuick
import Kiosk

// One of several petitions: a bar in its colour, the demand, who receives it, and whether it was added.
Pressable {
    id: card

    required property string addressee
    required property var accent               // guarded, as Theme.campaign
    property bool added: false

    implicitWidth: 376
    implicitHeight: Math.max(264, 20 + 3 + 12 + words.height + 24 + 40 + 16)
    Accessible.role: Accessible.CheckBox
    checkable: true
    chosen: added
    Accessible.description: addressee

    background: Rectangle {
        color: card.down ? Theme.ink : Theme.paper
        border { width: card.added ? 6 : Theme.edge; color: card.added ? Theme.ink : Theme.rule }
        FocusRing { visible: card.visualFocus; filled: true }
    }
    readonly property color pen: down ? Theme.paper : Theme.ink
    contentItem: Item {
        Rectangle {
            x: card.added ? 6 : Theme.edge
            y: x
            width: parent.width - 2 * x
            height: 20
            color: Theme.high ? Theme.accent : Theme.sunlight ? card.accent.sunlight_fill : card.accent.light_fill
            Rectangle { width: parent.width; height: 3; anchors.top: parent.bottom; color: Theme.ink }
        }
        Column {
            id: words
            x: 24
            y: 38
            width: parent.width - 48
            spacing: 4
            Words { width: parent.width; text: card.text; size: 28; bold: true; leading: 1.16; color: card.pen; Accessible.ignored: true }
            Words { width: parent.width; text: qsTr("To: %1").arg(card.addressee); size: Theme.smallSize; leading: 1.4; color: card.down ? Theme.paper : Theme.ink2; Accessible.ignored: true }
        }
        Icon { id: mark; name: card.added ? "tick" : "plus"; size: 30; color: card.pen; anchors { left: parent.left; leftMargin: 24; bottom: parent.bottom; bottomMargin: 20 } }
        Words {
            anchors { left: mark.right; leftMargin: 12; verticalCenter: mark.verticalCenter }
            text: card.added ? qsTr("Added") : qsTr("Add")
            bold: true
            size: Theme.leadSize
            grows: false
            color: card.pen
            Accessible.ignored: true
        }
    }
}
