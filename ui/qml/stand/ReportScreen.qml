import QtQuick

// What helps the coordinator to help: it says what the tablet did, and nothing of anybody.
StickTask {
    id: screen

    task: volunteer.lead.report
    title: qsTr("Report for the coordinator")
    headline: at === "choose" ? qsTr("Where to?") : at === "working" ? qsTr("Writing") : at === "done" ? qsTr("Done") : qsTr("Not done")
    explanation: at === "working" ? qsTr("Leave the stick in until this is done.")
        : qsTr("It holds no signature and no name: only what this tablet did, how it is, and what is wrong. It may be sent in any way.")
    doing: qsTr("Writing to %1").arg(task.placeName)
    outcome: at === "done" ? qsTr("You can take the stick out now.") : qsTr("The stick cannot be written to.")
    advice: at === "done" ? qsTr("Send this file to the coordinator: %1").arg(task.file) : qsTr("Put it in again, or take another one.")
    onWentBack: volunteer.lead.show()
    onWentOn: at === "failed" ? task.chooseAgain() : volunteer.lead.show()
}
