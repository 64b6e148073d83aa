import QtQuick
import Kiosk

// Larger text, the colours, and reading aloud: on every screen, for whoever stands before it.
Row {
    id: tools

    property bool reads: true                 // this screen can be read aloud

    spacing: 5

    function sizeName(step: real): string {
        return step >= 1.5 ? qsTr("largest") : step > 1 ? qsTr("larger") : qsTr("usual", "text size");
    }
    function themeName(theme: string): string {
        return theme === "high" ? qsTr("high contrast") : theme === "sunlight" ? qsTr("sunlight") : qsTr("usual", "colours");
    }

    IconTool {
        objectName: "text size"
        glyph: "size"
        //: Spoken: what the button is for, and what is chosen.
        text: qsTr("Text size: %1").arg(tools.sizeName(Theme.textStep))
        onClicked: Theme.look.turnSize()
    }
    IconTool {
        objectName: "theme"
        glyph: "contrast"
        //: Spoken: what the button is for, and what is chosen.
        text: qsTr("Colours: %1").arg(tools.themeName(Theme.contrast))
        onClicked: Theme.look.turnTheme()
    }
    IconTool {
        objectName: "read aloud"
        visible: tools.reads && (Theme.speech?.available ?? false)
        glyph: "sound"
        lit: Theme.speech?.on ?? false
        //: Spoken: what the button does.
        text: lit ? qsTr("Stop reading aloud") : qsTr("Read aloud")
        onClicked: Theme.speech.turn()
    }
}
