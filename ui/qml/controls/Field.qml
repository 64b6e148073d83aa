pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Kiosk

// One thing to fill in: its label above, a paper box with a foot. What is wrong with it takes the label's place, so
// that nothing moves. Nothing typed can be selected with the finger, copied, or offered again.
Item {
    id: field

    required property string label
    property bool optional: false
    property string problem: ""
    property string shortProblem: problem     // where the sentence has no room
    property string hint: "text"              // which keyboard: name, email, digits, postal, phone, code, slip, text
    property string placeholder: ""
    property color pen: Theme.accentLine      // of the foot and the caret
    property alias text: input.text
    property alias input: input
    readonly property bool focused: input.activeFocus
    readonly property bool wrong: problem !== ""

    signal touched                            // by a finger or the mouse
    signal edited(string text)
    signal done
    signal turn                               // the letter before the cursor, into one with an accent

    implicitHeight: Theme.labelHeight + 6 + Theme.fieldHeight

    function take() { input.forceActiveFocus(Qt.OtherFocusReason); }
    function wipe() { input.clear(); }
    function land(leftOfText: bool) {
        // Latin letters and digits in a field that is read from the right: beside them is behind them.
        if (leftOfText && input.horizontalAlignment === TextInput.AlignRight)
            input.cursorPosition = input.length;
        touched();
    }

    Row {
        height: Theme.labelHeight
        spacing: field.wrong ? 10 : 12
        anchors { left: parent.left; right: parent.right }
        Rectangle {
            visible: field.wrong
            width: 30
            height: 30
            color: Theme.ink
            Words { anchors.centerIn: parent; text: "!"; bold: true; color: Theme.paper; size: Theme.smallSize; grows: false; Accessible.ignored: true }
        }
        Words {
            id: label
            readonly property real room: field.width - (field.wrong ? 40 : field.optional ? 12 : 0)
            // A long sentence in a narrow column gives way in size, then to a shorter one.
            readonly property real share: field.wrong ? room / Math.max(1, whole.advanceWidth * Theme.textStep) : 1
            readonly property real fit: room / Math.max(1, metrics.advanceWidth + (field.optional && !field.wrong ? beside.advanceWidth : 0))
            height: parent.height
            width: Math.min(implicitWidth, room)
            verticalAlignment: Text.AlignVCenter
            Accessible.labelFor: input
            text: !field.wrong ? field.label : share >= 0.9 ? field.problem : field.shortProblem
            bold: true
            wrapMode: Text.NoWrap
            grows: false
            size: Math.floor(Theme.textSize * Math.min(Theme.textStep, Math.max(0.64, fit * 0.98)))
            TextMetrics { id: metrics; text: label.text; font.pixelSize: Theme.textSize; font.bold: true }
            TextMetrics { id: whole; text: field.problem; font.pixelSize: Theme.textSize; font.bold: true }
        }
        Words {
            id: aside
            visible: field.optional && !field.wrong
            height: parent.height
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true        // the field's own name says so
            text: qsTr("(optional)")
            color: Theme.ink2
            wrapMode: Text.NoWrap
            grows: false
            size: label.size
            TextMetrics { id: beside; text: aside.text; font.pixelSize: Theme.textSize; font.bold: Theme.sunlight }
        }
    }
    Rectangle {
        id: box
        y: Theme.labelHeight + 6
        width: parent.width
        height: Theme.fieldHeight
        color: Theme.paper
        border { width: field.wrong ? Theme.edge : Theme.high ? 2 : 0; color: field.wrong ? Theme.ink : Theme.rule }
        Rectangle { width: parent.width; height: Theme.foot; anchors.bottom: parent.bottom; color: field.wrong ? Theme.ink : Theme.rule; visible: !field.focused }
        Rectangle { width: parent.width; height: 8; anchors.bottom: parent.bottom; color: field.pen; visible: field.focused }
        Rectangle { width: 10; height: parent.height; anchors.left: parent.left; color: Theme.ink; visible: field.wrong }
        FocusRing { visible: field.focused }
    }
    TextField {
        id: input
        // Arabic letters sit higher in the line that Qt gives them.
        readonly property int lowered: /[\u0600-\u06ff]/.test(text) ? Math.round(0.37 * font.pixelSize) : 0
        anchors { fill: box; topMargin: lowered; bottomMargin: -lowered }
        leftPadding: field.wrong && !Theme.rtl ? 28 : 18
        rightPadding: field.wrong && Theme.rtl ? 28 : 18
        topPadding: 0
        bottomPadding: 2
        verticalAlignment: TextInput.AlignVCenter
        horizontalAlignment: Theme.rtl ? TextInput.AlignRight : TextInput.AlignLeft
        LayoutMirroring.enabled: false
        color: Theme.ink
        font.pixelSize: Theme.typedSize
        font.weight: Theme.sunlight ? Font.Bold : Font.Normal
        placeholderText: field.placeholder
        placeholderTextColor: Theme.ink2
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        maximumLength: 254
        selectByMouse: false
        persistentSelection: false
        ContextMenu.menu: null
        background: null
        cursorDelegate: Item {
            width: 3
            visible: input.activeFocus && input.cursorVisible
            Rectangle { width: 3; height: Math.max(40, 1.25 * input.font.pixelSize); anchors { verticalCenter: parent.verticalCenter; verticalCenterOffset: -input.lowered / 2 } color: field.pen }
        }
        Accessible.name: field.label + (field.optional ? " " + qsTr("(optional)") : "")
        Accessible.description: field.problem
        // The cursor comes to its place, and the focus with it, only after this.
        onReleased: event => Qt.callLater(field.land, event.x < width - rightPadding - contentWidth)
        onTextEdited: field.edited(text)
        onAccepted: field.done()
        Keys.onPressed: event => {
            // Nothing a visitor typed reaches the clipboard, and nothing comes out of it.
            if (event.matches(StandardKey.Copy) || event.matches(StandardKey.Cut) || event.matches(StandardKey.Paste)
                || event.matches(StandardKey.SelectAll) || event.matches(StandardKey.Undo) || event.matches(StandardKey.Redo))
                event.accepted = true;
            if (event.key === Qt.Key_Menu || event.key === Qt.Key_F10 && event.modifiers & Qt.ShiftModifier) {
                event.accepted = true;
                field.turn();
            }
        }
    }
}
