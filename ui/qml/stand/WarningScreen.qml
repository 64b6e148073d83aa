import QtQuick
import Kiosk

// The whole screen in ink, and a line that drains. Nothing of the visitor shows behind it.
VisitorScreen {
    id: screen

    Rectangle { anchors.fill: parent; color: Theme.ink }

    Words {
        id: title
        anchors { left: parent.left; leftMargin: Theme.margin; top: parent.top; topMargin: screen.portrait ? 56 : 82 }
        width: screen.portrait ? parent.width - 2 * Theme.margin : 700
        text: qsTr("Do you need more time?")
        color: Theme.paper
        size: Theme.displaySize
        bold: true
        grows: false
        leading: Theme.tight
        Accessible.role: Accessible.Heading
    }
    Words {
        anchors { left: title.left; top: title.bottom; topMargin: 28 }
        width: screen.portrait ? parent.width - 2 * Theme.margin : 770
        text: qsTr("Otherwise this screen clears itself, and nothing you typed is kept.")
        color: Theme.paper
        size: 28
        leading: 1.54
    }
    Words {
        objectName: "seconds"
        anchors { right: parent.right; rightMargin: Theme.margin; bottom: drain.top; bottomMargin: screen.portrait ? 40 : 118 }
        width: 400
        text: screen.visitor.number(screen.visitor.secondsLeft)
        color: Theme.paper
        size: Theme.countdownSize
        bold: true
        grows: false
        leading: 1
        font.features: ({ "tnum": 1 })
        horizontalAlignment: Text.AlignRight
        wrapMode: Text.NoWrap
        //: Read out by a screen reader.
        Accessible.name: qsTr("%n second(s) left", "", screen.visitor.secondsLeft)
    }
    Measure {
        id: drain
        anchors { left: parent.left; right: parent.right; margins: Theme.margin; bottom: parent.bottom; bottomMargin: screen.portrait ? 328 : 212 }
        color: Theme.paper
        progress: screen.visitor.secondsLeft / screen.visitor.secondsOfWarning
    }
    SecondaryButton {
        objectName: "clear now"
        anchors { left: parent.left; leftMargin: Theme.margin; bottom: parent.bottom; bottomMargin: 32 }
        width: screen.portrait ? parent.width - 2 * Theme.margin : 300
        height: 120
        text: qsTr("Clear now")
        centred: true
        size: 32
        fill: Theme.ink
        ink: Theme.paper
        pressedInk: Theme.ink
        onClicked: screen.visitor.restart()
    }
    PrimaryButton {
        objectName: "more time"
        anchors { right: parent.right; rightMargin: Theme.margin; bottom: parent.bottom; bottomMargin: screen.portrait ? 168 : 32 }
        width: screen.portrait ? parent.width - 2 * Theme.margin : 524
        text: qsTr("I need more time")
        size: 40
        fill: Theme.paper
        over: Theme.ink
        ring: Theme.paper
        edged: false
        onClicked: screen.visitor.needMoreTime()
    }
}
