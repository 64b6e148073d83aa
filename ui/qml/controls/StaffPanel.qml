import QtQuick
import Kiosk

// The ink third of a staff screen: a mark and a word that say how things stand, one number, and what it counts.
Rectangle {
    id: panel

    property string glyph: ""
    property string headline: ""
    property string explanation: ""
    property int number: -1
    property string counts: ""
    property string detail: ""
    readonly property bool low: height < 560

    color: Theme.ink

    Column {
        id: top
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.margin }
        spacing: 8
        Item {
            width: parent.width
            height: Math.max(word.height, 56)
            Icon { id: mark; anchors.left: parent.left; name: panel.glyph; size: 56; stroke: 3; color: Theme.paper; visible: panel.glyph !== "" }
            UnbrokenWords {
                id: word
                anchors { left: parent.left; leftMargin: mark.visible ? 80 : 0; right: parent.right }
                y: lineCount > 1 ? 0 : (56 - height) / 2
                text: panel.headline
                most: Theme.titleSize
                leading: Theme.title
                bold: true
                grows: false
                color: Theme.paper
                Accessible.role: Accessible.Heading
            }
        }
        Words { width: parent.width; text: panel.explanation; size: Theme.leadSize; color: Theme.paper; grows: false; visible: text !== "" }
    }
    Column {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.margin; bottomMargin: 32 }
        spacing: 0
        visible: panel.number >= 0
        Words {
            objectName: "number"
            width: parent.width
            text: panel.number
            size: Math.max(48, Math.min(panel.low ? 120 : Theme.numberSize, Math.floor(panel.height - Theme.margin - top.height - 24 - what.height - (rest.visible ? rest.height : 0) - 32)))
            leading: 1.0
            bold: true
            grows: false
            color: Theme.paper
            horizontalAlignment: Theme.rtl ? Text.AlignRight : Text.AlignLeft
            fontSizeMode: Text.HorizontalFit
            wrapMode: Text.NoWrap
            LayoutMirroring.enabled: false
            Accessible.name: panel.number + " " + panel.counts
        }
        Words { id: what; width: parent.width; text: panel.counts; size: 32; leading: 1.3; bold: true; grows: false; color: Theme.paper }
        Words { id: rest; width: parent.width; text: panel.detail; size: Theme.leadSize; grows: false; color: Theme.paper; visible: text !== "" }
    }
}
