import QtQuick
import Kiosk

// The stand cannot open: why, and what a volunteer can do. It has no visitor, no buttons, and goes away by itself.
Window {
    id: window

    required property string reason
    property bool rtl: false

    width: 1280
    height: 800
    visible: true
    color: Theme.ink
    title: qsTr("Petition stand")
    flags: Qt.Window | Qt.FramelessWindowHint | Qt.WindowStaysOnTopHint
    onClosing: close => close.accepted = false

    function why(): string {
        switch (reason) {
        case "store-damaged":
            return qsTr("What is stored here is damaged, and there is no room to mend it. Ask the coordinator.");
        case "store-unusable":
        case "stand-refused":
            return qsTr("Nothing can be stored on this tablet. Switch it off and on again; if that does not help, take another one.");
        case "no-campaign":
            return qsTr("There is no petition on this stand. Ask the coordinator.");
        }
        return qsTr("Something is wrong with this stand. Ask the coordinator.");
    }

    Binding { target: Theme; property: "rtl"; value: window.rtl }

    Notice {
        readonly property real factor: Theme.scaleFor(window.width, window.height, 0)
        width: window.width / factor
        height: window.height / factor
        scale: factor
        transformOrigin: Item.TopLeft
        LayoutMirroring.enabled: window.rtl
        LayoutMirroring.childrenInherit: true
        glyph: "warning"
        heading: qsTr("This stand cannot open.")
        words: window.why() + "\n" + qsTr("Nothing that was signed is lost by this. It is tried again by itself.")
    }
}
