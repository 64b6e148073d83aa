pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The languages of this petition, by their own names. A touch on one leads back to where one was.
VisitorScreen {
    id: screen

    step: qsTr("Language")

    Grid {
        id: grid
        x: Theme.margin
        y: Theme.apart
        width: parent.width - 2 * Theme.margin
        columns: screen.portrait ? 2 : 3
        spacing: Theme.gap

        Repeater {
            model: screen.visitor.languages
            delegate: Answer {
                id: answer
                required property var modelData
                objectName: "language " + modelData.code
                width: (grid.width - Theme.gap * (grid.columns - 1)) / grid.columns
                text: modelData.name
                chosen: modelData.code === screen.visitor.language
                onClicked: screen.visitor.chooseLanguage(modelData.code)
            }
        }
    }
}
