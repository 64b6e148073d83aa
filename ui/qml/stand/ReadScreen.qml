pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Kiosk

// The petition, readable at arm's length, beside who asks, who receives it and what they get.
VisitorScreen {
    id: screen

    readonly property var campaign: visitor.campaign

    step: qsTr("Step 1 of 3: Read")
    progress: 0.25

    Reader {
        id: reader
        objectName: "reader"
        anchors { left: parent.left; top: parent.top }
        width: screen.portrait ? parent.width : parent.width - Theme.sidePanel
        height: screen.portrait ? parent.height - panel.height : parent.height
        blocks: screen.visitor.petition
        heading: [
            Item { width: 1; height: 30 },
            Words { width: parent.width; text: qsTr("Petition to: %1").arg(screen.campaign.addressee); color: Theme.ink2; leading: 1.6 },
            Words { width: parent.width; text: screen.campaign.demand; size: Theme.titleSize; bold: true; leading: Theme.title; Accessible.role: Accessible.Heading },
            Item {
                width: 96
                height: 10 + 26 + 14
                anchors.left: parent.left
                Rectangle { y: 26; width: 96; height: 10; color: Theme.accentLine }
            }
        ]
        footing: [
            Words { width: parent.width; visible: text !== ""; text: screen.campaign.source; color: Theme.ink2; size: Theme.smallSize; leading: 1.5; topPadding: 20 }
        ]
    }
    Rectangle {
        id: panel

        anchors { right: parent.right; bottom: parent.bottom }
        width: screen.portrait ? parent.width : Theme.sidePanel
        height: screen.portrait ? facts.height + 24 + buttons.height + 24 + 32 : parent.height
        color: Theme.paper
        border { width: Theme.high ? 2 : 0; color: Theme.rule }

        Rectangle { visible: screen.stacked && !Theme.high; width: parent.width; height: 2; color: Theme.rule }
        Grid {
            id: facts
            x: Theme.margin
            y: screen.portrait ? 24 : 30
            width: parent.width - 2 * Theme.margin
            columns: screen.portrait ? 3 : 1
            columnSpacing: 24
            rowSpacing: 12
            readonly property real column: (width - columnSpacing * (columns - 1)) / columns
            readonly property int size: screen.portrait ? Theme.textSize : Theme.leadSize
            Fact { width: facts.column; caption: qsTr("Who asks"); value: screen.campaign.organisation; size: facts.size }
            Fact { width: facts.column; caption: qsTr("Who receives it"); value: screen.campaign.addressee; size: facts.size }
            Fact {
                width: facts.column
                caption: qsTr("What they get")
                value: screen.campaign.names ? qsTr("The names of those who sign.") : qsTr("The number of signatures. No names.")
                size: facts.size
            }
        }
        Item {
            id: buttons
            x: Theme.margin
            width: parent.width - 2 * Theme.margin
            height: screen.portrait ? 56 + 8 + 120 : 56 + 8 + 80 + 16 + 120
            anchors { bottom: parent.bottom; bottomMargin: 32 }

            LinkButton {
                objectName: "privacy"
                anchors.left: parent.left
                text: qsTr("What happens to my data")
                onClicked: screen.visitor.lookAside("PRIVACY")
            }
            SecondaryButton {
                objectName: "not for me"
                anchors { left: parent.left; top: parent.top; topMargin: 64 }
                width: screen.portrait ? 240 : parent.width
                height: screen.portrait ? 120 : 80
                text: qsTr("Not for me")
                onClicked: screen.visitor.notForMe()
            }
            PrimaryButton {
                objectName: "want to sign"
                anchors { right: parent.right; bottom: parent.bottom }
                width: screen.portrait ? parent.width - 240 - Theme.gap : parent.width
                text: qsTr("I want to sign")
                onClicked: screen.visitor.wantToSign()
            }
        }
    }
    StackView.onActivated: reader.forceActiveFocus(Qt.OtherFocusReason)
}
