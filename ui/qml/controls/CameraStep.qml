pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// What a staff screen shows while the coordinator's codes are read with the stand's own camera.
Item {
    id: step

    required property var reading
    readonly property var camera: reading.camera
    readonly property bool low: height < 480

    function titleOf(kind: int): string {
        switch (kind) {
        case 2: return qsTr("Receipt");
        case 4: return qsTr("Campaign");
        case 5: return qsTr("Activation");
        case 6: return qsTr("New PINs");
        default: return qsTr("Something else");
        }
    }

    Loader {
        anchors.fill: parent
        active: step.camera !== null
        sourceComponent: Item {
            id: seeing
            CameraPicture {
                id: picture
                objectName: "picture"
                camera: step.camera
                readonly property real room: parent.height - words.height - Theme.gap - (another.visible ? another.height + Theme.gap : 0)
                height: Math.max(120, Math.min(room, parent.width / step.camera.aspect))
                width: Math.min(parent.width, height * step.camera.aspect)
                anchors.left: parent.left
            }
            Column {
                id: words
                y: picture.height + Theme.gap
                width: parent.width
                spacing: Theme.near
                CameraWords {
                    visible: !step.reading.strange
                    width: parent.width
                    camera: step.camera
                    size: step.low ? 24 : 30
                    adviceSize: step.low ? Theme.smallSize : Theme.leadSize
                    spacing: 0
                    invitation: qsTr("Hold the coordinator’s codes in front of the camera.")
                }
                Words {
                    objectName: "strange"
                    visible: step.reading.strange
                    width: parent.width
                    text: qsTr("What was shown is not for this screen. Ask the coordinator for the right codes.")
                    size: Theme.leadSize
                    bold: true
                    grows: false
                    Accessible.role: Accessible.AlertMessage
                }
                Repeater {
                    model: step.camera.underWay.slice(0, 1)
                    CameraProgress {
                        required property var modelData
                        width: words.width
                        title: step.titleOf(modelData.kind)
                        held: modelData.held
                        needed: modelData.needed
                    }
                }
            }
            SecondaryButton {
                id: another
                objectName: "another-camera"
                visible: step.camera.devices.length > 1
                anchors { left: parent.left; bottom: parent.bottom }
                width: Math.min(392, parent.width)
                glyph: "swap"
                text: qsTr("Another camera")
                onClicked: step.camera.chooseNext()
            }
        }
    }
}
