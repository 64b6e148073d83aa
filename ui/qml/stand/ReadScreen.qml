pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Kiosk

// The petition, readable at arm's length, beside who asks, who receives it and what they get.
VisitorScreen {
    id: screen

    readonly property var campaign: visitor.campaign

    //: %1 and %2 are numbers: which of the petitions to read this one is.
    step: visitor.toRead > 1 ? qsTr("Petition %1 of %2").arg(visitor.number(visitor.reading)).arg(visitor.number(visitor.toRead)) : qsTr("Step 1 of 3: Read")
    progress: 0.25

    Reader {
        id: reader
        objectName: "reader"
        Accessible.name: screen.campaign.demand
        anchors { left: parent.left; top: parent.top }
        width: screen.stacked ? parent.width : parent.width - Theme.sidePanel
        height: screen.stacked ? parent.height - panel.height : parent.height
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
            // Who asks and what they get stand above the button; where they have no room there, under the text.
            Column {
                visible: !panel.holdsFacts
                width: parent.width
                spacing: 12
                topPadding: 12
                Fact { width: parent.width; caption: asks.caption; value: asks.value }
                Fact { width: parent.width; caption: receives.caption; value: receives.value }
                Fact { width: parent.width; caption: gets.caption; value: gets.value }
            },
            Words { width: parent.width; visible: text !== ""; text: screen.campaign.source; color: Theme.ink2; size: Theme.smallSize; leading: 1.5; topPadding: 20 }
        ]
    }
    Rectangle {
        id: panel

        readonly property real needed: screen.portrait ? Math.max(asks.needed, receives.needed, gets.needed)
            : asks.needed + receives.needed + gets.needed + 2 * facts.rowSpacing
        readonly property bool holdsFacts: !screen.beside
            && (screen.portrait ? needed <= parent.height * 0.15 : needed + buttons.height + 30 + 24 + buttons.end <= parent.height)

        anchors { right: parent.right; bottom: parent.bottom }
        width: screen.stacked ? parent.width : Theme.sidePanel
        height: !screen.stacked ? parent.height
            : screen.beside ? Theme.primaryHeight + 48
            : (holdsFacts ? facts.height + 24 : 0) + buttons.height + 24 + 32
        color: Theme.paper
        border { width: Theme.high ? 2 : 0; color: Theme.rule }

        Rectangle { visible: screen.stacked && !Theme.high; width: parent.width; height: 2; color: Theme.rule }
        Grid {
            id: facts
            visible: panel.holdsFacts
            x: Theme.margin
            y: screen.portrait ? 24 : 30
            width: parent.width - 2 * Theme.margin
            columns: screen.portrait ? 3 : 1
            columnSpacing: 24
            rowSpacing: 12
            readonly property real column: (width - columnSpacing * (columns - 1)) / columns
            readonly property int size: screen.portrait ? Theme.textSize : Theme.leadSize
            Fact { id: asks; width: facts.column; caption: qsTr("Who asks"); value: screen.campaign.organisation; size: facts.size }
            Fact { id: receives; width: facts.column; caption: qsTr("Who receives it"); value: screen.campaign.addressee; size: facts.size }
            Fact {
                id: gets
                width: facts.column
                caption: qsTr("What they get")
                value: screen.campaign.names ? qsTr("The names of those who sign.") : qsTr("The number of signatures. No names.")
                size: facts.size
            }
        }
        Item {
            id: buttons
            // Landscape: one under the other. Portrait: two beside each other. Large letters: all three in a row.
            readonly property int end: Theme.compact ? 20 : screen.beside ? 24 : 32
            x: Theme.margin
            width: parent.width - 2 * Theme.margin
            height: screen.beside ? Theme.primaryHeight : privacy.height + 8 + Theme.primaryHeight + (screen.portrait ? 0 : 80 + Theme.gap)
            anchors { bottom: parent.bottom; bottomMargin: end }

            LinkButton {
                id: privacy
                objectName: "privacy"
                anchors.left: parent.left
                y: screen.beside ? (parent.height - height) / 2 : 0
                width: Math.min(implicitWidth, screen.beside ? parent.width - 240 - 352 - 2 * Theme.apart : parent.width)
                text: qsTr("What happens to my data")
                onClicked: screen.visitor.lookAside("PRIVACY")
            }
            SecondaryButton {
                objectName: "not for me"
                // No anchors: one that goes while another comes would leave its width behind.
                x: (Theme.rtl !== screen.beside) ? parent.width - width - (screen.beside ? sign.width + Theme.gap : 0) : screen.beside ? sign.width + Theme.gap : 0
                y: screen.beside ? 0 : privacy.height + 8
                width: screen.stacked ? 240 : parent.width
                height: screen.stacked ? Theme.primaryHeight : 80
                text: qsTr("Not for me")
                onClicked: screen.visitor.notForMe()
            }
            PrimaryButton {
                id: sign
                objectName: "want to sign"
                anchors { right: parent.right; bottom: parent.bottom }
                width: screen.beside ? 352 : screen.portrait ? parent.width - 240 - Theme.gap : parent.width
                text: qsTr("I want to sign")
                onClicked: screen.visitor.wantToSign()
            }
        }
    }
    StackView.onActivated: reader.forceActiveFocus(Qt.OtherFocusReason)
}
