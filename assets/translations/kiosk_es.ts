<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Announcer</name>
    <message>
        <source>Text size: %1</source>
        <translation>Tamaño del texto: %1</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>Colores: %1</translation>
    </message>
    <message>
        <source>The screen was cleared. Nothing was kept.</source>
        <translation>La pantalla se ha borrado. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>You have more time.</source>
        <translation>Tiene más tiempo.</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>País: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Petition to: %1</source>
        <translation>Petición dirigida a: %1</translation>
    </message>
    <message numerus="yes">
        <source>people have signed</source>
        <comment>after the number</comment>
        <extracomment>After a number that stands in large type before it.</extracomment>
        <translation>
            <numerusform>persona ha firmado</numerusform>
            <numerusform>personas han firmado</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>Objetivo: %1</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <extracomment>%1 is who made it.</extracomment>
        <translation>Imagen: %1</translation>
    </message>
    <message>
        <source>Read first. Signing takes a minute. Leave any time: nothing is kept.</source>
        <translation>Lea primero. Firmar lleva un minuto. Si se va, no se guarda nada.</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Empezar a leer</translation>
    </message>
    <message>
        <source>Withdraw a signature</source>
        <translation>Retirar una firma</translation>
    </message>
</context>
<context>
    <name>CameraPicture</name>
    <message>
        <source>What the camera sees</source>
        <translation>Lo que ve la cámara</translation>
    </message>
</context>
<context>
    <name>CameraProgress</name>
    <message>
        <source>%1 of %2 parts</source>
        <translation>%1 de %2 partes</translation>
    </message>
</context>
<context>
    <name>CameraStep</name>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>New PINs</source>
        <translation>PIN nuevos</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Hold the coordinator’s codes in front of the camera.</source>
        <translation>Sostenga los códigos de la coordinación delante de la cámara.</translation>
    </message>
    <message>
        <source>What was shown is not for this screen. Ask the coordinator for the right codes.</source>
        <translation>Lo que se mostró no es para esta pantalla. Pida a la coordinación los códigos correctos.</translation>
    </message>
    <message>
        <source>Another camera</source>
        <translation>Otra cámara</translation>
    </message>
</context>
<context>
    <name>CameraWords</name>
    <message>
        <source>Hold the codes in front of the camera.</source>
        <translation>Sostenga los códigos delante de la cámara.</translation>
    </message>
    <message>
        <source>The camera is off.</source>
        <translation>La cámara está apagada.</translation>
    </message>
    <message>
        <source>There is no camera here.</source>
        <translation>Aquí no hay cámara.</translation>
    </message>
    <message>
        <source>The camera is gone.</source>
        <translation>La cámara ya no está.</translation>
    </message>
    <message>
        <source>The camera may not be used.</source>
        <translation>No está permitido usar la cámara.</translation>
    </message>
    <message>
        <source>The camera does not answer.</source>
        <translation>La cámara no responde.</translation>
    </message>
    <message>
        <source>The camera is starting.</source>
        <translation>La cámara se está iniciando.</translation>
    </message>
    <message>
        <source>It is too dark.</source>
        <translation>Está demasiado oscuro.</translation>
    </message>
    <message>
        <source>Too far away.</source>
        <translation>Demasiado lejos.</translation>
    </message>
    <message>
        <source>The picture is blurred.</source>
        <translation>La imagen está borrosa.</translation>
    </message>
    <message>
        <source>A part of the codes is outside.</source>
        <translation>Una parte de los códigos queda fuera.</translation>
    </message>
    <message>
        <source>No code can be seen.</source>
        <translation>No se ve ningún código.</translation>
    </message>
    <message>
        <source>These codes are something else.</source>
        <translation>Estos códigos son otra cosa.</translation>
    </message>
    <message>
        <source>These codes are newer than this program.</source>
        <translation>Estos códigos son más nuevos que este programa.</translation>
    </message>
    <message>
        <source>Codes cannot be read here.</source>
        <translation>Aquí no se pueden leer códigos.</translation>
    </message>
    <message>
        <source>Reading. Hold still.</source>
        <translation>Leyendo. No se mueva.</translation>
    </message>
    <message>
        <source>This was read already.</source>
        <translation>Esto ya se ha leído.</translation>
    </message>
    <message>
        <source>Plug one in: this goes on by itself.</source>
        <translation>Conecte una: esto continúa solo.</translation>
    </message>
    <message>
        <source>Plug it in again: this goes on by itself.</source>
        <translation>Conéctela otra vez: esto continúa solo.</translation>
    </message>
    <message>
        <source>Allow it in the settings of the system: this goes on by itself.</source>
        <translation>Permítalo en los ajustes del sistema: esto continúa solo.</translation>
    </message>
    <message>
        <source>Close other programs that use it, or plug it in again. This goes on by itself.</source>
        <translation>Cierre otros programas que la usen, o conéctela otra vez. Esto continúa solo.</translation>
    </message>
    <message>
        <source>Switch on a light, or turn the brightness of the other screen up.</source>
        <translation>Encienda una luz, o suba el brillo de la otra pantalla.</translation>
    </message>
    <message>
        <source>Go closer, until the codes fill the picture.</source>
        <translation>Acérquese hasta que los códigos llenen la imagen.</translation>
    </message>
    <message>
        <source>Hold still, a little farther away, and wipe the lens.</source>
        <translation>No se mueva, aléjese un poco y limpie la lente.</translation>
    </message>
    <message>
        <source>Go back a little, or turn, until all of them are in the picture.</source>
        <translation>Retroceda un poco, o gire, hasta que estén todos en la imagen.</translation>
    </message>
    <message>
        <source>They are not from a petition stand, nor from its coordinator.</source>
        <translation>No son de un puesto de firmas ni de su coordinación.</translation>
    </message>
    <message>
        <source>Update the program here first.</source>
        <translation>Actualice primero el programa aquí.</translation>
    </message>
    <message>
        <source>Take a stick or a file instead, and tell whoever looks after this computer.</source>
        <translation>Use una memoria o un archivo, y avise a quien cuida de este equipo.</translation>
    </message>
    <message>
        <source>The other side can stop showing it.</source>
        <translation>El otro lado puede dejar de mostrarlo.</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Dibujada</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>%1 or over</source>
        <translation>%1 años o más</translation>
    </message>
    <message>
        <source>Under %1</source>
        <translation>Menos de %1 años</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Step 3 of 3: Check and sign</source>
        <translation>Paso 3 de 3: revisar y firmar</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Localidad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Su firma</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>¿Está todo bien?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Cambiar: %1</translation>
    </message>
    <message>
        <source>You are signing</source>
        <translation>Va a firmar</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>Your details are locked the moment you sign. This stand cannot open them.</source>
        <translation>Al firmar, sus datos quedan bajo llave. Este puesto no puede abrirlos.</translation>
    </message>
    <message>
        <source>%1 keeps them until %2, then deletes them.</source>
        <extracomment>%1 is who asks, %2 a date.</extracomment>
        <translation>Se guardan hasta el %2 y luego se borran. Responsable: %1.</translation>
    </message>
    <message>
        <source>The names of those who sign are handed over.</source>
        <translation>Se entregan los nombres de quienes firman.</translation>
    </message>
    <message>
        <source>Only the number of signatures is handed over. No names.</source>
        <translation>Solo se entrega el número de firmas. Ningún nombre.</translation>
    </message>
    <message>
        <source>The list says for each petition who keeps your details, and until when.</source>
        <translation>La lista dice para cada petición quién guarda sus datos y hasta cuándo.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message numerus="yes">
        <source>%n petition(s), genuine</source>
        <translation>
            <numerusform>%n petición, auténtica</numerusform>
            <numerusform>%n peticiones, auténticas</numerusform>
        </translation>
    </message>
    <message>
        <source>A petition on this stand is damaged</source>
        <translation>Una petición de este puesto está dañada</translation>
    </message>
    <message>
        <source>There is no petition on this stand</source>
        <translation>En este puesto no hay ninguna petición</translation>
    </message>
    <message>
        <source>Practice: nothing here counts</source>
        <translation>Prueba: aquí nada cuenta</translation>
    </message>
    <message>
        <source>Signatures count</source>
        <translation>Las firmas cuentan</translation>
    </message>
    <message numerus="yes">
        <source>%n petition(s) not activated</source>
        <translation>
            <numerusform>%n petición sin activar</numerusform>
            <numerusform>%n peticiones sin activar</numerusform>
        </translation>
    </message>
    <message>
        <source>The time to sign is over</source>
        <translation>El plazo para firmar ha terminado</translation>
    </message>
    <message>
        <source>The time to sign has not begun</source>
        <translation>El plazo para firmar aún no ha empezado</translation>
    </message>
    <message>
        <source>The clock looks right</source>
        <translation>El reloj parece correcto</translation>
    </message>
    <message>
        <source>The clock looks wrong</source>
        <translation>El reloj no parece correcto</translation>
    </message>
    <message>
        <source>Room for %1 signatures and more</source>
        <translation>Espacio para %1 firmas y más</translation>
    </message>
    <message>
        <source>Room for only %1 signatures</source>
        <translation>Espacio para solo %1 firmas</translation>
    </message>
    <message>
        <source>Nothing can be stored</source>
        <translation>No se puede guardar nada</translation>
    </message>
    <message>
        <source>No battery: it runs from the mains</source>
        <translation>Sin batería: funciona con la corriente</translation>
    </message>
    <message>
        <source>Battery %1 %, plugged in</source>
        <translation>Batería %1&#xa0;%, enchufada</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>Batería %1&#xa0;%</translation>
    </message>
    <message>
        <source>The PIN is set</source>
        <translation>El PIN está elegido</translation>
    </message>
    <message>
        <source>There is no PIN yet</source>
        <translation>Aún no hay PIN</translation>
    </message>
    <message>
        <source>The lead has no PIN yet</source>
        <translation>El responsable aún no tiene PIN</translation>
    </message>
    <message>
        <source>The window holds the whole screen</source>
        <translation>La ventana ocupa toda la pantalla</translation>
    </message>
    <message>
        <source>The window does not hold the whole screen</source>
        <translation>La ventana no ocupa toda la pantalla</translation>
    </message>
    <message>
        <source>There is a camera</source>
        <translation>Hay cámara</translation>
    </message>
    <message>
        <source>There is no camera</source>
        <translation>No hay cámara</translation>
    </message>
    <message>
        <source>All is handed over</source>
        <translation>Todo está entregado</translation>
    </message>
    <message numerus="yes">
        <source>%n not yet handed over</source>
        <translation>
            <numerusform>%n aún sin entregar</numerusform>
            <numerusform>%n aún sin entregar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s) not yet handed over</source>
        <translation>
            <numerusform>%n retirada aún sin entregar</numerusform>
            <numerusform>%n retiradas aún sin entregar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of doubt not yet handed over</source>
        <translation>
            <numerusform>%n nota de duda aún sin entregar</numerusform>
            <numerusform>%n notas de duda aún sin entregar</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet handed over from earlier days: %1</source>
        <translation>Sin entregar de días anteriores: %1</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Nothing was lost</source>
        <translation>El almacenamiento estaba dañado y se ha reparado. No se ha perdido nada</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Lost entries: %1</source>
        <translation>El almacenamiento estaba dañado y se ha reparado. Entradas perdidas: %1</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Some of it was lost</source>
        <translation>El almacenamiento estaba dañado y se ha reparado. Se ha perdido una parte</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Lost entries: %1, perhaps more</source>
        <translation>El almacenamiento estaba dañado y se ha reparado. Entradas perdidas: %1, quizá más</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Perhaps something was lost</source>
        <translation>El almacenamiento estaba dañado y se ha reparado. Quizá se ha perdido algo</translation>
    </message>
    <message>
        <source>The second copy has everything</source>
        <translation>La segunda copia lo tiene todo</translation>
    </message>
    <message>
        <source>Not yet in the second copy: %1</source>
        <translation>Aún no en la segunda copia: %1</translation>
    </message>
    <message>
        <source>The stick for the second copy is not in</source>
        <translation>La memoria de la segunda copia no está conectada</translation>
    </message>
    <message>
        <source>The stick for the second copy is full</source>
        <translation>La memoria de la segunda copia está llena</translation>
    </message>
    <message>
        <source>The second copy cannot be written to</source>
        <translation>No se puede escribir la segunda copia</translation>
    </message>
    <message>
        <source>Install it again, from a stick. What was signed is safe.</source>
        <translation>Instálela de nuevo desde una memoria. Lo que se ha firmado está a salvo.</translation>
    </message>
    <message>
        <source>Install one, from a stick of the coordinator.</source>
        <translation>Instale una desde una memoria de la coordinación.</translation>
    </message>
    <message>
        <source>To collect for real, the coordinator has to activate the petition.</source>
        <translation>Para firmas de verdad, la coordinación tiene que activar la petición.</translation>
    </message>
    <message>
        <source>The practice petition rests: visitors do not see it.</source>
        <translation>La petición de práctica está guardada: los visitantes no la ven.</translation>
    </message>
    <message>
        <source>Visitors do not see it until the coordinator activates it.</source>
        <translation>Los visitantes no la ven hasta que la coordinación la active.</translation>
    </message>
    <message>
        <source>Visitors cannot sign. Ask the coordinator.</source>
        <translation>No se puede firmar. Pregunte a la coordinación.</translation>
    </message>
    <message>
        <source>Set day and hour of this tablet.</source>
        <translation>Ajuste el día y la hora de esta tableta.</translation>
    </message>
    <message>
        <source>Hand over, then take in the receipt: that makes room.</source>
        <translation>Entregue y luego cargue el recibo: así se libera espacio.</translation>
    </message>
    <message>
        <source>Switch the tablet off and on again, or take another one.</source>
        <translation>Apague la tableta y vuelva a encenderla, o use otra.</translation>
    </message>
    <message>
        <source>Plug it in tonight, or bring a power bank.</source>
        <translation>Enchúfela esta noche o traiga una batería externa.</translation>
    </message>
    <message>
        <source>You choose it the next time you open this panel.</source>
        <translation>Lo elegirá la próxima vez que abra este panel.</translation>
    </message>
    <message>
        <source>Before the first visitor signs, touch “For the lead” on the panel and choose it.</source>
        <translation>Antes de la primera firma, toque «Para el responsable» y elíjalo.</translation>
    </message>
    <message>
        <source>Touch “Forgot the PIN?” on the PIN pad: the coordinator can have both chosen anew.</source>
        <translation>Toque «¿Olvidó el PIN?» en la pantalla del PIN: la coordinación puede hacer que se elijan de nuevo los dos.</translation>
    </message>
    <message>
        <source>Start it on the whole screen before visitors come.</source>
        <translation>Iníciela a pantalla completa antes de que lleguen visitantes.</translation>
    </message>
    <message>
        <source>Receipts and petitions come by stick, then.</source>
        <translation>Los recibos y las peticiones llegan entonces en memoria.</translation>
    </message>
    <message>
        <source>They stay here until a receipt comes.</source>
        <translation>Siguen aquí hasta que llegue un recibo.</translation>
    </message>
    <message>
        <source>The coordinator does not know of it until you hand over.</source>
        <translation>La coordinación no lo sabrá hasta que entregue.</translation>
    </message>
    <message>
        <source>If this tablet is lost, so are they: hand over now.</source>
        <translation>Si se pierde esta tableta, se pierden también: entregue ahora.</translation>
    </message>
    <message>
        <source>Tell the coordinator, and hand over soon. The damaged file is kept in the stand’s folder: leave it there.</source>
        <translation>Avise a la coordinación y entregue pronto. El archivo dañado se guarda en la carpeta del puesto: déjelo allí.</translation>
    </message>
    <message>
        <source>Leave the stick in: the copy catches up by itself.</source>
        <translation>Deje la memoria conectada: la copia se completa sola.</translation>
    </message>
    <message>
        <source>Put the stick in: the copy catches up by itself.</source>
        <translation>Conecte la memoria: la copia se completa sola.</translation>
    </message>
    <message>
        <source>Visitors can sign. Make room on it, or ask the lead for another one.</source>
        <translation>Los visitantes pueden firmar. Haga sitio en ella o pida otra al responsable.</translation>
    </message>
    <message>
        <source>Visitors can sign. Pull the stick out and put it in again, or ask the lead for another one.</source>
        <translation>Los visitantes pueden firmar. Saque la memoria y vuelva a conectarla, o pida otra al responsable.</translation>
    </message>
</context>
<context>
    <name>ChooseScreen</name>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Which ones will you read?</source>
        <translation>¿Cuáles quiere leer?</translation>
    </message>
    <message numerus="yes">
        <source>%n petition(s) to read</source>
        <translation>
            <numerusform>%n petición para leer</numerusform>
            <numerusform>%n peticiones para leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>petition(s) to read</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>petición para leer</numerusform>
            <numerusform>peticiones para leer</numerusform>
        </translation>
    </message>
    <message>
        <source>You read each one, and decide for each one. Your details are entered once.</source>
        <translation>Usted lee cada una y decide sobre cada una. Sus datos se escriben una sola vez.</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Leer</translation>
    </message>
</context>
<context>
    <name>CloseDayScreen</name>
    <message>
        <source>Close the day</source>
        <translation>Cerrar el día</translation>
    </message>
    <message>
        <source>Keep the stand open</source>
        <translation>Dejar el puesto abierto</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message numerus="yes">
        <source>%n signed today.</source>
        <translation>
            <numerusform>%n firma hoy.</numerusform>
            <numerusform>%n firmas hoy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>Sin entregar</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>No queda nada pendiente.</translation>
    </message>
    <message numerus="yes">
        <source>%n signatures are on this stand only.</source>
        <translation>
            <numerusform>%n firma está solo en este puesto.</numerusform>
            <numerusform>%n firmas están solo en este puesto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this stick, checked.</source>
        <translation>
            <numerusform>%n en esta memoria, comprobada.</numerusform>
            <numerusform>%n en esta memoria, comprobadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by camera.</source>
        <translation>
            <numerusform>%n por cámara.</numerusform>
            <numerusform>%n por cámara.</numerusform>
        </translation>
    </message>
    <message>
        <source>From earlier days: %1.</source>
        <translation>De días anteriores: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n taken back today.</source>
        <comment>signatures</comment>
        <translation>
            <numerusform>%n retirada hoy.</numerusform>
            <numerusform>%n retiradas hoy.</numerusform>
        </translation>
    </message>
    <message>
        <source>The closing slip is on this stick.</source>
        <translation>El resguardo está en esta memoria.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Not locked yet</source>
        <translation>Aún sin cerrar</translation>
    </message>
    <message>
        <source>Safe to switch off</source>
        <translation>Se puede apagar</translation>
    </message>
    <message>
        <source>Not safe yet</source>
        <translation>Aún no está a salvo</translation>
    </message>
    <message>
        <source>Keep the tablet until its receipt arrives.</source>
        <translation>Conserve la tableta hasta que llegue su recibo.</translation>
    </message>
    <message>
        <source>This day is complete.</source>
        <translation>Este día está completo.</translation>
    </message>
    <message>
        <source>Hand over before the tablet leaves your hands.</source>
        <translation>Entregue antes de que la tableta salga de sus manos.</translation>
    </message>
    <message>
        <source>Hand over first?</source>
        <translation>¿Entregar antes?</translation>
    </message>
    <message>
        <source>This is practice: what was signed is deleted from this stand when you close the day.</source>
        <translation>Esto es una prueba: lo que se ha firmado se borra de este puesto cuando cierre el día.</translation>
    </message>
    <message>
        <source>If this tablet is lost, so is what was not handed over.</source>
        <translation>Si se pierde esta tableta, se pierde también lo que no se ha entregado.</translation>
    </message>
    <message>
        <source>Without hand-over</source>
        <translation>Sin entregar</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Hand over now</source>
        <translation>Entregar ahora</translation>
    </message>
    <message>
        <source>Put the slip on a stick</source>
        <translation>Guardar el resguardo en una memoria</translation>
    </message>
    <message>
        <source>Practice: what was signed is deleted from this stand now.</source>
        <translation>Prueba: lo que se ha firmado se borra ahora de este puesto.</translation>
    </message>
</context>
<context>
    <name>ClosingSlip</name>
    <message>
        <source>The slip as a picture to photograph</source>
        <translation>El resguardo como imagen para fotografiar</translation>
    </message>
    <message numerus="yes">
        <source>%n signatures</source>
        <translation>
            <numerusform>%n firma</numerusform>
            <numerusform>%n firmas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>%n retirada</numerusform>
            <numerusform>%n retiradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not handed over</source>
        <translation>
            <numerusform>%n sin entregar</numerusform>
            <numerusform>%n sin entregar</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a photo of this, and send it to the coordinator.</source>
        <translation>Haga una foto de esto y envíela a la coordinación.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Codes that change all the time, for a camera</source>
        <translation>Códigos que cambian sin parar, para una cámara</translation>
    </message>
</context>
<context>
    <name>CodeShow</name>
    <message>
        <source>Pace %1 of %2: a few seconds, or longer.</source>
        <translation>Ritmo %1 de %2: unos segundos, o más.</translation>
    </message>
    <message numerus="yes">
        <source>Pace %1 of %2: about %n second(s), or longer.</source>
        <translation>
            <numerusform>Ritmo %1 de %2: cerca de %n segundo, o más.</numerusform>
            <numerusform>Ritmo %1 de %2: cerca de %n segundos, o más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pace %1 of %2: about %n minute(s), or longer.</source>
        <translation>
            <numerusform>Ritmo %1 de %2: cerca de %n minuto, o más.</numerusform>
            <numerusform>Ritmo %1 de %2: cerca de %n minutos, o más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has filmed it? Then not yet. You can leave at any time: all of it stays here and waits.</source>
        <translation>¿Nadie ha filmado? Entonces, todavía no. Puede salir cuando quiera: todo se queda aquí y espera.</translation>
    </message>
    <message>
        <source>Brightest screen, clean glass; the camera 30&#xa0;cm away, with all of the white page in its picture.</source>
        <translation>Pantalla al máximo, cristal limpio; la cámara a 30 cm, con toda la página blanca en la imagen.</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Yes, all arrived</source>
        <translation>Sí, llegó todo</translation>
    </message>
</context>
<context>
    <name>Concern</name>
    <message>
        <source>More on the list: %1</source>
        <translation>Más en la lista: %1</translation>
    </message>
</context>
<context>
    <name>ConsentsScreen</name>
    <message>
        <source>Step 2 of 3: Your details</source>
        <translation>Paso 2 de 3: sus datos</translation>
    </message>
    <message>
        <source>May they write to you?</source>
        <translation>¿Pueden escribirle?</translation>
    </message>
    <message>
        <source>Before you sign</source>
        <translation>Antes de firmar</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Are you %1 or over?</source>
        <translation>¿Tiene %1 años o más?</translation>
    </message>
    <message>
        <source>This petition is for people of %1 and over.</source>
        <translation>Esta petición es para personas de %1 años o más.</translation>
    </message>
    <message>
        <source>Choose one of the two to go on.</source>
        <translation>Elija una de las dos para continuar.</translation>
    </message>
    <message>
        <source>You are signing</source>
        <translation>Va a firmar</translation>
    </message>
    <message>
        <source>Your signature counts the same, whatever you choose here. Left open means no.</source>
        <translation>Su firma cuenta lo mismo, elija lo que elija aquí. No responder significa no.</translation>
    </message>
    <message>
        <source>What happens to my data</source>
        <translation>Qué pasa con mis datos</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>CountryScreen</name>
    <message>
        <source>Step 2 of 3: Your details</source>
        <translation>Paso 2 de 3: sus datos</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>No country begins like this.</source>
        <translation>Ningún país empieza así.</translation>
    </message>
    <message>
        <source>Type its first letters, or swipe through the list.</source>
        <translation>Escriba las primeras letras o deslice la lista.</translation>
    </message>
</context>
<context>
    <name>DateScreen</name>
    <message>
        <source>Delete a campaign’s signatures</source>
        <translation>Borrar las firmas de una campaña</translation>
    </message>
    <message>
        <source>Confirm the date</source>
        <translation>Confirmar la fecha</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>No hay nada que borrar</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Borrando</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Each petition says on which day all that was signed has to be gone. You can delete from that day on.</source>
        <translation>Cada petición indica el día en que todo lo firmado debe haber desaparecido. Puede borrar a partir de ese día.</translation>
    </message>
    <message numerus="yes">
        <source>entries deleted</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>entrada borrada</numerusform>
            <numerusform>entradas borradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting for good</source>
        <translation>Borrando para siempre</translation>
    </message>
    <message>
        <source>They are gone from this stand.</source>
        <translation>Ya no están en este puesto.</translation>
    </message>
    <message>
        <source>This stand trusts its clock again.</source>
        <translation>Este puesto vuelve a fiarse de su reloj.</translation>
    </message>
    <message>
        <source>This stand’s clock shows another date: %1</source>
        <translation>El reloj de este puesto marca otra fecha: %1</translation>
    </message>
    <message>
        <source>The clock of this stand looks wrong.</source>
        <translation>El reloj de este puesto parece equivocado.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>No ha funcionado.</translation>
    </message>
    <message>
        <source>Tell the coordinator, who deletes what is there. Sticks with hand-overs of this petition have to be emptied, too.</source>
        <translation>Avise a la coordinación, que borra lo suyo. Vacíe también las memorias con entregas de esta petición.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>No se ha borrado nada.</translation>
    </message>
    <message>
        <source>Look at a calendar. If the stand is wrong, set the clock of this tablet; if you mistyped it, try again.</source>
        <translation>Mire un calendario. Si el puesto se equivoca, ponga en hora la tableta; si fue un error al escribir, inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Set day and hour of this tablet. If they are right, confirm the date first.</source>
        <translation>Ajuste el día y la hora de esta tableta. Si son correctos, confirme primero la fecha.</translation>
    </message>
    <message>
        <source>The disk of this stand may be full, or broken. Ask the coordinator.</source>
        <translation>Quizá el disco de este puesto está lleno o averiado. Pregunte a la coordinación.</translation>
    </message>
    <message>
        <source>To be deleted on %1</source>
        <translation>Para borrar el %1</translation>
    </message>
    <message>
        <source>To be deleted since %1</source>
        <translation>Para borrar desde el %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them never handed over: they are lost then</source>
        <translation>
            <numerusform>%n de ellas nunca entregada: se perderá</numerusform>
            <numerusform>%n de ellas nunca entregadas: se perderán</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are deleted for good</source>
        <translation>
            <numerusform>Se borrará %n entrada para siempre</numerusform>
            <numerusform>Se borrarán %n entradas para siempre</numerusform>
        </translation>
    </message>
    <message>
        <source>Which date is today?</source>
        <translation>¿Qué fecha es hoy?</translation>
    </message>
    <message>
        <source>This stand has seen later days than its clock shows, or the clock is years ahead. If you type the date that it shows, it trusts the clock again.</source>
        <translation>Este puesto ya vio días posteriores a los de su reloj, o el reloj va años adelantado. Si escribe la fecha que marca, volverá a fiarse de él.</translation>
    </message>
    <message>
        <source>This stand has no doubt about its clock. There is nothing to do.</source>
        <translation>Este puesto no duda de su reloj. No hay nada que hacer.</translation>
    </message>
    <message>
        <source>Today, from a calendar</source>
        <translation>Hoy, según un calendario</translation>
    </message>
    <message>
        <source>This is no whole date</source>
        <translation>No es una fecha completa</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
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
        <translation>AAAA</translation>
    </message>
</context>
<context>
    <name>DetailsScreen</name>
    <message>
        <source>Step 2 of 3: Your details</source>
        <translation>Paso 2 de 3: sus datos</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre y apellidos</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Localidad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Calle y número</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Su firma</translation>
    </message>
    <message>
        <source>Needed to sign</source>
        <translation>Falta aún</translation>
    </message>
    <message>
        <source>Check this code</source>
        <translation>Revise esto</translation>
    </message>
    <message>
        <source>%1: needed to sign</source>
        <translation>%1: falta aún</translation>
    </message>
    <message>
        <source>%1: too long</source>
        <translation>%1: texto demasiado largo</translation>
    </message>
    <message>
        <source>%1: begin with a letter</source>
        <translation>%1: empiece por una letra</translation>
    </message>
    <message>
        <source>%1: has a sign we cannot take</source>
        <translation>%1: hay un signo que no vale</translation>
    </message>
    <message>
        <source>This email looks unfinished</source>
        <translation>Este correo parece incompleto</translation>
    </message>
    <message>
        <source>This email does not look right</source>
        <translation>Este correo no parece correcto</translation>
    </message>
    <message>
        <source>This number does not look right</source>
        <translation>Este número no parece correcto</translation>
    </message>
    <message>
        <source>No such code in this country</source>
        <translation>Ese código no existe en este país</translation>
    </message>
    <message>
        <source>%1: no such postal code</source>
        <translation>%1: código postal desconocido</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>Ese día no existe</translation>
    </message>
    <message>
        <source>%1: this does not look right</source>
        <translation>%1: conviene revisarlo</translation>
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
        <translation>AAAA</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quiso decir %1?</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Sí, usar este</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Dejar el mío</translation>
    </message>
    <message>
        <source>Another country?</source>
        <translation>¿Otro país?</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Dibujada</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>You are signing</source>
        <translation>Va a firmar</translation>
    </message>
    <message>
        <source>We ask for these so that every signature counts once.</source>
        <translation>Los pedimos para que cada firma cuente una sola vez.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n dato por revisar</numerusform>
            <numerusform>%n datos por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>DoubtScreen</name>
    <message>
        <source>After the lock</source>
        <translation>Tras el bloqueo</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>No anotado</translation>
    </message>
    <message>
        <source>The stand was locked</source>
        <translation>El puesto estaba bloqueado</translation>
    </message>
    <message>
        <source>Marked as doubtful: %1</source>
        <translation>Anotadas como dudosas: %1</translation>
    </message>
    <message>
        <source>Signed since the stand was opened, or since the last shift change: %1</source>
        <translation>Firmas desde que se abrió el puesto o desde el último relevo: %1</translation>
    </message>
    <message>
        <source>The coordinator sees a note</source>
        <translation>La coordinación verá una nota</translation>
    </message>
    <message>
        <source>It could not be noted</source>
        <translation>No se ha podido anotar</translation>
    </message>
    <message>
        <source>Were the last entries not genuine?</source>
        <translation>¿Las últimas entradas no eran auténticas?</translation>
    </message>
    <message>
        <source>Nothing was deleted. The coordinator decides what counts.</source>
        <translation>No se ha borrado nada. La coordinación decide qué cuenta.</translation>
    </message>
    <message>
        <source>The disk took no more. Tell the coordinator yourself: how many entries, and about when.</source>
        <translation>El disco no admite más. Dígaselo usted a la coordinación: cuántas entradas y hacia qué hora.</translation>
    </message>
    <message>
        <source>For example, somebody typed in invented people. The coordinator then sees a note; nothing is deleted, and nobody is named.</source>
        <translation>Por ejemplo, alguien escribió personas inventadas. La coordinación verá una nota; no se borra nada y no se nombra a nadie.</translation>
    </message>
    <message>
        <source>Not genuine: the last one</source>
        <translation>No auténtica: la última</translation>
    </message>
    <message>
        <source>Not genuine: the last %1</source>
        <translation>No auténticas: las últimas %1</translation>
    </message>
    <message>
        <source>To the panel</source>
        <translation>Al panel</translation>
    </message>
    <message>
        <source>No, all is well</source>
        <translation>No, todo está bien</translation>
    </message>
</context>
<context>
    <name>DrawScreen</name>
    <message>
        <source>Step 2 of 3: Your details</source>
        <translation>Paso 2 de 3: sus datos</translation>
    </message>
    <message>
        <source>Sign with your finger</source>
        <translation>Firme con el dedo</translation>
    </message>
    <message>
        <source>Box for your drawn signature</source>
        <translation>Recuadro para dibujar su firma</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>(optional)</source>
        <translation>(opcional)</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>A day at the stand</source>
        <translation>Un día en el puesto</translation>
    </message>
    <message>
        <source>People read and sign alone. You invite, help who asks, and look after the tablet.</source>
        <translation>Cada cual firma sin ayuda. Usted invita, ayuda a quien lo pide y cuida la tableta.</translation>
    </message>
    <message>
        <source>Words in bold stand on its screen.</source>
        <translation>Lo que va en negrita está en la pantalla.</translation>
    </message>
    <message>
        <source>Unsure? Call your lead:</source>
        <translation>¿Dudas? Llame al responsable:</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Switch the tablet on. The poster comes by itself.</source>
        <translation>Encienda la tableta. El cartel sale solo.</translation>
    </message>
    <message>
        <source>Hold a finger on this corner for two seconds. Type the PIN that your lead told you.</source>
        <translation>Mantenga un dedo dos segundos en esta esquina. Escriba el PIN que le dio el responsable.</translation>
    </message>
    <message>
        <source>Touch %1 and go through the list.</source>
        <translation>Toque %1 y recorra la lista.</translation>
    </message>
    <message>
        <source>It says %1: touch %2. It says %3: do what stands there, or call.</source>
        <translation>Si pone %1, toque %2. Si pone %3, haga lo que se indica o llame.</translation>
    </message>
    <message>
        <source>A black band at the top, as in the picture, means practice: nothing counts. Call first.</source>
        <translation>Una franja negra arriba, como en la imagen, significa prueba: nada cuenta. Llame primero.</translation>
    </message>
    <message>
        <source>While people sign</source>
        <translation>Mientras firman</translation>
    </message>
    <message>
        <source>Nobody needs watching. Stand where you cannot see the screen.</source>
        <translation>No hay que vigilar a nadie. Póngase donde no vea la pantalla.</translation>
    </message>
    <message>
        <source>At the end people photograph a code. No phone? Give them a pocket card and a pen.</source>
        <translation>Al final se fotografía un código. ¿Sin teléfono? Dé una tarjeta de bolsillo y un bolígrafo.</translation>
    </message>
    <message>
        <source>This panel: the corner of step %1, then the PIN. Out again: %2.</source>
        <translation>Este panel: la esquina del paso %1 y luego el PIN. Para salir: %2.</translation>
    </message>
    <message>
        <source>%1: you type what the person tells you, and the person presses %2.</source>
        <translation>%1: usted escribe lo que la persona le dice, y ella misma toca %2.</translation>
    </message>
    <message>
        <source>%1: to clean the screen, or for a break.</source>
        <translation>%1: para limpiar la pantalla o descansar.</translation>
    </message>
    <message>
        <source>%1: read it together; then the next one types the PIN.</source>
        <translation>%1: léalo con quien le releva, que luego escribe el PIN.</translation>
    </message>
    <message>
        <source>%1: try it yourself when nobody waits. It does not count.</source>
        <translation>%1: pruébelo cuando nadie espere. No cuenta.</translation>
    </message>
    <message>
        <source>Trouble? Rest two fingers on the screen for two seconds: it locks, and what was typed is gone.</source>
        <translation>¿Alguien molesta? Apoye dos dedos en la pantalla dos segundos: se bloquea y lo escrito desaparece.</translation>
    </message>
    <message>
        <source>Look at the battery here each hour. Plug in before it is down to %1.</source>
        <translation>Mire aquí la batería cada hora. Enchufe antes de que baje al %1.</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>Por la noche</translation>
    </message>
    <message>
        <source>Put in the USB stick. Touch %1, then the stick, and wait for %2.</source>
        <translation>Conecte la memoria USB. Toque %1, luego la memoria, y espere a %2.</translation>
    </message>
    <message>
        <source>%1: the tablet read them back from the stick, and all are right. They also stay on the tablet.</source>
        <translation>%1: la tableta las ha vuelto a leer de la memoria y todas están bien. También siguen en la tableta.</translation>
    </message>
    <message>
        <source>Touch %1. Photograph this slip and send it to the coordinator. Then %1 once more: the screen goes dark.</source>
        <translation>Toque %1. Fotografíe este resguardo y envíelo a la coordinación. Después, otra vez %1: la pantalla se apaga.</translation>
    </message>
    <message>
        <source>Bring the stick to the coordinator. Keep the tablet in a safe place until the receipt has come.</source>
        <translation>Lleve la memoria a la coordinación. Guarde la tableta en lugar seguro hasta que llegue el recibo.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>photograph people who sign, or the screen while they do</source>
        <translation>fotografiar a quienes firman, ni la pantalla mientras tanto</translation>
    </message>
    <message>
        <source>promise what is kept of their data: show them %1</source>
        <translation>prometer qué pasa con sus datos: muestre %1</translation>
    </message>
    <message>
        <source>copy, move or delete files on the tablet or the stick</source>
        <translation>copiar, mover o borrar archivos de la tableta o de la memoria</translation>
    </message>
    <message>
        <source>press %1 for somebody, or tell the PIN</source>
        <translation>tocar %1 por otra persona, ni decir el PIN</translation>
    </message>
    <message>
        <source>leave the tablet alone, not even for a minute</source>
        <translation>dejar sola la tableta, ni un minuto</translation>
    </message>
    <message>
        <source>The screen says …</source>
        <translation>La pantalla dice …</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Qué hace usted</translation>
    </message>
    <message>
        <source>The words below it say why, and what to do. Nothing signed is lost.</source>
        <translation>Debajo pone por qué y qué hacer. No se ha perdido ninguna firma.</translation>
    </message>
    <message>
        <source>This signature is not stored. Touch %1. If it comes again, look at the panel: it says why.</source>
        <translation>Esta firma no se ha guardado. Toque %1. Si vuelve a salir, el panel dice por qué.</translation>
    </message>
    <message>
        <source>Touch %1, and type it. Then %2.</source>
        <translation>Toque %1 y escríbalo. Después, %2.</translation>
    </message>
    <message>
        <source>Wait that long. If you do not know the PIN, call.</source>
        <translation>Espere ese tiempo. Si no sabe el PIN, llame.</translation>
    </message>
    <message>
        <source>Leave it: it clears itself if nobody answers.</source>
        <translation>Déjelo: se borra solo si nadie responde.</translation>
    </message>
    <message>
        <source>Touch it. The coordinator reads the screen with a camera, or films it.</source>
        <translation>Tóquelo. La coordinación lee la pantalla con una cámara, o la filma.</translation>
    </message>
    <message>
        <source>It is dark</source>
        <translation>Está oscura</translation>
    </message>
    <message>
        <source>Plug it in and switch it on. The poster comes back, and nothing signed is lost.</source>
        <translation>Enchufe y encienda. El cartel vuelve y no se pierde ninguna firma.</translation>
    </message>
    <message>
        <source>The tablet is gone</source>
        <translation>La tableta no está</translation>
    </message>
    <message>
        <source>Call at once. Nobody can read the signatures that are on it.</source>
        <translation>Llame enseguida. Nadie puede leer las firmas que contiene.</translation>
    </message>
    <message>
        <source>Copy it from the screen; it has no %1. Nobody can tell it to you again.</source>
        <translation>Cópielo de la pantalla; no lleva %1. Nadie puede volver a decírselo.</translation>
    </message>
    <message>
        <source>To take your signature back: touch %1 at any of our stands, or write to %2.</source>
        <translation>Para retirar su firma: toque %1 en cualquiera de nuestros puestos, o escriba a %2.</translation>
    </message>
</context>
<context>
    <name>HandOverScreen</name>
    <message>
        <source>The stick is full.</source>
        <translation>La memoria está llena.</translation>
    </message>
    <message>
        <source>The stick gave back something else than was written.</source>
        <translation>En la memoria hay algo distinto de lo que se escribió.</translation>
    </message>
    <message>
        <source>There is no receipt on this stick.</source>
        <translation>En esta memoria no hay ningún recibo.</translation>
    </message>
    <message>
        <source>This receipt does not fit this stand.</source>
        <translation>Este recibo no corresponde a este puesto.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>No ha funcionado.</translation>
    </message>
    <message>
        <source>Make room on it, or take another one. Nothing was lost: all signatures are still on this stand.</source>
        <translation>Libere espacio o use otra. No se ha perdido nada: todas las firmas siguen en este puesto.</translation>
    </message>
    <message>
        <source>Put it in again, or take another one. Nothing was lost: all signatures are still on this stand.</source>
        <translation>Vuelva a conectarla o use otra. No se ha perdido nada: todas las firmas siguen en este puesto.</translation>
    </message>
    <message>
        <source>Take another stick. Nothing was lost: all signatures are still on this stand.</source>
        <translation>Use otra memoria. No se ha perdido nada: todas las firmas siguen en este puesto.</translation>
    </message>
    <message>
        <source>The coordinator makes it after reading what you handed over. Copy it to the stick, not into a folder.</source>
        <translation>Lo hace la coordinación después de leer lo que usted entregó. Cópielo en la memoria, no dentro de una carpeta.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Keep this tablet as it is, and tell the coordinator.</source>
        <translation>No se ha borrado nada. Deje esta tableta como está y avise a la coordinación.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try it again with another stick.</source>
        <translation>No se ha perdido nada. Pruebe con otra memoria.</translation>
    </message>
    <message>
        <source>Take in a receipt</source>
        <translation>Cargar un recibo</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Where is the receipt?</source>
        <translation>¿Dónde está el recibo?</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>¿Adónde?</translation>
    </message>
    <message>
        <source>Leave the stick in until this is done.</source>
        <translation>No saque la memoria hasta que termine.</translation>
    </message>
    <message>
        <source>Everything was handed over before.</source>
        <translation>Todo se entregó ya antes.</translation>
    </message>
    <message>
        <source>Only the closing slip is not on a stick yet.</source>
        <translation>Solo el resguardo no está aún en una memoria.</translation>
    </message>
    <message>
        <source>Only this further copy was not made.</source>
        <translation>Solo faltó hacer esta copia adicional.</translation>
    </message>
    <message>
        <source>Now the closing slip goes on the stick, and the rest once more.</source>
        <translation>Ahora se guarda el resguardo en la memoria, y lo demás otra vez.</translation>
    </message>
    <message>
        <source>This makes one more copy.</source>
        <translation>Así se hace una copia más.</translation>
    </message>
    <message numerus="yes">
        <source>signatures not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>firma aún sin entregar</numerusform>
            <numerusform>firmas aún sin entregar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>aún sin entregar</numerusform>
            <numerusform>aún sin entregar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>handed over by camera</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>entregada por cámara</numerusform>
            <numerusform>entregadas por cámara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on this stick, checked</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>en esta memoria, comprobada</numerusform>
            <numerusform>en esta memoria, comprobadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing the receipt with what this stand holds.</source>
        <translation>Se compara el recibo con lo que hay en este puesto.</translation>
    </message>
    <message>
        <source>Writing to %1, then reading it back.</source>
        <translation>Se escribe en %1 y después se comprueba.</translation>
    </message>
    <message>
        <source>You can take the stick out now.</source>
        <translation>Ya puede sacar la memoria.</translation>
    </message>
    <message>
        <source>They have arrived safely with the coordinator.</source>
        <translation>Han llegado bien a la coordinación.</translation>
    </message>
    <message numerus="yes">
        <source>With %n withdrawal(s).</source>
        <comment>handed over</comment>
        <translation>
            <numerusform>Con %n retirada.</numerusform>
            <numerusform>Con %n retiradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s) arrived, too.</source>
        <translation>
            <numerusform>También llegó %n retirada.</numerusform>
            <numerusform>También llegaron %n retiradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>So they were cleared here, as agreed: this stand need not keep them any longer.</source>
        <translation>Por eso se borraron aquí, como estaba acordado: este puesto ya no tiene que guardarlas.</translation>
    </message>
    <message>
        <source>No stick? Show to a camera</source>
        <translation>¿Sin memoria? Mostrar a una cámara</translation>
    </message>
    <message>
        <source>There was nothing to hand over.</source>
        <translation>No había nada que entregar.</translation>
    </message>
    <message>
        <source>The closing slip is on this stick.</source>
        <translation>El resguardo está en esta memoria.</translation>
    </message>
    <message>
        <source>The stick cannot be written to.</source>
        <translation>No se puede escribir en la memoria.</translation>
    </message>
    <message numerus="yes">
        <source>signatures arrived</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>firma recibida</numerusform>
            <numerusform>firmas recibidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted as handed over.</source>
        <translation>Anotado como entregado.</translation>
    </message>
    <message>
        <source>Nothing new on this receipt.</source>
        <translation>Nada nuevo en este recibo.</translation>
    </message>
    <message>
        <source>Everything also stays on this stand until the receipt comes back.</source>
        <translation>Todo sigue también en este puesto hasta que vuelva el recibo.</translation>
    </message>
    <message>
        <source>Bring it to the coordinator. Everything also stays on this stand until the receipt comes back.</source>
        <translation>Llévela a la coordinación. Todo sigue también en este puesto hasta que vuelva el recibo.</translation>
    </message>
    <message>
        <source>All signatures of this stand have arrived at the coordinator.</source>
        <translation>Todas las firmas de este puesto han llegado a la coordinación.</translation>
    </message>
    <message>
        <source>What it names had been deleted from this stand before.</source>
        <translation>Lo que figura en él ya se había borrado de este puesto.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
</context>
<context>
    <name>InstallScreen</name>
    <message>
        <source>Install a campaign</source>
        <translation>Instalar una campaña</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>¿Dónde está?</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>¿Cuál?</translation>
    </message>
    <message>
        <source>Is it this one?</source>
        <translation>¿Es esta?</translation>
    </message>
    <message>
        <source>Compare eight words</source>
        <translation>Comparar ocho palabras</translation>
    </message>
    <message>
        <source>An older one</source>
        <translation>Una más antigua</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalada</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>No instalada</translation>
    </message>
    <message>
        <source>The coordinator sends two files: the campaign, and later its activation. Copy both to the stick, not into a folder.</source>
        <translation>La coordinación envía dos archivos: la campaña y después su activación. Copie ambos en la memoria, no en una carpeta.</translation>
    </message>
    <message>
        <source>Nothing is changed before you say so.</source>
        <translation>Nada cambia hasta que usted lo diga.</translation>
    </message>
    <message>
        <source>This organisation is new on this stand. Only its own poster can tell whether the file is really from it.</source>
        <translation>Esta organización es nueva en este puesto. Solo su propio cartel dice si el archivo es de verdad suyo.</translation>
    </message>
    <message>
        <source>Leave the stick in until this is done.</source>
        <translation>No saque la memoria hasta que termine.</translation>
    </message>
    <message>
        <source>Looking through %1</source>
        <translation>Buscando en %1</translation>
    </message>
    <message>
        <source>Taking it in</source>
        <translation>Instalando</translation>
    </message>
    <message>
        <source>There is no campaign on this stick.</source>
        <translation>En esta memoria no hay ninguna campaña.</translation>
    </message>
    <message>
        <source>This campaign is on this stand already.</source>
        <translation>Esta campaña ya está en este puesto.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>No se ha instalado nada.</translation>
    </message>
    <message>
        <source>This file is not as the organisation made it.</source>
        <translation>Este archivo no es como lo hizo la organización.</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>Este archivo está dañado.</translation>
    </message>
    <message>
        <source>This campaign is not complete.</source>
        <translation>Esta campaña no está completa.</translation>
    </message>
    <message>
        <source>This kind of petition cannot be signed at a stand.</source>
        <translation>Este tipo de petición no se puede firmar en un puesto.</translation>
    </message>
    <message>
        <source>This file is from a newer version of the program.</source>
        <translation>Este archivo es de una versión más nueva del programa.</translation>
    </message>
    <message>
        <source>This activation is for another campaign.</source>
        <translation>Esta activación es de otra campaña.</translation>
    </message>
    <message>
        <source>The disk of this stand is full.</source>
        <translation>El disco de este puesto está lleno.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>No ha funcionado.</translation>
    </message>
    <message>
        <source>It is practice: visitors see it, and nothing they sign counts. It counts once you install its activation, too.</source>
        <translation>Es de prueba: los visitantes la ven y nada cuenta. Contará cuando instale también su activación.</translation>
    </message>
    <message>
        <source>Signatures count from now on. Visitors see it as soon as you go back to them.</source>
        <translation>Desde ahora las firmas cuentan. Los visitantes la verán en cuanto vuelva a su pantalla.</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>Aquí no ha cambiado nada.</translation>
    </message>
    <message>
        <source>Copy the coordinator’s file to the stick itself, not into a folder.</source>
        <translation>Copie el archivo de la coordinación en la memoria misma, no en una carpeta.</translation>
    </message>
    <message>
        <source>If you expected another one, ask the coordinator which file is the newest.</source>
        <translation>Si esperaba otra, pregunte a la coordinación cuál es el archivo más nuevo.</translation>
    </message>
    <message>
        <source>Do not use this stick any more, and call the coordinator on a number that you know.</source>
        <translation>No use más esta memoria y llame a la coordinación a un número que conozca.</translation>
    </message>
    <message>
        <source>Do not use it. Ask the coordinator for the file once more.</source>
        <translation>No lo use. Pida el archivo otra vez a la coordinación.</translation>
    </message>
    <message>
        <source>Copy it to the stick once more, or ask the coordinator for it again.</source>
        <translation>Cópielo otra vez en la memoria o pídalo de nuevo a la coordinación.</translation>
    </message>
    <message>
        <source>Update the program on this tablet first.</source>
        <translation>Actualice primero el programa de esta tableta.</translation>
    </message>
    <message>
        <source>First install the campaign that it belongs to. Both files can lie on one stick.</source>
        <translation>Instale primero la campaña a la que pertenece. Ambos archivos pueden estar en una memoria.</translation>
    </message>
    <message>
        <source>Hand over, then take in the receipt: that makes room.</source>
        <translation>Entregue y luego cargue el recibo: así se libera espacio.</translation>
    </message>
    <message>
        <source>Try it again with another stick.</source>
        <translation>Inténtelo con otra memoria.</translation>
    </message>
    <message>
        <source>Something is missing that visitors have to be told. Ask the coordinator to build it again.</source>
        <translation>Falta algo que hay que decir a los visitantes. Pida a la coordinación que la rehaga.</translation>
    </message>
    <message>
        <source>Its law asks for paper, or for an official system. Ask the coordinator.</source>
        <translation>Su ley exige papel o un sistema oficial. Pregunte a la coordinación.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Signatures count</source>
        <translation>Las firmas cuentan</translation>
    </message>
    <message>
        <source>This stand has a newer one of the same campaign.</source>
        <translation>Este puesto tiene una más nueva de la misma campaña.</translation>
    </message>
    <message>
        <source>Install the older one only if the coordinator asks you to go back to it.</source>
        <translation>Instale la antigua solo si la coordinación se lo pide.</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Quién lo pide</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>Quién la recibe</translation>
    </message>
    <message>
        <source>Signing begins</source>
        <translation>Comienzo de las firmas</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Everything is deleted</source>
        <translation>Todo se borra</translation>
    </message>
    <message>
        <source>Do signatures count?</source>
        <translation>¿Cuentan las firmas?</translation>
    </message>
    <message>
        <source>No, it is practice</source>
        <translation>No, es una prueba</translation>
    </message>
    <message>
        <source>Yes, it is activated</source>
        <translation>Sí, está activada</translation>
    </message>
    <message>
        <source>Mind: this campaign counts on this stand now. With this file it turns to practice until its activation comes.</source>
        <translation>Atención: esta campaña ya cuenta aquí. Con este archivo pasa a ser de prueba hasta que llegue su activación.</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) on this stick could not be used.</source>
        <translation>
            <numerusform>%n archivo más de esta memoria no se pudo usar.</numerusform>
            <numerusform>%n archivos más de esta memoria no se pudieron usar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Install the older one</source>
        <translation>Instalar la antigua</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Are these the eight words on the poster of %1?</source>
        <translation>¿Son estas las ocho palabras del cartel de %1?</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>Las palabras son las mismas</translation>
    </message>
    <message>
        <source>They differ: do not install</source>
        <translation>Son distintas: no instalar</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>space</source>
        <translation>espacio</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>Borrar la última letra</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Cifras y signos</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>Letras latinas</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>LeadScreen</name>
    <message>
        <source>For the lead</source>
        <translation>Para el responsable</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Your PIN is changed</source>
        <translation>Su PIN ha cambiado</translation>
    </message>
    <message>
        <source>The volunteers’ PIN is changed</source>
        <translation>El PIN del equipo ha cambiado</translation>
    </message>
    <message>
        <source>The one before opens nothing any more.</source>
        <translation>El anterior ya no abre nada.</translation>
    </message>
    <message>
        <source>Tell it to all who work here. The one before opens nothing any more.</source>
        <translation>Dígaselo a todos los que trabajan aquí. El anterior ya no abre nada.</translation>
    </message>
    <message>
        <source>What is done here changes the stand. Go back to the visitors when you leave it.</source>
        <translation>Lo que se hace aquí cambia el puesto. Vuelva a los visitantes cuando se vaya.</translation>
    </message>
    <message>
        <source>Practice: nothing counts</source>
        <translation>Prueba: nada cuenta</translation>
    </message>
    <message>
        <source>Signatures count</source>
        <translation>Las firmas cuentan</translation>
    </message>
    <message>
        <source>Install a campaign</source>
        <translation>Instalar una campaña</translation>
    </message>
    <message>
        <source>From a USB stick of the coordinator</source>
        <translation>Desde una memoria USB de la coordinación</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Segunda copia</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>On, and complete</source>
        <translation>Activada y completa</translation>
    </message>
    <message>
        <source>On, being written</source>
        <translation>Activada, escribiendo</translation>
    </message>
    <message>
        <source>On, but something is in the way</source>
        <translation>Activada, pero algo lo impide</translation>
    </message>
    <message>
        <source>Delete signatures</source>
        <translation>Borrar firmas</translation>
    </message>
    <message numerus="yes">
        <source>%n petition(s) due</source>
        <translation>
            <numerusform>%n petición por borrar</numerusform>
            <numerusform>%n peticiones por borrar</numerusform>
        </translation>
    </message>
    <message>
        <source>None is due</source>
        <translation>Nada pendiente</translation>
    </message>
    <message>
        <source>Volunteers’ PIN</source>
        <translation>PIN del equipo</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>Elegir otro</translation>
    </message>
    <message>
        <source>Lead’s PIN</source>
        <translation>PIN del responsable</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>For the coordinator</source>
        <translation>Para la coordinación</translation>
    </message>
    <message>
        <source>Confirm the date</source>
        <translation>Confirmar la fecha</translation>
    </message>
    <message>
        <source>The clock looks wrong</source>
        <translation>El reloj no parece correcto</translation>
    </message>
    <message>
        <source>The clock looks right</source>
        <translation>El reloj parece correcto</translation>
    </message>
</context>
<context>
    <name>LockedScreen</name>
    <message>
        <source>This stand is paused.</source>
        <translation>Este puesto está en pausa.</translation>
    </message>
    <message>
        <source>Nobody can sign now, and nothing that was typed is kept. A volunteer opens it again.</source>
        <translation>Ahora nadie puede firmar, y no se guarda nada de lo que se ha escrito. Alguien del puesto lo abrirá de nuevo.</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>Introducir el PIN</translation>
    </message>
</context>
<context>
    <name>LookTools</name>
    <message>
        <source>largest</source>
        <translation>muy grande</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>más grande</translation>
    </message>
    <message>
        <source>usual</source>
        <comment>text size</comment>
        <translation>habitual</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>alto contraste</translation>
    </message>
    <message>
        <source>sunlight</source>
        <translation>pleno sol</translation>
    </message>
    <message>
        <source>usual</source>
        <comment>colours</comment>
        <translation>habituales</translation>
    </message>
    <message>
        <source>Text size: %1</source>
        <extracomment>Spoken: what the button is for, and what is chosen.</extracomment>
        <translation>Tamaño del texto: %1</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <extracomment>Spoken: what the button is for, and what is chosen.</extracomment>
        <translation>Colores: %1</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <extracomment>Spoken: what the button does.</extracomment>
        <translation>Dejar de leer en voz alta</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
</context>
<context>
    <name>LostPinScreen</name>
    <message>
        <source>Forgot the PIN?</source>
        <translation>¿Olvidó el PIN?</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>The PINs are gone</source>
        <translation>Los PIN se han borrado</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Call the coordinator</source>
        <translation>Llame a la coordinación</translation>
    </message>
    <message>
        <source>Ask whoever set this stand up</source>
        <translation>Pregunte a quien preparó este puesto</translation>
    </message>
    <message>
        <source>Call your lead</source>
        <translation>Llame a su responsable</translation>
    </message>
    <message>
        <source>The lead can choose a new PIN for the volunteers, behind the lead’s own. If that is lost, too: call the coordinator and read both out. A file for this stand alone comes back; put it in on a stick.</source>
        <translation>El responsable puede elegir un PIN nuevo para el equipo, con el suyo. Si también se perdió: llame a la coordinación y lea ambas cosas. Llegará un archivo solo para este puesto; introdúzcalo en una memoria USB.</translation>
    </message>
    <message>
        <source>Read both out. The coordinator calls you back and sends a file for this stand alone. Copy it to a stick and put it in.</source>
        <translation>Lea ambos. La coordinación le devuelve la llamada y envía un archivo solo para este puesto. Cópielo en una memoria y conéctela.</translation>
    </message>
    <message>
        <source>This stand has only ever practised, so it knows no coordinator who could help.</source>
        <translation>Este puesto solo ha hecho pruebas y no conoce ninguna coordinación que pueda ayudar.</translation>
    </message>
    <message>
        <source>Looking through %1</source>
        <translation>Buscando en %1</translation>
    </message>
    <message>
        <source>Now choose new ones.</source>
        <translation>Ahora elija otros nuevos.</translation>
    </message>
    <message>
        <source>There is no such file on this stick.</source>
        <translation>En esta memoria no hay un archivo así.</translation>
    </message>
    <message>
        <source>This file is for another stand.</source>
        <translation>Este archivo es para otro puesto.</translation>
    </message>
    <message>
        <source>This file is not from an organisation that this stand knows.</source>
        <translation>Este archivo no es de una organización que este puesto conozca.</translation>
    </message>
    <message>
        <source>This file was used before, or is for another code.</source>
        <translation>Este archivo ya se usó o es de otro código.</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>Este archivo está dañado.</translation>
    </message>
    <message>
        <source>This file is from a newer version of the program.</source>
        <translation>Este archivo es de una versión más nueva del programa.</translation>
    </message>
    <message>
        <source>The disk of this stand cannot be written.</source>
        <translation>No se puede escribir en el disco de este puesto.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>No ha funcionado.</translation>
    </message>
    <message>
        <source>First the volunteers’ PIN, then the lead’s: choose the lead’s PIN together with your lead. No signature was touched.</source>
        <translation>Primero el PIN del equipo, luego el del responsable: elíjalo junto con él. No se tocó ninguna firma.</translation>
    </message>
    <message>
        <source>This stand: often the first six signs are enough</source>
        <translation>Este puesto: a menudo bastan los seis primeros signos</translation>
    </message>
    <message>
        <source>The PINs are as they were.</source>
        <translation>Los PIN siguen como estaban.</translation>
    </message>
    <message>
        <source>Copy the coordinator’s file to the stick itself, not into a folder.</source>
        <translation>Copie el archivo de la coordinación en la memoria misma, no en una carpeta.</translation>
    </message>
    <message>
        <source>Read the letters of this stand out once more.</source>
        <translation>Lea otra vez las letras de este puesto.</translation>
    </message>
    <message>
        <source>Only the organisation whose petition is on this stand can make it.</source>
        <translation>Solo puede hacerlo la organización cuya petición está en este puesto.</translation>
    </message>
    <message>
        <source>Tell the coordinator the code that is shown here now.</source>
        <translation>Diga a la coordinación el código que se muestra aquí ahora.</translation>
    </message>
    <message>
        <source>Copy it to the stick once more, or ask the coordinator for it again.</source>
        <translation>Cópielo otra vez en la memoria o pídalo de nuevo a la coordinación.</translation>
    </message>
    <message>
        <source>Update the program on this tablet first.</source>
        <translation>Actualice primero el programa de esta tableta.</translation>
    </message>
    <message>
        <source>Switch the tablet off and on again, then try once more.</source>
        <translation>Apague y encienda la tableta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try it again with another stick.</source>
        <translation>Inténtelo con otra memoria.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Choose new PINs</source>
        <translation>Elegir nuevos PIN</translation>
    </message>
    <message>
        <source>The program has to end; then this command asks for a new PIN. What was practised stays.</source>
        <translation>Hay que cerrar el programa; después, esta orden pide un PIN nuevo. Lo practicado se conserva.</translation>
    </message>
    <message>
        <source>Code, for this one time</source>
        <translation>Código, solo para esta vez</translation>
    </message>
    <message>
        <source>There is no code, because the disk of this stand cannot be written. Make room first.</source>
        <translation>No hay código porque no se puede escribir en el disco. Libere espacio primero.</translation>
    </message>
    <message>
        <source>Show it to the camera</source>
        <translation>Mostrarlo a la cámara</translation>
    </message>
</context>
<context>
    <name>MoreBelow</name>
    <message>
        <source>More below. Swipe up to read on.</source>
        <translation>Sigue abajo. Deslice hacia arriba para leer.</translation>
    </message>
</context>
<context>
    <name>NamesScreen</name>
    <message>
        <source>Name and place</source>
        <translation>Nombre y lugar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Name of the stand</source>
        <translation>Nombre del puesto</translation>
    </message>
    <message>
        <source>A name has 1 to 60 signs</source>
        <translation>Un nombre tiene de 1 a 60 caracteres</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>A place has at most 60 signs</source>
        <translation>Un lugar tiene como máximo 60 caracteres</translation>
    </message>
    <message>
        <source>The name travels with every hand-over, both are on the closing slip. Two tablets at one stand share them.</source>
        <translation>El nombre va con cada entrega, ambos figuran en el resguardo de cierre. Dos tabletas en un mismo puesto los comparten.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>NotNowScreen</name>
    <message>
        <source>Signing has to wait.</source>
        <translation>Hay que esperar para firmar.</translation>
    </message>
    <message>
        <source>What you typed is still here.</source>
        <translation>Lo que ha escrito sigue aquí.</translation>
    </message>
    <message>
        <source>This tablet is full. A volunteer has to hand over, then take in the receipt: that makes room.</source>
        <translation>Esta tableta está llena. Alguien del puesto tiene que entregar y luego cargar el recibo: así se libera espacio.</translation>
    </message>
    <message>
        <source>This tablet cannot store anything now. A volunteer has to switch it off and on again. What was signed before is safe.</source>
        <translation>Esta tableta no puede guardar nada ahora. Alguien del puesto tiene que apagarla y volver a encenderla. Lo que ya se firmó está a salvo.</translation>
    </message>
    <message>
        <source>The clock of this tablet looks wrong. A volunteer has to set day and hour.</source>
        <translation>El reloj de esta tableta no parece correcto. Alguien del puesto tiene que ajustar el día y la hora.</translation>
    </message>
    <message>
        <source>By the clock of this tablet, the time to sign is over.</source>
        <translation>Según el reloj de esta tableta, el plazo para firmar ha terminado.</translation>
    </message>
    <message>
        <source>By the clock of this tablet, the time to sign has not begun.</source>
        <translation>Según el reloj de esta tableta, el plazo para firmar aún no ha empezado.</translation>
    </message>
    <message>
        <source>Something is wrong with this stand. A volunteer has to ask the coordinator.</source>
        <translation>Algo no va bien en este puesto. Alguien del puesto tiene que preguntar a la coordinación.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
</context>
<context>
    <name>NumbersScreen</name>
    <message>
        <source>Fewer than %1 everywhere: nothing to show yet.</source>
        <translation>Menos de %1 en todas partes: aún no hay nada que mostrar.</translation>
    </message>
    <message>
        <source>Today in numbers</source>
        <translation>Hoy en cifras</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Por horas</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Por idiomas</translation>
    </message>
    <message>
        <source>Counted in tens, and fewer than %1 are not shown: else somebody who stood beside a visitor could learn from it how that one person signed. Of today alone; it is deleted when the day is closed.</source>
        <translation>Contado por decenas; menos de %1 no se muestra: si no, quien estuvo junto a un visitante podría deducir cómo firmó esa persona. Solo de hoy; se borra al cerrar el día.</translation>
    </message>
</context>
<context>
    <name>OpeningScreen</name>
    <message>
        <source>Ready for the day?</source>
        <translation>¿Listo para el día?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>No está listo</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nada lo impide.</translation>
    </message>
    <message>
        <source>Change name and place</source>
        <translation>Cambiar nombre y lugar</translation>
    </message>
    <message>
        <source>The eight words on the poster of %1:</source>
        <translation>Las 8 palabras del cartel de %1:</translation>
    </message>
    <message>
        <source>Open the stand</source>
        <translation>Abrir el puesto</translation>
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
        <translation>Añadida</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Choose a PIN for this stand</source>
        <translation>Elija un PIN para este puesto</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>El mismo PIN otra vez</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minutes</source>
        <translation>
            <numerusform>Espere %n minuto</numerusform>
            <numerusform>Espere %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds</source>
        <translation>
            <numerusform>Espere %n segundo</numerusform>
            <numerusform>Espere %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>The lead has no PIN yet</source>
        <translation>El responsable aún no tiene PIN</translation>
    </message>
    <message>
        <source>Choose a PIN for the lead</source>
        <translation>Elija un PIN para el responsable</translation>
    </message>
    <message>
        <source>Choose a PIN for the volunteers</source>
        <translation>Elija un PIN para el equipo</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>Introduzca el PIN</translation>
    </message>
    <message>
        <source>Enter the lead’s PIN</source>
        <translation>Introducir el PIN del responsable</translation>
    </message>
    <message>
        <source>What follows is for whoever leads this stand.</source>
        <translation>Lo que sigue es para quien dirige este puesto.</translation>
    </message>
    <message>
        <source>This stand has collected already, so the volunteers’ PIN is not enough to choose it. Touch “Forgot the PIN?”: the coordinator can have both chosen anew.</source>
        <translation>Este puesto ya ha recogido firmas, así que el PIN del equipo no basta para elegirlo. Toque «¿Olvidó el PIN?»: la coordinación puede hacer que se elijan de nuevo los dos.</translation>
    </message>
    <message>
        <source>%1 to 8 digits, another PIN than the volunteers’. Choose it together with your lead: it installs, deletes and changes PINs.</source>
        <translation>De %1 a 8 cifras, otro PIN que el del equipo. Elíjalo junto con el responsable: sirve para instalar, borrar y cambiar los PIN.</translation>
    </message>
    <message>
        <source>%1 to 8 digits, another PIN than the volunteers’. Only the lead knows it: to install, to delete, to change PINs.</source>
        <translation>De %1 a 8 cifras, distinto del PIN del equipo. Solo lo sabe el responsable: para instalar, borrar y cambiar los PIN.</translation>
    </message>
    <message>
        <source>%1 to 8 digits. All who work at this stand share it.</source>
        <translation>De %1 a 8 cifras. Lo comparten todos los que trabajan en este puesto.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. %n tries left.</source>
        <translation>
            <numerusform>Ese no es el PIN. Queda %n intento.</numerusform>
            <numerusform>Ese no es el PIN. Quedan %n intentos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lead’s PIN counts again in %n minutes.</source>
        <translation>
            <numerusform>El PIN del responsable vuelve a valer en %n minuto.</numerusform>
            <numerusform>El PIN del responsable vuelve a valer en %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those were two different PINs. Choose one again.</source>
        <translation>Los 2 PIN eran distintos. Elija uno de nuevo.</translation>
    </message>
    <message>
        <source>The lead and the volunteers need two different PINs. Choose another one.</source>
        <translation>El responsable y el equipo necesitan dos PIN distintos. Elija otro.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>Un PIN tiene de 4 a 8 cifras.</translation>
    </message>
    <message>
        <source>This PIN has %1 to 8 digits.</source>
        <translation>Este PIN tiene de %1 a 8 cifras.</translation>
    </message>
    <message>
        <source>The PIN could not be stored, because the disk is full. Make room, then choose it again.</source>
        <translation>No se pudo guardar el PIN porque el disco está lleno. Libere espacio y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>The PINs of this stand cannot be read. The coordinator can have them chosen anew: touch “Forgot the PIN?”.</source>
        <translation>No se pueden leer los PIN de este puesto. La coordinación puede hacer que se elijan de nuevo: toque «¿Olvidó el PIN?».</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>These screens are for the people who run the stand.</source>
        <translation>Estas páginas son para el equipo del puesto.</translation>
    </message>
    <message>
        <source>Then enter the PIN. There were several wrong ones: after each further one you wait longer.</source>
        <translation>Después introduzca el PIN. Hubo varios erróneos: tras cada uno más se espera más tiempo.</translation>
    </message>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>%n cifra introducida</numerusform>
            <numerusform>%n cifras introducidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Borrar la última cifra</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Forgot the PIN?</source>
        <translation>¿Olvidó el PIN?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>&lt;b&gt;Practice.&lt;/b&gt; Nothing here counts. Please use an invented name.</source>
        <translation>&lt;b&gt;Prueba.&lt;/b&gt; Aquí nada cuenta. Por favor, use un nombre inventado.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Practice: %1.&lt;/b&gt; Please use an invented name.</source>
        <translation>&lt;b&gt;Prueba: %1.&lt;/b&gt; Por favor, use un nombre inventado.</translation>
    </message>
</context>
<context>
    <name>PractiseBar</name>
    <message>
        <source>Practice. Nothing of this is kept or counted.</source>
        <translation>Prueba. No se guarda ni se cuenta nada.</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>Terminar</translation>
    </message>
</context>
<context>
    <name>PrivacyScreen</name>
    <message>
        <source>What happens to my data</source>
        <translation>Qué pasa con mis datos</translation>
    </message>
    <message>
        <source>Questions?</source>
        <translation>¿Preguntas?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>What is yours alone is not read aloud without headphones.</source>
        <translation>Lo que es solo suyo no se lee en voz alta sin auriculares.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Do you hear this through headphones?</source>
        <translation>¿Lo escucha con auriculares?</translation>
    </message>
    <message>
        <source>Then what you type is read aloud, too. Without headphones it is not: everyone around would hear it.</source>
        <translation>Entonces también se lee lo que usted escribe. Sin auriculares, no: lo oiría todo el mundo.</translation>
    </message>
    <message>
        <source>Yes, headphones</source>
        <translation>Sí, auriculares</translation>
    </message>
    <message>
        <source>No, a loudspeaker</source>
        <translation>No, un altavoz</translation>
    </message>
    <message>
        <source>Do not read aloud</source>
        <translation>No leer en voz alta</translation>
    </message>
</context>
<context>
    <name>ReadScreen</name>
    <message>
        <source>Step 1 of 3: Read</source>
        <translation>Paso 1 de 3: leer</translation>
    </message>
    <message>
        <source>Petition %1 of %2</source>
        <extracomment>%1 and %2 are numbers: which of the petitions to read this one is.</extracomment>
        <translation>Petición %1 de %2</translation>
    </message>
    <message>
        <source>Petition to: %1</source>
        <translation>Petición dirigida a: %1</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Quién lo pide</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>Quién la recibe</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>Qué se entrega</translation>
    </message>
    <message>
        <source>The names of those who sign.</source>
        <translation>Los nombres de quienes firman.</translation>
    </message>
    <message>
        <source>The number of signatures. No names.</source>
        <translation>El número de firmas. Ningún nombre.</translation>
    </message>
    <message>
        <source>What happens to my data</source>
        <translation>Qué pasa con mis datos</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>No es para mí</translation>
    </message>
    <message>
        <source>I want to sign</source>
        <translation>Quiero firmar</translation>
    </message>
</context>
<context>
    <name>RefusedWindow</name>
    <message>
        <source>Petition stand</source>
        <translation>Puesto de firmas</translation>
    </message>
    <message>
        <source>What is stored here is damaged, and there is no room to mend it. Ask the coordinator.</source>
        <translation>Lo guardado aquí está dañado y no hay espacio para repararlo. Pregunte a la coordinación.</translation>
    </message>
    <message>
        <source>Nothing can be stored on this tablet. Switch it off and on again; if that does not help, take another one.</source>
        <translation>En esta tableta no se puede guardar nada. Apáguela y vuelva a encenderla; si no sirve, use otra.</translation>
    </message>
    <message>
        <source>There is no petition on this stand. Ask the coordinator.</source>
        <translation>En este puesto no hay ninguna petición. Pregunte a la coordinación.</translation>
    </message>
    <message>
        <source>Something is wrong with this stand. Ask the coordinator.</source>
        <translation>Algo no va bien en este puesto. Pregunte a la coordinación.</translation>
    </message>
    <message>
        <source>This stand cannot open.</source>
        <translation>Este puesto no se puede abrir.</translation>
    </message>
    <message>
        <source>Nothing that was signed is lost by this. It is tried again by itself.</source>
        <translation>Nada de lo firmado se pierde por esto. Se vuelve a intentar solo.</translation>
    </message>
</context>
<context>
    <name>ReportScreen</name>
    <message>
        <source>Report for the coordinator</source>
        <translation>Informe para la coordinación</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>¿Adónde?</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Leave the stick in until this is done.</source>
        <translation>No saque la memoria hasta que termine.</translation>
    </message>
    <message>
        <source>It holds no signature and no name: only what this tablet did, how it is, and what is wrong. It may be sent in any way.</source>
        <translation>No contiene firmas ni nombres: solo lo que hizo esta tableta, cómo está y qué falla. Puede enviarse por cualquier vía.</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>Escribiendo en %1</translation>
    </message>
    <message>
        <source>You can take the stick out now.</source>
        <translation>Ya puede sacar la memoria.</translation>
    </message>
    <message>
        <source>The stick cannot be written to.</source>
        <translation>No se puede escribir en la memoria.</translation>
    </message>
    <message>
        <source>Send this file to the coordinator: %1</source>
        <translation>Envíe este archivo a la coordinación: %1</translation>
    </message>
    <message>
        <source>Put it in again, or take another one.</source>
        <translation>Conéctela de nuevo o use otra.</translation>
    </message>
</context>
<context>
    <name>ScanResult</name>
    <message>
        <source>Its end is missing. Have the stand show it once more.</source>
        <translation>Falta el final. Pida que el puesto lo muestre otra vez.</translation>
    </message>
    <message>
        <source>The proof of the stand does not hold for it. See the report.</source>
        <translation>La prueba del puesto no es válida aquí. Vea el informe.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) belong to another campaign. Import them with the keys file of that campaign.</source>
        <translation>
            <numerusform>%n registro es de otra campaña. Impórtelo con el archivo de claves de esa campaña.</numerusform>
            <numerusform>%n registros son de otra campaña. Impórtelos con el archivo de claves de esa campaña.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) were sealed for other keys. They are kept, and come in with those keys.</source>
        <translation>
            <numerusform>%n registro se selló para otras claves. Se guarda y entrará con ellas.</numerusform>
            <numerusform>%n registros se sellaron para otras claves. Se guardan y entrarán con ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its campaign was never activated. It is kept, and comes in after that.</source>
        <translation>La campaña nunca se activó. Se guarda y entrará después.</translation>
    </message>
    <message>
        <source>It was made by a newer version. Update this program: it is kept, and comes in then.</source>
        <translation>Es de una versión más nueva. Actualice este programa: se guarda y entrará entonces.</translation>
    </message>
    <message>
        <source>Its beginning is not here yet. It is kept, and comes in with that.</source>
        <translation>El comienzo aún no está aquí. Se guarda y entrará con él.</translation>
    </message>
    <message>
        <source>The volunteer has doubts about some entries. The report says which.</source>
        <translation>Los voluntarios dudan de algunos registros. El informe dice cuáles.</translation>
    </message>
    <message>
        <source>Nobody has approved this stand yet.</source>
        <translation>Nadie ha aprobado aún este puesto.</translation>
    </message>
    <message>
        <source>Alarm: two entries contradict each other. The stand may have been copied. See the report.</source>
        <translation>Alarma: dos registros se contradicen. Puede que el puesto fuera copiado. Vea el informe.</translation>
    </message>
    <message>
        <source>These codes are for a stand: show them to its camera.</source>
        <translation>Estos códigos son para un puesto: muéstrelos a su cámara.</translation>
    </message>
    <message>
        <source>Importing it failed, and nothing of it was recorded. Import it from a stick or a film.</source>
        <translation>La importación falló y no se registró nada. Impórtelo de una memoria o de una película.</translation>
    </message>
    <message>
        <source>It is not what a stand sends, and nothing of it was recorded. Have the stand show it once more.</source>
        <translation>No es lo que envía un puesto y no se registró nada. Pida que el puesto lo muestre otra vez.</translation>
    </message>
    <message>
        <source>A stand that is not known here</source>
        <translation>Un puesto desconocido aquí</translation>
    </message>
    <message>
        <source>Closing slip of %1</source>
        <translation>Resguardo de cierre de %1</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>No se ha admitido</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevos</translation>
    </message>
    <message>
        <source>here before</source>
        <translation>ya estaban</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañados</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>faltan</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) on it.</source>
        <translation>
            <numerusform>Indica %n firma.</numerusform>
            <numerusform>Indica %n firmas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was known before.</source>
        <translation>Ya se conocía.</translation>
    </message>
</context>
<context>
    <name>ScanWindow</name>
    <message>
        <source>Read codes with the camera</source>
        <translation>Leer códigos con la cámara</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Lote %1</translation>
    </message>
    <message>
        <source>Closing slip %1</source>
        <translation>Resguardo de cierre %1</translation>
    </message>
    <message>
        <source>For a stand, not for here: %1</source>
        <translation>Para un puesto, no para aquí: %1</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Con sonido</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>It works without a camera on this computer, too.</source>
        <translation>También funciona sin cámara en este equipo.</translation>
    </message>
    <message>
        <source>Film the screen of the stand with a phone, until the stand has shown everything once: half a minute is enough for most. Copy the film to this computer and import it with this command:</source>
        <translation>Filme la pantalla del puesto con un teléfono hasta que lo haya mostrado todo una vez: suele bastar medio minuto. Copie la película a este equipo e impórtela con esta orden:</translation>
    </message>
    <message>
        <source>Photographs, scans and PDF pages of the codes are imported in the same way.</source>
        <translation>Las fotos, los escaneos y las páginas PDF de los códigos se importan igual.</translation>
    </message>
    <message>
        <source>Hold the screen of the stand in front of the camera.</source>
        <translation>Sostenga la pantalla del puesto delante de la cámara.</translation>
    </message>
    <message numerus="yes">
        <source>new practice entries</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>registro nuevo de prueba</numerusform>
            <numerusform>registros nuevos de prueba</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new entries</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>registro nuevo</numerusform>
            <numerusform>registros nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here before</source>
        <translation>
            <numerusform>%n ya estaba</numerusform>
            <numerusform>%n ya estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n dañado</numerusform>
            <numerusform>%n dañados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n falta</numerusform>
            <numerusform>%n faltan</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes in is imported at once, and shows here.</source>
        <translation>Lo que llega se importa enseguida y aparece aquí.</translation>
    </message>
    <message>
        <source>The ledger is in use, or its disk is full. This is tried again.</source>
        <translation>El libro está en uso, o su disco está lleno. Se intenta otra vez.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>SecondCopyScreen</name>
    <message>
        <source>Second copy</source>
        <translation>Segunda copia</translation>
    </message>
    <message>
        <source>Which stick?</source>
        <translation>¿Qué memoria?</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>No copy is kept</source>
        <translation>No se guarda copia</translation>
    </message>
    <message>
        <source>Each signature is written to a second stick as well, locked as it is here. If this tablet breaks, nothing is lost.</source>
        <translation>Cada firma se escribe también en una segunda memoria, cerrada como aquí. Si esta tableta se rompe, no se pierde nada.</translation>
    </message>
    <message numerus="yes">
        <source>not in the copy yet</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>aún no está en la copia</numerusform>
            <numerusform>aún no están en la copia</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>Escribiendo en %1</translation>
    </message>
    <message>
        <source>The stick is not there any more.</source>
        <translation>La memoria ya no está.</translation>
    </message>
    <message>
        <source>This stick cannot be used.</source>
        <translation>Esta memoria no sirve.</translation>
    </message>
    <message>
        <source>Put it in again, or take another one.</source>
        <translation>Conéctela de nuevo o use otra.</translation>
    </message>
    <message>
        <source>The stick cannot be written to</source>
        <translation>No se puede escribir en la memoria</translation>
    </message>
    <message>
        <source>Put it in again: what is missing is then written by itself.</source>
        <translation>Conéctela de nuevo: lo que falta se escribe solo.</translation>
    </message>
    <message>
        <source>Turn the copy off, and begin one on a larger stick.</source>
        <translation>Desactive la copia y comience otra en una memoria más grande.</translation>
    </message>
    <message>
        <source>Put it in again, or turn the copy off and take another stick.</source>
        <translation>Conéctela de nuevo, o desactive la copia y use otra memoria.</translation>
    </message>
    <message>
        <source>The copy is complete</source>
        <translation>La copia está completa</translation>
    </message>
    <message>
        <source>The copy is being written</source>
        <translation>La copia se está escribiendo</translation>
    </message>
    <message>
        <source>The stick is not in</source>
        <translation>La memoria no está conectada</translation>
    </message>
    <message>
        <source>The stick is full</source>
        <translation>La memoria está llena</translation>
    </message>
    <message>
        <source>Visitors can sign meanwhile.</source>
        <translation>Mientras tanto se puede firmar.</translation>
    </message>
    <message>
        <source>Leave the stick in. What is signed from now on is written there, too.</source>
        <translation>Deje la memoria conectada. Lo que se firme desde ahora se escribe también allí.</translation>
    </message>
    <message>
        <source>Leave the stick in until this says that it is complete.</source>
        <translation>Deje la memoria conectada hasta que aquí diga que está completa.</translation>
    </message>
    <message>
        <source>Keep no second copy</source>
        <translation>No guardar segunda copia</translation>
    </message>
</context>
<context>
    <name>SentScreen</name>
    <message>
        <source>Your code is on its way.</source>
        <translation>Su código va en camino.</translation>
    </message>
    <message>
        <source>If it belongs to a signature, that signature will be withdrawn.</source>
        <translation>Si corresponde a una firma, esa firma se retirará.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Siguiente persona</translation>
    </message>
</context>
<context>
    <name>ShiftScreen</name>
    <message>
        <source>Visitors can sign</source>
        <translation>Los visitantes pueden firmar</translation>
    </message>
    <message>
        <source>Visitors cannot sign</source>
        <translation>Los visitantes no pueden firmar</translation>
    </message>
    <message>
        <source>The panel says why.</source>
        <translation>El panel dice por qué.</translation>
    </message>
    <message>
        <source>Signed in this shift: %1</source>
        <translation>Firmas de este turno: %1</translation>
    </message>
    <message>
        <source>Nothing was handed over yet</source>
        <translation>Aún no se ha entregado nada</translation>
    </message>
    <message>
        <source>Last handed over %1</source>
        <translation>Última entrega: %1</translation>
    </message>
    <message>
        <source>Battery %1 %, plugged in</source>
        <translation>Batería %1&#xa0;%, enchufada</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>Batería %1&#xa0;%</translation>
    </message>
    <message>
        <source>Plug it in now.</source>
        <translation>Conéctela ahora.</translation>
    </message>
    <message>
        <source>Shift change</source>
        <translation>Relevo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>For the next volunteer</source>
        <translation>Para el relevo</translation>
    </message>
    <message>
        <source>Read this together. Then the stand is locked, and the next volunteer enters the PIN.</source>
        <translation>Léanlo juntos. Después el puesto queda bloqueado, y quien llega introduce el PIN.</translation>
    </message>
    <message numerus="yes">
        <source>signatures not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>firma aún sin entregar</numerusform>
            <numerusform>firmas aún sin entregar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>aún sin entregar</numerusform>
            <numerusform>aún sin entregar</numerusform>
        </translation>
    </message>
    <message>
        <source>Without hand-over</source>
        <translation>Sin entregar</translation>
    </message>
    <message>
        <source>Hand over first</source>
        <translation>Entregar antes</translation>
    </message>
    <message>
        <source>Change the shift</source>
        <translation>Hacer el relevo</translation>
    </message>
</context>
<context>
    <name>ShowScreen</name>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <translation>
            <numerusform>%n firma</numerusform>
            <numerusform>%n firmas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show to a camera</source>
        <translation>Mostrar a una cámara</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nada espera</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>¿Cuánto?</translation>
    </message>
    <message>
        <source>The coordinator reads the codes with a camera, or films them. What was handed over before is shown again until its receipt comes.</source>
        <translation>La coordinación lee los códigos con una cámara, o los filma. Lo que ya se entregó se muestra otra vez hasta que llegue su recibo.</translation>
    </message>
    <message numerus="yes">
        <source>without a receipt</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>sin recibo</numerusform>
            <numerusform>sin recibo</numerusform>
        </translation>
    </message>
    <message>
        <source>Making codes of what was signed.</source>
        <translation>Las firmas se convierten en códigos.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>No ha funcionado.</translation>
    </message>
    <message>
        <source>There was nothing to hand over.</source>
        <translation>No había nada que entregar.</translation>
    </message>
    <message>
        <source>Nothing was lost: all signatures are still on this stand. Hand over with a stick instead.</source>
        <translation>No se ha perdido nada: todas las firmas siguen en este puesto. Entréguelas con una memoria.</translation>
    </message>
    <message>
        <source>All signatures of this stand have arrived at the coordinator.</source>
        <translation>Todas las firmas de este puesto han llegado a la coordinación.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>%1, part %2 of %3</source>
        <comment>a day</comment>
        <translation>%1, parte %2 de %3</translation>
    </message>
    <message>
        <source>handed over before</source>
        <translation>ya entregado</translation>
    </message>
    <message>
        <source>with the closing slip</source>
        <translation>con el resguardo de cierre</translation>
    </message>
    <message>
        <source>The coordinator has it all</source>
        <translation>La coordinación lo tiene todo</translation>
    </message>
    <message numerus="yes">
        <source>Has the coordinator told you that all %n signature(s) arrived?</source>
        <translation>
            <numerusform>¿Le ha dicho la coordinación que llegó la firma?</numerusform>
            <numerusform>¿Le ha dicho la coordinación que llegaron las %n firmas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Has the coordinator told you that all of it arrived?</source>
        <translation>¿Le ha dicho la coordinación que llegó todo?</translation>
    </message>
</context>
<context>
    <name>StaffHeader</name>
    <message>
        <source>Back to visitors</source>
        <translation>Volver a los visitantes</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
</context>
<context>
    <name>StandWindow</name>
    <message>
        <source>Petition stand</source>
        <translation>Puesto de firmas</translation>
    </message>
    <message>
        <source>A volunteer types. You sign.</source>
        <translation>Alguien del puesto escribe. Usted firma.</translation>
    </message>
</context>
<context>
    <name>StickPlaces</name>
    <message>
        <source>Write-protected. If it has a small switch, move it; otherwise take another stick.</source>
        <translation>Protegida contra escritura. Si tiene un pequeño interruptor, muévalo; si no, use otra memoria.</translation>
    </message>
    <message>
        <source>This folder cannot be written to. Take a stick.</source>
        <translation>No se puede escribir en esta carpeta. Use una memoria.</translation>
    </message>
    <message>
        <source>%1 MB free</source>
        <translation>%1 MB libres</translation>
    </message>
    <message>
        <source>%1 GB free</source>
        <translation>%1 GB libres</translation>
    </message>
    <message>
        <source>Put in a USB stick</source>
        <translation>Conecte una memoria USB</translation>
    </message>
    <message>
        <source>It shows here by itself.</source>
        <translation>Aparecerá aquí sola.</translation>
    </message>
</context>
<context>
    <name>StickTask</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Show it once more, or take it from a stick.</source>
        <translation>Muéstrelo otra vez, o tómelo de una memoria.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Show the codes</source>
        <translation>Muestre los códigos</translation>
    </message>
    <message>
        <source>The camera is on while this screen is open. Nothing that it sees is kept.</source>
        <translation>La cámara está encendida mientras esta pantalla está abierta. No se guarda nada de lo que ve.</translation>
    </message>
    <message>
        <source>Show it to the camera</source>
        <translation>Mostrarlo a la cámara</translation>
    </message>
    <message>
        <source>Checking what was shown.</source>
        <translation>Comprobando lo que se mostró.</translation>
    </message>
</context>
<context>
    <name>ThanksScreen</name>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>To take your signature back, write to %1 with this code.</source>
        <translation>Para retirar su firma, escriba a %1 con este código.</translation>
    </message>
    <message>
        <source>Practice: this does not count.</source>
        <translation>Prueba: esto no cuenta.</translation>
    </message>
    <message>
        <source>Thank you. You have signed.</source>
        <translation>Gracias. Ha firmado.</translation>
    </message>
    <message>
        <source>Practice: nothing was kept, and nobody has signed. A visitor reads here that the signature is stored.</source>
        <translation>Prueba: no se ha guardado nada y nadie ha firmado. Un visitante lee aquí que su firma está guardada.</translation>
    </message>
    <message>
        <source>Your signature is safely stored. Nothing about you stays on this screen.</source>
        <translation>Su firma está bien guardada. En esta pantalla no queda nada sobre usted.</translation>
    </message>
    <message>
        <source>Your code as a picture to photograph</source>
        <translation>Su código como imagen para fotografiar</translation>
    </message>
    <message>
        <source>Take a photo of this</source>
        <translation>Hágale una foto</translation>
    </message>
    <message>
        <source>With these codes you can take your signatures back later, one by one.</source>
        <translation>Con estos códigos puede retirar sus firmas más adelante, una a una.</translation>
    </message>
    <message>
        <source>With this code you can take your signature back later, at any of our stands or by writing to us.</source>
        <translation>Con este código puede retirar su firma más adelante, en cualquiera de nuestros puestos o por escrito.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Su código</translation>
    </message>
    <message>
        <source>No phone? Ask for a pen and paper.</source>
        <translation>¿Sin teléfono? Pida papel y bolígrafo.</translation>
    </message>
    <message>
        <source>More codes: %1 of %2</source>
        <extracomment>%1 and %2 are numbers: how many codes were shown, of how many.</extracomment>
        <translation>Más códigos: %1 de %2</translation>
    </message>
    <message>
        <source>That did not work here, so your signature stands. Your code still takes it back.</source>
        <translation>Aquí no ha funcionado, así que su firma sigue en pie. Su código aún permite retirarla.</translation>
    </message>
    <message>
        <source>Changed your mind? Undo takes it back now.</source>
        <translation>¿Ha cambiado de idea? Deshacer la retira ahora.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Siguiente persona</translation>
    </message>
</context>
<context>
    <name>TooYoungScreen</name>
    <message>
        <source>Thank you for reading.</source>
        <translation>Gracias por leer.</translation>
    </message>
    <message>
        <source>This petition is for people of %1 and over. Nothing was kept.</source>
        <translation>Esta petición es para personas de %1 años o más. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Volver al inicio</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>You have not signed yet.</source>
        <translation>Aún no ha firmado.</translation>
    </message>
    <message>
        <source>Your signature could not be stored. Ask the volunteer, or try again: what you typed is still here.</source>
        <translation>No se ha podido guardar su firma. Pregunte en el puesto o reinténtelo: lo que ha escrito sigue aquí.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>UndoButton</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <extracomment>Read out by a screen reader.</extracomment>
        <translation>
            <numerusform>Queda %n segundo</numerusform>
            <numerusform>Quedan %n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoneScreen</name>
    <message>
        <source>Your signatures are taken back.</source>
        <translation>Sus firmas quedan retiradas.</translation>
    </message>
    <message>
        <source>Your signature is taken back.</source>
        <translation>Su firma queda retirada.</translation>
    </message>
    <message>
        <source>They will not be counted.</source>
        <translation>No se contarán.</translation>
    </message>
    <message>
        <source>It will not be counted.</source>
        <translation>No se contará.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Siguiente persona</translation>
    </message>
</context>
<context>
    <name>VisitorScreen</name>
    <message numerus="yes">
        <source>%n petition(s)</source>
        <translation>
            <numerusform>%n petición</numerusform>
            <numerusform>%n peticiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VolunteerScreen</name>
    <message>
        <source>Last handed over %1</source>
        <translation>Última entrega: %1</translation>
    </message>
    <message>
        <source>Battery %1 %, plugged in</source>
        <translation>Batería %1&#xa0;%, enchufada</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>Batería %1&#xa0;%</translation>
    </message>
    <message>
        <source>Room for %1</source>
        <translation>Espacio para %1</translation>
    </message>
    <message>
        <source>Volunteer panel</source>
        <translation>Panel del equipo</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>No está listo</translation>
    </message>
    <message>
        <source>Visitors can sign now.</source>
        <translation>Ya se puede firmar.</translation>
    </message>
    <message>
        <source>Visitors can sign now. The battery is low: plug it in.</source>
        <translation>Ya se puede firmar. Queda poca batería: enchúfela.</translation>
    </message>
    <message>
        <source>Because the disk is full. Hand over, then take in the receipt: that makes room.</source>
        <translation>La memoria interna está llena. Entregue y luego cargue el recibo: así se libera espacio.</translation>
    </message>
    <message>
        <source>Because nothing can be stored. Switch the tablet off and on again; if that does not help, take another one. What was signed is safe.</source>
        <translation>No se puede guardar nada. Apague la tableta y vuelva a encenderla; si no sirve, use otra. Lo firmado está a salvo.</translation>
    </message>
    <message>
        <source>Because the clock looks wrong. Set day and hour of this tablet.</source>
        <translation>El reloj no parece correcto. Ajuste el día y la hora de esta tableta.</translation>
    </message>
    <message>
        <source>Because the time to sign is over. Ask the coordinator.</source>
        <translation>El plazo para firmar ha terminado. Pregunte a la coordinación.</translation>
    </message>
    <message>
        <source>Because the time to sign has not begun. Ask the coordinator.</source>
        <translation>El plazo para firmar aún no ha empezado. Pregunte a la coordinación.</translation>
    </message>
    <message>
        <source>Because there is no campaign on this stand. Ask the coordinator.</source>
        <translation>En este puesto no hay ninguna campaña. Pregunte a la coordinación.</translation>
    </message>
    <message>
        <source>Because something is wrong with this stand. Ask the coordinator.</source>
        <translation>Algo no va bien en este puesto. Pregunte a la coordinación.</translation>
    </message>
    <message numerus="yes">
        <source>signatures not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>firma aún sin entregar</numerusform>
            <numerusform>firmas aún sin entregar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>aún sin entregar</numerusform>
            <numerusform>aún sin entregar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed today.</source>
        <translation>
            <numerusform>%n firma hoy.</numerusform>
            <numerusform>%n firmas hoy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back today.</source>
        <comment>signatures</comment>
        <translation>
            <numerusform>%n retirada hoy.</numerusform>
            <numerusform>%n retiradas hoy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all.</source>
        <comment>signatures</comment>
        <translation>
            <numerusform>%n en total.</numerusform>
            <numerusform>%n en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>To a USB stick or a camera. Everything stays here, too.</source>
        <translation>A una memoria USB o a una cámara. Todo se queda también aquí.</translation>
    </message>
    <message>
        <source>Take in a receipt</source>
        <translation>Cargar un recibo</translation>
    </message>
    <message>
        <source>From the coordinator</source>
        <translation>De la coordinación</translation>
    </message>
    <message>
        <source>Help someone sign</source>
        <translation>Ayudar a firmar</translation>
    </message>
    <message>
        <source>You type, they press Sign</source>
        <translation>Usted escribe, la persona pulsa Firmar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>To clean, or for a break</source>
        <translation>Para limpiar o descansar</translation>
    </message>
    <message>
        <source>Shift change</source>
        <translation>Relevo</translation>
    </message>
    <message>
        <source>What the next one needs to know</source>
        <translation>Lo que hay que saber</translation>
    </message>
    <message>
        <source>Ready for the day?</source>
        <translation>¿Listo para el día?</translation>
    </message>
    <message>
        <source>Today in numbers</source>
        <translation>Hoy en cifras</translation>
    </message>
    <message>
        <source>Practise signing</source>
        <translation>Practicar</translation>
    </message>
    <message>
        <source>Colours: for sunlight</source>
        <translation>Colores: sol</translation>
    </message>
    <message>
        <source>Colours: high contrast</source>
        <translation>Colores: contraste</translation>
    </message>
    <message>
        <source>Colours: the usual ones</source>
        <translation>Colores: habituales</translation>
    </message>
    <message>
        <source>Kept for every visitor</source>
        <translation>Para todos los visitantes</translation>
    </message>
    <message>
        <source>For the lead</source>
        <translation>Para el responsable</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Cerrar el día</translation>
    </message>
</context>
<context>
    <name>WarningScreen</name>
    <message>
        <source>Do you need more time?</source>
        <translation>¿Necesita más tiempo?</translation>
    </message>
    <message>
        <source>Otherwise this screen clears itself, and nothing you typed is kept.</source>
        <translation>Si no, esta pantalla se borra sola y no se guarda nada de lo que ha escrito.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <extracomment>Read out by a screen reader.</extracomment>
        <translation>
            <numerusform>Queda %n segundo</numerusform>
            <numerusform>Quedan %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Borrar ya</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Necesito más tiempo</translation>
    </message>
</context>
<context>
    <name>WithdrawScreen</name>
    <message>
        <source>Withdraw a signature</source>
        <translation>Retirar una firma</translation>
    </message>
    <message>
        <source>Enter your code.</source>
        <translation>Escriba su código.</translation>
    </message>
    <message>
        <source>The code on your slip</source>
        <translation>El código de su resguardo</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>Aún no hay código</translation>
    </message>
    <message>
        <source>This could not be stored. Ask the volunteer.</source>
        <translation>No se ha podido guardar. Pregunte en el puesto.</translation>
    </message>
    <message>
        <source>Look at the code again: one sign is different</source>
        <translation>Mire otra vez el código: un signo es distinto</translation>
    </message>
    <message>
        <source>If it belongs to a signature, that signature will be withdrawn.</source>
        <translation>Si corresponde a una firma, esa firma se retirará.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
</context>
</TS>
