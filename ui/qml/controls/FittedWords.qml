pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Words as large as their place allows: the largest of some sizes that needs no more height than there is, and that
// breaks no word. They grow with the text size, as far as there is room.
Words {
    id: fitted

    required property list<int> sizes
    property real room: Infinity
    property bool larger: true                // grows with the text size, where there is room
    property bool whole: false                // rather smaller than with a hyphen in a word that may have one

    property int most: 1000                   // what stands beside it is no larger
    readonly property int fitting: {
        for (let i = 0; i < trials.count; i++)
            if ((trials.objectAt(i) as Trial)?.fits)
                return (trials.objectAt(i) as Trial).size;
        return sizes[sizes.length - 1];
    }
    grows: false
    size: Math.min(most, fitting)

    component Trial: Words {
        required property int modelData
        readonly property bool fits: implicitHeight <= fitted.room && contentWidth <= width + 1
        visible: false
        width: fitted.width
        text: fitted.whole ? fitted.text.replace(/\u00ad/g, "") : fitted.text
        size: modelData
        leading: fitted.leading
        bold: fitted.bold
        grows: false
    }
    Instantiator {
        id: trials
        model: fitted.larger && Theme.textStep > 1
            ? Theme.textSteps.reduce((all, step) => all.concat(fitted.sizes.map(one => Math.round(one * step))), fitted.sizes.slice()).sort((a, b) => b - a)
            : fitted.sizes
        delegate: Trial {}
    }
}
