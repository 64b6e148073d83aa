pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Thank you, which means: it is on disk. The slip to photograph, and nothing about the person.
VisitorScreen {
    id: screen

    readonly property var slips: visitor.slips
    readonly property bool many: slips.length > 1
    property int page: 0                     // three codes at a time, where there are several
    readonly property var shown: many ? slips.slice(3 * page, 3 * page + 3) : slips
    readonly property string stands: qsTr("That did not work here, so your signature stands. Your code still takes it back.")
    readonly property string advised: qsTr("Changed your mind? Undo takes it back now.")
    readonly property int toUndo: visitor.secondsToUndo
    readonly property string slipText: shown.map(slip => [
        slip.demand,
        qsTr("Code: %1").arg(slip.grouped),
        qsTr("To take your signature back, write to %1 with this code.").arg(slip.contact)
    ].join("\n")).concat(visitor.practice ? [qsTr("Practice: this does not count.")] : []).join("\n")

    readonly property var codes: shown.map(slip => (many ? slip.demand + ": " : "") + qsTr("Code: %1").arg(spelt(slip.grouped)))

    told: [...codes, advised, undo.Accessible.description]
    urgent: visitor.undoFailed
    onPageChanged: tell(codes.join(". "))
    onUrgentChanged: if (urgent) tell(stands)
    onToUndoChanged: if (toUndo === 0 && visitor.screen === "THANKS") tell(later.text)

    // Letter by letter, with a pause after each group.
    function spelt(grouped: string): string {
        return grouped.split(" ").map(group => group.split("").join(" ")).join(", ");
    }

    Item {
        id: words
        anchors { left: parent.left; leftMargin: Theme.margin; top: parent.top }
        width: screen.portrait ? parent.width - 2 * Theme.margin : Math.min(580, parent.width - slip.width - 2.5 * Theme.margin)
        height: screen.portrait ? slip.y : (advice.visible ? advice.y : undo.y) - 12

        Icon { id: tick; name: "tick"; size: 76; stroke: 3.2; color: Theme.accentLine; y: screen.portrait ? 34 : Theme.compact ? 4 : 26; anchors.left: parent.left }
        FittedWords {
            id: thanks
            anchors.left: parent.left
            y: screen.portrait ? 124 : Theme.compact ? 94 : 128
            sizes: [Theme.displaySize, 84, 76, 64, 56, 48, 40, 34]
            room: (words.height - y) * 0.72
            larger: false
            whole: true
            width: parent.width
            text: qsTr("Thank you. You have signed.")
            bold: true
            leading: Theme.tight
            Accessible.role: Accessible.Heading
        }
        FittedWords {
            anchors.left: parent.left
            y: thanks.y + thanks.height + 18
            width: Math.min(parent.width, screen.portrait ? 720 : 580)
            sizes: [Theme.secondarySize, 24, 22, 20]
            room: words.height - y - 8
            visible: implicitHeight <= room
            text: screen.visitor.practising ? qsTr("Practice: nothing was kept, and nobody has signed. A visitor reads here that the signature is stored.")
                : !advice.visible && screen.visitor.undoFailed ? screen.stands : qsTr("Your signature is safely stored. Nothing about you stays on this screen.")
            leading: Theme.text
        }
    }
    Slip {
        id: slip
        anchors { right: parent.right; rightMargin: screen.portrait ? (parent.width - width) / 2 : Theme.margin; top: parent.top; topMargin: screen.portrait ? parent.height - 184 - height : Theme.compact ? 16 : 32 }
        width: 600
        height: Math.min(536, screen.portrait ? 536 : parent.height - 32 - Theme.primaryHeight - 32 - 8)

        // A camera needs white around the code, whatever the theme.
        Rectangle { visible: Theme.high; color: "#FFFFFF"; anchors { fill: picture; margins: -20 } }
        Image {
            id: picture
            objectName: "qr"
            anchors { left: parent.left; leftMargin: 46; top: parent.top; topMargin: 38 }
            width: screen.many ? 196 : Math.min(280, slip.height - 216)
            height: width
            cache: false
            sourceSize: Qt.size(560, 560)
            source: screen.slips.length === 0 ? "" : "image://qr/" + encodeURIComponent(screen.slipText)
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Your code as a picture to photograph")
        }
        readonly property bool level: screen.many && Theme.compact      // no room under the picture: codes beside it, words beneath
        Column {
            anchors {
                left: slip.level ? parent.left : picture.right
                leftMargin: slip.level ? 46 : 22
                right: parent.right
                rightMargin: 24
                top: slip.level ? picture.bottom : picture.top
                topMargin: slip.level ? 8 : -6
            }
            spacing: 8
            FittedWords { id: take; width: parent.width; sizes: [30, 26, 24, 22, 20]; larger: false; room: screen.many ? 44 : 84; text: qsTr("Take a photo of this"); bold: true; leading: 1.32 }
            FittedWords { id: later; width: parent.width; sizes: [Theme.textSize, 20, 18, 16]; larger: false; room: slip.level ? 64 : picture.height - (screen.many ? take.height + 10 + pen.height : 76); text: screen.many ? qsTr("With these codes you can take your signatures back later, one by one.") : qsTr("With this code you can take your signature back later, at any of our stands or by writing to us."); leading: 1.42 }
            Words { id: pen; width: parent.width; visible: screen.many && screen.slips.length <= 3; height: visible ? implicitHeight : 0; text: paper.text; color: Theme.ink2; size: Theme.smallSize; grows: false }
            LinkButton {
                objectName: "more codes"
                visible: screen.slips.length > 3
                width: Math.min(parent.width, implicitWidth)
                bold: true
                //: %1 and %2 are numbers: how many codes were shown, of how many.
                text: qsTr("More codes: %1 of %2").arg(screen.visitor.number(Math.min(screen.slips.length, 3 * screen.page + 3))).arg(screen.visitor.number(screen.slips.length))
                onClicked: screen.page = 3 * screen.page + 3 < screen.slips.length ? screen.page + 1 : 0
            }
        }
        Column {
            anchors {
                left: slip.level ? picture.right : parent.left
                leftMargin: slip.level ? 22 : Theme.margin
                right: parent.right
                rightMargin: slip.level ? 24 : Theme.margin
                bottom: slip.level ? picture.bottom : parent.bottom
                bottomMargin: slip.level ? -6 : 24
            }
            spacing: slip.level ? 0 : screen.many ? 12 : 0
            Words { width: parent.width; visible: !screen.many; text: qsTr("Your code"); color: Theme.ink2; size: Theme.smallSize; grows: false }
            Repeater {
                model: screen.shown
                delegate: Column {
                    id: entry
                    required property var modelData
                    width: parent.width
                    Words {
                        width: parent.width
                        visible: screen.many
                        text: entry.modelData.demand
                        color: Theme.ink2
                        size: Theme.smallSize
                        grows: false
                        wrapMode: Text.NoWrap
                        elide: Text.ElideRight
                    }
                    Words {
                        objectName: "code"
                        personal: true
                        readonly property int wished: screen.many ? 44 : Theme.codeSize
                        width: parent.width
                        text: entry.modelData.grouped
                        size: Math.min(wished, Math.floor((wished - 2) * width / wide.advanceWidth))
                        TextMetrics { id: wide; text: entry.modelData.grouped; font { pixelSize: screen.many ? 44 : Theme.codeSize; bold: true; letterSpacing: 3 } }
                        bold: true
                        grows: false
                        leading: screen.many ? 1.12 : 1.2
                        font.letterSpacing: 3
                        wrapMode: Text.NoWrap
                        Accessible.name: screen.spelt(entry.modelData.grouped)
                    }
                }
            }
            Words { id: paper; width: parent.width; visible: !screen.many; text: qsTr("No phone? Ask for a pen and paper."); color: Theme.ink2; size: Theme.smallSize; grows: false }
        }
    }
    Words {
        id: advice
        visible: undo.visible && !screen.portrait && !Theme.compact
        anchors { left: undo.left; bottom: undo.top; bottomMargin: 14 }
        width: screen.portrait ? parent.width - 2 * Theme.margin : 580
        text: screen.visitor.undoFailed ? screen.stands : screen.advised
        color: Theme.ink2
        grows: false
        Accessible.role: screen.visitor.undoFailed ? Accessible.AlertMessage : Accessible.StaticText
    }
    UndoButton {
        id: undo
        objectName: "undo"
        visible: screen.toUndo > 0
        anchors { left: parent.left; leftMargin: Theme.margin; bottom: parent.bottom; bottomMargin: 32 }
        width: screen.portrait ? 272 : 300
        text: qsTr("Undo")
        seconds: screen.toUndo
        of: screen.visitor.secondsOfUndo
        shown: screen.visitor.number(screen.toUndo)
        onClicked: screen.visitor.undo()
    }
    PrimaryButton {
        objectName: "next person"
        anchors { right: parent.right; rightMargin: Theme.margin; bottom: parent.bottom; bottomMargin: 32 }
        width: screen.portrait ? parent.width - 2 * Theme.margin - (undo.visible ? undo.width + Theme.gap : 0) : 392
        text: qsTr("Next person")
        onClicked: screen.visitor.restart()
    }
}
