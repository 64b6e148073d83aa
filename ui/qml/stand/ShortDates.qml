import QtQuick

// Days in a few signs, as the language writes them. Digits are Latin in every language here, as in the counts.
QtObject {
    function latin(text: string): string {
        return text.replace(/[\u0660-\u0669]/g, digit => String(digit.charCodeAt(0) - 0x660)).replace(/[\u06f0-\u06f9]/g, digit => String(digit.charCodeAt(0) - 0x6f0));
    }
    function short(day: string): string {
        return latin(new Date(day).toLocaleDateString(Qt.locale(Qt.uiLanguage), Locale.ShortFormat));
    }
    function long(day: string): string {
        return latin(new Date(day).toLocaleDateString(Qt.locale(Qt.uiLanguage), Locale.LongFormat));
    }
}
