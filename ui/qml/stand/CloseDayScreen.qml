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
    readonly property bool locked: volunteer.slip.stand !== undefined
    readonly property bool waiting: !locked && volunteer.notHandedOver > 0

    readonly property int earlier: volunteer.day.concerns.find(check => check.name === "earlier")?.number ?? 0

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
            Words { width: parent.width; text: line.text; size: Theme.primarySize; leading: 1.25; bold: true; grows: false; color: Theme.paper }
            Words { width: parent.width; text: line.note; size: Theme.textSize; grows: false; color: Theme.paper; visible: text !== "" }
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
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.margin; topMargin: 48 }
            spacing: screen.portrait ? 20 : 48
            Line {
                done: true
                text: qsTr("Counted")
                note: qsTr("%n signed today.", "", screen.volunteer.signedToday)
            }
            Line {
                done: screen.volunteer.notHandedOver === 0
                text: done ? qsTr("Handed over") : qsTr("Not handed over")
                note: done ? qsTr("Nothing waits.") : qsTr("%n signatures are on this stand only.", "", screen.volunteer.notHandedOver)
                    + (screen.earlier > 0 ? " " + qsTr("From earlier days: %1.").arg(screen.visitor.number(screen.earlier)) : "")
            }
            Line {
                done: screen.locked
                text: done ? qsTr("Locked") : qsTr("Not locked yet")
                note: done ? qsTr("This day is complete.") : ""
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
                text: screen.volunteer.practice
                    ? qsTr("This is practice: what was signed is deleted from this stand when you close the day.")
                    : qsTr("If this tablet is lost, so is what was not handed over.")
                size: Theme.leadSize
                grows: false
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
                text: qsTr("Close without")
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

        Slip {
            id: slip
            objectName: "slip"
            visible: screen.locked
            width: parent.width
            height: inside.height + 2 * inside.anchors.topMargin
            Column {
                id: inside
                anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.compact ? 24 : 40; topMargin: Theme.compact ? 20 : 36 }
                spacing: Theme.compact ? 0 : 4
                Words { width: parent.width; text: screen.volunteer.slip.stand ?? ""; bold: true; size: 32; leading: 1.3; grows: false }
                Words {
                    width: parent.width
                    text: screen.locked ? dates.long(screen.volunteer.slip.date) : ""
                    color: Theme.ink2
                    size: Theme.textSize
                    grows: false
                }
                Item { width: 1; height: 8 }
                Words { width: parent.width; text: qsTr("%n signatures", "", screen.volunteer.slip.signatures ?? 0); size: Theme.leadSize; grows: false }
                Words { width: parent.width; text: qsTr("%n taken back", "", screen.volunteer.slip.withdrawals ?? 0); size: Theme.leadSize; grows: false }
                Words { width: parent.width; text: qsTr("%n not handed over", "", screen.volunteer.slip.notHandedOver ?? 0); size: Theme.leadSize; grows: false }
                Item { width: 1; height: 8 }
                Repeater {
                    model: screen.volunteer.slip.codes ?? []
                    Words {
                        required property string modelData
                        width: inside.width
                        text: modelData
                        size: Theme.compact && (screen.volunteer.slip.codes ?? []).length > 1 ? 32 : 52
                        leading: 1.2
                        bold: true
                        grows: false
                        font.letterSpacing: 3
                        LayoutMirroring.enabled: false
                        horizontalAlignment: Theme.rtl ? Text.AlignRight : Text.AlignLeft
                    }
                }
                Words { width: parent.width; text: qsTr("Take a photo of this, and send it to the coordinator."); color: Theme.ink2; size: Theme.smallSize; leading: 1.35; grows: false }
            }
        }
        Words {
            visible: screen.locked && screen.volunteer.practice
            anchors { left: parent.left; right: close.left; rightMargin: Theme.gap; verticalCenter: close.verticalCenter }
            text: qsTr("Practice: what was signed is deleted from this stand now.")
            size: Theme.smallSize
            leading: 1.35
            color: Theme.ink2
            grows: false
        }
        StaffButton {
            id: close
            objectName: "close-day"
            visible: screen.locked
            anchors { right: parent.right; bottom: parent.bottom }
            width: Theme.compact ? 300 : 392
            text: qsTr("Close the day")
            glyph: "sunset"
            onClicked: screen.volunteer.closeDay()
        }
    }
}
