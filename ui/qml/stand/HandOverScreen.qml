pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Stand

// Everything one does with a stick: hand over what was signed, or take in the coordinator's receipt.
Item {
    id: screen

    required property Visitor visitor
    required property var volunteer
    readonly property bool portrait: width < height
    readonly property bool receipt: volunteer.task === "receipt"
    readonly property string step: volunteer.state
    readonly property string where: volunteer.placeName

    readonly property string failure: {
        switch (volunteer.problem) {
        case "full":
            return qsTr("The stick is full.");
        case "gone":
        case "no-folder":
            return qsTr("The stick cannot be written.");
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
            return qsTr("Nothing was lost. Try it again with another stick.");
        }
    }

    StaffHeader {
        id: header
        width: parent.width
        visitor: screen.visitor
        portrait: screen.portrait
        title: screen.receipt ? qsTr("Take in a receipt") : qsTr("Hand over")
        backText: qsTr("Back")
        canGoBack: screen.step !== "working"
        onBack: screen.volunteer.finishTask()
    }
    StaffPanel {
        id: panel
        anchors { left: parent.left; top: header.bottom }
        width: screen.portrait ? parent.width : Theme.staffPanel
        height: screen.portrait ? 420 : parent.height - header.height
        glyph: screen.step === "done" ? "tick" : screen.step === "failed" ? "bar" : ""
        headline: {
            switch (screen.step) {
            case "working":
                return screen.receipt ? qsTr("Reading") : qsTr("Writing");
            case "done":
                return qsTr("Done");
            case "failed":
                return qsTr("Not done");
            default:
                return screen.receipt ? qsTr("Where is the receipt?") : qsTr("Where to?");
            }
        }
        explanation: screen.step === "working" ? qsTr("Leave the stick in until this is done.") : ""
        number: screen.step === "done" ? (screen.receipt ? screen.volunteer.purged : screen.volunteer.handedOver)
            : screen.receipt ? -1 : screen.volunteer.notHandedOver
        counts: screen.step !== "done" ? qsTr("not yet handed over", "under the number", screen.volunteer.notHandedOver)
            : screen.receipt ? qsTr("entries arrived", "under the number", screen.volunteer.purged)
            : qsTr("on this stick, checked", "under the number", screen.volunteer.handedOver)
    }

    Item {
        id: area
        anchors {
            left: parent.left
            leftMargin: Theme.margin + (screen.portrait ? 0 : panel.width)
            right: parent.right
            rightMargin: Theme.margin
            top: header.bottom
            topMargin: 32 + (screen.portrait ? panel.height : 0)
            bottom: parent.bottom
            bottomMargin: 32
        }

        Column {
            visible: screen.step === "choose"
            width: parent.width
            spacing: Theme.gap
            Repeater {
                model: screen.step === "choose" ? screen.volunteer.places.slice(0, 4) : []
                StaffTile {
                    required property int index
                    required property var modelData
                    objectName: "place-" + index
                    width: area.width
                    height: 120
                    glyph: modelData.stick ? "stick" : "folder"
                    text: modelData.name
                    note: modelData.megabytes < 1000 ? qsTr("%1 MB free").arg(modelData.megabytes)
                        : qsTr("%1 GB free").arg(Math.floor(modelData.megabytes / 1000))
                    onClicked: screen.volunteer.choosePlace(index)
                }
            }
            Item {
                objectName: "no-place"
                visible: screen.volunteer.places.length === 0
                width: parent.width
                height: 320
                Icon { id: drawing; name: "stick"; size: 88; stroke: 1.5; anchors { left: parent.left; top: parent.top } }
                Words {
                    id: put
                    anchors { left: parent.left; right: parent.right; top: drawing.bottom; topMargin: 32 }
                    text: qsTr("Put in a USB stick")
                    size: Theme.pageTitleSize
                    leading: Theme.title
                    bold: true
                    grows: false
                }
                Words {
                    anchors { left: parent.left; right: parent.right; top: put.bottom; topMargin: 8 }
                    text: qsTr("It shows here by itself.")
                    size: Theme.leadSize
                    grows: false
                }
            }
        }

        Column {
            visible: screen.step === "working"
            y: screen.portrait ? 0 : 10       // on one line with the headline of the panel
            width: parent.width
            spacing: 32
            Words {
                width: parent.width
                text: screen.receipt ? qsTr("Comparing the receipt with what this stand holds.")
                    : qsTr("Writing to %1, then reading it back.").arg(screen.where)
                size: Theme.pageTitleSize
                leading: 1.2
                bold: true
                grows: false
            }
            Measure {
                id: measure
                width: parent.width
                // How long a stick takes is not known before: the line draws nearer to its post, and waits there.
                NumberAnimation on progress { running: screen.step === "working"; from: 0; to: 0.95; duration: 20000; easing.type: Easing.OutExpo }
            }
        }

        Column {
            visible: screen.step === "done" || screen.step === "failed"
            y: screen.portrait ? 0 : 10
            width: parent.width
            spacing: 16
            Words {
                objectName: "outcome"
                width: parent.width
                text: {
                    if (screen.step === "failed")
                        return screen.failure;
                    if (!screen.receipt)
                        return screen.volunteer.handedOver > 0 ? qsTr("You can take the stick out now.") : qsTr("There was nothing to hand over.");
                    return screen.volunteer.purged > 0 ? qsTr("They were deleted from this stand.") : qsTr("Nothing new on this receipt.");
                }
                size: Theme.pageTitleSize
                leading: 1.2
                bold: true
                grows: false
                Accessible.role: Accessible.AlertMessage
            }
            Words {
                objectName: "remedy"
                width: parent.width
                text: {
                    if (screen.step === "failed")
                        return screen.remedy;
                    if (!screen.receipt)
                        return screen.volunteer.handedOver > 0
                            ? qsTr("Bring it to the coordinator. Everything also stays on this stand until the receipt comes back.")
                            : qsTr("All signatures of this stand have arrived at the coordinator.");
                    return screen.volunteer.purged > 0 ? qsTr("The coordinator has them, and this stand need not keep them any longer.")
                        : qsTr("What it names had been deleted from this stand before.");
                }
                size: Theme.leadSize
                grows: false
            }
        }

        StaffButton {
            objectName: "next"
            visible: screen.step === "done" || screen.step === "failed"
            anchors { right: parent.right; bottom: parent.bottom }
            width: 392
            glyph: screen.step === "failed" ? "restart" : "forward"
            text: screen.step === "failed" ? qsTr("Try again") : qsTr("Go on")
            onClicked: screen.step === "failed" ? screen.volunteer.chooseAgain() : screen.volunteer.finishTask()
        }
    }
}
