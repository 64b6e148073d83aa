<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Announcer</name>
    <message>
        <source>Text size: %1</source>
        <translation>Taille du texte : %1</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>Couleurs : %1</translation>
    </message>
    <message>
        <source>The screen was cleared. Nothing was kept.</source>
        <translation>L’écran a été effacé. Rien n’a été gardé.</translation>
    </message>
    <message>
        <source>You have more time.</source>
        <translation>Vous avez plus de temps.</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>Pays&#xa0;: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Petition to: %1</source>
        <translation>Pétition adressée à&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>people have signed</source>
        <comment>after the number</comment>
        <extracomment>After a number that stands in large type before it.</extracomment>
        <translation>
            <numerusform>personne a signé</numerusform>
            <numerusform>personnes ont signé</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>Objectif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <extracomment>%1 is who made it.</extracomment>
        <translation>Image : %1</translation>
    </message>
    <message>
        <source>Read first. Signing takes a minute. Leave any time: nothing is kept.</source>
        <translation>Lisez d’abord. Une minute pour signer. Si vous partez, rien n’est gardé.</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Lire la pétition</translation>
    </message>
    <message>
        <source>Withdraw a signature</source>
        <translation>Retirer une signature</translation>
    </message>
</context>
<context>
    <name>CameraPicture</name>
    <message>
        <source>What the camera sees</source>
        <translation>Ce que voit la caméra</translation>
    </message>
</context>
<context>
    <name>CameraProgress</name>
    <message>
        <source>%1 of %2 parts</source>
        <translation>%1 parties sur %2</translation>
    </message>
</context>
<context>
    <name>CameraStep</name>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>New PINs</source>
        <translation>Nouveaux codes PIN</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Hold the coordinator’s codes in front of the camera.</source>
        <translation>Tenez les codes de la coordination devant la caméra.</translation>
    </message>
    <message>
        <source>What was shown is not for this screen. Ask the coordinator for the right codes.</source>
        <translation>Ce qui a été montré n’est pas pour cet écran. Demandez les bons codes à la coordination.</translation>
    </message>
    <message>
        <source>Another camera</source>
        <translation>Autre caméra</translation>
    </message>
</context>
<context>
    <name>CameraWords</name>
    <message>
        <source>Hold the codes in front of the camera.</source>
        <translation>Tenez les codes devant la caméra.</translation>
    </message>
    <message>
        <source>The camera is off.</source>
        <translation>La caméra est éteinte.</translation>
    </message>
    <message>
        <source>There is no camera here.</source>
        <translation>Il n’y a pas de caméra ici.</translation>
    </message>
    <message>
        <source>The camera is gone.</source>
        <translation>La caméra a disparu.</translation>
    </message>
    <message>
        <source>The camera may not be used.</source>
        <translation>L’accès à la caméra est refusé.</translation>
    </message>
    <message>
        <source>The camera does not answer.</source>
        <translation>La caméra ne répond pas.</translation>
    </message>
    <message>
        <source>The camera is starting.</source>
        <translation>La caméra démarre.</translation>
    </message>
    <message>
        <source>It is too dark.</source>
        <translation>Il fait trop sombre.</translation>
    </message>
    <message>
        <source>Too far away.</source>
        <translation>Trop loin.</translation>
    </message>
    <message>
        <source>The picture is blurred.</source>
        <translation>L’image est floue.</translation>
    </message>
    <message>
        <source>A part of the codes is outside.</source>
        <translation>Une partie des codes est hors de l’image.</translation>
    </message>
    <message>
        <source>No code can be seen.</source>
        <translation>Aucun code n’est visible.</translation>
    </message>
    <message>
        <source>These codes are something else.</source>
        <translation>Ces codes sont autre chose.</translation>
    </message>
    <message>
        <source>These codes are newer than this program.</source>
        <translation>Ces codes sont plus récents que ce programme.</translation>
    </message>
    <message>
        <source>Codes cannot be read here.</source>
        <translation>Les codes ne peuvent pas être lus ici.</translation>
    </message>
    <message>
        <source>Reading. Hold still.</source>
        <translation>Lecture. Ne bougez pas.</translation>
    </message>
    <message>
        <source>This was read already.</source>
        <translation>Ceci a déjà été lu.</translation>
    </message>
    <message>
        <source>Plug one in: this goes on by itself.</source>
        <translation>Branchez-en une : la suite se fait d’elle-même.</translation>
    </message>
    <message>
        <source>Plug it in again: this goes on by itself.</source>
        <translation>Rebranchez-la : la suite se fait d’elle-même.</translation>
    </message>
    <message>
        <source>Allow it in the settings of the system: this goes on by itself.</source>
        <translation>Autorisez-la dans les réglages du système : la suite se fait d’elle-même.</translation>
    </message>
    <message>
        <source>Close other programs that use it, or plug it in again. This goes on by itself.</source>
        <translation>Fermez les autres programmes qui l’utilisent, ou rebranchez-la. La suite se fait d’elle-même.</translation>
    </message>
    <message>
        <source>Switch on a light, or turn the brightness of the other screen up.</source>
        <translation>Allumez une lampe, ou augmentez la luminosité de l’autre écran.</translation>
    </message>
    <message>
        <source>Go closer, until the codes fill the picture.</source>
        <translation>Approchez-vous, jusqu’à ce que les codes remplissent l’image.</translation>
    </message>
    <message>
        <source>Hold still, a little farther away, and wipe the lens.</source>
        <translation>Ne bougez pas, éloignez-vous un peu et essuyez l’objectif.</translation>
    </message>
    <message>
        <source>Go back a little, or turn, until all of them are in the picture.</source>
        <translation>Reculez un peu, ou tournez, jusqu’à ce que tous soient dans l’image.</translation>
    </message>
    <message>
        <source>They are not from a petition stand, nor from its coordinator.</source>
        <translation>Ils ne viennent ni d’une borne de pétition, ni de sa coordination.</translation>
    </message>
    <message>
        <source>Update the program here first.</source>
        <translation>Mettez d’abord à jour le programme ici.</translation>
    </message>
    <message>
        <source>Take a stick or a file instead, and tell whoever looks after this computer.</source>
        <translation>Prenez plutôt une clé ou un fichier, et prévenez la personne qui s’occupe de cet appareil.</translation>
    </message>
    <message>
        <source>The other side can stop showing it.</source>
        <translation>L’autre côté peut cesser de le montrer.</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Dessinée</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>%1 or over</source>
        <translation>%1 ans ou plus</translation>
    </message>
    <message>
        <source>Under %1</source>
        <translation>Moins de %1 ans</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Step 3 of 3: Check and sign</source>
        <translation>Étape 3 sur 3&#xa0;: vérifier et signer</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Votre signature</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Tout est exact&#xa0;?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>You are signing</source>
        <translation>Vous signez</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lire la suite</translation>
    </message>
    <message>
        <source>Your details are locked the moment you sign. This stand cannot open them.</source>
        <translation>Dès que vous signez, vos données sont sous clé. Cette borne ne peut pas les ouvrir.</translation>
    </message>
    <message>
        <source>%1 keeps them until %2, then deletes them.</source>
        <extracomment>%1 is who asks, %2 a date.</extracomment>
        <translation>Données gardées jusqu’au %2, puis effacées. Responsable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The names of those who sign are handed over.</source>
        <translation>Les noms des signataires sont transmis.</translation>
    </message>
    <message>
        <source>Only the number of signatures is handed over. No names.</source>
        <translation>Seul le nombre de signatures est transmis. Aucun nom.</translation>
    </message>
    <message>
        <source>The list says for each petition who keeps your details, and until when.</source>
        <translation>La liste indique pour chaque pétition qui garde vos données, et jusqu’à quand.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message numerus="yes">
        <source>%n petition(s), genuine</source>
        <translation>
            <numerusform>%n pétition, authentique</numerusform>
            <numerusform>%n pétitions, authentiques</numerusform>
        </translation>
    </message>
    <message>
        <source>A petition on this stand is damaged</source>
        <translation>Une pétition de cette borne est endommagée</translation>
    </message>
    <message>
        <source>There is no petition on this stand</source>
        <translation>Il n’y a pas de pétition sur cette borne</translation>
    </message>
    <message>
        <source>Practice: nothing here counts</source>
        <translation>Exercice&#xa0;: rien ne compte ici</translation>
    </message>
    <message>
        <source>Signatures count</source>
        <translation>Les signatures comptent</translation>
    </message>
    <message numerus="yes">
        <source>%n petition(s) not activated</source>
        <translation>
            <numerusform>%n pétition non activée</numerusform>
            <numerusform>%n pétitions non activées</numerusform>
        </translation>
    </message>
    <message>
        <source>The time to sign is over</source>
        <translation>La période de signature est terminée</translation>
    </message>
    <message>
        <source>The time to sign has not begun</source>
        <translation>La période de signature n’a pas commencé</translation>
    </message>
    <message>
        <source>The clock looks right</source>
        <translation>L’horloge semble juste</translation>
    </message>
    <message>
        <source>The clock looks wrong</source>
        <translation>L’horloge semble fausse</translation>
    </message>
    <message>
        <source>Room for %1 signatures and more</source>
        <translation>De la place pour %1 signatures et plus</translation>
    </message>
    <message>
        <source>Room for only %1 signatures</source>
        <translation>De la place pour %1 signatures seulement</translation>
    </message>
    <message>
        <source>Nothing can be stored</source>
        <translation>Rien ne peut être enregistré</translation>
    </message>
    <message>
        <source>No battery: it runs from the mains</source>
        <translation>Pas de batterie&#xa0;: branchée sur le secteur</translation>
    </message>
    <message>
        <source>Battery %1 %, plugged in</source>
        <translation>Batterie %1&#xa0;%, branchée</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>Batterie %1&#xa0;%</translation>
    </message>
    <message>
        <source>The PIN is set</source>
        <translation>Le PIN est choisi</translation>
    </message>
    <message>
        <source>There is no PIN yet</source>
        <translation>Il n’y a pas encore de PIN</translation>
    </message>
    <message>
        <source>The lead has no PIN yet</source>
        <translation>Le responsable n’a pas encore de PIN</translation>
    </message>
    <message>
        <source>The window holds the whole screen</source>
        <translation>La fenêtre occupe tout l’écran</translation>
    </message>
    <message>
        <source>The window does not hold the whole screen</source>
        <translation>La fenêtre n’occupe pas tout l’écran</translation>
    </message>
    <message>
        <source>There is a camera</source>
        <translation>Il y a une caméra</translation>
    </message>
    <message>
        <source>There is no camera</source>
        <translation>Il n’y a pas de caméra</translation>
    </message>
    <message>
        <source>All is handed over</source>
        <translation>Tout est transmis</translation>
    </message>
    <message numerus="yes">
        <source>%n not yet handed over</source>
        <translation>
            <numerusform>%n pas encore transmise</numerusform>
            <numerusform>%n pas encore transmises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s) not yet handed over</source>
        <translation>
            <numerusform>%n retrait pas encore transmis</numerusform>
            <numerusform>%n retraits pas encore transmis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of doubt not yet handed over</source>
        <translation>
            <numerusform>%n note de doute pas encore transmise</numerusform>
            <numerusform>%n notes de doute pas encore transmises</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet handed over from earlier days: %1</source>
        <translation>Pas encore transmises, des jours précédents : %1</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Nothing was lost</source>
        <translation>Le stockage était endommagé et a été réparé. Rien n’est perdu</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Lost entries: %1</source>
        <translation>Le stockage était endommagé et a été réparé. Entrées perdues : %1</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Some of it was lost</source>
        <translation>Le stockage était endommagé et a été réparé. Une partie est perdue</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Lost entries: %1, perhaps more</source>
        <translation>Le stockage était endommagé et a été réparé. Entrées perdues : %1, peut-être plus</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Perhaps something was lost</source>
        <translation>Le stockage était endommagé et a été réparé. Peut-être une perte</translation>
    </message>
    <message>
        <source>The second copy has everything</source>
        <translation>La deuxième copie est complète</translation>
    </message>
    <message>
        <source>Not yet in the second copy: %1</source>
        <translation>Pas encore dans la deuxième copie : %1</translation>
    </message>
    <message>
        <source>The stick for the second copy is not in</source>
        <translation>La clé de la deuxième copie n’est pas branchée</translation>
    </message>
    <message>
        <source>The stick for the second copy is full</source>
        <translation>La clé de la deuxième copie est pleine</translation>
    </message>
    <message>
        <source>The second copy cannot be written to</source>
        <translation>La deuxième copie ne peut pas être écrite</translation>
    </message>
    <message>
        <source>Install it again, from a stick. What was signed is safe.</source>
        <translation>Réinstallez-la depuis une clé. Ce qui a été signé est en sécurité.</translation>
    </message>
    <message>
        <source>Install one, from a stick of the coordinator.</source>
        <translation>Installez-en une depuis une clé de la coordination.</translation>
    </message>
    <message>
        <source>To collect for real, the coordinator has to activate the petition.</source>
        <translation>Pour de vraies signatures, la coordination doit activer la pétition.</translation>
    </message>
    <message>
        <source>The practice petition rests: visitors do not see it.</source>
        <translation>La pétition d’essai est en réserve&#xa0;: les visiteurs ne la voient pas.</translation>
    </message>
    <message>
        <source>Visitors do not see it until the coordinator activates it.</source>
        <translation>Les visiteurs ne la voient qu’une fois activée par la coordination.</translation>
    </message>
    <message>
        <source>Visitors cannot sign. Ask the coordinator.</source>
        <translation>On ne peut pas signer. Demandez à la coordination.</translation>
    </message>
    <message>
        <source>Set day and hour of this tablet.</source>
        <translation>Réglez le jour et l’heure de cette tablette.</translation>
    </message>
    <message>
        <source>Hand over, then take in the receipt: that makes room.</source>
        <translation>Transmettez, puis chargez le reçu&#xa0;: cela libère de la place.</translation>
    </message>
    <message>
        <source>Switch the tablet off and on again, or take another one.</source>
        <translation>Éteignez la tablette et rallumez-la, ou prenez-en une autre.</translation>
    </message>
    <message>
        <source>Plug it in tonight, or bring a power bank.</source>
        <translation>Branchez-la ce soir ou apportez une batterie externe.</translation>
    </message>
    <message>
        <source>You choose it the next time you open this panel.</source>
        <translation>Vous le choisirez la prochaine fois que vous ouvrirez cet espace.</translation>
    </message>
    <message>
        <source>Before the first visitor signs, touch “For the lead” on the panel and choose it.</source>
        <translation>Avant la première signature, touchez « Pour le responsable » et choisissez-le.</translation>
    </message>
    <message>
        <source>Touch “Forgot the PIN?” on the PIN pad: the coordinator can have both chosen anew.</source>
        <translation>Touchez « PIN oublié ? » sur l’écran du PIN : la coordination peut faire choisir les 2 de nouveau.</translation>
    </message>
    <message>
        <source>Start it on the whole screen before visitors come.</source>
        <translation>Lancez-la en plein écran avant l’arrivée des visiteurs.</translation>
    </message>
    <message>
        <source>Receipts and petitions come by stick, then.</source>
        <translation>Les reçus et les pétitions arrivent alors par clé.</translation>
    </message>
    <message>
        <source>They stay here until a receipt comes.</source>
        <translation>Elles restent ici jusqu’à l’arrivée d’un reçu.</translation>
    </message>
    <message>
        <source>The coordinator does not know of it until you hand over.</source>
        <translation>La coordination ne l’apprend que lorsque vous transmettez.</translation>
    </message>
    <message>
        <source>If this tablet is lost, so are they: hand over now.</source>
        <translation>Si cette tablette se perd, elles aussi : transmettez maintenant.</translation>
    </message>
    <message>
        <source>Tell the coordinator, and hand over soon. The damaged file is kept in the stand’s folder: leave it there.</source>
        <translation>Prévenez la coordination et transmettez bientôt. Le fichier endommagé est gardé dans le dossier de la borne : laissez-le là.</translation>
    </message>
    <message>
        <source>Leave the stick in: the copy catches up by itself.</source>
        <translation>Laissez la clé branchée : la copie se complète d’elle-même.</translation>
    </message>
    <message>
        <source>Put the stick in: the copy catches up by itself.</source>
        <translation>Branchez la clé : la copie se complète d’elle-même.</translation>
    </message>
    <message>
        <source>Visitors can sign. Make room on it, or ask the lead for another one.</source>
        <translation>Les visiteurs peuvent signer. Libérez de la place, ou demandez-en une autre au responsable.</translation>
    </message>
    <message>
        <source>Visitors can sign. Pull the stick out and put it in again, or ask the lead for another one.</source>
        <translation>Les visiteurs peuvent signer. Retirez la clé et rebranchez-la, ou demandez-en une autre au responsable.</translation>
    </message>
</context>
<context>
    <name>ChooseScreen</name>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Which ones will you read?</source>
        <translation>Lesquelles voulez-vous lire ?</translation>
    </message>
    <message numerus="yes">
        <source>%n petition(s) to read</source>
        <translation>
            <numerusform>%n pétition à lire</numerusform>
            <numerusform>%n pétitions à lire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>petition(s) to read</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>pétition à lire</numerusform>
            <numerusform>pétitions à lire</numerusform>
        </translation>
    </message>
    <message>
        <source>You read each one, and decide for each one. Your details are entered once.</source>
        <translation>Vous lisez chacune et décidez pour chacune. Vos coordonnées ne sont saisies qu’une fois.</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Lire</translation>
    </message>
</context>
<context>
    <name>CloseDayScreen</name>
    <message>
        <source>Close the day</source>
        <translation>Clore la journée</translation>
    </message>
    <message>
        <source>Keep the stand open</source>
        <translation>Laisser le stand ouvert</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message numerus="yes">
        <source>%n signed today.</source>
        <translation>
            <numerusform>%n signature aujourd’hui.</numerusform>
            <numerusform>%n signatures aujourd’hui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>Non transmis</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Rien n’est en attente.</translation>
    </message>
    <message numerus="yes">
        <source>%n signatures are on this stand only.</source>
        <translation>
            <numerusform>%n signature n’est que sur cette borne.</numerusform>
            <numerusform>%n signatures ne sont que sur cette borne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this stick, checked.</source>
        <translation>
            <numerusform>%n sur cette clé, vérifiée.</numerusform>
            <numerusform>%n sur cette clé, vérifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by camera.</source>
        <translation>
            <numerusform>%n par caméra.</numerusform>
            <numerusform>%n par caméra.</numerusform>
        </translation>
    </message>
    <message>
        <source>From earlier days: %1.</source>
        <translation>Des jours précédents : %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n taken back today.</source>
        <comment>signatures</comment>
        <translation>
            <numerusform>%n retirée aujourd’hui.</numerusform>
            <numerusform>%n retirées aujourd’hui.</numerusform>
        </translation>
    </message>
    <message>
        <source>The closing slip is on this stick.</source>
        <translation>Le bordereau est sur cette clé.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Not locked yet</source>
        <translation>Pas encore verrouillé</translation>
    </message>
    <message>
        <source>Safe to switch off</source>
        <translation>Peut être éteint</translation>
    </message>
    <message>
        <source>Not safe yet</source>
        <translation>Pas encore en sécurité</translation>
    </message>
    <message>
        <source>Keep the tablet until its receipt arrives.</source>
        <translation>Gardez la tablette jusqu’à l’arrivée de son reçu.</translation>
    </message>
    <message>
        <source>This day is complete.</source>
        <translation>Cette journée est complète.</translation>
    </message>
    <message>
        <source>Hand over before the tablet leaves your hands.</source>
        <translation>Transmettez avant que la tablette ne quitte vos mains.</translation>
    </message>
    <message>
        <source>Hand over first?</source>
        <translation>Transmettre avant&#xa0;?</translation>
    </message>
    <message>
        <source>This is practice: what was signed is deleted from this stand when you close the day.</source>
        <translation>C’est un exercice&#xa0;: ce qui a été signé sera effacé de cette borne quand vous clorez la journée.</translation>
    </message>
    <message>
        <source>If this tablet is lost, so is what was not handed over.</source>
        <translation>Si cette tablette se perd, ce qui n’a pas été transmis est perdu aussi.</translation>
    </message>
    <message>
        <source>Without hand-over</source>
        <translation>Sans transmettre</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Hand over now</source>
        <translation>Transmettre maintenant</translation>
    </message>
    <message>
        <source>Put the slip on a stick</source>
        <translation>Mettre le bordereau sur une clé</translation>
    </message>
    <message>
        <source>Practice: what was signed is deleted from this stand now.</source>
        <translation>Exercice&#xa0;: ce qui a été signé est maintenant effacé de cette borne.</translation>
    </message>
</context>
<context>
    <name>ClosingSlip</name>
    <message>
        <source>The slip as a picture to photograph</source>
        <translation>Le bordereau en image à photographier</translation>
    </message>
    <message numerus="yes">
        <source>%n signatures</source>
        <translation>
            <numerusform>%n signature</numerusform>
            <numerusform>%n signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>%n retirée</numerusform>
            <numerusform>%n retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not handed over</source>
        <translation>
            <numerusform>%n non transmise</numerusform>
            <numerusform>%n non transmises</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a photo of this, and send it to the coordinator.</source>
        <translation>Prenez ceci en photo et envoyez la photo à la coordination.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Codes that change all the time, for a camera</source>
        <translation>Codes qui changent sans cesse, pour une caméra</translation>
    </message>
</context>
<context>
    <name>CodeShow</name>
    <message>
        <source>Pace %1 of %2: a few seconds, or longer.</source>
        <translation>Rythme %1 sur %2 : quelques secondes, ou plus.</translation>
    </message>
    <message numerus="yes">
        <source>Pace %1 of %2: about %n second(s), or longer.</source>
        <translation>
            <numerusform>Rythme %1 sur %2 : environ %n seconde, ou plus.</numerusform>
            <numerusform>Rythme %1 sur %2 : environ %n secondes, ou plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pace %1 of %2: about %n minute(s), or longer.</source>
        <translation>
            <numerusform>Rythme %1 sur %2 : environ %n minute, ou plus.</numerusform>
            <numerusform>Rythme %1 sur %2 : environ %n minutes, ou plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has filmed it? Then not yet. You can leave at any time: all of it stays here and waits.</source>
        <translation>Personne n’a filmé ? Alors pas encore. Vous pouvez partir à tout moment : tout reste ici et attend.</translation>
    </message>
    <message>
        <source>Brightest screen, clean glass; the camera 30&#xa0;cm away, with all of the white page in its picture.</source>
        <translation>Écran au plus clair, vitre propre ; la caméra à 30 cm, avec toute la page blanche dans l’image.</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Moins vite</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus vite</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Yes, all arrived</source>
        <translation>Oui, tout est arrivé</translation>
    </message>
</context>
<context>
    <name>Concern</name>
    <message>
        <source>More on the list: %1</source>
        <translation>Autres sur la liste : %1</translation>
    </message>
</context>
<context>
    <name>ConsentsScreen</name>
    <message>
        <source>Step 2 of 3: Your details</source>
        <translation>Étape 2 sur 3&#xa0;: vos coordonnées</translation>
    </message>
    <message>
        <source>May they write to you?</source>
        <translation>Peut-on vous écrire&#xa0;?</translation>
    </message>
    <message>
        <source>Before you sign</source>
        <translation>Avant de signer</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Are you %1 or over?</source>
        <translation>Avez-vous %1 ans ou plus ?</translation>
    </message>
    <message>
        <source>This petition is for people of %1 and over.</source>
        <translation>Cette pétition s’adresse aux personnes de %1 ans et plus.</translation>
    </message>
    <message>
        <source>Choose one of the two to go on.</source>
        <translation>Choisissez l’une des deux réponses pour continuer.</translation>
    </message>
    <message>
        <source>You are signing</source>
        <translation>Vous signez</translation>
    </message>
    <message>
        <source>Your signature counts the same, whatever you choose here. Left open means no.</source>
        <translation>Votre signature compte autant, quel que soit votre choix ici. Sans réponse, c’est non.</translation>
    </message>
    <message>
        <source>What happens to my data</source>
        <translation>Ce que deviennent mes données</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>CountryScreen</name>
    <message>
        <source>Step 2 of 3: Your details</source>
        <translation>Étape 2 sur 3&#xa0;: vos coordonnées</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>No country begins like this.</source>
        <translation>Aucun pays ne commence ainsi.</translation>
    </message>
    <message>
        <source>Type its first letters, or swipe through the list.</source>
        <translation>Tapez les premières lettres ou faites défiler la liste.</translation>
    </message>
</context>
<context>
    <name>DateScreen</name>
    <message>
        <source>Delete a campaign’s signatures</source>
        <translation>Supprimer les signatures d’une campagne</translation>
    </message>
    <message>
        <source>Confirm the date</source>
        <translation>Confirmer la date</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Rien à supprimer</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non terminé</translation>
    </message>
    <message>
        <source>Each petition says on which day all that was signed has to be gone. You can delete from that day on.</source>
        <translation>Chaque pétition indique le jour où toutes les signatures doivent avoir disparu. Vous pouvez supprimer à partir de ce jour.</translation>
    </message>
    <message numerus="yes">
        <source>entries deleted</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>entrée supprimée</numerusform>
            <numerusform>entrées supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting for good</source>
        <translation>Suppression définitive</translation>
    </message>
    <message>
        <source>They are gone from this stand.</source>
        <translation>Elles ne sont plus sur cette borne.</translation>
    </message>
    <message>
        <source>This stand trusts its clock again.</source>
        <translation>Cette borne se fie de nouveau à son horloge.</translation>
    </message>
    <message>
        <source>This stand’s clock shows another date: %1</source>
        <translation>L’horloge de cette borne indique une autre date : %1</translation>
    </message>
    <message>
        <source>The clock of this stand looks wrong.</source>
        <translation>L’horloge de cette borne semble fausse.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Cela n’a pas marché.</translation>
    </message>
    <message>
        <source>Tell the coordinator, who deletes what is there. Sticks with hand-overs of this petition have to be emptied, too.</source>
        <translation>Dites-le à la coordination, qui supprime de son côté. Les clés contenant des envois de cette pétition doivent aussi être vidées.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Look at a calendar. If the stand is wrong, set the clock of this tablet; if you mistyped it, try again.</source>
        <translation>Regardez un calendrier. Si la borne se trompe, réglez l’horloge de la tablette ; en cas de faute de frappe, réessayez.</translation>
    </message>
    <message>
        <source>Set day and hour of this tablet. If they are right, confirm the date first.</source>
        <translation>Réglez le jour et l’heure de cette tablette. S’ils sont justes, confirmez d’abord la date.</translation>
    </message>
    <message>
        <source>The disk of this stand may be full, or broken. Ask the coordinator.</source>
        <translation>Le disque de cette borne est peut-être plein ou défectueux. Demandez à la coordination.</translation>
    </message>
    <message>
        <source>To be deleted on %1</source>
        <translation>À supprimer le %1</translation>
    </message>
    <message>
        <source>To be deleted since %1</source>
        <translation>À supprimer depuis le %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them never handed over: they are lost then</source>
        <translation>
            <numerusform>dont %n jamais transmise : elle sera perdue</numerusform>
            <numerusform>dont %n jamais transmises : elles seront perdues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are deleted for good</source>
        <translation>
            <numerusform>%n entrée sera supprimée pour de bon</numerusform>
            <numerusform>%n entrées seront supprimées pour de bon</numerusform>
        </translation>
    </message>
    <message>
        <source>Which date is today?</source>
        <translation>Quelle est la date d’aujourd’hui ?</translation>
    </message>
    <message>
        <source>This stand has seen later days than its clock shows, or the clock is years ahead. If you type the date that it shows, it trusts the clock again.</source>
        <translation>Cette borne a déjà vu des jours plus tardifs que son horloge, ou celle-ci a des années d’avance. Si vous tapez la date qu’elle indique, la borne s’y fie de nouveau.</translation>
    </message>
    <message>
        <source>This stand has no doubt about its clock. There is nothing to do.</source>
        <translation>Cette borne ne doute pas de son horloge. Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Today, from a calendar</source>
        <translation>Aujourd’hui, d’après un calendrier</translation>
    </message>
    <message>
        <source>This is no whole date</source>
        <translation>Cette date est incomplète</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer pour de bon</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>DD</source>
        <extracomment>Two letters for the day, as in the date DD.MM.YYYY.</extracomment>
        <translation>JJ</translation>
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
        <translation>Étape 2 sur 3&#xa0;: vos coordonnées</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Prénom et nom</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Numéro et rue</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Votre signature</translation>
    </message>
    <message>
        <source>Needed to sign</source>
        <translation>À remplir</translation>
    </message>
    <message>
        <source>Check this code</source>
        <translation>Code à revoir</translation>
    </message>
    <message>
        <source>%1: needed to sign</source>
        <translation>%1&#xa0;: à remplir</translation>
    </message>
    <message>
        <source>%1: too long</source>
        <translation>%1&#xa0;: texte trop long</translation>
    </message>
    <message>
        <source>%1: begin with a letter</source>
        <translation>%1&#xa0;: commencez par une lettre</translation>
    </message>
    <message>
        <source>%1: has a sign we cannot take</source>
        <translation>%1&#xa0;: un signe ne convient pas</translation>
    </message>
    <message>
        <source>This email looks unfinished</source>
        <translation>Cette adresse semble incomplète</translation>
    </message>
    <message>
        <source>This email does not look right</source>
        <translation>Cette adresse semble inexacte</translation>
    </message>
    <message>
        <source>This number does not look right</source>
        <translation>Ce numéro semble inexact</translation>
    </message>
    <message>
        <source>No such code in this country</source>
        <translation>Ce code n’existe pas dans ce pays</translation>
    </message>
    <message>
        <source>%1: no such postal code</source>
        <translation>%1 : code postal inconnu</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>Ce jour n’existe pas</translation>
    </message>
    <message>
        <source>%1: this does not look right</source>
        <translation>%1&#xa0;: à vérifier</translation>
    </message>
    <message>
        <source>DD</source>
        <extracomment>Two letters for the day, as in the date DD.MM.YYYY.</extracomment>
        <translation>JJ</translation>
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
        <translation>Vos coordonnées</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1 ?</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Another country?</source>
        <translation>Un autre pays ?</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Dessinée</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>Dessiner</translation>
    </message>
    <message>
        <source>You are signing</source>
        <translation>Vous signez</translation>
    </message>
    <message>
        <source>We ask for these so that every signature counts once.</source>
        <translation>Nous les demandons pour que chaque signature ne compte qu’une fois.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n point à revoir</numerusform>
            <numerusform>%n points à revoir</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>DoubtScreen</name>
    <message>
        <source>After the lock</source>
        <translation>Après le blocage</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>C’est noté</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Pas noté</translation>
    </message>
    <message>
        <source>The stand was locked</source>
        <translation>La borne était bloquée</translation>
    </message>
    <message>
        <source>Marked as doubtful: %1</source>
        <translation>Notées comme douteuses : %1</translation>
    </message>
    <message>
        <source>Signed since the stand was opened, or since the last shift change: %1</source>
        <translation>Signatures depuis l’ouverture de la borne ou le dernier changement d’équipe : %1</translation>
    </message>
    <message>
        <source>The coordinator sees a note</source>
        <translation>La coordination verra une note</translation>
    </message>
    <message>
        <source>It could not be noted</source>
        <translation>Cela n’a pas pu être noté</translation>
    </message>
    <message>
        <source>Were the last entries not genuine?</source>
        <translation>Les dernières entrées n’étaient-elles pas sincères ?</translation>
    </message>
    <message>
        <source>Nothing was deleted. The coordinator decides what counts.</source>
        <translation>Rien n’a été effacé. La coordination décide de ce qui compte.</translation>
    </message>
    <message>
        <source>The disk took no more. Tell the coordinator yourself: how many entries, and about when.</source>
        <translation>Le disque n’a plus rien accepté. Dites-le vous-même à la coordination : combien d’entrées, et vers quelle heure.</translation>
    </message>
    <message>
        <source>For example, somebody typed in invented people. The coordinator then sees a note; nothing is deleted, and nobody is named.</source>
        <translation>Par exemple, quelqu’un a saisi des personnes inventées. La coordination verra alors une note ; rien n’est effacé et personne n’est nommé.</translation>
    </message>
    <message>
        <source>Not genuine: the last one</source>
        <translation>Pas sincère : la dernière</translation>
    </message>
    <message>
        <source>Not genuine: the last %1</source>
        <translation>Pas sincères : les %1 dernières</translation>
    </message>
    <message>
        <source>To the panel</source>
        <translation>Vers l’espace de l’équipe</translation>
    </message>
    <message>
        <source>No, all is well</source>
        <translation>Si, tout va bien</translation>
    </message>
</context>
<context>
    <name>DrawScreen</name>
    <message>
        <source>Step 2 of 3: Your details</source>
        <translation>Étape 2 sur 3&#xa0;: vos coordonnées</translation>
    </message>
    <message>
        <source>Sign with your finger</source>
        <translation>Signez avec le doigt</translation>
    </message>
    <message>
        <source>Box for your drawn signature</source>
        <translation>Cadre pour votre signature dessinée</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>(optional)</source>
        <translation>(facultatif)</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>A day at the stand</source>
        <translation>Une journée au stand</translation>
    </message>
    <message>
        <source>People read and sign alone. You invite, help who asks, and look after the tablet.</source>
        <translation>On signe sans aide. Vous invitez, vous aidez quand on le demande et vous veillez sur la tablette.</translation>
    </message>
    <message>
        <source>Words in bold stand on its screen.</source>
        <translation>Les mots en gras sont ceux de l’écran.</translation>
    </message>
    <message>
        <source>Unsure? Call your lead:</source>
        <translation>Un doute ? Appelez le responsable :</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Switch the tablet on. The poster comes by itself.</source>
        <translation>Allumez la tablette. L’affiche vient toute seule.</translation>
    </message>
    <message>
        <source>Hold a finger on this corner for two seconds. Type the PIN that your lead told you.</source>
        <translation>Gardez un doigt sur ce coin pendant deux secondes. Tapez le PIN que le responsable vous a donné.</translation>
    </message>
    <message>
        <source>Touch %1 and go through the list.</source>
        <translation>Touchez %1 et parcourez la liste.</translation>
    </message>
    <message>
        <source>It says %1: touch %2. It says %3: do what stands there, or call.</source>
        <translation>Si vous lisez %1, touchez %2. Si vous lisez %3, faites ce qui est indiqué ou appelez.</translation>
    </message>
    <message>
        <source>A black band at the top, as in the picture, means practice: nothing counts. Call first.</source>
        <translation>Une bande noire en haut, comme sur l’image : c’est un exercice, rien ne compte. Appelez d’abord.</translation>
    </message>
    <message>
        <source>While people sign</source>
        <translation>Pendant les signatures</translation>
    </message>
    <message>
        <source>Nobody needs watching. Stand where you cannot see the screen.</source>
        <translation>Personne n’est à surveiller. Placez-vous là où vous ne voyez pas l’écran.</translation>
    </message>
    <message>
        <source>At the end people photograph a code. No phone? Give them a pocket card and a pen.</source>
        <translation>À la fin, on photographie un code. Pas de téléphone ? Donnez une carte de poche et un stylo.</translation>
    </message>
    <message>
        <source>This panel: the corner of step %1, then the PIN. Out again: %2.</source>
        <translation>Cette page : coin de l’étape %1, puis PIN. Sortie : %2.</translation>
    </message>
    <message>
        <source>%1: you type what the person tells you, and the person presses %2.</source>
        <translation>%1 : vous tapez ce que la personne vous dit, et elle touche elle-même %2.</translation>
    </message>
    <message>
        <source>%1: to clean the screen, or for a break.</source>
        <translation>%1 : pour nettoyer l’écran ou souffler.</translation>
    </message>
    <message>
        <source>%1: read it together; then the next one types the PIN.</source>
        <translation>%1 : à lire ensemble, puis la relève tape le PIN.</translation>
    </message>
    <message>
        <source>%1: try it yourself when nobody waits. It does not count.</source>
        <translation>%1 : à essayer quand personne n’attend. Rien ne compte.</translation>
    </message>
    <message>
        <source>Trouble? Rest two fingers on the screen for two seconds: it locks, and what was typed is gone.</source>
        <translation>Quelqu’un gêne ? Deux doigts sur l’écran, deux secondes : il se bloque et efface ce qui était tapé.</translation>
    </message>
    <message>
        <source>Look at the battery here each hour. Plug in before it is down to %1.</source>
        <translation>Regardez la batterie ici chaque heure. Branchez avant %1.</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>Le soir</translation>
    </message>
    <message>
        <source>Put in the USB stick. Touch %1, then the stick, and wait for %2.</source>
        <translation>Branchez la clé USB. Touchez %1, puis la clé, et attendez %2.</translation>
    </message>
    <message>
        <source>%1: the tablet read them back from the stick, and all are right. They also stay on the tablet.</source>
        <translation>%1 : la tablette les a relues sur la clé, toutes sont justes. Elles restent aussi sur la tablette.</translation>
    </message>
    <message>
        <source>Touch %1. Photograph this slip and send it to the coordinator. Then %1 once more: the screen goes dark.</source>
        <translation>Touchez %1. Photographiez ce bordereau, envoyez-le à la coordination, puis encore %1 : l’écran devient noir.</translation>
    </message>
    <message>
        <source>Bring the stick to the coordinator. Keep the tablet in a safe place until the receipt has come.</source>
        <translation>Apportez la clé à la coordination. Gardez la tablette en lieu sûr jusqu’à l’arrivée du reçu.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>photograph people who sign, or the screen while they do</source>
        <translation>photographier les gens qui signent, ni l’écran pendant ce temps</translation>
    </message>
    <message>
        <source>promise what is kept of their data: show them %1</source>
        <translation>promettre ce que deviennent les données : montrez %1</translation>
    </message>
    <message>
        <source>copy, move or delete files on the tablet or the stick</source>
        <translation>copier, déplacer ou effacer des fichiers, sur la tablette ou la clé</translation>
    </message>
    <message>
        <source>press %1 for somebody, or tell the PIN</source>
        <translation>toucher %1 pour quelqu’un, ni dire le PIN</translation>
    </message>
    <message>
        <source>leave the tablet alone, not even for a minute</source>
        <translation>laisser la tablette seule, même une minute</translation>
    </message>
    <message>
        <source>The screen says …</source>
        <translation>L’écran dit …</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Ce que vous faites</translation>
    </message>
    <message>
        <source>The words below it say why, and what to do. Nothing signed is lost.</source>
        <translation>Les mots en dessous disent pourquoi et que faire. Aucune signature n’est perdue.</translation>
    </message>
    <message>
        <source>This signature is not stored. Touch %1. If it comes again, look at the panel: it says why.</source>
        <translation>Cette signature n’est pas enregistrée. Touchez %1. Si cela revient, l’espace de l’équipe dit pourquoi.</translation>
    </message>
    <message>
        <source>Touch %1, and type it. Then %2.</source>
        <translation>Touchez %1 et tapez-le. Puis %2.</translation>
    </message>
    <message>
        <source>Wait that long. If you do not know the PIN, call.</source>
        <translation>Attendez ce temps. Si vous ignorez le PIN, appelez.</translation>
    </message>
    <message>
        <source>Leave it: it clears itself if nobody answers.</source>
        <translation>Laissez : l’écran s’efface si personne ne répond.</translation>
    </message>
    <message>
        <source>Touch it. The coordinator reads the screen with a camera, or films it.</source>
        <translation>Touchez-le. La coordination lit l’écran avec une caméra, ou le filme.</translation>
    </message>
    <message>
        <source>It is dark</source>
        <translation>Il est noir</translation>
    </message>
    <message>
        <source>Plug it in and switch it on. The poster comes back, and nothing signed is lost.</source>
        <translation>Branchez et allumez. L’affiche revient, aucune signature n’est perdue.</translation>
    </message>
    <message>
        <source>The tablet is gone</source>
        <translation>La tablette a disparu</translation>
    </message>
    <message>
        <source>Call at once. Nobody can read the signatures that are on it.</source>
        <translation>Appelez tout de suite. Personne ne peut lire les signatures qu’elle contient.</translation>
    </message>
    <message>
        <source>Copy it from the screen; it has no %1. Nobody can tell it to you again.</source>
        <translation>Recopiez-le de l’écran ; il n’a ni %1. Personne ne pourra vous le redire.</translation>
    </message>
    <message>
        <source>To take your signature back: touch %1 at any of our stands, or write to %2.</source>
        <translation>Pour retirer votre signature : touchez %1 à l’un de nos stands, ou écrivez à %2.</translation>
    </message>
</context>
<context>
    <name>HandOverScreen</name>
    <message>
        <source>The stick is full.</source>
        <translation>La clé est pleine.</translation>
    </message>
    <message>
        <source>The stick gave back something else than was written.</source>
        <translation>La clé contient autre chose que ce qui a été écrit.</translation>
    </message>
    <message>
        <source>There is no receipt on this stick.</source>
        <translation>Il n’y a pas de reçu sur cette clé.</translation>
    </message>
    <message>
        <source>This receipt does not fit this stand.</source>
        <translation>Ce reçu ne correspond pas à cette borne.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Cela n’a pas marché.</translation>
    </message>
    <message>
        <source>Make room on it, or take another one. Nothing was lost: all signatures are still on this stand.</source>
        <translation>Faites-y de la place ou prenez-en une autre. Rien n’est perdu&#xa0;: toutes les signatures sont encore sur cette borne.</translation>
    </message>
    <message>
        <source>Put it in again, or take another one. Nothing was lost: all signatures are still on this stand.</source>
        <translation>Rebranchez-la ou prenez-en une autre. Rien n’est perdu&#xa0;: toutes les signatures sont encore sur cette borne.</translation>
    </message>
    <message>
        <source>Take another stick. Nothing was lost: all signatures are still on this stand.</source>
        <translation>Prenez une autre clé. Rien n’est perdu&#xa0;: toutes les signatures sont encore sur cette borne.</translation>
    </message>
    <message>
        <source>The coordinator makes it after reading what you handed over. Copy it to the stick, not into a folder.</source>
        <translation>La coordination l’établit après avoir lu ce que vous avez transmis. Copiez-le directement sur la clé, pas dans un dossier.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Keep this tablet as it is, and tell the coordinator.</source>
        <translation>Rien n’a été effacé. Laissez cette tablette telle quelle et prévenez la coordination.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try it again with another stick.</source>
        <translation>Rien n’est perdu. Réessayez avec une autre clé.</translation>
    </message>
    <message>
        <source>Take in a receipt</source>
        <translation>Charger un reçu</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non terminé</translation>
    </message>
    <message>
        <source>Where is the receipt?</source>
        <translation>Où est le reçu&#xa0;?</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Vers où&#xa0;?</translation>
    </message>
    <message>
        <source>Leave the stick in until this is done.</source>
        <translation>Laissez la clé branchée jusqu’à la fin.</translation>
    </message>
    <message>
        <source>Everything was handed over before.</source>
        <translation>Tout a déjà été transmis.</translation>
    </message>
    <message>
        <source>Only the closing slip is not on a stick yet.</source>
        <translation>Seul le bordereau n’est encore sur aucune clé.</translation>
    </message>
    <message>
        <source>Only this further copy was not made.</source>
        <translation>Seule cette copie de plus n’a pas été faite.</translation>
    </message>
    <message>
        <source>Now the closing slip goes on the stick, and the rest once more.</source>
        <translation>Le bordereau va maintenant sur la clé, et le reste encore une fois.</translation>
    </message>
    <message>
        <source>This makes one more copy.</source>
        <translation>Cela fait une copie de plus.</translation>
    </message>
    <message numerus="yes">
        <source>signatures not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>signature pas encore transmise</numerusform>
            <numerusform>signatures pas encore transmises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>pas encore transmise</numerusform>
            <numerusform>pas encore transmises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>handed over by camera</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>transmise par caméra</numerusform>
            <numerusform>transmises par caméra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on this stick, checked</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>sur cette clé, vérifiée</numerusform>
            <numerusform>sur cette clé, vérifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing the receipt with what this stand holds.</source>
        <translation>Le reçu est comparé à ce que contient cette borne.</translation>
    </message>
    <message>
        <source>Writing to %1, then reading it back.</source>
        <translation>Écriture sur %1, puis vérification.</translation>
    </message>
    <message>
        <source>You can take the stick out now.</source>
        <translation>Vous pouvez retirer la clé.</translation>
    </message>
    <message>
        <source>They have arrived safely with the coordinator.</source>
        <translation>Elles sont bien arrivées à la coordination.</translation>
    </message>
    <message numerus="yes">
        <source>With %n withdrawal(s).</source>
        <comment>handed over</comment>
        <translation>
            <numerusform>Avec %n retrait.</numerusform>
            <numerusform>Avec %n retraits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s) arrived, too.</source>
        <translation>
            <numerusform>%n retrait est arrivé aussi.</numerusform>
            <numerusform>%n retraits sont arrivés aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>So they were cleared here, as agreed: this stand need not keep them any longer.</source>
        <translation>Elles ont donc été effacées ici, comme convenu : cette borne n’a plus à les garder.</translation>
    </message>
    <message>
        <source>No stick? Show to a camera</source>
        <translation>Pas de clé ? Montrer à une caméra</translation>
    </message>
    <message>
        <source>There was nothing to hand over.</source>
        <translation>Il n’y avait rien à transmettre.</translation>
    </message>
    <message>
        <source>The closing slip is on this stick.</source>
        <translation>Le bordereau est sur cette clé.</translation>
    </message>
    <message>
        <source>The stick cannot be written to.</source>
        <translation>Impossible d’écrire sur la clé.</translation>
    </message>
    <message numerus="yes">
        <source>signatures arrived</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>signature reçue</numerusform>
            <numerusform>signatures reçues</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted as handed over.</source>
        <translation>Noté comme transmis.</translation>
    </message>
    <message>
        <source>Nothing new on this receipt.</source>
        <translation>Rien de nouveau sur ce reçu.</translation>
    </message>
    <message>
        <source>Everything also stays on this stand until the receipt comes back.</source>
        <translation>Tout reste aussi sur cette borne jusqu’au retour du reçu.</translation>
    </message>
    <message>
        <source>Bring it to the coordinator. Everything also stays on this stand until the receipt comes back.</source>
        <translation>Apportez-la à la coordination. Tout reste aussi sur cette borne jusqu’au retour du reçu.</translation>
    </message>
    <message>
        <source>All signatures of this stand have arrived at the coordinator.</source>
        <translation>Toutes les signatures de cette borne sont arrivées à la coordination.</translation>
    </message>
    <message>
        <source>What it names had been deleted from this stand before.</source>
        <translation>Ce qu’il mentionne avait déjà été effacé de cette borne.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>InstallScreen</name>
    <message>
        <source>Install a campaign</source>
        <translation>Installer une campagne</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Où est-elle ?</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Laquelle ?</translation>
    </message>
    <message>
        <source>Is it this one?</source>
        <translation>Est-ce celle-ci ?</translation>
    </message>
    <message>
        <source>Compare eight words</source>
        <translation>Comparer huit mots</translation>
    </message>
    <message>
        <source>An older one</source>
        <translation>Une plus ancienne</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installée</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Non installée</translation>
    </message>
    <message>
        <source>The coordinator sends two files: the campaign, and later its activation. Copy both to the stick, not into a folder.</source>
        <translation>La coordination envoie deux fichiers : la campagne, puis son activation. Copiez les deux sur la clé, pas dans un dossier.</translation>
    </message>
    <message>
        <source>Nothing is changed before you say so.</source>
        <translation>Rien ne change avant que vous le disiez.</translation>
    </message>
    <message>
        <source>This organisation is new on this stand. Only its own poster can tell whether the file is really from it.</source>
        <translation>Cette organisation est nouvelle sur cette borne. Seule son affiche dit si le fichier vient vraiment d’elle.</translation>
    </message>
    <message>
        <source>Leave the stick in until this is done.</source>
        <translation>Laissez la clé branchée jusqu’à la fin.</translation>
    </message>
    <message>
        <source>Looking through %1</source>
        <translation>Examen de %1</translation>
    </message>
    <message>
        <source>Taking it in</source>
        <translation>Installation en cours</translation>
    </message>
    <message>
        <source>There is no campaign on this stick.</source>
        <translation>Il n’y a pas de campagne sur cette clé.</translation>
    </message>
    <message>
        <source>This campaign is on this stand already.</source>
        <translation>Cette campagne est déjà sur cette borne.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>Rien n’a été installé.</translation>
    </message>
    <message>
        <source>This file is not as the organisation made it.</source>
        <translation>Ce fichier n’est pas tel que l’organisation l’a fait.</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>Ce fichier est endommagé.</translation>
    </message>
    <message>
        <source>This campaign is not complete.</source>
        <translation>Cette campagne est incomplète.</translation>
    </message>
    <message>
        <source>This kind of petition cannot be signed at a stand.</source>
        <translation>Ce type de pétition ne peut pas être signé à une borne.</translation>
    </message>
    <message>
        <source>This file is from a newer version of the program.</source>
        <translation>Ce fichier vient d’une version plus récente du programme.</translation>
    </message>
    <message>
        <source>This activation is for another campaign.</source>
        <translation>Cette activation est pour une autre campagne.</translation>
    </message>
    <message>
        <source>The disk of this stand is full.</source>
        <translation>Le disque de cette borne est plein.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Cela n’a pas marché.</translation>
    </message>
    <message>
        <source>It is practice: visitors see it, and nothing they sign counts. It counts once you install its activation, too.</source>
        <translation>C’est un exercice : les visiteurs la voient, et rien ne compte. Elle comptera quand vous aurez aussi installé son activation.</translation>
    </message>
    <message>
        <source>Signatures count from now on. Visitors see it as soon as you go back to them.</source>
        <translation>Les signatures comptent désormais. Les visiteurs la verront dès que vous reviendrez à eux.</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>Rien n’a changé ici.</translation>
    </message>
    <message>
        <source>Copy the coordinator’s file to the stick itself, not into a folder.</source>
        <translation>Copiez le fichier de la coordination sur la clé même, pas dans un dossier.</translation>
    </message>
    <message>
        <source>If you expected another one, ask the coordinator which file is the newest.</source>
        <translation>Si vous en attendiez une autre, demandez à la coordination quel fichier est le plus récent.</translation>
    </message>
    <message>
        <source>Do not use this stick any more, and call the coordinator on a number that you know.</source>
        <translation>N’utilisez plus cette clé, et appelez la coordination à un numéro que vous connaissez.</translation>
    </message>
    <message>
        <source>Do not use it. Ask the coordinator for the file once more.</source>
        <translation>Ne l’utilisez pas. Redemandez le fichier à la coordination.</translation>
    </message>
    <message>
        <source>Copy it to the stick once more, or ask the coordinator for it again.</source>
        <translation>Copiez-le de nouveau sur la clé, ou redemandez-le à la coordination.</translation>
    </message>
    <message>
        <source>Update the program on this tablet first.</source>
        <translation>Mettez d’abord à jour le programme de cette tablette.</translation>
    </message>
    <message>
        <source>First install the campaign that it belongs to. Both files can lie on one stick.</source>
        <translation>Installez d’abord la campagne dont elle fait partie. Les deux fichiers peuvent être sur une même clé.</translation>
    </message>
    <message>
        <source>Hand over, then take in the receipt: that makes room.</source>
        <translation>Transmettez, puis chargez le reçu&#xa0;: cela libère de la place.</translation>
    </message>
    <message>
        <source>Try it again with another stick.</source>
        <translation>Réessayez avec une autre clé.</translation>
    </message>
    <message>
        <source>Something is missing that visitors have to be told. Ask the coordinator to build it again.</source>
        <translation>Il manque une information due aux visiteurs. Demandez à la coordination de la refaire.</translation>
    </message>
    <message>
        <source>Its law asks for paper, or for an official system. Ask the coordinator.</source>
        <translation>Sa loi exige du papier ou un système officiel. Demandez à la coordination.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Signatures count</source>
        <translation>Les signatures comptent</translation>
    </message>
    <message>
        <source>This stand has a newer one of the same campaign.</source>
        <translation>Cette borne a une version plus récente de la même campagne.</translation>
    </message>
    <message>
        <source>Install the older one only if the coordinator asks you to go back to it.</source>
        <translation>N’installez l’ancienne que si la coordination vous le demande.</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Qui demande</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>Qui la reçoit</translation>
    </message>
    <message>
        <source>Signing begins</source>
        <translation>Début des signatures</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Everything is deleted</source>
        <translation>Tout est supprimé</translation>
    </message>
    <message>
        <source>Do signatures count?</source>
        <translation>Les signatures comptent-elles ?</translation>
    </message>
    <message>
        <source>No, it is practice</source>
        <translation>Non, c’est un exercice</translation>
    </message>
    <message>
        <source>Yes, it is activated</source>
        <translation>Oui, elle est activée</translation>
    </message>
    <message>
        <source>Mind: this campaign counts on this stand now. With this file it turns to practice until its activation comes.</source>
        <translation>Attention : cette campagne compte déjà ici. Avec ce fichier, elle devient un exercice jusqu’à son activation.</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) on this stick could not be used.</source>
        <translation>
            <numerusform>%n autre fichier de cette clé est inutilisable.</numerusform>
            <numerusform>%n autres fichiers de cette clé sont inutilisables.</numerusform>
        </translation>
    </message>
    <message>
        <source>Install the older one</source>
        <translation>Installer l’ancienne</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Are these the eight words on the poster of %1?</source>
        <translation>Sont-ce les huit mots de l’affiche de %1 ?</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>Les mots sont les mêmes</translation>
    </message>
    <message>
        <source>They differ: do not install</source>
        <translation>Ils diffèrent : ne pas installer</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>space</source>
        <translation>espace</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>Effacer la dernière lettre</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Chiffres et signes</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>Lettres latines</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>LeadScreen</name>
    <message>
        <source>For the lead</source>
        <translation>Pour le responsable</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Your PIN is changed</source>
        <translation>Votre PIN est changé</translation>
    </message>
    <message>
        <source>The volunteers’ PIN is changed</source>
        <translation>Le PIN de l’équipe est changé</translation>
    </message>
    <message>
        <source>The one before opens nothing any more.</source>
        <translation>L’ancien n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>Tell it to all who work here. The one before opens nothing any more.</source>
        <translation>Dites-le à tous ceux qui travaillent ici. L’ancien n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>What is done here changes the stand. Go back to the visitors when you leave it.</source>
        <translation>Ce qui se fait ici change la borne. Revenez aux visiteurs quand vous la quittez.</translation>
    </message>
    <message>
        <source>Practice: nothing counts</source>
        <translation>Exercice : rien ne compte</translation>
    </message>
    <message>
        <source>Signatures count</source>
        <translation>Les signatures comptent</translation>
    </message>
    <message>
        <source>Install a campaign</source>
        <translation>Installer une campagne</translation>
    </message>
    <message>
        <source>From a USB stick of the coordinator</source>
        <translation>Depuis une clé USB de la coordination</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Deuxième copie</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>On, and complete</source>
        <translation>Activée, complète</translation>
    </message>
    <message>
        <source>On, being written</source>
        <translation>Activée, en cours</translation>
    </message>
    <message>
        <source>On, but something is in the way</source>
        <translation>Activée, mais bloquée</translation>
    </message>
    <message>
        <source>Delete signatures</source>
        <translation>Supprimer des signatures</translation>
    </message>
    <message numerus="yes">
        <source>%n petition(s) due</source>
        <translation>
            <numerusform>%n pétition à supprimer</numerusform>
            <numerusform>%n pétitions à supprimer</numerusform>
        </translation>
    </message>
    <message>
        <source>None is due</source>
        <translation>Rien à supprimer</translation>
    </message>
    <message>
        <source>Volunteers’ PIN</source>
        <translation>PIN de l’équipe</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>En choisir un autre</translation>
    </message>
    <message>
        <source>Lead’s PIN</source>
        <translation>PIN du responsable</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>For the coordinator</source>
        <translation>Pour la coordination</translation>
    </message>
    <message>
        <source>Confirm the date</source>
        <translation>Confirmer la date</translation>
    </message>
    <message>
        <source>The clock looks wrong</source>
        <translation>L’horloge semble fausse</translation>
    </message>
    <message>
        <source>The clock looks right</source>
        <translation>L’horloge semble juste</translation>
    </message>
</context>
<context>
    <name>LockedScreen</name>
    <message>
        <source>This stand is paused.</source>
        <translation>Cette borne est en pause.</translation>
    </message>
    <message>
        <source>Nobody can sign now, and nothing that was typed is kept. A volunteer opens it again.</source>
        <translation>Personne ne peut signer maintenant, et rien de ce qui a été saisi n’est gardé. Quelqu’un du stand la rouvrira.</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>Saisir le PIN</translation>
    </message>
</context>
<context>
    <name>LookTools</name>
    <message>
        <source>largest</source>
        <translation>très grande</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>plus grande</translation>
    </message>
    <message>
        <source>usual</source>
        <comment>text size</comment>
        <translation>habituelle</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>fort contraste</translation>
    </message>
    <message>
        <source>sunlight</source>
        <translation>plein soleil</translation>
    </message>
    <message>
        <source>usual</source>
        <comment>colours</comment>
        <translation>habituelles</translation>
    </message>
    <message>
        <source>Text size: %1</source>
        <extracomment>Spoken: what the button is for, and what is chosen.</extracomment>
        <translation>Taille du texte : %1</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <extracomment>Spoken: what the button is for, and what is chosen.</extracomment>
        <translation>Couleurs : %1</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <extracomment>Spoken: what the button does.</extracomment>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
</context>
<context>
    <name>LostPinScreen</name>
    <message>
        <source>Forgot the PIN?</source>
        <translation>PIN oublié ?</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>The PINs are gone</source>
        <translation>Les PIN sont effacés</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non terminé</translation>
    </message>
    <message>
        <source>Call the coordinator</source>
        <translation>Appelez la coordination</translation>
    </message>
    <message>
        <source>Ask whoever set this stand up</source>
        <translation>Demandez à qui a installé cette borne</translation>
    </message>
    <message>
        <source>Call your lead</source>
        <translation>Appelez votre responsable</translation>
    </message>
    <message>
        <source>The lead can choose a new PIN for the volunteers, behind the lead’s own. If that is lost, too: call the coordinator and read both out. A file for this stand alone comes back; put it in on a stick.</source>
        <translation>Avec son propre PIN, le responsable peut en choisir un nouveau pour l’équipe. S’il est perdu aussi : appelez la coordination et lisez les deux à haute voix. Un fichier pour cette seule borne revient ; insérez-le sur une clé.</translation>
    </message>
    <message>
        <source>Read both out. The coordinator calls you back and sends a file for this stand alone. Copy it to a stick and put it in.</source>
        <translation>Lisez les deux. La coordination vous rappelle et envoie un fichier pour cette seule borne. Copiez-le sur une clé et branchez-la.</translation>
    </message>
    <message>
        <source>This stand has only ever practised, so it knows no coordinator who could help.</source>
        <translation>Cette borne n’a fait que des exercices et ne connaît aucune coordination qui pourrait aider.</translation>
    </message>
    <message>
        <source>Looking through %1</source>
        <translation>Examen de %1</translation>
    </message>
    <message>
        <source>Now choose new ones.</source>
        <translation>Choisissez-en maintenant de nouveaux.</translation>
    </message>
    <message>
        <source>There is no such file on this stick.</source>
        <translation>Il n’y a pas de tel fichier sur cette clé.</translation>
    </message>
    <message>
        <source>This file is for another stand.</source>
        <translation>Ce fichier est pour une autre borne.</translation>
    </message>
    <message>
        <source>This file is not from an organisation that this stand knows.</source>
        <translation>Ce fichier ne vient pas d’une organisation que cette borne connaît.</translation>
    </message>
    <message>
        <source>This file was used before, or is for another code.</source>
        <translation>Ce fichier a déjà servi, ou est pour un autre code.</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>Ce fichier est endommagé.</translation>
    </message>
    <message>
        <source>This file is from a newer version of the program.</source>
        <translation>Ce fichier vient d’une version plus récente du programme.</translation>
    </message>
    <message>
        <source>The disk of this stand cannot be written.</source>
        <translation>Impossible d’écrire sur le disque de cette borne.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Cela n’a pas marché.</translation>
    </message>
    <message>
        <source>First the volunteers’ PIN, then the lead’s: choose the lead’s PIN together with your lead. No signature was touched.</source>
        <translation>D’abord le PIN de l’équipe, puis celui du responsable : choisissez-le avec lui. Aucune signature n’a été touchée.</translation>
    </message>
    <message>
        <source>This stand: often the first six signs are enough</source>
        <translation>Cette borne : souvent, les six premiers signes suffisent</translation>
    </message>
    <message>
        <source>The PINs are as they were.</source>
        <translation>Les PIN sont inchangés.</translation>
    </message>
    <message>
        <source>Copy the coordinator’s file to the stick itself, not into a folder.</source>
        <translation>Copiez le fichier de la coordination sur la clé même, pas dans un dossier.</translation>
    </message>
    <message>
        <source>Read the letters of this stand out once more.</source>
        <translation>Relisez les lettres de cette borne.</translation>
    </message>
    <message>
        <source>Only the organisation whose petition is on this stand can make it.</source>
        <translation>Seule l’organisation dont la pétition est sur cette borne peut le faire.</translation>
    </message>
    <message>
        <source>Tell the coordinator the code that is shown here now.</source>
        <translation>Donnez à la coordination le code affiché ici maintenant.</translation>
    </message>
    <message>
        <source>Copy it to the stick once more, or ask the coordinator for it again.</source>
        <translation>Copiez-le de nouveau sur la clé, ou redemandez-le à la coordination.</translation>
    </message>
    <message>
        <source>Update the program on this tablet first.</source>
        <translation>Mettez d’abord à jour le programme de cette tablette.</translation>
    </message>
    <message>
        <source>Switch the tablet off and on again, then try once more.</source>
        <translation>Éteignez puis rallumez la tablette, et réessayez.</translation>
    </message>
    <message>
        <source>Try it again with another stick.</source>
        <translation>Réessayez avec une autre clé.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Choose new PINs</source>
        <translation>Choisir de nouveaux PIN</translation>
    </message>
    <message>
        <source>The program has to end; then this command asks for a new PIN. What was practised stays.</source>
        <translation>Le programme doit être fermé ; cette commande demande ensuite un nouveau PIN. Les exercices restent.</translation>
    </message>
    <message>
        <source>Code, for this one time</source>
        <translation>Code, pour cette fois seulement</translation>
    </message>
    <message>
        <source>There is no code, because the disk of this stand cannot be written. Make room first.</source>
        <translation>Il n’y a pas de code, car le disque de cette borne est inaccessible en écriture. Libérez d’abord de la place.</translation>
    </message>
    <message>
        <source>Show it to the camera</source>
        <translation>Montrer à la caméra</translation>
    </message>
</context>
<context>
    <name>MoreBelow</name>
    <message>
        <source>More below. Swipe up to read on.</source>
        <translation>La suite est plus bas. Glissez vers le haut.</translation>
    </message>
</context>
<context>
    <name>NamesScreen</name>
    <message>
        <source>Name and place</source>
        <translation>Nom et lieu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Name of the stand</source>
        <translation>Nom du stand</translation>
    </message>
    <message>
        <source>A name has 1 to 60 signs</source>
        <translation>Un nom a de 1 à 60 signes</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>A place has at most 60 signs</source>
        <translation>Un lieu a au plus 60 signes</translation>
    </message>
    <message>
        <source>The name travels with every hand-over, both are on the closing slip. Two tablets at one stand share them.</source>
        <translation>Le nom accompagne chaque transmission, les deux figurent sur le bordereau de clôture. Deux tablettes d’un même stand les partagent.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>NotNowScreen</name>
    <message>
        <source>Signing has to wait.</source>
        <translation>La signature doit attendre.</translation>
    </message>
    <message>
        <source>What you typed is still here.</source>
        <translation>Ce que vous avez saisi est toujours là.</translation>
    </message>
    <message>
        <source>This tablet is full. A volunteer has to hand over, then take in the receipt: that makes room.</source>
        <translation>Cette tablette est pleine. Quelqu’un du stand doit transmettre, puis charger le reçu&#xa0;: cela libère de la place.</translation>
    </message>
    <message>
        <source>This tablet cannot store anything now. A volunteer has to switch it off and on again. What was signed before is safe.</source>
        <translation>Cette tablette ne peut rien enregistrer pour le moment. Quelqu’un du stand doit l’éteindre et la rallumer. Ce qui a déjà été signé est en sécurité.</translation>
    </message>
    <message>
        <source>The clock of this tablet looks wrong. A volunteer has to set day and hour.</source>
        <translation>L’horloge de cette tablette semble fausse. Quelqu’un du stand doit régler le jour et l’heure.</translation>
    </message>
    <message>
        <source>By the clock of this tablet, the time to sign is over.</source>
        <translation>D’après l’horloge de cette tablette, la période de signature est terminée.</translation>
    </message>
    <message>
        <source>By the clock of this tablet, the time to sign has not begun.</source>
        <translation>D’après l’horloge de cette tablette, la période de signature n’a pas commencé.</translation>
    </message>
    <message>
        <source>Something is wrong with this stand. A volunteer has to ask the coordinator.</source>
        <translation>Quelque chose ne va pas sur cette borne. Quelqu’un du stand doit demander à la coordination.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
</context>
<context>
    <name>NumbersScreen</name>
    <message>
        <source>Fewer than %1 everywhere: nothing to show yet.</source>
        <translation>Moins de %1 partout : rien à montrer pour l’instant.</translation>
    </message>
    <message>
        <source>Today in numbers</source>
        <translation>Le jour en chiffres</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Par heure</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Par langue</translation>
    </message>
    <message>
        <source>Counted in tens, and fewer than %1 are not shown: else somebody who stood beside a visitor could learn from it how that one person signed. Of today alone; it is deleted when the day is closed.</source>
        <translation>Compté par dizaines ; moins de %1 n’apparaît pas : sinon, quelqu’un qui se tenait près d’un visiteur pourrait en déduire comment cette personne a signé. D’aujourd’hui seulement ; effacé à la clôture de la journée.</translation>
    </message>
</context>
<context>
    <name>OpeningScreen</name>
    <message>
        <source>Ready for the day?</source>
        <translation>Prête pour la journée&#xa0;?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Pas prête</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Rien ne s’y oppose.</translation>
    </message>
    <message>
        <source>Change name and place</source>
        <translation>Modifier nom et lieu</translation>
    </message>
    <message>
        <source>The eight words on the poster of %1:</source>
        <translation>Les 8 mots sur l’affiche de %1&#xa0;:</translation>
    </message>
    <message>
        <source>Open the stand</source>
        <translation>Ouvrir le stand</translation>
    </message>
</context>
<context>
    <name>PetitionCard</name>
    <message>
        <source>To: %1</source>
        <translation>À : %1</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutée</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Choose a PIN for this stand</source>
        <translation>Choisissez un PIN pour cette borne</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>Le même PIN encore une fois</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minutes</source>
        <translation>
            <numerusform>Attendez %n minute</numerusform>
            <numerusform>Attendez %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds</source>
        <translation>
            <numerusform>Attendez %n seconde</numerusform>
            <numerusform>Attendez %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>The lead has no PIN yet</source>
        <translation>Le responsable n’a pas encore de PIN</translation>
    </message>
    <message>
        <source>Choose a PIN for the lead</source>
        <translation>Choisissez un PIN pour le responsable</translation>
    </message>
    <message>
        <source>Choose a PIN for the volunteers</source>
        <translation>Choisissez un PIN pour l’équipe</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>Saisissez le PIN</translation>
    </message>
    <message>
        <source>Enter the lead’s PIN</source>
        <translation>Saisir le PIN du responsable</translation>
    </message>
    <message>
        <source>What follows is for whoever leads this stand.</source>
        <translation>La suite est réservée au responsable de cette borne.</translation>
    </message>
    <message>
        <source>This stand has collected already, so the volunteers’ PIN is not enough to choose it. Touch “Forgot the PIN?”: the coordinator can have both chosen anew.</source>
        <translation>Cette borne a déjà recueilli des signatures : le PIN de l’équipe ne suffit pas pour le choisir. Touchez « PIN oublié ? » : la coordination peut faire choisir les 2 de nouveau.</translation>
    </message>
    <message>
        <source>%1 to 8 digits, another PIN than the volunteers’. Choose it together with your lead: it installs, deletes and changes PINs.</source>
        <translation>De %1 à 8 chiffres, un autre PIN que celui de l’équipe. Choisissez-le avec le responsable : il sert à installer, à supprimer, à changer les PIN.</translation>
    </message>
    <message>
        <source>%1 to 8 digits, another PIN than the volunteers’. Only the lead knows it: to install, to delete, to change PINs.</source>
        <translation>De %1 à 8 chiffres, autre que celui de l’équipe. Seul le responsable le connaît : pour installer, supprimer, changer les PIN.</translation>
    </message>
    <message>
        <source>%1 to 8 digits. All who work at this stand share it.</source>
        <translation>De %1 à 8 chiffres. Tous ceux qui travaillent à cette borne le partagent.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. %n tries left.</source>
        <translation>
            <numerusform>Ce n’est pas le PIN. Encore %n essai.</numerusform>
            <numerusform>Ce n’est pas le PIN. Encore %n essais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lead’s PIN counts again in %n minutes.</source>
        <translation>
            <numerusform>Le PIN du responsable compte de nouveau dans %n minute.</numerusform>
            <numerusform>Le PIN du responsable compte de nouveau dans %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those were two different PINs. Choose one again.</source>
        <translation>Les 2 PIN étaient différents. Choisissez-en un à nouveau.</translation>
    </message>
    <message>
        <source>The lead and the volunteers need two different PINs. Choose another one.</source>
        <translation>Le responsable et l’équipe ont besoin de deux PIN différents. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>Un PIN a de 4 à 8 chiffres.</translation>
    </message>
    <message>
        <source>This PIN has %1 to 8 digits.</source>
        <translation>Ce PIN a de %1 à 8 chiffres.</translation>
    </message>
    <message>
        <source>The PIN could not be stored, because the disk is full. Make room, then choose it again.</source>
        <translation>Le PIN n’a pas pu être enregistré, car le disque est plein. Libérez de la place, puis choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The PINs of this stand cannot be read. The coordinator can have them chosen anew: touch “Forgot the PIN?”.</source>
        <translation>Les PIN de cette borne sont illisibles. La coordination peut en faire choisir de nouveaux : touchez « PIN oublié ? ».</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>These screens are for the people who run the stand.</source>
        <translation>Ces pages sont destinées à l’équipe du stand.</translation>
    </message>
    <message>
        <source>Then enter the PIN. There were several wrong ones: after each further one you wait longer.</source>
        <translation>Saisissez ensuite le PIN. Plusieurs étaient faux : après chaque nouvelle erreur, l’attente est plus longue.</translation>
    </message>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>%n chiffre saisi</numerusform>
            <numerusform>%n chiffres saisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Forgot the PIN?</source>
        <translation>PIN oublié ?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>&lt;b&gt;Practice.&lt;/b&gt; Nothing here counts. Please use an invented name.</source>
        <translation>&lt;b&gt;Exercice.&lt;/b&gt; Rien ne compte ici. Merci d’utiliser un nom inventé.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Practice: %1.&lt;/b&gt; Please use an invented name.</source>
        <translation>&lt;b&gt;Exercice&#xa0;: %1.&lt;/b&gt; Merci d’utiliser un nom inventé.</translation>
    </message>
</context>
<context>
    <name>PractiseBar</name>
    <message>
        <source>Practice. Nothing of this is kept or counted.</source>
        <translation>Exercice. Rien n’est gardé ni compté.</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>Finir l’exercice</translation>
    </message>
</context>
<context>
    <name>PrivacyScreen</name>
    <message>
        <source>What happens to my data</source>
        <translation>Ce que deviennent mes données</translation>
    </message>
    <message>
        <source>Questions?</source>
        <translation>Des questions&#xa0;?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>What is yours alone is not read aloud without headphones.</source>
        <translation>Ce qui ne regarde que vous n’est pas lu à voix haute sans casque.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Do you hear this through headphones?</source>
        <translation>Écoutez-vous au casque ?</translation>
    </message>
    <message>
        <source>Then what you type is read aloud, too. Without headphones it is not: everyone around would hear it.</source>
        <translation>Alors ce que vous tapez est lu aussi. Sans casque, non : tout le monde l’entendrait.</translation>
    </message>
    <message>
        <source>Yes, headphones</source>
        <translation>Oui, un casque</translation>
    </message>
    <message>
        <source>No, a loudspeaker</source>
        <translation>Non, un haut-parleur</translation>
    </message>
    <message>
        <source>Do not read aloud</source>
        <translation>Ne pas lire à voix haute</translation>
    </message>
</context>
<context>
    <name>ReadScreen</name>
    <message>
        <source>Step 1 of 3: Read</source>
        <translation>Étape 1 sur 3&#xa0;: lire</translation>
    </message>
    <message>
        <source>Petition %1 of %2</source>
        <extracomment>%1 and %2 are numbers: which of the petitions to read this one is.</extracomment>
        <translation>Pétition %1 sur %2</translation>
    </message>
    <message>
        <source>Petition to: %1</source>
        <translation>Pétition adressée à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Qui demande</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>Qui la reçoit</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>Ce qui est transmis</translation>
    </message>
    <message>
        <source>The names of those who sign.</source>
        <translation>Les noms des signataires.</translation>
    </message>
    <message>
        <source>The number of signatures. No names.</source>
        <translation>Le nombre de signatures. Aucun nom.</translation>
    </message>
    <message>
        <source>What happens to my data</source>
        <translation>Ce que deviennent mes données</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Pas pour moi</translation>
    </message>
    <message>
        <source>I want to sign</source>
        <translation>Je veux signer</translation>
    </message>
</context>
<context>
    <name>RefusedWindow</name>
    <message>
        <source>Petition stand</source>
        <translation>Borne de pétition</translation>
    </message>
    <message>
        <source>What is stored here is damaged, and there is no room to mend it. Ask the coordinator.</source>
        <translation>Ce qui est enregistré ici est endommagé, et la place manque pour le réparer. Demandez à la coordination.</translation>
    </message>
    <message>
        <source>Nothing can be stored on this tablet. Switch it off and on again; if that does not help, take another one.</source>
        <translation>Rien ne peut être enregistré sur cette tablette. Éteignez-la et rallumez-la&#xa0;; si cela ne suffit pas, prenez-en une autre.</translation>
    </message>
    <message>
        <source>There is no petition on this stand. Ask the coordinator.</source>
        <translation>Il n’y a pas de pétition sur cette borne. Demandez à la coordination.</translation>
    </message>
    <message>
        <source>Something is wrong with this stand. Ask the coordinator.</source>
        <translation>Quelque chose ne va pas sur cette borne. Demandez à la coordination.</translation>
    </message>
    <message>
        <source>This stand cannot open.</source>
        <translation>Cette borne ne peut pas s’ouvrir.</translation>
    </message>
    <message>
        <source>Nothing that was signed is lost by this. It is tried again by itself.</source>
        <translation>Rien de ce qui a été signé n’est perdu pour autant. Un nouvel essai se fait tout seul.</translation>
    </message>
</context>
<context>
    <name>ReportScreen</name>
    <message>
        <source>Report for the coordinator</source>
        <translation>Rapport pour la coordination</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Vers où&#xa0;?</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non terminé</translation>
    </message>
    <message>
        <source>Leave the stick in until this is done.</source>
        <translation>Laissez la clé branchée jusqu’à la fin.</translation>
    </message>
    <message>
        <source>It holds no signature and no name: only what this tablet did, how it is, and what is wrong. It may be sent in any way.</source>
        <translation>Il ne contient ni signature ni nom : seulement ce qu’a fait cette tablette, son état et ce qui ne va pas. On peut l’envoyer par tout moyen.</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>Écriture sur %1</translation>
    </message>
    <message>
        <source>You can take the stick out now.</source>
        <translation>Vous pouvez retirer la clé.</translation>
    </message>
    <message>
        <source>The stick cannot be written to.</source>
        <translation>Impossible d’écrire sur la clé.</translation>
    </message>
    <message>
        <source>Send this file to the coordinator: %1</source>
        <translation>Envoyez ce fichier à la coordination : %1</translation>
    </message>
    <message>
        <source>Put it in again, or take another one.</source>
        <translation>Rebranchez-la, ou prenez-en une autre.</translation>
    </message>
</context>
<context>
    <name>ScanResult</name>
    <message>
        <source>Its end is missing. Have the stand show it once more.</source>
        <translation>La fin manque. Demandez à la borne de le montrer encore une fois.</translation>
    </message>
    <message>
        <source>The proof of the stand does not hold for it. See the report.</source>
        <translation>La preuve de la borne n’est pas valable ici. Voyez le rapport.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) belong to another campaign. Import them with the keys file of that campaign.</source>
        <translation>
            <numerusform>%n entrée relève d’une autre campagne. Importez-la avec le fichier de clés de celle-ci.</numerusform>
            <numerusform>%n entrées relèvent d’une autre campagne. Importez-les avec le fichier de clés de celle-ci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) were sealed for other keys. They are kept, and come in with those keys.</source>
        <translation>
            <numerusform>%n entrée a été scellée pour d’autres clés. Elle est conservée et sera prise avec elles.</numerusform>
            <numerusform>%n entrées ont été scellées pour d’autres clés. Elles sont conservées et seront prises avec elles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its campaign was never activated. It is kept, and comes in after that.</source>
        <translation>La campagne n’a jamais été activée. C’est conservé et sera pris ensuite.</translation>
    </message>
    <message>
        <source>It was made by a newer version. Update this program: it is kept, and comes in then.</source>
        <translation>Cela vient d’une version plus récente. Mettez ce programme à jour : c’est conservé et sera pris alors.</translation>
    </message>
    <message>
        <source>Its beginning is not here yet. It is kept, and comes in with that.</source>
        <translation>Le début n’est pas encore là. C’est conservé et sera pris avec lui.</translation>
    </message>
    <message>
        <source>The volunteer has doubts about some entries. The report says which.</source>
        <translation>Les bénévoles doutent de certaines entrées. Le rapport dit lesquelles.</translation>
    </message>
    <message>
        <source>Nobody has approved this stand yet.</source>
        <translation>Personne n’a encore approuvé cette borne.</translation>
    </message>
    <message>
        <source>Alarm: two entries contradict each other. The stand may have been copied. See the report.</source>
        <translation>Alarme : deux entrées se contredisent. La borne a pu être copiée. Voyez le rapport.</translation>
    </message>
    <message>
        <source>These codes are for a stand: show them to its camera.</source>
        <translation>Ces codes sont pour une borne : montrez-les à sa caméra.</translation>
    </message>
    <message>
        <source>Importing it failed, and nothing of it was recorded. Import it from a stick or a film.</source>
        <translation>L’import a échoué, rien n’a été enregistré. Importez-le depuis une clé ou un film.</translation>
    </message>
    <message>
        <source>It is not what a stand sends, and nothing of it was recorded. Have the stand show it once more.</source>
        <translation>Ce n’est pas ce qu’une borne envoie, et rien n’a été enregistré. Demandez à la borne de le montrer encore une fois.</translation>
    </message>
    <message>
        <source>A stand that is not known here</source>
        <translation>Une borne inconnue ici</translation>
    </message>
    <message>
        <source>Closing slip of %1</source>
        <translation>Bordereau de clôture de %1</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Non pris</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelles</translation>
    </message>
    <message>
        <source>here before</source>
        <translation>déjà là</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>abîmées</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquent</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) on it.</source>
        <translation>
            <numerusform>%n signature y figure.</numerusform>
            <numerusform>%n signatures y figurent.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was known before.</source>
        <translation>Il était déjà connu.</translation>
    </message>
</context>
<context>
    <name>ScanWindow</name>
    <message>
        <source>Read codes with the camera</source>
        <translation>Lire des codes avec la caméra</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Lot %1</translation>
    </message>
    <message>
        <source>Closing slip %1</source>
        <translation>Bordereau de clôture %1</translation>
    </message>
    <message>
        <source>For a stand, not for here: %1</source>
        <translation>Pour une borne, pas pour ici : %1</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Son coupé</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Son activé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>It works without a camera on this computer, too.</source>
        <translation>Cela marche aussi sans caméra sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Film the screen of the stand with a phone, until the stand has shown everything once: half a minute is enough for most. Copy the film to this computer and import it with this command:</source>
        <translation>Filmez l’écran de la borne avec un téléphone, jusqu’à ce qu’elle ait tout montré une fois : une demi-minute suffit le plus souvent. Copiez le film sur cet ordinateur et importez-le avec cette commande :</translation>
    </message>
    <message>
        <source>Photographs, scans and PDF pages of the codes are imported in the same way.</source>
        <translation>Les photos, numérisations et pages PDF des codes s’importent de la même façon.</translation>
    </message>
    <message>
        <source>Hold the screen of the stand in front of the camera.</source>
        <translation>Tenez l’écran de la borne devant la caméra.</translation>
    </message>
    <message numerus="yes">
        <source>new practice entries</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>nouvelle entrée d’exercice</numerusform>
            <numerusform>nouvelles entrées d’exercice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new entries</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>nouvelle entrée</numerusform>
            <numerusform>nouvelles entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here before</source>
        <translation>
            <numerusform>%n déjà là</numerusform>
            <numerusform>%n déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n abîmée</numerusform>
            <numerusform>%n abîmées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n manque</numerusform>
            <numerusform>%n manquent</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes in is imported at once, and shows here.</source>
        <translation>Ce qui arrive est importé aussitôt et s’affiche ici.</translation>
    </message>
    <message>
        <source>The ledger is in use, or its disk is full. This is tried again.</source>
        <translation>Le registre est occupé, ou son disque est plein. Un nouvel essai suit.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import en cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>SecondCopyScreen</name>
    <message>
        <source>Second copy</source>
        <translation>Deuxième copie</translation>
    </message>
    <message>
        <source>Which stick?</source>
        <translation>Quelle clé ?</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>No copy is kept</source>
        <translation>Pas de copie</translation>
    </message>
    <message>
        <source>Each signature is written to a second stick as well, locked as it is here. If this tablet breaks, nothing is lost.</source>
        <translation>Chaque signature est aussi écrite sur une deuxième clé, verrouillée comme ici. Si cette tablette casse, rien n’est perdu.</translation>
    </message>
    <message numerus="yes">
        <source>not in the copy yet</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>pas encore dans la copie</numerusform>
            <numerusform>pas encore dans la copie</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>Écriture sur %1</translation>
    </message>
    <message>
        <source>The stick is not there any more.</source>
        <translation>La clé n’est plus là.</translation>
    </message>
    <message>
        <source>This stick cannot be used.</source>
        <translation>Cette clé est inutilisable.</translation>
    </message>
    <message>
        <source>Put it in again, or take another one.</source>
        <translation>Rebranchez-la, ou prenez-en une autre.</translation>
    </message>
    <message>
        <source>The stick cannot be written to</source>
        <translation>Impossible d’écrire sur la clé</translation>
    </message>
    <message>
        <source>Put it in again: what is missing is then written by itself.</source>
        <translation>Rebranchez-la : ce qui manque s’écrit alors tout seul.</translation>
    </message>
    <message>
        <source>Turn the copy off, and begin one on a larger stick.</source>
        <translation>Arrêtez la copie, et commencez-en une sur une clé plus grande.</translation>
    </message>
    <message>
        <source>Put it in again, or turn the copy off and take another stick.</source>
        <translation>Rebranchez-la, ou arrêtez la copie et prenez une autre clé.</translation>
    </message>
    <message>
        <source>The copy is complete</source>
        <translation>La copie est complète</translation>
    </message>
    <message>
        <source>The copy is being written</source>
        <translation>La copie est en cours d’écriture</translation>
    </message>
    <message>
        <source>The stick is not in</source>
        <translation>La clé n’est pas branchée</translation>
    </message>
    <message>
        <source>The stick is full</source>
        <translation>La clé est pleine</translation>
    </message>
    <message>
        <source>Visitors can sign meanwhile.</source>
        <translation>Les visiteurs peuvent signer entre-temps.</translation>
    </message>
    <message>
        <source>Leave the stick in. What is signed from now on is written there, too.</source>
        <translation>Laissez la clé branchée. Ce qui sera signé désormais y est écrit aussi.</translation>
    </message>
    <message>
        <source>Leave the stick in until this says that it is complete.</source>
        <translation>Laissez la clé branchée jusqu’à ce que la copie soit dite complète.</translation>
    </message>
    <message>
        <source>Keep no second copy</source>
        <translation>Ne plus garder de copie</translation>
    </message>
</context>
<context>
    <name>SentScreen</name>
    <message>
        <source>Your code is on its way.</source>
        <translation>Votre code est en route.</translation>
    </message>
    <message>
        <source>If it belongs to a signature, that signature will be withdrawn.</source>
        <translation>S’il correspond à une signature, elle sera retirée.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Personne suivante</translation>
    </message>
</context>
<context>
    <name>ShiftScreen</name>
    <message>
        <source>Visitors can sign</source>
        <translation>Les visiteurs peuvent signer</translation>
    </message>
    <message>
        <source>Visitors cannot sign</source>
        <translation>Les visiteurs ne peuvent pas signer</translation>
    </message>
    <message>
        <source>The panel says why.</source>
        <translation>L’espace de l’équipe dit pourquoi.</translation>
    </message>
    <message>
        <source>Signed in this shift: %1</source>
        <translation>Signatures de ce service : %1</translation>
    </message>
    <message>
        <source>Nothing was handed over yet</source>
        <translation>Rien n’a encore été transmis</translation>
    </message>
    <message>
        <source>Last handed over %1</source>
        <translation>Dernière transmission&#xa0;: %1</translation>
    </message>
    <message>
        <source>Battery %1 %, plugged in</source>
        <translation>Batterie %1&#xa0;%, branchée</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>Batterie %1&#xa0;%</translation>
    </message>
    <message>
        <source>Plug it in now.</source>
        <translation>Branchez-la maintenant.</translation>
    </message>
    <message>
        <source>Shift change</source>
        <translation>Relève</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>For the next volunteer</source>
        <translation>Pour la relève</translation>
    </message>
    <message>
        <source>Read this together. Then the stand is locked, and the next volunteer enters the PIN.</source>
        <translation>Lisez ceci ensemble. Puis la borne est bloquée, et la relève saisit le PIN.</translation>
    </message>
    <message numerus="yes">
        <source>signatures not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>signature pas encore transmise</numerusform>
            <numerusform>signatures pas encore transmises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>pas encore transmise</numerusform>
            <numerusform>pas encore transmises</numerusform>
        </translation>
    </message>
    <message>
        <source>Without hand-over</source>
        <translation>Sans transmettre</translation>
    </message>
    <message>
        <source>Hand over first</source>
        <translation>Transmettre d’abord</translation>
    </message>
    <message>
        <source>Change the shift</source>
        <translation>Passer la relève</translation>
    </message>
</context>
<context>
    <name>ShowScreen</name>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <translation>
            <numerusform>%n signature</numerusform>
            <numerusform>%n signatures</numerusform>
        </translation>
    </message>
    <message>
        <source>Show to a camera</source>
        <translation>Montrer à une caméra</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Rien n’attend</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non terminé</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>Combien ?</translation>
    </message>
    <message>
        <source>The coordinator reads the codes with a camera, or films them. What was handed over before is shown again until its receipt comes.</source>
        <translation>La coordination lit les codes avec une caméra, ou les filme. Ce qui a déjà été transmis est montré de nouveau jusqu’à l’arrivée de son reçu.</translation>
    </message>
    <message numerus="yes">
        <source>without a receipt</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>sans reçu</numerusform>
            <numerusform>sans reçu</numerusform>
        </translation>
    </message>
    <message>
        <source>Making codes of what was signed.</source>
        <translation>Les signatures sont mises en codes.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Cela n’a pas marché.</translation>
    </message>
    <message>
        <source>There was nothing to hand over.</source>
        <translation>Il n’y avait rien à transmettre.</translation>
    </message>
    <message>
        <source>Nothing was lost: all signatures are still on this stand. Hand over with a stick instead.</source>
        <translation>Rien n’est perdu : toutes les signatures sont encore sur cette borne. Transmettez-les plutôt avec une clé.</translation>
    </message>
    <message>
        <source>All signatures of this stand have arrived at the coordinator.</source>
        <translation>Toutes les signatures de cette borne sont arrivées à la coordination.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>%1, part %2 of %3</source>
        <comment>a day</comment>
        <translation>%1, partie %2 sur %3</translation>
    </message>
    <message>
        <source>handed over before</source>
        <translation>déjà transmis</translation>
    </message>
    <message>
        <source>with the closing slip</source>
        <translation>avec le bordereau de clôture</translation>
    </message>
    <message>
        <source>The coordinator has it all</source>
        <translation>La coordination a tout</translation>
    </message>
    <message numerus="yes">
        <source>Has the coordinator told you that all %n signature(s) arrived?</source>
        <translation>
            <numerusform>La coordination vous a-t-elle dit que la signature est arrivée ?</numerusform>
            <numerusform>La coordination vous a-t-elle dit que les %n signatures sont arrivées ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Has the coordinator told you that all of it arrived?</source>
        <translation>La coordination vous a-t-elle dit que tout est arrivé ?</translation>
    </message>
</context>
<context>
    <name>StaffHeader</name>
    <message>
        <source>Back to visitors</source>
        <translation>Retour aux visiteurs</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>StandWindow</name>
    <message>
        <source>Petition stand</source>
        <translation>Borne de pétition</translation>
    </message>
    <message>
        <source>A volunteer types. You sign.</source>
        <translation>Quelqu’un du stand écrit. Vous signez.</translation>
    </message>
</context>
<context>
    <name>StickPlaces</name>
    <message>
        <source>Write-protected. If it has a small switch, move it; otherwise take another stick.</source>
        <translation>Protégée en écriture. Si elle a un petit interrupteur, basculez-le ; sinon, prenez une autre clé.</translation>
    </message>
    <message>
        <source>This folder cannot be written to. Take a stick.</source>
        <translation>Impossible d’écrire dans ce dossier. Prenez une clé.</translation>
    </message>
    <message>
        <source>%1 MB free</source>
        <translation>%1 Mo libres</translation>
    </message>
    <message>
        <source>%1 GB free</source>
        <translation>%1 Go libres</translation>
    </message>
    <message>
        <source>Put in a USB stick</source>
        <translation>Branchez une clé USB</translation>
    </message>
    <message>
        <source>It shows here by itself.</source>
        <translation>Elle apparaît ici toute seule.</translation>
    </message>
</context>
<context>
    <name>StickTask</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Show it once more, or take it from a stick.</source>
        <translation>Montrez-le encore une fois, ou prenez-le sur une clé.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Show the codes</source>
        <translation>Montrez les codes</translation>
    </message>
    <message>
        <source>The camera is on while this screen is open. Nothing that it sees is kept.</source>
        <translation>La caméra est allumée tant que cet écran est ouvert. Rien de ce qu’elle voit n’est conservé.</translation>
    </message>
    <message>
        <source>Show it to the camera</source>
        <translation>Montrer à la caméra</translation>
    </message>
    <message>
        <source>Checking what was shown.</source>
        <translation>Vérification de ce qui a été montré.</translation>
    </message>
</context>
<context>
    <name>ThanksScreen</name>
    <message>
        <source>Code: %1</source>
        <translation>Code&#xa0;: %1</translation>
    </message>
    <message>
        <source>To take your signature back, write to %1 with this code.</source>
        <translation>Pour retirer votre signature, écrivez à %1 avec ce code.</translation>
    </message>
    <message>
        <source>Practice: this does not count.</source>
        <translation>Exercice&#xa0;: ceci ne compte pas.</translation>
    </message>
    <message>
        <source>Thank you. You have signed.</source>
        <translation>Merci. Vous avez signé.</translation>
    </message>
    <message>
        <source>Practice: nothing was kept, and nobody has signed. A visitor reads here that the signature is stored.</source>
        <translation>Exercice : rien n’a été gardé et personne n’a signé. Un visiteur lit ici que sa signature est enregistrée.</translation>
    </message>
    <message>
        <source>Your signature is safely stored. Nothing about you stays on this screen.</source>
        <translation>Votre signature est bien enregistrée. Rien sur vous ne reste à l’écran.</translation>
    </message>
    <message>
        <source>Your code as a picture to photograph</source>
        <translation>Votre code en image, à photographier</translation>
    </message>
    <message>
        <source>Take a photo of this</source>
        <translation>À prendre en photo</translation>
    </message>
    <message>
        <source>With these codes you can take your signatures back later, one by one.</source>
        <translation>Avec ces codes, vous pouvez retirer vos signatures plus tard, une à une.</translation>
    </message>
    <message>
        <source>With this code you can take your signature back later, at any of our stands or by writing to us.</source>
        <translation>Avec ce code, vous pouvez retirer votre signature plus tard, à l’un de nos stands ou en nous écrivant.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Votre code</translation>
    </message>
    <message>
        <source>No phone? Ask for a pen and paper.</source>
        <translation>Pas de téléphone&#xa0;? Demandez papier et stylo.</translation>
    </message>
    <message>
        <source>More codes: %1 of %2</source>
        <extracomment>%1 and %2 are numbers: how many codes were shown, of how many.</extracomment>
        <translation>Autres codes : %1 sur %2</translation>
    </message>
    <message>
        <source>That did not work here, so your signature stands. Your code still takes it back.</source>
        <translation>Cela n’a pas marché ici : votre signature reste valable. Votre code permet toujours de la retirer.</translation>
    </message>
    <message>
        <source>Changed your mind? Undo takes it back now.</source>
        <translation>Vous changez d’avis ? Annuler la retire maintenant.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Personne suivante</translation>
    </message>
</context>
<context>
    <name>TooYoungScreen</name>
    <message>
        <source>Thank you for reading.</source>
        <translation>Merci d’avoir lu.</translation>
    </message>
    <message>
        <source>This petition is for people of %1 and over. Nothing was kept.</source>
        <translation>Cette pétition s’adresse aux personnes de %1 ans et plus. Rien n’a été gardé.</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Retour au début</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>You have not signed yet.</source>
        <translation>Vous n’avez pas encore signé.</translation>
    </message>
    <message>
        <source>Your signature could not be stored. Ask the volunteer, or try again: what you typed is still here.</source>
        <translation>Votre signature n’a pas pu être enregistrée. Demandez au stand ou réessayez&#xa0;: ce que vous avez saisi est toujours là.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>UndoButton</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <extracomment>Read out by a screen reader.</extracomment>
        <translation>
            <numerusform>Encore %n seconde</numerusform>
            <numerusform>Encore %n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoneScreen</name>
    <message>
        <source>Your signatures are taken back.</source>
        <translation>Vos signatures sont retirées.</translation>
    </message>
    <message>
        <source>Your signature is taken back.</source>
        <translation>Votre signature est retirée.</translation>
    </message>
    <message>
        <source>They will not be counted.</source>
        <translation>Elles ne seront pas comptées.</translation>
    </message>
    <message>
        <source>It will not be counted.</source>
        <translation>Elle ne sera pas comptée.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Personne suivante</translation>
    </message>
</context>
<context>
    <name>VisitorScreen</name>
    <message numerus="yes">
        <source>%n petition(s)</source>
        <translation>
            <numerusform>%n pétition</numerusform>
            <numerusform>%n pétitions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VolunteerScreen</name>
    <message>
        <source>Last handed over %1</source>
        <translation>Dernière transmission&#xa0;: %1</translation>
    </message>
    <message>
        <source>Battery %1 %, plugged in</source>
        <translation>Batterie %1&#xa0;%, branchée</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>Batterie %1&#xa0;%</translation>
    </message>
    <message>
        <source>Room for %1</source>
        <translation>Place pour %1</translation>
    </message>
    <message>
        <source>Volunteer panel</source>
        <translation>Espace de l’équipe</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Pas prête</translation>
    </message>
    <message>
        <source>Visitors can sign now.</source>
        <translation>On peut signer maintenant.</translation>
    </message>
    <message>
        <source>Visitors can sign now. The battery is low: plug it in.</source>
        <translation>On peut signer maintenant. La batterie est faible&#xa0;: branchez-la.</translation>
    </message>
    <message>
        <source>Because the disk is full. Hand over, then take in the receipt: that makes room.</source>
        <translation>La mémoire est pleine. Transmettez, puis chargez le reçu&#xa0;: cela libère de la place.</translation>
    </message>
    <message>
        <source>Because nothing can be stored. Switch the tablet off and on again; if that does not help, take another one. What was signed is safe.</source>
        <translation>Rien ne peut être enregistré. Éteignez la tablette et rallumez-la&#xa0;; si cela ne suffit pas, prenez-en une autre. Ce qui a été signé est en sécurité.</translation>
    </message>
    <message>
        <source>Because the clock looks wrong. Set day and hour of this tablet.</source>
        <translation>L’horloge semble fausse. Réglez le jour et l’heure de cette tablette.</translation>
    </message>
    <message>
        <source>Because the time to sign is over. Ask the coordinator.</source>
        <translation>La période de signature est terminée. Demandez à la coordination.</translation>
    </message>
    <message>
        <source>Because the time to sign has not begun. Ask the coordinator.</source>
        <translation>La période de signature n’a pas commencé. Demandez à la coordination.</translation>
    </message>
    <message>
        <source>Because there is no campaign on this stand. Ask the coordinator.</source>
        <translation>Il n’y a pas de campagne sur cette borne. Demandez à la coordination.</translation>
    </message>
    <message>
        <source>Because something is wrong with this stand. Ask the coordinator.</source>
        <translation>Quelque chose ne va pas sur cette borne. Demandez à la coordination.</translation>
    </message>
    <message numerus="yes">
        <source>signatures not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>signature pas encore transmise</numerusform>
            <numerusform>signatures pas encore transmises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>pas encore transmise</numerusform>
            <numerusform>pas encore transmises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed today.</source>
        <translation>
            <numerusform>%n signature aujourd’hui.</numerusform>
            <numerusform>%n signatures aujourd’hui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back today.</source>
        <comment>signatures</comment>
        <translation>
            <numerusform>%n retirée aujourd’hui.</numerusform>
            <numerusform>%n retirées aujourd’hui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all.</source>
        <comment>signatures</comment>
        <translation>
            <numerusform>%n au total.</numerusform>
            <numerusform>%n au total.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>To a USB stick or a camera. Everything stays here, too.</source>
        <translation>Sur une clé USB ou devant une caméra. Tout reste aussi ici.</translation>
    </message>
    <message>
        <source>Take in a receipt</source>
        <translation>Charger un reçu</translation>
    </message>
    <message>
        <source>From the coordinator</source>
        <translation>De la coordination</translation>
    </message>
    <message>
        <source>Help someone sign</source>
        <translation>Aider à signer</translation>
    </message>
    <message>
        <source>You type, they press Sign</source>
        <translation>Vous écrivez, la personne touche Signer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>To clean, or for a break</source>
        <translation>Pour nettoyer ou souffler</translation>
    </message>
    <message>
        <source>Shift change</source>
        <translation>Relève</translation>
    </message>
    <message>
        <source>What the next one needs to know</source>
        <translation>Ce qu’il faut savoir</translation>
    </message>
    <message>
        <source>Ready for the day?</source>
        <translation>Prête pour la journée&#xa0;?</translation>
    </message>
    <message>
        <source>Today in numbers</source>
        <translation>Le jour en chiffres</translation>
    </message>
    <message>
        <source>Practise signing</source>
        <translation>S’exercer</translation>
    </message>
    <message>
        <source>Colours: for sunlight</source>
        <translation>Couleurs : soleil</translation>
    </message>
    <message>
        <source>Colours: high contrast</source>
        <translation>Couleurs : contraste</translation>
    </message>
    <message>
        <source>Colours: the usual ones</source>
        <translation>Couleurs : habituelles</translation>
    </message>
    <message>
        <source>Kept for every visitor</source>
        <translation>Gardées pour tous les visiteurs</translation>
    </message>
    <message>
        <source>For the lead</source>
        <translation>Pour le responsable</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Clore la journée</translation>
    </message>
</context>
<context>
    <name>WarningScreen</name>
    <message>
        <source>Do you need more time?</source>
        <translation>Besoin de plus de temps&#xa0;?</translation>
    </message>
    <message>
        <source>Otherwise this screen clears itself, and nothing you typed is kept.</source>
        <translation>Sinon, cet écran s’efface et rien de ce que vous avez saisi n’est gardé.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <extracomment>Read out by a screen reader.</extracomment>
        <translation>
            <numerusform>Encore %n seconde</numerusform>
            <numerusform>Encore %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Il me faut plus de temps</translation>
    </message>
</context>
<context>
    <name>WithdrawScreen</name>
    <message>
        <source>Withdraw a signature</source>
        <translation>Retirer une signature</translation>
    </message>
    <message>
        <source>Enter your code.</source>
        <translation>Saisissez votre code.</translation>
    </message>
    <message>
        <source>The code on your slip</source>
        <translation>Le code de votre coupon</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>Pas encore de code</translation>
    </message>
    <message>
        <source>This could not be stored. Ask the volunteer.</source>
        <translation>L’enregistrement n’a pas réussi. Demandez au stand.</translation>
    </message>
    <message>
        <source>Look at the code again: one sign is different</source>
        <translation>Regardez encore le code : un signe diffère</translation>
    </message>
    <message>
        <source>If it belongs to a signature, that signature will be withdrawn.</source>
        <translation>S’il correspond à une signature, elle sera retirée.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
</context>
</TS>
