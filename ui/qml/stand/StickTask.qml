pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// A task with a stick: the ink third says where it stands; beside it is the stick to choose, the work, and what came
// of it. A task with steps of its own puts them beside it, each visible at its time.
VisitorScreen {
    id: screen

    required property var volunteer
    required property var task
    readonly property string at: task.state
    property bool ended: at === "done" || at === "failed"

    property string title: ""
    property bool canGoBack: at !== "working"
    property string glyph: at === "done" ? "tick" : at === "failed" ? "bar" : ""
    property string headline: ""
    property string explanation: ""
    property int number: -1
    property string counts: ""
    property string doing: ""                 // what is being done
    property string outcome: ""               // what came of it
    property string advice: ""                // and what to do now
    property string nextText: at === "failed" ? qsTr("Try again") : qsTr("Go on")
    property bool panelled: true              // the panel is shown
    property bool asksWhere: at === "choose"
    property int most: Theme.compact ? 3 : 4  // sticks to choose from
    property bool mayShow: at === "choose" && asksWhere && (task.reading?.possible ?? false)
    readonly property bool shown: task.reading?.used ?? false                    // it came by the camera, not on a stick
    readonly property string shownAdvice: qsTr("Show it once more, or take it from a stick.")
    default property alias steps: place.data

    signal wentBack
    signal wentOn

    StaffHeader {
        id: header
        width: parent.width
        visitor: screen.visitor
        portrait: screen.portrait
        title: screen.title
        backText: qsTr("Back")
        canGoBack: screen.canGoBack
        onBack: screen.at === "camera" ? screen.task.chooseAgain() : screen.wentBack()
    }
    StaffPanel {
        id: panel
        visible: screen.panelled
        anchors { left: parent.left; top: header.bottom }
        width: !visible ? 0 : screen.portrait ? parent.width : Theme.staffPanel
        height: !visible ? 0 : screen.portrait ? 400 : parent.height - header.height
        glyph: screen.glyph
        headline: screen.at === "camera" ? qsTr("Show the codes") : screen.headline
        explanation: screen.at === "camera" ? qsTr("The camera is on while this screen is open. Nothing that it sees is kept.")
            : screen.at === "working" && screen.shown ? "" : screen.explanation
        number: screen.number
        counts: screen.counts
    }
    Item {
        id: place
        anchors {
            left: parent.left
            leftMargin: Theme.margin + (screen.portrait ? 0 : panel.width)
            right: parent.right
            rightMargin: Theme.margin
            top: header.bottom
            topMargin: (!screen.panelled ? 12 : Theme.compact ? 20 : 40) + (screen.portrait ? panel.height : 0)
            bottom: parent.bottom
            bottomMargin: !screen.panelled ? 12 : Theme.compact ? 20 : 32
        }

        StickPlaces {
            visible: screen.asksWhere
            width: parent.width
            places: screen.asksWhere ? screen.task.places : []
            most: screen.mayShow ? Math.min(screen.most, Theme.compact ? 2 : 3) : screen.most
            onChoose: index => screen.task.choosePlace(index)
        }
        SecondaryButton {
            objectName: "to-camera"
            visible: screen.mayShow
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            text: qsTr("Show it to the camera")
            glyph: "camera"
            onClicked: screen.task.readByCamera()
        }
        Loader {
            active: screen.at === "camera"    // not every task reads codes
            anchors.fill: parent
            sourceComponent: CameraStep { reading: screen.task.reading }
        }
        Column {
            visible: screen.at === "working"
            width: parent.width
            spacing: 32
            Words { width: parent.width; text: screen.shown ? qsTr("Checking what was shown.") : screen.doing; size: Theme.pageTitleSize; leading: 1.2; bold: true; grows: false }
            Measure {
                width: parent.width
                // How long it takes is not known before: the line draws nearer to its post, and waits there.
                NumberAnimation on progress { running: screen.at === "working"; from: 0; to: 0.95; duration: 20000; easing.type: Easing.OutExpo }
            }
        }
        Column {
            visible: screen.ended
            width: parent.width
            spacing: 16
            Words {
                id: result
                objectName: "outcome"
                width: parent.width
                text: screen.outcome
                size: Theme.pageTitleSize
                leading: 1.2
                bold: true
                grows: false
                Accessible.role: Accessible.AlertMessage
            }
            FittedWords {
                objectName: "remedy"
                width: parent.width
                text: screen.advice
                sizes: [Theme.leadSize]
                room: place.height - result.height - further.height - 48
                visible: text !== ""
            }
        }
        StaffButton {
            id: further
            objectName: "next"
            visible: screen.ended
            anchors { right: parent.right; bottom: parent.bottom }
            width: Math.min(392, parent.width)
            glyph: screen.at === "failed" ? "restart" : "forward"
            text: screen.nextText
            onClicked: screen.wentOn()
        }
    }
}
