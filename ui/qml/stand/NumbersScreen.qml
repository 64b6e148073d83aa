pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Stand

// Today by hour and by language, in tens. Small numbers are left out: they would tell about single people.
Item {
    id: screen

    required property Visitor visitor
    required property var volunteer
    readonly property bool portrait: width < height
    readonly property var numbers: volunteer.day.numbers

    // A caption, and a bar for each row: its name, its length, its figure.
    component Bars: Column {
        id: bars
        property string title: ""
        property var rows: []
        property bool clockwise: false            // names are hours
        readonly property int most: Math.max(1, ...rows.map(row => row.count))
        spacing: Theme.compact ? 4 : 8
        Words { width: parent.width; text: bars.title; size: Theme.leadSize; bold: true; bottomPadding: 4; Accessible.role: Accessible.Heading }
        Repeater {
            model: bars.rows
            delegate: Item {
                id: row
                required property var modelData
                width: bars.width
                height: Math.round((Theme.compact ? 30 : 36) * Theme.textStep)
                Accessible.role: Accessible.StaticText
                Accessible.name: name.text + ": " + figure.text
                FittedWords {
                    id: name
                    anchors { left: parent.left; verticalCenter: parent.verticalCenter }
                    width: Math.round((bars.clockwise ? 72 : 168) * Math.min(Theme.textStep, 1.25))
                    text: bars.clockwise ? row.modelData.name + ":00" : row.modelData.name
                    sizes: [Theme.smallSize, 18, 16]
                    room: row.height
                    leading: 1.2
                }
                Rectangle {
                    id: bar
                    anchors { left: name.right; leftMargin: 8; verticalCenter: parent.verticalCenter }
                    width: row.modelData.count === 0 ? 4 : Math.max(4, (bars.width - name.width - 8 - 84 * Theme.textStep) * row.modelData.count / bars.most)
                    height: row.height - 12
                    color: row.modelData.count === 0 ? Theme.rule : Theme.ink
                }
                Words {
                    id: figure
                    anchors { left: bar.right; leftMargin: 12; verticalCenter: parent.verticalCenter }
                    text: row.modelData.count === 0 ? "< " + screen.numbers.step : row.modelData.count
                    bold: row.modelData.count > 0
                    color: row.modelData.count === 0 ? Theme.ink2 : Theme.ink
                    size: Theme.smallSize
                    leading: 1.2
                    wrapMode: Text.NoWrap
                }
            }
        }
        Words {
            width: parent.width
            visible: bars.rows.length === 0
            text: qsTr("Fewer than %1 everywhere: nothing to show yet.").arg(screen.numbers.step)
            color: Theme.ink2
            size: Theme.textSize
        }
    }

    StaffHeader {
        id: header
        width: parent.width
        visitor: screen.visitor
        portrait: screen.portrait
        title: qsTr("Today in numbers")
        backText: qsTr("Back")
        onBack: screen.volunteer.showPanel()
    }
    Flickable {
        id: sheet
        anchors { left: parent.left; right: parent.right; top: header.bottom; bottom: why.top; margins: Theme.margin; topMargin: Theme.compact ? 16 : 32; bottomMargin: 16 }
        contentHeight: groups.height
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick
        interactive: contentHeight > height
        clip: true
        Grid {
            id: groups
            readonly property real column: screen.portrait ? width : (width - 64) / 2
            width: sheet.width
            columns: screen.portrait ? 1 : 2
            columnSpacing: 64
            rowSpacing: 40
            Bars { objectName: "hours"; width: groups.column; title: qsTr("By hour"); rows: screen.numbers.hours; clockwise: true }
            Bars { objectName: "languages"; width: groups.column; title: qsTr("By language"); rows: screen.numbers.languages }
        }
    }
    FittedWords {
        id: why
        objectName: "why"
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.margin; bottomMargin: Theme.compact ? 16 : 32 }
        text: qsTr("Counted in tens, and fewer than %1 are not shown: else somebody who stood beside a visitor could learn from it how that one person signed. Of today alone; it is deleted when the day is closed.").arg(screen.numbers.step)
        sizes: [Theme.smallSize]
        room: screen.portrait ? 240 : Theme.compact ? 130 : 180
        leading: 1.35
        color: Theme.ink2
    }
}
