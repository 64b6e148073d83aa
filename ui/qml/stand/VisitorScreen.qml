import QtQuick
import Kiosk
import Kiosk.Stand

// What all of a visitor's screens have in common: where one is, and what the keyboard needs to know.
FocusScope {
    required property Visitor visitor

    property string step: ""
    property real progress: 0
    // For who listens instead of looking: what is said after the title, how much is wrong, and what changes by itself.
    property list<string> told: []
    property string verdict: ""
    property bool urgent: false              // it may interrupt what is being said
    signal tell(string sentence)

    property bool typing: false              // the keyboard is open
    property Field field: null               // the field it types into
    property string focusedName: ""          // what that field is called
    property bool atFirst: true
    property bool atLast: true
    readonly property bool portrait: Window.window ? Window.window.height > Window.window.width : false
    // What stands beside the text comes to stand under it: in portrait, and where letters are at their largest.
    property bool widens: false              // also in a low window, where its panel has much to say
    readonly property bool stacked: portrait || Theme.textStep >= 1.5 || (widens && Theme.compact)

    readonly property bool beside: stacked && !portrait    // a low bar then, with the button beside the words

    // What is being signed: the demand, or how many there are.
    readonly property string demands: visitor.petitions.length > 1 ? qsTr("%n petition(s)", "", visitor.petitions.length) : visitor.campaign.demand

    function next() {}
    function previous() {}
    function wipe() {}                       // empty what was typed before the screen goes
}
