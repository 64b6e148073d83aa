pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Stand

// Somebody locked the stand by hand. Were the last entries genuine? The answer is sealed, and deletes nothing.
Item {
    id: screen

    required property Visitor visitor
    required property var volunteer
    readonly property bool portrait: width < height
    readonly property var doubts: volunteer.day.doubts
    readonly property bool noted: doubts.state === "noted"
    readonly property bool failed: doubts.state === "failed"

    StaffHeader {
        id: header
        width: parent.width
        visitor: screen.visitor
        portrait: screen.portrait
        title: qsTr("After the lock")
        canGoBack: false
    }
    StaffPanel {
        id: panel
        anchors { left: parent.left; top: header.bottom }
        width: screen.portrait ? parent.width : Theme.staffPanel
        height: screen.portrait ? 360 : parent.height - header.height
        glyph: screen.noted ? "tick" : screen.failed ? "bar" : "lock"
        headline: screen.noted ? qsTr("Noted") : screen.failed ? qsTr("Not noted") : qsTr("The stand was locked")
        explanation: screen.noted ? qsTr("Marked as doubtful: %1").arg(screen.doubts.noted)
            : qsTr("Signed since the stand was opened, or since the last shift change: %1").arg(screen.visitor.number(screen.doubts.signed))
    }
    Column {
        anchors {
            left: parent.left
            leftMargin: Theme.margin + (screen.portrait ? 0 : panel.width)
            right: parent.right
            rightMargin: Theme.margin
            top: header.bottom
            topMargin: (Theme.compact ? 16 : 32) + (screen.portrait ? panel.height : 0)
        }
        spacing: Theme.compact ? 8 : 12
        FittedWords {
            objectName: "question"
            width: parent.width
            text: screen.noted ? qsTr("The coordinator sees a note") : screen.failed ? qsTr("It could not be noted") : qsTr("Were the last entries not genuine?")
            sizes: [36, 32, 28]
            room: Theme.compact ? 72 : 92
            bold: true
            leading: Theme.title
            Accessible.role: Accessible.Heading
        }
        FittedWords {
            width: parent.width
            text: screen.noted ? qsTr("Nothing was deleted. The coordinator decides what counts.")
                : screen.failed ? qsTr("The disk took no more. Tell the coordinator yourself: how many entries, and about when.")
                : qsTr("For example, somebody typed in invented people. The coordinator then sees a note; nothing is deleted, and nobody is named.")
            sizes: [Theme.textSize]
            room: Theme.compact ? 124 : 140
        }
        Repeater {
            model: screen.noted ? [] : screen.doubts.offered
            delegate: SecondaryButton {
                required property int modelData
                objectName: "doubt-" + modelData
                width: parent.width
                height: Theme.compact ? 54 : 72
                text: modelData === 1 ? qsTr("Not genuine: the last one") : qsTr("Not genuine: the last %1").arg(modelData)
                onClicked: screen.doubts.note(modelData)
            }
        }
    }
    StaffButton {
        objectName: "doubt-none"
        anchors { right: parent.right; rightMargin: Theme.margin; bottom: parent.bottom; bottomMargin: Theme.compact ? 16 : 32 }
        width: screen.portrait ? parent.width - 2 * Theme.margin : parent.width - panel.width - 2 * Theme.margin
        implicitHeight: Theme.compact ? 88 : Theme.primaryHeight
        text: screen.noted || screen.failed ? qsTr("To the panel") : qsTr("No, all is well")
        onClicked: screen.volunteer.showPanel()
    }
}
