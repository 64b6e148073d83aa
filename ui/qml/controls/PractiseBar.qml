import QtQuick
import Kiosk

// A volunteer tries what visitors do: says on every screen that nothing of it is kept, and ends it with one touch.
Rectangle {
    id: bar

    readonly property string said: words.Accessible.name

    signal ended

    implicitHeight: Theme.compact ? 48 : 64
    color: Theme.ink

    FittedWords {
        id: words
        anchors { left: parent.left; leftMargin: Theme.margin; right: end.left; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
        text: qsTr("Practice. Nothing of this is kept or counted.")
        color: Theme.paper
        bold: true
        larger: false
        sizes: [Theme.leadSize, Theme.textSize, Theme.smallSize, 18, 16, 14]
        room: bar.height - 4
        leading: 1.25
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Pressable {
        id: end
        objectName: "end-practice"
        anchors { right: parent.right; rightMargin: Theme.margin - 20; verticalCenter: parent.verticalCenter }
        implicitWidth: name.implicitWidth + 40
        implicitHeight: bar.height
        text: qsTr("End practice")
        onClicked: bar.ended()
        background: Item {
            FocusRing { visible: end.visualFocus; margin: -4; border.color: Theme.paper }
        }
        contentItem: Item {
            Words {
                id: name
                anchors.centerIn: parent
                text: end.text
                color: Theme.paper
                grows: false
                font.underline: true
                wrapMode: Text.NoWrap
            }
        }
    }
}
