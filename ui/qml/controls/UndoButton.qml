import QtQuick
import Kiosk

// Takes back at once what was just done. Its foot drains, and a number says how long there is still time.
Pressable {
    id: control

    required property int seconds
    required property int of
    required property string shown            // the seconds as the language writes them

    implicitWidth: 300
    implicitHeight: Theme.primaryHeight
    // In steps of five, so that a screen reader does not say each second.
    //: Read out by a screen reader.
    Accessible.description: qsTr("%n second(s) left", "", Math.ceil(seconds / 5) * 5)

    background: Rectangle {
        color: control.down ? Theme.ink : Theme.ground
        border { width: Theme.edge; color: Theme.ink }
        Rectangle {
            width: parent.width * control.seconds / control.of
            height: 10
            anchors { bottom: parent.bottom; left: parent.left }
            color: control.down ? Theme.paper : Theme.ink
        }
        FocusRing { visible: control.visualFocus; filled: true }
    }
    contentItem: Item {
        Words {
            anchors { left: parent.left; leftMargin: 28; right: number.left; rightMargin: 12; verticalCenter: parent.verticalCenter }
            text: control.text
            color: control.down ? Theme.paper : Theme.ink
            bold: true
            grows: false
            size: wide.advanceWidth <= width ? 32 : wide.advanceWidth * 0.81 <= width ? 26 : Theme.textSize
            leading: Theme.button
            Accessible.ignored: true
            TextMetrics { id: wide; text: control.text; font { pixelSize: 32; bold: true } }
        }
        Words {
            id: number
            anchors { right: parent.right; rightMargin: 28; verticalCenter: parent.verticalCenter }
            text: control.shown
            color: control.down ? Theme.paper : Theme.ink
            bold: true
            grows: false
            size: 32
            leading: Theme.button
            wrapMode: Text.NoWrap
            font.features: ({ "tnum": 1 })
            Accessible.ignored: true
        }
    }
}
