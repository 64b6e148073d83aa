<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Announcer</name>
    <message>
        <source>Text size: %1</source>
        <translation>Schriftgröße: %1</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>Farben: %1</translation>
    </message>
    <message>
        <source>The screen was cleared. Nothing was kept.</source>
        <translation>Der Bildschirm wurde geleert. Es wurde nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>You have more time.</source>
        <translation>Sie haben mehr Zeit.</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>Land: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Petition to: %1</source>
        <translation>Petition an: %1</translation>
    </message>
    <message numerus="yes">
        <source>people have signed</source>
        <comment>after the number</comment>
        <extracomment>After a number that stands in large type before it.</extracomment>
        <translation>
            <numerusform>Mensch hat unterschrieben</numerusform>
            <numerusform>Menschen haben unterschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <extracomment>%1 is who made it.</extracomment>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>Read first. Signing takes a minute. Leave any time: nothing is kept.</source>
        <translation>Erst lesen. Dauert eine Minute. Wer geht, hinterlässt nichts.</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Petition lesen</translation>
    </message>
    <message>
        <source>Withdraw a signature</source>
        <translation>Unterschrift zurückziehen</translation>
    </message>
</context>
<context>
    <name>CameraPicture</name>
    <message>
        <source>What the camera sees</source>
        <translation>Was die Kamera sieht</translation>
    </message>
</context>
<context>
    <name>CameraProgress</name>
    <message>
        <source>%1 of %2 parts</source>
        <translation>%1 von %2 Teilen</translation>
    </message>
</context>
<context>
    <name>CameraStep</name>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Freischaltung</translation>
    </message>
    <message>
        <source>New PINs</source>
        <translation>Neue PINs</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Hold the coordinator’s codes in front of the camera.</source>
        <translation>Halten Sie die Codes der Koordination vor die Kamera.</translation>
    </message>
    <message>
        <source>What was shown is not for this screen. Ask the coordinator for the right codes.</source>
        <translation>Was gezeigt wurde, gehört nicht hierher. Bitten Sie die Koordination um die richtigen Codes.</translation>
    </message>
    <message>
        <source>Another camera</source>
        <translation>Andere Kamera</translation>
    </message>
</context>
<context>
    <name>CameraWords</name>
    <message>
        <source>Hold the codes in front of the camera.</source>
        <translation>Halten Sie die Codes vor die Kamera.</translation>
    </message>
    <message>
        <source>The camera is off.</source>
        <translation>Die Kamera ist aus.</translation>
    </message>
    <message>
        <source>There is no camera here.</source>
        <translation>Hier ist keine Kamera.</translation>
    </message>
    <message>
        <source>The camera is gone.</source>
        <translation>Die Kamera ist weg.</translation>
    </message>
    <message>
        <source>The camera may not be used.</source>
        <translation>Die Kamera darf nicht benutzt werden.</translation>
    </message>
    <message>
        <source>The camera does not answer.</source>
        <translation>Die Kamera antwortet nicht.</translation>
    </message>
    <message>
        <source>The camera is starting.</source>
        <translation>Die Kamera startet.</translation>
    </message>
    <message>
        <source>It is too dark.</source>
        <translation>Es ist zu dunkel.</translation>
    </message>
    <message>
        <source>Too far away.</source>
        <translation>Zu weit weg.</translation>
    </message>
    <message>
        <source>The picture is blurred.</source>
        <translation>Das Bild ist unscharf.</translation>
    </message>
    <message>
        <source>A part of the codes is outside.</source>
        <translation>Ein Teil der Codes ist außerhalb.</translation>
    </message>
    <message>
        <source>No code can be seen.</source>
        <translation>Kein Code ist zu sehen.</translation>
    </message>
    <message>
        <source>These codes are something else.</source>
        <translation>Das sind andere Codes.</translation>
    </message>
    <message>
        <source>These codes are newer than this program.</source>
        <translation>Diese Codes sind neuer als dieses Programm.</translation>
    </message>
    <message>
        <source>Codes cannot be read here.</source>
        <translation>Codes können hier nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Reading. Hold still.</source>
        <translation>Wird gelesen. Ruhig halten.</translation>
    </message>
    <message>
        <source>This was read already.</source>
        <translation>Das ist schon gelesen.</translation>
    </message>
    <message>
        <source>Plug one in: this goes on by itself.</source>
        <translation>Schließen Sie eine an: dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Plug it in again: this goes on by itself.</source>
        <translation>Schließen Sie sie wieder an: dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Allow it in the settings of the system: this goes on by itself.</source>
        <translation>Erlauben Sie es in den Einstellungen des Systems: dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Close other programs that use it, or plug it in again. This goes on by itself.</source>
        <translation>Schließen Sie andere Programme, die sie benutzen, oder schließen Sie sie neu an. Dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Switch on a light, or turn the brightness of the other screen up.</source>
        <translation>Machen Sie Licht, oder stellen Sie den anderen Bildschirm heller.</translation>
    </message>
    <message>
        <source>Go closer, until the codes fill the picture.</source>
        <translation>Gehen Sie näher heran, bis die Codes das Bild füllen.</translation>
    </message>
    <message>
        <source>Hold still, a little farther away, and wipe the lens.</source>
        <translation>Halten Sie ruhig, etwas weiter weg, und wischen Sie die Linse ab.</translation>
    </message>
    <message>
        <source>Go back a little, or turn, until all of them are in the picture.</source>
        <translation>Gehen Sie etwas zurück, oder drehen Sie, bis alle im Bild sind.</translation>
    </message>
    <message>
        <source>They are not from a petition stand, nor from its coordinator.</source>
        <translation>Sie stammen weder von einem Petitionsstand noch von dessen Koordination.</translation>
    </message>
    <message>
        <source>Update the program here first.</source>
        <translation>Aktualisieren Sie hier zuerst das Programm.</translation>
    </message>
    <message>
        <source>Take a stick or a file instead, and tell whoever looks after this computer.</source>
        <translation>Nehmen Sie stattdessen einen Stick oder eine Datei, und sagen Sie es der Person, die dieses Gerät betreut.</translation>
    </message>
    <message>
        <source>The other side can stop showing it.</source>
        <translation>Die andere Seite kann aufhören, es zu zeigen.</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Gezeichnet</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>%1 or over</source>
        <translation>%1 oder älter</translation>
    </message>
    <message>
        <source>Under %1</source>
        <translation>Unter %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Step 3 of 3: Check and sign</source>
        <translation>Schritt 3 von 3: Prüfen und unterschreiben</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Ihr Schriftzug</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Stimmt alles?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Ändern: %1</translation>
    </message>
    <message>
        <source>You are signing</source>
        <translation>Sie unterschreiben</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Your details are locked the moment you sign. This stand cannot open them.</source>
        <translation>Ihre Angaben sind sofort verschlossen. Dieser Stand kann sie nicht öffnen.</translation>
    </message>
    <message>
        <source>%1 keeps them until %2, then deletes them.</source>
        <extracomment>%1 is who asks, %2 a date.</extracomment>
        <translation>Aufbewahrt bis %2, dann gelöscht. Verantwortlich: %1.</translation>
    </message>
    <message>
        <source>The names of those who sign are handed over.</source>
        <translation>Übergeben werden die Namen aller, die unterschreiben.</translation>
    </message>
    <message>
        <source>Only the number of signatures is handed over. No names.</source>
        <translation>Übergeben wird nur die Zahl der Unterschriften. Keine Namen.</translation>
    </message>
    <message>
        <source>The list says for each petition who keeps your details, and until when.</source>
        <translation>In der Liste steht zu jeder Petition, wer Ihre Angaben aufbewahrt und bis wann.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message numerus="yes">
        <source>%n petition(s), genuine</source>
        <translation>
            <numerusform>%n Petition, echt</numerusform>
            <numerusform>%n Petitionen, echt</numerusform>
        </translation>
    </message>
    <message>
        <source>A petition on this stand is damaged</source>
        <translation>Eine Petition auf diesem Stand ist beschädigt</translation>
    </message>
    <message>
        <source>There is no petition on this stand</source>
        <translation>Auf diesem Stand ist keine Petition</translation>
    </message>
    <message>
        <source>Practice: nothing here counts</source>
        <translation>Übung: Hier zählt nichts</translation>
    </message>
    <message>
        <source>Signatures count</source>
        <translation>Unterschriften zählen</translation>
    </message>
    <message numerus="yes">
        <source>%n petition(s) not activated</source>
        <translation>
            <numerusform>%n Petition nicht freigeschaltet</numerusform>
            <numerusform>%n Petitionen nicht freigeschaltet</numerusform>
        </translation>
    </message>
    <message>
        <source>The time to sign is over</source>
        <translation>Die Zeit zum Unterschreiben ist vorbei</translation>
    </message>
    <message>
        <source>The time to sign has not begun</source>
        <translation>Es ist noch zu früh zum Unterschreiben</translation>
    </message>
    <message>
        <source>The clock looks right</source>
        <translation>Die Uhr scheint richtig zu gehen</translation>
    </message>
    <message>
        <source>The clock looks wrong</source>
        <translation>Die Uhr scheint falsch zu gehen</translation>
    </message>
    <message>
        <source>Room for %1 signatures and more</source>
        <translation>Platz für %1 Unterschriften und mehr</translation>
    </message>
    <message>
        <source>Room for only %1 signatures</source>
        <translation>Nur noch Platz für %1 Unterschriften</translation>
    </message>
    <message>
        <source>Nothing can be stored</source>
        <translation>Es kann nichts gespeichert werden</translation>
    </message>
    <message>
        <source>No battery: it runs from the mains</source>
        <translation>Kein Akku: Der Strom kommt vom Netz</translation>
    </message>
    <message>
        <source>Battery %1 %, plugged in</source>
        <translation>Akku %1&#xa0;%, angeschlossen</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>Akku %1&#xa0;%</translation>
    </message>
    <message>
        <source>The PIN is set</source>
        <translation>Die PIN ist festgelegt</translation>
    </message>
    <message>
        <source>There is no PIN yet</source>
        <translation>Es gibt noch keine PIN</translation>
    </message>
    <message>
        <source>The lead has no PIN yet</source>
        <translation>Die Leitung hat noch keine PIN</translation>
    </message>
    <message>
        <source>The window holds the whole screen</source>
        <translation>Das Fenster füllt den ganzen Bildschirm</translation>
    </message>
    <message>
        <source>The window does not hold the whole screen</source>
        <translation>Das Fenster füllt nicht den ganzen Bildschirm</translation>
    </message>
    <message>
        <source>There is a camera</source>
        <translation>Es gibt eine Kamera</translation>
    </message>
    <message>
        <source>There is no camera</source>
        <translation>Es gibt keine Kamera</translation>
    </message>
    <message>
        <source>All is handed over</source>
        <translation>Alles ist übergeben</translation>
    </message>
    <message numerus="yes">
        <source>%n not yet handed over</source>
        <translation>
            <numerusform>%n noch nicht übergeben</numerusform>
            <numerusform>%n noch nicht übergeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s) not yet handed over</source>
        <translation>
            <numerusform>%n Rücknahme noch nicht übergeben</numerusform>
            <numerusform>%n Rücknahmen noch nicht übergeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of doubt not yet handed over</source>
        <translation>
            <numerusform>%n Zweifelsvermerk noch nicht übergeben</numerusform>
            <numerusform>%n Zweifelsvermerke noch nicht übergeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet handed over from earlier days: %1</source>
        <translation>Noch nicht übergeben, von früheren Tagen: %1</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Nothing was lost</source>
        <translation>Der Datenspeicher war beschädigt und wurde repariert. Nichts ging verloren</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Lost entries: %1</source>
        <translation>Der Datenspeicher war beschädigt und wurde repariert. Verlorene Einträge: %1</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Some of it was lost</source>
        <translation>Der Datenspeicher war beschädigt und wurde repariert. Einiges ging verloren</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Lost entries: %1, perhaps more</source>
        <translation>Der Datenspeicher war beschädigt und wurde repariert. Verlorene Einträge: %1, vielleicht mehr</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Perhaps something was lost</source>
        <translation>Der Datenspeicher war beschädigt und wurde repariert. Vielleicht ging etwas verloren</translation>
    </message>
    <message>
        <source>The second copy has everything</source>
        <translation>Die zweite Kopie hat alles</translation>
    </message>
    <message>
        <source>Not yet in the second copy: %1</source>
        <translation>Noch nicht in der zweiten Kopie: %1</translation>
    </message>
    <message>
        <source>The stick for the second copy is not in</source>
        <translation>Der Stick für die zweite Kopie steckt nicht</translation>
    </message>
    <message>
        <source>The stick for the second copy is full</source>
        <translation>Der Stick für die zweite Kopie ist voll</translation>
    </message>
    <message>
        <source>The second copy cannot be written to</source>
        <translation>Die zweite Kopie lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>Install it again, from a stick. What was signed is safe.</source>
        <translation>Installieren Sie sie noch einmal, von einem Stick. Was unterschrieben wurde, ist sicher.</translation>
    </message>
    <message>
        <source>Install one, from a stick of the coordinator.</source>
        <translation>Installieren Sie eine, von einem Stick der Koordination.</translation>
    </message>
    <message>
        <source>To collect for real, the coordinator has to activate the petition.</source>
        <translation>Für echte Unterschriften muss die Koordination die Petition freischalten.</translation>
    </message>
    <message>
        <source>The practice petition rests: visitors do not see it.</source>
        <translation>Die Übungspetition ruht: Besucher sehen sie nicht.</translation>
    </message>
    <message>
        <source>Visitors do not see it until the coordinator activates it.</source>
        <translation>Besucher sehen sie erst, wenn die Koordination sie freischaltet.</translation>
    </message>
    <message>
        <source>Visitors cannot sign. Ask the coordinator.</source>
        <translation>Besucher können nicht unterschreiben. Fragen Sie die Koordination.</translation>
    </message>
    <message>
        <source>Set day and hour of this tablet.</source>
        <translation>Stellen Sie Tag und Uhrzeit dieses Tablets ein.</translation>
    </message>
    <message>
        <source>Hand over, then take in the receipt: that makes room.</source>
        <translation>Übergeben Sie, und nehmen Sie dann die Quittung auf: Das schafft Platz.</translation>
    </message>
    <message>
        <source>Switch the tablet off and on again, or take another one.</source>
        <translation>Schalten Sie das Tablet aus und wieder ein, oder nehmen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Plug it in tonight, or bring a power bank.</source>
        <translation>Laden Sie ihn heute Abend, oder bringen Sie eine Powerbank mit.</translation>
    </message>
    <message>
        <source>You choose it the next time you open this panel.</source>
        <translation>Sie wählen sie, wenn Sie diese Seiten das nächste Mal öffnen.</translation>
    </message>
    <message>
        <source>Before the first visitor signs, touch “For the lead” on the panel and choose it.</source>
        <translation>Bevor jemand unterschreibt: Berühren Sie „Für die Leitung“, und wählen Sie sie.</translation>
    </message>
    <message>
        <source>Touch “Forgot the PIN?” on the PIN pad: the coordinator can have both chosen anew.</source>
        <translation>Berühren Sie bei der PIN-Eingabe „PIN vergessen?“: Die Koordination kann beide neu wählen lassen.</translation>
    </message>
    <message>
        <source>Start it on the whole screen before visitors come.</source>
        <translation>Starten Sie auf dem ganzen Bildschirm, bevor Besucher kommen.</translation>
    </message>
    <message>
        <source>Receipts and petitions come by stick, then.</source>
        <translation>Quittungen und Petitionen kommen dann per Stick.</translation>
    </message>
    <message>
        <source>They stay here until a receipt comes.</source>
        <translation>Sie bleiben hier, bis eine Quittung kommt.</translation>
    </message>
    <message>
        <source>The coordinator does not know of it until you hand over.</source>
        <translation>Die Koordination erfährt davon erst, wenn Sie übergeben.</translation>
    </message>
    <message>
        <source>If this tablet is lost, so are they: hand over now.</source>
        <translation>Geht dieses Tablet verloren, sind auch sie verloren: Übergeben Sie jetzt.</translation>
    </message>
    <message>
        <source>Tell the coordinator, and hand over soon. The damaged file is kept in the stand’s folder: leave it there.</source>
        <translation>Sagen Sie es der Koordination, und übergeben Sie bald. Die beschädigte Datei liegt im Ordner des Stands: Lassen Sie sie dort.</translation>
    </message>
    <message>
        <source>Leave the stick in: the copy catches up by itself.</source>
        <translation>Lassen Sie den Stick stecken: Die Kopie holt von selbst auf.</translation>
    </message>
    <message>
        <source>Put the stick in: the copy catches up by itself.</source>
        <translation>Stecken Sie den Stick ein: Die Kopie holt von selbst auf.</translation>
    </message>
    <message>
        <source>Visitors can sign. Make room on it, or ask the lead for another one.</source>
        <translation>Besucher können unterschreiben. Schaffen Sie Platz darauf, oder bitten Sie die Leitung um einen anderen.</translation>
    </message>
    <message>
        <source>Visitors can sign. Pull the stick out and put it in again, or ask the lead for another one.</source>
        <translation>Besucher können unterschreiben. Ziehen Sie den Stick heraus und stecken Sie ihn wieder ein, oder bitten Sie die Leitung um einen anderen.</translation>
    </message>
</context>
<context>
    <name>ChooseScreen</name>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Which ones will you read?</source>
        <translation>Welche möchten Sie lesen?</translation>
    </message>
    <message numerus="yes">
        <source>%n petition(s) to read</source>
        <translation>
            <numerusform>%n Petition zu lesen</numerusform>
            <numerusform>%n Petitionen zu lesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>petition(s) to read</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>Petition zu lesen</numerusform>
            <numerusform>Petitionen zu lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>You read each one, and decide for each one. Your details are entered once.</source>
        <translation>Sie lesen jede und entscheiden über jede einzeln. Ihre Angaben machen Sie nur einmal.</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Lesen</translation>
    </message>
</context>
<context>
    <name>CloseDayScreen</name>
    <message>
        <source>Close the day</source>
        <translation>Tag abschließen</translation>
    </message>
    <message>
        <source>Keep the stand open</source>
        <translation>Stand geöffnet lassen</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message numerus="yes">
        <source>%n signed today.</source>
        <translation>
            <numerusform>%n Unterschrift heute.</numerusform>
            <numerusform>%n Unterschriften heute.</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>Nicht übergeben</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nichts steht aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n signatures are on this stand only.</source>
        <translation>
            <numerusform>%n Unterschrift ist nur auf diesem Stand.</numerusform>
            <numerusform>%n Unterschriften sind nur auf diesem Stand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this stick, checked.</source>
        <translation>
            <numerusform>%n auf diesem Stick, geprüft.</numerusform>
            <numerusform>%n auf diesem Stick, geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by camera.</source>
        <translation>
            <numerusform>%n per Kamera.</numerusform>
            <numerusform>%n per Kamera.</numerusform>
        </translation>
    </message>
    <message>
        <source>From earlier days: %1.</source>
        <translation>Von früheren Tagen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n taken back today.</source>
        <comment>signatures</comment>
        <translation>
            <numerusform>%n heute zurückgenommen.</numerusform>
            <numerusform>%n heute zurückgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The closing slip is on this stick.</source>
        <translation>Der Abschlusszettel ist auf diesem Stick.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verschlossen</translation>
    </message>
    <message>
        <source>Not locked yet</source>
        <translation>Noch nicht verschlossen</translation>
    </message>
    <message>
        <source>Safe to switch off</source>
        <translation>Kann ausgeschaltet werden</translation>
    </message>
    <message>
        <source>Not safe yet</source>
        <translation>Noch nicht sicher</translation>
    </message>
    <message>
        <source>Keep the tablet until its receipt arrives.</source>
        <translation>Behalten Sie das Tablet, bis seine Quittung da ist.</translation>
    </message>
    <message>
        <source>This day is complete.</source>
        <translation>Dieser Tag ist vollständig.</translation>
    </message>
    <message>
        <source>Hand over before the tablet leaves your hands.</source>
        <translation>Übergeben Sie, bevor Sie das Tablet aus der Hand geben.</translation>
    </message>
    <message>
        <source>Hand over first?</source>
        <translation>Vorher übergeben?</translation>
    </message>
    <message>
        <source>This is practice: what was signed is deleted from this stand when you close the day.</source>
        <translation>Dies ist eine Übung: Was unterschrieben wurde, wird auf diesem Stand gelöscht, wenn Sie den Tag abschließen.</translation>
    </message>
    <message>
        <source>If this tablet is lost, so is what was not handed over.</source>
        <translation>Geht dieses Tablet verloren, ist auch verloren, was nicht übergeben wurde.</translation>
    </message>
    <message>
        <source>Without hand-over</source>
        <translation>Ohne Übergabe</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Hand over now</source>
        <translation>Jetzt übergeben</translation>
    </message>
    <message>
        <source>Put the slip on a stick</source>
        <translation>Abschlusszettel auf einen Stick</translation>
    </message>
    <message>
        <source>Practice: what was signed is deleted from this stand now.</source>
        <translation>Übung: Was unterschrieben wurde, wird jetzt auf diesem Stand gelöscht.</translation>
    </message>
</context>
<context>
    <name>ClosingSlip</name>
    <message>
        <source>The slip as a picture to photograph</source>
        <translation>Der Abschlusszettel als Bild zum Fotografieren</translation>
    </message>
    <message numerus="yes">
        <source>%n signatures</source>
        <translation>
            <numerusform>%n Unterschrift</numerusform>
            <numerusform>%n Unterschriften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>%n zurückgenommen</numerusform>
            <numerusform>%n zurückgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not handed over</source>
        <translation>
            <numerusform>%n nicht übergeben</numerusform>
            <numerusform>%n nicht übergeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a photo of this, and send it to the coordinator.</source>
        <translation>Fotografieren Sie dies, und senden Sie es der Koordination.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Codes that change all the time, for a camera</source>
        <translation>Codes, die ständig wechseln, für eine Kamera</translation>
    </message>
</context>
<context>
    <name>CodeShow</name>
    <message>
        <source>Pace %1 of %2: a few seconds, or longer.</source>
        <translation>Tempo %1 von %2: ein paar Sekunden oder länger.</translation>
    </message>
    <message numerus="yes">
        <source>Pace %1 of %2: about %n second(s), or longer.</source>
        <translation>
            <numerusform>Tempo %1 von %2: etwa %n Sekunde oder länger.</numerusform>
            <numerusform>Tempo %1 von %2: etwa %n Sekunden oder länger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pace %1 of %2: about %n minute(s), or longer.</source>
        <translation>
            <numerusform>Tempo %1 von %2: etwa %n Minute oder länger.</numerusform>
            <numerusform>Tempo %1 von %2: etwa %n Minuten oder länger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has filmed it? Then not yet. You can leave at any time: all of it stays here and waits.</source>
        <translation>Niemand hat gefilmt? Dann noch nicht. Sie können jederzeit gehen: Alles bleibt hier und wartet.</translation>
    </message>
    <message>
        <source>Brightest screen, clean glass; the camera 30&#xa0;cm away, with all of the white page in its picture.</source>
        <translation>Bildschirm ganz hell, Glas sauber; die Kamera 30 cm entfernt, die ganze weiße Seite im Bild.</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Yes, all arrived</source>
        <translation>Ja, alles ist da</translation>
    </message>
</context>
<context>
    <name>Concern</name>
    <message>
        <source>More on the list: %1</source>
        <translation>Weitere auf der Liste: %1</translation>
    </message>
</context>
<context>
    <name>ConsentsScreen</name>
    <message>
        <source>Step 2 of 3: Your details</source>
        <translation>Schritt 2 von 3: Ihre Angaben</translation>
    </message>
    <message>
        <source>May they write to you?</source>
        <translation>Darf man Ihnen schreiben?</translation>
    </message>
    <message>
        <source>Before you sign</source>
        <translation>Bevor Sie unterschreiben</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Are you %1 or over?</source>
        <translation>Sind Sie %1 oder älter?</translation>
    </message>
    <message>
        <source>This petition is for people of %1 and over.</source>
        <translation>Diese Petition ist für Menschen ab %1.</translation>
    </message>
    <message>
        <source>Choose one of the two to go on.</source>
        <translation>Wählen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>You are signing</source>
        <translation>Sie unterschreiben</translation>
    </message>
    <message>
        <source>Your signature counts the same, whatever you choose here. Left open means no.</source>
        <translation>Ihre Unterschrift zählt gleich viel, was immer Sie hier wählen. Keine Antwort heißt Nein.</translation>
    </message>
    <message>
        <source>What happens to my data</source>
        <translation>Was mit meinen Daten geschieht</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>CountryScreen</name>
    <message>
        <source>Step 2 of 3: Your details</source>
        <translation>Schritt 2 von 3: Ihre Angaben</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>No country begins like this.</source>
        <translation>So beginnt kein Land.</translation>
    </message>
    <message>
        <source>Type its first letters, or swipe through the list.</source>
        <translation>Die ersten Buchstaben tippen oder durch die Liste wischen.</translation>
    </message>
</context>
<context>
    <name>DateScreen</name>
    <message>
        <source>Delete a campaign’s signatures</source>
        <translation>Unterschriften einer Kampagne löschen</translation>
    </message>
    <message>
        <source>Confirm the date</source>
        <translation>Datum bestätigen</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nichts ist fällig</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht fertig</translation>
    </message>
    <message>
        <source>Each petition says on which day all that was signed has to be gone. You can delete from that day on.</source>
        <translation>Jede Petition nennt den Tag, an dem alle Unterschriften fort sein müssen. Ab diesem Tag können Sie löschen.</translation>
    </message>
    <message numerus="yes">
        <source>entries deleted</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>Eintrag gelöscht</numerusform>
            <numerusform>Einträge gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting for good</source>
        <translation>Wird endgültig gelöscht</translation>
    </message>
    <message>
        <source>They are gone from this stand.</source>
        <translation>Auf diesem Stand sind sie fort.</translation>
    </message>
    <message>
        <source>This stand trusts its clock again.</source>
        <translation>Dieser Stand vertraut seiner Uhr wieder.</translation>
    </message>
    <message>
        <source>This stand’s clock shows another date: %1</source>
        <translation>Die Uhr dieses Standes zeigt ein anderes Datum: %1</translation>
    </message>
    <message>
        <source>The clock of this stand looks wrong.</source>
        <translation>Die Uhr dieses Standes scheint falsch zu gehen.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Das hat nicht geklappt.</translation>
    </message>
    <message>
        <source>Tell the coordinator, who deletes what is there. Sticks with hand-overs of this petition have to be emptied, too.</source>
        <translation>Sagen Sie es der Koordination, die dort löscht. Auch Sticks mit Übergaben dieser Petition müssen geleert werden.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>Look at a calendar. If the stand is wrong, set the clock of this tablet; if you mistyped it, try again.</source>
        <translation>Sehen Sie in einem Kalender nach. Irrt der Stand, stellen Sie die Uhr dieses Tablets; haben Sie sich vertippt, versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Set day and hour of this tablet. If they are right, confirm the date first.</source>
        <translation>Stellen Sie Tag und Uhrzeit dieses Tablets ein. Stimmen sie, bestätigen Sie zuerst das Datum.</translation>
    </message>
    <message>
        <source>The disk of this stand may be full, or broken. Ask the coordinator.</source>
        <translation>Vielleicht ist der Speicher dieses Standes voll oder defekt. Fragen Sie die Koordination.</translation>
    </message>
    <message>
        <source>To be deleted on %1</source>
        <translation>Zu löschen am %1</translation>
    </message>
    <message>
        <source>To be deleted since %1</source>
        <translation>Zu löschen seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them never handed over: they are lost then</source>
        <translation>
            <numerusform>%n davon nie übergeben: Sie ist dann verloren</numerusform>
            <numerusform>%n davon nie übergeben: Sie sind dann verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are deleted for good</source>
        <translation>
            <numerusform>%n Eintrag wird endgültig gelöscht</numerusform>
            <numerusform>%n Einträge werden endgültig gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Which date is today?</source>
        <translation>Welches Datum ist heute?</translation>
    </message>
    <message>
        <source>This stand has seen later days than its clock shows, or the clock is years ahead. If you type the date that it shows, it trusts the clock again.</source>
        <translation>Dieser Stand hat schon spätere Tage gesehen, als seine Uhr zeigt, oder sie geht um Jahre vor. Tippen Sie das Datum, das sie zeigt, vertraut er ihr wieder.</translation>
    </message>
    <message>
        <source>This stand has no doubt about its clock. There is nothing to do.</source>
        <translation>Dieser Stand zweifelt nicht an seiner Uhr. Es gibt nichts zu tun.</translation>
    </message>
    <message>
        <source>Today, from a calendar</source>
        <translation>Heute, aus einem Kalender</translation>
    </message>
    <message>
        <source>This is no whole date</source>
        <translation>Das ist kein ganzes Datum</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>DD</source>
        <extracomment>Two letters for the day, as in the date DD.MM.YYYY.</extracomment>
        <translation>TT</translation>
    </message>
    <message>
        <source>MM</source>
        <extracomment>Two letters for the month, as in the date DD.MM.YYYY.</extracomment>
        <translation>MM</translation>
    </message>
    <message>
        <source>YYYY</source>
        <extracomment>Four letters for the year, as in the date DD.MM.YYYY.</extracomment>
        <translation>JJJJ</translation>
    </message>
</context>
<context>
    <name>DetailsScreen</name>
    <message>
        <source>Step 2 of 3: Your details</source>
        <translation>Schritt 2 von 3: Ihre Angaben</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vor- und Nachname</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Ihr Schriftzug</translation>
    </message>
    <message>
        <source>Needed to sign</source>
        <translation>Fehlt noch</translation>
    </message>
    <message>
        <source>Check this code</source>
        <translation>Code prüfen</translation>
    </message>
    <message>
        <source>%1: needed to sign</source>
        <translation>%1: fehlt noch</translation>
    </message>
    <message>
        <source>%1: too long</source>
        <translation>%1: zu lang</translation>
    </message>
    <message>
        <source>%1: begin with a letter</source>
        <translation>%1: mit einem Buchstaben beginnen</translation>
    </message>
    <message>
        <source>%1: has a sign we cannot take</source>
        <translation>%1: enthält ein Zeichen, das nicht geht</translation>
    </message>
    <message>
        <source>This email looks unfinished</source>
        <translation>Diese E-Mail wirkt unvollständig</translation>
    </message>
    <message>
        <source>This email does not look right</source>
        <translation>Mit dieser E-Mail stimmt etwas nicht</translation>
    </message>
    <message>
        <source>This number does not look right</source>
        <translation>Mit dieser Nummer stimmt etwas nicht</translation>
    </message>
    <message>
        <source>No such code in this country</source>
        <translation>Den Code gibt es in diesem Land nicht</translation>
    </message>
    <message>
        <source>%1: no such postal code</source>
        <translation>%1: Postleitzahl unbekannt</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>Diesen Tag gibt es nicht</translation>
    </message>
    <message>
        <source>%1: this does not look right</source>
        <translation>%1: da stimmt etwas nicht</translation>
    </message>
    <message>
        <source>DD</source>
        <extracomment>Two letters for the day, as in the date DD.MM.YYYY.</extracomment>
        <translation>TT</translation>
    </message>
    <message>
        <source>MM</source>
        <extracomment>Two letters for the month, as in the date DD.MM.YYYY.</extracomment>
        <translation>MM</translation>
    </message>
    <message>
        <source>YYYY</source>
        <extracomment>Four letters for the year, as in the date DD.MM.YYYY.</extracomment>
        <translation>JJJJ</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>Ihre Angaben</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinen Sie %1?</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Another country?</source>
        <translation>Anderes Land?</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Gezeichnet</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>You are signing</source>
        <translation>Sie unterschreiben</translation>
    </message>
    <message>
        <source>We ask for these so that every signature counts once.</source>
        <translation>Wir fragen danach, damit jede Unterschrift nur einmal zählt.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>Noch %n Angabe zu prüfen</numerusform>
            <numerusform>Noch %n Angaben zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>DoubtScreen</name>
    <message>
        <source>After the lock</source>
        <translation>Nach der Sperre</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Vermerkt</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Nicht vermerkt</translation>
    </message>
    <message>
        <source>The stand was locked</source>
        <translation>Der Stand war gesperrt</translation>
    </message>
    <message>
        <source>Marked as doubtful: %1</source>
        <translation>Als zweifelhaft vermerkt: %1</translation>
    </message>
    <message>
        <source>Signed since the stand was opened, or since the last shift change: %1</source>
        <translation>Unterschrieben, seit der Stand geöffnet oder die Schicht gewechselt wurde: %1</translation>
    </message>
    <message>
        <source>The coordinator sees a note</source>
        <translation>Die Koordination sieht einen Vermerk</translation>
    </message>
    <message>
        <source>It could not be noted</source>
        <translation>Es ließ sich nicht vermerken</translation>
    </message>
    <message>
        <source>Were the last entries not genuine?</source>
        <translation>Waren die letzten Einträge nicht echt?</translation>
    </message>
    <message>
        <source>Nothing was deleted. The coordinator decides what counts.</source>
        <translation>Nichts wurde gelöscht. Die Koordination entscheidet, was zählt.</translation>
    </message>
    <message>
        <source>The disk took no more. Tell the coordinator yourself: how many entries, and about when.</source>
        <translation>Der Speicher nahm nichts mehr auf. Sagen Sie es der Koordination selbst: wie viele Einträge, und ungefähr wann.</translation>
    </message>
    <message>
        <source>For example, somebody typed in invented people. The coordinator then sees a note; nothing is deleted, and nobody is named.</source>
        <translation>Zum Beispiel tippte jemand erfundene Personen ein. Die Koordination sieht dann einen Vermerk; nichts wird gelöscht, und niemand wird genannt.</translation>
    </message>
    <message>
        <source>Not genuine: the last one</source>
        <translation>Nicht echt: der letzte</translation>
    </message>
    <message>
        <source>Not genuine: the last %1</source>
        <translation>Nicht echt: die letzten %1</translation>
    </message>
    <message>
        <source>To the panel</source>
        <translation>Zur Übersicht</translation>
    </message>
    <message>
        <source>No, all is well</source>
        <translation>Doch, alles in Ordnung</translation>
    </message>
</context>
<context>
    <name>DrawScreen</name>
    <message>
        <source>Step 2 of 3: Your details</source>
        <translation>Schritt 2 von 3: Ihre Angaben</translation>
    </message>
    <message>
        <source>Sign with your finger</source>
        <translation>Mit dem Finger unterschreiben</translation>
    </message>
    <message>
        <source>Box for your drawn signature</source>
        <translation>Feld für Ihren Schriftzug</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Strich zurück</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>(optional)</source>
        <translation>(freiwillig)</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>A day at the stand</source>
        <translation>Ein Tag am Stand</translation>
    </message>
    <message>
        <source>People read and sign alone. You invite, help who asks, and look after the tablet.</source>
        <translation>Alle unterschreiben allein. Sie laden ein, helfen auf Wunsch und hüten das Tablet.</translation>
    </message>
    <message>
        <source>Words in bold stand on its screen.</source>
        <translation>Fettes steht auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Unsure? Call your lead:</source>
        <translation>Unsicher? Leitung anrufen:</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Switch the tablet on. The poster comes by itself.</source>
        <translation>Tablet einschalten. Das Plakat kommt von selbst.</translation>
    </message>
    <message>
        <source>Hold a finger on this corner for two seconds. Type the PIN that your lead told you.</source>
        <translation>Einen Finger zwei Sekunden auf diese Ecke halten. Dann die PIN eingeben, die Ihnen die Leitung gab.</translation>
    </message>
    <message>
        <source>Touch %1 and go through the list.</source>
        <translation>Auf %1 tippen und die Liste durchgehen.</translation>
    </message>
    <message>
        <source>It says %1: touch %2. It says %3: do what stands there, or call.</source>
        <translation>Steht dort %1: auf %2 tippen. Steht dort %3: tun, was dabeisteht, oder anrufen.</translation>
    </message>
    <message>
        <source>A black band at the top, as in the picture, means practice: nothing counts. Call first.</source>
        <translation>Ein schwarzer Streifen oben, wie im Bild, heißt Übung: Nichts zählt. Erst anrufen.</translation>
    </message>
    <message>
        <source>While people sign</source>
        <translation>Tagsüber</translation>
    </message>
    <message>
        <source>Nobody needs watching. Stand where you cannot see the screen.</source>
        <translation>Niemand braucht Aufsicht. So stehen, dass Sie den Bildschirm nicht sehen.</translation>
    </message>
    <message>
        <source>At the end people photograph a code. No phone? Give them a pocket card and a pen.</source>
        <translation>Am Ende fotografiert man einen Code. Kein Telefon? Codekarte und Stift geben.</translation>
    </message>
    <message>
        <source>This panel: the corner of step %1, then the PIN. Out again: %2.</source>
        <translation>Auf diese Seite: die Ecke aus Schritt %1, dann die PIN. Wieder hinaus: %2.</translation>
    </message>
    <message>
        <source>%1: you type what the person tells you, and the person presses %2.</source>
        <translation>%1: Sie tippen, was man Ihnen sagt. Auf %2 tippt die Person selbst.</translation>
    </message>
    <message>
        <source>%1: to clean the screen, or for a break.</source>
        <translation>%1: zum Putzen oder Ausruhen.</translation>
    </message>
    <message>
        <source>%1: read it together; then the next one types the PIN.</source>
        <translation>%1: gemeinsam lesen; dann gibt der Nächste die PIN ein.</translation>
    </message>
    <message>
        <source>%1: try it yourself when nobody waits. It does not count.</source>
        <translation>%1: selbst ausprobieren, wenn niemand wartet. Es zählt nicht.</translation>
    </message>
    <message>
        <source>Trouble? Rest two fingers on the screen for two seconds: it locks, and what was typed is gone.</source>
        <translation>Jemand stört? Zwei Finger zwei Sekunden auf den Bildschirm legen: Er sperrt, Getipptes ist weg.</translation>
    </message>
    <message>
        <source>Look at the battery here each hour. Plug in before it is down to %1.</source>
        <translation>Hier jede Stunde nach dem Akku sehen. Vor %1 anschließen.</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>Am Abend</translation>
    </message>
    <message>
        <source>Put in the USB stick. Touch %1, then the stick, and wait for %2.</source>
        <translation>USB-Stick einstecken. Auf %1 tippen, dann auf den Stick, und auf %2 warten.</translation>
    </message>
    <message>
        <source>%1: the tablet read them back from the stick, and all are right. They also stay on the tablet.</source>
        <translation>%1: Das Tablet hat sie vom Stick zurückgelesen, alle stimmen. Auf dem Tablet bleiben sie auch.</translation>
    </message>
    <message>
        <source>Touch %1. Photograph this slip and send it to the coordinator. Then %1 once more: the screen goes dark.</source>
        <translation>Auf %1 tippen. Diesen Beleg fotografieren und der Koordination senden. Dann noch einmal %1: Der Bildschirm wird dunkel.</translation>
    </message>
    <message>
        <source>Bring the stick to the coordinator. Keep the tablet in a safe place until the receipt has come.</source>
        <translation>Den Stick zur Koordination bringen. Das Tablet sicher verwahren, bis die Quittung da ist.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Niemals</translation>
    </message>
    <message>
        <source>photograph people who sign, or the screen while they do</source>
        <translation>Menschen beim Unterschreiben fotografieren, auch nicht den Bildschirm</translation>
    </message>
    <message>
        <source>promise what is kept of their data: show them %1</source>
        <translation>versprechen, was mit den Daten geschieht: %1 zeigen</translation>
    </message>
    <message>
        <source>copy, move or delete files on the tablet or the stick</source>
        <translation>Dateien auf Tablet oder Stick kopieren, verschieben, löschen</translation>
    </message>
    <message>
        <source>press %1 for somebody, or tell the PIN</source>
        <translation>für jemanden auf %1 tippen oder die PIN verraten</translation>
    </message>
    <message>
        <source>leave the tablet alone, not even for a minute</source>
        <translation>das Tablet allein lassen, auch nicht kurz</translation>
    </message>
    <message>
        <source>The screen says …</source>
        <translation>Der Bildschirm sagt …</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Was Sie tun</translation>
    </message>
    <message>
        <source>The words below it say why, and what to do. Nothing signed is lost.</source>
        <translation>Darunter steht, warum und was hilft. Keine Unterschrift ist verloren.</translation>
    </message>
    <message>
        <source>This signature is not stored. Touch %1. If it comes again, look at the panel: it says why.</source>
        <translation>Nicht gespeichert. Auf %1 tippen. Kommt es wieder, sagt die Seite fürs Standteam, warum.</translation>
    </message>
    <message>
        <source>Touch %1, and type it. Then %2.</source>
        <translation>Auf %1 tippen und eingeben. Dann %2.</translation>
    </message>
    <message>
        <source>Wait that long. If you do not know the PIN, call.</source>
        <translation>So lange warten. Sie wissen die PIN nicht: anrufen.</translation>
    </message>
    <message>
        <source>Leave it: it clears itself if nobody answers.</source>
        <translation>Lassen: Es leert sich, wenn niemand antwortet.</translation>
    </message>
    <message>
        <source>Touch it. The coordinator reads the screen with a camera, or films it.</source>
        <translation>Antippen: Die Koordination liest den Bildschirm mit einer Kamera oder filmt ihn.</translation>
    </message>
    <message>
        <source>It is dark</source>
        <translation>Er ist dunkel</translation>
    </message>
    <message>
        <source>Plug it in and switch it on. The poster comes back, and nothing signed is lost.</source>
        <translation>Anschließen und einschalten. Das Plakat kommt wieder, keine Unterschrift ist verloren.</translation>
    </message>
    <message>
        <source>The tablet is gone</source>
        <translation>Das Tablet ist weg</translation>
    </message>
    <message>
        <source>Call at once. Nobody can read the signatures that are on it.</source>
        <translation>Sofort anrufen. Niemand kann die Unterschriften darauf lesen.</translation>
    </message>
    <message>
        <source>Copy it from the screen; it has no %1. Nobody can tell it to you again.</source>
        <translation>Vom Bildschirm abschreiben; ohne %1. Niemand kann ihn noch einmal nennen.</translation>
    </message>
    <message>
        <source>To take your signature back: touch %1 at any of our stands, or write to %2.</source>
        <translation>Unterschrift zurücknehmen: %1 an jedem unserer Stände, oder schriftlich an %2.</translation>
    </message>
</context>
<context>
    <name>HandOverScreen</name>
    <message>
        <source>The stick is full.</source>
        <translation>Der Stick ist voll.</translation>
    </message>
    <message>
        <source>The stick gave back something else than was written.</source>
        <translation>Auf dem Stick steht etwas anderes, als geschrieben wurde.</translation>
    </message>
    <message>
        <source>There is no receipt on this stick.</source>
        <translation>Auf diesem Stick ist keine Quittung.</translation>
    </message>
    <message>
        <source>This receipt does not fit this stand.</source>
        <translation>Diese Quittung passt nicht zu diesem Stand.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Das hat nicht geklappt.</translation>
    </message>
    <message>
        <source>Make room on it, or take another one. Nothing was lost: all signatures are still on this stand.</source>
        <translation>Schaffen Sie Platz, oder nehmen Sie einen anderen. Nichts ging verloren: Alle Unterschriften sind noch auf diesem Stand.</translation>
    </message>
    <message>
        <source>Put it in again, or take another one. Nothing was lost: all signatures are still on this stand.</source>
        <translation>Stecken Sie ihn noch einmal ein, oder nehmen Sie einen anderen. Nichts ging verloren: Alle Unterschriften sind noch auf diesem Stand.</translation>
    </message>
    <message>
        <source>Take another stick. Nothing was lost: all signatures are still on this stand.</source>
        <translation>Nehmen Sie einen anderen Stick. Nichts ging verloren: Alle Unterschriften sind noch auf diesem Stand.</translation>
    </message>
    <message>
        <source>The coordinator makes it after reading what you handed over. Copy it to the stick, not into a folder.</source>
        <translation>Die Koordination erstellt sie, sobald sie das Übergebene eingelesen hat. Kopieren Sie sie auf den Stick, nicht in einen Ordner.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Keep this tablet as it is, and tell the coordinator.</source>
        <translation>Nichts wurde gelöscht. Lassen Sie dieses Tablet, wie es ist, und sagen Sie es der Koordination.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try it again with another stick.</source>
        <translation>Nichts ging verloren. Versuchen Sie es mit einem anderen Stick.</translation>
    </message>
    <message>
        <source>Take in a receipt</source>
        <translation>Quittung aufnehmen</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht fertig</translation>
    </message>
    <message>
        <source>Where is the receipt?</source>
        <translation>Wo ist die Quittung?</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Wohin?</translation>
    </message>
    <message>
        <source>Leave the stick in until this is done.</source>
        <translation>Lassen Sie den Stick stecken, bis dies fertig ist.</translation>
    </message>
    <message>
        <source>Everything was handed over before.</source>
        <translation>Alles ist schon übergeben.</translation>
    </message>
    <message>
        <source>Only the closing slip is not on a stick yet.</source>
        <translation>Nur der Abschlusszettel ist noch auf keinem Stick.</translation>
    </message>
    <message>
        <source>Only this further copy was not made.</source>
        <translation>Nur diese weitere Kopie ist nicht entstanden.</translation>
    </message>
    <message>
        <source>Now the closing slip goes on the stick, and the rest once more.</source>
        <translation>Jetzt kommt der Abschlusszettel auf den Stick, und das Übrige noch einmal.</translation>
    </message>
    <message>
        <source>This makes one more copy.</source>
        <translation>So entsteht eine weitere Kopie.</translation>
    </message>
    <message numerus="yes">
        <source>signatures not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>Unterschrift noch nicht übergeben</numerusform>
            <numerusform>Unterschriften noch nicht übergeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>noch nicht übergeben</numerusform>
            <numerusform>noch nicht übergeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>handed over by camera</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>per Kamera übergeben</numerusform>
            <numerusform>per Kamera übergeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on this stick, checked</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>auf diesem Stick, geprüft</numerusform>
            <numerusform>auf diesem Stick, geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing the receipt with what this stand holds.</source>
        <translation>Die Quittung wird mit dem verglichen, was auf diesem Stand liegt.</translation>
    </message>
    <message>
        <source>Writing to %1, then reading it back.</source>
        <translation>Auf %1 wird geschrieben und dann geprüft.</translation>
    </message>
    <message>
        <source>You can take the stick out now.</source>
        <translation>Sie können den Stick jetzt abziehen.</translation>
    </message>
    <message>
        <source>They have arrived safely with the coordinator.</source>
        <translation>Sie sind sicher bei der Koordination angekommen.</translation>
    </message>
    <message numerus="yes">
        <source>With %n withdrawal(s).</source>
        <comment>handed over</comment>
        <translation>
            <numerusform>Mit %n Rücknahme.</numerusform>
            <numerusform>Mit %n Rücknahmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s) arrived, too.</source>
        <translation>
            <numerusform>%n Rücknahme ist auch angekommen.</numerusform>
            <numerusform>%n Rücknahmen sind auch angekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>So they were cleared here, as agreed: this stand need not keep them any longer.</source>
        <translation>Darum wurden sie hier wie vereinbart entfernt: Dieser Stand muss sie nicht länger behalten.</translation>
    </message>
    <message>
        <source>No stick? Show to a camera</source>
        <translation>Kein Stick? Einer Kamera zeigen</translation>
    </message>
    <message>
        <source>There was nothing to hand over.</source>
        <translation>Es gab nichts zu übergeben.</translation>
    </message>
    <message>
        <source>The closing slip is on this stick.</source>
        <translation>Der Abschlusszettel ist auf diesem Stick.</translation>
    </message>
    <message>
        <source>The stick cannot be written to.</source>
        <translation>Der Stick lässt sich nicht beschreiben.</translation>
    </message>
    <message numerus="yes">
        <source>signatures arrived</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>Unterschrift ist angekommen</numerusform>
            <numerusform>Unterschriften sind angekommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted as handed over.</source>
        <translation>Als übergeben vermerkt.</translation>
    </message>
    <message>
        <source>Nothing new on this receipt.</source>
        <translation>Nichts Neues auf dieser Quittung.</translation>
    </message>
    <message>
        <source>Everything also stays on this stand until the receipt comes back.</source>
        <translation>Auf diesem Stand bleibt auch alles, bis die Quittung zurückkommt.</translation>
    </message>
    <message>
        <source>Bring it to the coordinator. Everything also stays on this stand until the receipt comes back.</source>
        <translation>Bringen Sie ihn zur Koordination. Auf diesem Stand bleibt alles, bis die Quittung zurückkommt.</translation>
    </message>
    <message>
        <source>All signatures of this stand have arrived at the coordinator.</source>
        <translation>Alle Unterschriften dieses Standes sind bei der Koordination angekommen.</translation>
    </message>
    <message>
        <source>What it names had been deleted from this stand before.</source>
        <translation>Was darauf steht, war auf diesem Stand schon gelöscht.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
</context>
<context>
    <name>InstallScreen</name>
    <message>
        <source>Install a campaign</source>
        <translation>Kampagne installieren</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Wo ist sie?</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Welche?</translation>
    </message>
    <message>
        <source>Is it this one?</source>
        <translation>Ist es diese?</translation>
    </message>
    <message>
        <source>Compare eight words</source>
        <translation>Acht Wörter vergleichen</translation>
    </message>
    <message>
        <source>An older one</source>
        <translation>Eine ältere</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Nicht installiert</translation>
    </message>
    <message>
        <source>The coordinator sends two files: the campaign, and later its activation. Copy both to the stick, not into a folder.</source>
        <translation>Die Koordination schickt zwei Dateien: die Kampagne und später ihre Freischaltung. Kopieren Sie beide auf den Stick, nicht in einen Ordner.</translation>
    </message>
    <message>
        <source>Nothing is changed before you say so.</source>
        <translation>Nichts ändert sich, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>This organisation is new on this stand. Only its own poster can tell whether the file is really from it.</source>
        <translation>Diese Organisation ist neu auf diesem Stand. Nur ihr eigenes Plakat zeigt, ob die Datei wirklich von ihr ist.</translation>
    </message>
    <message>
        <source>Leave the stick in until this is done.</source>
        <translation>Lassen Sie den Stick stecken, bis dies fertig ist.</translation>
    </message>
    <message>
        <source>Looking through %1</source>
        <translation>%1 wird durchgesehen</translation>
    </message>
    <message>
        <source>Taking it in</source>
        <translation>Sie wird installiert</translation>
    </message>
    <message>
        <source>There is no campaign on this stick.</source>
        <translation>Auf diesem Stick ist keine Kampagne.</translation>
    </message>
    <message>
        <source>This campaign is on this stand already.</source>
        <translation>Diese Kampagne ist schon auf diesem Stand.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>Nichts wurde installiert.</translation>
    </message>
    <message>
        <source>This file is not as the organisation made it.</source>
        <translation>Diese Datei ist nicht so, wie die Organisation sie gemacht hat.</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>Diese Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>This campaign is not complete.</source>
        <translation>Diese Kampagne ist nicht vollständig.</translation>
    </message>
    <message>
        <source>This kind of petition cannot be signed at a stand.</source>
        <translation>Diese Art von Petition kann man nicht an einem Stand unterschreiben.</translation>
    </message>
    <message>
        <source>This file is from a newer version of the program.</source>
        <translation>Diese Datei stammt von einer neueren Version des Programms.</translation>
    </message>
    <message>
        <source>This activation is for another campaign.</source>
        <translation>Diese Freischaltung gehört zu einer anderen Kampagne.</translation>
    </message>
    <message>
        <source>The disk of this stand is full.</source>
        <translation>Der Speicher dieses Standes ist voll.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Das hat nicht geklappt.</translation>
    </message>
    <message>
        <source>It is practice: visitors see it, and nothing they sign counts. It counts once you install its activation, too.</source>
        <translation>Sie ist zur Übung: Besucher sehen sie, und nichts zählt. Sie zählt, sobald Sie auch ihre Freischaltung installieren.</translation>
    </message>
    <message>
        <source>Signatures count from now on. Visitors see it as soon as you go back to them.</source>
        <translation>Ab jetzt zählen Unterschriften. Besucher sehen sie, sobald Sie zu ihnen zurückkehren.</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>Hier hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Copy the coordinator’s file to the stick itself, not into a folder.</source>
        <translation>Kopieren Sie die Datei der Koordination auf den Stick selbst, nicht in einen Ordner.</translation>
    </message>
    <message>
        <source>If you expected another one, ask the coordinator which file is the newest.</source>
        <translation>Haben Sie eine andere erwartet, fragen Sie die Koordination, welche Datei die neueste ist.</translation>
    </message>
    <message>
        <source>Do not use this stick any more, and call the coordinator on a number that you know.</source>
        <translation>Benutzen Sie diesen Stick nicht mehr, und rufen Sie die Koordination unter einer Nummer an, die Sie kennen.</translation>
    </message>
    <message>
        <source>Do not use it. Ask the coordinator for the file once more.</source>
        <translation>Benutzen Sie sie nicht. Bitten Sie die Koordination noch einmal um die Datei.</translation>
    </message>
    <message>
        <source>Copy it to the stick once more, or ask the coordinator for it again.</source>
        <translation>Kopieren Sie sie noch einmal auf den Stick, oder bitten Sie die Koordination noch einmal darum.</translation>
    </message>
    <message>
        <source>Update the program on this tablet first.</source>
        <translation>Aktualisieren Sie zuerst das Programm auf diesem Tablet.</translation>
    </message>
    <message>
        <source>First install the campaign that it belongs to. Both files can lie on one stick.</source>
        <translation>Installieren Sie zuerst die Kampagne, zu der sie gehört. Beide Dateien können auf einem Stick liegen.</translation>
    </message>
    <message>
        <source>Hand over, then take in the receipt: that makes room.</source>
        <translation>Übergeben Sie, und nehmen Sie dann die Quittung auf: Das schafft Platz.</translation>
    </message>
    <message>
        <source>Try it again with another stick.</source>
        <translation>Versuchen Sie es mit einem anderen Stick.</translation>
    </message>
    <message>
        <source>Something is missing that visitors have to be told. Ask the coordinator to build it again.</source>
        <translation>Es fehlt etwas, das Besucher wissen müssen. Die Koordination muss sie neu erstellen.</translation>
    </message>
    <message>
        <source>Its law asks for paper, or for an official system. Ask the coordinator.</source>
        <translation>Ihr Gesetz verlangt Papier oder ein amtliches System. Fragen Sie die Koordination.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Signatures count</source>
        <translation>Unterschriften zählen</translation>
    </message>
    <message>
        <source>This stand has a newer one of the same campaign.</source>
        <translation>Dieser Stand hat schon eine neuere derselben Kampagne.</translation>
    </message>
    <message>
        <source>Install the older one only if the coordinator asks you to go back to it.</source>
        <translation>Installieren Sie die ältere nur, wenn die Koordination Sie darum bittet.</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Wer fragt</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>Wer sie bekommt</translation>
    </message>
    <message>
        <source>Signing begins</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Everything is deleted</source>
        <translation>Alles wird gelöscht</translation>
    </message>
    <message>
        <source>Do signatures count?</source>
        <translation>Zählen Unterschriften?</translation>
    </message>
    <message>
        <source>No, it is practice</source>
        <translation>Nein, es ist Übung</translation>
    </message>
    <message>
        <source>Yes, it is activated</source>
        <translation>Ja, sie ist freigeschaltet</translation>
    </message>
    <message>
        <source>Mind: this campaign counts on this stand now. With this file it turns to practice until its activation comes.</source>
        <translation>Achtung: Diese Kampagne zählt hier bereits. Mit dieser Datei wird sie zur Übung, bis ihre Freischaltung kommt.</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) on this stick could not be used.</source>
        <translation>
            <numerusform>%n andere Datei auf diesem Stick ließ sich nicht verwenden.</numerusform>
            <numerusform>%n andere Dateien auf diesem Stick ließen sich nicht verwenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Install the older one</source>
        <translation>Die ältere installieren</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Are these the eight words on the poster of %1?</source>
        <translation>Sind das die acht Wörter auf dem Plakat von %1?</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>Die Wörter sind dieselben</translation>
    </message>
    <message>
        <source>They differ: do not install</source>
        <translation>Sie sind anders: nicht installieren</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>Letzten Buchstaben löschen</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Ziffern und Zeichen</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>Lateinische Buchstaben</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>LeadScreen</name>
    <message>
        <source>For the lead</source>
        <translation>Für die Leitung</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Your PIN is changed</source>
        <translation>Ihre PIN ist geändert</translation>
    </message>
    <message>
        <source>The volunteers’ PIN is changed</source>
        <translation>Die PIN des Standteams ist geändert</translation>
    </message>
    <message>
        <source>The one before opens nothing any more.</source>
        <translation>Die bisherige öffnet nichts mehr.</translation>
    </message>
    <message>
        <source>Tell it to all who work here. The one before opens nothing any more.</source>
        <translation>Sagen Sie sie allen, die hier arbeiten. Die bisherige öffnet nichts mehr.</translation>
    </message>
    <message>
        <source>What is done here changes the stand. Go back to the visitors when you leave it.</source>
        <translation>Was Sie hier tun, verändert den Stand. Kehren Sie zu den Besuchern zurück, wenn Sie weggehen.</translation>
    </message>
    <message>
        <source>Practice: nothing counts</source>
        <translation>Übung: Nichts zählt</translation>
    </message>
    <message>
        <source>Signatures count</source>
        <translation>Unterschriften zählen</translation>
    </message>
    <message>
        <source>Install a campaign</source>
        <translation>Kampagne installieren</translation>
    </message>
    <message>
        <source>From a USB stick of the coordinator</source>
        <translation>Von einem USB-Stick der Koordination</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Zweite Kopie</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On, and complete</source>
        <translation>An, und vollständig</translation>
    </message>
    <message>
        <source>On, being written</source>
        <translation>An, wird geschrieben</translation>
    </message>
    <message>
        <source>On, but something is in the way</source>
        <translation>An, aber etwas steht im Weg</translation>
    </message>
    <message>
        <source>Delete signatures</source>
        <translation>Unterschriften löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n petition(s) due</source>
        <translation>
            <numerusform>%n Petition fällig</numerusform>
            <numerusform>%n Petitionen fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>None is due</source>
        <translation>Keine fällig</translation>
    </message>
    <message>
        <source>Volunteers’ PIN</source>
        <translation>PIN des Standteams</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>Eine andere wählen</translation>
    </message>
    <message>
        <source>Lead’s PIN</source>
        <translation>PIN der Leitung</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>For the coordinator</source>
        <translation>Für die Koordination</translation>
    </message>
    <message>
        <source>Confirm the date</source>
        <translation>Datum bestätigen</translation>
    </message>
    <message>
        <source>The clock looks wrong</source>
        <translation>Die Uhr scheint falsch zu gehen</translation>
    </message>
    <message>
        <source>The clock looks right</source>
        <translation>Die Uhr scheint richtig zu gehen</translation>
    </message>
</context>
<context>
    <name>LockedScreen</name>
    <message>
        <source>This stand is paused.</source>
        <translation>Dieser Stand macht Pause.</translation>
    </message>
    <message>
        <source>Nobody can sign now, and nothing that was typed is kept. A volunteer opens it again.</source>
        <translation>Jetzt kann niemand unterschreiben, und nichts von dem, was getippt wurde, bleibt. Das Standteam öffnet ihn wieder.</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>PIN eingeben</translation>
    </message>
</context>
<context>
    <name>LookTools</name>
    <message>
        <source>largest</source>
        <translation>am größten</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>größer</translation>
    </message>
    <message>
        <source>usual</source>
        <comment>text size</comment>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>hoher Kontrast</translation>
    </message>
    <message>
        <source>sunlight</source>
        <translation>Sonnenlicht</translation>
    </message>
    <message>
        <source>usual</source>
        <comment>colours</comment>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>Text size: %1</source>
        <extracomment>Spoken: what the button is for, and what is chosen.</extracomment>
        <translation>Schriftgröße: %1</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <extracomment>Spoken: what the button is for, and what is chosen.</extracomment>
        <translation>Farben: %1</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <extracomment>Spoken: what the button does.</extracomment>
        <translation>Vorlesen beenden</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
</context>
<context>
    <name>LostPinScreen</name>
    <message>
        <source>Forgot the PIN?</source>
        <translation>PIN vergessen?</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>The PINs are gone</source>
        <translation>Die PINs sind gelöscht</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht fertig</translation>
    </message>
    <message>
        <source>Call the coordinator</source>
        <translation>Rufen Sie die Koordination an</translation>
    </message>
    <message>
        <source>Ask whoever set this stand up</source>
        <translation>Fragen Sie, wer diesen Stand eingerichtet hat</translation>
    </message>
    <message>
        <source>Call your lead</source>
        <translation>Rufen Sie Ihre Leitung an</translation>
    </message>
    <message>
        <source>The lead can choose a new PIN for the volunteers, behind the lead’s own. If that is lost, too: call the coordinator and read both out. A file for this stand alone comes back; put it in on a stick.</source>
        <translation>Die Leitung kann mit ihrer eigenen PIN eine neue für das Standteam wählen. Ist auch die verloren: Rufen Sie die Koordination an und lesen Sie beides vor. Dann kommt eine Datei nur für diesen Stand; stecken Sie sie auf einem Stick ein.</translation>
    </message>
    <message>
        <source>Read both out. The coordinator calls you back and sends a file for this stand alone. Copy it to a stick and put it in.</source>
        <translation>Lesen Sie beides vor. Die Koordination ruft zurück und schickt eine Datei nur für diesen Stand. Kopieren Sie sie auf einen Stick, und stecken Sie ihn ein.</translation>
    </message>
    <message>
        <source>This stand has only ever practised, so it knows no coordinator who could help.</source>
        <translation>Dieser Stand hat bisher nur geübt und kennt keine Koordination, die helfen könnte.</translation>
    </message>
    <message>
        <source>Looking through %1</source>
        <translation>%1 wird durchgesehen</translation>
    </message>
    <message>
        <source>Now choose new ones.</source>
        <translation>Wählen Sie nun neue.</translation>
    </message>
    <message>
        <source>There is no such file on this stick.</source>
        <translation>Auf diesem Stick ist keine solche Datei.</translation>
    </message>
    <message>
        <source>This file is for another stand.</source>
        <translation>Diese Datei ist für einen anderen Stand.</translation>
    </message>
    <message>
        <source>This file is not from an organisation that this stand knows.</source>
        <translation>Diese Datei stammt von keiner Organisation, die dieser Stand kennt.</translation>
    </message>
    <message>
        <source>This file was used before, or is for another code.</source>
        <translation>Diese Datei wurde schon benutzt oder gehört zu einem anderen Code.</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>Diese Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>This file is from a newer version of the program.</source>
        <translation>Diese Datei stammt von einer neueren Version des Programms.</translation>
    </message>
    <message>
        <source>The disk of this stand cannot be written.</source>
        <translation>Der Speicher dieses Standes lässt sich nicht beschreiben.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Das hat nicht geklappt.</translation>
    </message>
    <message>
        <source>First the volunteers’ PIN, then the lead’s: choose the lead’s PIN together with your lead. No signature was touched.</source>
        <translation>Zuerst die PIN des Standteams, dann die der Leitung: Wählen Sie diese zusammen mit Ihrer Leitung. Keine Unterschrift wurde berührt.</translation>
    </message>
    <message>
        <source>This stand: often the first six signs are enough</source>
        <translation>Dieser Stand: Oft genügen die ersten sechs Zeichen</translation>
    </message>
    <message>
        <source>The PINs are as they were.</source>
        <translation>Die PINs sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Copy the coordinator’s file to the stick itself, not into a folder.</source>
        <translation>Kopieren Sie die Datei der Koordination auf den Stick selbst, nicht in einen Ordner.</translation>
    </message>
    <message>
        <source>Read the letters of this stand out once more.</source>
        <translation>Lesen Sie die Buchstaben dieses Standes noch einmal vor.</translation>
    </message>
    <message>
        <source>Only the organisation whose petition is on this stand can make it.</source>
        <translation>Nur die Organisation, deren Petition auf diesem Stand ist, kann sie machen.</translation>
    </message>
    <message>
        <source>Tell the coordinator the code that is shown here now.</source>
        <translation>Nennen Sie der Koordination den Code, der jetzt hier steht.</translation>
    </message>
    <message>
        <source>Copy it to the stick once more, or ask the coordinator for it again.</source>
        <translation>Kopieren Sie sie noch einmal auf den Stick, oder bitten Sie die Koordination noch einmal darum.</translation>
    </message>
    <message>
        <source>Update the program on this tablet first.</source>
        <translation>Aktualisieren Sie zuerst das Programm auf diesem Tablet.</translation>
    </message>
    <message>
        <source>Switch the tablet off and on again, then try once more.</source>
        <translation>Schalten Sie das Tablet aus und wieder ein, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Try it again with another stick.</source>
        <translation>Versuchen Sie es mit einem anderen Stick.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Choose new PINs</source>
        <translation>Neue PINs wählen</translation>
    </message>
    <message>
        <source>The program has to end; then this command asks for a new PIN. What was practised stays.</source>
        <translation>Das Programm muss beendet werden; dann fragt dieser Befehl nach einer neuen PIN. Was geübt wurde, bleibt.</translation>
    </message>
    <message>
        <source>Code, for this one time</source>
        <translation>Code, nur für dieses eine Mal</translation>
    </message>
    <message>
        <source>There is no code, because the disk of this stand cannot be written. Make room first.</source>
        <translation>Es gibt keinen Code, weil sich der Speicher dieses Standes nicht beschreiben lässt. Schaffen Sie zuerst Platz.</translation>
    </message>
    <message>
        <source>Show it to the camera</source>
        <translation>Der Kamera zeigen</translation>
    </message>
</context>
<context>
    <name>MoreBelow</name>
    <message>
        <source>More below. Swipe up to read on.</source>
        <translation>Unten geht es weiter. Nach oben wischen.</translation>
    </message>
</context>
<context>
    <name>NamesScreen</name>
    <message>
        <source>Name and place</source>
        <translation>Name und Ort</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Name of the stand</source>
        <translation>Name des Standes</translation>
    </message>
    <message>
        <source>A name has 1 to 60 signs</source>
        <translation>Ein Name hat 1 bis 60 Zeichen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>A place has at most 60 signs</source>
        <translation>Ein Ort hat höchstens 60 Zeichen</translation>
    </message>
    <message>
        <source>The name travels with every hand-over, both are on the closing slip. Two tablets at one stand share them.</source>
        <translation>Der Name geht mit jeder Übergabe mit, beides steht auf dem Abschlussbeleg. Zwei Tablets an einem Stand haben beides gemeinsam.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>NotNowScreen</name>
    <message>
        <source>Signing has to wait.</source>
        <translation>Unterschreiben muss warten.</translation>
    </message>
    <message>
        <source>What you typed is still here.</source>
        <translation>Was Sie getippt haben, ist noch da.</translation>
    </message>
    <message>
        <source>This tablet is full. A volunteer has to hand over, then take in the receipt: that makes room.</source>
        <translation>Dieses Tablet ist voll. Das Standteam muss übergeben und dann den Beleg einlesen: Das schafft Platz.</translation>
    </message>
    <message>
        <source>This tablet cannot store anything now. A volunteer has to switch it off and on again. What was signed before is safe.</source>
        <translation>Dieses Tablet kann gerade nichts speichern. Das Standteam muss es aus- und wieder einschalten. Was schon unterschrieben wurde, ist sicher.</translation>
    </message>
    <message>
        <source>The clock of this tablet looks wrong. A volunteer has to set day and hour.</source>
        <translation>Die Uhr dieses Tablets geht wohl falsch. Das Standteam muss Tag und Stunde einstellen.</translation>
    </message>
    <message>
        <source>By the clock of this tablet, the time to sign is over.</source>
        <translation>Nach der Uhr dieses Tablets ist die Zeit zum Unterschreiben vorbei.</translation>
    </message>
    <message>
        <source>By the clock of this tablet, the time to sign has not begun.</source>
        <translation>Nach der Uhr dieses Tablets hat die Zeit zum Unterschreiben noch nicht begonnen.</translation>
    </message>
    <message>
        <source>Something is wrong with this stand. A volunteer has to ask the coordinator.</source>
        <translation>Mit diesem Stand stimmt etwas nicht. Das Standteam muss die Koordination fragen.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
</context>
<context>
    <name>NumbersScreen</name>
    <message>
        <source>Fewer than %1 everywhere: nothing to show yet.</source>
        <translation>Überall weniger als %1: noch nichts zu zeigen.</translation>
    </message>
    <message>
        <source>Today in numbers</source>
        <translation>Heute in Zahlen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Nach Stunden</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Nach Sprachen</translation>
    </message>
    <message>
        <source>Counted in tens, and fewer than %1 are not shown: else somebody who stood beside a visitor could learn from it how that one person signed. Of today alone; it is deleted when the day is closed.</source>
        <translation>In Zehnern gezählt, und weniger als %1 werden nicht gezeigt: Sonst könnte, wer neben einem Besucher stand, daraus ablesen, wie dieser eine Mensch unterschrieb. Nur von heute; es wird gelöscht, wenn der Tag abgeschlossen wird.</translation>
    </message>
</context>
<context>
    <name>OpeningScreen</name>
    <message>
        <source>Ready for the day?</source>
        <translation>Bereit für den Tag?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Nicht bereit</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nichts steht im Weg.</translation>
    </message>
    <message>
        <source>Change name and place</source>
        <translation>Name und Ort ändern</translation>
    </message>
    <message>
        <source>The eight words on the poster of %1:</source>
        <translation>Die acht Wörter auf dem Plakat von %1:</translation>
    </message>
    <message>
        <source>Open the stand</source>
        <translation>Stand öffnen</translation>
    </message>
</context>
<context>
    <name>PetitionCard</name>
    <message>
        <source>To: %1</source>
        <translation>An: %1</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Dabei</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dazunehmen</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Choose a PIN for this stand</source>
        <translation>Wählen Sie eine PIN für diesen Stand</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>Dieselbe PIN noch einmal</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minutes</source>
        <translation>
            <numerusform>Warten Sie %n Minute</numerusform>
            <numerusform>Warten Sie %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds</source>
        <translation>
            <numerusform>Warten Sie %n Sekunde</numerusform>
            <numerusform>Warten Sie %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>The lead has no PIN yet</source>
        <translation>Die Leitung hat noch keine PIN</translation>
    </message>
    <message>
        <source>Choose a PIN for the lead</source>
        <translation>Wählen Sie eine PIN für die Leitung</translation>
    </message>
    <message>
        <source>Choose a PIN for the volunteers</source>
        <translation>Wählen Sie eine PIN für das Standteam</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>Geben Sie die PIN ein</translation>
    </message>
    <message>
        <source>Enter the lead’s PIN</source>
        <translation>PIN der Leitung eingeben</translation>
    </message>
    <message>
        <source>What follows is for whoever leads this stand.</source>
        <translation>Was folgt, ist für die Leitung dieses Standes.</translation>
    </message>
    <message>
        <source>This stand has collected already, so the volunteers’ PIN is not enough to choose it. Touch “Forgot the PIN?”: the coordinator can have both chosen anew.</source>
        <translation>Dieser Stand hat schon gesammelt. Deshalb genügt die PIN des Standteams nicht, um sie zu wählen. Berühren Sie „PIN vergessen?“: Die Koordination kann beide neu wählen lassen.</translation>
    </message>
    <message>
        <source>%1 to 8 digits, another PIN than the volunteers’. Choose it together with your lead: it installs, deletes and changes PINs.</source>
        <translation>%1 bis 8 Ziffern, eine andere als die des Standteams. Wählen Sie sie zusammen mit Ihrer Leitung: Mit ihr wird installiert, gelöscht und werden PINs geändert.</translation>
    </message>
    <message>
        <source>%1 to 8 digits, another PIN than the volunteers’. Only the lead knows it: to install, to delete, to change PINs.</source>
        <translation>%1 bis 8 Ziffern, eine andere als die des Standteams. Nur die Leitung kennt sie: zum Installieren, Löschen und Ändern der PINs.</translation>
    </message>
    <message>
        <source>%1 to 8 digits. All who work at this stand share it.</source>
        <translation>%1 bis 8 Ziffern. Alle, die an diesem Stand arbeiten, teilen sie.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. %n tries left.</source>
        <translation>
            <numerusform>Das ist nicht die PIN. Noch %n Versuch.</numerusform>
            <numerusform>Das ist nicht die PIN. Noch %n Versuche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lead’s PIN counts again in %n minutes.</source>
        <translation>
            <numerusform>Die PIN der Leitung gilt in %n Minute wieder.</numerusform>
            <numerusform>Die PIN der Leitung gilt in %n Minuten wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those were two different PINs. Choose one again.</source>
        <translation>Das waren zwei verschiedene PINs. Wählen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The lead and the volunteers need two different PINs. Choose another one.</source>
        <translation>Leitung und Standteam brauchen zwei verschiedene PINs. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>Eine PIN hat 4 bis 8 Ziffern.</translation>
    </message>
    <message>
        <source>This PIN has %1 to 8 digits.</source>
        <translation>Diese PIN hat %1 bis 8 Ziffern.</translation>
    </message>
    <message>
        <source>The PIN could not be stored, because the disk is full. Make room, then choose it again.</source>
        <translation>Die PIN ließ sich nicht speichern, weil der Speicher voll ist. Schaffen Sie Platz, und wählen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The PINs of this stand cannot be read. The coordinator can have them chosen anew: touch “Forgot the PIN?”.</source>
        <translation>Die PINs dieses Standes lassen sich nicht lesen. Mit Hilfe der Koordination können Sie neue wählen: Tippen Sie auf „PIN vergessen?“.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>These screens are for the people who run the stand.</source>
        <translation>Hier geht es für alle weiter, die den Stand betreuen.</translation>
    </message>
    <message>
        <source>Then enter the PIN. There were several wrong ones: after each further one you wait longer.</source>
        <translation>Geben Sie danach die PIN ein. Mehrere waren falsch: Nach jeder weiteren falschen warten Sie länger.</translation>
    </message>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>%n Ziffer eingegeben</numerusform>
            <numerusform>%n Ziffern eingegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Forgot the PIN?</source>
        <translation>PIN vergessen?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>&lt;b&gt;Practice.&lt;/b&gt; Nothing here counts. Please use an invented name.</source>
        <translation>&lt;b&gt;Übung.&lt;/b&gt; Hier zählt nichts. Bitte einen erfundenen Namen verwenden.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Practice: %1.&lt;/b&gt; Please use an invented name.</source>
        <translation>&lt;b&gt;Übung: %1.&lt;/b&gt; Bitte einen erfundenen Namen verwenden.</translation>
    </message>
</context>
<context>
    <name>PractiseBar</name>
    <message>
        <source>Practice. Nothing of this is kept or counted.</source>
        <translation>Übung. Nichts davon wird behalten oder gezählt.</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>Übung beenden</translation>
    </message>
</context>
<context>
    <name>PrivacyScreen</name>
    <message>
        <source>What happens to my data</source>
        <translation>Was mit meinen Daten geschieht</translation>
    </message>
    <message>
        <source>Questions?</source>
        <translation>Fragen?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>What is yours alone is not read aloud without headphones.</source>
        <translation>Was nur Sie angeht, wird ohne Kopfhörer nicht vorgelesen.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Do you hear this through headphones?</source>
        <translation>Hören Sie das über Kopfhörer?</translation>
    </message>
    <message>
        <source>Then what you type is read aloud, too. Without headphones it is not: everyone around would hear it.</source>
        <translation>Dann wird auch vorgelesen, was Sie tippen. Ohne Kopfhörer nicht: Alle ringsum würden es hören.</translation>
    </message>
    <message>
        <source>Yes, headphones</source>
        <translation>Ja, Kopfhörer</translation>
    </message>
    <message>
        <source>No, a loudspeaker</source>
        <translation>Nein, Lautsprecher</translation>
    </message>
    <message>
        <source>Do not read aloud</source>
        <translation>Nicht vorlesen</translation>
    </message>
</context>
<context>
    <name>ReadScreen</name>
    <message>
        <source>Step 1 of 3: Read</source>
        <translation>Schritt 1 von 3: Lesen</translation>
    </message>
    <message>
        <source>Petition %1 of %2</source>
        <extracomment>%1 and %2 are numbers: which of the petitions to read this one is.</extracomment>
        <translation>Petition %1 von %2</translation>
    </message>
    <message>
        <source>Petition to: %1</source>
        <translation>Petition an: %1</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Wer fragt</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>Wer sie bekommt</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>Was übergeben wird</translation>
    </message>
    <message>
        <source>The names of those who sign.</source>
        <translation>Die Namen aller, die unterschreiben.</translation>
    </message>
    <message>
        <source>The number of signatures. No names.</source>
        <translation>Die Zahl der Unterschriften. Keine Namen.</translation>
    </message>
    <message>
        <source>What happens to my data</source>
        <translation>Was mit meinen Daten geschieht</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Nichts für mich</translation>
    </message>
    <message>
        <source>I want to sign</source>
        <translation>Ich will unterschreiben</translation>
    </message>
</context>
<context>
    <name>RefusedWindow</name>
    <message>
        <source>Petition stand</source>
        <translation>Petitionsstand</translation>
    </message>
    <message>
        <source>What is stored here is damaged, and there is no room to mend it. Ask the coordinator.</source>
        <translation>Was hier gespeichert ist, ist beschädigt, und für die Reparatur fehlt Platz. Fragen Sie die Koordination.</translation>
    </message>
    <message>
        <source>Nothing can be stored on this tablet. Switch it off and on again; if that does not help, take another one.</source>
        <translation>Auf diesem Tablet kann nichts gespeichert werden. Schalten Sie es aus und wieder ein; hilft das nicht, nehmen Sie ein anderes.</translation>
    </message>
    <message>
        <source>There is no petition on this stand. Ask the coordinator.</source>
        <translation>Auf diesem Stand ist keine Petition. Fragen Sie die Koordination.</translation>
    </message>
    <message>
        <source>Something is wrong with this stand. Ask the coordinator.</source>
        <translation>Mit diesem Stand stimmt etwas nicht. Fragen Sie die Koordination.</translation>
    </message>
    <message>
        <source>This stand cannot open.</source>
        <translation>Dieser Stand lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Nothing that was signed is lost by this. It is tried again by itself.</source>
        <translation>Was unterschrieben wurde, geht dadurch nicht verloren. Es wird von selbst wieder versucht.</translation>
    </message>
</context>
<context>
    <name>ReportScreen</name>
    <message>
        <source>Report for the coordinator</source>
        <translation>Bericht für die Koordination</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Wohin?</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht fertig</translation>
    </message>
    <message>
        <source>Leave the stick in until this is done.</source>
        <translation>Lassen Sie den Stick stecken, bis dies fertig ist.</translation>
    </message>
    <message>
        <source>It holds no signature and no name: only what this tablet did, how it is, and what is wrong. It may be sent in any way.</source>
        <translation>Er enthält keine Unterschrift und keinen Namen: nur, was dieses Tablet getan hat, wie es ihm geht und was nicht stimmt. Man darf ihn auf jedem Weg schicken.</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>Schreibt auf %1</translation>
    </message>
    <message>
        <source>You can take the stick out now.</source>
        <translation>Sie können den Stick jetzt abziehen.</translation>
    </message>
    <message>
        <source>The stick cannot be written to.</source>
        <translation>Der Stick lässt sich nicht beschreiben.</translation>
    </message>
    <message>
        <source>Send this file to the coordinator: %1</source>
        <translation>Schicken Sie diese Datei der Koordination: %1</translation>
    </message>
    <message>
        <source>Put it in again, or take another one.</source>
        <translation>Stecken Sie ihn noch einmal ein, oder nehmen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>ScanResult</name>
    <message>
        <source>Its end is missing. Have the stand show it once more.</source>
        <translation>Das Ende fehlt. Lassen Sie es den Stand noch einmal zeigen.</translation>
    </message>
    <message>
        <source>The proof of the stand does not hold for it. See the report.</source>
        <translation>Der Nachweis des Standes gilt dafür nicht. Sehen Sie den Bericht an.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) belong to another campaign. Import them with the keys file of that campaign.</source>
        <translation>
            <numerusform>%n Eintrag gehört zu einer anderen Kampagne. Importieren Sie ihn mit deren Schlüsseldatei.</numerusform>
            <numerusform>%n Einträge gehören zu einer anderen Kampagne. Importieren Sie sie mit deren Schlüsseldatei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) were sealed for other keys. They are kept, and come in with those keys.</source>
        <translation>
            <numerusform>%n Eintrag wurde für andere Schlüssel versiegelt. Er wird aufbewahrt und kommt mit diesen herein.</numerusform>
            <numerusform>%n Einträge wurden für andere Schlüssel versiegelt. Sie werden aufbewahrt und kommen mit diesen herein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its campaign was never activated. It is kept, and comes in after that.</source>
        <translation>Die Kampagne wurde nie freigeschaltet. Es wird aufbewahrt und kommt danach herein.</translation>
    </message>
    <message>
        <source>It was made by a newer version. Update this program: it is kept, and comes in then.</source>
        <translation>Es stammt von einer neueren Version. Aktualisieren Sie dieses Programm: es wird aufbewahrt und kommt dann herein.</translation>
    </message>
    <message>
        <source>Its beginning is not here yet. It is kept, and comes in with that.</source>
        <translation>Der Anfang ist noch nicht da. Es wird aufbewahrt und kommt mit ihm herein.</translation>
    </message>
    <message>
        <source>The volunteer has doubts about some entries. The report says which.</source>
        <translation>Die Freiwilligen bezweifeln einige Einträge. Der Bericht sagt, welche.</translation>
    </message>
    <message>
        <source>Nobody has approved this stand yet.</source>
        <translation>Diesen Stand hat noch niemand bestätigt.</translation>
    </message>
    <message>
        <source>Alarm: two entries contradict each other. The stand may have been copied. See the report.</source>
        <translation>Alarm: zwei Einträge widersprechen einander. Der Stand könnte kopiert worden sein. Sehen Sie den Bericht an.</translation>
    </message>
    <message>
        <source>These codes are for a stand: show them to its camera.</source>
        <translation>Diese Codes sind für einen Stand: zeigen Sie sie dessen Kamera.</translation>
    </message>
    <message>
        <source>Importing it failed, and nothing of it was recorded. Import it from a stick or a film.</source>
        <translation>Der Import ist gescheitert, nichts davon wurde erfasst. Importieren Sie es von einem Stick oder einem Film.</translation>
    </message>
    <message>
        <source>It is not what a stand sends, and nothing of it was recorded. Have the stand show it once more.</source>
        <translation>Das ist nicht, was ein Stand sendet, und nichts davon wurde erfasst. Lassen Sie es den Stand noch einmal zeigen.</translation>
    </message>
    <message>
        <source>A stand that is not known here</source>
        <translation>Ein Stand, der hier nicht bekannt ist</translation>
    </message>
    <message>
        <source>Closing slip of %1</source>
        <translation>Abschlusszettel von %1</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Nicht aufgenommen</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>here before</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlen</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) on it.</source>
        <translation>
            <numerusform>%n Unterschrift steht darauf.</numerusform>
            <numerusform>%n Unterschriften stehen darauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was known before.</source>
        <translation>Er war schon bekannt.</translation>
    </message>
</context>
<context>
    <name>ScanWindow</name>
    <message>
        <source>Read codes with the camera</source>
        <translation>Codes mit der Kamera lesen</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Lieferung %1</translation>
    </message>
    <message>
        <source>Closing slip %1</source>
        <translation>Abschlusszettel %1</translation>
    </message>
    <message>
        <source>For a stand, not for here: %1</source>
        <translation>Für einen Stand, nicht für hier: %1</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Ton aus</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ton an</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>It works without a camera on this computer, too.</source>
        <translation>Es geht auch ohne Kamera an diesem Computer.</translation>
    </message>
    <message>
        <source>Film the screen of the stand with a phone, until the stand has shown everything once: half a minute is enough for most. Copy the film to this computer and import it with this command:</source>
        <translation>Filmen Sie den Bildschirm des Standes mit einem Telefon, bis er alles einmal gezeigt hat: meist reicht eine halbe Minute. Kopieren Sie den Film auf diesen Computer, und importieren Sie ihn mit diesem Befehl:</translation>
    </message>
    <message>
        <source>Photographs, scans and PDF pages of the codes are imported in the same way.</source>
        <translation>Fotos, Scans und PDF-Seiten der Codes werden ebenso importiert.</translation>
    </message>
    <message>
        <source>Hold the screen of the stand in front of the camera.</source>
        <translation>Halten Sie den Bildschirm des Standes vor die Kamera.</translation>
    </message>
    <message numerus="yes">
        <source>new practice entries</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>neuer Übungseintrag</numerusform>
            <numerusform>neue Übungseinträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new entries</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>neuer Eintrag</numerusform>
            <numerusform>neue Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here before</source>
        <translation>
            <numerusform>%n schon da</numerusform>
            <numerusform>%n schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n beschädigt</numerusform>
            <numerusform>%n beschädigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n fehlt</numerusform>
            <numerusform>%n fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes in is imported at once, and shows here.</source>
        <translation>Was hereinkommt, wird sofort importiert und steht hier.</translation>
    </message>
    <message>
        <source>The ledger is in use, or its disk is full. This is tried again.</source>
        <translation>Das Verzeichnis ist in Gebrauch, oder seine Platte ist voll. Es wird wieder versucht.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Wird importiert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>SecondCopyScreen</name>
    <message>
        <source>Second copy</source>
        <translation>Zweite Kopie</translation>
    </message>
    <message>
        <source>Which stick?</source>
        <translation>Welcher Stick?</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>No copy is kept</source>
        <translation>Es gibt keine Kopie</translation>
    </message>
    <message>
        <source>Each signature is written to a second stick as well, locked as it is here. If this tablet breaks, nothing is lost.</source>
        <translation>Jede Unterschrift wird auch auf einen zweiten Stick geschrieben, verschlossen wie hier. Geht dieses Tablet kaputt, ist nichts verloren.</translation>
    </message>
    <message numerus="yes">
        <source>not in the copy yet</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>noch nicht in der Kopie</numerusform>
            <numerusform>noch nicht in der Kopie</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>Schreibt auf %1</translation>
    </message>
    <message>
        <source>The stick is not there any more.</source>
        <translation>Der Stick ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This stick cannot be used.</source>
        <translation>Dieser Stick geht nicht.</translation>
    </message>
    <message>
        <source>Put it in again, or take another one.</source>
        <translation>Stecken Sie ihn noch einmal ein, oder nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The stick cannot be written to</source>
        <translation>Der Stick nimmt nichts an</translation>
    </message>
    <message>
        <source>Put it in again: what is missing is then written by itself.</source>
        <translation>Stecken Sie ihn wieder ein: Was fehlt, wird dann von selbst geschrieben.</translation>
    </message>
    <message>
        <source>Turn the copy off, and begin one on a larger stick.</source>
        <translation>Schalten Sie die Kopie aus, und beginnen Sie eine auf einem größeren Stick.</translation>
    </message>
    <message>
        <source>Put it in again, or turn the copy off and take another stick.</source>
        <translation>Stecken Sie ihn noch einmal ein, oder schalten Sie die Kopie aus, und nehmen Sie einen anderen Stick.</translation>
    </message>
    <message>
        <source>The copy is complete</source>
        <translation>Die Kopie ist vollständig</translation>
    </message>
    <message>
        <source>The copy is being written</source>
        <translation>Die Kopie wird geschrieben</translation>
    </message>
    <message>
        <source>The stick is not in</source>
        <translation>Der Stick steckt nicht</translation>
    </message>
    <message>
        <source>The stick is full</source>
        <translation>Der Stick ist voll</translation>
    </message>
    <message>
        <source>Visitors can sign meanwhile.</source>
        <translation>Besucher können inzwischen unterschreiben.</translation>
    </message>
    <message>
        <source>Leave the stick in. What is signed from now on is written there, too.</source>
        <translation>Lassen Sie den Stick stecken. Was ab jetzt unterschrieben wird, kommt auch dorthin.</translation>
    </message>
    <message>
        <source>Leave the stick in until this says that it is complete.</source>
        <translation>Lassen Sie den Stick stecken, bis hier steht, dass sie vollständig ist.</translation>
    </message>
    <message>
        <source>Keep no second copy</source>
        <translation>Keine zweite Kopie mehr</translation>
    </message>
</context>
<context>
    <name>SentScreen</name>
    <message>
        <source>Your code is on its way.</source>
        <translation>Ihr Code ist unterwegs.</translation>
    </message>
    <message>
        <source>If it belongs to a signature, that signature will be withdrawn.</source>
        <translation>Gehört er zu einer Unterschrift, wird sie zurückgezogen.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Nächste Person</translation>
    </message>
</context>
<context>
    <name>ShiftScreen</name>
    <message>
        <source>Visitors can sign</source>
        <translation>Besucher können unterschreiben</translation>
    </message>
    <message>
        <source>Visitors cannot sign</source>
        <translation>Besucher können nicht unterschreiben</translation>
    </message>
    <message>
        <source>The panel says why.</source>
        <translation>Warum, steht in der Übersicht.</translation>
    </message>
    <message>
        <source>Signed in this shift: %1</source>
        <translation>Unterschrieben in dieser Schicht: %1</translation>
    </message>
    <message>
        <source>Nothing was handed over yet</source>
        <translation>Noch nichts wurde übergeben</translation>
    </message>
    <message>
        <source>Last handed over %1</source>
        <translation>Zuletzt übergeben: %1</translation>
    </message>
    <message>
        <source>Battery %1 %, plugged in</source>
        <translation>Akku %1&#xa0;%, angeschlossen</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>Akku %1&#xa0;%</translation>
    </message>
    <message>
        <source>Plug it in now.</source>
        <translation>Schließen Sie ihn jetzt an.</translation>
    </message>
    <message>
        <source>Shift change</source>
        <translation>Schichtwechsel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>For the next volunteer</source>
        <translation>Für die nächste Schicht</translation>
    </message>
    <message>
        <source>Read this together. Then the stand is locked, and the next volunteer enters the PIN.</source>
        <translation>Lesen Sie das zusammen. Danach ist der Stand gesperrt, und wer übernimmt, gibt die PIN ein.</translation>
    </message>
    <message numerus="yes">
        <source>signatures not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>Unterschrift noch nicht übergeben</numerusform>
            <numerusform>Unterschriften noch nicht übergeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>noch nicht übergeben</numerusform>
            <numerusform>noch nicht übergeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Without hand-over</source>
        <translation>Ohne Übergabe</translation>
    </message>
    <message>
        <source>Hand over first</source>
        <translation>Erst übergeben</translation>
    </message>
    <message>
        <source>Change the shift</source>
        <translation>Schicht wechseln</translation>
    </message>
</context>
<context>
    <name>ShowScreen</name>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <translation>
            <numerusform>%n Unterschrift</numerusform>
            <numerusform>%n Unterschriften</numerusform>
        </translation>
    </message>
    <message>
        <source>Show to a camera</source>
        <translation>Einer Kamera zeigen</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht fertig</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>Wie viel?</translation>
    </message>
    <message>
        <source>The coordinator reads the codes with a camera, or films them. What was handed over before is shown again until its receipt comes.</source>
        <translation>Die Koordination liest die Codes mit einer Kamera oder filmt sie. Was schon übergeben wurde, wird wieder gezeigt, bis seine Quittung kommt.</translation>
    </message>
    <message numerus="yes">
        <source>without a receipt</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>ohne Quittung</numerusform>
            <numerusform>ohne Quittung</numerusform>
        </translation>
    </message>
    <message>
        <source>Making codes of what was signed.</source>
        <translation>Aus den Unterschriften werden Codes.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Das hat nicht geklappt.</translation>
    </message>
    <message>
        <source>There was nothing to hand over.</source>
        <translation>Es gab nichts zu übergeben.</translation>
    </message>
    <message>
        <source>Nothing was lost: all signatures are still on this stand. Hand over with a stick instead.</source>
        <translation>Nichts ging verloren: Alle Unterschriften sind noch auf diesem Stand. Übergeben Sie mit einem Stick.</translation>
    </message>
    <message>
        <source>All signatures of this stand have arrived at the coordinator.</source>
        <translation>Alle Unterschriften dieses Standes sind bei der Koordination angekommen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>%1, part %2 of %3</source>
        <comment>a day</comment>
        <translation>%1, Teil %2 von %3</translation>
    </message>
    <message>
        <source>handed over before</source>
        <translation>schon übergeben</translation>
    </message>
    <message>
        <source>with the closing slip</source>
        <translation>mit dem Abschlusszettel</translation>
    </message>
    <message>
        <source>The coordinator has it all</source>
        <translation>Die Koordination hat alles</translation>
    </message>
    <message numerus="yes">
        <source>Has the coordinator told you that all %n signature(s) arrived?</source>
        <translation>
            <numerusform>Hat die Koordination Ihnen gesagt, dass die Unterschrift angekommen ist?</numerusform>
            <numerusform>Hat die Koordination Ihnen gesagt, dass alle %n Unterschriften angekommen sind?</numerusform>
        </translation>
    </message>
    <message>
        <source>Has the coordinator told you that all of it arrived?</source>
        <translation>Hat die Koordination Ihnen gesagt, dass alles angekommen ist?</translation>
    </message>
</context>
<context>
    <name>StaffHeader</name>
    <message>
        <source>Back to visitors</source>
        <translation>Zurück zu den Besuchern</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
</context>
<context>
    <name>StandWindow</name>
    <message>
        <source>Petition stand</source>
        <translation>Petitionsstand</translation>
    </message>
    <message>
        <source>A volunteer types. You sign.</source>
        <translation>Jemand vom Stand tippt. Sie unterschreiben.</translation>
    </message>
</context>
<context>
    <name>StickPlaces</name>
    <message>
        <source>Write-protected. If it has a small switch, move it; otherwise take another stick.</source>
        <translation>Schreibgeschützt. Hat er einen kleinen Schalter, schieben Sie ihn um; sonst nehmen Sie einen anderen Stick.</translation>
    </message>
    <message>
        <source>This folder cannot be written to. Take a stick.</source>
        <translation>In diesen Ordner kann nicht geschrieben werden. Nehmen Sie einen Stick.</translation>
    </message>
    <message>
        <source>%1 MB free</source>
        <translation>%1 MB frei</translation>
    </message>
    <message>
        <source>%1 GB free</source>
        <translation>%1 GB frei</translation>
    </message>
    <message>
        <source>Put in a USB stick</source>
        <translation>Stecken Sie einen USB-Stick ein</translation>
    </message>
    <message>
        <source>It shows here by itself.</source>
        <translation>Er erscheint hier von selbst.</translation>
    </message>
</context>
<context>
    <name>StickTask</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Show it once more, or take it from a stick.</source>
        <translation>Zeigen Sie es noch einmal, oder nehmen Sie es von einem Stick.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Show the codes</source>
        <translation>Codes zeigen</translation>
    </message>
    <message>
        <source>The camera is on while this screen is open. Nothing that it sees is kept.</source>
        <translation>Die Kamera ist an, solange diese Seite offen ist. Nichts, was sie sieht, wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Show it to the camera</source>
        <translation>Der Kamera zeigen</translation>
    </message>
    <message>
        <source>Checking what was shown.</source>
        <translation>Was gezeigt wurde, wird geprüft.</translation>
    </message>
</context>
<context>
    <name>ThanksScreen</name>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>To take your signature back, write to %1 with this code.</source>
        <translation>Unterschrift zurückziehen: mit diesem Code an %1 schreiben.</translation>
    </message>
    <message>
        <source>Practice: this does not count.</source>
        <translation>Übung: Das zählt nicht.</translation>
    </message>
    <message>
        <source>Thank you. You have signed.</source>
        <translation>Danke. Sie haben unter­schrieben.</translation>
    </message>
    <message>
        <source>Practice: nothing was kept, and nobody has signed. A visitor reads here that the signature is stored.</source>
        <translation>Übung: Nichts wurde behalten, und niemand hat unterschrieben. Besucher lesen hier, dass die Unterschrift gespeichert ist.</translation>
    </message>
    <message>
        <source>Your signature is safely stored. Nothing about you stays on this screen.</source>
        <translation>Ihre Unterschrift ist sicher gespeichert. Auf diesem Bildschirm bleibt nichts von Ihnen.</translation>
    </message>
    <message>
        <source>Your code as a picture to photograph</source>
        <translation>Ihr Code als Bild zum Fotografieren</translation>
    </message>
    <message>
        <source>Take a photo of this</source>
        <translation>Das hier fotografieren</translation>
    </message>
    <message>
        <source>With these codes you can take your signatures back later, one by one.</source>
        <translation>Mit diesen Codes können Sie Ihre Unterschriften später zurückziehen, jede für sich.</translation>
    </message>
    <message>
        <source>With this code you can take your signature back later, at any of our stands or by writing to us.</source>
        <translation>Mit diesem Code können Sie Ihre Unterschrift später zurückziehen, an jedem unserer Stände oder schriftlich.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Ihr Code</translation>
    </message>
    <message>
        <source>No phone? Ask for a pen and paper.</source>
        <translation>Kein Telefon? Fragen Sie nach Stift und Papier.</translation>
    </message>
    <message>
        <source>More codes: %1 of %2</source>
        <extracomment>%1 and %2 are numbers: how many codes were shown, of how many.</extracomment>
        <translation>Mehr Codes: %1 von %2</translation>
    </message>
    <message>
        <source>That did not work here, so your signature stands. Your code still takes it back.</source>
        <translation>Das ging hier nicht, Ihre Unterschrift gilt. Mit Ihrem Code ziehen Sie sie zurück.</translation>
    </message>
    <message>
        <source>Changed your mind? Undo takes it back now.</source>
        <translation>Doch nicht? Hier nehmen Sie sie gleich zurück.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Nächste Person</translation>
    </message>
</context>
<context>
    <name>TooYoungScreen</name>
    <message>
        <source>Thank you for reading.</source>
        <translation>Danke fürs Lesen.</translation>
    </message>
    <message>
        <source>This petition is for people of %1 and over. Nothing was kept.</source>
        <translation>Diese Petition ist für Menschen ab %1. Es wurde nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Zum Anfang</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>You have not signed yet.</source>
        <translation>Sie haben noch nicht unterschrieben.</translation>
    </message>
    <message>
        <source>Your signature could not be stored. Ask the volunteer, or try again: what you typed is still here.</source>
        <translation>Ihre Unterschrift konnte nicht gespeichert werden. Fragen Sie am Stand oder versuchen Sie es noch einmal: Ihre Angaben sind noch da.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>UndoButton</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <extracomment>Read out by a screen reader.</extracomment>
        <translation>
            <numerusform>Noch %n Sekunde</numerusform>
            <numerusform>Noch %n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoneScreen</name>
    <message>
        <source>Your signatures are taken back.</source>
        <translation>Ihre Unterschriften sind zurückgenommen.</translation>
    </message>
    <message>
        <source>Your signature is taken back.</source>
        <translation>Ihre Unterschrift ist zurückgenommen.</translation>
    </message>
    <message>
        <source>They will not be counted.</source>
        <translation>Sie werden nicht gezählt.</translation>
    </message>
    <message>
        <source>It will not be counted.</source>
        <translation>Sie wird nicht gezählt.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Nächste Person</translation>
    </message>
</context>
<context>
    <name>VisitorScreen</name>
    <message numerus="yes">
        <source>%n petition(s)</source>
        <translation>
            <numerusform>%n Petition</numerusform>
            <numerusform>%n Petitionen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VolunteerScreen</name>
    <message>
        <source>Last handed over %1</source>
        <translation>Zuletzt übergeben: %1</translation>
    </message>
    <message>
        <source>Battery %1 %, plugged in</source>
        <translation>Akku %1&#xa0;%, angeschlossen</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>Akku %1&#xa0;%</translation>
    </message>
    <message>
        <source>Room for %1</source>
        <translation>Platz für %1</translation>
    </message>
    <message>
        <source>Volunteer panel</source>
        <translation>Für das Standteam</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Nicht bereit</translation>
    </message>
    <message>
        <source>Visitors can sign now.</source>
        <translation>Besucher können jetzt unterschreiben.</translation>
    </message>
    <message>
        <source>Visitors can sign now. The battery is low: plug it in.</source>
        <translation>Besucher können jetzt unterschreiben. Der Akku ist schwach: Schließen Sie ihn an.</translation>
    </message>
    <message>
        <source>Because the disk is full. Hand over, then take in the receipt: that makes room.</source>
        <translation>Der Speicher ist voll. Übergeben Sie, und nehmen Sie dann die Quittung auf: Das schafft Platz.</translation>
    </message>
    <message>
        <source>Because nothing can be stored. Switch the tablet off and on again; if that does not help, take another one. What was signed is safe.</source>
        <translation>Weil nichts gespeichert werden kann. Schalten Sie das Tablet aus und wieder ein; hilft das nicht, nehmen Sie ein anderes. Was unterschrieben wurde, ist sicher.</translation>
    </message>
    <message>
        <source>Because the clock looks wrong. Set day and hour of this tablet.</source>
        <translation>Die Uhr scheint falsch zu gehen. Stellen Sie Tag und Uhrzeit dieses Tablets ein.</translation>
    </message>
    <message>
        <source>Because the time to sign is over. Ask the coordinator.</source>
        <translation>Die Zeit zum Unterschreiben ist vorbei. Fragen Sie die Koordination.</translation>
    </message>
    <message>
        <source>Because the time to sign has not begun. Ask the coordinator.</source>
        <translation>Es ist noch zu früh zum Unterschreiben. Fragen Sie die Koordination.</translation>
    </message>
    <message>
        <source>Because there is no campaign on this stand. Ask the coordinator.</source>
        <translation>Auf diesem Stand ist keine Kampagne. Fragen Sie die Koordination.</translation>
    </message>
    <message>
        <source>Because something is wrong with this stand. Ask the coordinator.</source>
        <translation>Mit diesem Stand stimmt etwas nicht. Fragen Sie die Koordination.</translation>
    </message>
    <message numerus="yes">
        <source>signatures not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>Unterschrift noch nicht übergeben</numerusform>
            <numerusform>Unterschriften noch nicht übergeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>noch nicht übergeben</numerusform>
            <numerusform>noch nicht übergeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed today.</source>
        <translation>
            <numerusform>%n Unterschrift heute.</numerusform>
            <numerusform>%n Unterschriften heute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back today.</source>
        <comment>signatures</comment>
        <translation>
            <numerusform>%n heute zurückgenommen.</numerusform>
            <numerusform>%n heute zurückgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all.</source>
        <comment>signatures</comment>
        <translation>
            <numerusform>%n insgesamt.</numerusform>
            <numerusform>%n insgesamt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>To a USB stick or a camera. Everything stays here, too.</source>
        <translation>Auf einen USB-Stick oder per Kamera. Hier bleibt alles erhalten.</translation>
    </message>
    <message>
        <source>Take in a receipt</source>
        <translation>Quittung aufnehmen</translation>
    </message>
    <message>
        <source>From the coordinator</source>
        <translation>Von der Koordination</translation>
    </message>
    <message>
        <source>Help someone sign</source>
        <translation>Jemandem helfen</translation>
    </message>
    <message>
        <source>You type, they press Sign</source>
        <translation>Sie tippen, die Person unterschreibt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>To clean, or for a break</source>
        <translation>Zum Putzen oder Ausruhen</translation>
    </message>
    <message>
        <source>Shift change</source>
        <translation>Schichtwechsel</translation>
    </message>
    <message>
        <source>What the next one needs to know</source>
        <translation>Was man wissen muss</translation>
    </message>
    <message>
        <source>Ready for the day?</source>
        <translation>Bereit für den Tag?</translation>
    </message>
    <message>
        <source>Today in numbers</source>
        <translation>Heute in Zahlen</translation>
    </message>
    <message>
        <source>Practise signing</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Colours: for sunlight</source>
        <translation>Farben: für Sonne</translation>
    </message>
    <message>
        <source>Colours: high contrast</source>
        <translation>Farben: Kontrast</translation>
    </message>
    <message>
        <source>Colours: the usual ones</source>
        <translation>Farben: wie üblich</translation>
    </message>
    <message>
        <source>Kept for every visitor</source>
        <translation>Gilt für alle Besucher</translation>
    </message>
    <message>
        <source>For the lead</source>
        <translation>Für die Leitung</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Tag abschließen</translation>
    </message>
</context>
<context>
    <name>WarningScreen</name>
    <message>
        <source>Do you need more time?</source>
        <translation>Brauchen Sie mehr Zeit?</translation>
    </message>
    <message>
        <source>Otherwise this screen clears itself, and nothing you typed is kept.</source>
        <translation>Sonst leert sich der Bildschirm, und nichts von dem, was Sie getippt haben, bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <extracomment>Read out by a screen reader.</extracomment>
        <translation>
            <numerusform>Noch %n Sekunde</numerusform>
            <numerusform>Noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Jetzt leeren</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Ich brauche mehr Zeit</translation>
    </message>
</context>
<context>
    <name>WithdrawScreen</name>
    <message>
        <source>Withdraw a signature</source>
        <translation>Unterschrift zurückziehen</translation>
    </message>
    <message>
        <source>Enter your code.</source>
        <translation>Geben Sie Ihren Code ein.</translation>
    </message>
    <message>
        <source>The code on your slip</source>
        <translation>Der Code auf Ihrem Zettel</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>Noch kein Code</translation>
    </message>
    <message>
        <source>This could not be stored. Ask the volunteer.</source>
        <translation>Nicht gespeichert. Fragen Sie am Stand.</translation>
    </message>
    <message>
        <source>Look at the code again: one sign is different</source>
        <translation>Sehen Sie noch einmal hin: ein Zeichen ist anders</translation>
    </message>
    <message>
        <source>If it belongs to a signature, that signature will be withdrawn.</source>
        <translation>Gehört er zu einer Unterschrift, wird sie zurückgezogen.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
</TS>
