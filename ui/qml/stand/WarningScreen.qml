import QtQuick
import QtQuick.Controls.Basic
import Kiosk

// The whole screen in ink, and a line that drains. Nothing of the visitor shows behind it.
VisitorScreen {
    id: screen

    told: [kept.text, seconds.Accessible.name]
    urgent: true
    // Not each second is said.
    readonly property int moment: [5, 10].find(one => visitor.secondsLeft <= one) ?? 20
    onMomentChanged: if (moment < 20 && visitor.screen === "WARNING") tell(qsTr("%n second(s) left", "", moment))

    Rectangle { anchors.fill: parent; color: Theme.ink }

    // What room there is for words: above the line, and above the number in portrait, beside it in landscape.
    readonly property real room: (screen.portrait ? seconds.y : drain.y) - title.y - 56

    FittedWords {
        id: title
        anchors { left: parent.left; leftMargin: Theme.margin; top: parent.top; topMargin: Theme.compact ? 24 : screen.portrait ? 56 : 82 }
        width: screen.portrait ? parent.width - 2 * Theme.margin : Math.min(700, parent.width - seconds.width - 3 * Theme.margin)
        sizes: [Theme.displaySize, 76, 64, 56, 48, 40]
        room: screen.room * 0.62
        larger: false
        text: qsTr("Do you need more time?")
        color: Theme.paper
        bold: true
        leading: Theme.tight
        Accessible.role: Accessible.Heading
    }
    FittedWords {
        id: kept
        anchors { left: title.left; top: title.bottom; topMargin: 28 }
        width: screen.portrait ? parent.width - 2 * Theme.margin : Math.min(770, parent.width - seconds.width - 2.5 * Theme.margin)
        sizes: [28, 26, 24, 22, 20]
        room: screen.room - title.height
        text: qsTr("Otherwise this screen clears itself, and nothing you typed is kept.")
        color: Theme.paper
        leading: Theme.textStep > 1 ? 1.36 : 1.54
    }
    Words {
        id: seconds
        objectName: "seconds"
        anchors { right: parent.right; rightMargin: Theme.margin; bottom: drain.top; bottomMargin: Theme.compact ? 24 : screen.portrait ? 40 : 118 }
        width: Theme.compact ? 260 : 400
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
        id: more
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
    // Whoever was typing finds it under the next key, and a screen reader names it.
    StackView.onActivated: more.forceActiveFocus(Qt.OtherFocusReason)
}
