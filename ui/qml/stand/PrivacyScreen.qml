pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The privacy notice, whole, in the visitor's language.
VisitorScreen {
    id: screen

    step: qsTr("What happens to my data")
    progress: 0

    Reader {
        objectName: "reader"
        Accessible.name: screen.step
        anchors { left: parent.left; top: parent.top }
        width: screen.stacked ? parent.width : parent.width - Theme.sidePanel
        height: screen.stacked ? parent.height - panel.height : parent.height
        blocks: screen.visitor.notice
        heading: [
            Item { width: 1; height: 30 },
            Words { width: parent.width; text: qsTr("What happens to my data"); size: Theme.pageTitleSize; bold: true; leading: 1.2; Accessible.role: Accessible.Heading },
            Item {
                width: 96
                height: 10 + 22 + 6
                anchors.left: parent.left
                Rectangle { y: 22; width: 96; height: 10; color: Theme.accentLine }
            }
        ]
    }
    Rectangle {
        id: panel

        anchors { right: parent.right; bottom: parent.bottom }
        width: screen.stacked ? parent.width : Theme.sidePanel
        height: screen.stacked ? 120 + 64 : parent.height
        color: Theme.paper
        border { width: Theme.high ? 2 : 0; color: Theme.rule }

        Rectangle { visible: screen.stacked && !Theme.high; width: parent.width; height: 2; color: Theme.rule }
        Fact {
            visible: !screen.stacked
            x: Theme.margin
            y: 30
            width: parent.width - 2 * Theme.margin
            caption: qsTr("Questions?")
            value: screen.visitor.campaign.contact
        }
        PrimaryButton {
            objectName: "done reading"
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.margin; bottomMargin: 32 }
            text: qsTr("Back")
            glyph: "back"
            onClicked: screen.visitor.back()
        }
    }
}
