<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>Announcer</name>
    <message>
        <source>Text size: %1</source>
        <translation>Dimensione del testo: %1</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>Colori: %1</translation>
    </message>
    <message>
        <source>The screen was cleared. Nothing was kept.</source>
        <translation>Lo schermo è stato svuotato. Nulla è stato conservato.</translation>
    </message>
    <message>
        <source>You have more time.</source>
        <translation>Ha più tempo.</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>Paese: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Lingua: %1</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Petition to: %1</source>
        <translation>Petizione rivolta a: %1</translation>
    </message>
    <message numerus="yes">
        <source>people have signed</source>
        <comment>after the number</comment>
        <extracomment>After a number that stands in large type before it.</extracomment>
        <translation>
            <numerusform>persona ha firmato</numerusform>
            <numerusform>persone hanno firmato</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>Obiettivo: %1</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <extracomment>%1 is who made it.</extracomment>
        <translation>Immagine: %1</translation>
    </message>
    <message>
        <source>Read first. Signing takes a minute. Leave any time: nothing is kept.</source>
        <translation>Prima legga. Per firmare basta un minuto. Se va via prima, non resta nulla.</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Inizia a leggere</translation>
    </message>
    <message>
        <source>Withdraw a signature</source>
        <translation>Ritirare una firma</translation>
    </message>
</context>
<context>
    <name>CameraPicture</name>
    <message>
        <source>What the camera sees</source>
        <translation>Ciò che vede la fotocamera</translation>
    </message>
</context>
<context>
    <name>CameraProgress</name>
    <message>
        <source>%1 of %2 parts</source>
        <translation>%1 parti su %2</translation>
    </message>
</context>
<context>
    <name>CameraStep</name>
    <message>
        <source>Receipt</source>
        <translation>Ricevuta</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagna</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Attivazione</translation>
    </message>
    <message>
        <source>New PINs</source>
        <translation>Nuovi PIN</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Hold the coordinator’s codes in front of the camera.</source>
        <translation>Tenga i codici del coordinamento davanti alla fotocamera.</translation>
    </message>
    <message>
        <source>What was shown is not for this screen. Ask the coordinator for the right codes.</source>
        <translation>Ciò che è stato mostrato non è per questa schermata. Chieda al coordinamento i codici giusti.</translation>
    </message>
    <message>
        <source>Another camera</source>
        <translation>Altra fotocamera</translation>
    </message>
</context>
<context>
    <name>CameraWords</name>
    <message>
        <source>Hold the codes in front of the camera.</source>
        <translation>Tenga i codici davanti alla fotocamera.</translation>
    </message>
    <message>
        <source>The camera is off.</source>
        <translation>La fotocamera è spenta.</translation>
    </message>
    <message>
        <source>There is no camera here.</source>
        <translation>Qui non c’è una fotocamera.</translation>
    </message>
    <message>
        <source>The camera is gone.</source>
        <translation>La fotocamera non c’è più.</translation>
    </message>
    <message>
        <source>The camera may not be used.</source>
        <translation>Non è permesso usare la fotocamera.</translation>
    </message>
    <message>
        <source>The camera does not answer.</source>
        <translation>La fotocamera non risponde.</translation>
    </message>
    <message>
        <source>The camera is starting.</source>
        <translation>La fotocamera si avvia.</translation>
    </message>
    <message>
        <source>It is too dark.</source>
        <translation>È troppo buio.</translation>
    </message>
    <message>
        <source>Too far away.</source>
        <translation>Troppo lontano.</translation>
    </message>
    <message>
        <source>The picture is blurred.</source>
        <translation>L’immagine è sfocata.</translation>
    </message>
    <message>
        <source>A part of the codes is outside.</source>
        <translation>Una parte dei codici è fuori.</translation>
    </message>
    <message>
        <source>No code can be seen.</source>
        <translation>Non si vede nessun codice.</translation>
    </message>
    <message>
        <source>These codes are something else.</source>
        <translation>Questi codici sono altro.</translation>
    </message>
    <message>
        <source>These codes are newer than this program.</source>
        <translation>Questi codici sono più nuovi di questo programma.</translation>
    </message>
    <message>
        <source>Codes cannot be read here.</source>
        <translation>Qui i codici non si possono leggere.</translation>
    </message>
    <message>
        <source>Reading. Hold still.</source>
        <translation>Lettura in corso. Non si muova.</translation>
    </message>
    <message>
        <source>This was read already.</source>
        <translation>Questo è già stato letto.</translation>
    </message>
    <message>
        <source>Plug one in: this goes on by itself.</source>
        <translation>Ne colleghi una: poi continua da sé.</translation>
    </message>
    <message>
        <source>Plug it in again: this goes on by itself.</source>
        <translation>La ricolleghi: poi continua da sé.</translation>
    </message>
    <message>
        <source>Allow it in the settings of the system: this goes on by itself.</source>
        <translation>Lo permetta nelle impostazioni del sistema: poi continua da sé.</translation>
    </message>
    <message>
        <source>Close other programs that use it, or plug it in again. This goes on by itself.</source>
        <translation>Chiuda gli altri programmi che la usano, o la ricolleghi. Poi continua da sé.</translation>
    </message>
    <message>
        <source>Switch on a light, or turn the brightness of the other screen up.</source>
        <translation>Accenda una luce, o aumenti la luminosità dell’altro schermo.</translation>
    </message>
    <message>
        <source>Go closer, until the codes fill the picture.</source>
        <translation>Si avvicini, finché i codici riempiono l’immagine.</translation>
    </message>
    <message>
        <source>Hold still, a little farther away, and wipe the lens.</source>
        <translation>Non si muova, si allontani un poco e pulisca l’obiettivo.</translation>
    </message>
    <message>
        <source>Go back a little, or turn, until all of them are in the picture.</source>
        <translation>Vada un po’ indietro, o giri, finché sono tutti nell’immagine.</translation>
    </message>
    <message>
        <source>They are not from a petition stand, nor from its coordinator.</source>
        <translation>Non vengono da una postazione né dal suo coordinamento.</translation>
    </message>
    <message>
        <source>Update the program here first.</source>
        <translation>Aggiorni prima il programma qui.</translation>
    </message>
    <message>
        <source>Take a stick or a file instead, and tell whoever looks after this computer.</source>
        <translation>Usi invece una chiavetta o un file, e lo dica a chi si occupa di questo computer.</translation>
    </message>
    <message>
        <source>The other side can stop showing it.</source>
        <translation>L’altra parte può smettere di mostrarlo.</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Disegnata</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Non indicato</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Età</translation>
    </message>
    <message>
        <source>%1 or over</source>
        <translation>%1 anni o più</translation>
    </message>
    <message>
        <source>Under %1</source>
        <translation>Meno di %1 anni</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Step 3 of 3: Check and sign</source>
        <translation>Passo 3 di 3: controllare e firmare</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>CAP</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Città</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data di nascita</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>La sua firma</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>È tutto giusto?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Modifica: %1</translation>
    </message>
    <message>
        <source>You are signing</source>
        <translation>Sta per firmare</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Continua a leggere</translation>
    </message>
    <message>
        <source>Your details are locked the moment you sign. This stand cannot open them.</source>
        <translation>Appena firma, i suoi dati sono sotto chiave. Questa postazione non può aprirli.</translation>
    </message>
    <message>
        <source>%1 keeps them until %2, then deletes them.</source>
        <extracomment>%1 is who asks, %2 a date.</extracomment>
        <translation>Conservati fino al %2, poi cancellati. Titolare: %1.</translation>
    </message>
    <message>
        <source>The names of those who sign are handed over.</source>
        <translation>Si consegnano i nomi di chi firma.</translation>
    </message>
    <message>
        <source>Only the number of signatures is handed over. No names.</source>
        <translation>Si consegna solo il numero delle firme. Nessun nome.</translation>
    </message>
    <message>
        <source>The list says for each petition who keeps your details, and until when.</source>
        <translation>L’elenco dice per ogni petizione chi conserva i suoi dati e fino a quando.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firma</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message numerus="yes">
        <source>%n petition(s), genuine</source>
        <translation>
            <numerusform>%n petizione, autentica</numerusform>
            <numerusform>%n petizioni, autentiche</numerusform>
        </translation>
    </message>
    <message>
        <source>A petition on this stand is damaged</source>
        <translation>Una petizione su questa postazione è danneggiata</translation>
    </message>
    <message>
        <source>There is no petition on this stand</source>
        <translation>Su questa postazione non c’è nessuna petizione</translation>
    </message>
    <message>
        <source>Practice: nothing here counts</source>
        <translation>Prova: qui nulla conta</translation>
    </message>
    <message>
        <source>Signatures count</source>
        <translation>Le firme contano</translation>
    </message>
    <message numerus="yes">
        <source>%n petition(s) not activated</source>
        <translation>
            <numerusform>%n petizione non attivata</numerusform>
            <numerusform>%n petizioni non attivate</numerusform>
        </translation>
    </message>
    <message>
        <source>The time to sign is over</source>
        <translation>Il periodo per firmare è finito</translation>
    </message>
    <message>
        <source>The time to sign has not begun</source>
        <translation>Il periodo per firmare non è ancora iniziato</translation>
    </message>
    <message>
        <source>The clock looks right</source>
        <translation>L’orologio sembra giusto</translation>
    </message>
    <message>
        <source>The clock looks wrong</source>
        <translation>L’orologio sembra sbagliato</translation>
    </message>
    <message>
        <source>Room for %1 signatures and more</source>
        <translation>Spazio per %1 firme e oltre</translation>
    </message>
    <message>
        <source>Room for only %1 signatures</source>
        <translation>Spazio per sole %1 firme</translation>
    </message>
    <message>
        <source>Nothing can be stored</source>
        <translation>Non si può salvare nulla</translation>
    </message>
    <message>
        <source>No battery: it runs from the mains</source>
        <translation>Nessuna batteria: funziona a corrente</translation>
    </message>
    <message>
        <source>Battery %1 %, plugged in</source>
        <translation>Batteria %1%, collegata</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>Batteria %1%</translation>
    </message>
    <message>
        <source>The PIN is set</source>
        <translation>Il PIN è impostato</translation>
    </message>
    <message>
        <source>There is no PIN yet</source>
        <translation>Non c’è ancora un PIN</translation>
    </message>
    <message>
        <source>The lead has no PIN yet</source>
        <translation>Il responsabile non ha ancora un PIN</translation>
    </message>
    <message>
        <source>The window holds the whole screen</source>
        <translation>La finestra occupa tutto lo schermo</translation>
    </message>
    <message>
        <source>The window does not hold the whole screen</source>
        <translation>La finestra non occupa tutto lo schermo</translation>
    </message>
    <message>
        <source>There is a camera</source>
        <translation>C’è una fotocamera</translation>
    </message>
    <message>
        <source>There is no camera</source>
        <translation>Non c’è una fotocamera</translation>
    </message>
    <message>
        <source>All is handed over</source>
        <translation>Tutto è consegnato</translation>
    </message>
    <message numerus="yes">
        <source>%n not yet handed over</source>
        <translation>
            <numerusform>%n non ancora consegnata</numerusform>
            <numerusform>%n non ancora consegnate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s) not yet handed over</source>
        <translation>
            <numerusform>%n ritiro non ancora consegnato</numerusform>
            <numerusform>%n ritiri non ancora consegnati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of doubt not yet handed over</source>
        <translation>
            <numerusform>%n nota di dubbio non ancora consegnata</numerusform>
            <numerusform>%n note di dubbio non ancora consegnate</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet handed over from earlier days: %1</source>
        <translation>Non ancora consegnate, dei giorni scorsi: %1</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Nothing was lost</source>
        <translation>L’archivio era danneggiato ed è stato riparato. Nulla è andato perso</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Lost entries: %1</source>
        <translation>L’archivio era danneggiato ed è stato riparato. Voci perse: %1</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Some of it was lost</source>
        <translation>L’archivio era danneggiato ed è stato riparato. Una parte è andata persa</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Lost entries: %1, perhaps more</source>
        <translation>L’archivio era danneggiato ed è stato riparato. Voci perse: %1, forse di più</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Perhaps something was lost</source>
        <translation>L’archivio era danneggiato ed è stato riparato. Forse qualcosa è andato perso</translation>
    </message>
    <message>
        <source>The second copy has everything</source>
        <translation>La seconda copia ha tutto</translation>
    </message>
    <message>
        <source>Not yet in the second copy: %1</source>
        <translation>Non ancora nella seconda copia: %1</translation>
    </message>
    <message>
        <source>The stick for the second copy is not in</source>
        <translation>La chiavetta per la seconda copia non è inserita</translation>
    </message>
    <message>
        <source>The stick for the second copy is full</source>
        <translation>La chiavetta per la seconda copia è piena</translation>
    </message>
    <message>
        <source>The second copy cannot be written to</source>
        <translation>La seconda copia non si può scrivere</translation>
    </message>
    <message>
        <source>Install it again, from a stick. What was signed is safe.</source>
        <translation>La installi di nuovo da una chiavetta. Ciò che è stato firmato è al sicuro.</translation>
    </message>
    <message>
        <source>Install one, from a stick of the coordinator.</source>
        <translation>Ne installi una da una chiavetta del coordinamento.</translation>
    </message>
    <message>
        <source>To collect for real, the coordinator has to activate the petition.</source>
        <translation>Per firme vere, il coordinamento deve attivare la petizione.</translation>
    </message>
    <message>
        <source>The practice petition rests: visitors do not see it.</source>
        <translation>La petizione di prova è a riposo: i visitatori non la vedono.</translation>
    </message>
    <message>
        <source>Visitors do not see it until the coordinator activates it.</source>
        <translation>I visitatori la vedono solo dopo l’attivazione del coordinamento.</translation>
    </message>
    <message>
        <source>Visitors cannot sign. Ask the coordinator.</source>
        <translation>Non si può firmare. Chieda al coordinamento.</translation>
    </message>
    <message>
        <source>Set day and hour of this tablet.</source>
        <translation>Imposti giorno e ora di questo tablet.</translation>
    </message>
    <message>
        <source>Hand over, then take in the receipt: that makes room.</source>
        <translation>Consegni, poi carichi la ricevuta: così si libera spazio.</translation>
    </message>
    <message>
        <source>Switch the tablet off and on again, or take another one.</source>
        <translation>Spenga e riaccenda il tablet, o ne prenda un altro.</translation>
    </message>
    <message>
        <source>Plug it in tonight, or bring a power bank.</source>
        <translation>La ricarichi stasera o porti una power bank.</translation>
    </message>
    <message>
        <source>You choose it the next time you open this panel.</source>
        <translation>Lo sceglierà la prossima volta che apre questo pannello.</translation>
    </message>
    <message>
        <source>Before the first visitor signs, touch “For the lead” on the panel and choose it.</source>
        <translation>Prima della prima firma, tocchi «Per il responsabile» e lo scelga.</translation>
    </message>
    <message>
        <source>Touch “Forgot the PIN?” on the PIN pad: the coordinator can have both chosen anew.</source>
        <translation>Tocchi «PIN dimenticato?» nella schermata del PIN: il coordinamento può far scegliere di nuovo entrambi.</translation>
    </message>
    <message>
        <source>Start it on the whole screen before visitors come.</source>
        <translation>La avvii a tutto schermo prima che arrivino i visitatori.</translation>
    </message>
    <message>
        <source>Receipts and petitions come by stick, then.</source>
        <translation>Ricevute e petizioni arrivano allora con la chiavetta.</translation>
    </message>
    <message>
        <source>They stay here until a receipt comes.</source>
        <translation>Restano qui finché non arriva una ricevuta.</translation>
    </message>
    <message>
        <source>The coordinator does not know of it until you hand over.</source>
        <translation>Il coordinamento lo saprà solo dopo la consegna.</translation>
    </message>
    <message>
        <source>If this tablet is lost, so are they: hand over now.</source>
        <translation>Se si perde questo tablet, si perdono anche quelle: consegni ora.</translation>
    </message>
    <message>
        <source>Tell the coordinator, and hand over soon. The damaged file is kept in the stand’s folder: leave it there.</source>
        <translation>Avvisi il coordinamento e consegni presto. Il file danneggiato resta nella cartella della postazione: lo lasci lì.</translation>
    </message>
    <message>
        <source>Leave the stick in: the copy catches up by itself.</source>
        <translation>Lasci inserita la chiavetta: la copia si completa da sola.</translation>
    </message>
    <message>
        <source>Put the stick in: the copy catches up by itself.</source>
        <translation>Inserisca la chiavetta: la copia si completa da sola.</translation>
    </message>
    <message>
        <source>Visitors can sign. Make room on it, or ask the lead for another one.</source>
        <translation>I visitatori possono firmare. Faccia spazio, o ne chieda un’altra al responsabile.</translation>
    </message>
    <message>
        <source>Visitors can sign. Pull the stick out and put it in again, or ask the lead for another one.</source>
        <translation>I visitatori possono firmare. Tolga la chiavetta e la reinserisca, o ne chieda un’altra al responsabile.</translation>
    </message>
</context>
<context>
    <name>ChooseScreen</name>
    <message>
        <source>Choose</source>
        <translation>Scegliere</translation>
    </message>
    <message>
        <source>Which ones will you read?</source>
        <translation>Quali vuole leggere?</translation>
    </message>
    <message numerus="yes">
        <source>%n petition(s) to read</source>
        <translation>
            <numerusform>%n petizione da leggere</numerusform>
            <numerusform>%n petizioni da leggere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>petition(s) to read</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>petizione da leggere</numerusform>
            <numerusform>petizioni da leggere</numerusform>
        </translation>
    </message>
    <message>
        <source>You read each one, and decide for each one. Your details are entered once.</source>
        <translation>Legge ognuna e decide per ognuna. I suoi dati si scrivono una volta sola.</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Leggere</translation>
    </message>
</context>
<context>
    <name>CloseDayScreen</name>
    <message>
        <source>Close the day</source>
        <translation>Chiudi la giornata</translation>
    </message>
    <message>
        <source>Keep the stand open</source>
        <translation>Lascia aperta la postazione</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contato</translation>
    </message>
    <message numerus="yes">
        <source>%n signed today.</source>
        <translation>
            <numerusform>%n firma oggi.</numerusform>
            <numerusform>%n firme oggi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Consegnato</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>Non consegnato</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nulla è in sospeso.</translation>
    </message>
    <message numerus="yes">
        <source>%n signatures are on this stand only.</source>
        <translation>
            <numerusform>%n firma è solo su questa postazione.</numerusform>
            <numerusform>%n firme sono solo su questa postazione.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this stick, checked.</source>
        <translation>
            <numerusform>%n su questa chiavetta, controllata.</numerusform>
            <numerusform>%n su questa chiavetta, controllate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by camera.</source>
        <translation>
            <numerusform>%n con la fotocamera.</numerusform>
            <numerusform>%n con la fotocamera.</numerusform>
        </translation>
    </message>
    <message>
        <source>From earlier days: %1.</source>
        <translation>Dei giorni scorsi: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n taken back today.</source>
        <comment>signatures</comment>
        <translation>
            <numerusform>%n ritirata oggi.</numerusform>
            <numerusform>%n ritirate oggi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The closing slip is on this stick.</source>
        <translation>Il tagliando è su questa chiavetta.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Chiuso</translation>
    </message>
    <message>
        <source>Not locked yet</source>
        <translation>Non ancora chiuso</translation>
    </message>
    <message>
        <source>Safe to switch off</source>
        <translation>Si può spegnere</translation>
    </message>
    <message>
        <source>Not safe yet</source>
        <translation>Non ancora al sicuro</translation>
    </message>
    <message>
        <source>Keep the tablet until its receipt arrives.</source>
        <translation>Conservi il tablet finché arriva la sua ricevuta.</translation>
    </message>
    <message>
        <source>This day is complete.</source>
        <translation>Questa giornata è completa.</translation>
    </message>
    <message>
        <source>Hand over before the tablet leaves your hands.</source>
        <translation>Consegni prima che il tablet lasci le Sue mani.</translation>
    </message>
    <message>
        <source>Hand over first?</source>
        <translation>Consegnare prima?</translation>
    </message>
    <message>
        <source>This is practice: what was signed is deleted from this stand when you close the day.</source>
        <translation>Questa è una prova: ciò che è stato firmato viene cancellato da questa postazione quando chiude la giornata.</translation>
    </message>
    <message>
        <source>If this tablet is lost, so is what was not handed over.</source>
        <translation>Se si perde questo tablet, si perde anche ciò che non è stato consegnato.</translation>
    </message>
    <message>
        <source>Without hand-over</source>
        <translation>Senza consegna</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Consegna</translation>
    </message>
    <message>
        <source>Hand over now</source>
        <translation>Consegna ora</translation>
    </message>
    <message>
        <source>Put the slip on a stick</source>
        <translation>Metti il tagliando su una chiavetta</translation>
    </message>
    <message>
        <source>Practice: what was signed is deleted from this stand now.</source>
        <translation>Prova: ciò che è stato firmato viene ora cancellato da questa postazione.</translation>
    </message>
</context>
<context>
    <name>ClosingSlip</name>
    <message>
        <source>The slip as a picture to photograph</source>
        <translation>Il tagliando come immagine da fotografare</translation>
    </message>
    <message numerus="yes">
        <source>%n signatures</source>
        <translation>
            <numerusform>%n firma</numerusform>
            <numerusform>%n firme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>%n ritirata</numerusform>
            <numerusform>%n ritirate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not handed over</source>
        <translation>
            <numerusform>%n non consegnata</numerusform>
            <numerusform>%n non consegnate</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a photo of this, and send it to the coordinator.</source>
        <translation>Fotografi questo e invii la foto al coordinamento.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Codes that change all the time, for a camera</source>
        <translation>Codici che cambiano di continuo, per una fotocamera</translation>
    </message>
</context>
<context>
    <name>CodeShow</name>
    <message>
        <source>Pace %1 of %2: a few seconds, or longer.</source>
        <translation>Ritmo %1 di %2: qualche secondo, o di più.</translation>
    </message>
    <message numerus="yes">
        <source>Pace %1 of %2: about %n second(s), or longer.</source>
        <translation>
            <numerusform>Ritmo %1 di %2: circa %n secondo, o di più.</numerusform>
            <numerusform>Ritmo %1 di %2: circa %n secondi, o di più.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pace %1 of %2: about %n minute(s), or longer.</source>
        <translation>
            <numerusform>Ritmo %1 di %2: circa %n minuto, o di più.</numerusform>
            <numerusform>Ritmo %1 di %2: circa %n minuti, o di più.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has filmed it? Then not yet. You can leave at any time: all of it stays here and waits.</source>
        <translation>Nessuno ha filmato? Allora non ancora. Può uscire quando vuole: tutto resta qui e aspetta.</translation>
    </message>
    <message>
        <source>Brightest screen, clean glass; the camera 30&#xa0;cm away, with all of the white page in its picture.</source>
        <translation>Schermo al massimo, vetro pulito; la fotocamera a 30 cm, con tutta la pagina bianca nell’immagine.</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Più lento</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Più veloce</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Non ancora</translation>
    </message>
    <message>
        <source>Yes, all arrived</source>
        <translation>Sì, tutto arrivato</translation>
    </message>
</context>
<context>
    <name>Concern</name>
    <message>
        <source>More on the list: %1</source>
        <translation>Altri nell’elenco: %1</translation>
    </message>
</context>
<context>
    <name>ConsentsScreen</name>
    <message>
        <source>Step 2 of 3: Your details</source>
        <translation>Passo 2 di 3: i suoi dati</translation>
    </message>
    <message>
        <source>May they write to you?</source>
        <translation>Possono scriverle?</translation>
    </message>
    <message>
        <source>Before you sign</source>
        <translation>Prima di firmare</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Are you %1 or over?</source>
        <translation>Ha %1 anni o più?</translation>
    </message>
    <message>
        <source>This petition is for people of %1 and over.</source>
        <translation>Questa petizione è per chi ha %1 anni o più.</translation>
    </message>
    <message>
        <source>Choose one of the two to go on.</source>
        <translation>Per continuare scelga una delle due.</translation>
    </message>
    <message>
        <source>You are signing</source>
        <translation>Sta per firmare</translation>
    </message>
    <message>
        <source>Your signature counts the same, whatever you choose here. Left open means no.</source>
        <translation>La sua firma vale allo stesso modo, qualunque cosa scelga qui. Nessuna risposta vuol dire no.</translation>
    </message>
    <message>
        <source>What happens to my data</source>
        <translation>Che cosa succede ai miei dati</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
</context>
<context>
    <name>CountryScreen</name>
    <message>
        <source>Step 2 of 3: Your details</source>
        <translation>Passo 2 di 3: i suoi dati</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>No country begins like this.</source>
        <translation>Nessun Paese inizia così.</translation>
    </message>
    <message>
        <source>Type its first letters, or swipe through the list.</source>
        <translation>Scriva le prime lettere o scorra la lista.</translation>
    </message>
</context>
<context>
    <name>DateScreen</name>
    <message>
        <source>Delete a campaign’s signatures</source>
        <translation>Cancellare le firme di una campagna</translation>
    </message>
    <message>
        <source>Confirm the date</source>
        <translation>Confermare la data</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nulla da cancellare</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Cancellazione</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Cancellato</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confermato</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <source>Each petition says on which day all that was signed has to be gone. You can delete from that day on.</source>
        <translation>Ogni petizione indica il giorno in cui tutte le firme devono essere sparite. Può cancellare da quel giorno.</translation>
    </message>
    <message numerus="yes">
        <source>entries deleted</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>voce cancellata</numerusform>
            <numerusform>voci cancellate</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting for good</source>
        <translation>Cancellazione definitiva</translation>
    </message>
    <message>
        <source>They are gone from this stand.</source>
        <translation>Su questa postazione non ci sono più.</translation>
    </message>
    <message>
        <source>This stand trusts its clock again.</source>
        <translation>Questa postazione si fida di nuovo del suo orologio.</translation>
    </message>
    <message>
        <source>This stand’s clock shows another date: %1</source>
        <translation>L’orologio di questa postazione segna un’altra data: %1</translation>
    </message>
    <message>
        <source>The clock of this stand looks wrong.</source>
        <translation>L’orologio di questa postazione sembra sbagliato.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Non ha funzionato.</translation>
    </message>
    <message>
        <source>Tell the coordinator, who deletes what is there. Sticks with hand-overs of this petition have to be emptied, too.</source>
        <translation>Avvisi il coordinamento, che cancella da parte sua. Vuoti anche le chiavette con consegne di questa petizione.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Non è stato cancellato nulla.</translation>
    </message>
    <message>
        <source>Look at a calendar. If the stand is wrong, set the clock of this tablet; if you mistyped it, try again.</source>
        <translation>Guardi un calendario. Se sbaglia la postazione, regoli l’orologio del tablet; se ha digitato male, riprovi.</translation>
    </message>
    <message>
        <source>Set day and hour of this tablet. If they are right, confirm the date first.</source>
        <translation>Imposti giorno e ora di questo tablet. Se sono giusti, confermi prima la data.</translation>
    </message>
    <message>
        <source>The disk of this stand may be full, or broken. Ask the coordinator.</source>
        <translation>Forse il disco di questa postazione è pieno o guasto. Chieda al coordinamento.</translation>
    </message>
    <message>
        <source>To be deleted on %1</source>
        <translation>Da cancellare il %1</translation>
    </message>
    <message>
        <source>To be deleted since %1</source>
        <translation>Da cancellare dal %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n voce</numerusform>
            <numerusform>%n voci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them never handed over: they are lost then</source>
        <translation>
            <numerusform>%n di queste mai consegnata: andrà persa</numerusform>
            <numerusform>%n di queste mai consegnate: andranno perse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are deleted for good</source>
        <translation>
            <numerusform>%n voce sarà cancellata per sempre</numerusform>
            <numerusform>%n voci saranno cancellate per sempre</numerusform>
        </translation>
    </message>
    <message>
        <source>Which date is today?</source>
        <translation>Che data è oggi?</translation>
    </message>
    <message>
        <source>This stand has seen later days than its clock shows, or the clock is years ahead. If you type the date that it shows, it trusts the clock again.</source>
        <translation>Questa postazione ha già visto giorni successivi a quelli del suo orologio, o l’orologio è avanti di anni. Se scrive la data che segna, se ne fida di nuovo.</translation>
    </message>
    <message>
        <source>This stand has no doubt about its clock. There is nothing to do.</source>
        <translation>Questa postazione non dubita del suo orologio. Non c’è nulla da fare.</translation>
    </message>
    <message>
        <source>Today, from a calendar</source>
        <translation>Oggi, da un calendario</translation>
    </message>
    <message>
        <source>This is no whole date</source>
        <translation>Non è una data completa</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Cancella per sempre</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Conferma</translation>
    </message>
    <message>
        <source>DD</source>
        <extracomment>Two letters for the day, as in the date DD.MM.YYYY.</extracomment>
        <translation>GG</translation>
    </message>
    <message>
        <source>MM</source>
        <extracomment>Two letters for the month, as in the date DD.MM.YYYY.</extracomment>
        <translation>MM</translation>
    </message>
    <message>
        <source>YYYY</source>
        <extracomment>Four letters for the year, as in the date DD.MM.YYYY.</extracomment>
        <translation>AAAA</translation>
    </message>
</context>
<context>
    <name>DetailsScreen</name>
    <message>
        <source>Step 2 of 3: Your details</source>
        <translation>Passo 2 di 3: i suoi dati</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nome e cognome</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>CAP</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Città</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Via e numero civico</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data di nascita</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>La sua firma</translation>
    </message>
    <message>
        <source>Needed to sign</source>
        <translation>Manca ancora</translation>
    </message>
    <message>
        <source>Check this code</source>
        <translation>CAP da rivedere</translation>
    </message>
    <message>
        <source>%1: needed to sign</source>
        <translation>%1: manca ancora</translation>
    </message>
    <message>
        <source>%1: too long</source>
        <translation>%1: testo troppo lungo</translation>
    </message>
    <message>
        <source>%1: begin with a letter</source>
        <translation>%1: inizi con una lettera</translation>
    </message>
    <message>
        <source>%1: has a sign we cannot take</source>
        <translation>%1: un segno non va bene</translation>
    </message>
    <message>
        <source>This email looks unfinished</source>
        <translation>Questa email sembra incompleta</translation>
    </message>
    <message>
        <source>This email does not look right</source>
        <translation>Questa email non sembra giusta</translation>
    </message>
    <message>
        <source>This number does not look right</source>
        <translation>Questo numero non sembra giusto</translation>
    </message>
    <message>
        <source>No such code in this country</source>
        <translation>Questo CAP non esiste nel Paese</translation>
    </message>
    <message>
        <source>%1: no such postal code</source>
        <translation>%1: codice postale sconosciuto</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>Questo giorno non esiste</translation>
    </message>
    <message>
        <source>%1: this does not look right</source>
        <translation>%1: da controllare</translation>
    </message>
    <message>
        <source>DD</source>
        <extracomment>Two letters for the day, as in the date DD.MM.YYYY.</extracomment>
        <translation>GG</translation>
    </message>
    <message>
        <source>MM</source>
        <extracomment>Two letters for the month, as in the date DD.MM.YYYY.</extracomment>
        <translation>MM</translation>
    </message>
    <message>
        <source>YYYY</source>
        <extracomment>Four letters for the year, as in the date DD.MM.YYYY.</extracomment>
        <translation>AAAA</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>I suoi dati</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Intendeva %1?</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Sì, usa questo</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Tieni il mio</translation>
    </message>
    <message>
        <source>Another country?</source>
        <translation>Un altro paese?</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Disegnata</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>Disegnare</translation>
    </message>
    <message>
        <source>You are signing</source>
        <translation>Sta per firmare</translation>
    </message>
    <message>
        <source>We ask for these so that every signature counts once.</source>
        <translation>Li chiediamo perché ogni firma conti una volta sola.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n dato da rivedere</numerusform>
            <numerusform>%n dati da rivedere</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
</context>
<context>
    <name>DoubtScreen</name>
    <message>
        <source>After the lock</source>
        <translation>Dopo il blocco</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Annotato</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Non annotato</translation>
    </message>
    <message>
        <source>The stand was locked</source>
        <translation>La postazione era bloccata</translation>
    </message>
    <message>
        <source>Marked as doubtful: %1</source>
        <translation>Annotate come dubbie: %1</translation>
    </message>
    <message>
        <source>Signed since the stand was opened, or since the last shift change: %1</source>
        <translation>Firme da quando la postazione è aperta, o dall’ultimo cambio di turno: %1</translation>
    </message>
    <message>
        <source>The coordinator sees a note</source>
        <translation>Il coordinamento vedrà una nota</translation>
    </message>
    <message>
        <source>It could not be noted</source>
        <translation>Non è stato possibile annotarlo</translation>
    </message>
    <message>
        <source>Were the last entries not genuine?</source>
        <translation>Le ultime firme non erano autentiche?</translation>
    </message>
    <message>
        <source>Nothing was deleted. The coordinator decides what counts.</source>
        <translation>Non è stato cancellato nulla. Decide il coordinamento che cosa vale.</translation>
    </message>
    <message>
        <source>The disk took no more. Tell the coordinator yourself: how many entries, and about when.</source>
        <translation>Il disco non accetta altro. Lo dica al coordinamento: quante firme, e verso che ora.</translation>
    </message>
    <message>
        <source>For example, somebody typed in invented people. The coordinator then sees a note; nothing is deleted, and nobody is named.</source>
        <translation>Per esempio, qualcuno ha scritto persone inventate. Il coordinamento vedrà una nota; nulla viene cancellato e nessuno è nominato.</translation>
    </message>
    <message>
        <source>Not genuine: the last one</source>
        <translation>Non autentica: l’ultima</translation>
    </message>
    <message>
        <source>Not genuine: the last %1</source>
        <translation>Non autentiche: le ultime %1</translation>
    </message>
    <message>
        <source>To the panel</source>
        <translation>Al pannello</translation>
    </message>
    <message>
        <source>No, all is well</source>
        <translation>No, va tutto bene</translation>
    </message>
</context>
<context>
    <name>DrawScreen</name>
    <message>
        <source>Step 2 of 3: Your details</source>
        <translation>Passo 2 di 3: i suoi dati</translation>
    </message>
    <message>
        <source>Sign with your finger</source>
        <translation>Firmi con il dito</translation>
    </message>
    <message>
        <source>Box for your drawn signature</source>
        <translation>Riquadro per la firma disegnata</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Cancella</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>(optional)</source>
        <translation>(facoltativo)</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>A day at the stand</source>
        <translation>Una giornata al banchetto</translation>
    </message>
    <message>
        <source>People read and sign alone. You invite, help who asks, and look after the tablet.</source>
        <translation>Ognuno firma senza aiuto. Lei invita, aiuta chi lo chiede e bada al tablet.</translation>
    </message>
    <message>
        <source>Words in bold stand on its screen.</source>
        <translation>Le parole in neretto stanno sullo schermo.</translation>
    </message>
    <message>
        <source>Unsure? Call your lead:</source>
        <translation>Dubbi? Chiami il responsabile:</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Switch the tablet on. The poster comes by itself.</source>
        <translation>Accenda il tablet. Il manifesto appare da solo.</translation>
    </message>
    <message>
        <source>Hold a finger on this corner for two seconds. Type the PIN that your lead told you.</source>
        <translation>Tenga un dito su questo angolo per due secondi. Digiti il PIN avuto dal responsabile.</translation>
    </message>
    <message>
        <source>Touch %1 and go through the list.</source>
        <translation>Tocchi %1 e scorra la lista.</translation>
    </message>
    <message>
        <source>It says %1: touch %2. It says %3: do what stands there, or call.</source>
        <translation>Se c’è scritto %1, tocchi %2. Se c’è scritto %3, faccia ciò che è indicato, oppure chiami.</translation>
    </message>
    <message>
        <source>A black band at the top, as in the picture, means practice: nothing counts. Call first.</source>
        <translation>Una fascia nera in alto, come nell’immagine, vuol dire prova: niente conta. Prima chiami.</translation>
    </message>
    <message>
        <source>While people sign</source>
        <translation>Mentre si firma</translation>
    </message>
    <message>
        <source>Nobody needs watching. Stand where you cannot see the screen.</source>
        <translation>Nessuno va sorvegliato. Stia dove non vede lo schermo.</translation>
    </message>
    <message>
        <source>At the end people photograph a code. No phone? Give them a pocket card and a pen.</source>
        <translation>Alla fine si fotografa un codice. Niente telefono? Dia una tessera tascabile e una penna.</translation>
    </message>
    <message>
        <source>This panel: the corner of step %1, then the PIN. Out again: %2.</source>
        <translation>Questo pannello: l’angolo del passo %1, poi il PIN. Per uscire: %2.</translation>
    </message>
    <message>
        <source>%1: you type what the person tells you, and the person presses %2.</source>
        <translation>%1: Lei scrive ciò che la persona dice, e la persona tocca %2.</translation>
    </message>
    <message>
        <source>%1: to clean the screen, or for a break.</source>
        <translation>%1: per pulire lo schermo o per una sosta.</translation>
    </message>
    <message>
        <source>%1: read it together; then the next one types the PIN.</source>
        <translation>%1: si legge insieme, poi chi subentra digita il PIN.</translation>
    </message>
    <message>
        <source>%1: try it yourself when nobody waits. It does not count.</source>
        <translation>%1: da provare quando nessuno aspetta. Non conta.</translation>
    </message>
    <message>
        <source>Trouble? Rest two fingers on the screen for two seconds: it locks, and what was typed is gone.</source>
        <translation>Qualcuno disturba? Tenga due dita sullo schermo per due secondi: si blocca, e ciò che era scritto sparisce.</translation>
    </message>
    <message>
        <source>Look at the battery here each hour. Plug in before it is down to %1.</source>
        <translation>Guardi qui la batteria ogni ora. Colleghi la corrente prima del %1.</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>La sera</translation>
    </message>
    <message>
        <source>Put in the USB stick. Touch %1, then the stick, and wait for %2.</source>
        <translation>Inserisca la chiavetta USB. Tocchi %1, poi la chiavetta, e attenda %2.</translation>
    </message>
    <message>
        <source>%1: the tablet read them back from the stick, and all are right. They also stay on the tablet.</source>
        <translation>%1: il tablet le ha rilette dalla chiavetta, e sono tutte giuste. Restano anche sul tablet.</translation>
    </message>
    <message>
        <source>Touch %1. Photograph this slip and send it to the coordinator. Then %1 once more: the screen goes dark.</source>
        <translation>Tocchi %1. Fotografi questo tagliando e lo invii al coordinamento. Poi ancora %1: lo schermo diventa nero.</translation>
    </message>
    <message>
        <source>Bring the stick to the coordinator. Keep the tablet in a safe place until the receipt has come.</source>
        <translation>Porti la chiavetta al coordinamento. Tenga il tablet al sicuro finché arriva la ricevuta.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>photograph people who sign, or the screen while they do</source>
        <translation>fotografare chi firma, o lo schermo intanto</translation>
    </message>
    <message>
        <source>promise what is kept of their data: show them %1</source>
        <translation>promettere che cosa succede ai dati: mostri %1</translation>
    </message>
    <message>
        <source>copy, move or delete files on the tablet or the stick</source>
        <translation>copiare, spostare o cancellare file sul tablet o sulla chiavetta</translation>
    </message>
    <message>
        <source>press %1 for somebody, or tell the PIN</source>
        <translation>toccare %1 per altri, o dire il PIN</translation>
    </message>
    <message>
        <source>leave the tablet alone, not even for a minute</source>
        <translation>lasciare il tablet da solo, nemmeno un minuto</translation>
    </message>
    <message>
        <source>The screen says …</source>
        <translation>Lo schermo dice …</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Che cosa fa Lei</translation>
    </message>
    <message>
        <source>The words below it say why, and what to do. Nothing signed is lost.</source>
        <translation>Sotto c’è scritto perché, e che cosa fare. Nessuna firma è persa.</translation>
    </message>
    <message>
        <source>This signature is not stored. Touch %1. If it comes again, look at the panel: it says why.</source>
        <translation>Questa firma non è salvata. Tocchi %1. Se ritorna, il pannello dice perché.</translation>
    </message>
    <message>
        <source>Touch %1, and type it. Then %2.</source>
        <translation>Tocchi %1 e lo digiti. Poi %2.</translation>
    </message>
    <message>
        <source>Wait that long. If you do not know the PIN, call.</source>
        <translation>Attenda quel tempo. Se non sa il PIN, chiami.</translation>
    </message>
    <message>
        <source>Leave it: it clears itself if nobody answers.</source>
        <translation>Lasci stare: si svuota da solo se nessuno risponde.</translation>
    </message>
    <message>
        <source>Touch it. The coordinator reads the screen with a camera, or films it.</source>
        <translation>Lo tocchi. Il coordinamento legge lo schermo con una fotocamera, o lo filma.</translation>
    </message>
    <message>
        <source>It is dark</source>
        <translation>È spento</translation>
    </message>
    <message>
        <source>Plug it in and switch it on. The poster comes back, and nothing signed is lost.</source>
        <translation>Colleghi la corrente e accenda. Il manifesto torna, nessuna firma è persa.</translation>
    </message>
    <message>
        <source>The tablet is gone</source>
        <translation>Il tablet è sparito</translation>
    </message>
    <message>
        <source>Call at once. Nobody can read the signatures that are on it.</source>
        <translation>Chiami subito. Nessuno può leggere le firme che contiene.</translation>
    </message>
    <message>
        <source>Copy it from the screen; it has no %1. Nobody can tell it to you again.</source>
        <translation>Lo copi dallo schermo; non contiene %1. Nessuno può dirglielo di nuovo.</translation>
    </message>
    <message>
        <source>To take your signature back: touch %1 at any of our stands, or write to %2.</source>
        <translation>Per ritirare la firma: tocchi %1 a un nostro banchetto, o scriva a %2.</translation>
    </message>
</context>
<context>
    <name>HandOverScreen</name>
    <message>
        <source>The stick is full.</source>
        <translation>La chiavetta è piena.</translation>
    </message>
    <message>
        <source>The stick gave back something else than was written.</source>
        <translation>Sulla chiavetta c’è qualcosa di diverso da ciò che è stato scritto.</translation>
    </message>
    <message>
        <source>There is no receipt on this stick.</source>
        <translation>Su questa chiavetta non c’è nessuna ricevuta.</translation>
    </message>
    <message>
        <source>This receipt does not fit this stand.</source>
        <translation>Questa ricevuta non è per questa postazione.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Non ha funzionato.</translation>
    </message>
    <message>
        <source>Make room on it, or take another one. Nothing was lost: all signatures are still on this stand.</source>
        <translation>Faccia spazio o ne usi un’altra. Non si è perso nulla: tutte le firme sono ancora su questa postazione.</translation>
    </message>
    <message>
        <source>Put it in again, or take another one. Nothing was lost: all signatures are still on this stand.</source>
        <translation>La inserisca di nuovo o ne usi un’altra. Non si è perso nulla: tutte le firme sono ancora su questa postazione.</translation>
    </message>
    <message>
        <source>Take another stick. Nothing was lost: all signatures are still on this stand.</source>
        <translation>Usi un’altra chiavetta. Non si è perso nulla: tutte le firme sono ancora su questa postazione.</translation>
    </message>
    <message>
        <source>The coordinator makes it after reading what you handed over. Copy it to the stick, not into a folder.</source>
        <translation>La prepara il coordinamento dopo aver letto ciò che ha consegnato. La copi sulla chiavetta, non in una cartella.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Keep this tablet as it is, and tell the coordinator.</source>
        <translation>Non è stato cancellato nulla. Lasci questo tablet così com’è e avvisi il coordinamento.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try it again with another stick.</source>
        <translation>Non si è perso nulla. Riprovi con un’altra chiavetta.</translation>
    </message>
    <message>
        <source>Take in a receipt</source>
        <translation>Carica una ricevuta</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Consegna</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lettura</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Scrittura</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <source>Where is the receipt?</source>
        <translation>Dov’è la ricevuta?</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Dove?</translation>
    </message>
    <message>
        <source>Leave the stick in until this is done.</source>
        <translation>Lasci inserita la chiavetta fino alla fine.</translation>
    </message>
    <message>
        <source>Everything was handed over before.</source>
        <translation>Tutto è già stato consegnato.</translation>
    </message>
    <message>
        <source>Only the closing slip is not on a stick yet.</source>
        <translation>Solo il tagliando non è ancora su una chiavetta.</translation>
    </message>
    <message>
        <source>Only this further copy was not made.</source>
        <translation>Solo questa copia in più non è stata fatta.</translation>
    </message>
    <message>
        <source>Now the closing slip goes on the stick, and the rest once more.</source>
        <translation>Ora il tagliando va sulla chiavetta, e il resto ancora una volta.</translation>
    </message>
    <message>
        <source>This makes one more copy.</source>
        <translation>Così si fa una copia in più.</translation>
    </message>
    <message numerus="yes">
        <source>signatures not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>firma non ancora consegnata</numerusform>
            <numerusform>firme non ancora consegnate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>non ancora consegnata</numerusform>
            <numerusform>non ancora consegnate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>handed over by camera</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>consegnata con la fotocamera</numerusform>
            <numerusform>consegnate con la fotocamera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on this stick, checked</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>su questa chiavetta, controllata</numerusform>
            <numerusform>su questa chiavetta, controllate</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing the receipt with what this stand holds.</source>
        <translation>La ricevuta viene confrontata con ciò che c’è su questa postazione.</translation>
    </message>
    <message>
        <source>Writing to %1, then reading it back.</source>
        <translation>Scrittura su %1, poi controllo.</translation>
    </message>
    <message>
        <source>You can take the stick out now.</source>
        <translation>Ora può togliere la chiavetta.</translation>
    </message>
    <message>
        <source>They have arrived safely with the coordinator.</source>
        <translation>Sono arrivate bene al coordinamento.</translation>
    </message>
    <message numerus="yes">
        <source>With %n withdrawal(s).</source>
        <comment>handed over</comment>
        <translation>
            <numerusform>Con %n ritiro.</numerusform>
            <numerusform>Con %n ritiri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s) arrived, too.</source>
        <translation>
            <numerusform>È arrivato anche %n ritiro.</numerusform>
            <numerusform>Sono arrivati anche %n ritiri.</numerusform>
        </translation>
    </message>
    <message>
        <source>So they were cleared here, as agreed: this stand need not keep them any longer.</source>
        <translation>Perciò qui sono state rimosse, come concordato: questa postazione non deve più conservarle.</translation>
    </message>
    <message>
        <source>No stick? Show to a camera</source>
        <translation>Senza chiavetta? Mostra a una fotocamera</translation>
    </message>
    <message>
        <source>There was nothing to hand over.</source>
        <translation>Non c’era nulla da consegnare.</translation>
    </message>
    <message>
        <source>The closing slip is on this stick.</source>
        <translation>Il tagliando è su questa chiavetta.</translation>
    </message>
    <message>
        <source>The stick cannot be written to.</source>
        <translation>Non si riesce a scrivere sulla chiavetta.</translation>
    </message>
    <message numerus="yes">
        <source>signatures arrived</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>firma arrivata</numerusform>
            <numerusform>firme arrivate</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted as handed over.</source>
        <translation>Annotato come consegnato.</translation>
    </message>
    <message>
        <source>Nothing new on this receipt.</source>
        <translation>Nulla di nuovo su questa ricevuta.</translation>
    </message>
    <message>
        <source>Everything also stays on this stand until the receipt comes back.</source>
        <translation>Tutto resta anche su questa postazione finché non torna la ricevuta.</translation>
    </message>
    <message>
        <source>Bring it to the coordinator. Everything also stays on this stand until the receipt comes back.</source>
        <translation>La porti al coordinamento. Tutto resta anche su questa postazione finché non torna la ricevuta.</translation>
    </message>
    <message>
        <source>All signatures of this stand have arrived at the coordinator.</source>
        <translation>Tutte le firme di questa postazione sono arrivate al coordinamento.</translation>
    </message>
    <message>
        <source>What it names had been deleted from this stand before.</source>
        <translation>Ciò che vi è indicato era già stato cancellato da questa postazione.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Ricomincia</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Lingua: %1</translation>
    </message>
</context>
<context>
    <name>InstallScreen</name>
    <message>
        <source>Install a campaign</source>
        <translation>Installare una campagna</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Dov’è?</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Quale?</translation>
    </message>
    <message>
        <source>Is it this one?</source>
        <translation>È questa?</translation>
    </message>
    <message>
        <source>Compare eight words</source>
        <translation>Confrontare otto parole</translation>
    </message>
    <message>
        <source>An older one</source>
        <translation>Una più vecchia</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installata</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Non installata</translation>
    </message>
    <message>
        <source>The coordinator sends two files: the campaign, and later its activation. Copy both to the stick, not into a folder.</source>
        <translation>Il coordinamento manda due file: la campagna e poi la sua attivazione. Li copi entrambi sulla chiavetta, non in una cartella.</translation>
    </message>
    <message>
        <source>Nothing is changed before you say so.</source>
        <translation>Nulla cambia prima che lo dica Lei.</translation>
    </message>
    <message>
        <source>This organisation is new on this stand. Only its own poster can tell whether the file is really from it.</source>
        <translation>Questa organizzazione è nuova su questa postazione. Solo il suo manifesto dice se il file è davvero suo.</translation>
    </message>
    <message>
        <source>Leave the stick in until this is done.</source>
        <translation>Lasci inserita la chiavetta fino alla fine.</translation>
    </message>
    <message>
        <source>Looking through %1</source>
        <translation>Si esamina %1</translation>
    </message>
    <message>
        <source>Taking it in</source>
        <translation>Installazione in corso</translation>
    </message>
    <message>
        <source>There is no campaign on this stick.</source>
        <translation>Su questa chiavetta non c’è nessuna campagna.</translation>
    </message>
    <message>
        <source>This campaign is on this stand already.</source>
        <translation>Questa campagna è già su questa postazione.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>Non è stato installato nulla.</translation>
    </message>
    <message>
        <source>This file is not as the organisation made it.</source>
        <translation>Questo file non è come l’ha fatto l’organizzazione.</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>Questo file è danneggiato.</translation>
    </message>
    <message>
        <source>This campaign is not complete.</source>
        <translation>Questa campagna non è completa.</translation>
    </message>
    <message>
        <source>This kind of petition cannot be signed at a stand.</source>
        <translation>Questo tipo di petizione non si può firmare a una postazione.</translation>
    </message>
    <message>
        <source>This file is from a newer version of the program.</source>
        <translation>Questo file viene da una versione più nuova del programma.</translation>
    </message>
    <message>
        <source>This activation is for another campaign.</source>
        <translation>Questa attivazione è di un’altra campagna.</translation>
    </message>
    <message>
        <source>The disk of this stand is full.</source>
        <translation>Il disco di questa postazione è pieno.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Non ha funzionato.</translation>
    </message>
    <message>
        <source>It is practice: visitors see it, and nothing they sign counts. It counts once you install its activation, too.</source>
        <translation>È una prova: i visitatori la vedono e nulla conta. Conterà quando installerà anche la sua attivazione.</translation>
    </message>
    <message>
        <source>Signatures count from now on. Visitors see it as soon as you go back to them.</source>
        <translation>Da ora le firme contano. I visitatori la vedono appena torna a loro.</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>Qui non è cambiato nulla.</translation>
    </message>
    <message>
        <source>Copy the coordinator’s file to the stick itself, not into a folder.</source>
        <translation>Copi il file del coordinamento direttamente sulla chiavetta, non in una cartella.</translation>
    </message>
    <message>
        <source>If you expected another one, ask the coordinator which file is the newest.</source>
        <translation>Se ne aspettava un’altra, chieda al coordinamento qual è il file più nuovo.</translation>
    </message>
    <message>
        <source>Do not use this stick any more, and call the coordinator on a number that you know.</source>
        <translation>Non usi più questa chiavetta e chiami il coordinamento a un numero che conosce.</translation>
    </message>
    <message>
        <source>Do not use it. Ask the coordinator for the file once more.</source>
        <translation>Non lo usi. Chieda di nuovo il file al coordinamento.</translation>
    </message>
    <message>
        <source>Copy it to the stick once more, or ask the coordinator for it again.</source>
        <translation>Lo copi di nuovo sulla chiavetta o lo richieda al coordinamento.</translation>
    </message>
    <message>
        <source>Update the program on this tablet first.</source>
        <translation>Aggiorni prima il programma su questo tablet.</translation>
    </message>
    <message>
        <source>First install the campaign that it belongs to. Both files can lie on one stick.</source>
        <translation>Installi prima la campagna a cui appartiene. I due file possono stare sulla stessa chiavetta.</translation>
    </message>
    <message>
        <source>Hand over, then take in the receipt: that makes room.</source>
        <translation>Consegni, poi carichi la ricevuta: così si libera spazio.</translation>
    </message>
    <message>
        <source>Try it again with another stick.</source>
        <translation>Riprovi con un’altra chiavetta.</translation>
    </message>
    <message>
        <source>Something is missing that visitors have to be told. Ask the coordinator to build it again.</source>
        <translation>Manca qualcosa che i visitatori devono sapere. Chieda al coordinamento di rifarla.</translation>
    </message>
    <message>
        <source>Its law asks for paper, or for an official system. Ask the coordinator.</source>
        <translation>La sua legge chiede la carta o un sistema ufficiale. Chieda al coordinamento.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Signatures count</source>
        <translation>Le firme contano</translation>
    </message>
    <message>
        <source>This stand has a newer one of the same campaign.</source>
        <translation>Questa postazione ne ha una più nuova della stessa campagna.</translation>
    </message>
    <message>
        <source>Install the older one only if the coordinator asks you to go back to it.</source>
        <translation>Installi la più vecchia solo se glielo chiede il coordinamento.</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Chi lo chiede</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>Chi la riceve</translation>
    </message>
    <message>
        <source>Signing begins</source>
        <translation>Inizio delle firme</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <source>Everything is deleted</source>
        <translation>Tutto è cancellato</translation>
    </message>
    <message>
        <source>Do signatures count?</source>
        <translation>Le firme contano?</translation>
    </message>
    <message>
        <source>No, it is practice</source>
        <translation>No, è una prova</translation>
    </message>
    <message>
        <source>Yes, it is activated</source>
        <translation>Sì, è attivata</translation>
    </message>
    <message>
        <source>Mind: this campaign counts on this stand now. With this file it turns to practice until its activation comes.</source>
        <translation>Attenzione: questa campagna qui conta già. Con questo file diventa una prova finché non arriva l’attivazione.</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) on this stick could not be used.</source>
        <translation>
            <numerusform>%n altro file su questa chiavetta non si è potuto usare.</numerusform>
            <numerusform>%n altri file su questa chiavetta non si sono potuti usare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Install the older one</source>
        <translation>Installa la più vecchia</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installa</translation>
    </message>
    <message>
        <source>Are these the eight words on the poster of %1?</source>
        <translation>Sono queste le otto parole sul manifesto di %1?</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>Le parole sono le stesse</translation>
    </message>
    <message>
        <source>They differ: do not install</source>
        <translation>Sono diverse: non installare</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>space</source>
        <translation>spazio</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>Cancella l’ultima lettera</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Maiuscole</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Cifre e segni</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>Lettere latine</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettere</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
</context>
<context>
    <name>LeadScreen</name>
    <message>
        <source>For the lead</source>
        <translation>Per il responsabile</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Your PIN is changed</source>
        <translation>Il Suo PIN è cambiato</translation>
    </message>
    <message>
        <source>The volunteers’ PIN is changed</source>
        <translation>Il PIN dei volontari è cambiato</translation>
    </message>
    <message>
        <source>The one before opens nothing any more.</source>
        <translation>Quello di prima non apre più nulla.</translation>
    </message>
    <message>
        <source>Tell it to all who work here. The one before opens nothing any more.</source>
        <translation>Lo dica a tutti quelli che lavorano qui. Quello di prima non apre più nulla.</translation>
    </message>
    <message>
        <source>What is done here changes the stand. Go back to the visitors when you leave it.</source>
        <translation>Ciò che si fa qui cambia la postazione. Torni ai visitatori quando si allontana.</translation>
    </message>
    <message>
        <source>Practice: nothing counts</source>
        <translation>Prova: nulla conta</translation>
    </message>
    <message>
        <source>Signatures count</source>
        <translation>Le firme contano</translation>
    </message>
    <message>
        <source>Install a campaign</source>
        <translation>Installare una campagna</translation>
    </message>
    <message>
        <source>From a USB stick of the coordinator</source>
        <translation>Da una chiavetta USB del coordinamento</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Seconda copia</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Spenta</translation>
    </message>
    <message>
        <source>On, and complete</source>
        <translation>Attiva e completa</translation>
    </message>
    <message>
        <source>On, being written</source>
        <translation>Attiva, in scrittura</translation>
    </message>
    <message>
        <source>On, but something is in the way</source>
        <translation>Attiva, ma c’è un ostacolo</translation>
    </message>
    <message>
        <source>Delete signatures</source>
        <translation>Cancellare firme</translation>
    </message>
    <message numerus="yes">
        <source>%n petition(s) due</source>
        <translation>
            <numerusform>%n petizione da cancellare</numerusform>
            <numerusform>%n petizioni da cancellare</numerusform>
        </translation>
    </message>
    <message>
        <source>None is due</source>
        <translation>Nessuna da cancellare</translation>
    </message>
    <message>
        <source>Volunteers’ PIN</source>
        <translation>PIN dei volontari</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>Sceglierne un altro</translation>
    </message>
    <message>
        <source>Lead’s PIN</source>
        <translation>PIN del responsabile</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>For the coordinator</source>
        <translation>Per il coordinamento</translation>
    </message>
    <message>
        <source>Confirm the date</source>
        <translation>Confermare la data</translation>
    </message>
    <message>
        <source>The clock looks wrong</source>
        <translation>L’orologio sembra sbagliato</translation>
    </message>
    <message>
        <source>The clock looks right</source>
        <translation>L’orologio sembra giusto</translation>
    </message>
</context>
<context>
    <name>LockedScreen</name>
    <message>
        <source>This stand is paused.</source>
        <translation>Questa postazione è in pausa.</translation>
    </message>
    <message>
        <source>Nobody can sign now, and nothing that was typed is kept. A volunteer opens it again.</source>
        <translation>Ora nessuno può firmare, e nulla di ciò che è stato scritto resta. Un volontario la riapre.</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>Inserisci il PIN</translation>
    </message>
</context>
<context>
    <name>LookTools</name>
    <message>
        <source>largest</source>
        <translation>molto grande</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>più grande</translation>
    </message>
    <message>
        <source>usual</source>
        <comment>text size</comment>
        <translation>normale</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>alto contrasto</translation>
    </message>
    <message>
        <source>sunlight</source>
        <translation>pieno sole</translation>
    </message>
    <message>
        <source>usual</source>
        <comment>colours</comment>
        <translation>normali</translation>
    </message>
    <message>
        <source>Text size: %1</source>
        <extracomment>Spoken: what the button is for, and what is chosen.</extracomment>
        <translation>Dimensione del testo: %1</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <extracomment>Spoken: what the button is for, and what is chosen.</extracomment>
        <translation>Colori: %1</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <extracomment>Spoken: what the button does.</extracomment>
        <translation>Interrompere la lettura</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leggere ad alta voce</translation>
    </message>
</context>
<context>
    <name>LostPinScreen</name>
    <message>
        <source>Forgot the PIN?</source>
        <translation>PIN dimenticato?</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lettura</translation>
    </message>
    <message>
        <source>The PINs are gone</source>
        <translation>I PIN sono cancellati</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <source>Call the coordinator</source>
        <translation>Chiami il coordinamento</translation>
    </message>
    <message>
        <source>Ask whoever set this stand up</source>
        <translation>Chieda a chi ha preparato questa postazione</translation>
    </message>
    <message>
        <source>Call your lead</source>
        <translation>Chiami il responsabile</translation>
    </message>
    <message>
        <source>The lead can choose a new PIN for the volunteers, behind the lead’s own. If that is lost, too: call the coordinator and read both out. A file for this stand alone comes back; put it in on a stick.</source>
        <translation>Il responsabile può scegliere un nuovo PIN per i volontari, con il proprio. Se è perso anche quello: chiami il coordinamento e legga entrambi. Arriva un file solo per questa postazione; lo inserisca con una chiavetta.</translation>
    </message>
    <message>
        <source>Read both out. The coordinator calls you back and sends a file for this stand alone. Copy it to a stick and put it in.</source>
        <translation>Legga entrambi. Il coordinamento richiama e manda un file solo per questa postazione. Lo copi su una chiavetta e la inserisca.</translation>
    </message>
    <message>
        <source>This stand has only ever practised, so it knows no coordinator who could help.</source>
        <translation>Questa postazione ha fatto solo prove e non conosce alcun coordinamento che possa aiutare.</translation>
    </message>
    <message>
        <source>Looking through %1</source>
        <translation>Si esamina %1</translation>
    </message>
    <message>
        <source>Now choose new ones.</source>
        <translation>Ora ne scelga di nuovi.</translation>
    </message>
    <message>
        <source>There is no such file on this stick.</source>
        <translation>Su questa chiavetta non c’è un file del genere.</translation>
    </message>
    <message>
        <source>This file is for another stand.</source>
        <translation>Questo file è per un’altra postazione.</translation>
    </message>
    <message>
        <source>This file is not from an organisation that this stand knows.</source>
        <translation>Questo file non viene da un’organizzazione nota a questa postazione.</translation>
    </message>
    <message>
        <source>This file was used before, or is for another code.</source>
        <translation>Questo file è già stato usato o è per un altro codice.</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>Questo file è danneggiato.</translation>
    </message>
    <message>
        <source>This file is from a newer version of the program.</source>
        <translation>Questo file viene da una versione più nuova del programma.</translation>
    </message>
    <message>
        <source>The disk of this stand cannot be written.</source>
        <translation>Non si riesce a scrivere sul disco di questa postazione.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Non ha funzionato.</translation>
    </message>
    <message>
        <source>First the volunteers’ PIN, then the lead’s: choose the lead’s PIN together with your lead. No signature was touched.</source>
        <translation>Prima il PIN dei volontari, poi quello del responsabile: lo scelga insieme a lui. Nessuna firma è stata toccata.</translation>
    </message>
    <message>
        <source>This stand: often the first six signs are enough</source>
        <translation>Questa postazione: spesso bastano i primi sei segni</translation>
    </message>
    <message>
        <source>The PINs are as they were.</source>
        <translation>I PIN sono come prima.</translation>
    </message>
    <message>
        <source>Copy the coordinator’s file to the stick itself, not into a folder.</source>
        <translation>Copi il file del coordinamento direttamente sulla chiavetta, non in una cartella.</translation>
    </message>
    <message>
        <source>Read the letters of this stand out once more.</source>
        <translation>Legga di nuovo le lettere di questa postazione.</translation>
    </message>
    <message>
        <source>Only the organisation whose petition is on this stand can make it.</source>
        <translation>Può farlo solo l’organizzazione la cui petizione è su questa postazione.</translation>
    </message>
    <message>
        <source>Tell the coordinator the code that is shown here now.</source>
        <translation>Dica al coordinamento il codice mostrato qui adesso.</translation>
    </message>
    <message>
        <source>Copy it to the stick once more, or ask the coordinator for it again.</source>
        <translation>Lo copi di nuovo sulla chiavetta o lo richieda al coordinamento.</translation>
    </message>
    <message>
        <source>Update the program on this tablet first.</source>
        <translation>Aggiorni prima il programma su questo tablet.</translation>
    </message>
    <message>
        <source>Switch the tablet off and on again, then try once more.</source>
        <translation>Spenga e riaccenda il tablet, poi riprovi.</translation>
    </message>
    <message>
        <source>Try it again with another stick.</source>
        <translation>Riprovi con un’altra chiavetta.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Choose new PINs</source>
        <translation>Scegli nuovi PIN</translation>
    </message>
    <message>
        <source>The program has to end; then this command asks for a new PIN. What was practised stays.</source>
        <translation>Il programma va chiuso; poi questo comando chiede un nuovo PIN. Le prove fatte restano.</translation>
    </message>
    <message>
        <source>Code, for this one time</source>
        <translation>Codice, solo per questa volta</translation>
    </message>
    <message>
        <source>There is no code, because the disk of this stand cannot be written. Make room first.</source>
        <translation>Non c’è un codice, perché non si riesce a scrivere sul disco. Liberi prima dello spazio.</translation>
    </message>
    <message>
        <source>Show it to the camera</source>
        <translation>Mostra alla fotocamera</translation>
    </message>
</context>
<context>
    <name>MoreBelow</name>
    <message>
        <source>More below. Swipe up to read on.</source>
        <translation>Continua sotto. Scorra verso l’alto.</translation>
    </message>
</context>
<context>
    <name>NamesScreen</name>
    <message>
        <source>Name and place</source>
        <translation>Nome e luogo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Name of the stand</source>
        <translation>Nome della postazione</translation>
    </message>
    <message>
        <source>A name has 1 to 60 signs</source>
        <translation>Un nome ha da 1 a 60 caratteri</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>A place has at most 60 signs</source>
        <translation>Un luogo ha al massimo 60 caratteri</translation>
    </message>
    <message>
        <source>The name travels with every hand-over, both are on the closing slip. Two tablets at one stand share them.</source>
        <translation>Il nome accompagna ogni consegna, entrambi sono sul tagliando di chiusura. Due tablet nella stessa postazione li condividono.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Salva</translation>
    </message>
</context>
<context>
    <name>NotNowScreen</name>
    <message>
        <source>Signing has to wait.</source>
        <translation>Per firmare bisogna aspettare.</translation>
    </message>
    <message>
        <source>What you typed is still here.</source>
        <translation>Quello che ha scritto è ancora qui.</translation>
    </message>
    <message>
        <source>This tablet is full. A volunteer has to hand over, then take in the receipt: that makes room.</source>
        <translation>Questo tablet è pieno. Un volontario deve consegnare, poi caricare la ricevuta: così si libera spazio.</translation>
    </message>
    <message>
        <source>This tablet cannot store anything now. A volunteer has to switch it off and on again. What was signed before is safe.</source>
        <translation>Ora questo tablet non può salvare nulla. Un volontario deve spegnerlo e riaccenderlo. Ciò che è già stato firmato è al sicuro.</translation>
    </message>
    <message>
        <source>The clock of this tablet looks wrong. A volunteer has to set day and hour.</source>
        <translation>L’orologio di questo tablet sembra sbagliato. Un volontario deve impostare giorno e ora.</translation>
    </message>
    <message>
        <source>By the clock of this tablet, the time to sign is over.</source>
        <translation>Secondo l’orologio di questo tablet, il periodo per firmare è finito.</translation>
    </message>
    <message>
        <source>By the clock of this tablet, the time to sign has not begun.</source>
        <translation>Secondo l’orologio di questo tablet, il periodo per firmare non è ancora iniziato.</translation>
    </message>
    <message>
        <source>Something is wrong with this stand. A volunteer has to ask the coordinator.</source>
        <translation>Qualcosa non va su questa postazione. Un volontario deve chiedere al coordinamento.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Ricomincia</translation>
    </message>
</context>
<context>
    <name>NumbersScreen</name>
    <message>
        <source>Fewer than %1 everywhere: nothing to show yet.</source>
        <translation>Meno di %1 ovunque: ancora nulla da mostrare.</translation>
    </message>
    <message>
        <source>Today in numbers</source>
        <translation>Oggi in numeri</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Per ora</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Per lingua</translation>
    </message>
    <message>
        <source>Counted in tens, and fewer than %1 are not shown: else somebody who stood beside a visitor could learn from it how that one person signed. Of today alone; it is deleted when the day is closed.</source>
        <translation>Contato a decine; meno di %1 non si mostra: altrimenti chi era accanto a un visitatore potrebbe capire come ha firmato quella persona. Solo di oggi; si cancella alla chiusura della giornata.</translation>
    </message>
</context>
<context>
    <name>OpeningScreen</name>
    <message>
        <source>Ready for the day?</source>
        <translation>Pronta per la giornata?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Non pronta</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nulla lo impedisce.</translation>
    </message>
    <message>
        <source>Change name and place</source>
        <translation>Modifica nome e luogo</translation>
    </message>
    <message>
        <source>The eight words on the poster of %1:</source>
        <translation>Le 8 parole sul manifesto di %1:</translation>
    </message>
    <message>
        <source>Open the stand</source>
        <translation>Apri la postazione</translation>
    </message>
</context>
<context>
    <name>PetitionCard</name>
    <message>
        <source>To: %1</source>
        <translation>A: %1</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Aggiunta</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Choose a PIN for this stand</source>
        <translation>Scelga un PIN per questa postazione</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>Lo stesso PIN ancora una volta</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minutes</source>
        <translation>
            <numerusform>Attenda %n minuto</numerusform>
            <numerusform>Attenda %n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds</source>
        <translation>
            <numerusform>Attenda %n secondo</numerusform>
            <numerusform>Attenda %n secondi</numerusform>
        </translation>
    </message>
    <message>
        <source>The lead has no PIN yet</source>
        <translation>Il responsabile non ha ancora un PIN</translation>
    </message>
    <message>
        <source>Choose a PIN for the lead</source>
        <translation>Scelga un PIN per il responsabile</translation>
    </message>
    <message>
        <source>Choose a PIN for the volunteers</source>
        <translation>Scelga un PIN per i volontari</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>Inserisca il PIN</translation>
    </message>
    <message>
        <source>Enter the lead’s PIN</source>
        <translation>Inserisci il PIN del responsabile</translation>
    </message>
    <message>
        <source>What follows is for whoever leads this stand.</source>
        <translation>Ciò che segue è per chi dirige questa postazione.</translation>
    </message>
    <message>
        <source>This stand has collected already, so the volunteers’ PIN is not enough to choose it. Touch “Forgot the PIN?”: the coordinator can have both chosen anew.</source>
        <translation>Questa postazione ha già raccolto firme: il PIN dei volontari non basta per sceglierlo. Tocchi «PIN dimenticato?»: il coordinamento può far scegliere di nuovo entrambi.</translation>
    </message>
    <message>
        <source>%1 to 8 digits, another PIN than the volunteers’. Choose it together with your lead: it installs, deletes and changes PINs.</source>
        <translation>Da %1 a 8 cifre, un PIN diverso da quello dei volontari. Lo scelga insieme al responsabile: serve a installare, eliminare e cambiare i PIN.</translation>
    </message>
    <message>
        <source>%1 to 8 digits, another PIN than the volunteers’. Only the lead knows it: to install, to delete, to change PINs.</source>
        <translation>Da %1 a 8 cifre, diverso da quello dei volontari. Lo sa solo il responsabile: per installare, cancellare, cambiare i PIN.</translation>
    </message>
    <message>
        <source>%1 to 8 digits. All who work at this stand share it.</source>
        <translation>Da %1 a 8 cifre. Lo condividono tutti quelli che lavorano qui.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. %n tries left.</source>
        <translation>
            <numerusform>Non è questo il PIN. Resta %n tentativo.</numerusform>
            <numerusform>Non è questo il PIN. Restano %n tentativi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lead’s PIN counts again in %n minutes.</source>
        <translation>
            <numerusform>Il PIN del responsabile vale di nuovo tra %n minuto.</numerusform>
            <numerusform>Il PIN del responsabile vale di nuovo tra %n minuti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those were two different PINs. Choose one again.</source>
        <translation>I 2 PIN erano diversi. Ne scelga di nuovo uno.</translation>
    </message>
    <message>
        <source>The lead and the volunteers need two different PINs. Choose another one.</source>
        <translation>Responsabile e volontari hanno bisogno di due PIN diversi. Ne scelga un altro.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>Un PIN ha da 4 a 8 cifre.</translation>
    </message>
    <message>
        <source>This PIN has %1 to 8 digits.</source>
        <translation>Questo PIN ha da %1 a 8 cifre.</translation>
    </message>
    <message>
        <source>The PIN could not be stored, because the disk is full. Make room, then choose it again.</source>
        <translation>Non si è potuto salvare il PIN, perché il disco è pieno. Liberi spazio e lo scelga di nuovo.</translation>
    </message>
    <message>
        <source>The PINs of this stand cannot be read. The coordinator can have them chosen anew: touch “Forgot the PIN?”.</source>
        <translation>I PIN di questa postazione non si leggono. Il coordinamento può farli scegliere di nuovo: tocchi «PIN dimenticato?».</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>These screens are for the people who run the stand.</source>
        <translation>Queste pagine sono per chi gestisce la postazione.</translation>
    </message>
    <message>
        <source>Then enter the PIN. There were several wrong ones: after each further one you wait longer.</source>
        <translation>Poi inserisca il PIN. Diversi erano sbagliati: dopo ogni altro errore l’attesa si allunga.</translation>
    </message>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>%n cifra inserita</numerusform>
            <numerusform>%n cifre inserite</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Cancella l’ultima cifra</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Forgot the PIN?</source>
        <translation>PIN dimenticato?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Esci</translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>&lt;b&gt;Practice.&lt;/b&gt; Nothing here counts. Please use an invented name.</source>
        <translation>&lt;b&gt;Prova.&lt;/b&gt; Qui nulla conta. Usi per favore un nome inventato.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Practice: %1.&lt;/b&gt; Please use an invented name.</source>
        <translation>&lt;b&gt;Prova: %1.&lt;/b&gt; Usi per favore un nome inventato.</translation>
    </message>
</context>
<context>
    <name>PractiseBar</name>
    <message>
        <source>Practice. Nothing of this is kept or counted.</source>
        <translation>Prova. Nulla viene conservato o contato.</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>Fine prova</translation>
    </message>
</context>
<context>
    <name>PrivacyScreen</name>
    <message>
        <source>What happens to my data</source>
        <translation>Che cosa succede ai miei dati</translation>
    </message>
    <message>
        <source>Questions?</source>
        <translation>Domande?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>What is yours alone is not read aloud without headphones.</source>
        <translation>Ciò che riguarda solo lei non viene letto ad alta voce senza cuffie.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Cancellato</translation>
    </message>
    <message>
        <source>Do you hear this through headphones?</source>
        <translation>Ascolta con le cuffie?</translation>
    </message>
    <message>
        <source>Then what you type is read aloud, too. Without headphones it is not: everyone around would hear it.</source>
        <translation>Allora viene letto anche ciò che scrive. Senza cuffie no: lo sentirebbero tutti.</translation>
    </message>
    <message>
        <source>Yes, headphones</source>
        <translation>Sì, cuffie</translation>
    </message>
    <message>
        <source>No, a loudspeaker</source>
        <translation>No, altoparlante</translation>
    </message>
    <message>
        <source>Do not read aloud</source>
        <translation>Non leggere ad alta voce</translation>
    </message>
</context>
<context>
    <name>ReadScreen</name>
    <message>
        <source>Step 1 of 3: Read</source>
        <translation>Passo 1 di 3: leggere</translation>
    </message>
    <message>
        <source>Petition %1 of %2</source>
        <extracomment>%1 and %2 are numbers: which of the petitions to read this one is.</extracomment>
        <translation>Petizione %1 di %2</translation>
    </message>
    <message>
        <source>Petition to: %1</source>
        <translation>Petizione rivolta a: %1</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Chi lo chiede</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>Chi la riceve</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>Che cosa riceve</translation>
    </message>
    <message>
        <source>The names of those who sign.</source>
        <translation>I nomi di chi firma.</translation>
    </message>
    <message>
        <source>The number of signatures. No names.</source>
        <translation>Il numero delle firme. Nessun nome.</translation>
    </message>
    <message>
        <source>What happens to my data</source>
        <translation>Che cosa succede ai miei dati</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Non fa per me</translation>
    </message>
    <message>
        <source>I want to sign</source>
        <translation>Voglio firmare</translation>
    </message>
</context>
<context>
    <name>RefusedWindow</name>
    <message>
        <source>Petition stand</source>
        <translation>Postazione petizioni</translation>
    </message>
    <message>
        <source>What is stored here is damaged, and there is no room to mend it. Ask the coordinator.</source>
        <translation>Ciò che è salvato qui è danneggiato e manca lo spazio per ripararlo. Chieda al coordinamento.</translation>
    </message>
    <message>
        <source>Nothing can be stored on this tablet. Switch it off and on again; if that does not help, take another one.</source>
        <translation>Su questo tablet non si può salvare nulla. Lo spenga e lo riaccenda; se non basta, ne prenda un altro.</translation>
    </message>
    <message>
        <source>There is no petition on this stand. Ask the coordinator.</source>
        <translation>Su questa postazione non c’è nessuna petizione. Chieda al coordinamento.</translation>
    </message>
    <message>
        <source>Something is wrong with this stand. Ask the coordinator.</source>
        <translation>Qualcosa non va su questa postazione. Chieda al coordinamento.</translation>
    </message>
    <message>
        <source>This stand cannot open.</source>
        <translation>Questa postazione non si apre.</translation>
    </message>
    <message>
        <source>Nothing that was signed is lost by this. It is tried again by itself.</source>
        <translation>Nulla di ciò che è stato firmato va perso. Si riprova da solo.</translation>
    </message>
</context>
<context>
    <name>ReportScreen</name>
    <message>
        <source>Report for the coordinator</source>
        <translation>Rapporto per il coordinamento</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Dove?</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Scrittura</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <source>Leave the stick in until this is done.</source>
        <translation>Lasci inserita la chiavetta fino alla fine.</translation>
    </message>
    <message>
        <source>It holds no signature and no name: only what this tablet did, how it is, and what is wrong. It may be sent in any way.</source>
        <translation>Non contiene firme né nomi: solo ciò che ha fatto questo tablet, come sta e cosa non va. Si può mandare in qualsiasi modo.</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>Scrittura su %1</translation>
    </message>
    <message>
        <source>You can take the stick out now.</source>
        <translation>Ora può togliere la chiavetta.</translation>
    </message>
    <message>
        <source>The stick cannot be written to.</source>
        <translation>Non si riesce a scrivere sulla chiavetta.</translation>
    </message>
    <message>
        <source>Send this file to the coordinator: %1</source>
        <translation>Mandi questo file al coordinamento: %1</translation>
    </message>
    <message>
        <source>Put it in again, or take another one.</source>
        <translation>La inserisca di nuovo o ne prenda un’altra.</translation>
    </message>
</context>
<context>
    <name>ScanResult</name>
    <message>
        <source>Its end is missing. Have the stand show it once more.</source>
        <translation>Manca la fine. Lo faccia mostrare ancora una volta dalla postazione.</translation>
    </message>
    <message>
        <source>The proof of the stand does not hold for it. See the report.</source>
        <translation>La prova della postazione non vale per questo. Veda il rapporto.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) belong to another campaign. Import them with the keys file of that campaign.</source>
        <translation>
            <numerusform>%n registrazione è di un’altra campagna. La importi con il file delle chiavi di quella campagna.</numerusform>
            <numerusform>%n registrazioni sono di un’altra campagna. Le importi con il file delle chiavi di quella campagna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) were sealed for other keys. They are kept, and come in with those keys.</source>
        <translation>
            <numerusform>%n registrazione è sigillata per altre chiavi. Viene conservata ed entrerà con quelle.</numerusform>
            <numerusform>%n registrazioni sono sigillate per altre chiavi. Vengono conservate ed entreranno con quelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its campaign was never activated. It is kept, and comes in after that.</source>
        <translation>La campagna non è mai stata attivata. Viene conservato ed entrerà dopo.</translation>
    </message>
    <message>
        <source>It was made by a newer version. Update this program: it is kept, and comes in then.</source>
        <translation>Viene da una versione più nuova. Aggiorni questo programma: viene conservato ed entrerà allora.</translation>
    </message>
    <message>
        <source>Its beginning is not here yet. It is kept, and comes in with that.</source>
        <translation>L’inizio non è ancora qui. Viene conservato ed entrerà con quello.</translation>
    </message>
    <message>
        <source>The volunteer has doubts about some entries. The report says which.</source>
        <translation>I volontari dubitano di alcune registrazioni. Il rapporto dice quali.</translation>
    </message>
    <message>
        <source>Nobody has approved this stand yet.</source>
        <translation>Nessuno ha ancora approvato questa postazione.</translation>
    </message>
    <message>
        <source>Alarm: two entries contradict each other. The stand may have been copied. See the report.</source>
        <translation>Allarme: due registrazioni si contraddicono. La postazione potrebbe essere stata copiata. Veda il rapporto.</translation>
    </message>
    <message>
        <source>These codes are for a stand: show them to its camera.</source>
        <translation>Questi codici sono per una postazione: li mostri alla sua fotocamera.</translation>
    </message>
    <message>
        <source>Importing it failed, and nothing of it was recorded. Import it from a stick or a film.</source>
        <translation>L’importazione è fallita e nulla è stato registrato. Lo importi da una chiavetta o da un filmato.</translation>
    </message>
    <message>
        <source>It is not what a stand sends, and nothing of it was recorded. Have the stand show it once more.</source>
        <translation>Non è ciò che invia una postazione e nulla è stato registrato. Lo faccia mostrare ancora una volta.</translation>
    </message>
    <message>
        <source>A stand that is not known here</source>
        <translation>Una postazione qui sconosciuta</translation>
    </message>
    <message>
        <source>Closing slip of %1</source>
        <translation>Tagliando di chiusura di %1</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Non accettato</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuove</translation>
    </message>
    <message>
        <source>here before</source>
        <translation>già presenti</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danneggiate</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mancanti</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) on it.</source>
        <translation>
            <numerusform>Riporta %n firma.</numerusform>
            <numerusform>Riporta %n firme.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was known before.</source>
        <translation>Era già noto.</translation>
    </message>
</context>
<context>
    <name>ScanWindow</name>
    <message>
        <source>Read codes with the camera</source>
        <translation>Leggere codici con la fotocamera</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Lotto %1</translation>
    </message>
    <message>
        <source>Closing slip %1</source>
        <translation>Tagliando di chiusura %1</translation>
    </message>
    <message>
        <source>For a stand, not for here: %1</source>
        <translation>Per una postazione, non per qui: %1</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Fotocamera</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Suono spento</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Suono acceso</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>It works without a camera on this computer, too.</source>
        <translation>Funziona anche senza fotocamera su questo computer.</translation>
    </message>
    <message>
        <source>Film the screen of the stand with a phone, until the stand has shown everything once: half a minute is enough for most. Copy the film to this computer and import it with this command:</source>
        <translation>Filmi lo schermo della postazione con un telefono, finché ha mostrato tutto una volta: di solito basta mezzo minuto. Copi il filmato su questo computer e lo importi con questo comando:</translation>
    </message>
    <message>
        <source>Photographs, scans and PDF pages of the codes are imported in the same way.</source>
        <translation>Foto, scansioni e pagine PDF dei codici si importano allo stesso modo.</translation>
    </message>
    <message>
        <source>Hold the screen of the stand in front of the camera.</source>
        <translation>Tenga lo schermo della postazione davanti alla fotocamera.</translation>
    </message>
    <message numerus="yes">
        <source>new practice entries</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>nuova registrazione di prova</numerusform>
            <numerusform>nuove registrazioni di prova</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new entries</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>nuova registrazione</numerusform>
            <numerusform>nuove registrazioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here before</source>
        <translation>
            <numerusform>%n già presente</numerusform>
            <numerusform>%n già presenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n danneggiata</numerusform>
            <numerusform>%n danneggiate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n mancante</numerusform>
            <numerusform>%n mancanti</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes in is imported at once, and shows here.</source>
        <translation>Ciò che arriva viene importato subito e appare qui.</translation>
    </message>
    <message>
        <source>The ledger is in use, or its disk is full. This is tried again.</source>
        <translation>Il registro è in uso, o il suo disco è pieno. Si riprova.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importazione</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
</context>
<context>
    <name>SecondCopyScreen</name>
    <message>
        <source>Second copy</source>
        <translation>Seconda copia</translation>
    </message>
    <message>
        <source>Which stick?</source>
        <translation>Quale chiavetta?</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>No copy is kept</source>
        <translation>Nessuna copia</translation>
    </message>
    <message>
        <source>Each signature is written to a second stick as well, locked as it is here. If this tablet breaks, nothing is lost.</source>
        <translation>Ogni firma è scritta anche su una seconda chiavetta, chiusa come qui. Se questo tablet si rompe, nulla va perso.</translation>
    </message>
    <message numerus="yes">
        <source>not in the copy yet</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>non ancora nella copia</numerusform>
            <numerusform>non ancora nella copia</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>Scrittura su %1</translation>
    </message>
    <message>
        <source>The stick is not there any more.</source>
        <translation>La chiavetta non c’è più.</translation>
    </message>
    <message>
        <source>This stick cannot be used.</source>
        <translation>Questa chiavetta non si può usare.</translation>
    </message>
    <message>
        <source>Put it in again, or take another one.</source>
        <translation>La inserisca di nuovo o ne prenda un’altra.</translation>
    </message>
    <message>
        <source>The stick cannot be written to</source>
        <translation>Non si riesce a scrivere sulla chiavetta</translation>
    </message>
    <message>
        <source>Put it in again: what is missing is then written by itself.</source>
        <translation>La inserisca di nuovo: ciò che manca si scrive da solo.</translation>
    </message>
    <message>
        <source>Turn the copy off, and begin one on a larger stick.</source>
        <translation>Disattivi la copia e ne inizi una su una chiavetta più grande.</translation>
    </message>
    <message>
        <source>Put it in again, or turn the copy off and take another stick.</source>
        <translation>La inserisca di nuovo, o disattivi la copia e prenda un’altra chiavetta.</translation>
    </message>
    <message>
        <source>The copy is complete</source>
        <translation>La copia è completa</translation>
    </message>
    <message>
        <source>The copy is being written</source>
        <translation>La copia si sta scrivendo</translation>
    </message>
    <message>
        <source>The stick is not in</source>
        <translation>La chiavetta non è inserita</translation>
    </message>
    <message>
        <source>The stick is full</source>
        <translation>La chiavetta è piena</translation>
    </message>
    <message>
        <source>Visitors can sign meanwhile.</source>
        <translation>Intanto i visitatori possono firmare.</translation>
    </message>
    <message>
        <source>Leave the stick in. What is signed from now on is written there, too.</source>
        <translation>Lasci inserita la chiavetta. Ciò che si firma da ora è scritto anche lì.</translation>
    </message>
    <message>
        <source>Leave the stick in until this says that it is complete.</source>
        <translation>Lasci inserita la chiavetta finché qui non dice che è completa.</translation>
    </message>
    <message>
        <source>Keep no second copy</source>
        <translation>Nessuna seconda copia</translation>
    </message>
</context>
<context>
    <name>SentScreen</name>
    <message>
        <source>Your code is on its way.</source>
        <translation>Il suo codice è in viaggio.</translation>
    </message>
    <message>
        <source>If it belongs to a signature, that signature will be withdrawn.</source>
        <translation>Se corrisponde a una firma, quella firma sarà ritirata.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Prossima persona</translation>
    </message>
</context>
<context>
    <name>ShiftScreen</name>
    <message>
        <source>Visitors can sign</source>
        <translation>I visitatori possono firmare</translation>
    </message>
    <message>
        <source>Visitors cannot sign</source>
        <translation>I visitatori non possono firmare</translation>
    </message>
    <message>
        <source>The panel says why.</source>
        <translation>Il pannello dice perché.</translation>
    </message>
    <message>
        <source>Signed in this shift: %1</source>
        <translation>Firme di questo turno: %1</translation>
    </message>
    <message>
        <source>Nothing was handed over yet</source>
        <translation>Non è ancora stato consegnato nulla</translation>
    </message>
    <message>
        <source>Last handed over %1</source>
        <translation>Ultima consegna: %1</translation>
    </message>
    <message>
        <source>Battery %1 %, plugged in</source>
        <translation>Batteria %1%, collegata</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>Batteria %1%</translation>
    </message>
    <message>
        <source>Plug it in now.</source>
        <translation>Lo colleghi ora.</translation>
    </message>
    <message>
        <source>Shift change</source>
        <translation>Cambio turno</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>For the next volunteer</source>
        <translation>Per il prossimo turno</translation>
    </message>
    <message>
        <source>Read this together. Then the stand is locked, and the next volunteer enters the PIN.</source>
        <translation>Leggetelo insieme. Poi la postazione si blocca, e chi subentra inserisce il PIN.</translation>
    </message>
    <message numerus="yes">
        <source>signatures not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>firma non ancora consegnata</numerusform>
            <numerusform>firme non ancora consegnate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>non ancora consegnata</numerusform>
            <numerusform>non ancora consegnate</numerusform>
        </translation>
    </message>
    <message>
        <source>Without hand-over</source>
        <translation>Senza consegna</translation>
    </message>
    <message>
        <source>Hand over first</source>
        <translation>Prima consegna</translation>
    </message>
    <message>
        <source>Change the shift</source>
        <translation>Cambia turno</translation>
    </message>
</context>
<context>
    <name>ShowScreen</name>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <translation>
            <numerusform>%n firma</numerusform>
            <numerusform>%n firme</numerusform>
        </translation>
    </message>
    <message>
        <source>Show to a camera</source>
        <translation>Mostra a una fotocamera</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nulla in attesa</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>Quanto?</translation>
    </message>
    <message>
        <source>The coordinator reads the codes with a camera, or films them. What was handed over before is shown again until its receipt comes.</source>
        <translation>Il coordinamento legge i codici con una fotocamera, o li filma. Ciò che è già stato consegnato viene mostrato di nuovo finché non arriva la ricevuta.</translation>
    </message>
    <message numerus="yes">
        <source>without a receipt</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>senza ricevuta</numerusform>
            <numerusform>senza ricevuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Making codes of what was signed.</source>
        <translation>Le firme diventano codici.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Non ha funzionato.</translation>
    </message>
    <message>
        <source>There was nothing to hand over.</source>
        <translation>Non c’era nulla da consegnare.</translation>
    </message>
    <message>
        <source>Nothing was lost: all signatures are still on this stand. Hand over with a stick instead.</source>
        <translation>Nulla è andato perso: tutte le firme sono ancora su questa postazione. Le consegni con una chiavetta.</translation>
    </message>
    <message>
        <source>All signatures of this stand have arrived at the coordinator.</source>
        <translation>Tutte le firme di questa postazione sono arrivate al coordinamento.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>%1, part %2 of %3</source>
        <comment>a day</comment>
        <translation>%1, parte %2 di %3</translation>
    </message>
    <message>
        <source>handed over before</source>
        <translation>già consegnato</translation>
    </message>
    <message>
        <source>with the closing slip</source>
        <translation>con il tagliando di chiusura</translation>
    </message>
    <message>
        <source>The coordinator has it all</source>
        <translation>Il coordinamento ha tutto</translation>
    </message>
    <message numerus="yes">
        <source>Has the coordinator told you that all %n signature(s) arrived?</source>
        <translation>
            <numerusform>Il coordinamento Le ha detto che la firma è arrivata?</numerusform>
            <numerusform>Il coordinamento Le ha detto che sono arrivate tutte le %n firme?</numerusform>
        </translation>
    </message>
    <message>
        <source>Has the coordinator told you that all of it arrived?</source>
        <translation>Il coordinamento Le ha detto che è arrivato tutto?</translation>
    </message>
</context>
<context>
    <name>StaffHeader</name>
    <message>
        <source>Back to visitors</source>
        <translation>Torna ai visitatori</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Lingua: %1</translation>
    </message>
</context>
<context>
    <name>StandWindow</name>
    <message>
        <source>Petition stand</source>
        <translation>Postazione petizioni</translation>
    </message>
    <message>
        <source>A volunteer types. You sign.</source>
        <translation>Scrive un volontario. Firma lei.</translation>
    </message>
</context>
<context>
    <name>StickPlaces</name>
    <message>
        <source>Write-protected. If it has a small switch, move it; otherwise take another stick.</source>
        <translation>Protetta da scrittura. Se ha un piccolo interruttore, lo sposti; altrimenti prenda un’altra chiavetta.</translation>
    </message>
    <message>
        <source>This folder cannot be written to. Take a stick.</source>
        <translation>Non si può scrivere in questa cartella. Prenda una chiavetta.</translation>
    </message>
    <message>
        <source>%1 MB free</source>
        <translation>%1 MB liberi</translation>
    </message>
    <message>
        <source>%1 GB free</source>
        <translation>%1 GB liberi</translation>
    </message>
    <message>
        <source>Put in a USB stick</source>
        <translation>Inserisca una chiavetta USB</translation>
    </message>
    <message>
        <source>It shows here by itself.</source>
        <translation>Appare qui da sola.</translation>
    </message>
</context>
<context>
    <name>StickTask</name>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Show it once more, or take it from a stick.</source>
        <translation>Lo mostri ancora una volta, o lo prenda da una chiavetta.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Show the codes</source>
        <translation>Mostri i codici</translation>
    </message>
    <message>
        <source>The camera is on while this screen is open. Nothing that it sees is kept.</source>
        <translation>La fotocamera è accesa finché questa schermata è aperta. Nulla di ciò che vede viene conservato.</translation>
    </message>
    <message>
        <source>Show it to the camera</source>
        <translation>Mostra alla fotocamera</translation>
    </message>
    <message>
        <source>Checking what was shown.</source>
        <translation>Verifica di ciò che è stato mostrato.</translation>
    </message>
</context>
<context>
    <name>ThanksScreen</name>
    <message>
        <source>Code: %1</source>
        <translation>Codice: %1</translation>
    </message>
    <message>
        <source>To take your signature back, write to %1 with this code.</source>
        <translation>Per ritirare la firma, scriva a %1 con questo codice.</translation>
    </message>
    <message>
        <source>Practice: this does not count.</source>
        <translation>Prova: questo non conta.</translation>
    </message>
    <message>
        <source>Thank you. You have signed.</source>
        <translation>Grazie. Ha firmato.</translation>
    </message>
    <message>
        <source>Practice: nothing was kept, and nobody has signed. A visitor reads here that the signature is stored.</source>
        <translation>Prova: nulla è stato conservato e nessuno ha firmato. Un visitatore legge qui che la sua firma è al sicuro.</translation>
    </message>
    <message>
        <source>Your signature is safely stored. Nothing about you stays on this screen.</source>
        <translation>La sua firma è al sicuro. Su questo schermo non resta nulla di lei.</translation>
    </message>
    <message>
        <source>Your code as a picture to photograph</source>
        <translation>Il suo codice come immagine da fotografare</translation>
    </message>
    <message>
        <source>Take a photo of this</source>
        <translation>Da fotografare</translation>
    </message>
    <message>
        <source>With these codes you can take your signatures back later, one by one.</source>
        <translation>Con questi codici può ritirare le firme in seguito, una a una.</translation>
    </message>
    <message>
        <source>With this code you can take your signature back later, at any of our stands or by writing to us.</source>
        <translation>Con questo codice può ritirare la firma in seguito, in una nostra postazione o scrivendoci.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Il suo codice</translation>
    </message>
    <message>
        <source>No phone? Ask for a pen and paper.</source>
        <translation>Niente telefono? Chieda carta e penna.</translation>
    </message>
    <message>
        <source>More codes: %1 of %2</source>
        <extracomment>%1 and %2 are numbers: how many codes were shown, of how many.</extracomment>
        <translation>Altri codici: %1 di %2</translation>
    </message>
    <message>
        <source>That did not work here, so your signature stands. Your code still takes it back.</source>
        <translation>Qui non ha funzionato: la sua firma resta. Con il codice può ancora ritirarla.</translation>
    </message>
    <message>
        <source>Changed your mind? Undo takes it back now.</source>
        <translation>Ha cambiato idea? Annulla la ritira subito.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Prossima persona</translation>
    </message>
</context>
<context>
    <name>TooYoungScreen</name>
    <message>
        <source>Thank you for reading.</source>
        <translation>Grazie per aver letto.</translation>
    </message>
    <message>
        <source>This petition is for people of %1 and over. Nothing was kept.</source>
        <translation>Questa petizione è per chi ha %1 anni o più. Nulla è stato conservato.</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Torna all’inizio</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>You have not signed yet.</source>
        <translation>Non ha ancora firmato.</translation>
    </message>
    <message>
        <source>Your signature could not be stored. Ask the volunteer, or try again: what you typed is still here.</source>
        <translation>Non è stato possibile salvare la sua firma. Chieda ai volontari o riprovi: ciò che ha scritto è ancora qui.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Ricomincia</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>UndoButton</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <extracomment>Read out by a screen reader.</extracomment>
        <translation>
            <numerusform>Ancora %n secondo</numerusform>
            <numerusform>Ancora %n secondi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoneScreen</name>
    <message>
        <source>Your signatures are taken back.</source>
        <translation>Le sue firme sono ritirate.</translation>
    </message>
    <message>
        <source>Your signature is taken back.</source>
        <translation>La sua firma è ritirata.</translation>
    </message>
    <message>
        <source>They will not be counted.</source>
        <translation>Non saranno contate.</translation>
    </message>
    <message>
        <source>It will not be counted.</source>
        <translation>Non sarà contata.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Prossima persona</translation>
    </message>
</context>
<context>
    <name>VisitorScreen</name>
    <message numerus="yes">
        <source>%n petition(s)</source>
        <translation>
            <numerusform>%n petizione</numerusform>
            <numerusform>%n petizioni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VolunteerScreen</name>
    <message>
        <source>Last handed over %1</source>
        <translation>Ultima consegna: %1</translation>
    </message>
    <message>
        <source>Battery %1 %, plugged in</source>
        <translation>Batteria %1%, collegata</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>Batteria %1%</translation>
    </message>
    <message>
        <source>Room for %1</source>
        <translation>Spazio per %1</translation>
    </message>
    <message>
        <source>Volunteer panel</source>
        <translation>Pannello dei volontari</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Non pronta</translation>
    </message>
    <message>
        <source>Visitors can sign now.</source>
        <translation>Ora si può firmare.</translation>
    </message>
    <message>
        <source>Visitors can sign now. The battery is low: plug it in.</source>
        <translation>Ora si può firmare. La batteria è quasi scarica: la colleghi.</translation>
    </message>
    <message>
        <source>Because the disk is full. Hand over, then take in the receipt: that makes room.</source>
        <translation>La memoria interna è piena. Consegni, poi carichi la ricevuta: così si libera spazio.</translation>
    </message>
    <message>
        <source>Because nothing can be stored. Switch the tablet off and on again; if that does not help, take another one. What was signed is safe.</source>
        <translation>Non si può salvare nulla. Spenga e riaccenda il tablet; se non basta, ne prenda un altro. Ciò che è stato firmato è al sicuro.</translation>
    </message>
    <message>
        <source>Because the clock looks wrong. Set day and hour of this tablet.</source>
        <translation>L’orologio sembra sbagliato. Imposti giorno e ora di questo tablet.</translation>
    </message>
    <message>
        <source>Because the time to sign is over. Ask the coordinator.</source>
        <translation>Il periodo per firmare è finito. Chieda al coordinamento.</translation>
    </message>
    <message>
        <source>Because the time to sign has not begun. Ask the coordinator.</source>
        <translation>Il periodo per firmare non è ancora iniziato. Chieda al coordinamento.</translation>
    </message>
    <message>
        <source>Because there is no campaign on this stand. Ask the coordinator.</source>
        <translation>Su questa postazione non c’è nessuna campagna. Chieda al coordinamento.</translation>
    </message>
    <message>
        <source>Because something is wrong with this stand. Ask the coordinator.</source>
        <translation>Qualcosa non va su questa postazione. Chieda al coordinamento.</translation>
    </message>
    <message numerus="yes">
        <source>signatures not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>firma non ancora consegnata</numerusform>
            <numerusform>firme non ancora consegnate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>non ancora consegnata</numerusform>
            <numerusform>non ancora consegnate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed today.</source>
        <translation>
            <numerusform>%n firma oggi.</numerusform>
            <numerusform>%n firme oggi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back today.</source>
        <comment>signatures</comment>
        <translation>
            <numerusform>%n ritirata oggi.</numerusform>
            <numerusform>%n ritirate oggi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all.</source>
        <comment>signatures</comment>
        <translation>
            <numerusform>%n in tutto.</numerusform>
            <numerusform>%n in tutto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Consegna</translation>
    </message>
    <message>
        <source>To a USB stick or a camera. Everything stays here, too.</source>
        <translation>Su una chiavetta USB o a una fotocamera. Tutto resta anche qui.</translation>
    </message>
    <message>
        <source>Take in a receipt</source>
        <translation>Carica una ricevuta</translation>
    </message>
    <message>
        <source>From the coordinator</source>
        <translation>Dal coordinamento</translation>
    </message>
    <message>
        <source>Help someone sign</source>
        <translation>Aiutare a firmare</translation>
    </message>
    <message>
        <source>You type, they press Sign</source>
        <translation>Lei scrive, la persona preme Firma</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>To clean, or for a break</source>
        <translation>Per pulire o riposare</translation>
    </message>
    <message>
        <source>Shift change</source>
        <translation>Cambio turno</translation>
    </message>
    <message>
        <source>What the next one needs to know</source>
        <translation>Che cosa sapere</translation>
    </message>
    <message>
        <source>Ready for the day?</source>
        <translation>Pronta per la giornata?</translation>
    </message>
    <message>
        <source>Today in numbers</source>
        <translation>Oggi in numeri</translation>
    </message>
    <message>
        <source>Practise signing</source>
        <translation>Provare</translation>
    </message>
    <message>
        <source>Colours: for sunlight</source>
        <translation>Colori: sole</translation>
    </message>
    <message>
        <source>Colours: high contrast</source>
        <translation>Colori: contrasto</translation>
    </message>
    <message>
        <source>Colours: the usual ones</source>
        <translation>Colori: normali</translation>
    </message>
    <message>
        <source>Kept for every visitor</source>
        <translation>Per ogni visitatore</translation>
    </message>
    <message>
        <source>For the lead</source>
        <translation>Per il responsabile</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Chiudi la giornata</translation>
    </message>
</context>
<context>
    <name>WarningScreen</name>
    <message>
        <source>Do you need more time?</source>
        <translation>Le serve più tempo?</translation>
    </message>
    <message>
        <source>Otherwise this screen clears itself, and nothing you typed is kept.</source>
        <translation>Altrimenti lo schermo si svuota da solo e nulla di ciò che ha scritto resta.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <extracomment>Read out by a screen reader.</extracomment>
        <translation>
            <numerusform>Ancora %n secondo</numerusform>
            <numerusform>Ancora %n secondi</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Svuota ora</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Mi serve più tempo</translation>
    </message>
</context>
<context>
    <name>WithdrawScreen</name>
    <message>
        <source>Withdraw a signature</source>
        <translation>Ritirare una firma</translation>
    </message>
    <message>
        <source>Enter your code.</source>
        <translation>Scriva il suo codice.</translation>
    </message>
    <message>
        <source>The code on your slip</source>
        <translation>Il codice del suo tagliando</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>Ancora nessun codice</translation>
    </message>
    <message>
        <source>This could not be stored. Ask the volunteer.</source>
        <translation>Non è stato possibile salvarlo. Chieda ai volontari.</translation>
    </message>
    <message>
        <source>Look at the code again: one sign is different</source>
        <translation>Riguardi il codice: un segno è diverso</translation>
    </message>
    <message>
        <source>If it belongs to a signature, that signature will be withdrawn.</source>
        <translation>Se corrisponde a una firma, quella firma sarà ritirata.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
</context>
</TS>
