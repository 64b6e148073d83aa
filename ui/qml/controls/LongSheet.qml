import QtQuick
import Kiosk

// A page that may be longer than its place: says so while it goes on, and knows when its end has been there to see.
Item {
    id: sheet

    default property alias contents: page.flickableData
    property alias contentHeight: page.contentHeight
    property alias contentY: page.contentY
    property int margin: Theme.margin
    readonly property bool more: page.contentY + height < page.contentHeight - 8
    property bool reached: false
    readonly property bool ended: reached || page.contentHeight <= height + 8

    onMoreChanged: if (!more && page.contentY > 0) settle.restart()

    function readOn() {
        settle.restart();
        page.goTo(page.contentY + height - further.height - 24);
    }
    function reveal(item: Item) {
        const top = item.mapToItem(page.contentItem, 0, 0).y;
        if (top < page.contentY)
            page.goTo(top);
        else if (top + item.height > page.contentY + height - further.height)
            page.goTo(top + item.height - height + further.height);
    }

    Item {
        anchors { fill: parent; bottomMargin: sheet.more ? further.height : 0 }
        clip: true

        Flickable {
            id: page

            width: sheet.width
            height: sheet.height                  // whether the strip is there must not move the page
            boundsBehavior: Flickable.StopAtBounds
            flickableDirection: Flickable.VerticalFlick

            function goTo(y: real) {
                move.to = Math.max(0, Math.min(contentHeight - height, y));
                move.restart();
            }
            NumberAnimation { id: move; target: page; property: "contentY"; duration: Theme.slide; easing.type: Easing.OutCubic }
        }
    }
    // What stands at the end must not come under a finger that is still tapping.
    Timer { id: settle; interval: 600; onTriggered: sheet.reached = sheet.reached || !sheet.more }
    MoreBelow {
        id: further
        objectName: "more below"
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        margin: sheet.margin
        visible: sheet.more
    }
}
