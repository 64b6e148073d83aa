import QtQuick
import Kiosk
import Kiosk.Stand

// Tells a screen reader what somebody who sees it notices without looking for it: a new screen, what is wrong, time that
// runs out. All that happens at once is one announcement. What a visitor typed is never in it.
Item {
    id: announcer

    required property Visitor visitor
    required property var findings            // returns what is wrong on the page, in sentences
    property Item page: null
    property string shown: ""                 // which screen that is
    property bool settled: false              // it stands still
    property string last: ""                  // stays to be read once more

    readonly property string language: visitor.language
    readonly property string colours: Theme.contrast
    readonly property real textStep: Theme.textStep
    readonly property bool doubted: visitor.suggestion !== ""

    // What has to be said as soon as nothing more happens.
    property bool spoken: false               // another language
    property bool faulty: false
    property bool urgent: false
    property var waiting: []
    property Item met: null                   // the page that was announced
    property string before: ""                // and which screen it was

    signal said(string sentence, bool urgent)
    signal happened(string sentence)          // on the page that one is on already

    Accessible.role: Accessible.StatusBar
    Accessible.name: last

    onPageChanged: soon.restart()
    onSettledChanged: soon.restart()
    onLanguageChanged: {
        spoken = before !== "";
        soon.restart();
    }
    onTextStepChanged: if (turned()) wait(qsTr("Text size: %1").arg(tools.sizeName(textStep)))
    onColoursChanged: if (turned()) wait(qsTr("Colours: %1").arg(tools.themeName(colours)))
    onDoubtedChanged: if (doubted) tellProblems()

    function wait(sentence: string) {
        waiting = waiting.concat([sentence]);
        soon.restart();
    }
    // Somebody turned the look, rather than the program that began, or the last visitor who left.
    function turned(): bool { return before !== "" && visitor.screen === shown; }
    function tellProblems() {
        faulty = urgent = true;
        soon.restart();
    }
    // The visitor has gone, and with them whatever was still to be said.
    function forget() {
        waiting = [];
        spoken = faulty = urgent = false;
        last = "";
    }
    function heading(item: Item): string {
        if (!item || !item.visible)
            return "";
        const words = item as Words;
        if (words)
            return words.Accessible.role === Accessible.Heading ? words.text : "";
        for (const child of item.children) {
            const found = heading(child as Item);
            if (found !== "")
                return found;
        }
        return "";
    }
    // What there is to say of a page that has just come.
    function arrival(): list<string> {
        const one = page as VisitorScreen, title = heading(page), found = [];
        if (before === "WARNING")
            found.push(shown === "ATTRACT" ? qsTr("The screen was cleared. Nothing was kept.") : qsTr("You have more time."));
        if (before === "COUNTRY" && shown === "DETAILS" && visitor.countryName !== "")
            found.push(qsTr("Country: %1").arg(visitor.countryName));
        if (one && one.step !== "")
            found.push(one.step);
        if (one?.step.endsWith(title) !== true)
            found.push(title);
        urgent = urgent || (one?.urgent ?? false);
        return found.concat(one?.told ?? []);
    }
    function ended(sentence: string): string {
        const text = sentence.replace(/\u00ad/g, "").trim();
        return text === "" || /[.?:…。？：؟۔]$/.test(text) ? text : text + (/[\u4e00-\u9fff]$/.test(text) ? "。" : ".");
    }
    Connections {
        target: announcer.page as VisitorScreen
        function onTell(sentence: string) {
            if (announcer.page !== announcer.met)
                return;
            announcer.urgent = announcer.urgent || (announcer.page as VisitorScreen).urgent;
            announcer.wait(sentence);
        }
    }
    LookTools { id: tools; visible: false }
    Timer {
        id: soon
        interval: 150
        onTriggered: {
            if (!announcer.settled || !announcer.page)
                return;
            let found = announcer.waiting;
            const arrived = announcer.page !== announcer.met;
            if (announcer.spoken)
                found = [qsTr("Language: %1").arg(announcer.visitor.languageName)].concat(found);
            if (announcer.page !== announcer.met) {
                found = found.concat(announcer.arrival());
                announcer.met = announcer.page;
                announcer.before = announcer.shown;
            }
            if (announcer.faulty)
                found = found.concat([(announcer.page as VisitorScreen)?.verdict ?? ""], announcer.findings());
            const sentence = found.map(announcer.ended).filter(one => one !== "").join(" "), urgent = announcer.urgent;
            announcer.forget();
            if (sentence === "")
                return;
            announcer.last = sentence;
            announcer.Accessible.announce(sentence, urgent ? Accessible.Assertive : Accessible.Polite);
            announcer.said(sentence, urgent);
            if (!arrived)
                announcer.happened(sentence);
        }
    }
}
