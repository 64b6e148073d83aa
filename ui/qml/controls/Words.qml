import QtQuick
import QtQuick.Controls.Basic
import Kiosk

// A piece of text. Its lines are `size * leading` apart, half of the leading above and half below each, as printers do
// it, whatever the script: Arabic fonts come with taller lines of their own, which would push the words off centre.
Label {
    id: words

    property int size: Theme.textSize
    property real leading: Theme.text
    property bool bold: false
    property bool grows: true
    property bool personal: false             // not for a loudspeaker

    readonly property bool joined: /[\u0600-\u06ff\ufb50-\ufeff]/.test(text)
    readonly property bool han: /[\u4e00-\u9fff]/.test(text)                  // bold fills its small signs up
    readonly property real fontSize: grows ? Math.round(size * Theme.textStep) : size
    readonly property real ascent: fontSize * (joined ? 1.374 : 1.069)

    color: Theme.ink
    font.pixelSize: fontSize
    font.weight: (bold || Theme.sunlight) && !(han && fontSize < 22) ? Font.Bold : Font.Normal
    font.letterSpacing: joined ? 0 : size >= 84 ? -2 : size >= 56 ? -1 : 0
    wrapMode: Text.WordWrap
    textFormat: Text.PlainText
    lineHeightMode: Text.FixedHeight
    lineHeight: Math.round(fontSize * (!joined ? leading : size >= 36 ? Math.max(1.35, leading) : leading >= 1.5 ? 1.7 : Math.max(1.4, leading)))
    topPadding: Math.round(lineHeight / 2 + 0.388 * fontSize - ascent)
    bottomPadding: Math.min(0, lineHeight - Math.ceil(1.362 * fontSize)) - topPadding
    horizontalAlignment: Text.AlignLeft
}
