import QtQuick
import Kiosk

// A good-bye: a few large words, one sentence, and one button. Nothing of the visitor is left behind it.
Item {
    id: parting

    required property string title
    required property string text
    required property string button
    property bool done: true                  // a tick stands above: something was done
    property bool portrait: false

    signal finished

    anchors { fill: parent; margins: Theme.margin; bottomMargin: 32 }

    Icon {
        id: mark
        name: parting.done ? "tick" : ""
        visible: parting.done
        size: 76
        stroke: 3.2
        color: Theme.accentLine
        y: parting.portrait ? 14 : 0
        anchors.left: parent.left
    }
    Words {
        id: title
        anchors { left: parent.left; top: parent.top; topMargin: parting.done ? (parting.portrait ? 114 : 96) : (parting.portrait ? 40 : 32) }
        width: Math.min(parent.width, 980)
        text: parting.title
        size: parting.portrait && wide.advanceWidth > parent.width ? 76 : Theme.displaySize
        bold: true
        grows: false
        leading: Theme.tight
        Accessible.role: Accessible.Heading
        // The longest word decides.
        TextMetrics { id: wide; text: parting.title.split(" ").reduce((longest, word) => word.length > longest.length ? word : longest, ""); font { pixelSize: Theme.displaySize; bold: true } }
    }
    Words {
        anchors { left: parent.left; top: title.bottom; topMargin: 24 }
        width: Math.min(parent.width, 860)
        text: parting.text
        size: 28
        leading: 1.54
    }
    PrimaryButton {
        objectName: "next person"
        anchors { right: parent.right; bottom: parent.bottom }
        width: parting.portrait ? parent.width : 392
        text: parting.button
        onClicked: parting.finished()
    }
}
