pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The ink third of a staff screen: a mark and a word that say how things stand, one number, and what it counts.
Rectangle {
    id: panel

    property string glyph: ""
    property string headline: ""
    property string explanation: ""
    property int number: -1
    property string counts: ""
    property string detail: ""
    property real below: 0                    // what a screen puts at its foot, at the usual text size
    readonly property bool low: height < 560
    // How much its words grow: as the text size says, as far as there is room for all of them.
    readonly property real step: {
        for (let i = 0; i < trials.count; i++)
            if ((trials.objectAt(i) as Trial)?.fits)
                return (trials.objectAt(i) as Trial).modelData;
        return smallest;
    }
    readonly property bool roomy: step > smallest || ((trials.objectAt(trials.count - 1) as Trial)?.fits ?? true)
    readonly property real smallest: 0.84     // nothing is smaller than 20 px

    component Trial: Item {
        id: trial
        required property real modelData
        readonly property real needed: (above.text !== "" ? above.implicitHeight : 0) + (panel.number >= 0 ? (modelData > 1 ? 104 : 56) + counted.implicitHeight
            + (further.text !== "" ? further.implicitHeight : 0) : panel.below * modelData)
        readonly property bool fits: Theme.margin + word.height + 8 + needed + 24 + 32 <= panel.height && counted.contentWidth <= counted.width
        visible: false
        width: panel.width - 2 * Theme.margin
        Words { id: above; width: parent.width; text: panel.explanation; size: Math.round(Theme.leadSize * trial.modelData); grows: false }
        Words { id: counted; width: parent.width; text: panel.counts; size: Math.round(32 * trial.modelData); leading: 1.3; bold: true; grows: false }
        Words { id: further; width: parent.width; text: panel.detail; size: Math.round(Theme.leadSize * trial.modelData); grows: false }
    }
    Instantiator {
        id: trials
        model: Theme.textSteps.concat([1, 0.92, panel.smallest])
        delegate: Trial {}
    }

    color: Theme.ink

    Column {
        id: top
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.margin }
        spacing: 8
        Item {
            width: parent.width
            height: Math.max(word.height, 56)
            Icon { id: mark; anchors.left: parent.left; name: panel.glyph; size: 56; stroke: 3; color: Theme.paper; visible: panel.glyph !== "" }
            UnbrokenWords {
                id: word
                anchors { left: parent.left; leftMargin: mark.visible ? 80 : 0; right: parent.right }
                y: lineCount > 1 ? 0 : (56 - height) / 2
                text: panel.headline
                most: Theme.titleSize
                leading: Theme.title
                bold: true
                grows: false
                color: Theme.paper
                Accessible.role: Accessible.Heading
            }
        }
        Words { width: parent.width; text: panel.explanation; size: Math.round(Theme.leadSize * panel.step); color: Theme.paper; grows: false; visible: text !== "" }
    }
    Column {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.margin; bottomMargin: 32 }
        spacing: 0
        visible: panel.number >= 0
        Words {
            objectName: "number"
            width: parent.width
            text: panel.number
            size: Math.max(48, Math.min(panel.low ? 120 : Theme.numberSize, Math.floor(panel.height - Theme.margin - top.height - 24 - what.height - (rest.visible ? rest.height : 0) - 32)))
            leading: 1.0
            bold: true
            grows: false
            color: Theme.paper
            horizontalAlignment: Theme.rtl ? Text.AlignRight : Text.AlignLeft
            fontSizeMode: Text.HorizontalFit
            wrapMode: Text.NoWrap
            LayoutMirroring.enabled: false
            Accessible.name: panel.number + " " + panel.counts
        }
        Words { id: what; width: parent.width; text: panel.counts; size: Math.round(32 * panel.step); leading: 1.3; bold: true; grows: false; color: Theme.paper }
        Words { id: rest; width: parent.width; text: panel.detail; size: Math.round(Theme.leadSize * panel.step); grows: false; color: Theme.paper; visible: text !== "" && panel.roomy }
    }
}
