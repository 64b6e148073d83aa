import QtQuick
import Kiosk

// Underlined words that lead to a page or back to a field.
Pressable {
    id: control

    property int size: Theme.textSize
    property color ink: Theme.ink
    property bool bold: false

    implicitWidth: label.implicitWidth + leftPadding + rightPadding
    implicitHeight: Math.max(56, label.implicitHeight + topPadding + bottomPadding)

    contentItem: Words {
        id: label
        text: control.text
        size: control.size
        bold: control.bold
        color: control.ink
        font.underline: true
        leading: 1.3
        verticalAlignment: Text.AlignVCenter
    }
    background: Item {
        FocusRing { visible: control.visualFocus; border.color: control.ink }
    }
}
