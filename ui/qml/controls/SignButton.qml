import QtQuick
import Kiosk

// The largest button a visitor meets: its word stands on a line, as a signature does.
Pressable {
    id: control

    implicitWidth: 352
    implicitHeight: Theme.signHeight

    background: Rectangle {
        color: control.down ? Theme.ink : Theme.accent
        border { width: Theme.outlined ? Theme.edge : 0; color: Theme.ink }
        FocusRing { visible: control.visualFocus; filled: true }
    }
    contentItem: Item {
        Words {
            readonly property real room: control.width - 56 - (pen.visible ? 56 : 0)
            x: Theme.rtl ? control.width - 28 - width : 28
            y: 32
            width: room
            height: 68
            verticalAlignment: Text.AlignVCenter
            text: control.text
            color: control.down ? Theme.paper : Theme.overAccent
            bold: true
            grows: false
            size: wide.advanceWidth <= room ? Theme.signSize : Math.min(Theme.primarySize, Math.floor(Theme.signSize * room / wide.advanceWidth))
            leading: Theme.button
            TextMetrics { id: wide; text: control.text; font.pixelSize: Theme.signSize; font.bold: true }
        }
        Icon {
            id: pen
            // A long word has the line to itself.
            visible: wide.advanceWidth * Theme.primarySize / Theme.signSize <= control.width - 56 - 56
            name: "pen"
            size: 44
            color: control.down ? Theme.paper : Theme.overAccent
            x: Theme.rtl ? 24 : control.width - 24 - width
            y: 42
        }
        Rectangle { x: 28; y: 104; width: control.width - 56; height: 4; color: control.down ? Theme.paper : Theme.overAccent }
    }
}
