pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// One thing that came in: whose it is, its numbers, and what somebody should see to.
Rectangle {
    id: row

    required property var told
    readonly property bool batch: told.what === "batch"
    readonly property bool slip: told.what === "slip"

    height: content.height + 28
    color: Theme.paper
    border { width: 1; color: Theme.hair }

    function noteIn(code: string): string {
        switch (code) {
        case "cut-off": return qsTr("Its end is missing. Have the stand show it once more.");
        case "unproven": return qsTr("The proof of the stand does not hold for it. See the report.");
        case "wrong-campaign": return qsTr("%n entry(s) belong to another campaign. Import them with the keys file of that campaign.", "", Math.max(1, told.left_out));
        case "wrong-key": return qsTr("%n entry(s) were sealed for other keys. They are kept, and come in with those keys.", "", Math.max(1, told.left_out));
        case "not-activated": return qsTr("Its campaign was never activated. It is kept, and comes in after that.");
        case "newer-version": return qsTr("It was made by a newer version. Update this program: it is kept, and comes in then.");
        case "no-session": return qsTr("Its beginning is not here yet. It is kept, and comes in with that.");
        case "doubtful": return qsTr("The volunteer has doubts about some entries. The report says which.");
        case "not-approved": return qsTr("Nobody has approved this stand yet.");
        case "alarm": return qsTr("Alarm: two entries contradict each other. The stand may have been copied. See the report.");
        case "not-for-coordinator": return qsTr("These codes are for a stand: show them to its camera.");
        case "failed": return qsTr("Importing it failed, and nothing of it was recorded. Import it from a stick or a film.");
        default: return qsTr("It is not what a stand sends, and nothing of it was recorded. Have the stand show it once more.");
        }
    }

    component Number: Column {
        id: number
        property int value: 0
        property string caption: ""
        readonly property real needs: label.implicitWidth
        width: numbers.cell
        Words {
            text: number.value
            size: 22
            leading: 1.2
            bold: true
            grows: false
            font.features: ({ "tnum": 1 })
            anchors.left: parent.left
            LayoutMirroring.enabled: Theme.rtl
        }
        Words { id: label; anchors.left: parent.left; text: number.caption; size: 14; leading: 1.25; color: Theme.ink2; grows: false; wrapMode: Text.NoWrap }
    }

    // What somebody should see to has an ink bar.
    Rectangle {
        visible: !row.told.whole
        width: 6
        height: parent.height
        color: Theme.ink
        anchors.left: parent.left
    }
    Column {
        id: content
        anchors { left: parent.left; leftMargin: 20; right: parent.right; rightMargin: 14; top: parent.top; topMargin: 14 }
        spacing: 6
        Words {
            width: parent.width
            text: row.batch ? row.told.stand !== "" ? row.told.stand : qsTr("A stand that is not known here")
                : row.slip ? qsTr("Closing slip of %1").arg(row.told.stand) : qsTr("Not taken in")
            size: 18
            leading: 1.25
            bold: true
            grows: false
            maximumLineCount: 2
            elide: Text.ElideRight
        }
        Words {
            visible: text !== ""
            width: parent.width
            text: [...row.told.campaigns, ...(row.told.practice ? [qsTr("Practice")] : [])].join(" · ")
            size: 14
            leading: 1.25
            color: Theme.ink2
            grows: false
            maximumLineCount: 2
            elide: Text.ElideRight
        }
        Grid {
            id: numbers
            visible: row.batch
            columns: Math.max(fresh.needs, known.needs, broken.needs, absent.needs) > (content.width - 24) / 4 ? 2 : 4
            columnSpacing: 8
            rowSpacing: 4
            readonly property real cell: (content.width - 8 * (columns - 1)) / columns
            Number { id: fresh; objectName: "new"; value: row.told.new; caption: qsTr("new") }
            Number { id: known; objectName: "already"; value: row.told.already; caption: qsTr("here before") }
            Number { id: broken; objectName: "damaged"; value: row.told.damaged; caption: qsTr("damaged") }
            Number { id: absent; objectName: "missing"; value: row.told.missing; caption: qsTr("missing") }
        }
        Words {
            visible: row.slip
            width: parent.width
            text: qsTr("%n signature(s) on it.", "", row.told.new) + (row.told.already ? " " + qsTr("It was known before.") : "")
            size: 16
            grows: false
        }
        Repeater {
            model: row.told.notes
            Words {
                required property string modelData
                objectName: "note " + modelData
                width: content.width
                text: row.noteIn(modelData)
                size: 16
                leading: 1.35
                grows: false
            }
        }
    }
}
