import QtQuick
import Kiosk

// A kind way out for those who are too young. What they typed is gone before this is shown.
VisitorScreen {
    id: screen

    told: [parting.text]

    Parting {
        id: parting
        portrait: screen.portrait
        done: false
        title: qsTr("Thank you for reading.")
        text: qsTr("This petition is for people of %1 and over. Nothing was kept.").arg(screen.visitor.number(screen.visitor.tooYoungFor))
        button: qsTr("Back to the start")
        onFinished: screen.visitor.restart()
    }
}
