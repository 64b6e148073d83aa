import QtQuick
import Kiosk

// Everything one does with a stick: hand over what was signed, or take in the coordinator's receipt.
StickTask {
    id: screen

    task: volunteer
    readonly property bool receipt: volunteer.task === "receipt"

    readonly property var found: volunteer.outcome
    readonly property bool again: !receipt && volunteer.again
    readonly property bool slipThere: !receipt && at === "done" && found.slip
    readonly property string slipWords: qsTr("The closing slip is on this stick.")

    readonly property string failure: {
        switch (volunteer.problem) {
        case "full":
            return qsTr("The stick is full.");
        case "gone":
        case "no-folder":
            return qsTr("The stick cannot be written to.");
        case "read-back":
            return qsTr("The stick gave back something else than was written.");
        case "no-receipt":
            return qsTr("There is no receipt on this stick.");
        case "receipt-refused":
            return qsTr("This receipt does not fit this stand.");
        default:
            return qsTr("That did not work.");
        }
    }
    readonly property string remedy: {
        switch (volunteer.problem) {
        case "full":
            return qsTr("Make room on it, or take another one. Nothing was lost: all signatures are still on this stand.");
        case "gone":
        case "no-folder":
            return qsTr("Put it in again, or take another one. Nothing was lost: all signatures are still on this stand.");
        case "read-back":
            return qsTr("Take another stick. Nothing was lost: all signatures are still on this stand.");
        case "no-receipt":
            return qsTr("The coordinator makes it after reading what you handed over. Copy it to the stick, not into a folder.");
        case "receipt-refused":
            return qsTr("Nothing was deleted. Keep this tablet as it is, and tell the coordinator.");
        default:
            return shown ? shownAdvice : qsTr("Nothing was lost. Try it again with another stick.");
        }
    }

    title: receipt ? qsTr("Take in a receipt") : qsTr("Hand over")
    headline: {
        switch (at) {
        case "working":
            return receipt ? qsTr("Reading") : qsTr("Writing");
        case "done":
            return qsTr("Done");
        case "failed":
            return qsTr("Not done");
        default:
            return receipt ? qsTr("Where is the receipt?") : qsTr("Where to?");
        }
    }
    explanation: {
        if (at === "working")
            return qsTr("Leave the stick in until this is done.");
        if (receipt || at === "done")
            return "";
        if (!again)
            return words.alsoWaiting(volunteer.day).map(other => other + (Qt.uiLanguage.startsWith("zh") ? "。" : ".")).join(" ");
        const before = qsTr("Everything was handed over before.") + " ";
        if (at === "failed")
            return before + (volunteer.closing ? qsTr("Only the closing slip is not on a stick yet.") : qsTr("Only this further copy was not made."));
        return before + (volunteer.closing ? qsTr("Now the closing slip goes on the stick, and the rest once more.") : qsTr("This makes one more copy."));
    }
    number: at === "done" ? (receipt ? found.arrived : volunteer.handedOver) : receipt || again ? -1 : volunteer.notHandedOver
    counts: at !== "done" ? (volunteer.day.withdrawalsWaiting + volunteer.day.doubtsWaiting > 0
            ? qsTr("signatures not yet handed over", "under the number", volunteer.notHandedOver)
            : qsTr("not yet handed over", "under the number", volunteer.notHandedOver))
        : receipt ? qsTr("signatures arrived", "under the number", found.arrived)
        : volunteer.byCamera ? qsTr("handed over by camera", "under the number", volunteer.handedOver)
        : qsTr("on this stick, checked", "under the number", volunteer.handedOver)
    doing: receipt ? qsTr("Comparing the receipt with what this stand holds.") : qsTr("Writing to %1, then reading it back.").arg(volunteer.placeName)
    outcome: {
        if (at === "failed")
            return failure;
        if (!receipt)
            return slipThere && again ? slipWords
                : !found.anything ? qsTr("There was nothing to hand over.")
                : volunteer.byCamera ? qsTr("Noted as handed over.") : qsTr("You can take the stick out now.");
        return volunteer.purged > 0 ? qsTr("They have arrived safely with the coordinator.") : qsTr("Nothing new on this receipt.");
    }
    advice: {
        if (at === "failed")
            return remedy;
        if (!receipt)
            return [
                ...(slipThere ? [again ? qsTr("You can take the stick out now.") : slipWords] : []),
                ...(found.withdrawals > 0 ? [qsTr("With %n withdrawal(s).", "handed over", found.withdrawals)] : []),
                !found.anything ? qsTr("All signatures of this stand have arrived at the coordinator.")
                    : volunteer.byCamera ? qsTr("Everything also stays on this stand until the receipt comes back.")
                    : qsTr("Bring it to the coordinator. Everything also stays on this stand until the receipt comes back.")
            ].join(" ");
        if (found.arrivedWithdrawals > 0)
            return qsTr("%n withdrawal(s) arrived, too.", "", found.arrivedWithdrawals) + " " + clearing;
        return clearing;
    }
    readonly property string clearing: {
        return volunteer.purged > 0 ? qsTr("So they were cleared here, as agreed: this stand need not keep them any longer.")
            : qsTr("What it names had been deleted from this stand before.");
    }
    most: Theme.compact ? 2 : 3
    CheckWords { id: words; visitor: screen.visitor }
    mayShow: receipt && at === "choose" && volunteer.reading.possible
    SecondaryButton {
        objectName: "show"
        visible: screen.at === "choose" && !screen.receipt
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        text: qsTr("No stick? Show to a camera")
        glyph: "forward"
        onClicked: screen.volunteer.showToCamera()
    }
    onWentBack: volunteer.finishTask()
    onWentOn: at === "failed" ? volunteer.chooseAgain() : volunteer.finishTask()
}
