"""The fixed words of a hand-over in every language that the program speaks; in English where it does not speak it."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class HandoverWords:
    """Words of the letter and of the list. What is in braces is filled in."""

    heading: str  # {number}, {date}
    sent_by: str
    sent_to: str
    signatures: str
    collected: str  # {first}, {last}
    once: str
    named: str  # {named}
    the_rest: str  # {rest}
    number_only: str
    country: str
    city: str
    language: str
    others: str
    not_told: str
    names: str
    page: str  # {page}
    on_page: str  # {count}
    so_far: str  # {so_far}, {named}


_WORDS: Final = {
    "en": HandoverWords(
        "Hand-over {number}, {date}", "From", "To", "valid signatures", "Collected from {first} to {last}.",
        "Each person is counted once. Signatures that were given twice, withdrawn or are still being checked are not"
        " counted.",
        "The names of {named} follow on the next pages.",
        "{rest} are counted without their names.",
        "Only the number of signatures is handed over. No names.",
        "By country", "By town", "By language", "others", "not stated", "Names", "Page {page}",
        "On this page: {count}", "So far: {so_far} of {named}",
    ),
    "de": HandoverWords(
        "Übergabe {number}, {date}", "Von", "An", "gültige Unterschriften", "Gesammelt vom {first} bis {last}.",
        "Jede Person ist einmal gezählt. Doppelte, zurückgezogene und noch zu prüfende Unterschriften sind nicht"
        " gezählt.",
        "Die Namen von {named} stehen auf den folgenden Seiten.",
        "{rest} sind ohne Namen gezählt.",
        "Übergeben wird nur die Zahl der Unterschriften. Keine Namen.",
        "Nach Land", "Nach Ort", "Nach Sprache", "andere", "keine Angabe", "Namen", "Seite {page}",
        "Auf dieser Seite: {count}", "Bis hierher: {so_far} von {named}",
    ),
    "fr": HandoverWords(
        "Remise {number}, {date}", "De la part de", "À", "signatures valables", "Recueillies du {first} au {last}.",
        "Chaque personne est comptée une fois. Les signatures en double, retirées ou encore à vérifier ne sont pas"
        " comptées.",
        "Les noms de {named} figurent aux pages suivantes.",
        "{rest} sont comptées sans leur nom.",
        "Seul le nombre de signatures est remis. Aucun nom.",
        "Par pays", "Par localité", "Par langue", "autres", "non indiqué", "Noms", "Page {page}",
        "Sur cette page : {count}", "Jusqu’ici : {so_far} sur {named}",
    ),
    "es": HandoverWords(
        "Entrega {number}, {date}", "De", "A", "firmas válidas", "Recogidas entre el {first} y el {last}.",
        "Cada persona se cuenta una vez. No se cuentan las firmas repetidas, retiradas o aún por comprobar.",
        "Los nombres de {named} figuran en las páginas siguientes.",
        "{rest} se cuentan sin su nombre.",
        "Solo se entrega el número de firmas. Ningún nombre.",
        "Por país", "Por localidad", "Por idioma", "otros", "sin indicar", "Nombres", "Página {page}",
        "En esta página: {count}", "Hasta aquí: {so_far} de {named}",
    ),
    "it": HandoverWords(
        "Consegna {number}, {date}", "Da", "A", "firme valide", "Raccolte dal {first} al {last}.",
        "Ogni persona è contata una volta. Le firme doppie, ritirate o ancora da verificare non sono contate.",
        "I nomi di {named} sono nelle pagine seguenti.",
        "{rest} sono contate senza il nome.",
        "Viene consegnato solo il numero delle firme. Nessun nome.",
        "Per paese", "Per località", "Per lingua", "altri", "non indicato", "Nomi", "Pagina {page}",
        "In questa pagina: {count}", "Fin qui: {so_far} di {named}",
    ),
    "pt": HandoverWords(
        "Entrega {number}, {date}", "De", "Para", "assinaturas válidas", "Recolhidas de {first} a {last}.",
        "Cada pessoa é contada uma vez. As assinaturas repetidas, retiradas ou ainda por verificar não são contadas.",
        "Os nomes de {named} estão nas páginas seguintes.",
        "{rest} são contadas sem o nome.",
        "Só é entregue o número de assinaturas. Nenhum nome.",
        "Por país", "Por localidade", "Por língua", "outros", "não indicado", "Nomes", "Página {page}",
        "Nesta página: {count}", "Até aqui: {so_far} de {named}",
    ),
    "tr": HandoverWords(
        "Teslim {number}, {date}", "Gönderen", "Alıcı", "geçerli imza", "Toplandığı dönem: {first} – {last}.",
        "Herkes bir kez sayılır. İki kez verilen, geri alınan veya hâlâ incelenen imzalar sayılmaz.",
        "Sonraki sayfalardaki ad sayısı: {named}.",
        "Adı verilmeden sayılan: {rest}.",
        "Yalnızca imza sayısı teslim edilir. Ad verilmez.",
        "Ülkeye göre", "Yere göre", "Dile göre", "diğer", "belirtilmemiş", "Adlar", "Sayfa {page}",
        "Bu sayfada: {count}", "Buraya kadar: {so_far} / {named}",
    ),
    "pl": HandoverWords(
        "Przekazanie {number}, {date}", "Od", "Do", "ważne podpisy", "Okres zbierania: {first} – {last}.",
        "Każda osoba jest policzona raz. Podpisy powtórzone, wycofane lub jeszcze sprawdzane nie są liczone.",
        "Liczba nazwisk na następnych stronach: {named}.",
        "Policzono bez nazwiska: {rest}.",
        "Przekazuje się tylko liczbę podpisów. Bez nazwisk.",
        "Według kraju", "Według miejscowości", "Według języka", "inne", "nie podano", "Nazwiska", "Strona {page}",
        "Na tej stronie: {count}", "Dotąd: {so_far} z {named}",
    ),
    "uk": HandoverWords(
        "Передача {number}, {date}", "Від", "Кому", "дійсні підписи", "Зібрано: {first} – {last}.",
        "Кожну людину враховано один раз. Повторні, відкликані та ще не перевірені підписи не враховано.",
        "Імен на наступних сторінках: {named}.",
        "Враховано без імені: {rest}.",
        "Передається лише кількість підписів. Без імен.",
        "За країною", "За місцем", "За мовою", "інші", "не вказано", "Імена", "Сторінка {page}",
        "На цій сторінці: {count}", "Дотепер: {so_far} з {named}",
    ),
    "ar": HandoverWords(
        "التسليم {number}، {date}", "من", "إلى", "توقيعات صحيحة", "جُمعت من {first} إلى {last}.",
        "يُحسب كل شخص مرة واحدة. لا تُحسب التوقيعات المكررة أو المسحوبة أو التي ما زالت قيد التحقق.",
        "عدد الأسماء في الصفحات التالية: {named}.",
        "محسوبون دون أسمائهم: {rest}.",
        "يُسلَّم عدد التوقيعات فقط، دون أسماء.",
        "حسب البلد", "حسب المدينة", "حسب اللغة", "غيرها", "غير مذكور", "الأسماء", "الصفحة {page}",
        "في هذه الصفحة: {count}", "حتى الآن: {so_far} من {named}",
    ),
    "fa": HandoverWords(
        "تحویل {number}، {date}", "از", "به", "امضای معتبر", "گردآوری از {first} تا {last}.",
        "هر نفر یک بار شمرده شده است. امضاهای تکراری، پس‌گرفته یا در دست بررسی شمرده نشده‌اند.",
        "شمار نام‌ها در صفحه‌های بعد: {named}.",
        "شمرده‌شده بدون نام: {rest}.",
        "تنها شمار امضاها تحویل داده می‌شود. بدون نام.",
        "به تفکیک کشور", "به تفکیک شهر", "به تفکیک زبان", "دیگر", "اعلام‌نشده", "نام‌ها", "صفحهٔ {page}",
        "در این صفحه: {count}", "تا اینجا: {so_far} از {named}",
    ),
    "zh": HandoverWords(
        "第{number}次移交，{date}", "移交方", "接收方", "份有效签名", "收集时间：{first}至{last}。",
        "每人只计一次。重复、已撤回或仍在核查的签名不计入。",
        "以下各页列出{named}人的姓名。",
        "另有{rest}人计入总数，但不列姓名。",
        "只移交签名数量，不移交姓名。",
        "按国家", "按城市", "按语言", "其他", "未填写", "姓名", "第{page}页",
        "本页：{count}", "累计：{so_far}／{named}",
    ),
}  # fmt: skip
LANGUAGES: Final = frozenset(_WORDS)


def words_in(language: str) -> HandoverWords:
    """Return the words in a language (BCP 47)."""
    return _WORDS.get(language.partition("-")[0], _WORDS["en"])
