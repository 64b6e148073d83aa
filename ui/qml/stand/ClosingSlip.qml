pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// What a stand came to, worth a photo: everything that a coordinator has to type, and a code that a telephone reads.
Slip {
    id: paper

    required property var slip                // of ui/stand/closing.py
    property string date: ""

    readonly property var lines: slip.lines ?? []
    readonly property bool many: lines.length > 1
    readonly property int edge: Theme.compact ? 24 : 40
    readonly property int air: Theme.compact ? 20 : 36

    height: rows.y + rows.height + air

    component Code: Words {
        leading: 1.2
        bold: true
        grows: false
        font.letterSpacing: size > 30 ? 3 : 1
        wrapMode: Text.NoWrap
        LayoutMirroring.enabled: false
        horizontalAlignment: Theme.rtl ? Text.AlignRight : Text.AlignLeft
    }

    // A camera needs white around the code, whatever the theme.
    Rectangle { visible: Theme.high; color: "#FFFFFF"; anchors { fill: picture; margins: -16 } }
    Image {
        id: picture
        objectName: "slip-qr"
        anchors { right: parent.right; rightMargin: paper.edge; top: words.top; topMargin: 6 }
        width: Theme.compact ? 150 : 208
        height: width
        cache: false
        sourceSize: Qt.size(416, 416)
        source: paper.slip.words === undefined ? "" : "image://qr/" + encodeURIComponent(paper.slip.words)
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("The slip as a picture to photograph")
    }
    Column {
        id: words
        anchors { left: parent.left; leftMargin: paper.edge; right: picture.left; rightMargin: 24; top: parent.top; topMargin: paper.air }
        spacing: Theme.compact ? 0 : 4
        Words { width: parent.width; text: paper.slip.stand ?? ""; bold: true; size: Theme.compact ? 26 : 32; leading: 1.25; grows: false; wrapMode: Text.Wrap }
        Words { width: parent.width; visible: text !== ""; text: paper.slip.place ?? ""; size: Theme.textSize; leading: 1.3; grows: false; wrapMode: Text.Wrap }
        Words { width: parent.width; text: paper.date; color: Theme.ink2; size: Theme.textSize; leading: 1.3; grows: false }
        Words {
            width: parent.width
            text: "ID " + (paper.slip.id ?? "").replace(/(.{6})(?=.)/g, "$1 ")
            color: Theme.ink2
            size: Theme.smallSize
            leading: 1.3
            grows: false
            LayoutMirroring.enabled: false
            horizontalAlignment: Theme.rtl ? Text.AlignRight : Text.AlignLeft
        }
        Item { width: 1; height: 8; visible: !paper.many }
        Words { width: parent.width; visible: !paper.many; text: qsTr("%n signatures", "", paper.slip.signatures ?? 0); size: Theme.leadSize; leading: 1.3; grows: false }
        Words { width: parent.width; visible: !paper.many; text: qsTr("%n taken back", "", paper.slip.withdrawals ?? 0); size: Theme.leadSize; leading: 1.3; grows: false }
        Code { width: parent.width; visible: !paper.many && text !== ""; text: paper.lines[0]?.code ?? ""; size: Theme.compact ? 40 : 52 }
        Words { width: parent.width; text: qsTr("%n not handed over", "", paper.slip.notHandedOver ?? 0); bold: (paper.slip.notHandedOver ?? 0) > 0; size: Theme.leadSize; leading: 1.3; grows: false }
    }
    Column {
        id: rows
        spacing: Theme.compact ? 0 : 6
        anchors { left: parent.left; right: parent.right; margins: paper.edge }
        y: Math.max(words.y + words.height, paper.many ? picture.y + picture.height : 0) + 8
        height: Math.max(implicitHeight, picture.y + picture.height - y)
        Repeater {
            model: paper.many ? paper.lines : []
            Item {
                id: line
                required property var modelData
                width: rows.width
                height: Math.max(about.height, code.height)
                Words {
                    id: about
                    x: Theme.rtl ? code.width + 12 : 0
                    width: parent.width - code.width - 12
                    // The campaign's id is Latin in every language, as is what a coordinator types.
                    text: "\u2068" + line.modelData.campaign + "\u2069: " + qsTr("%n signatures", "", line.modelData.signatures) + ", " + qsTr("%n taken back", "", line.modelData.withdrawals)
                    size: Theme.smallSize
                    leading: 1.3
                    grows: false
                }
                Code { id: code; x: Theme.rtl ? 0 : parent.width - width; text: line.modelData.code; size: Theme.compact ? 20 : 26 }
            }
        }
        Words {
            width: parent.width
            visible: !(paper.many && Theme.compact)
            text: qsTr("Take a photo of this, and send it to the coordinator.")
            color: Theme.ink2
            size: Theme.smallSize
            leading: 1.3
            grows: false
        }
    }
}
