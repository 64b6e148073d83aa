import QtQuick
import Kiosk

// One thing that a volunteer can do: a drawing, its name, and what it is in a few words.
Pressable {
    id: tile

    property string glyph: ""
    property string note: ""
    property bool main: false
    readonly property bool wide: width > 1.8 * height
    readonly property bool low: small ? height < 118 || Theme.compact : !wide && height < 190         // no room for the few words
    readonly property bool dark: main !== down
    readonly property bool small: wide && width < 400      // more room for the words
    readonly property int inset: small ? 18 : wide ? 30 : 24
    readonly property color pen: dark ? Theme.paper : enabled ? Theme.ink : Theme.ink2

    Accessible.description: note
    background: Rectangle {
        color: tile.dark ? Theme.ink : tile.enabled ? Theme.paper : Theme.bed
        border { width: !tile.enabled ? 0 : tile.main ? Theme.edge : Theme.tileEdge; color: tile.main ? Theme.ink : Theme.rule }
        FocusRing { visible: tile.visualFocus; filled: true }
    }
    contentItem: Item {
        Icon {
            id: icon
            name: tile.glyph
            color: tile.pen
            size: tile.wide && !tile.small ? 44 : tile.low && !tile.wide ? 30 : 36
            y: tile.wide ? (tile.height - height) / 2 : tile.low ? 16 : 24
            anchors { left: parent.left; leftMargin: tile.inset }
        }
        Column {
            anchors {
                left: parent.left
                leftMargin: tile.wide ? tile.inset + (tile.small ? 54 : 76) : tile.inset
                right: parent.right
                rightMargin: tile.wide && forward.visible ? 88 : tile.small ? 10 : 16
            }
            y: tile.wide ? (tile.height - height) / 2 : tile.height - height - (tile.low ? 14 : 20)
            spacing: 2
            FittedWords {
                width: parent.width
                text: tile.text
                bold: true
                larger: false                 // of its own accord: a little, so that tiles side by side stay alike
                sizes: (Theme.textStep > 1 ? [Math.round((tile.main ? Theme.primarySize : Theme.secondarySize) * Math.min(Theme.textStep, 1.25))] : []).concat(tile.main ? [Theme.primarySize, 32, 28, 24] : [Theme.secondarySize, 24, 22, 20])
                room: Math.max(34, tile.height - (remark.visible ? remark.height : 0) - (tile.wide ? 12 : icon.y + icon.height + 22))
                leading: 1.25
                color: tile.pen
            }
            FittedWords {
                id: remark
                width: parent.width
                visible: text !== "" && !tile.low && (!tile.wide || tile.height >= implicitHeight + 46)
                text: tile.note
                sizes: [tile.main ? Theme.textSize : Theme.smallSize]
                room: tile.wide ? tile.height - (tile.small ? 80 : 60) : tile.height - icon.y - icon.height - 64
                leading: 1.35
                color: tile.dark ? Theme.paper : Theme.ink2
            }
        }
        Icon {
            id: forward
            visible: tile.wide && (tile.main || tile.width > 500) && tile.enabled
            name: "forward"
            color: tile.pen
            size: 40
            anchors { right: parent.right; rightMargin: 32; verticalCenter: parent.verticalCenter }
        }
    }
}
