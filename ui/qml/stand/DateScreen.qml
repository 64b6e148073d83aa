pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Kiosk

// The lead types today's date: before signatures are deleted for good, or because the stand doubts its clock.
StickTask {
    id: screen

    task: volunteer.lead.dates
    readonly property bool deletes: task.purpose === "delete"
    readonly property var due: task.dueCount >= 0 && at !== "" ? (at === "nothing" ? task.laterIn(visitor.language) : task.dueIn(visitor.language)) : []
    readonly property bool asks: at === "type"

    typing: asks
    field: date
    focusedName: asks && date.focused ? "date" : ""
    panelled: !asks
    onAsksChanged: if (asks) Qt.callLater(date.take)
    StackView.onActivated: if (asks) date.take()

    function next() { confirm(); }
    function confirm() { task.confirm(date.text, visitor.language); }

    title: deletes ? qsTr("Delete a campaign’s signatures") : qsTr("Confirm the date")
    headline: at === "nothing" ? qsTr("Nothing is due") : at === "working" ? qsTr("Deleting") : at === "done" ? (deletes ? qsTr("Deleted") : qsTr("Confirmed")) : qsTr("Not done")
    explanation: at === "nothing" ? qsTr("Each petition says on which day all that was signed has to be gone. You can delete from that day on.") : ""
    number: at === "done" && deletes ? task.entries : -1
    counts: qsTr("entries deleted", "under the number", task.entries)
    doing: qsTr("Deleting for good")
    outcome: {
        if (at === "done")
            return deletes ? qsTr("They are gone from this stand.") : qsTr("This stand trusts its clock again.");
        switch (task.problem) {
        case "date-differs": return qsTr("This stand’s clock shows another date: %1").arg(task.clockIn(visitor.language));
        case "clock": return qsTr("The clock of this stand looks wrong.");
        default: return qsTr("That did not work.");
        }
    }
    advice: {
        if (at === "done")
            return deletes ? qsTr("Tell the coordinator, who deletes what is there. Sticks with hand-overs of this petition have to be emptied, too.") : "";
        const kept = deletes ? qsTr("Nothing was deleted.") : "";
        switch (task.problem) {
        case "date-differs": return qsTr("Look at a calendar. If the stand is wrong, set the clock of this tablet; if you mistyped it, try again.") + " " + kept;
        case "clock": return qsTr("Set day and hour of this tablet. If they are right, confirm the date first.") + " " + kept;
        default: return qsTr("The disk of this stand may be full, or broken. Ask the coordinator.") + " " + kept;
        }
    }
    onWentBack: volunteer.lead.show()
    onWentOn: at === "failed" ? task.typeAgain() : volunteer.lead.show()

    component Due: Flickable {
        id: list
        contentHeight: rows.height
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick
        interactive: contentHeight > height
        clip: true
        Column {
            id: rows
            width: parent.width
            spacing: 12
            Repeater {
                model: screen.due
                Column {
                    id: one
                    required property var modelData
                    width: rows.width
                    Words { width: parent.width; text: one.modelData.demand; size: Theme.textSize; bold: true; leading: 1.3 }
                    Words {
                        width: parent.width
                        text: screen.at === "nothing" ? qsTr("To be deleted on %1").arg(one.modelData.since)
                            : qsTr("To be deleted since %1").arg(one.modelData.since) + " · " + qsTr("%n entries", "", one.modelData.entries)
                        size: Theme.smallSize
                        color: Theme.ink2
                        leading: 1.35
                    }
                    Words {
                        width: parent.width
                        visible: one.modelData.neverHandedOver > 0
                        text: qsTr("%n of them never handed over: they are lost then", "", one.modelData.neverHandedOver)
                        size: Theme.smallSize
                        bold: true
                        leading: 1.35
                    }
                }
            }
        }
    }
    Due {
        visible: screen.at === "nothing"
        anchors.fill: parent
    }
    Item {
        visible: screen.asks
        anchors.fill: parent
        Column {
            id: about
            anchors { left: parent.left; top: parent.top }
            width: screen.portrait ? parent.width : (parent.width - 2 * Theme.gap) * 0.56
            spacing: 8
            FittedWords {
                width: parent.width
                text: screen.deletes ? qsTr("%n entries are deleted for good", "", screen.task.entries) : qsTr("Which date is today?")
                sizes: [36, 32, 28, 24]
                room: 90
                leading: 1.2
                bold: true
                larger: false
                Accessible.role: Accessible.Heading
            }
            FittedWords {
                width: parent.width
                visible: !screen.deletes
                text: screen.task.clockWrong ? qsTr("This stand has seen later days than its clock shows, or the clock is years ahead. If you type the date that it shows, it trusts the clock again.")
                    : qsTr("This stand has no doubt about its clock. There is nothing to do.")
                sizes: [Theme.textSize]
                room: (screen.portrait ? form.y - 16 : screen.height - 180) - y
            }
        }
        Due {
            visible: screen.deletes && screen.asks
            anchors { left: parent.left; top: about.bottom; topMargin: 12; bottom: screen.portrait ? form.top : parent.bottom; bottomMargin: screen.portrait ? 16 : 0 }
            width: about.width
        }
        Column {
            id: form
            anchors { right: parent.right; bottom: parent.bottom }
            width: screen.portrait ? parent.width : parent.width - about.width - 2 * Theme.gap
            spacing: Theme.compact ? 8 : Theme.gap
            Field {
                id: date
                objectName: "field date"
                width: parent.width
                pen: Theme.ink
                hint: "digits"
                label: qsTr("Today, from a calendar")
                problem: screen.task.problem === "no-date" ? qsTr("This is no whole date") : ""
                placeholder: hints.date
                onEdited: text => {
                    const spaced = screen.task.spaced(text, input.cursorPosition === text.length, screen.visitor.language);
                    if (spaced !== text)
                        date.text = spaced;
                }
                onDone: screen.confirm()
            }
            StaffButton {
                objectName: "confirm-date"
                width: parent.width
                height: Theme.compact ? 76 : Theme.primaryHeight
                glyph: screen.deletes ? "cross" : "forward"
                text: screen.deletes ? qsTr("Delete for good") : qsTr("Confirm")
                onClicked: screen.confirm()
            }
        }
    }
    QtObject {
        id: hints
        readonly property string date: {
            const order = screen.visitor.dateOrder;
            //: Two letters for the day, as in the date DD.MM.YYYY.
            const parts = { "d": qsTr("DD"),
                //: Two letters for the month, as in the date DD.MM.YYYY.
                "M": qsTr("MM"),
                //: Four letters for the year, as in the date DD.MM.YYYY.
                "y": qsTr("YYYY") };
            return order.slice(0, 3).split("").map(part => parts[part]).join(order.slice(3));
        }
    }
}
