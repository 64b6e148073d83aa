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
            found.push(qsTr("Last handed over %1").arg(shortDate(volunteer.lastHandOver)));
        if (day.percent >= 0)
            found.push(day.pluggedIn ? qsTr("Battery %1 %, plugged in").arg(day.percent) : qsTr("Battery %1 %").arg(day.percent));
        found.push(qsTr("Room for %1").arg(visitor.number(day.room)));
        return found;
    }

    // Digits are Latin in every language here, as in the counts.
    function shortDate(day: string): string {
        const text = new Date(day).toLocaleDateString(Qt.locale(Qt.uiLanguage), Locale.ShortFormat);
        return text.replace(/[\u0660-\u0669]/g, digit => String(digit.charCodeAt(0) - 0x660)).replace(/[\u06f0-\u06f9]/g, digit => String(digit.charCodeAt(0) - 0x6f0));
    }

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
        counts: qsTr("not yet handed over", "under the number", screen.volunteer.notHandedOver)
        detail: qsTr("%n signed today.", "", screen.volunteer.signedToday) + " "
            + qsTr("%n in all.", "signatures", screen.volunteer.signedInAll) + "\n" + screen.condition.join("\n")
    }
    Item {
        anchors {
            left: parent.left
            leftMargin: Theme.margin + (screen.portrait ? 0 : panel.width)
            right: parent.right
            rightMargin: Theme.margin
            top: header.bottom
            topMargin: (Theme.compact ? 16 : 32) + (screen.portrait ? panel.height : 0)
            bottom: genuine.top
            bottomMargin: Theme.gap
        }
        StaffTile {
            id: handOver
            objectName: "hand-over"
            width: parent.width
            height: (parent.height - Theme.gap) * (Theme.compact ? 0.3 : 0.36)
            main: true
            glyph: "upload"
            text: qsTr("Hand over")
            note: qsTr("To a USB stick. Everything stays here, too.")
            onClicked: screen.volunteer.showHandOver()
        }
        Grid {
            id: tiles
            readonly property real tileWidth: (width - 2 * Theme.gap) / 3
            readonly property real tileHeight: (height - Theme.gap) / 2
            anchors { left: parent.left; right: parent.right; top: handOver.bottom; topMargin: Theme.gap; bottom: parent.bottom }
            columns: 3
            spacing: Theme.gap
            StaffTile {
                objectName: "receipt"
                width: tiles.tileWidth
                height: tiles.tileHeight
                glyph: "receipt"
                text: qsTr("Take in a receipt")
                note: qsTr("From the coordinator")
                onClicked: screen.volunteer.showReceipts()
            }
            StaffTile {
                objectName: "help"
                width: tiles.tileWidth
                height: tiles.tileHeight
                glyph: "person-plus"
                text: qsTr("Help someone sign")
                note: qsTr("You type, they press Sign")
                onClicked: screen.visitor.assist()
            }
            StaffTile {
                objectName: "pause"
                width: tiles.tileWidth
                height: tiles.tileHeight
                glyph: "lock"
                text: qsTr("Pause")
                note: qsTr("To clean, or for a break")
                onClicked: screen.volunteer.pause()
            }
            StaffTile {
                objectName: "opening"
                width: tiles.tileWidth
                height: tiles.tileHeight
                glyph: "clock"
                text: qsTr("Ready for the day?")
                note: qsTr("One list to go through")
                onClicked: screen.volunteer.showOpening()
            }
            StaffTile {
                objectName: "close-day"
                width: tiles.tileWidth
                height: tiles.tileHeight
                glyph: "sunset"
                text: qsTr("Close the day")
                note: qsTr("Makes the closing slip")
                onClicked: screen.volunteer.showCloseDay()
            }
            StaffTile {
                objectName: "keep-theme"
                width: tiles.tileWidth
                height: tiles.tileHeight
                glyph: "contrast"
                text: qsTr("Colours")
                note: {
                    switch (Theme.look.keptTheme) {
                    case "sunlight":
                        return qsTr("For sunlight, kept for every visitor");
                    case "high":
                        return qsTr("High contrast, kept for every visitor");
                    default:
                        return qsTr("The usual ones, for every visitor");
                    }
                }
                onClicked: Theme.look.keepNextTheme()
            }
        }
    }
    Column {
        id: genuine
        anchors {
            left: parent.left
            leftMargin: Theme.margin + (screen.portrait ? 0 : panel.width)
            right: parent.right
            rightMargin: Theme.margin
            bottom: parent.bottom
            bottomMargin: Theme.compact ? 12 : 24
        }
        Words {
            width: parent.width
            text: qsTr("The eight words on the organisation’s poster:")
            size: Theme.smallSize
            color: Theme.ink2
            grows: false
        }
        Repeater {
            model: screen.volunteer.words
            Words {
                required property string modelData
                width: genuine.width
                text: modelData
                size: Theme.smallSize
                bold: true
                grows: false
                horizontalAlignment: Theme.rtl ? Text.AlignRight : Text.AlignLeft
                LayoutMirroring.enabled: false
            }
        }
    }
}
