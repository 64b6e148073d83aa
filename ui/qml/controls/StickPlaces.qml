pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The sticks that are plugged in, to choose from; where there is none, or one that cannot be written to, what to do.
Column {
    id: list

    required property var places
    property int tile: 120
    property int most: 4
    property bool small: false

    signal choose(int index)

    spacing: Theme.gap
    Repeater {
        model: list.places.slice(0, list.most)
        StaffTile {
            required property int index
            required property var modelData
            objectName: "place-" + index
            width: list.width
            height: list.tile
            glyph: modelData.stick ? "stick" : "folder"
            text: modelData.name
            enabled: modelData.usable
            note: !modelData.usable ? modelData.stick ? qsTr("Write-protected. If it has a small switch, move it; otherwise take another stick.")
                    : qsTr("This folder cannot be written to. Take a stick.")
                : modelData.megabytes < 1000 ? qsTr("%1 MB free").arg(modelData.megabytes)
                : qsTr("%1 GB free").arg(Math.floor(modelData.megabytes / 1000))
            onClicked: list.choose(index)
        }
    }
    Item {
        objectName: "no-place"
        visible: list.places.length === 0
        width: parent.width
        height: list.small ? Math.max(56, put.height + shows.height) : 88 + 32 + put.height + 8 + shows.height
        Icon { id: drawing; name: "stick"; size: list.small ? 56 : 88; stroke: list.small ? 3 : 1.5; anchors { left: parent.left; top: parent.top } }
        Words {
            id: put
            anchors { left: parent.left; leftMargin: list.small ? 80 : 0; right: parent.right; top: list.small ? parent.top : drawing.bottom; topMargin: list.small ? 0 : 32 }
            text: qsTr("Put in a USB stick")
            size: list.small ? Theme.leadSize : Theme.pageTitleSize
            leading: list.small ? 1.3 : Theme.title
            bold: true
            grows: false
        }
        Words {
            id: shows
            anchors { left: put.left; right: parent.right; top: put.bottom; topMargin: list.small ? 0 : 8 }
            text: qsTr("It shows here by itself.")
            size: list.small ? Theme.textSize : Theme.leadSize
            grows: !list.small || !Theme.compact
        }
    }
}
