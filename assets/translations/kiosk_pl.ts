<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Announcer</name>
    <message>
        <source>Text size: %1</source>
        <translation>Rozmiar tekstu: %1</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>Kolory: %1</translation>
    </message>
    <message>
        <source>The screen was cleared. Nothing was kept.</source>
        <translation>Ekran został wyczyszczony. Nic nie zostało zapisane.</translation>
    </message>
    <message>
        <source>You have more time.</source>
        <translation>Masz więcej czasu.</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>Kraj: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Język: %1</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Petition to: %1</source>
        <translation>Adresat petycji: %1</translation>
    </message>
    <message numerus="yes">
        <source>people have signed</source>
        <comment>after the number</comment>
        <extracomment>After a number that stands in large type before it.</extracomment>
        <translation>
            <numerusform>osoba podpisała</numerusform>
            <numerusform>osoby podpisały</numerusform>
            <numerusform>osób podpisało</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>Cel: %1</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <extracomment>%1 is who made it.</extracomment>
        <translation>Zdjęcie: %1</translation>
    </message>
    <message>
        <source>Read first. Signing takes a minute. Leave any time: nothing is kept.</source>
        <translation>Najpierw przeczytaj. Podpis zajmuje minutę. Odejdziesz: nic nie zostanie.</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Zacznij czytać</translation>
    </message>
    <message>
        <source>Withdraw a signature</source>
        <translation>Wycofaj podpis</translation>
    </message>
</context>
<context>
    <name>CameraPicture</name>
    <message>
        <source>What the camera sees</source>
        <translation>Co widzi kamera</translation>
    </message>
</context>
<context>
    <name>CameraProgress</name>
    <message>
        <source>%1 of %2 parts</source>
        <translation>%1 z %2 części</translation>
    </message>
</context>
<context>
    <name>CameraStep</name>
    <message>
        <source>Receipt</source>
        <translation>Potwierdzenie</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampania</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktywacja</translation>
    </message>
    <message>
        <source>New PINs</source>
        <translation>Nowe PIN-y</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Coś innego</translation>
    </message>
    <message>
        <source>Hold the coordinator’s codes in front of the camera.</source>
        <translation>Trzymaj kody koordynatora przed kamerą.</translation>
    </message>
    <message>
        <source>What was shown is not for this screen. Ask the coordinator for the right codes.</source>
        <translation>To, co pokazano, nie jest dla tego ekranu. Poproś koordynatora o właściwe kody.</translation>
    </message>
    <message>
        <source>Another camera</source>
        <translation>Inna kamera</translation>
    </message>
</context>
<context>
    <name>CameraWords</name>
    <message>
        <source>Hold the codes in front of the camera.</source>
        <translation>Trzymaj kody przed kamerą.</translation>
    </message>
    <message>
        <source>The camera is off.</source>
        <translation>Kamera jest wyłączona.</translation>
    </message>
    <message>
        <source>There is no camera here.</source>
        <translation>Nie ma tu kamery.</translation>
    </message>
    <message>
        <source>The camera is gone.</source>
        <translation>Kamera została odłączona.</translation>
    </message>
    <message>
        <source>The camera may not be used.</source>
        <translation>Nie wolno używać kamery.</translation>
    </message>
    <message>
        <source>The camera does not answer.</source>
        <translation>Kamera nie odpowiada.</translation>
    </message>
    <message>
        <source>The camera is starting.</source>
        <translation>Kamera się uruchamia.</translation>
    </message>
    <message>
        <source>It is too dark.</source>
        <translation>Jest za ciemno.</translation>
    </message>
    <message>
        <source>Too far away.</source>
        <translation>Za daleko.</translation>
    </message>
    <message>
        <source>The picture is blurred.</source>
        <translation>Obraz jest nieostry.</translation>
    </message>
    <message>
        <source>A part of the codes is outside.</source>
        <translation>Część kodów jest poza obrazem.</translation>
    </message>
    <message>
        <source>No code can be seen.</source>
        <translation>Nie widać żadnego kodu.</translation>
    </message>
    <message>
        <source>These codes are something else.</source>
        <translation>To są inne kody.</translation>
    </message>
    <message>
        <source>These codes are newer than this program.</source>
        <translation>Te kody są nowsze niż ten program.</translation>
    </message>
    <message>
        <source>Codes cannot be read here.</source>
        <translation>Tutaj nie da się odczytać kodów.</translation>
    </message>
    <message>
        <source>Reading. Hold still.</source>
        <translation>Odczyt. Nie ruszaj.</translation>
    </message>
    <message>
        <source>This was read already.</source>
        <translation>To jest już odczytane.</translation>
    </message>
    <message>
        <source>Plug one in: this goes on by itself.</source>
        <translation>Podłącz jakąś: dalej pójdzie samo.</translation>
    </message>
    <message>
        <source>Plug it in again: this goes on by itself.</source>
        <translation>Podłącz ją znowu: dalej pójdzie samo.</translation>
    </message>
    <message>
        <source>Allow it in the settings of the system: this goes on by itself.</source>
        <translation>Zezwól na to w ustawieniach systemu: dalej pójdzie samo.</translation>
    </message>
    <message>
        <source>Close other programs that use it, or plug it in again. This goes on by itself.</source>
        <translation>Zamknij inne programy, które jej używają, albo podłącz ją znowu. Dalej pójdzie samo.</translation>
    </message>
    <message>
        <source>Switch on a light, or turn the brightness of the other screen up.</source>
        <translation>Włącz światło albo rozjaśnij drugi ekran.</translation>
    </message>
    <message>
        <source>Go closer, until the codes fill the picture.</source>
        <translation>Podejdź bliżej, aż kody wypełnią obraz.</translation>
    </message>
    <message>
        <source>Hold still, a little farther away, and wipe the lens.</source>
        <translation>Nie ruszaj, odsuń się trochę i przetrzyj obiektyw.</translation>
    </message>
    <message>
        <source>Go back a little, or turn, until all of them are in the picture.</source>
        <translation>Cofnij się trochę albo obróć, aż wszystkie będą w obrazie.</translation>
    </message>
    <message>
        <source>They are not from a petition stand, nor from its coordinator.</source>
        <translation>Nie pochodzą ani ze stanowiska, ani od koordynatora.</translation>
    </message>
    <message>
        <source>Update the program here first.</source>
        <translation>Najpierw zaktualizuj tutaj program.</translation>
    </message>
    <message>
        <source>Take a stick or a file instead, and tell whoever looks after this computer.</source>
        <translation>Użyj zamiast tego pendrive’a albo pliku i powiedz osobie, która dba o to urządzenie.</translation>
    </message>
    <message>
        <source>The other side can stop showing it.</source>
        <translation>Druga strona może przestać to pokazywać.</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Narysowany</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Nie podano</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Wiek</translation>
    </message>
    <message>
        <source>%1 or over</source>
        <translation>%1 lat lub więcej</translation>
    </message>
    <message>
        <source>Under %1</source>
        <translation>Poniżej %1 lat</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Step 3 of 3: Check and sign</source>
        <translation>Krok 3 z 3: sprawdź i podpisz</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Kod pocztowy</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Ulica</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data urodzenia</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Twój podpis</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Wszystko się zgadza?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Zmień: %1</translation>
    </message>
    <message>
        <source>You are signing</source>
        <translation>Podpisujesz</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Czytaj dalej</translation>
    </message>
    <message>
        <source>Your details are locked the moment you sign. This stand cannot open them.</source>
        <translation>Po podpisaniu dane są od razu zamknięte. To stanowisko ich nie otworzy.</translation>
    </message>
    <message>
        <source>%1 keeps them until %2, then deletes them.</source>
        <extracomment>%1 is who asks, %2 a date.</extracomment>
        <translation>Usuwane %2. Administrator: %1.</translation>
    </message>
    <message>
        <source>The names of those who sign are handed over.</source>
        <translation>Przekazujemy imiona i nazwiska osób, które podpiszą.</translation>
    </message>
    <message>
        <source>Only the number of signatures is handed over. No names.</source>
        <translation>Przekazujemy tylko liczbę podpisów. Bez nazwisk.</translation>
    </message>
    <message>
        <source>The list says for each petition who keeps your details, and until when.</source>
        <translation>Lista podaje dla każdej petycji, kto i do kiedy przechowuje Twoje dane.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Podpisz</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message numerus="yes">
        <source>%n petition(s), genuine</source>
        <translation>
            <numerusform>%n petycja, autentyczna</numerusform>
            <numerusform>%n petycje, autentyczne</numerusform>
            <numerusform>%n petycji, autentycznych</numerusform>
        </translation>
    </message>
    <message>
        <source>A petition on this stand is damaged</source>
        <translation>Petycja na tym stanowisku jest uszkodzona</translation>
    </message>
    <message>
        <source>There is no petition on this stand</source>
        <translation>Na tym stanowisku nie ma petycji</translation>
    </message>
    <message>
        <source>Practice: nothing here counts</source>
        <translation>Ćwiczenia: tu nic się nie liczy</translation>
    </message>
    <message>
        <source>Signatures count</source>
        <translation>Podpisy się liczą</translation>
    </message>
    <message numerus="yes">
        <source>%n petition(s) not activated</source>
        <translation>
            <numerusform>%n petycja nieaktywowana</numerusform>
            <numerusform>%n petycje nieaktywowane</numerusform>
            <numerusform>%n petycji nieaktywowanych</numerusform>
        </translation>
    </message>
    <message>
        <source>The time to sign is over</source>
        <translation>Czas na podpisy minął</translation>
    </message>
    <message>
        <source>The time to sign has not begun</source>
        <translation>Czas na podpisy jeszcze się nie zaczął</translation>
    </message>
    <message>
        <source>The clock looks right</source>
        <translation>Zegar wygląda na dobrze ustawiony</translation>
    </message>
    <message>
        <source>The clock looks wrong</source>
        <translation>Zegar wygląda na źle ustawiony</translation>
    </message>
    <message>
        <source>Room for %1 signatures and more</source>
        <translation>Miejsce na podpisy: %1 i więcej</translation>
    </message>
    <message>
        <source>Room for only %1 signatures</source>
        <translation>Miejsce na podpisy: tylko %1</translation>
    </message>
    <message>
        <source>Nothing can be stored</source>
        <translation>Niczego nie można zapisać</translation>
    </message>
    <message>
        <source>No battery: it runs from the mains</source>
        <translation>Bez baterii: działa z gniazdka</translation>
    </message>
    <message>
        <source>Battery %1 %, plugged in</source>
        <translation>Bateria %1%, podłączona</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>Bateria %1%</translation>
    </message>
    <message>
        <source>The PIN is set</source>
        <translation>PIN jest ustawiony</translation>
    </message>
    <message>
        <source>There is no PIN yet</source>
        <translation>Nie ma jeszcze PIN-u</translation>
    </message>
    <message>
        <source>The lead has no PIN yet</source>
        <translation>Kierownik nie ma jeszcze PIN-u</translation>
    </message>
    <message>
        <source>The window holds the whole screen</source>
        <translation>Okno zajmuje cały ekran</translation>
    </message>
    <message>
        <source>The window does not hold the whole screen</source>
        <translation>Okno nie zajmuje całego ekranu</translation>
    </message>
    <message>
        <source>There is a camera</source>
        <translation>Jest kamera</translation>
    </message>
    <message>
        <source>There is no camera</source>
        <translation>Nie ma kamery</translation>
    </message>
    <message>
        <source>All is handed over</source>
        <translation>Wszystko przekazane</translation>
    </message>
    <message numerus="yes">
        <source>%n not yet handed over</source>
        <translation>
            <numerusform>%n jeszcze nieprzekazany</numerusform>
            <numerusform>%n jeszcze nieprzekazane</numerusform>
            <numerusform>%n jeszcze nieprzekazanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s) not yet handed over</source>
        <translation>
            <numerusform>%n wycofanie jeszcze nieprzekazane</numerusform>
            <numerusform>%n wycofania jeszcze nieprzekazane</numerusform>
            <numerusform>%n wycofań jeszcze nieprzekazanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of doubt not yet handed over</source>
        <translation>
            <numerusform>%n uwaga o wątpliwości jeszcze nieprzekazana</numerusform>
            <numerusform>%n uwagi o wątpliwościach jeszcze nieprzekazane</numerusform>
            <numerusform>%n uwag o wątpliwościach jeszcze nieprzekazanych</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet handed over from earlier days: %1</source>
        <translation>Nieprzekazane z poprzednich dni: %1</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Nothing was lost</source>
        <translation>Baza podpisów była uszkodzona i została naprawiona. Nic nie przepadło</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Lost entries: %1</source>
        <translation>Baza podpisów była uszkodzona i została naprawiona. Utracone wpisy: %1</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Some of it was lost</source>
        <translation>Baza podpisów była uszkodzona i została naprawiona. Część przepadła</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Lost entries: %1, perhaps more</source>
        <translation>Baza podpisów była uszkodzona i została naprawiona. Utracone wpisy: %1, może więcej</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Perhaps something was lost</source>
        <translation>Baza podpisów była uszkodzona i została naprawiona. Może coś przepadło</translation>
    </message>
    <message>
        <source>The second copy has everything</source>
        <translation>Druga kopia ma wszystko</translation>
    </message>
    <message>
        <source>Not yet in the second copy: %1</source>
        <translation>Jeszcze nie w drugiej kopii: %1</translation>
    </message>
    <message>
        <source>The stick for the second copy is not in</source>
        <translation>Pendrive z drugą kopią nie jest włożony</translation>
    </message>
    <message>
        <source>The stick for the second copy is full</source>
        <translation>Pendrive z drugą kopią jest pełny</translation>
    </message>
    <message>
        <source>The second copy cannot be written to</source>
        <translation>Nie można zapisać drugiej kopii</translation>
    </message>
    <message>
        <source>Install it again, from a stick. What was signed is safe.</source>
        <translation>Zainstaluj ją jeszcze raz z pendrive’a. To, co podpisano, jest bezpieczne.</translation>
    </message>
    <message>
        <source>Install one, from a stick of the coordinator.</source>
        <translation>Zainstaluj ją z pendrive’a od koordynatora.</translation>
    </message>
    <message>
        <source>To collect for real, the coordinator has to activate the petition.</source>
        <translation>Do zbierania prawdziwych podpisów koordynator musi aktywować petycję.</translation>
    </message>
    <message>
        <source>The practice petition rests: visitors do not see it.</source>
        <translation>Petycja ćwiczebna jest odłożona: odwiedzający jej nie widzą.</translation>
    </message>
    <message>
        <source>Visitors do not see it until the coordinator activates it.</source>
        <translation>Odwiedzający zobaczą ją dopiero, gdy koordynator ją aktywuje.</translation>
    </message>
    <message>
        <source>Visitors cannot sign. Ask the coordinator.</source>
        <translation>Nie można podpisywać. Zapytaj koordynatora.</translation>
    </message>
    <message>
        <source>Set day and hour of this tablet.</source>
        <translation>Ustaw dzień i godzinę na tym tablecie.</translation>
    </message>
    <message>
        <source>Hand over, then take in the receipt: that makes room.</source>
        <translation>Przekaż, a potem wczytaj potwierdzenie: to zwolni miejsce.</translation>
    </message>
    <message>
        <source>Switch the tablet off and on again, or take another one.</source>
        <translation>Wyłącz i włącz tablet albo weź inny.</translation>
    </message>
    <message>
        <source>Plug it in tonight, or bring a power bank.</source>
        <translation>Podłącz tablet wieczorem albo weź powerbank.</translation>
    </message>
    <message>
        <source>You choose it the next time you open this panel.</source>
        <translation>Wybierzesz go przy następnym otwarciu tego panelu.</translation>
    </message>
    <message>
        <source>Before the first visitor signs, touch “For the lead” on the panel and choose it.</source>
        <translation>Przed pierwszym podpisem dotknij „Dla kierownika” i ustal go.</translation>
    </message>
    <message>
        <source>Touch “Forgot the PIN?” on the PIN pad: the coordinator can have both chosen anew.</source>
        <translation>Na ekranie PIN-u dotknij „Nie pamiętasz PIN-u?”: koordynator może umożliwić ustalenie obu na nowo.</translation>
    </message>
    <message>
        <source>Start it on the whole screen before visitors come.</source>
        <translation>Uruchom na całym ekranie, zanim przyjdą odwiedzający.</translation>
    </message>
    <message>
        <source>Receipts and petitions come by stick, then.</source>
        <translation>Potwierdzenia i petycje przychodzą wtedy na pendrivie.</translation>
    </message>
    <message>
        <source>They stay here until a receipt comes.</source>
        <translation>Zostają tutaj, dopóki nie przyjdzie potwierdzenie.</translation>
    </message>
    <message>
        <source>The coordinator does not know of it until you hand over.</source>
        <translation>Koordynator dowie się o tym dopiero po przekazaniu.</translation>
    </message>
    <message>
        <source>If this tablet is lost, so are they: hand over now.</source>
        <translation>Jeśli ten tablet zginie, one też: przekaż teraz.</translation>
    </message>
    <message>
        <source>Tell the coordinator, and hand over soon. The damaged file is kept in the stand’s folder: leave it there.</source>
        <translation>Powiadom koordynatora i wkrótce przekaż podpisy. Uszkodzony plik jest w folderze stanowiska: zostaw go tam.</translation>
    </message>
    <message>
        <source>Leave the stick in: the copy catches up by itself.</source>
        <translation>Zostaw pendrive: kopia uzupełni się sama.</translation>
    </message>
    <message>
        <source>Put the stick in: the copy catches up by itself.</source>
        <translation>Włóż pendrive: kopia uzupełni się sama.</translation>
    </message>
    <message>
        <source>Visitors can sign. Make room on it, or ask the lead for another one.</source>
        <translation>Można podpisywać. Zrób na nim miejsce albo poproś kierownika o inny.</translation>
    </message>
    <message>
        <source>Visitors can sign. Pull the stick out and put it in again, or ask the lead for another one.</source>
        <translation>Można podpisywać. Wyjmij pendrive i włóż go ponownie albo poproś kierownika o inny.</translation>
    </message>
</context>
<context>
    <name>ChooseScreen</name>
    <message>
        <source>Choose</source>
        <translation>Wybierz</translation>
    </message>
    <message>
        <source>Which ones will you read?</source>
        <translation>Które chcesz przeczytać?</translation>
    </message>
    <message numerus="yes">
        <source>%n petition(s) to read</source>
        <translation>
            <numerusform>%n petycja do przeczytania</numerusform>
            <numerusform>%n petycje do przeczytania</numerusform>
            <numerusform>%n petycji do przeczytania</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>petition(s) to read</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>petycja do przeczytania</numerusform>
            <numerusform>petycje do przeczytania</numerusform>
            <numerusform>petycji do przeczytania</numerusform>
        </translation>
    </message>
    <message>
        <source>You read each one, and decide for each one. Your details are entered once.</source>
        <translation>Każdą czytasz i o każdej decydujesz. Dane wpisujesz raz.</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Czytaj</translation>
    </message>
</context>
<context>
    <name>CloseDayScreen</name>
    <message>
        <source>Close the day</source>
        <translation>Zamknij dzień</translation>
    </message>
    <message>
        <source>Keep the stand open</source>
        <translation>Nie zamykaj stanowiska</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Policzone</translation>
    </message>
    <message numerus="yes">
        <source>%n signed today.</source>
        <translation>
            <numerusform>Dziś %n podpis.</numerusform>
            <numerusform>Dziś %n podpisy.</numerusform>
            <numerusform>Dziś %n podpisów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Przekazane</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>Nieprzekazane</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nic nie czeka.</translation>
    </message>
    <message numerus="yes">
        <source>%n signatures are on this stand only.</source>
        <translation>
            <numerusform>%n podpis jest tylko na tym stanowisku.</numerusform>
            <numerusform>%n podpisy są tylko na tym stanowisku.</numerusform>
            <numerusform>%n podpisów jest tylko na tym stanowisku.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this stick, checked.</source>
        <translation>
            <numerusform>%n na tym pendrivie, sprawdzony.</numerusform>
            <numerusform>%n na tym pendrivie, sprawdzone.</numerusform>
            <numerusform>%n na tym pendrivie, sprawdzonych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by camera.</source>
        <translation>
            <numerusform>%n kamerą.</numerusform>
            <numerusform>%n kamerą.</numerusform>
            <numerusform>%n kamerą.</numerusform>
        </translation>
    </message>
    <message>
        <source>From earlier days: %1.</source>
        <translation>Z poprzednich dni: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n taken back today.</source>
        <comment>signatures</comment>
        <translation>
            <numerusform>Dziś wycofano %n.</numerusform>
            <numerusform>Dziś wycofano %n.</numerusform>
            <numerusform>Dziś wycofano %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The closing slip is on this stick.</source>
        <translation>Kartka jest na tym pendrivie.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Zamknięte</translation>
    </message>
    <message>
        <source>Not locked yet</source>
        <translation>Jeszcze niezamknięte</translation>
    </message>
    <message>
        <source>Safe to switch off</source>
        <translation>Można wyłączyć</translation>
    </message>
    <message>
        <source>Not safe yet</source>
        <translation>Jeszcze niebezpiecznie</translation>
    </message>
    <message>
        <source>Keep the tablet until its receipt arrives.</source>
        <translation>Zachowaj tablet, aż nadejdzie jego pokwitowanie.</translation>
    </message>
    <message>
        <source>This day is complete.</source>
        <translation>Ten dzień jest kompletny.</translation>
    </message>
    <message>
        <source>Hand over before the tablet leaves your hands.</source>
        <translation>Przekaż, zanim wypuścisz tablet z rąk.</translation>
    </message>
    <message>
        <source>Hand over first?</source>
        <translation>Najpierw przekazać?</translation>
    </message>
    <message>
        <source>This is practice: what was signed is deleted from this stand when you close the day.</source>
        <translation>To ćwiczenia: gdy zamkniesz dzień, wszystko, co podpisano, zostanie usunięte z tego stanowiska.</translation>
    </message>
    <message>
        <source>If this tablet is lost, so is what was not handed over.</source>
        <translation>Jeśli ten tablet zginie, przepadnie też to, czego nie przekazano.</translation>
    </message>
    <message>
        <source>Without hand-over</source>
        <translation>Bez przekazania</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Przekaż</translation>
    </message>
    <message>
        <source>Hand over now</source>
        <translation>Przekaż teraz</translation>
    </message>
    <message>
        <source>Put the slip on a stick</source>
        <translation>Zapisz kartkę na pendrivie</translation>
    </message>
    <message>
        <source>Practice: what was signed is deleted from this stand now.</source>
        <translation>Ćwiczenia: to, co podpisano, jest teraz usuwane z tego stanowiska.</translation>
    </message>
</context>
<context>
    <name>ClosingSlip</name>
    <message>
        <source>The slip as a picture to photograph</source>
        <translation>Kartka jako obraz do sfotografowania</translation>
    </message>
    <message numerus="yes">
        <source>%n signatures</source>
        <translation>
            <numerusform>%n podpis</numerusform>
            <numerusform>%n podpisy</numerusform>
            <numerusform>%n podpisów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>%n wycofany</numerusform>
            <numerusform>%n wycofane</numerusform>
            <numerusform>%n wycofanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not handed over</source>
        <translation>
            <numerusform>%n nieprzekazany</numerusform>
            <numerusform>%n nieprzekazane</numerusform>
            <numerusform>%n nieprzekazanych</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a photo of this, and send it to the coordinator.</source>
        <translation>Zrób zdjęcie i wyślij je koordynatorowi.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Codes that change all the time, for a camera</source>
        <translation>Kody, które stale się zmieniają, dla kamery</translation>
    </message>
</context>
<context>
    <name>CodeShow</name>
    <message>
        <source>Pace %1 of %2: a few seconds, or longer.</source>
        <translation>Tempo %1 z %2: kilka sekund lub dłużej.</translation>
    </message>
    <message numerus="yes">
        <source>Pace %1 of %2: about %n second(s), or longer.</source>
        <translation>
            <numerusform>Tempo %1 z %2: około %n sekundy lub dłużej.</numerusform>
            <numerusform>Tempo %1 z %2: około %n sekund lub dłużej.</numerusform>
            <numerusform>Tempo %1 z %2: około %n sekund lub dłużej.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pace %1 of %2: about %n minute(s), or longer.</source>
        <translation>
            <numerusform>Tempo %1 z %2: około %n minuty lub dłużej.</numerusform>
            <numerusform>Tempo %1 z %2: około %n minut lub dłużej.</numerusform>
            <numerusform>Tempo %1 z %2: około %n minut lub dłużej.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has filmed it? Then not yet. You can leave at any time: all of it stays here and waits.</source>
        <translation>Nikt nie filmował? Więc jeszcze nie. Można wyjść w każdej chwili: wszystko tu zostaje i czeka.</translation>
    </message>
    <message>
        <source>Brightest screen, clean glass; the camera 30&#xa0;cm away, with all of the white page in its picture.</source>
        <translation>Ekran najjaśniejszy, szyba czysta; kamera w odległości 30 cm, cała biała strona w kadrze.</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Wolniej</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Szybciej</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Jeszcze nie</translation>
    </message>
    <message>
        <source>Yes, all arrived</source>
        <translation>Tak, wszystko dotarło</translation>
    </message>
</context>
<context>
    <name>Concern</name>
    <message>
        <source>More on the list: %1</source>
        <translation>Więcej na liście: %1</translation>
    </message>
</context>
<context>
    <name>ConsentsScreen</name>
    <message>
        <source>Step 2 of 3: Your details</source>
        <translation>Krok 2 z 3: Twoje dane</translation>
    </message>
    <message>
        <source>May they write to you?</source>
        <translation>Czy można do Ciebie pisać?</translation>
    </message>
    <message>
        <source>Before you sign</source>
        <translation>Zanim podpiszesz</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Are you %1 or over?</source>
        <translation>Masz %1 lat lub więcej?</translation>
    </message>
    <message>
        <source>This petition is for people of %1 and over.</source>
        <translation>Ta petycja jest dla osób, które mają %1 lat lub więcej.</translation>
    </message>
    <message>
        <source>Choose one of the two to go on.</source>
        <translation>Aby przejść dalej, wybierz jedną z dwóch.</translation>
    </message>
    <message>
        <source>You are signing</source>
        <translation>Podpisujesz</translation>
    </message>
    <message>
        <source>Your signature counts the same, whatever you choose here. Left open means no.</source>
        <translation>Twój podpis liczy się tak samo bez względu na to, co tu wybierzesz. Brak odpowiedzi oznacza „nie”.</translation>
    </message>
    <message>
        <source>What happens to my data</source>
        <translation>Co się dzieje z moimi danymi</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
</context>
<context>
    <name>CountryScreen</name>
    <message>
        <source>Step 2 of 3: Your details</source>
        <translation>Krok 2 z 3: Twoje dane</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>No country begins like this.</source>
        <translation>Żaden kraj tak się nie zaczyna.</translation>
    </message>
    <message>
        <source>Type its first letters, or swipe through the list.</source>
        <translation>Wpisz pierwsze litery albo przewiń listę.</translation>
    </message>
</context>
<context>
    <name>DateScreen</name>
    <message>
        <source>Delete a campaign’s signatures</source>
        <translation>Usuń podpisy kampanii</translation>
    </message>
    <message>
        <source>Confirm the date</source>
        <translation>Potwierdź datę</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nic nie jest do usunięcia</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Usuwanie</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Usunięto</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Potwierdzono</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Niegotowe</translation>
    </message>
    <message>
        <source>Each petition says on which day all that was signed has to be gone. You can delete from that day on.</source>
        <translation>Każda petycja podaje dzień, w którym wszystkie podpisy muszą zniknąć. Od tego dnia można je usunąć.</translation>
    </message>
    <message numerus="yes">
        <source>entries deleted</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>wpis usunięty</numerusform>
            <numerusform>wpisy usunięte</numerusform>
            <numerusform>wpisów usuniętych</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting for good</source>
        <translation>Usuwanie na zawsze</translation>
    </message>
    <message>
        <source>They are gone from this stand.</source>
        <translation>Na tym stanowisku już ich nie ma.</translation>
    </message>
    <message>
        <source>This stand trusts its clock again.</source>
        <translation>Stanowisko znów ufa swojemu zegarowi.</translation>
    </message>
    <message>
        <source>This stand’s clock shows another date: %1</source>
        <translation>Zegar tego stanowiska pokazuje inną datę: %1</translation>
    </message>
    <message>
        <source>The clock of this stand looks wrong.</source>
        <translation>Zegar tego stanowiska wygląda na zły.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Nie udało się.</translation>
    </message>
    <message>
        <source>Tell the coordinator, who deletes what is there. Sticks with hand-overs of this petition have to be emptied, too.</source>
        <translation>Powiedz koordynatorowi, który usuwa dane u siebie. Trzeba też opróżnić pendrive’y z tą petycją.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Nic nie usunięto.</translation>
    </message>
    <message>
        <source>Look at a calendar. If the stand is wrong, set the clock of this tablet; if you mistyped it, try again.</source>
        <translation>Spójrz w kalendarz. Jeśli myli się stanowisko, ustaw zegar tabletu; jeśli to pomyłka w pisaniu, spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Set day and hour of this tablet. If they are right, confirm the date first.</source>
        <translation>Ustaw dzień i godzinę na tym tablecie. Jeśli są dobre, najpierw potwierdź datę.</translation>
    </message>
    <message>
        <source>The disk of this stand may be full, or broken. Ask the coordinator.</source>
        <translation>Dysk tego stanowiska może być pełny lub uszkodzony. Zapytaj koordynatora.</translation>
    </message>
    <message>
        <source>To be deleted on %1</source>
        <translation>Do usunięcia: %1</translation>
    </message>
    <message>
        <source>To be deleted since %1</source>
        <translation>Do usunięcia od: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n wpis</numerusform>
            <numerusform>%n wpisy</numerusform>
            <numerusform>%n wpisów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them never handed over: they are lost then</source>
        <translation>
            <numerusform>%n z nich nigdy nie przekazano: przepadnie</numerusform>
            <numerusform>%n z nich nigdy nie przekazano: przepadną</numerusform>
            <numerusform>%n z nich nigdy nie przekazano: przepadnie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are deleted for good</source>
        <translation>
            <numerusform>%n wpis zostanie usunięty na zawsze</numerusform>
            <numerusform>%n wpisy zostaną usunięte na zawsze</numerusform>
            <numerusform>%n wpisów zostanie usuniętych na zawsze</numerusform>
        </translation>
    </message>
    <message>
        <source>Which date is today?</source>
        <translation>Jaka jest dziś data?</translation>
    </message>
    <message>
        <source>This stand has seen later days than its clock shows, or the clock is years ahead. If you type the date that it shows, it trusts the clock again.</source>
        <translation>Stanowisko widziało już późniejsze dni, niż pokazuje zegar, albo zegar spieszy się o lata. Jeśli wpiszesz datę, którą pokazuje, znów mu zaufa.</translation>
    </message>
    <message>
        <source>This stand has no doubt about its clock. There is nothing to do.</source>
        <translation>Stanowisko nie ma wątpliwości co do zegara. Nie trzeba nic robić.</translation>
    </message>
    <message>
        <source>Today, from a calendar</source>
        <translation>Dziś, według kalendarza</translation>
    </message>
    <message>
        <source>This is no whole date</source>
        <translation>To nie jest cała data</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Usuń na zawsze</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Potwierdź</translation>
    </message>
    <message>
        <source>DD</source>
        <extracomment>Two letters for the day, as in the date DD.MM.YYYY.</extracomment>
        <translation>DD</translation>
    </message>
    <message>
        <source>MM</source>
        <extracomment>Two letters for the month, as in the date DD.MM.YYYY.</extracomment>
        <translation>MM</translation>
    </message>
    <message>
        <source>YYYY</source>
        <extracomment>Four letters for the year, as in the date DD.MM.YYYY.</extracomment>
        <translation>RRRR</translation>
    </message>
</context>
<context>
    <name>DetailsScreen</name>
    <message>
        <source>Step 2 of 3: Your details</source>
        <translation>Krok 2 z 3: Twoje dane</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Kod pocztowy</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Ulica i numer</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data urodzenia</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Twój podpis</translation>
    </message>
    <message>
        <source>Needed to sign</source>
        <translation>Brakuje</translation>
    </message>
    <message>
        <source>Check this code</source>
        <translation>Sprawdź kod</translation>
    </message>
    <message>
        <source>%1: needed to sign</source>
        <translation>%1: jeszcze brakuje</translation>
    </message>
    <message>
        <source>%1: too long</source>
        <translation>%1: za długi tekst</translation>
    </message>
    <message>
        <source>%1: begin with a letter</source>
        <translation>%1: zacznij od litery</translation>
    </message>
    <message>
        <source>%1: has a sign we cannot take</source>
        <translation>%1: jeden znak się nie nadaje</translation>
    </message>
    <message>
        <source>This email looks unfinished</source>
        <translation>Ten e-mail wygląda na niepełny</translation>
    </message>
    <message>
        <source>This email does not look right</source>
        <translation>W tym e-mailu coś się nie zgadza</translation>
    </message>
    <message>
        <source>This number does not look right</source>
        <translation>W tym numerze coś się nie zgadza</translation>
    </message>
    <message>
        <source>No such code in this country</source>
        <translation>W tym kraju nie ma takiego kodu</translation>
    </message>
    <message>
        <source>%1: no such postal code</source>
        <translation>%1: nie ma takiego kodu</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>Nie ma takiego dnia</translation>
    </message>
    <message>
        <source>%1: this does not look right</source>
        <translation>%1: do sprawdzenia</translation>
    </message>
    <message>
        <source>DD</source>
        <extracomment>Two letters for the day, as in the date DD.MM.YYYY.</extracomment>
        <translation>DD</translation>
    </message>
    <message>
        <source>MM</source>
        <extracomment>Two letters for the month, as in the date DD.MM.YYYY.</extracomment>
        <translation>MM</translation>
    </message>
    <message>
        <source>YYYY</source>
        <extracomment>Four letters for the year, as in the date DD.MM.YYYY.</extracomment>
        <translation>RRRR</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>Twoje dane</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Czy chodzi o %1?</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Tak, użyj</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Zostaw moje</translation>
    </message>
    <message>
        <source>Another country?</source>
        <translation>Inny kraj?</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Narysowany</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>Narysuj</translation>
    </message>
    <message>
        <source>You are signing</source>
        <translation>Podpisujesz</translation>
    </message>
    <message>
        <source>We ask for these so that every signature counts once.</source>
        <translation>Pytamy o nie, żeby każdy podpis liczył się tylko raz.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>Do sprawdzenia: %n</numerusform>
            <numerusform>Do sprawdzenia: %n</numerusform>
            <numerusform>Do sprawdzenia: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
</context>
<context>
    <name>DoubtScreen</name>
    <message>
        <source>After the lock</source>
        <translation>Po blokadzie</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Odnotowano</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Nie odnotowano</translation>
    </message>
    <message>
        <source>The stand was locked</source>
        <translation>Stanowisko było zablokowane</translation>
    </message>
    <message>
        <source>Marked as doubtful: %1</source>
        <translation>Oznaczone jako wątpliwe: %1</translation>
    </message>
    <message>
        <source>Signed since the stand was opened, or since the last shift change: %1</source>
        <translation>Podpisy od otwarcia stanowiska lub ostatniej zmiany: %1</translation>
    </message>
    <message>
        <source>The coordinator sees a note</source>
        <translation>Koordynator zobaczy notatkę</translation>
    </message>
    <message>
        <source>It could not be noted</source>
        <translation>Nie udało się odnotować</translation>
    </message>
    <message>
        <source>Were the last entries not genuine?</source>
        <translation>Czy ostatnie wpisy nie były prawdziwe?</translation>
    </message>
    <message>
        <source>Nothing was deleted. The coordinator decides what counts.</source>
        <translation>Niczego nie usunięto. O tym, co się liczy, decyduje koordynator.</translation>
    </message>
    <message>
        <source>The disk took no more. Tell the coordinator yourself: how many entries, and about when.</source>
        <translation>Dysk niczego więcej nie przyjął. Powiedz koordynatorowi, ile wpisów i mniej więcej kiedy.</translation>
    </message>
    <message>
        <source>For example, somebody typed in invented people. The coordinator then sees a note; nothing is deleted, and nobody is named.</source>
        <translation>Na przykład ktoś wpisał zmyślone osoby. Koordynator zobaczy notatkę; nic nie jest usuwane i nikt nie jest wymieniany.</translation>
    </message>
    <message>
        <source>Not genuine: the last one</source>
        <translation>Nieprawdziwy: ostatni</translation>
    </message>
    <message>
        <source>Not genuine: the last %1</source>
        <translation>Nieprawdziwe: ostatnie %1</translation>
    </message>
    <message>
        <source>To the panel</source>
        <translation>Do panelu</translation>
    </message>
    <message>
        <source>No, all is well</source>
        <translation>Nie, wszystko w porządku</translation>
    </message>
</context>
<context>
    <name>DrawScreen</name>
    <message>
        <source>Step 2 of 3: Your details</source>
        <translation>Krok 2 z 3: Twoje dane</translation>
    </message>
    <message>
        <source>Sign with your finger</source>
        <translation>Podpisz palcem</translation>
    </message>
    <message>
        <source>Box for your drawn signature</source>
        <translation>Pole na narysowany podpis</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>(optional)</source>
        <translation>(opcjonalnie)</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>A day at the stand</source>
        <translation>Dzień przy stoisku</translation>
    </message>
    <message>
        <source>People read and sign alone. You invite, help who asks, and look after the tablet.</source>
        <translation>Każdy podpisuje bez pomocy. Zapraszasz, pomagasz, gdy ktoś prosi, i dbasz o tablet.</translation>
    </message>
    <message>
        <source>Words in bold stand on its screen.</source>
        <translation>Słowa pogrubione są na ekranie.</translation>
    </message>
    <message>
        <source>Unsure? Call your lead:</source>
        <translation>Masz wątpliwości? Zadzwoń do kierownika:</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przedtem</translation>
    </message>
    <message>
        <source>Switch the tablet on. The poster comes by itself.</source>
        <translation>Włącz tablet. Plakat pojawi się sam.</translation>
    </message>
    <message>
        <source>Hold a finger on this corner for two seconds. Type the PIN that your lead told you.</source>
        <translation>Przytrzymaj palec na tym rogu przez dwie sekundy. Wpisz PIN od kierownika.</translation>
    </message>
    <message>
        <source>Touch %1 and go through the list.</source>
        <translation>Dotknij %1 i przejdź listę.</translation>
    </message>
    <message>
        <source>It says %1: touch %2. It says %3: do what stands there, or call.</source>
        <translation>Jest %1: dotknij %2. Jest %3: zrób, co tam napisano, albo zadzwoń.</translation>
    </message>
    <message>
        <source>A black band at the top, as in the picture, means practice: nothing counts. Call first.</source>
        <translation>Czarny pas u góry, jak na obrazku, to ćwiczenia: nic się nie liczy. Najpierw zadzwoń.</translation>
    </message>
    <message>
        <source>While people sign</source>
        <translation>Gdy ludzie podpisują</translation>
    </message>
    <message>
        <source>Nobody needs watching. Stand where you cannot see the screen.</source>
        <translation>Nikogo nie trzeba pilnować. Stań tam, skąd nie widać ekranu.</translation>
    </message>
    <message>
        <source>At the end people photograph a code. No phone? Give them a pocket card and a pen.</source>
        <translation>Na końcu robi się zdjęcie kodu. Bez telefonu? Daj karteczkę z miejscem na kod i długopis.</translation>
    </message>
    <message>
        <source>This panel: the corner of step %1, then the PIN. Out again: %2.</source>
        <translation>Ten panel: róg z kroku %1, potem PIN. Wyjście: %2.</translation>
    </message>
    <message>
        <source>%1: you type what the person tells you, and the person presses %2.</source>
        <translation>%1: wpisujesz, co mówi osoba, a ona sama naciska %2.</translation>
    </message>
    <message>
        <source>%1: to clean the screen, or for a break.</source>
        <translation>%1: na czyszczenie ekranu albo przerwę.</translation>
    </message>
    <message>
        <source>%1: read it together; then the next one types the PIN.</source>
        <translation>%1: przeczytajcie razem, potem następna osoba wpisze PIN.</translation>
    </message>
    <message>
        <source>%1: try it yourself when nobody waits. It does not count.</source>
        <translation>%1: wypróbuj, gdy nikt nie czeka. To się nie liczy.</translation>
    </message>
    <message>
        <source>Trouble? Rest two fingers on the screen for two seconds: it locks, and what was typed is gone.</source>
        <translation>Ktoś przeszkadza? Połóż dwa palce na ekranie na dwie sekundy: zablokuje się, a wpisane zniknie.</translation>
    </message>
    <message>
        <source>Look at the battery here each hour. Plug in before it is down to %1.</source>
        <translation>Co godzinę sprawdzaj tu baterię. Podłącz, zanim spadnie do %1.</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>Wieczorem</translation>
    </message>
    <message>
        <source>Put in the USB stick. Touch %1, then the stick, and wait for %2.</source>
        <translation>Włóż pendrive. Dotknij %1, potem pendrive’a, i poczekaj na %2.</translation>
    </message>
    <message>
        <source>%1: the tablet read them back from the stick, and all are right. They also stay on the tablet.</source>
        <translation>%1: tablet odczytał je z pendrive’a i wszystkie się zgadzają. Zostają też na tablecie.</translation>
    </message>
    <message>
        <source>Touch %1. Photograph this slip and send it to the coordinator. Then %1 once more: the screen goes dark.</source>
        <translation>Dotknij %1. Zrób zdjęcie tego dowodu i wyślij koordynatorowi. Potem jeszcze raz %1: ekran gaśnie.</translation>
    </message>
    <message>
        <source>Bring the stick to the coordinator. Keep the tablet in a safe place until the receipt has come.</source>
        <translation>Zanieś pendrive koordynatorowi. Trzymaj tablet w bezpiecznym miejscu, aż przyjdzie potwierdzenie.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>photograph people who sign, or the screen while they do</source>
        <translation>nie rób zdjęć podpisującym ani ekranowi, gdy podpisują</translation>
    </message>
    <message>
        <source>promise what is kept of their data: show them %1</source>
        <translation>nie obiecuj, co będzie z danymi: pokaż %1</translation>
    </message>
    <message>
        <source>copy, move or delete files on the tablet or the stick</source>
        <translation>nie kopiuj, nie przenoś i nie usuwaj plików z tabletu ani pendrive’a</translation>
    </message>
    <message>
        <source>press %1 for somebody, or tell the PIN</source>
        <translation>nie naciskaj %1 za kogoś i nie zdradzaj PIN-u</translation>
    </message>
    <message>
        <source>leave the tablet alone, not even for a minute</source>
        <translation>nie zostawiaj tabletu ani na minutę</translation>
    </message>
    <message>
        <source>The screen says …</source>
        <translation>Na ekranie jest …</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Co robisz</translation>
    </message>
    <message>
        <source>The words below it say why, and what to do. Nothing signed is lost.</source>
        <translation>Pod spodem napisano, dlaczego i co zrobić. Żaden podpis nie przepadł.</translation>
    </message>
    <message>
        <source>This signature is not stored. Touch %1. If it comes again, look at the panel: it says why.</source>
        <translation>Tego podpisu nie zapisano. Dotknij %1. Jeśli to wróci, panel powie dlaczego.</translation>
    </message>
    <message>
        <source>Touch %1, and type it. Then %2.</source>
        <translation>Dotknij %1 i wpisz go. Potem %2.</translation>
    </message>
    <message>
        <source>Wait that long. If you do not know the PIN, call.</source>
        <translation>Odczekaj ten czas. Nie znasz PIN-u: zadzwoń.</translation>
    </message>
    <message>
        <source>Leave it: it clears itself if nobody answers.</source>
        <translation>Zostaw: sam się wyczyści, jeśli nikt nie odpowie.</translation>
    </message>
    <message>
        <source>Touch it. The coordinator reads the screen with a camera, or films it.</source>
        <translation>Dotknij. Koordynator odczytuje ekran kamerą albo go filmuje.</translation>
    </message>
    <message>
        <source>It is dark</source>
        <translation>Ekran jest ciemny</translation>
    </message>
    <message>
        <source>Plug it in and switch it on. The poster comes back, and nothing signed is lost.</source>
        <translation>Podłącz i włącz. Plakat wróci, żaden podpis nie przepadnie.</translation>
    </message>
    <message>
        <source>The tablet is gone</source>
        <translation>Tabletu nie ma</translation>
    </message>
    <message>
        <source>Call at once. Nobody can read the signatures that are on it.</source>
        <translation>Zadzwoń od razu. Nikt nie odczyta podpisów, które na nim są.</translation>
    </message>
    <message>
        <source>Copy it from the screen; it has no %1. Nobody can tell it to you again.</source>
        <translation>Przepisz z ekranu; nie ma w nim %1. Nikt nie poda go drugi raz.</translation>
    </message>
    <message>
        <source>To take your signature back: touch %1 at any of our stands, or write to %2.</source>
        <translation>Aby wycofać podpis: dotknij %1 przy naszym stoisku albo napisz na %2.</translation>
    </message>
</context>
<context>
    <name>HandOverScreen</name>
    <message>
        <source>The stick is full.</source>
        <translation>Pendrive jest pełny.</translation>
    </message>
    <message>
        <source>The stick gave back something else than was written.</source>
        <translation>Na pendrivie jest coś innego, niż zapisano.</translation>
    </message>
    <message>
        <source>There is no receipt on this stick.</source>
        <translation>Na tym pendrivie nie ma potwierdzenia.</translation>
    </message>
    <message>
        <source>This receipt does not fit this stand.</source>
        <translation>To potwierdzenie nie pasuje do tego stanowiska.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Nie udało się.</translation>
    </message>
    <message>
        <source>Make room on it, or take another one. Nothing was lost: all signatures are still on this stand.</source>
        <translation>Zwolnij miejsce albo użyj innego. Nic nie przepadło: wszystkie podpisy są nadal na tym stanowisku.</translation>
    </message>
    <message>
        <source>Put it in again, or take another one. Nothing was lost: all signatures are still on this stand.</source>
        <translation>Włóż go jeszcze raz albo użyj innego. Nic nie przepadło: wszystkie podpisy są nadal na tym stanowisku.</translation>
    </message>
    <message>
        <source>Take another stick. Nothing was lost: all signatures are still on this stand.</source>
        <translation>Użyj innego pendrive’a. Nic nie przepadło: wszystkie podpisy są nadal na tym stanowisku.</translation>
    </message>
    <message>
        <source>The coordinator makes it after reading what you handed over. Copy it to the stick, not into a folder.</source>
        <translation>Koordynator tworzy je po odczytaniu tego, co przekazano. Skopiuj je na pendrive, nie do folderu.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Keep this tablet as it is, and tell the coordinator.</source>
        <translation>Niczego nie usunięto. Zostaw ten tablet tak, jak jest, i powiadom koordynatora.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try it again with another stick.</source>
        <translation>Nic nie przepadło. Spróbuj z innym pendrive’em.</translation>
    </message>
    <message>
        <source>Take in a receipt</source>
        <translation>Wczytaj potwierdzenie</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Przekaż</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Odczyt</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Zapis</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Niegotowe</translation>
    </message>
    <message>
        <source>Where is the receipt?</source>
        <translation>Gdzie jest potwierdzenie?</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Dokąd?</translation>
    </message>
    <message>
        <source>Leave the stick in until this is done.</source>
        <translation>Nie wyjmuj pendrive’a do końca.</translation>
    </message>
    <message>
        <source>Everything was handed over before.</source>
        <translation>Wszystko przekazano już wcześniej.</translation>
    </message>
    <message>
        <source>Only the closing slip is not on a stick yet.</source>
        <translation>Tylko kartki nie ma jeszcze na pendrivie.</translation>
    </message>
    <message>
        <source>Only this further copy was not made.</source>
        <translation>Nie powstała tylko ta dodatkowa kopia.</translation>
    </message>
    <message>
        <source>Now the closing slip goes on the stick, and the rest once more.</source>
        <translation>Teraz kartka trafi na pendrive, a reszta jeszcze raz.</translation>
    </message>
    <message>
        <source>This makes one more copy.</source>
        <translation>W ten sposób powstanie jeszcze jedna kopia.</translation>
    </message>
    <message numerus="yes">
        <source>signatures not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>podpis jeszcze nieprzekazany</numerusform>
            <numerusform>podpisy jeszcze nieprzekazane</numerusform>
            <numerusform>podpisów jeszcze nieprzekazanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>jeszcze nieprzekazany</numerusform>
            <numerusform>jeszcze nieprzekazane</numerusform>
            <numerusform>jeszcze nieprzekazanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>handed over by camera</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>przekazany kamerą</numerusform>
            <numerusform>przekazane kamerą</numerusform>
            <numerusform>przekazanych kamerą</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on this stick, checked</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>na tym pendrivie, sprawdzony</numerusform>
            <numerusform>na tym pendrivie, sprawdzone</numerusform>
            <numerusform>na tym pendrivie, sprawdzonych</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing the receipt with what this stand holds.</source>
        <translation>Potwierdzenie jest porównywane z tym, co jest na tym stanowisku.</translation>
    </message>
    <message>
        <source>Writing to %1, then reading it back.</source>
        <translation>Zapis na %1, potem sprawdzenie.</translation>
    </message>
    <message>
        <source>You can take the stick out now.</source>
        <translation>Możesz już wyjąć pendrive.</translation>
    </message>
    <message>
        <source>They have arrived safely with the coordinator.</source>
        <translation>Dotarły bezpiecznie do koordynatora.</translation>
    </message>
    <message numerus="yes">
        <source>With %n withdrawal(s).</source>
        <comment>handed over</comment>
        <translation>
            <numerusform>Z %n wycofaniem.</numerusform>
            <numerusform>Z %n wycofaniami.</numerusform>
            <numerusform>Z %n wycofaniami.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s) arrived, too.</source>
        <translation>
            <numerusform>Dotarło też %n wycofanie.</numerusform>
            <numerusform>Dotarły też %n wycofania.</numerusform>
            <numerusform>Dotarło też %n wycofań.</numerusform>
        </translation>
    </message>
    <message>
        <source>So they were cleared here, as agreed: this stand need not keep them any longer.</source>
        <translation>Dlatego zgodnie z umową usunięto je tutaj: to stanowisko nie musi ich już przechowywać.</translation>
    </message>
    <message>
        <source>No stick? Show to a camera</source>
        <translation>Nie ma pendrive’a? Pokaż kamerze</translation>
    </message>
    <message>
        <source>There was nothing to hand over.</source>
        <translation>Nie było nic do przekazania.</translation>
    </message>
    <message>
        <source>The closing slip is on this stick.</source>
        <translation>Kartka jest na tym pendrivie.</translation>
    </message>
    <message>
        <source>The stick cannot be written to.</source>
        <translation>Na pendrivie nie da się zapisać.</translation>
    </message>
    <message numerus="yes">
        <source>signatures arrived</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>podpis dotarł</numerusform>
            <numerusform>podpisy dotarły</numerusform>
            <numerusform>podpisów dotarło</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted as handed over.</source>
        <translation>Zapisano jako przekazane.</translation>
    </message>
    <message>
        <source>Nothing new on this receipt.</source>
        <translation>W tym potwierdzeniu nie ma nic nowego.</translation>
    </message>
    <message>
        <source>Everything also stays on this stand until the receipt comes back.</source>
        <translation>Wszystko zostaje też na tym stanowisku, dopóki nie wróci potwierdzenie.</translation>
    </message>
    <message>
        <source>Bring it to the coordinator. Everything also stays on this stand until the receipt comes back.</source>
        <translation>Zanieś go koordynatorowi. Wszystko zostaje też na tym stanowisku, dopóki nie wróci potwierdzenie.</translation>
    </message>
    <message>
        <source>All signatures of this stand have arrived at the coordinator.</source>
        <translation>Wszystkie podpisy z tego stanowiska dotarły do koordynatora.</translation>
    </message>
    <message>
        <source>What it names had been deleted from this stand before.</source>
        <translation>To, co w nim wymieniono, usunięto z tego stanowiska już wcześniej.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Od początku</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Język: %1</translation>
    </message>
</context>
<context>
    <name>InstallScreen</name>
    <message>
        <source>Install a campaign</source>
        <translation>Zainstaluj kampanię</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Gdzie jest?</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Która?</translation>
    </message>
    <message>
        <source>Is it this one?</source>
        <translation>Czy to ta?</translation>
    </message>
    <message>
        <source>Compare eight words</source>
        <translation>Porównaj osiem słów</translation>
    </message>
    <message>
        <source>An older one</source>
        <translation>Starsza wersja</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Chwileczkę</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Zainstalowano</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Nie zainstalowano</translation>
    </message>
    <message>
        <source>The coordinator sends two files: the campaign, and later its activation. Copy both to the stick, not into a folder.</source>
        <translation>Koordynator wysyła dwa pliki: kampanię, a później jej aktywację. Skopiuj oba na pendrive, nie do folderu.</translation>
    </message>
    <message>
        <source>Nothing is changed before you say so.</source>
        <translation>Nic się nie zmieni bez twojej zgody.</translation>
    </message>
    <message>
        <source>This organisation is new on this stand. Only its own poster can tell whether the file is really from it.</source>
        <translation>Ta organizacja jest tu nowa. Tylko jej własny plakat powie, czy plik naprawdę od niej pochodzi.</translation>
    </message>
    <message>
        <source>Leave the stick in until this is done.</source>
        <translation>Nie wyjmuj pendrive’a do końca.</translation>
    </message>
    <message>
        <source>Looking through %1</source>
        <translation>Przeglądanie: %1</translation>
    </message>
    <message>
        <source>Taking it in</source>
        <translation>Instalowanie</translation>
    </message>
    <message>
        <source>There is no campaign on this stick.</source>
        <translation>Na tym pendrivie nie ma kampanii.</translation>
    </message>
    <message>
        <source>This campaign is on this stand already.</source>
        <translation>Ta kampania już jest na tym stanowisku.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>Nic nie zainstalowano.</translation>
    </message>
    <message>
        <source>This file is not as the organisation made it.</source>
        <translation>Ten plik nie jest taki, jaki zrobiła organizacja.</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>Ten plik jest uszkodzony.</translation>
    </message>
    <message>
        <source>This campaign is not complete.</source>
        <translation>Ta kampania nie jest kompletna.</translation>
    </message>
    <message>
        <source>This kind of petition cannot be signed at a stand.</source>
        <translation>Takiej petycji nie można podpisać na stanowisku.</translation>
    </message>
    <message>
        <source>This file is from a newer version of the program.</source>
        <translation>Ten plik pochodzi z nowszej wersji programu.</translation>
    </message>
    <message>
        <source>This activation is for another campaign.</source>
        <translation>Ta aktywacja jest dla innej kampanii.</translation>
    </message>
    <message>
        <source>The disk of this stand is full.</source>
        <translation>Dysk tego stanowiska jest pełny.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Nie udało się.</translation>
    </message>
    <message>
        <source>It is practice: visitors see it, and nothing they sign counts. It counts once you install its activation, too.</source>
        <translation>To ćwiczenia: odwiedzający ją widzą, ale nic się nie liczy. Zacznie się liczyć po zainstalowaniu aktywacji.</translation>
    </message>
    <message>
        <source>Signatures count from now on. Visitors see it as soon as you go back to them.</source>
        <translation>Od teraz podpisy się liczą. Odwiedzający zobaczą ją, gdy do nich wrócisz.</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>Tu nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>Copy the coordinator’s file to the stick itself, not into a folder.</source>
        <translation>Skopiuj plik koordynatora na sam pendrive, nie do folderu.</translation>
    </message>
    <message>
        <source>If you expected another one, ask the coordinator which file is the newest.</source>
        <translation>Jeśli miała to być inna, zapytaj koordynatora, który plik jest najnowszy.</translation>
    </message>
    <message>
        <source>Do not use this stick any more, and call the coordinator on a number that you know.</source>
        <translation>Nie używaj już tego pendrive’a i zadzwoń do koordynatora pod znany ci numer.</translation>
    </message>
    <message>
        <source>Do not use it. Ask the coordinator for the file once more.</source>
        <translation>Nie używaj go. Poproś koordynatora o plik jeszcze raz.</translation>
    </message>
    <message>
        <source>Copy it to the stick once more, or ask the coordinator for it again.</source>
        <translation>Skopiuj go jeszcze raz na pendrive lub ponownie poproś koordynatora.</translation>
    </message>
    <message>
        <source>Update the program on this tablet first.</source>
        <translation>Najpierw zaktualizuj program na tym tablecie.</translation>
    </message>
    <message>
        <source>First install the campaign that it belongs to. Both files can lie on one stick.</source>
        <translation>Najpierw zainstaluj kampanię, do której należy. Oba pliki mogą być na jednym pendrivie.</translation>
    </message>
    <message>
        <source>Hand over, then take in the receipt: that makes room.</source>
        <translation>Przekaż, a potem wczytaj potwierdzenie: to zwolni miejsce.</translation>
    </message>
    <message>
        <source>Try it again with another stick.</source>
        <translation>Spróbuj z innym pendrive’em.</translation>
    </message>
    <message>
        <source>Something is missing that visitors have to be told. Ask the coordinator to build it again.</source>
        <translation>Brakuje czegoś, co odwiedzający muszą wiedzieć. Poproś koordynatora o nową wersję.</translation>
    </message>
    <message>
        <source>Its law asks for paper, or for an official system. Ask the coordinator.</source>
        <translation>Prawo wymaga tu papieru albo systemu urzędowego. Zapytaj koordynatora.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Ćwiczenia</translation>
    </message>
    <message>
        <source>Signatures count</source>
        <translation>Podpisy się liczą</translation>
    </message>
    <message>
        <source>This stand has a newer one of the same campaign.</source>
        <translation>Na stanowisku jest nowsza wersja tej samej kampanii.</translation>
    </message>
    <message>
        <source>Install the older one only if the coordinator asks you to go back to it.</source>
        <translation>Zainstaluj starszą tylko wtedy, gdy prosi o to koordynator.</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Kto prosi o podpis</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>Kto ją otrzyma</translation>
    </message>
    <message>
        <source>Signing begins</source>
        <translation>Początek zbierania</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>Everything is deleted</source>
        <translation>Wszystko zostaje usunięte</translation>
    </message>
    <message>
        <source>Do signatures count?</source>
        <translation>Czy podpisy się liczą?</translation>
    </message>
    <message>
        <source>No, it is practice</source>
        <translation>Nie, to ćwiczenia</translation>
    </message>
    <message>
        <source>Yes, it is activated</source>
        <translation>Tak, jest aktywowana</translation>
    </message>
    <message>
        <source>Mind: this campaign counts on this stand now. With this file it turns to practice until its activation comes.</source>
        <translation>Uwaga: ta kampania już się tu liczy. Z tym plikiem stanie się ćwiczeniami, dopóki nie przyjdzie aktywacja.</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) on this stick could not be used.</source>
        <translation>
            <numerusform>%n innego pliku na tym pendrivie nie dało się użyć.</numerusform>
            <numerusform>%n innych plików na tym pendrivie nie dało się użyć.</numerusform>
            <numerusform>%n innych plików na tym pendrivie nie dało się użyć.</numerusform>
        </translation>
    </message>
    <message>
        <source>Install the older one</source>
        <translation>Zainstaluj starszą</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Zainstaluj</translation>
    </message>
    <message>
        <source>Are these the eight words on the poster of %1?</source>
        <translation>Czy to osiem słów z plakatu organizacji %1?</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>Słowa są takie same</translation>
    </message>
    <message>
        <source>They differ: do not install</source>
        <translation>Są inne: nie instaluj</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>space</source>
        <translation>spacja</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Następne</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>Usuń ostatnią literę</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Wielkie litery</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Cyfry i znaki</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>Litery łacińskie</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Litery</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
</context>
<context>
    <name>LeadScreen</name>
    <message>
        <source>For the lead</source>
        <translation>Dla kierownika</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Your PIN is changed</source>
        <translation>Twój PIN jest zmieniony</translation>
    </message>
    <message>
        <source>The volunteers’ PIN is changed</source>
        <translation>PIN obsługi jest zmieniony</translation>
    </message>
    <message>
        <source>The one before opens nothing any more.</source>
        <translation>Poprzedni niczego już nie otwiera.</translation>
    </message>
    <message>
        <source>Tell it to all who work here. The one before opens nothing any more.</source>
        <translation>Powiedz go wszystkim, którzy tu pracują. Poprzedni niczego już nie otwiera.</translation>
    </message>
    <message>
        <source>What is done here changes the stand. Go back to the visitors when you leave it.</source>
        <translation>To, co tu robisz, zmienia stanowisko. Odchodząc, wróć do odwiedzających.</translation>
    </message>
    <message>
        <source>Practice: nothing counts</source>
        <translation>Ćwiczenia: nic się nie liczy</translation>
    </message>
    <message>
        <source>Signatures count</source>
        <translation>Podpisy się liczą</translation>
    </message>
    <message>
        <source>Install a campaign</source>
        <translation>Zainstaluj kampanię</translation>
    </message>
    <message>
        <source>From a USB stick of the coordinator</source>
        <translation>Z pendrive’a od koordynatora</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Druga kopia</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłączona</translation>
    </message>
    <message>
        <source>On, and complete</source>
        <translation>Włączona i pełna</translation>
    </message>
    <message>
        <source>On, being written</source>
        <translation>Włączona, zapisuje</translation>
    </message>
    <message>
        <source>On, but something is in the way</source>
        <translation>Włączona, ale coś przeszkadza</translation>
    </message>
    <message>
        <source>Delete signatures</source>
        <translation>Usuń podpisy</translation>
    </message>
    <message numerus="yes">
        <source>%n petition(s) due</source>
        <translation>
            <numerusform>%n petycja do usunięcia</numerusform>
            <numerusform>%n petycje do usunięcia</numerusform>
            <numerusform>%n petycji do usunięcia</numerusform>
        </translation>
    </message>
    <message>
        <source>None is due</source>
        <translation>Nic do usunięcia</translation>
    </message>
    <message>
        <source>Volunteers’ PIN</source>
        <translation>PIN obsługi</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>Wybierz inny</translation>
    </message>
    <message>
        <source>Lead’s PIN</source>
        <translation>PIN kierownika</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>For the coordinator</source>
        <translation>Dla koordynatora</translation>
    </message>
    <message>
        <source>Confirm the date</source>
        <translation>Potwierdź datę</translation>
    </message>
    <message>
        <source>The clock looks wrong</source>
        <translation>Zegar wygląda na źle ustawiony</translation>
    </message>
    <message>
        <source>The clock looks right</source>
        <translation>Zegar wygląda na dobrze ustawiony</translation>
    </message>
</context>
<context>
    <name>LockedScreen</name>
    <message>
        <source>This stand is paused.</source>
        <translation>To stanowisko ma przerwę.</translation>
    </message>
    <message>
        <source>Nobody can sign now, and nothing that was typed is kept. A volunteer opens it again.</source>
        <translation>Teraz nikt nie może podpisać i nic z tego, co wpisano, nie zostaje. Wolontariusz otworzy je ponownie.</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>Wpisz PIN</translation>
    </message>
</context>
<context>
    <name>LookTools</name>
    <message>
        <source>largest</source>
        <translation>największy</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>większy</translation>
    </message>
    <message>
        <source>usual</source>
        <comment>text size</comment>
        <translation>zwykły</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>wysoki kontrast</translation>
    </message>
    <message>
        <source>sunlight</source>
        <translation>pełne słońce</translation>
    </message>
    <message>
        <source>usual</source>
        <comment>colours</comment>
        <translation>zwykłe</translation>
    </message>
    <message>
        <source>Text size: %1</source>
        <extracomment>Spoken: what the button is for, and what is chosen.</extracomment>
        <translation>Rozmiar tekstu: %1</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <extracomment>Spoken: what the button is for, and what is chosen.</extracomment>
        <translation>Kolory: %1</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <extracomment>Spoken: what the button does.</extracomment>
        <translation>Przestań czytać na głos</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Czytaj na głos</translation>
    </message>
</context>
<context>
    <name>LostPinScreen</name>
    <message>
        <source>Forgot the PIN?</source>
        <translation>Nie pamiętasz PIN-u?</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Odczyt</translation>
    </message>
    <message>
        <source>The PINs are gone</source>
        <translation>PIN-y są usunięte</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Niegotowe</translation>
    </message>
    <message>
        <source>Call the coordinator</source>
        <translation>Zadzwoń do koordynatora</translation>
    </message>
    <message>
        <source>Ask whoever set this stand up</source>
        <translation>Zapytaj osobę, która przygotowała to stanowisko</translation>
    </message>
    <message>
        <source>Call your lead</source>
        <translation>Zadzwoń do kierownika</translation>
    </message>
    <message>
        <source>The lead can choose a new PIN for the volunteers, behind the lead’s own. If that is lost, too: call the coordinator and read both out. A file for this stand alone comes back; put it in on a stick.</source>
        <translation>Kierownik może ze swoim PIN-em wybrać nowy dla obsługi. Jeśli i on zginął: zadzwoń do koordynatora i przeczytaj oba. Przyjdzie plik tylko dla tego stanowiska; włóż go na nośniku.</translation>
    </message>
    <message>
        <source>Read both out. The coordinator calls you back and sends a file for this stand alone. Copy it to a stick and put it in.</source>
        <translation>Przeczytaj oba. Koordynator oddzwoni i wyśle plik tylko dla tego stanowiska. Skopiuj go na pendrive i włóż.</translation>
    </message>
    <message>
        <source>This stand has only ever practised, so it knows no coordinator who could help.</source>
        <translation>To stanowisko tylko ćwiczyło i nie zna koordynatora, który mógłby pomóc.</translation>
    </message>
    <message>
        <source>Looking through %1</source>
        <translation>Przeglądanie: %1</translation>
    </message>
    <message>
        <source>Now choose new ones.</source>
        <translation>Teraz wybierz nowe.</translation>
    </message>
    <message>
        <source>There is no such file on this stick.</source>
        <translation>Na tym pendrivie nie ma takiego pliku.</translation>
    </message>
    <message>
        <source>This file is for another stand.</source>
        <translation>Ten plik jest dla innego stanowiska.</translation>
    </message>
    <message>
        <source>This file is not from an organisation that this stand knows.</source>
        <translation>Ten plik nie pochodzi od organizacji, którą zna stanowisko.</translation>
    </message>
    <message>
        <source>This file was used before, or is for another code.</source>
        <translation>Ten plik był już użyty albo jest dla innego kodu.</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>Ten plik jest uszkodzony.</translation>
    </message>
    <message>
        <source>This file is from a newer version of the program.</source>
        <translation>Ten plik pochodzi z nowszej wersji programu.</translation>
    </message>
    <message>
        <source>The disk of this stand cannot be written.</source>
        <translation>Na dysku tego stanowiska nie da się zapisać.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Nie udało się.</translation>
    </message>
    <message>
        <source>First the volunteers’ PIN, then the lead’s: choose the lead’s PIN together with your lead. No signature was touched.</source>
        <translation>Najpierw PIN obsługi, potem kierownika: wybierz go razem z kierownikiem. Żaden podpis nie został naruszony.</translation>
    </message>
    <message>
        <source>This stand: often the first six signs are enough</source>
        <translation>To stanowisko: często wystarczy sześć pierwszych znaków</translation>
    </message>
    <message>
        <source>The PINs are as they were.</source>
        <translation>PIN-y są takie jak były.</translation>
    </message>
    <message>
        <source>Copy the coordinator’s file to the stick itself, not into a folder.</source>
        <translation>Skopiuj plik koordynatora na sam pendrive, nie do folderu.</translation>
    </message>
    <message>
        <source>Read the letters of this stand out once more.</source>
        <translation>Przeczytaj jeszcze raz litery tego stanowiska.</translation>
    </message>
    <message>
        <source>Only the organisation whose petition is on this stand can make it.</source>
        <translation>Może go zrobić tylko organizacja, której petycja jest na tym stanowisku.</translation>
    </message>
    <message>
        <source>Tell the coordinator the code that is shown here now.</source>
        <translation>Podaj koordynatorowi kod, który widać tu teraz.</translation>
    </message>
    <message>
        <source>Copy it to the stick once more, or ask the coordinator for it again.</source>
        <translation>Skopiuj go jeszcze raz na pendrive lub ponownie poproś koordynatora.</translation>
    </message>
    <message>
        <source>Update the program on this tablet first.</source>
        <translation>Najpierw zaktualizuj program na tym tablecie.</translation>
    </message>
    <message>
        <source>Switch the tablet off and on again, then try once more.</source>
        <translation>Wyłącz i włącz tablet, potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Try it again with another stick.</source>
        <translation>Spróbuj z innym pendrive’em.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Choose new PINs</source>
        <translation>Wybierz nowe PIN-y</translation>
    </message>
    <message>
        <source>The program has to end; then this command asks for a new PIN. What was practised stays.</source>
        <translation>Trzeba zakończyć program; potem to polecenie zapyta o nowy PIN. Ćwiczenia zostają.</translation>
    </message>
    <message>
        <source>Code, for this one time</source>
        <translation>Kod, tylko na ten raz</translation>
    </message>
    <message>
        <source>There is no code, because the disk of this stand cannot be written. Make room first.</source>
        <translation>Nie ma kodu, bo na dysku nie da się zapisać. Najpierw zwolnij miejsce.</translation>
    </message>
    <message>
        <source>Show it to the camera</source>
        <translation>Pokaż kamerze</translation>
    </message>
</context>
<context>
    <name>MoreBelow</name>
    <message>
        <source>More below. Swipe up to read on.</source>
        <translation>Ciąg dalszy poniżej. Przesuń w górę.</translation>
    </message>
</context>
<context>
    <name>NamesScreen</name>
    <message>
        <source>Name and place</source>
        <translation>Nazwa i miejsce</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Name of the stand</source>
        <translation>Nazwa stanowiska</translation>
    </message>
    <message>
        <source>A name has 1 to 60 signs</source>
        <translation>Nazwa ma od 1 do 60 znaków</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>A place has at most 60 signs</source>
        <translation>Miejsce ma najwyżej 60 znaków</translation>
    </message>
    <message>
        <source>The name travels with every hand-over, both are on the closing slip. Two tablets at one stand share them.</source>
        <translation>Nazwa idzie z każdym przekazaniem, a na kwicie końcowym są nazwa i miejsce. Dwa tablety na jednym stanowisku mają je wspólne.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>NotNowScreen</name>
    <message>
        <source>Signing has to wait.</source>
        <translation>Z podpisem trzeba poczekać.</translation>
    </message>
    <message>
        <source>What you typed is still here.</source>
        <translation>To, co wpisano, wciąż tu jest.</translation>
    </message>
    <message>
        <source>This tablet is full. A volunteer has to hand over, then take in the receipt: that makes room.</source>
        <translation>Ten tablet jest pełny. Wolontariusz musi przekazać dane, a potem wczytać potwierdzenie: to zwolni miejsce.</translation>
    </message>
    <message>
        <source>This tablet cannot store anything now. A volunteer has to switch it off and on again. What was signed before is safe.</source>
        <translation>Ten tablet nie może teraz niczego zapisać. Wolontariusz musi go wyłączyć i włączyć ponownie. To, co już podpisano, jest bezpieczne.</translation>
    </message>
    <message>
        <source>The clock of this tablet looks wrong. A volunteer has to set day and hour.</source>
        <translation>Zegar tego tabletu wygląda na źle ustawiony. Wolontariusz musi ustawić dzień i godzinę.</translation>
    </message>
    <message>
        <source>By the clock of this tablet, the time to sign is over.</source>
        <translation>Według zegara tego tabletu czas na podpisy minął.</translation>
    </message>
    <message>
        <source>By the clock of this tablet, the time to sign has not begun.</source>
        <translation>Według zegara tego tabletu czas na podpisy jeszcze się nie zaczął.</translation>
    </message>
    <message>
        <source>Something is wrong with this stand. A volunteer has to ask the coordinator.</source>
        <translation>Z tym stanowiskiem coś jest nie tak. Wolontariusz musi zapytać koordynatora.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Od początku</translation>
    </message>
</context>
<context>
    <name>NumbersScreen</name>
    <message>
        <source>Fewer than %1 everywhere: nothing to show yet.</source>
        <translation>Wszędzie mniej niż %1: nie ma jeszcze czego pokazać.</translation>
    </message>
    <message>
        <source>Today in numbers</source>
        <translation>Dziś w liczbach</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Według godzin</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Według języków</translation>
    </message>
    <message>
        <source>Counted in tens, and fewer than %1 are not shown: else somebody who stood beside a visitor could learn from it how that one person signed. Of today alone; it is deleted when the day is closed.</source>
        <translation>Liczone dziesiątkami, a mniej niż %1 nie jest pokazywane: inaczej ktoś, kto stał obok, mógłby się dowiedzieć, jak podpisała ta jedna osoba. Tylko dzisiaj; usuwane po zamknięciu dnia.</translation>
    </message>
</context>
<context>
    <name>OpeningScreen</name>
    <message>
        <source>Ready for the day?</source>
        <translation>Gotowe na nowy dzień?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Niegotowe</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nic nie stoi na przeszkodzie.</translation>
    </message>
    <message>
        <source>Change name and place</source>
        <translation>Zmień nazwę i miejsce</translation>
    </message>
    <message>
        <source>The eight words on the poster of %1:</source>
        <translation>8 słów z plakatu %1:</translation>
    </message>
    <message>
        <source>Open the stand</source>
        <translation>Otwórz stanowisko</translation>
    </message>
</context>
<context>
    <name>PetitionCard</name>
    <message>
        <source>To: %1</source>
        <translation>Do: %1</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Dodano</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Choose a PIN for this stand</source>
        <translation>Wybierz PIN dla tego stanowiska</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>Jeszcze raz ten sam PIN</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minutes</source>
        <translation>
            <numerusform>Poczekaj %n minutę</numerusform>
            <numerusform>Poczekaj %n minuty</numerusform>
            <numerusform>Poczekaj %n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds</source>
        <translation>
            <numerusform>Poczekaj %n sekundę</numerusform>
            <numerusform>Poczekaj %n sekundy</numerusform>
            <numerusform>Poczekaj %n sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>The lead has no PIN yet</source>
        <translation>Kierownik nie ma jeszcze PIN-u</translation>
    </message>
    <message>
        <source>Choose a PIN for the lead</source>
        <translation>Wybierz PIN dla kierownika</translation>
    </message>
    <message>
        <source>Choose a PIN for the volunteers</source>
        <translation>Wybierz PIN dla obsługi</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>Wpisz PIN</translation>
    </message>
    <message>
        <source>Enter the lead’s PIN</source>
        <translation>Wpisz PIN kierownika</translation>
    </message>
    <message>
        <source>What follows is for whoever leads this stand.</source>
        <translation>Dalsza część jest dla kierownika stanowiska.</translation>
    </message>
    <message>
        <source>This stand has collected already, so the volunteers’ PIN is not enough to choose it. Touch “Forgot the PIN?”: the coordinator can have both chosen anew.</source>
        <translation>To stanowisko już zbierało podpisy, więc PIN obsługi nie wystarczy, by go ustalić. Dotknij „Nie pamiętasz PIN-u?”: koordynator może umożliwić ustalenie obu na nowo.</translation>
    </message>
    <message>
        <source>%1 to 8 digits, another PIN than the volunteers’. Choose it together with your lead: it installs, deletes and changes PINs.</source>
        <translation>Od %1 do 8 cyfr, inny PIN niż PIN obsługi. Wybierz go razem z kierownikiem: służy do instalowania, usuwania i zmiany PIN-ów.</translation>
    </message>
    <message>
        <source>%1 to 8 digits, another PIN than the volunteers’. Only the lead knows it: to install, to delete, to change PINs.</source>
        <translation>Od %1 do 8 cyfr, inny niż PIN obsługi. Zna go tylko kierownik: do instalowania, usuwania i zmiany PIN-ów.</translation>
    </message>
    <message>
        <source>%1 to 8 digits. All who work at this stand share it.</source>
        <translation>Od %1 do 8 cyfr. Znają go wszyscy, którzy pracują na stanowisku.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. %n tries left.</source>
        <translation>
            <numerusform>To nie ten PIN. Została %n próba.</numerusform>
            <numerusform>To nie ten PIN. Zostały %n próby.</numerusform>
            <numerusform>To nie ten PIN. Zostało %n prób.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lead’s PIN counts again in %n minutes.</source>
        <translation>
            <numerusform>PIN kierownika znów będzie ważny za %n minutę.</numerusform>
            <numerusform>PIN kierownika znów będzie ważny za %n minuty.</numerusform>
            <numerusform>PIN kierownika znów będzie ważny za %n minut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those were two different PINs. Choose one again.</source>
        <translation>To były 2 różne PIN-y. Wybierz jeszcze raz.</translation>
    </message>
    <message>
        <source>The lead and the volunteers need two different PINs. Choose another one.</source>
        <translation>Kierownik i obsługa potrzebują dwóch różnych PIN-ów. Wybierz inny.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>PIN ma od 4 do 8 cyfr.</translation>
    </message>
    <message>
        <source>This PIN has %1 to 8 digits.</source>
        <translation>Ten PIN ma od %1 do 8 cyfr.</translation>
    </message>
    <message>
        <source>The PIN could not be stored, because the disk is full. Make room, then choose it again.</source>
        <translation>PIN-u nie udało się zapisać, bo dysk jest pełny. Zwolnij miejsce i wybierz go ponownie.</translation>
    </message>
    <message>
        <source>The PINs of this stand cannot be read. The coordinator can have them chosen anew: touch “Forgot the PIN?”.</source>
        <translation>Nie da się odczytać PIN-ów. Koordynator umożliwi wybranie nowych: dotknij „Nie pamiętasz PIN-u?”.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>These screens are for the people who run the stand.</source>
        <translation>Te strony są dla obsługi stanowiska.</translation>
    </message>
    <message>
        <source>Then enter the PIN. There were several wrong ones: after each further one you wait longer.</source>
        <translation>Potem wpisz PIN. Kilka było błędnych: po każdym kolejnym czeka się dłużej.</translation>
    </message>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>Wpisano %n cyfrę</numerusform>
            <numerusform>Wpisano %n cyfry</numerusform>
            <numerusform>Wpisano %n cyfr</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Usuń ostatnią cyfrę</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Forgot the PIN?</source>
        <translation>Nie pamiętasz PIN-u?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Wyjdź</translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>&lt;b&gt;Practice.&lt;/b&gt; Nothing here counts. Please use an invented name.</source>
        <translation>&lt;b&gt;Ćwiczenia.&lt;/b&gt; Tu nic się nie liczy. Prosimy o zmyślone nazwisko.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Practice: %1.&lt;/b&gt; Please use an invented name.</source>
        <translation>&lt;b&gt;Ćwiczenia: %1.&lt;/b&gt; Prosimy o zmyślone nazwisko.</translation>
    </message>
</context>
<context>
    <name>PractiseBar</name>
    <message>
        <source>Practice. Nothing of this is kept or counted.</source>
        <translation>Ćwiczenie. Nic nie jest zachowywane ani liczone.</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>Zakończ</translation>
    </message>
</context>
<context>
    <name>PrivacyScreen</name>
    <message>
        <source>What happens to my data</source>
        <translation>Co się dzieje z moimi danymi</translation>
    </message>
    <message>
        <source>Questions?</source>
        <translation>Pytania?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>What is yours alone is not read aloud without headphones.</source>
        <translation>Bez słuchawek nie czytamy na głos tego, co prywatne.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Usunięto</translation>
    </message>
    <message>
        <source>Do you hear this through headphones?</source>
        <translation>Czy słucha Pan/Pani przez słuchawki?</translation>
    </message>
    <message>
        <source>Then what you type is read aloud, too. Without headphones it is not: everyone around would hear it.</source>
        <translation>Wtedy na głos czytane jest także to, co się wpisuje. Bez słuchawek nie: słyszeliby to wszyscy wokół.</translation>
    </message>
    <message>
        <source>Yes, headphones</source>
        <translation>Tak, słuchawki</translation>
    </message>
    <message>
        <source>No, a loudspeaker</source>
        <translation>Nie, głośnik</translation>
    </message>
    <message>
        <source>Do not read aloud</source>
        <translation>Nie czytaj na głos</translation>
    </message>
</context>
<context>
    <name>ReadScreen</name>
    <message>
        <source>Step 1 of 3: Read</source>
        <translation>Krok 1 z 3: przeczytaj</translation>
    </message>
    <message>
        <source>Petition %1 of %2</source>
        <extracomment>%1 and %2 are numbers: which of the petitions to read this one is.</extracomment>
        <translation>Petycja %1 z %2</translation>
    </message>
    <message>
        <source>Petition to: %1</source>
        <translation>Adresat petycji: %1</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Kto prosi o podpis</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>Kto ją otrzyma</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>Co otrzyma</translation>
    </message>
    <message>
        <source>The names of those who sign.</source>
        <translation>Imiona i nazwiska osób, które podpiszą.</translation>
    </message>
    <message>
        <source>The number of signatures. No names.</source>
        <translation>Liczbę podpisów. Bez nazwisk.</translation>
    </message>
    <message>
        <source>What happens to my data</source>
        <translation>Co się dzieje z moimi danymi</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Nie dla mnie</translation>
    </message>
    <message>
        <source>I want to sign</source>
        <translation>Chcę podpisać</translation>
    </message>
</context>
<context>
    <name>RefusedWindow</name>
    <message>
        <source>Petition stand</source>
        <translation>Stanowisko petycji</translation>
    </message>
    <message>
        <source>What is stored here is damaged, and there is no room to mend it. Ask the coordinator.</source>
        <translation>To, co tu zapisano, jest uszkodzone i brak miejsca na naprawę. Zapytaj koordynatora.</translation>
    </message>
    <message>
        <source>Nothing can be stored on this tablet. Switch it off and on again; if that does not help, take another one.</source>
        <translation>Na tym tablecie niczego nie można zapisać. Wyłącz go i włącz; jeśli to nie pomoże, weź inny.</translation>
    </message>
    <message>
        <source>There is no petition on this stand. Ask the coordinator.</source>
        <translation>Na tym stanowisku nie ma petycji. Zapytaj koordynatora.</translation>
    </message>
    <message>
        <source>Something is wrong with this stand. Ask the coordinator.</source>
        <translation>Z tym stanowiskiem coś jest nie tak. Zapytaj koordynatora.</translation>
    </message>
    <message>
        <source>This stand cannot open.</source>
        <translation>To stanowisko nie może się otworzyć.</translation>
    </message>
    <message>
        <source>Nothing that was signed is lost by this. It is tried again by itself.</source>
        <translation>Nic z tego, co podpisano, przez to nie ginie. Kolejna próba nastąpi sama.</translation>
    </message>
</context>
<context>
    <name>ReportScreen</name>
    <message>
        <source>Report for the coordinator</source>
        <translation>Raport dla koordynatora</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Dokąd?</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Zapis</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Niegotowe</translation>
    </message>
    <message>
        <source>Leave the stick in until this is done.</source>
        <translation>Nie wyjmuj pendrive’a do końca.</translation>
    </message>
    <message>
        <source>It holds no signature and no name: only what this tablet did, how it is, and what is wrong. It may be sent in any way.</source>
        <translation>Nie ma w nim podpisów ani nazwisk: tylko co robił tablet, jaki jest jego stan i co nie działa. Można go wysłać dowolną drogą.</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>Zapis na %1</translation>
    </message>
    <message>
        <source>You can take the stick out now.</source>
        <translation>Możesz już wyjąć pendrive.</translation>
    </message>
    <message>
        <source>The stick cannot be written to.</source>
        <translation>Na pendrivie nie da się zapisać.</translation>
    </message>
    <message>
        <source>Send this file to the coordinator: %1</source>
        <translation>Wyślij ten plik koordynatorowi: %1</translation>
    </message>
    <message>
        <source>Put it in again, or take another one.</source>
        <translation>Włóż go ponownie lub weź inny.</translation>
    </message>
</context>
<context>
    <name>ScanResult</name>
    <message>
        <source>Its end is missing. Have the stand show it once more.</source>
        <translation>Brakuje końca. Niech stanowisko pokaże to jeszcze raz.</translation>
    </message>
    <message>
        <source>The proof of the stand does not hold for it. See the report.</source>
        <translation>Dowód stanowiska tu nie obowiązuje. Zobacz raport.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) belong to another campaign. Import them with the keys file of that campaign.</source>
        <translation>
            <numerusform>%n wpis należy do innej kampanii. Zaimportuj go z plikiem kluczy tej kampanii.</numerusform>
            <numerusform>%n wpisy należą do innej kampanii. Zaimportuj je z plikiem kluczy tej kampanii.</numerusform>
            <numerusform>%n wpisów należy do innej kampanii. Zaimportuj je z plikiem kluczy tej kampanii.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) were sealed for other keys. They are kept, and come in with those keys.</source>
        <translation>
            <numerusform>%n wpis zapieczętowano dla innych kluczy. Jest przechowywany i wejdzie razem z nimi.</numerusform>
            <numerusform>%n wpisy zapieczętowano dla innych kluczy. Są przechowywane i wejdą razem z nimi.</numerusform>
            <numerusform>%n wpisów zapieczętowano dla innych kluczy. Są przechowywane i wejdą razem z nimi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its campaign was never activated. It is kept, and comes in after that.</source>
        <translation>Kampanii nigdy nie aktywowano. Jest to przechowywane i wejdzie potem.</translation>
    </message>
    <message>
        <source>It was made by a newer version. Update this program: it is kept, and comes in then.</source>
        <translation>Pochodzi z nowszej wersji. Zaktualizuj ten program: jest to przechowywane i wtedy wejdzie.</translation>
    </message>
    <message>
        <source>Its beginning is not here yet. It is kept, and comes in with that.</source>
        <translation>Początku jeszcze tu nie ma. Jest to przechowywane i wejdzie razem z nim.</translation>
    </message>
    <message>
        <source>The volunteer has doubts about some entries. The report says which.</source>
        <translation>Wolontariusz ma wątpliwości co do niektórych wpisów. Raport mówi, których.</translation>
    </message>
    <message>
        <source>Nobody has approved this stand yet.</source>
        <translation>Nikt jeszcze nie zatwierdził tego stanowiska.</translation>
    </message>
    <message>
        <source>Alarm: two entries contradict each other. The stand may have been copied. See the report.</source>
        <translation>Alarm: dwa wpisy są ze sobą sprzeczne. Stanowisko mogło zostać skopiowane. Zobacz raport.</translation>
    </message>
    <message>
        <source>These codes are for a stand: show them to its camera.</source>
        <translation>Te kody są dla stanowiska: pokaż je jego kamerze.</translation>
    </message>
    <message>
        <source>Importing it failed, and nothing of it was recorded. Import it from a stick or a film.</source>
        <translation>Import się nie powiódł i nic nie zapisano. Zaimportuj z pendrive’a albo z filmu.</translation>
    </message>
    <message>
        <source>It is not what a stand sends, and nothing of it was recorded. Have the stand show it once more.</source>
        <translation>To nie jest to, co wysyła stanowisko, i nic nie zapisano. Niech stanowisko pokaże to jeszcze raz.</translation>
    </message>
    <message>
        <source>A stand that is not known here</source>
        <translation>Stanowisko nieznane tutaj</translation>
    </message>
    <message>
        <source>Closing slip of %1</source>
        <translation>Kartka zamknięcia: %1</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Nie przyjęto</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Ćwiczenia</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowe</translation>
    </message>
    <message>
        <source>here before</source>
        <translation>już były</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>uszkodzone</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>brakuje</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) on it.</source>
        <translation>
            <numerusform>Jest na niej %n podpis.</numerusform>
            <numerusform>Są na niej %n podpisy.</numerusform>
            <numerusform>Jest na niej %n podpisów.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was known before.</source>
        <translation>Była już znana.</translation>
    </message>
</context>
<context>
    <name>ScanWindow</name>
    <message>
        <source>Read codes with the camera</source>
        <translation>Odczyt kodów kamerą</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Partia %1</translation>
    </message>
    <message>
        <source>Closing slip %1</source>
        <translation>Kartka zamknięcia %1</translation>
    </message>
    <message>
        <source>For a stand, not for here: %1</source>
        <translation>Dla stanowiska, nie tutaj: %1</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Dźwięk wyłączony</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Dźwięk włączony</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>It works without a camera on this computer, too.</source>
        <translation>Działa to też bez kamery w tym komputerze.</translation>
    </message>
    <message>
        <source>Film the screen of the stand with a phone, until the stand has shown everything once: half a minute is enough for most. Copy the film to this computer and import it with this command:</source>
        <translation>Sfilmuj telefonem ekran stanowiska, aż pokaże wszystko raz: zwykle wystarczy pół minuty. Skopiuj film na ten komputer i zaimportuj go tym poleceniem:</translation>
    </message>
    <message>
        <source>Photographs, scans and PDF pages of the codes are imported in the same way.</source>
        <translation>Zdjęcia, skany i strony PDF z kodami importuje się tak samo.</translation>
    </message>
    <message>
        <source>Hold the screen of the stand in front of the camera.</source>
        <translation>Trzymaj ekran stanowiska przed kamerą.</translation>
    </message>
    <message numerus="yes">
        <source>new practice entries</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>nowy wpis ćwiczebny</numerusform>
            <numerusform>nowe wpisy ćwiczebne</numerusform>
            <numerusform>nowych wpisów ćwiczebnych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new entries</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>nowy wpis</numerusform>
            <numerusform>nowe wpisy</numerusform>
            <numerusform>nowych wpisów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here before</source>
        <translation>
            <numerusform>%n już był</numerusform>
            <numerusform>%n już były</numerusform>
            <numerusform>%n już było</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n uszkodzony</numerusform>
            <numerusform>%n uszkodzone</numerusform>
            <numerusform>%n uszkodzonych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n brakuje</numerusform>
            <numerusform>%n brakuje</numerusform>
            <numerusform>%n brakuje</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes in is imported at once, and shows here.</source>
        <translation>To, co przychodzi, jest od razu importowane i widać to tutaj.</translation>
    </message>
    <message>
        <source>The ledger is in use, or its disk is full. This is tried again.</source>
        <translation>Księga jest używana albo jej dysk jest pełny. Próba się powtórzy.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>SecondCopyScreen</name>
    <message>
        <source>Second copy</source>
        <translation>Druga kopia</translation>
    </message>
    <message>
        <source>Which stick?</source>
        <translation>Który pendrive?</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Chwileczkę</translation>
    </message>
    <message>
        <source>No copy is kept</source>
        <translation>Nie ma kopii</translation>
    </message>
    <message>
        <source>Each signature is written to a second stick as well, locked as it is here. If this tablet breaks, nothing is lost.</source>
        <translation>Każdy podpis jest zapisywany też na drugim pendrivie, zamknięty tak jak tutaj. Jeśli tablet się zepsuje, nic nie przepadnie.</translation>
    </message>
    <message numerus="yes">
        <source>not in the copy yet</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>jeszcze nie w kopii</numerusform>
            <numerusform>jeszcze nie w kopii</numerusform>
            <numerusform>jeszcze nie w kopii</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>Zapis na %1</translation>
    </message>
    <message>
        <source>The stick is not there any more.</source>
        <translation>Pendrive’a już nie ma.</translation>
    </message>
    <message>
        <source>This stick cannot be used.</source>
        <translation>Tego pendrive’a nie można użyć.</translation>
    </message>
    <message>
        <source>Put it in again, or take another one.</source>
        <translation>Włóż go ponownie lub weź inny.</translation>
    </message>
    <message>
        <source>The stick cannot be written to</source>
        <translation>Na pendrivie nie da się zapisać</translation>
    </message>
    <message>
        <source>Put it in again: what is missing is then written by itself.</source>
        <translation>Włóż go ponownie: brakujące zapisze się samo.</translation>
    </message>
    <message>
        <source>Turn the copy off, and begin one on a larger stick.</source>
        <translation>Wyłącz kopię i zacznij nową na większym pendrivie.</translation>
    </message>
    <message>
        <source>Put it in again, or turn the copy off and take another stick.</source>
        <translation>Włóż go ponownie albo wyłącz kopię i weź inny pendrive.</translation>
    </message>
    <message>
        <source>The copy is complete</source>
        <translation>Kopia jest pełna</translation>
    </message>
    <message>
        <source>The copy is being written</source>
        <translation>Kopia jest zapisywana</translation>
    </message>
    <message>
        <source>The stick is not in</source>
        <translation>Pendrive nie jest włożony</translation>
    </message>
    <message>
        <source>The stick is full</source>
        <translation>Pendrive jest pełny</translation>
    </message>
    <message>
        <source>Visitors can sign meanwhile.</source>
        <translation>Odwiedzający mogą w tym czasie podpisywać.</translation>
    </message>
    <message>
        <source>Leave the stick in. What is signed from now on is written there, too.</source>
        <translation>Nie wyjmuj pendrive’a. Odtąd podpisy będą zapisywane także na nim.</translation>
    </message>
    <message>
        <source>Leave the stick in until this says that it is complete.</source>
        <translation>Nie wyjmuj pendrive’a, aż pojawi się, że kopia jest pełna.</translation>
    </message>
    <message>
        <source>Keep no second copy</source>
        <translation>Nie twórz drugiej kopii</translation>
    </message>
</context>
<context>
    <name>SentScreen</name>
    <message>
        <source>Your code is on its way.</source>
        <translation>Twój kod jest w drodze.</translation>
    </message>
    <message>
        <source>If it belongs to a signature, that signature will be withdrawn.</source>
        <translation>Jeśli należy do podpisu, ten podpis zostanie wycofany.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Następna osoba</translation>
    </message>
</context>
<context>
    <name>ShiftScreen</name>
    <message>
        <source>Visitors can sign</source>
        <translation>Można podpisywać</translation>
    </message>
    <message>
        <source>Visitors cannot sign</source>
        <translation>Nie można podpisywać</translation>
    </message>
    <message>
        <source>The panel says why.</source>
        <translation>Dlaczego, mówi panel.</translation>
    </message>
    <message>
        <source>Signed in this shift: %1</source>
        <translation>Podpisy na tej zmianie: %1</translation>
    </message>
    <message>
        <source>Nothing was handed over yet</source>
        <translation>Niczego jeszcze nie przekazano</translation>
    </message>
    <message>
        <source>Last handed over %1</source>
        <translation>Ostatnio przekazano: %1</translation>
    </message>
    <message>
        <source>Battery %1 %, plugged in</source>
        <translation>Bateria %1%, podłączona</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>Bateria %1%</translation>
    </message>
    <message>
        <source>Plug it in now.</source>
        <translation>Podłącz teraz.</translation>
    </message>
    <message>
        <source>Shift change</source>
        <translation>Zmiana obsługi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>For the next volunteer</source>
        <translation>Dla następnej osoby</translation>
    </message>
    <message>
        <source>Read this together. Then the stand is locked, and the next volunteer enters the PIN.</source>
        <translation>Przeczytajcie to razem. Potem stanowisko jest zablokowane, a następna osoba wpisuje PIN.</translation>
    </message>
    <message numerus="yes">
        <source>signatures not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>podpis jeszcze nieprzekazany</numerusform>
            <numerusform>podpisy jeszcze nieprzekazane</numerusform>
            <numerusform>podpisów jeszcze nieprzekazanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>jeszcze nieprzekazany</numerusform>
            <numerusform>jeszcze nieprzekazane</numerusform>
            <numerusform>jeszcze nieprzekazanych</numerusform>
        </translation>
    </message>
    <message>
        <source>Without hand-over</source>
        <translation>Bez przekazania</translation>
    </message>
    <message>
        <source>Hand over first</source>
        <translation>Najpierw przekaż</translation>
    </message>
    <message>
        <source>Change the shift</source>
        <translation>Zmień obsługę</translation>
    </message>
</context>
<context>
    <name>ShowScreen</name>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <translation>
            <numerusform>%n podpis</numerusform>
            <numerusform>%n podpisy</numerusform>
            <numerusform>%n podpisów</numerusform>
        </translation>
    </message>
    <message>
        <source>Show to a camera</source>
        <translation>Pokaż kamerze</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Chwileczkę</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nic nie czeka</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Niegotowe</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>Ile?</translation>
    </message>
    <message>
        <source>The coordinator reads the codes with a camera, or films them. What was handed over before is shown again until its receipt comes.</source>
        <translation>Koordynator odczytuje kody kamerą albo je filmuje. To, co już przekazano, jest pokazywane znowu, aż przyjdzie potwierdzenie.</translation>
    </message>
    <message numerus="yes">
        <source>without a receipt</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>bez potwierdzenia</numerusform>
            <numerusform>bez potwierdzenia</numerusform>
            <numerusform>bez potwierdzenia</numerusform>
        </translation>
    </message>
    <message>
        <source>Making codes of what was signed.</source>
        <translation>Z podpisów powstają kody.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Nie udało się.</translation>
    </message>
    <message>
        <source>There was nothing to hand over.</source>
        <translation>Nie było nic do przekazania.</translation>
    </message>
    <message>
        <source>Nothing was lost: all signatures are still on this stand. Hand over with a stick instead.</source>
        <translation>Nic nie zginęło: wszystkie podpisy są nadal na tym stanowisku. Przekaż je na pendrivie.</translation>
    </message>
    <message>
        <source>All signatures of this stand have arrived at the coordinator.</source>
        <translation>Wszystkie podpisy z tego stanowiska dotarły do koordynatora.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>%1, part %2 of %3</source>
        <comment>a day</comment>
        <translation>%1, część %2 z %3</translation>
    </message>
    <message>
        <source>handed over before</source>
        <translation>już przekazane</translation>
    </message>
    <message>
        <source>with the closing slip</source>
        <translation>z kartką zamknięcia</translation>
    </message>
    <message>
        <source>The coordinator has it all</source>
        <translation>Koordynator ma wszystko</translation>
    </message>
    <message numerus="yes">
        <source>Has the coordinator told you that all %n signature(s) arrived?</source>
        <translation>
            <numerusform>Czy koordynator powiedział, że podpis dotarł?</numerusform>
            <numerusform>Czy koordynator powiedział, że wszystkie %n podpisy dotarły?</numerusform>
            <numerusform>Czy koordynator powiedział, że wszystkie podpisy (%n) dotarły?</numerusform>
        </translation>
    </message>
    <message>
        <source>Has the coordinator told you that all of it arrived?</source>
        <translation>Czy koordynator powiedział, że wszystko dotarło?</translation>
    </message>
</context>
<context>
    <name>StaffHeader</name>
    <message>
        <source>Back to visitors</source>
        <translation>Wróć do odwiedzających</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Język: %1</translation>
    </message>
</context>
<context>
    <name>StandWindow</name>
    <message>
        <source>Petition stand</source>
        <translation>Stanowisko petycji</translation>
    </message>
    <message>
        <source>A volunteer types. You sign.</source>
        <translation>Wpisuje wolontariusz. Podpisujesz Ty.</translation>
    </message>
</context>
<context>
    <name>StickPlaces</name>
    <message>
        <source>Write-protected. If it has a small switch, move it; otherwise take another stick.</source>
        <translation>Zabezpieczony przed zapisem. Jeśli ma mały przełącznik, przesuń go; jeśli nie, weź inny pendrive.</translation>
    </message>
    <message>
        <source>This folder cannot be written to. Take a stick.</source>
        <translation>W tym folderze nie można zapisywać. Weź pendrive.</translation>
    </message>
    <message>
        <source>%1 MB free</source>
        <translation>Wolne %1 MB</translation>
    </message>
    <message>
        <source>%1 GB free</source>
        <translation>Wolne %1 GB</translation>
    </message>
    <message>
        <source>Put in a USB stick</source>
        <translation>Włóż pendrive</translation>
    </message>
    <message>
        <source>It shows here by itself.</source>
        <translation>Sam się tu pojawi.</translation>
    </message>
</context>
<context>
    <name>StickTask</name>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Show it once more, or take it from a stick.</source>
        <translation>Pokaż to jeszcze raz albo weź z pendrive’a.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Show the codes</source>
        <translation>Pokaż kody</translation>
    </message>
    <message>
        <source>The camera is on while this screen is open. Nothing that it sees is kept.</source>
        <translation>Kamera jest włączona, dopóki ten ekran jest otwarty. Nic z tego, co widzi, nie jest zapisywane.</translation>
    </message>
    <message>
        <source>Show it to the camera</source>
        <translation>Pokaż kamerze</translation>
    </message>
    <message>
        <source>Checking what was shown.</source>
        <translation>Sprawdzanie tego, co pokazano.</translation>
    </message>
</context>
<context>
    <name>ThanksScreen</name>
    <message>
        <source>Code: %1</source>
        <translation>Kod: %1</translation>
    </message>
    <message>
        <source>To take your signature back, write to %1 with this code.</source>
        <translation>Aby wycofać podpis, napisz na %1 i podaj ten kod.</translation>
    </message>
    <message>
        <source>Practice: this does not count.</source>
        <translation>Ćwiczenia: to się nie liczy.</translation>
    </message>
    <message>
        <source>Thank you. You have signed.</source>
        <translation>Dziękujemy. Podpis złożony.</translation>
    </message>
    <message>
        <source>Practice: nothing was kept, and nobody has signed. A visitor reads here that the signature is stored.</source>
        <translation>Ćwiczenie: niczego nie zachowano i nikt nie podpisał. Odwiedzający czyta tu, że podpis jest zapisany.</translation>
    </message>
    <message>
        <source>Your signature is safely stored. Nothing about you stays on this screen.</source>
        <translation>Twój podpis jest bezpiecznie zapisany. Na tym ekranie nic o Tobie nie zostaje.</translation>
    </message>
    <message>
        <source>Your code as a picture to photograph</source>
        <translation>Twój kod jako obraz do sfotografowania</translation>
    </message>
    <message>
        <source>Take a photo of this</source>
        <translation>Zrób zdjęcie</translation>
    </message>
    <message>
        <source>With these codes you can take your signatures back later, one by one.</source>
        <translation>Z tymi kodami możesz później wycofać podpisy, jeden po drugim.</translation>
    </message>
    <message>
        <source>With this code you can take your signature back later, at any of our stands or by writing to us.</source>
        <translation>Z tym kodem możesz później wycofać podpis na każdym naszym stanowisku albo pisząc do nas.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Twój kod</translation>
    </message>
    <message>
        <source>No phone? Ask for a pen and paper.</source>
        <translation>Nie masz telefonu? Poproś o kartkę i długopis.</translation>
    </message>
    <message>
        <source>More codes: %1 of %2</source>
        <extracomment>%1 and %2 are numbers: how many codes were shown, of how many.</extracomment>
        <translation>Kolejne kody: %1 z %2</translation>
    </message>
    <message>
        <source>That did not work here, so your signature stands. Your code still takes it back.</source>
        <translation>Tutaj się nie udało, więc podpis pozostaje. Kod nadal pozwala go wycofać.</translation>
    </message>
    <message>
        <source>Changed your mind? Undo takes it back now.</source>
        <translation>Zmiana zdania? „Cofnij” wycofa podpis od razu.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Następna osoba</translation>
    </message>
</context>
<context>
    <name>TooYoungScreen</name>
    <message>
        <source>Thank you for reading.</source>
        <translation>Dziękujemy za lekturę.</translation>
    </message>
    <message>
        <source>This petition is for people of %1 and over. Nothing was kept.</source>
        <translation>Ta petycja jest dla osób, które mają %1 lat lub więcej. Nic nie zostało zapisane.</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Wróć na początek</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>You have not signed yet.</source>
        <translation>Podpis nie jest jeszcze złożony.</translation>
    </message>
    <message>
        <source>Your signature could not be stored. Ask the volunteer, or try again: what you typed is still here.</source>
        <translation>Nie udało się zapisać podpisu. Zapytaj obsługę albo spróbuj ponownie: to, co wpisano, nadal tu jest.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Od początku</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>UndoButton</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <extracomment>Read out by a screen reader.</extracomment>
        <translation>
            <numerusform>Jeszcze %n sekunda</numerusform>
            <numerusform>Jeszcze %n sekundy</numerusform>
            <numerusform>Jeszcze %n sekund</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoneScreen</name>
    <message>
        <source>Your signatures are taken back.</source>
        <translation>Podpisy zostały wycofane.</translation>
    </message>
    <message>
        <source>Your signature is taken back.</source>
        <translation>Podpis został wycofany.</translation>
    </message>
    <message>
        <source>They will not be counted.</source>
        <translation>Nie zostaną policzone.</translation>
    </message>
    <message>
        <source>It will not be counted.</source>
        <translation>Nie zostanie policzony.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Następna osoba</translation>
    </message>
</context>
<context>
    <name>VisitorScreen</name>
    <message numerus="yes">
        <source>%n petition(s)</source>
        <translation>
            <numerusform>%n petycja</numerusform>
            <numerusform>%n petycje</numerusform>
            <numerusform>%n petycji</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VolunteerScreen</name>
    <message>
        <source>Last handed over %1</source>
        <translation>Ostatnio przekazano: %1</translation>
    </message>
    <message>
        <source>Battery %1 %, plugged in</source>
        <translation>Bateria %1%, podłączona</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>Bateria %1%</translation>
    </message>
    <message>
        <source>Room for %1</source>
        <translation>Miejsce na %1</translation>
    </message>
    <message>
        <source>Volunteer panel</source>
        <translation>Panel obsługi</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Niegotowe</translation>
    </message>
    <message>
        <source>Visitors can sign now.</source>
        <translation>Można już podpisywać.</translation>
    </message>
    <message>
        <source>Visitors can sign now. The battery is low: plug it in.</source>
        <translation>Można już podpisywać. Bateria jest słaba: podłącz tablet.</translation>
    </message>
    <message>
        <source>Because the disk is full. Hand over, then take in the receipt: that makes room.</source>
        <translation>Pamięć jest pełna. Przekaż, a potem wczytaj potwierdzenie: to zwolni miejsce.</translation>
    </message>
    <message>
        <source>Because nothing can be stored. Switch the tablet off and on again; if that does not help, take another one. What was signed is safe.</source>
        <translation>Niczego nie można zapisać. Wyłącz i włącz tablet; jeśli to nie pomoże, weź inny. To, co podpisano, jest bezpieczne.</translation>
    </message>
    <message>
        <source>Because the clock looks wrong. Set day and hour of this tablet.</source>
        <translation>Zegar wygląda na źle ustawiony. Ustaw dzień i godzinę na tym tablecie.</translation>
    </message>
    <message>
        <source>Because the time to sign is over. Ask the coordinator.</source>
        <translation>Czas na podpisy minął. Zapytaj koordynatora.</translation>
    </message>
    <message>
        <source>Because the time to sign has not begun. Ask the coordinator.</source>
        <translation>Czas na podpisy jeszcze się nie zaczął. Zapytaj koordynatora.</translation>
    </message>
    <message>
        <source>Because there is no campaign on this stand. Ask the coordinator.</source>
        <translation>Na tym stanowisku nie ma kampanii. Zapytaj koordynatora.</translation>
    </message>
    <message>
        <source>Because something is wrong with this stand. Ask the coordinator.</source>
        <translation>Z tym stanowiskiem coś jest nie tak. Zapytaj koordynatora.</translation>
    </message>
    <message numerus="yes">
        <source>signatures not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>podpis jeszcze nieprzekazany</numerusform>
            <numerusform>podpisy jeszcze nieprzekazane</numerusform>
            <numerusform>podpisów jeszcze nieprzekazanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>jeszcze nieprzekazany</numerusform>
            <numerusform>jeszcze nieprzekazane</numerusform>
            <numerusform>jeszcze nieprzekazanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed today.</source>
        <translation>
            <numerusform>Dziś %n podpis.</numerusform>
            <numerusform>Dziś %n podpisy.</numerusform>
            <numerusform>Dziś %n podpisów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back today.</source>
        <comment>signatures</comment>
        <translation>
            <numerusform>Dziś wycofano %n.</numerusform>
            <numerusform>Dziś wycofano %n.</numerusform>
            <numerusform>Dziś wycofano %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all.</source>
        <comment>signatures</comment>
        <translation>
            <numerusform>Łącznie %n.</numerusform>
            <numerusform>Łącznie %n.</numerusform>
            <numerusform>Łącznie %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Przekaż</translation>
    </message>
    <message>
        <source>To a USB stick or a camera. Everything stays here, too.</source>
        <translation>Na pendrive albo kamerze. Wszystko zostaje też tutaj.</translation>
    </message>
    <message>
        <source>Take in a receipt</source>
        <translation>Wczytaj potwierdzenie</translation>
    </message>
    <message>
        <source>From the coordinator</source>
        <translation>Od koordynatora</translation>
    </message>
    <message>
        <source>Help someone sign</source>
        <translation>Pomóż podpisać</translation>
    </message>
    <message>
        <source>You type, they press Sign</source>
        <translation>Ty wpisujesz, osoba naciska Podpisz</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Przerwa</translation>
    </message>
    <message>
        <source>To clean, or for a break</source>
        <translation>Na czyszczenie lub odpoczynek</translation>
    </message>
    <message>
        <source>Shift change</source>
        <translation>Zmiana obsługi</translation>
    </message>
    <message>
        <source>What the next one needs to know</source>
        <translation>Co trzeba wiedzieć</translation>
    </message>
    <message>
        <source>Ready for the day?</source>
        <translation>Gotowe na nowy dzień?</translation>
    </message>
    <message>
        <source>Today in numbers</source>
        <translation>Dziś w liczbach</translation>
    </message>
    <message>
        <source>Practise signing</source>
        <translation>Poćwicz</translation>
    </message>
    <message>
        <source>Colours: for sunlight</source>
        <translation>Kolory: słońce</translation>
    </message>
    <message>
        <source>Colours: high contrast</source>
        <translation>Kolory: kontrast</translation>
    </message>
    <message>
        <source>Colours: the usual ones</source>
        <translation>Kolory: zwykłe</translation>
    </message>
    <message>
        <source>Kept for every visitor</source>
        <translation>Dla wszystkich</translation>
    </message>
    <message>
        <source>For the lead</source>
        <translation>Dla kierownika</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Zamknij dzień</translation>
    </message>
</context>
<context>
    <name>WarningScreen</name>
    <message>
        <source>Do you need more time?</source>
        <translation>Potrzebujesz więcej czasu?</translation>
    </message>
    <message>
        <source>Otherwise this screen clears itself, and nothing you typed is kept.</source>
        <translation>W przeciwnym razie ekran się wyczyści i nic z tego, co wpisano, nie zostanie.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <extracomment>Read out by a screen reader.</extracomment>
        <translation>
            <numerusform>Jeszcze %n sekunda</numerusform>
            <numerusform>Jeszcze %n sekundy</numerusform>
            <numerusform>Jeszcze %n sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Wyczyść teraz</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Potrzebuję więcej czasu</translation>
    </message>
</context>
<context>
    <name>WithdrawScreen</name>
    <message>
        <source>Withdraw a signature</source>
        <translation>Wycofanie podpisu</translation>
    </message>
    <message>
        <source>Enter your code.</source>
        <translation>Wpisz swój kod.</translation>
    </message>
    <message>
        <source>The code on your slip</source>
        <translation>Kod z Twojego kuponu</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>Jeszcze bez kodu</translation>
    </message>
    <message>
        <source>This could not be stored. Ask the volunteer.</source>
        <translation>Nie udało się tego zapisać. Zapytaj obsługę.</translation>
    </message>
    <message>
        <source>Look at the code again: one sign is different</source>
        <translation>Spójrz na kod jeszcze raz: jeden znak się różni</translation>
    </message>
    <message>
        <source>If it belongs to a signature, that signature will be withdrawn.</source>
        <translation>Jeśli należy do podpisu, ten podpis zostanie wycofany.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
</context>
</TS>
