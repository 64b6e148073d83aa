pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Kiosk

// Pick a country: type its beginning, or swipe through the list.
VisitorScreen {
    id: screen

    step: qsTr("Step 2 of 3: Your details")
    progress: 0.5
    typing: true
    field: search
    atFirst: true
    atLast: true

    function next() { choose(); }
    function choose() {
        if (search.text !== "" && list.count > 0)
            screen.visitor.chooseCountry(list.model[0].code);
        else
            screen.visitor.back();
    }
    function wipe() { search.wipe(); }

    Field {
        id: search
        objectName: "field search"
        anchors { left: parent.left; leftMargin: Theme.margin; top: parent.top; topMargin: 22 }
        width: screen.portrait ? parent.width - 2 * Theme.margin : 380
        label: qsTr("Country")
        hint: "name"
        onDone: screen.choose()
    }
    Words {
        visible: !screen.portrait && y + implicitHeight <= parent.height
        anchors { left: search.left; right: search.right; top: search.bottom; topMargin: 16 }
        text: list.count === 0 ? qsTr("No country begins like this.") : qsTr("Type its first letters, or swipe through the list.")
        color: Theme.ink2
    }
    ListView {
        id: list
        objectName: "countries"
        Accessible.role: Accessible.List
        Accessible.name: search.label
        anchors {
            right: parent.right; rightMargin: Theme.margin; bottom: parent.bottom; top: parent.top
            topMargin: screen.portrait ? search.y + search.height + 16 : 22
        }
        width: screen.portrait ? parent.width - 2 * Theme.margin : parent.width - 380 - 2 * Theme.margin - 40
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: screen.visitor.countries(search.text)
        onCountChanged: if (count === 0) screen.tell(qsTr("No country begins like this."))
        activeFocusOnTab: true
        currentIndex: -1
        delegate: Pressable {
            id: row
            required property var modelData
            chosen: modelData.code === screen.visitor.country
            objectName: "country " + modelData.code
            width: list.width
            height: Math.max(Theme.fieldHeight, name.implicitHeight + 16)
            text: modelData.name
            Accessible.role: Accessible.RadioButton
            checkable: true
            onClicked: screen.visitor.chooseCountry(modelData.code)
            background: Rectangle {
                color: row.down ? Theme.ink : Theme.paper
                Rectangle { width: parent.width; height: 2; anchors.bottom: parent.bottom; color: Theme.hair }
                FocusRing { visible: row.visualFocus; margin: -4 }
            }
            contentItem: Item {
                Words {
                    id: name
                    anchors { left: parent.left; leftMargin: 18; right: tick.left; verticalCenter: parent.verticalCenter }
                    text: row.text
                    size: Theme.secondarySize
                    bold: row.chosen
                    leading: 1.1
                    color: row.down ? Theme.paper : Theme.ink
                    Accessible.ignored: true
                }
                Icon {
                    id: tick
                    visible: row.chosen
                    name: "tick"
                    size: 28
                    color: row.down ? Theme.paper : Theme.ink
                    anchors { right: parent.right; rightMargin: 18; verticalCenter: parent.verticalCenter }
                }
            }
        }
        Component.onCompleted: {
            const at = model.findIndex(entry => entry.code === screen.visitor.country);
            if (at > 0)
                positionViewAtIndex(at, ListView.Beginning);
        }
    }
    StackView.onActivated: search.take()
}
