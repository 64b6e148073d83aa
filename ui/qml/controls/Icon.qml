import QtQuick
import QtQuick.Shapes
import Kiosk

// Line drawings on a grid of 32, stroke 3, square caps, no fill. Arrows turn round where one reads from right to
// left; nothing else does.
Item {
    id: icon

    required property string name
    property color color: Theme.ink
    property real size: 30
    property real stroke: 3

    readonly property var drawings: ({
        "back": "M28 16 H5 M14 6 L4 16 L14 26",
        "forward": "M4 16 H27 M18 6 L28 16 L18 26",
        "down": "M16 4 V27 M6 18 L16 28 L26 18",
        "up": "M16 28 V5 M6 14 L16 4 L26 14",
        "restart": "M6 4 V12 H14 M6.6 11.5 A11.5 11.5 0 1 1 5 20",
        "globe": "M16 3.5 A12.5 12.5 0 1 1 16 28.5 A12.5 12.5 0 1 1 16 3.5 M16 3.5 C9.5 9 9.5 23 16 28.5 C22.5 23 22.5 9 16 3.5 M4 16 H28",
        "tick": "M5 17 L12.5 25 L27 7",
        "cross": "M6 6 L26 26 M26 6 L6 26",
        "bar": "M5 16 H27",
        "plus": "M16 5 V27 M5 16 H27",
        "search": "M13.5 4 A9.5 9.5 0 1 1 13.5 23 A9.5 9.5 0 1 1 13.5 4 M20.5 20.5 L28 28",
        "pen": "M5 28 L8 19.5 L22.5 5 L27.5 10 L13 24.5 Z M19 9 L23.5 13.5",
        "lock": "M6 14 H26 V28 H6 Z M10 14 V10 A6 6 0 0 1 22 10 V14",
        "calendar": "M4 7 H28 V28 H4 Z M4 14 H28 M10 3 V9 M22 3 V9",
        "page": "M5 3 H20 L27 10 V29 H5 Z M10 18 H22 M10 23.5 H22",
        "receipt": "M6 3 H26 V29 L21 25.5 L16 29 L11 25.5 L6 29 Z M11 11 H21 M11 17 H21",
        "upload": "M16 20 V4 M9 10 L16 3 L23 10 M3 19 V29 H29 V19",
        "download": "M16 3 V19 M9 13 L16 20 L23 13 M3 19 V29 H29 V19",
        "person": "M16 4 A5.5 5.5 0 1 1 16 15 A5.5 5.5 0 1 1 16 4 M5 29 V25 A7 7 0 0 1 12 19 H20 A7 7 0 0 1 27 25 V29",
        "sunset": "M3 23 H29 M8 29 H24 M8.5 17.5 A8 8 0 0 1 23.5 17.5 M16 3 V7 M4.5 9.5 L8 12 M27.5 9.5 L24 12",
        "stick": "M9 12 H23 V29 H9 Z M11.5 12 V3 H20.5 V12 M14.5 6.5 V8 M17.5 6.5 V8",
        "folder": "M3 7 H13 L16 11 H29 V27 H3 Z",
        "clock": "M16 3.5 A12.5 12.5 0 1 1 16 28.5 A12.5 12.5 0 1 1 16 3.5 M16 9 V17 L21.5 20",
        "shift": "M16 4 L28 16 H21 V27 H11 V16 H4 Z",
        "backspace": "M11 6 H29 V26 H11 L3 16 Z M16 12 L24 20 M24 12 L16 20",
        "chevron": "M12 5 L23 16 L12 27",
        "chevron-back": "M20 5 L9 16 L20 27",
        "warning": "M16 3 L30 28 H2 Z M16 12 V19 M16 23 V24.5"
    })
    readonly property var mirrored: ({ "back": "forward", "forward": "back", "chevron": "chevron-back" })
    readonly property real factor: size / 32

    implicitWidth: size
    implicitHeight: size
    width: size
    height: size
    Accessible.ignored: true

    // The path itself is scaled and mirrored: a transformed Shape leaves traces when the software renderer moves it.
    Shape {
        anchors.fill: parent
        ShapePath {
            strokeColor: icon.color
            strokeWidth: icon.stroke * icon.factor
            fillColor: "transparent"
            capStyle: ShapePath.SquareCap
            joinStyle: ShapePath.MiterJoin
            scale: Qt.size(icon.factor, icon.factor)
            PathSvg { path: icon.drawings[Theme.rtl ? icon.mirrored[icon.name] ?? icon.name : icon.name] ?? "" }
        }
    }
}
