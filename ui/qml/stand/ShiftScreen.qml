pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Stand

// One volunteer goes, another comes: what the next one must know, on one screen. Nobody is named.
Item {
    id: screen

    required property Visitor visitor
    required property var volunteer
    readonly property bool portrait: width < height
    readonly property var day: volunteer.day
    readonly property bool waiting: day.waits
    // What was found, as lines of a list.
    readonly property var lines: {
        const found = day.concerns.map(check => ({ kind: check.kind, text: words.sentence(check), note: words.remedy(check) }));
        if (volunteer.reason === "")
            found.push({ kind: "good", text: qsTr("Visitors can sign"), note: "" });
        else
            found.unshift({ kind: "bad", text: qsTr("Visitors cannot sign"), note: qsTr("The panel says why.") });
        found.push({ kind: "known", text: qsTr("Signed in this shift: %1").arg(visitor.number(day.shift.signed)), note: "" });
        if (volunteer.lastHandOver === "")
            found.push({ kind: "known", text: qsTr("Nothing was handed over yet"), note: "" });
        else
            found.push({ kind: "known", text: qsTr("Last handed over %1").arg(dates.long(volunteer.lastHandOver)), note: "" });
        if (day.percent >= 0)
            found.push({
                kind: day.batteryLow ? "mind" : "known",
                text: day.pluggedIn ? qsTr("Battery %1 %, plugged in").arg(day.percent) : qsTr("Battery %1 %").arg(day.percent),
                note: day.batteryLow ? qsTr("Plug it in now.") : ""
            });
        return found;
    }

    CheckWords { id: words; visitor: screen.visitor }
    ShortDates { id: dates }
    StaffHeader {
        id: header
        width: parent.width
        visitor: screen.visitor
        portrait: screen.portrait
        title: qsTr("Shift change")
        backText: qsTr("Back")
        onBack: screen.volunteer.showPanel()
    }
    StaffPanel {
        id: panel
        anchors { left: parent.left; top: header.bottom }
        width: screen.portrait ? parent.width : Theme.staffPanel
        height: screen.portrait ? 460 : parent.height - header.height
        headline: qsTr("For the next volunteer")
        explanation: qsTr("Read this together. Then the stand is locked, and the next volunteer enters the PIN.")
        number: screen.day.shift.notHandedOver
        readonly property var others: words.alsoWaiting(screen.day)
        counts: others.length > 0 ? qsTr("signatures not yet handed over", "under the number", screen.day.shift.notHandedOver)
            : qsTr("not yet handed over", "under the number", screen.day.shift.notHandedOver)
        detail: others.join("\n")
    }
    Flickable {
        id: list
        anchors {
            left: parent.left
            leftMargin: Theme.margin + (screen.portrait ? 0 : panel.width)
            right: parent.right
            rightMargin: Theme.margin
            top: header.bottom
            topMargin: 16 + (screen.portrait ? panel.height : 0)
            bottom: actions.top
            bottomMargin: 16
        }
        contentHeight: rows.height
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick
        interactive: contentHeight > height
        clip: true

        Column {
            id: rows
            width: list.width
            Repeater {
                model: screen.lines
                delegate: CheckRow {
                    required property var modelData
                    width: rows.width
                    kind: modelData.kind
                    text: modelData.text
                    note: modelData.note
                }
            }
        }
    }
    Row {
        id: actions
        anchors {
            left: parent.left
            leftMargin: Theme.margin + (screen.portrait ? 0 : panel.width)
            right: parent.right
            rightMargin: Theme.margin
            bottom: parent.bottom
            bottomMargin: Theme.compact ? 16 : 32
        }
        spacing: Theme.gap
        SecondaryButton {
            objectName: "change-anyway"
            visible: screen.waiting
            width: (parent.width - Theme.gap) * 0.44
            height: Theme.primaryHeight
            text: qsTr("Without hand-over")
            onClicked: screen.day.shift.change()
        }
        StaffButton {
            objectName: "hand-over"
            visible: screen.waiting
            width: (parent.width - Theme.gap) * 0.56
            text: qsTr("Hand over first")
            glyph: "upload"
            onClicked: screen.volunteer.showHandOver()
        }
        StaffButton {
            objectName: "change-shift"
            visible: !screen.waiting
            width: parent.width
            text: qsTr("Change the shift")
            glyph: "lock"
            onClicked: screen.day.shift.change()
        }
    }
}
