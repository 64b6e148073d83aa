import QtQuick
import Kiosk

// A PIN was lost: what to read out on the telephone, and the file that comes back. It opens only this stand, and once.
StickTask {
    id: screen

    readonly property bool ofTheLead: volunteer.door.role === "lead"

    task: volunteer.lead.lost
    title: qsTr("Forgot the PIN?")
    asksWhere: false
    mayShow: false                            // a place of its own
    headline: at === "working" ? qsTr("Reading") : at === "done" ? qsTr("The PINs are gone") : at === "failed" ? qsTr("Not done")
        : task.possible ? (ofTheLead ? qsTr("Call the coordinator") : qsTr("Call your lead")) : qsTr("Ask whoever set this stand up")
    explanation: at !== "choose" ? "" : task.possible && !ofTheLead ? qsTr("The lead can choose a new PIN for the volunteers, behind the lead’s own. If that is lost, too: call the coordinator and read both out. A file for this stand alone comes back; put it in on a stick.")
        : task.possible ? qsTr("Read both out. The coordinator calls you back and sends a file for this stand alone. Copy it to a stick and put it in.")
        : qsTr("This stand has only ever practised, so it knows no coordinator who could help.")
    doing: qsTr("Looking through %1").arg(task.placeName)
    outcome: {
        if (at === "done")
            return qsTr("Now choose new ones.");
        switch (task.problem) {
        case "no-reset": return qsTr("There is no such file on this stick.");
        case "reset-stand": return qsTr("This file is for another stand.");
        case "reset-proof": return qsTr("This file is not from an organisation that this stand knows.");
        case "reset-code": return qsTr("This file was used before, or is for another code.");
        case "pin-reset": return qsTr("This file is damaged.");
        case "newer-version": return qsTr("This file is from a newer version of the program.");
        case "reset-disk": return qsTr("The disk of this stand cannot be written.");
        default: return qsTr("That did not work.");
        }
    }
    advice: {
        if (at === "done")
            return qsTr("First the volunteers’ PIN, then the lead’s: choose the lead’s PIN together with your lead. No signature was touched.");
        const kept = " " + qsTr("The PINs are as they were.");
        switch (task.problem) {
        case "no-reset": return qsTr("Copy the coordinator’s file to the stick itself, not into a folder.");
        case "reset-stand": return qsTr("Read the letters of this stand out once more.") + kept;
        case "reset-proof": return qsTr("Only the organisation whose petition is on this stand can make it.") + kept;
        case "reset-code": return qsTr("Tell the coordinator the code that is shown here now.") + kept;
        case "pin-reset": return qsTr("Copy it to the stick once more, or ask the coordinator for it again.") + kept;
        case "newer-version": return qsTr("Update the program on this tablet first.") + kept;
        case "reset-disk": return qsTr("Switch the tablet off and on again, then try once more.") + kept;
        default: return (shown ? shownAdvice : qsTr("Try it again with another stick.")) + kept;
        }
    }
    nextText: at === "failed" ? qsTr("Try again") : qsTr("Choose new PINs")
    canGoBack: at !== "working" && at !== "done"
    onWentBack: volunteer.openPad()
    onWentOn: at === "failed" ? task.chooseAgain() : volunteer.openPad()

    component Spoken: Column {
        id: spoken
        property string caption: ""
        property bool explains: false         // the caption is a sentence of its own
        property string value: ""
        property list<int> sizes
        width: parent.width
        spacing: 2
        FittedWords {
            width: parent.width
            text: spoken.caption
            sizes: [spoken.explains ? Theme.leadSize : Theme.smallSize]
            room: spoken.explains ? 240 : Theme.compact ? 28 : 72
            color: spoken.explains ? Theme.ink : Theme.ink2
        }
        FittedWords {
            objectName: spoken.objectName + " value"
            width: parent.width
            text: spoken.value
            sizes: spoken.sizes
            room: 130
            leading: 1.25
            bold: true
            larger: false
            font.letterSpacing: 1
            horizontalAlignment: Theme.rtl ? Text.AlignRight : Text.AlignLeft
            LayoutMirroring.enabled: false
        }
    }
    Spoken {
        objectName: "command"
        visible: screen.at === "choose" && !screen.task.possible
        spacing: 16
        explains: true
        caption: qsTr("The program has to end; then this command asks for a new PIN. What was practised stays.")
        value: "kiosk stand pin"
        sizes: Theme.compact ? [44, 36] : [52, 44, 36]
    }
    Column {
        id: told
        visible: screen.at === "choose" && screen.task.possible
        width: parent.width
        spacing: Theme.compact ? 12 : 24
        Spoken { objectName: "stand"; caption: qsTr("This stand: often the first six signs are enough"); value: screen.task.stand; sizes: Theme.compact ? [36, 32, 28] : [44, 40, 36, 32] }
        Spoken { objectName: "code"; visible: value !== ""; caption: qsTr("Code, for this one time"); value: screen.task.code; sizes: Theme.compact ? [52, 48] : [Theme.codeSize, 56, 48] }
        Words {
            visible: screen.task.code === ""
            width: parent.width
            text: qsTr("There is no code, because the disk of this stand cannot be written. Make room first.")
            size: Theme.leadSize
            bold: true
            grows: !Theme.compact
        }
        Rectangle { width: parent.width; height: Theme.tileEdge; color: Theme.rule }
        StickPlaces {
            width: parent.width
            places: screen.at === "choose" ? screen.task.places : []
            small: true
            tile: Theme.compact ? 80 : 96
            most: screen.task.reading.possible ? 1 : 2
            onChoose: index => screen.task.choosePlace(index)
        }
        SecondaryButton {
            objectName: "to-camera"
            visible: screen.at === "choose" && screen.task.reading.possible
            width: parent.width
            text: qsTr("Show it to the camera")
            glyph: "camera"
            onClicked: screen.task.readByCamera()
        }
    }
}
