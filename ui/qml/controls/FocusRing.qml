import QtQuick
import Kiosk

// 4 px of ink around what has the keyboard's focus. It never depends on the campaign's colour.
Rectangle {
    property bool filled: false
    property int margin: filled ? 6 : 4

    z: 10
    anchors { fill: parent; margins: -margin }
    color: "transparent"
    border { width: 4; color: Theme.ink }
}
