import QtQuick
import QtQuick.Window
import Kiosk

// A page of codes as large as fits: each module is a whole number of the screen's own pixels wide, black on white in
// all colours of the window. It turns when the show says so, at a refresh of the screen; software does not know when
// the screen refreshes, and draws by a clock of its own that is coarse: the show keeps time by itself then.
Item {
    id: place

    required property var show                // page, count, side; refreshed(seconds), keepTime(on)
    property bool down: false                 // one code over the other
    readonly property bool software: GraphicsInfo.api === GraphicsInfo.Software

    readonly property int quiet: 4            // white modules around a code
    readonly property int along: show.count * (show.side + quiet) + quiet
    readonly property int across: show.side + 2 * quiet
    readonly property int modulesWide: down ? across : along
    readonly property int modulesHigh: down ? along : across
    readonly property real density: Theme.density
    readonly property int pixels: show.count > 0 ? Math.max(1, Math.floor(Math.min(width * density / modulesWide, height * density / modulesHigh))) : 0

    // Its corner must fall on a corner of the screen's pixels.
    function settle() {
        const corner = place.mapToItem(null, 0, 0);
        const ratio = Screen.devicePixelRatio;
        const left = Math.round(corner.x * ratio + (place.width * density - modulesWide * pixels) / 2);
        const top = Math.round(corner.y * ratio + (place.height * density - modulesHigh * pixels) / 2);
        page.x = (left - corner.x * ratio) / density;
        page.y = (top - corner.y * ratio) / density;
    }
    onWidthChanged: settle()
    onHeightChanged: settle()
    onDensityChanged: settle()
    onSoftwareChanged: show.keepTime(software)
    Component.onCompleted: show.keepTime(software)
    Connections {
        target: place.show
        function onPageTurned() { place.settle(); }
    }

    Image {
        id: page
        objectName: "codes"
        width: place.modulesWide * place.pixels / place.density
        height: place.modulesHigh * place.pixels / place.density
        source: place.show.page > 0 ? "image://codes/" + place.show.page + (place.down ? "/down" : "/across") : ""
        cache: false
        smooth: false
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Codes that change all the time, for a camera")
    }
    FrameAnimation {
        running: !place.software
        onTriggered: place.show.refreshed(smoothFrameTime)
    }
}
