pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// A campaign comes to the stand: choose it, look at it, compare the eight words of an organisation that is new here.
StickTask {
    id: screen

    task: volunteer.lead.install
    readonly property var found: task.count > 0 ? task.namesIn(visitor.language) : []
    readonly property var picked: at !== "" ? task.pickedIn(visitor.language) : ({})
    readonly property string demand: picked.demand ?? ""

    title: qsTr("Install a campaign")
    headline: {
        switch (at) {
        case "choose": return qsTr("Where is it?");
        case "pick": return qsTr("Which one?");
        case "look": return qsTr("Is it this one?");
        case "words": return qsTr("Compare eight words");
        case "older": return qsTr("An older one");
        case "working": return qsTr("One moment");
        case "done": return qsTr("Installed");
        default: return qsTr("Not installed");
        }
    }
    explanation: {
        switch (at) {
        case "choose": return qsTr("The coordinator sends two files: the campaign, and later its activation. Copy both to the stick, not into a folder.");
        case "look": return qsTr("Nothing is changed before you say so.");
        case "words": return qsTr("This organisation is new on this stand. Only its own poster can tell whether the file is really from it.");
        case "working": return qsTr("Leave the stick in until this is done.");
        default: return "";
        }
    }
    doing: demand === "" ? qsTr("Looking through %1").arg(task.placeName) : qsTr("Taking it in")
    outcome: {
        if (at === "done")
            return demand;
        switch (task.problem) {
        case "no-pack": return qsTr("There is no campaign on this stick.");
        case "already-installed": return qsTr("This campaign is on this stand already.");
        case "words-differ": return qsTr("Nothing was installed.");
        case "pack-changed":
        case "activation-changed": return qsTr("This file is not as the organisation made it.");
        case "not-a-pack":
        case "manifest":
        case "keys":
        case "activation": return qsTr("This file is damaged.");
        case "campaign-invalid": return qsTr("This campaign is not complete.");
        case "pack-statutory": return qsTr("This kind of petition cannot be signed at a stand.");
        case "newer-version": return qsTr("This file is from a newer version of the program.");
        case "activation-foreign": return qsTr("This activation is for another campaign.");
        case "not-stored":
        case "disk-full": return qsTr("The disk of this stand is full.");
        default: return qsTr("That did not work.");
        }
    }
    advice: {
        if (at === "done")
            return (picked.practice ?? true) ? qsTr("It is practice: visitors see it, and nothing they sign counts. It counts once you install its activation, too.")
                : qsTr("Signatures count from now on. Visitors see it as soon as you go back to them.");
        const kept = " " + qsTr("Nothing was changed here.");
        switch (task.problem) {
        case "no-pack": return qsTr("Copy the coordinator’s file to the stick itself, not into a folder.");
        case "already-installed": return qsTr("If you expected another one, ask the coordinator which file is the newest.");
        case "words-differ": return qsTr("Do not use this stick any more, and call the coordinator on a number that you know.");
        case "pack-changed":
        case "activation-changed": return qsTr("Do not use it. Ask the coordinator for the file once more.") + kept;
        case "not-a-pack":
        case "manifest":
        case "keys":
        case "activation": return qsTr("Copy it to the stick once more, or ask the coordinator for it again.") + kept;
        case "campaign-invalid": return qsTr("Something is missing that visitors have to be told. Ask the coordinator to build it again.");
        case "pack-statutory": return qsTr("Its law asks for paper, or for an official system. Ask the coordinator.");
        case "newer-version": return qsTr("Update the program on this tablet first.") + kept;
        case "activation-foreign": return qsTr("First install the campaign that it belongs to. Both files can lie on one stick.");
        case "not-stored":
        case "disk-full": return qsTr("Hand over, then take in the receipt: that makes room.") + kept;
        default: return (shown ? shownAdvice : qsTr("Try it again with another stick.")) + kept;
        }
    }
    onWentBack: at === "look" && task.count > 1 ? task.pickAgain() : volunteer.lead.show()
    onWentOn: at === "failed" ? task.chooseAgain() : volunteer.lead.show()

    Flickable {
        visible: screen.at === "pick"
        anchors.fill: parent
        contentHeight: several.height
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick
        interactive: contentHeight > height
        clip: true
        Column {
            id: several
            width: parent.width
            spacing: Theme.gap
            Repeater {
                model: screen.at === "pick" ? screen.found : []
                StaffTile {
                    required property int index
                    required property var modelData
                    objectName: "campaign-" + index
                    width: several.width
                    height: 120
                    glyph: modelData.practice ? "pen" : "tick"
                    text: modelData.demand
                    note: (modelData.practice ? qsTr("Practice") : qsTr("Signatures count")) + " · " + modelData.organisation
                    onClicked: screen.task.pick(index)
                }
            }
        }
    }
    Item {
        visible: screen.at === "look" || screen.at === "older"
        anchors.fill: parent
        Flickable {
            anchors { left: parent.left; right: parent.right; top: parent.top; bottom: take.top; bottomMargin: Theme.gap }
            contentHeight: facts.height
            boundsBehavior: Flickable.StopAtBounds
            flickableDirection: Flickable.VerticalFlick
            interactive: contentHeight > height
            clip: true
            Column {
                id: facts
                width: parent.width
                spacing: Theme.compact ? 8 : 16
                FittedWords {
                    width: parent.width
                    text: screen.at === "older" ? qsTr("This stand has a newer one of the same campaign.") : screen.demand
                    sizes: [Theme.pageTitleSize, 36, 32, 28, 24]
                    room: 150
                    leading: 1.2
                    bold: true
                    larger: false
                    Accessible.role: Accessible.Heading
                }
                Words {
                    visible: screen.at === "older"
                    width: parent.width
                    text: qsTr("Install the older one only if the coordinator asks you to go back to it.")
                    size: Theme.leadSize
                }
                Grid {
                    width: parent.width
                    visible: screen.at === "look"
                    columns: 2
                    columnSpacing: Theme.gap
                    rowSpacing: Theme.compact ? 8 : 16
                    readonly property real cell: (width - Theme.gap) / 2
                    Fact { width: parent.cell; caption: qsTr("Who asks"); value: screen.picked.organisation ?? "" }
                    Fact { width: parent.cell; caption: qsTr("Who receives it"); value: screen.picked.addressee ?? "" }
                    Fact { width: parent.cell; caption: qsTr("Signing begins"); value: screen.picked.opens ?? "" }
                    Fact { width: parent.cell; caption: qsTr("Last day"); value: screen.picked.closes ?? "" }
                    Fact { width: parent.cell; caption: qsTr("Everything is deleted"); value: screen.picked.deletion ?? "" }
                    Fact { width: parent.cell; caption: qsTr("Do signatures count?"); value: (screen.picked.practice ?? true) ? qsTr("No, it is practice") : qsTr("Yes, it is activated") }
                }
                Words {
                    objectName: "warning"
                    visible: screen.at === "look" && text !== ""
                    width: parent.width
                    text: screen.picked.stopsCounting ? qsTr("Mind: this campaign counts on this stand now. With this file it turns to practice until its activation comes.")
                        : screen.task.refused > 0 ? qsTr("%n other file(s) on this stick could not be used.", "", screen.task.refused) : ""
                    size: Theme.leadSize
                    bold: screen.picked.stopsCounting ?? false
                }
            }
        }
        StaffButton {
            id: take
            objectName: "take"
            anchors { right: parent.right; bottom: parent.bottom }
            width: screen.portrait ? parent.width : Math.min(480, parent.width)
            glyph: screen.at === "older" ? "" : "forward"
            text: screen.at === "older" ? qsTr("Install the older one") : qsTr("Install")
            onClicked: screen.at === "older" ? screen.task.takeOlder() : screen.task.goOn()
        }
    }
    Item {
        visible: screen.at === "words"
        anchors.fill: parent
        Column {
            width: parent.width
            spacing: Theme.compact ? 12 : 24
            FittedWords { width: parent.width; text: qsTr("Are these the eight words on the poster of %1?").arg(screen.picked.organisation ?? ""); sizes: [Theme.leadSize]; room: Theme.compact ? 68 : 110 }
            Column {
                objectName: "words"
                width: parent.width
                LayoutMirroring.enabled: false
                LayoutMirroring.childrenInherit: true
                Repeater {
                    model: screen.picked.words ?? []
                    FittedWords {
                        required property string modelData
                        width: parent.width
                        text: modelData
                        sizes: Theme.compact ? [36, 32, 28] : [44, 40, 36, 32]
                        room: 130
                        leading: 1.35
                        bold: true
                        larger: false
                        horizontalAlignment: Theme.rtl ? Text.AlignRight : Text.AlignLeft
                    }
                }
            }
        }
        Column {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            spacing: Theme.gap
            StaffButton {
                objectName: "same-words"
                width: parent.width
                glyph: "tick"
                text: qsTr("The words are the same")
                onClicked: screen.task.wordsAgree()
            }
            SecondaryButton {
                objectName: "other-words"
                width: parent.width
                text: qsTr("They differ: do not install")
                onClicked: screen.task.wordsDiffer()
            }
        }
    }
}
