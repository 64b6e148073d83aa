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
        visible: !header.portrait
        anchors.centerIn: parent
        text: header.title
        color: Theme.ink2
        grows: false
        wrapMode: Text.NoWrap
        Accessible.role: Accessible.Heading
    }
    Pressable {
        // A stand has few languages: each touch turns to the next one.
        id: language
        objectName: "language"
        readonly property var codes: header.visitor.languages.map(each => each.code)
        visible: codes.length > 1
        anchors { right: parent.right; rightMargin: Theme.margin; verticalCenter: parent.verticalCenter }
        implicitWidth: 42 + name.implicitWidth
        implicitHeight: Theme.toolHeight
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
    Rectangle { anchors { left: parent.left; right: parent.right; bottom: parent.bottom } height: 3; color: Theme.ink }
}
