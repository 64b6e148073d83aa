pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Stand

// The volunteer's panel: how the stand is, one number, and what can be done now.
Item {
    id: screen

    required property Visitor visitor
    required property var volunteer
    readonly property bool portrait: width < height
    readonly property bool ready: volunteer.reason === ""
    readonly property var day: volunteer.day
    // When it was last handed over, battery, room: each a few words.
    readonly property var condition: {
        const found = [];
        if (volunteer.lastHandOver !== "")
            found.push(qsTr("Last handed over %1").arg(dates.long(volunteer.lastHandOver)));
        if (day.percent >= 0)
            found.push(day.pluggedIn ? qsTr("Battery %1 %, plugged in").arg(day.percent) : qsTr("Battery %1 %").arg(day.percent));
        found.push(qsTr("Room for %1").arg(visitor.number(day.room)));
        return found;
    }

    ShortDates { id: dates }
    StaffHeader {
        id: header
        width: parent.width
        visitor: screen.visitor
        portrait: screen.portrait
        title: qsTr("Volunteer panel")
        onBack: screen.volunteer.leave()
    }
    StaffPanel {
        id: panel
        anchors { left: parent.left; top: header.bottom }
        width: screen.portrait ? parent.width : Theme.staffPanel
        height: screen.portrait ? 500 : parent.height - header.height
        glyph: screen.ready ? "tick" : "bar"
        headline: screen.ready ? qsTr("Ready") : qsTr("Not ready")
        explanation: {
            switch (screen.volunteer.reason) {
            case "":
                return screen.day.batteryLow ? qsTr("Visitors can sign now. The battery is low: plug it in.") : qsTr("Visitors can sign now.");
            case "disk-full":
                return qsTr("Because the disk is full. Hand over, then take in the receipt: that makes room.");
            case "disk-read-only":
            case "disk-gone":
                return qsTr("Because nothing can be stored. Switch the tablet off and on again; if that does not help, take another one. What was signed is safe.");
            case "clock":
                return qsTr("Because the clock looks wrong. Set day and hour of this tablet.");
            case "over":
                return qsTr("Because the time to sign is over. Ask the coordinator.");
            case "not-yet":
                return qsTr("Because the time to sign has not begun. Ask the coordinator.");
            case "no-campaign":
                return qsTr("Because there is no campaign on this stand. Ask the coordinator.");
            default:
                return qsTr("Because something is wrong with this stand. Ask the coordinator.");
            }
        }
        number: screen.volunteer.notHandedOver
        readonly property var others: words.alsoWaiting(screen.day)
        counts: others.length > 0 ? qsTr("signatures not yet handed over", "under the number", screen.volunteer.notHandedOver)
            : qsTr("not yet handed over", "under the number", screen.volunteer.notHandedOver)
        detail: others.map(other => other + "\n").join("") + [
            qsTr("%n signed today.", "", screen.volunteer.signedToday),
            ...(screen.day.takenBackToday > 0 ? [qsTr("%n taken back today.", "signatures", screen.day.takenBackToday)] : []),
            qsTr("%n in all.", "signatures", screen.volunteer.signedInAll)
        ].join(" ") + "\n" + screen.condition.join("\n")
    }
    CheckWords { id: words; visitor: screen.visitor }
    // A stick that was put in, a plug that was found.
    Timer { interval: 5000; running: true; repeat: true; onTriggered: screen.day.look() }
    Column {
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
        readonly property int apart: Theme.compact ? 10 : Theme.gap
        readonly property real room: height - (concern.visible ? concern.height + apart : 0) - 2 * (apart + near)
        readonly property int near: Theme.compact ? 8 : 12
        readonly property real itemHeight: Math.min(72, room * 0.125)
        readonly property real tileHeight: Math.min(150, room * 0.235)
        spacing: apart

        Concern {
            id: concern
            objectName: "concern"
            width: parent.width
            visible: screen.day.concerns.length > 0
            text: visible ? words.sentence(screen.day.concerns[0]) : ""
            remedy: visible ? words.remedy(screen.day.concerns[0]) : ""
            more: screen.day.concerns.length - 1
            onClicked: screen.volunteer.showOpening()
        }
        StaffTile {
            objectName: "hand-over"
            width: parent.width
            height: area.room - 2 * (area.tileHeight + area.itemHeight)
            main: true
            glyph: "upload"
            text: qsTr("Hand over")
            note: qsTr("To a USB stick or a camera. Everything stays here, too.")
            onClicked: screen.volunteer.showHandOver()
        }
        Grid {
            id: tiles
            readonly property real tileWidth: (width - area.near) / 2
            width: parent.width
            columns: 2
            spacing: area.near
            StaffTile {
                objectName: "receipt"
                width: tiles.tileWidth
                height: area.tileHeight
                glyph: "receipt"
                text: qsTr("Take in a receipt")
                note: qsTr("From the coordinator")
                onClicked: screen.volunteer.showReceipts()
            }
            StaffTile {
                objectName: "help"
                width: tiles.tileWidth
                height: area.tileHeight
                glyph: "person-plus"
                text: qsTr("Help someone sign")
                note: qsTr("You type, they press Sign")
                onClicked: screen.visitor.assist()
            }
            StaffTile {
                objectName: "pause"
                width: tiles.tileWidth
                height: area.tileHeight
                glyph: "lock"
                text: qsTr("Pause")
                note: qsTr("To clean, or for a break")
                onClicked: screen.volunteer.pause()
            }
            StaffTile {
                objectName: "shift"
                width: tiles.tileWidth
                height: area.tileHeight
                glyph: "swap"
                text: qsTr("Shift change")
                note: qsTr("What the next one needs to know")
                onClicked: screen.day.shift.show()
            }
        }
        Grid {
            id: rare
            readonly property real itemWidth: (width - 2 * area.near) / 3
            width: parent.width
            columns: 3
            spacing: area.near
            StaffItem {
                objectName: "opening"
                width: rare.itemWidth
                height: area.itemHeight
                glyph: "clock"
                text: qsTr("Ready for the day?")
                onClicked: screen.volunteer.showOpening()
            }
            StaffItem {
                objectName: "close-day"
                width: rare.itemWidth
                height: area.itemHeight
                glyph: "sunset"
                text: qsTr("Close the day")
                onClicked: screen.volunteer.showCloseDay()
            }
            StaffItem {
                objectName: "numbers"
                width: rare.itemWidth
                height: area.itemHeight
                glyph: "bars"
                text: qsTr("Today in numbers")
                onClicked: screen.day.numbers.show()
            }
            StaffItem {
                objectName: "practise"
                width: rare.itemWidth
                height: area.itemHeight
                glyph: "pen"
                text: qsTr("Practise signing")
                onClicked: screen.visitor.practise()
            }
            StaffItem {
                objectName: "keep-theme"
                width: rare.itemWidth
                height: area.itemHeight
                glyph: "contrast"
                text: {
                    switch (Theme.look.keptTheme) {
                    case "sunlight":
                        return qsTr("Colours: for sunlight");
                    case "high":
                        return qsTr("Colours: high contrast");
                    default:
                        return qsTr("Colours: the usual ones");
                    }
                }
                Accessible.description: qsTr("Kept for every visitor")
                onClicked: Theme.look.keepNextTheme()
            }
            StaffItem {
                objectName: "lead"
                width: rare.itemWidth
                height: area.itemHeight
                quiet: true
                glyph: "key"
                text: qsTr("For the lead")
                onClicked: screen.volunteer.showLead()
            }
        }
    }
}
