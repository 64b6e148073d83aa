import QtQuick
import Kiosk.Stand

// The words for what the list before the day finds: what it is, and what to do about it.
QtObject {
    required property Visitor visitor

    function sentence(check: var): string {
        const many = visitor.number(Math.min(check.number, 100000));
        switch (check.name + " " + check.word) {
        case "campaign genuine": return qsTr("%n petition(s), genuine", "", check.number);
        case "campaign pack-damaged": return qsTr("A petition on this stand is damaged");
        case "campaign no-campaign": return qsTr("There is no petition on this stand");
        case "kind practice": return qsTr("Practice: nothing here counts");
        case "kind real": return qsTr("Signatures count");
        case "asleep some": return qsTr("%n petition(s) not activated", "", check.number);
        case "dates over": return qsTr("The time to sign is over");
        case "dates not-yet": return qsTr("The time to sign has not begun");
        case "clock good": return qsTr("The clock looks right");
        case "clock wrong": return qsTr("The clock looks wrong");
        case "room room": return qsTr("Room for %1 signatures and more").arg(many);
        case "room little-room": return qsTr("Room for only %1 signatures").arg(many);
        case "room read-only": return qsTr("Nothing can be stored");
        case "battery none": return qsTr("No battery: it runs from the mains");
        case "battery plugged-in": return qsTr("Battery %1 %, plugged in").arg(many);
        case "battery percent": return qsTr("Battery %1 %").arg(many);
        case "pin set": return qsTr("The PIN is set");
        case "pin missing": return qsTr("There is no PIN yet");
        case "lead-pin missing": case "lead-pin locked": return qsTr("The lead has no PIN yet");
        case "screen whole": return qsTr("The window holds the whole screen");
        case "screen part": return qsTr("The window does not hold the whole screen");
        case "camera there": return qsTr("There is a camera");
        case "camera none": return qsTr("There is no camera");
        case "waiting none": return qsTr("All is handed over");
        case "waiting some": return qsTr("%n not yet handed over", "", check.number);
        case "withdrawals waiting": return qsTr("%n withdrawal(s) not yet handed over", "", check.number);
        case "doubts waiting": return qsTr("%n note(s) of doubt not yet handed over", "", check.number);
        case "earlier others": case "earlier some": return qsTr("Not yet handed over from earlier days: %1").arg(many);
        case "repaired whole": return qsTr("The store was damaged and repaired. Nothing was lost");
        case "repaired lost": return check.number > 0 ? qsTr("The store was damaged and repaired. Lost entries: %1").arg(many)
            : qsTr("The store was damaged and repaired. Some of it was lost");
        case "repaired unsure": return check.number > 0 ? qsTr("The store was damaged and repaired. Lost entries: %1, perhaps more").arg(many)
            : qsTr("The store was damaged and repaired. Perhaps something was lost");
        case "copy ok": return qsTr("The second copy has everything");
        case "copy behind": return qsTr("Not yet in the second copy: %1").arg(many);
        case "copy not-in": return qsTr("The stick for the second copy is not in");
        case "copy full": return qsTr("The stick for the second copy is full");
        case "copy failed": return qsTr("The second copy cannot be written to");
        }
        return check.name + ": " + check.word;
    }
    // What waits beside signatures, in a few words; nothing where nothing does.
    function alsoWaiting(day: var): var {
        const found = [];
        if (day.withdrawalsWaiting > 0)
            found.push(sentence({ name: "withdrawals", word: "waiting", number: day.withdrawalsWaiting }));
        if (day.doubtsWaiting > 0)
            found.push(sentence({ name: "doubts", word: "waiting", number: day.doubtsWaiting }));
        return found;
    }
    function remedy(check: var): string {
        switch (check.name + " " + check.word) {
        case "campaign pack-damaged": return qsTr("Install it again, from a stick. What was signed is safe.");
        case "campaign no-campaign": return qsTr("Install one, from a stick of the coordinator.");
        case "kind practice": return qsTr("To collect for real, the coordinator has to activate the petition.");
        case "kind real": return check.number > 0 ? qsTr("The practice petition rests: visitors do not see it.") : "";
        case "asleep some": return qsTr("Visitors do not see it until the coordinator activates it.");
        case "dates over": case "dates not-yet": return qsTr("Visitors cannot sign. Ask the coordinator.");
        case "clock wrong": return qsTr("Set day and hour of this tablet.");
        case "room little-room": return qsTr("Hand over, then take in the receipt: that makes room.");
        case "room read-only": return qsTr("Switch the tablet off and on again, or take another one.");
        case "battery percent": return check.kind === "bad" ? qsTr("Plug it in tonight, or bring a power bank.") : "";
        case "pin missing": return qsTr("You choose it the next time you open this panel.");
        case "lead-pin missing": return qsTr("Before the first visitor signs, touch “For the lead” on the panel and choose it.");
        case "lead-pin locked": return qsTr("Touch “Forgot the PIN?” on the PIN pad: the coordinator can have both chosen anew.");
        case "screen part": return qsTr("Start it on the whole screen before visitors come.");
        case "camera none": return qsTr("Receipts and petitions come by stick, then.");
        case "waiting some": return qsTr("They stay here until a receipt comes.");
        case "withdrawals waiting": case "doubts waiting": return qsTr("The coordinator does not know of it until you hand over.");
        case "earlier others": case "earlier some": return qsTr("If this tablet is lost, so are they: hand over now.");
        case "repaired whole": case "repaired lost": case "repaired unsure":
            return qsTr("Tell the coordinator, and hand over soon. The damaged file is kept in the stand’s folder: leave it there.");
        case "copy behind": return qsTr("Leave the stick in: the copy catches up by itself.");
        case "copy not-in": return qsTr("Put the stick in: the copy catches up by itself.");
        case "copy full": return qsTr("Visitors can sign. Make room on it, or ask the lead for another one.");
        case "copy failed": return qsTr("Visitors can sign. Pull the stick out and put it in again, or ask the lead for another one.");
        }
        return "";
    }
}
