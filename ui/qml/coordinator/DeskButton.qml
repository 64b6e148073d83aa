import QtQuick
import Kiosk

// A small button of the desk: a drawing and a word.
Pressable {
    id: control

    property string glyph: ""
    property bool indented: glyph !== ""      // there is room for a drawing

    implicitWidth: label.implicitWidth + 28 + (indented ? 32 : 0)
    implicitHeight: 44
    background: Rectangle {
        color: control.down ? Theme.ink : "transparent"
        border { width: control.hovered || control.down ? Theme.tileEdge : 0; color: Theme.rule }
        FocusRing { visible: control.visualFocus; margin: 2 }
    }
    contentItem: Item {
        Icon {
            visible: control.glyph !== ""
            name: control.glyph
            size: 22
            color: control.down ? Theme.paper : Theme.ink
            anchors { left: parent.left; leftMargin: 14; verticalCenter: parent.verticalCenter }
        }
        Words {
            id: label
            anchors { left: parent.left; leftMargin: control.indented ? 46 : 14; verticalCenter: parent.verticalCenter }
            text: control.text
            size: 16
            grows: false
            wrapMode: Text.NoWrap
            color: control.down ? Theme.paper : Theme.ink
        }
    }
}
