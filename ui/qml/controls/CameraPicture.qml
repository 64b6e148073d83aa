import QtQuick
import Kiosk

// What the camera sees, in grey, with a line around each code that was read. Nothing of it is kept.
Rectangle {
    id: frame

    required property var camera
    readonly property bool shows: camera.state === "on" && camera.source !== ""
    property int glyphSize: 64

    color: Theme.bed
    border { width: Theme.tileEdge; color: Theme.rule }

    Icon {
        visible: !frame.shows
        name: "camera"
        size: frame.glyphSize
        stroke: 2
        color: Theme.rule
        anchors.centerIn: parent
    }
    Image {
        objectName: "camera picture"
        visible: frame.shows
        anchors { fill: parent; margins: Theme.tileEdge }
        fillMode: Image.PreserveAspectFit
        cache: false
        source: frame.camera.source
        mirror: frame.camera.mirrored
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("What the camera sees")
    }
}
