import QtQuick
import Kiosk

// A drawing of assets/icons, in a colour: lines on a grid of 32, stroke 3, square caps, no fill. Arrows turn round where
// one reads from right to left; nothing else does.
Image {
    id: icon

    required property string name
    property color color: Theme.ink
    property real size: 30
    property real stroke: 3

    readonly property var mirrored: ({ "back": "forward", "forward": "back", "chevron": "chevron-back" })
    readonly property string drawn: Theme.rtl ? mirrored[name] ?? name : name

    width: size
    height: size
    sourceSize: Qt.size(Math.ceil(size * Theme.density), Math.ceil(size * Theme.density))
    // Not a Shape: the software renderer leaves traces of those where they are moved.
    source: drawn === "" ? "" : `image://icon/${drawn}/${String(color).slice(-6)}/${stroke}`
    Accessible.ignored: true
}
