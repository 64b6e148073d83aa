import QtQuick
import Kiosk

// Back, start over, where one is, and the language, above the line that shows how far one has come.
Rectangle {
    id: header

    property bool portrait: false
    property string step: ""
    property string languageName: ""
    property real progress: 0
    property string backText: qsTr("Back")
    property bool canRestart: true

    signal back
    signal restart
    signal chooseLanguage

    implicitHeight: Theme.headerHeight
    color: Theme.ground

    component Tool: Pressable {
        id: tool
        property string glyph: ""
        property bool wordless: false
        implicitWidth: 30 + (wordless ? 24 : 12 + label.implicitWidth)
        implicitHeight: Math.min(Theme.toolHeight, Theme.headerHeight)
        background: Item { FocusRing { visible: tool.visualFocus; margin: 0; anchors { leftMargin: -10; rightMargin: -10; topMargin: 8; bottomMargin: 10 } } }
        contentItem: Item {
            Icon { id: icon; name: tool.glyph; size: 30; anchors { left: parent.left; verticalCenter: parent.verticalCenter } }
            Words {
                id: label
                visible: !tool.wordless
                text: tool.text
                grows: false
                wrapMode: Text.NoWrap
                anchors { left: icon.right; leftMargin: 12; verticalCenter: parent.verticalCenter }
            }
        }
    }

    Row {
        id: ways
        anchors { left: parent.left; leftMargin: Theme.margin - 2 }
        spacing: 28
        Tool { objectName: "back"; glyph: "back"; text: header.backText; wordless: header.portrait; onClicked: header.back() }
        Tool { objectName: "restart"; visible: header.canRestart; glyph: "restart"; text: qsTr("Start over"); onClicked: header.restart() }
    }
    Words {
        // In the middle of the window, or of the room that the tools leave; in two lines before it is cut.
        readonly property real from: Theme.rtl ? tools.x + tools.width + 16 : ways.x + ways.width + 16
        readonly property real to: Theme.rtl ? ways.x - 16 : tools.x - 16
        readonly property real middle: (parent.width - width) / 2
        readonly property bool centred: middle >= from && middle + width <= to
        visible: !header.portrait
        width: Math.max(0, Math.min(implicitWidth, to - from))
        height: parent.height - 10
        x: centred ? middle : (from + to - width) / 2
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: Text.AlignHCenter
        text: header.step
        color: Theme.ink2
        grows: false
        size: Theme.compact && whole.advanceWidth > to - from ? 18 : Theme.textSize
        leading: 1.25
        TextMetrics { id: whole; text: header.step; font { pixelSize: Theme.textSize; bold: Theme.sunlight } }
    }
    Row {
        id: tools
        anchors { right: parent.right; rightMargin: Theme.margin - 20 }
        spacing: 12
        Tool {
            objectName: "language"
            glyph: "globe"
            text: header.languageName
            Accessible.name: qsTr("Language: %1").arg(header.languageName)
            visible: header.languageName !== ""
            onClicked: header.chooseLanguage()
        }
        LookTools {}
    }
    ProgressLine { anchors { bottom: parent.bottom; left: parent.left; right: parent.right } progress: header.progress }
}
