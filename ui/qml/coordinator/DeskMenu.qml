pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Kiosk

// One of several: the button names the one that is chosen, a list beneath it shows all.
DeskButton {
    id: control

    property var choices: []
    property int current: -1
    property string what: ""

    signal choose(int index)

    text: choices[current] ?? what
    Accessible.name: what + ": " + text
    onClicked: list.opened ? list.close() : list.open()

    Popup {
        id: list
        y: control.height + 4
        x: Theme.rtl ? 0 : control.width - width
        width: Math.max(control.width, 220)
        height: Math.min(names.contentHeight, 12 * 44) + 2 * padding
        padding: 4
        focus: true
        background: Rectangle { color: Theme.paper; border { width: Theme.tileEdge; color: Theme.ink } }
        contentItem: ListView {
            id: names
            model: list.visible ? control.choices : []
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            keyNavigationEnabled: true
            focus: true
            delegate: DeskButton {
                required property int index
                required property string modelData
                objectName: control.objectName + "-" + index
                width: names.width
                text: modelData
                indented: true
                glyph: index === control.current ? "tick" : ""
                LayoutMirroring.enabled: Theme.rtl
                LayoutMirroring.childrenInherit: true
                onClicked: {
                    list.close();
                    control.choose(index);
                }
            }
        }
    }
}
