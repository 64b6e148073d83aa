pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Hand over without a stick: what is shown to a camera, then the codes until somebody says that all has arrived.
StickTask {
    id: screen

    readonly property var show: volunteer.showing
    readonly property bool showing: at === "showing"
    readonly property string howMany: qsTr("%n signature(s)", "", show.signatures)

    task: show
    panelled: !showing
    asksWhere: false
    ended: at === "failed" || at === "nothing"
    title: qsTr("Show to a camera")
    glyph: at === "failed" ? "bar" : at === "nothing" ? "tick" : ""
    headline: {
        switch (at) {
        case "working":
            return qsTr("One moment");
        case "nothing":
            return qsTr("Nothing waits");
        case "failed":
            return qsTr("Not done");
        default:
            return qsTr("How much?");
        }
    }
    explanation: at === "choose" ? qsTr("The coordinator reads the codes with a camera, or films them. What was handed over before is shown again until its receipt comes.") : ""
    number: at === "choose" ? show.signatures : -1
    counts: qsTr("without a receipt", "under the number", show.signatures)
    doing: qsTr("Making codes of what was signed.")
    outcome: at === "failed" ? qsTr("That did not work.") : qsTr("There was nothing to hand over.")
    advice: at === "failed" ? qsTr("Nothing was lost: all signatures are still on this stand. Hand over with a stick instead.")
        : qsTr("All signatures of this stand have arrived at the coordinator.")
    nextText: qsTr("Go on")
    onWentBack: volunteer.stopShowing()
    onWentOn: volunteer.stopShowing()

    ShortDates { id: dates }
    Flickable {
        id: list
        visible: screen.at === "choose"
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: parent.bottom; bottomMargin: further.visible ? further.height : 0 }
        contentHeight: choices.height
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: true
        Column {
            id: choices
            width: parent.width
            spacing: Theme.gap
            StaffTile {
                objectName: "everything"
                width: parent.width
                height: 132
                main: true
                glyph: "up"
                text: qsTr("Everything")
                note: screen.howMany
                onClicked: screen.show.choose(-1)
            }
            Repeater {
                model: screen.at === "choose" ? screen.show.parts : []
                StaffTile {
                    required property int index
                    required property var modelData
                    objectName: "part-" + index
                    width: choices.width
                    height: 104
                    glyph: "calendar"
                    text: modelData.runs > 1 ? qsTr("%1, part %2 of %3", "a day").arg(dates.long(modelData.day)).arg(modelData.run).arg(modelData.runs) : dates.long(modelData.day)
                    note: [modelData.campaign, qsTr("%n signature(s)", "", modelData.signatures), modelData.handedOver ? qsTr("handed over before") : ""].filter(each => each !== "").join(" · ")
                    onClicked: screen.show.choose(index)
                }
            }
        }
    }
    MoreBelow {
        id: further
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        margin: 0
        visible: list.visible && list.contentY + parent.height < list.contentHeight - 8
    }
    Loader {
        parent: screen
        active: screen.showing
        anchors { fill: parent; topMargin: Theme.headerHeight }
        sourceComponent: CodeShow {
            objectName: "show"
            show: screen.show
            portrait: screen.portrait
            what: (Theme.rtl ? "\u200f" : "") + "\u2068" + screen.show.standName + "\u2069 · " + screen.howMany + (screen.show.closing ? " · " + qsTr("with the closing slip") : "")
            done: qsTr("The coordinator has it all")
            question: screen.show.signatures > 0 ? qsTr("Has the coordinator told you that all %n signature(s) arrived?", "", screen.show.signatures)
                : qsTr("Has the coordinator told you that all of it arrived?")
            onArrived: screen.show.arrived()
        }
    }
}
