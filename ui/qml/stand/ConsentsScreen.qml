pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// One question, one reason, two equal boxes. Nothing is chosen beforehand, and what is left untouched means no.
VisitorScreen {
    id: screen

    step: qsTr("Step 2 of 3: Your details")
    progress: 0.62
    widens: true

    readonly property bool unanswered: visitor.problems.age !== undefined

    Connections {
        target: screen.visitor
        function onProblemsFound() {
            const open = screen.visitor.ages.findIndex(age => age.chosen === null || age.chosen === undefined);
            const choice = ages.itemAt(open);
            if (choice)
                sheet.contentY = Math.max(0, Math.min(sheet.contentHeight - sheet.height, questions.y + choice.y - 24));
        }
    }

    Flickable {
        id: sheet
        anchors { left: parent.left; top: parent.top }
        width: screen.stacked ? parent.width : parent.width - Theme.sidePanel
        height: screen.stacked ? parent.height - panel.height : parent.height
        contentHeight: questions.y + questions.height + Theme.apart
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick
        clip: true

        Words {
            visible: screen.portrait
            y: 26
            x: Theme.rtl ? sheet.width - width - Theme.margin : Theme.margin
            width: sheet.width - 2 * Theme.margin
            text: screen.step
            color: Theme.ink2
        }
        Words {
            id: title
            x: Theme.rtl ? sheet.width - width - Theme.margin : Theme.margin
            y: screen.portrait ? 60 : 32
            width: sheet.width - 2 * Theme.margin
            text: screen.visitor.questions.some(question => question.contact) ? qsTr("May they write to you?") : qsTr("Before you sign")
            size: Theme.pageTitleSize
            bold: true
            leading: 1.22
            Accessible.role: Accessible.Heading
        }
        Column {
            id: questions
            x: Theme.rtl ? sheet.width - width - Theme.margin : Theme.margin
            y: title.y + title.height + 30
            width: sheet.width - 2 * Theme.margin
            spacing: Theme.apart
            Repeater {
                model: screen.visitor.questions
                delegate: Column {
                    id: one
                    required property int index
                    required property var modelData
                    width: questions.width
                    spacing: Theme.gap
                    // Where several petitions ask, each one's questions stand under its demand.
                    Words {
                        visible: screen.visitor.petitions.length > 1 && one.modelData.place !== (screen.visitor.questions[one.index - 1]?.place ?? -1)
                        width: parent.width
                        text: one.modelData.demand
                        bold: true
                        leading: 1.3
                    }
                    Choice {
                        objectName: "question " + one.modelData.id
                        width: parent.width
                        question: one.modelData.question
                        reason: one.modelData.reason
                        yes: one.modelData.yes !== "" ? one.modelData.yes : qsTr("Yes")
                        no: one.modelData.no !== "" ? one.modelData.no : qsTr("No")
                        chosen: one.modelData.chosen ?? null
                        onChoose: yes => screen.visitor.choose(one.modelData.id, yes)
                    }
                }
            }
            Repeater {
                id: ages
                model: screen.visitor.ages
                delegate: Choice {
                    id: age
                    required property var modelData
                    readonly property string years: screen.visitor.number(modelData.age)
                    objectName: "age " + modelData.age
                    width: questions.width
                    question: qsTr("Are you %1 or over?").arg(years)
                    reason: qsTr("This petition is for people of %1 and over.").arg(years)
                    problem: screen.unanswered && age.chosen === null ? qsTr("Choose one of the two to go on.") : ""
                    yes: qsTr("Yes")
                    no: qsTr("No")
                    chosen: modelData.chosen ?? null
                    onChoose: yes => screen.visitor.answerAge(modelData.age, yes)
                }
            }
        }
    }
    Rectangle {
        id: panel

        anchors { right: parent.right; bottom: parent.bottom }
        width: screen.stacked ? parent.width : Theme.sidePanel
        height: !screen.stacked ? parent.height
            : screen.beside ? Math.max(Theme.primaryHeight + 48, Math.min(signing.height + 48, parent.height * 0.45))
            : Math.min(signing.height, parent.height * 0.4) + 30 + Theme.primaryHeight + 32 + 24
        color: Theme.paper
        border { width: Theme.high ? 2 : 0; color: Theme.rule }

        Rectangle { visible: screen.stacked && !Theme.high; width: parent.width; height: 2; color: Theme.rule }
        Flickable {
            anchors {
                left: parent.left
                leftMargin: Theme.margin
                right: screen.beside ? proceed.left : parent.right
                rightMargin: Theme.margin
                top: parent.top
                topMargin: screen.beside ? 24 : 30
                bottom: screen.beside ? parent.bottom : proceed.top
                bottomMargin: screen.beside ? 24 : 16
            }
            contentHeight: signing.height
            boundsBehavior: Flickable.StopAtBounds
            interactive: contentHeight > height
            clip: interactive
            Column {
                id: signing
                width: parent.width
                Fact { visible: !screen.stacked; width: parent.width; caption: qsTr("You are signing"); value: screen.demands; size: 30 }
                Item {
                    visible: !screen.stacked
                    width: 96
                    height: 14 + 10 + 18
                    anchors.left: parent.left
                    Rectangle { y: 14; width: 96; height: 10; color: Theme.accentLine }
                }
                Words { width: parent.width; text: qsTr("Your signature counts the same, whatever you choose here. Left open means no.") }
                LinkButton {
                    objectName: "privacy"
                    anchors.left: parent.left
                    width: Math.min(implicitWidth, parent.width)
                    topPadding: 8
                    text: qsTr("What happens to my data")
                    onClicked: screen.visitor.lookAside("PRIVACY")
                }
            }
        }
        PrimaryButton {
            id: proceed
            objectName: "continue"
            anchors { right: parent.right; bottom: parent.bottom; margins: Theme.margin; bottomMargin: screen.beside ? 24 : Theme.compact ? 20 : 32 }
            width: screen.beside ? implicitWidth : parent.width - 2 * Theme.margin
            text: qsTr("Continue")
            onClicked: screen.visitor.finishConsents()
        }
    }
}
