<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>Announcer</name>
    <message>
        <source>Text size: %1</source>
        <translation>Yazı boyutu: %1</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>Renkler: %1</translation>
    </message>
    <message>
        <source>The screen was cleared. Nothing was kept.</source>
        <translation>Ekran temizlendi. Hiçbir şey saklanmadı.</translation>
    </message>
    <message>
        <source>You have more time.</source>
        <translation>Ek süreniz var.</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>Ülke: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Dil: %1</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Petition to: %1</source>
        <translation>İmza kampanyasının muhatabı: %1</translation>
    </message>
    <message numerus="yes">
        <source>people have signed</source>
        <comment>after the number</comment>
        <extracomment>After a number that stands in large type before it.</extracomment>
        <translation>
            <numerusform>kişi imzaladı</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>Hedef %1</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <extracomment>%1 is who made it.</extracomment>
        <translation>Görsel: %1</translation>
    </message>
    <message>
        <source>Read first. Signing takes a minute. Leave any time: nothing is kept.</source>
        <translation>Önce okuyun. İmza 1 dakika sürer. Ayrılırsanız hiçbir şey saklanmaz.</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Okumaya başla</translation>
    </message>
    <message>
        <source>Withdraw a signature</source>
        <translation>İmzayı geri çek</translation>
    </message>
</context>
<context>
    <name>CameraPicture</name>
    <message>
        <source>What the camera sees</source>
        <translation>Kameranın gördüğü</translation>
    </message>
</context>
<context>
    <name>CameraProgress</name>
    <message>
        <source>%1 of %2 parts</source>
        <translation>%2 parçadan %1</translation>
    </message>
</context>
<context>
    <name>CameraStep</name>
    <message>
        <source>Receipt</source>
        <translation>Alındı</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanya</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Etkinleştirme</translation>
    </message>
    <message>
        <source>New PINs</source>
        <translation>Yeni PIN’ler</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Başka bir şey</translation>
    </message>
    <message>
        <source>Hold the coordinator’s codes in front of the camera.</source>
        <translation>Koordinatörün kodlarını kameranın önünde tutun.</translation>
    </message>
    <message>
        <source>What was shown is not for this screen. Ask the coordinator for the right codes.</source>
        <translation>Gösterilen bu ekran için değil. Koordinatörden doğru kodları isteyin.</translation>
    </message>
    <message>
        <source>Another camera</source>
        <translation>Başka kamera</translation>
    </message>
</context>
<context>
    <name>CameraWords</name>
    <message>
        <source>Hold the codes in front of the camera.</source>
        <translation>Kodları kameranın önünde tutun.</translation>
    </message>
    <message>
        <source>The camera is off.</source>
        <translation>Kamera kapalı.</translation>
    </message>
    <message>
        <source>There is no camera here.</source>
        <translation>Burada kamera yok.</translation>
    </message>
    <message>
        <source>The camera is gone.</source>
        <translation>Kamera çıkarılmış.</translation>
    </message>
    <message>
        <source>The camera may not be used.</source>
        <translation>Kameranın kullanılmasına izin yok.</translation>
    </message>
    <message>
        <source>The camera does not answer.</source>
        <translation>Kamera yanıt vermiyor.</translation>
    </message>
    <message>
        <source>The camera is starting.</source>
        <translation>Kamera başlatılıyor.</translation>
    </message>
    <message>
        <source>It is too dark.</source>
        <translation>Çok karanlık.</translation>
    </message>
    <message>
        <source>Too far away.</source>
        <translation>Çok uzak.</translation>
    </message>
    <message>
        <source>The picture is blurred.</source>
        <translation>Görüntü bulanık.</translation>
    </message>
    <message>
        <source>A part of the codes is outside.</source>
        <translation>Kodların bir bölümü dışarıda.</translation>
    </message>
    <message>
        <source>No code can be seen.</source>
        <translation>Hiç kod görünmüyor.</translation>
    </message>
    <message>
        <source>These codes are something else.</source>
        <translation>Bunlar başka kodlar.</translation>
    </message>
    <message>
        <source>These codes are newer than this program.</source>
        <translation>Bu kodlar programdan daha yeni.</translation>
    </message>
    <message>
        <source>Codes cannot be read here.</source>
        <translation>Kodlar burada okunamıyor.</translation>
    </message>
    <message>
        <source>Reading. Hold still.</source>
        <translation>Okunuyor. Sabit tutun.</translation>
    </message>
    <message>
        <source>This was read already.</source>
        <translation>Bu zaten okundu.</translation>
    </message>
    <message>
        <source>Plug one in: this goes on by itself.</source>
        <translation>Bir tane takın: kendiliğinden sürer.</translation>
    </message>
    <message>
        <source>Plug it in again: this goes on by itself.</source>
        <translation>Yeniden takın: kendiliğinden sürer.</translation>
    </message>
    <message>
        <source>Allow it in the settings of the system: this goes on by itself.</source>
        <translation>Sistem ayarlarından izin verin: kendiliğinden sürer.</translation>
    </message>
    <message>
        <source>Close other programs that use it, or plug it in again. This goes on by itself.</source>
        <translation>Onu kullanan öbür programları kapatın ya da yeniden takın. Kendiliğinden sürer.</translation>
    </message>
    <message>
        <source>Switch on a light, or turn the brightness of the other screen up.</source>
        <translation>Bir ışık yakın ya da öbür ekranın parlaklığını artırın.</translation>
    </message>
    <message>
        <source>Go closer, until the codes fill the picture.</source>
        <translation>Kodlar görüntüyü doldurana kadar yaklaşın.</translation>
    </message>
    <message>
        <source>Hold still, a little farther away, and wipe the lens.</source>
        <translation>Sabit tutun, biraz uzaklaşın ve merceği silin.</translation>
    </message>
    <message>
        <source>Go back a little, or turn, until all of them are in the picture.</source>
        <translation>Hepsi görüntüye girene kadar biraz geri gidin ya da çevirin.</translation>
    </message>
    <message>
        <source>They are not from a petition stand, nor from its coordinator.</source>
        <translation>Ne bir imza standından ne de koordinatöründen geliyorlar.</translation>
    </message>
    <message>
        <source>Update the program here first.</source>
        <translation>Önce buradaki programı güncelleyin.</translation>
    </message>
    <message>
        <source>Take a stick or a file instead, and tell whoever looks after this computer.</source>
        <translation>Bunun yerine bir bellek ya da dosya kullanın ve bu bilgisayarla ilgilenen kişiye söyleyin.</translation>
    </message>
    <message>
        <source>The other side can stop showing it.</source>
        <translation>Karşı taraf göstermeyi bırakabilir.</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Name</source>
        <translation>Ad soyad</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Çizildi</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Boş bırakıldı</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Yaş</translation>
    </message>
    <message>
        <source>%1 or over</source>
        <translation>%1 yaş ve üzeri</translation>
    </message>
    <message>
        <source>Under %1</source>
        <translation>%1 yaşından küçük</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>Step 3 of 3: Check and sign</source>
        <translation>Adım 3/3: Kontrol edip imzalayın</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Posta kodu</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Şehir</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ülke</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Sokak</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Doğum tarihi</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>İmzanız</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Her şey doğru mu?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Değiştir: %1</translation>
    </message>
    <message>
        <source>You are signing</source>
        <translation>İmzaladığınız metin</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Okumaya devam</translation>
    </message>
    <message>
        <source>Your details are locked the moment you sign. This stand cannot open them.</source>
        <translation>Bilgileriniz imzaladığınız anda kilitlenir. Bu cihaz onları açamaz.</translation>
    </message>
    <message>
        <source>%1 keeps them until %2, then deletes them.</source>
        <extracomment>%1 is who asks, %2 a date.</extracomment>
        <translation>%2 tarihinde silinir. Sorumlu: %1.</translation>
    </message>
    <message>
        <source>The names of those who sign are handed over.</source>
        <translation>İmzalayanların adları iletilir.</translation>
    </message>
    <message>
        <source>Only the number of signatures is handed over. No names.</source>
        <translation>Yalnızca imza sayısı iletilir. Hiçbir ad iletilmez.</translation>
    </message>
    <message>
        <source>The list says for each petition who keeps your details, and until when.</source>
        <translation>Liste, her kampanya için bilgilerinizi kimin ne zamana kadar sakladığını gösterir.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>İmzala</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message numerus="yes">
        <source>%n petition(s), genuine</source>
        <translation>
            <numerusform>%n kampanya, gerçek</numerusform>
        </translation>
    </message>
    <message>
        <source>A petition on this stand is damaged</source>
        <translation>Bu stanttaki bir kampanya bozulmuş</translation>
    </message>
    <message>
        <source>There is no petition on this stand</source>
        <translation>Bu stantta kampanya yok</translation>
    </message>
    <message>
        <source>Practice: nothing here counts</source>
        <translation>Deneme: Burada hiçbir şey sayılmaz</translation>
    </message>
    <message>
        <source>Signatures count</source>
        <translation>İmzalar sayılır</translation>
    </message>
    <message numerus="yes">
        <source>%n petition(s) not activated</source>
        <translation>
            <numerusform>%n dilekçe etkin değil</numerusform>
        </translation>
    </message>
    <message>
        <source>The time to sign is over</source>
        <translation>İmza süresi sona erdi</translation>
    </message>
    <message>
        <source>The time to sign has not begun</source>
        <translation>İmza süresi henüz başlamadı</translation>
    </message>
    <message>
        <source>The clock looks right</source>
        <translation>Saat doğru görünüyor</translation>
    </message>
    <message>
        <source>The clock looks wrong</source>
        <translation>Saat yanlış görünüyor</translation>
    </message>
    <message>
        <source>Room for %1 signatures and more</source>
        <translation>%1 ve daha fazla imza için yer var</translation>
    </message>
    <message>
        <source>Room for only %1 signatures</source>
        <translation>Yalnızca %1 imza için yer var</translation>
    </message>
    <message>
        <source>Nothing can be stored</source>
        <translation>Hiçbir şey kaydedilemiyor</translation>
    </message>
    <message>
        <source>No battery: it runs from the mains</source>
        <translation>Pil yok: prizden çalışıyor</translation>
    </message>
    <message>
        <source>Battery %1 %, plugged in</source>
        <translation>Pil %%1, prize takılı</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>Pil %%1</translation>
    </message>
    <message>
        <source>The PIN is set</source>
        <translation>PIN belirlendi</translation>
    </message>
    <message>
        <source>There is no PIN yet</source>
        <translation>Henüz PIN yok</translation>
    </message>
    <message>
        <source>The lead has no PIN yet</source>
        <translation>Sorumlunun henüz PIN’i yok</translation>
    </message>
    <message>
        <source>The window holds the whole screen</source>
        <translation>Pencere bütün ekranı kaplıyor</translation>
    </message>
    <message>
        <source>The window does not hold the whole screen</source>
        <translation>Pencere bütün ekranı kaplamıyor</translation>
    </message>
    <message>
        <source>There is a camera</source>
        <translation>Kamera var</translation>
    </message>
    <message>
        <source>There is no camera</source>
        <translation>Kamera yok</translation>
    </message>
    <message>
        <source>All is handed over</source>
        <translation>Her şey teslim edildi</translation>
    </message>
    <message numerus="yes">
        <source>%n not yet handed over</source>
        <translation>
            <numerusform>%n henüz teslim edilmedi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s) not yet handed over</source>
        <translation>
            <numerusform>%n geri çekme henüz teslim edilmedi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of doubt not yet handed over</source>
        <translation>
            <numerusform>%n şüphe notu henüz teslim edilmedi</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet handed over from earlier days: %1</source>
        <translation>Önceki günlerden teslim edilmeyen: %1</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Nothing was lost</source>
        <translation>Kayıt deposu bozulmuştu, onarıldı. Hiçbir şey kaybolmadı</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Lost entries: %1</source>
        <translation>Kayıt deposu bozulmuştu, onarıldı. Kaybolan kayıt: %1</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Some of it was lost</source>
        <translation>Kayıt deposu bozulmuştu, onarıldı. Bir kısmı kayboldu</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Lost entries: %1, perhaps more</source>
        <translation>Kayıt deposu bozulmuştu, onarıldı. Kaybolan kayıt: %1, belki daha fazla</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Perhaps something was lost</source>
        <translation>Kayıt deposu bozulmuştu, onarıldı. Belki bir şey kayboldu</translation>
    </message>
    <message>
        <source>The second copy has everything</source>
        <translation>İkinci kopyada her şey var</translation>
    </message>
    <message>
        <source>Not yet in the second copy: %1</source>
        <translation>Henüz ikinci kopyada olmayan: %1</translation>
    </message>
    <message>
        <source>The stick for the second copy is not in</source>
        <translation>İkinci kopyanın belleği takılı değil</translation>
    </message>
    <message>
        <source>The stick for the second copy is full</source>
        <translation>İkinci kopyanın belleği dolu</translation>
    </message>
    <message>
        <source>The second copy cannot be written to</source>
        <translation>İkinci kopya yazılamıyor</translation>
    </message>
    <message>
        <source>Install it again, from a stick. What was signed is safe.</source>
        <translation>Bir bellekten yeniden kurun. İmzalananlar güvende.</translation>
    </message>
    <message>
        <source>Install one, from a stick of the coordinator.</source>
        <translation>Koordinatörün belleğinden bir tane kurun.</translation>
    </message>
    <message>
        <source>To collect for real, the coordinator has to activate the petition.</source>
        <translation>Gerçek imzalar için koordinatör kampanyayı etkinleştirmelidir.</translation>
    </message>
    <message>
        <source>The practice petition rests: visitors do not see it.</source>
        <translation>Alıştırma dilekçesi beklemede: ziyaretçiler onu görmez.</translation>
    </message>
    <message>
        <source>Visitors do not see it until the coordinator activates it.</source>
        <translation>Koordinatör etkinleştirene kadar ziyaretçiler görmez.</translation>
    </message>
    <message>
        <source>Visitors cannot sign. Ask the coordinator.</source>
        <translation>Ziyaretçiler imzalayamaz. Koordinatöre sorun.</translation>
    </message>
    <message>
        <source>Set day and hour of this tablet.</source>
        <translation>Bu tabletin gününü ve saatini ayarlayın.</translation>
    </message>
    <message>
        <source>Hand over, then take in the receipt: that makes room.</source>
        <translation>Teslim edin, sonra alındıyı yükleyin: bu yer açar.</translation>
    </message>
    <message>
        <source>Switch the tablet off and on again, or take another one.</source>
        <translation>Tableti kapatıp yeniden açın ya da başka birini alın.</translation>
    </message>
    <message>
        <source>Plug it in tonight, or bring a power bank.</source>
        <translation>Bu akşam prize takın ya da powerbank getirin.</translation>
    </message>
    <message>
        <source>You choose it the next time you open this panel.</source>
        <translation>Bu ekranları bir dahaki açışınızda seçersiniz.</translation>
    </message>
    <message>
        <source>Before the first visitor signs, touch “For the lead” on the panel and choose it.</source>
        <translation>İlk imzadan önce “Sorumlu için” yazısına dokunun ve belirleyin.</translation>
    </message>
    <message>
        <source>Touch “Forgot the PIN?” on the PIN pad: the coordinator can have both chosen anew.</source>
        <translation>PIN ekranında “PIN’i unuttunuz mu?” yazısına dokunun: koordinatör ikisinin de yeniden seçilmesini sağlayabilir.</translation>
    </message>
    <message>
        <source>Start it on the whole screen before visitors come.</source>
        <translation>Ziyaretçiler gelmeden bütün ekranda başlatın.</translation>
    </message>
    <message>
        <source>Receipts and petitions come by stick, then.</source>
        <translation>O zaman alındılar ve kampanyalar bellekle gelir.</translation>
    </message>
    <message>
        <source>They stay here until a receipt comes.</source>
        <translation>Alındı gelene kadar burada kalır.</translation>
    </message>
    <message>
        <source>The coordinator does not know of it until you hand over.</source>
        <translation>Teslim edene kadar koordinatörün bundan haberi olmaz.</translation>
    </message>
    <message>
        <source>If this tablet is lost, so are they: hand over now.</source>
        <translation>Bu tablet kaybolursa onlar da kaybolur: şimdi teslim edin.</translation>
    </message>
    <message>
        <source>Tell the coordinator, and hand over soon. The damaged file is kept in the stand’s folder: leave it there.</source>
        <translation>Koordinatöre haber verin ve yakında teslim edin. Bozuk dosya stantın klasöründe duruyor: orada bırakın.</translation>
    </message>
    <message>
        <source>Leave the stick in: the copy catches up by itself.</source>
        <translation>Belleği takılı bırakın: kopya kendiliğinden tamamlanır.</translation>
    </message>
    <message>
        <source>Put the stick in: the copy catches up by itself.</source>
        <translation>Belleği takın: kopya kendiliğinden tamamlanır.</translation>
    </message>
    <message>
        <source>Visitors can sign. Make room on it, or ask the lead for another one.</source>
        <translation>Ziyaretçiler imzalayabilir. Yer açın ya da sorumludan başka bir bellek isteyin.</translation>
    </message>
    <message>
        <source>Visitors can sign. Pull the stick out and put it in again, or ask the lead for another one.</source>
        <translation>Ziyaretçiler imzalayabilir. Belleği çıkarıp yeniden takın ya da sorumludan başka bir bellek isteyin.</translation>
    </message>
</context>
<context>
    <name>ChooseScreen</name>
    <message>
        <source>Choose</source>
        <translation>Seçin</translation>
    </message>
    <message>
        <source>Which ones will you read?</source>
        <translation>Hangilerini okuyacaksınız?</translation>
    </message>
    <message numerus="yes">
        <source>%n petition(s) to read</source>
        <translation>
            <numerusform>Okunacak %n kampanya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>petition(s) to read</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>kampanya okunacak</numerusform>
        </translation>
    </message>
    <message>
        <source>You read each one, and decide for each one. Your details are entered once.</source>
        <translation>Her birini okur, her biri için karar verirsiniz. Bilgilerinizi bir kez yazarsınız.</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Oku</translation>
    </message>
</context>
<context>
    <name>CloseDayScreen</name>
    <message>
        <source>Close the day</source>
        <translation>Günü kapat</translation>
    </message>
    <message>
        <source>Keep the stand open</source>
        <translation>Standı açık tut</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Sayıldı</translation>
    </message>
    <message numerus="yes">
        <source>%n signed today.</source>
        <translation>
            <numerusform>Bugün %n imza.</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Teslim edildi</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>Teslim edilmedi</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Bekleyen yok.</translation>
    </message>
    <message numerus="yes">
        <source>%n signatures are on this stand only.</source>
        <translation>
            <numerusform>%n imza yalnızca bu stantta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this stick, checked.</source>
        <translation>
            <numerusform>%n bu bellekte, kontrol edildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by camera.</source>
        <translation>
            <numerusform>%n kamerayla.</numerusform>
        </translation>
    </message>
    <message>
        <source>From earlier days: %1.</source>
        <translation>Önceki günlerden: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n taken back today.</source>
        <comment>signatures</comment>
        <translation>
            <numerusform>Bugün %n geri çekildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The closing slip is on this stick.</source>
        <translation>Fiş bu bellekte.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Kilitlendi</translation>
    </message>
    <message>
        <source>Not locked yet</source>
        <translation>Henüz kilitlenmedi</translation>
    </message>
    <message>
        <source>Safe to switch off</source>
        <translation>Kapatılabilir</translation>
    </message>
    <message>
        <source>Not safe yet</source>
        <translation>Henüz güvende değil</translation>
    </message>
    <message>
        <source>Keep the tablet until its receipt arrives.</source>
        <translation>Alındısı gelene kadar tableti saklayın.</translation>
    </message>
    <message>
        <source>This day is complete.</source>
        <translation>Bugünün kaydı tamam.</translation>
    </message>
    <message>
        <source>Hand over before the tablet leaves your hands.</source>
        <translation>Tablet elinizden çıkmadan teslim edin.</translation>
    </message>
    <message>
        <source>Hand over first?</source>
        <translation>Önce teslim edilsin mi?</translation>
    </message>
    <message>
        <source>This is practice: what was signed is deleted from this stand when you close the day.</source>
        <translation>Bu bir deneme: Günü kapattığınızda imzalananlar bu stanttan silinir.</translation>
    </message>
    <message>
        <source>If this tablet is lost, so is what was not handed over.</source>
        <translation>Bu tablet kaybolursa teslim edilmeyenler de kaybolur.</translation>
    </message>
    <message>
        <source>Without hand-over</source>
        <translation>Teslimsiz kapat</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Teslim et</translation>
    </message>
    <message>
        <source>Hand over now</source>
        <translation>Şimdi teslim et</translation>
    </message>
    <message>
        <source>Put the slip on a stick</source>
        <translation>Fişi belleğe koy</translation>
    </message>
    <message>
        <source>Practice: what was signed is deleted from this stand now.</source>
        <translation>Deneme: İmzalananlar şimdi bu stanttan siliniyor.</translation>
    </message>
</context>
<context>
    <name>ClosingSlip</name>
    <message>
        <source>The slip as a picture to photograph</source>
        <translation>Fotoğrafını çekmek için resim olarak fiş</translation>
    </message>
    <message numerus="yes">
        <source>%n signatures</source>
        <translation>
            <numerusform>%n imza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>%n geri çekildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not handed over</source>
        <translation>
            <numerusform>%n teslim edilmedi</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a photo of this, and send it to the coordinator.</source>
        <translation>Bunun fotoğrafını çekip koordinatöre gönderin.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Codes that change all the time, for a camera</source>
        <translation>Kamera için sürekli değişen kodlar</translation>
    </message>
</context>
<context>
    <name>CodeShow</name>
    <message>
        <source>Pace %1 of %2: a few seconds, or longer.</source>
        <translation>Hız %1/%2: birkaç saniye ya da daha uzun.</translation>
    </message>
    <message numerus="yes">
        <source>Pace %1 of %2: about %n second(s), or longer.</source>
        <translation>
            <numerusform>Hız %1/%2: yaklaşık %n saniye ya da daha uzun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pace %1 of %2: about %n minute(s), or longer.</source>
        <translation>
            <numerusform>Hız %1/%2: yaklaşık %n dakika ya da daha uzun.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has filmed it? Then not yet. You can leave at any time: all of it stays here and waits.</source>
        <translation>Kimse filme almadı mı? O zaman henüz değil. İstediğiniz an çıkabilirsiniz: hepsi burada kalır ve bekler.</translation>
    </message>
    <message>
        <source>Brightest screen, clean glass; the camera 30&#xa0;cm away, with all of the white page in its picture.</source>
        <translation>Ekran en parlak, cam temiz; kamera 30 cm uzakta, beyaz sayfanın tamamı görüntüde.</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Daha yavaş</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Daha hızlı</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Henüz değil</translation>
    </message>
    <message>
        <source>Yes, all arrived</source>
        <translation>Evet, hepsi ulaştı</translation>
    </message>
</context>
<context>
    <name>Concern</name>
    <message>
        <source>More on the list: %1</source>
        <translation>Listede daha: %1</translation>
    </message>
</context>
<context>
    <name>ConsentsScreen</name>
    <message>
        <source>Step 2 of 3: Your details</source>
        <translation>Adım 2/3: Bilgileriniz</translation>
    </message>
    <message>
        <source>May they write to you?</source>
        <translation>Size yazabilirler mi?</translation>
    </message>
    <message>
        <source>Before you sign</source>
        <translation>İmzalamadan önce</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>Are you %1 or over?</source>
        <translation>%1 yaşında veya daha büyük müsünüz?</translation>
    </message>
    <message>
        <source>This petition is for people of %1 and over.</source>
        <translation>Bu kampanya %1 yaş ve üzeri içindir.</translation>
    </message>
    <message>
        <source>Choose one of the two to go on.</source>
        <translation>Devam etmek için ikisinden birini seçin.</translation>
    </message>
    <message>
        <source>You are signing</source>
        <translation>İmzaladığınız metin</translation>
    </message>
    <message>
        <source>Your signature counts the same, whatever you choose here. Left open means no.</source>
        <translation>Burada neyi seçerseniz seçin, imzanız aynı ölçüde sayılır. Boş bırakmak hayır demektir.</translation>
    </message>
    <message>
        <source>What happens to my data</source>
        <translation>Verilerime ne oluyor</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam</translation>
    </message>
</context>
<context>
    <name>CountryScreen</name>
    <message>
        <source>Step 2 of 3: Your details</source>
        <translation>Adım 2/3: Bilgileriniz</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ülke</translation>
    </message>
    <message>
        <source>No country begins like this.</source>
        <translation>Böyle başlayan ülke yok.</translation>
    </message>
    <message>
        <source>Type its first letters, or swipe through the list.</source>
        <translation>İlk harflerini yazın ya da listeyi kaydırın.</translation>
    </message>
</context>
<context>
    <name>DateScreen</name>
    <message>
        <source>Delete a campaign’s signatures</source>
        <translation>Bir kampanyanın imzalarını sil</translation>
    </message>
    <message>
        <source>Confirm the date</source>
        <translation>Tarihi onayla</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Silinecek bir şey yok</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Siliniyor</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Silindi</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Onaylandı</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Tamamlanmadı</translation>
    </message>
    <message>
        <source>Each petition says on which day all that was signed has to be gone. You can delete from that day on.</source>
        <translation>Her kampanya, imzaların hangi gün silinmiş olması gerektiğini söyler. O günden itibaren silebilirsiniz.</translation>
    </message>
    <message numerus="yes">
        <source>entries deleted</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>kayıt silindi</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting for good</source>
        <translation>Kalıcı olarak siliniyor</translation>
    </message>
    <message>
        <source>They are gone from this stand.</source>
        <translation>Artık bu stantta değiller.</translation>
    </message>
    <message>
        <source>This stand trusts its clock again.</source>
        <translation>Bu stant saatine yeniden güveniyor.</translation>
    </message>
    <message>
        <source>This stand’s clock shows another date: %1</source>
        <translation>Bu standın saati başka bir tarih gösteriyor: %1</translation>
    </message>
    <message>
        <source>The clock of this stand looks wrong.</source>
        <translation>Bu standın saati yanlış görünüyor.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Bu olmadı.</translation>
    </message>
    <message>
        <source>Tell the coordinator, who deletes what is there. Sticks with hand-overs of this petition have to be emptied, too.</source>
        <translation>Koordinatöre söyleyin; o da kendindekini siler. Bu kampanyanın teslimlerini içeren bellekler de boşaltılmalıdır.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Hiçbir şey silinmedi.</translation>
    </message>
    <message>
        <source>Look at a calendar. If the stand is wrong, set the clock of this tablet; if you mistyped it, try again.</source>
        <translation>Bir takvime bakın. Stant yanılıyorsa tabletin saatini ayarlayın; yanlış yazdıysanız yeniden deneyin.</translation>
    </message>
    <message>
        <source>Set day and hour of this tablet. If they are right, confirm the date first.</source>
        <translation>Bu tabletin gün ve saatini ayarlayın. Doğruysa önce tarihi onaylayın.</translation>
    </message>
    <message>
        <source>The disk of this stand may be full, or broken. Ask the coordinator.</source>
        <translation>Bu standın diski dolu ya da bozuk olabilir. Koordinatöre sorun.</translation>
    </message>
    <message>
        <source>To be deleted on %1</source>
        <translation>Silinecek tarih: %1</translation>
    </message>
    <message>
        <source>To be deleted since %1</source>
        <translation>Silinmesi gereken tarih: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n kayıt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them never handed over: they are lost then</source>
        <translation>
            <numerusform>%n tanesi hiç teslim edilmedi: o zaman kaybolur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are deleted for good</source>
        <translation>
            <numerusform>%n kayıt kalıcı olarak silinecek</numerusform>
        </translation>
    </message>
    <message>
        <source>Which date is today?</source>
        <translation>Bugünün tarihi nedir?</translation>
    </message>
    <message>
        <source>This stand has seen later days than its clock shows, or the clock is years ahead. If you type the date that it shows, it trusts the clock again.</source>
        <translation>Bu stant, saatinin gösterdiğinden sonraki günleri görmüş ya da saat yıllarca ileri. Gösterdiği tarihi yazarsanız saatine yeniden güvenir.</translation>
    </message>
    <message>
        <source>This stand has no doubt about its clock. There is nothing to do.</source>
        <translation>Bu stant saatinden kuşku duymuyor. Yapılacak bir şey yok.</translation>
    </message>
    <message>
        <source>Today, from a calendar</source>
        <translation>Bugün, bir takvimden</translation>
    </message>
    <message>
        <source>This is no whole date</source>
        <translation>Bu tam bir tarih değil</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Kalıcı olarak sil</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Onayla</translation>
    </message>
    <message>
        <source>DD</source>
        <extracomment>Two letters for the day, as in the date DD.MM.YYYY.</extracomment>
        <translation>GG</translation>
    </message>
    <message>
        <source>MM</source>
        <extracomment>Two letters for the month, as in the date DD.MM.YYYY.</extracomment>
        <translation>AA</translation>
    </message>
    <message>
        <source>YYYY</source>
        <extracomment>Four letters for the year, as in the date DD.MM.YYYY.</extracomment>
        <translation>YYYY</translation>
    </message>
</context>
<context>
    <name>DetailsScreen</name>
    <message>
        <source>Step 2 of 3: Your details</source>
        <translation>Adım 2/3: Bilgileriniz</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Soyad</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Ad ve soyad</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Posta kodu</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Şehir</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ülke</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Sokak ve kapı no</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Doğum tarihi</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>İmzanız</translation>
    </message>
    <message>
        <source>Needed to sign</source>
        <translation>Henüz boş</translation>
    </message>
    <message>
        <source>Check this code</source>
        <translation>Kodu kontrol edin</translation>
    </message>
    <message>
        <source>%1: needed to sign</source>
        <translation>%1: henüz boş</translation>
    </message>
    <message>
        <source>%1: too long</source>
        <translation>%1: fazla uzun</translation>
    </message>
    <message>
        <source>%1: begin with a letter</source>
        <translation>%1: bir harfle başlayın</translation>
    </message>
    <message>
        <source>%1: has a sign we cannot take</source>
        <translation>%1: içindeki bir işaret kullanılamıyor</translation>
    </message>
    <message>
        <source>This email looks unfinished</source>
        <translation>Bu e-posta eksik görünüyor</translation>
    </message>
    <message>
        <source>This email does not look right</source>
        <translation>Bu e-postada bir yanlışlık var gibi</translation>
    </message>
    <message>
        <source>This number does not look right</source>
        <translation>Bu numarada bir yanlışlık var gibi</translation>
    </message>
    <message>
        <source>No such code in this country</source>
        <translation>Bu ülkede böyle bir kod yok</translation>
    </message>
    <message>
        <source>%1: no such postal code</source>
        <translation>%1: böyle bir posta kodu yok</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>Böyle bir gün yok</translation>
    </message>
    <message>
        <source>%1: this does not look right</source>
        <translation>%1: bir yanlışlık var gibi</translation>
    </message>
    <message>
        <source>DD</source>
        <extracomment>Two letters for the day, as in the date DD.MM.YYYY.</extracomment>
        <translation>GG</translation>
    </message>
    <message>
        <source>MM</source>
        <extracomment>Two letters for the month, as in the date DD.MM.YYYY.</extracomment>
        <translation>AA</translation>
    </message>
    <message>
        <source>YYYY</source>
        <extracomment>Four letters for the year, as in the date DD.MM.YYYY.</extracomment>
        <translation>YYYY</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>Bilgileriniz</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Şu mu: %1?</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Bunu kullan</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Benimki kalsın</translation>
    </message>
    <message>
        <source>Another country?</source>
        <translation>Başka bir ülke mi?</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Çizildi</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>Çizin</translation>
    </message>
    <message>
        <source>You are signing</source>
        <translation>İmzaladığınız metin</translation>
    </message>
    <message>
        <source>We ask for these so that every signature counts once.</source>
        <translation>Her imza bir kez sayılsın diye bunları soruyoruz.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>Bakılacak %n yer var</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam</translation>
    </message>
</context>
<context>
    <name>DoubtScreen</name>
    <message>
        <source>After the lock</source>
        <translation>Kilitten sonra</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Not edildi</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Not edilmedi</translation>
    </message>
    <message>
        <source>The stand was locked</source>
        <translation>Stant kilitliydi</translation>
    </message>
    <message>
        <source>Marked as doubtful: %1</source>
        <translation>Şüpheli olarak not edilen: %1</translation>
    </message>
    <message>
        <source>Signed since the stand was opened, or since the last shift change: %1</source>
        <translation>Stant açıldığından ya da vardiya değiştiğinden beri imzalayan: %1</translation>
    </message>
    <message>
        <source>The coordinator sees a note</source>
        <translation>Koordinatör bir not görecek</translation>
    </message>
    <message>
        <source>It could not be noted</source>
        <translation>Not edilemedi</translation>
    </message>
    <message>
        <source>Were the last entries not genuine?</source>
        <translation>Son kayıtlar gerçek değil miydi?</translation>
    </message>
    <message>
        <source>Nothing was deleted. The coordinator decides what counts.</source>
        <translation>Hiçbir şey silinmedi. Neyin sayılacağına koordinatör karar verir.</translation>
    </message>
    <message>
        <source>The disk took no more. Tell the coordinator yourself: how many entries, and about when.</source>
        <translation>Disk daha fazlasını almadı. Koordinatöre siz söyleyin: kaç kayıt ve yaklaşık ne zaman.</translation>
    </message>
    <message>
        <source>For example, somebody typed in invented people. The coordinator then sees a note; nothing is deleted, and nobody is named.</source>
        <translation>Örneğin biri uydurma kişiler yazdı. Koordinatör bir not görür; hiçbir şey silinmez, kimsenin adı geçmez.</translation>
    </message>
    <message>
        <source>Not genuine: the last one</source>
        <translation>Gerçek değil: sonuncusu</translation>
    </message>
    <message>
        <source>Not genuine: the last %1</source>
        <translation>Gerçek değil: son %1</translation>
    </message>
    <message>
        <source>To the panel</source>
        <translation>Panele</translation>
    </message>
    <message>
        <source>No, all is well</source>
        <translation>Hayır, her şey yolunda</translation>
    </message>
</context>
<context>
    <name>DrawScreen</name>
    <message>
        <source>Step 2 of 3: Your details</source>
        <translation>Adım 2/3: Bilgileriniz</translation>
    </message>
    <message>
        <source>Sign with your finger</source>
        <translation>Parmağınızla imzalayın</translation>
    </message>
    <message>
        <source>Box for your drawn signature</source>
        <translation>İmzanızı çizeceğiniz kutu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>(optional)</source>
        <translation>(isteğe bağlı)</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>A day at the stand</source>
        <translation>Stantta bir gün</translation>
    </message>
    <message>
        <source>People read and sign alone. You invite, help who asks, and look after the tablet.</source>
        <translation>Herkes kendi başına imzalar. Siz davet eder, isteyene yardım eder, tablete göz kulak olursunuz.</translation>
    </message>
    <message>
        <source>Words in bold stand on its screen.</source>
        <translation>Kalın yazılanlar ekranda da yazar.</translation>
    </message>
    <message>
        <source>Unsure? Call your lead:</source>
        <translation>Emin değil misiniz? Sorumluyu arayın:</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Önce</translation>
    </message>
    <message>
        <source>Switch the tablet on. The poster comes by itself.</source>
        <translation>Tableti açın. Afiş kendiliğinden gelir.</translation>
    </message>
    <message>
        <source>Hold a finger on this corner for two seconds. Type the PIN that your lead told you.</source>
        <translation>Bu köşeye iki saniye parmağınızı basın. Sorumlunun verdiği PIN’i yazın.</translation>
    </message>
    <message>
        <source>Touch %1 and go through the list.</source>
        <translation>%1 düğmesine dokunun, listeyi gözden geçirin.</translation>
    </message>
    <message>
        <source>It says %1: touch %2. It says %3: do what stands there, or call.</source>
        <translation>%1 yazıyorsa %2 düğmesine dokunun. %3 yazıyorsa orada yazanı yapın ya da arayın.</translation>
    </message>
    <message>
        <source>A black band at the top, as in the picture, means practice: nothing counts. Call first.</source>
        <translation>Üstte resimdeki gibi siyah bir şerit, deneme demektir: hiçbir şey sayılmaz. Önce arayın.</translation>
    </message>
    <message>
        <source>While people sign</source>
        <translation>İmzalanırken</translation>
    </message>
    <message>
        <source>Nobody needs watching. Stand where you cannot see the screen.</source>
        <translation>Kimseyi izlemeyin. Ekranı görmediğiniz bir yerde durun.</translation>
    </message>
    <message>
        <source>At the end people photograph a code. No phone? Give them a pocket card and a pen.</source>
        <translation>Sonunda bir kodun fotoğrafı çekilir. Telefonu yok mu? Bir cep kartı ve kalem verin.</translation>
    </message>
    <message>
        <source>This panel: the corner of step %1, then the PIN. Out again: %2.</source>
        <translation>Bu sayfa için: adım %1’deki köşe, sonra PIN. Çıkış: %2.</translation>
    </message>
    <message>
        <source>%1: you type what the person tells you, and the person presses %2.</source>
        <translation>%1: söyleneni siz yazarsınız, %2 düğmesine kişi kendisi basar.</translation>
    </message>
    <message>
        <source>%1: to clean the screen, or for a break.</source>
        <translation>%1: ekranı silmek ya da mola için.</translation>
    </message>
    <message>
        <source>%1: read it together; then the next one types the PIN.</source>
        <translation>%1: birlikte okuyun, sonra nöbeti alan PIN’i yazar.</translation>
    </message>
    <message>
        <source>%1: try it yourself when nobody waits. It does not count.</source>
        <translation>%1: kimse beklemezken siz deneyin. Sayılmaz.</translation>
    </message>
    <message>
        <source>Trouble? Rest two fingers on the screen for two seconds: it locks, and what was typed is gone.</source>
        <translation>Biri sorun mu çıkarıyor? Ekrana iki saniye iki parmak koyun: kilitlenir, yazılanlar silinir.</translation>
    </message>
    <message>
        <source>Look at the battery here each hour. Plug in before it is down to %1.</source>
        <translation>Pile her saat buradan bakın. %1 olmadan prize takın.</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>Akşam</translation>
    </message>
    <message>
        <source>Put in the USB stick. Touch %1, then the stick, and wait for %2.</source>
        <translation>USB belleği takın. %1 düğmesine, sonra belleğe dokunun, %2 yazısını bekleyin.</translation>
    </message>
    <message>
        <source>%1: the tablet read them back from the stick, and all are right. They also stay on the tablet.</source>
        <translation>%1: tablet bunları bellekten geri okudu, hepsi doğru. Tablette de kalırlar.</translation>
    </message>
    <message>
        <source>Touch %1. Photograph this slip and send it to the coordinator. Then %1 once more: the screen goes dark.</source>
        <translation>%1 düğmesine dokunun. Bu fişin fotoğrafını çekip koordinatöre gönderin. Sonra yine %1: ekran kararır.</translation>
    </message>
    <message>
        <source>Bring the stick to the coordinator. Keep the tablet in a safe place until the receipt has come.</source>
        <translation>Belleği koordinatöre götürün. Alındı belgesi gelene kadar tableti güvenli bir yerde tutun.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Asla</translation>
    </message>
    <message>
        <source>photograph people who sign, or the screen while they do</source>
        <translation>imzalayanların ya da o sırada ekranın fotoğrafını çekmeyin</translation>
    </message>
    <message>
        <source>promise what is kept of their data: show them %1</source>
        <translation>verilere ne olacağına söz vermeyin: %1 sayfasını gösterin</translation>
    </message>
    <message>
        <source>copy, move or delete files on the tablet or the stick</source>
        <translation>tablette ya da bellekte dosya kopyalamayın, taşımayın, silmeyin</translation>
    </message>
    <message>
        <source>press %1 for somebody, or tell the PIN</source>
        <translation>başkası adına %1 düğmesine basmayın, PIN’i söylemeyin</translation>
    </message>
    <message>
        <source>leave the tablet alone, not even for a minute</source>
        <translation>tableti bir dakika bile yalnız bırakmayın</translation>
    </message>
    <message>
        <source>The screen says …</source>
        <translation>Ekranda yazan …</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Ne yaparsınız</translation>
    </message>
    <message>
        <source>The words below it say why, and what to do. Nothing signed is lost.</source>
        <translation>Altında nedeni ve ne yapılacağı yazar. Hiçbir imza kaybolmadı.</translation>
    </message>
    <message>
        <source>This signature is not stored. Touch %1. If it comes again, look at the panel: it says why.</source>
        <translation>Bu imza kaydedilmedi. %1 düğmesine dokunun. Yine çıkarsa stant ekibi sayfası nedenini söyler.</translation>
    </message>
    <message>
        <source>Touch %1, and type it. Then %2.</source>
        <translation>%1 düğmesine dokunup yazın. Sonra %2.</translation>
    </message>
    <message>
        <source>Wait that long. If you do not know the PIN, call.</source>
        <translation>O kadar bekleyin. PIN’i bilmiyorsanız arayın.</translation>
    </message>
    <message>
        <source>Leave it: it clears itself if nobody answers.</source>
        <translation>Bırakın: kimse yanıt vermezse kendini temizler.</translation>
    </message>
    <message>
        <source>Touch it. The coordinator reads the screen with a camera, or films it.</source>
        <translation>Ona dokunun. Koordinatör ekranı bir kamerayla okur ya da filme alır.</translation>
    </message>
    <message>
        <source>It is dark</source>
        <translation>Ekran karanlık</translation>
    </message>
    <message>
        <source>Plug it in and switch it on. The poster comes back, and nothing signed is lost.</source>
        <translation>Prize takıp açın. Afiş geri gelir, hiçbir imza kaybolmaz.</translation>
    </message>
    <message>
        <source>The tablet is gone</source>
        <translation>Tablet yok</translation>
    </message>
    <message>
        <source>Call at once. Nobody can read the signatures that are on it.</source>
        <translation>Hemen arayın. İçindeki imzaları kimse okuyamaz.</translation>
    </message>
    <message>
        <source>Copy it from the screen; it has no %1. Nobody can tell it to you again.</source>
        <translation>Ekrandan yazın; içinde %1 yoktur. Kimse size bir daha söyleyemez.</translation>
    </message>
    <message>
        <source>To take your signature back: touch %1 at any of our stands, or write to %2.</source>
        <translation>İmzanızı geri çekmek için: standlarımızın birinde %1 düğmesine dokunun ya da %2 adresine yazın.</translation>
    </message>
</context>
<context>
    <name>HandOverScreen</name>
    <message>
        <source>The stick is full.</source>
        <translation>Bellek dolu.</translation>
    </message>
    <message>
        <source>The stick gave back something else than was written.</source>
        <translation>Bellekten okunan, yazılandan farklı.</translation>
    </message>
    <message>
        <source>There is no receipt on this stick.</source>
        <translation>Bu bellekte alındı belgesi yok.</translation>
    </message>
    <message>
        <source>This receipt does not fit this stand.</source>
        <translation>Bu alındı bu standa ait değil.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Bu olmadı.</translation>
    </message>
    <message>
        <source>Make room on it, or take another one. Nothing was lost: all signatures are still on this stand.</source>
        <translation>Yer açın ya da başka bir bellek alın. Hiçbir şey kaybolmadı: bütün imzalar hâlâ bu stantta.</translation>
    </message>
    <message>
        <source>Put it in again, or take another one. Nothing was lost: all signatures are still on this stand.</source>
        <translation>Yeniden takın ya da başka bir bellek alın. Hiçbir şey kaybolmadı: bütün imzalar hâlâ bu stantta.</translation>
    </message>
    <message>
        <source>Take another stick. Nothing was lost: all signatures are still on this stand.</source>
        <translation>Başka bir bellek alın. Hiçbir şey kaybolmadı: bütün imzalar hâlâ bu stantta.</translation>
    </message>
    <message>
        <source>The coordinator makes it after reading what you handed over. Copy it to the stick, not into a folder.</source>
        <translation>Koordinatör bunu, teslim ettiklerinizi okuduktan sonra hazırlar. Belleğe kopyalayın, bir klasöre değil.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Keep this tablet as it is, and tell the coordinator.</source>
        <translation>Hiçbir şey silinmedi. Bu tableti olduğu gibi bırakın ve koordinatöre haber verin.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try it again with another stick.</source>
        <translation>Hiçbir şey kaybolmadı. Başka bir bellekle yeniden deneyin.</translation>
    </message>
    <message>
        <source>Take in a receipt</source>
        <translation>Alındıyı yükle</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Teslim et</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Okunuyor</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Yazılıyor</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Tamamlanmadı</translation>
    </message>
    <message>
        <source>Where is the receipt?</source>
        <translation>Alındı nerede?</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Nereye?</translation>
    </message>
    <message>
        <source>Leave the stick in until this is done.</source>
        <translation>Bu bitene kadar belleği çıkarmayın.</translation>
    </message>
    <message>
        <source>Everything was handed over before.</source>
        <translation>Her şey daha önce teslim edildi.</translation>
    </message>
    <message>
        <source>Only the closing slip is not on a stick yet.</source>
        <translation>Yalnızca fiş henüz bir bellekte değil.</translation>
    </message>
    <message>
        <source>Only this further copy was not made.</source>
        <translation>Yalnızca bu ek kopya oluşturulamadı.</translation>
    </message>
    <message>
        <source>Now the closing slip goes on the stick, and the rest once more.</source>
        <translation>Şimdi fiş belleğe yazılır, kalanlar da bir kez daha.</translation>
    </message>
    <message>
        <source>This makes one more copy.</source>
        <translation>Böylece bir kopya daha oluşur.</translation>
    </message>
    <message numerus="yes">
        <source>signatures not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>imza henüz teslim edilmedi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>henüz teslim edilmedi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>handed over by camera</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>kamerayla teslim edildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on this stick, checked</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>bu bellekte, kontrol edildi</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing the receipt with what this stand holds.</source>
        <translation>Alındı, bu stanttaki kayıtlarla karşılaştırılıyor.</translation>
    </message>
    <message>
        <source>Writing to %1, then reading it back.</source>
        <translation>%1 belleğine yazılıyor, sonra kontrol edilecek.</translation>
    </message>
    <message>
        <source>You can take the stick out now.</source>
        <translation>Belleği artık çıkarabilirsiniz.</translation>
    </message>
    <message>
        <source>They have arrived safely with the coordinator.</source>
        <translation>Koordinatöre güvenle ulaştılar.</translation>
    </message>
    <message numerus="yes">
        <source>With %n withdrawal(s).</source>
        <comment>handed over</comment>
        <translation>
            <numerusform>%n geri çekmeyle birlikte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s) arrived, too.</source>
        <translation>
            <numerusform>%n geri çekme de ulaştı.</numerusform>
        </translation>
    </message>
    <message>
        <source>So they were cleared here, as agreed: this stand need not keep them any longer.</source>
        <translation>Bu yüzden kararlaştırıldığı gibi buradan kaldırıldılar: bu standın onları artık saklaması gerekmez.</translation>
    </message>
    <message>
        <source>No stick? Show to a camera</source>
        <translation>Bellek yok mu? Kameraya göster</translation>
    </message>
    <message>
        <source>There was nothing to hand over.</source>
        <translation>Teslim edilecek bir şey yoktu.</translation>
    </message>
    <message>
        <source>The closing slip is on this stick.</source>
        <translation>Fiş bu bellekte.</translation>
    </message>
    <message>
        <source>The stick cannot be written to.</source>
        <translation>Belleğe yazılamıyor.</translation>
    </message>
    <message numerus="yes">
        <source>signatures arrived</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>imza ulaştı</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted as handed over.</source>
        <translation>Teslim edildi olarak not edildi.</translation>
    </message>
    <message>
        <source>Nothing new on this receipt.</source>
        <translation>Bu alındıda yeni bir şey yok.</translation>
    </message>
    <message>
        <source>Everything also stays on this stand until the receipt comes back.</source>
        <translation>Alındı gelene kadar her şey bu stantta da kalır.</translation>
    </message>
    <message>
        <source>Bring it to the coordinator. Everything also stays on this stand until the receipt comes back.</source>
        <translation>Onu koordinatöre götürün. Alındı gelene kadar her şey bu stantta da kalır.</translation>
    </message>
    <message>
        <source>All signatures of this stand have arrived at the coordinator.</source>
        <translation>Bu standın bütün imzaları koordinatöre ulaştı.</translation>
    </message>
    <message>
        <source>What it names had been deleted from this stand before.</source>
        <translation>İçindekiler bu stanttan daha önce silinmişti.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Baştan başla</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Dil: %1</translation>
    </message>
</context>
<context>
    <name>InstallScreen</name>
    <message>
        <source>Install a campaign</source>
        <translation>Kampanya yükle</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Nerede?</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Hangisi?</translation>
    </message>
    <message>
        <source>Is it this one?</source>
        <translation>Bu mu?</translation>
    </message>
    <message>
        <source>Compare eight words</source>
        <translation>Sekiz kelimeyi karşılaştır</translation>
    </message>
    <message>
        <source>An older one</source>
        <translation>Daha eski</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Bir saniye</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Yüklendi</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Yüklenmedi</translation>
    </message>
    <message>
        <source>The coordinator sends two files: the campaign, and later its activation. Copy both to the stick, not into a folder.</source>
        <translation>Koordinatör iki dosya gönderir: kampanya ve sonra etkinleştirmesi. İkisini de belleğe kopyalayın, bir klasöre değil.</translation>
    </message>
    <message>
        <source>Nothing is changed before you say so.</source>
        <translation>Siz söylemeden hiçbir şey değişmez.</translation>
    </message>
    <message>
        <source>This organisation is new on this stand. Only its own poster can tell whether the file is really from it.</source>
        <translation>Bu kuruluş bu stantta yeni. Dosyanın gerçekten ondan geldiğini yalnızca kendi afişi söyler.</translation>
    </message>
    <message>
        <source>Leave the stick in until this is done.</source>
        <translation>Bu bitene kadar belleği çıkarmayın.</translation>
    </message>
    <message>
        <source>Looking through %1</source>
        <translation>%1 inceleniyor</translation>
    </message>
    <message>
        <source>Taking it in</source>
        <translation>Yükleniyor</translation>
    </message>
    <message>
        <source>There is no campaign on this stick.</source>
        <translation>Bu bellekte kampanya yok.</translation>
    </message>
    <message>
        <source>This campaign is on this stand already.</source>
        <translation>Bu kampanya zaten bu stantta.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>Hiçbir şey yüklenmedi.</translation>
    </message>
    <message>
        <source>This file is not as the organisation made it.</source>
        <translation>Bu dosya, kuruluşun hazırladığı gibi değil.</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>Bu dosya hasarlı.</translation>
    </message>
    <message>
        <source>This campaign is not complete.</source>
        <translation>Bu kampanya eksik.</translation>
    </message>
    <message>
        <source>This kind of petition cannot be signed at a stand.</source>
        <translation>Bu tür bir kampanya stantta imzalanamaz.</translation>
    </message>
    <message>
        <source>This file is from a newer version of the program.</source>
        <translation>Bu dosya programın daha yeni bir sürümünden.</translation>
    </message>
    <message>
        <source>This activation is for another campaign.</source>
        <translation>Bu etkinleştirme başka bir kampanyanın.</translation>
    </message>
    <message>
        <source>The disk of this stand is full.</source>
        <translation>Bu standın diski dolu.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Bu olmadı.</translation>
    </message>
    <message>
        <source>It is practice: visitors see it, and nothing they sign counts. It counts once you install its activation, too.</source>
        <translation>Bu bir deneme: Ziyaretçiler görür ve hiçbir imza sayılmaz. Etkinleştirmesini de yüklediğinizde sayılır.</translation>
    </message>
    <message>
        <source>Signatures count from now on. Visitors see it as soon as you go back to them.</source>
        <translation>Bundan sonra imzalar sayılır. Ziyaretçilere döndüğünüzde onu görürler.</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>Burada hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Copy the coordinator’s file to the stick itself, not into a folder.</source>
        <translation>Koordinatörün dosyasını bir klasöre değil, doğrudan belleğe kopyalayın.</translation>
    </message>
    <message>
        <source>If you expected another one, ask the coordinator which file is the newest.</source>
        <translation>Başkasını bekliyorduysanız en yeni dosyanın hangisi olduğunu koordinatöre sorun.</translation>
    </message>
    <message>
        <source>Do not use this stick any more, and call the coordinator on a number that you know.</source>
        <translation>Bu belleği artık kullanmayın ve koordinatörü bildiğiniz bir numaradan arayın.</translation>
    </message>
    <message>
        <source>Do not use it. Ask the coordinator for the file once more.</source>
        <translation>Kullanmayın. Dosyayı koordinatörden yeniden isteyin.</translation>
    </message>
    <message>
        <source>Copy it to the stick once more, or ask the coordinator for it again.</source>
        <translation>Belleğe bir kez daha kopyalayın ya da koordinatörden yeniden isteyin.</translation>
    </message>
    <message>
        <source>Update the program on this tablet first.</source>
        <translation>Önce bu tabletteki programı güncelleyin.</translation>
    </message>
    <message>
        <source>First install the campaign that it belongs to. Both files can lie on one stick.</source>
        <translation>Önce ait olduğu kampanyayı yükleyin. İki dosya da aynı bellekte olabilir.</translation>
    </message>
    <message>
        <source>Hand over, then take in the receipt: that makes room.</source>
        <translation>Teslim edin, sonra alındıyı yükleyin: bu yer açar.</translation>
    </message>
    <message>
        <source>Try it again with another stick.</source>
        <translation>Başka bir bellekle yeniden deneyin.</translation>
    </message>
    <message>
        <source>Something is missing that visitors have to be told. Ask the coordinator to build it again.</source>
        <translation>Ziyaretçilerin bilmesi gereken bir şey eksik. Koordinatörden yeniden hazırlamasını isteyin.</translation>
    </message>
    <message>
        <source>Its law asks for paper, or for an official system. Ask the coordinator.</source>
        <translation>Yasası kâğıt ya da resmî bir sistem ister. Koordinatöre sorun.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Deneme</translation>
    </message>
    <message>
        <source>Signatures count</source>
        <translation>İmzalar sayılır</translation>
    </message>
    <message>
        <source>This stand has a newer one of the same campaign.</source>
        <translation>Bu stantta aynı kampanyanın daha yenisi var.</translation>
    </message>
    <message>
        <source>Install the older one only if the coordinator asks you to go back to it.</source>
        <translation>Eskisini yalnızca koordinatör isterse yükleyin.</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Kim istiyor</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>Kime iletilecek</translation>
    </message>
    <message>
        <source>Signing begins</source>
        <translation>İmza başlangıcı</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>Everything is deleted</source>
        <translation>Hepsi silinir</translation>
    </message>
    <message>
        <source>Do signatures count?</source>
        <translation>İmzalar sayılır mı?</translation>
    </message>
    <message>
        <source>No, it is practice</source>
        <translation>Hayır, deneme</translation>
    </message>
    <message>
        <source>Yes, it is activated</source>
        <translation>Evet, etkinleştirildi</translation>
    </message>
    <message>
        <source>Mind: this campaign counts on this stand now. With this file it turns to practice until its activation comes.</source>
        <translation>Dikkat: Bu kampanya burada şu an sayılıyor. Bu dosyayla, etkinleştirmesi gelene kadar denemeye döner.</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) on this stick could not be used.</source>
        <translation>
            <numerusform>Bu bellekteki başka %n dosya kullanılamadı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Install the older one</source>
        <translation>Eskisini yükle</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Yükle</translation>
    </message>
    <message>
        <source>Are these the eight words on the poster of %1?</source>
        <translation>%1 afişindeki sekiz kelime bunlar mı?</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>Kelimeler aynı</translation>
    </message>
    <message>
        <source>They differ: do not install</source>
        <translation>Farklı: yükleme</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>space</source>
        <translation>boşluk</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>Son harfi sil</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Büyük harfler</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Rakamlar ve işaretler</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>Latin harfleri</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Harfler</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
</context>
<context>
    <name>LeadScreen</name>
    <message>
        <source>For the lead</source>
        <translation>Sorumlu için</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Your PIN is changed</source>
        <translation>PIN’iniz değişti</translation>
    </message>
    <message>
        <source>The volunteers’ PIN is changed</source>
        <translation>Ekibin PIN’i değişti</translation>
    </message>
    <message>
        <source>The one before opens nothing any more.</source>
        <translation>Öncekisi artık hiçbir şeyi açmaz.</translation>
    </message>
    <message>
        <source>Tell it to all who work here. The one before opens nothing any more.</source>
        <translation>Burada çalışan herkese söyleyin. Öncekisi artık hiçbir şeyi açmaz.</translation>
    </message>
    <message>
        <source>What is done here changes the stand. Go back to the visitors when you leave it.</source>
        <translation>Burada yapılanlar standı değiştirir. Ayrılırken ziyaretçilere dönün.</translation>
    </message>
    <message>
        <source>Practice: nothing counts</source>
        <translation>Deneme: Hiçbir şey sayılmaz</translation>
    </message>
    <message>
        <source>Signatures count</source>
        <translation>İmzalar sayılır</translation>
    </message>
    <message>
        <source>Install a campaign</source>
        <translation>Kampanya yükle</translation>
    </message>
    <message>
        <source>From a USB stick of the coordinator</source>
        <translation>Koordinatörün USB belleğinden</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>İkinci kopya</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>On, and complete</source>
        <translation>Açık ve tam</translation>
    </message>
    <message>
        <source>On, being written</source>
        <translation>Açık, yazılıyor</translation>
    </message>
    <message>
        <source>On, but something is in the way</source>
        <translation>Açık, ama bir engel var</translation>
    </message>
    <message>
        <source>Delete signatures</source>
        <translation>İmzaları sil</translation>
    </message>
    <message numerus="yes">
        <source>%n petition(s) due</source>
        <translation>
            <numerusform>%n kampanyanın süresi doldu</numerusform>
        </translation>
    </message>
    <message>
        <source>None is due</source>
        <translation>Süresi dolan yok</translation>
    </message>
    <message>
        <source>Volunteers’ PIN</source>
        <translation>Ekibin PIN’i</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>Başka bir tane seç</translation>
    </message>
    <message>
        <source>Lead’s PIN</source>
        <translation>Sorumlunun PIN’i</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapor</translation>
    </message>
    <message>
        <source>For the coordinator</source>
        <translation>Koordinatör için</translation>
    </message>
    <message>
        <source>Confirm the date</source>
        <translation>Tarihi onayla</translation>
    </message>
    <message>
        <source>The clock looks wrong</source>
        <translation>Saat yanlış görünüyor</translation>
    </message>
    <message>
        <source>The clock looks right</source>
        <translation>Saat doğru görünüyor</translation>
    </message>
</context>
<context>
    <name>LockedScreen</name>
    <message>
        <source>This stand is paused.</source>
        <translation>Bu stant molada.</translation>
    </message>
    <message>
        <source>Nobody can sign now, and nothing that was typed is kept. A volunteer opens it again.</source>
        <translation>Şimdi kimse imzalayamaz ve yazılanlardan hiçbir şey saklanmaz. Bir gönüllü yeniden açar.</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>PIN’i gir</translation>
    </message>
</context>
<context>
    <name>LookTools</name>
    <message>
        <source>largest</source>
        <translation>en büyük</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>daha büyük</translation>
    </message>
    <message>
        <source>usual</source>
        <comment>text size</comment>
        <translation>normal</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>yüksek karşıtlık</translation>
    </message>
    <message>
        <source>sunlight</source>
        <translation>güneş ışığı</translation>
    </message>
    <message>
        <source>usual</source>
        <comment>colours</comment>
        <translation>normal</translation>
    </message>
    <message>
        <source>Text size: %1</source>
        <extracomment>Spoken: what the button is for, and what is chosen.</extracomment>
        <translation>Yazı boyutu: %1</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <extracomment>Spoken: what the button is for, and what is chosen.</extracomment>
        <translation>Renkler: %1</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <extracomment>Spoken: what the button does.</extracomment>
        <translation>Sesli okumayı durdur</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Sesli oku</translation>
    </message>
</context>
<context>
    <name>LostPinScreen</name>
    <message>
        <source>Forgot the PIN?</source>
        <translation>PIN’i unuttunuz mu?</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Okunuyor</translation>
    </message>
    <message>
        <source>The PINs are gone</source>
        <translation>PIN’ler silindi</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Tamamlanmadı</translation>
    </message>
    <message>
        <source>Call the coordinator</source>
        <translation>Koordinatörü arayın</translation>
    </message>
    <message>
        <source>Ask whoever set this stand up</source>
        <translation>Bu standı kuran kişiye sorun</translation>
    </message>
    <message>
        <source>Call your lead</source>
        <translation>Sorumlunuzu arayın</translation>
    </message>
    <message>
        <source>The lead can choose a new PIN for the volunteers, behind the lead’s own. If that is lost, too: call the coordinator and read both out. A file for this stand alone comes back; put it in on a stick.</source>
        <translation>Sorumlu, kendi PIN’iyle ekip için yeni bir PIN seçebilir. O da kaybolduysa: koordinatörü arayın ve ikisini de okuyun. Yalnızca bu stant için bir dosya gelir; onu bir bellekle takın.</translation>
    </message>
    <message>
        <source>Read both out. The coordinator calls you back and sends a file for this stand alone. Copy it to a stick and put it in.</source>
        <translation>İkisini de okuyun. Koordinatör sizi geri arar ve yalnızca bu stant için bir dosya gönderir. Onu bir belleğe kopyalayıp takın.</translation>
    </message>
    <message>
        <source>This stand has only ever practised, so it knows no coordinator who could help.</source>
        <translation>Bu stant bugüne dek yalnızca deneme yaptı, yardım edebilecek bir koordinatör tanımıyor.</translation>
    </message>
    <message>
        <source>Looking through %1</source>
        <translation>%1 inceleniyor</translation>
    </message>
    <message>
        <source>Now choose new ones.</source>
        <translation>Şimdi yenilerini seçin.</translation>
    </message>
    <message>
        <source>There is no such file on this stick.</source>
        <translation>Bu bellekte böyle bir dosya yok.</translation>
    </message>
    <message>
        <source>This file is for another stand.</source>
        <translation>Bu dosya başka bir stant için.</translation>
    </message>
    <message>
        <source>This file is not from an organisation that this stand knows.</source>
        <translation>Bu dosya, standın tanıdığı bir kuruluştan değil.</translation>
    </message>
    <message>
        <source>This file was used before, or is for another code.</source>
        <translation>Bu dosya daha önce kullanılmış ya da başka bir kodun.</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>Bu dosya hasarlı.</translation>
    </message>
    <message>
        <source>This file is from a newer version of the program.</source>
        <translation>Bu dosya programın daha yeni bir sürümünden.</translation>
    </message>
    <message>
        <source>The disk of this stand cannot be written.</source>
        <translation>Bu standın diskine yazılamıyor.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Bu olmadı.</translation>
    </message>
    <message>
        <source>First the volunteers’ PIN, then the lead’s: choose the lead’s PIN together with your lead. No signature was touched.</source>
        <translation>Önce ekibin PIN’i, sonra sorumlununki: onu sorumlunuzla birlikte seçin. Hiçbir imzaya dokunulmadı.</translation>
    </message>
    <message>
        <source>This stand: often the first six signs are enough</source>
        <translation>Bu stant: çoğu zaman ilk altı işaret yeter</translation>
    </message>
    <message>
        <source>The PINs are as they were.</source>
        <translation>PIN’ler olduğu gibi duruyor.</translation>
    </message>
    <message>
        <source>Copy the coordinator’s file to the stick itself, not into a folder.</source>
        <translation>Koordinatörün dosyasını bir klasöre değil, doğrudan belleğe kopyalayın.</translation>
    </message>
    <message>
        <source>Read the letters of this stand out once more.</source>
        <translation>Bu standın harflerini bir kez daha okuyun.</translation>
    </message>
    <message>
        <source>Only the organisation whose petition is on this stand can make it.</source>
        <translation>Onu yalnızca kampanyası bu stantta olan kuruluş hazırlayabilir.</translation>
    </message>
    <message>
        <source>Tell the coordinator the code that is shown here now.</source>
        <translation>Koordinatöre şimdi burada görünen kodu söyleyin.</translation>
    </message>
    <message>
        <source>Copy it to the stick once more, or ask the coordinator for it again.</source>
        <translation>Belleğe bir kez daha kopyalayın ya da koordinatörden yeniden isteyin.</translation>
    </message>
    <message>
        <source>Update the program on this tablet first.</source>
        <translation>Önce bu tabletteki programı güncelleyin.</translation>
    </message>
    <message>
        <source>Switch the tablet off and on again, then try once more.</source>
        <translation>Tableti kapatıp açın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Try it again with another stick.</source>
        <translation>Başka bir bellekle yeniden deneyin.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Choose new PINs</source>
        <translation>Yeni PIN’ler seç</translation>
    </message>
    <message>
        <source>The program has to end; then this command asks for a new PIN. What was practised stays.</source>
        <translation>Önce program kapatılmalı; sonra bu komut yeni bir PIN sorar. Denemeler kalır.</translation>
    </message>
    <message>
        <source>Code, for this one time</source>
        <translation>Kod, yalnızca bu sefer için</translation>
    </message>
    <message>
        <source>There is no code, because the disk of this stand cannot be written. Make room first.</source>
        <translation>Kod yok, çünkü standın diskine yazılamıyor. Önce yer açın.</translation>
    </message>
    <message>
        <source>Show it to the camera</source>
        <translation>Kameraya göster</translation>
    </message>
</context>
<context>
    <name>MoreBelow</name>
    <message>
        <source>More below. Swipe up to read on.</source>
        <translation>Devamı aşağıda. Okumak için yukarı kaydırın.</translation>
    </message>
</context>
<context>
    <name>NamesScreen</name>
    <message>
        <source>Name and place</source>
        <translation>Ad ve yer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Name of the stand</source>
        <translation>Standın adı</translation>
    </message>
    <message>
        <source>A name has 1 to 60 signs</source>
        <translation>Ad 1 ila 60 karakterden oluşur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>A place has at most 60 signs</source>
        <translation>Yer en çok 60 karakter olur</translation>
    </message>
    <message>
        <source>The name travels with every hand-over, both are on the closing slip. Two tablets at one stand share them.</source>
        <translation>Ad her teslimle birlikte gider, ikisi de kapanış fişinde yazar. Aynı stanttaki iki tablet bunları paylaşır.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Kaydet</translation>
    </message>
</context>
<context>
    <name>NotNowScreen</name>
    <message>
        <source>Signing has to wait.</source>
        <translation>İmza beklemek zorunda.</translation>
    </message>
    <message>
        <source>What you typed is still here.</source>
        <translation>Yazdıklarınız hâlâ burada.</translation>
    </message>
    <message>
        <source>This tablet is full. A volunteer has to hand over, then take in the receipt: that makes room.</source>
        <translation>Bu tablet dolu. Bir gönüllü teslim etmeli, sonra alındıyı yüklemeli: bu yer açar.</translation>
    </message>
    <message>
        <source>This tablet cannot store anything now. A volunteer has to switch it off and on again. What was signed before is safe.</source>
        <translation>Bu tablet şu anda hiçbir şey kaydedemiyor. Bir gönüllü onu kapatıp yeniden açmalı. Daha önce imzalananlar güvende.</translation>
    </message>
    <message>
        <source>The clock of this tablet looks wrong. A volunteer has to set day and hour.</source>
        <translation>Bu tabletin saati yanlış görünüyor. Bir gönüllü günü ve saati ayarlamalı.</translation>
    </message>
    <message>
        <source>By the clock of this tablet, the time to sign is over.</source>
        <translation>Bu tabletin saatine göre imza süresi sona erdi.</translation>
    </message>
    <message>
        <source>By the clock of this tablet, the time to sign has not begun.</source>
        <translation>Bu tabletin saatine göre imza süresi henüz başlamadı.</translation>
    </message>
    <message>
        <source>Something is wrong with this stand. A volunteer has to ask the coordinator.</source>
        <translation>Bu stantta bir sorun var. Bir gönüllü koordinatöre sormalı.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Baştan başla</translation>
    </message>
</context>
<context>
    <name>NumbersScreen</name>
    <message>
        <source>Fewer than %1 everywhere: nothing to show yet.</source>
        <translation>Her yerde %1’dan az: henüz gösterilecek bir şey yok.</translation>
    </message>
    <message>
        <source>Today in numbers</source>
        <translation>Sayılarla bugün</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Saate göre</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Dile göre</translation>
    </message>
    <message>
        <source>Counted in tens, and fewer than %1 are not shown: else somebody who stood beside a visitor could learn from it how that one person signed. Of today alone; it is deleted when the day is closed.</source>
        <translation>Onar onar sayılır, %1’dan azı gösterilmez: yoksa bir ziyaretçinin yanında duran biri o kişinin nasıl imzaladığını anlayabilirdi. Yalnızca bugün; gün kapanınca silinir.</translation>
    </message>
</context>
<context>
    <name>OpeningScreen</name>
    <message>
        <source>Ready for the day?</source>
        <translation>Güne hazır mı?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Hazır değil</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Hiçbir engel yok.</translation>
    </message>
    <message>
        <source>Change name and place</source>
        <translation>Adı ve yeri değiştir</translation>
    </message>
    <message>
        <source>The eight words on the poster of %1:</source>
        <translation>%1 afişindeki 8 kelime:</translation>
    </message>
    <message>
        <source>Open the stand</source>
        <translation>Standı aç</translation>
    </message>
</context>
<context>
    <name>PetitionCard</name>
    <message>
        <source>To: %1</source>
        <translation>Muhatap: %1</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Eklendi</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Choose a PIN for this stand</source>
        <translation>Bu stant için bir PIN seçin</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>Aynı PIN’i bir kez daha girin</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minutes</source>
        <translation>
            <numerusform>%n dakika bekleyin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds</source>
        <translation>
            <numerusform>%n saniye bekleyin</numerusform>
        </translation>
    </message>
    <message>
        <source>The lead has no PIN yet</source>
        <translation>Sorumlunun henüz PIN’i yok</translation>
    </message>
    <message>
        <source>Choose a PIN for the lead</source>
        <translation>Sorumlu için bir PIN seçin</translation>
    </message>
    <message>
        <source>Choose a PIN for the volunteers</source>
        <translation>Ekip için bir PIN seçin</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>PIN’i girin</translation>
    </message>
    <message>
        <source>Enter the lead’s PIN</source>
        <translation>Sorumlunun PIN’ini gir</translation>
    </message>
    <message>
        <source>What follows is for whoever leads this stand.</source>
        <translation>Devamı bu standın sorumlusu içindir.</translation>
    </message>
    <message>
        <source>This stand has collected already, so the volunteers’ PIN is not enough to choose it. Touch “Forgot the PIN?”: the coordinator can have both chosen anew.</source>
        <translation>Bu stant daha önce imza topladı; bu yüzden onu belirlemek için ekibin PIN’i yetmez. “PIN’i unuttunuz mu?” yazısına dokunun: koordinatör ikisinin de yeniden seçilmesini sağlayabilir.</translation>
    </message>
    <message>
        <source>%1 to 8 digits, another PIN than the volunteers’. Choose it together with your lead: it installs, deletes and changes PINs.</source>
        <translation>%1 ila 8 rakam, ekibinkinden başka bir PIN. Onu sorumlunuzla birlikte seçin: kurmak, silmek ve PIN’leri değiştirmek içindir.</translation>
    </message>
    <message>
        <source>%1 to 8 digits, another PIN than the volunteers’. Only the lead knows it: to install, to delete, to change PINs.</source>
        <translation>%1–8 rakam, ekibinkinden farklı. Yalnızca sorumlu bilir: yüklemek, silmek ve PIN’leri değiştirmek için.</translation>
    </message>
    <message>
        <source>%1 to 8 digits. All who work at this stand share it.</source>
        <translation>%1–8 rakam. Bu stantta çalışan herkes bunu paylaşır.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. %n tries left.</source>
        <translation>
            <numerusform>PIN bu değil. %n deneme hakkı kaldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lead’s PIN counts again in %n minutes.</source>
        <translation>
            <numerusform>Sorumlunun PIN’i %n dakika sonra yeniden geçerli olur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those were two different PINs. Choose one again.</source>
        <translation>İki PIN birbirinden farklıydı. Yeniden seçin.</translation>
    </message>
    <message>
        <source>The lead and the volunteers need two different PINs. Choose another one.</source>
        <translation>Sorumlu ile ekibin PIN’leri farklı olmalı. Başka bir tane seçin.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>PIN 4 ila 8 rakamdan oluşur.</translation>
    </message>
    <message>
        <source>This PIN has %1 to 8 digits.</source>
        <translation>Bu PIN %1–8 rakamdan oluşur.</translation>
    </message>
    <message>
        <source>The PIN could not be stored, because the disk is full. Make room, then choose it again.</source>
        <translation>Disk dolu olduğu için PIN saklanamadı. Yer açın, sonra yeniden seçin.</translation>
    </message>
    <message>
        <source>The PINs of this stand cannot be read. The coordinator can have them chosen anew: touch “Forgot the PIN?”.</source>
        <translation>Bu standın PIN’leri okunamıyor. Koordinatör yeniden seçtirebilir: “PIN’i unuttunuz mu?” yazısına dokunun.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>These screens are for the people who run the stand.</source>
        <translation>Bu ekranlar standı yürütenler içindir.</translation>
    </message>
    <message>
        <source>Then enter the PIN. There were several wrong ones: after each further one you wait longer.</source>
        <translation>Sonra PIN’i girin. Birkaç kez yanlış girildi: her yeni yanlıştan sonra daha uzun beklenir.</translation>
    </message>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>%n rakam girildi</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Son rakamı sil</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Forgot the PIN?</source>
        <translation>PIN’i unuttunuz mu?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Çık</translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>&lt;b&gt;Practice.&lt;/b&gt; Nothing here counts. Please use an invented name.</source>
        <translation>&lt;b&gt;Deneme.&lt;/b&gt; Burada hiçbir şey sayılmaz. Lütfen uydurma bir ad kullanın.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Practice: %1.&lt;/b&gt; Please use an invented name.</source>
        <translation>&lt;b&gt;Deneme: %1.&lt;/b&gt; Lütfen uydurma bir ad kullanın.</translation>
    </message>
</context>
<context>
    <name>PractiseBar</name>
    <message>
        <source>Practice. Nothing of this is kept or counted.</source>
        <translation>Deneme. Hiçbir şey saklanmaz veya sayılmaz.</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>Denemeyi bitir</translation>
    </message>
</context>
<context>
    <name>PrivacyScreen</name>
    <message>
        <source>What happens to my data</source>
        <translation>Verilerime ne oluyor</translation>
    </message>
    <message>
        <source>Questions?</source>
        <translation>Sorunuz mu var?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>What is yours alone is not read aloud without headphones.</source>
        <translation>Yalnızca sizi ilgilendirenler kulaklık olmadan sesli okunmaz.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Silindi</translation>
    </message>
    <message>
        <source>Do you hear this through headphones?</source>
        <translation>Bunu kulaklıkla mı dinliyorsunuz?</translation>
    </message>
    <message>
        <source>Then what you type is read aloud, too. Without headphones it is not: everyone around would hear it.</source>
        <translation>O zaman yazdıklarınız da sesli okunur. Kulaklık yoksa okunmaz: çevredeki herkes duyardı.</translation>
    </message>
    <message>
        <source>Yes, headphones</source>
        <translation>Evet, kulaklık</translation>
    </message>
    <message>
        <source>No, a loudspeaker</source>
        <translation>Hayır, hoparlör</translation>
    </message>
    <message>
        <source>Do not read aloud</source>
        <translation>Sesli okunmasın</translation>
    </message>
</context>
<context>
    <name>ReadScreen</name>
    <message>
        <source>Step 1 of 3: Read</source>
        <translation>Adım 1/3: Okuyun</translation>
    </message>
    <message>
        <source>Petition %1 of %2</source>
        <extracomment>%1 and %2 are numbers: which of the petitions to read this one is.</extracomment>
        <translation>Kampanya %1 / %2</translation>
    </message>
    <message>
        <source>Petition to: %1</source>
        <translation>İmza kampanyasının muhatabı: %1</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Kim istiyor</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>Kime iletilecek</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>Ne iletilecek</translation>
    </message>
    <message>
        <source>The names of those who sign.</source>
        <translation>İmzalayanların adları.</translation>
    </message>
    <message>
        <source>The number of signatures. No names.</source>
        <translation>İmza sayısı. Hiçbir ad iletilmez.</translation>
    </message>
    <message>
        <source>What happens to my data</source>
        <translation>Verilerime ne oluyor</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Bana göre değil</translation>
    </message>
    <message>
        <source>I want to sign</source>
        <translation>İmzalamak istiyorum</translation>
    </message>
</context>
<context>
    <name>RefusedWindow</name>
    <message>
        <source>Petition stand</source>
        <translation>İmza standı</translation>
    </message>
    <message>
        <source>What is stored here is damaged, and there is no room to mend it. Ask the coordinator.</source>
        <translation>Burada kayıtlı olanlar hasarlı ve onarmak için yer yok. Koordinatöre sorun.</translation>
    </message>
    <message>
        <source>Nothing can be stored on this tablet. Switch it off and on again; if that does not help, take another one.</source>
        <translation>Bu tablete hiçbir şey kaydedilemiyor. Kapatıp yeniden açın; yardımcı olmazsa başka birini alın.</translation>
    </message>
    <message>
        <source>There is no petition on this stand. Ask the coordinator.</source>
        <translation>Bu stantta dilekçe yok. Koordinatöre sorun.</translation>
    </message>
    <message>
        <source>Something is wrong with this stand. Ask the coordinator.</source>
        <translation>Bu stantta bir sorun var. Koordinatöre sorun.</translation>
    </message>
    <message>
        <source>This stand cannot open.</source>
        <translation>Bu stant açılamıyor.</translation>
    </message>
    <message>
        <source>Nothing that was signed is lost by this. It is tried again by itself.</source>
        <translation>İmzalanan hiçbir şey bu yüzden kaybolmaz. Kendiliğinden yeniden denenir.</translation>
    </message>
</context>
<context>
    <name>ReportScreen</name>
    <message>
        <source>Report for the coordinator</source>
        <translation>Koordinatör için rapor</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Nereye?</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Yazılıyor</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Tamamlanmadı</translation>
    </message>
    <message>
        <source>Leave the stick in until this is done.</source>
        <translation>Bu bitene kadar belleği çıkarmayın.</translation>
    </message>
    <message>
        <source>It holds no signature and no name: only what this tablet did, how it is, and what is wrong. It may be sent in any way.</source>
        <translation>İçinde imza ve isim yoktur: yalnızca tabletin ne yaptığı, durumu ve sorunları. Her yolla gönderilebilir.</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>%1 üzerine yazılıyor</translation>
    </message>
    <message>
        <source>You can take the stick out now.</source>
        <translation>Belleği artık çıkarabilirsiniz.</translation>
    </message>
    <message>
        <source>The stick cannot be written to.</source>
        <translation>Belleğe yazılamıyor.</translation>
    </message>
    <message>
        <source>Send this file to the coordinator: %1</source>
        <translation>Bu dosyayı koordinatöre gönderin: %1</translation>
    </message>
    <message>
        <source>Put it in again, or take another one.</source>
        <translation>Yeniden takın ya da başkasını alın.</translation>
    </message>
</context>
<context>
    <name>ScanResult</name>
    <message>
        <source>Its end is missing. Have the stand show it once more.</source>
        <translation>Sonu eksik. Standa bir kez daha göstertin.</translation>
    </message>
    <message>
        <source>The proof of the stand does not hold for it. See the report.</source>
        <translation>Standın kanıtı bunun için geçerli değil. Rapora bakın.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) belong to another campaign. Import them with the keys file of that campaign.</source>
        <translation>
            <numerusform>%n kayıt başka bir kampanyaya ait. Onları o kampanyanın anahtar dosyasıyla içe aktarın.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) were sealed for other keys. They are kept, and come in with those keys.</source>
        <translation>
            <numerusform>%n kayıt başka anahtarlar için mühürlenmiş. Saklanır ve o anahtarlarla alınır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its campaign was never activated. It is kept, and comes in after that.</source>
        <translation>Kampanyası hiç etkinleştirilmedi. Saklanır ve ondan sonra alınır.</translation>
    </message>
    <message>
        <source>It was made by a newer version. Update this program: it is kept, and comes in then.</source>
        <translation>Daha yeni bir sürümden geliyor. Bu programı güncelleyin: saklanır ve o zaman alınır.</translation>
    </message>
    <message>
        <source>Its beginning is not here yet. It is kept, and comes in with that.</source>
        <translation>Başlangıcı henüz burada değil. Saklanır ve onunla birlikte alınır.</translation>
    </message>
    <message>
        <source>The volunteer has doubts about some entries. The report says which.</source>
        <translation>Gönüllünün bazı kayıtlardan şüphesi var. Hangileri olduğu raporda.</translation>
    </message>
    <message>
        <source>Nobody has approved this stand yet.</source>
        <translation>Bu standı henüz kimse onaylamadı.</translation>
    </message>
    <message>
        <source>Alarm: two entries contradict each other. The stand may have been copied. See the report.</source>
        <translation>Alarm: iki kayıt birbiriyle çelişiyor. Stant kopyalanmış olabilir. Rapora bakın.</translation>
    </message>
    <message>
        <source>These codes are for a stand: show them to its camera.</source>
        <translation>Bu kodlar bir stant için: onun kamerasına gösterin.</translation>
    </message>
    <message>
        <source>Importing it failed, and nothing of it was recorded. Import it from a stick or a film.</source>
        <translation>İçe aktarma başarısız oldu, hiçbir şey kaydedilmedi. Bir bellekten ya da filmden içe aktarın.</translation>
    </message>
    <message>
        <source>It is not what a stand sends, and nothing of it was recorded. Have the stand show it once more.</source>
        <translation>Bu bir standın gönderdiği şey değil, hiçbir şey kaydedilmedi. Standa bir kez daha göstertin.</translation>
    </message>
    <message>
        <source>A stand that is not known here</source>
        <translation>Burada bilinmeyen bir stant</translation>
    </message>
    <message>
        <source>Closing slip of %1</source>
        <translation>%1 kapanış fişi</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Alınmadı</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Deneme</translation>
    </message>
    <message>
        <source>new</source>
        <translation>yeni</translation>
    </message>
    <message>
        <source>here before</source>
        <translation>zaten var</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>hasarlı</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>eksik</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) on it.</source>
        <translation>
            <numerusform>Üzerinde %n imza var.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was known before.</source>
        <translation>Önceden biliniyordu.</translation>
    </message>
</context>
<context>
    <name>ScanWindow</name>
    <message>
        <source>Read codes with the camera</source>
        <translation>Kodları kamerayla oku</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Teslimat %1</translation>
    </message>
    <message>
        <source>Closing slip %1</source>
        <translation>Kapanış fişi %1</translation>
    </message>
    <message>
        <source>For a stand, not for here: %1</source>
        <translation>Bir stant için, burası için değil: %1</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Ses kapalı</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ses açık</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>It works without a camera on this computer, too.</source>
        <translation>Bu bilgisayarda kamera olmadan da olur.</translation>
    </message>
    <message>
        <source>Film the screen of the stand with a phone, until the stand has shown everything once: half a minute is enough for most. Copy the film to this computer and import it with this command:</source>
        <translation>Standın ekranını, her şeyi bir kez gösterene kadar telefonla filme alın: çoğunlukla yarım dakika yeter. Filmi bu bilgisayara kopyalayın ve şu komutla içe aktarın:</translation>
    </message>
    <message>
        <source>Photographs, scans and PDF pages of the codes are imported in the same way.</source>
        <translation>Kodların fotoğrafları, taramaları ve PDF sayfaları da aynı şekilde içe aktarılır.</translation>
    </message>
    <message>
        <source>Hold the screen of the stand in front of the camera.</source>
        <translation>Standın ekranını kameranın önünde tutun.</translation>
    </message>
    <message numerus="yes">
        <source>new practice entries</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>yeni deneme kaydı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new entries</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>yeni kayıt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here before</source>
        <translation>
            <numerusform>%n zaten var</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n hasarlı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n eksik</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes in is imported at once, and shows here.</source>
        <translation>Gelenler hemen içe aktarılır ve burada görünür.</translation>
    </message>
    <message>
        <source>The ledger is in use, or its disk is full. This is tried again.</source>
        <translation>Defter kullanımda ya da diski dolu. Yeniden denenir.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>İçe aktarılıyor</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
</context>
<context>
    <name>SecondCopyScreen</name>
    <message>
        <source>Second copy</source>
        <translation>İkinci kopya</translation>
    </message>
    <message>
        <source>Which stick?</source>
        <translation>Hangi bellek?</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Bir saniye</translation>
    </message>
    <message>
        <source>No copy is kept</source>
        <translation>Kopya tutulmuyor</translation>
    </message>
    <message>
        <source>Each signature is written to a second stick as well, locked as it is here. If this tablet breaks, nothing is lost.</source>
        <translation>Her imza, buradaki gibi kilitli olarak ikinci bir belleğe de yazılır. Bu tablet bozulursa hiçbir şey kaybolmaz.</translation>
    </message>
    <message numerus="yes">
        <source>not in the copy yet</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>henüz kopyada değil</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>%1 üzerine yazılıyor</translation>
    </message>
    <message>
        <source>The stick is not there any more.</source>
        <translation>Bellek artık takılı değil.</translation>
    </message>
    <message>
        <source>This stick cannot be used.</source>
        <translation>Bu bellek kullanılamaz.</translation>
    </message>
    <message>
        <source>Put it in again, or take another one.</source>
        <translation>Yeniden takın ya da başkasını alın.</translation>
    </message>
    <message>
        <source>The stick cannot be written to</source>
        <translation>Belleğe yazılamıyor</translation>
    </message>
    <message>
        <source>Put it in again: what is missing is then written by itself.</source>
        <translation>Yeniden takın: eksikler kendiliğinden yazılır.</translation>
    </message>
    <message>
        <source>Turn the copy off, and begin one on a larger stick.</source>
        <translation>Kopyayı kapatın ve daha büyük bir bellekte yenisini başlatın.</translation>
    </message>
    <message>
        <source>Put it in again, or turn the copy off and take another stick.</source>
        <translation>Yeniden takın ya da kopyayı kapatıp başka bir bellek alın.</translation>
    </message>
    <message>
        <source>The copy is complete</source>
        <translation>Kopya tam</translation>
    </message>
    <message>
        <source>The copy is being written</source>
        <translation>Kopya yazılıyor</translation>
    </message>
    <message>
        <source>The stick is not in</source>
        <translation>Bellek takılı değil</translation>
    </message>
    <message>
        <source>The stick is full</source>
        <translation>Bellek dolu</translation>
    </message>
    <message>
        <source>Visitors can sign meanwhile.</source>
        <translation>Bu arada ziyaretçiler imzalayabilir.</translation>
    </message>
    <message>
        <source>Leave the stick in. What is signed from now on is written there, too.</source>
        <translation>Belleği takılı bırakın. Bundan sonra imzalananlar oraya da yazılır.</translation>
    </message>
    <message>
        <source>Leave the stick in until this says that it is complete.</source>
        <translation>Burada tam olduğu yazana kadar belleği çıkarmayın.</translation>
    </message>
    <message>
        <source>Keep no second copy</source>
        <translation>İkinci kopya tutma</translation>
    </message>
</context>
<context>
    <name>SentScreen</name>
    <message>
        <source>Your code is on its way.</source>
        <translation>Kodunuz yola çıktı.</translation>
    </message>
    <message>
        <source>If it belongs to a signature, that signature will be withdrawn.</source>
        <translation>Bir imzaya aitse o imza geri çekilecek.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Sıradaki kişi</translation>
    </message>
</context>
<context>
    <name>ShiftScreen</name>
    <message>
        <source>Visitors can sign</source>
        <translation>Ziyaretçiler imzalayabilir</translation>
    </message>
    <message>
        <source>Visitors cannot sign</source>
        <translation>Ziyaretçiler imzalayamaz</translation>
    </message>
    <message>
        <source>The panel says why.</source>
        <translation>Nedeni panelde yazıyor.</translation>
    </message>
    <message>
        <source>Signed in this shift: %1</source>
        <translation>Bu vardiyada imzalayan: %1</translation>
    </message>
    <message>
        <source>Nothing was handed over yet</source>
        <translation>Henüz hiçbir şey teslim edilmedi</translation>
    </message>
    <message>
        <source>Last handed over %1</source>
        <translation>Son teslim: %1</translation>
    </message>
    <message>
        <source>Battery %1 %, plugged in</source>
        <translation>Pil %%1, prize takılı</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>Pil %%1</translation>
    </message>
    <message>
        <source>Plug it in now.</source>
        <translation>Şimdi prize takın.</translation>
    </message>
    <message>
        <source>Shift change</source>
        <translation>Vardiya değişimi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>For the next volunteer</source>
        <translation>Sonraki gönüllü için</translation>
    </message>
    <message>
        <source>Read this together. Then the stand is locked, and the next volunteer enters the PIN.</source>
        <translation>Bunu birlikte okuyun. Sonra stant kilitlenir ve sonraki gönüllü PIN’i girer.</translation>
    </message>
    <message numerus="yes">
        <source>signatures not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>imza henüz teslim edilmedi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>henüz teslim edilmedi</numerusform>
        </translation>
    </message>
    <message>
        <source>Without hand-over</source>
        <translation>Teslimsiz değiş</translation>
    </message>
    <message>
        <source>Hand over first</source>
        <translation>Önce teslim et</translation>
    </message>
    <message>
        <source>Change the shift</source>
        <translation>Vardiyayı değiştir</translation>
    </message>
</context>
<context>
    <name>ShowScreen</name>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <translation>
            <numerusform>%n imza</numerusform>
        </translation>
    </message>
    <message>
        <source>Show to a camera</source>
        <translation>Kameraya göster</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Bir dakika</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Bekleyen yok</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Tamamlanmadı</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>Ne kadarı?</translation>
    </message>
    <message>
        <source>The coordinator reads the codes with a camera, or films them. What was handed over before is shown again until its receipt comes.</source>
        <translation>Koordinatör kodları bir kamerayla okur ya da filme alır. Daha önce teslim edilenler, alındısı gelene kadar yeniden gösterilir.</translation>
    </message>
    <message numerus="yes">
        <source>without a receipt</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>alındısı yok</numerusform>
        </translation>
    </message>
    <message>
        <source>Making codes of what was signed.</source>
        <translation>İmzalar koda çevriliyor.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Bu olmadı.</translation>
    </message>
    <message>
        <source>There was nothing to hand over.</source>
        <translation>Teslim edilecek bir şey yoktu.</translation>
    </message>
    <message>
        <source>Nothing was lost: all signatures are still on this stand. Hand over with a stick instead.</source>
        <translation>Hiçbir şey kaybolmadı: bütün imzalar hâlâ bu stantta. Bunun yerine bir bellekle teslim edin.</translation>
    </message>
    <message>
        <source>All signatures of this stand have arrived at the coordinator.</source>
        <translation>Bu standın bütün imzaları koordinatöre ulaştı.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Hepsi</translation>
    </message>
    <message>
        <source>%1, part %2 of %3</source>
        <comment>a day</comment>
        <translation>%1, bölüm %2/%3</translation>
    </message>
    <message>
        <source>handed over before</source>
        <translation>daha önce teslim edildi</translation>
    </message>
    <message>
        <source>with the closing slip</source>
        <translation>kapanış fişiyle</translation>
    </message>
    <message>
        <source>The coordinator has it all</source>
        <translation>Koordinatörde hepsi var</translation>
    </message>
    <message numerus="yes">
        <source>Has the coordinator told you that all %n signature(s) arrived?</source>
        <translation>
            <numerusform>Koordinatör size %n imzanın tamamının ulaştığını söyledi mi?</numerusform>
        </translation>
    </message>
    <message>
        <source>Has the coordinator told you that all of it arrived?</source>
        <translation>Koordinatör size hepsinin ulaştığını söyledi mi?</translation>
    </message>
</context>
<context>
    <name>StaffHeader</name>
    <message>
        <source>Back to visitors</source>
        <translation>Ziyaretçilere dön</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Dil: %1</translation>
    </message>
</context>
<context>
    <name>StandWindow</name>
    <message>
        <source>Petition stand</source>
        <translation>İmza standı</translation>
    </message>
    <message>
        <source>A volunteer types. You sign.</source>
        <translation>Bir gönüllü yazar. Siz imzalarsınız.</translation>
    </message>
</context>
<context>
    <name>StickPlaces</name>
    <message>
        <source>Write-protected. If it has a small switch, move it; otherwise take another stick.</source>
        <translation>Yazmaya karşı korumalı. Küçük bir anahtarı varsa kaydırın; yoksa başka bir bellek kullanın.</translation>
    </message>
    <message>
        <source>This folder cannot be written to. Take a stick.</source>
        <translation>Bu klasöre yazılamıyor. Bir bellek kullanın.</translation>
    </message>
    <message>
        <source>%1 MB free</source>
        <translation>%1 MB boş</translation>
    </message>
    <message>
        <source>%1 GB free</source>
        <translation>%1 GB boş</translation>
    </message>
    <message>
        <source>Put in a USB stick</source>
        <translation>Bir USB bellek takın</translation>
    </message>
    <message>
        <source>It shows here by itself.</source>
        <translation>Burada kendiliğinden görünür.</translation>
    </message>
</context>
<context>
    <name>StickTask</name>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam</translation>
    </message>
    <message>
        <source>Show it once more, or take it from a stick.</source>
        <translation>Bir kez daha gösterin ya da bir bellekten alın.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Show the codes</source>
        <translation>Kodları gösterin</translation>
    </message>
    <message>
        <source>The camera is on while this screen is open. Nothing that it sees is kept.</source>
        <translation>Bu ekran açık oldukça kamera açıktır. Gördüğü hiçbir şey saklanmaz.</translation>
    </message>
    <message>
        <source>Show it to the camera</source>
        <translation>Kameraya göster</translation>
    </message>
    <message>
        <source>Checking what was shown.</source>
        <translation>Gösterilen denetleniyor.</translation>
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
        <translation>İmzanızı geri çekmek için bu kodla %1 adresine yazın.</translation>
    </message>
    <message>
        <source>Practice: this does not count.</source>
        <translation>Deneme: bu sayılmaz.</translation>
    </message>
    <message>
        <source>Thank you. You have signed.</source>
        <translation>Teşekkürler. İmzanız alındı.</translation>
    </message>
    <message>
        <source>Practice: nothing was kept, and nobody has signed. A visitor reads here that the signature is stored.</source>
        <translation>Deneme: hiçbir şey saklanmadı, kimse imzalamadı. Ziyaretçi burada imzasının kaydedildiğini okur.</translation>
    </message>
    <message>
        <source>Your signature is safely stored. Nothing about you stays on this screen.</source>
        <translation>İmzanız güvenle kaydedildi. Bu ekranda size ait hiçbir şey kalmıyor.</translation>
    </message>
    <message>
        <source>Your code as a picture to photograph</source>
        <translation>Fotoğrafını çekebileceğiniz kodunuz</translation>
    </message>
    <message>
        <source>Take a photo of this</source>
        <translation>Fotoğrafını çekin</translation>
    </message>
    <message>
        <source>With these codes you can take your signatures back later, one by one.</source>
        <translation>Bu kodlarla imzalarınızı daha sonra tek tek geri çekebilirsiniz.</translation>
    </message>
    <message>
        <source>With this code you can take your signature back later, at any of our stands or by writing to us.</source>
        <translation>Bu kodla imzanızı daha sonra herhangi bir standımızda ya da bize yazarak geri çekebilirsiniz.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Kodunuz</translation>
    </message>
    <message>
        <source>No phone? Ask for a pen and paper.</source>
        <translation>Telefonunuz yok mu? Kâğıt kalem isteyin.</translation>
    </message>
    <message>
        <source>More codes: %1 of %2</source>
        <extracomment>%1 and %2 are numbers: how many codes were shown, of how many.</extracomment>
        <translation>Diğer kodlar: %1 / %2</translation>
    </message>
    <message>
        <source>That did not work here, so your signature stands. Your code still takes it back.</source>
        <translation>Bu burada olmadı, imzanız duruyor. Kodunuzla yine geri çekebilirsiniz.</translation>
    </message>
    <message>
        <source>Changed your mind? Undo takes it back now.</source>
        <translation>Vazgeçtiniz mi? Geri al, imzanızı hemen çeker.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Sıradaki kişi</translation>
    </message>
</context>
<context>
    <name>TooYoungScreen</name>
    <message>
        <source>Thank you for reading.</source>
        <translation>Okuduğunuz için teşekkürler.</translation>
    </message>
    <message>
        <source>This petition is for people of %1 and over. Nothing was kept.</source>
        <translation>Bu kampanya %1 yaş ve üzeri içindir. Hiçbir şey saklanmadı.</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Başa dön</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>You have not signed yet.</source>
        <translation>Henüz imzalamadınız.</translation>
    </message>
    <message>
        <source>Your signature could not be stored. Ask the volunteer, or try again: what you typed is still here.</source>
        <translation>İmzanız kaydedilemedi. Standa danışın ya da yeniden deneyin: yazdıklarınız hâlâ burada.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Baştan başla</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
</context>
<context>
    <name>UndoButton</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <extracomment>Read out by a screen reader.</extracomment>
        <translation>
            <numerusform>%n saniye kaldı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoneScreen</name>
    <message>
        <source>Your signatures are taken back.</source>
        <translation>İmzalarınız geri çekildi.</translation>
    </message>
    <message>
        <source>Your signature is taken back.</source>
        <translation>İmzanız geri çekildi.</translation>
    </message>
    <message>
        <source>They will not be counted.</source>
        <translation>Sayılmayacaklar.</translation>
    </message>
    <message>
        <source>It will not be counted.</source>
        <translation>Sayılmayacak.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Sıradaki kişi</translation>
    </message>
</context>
<context>
    <name>VisitorScreen</name>
    <message numerus="yes">
        <source>%n petition(s)</source>
        <translation>
            <numerusform>%n kampanya</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VolunteerScreen</name>
    <message>
        <source>Last handed over %1</source>
        <translation>Son teslim: %1</translation>
    </message>
    <message>
        <source>Battery %1 %, plugged in</source>
        <translation>Pil %%1, prize takılı</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>Pil %%1</translation>
    </message>
    <message>
        <source>Room for %1</source>
        <translation>%1 imzalık yer</translation>
    </message>
    <message>
        <source>Volunteer panel</source>
        <translation>Stant ekibi için</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Hazır değil</translation>
    </message>
    <message>
        <source>Visitors can sign now.</source>
        <translation>Ziyaretçiler artık imzalayabilir.</translation>
    </message>
    <message>
        <source>Visitors can sign now. The battery is low: plug it in.</source>
        <translation>Ziyaretçiler artık imzalayabilir. Pil azaldı: prize takın.</translation>
    </message>
    <message>
        <source>Because the disk is full. Hand over, then take in the receipt: that makes room.</source>
        <translation>Depolama dolu. Teslim edin, sonra alındıyı yükleyin: bu yer açar.</translation>
    </message>
    <message>
        <source>Because nothing can be stored. Switch the tablet off and on again; if that does not help, take another one. What was signed is safe.</source>
        <translation>Hiçbir şey kaydedilemiyor. Tableti kapatıp yeniden açın; yardımcı olmazsa başka birini alın. İmzalananlar güvende.</translation>
    </message>
    <message>
        <source>Because the clock looks wrong. Set day and hour of this tablet.</source>
        <translation>Saat yanlış görünüyor. Bu tabletin gününü ve saatini ayarlayın.</translation>
    </message>
    <message>
        <source>Because the time to sign is over. Ask the coordinator.</source>
        <translation>İmza süresi sona erdi. Koordinatöre sorun.</translation>
    </message>
    <message>
        <source>Because the time to sign has not begun. Ask the coordinator.</source>
        <translation>İmza süresi henüz başlamadı. Koordinatöre sorun.</translation>
    </message>
    <message>
        <source>Because there is no campaign on this stand. Ask the coordinator.</source>
        <translation>Bu stantta kampanya yok. Koordinatöre sorun.</translation>
    </message>
    <message>
        <source>Because something is wrong with this stand. Ask the coordinator.</source>
        <translation>Bu stantta bir sorun var. Koordinatöre sorun.</translation>
    </message>
    <message numerus="yes">
        <source>signatures not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>imza henüz teslim edilmedi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>henüz teslim edilmedi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed today.</source>
        <translation>
            <numerusform>Bugün %n imza.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back today.</source>
        <comment>signatures</comment>
        <translation>
            <numerusform>Bugün %n geri çekildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all.</source>
        <comment>signatures</comment>
        <translation>
            <numerusform>Toplam %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Teslim et</translation>
    </message>
    <message>
        <source>To a USB stick or a camera. Everything stays here, too.</source>
        <translation>USB belleğe ya da kameraya. Her şey burada da kalır.</translation>
    </message>
    <message>
        <source>Take in a receipt</source>
        <translation>Alındıyı yükle</translation>
    </message>
    <message>
        <source>From the coordinator</source>
        <translation>Koordinatörden</translation>
    </message>
    <message>
        <source>Help someone sign</source>
        <translation>Birine yardım et</translation>
    </message>
    <message>
        <source>You type, they press Sign</source>
        <translation>Siz yazarsınız, İmzala’ya o basar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mola ver</translation>
    </message>
    <message>
        <source>To clean, or for a break</source>
        <translation>Temizlik ya da dinlenme için</translation>
    </message>
    <message>
        <source>Shift change</source>
        <translation>Vardiya değişimi</translation>
    </message>
    <message>
        <source>What the next one needs to know</source>
        <translation>Bilinmesi gerekenler</translation>
    </message>
    <message>
        <source>Ready for the day?</source>
        <translation>Güne hazır mı?</translation>
    </message>
    <message>
        <source>Today in numbers</source>
        <translation>Sayılarla bugün</translation>
    </message>
    <message>
        <source>Practise signing</source>
        <translation>Deneme yap</translation>
    </message>
    <message>
        <source>Colours: for sunlight</source>
        <translation>Renkler: güneş</translation>
    </message>
    <message>
        <source>Colours: high contrast</source>
        <translation>Renkler: karşıtlık</translation>
    </message>
    <message>
        <source>Colours: the usual ones</source>
        <translation>Renkler: normal</translation>
    </message>
    <message>
        <source>Kept for every visitor</source>
        <translation>Her ziyaretçi için</translation>
    </message>
    <message>
        <source>For the lead</source>
        <translation>Sorumlu için</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Günü kapat</translation>
    </message>
</context>
<context>
    <name>WarningScreen</name>
    <message>
        <source>Do you need more time?</source>
        <translation>Ek süre ister misiniz?</translation>
    </message>
    <message>
        <source>Otherwise this screen clears itself, and nothing you typed is kept.</source>
        <translation>Yoksa ekran temizlenir ve yazdıklarınızdan hiçbir şey saklanmaz.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <extracomment>Read out by a screen reader.</extracomment>
        <translation>
            <numerusform>%n saniye kaldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Şimdi temizle</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Ek süre istiyorum</translation>
    </message>
</context>
<context>
    <name>WithdrawScreen</name>
    <message>
        <source>Withdraw a signature</source>
        <translation>İmzayı geri çek</translation>
    </message>
    <message>
        <source>Enter your code.</source>
        <translation>Kodunuzu yazın.</translation>
    </message>
    <message>
        <source>The code on your slip</source>
        <translation>Fişinizdeki kod</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>Henüz kod yok</translation>
    </message>
    <message>
        <source>This could not be stored. Ask the volunteer.</source>
        <translation>Kaydedilemedi. Standa danışın.</translation>
    </message>
    <message>
        <source>Look at the code again: one sign is different</source>
        <translation>Koda yeniden bakın: bir işaret farklı</translation>
    </message>
    <message>
        <source>If it belongs to a signature, that signature will be withdrawn.</source>
        <translation>Bir imzaya aitse o imza geri çekilecek.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gönder</translation>
    </message>
</context>
</TS>
