import QtQuick
import Kiosk

// A question, its reason, and two answers of equal weight. Nothing is chosen beforehand.
Column {
    id: choice

    required property string question
    property string reason: ""
    required property string yes
    required property string no
    property string problem: ""               // stands in the reason's place, so that nothing moves
    property int size: 28
    property var chosen: null                 // true, false, or null while untouched

    signal choose(bool yes)

    spacing: 0

    Words { width: parent.width; text: choice.question; size: choice.size; bold: true; leading: 1.3; Accessible.role: Accessible.Heading }
    Item { width: 1; height: choice.size > 28 ? Theme.gap : 0; visible: height > 0 }
    Row {
        width: parent.width
        spacing: 10
        Rectangle {
            visible: choice.problem !== ""
            width: 30
            height: 30
            color: Theme.ink
            Words { anchors.centerIn: parent; text: "!"; bold: true; color: Theme.paper; size: Theme.smallSize; grows: false; Accessible.ignored: true }
        }
        Words {
            width: parent.width - (choice.problem !== "" ? 40 : 0)
            text: choice.problem !== "" ? choice.problem : choice.reason
            bold: choice.problem !== ""
            color: choice.problem !== "" ? Theme.ink : Theme.ink2
            leading: 1.36
            visible: text !== ""
            Accessible.role: choice.problem !== "" ? Accessible.AlertMessage : Accessible.StaticText
        }
    }
    Item { width: 1; height: 16 }
    Row {
        width: parent.width
        spacing: Theme.gap
        Answer { id: one; objectName: "yes"; width: (parent.width - Theme.gap) / 2; height: Math.max(one.implicitHeight, other.implicitHeight); text: choice.yes; most: other.fitting; chosen: choice.chosen === true; onClicked: choice.choose(true) }
        Answer { id: other; objectName: "no"; width: one.width; height: one.height; text: choice.no; most: one.fitting; chosen: choice.chosen === false; onClicked: choice.choose(false) }
    }
}
