import QtQuick
import QtQuick.Controls.Basic
import Kiosk

// One key. It fills its share of the row up to its neighbours, so that no touch falls between two keys; what one sees is
// 6 px smaller. It never takes the focus. Pressed is ink for as long as the finger is down, and there is no bubble.
AbstractButton {
    id: key

    property string glyph: ""
    property bool works: false                 // a function rather than a letter
    property bool strong: false
    property bool turns: false                 // it stays down until it is pressed again
    property bool held: false
    property string spoken: text

    focusPolicy: Qt.NoFocus
    checkable: turns
    checked: turns && held
    onCheckedChanged: if (checked !== (turns && held)) checked = Qt.binding(() => key.turns && key.held)
    topInset: Theme.keyGap / 2
    bottomInset: Theme.keyGap / 2
    leftInset: Theme.keyGap / 2
    rightInset: Theme.keyGap / 2
    padding: Theme.keyGap / 2
    Accessible.name: spoken
    Accessible.focusable: false

    background: Rectangle {
        color: key.down || key.held ? Theme.ink : key.works ? Theme.bed : Theme.paper
        border { width: Theme.tileEdge; color: Theme.rule }
    }
    readonly property color pen: down || held ? Theme.paper : Theme.ink
    contentItem: Item {
        Words {
            visible: key.glyph === ""
            anchors.fill: parent
            anchors.leftMargin: 4
            anchors.rightMargin: 4
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            text: key.text
            color: key.pen
            bold: key.strong
            grows: false
            size: key.works || key.text.length > 2 ? Math.max(14, Math.min(Theme.textSize, Math.floor(Theme.textSize * width / Math.max(1, wide.advanceWidth)))) : Math.min(42, Theme.keySize * Theme.textStep)
            leading: 1.2
            Accessible.ignored: true
            TextMetrics { id: wide; text: key.text; font.pixelSize: Theme.textSize; font.bold: key.strong || Theme.sunlight }
        }
        Icon { visible: key.glyph !== ""; anchors.centerIn: parent; name: key.glyph; size: 30; color: key.pen }
    }
}
