pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Stand

// Before the day: one list, each line good or with what to do. The evening before, and in the morning.
Item {
    id: screen

    required property Visitor visitor
    required property var volunteer
    readonly property var day: volunteer.day
    readonly property bool portrait: width < height

    CheckWords { id: words; visitor: screen.visitor }
    StaffHeader {
        id: header
        width: parent.width
        visitor: screen.visitor
        portrait: screen.portrait
        title: qsTr("Ready for the day?")
        backText: qsTr("Back")
        onBack: screen.volunteer.showPanel()
    }
    StaffPanel {
        id: panel
        readonly property var bad: screen.day.checks.filter(check => check.kind === "bad")
        anchors { left: parent.left; top: header.bottom }
        width: screen.portrait ? parent.width : Theme.staffPanel
        height: screen.portrait ? 420 : parent.height - header.height
        glyph: screen.day.ready ? "tick" : "bar"
        headline: screen.day.ready ? qsTr("Ready") : qsTr("Not ready")
        below: 130
        explanation: screen.day.ready ? qsTr("Nothing stands in the way.") : bad.length > 0 ? words.sentence(bad[0]) + (Qt.uiLanguage.startsWith("zh") ? "。" : ".") : ""

        Column {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.margin; bottomMargin: 24 }
            spacing: 2
            Words { width: parent.width; text: screen.day.name; size: Math.round(32 * panel.step); leading: 1.3; bold: true; grows: false; color: Theme.paper }
            Words { width: parent.width; text: screen.day.place; size: Math.round(Theme.leadSize * panel.step); grows: false; color: Theme.paper; visible: text !== "" }
            LinkButton {
                objectName: "names"
                x: Theme.rtl ? parent.width - width : 0
                text: qsTr("Change name and place")
                ink: Theme.paper
                size: Theme.textSize
                onClicked: screen.volunteer.showNames()
            }
        }
    }
    Item {
        id: view
        anchors {
            left: parent.left
            leftMargin: Theme.margin + (screen.portrait ? 0 : panel.width)
            right: parent.right
            rightMargin: Theme.margin
            top: header.bottom
            topMargin: 16 + (screen.portrait ? panel.height : 0)
            bottom: open.top
            bottomMargin: 16
        }

        Item {
            anchors { fill: parent; bottomMargin: further.visible ? further.height : 0 }
            clip: true

            Flickable {
                id: list
                objectName: "list"
                width: view.width
                height: view.height
                contentHeight: rows.height
                boundsBehavior: Flickable.StopAtBounds
                flickableDirection: Flickable.VerticalFlick
                interactive: contentHeight > height

                Column {
                    id: rows
                    width: list.width
                    Repeater {
                        model: screen.day.checks
                        delegate: CheckRow {
                            required property var modelData
                            objectName: "check " + modelData.name
                            width: rows.width
                            kind: modelData.kind
                            text: words.sentence(modelData)
                            note: modelData.name === "campaign" && modelData.kind === "good" ? screen.day.titlesIn(screen.visitor.language).join("\n") : words.remedy(modelData)
                        }
                    }
                    Item { width: 1; height: 20 }
                    Repeater {
                        model: screen.day.wordsIn(screen.visitor.language)
                        Column {
                            id: poster
                            required property var modelData
                            objectName: "eight-words"
                            width: rows.width
                            bottomPadding: 12
                            Words {
                                width: parent.width
                                text: qsTr("The eight words on the poster of %1:").arg("\u2068" + poster.modelData.organisation + "\u2069")
                                size: Theme.smallSize
                                color: Theme.ink2
                            }
                            Words {
                                width: parent.width
                                text: poster.modelData.words
                                size: Theme.smallSize
                                bold: true
                                horizontalAlignment: Theme.rtl ? Text.AlignRight : Text.AlignLeft
                                LayoutMirroring.enabled: false
                            }
                        }
                    }
                }
            }
        }
        MoreBelow {
            id: further
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            margin: 0
            visible: list.contentY + list.height < list.contentHeight - 8
        }
    }
    StaffButton {
        id: open
        objectName: "open-stand"
        anchors { right: parent.right; rightMargin: Theme.margin; bottom: parent.bottom; bottomMargin: 32 }
        width: screen.portrait ? parent.width - 2 * Theme.margin : 392
        text: qsTr("Open the stand")
        onClicked: screen.volunteer.openDay()
    }
}
