import QtQuick
import Kiosk

// The code is sealed. Whether it belongs to a signature is not known here, and not said.
VisitorScreen {
    id: screen

    told: [parting.text]

    Parting {
        id: parting
        portrait: screen.portrait
        title: qsTr("Your code is on its way.")
        text: qsTr("If it belongs to a signature, that signature will be withdrawn.")
        button: qsTr("Next person")
        onFinished: screen.visitor.restart()
    }
}
