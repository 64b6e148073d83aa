pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Kiosk
import Kiosk.Stand

// The stand's window: banner, header and keyboard stay where they are, the screens slide between them.
Window {
    id: window

    required property Visitor visitor
    required property var volunteer
    required property var look
    required property var speech
    property bool windowed: false
    property bool mayClose: windowed
    // Where the form was before something interrupted it; forgotten with the visitor.
    property string lastField: ""

    readonly property bool portrait: height > width
    readonly property Item current: stack.currentItem
    readonly property string focusedName: (current as VisitorScreen)?.focusedName ?? ""
    readonly property string shown: stack.shown
    readonly property bool busy: stack.busy

    readonly property var screens: ({
        ATTRACT: "AttractScreen.qml", LANGUAGE: "LanguageScreen.qml", READ: "ReadScreen.qml", PRIVACY: "PrivacyScreen.qml",
        DETAILS: "DetailsScreen.qml", COUNTRY: "CountryScreen.qml", CONSENTS: "ConsentsScreen.qml", CHECK: "CheckScreen.qml",
        THANKS: "ThanksScreen.qml", WARNING: "WarningScreen.qml", TROUBLE: "TroubleScreen.qml", LOCKED: "LockedScreen.qml",
        NOT_NOW: "NotNowScreen.qml",
        CHOOSE: "ChooseScreen.qml", DRAW: "DrawScreen.qml", TOO_YOUNG: "TooYoungScreen.qml", UNDONE: "UndoneScreen.qml",
        WITHDRAW: "WithdrawScreen.qml", SENT: "SentScreen.qml",
        PIN: "PinScreen.qml", PANEL: "VolunteerScreen.qml", HAND_OVER: "HandOverScreen.qml", SHOW: "ShowScreen.qml", OPENING: "OpeningScreen.qml", NAMES: "NamesScreen.qml",
        CLOSE_DAY: "CloseDayScreen.qml", SHIFT: "ShiftScreen.qml", NUMBERS: "NumbersScreen.qml", DOUBT: "DoubtScreen.qml",
        LOST_PIN: "LostPinScreen.qml", LEAD: "LeadScreen.qml", INSTALL: "InstallScreen.qml", SECOND_COPY: "SecondCopyScreen.qml",
        DATE: "DateScreen.qml", REPORT: "ReportScreen.qml"
    })
    readonly property var paged: ["CHOOSE", "READ", "LANGUAGE", "PRIVACY", "DETAILS", "COUNTRY", "DRAW", "CONSENTS", "CHECK", "WITHDRAW"]
    readonly property var staff: ["LOCKED", "NOT_NOW", "PIN", "PANEL", "OPENING", "NAMES", "HAND_OVER", "SHOW", "CLOSE_DAY", "SHIFT", "NUMBERS", "DOUBT",
        "LOST_PIN", "LEAD", "INSTALL", "SECOND_COPY", "DATE", "REPORT"]
    readonly property bool assisted: visitor.assisted && hasHeader
    readonly property bool hasHeader: paged.includes(stack.shown)

    width: 1280
    height: 800
    color: Theme.ground
    title: qsTr("Petition stand")
    flags: windowed ? Qt.Window : Qt.Window | Qt.FramelessWindowHint | Qt.WindowStaysOnTopHint
    onFocusedNameChanged: if (focusedName !== "") lastField = focusedName
    onClosing: close => close.accepted = window.mayClose

    Binding { target: Theme; property: "rtl"; value: window.visitor.rtl }
    Binding { target: Theme; property: "density"; value: page.factor * Screen.devicePixelRatio }
    Binding { target: Theme; property: "campaign"; value: window.visitor.accent }
    Binding { target: Theme; property: "look"; value: window.look }
    Binding { target: Theme; property: "speech"; value: window.speech }
    Binding { target: Theme; property: "contrast"; value: window.look.theme }
    Binding { target: Theme; property: "textStep"; value: window.look.step }
    Binding { target: Theme; property: "motion"; value: window.look.motion }
    Binding { target: Theme; property: "compact"; value: !window.portrait && page.height < 700 }

    function show() {
        const place = visitor.screen === "READ" ? visitor.campaign.place : -1;
        if (stack.busy || (stack.shown === visitor.screen && stack.place === place))
            return;
        const next = visitor.screen, before = stack.shown;
        stack.shown = next;
        stack.place = place;
        const properties = staff.includes(next) ? { visitor: window.visitor, volunteer: window.volunteer } : { visitor: window.visitor };
        if (next === "DETAILS")
            properties.first = visitor.changeFirst !== "" && before === "CHECK" ? visitor.changeFirst : lastField;
        const slides = Theme.motion && next !== before && paged.includes(next) && paged.includes(before);
        stack.replace(null, Qt.resolvedUrl(screens[next]), properties,
            !slides ? StackView.Immediate : visitor.forward ? StackView.PushTransition : StackView.PopTransition);
    }

    Connections {
        target: window.visitor
        function onScreenChanged() {
            window.show();
            window.visitor.touch();
        }
        function onDraftChanged() { window.visitor.touch(); }
        function onProblemsFound() {
            window.visitor.touch();
            announcer.tellProblems();
        }
        function onForgotten() {
            window.lastField = "";
            announcer.forget();
            keyboard.clear();
            for (const page of stack.children)
                if ((page as VisitorScreen)?.wipe)
                    (page as VisitorScreen).wipe();
        }
    }
    // A screen reader acts without a touch or a key: what it brings about shows that somebody is there.
    Connections {
        target: keyboard.field
        function onEdited() { window.visitor.touch(); }
    }
    Shortcut {
        sequence: "Ctrl+Alt+Shift+L"
        enabled: !window.staff.includes(stack.shown) || stack.shown === "NOT_NOW"
        onActivated: {
            window.visitor.lock();
            window.volunteer.day.doubts.expect();
        }
    }
    Shortcut {
        sequence: "Ctrl+Alt+Shift+K"
        enabled: (stack.shown === "ATTRACT" || stack.shown === "LOCKED" || stack.shown === "NOT_NOW") && window.volunteer
        onActivated: window.volunteer.openPad()
    }

    Item {
        id: page

        readonly property real head: banner.height + rehearsal.height
        readonly property real factor: Theme.scaleFor(window.width, window.height, window.look.density)

        width: window.width / factor
        height: window.height / factor
        scale: factor
        transformOrigin: Item.TopLeft
        LayoutMirroring.enabled: window.visitor.rtl
        LayoutMirroring.childrenInherit: true

        PracticeBanner {
            id: banner
            // What the lead installs counts at once, before visitors come to the poster again.
            visible: (window.volunteer && window.staff.includes(stack.shown) ? !window.volunteer.lead.counts : window.visitor.practice) && !window.visitor.practising
            width: parent.width
            height: visible ? implicitHeight : 0
            notice: window.visitor.campaign.notice
        }
        PractiseBar {
            id: rehearsal
            visible: window.visitor.practising
            width: parent.width
            height: visible ? implicitHeight : 0
            onEnded: window.visitor.restart()
        }
        Header {
            id: header
            visible: window.hasHeader && !aloud.asking
            y: page.head
            z: 2
            width: parent.width
            height: visible ? implicitHeight : 0
            portrait: window.portrait
            step: window.assisted && !window.portrait ? qsTr("A volunteer types. You sign.") : (window.current as VisitorScreen)?.step ?? ""
            progress: (window.current as VisitorScreen)?.progress ?? 0
            languageName: stack.shown === "LANGUAGE" || stack.shown === "COUNTRY" ? "" : window.visitor.languageName
            onBack: window.visitor.back()
            onRestart: window.visitor.restart()
            onChooseLanguage: window.visitor.lookAside("LANGUAGE")
        }
        // In portrait the header has no room to say so.
        Rectangle {
            id: helped
            visible: window.assisted && window.portrait
            y: page.head + header.height
            width: parent.width
            height: visible ? Theme.bannerHeight : 0
            color: Theme.bed
            Words {
                x: Theme.rtl ? parent.width - Theme.margin - width : Theme.margin
                width: parent.width - 2 * Theme.margin
                height: parent.height
                verticalAlignment: Text.AlignVCenter
                text: qsTr("A volunteer types. You sign.")
                size: Theme.smallSize
                grows: false
            }
        }
        StackView {
            id: stack
            objectName: "stack"

            property string shown: ""
            property int place: -1            // which petition, where one after the other is read

            y: page.head + header.height + helped.height
            width: parent.width
            height: parent.height - y - keyboard.height
            visible: !aloud.asking
            clip: true
            onBusyChanged: if (!busy) window.show()

            readonly property int aside: window.visitor.rtl ? -width : width
            replaceEnter: Transition { NumberAnimation { property: "x"; from: stack.aside; to: 0; duration: Theme.slide; easing.type: Easing.OutCubic } }
            replaceExit: Transition { NumberAnimation { property: "x"; from: 0; to: -stack.aside; duration: Theme.slide; easing.type: Easing.OutCubic } }
            pushEnter: replaceEnter
            pushExit: replaceExit
            popEnter: Transition { NumberAnimation { property: "x"; from: -stack.aside; to: 0; duration: Theme.slide; easing.type: Easing.OutCubic } }
            popExit: Transition { NumberAnimation { property: "x"; from: 0; to: stack.aside; duration: Theme.slide; easing.type: Easing.OutCubic } }
        }
        Keyboard {
            id: keyboard

            readonly property VisitorScreen screen: window.current as VisitorScreen

            visible: screen !== null && screen.typing && !keys.real && !aloud.asking
            anchors.bottom: parent.bottom
            width: parent.width
            height: visible ? implicitHeight : 0
            keys: window.visitor.keyboard
            field: screen?.field ?? null
            first: screen?.atFirst ?? true
            last: screen?.atLast ?? true
            language: window.visitor.language
            languageName: window.visitor.languageName
            domains: Theme.compact && window.visitor.suggestion !== "" ? [] : window.visitor.domains    // the answers need the room
            portrait: window.portrait
            onNext: screen?.next()
            onPrevious: screen?.previous()
        }
        ReadAloud {
            id: aloud
            objectName: "aloud"
            speech: window.speech
            y: page.head
            z: 4
            width: parent.width
            height: parent.height - y
            preface: rehearsal.visible ? rehearsal.said : banner.visible ? banner.said : ""
            page: window.staff.includes(stack.shown) ? null : window.current
            settled: !stack.busy && stack.shown === window.visitor.screen
            focused: window.activeFocusItem
        }
        Announcer {
            id: announcer
            objectName: "announcer"
            visitor: window.visitor
            page: aloud.asking ? aloud : window.current
            shown: stack.shown
            settled: aloud.settled
            onHappened: sentence => aloud.announce([sentence])
            findings: () => {
                const found = [];
                aloud.collectProblems(window.current, found);
                return found;
            }
        }
        // While screens slide, no touch reaches either of them.
        MouseArea { anchors.fill: parent; enabled: stack.busy; visible: enabled; z: 5 }
        // The way to the PIN pad: a long press where nothing is to be seen.
        Item {
            objectName: "corner"
            width: 96
            height: 96
            anchors.left: parent.left
            visible: stack.shown === "ATTRACT"
            z: 6
            TapHandler {
                longPressThreshold: 1.5
                gesturePolicy: TapHandler.WithinBounds
                onLongPressed: if (window.volunteer) window.volunteer.openPad()
            }
        }
    }

    Component.onCompleted: show()
}
