import QtQuick
import Kiosk

// A question, its reason, and two answers of equal weight. Nothing is chosen beforehand.
Column {
    id: choice

    required property string question
    property string reason: ""
    required property string yes
    required property string no
    property var chosen: null                 // true, false, or null while untouched

    signal choose(bool yes)

    spacing: 0

    Words { width: parent.width; text: choice.question; size: 28; bold: true; leading: 1.3; Accessible.role: Accessible.Heading }
    Words { width: parent.width; text: choice.reason; color: Theme.ink2; leading: 1.36; visible: text !== "" }
    Item { width: 1; height: 12 }
    Row {
        width: parent.width
        spacing: Theme.gap
        Answer { objectName: "yes"; width: (parent.width - Theme.gap) / 2; text: choice.yes; checked: choice.chosen === true; onClicked: choice.choose(true) }
        Answer { objectName: "no"; width: (parent.width - Theme.gap) / 2; text: choice.no; checked: choice.chosen === false; onClicked: choice.choose(false) }
    }
}
