pragma Singleton
import QtQuick

// Every size, colour and kind of type that the windows use. Sizes are px on the reference tablet, 1280x800 at 149 dpi;
// a window scales its whole content, so no screen ever multiplies. The window sets what a visitor or campaign chooses.
QtObject {
    id: theme

    // --- set by the window ------------------------------------------------------------------------------
    property string contrast: "light"        // "light", "sunlight", "high"
    property var campaign: ({})              // guarded accents: light_fill, light_over, sunlight_fill, sunlight_over, outlined
    property bool rtl: false
    property bool motion: true
    property real density: 1                 // pixels that the window has for each px here
    property real textStep: 1                // 1, 1.25, 1.5: grows what is read, not what is pressed
    readonly property list<real> textSteps: [1.5, 1.375, 1.25, 1.125].filter(one => one <= textStep)  // for what grows as far as there is room
    property bool compact: false             // a low window: everything that may is smaller, so that keys stay large
    property var look: null                  // ui/stand/look.py: what the buttons for text size and colours turn
    property var speech: null                // ui/stand/speech.py: what the button for reading aloud turns

    readonly property bool high: contrast === "high"
    readonly property bool sunlight: contrast === "sunlight"

    // --- colour -----------------------------------------------------------------------------------------
    readonly property color ground: high ? "#000000" : sunlight ? "#FFFFFF" : "#F2F0EB"
    readonly property color paper: high ? "#000000" : "#FFFFFF"
    readonly property color ink: high ? "#FFFFFF" : sunlight ? "#000000" : "#17181C"
    readonly property color ink2: high ? "#FFFFFF" : sunlight ? "#262626" : "#4F525A"
    readonly property color rule: high ? "#FFFFFF" : sunlight ? "#404040" : "#767982"
    readonly property color bed: high ? "#000000" : sunlight ? "#E6E6E6" : "#DCD9D1"
    readonly property color hair: high ? "#FFFFFF" : sunlight ? "#8C8C8C" : "#C9C6BE"
    readonly property color accent: high ? "#FFE14D" : sunlight ? (campaign.sunlight_fill ?? "#AC1259") : (campaign.light_fill ?? "#B0125B")
    readonly property color overAccent: high ? "#000000" : sunlight ? (campaign.sunlight_over ?? "#FFFFFF") : (campaign.light_over ?? "#FFFFFF")
    // A light accent (yellow, sky blue) stays a fill with an ink edge; lines, ticks and carets are then ink.
    readonly property bool outlined: !high && !sunlight && (campaign.outlined ?? false)
    readonly property color accentLine: outlined ? ink : accent

    // --- type: size in px, and leading as a factor of it ------------------------------------------------
    readonly property int numberSize: 200
    readonly property int countdownSize: compact ? 180 : 280
    readonly property list<int> posterSizes: compact ? [92, 84, 76, 64, 56, 48, 40, 36] : [120, 110, 100, 92, 84, 76, 64, 56]
    readonly property int displaySize: 92
    readonly property int codeSize: 62
    readonly property int countSize: 52
    readonly property int titleSize: compact ? 44 : 56
    readonly property int pageTitleSize: compact ? 36 : 44
    readonly property int formTitleSize: compact ? 30 : 36
    readonly property int signSize: 52
    readonly property int primarySize: 36
    readonly property int secondarySize: 26
    readonly property int keySize: 32
    readonly property int inputSize: 30
    readonly property int typedSize: Math.min(40, Math.round(inputSize * textStep))      // as far as a field is high
    readonly property int bodySize: 26
    readonly property int leadSize: 24
    readonly property int textSize: 22
    readonly property int smallSize: 20

    readonly property real tight: 1.04
    readonly property real title: 1.08
    readonly property real button: 1.12
    readonly property real text: 1.4
    readonly property real body: 1.6

    // --- space ------------------------------------------------------------------------------------------
    readonly property int margin: 40
    readonly property int posterMargin: 48
    readonly property int near: 8
    readonly property int gap: 16
    readonly property int apart: 32
    readonly property int sidePanel: compact ? 320 : 432
    readonly property int staffPanel: compact ? 420 : 520
    readonly property int measure: 720
    readonly property int bannerHeight: compact ? 28 : 40
    readonly property int headerHeight: compact ? 64 : 80
    readonly property int primaryHeight: 120
    readonly property int signHeight: 144
    readonly property int secondaryHeight: 80
    readonly property int choiceHeight: 96
    readonly property int fieldHeight: 72
    readonly property int labelHeight: Math.round(30 * textStep)
    readonly property int keyHeight: 72
    readonly property int keyGap: 6
    readonly property int toolHeight: 71
    readonly property int edge: 3
    readonly property int tileEdge: 2
    readonly property int foot: sunlight ? 4 : 3

    readonly property int slide: motion ? 200 : 0

    // How much larger than the reference a window of this size shows everything: as large as fits, but so that a key
    // is 12 mm high and the next step 20 mm. Where a low window cannot hold both, the screens become compact; below
    // what compact screens can hold, fingers have to do with less.
    function scaleFor(width: real, height: real, pixelsPerMm: real): real {
        const wide = width >= height;
        const fits = wide ? Math.min(width / 1280, height / 800) : Math.min(width / 800, height / 1280);
        const most = wide ? Math.min(width / 1000, height / 590) : Math.min(width / 740, height / 1100);
        return Math.max(fits, Math.min(most, 12 * pixelsPerMm / keyHeight));
    }
}
