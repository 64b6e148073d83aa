pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Which of several petitions to read. Each is decided on by itself, and the details are entered once.
VisitorScreen {
    id: screen

    readonly property int count: visitor.cards.filter(card => card.added).length

    step: qsTr("Choose")
    progress: 0.12
    widens: true
    onCountChanged: tell(qsTr("%n petition(s) to read", "", count))

    Flickable {
        id: sheet
        anchors { left: parent.left; top: parent.top }
        width: screen.stacked ? parent.width : parent.width - panel.width
        height: screen.stacked ? parent.height - panel.height : parent.height
        contentHeight: cards.y + cards.height + Theme.apart
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick
        clip: true

        Words {
            id: title
            x: Theme.rtl ? sheet.width - width - Theme.margin : Theme.margin
            y: 28
            width: sheet.width - 2 * Theme.margin
            text: qsTr("Which ones will you read?")
            size: Theme.pageTitleSize
            bold: true
            leading: 1.22
            Accessible.role: Accessible.Heading
        }
        Grid {
            id: cards
            x: Theme.margin
            y: title.y + title.height + 20
            width: sheet.width - 2 * Theme.margin
            columns: Math.max(1, Math.floor((width + Theme.gap) / (300 + Theme.gap)))
            spacing: Theme.gap
            Repeater {
                model: screen.visitor.cards.length
                delegate: PetitionCard {
                    required property int index
                    readonly property var card: screen.visitor.cards[index]
                    objectName: "card " + index
                    width: (cards.width - Theme.gap * (cards.columns - 1)) / cards.columns
                    text: card.demand
                    addressee: card.addressee
                    accent: card.accent
                    added: card.added
                    onClicked: screen.visitor.add(card.place)
                }
            }
        }
    }
    Rectangle {
        id: panel

        anchors { right: parent.right; bottom: parent.bottom }
        width: screen.stacked ? parent.width : Theme.sidePanel
        height: screen.beside ? Math.max(Theme.primaryHeight, told.height) + 48 : screen.stacked ? 24 + told.height + 24 + 120 + 32 : parent.height
        color: Theme.paper

        Rectangle { visible: screen.stacked || Theme.high; width: parent.width; height: 2; color: Theme.rule }
        Words {
            id: number
            visible: !screen.stacked
            anchors { left: parent.left; leftMargin: Theme.margin; top: parent.top; topMargin: 56 }
            text: screen.visitor.number(screen.count)
            size: Theme.numberSize
            bold: true
            grows: false
            leading: 1
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Column {
            id: told
            anchors {
                left: parent.left
                leftMargin: Theme.margin
                right: screen.beside ? start.left : parent.right
                rightMargin: Theme.margin
                bottom: screen.beside ? undefined : start.top
                bottomMargin: screen.stacked ? 24 : 56
                verticalCenter: screen.beside ? parent.verticalCenter : undefined
            }
            Words {
                width: parent.width
                text: screen.stacked ? qsTr("%n petition(s) to read", "", screen.count) : qsTr("petition(s) to read", "under the number", screen.count)
                size: 30
                bold: true
                leading: 1.3
                Accessible.name: qsTr("%n petition(s) to read", "", screen.count)
            }
            Item {
                visible: !screen.stacked
                width: 96
                height: 18 + 10 + 18
                anchors.left: parent.left
                Rectangle { y: 18; width: 96; height: 10; color: Theme.accentLine }
            }
            Words { width: parent.width; text: qsTr("You read each one, and decide for each one. Your details are entered once.") }
        }
        PrimaryButton {
            id: start
            objectName: "read them"
            anchors { right: parent.right; bottom: parent.bottom; margins: Theme.margin; bottomMargin: screen.beside ? 24 : 32 }
            width: screen.beside ? implicitWidth : parent.width - 2 * Theme.margin
            text: qsTr("Read them")
            enabled: screen.count > 0
            opacity: enabled ? 1 : 0.45
            onClicked: screen.visitor.read()
        }
    }
}
