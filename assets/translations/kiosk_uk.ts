<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Announcer</name>
    <message>
        <source>Text size: %1</source>
        <translation>Розмір тексту: %1</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>Кольори: %1</translation>
    </message>
    <message>
        <source>The screen was cleared. Nothing was kept.</source>
        <translation>Екран очищено. Нічого не збережено.</translation>
    </message>
    <message>
        <source>You have more time.</source>
        <translation>У вас є ще час.</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>Країна: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Мова: %1</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Petition to: %1</source>
        <translation>Петиція. Адресат: %1</translation>
    </message>
    <message numerus="yes">
        <source>people have signed</source>
        <comment>after the number</comment>
        <extracomment>After a number that stands in large type before it.</extracomment>
        <translation>
            <numerusform>людина підписала</numerusform>
            <numerusform>людини підписали</numerusform>
            <numerusform>людей підписали</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>Мета: %1</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <extracomment>%1 is who made it.</extracomment>
        <translation>Зображення: %1</translation>
    </message>
    <message>
        <source>Read first. Signing takes a minute. Leave any time: nothing is kept.</source>
        <translation>Прочитайте. Підпис займе хвилину. Якщо підете, нічого не збережеться.</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Читати петицію</translation>
    </message>
    <message>
        <source>Withdraw a signature</source>
        <translation>Відкликати підпис</translation>
    </message>
</context>
<context>
    <name>CameraPicture</name>
    <message>
        <source>What the camera sees</source>
        <translation>Що бачить камера</translation>
    </message>
</context>
<context>
    <name>CameraProgress</name>
    <message>
        <source>%1 of %2 parts</source>
        <translation>%1 з %2 частин</translation>
    </message>
</context>
<context>
    <name>CameraStep</name>
    <message>
        <source>Receipt</source>
        <translation>Квитанція</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампанія</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Активація</translation>
    </message>
    <message>
        <source>New PINs</source>
        <translation>Нові PIN-коди</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Щось інше</translation>
    </message>
    <message>
        <source>Hold the coordinator’s codes in front of the camera.</source>
        <translation>Тримайте коди координатора перед камерою.</translation>
    </message>
    <message>
        <source>What was shown is not for this screen. Ask the coordinator for the right codes.</source>
        <translation>Показане не для цього екрана. Попросіть у координатора потрібні коди.</translation>
    </message>
    <message>
        <source>Another camera</source>
        <translation>Інша камера</translation>
    </message>
</context>
<context>
    <name>CameraWords</name>
    <message>
        <source>Hold the codes in front of the camera.</source>
        <translation>Тримайте коди перед камерою.</translation>
    </message>
    <message>
        <source>The camera is off.</source>
        <translation>Камеру вимкнено.</translation>
    </message>
    <message>
        <source>There is no camera here.</source>
        <translation>Тут немає камери.</translation>
    </message>
    <message>
        <source>The camera is gone.</source>
        <translation>Камеру від’єднано.</translation>
    </message>
    <message>
        <source>The camera may not be used.</source>
        <translation>Користуватися камерою не дозволено.</translation>
    </message>
    <message>
        <source>The camera does not answer.</source>
        <translation>Камера не відповідає.</translation>
    </message>
    <message>
        <source>The camera is starting.</source>
        <translation>Камера запускається.</translation>
    </message>
    <message>
        <source>It is too dark.</source>
        <translation>Занадто темно.</translation>
    </message>
    <message>
        <source>Too far away.</source>
        <translation>Занадто далеко.</translation>
    </message>
    <message>
        <source>The picture is blurred.</source>
        <translation>Зображення нечітке.</translation>
    </message>
    <message>
        <source>A part of the codes is outside.</source>
        <translation>Частина кодів поза кадром.</translation>
    </message>
    <message>
        <source>No code can be seen.</source>
        <translation>Не видно жодного коду.</translation>
    </message>
    <message>
        <source>These codes are something else.</source>
        <translation>Це якісь інші коди.</translation>
    </message>
    <message>
        <source>These codes are newer than this program.</source>
        <translation>Ці коди новіші за цю програму.</translation>
    </message>
    <message>
        <source>Codes cannot be read here.</source>
        <translation>Тут не вдається зчитати коди.</translation>
    </message>
    <message>
        <source>Reading. Hold still.</source>
        <translation>Зчитування. Тримайте нерухомо.</translation>
    </message>
    <message>
        <source>This was read already.</source>
        <translation>Це вже зчитано.</translation>
    </message>
    <message>
        <source>Plug one in: this goes on by itself.</source>
        <translation>Під’єднайте її: далі все піде саме.</translation>
    </message>
    <message>
        <source>Plug it in again: this goes on by itself.</source>
        <translation>Під’єднайте її знову: далі все піде саме.</translation>
    </message>
    <message>
        <source>Allow it in the settings of the system: this goes on by itself.</source>
        <translation>Дозвольте це в налаштуваннях системи: далі все піде саме.</translation>
    </message>
    <message>
        <source>Close other programs that use it, or plug it in again. This goes on by itself.</source>
        <translation>Закрийте інші програми, що нею користуються, або під’єднайте її знову. Далі все піде саме.</translation>
    </message>
    <message>
        <source>Switch on a light, or turn the brightness of the other screen up.</source>
        <translation>Увімкніть світло або зробіть інший екран яскравішим.</translation>
    </message>
    <message>
        <source>Go closer, until the codes fill the picture.</source>
        <translation>Підійдіть ближче, щоб коди заповнили кадр.</translation>
    </message>
    <message>
        <source>Hold still, a little farther away, and wipe the lens.</source>
        <translation>Тримайте нерухомо, трохи далі, і протріть об’єктив.</translation>
    </message>
    <message>
        <source>Go back a little, or turn, until all of them are in the picture.</source>
        <translation>Відійдіть трохи назад або поверніть, щоб у кадрі були всі.</translation>
    </message>
    <message>
        <source>They are not from a petition stand, nor from its coordinator.</source>
        <translation>Вони не зі стенда для петицій і не від його координатора.</translation>
    </message>
    <message>
        <source>Update the program here first.</source>
        <translation>Спершу оновіть тут програму.</translation>
    </message>
    <message>
        <source>Take a stick or a file instead, and tell whoever looks after this computer.</source>
        <translation>Візьміть натомість флешку або файл і скажіть тому, хто доглядає за цим пристроєм.</translation>
    </message>
    <message>
        <source>The other side can stop showing it.</source>
        <translation>Інша сторона може більше не показувати.</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Намальовано</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Не вказано</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Вік</translation>
    </message>
    <message>
        <source>%1 or over</source>
        <translation>%1 років або більше</translation>
    </message>
    <message>
        <source>Under %1</source>
        <translation>Менше ніж %1 років</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>Step 3 of 3: Check and sign</source>
        <translation>Крок 3 із 3: перевірка і підпис</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Індекс</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Місто</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Вулиця</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата народження</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Ваш підпис</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Усе правильно?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Змінити: %1</translation>
    </message>
    <message>
        <source>You are signing</source>
        <translation>Ви підписуєте</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Читати далі</translation>
    </message>
    <message>
        <source>Your details are locked the moment you sign. This stand cannot open them.</source>
        <translation>З підписом дані замикаються. Цей пристрій їх не відкриє.</translation>
    </message>
    <message>
        <source>%1 keeps them until %2, then deletes them.</source>
        <extracomment>%1 is who asks, %2 a date.</extracomment>
        <translation>Видаляються %2. Відповідає: %1.</translation>
    </message>
    <message>
        <source>The names of those who sign are handed over.</source>
        <translation>Передаються імена всіх, хто підписав.</translation>
    </message>
    <message>
        <source>Only the number of signatures is handed over. No names.</source>
        <translation>Передається лише кількість підписів. Жодних імен.</translation>
    </message>
    <message>
        <source>The list says for each petition who keeps your details, and until when.</source>
        <translation>У списку вказано, хто і до якого часу зберігає ваші дані для кожної петиції.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Підписати</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message numerus="yes">
        <source>%n petition(s), genuine</source>
        <translation>
            <numerusform>%n петиція, справжня</numerusform>
            <numerusform>%n петиції, справжні</numerusform>
            <numerusform>%n петицій, справжніх</numerusform>
        </translation>
    </message>
    <message>
        <source>A petition on this stand is damaged</source>
        <translation>Петицію на цьому стенді пошкоджено</translation>
    </message>
    <message>
        <source>There is no petition on this stand</source>
        <translation>На цьому стенді немає петиції</translation>
    </message>
    <message>
        <source>Practice: nothing here counts</source>
        <translation>Навчання: тут нічого не зараховується</translation>
    </message>
    <message>
        <source>Signatures count</source>
        <translation>Підписи зараховуються</translation>
    </message>
    <message numerus="yes">
        <source>%n petition(s) not activated</source>
        <translation>
            <numerusform>%n петицію не активовано</numerusform>
            <numerusform>%n петиції не активовано</numerusform>
            <numerusform>%n петицій не активовано</numerusform>
        </translation>
    </message>
    <message>
        <source>The time to sign is over</source>
        <translation>Час для підписів минув</translation>
    </message>
    <message>
        <source>The time to sign has not begun</source>
        <translation>Час для підписів ще не настав</translation>
    </message>
    <message>
        <source>The clock looks right</source>
        <translation>Годинник, здається, йде правильно</translation>
    </message>
    <message>
        <source>The clock looks wrong</source>
        <translation>Годинник, здається, йде неправильно</translation>
    </message>
    <message>
        <source>Room for %1 signatures and more</source>
        <translation>Є місце для %1 підписів і більше</translation>
    </message>
    <message>
        <source>Room for only %1 signatures</source>
        <translation>Є місце лише для %1 підписів</translation>
    </message>
    <message>
        <source>Nothing can be stored</source>
        <translation>Нічого не можна зберегти</translation>
    </message>
    <message>
        <source>No battery: it runs from the mains</source>
        <translation>Без батареї: працює від розетки</translation>
    </message>
    <message>
        <source>Battery %1 %, plugged in</source>
        <translation>Батарея %1%, під’єднано</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>Батарея %1%</translation>
    </message>
    <message>
        <source>The PIN is set</source>
        <translation>PIN-код обрано</translation>
    </message>
    <message>
        <source>There is no PIN yet</source>
        <translation>PIN-коду ще немає</translation>
    </message>
    <message>
        <source>The lead has no PIN yet</source>
        <translation>Керівник ще не має PIN-коду</translation>
    </message>
    <message>
        <source>The window holds the whole screen</source>
        <translation>Вікно займає весь екран</translation>
    </message>
    <message>
        <source>The window does not hold the whole screen</source>
        <translation>Вікно займає не весь екран</translation>
    </message>
    <message>
        <source>There is a camera</source>
        <translation>Камера є</translation>
    </message>
    <message>
        <source>There is no camera</source>
        <translation>Камери немає</translation>
    </message>
    <message>
        <source>All is handed over</source>
        <translation>Усе передано</translation>
    </message>
    <message numerus="yes">
        <source>%n not yet handed over</source>
        <translation>
            <numerusform>%n ще не передано</numerusform>
            <numerusform>%n ще не передано</numerusform>
            <numerusform>%n ще не передано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s) not yet handed over</source>
        <translation>
            <numerusform>%n відкликання ще не передано</numerusform>
            <numerusform>%n відкликання ще не передано</numerusform>
            <numerusform>%n відкликань ще не передано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of doubt not yet handed over</source>
        <translation>
            <numerusform>%n позначку сумніву ще не передано</numerusform>
            <numerusform>%n позначки сумніву ще не передано</numerusform>
            <numerusform>%n позначок сумніву ще не передано</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet handed over from earlier days: %1</source>
        <translation>Не передано за попередні дні: %1</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Nothing was lost</source>
        <translation>Сховище було пошкоджено, його відновлено. Нічого не втрачено</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Lost entries: %1</source>
        <translation>Сховище було пошкоджено, його відновлено. Втрачено записів: %1</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Some of it was lost</source>
        <translation>Сховище було пошкоджено, його відновлено. Частину втрачено</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Lost entries: %1, perhaps more</source>
        <translation>Сховище було пошкоджено, його відновлено. Втрачено записів: %1, можливо, більше</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Perhaps something was lost</source>
        <translation>Сховище було пошкоджено, його відновлено. Можливо, щось втрачено</translation>
    </message>
    <message>
        <source>The second copy has everything</source>
        <translation>У другій копії є все</translation>
    </message>
    <message>
        <source>Not yet in the second copy: %1</source>
        <translation>Ще не в другій копії: %1</translation>
    </message>
    <message>
        <source>The stick for the second copy is not in</source>
        <translation>Флешку для другої копії не вставлено</translation>
    </message>
    <message>
        <source>The stick for the second copy is full</source>
        <translation>Флешка для другої копії заповнена</translation>
    </message>
    <message>
        <source>The second copy cannot be written to</source>
        <translation>Другу копію не вдається записати</translation>
    </message>
    <message>
        <source>Install it again, from a stick. What was signed is safe.</source>
        <translation>Установіть її ще раз із флешки. Усе підписане в безпеці.</translation>
    </message>
    <message>
        <source>Install one, from a stick of the coordinator.</source>
        <translation>Установіть її з флешки координатора.</translation>
    </message>
    <message>
        <source>To collect for real, the coordinator has to activate the petition.</source>
        <translation>Для справжніх підписів координатор має активувати петицію.</translation>
    </message>
    <message>
        <source>The practice petition rests: visitors do not see it.</source>
        <translation>Навчальну петицію відкладено: відвідувачі її не бачать.</translation>
    </message>
    <message>
        <source>Visitors do not see it until the coordinator activates it.</source>
        <translation>Відвідувачі побачать її, коли координатор її активує.</translation>
    </message>
    <message>
        <source>Visitors cannot sign. Ask the coordinator.</source>
        <translation>Відвідувачі не можуть підписувати. Зверніться до координатора.</translation>
    </message>
    <message>
        <source>Set day and hour of this tablet.</source>
        <translation>Установіть день і час на цьому планшеті.</translation>
    </message>
    <message>
        <source>Hand over, then take in the receipt: that makes room.</source>
        <translation>Передайте дані, потім прийміть квитанцію: це звільнить місце.</translation>
    </message>
    <message>
        <source>Switch the tablet off and on again, or take another one.</source>
        <translation>Вимкніть планшет і увімкніть знову або візьміть інший.</translation>
    </message>
    <message>
        <source>Plug it in tonight, or bring a power bank.</source>
        <translation>Під’єднайте зарядку ввечері або візьміть павербанк.</translation>
    </message>
    <message>
        <source>You choose it the next time you open this panel.</source>
        <translation>Ви оберете його, коли наступного разу відкриєте ці екрани.</translation>
    </message>
    <message>
        <source>Before the first visitor signs, touch “For the lead” on the panel and choose it.</source>
        <translation>До першого підпису торкніться «Для керівника» й виберіть його.</translation>
    </message>
    <message>
        <source>Touch “Forgot the PIN?” on the PIN pad: the coordinator can have both chosen anew.</source>
        <translation>На екрані PIN-коду торкніться «Забули PIN-код?»: координатор може дати вибрати обидва заново.</translation>
    </message>
    <message>
        <source>Start it on the whole screen before visitors come.</source>
        <translation>Запустіть на весь екран до приходу відвідувачів.</translation>
    </message>
    <message>
        <source>Receipts and petitions come by stick, then.</source>
        <translation>Тоді квитанції та петиції надходять на флешці.</translation>
    </message>
    <message>
        <source>They stay here until a receipt comes.</source>
        <translation>Вони залишаються тут, доки не надійде квитанція.</translation>
    </message>
    <message>
        <source>The coordinator does not know of it until you hand over.</source>
        <translation>Координатор дізнається про це лише після передачі.</translation>
    </message>
    <message>
        <source>If this tablet is lost, so are they: hand over now.</source>
        <translation>Якщо цей планшет загубиться, загубляться й вони: передайте зараз.</translation>
    </message>
    <message>
        <source>Tell the coordinator, and hand over soon. The damaged file is kept in the stand’s folder: leave it there.</source>
        <translation>Повідомте координатора й невдовзі передайте дані. Пошкоджений файл лежить у теці стенда: залиште його там.</translation>
    </message>
    <message>
        <source>Leave the stick in: the copy catches up by itself.</source>
        <translation>Залиште флешку: копія доповниться сама.</translation>
    </message>
    <message>
        <source>Put the stick in: the copy catches up by itself.</source>
        <translation>Вставте флешку: копія доповниться сама.</translation>
    </message>
    <message>
        <source>Visitors can sign. Make room on it, or ask the lead for another one.</source>
        <translation>Відвідувачі можуть підписувати. Звільніть на ній місце або попросіть у керівника іншу.</translation>
    </message>
    <message>
        <source>Visitors can sign. Pull the stick out and put it in again, or ask the lead for another one.</source>
        <translation>Відвідувачі можуть підписувати. Вийміть флешку й вставте знову або попросіть у керівника іншу.</translation>
    </message>
</context>
<context>
    <name>ChooseScreen</name>
    <message>
        <source>Choose</source>
        <translation>Вибір</translation>
    </message>
    <message>
        <source>Which ones will you read?</source>
        <translation>Які ви прочитаєте?</translation>
    </message>
    <message numerus="yes">
        <source>%n petition(s) to read</source>
        <translation>
            <numerusform>%n петиція для читання</numerusform>
            <numerusform>%n петиції для читання</numerusform>
            <numerusform>%n петицій для читання</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>petition(s) to read</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>петиція для читання</numerusform>
            <numerusform>петиції для читання</numerusform>
            <numerusform>петицій для читання</numerusform>
        </translation>
    </message>
    <message>
        <source>You read each one, and decide for each one. Your details are entered once.</source>
        <translation>Ви читаєте кожну і вирішуєте щодо кожної. Дані вводите один раз.</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Читати</translation>
    </message>
</context>
<context>
    <name>CloseDayScreen</name>
    <message>
        <source>Close the day</source>
        <translation>Завершити день</translation>
    </message>
    <message>
        <source>Keep the stand open</source>
        <translation>Не закривати стенд</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Пораховано</translation>
    </message>
    <message numerus="yes">
        <source>%n signed today.</source>
        <translation>
            <numerusform>%n підпис сьогодні.</numerusform>
            <numerusform>%n підписи сьогодні.</numerusform>
            <numerusform>%n підписів сьогодні.</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>Не передано</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Усе вже передано.</translation>
    </message>
    <message numerus="yes">
        <source>%n signatures are on this stand only.</source>
        <translation>
            <numerusform>%n підпис є лише на цьому стенді.</numerusform>
            <numerusform>%n підписи є лише на цьому стенді.</numerusform>
            <numerusform>%n підписів є лише на цьому стенді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this stick, checked.</source>
        <translation>
            <numerusform>%n на цій флешці, перевірено.</numerusform>
            <numerusform>%n на цій флешці, перевірено.</numerusform>
            <numerusform>%n на цій флешці, перевірено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by camera.</source>
        <translation>
            <numerusform>%n через камеру.</numerusform>
            <numerusform>%n через камеру.</numerusform>
            <numerusform>%n через камеру.</numerusform>
        </translation>
    </message>
    <message>
        <source>From earlier days: %1.</source>
        <translation>За попередні дні: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n taken back today.</source>
        <comment>signatures</comment>
        <translation>
            <numerusform>%n відкликано сьогодні.</numerusform>
            <numerusform>%n відкликано сьогодні.</numerusform>
            <numerusform>%n відкликано сьогодні.</numerusform>
        </translation>
    </message>
    <message>
        <source>The closing slip is on this stick.</source>
        <translation>Талон є на цій флешці.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Замкнено</translation>
    </message>
    <message>
        <source>Not locked yet</source>
        <translation>Ще не замкнено</translation>
    </message>
    <message>
        <source>Safe to switch off</source>
        <translation>Можна вимкнути</translation>
    </message>
    <message>
        <source>Not safe yet</source>
        <translation>Ще не безпечно</translation>
    </message>
    <message>
        <source>Keep the tablet until its receipt arrives.</source>
        <translation>Бережіть планшет, доки не надійде його квитанція.</translation>
    </message>
    <message>
        <source>This day is complete.</source>
        <translation>Цей день завершено.</translation>
    </message>
    <message>
        <source>Hand over before the tablet leaves your hands.</source>
        <translation>Передайте, перш ніж випустити планшет із рук.</translation>
    </message>
    <message>
        <source>Hand over first?</source>
        <translation>Спершу передати?</translation>
    </message>
    <message>
        <source>This is practice: what was signed is deleted from this stand when you close the day.</source>
        <translation>Це навчання: коли ви завершите день, усе підписане буде видалено з цього стенда.</translation>
    </message>
    <message>
        <source>If this tablet is lost, so is what was not handed over.</source>
        <translation>Якщо цей планшет загубиться, загубиться і те, що не передано.</translation>
    </message>
    <message>
        <source>Without hand-over</source>
        <translation>Без передачі</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передати</translation>
    </message>
    <message>
        <source>Hand over now</source>
        <translation>Передати зараз</translation>
    </message>
    <message>
        <source>Put the slip on a stick</source>
        <translation>Записати талон на флешку</translation>
    </message>
    <message>
        <source>Practice: what was signed is deleted from this stand now.</source>
        <translation>Навчання: усе підписане зараз видаляється з цього стенда.</translation>
    </message>
</context>
<context>
    <name>ClosingSlip</name>
    <message>
        <source>The slip as a picture to photograph</source>
        <translation>Талон як зображення для фотографування</translation>
    </message>
    <message numerus="yes">
        <source>%n signatures</source>
        <translation>
            <numerusform>%n підпис</numerusform>
            <numerusform>%n підписи</numerusform>
            <numerusform>%n підписів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>%n відкликано</numerusform>
            <numerusform>%n відкликано</numerusform>
            <numerusform>%n відкликано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not handed over</source>
        <translation>
            <numerusform>%n не передано</numerusform>
            <numerusform>%n не передано</numerusform>
            <numerusform>%n не передано</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a photo of this, and send it to the coordinator.</source>
        <translation>Сфотографуйте це й надішліть координатору.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Codes that change all the time, for a camera</source>
        <translation>Коди, що весь час змінюються, для камери</translation>
    </message>
</context>
<context>
    <name>CodeShow</name>
    <message>
        <source>Pace %1 of %2: a few seconds, or longer.</source>
        <translation>Темп %1 з %2: кілька секунд або довше.</translation>
    </message>
    <message numerus="yes">
        <source>Pace %1 of %2: about %n second(s), or longer.</source>
        <translation>
            <numerusform>Темп %1 з %2: близько %n секунди або довше.</numerusform>
            <numerusform>Темп %1 з %2: близько %n секунд або довше.</numerusform>
            <numerusform>Темп %1 з %2: близько %n секунд або довше.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pace %1 of %2: about %n minute(s), or longer.</source>
        <translation>
            <numerusform>Темп %1 з %2: близько %n хвилини або довше.</numerusform>
            <numerusform>Темп %1 з %2: близько %n хвилин або довше.</numerusform>
            <numerusform>Темп %1 з %2: близько %n хвилин або довше.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has filmed it? Then not yet. You can leave at any time: all of it stays here and waits.</source>
        <translation>Ніхто не знімав? Тоді ще ні. Вийти можна будь-коли: усе лишається тут і чекає.</translation>
    </message>
    <message>
        <source>Brightest screen, clean glass; the camera 30&#xa0;cm away, with all of the white page in its picture.</source>
        <translation>Екран якнайяскравіший, скло чисте; камера за 30 см, уся біла сторінка в кадрі.</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Повільніше</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Швидше</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ще ні</translation>
    </message>
    <message>
        <source>Yes, all arrived</source>
        <translation>Так, усе надійшло</translation>
    </message>
</context>
<context>
    <name>Concern</name>
    <message>
        <source>More on the list: %1</source>
        <translation>Ще у списку: %1</translation>
    </message>
</context>
<context>
    <name>ConsentsScreen</name>
    <message>
        <source>Step 2 of 3: Your details</source>
        <translation>Крок 2 із 3: ваші дані</translation>
    </message>
    <message>
        <source>May they write to you?</source>
        <translation>Чи можна вам писати?</translation>
    </message>
    <message>
        <source>Before you sign</source>
        <translation>Перш ніж підписати</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>Are you %1 or over?</source>
        <translation>Вам уже є %1 років?</translation>
    </message>
    <message>
        <source>This petition is for people of %1 and over.</source>
        <translation>Ця петиція для тих, кому вже є %1 років.</translation>
    </message>
    <message>
        <source>Choose one of the two to go on.</source>
        <translation>Щоб продовжити, виберіть одну з двох.</translation>
    </message>
    <message>
        <source>You are signing</source>
        <translation>Ви підписуєте</translation>
    </message>
    <message>
        <source>Your signature counts the same, whatever you choose here. Left open means no.</source>
        <translation>Хоч що ви тут виберете, ваш підпис важить однаково. Без відповіді означає «ні».</translation>
    </message>
    <message>
        <source>What happens to my data</source>
        <translation>Що буде з моїми даними</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Далі</translation>
    </message>
</context>
<context>
    <name>CountryScreen</name>
    <message>
        <source>Step 2 of 3: Your details</source>
        <translation>Крок 2 із 3: ваші дані</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>No country begins like this.</source>
        <translation>Жодна країна так не починається.</translation>
    </message>
    <message>
        <source>Type its first letters, or swipe through the list.</source>
        <translation>Наберіть перші літери або гортайте список.</translation>
    </message>
</context>
<context>
    <name>DateScreen</name>
    <message>
        <source>Delete a campaign’s signatures</source>
        <translation>Видалити підписи кампанії</translation>
    </message>
    <message>
        <source>Confirm the date</source>
        <translation>Підтвердити дату</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Видаляти нічого</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Видалення</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Видалено</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Підтверджено</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Не завершено</translation>
    </message>
    <message>
        <source>Each petition says on which day all that was signed has to be gone. You can delete from that day on.</source>
        <translation>Кожна петиція називає день, коли всі підписи мають зникнути. З цього дня їх можна видалити.</translation>
    </message>
    <message numerus="yes">
        <source>entries deleted</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>запис видалено</numerusform>
            <numerusform>записи видалено</numerusform>
            <numerusform>записів видалено</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting for good</source>
        <translation>Остаточне видалення</translation>
    </message>
    <message>
        <source>They are gone from this stand.</source>
        <translation>На цьому стенді їх більше немає.</translation>
    </message>
    <message>
        <source>This stand trusts its clock again.</source>
        <translation>Стенд знову довіряє своєму годиннику.</translation>
    </message>
    <message>
        <source>This stand’s clock shows another date: %1</source>
        <translation>Годинник стенда показує іншу дату: %1</translation>
    </message>
    <message>
        <source>The clock of this stand looks wrong.</source>
        <translation>Годинник стенда, схоже, неправильний.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Не вдалося.</translation>
    </message>
    <message>
        <source>Tell the coordinator, who deletes what is there. Sticks with hand-overs of this petition have to be emptied, too.</source>
        <translation>Скажіть координаторові, який видаляє дані в себе. Флешки з переданими підписами теж треба очистити.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Нічого не видалено.</translation>
    </message>
    <message>
        <source>Look at a calendar. If the stand is wrong, set the clock of this tablet; if you mistyped it, try again.</source>
        <translation>Подивіться в календар. Якщо помиляється стенд, налаштуйте годинник планшета; якщо це описка, спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Set day and hour of this tablet. If they are right, confirm the date first.</source>
        <translation>Налаштуйте день і час на цьому планшеті. Якщо вони правильні, спершу підтвердьте дату.</translation>
    </message>
    <message>
        <source>The disk of this stand may be full, or broken. Ask the coordinator.</source>
        <translation>Можливо, диск стенда заповнений або несправний. Зверніться до координатора.</translation>
    </message>
    <message>
        <source>To be deleted on %1</source>
        <translation>Видалити: %1</translation>
    </message>
    <message>
        <source>To be deleted since %1</source>
        <translation>Підлягає видаленню з: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n запис</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them never handed over: they are lost then</source>
        <translation>
            <numerusform>%n із них не передано: його буде втрачено</numerusform>
            <numerusform>%n із них не передано: їх буде втрачено</numerusform>
            <numerusform>%n із них не передано: їх буде втрачено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are deleted for good</source>
        <translation>
            <numerusform>%n запис буде видалено назавжди</numerusform>
            <numerusform>%n записи буде видалено назавжди</numerusform>
            <numerusform>%n записів буде видалено назавжди</numerusform>
        </translation>
    </message>
    <message>
        <source>Which date is today?</source>
        <translation>Яка сьогодні дата?</translation>
    </message>
    <message>
        <source>This stand has seen later days than its clock shows, or the clock is years ahead. If you type the date that it shows, it trusts the clock again.</source>
        <translation>Стенд уже бачив пізніші дні, ніж показує годинник, або той поспішає на роки. Якщо ввести дату, яку він показує, стенд знову йому довірятиме.</translation>
    </message>
    <message>
        <source>This stand has no doubt about its clock. There is nothing to do.</source>
        <translation>Стенд не сумнівається у своєму годиннику. Робити нічого не треба.</translation>
    </message>
    <message>
        <source>Today, from a calendar</source>
        <translation>Сьогодні, за календарем</translation>
    </message>
    <message>
        <source>This is no whole date</source>
        <translation>Це не повна дата</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Видалити назавжди</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Підтвердити</translation>
    </message>
    <message>
        <source>DD</source>
        <extracomment>Two letters for the day, as in the date DD.MM.YYYY.</extracomment>
        <translation>ДД</translation>
    </message>
    <message>
        <source>MM</source>
        <extracomment>Two letters for the month, as in the date DD.MM.YYYY.</extracomment>
        <translation>ММ</translation>
    </message>
    <message>
        <source>YYYY</source>
        <extracomment>Four letters for the year, as in the date DD.MM.YYYY.</extracomment>
        <translation>РРРР</translation>
    </message>
</context>
<context>
    <name>DetailsScreen</name>
    <message>
        <source>Step 2 of 3: Your details</source>
        <translation>Крок 2 із 3: ваші дані</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Ім’я та прізвище</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Індекс</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Місто</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Вулиця і номер будинку</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата народження</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Ваш підпис</translation>
    </message>
    <message>
        <source>Needed to sign</source>
        <translation>Ще не вказано</translation>
    </message>
    <message>
        <source>Check this code</source>
        <translation>Перевірте індекс</translation>
    </message>
    <message>
        <source>%1: needed to sign</source>
        <translation>%1: ще не вказано</translation>
    </message>
    <message>
        <source>%1: too long</source>
        <translation>%1: задовго</translation>
    </message>
    <message>
        <source>%1: begin with a letter</source>
        <translation>%1: почніть із літери</translation>
    </message>
    <message>
        <source>%1: has a sign we cannot take</source>
        <translation>%1: містить знак, який не підходить</translation>
    </message>
    <message>
        <source>This email looks unfinished</source>
        <translation>Здається, ця адреса неповна</translation>
    </message>
    <message>
        <source>This email does not look right</source>
        <translation>Здається, в цій адресі щось не так</translation>
    </message>
    <message>
        <source>This number does not look right</source>
        <translation>Здається, в цьому номері щось не так</translation>
    </message>
    <message>
        <source>No such code in this country</source>
        <translation>У цій країні немає такого індексу</translation>
    </message>
    <message>
        <source>%1: no such postal code</source>
        <translation>%1: такого індексу немає</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>Такого дня немає</translation>
    </message>
    <message>
        <source>%1: this does not look right</source>
        <translation>%1: здається, щось не так</translation>
    </message>
    <message>
        <source>DD</source>
        <extracomment>Two letters for the day, as in the date DD.MM.YYYY.</extracomment>
        <translation>ДД</translation>
    </message>
    <message>
        <source>MM</source>
        <extracomment>Two letters for the month, as in the date DD.MM.YYYY.</extracomment>
        <translation>ММ</translation>
    </message>
    <message>
        <source>YYYY</source>
        <extracomment>Four letters for the year, as in the date DD.MM.YYYY.</extracomment>
        <translation>РРРР</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>Ваші дані</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Можливо, %1?</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Замінити</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Лишити моє</translation>
    </message>
    <message>
        <source>Another country?</source>
        <translation>Інша країна?</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Намальовано</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>Намалювати</translation>
    </message>
    <message>
        <source>You are signing</source>
        <translation>Ви підписуєте</translation>
    </message>
    <message>
        <source>We ask for these so that every signature counts once.</source>
        <translation>Ми запитуємо про це, щоб кожен підпис рахувався один раз.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>Перевірте ще %n поле</numerusform>
            <numerusform>Перевірте ще %n поля</numerusform>
            <numerusform>Перевірте ще %n полів</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Далі</translation>
    </message>
</context>
<context>
    <name>DoubtScreen</name>
    <message>
        <source>After the lock</source>
        <translation>Після блокування</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Занотовано</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Не занотовано</translation>
    </message>
    <message>
        <source>The stand was locked</source>
        <translation>Стенд було заблоковано</translation>
    </message>
    <message>
        <source>Marked as doubtful: %1</source>
        <translation>Позначено як сумнівні: %1</translation>
    </message>
    <message>
        <source>Signed since the stand was opened, or since the last shift change: %1</source>
        <translation>Підписів від відкриття стенда або останньої зміни: %1</translation>
    </message>
    <message>
        <source>The coordinator sees a note</source>
        <translation>Координатор побачить позначку</translation>
    </message>
    <message>
        <source>It could not be noted</source>
        <translation>Не вдалося занотувати</translation>
    </message>
    <message>
        <source>Were the last entries not genuine?</source>
        <translation>Останні записи були несправжні?</translation>
    </message>
    <message>
        <source>Nothing was deleted. The coordinator decides what counts.</source>
        <translation>Нічого не видалено. Що зараховувати, вирішує координатор.</translation>
    </message>
    <message>
        <source>The disk took no more. Tell the coordinator yourself: how many entries, and about when.</source>
        <translation>Диск більше нічого не прийняв. Скажіть координаторові самі: скільки записів і приблизно коли.</translation>
    </message>
    <message>
        <source>For example, somebody typed in invented people. The coordinator then sees a note; nothing is deleted, and nobody is named.</source>
        <translation>Наприклад, хтось увів вигаданих людей. Координатор побачить позначку; нічого не видаляється, і нікого не названо.</translation>
    </message>
    <message>
        <source>Not genuine: the last one</source>
        <translation>Несправжній: останній</translation>
    </message>
    <message>
        <source>Not genuine: the last %1</source>
        <translation>Несправжні: останні %1</translation>
    </message>
    <message>
        <source>To the panel</source>
        <translation>До панелі</translation>
    </message>
    <message>
        <source>No, all is well</source>
        <translation>Ні, усе гаразд</translation>
    </message>
</context>
<context>
    <name>DrawScreen</name>
    <message>
        <source>Step 2 of 3: Your details</source>
        <translation>Крок 2 із 3: ваші дані</translation>
    </message>
    <message>
        <source>Sign with your finger</source>
        <translation>Підпишіть пальцем</translation>
    </message>
    <message>
        <source>Box for your drawn signature</source>
        <translation>Поле для намальованого підпису</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>(optional)</source>
        <translation>(за бажанням)</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>A day at the stand</source>
        <translation>День біля стенда</translation>
    </message>
    <message>
        <source>People read and sign alone. You invite, help who asks, and look after the tablet.</source>
        <translation>Люди підписують самі. Ви запрошуєте, допомагаєте, коли просять, і дбаєте про планшет.</translation>
    </message>
    <message>
        <source>Words in bold stand on its screen.</source>
        <translation>Жирні слова є на екрані.</translation>
    </message>
    <message>
        <source>Unsure? Call your lead:</source>
        <translation>Не певні? Телефонуйте керівникові:</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Спочатку</translation>
    </message>
    <message>
        <source>Switch the tablet on. The poster comes by itself.</source>
        <translation>Увімкніть планшет. Плакат з’явиться сам.</translation>
    </message>
    <message>
        <source>Hold a finger on this corner for two seconds. Type the PIN that your lead told you.</source>
        <translation>Тримайте палець на цьому куті дві секунди. Введіть PIN-код, який дав керівник.</translation>
    </message>
    <message>
        <source>Touch %1 and go through the list.</source>
        <translation>Торкніться %1 і пройдіть список.</translation>
    </message>
    <message>
        <source>It says %1: touch %2. It says %3: do what stands there, or call.</source>
        <translation>Там %1: торкніться %2. Там %3: зробіть, що написано, або телефонуйте.</translation>
    </message>
    <message>
        <source>A black band at the top, as in the picture, means practice: nothing counts. Call first.</source>
        <translation>Чорна смуга вгорі, як на малюнку, — це навчання: ніщо не рахується. Спершу зателефонуйте.</translation>
    </message>
    <message>
        <source>While people sign</source>
        <translation>Поки підписують</translation>
    </message>
    <message>
        <source>Nobody needs watching. Stand where you cannot see the screen.</source>
        <translation>Ні за ким не треба стежити. Станьте так, щоб не бачити екрана.</translation>
    </message>
    <message>
        <source>At the end people photograph a code. No phone? Give them a pocket card and a pen.</source>
        <translation>Наприкінці люди фотографують код. Немає телефона? Дайте картку і ручку.</translation>
    </message>
    <message>
        <source>This panel: the corner of step %1, then the PIN. Out again: %2.</source>
        <translation>Ця сторінка: кут із кроку %1, потім PIN-код. Вийти: %2.</translation>
    </message>
    <message>
        <source>%1: you type what the person tells you, and the person presses %2.</source>
        <translation>%1: ви вводите, що каже людина, а %2 натискає вона сама.</translation>
    </message>
    <message>
        <source>%1: to clean the screen, or for a break.</source>
        <translation>%1: щоб протерти екран або відпочити.</translation>
    </message>
    <message>
        <source>%1: read it together; then the next one types the PIN.</source>
        <translation>%1: прочитайте разом, потім наступний вводить PIN-код.</translation>
    </message>
    <message>
        <source>%1: try it yourself when nobody waits. It does not count.</source>
        <translation>%1: спробуйте, коли ніхто не чекає. Це не рахується.</translation>
    </message>
    <message>
        <source>Trouble? Rest two fingers on the screen for two seconds: it locks, and what was typed is gone.</source>
        <translation>Хтось заважає? Покладіть два пальці на екран на дві секунди: він заблокується, введене зникне.</translation>
    </message>
    <message>
        <source>Look at the battery here each hour. Plug in before it is down to %1.</source>
        <translation>Щогодини дивіться тут на батарею. Підключіть до %1.</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>Увечері</translation>
    </message>
    <message>
        <source>Put in the USB stick. Touch %1, then the stick, and wait for %2.</source>
        <translation>Вставте флешку USB. Торкніться %1, потім флешки, і дочекайтеся %2.</translation>
    </message>
    <message>
        <source>%1: the tablet read them back from the stick, and all are right. They also stay on the tablet.</source>
        <translation>%1: планшет прочитав їх із флешки, усі правильні. На планшеті вони теж лишаються.</translation>
    </message>
    <message>
        <source>Touch %1. Photograph this slip and send it to the coordinator. Then %1 once more: the screen goes dark.</source>
        <translation>Торкніться %1. Сфотографуйте цей талон і надішліть координаторові. Потім ще раз %1: екран темніє.</translation>
    </message>
    <message>
        <source>Bring the stick to the coordinator. Keep the tablet in a safe place until the receipt has come.</source>
        <translation>Віднесіть флешку координаторові. Бережіть планшет, доки не надійде квитанція.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Ніколи</translation>
    </message>
    <message>
        <source>photograph people who sign, or the screen while they do</source>
        <translation>не фотографуйте тих, хто підписує, і екран у цей час</translation>
    </message>
    <message>
        <source>promise what is kept of their data: show them %1</source>
        <translation>не обіцяйте, що буде з даними: покажіть %1</translation>
    </message>
    <message>
        <source>copy, move or delete files on the tablet or the stick</source>
        <translation>не копіюйте, не переносьте й не видаляйте файли з планшета чи флешки</translation>
    </message>
    <message>
        <source>press %1 for somebody, or tell the PIN</source>
        <translation>не натискайте %1 за когось і не кажіть PIN-код</translation>
    </message>
    <message>
        <source>leave the tablet alone, not even for a minute</source>
        <translation>не лишайте планшет самого навіть на хвилину</translation>
    </message>
    <message>
        <source>The screen says …</source>
        <translation>На екрані …</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Що робити</translation>
    </message>
    <message>
        <source>The words below it say why, and what to do. Nothing signed is lost.</source>
        <translation>Нижче написано, чому і що робити. Жоден підпис не втрачено.</translation>
    </message>
    <message>
        <source>This signature is not stored. Touch %1. If it comes again, look at the panel: it says why.</source>
        <translation>Цей підпис не збережено. Торкніться %1. Якщо знову — сторінка команди скаже чому.</translation>
    </message>
    <message>
        <source>Touch %1, and type it. Then %2.</source>
        <translation>Торкніться %1 і введіть його. Потім %2.</translation>
    </message>
    <message>
        <source>Wait that long. If you do not know the PIN, call.</source>
        <translation>Зачекайте. Не знаєте PIN-коду — телефонуйте.</translation>
    </message>
    <message>
        <source>Leave it: it clears itself if nobody answers.</source>
        <translation>Не чіпайте: очиститься саме, якщо ніхто не відповість.</translation>
    </message>
    <message>
        <source>Touch it. The coordinator reads the screen with a camera, or films it.</source>
        <translation>Торкніться. Координатор зчитує екран камерою або знімає його на відео.</translation>
    </message>
    <message>
        <source>It is dark</source>
        <translation>Він темний</translation>
    </message>
    <message>
        <source>Plug it in and switch it on. The poster comes back, and nothing signed is lost.</source>
        <translation>Підключіть і ввімкніть. Плакат повернеться, жоден підпис не втрачено.</translation>
    </message>
    <message>
        <source>The tablet is gone</source>
        <translation>Планшет зник</translation>
    </message>
    <message>
        <source>Call at once. Nobody can read the signatures that are on it.</source>
        <translation>Телефонуйте негайно. Ніхто не прочитає підписи на ньому.</translation>
    </message>
    <message>
        <source>Copy it from the screen; it has no %1. Nobody can tell it to you again.</source>
        <translation>Перепишіть з екрана; у ньому немає %1. Ніхто не скаже його вдруге.</translation>
    </message>
    <message>
        <source>To take your signature back: touch %1 at any of our stands, or write to %2.</source>
        <translation>Щоб відкликати підпис: торкніться %1 на нашому стенді або напишіть на %2.</translation>
    </message>
</context>
<context>
    <name>HandOverScreen</name>
    <message>
        <source>The stick is full.</source>
        <translation>Флешка заповнена.</translation>
    </message>
    <message>
        <source>The stick gave back something else than was written.</source>
        <translation>На флешці не те, що було записано.</translation>
    </message>
    <message>
        <source>There is no receipt on this stick.</source>
        <translation>На цій флешці немає квитанції.</translation>
    </message>
    <message>
        <source>This receipt does not fit this stand.</source>
        <translation>Ця квитанція не від цього стенда.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Не вдалося.</translation>
    </message>
    <message>
        <source>Make room on it, or take another one. Nothing was lost: all signatures are still on this stand.</source>
        <translation>Звільніть місце або візьміть іншу. Нічого не втрачено: усі підписи досі на цьому стенді.</translation>
    </message>
    <message>
        <source>Put it in again, or take another one. Nothing was lost: all signatures are still on this stand.</source>
        <translation>Вставте її ще раз або візьміть іншу. Нічого не втрачено: усі підписи досі на цьому стенді.</translation>
    </message>
    <message>
        <source>Take another stick. Nothing was lost: all signatures are still on this stand.</source>
        <translation>Візьміть іншу флешку. Нічого не втрачено: усі підписи досі на цьому стенді.</translation>
    </message>
    <message>
        <source>The coordinator makes it after reading what you handed over. Copy it to the stick, not into a folder.</source>
        <translation>Координатор створює її, коли зчитає передане. Скопіюйте її на флешку, а не в папку.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Keep this tablet as it is, and tell the coordinator.</source>
        <translation>Нічого не видалено. Залиште планшет як є і повідомте координатора.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try it again with another stick.</source>
        <translation>Нічого не втрачено. Спробуйте з іншою флешкою.</translation>
    </message>
    <message>
        <source>Take in a receipt</source>
        <translation>Прийняти квитанцію</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передати</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Читання</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Запис</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Не завершено</translation>
    </message>
    <message>
        <source>Where is the receipt?</source>
        <translation>Де квитанція?</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Куди?</translation>
    </message>
    <message>
        <source>Leave the stick in until this is done.</source>
        <translation>Не виймайте флешку, доки це не завершиться.</translation>
    </message>
    <message>
        <source>Everything was handed over before.</source>
        <translation>Усе вже передано.</translation>
    </message>
    <message>
        <source>Only the closing slip is not on a stick yet.</source>
        <translation>Лише талона ще немає на флешці.</translation>
    </message>
    <message>
        <source>Only this further copy was not made.</source>
        <translation>Лише цю додаткову копію не зроблено.</translation>
    </message>
    <message>
        <source>Now the closing slip goes on the stick, and the rest once more.</source>
        <translation>Тепер на флешку піде талон, а решта — ще раз.</translation>
    </message>
    <message>
        <source>This makes one more copy.</source>
        <translation>Так буде зроблено ще одну копію.</translation>
    </message>
    <message numerus="yes">
        <source>signatures not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>підпис ще не передано</numerusform>
            <numerusform>підписи ще не передано</numerusform>
            <numerusform>підписів ще не передано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>ще не передано</numerusform>
            <numerusform>ще не передано</numerusform>
            <numerusform>ще не передано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>handed over by camera</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>передано через камеру</numerusform>
            <numerusform>передано через камеру</numerusform>
            <numerusform>передано через камеру</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on this stick, checked</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>на цій флешці, перевірено</numerusform>
            <numerusform>на цій флешці, перевірено</numerusform>
            <numerusform>на цій флешці, перевірено</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing the receipt with what this stand holds.</source>
        <translation>Квитанцію звіряють із тим, що є на цьому стенді.</translation>
    </message>
    <message>
        <source>Writing to %1, then reading it back.</source>
        <translation>Запис на %1, потім перевірка.</translation>
    </message>
    <message>
        <source>You can take the stick out now.</source>
        <translation>Тепер флешку можна вийняти.</translation>
    </message>
    <message>
        <source>They have arrived safely with the coordinator.</source>
        <translation>Вони благополучно надійшли до координатора.</translation>
    </message>
    <message numerus="yes">
        <source>With %n withdrawal(s).</source>
        <comment>handed over</comment>
        <translation>
            <numerusform>З %n відкликанням.</numerusform>
            <numerusform>З %n відкликаннями.</numerusform>
            <numerusform>З %n відкликаннями.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s) arrived, too.</source>
        <translation>
            <numerusform>Надійшло також %n відкликання.</numerusform>
            <numerusform>Надійшли також %n відкликання.</numerusform>
            <numerusform>Надійшло також %n відкликань.</numerusform>
        </translation>
    </message>
    <message>
        <source>So they were cleared here, as agreed: this stand need not keep them any longer.</source>
        <translation>Тому тут їх прибрано, як домовлено: цей стенд більше не мусить їх зберігати.</translation>
    </message>
    <message>
        <source>No stick? Show to a camera</source>
        <translation>Немає флешки? Показати камері</translation>
    </message>
    <message>
        <source>There was nothing to hand over.</source>
        <translation>Не було чого передавати.</translation>
    </message>
    <message>
        <source>The closing slip is on this stick.</source>
        <translation>Талон є на цій флешці.</translation>
    </message>
    <message>
        <source>The stick cannot be written to.</source>
        <translation>На флешку не вдається записати.</translation>
    </message>
    <message numerus="yes">
        <source>signatures arrived</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>підпис надійшов</numerusform>
            <numerusform>підписи надійшли</numerusform>
            <numerusform>підписів надійшло</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted as handed over.</source>
        <translation>Позначено як передане.</translation>
    </message>
    <message>
        <source>Nothing new on this receipt.</source>
        <translation>У цій квитанції немає нічого нового.</translation>
    </message>
    <message>
        <source>Everything also stays on this stand until the receipt comes back.</source>
        <translation>Усе залишається і на цьому стенді, доки не повернеться квитанція.</translation>
    </message>
    <message>
        <source>Bring it to the coordinator. Everything also stays on this stand until the receipt comes back.</source>
        <translation>Віднесіть її координатору. Усе залишається і на цьому стенді, доки не повернеться квитанція.</translation>
    </message>
    <message>
        <source>All signatures of this stand have arrived at the coordinator.</source>
        <translation>Усі підписи цього стенда надійшли до координатора.</translation>
    </message>
    <message>
        <source>What it names had been deleted from this stand before.</source>
        <translation>Те, що в ній указано, вже було видалено з цього стенда.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Почати знову</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Мова: %1</translation>
    </message>
</context>
<context>
    <name>InstallScreen</name>
    <message>
        <source>Install a campaign</source>
        <translation>Установити кампанію</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Де вона?</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Яка саме?</translation>
    </message>
    <message>
        <source>Is it this one?</source>
        <translation>Це вона?</translation>
    </message>
    <message>
        <source>Compare eight words</source>
        <translation>Порівняйте вісім слів</translation>
    </message>
    <message>
        <source>An older one</source>
        <translation>Старіша</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Хвилинку</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Установлено</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Не встановлено</translation>
    </message>
    <message>
        <source>The coordinator sends two files: the campaign, and later its activation. Copy both to the stick, not into a folder.</source>
        <translation>Координатор надсилає два файли: кампанію, а згодом її активацію. Скопіюйте обидва на флешку, не в теку.</translation>
    </message>
    <message>
        <source>Nothing is changed before you say so.</source>
        <translation>Нічого не зміниться без вашої згоди.</translation>
    </message>
    <message>
        <source>This organisation is new on this stand. Only its own poster can tell whether the file is really from it.</source>
        <translation>Ця організація нова на стенді. Лише її плакат скаже, чи файл справді від неї.</translation>
    </message>
    <message>
        <source>Leave the stick in until this is done.</source>
        <translation>Не виймайте флешку, доки це не завершиться.</translation>
    </message>
    <message>
        <source>Looking through %1</source>
        <translation>Перегляд: %1</translation>
    </message>
    <message>
        <source>Taking it in</source>
        <translation>Установлення</translation>
    </message>
    <message>
        <source>There is no campaign on this stick.</source>
        <translation>На цій флешці немає кампанії.</translation>
    </message>
    <message>
        <source>This campaign is on this stand already.</source>
        <translation>Ця кампанія вже є на стенді.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>Нічого не встановлено.</translation>
    </message>
    <message>
        <source>This file is not as the organisation made it.</source>
        <translation>Цей файл не такий, яким його зробила організація.</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>Цей файл пошкоджений.</translation>
    </message>
    <message>
        <source>This campaign is not complete.</source>
        <translation>Ця кампанія неповна.</translation>
    </message>
    <message>
        <source>This kind of petition cannot be signed at a stand.</source>
        <translation>Таку петицію не можна підписати на стенді.</translation>
    </message>
    <message>
        <source>This file is from a newer version of the program.</source>
        <translation>Цей файл із новішої версії програми.</translation>
    </message>
    <message>
        <source>This activation is for another campaign.</source>
        <translation>Ця активація для іншої кампанії.</translation>
    </message>
    <message>
        <source>The disk of this stand is full.</source>
        <translation>Диск стенда заповнений.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Не вдалося.</translation>
    </message>
    <message>
        <source>It is practice: visitors see it, and nothing they sign counts. It counts once you install its activation, too.</source>
        <translation>Це навчання: відвідувачі її бачать, але ніщо не зараховується. Зараховуватиметься, коли встановите й активацію.</translation>
    </message>
    <message>
        <source>Signatures count from now on. Visitors see it as soon as you go back to them.</source>
        <translation>Відтепер підписи зараховуються. Відвідувачі побачать її, щойно ви повернетеся до них.</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>Тут нічого не змінилося.</translation>
    </message>
    <message>
        <source>Copy the coordinator’s file to the stick itself, not into a folder.</source>
        <translation>Скопіюйте файл координатора на саму флешку, не в теку.</translation>
    </message>
    <message>
        <source>If you expected another one, ask the coordinator which file is the newest.</source>
        <translation>Якщо ви чекали на іншу, запитайте координатора, який файл найновіший.</translation>
    </message>
    <message>
        <source>Do not use this stick any more, and call the coordinator on a number that you know.</source>
        <translation>Більше не користуйтеся цією флешкою і зателефонуйте координаторові за відомим вам номером.</translation>
    </message>
    <message>
        <source>Do not use it. Ask the coordinator for the file once more.</source>
        <translation>Не користуйтеся ним. Попросіть файл у координатора ще раз.</translation>
    </message>
    <message>
        <source>Copy it to the stick once more, or ask the coordinator for it again.</source>
        <translation>Скопіюйте його на флешку ще раз або знову попросіть у координатора.</translation>
    </message>
    <message>
        <source>Update the program on this tablet first.</source>
        <translation>Спершу оновіть програму на цьому планшеті.</translation>
    </message>
    <message>
        <source>First install the campaign that it belongs to. Both files can lie on one stick.</source>
        <translation>Спершу встановіть кампанію, до якої вона належить. Обидва файли можуть бути на одній флешці.</translation>
    </message>
    <message>
        <source>Hand over, then take in the receipt: that makes room.</source>
        <translation>Передайте дані, потім прийміть квитанцію: це звільнить місце.</translation>
    </message>
    <message>
        <source>Try it again with another stick.</source>
        <translation>Спробуйте з іншою флешкою.</translation>
    </message>
    <message>
        <source>Something is missing that visitors have to be told. Ask the coordinator to build it again.</source>
        <translation>Бракує того, що мають знати відвідувачі. Попросіть координатора зробити її заново.</translation>
    </message>
    <message>
        <source>Its law asks for paper, or for an official system. Ask the coordinator.</source>
        <translation>Закон вимагає паперу або офіційної системи. Зверніться до координатора.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Навчання</translation>
    </message>
    <message>
        <source>Signatures count</source>
        <translation>Підписи зараховуються</translation>
    </message>
    <message>
        <source>This stand has a newer one of the same campaign.</source>
        <translation>На стенді є новіша версія тієї самої кампанії.</translation>
    </message>
    <message>
        <source>Install the older one only if the coordinator asks you to go back to it.</source>
        <translation>Установлюйте старішу лише на прохання координатора.</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Хто звертається</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>Кому передадуть</translation>
    </message>
    <message>
        <source>Signing begins</source>
        <translation>Початок підписання</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Останній день</translation>
    </message>
    <message>
        <source>Everything is deleted</source>
        <translation>Усе видаляється</translation>
    </message>
    <message>
        <source>Do signatures count?</source>
        <translation>Чи зараховуються підписи?</translation>
    </message>
    <message>
        <source>No, it is practice</source>
        <translation>Ні, це навчання</translation>
    </message>
    <message>
        <source>Yes, it is activated</source>
        <translation>Так, її активовано</translation>
    </message>
    <message>
        <source>Mind: this campaign counts on this stand now. With this file it turns to practice until its activation comes.</source>
        <translation>Увага: ця кампанія тут уже зараховується. З цим файлом вона стане навчанням, доки не надійде активація.</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) on this stick could not be used.</source>
        <translation>
            <numerusform>Ще %n файл на цій флешці не вдалося використати.</numerusform>
            <numerusform>Ще %n файли на цій флешці не вдалося використати.</numerusform>
            <numerusform>Ще %n файлів на цій флешці не вдалося використати.</numerusform>
        </translation>
    </message>
    <message>
        <source>Install the older one</source>
        <translation>Установити старішу</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Установити</translation>
    </message>
    <message>
        <source>Are these the eight words on the poster of %1?</source>
        <translation>Це вісім слів із плаката організації %1?</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>Слова ті самі</translation>
    </message>
    <message>
        <source>They differ: do not install</source>
        <translation>Вони різні: не встановлювати</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>space</source>
        <translation>пробіл</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Наступне</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>Видалити останню літеру</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Великі літери</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Цифри та знаки</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>Латинські літери</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Літери</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
</context>
<context>
    <name>LeadScreen</name>
    <message>
        <source>For the lead</source>
        <translation>Для керівника</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Your PIN is changed</source>
        <translation>Ваш PIN-код змінено</translation>
    </message>
    <message>
        <source>The volunteers’ PIN is changed</source>
        <translation>PIN-код команди змінено</translation>
    </message>
    <message>
        <source>The one before opens nothing any more.</source>
        <translation>Попередній більше нічого не відчиняє.</translation>
    </message>
    <message>
        <source>Tell it to all who work here. The one before opens nothing any more.</source>
        <translation>Скажіть його всім, хто тут працює. Попередній більше нічого не відчиняє.</translation>
    </message>
    <message>
        <source>What is done here changes the stand. Go back to the visitors when you leave it.</source>
        <translation>Те, що робиться тут, змінює стенд. Відходячи, поверніться до відвідувачів.</translation>
    </message>
    <message>
        <source>Practice: nothing counts</source>
        <translation>Навчання: ніщо не зараховується</translation>
    </message>
    <message>
        <source>Signatures count</source>
        <translation>Підписи зараховуються</translation>
    </message>
    <message>
        <source>Install a campaign</source>
        <translation>Установити кампанію</translation>
    </message>
    <message>
        <source>From a USB stick of the coordinator</source>
        <translation>З флешки USB від координатора</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Друга копія</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Вимкнено</translation>
    </message>
    <message>
        <source>On, and complete</source>
        <translation>Увімкнено, повна</translation>
    </message>
    <message>
        <source>On, being written</source>
        <translation>Увімкнено, записується</translation>
    </message>
    <message>
        <source>On, but something is in the way</source>
        <translation>Увімкнено, але щось заважає</translation>
    </message>
    <message>
        <source>Delete signatures</source>
        <translation>Видалити підписи</translation>
    </message>
    <message numerus="yes">
        <source>%n petition(s) due</source>
        <translation>
            <numerusform>%n петиція до видалення</numerusform>
            <numerusform>%n петиції до видалення</numerusform>
            <numerusform>%n петицій до видалення</numerusform>
        </translation>
    </message>
    <message>
        <source>None is due</source>
        <translation>Видаляти нічого</translation>
    </message>
    <message>
        <source>Volunteers’ PIN</source>
        <translation>PIN-код команди</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>Обрати інший</translation>
    </message>
    <message>
        <source>Lead’s PIN</source>
        <translation>PIN-код керівника</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Звіт</translation>
    </message>
    <message>
        <source>For the coordinator</source>
        <translation>Для координатора</translation>
    </message>
    <message>
        <source>Confirm the date</source>
        <translation>Підтвердити дату</translation>
    </message>
    <message>
        <source>The clock looks wrong</source>
        <translation>Годинник, здається, йде неправильно</translation>
    </message>
    <message>
        <source>The clock looks right</source>
        <translation>Годинник, здається, йде правильно</translation>
    </message>
</context>
<context>
    <name>LockedScreen</name>
    <message>
        <source>This stand is paused.</source>
        <translation>Цей стенд на паузі.</translation>
    </message>
    <message>
        <source>Nobody can sign now, and nothing that was typed is kept. A volunteer opens it again.</source>
        <translation>Зараз ніхто не може підписати, і нічого з уведеного не збережеться. Волонтер відкриє його знову.</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>Ввести PIN-код</translation>
    </message>
</context>
<context>
    <name>LookTools</name>
    <message>
        <source>largest</source>
        <translation>найбільший</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>більший</translation>
    </message>
    <message>
        <source>usual</source>
        <comment>text size</comment>
        <translation>звичайний</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>високий контраст</translation>
    </message>
    <message>
        <source>sunlight</source>
        <translation>яскраве сонце</translation>
    </message>
    <message>
        <source>usual</source>
        <comment>colours</comment>
        <translation>звичайні</translation>
    </message>
    <message>
        <source>Text size: %1</source>
        <extracomment>Spoken: what the button is for, and what is chosen.</extracomment>
        <translation>Розмір тексту: %1</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <extracomment>Spoken: what the button is for, and what is chosen.</extracomment>
        <translation>Кольори: %1</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <extracomment>Spoken: what the button does.</extracomment>
        <translation>Припинити читання вголос</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Читати вголос</translation>
    </message>
</context>
<context>
    <name>LostPinScreen</name>
    <message>
        <source>Forgot the PIN?</source>
        <translation>Забули PIN-код?</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Читання</translation>
    </message>
    <message>
        <source>The PINs are gone</source>
        <translation>PIN-коди видалено</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Не завершено</translation>
    </message>
    <message>
        <source>Call the coordinator</source>
        <translation>Зателефонуйте координаторові</translation>
    </message>
    <message>
        <source>Ask whoever set this stand up</source>
        <translation>Запитайте того, хто налаштував цей стенд</translation>
    </message>
    <message>
        <source>Call your lead</source>
        <translation>Зателефонуйте керівникові</translation>
    </message>
    <message>
        <source>The lead can choose a new PIN for the volunteers, behind the lead’s own. If that is lost, too: call the coordinator and read both out. A file for this stand alone comes back; put it in on a stick.</source>
        <translation>Керівник може за власним PIN-кодом обрати новий для команди. Якщо втрачено і його: зателефонуйте координаторові й прочитайте обидва. Надійде файл лише для цього стенда; вставте його на флешці.</translation>
    </message>
    <message>
        <source>Read both out. The coordinator calls you back and sends a file for this stand alone. Copy it to a stick and put it in.</source>
        <translation>Прочитайте обидва. Координатор передзвонить і надішле файл лише для цього стенда. Скопіюйте його на флешку й вставте її.</translation>
    </message>
    <message>
        <source>This stand has only ever practised, so it knows no coordinator who could help.</source>
        <translation>Цей стенд лише навчався і не знає координатора, який міг би допомогти.</translation>
    </message>
    <message>
        <source>Looking through %1</source>
        <translation>Перегляд: %1</translation>
    </message>
    <message>
        <source>Now choose new ones.</source>
        <translation>Тепер оберіть нові.</translation>
    </message>
    <message>
        <source>There is no such file on this stick.</source>
        <translation>На цій флешці немає такого файлу.</translation>
    </message>
    <message>
        <source>This file is for another stand.</source>
        <translation>Цей файл для іншого стенда.</translation>
    </message>
    <message>
        <source>This file is not from an organisation that this stand knows.</source>
        <translation>Цей файл не від організації, яку знає стенд.</translation>
    </message>
    <message>
        <source>This file was used before, or is for another code.</source>
        <translation>Цей файл уже використано, або він для іншого коду.</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>Цей файл пошкоджений.</translation>
    </message>
    <message>
        <source>This file is from a newer version of the program.</source>
        <translation>Цей файл із новішої версії програми.</translation>
    </message>
    <message>
        <source>The disk of this stand cannot be written.</source>
        <translation>На диск стенда не вдається записати.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Не вдалося.</translation>
    </message>
    <message>
        <source>First the volunteers’ PIN, then the lead’s: choose the lead’s PIN together with your lead. No signature was touched.</source>
        <translation>Спершу PIN-код команди, потім керівника: оберіть його разом із керівником. Жодного підпису не зачеплено.</translation>
    </message>
    <message>
        <source>This stand: often the first six signs are enough</source>
        <translation>Цей стенд: часто досить перших шести знаків</translation>
    </message>
    <message>
        <source>The PINs are as they were.</source>
        <translation>PIN-коди лишилися як були.</translation>
    </message>
    <message>
        <source>Copy the coordinator’s file to the stick itself, not into a folder.</source>
        <translation>Скопіюйте файл координатора на саму флешку, не в теку.</translation>
    </message>
    <message>
        <source>Read the letters of this stand out once more.</source>
        <translation>Прочитайте літери цього стенда ще раз.</translation>
    </message>
    <message>
        <source>Only the organisation whose petition is on this stand can make it.</source>
        <translation>Його може зробити лише організація, чия петиція на цьому стенді.</translation>
    </message>
    <message>
        <source>Tell the coordinator the code that is shown here now.</source>
        <translation>Скажіть координаторові код, який тут зараз показано.</translation>
    </message>
    <message>
        <source>Copy it to the stick once more, or ask the coordinator for it again.</source>
        <translation>Скопіюйте його на флешку ще раз або знову попросіть у координатора.</translation>
    </message>
    <message>
        <source>Update the program on this tablet first.</source>
        <translation>Спершу оновіть програму на цьому планшеті.</translation>
    </message>
    <message>
        <source>Switch the tablet off and on again, then try once more.</source>
        <translation>Вимкніть і ввімкніть планшет, потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Try it again with another stick.</source>
        <translation>Спробуйте з іншою флешкою.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ще раз</translation>
    </message>
    <message>
        <source>Choose new PINs</source>
        <translation>Обрати нові PIN-коди</translation>
    </message>
    <message>
        <source>The program has to end; then this command asks for a new PIN. What was practised stays.</source>
        <translation>Програму треба закрити; потім ця команда запитає новий PIN-код. Навчальні підписи залишаться.</translation>
    </message>
    <message>
        <source>Code, for this one time</source>
        <translation>Код, лише на цей раз</translation>
    </message>
    <message>
        <source>There is no code, because the disk of this stand cannot be written. Make room first.</source>
        <translation>Коду немає, бо на диск не вдається записати. Спершу звільніть місце.</translation>
    </message>
    <message>
        <source>Show it to the camera</source>
        <translation>Показати камері</translation>
    </message>
</context>
<context>
    <name>MoreBelow</name>
    <message>
        <source>More below. Swipe up to read on.</source>
        <translation>Нижче є ще текст. Гортайте вгору.</translation>
    </message>
</context>
<context>
    <name>NamesScreen</name>
    <message>
        <source>Name and place</source>
        <translation>Назва й місце</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Name of the stand</source>
        <translation>Назва стенда</translation>
    </message>
    <message>
        <source>A name has 1 to 60 signs</source>
        <translation>Назва має від 1 до 60 знаків</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>A place has at most 60 signs</source>
        <translation>Місце має щонайбільше 60 знаків</translation>
    </message>
    <message>
        <source>The name travels with every hand-over, both are on the closing slip. Two tablets at one stand share them.</source>
        <translation>Назва йде з кожною передачею, а в підсумковому талоні є назва й місце. Два планшети на одному стенді мають їх спільні.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Зберегти</translation>
    </message>
</context>
<context>
    <name>NotNowScreen</name>
    <message>
        <source>Signing has to wait.</source>
        <translation>Підписання має зачекати.</translation>
    </message>
    <message>
        <source>What you typed is still here.</source>
        <translation>Те, що ви ввели, ще тут.</translation>
    </message>
    <message>
        <source>This tablet is full. A volunteer has to hand over, then take in the receipt: that makes room.</source>
        <translation>Цей планшет заповнений. Волонтер має передати дані, потім прийняти квитанцію: це звільнить місце.</translation>
    </message>
    <message>
        <source>This tablet cannot store anything now. A volunteer has to switch it off and on again. What was signed before is safe.</source>
        <translation>Цей планшет зараз не може нічого зберегти. Волонтер має вимкнути його й увімкнути знову. Підписане раніше — у безпеці.</translation>
    </message>
    <message>
        <source>The clock of this tablet looks wrong. A volunteer has to set day and hour.</source>
        <translation>Годинник цього планшета, здається, йде неправильно. Волонтер має встановити день і час.</translation>
    </message>
    <message>
        <source>By the clock of this tablet, the time to sign is over.</source>
        <translation>За годинником цього планшета час для підписів минув.</translation>
    </message>
    <message>
        <source>By the clock of this tablet, the time to sign has not begun.</source>
        <translation>За годинником цього планшета час для підписів ще не настав.</translation>
    </message>
    <message>
        <source>Something is wrong with this stand. A volunteer has to ask the coordinator.</source>
        <translation>Із цим стендом щось не так. Волонтер має звернутися до координатора.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Почати знову</translation>
    </message>
</context>
<context>
    <name>NumbersScreen</name>
    <message>
        <source>Fewer than %1 everywhere: nothing to show yet.</source>
        <translation>Усюди менше ніж %1: поки нічого показати.</translation>
    </message>
    <message>
        <source>Today in numbers</source>
        <translation>Сьогодні в числах</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>За годинами</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>За мовами</translation>
    </message>
    <message>
        <source>Counted in tens, and fewer than %1 are not shown: else somebody who stood beside a visitor could learn from it how that one person signed. Of today alone; it is deleted when the day is closed.</source>
        <translation>Пораховано десятками, а менше ніж %1 не показано: інакше хтось, хто стояв поруч, міг би дізнатися, як підписала саме ця людина. Лише за сьогодні; видаляється, коли день завершено.</translation>
    </message>
</context>
<context>
    <name>OpeningScreen</name>
    <message>
        <source>Ready for the day?</source>
        <translation>Усе готово на день?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Не готово</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Ніщо не заважає.</translation>
    </message>
    <message>
        <source>Change name and place</source>
        <translation>Змінити назву й місце</translation>
    </message>
    <message>
        <source>The eight words on the poster of %1:</source>
        <translation>8 слів на плакаті %1:</translation>
    </message>
    <message>
        <source>Open the stand</source>
        <translation>Відкрити стенд</translation>
    </message>
</context>
<context>
    <name>PetitionCard</name>
    <message>
        <source>To: %1</source>
        <translation>Адресат: %1</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Додано</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Choose a PIN for this stand</source>
        <translation>Оберіть PIN-код для цього стенда</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>Той самий PIN-код ще раз</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minutes</source>
        <translation>
            <numerusform>Зачекайте %n хвилину</numerusform>
            <numerusform>Зачекайте %n хвилини</numerusform>
            <numerusform>Зачекайте %n хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds</source>
        <translation>
            <numerusform>Зачекайте %n секунду</numerusform>
            <numerusform>Зачекайте %n секунди</numerusform>
            <numerusform>Зачекайте %n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>The lead has no PIN yet</source>
        <translation>Керівник ще не має PIN-коду</translation>
    </message>
    <message>
        <source>Choose a PIN for the lead</source>
        <translation>Оберіть PIN-код для керівника</translation>
    </message>
    <message>
        <source>Choose a PIN for the volunteers</source>
        <translation>Оберіть PIN-код для команди</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>Введіть PIN-код</translation>
    </message>
    <message>
        <source>Enter the lead’s PIN</source>
        <translation>Ввести PIN-код керівника</translation>
    </message>
    <message>
        <source>What follows is for whoever leads this stand.</source>
        <translation>Далі все для того, хто керує стендом.</translation>
    </message>
    <message>
        <source>This stand has collected already, so the volunteers’ PIN is not enough to choose it. Touch “Forgot the PIN?”: the coordinator can have both chosen anew.</source>
        <translation>Цей стенд уже збирав підписи, тож PIN-коду команди замало, щоб його вибрати. Торкніться «Забули PIN-код?»: координатор може дати вибрати обидва заново.</translation>
    </message>
    <message>
        <source>%1 to 8 digits, another PIN than the volunteers’. Choose it together with your lead: it installs, deletes and changes PINs.</source>
        <translation>Від %1 до 8 цифр, інший PIN-код, ніж у команди. Оберіть його разом із керівником: ним установлюють, видаляють і змінюють PIN-коди.</translation>
    </message>
    <message>
        <source>%1 to 8 digits, another PIN than the volunteers’. Only the lead knows it: to install, to delete, to change PINs.</source>
        <translation>Від %1 до 8 цифр, інший, ніж у команди. Його знає лише керівник: щоб установлювати, видаляти, змінювати PIN-коди.</translation>
    </message>
    <message>
        <source>%1 to 8 digits. All who work at this stand share it.</source>
        <translation>Від %1 до 8 цифр. Спільний для всіх, хто працює на стенді.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. %n tries left.</source>
        <translation>
            <numerusform>Це не той PIN-код. Залишилася %n спроба.</numerusform>
            <numerusform>Це не той PIN-код. Залишилися %n спроби.</numerusform>
            <numerusform>Це не той PIN-код. Залишилося %n спроб.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lead’s PIN counts again in %n minutes.</source>
        <translation>
            <numerusform>PIN-код керівника знову діятиме через %n хвилину.</numerusform>
            <numerusform>PIN-код керівника знову діятиме через %n хвилини.</numerusform>
            <numerusform>PIN-код керівника знову діятиме через %n хвилин.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those were two different PINs. Choose one again.</source>
        <translation>Це були два різні PIN-коди. Оберіть ще раз.</translation>
    </message>
    <message>
        <source>The lead and the volunteers need two different PINs. Choose another one.</source>
        <translation>Керівник і команда потребують різних PIN-кодів. Оберіть інший.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>PIN-код має від 4 до 8 цифр.</translation>
    </message>
    <message>
        <source>This PIN has %1 to 8 digits.</source>
        <translation>Цей PIN-код має від %1 до 8 цифр.</translation>
    </message>
    <message>
        <source>The PIN could not be stored, because the disk is full. Make room, then choose it again.</source>
        <translation>PIN-код не вдалося зберегти, бо диск заповнений. Звільніть місце й оберіть знову.</translation>
    </message>
    <message>
        <source>The PINs of this stand cannot be read. The coordinator can have them chosen anew: touch “Forgot the PIN?”.</source>
        <translation>PIN-коди стенда не читаються. Координатор дозволить обрати нові: торкніться «Забули PIN-код?».</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не зараз</translation>
    </message>
    <message>
        <source>These screens are for the people who run the stand.</source>
        <translation>Ці екрани для тих, хто працює на стенді.</translation>
    </message>
    <message>
        <source>Then enter the PIN. There were several wrong ones: after each further one you wait longer.</source>
        <translation>Потім введіть PIN-код. Кілька були неправильні: після кожного наступного чекати довше.</translation>
    </message>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>Введено %n цифру</numerusform>
            <numerusform>Введено %n цифри</numerusform>
            <numerusform>Введено %n цифр</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Видалити останню цифру</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Forgot the PIN?</source>
        <translation>Забули PIN-код?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Вийти</translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>&lt;b&gt;Practice.&lt;/b&gt; Nothing here counts. Please use an invented name.</source>
        <translation>&lt;b&gt;Навчання.&lt;/b&gt; Тут нічого не зараховується. Будь ласка, вигадайте ім’я.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Practice: %1.&lt;/b&gt; Please use an invented name.</source>
        <translation>&lt;b&gt;Навчання: %1.&lt;/b&gt; Будь ласка, вигадайте ім’я.</translation>
    </message>
</context>
<context>
    <name>PractiseBar</name>
    <message>
        <source>Practice. Nothing of this is kept or counted.</source>
        <translation>Навчання. Нічого не зберігається й не рахується.</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>Закінчити</translation>
    </message>
</context>
<context>
    <name>PrivacyScreen</name>
    <message>
        <source>What happens to my data</source>
        <translation>Що буде з моїми даними</translation>
    </message>
    <message>
        <source>Questions?</source>
        <translation>Є запитання?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>What is yours alone is not read aloud without headphones.</source>
        <translation>Без навушників вголос не читається те, що стосується лише вас.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Видалено</translation>
    </message>
    <message>
        <source>Do you hear this through headphones?</source>
        <translation>Ви слухаєте через навушники?</translation>
    </message>
    <message>
        <source>Then what you type is read aloud, too. Without headphones it is not: everyone around would hear it.</source>
        <translation>Тоді вголос читається і те, що ви вводите. Без навушників — ні: це почули б усі навколо.</translation>
    </message>
    <message>
        <source>Yes, headphones</source>
        <translation>Так, навушники</translation>
    </message>
    <message>
        <source>No, a loudspeaker</source>
        <translation>Ні, динамік</translation>
    </message>
    <message>
        <source>Do not read aloud</source>
        <translation>Не читати вголос</translation>
    </message>
</context>
<context>
    <name>ReadScreen</name>
    <message>
        <source>Step 1 of 3: Read</source>
        <translation>Крок 1 із 3: читання</translation>
    </message>
    <message>
        <source>Petition %1 of %2</source>
        <extracomment>%1 and %2 are numbers: which of the petitions to read this one is.</extracomment>
        <translation>Петиція %1 із %2</translation>
    </message>
    <message>
        <source>Petition to: %1</source>
        <translation>Петиція. Адресат: %1</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Хто звертається</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>Кому передадуть</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>Що передадуть</translation>
    </message>
    <message>
        <source>The names of those who sign.</source>
        <translation>Імена всіх, хто підписав.</translation>
    </message>
    <message>
        <source>The number of signatures. No names.</source>
        <translation>Кількість підписів. Жодних імен.</translation>
    </message>
    <message>
        <source>What happens to my data</source>
        <translation>Що буде з моїми даними</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Це не для мене</translation>
    </message>
    <message>
        <source>I want to sign</source>
        <translation>Хочу підписати</translation>
    </message>
</context>
<context>
    <name>RefusedWindow</name>
    <message>
        <source>Petition stand</source>
        <translation>Стенд для петицій</translation>
    </message>
    <message>
        <source>What is stored here is damaged, and there is no room to mend it. Ask the coordinator.</source>
        <translation>Збережене тут пошкоджене, і немає місця, щоб це виправити. Зверніться до координатора.</translation>
    </message>
    <message>
        <source>Nothing can be stored on this tablet. Switch it off and on again; if that does not help, take another one.</source>
        <translation>На цьому планшеті нічого не можна зберегти. Вимкніть його й увімкніть знову; якщо не допоможе, візьміть інший.</translation>
    </message>
    <message>
        <source>There is no petition on this stand. Ask the coordinator.</source>
        <translation>На цьому стенді немає петиції. Зверніться до координатора.</translation>
    </message>
    <message>
        <source>Something is wrong with this stand. Ask the coordinator.</source>
        <translation>Із цим стендом щось не так. Зверніться до координатора.</translation>
    </message>
    <message>
        <source>This stand cannot open.</source>
        <translation>Цей стенд не відкривається.</translation>
    </message>
    <message>
        <source>Nothing that was signed is lost by this. It is tried again by itself.</source>
        <translation>Через це нічого з підписаного не втрачено. Спроба повториться сама.</translation>
    </message>
</context>
<context>
    <name>ReportScreen</name>
    <message>
        <source>Report for the coordinator</source>
        <translation>Звіт для координатора</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Куди?</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Запис</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Не завершено</translation>
    </message>
    <message>
        <source>Leave the stick in until this is done.</source>
        <translation>Не виймайте флешку, доки це не завершиться.</translation>
    </message>
    <message>
        <source>It holds no signature and no name: only what this tablet did, how it is, and what is wrong. It may be sent in any way.</source>
        <translation>У ньому немає ні підписів, ні імен: лише що робив планшет, який його стан і що не так. Його можна надсилати будь-як.</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>Запис на %1</translation>
    </message>
    <message>
        <source>You can take the stick out now.</source>
        <translation>Тепер флешку можна вийняти.</translation>
    </message>
    <message>
        <source>The stick cannot be written to.</source>
        <translation>На флешку не вдається записати.</translation>
    </message>
    <message>
        <source>Send this file to the coordinator: %1</source>
        <translation>Надішліть цей файл координаторові: %1</translation>
    </message>
    <message>
        <source>Put it in again, or take another one.</source>
        <translation>Вставте її ще раз або візьміть іншу.</translation>
    </message>
</context>
<context>
    <name>ScanResult</name>
    <message>
        <source>Its end is missing. Have the stand show it once more.</source>
        <translation>Бракує кінця. Нехай стенд покаже це ще раз.</translation>
    </message>
    <message>
        <source>The proof of the stand does not hold for it. See the report.</source>
        <translation>Доказ стенда для цього не дійсний. Дивіться звіт.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) belong to another campaign. Import them with the keys file of that campaign.</source>
        <translation>
            <numerusform>%n запис належить іншій кампанії. Імпортуйте його з файлом ключів тієї кампанії.</numerusform>
            <numerusform>%n записи належать іншій кампанії. Імпортуйте їх із файлом ключів тієї кампанії.</numerusform>
            <numerusform>%n записів належать іншій кампанії. Імпортуйте їх із файлом ключів тієї кампанії.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) were sealed for other keys. They are kept, and come in with those keys.</source>
        <translation>
            <numerusform>%n запис запечатано для інших ключів. Його збережено, він увійде з ними.</numerusform>
            <numerusform>%n записи запечатано для інших ключів. Їх збережено, вони ввійдуть із ними.</numerusform>
            <numerusform>%n записів запечатано для інших ключів. Їх збережено, вони ввійдуть із ними.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its campaign was never activated. It is kept, and comes in after that.</source>
        <translation>Кампанію не активовано. Це збережено і ввійде після цього.</translation>
    </message>
    <message>
        <source>It was made by a newer version. Update this program: it is kept, and comes in then.</source>
        <translation>Це з новішої версії. Оновіть цю програму: це збережено й тоді ввійде.</translation>
    </message>
    <message>
        <source>Its beginning is not here yet. It is kept, and comes in with that.</source>
        <translation>Початку ще немає. Це збережено і ввійде разом із ним.</translation>
    </message>
    <message>
        <source>The volunteer has doubts about some entries. The report says which.</source>
        <translation>Волонтер має сумніви щодо деяких записів. Яких саме, сказано у звіті.</translation>
    </message>
    <message>
        <source>Nobody has approved this stand yet.</source>
        <translation>Цей стенд ще ніхто не підтвердив.</translation>
    </message>
    <message>
        <source>Alarm: two entries contradict each other. The stand may have been copied. See the report.</source>
        <translation>Тривога: два записи суперечать один одному. Стенд могли скопіювати. Дивіться звіт.</translation>
    </message>
    <message>
        <source>These codes are for a stand: show them to its camera.</source>
        <translation>Ці коди для стенда: покажіть їх його камері.</translation>
    </message>
    <message>
        <source>Importing it failed, and nothing of it was recorded. Import it from a stick or a film.</source>
        <translation>Імпорт не вдався, нічого не записано. Імпортуйте з флешки або з відео.</translation>
    </message>
    <message>
        <source>It is not what a stand sends, and nothing of it was recorded. Have the stand show it once more.</source>
        <translation>Це не те, що надсилає стенд, нічого не записано. Нехай стенд покаже це ще раз.</translation>
    </message>
    <message>
        <source>A stand that is not known here</source>
        <translation>Стенд, тут невідомий</translation>
    </message>
    <message>
        <source>Closing slip of %1</source>
        <translation>Закривальний талон: %1</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Не прийнято</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Навчання</translation>
    </message>
    <message>
        <source>new</source>
        <translation>нові</translation>
    </message>
    <message>
        <source>here before</source>
        <translation>уже були</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>пошкоджені</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>бракує</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) on it.</source>
        <translation>
            <numerusform>На ньому %n підпис.</numerusform>
            <numerusform>На ньому %n підписи.</numerusform>
            <numerusform>На ньому %n підписів.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was known before.</source>
        <translation>Він уже був відомий.</translation>
    </message>
</context>
<context>
    <name>ScanWindow</name>
    <message>
        <source>Read codes with the camera</source>
        <translation>Зчитування кодів камерою</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Партія %1</translation>
    </message>
    <message>
        <source>Closing slip %1</source>
        <translation>Закривальний талон %1</translation>
    </message>
    <message>
        <source>For a stand, not for here: %1</source>
        <translation>Для стенда, не сюди: %1</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Звук вимкнено</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Звук увімкнено</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>It works without a camera on this computer, too.</source>
        <translation>Можна й без камери на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Film the screen of the stand with a phone, until the stand has shown everything once: half a minute is enough for most. Copy the film to this computer and import it with this command:</source>
        <translation>Зніміть екран стенда на телефон, доки він покаже все один раз: зазвичай досить пів хвилини. Скопіюйте відео на цей комп’ютер та імпортуйте його цією командою:</translation>
    </message>
    <message>
        <source>Photographs, scans and PDF pages of the codes are imported in the same way.</source>
        <translation>Фотографії, скани та сторінки PDF із кодами імпортують так само.</translation>
    </message>
    <message>
        <source>Hold the screen of the stand in front of the camera.</source>
        <translation>Тримайте екран стенда перед камерою.</translation>
    </message>
    <message numerus="yes">
        <source>new practice entries</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>новий навчальний запис</numerusform>
            <numerusform>нові навчальні записи</numerusform>
            <numerusform>нових навчальних записів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new entries</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>новий запис</numerusform>
            <numerusform>нові записи</numerusform>
            <numerusform>нових записів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here before</source>
        <translation>
            <numerusform>%n уже був</numerusform>
            <numerusform>%n уже були</numerusform>
            <numerusform>%n уже було</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n пошкоджений</numerusform>
            <numerusform>%n пошкоджені</numerusform>
            <numerusform>%n пошкоджених</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n бракує</numerusform>
            <numerusform>%n бракує</numerusform>
            <numerusform>%n бракує</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes in is imported at once, and shows here.</source>
        <translation>Те, що надходить, одразу імпортується і з’являється тут.</translation>
    </message>
    <message>
        <source>The ledger is in use, or its disk is full. This is tried again.</source>
        <translation>Реєстр зайнятий або його диск повний. Буде нова спроба.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Імпорт</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>SecondCopyScreen</name>
    <message>
        <source>Second copy</source>
        <translation>Друга копія</translation>
    </message>
    <message>
        <source>Which stick?</source>
        <translation>Яка флешка?</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Хвилинку</translation>
    </message>
    <message>
        <source>No copy is kept</source>
        <translation>Копії немає</translation>
    </message>
    <message>
        <source>Each signature is written to a second stick as well, locked as it is here. If this tablet breaks, nothing is lost.</source>
        <translation>Кожен підпис записується ще й на другу флешку, замкнений так само, як тут. Якщо планшет зламається, нічого не пропаде.</translation>
    </message>
    <message numerus="yes">
        <source>not in the copy yet</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>ще не в копії</numerusform>
            <numerusform>ще не в копії</numerusform>
            <numerusform>ще не в копії</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>Запис на %1</translation>
    </message>
    <message>
        <source>The stick is not there any more.</source>
        <translation>Флешки більше немає.</translation>
    </message>
    <message>
        <source>This stick cannot be used.</source>
        <translation>Цю флешку не можна використати.</translation>
    </message>
    <message>
        <source>Put it in again, or take another one.</source>
        <translation>Вставте її ще раз або візьміть іншу.</translation>
    </message>
    <message>
        <source>The stick cannot be written to</source>
        <translation>На флешку не вдається записати</translation>
    </message>
    <message>
        <source>Put it in again: what is missing is then written by itself.</source>
        <translation>Вставте її знову: чого бракує, запишеться само.</translation>
    </message>
    <message>
        <source>Turn the copy off, and begin one on a larger stick.</source>
        <translation>Вимкніть копію й почніть нову на більшій флешці.</translation>
    </message>
    <message>
        <source>Put it in again, or turn the copy off and take another stick.</source>
        <translation>Вставте її ще раз або вимкніть копію й візьміть іншу флешку.</translation>
    </message>
    <message>
        <source>The copy is complete</source>
        <translation>Копія повна</translation>
    </message>
    <message>
        <source>The copy is being written</source>
        <translation>Копія записується</translation>
    </message>
    <message>
        <source>The stick is not in</source>
        <translation>Флешку не вставлено</translation>
    </message>
    <message>
        <source>The stick is full</source>
        <translation>Флешка заповнена</translation>
    </message>
    <message>
        <source>Visitors can sign meanwhile.</source>
        <translation>Відвідувачі тим часом можуть підписувати.</translation>
    </message>
    <message>
        <source>Leave the stick in. What is signed from now on is written there, too.</source>
        <translation>Не виймайте флешку. Нові підписи записуватимуться й туди.</translation>
    </message>
    <message>
        <source>Leave the stick in until this says that it is complete.</source>
        <translation>Не виймайте флешку, доки тут не буде сказано, що копія повна.</translation>
    </message>
    <message>
        <source>Keep no second copy</source>
        <translation>Не вести другої копії</translation>
    </message>
</context>
<context>
    <name>SentScreen</name>
    <message>
        <source>Your code is on its way.</source>
        <translation>Ваш код у дорозі.</translation>
    </message>
    <message>
        <source>If it belongs to a signature, that signature will be withdrawn.</source>
        <translation>Якщо він належить підпису, той підпис буде відкликано.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Наступна людина</translation>
    </message>
</context>
<context>
    <name>ShiftScreen</name>
    <message>
        <source>Visitors can sign</source>
        <translation>Відвідувачі можуть підписувати</translation>
    </message>
    <message>
        <source>Visitors cannot sign</source>
        <translation>Відвідувачі не можуть підписувати</translation>
    </message>
    <message>
        <source>The panel says why.</source>
        <translation>Чому, сказано на панелі.</translation>
    </message>
    <message>
        <source>Signed in this shift: %1</source>
        <translation>Підписів за цю зміну: %1</translation>
    </message>
    <message>
        <source>Nothing was handed over yet</source>
        <translation>Ще нічого не передано</translation>
    </message>
    <message>
        <source>Last handed over %1</source>
        <translation>Востаннє передано: %1</translation>
    </message>
    <message>
        <source>Battery %1 %, plugged in</source>
        <translation>Батарея %1%, під’єднано</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>Батарея %1%</translation>
    </message>
    <message>
        <source>Plug it in now.</source>
        <translation>Підключіть зараз.</translation>
    </message>
    <message>
        <source>Shift change</source>
        <translation>Зміна волонтерів</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>For the next volunteer</source>
        <translation>Для наступної зміни</translation>
    </message>
    <message>
        <source>Read this together. Then the stand is locked, and the next volunteer enters the PIN.</source>
        <translation>Прочитайте це разом. Потім стенд заблоковано, і наступний волонтер уводить PIN-код.</translation>
    </message>
    <message numerus="yes">
        <source>signatures not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>підпис ще не передано</numerusform>
            <numerusform>підписи ще не передано</numerusform>
            <numerusform>підписів ще не передано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>ще не передано</numerusform>
            <numerusform>ще не передано</numerusform>
            <numerusform>ще не передано</numerusform>
        </translation>
    </message>
    <message>
        <source>Without hand-over</source>
        <translation>Без передачі</translation>
    </message>
    <message>
        <source>Hand over first</source>
        <translation>Спершу передати</translation>
    </message>
    <message>
        <source>Change the shift</source>
        <translation>Змінити зміну</translation>
    </message>
</context>
<context>
    <name>ShowScreen</name>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <translation>
            <numerusform>%n підпис</numerusform>
            <numerusform>%n підписи</numerusform>
            <numerusform>%n підписів</numerusform>
        </translation>
    </message>
    <message>
        <source>Show to a camera</source>
        <translation>Показати камері</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Хвилинку</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Нічого не чекає</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Не завершено</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>Скільки?</translation>
    </message>
    <message>
        <source>The coordinator reads the codes with a camera, or films them. What was handed over before is shown again until its receipt comes.</source>
        <translation>Координатор зчитує коди камерою або знімає їх на відео. Те, що вже передано, показується знову, доки не надійде квитанція.</translation>
    </message>
    <message numerus="yes">
        <source>without a receipt</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>без квитанції</numerusform>
            <numerusform>без квитанції</numerusform>
            <numerusform>без квитанції</numerusform>
        </translation>
    </message>
    <message>
        <source>Making codes of what was signed.</source>
        <translation>З підписів створюються коди.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Не вдалося.</translation>
    </message>
    <message>
        <source>There was nothing to hand over.</source>
        <translation>Не було чого передавати.</translation>
    </message>
    <message>
        <source>Nothing was lost: all signatures are still on this stand. Hand over with a stick instead.</source>
        <translation>Нічого не втрачено: усі підписи досі на цьому стенді. Передайте їх на флешці.</translation>
    </message>
    <message>
        <source>All signatures of this stand have arrived at the coordinator.</source>
        <translation>Усі підписи цього стенда надійшли до координатора.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>%1, part %2 of %3</source>
        <comment>a day</comment>
        <translation>%1, частина %2 з %3</translation>
    </message>
    <message>
        <source>handed over before</source>
        <translation>уже передано</translation>
    </message>
    <message>
        <source>with the closing slip</source>
        <translation>із закривальним талоном</translation>
    </message>
    <message>
        <source>The coordinator has it all</source>
        <translation>Координатор має все</translation>
    </message>
    <message numerus="yes">
        <source>Has the coordinator told you that all %n signature(s) arrived?</source>
        <translation>
            <numerusform>Координатор сказав вам, що надійшов увесь %n підпис?</numerusform>
            <numerusform>Координатор сказав вам, що надійшли всі %n підписи?</numerusform>
            <numerusform>Координатор сказав вам, що надійшли всі %n підписів?</numerusform>
        </translation>
    </message>
    <message>
        <source>Has the coordinator told you that all of it arrived?</source>
        <translation>Координатор сказав вам, що все надійшло?</translation>
    </message>
</context>
<context>
    <name>StaffHeader</name>
    <message>
        <source>Back to visitors</source>
        <translation>До відвідувачів</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Мова: %1</translation>
    </message>
</context>
<context>
    <name>StandWindow</name>
    <message>
        <source>Petition stand</source>
        <translation>Стенд для петицій</translation>
    </message>
    <message>
        <source>A volunteer types. You sign.</source>
        <translation>Вводить волонтер. Підписуєте ви.</translation>
    </message>
</context>
<context>
    <name>StickPlaces</name>
    <message>
        <source>Write-protected. If it has a small switch, move it; otherwise take another stick.</source>
        <translation>Захищена від запису. Якщо на ній є маленький перемикач, пересуньте його; якщо ні, візьміть іншу флешку.</translation>
    </message>
    <message>
        <source>This folder cannot be written to. Take a stick.</source>
        <translation>У цю теку не можна записувати. Візьміть флешку.</translation>
    </message>
    <message>
        <source>%1 MB free</source>
        <translation>вільно %1 МБ</translation>
    </message>
    <message>
        <source>%1 GB free</source>
        <translation>вільно %1 ГБ</translation>
    </message>
    <message>
        <source>Put in a USB stick</source>
        <translation>Вставте флешку USB</translation>
    </message>
    <message>
        <source>It shows here by itself.</source>
        <translation>Вона з’явиться тут сама.</translation>
    </message>
</context>
<context>
    <name>StickTask</name>
    <message>
        <source>Try again</source>
        <translation>Ще раз</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Show it once more, or take it from a stick.</source>
        <translation>Покажіть ще раз або візьміть із флешки.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Show the codes</source>
        <translation>Покажіть коди</translation>
    </message>
    <message>
        <source>The camera is on while this screen is open. Nothing that it sees is kept.</source>
        <translation>Камеру ввімкнено, доки відкрито цей екран. Нічого з того, що вона бачить, не зберігається.</translation>
    </message>
    <message>
        <source>Show it to the camera</source>
        <translation>Показати камері</translation>
    </message>
    <message>
        <source>Checking what was shown.</source>
        <translation>Перевірка показаного.</translation>
    </message>
</context>
<context>
    <name>ThanksScreen</name>
    <message>
        <source>Code: %1</source>
        <translation>Код: %1</translation>
    </message>
    <message>
        <source>To take your signature back, write to %1 with this code.</source>
        <translation>Щоб відкликати підпис, напишіть на %1 і вкажіть цей код.</translation>
    </message>
    <message>
        <source>Practice: this does not count.</source>
        <translation>Навчання: це не зараховується.</translation>
    </message>
    <message>
        <source>Thank you. You have signed.</source>
        <translation>Дякуємо. Ваш підпис прийнято.</translation>
    </message>
    <message>
        <source>Practice: nothing was kept, and nobody has signed. A visitor reads here that the signature is stored.</source>
        <translation>Навчання: нічого не збережено, і ніхто не підписав. Відвідувач читає тут, що підпис збережено.</translation>
    </message>
    <message>
        <source>Your signature is safely stored. Nothing about you stays on this screen.</source>
        <translation>Ваш підпис надійно збережено. На цьому екрані нічого про вас не лишається.</translation>
    </message>
    <message>
        <source>Your code as a picture to photograph</source>
        <translation>Ваш код як зображення, яке можна сфотографувати</translation>
    </message>
    <message>
        <source>Take a photo of this</source>
        <translation>Зробіть фото</translation>
    </message>
    <message>
        <source>With these codes you can take your signatures back later, one by one.</source>
        <translation>З цими кодами ви зможете пізніше відкликати підписи, кожен окремо.</translation>
    </message>
    <message>
        <source>With this code you can take your signature back later, at any of our stands or by writing to us.</source>
        <translation>З цим кодом ви зможете пізніше відкликати підпис на будь-якому нашому стенді або листом.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Ваш код</translation>
    </message>
    <message>
        <source>No phone? Ask for a pen and paper.</source>
        <translation>Немає телефона? Попросіть ручку й папір.</translation>
    </message>
    <message>
        <source>More codes: %1 of %2</source>
        <extracomment>%1 and %2 are numbers: how many codes were shown, of how many.</extracomment>
        <translation>Ще коди: %1 із %2</translation>
    </message>
    <message>
        <source>That did not work here, so your signature stands. Your code still takes it back.</source>
        <translation>Тут це не вдалося, тож підпис лишається. Його й далі можна відкликати вашим кодом.</translation>
    </message>
    <message>
        <source>Changed your mind? Undo takes it back now.</source>
        <translation>Передумали? «Скасувати» одразу відкличе підпис.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Наступна людина</translation>
    </message>
</context>
<context>
    <name>TooYoungScreen</name>
    <message>
        <source>Thank you for reading.</source>
        <translation>Дякуємо, що прочитали.</translation>
    </message>
    <message>
        <source>This petition is for people of %1 and over. Nothing was kept.</source>
        <translation>Ця петиція для тих, кому вже є %1 років. Нічого не збережено.</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>На початок</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>You have not signed yet.</source>
        <translation>Ви ще не підписали.</translation>
    </message>
    <message>
        <source>Your signature could not be stored. Ask the volunteer, or try again: what you typed is still here.</source>
        <translation>Підпис не вдалося зберегти. Зверніться до волонтера або спробуйте ще раз: усе, що ви ввели, досі тут.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Почати знову</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ще раз</translation>
    </message>
</context>
<context>
    <name>UndoButton</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <extracomment>Read out by a screen reader.</extracomment>
        <translation>
            <numerusform>Залишилася %n секунда</numerusform>
            <numerusform>Залишилися %n секунди</numerusform>
            <numerusform>Залишилося %n секунд</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoneScreen</name>
    <message>
        <source>Your signatures are taken back.</source>
        <translation>Ваші підписи відкликано.</translation>
    </message>
    <message>
        <source>Your signature is taken back.</source>
        <translation>Ваш підпис відкликано.</translation>
    </message>
    <message>
        <source>They will not be counted.</source>
        <translation>Їх не буде зараховано.</translation>
    </message>
    <message>
        <source>It will not be counted.</source>
        <translation>Його не буде зараховано.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Наступна людина</translation>
    </message>
</context>
<context>
    <name>VisitorScreen</name>
    <message numerus="yes">
        <source>%n petition(s)</source>
        <translation>
            <numerusform>%n петиція</numerusform>
            <numerusform>%n петиції</numerusform>
            <numerusform>%n петицій</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VolunteerScreen</name>
    <message>
        <source>Last handed over %1</source>
        <translation>Востаннє передано: %1</translation>
    </message>
    <message>
        <source>Battery %1 %, plugged in</source>
        <translation>Батарея %1%, під’єднано</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>Батарея %1%</translation>
    </message>
    <message>
        <source>Room for %1</source>
        <translation>Місце для %1</translation>
    </message>
    <message>
        <source>Volunteer panel</source>
        <translation>Для команди стенда</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Не готово</translation>
    </message>
    <message>
        <source>Visitors can sign now.</source>
        <translation>Відвідувачі вже можуть підписувати.</translation>
    </message>
    <message>
        <source>Visitors can sign now. The battery is low: plug it in.</source>
        <translation>Відвідувачі вже можуть підписувати. Батарея сідає: під’єднайте зарядку.</translation>
    </message>
    <message>
        <source>Because the disk is full. Hand over, then take in the receipt: that makes room.</source>
        <translation>Пам’ять заповнена. Передайте дані, потім прийміть квитанцію: це звільнить місце.</translation>
    </message>
    <message>
        <source>Because nothing can be stored. Switch the tablet off and on again; if that does not help, take another one. What was signed is safe.</source>
        <translation>Нічого не можна зберегти. Вимкніть планшет і увімкніть знову; якщо не допоможе, візьміть інший. Підписане — у безпеці.</translation>
    </message>
    <message>
        <source>Because the clock looks wrong. Set day and hour of this tablet.</source>
        <translation>Годинник, здається, йде неправильно. Установіть день і час на цьому планшеті.</translation>
    </message>
    <message>
        <source>Because the time to sign is over. Ask the coordinator.</source>
        <translation>Час для підписів минув. Зверніться до координатора.</translation>
    </message>
    <message>
        <source>Because the time to sign has not begun. Ask the coordinator.</source>
        <translation>Час для підписів ще не настав. Зверніться до координатора.</translation>
    </message>
    <message>
        <source>Because there is no campaign on this stand. Ask the coordinator.</source>
        <translation>На цьому стенді немає кампанії. Зверніться до координатора.</translation>
    </message>
    <message>
        <source>Because something is wrong with this stand. Ask the coordinator.</source>
        <translation>Із цим стендом щось не так. Зверніться до координатора.</translation>
    </message>
    <message numerus="yes">
        <source>signatures not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>підпис ще не передано</numerusform>
            <numerusform>підписи ще не передано</numerusform>
            <numerusform>підписів ще не передано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>ще не передано</numerusform>
            <numerusform>ще не передано</numerusform>
            <numerusform>ще не передано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed today.</source>
        <translation>
            <numerusform>%n підпис сьогодні.</numerusform>
            <numerusform>%n підписи сьогодні.</numerusform>
            <numerusform>%n підписів сьогодні.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back today.</source>
        <comment>signatures</comment>
        <translation>
            <numerusform>%n відкликано сьогодні.</numerusform>
            <numerusform>%n відкликано сьогодні.</numerusform>
            <numerusform>%n відкликано сьогодні.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all.</source>
        <comment>signatures</comment>
        <translation>
            <numerusform>%n загалом.</numerusform>
            <numerusform>%n загалом.</numerusform>
            <numerusform>%n загалом.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передати</translation>
    </message>
    <message>
        <source>To a USB stick or a camera. Everything stays here, too.</source>
        <translation>На флешку або камері. Усе залишається й тут.</translation>
    </message>
    <message>
        <source>Take in a receipt</source>
        <translation>Прийняти квитанцію</translation>
    </message>
    <message>
        <source>From the coordinator</source>
        <translation>Від координатора</translation>
    </message>
    <message>
        <source>Help someone sign</source>
        <translation>Допомогти підписати</translation>
    </message>
    <message>
        <source>You type, they press Sign</source>
        <translation>Ви вводите, людина натискає «Підписати»</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>To clean, or for a break</source>
        <translation>Для прибирання чи відпочинку</translation>
    </message>
    <message>
        <source>Shift change</source>
        <translation>Зміна волонтерів</translation>
    </message>
    <message>
        <source>What the next one needs to know</source>
        <translation>Що треба знати</translation>
    </message>
    <message>
        <source>Ready for the day?</source>
        <translation>Усе готово на день?</translation>
    </message>
    <message>
        <source>Today in numbers</source>
        <translation>Сьогодні в числах</translation>
    </message>
    <message>
        <source>Practise signing</source>
        <translation>Потренуватися</translation>
    </message>
    <message>
        <source>Colours: for sunlight</source>
        <translation>Кольори: сонце</translation>
    </message>
    <message>
        <source>Colours: high contrast</source>
        <translation>Кольори: контраст</translation>
    </message>
    <message>
        <source>Colours: the usual ones</source>
        <translation>Кольори: звичайні</translation>
    </message>
    <message>
        <source>Kept for every visitor</source>
        <translation>Для всіх відвідувачів</translation>
    </message>
    <message>
        <source>For the lead</source>
        <translation>Для керівника</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Завершити день</translation>
    </message>
</context>
<context>
    <name>WarningScreen</name>
    <message>
        <source>Do you need more time?</source>
        <translation>Потрібно більше часу?</translation>
    </message>
    <message>
        <source>Otherwise this screen clears itself, and nothing you typed is kept.</source>
        <translation>Інакше екран очиститься, і нічого з уведеного не збережеться.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <extracomment>Read out by a screen reader.</extracomment>
        <translation>
            <numerusform>Залишилася %n секунда</numerusform>
            <numerusform>Залишилися %n секунди</numerusform>
            <numerusform>Залишилося %n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Мені треба ще часу</translation>
    </message>
</context>
<context>
    <name>WithdrawScreen</name>
    <message>
        <source>Withdraw a signature</source>
        <translation>Відкликати підпис</translation>
    </message>
    <message>
        <source>Enter your code.</source>
        <translation>Введіть свій код.</translation>
    </message>
    <message>
        <source>The code on your slip</source>
        <translation>Код із вашого талона</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>Ще немає коду</translation>
    </message>
    <message>
        <source>This could not be stored. Ask the volunteer.</source>
        <translation>Це не вдалося зберегти. Зверніться до волонтера.</translation>
    </message>
    <message>
        <source>Look at the code again: one sign is different</source>
        <translation>Погляньте на код ще раз: один знак інший</translation>
    </message>
    <message>
        <source>If it belongs to a signature, that signature will be withdrawn.</source>
        <translation>Якщо він належить підпису, той підпис буде відкликано.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
</context>
</TS>
