"""A signature's body in few bytes: numbers in one word, texts deflated with a dictionary of frequent ones. FORMAT §5.

Codes on a screen cost time, so every byte counts there. The dictionary is part of the format: it never changes.
"""

import struct
import zlib
from typing import TYPE_CHECKING

from kiosk.errors import FormatError

if TYPE_CHECKING:
    from kiosk.format.row import SignatureBody

MARK = 0x80  # of the first byte; JSON never begins like this
MOST_TEXT_BYTES = 4_096
_HEAD = struct.Struct(">Q")
_SLIP_BITS = 50
_MOST_HOURS = 1 << 10
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U"  # of slip codes, and the check symbols beyond it
_PAIRS = [first + second for first in _ALPHABET[:32] for second in _ALPHABET[:32]]
_AGES = (None, False, True)
_ORDER = (
    "given_name", "family_name", "email", "postal_code", "country", "language", "consents", "city", "phone", "street",
    "birth_date", "strokes",
)  # fmt: skip

_WORDS = """
王 李 张 刘 陈 杨 赵 黄 周 吴 伟 芳 娜 敏 静 丽 强 磊 军 洋
محمدی احمدی حسینی رضایی کریمی موسوی زهرا مریم علی رضا حسین مهدی امیر فاطمه Oliveira Souza Pereira Costa
Rodrigues Ferreira Santos Silva Joana Carlos António Manuel Pedro João Maria Ana Bianchi Colombo Ricci Romano
Esposito Ferrari Rossi Chiara Giulia Francesca Alessandro Francesco Andrea Marco Giuseppe Giovanni Martínez
González Rodríguez Hernández López Sánchez Pérez Fernández García Carmen Lucía Isabel Javier Antonio José Juan
Lefebvre Moreau Laurent Dubois Petit Durand Robert Richard Bernard Martin Sophie Nathalie Isabelle Catherine
Philippe Michel Pierre Jean Marie Taylor Brown Williams Johnson Jones Smith Elizabeth Sarah Emma James Robert
John William Michael David Thomas Demir Çelik Öztürk Yıldız Kaya Şahin Yılmaz Zeynep Hatice Emine Fatma Ayşe
Hüseyin İbrahim Mustafa Ahmet Mehmet Lewandowska Wójcik Kamińska Wiśniewska Kowalska Kowalski Nowak Magdalena
Małgorzata Agnieszka Katarzyna Tomasz Andrzej Krzysztof Piotr Anna الأحمد الحسن إبراهيم عبدالله العلي مصطفى سارة
نور زينب فاطمة يوسف خالد عمر حسين حسن أحمد محمد Петренко Мельник Бойко Кравченко Ткаченко Коваленко Бондаренко
Шевченко ський ська енко чук Оксана Юлія Марія Ірина Тетяна Наталія Олена Ольга Дмитро Іван Володимир Сергій
Андрій Микола Олександр Schneider Fischer Weber Wagner Becker Hoffmann Schmidt Gruber Bauer Huber Müller
Christian Alexander Johannes Michael Andreas Stefan Martin Daniel Christine Elisabeth Katharina Susanne Claudia
Sabine Andrea Julia @sbcglobal.net @verizon.net @att.net @comcast.net @meta.ua @i.ua @ukr.net @yandex.com.tr
@mynet.com @hotmail.com.tr @zoznam.sk @centrum.sk @azet.sk @yandex.ru @mail.ru @yahoo.ro @hotmail.pt @outlook.pt
@sapo.pt @onet.pl @interia.pl @o2.pl @wp.pl @hotmail.nl @xs4all.nl @planet.nl @kpnmail.nl @ziggo.nl @yahoo.it
@hotmail.it @alice.it @tiscali.it @virgilio.it @libero.it @eircom.net @t-online.hu @citromail.hu @freemail.hu
@talktalk.net @sky.com @btinternet.com @hotmail.co.uk @yahoo.co.uk @yahoo.fr @hotmail.fr @wanadoo.fr @sfr.fr
@laposte.net @free.fr @orange.fr @telefonica.net @yahoo.es @outlook.es @hotmail.es @yahoo.de @mailbox.org
@posteo.de @arcor.de @freenet.de @t-online.de @web.de @gmx.de @centrum.cz @email.cz @seznam.cz @sina.com
@126.com @163.com @qq.com @sunrise.ch @hispeed.ch @gmx.ch @bluewin.ch @yahoo.com.br @hotmail.com.br
@terra.com.br @bol.com.br @uol.com.br @hotmail.be @proximus.be @skynet.be @telenet.be @drei.at @hotmail.at
@chello.at @a1.net @aon.at @gmx.at @riseup.net @posteo.net @googlemail.com @protonmail.com @proton.me @gmx.com
@gmx.net @me.com @aol.com @msn.com @live.com @icloud.com @yahoo.com @hotmail.com @outlook.com @gmail.com CN
zh-Hans updates AT fa updates DE fa updates DE ar updates AT ar updates UA uk updates DE pl updates PL pl
updates DE tr updates TR tr updates BR pt updates PT pt updates CH it updates IT it updates MX es updates ES es
updates CH fr updates BE fr updates FR fr updates CH de updates AT de updates DE de updates IE en updates US en
updates GB en updates
"""
DICTIONARY = "\n".join(_WORDS.split()).encode()


def encode_compact(signature: "SignatureBody") -> bytes | None:
    """Return a signature's body, or None where it cannot be written like this and has to be JSON."""
    texts = [getattr(signature, name) or "" for name in _ORDER]
    texts[_ORDER.index("consents")] = ",".join(signature.consents)
    text, number = "\n".join(texts).rstrip("\n"), _number_of(signature.slip)
    if number is None or not 0 <= signature.hour < _MOST_HOURS or text.count("\n") >= len(_ORDER):
        return None
    if len(text.encode()) > MOST_TEXT_BYTES:
        return None
    flags = 1 << 3 | _AGES.index(signature.age_confirmed) << 1 | signature.assisted
    head = _HEAD.pack((flags << 10 | signature.hour) << _SLIP_BITS | number)
    press = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS, zdict=DICTIONARY)
    body = head + press.compress(text.encode()) + press.flush()
    return body if decode_compact(body) == _fields(signature) else None


def decode_compact(body: bytes) -> tuple[object, ...]:
    """Return the 16 elements of a signature, in the order of FORMAT §5.

    Raises:
        FormatError: not as FORMAT §5 says.
    """
    try:
        (head,) = _HEAD.unpack_from(body)
        texts = _inflated(body[_HEAD.size :]).decode().split("\n")
    except (struct.error, zlib.error, UnicodeDecodeError):
        raise _wrong() from None
    age = head >> 61 & 3
    if len(texts) > len(_ORDER) or age >= len(_AGES):
        raise _wrong()
    given, family, email, postal, country, language, consents, city, phone, street, birth, strokes = (
        each or None for each in texts + [""] * (len(_ORDER) - len(texts))
    )
    hour, number = head >> _SLIP_BITS & _MOST_HOURS - 1, head & (1 << _SLIP_BITS) - 1
    return (
        *(given, family or "", email, postal, city, country, phone, street, birth, _AGES[age], strokes),
        *(language or "", hour, tuple(consents.split(",")) if consents else (), bool(head >> 60 & 1), _code_of(number)),
    )


def _inflated(raw: bytes) -> bytes:
    inflate = zlib.decompressobj(-zlib.MAX_WBITS, DICTIONARY)
    text = inflate.decompress(raw, MOST_TEXT_BYTES + 1)
    if len(text) > MOST_TEXT_BYTES or not inflate.eof or inflate.unused_data:
        raise _wrong()
    return text


def _fields(signature: "SignatureBody") -> tuple[object, ...]:
    return tuple(getattr(signature, name) for name in signature.__struct_fields__)


def _number_of(slip: str) -> int | None:
    try:
        number = sum(_ALPHABET.index(letter) << 5 * place for place, letter in enumerate(reversed(slip[:10])))
    except ValueError:
        return None
    return number if slip == _code_of(number) else None


def _code_of(number: int) -> str:
    return "".join([_PAIRS[number >> shift & 1023] for shift in (40, 30, 20, 10, 0)]) + _ALPHABET[number % 37]


def _wrong() -> FormatError:
    return FormatError("a signature is not the list of fields that it should be", code="body")
