import QtQuick
import QtQuick.Shapes
import Kiosk

// Says that nothing here counts. Never coloured, never dismissable, on every screen of a practice stand.
Rectangle {
    id: banner

    property string notice: ""
    readonly property string said: words.Accessible.name
    readonly property bool twoLines: words.lineCount > 1

    implicitHeight: twoLines ? 68 : Theme.bannerHeight
    color: Theme.ink

    function escaped(text: string): string {
        return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
    }

    Words {
        id: words
        x: Theme.rtl ? parent.width - Theme.margin - width : Theme.margin
        width: parent.width - Theme.margin - (stripes.visible ? 212 : Theme.margin)
        height: parent.height
        verticalAlignment: Text.AlignVCenter
        color: Theme.paper
        // A low window has one line for it.
        size: Theme.compact ? Math.max(14, Math.min(Theme.smallSize, Math.floor(Theme.smallSize * width / Math.max(1, wide.advanceWidth)))) : Theme.smallSize
        wrapMode: Theme.compact ? Text.NoWrap : Text.WordWrap
        grows: false
        leading: 1.35
        TextMetrics { id: wide; text: words.Accessible.name; font.pixelSize: Theme.smallSize; font.bold: true }
        textFormat: Text.StyledText
        text: banner.notice === ""
            ? qsTr("<b>Practice.</b> Nothing here counts. Please use an invented name.")
            : qsTr("<b>Practice: %1.</b> Please use an invented name.").arg(banner.escaped(banner.notice))
        Accessible.role: Accessible.StaticText
        Accessible.name: text.replace(/<[^>]*>/g, "")
    }
    Shape {
        id: stripes
        visible: parent.width > 1100 || (Theme.compact && wide.advanceWidth < 0.9 * (parent.width - 252))
        width: 192
        height: Theme.bannerHeight
        x: Theme.rtl ? 0 : parent.width - width
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
        ShapePath {
            fillColor: Theme.paper
            strokeWidth: -1
            PathSvg {
                path: [0, 34, 68, 102, 136, 170].map(x => `M${x} 40 L${x + 22} 0 H${Math.min(192, x + 38)} ${x === 170 ? "V9" : ""} L${x + 16} 40 Z`).join(" ")
            }
        }
    }
}
