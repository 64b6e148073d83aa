<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>Announcer</name>
    <message>
        <source>Text size: %1</source>
        <translation>اندازهٔ متن: %1</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>رنگ‌ها: %1</translation>
    </message>
    <message>
        <source>The screen was cleared. Nothing was kept.</source>
        <translation>صفحه پاک شد. چیزی نگه داشته نشد.</translation>
    </message>
    <message>
        <source>You have more time.</source>
        <translation>وقت بیشتری دارید.</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>کشور: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>زبان: %1</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Petition to: %1</source>
        <translation>دادخواست خطاب به: %1</translation>
    </message>
    <message numerus="yes">
        <source>people have signed</source>
        <comment>after the number</comment>
        <extracomment>After a number that stands in large type before it.</extracomment>
        <translation>
            <numerusform>نفر امضا کرده‌اند</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>هدف: %1</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <extracomment>%1 is who made it.</extracomment>
        <translation>تصویر: %1</translation>
    </message>
    <message>
        <source>Read first. Signing takes a minute. Leave any time: nothing is kept.</source>
        <translation>اول بخوانید. امضا 1 دقیقه وقت می‌برد. هر وقت خواستید بروید: چیزی نگه نمی‌داریم.</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>خواندن متن</translation>
    </message>
    <message>
        <source>Withdraw a signature</source>
        <translation>پس گرفتن امضا</translation>
    </message>
</context>
<context>
    <name>CameraPicture</name>
    <message>
        <source>What the camera sees</source>
        <translation>آنچه دوربین می‌بیند</translation>
    </message>
</context>
<context>
    <name>CameraProgress</name>
    <message>
        <source>%1 of %2 parts</source>
        <translation>%1 از %2 بخش</translation>
    </message>
</context>
<context>
    <name>CameraStep</name>
    <message>
        <source>Receipt</source>
        <translation>رسید</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>کارزار</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>فعال‌سازی</translation>
    </message>
    <message>
        <source>New PINs</source>
        <translation>PINهای تازه</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>چیز دیگر</translation>
    </message>
    <message>
        <source>Hold the coordinator’s codes in front of the camera.</source>
        <translation>کدهای هماهنگ‌کننده را جلوی دوربین نگه دارید.</translation>
    </message>
    <message>
        <source>What was shown is not for this screen. Ask the coordinator for the right codes.</source>
        <translation>آنچه نشان داده شد برای این صفحه نیست. کدهای درست را از هماهنگ‌کننده بخواهید.</translation>
    </message>
    <message>
        <source>Another camera</source>
        <translation>دوربین دیگر</translation>
    </message>
</context>
<context>
    <name>CameraWords</name>
    <message>
        <source>Hold the codes in front of the camera.</source>
        <translation>کدها را جلوی دوربین نگه دارید.</translation>
    </message>
    <message>
        <source>The camera is off.</source>
        <translation>دوربین خاموش است.</translation>
    </message>
    <message>
        <source>There is no camera here.</source>
        <translation>اینجا دوربینی نیست.</translation>
    </message>
    <message>
        <source>The camera is gone.</source>
        <translation>دوربین جدا شده است.</translation>
    </message>
    <message>
        <source>The camera may not be used.</source>
        <translation>اجازهٔ استفاده از دوربین نیست.</translation>
    </message>
    <message>
        <source>The camera does not answer.</source>
        <translation>دوربین پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>The camera is starting.</source>
        <translation>دوربین در حال روشن شدن است.</translation>
    </message>
    <message>
        <source>It is too dark.</source>
        <translation>خیلی تاریک است.</translation>
    </message>
    <message>
        <source>Too far away.</source>
        <translation>خیلی دور است.</translation>
    </message>
    <message>
        <source>The picture is blurred.</source>
        <translation>تصویر تار است.</translation>
    </message>
    <message>
        <source>A part of the codes is outside.</source>
        <translation>بخشی از کدها بیرون تصویر است.</translation>
    </message>
    <message>
        <source>No code can be seen.</source>
        <translation>هیچ کدی دیده نمی‌شود.</translation>
    </message>
    <message>
        <source>These codes are something else.</source>
        <translation>این‌ها کدهای دیگری هستند.</translation>
    </message>
    <message>
        <source>These codes are newer than this program.</source>
        <translation>این کدها از این برنامه تازه‌ترند.</translation>
    </message>
    <message>
        <source>Codes cannot be read here.</source>
        <translation>کدها اینجا خوانده نمی‌شوند.</translation>
    </message>
    <message>
        <source>Reading. Hold still.</source>
        <translation>در حال خواندن. بی‌حرکت نگه دارید.</translation>
    </message>
    <message>
        <source>This was read already.</source>
        <translation>این پیش‌تر خوانده شده است.</translation>
    </message>
    <message>
        <source>Plug one in: this goes on by itself.</source>
        <translation>یکی وصل کنید؛ کار خودبه‌خود ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>Plug it in again: this goes on by itself.</source>
        <translation>دوباره وصلش کنید؛ کار خودبه‌خود ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>Allow it in the settings of the system: this goes on by itself.</source>
        <translation>در تنظیمات سیستم اجازه دهید؛ کار خودبه‌خود ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>Close other programs that use it, or plug it in again. This goes on by itself.</source>
        <translation>برنامه‌های دیگری را که از آن استفاده می‌کنند ببندید یا دوباره وصلش کنید. کار خودبه‌خود ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>Switch on a light, or turn the brightness of the other screen up.</source>
        <translation>چراغی روشن کنید، یا روشنایی صفحهٔ دیگر را بیشتر کنید.</translation>
    </message>
    <message>
        <source>Go closer, until the codes fill the picture.</source>
        <translation>نزدیک‌تر بروید تا کدها تصویر را پر کنند.</translation>
    </message>
    <message>
        <source>Hold still, a little farther away, and wipe the lens.</source>
        <translation>بی‌حرکت نگه دارید، کمی دورتر، و عدسی را پاک کنید.</translation>
    </message>
    <message>
        <source>Go back a little, or turn, until all of them are in the picture.</source>
        <translation>کمی عقب بروید یا بچرخانید تا همه در تصویر باشند.</translation>
    </message>
    <message>
        <source>They are not from a petition stand, nor from its coordinator.</source>
        <translation>نه از دستگاه دادخواست‌اند و نه از هماهنگ‌کنندهٔ آن.</translation>
    </message>
    <message>
        <source>Update the program here first.</source>
        <translation>نخست برنامهٔ اینجا را به‌روز کنید.</translation>
    </message>
    <message>
        <source>Take a stick or a file instead, and tell whoever looks after this computer.</source>
        <translation>به جایش فلش یا پرونده به کار ببرید و به مسئول این رایانه خبر دهید.</translation>
    </message>
    <message>
        <source>The other side can stop showing it.</source>
        <translation>طرف دیگر می‌تواند نمایش آن را تمام کند.</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>کشیده شد</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>وارد نشده</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>سن</translation>
    </message>
    <message>
        <source>%1 or over</source>
        <translation>%1 سال یا بیشتر</translation>
    </message>
    <message>
        <source>Under %1</source>
        <translation>کمتر از %1 سال</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نه</translation>
    </message>
    <message>
        <source>Step 3 of 3: Check and sign</source>
        <translation>گام 3 از 3: بازبینی و امضا</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>کد پستی</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>خیابان</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاریخ تولد</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>امضای شما</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>همه‌چیز درست است؟</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>تغییر: %1</translation>
    </message>
    <message>
        <source>You are signing</source>
        <translation>آنچه امضا می‌کنید</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>ادامهٔ متن</translation>
    </message>
    <message>
        <source>Your details are locked the moment you sign. This stand cannot open them.</source>
        <translation>اطلاعات شما به‌محض امضا قفل می‌شود. این دستگاه نمی‌تواند آن را باز کند.</translation>
    </message>
    <message>
        <source>%1 keeps them until %2, then deletes them.</source>
        <extracomment>%1 is who asks, %2 a date.</extracomment>
        <translation>تا %2 نگه‌داری و سپس پاک می‌شود. مسئول: %1.</translation>
    </message>
    <message>
        <source>The names of those who sign are handed over.</source>
        <translation>نام امضاکنندگان تحویل داده می‌شود.</translation>
    </message>
    <message>
        <source>Only the number of signatures is handed over. No names.</source>
        <translation>فقط شمار امضاها تحویل داده می‌شود، بدون هیچ نامی.</translation>
    </message>
    <message>
        <source>The list says for each petition who keeps your details, and until when.</source>
        <translation>فهرست می‌گوید برای هر دادخواست چه کسی و تا کی اطلاعات شما را نگه می‌دارد.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>امضا</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message numerus="yes">
        <source>%n petition(s), genuine</source>
        <translation>
            <numerusform>%n دادخواست، اصل</numerusform>
        </translation>
    </message>
    <message>
        <source>A petition on this stand is damaged</source>
        <translation>یک دادخواست روی این دستگاه آسیب دیده است</translation>
    </message>
    <message>
        <source>There is no petition on this stand</source>
        <translation>دادخواستی روی این دستگاه نیست</translation>
    </message>
    <message>
        <source>Practice: nothing here counts</source>
        <translation>تمرین: اینجا چیزی به حساب نمی‌آید</translation>
    </message>
    <message>
        <source>Signatures count</source>
        <translation>امضاها به حساب می‌آیند</translation>
    </message>
    <message numerus="yes">
        <source>%n petition(s) not activated</source>
        <translation>
            <numerusform>%n دادخواست فعال نشده</numerusform>
        </translation>
    </message>
    <message>
        <source>The time to sign is over</source>
        <translation>زمان امضا به پایان رسیده است</translation>
    </message>
    <message>
        <source>The time to sign has not begun</source>
        <translation>زمان امضا هنوز آغاز نشده است</translation>
    </message>
    <message>
        <source>The clock looks right</source>
        <translation>ساعت درست به نظر می‌رسد</translation>
    </message>
    <message>
        <source>The clock looks wrong</source>
        <translation>ساعت درست به نظر نمی‌رسد</translation>
    </message>
    <message>
        <source>Room for %1 signatures and more</source>
        <translation>جا برای %1 امضا و بیشتر</translation>
    </message>
    <message>
        <source>Room for only %1 signatures</source>
        <translation>جا فقط برای %1 امضا</translation>
    </message>
    <message>
        <source>Nothing can be stored</source>
        <translation>چیزی ذخیره نمی‌شود</translation>
    </message>
    <message>
        <source>No battery: it runs from the mains</source>
        <translation>باتری ندارد: با برق کار می‌کند</translation>
    </message>
    <message>
        <source>Battery %1 %, plugged in</source>
        <translation>باتری %1٪، وصل به برق</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>باتری %1٪</translation>
    </message>
    <message>
        <source>The PIN is set</source>
        <translation>پین انتخاب شده است</translation>
    </message>
    <message>
        <source>There is no PIN yet</source>
        <translation>هنوز پینی نیست</translation>
    </message>
    <message>
        <source>The lead has no PIN yet</source>
        <translation>سرپرست هنوز پین ندارد</translation>
    </message>
    <message>
        <source>The window holds the whole screen</source>
        <translation>پنجره تمام صفحه را گرفته است</translation>
    </message>
    <message>
        <source>The window does not hold the whole screen</source>
        <translation>پنجره تمام صفحه را نگرفته است</translation>
    </message>
    <message>
        <source>There is a camera</source>
        <translation>دوربین هست</translation>
    </message>
    <message>
        <source>There is no camera</source>
        <translation>دوربین نیست</translation>
    </message>
    <message>
        <source>All is handed over</source>
        <translation>همه‌چیز تحویل شده است</translation>
    </message>
    <message numerus="yes">
        <source>%n not yet handed over</source>
        <translation>
            <numerusform>%n هنوز تحویل نشده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s) not yet handed over</source>
        <translation>
            <numerusform>%n پس‌گیری هنوز تحویل نشده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of doubt not yet handed over</source>
        <translation>
            <numerusform>%n یادداشت تردید هنوز تحویل نشده</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet handed over from earlier days: %1</source>
        <translation>تحویل‌نشده از روزهای پیش: %1</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Nothing was lost</source>
        <translation>مخزن امضاها آسیب دیده بود و ترمیم شد. چیزی از دست نرفت</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Lost entries: %1</source>
        <translation>مخزن امضاها آسیب دیده بود و ترمیم شد. ثبت‌های از‌دست‌رفته: %1</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Some of it was lost</source>
        <translation>مخزن امضاها آسیب دیده بود و ترمیم شد. بخشی از دست رفت</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Lost entries: %1, perhaps more</source>
        <translation>مخزن امضاها آسیب دیده بود و ترمیم شد. ثبت‌های از‌دست‌رفته: %1، شاید بیشتر</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Perhaps something was lost</source>
        <translation>مخزن امضاها آسیب دیده بود و ترمیم شد. شاید چیزی از دست رفته باشد</translation>
    </message>
    <message>
        <source>The second copy has everything</source>
        <translation>نسخهٔ دوم کامل است</translation>
    </message>
    <message>
        <source>Not yet in the second copy: %1</source>
        <translation>هنوز در نسخهٔ دوم نیست: %1</translation>
    </message>
    <message>
        <source>The stick for the second copy is not in</source>
        <translation>فلش نسخهٔ دوم وصل نیست</translation>
    </message>
    <message>
        <source>The stick for the second copy is full</source>
        <translation>فلش نسخهٔ دوم پر است</translation>
    </message>
    <message>
        <source>The second copy cannot be written to</source>
        <translation>نسخهٔ دوم نوشته نمی‌شود</translation>
    </message>
    <message>
        <source>Install it again, from a stick. What was signed is safe.</source>
        <translation>آن را دوباره از فلش نصب کنید. آنچه امضا شده در امان است.</translation>
    </message>
    <message>
        <source>Install one, from a stick of the coordinator.</source>
        <translation>یکی را از فلش هماهنگ‌کننده نصب کنید.</translation>
    </message>
    <message>
        <source>To collect for real, the coordinator has to activate the petition.</source>
        <translation>برای امضاهای واقعی، هماهنگ‌کننده باید دادخواست را فعال کند.</translation>
    </message>
    <message>
        <source>The practice petition rests: visitors do not see it.</source>
        <translation>دادخواست تمرینی کنار گذاشته شده: بازدیدکنندگان آن را نمی‌بینند.</translation>
    </message>
    <message>
        <source>Visitors do not see it until the coordinator activates it.</source>
        <translation>تا هماهنگ‌کننده آن را فعال نکند، بازدیدکنندگان آن را نمی‌بینند.</translation>
    </message>
    <message>
        <source>Visitors cannot sign. Ask the coordinator.</source>
        <translation>بازدیدکنندگان نمی‌توانند امضا کنند. از هماهنگ‌کننده بپرسید.</translation>
    </message>
    <message>
        <source>Set day and hour of this tablet.</source>
        <translation>روز و ساعت این تبلت را تنظیم کنید.</translation>
    </message>
    <message>
        <source>Hand over, then take in the receipt: that makes room.</source>
        <translation>تحویل دهید و سپس رسید را بگیرید: این کار جا باز می‌کند.</translation>
    </message>
    <message>
        <source>Switch the tablet off and on again, or take another one.</source>
        <translation>تبلت را خاموش و دوباره روشن کنید، یا تبلت دیگری بردارید.</translation>
    </message>
    <message>
        <source>Plug it in tonight, or bring a power bank.</source>
        <translation>امشب به برق وصلش کنید یا پاوربانک بیاورید.</translation>
    </message>
    <message>
        <source>You choose it the next time you open this panel.</source>
        <translation>دفعهٔ بعد که این صفحه را باز کنید انتخابش می‌کنید.</translation>
    </message>
    <message>
        <source>Before the first visitor signs, touch “For the lead” on the panel and choose it.</source>
        <translation>پیش از نخستین امضا «برای سرپرست» را لمس و آن را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Touch “Forgot the PIN?” on the PIN pad: the coordinator can have both chosen anew.</source>
        <translation>در صفحهٔ پین «پین را فراموش کرده‌اید؟» را لمس کنید: هماهنگ‌کننده می‌تواند بگذارد هر دو از نو انتخاب شوند.</translation>
    </message>
    <message>
        <source>Start it on the whole screen before visitors come.</source>
        <translation>پیش از آمدن بازدیدکنندگان، تمام‌صفحه اجرا کنید.</translation>
    </message>
    <message>
        <source>Receipts and petitions come by stick, then.</source>
        <translation>پس رسیدها و دادخواست‌ها با فلش می‌آیند.</translation>
    </message>
    <message>
        <source>They stay here until a receipt comes.</source>
        <translation>تا رسیدی نیامده، اینجا می‌مانند.</translation>
    </message>
    <message>
        <source>The coordinator does not know of it until you hand over.</source>
        <translation>تا تحویل ندهید، هماهنگ‌کننده از آن خبر ندارد.</translation>
    </message>
    <message>
        <source>If this tablet is lost, so are they: hand over now.</source>
        <translation>اگر این تبلت گم شود، آن‌ها هم از دست می‌روند: اکنون تحویل دهید.</translation>
    </message>
    <message>
        <source>Tell the coordinator, and hand over soon. The damaged file is kept in the stand’s folder: leave it there.</source>
        <translation>به هماهنگ‌کننده خبر دهید و زود تحویل دهید. پروندهٔ آسیب‌دیده در پوشهٔ دستگاه می‌ماند: همان‌جا بگذارید.</translation>
    </message>
    <message>
        <source>Leave the stick in: the copy catches up by itself.</source>
        <translation>فلش را وصل نگه دارید: نسخه خودش کامل می‌شود.</translation>
    </message>
    <message>
        <source>Put the stick in: the copy catches up by itself.</source>
        <translation>فلش را وصل کنید: نسخه خودش کامل می‌شود.</translation>
    </message>
    <message>
        <source>Visitors can sign. Make room on it, or ask the lead for another one.</source>
        <translation>بازدیدکنندگان می‌توانند امضا کنند. جا باز کنید یا از سرپرست فلش دیگری بخواهید.</translation>
    </message>
    <message>
        <source>Visitors can sign. Pull the stick out and put it in again, or ask the lead for another one.</source>
        <translation>بازدیدکنندگان می‌توانند امضا کنند. فلش را درآورید و دوباره وصل کنید یا از سرپرست فلش دیگری بخواهید.</translation>
    </message>
</context>
<context>
    <name>ChooseScreen</name>
    <message>
        <source>Choose</source>
        <translation>انتخاب</translation>
    </message>
    <message>
        <source>Which ones will you read?</source>
        <translation>کدام‌ها را می‌خوانید؟</translation>
    </message>
    <message numerus="yes">
        <source>%n petition(s) to read</source>
        <translation>
            <numerusform>%n دادخواست برای خواندن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>petition(s) to read</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>دادخواست برای خواندن</numerusform>
        </translation>
    </message>
    <message>
        <source>You read each one, and decide for each one. Your details are entered once.</source>
        <translation>هر کدام را می‌خوانید و دربارهٔ هر کدام تصمیم می‌گیرید. اطلاعاتتان را یک بار می‌نویسید.</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>خواندن</translation>
    </message>
</context>
<context>
    <name>CloseDayScreen</name>
    <message>
        <source>Close the day</source>
        <translation>پایان روز</translation>
    </message>
    <message>
        <source>Keep the stand open</source>
        <translation>غرفه باز بماند</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>شمرده شد</translation>
    </message>
    <message numerus="yes">
        <source>%n signed today.</source>
        <translation>
            <numerusform>%n امضا در امروز.</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>تحویل شد</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>تحویل نشده</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>چیزی نمانده است.</translation>
    </message>
    <message numerus="yes">
        <source>%n signatures are on this stand only.</source>
        <translation>
            <numerusform>%n امضا فقط روی این دستگاه است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this stick, checked.</source>
        <translation>
            <numerusform>%n روی این فلش، بررسی شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by camera.</source>
        <translation>
            <numerusform>%n با دوربین.</numerusform>
        </translation>
    </message>
    <message>
        <source>From earlier days: %1.</source>
        <translation>از روزهای پیش: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n taken back today.</source>
        <comment>signatures</comment>
        <translation>
            <numerusform>%n پس‌گرفته در امروز.</numerusform>
        </translation>
    </message>
    <message>
        <source>The closing slip is on this stick.</source>
        <translation>برگه روی این فلش است.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>قفل شد</translation>
    </message>
    <message>
        <source>Not locked yet</source>
        <translation>هنوز قفل نشده</translation>
    </message>
    <message>
        <source>Safe to switch off</source>
        <translation>می‌توان خاموش کرد</translation>
    </message>
    <message>
        <source>Not safe yet</source>
        <translation>هنوز امن نیست</translation>
    </message>
    <message>
        <source>Keep the tablet until its receipt arrives.</source>
        <translation>تبلت را نگه دارید تا رسید آن برسد.</translation>
    </message>
    <message>
        <source>This day is complete.</source>
        <translation>ثبت امروز کامل است.</translation>
    </message>
    <message>
        <source>Hand over before the tablet leaves your hands.</source>
        <translation>پیش از آن‌که تبلت از دستتان برود تحویل دهید.</translation>
    </message>
    <message>
        <source>Hand over first?</source>
        <translation>اول تحویل می‌دهید؟</translation>
    </message>
    <message>
        <source>This is practice: what was signed is deleted from this stand when you close the day.</source>
        <translation>این تمرین است: با پایان دادن به روز، آنچه امضا شده از این دستگاه پاک می‌شود.</translation>
    </message>
    <message>
        <source>If this tablet is lost, so is what was not handed over.</source>
        <translation>اگر این تبلت گم شود، آنچه تحویل نشده هم از دست می‌رود.</translation>
    </message>
    <message>
        <source>Without hand-over</source>
        <translation>بدون تحویل</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تحویل</translation>
    </message>
    <message>
        <source>Hand over now</source>
        <translation>اکنون تحویل دهید</translation>
    </message>
    <message>
        <source>Put the slip on a stick</source>
        <translation>برگه را روی فلش بگذارید</translation>
    </message>
    <message>
        <source>Practice: what was signed is deleted from this stand now.</source>
        <translation>تمرین: آنچه امضا شده اکنون از این دستگاه پاک می‌شود.</translation>
    </message>
</context>
<context>
    <name>ClosingSlip</name>
    <message>
        <source>The slip as a picture to photograph</source>
        <translation>برگه به‌صورت تصویر برای عکس گرفتن</translation>
    </message>
    <message numerus="yes">
        <source>%n signatures</source>
        <translation>
            <numerusform>%n امضا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>%n پس‌گرفته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not handed over</source>
        <translation>
            <numerusform>%n تحویل‌نشده</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a photo of this, and send it to the coordinator.</source>
        <translation>از این عکس بگیرید و برای هماهنگ‌کننده بفرستید.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Codes that change all the time, for a camera</source>
        <translation>کدهایی که پیوسته عوض می‌شوند، برای دوربین</translation>
    </message>
</context>
<context>
    <name>CodeShow</name>
    <message>
        <source>Pace %1 of %2: a few seconds, or longer.</source>
        <translation>سرعت %1 از %2: چند ثانیه یا بیشتر.</translation>
    </message>
    <message numerus="yes">
        <source>Pace %1 of %2: about %n second(s), or longer.</source>
        <translation>
            <numerusform>سرعت %1 از %2: حدود %n ثانیه یا بیشتر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pace %1 of %2: about %n minute(s), or longer.</source>
        <translation>
            <numerusform>سرعت %1 از %2: حدود %n دقیقه یا بیشتر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has filmed it? Then not yet. You can leave at any time: all of it stays here and waits.</source>
        <translation>کسی فیلم نگرفته؟ پس هنوز نه. هر وقت بخواهید می‌توانید بروید: همه چیز همین‌جا می‌ماند و منتظر است.</translation>
    </message>
    <message>
        <source>Brightest screen, clean glass; the camera 30&#xa0;cm away, with all of the white page in its picture.</source>
        <translation>صفحه در بیشترین روشنایی، شیشه تمیز؛ دوربین در 30 سانتی‌متری، با همهٔ صفحهٔ سفید در تصویر.</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>کندتر</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>تندتر</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>هنوز نه</translation>
    </message>
    <message>
        <source>Yes, all arrived</source>
        <translation>بله، همه رسید</translation>
    </message>
</context>
<context>
    <name>Concern</name>
    <message>
        <source>More on the list: %1</source>
        <translation>موارد دیگر در فهرست: %1</translation>
    </message>
</context>
<context>
    <name>ConsentsScreen</name>
    <message>
        <source>Step 2 of 3: Your details</source>
        <translation>گام 2 از 3: اطلاعات شما</translation>
    </message>
    <message>
        <source>May they write to you?</source>
        <translation>می‌توانند به شما بنویسند؟</translation>
    </message>
    <message>
        <source>Before you sign</source>
        <translation>پیش از امضا</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نه</translation>
    </message>
    <message>
        <source>Are you %1 or over?</source>
        <translation>%1 سال یا بیشتر دارید؟</translation>
    </message>
    <message>
        <source>This petition is for people of %1 and over.</source>
        <translation>این دادخواست برای کسانی است که %1 سال یا بیشتر دارند.</translation>
    </message>
    <message>
        <source>Choose one of the two to go on.</source>
        <translation>برای ادامه یکی از این دو را انتخاب کنید.</translation>
    </message>
    <message>
        <source>You are signing</source>
        <translation>آنچه امضا می‌کنید</translation>
    </message>
    <message>
        <source>Your signature counts the same, whatever you choose here. Left open means no.</source>
        <translation>هرچه اینجا انتخاب کنید، امضای شما همان‌قدر به حساب می‌آید. بی‌پاسخ یعنی نه.</translation>
    </message>
    <message>
        <source>What happens to my data</source>
        <translation>با داده‌های من چه می‌شود</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ادامه</translation>
    </message>
</context>
<context>
    <name>CountryScreen</name>
    <message>
        <source>Step 2 of 3: Your details</source>
        <translation>گام 2 از 3: اطلاعات شما</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>No country begins like this.</source>
        <translation>کشوری این‌طور آغاز نمی‌شود.</translation>
    </message>
    <message>
        <source>Type its first letters, or swipe through the list.</source>
        <translation>حرف‌های اول را بنویسید یا فهرست را بکشید.</translation>
    </message>
</context>
<context>
    <name>DateScreen</name>
    <message>
        <source>Delete a campaign’s signatures</source>
        <translation>پاک کردن امضاهای یک کارزار</translation>
    </message>
    <message>
        <source>Confirm the date</source>
        <translation>تأیید تاریخ</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>چیزی برای پاک کردن نیست</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>در حال پاک کردن</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>پاک شد</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>تأیید شد</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>انجام نشد</translation>
    </message>
    <message>
        <source>Each petition says on which day all that was signed has to be gone. You can delete from that day on.</source>
        <translation>هر دادخواست روزی را می‌گوید که همهٔ امضاها باید پاک شده باشند. از آن روز می‌توانید پاک کنید.</translation>
    </message>
    <message numerus="yes">
        <source>entries deleted</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>مورد پاک شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting for good</source>
        <translation>در حال پاک کردن برای همیشه</translation>
    </message>
    <message>
        <source>They are gone from this stand.</source>
        <translation>دیگر روی این دستگاه نیستند.</translation>
    </message>
    <message>
        <source>This stand trusts its clock again.</source>
        <translation>این دستگاه دوباره به ساعت خود اعتماد دارد.</translation>
    </message>
    <message>
        <source>This stand’s clock shows another date: %1</source>
        <translation>ساعت این دستگاه تاریخ دیگری نشان می‌دهد: %1</translation>
    </message>
    <message>
        <source>The clock of this stand looks wrong.</source>
        <translation>ساعت این دستگاه نادرست به نظر می‌رسد.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>این کار انجام نشد.</translation>
    </message>
    <message>
        <source>Tell the coordinator, who deletes what is there. Sticks with hand-overs of this petition have to be emptied, too.</source>
        <translation>به هماهنگ‌کننده بگویید تا او هم پاک کند. فلش‌هایی که این امضاها با آن‌ها تحویل شده نیز باید خالی شوند.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>چیزی پاک نشد.</translation>
    </message>
    <message>
        <source>Look at a calendar. If the stand is wrong, set the clock of this tablet; if you mistyped it, try again.</source>
        <translation>به تقویم نگاه کنید. اگر دستگاه اشتباه می‌کند، ساعت تبلت را تنظیم کنید؛ اگر اشتباه نوشته‌اید، دوباره بنویسید.</translation>
    </message>
    <message>
        <source>Set day and hour of this tablet. If they are right, confirm the date first.</source>
        <translation>روز و ساعت این تبلت را تنظیم کنید. اگر درست است، نخست تاریخ را تأیید کنید.</translation>
    </message>
    <message>
        <source>The disk of this stand may be full, or broken. Ask the coordinator.</source>
        <translation>شاید دیسک این دستگاه پر یا خراب باشد. از هماهنگ‌کننده بپرسید.</translation>
    </message>
    <message>
        <source>To be deleted on %1</source>
        <translation>تاریخ پاک کردن: %1</translation>
    </message>
    <message>
        <source>To be deleted since %1</source>
        <translation>باید پاک شود از %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n مورد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them never handed over: they are lost then</source>
        <translation>
            <numerusform>%n مورد هرگز تحویل نشده: از دست می‌رود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are deleted for good</source>
        <translation>
            <numerusform>%n مورد برای همیشه پاک می‌شود</numerusform>
        </translation>
    </message>
    <message>
        <source>Which date is today?</source>
        <translation>امروز چه تاریخی است؟</translation>
    </message>
    <message>
        <source>This stand has seen later days than its clock shows, or the clock is years ahead. If you type the date that it shows, it trusts the clock again.</source>
        <translation>این دستگاه روزهایی پس از تاریخ ساعتش دیده، یا ساعت سال‌ها جلو است. اگر تاریخی را که نشان می‌دهد بنویسید، دوباره به آن اعتماد می‌کند.</translation>
    </message>
    <message>
        <source>This stand has no doubt about its clock. There is nothing to do.</source>
        <translation>این دستگاه به ساعتش شک ندارد. کاری لازم نیست.</translation>
    </message>
    <message>
        <source>Today, from a calendar</source>
        <translation>امروز، از روی تقویم</translation>
    </message>
    <message>
        <source>This is no whole date</source>
        <translation>این تاریخ کامل نیست</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>پاک کردن برای همیشه</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>DD</source>
        <extracomment>Two letters for the day, as in the date DD.MM.YYYY.</extracomment>
        <translation>روز</translation>
    </message>
    <message>
        <source>MM</source>
        <extracomment>Two letters for the month, as in the date DD.MM.YYYY.</extracomment>
        <translation>ماه</translation>
    </message>
    <message>
        <source>YYYY</source>
        <extracomment>Four letters for the year, as in the date DD.MM.YYYY.</extracomment>
        <translation>سال</translation>
    </message>
</context>
<context>
    <name>DetailsScreen</name>
    <message>
        <source>Step 2 of 3: Your details</source>
        <translation>گام 2 از 3: اطلاعات شما</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>نام خانوادگی</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>نام و نام خانوادگی</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>کد پستی</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>خیابان و پلاک</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاریخ تولد</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>امضای شما</translation>
    </message>
    <message>
        <source>Needed to sign</source>
        <translation>هنوز خالی است</translation>
    </message>
    <message>
        <source>Check this code</source>
        <translation>کد را بررسی کنید</translation>
    </message>
    <message>
        <source>%1: needed to sign</source>
        <translation>%1: هنوز خالی است</translation>
    </message>
    <message>
        <source>%1: too long</source>
        <translation>%1: خیلی طولانی است</translation>
    </message>
    <message>
        <source>%1: begin with a letter</source>
        <translation>%1: با حرف آغاز کنید</translation>
    </message>
    <message>
        <source>%1: has a sign we cannot take</source>
        <translation>%1: نشانه‌ای دارد که نمی‌پذیریم</translation>
    </message>
    <message>
        <source>This email looks unfinished</source>
        <translation>این ایمیل ناتمام به نظر می‌رسد</translation>
    </message>
    <message>
        <source>This email does not look right</source>
        <translation>این ایمیل درست به نظر نمی‌رسد</translation>
    </message>
    <message>
        <source>This number does not look right</source>
        <translation>این شماره درست به نظر نمی‌رسد</translation>
    </message>
    <message>
        <source>No such code in this country</source>
        <translation>چنین کدی در این کشور نیست</translation>
    </message>
    <message>
        <source>%1: no such postal code</source>
        <translation>%1: چنین کد پستی‌ای نیست</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>چنین روزی وجود ندارد</translation>
    </message>
    <message>
        <source>%1: this does not look right</source>
        <translation>%1: درست به نظر نمی‌رسد</translation>
    </message>
    <message>
        <source>DD</source>
        <extracomment>Two letters for the day, as in the date DD.MM.YYYY.</extracomment>
        <translation>روز</translation>
    </message>
    <message>
        <source>MM</source>
        <extracomment>Two letters for the month, as in the date DD.MM.YYYY.</extracomment>
        <translation>ماه</translation>
    </message>
    <message>
        <source>YYYY</source>
        <extracomment>Four letters for the year, as in the date DD.MM.YYYY.</extracomment>
        <translation>سال</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>اطلاعات شما</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>منظورتان %1 بود؟</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>همین باشد</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>مال خودم بماند</translation>
    </message>
    <message>
        <source>Another country?</source>
        <translation>کشوری دیگر؟</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>کشیده شد</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>بکشید</translation>
    </message>
    <message>
        <source>You are signing</source>
        <translation>آنچه امضا می‌کنید</translation>
    </message>
    <message>
        <source>We ask for these so that every signature counts once.</source>
        <translation>این‌ها را می‌پرسیم تا هر امضا یک بار شمرده شود.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n مورد برای بازبینی</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ادامه</translation>
    </message>
</context>
<context>
    <name>DoubtScreen</name>
    <message>
        <source>After the lock</source>
        <translation>پس از قفل</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>یادداشت شد</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>یادداشت نشد</translation>
    </message>
    <message>
        <source>The stand was locked</source>
        <translation>دستگاه قفل شده بود</translation>
    </message>
    <message>
        <source>Marked as doubtful: %1</source>
        <translation>مشکوک علامت خورد: %1</translation>
    </message>
    <message>
        <source>Signed since the stand was opened, or since the last shift change: %1</source>
        <translation>امضاها از زمان باز شدن دستگاه یا آخرین تعویض نوبت: %1</translation>
    </message>
    <message>
        <source>The coordinator sees a note</source>
        <translation>هماهنگ‌کننده یادداشتی می‌بیند</translation>
    </message>
    <message>
        <source>It could not be noted</source>
        <translation>یادداشت نشد</translation>
    </message>
    <message>
        <source>Were the last entries not genuine?</source>
        <translation>آیا آخرین ثبت‌ها واقعی نبودند؟</translation>
    </message>
    <message>
        <source>Nothing was deleted. The coordinator decides what counts.</source>
        <translation>چیزی پاک نشد. هماهنگ‌کننده تصمیم می‌گیرد چه شمرده شود.</translation>
    </message>
    <message>
        <source>The disk took no more. Tell the coordinator yourself: how many entries, and about when.</source>
        <translation>دیسک دیگر چیزی نپذیرفت. خودتان به هماهنگ‌کننده بگویید: چند ثبت و حدوداً چه وقت.</translation>
    </message>
    <message>
        <source>For example, somebody typed in invented people. The coordinator then sees a note; nothing is deleted, and nobody is named.</source>
        <translation>مثلاً کسی افراد ساختگی نوشته است. هماهنگ‌کننده یادداشتی می‌بیند؛ چیزی پاک نمی‌شود و نامی برده نمی‌شود.</translation>
    </message>
    <message>
        <source>Not genuine: the last one</source>
        <translation>غیرواقعی: آخرین ثبت</translation>
    </message>
    <message>
        <source>Not genuine: the last %1</source>
        <translation>غیرواقعی: %1 ثبت آخر</translation>
    </message>
    <message>
        <source>To the panel</source>
        <translation>به صفحهٔ داوطلبان</translation>
    </message>
    <message>
        <source>No, all is well</source>
        <translation>نه، همه چیز درست است</translation>
    </message>
</context>
<context>
    <name>DrawScreen</name>
    <message>
        <source>Step 2 of 3: Your details</source>
        <translation>گام 2 از 3: اطلاعات شما</translation>
    </message>
    <message>
        <source>Sign with your finger</source>
        <translation>با انگشت امضا کنید</translation>
    </message>
    <message>
        <source>Box for your drawn signature</source>
        <translation>کادر برای کشیدن امضا</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>برگردان</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>پاک کردن</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>(optional)</source>
        <translation>(اختیاری)</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>A day at the stand</source>
        <translation>یک روز در غرفه</translation>
    </message>
    <message>
        <source>People read and sign alone. You invite, help who asks, and look after the tablet.</source>
        <translation>مردم خودشان امضا می‌کنند. شما دعوت می‌کنید، به هر که بخواهد کمک می‌کنید و مراقب تبلت هستید.</translation>
    </message>
    <message>
        <source>Words in bold stand on its screen.</source>
        <translation>واژه‌های پررنگ روی صفحه نوشته شده‌اند.</translation>
    </message>
    <message>
        <source>Unsure? Call your lead:</source>
        <translation>مطمئن نیستید؟ به سرپرست زنگ بزنید:</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پیش از شروع</translation>
    </message>
    <message>
        <source>Switch the tablet on. The poster comes by itself.</source>
        <translation>تبلت را روشن کنید. پوستر خودش می‌آید.</translation>
    </message>
    <message>
        <source>Hold a finger on this corner for two seconds. Type the PIN that your lead told you.</source>
        <translation>دو ثانیه انگشت را روی این گوشه نگه دارید. پینی را که سرپرست داده است بنویسید.</translation>
    </message>
    <message>
        <source>Touch %1 and go through the list.</source>
        <translation>%1 را لمس کنید و فهرست را مرور کنید.</translation>
    </message>
    <message>
        <source>It says %1: touch %2. It says %3: do what stands there, or call.</source>
        <translation>اگر نوشته %1، %2 را لمس کنید. اگر نوشته %3، کاری را که نوشته بکنید یا زنگ بزنید.</translation>
    </message>
    <message>
        <source>A black band at the top, as in the picture, means practice: nothing counts. Call first.</source>
        <translation>نوار سیاه بالا، مانند تصویر، یعنی تمرین: چیزی به حساب نمی‌آید. اول زنگ بزنید.</translation>
    </message>
    <message>
        <source>While people sign</source>
        <translation>هنگام امضا</translation>
    </message>
    <message>
        <source>Nobody needs watching. Stand where you cannot see the screen.</source>
        <translation>نیازی نیست مراقب کسی باشید. جایی بایستید که صفحه را نبینید.</translation>
    </message>
    <message>
        <source>At the end people photograph a code. No phone? Give them a pocket card and a pen.</source>
        <translation>در پایان مردم از کدی عکس می‌گیرند. تلفن ندارد؟ کارت جیبی و خودکار بدهید.</translation>
    </message>
    <message>
        <source>This panel: the corner of step %1, then the PIN. Out again: %2.</source>
        <translation>این صفحه: گوشهٔ گام %1 و سپس پین. برای بیرون رفتن: %2.</translation>
    </message>
    <message>
        <source>%1: you type what the person tells you, and the person presses %2.</source>
        <translation>%1: آنچه می‌گوید شما می‌نویسید و %2 را خودش می‌زند.</translation>
    </message>
    <message>
        <source>%1: to clean the screen, or for a break.</source>
        <translation>%1: برای تمیز کردن صفحه یا استراحت.</translation>
    </message>
    <message>
        <source>%1: read it together; then the next one types the PIN.</source>
        <translation>%1: با هم بخوانید، سپس نفر بعدی پین را می‌نویسد.</translation>
    </message>
    <message>
        <source>%1: try it yourself when nobody waits. It does not count.</source>
        <translation>%1: وقتی کسی منتظر نیست خودتان امتحان کنید. به حساب نمی‌آید.</translation>
    </message>
    <message>
        <source>Trouble? Rest two fingers on the screen for two seconds: it locks, and what was typed is gone.</source>
        <translation>کسی مزاحم است؟ دو انگشت را دو ثانیه روی صفحه بگذارید: قفل می‌شود و نوشته‌ها پاک می‌شود.</translation>
    </message>
    <message>
        <source>Look at the battery here each hour. Plug in before it is down to %1.</source>
        <translation>هر ساعت اینجا باتری را ببینید. پیش از %1 به برق بزنید.</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>هنگام عصر</translation>
    </message>
    <message>
        <source>Put in the USB stick. Touch %1, then the stick, and wait for %2.</source>
        <translation>فلش USB را وصل کنید. %1 و سپس فلش را لمس کنید و منتظر %2 بمانید.</translation>
    </message>
    <message>
        <source>%1: the tablet read them back from the stick, and all are right. They also stay on the tablet.</source>
        <translation>%1: تبلت آن‌ها را از فلش دوباره خواند و همه درست است. روی تبلت هم می‌مانند.</translation>
    </message>
    <message>
        <source>Touch %1. Photograph this slip and send it to the coordinator. Then %1 once more: the screen goes dark.</source>
        <translation>%1 را لمس کنید. از این برگه عکس بگیرید و برای هماهنگ‌کننده بفرستید. سپس دوباره %1: صفحه تاریک می‌شود.</translation>
    </message>
    <message>
        <source>Bring the stick to the coordinator. Keep the tablet in a safe place until the receipt has come.</source>
        <translation>فلش را به هماهنگ‌کننده برسانید. تبلت را تا رسیدن رسید در جای امن نگه دارید.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>هرگز</translation>
    </message>
    <message>
        <source>photograph people who sign, or the screen while they do</source>
        <translation>از امضاکنندگان یا صفحه در آن هنگام عکس نگیرید</translation>
    </message>
    <message>
        <source>promise what is kept of their data: show them %1</source>
        <translation>قول ندهید با داده‌ها چه می‌شود: %1 را نشان دهید</translation>
    </message>
    <message>
        <source>copy, move or delete files on the tablet or the stick</source>
        <translation>فایل‌های تبلت یا فلش را کپی، جابه‌جا یا پاک نکنید</translation>
    </message>
    <message>
        <source>press %1 for somebody, or tell the PIN</source>
        <translation>به جای کسی %1 را نزنید و پین را نگویید</translation>
    </message>
    <message>
        <source>leave the tablet alone, not even for a minute</source>
        <translation>تبلت را حتی یک دقیقه تنها نگذارید</translation>
    </message>
    <message>
        <source>The screen says …</source>
        <translation>صفحه می‌گوید …</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>چه می‌کنید</translation>
    </message>
    <message>
        <source>The words below it say why, and what to do. Nothing signed is lost.</source>
        <translation>زیر آن نوشته چرا و چه باید کرد. هیچ امضایی از دست نرفته است.</translation>
    </message>
    <message>
        <source>This signature is not stored. Touch %1. If it comes again, look at the panel: it says why.</source>
        <translation>این امضا ذخیره نشد. %1 را لمس کنید. اگر باز آمد، صفحهٔ داوطلبان می‌گوید چرا.</translation>
    </message>
    <message>
        <source>Touch %1, and type it. Then %2.</source>
        <translation>%1 را لمس کنید و آن را بنویسید. سپس %2.</translation>
    </message>
    <message>
        <source>Wait that long. If you do not know the PIN, call.</source>
        <translation>همان‌قدر صبر کنید. اگر پین را نمی‌دانید، زنگ بزنید.</translation>
    </message>
    <message>
        <source>Leave it: it clears itself if nobody answers.</source>
        <translation>کاری نکنید: اگر کسی پاسخ ندهد خودش پاک می‌شود.</translation>
    </message>
    <message>
        <source>Touch it. The coordinator reads the screen with a camera, or films it.</source>
        <translation>لمس کنید. هماهنگ‌کننده صفحه را با دوربین می‌خواند یا از آن فیلم می‌گیرد.</translation>
    </message>
    <message>
        <source>It is dark</source>
        <translation>صفحه تاریک است</translation>
    </message>
    <message>
        <source>Plug it in and switch it on. The poster comes back, and nothing signed is lost.</source>
        <translation>به برق بزنید و روشن کنید. پوستر برمی‌گردد و امضایی از دست نمی‌رود.</translation>
    </message>
    <message>
        <source>The tablet is gone</source>
        <translation>تبلت نیست</translation>
    </message>
    <message>
        <source>Call at once. Nobody can read the signatures that are on it.</source>
        <translation>فوری زنگ بزنید. هیچ‌کس نمی‌تواند امضاهای روی آن را بخواند.</translation>
    </message>
    <message>
        <source>Copy it from the screen; it has no %1. Nobody can tell it to you again.</source>
        <translation>آن را از صفحه بنویسید؛ %1 ندارد. کسی نمی‌تواند دوباره به شما بگوید.</translation>
    </message>
    <message>
        <source>To take your signature back: touch %1 at any of our stands, or write to %2.</source>
        <translation>برای پس گرفتن امضا: %1 را در یکی از غرفه‌های ما لمس کنید یا به %2 بنویسید.</translation>
    </message>
</context>
<context>
    <name>HandOverScreen</name>
    <message>
        <source>The stick is full.</source>
        <translation>فلش پر است.</translation>
    </message>
    <message>
        <source>The stick gave back something else than was written.</source>
        <translation>آنچه از فلش خوانده شد با آنچه نوشته شد فرق دارد.</translation>
    </message>
    <message>
        <source>There is no receipt on this stick.</source>
        <translation>روی این فلش رسیدی نیست.</translation>
    </message>
    <message>
        <source>This receipt does not fit this stand.</source>
        <translation>این رسید به این دستگاه مربوط نیست.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>این کار انجام نشد.</translation>
    </message>
    <message>
        <source>Make room on it, or take another one. Nothing was lost: all signatures are still on this stand.</source>
        <translation>روی آن جا باز کنید یا فلش دیگری بیاورید. چیزی از دست نرفته: همهٔ امضاها هنوز روی این دستگاه است.</translation>
    </message>
    <message>
        <source>Put it in again, or take another one. Nothing was lost: all signatures are still on this stand.</source>
        <translation>دوباره وصلش کنید یا فلش دیگری بیاورید. چیزی از دست نرفته: همهٔ امضاها هنوز روی این دستگاه است.</translation>
    </message>
    <message>
        <source>Take another stick. Nothing was lost: all signatures are still on this stand.</source>
        <translation>فلش دیگری بیاورید. چیزی از دست نرفته: همهٔ امضاها هنوز روی این دستگاه است.</translation>
    </message>
    <message>
        <source>The coordinator makes it after reading what you handed over. Copy it to the stick, not into a folder.</source>
        <translation>هماهنگ‌کننده آن را پس از خواندن آنچه تحویل داده‌اید می‌سازد. آن را روی خود فلش کپی کنید، نه در پوشه.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Keep this tablet as it is, and tell the coordinator.</source>
        <translation>چیزی پاک نشده است. تبلت را همین‌طور نگه دارید و به هماهنگ‌کننده خبر دهید.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try it again with another stick.</source>
        <translation>چیزی از دست نرفته است. با فلش دیگری دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Take in a receipt</source>
        <translation>گرفتن رسید</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تحویل</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>در حال خواندن</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>در حال نوشتن</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>انجام نشد</translation>
    </message>
    <message>
        <source>Where is the receipt?</source>
        <translation>رسید کجاست؟</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>به کجا؟</translation>
    </message>
    <message>
        <source>Leave the stick in until this is done.</source>
        <translation>تا پایان کار فلش را بیرون نیاورید.</translation>
    </message>
    <message>
        <source>Everything was handed over before.</source>
        <translation>همه چیز پیش‌تر تحویل شده است.</translation>
    </message>
    <message>
        <source>Only the closing slip is not on a stick yet.</source>
        <translation>فقط برگه هنوز روی فلش نیست.</translation>
    </message>
    <message>
        <source>Only this further copy was not made.</source>
        <translation>فقط این نسخهٔ اضافی ساخته نشد.</translation>
    </message>
    <message>
        <source>Now the closing slip goes on the stick, and the rest once more.</source>
        <translation>اکنون برگه روی فلش می‌رود، و بقیه یک بار دیگر.</translation>
    </message>
    <message>
        <source>This makes one more copy.</source>
        <translation>با این کار یک نسخهٔ دیگر ساخته می‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>signatures not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>امضا هنوز تحویل نشده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>هنوز تحویل نشده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>handed over by camera</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>با دوربین تحویل شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on this stick, checked</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>روی این فلش، بررسی شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing the receipt with what this stand holds.</source>
        <translation>رسید با آنچه روی این دستگاه است سنجیده می‌شود.</translation>
    </message>
    <message>
        <source>Writing to %1, then reading it back.</source>
        <translation>نوشتن روی %1 و سپس بازخوانی آن.</translation>
    </message>
    <message>
        <source>You can take the stick out now.</source>
        <translation>اکنون می‌توانید فلش را بیرون بیاورید.</translation>
    </message>
    <message>
        <source>They have arrived safely with the coordinator.</source>
        <translation>به‌سلامت به هماهنگ‌کننده رسیده‌اند.</translation>
    </message>
    <message numerus="yes">
        <source>With %n withdrawal(s).</source>
        <comment>handed over</comment>
        <translation>
            <numerusform>همراه با %n پس‌گیری.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s) arrived, too.</source>
        <translation>
            <numerusform>%n پس‌گیری هم رسیده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>So they were cleared here, as agreed: this stand need not keep them any longer.</source>
        <translation>پس طبق قرار از این‌جا پاک شدند: این دستگاه دیگر لازم نیست نگهشان دارد.</translation>
    </message>
    <message>
        <source>No stick? Show to a camera</source>
        <translation>فلش ندارید؟ به دوربین نشان دهید</translation>
    </message>
    <message>
        <source>There was nothing to hand over.</source>
        <translation>چیزی برای تحویل نبود.</translation>
    </message>
    <message>
        <source>The closing slip is on this stick.</source>
        <translation>برگه روی این فلش است.</translation>
    </message>
    <message>
        <source>The stick cannot be written to.</source>
        <translation>روی فلش نمی‌توان نوشت.</translation>
    </message>
    <message numerus="yes">
        <source>signatures arrived</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>امضا رسیده است</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted as handed over.</source>
        <translation>به‌عنوان تحویل‌شده ثبت شد.</translation>
    </message>
    <message>
        <source>Nothing new on this receipt.</source>
        <translation>در این رسید چیز تازه‌ای نیست.</translation>
    </message>
    <message>
        <source>Everything also stays on this stand until the receipt comes back.</source>
        <translation>تا رسید برنگشته، همه‌چیز روی این دستگاه هم می‌ماند.</translation>
    </message>
    <message>
        <source>Bring it to the coordinator. Everything also stays on this stand until the receipt comes back.</source>
        <translation>آن را به هماهنگ‌کننده برسانید. تا رسید برنگشته، همه‌چیز روی این دستگاه هم می‌ماند.</translation>
    </message>
    <message>
        <source>All signatures of this stand have arrived at the coordinator.</source>
        <translation>همهٔ امضاهای این دستگاه به هماهنگ‌کننده رسیده است.</translation>
    </message>
    <message>
        <source>What it names had been deleted from this stand before.</source>
        <translation>آنچه در آن آمده پیش‌تر از این دستگاه پاک شده بود.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>شروع دوباره</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>زبان: %1</translation>
    </message>
</context>
<context>
    <name>InstallScreen</name>
    <message>
        <source>Install a campaign</source>
        <translation>نصب یک کارزار</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>کجاست؟</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>کدام؟</translation>
    </message>
    <message>
        <source>Is it this one?</source>
        <translation>همین است؟</translation>
    </message>
    <message>
        <source>Compare eight words</source>
        <translation>مقایسهٔ هشت واژه</translation>
    </message>
    <message>
        <source>An older one</source>
        <translation>نسخهٔ قدیمی‌تر</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>یک لحظه</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>نصب شد</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>نصب نشد</translation>
    </message>
    <message>
        <source>The coordinator sends two files: the campaign, and later its activation. Copy both to the stick, not into a folder.</source>
        <translation>هماهنگ‌کننده دو پرونده می‌فرستد: کارزار، و سپس فعال‌سازی آن. هر دو را روی خود فلش کپی کنید، نه در پوشه.</translation>
    </message>
    <message>
        <source>Nothing is changed before you say so.</source>
        <translation>تا نگویید چیزی تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>This organisation is new on this stand. Only its own poster can tell whether the file is really from it.</source>
        <translation>این سازمان برای این دستگاه تازه است. تنها پوستر خودش می‌گوید که پرونده واقعاً از اوست.</translation>
    </message>
    <message>
        <source>Leave the stick in until this is done.</source>
        <translation>تا پایان کار فلش را بیرون نیاورید.</translation>
    </message>
    <message>
        <source>Looking through %1</source>
        <translation>در حال بررسی %1</translation>
    </message>
    <message>
        <source>Taking it in</source>
        <translation>در حال نصب</translation>
    </message>
    <message>
        <source>There is no campaign on this stick.</source>
        <translation>روی این فلش کارزاری نیست.</translation>
    </message>
    <message>
        <source>This campaign is on this stand already.</source>
        <translation>این کارزار از پیش روی این دستگاه است.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>چیزی نصب نشد.</translation>
    </message>
    <message>
        <source>This file is not as the organisation made it.</source>
        <translation>این پرونده آن‌گونه نیست که سازمان ساخته است.</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>این پرونده آسیب دیده است.</translation>
    </message>
    <message>
        <source>This campaign is not complete.</source>
        <translation>این کارزار کامل نیست.</translation>
    </message>
    <message>
        <source>This kind of petition cannot be signed at a stand.</source>
        <translation>این نوع دادخواست را نمی‌توان پای دستگاه امضا کرد.</translation>
    </message>
    <message>
        <source>This file is from a newer version of the program.</source>
        <translation>این پرونده از نسخهٔ تازه‌تری از برنامه است.</translation>
    </message>
    <message>
        <source>This activation is for another campaign.</source>
        <translation>این فعال‌سازی برای کارزار دیگری است.</translation>
    </message>
    <message>
        <source>The disk of this stand is full.</source>
        <translation>دیسک این دستگاه پر است.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>این کار انجام نشد.</translation>
    </message>
    <message>
        <source>It is practice: visitors see it, and nothing they sign counts. It counts once you install its activation, too.</source>
        <translation>این برای تمرین است: بازدیدکنندگان آن را می‌بینند و چیزی به حساب نمی‌آید. با نصب فعال‌سازی آن به حساب می‌آید.</translation>
    </message>
    <message>
        <source>Signatures count from now on. Visitors see it as soon as you go back to them.</source>
        <translation>از این پس امضاها به حساب می‌آیند. بازدیدکنندگان با بازگشت شما آن را می‌بینند.</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>اینجا چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Copy the coordinator’s file to the stick itself, not into a folder.</source>
        <translation>پروندهٔ هماهنگ‌کننده را روی خود فلش کپی کنید، نه در پوشه.</translation>
    </message>
    <message>
        <source>If you expected another one, ask the coordinator which file is the newest.</source>
        <translation>اگر کارزار دیگری می‌خواستید، از هماهنگ‌کننده بپرسید کدام پرونده تازه‌ترین است.</translation>
    </message>
    <message>
        <source>Do not use this stick any more, and call the coordinator on a number that you know.</source>
        <translation>دیگر از این فلش استفاده نکنید و با شماره‌ای که می‌شناسید به هماهنگ‌کننده زنگ بزنید.</translation>
    </message>
    <message>
        <source>Do not use it. Ask the coordinator for the file once more.</source>
        <translation>از آن استفاده نکنید. پرونده را دوباره از هماهنگ‌کننده بخواهید.</translation>
    </message>
    <message>
        <source>Copy it to the stick once more, or ask the coordinator for it again.</source>
        <translation>آن را دوباره روی فلش کپی کنید یا از هماهنگ‌کننده بخواهید.</translation>
    </message>
    <message>
        <source>Update the program on this tablet first.</source>
        <translation>نخست برنامهٔ این تبلت را به‌روز کنید.</translation>
    </message>
    <message>
        <source>First install the campaign that it belongs to. Both files can lie on one stick.</source>
        <translation>نخست کارزاری را که به آن تعلق دارد نصب کنید. هر دو پرونده می‌توانند روی یک فلش باشند.</translation>
    </message>
    <message>
        <source>Hand over, then take in the receipt: that makes room.</source>
        <translation>تحویل دهید و سپس رسید را بگیرید: این کار جا باز می‌کند.</translation>
    </message>
    <message>
        <source>Try it again with another stick.</source>
        <translation>با فلش دیگری دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Something is missing that visitors have to be told. Ask the coordinator to build it again.</source>
        <translation>چیزی که باید به بازدیدکنندگان گفته شود کم است. از هماهنگ‌کننده بخواهید دوباره بسازد.</translation>
    </message>
    <message>
        <source>Its law asks for paper, or for an official system. Ask the coordinator.</source>
        <translation>قانون آن کاغذ یا سامانهٔ رسمی می‌خواهد. از هماهنگ‌کننده بپرسید.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تمرین</translation>
    </message>
    <message>
        <source>Signatures count</source>
        <translation>امضاها به حساب می‌آیند</translation>
    </message>
    <message>
        <source>This stand has a newer one of the same campaign.</source>
        <translation>این دستگاه نسخهٔ تازه‌تری از همین کارزار دارد.</translation>
    </message>
    <message>
        <source>Install the older one only if the coordinator asks you to go back to it.</source>
        <translation>نسخهٔ قدیمی‌تر را تنها اگر هماهنگ‌کننده بخواهد نصب کنید.</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>درخواست‌کننده</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>گیرنده</translation>
    </message>
    <message>
        <source>Signing begins</source>
        <translation>آغاز امضا</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>روز آخر</translation>
    </message>
    <message>
        <source>Everything is deleted</source>
        <translation>پاک شدن همه چیز</translation>
    </message>
    <message>
        <source>Do signatures count?</source>
        <translation>آیا امضاها به حساب می‌آیند؟</translation>
    </message>
    <message>
        <source>No, it is practice</source>
        <translation>نه، تمرین است</translation>
    </message>
    <message>
        <source>Yes, it is activated</source>
        <translation>بله، فعال شده است</translation>
    </message>
    <message>
        <source>Mind: this campaign counts on this stand now. With this file it turns to practice until its activation comes.</source>
        <translation>توجه: این کارزار اکنون اینجا به حساب می‌آید. با این پرونده تا رسیدن فعال‌سازی، تمرین می‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) on this stick could not be used.</source>
        <translation>
            <numerusform>از %n پروندهٔ دیگر روی این فلش نمی‌توان استفاده کرد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Install the older one</source>
        <translation>نصب نسخهٔ قدیمی‌تر</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>نصب</translation>
    </message>
    <message>
        <source>Are these the eight words on the poster of %1?</source>
        <translation>آیا این هشت واژهٔ روی پوستر %1 است؟</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>واژه‌ها یکی است</translation>
    </message>
    <message>
        <source>They differ: do not install</source>
        <translation>فرق دارند: نصب نشود</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>space</source>
        <translation>فاصله</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>قبلی</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>پاک کردن آخرین حرف</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>حرف‌های دیگر</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>عددها و نشانه‌ها</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>حروف لاتین</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>حرف‌ها</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
</context>
<context>
    <name>LeadScreen</name>
    <message>
        <source>For the lead</source>
        <translation>برای سرپرست</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Your PIN is changed</source>
        <translation>پین شما عوض شد</translation>
    </message>
    <message>
        <source>The volunteers’ PIN is changed</source>
        <translation>پین داوطلبان عوض شد</translation>
    </message>
    <message>
        <source>The one before opens nothing any more.</source>
        <translation>پین پیشین دیگر چیزی را باز نمی‌کند.</translation>
    </message>
    <message>
        <source>Tell it to all who work here. The one before opens nothing any more.</source>
        <translation>آن را به همهٔ همکاران بگویید. پین پیشین دیگر چیزی را باز نمی‌کند.</translation>
    </message>
    <message>
        <source>What is done here changes the stand. Go back to the visitors when you leave it.</source>
        <translation>آنچه اینجا می‌کنید دستگاه را تغییر می‌دهد. هنگام رفتن به صفحهٔ بازدیدکنندگان برگردید.</translation>
    </message>
    <message>
        <source>Practice: nothing counts</source>
        <translation>تمرین: چیزی به حساب نمی‌آید</translation>
    </message>
    <message>
        <source>Signatures count</source>
        <translation>امضاها به حساب می‌آیند</translation>
    </message>
    <message>
        <source>Install a campaign</source>
        <translation>نصب یک کارزار</translation>
    </message>
    <message>
        <source>From a USB stick of the coordinator</source>
        <translation>از فلش USB هماهنگ‌کننده</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>نسخهٔ دوم</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>خاموش</translation>
    </message>
    <message>
        <source>On, and complete</source>
        <translation>روشن، و کامل</translation>
    </message>
    <message>
        <source>On, being written</source>
        <translation>روشن، در حال نوشتن</translation>
    </message>
    <message>
        <source>On, but something is in the way</source>
        <translation>روشن، ولی مانعی هست</translation>
    </message>
    <message>
        <source>Delete signatures</source>
        <translation>پاک کردن امضاها</translation>
    </message>
    <message numerus="yes">
        <source>%n petition(s) due</source>
        <translation>
            <numerusform>%n دادخواست موعد دارد</numerusform>
        </translation>
    </message>
    <message>
        <source>None is due</source>
        <translation>چیزی موعد ندارد</translation>
    </message>
    <message>
        <source>Volunteers’ PIN</source>
        <translation>پین داوطلبان</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>انتخاب پین دیگر</translation>
    </message>
    <message>
        <source>Lead’s PIN</source>
        <translation>پین سرپرست</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>For the coordinator</source>
        <translation>برای هماهنگ‌کننده</translation>
    </message>
    <message>
        <source>Confirm the date</source>
        <translation>تأیید تاریخ</translation>
    </message>
    <message>
        <source>The clock looks wrong</source>
        <translation>ساعت درست به نظر نمی‌رسد</translation>
    </message>
    <message>
        <source>The clock looks right</source>
        <translation>ساعت درست به نظر می‌رسد</translation>
    </message>
</context>
<context>
    <name>LockedScreen</name>
    <message>
        <source>This stand is paused.</source>
        <translation>این دستگاه موقتاً متوقف است.</translation>
    </message>
    <message>
        <source>Nobody can sign now, and nothing that was typed is kept. A volunteer opens it again.</source>
        <translation>اکنون کسی نمی‌تواند امضا کند و چیزی از آنچه نوشته شده نمی‌ماند. داوطلب آن را دوباره باز می‌کند.</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>وارد کردن پین</translation>
    </message>
</context>
<context>
    <name>LookTools</name>
    <message>
        <source>largest</source>
        <translation>بزرگ‌ترین</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>بزرگ‌تر</translation>
    </message>
    <message>
        <source>usual</source>
        <comment>text size</comment>
        <translation>معمولی</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>کنتراست زیاد</translation>
    </message>
    <message>
        <source>sunlight</source>
        <translation>نور آفتاب</translation>
    </message>
    <message>
        <source>usual</source>
        <comment>colours</comment>
        <translation>معمولی</translation>
    </message>
    <message>
        <source>Text size: %1</source>
        <extracomment>Spoken: what the button is for, and what is chosen.</extracomment>
        <translation>اندازهٔ متن: %1</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <extracomment>Spoken: what the button is for, and what is chosen.</extracomment>
        <translation>رنگ‌ها: %1</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <extracomment>Spoken: what the button does.</extracomment>
        <translation>توقف خواندن</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>خواندن با صدای بلند</translation>
    </message>
</context>
<context>
    <name>LostPinScreen</name>
    <message>
        <source>Forgot the PIN?</source>
        <translation>پین را فراموش کرده‌اید؟</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>در حال خواندن</translation>
    </message>
    <message>
        <source>The PINs are gone</source>
        <translation>پین‌ها پاک شدند</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>انجام نشد</translation>
    </message>
    <message>
        <source>Call the coordinator</source>
        <translation>به هماهنگ‌کننده زنگ بزنید</translation>
    </message>
    <message>
        <source>Ask whoever set this stand up</source>
        <translation>از کسی بپرسید که این دستگاه را راه انداخته است</translation>
    </message>
    <message>
        <source>Call your lead</source>
        <translation>به سرپرست خود زنگ بزنید</translation>
    </message>
    <message>
        <source>The lead can choose a new PIN for the volunteers, behind the lead’s own. If that is lost, too: call the coordinator and read both out. A file for this stand alone comes back; put it in on a stick.</source>
        <translation>سرپرست می‌تواند با پین خودش پین تازه‌ای برای داوطلبان انتخاب کند. اگر آن هم گم شده: به هماهنگ‌کننده زنگ بزنید و هر دو را بخوانید. پرونده‌ای فقط برای این دستگاه می‌آید؛ آن را با حافظهٔ USB وارد کنید.</translation>
    </message>
    <message>
        <source>Read both out. The coordinator calls you back and sends a file for this stand alone. Copy it to a stick and put it in.</source>
        <translation>هر دو را بخوانید. هماهنگ‌کننده به شما زنگ می‌زند و پرونده‌ای تنها برای این دستگاه می‌فرستد. آن را روی فلش کپی و وصل کنید.</translation>
    </message>
    <message>
        <source>This stand has only ever practised, so it knows no coordinator who could help.</source>
        <translation>این دستگاه تنها تمرین کرده و هماهنگ‌کننده‌ای نمی‌شناسد.</translation>
    </message>
    <message>
        <source>Looking through %1</source>
        <translation>در حال بررسی %1</translation>
    </message>
    <message>
        <source>Now choose new ones.</source>
        <translation>اکنون پین‌های تازه انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is no such file on this stick.</source>
        <translation>چنین پرونده‌ای روی این فلش نیست.</translation>
    </message>
    <message>
        <source>This file is for another stand.</source>
        <translation>این پرونده برای دستگاه دیگری است.</translation>
    </message>
    <message>
        <source>This file is not from an organisation that this stand knows.</source>
        <translation>این پرونده از سازمانی نیست که این دستگاه می‌شناسد.</translation>
    </message>
    <message>
        <source>This file was used before, or is for another code.</source>
        <translation>این پرونده پیش‌تر به کار رفته یا برای کد دیگری است.</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>این پرونده آسیب دیده است.</translation>
    </message>
    <message>
        <source>This file is from a newer version of the program.</source>
        <translation>این پرونده از نسخهٔ تازه‌تری از برنامه است.</translation>
    </message>
    <message>
        <source>The disk of this stand cannot be written.</source>
        <translation>روی دیسک این دستگاه نمی‌توان نوشت.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>این کار انجام نشد.</translation>
    </message>
    <message>
        <source>First the volunteers’ PIN, then the lead’s: choose the lead’s PIN together with your lead. No signature was touched.</source>
        <translation>اول پین داوطلبان، بعد پین سرپرست: آن را همراه سرپرست انتخاب کنید. به هیچ امضایی دست نخورد.</translation>
    </message>
    <message>
        <source>This stand: often the first six signs are enough</source>
        <translation>این دستگاه: اغلب شش نشانهٔ اول کافی است</translation>
    </message>
    <message>
        <source>The PINs are as they were.</source>
        <translation>پین‌ها همان است که بود.</translation>
    </message>
    <message>
        <source>Copy the coordinator’s file to the stick itself, not into a folder.</source>
        <translation>پروندهٔ هماهنگ‌کننده را روی خود فلش کپی کنید، نه در پوشه.</translation>
    </message>
    <message>
        <source>Read the letters of this stand out once more.</source>
        <translation>حروف این دستگاه را یک بار دیگر بخوانید.</translation>
    </message>
    <message>
        <source>Only the organisation whose petition is on this stand can make it.</source>
        <translation>تنها سازمانی که دادخواستش روی این دستگاه است می‌تواند آن را بسازد.</translation>
    </message>
    <message>
        <source>Tell the coordinator the code that is shown here now.</source>
        <translation>کدی را که اکنون اینجا نشان داده می‌شود به هماهنگ‌کننده بگویید.</translation>
    </message>
    <message>
        <source>Copy it to the stick once more, or ask the coordinator for it again.</source>
        <translation>آن را دوباره روی فلش کپی کنید یا از هماهنگ‌کننده بخواهید.</translation>
    </message>
    <message>
        <source>Update the program on this tablet first.</source>
        <translation>نخست برنامهٔ این تبلت را به‌روز کنید.</translation>
    </message>
    <message>
        <source>Switch the tablet off and on again, then try once more.</source>
        <translation>تبلت را خاموش و روشن کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Try it again with another stick.</source>
        <translation>با فلش دیگری دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Choose new PINs</source>
        <translation>انتخاب پین‌های تازه</translation>
    </message>
    <message>
        <source>The program has to end; then this command asks for a new PIN. What was practised stays.</source>
        <translation>باید برنامه بسته شود؛ سپس این فرمان پین تازه می‌خواهد. تمرین‌ها می‌ماند.</translation>
    </message>
    <message>
        <source>Code, for this one time</source>
        <translation>کد، تنها برای این بار</translation>
    </message>
    <message>
        <source>There is no code, because the disk of this stand cannot be written. Make room first.</source>
        <translation>کدی نیست، چون روی دیسک نمی‌توان نوشت. نخست جا باز کنید.</translation>
    </message>
    <message>
        <source>Show it to the camera</source>
        <translation>نشان دادن به دوربین</translation>
    </message>
</context>
<context>
    <name>MoreBelow</name>
    <message>
        <source>More below. Swipe up to read on.</source>
        <translation>ادامه در پایین است. به بالا بکشید.</translation>
    </message>
</context>
<context>
    <name>NamesScreen</name>
    <message>
        <source>Name and place</source>
        <translation>نام و مکان</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Name of the stand</source>
        <translation>نام غرفه</translation>
    </message>
    <message>
        <source>A name has 1 to 60 signs</source>
        <translation>نام 1 تا 60 نویسه دارد</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مکان</translation>
    </message>
    <message>
        <source>A place has at most 60 signs</source>
        <translation>مکان حداکثر 60 نویسه دارد</translation>
    </message>
    <message>
        <source>The name travels with every hand-over, both are on the closing slip. Two tablets at one stand share them.</source>
        <translation>نام با هر تحویل همراه است و هر دو روی برگهٔ پایان روز می‌آیند. دو تبلت در یک غرفه هر دو را مشترک دارند.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ذخیره</translation>
    </message>
</context>
<context>
    <name>NotNowScreen</name>
    <message>
        <source>Signing has to wait.</source>
        <translation>امضا باید کمی صبر کند.</translation>
    </message>
    <message>
        <source>What you typed is still here.</source>
        <translation>آنچه نوشته‌اید هنوز اینجاست.</translation>
    </message>
    <message>
        <source>This tablet is full. A volunteer has to hand over, then take in the receipt: that makes room.</source>
        <translation>این تبلت پر است. داوطلب باید تحویل دهد و سپس رسید را بگیرد: این کار جا باز می‌کند.</translation>
    </message>
    <message>
        <source>This tablet cannot store anything now. A volunteer has to switch it off and on again. What was signed before is safe.</source>
        <translation>این تبلت اکنون نمی‌تواند چیزی ذخیره کند. داوطلب باید آن را خاموش و دوباره روشن کند. آنچه پیش‌تر امضا شده در امان است.</translation>
    </message>
    <message>
        <source>The clock of this tablet looks wrong. A volunteer has to set day and hour.</source>
        <translation>ساعت این تبلت درست به نظر نمی‌رسد. داوطلب باید روز و ساعت را تنظیم کند.</translation>
    </message>
    <message>
        <source>By the clock of this tablet, the time to sign is over.</source>
        <translation>به ساعت این تبلت، زمان امضا به پایان رسیده است.</translation>
    </message>
    <message>
        <source>By the clock of this tablet, the time to sign has not begun.</source>
        <translation>به ساعت این تبلت، زمان امضا هنوز آغاز نشده است.</translation>
    </message>
    <message>
        <source>Something is wrong with this stand. A volunteer has to ask the coordinator.</source>
        <translation>این دستگاه مشکلی دارد. داوطلب باید از هماهنگ‌کننده بپرسد.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>شروع دوباره</translation>
    </message>
</context>
<context>
    <name>NumbersScreen</name>
    <message>
        <source>Fewer than %1 everywhere: nothing to show yet.</source>
        <translation>همه‌جا کمتر از %1: هنوز چیزی برای نشان دادن نیست.</translation>
    </message>
    <message>
        <source>Today in numbers</source>
        <translation>امروز به عدد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>بر پایهٔ ساعت</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>بر پایهٔ زبان</translation>
    </message>
    <message>
        <source>Counted in tens, and fewer than %1 are not shown: else somebody who stood beside a visitor could learn from it how that one person signed. Of today alone; it is deleted when the day is closed.</source>
        <translation>ده‌ده‌تایی شمرده می‌شود و کمتر از %1 نشان داده نمی‌شود: وگرنه کسی که کنار بازدیدکننده‌ای ایستاده بود می‌فهمید آن یک نفر چگونه امضا کرده است. فقط امروز؛ با پایان روز پاک می‌شود.</translation>
    </message>
</context>
<context>
    <name>OpeningScreen</name>
    <message>
        <source>Ready for the day?</source>
        <translation>آمادهٔ شروع روز؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>آماده</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>آماده نیست</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>مانعی در کار نیست.</translation>
    </message>
    <message>
        <source>Change name and place</source>
        <translation>تغییر نام و مکان</translation>
    </message>
    <message>
        <source>The eight words on the poster of %1:</source>
        <translation>8 واژهٔ روی پوستر %1:</translation>
    </message>
    <message>
        <source>Open the stand</source>
        <translation>باز کردن غرفه</translation>
    </message>
</context>
<context>
    <name>PetitionCard</name>
    <message>
        <source>To: %1</source>
        <translation>خطاب به: %1</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>افزوده شد</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Choose a PIN for this stand</source>
        <translation>یک پین برای این دستگاه انتخاب کنید</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>همان پین، یک بار دیگر</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minutes</source>
        <translation>
            <numerusform>%n دقیقه صبر کنید</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds</source>
        <translation>
            <numerusform>%n ثانیه صبر کنید</numerusform>
        </translation>
    </message>
    <message>
        <source>The lead has no PIN yet</source>
        <translation>سرپرست هنوز پین ندارد</translation>
    </message>
    <message>
        <source>Choose a PIN for the lead</source>
        <translation>یک پین برای سرپرست انتخاب کنید</translation>
    </message>
    <message>
        <source>Choose a PIN for the volunteers</source>
        <translation>یک پین برای داوطلبان انتخاب کنید</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>پین را وارد کنید</translation>
    </message>
    <message>
        <source>Enter the lead’s PIN</source>
        <translation>وارد کردن پین سرپرست</translation>
    </message>
    <message>
        <source>What follows is for whoever leads this stand.</source>
        <translation>ادامه برای سرپرست این دستگاه است.</translation>
    </message>
    <message>
        <source>This stand has collected already, so the volunteers’ PIN is not enough to choose it. Touch “Forgot the PIN?”: the coordinator can have both chosen anew.</source>
        <translation>این دستگاه پیش‌تر امضا گرفته است، پس پین داوطلبان برای انتخاب آن بس نیست. «پین را فراموش کرده‌اید؟» را لمس کنید: هماهنگ‌کننده می‌تواند بگذارد هر دو از نو انتخاب شوند.</translation>
    </message>
    <message>
        <source>%1 to 8 digits, another PIN than the volunteers’. Choose it together with your lead: it installs, deletes and changes PINs.</source>
        <translation>%1 تا 8 رقم، پینی جز پین داوطلبان. آن را همراه سرپرست انتخاب کنید: برای نصب، حذف و تغییر پین‌هاست.</translation>
    </message>
    <message>
        <source>%1 to 8 digits, another PIN than the volunteers’. Only the lead knows it: to install, to delete, to change PINs.</source>
        <translation>%1 تا 8 رقم، جز پین داوطلبان. تنها سرپرست آن را می‌داند: برای نصب، پاک کردن و تغییر پین‌ها.</translation>
    </message>
    <message>
        <source>%1 to 8 digits. All who work at this stand share it.</source>
        <translation>%1 تا 8 رقم. میان همهٔ همکاران این دستگاه مشترک است.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. %n tries left.</source>
        <translation>
            <numerusform>پین این نیست. %n فرصت دیگر دارید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lead’s PIN counts again in %n minutes.</source>
        <translation>
            <numerusform>پین سرپرست %n دقیقهٔ دیگر دوباره پذیرفته می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those were two different PINs. Choose one again.</source>
        <translation>این دو پین یکی نبود. دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <source>The lead and the volunteers need two different PINs. Choose another one.</source>
        <translation>سرپرست و داوطلبان باید دو پین جدا داشته باشند. پین دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>پین 4 تا 8 رقم دارد.</translation>
    </message>
    <message>
        <source>This PIN has %1 to 8 digits.</source>
        <translation>این پین %1 تا 8 رقم دارد.</translation>
    </message>
    <message>
        <source>The PIN could not be stored, because the disk is full. Make room, then choose it again.</source>
        <translation>پین ذخیره نشد، چون دیسک پر است. جا باز کنید و دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <source>The PINs of this stand cannot be read. The coordinator can have them chosen anew: touch “Forgot the PIN?”.</source>
        <translation>پین‌های این دستگاه خوانده نمی‌شود. با کمک هماهنگ‌کننده پین تازه انتخاب کنید: «پین را فراموش کرده‌اید؟» را لمس کنید.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>نه اکنون</translation>
    </message>
    <message>
        <source>These screens are for the people who run the stand.</source>
        <translation>این صفحه‌ها برای کسانی است که غرفه را می‌گردانند.</translation>
    </message>
    <message>
        <source>Then enter the PIN. There were several wrong ones: after each further one you wait longer.</source>
        <translation>سپس پین را وارد کنید. چند پین نادرست بود: پس از هر اشتباه دیگر باید بیشتر صبر کنید.</translation>
    </message>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>%n رقم وارد شده</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>پاک کردن آخرین رقم</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Forgot the PIN?</source>
        <translation>پین را فراموش کرده‌اید؟</translation>
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
        <translation>&lt;b&gt;تمرین.&lt;/b&gt; اینجا چیزی به حساب نمی‌آید. لطفاً نامی ساختگی بنویسید.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Practice: %1.&lt;/b&gt; Please use an invented name.</source>
        <translation>&lt;b&gt;تمرین: %1.&lt;/b&gt; لطفاً نامی ساختگی بنویسید.</translation>
    </message>
</context>
<context>
    <name>PractiseBar</name>
    <message>
        <source>Practice. Nothing of this is kept or counted.</source>
        <translation>تمرین. هیچ‌چیز نگه داشته یا شمرده نمی‌شود.</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>پایان تمرین</translation>
    </message>
</context>
<context>
    <name>PrivacyScreen</name>
    <message>
        <source>What happens to my data</source>
        <translation>با داده‌های من چه می‌شود</translation>
    </message>
    <message>
        <source>Questions?</source>
        <translation>پرسشی دارید؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>What is yours alone is not read aloud without headphones.</source>
        <translation>آنچه فقط به شما مربوط است بدون هدفون خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>پاک شد</translation>
    </message>
    <message>
        <source>Do you hear this through headphones?</source>
        <translation>آیا این را با هدفون می‌شنوید؟</translation>
    </message>
    <message>
        <source>Then what you type is read aloud, too. Without headphones it is not: everyone around would hear it.</source>
        <translation>در این صورت آنچه می‌نویسید هم خوانده می‌شود. بدون هدفون نه: همه اطرافیان آن را می‌شنوند.</translation>
    </message>
    <message>
        <source>Yes, headphones</source>
        <translation>بله، هدفون</translation>
    </message>
    <message>
        <source>No, a loudspeaker</source>
        <translation>نه، بلندگو</translation>
    </message>
    <message>
        <source>Do not read aloud</source>
        <translation>با صدای بلند نخوان</translation>
    </message>
</context>
<context>
    <name>ReadScreen</name>
    <message>
        <source>Step 1 of 3: Read</source>
        <translation>گام 1 از 3: خواندن</translation>
    </message>
    <message>
        <source>Petition %1 of %2</source>
        <extracomment>%1 and %2 are numbers: which of the petitions to read this one is.</extracomment>
        <translation>دادخواست %1 از %2</translation>
    </message>
    <message>
        <source>Petition to: %1</source>
        <translation>دادخواست خطاب به: %1</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>درخواست‌کننده</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>گیرنده</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>چه چیزی تحویل می‌شود</translation>
    </message>
    <message>
        <source>The names of those who sign.</source>
        <translation>نام امضاکنندگان.</translation>
    </message>
    <message>
        <source>The number of signatures. No names.</source>
        <translation>شمار امضاها، بدون هیچ نامی.</translation>
    </message>
    <message>
        <source>What happens to my data</source>
        <translation>با داده‌های من چه می‌شود</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>امضا نمی‌کنم</translation>
    </message>
    <message>
        <source>I want to sign</source>
        <translation>می‌خواهم امضا کنم</translation>
    </message>
</context>
<context>
    <name>RefusedWindow</name>
    <message>
        <source>Petition stand</source>
        <translation>غرفهٔ دادخواست</translation>
    </message>
    <message>
        <source>What is stored here is damaged, and there is no room to mend it. Ask the coordinator.</source>
        <translation>آنچه اینجا ذخیره شده آسیب دیده و جایی برای ترمیم آن نیست. از هماهنگ‌کننده بپرسید.</translation>
    </message>
    <message>
        <source>Nothing can be stored on this tablet. Switch it off and on again; if that does not help, take another one.</source>
        <translation>روی این تبلت چیزی ذخیره نمی‌شود. خاموش و دوباره روشنش کنید؛ اگر درست نشد، تبلت دیگری بردارید.</translation>
    </message>
    <message>
        <source>There is no petition on this stand. Ask the coordinator.</source>
        <translation>دادخواستی روی این دستگاه نیست. از هماهنگ‌کننده بپرسید.</translation>
    </message>
    <message>
        <source>Something is wrong with this stand. Ask the coordinator.</source>
        <translation>این دستگاه مشکلی دارد. از هماهنگ‌کننده بپرسید.</translation>
    </message>
    <message>
        <source>This stand cannot open.</source>
        <translation>این دستگاه باز نمی‌شود.</translation>
    </message>
    <message>
        <source>Nothing that was signed is lost by this. It is tried again by itself.</source>
        <translation>با این کار چیزی از امضاها از دست نمی‌رود. خودش دوباره تلاش می‌کند.</translation>
    </message>
</context>
<context>
    <name>ReportScreen</name>
    <message>
        <source>Report for the coordinator</source>
        <translation>گزارش برای هماهنگ‌کننده</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>به کجا؟</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>در حال نوشتن</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>انجام نشد</translation>
    </message>
    <message>
        <source>Leave the stick in until this is done.</source>
        <translation>تا پایان کار فلش را بیرون نیاورید.</translation>
    </message>
    <message>
        <source>It holds no signature and no name: only what this tablet did, how it is, and what is wrong. It may be sent in any way.</source>
        <translation>نه امضایی در آن است و نه نامی: تنها اینکه تبلت چه کرده، حالش چیست و چه ایرادی دارد. به هر راهی می‌توان فرستاد.</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>نوشتن روی %1</translation>
    </message>
    <message>
        <source>You can take the stick out now.</source>
        <translation>اکنون می‌توانید فلش را بیرون بیاورید.</translation>
    </message>
    <message>
        <source>The stick cannot be written to.</source>
        <translation>روی فلش نمی‌توان نوشت.</translation>
    </message>
    <message>
        <source>Send this file to the coordinator: %1</source>
        <translation>این پرونده را برای هماهنگ‌کننده بفرستید: %1</translation>
    </message>
    <message>
        <source>Put it in again, or take another one.</source>
        <translation>دوباره وصلش کنید یا فلش دیگری بردارید.</translation>
    </message>
</context>
<context>
    <name>ScanResult</name>
    <message>
        <source>Its end is missing. Have the stand show it once more.</source>
        <translation>پایانش نیست. بگذارید دستگاه یک بار دیگر نشانش دهد.</translation>
    </message>
    <message>
        <source>The proof of the stand does not hold for it. See the report.</source>
        <translation>گواه دستگاه برای آن درست نیست. گزارش را ببینید.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) belong to another campaign. Import them with the keys file of that campaign.</source>
        <translation>
            <numerusform>%n مورد از کارزار دیگری است. با پروندهٔ کلید همان کارزار واردشان کنید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) were sealed for other keys. They are kept, and come in with those keys.</source>
        <translation>
            <numerusform>%n مورد برای کلیدهای دیگری مهر شده است. نگه داشته می‌شود و با آن کلیدها وارد می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its campaign was never activated. It is kept, and comes in after that.</source>
        <translation>کارزارش هرگز فعال نشده است. نگه داشته می‌شود و پس از آن وارد می‌شود.</translation>
    </message>
    <message>
        <source>It was made by a newer version. Update this program: it is kept, and comes in then.</source>
        <translation>از نسخهٔ تازه‌تری است. این برنامه را به‌روز کنید: نگه داشته می‌شود و آن‌گاه وارد می‌شود.</translation>
    </message>
    <message>
        <source>Its beginning is not here yet. It is kept, and comes in with that.</source>
        <translation>آغازش هنوز اینجا نیست. نگه داشته می‌شود و با آن وارد می‌شود.</translation>
    </message>
    <message>
        <source>The volunteer has doubts about some entries. The report says which.</source>
        <translation>داوطلب دربارهٔ برخی موارد تردید دارد. گزارش می‌گوید کدام‌ها.</translation>
    </message>
    <message>
        <source>Nobody has approved this stand yet.</source>
        <translation>هنوز کسی این دستگاه را تأیید نکرده است.</translation>
    </message>
    <message>
        <source>Alarm: two entries contradict each other. The stand may have been copied. See the report.</source>
        <translation>هشدار: دو مورد با هم ناسازگارند. شاید از دستگاه رونوشت گرفته‌اند. گزارش را ببینید.</translation>
    </message>
    <message>
        <source>These codes are for a stand: show them to its camera.</source>
        <translation>این کدها برای یک دستگاه است: به دوربین آن نشان دهید.</translation>
    </message>
    <message>
        <source>Importing it failed, and nothing of it was recorded. Import it from a stick or a film.</source>
        <translation>وارد کردنش شکست خورد و چیزی از آن ثبت نشد. از فلش یا فیلم واردش کنید.</translation>
    </message>
    <message>
        <source>It is not what a stand sends, and nothing of it was recorded. Have the stand show it once more.</source>
        <translation>این آن چیزی نیست که دستگاه می‌فرستد و چیزی از آن ثبت نشد. بگذارید دستگاه یک بار دیگر نشانش دهد.</translation>
    </message>
    <message>
        <source>A stand that is not known here</source>
        <translation>دستگاهی که اینجا شناخته نیست</translation>
    </message>
    <message>
        <source>Closing slip of %1</source>
        <translation>برگهٔ پایان روز %1</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>پذیرفته نشد</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تمرین</translation>
    </message>
    <message>
        <source>new</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>here before</source>
        <translation>از پیش</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>آسیب‌دیده</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>کم</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) on it.</source>
        <translation>
            <numerusform>%n امضا در آن است.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was known before.</source>
        <translation>پیش‌تر شناخته بود.</translation>
    </message>
</context>
<context>
    <name>ScanWindow</name>
    <message>
        <source>Read codes with the camera</source>
        <translation>خواندن کدها با دوربین</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>دستهٔ %1</translation>
    </message>
    <message>
        <source>Closing slip %1</source>
        <translation>برگهٔ پایان روز %1</translation>
    </message>
    <message>
        <source>For a stand, not for here: %1</source>
        <translation>برای دستگاه، نه برای اینجا: %1</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>دوربین</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>صدا خاموش</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>صدا روشن</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>It works without a camera on this computer, too.</source>
        <translation>بدون دوربین در این رایانه هم می‌شود.</translation>
    </message>
    <message>
        <source>Film the screen of the stand with a phone, until the stand has shown everything once: half a minute is enough for most. Copy the film to this computer and import it with this command:</source>
        <translation>با تلفن از صفحهٔ دستگاه فیلم بگیرید تا همه‌چیز را یک بار نشان دهد: بیشتر وقت‌ها نیم دقیقه بس است. فیلم را به این رایانه بیاورید و با این دستور وارد کنید:</translation>
    </message>
    <message>
        <source>Photographs, scans and PDF pages of the codes are imported in the same way.</source>
        <translation>عکس‌ها، اسکن‌ها و صفحه‌های PDF کدها هم به همین شکل وارد می‌شوند.</translation>
    </message>
    <message>
        <source>Hold the screen of the stand in front of the camera.</source>
        <translation>صفحهٔ دستگاه را جلوی دوربین نگه دارید.</translation>
    </message>
    <message numerus="yes">
        <source>new practice entries</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>مورد تمرینی تازه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new entries</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>مورد تازه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here before</source>
        <translation>
            <numerusform>%n از پیش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n آسیب‌دیده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n کم</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes in is imported at once, and shows here.</source>
        <translation>آنچه می‌رسد بی‌درنگ وارد می‌شود و اینجا دیده می‌شود.</translation>
    </message>
    <message>
        <source>The ledger is in use, or its disk is full. This is tried again.</source>
        <translation>دفتر در حال استفاده است یا دیسکش پر است. دوباره امتحان می‌شود.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>در حال وارد کردن</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تأیید</translation>
    </message>
</context>
<context>
    <name>SecondCopyScreen</name>
    <message>
        <source>Second copy</source>
        <translation>نسخهٔ دوم</translation>
    </message>
    <message>
        <source>Which stick?</source>
        <translation>کدام فلش؟</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>یک لحظه</translation>
    </message>
    <message>
        <source>No copy is kept</source>
        <translation>نسخه‌ای نگه داشته نمی‌شود</translation>
    </message>
    <message>
        <source>Each signature is written to a second stick as well, locked as it is here. If this tablet breaks, nothing is lost.</source>
        <translation>هر امضا روی فلش دومی هم نوشته می‌شود، قفل‌شده مانند اینجا. اگر این تبلت خراب شود چیزی از دست نمی‌رود.</translation>
    </message>
    <message numerus="yes">
        <source>not in the copy yet</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>هنوز در نسخه نیست</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>نوشتن روی %1</translation>
    </message>
    <message>
        <source>The stick is not there any more.</source>
        <translation>فلش دیگر نیست.</translation>
    </message>
    <message>
        <source>This stick cannot be used.</source>
        <translation>از این فلش نمی‌توان استفاده کرد.</translation>
    </message>
    <message>
        <source>Put it in again, or take another one.</source>
        <translation>دوباره وصلش کنید یا فلش دیگری بردارید.</translation>
    </message>
    <message>
        <source>The stick cannot be written to</source>
        <translation>روی فلش نمی‌توان نوشت</translation>
    </message>
    <message>
        <source>Put it in again: what is missing is then written by itself.</source>
        <translation>دوباره وصلش کنید: آنچه کم است خودبه‌خود نوشته می‌شود.</translation>
    </message>
    <message>
        <source>Turn the copy off, and begin one on a larger stick.</source>
        <translation>نسخه را خاموش کنید و روی فلش بزرگ‌تری آغاز کنید.</translation>
    </message>
    <message>
        <source>Put it in again, or turn the copy off and take another stick.</source>
        <translation>دوباره وصلش کنید، یا نسخه را خاموش کنید و فلش دیگری بردارید.</translation>
    </message>
    <message>
        <source>The copy is complete</source>
        <translation>نسخه کامل است</translation>
    </message>
    <message>
        <source>The copy is being written</source>
        <translation>نسخه در حال نوشتن است</translation>
    </message>
    <message>
        <source>The stick is not in</source>
        <translation>فلش وصل نیست</translation>
    </message>
    <message>
        <source>The stick is full</source>
        <translation>فلش پر است</translation>
    </message>
    <message>
        <source>Visitors can sign meanwhile.</source>
        <translation>در این میان بازدیدکنندگان می‌توانند امضا کنند.</translation>
    </message>
    <message>
        <source>Leave the stick in. What is signed from now on is written there, too.</source>
        <translation>فلش را وصل بگذارید. از این پس امضاها روی آن هم نوشته می‌شود.</translation>
    </message>
    <message>
        <source>Leave the stick in until this says that it is complete.</source>
        <translation>تا اینجا نوشته نشده که کامل است، فلش را بیرون نیاورید.</translation>
    </message>
    <message>
        <source>Keep no second copy</source>
        <translation>نسخهٔ دوم نگه داشته نشود</translation>
    </message>
</context>
<context>
    <name>SentScreen</name>
    <message>
        <source>Your code is on its way.</source>
        <translation>کد شما در راه است.</translation>
    </message>
    <message>
        <source>If it belongs to a signature, that signature will be withdrawn.</source>
        <translation>اگر به امضایی تعلق داشته باشد، آن امضا پس گرفته می‌شود.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>نفر بعد</translation>
    </message>
</context>
<context>
    <name>ShiftScreen</name>
    <message>
        <source>Visitors can sign</source>
        <translation>بازدیدکنندگان می‌توانند امضا کنند</translation>
    </message>
    <message>
        <source>Visitors cannot sign</source>
        <translation>بازدیدکنندگان نمی‌توانند امضا کنند</translation>
    </message>
    <message>
        <source>The panel says why.</source>
        <translation>دلیلش در صفحهٔ داوطلبان است.</translation>
    </message>
    <message>
        <source>Signed in this shift: %1</source>
        <translation>امضاهای این نوبت: %1</translation>
    </message>
    <message>
        <source>Nothing was handed over yet</source>
        <translation>هنوز چیزی تحویل نشده است</translation>
    </message>
    <message>
        <source>Last handed over %1</source>
        <translation>آخرین تحویل: %1</translation>
    </message>
    <message>
        <source>Battery %1 %, plugged in</source>
        <translation>باتری %1٪، وصل به برق</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>باتری %1٪</translation>
    </message>
    <message>
        <source>Plug it in now.</source>
        <translation>اکنون به برق بزنید.</translation>
    </message>
    <message>
        <source>Shift change</source>
        <translation>تعویض نوبت</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>For the next volunteer</source>
        <translation>برای داوطلب بعدی</translation>
    </message>
    <message>
        <source>Read this together. Then the stand is locked, and the next volunteer enters the PIN.</source>
        <translation>این را با هم بخوانید. سپس دستگاه قفل می‌شود و داوطلب بعدی پین را وارد می‌کند.</translation>
    </message>
    <message numerus="yes">
        <source>signatures not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>امضا هنوز تحویل نشده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>هنوز تحویل نشده</numerusform>
        </translation>
    </message>
    <message>
        <source>Without hand-over</source>
        <translation>بدون تحویل</translation>
    </message>
    <message>
        <source>Hand over first</source>
        <translation>نخست تحویل</translation>
    </message>
    <message>
        <source>Change the shift</source>
        <translation>تعویض نوبت</translation>
    </message>
</context>
<context>
    <name>ShowScreen</name>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <translation>
            <numerusform>%n امضا</numerusform>
        </translation>
    </message>
    <message>
        <source>Show to a camera</source>
        <translation>نشان دادن به دوربین</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>یک لحظه</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>چیزی در انتظار نیست</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>انجام نشد</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>چه مقدار؟</translation>
    </message>
    <message>
        <source>The coordinator reads the codes with a camera, or films them. What was handed over before is shown again until its receipt comes.</source>
        <translation>هماهنگ‌کننده کدها را با دوربین می‌خواند یا از آن‌ها فیلم می‌گیرد. آنچه پیش‌تر تحویل شده، تا رسیدش نیاید دوباره نشان داده می‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>without a receipt</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>بدون رسید</numerusform>
        </translation>
    </message>
    <message>
        <source>Making codes of what was signed.</source>
        <translation>امضاها به کد تبدیل می‌شوند.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>این کار انجام نشد.</translation>
    </message>
    <message>
        <source>There was nothing to hand over.</source>
        <translation>چیزی برای تحویل نبود.</translation>
    </message>
    <message>
        <source>Nothing was lost: all signatures are still on this stand. Hand over with a stick instead.</source>
        <translation>چیزی از دست نرفت: همهٔ امضاها هنوز روی این دستگاه است. به‌جای آن با فلش تحویل دهید.</translation>
    </message>
    <message>
        <source>All signatures of this stand have arrived at the coordinator.</source>
        <translation>همهٔ امضاهای این دستگاه به هماهنگ‌کننده رسیده است.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>%1, part %2 of %3</source>
        <comment>a day</comment>
        <translation>%1، بخش %2 از %3</translation>
    </message>
    <message>
        <source>handed over before</source>
        <translation>پیش‌تر تحویل شده</translation>
    </message>
    <message>
        <source>with the closing slip</source>
        <translation>همراه با برگهٔ پایان روز</translation>
    </message>
    <message>
        <source>The coordinator has it all</source>
        <translation>هماهنگ‌کننده همه را دارد</translation>
    </message>
    <message numerus="yes">
        <source>Has the coordinator told you that all %n signature(s) arrived?</source>
        <translation>
            <numerusform>آیا هماهنگ‌کننده به شما گفته است که هر %n امضا رسیده؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Has the coordinator told you that all of it arrived?</source>
        <translation>آیا هماهنگ‌کننده به شما گفته است که همه رسیده؟</translation>
    </message>
</context>
<context>
    <name>StaffHeader</name>
    <message>
        <source>Back to visitors</source>
        <translation>بازگشت به بازدیدکنندگان</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>زبان: %1</translation>
    </message>
</context>
<context>
    <name>StandWindow</name>
    <message>
        <source>Petition stand</source>
        <translation>غرفهٔ دادخواست</translation>
    </message>
    <message>
        <source>A volunteer types. You sign.</source>
        <translation>داوطلب می‌نویسد. شما امضا می‌کنید.</translation>
    </message>
</context>
<context>
    <name>StickPlaces</name>
    <message>
        <source>Write-protected. If it has a small switch, move it; otherwise take another stick.</source>
        <translation>در برابر نوشتن محافظت شده است. اگر کلید کوچکی دارد، آن را جابه‌جا کنید؛ وگرنه فلش دیگری بردارید.</translation>
    </message>
    <message>
        <source>This folder cannot be written to. Take a stick.</source>
        <translation>در این پوشه نمی‌توان نوشت. فلشی بردارید.</translation>
    </message>
    <message>
        <source>%1 MB free</source>
        <translation>%1 مگابایت خالی</translation>
    </message>
    <message>
        <source>%1 GB free</source>
        <translation>%1 گیگابایت خالی</translation>
    </message>
    <message>
        <source>Put in a USB stick</source>
        <translation>یک فلش USB وصل کنید</translation>
    </message>
    <message>
        <source>It shows here by itself.</source>
        <translation>خودش اینجا نمایان می‌شود.</translation>
    </message>
</context>
<context>
    <name>StickTask</name>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Show it once more, or take it from a stick.</source>
        <translation>یک بار دیگر نشان دهید یا از فلش بگیرید.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Show the codes</source>
        <translation>کدها را نشان دهید</translation>
    </message>
    <message>
        <source>The camera is on while this screen is open. Nothing that it sees is kept.</source>
        <translation>تا این صفحه باز است دوربین روشن است. هیچ‌چیز از آنچه می‌بیند نگه داشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Show it to the camera</source>
        <translation>نشان دادن به دوربین</translation>
    </message>
    <message>
        <source>Checking what was shown.</source>
        <translation>آنچه نشان داده شد بررسی می‌شود.</translation>
    </message>
</context>
<context>
    <name>ThanksScreen</name>
    <message>
        <source>Code: %1</source>
        <translation>کد: %1</translation>
    </message>
    <message>
        <source>To take your signature back, write to %1 with this code.</source>
        <translation>برای پس گرفتن امضا، با این کد به %1 بنویسید.</translation>
    </message>
    <message>
        <source>Practice: this does not count.</source>
        <translation>تمرین: این به حساب نمی‌آید.</translation>
    </message>
    <message>
        <source>Thank you. You have signed.</source>
        <translation>سپاس. شما امضا کردید.</translation>
    </message>
    <message>
        <source>Practice: nothing was kept, and nobody has signed. A visitor reads here that the signature is stored.</source>
        <translation>تمرین: چیزی نگه داشته نشد و کسی امضا نکرد. بازدیدکننده اینجا می‌خواند که امضا ذخیره شده است.</translation>
    </message>
    <message>
        <source>Your signature is safely stored. Nothing about you stays on this screen.</source>
        <translation>امضای شما با امنیت ذخیره شد. چیزی از شما روی این صفحه نمی‌ماند.</translation>
    </message>
    <message>
        <source>Your code as a picture to photograph</source>
        <translation>کد شما به‌صورت تصویری برای عکس گرفتن</translation>
    </message>
    <message>
        <source>Take a photo of this</source>
        <translation>از این عکس بگیرید</translation>
    </message>
    <message>
        <source>With these codes you can take your signatures back later, one by one.</source>
        <translation>با این کدها می‌توانید بعداً امضاهایتان را یکی‌یکی پس بگیرید.</translation>
    </message>
    <message>
        <source>With this code you can take your signature back later, at any of our stands or by writing to us.</source>
        <translation>با این کد می‌توانید بعداً در هر یک از غرفه‌های ما یا با نوشتن به ما امضایتان را پس بگیرید.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>کد شما</translation>
    </message>
    <message>
        <source>No phone? Ask for a pen and paper.</source>
        <translation>تلفن ندارید؟ قلم و کاغذ بخواهید.</translation>
    </message>
    <message>
        <source>More codes: %1 of %2</source>
        <extracomment>%1 and %2 are numbers: how many codes were shown, of how many.</extracomment>
        <translation>کدهای دیگر: %1 از %2</translation>
    </message>
    <message>
        <source>That did not work here, so your signature stands. Your code still takes it back.</source>
        <translation>اینجا نشد، پس امضای شما سر جایش است. با کدتان هنوز می‌توانید آن را پس بگیرید.</translation>
    </message>
    <message>
        <source>Changed your mind? Undo takes it back now.</source>
        <translation>نظرتان عوض شد؟ «برگردان» همین حالا آن را پس می‌گیرد.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>برگردان</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>نفر بعد</translation>
    </message>
</context>
<context>
    <name>TooYoungScreen</name>
    <message>
        <source>Thank you for reading.</source>
        <translation>سپاس که خواندید.</translation>
    </message>
    <message>
        <source>This petition is for people of %1 and over. Nothing was kept.</source>
        <translation>این دادخواست برای کسانی است که %1 سال یا بیشتر دارند. چیزی نگه داشته نشد.</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>بازگشت به آغاز</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>You have not signed yet.</source>
        <translation>هنوز امضا نکرده‌اید.</translation>
    </message>
    <message>
        <source>Your signature could not be stored. Ask the volunteer, or try again: what you typed is still here.</source>
        <translation>امضای شما ذخیره نشد. از داوطلب غرفه بپرسید یا دوباره امتحان کنید: آنچه نوشتید هنوز اینجاست.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>شروع دوباره</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
</context>
<context>
    <name>UndoButton</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <extracomment>Read out by a screen reader.</extracomment>
        <translation>
            <numerusform>%n ثانیه مانده</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoneScreen</name>
    <message>
        <source>Your signatures are taken back.</source>
        <translation>امضاهای شما پس گرفته شد.</translation>
    </message>
    <message>
        <source>Your signature is taken back.</source>
        <translation>امضای شما پس گرفته شد.</translation>
    </message>
    <message>
        <source>They will not be counted.</source>
        <translation>شمرده نخواهند شد.</translation>
    </message>
    <message>
        <source>It will not be counted.</source>
        <translation>شمرده نخواهد شد.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>نفر بعد</translation>
    </message>
</context>
<context>
    <name>VisitorScreen</name>
    <message numerus="yes">
        <source>%n petition(s)</source>
        <translation>
            <numerusform>%n دادخواست</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VolunteerScreen</name>
    <message>
        <source>Last handed over %1</source>
        <translation>آخرین تحویل: %1</translation>
    </message>
    <message>
        <source>Battery %1 %, plugged in</source>
        <translation>باتری %1٪، وصل به برق</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>باتری %1٪</translation>
    </message>
    <message>
        <source>Room for %1</source>
        <translation>جا برای %1</translation>
    </message>
    <message>
        <source>Volunteer panel</source>
        <translation>صفحهٔ داوطلبان</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>آماده</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>آماده نیست</translation>
    </message>
    <message>
        <source>Visitors can sign now.</source>
        <translation>بازدیدکنندگان اکنون می‌توانند امضا کنند.</translation>
    </message>
    <message>
        <source>Visitors can sign now. The battery is low: plug it in.</source>
        <translation>بازدیدکنندگان اکنون می‌توانند امضا کنند. باتری کم است: به برق وصلش کنید.</translation>
    </message>
    <message>
        <source>Because the disk is full. Hand over, then take in the receipt: that makes room.</source>
        <translation>حافظه پر است. تحویل دهید و سپس رسید را بگیرید: این کار جا باز می‌کند.</translation>
    </message>
    <message>
        <source>Because nothing can be stored. Switch the tablet off and on again; if that does not help, take another one. What was signed is safe.</source>
        <translation>چیزی ذخیره نمی‌شود. تبلت را خاموش و دوباره روشن کنید؛ اگر درست نشد، تبلت دیگری بردارید. آنچه امضا شده در امان است.</translation>
    </message>
    <message>
        <source>Because the clock looks wrong. Set day and hour of this tablet.</source>
        <translation>ساعت درست به نظر نمی‌رسد. روز و ساعت این تبلت را تنظیم کنید.</translation>
    </message>
    <message>
        <source>Because the time to sign is over. Ask the coordinator.</source>
        <translation>زمان امضا به پایان رسیده است. از هماهنگ‌کننده بپرسید.</translation>
    </message>
    <message>
        <source>Because the time to sign has not begun. Ask the coordinator.</source>
        <translation>زمان امضا هنوز آغاز نشده است. از هماهنگ‌کننده بپرسید.</translation>
    </message>
    <message>
        <source>Because there is no campaign on this stand. Ask the coordinator.</source>
        <translation>کارزاری روی این دستگاه نیست. از هماهنگ‌کننده بپرسید.</translation>
    </message>
    <message>
        <source>Because something is wrong with this stand. Ask the coordinator.</source>
        <translation>این دستگاه مشکلی دارد. از هماهنگ‌کننده بپرسید.</translation>
    </message>
    <message numerus="yes">
        <source>signatures not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>امضا هنوز تحویل نشده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>هنوز تحویل نشده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed today.</source>
        <translation>
            <numerusform>%n امضا در امروز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back today.</source>
        <comment>signatures</comment>
        <translation>
            <numerusform>%n پس‌گرفته در امروز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all.</source>
        <comment>signatures</comment>
        <translation>
            <numerusform>%n در کل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تحویل</translation>
    </message>
    <message>
        <source>To a USB stick or a camera. Everything stays here, too.</source>
        <translation>به فلش یا دوربین. همه‌چیز اینجا هم می‌ماند.</translation>
    </message>
    <message>
        <source>Take in a receipt</source>
        <translation>گرفتن رسید</translation>
    </message>
    <message>
        <source>From the coordinator</source>
        <translation>از هماهنگ‌کننده</translation>
    </message>
    <message>
        <source>Help someone sign</source>
        <translation>کمک به امضا</translation>
    </message>
    <message>
        <source>You type, they press Sign</source>
        <translation>شما می‌نویسید، خودش «امضا» را می‌زند</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>توقف موقت</translation>
    </message>
    <message>
        <source>To clean, or for a break</source>
        <translation>برای تمیزکاری یا استراحت</translation>
    </message>
    <message>
        <source>Shift change</source>
        <translation>تعویض نوبت</translation>
    </message>
    <message>
        <source>What the next one needs to know</source>
        <translation>آنچه نفر بعد باید بداند</translation>
    </message>
    <message>
        <source>Ready for the day?</source>
        <translation>آمادهٔ شروع روز؟</translation>
    </message>
    <message>
        <source>Today in numbers</source>
        <translation>امروز به عدد</translation>
    </message>
    <message>
        <source>Practise signing</source>
        <translation>تمرین امضا</translation>
    </message>
    <message>
        <source>Colours: for sunlight</source>
        <translation>رنگ‌ها: آفتاب</translation>
    </message>
    <message>
        <source>Colours: high contrast</source>
        <translation>رنگ‌ها: کنتراست</translation>
    </message>
    <message>
        <source>Colours: the usual ones</source>
        <translation>رنگ‌ها: معمولی</translation>
    </message>
    <message>
        <source>Kept for every visitor</source>
        <translation>برای همهٔ بازدیدکنندگان</translation>
    </message>
    <message>
        <source>For the lead</source>
        <translation>برای سرپرست</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>پایان روز</translation>
    </message>
</context>
<context>
    <name>WarningScreen</name>
    <message>
        <source>Do you need more time?</source>
        <translation>وقت بیشتری لازم دارید؟</translation>
    </message>
    <message>
        <source>Otherwise this screen clears itself, and nothing you typed is kept.</source>
        <translation>وگرنه این صفحه پاک می‌شود و چیزی از آنچه نوشته‌اید نمی‌ماند.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <extracomment>Read out by a screen reader.</extracomment>
        <translation>
            <numerusform>%n ثانیه مانده</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>پاک کردن</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>وقت بیشتری لازم دارم</translation>
    </message>
</context>
<context>
    <name>WithdrawScreen</name>
    <message>
        <source>Withdraw a signature</source>
        <translation>پس گرفتن امضا</translation>
    </message>
    <message>
        <source>Enter your code.</source>
        <translation>کدتان را بنویسید.</translation>
    </message>
    <message>
        <source>The code on your slip</source>
        <translation>کد روی رسید شما</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>هنوز کدی نیست</translation>
    </message>
    <message>
        <source>This could not be stored. Ask the volunteer.</source>
        <translation>ذخیره نشد. از داوطلب غرفه بپرسید.</translation>
    </message>
    <message>
        <source>Look at the code again: one sign is different</source>
        <translation>کد را دوباره ببینید: یک نشانه فرق دارد</translation>
    </message>
    <message>
        <source>If it belongs to a signature, that signature will be withdrawn.</source>
        <translation>اگر به امضایی تعلق داشته باشد، آن امضا پس گرفته می‌شود.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>فرستادن</translation>
    </message>
</context>
</TS>
