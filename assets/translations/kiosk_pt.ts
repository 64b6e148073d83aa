<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>Announcer</name>
    <message>
        <source>Text size: %1</source>
        <translation>Tamanho do texto: %1</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>Cores: %1</translation>
    </message>
    <message>
        <source>The screen was cleared. Nothing was kept.</source>
        <translation>O ecrã foi limpo. Nada ficou guardado.</translation>
    </message>
    <message>
        <source>You have more time.</source>
        <translation>Tem mais tempo.</translation>
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
        <translation>Petição dirigida a: %1</translation>
    </message>
    <message numerus="yes">
        <source>people have signed</source>
        <comment>after the number</comment>
        <extracomment>After a number that stands in large type before it.</extracomment>
        <translation>
            <numerusform>pessoa assinou</numerusform>
            <numerusform>pessoas assinaram</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>Objetivo: %1</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <extracomment>%1 is who made it.</extracomment>
        <translation>Imagem: %1</translation>
    </message>
    <message>
        <source>Read first. Signing takes a minute. Leave any time: nothing is kept.</source>
        <translation>Leia primeiro. Assinar demora um minuto. Se sair, nada fica guardado.</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Ler a petição</translation>
    </message>
    <message>
        <source>Withdraw a signature</source>
        <translation>Retirar uma assinatura</translation>
    </message>
</context>
<context>
    <name>CameraPicture</name>
    <message>
        <source>What the camera sees</source>
        <translation>O que a câmara vê</translation>
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
        <translation>Campanha</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Ativação</translation>
    </message>
    <message>
        <source>New PINs</source>
        <translation>PIN novos</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Outra coisa</translation>
    </message>
    <message>
        <source>Hold the coordinator’s codes in front of the camera.</source>
        <translation>Segure os códigos da coordenação em frente da câmara.</translation>
    </message>
    <message>
        <source>What was shown is not for this screen. Ask the coordinator for the right codes.</source>
        <translation>O que foi mostrado não é para este ecrã. Peça à coordenação os códigos certos.</translation>
    </message>
    <message>
        <source>Another camera</source>
        <translation>Outra câmara</translation>
    </message>
</context>
<context>
    <name>CameraWords</name>
    <message>
        <source>Hold the codes in front of the camera.</source>
        <translation>Segure os códigos em frente da câmara.</translation>
    </message>
    <message>
        <source>The camera is off.</source>
        <translation>A câmara está desligada.</translation>
    </message>
    <message>
        <source>There is no camera here.</source>
        <translation>Aqui não há câmara.</translation>
    </message>
    <message>
        <source>The camera is gone.</source>
        <translation>A câmara já não está ligada.</translation>
    </message>
    <message>
        <source>The camera may not be used.</source>
        <translation>Não é permitido usar a câmara.</translation>
    </message>
    <message>
        <source>The camera does not answer.</source>
        <translation>A câmara não responde.</translation>
    </message>
    <message>
        <source>The camera is starting.</source>
        <translation>A câmara está a iniciar.</translation>
    </message>
    <message>
        <source>It is too dark.</source>
        <translation>Está demasiado escuro.</translation>
    </message>
    <message>
        <source>Too far away.</source>
        <translation>Demasiado longe.</translation>
    </message>
    <message>
        <source>The picture is blurred.</source>
        <translation>A imagem está desfocada.</translation>
    </message>
    <message>
        <source>A part of the codes is outside.</source>
        <translation>Uma parte dos códigos está de fora.</translation>
    </message>
    <message>
        <source>No code can be seen.</source>
        <translation>Não se vê nenhum código.</translation>
    </message>
    <message>
        <source>These codes are something else.</source>
        <translation>Estes códigos são outra coisa.</translation>
    </message>
    <message>
        <source>These codes are newer than this program.</source>
        <translation>Estes códigos são mais recentes do que este programa.</translation>
    </message>
    <message>
        <source>Codes cannot be read here.</source>
        <translation>Aqui não se podem ler códigos.</translation>
    </message>
    <message>
        <source>Reading. Hold still.</source>
        <translation>A ler. Não se mexa.</translation>
    </message>
    <message>
        <source>This was read already.</source>
        <translation>Isto já foi lido.</translation>
    </message>
    <message>
        <source>Plug one in: this goes on by itself.</source>
        <translation>Ligue uma: isto continua sozinho.</translation>
    </message>
    <message>
        <source>Plug it in again: this goes on by itself.</source>
        <translation>Ligue-a de novo: isto continua sozinho.</translation>
    </message>
    <message>
        <source>Allow it in the settings of the system: this goes on by itself.</source>
        <translation>Permita-o nas definições do sistema: isto continua sozinho.</translation>
    </message>
    <message>
        <source>Close other programs that use it, or plug it in again. This goes on by itself.</source>
        <translation>Feche outros programas que a usem, ou ligue-a de novo. Isto continua sozinho.</translation>
    </message>
    <message>
        <source>Switch on a light, or turn the brightness of the other screen up.</source>
        <translation>Acenda uma luz, ou aumente o brilho do outro ecrã.</translation>
    </message>
    <message>
        <source>Go closer, until the codes fill the picture.</source>
        <translation>Aproxime-se até os códigos encherem a imagem.</translation>
    </message>
    <message>
        <source>Hold still, a little farther away, and wipe the lens.</source>
        <translation>Não se mexa, afaste-se um pouco e limpe a lente.</translation>
    </message>
    <message>
        <source>Go back a little, or turn, until all of them are in the picture.</source>
        <translation>Recue um pouco, ou rode, até estarem todos na imagem.</translation>
    </message>
    <message>
        <source>They are not from a petition stand, nor from its coordinator.</source>
        <translation>Não são de um posto de petição nem da sua coordenação.</translation>
    </message>
    <message>
        <source>Update the program here first.</source>
        <translation>Atualize primeiro o programa aqui.</translation>
    </message>
    <message>
        <source>Take a stick or a file instead, and tell whoever looks after this computer.</source>
        <translation>Use antes uma pen ou um ficheiro, e avise quem cuida deste equipamento.</translation>
    </message>
    <message>
        <source>The other side can stop showing it.</source>
        <translation>O outro lado pode deixar de o mostrar.</translation>
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
        <translation>Desenhada</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Não indicado</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>%1 or over</source>
        <translation>%1 anos ou mais</translation>
    </message>
    <message>
        <source>Under %1</source>
        <translation>Menos de %1 anos</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Step 3 of 3: Check and sign</source>
        <translation>Passo 3 de 3: verificar e assinar</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Localidade</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rua</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>A sua assinatura</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Está tudo certo?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Alterar: %1</translation>
    </message>
    <message>
        <source>You are signing</source>
        <translation>Vai assinar</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Continuar a ler</translation>
    </message>
    <message>
        <source>Your details are locked the moment you sign. This stand cannot open them.</source>
        <translation>Ao assinar, os seus dados ficam fechados à chave. Este posto não os pode abrir.</translation>
    </message>
    <message>
        <source>%1 keeps them until %2, then deletes them.</source>
        <extracomment>%1 is who asks, %2 a date.</extracomment>
        <translation>Guardados até %2 e depois apagados. Responsável: %1.</translation>
    </message>
    <message>
        <source>The names of those who sign are handed over.</source>
        <translation>São entregues os nomes de quem assina.</translation>
    </message>
    <message>
        <source>Only the number of signatures is handed over. No names.</source>
        <translation>Só é entregue o número de assinaturas. Nenhum nome.</translation>
    </message>
    <message>
        <source>The list says for each petition who keeps your details, and until when.</source>
        <translation>A lista diz, para cada petição, quem guarda os seus dados e até quando.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Assinar</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message numerus="yes">
        <source>%n petition(s), genuine</source>
        <translation>
            <numerusform>%n petição, autêntica</numerusform>
            <numerusform>%n petições, autênticas</numerusform>
        </translation>
    </message>
    <message>
        <source>A petition on this stand is damaged</source>
        <translation>Uma petição neste posto está danificada</translation>
    </message>
    <message>
        <source>There is no petition on this stand</source>
        <translation>Neste posto não há nenhuma petição</translation>
    </message>
    <message>
        <source>Practice: nothing here counts</source>
        <translation>Teste: aqui nada conta</translation>
    </message>
    <message>
        <source>Signatures count</source>
        <translation>As assinaturas contam</translation>
    </message>
    <message numerus="yes">
        <source>%n petition(s) not activated</source>
        <translation>
            <numerusform>%n petição por ativar</numerusform>
            <numerusform>%n petições por ativar</numerusform>
        </translation>
    </message>
    <message>
        <source>The time to sign is over</source>
        <translation>O prazo para assinar terminou</translation>
    </message>
    <message>
        <source>The time to sign has not begun</source>
        <translation>O prazo para assinar ainda não começou</translation>
    </message>
    <message>
        <source>The clock looks right</source>
        <translation>O relógio parece certo</translation>
    </message>
    <message>
        <source>The clock looks wrong</source>
        <translation>O relógio parece errado</translation>
    </message>
    <message>
        <source>Room for %1 signatures and more</source>
        <translation>Espaço para %1 assinaturas e mais</translation>
    </message>
    <message>
        <source>Room for only %1 signatures</source>
        <translation>Espaço para apenas %1 assinaturas</translation>
    </message>
    <message>
        <source>Nothing can be stored</source>
        <translation>Não se consegue guardar nada</translation>
    </message>
    <message>
        <source>No battery: it runs from the mains</source>
        <translation>Sem bateria: funciona ligado à corrente</translation>
    </message>
    <message>
        <source>Battery %1 %, plugged in</source>
        <translation>Bateria %1%, ligada à corrente</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>Bateria %1%</translation>
    </message>
    <message>
        <source>The PIN is set</source>
        <translation>O PIN está definido</translation>
    </message>
    <message>
        <source>There is no PIN yet</source>
        <translation>Ainda não há PIN</translation>
    </message>
    <message>
        <source>The lead has no PIN yet</source>
        <translation>O responsável ainda não tem PIN</translation>
    </message>
    <message>
        <source>The window holds the whole screen</source>
        <translation>A janela ocupa o ecrã inteiro</translation>
    </message>
    <message>
        <source>The window does not hold the whole screen</source>
        <translation>A janela não ocupa o ecrã inteiro</translation>
    </message>
    <message>
        <source>There is a camera</source>
        <translation>Há câmara</translation>
    </message>
    <message>
        <source>There is no camera</source>
        <translation>Não há câmara</translation>
    </message>
    <message>
        <source>All is handed over</source>
        <translation>Está tudo entregue</translation>
    </message>
    <message numerus="yes">
        <source>%n not yet handed over</source>
        <translation>
            <numerusform>Ainda por entregar: %n</numerusform>
            <numerusform>Ainda por entregar: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s) not yet handed over</source>
        <translation>
            <numerusform>%n retirada ainda por entregar</numerusform>
            <numerusform>%n retiradas ainda por entregar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of doubt not yet handed over</source>
        <translation>
            <numerusform>%n nota de dúvida ainda por entregar</numerusform>
            <numerusform>%n notas de dúvida ainda por entregar</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet handed over from earlier days: %1</source>
        <translation>Por entregar, de dias anteriores: %1</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Nothing was lost</source>
        <translation>O armazenamento estava danificado e foi reparado. Nada se perdeu</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Lost entries: %1</source>
        <translation>O armazenamento estava danificado e foi reparado. Entradas perdidas: %1</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Some of it was lost</source>
        <translation>O armazenamento estava danificado e foi reparado. Perdeu-se uma parte</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Lost entries: %1, perhaps more</source>
        <translation>O armazenamento estava danificado e foi reparado. Entradas perdidas: %1, talvez mais</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Perhaps something was lost</source>
        <translation>O armazenamento estava danificado e foi reparado. Talvez se tenha perdido algo</translation>
    </message>
    <message>
        <source>The second copy has everything</source>
        <translation>A segunda cópia tem tudo</translation>
    </message>
    <message>
        <source>Not yet in the second copy: %1</source>
        <translation>Ainda não na segunda cópia: %1</translation>
    </message>
    <message>
        <source>The stick for the second copy is not in</source>
        <translation>A pen da segunda cópia não está ligada</translation>
    </message>
    <message>
        <source>The stick for the second copy is full</source>
        <translation>A pen da segunda cópia está cheia</translation>
    </message>
    <message>
        <source>The second copy cannot be written to</source>
        <translation>Não se consegue gravar a segunda cópia</translation>
    </message>
    <message>
        <source>Install it again, from a stick. What was signed is safe.</source>
        <translation>Instale-a de novo a partir de uma pen. O que foi assinado está a salvo.</translation>
    </message>
    <message>
        <source>Install one, from a stick of the coordinator.</source>
        <translation>Instale uma a partir de uma pen da coordenação.</translation>
    </message>
    <message>
        <source>To collect for real, the coordinator has to activate the petition.</source>
        <translation>Para assinaturas a sério, a coordenação tem de ativar a petição.</translation>
    </message>
    <message>
        <source>The practice petition rests: visitors do not see it.</source>
        <translation>A petição de treino está em repouso: os visitantes não a veem.</translation>
    </message>
    <message>
        <source>Visitors do not see it until the coordinator activates it.</source>
        <translation>Os visitantes só a veem quando a coordenação a ativar.</translation>
    </message>
    <message>
        <source>Visitors cannot sign. Ask the coordinator.</source>
        <translation>Não se pode assinar. Pergunte à coordenação.</translation>
    </message>
    <message>
        <source>Set day and hour of this tablet.</source>
        <translation>Acerte o dia e a hora deste tablet.</translation>
    </message>
    <message>
        <source>Hand over, then take in the receipt: that makes room.</source>
        <translation>Entregue e depois carregue o recibo: assim liberta espaço.</translation>
    </message>
    <message>
        <source>Switch the tablet off and on again, or take another one.</source>
        <translation>Desligue o tablet e volte a ligá-lo, ou use outro.</translation>
    </message>
    <message>
        <source>Plug it in tonight, or bring a power bank.</source>
        <translation>Ligue-a à corrente esta noite ou traga uma bateria externa.</translation>
    </message>
    <message>
        <source>You choose it the next time you open this panel.</source>
        <translation>Escolhe-o da próxima vez que abrir este painel.</translation>
    </message>
    <message>
        <source>Before the first visitor signs, touch “For the lead” on the panel and choose it.</source>
        <translation>Antes da primeira assinatura, toque em «Para o responsável» e escolha-o.</translation>
    </message>
    <message>
        <source>Touch “Forgot the PIN?” on the PIN pad: the coordinator can have both chosen anew.</source>
        <translation>Toque em «Esqueceu o PIN?» no ecrã do PIN: a coordenação pode fazer escolher ambos de novo.</translation>
    </message>
    <message>
        <source>Start it on the whole screen before visitors come.</source>
        <translation>Inicie-a em ecrã inteiro antes de chegarem visitantes.</translation>
    </message>
    <message>
        <source>Receipts and petitions come by stick, then.</source>
        <translation>Os recibos e as petições chegam então por pen.</translation>
    </message>
    <message>
        <source>They stay here until a receipt comes.</source>
        <translation>Ficam aqui até chegar um recibo.</translation>
    </message>
    <message>
        <source>The coordinator does not know of it until you hand over.</source>
        <translation>A coordenação só sabe disso quando entregar.</translation>
    </message>
    <message>
        <source>If this tablet is lost, so are they: hand over now.</source>
        <translation>Se este tablet se perder, perdem-se também: entregue agora.</translation>
    </message>
    <message>
        <source>Tell the coordinator, and hand over soon. The damaged file is kept in the stand’s folder: leave it there.</source>
        <translation>Avise a coordenação e entregue em breve. O ficheiro danificado fica na pasta do posto: deixe-o lá.</translation>
    </message>
    <message>
        <source>Leave the stick in: the copy catches up by itself.</source>
        <translation>Deixe a pen ligada: a cópia completa-se sozinha.</translation>
    </message>
    <message>
        <source>Put the stick in: the copy catches up by itself.</source>
        <translation>Ligue a pen: a cópia completa-se sozinha.</translation>
    </message>
    <message>
        <source>Visitors can sign. Make room on it, or ask the lead for another one.</source>
        <translation>Os visitantes podem assinar. Liberte espaço nela ou peça outra ao responsável.</translation>
    </message>
    <message>
        <source>Visitors can sign. Pull the stick out and put it in again, or ask the lead for another one.</source>
        <translation>Os visitantes podem assinar. Retire a pen e volte a ligá-la, ou peça outra ao responsável.</translation>
    </message>
</context>
<context>
    <name>ChooseScreen</name>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Which ones will you read?</source>
        <translation>Quais quer ler?</translation>
    </message>
    <message numerus="yes">
        <source>%n petition(s) to read</source>
        <translation>
            <numerusform>%n petição para ler</numerusform>
            <numerusform>%n petições para ler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>petition(s) to read</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>petição para ler</numerusform>
            <numerusform>petições para ler</numerusform>
        </translation>
    </message>
    <message>
        <source>You read each one, and decide for each one. Your details are entered once.</source>
        <translation>Lê cada uma e decide sobre cada uma. Os seus dados só se escrevem uma vez.</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Ler</translation>
    </message>
</context>
<context>
    <name>CloseDayScreen</name>
    <message>
        <source>Close the day</source>
        <translation>Fechar o dia</translation>
    </message>
    <message>
        <source>Keep the stand open</source>
        <translation>Manter o posto aberto</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message numerus="yes">
        <source>%n signed today.</source>
        <translation>
            <numerusform>Assinaturas hoje: %n.</numerusform>
            <numerusform>Assinaturas hoje: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>Por entregar</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nada está pendente.</translation>
    </message>
    <message numerus="yes">
        <source>%n signatures are on this stand only.</source>
        <translation>
            <numerusform>%n assinatura está só neste posto.</numerusform>
            <numerusform>%n assinaturas estão só neste posto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this stick, checked.</source>
        <translation>
            <numerusform>%n nesta pen, verificada.</numerusform>
            <numerusform>%n nesta pen, verificadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by camera.</source>
        <translation>
            <numerusform>%n por câmara.</numerusform>
            <numerusform>%n por câmara.</numerusform>
        </translation>
    </message>
    <message>
        <source>From earlier days: %1.</source>
        <translation>De dias anteriores: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n taken back today.</source>
        <comment>signatures</comment>
        <translation>
            <numerusform>Retiradas hoje: %n.</numerusform>
            <numerusform>Retiradas hoje: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The closing slip is on this stick.</source>
        <translation>O talão está nesta pen.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Fechado</translation>
    </message>
    <message>
        <source>Not locked yet</source>
        <translation>Ainda por fechar</translation>
    </message>
    <message>
        <source>Safe to switch off</source>
        <translation>Pode desligar</translation>
    </message>
    <message>
        <source>Not safe yet</source>
        <translation>Ainda não está seguro</translation>
    </message>
    <message>
        <source>Keep the tablet until its receipt arrives.</source>
        <translation>Guarde o tablet até chegar o recibo.</translation>
    </message>
    <message>
        <source>This day is complete.</source>
        <translation>Este dia está completo.</translation>
    </message>
    <message>
        <source>Hand over before the tablet leaves your hands.</source>
        <translation>Entregue antes de o tablet sair das suas mãos.</translation>
    </message>
    <message>
        <source>Hand over first?</source>
        <translation>Entregar antes?</translation>
    </message>
    <message>
        <source>This is practice: what was signed is deleted from this stand when you close the day.</source>
        <translation>Isto é um teste: o que foi assinado é apagado deste posto quando fechar o dia.</translation>
    </message>
    <message>
        <source>If this tablet is lost, so is what was not handed over.</source>
        <translation>Se este tablet se perder, perde-se também o que não foi entregue.</translation>
    </message>
    <message>
        <source>Without hand-over</source>
        <translation>Sem entregar</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Hand over now</source>
        <translation>Entregar agora</translation>
    </message>
    <message>
        <source>Put the slip on a stick</source>
        <translation>Pôr o talão numa pen</translation>
    </message>
    <message>
        <source>Practice: what was signed is deleted from this stand now.</source>
        <translation>Teste: o que foi assinado é agora apagado deste posto.</translation>
    </message>
</context>
<context>
    <name>ClosingSlip</name>
    <message>
        <source>The slip as a picture to photograph</source>
        <translation>O talão como imagem para fotografar</translation>
    </message>
    <message numerus="yes">
        <source>%n signatures</source>
        <translation>
            <numerusform>Assinaturas: %n</numerusform>
            <numerusform>Assinaturas: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>Retiradas: %n</numerusform>
            <numerusform>Retiradas: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not handed over</source>
        <translation>
            <numerusform>Por entregar: %n</numerusform>
            <numerusform>Por entregar: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a photo of this, and send it to the coordinator.</source>
        <translation>Tire uma fotografia a isto e envie-a à coordenação.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Codes that change all the time, for a camera</source>
        <translation>Códigos que mudam sem parar, para uma câmara</translation>
    </message>
</context>
<context>
    <name>CodeShow</name>
    <message>
        <source>Pace %1 of %2: a few seconds, or longer.</source>
        <translation>Ritmo %1 de %2: alguns segundos, ou mais.</translation>
    </message>
    <message numerus="yes">
        <source>Pace %1 of %2: about %n second(s), or longer.</source>
        <translation>
            <numerusform>Ritmo %1 de %2: cerca de %n segundo, ou mais.</numerusform>
            <numerusform>Ritmo %1 de %2: cerca de %n segundos, ou mais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pace %1 of %2: about %n minute(s), or longer.</source>
        <translation>
            <numerusform>Ritmo %1 de %2: cerca de %n minuto, ou mais.</numerusform>
            <numerusform>Ritmo %1 de %2: cerca de %n minutos, ou mais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has filmed it? Then not yet. You can leave at any time: all of it stays here and waits.</source>
        <translation>Ninguém filmou? Então, ainda não. Pode sair quando quiser: tudo fica aqui à espera.</translation>
    </message>
    <message>
        <source>Brightest screen, clean glass; the camera 30&#xa0;cm away, with all of the white page in its picture.</source>
        <translation>Ecrã no máximo, vidro limpo; a câmara a 30 cm, com toda a página branca na imagem.</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Mais lento</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Mais rápido</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ainda não</translation>
    </message>
    <message>
        <source>Yes, all arrived</source>
        <translation>Sim, chegou tudo</translation>
    </message>
</context>
<context>
    <name>Concern</name>
    <message>
        <source>More on the list: %1</source>
        <translation>Mais na lista: %1</translation>
    </message>
</context>
<context>
    <name>ConsentsScreen</name>
    <message>
        <source>Step 2 of 3: Your details</source>
        <translation>Passo 2 de 3: os seus dados</translation>
    </message>
    <message>
        <source>May they write to you?</source>
        <translation>Podem escrever-lhe?</translation>
    </message>
    <message>
        <source>Before you sign</source>
        <translation>Antes de assinar</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Are you %1 or over?</source>
        <translation>Tem %1 anos ou mais?</translation>
    </message>
    <message>
        <source>This petition is for people of %1 and over.</source>
        <translation>Esta petição é para pessoas com %1 anos ou mais.</translation>
    </message>
    <message>
        <source>Choose one of the two to go on.</source>
        <translation>Escolha uma das duas para continuar.</translation>
    </message>
    <message>
        <source>You are signing</source>
        <translation>Vai assinar</translation>
    </message>
    <message>
        <source>Your signature counts the same, whatever you choose here. Left open means no.</source>
        <translation>A sua assinatura conta o mesmo, escolha o que escolher aqui. Não responder significa não.</translation>
    </message>
    <message>
        <source>What happens to my data</source>
        <translation>O que acontece aos meus dados</translation>
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
        <translation>Passo 2 de 3: os seus dados</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>No country begins like this.</source>
        <translation>Nenhum país começa assim.</translation>
    </message>
    <message>
        <source>Type its first letters, or swipe through the list.</source>
        <translation>Escreva as primeiras letras ou percorra a lista.</translation>
    </message>
</context>
<context>
    <name>DateScreen</name>
    <message>
        <source>Delete a campaign’s signatures</source>
        <translation>Apagar as assinaturas de uma campanha</translation>
    </message>
    <message>
        <source>Confirm the date</source>
        <translation>Confirmar a data</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Não há nada a apagar</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>A apagar</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Por concluir</translation>
    </message>
    <message>
        <source>Each petition says on which day all that was signed has to be gone. You can delete from that day on.</source>
        <translation>Cada petição indica o dia em que tudo o que foi assinado tem de desaparecer. Pode apagar a partir desse dia.</translation>
    </message>
    <message numerus="yes">
        <source>entries deleted</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>registo apagado</numerusform>
            <numerusform>registos apagados</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting for good</source>
        <translation>A apagar de vez</translation>
    </message>
    <message>
        <source>They are gone from this stand.</source>
        <translation>Já não estão neste posto.</translation>
    </message>
    <message>
        <source>This stand trusts its clock again.</source>
        <translation>Este posto volta a confiar no seu relógio.</translation>
    </message>
    <message>
        <source>This stand’s clock shows another date: %1</source>
        <translation>O relógio deste posto mostra outra data: %1</translation>
    </message>
    <message>
        <source>The clock of this stand looks wrong.</source>
        <translation>O relógio deste posto parece errado.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Não resultou.</translation>
    </message>
    <message>
        <source>Tell the coordinator, who deletes what is there. Sticks with hand-overs of this petition have to be emptied, too.</source>
        <translation>Avise a coordenação, que apaga do seu lado. As pens com entregas desta petição também têm de ser esvaziadas.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Nada foi apagado.</translation>
    </message>
    <message>
        <source>Look at a calendar. If the stand is wrong, set the clock of this tablet; if you mistyped it, try again.</source>
        <translation>Veja um calendário. Se o posto está errado, acerte o relógio do tablet; se se enganou, tente de novo.</translation>
    </message>
    <message>
        <source>Set day and hour of this tablet. If they are right, confirm the date first.</source>
        <translation>Acerte o dia e a hora deste tablet. Se estiverem certos, confirme primeiro a data.</translation>
    </message>
    <message>
        <source>The disk of this stand may be full, or broken. Ask the coordinator.</source>
        <translation>Talvez o disco deste posto esteja cheio ou avariado. Pergunte à coordenação.</translation>
    </message>
    <message>
        <source>To be deleted on %1</source>
        <translation>A apagar em %1</translation>
    </message>
    <message>
        <source>To be deleted since %1</source>
        <translation>A apagar desde %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n registo</numerusform>
            <numerusform>%n registos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them never handed over: they are lost then</source>
        <translation>
            <numerusform>%n nunca entregue: perde-se então</numerusform>
            <numerusform>%n nunca entregues: perdem-se então</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are deleted for good</source>
        <translation>
            <numerusform>%n registo será apagado de vez</numerusform>
            <numerusform>%n registos serão apagados de vez</numerusform>
        </translation>
    </message>
    <message>
        <source>Which date is today?</source>
        <translation>Que data é hoje?</translation>
    </message>
    <message>
        <source>This stand has seen later days than its clock shows, or the clock is years ahead. If you type the date that it shows, it trusts the clock again.</source>
        <translation>Este posto já viu dias posteriores aos do seu relógio, ou o relógio está anos adiantado. Se escrever a data que ele mostra, volta a confiar nele.</translation>
    </message>
    <message>
        <source>This stand has no doubt about its clock. There is nothing to do.</source>
        <translation>Este posto não duvida do seu relógio. Não há nada a fazer.</translation>
    </message>
    <message>
        <source>Today, from a calendar</source>
        <translation>Hoje, segundo um calendário</translation>
    </message>
    <message>
        <source>This is no whole date</source>
        <translation>Não é uma data completa</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Apagar de vez</translation>
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
        <translation>Passo 2 de 3: os seus dados</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome próprio</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apelido</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nome completo</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Localidade</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Rua e número</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>A sua assinatura</translation>
    </message>
    <message>
        <source>Needed to sign</source>
        <translation>Ainda falta</translation>
    </message>
    <message>
        <source>Check this code</source>
        <translation>Rever código</translation>
    </message>
    <message>
        <source>%1: needed to sign</source>
        <translation>%1: ainda falta</translation>
    </message>
    <message>
        <source>%1: too long</source>
        <translation>%1: texto demasiado longo</translation>
    </message>
    <message>
        <source>%1: begin with a letter</source>
        <translation>%1: comece por uma letra</translation>
    </message>
    <message>
        <source>%1: has a sign we cannot take</source>
        <translation>%1: há um sinal que não serve</translation>
    </message>
    <message>
        <source>This email looks unfinished</source>
        <translation>Este e-mail parece incompleto</translation>
    </message>
    <message>
        <source>This email does not look right</source>
        <translation>Este e-mail não parece certo</translation>
    </message>
    <message>
        <source>This number does not look right</source>
        <translation>Este número não parece certo</translation>
    </message>
    <message>
        <source>No such code in this country</source>
        <translation>Esse código não existe neste país</translation>
    </message>
    <message>
        <source>%1: no such postal code</source>
        <translation>%1: código postal desconhecido</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>Esse dia não existe</translation>
    </message>
    <message>
        <source>%1: this does not look right</source>
        <translation>%1: a verificar</translation>
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
        <translation>Os seus dados</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Queria dizer %1?</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Sim, usar este</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Manter o meu</translation>
    </message>
    <message>
        <source>Another country?</source>
        <translation>Outro país?</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Desenhada</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>Desenhar</translation>
    </message>
    <message>
        <source>You are signing</source>
        <translation>Vai assinar</translation>
    </message>
    <message>
        <source>We ask for these so that every signature counts once.</source>
        <translation>Pedimo-los para que cada assinatura conte uma só vez.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n dado a rever</numerusform>
            <numerusform>%n dados a rever</numerusform>
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
        <translation>Depois do bloqueio</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Não anotado</translation>
    </message>
    <message>
        <source>The stand was locked</source>
        <translation>O posto estava bloqueado</translation>
    </message>
    <message>
        <source>Marked as doubtful: %1</source>
        <translation>Anotadas como duvidosas: %1</translation>
    </message>
    <message>
        <source>Signed since the stand was opened, or since the last shift change: %1</source>
        <translation>Assinaturas desde que o posto abriu ou desde a última troca de turno: %1</translation>
    </message>
    <message>
        <source>The coordinator sees a note</source>
        <translation>A coordenação verá uma nota</translation>
    </message>
    <message>
        <source>It could not be noted</source>
        <translation>Não foi possível anotar</translation>
    </message>
    <message>
        <source>Were the last entries not genuine?</source>
        <translation>As últimas entradas não eram verdadeiras?</translation>
    </message>
    <message>
        <source>Nothing was deleted. The coordinator decides what counts.</source>
        <translation>Nada foi apagado. A coordenação decide o que conta.</translation>
    </message>
    <message>
        <source>The disk took no more. Tell the coordinator yourself: how many entries, and about when.</source>
        <translation>O disco não aceitou mais. Diga à coordenação: quantas entradas e por volta de que horas.</translation>
    </message>
    <message>
        <source>For example, somebody typed in invented people. The coordinator then sees a note; nothing is deleted, and nobody is named.</source>
        <translation>Por exemplo, alguém escreveu pessoas inventadas. A coordenação verá uma nota; nada é apagado e ninguém é nomeado.</translation>
    </message>
    <message>
        <source>Not genuine: the last one</source>
        <translation>Não verdadeira: a última</translation>
    </message>
    <message>
        <source>Not genuine: the last %1</source>
        <translation>Não verdadeiras: as últimas %1</translation>
    </message>
    <message>
        <source>To the panel</source>
        <translation>Ao painel</translation>
    </message>
    <message>
        <source>No, all is well</source>
        <translation>Não, está tudo bem</translation>
    </message>
</context>
<context>
    <name>DrawScreen</name>
    <message>
        <source>Step 2 of 3: Your details</source>
        <translation>Passo 2 de 3: os seus dados</translation>
    </message>
    <message>
        <source>Sign with your finger</source>
        <translation>Assine com o dedo</translation>
    </message>
    <message>
        <source>Box for your drawn signature</source>
        <translation>Caixa para desenhar a assinatura</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
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
        <translation>Um dia na banca</translation>
    </message>
    <message>
        <source>People read and sign alone. You invite, help who asks, and look after the tablet.</source>
        <translation>Cada pessoa assina sem ajuda. Convide, ajude quem pedir e cuide do tablet.</translation>
    </message>
    <message>
        <source>Words in bold stand on its screen.</source>
        <translation>O que está a negrito aparece no ecrã.</translation>
    </message>
    <message>
        <source>Unsure? Call your lead:</source>
        <translation>Dúvidas? Ligue ao responsável:</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Switch the tablet on. The poster comes by itself.</source>
        <translation>Ligue o tablet. O cartaz aparece sozinho.</translation>
    </message>
    <message>
        <source>Hold a finger on this corner for two seconds. Type the PIN that your lead told you.</source>
        <translation>Mantenha um dedo neste canto durante dois segundos. Escreva o PIN que o responsável lhe deu.</translation>
    </message>
    <message>
        <source>Touch %1 and go through the list.</source>
        <translation>Toque em %1 e percorra a lista.</translation>
    </message>
    <message>
        <source>It says %1: touch %2. It says %3: do what stands there, or call.</source>
        <translation>Se disser %1, toque em %2. Se disser %3, faça o que lá está ou telefone.</translation>
    </message>
    <message>
        <source>A black band at the top, as in the picture, means practice: nothing counts. Call first.</source>
        <translation>Uma faixa preta em cima, como na imagem, quer dizer teste: nada conta. Telefone primeiro.</translation>
    </message>
    <message>
        <source>While people sign</source>
        <translation>Enquanto assinam</translation>
    </message>
    <message>
        <source>Nobody needs watching. Stand where you cannot see the screen.</source>
        <translation>Ninguém precisa de vigilância. Fique onde não veja o ecrã.</translation>
    </message>
    <message>
        <source>At the end people photograph a code. No phone? Give them a pocket card and a pen.</source>
        <translation>No fim fotografa-se um código. Sem telefone? Dê um cartão de bolso e uma caneta.</translation>
    </message>
    <message>
        <source>This panel: the corner of step %1, then the PIN. Out again: %2.</source>
        <translation>Este painel: o canto do passo %1 e depois o PIN. Para sair: %2.</translation>
    </message>
    <message>
        <source>%1: you type what the person tells you, and the person presses %2.</source>
        <translation>%1: escreve o que a pessoa lhe diz, e ela própria toca em %2.</translation>
    </message>
    <message>
        <source>%1: to clean the screen, or for a break.</source>
        <translation>%1: para limpar o ecrã ou descansar.</translation>
    </message>
    <message>
        <source>%1: read it together; then the next one types the PIN.</source>
        <translation>%1: leiam juntos; depois quem o rende escreve o PIN.</translation>
    </message>
    <message>
        <source>%1: try it yourself when nobody waits. It does not count.</source>
        <translation>%1: experimente quando ninguém espera. Não conta.</translation>
    </message>
    <message>
        <source>Trouble? Rest two fingers on the screen for two seconds: it locks, and what was typed is gone.</source>
        <translation>Alguém incomoda? Pouse dois dedos no ecrã durante dois segundos: bloqueia, e o que estava escrito desaparece.</translation>
    </message>
    <message>
        <source>Look at the battery here each hour. Plug in before it is down to %1.</source>
        <translation>Veja aqui a bateria a cada hora. Ligue à corrente antes dos %1.</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>À noite</translation>
    </message>
    <message>
        <source>Put in the USB stick. Touch %1, then the stick, and wait for %2.</source>
        <translation>Ligue a pen USB. Toque em %1, depois na pen, e espere por %2.</translation>
    </message>
    <message>
        <source>%1: the tablet read them back from the stick, and all are right. They also stay on the tablet.</source>
        <translation>%1: o tablet voltou a lê-las da pen e estão todas certas. Também ficam no tablet.</translation>
    </message>
    <message>
        <source>Touch %1. Photograph this slip and send it to the coordinator. Then %1 once more: the screen goes dark.</source>
        <translation>Toque em %1. Fotografe este talão e envie-o à coordenação. Depois, outra vez %1: o ecrã fica escuro.</translation>
    </message>
    <message>
        <source>Bring the stick to the coordinator. Keep the tablet in a safe place until the receipt has come.</source>
        <translation>Leve a pen à coordenação. Guarde o tablet em lugar seguro até chegar o recibo.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>photograph people who sign, or the screen while they do</source>
        <translation>fotografar quem assina, nem o ecrã entretanto</translation>
    </message>
    <message>
        <source>promise what is kept of their data: show them %1</source>
        <translation>prometer o que acontece aos dados: mostre %1</translation>
    </message>
    <message>
        <source>copy, move or delete files on the tablet or the stick</source>
        <translation>copiar, mover ou apagar ficheiros no tablet ou na pen</translation>
    </message>
    <message>
        <source>press %1 for somebody, or tell the PIN</source>
        <translation>tocar em %1 por alguém, nem dizer o PIN</translation>
    </message>
    <message>
        <source>leave the tablet alone, not even for a minute</source>
        <translation>deixar o tablet sozinho, nem um minuto</translation>
    </message>
    <message>
        <source>The screen says …</source>
        <translation>O ecrã diz …</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>The words below it say why, and what to do. Nothing signed is lost.</source>
        <translation>Por baixo está porquê e o que fazer. Nenhuma assinatura se perdeu.</translation>
    </message>
    <message>
        <source>This signature is not stored. Touch %1. If it comes again, look at the panel: it says why.</source>
        <translation>Esta assinatura não ficou guardada. Toque em %1. Se voltar, o painel diz porquê.</translation>
    </message>
    <message>
        <source>Touch %1, and type it. Then %2.</source>
        <translation>Toque em %1 e escreva-o. Depois %2.</translation>
    </message>
    <message>
        <source>Wait that long. If you do not know the PIN, call.</source>
        <translation>Espere esse tempo. Se não sabe o PIN, telefone.</translation>
    </message>
    <message>
        <source>Leave it: it clears itself if nobody answers.</source>
        <translation>Deixe: limpa-se sozinho se ninguém responder.</translation>
    </message>
    <message>
        <source>Touch it. The coordinator reads the screen with a camera, or films it.</source>
        <translation>Toque. A coordenação lê o ecrã com uma câmara, ou filma-o.</translation>
    </message>
    <message>
        <source>It is dark</source>
        <translation>Está escuro</translation>
    </message>
    <message>
        <source>Plug it in and switch it on. The poster comes back, and nothing signed is lost.</source>
        <translation>Ligue à corrente e ligue-o. O cartaz volta, nenhuma assinatura se perde.</translation>
    </message>
    <message>
        <source>The tablet is gone</source>
        <translation>O tablet desapareceu</translation>
    </message>
    <message>
        <source>Call at once. Nobody can read the signatures that are on it.</source>
        <translation>Telefone já. Ninguém consegue ler as assinaturas que tem.</translation>
    </message>
    <message>
        <source>Copy it from the screen; it has no %1. Nobody can tell it to you again.</source>
        <translation>Copie-o do ecrã; não tem %1. Ninguém lho pode voltar a dizer.</translation>
    </message>
    <message>
        <source>To take your signature back: touch %1 at any of our stands, or write to %2.</source>
        <translation>Para retirar a assinatura: toque em %1 numa das nossas bancas, ou escreva para %2.</translation>
    </message>
</context>
<context>
    <name>HandOverScreen</name>
    <message>
        <source>The stick is full.</source>
        <translation>A pen está cheia.</translation>
    </message>
    <message>
        <source>The stick gave back something else than was written.</source>
        <translation>Na pen está algo diferente do que foi gravado.</translation>
    </message>
    <message>
        <source>There is no receipt on this stick.</source>
        <translation>Nesta pen não há nenhum recibo.</translation>
    </message>
    <message>
        <source>This receipt does not fit this stand.</source>
        <translation>Este recibo não corresponde a este posto.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Não resultou.</translation>
    </message>
    <message>
        <source>Make room on it, or take another one. Nothing was lost: all signatures are still on this stand.</source>
        <translation>Liberte espaço ou use outra. Nada se perdeu: todas as assinaturas continuam neste posto.</translation>
    </message>
    <message>
        <source>Put it in again, or take another one. Nothing was lost: all signatures are still on this stand.</source>
        <translation>Volte a ligá-la ou use outra. Nada se perdeu: todas as assinaturas continuam neste posto.</translation>
    </message>
    <message>
        <source>Take another stick. Nothing was lost: all signatures are still on this stand.</source>
        <translation>Use outra pen. Nada se perdeu: todas as assinaturas continuam neste posto.</translation>
    </message>
    <message>
        <source>The coordinator makes it after reading what you handed over. Copy it to the stick, not into a folder.</source>
        <translation>É feito pela coordenação depois de ler o que entregou. Copie-o para a pen, não para dentro de uma pasta.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Keep this tablet as it is, and tell the coordinator.</source>
        <translation>Nada foi apagado. Deixe este tablet como está e avise a coordenação.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try it again with another stick.</source>
        <translation>Nada se perdeu. Tente de novo com outra pen.</translation>
    </message>
    <message>
        <source>Take in a receipt</source>
        <translation>Carregar um recibo</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>A ler</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>A gravar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Por concluir</translation>
    </message>
    <message>
        <source>Where is the receipt?</source>
        <translation>Onde está o recibo?</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Para onde?</translation>
    </message>
    <message>
        <source>Leave the stick in until this is done.</source>
        <translation>Deixe a pen ligada até ao fim.</translation>
    </message>
    <message>
        <source>Everything was handed over before.</source>
        <translation>Já foi tudo entregue.</translation>
    </message>
    <message>
        <source>Only the closing slip is not on a stick yet.</source>
        <translation>Só o talão ainda não está numa pen.</translation>
    </message>
    <message>
        <source>Only this further copy was not made.</source>
        <translation>Só esta cópia adicional não foi feita.</translation>
    </message>
    <message>
        <source>Now the closing slip goes on the stick, and the rest once more.</source>
        <translation>Agora o talão vai para a pen, e o resto mais uma vez.</translation>
    </message>
    <message>
        <source>This makes one more copy.</source>
        <translation>Assim faz-se mais uma cópia.</translation>
    </message>
    <message numerus="yes">
        <source>signatures not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>assinatura ainda por entregar</numerusform>
            <numerusform>assinaturas ainda por entregar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>ainda por entregar</numerusform>
            <numerusform>ainda por entregar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>handed over by camera</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>entregue por câmara</numerusform>
            <numerusform>entregues por câmara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on this stick, checked</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>nesta pen, verificada</numerusform>
            <numerusform>nesta pen, verificadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing the receipt with what this stand holds.</source>
        <translation>O recibo está a ser comparado com o que há neste posto.</translation>
    </message>
    <message>
        <source>Writing to %1, then reading it back.</source>
        <translation>A gravar em %1, depois a verificar.</translation>
    </message>
    <message>
        <source>You can take the stick out now.</source>
        <translation>Já pode retirar a pen.</translation>
    </message>
    <message>
        <source>They have arrived safely with the coordinator.</source>
        <translation>Chegaram bem à coordenação.</translation>
    </message>
    <message numerus="yes">
        <source>With %n withdrawal(s).</source>
        <comment>handed over</comment>
        <translation>
            <numerusform>Com %n retirada.</numerusform>
            <numerusform>Com %n retiradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s) arrived, too.</source>
        <translation>
            <numerusform>Também chegou %n retirada.</numerusform>
            <numerusform>Também chegaram %n retiradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>So they were cleared here, as agreed: this stand need not keep them any longer.</source>
        <translation>Por isso foram retiradas daqui, como combinado: este posto já não tem de as guardar.</translation>
    </message>
    <message>
        <source>No stick? Show to a camera</source>
        <translation>Sem pen? Mostrar a uma câmara</translation>
    </message>
    <message>
        <source>There was nothing to hand over.</source>
        <translation>Não havia nada para entregar.</translation>
    </message>
    <message>
        <source>The closing slip is on this stick.</source>
        <translation>O talão está nesta pen.</translation>
    </message>
    <message>
        <source>The stick cannot be written to.</source>
        <translation>Não é possível gravar na pen.</translation>
    </message>
    <message numerus="yes">
        <source>signatures arrived</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>assinatura recebida</numerusform>
            <numerusform>assinaturas recebidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted as handed over.</source>
        <translation>Anotado como entregue.</translation>
    </message>
    <message>
        <source>Nothing new on this receipt.</source>
        <translation>Nada de novo neste recibo.</translation>
    </message>
    <message>
        <source>Everything also stays on this stand until the receipt comes back.</source>
        <translation>Tudo fica também neste posto até o recibo voltar.</translation>
    </message>
    <message>
        <source>Bring it to the coordinator. Everything also stays on this stand until the receipt comes back.</source>
        <translation>Leve-a à coordenação. Tudo fica também neste posto até o recibo voltar.</translation>
    </message>
    <message>
        <source>All signatures of this stand have arrived at the coordinator.</source>
        <translation>Todas as assinaturas deste posto chegaram à coordenação.</translation>
    </message>
    <message>
        <source>What it names had been deleted from this stand before.</source>
        <translation>O que nele consta já tinha sido apagado deste posto.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recomeçar</translation>
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
        <translation>Instalar uma campanha</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Onde está?</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Qual?</translation>
    </message>
    <message>
        <source>Is it this one?</source>
        <translation>É esta?</translation>
    </message>
    <message>
        <source>Compare eight words</source>
        <translation>Comparar oito palavras</translation>
    </message>
    <message>
        <source>An older one</source>
        <translation>Uma mais antiga</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalada</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Não instalada</translation>
    </message>
    <message>
        <source>The coordinator sends two files: the campaign, and later its activation. Copy both to the stick, not into a folder.</source>
        <translation>A coordenação envia dois ficheiros: a campanha e depois a ativação. Copie ambos para a pen, não para uma pasta.</translation>
    </message>
    <message>
        <source>Nothing is changed before you say so.</source>
        <translation>Nada muda antes de o confirmar.</translation>
    </message>
    <message>
        <source>This organisation is new on this stand. Only its own poster can tell whether the file is really from it.</source>
        <translation>Esta organização é nova neste posto. Só o cartaz dela diz se o ficheiro é mesmo dela.</translation>
    </message>
    <message>
        <source>Leave the stick in until this is done.</source>
        <translation>Deixe a pen ligada até ao fim.</translation>
    </message>
    <message>
        <source>Looking through %1</source>
        <translation>A examinar %1</translation>
    </message>
    <message>
        <source>Taking it in</source>
        <translation>A instalar</translation>
    </message>
    <message>
        <source>There is no campaign on this stick.</source>
        <translation>Não há nenhuma campanha nesta pen.</translation>
    </message>
    <message>
        <source>This campaign is on this stand already.</source>
        <translation>Esta campanha já está neste posto.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>Nada foi instalado.</translation>
    </message>
    <message>
        <source>This file is not as the organisation made it.</source>
        <translation>Este ficheiro não está como a organização o fez.</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>Este ficheiro está danificado.</translation>
    </message>
    <message>
        <source>This campaign is not complete.</source>
        <translation>Esta campanha não está completa.</translation>
    </message>
    <message>
        <source>This kind of petition cannot be signed at a stand.</source>
        <translation>Este tipo de petição não pode ser assinado num posto.</translation>
    </message>
    <message>
        <source>This file is from a newer version of the program.</source>
        <translation>Este ficheiro é de uma versão mais recente do programa.</translation>
    </message>
    <message>
        <source>This activation is for another campaign.</source>
        <translation>Esta ativação é de outra campanha.</translation>
    </message>
    <message>
        <source>The disk of this stand is full.</source>
        <translation>O disco deste posto está cheio.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Não resultou.</translation>
    </message>
    <message>
        <source>It is practice: visitors see it, and nothing they sign counts. It counts once you install its activation, too.</source>
        <translation>É um teste: os visitantes veem-na e nada conta. Contará quando instalar também a ativação.</translation>
    </message>
    <message>
        <source>Signatures count from now on. Visitors see it as soon as you go back to them.</source>
        <translation>A partir de agora as assinaturas contam. Os visitantes veem-na assim que voltar a eles.</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>Aqui nada mudou.</translation>
    </message>
    <message>
        <source>Copy the coordinator’s file to the stick itself, not into a folder.</source>
        <translation>Copie o ficheiro da coordenação para a própria pen, não para uma pasta.</translation>
    </message>
    <message>
        <source>If you expected another one, ask the coordinator which file is the newest.</source>
        <translation>Se esperava outra, pergunte à coordenação qual é o ficheiro mais recente.</translation>
    </message>
    <message>
        <source>Do not use this stick any more, and call the coordinator on a number that you know.</source>
        <translation>Não use mais esta pen e ligue à coordenação para um número que conheça.</translation>
    </message>
    <message>
        <source>Do not use it. Ask the coordinator for the file once more.</source>
        <translation>Não o use. Peça o ficheiro outra vez à coordenação.</translation>
    </message>
    <message>
        <source>Copy it to the stick once more, or ask the coordinator for it again.</source>
        <translation>Copie-o outra vez para a pen ou peça-o de novo à coordenação.</translation>
    </message>
    <message>
        <source>Update the program on this tablet first.</source>
        <translation>Atualize primeiro o programa neste tablet.</translation>
    </message>
    <message>
        <source>First install the campaign that it belongs to. Both files can lie on one stick.</source>
        <translation>Instale primeiro a campanha a que pertence. Os dois ficheiros podem estar na mesma pen.</translation>
    </message>
    <message>
        <source>Hand over, then take in the receipt: that makes room.</source>
        <translation>Entregue e depois carregue o recibo: assim liberta espaço.</translation>
    </message>
    <message>
        <source>Try it again with another stick.</source>
        <translation>Tente com outra pen.</translation>
    </message>
    <message>
        <source>Something is missing that visitors have to be told. Ask the coordinator to build it again.</source>
        <translation>Falta algo que os visitantes têm de saber. Peça à coordenação que a refaça.</translation>
    </message>
    <message>
        <source>Its law asks for paper, or for an official system. Ask the coordinator.</source>
        <translation>A lei exige papel ou um sistema oficial. Pergunte à coordenação.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Signatures count</source>
        <translation>As assinaturas contam</translation>
    </message>
    <message>
        <source>This stand has a newer one of the same campaign.</source>
        <translation>Este posto tem uma mais recente da mesma campanha.</translation>
    </message>
    <message>
        <source>Install the older one only if the coordinator asks you to go back to it.</source>
        <translation>Instale a mais antiga só se a coordenação o pedir.</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Quem pede</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>Quem a recebe</translation>
    </message>
    <message>
        <source>Signing begins</source>
        <translation>Início das assinaturas</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Everything is deleted</source>
        <translation>Tudo é apagado</translation>
    </message>
    <message>
        <source>Do signatures count?</source>
        <translation>As assinaturas contam?</translation>
    </message>
    <message>
        <source>No, it is practice</source>
        <translation>Não, é um teste</translation>
    </message>
    <message>
        <source>Yes, it is activated</source>
        <translation>Sim, está ativada</translation>
    </message>
    <message>
        <source>Mind: this campaign counts on this stand now. With this file it turns to practice until its activation comes.</source>
        <translation>Atenção: esta campanha já conta aqui. Com este ficheiro passa a teste até chegar a ativação.</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) on this stick could not be used.</source>
        <translation>
            <numerusform>%n outro ficheiro desta pen não pôde ser usado.</numerusform>
            <numerusform>%n outros ficheiros desta pen não puderam ser usados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Install the older one</source>
        <translation>Instalar a mais antiga</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Are these the eight words on the poster of %1?</source>
        <translation>São estas as oito palavras do cartaz de %1?</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>As palavras são as mesmas</translation>
    </message>
    <message>
        <source>They differ: do not install</source>
        <translation>São diferentes: não instalar</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>space</source>
        <translation>espaço</translation>
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
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>Apagar a última letra</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Maiúsculas</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Algarismos e sinais</translation>
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
        <translation>Para o responsável</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Your PIN is changed</source>
        <translation>O seu PIN foi mudado</translation>
    </message>
    <message>
        <source>The volunteers’ PIN is changed</source>
        <translation>O PIN da equipa foi mudado</translation>
    </message>
    <message>
        <source>The one before opens nothing any more.</source>
        <translation>O anterior já não abre nada.</translation>
    </message>
    <message>
        <source>Tell it to all who work here. The one before opens nothing any more.</source>
        <translation>Diga-o a todos os que trabalham aqui. O anterior já não abre nada.</translation>
    </message>
    <message>
        <source>What is done here changes the stand. Go back to the visitors when you leave it.</source>
        <translation>O que se faz aqui altera o posto. Volte aos visitantes quando sair.</translation>
    </message>
    <message>
        <source>Practice: nothing counts</source>
        <translation>Teste: nada conta</translation>
    </message>
    <message>
        <source>Signatures count</source>
        <translation>As assinaturas contam</translation>
    </message>
    <message>
        <source>Install a campaign</source>
        <translation>Instalar uma campanha</translation>
    </message>
    <message>
        <source>From a USB stick of the coordinator</source>
        <translation>De uma pen USB da coordenação</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Segunda cópia</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligada</translation>
    </message>
    <message>
        <source>On, and complete</source>
        <translation>Ligada e completa</translation>
    </message>
    <message>
        <source>On, being written</source>
        <translation>Ligada, a gravar</translation>
    </message>
    <message>
        <source>On, but something is in the way</source>
        <translation>Ligada, mas há um impedimento</translation>
    </message>
    <message>
        <source>Delete signatures</source>
        <translation>Apagar assinaturas</translation>
    </message>
    <message numerus="yes">
        <source>%n petition(s) due</source>
        <translation>
            <numerusform>%n petição a apagar</numerusform>
            <numerusform>%n petições a apagar</numerusform>
        </translation>
    </message>
    <message>
        <source>None is due</source>
        <translation>Nenhuma a apagar</translation>
    </message>
    <message>
        <source>Volunteers’ PIN</source>
        <translation>PIN da equipa</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>Escolher outro</translation>
    </message>
    <message>
        <source>Lead’s PIN</source>
        <translation>PIN do responsável</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>For the coordinator</source>
        <translation>Para a coordenação</translation>
    </message>
    <message>
        <source>Confirm the date</source>
        <translation>Confirmar a data</translation>
    </message>
    <message>
        <source>The clock looks wrong</source>
        <translation>O relógio parece errado</translation>
    </message>
    <message>
        <source>The clock looks right</source>
        <translation>O relógio parece certo</translation>
    </message>
</context>
<context>
    <name>LockedScreen</name>
    <message>
        <source>This stand is paused.</source>
        <translation>Este posto está em pausa.</translation>
    </message>
    <message>
        <source>Nobody can sign now, and nothing that was typed is kept. A volunteer opens it again.</source>
        <translation>Agora ninguém pode assinar, e nada do que se escreveu fica guardado. A equipa volta a abri-lo.</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>Introduzir o PIN</translation>
    </message>
</context>
<context>
    <name>LookTools</name>
    <message>
        <source>largest</source>
        <translation>muito grande</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>maior</translation>
    </message>
    <message>
        <source>usual</source>
        <comment>text size</comment>
        <translation>normal</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>alto contraste</translation>
    </message>
    <message>
        <source>sunlight</source>
        <translation>luz do sol</translation>
    </message>
    <message>
        <source>usual</source>
        <comment>colours</comment>
        <translation>normais</translation>
    </message>
    <message>
        <source>Text size: %1</source>
        <extracomment>Spoken: what the button is for, and what is chosen.</extracomment>
        <translation>Tamanho do texto: %1</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <extracomment>Spoken: what the button is for, and what is chosen.</extracomment>
        <translation>Cores: %1</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <extracomment>Spoken: what the button does.</extracomment>
        <translation>Parar a leitura</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Ler em voz alta</translation>
    </message>
</context>
<context>
    <name>LostPinScreen</name>
    <message>
        <source>Forgot the PIN?</source>
        <translation>Esqueceu o PIN?</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>A ler</translation>
    </message>
    <message>
        <source>The PINs are gone</source>
        <translation>Os PIN foram apagados</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Por concluir</translation>
    </message>
    <message>
        <source>Call the coordinator</source>
        <translation>Ligue à coordenação</translation>
    </message>
    <message>
        <source>Ask whoever set this stand up</source>
        <translation>Pergunte a quem preparou este posto</translation>
    </message>
    <message>
        <source>Call your lead</source>
        <translation>Telefone ao responsável</translation>
    </message>
    <message>
        <source>The lead can choose a new PIN for the volunteers, behind the lead’s own. If that is lost, too: call the coordinator and read both out. A file for this stand alone comes back; put it in on a stick.</source>
        <translation>O responsável pode escolher um novo PIN para a equipa, com o seu próprio. Se esse também se perdeu: telefone à coordenação e leia ambos. Chega um ficheiro só para este posto; introduza-o numa pen.</translation>
    </message>
    <message>
        <source>Read both out. The coordinator calls you back and sends a file for this stand alone. Copy it to a stick and put it in.</source>
        <translation>Leia ambos. A coordenação liga de volta e envia um ficheiro só para este posto. Copie-o para uma pen e ligue-a.</translation>
    </message>
    <message>
        <source>This stand has only ever practised, so it knows no coordinator who could help.</source>
        <translation>Este posto só fez exercícios e não conhece nenhuma coordenação que possa ajudar.</translation>
    </message>
    <message>
        <source>Looking through %1</source>
        <translation>A examinar %1</translation>
    </message>
    <message>
        <source>Now choose new ones.</source>
        <translation>Agora escolha novos.</translation>
    </message>
    <message>
        <source>There is no such file on this stick.</source>
        <translation>Não há tal ficheiro nesta pen.</translation>
    </message>
    <message>
        <source>This file is for another stand.</source>
        <translation>Este ficheiro é para outro posto.</translation>
    </message>
    <message>
        <source>This file is not from an organisation that this stand knows.</source>
        <translation>Este ficheiro não é de uma organização que este posto conheça.</translation>
    </message>
    <message>
        <source>This file was used before, or is for another code.</source>
        <translation>Este ficheiro já foi usado ou é de outro código.</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>Este ficheiro está danificado.</translation>
    </message>
    <message>
        <source>This file is from a newer version of the program.</source>
        <translation>Este ficheiro é de uma versão mais recente do programa.</translation>
    </message>
    <message>
        <source>The disk of this stand cannot be written.</source>
        <translation>Não é possível gravar no disco deste posto.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Não resultou.</translation>
    </message>
    <message>
        <source>First the volunteers’ PIN, then the lead’s: choose the lead’s PIN together with your lead. No signature was touched.</source>
        <translation>Primeiro o PIN da equipa, depois o do responsável: escolha-o em conjunto com o responsável. Nenhuma assinatura foi tocada.</translation>
    </message>
    <message>
        <source>This stand: often the first six signs are enough</source>
        <translation>Este posto: muitas vezes bastam os seis primeiros sinais</translation>
    </message>
    <message>
        <source>The PINs are as they were.</source>
        <translation>Os PIN estão como estavam.</translation>
    </message>
    <message>
        <source>Copy the coordinator’s file to the stick itself, not into a folder.</source>
        <translation>Copie o ficheiro da coordenação para a própria pen, não para uma pasta.</translation>
    </message>
    <message>
        <source>Read the letters of this stand out once more.</source>
        <translation>Leia outra vez as letras deste posto.</translation>
    </message>
    <message>
        <source>Only the organisation whose petition is on this stand can make it.</source>
        <translation>Só a organização cuja petição está neste posto o pode fazer.</translation>
    </message>
    <message>
        <source>Tell the coordinator the code that is shown here now.</source>
        <translation>Diga à coordenação o código mostrado aqui agora.</translation>
    </message>
    <message>
        <source>Copy it to the stick once more, or ask the coordinator for it again.</source>
        <translation>Copie-o outra vez para a pen ou peça-o de novo à coordenação.</translation>
    </message>
    <message>
        <source>Update the program on this tablet first.</source>
        <translation>Atualize primeiro o programa neste tablet.</translation>
    </message>
    <message>
        <source>Switch the tablet off and on again, then try once more.</source>
        <translation>Desligue e volte a ligar o tablet e tente de novo.</translation>
    </message>
    <message>
        <source>Try it again with another stick.</source>
        <translation>Tente com outra pen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Choose new PINs</source>
        <translation>Escolher novos PIN</translation>
    </message>
    <message>
        <source>The program has to end; then this command asks for a new PIN. What was practised stays.</source>
        <translation>É preciso fechar o programa; depois, este comando pede um PIN novo. O que se praticou fica.</translation>
    </message>
    <message>
        <source>Code, for this one time</source>
        <translation>Código, só para esta vez</translation>
    </message>
    <message>
        <source>There is no code, because the disk of this stand cannot be written. Make room first.</source>
        <translation>Não há código, porque não é possível gravar no disco. Liberte primeiro espaço.</translation>
    </message>
    <message>
        <source>Show it to the camera</source>
        <translation>Mostrar à câmara</translation>
    </message>
</context>
<context>
    <name>MoreBelow</name>
    <message>
        <source>More below. Swipe up to read on.</source>
        <translation>Continua em baixo. Deslize para cima.</translation>
    </message>
</context>
<context>
    <name>NamesScreen</name>
    <message>
        <source>Name and place</source>
        <translation>Nome e local</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Name of the stand</source>
        <translation>Nome do posto</translation>
    </message>
    <message>
        <source>A name has 1 to 60 signs</source>
        <translation>Um nome tem de 1 a 60 caracteres</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>A place has at most 60 signs</source>
        <translation>Um local tem no máximo 60 caracteres</translation>
    </message>
    <message>
        <source>The name travels with every hand-over, both are on the closing slip. Two tablets at one stand share them.</source>
        <translation>O nome segue com cada entrega, ambos constam do talão de fecho. Dois tablets no mesmo posto partilham-nos.</translation>
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
        <translation>Assinar tem de esperar.</translation>
    </message>
    <message>
        <source>What you typed is still here.</source>
        <translation>O que escreveu ainda está aqui.</translation>
    </message>
    <message>
        <source>This tablet is full. A volunteer has to hand over, then take in the receipt: that makes room.</source>
        <translation>Este tablet está cheio. A equipa tem de entregar e depois carregar o recibo: assim liberta espaço.</translation>
    </message>
    <message>
        <source>This tablet cannot store anything now. A volunteer has to switch it off and on again. What was signed before is safe.</source>
        <translation>Este tablet não consegue guardar nada agora. A equipa tem de o desligar e voltar a ligar. O que já foi assinado está seguro.</translation>
    </message>
    <message>
        <source>The clock of this tablet looks wrong. A volunteer has to set day and hour.</source>
        <translation>O relógio deste tablet parece errado. A equipa tem de acertar o dia e a hora.</translation>
    </message>
    <message>
        <source>By the clock of this tablet, the time to sign is over.</source>
        <translation>Segundo o relógio deste tablet, o prazo para assinar terminou.</translation>
    </message>
    <message>
        <source>By the clock of this tablet, the time to sign has not begun.</source>
        <translation>Segundo o relógio deste tablet, o prazo para assinar ainda não começou.</translation>
    </message>
    <message>
        <source>Something is wrong with this stand. A volunteer has to ask the coordinator.</source>
        <translation>Algo não está bem neste posto. A equipa tem de perguntar à coordenação.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recomeçar</translation>
    </message>
</context>
<context>
    <name>NumbersScreen</name>
    <message>
        <source>Fewer than %1 everywhere: nothing to show yet.</source>
        <translation>Menos de %1 em todo o lado: ainda nada a mostrar.</translation>
    </message>
    <message>
        <source>Today in numbers</source>
        <translation>Hoje em números</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Por hora</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Por língua</translation>
    </message>
    <message>
        <source>Counted in tens, and fewer than %1 are not shown: else somebody who stood beside a visitor could learn from it how that one person signed. Of today alone; it is deleted when the day is closed.</source>
        <translation>Contado em dezenas; menos de %1 não aparece: senão, quem esteve ao lado de um visitante poderia perceber como essa pessoa assinou. Só de hoje; apaga-se ao fechar o dia.</translation>
    </message>
</context>
<context>
    <name>OpeningScreen</name>
    <message>
        <source>Ready for the day?</source>
        <translation>Pronto para o dia?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Não está pronto</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nada o impede.</translation>
    </message>
    <message>
        <source>Change name and place</source>
        <translation>Alterar nome e local</translation>
    </message>
    <message>
        <source>The eight words on the poster of %1:</source>
        <translation>As 8 palavras no cartaz de %1:</translation>
    </message>
    <message>
        <source>Open the stand</source>
        <translation>Abrir o posto</translation>
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
        <translation>Adicionada</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Choose a PIN for this stand</source>
        <translation>Escolha um PIN para este posto</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>O mesmo PIN mais uma vez</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minutes</source>
        <translation>
            <numerusform>Aguarde %n minuto</numerusform>
            <numerusform>Aguarde %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds</source>
        <translation>
            <numerusform>Aguarde %n segundo</numerusform>
            <numerusform>Aguarde %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>The lead has no PIN yet</source>
        <translation>O responsável ainda não tem PIN</translation>
    </message>
    <message>
        <source>Choose a PIN for the lead</source>
        <translation>Escolha um PIN para o responsável</translation>
    </message>
    <message>
        <source>Choose a PIN for the volunteers</source>
        <translation>Escolha um PIN para a equipa</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>Introduza o PIN</translation>
    </message>
    <message>
        <source>Enter the lead’s PIN</source>
        <translation>Introduzir o PIN do responsável</translation>
    </message>
    <message>
        <source>What follows is for whoever leads this stand.</source>
        <translation>O que se segue é para quem dirige este posto.</translation>
    </message>
    <message>
        <source>This stand has collected already, so the volunteers’ PIN is not enough to choose it. Touch “Forgot the PIN?”: the coordinator can have both chosen anew.</source>
        <translation>Este posto já recolheu assinaturas, por isso o PIN da equipa não chega para o escolher. Toque em «Esqueceu o PIN?»: a coordenação pode fazer escolher ambos de novo.</translation>
    </message>
    <message>
        <source>%1 to 8 digits, another PIN than the volunteers’. Choose it together with your lead: it installs, deletes and changes PINs.</source>
        <translation>De %1 a 8 algarismos, um PIN diferente do da equipa. Escolha-o em conjunto com o responsável: serve para instalar, apagar e mudar PINs.</translation>
    </message>
    <message>
        <source>%1 to 8 digits, another PIN than the volunteers’. Only the lead knows it: to install, to delete, to change PINs.</source>
        <translation>De %1 a 8 algarismos, diferente do PIN da equipa. Só o responsável o sabe: para instalar, apagar e mudar os PIN.</translation>
    </message>
    <message>
        <source>%1 to 8 digits. All who work at this stand share it.</source>
        <translation>De %1 a 8 algarismos. Partilham-no todos os que trabalham neste posto.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. %n tries left.</source>
        <translation>
            <numerusform>Não é esse o PIN. Resta %n tentativa.</numerusform>
            <numerusform>Não é esse o PIN. Restam %n tentativas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lead’s PIN counts again in %n minutes.</source>
        <translation>
            <numerusform>O PIN do responsável volta a valer dentro de %n minuto.</numerusform>
            <numerusform>O PIN do responsável volta a valer dentro de %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those were two different PINs. Choose one again.</source>
        <translation>Os 2 PIN eram diferentes. Escolha de novo.</translation>
    </message>
    <message>
        <source>The lead and the volunteers need two different PINs. Choose another one.</source>
        <translation>O responsável e a equipa precisam de dois PIN diferentes. Escolha outro.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>Um PIN tem de 4 a 8 algarismos.</translation>
    </message>
    <message>
        <source>This PIN has %1 to 8 digits.</source>
        <translation>Este PIN tem de %1 a 8 algarismos.</translation>
    </message>
    <message>
        <source>The PIN could not be stored, because the disk is full. Make room, then choose it again.</source>
        <translation>Não foi possível guardar o PIN, porque o disco está cheio. Liberte espaço e escolha-o de novo.</translation>
    </message>
    <message>
        <source>The PINs of this stand cannot be read. The coordinator can have them chosen anew: touch “Forgot the PIN?”.</source>
        <translation>Não é possível ler os PIN deste posto. A coordenação pode permitir escolhê-los de novo: toque em «Esqueceu o PIN?».</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>These screens are for the people who run the stand.</source>
        <translation>Estas páginas são para a equipa do posto.</translation>
    </message>
    <message>
        <source>Then enter the PIN. There were several wrong ones: after each further one you wait longer.</source>
        <translation>Depois introduza o PIN. Houve vários errados: após cada novo erro, a espera é maior.</translation>
    </message>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>Algarismos introduzidos: %n</numerusform>
            <numerusform>Algarismos introduzidos: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Apagar o último algarismo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Forgot the PIN?</source>
        <translation>Esqueceu o PIN?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>&lt;b&gt;Practice.&lt;/b&gt; Nothing here counts. Please use an invented name.</source>
        <translation>&lt;b&gt;Teste.&lt;/b&gt; Aqui nada conta. Por favor, use um nome inventado.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Practice: %1.&lt;/b&gt; Please use an invented name.</source>
        <translation>&lt;b&gt;Teste: %1.&lt;/b&gt; Por favor, use um nome inventado.</translation>
    </message>
</context>
<context>
    <name>PractiseBar</name>
    <message>
        <source>Practice. Nothing of this is kept or counted.</source>
        <translation>Teste. Nada é guardado nem contado.</translation>
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
        <translation>O que acontece aos meus dados</translation>
    </message>
    <message>
        <source>Questions?</source>
        <translation>Perguntas?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>What is yours alone is not read aloud without headphones.</source>
        <translation>O que é só seu não é lido em voz alta sem auscultadores.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Do you hear this through headphones?</source>
        <translation>Está a ouvir com auscultadores?</translation>
    </message>
    <message>
        <source>Then what you type is read aloud, too. Without headphones it is not: everyone around would hear it.</source>
        <translation>Nesse caso, também se lê o que escrever. Sem auscultadores, não: toda a gente ouviria.</translation>
    </message>
    <message>
        <source>Yes, headphones</source>
        <translation>Sim, auscultadores</translation>
    </message>
    <message>
        <source>No, a loudspeaker</source>
        <translation>Não, altifalante</translation>
    </message>
    <message>
        <source>Do not read aloud</source>
        <translation>Não ler em voz alta</translation>
    </message>
</context>
<context>
    <name>ReadScreen</name>
    <message>
        <source>Step 1 of 3: Read</source>
        <translation>Passo 1 de 3: ler</translation>
    </message>
    <message>
        <source>Petition %1 of %2</source>
        <extracomment>%1 and %2 are numbers: which of the petitions to read this one is.</extracomment>
        <translation>Petição %1 de %2</translation>
    </message>
    <message>
        <source>Petition to: %1</source>
        <translation>Petição dirigida a: %1</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Quem pede</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>Quem a recebe</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>O que recebe</translation>
    </message>
    <message>
        <source>The names of those who sign.</source>
        <translation>Os nomes de quem assina.</translation>
    </message>
    <message>
        <source>The number of signatures. No names.</source>
        <translation>O número de assinaturas. Nenhum nome.</translation>
    </message>
    <message>
        <source>What happens to my data</source>
        <translation>O que acontece aos meus dados</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Não é para mim</translation>
    </message>
    <message>
        <source>I want to sign</source>
        <translation>Quero assinar</translation>
    </message>
</context>
<context>
    <name>RefusedWindow</name>
    <message>
        <source>Petition stand</source>
        <translation>Posto de petições</translation>
    </message>
    <message>
        <source>What is stored here is damaged, and there is no room to mend it. Ask the coordinator.</source>
        <translation>O que está guardado aqui está danificado e não há espaço para o reparar. Pergunte à coordenação.</translation>
    </message>
    <message>
        <source>Nothing can be stored on this tablet. Switch it off and on again; if that does not help, take another one.</source>
        <translation>Neste tablet não se consegue guardar nada. Desligue-o e volte a ligá-lo; se não resultar, use outro.</translation>
    </message>
    <message>
        <source>There is no petition on this stand. Ask the coordinator.</source>
        <translation>Neste posto não há nenhuma petição. Pergunte à coordenação.</translation>
    </message>
    <message>
        <source>Something is wrong with this stand. Ask the coordinator.</source>
        <translation>Algo não está bem neste posto. Pergunte à coordenação.</translation>
    </message>
    <message>
        <source>This stand cannot open.</source>
        <translation>Este posto não consegue abrir.</translation>
    </message>
    <message>
        <source>Nothing that was signed is lost by this. It is tried again by itself.</source>
        <translation>Nada do que foi assinado se perde com isto. Tenta-se de novo sozinho.</translation>
    </message>
</context>
<context>
    <name>ReportScreen</name>
    <message>
        <source>Report for the coordinator</source>
        <translation>Relatório para a coordenação</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Para onde?</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>A gravar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Por concluir</translation>
    </message>
    <message>
        <source>Leave the stick in until this is done.</source>
        <translation>Deixe a pen ligada até ao fim.</translation>
    </message>
    <message>
        <source>It holds no signature and no name: only what this tablet did, how it is, and what is wrong. It may be sent in any way.</source>
        <translation>Não contém assinaturas nem nomes: só o que este tablet fez, como está e o que falha. Pode ser enviado de qualquer forma.</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>A gravar em %1</translation>
    </message>
    <message>
        <source>You can take the stick out now.</source>
        <translation>Já pode retirar a pen.</translation>
    </message>
    <message>
        <source>The stick cannot be written to.</source>
        <translation>Não é possível gravar na pen.</translation>
    </message>
    <message>
        <source>Send this file to the coordinator: %1</source>
        <translation>Envie este ficheiro à coordenação: %1</translation>
    </message>
    <message>
        <source>Put it in again, or take another one.</source>
        <translation>Volte a ligá-la ou use outra.</translation>
    </message>
</context>
<context>
    <name>ScanResult</name>
    <message>
        <source>Its end is missing. Have the stand show it once more.</source>
        <translation>Falta o fim. Peça que o posto o mostre mais uma vez.</translation>
    </message>
    <message>
        <source>The proof of the stand does not hold for it. See the report.</source>
        <translation>A prova do posto não é válida aqui. Veja o relatório.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) belong to another campaign. Import them with the keys file of that campaign.</source>
        <translation>
            <numerusform>%n registo é de outra campanha. Importe-o com o ficheiro de chaves dessa campanha.</numerusform>
            <numerusform>%n registos são de outra campanha. Importe-os com o ficheiro de chaves dessa campanha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) were sealed for other keys. They are kept, and come in with those keys.</source>
        <translation>
            <numerusform>%n registo foi selado para outras chaves. Fica guardado e entra com elas.</numerusform>
            <numerusform>%n registos foram selados para outras chaves. Ficam guardados e entram com elas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its campaign was never activated. It is kept, and comes in after that.</source>
        <translation>A campanha nunca foi ativada. Fica guardado e entra depois disso.</translation>
    </message>
    <message>
        <source>It was made by a newer version. Update this program: it is kept, and comes in then.</source>
        <translation>É de uma versão mais recente. Atualize este programa: fica guardado e entra depois.</translation>
    </message>
    <message>
        <source>Its beginning is not here yet. It is kept, and comes in with that.</source>
        <translation>O início ainda não está aqui. Fica guardado e entra com ele.</translation>
    </message>
    <message>
        <source>The volunteer has doubts about some entries. The report says which.</source>
        <translation>Os voluntários duvidam de alguns registos. O relatório diz quais.</translation>
    </message>
    <message>
        <source>Nobody has approved this stand yet.</source>
        <translation>Ninguém aprovou ainda este posto.</translation>
    </message>
    <message>
        <source>Alarm: two entries contradict each other. The stand may have been copied. See the report.</source>
        <translation>Alarme: dois registos contradizem-se. O posto pode ter sido copiado. Veja o relatório.</translation>
    </message>
    <message>
        <source>These codes are for a stand: show them to its camera.</source>
        <translation>Estes códigos são para um posto: mostre-os à câmara dele.</translation>
    </message>
    <message>
        <source>Importing it failed, and nothing of it was recorded. Import it from a stick or a film.</source>
        <translation>A importação falhou e nada foi registado. Importe-o de uma pen ou de um filme.</translation>
    </message>
    <message>
        <source>It is not what a stand sends, and nothing of it was recorded. Have the stand show it once more.</source>
        <translation>Não é o que um posto envia e nada foi registado. Peça que o posto o mostre mais uma vez.</translation>
    </message>
    <message>
        <source>A stand that is not known here</source>
        <translation>Um posto desconhecido aqui</translation>
    </message>
    <message>
        <source>Closing slip of %1</source>
        <translation>Talão de fecho de %1</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Não aceite</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>new</source>
        <translation>novos</translation>
    </message>
    <message>
        <source>here before</source>
        <translation>já cá</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danificados</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>em falta</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) on it.</source>
        <translation>
            <numerusform>Indica %n assinatura.</numerusform>
            <numerusform>Indica %n assinaturas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was known before.</source>
        <translation>Já era conhecido.</translation>
    </message>
</context>
<context>
    <name>ScanWindow</name>
    <message>
        <source>Read codes with the camera</source>
        <translation>Ler códigos com a câmara</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Lote %1</translation>
    </message>
    <message>
        <source>Closing slip %1</source>
        <translation>Talão de fecho %1</translation>
    </message>
    <message>
        <source>For a stand, not for here: %1</source>
        <translation>Para um posto, não para aqui: %1</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmara</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Som desligado</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Som ligado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>It works without a camera on this computer, too.</source>
        <translation>Também funciona sem câmara neste computador.</translation>
    </message>
    <message>
        <source>Film the screen of the stand with a phone, until the stand has shown everything once: half a minute is enough for most. Copy the film to this computer and import it with this command:</source>
        <translation>Filme o ecrã do posto com um telefone até ele ter mostrado tudo uma vez: quase sempre basta meio minuto. Copie o filme para este computador e importe-o com este comando:</translation>
    </message>
    <message>
        <source>Photographs, scans and PDF pages of the codes are imported in the same way.</source>
        <translation>Fotografias, digitalizações e páginas PDF dos códigos importam-se da mesma forma.</translation>
    </message>
    <message>
        <source>Hold the screen of the stand in front of the camera.</source>
        <translation>Segure o ecrã do posto em frente da câmara.</translation>
    </message>
    <message numerus="yes">
        <source>new practice entries</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>registo novo de teste</numerusform>
            <numerusform>registos novos de teste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new entries</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>registo novo</numerusform>
            <numerusform>registos novos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here before</source>
        <translation>
            <numerusform>%n já cá</numerusform>
            <numerusform>%n já cá</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n danificado</numerusform>
            <numerusform>%n danificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n em falta</numerusform>
            <numerusform>%n em falta</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes in is imported at once, and shows here.</source>
        <translation>O que chega é importado logo e aparece aqui.</translation>
    </message>
    <message>
        <source>The ledger is in use, or its disk is full. This is tried again.</source>
        <translation>O livro está em uso, ou o disco está cheio. Tenta-se de novo.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>A importar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
</context>
<context>
    <name>SecondCopyScreen</name>
    <message>
        <source>Second copy</source>
        <translation>Segunda cópia</translation>
    </message>
    <message>
        <source>Which stick?</source>
        <translation>Que pen?</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>No copy is kept</source>
        <translation>Não há cópia</translation>
    </message>
    <message>
        <source>Each signature is written to a second stick as well, locked as it is here. If this tablet breaks, nothing is lost.</source>
        <translation>Cada assinatura é gravada também numa segunda pen, fechada como aqui. Se este tablet se estragar, nada se perde.</translation>
    </message>
    <message numerus="yes">
        <source>not in the copy yet</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>ainda não está na cópia</numerusform>
            <numerusform>ainda não estão na cópia</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>A gravar em %1</translation>
    </message>
    <message>
        <source>The stick is not there any more.</source>
        <translation>A pen já não está lá.</translation>
    </message>
    <message>
        <source>This stick cannot be used.</source>
        <translation>Esta pen não pode ser usada.</translation>
    </message>
    <message>
        <source>Put it in again, or take another one.</source>
        <translation>Volte a ligá-la ou use outra.</translation>
    </message>
    <message>
        <source>The stick cannot be written to</source>
        <translation>Não é possível gravar na pen</translation>
    </message>
    <message>
        <source>Put it in again: what is missing is then written by itself.</source>
        <translation>Volte a ligá-la: o que falta é gravado sozinho.</translation>
    </message>
    <message>
        <source>Turn the copy off, and begin one on a larger stick.</source>
        <translation>Desligue a cópia e comece outra numa pen maior.</translation>
    </message>
    <message>
        <source>Put it in again, or turn the copy off and take another stick.</source>
        <translation>Volte a ligá-la, ou desligue a cópia e use outra pen.</translation>
    </message>
    <message>
        <source>The copy is complete</source>
        <translation>A cópia está completa</translation>
    </message>
    <message>
        <source>The copy is being written</source>
        <translation>A cópia está a ser gravada</translation>
    </message>
    <message>
        <source>The stick is not in</source>
        <translation>A pen não está ligada</translation>
    </message>
    <message>
        <source>The stick is full</source>
        <translation>A pen está cheia</translation>
    </message>
    <message>
        <source>Visitors can sign meanwhile.</source>
        <translation>Entretanto, os visitantes podem assinar.</translation>
    </message>
    <message>
        <source>Leave the stick in. What is signed from now on is written there, too.</source>
        <translation>Deixe a pen ligada. O que for assinado a partir de agora também lá é gravado.</translation>
    </message>
    <message>
        <source>Leave the stick in until this says that it is complete.</source>
        <translation>Deixe a pen ligada até aqui dizer que está completa.</translation>
    </message>
    <message>
        <source>Keep no second copy</source>
        <translation>Não guardar segunda cópia</translation>
    </message>
</context>
<context>
    <name>SentScreen</name>
    <message>
        <source>Your code is on its way.</source>
        <translation>O seu código vai a caminho.</translation>
    </message>
    <message>
        <source>If it belongs to a signature, that signature will be withdrawn.</source>
        <translation>Se corresponder a uma assinatura, ela será retirada.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Próxima pessoa</translation>
    </message>
</context>
<context>
    <name>ShiftScreen</name>
    <message>
        <source>Visitors can sign</source>
        <translation>Os visitantes podem assinar</translation>
    </message>
    <message>
        <source>Visitors cannot sign</source>
        <translation>Os visitantes não podem assinar</translation>
    </message>
    <message>
        <source>The panel says why.</source>
        <translation>O painel diz porquê.</translation>
    </message>
    <message>
        <source>Signed in this shift: %1</source>
        <translation>Assinaturas deste turno: %1</translation>
    </message>
    <message>
        <source>Nothing was handed over yet</source>
        <translation>Ainda nada foi entregue</translation>
    </message>
    <message>
        <source>Last handed over %1</source>
        <translation>Última entrega: %1</translation>
    </message>
    <message>
        <source>Battery %1 %, plugged in</source>
        <translation>Bateria %1%, ligada à corrente</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>Bateria %1%</translation>
    </message>
    <message>
        <source>Plug it in now.</source>
        <translation>Ligue-o agora.</translation>
    </message>
    <message>
        <source>Shift change</source>
        <translation>Troca de turno</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>For the next volunteer</source>
        <translation>Para o próximo turno</translation>
    </message>
    <message>
        <source>Read this together. Then the stand is locked, and the next volunteer enters the PIN.</source>
        <translation>Leiam isto juntos. Depois o posto fica bloqueado e quem chega introduz o PIN.</translation>
    </message>
    <message numerus="yes">
        <source>signatures not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>assinatura ainda por entregar</numerusform>
            <numerusform>assinaturas ainda por entregar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>ainda por entregar</numerusform>
            <numerusform>ainda por entregar</numerusform>
        </translation>
    </message>
    <message>
        <source>Without hand-over</source>
        <translation>Sem entregar</translation>
    </message>
    <message>
        <source>Hand over first</source>
        <translation>Entregar antes</translation>
    </message>
    <message>
        <source>Change the shift</source>
        <translation>Trocar de turno</translation>
    </message>
</context>
<context>
    <name>ShowScreen</name>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <translation>
            <numerusform>%n assinatura</numerusform>
            <numerusform>%n assinaturas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show to a camera</source>
        <translation>Mostrar a uma câmara</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nada em espera</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Por concluir</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>Quanto?</translation>
    </message>
    <message>
        <source>The coordinator reads the codes with a camera, or films them. What was handed over before is shown again until its receipt comes.</source>
        <translation>A coordenação lê os códigos com uma câmara, ou filma-os. O que já foi entregue é mostrado de novo até chegar o recibo.</translation>
    </message>
    <message numerus="yes">
        <source>without a receipt</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>sem recibo</numerusform>
            <numerusform>sem recibo</numerusform>
        </translation>
    </message>
    <message>
        <source>Making codes of what was signed.</source>
        <translation>As assinaturas passam a códigos.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Não resultou.</translation>
    </message>
    <message>
        <source>There was nothing to hand over.</source>
        <translation>Não havia nada para entregar.</translation>
    </message>
    <message>
        <source>Nothing was lost: all signatures are still on this stand. Hand over with a stick instead.</source>
        <translation>Nada se perdeu: todas as assinaturas continuam neste posto. Entregue-as com uma pen.</translation>
    </message>
    <message>
        <source>All signatures of this stand have arrived at the coordinator.</source>
        <translation>Todas as assinaturas deste posto chegaram à coordenação.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>%1, part %2 of %3</source>
        <comment>a day</comment>
        <translation>%1, parte %2 de %3</translation>
    </message>
    <message>
        <source>handed over before</source>
        <translation>já entregue</translation>
    </message>
    <message>
        <source>with the closing slip</source>
        <translation>com o talão de fecho</translation>
    </message>
    <message>
        <source>The coordinator has it all</source>
        <translation>A coordenação tem tudo</translation>
    </message>
    <message numerus="yes">
        <source>Has the coordinator told you that all %n signature(s) arrived?</source>
        <translation>
            <numerusform>A coordenação disse-lhe que a assinatura chegou?</numerusform>
            <numerusform>A coordenação disse-lhe que chegaram as %n assinaturas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Has the coordinator told you that all of it arrived?</source>
        <translation>A coordenação disse-lhe que chegou tudo?</translation>
    </message>
</context>
<context>
    <name>StaffHeader</name>
    <message>
        <source>Back to visitors</source>
        <translation>Voltar aos visitantes</translation>
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
        <translation>Posto de petições</translation>
    </message>
    <message>
        <source>A volunteer types. You sign.</source>
        <translation>A equipa escreve. A assinatura é sua.</translation>
    </message>
</context>
<context>
    <name>StickPlaces</name>
    <message>
        <source>Write-protected. If it has a small switch, move it; otherwise take another stick.</source>
        <translation>Protegida contra escrita. Se tiver um pequeno interruptor, mova-o; caso contrário, use outra pen.</translation>
    </message>
    <message>
        <source>This folder cannot be written to. Take a stick.</source>
        <translation>Não é possível escrever nesta pasta. Use uma pen.</translation>
    </message>
    <message>
        <source>%1 MB free</source>
        <translation>%1 MB livres</translation>
    </message>
    <message>
        <source>%1 GB free</source>
        <translation>%1 GB livres</translation>
    </message>
    <message>
        <source>Put in a USB stick</source>
        <translation>Ligue uma pen USB</translation>
    </message>
    <message>
        <source>It shows here by itself.</source>
        <translation>Aparece aqui automaticamente.</translation>
    </message>
</context>
<context>
    <name>StickTask</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Show it once more, or take it from a stick.</source>
        <translation>Mostre-o mais uma vez, ou use uma pen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Show the codes</source>
        <translation>Mostre os códigos</translation>
    </message>
    <message>
        <source>The camera is on while this screen is open. Nothing that it sees is kept.</source>
        <translation>A câmara está ligada enquanto este ecrã está aberto. Nada do que vê é guardado.</translation>
    </message>
    <message>
        <source>Show it to the camera</source>
        <translation>Mostrar à câmara</translation>
    </message>
    <message>
        <source>Checking what was shown.</source>
        <translation>A verificar o que foi mostrado.</translation>
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
        <translation>Para retirar a assinatura, escreva para %1 com este código.</translation>
    </message>
    <message>
        <source>Practice: this does not count.</source>
        <translation>Teste: isto não conta.</translation>
    </message>
    <message>
        <source>Thank you. You have signed.</source>
        <translation>Obrigado. Está assinado.</translation>
    </message>
    <message>
        <source>Practice: nothing was kept, and nobody has signed. A visitor reads here that the signature is stored.</source>
        <translation>Teste: nada foi guardado e ninguém assinou. Um visitante lê aqui que a assinatura está guardada.</translation>
    </message>
    <message>
        <source>Your signature is safely stored. Nothing about you stays on this screen.</source>
        <translation>A sua assinatura está bem guardada. Neste ecrã não fica nada sobre si.</translation>
    </message>
    <message>
        <source>Your code as a picture to photograph</source>
        <translation>O seu código em imagem, para fotografar</translation>
    </message>
    <message>
        <source>Take a photo of this</source>
        <translation>Tire uma fotografia</translation>
    </message>
    <message>
        <source>With these codes you can take your signatures back later, one by one.</source>
        <translation>Com estes códigos pode retirar as assinaturas mais tarde, uma a uma.</translation>
    </message>
    <message>
        <source>With this code you can take your signature back later, at any of our stands or by writing to us.</source>
        <translation>Com este código pode retirar a assinatura mais tarde, num dos nossos postos ou escrevendo-nos.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>O seu código</translation>
    </message>
    <message>
        <source>No phone? Ask for a pen and paper.</source>
        <translation>Sem telemóvel? Peça papel e caneta.</translation>
    </message>
    <message>
        <source>More codes: %1 of %2</source>
        <extracomment>%1 and %2 are numbers: how many codes were shown, of how many.</extracomment>
        <translation>Mais códigos: %1 de %2</translation>
    </message>
    <message>
        <source>That did not work here, so your signature stands. Your code still takes it back.</source>
        <translation>Aqui não funcionou, por isso a sua assinatura mantém-se. O seu código ainda a pode retirar.</translation>
    </message>
    <message>
        <source>Changed your mind? Undo takes it back now.</source>
        <translation>Mudou de ideia? Anular retira-a já.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Próxima pessoa</translation>
    </message>
</context>
<context>
    <name>TooYoungScreen</name>
    <message>
        <source>Thank you for reading.</source>
        <translation>Obrigado por ler.</translation>
    </message>
    <message>
        <source>This petition is for people of %1 and over. Nothing was kept.</source>
        <translation>Esta petição é para pessoas com %1 anos ou mais. Nada ficou guardado.</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Voltar ao início</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>You have not signed yet.</source>
        <translation>Ainda não assinou.</translation>
    </message>
    <message>
        <source>Your signature could not be stored. Ask the volunteer, or try again: what you typed is still here.</source>
        <translation>Não foi possível guardar a sua assinatura. Pergunte à equipa ou tente de novo: o que escreveu continua aqui.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>UndoButton</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <extracomment>Read out by a screen reader.</extracomment>
        <translation>
            <numerusform>Segundos restantes: %n</numerusform>
            <numerusform>Segundos restantes: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoneScreen</name>
    <message>
        <source>Your signatures are taken back.</source>
        <translation>As suas assinaturas foram retiradas.</translation>
    </message>
    <message>
        <source>Your signature is taken back.</source>
        <translation>A sua assinatura foi retirada.</translation>
    </message>
    <message>
        <source>They will not be counted.</source>
        <translation>Não serão contadas.</translation>
    </message>
    <message>
        <source>It will not be counted.</source>
        <translation>Não será contada.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Próxima pessoa</translation>
    </message>
</context>
<context>
    <name>VisitorScreen</name>
    <message numerus="yes">
        <source>%n petition(s)</source>
        <translation>
            <numerusform>%n petição</numerusform>
            <numerusform>%n petições</numerusform>
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
        <translation>Bateria %1%, ligada à corrente</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>Bateria %1%</translation>
    </message>
    <message>
        <source>Room for %1</source>
        <translation>Espaço para %1</translation>
    </message>
    <message>
        <source>Volunteer panel</source>
        <translation>Painel da equipa</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Não está pronto</translation>
    </message>
    <message>
        <source>Visitors can sign now.</source>
        <translation>Já se pode assinar.</translation>
    </message>
    <message>
        <source>Visitors can sign now. The battery is low: plug it in.</source>
        <translation>Já se pode assinar. A bateria está fraca: ligue-a à corrente.</translation>
    </message>
    <message>
        <source>Because the disk is full. Hand over, then take in the receipt: that makes room.</source>
        <translation>A memória interna está cheia. Entregue e depois carregue o recibo: assim liberta espaço.</translation>
    </message>
    <message>
        <source>Because nothing can be stored. Switch the tablet off and on again; if that does not help, take another one. What was signed is safe.</source>
        <translation>Não se consegue guardar nada. Desligue o tablet e volte a ligá-lo; se não resultar, use outro. O que foi assinado está seguro.</translation>
    </message>
    <message>
        <source>Because the clock looks wrong. Set day and hour of this tablet.</source>
        <translation>O relógio parece errado. Acerte o dia e a hora deste tablet.</translation>
    </message>
    <message>
        <source>Because the time to sign is over. Ask the coordinator.</source>
        <translation>O prazo para assinar terminou. Pergunte à coordenação.</translation>
    </message>
    <message>
        <source>Because the time to sign has not begun. Ask the coordinator.</source>
        <translation>O prazo para assinar ainda não começou. Pergunte à coordenação.</translation>
    </message>
    <message>
        <source>Because there is no campaign on this stand. Ask the coordinator.</source>
        <translation>Neste posto não há nenhuma campanha. Pergunte à coordenação.</translation>
    </message>
    <message>
        <source>Because something is wrong with this stand. Ask the coordinator.</source>
        <translation>Algo não está bem neste posto. Pergunte à coordenação.</translation>
    </message>
    <message numerus="yes">
        <source>signatures not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>assinatura ainda por entregar</numerusform>
            <numerusform>assinaturas ainda por entregar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>ainda por entregar</numerusform>
            <numerusform>ainda por entregar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed today.</source>
        <translation>
            <numerusform>Assinaturas hoje: %n.</numerusform>
            <numerusform>Assinaturas hoje: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back today.</source>
        <comment>signatures</comment>
        <translation>
            <numerusform>Retiradas hoje: %n.</numerusform>
            <numerusform>Retiradas hoje: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all.</source>
        <comment>signatures</comment>
        <translation>
            <numerusform>Total: %n.</numerusform>
            <numerusform>Total: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>To a USB stick or a camera. Everything stays here, too.</source>
        <translation>Para uma pen USB ou uma câmara. Tudo fica também aqui.</translation>
    </message>
    <message>
        <source>Take in a receipt</source>
        <translation>Carregar um recibo</translation>
    </message>
    <message>
        <source>From the coordinator</source>
        <translation>Da coordenação</translation>
    </message>
    <message>
        <source>Help someone sign</source>
        <translation>Ajudar a assinar</translation>
    </message>
    <message>
        <source>You type, they press Sign</source>
        <translation>Escreve e a pessoa toca em Assinar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>To clean, or for a break</source>
        <translation>Para limpar ou descansar</translation>
    </message>
    <message>
        <source>Shift change</source>
        <translation>Troca de turno</translation>
    </message>
    <message>
        <source>What the next one needs to know</source>
        <translation>O que é preciso saber</translation>
    </message>
    <message>
        <source>Ready for the day?</source>
        <translation>Pronto para o dia?</translation>
    </message>
    <message>
        <source>Today in numbers</source>
        <translation>Hoje em números</translation>
    </message>
    <message>
        <source>Practise signing</source>
        <translation>Praticar</translation>
    </message>
    <message>
        <source>Colours: for sunlight</source>
        <translation>Cores: sol</translation>
    </message>
    <message>
        <source>Colours: high contrast</source>
        <translation>Cores: contraste</translation>
    </message>
    <message>
        <source>Colours: the usual ones</source>
        <translation>Cores: normais</translation>
    </message>
    <message>
        <source>Kept for every visitor</source>
        <translation>Para todos os visitantes</translation>
    </message>
    <message>
        <source>For the lead</source>
        <translation>Para o responsável</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Fechar o dia</translation>
    </message>
</context>
<context>
    <name>WarningScreen</name>
    <message>
        <source>Do you need more time?</source>
        <translation>Precisa de mais tempo?</translation>
    </message>
    <message>
        <source>Otherwise this screen clears itself, and nothing you typed is kept.</source>
        <translation>Caso contrário, este ecrã limpa-se sozinho e nada do que escreveu fica guardado.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <extracomment>Read out by a screen reader.</extracomment>
        <translation>
            <numerusform>Segundos restantes: %n</numerusform>
            <numerusform>Segundos restantes: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Limpar já</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Preciso de mais tempo</translation>
    </message>
</context>
<context>
    <name>WithdrawScreen</name>
    <message>
        <source>Withdraw a signature</source>
        <translation>Retirar uma assinatura</translation>
    </message>
    <message>
        <source>Enter your code.</source>
        <translation>Escreva o seu código.</translation>
    </message>
    <message>
        <source>The code on your slip</source>
        <translation>O código do seu talão</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>Ainda sem código</translation>
    </message>
    <message>
        <source>This could not be stored. Ask the volunteer.</source>
        <translation>Não foi possível guardar. Pergunte à equipa.</translation>
    </message>
    <message>
        <source>Look at the code again: one sign is different</source>
        <translation>Veja de novo o código: um sinal é diferente</translation>
    </message>
    <message>
        <source>If it belongs to a signature, that signature will be withdrawn.</source>
        <translation>Se corresponder a uma assinatura, ela será retirada.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
</context>
</TS>
