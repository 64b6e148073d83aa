import QtQuick
import Kiosk

// The next step of a volunteer: ink instead of the campaign's colour, or paper on an ink page.
PrimaryButton {
    property bool onInk: false

    fill: onInk ? Theme.paper : Theme.ink
    over: onInk ? Theme.ink : Theme.paper
    ring: onInk ? Theme.paper : Theme.ink
    edged: false
}
