import QtQuick
import Kiosk

// One line of a list of what is well and what is not: a mark, what was found, and what to do.
Item {
    id: row

    property string kind: "known"             // good, bad, mind, known
    property string text: ""
    property string note: ""
    property bool line: true

    readonly property real grown: Theme.leadSize * 1.36 * (Theme.textStep - 1) / 2    // how far the first line's middle moves

    implicitHeight: said.height + 20

    // A tick, a bar, or a dot: shapes say it, colour does not.
    Icon {
        id: mark
        visible: row.kind !== "known"
        name: row.kind === "good" ? "tick" : row.kind === "mind" ? "warning" : "bar"
        size: 32
        anchors { left: parent.left; top: parent.top; topMargin: 10 + row.grown }
    }
    Rectangle { visible: !mark.visible; width: 10; height: 10; radius: 5; color: Theme.ink; anchors { left: parent.left; leftMargin: 11; top: parent.top; topMargin: 22 + row.grown } }
    Column {
        id: said
        anchors { left: parent.left; leftMargin: 52; right: parent.right; top: parent.top; topMargin: 8 }
        Words { width: parent.width; text: row.text; size: Theme.leadSize; bold: row.kind === "bad" || row.kind === "mind"; leading: 1.36 }
        Words { width: parent.width; text: row.note; size: Theme.smallSize; color: Theme.ink2; leading: 1.35; visible: text !== "" }
    }
    Rectangle { visible: row.line; width: parent.width; height: 1; color: Theme.hair; anchors.bottom: parent.bottom }
}
