<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Announcer</name>
    <message>
        <source>Text size: %1</source>
        <translation>حجم النص: %1</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>الألوان: %1</translation>
    </message>
    <message>
        <source>The screen was cleared. Nothing was kept.</source>
        <translation>تم مسح الشاشة. لم يُحتفظ بأي شيء.</translation>
    </message>
    <message>
        <source>You have more time.</source>
        <translation>لديك مزيد من الوقت.</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>البلد: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Petition to: %1</source>
        <translation>عريضة إلى: %1</translation>
    </message>
    <message numerus="yes">
        <source>people have signed</source>
        <comment>after the number</comment>
        <extracomment>After a number that stands in large type before it.</extracomment>
        <translation>
            <numerusform>توقيع حتى الآن</numerusform>
            <numerusform>شخص وقّع</numerusform>
            <numerusform>شخصان وقّعا</numerusform>
            <numerusform>أشخاص وقّعوا</numerusform>
            <numerusform>شخصًا وقّعوا</numerusform>
            <numerusform>شخص وقّعوا</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>الهدف %1</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <extracomment>%1 is who made it.</extracomment>
        <translation>الصورة: %1</translation>
    </message>
    <message>
        <source>Read first. Signing takes a minute. Leave any time: nothing is kept.</source>
        <translation>اقرأ أولًا. التوقيع يستغرق دقيقة. غادر متى شئت: لا نحتفظ بشيء.</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>ابدأ القراءة</translation>
    </message>
    <message>
        <source>Withdraw a signature</source>
        <translation>سحب توقيع</translation>
    </message>
</context>
<context>
    <name>CameraPicture</name>
    <message>
        <source>What the camera sees</source>
        <translation>ما تراه الكاميرا</translation>
    </message>
</context>
<context>
    <name>CameraProgress</name>
    <message>
        <source>%1 of %2 parts</source>
        <translation>الأجزاء: %1 من %2</translation>
    </message>
</context>
<context>
    <name>CameraStep</name>
    <message>
        <source>Receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>حملة</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>New PINs</source>
        <translation>أرقام PIN جديدة</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Hold the coordinator’s codes in front of the camera.</source>
        <translation>ضعوا رموز المنسّق أمام الكاميرا.</translation>
    </message>
    <message>
        <source>What was shown is not for this screen. Ask the coordinator for the right codes.</source>
        <translation>ما عُرض ليس لهذه الشاشة. اطلبوا الرموز الصحيحة من المنسّق.</translation>
    </message>
    <message>
        <source>Another camera</source>
        <translation>كاميرا أخرى</translation>
    </message>
</context>
<context>
    <name>CameraWords</name>
    <message>
        <source>Hold the codes in front of the camera.</source>
        <translation>ضعوا الرموز أمام الكاميرا.</translation>
    </message>
    <message>
        <source>The camera is off.</source>
        <translation>الكاميرا مطفأة.</translation>
    </message>
    <message>
        <source>There is no camera here.</source>
        <translation>لا توجد كاميرا هنا.</translation>
    </message>
    <message>
        <source>The camera is gone.</source>
        <translation>فُصلت الكاميرا.</translation>
    </message>
    <message>
        <source>The camera may not be used.</source>
        <translation>استخدام الكاميرا غير مسموح.</translation>
    </message>
    <message>
        <source>The camera does not answer.</source>
        <translation>الكاميرا لا تستجيب.</translation>
    </message>
    <message>
        <source>The camera is starting.</source>
        <translation>يجري تشغيل الكاميرا.</translation>
    </message>
    <message>
        <source>It is too dark.</source>
        <translation>الإضاءة ضعيفة جدًا.</translation>
    </message>
    <message>
        <source>Too far away.</source>
        <translation>بعيد جدًا.</translation>
    </message>
    <message>
        <source>The picture is blurred.</source>
        <translation>الصورة غير واضحة.</translation>
    </message>
    <message>
        <source>A part of the codes is outside.</source>
        <translation>جزء من الرموز خارج الصورة.</translation>
    </message>
    <message>
        <source>No code can be seen.</source>
        <translation>لا يظهر أي رمز.</translation>
    </message>
    <message>
        <source>These codes are something else.</source>
        <translation>هذه رموز أخرى.</translation>
    </message>
    <message>
        <source>These codes are newer than this program.</source>
        <translation>هذه الرموز أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>Codes cannot be read here.</source>
        <translation>لا يمكن قراءة الرموز هنا.</translation>
    </message>
    <message>
        <source>Reading. Hold still.</source>
        <translation>تجري القراءة. لا تتحرّكوا.</translation>
    </message>
    <message>
        <source>This was read already.</source>
        <translation>قُرئ هذا من قبل.</translation>
    </message>
    <message>
        <source>Plug one in: this goes on by itself.</source>
        <translation>صِلوا واحدة، ويستمرّ العمل من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Plug it in again: this goes on by itself.</source>
        <translation>صِلوها من جديد، ويستمرّ العمل من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Allow it in the settings of the system: this goes on by itself.</source>
        <translation>اسمحوا بها في إعدادات النظام، ويستمرّ العمل من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Close other programs that use it, or plug it in again. This goes on by itself.</source>
        <translation>أغلقوا البرامج الأخرى التي تستخدمها، أو صِلوها من جديد. ويستمرّ العمل من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Switch on a light, or turn the brightness of the other screen up.</source>
        <translation>أشعلوا ضوءًا، أو ارفعوا سطوع الشاشة الأخرى.</translation>
    </message>
    <message>
        <source>Go closer, until the codes fill the picture.</source>
        <translation>اقتربوا حتى تملأ الرموز الصورة.</translation>
    </message>
    <message>
        <source>Hold still, a little farther away, and wipe the lens.</source>
        <translation>لا تتحرّكوا، وابتعدوا قليلًا، وامسحوا العدسة.</translation>
    </message>
    <message>
        <source>Go back a little, or turn, until all of them are in the picture.</source>
        <translation>ابتعدوا قليلًا أو استديروا حتى تظهر كلها في الصورة.</translation>
    </message>
    <message>
        <source>They are not from a petition stand, nor from its coordinator.</source>
        <translation>ليست من منصة عرائض ولا من منسّقها.</translation>
    </message>
    <message>
        <source>Update the program here first.</source>
        <translation>حدّثوا البرنامج هنا أولًا.</translation>
    </message>
    <message>
        <source>Take a stick or a file instead, and tell whoever looks after this computer.</source>
        <translation>استخدموا ذاكرة أو ملفًا بدلًا من ذلك، وأخبروا من يعتني بهذا الجهاز.</translation>
    </message>
    <message>
        <source>The other side can stop showing it.</source>
        <translation>يمكن للطرف الآخر أن يكفّ عن عرضه.</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>مرسوم</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>%1 or over</source>
        <translation>%1 أو أكثر</translation>
    </message>
    <message>
        <source>Under %1</source>
        <translation>أقل من %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Step 3 of 3: Check and sign</source>
        <translation>الخطوة 3 من 3: المراجعة والتوقيع</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>الشارع</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>توقيعك بخط اليد</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>هل هذا صحيح؟</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>تغيير: %1</translation>
    </message>
    <message>
        <source>You are signing</source>
        <translation>أنت توقّع على</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>تابع القراءة</translation>
    </message>
    <message>
        <source>Your details are locked the moment you sign. This stand cannot open them.</source>
        <translation>تُقفل بياناتك لحظة التوقيع، ولا يستطيع هذا الجهاز فتحها.</translation>
    </message>
    <message>
        <source>%1 keeps them until %2, then deletes them.</source>
        <extracomment>%1 is who asks, %2 a date.</extracomment>
        <translation>الجهة المسؤولة: %1. تُحفظ البيانات حتى %2 ثم تُحذف.</translation>
    </message>
    <message>
        <source>The names of those who sign are handed over.</source>
        <translation>تُسلَّم أسماء الموقّعين.</translation>
    </message>
    <message>
        <source>Only the number of signatures is handed over. No names.</source>
        <translation>يُسلَّم عدد التوقيعات فقط، دون أسماء.</translation>
    </message>
    <message>
        <source>The list says for each petition who keeps your details, and until when.</source>
        <translation>تبيّن القائمة لكل عريضة من يحتفظ ببياناتك وحتى متى.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>توقيع</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message numerus="yes">
        <source>%n petition(s), genuine</source>
        <translation>
            <numerusform>لا عرائض</numerusform>
            <numerusform>عريضة واحدة، أصلية</numerusform>
            <numerusform>عريضتان، أصليتان</numerusform>
            <numerusform>%n عرائض، أصلية</numerusform>
            <numerusform>%n عريضة، أصلية</numerusform>
            <numerusform>%n عريضة، أصلية</numerusform>
        </translation>
    </message>
    <message>
        <source>A petition on this stand is damaged</source>
        <translation>عريضة على هذه المنصة تالفة</translation>
    </message>
    <message>
        <source>There is no petition on this stand</source>
        <translation>لا توجد عريضة على هذه المنصة</translation>
    </message>
    <message>
        <source>Practice: nothing here counts</source>
        <translation>تدريب: لا شيء هنا يُحسب</translation>
    </message>
    <message>
        <source>Signatures count</source>
        <translation>التواقيع تُحسب</translation>
    </message>
    <message numerus="yes">
        <source>%n petition(s) not activated</source>
        <translation>
            <numerusform>عرائض غير مفعّلة: %n</numerusform>
            <numerusform>عرائض غير مفعّلة: %n</numerusform>
            <numerusform>عرائض غير مفعّلة: %n</numerusform>
            <numerusform>عرائض غير مفعّلة: %n</numerusform>
            <numerusform>عرائض غير مفعّلة: %n</numerusform>
            <numerusform>عرائض غير مفعّلة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The time to sign is over</source>
        <translation>انتهت مدة التوقيع</translation>
    </message>
    <message>
        <source>The time to sign has not begun</source>
        <translation>لم تبدأ مدة التوقيع بعد</translation>
    </message>
    <message>
        <source>The clock looks right</source>
        <translation>تبدو الساعة صحيحة</translation>
    </message>
    <message>
        <source>The clock looks wrong</source>
        <translation>تبدو الساعة خاطئة</translation>
    </message>
    <message>
        <source>Room for %1 signatures and more</source>
        <translation>مساحة للتواقيع: %1 أو أكثر</translation>
    </message>
    <message>
        <source>Room for only %1 signatures</source>
        <translation>مساحة للتواقيع: %1 فقط</translation>
    </message>
    <message>
        <source>Nothing can be stored</source>
        <translation>لا يمكن حفظ أي شيء</translation>
    </message>
    <message>
        <source>No battery: it runs from the mains</source>
        <translation>لا بطارية: يعمل من مقبس الكهرباء</translation>
    </message>
    <message>
        <source>Battery %1 %, plugged in</source>
        <translation>البطارية %1%، موصولة بالكهرباء</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>البطارية %1%</translation>
    </message>
    <message>
        <source>The PIN is set</source>
        <translation>تم اختيار الرمز السري</translation>
    </message>
    <message>
        <source>There is no PIN yet</source>
        <translation>لا يوجد رمز سري بعد</translation>
    </message>
    <message>
        <source>The lead has no PIN yet</source>
        <translation>ليس للمسؤول رمز بعد</translation>
    </message>
    <message>
        <source>The window holds the whole screen</source>
        <translation>النافذة تملأ الشاشة كلها</translation>
    </message>
    <message>
        <source>The window does not hold the whole screen</source>
        <translation>النافذة لا تملأ الشاشة كلها</translation>
    </message>
    <message>
        <source>There is a camera</source>
        <translation>توجد كاميرا</translation>
    </message>
    <message>
        <source>There is no camera</source>
        <translation>لا توجد كاميرا</translation>
    </message>
    <message>
        <source>All is handed over</source>
        <translation>تم تسليم كل شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n not yet handed over</source>
        <translation>
            <numerusform>لا شيء غير مُسلَّم</numerusform>
            <numerusform>توقيع واحد لم يُسلَّم بعد</numerusform>
            <numerusform>توقيعان لم يُسلَّما بعد</numerusform>
            <numerusform>%n تواقيع لم تُسلَّم بعد</numerusform>
            <numerusform>%n توقيعًا لم يُسلَّم بعد</numerusform>
            <numerusform>%n توقيع لم يُسلَّم بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s) not yet handed over</source>
        <translation>
            <numerusform>عمليات سحب لم تُسلَّم بعد: %n</numerusform>
            <numerusform>عمليات سحب لم تُسلَّم بعد: %n</numerusform>
            <numerusform>عمليات سحب لم تُسلَّم بعد: %n</numerusform>
            <numerusform>عمليات سحب لم تُسلَّم بعد: %n</numerusform>
            <numerusform>عمليات سحب لم تُسلَّم بعد: %n</numerusform>
            <numerusform>عمليات سحب لم تُسلَّم بعد: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of doubt not yet handed over</source>
        <translation>
            <numerusform>ملاحظات شك لم تُسلَّم بعد: %n</numerusform>
            <numerusform>ملاحظات شك لم تُسلَّم بعد: %n</numerusform>
            <numerusform>ملاحظات شك لم تُسلَّم بعد: %n</numerusform>
            <numerusform>ملاحظات شك لم تُسلَّم بعد: %n</numerusform>
            <numerusform>ملاحظات شك لم تُسلَّم بعد: %n</numerusform>
            <numerusform>ملاحظات شك لم تُسلَّم بعد: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet handed over from earlier days: %1</source>
        <translation>لم تُسلَّم بعد من أيام سابقة: %1</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Nothing was lost</source>
        <translation>كان مخزن التواقيع تالفًا وتم إصلاحه. لم يضع شيء</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Lost entries: %1</source>
        <translation>كان مخزن التواقيع تالفًا وتم إصلاحه. القيود المفقودة: %1</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Some of it was lost</source>
        <translation>كان مخزن التواقيع تالفًا وتم إصلاحه. ضاع بعضه</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Lost entries: %1, perhaps more</source>
        <translation>كان مخزن التواقيع تالفًا وتم إصلاحه. القيود المفقودة: %1، وربما أكثر</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Perhaps something was lost</source>
        <translation>كان مخزن التواقيع تالفًا وتم إصلاحه. ربما ضاع شيء</translation>
    </message>
    <message>
        <source>The second copy has everything</source>
        <translation>النسخة الثانية كاملة</translation>
    </message>
    <message>
        <source>Not yet in the second copy: %1</source>
        <translation>ليست بعد في النسخة الثانية: %1</translation>
    </message>
    <message>
        <source>The stick for the second copy is not in</source>
        <translation>ذاكرة النسخة الثانية غير موصولة</translation>
    </message>
    <message>
        <source>The stick for the second copy is full</source>
        <translation>ذاكرة النسخة الثانية ممتلئة</translation>
    </message>
    <message>
        <source>The second copy cannot be written to</source>
        <translation>تتعذّر كتابة النسخة الثانية</translation>
    </message>
    <message>
        <source>Install it again, from a stick. What was signed is safe.</source>
        <translation>ثبّتوها من جديد من ذاكرة USB. ما وُقّع في أمان.</translation>
    </message>
    <message>
        <source>Install one, from a stick of the coordinator.</source>
        <translation>ثبّتوا واحدة من ذاكرة USB من المنسّق.</translation>
    </message>
    <message>
        <source>To collect for real, the coordinator has to activate the petition.</source>
        <translation>لجمع تواقيع حقيقية، على المنسّق تفعيل العريضة.</translation>
    </message>
    <message>
        <source>The practice petition rests: visitors do not see it.</source>
        <translation>عريضة التدريب جانبًا: لا يراها الزوار.</translation>
    </message>
    <message>
        <source>Visitors do not see it until the coordinator activates it.</source>
        <translation>لن يراها الزوار حتى يفعّلها المنسّق.</translation>
    </message>
    <message>
        <source>Visitors cannot sign. Ask the coordinator.</source>
        <translation>لا يمكن للزوار التوقيع. اسألوا المنسّق.</translation>
    </message>
    <message>
        <source>Set day and hour of this tablet.</source>
        <translation>اضبطوا اليوم والساعة على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Hand over, then take in the receipt: that makes room.</source>
        <translation>سلّموا التواقيع ثم أدخلوا الإيصال، فذلك يوفر مساحة.</translation>
    </message>
    <message>
        <source>Switch the tablet off and on again, or take another one.</source>
        <translation>أطفئوا الجهاز وشغّلوه من جديد، أو خذوا جهازًا آخر.</translation>
    </message>
    <message>
        <source>Plug it in tonight, or bring a power bank.</source>
        <translation>أوصلوه بالكهرباء الليلة أو أحضروا شاحنًا متنقلًا.</translation>
    </message>
    <message>
        <source>You choose it the next time you open this panel.</source>
        <translation>تختارونه عند فتح هذه اللوحة في المرة القادمة.</translation>
    </message>
    <message>
        <source>Before the first visitor signs, touch “For the lead” on the panel and choose it.</source>
        <translation>قبل أول توقيع المسوا «للمسؤول» واختاروه.</translation>
    </message>
    <message>
        <source>Touch “Forgot the PIN?” on the PIN pad: the coordinator can have both chosen anew.</source>
        <translation>المسوا «نسيتم الرمز السري؟» على شاشة الرمز: يستطيع المنسّق أن يتيح اختيار الرمزين من جديد.</translation>
    </message>
    <message>
        <source>Start it on the whole screen before visitors come.</source>
        <translation>شغّلوها على الشاشة كلها قبل مجيء الزوار.</translation>
    </message>
    <message>
        <source>Receipts and petitions come by stick, then.</source>
        <translation>تصل الإيصالات والعرائض إذن على ذاكرة USB.</translation>
    </message>
    <message>
        <source>They stay here until a receipt comes.</source>
        <translation>تبقى هنا حتى يصل إيصال.</translation>
    </message>
    <message>
        <source>The coordinator does not know of it until you hand over.</source>
        <translation>لن يعلم المنسّق بذلك حتى تسلّموا.</translation>
    </message>
    <message>
        <source>If this tablet is lost, so are they: hand over now.</source>
        <translation>إذا ضاع هذا الجهاز ضاعت معه: سلّموها الآن.</translation>
    </message>
    <message>
        <source>Tell the coordinator, and hand over soon. The damaged file is kept in the stand’s folder: leave it there.</source>
        <translation>أخبروا المنسّق وسلّموا التواقيع قريبًا. الملف التالف محفوظ في مجلد المنصة: اتركوه هناك.</translation>
    </message>
    <message>
        <source>Leave the stick in: the copy catches up by itself.</source>
        <translation>اتركوا الذاكرة موصولة: تكتمل النسخة من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Put the stick in: the copy catches up by itself.</source>
        <translation>أدخلوا الذاكرة: تكتمل النسخة من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Visitors can sign. Make room on it, or ask the lead for another one.</source>
        <translation>يمكن للزوار التوقيع. أفسحوا مكانًا عليها أو اطلبوا غيرها من المسؤول.</translation>
    </message>
    <message>
        <source>Visitors can sign. Pull the stick out and put it in again, or ask the lead for another one.</source>
        <translation>يمكن للزوار التوقيع. أخرجوا الذاكرة وأدخلوها من جديد أو اطلبوا غيرها من المسؤول.</translation>
    </message>
</context>
<context>
    <name>ChooseScreen</name>
    <message>
        <source>Choose</source>
        <translation>الاختيار</translation>
    </message>
    <message>
        <source>Which ones will you read?</source>
        <translation>أيّها تودّ أن تقرأ؟</translation>
    </message>
    <message numerus="yes">
        <source>%n petition(s) to read</source>
        <translation>
            <numerusform>لا عرائض للقراءة</numerusform>
            <numerusform>عريضة واحدة للقراءة</numerusform>
            <numerusform>عريضتان للقراءة</numerusform>
            <numerusform>%n عرائض للقراءة</numerusform>
            <numerusform>%n عريضة للقراءة</numerusform>
            <numerusform>%n عريضة للقراءة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>petition(s) to read</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>عرائض للقراءة</numerusform>
            <numerusform>عريضة للقراءة</numerusform>
            <numerusform>عريضتان للقراءة</numerusform>
            <numerusform>عرائض للقراءة</numerusform>
            <numerusform>عريضة للقراءة</numerusform>
            <numerusform>عريضة للقراءة</numerusform>
        </translation>
    </message>
    <message>
        <source>You read each one, and decide for each one. Your details are entered once.</source>
        <translation>تقرأ كل عريضة وتقرر بشأنها على حدة. وتُدخل بياناتك مرة واحدة.</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>قراءتها</translation>
    </message>
</context>
<context>
    <name>CloseDayScreen</name>
    <message>
        <source>Close the day</source>
        <translation>إنهاء اليوم</translation>
    </message>
    <message>
        <source>Keep the stand open</source>
        <translation>إبقاء المنصة مفتوحة</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>تم العدّ</translation>
    </message>
    <message numerus="yes">
        <source>%n signed today.</source>
        <translation>
            <numerusform>لا تواقيع اليوم.</numerusform>
            <numerusform>توقيع واحد اليوم.</numerusform>
            <numerusform>توقيعان اليوم.</numerusform>
            <numerusform>%n تواقيع اليوم.</numerusform>
            <numerusform>%n توقيعًا اليوم.</numerusform>
            <numerusform>%n توقيع اليوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>لم يُسلَّم</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>لا شيء بانتظار التسليم.</translation>
    </message>
    <message numerus="yes">
        <source>%n signatures are on this stand only.</source>
        <translation>
            <numerusform>لا تواقيع على هذه المنصة وحدها.</numerusform>
            <numerusform>توقيع واحد على هذه المنصة وحدها.</numerusform>
            <numerusform>توقيعان على هذه المنصة وحدها.</numerusform>
            <numerusform>%n تواقيع على هذه المنصة وحدها.</numerusform>
            <numerusform>%n توقيعًا على هذه المنصة وحدها.</numerusform>
            <numerusform>%n توقيع على هذه المنصة وحدها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this stick, checked.</source>
        <translation>
            <numerusform>لا تواقيع على هذه الذاكرة.</numerusform>
            <numerusform>توقيع واحد على هذه الذاكرة، بعد التحقق.</numerusform>
            <numerusform>توقيعان على هذه الذاكرة، بعد التحقق.</numerusform>
            <numerusform>%n تواقيع على هذه الذاكرة، بعد التحقق.</numerusform>
            <numerusform>%n توقيعًا على هذه الذاكرة، بعد التحقق.</numerusform>
            <numerusform>%n توقيع على هذه الذاكرة، بعد التحقق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by camera.</source>
        <translation>
            <numerusform>%n عبر الكاميرا.</numerusform>
            <numerusform>%n عبر الكاميرا.</numerusform>
            <numerusform>%n عبر الكاميرا.</numerusform>
            <numerusform>%n عبر الكاميرا.</numerusform>
            <numerusform>%n عبر الكاميرا.</numerusform>
            <numerusform>%n عبر الكاميرا.</numerusform>
        </translation>
    </message>
    <message>
        <source>From earlier days: %1.</source>
        <translation>من أيام سابقة: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n taken back today.</source>
        <comment>signatures</comment>
        <translation>
            <numerusform>سُحب اليوم: %n.</numerusform>
            <numerusform>سُحب اليوم: %n.</numerusform>
            <numerusform>سُحب اليوم: %n.</numerusform>
            <numerusform>سُحب اليوم: %n.</numerusform>
            <numerusform>سُحب اليوم: %n.</numerusform>
            <numerusform>سُحب اليوم: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The closing slip is on this stick.</source>
        <translation>القسيمة على ذاكرة USB هذه.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>أُقفلت</translation>
    </message>
    <message>
        <source>Not locked yet</source>
        <translation>لم تُقفل بعد</translation>
    </message>
    <message>
        <source>Safe to switch off</source>
        <translation>يمكن إيقاف التشغيل</translation>
    </message>
    <message>
        <source>Not safe yet</source>
        <translation>ليس آمنًا بعد</translation>
    </message>
    <message>
        <source>Keep the tablet until its receipt arrives.</source>
        <translation>احتفظوا بالجهاز اللوحي حتى يصل إيصاله.</translation>
    </message>
    <message>
        <source>This day is complete.</source>
        <translation>اكتمل هذا اليوم.</translation>
    </message>
    <message>
        <source>Hand over before the tablet leaves your hands.</source>
        <translation>سلّموا قبل أن يخرج الجهاز من أيديكم.</translation>
    </message>
    <message>
        <source>Hand over first?</source>
        <translation>هل تسلّمون أولًا؟</translation>
    </message>
    <message>
        <source>This is practice: what was signed is deleted from this stand when you close the day.</source>
        <translation>هذا تدريب: يُحذف ما وُقّع من هذه المنصة عند إنهاء اليوم.</translation>
    </message>
    <message>
        <source>If this tablet is lost, so is what was not handed over.</source>
        <translation>إذا ضاع هذا الجهاز ضاع معه ما لم يُسلَّم.</translation>
    </message>
    <message>
        <source>Without hand-over</source>
        <translation>إنهاء دون تسليم</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Hand over now</source>
        <translation>التسليم الآن</translation>
    </message>
    <message>
        <source>Put the slip on a stick</source>
        <translation>حفظ القسيمة على ذاكرة USB</translation>
    </message>
    <message>
        <source>Practice: what was signed is deleted from this stand now.</source>
        <translation>تدريب: يُحذف الآن ما وُقّع من هذه المنصة.</translation>
    </message>
</context>
<context>
    <name>ClosingSlip</name>
    <message>
        <source>The slip as a picture to photograph</source>
        <translation>القسيمة صورةً لتصويرها</translation>
    </message>
    <message numerus="yes">
        <source>%n signatures</source>
        <translation>
            <numerusform>لا تواقيع</numerusform>
            <numerusform>توقيع واحد</numerusform>
            <numerusform>توقيعان</numerusform>
            <numerusform>%n تواقيع</numerusform>
            <numerusform>%n توقيعًا</numerusform>
            <numerusform>%n توقيع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>لم يُسحب أي توقيع</numerusform>
            <numerusform>سُحب توقيع واحد</numerusform>
            <numerusform>سُحب توقيعان</numerusform>
            <numerusform>سُحبت %n تواقيع</numerusform>
            <numerusform>سُحب %n توقيعًا</numerusform>
            <numerusform>سُحب %n توقيع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not handed over</source>
        <translation>
            <numerusform>لا شيء غير مُسلَّم</numerusform>
            <numerusform>توقيع واحد لم يُسلَّم</numerusform>
            <numerusform>توقيعان لم يُسلَّما</numerusform>
            <numerusform>%n تواقيع لم تُسلَّم</numerusform>
            <numerusform>%n توقيعًا لم يُسلَّم</numerusform>
            <numerusform>%n توقيع لم يُسلَّم</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a photo of this, and send it to the coordinator.</source>
        <translation>صوّروا هذه القسيمة وأرسلوها إلى المنسّق.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Codes that change all the time, for a camera</source>
        <translation>رموز تتغيّر باستمرار، من أجل كاميرا</translation>
    </message>
</context>
<context>
    <name>CodeShow</name>
    <message>
        <source>Pace %1 of %2: a few seconds, or longer.</source>
        <translation>السرعة %1 من %2: بضع ثوانٍ أو أكثر.</translation>
    </message>
    <message numerus="yes">
        <source>Pace %1 of %2: about %n second(s), or longer.</source>
        <translation>
            <numerusform>السرعة %1 من %2: نحو %n ثانية أو أكثر.</numerusform>
            <numerusform>السرعة %1 من %2: نحو ثانية واحدة أو أكثر.</numerusform>
            <numerusform>السرعة %1 من %2: نحو ثانيتين أو أكثر.</numerusform>
            <numerusform>السرعة %1 من %2: نحو %n ثوانٍ أو أكثر.</numerusform>
            <numerusform>السرعة %1 من %2: نحو %n ثانية أو أكثر.</numerusform>
            <numerusform>السرعة %1 من %2: نحو %n ثانية أو أكثر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pace %1 of %2: about %n minute(s), or longer.</source>
        <translation>
            <numerusform>السرعة %1 من %2: نحو %n دقيقة أو أكثر.</numerusform>
            <numerusform>السرعة %1 من %2: نحو دقيقة واحدة أو أكثر.</numerusform>
            <numerusform>السرعة %1 من %2: نحو دقيقتين أو أكثر.</numerusform>
            <numerusform>السرعة %1 من %2: نحو %n دقائق أو أكثر.</numerusform>
            <numerusform>السرعة %1 من %2: نحو %n دقيقة أو أكثر.</numerusform>
            <numerusform>السرعة %1 من %2: نحو %n دقيقة أو أكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has filmed it? Then not yet. You can leave at any time: all of it stays here and waits.</source>
        <translation>ألم يصوّر أحد؟ إذن ليس بعد. يمكنكم الخروج في أي وقت: يبقى كل شيء هنا وينتظر.</translation>
    </message>
    <message>
        <source>Brightest screen, clean glass; the camera 30&#xa0;cm away, with all of the white page in its picture.</source>
        <translation>الشاشة بأقصى سطوع والزجاج نظيف؛ والكاميرا على بعد 30 سم، والصفحة البيضاء كلها في صورتها.</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Yes, all arrived</source>
        <translation>نعم، وصل الكل</translation>
    </message>
</context>
<context>
    <name>Concern</name>
    <message>
        <source>More on the list: %1</source>
        <translation>المزيد في القائمة: %1</translation>
    </message>
</context>
<context>
    <name>ConsentsScreen</name>
    <message>
        <source>Step 2 of 3: Your details</source>
        <translation>الخطوة 2 من 3: بياناتك</translation>
    </message>
    <message>
        <source>May they write to you?</source>
        <translation>هل تسمح بمراسلتك؟</translation>
    </message>
    <message>
        <source>Before you sign</source>
        <translation>قبل أن توقّع</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Are you %1 or over?</source>
        <translation>هل عمرك %1 أو أكثر؟</translation>
    </message>
    <message>
        <source>This petition is for people of %1 and over.</source>
        <translation>هذه العريضة لمن بلغوا %1 فأكثر.</translation>
    </message>
    <message>
        <source>Choose one of the two to go on.</source>
        <translation>اختر أحد الجوابين للمتابعة.</translation>
    </message>
    <message>
        <source>You are signing</source>
        <translation>أنت توقّع على</translation>
    </message>
    <message>
        <source>Your signature counts the same, whatever you choose here. Left open means no.</source>
        <translation>لتوقيعك القيمة نفسها مهما اخترت هنا. وإن لم تختر فالجواب لا.</translation>
    </message>
    <message>
        <source>What happens to my data</source>
        <translation>ماذا يحدث لبياناتي</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>CountryScreen</name>
    <message>
        <source>Step 2 of 3: Your details</source>
        <translation>الخطوة 2 من 3: بياناتك</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>No country begins like this.</source>
        <translation>لا يوجد بلد يبدأ بهذا.</translation>
    </message>
    <message>
        <source>Type its first letters, or swipe through the list.</source>
        <translation>اكتب أول حروفه، أو مرّر القائمة.</translation>
    </message>
</context>
<context>
    <name>DateScreen</name>
    <message>
        <source>Delete a campaign’s signatures</source>
        <translation>حذف تواقيع حملة</translation>
    </message>
    <message>
        <source>Confirm the date</source>
        <translation>تأكيد التاريخ</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>لا شيء مستحق الحذف</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>جارٍ الحذف</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>تم التأكيد</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>لم يتم</translation>
    </message>
    <message>
        <source>Each petition says on which day all that was signed has to be gone. You can delete from that day on.</source>
        <translation>تذكر كل عريضة اليوم الذي يجب أن تُحذف فيه كل التواقيع. يمكنكم الحذف ابتداءً من ذلك اليوم.</translation>
    </message>
    <message numerus="yes">
        <source>entries deleted</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>لا سجلات محذوفة</numerusform>
            <numerusform>سجل محذوف</numerusform>
            <numerusform>سجلان محذوفان</numerusform>
            <numerusform>سجلات محذوفة</numerusform>
            <numerusform>سجلًا محذوفًا</numerusform>
            <numerusform>سجل محذوف</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting for good</source>
        <translation>جارٍ الحذف نهائيًا</translation>
    </message>
    <message>
        <source>They are gone from this stand.</source>
        <translation>لم تعد موجودة في هذه المنصة.</translation>
    </message>
    <message>
        <source>This stand trusts its clock again.</source>
        <translation>تثق هذه المنصة بساعتها من جديد.</translation>
    </message>
    <message>
        <source>This stand’s clock shows another date: %1</source>
        <translation>ساعة هذه المنصة تعرض تاريخًا آخر: %1</translation>
    </message>
    <message>
        <source>The clock of this stand looks wrong.</source>
        <translation>تبدو ساعة هذه المنصة خاطئة.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>لم ينجح ذلك.</translation>
    </message>
    <message>
        <source>Tell the coordinator, who deletes what is there. Sticks with hand-overs of this petition have to be emptied, too.</source>
        <translation>أخبروا المنسّق ليحذف ما لديه. يجب أيضًا إفراغ الذواكر التي سُلّمت عليها تواقيع هذه العريضة.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>Look at a calendar. If the stand is wrong, set the clock of this tablet; if you mistyped it, try again.</source>
        <translation>انظروا في تقويم. إن كانت المنصة مخطئة فاضبطوا ساعة الجهاز اللوحي؛ وإن أخطأتم في الكتابة فحاولوا من جديد.</translation>
    </message>
    <message>
        <source>Set day and hour of this tablet. If they are right, confirm the date first.</source>
        <translation>اضبطوا اليوم والساعة في هذا الجهاز. إن كانا صحيحين فأكّدوا التاريخ أولًا.</translation>
    </message>
    <message>
        <source>The disk of this stand may be full, or broken. Ask the coordinator.</source>
        <translation>ربما كان قرص هذه المنصة ممتلئًا أو معطوبًا. اسألوا المنسّق.</translation>
    </message>
    <message>
        <source>To be deleted on %1</source>
        <translation>موعد الحذف: %1</translation>
    </message>
    <message>
        <source>To be deleted since %1</source>
        <translation>مستحق الحذف منذ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا سجلات (%n)</numerusform>
            <numerusform>سجل واحد (%n)</numerusform>
            <numerusform>سجلان (%n)</numerusform>
            <numerusform>%n سجلات</numerusform>
            <numerusform>%n سجلًا</numerusform>
            <numerusform>%n سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them never handed over: they are lost then</source>
        <translation>
            <numerusform>%n منها لم يُسلَّم: يضيع عندئذ</numerusform>
            <numerusform>%n منها لم يُسلَّم: يضيع عندئذ</numerusform>
            <numerusform>%n منها لم يُسلَّما: يضيعان عندئذ</numerusform>
            <numerusform>%n منها لم تُسلَّم: تضيع عندئذ</numerusform>
            <numerusform>%n منها لم تُسلَّم: تضيع عندئذ</numerusform>
            <numerusform>%n منها لم تُسلَّم: تضيع عندئذ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are deleted for good</source>
        <translation>
            <numerusform>لا سجلات تُحذف (%n)</numerusform>
            <numerusform>يُحذف سجل واحد نهائيًا (%n)</numerusform>
            <numerusform>يُحذف سجلان نهائيًا (%n)</numerusform>
            <numerusform>تُحذف %n سجلات نهائيًا</numerusform>
            <numerusform>يُحذف %n سجلًا نهائيًا</numerusform>
            <numerusform>يُحذف %n سجل نهائيًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Which date is today?</source>
        <translation>ما تاريخ اليوم؟</translation>
    </message>
    <message>
        <source>This stand has seen later days than its clock shows, or the clock is years ahead. If you type the date that it shows, it trusts the clock again.</source>
        <translation>رأت هذه المنصة أيامًا بعد ما تعرضه ساعتها، أو أن الساعة متقدمة بسنوات. إذا كتبتم التاريخ الذي تعرضه وثقت بها من جديد.</translation>
    </message>
    <message>
        <source>This stand has no doubt about its clock. There is nothing to do.</source>
        <translation>لا تشك هذه المنصة في ساعتها. لا شيء يلزم فعله.</translation>
    </message>
    <message>
        <source>Today, from a calendar</source>
        <translation>اليوم، من تقويم</translation>
    </message>
    <message>
        <source>This is no whole date</source>
        <translation>هذا ليس تاريخًا كاملًا</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>DD</source>
        <extracomment>Two letters for the day, as in the date DD.MM.YYYY.</extracomment>
        <translation>يوم</translation>
    </message>
    <message>
        <source>MM</source>
        <extracomment>Two letters for the month, as in the date DD.MM.YYYY.</extracomment>
        <translation>شهر</translation>
    </message>
    <message>
        <source>YYYY</source>
        <extracomment>Four letters for the year, as in the date DD.MM.YYYY.</extracomment>
        <translation>سنة</translation>
    </message>
</context>
<context>
    <name>DetailsScreen</name>
    <message>
        <source>Step 2 of 3: Your details</source>
        <translation>الخطوة 2 من 3: بياناتك</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>الشارع ورقم المنزل</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>توقيعك بخط اليد</translation>
    </message>
    <message>
        <source>Needed to sign</source>
        <translation>لازم للتوقيع</translation>
    </message>
    <message>
        <source>Check this code</source>
        <translation>راجع الرمز</translation>
    </message>
    <message>
        <source>%1: needed to sign</source>
        <translation>%1: لازم للتوقيع</translation>
    </message>
    <message>
        <source>%1: too long</source>
        <translation>%1: أطول من اللازم</translation>
    </message>
    <message>
        <source>%1: begin with a letter</source>
        <translation>%1: ابدأ بحرف</translation>
    </message>
    <message>
        <source>%1: has a sign we cannot take</source>
        <translation>%1: فيه علامة لا يمكن قبولها</translation>
    </message>
    <message>
        <source>This email looks unfinished</source>
        <translation>يبدو أن هذا البريد غير مكتمل</translation>
    </message>
    <message>
        <source>This email does not look right</source>
        <translation>يبدو أن في هذا البريد خطأ</translation>
    </message>
    <message>
        <source>This number does not look right</source>
        <translation>يبدو أن في هذا الرقم خطأ</translation>
    </message>
    <message>
        <source>No such code in this country</source>
        <translation>لا يوجد رمز كهذا في هذا البلد</translation>
    </message>
    <message>
        <source>%1: no such postal code</source>
        <translation>%1: لا يوجد رمز بريدي كهذا</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>لا يوجد يوم كهذا</translation>
    </message>
    <message>
        <source>%1: this does not look right</source>
        <translation>%1: يبدو أن هنا خطأ</translation>
    </message>
    <message>
        <source>DD</source>
        <extracomment>Two letters for the day, as in the date DD.MM.YYYY.</extracomment>
        <translation>يوم</translation>
    </message>
    <message>
        <source>MM</source>
        <extracomment>Two letters for the month, as in the date DD.MM.YYYY.</extracomment>
        <translation>شهر</translation>
    </message>
    <message>
        <source>YYYY</source>
        <extracomment>Four letters for the year, as in the date DD.MM.YYYY.</extracomment>
        <translation>سنة</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>هل تقصد %1؟</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدمه</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>أبقِ ما كتبته</translation>
    </message>
    <message>
        <source>Another country?</source>
        <translation>بلد آخر؟</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>مرسوم</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>ارسمه</translation>
    </message>
    <message>
        <source>You are signing</source>
        <translation>أنت توقّع على</translation>
    </message>
    <message>
        <source>We ask for these so that every signature counts once.</source>
        <translation>نسأل عنها كي يُحسب كل توقيع مرة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>لا شيء للمراجعة</numerusform>
            <numerusform>أمر واحد للمراجعة</numerusform>
            <numerusform>أمران للمراجعة</numerusform>
            <numerusform>%n أمور للمراجعة</numerusform>
            <numerusform>%n أمرًا للمراجعة</numerusform>
            <numerusform>%n أمر للمراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>DoubtScreen</name>
    <message>
        <source>After the lock</source>
        <translation>بعد القفل</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>دُوّن</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>لم يُدوَّن</translation>
    </message>
    <message>
        <source>The stand was locked</source>
        <translation>كانت المنصة مقفلة</translation>
    </message>
    <message>
        <source>Marked as doubtful: %1</source>
        <translation>دُوّنت على أنها مشكوك فيها: %1</translation>
    </message>
    <message>
        <source>Signed since the stand was opened, or since the last shift change: %1</source>
        <translation>التواقيع منذ فتح المنصة أو منذ آخر تبديل للنوبة: %1</translation>
    </message>
    <message>
        <source>The coordinator sees a note</source>
        <translation>سيرى المنسّق ملاحظة</translation>
    </message>
    <message>
        <source>It could not be noted</source>
        <translation>تعذّر التدوين</translation>
    </message>
    <message>
        <source>Were the last entries not genuine?</source>
        <translation>هل كانت القيود الأخيرة غير حقيقية؟</translation>
    </message>
    <message>
        <source>Nothing was deleted. The coordinator decides what counts.</source>
        <translation>لم يُحذف شيء. المنسّق يقرر ما يُحتسب.</translation>
    </message>
    <message>
        <source>The disk took no more. Tell the coordinator yourself: how many entries, and about when.</source>
        <translation>لم يقبل القرص المزيد. أخبروا المنسّق بأنفسكم: كم قيدًا ومتى تقريبًا.</translation>
    </message>
    <message>
        <source>For example, somebody typed in invented people. The coordinator then sees a note; nothing is deleted, and nobody is named.</source>
        <translation>مثلًا كتب أحدهم أشخاصًا مختلَقين. يرى المنسّق عندئذ ملاحظة، ولا يُحذف شيء ولا يُذكر أحد.</translation>
    </message>
    <message>
        <source>Not genuine: the last one</source>
        <translation>غير حقيقي: القيد الأخير</translation>
    </message>
    <message>
        <source>Not genuine: the last %1</source>
        <translation>غير حقيقية: آخر %1</translation>
    </message>
    <message>
        <source>To the panel</source>
        <translation>إلى اللوحة</translation>
    </message>
    <message>
        <source>No, all is well</source>
        <translation>لا، كل شيء سليم</translation>
    </message>
</context>
<context>
    <name>DrawScreen</name>
    <message>
        <source>Step 2 of 3: Your details</source>
        <translation>الخطوة 2 من 3: بياناتك</translation>
    </message>
    <message>
        <source>Sign with your finger</source>
        <translation>وقّع بإصبعك</translation>
    </message>
    <message>
        <source>Box for your drawn signature</source>
        <translation>مربع لتوقيعك بخط اليد</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>(optional)</source>
        <translation>(اختياري)</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>A day at the stand</source>
        <translation>يوم في المنصة</translation>
    </message>
    <message>
        <source>People read and sign alone. You invite, help who asks, and look after the tablet.</source>
        <translation>يوقّع الناس وحدهم. أنتم تدعونهم، وتساعدون من يطلب، وتعتنون بالجهاز.</translation>
    </message>
    <message>
        <source>Words in bold stand on its screen.</source>
        <translation>الكلمات بالخط العريض تظهر على الشاشة.</translation>
    </message>
    <message>
        <source>Unsure? Call your lead:</source>
        <translation>لستم متأكدين؟ اتصلوا بالمسؤول:</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل البدء</translation>
    </message>
    <message>
        <source>Switch the tablet on. The poster comes by itself.</source>
        <translation>شغّلوا الجهاز. يظهر الملصق تلقائيًا.</translation>
    </message>
    <message>
        <source>Hold a finger on this corner for two seconds. Type the PIN that your lead told you.</source>
        <translation>أبقوا إصبعًا على هذه الزاوية ثانيتين. اكتبوا الرمز السري الذي أعطاكم إياه المسؤول.</translation>
    </message>
    <message>
        <source>Touch %1 and go through the list.</source>
        <translation>المسوا %1 وراجعوا القائمة.</translation>
    </message>
    <message>
        <source>It says %1: touch %2. It says %3: do what stands there, or call.</source>
        <translation>إن ظهر %1 فالمسوا %2. وإن ظهر %3 فافعلوا ما هو مكتوب أو اتصلوا.</translation>
    </message>
    <message>
        <source>A black band at the top, as in the picture, means practice: nothing counts. Call first.</source>
        <translation>شريط أسود في الأعلى، كما في الصورة، يعني التدريب: لا شيء يُحسب. اتصلوا أولًا.</translation>
    </message>
    <message>
        <source>While people sign</source>
        <translation>أثناء التوقيع</translation>
    </message>
    <message>
        <source>Nobody needs watching. Stand where you cannot see the screen.</source>
        <translation>لا أحد يحتاج إلى مراقبة. قفوا حيث لا ترون الشاشة.</translation>
    </message>
    <message>
        <source>At the end people photograph a code. No phone? Give them a pocket card and a pen.</source>
        <translation>في النهاية يصوّر كل شخص رمزًا. لا هاتف؟ أعطوه بطاقة جيب وقلمًا.</translation>
    </message>
    <message>
        <source>This panel: the corner of step %1, then the PIN. Out again: %2.</source>
        <translation>هذه اللوحة: زاوية الخطوة %1 ثم الرمز السري. للخروج: %2.</translation>
    </message>
    <message>
        <source>%1: you type what the person tells you, and the person presses %2.</source>
        <translation>%1: تكتبون ما يقوله الشخص، ويضغط بنفسه %2.</translation>
    </message>
    <message>
        <source>%1: to clean the screen, or for a break.</source>
        <translation>%1: لتنظيف الشاشة أو للاستراحة.</translation>
    </message>
    <message>
        <source>%1: read it together; then the next one types the PIN.</source>
        <translation>%1: اقرأوها معًا، ثم يكتب المناوب التالي الرمز السري.</translation>
    </message>
    <message>
        <source>%1: try it yourself when nobody waits. It does not count.</source>
        <translation>%1: جرّبوا بأنفسكم حين لا ينتظر أحد. لا يُحسب.</translation>
    </message>
    <message>
        <source>Trouble? Rest two fingers on the screen for two seconds: it locks, and what was typed is gone.</source>
        <translation>شخص يزعج؟ ضعوا إصبعين على الشاشة ثانيتين: تُقفل ويُمحى ما كُتب.</translation>
    </message>
    <message>
        <source>Look at the battery here each hour. Plug in before it is down to %1.</source>
        <translation>انظروا هنا إلى البطارية كل ساعة. أوصلوها بالكهرباء قبل %1.</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>في المساء</translation>
    </message>
    <message>
        <source>Put in the USB stick. Touch %1, then the stick, and wait for %2.</source>
        <translation>أدخلوا ذاكرة USB. المسوا %1 ثم الذاكرة وانتظروا %2.</translation>
    </message>
    <message>
        <source>%1: the tablet read them back from the stick, and all are right. They also stay on the tablet.</source>
        <translation>%1: أعاد الجهاز قراءتها من الذاكرة وكلها صحيحة. وتبقى على الجهاز أيضًا.</translation>
    </message>
    <message>
        <source>Touch %1. Photograph this slip and send it to the coordinator. Then %1 once more: the screen goes dark.</source>
        <translation>المسوا %1. صوّروا هذه القسيمة وأرسلوها إلى المنسّق. ثم %1 مرة أخرى: تُظلم الشاشة.</translation>
    </message>
    <message>
        <source>Bring the stick to the coordinator. Keep the tablet in a safe place until the receipt has come.</source>
        <translation>احملوا الذاكرة إلى المنسّق. احفظوا الجهاز في مكان آمن حتى يصل الإيصال.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>photograph people who sign, or the screen while they do</source>
        <translation>لا تصوّروا من يوقّعون ولا الشاشة أثناء ذلك</translation>
    </message>
    <message>
        <source>promise what is kept of their data: show them %1</source>
        <translation>لا تعدوا بما يحدث للبيانات: أروهم %1</translation>
    </message>
    <message>
        <source>copy, move or delete files on the tablet or the stick</source>
        <translation>لا تنسخوا الملفات ولا تنقلوها ولا تحذفوها، على الجهاز أو الذاكرة</translation>
    </message>
    <message>
        <source>press %1 for somebody, or tell the PIN</source>
        <translation>لا تضغطوا %1 عن أحد، ولا تبوحوا بالرمز السري</translation>
    </message>
    <message>
        <source>leave the tablet alone, not even for a minute</source>
        <translation>لا تتركوا الجهاز وحده ولو دقيقة</translation>
    </message>
    <message>
        <source>The screen says …</source>
        <translation>تقول الشاشة …</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>ماذا تفعلون</translation>
    </message>
    <message>
        <source>The words below it say why, and what to do. Nothing signed is lost.</source>
        <translation>تحتها السبب وما يجب فعله. لم يضع أي توقيع.</translation>
    </message>
    <message>
        <source>This signature is not stored. Touch %1. If it comes again, look at the panel: it says why.</source>
        <translation>لم يُحفظ هذا التوقيع. المسوا %1. إن تكرر ذلك فلوحة المتطوعين تقول السبب.</translation>
    </message>
    <message>
        <source>Touch %1, and type it. Then %2.</source>
        <translation>المسوا %1 واكتبوه. ثم %2.</translation>
    </message>
    <message>
        <source>Wait that long. If you do not know the PIN, call.</source>
        <translation>انتظروا هذه المدة. إن لم تعرفوا الرمز السري فاتصلوا.</translation>
    </message>
    <message>
        <source>Leave it: it clears itself if nobody answers.</source>
        <translation>اتركوها: تُمسح وحدها إن لم يُجب أحد.</translation>
    </message>
    <message>
        <source>Touch it. The coordinator reads the screen with a camera, or films it.</source>
        <translation>المسوه. يقرأ المنسّق الشاشة بكاميرا أو يصوّرها.</translation>
    </message>
    <message>
        <source>It is dark</source>
        <translation>الشاشة مظلمة</translation>
    </message>
    <message>
        <source>Plug it in and switch it on. The poster comes back, and nothing signed is lost.</source>
        <translation>أوصلوه بالكهرباء وشغّلوه. يعود الملصق ولا يضيع أي توقيع.</translation>
    </message>
    <message>
        <source>The tablet is gone</source>
        <translation>ضاع الجهاز</translation>
    </message>
    <message>
        <source>Call at once. Nobody can read the signatures that are on it.</source>
        <translation>اتصلوا فورًا. لا أحد يستطيع قراءة التواقيع التي عليه.</translation>
    </message>
    <message>
        <source>Copy it from the screen; it has no %1. Nobody can tell it to you again.</source>
        <translation>انقلوه من الشاشة؛ ليس فيه %1. لا أحد يستطيع إخباركم به ثانية.</translation>
    </message>
    <message>
        <source>To take your signature back: touch %1 at any of our stands, or write to %2.</source>
        <translation>لسحب توقيعكم: المسوا %1 في أي من منصاتنا، أو اكتبوا إلى %2.</translation>
    </message>
</context>
<context>
    <name>HandOverScreen</name>
    <message>
        <source>The stick is full.</source>
        <translation>الذاكرة ممتلئة.</translation>
    </message>
    <message>
        <source>The stick gave back something else than was written.</source>
        <translation>ما قُرئ من الذاكرة يختلف عما كُتب عليها.</translation>
    </message>
    <message>
        <source>There is no receipt on this stick.</source>
        <translation>لا يوجد إيصال على هذه الذاكرة.</translation>
    </message>
    <message>
        <source>This receipt does not fit this stand.</source>
        <translation>هذا الإيصال لا يخص هذه المنصة.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>لم ينجح ذلك.</translation>
    </message>
    <message>
        <source>Make room on it, or take another one. Nothing was lost: all signatures are still on this stand.</source>
        <translation>أفرغوا مساحة عليها أو استخدموا أخرى. لم يُفقد شيء: كل التواقيع ما زالت على هذه المنصة.</translation>
    </message>
    <message>
        <source>Put it in again, or take another one. Nothing was lost: all signatures are still on this stand.</source>
        <translation>أعيدوا وصلها أو استخدموا أخرى. لم يُفقد شيء: كل التواقيع ما زالت على هذه المنصة.</translation>
    </message>
    <message>
        <source>Take another stick. Nothing was lost: all signatures are still on this stand.</source>
        <translation>استخدموا ذاكرة أخرى. لم يُفقد شيء: كل التواقيع ما زالت على هذه المنصة.</translation>
    </message>
    <message>
        <source>The coordinator makes it after reading what you handed over. Copy it to the stick, not into a folder.</source>
        <translation>يُعدّه المنسّق بعد قراءة ما سلّمتموه. انسخوه إلى الذاكرة مباشرة، لا داخل مجلد.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Keep this tablet as it is, and tell the coordinator.</source>
        <translation>لم يُحذف شيء. اتركوا الجهاز كما هو وأخبروا المنسّق.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try it again with another stick.</source>
        <translation>لم يُفقد شيء. أعيدوا المحاولة بذاكرة أخرى.</translation>
    </message>
    <message>
        <source>Take in a receipt</source>
        <translation>إدخال إيصال</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>تجري القراءة</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>تجري الكتابة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>لم يتم</translation>
    </message>
    <message>
        <source>Where is the receipt?</source>
        <translation>أين الإيصال؟</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>إلى أين؟</translation>
    </message>
    <message>
        <source>Leave the stick in until this is done.</source>
        <translation>اتركوا الذاكرة موصولة حتى الانتهاء.</translation>
    </message>
    <message>
        <source>Everything was handed over before.</source>
        <translation>سُلّم كل شيء من قبل.</translation>
    </message>
    <message>
        <source>Only the closing slip is not on a stick yet.</source>
        <translation>القسيمة وحدها ليست بعد على ذاكرة USB.</translation>
    </message>
    <message>
        <source>Only this further copy was not made.</source>
        <translation>لم تُنشأ هذه النسخة الإضافية فقط.</translation>
    </message>
    <message>
        <source>Now the closing slip goes on the stick, and the rest once more.</source>
        <translation>الآن تُحفظ القسيمة على الذاكرة، والباقي مرة أخرى.</translation>
    </message>
    <message>
        <source>This makes one more copy.</source>
        <translation>بهذا تُنشأ نسخة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>signatures not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>توقيع لم يُسلَّم بعد</numerusform>
            <numerusform>توقيع لم يُسلَّم بعد</numerusform>
            <numerusform>توقيعان لم يُسلَّما بعد</numerusform>
            <numerusform>تواقيع لم تُسلَّم بعد</numerusform>
            <numerusform>توقيعًا لم يُسلَّم بعد</numerusform>
            <numerusform>توقيع لم يُسلَّم بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>توقيع لم يُسلَّم بعد</numerusform>
            <numerusform>توقيع لم يُسلَّم بعد</numerusform>
            <numerusform>توقيعان لم يُسلَّما بعد</numerusform>
            <numerusform>تواقيع لم تُسلَّم بعد</numerusform>
            <numerusform>توقيعًا لم يُسلَّم بعد</numerusform>
            <numerusform>توقيع لم يُسلَّم بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>handed over by camera</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>سُلِّم عبر الكاميرا</numerusform>
            <numerusform>سُلِّم عبر الكاميرا</numerusform>
            <numerusform>سُلِّم عبر الكاميرا</numerusform>
            <numerusform>سُلِّم عبر الكاميرا</numerusform>
            <numerusform>سُلِّم عبر الكاميرا</numerusform>
            <numerusform>سُلِّم عبر الكاميرا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on this stick, checked</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>توقيع على هذه الذاكرة، بعد التحقق</numerusform>
            <numerusform>توقيع على هذه الذاكرة، بعد التحقق</numerusform>
            <numerusform>توقيعان على هذه الذاكرة، بعد التحقق</numerusform>
            <numerusform>تواقيع على هذه الذاكرة، بعد التحقق</numerusform>
            <numerusform>توقيعًا على هذه الذاكرة، بعد التحقق</numerusform>
            <numerusform>توقيع على هذه الذاكرة، بعد التحقق</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing the receipt with what this stand holds.</source>
        <translation>تجري مقارنة الإيصال بما على هذه المنصة.</translation>
    </message>
    <message>
        <source>Writing to %1, then reading it back.</source>
        <translation>تجري الكتابة إلى %1 ثم قراءة ما كُتب.</translation>
    </message>
    <message>
        <source>You can take the stick out now.</source>
        <translation>يمكنكم الآن إخراج الذاكرة.</translation>
    </message>
    <message>
        <source>They have arrived safely with the coordinator.</source>
        <translation>وصلت بأمان إلى المنسّق.</translation>
    </message>
    <message numerus="yes">
        <source>With %n withdrawal(s).</source>
        <comment>handed over</comment>
        <translation>
            <numerusform>عمليات السحب معها: %n.</numerusform>
            <numerusform>عمليات السحب معها: %n.</numerusform>
            <numerusform>عمليات السحب معها: %n.</numerusform>
            <numerusform>عمليات السحب معها: %n.</numerusform>
            <numerusform>عمليات السحب معها: %n.</numerusform>
            <numerusform>عمليات السحب معها: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s) arrived, too.</source>
        <translation>
            <numerusform>وصلت عمليات السحب أيضًا: %n.</numerusform>
            <numerusform>وصلت عمليات السحب أيضًا: %n.</numerusform>
            <numerusform>وصلت عمليات السحب أيضًا: %n.</numerusform>
            <numerusform>وصلت عمليات السحب أيضًا: %n.</numerusform>
            <numerusform>وصلت عمليات السحب أيضًا: %n.</numerusform>
            <numerusform>وصلت عمليات السحب أيضًا: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>So they were cleared here, as agreed: this stand need not keep them any longer.</source>
        <translation>لذلك أُزيلت من هنا كما هو متفق عليه: لم يعد على هذه المنصة الاحتفاظ بها.</translation>
    </message>
    <message>
        <source>No stick? Show to a camera</source>
        <translation>لا توجد ذاكرة؟ العرض على كاميرا</translation>
    </message>
    <message>
        <source>There was nothing to hand over.</source>
        <translation>لم يكن هناك ما يُسلَّم.</translation>
    </message>
    <message>
        <source>The closing slip is on this stick.</source>
        <translation>القسيمة على ذاكرة USB هذه.</translation>
    </message>
    <message>
        <source>The stick cannot be written to.</source>
        <translation>تتعذر الكتابة على الذاكرة.</translation>
    </message>
    <message numerus="yes">
        <source>signatures arrived</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>توقيع وصل</numerusform>
            <numerusform>توقيع وصل</numerusform>
            <numerusform>توقيعان وصلا</numerusform>
            <numerusform>تواقيع وصلت</numerusform>
            <numerusform>توقيعًا وصل</numerusform>
            <numerusform>توقيع وصل</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted as handed over.</source>
        <translation>سُجِّل أنه سُلِّم.</translation>
    </message>
    <message>
        <source>Nothing new on this receipt.</source>
        <translation>لا جديد في هذا الإيصال.</translation>
    </message>
    <message>
        <source>Everything also stays on this stand until the receipt comes back.</source>
        <translation>ويبقى كل شيء على هذه المنصة أيضًا حتى يعود الإيصال.</translation>
    </message>
    <message>
        <source>Bring it to the coordinator. Everything also stays on this stand until the receipt comes back.</source>
        <translation>خذوها إلى المنسّق. ويبقى كل شيء على هذه المنصة أيضًا حتى يعود الإيصال.</translation>
    </message>
    <message>
        <source>All signatures of this stand have arrived at the coordinator.</source>
        <translation>وصلت كل تواقيع هذه المنصة إلى المنسّق.</translation>
    </message>
    <message>
        <source>What it names had been deleted from this stand before.</source>
        <translation>ما يذكره حُذف من هذه المنصة من قبل.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
</context>
<context>
    <name>InstallScreen</name>
    <message>
        <source>Install a campaign</source>
        <translation>تثبيت حملة</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>أين هي؟</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>أيّها؟</translation>
    </message>
    <message>
        <source>Is it this one?</source>
        <translation>أهي هذه؟</translation>
    </message>
    <message>
        <source>Compare eight words</source>
        <translation>مقارنة ثماني كلمات</translation>
    </message>
    <message>
        <source>An older one</source>
        <translation>نسخة أقدم</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>تم التثبيت</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>لم تُثبَّت</translation>
    </message>
    <message>
        <source>The coordinator sends two files: the campaign, and later its activation. Copy both to the stick, not into a folder.</source>
        <translation>يرسل المنسّق ملفين: الحملة، ثم تفعيلها. انسخوا كليهما إلى الذاكرة، لا إلى مجلد.</translation>
    </message>
    <message>
        <source>Nothing is changed before you say so.</source>
        <translation>لا يتغير شيء قبل موافقتكم.</translation>
    </message>
    <message>
        <source>This organisation is new on this stand. Only its own poster can tell whether the file is really from it.</source>
        <translation>هذه المنظمة جديدة على هذه المنصة. ملصقها وحده يبيّن إن كان الملف منها حقًا.</translation>
    </message>
    <message>
        <source>Leave the stick in until this is done.</source>
        <translation>اتركوا الذاكرة موصولة حتى الانتهاء.</translation>
    </message>
    <message>
        <source>Looking through %1</source>
        <translation>جارٍ البحث في %1</translation>
    </message>
    <message>
        <source>Taking it in</source>
        <translation>جارٍ التثبيت</translation>
    </message>
    <message>
        <source>There is no campaign on this stick.</source>
        <translation>لا توجد حملة على هذه الذاكرة.</translation>
    </message>
    <message>
        <source>This campaign is on this stand already.</source>
        <translation>هذه الحملة موجودة على المنصة.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>لم يُثبَّت شيء.</translation>
    </message>
    <message>
        <source>This file is not as the organisation made it.</source>
        <translation>هذا الملف ليس كما أعدّته المنظمة.</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>هذا الملف تالف.</translation>
    </message>
    <message>
        <source>This campaign is not complete.</source>
        <translation>هذه الحملة غير مكتملة.</translation>
    </message>
    <message>
        <source>This kind of petition cannot be signed at a stand.</source>
        <translation>لا يمكن توقيع هذا النوع من العرائض على منصة.</translation>
    </message>
    <message>
        <source>This file is from a newer version of the program.</source>
        <translation>هذا الملف من إصدار أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>This activation is for another campaign.</source>
        <translation>هذا التفعيل لحملة أخرى.</translation>
    </message>
    <message>
        <source>The disk of this stand is full.</source>
        <translation>قرص هذه المنصة ممتلئ.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>لم ينجح ذلك.</translation>
    </message>
    <message>
        <source>It is practice: visitors see it, and nothing they sign counts. It counts once you install its activation, too.</source>
        <translation>هي للتدريب: يراها الزوار ولا يُحسب شيء مما يوقّعون. تُحسب حين تثبّتون تفعيلها أيضًا.</translation>
    </message>
    <message>
        <source>Signatures count from now on. Visitors see it as soon as you go back to them.</source>
        <translation>من الآن تُحسب التواقيع. يراها الزوار حالما تعودون إليهم.</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>لم يتغير شيء هنا.</translation>
    </message>
    <message>
        <source>Copy the coordinator’s file to the stick itself, not into a folder.</source>
        <translation>انسخوا ملف المنسّق إلى الذاكرة نفسها، لا إلى مجلد.</translation>
    </message>
    <message>
        <source>If you expected another one, ask the coordinator which file is the newest.</source>
        <translation>إن كنتم تتوقعون غيرها فاسألوا المنسّق عن أحدث ملف.</translation>
    </message>
    <message>
        <source>Do not use this stick any more, and call the coordinator on a number that you know.</source>
        <translation>لا تستخدموا هذه الذاكرة بعد الآن، واتصلوا بالمنسّق على رقم تعرفونه.</translation>
    </message>
    <message>
        <source>Do not use it. Ask the coordinator for the file once more.</source>
        <translation>لا تستخدموه. اطلبوا الملف من المنسّق مرة أخرى.</translation>
    </message>
    <message>
        <source>Copy it to the stick once more, or ask the coordinator for it again.</source>
        <translation>انسخوه إلى الذاكرة مرة أخرى، أو اطلبوه من المنسّق من جديد.</translation>
    </message>
    <message>
        <source>Update the program on this tablet first.</source>
        <translation>حدّثوا البرنامج على هذا الجهاز أولًا.</translation>
    </message>
    <message>
        <source>First install the campaign that it belongs to. Both files can lie on one stick.</source>
        <translation>ثبّتوا أولًا الحملة التي يعود إليها. يمكن أن يكون الملفان على ذاكرة واحدة.</translation>
    </message>
    <message>
        <source>Hand over, then take in the receipt: that makes room.</source>
        <translation>سلّموا التواقيع ثم أدخلوا الإيصال، فذلك يوفر مساحة.</translation>
    </message>
    <message>
        <source>Try it again with another stick.</source>
        <translation>حاولوا بذاكرة أخرى.</translation>
    </message>
    <message>
        <source>Something is missing that visitors have to be told. Ask the coordinator to build it again.</source>
        <translation>ينقصها ما يجب إخبار الزوار به. اطلبوا من المنسّق إعدادها من جديد.</translation>
    </message>
    <message>
        <source>Its law asks for paper, or for an official system. Ask the coordinator.</source>
        <translation>يطلب قانونها ورقًا أو نظامًا رسميًا. اسألوا المنسّق.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Signatures count</source>
        <translation>التواقيع تُحسب</translation>
    </message>
    <message>
        <source>This stand has a newer one of the same campaign.</source>
        <translation>على هذه المنصة نسخة أحدث من الحملة نفسها.</translation>
    </message>
    <message>
        <source>Install the older one only if the coordinator asks you to go back to it.</source>
        <translation>لا تثبّتوا الأقدم إلا إذا طلب المنسّق ذلك.</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>من يطلب</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>من يتلقاها</translation>
    </message>
    <message>
        <source>Signing begins</source>
        <translation>بدء التوقيع</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Everything is deleted</source>
        <translation>حذف كل شيء</translation>
    </message>
    <message>
        <source>Do signatures count?</source>
        <translation>هل تُحسب التواقيع؟</translation>
    </message>
    <message>
        <source>No, it is practice</source>
        <translation>لا، هذا تدريب</translation>
    </message>
    <message>
        <source>Yes, it is activated</source>
        <translation>نعم، هي مفعّلة</translation>
    </message>
    <message>
        <source>Mind: this campaign counts on this stand now. With this file it turns to practice until its activation comes.</source>
        <translation>انتبهوا: هذه الحملة تُحسب هنا الآن. بهذا الملف تصير تدريبًا حتى يصل تفعيلها.</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) on this stick could not be used.</source>
        <translation>
            <numerusform>لم يتعذر استخدام أي ملف آخر (%n).</numerusform>
            <numerusform>تعذر استخدام ملف آخر على الذاكرة (%n).</numerusform>
            <numerusform>تعذر استخدام ملفين آخرين على الذاكرة (%n).</numerusform>
            <numerusform>تعذر استخدام %n ملفات أخرى على الذاكرة.</numerusform>
            <numerusform>تعذر استخدام %n ملفًا آخر على الذاكرة.</numerusform>
            <numerusform>تعذر استخدام %n ملف آخر على الذاكرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Install the older one</source>
        <translation>تثبيت الأقدم</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Are these the eight words on the poster of %1?</source>
        <translation>أهذه هي الكلمات الثماني على ملصق %1؟</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>الكلمات هي نفسها</translation>
    </message>
    <message>
        <source>They differ: do not install</source>
        <translation>هي مختلفة: لا تثبيت</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>حذف آخر حرف</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>حروف أخرى</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>أرقام وعلامات</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>حروف لاتينية</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>حروف</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>LeadScreen</name>
    <message>
        <source>For the lead</source>
        <translation>للمسؤول</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Your PIN is changed</source>
        <translation>تغيّر رمزكم السري</translation>
    </message>
    <message>
        <source>The volunteers’ PIN is changed</source>
        <translation>تغيّر رمز المتطوعين</translation>
    </message>
    <message>
        <source>The one before opens nothing any more.</source>
        <translation>الرمز السابق لا يفتح شيئًا بعد الآن.</translation>
    </message>
    <message>
        <source>Tell it to all who work here. The one before opens nothing any more.</source>
        <translation>أخبروا به كل من يعمل هنا. الرمز السابق لا يفتح شيئًا بعد الآن.</translation>
    </message>
    <message>
        <source>What is done here changes the stand. Go back to the visitors when you leave it.</source>
        <translation>ما يُفعل هنا يغيّر المنصة. عودوا إلى الزوار عند مغادرتها.</translation>
    </message>
    <message>
        <source>Practice: nothing counts</source>
        <translation>تدريب: لا شيء يُحسب</translation>
    </message>
    <message>
        <source>Signatures count</source>
        <translation>التواقيع تُحسب</translation>
    </message>
    <message>
        <source>Install a campaign</source>
        <translation>تثبيت حملة</translation>
    </message>
    <message>
        <source>From a USB stick of the coordinator</source>
        <translation>من ذاكرة USB من المنسّق</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>نسخة ثانية</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>On, and complete</source>
        <translation>تعمل، ومكتملة</translation>
    </message>
    <message>
        <source>On, being written</source>
        <translation>تعمل، وتُكتب الآن</translation>
    </message>
    <message>
        <source>On, but something is in the way</source>
        <translation>تعمل، لكن ثمة عائق</translation>
    </message>
    <message>
        <source>Delete signatures</source>
        <translation>حذف التواقيع</translation>
    </message>
    <message numerus="yes">
        <source>%n petition(s) due</source>
        <translation>
            <numerusform>لا عرائض مستحقة (%n)</numerusform>
            <numerusform>عريضة مستحقة (%n)</numerusform>
            <numerusform>عريضتان مستحقتان (%n)</numerusform>
            <numerusform>%n عرائض مستحقة</numerusform>
            <numerusform>%n عريضة مستحقة</numerusform>
            <numerusform>%n عريضة مستحقة</numerusform>
        </translation>
    </message>
    <message>
        <source>None is due</source>
        <translation>لا شيء مستحق</translation>
    </message>
    <message>
        <source>Volunteers’ PIN</source>
        <translation>رمز المتطوعين</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>اختيار رمز آخر</translation>
    </message>
    <message>
        <source>Lead’s PIN</source>
        <translation>رمز المسؤول</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>For the coordinator</source>
        <translation>للمنسّق</translation>
    </message>
    <message>
        <source>Confirm the date</source>
        <translation>تأكيد التاريخ</translation>
    </message>
    <message>
        <source>The clock looks wrong</source>
        <translation>تبدو الساعة خاطئة</translation>
    </message>
    <message>
        <source>The clock looks right</source>
        <translation>تبدو الساعة صحيحة</translation>
    </message>
</context>
<context>
    <name>LockedScreen</name>
    <message>
        <source>This stand is paused.</source>
        <translation>هذه المنصة متوقفة مؤقتًا.</translation>
    </message>
    <message>
        <source>Nobody can sign now, and nothing that was typed is kept. A volunteer opens it again.</source>
        <translation>لا يمكن لأحد التوقيع الآن، ولا يُحفظ شيء مما كُتب. سيفتحها متطوع من جديد.</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>إدخال الرمز السري</translation>
    </message>
</context>
<context>
    <name>LookTools</name>
    <message>
        <source>largest</source>
        <translation>الأكبر</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>usual</source>
        <comment>text size</comment>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>sunlight</source>
        <translation>ضوء الشمس</translation>
    </message>
    <message>
        <source>usual</source>
        <comment>colours</comment>
        <translation>المعتادة</translation>
    </message>
    <message>
        <source>Text size: %1</source>
        <extracomment>Spoken: what the button is for, and what is chosen.</extracomment>
        <translation>حجم النص: %1</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <extracomment>Spoken: what the button is for, and what is chosen.</extracomment>
        <translation>الألوان: %1</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <extracomment>Spoken: what the button does.</extracomment>
        <translation>إيقاف القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>القراءة بصوت عالٍ</translation>
    </message>
</context>
<context>
    <name>LostPinScreen</name>
    <message>
        <source>Forgot the PIN?</source>
        <translation>نسيتم الرمز السري؟</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>تجري القراءة</translation>
    </message>
    <message>
        <source>The PINs are gone</source>
        <translation>حُذفت الرموز</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>لم يتم</translation>
    </message>
    <message>
        <source>Call the coordinator</source>
        <translation>اتصلوا بالمنسّق</translation>
    </message>
    <message>
        <source>Ask whoever set this stand up</source>
        <translation>اسألوا من أعدّ هذه المنصة</translation>
    </message>
    <message>
        <source>Call your lead</source>
        <translation>اتصلوا بالمسؤول</translation>
    </message>
    <message>
        <source>The lead can choose a new PIN for the volunteers, behind the lead’s own. If that is lost, too: call the coordinator and read both out. A file for this stand alone comes back; put it in on a stick.</source>
        <translation>يستطيع المسؤول أن يختار رمزًا سريًا جديدًا للمتطوعين برمزه هو. وإن ضاع رمزه أيضًا: اتصلوا بالمنسّق واقرؤوا له الاثنين. يأتي ملف لهذه المنصة وحدها؛ أدخلوه على ذاكرة USB.</translation>
    </message>
    <message>
        <source>Read both out. The coordinator calls you back and sends a file for this stand alone. Copy it to a stick and put it in.</source>
        <translation>اقرؤوهما. يعاود المنسّق الاتصال بكم ويرسل ملفًا لهذه المنصة وحدها. انسخوه إلى ذاكرة وأدخلوها.</translation>
    </message>
    <message>
        <source>This stand has only ever practised, so it knows no coordinator who could help.</source>
        <translation>لم تُستخدم هذه المنصة إلا للتدريب، فهي لا تعرف منسّقًا يساعد.</translation>
    </message>
    <message>
        <source>Looking through %1</source>
        <translation>جارٍ البحث في %1</translation>
    </message>
    <message>
        <source>Now choose new ones.</source>
        <translation>اختاروا الآن رموزًا جديدة.</translation>
    </message>
    <message>
        <source>There is no such file on this stick.</source>
        <translation>لا يوجد مثل هذا الملف على الذاكرة.</translation>
    </message>
    <message>
        <source>This file is for another stand.</source>
        <translation>هذا الملف لمنصة أخرى.</translation>
    </message>
    <message>
        <source>This file is not from an organisation that this stand knows.</source>
        <translation>هذا الملف ليس من منظمة تعرفها هذه المنصة.</translation>
    </message>
    <message>
        <source>This file was used before, or is for another code.</source>
        <translation>استُخدم هذا الملف من قبل، أو هو لرمز آخر.</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>هذا الملف تالف.</translation>
    </message>
    <message>
        <source>This file is from a newer version of the program.</source>
        <translation>هذا الملف من إصدار أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>The disk of this stand cannot be written.</source>
        <translation>تتعذر الكتابة على قرص هذه المنصة.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>لم ينجح ذلك.</translation>
    </message>
    <message>
        <source>First the volunteers’ PIN, then the lead’s: choose the lead’s PIN together with your lead. No signature was touched.</source>
        <translation>أولًا رمز المتطوعين، ثم رمز المسؤول: اختاروه مع المسؤول. لم يُمَسّ أي توقيع.</translation>
    </message>
    <message>
        <source>This stand: often the first six signs are enough</source>
        <translation>هذه المنصة: كثيرًا ما تكفي العلامات الست الأولى</translation>
    </message>
    <message>
        <source>The PINs are as they were.</source>
        <translation>الرموز كما كانت.</translation>
    </message>
    <message>
        <source>Copy the coordinator’s file to the stick itself, not into a folder.</source>
        <translation>انسخوا ملف المنسّق إلى الذاكرة نفسها، لا إلى مجلد.</translation>
    </message>
    <message>
        <source>Read the letters of this stand out once more.</source>
        <translation>اقرؤوا حروف هذه المنصة مرة أخرى.</translation>
    </message>
    <message>
        <source>Only the organisation whose petition is on this stand can make it.</source>
        <translation>لا يعدّه إلا المنظمة التي عريضتها على هذه المنصة.</translation>
    </message>
    <message>
        <source>Tell the coordinator the code that is shown here now.</source>
        <translation>أخبروا المنسّق بالرمز المعروض هنا الآن.</translation>
    </message>
    <message>
        <source>Copy it to the stick once more, or ask the coordinator for it again.</source>
        <translation>انسخوه إلى الذاكرة مرة أخرى، أو اطلبوه من المنسّق من جديد.</translation>
    </message>
    <message>
        <source>Update the program on this tablet first.</source>
        <translation>حدّثوا البرنامج على هذا الجهاز أولًا.</translation>
    </message>
    <message>
        <source>Switch the tablet off and on again, then try once more.</source>
        <translation>أطفئوا الجهاز وشغّلوه ثم حاولوا من جديد.</translation>
    </message>
    <message>
        <source>Try it again with another stick.</source>
        <translation>حاولوا بذاكرة أخرى.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Choose new PINs</source>
        <translation>اختيار رموز جديدة</translation>
    </message>
    <message>
        <source>The program has to end; then this command asks for a new PIN. What was practised stays.</source>
        <translation>يجب إنهاء البرنامج، ثم يطلب هذا الأمر رمزًا جديدًا. يبقى ما جرى التدرّب عليه.</translation>
    </message>
    <message>
        <source>Code, for this one time</source>
        <translation>الرمز، لهذه المرة وحدها</translation>
    </message>
    <message>
        <source>There is no code, because the disk of this stand cannot be written. Make room first.</source>
        <translation>لا يوجد رمز لتعذر الكتابة على قرص المنصة. وفّروا مساحة أولًا.</translation>
    </message>
    <message>
        <source>Show it to the camera</source>
        <translation>العرض على الكاميرا</translation>
    </message>
</context>
<context>
    <name>MoreBelow</name>
    <message>
        <source>More below. Swipe up to read on.</source>
        <translation>المزيد في الأسفل. مرّر إلى الأعلى للمتابعة.</translation>
    </message>
</context>
<context>
    <name>NamesScreen</name>
    <message>
        <source>Name and place</source>
        <translation>الاسم والمكان</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Name of the stand</source>
        <translation>اسم المنصة</translation>
    </message>
    <message>
        <source>A name has 1 to 60 signs</source>
        <translation>يتكون الاسم من 1 إلى 60 حرفًا</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>A place has at most 60 signs</source>
        <translation>يتكون المكان من 60 حرفًا على الأكثر</translation>
    </message>
    <message>
        <source>The name travels with every hand-over, both are on the closing slip. Two tablets at one stand share them.</source>
        <translation>يرافق الاسم كل تسليم، ويظهر الاسم والمكان على قسيمة الإغلاق. ويتشاركهما جهازان في منصة واحدة.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>NotNowScreen</name>
    <message>
        <source>Signing has to wait.</source>
        <translation>يجب أن ينتظر التوقيع.</translation>
    </message>
    <message>
        <source>What you typed is still here.</source>
        <translation>ما كتبتموه ما زال هنا.</translation>
    </message>
    <message>
        <source>This tablet is full. A volunteer has to hand over, then take in the receipt: that makes room.</source>
        <translation>هذا الجهاز ممتلئ. على متطوع أن يسلّم التواقيع ثم يُدخل الإيصال، فذلك يوفر مساحة.</translation>
    </message>
    <message>
        <source>This tablet cannot store anything now. A volunteer has to switch it off and on again. What was signed before is safe.</source>
        <translation>لا يستطيع هذا الجهاز حفظ أي شيء الآن. على متطوع أن يطفئه ويشغّله من جديد. ما وُقّع من قبل في أمان.</translation>
    </message>
    <message>
        <source>The clock of this tablet looks wrong. A volunteer has to set day and hour.</source>
        <translation>تبدو ساعة هذا الجهاز خاطئة. على متطوع أن يضبط اليوم والساعة.</translation>
    </message>
    <message>
        <source>By the clock of this tablet, the time to sign is over.</source>
        <translation>بحسب ساعة هذا الجهاز، انتهت مدة التوقيع.</translation>
    </message>
    <message>
        <source>By the clock of this tablet, the time to sign has not begun.</source>
        <translation>بحسب ساعة هذا الجهاز، لم تبدأ مدة التوقيع بعد.</translation>
    </message>
    <message>
        <source>Something is wrong with this stand. A volunteer has to ask the coordinator.</source>
        <translation>هناك خلل في هذه المنصة. على متطوع أن يسأل المنسّق.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
</context>
<context>
    <name>NumbersScreen</name>
    <message>
        <source>Fewer than %1 everywhere: nothing to show yet.</source>
        <translation>أقل من %1 في كل مكان: لا شيء للعرض بعد.</translation>
    </message>
    <message>
        <source>Today in numbers</source>
        <translation>اليوم بالأرقام</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>حسب الساعة</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>حسب اللغة</translation>
    </message>
    <message>
        <source>Counted in tens, and fewer than %1 are not shown: else somebody who stood beside a visitor could learn from it how that one person signed. Of today alone; it is deleted when the day is closed.</source>
        <translation>تُعدّ بالعشرات ولا يُعرض ما يقل عن %1: وإلا لعرف من وقف بجانب زائر كيف وقّع ذلك الشخص وحده. لليوم فقط، وتُحذف عند إنهاء اليوم.</translation>
    </message>
</context>
<context>
    <name>OpeningScreen</name>
    <message>
        <source>Ready for the day?</source>
        <translation>جاهزة لهذا اليوم؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>غير جاهزة</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>لا شيء يمنع ذلك.</translation>
    </message>
    <message>
        <source>Change name and place</source>
        <translation>تغيير الاسم والمكان</translation>
    </message>
    <message>
        <source>The eight words on the poster of %1:</source>
        <translation>الكلمات الثماني على ملصق %1:</translation>
    </message>
    <message>
        <source>Open the stand</source>
        <translation>فتح المنصة</translation>
    </message>
</context>
<context>
    <name>PetitionCard</name>
    <message>
        <source>To: %1</source>
        <translation>إلى: %1</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أضيفت</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Choose a PIN for this stand</source>
        <translation>اختاروا رمزًا سريًا لهذه المنصة</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>الرمز نفسه مرة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minutes</source>
        <translation>
            <numerusform>انتظروا لحظة</numerusform>
            <numerusform>انتظروا دقيقة واحدة</numerusform>
            <numerusform>انتظروا دقيقتين</numerusform>
            <numerusform>انتظروا %n دقائق</numerusform>
            <numerusform>انتظروا %n دقيقة</numerusform>
            <numerusform>انتظروا %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds</source>
        <translation>
            <numerusform>انتظروا لحظة</numerusform>
            <numerusform>انتظروا ثانية واحدة</numerusform>
            <numerusform>انتظروا ثانيتين</numerusform>
            <numerusform>انتظروا %n ثوانٍ</numerusform>
            <numerusform>انتظروا %n ثانية</numerusform>
            <numerusform>انتظروا %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>The lead has no PIN yet</source>
        <translation>ليس للمسؤول رمز بعد</translation>
    </message>
    <message>
        <source>Choose a PIN for the lead</source>
        <translation>اختاروا رمزًا سريًا للمسؤول</translation>
    </message>
    <message>
        <source>Choose a PIN for the volunteers</source>
        <translation>اختاروا رمزًا سريًا للمتطوعين</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>أدخلوا الرمز السري</translation>
    </message>
    <message>
        <source>Enter the lead’s PIN</source>
        <translation>إدخال رمز المسؤول</translation>
    </message>
    <message>
        <source>What follows is for whoever leads this stand.</source>
        <translation>ما يلي لمن يدير هذه المنصة.</translation>
    </message>
    <message>
        <source>This stand has collected already, so the volunteers’ PIN is not enough to choose it. Touch “Forgot the PIN?”: the coordinator can have both chosen anew.</source>
        <translation>سبق أن جمعت هذه المنصة توقيعات، فلا يكفي رمز المتطوعين لاختياره. المسوا «نسيتم الرمز السري؟»: يستطيع المنسّق أن يتيح اختيار الرمزين من جديد.</translation>
    </message>
    <message>
        <source>%1 to 8 digits, another PIN than the volunteers’. Choose it together with your lead: it installs, deletes and changes PINs.</source>
        <translation>من %1 إلى 8 أرقام، غير رمز المتطوعين. اختاروه مع المسؤول: به يُثبَّت ويُحذف وتُغيَّر الرموز.</translation>
    </message>
    <message>
        <source>%1 to 8 digits, another PIN than the volunteers’. Only the lead knows it: to install, to delete, to change PINs.</source>
        <translation>من %1 إلى 8 أرقام، غير رمز المتطوعين. يعرفه المسؤول وحده: للتثبيت والحذف وتغيير الرموز.</translation>
    </message>
    <message>
        <source>%1 to 8 digits. All who work at this stand share it.</source>
        <translation>من %1 إلى 8 أرقام. يتشاركه كل من يعمل على هذه المنصة.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. %n tries left.</source>
        <translation>
            <numerusform>رمز غير صحيح. لم تبقَ محاولات.</numerusform>
            <numerusform>رمز غير صحيح. بقيت محاولة واحدة.</numerusform>
            <numerusform>رمز غير صحيح. بقيت محاولتان.</numerusform>
            <numerusform>رمز غير صحيح. بقيت %n محاولات.</numerusform>
            <numerusform>رمز غير صحيح. بقيت %n محاولة.</numerusform>
            <numerusform>رمز غير صحيح. بقيت %n محاولة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lead’s PIN counts again in %n minutes.</source>
        <translation>
            <numerusform>يصلح رمز المسؤول من جديد بعد قليل.</numerusform>
            <numerusform>يصلح رمز المسؤول من جديد بعد دقيقة.</numerusform>
            <numerusform>يصلح رمز المسؤول من جديد بعد دقيقتين.</numerusform>
            <numerusform>يصلح رمز المسؤول من جديد بعد %n دقائق.</numerusform>
            <numerusform>يصلح رمز المسؤول من جديد بعد %n دقيقة.</numerusform>
            <numerusform>يصلح رمز المسؤول من جديد بعد %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those were two different PINs. Choose one again.</source>
        <translation>الرمزان مختلفان. اختاروا رمزًا من جديد.</translation>
    </message>
    <message>
        <source>The lead and the volunteers need two different PINs. Choose another one.</source>
        <translation>يحتاج المسؤول والمتطوعون إلى رمزين مختلفين. اختاروا رمزًا آخر.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>يتكون الرمز السري من 4 إلى 8 أرقام.</translation>
    </message>
    <message>
        <source>This PIN has %1 to 8 digits.</source>
        <translation>هذا الرمز من %1 إلى 8 أرقام.</translation>
    </message>
    <message>
        <source>The PIN could not be stored, because the disk is full. Make room, then choose it again.</source>
        <translation>تعذر حفظ الرمز لأن القرص ممتلئ. وفّروا مساحة ثم اختاروه من جديد.</translation>
    </message>
    <message>
        <source>The PINs of this stand cannot be read. The coordinator can have them chosen anew: touch “Forgot the PIN?”.</source>
        <translation>تتعذر قراءة رموز هذه المنصة. يتيح المنسّق اختيارها من جديد: المسوا «نسيتم الرمز السري؟».</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>These screens are for the people who run the stand.</source>
        <translation>هذه الشاشات لمن يديرون المنصة.</translation>
    </message>
    <message>
        <source>Then enter the PIN. There were several wrong ones: after each further one you wait longer.</source>
        <translation>ثم أدخلوا الرمز. أُدخلت عدة رموز خاطئة: بعد كل خطأ آخر يطول الانتظار.</translation>
    </message>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>لم يُدخل أي رقم</numerusform>
            <numerusform>أُدخل رقم واحد</numerusform>
            <numerusform>أُدخل رقمان</numerusform>
            <numerusform>أُدخلت %n أرقام</numerusform>
            <numerusform>أُدخل %n رقمًا</numerusform>
            <numerusform>أُدخل %n رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>حذف الرقم الأخير</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Forgot the PIN?</source>
        <translation>نسيتم الرمز السري؟</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>&lt;b&gt;Practice.&lt;/b&gt; Nothing here counts. Please use an invented name.</source>
        <translation>&lt;b&gt;تدريب.&lt;/b&gt; لا شيء هنا يُحسب. يُرجى استخدام اسم غير حقيقي.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Practice: %1.&lt;/b&gt; Please use an invented name.</source>
        <translation>&lt;b&gt;تدريب: %1.&lt;/b&gt; يُرجى استخدام اسم غير حقيقي.</translation>
    </message>
</context>
<context>
    <name>PractiseBar</name>
    <message>
        <source>Practice. Nothing of this is kept or counted.</source>
        <translation>تدريب. لا يُحفظ شيء من هذا ولا يُحتسب.</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>إنهاء التدريب</translation>
    </message>
</context>
<context>
    <name>PrivacyScreen</name>
    <message>
        <source>What happens to my data</source>
        <translation>ماذا يحدث لبياناتي</translation>
    </message>
    <message>
        <source>Questions?</source>
        <translation>هل لديك أسئلة؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>What is yours alone is not read aloud without headphones.</source>
        <translation>ما يخصك وحدك لا يُقرأ بصوت عالٍ من دون سماعات.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>Do you hear this through headphones?</source>
        <translation>هل تسمع هذا عبر سماعات الرأس؟</translation>
    </message>
    <message>
        <source>Then what you type is read aloud, too. Without headphones it is not: everyone around would hear it.</source>
        <translation>عندئذ يُقرأ ما تكتبه أيضًا. أما من دون سماعات فلا: سيسمعه كل من حولك.</translation>
    </message>
    <message>
        <source>Yes, headphones</source>
        <translation>نعم، سماعات الرأس</translation>
    </message>
    <message>
        <source>No, a loudspeaker</source>
        <translation>لا، مكبر الصوت</translation>
    </message>
    <message>
        <source>Do not read aloud</source>
        <translation>لا تقرأ بصوت عالٍ</translation>
    </message>
</context>
<context>
    <name>ReadScreen</name>
    <message>
        <source>Step 1 of 3: Read</source>
        <translation>الخطوة 1 من 3: القراءة</translation>
    </message>
    <message>
        <source>Petition %1 of %2</source>
        <extracomment>%1 and %2 are numbers: which of the petitions to read this one is.</extracomment>
        <translation>العريضة %1 من %2</translation>
    </message>
    <message>
        <source>Petition to: %1</source>
        <translation>عريضة إلى: %1</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>من يطلب</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>من يتلقاها</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>ماذا يُسلَّم</translation>
    </message>
    <message>
        <source>The names of those who sign.</source>
        <translation>أسماء الموقّعين.</translation>
    </message>
    <message>
        <source>The number of signatures. No names.</source>
        <translation>عدد التوقيعات. لا أسماء.</translation>
    </message>
    <message>
        <source>What happens to my data</source>
        <translation>ماذا يحدث لبياناتي</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>ليست لي</translation>
    </message>
    <message>
        <source>I want to sign</source>
        <translation>أريد أن أوقّع</translation>
    </message>
</context>
<context>
    <name>RefusedWindow</name>
    <message>
        <source>Petition stand</source>
        <translation>جهاز العرائض</translation>
    </message>
    <message>
        <source>What is stored here is damaged, and there is no room to mend it. Ask the coordinator.</source>
        <translation>ما حُفظ هنا تالف ولا مساحة لإصلاحه. اسألوا المنسّق.</translation>
    </message>
    <message>
        <source>Nothing can be stored on this tablet. Switch it off and on again; if that does not help, take another one.</source>
        <translation>لا يمكن حفظ أي شيء على هذا الجهاز. أطفئوه وشغّلوه من جديد، فإن لم ينفع فخذوا جهازًا آخر.</translation>
    </message>
    <message>
        <source>There is no petition on this stand. Ask the coordinator.</source>
        <translation>لا توجد عريضة على هذه المنصة. اسألوا المنسّق.</translation>
    </message>
    <message>
        <source>Something is wrong with this stand. Ask the coordinator.</source>
        <translation>هناك خلل في هذه المنصة. اسألوا المنسّق.</translation>
    </message>
    <message>
        <source>This stand cannot open.</source>
        <translation>لا يمكن فتح هذه المنصة.</translation>
    </message>
    <message>
        <source>Nothing that was signed is lost by this. It is tried again by itself.</source>
        <translation>لا يضيع بهذا شيء مما وُقّع. تُعاد المحاولة تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>ReportScreen</name>
    <message>
        <source>Report for the coordinator</source>
        <translation>تقرير للمنسّق</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>إلى أين؟</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>تجري الكتابة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>لم يتم</translation>
    </message>
    <message>
        <source>Leave the stick in until this is done.</source>
        <translation>اتركوا الذاكرة موصولة حتى الانتهاء.</translation>
    </message>
    <message>
        <source>It holds no signature and no name: only what this tablet did, how it is, and what is wrong. It may be sent in any way.</source>
        <translation>لا يحوي توقيعًا ولا اسمًا: فقط ما فعله هذا الجهاز وحاله وما فيه من خلل. يمكن إرساله بأي طريقة.</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>الكتابة على %1</translation>
    </message>
    <message>
        <source>You can take the stick out now.</source>
        <translation>يمكنكم الآن إخراج الذاكرة.</translation>
    </message>
    <message>
        <source>The stick cannot be written to.</source>
        <translation>تتعذر الكتابة على الذاكرة.</translation>
    </message>
    <message>
        <source>Send this file to the coordinator: %1</source>
        <translation>أرسلوا هذا الملف إلى المنسّق: %1</translation>
    </message>
    <message>
        <source>Put it in again, or take another one.</source>
        <translation>أدخلوها من جديد، أو خذوا غيرها.</translation>
    </message>
</context>
<context>
    <name>ScanResult</name>
    <message>
        <source>Its end is missing. Have the stand show it once more.</source>
        <translation>نهايتها ناقصة. اطلبوا من المنصة عرضها مرة أخرى.</translation>
    </message>
    <message>
        <source>The proof of the stand does not hold for it. See the report.</source>
        <translation>إثبات المنصة لا يصحّ لها. انظروا التقرير.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) belong to another campaign. Import them with the keys file of that campaign.</source>
        <translation>
            <numerusform>%n إدخال يعود إلى حملة أخرى. استوردوه بملف مفاتيح تلك الحملة.</numerusform>
            <numerusform>إدخال واحد (%n) يعود إلى حملة أخرى. استوردوه بملف مفاتيح تلك الحملة.</numerusform>
            <numerusform>إدخالان (%n) يعودان إلى حملة أخرى. استوردوهما بملف مفاتيح تلك الحملة.</numerusform>
            <numerusform>%n إدخالات تعود إلى حملة أخرى. استوردوها بملف مفاتيح تلك الحملة.</numerusform>
            <numerusform>%n إدخالًا تعود إلى حملة أخرى. استوردوها بملف مفاتيح تلك الحملة.</numerusform>
            <numerusform>%n إدخال تعود إلى حملة أخرى. استوردوها بملف مفاتيح تلك الحملة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) were sealed for other keys. They are kept, and come in with those keys.</source>
        <translation>
            <numerusform>%n إدخال مختوم لمفاتيح أخرى. يُحفظ ويدخل مع تلك المفاتيح.</numerusform>
            <numerusform>إدخال واحد (%n) مختوم لمفاتيح أخرى. يُحفظ ويدخل مع تلك المفاتيح.</numerusform>
            <numerusform>إدخالان (%n) مختومان لمفاتيح أخرى. يُحفظان ويدخلان مع تلك المفاتيح.</numerusform>
            <numerusform>%n إدخالات مختومة لمفاتيح أخرى. تُحفظ وتدخل مع تلك المفاتيح.</numerusform>
            <numerusform>%n إدخالًا مختومة لمفاتيح أخرى. تُحفظ وتدخل مع تلك المفاتيح.</numerusform>
            <numerusform>%n إدخال مختومة لمفاتيح أخرى. تُحفظ وتدخل مع تلك المفاتيح.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its campaign was never activated. It is kept, and comes in after that.</source>
        <translation>لم تُفعَّل حملتها قط. تُحفظ وتدخل بعد ذلك.</translation>
    </message>
    <message>
        <source>It was made by a newer version. Update this program: it is kept, and comes in then.</source>
        <translation>هي من إصدار أحدث. حدّثوا هذا البرنامج: تُحفظ وتدخل عندئذ.</translation>
    </message>
    <message>
        <source>Its beginning is not here yet. It is kept, and comes in with that.</source>
        <translation>بدايتها ليست هنا بعد. تُحفظ وتدخل معها.</translation>
    </message>
    <message>
        <source>The volunteer has doubts about some entries. The report says which.</source>
        <translation>لدى المتطوّع شكوك في بعض الإدخالات. يذكرها التقرير.</translation>
    </message>
    <message>
        <source>Nobody has approved this stand yet.</source>
        <translation>لم يعتمد أحد هذه المنصة بعد.</translation>
    </message>
    <message>
        <source>Alarm: two entries contradict each other. The stand may have been copied. See the report.</source>
        <translation>إنذار: إدخالان يتناقضان. ربما نُسخت المنصة. انظروا التقرير.</translation>
    </message>
    <message>
        <source>These codes are for a stand: show them to its camera.</source>
        <translation>هذه الرموز لمنصة: اعرضوها على كاميرتها.</translation>
    </message>
    <message>
        <source>Importing it failed, and nothing of it was recorded. Import it from a stick or a film.</source>
        <translation>فشل الاستيراد ولم يُسجَّل منها شيء. استوردوها من ذاكرة أو من فيلم.</translation>
    </message>
    <message>
        <source>It is not what a stand sends, and nothing of it was recorded. Have the stand show it once more.</source>
        <translation>ليس هذا ما ترسله منصة، ولم يُسجَّل منه شيء. اطلبوا من المنصة عرضه مرة أخرى.</translation>
    </message>
    <message>
        <source>A stand that is not known here</source>
        <translation>منصة غير معروفة هنا</translation>
    </message>
    <message>
        <source>Closing slip of %1</source>
        <translation>قسيمة إغلاق %1</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>لم تُقبل</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>here before</source>
        <translation>موجودة سابقًا</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالفة</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ناقصة</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) on it.</source>
        <translation>
            <numerusform>عليها %n توقيع.</numerusform>
            <numerusform>عليها توقيع واحد (%n).</numerusform>
            <numerusform>عليها توقيعان (%n).</numerusform>
            <numerusform>عليها %n تواقيع.</numerusform>
            <numerusform>عليها %n توقيعًا.</numerusform>
            <numerusform>عليها %n توقيع.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was known before.</source>
        <translation>كانت معروفة من قبل.</translation>
    </message>
</context>
<context>
    <name>ScanWindow</name>
    <message>
        <source>Read codes with the camera</source>
        <translation>قراءة الرموز بالكاميرا</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>دفعة %1</translation>
    </message>
    <message>
        <source>Closing slip %1</source>
        <translation>قسيمة إغلاق %1</translation>
    </message>
    <message>
        <source>For a stand, not for here: %1</source>
        <translation>لمنصة، وليس لهنا: %1</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>الصوت مطفأ</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>الصوت يعمل</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>It works without a camera on this computer, too.</source>
        <translation>يمكن ذلك أيضًا بلا كاميرا في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Film the screen of the stand with a phone, until the stand has shown everything once: half a minute is enough for most. Copy the film to this computer and import it with this command:</source>
        <translation>صوّروا شاشة المنصة بهاتف إلى أن تعرض كل شيء مرة واحدة: تكفي نصف دقيقة غالبًا. انسخوا الفيلم إلى هذا الحاسوب واستوردوه بهذا الأمر:</translation>
    </message>
    <message>
        <source>Photographs, scans and PDF pages of the codes are imported in the same way.</source>
        <translation>الصور والمسوحات وصفحات PDF للرموز تُستورد بالطريقة نفسها.</translation>
    </message>
    <message>
        <source>Hold the screen of the stand in front of the camera.</source>
        <translation>ضعوا شاشة المنصة أمام الكاميرا.</translation>
    </message>
    <message numerus="yes">
        <source>new practice entries</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>إدخال تدريبي جديد</numerusform>
            <numerusform>إدخال تدريبي جديد</numerusform>
            <numerusform>إدخالان تدريبيان جديدان</numerusform>
            <numerusform>إدخالات تدريبية جديدة</numerusform>
            <numerusform>إدخالًا تدريبيًا جديدًا</numerusform>
            <numerusform>إدخال تدريبي جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new entries</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>إدخال جديد</numerusform>
            <numerusform>إدخال جديد</numerusform>
            <numerusform>إدخالان جديدان</numerusform>
            <numerusform>إدخالات جديدة</numerusform>
            <numerusform>إدخالًا جديدًا</numerusform>
            <numerusform>إدخال جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here before</source>
        <translation>
            <numerusform>%n موجود سابقًا</numerusform>
            <numerusform>%n موجود سابقًا</numerusform>
            <numerusform>%n موجودان سابقًا</numerusform>
            <numerusform>%n موجودة سابقًا</numerusform>
            <numerusform>%n موجودة سابقًا</numerusform>
            <numerusform>%n موجودة سابقًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n تالف</numerusform>
            <numerusform>%n تالف</numerusform>
            <numerusform>%n تالفان</numerusform>
            <numerusform>%n تالفة</numerusform>
            <numerusform>%n تالفة</numerusform>
            <numerusform>%n تالفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n ناقص</numerusform>
            <numerusform>%n ناقص</numerusform>
            <numerusform>%n ناقصان</numerusform>
            <numerusform>%n ناقصة</numerusform>
            <numerusform>%n ناقصة</numerusform>
            <numerusform>%n ناقصة</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes in is imported at once, and shows here.</source>
        <translation>ما يصل يُستورد فورًا ويظهر هنا.</translation>
    </message>
    <message>
        <source>The ledger is in use, or its disk is full. This is tried again.</source>
        <translation>السجل قيد الاستخدام أو قرصه ممتلئ. تُعاد المحاولة.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>يجري الاستيراد</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>SecondCopyScreen</name>
    <message>
        <source>Second copy</source>
        <translation>نسخة ثانية</translation>
    </message>
    <message>
        <source>Which stick?</source>
        <translation>أي ذاكرة؟</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>No copy is kept</source>
        <translation>لا تُحفظ نسخة</translation>
    </message>
    <message>
        <source>Each signature is written to a second stick as well, locked as it is here. If this tablet breaks, nothing is lost.</source>
        <translation>يُكتب كل توقيع على ذاكرة ثانية أيضًا، مقفلًا كما هو هنا. إن تعطّل هذا الجهاز لم يضع شيء.</translation>
    </message>
    <message numerus="yes">
        <source>not in the copy yet</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>لا شيء خارج النسخة</numerusform>
            <numerusform>ليس في النسخة بعد</numerusform>
            <numerusform>ليسا في النسخة بعد</numerusform>
            <numerusform>ليست في النسخة بعد</numerusform>
            <numerusform>ليست في النسخة بعد</numerusform>
            <numerusform>ليست في النسخة بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>الكتابة على %1</translation>
    </message>
    <message>
        <source>The stick is not there any more.</source>
        <translation>لم تعد الذاكرة موصولة.</translation>
    </message>
    <message>
        <source>This stick cannot be used.</source>
        <translation>لا يمكن استخدام هذه الذاكرة.</translation>
    </message>
    <message>
        <source>Put it in again, or take another one.</source>
        <translation>أدخلوها من جديد، أو خذوا غيرها.</translation>
    </message>
    <message>
        <source>The stick cannot be written to</source>
        <translation>تتعذر الكتابة على الذاكرة</translation>
    </message>
    <message>
        <source>Put it in again: what is missing is then written by itself.</source>
        <translation>أدخلوها من جديد: يُكتب الناقص من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Turn the copy off, and begin one on a larger stick.</source>
        <translation>أوقفوا النسخة وابدؤوا أخرى على ذاكرة أكبر.</translation>
    </message>
    <message>
        <source>Put it in again, or turn the copy off and take another stick.</source>
        <translation>أدخلوها من جديد، أو أوقفوا النسخة وخذوا ذاكرة أخرى.</translation>
    </message>
    <message>
        <source>The copy is complete</source>
        <translation>النسخة مكتملة</translation>
    </message>
    <message>
        <source>The copy is being written</source>
        <translation>تُكتب النسخة الآن</translation>
    </message>
    <message>
        <source>The stick is not in</source>
        <translation>الذاكرة غير موصولة</translation>
    </message>
    <message>
        <source>The stick is full</source>
        <translation>الذاكرة ممتلئة</translation>
    </message>
    <message>
        <source>Visitors can sign meanwhile.</source>
        <translation>يمكن للزوار التوقيع في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Leave the stick in. What is signed from now on is written there, too.</source>
        <translation>اتركوا الذاكرة موصولة. ما يُوقَّع من الآن يُكتب عليها أيضًا.</translation>
    </message>
    <message>
        <source>Leave the stick in until this says that it is complete.</source>
        <translation>اتركوا الذاكرة موصولة حتى يظهر هنا أن النسخة مكتملة.</translation>
    </message>
    <message>
        <source>Keep no second copy</source>
        <translation>إيقاف النسخة الثانية</translation>
    </message>
</context>
<context>
    <name>SentScreen</name>
    <message>
        <source>Your code is on its way.</source>
        <translation>رمزك في طريقه.</translation>
    </message>
    <message>
        <source>If it belongs to a signature, that signature will be withdrawn.</source>
        <translation>إذا كان الرمز يعود إلى توقيع فسيُسحب هذا التوقيع.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>الشخص التالي</translation>
    </message>
</context>
<context>
    <name>ShiftScreen</name>
    <message>
        <source>Visitors can sign</source>
        <translation>يمكن للزوار التوقيع</translation>
    </message>
    <message>
        <source>Visitors cannot sign</source>
        <translation>لا يمكن للزوار التوقيع</translation>
    </message>
    <message>
        <source>The panel says why.</source>
        <translation>السبب مذكور في اللوحة.</translation>
    </message>
    <message>
        <source>Signed in this shift: %1</source>
        <translation>التواقيع في هذه النوبة: %1</translation>
    </message>
    <message>
        <source>Nothing was handed over yet</source>
        <translation>لم يُسلَّم شيء بعد</translation>
    </message>
    <message>
        <source>Last handed over %1</source>
        <translation>آخر تسليم: %1</translation>
    </message>
    <message>
        <source>Battery %1 %, plugged in</source>
        <translation>البطارية %1%، موصولة بالكهرباء</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>البطارية %1%</translation>
    </message>
    <message>
        <source>Plug it in now.</source>
        <translation>أوصلوه بالكهرباء الآن.</translation>
    </message>
    <message>
        <source>Shift change</source>
        <translation>تبديل النوبة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>For the next volunteer</source>
        <translation>للمتطوع التالي</translation>
    </message>
    <message>
        <source>Read this together. Then the stand is locked, and the next volunteer enters the PIN.</source>
        <translation>اقرؤوا هذا معًا. ثم تُقفل المنصة ويُدخل المتطوع التالي الرمز السري.</translation>
    </message>
    <message numerus="yes">
        <source>signatures not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>توقيع لم يُسلَّم بعد</numerusform>
            <numerusform>توقيع لم يُسلَّم بعد</numerusform>
            <numerusform>توقيعان لم يُسلَّما بعد</numerusform>
            <numerusform>تواقيع لم تُسلَّم بعد</numerusform>
            <numerusform>توقيعًا لم يُسلَّم بعد</numerusform>
            <numerusform>توقيع لم يُسلَّم بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>توقيع لم يُسلَّم بعد</numerusform>
            <numerusform>توقيع لم يُسلَّم بعد</numerusform>
            <numerusform>توقيعان لم يُسلَّما بعد</numerusform>
            <numerusform>تواقيع لم تُسلَّم بعد</numerusform>
            <numerusform>توقيعًا لم يُسلَّم بعد</numerusform>
            <numerusform>توقيع لم يُسلَّم بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Without hand-over</source>
        <translation>تبديل دون تسليم</translation>
    </message>
    <message>
        <source>Hand over first</source>
        <translation>التسليم أولًا</translation>
    </message>
    <message>
        <source>Change the shift</source>
        <translation>تبديل النوبة</translation>
    </message>
</context>
<context>
    <name>ShowScreen</name>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <translation>
            <numerusform>لا تواقيع</numerusform>
            <numerusform>توقيع واحد</numerusform>
            <numerusform>توقيعان</numerusform>
            <numerusform>%n تواقيع</numerusform>
            <numerusform>%n توقيعًا</numerusform>
            <numerusform>%n توقيع</numerusform>
        </translation>
    </message>
    <message>
        <source>Show to a camera</source>
        <translation>العرض على كاميرا</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>لا شيء ينتظر</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>لم يتم</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>كم؟</translation>
    </message>
    <message>
        <source>The coordinator reads the codes with a camera, or films them. What was handed over before is shown again until its receipt comes.</source>
        <translation>يقرأ المنسّق الرموز بكاميرا أو يصوّرها. وما سُلِّم من قبل يُعرض مرة أخرى حتى يصل إيصاله.</translation>
    </message>
    <message numerus="yes">
        <source>without a receipt</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>بلا إيصال</numerusform>
            <numerusform>بلا إيصال</numerusform>
            <numerusform>بلا إيصال</numerusform>
            <numerusform>بلا إيصال</numerusform>
            <numerusform>بلا إيصال</numerusform>
            <numerusform>بلا إيصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Making codes of what was signed.</source>
        <translation>تُحوَّل التواقيع إلى رموز.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>لم ينجح ذلك.</translation>
    </message>
    <message>
        <source>There was nothing to hand over.</source>
        <translation>لم يكن هناك ما يُسلَّم.</translation>
    </message>
    <message>
        <source>Nothing was lost: all signatures are still on this stand. Hand over with a stick instead.</source>
        <translation>لم يضع شيء: كل التواقيع ما زالت على هذه المنصة. سلّموها بذاكرة USB بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>All signatures of this stand have arrived at the coordinator.</source>
        <translation>وصلت كل تواقيع هذه المنصة إلى المنسّق.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>%1, part %2 of %3</source>
        <comment>a day</comment>
        <translation>%1، الجزء %2 من %3</translation>
    </message>
    <message>
        <source>handed over before</source>
        <translation>سُلِّم من قبل</translation>
    </message>
    <message>
        <source>with the closing slip</source>
        <translation>مع قسيمة الإغلاق</translation>
    </message>
    <message>
        <source>The coordinator has it all</source>
        <translation>لدى المنسّق كل شيء</translation>
    </message>
    <message numerus="yes">
        <source>Has the coordinator told you that all %n signature(s) arrived?</source>
        <translation>
            <numerusform>هل أخبركم المنسّق بأن كل شيء وصل؟</numerusform>
            <numerusform>هل أخبركم المنسّق بأن التوقيع وصل؟</numerusform>
            <numerusform>هل أخبركم المنسّق بأن التوقيعين وصلا؟</numerusform>
            <numerusform>هل أخبركم المنسّق بأن التواقيع كلها (%n) وصلت؟</numerusform>
            <numerusform>هل أخبركم المنسّق بأن التواقيع كلها (%n) وصلت؟</numerusform>
            <numerusform>هل أخبركم المنسّق بأن التواقيع كلها (%n) وصلت؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Has the coordinator told you that all of it arrived?</source>
        <translation>هل أخبركم المنسّق بأن كل شيء وصل؟</translation>
    </message>
</context>
<context>
    <name>StaffHeader</name>
    <message>
        <source>Back to visitors</source>
        <translation>العودة إلى الزوار</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
</context>
<context>
    <name>StandWindow</name>
    <message>
        <source>Petition stand</source>
        <translation>جهاز العرائض</translation>
    </message>
    <message>
        <source>A volunteer types. You sign.</source>
        <translation>متطوع يكتب، وأنت توقّع.</translation>
    </message>
</context>
<context>
    <name>StickPlaces</name>
    <message>
        <source>Write-protected. If it has a small switch, move it; otherwise take another stick.</source>
        <translation>محمية من الكتابة. إن كان فيها مفتاح صغير فحرّكوه، وإلا فاستخدموا ذاكرة أخرى.</translation>
    </message>
    <message>
        <source>This folder cannot be written to. Take a stick.</source>
        <translation>لا يمكن الكتابة في هذا المجلد. استخدموا ذاكرة.</translation>
    </message>
    <message>
        <source>%1 MB free</source>
        <translation>المساحة الحرة: %1 ميغابايت</translation>
    </message>
    <message>
        <source>%1 GB free</source>
        <translation>المساحة الحرة: %1 غيغابايت</translation>
    </message>
    <message>
        <source>Put in a USB stick</source>
        <translation>أدخلوا ذاكرة USB</translation>
    </message>
    <message>
        <source>It shows here by itself.</source>
        <translation>ستظهر هنا تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>StickTask</name>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Show it once more, or take it from a stick.</source>
        <translation>اعرضوه مرة أخرى، أو خذوه من ذاكرة.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Show the codes</source>
        <translation>اعرضوا الرموز</translation>
    </message>
    <message>
        <source>The camera is on while this screen is open. Nothing that it sees is kept.</source>
        <translation>الكاميرا تعمل ما دامت هذه الشاشة مفتوحة. لا يُحفظ شيء مما تراه.</translation>
    </message>
    <message>
        <source>Show it to the camera</source>
        <translation>العرض على الكاميرا</translation>
    </message>
    <message>
        <source>Checking what was shown.</source>
        <translation>يجري التحقّق مما عُرض.</translation>
    </message>
</context>
<context>
    <name>ThanksScreen</name>
    <message>
        <source>Code: %1</source>
        <translation>الرمز: %1</translation>
    </message>
    <message>
        <source>To take your signature back, write to %1 with this code.</source>
        <translation>لسحب توقيعك راسل %1 مع هذا الرمز.</translation>
    </message>
    <message>
        <source>Practice: this does not count.</source>
        <translation>تدريب: هذا لا يُحسب.</translation>
    </message>
    <message>
        <source>Thank you. You have signed.</source>
        <translation>شكرًا لك. لقد وقّعت.</translation>
    </message>
    <message>
        <source>Practice: nothing was kept, and nobody has signed. A visitor reads here that the signature is stored.</source>
        <translation>تدريب: لم يُحفظ شيء ولم يوقّع أحد. يقرأ الزائر هنا أن توقيعه محفوظ.</translation>
    </message>
    <message>
        <source>Your signature is safely stored. Nothing about you stays on this screen.</source>
        <translation>حُفظ توقيعك بأمان، ولا يبقى على هذه الشاشة شيء عنك.</translation>
    </message>
    <message>
        <source>Your code as a picture to photograph</source>
        <translation>رمزك صورةً لتصويرها</translation>
    </message>
    <message>
        <source>Take a photo of this</source>
        <translation>صوّر هذه الورقة</translation>
    </message>
    <message>
        <source>With these codes you can take your signatures back later, one by one.</source>
        <translation>بهذه الرموز يمكنك سحب توقيعاتك لاحقًا، كلًّا على حدة.</translation>
    </message>
    <message>
        <source>With this code you can take your signature back later, at any of our stands or by writing to us.</source>
        <translation>بهذا الرمز يمكنك سحب توقيعك لاحقًا، عند أيٍّ من طاولاتنا أو بمراسلتنا.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>رمزك</translation>
    </message>
    <message>
        <source>No phone? Ask for a pen and paper.</source>
        <translation>لا هاتف معك؟ اطلب ورقة وقلمًا.</translation>
    </message>
    <message>
        <source>More codes: %1 of %2</source>
        <extracomment>%1 and %2 are numbers: how many codes were shown, of how many.</extracomment>
        <translation>رموز أخرى: %1 من %2</translation>
    </message>
    <message>
        <source>That did not work here, so your signature stands. Your code still takes it back.</source>
        <translation>لم ينجح ذلك هنا، وتوقيعك قائم. يمكنك سحبه برمزك.</translation>
    </message>
    <message>
        <source>Changed your mind? Undo takes it back now.</source>
        <translation>غيّرت رأيك؟ التراجع يسحبه الآن.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>الشخص التالي</translation>
    </message>
</context>
<context>
    <name>TooYoungScreen</name>
    <message>
        <source>Thank you for reading.</source>
        <translation>شكرًا على القراءة.</translation>
    </message>
    <message>
        <source>This petition is for people of %1 and over. Nothing was kept.</source>
        <translation>هذه العريضة لمن بلغوا %1 فأكثر. لم يُحتفظ بأي شيء.</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>إلى البداية</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>You have not signed yet.</source>
        <translation>لم توقّع بعد.</translation>
    </message>
    <message>
        <source>Your signature could not be stored. Ask the volunteer, or try again: what you typed is still here.</source>
        <translation>تعذّر حفظ توقيعك. اسأل المتطوّع أو حاول مرة أخرى: ما كتبته ما زال هنا.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
</context>
<context>
    <name>UndoButton</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <extracomment>Read out by a screen reader.</extracomment>
        <translation>
            <numerusform>لم يبق وقت</numerusform>
            <numerusform>بقيت ثانية واحدة</numerusform>
            <numerusform>بقيت ثانيتان</numerusform>
            <numerusform>بقيت %n ثوانٍ</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoneScreen</name>
    <message>
        <source>Your signatures are taken back.</source>
        <translation>سُحبت توقيعاتك.</translation>
    </message>
    <message>
        <source>Your signature is taken back.</source>
        <translation>سُحب توقيعك.</translation>
    </message>
    <message>
        <source>They will not be counted.</source>
        <translation>لن تُحتسب.</translation>
    </message>
    <message>
        <source>It will not be counted.</source>
        <translation>لن يُحتسب.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>الشخص التالي</translation>
    </message>
</context>
<context>
    <name>VisitorScreen</name>
    <message numerus="yes">
        <source>%n petition(s)</source>
        <translation>
            <numerusform>لا عرائض</numerusform>
            <numerusform>عريضة واحدة</numerusform>
            <numerusform>عريضتان</numerusform>
            <numerusform>%n عرائض</numerusform>
            <numerusform>%n عريضة</numerusform>
            <numerusform>%n عريضة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VolunteerScreen</name>
    <message>
        <source>Last handed over %1</source>
        <translation>آخر تسليم: %1</translation>
    </message>
    <message>
        <source>Battery %1 %, plugged in</source>
        <translation>البطارية %1%، موصولة بالكهرباء</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>البطارية %1%</translation>
    </message>
    <message>
        <source>Room for %1</source>
        <translation>مساحة للتواقيع: %1</translation>
    </message>
    <message>
        <source>Volunteer panel</source>
        <translation>لوحة المتطوعين</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>غير جاهزة</translation>
    </message>
    <message>
        <source>Visitors can sign now.</source>
        <translation>يمكن للزوار التوقيع الآن.</translation>
    </message>
    <message>
        <source>Visitors can sign now. The battery is low: plug it in.</source>
        <translation>يمكن للزوار التوقيع الآن. البطارية ضعيفة: أوصلوها بالكهرباء.</translation>
    </message>
    <message>
        <source>Because the disk is full. Hand over, then take in the receipt: that makes room.</source>
        <translation>لأن القرص ممتلئ. سلّموا التواقيع ثم أدخلوا الإيصال، فذلك يوفر مساحة.</translation>
    </message>
    <message>
        <source>Because nothing can be stored. Switch the tablet off and on again; if that does not help, take another one. What was signed is safe.</source>
        <translation>لا يمكن حفظ أي شيء. أطفئوا الجهاز وشغّلوه من جديد، فإن لم ينفع فخذوا جهازًا آخر. ما وُقّع في أمان.</translation>
    </message>
    <message>
        <source>Because the clock looks wrong. Set day and hour of this tablet.</source>
        <translation>تبدو الساعة خاطئة. اضبطوا اليوم والساعة على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Because the time to sign is over. Ask the coordinator.</source>
        <translation>انتهت مدة التوقيع. اسألوا المنسّق.</translation>
    </message>
    <message>
        <source>Because the time to sign has not begun. Ask the coordinator.</source>
        <translation>لم تبدأ مدة التوقيع بعد. اسألوا المنسّق.</translation>
    </message>
    <message>
        <source>Because there is no campaign on this stand. Ask the coordinator.</source>
        <translation>لأنه لا توجد حملة على هذه المنصة. اسألوا المنسّق.</translation>
    </message>
    <message>
        <source>Because something is wrong with this stand. Ask the coordinator.</source>
        <translation>لأن هناك خللًا في هذه المنصة. اسألوا المنسّق.</translation>
    </message>
    <message numerus="yes">
        <source>signatures not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>توقيع لم يُسلَّم بعد</numerusform>
            <numerusform>توقيع لم يُسلَّم بعد</numerusform>
            <numerusform>توقيعان لم يُسلَّما بعد</numerusform>
            <numerusform>تواقيع لم تُسلَّم بعد</numerusform>
            <numerusform>توقيعًا لم يُسلَّم بعد</numerusform>
            <numerusform>توقيع لم يُسلَّم بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>توقيع لم يُسلَّم بعد</numerusform>
            <numerusform>توقيع لم يُسلَّم بعد</numerusform>
            <numerusform>توقيعان لم يُسلَّما بعد</numerusform>
            <numerusform>تواقيع لم تُسلَّم بعد</numerusform>
            <numerusform>توقيعًا لم يُسلَّم بعد</numerusform>
            <numerusform>توقيع لم يُسلَّم بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed today.</source>
        <translation>
            <numerusform>لا تواقيع اليوم.</numerusform>
            <numerusform>توقيع واحد اليوم.</numerusform>
            <numerusform>توقيعان اليوم.</numerusform>
            <numerusform>%n تواقيع اليوم.</numerusform>
            <numerusform>%n توقيعًا اليوم.</numerusform>
            <numerusform>%n توقيع اليوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back today.</source>
        <comment>signatures</comment>
        <translation>
            <numerusform>سُحب اليوم: %n.</numerusform>
            <numerusform>سُحب اليوم: %n.</numerusform>
            <numerusform>سُحب اليوم: %n.</numerusform>
            <numerusform>سُحب اليوم: %n.</numerusform>
            <numerusform>سُحب اليوم: %n.</numerusform>
            <numerusform>سُحب اليوم: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all.</source>
        <comment>signatures</comment>
        <translation>
            <numerusform>المجموع %n.</numerusform>
            <numerusform>المجموع %n.</numerusform>
            <numerusform>المجموع %n.</numerusform>
            <numerusform>المجموع %n.</numerusform>
            <numerusform>المجموع %n.</numerusform>
            <numerusform>المجموع %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>To a USB stick or a camera. Everything stays here, too.</source>
        <translation>إلى ذاكرة USB أو كاميرا. ويبقى كل شيء هنا أيضًا.</translation>
    </message>
    <message>
        <source>Take in a receipt</source>
        <translation>إدخال إيصال</translation>
    </message>
    <message>
        <source>From the coordinator</source>
        <translation>من المنسّق</translation>
    </message>
    <message>
        <source>Help someone sign</source>
        <translation>مساعدة شخص على التوقيع</translation>
    </message>
    <message>
        <source>You type, they press Sign</source>
        <translation>أنت تكتب وهو يضغط زر التوقيع</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>To clean, or for a break</source>
        <translation>للتنظيف أو الاستراحة</translation>
    </message>
    <message>
        <source>Shift change</source>
        <translation>تبديل النوبة</translation>
    </message>
    <message>
        <source>What the next one needs to know</source>
        <translation>ما يلزم أن يعرفه التالي</translation>
    </message>
    <message>
        <source>Ready for the day?</source>
        <translation>جاهزة لهذا اليوم؟</translation>
    </message>
    <message>
        <source>Today in numbers</source>
        <translation>اليوم بالأرقام</translation>
    </message>
    <message>
        <source>Practise signing</source>
        <translation>التدرّب على التوقيع</translation>
    </message>
    <message>
        <source>Colours: for sunlight</source>
        <translation>الألوان: للشمس</translation>
    </message>
    <message>
        <source>Colours: high contrast</source>
        <translation>الألوان: تباين عالٍ</translation>
    </message>
    <message>
        <source>Colours: the usual ones</source>
        <translation>الألوان: المعتادة</translation>
    </message>
    <message>
        <source>Kept for every visitor</source>
        <translation>تبقى لكل الزوار</translation>
    </message>
    <message>
        <source>For the lead</source>
        <translation>للمسؤول</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>إنهاء اليوم</translation>
    </message>
</context>
<context>
    <name>WarningScreen</name>
    <message>
        <source>Do you need more time?</source>
        <translation>هل تحتاج إلى مزيد من الوقت؟</translation>
    </message>
    <message>
        <source>Otherwise this screen clears itself, and nothing you typed is kept.</source>
        <translation>وإلا فستُمسح هذه الشاشة، ولن يُحفظ شيء مما كتبته.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <extracomment>Read out by a screen reader.</extracomment>
        <translation>
            <numerusform>لم يبق وقت</numerusform>
            <numerusform>بقيت ثانية واحدة</numerusform>
            <numerusform>بقيت ثانيتان</numerusform>
            <numerusform>بقيت %n ثوانٍ</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>امسح الآن</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>أحتاج إلى مزيد من الوقت</translation>
    </message>
</context>
<context>
    <name>WithdrawScreen</name>
    <message>
        <source>Withdraw a signature</source>
        <translation>سحب توقيع</translation>
    </message>
    <message>
        <source>Enter your code.</source>
        <translation>أدخل رمزك.</translation>
    </message>
    <message>
        <source>The code on your slip</source>
        <translation>الرمز المكتوب على قصاصتك</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>لا يوجد رمز بعد</translation>
    </message>
    <message>
        <source>This could not be stored. Ask the volunteer.</source>
        <translation>تعذّر الحفظ. اسأل المتطوع.</translation>
    </message>
    <message>
        <source>Look at the code again: one sign is different</source>
        <translation>انظر إلى الرمز ثانيةً: هناك حرف مختلف</translation>
    </message>
    <message>
        <source>If it belongs to a signature, that signature will be withdrawn.</source>
        <translation>إذا كان الرمز يعود إلى توقيع فسيُسحب هذا التوقيع.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
</context>
</TS>
