import QtQuick
import Kiosk

// How it goes with the camera, in one sentence, and what to do.
Column {
    id: words

    required property var camera
    property int size: Theme.pageTitleSize
    property int adviceSize: Theme.leadSize
    property string invitation: qsTr("Hold the codes in front of the camera.")
    readonly property string word: camera.state !== "on" ? camera.state : camera.trouble !== "" ? camera.trouble
        : camera.underWay.length > 0 ? "reading" : camera.known ? "known" : "waiting"
    readonly property string said: {
        switch (word) {
        case "off": return qsTr("The camera is off.");
        case "none": return qsTr("There is no camera here.");
        case "lost": return qsTr("The camera is gone.");
        case "denied": return qsTr("The camera may not be used.");
        case "busy": return qsTr("The camera does not answer.");
        case "starting": return qsTr("The camera is starting.");
        case "too-dark": return qsTr("It is too dark.");
        case "too-far": return qsTr("Too far away.");
        case "blurred": return qsTr("The picture is blurred.");
        case "half": return qsTr("A part of the codes is outside.");
        case "nothing": return qsTr("No code can be seen.");
        case "foreign": return qsTr("These codes are something else.");
        case "newer": return qsTr("These codes are newer than this program.");
        case "blind": return qsTr("Codes cannot be read here.");
        case "reading": return qsTr("Reading. Hold still.");
        case "known": return qsTr("This was read already.");
        default: return invitation;
        }
    }
    readonly property string advice: {
        switch (word) {
        case "none": return qsTr("Plug one in: this goes on by itself.");
        case "lost": return qsTr("Plug it in again: this goes on by itself.");
        case "denied": return qsTr("Allow it in the settings of the system: this goes on by itself.");
        case "busy": return qsTr("Close other programs that use it, or plug it in again. This goes on by itself.");
        case "too-dark": return qsTr("Switch on a light, or turn the brightness of the other screen up.");
        case "too-far": return qsTr("Go closer, until the codes fill the picture.");
        case "blurred": return qsTr("Hold still, a little farther away, and wipe the lens.");
        case "half": return qsTr("Go back a little, or turn, until all of them are in the picture.");
        case "nothing": return invitation;
        case "foreign": return qsTr("They are not from a petition stand, nor from its coordinator.");
        case "newer": return qsTr("Update the program here first.");
        case "blind": return qsTr("Take a stick or a file instead, and tell whoever looks after this computer.");
        case "known": return qsTr("The other side can stop showing it.");
        default: return "";
        }
    }

    spacing: Theme.near
    Words {
        objectName: "camera said"
        width: parent.width
        text: words.said
        size: words.size
        leading: 1.2
        bold: true
        grows: false
        Accessible.role: Accessible.AlertMessage
    }
    Words {
        objectName: "camera advice"
        width: parent.width
        text: words.advice
        size: words.adviceSize
        grows: false
    }
}
