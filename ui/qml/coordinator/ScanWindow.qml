pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The coordinator's camera: what it sees, how far each transfer is, and what came in. It goes on until it is closed.
Window {
    id: window

    required property var scan
    required property var camera
    required property var tongue
    readonly property bool portrait: height > width
    readonly property bool low: height < 760
    readonly property bool helpless: ["none", "lost", "denied", "busy"].includes(camera.state)

    width: 1180
    height: 760
    minimumWidth: 720
    minimumHeight: 560
    color: Theme.ground
    title: qsTr("Read codes with the camera")

    Binding { target: Theme; property: "rtl"; value: window.tongue.rtl }

    function kindIn(kind: int): string {
        switch (kind) {
        case 1: return qsTr("Batch %1");
        case 3: return qsTr("Closing slip %1");
        default: return qsTr("For a stand, not for here: %1");
        }
    }

    Item {
        id: page
        anchors.fill: parent
        LayoutMirroring.enabled: window.tongue.rtl
        LayoutMirroring.childrenInherit: true

        Item {
            id: header
            width: parent.width
            height: 60
            Words {
                anchors { left: parent.left; leftMargin: 24; right: tools.left; rightMargin: 16; verticalCenter: parent.verticalCenter }
                text: window.title
                size: 20
                leading: 1.2
                bold: true
                grows: false
                maximumLineCount: 1
                elide: Text.ElideRight
                Accessible.role: Accessible.Heading
            }
            Row {
                id: tools
                anchors { right: parent.right; rightMargin: 12; verticalCenter: parent.verticalCenter }
                spacing: 4
                DeskMenu {
                    objectName: "camera"
                    visible: window.camera.devices.length > 1
                    glyph: "camera"
                    what: qsTr("Camera")
                    choices: window.camera.devices
                    current: window.camera.chosen
                    onChoose: index => window.camera.choose(index)
                }
                DeskButton {
                    objectName: "sound"
                    glyph: "sound"
                    text: window.scan.muted ? qsTr("Sound off") : qsTr("Sound on")
                    onClicked: window.scan.toggleSound()
                }
                DeskMenu {
                    objectName: "language"
                    glyph: "globe"
                    what: qsTr("Language")
                    choices: window.tongue.names
                    current: window.tongue.chosen
                    onChoose: index => window.tongue.choose(index)
                }
            }
            Rectangle { anchors { left: parent.left; right: parent.right; bottom: parent.bottom } height: 3; color: Theme.ink }
        }
        Item {
            id: seeing
            anchors { left: parent.left; leftMargin: 24; top: header.bottom; topMargin: 24 }
            width: parent.width - 48 - (window.portrait ? 0 : results.width)
            height: (window.portrait ? Math.round(page.height * 0.56) : page.height) - header.height - 48

            CameraPicture {
                id: picture
                objectName: "picture"
                camera: window.camera
                width: Math.min(parent.width, Math.round(height * window.camera.aspect))
                height: Math.min(Math.round(parent.width / window.camera.aspect), parent.height - Math.max(state.height, 172) - 20)
                anchors.left: parent.left
                visible: !window.helpless
            }
            // What to do without a camera.
            Rectangle {
                objectName: "without"
                visible: window.helpless
                width: parent.width
                anchors { top: state.bottom; topMargin: 20 }
                height: instead.height + 48
                color: Theme.paper
                border { width: Theme.tileEdge; color: Theme.rule }
                Column {
                    id: instead
                    anchors { left: parent.left; right: parent.right; top: parent.top; margins: 24 }
                    spacing: 12
                    Icon { name: "camera"; size: 56; stroke: 2; anchors.left: parent.left }
                    Words { width: parent.width; text: qsTr("It works without a camera on this computer, too."); size: 20; leading: 1.3; bold: true; grows: false }
                    Words { width: parent.width; text: qsTr("Film the screen of the stand with a phone, until the stand has shown everything once: half a minute is enough for most. Copy the film to this computer and import it with this command:"); size: 16; leading: 1.45; grows: false }
                    Words {
                        width: parent.width
                        text: "kiosk coordinator import FILM"
                        size: 16
                        bold: true
                        grows: false
                        horizontalAlignment: Theme.rtl ? Text.AlignRight : Text.AlignLeft
                        LayoutMirroring.enabled: false
                    }
                    Words { width: parent.width; text: qsTr("Photographs, scans and PDF pages of the codes are imported in the same way."); size: 16; leading: 1.45; grows: false }
                }
            }
            Column {
                id: state
                y: window.helpless ? 0 : picture.height + 20
                width: parent.width
                spacing: 16
                CameraWords {
                    width: parent.width
                    camera: window.camera
                    size: 28
                    adviceSize: 16
                    spacing: 4
                    invitation: qsTr("Hold the screen of the stand in front of the camera.")
                }
                Repeater {
                    model: window.camera.underWay.slice(0, window.low ? 2 : 3)
                    CameraProgress {
                        required property var modelData
                        width: state.width
                        size: 16
                        title: window.kindIn(modelData.kind).arg(modelData.name)
                        held: modelData.held
                        needed: modelData.needed
                    }
                }
            }
        }
        Rectangle {
            id: results
            color: Theme.bed
            anchors {
                right: parent.right
                left: window.portrait ? parent.left : undefined
                bottom: parent.bottom
                top: window.portrait ? seeing.bottom : header.bottom
                topMargin: window.portrait ? 24 : 0
            }
            width: window.portrait ? page.width : Math.max(380, Math.round(page.width * 0.34))

            Rectangle {
                id: sums
                width: parent.width
                height: total.height + 40
                color: Theme.ink
                Column {
                    id: total
                    anchors { left: parent.left; right: parent.right; top: parent.top; margins: 24; topMargin: 20 }
                    spacing: 0
                    Words {
                        objectName: "new in all"
                        text: window.scan.sums.new
                        size: window.low ? 64 : 96
                        leading: 1.0
                        bold: true
                        grows: false
                        color: Theme.paper
                        anchors.left: parent.left
                        font.features: ({ "tnum": 1 })
                        Accessible.name: text + " " + caption.text
                    }
                    Words { id: caption; width: parent.width; text: window.scan.sums.practice ? qsTr("new practice entries", "under the number", window.scan.sums.new) : qsTr("new entries", "under the number", window.scan.sums.new); size: 20; leading: 1.3; bold: true; grows: false; color: Theme.paper }
                    Words {
                        objectName: "other sums"
                        width: parent.width
                        topPadding: 6
                        text: [qsTr("%n here before", "", window.scan.sums.already), qsTr("%n damaged", "", window.scan.sums.damaged), qsTr("%n missing", "", window.scan.sums.missing)].join(" · ")
                        size: 16
                        grows: false
                        color: Theme.paper
                    }
                }
            }
            ListView {
                id: list
                objectName: "results"
                anchors { left: parent.left; right: parent.right; top: sums.bottom; bottom: foot.top; margins: 16 }
                spacing: 10
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                model: window.scan.told
                delegate: ScanResult {
                    required property var modelData
                    width: list.width
                    told: modelData
                }
                Words {
                    visible: list.count === 0
                    width: parent.width
                    text: qsTr("What comes in is imported at once, and shows here.")
                    size: 16
                    color: Theme.ink2
                    grows: false
                }
            }
            Item {
                id: foot
                anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: 16 }
                height: Math.max(64, busy.height)
                Words {
                    id: busy
                    objectName: "importing"
                    anchors { left: parent.left; right: close.left; rightMargin: 16; verticalCenter: parent.verticalCenter }
                    text: window.scan.heldUp !== "" ? qsTr("The ledger is in use, or its disk is full. This is tried again.")
                        : window.scan.importing ? qsTr("Importing") : ""
                    size: 16
                    leading: 1.3
                    bold: true
                    grows: false
                    Accessible.role: Accessible.AlertMessage
                }
                StaffButton {
                    id: close
                    objectName: "close"
                    anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                    width: 168
                    height: 64
                    size: 22
                    glyph: ""
                    text: qsTr("Done")
                    onClicked: window.close()
                }
            }
        }
    }
}
