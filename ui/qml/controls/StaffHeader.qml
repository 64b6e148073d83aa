import QtQuick
import Kiosk
import Kiosk.Stand

// The head of a staff screen: where Back leads, and where one is. It has no accent, as all staff screens.
Rectangle {
    id: header

    required property Visitor visitor
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
        implicitHeight: Math.min(Theme.toolHeight, Theme.headerHeight)
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
        readonly property real from: Theme.rtl ? tools.x + tools.width + 16 : back.x + (back.visible ? back.width : 0) + 16
        readonly property real to: Theme.rtl ? back.x - 16 : tools.x - 16
        readonly property real middle: (parent.width - width) / 2
        visible: !header.portrait
        width: Math.max(0, Math.min(implicitWidth, to - from))
        height: parent.height - 3
        x: middle >= from && middle + width <= to ? middle : (from + to - width) / 2
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: Text.AlignHCenter
        text: header.title
        color: Theme.ink2
        grows: false
        leading: 1.25
        Accessible.role: Accessible.Heading
    }
    Row {
        id: tools
        anchors { right: parent.right; rightMargin: Theme.margin - 20; verticalCenter: parent.verticalCenter }
        spacing: 12
        Pressable {
            // A stand has few languages: each touch turns to the next one.
            id: language
            objectName: "language"
            readonly property var codes: header.visitor.languages.map(each => each.code)
            visible: codes.length > 1
            implicitWidth: 42 + name.implicitWidth
            implicitHeight: Math.min(Theme.toolHeight, Theme.headerHeight)
            text: header.visitor.languageName
            Accessible.name: qsTr("Language: %1").arg(text)
            onClicked: header.visitor.chooseLanguage(codes[(codes.indexOf(header.visitor.language) + 1) % codes.length])
            background: Item {
                FocusRing { visible: language.visualFocus; margin: 0; anchors { leftMargin: -10; rightMargin: -10; topMargin: 6; bottomMargin: 6 } }
            }
            contentItem: Item {
                Icon { name: "globe"; size: 30; anchors { left: parent.left; verticalCenter: parent.verticalCenter } }
                Words {
                    id: name
                    anchors { left: parent.left; leftMargin: 42; verticalCenter: parent.verticalCenter }
                    text: language.text
                    grows: false
                    wrapMode: Text.NoWrap
                }
            }
        }
        LookTools { reads: false }
    }
    Rectangle { anchors { left: parent.left; right: parent.right; bottom: parent.bottom } height: 3; color: Theme.ink }
}
