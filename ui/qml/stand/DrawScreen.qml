import QtQuick
import Kiosk

// Sign by hand: a wide box with a line to write on. Each stroke can be taken back.
VisitorScreen {
    id: screen

    property var strokes: []
    property var running: []                  // the stroke under the finger

    step: qsTr("Step 2 of 3: Your details")
    progress: 0.55

    function keep(drawn: var) {
        strokes = drawn;
        visitor.draw(drawn);
    }
    function wipe() {
        running = [];
        strokes = [];
    }

    Words {
        id: title
        anchors { left: parent.left; leftMargin: Theme.margin; top: parent.top; topMargin: screen.portrait ? 60 : 20 }
        width: parent.width - 2 * Theme.margin
        text: qsTr("Sign with your finger")
        size: Theme.formTitleSize
        bold: true
        leading: 1.24
        Accessible.role: Accessible.Heading
    }
    Rectangle {
        id: box
        objectName: "box"
        anchors { top: title.bottom; topMargin: 16; horizontalCenter: parent.horizontalCenter }
        width: Math.min(parent.width - 2 * Theme.margin, 3 * (parent.height - title.y - title.height - 16 - 32 - 120 - 32))
        height: width / 3
        color: Theme.paper
        border { width: Theme.edge; color: Theme.ink }
        Accessible.role: Accessible.Canvas
        Accessible.name: qsTr("Box for your drawn signature")

        // The line one signs on.
        Rectangle { x: parent.width * 0.06; y: parent.height * 0.76; width: parent.width * 0.88; height: 3; color: Theme.rule }
        Drawing {
            id: drawing
            anchors.fill: parent
            thickness: 5
            strokes: screen.strokes.concat(screen.running.length > 0 ? [screen.running] : [])
        }
        MouseArea {
            anchors.fill: parent
            preventStealing: true
            function at(mouse: var): var {
                return [Math.min(1, Math.max(0, mouse.x / width)), Math.min(1, Math.max(0, mouse.y / height))];
            }
            onPressed: mouse => screen.running = at(mouse)
            onPositionChanged: mouse => screen.running = screen.running.concat(at(mouse))
            onReleased: {
                const drawn = screen.strokes.concat([screen.running]);
                screen.running = [];
                screen.keep(drawn);
            }
            onCanceled: screen.running = []
        }
    }
    Row {
        anchors { left: parent.left; leftMargin: Theme.margin; bottom: parent.bottom; bottomMargin: 32 }
        spacing: Theme.gap
        SecondaryButton {
            objectName: "undo stroke"
            width: screen.portrait ? 176 : 260
            height: 120
            text: qsTr("Undo")
            centred: true
            enabled: screen.strokes.length > 0
            opacity: enabled ? 1 : 0.45
            onClicked: screen.keep(screen.strokes.slice(0, -1))
        }
        SecondaryButton {
            objectName: "clear drawing"
            width: screen.portrait ? 176 : 260
            height: 120
            text: qsTr("Clear")
            centred: true
            enabled: screen.strokes.length > 0
            opacity: enabled ? 1 : 0.45
            onClicked: screen.keep([])
        }
    }
    PrimaryButton {
        objectName: "done"
        anchors { right: parent.right; rightMargin: Theme.margin; bottom: parent.bottom; bottomMargin: 32 }
        width: screen.portrait ? 336 : 392
        text: qsTr("Done")
        glyph: "tick"
        onClicked: screen.visitor.back()
    }
    Component.onCompleted: strokes = visitor.drawing
}
