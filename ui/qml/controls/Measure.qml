import QtQuick
import Kiosk

// A line that is drawn as far as something has come, and ends at a post: the goal, or no time left.
Item {
    id: line

    property real progress: 0
    property color color: Theme.ink

    implicitHeight: 28
    LayoutMirroring.enabled: false
    Accessible.ignored: true

    Rectangle { y: 12; width: parent.width; height: 4; color: line.color }
    Rectangle { x: Theme.rtl ? 0 : parent.width - 4; width: 4; height: 28; color: line.color }
    Rectangle {
        y: 4
        height: 20
        width: line.width * Math.min(1, Math.max(0, line.progress))
        x: Theme.rtl ? line.width - width : 0
        color: line.color
    }
}
