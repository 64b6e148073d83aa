import QtQuick
import Kiosk

// What a volunteer needs now and then: small beside the tiles, a drawing and a few words.
Pressable {
    id: item

    property string glyph: ""
    property bool quiet: false                // no edge: not for everybody

    Accessible.name: text
    background: Rectangle {
        color: item.down ? Theme.ink : item.quiet ? "transparent" : Theme.paper
        border { width: item.quiet ? 0 : Theme.tileEdge; color: Theme.hair }
        FocusRing { visible: item.visualFocus; filled: true }
    }
    contentItem: Item {
        Icon {
            id: icon
            name: item.glyph
            color: item.down ? Theme.paper : Theme.ink
            size: 28
            anchors { left: parent.left; leftMargin: 14; verticalCenter: parent.verticalCenter }
        }
        FittedWords {
            anchors { left: parent.left; leftMargin: 54; right: parent.right; rightMargin: 8; verticalCenter: parent.verticalCenter }
            text: item.text
            color: item.down ? Theme.paper : Theme.ink
            font.underline: item.quiet
            larger: false                     // a little at the most: those side by side stay alike
            sizes: (Theme.textStep > 1 ? [Math.round(Theme.smallSize * 1.2)] : []).concat([Theme.smallSize, 18, 16, 14])
            room: item.height - 6
            leading: 1.2
        }
    }
}
