import QtQuick
import Kiosk

// Taken back at once: a withdrawal is sealed behind the signature.
VisitorScreen {
    id: screen

    told: [parting.text]

    Parting {
        id: parting
        portrait: screen.portrait
        title: screen.visitor.petitions.length > 1 ? qsTr("Your signatures are taken back.") : qsTr("Your signature is taken back.")
        text: screen.visitor.petitions.length > 1 ? qsTr("They will not be counted.") : qsTr("It will not be counted.")
        button: qsTr("Next person")
        onFinished: screen.visitor.restart()
    }
}
