import QtQuick
import Kiosk

// A drawn signature, in ink: for each stroke x, y, x, y, … from 0 to 1 across.
Canvas {
    id: drawing

    property var strokes: []
    property real thickness: 3
    readonly property color ink: Theme.ink

    renderStrategy: Canvas.Immediate
    onStrokesChanged: requestPaint()
    onInkChanged: requestPaint()
    onWidthChanged: requestPaint()
    onPaint: {
        const pen = getContext("2d");
        pen.clearRect(0, 0, width, height);
        pen.strokeStyle = ink;
        pen.fillStyle = ink;
        pen.lineWidth = thickness;
        pen.lineCap = "round";
        pen.lineJoin = "round";
        for (const stroke of strokes) {
            pen.beginPath();
            if (stroke.length === 2) {
                pen.arc(stroke[0] * width, stroke[1] * height, thickness, 0, 2 * Math.PI);
                pen.fill();
                continue;
            }
            pen.moveTo(stroke[0] * width, stroke[1] * height);
            for (let i = 2; i < stroke.length; i += 2)
                pen.lineTo(stroke[i] * width, stroke[i + 1] * height);
            pen.stroke();
        }
    }
}
