import QtQuick
import Kiosk

// A whole page of ink that says one thing: a mark, a heading, and what it means.
Rectangle {
    id: notice

    property string glyph: ""
    property string heading: ""
    property string words: ""

    color: Theme.ink

    Column {
        anchors { left: parent.left; right: parent.right; margins: Theme.margin; verticalCenter: parent.verticalCenter; verticalCenterOffset: -40 }
        spacing: 24
        Icon { name: notice.glyph; size: 76; color: Theme.paper; anchors.left: parent.left }
        FittedWords {
            anchors.left: parent.left
            width: Math.min(parent.width, 1000)
            text: notice.heading
            sizes: Theme.compact ? [64, 56, 48] : [Theme.displaySize, 76, 64, 56, 48]
            room: 220
            larger: false
            bold: true
            leading: Theme.tight
            color: Theme.paper
            Accessible.role: Accessible.Heading
        }
        Words {
            anchors.left: parent.left
            width: Math.min(parent.width, 860)
            text: notice.words
            size: 28
            leading: 1.54
            grows: false
            color: Theme.paper
        }
    }
}
