import QtQuick
import Kiosk

// Stands at the end of what is seen of a long page, and says that it goes on.
Rectangle {
    id: strip

    property int margin: Theme.margin

    implicitHeight: 60
    color: Theme.ground

    Rectangle { width: parent.width; height: 2; color: Theme.rule }
    Icon { id: arrow; name: "down"; size: 26; anchors { left: parent.left; leftMargin: strip.margin; verticalCenter: parent.verticalCenter } }
    Words {
        anchors { left: arrow.right; leftMargin: 12; verticalCenter: parent.verticalCenter }
        text: qsTr("More below. Swipe up to read on.")
        Accessible.ignored: true            // who hears the page needs not swipe
        grows: false
    }
}
