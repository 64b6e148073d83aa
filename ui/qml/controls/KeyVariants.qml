pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The accents of a letter, in a row above its key once a finger has stayed on it. Slide to one and lift, or lift and
// tap one. The first stands above the finger; the row reaches towards the keyboard's middle.
Item {
    id: variants

    required property var signs               // letter -> what a long press on it offers
    property real keyWidth: 84
    property real edge: 11

    signal chosen(string sign)

    property Key owner: null                  // the key that is held, or was
    property Key spent: null                  // a key whose lift is no press any more
    property string letter: ""
    property bool open: false
    property int pointed: -1
    property real from: 0
    readonly property var offered: open ? signs(letter) : []
    readonly property bool leftwards: owner !== null && owner.x + owner.width / 2 > width / 2

    function wait(key: Key, held: string) {
        close();
        spent = null;
        if (held === "" || signs(held).length === 0)
            return;
        owner = key;
        letter = held;
        timer.restart();
    }
    function show(key: Key, held: string) {
        close();
        spent = null;
        owner = key;
        letter = held;
        open = true;
    }
    function slide(key: Key) {
        if (!open || owner !== key)
            return;
        const x = key.mapToItem(variants, key.pressX, 0).x;
        const at = (leftwards ? row.x + row.width - x : x - row.x) / keyWidth;
        const moved = Math.abs(key.pressX - from) > 14 || key.pressY < 20;
        pointed = moved && at >= 0 && at < offered.length && key.pressY < key.height + 40 ? Math.floor(at) : -1;
    }
    function lift(key: Key) {
        timer.stop();
        if (!open || owner !== key)
            return;
        spent = key;
        if (pointed >= 0)
            chosen(offered[pointed]);
    }
    function close() {
        timer.stop();
        open = false;
        pointed = -1;
        owner = null;
        letter = "";
    }
    Timer {
        id: timer
        interval: 400
        onTriggered: if (variants.owner?.pressed) {
            variants.from = variants.owner.pressX;
            variants.open = true;
        }
    }
    Rectangle {
        visible: variants.open
        anchors { fill: row; margins: -6 }
        color: Theme.bed
        border { width: Theme.edge; color: Theme.ink }
        MouseArea { anchors.fill: parent }
    }
    Row {
        id: row
        readonly property point corner: variants.open ? variants.owner.mapToItem(variants, 0, 0) : Qt.point(0, 0)
        readonly property real middle: variants.open ? corner.x + variants.owner.width / 2 : 0
        readonly property real wished: variants.leftwards ? middle + variants.keyWidth / 2 - width : middle - variants.keyWidth / 2
        visible: variants.open
        x: Math.max(variants.edge, Math.min(variants.width - variants.edge - width, wished))
        y: corner.y + 22 - height
        layoutDirection: variants.leftwards ? Qt.RightToLeft : Qt.LeftToRight
        Repeater {
            model: variants.offered
            delegate: Key {
                required property string modelData
                required property int index
                objectName: "key " + modelData
                width: variants.keyWidth
                height: Theme.keyHeight + Theme.keyGap
                text: modelData
                held: index === variants.pointed
                onClicked: variants.chosen(modelData)
            }
        }
    }
}
