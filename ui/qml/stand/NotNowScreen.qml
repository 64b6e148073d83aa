import QtQuick
import Kiosk

// Nobody can sign for now: the disk, the clock or the dates are in the way. It goes away by itself, and whoever was on
// the way finds what they typed.
LockedScreen {
    id: screen

    readonly property bool somebody: !visitor.nobody

    glyph: "clock"
    mayUnlock: !somebody
    heading: qsTr("Signing has to wait.")
    words: (somebody ? qsTr("What you typed is still here.") + " " : "") + why()

    function why(): string {
        switch (visitor.hindrance) {
        case "disk-full":
            return qsTr("This tablet is full. A volunteer has to hand over, then take in the receipt: that makes room.");
        case "disk-read-only":
        case "disk-gone":
            return qsTr("This tablet cannot store anything now. A volunteer has to switch it off and on again. What was signed before is safe.");
        case "clock":
            return qsTr("The clock of this tablet looks wrong. A volunteer has to set day and hour.");
        case "over":
            return qsTr("By the clock of this tablet, the time to sign is over.");
        case "not-yet":
            return qsTr("By the clock of this tablet, the time to sign has not begun.");
        }
        return qsTr("Something is wrong with this stand. A volunteer has to ask the coordinator.");
    }

    SecondaryButton {
        objectName: "start over"
        visible: screen.somebody
        anchors { right: parent.right; bottom: parent.bottom; margins: Theme.margin; bottomMargin: 32 }
        width: screen.portrait ? parent.width - 2 * Theme.margin : 392
        height: Theme.primaryHeight
        text: qsTr("Start over")
        centred: true
        fill: Theme.ink
        ink: Theme.paper
        pressedInk: Theme.ink
        onClicked: screen.visitor.restart()
    }
}
