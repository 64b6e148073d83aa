import QtQuick
import Kiosk

// Words of which the longest may be an address: it is rather written smaller, down to two thirds, than cut in two.
Words {
    id: words

    required property int most                // the size where nothing is too long

    size: longest.advanceWidth <= width - 2 ? most : Math.max(Math.round(most * 2 / 3), Math.floor(most * (width - 2) / longest.advanceWidth))

    TextMetrics {
        id: longest
        text: words.text.split(/[\s-]/).reduce((long, word) => word.length > long.length ? word : long, "")
        font { pixelSize: words.grows ? Math.round(words.most * Theme.textStep) : words.most; bold: words.bold || Theme.sunlight }
    }
}
