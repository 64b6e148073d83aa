pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// A show of codes before a camera: the codes on a light page, and under them what is shown and what to do. The page is
// white in all colours of the window, for the camera's sake. That all has arrived is asked before it counts, and the
// codes go on meanwhile.
Rectangle {
    id: light

    required property var show                // what CodePage needs, and seconds, pace, paces, canGoFaster, canGoSlower, faster(), slower()
    property bool portrait: false
    property string what: ""                  // who shows how much
    property string done: ""                  // what to press in the end
    property string question: ""              // what is asked then
    property bool asking: false

    readonly property color ink: "#000000"
    readonly property int footHeight: 124     // what two codes leave on the smallest tablet
    readonly property string howLong: {
        const said = show.seconds < 5 ? qsTr("Pace %1 of %2: a few seconds, or longer.")
            : show.seconds < 120 ? qsTr("Pace %1 of %2: about %n second(s), or longer.", "", show.seconds)
            : qsTr("Pace %1 of %2: about %n minute(s), or longer.", "", Math.round(show.seconds / 60));
        return said.arg(show.pace).arg(show.paces);
    }

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
        height: light.portrait ? 64 + 112 + 16 + buttons.height : light.footHeight

        FittedWords {
            id: title
            objectName: "what"
            anchors { left: parent.left; right: parent.right; top: parent.top }
            text: light.asking ? light.question : light.what
            color: light.ink
            sizes: [Theme.leadSize, Theme.textSize, Theme.smallSize]
            room: light.portrait ? 64 : 32
            leading: 1.25
            bold: true
            larger: false
            Accessible.role: light.asking ? Accessible.AlertMessage : Accessible.StaticText
        }
        FittedWords {
            id: words
            objectName: "how"
            anchors { left: parent.left; top: title.bottom }
            width: light.portrait ? parent.width : parent.width - buttons.width - 24
            text: light.asking ? qsTr("Nobody has filmed it? Then not yet. You can leave at any time: all of it stays here and waits.")
                : light.howLong + " " + qsTr("Brightest screen, clean glass; the camera 30\u00a0cm away, with all of the white page in its picture.")
            color: light.ink
            sizes: [Theme.textSize, Theme.smallSize]
            room: light.portrait ? 112 : light.footHeight - title.height
            leading: 1.15
            larger: false
        }
        Row {
            id: buttons
            anchors { right: parent.right; bottom: parent.bottom }
            width: light.portrait ? parent.width : Math.min((Theme.compact ? 0.58 : 0.54) * parent.width, 640)
            spacing: Theme.gap
            Tool {
                objectName: "slower"
                visible: !light.asking
                width: (parent.width - 2 * parent.spacing) * 0.28
                text: qsTr("Slower")
                enabled: light.show.canGoSlower
                onClicked: light.show.slower()
            }
            Tool {
                objectName: "faster"
                visible: !light.asking
                width: (parent.width - 2 * parent.spacing) * 0.28
                text: qsTr("Faster")
                enabled: light.show.canGoFaster
                onClicked: light.show.faster()
            }
            StaffButton {
                objectName: "arrived"
                visible: !light.asking
                width: (parent.width - 2 * parent.spacing) * 0.44
                height: Theme.secondaryHeight
                fill: light.ink
                over: light.color
                ring: light.ink
                size: Theme.secondarySize
                glyph: "tick"
                text: light.done
                onClicked: light.asking = true
            }
            Tool {
                objectName: "not-yet"
                visible: light.asking
                width: (parent.width - parent.spacing) / 2
                size: Theme.secondarySize
                text: qsTr("Not yet")
                onClicked: light.asking = false
            }
            Tool {
                objectName: "all-arrived"
                visible: light.asking
                width: (parent.width - parent.spacing) / 2
                size: Theme.secondarySize
                text: qsTr("Yes, all arrived")
                onClicked: light.arrived()
            }
        }
    }
}
