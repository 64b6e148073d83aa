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

    // Large letters in a low window need more height than there is above the button.
    Flickable {
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: proceed.top; bottomMargin: Theme.gap }
        contentHeight: words.y + words.height
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick
        interactive: contentHeight > height
        clip: interactive

        Icon {
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
            size: Math.min(Theme.compact ? 64 : Theme.displaySize, Math.floor(Theme.displaySize * (width - 8) / Math.max(1, wide.advanceWidth)))
            bold: true
            grows: false
            leading: Theme.tight
            Accessible.role: Accessible.Heading
            // The longest word decides.
            TextMetrics { id: wide; text: parting.title.split(" ").reduce((longest, word) => word.length > longest.length ? word : longest, ""); font { pixelSize: Theme.displaySize; bold: true } }
        }
        Words {
            id: words
            anchors.left: parent.left
            y: title.y + title.height + 24
            width: Math.min(parent.width, 860)
            text: parting.text
            size: 28
            leading: 1.54
        }
    }
    PrimaryButton {
        id: proceed
        objectName: "next person"
        anchors { right: parent.right; bottom: parent.bottom }
        width: parting.portrait ? parent.width : 392
        text: parting.button
        onClicked: parting.finished()
    }
}
