import QtQuick
import Kiosk

// Thank you, which means: it is on disk. The slip to photograph, and nothing about the person.
VisitorScreen {
    id: screen

    readonly property var campaign: visitor.campaign
    readonly property string code: visitor.slip.grouped ?? ""
    readonly property string slipText: [
        campaign.demand,
        qsTr("Code: %1").arg(code),
        qsTr("To take your signature back, write to %1 with this code.").arg(campaign.contact)
    ].concat(visitor.practice ? [qsTr("Practice: this does not count.")] : []).join("\n")

    Item {
        id: words
        anchors { left: parent.left; leftMargin: Theme.margin; top: parent.top }
        width: screen.portrait ? parent.width - 2 * Theme.margin : 580
        height: screen.portrait ? 400 : parent.height

        Icon { id: tick; name: "tick"; size: 76; stroke: 3.2; color: Theme.accentLine; y: screen.portrait ? 14 : 26; anchors.left: parent.left }
        Words {
            id: thanks
            anchors.left: parent.left
            y: screen.portrait ? 94 : 128
            width: parent.width
            text: qsTr("Thank you. You have signed.")
            size: Theme.displaySize
            bold: true
            grows: false
            leading: Theme.tight
            Accessible.role: Accessible.Heading
        }
        Words {
            anchors.left: parent.left
            y: thanks.y + thanks.height + (screen.portrait ? 8 : 18)
            width: Math.min(parent.width, 560)
            text: qsTr("Your signature is safely stored. Nothing about you stays on this screen.")
            size: Theme.secondarySize
            leading: Theme.body
        }
    }
    Slip {
        id: slip
        anchors { right: parent.right; rightMargin: screen.portrait ? (parent.width - width) / 2 : Theme.margin; top: parent.top; topMargin: screen.portrait ? parent.height - 184 - height : 32 }
        width: 600
        height: 536

        Image {
            id: picture
            objectName: "qr"
            anchors { left: parent.left; leftMargin: 46; top: parent.top; topMargin: 38 }
            width: 280
            height: 280
            cache: false
            sourceSize: Qt.size(560, 560)
            source: screen.code === "" ? "" : "image://qr/" + encodeURIComponent(screen.slipText)
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Your code as a picture to photograph")
        }
        Column {
            anchors { left: picture.right; leftMargin: 22; right: parent.right; rightMargin: 24; top: picture.top; topMargin: -6 }
            spacing: 8
            Words { width: parent.width; text: qsTr("Take a photo of this"); bold: true; size: 30; grows: false; leading: 1.32 }
            Words { width: parent.width; text: qsTr("With this code you can take your signature back later, by writing to us."); grows: false; leading: 1.42 }
        }
        Column {
            anchors { left: parent.left; leftMargin: Theme.margin; right: parent.right; rightMargin: Theme.margin; bottom: parent.bottom; bottomMargin: 24 }
            Words { width: parent.width; text: qsTr("Your code"); color: Theme.ink2; size: Theme.smallSize; grows: false }
            Words {
                objectName: "code"
                width: parent.width
                text: screen.code
                size: Math.min(Theme.codeSize, Math.floor((Theme.codeSize - 2) * width / wide.advanceWidth))
                TextMetrics { id: wide; text: screen.code; font { pixelSize: Theme.codeSize; bold: true; letterSpacing: 3 } }
                bold: true
                grows: false
                leading: 1.2
                font.letterSpacing: 3
                wrapMode: Text.NoWrap
                // Spoken letter by letter.
                Accessible.name: screen.code.split("").join(" ")
            }
            Words { width: parent.width; text: qsTr("No phone? Ask for a pen and paper."); color: Theme.ink2; size: Theme.smallSize; grows: false }
        }
    }
    PrimaryButton {
        objectName: "next person"
        anchors { right: parent.right; rightMargin: Theme.margin; bottom: parent.bottom; bottomMargin: 32 }
        width: screen.portrait ? parent.width - 2 * Theme.margin : 392
        text: qsTr("Next person")
        onClicked: screen.visitor.restart()
    }
}
