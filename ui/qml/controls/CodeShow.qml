pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// A show of codes before a camera: the codes on a light page, and under them what is shown and what to do. The page is
// white in all colours of the window, for the camera's sake.
Rectangle {
    id: light

    required property var show                // what CodePage needs, and seconds, canGoFaster, canGoSlower, faster(), slower()
    property bool portrait: false
    property string what: ""                  // who shows how much
    property string done: ""                  // what to press in the end

    readonly property color ink: "#000000"
    readonly property int footHeight: 124     // what two codes leave on the reference tablet

    signal arrived

    color: "#FFFFFF"

    component Tool: SecondaryButton {
        height: Theme.secondaryHeight
        fill: light.color
        ink: light.ink
        pressedInk: light.color
        centred: true
        size: Theme.smallSize
        opacity: enabled ? 1 : 0.3
    }

    HoverHandler { cursorShape: Qt.BlankCursor }
    CodePage {
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: foot.top }
        show: light.show
        down: light.portrait
    }
    Item {
        id: foot
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; leftMargin: Theme.margin; rightMargin: Theme.margin; bottomMargin: light.portrait ? 24 : 12 }
        height: light.portrait ? words.height + 20 + buttons.height : light.footHeight

        Column {
            id: words
            anchors { left: parent.left; bottom: light.portrait ? buttons.top : parent.bottom; bottomMargin: light.portrait ? 20 : 0 }
            width: light.portrait ? parent.width : parent.width - buttons.width - 32
            Words {
                id: title
                objectName: "what"
                width: parent.width
                text: light.what
                color: light.ink
                size: Theme.leadSize
                leading: 1.3
                bold: true
                grows: false
            }
            FittedWords {
                objectName: "how"
                width: parent.width
                text: qsTr("About %n second(s) at this pace. It may run until the other side says done.", "", light.show.seconds) + " "
                    + qsTr("Make the screen as bright as it goes, wipe the glass, and hold the camera 30\u00a0cm away, with all of the white page in its picture.")
                color: light.ink
                sizes: [Theme.textSize, Theme.smallSize, 18, 16]
                room: light.footHeight - title.height
                leading: 1.3
                larger: false
            }
        }
        Row {
            id: buttons
            anchors { right: parent.right; bottom: parent.bottom }
            width: light.portrait ? parent.width : Math.min((Theme.compact ? 0.62 : 0.54) * parent.width, 640)
            spacing: Theme.gap
            Tool {
                objectName: "slower"
                width: (parent.width - 2 * parent.spacing) * 0.28
                text: qsTr("Slower")
                enabled: light.show.canGoSlower
                onClicked: light.show.slower()
            }
            Tool {
                objectName: "faster"
                width: (parent.width - 2 * parent.spacing) * 0.28
                text: qsTr("Faster")
                enabled: light.show.canGoFaster
                onClicked: light.show.faster()
            }
            StaffButton {
                objectName: "arrived"
                width: (parent.width - 2 * parent.spacing) * 0.44
                height: Theme.secondaryHeight
                fill: light.ink
                over: light.color
                ring: light.ink
                size: Theme.secondarySize
                glyph: "tick"
                text: light.done
                onClicked: light.arrived()
            }
        }
    }
}
