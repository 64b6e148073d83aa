import QtQuick
import Kiosk

// How far a transfer is: exactly as many of its parts as are here.
Column {
    id: row

    property string title: ""
    property int held: 0
    property int needed: 1
    property int size: Theme.textSize

    spacing: 4
    Item {
        width: parent.width
        height: Math.max(name.height, count.height)
        Words {
            id: name
            anchors { left: parent.left; right: count.left; rightMargin: Theme.gap }
            text: row.title
            size: row.size
            bold: true
            grows: false
        }
        Words {
            id: count
            objectName: "parts"
            anchors.right: parent.right
            text: qsTr("%1 of %2 parts").arg(row.held).arg(row.needed)
            size: row.size
            grows: false
            font.features: ({ "tnum": 1 })
        }
    }
    Measure { width: parent.width; progress: row.held / row.needed }
}
