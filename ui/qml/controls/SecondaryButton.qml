import QtQuick
import Kiosk

// What one may do instead: an edge, no fill.
Pressable {
    id: control

    property color fill: Theme.paper
    property color ink: Theme.ink
    property color pressedInk: Theme.paper
    property bool centred: false
    property string glyph: ""
    property int size: Theme.secondarySize

    implicitWidth: 352
    implicitHeight: Theme.secondaryHeight

    background: Rectangle {
        color: control.down ? control.ink : control.fill
        border { width: Theme.edge; color: control.ink }
        FocusRing { visible: control.visualFocus; filled: true; border.color: control.ink }
    }
    contentItem: Item {
        Words {
            x: Theme.rtl ? control.width - 20 - width : 20
            width: control.width - 40 - (control.glyph === "" ? 0 : 48)
            height: control.height
            verticalAlignment: Text.AlignVCenter
            horizontalAlignment: control.centred ? Text.AlignHCenter : Text.AlignLeft
            text: control.text
            color: control.down ? control.pressedInk : control.ink
            bold: true
            grows: false
            size: control.size
            leading: Theme.button
        }
        Icon {
            visible: control.glyph !== ""
            name: control.glyph
            size: 40
            color: control.down ? control.pressedInk : control.ink
            x: Theme.rtl ? 20 : control.width - 20 - width
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
