import QtQuick
import QtQuick.Controls.Basic

// Something one presses: by finger, by mouse, with Space or with Return. A touch leaves the focus where it is,
// so that the field being filled in keeps it.
AbstractButton {
    id: control

    property bool chosen: false               // for what is `checkable`; only who hears of a press decides, not the press
    property bool personal: false             // its spoken name says more than its text, and not for a loudspeaker

    focusPolicy: Qt.TabFocus
    checked: chosen
    onCheckedChanged: if (checked !== chosen) checked = Qt.binding(() => control.chosen)
    Accessible.name: text
    Keys.onReturnPressed: control.click()
    Keys.onEnterPressed: control.click()
}
