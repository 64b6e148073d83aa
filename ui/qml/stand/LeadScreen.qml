pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Stand

// Behind the lead's PIN: what changes the stand itself, or deletes for good.
Item {
    id: screen

    required property Visitor visitor
    required property var volunteer
    readonly property var lead: volunteer.lead
    readonly property bool portrait: width < height
    readonly property string copyWord: lead.copy.word

    StaffHeader {
        id: header
        width: parent.width
        visitor: screen.visitor
        portrait: screen.portrait
        title: qsTr("For the lead")
        backText: qsTr("Back")
        onBack: screen.volunteer.showPanel()
    }
    StaffPanel {
        id: panel
        anchors { left: parent.left; top: header.bottom }
        width: screen.portrait ? parent.width : Theme.staffPanel
        height: screen.portrait ? 400 : parent.height - header.height
        below: campaigns.count * 104
        glyph: screen.lead.pinChanged !== "" ? "tick" : ""
        headline: screen.lead.pinChanged === "lead" ? qsTr("Your PIN is changed") : screen.lead.pinChanged !== "" ? qsTr("The volunteers’ PIN is changed") : qsTr("For the lead")
        explanation: screen.lead.pinChanged === "lead" ? qsTr("The one before opens nothing any more.")
            : screen.lead.pinChanged !== "" ? qsTr("Tell it to all who work here. The one before opens nothing any more.")
            : qsTr("What is done here changes the stand. Go back to the visitors when you leave it.")

        Column {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.margin; bottomMargin: 28 }
            spacing: 12
            Repeater {
                id: campaigns
                model: screen.lead.campaignsIn(screen.visitor.language).slice(0, Theme.compact || screen.portrait ? 2 : 3)
                Column {
                    id: one
                    required property var modelData
                    width: parent.width
                    FittedWords { width: parent.width; text: one.modelData.demand; sizes: [Theme.leadSize, Theme.textSize, Theme.smallSize].map(one => Math.round(one * panel.step)); room: 70 * panel.step; leading: 1.3; bold: true; larger: false; color: Theme.paper }
                    Words { width: parent.width; text: one.modelData.practice ? qsTr("Practice: nothing counts") : qsTr("Signatures count"); size: Math.round(Theme.smallSize * panel.step); grows: false; color: Theme.paper }
                }
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
        StaffTile {
            id: install
            objectName: "install"
            width: parent.width
            height: (parent.height - Theme.gap) * 0.25
            main: true
            glyph: "download"
            text: qsTr("Install a campaign")
            note: qsTr("From a USB stick of the coordinator")
            onClicked: screen.lead.install.open()
        }
        Grid {
            id: tiles
            readonly property real tileWidth: (width - Theme.gap) / 2
            readonly property real tileHeight: (height - 2 * Theme.gap) / 3
            anchors { left: parent.left; right: parent.right; top: install.bottom; topMargin: Theme.gap; bottom: parent.bottom }
            columns: 2
            spacing: Theme.gap
            StaffTile {
                objectName: "second-copy"
                width: tiles.tileWidth
                height: tiles.tileHeight
                glyph: "stick"
                text: qsTr("Second copy")
                note: screen.copyWord === "off" ? qsTr("Off") : screen.copyWord === "ok" ? qsTr("On, and complete")
                    : screen.copyWord === "behind" ? qsTr("On, being written") : qsTr("On, but something is in the way")
                onClicked: screen.lead.copy.open()
            }
            StaffTile {
                objectName: "delete"
                width: tiles.tileWidth
                height: tiles.tileHeight
                glyph: "cross"
                text: qsTr("Delete signatures")
                note: screen.lead.dates.dueCount > 0 ? qsTr("%n petition(s) due", "", screen.lead.dates.dueCount) : qsTr("None is due")
                onClicked: screen.lead.dates.show("delete")
            }
            StaffTile {
                objectName: "change-volunteer"
                width: tiles.tileWidth
                height: tiles.tileHeight
                glyph: "person"
                text: qsTr("Volunteers’ PIN")
                note: qsTr("Choose another one")
                onClicked: screen.lead.changePin("volunteer")
            }
            StaffTile {
                objectName: "change-lead"
                width: tiles.tileWidth
                height: tiles.tileHeight
                glyph: "lock"
                text: qsTr("Lead’s PIN")
                note: qsTr("Choose another one")
                onClicked: screen.lead.changePin("lead")
            }
            StaffTile {
                objectName: "report"
                width: tiles.tileWidth
                height: tiles.tileHeight
                glyph: "page"
                text: qsTr("Report")
                note: qsTr("For the coordinator")
                onClicked: screen.lead.report.open()
            }
            StaffTile {
                objectName: "clock"
                width: tiles.tileWidth
                height: tiles.tileHeight
                glyph: "calendar"
                text: qsTr("Confirm the date")
                note: screen.lead.dates.clockWrong ? qsTr("The clock looks wrong") : qsTr("The clock looks right")
                onClicked: screen.lead.dates.show("clock")
            }
        }
    }
}
