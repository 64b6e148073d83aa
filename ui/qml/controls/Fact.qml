import QtQuick
import Kiosk

// A small caption and what it is about, bold beneath it.
Column {
    id: fact

    required property string caption
    required property string value
    property int size: Theme.leadSize

    // How high it is, also where it is not shown.
    readonly property real needed: above.implicitHeight + below.implicitHeight

    Words { id: above; width: parent.width; text: fact.caption; color: Theme.ink2; size: Theme.smallSize; leading: 1.35 }
    UnbrokenWords { id: below; width: parent.width; text: fact.value; bold: true; most: fact.size; leading: 1.36; wrapMode: Text.Wrap }
}
