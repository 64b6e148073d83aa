import QtQuick
import Kiosk

// The head of a staff screen: where Back leads, and where one is. It has no accent, as all staff screens.
Rectangle {
    id: header

    property string backText: qsTr("Back to visitors")
    property string title: ""
    property bool canGoBack: true
    property bool portrait: false

    signal back

    implicitHeight: Theme.headerHeight
    color: Theme.ground

    Pressable {
        id: back
        objectName: "back"
        visible: header.canGoBack
        anchors { left: parent.left; leftMargin: Theme.margin - 2; verticalCenter: parent.verticalCenter }
        implicitWidth: 42 + label.implicitWidth
        implicitHeight: Theme.toolHeight
        text: header.backText
        onClicked: header.back()
        background: Item {
            FocusRing { visible: back.visualFocus; margin: 0; anchors { leftMargin: -10; rightMargin: -10; topMargin: 6; bottomMargin: 6 } }
        }
        contentItem: Item {
            Icon { name: "back"; size: 30; anchors { left: parent.left; verticalCenter: parent.verticalCenter } }
            Words {
                id: label
                anchors { left: parent.left; leftMargin: 42; verticalCenter: parent.verticalCenter }
                text: back.text
                grows: false
                wrapMode: Text.NoWrap
            }
        }
    }
    Words {
        // In portrait it stands at the end, where it meets no Back.
        readonly property real end: Theme.rtl ? Theme.margin : header.width - width - Theme.margin
        x: header.portrait ? end : (header.width - width) / 2
        anchors.verticalCenter: parent.verticalCenter
        text: header.title
        color: Theme.ink2
        grows: false
        wrapMode: Text.NoWrap
        Accessible.role: Accessible.Heading
    }
    Rectangle { anchors { left: parent.left; right: parent.right; bottom: parent.bottom } height: 3; color: Theme.ink }
}
