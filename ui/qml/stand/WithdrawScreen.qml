import QtQuick
import QtQuick.Controls.Basic
import Kiosk

// Take a signature back with the code of its slip. The code's own check character finds typing mistakes; nobody here
// can look up whether there is such a signature.
VisitorScreen {
    id: screen

    readonly property string mistake: visitor.problems.code ?? ""
    readonly property bool free: portrait || height > 460          // no keyboard on the screen, or room enough above it
    readonly property bool low: height < 180                       // room for the field alone

    step: qsTr("Withdraw a signature")
    typing: true
    field: code
    focusedName: code.focused ? "code" : ""
    atFirst: true
    atLast: true

    function next() { visitor.sendCode(); }
    function wipe() { code.wipe(); }

    // Large letters need more height than there is above the keyboard.
    Flickable {
        id: form
        anchors { left: parent.left; top: parent.top; bottom: screen.portrait ? send.top : parent.bottom; leftMargin: Theme.margin - 12 }
        width: screen.portrait ? parent.width - 2 * Theme.margin + 24 : parent.width - 300 - 3 * Theme.margin + 24
        leftMargin: 12
        rightMargin: 12
        contentWidth: width - 24
        contentHeight: told.y + told.height + Theme.gap
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick
        clip: true

        Words {
            id: title
            visible: !screen.low
            y: screen.portrait ? 60 : screen.free ? Theme.margin : 20
            width: parent.width
            text: qsTr("Enter your code.")
            size: screen.free ? Theme.pageTitleSize : Theme.formTitleSize
            bold: true
            leading: 1.24
            Accessible.role: Accessible.Heading
        }
        Field {
            id: code
            objectName: "field code"
            y: screen.low ? Math.max(0, Math.min(6, form.height - height - 6)) : title.y + title.height + 24
            width: Math.min(parent.width, 560)
            label: qsTr("The code on your slip")
            hint: "slip"
            problem: {
                switch (screen.mistake) {
                case "": return "";
                case "missing": return qsTr("No code yet");
                case "not_stored": return qsTr("This could not be stored. Ask the volunteer.");
                }
                return qsTr("Look at the code again: one sign is different");
            }
            input.font.capitalization: Font.AllUppercase
            onEdited: text => screen.visitor.typeCode(text)
            onDone: screen.next()
            Component.onCompleted: text = screen.visitor.code
        }
        Words {
            id: told
            y: code.y + code.height + 20
            width: parent.width
            text: qsTr("If it belongs to a signature, that signature will be withdrawn.")
        }
    }
    PrimaryButton {
        id: send
        objectName: "send"
        anchors { right: parent.right; rightMargin: Theme.margin; bottom: parent.bottom; bottomMargin: screen.low ? 8 : 22 }
        height: Math.min(implicitHeight, screen.height - 16)
        width: screen.portrait ? parent.width - 2 * Theme.margin : 300
        text: qsTr("Send")
        onClicked: screen.next()
    }
    StackView.onActivated: code.take()
    Connections {
        target: screen.visitor
        function onProblemsFound() { code.take(); }
    }
}
