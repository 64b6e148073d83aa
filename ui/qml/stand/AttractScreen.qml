pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The poster: the demand as large as it will go, how many have signed, the languages, and one button. A campaign's
// picture fills the upper half, with nothing on it, and gives way where the demand needs more.
VisitorScreen {
    id: screen

    readonly property var campaign: visitor.campaign
    readonly property bool counts: campaign.showCount && visitor.signed_count > 0   // nobody is shown a 0
    readonly property bool goal: campaign.showCount && campaign.goal > 0
    readonly property real share: goal ? visitor.signed_count / campaign.goal : 0
    property real drawn
    property int shift: 0

    told: [promise.text]

    Rectangle {
        id: poster

        readonly property int side: screen.portrait ? Theme.margin : Theme.posterMargin
        readonly property real room: width - 2 * side
        readonly property int lines: screen.portrait ? 5 : 4
        readonly property bool pictured: picture.status === Image.Ready
        // How much of the poster the picture has, and how large the demand is.
        readonly property var plan: {
            const shares = [0.5, 0.46, 0.42, 0.38, 0.34, 0.3, 0.26];
            const wanted = pictured ? Math.min(Theme.compact ? 48 : screen.portrait ? 56 : 64, largest(shares[shares.length - 1])) : 0;
            const share = wanted > 0 ? shares.find(one => largest(one) >= wanted) : 0;
            return { share: share, size: largest(share) || largest(0, 9) || Theme.posterSizes[Theme.posterSizes.length - 1] };
        }
        readonly property real pictureHeight: Math.round(plan.share * height)

        width: screen.portrait ? parent.width : parent.width - panel.width
        height: screen.portrait ? parent.height - panel.height : parent.height
        anchors { left: parent.left; top: parent.top }
        color: Theme.accent

        Item {
            width: parent.width
            height: poster.pictureHeight
            visible: height > 0
            clip: true
            Image {
                id: picture
                objectName: "picture"
                x: -screen.shift
                width: parent.width + 8
                height: parent.height
                source: screen.width > 0 ? screen.campaign.picture : ""
                // The most that it can fill, so that it need not be decoded again for another language.
                sourceSize: screen.portrait ? wanted(screen.width, screen.height / 4) : wanted(screen.width - 432, screen.height / 2)
                function wanted(wide: real, high: real): size {
                    return Qt.size(Math.ceil((wide + 8) * Theme.density), Math.ceil(high * Theme.density));
                }
                fillMode: Image.PreserveAspectCrop
                cache: false
                Accessible.role: Accessible.Graphic
                Accessible.name: screen.campaign.pictureShows
            }
        }
        Rectangle {
            visible: Theme.outlined
            anchors { fill: parent; margins: 0 }
            color: "transparent"
            border { width: Theme.edge; color: Theme.ink }
        }
        Item {
            anchors { fill: parent; leftMargin: poster.side + (Theme.rtl ? -screen.shift : screen.shift); rightMargin: poster.side; topMargin: screen.shift }

            Words {
                id: addressee
                y: poster.pictureHeight + poster.above(poster.plan.share)
                width: parent.width
                text: qsTr("Petition to: %1").arg(screen.campaign.addressee)
                color: Theme.overAccent
                size: Theme.secondarySize
                grows: false
                leading: 1.36
            }
            Words {
                id: demand
                objectName: "demand"
                y: addressee.y + addressee.height + poster.between(poster.plan.share)
                width: parent.width
                text: screen.campaign.demand
                color: Theme.overAccent
                bold: true
                grows: false
                leading: Theme.tight
                size: poster.plan.size
                Accessible.role: Accessible.Heading
            }
            Item {
                id: tally
                visible: screen.goal || screen.counts
                anchors { left: parent.left; right: parent.right; bottom: parent.bottom; bottomMargin: poster.beneath }
                // Where all does not fit in one line, the goal stands above it.
                readonly property bool two: screen.goal && screen.counts && count.implicitWidth + wide.advanceWidth + target.implicitWidth + 32 > 1.2 * width
                height: visible ? 88 + (two ? 34 : 0) : 0
                Words {
                    id: count
                    visible: screen.counts
                    anchors { left: parent.left; bottom: line.top; bottomMargin: 4 }
                    text: screen.visitor.number(screen.visitor.signed_count)
                    color: Theme.overAccent
                    size: Theme.countSize
                    bold: true
                    grows: false
                    leading: 1.1
                    wrapMode: Text.NoWrap
                    font.features: ({ "tnum": 1 })
                    Accessible.ignored: true
                }
                Words {
                    id: signed
                    visible: screen.counts
                    anchors { left: count.right; leftMargin: 16; baseline: count.baseline }
                    width: (target.visible && !tally.two ? tally.width - target.width - 16 : tally.width) - count.width - 16
                    //: After a number that stands in large type before it.
                    text: qsTr("people have signed", "after the number", screen.visitor.signed_count)
                    color: Theme.overAccent
                    size: Math.max(14, Math.min(Theme.leadSize, Math.floor(Theme.leadSize * width / Math.max(1, wide.advanceWidth))))
                    grows: false
                    wrapMode: Text.NoWrap
                    Accessible.name: count.text + " " + text
                    TextMetrics { id: wide; text: signed.text; font.pixelSize: Theme.leadSize; font.bold: true }
                }
                Words {
                    id: target
                    visible: screen.goal
                    anchors { right: parent.right; baseline: count.baseline; baselineOffset: tally.two ? -52 : 0 }
                    text: qsTr("Goal %1").arg(screen.visitor.number(screen.campaign.goal))
                    color: Theme.overAccent
                    size: Theme.leadSize
                    grows: false
                    wrapMode: Text.NoWrap
                }
                Measure {
                    id: line
                    visible: screen.goal
                    anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
                    color: Theme.overAccent
                    progress: screen.share * screen.drawn
                }
            }
        }
        Words {
            id: credit
            visible: poster.credited && poster.pictureHeight > 0
            anchors { left: parent.left; right: parent.right; leftMargin: poster.side; rightMargin: poster.side; bottom: parent.bottom; bottomMargin: 10 }
            //: %1 is who made it.
            text: qsTr("Picture: %1").arg(screen.campaign.pictureBy)
            color: Theme.overAccent
            size: Theme.smallSize
            grows: false
            leading: 1.35
        }

        readonly property bool credited: pictured && screen.campaign.pictureBy !== ""
        readonly property int beneath: credited ? credit.height + 20 : 44
        function above(share: real): int { return share > 0 ? 20 : 40; }
        function between(share: real): int { return share > 0 ? 12 : screen.portrait ? 36 : 28; }
        // The largest size in which the demand stands under a picture of this share, in so many lines; 0 where none does.
        function largest(share: real, most = lines): int {
            const room = height - 8 - Math.round(share * height) - above(share) - addressee.height - between(share) - tally.height - beneath - (share > 0 ? 20 : 28);
            for (let i = 0; i < sizes.count; i++) {
                const trial = sizes.objectAt(i) as Trial;
                if (trial && trial.lines > 0 && trial.lines <= most && trial.high <= room)
                    return Theme.posterSizes[i];
            }
            return 0;
        }
        // The poster's size is found by trying. A word too wide for a line counts against a size.
        component Trial: FontMetrics {
            id: metrics
            required property int modelData
            readonly property int lines: poster.linesOf(screen.campaign.demand, metrics)
            readonly property real high: lines * modelData * (trial.joined ? 1.35 : Theme.tight)
            font { pixelSize: modelData; bold: true; letterSpacing: trial.joined ? 0 : modelData >= 84 ? -2 : -1 }
        }
        function linesOf(text: string, metrics: FontMetrics): int {
            // Chinese has no blanks: a line ends after any of its signs.
            const blank = trial.han ? 0 : metrics.advanceWidth(" "), room = poster.room - 8;
            let count = 1, used = 0;
            for (const word of text.split(trial.han ? "" : " ")) {
                const wide = metrics.advanceWidth(word);
                if (wide > room)
                    return 0;
                if (used > 0 && used + blank + wide > room) {
                    count += 1;
                    used = wide;
                } else {
                    used += (used > 0 ? blank : 0) + wide;
                }
            }
            return count;
        }
        Words { id: trial; visible: false; text: screen.campaign.demand }
        Instantiator { id: sizes; model: Theme.posterSizes; delegate: Trial {} }
    }
    Item {
        id: panel

        // Two columns of languages, if that leaves room for large words and a low window; else three.
        readonly property int rows: Math.ceil(screen.visitor.languages.length / 2)
        readonly property bool crowded: languages.y + rows * Theme.toolHeight + 16 + 62 * Theme.textStep + 16 + Theme.primaryHeight + Theme.toolHeight + 16 > parent.height
        readonly property int columns: screen.portrait || crowded ? 3 : 2

        readonly property int side: Theme.compact ? 24 : Theme.margin

        width: screen.portrait ? parent.width : crowded ? Math.min(640, parent.width / 2) : 432
        height: screen.portrait ? languages.y + languages.height + 32 + foot.height + foot.anchors.bottomMargin : parent.height
        anchors { right: parent.right; bottom: parent.bottom }

        Grid {
            id: languages
            x: panel.side
            y: Theme.compact ? 4 : 16
            width: parent.width - 2 * panel.side
            columns: panel.columns
            columnSpacing: 12

            Repeater {
                model: screen.visitor.languages
                delegate: Pressable {
                    id: choice
                    required property var modelData
                    chosen: modelData.code === screen.visitor.language
                    objectName: "language " + modelData.code
                    width: (languages.width - 12 * (panel.columns - 1)) / panel.columns
                    height: Theme.toolHeight
                    text: modelData.name
                    Accessible.role: Accessible.RadioButton
                    checkable: true
                    onClicked: screen.visitor.chooseLanguage(modelData.code)
                    background: Item {
                        Rectangle {
                            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
                            height: choice.chosen ? 8 : 2
                            color: choice.chosen ? Theme.accentLine : Theme.hair
                        }
                        FocusRing { visible: choice.visualFocus; margin: 0 }
                    }
                    contentItem: Item {
                        Words {
                            id: name
                            anchors { left: parent.left; verticalCenter: parent.verticalCenter; verticalCenterOffset: 2 }
                            text: choice.text
                            size: Theme.secondarySize
                            bold: choice.chosen
                            grows: false
                            wrapMode: Text.NoWrap
                            Accessible.ignored: true
                        }
                        Icon {
                            visible: choice.chosen && name.width + 12 + width <= choice.width
                            name: "tick"
                            size: 26
                            stroke: 3.2
                            color: Theme.accentLine
                            anchors { left: name.right; leftMargin: 12; verticalCenter: parent.verticalCenter }
                        }
                    }
                }
            }
        }
        Item {
            id: foot
            x: panel.side
            width: parent.width - 2 * panel.side
            height: promise.height + 16 + start.height + 4 + tools.height
            anchors { bottom: parent.bottom; bottomMargin: Theme.compact ? 4 : 12 }

            FittedWords {
                id: promise
                width: parent.width
                sizes: [Theme.textSize, 20, 18]
                room: screen.portrait ? 160 : panel.height - languages.y - languages.height - 12 - 16 - start.height - 4 - tools.height - foot.anchors.bottomMargin
                text: qsTr("Read first. Signing takes a minute. Leave any time: nothing is kept.")
                leading: 1.42
            }
            PrimaryButton {
                id: start
                objectName: "start"
                y: promise.height + 16
                width: parent.width
                text: qsTr("Start reading")
                onClicked: screen.visitor.read()
            }
            LinkButton {
                objectName: "withdraw"
                anchors { left: parent.left; right: tools.left; rightMargin: 4; verticalCenter: tools.verticalCenter }
                text: qsTr("Withdraw a signature")
                // Two lines are all that fits between the button and the edge.
                size: panel.crowded && !screen.portrait ? Math.floor(Theme.smallSize / Theme.textStep) : Theme.smallSize
                onClicked: screen.visitor.beginWithdrawal()
            }
            LookTools {
                id: tools
                anchors { right: parent.right; rightMargin: -20; top: start.bottom; topMargin: 4 }
            }
        }
    }
    NumberAnimation on drawn { from: 0; to: 1; duration: Theme.motion ? 600 : 0; easing.type: Easing.OutCubic }
    // Against burn-in: the poster's content moves aside by 8 px every minute, in a cut.
    Timer { interval: 60000; repeat: true; running: true; onTriggered: screen.shift = screen.shift === 0 ? 8 : 0 }
}
