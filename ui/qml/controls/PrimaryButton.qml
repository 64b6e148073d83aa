import QtQuick
import Kiosk

// The one thing to press next.
Pressable {
    id: control

    property string glyph: "forward"
    property color fill: Theme.accent
    property color over: Theme.overAccent
    property color ring: Theme.ink
    property bool edged: Theme.outlined
    property int size: Theme.primarySize

    implicitWidth: 352
    implicitHeight: Theme.primaryHeight

    background: Rectangle {
        color: control.down ? Theme.ink : control.fill
        border { width: control.edged ? Theme.edge : 0; color: Theme.ink }
        FocusRing { visible: control.visualFocus; filled: true; border.color: control.ring }
    }
    contentItem: Item {
        Words {
            // Long words take a smaller size, down to three quarters; then they take a second line.
            id: words
            readonly property real room: control.width - 56 - (control.glyph === "" || alone ? 0 : 48)
            readonly property bool alone: 0.76 * longest > control.width - 56 - 48 - 2          // a long word needs the arrow's place
            x: Theme.rtl ? control.width - 28 - width : 28
            width: room
            height: control.height
            verticalAlignment: Text.AlignVCenter
            horizontalAlignment: control.glyph === "" ? Text.AlignHCenter : Text.AlignLeft
            text: control.text
            color: control.down ? Theme.paper : control.over
            bold: true
            grows: false
            size: Math.round(control.size * ([1, 0.92, 0.84, 0.76].find(step => wide.advanceWidth * step <= room - 2) ?? Math.min(0.76, (room - 2) / Math.max(1, longest))))
            // Measured again once the font is known.
            readonly property real longest: letters.font.pixelSize !== control.size ? 0 : Math.max(...control.text.split(" ").map(word => letters.advanceWidth(word)))
            leading: Theme.button
            FontMetrics { id: letters; font.pixelSize: control.size; font.bold: true }
            TextMetrics { id: wide; text: control.text; font.pixelSize: control.size; font.bold: true }
        }
        Icon {
            visible: control.glyph !== "" && !words.alone
            name: control.glyph
            size: 40
            color: control.down ? Theme.paper : control.over
            x: Theme.rtl ? 28 : control.width - 28 - width
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
