import QtQuick
import Kiosk

// A drawing to press that needs no word beside it, only a spoken one.
Pressable {
    id: tool

    required property string glyph

    implicitWidth: Theme.toolHeight
    implicitHeight: Math.min(Theme.toolHeight, Theme.headerHeight)
    background: Item {
        FocusRing { visible: tool.visualFocus; margin: 0; anchors { topMargin: 8; bottomMargin: 8 } }
    }
    contentItem: Item {
        Icon { name: tool.glyph; size: 30; anchors.centerIn: parent }
    }
}
