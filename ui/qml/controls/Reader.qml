pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Kiosk

// Text to read at arm's length: scrolls under the finger or with the keys, and says so while there is more below.
Control {
    id: reader

    property alias blocks: words.model
    property alias heading: top.data
    property alias footing: end.data
    property int margin: Theme.margin
    property int below: 32
    readonly property int strip: further.implicitHeight
    readonly property bool more: page.contentY + height < page.contentHeight - 24

    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Document
    Keys.onDownPressed: page.move(120)
    Keys.onUpPressed: page.move(-120)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageDown || event.key === Qt.Key_Space)
            page.move(height - strip - 80);
        else if (event.key === Qt.Key_PageUp)
            page.move(strip + 80 - height);
        else
            return;
        event.accepted = true;
    }

    Item {
        anchors { fill: parent; bottomMargin: reader.more ? reader.strip : 0 }
        clip: true

        Flickable {
            id: page
            width: reader.width
            height: reader.height                 // whether the strip is there must not move the text, or the strip would follow
            contentHeight: column.height + reader.below
            boundsBehavior: Flickable.StopAtBounds
            flickableDirection: Flickable.VerticalFlick

            function move(by: real) {
                contentY = Math.max(0, Math.min(contentHeight - height, contentY + by));
            }

            Column {
                id: column
                x: Theme.rtl ? page.width - reader.margin - width : reader.margin
                width: Math.min(Theme.measure, page.width - 2 * reader.margin)

                Column { id: top; width: parent.width }
                Repeater {
                    id: words
                    delegate: Item {
                        id: block
                        required property var modelData
                        readonly property bool isHeading: modelData.kind === "heading"
                        readonly property bool isItem: modelData.kind === "item"
                        width: column.width
                        height: text.height + (isHeading ? 4 : isItem ? 8 : 17)
                        Rectangle {
                            visible: block.isItem
                            width: 12
                            height: 4
                            y: text.y + text.lineHeight / 2 - 1
                            anchors.left: parent.left
                            color: Theme.accentLine
                        }
                        Words {
                            id: text
                            y: block.isHeading ? 14 : 0
                            anchors { left: parent.left; right: parent.right; leftMargin: block.isItem ? 28 : 0 }
                            // A paragraph may begin with a Latin name: without this mark it would run from left to right.
                            text: (Theme.rtl && /[\u0600-\u06ff]/.test(block.modelData.text) ? "\u200f" : "") + block.modelData.text
                            size: block.isHeading ? 28 : Theme.bodySize
                            bold: block.isHeading
                            leading: block.isHeading ? 1.3 : Theme.body
                            height: implicitHeight + (block.isHeading ? 14 : 0)
                            Accessible.role: block.isHeading ? Accessible.Heading : Accessible.Paragraph
                        }
                    }
                }
                Column { id: end; width: parent.width }
            }
        }
    }
    MoreBelow {
        id: further
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        margin: reader.margin
        visible: reader.more
    }
    FocusRing { visible: reader.visualFocus; margin: -4 }
}
