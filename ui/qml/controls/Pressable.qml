import QtQuick
import QtQuick.Controls.Basic

// Something one presses: by finger, by mouse, with Space or with Return. A touch leaves the focus where it is,
// so that the field being filled in keeps it.
AbstractButton {
    id: control

    property bool personal: false             // its spoken name says more than its text, and not for a loudspeaker

    focusPolicy: Qt.TabFocus
    Accessible.name: text
    Keys.onReturnPressed: control.click()
    Keys.onEnterPressed: control.click()
}
