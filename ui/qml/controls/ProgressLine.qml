import QtQuick
import Kiosk

// How far one has come: a thick line that grows on a thin one.
Item {
    id: line

    property real progress: 0

    implicitHeight: 10
    LayoutMirroring.enabled: false
    Accessible.ignored: true

    Rectangle { y: 4; width: parent.width; height: 3; color: Theme.rule }
    Rectangle {
        width: line.width * line.progress
        height: 10
        x: Theme.rtl ? line.width - width : 0
        color: Theme.accentLine
        Behavior on width { NumberAnimation { duration: Theme.slide; easing.type: Easing.OutCubic } }
    }
}
