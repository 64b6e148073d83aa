pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Stand

// The end of the day: count, hand over, lock; then a slip that is worth a photo.
Item {
    id: screen

    required property Visitor visitor
    required property var volunteer
    readonly property bool portrait: width < height
    readonly property var day: volunteer.day
    readonly property bool locked: volunteer.slip.stand !== undefined
    readonly property bool waiting: !locked && day.waits
    readonly property bool counts: locked && !volunteer.slip.practice       // what is on the slip
    readonly property bool safe: counts && !day.waits
    readonly property bool unsafe: counts && !safe
    readonly property bool onNoStick: counts && onStick < 0
    readonly property int onStick: volunteer.slip.onStick ?? -1

    readonly property int earlier: day.concerns.find(check => check.name === "earlier")?.number ?? 0

    CheckWords { id: words; visitor: screen.visitor }
    ShortDates { id: dates }
    component Line: Item {
        id: line
        property bool done: false
        property string text: ""
        property string note: ""
        width: parent.width
        height: Math.max(72, said.height)
        Icon { id: mark; name: line.done ? "tick" : "bar"; size: 44; color: Theme.paper; anchors { left: parent.left; top: parent.top; topMargin: 2 } }
        Column {
            id: said
            anchors { left: mark.right; leftMargin: 24; right: parent.right }
            Words { id: head; width: parent.width; text: line.text; size: Theme.compact ? 30 : Theme.primarySize; leading: 1.25; bold: true; grows: false; color: Theme.paper }
            FittedWords {
                width: parent.width
                text: line.note
                sizes: [Theme.textSize, Theme.smallSize]
                room: (panel.height - lines.anchors.topMargin - 16 - 2 * lines.spacing) / 3 - head.height
                color: Theme.paper
                visible: text !== ""
            }
        }
    }

    StaffHeader {
        id: header
        width: parent.width
        visitor: screen.visitor
        portrait: screen.portrait
        title: qsTr("Close the day")
        backText: qsTr("Keep the stand open")
        onBack: screen.volunteer.showPanel()
    }
    Rectangle {
        id: panel
        anchors { left: parent.left; top: header.bottom }
        width: screen.portrait ? parent.width : Theme.staffPanel
        height: screen.portrait ? 400 : parent.height - header.height
        color: Theme.ink
        Column {
            id: lines
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.margin; topMargin: Theme.compact ? 24 : 48 }
            spacing: Theme.compact ? 16 : Theme.textStep > 1 ? (screen.portrait ? 8 : 24) : screen.portrait ? 20 : 48
            Line {
                done: true
                text: qsTr("Counted")
                note: qsTr("%n signed today.", "", screen.volunteer.signedToday)
                    + (screen.day.takenBackToday > 0 ? " " + qsTr("%n taken back today.", "signatures", screen.day.takenBackToday) : "")
            }
            Line {
                done: !screen.day.waits
                text: done ? qsTr("Handed over") : qsTr("Not handed over")
                note: {
                    if (!done)
                        return [
                            ...(screen.volunteer.notHandedOver > 0 ? [qsTr("%n signatures are on this stand only.", "", screen.volunteer.notHandedOver)] : []),
                            ...(screen.earlier > 0 && screen.volunteer.notHandedOver > 0 ? [qsTr("From earlier days: %1.").arg(screen.visitor.number(screen.earlier))] : []),
                            ...words.alsoWaiting(screen.day).map(other => other + (Qt.uiLanguage.startsWith("zh") ? "。" : "."))
                        ].join(" ");
                    const byCamera = screen.volunteer.slip.byCamera ?? false;
                    const where = screen.onStick <= 0 ? qsTr("Nothing waits.") : byCamera ? qsTr("%n by camera.", "", screen.onStick) : qsTr("%n on this stick, checked.", "", screen.onStick);
                    return screen.onStick < 0 || byCamera ? where : where + " " + qsTr("The closing slip is on this stick.");
                }
            }
            Line {
                done: screen.locked && !screen.unsafe
                text: screen.safe ? qsTr("Safe to switch off") : screen.unsafe ? qsTr("Not safe yet") : done ? qsTr("Locked") : qsTr("Not locked yet")
                note: screen.safe ? qsTr("Keep the tablet until its receipt arrives.")
                    : screen.unsafe ? qsTr("Hand over before the tablet leaves your hands.") : done ? qsTr("This day is complete.") : ""
            }
        }
    }

    Item {
        id: area
        anchors {
            left: parent.left
            leftMargin: Theme.margin + (screen.portrait ? 0 : panel.width)
            right: parent.right
            rightMargin: Theme.margin
            top: header.bottom
            topMargin: (Theme.compact ? 16 : 32) + (screen.portrait ? panel.height : 0)
            bottom: parent.bottom
            bottomMargin: Theme.compact ? 16 : 32
        }

        Column {
            visible: screen.waiting
            width: parent.width
            spacing: 16
            Words {
                width: parent.width
                text: qsTr("Hand over first?")
                size: Theme.titleSize
                leading: Theme.title
                bold: true
                grows: false
            }
            Words {
                width: parent.width
                text: !screen.volunteer.lead.counts
                    ? qsTr("This is practice: what was signed is deleted from this stand when you close the day.")
                    : qsTr("If this tablet is lost, so is what was not handed over.")
                size: Theme.leadSize
            }
        }
        Row {
            visible: screen.waiting
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            spacing: Theme.gap
            SecondaryButton {
                objectName: "close-anyway"
                width: (parent.width - Theme.gap) * 0.44
                height: Theme.primaryHeight
                text: qsTr("Without hand-over")
                onClicked: screen.volunteer.lockDay()
            }
            StaffButton {
                objectName: "hand-over"
                width: (parent.width - Theme.gap) * 0.56
                text: qsTr("Hand over")
                glyph: "upload"
                onClicked: screen.volunteer.showHandOver()
            }
        }

        ClosingSlip {
            objectName: "slip"
            visible: screen.locked
            width: parent.width
            slip: screen.volunteer.slip
            date: screen.locked ? dates.long(screen.volunteer.slip.date) : ""
        }
        FittedWords {
            visible: screen.locked && (screen.volunteer.slip.practice ?? false)
            anchors { left: parent.left; right: close.left; rightMargin: Theme.gap; verticalCenter: close.verticalCenter }
            text: qsTr("Practice: what was signed is deleted from this stand now.")
            sizes: [Theme.smallSize]
            room: close.height
            leading: 1.35
            color: Theme.ink2
        }
        SecondaryButton {
            objectName: screen.unsafe ? "close-day" : "slip-to-stick"
            visible: screen.onNoStick
            anchors { left: parent.left; right: close.left; rightMargin: Theme.gap; bottom: parent.bottom }
            height: Theme.primaryHeight
            text: screen.unsafe ? qsTr("Close the day") : qsTr("Put the slip on a stick")
            glyph: screen.unsafe ? "sunset" : "upload"
            onClicked: screen.unsafe ? screen.volunteer.closeDay() : screen.volunteer.showHandOver()
        }
        StaffButton {
            id: close
            objectName: screen.unsafe ? "hand-over-still" : "close-day"
            visible: screen.locked
            anchors { right: parent.right; bottom: parent.bottom }
            width: Theme.compact && screen.onNoStick ? 264 : Theme.compact || screen.onNoStick ? 300 : 392
            text: screen.unsafe ? qsTr("Hand over now") : qsTr("Close the day")
            glyph: screen.unsafe ? "upload" : "sunset"
            onClicked: screen.unsafe ? screen.volunteer.showHandOver() : screen.volunteer.closeDay()
        }
    }
}
