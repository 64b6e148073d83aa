import QtQuick
import Kiosk

// Looks like a field, but opens a page to pick from.
Pressable {
    id: field

    required property string label
    property string value: ""
    property bool optional: false
    property string problem: ""
    readonly property bool wrong: problem !== ""

    implicitHeight: Theme.labelHeight + 6 + Theme.fieldHeight
    text: label
    personal: true
    Accessible.name: label + (value === "" ? "" : ": " + value)
    Accessible.description: problem

    contentItem: Item {
        Words {
            width: parent.width
            height: Theme.labelHeight
            verticalAlignment: Text.AlignVCenter
            text: field.wrong ? field.problem : field.label
            bold: true
            wrapMode: Text.NoWrap
            grows: false
            size: Math.floor(Theme.textSize * Math.min(Theme.textStep, Math.max(0.7, width * 0.99 / Math.max(1, metrics.advanceWidth))))
            Accessible.ignored: true
            TextMetrics { id: metrics; text: field.wrong ? field.problem : field.label; font.pixelSize: Theme.textSize; font.bold: true }
        }
        Rectangle {
            y: Theme.labelHeight + 6
            width: parent.width
            height: Theme.fieldHeight
            color: field.down ? Theme.ink : Theme.paper
            border { width: field.wrong ? Theme.edge : Theme.high ? 2 : 0; color: field.wrong ? Theme.ink : Theme.rule }
            Rectangle { width: parent.width; height: Theme.foot; anchors.bottom: parent.bottom; color: Theme.rule }
            Words {
                anchors { left: parent.left; leftMargin: 18; right: arrow.left; rightMargin: 8 }
                height: parent.height - 2
                verticalAlignment: Text.AlignVCenter
                text: field.value
                color: field.down ? Theme.paper : Theme.ink
                grows: false
                leading: 1.2
                maximumLineCount: 2
                size: [Theme.typedSize, Theme.inputSize, Theme.leadSize].find(one => wide.advanceWidth * one <= 100 * width) ?? Theme.smallSize
                Accessible.ignored: true
                TextMetrics { id: wide; text: field.value; font.pixelSize: 100 }
            }
            Icon {
                id: arrow
                name: "chevron"
                size: 22
                color: field.down ? Theme.paper : Theme.ink
                anchors { right: parent.right; rightMargin: 14; verticalCenter: parent.verticalCenter }
            }
            FocusRing { visible: field.visualFocus }
        }
    }
}
