import QtQuick
import Kiosk

// A drawing to press that needs no word beside it, only a spoken one.
Pressable {
    id: tool

    required property string glyph
    property bool lit: false                  // it is on

    implicitWidth: Theme.toolHeight
    implicitHeight: Math.min(Theme.toolHeight, Theme.headerHeight)
    background: Item {
        Rectangle { visible: tool.lit; anchors.centerIn: parent; width: 52; height: 52; color: Theme.ink }
        FocusRing { visible: tool.visualFocus; margin: 0; anchors { topMargin: 8; bottomMargin: 8 } }
    }
    contentItem: Item {
        Icon { name: tool.glyph; size: 30; color: tool.lit ? Theme.ground : Theme.ink; anchors.centerIn: parent }
    }
}
