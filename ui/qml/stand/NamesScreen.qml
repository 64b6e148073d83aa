import QtQuick
import QtQuick.Controls.Basic
import Kiosk

// What the stand is called, and where it stands today. Two tablets at one stand share both.
VisitorScreen {
    id: screen

    required property var volunteer

    typing: true
    field: place.focused ? place : name
    focusedName: place.focused ? "place" : name.focused ? "name" : ""
    atFirst: name.focused
    atLast: place.focused

    function next() {
        if (name.focused)
            place.take();
        else
            save();
    }
    function previous() { name.take(); }
    function save() {
        if (volunteer.day.call(name.text, place.text))
            volunteer.showOpening();
        else
            name.take();
    }

    StaffHeader {
        id: header
        width: parent.width
        visitor: screen.visitor
        portrait: screen.portrait
        title: qsTr("Name and place")
        backText: qsTr("Back")
        onBack: screen.volunteer.showOpening()
    }
    Grid {
        id: form
        // In a low window the button stands beside the fields.
        anchors { left: parent.left; right: Theme.compact ? keep.left : parent.right; top: header.bottom; margins: Theme.margin; topMargin: Theme.compact ? 12 : 32 }
        columns: screen.portrait ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: 24
        readonly property real cell: screen.portrait ? width : (width - Theme.gap) / 2
        Field {
            id: name
            objectName: "field name"
            width: form.cell
            pen: Theme.ink                  // no accent on staff screens
            label: qsTr("Name of the stand")
            problem: screen.volunteer.day.problem === "name" ? qsTr("A name has 1 to 60 signs") : ""
            onDone: screen.next()
            Component.onCompleted: text = screen.volunteer.day.name
        }
        Field {
            id: place
            objectName: "field place"
            width: form.cell
            pen: Theme.ink                  // no accent on staff screens
            label: qsTr("Place")
            optional: true
            problem: screen.volunteer.day.problem === "place" ? qsTr("A place has at most 60 signs") : ""
            onDone: screen.next()
            Component.onCompleted: text = screen.volunteer.day.place
        }
    }
    Words {
        anchors { left: parent.left; right: screen.portrait ? parent.right : keep.left; top: form.bottom; margins: Theme.margin; topMargin: Theme.compact ? 6 : 24 }
        visible: y + implicitHeight <= screen.height
        text: qsTr("The name travels with every hand-over, both are on the closing slip. Two tablets at one stand share them.")
        color: Theme.ink2
        grows: false
    }
    StaffButton {
        id: keep
        objectName: "keep-names"
        anchors { right: parent.right; rightMargin: Theme.margin; bottom: parent.bottom; bottomMargin: 22 }
        width: screen.portrait ? parent.width - 2 * Theme.margin : 300
        text: qsTr("Keep")
        onClicked: screen.save()
    }
    StackView.onActivated: name.take()
}
