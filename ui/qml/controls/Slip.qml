import QtQuick
import QtQuick.Shapes
import Kiosk

// A strip of paper, torn off at top and bottom.
Item {
    id: slip

    default property alias content: inside.data
    readonly property int tooth: 8

    Shape {
        anchors.fill: parent
        Accessible.ignored: true
        ShapePath {
            strokeWidth: Theme.high ? 2 : -1
            strokeColor: Theme.ink
            fillColor: Theme.paper
            PathSvg {
                path: {
                    const w = slip.width, h = slip.height, t = slip.tooth, n = Math.max(1, Math.round(w / 20)), step = w / n;
                    let d = "M0 0";
                    for (let i = 0; i < n; i++)
                        d += ` L${(i + 0.5) * step} ${t} L${(i + 1) * step} 0`;
                    d += ` L${w} ${h}`;
                    for (let i = n; i > 0; i--)
                        d += ` L${(i - 0.5) * step} ${h - t} L${(i - 1) * step} ${h}`;
                    return d + " Z";
                }
            }
        }
    }
    Item { id: inside; anchors.fill: parent }
}
