<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
    <name>Announcer</name>
    <message>
        <source>Text size: %1</source>
        <translation>文字大小：%1</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>颜色：%1</translation>
    </message>
    <message>
        <source>The screen was cleared. Nothing was kept.</source>
        <translation>屏幕已清空。没有保存任何信息。</translation>
    </message>
    <message>
        <source>You have more time.</source>
        <translation>您有更多时间了。</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>国家/地区：%1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>语言：%1</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Petition to: %1</source>
        <translation>请愿书 致：%1</translation>
    </message>
    <message numerus="yes">
        <source>people have signed</source>
        <comment>after the number</comment>
        <extracomment>After a number that stands in large type before it.</extracomment>
        <translation>
            <numerusform>人已签名</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <extracomment>%1 is who made it.</extracomment>
        <translation>图片：%1</translation>
    </message>
    <message>
        <source>Read first. Signing takes a minute. Leave any time: nothing is kept.</source>
        <translation>先阅读内容。签名只需1分钟。随时可以离开，不会留下任何信息。</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>开始阅读</translation>
    </message>
    <message>
        <source>Withdraw a signature</source>
        <translation>撤回签名</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>已手写</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>%1 or over</source>
        <translation>年满%1岁</translation>
    </message>
    <message>
        <source>Under %1</source>
        <translation>未满%1岁</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Step 3 of 3: Check and sign</source>
        <translation>第3步，共3步：核对并签名</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>您的签名</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>信息正确吗？</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>更改：%1</translation>
    </message>
    <message>
        <source>You are signing</source>
        <translation>您正在签署</translation>
    </message>
    <message>
        <source>Your details are locked the moment you sign. This stand cannot open them.</source>
        <translation>您签名的一刻，信息即被锁定，本机无法打开。</translation>
    </message>
    <message>
        <source>%1 keeps them until %2, then deletes them.</source>
        <extracomment>%1 is who asks, %2 a date.</extracomment>
        <translation>保存至%2，随后删除。负责方：%1。</translation>
    </message>
    <message>
        <source>The names of those who sign are handed over.</source>
        <translation>将递交所有签名者的姓名。</translation>
    </message>
    <message>
        <source>Only the number of signatures is handed over. No names.</source>
        <translation>只递交签名数量，不含姓名。</translation>
    </message>
    <message>
        <source>The list says for each petition who keeps your details, and until when.</source>
        <translation>列表写明每份请愿书由谁保存您的信息，保存到何时。</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签名</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message numerus="yes">
        <source>%n petition(s), genuine</source>
        <translation>
            <numerusform>%n份请愿书，验证为真</numerusform>
        </translation>
    </message>
    <message>
        <source>A petition on this stand is damaged</source>
        <translation>本机上有请愿书已损坏</translation>
    </message>
    <message>
        <source>There is no petition on this stand</source>
        <translation>本机上没有请愿书</translation>
    </message>
    <message>
        <source>Practice: nothing here counts</source>
        <translation>演练：此处的一切均不计入</translation>
    </message>
    <message>
        <source>Signatures count</source>
        <translation>签名计入</translation>
    </message>
    <message>
        <source>The time to sign is over</source>
        <translation>签名期已结束</translation>
    </message>
    <message>
        <source>The time to sign has not begun</source>
        <translation>签名期尚未开始</translation>
    </message>
    <message>
        <source>The clock looks right</source>
        <translation>时钟看起来正确</translation>
    </message>
    <message>
        <source>The clock looks wrong</source>
        <translation>时钟似乎不对</translation>
    </message>
    <message>
        <source>Room for %1 signatures and more</source>
        <translation>还可存%1个以上签名</translation>
    </message>
    <message>
        <source>Room for only %1 signatures</source>
        <translation>只能再存%1个签名</translation>
    </message>
    <message>
        <source>Nothing can be stored</source>
        <translation>无法存储任何内容</translation>
    </message>
    <message>
        <source>No battery: it runs from the mains</source>
        <translation>没有电池：由插座供电</translation>
    </message>
    <message>
        <source>Battery %1 %, plugged in</source>
        <translation>电量%1%，已接电源</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>电量%1%</translation>
    </message>
    <message>
        <source>The PIN is set</source>
        <translation>PIN码已设置</translation>
    </message>
    <message>
        <source>There is no PIN yet</source>
        <translation>还没有PIN码</translation>
    </message>
    <message>
        <source>The window holds the whole screen</source>
        <translation>窗口占满整个屏幕</translation>
    </message>
    <message>
        <source>The window does not hold the whole screen</source>
        <translation>窗口没有占满整个屏幕</translation>
    </message>
    <message>
        <source>There is a camera</source>
        <translation>有摄像头</translation>
    </message>
    <message>
        <source>There is no camera</source>
        <translation>没有摄像头</translation>
    </message>
    <message>
        <source>All is handed over</source>
        <translation>已全部移交</translation>
    </message>
    <message numerus="yes">
        <source>%n not yet handed over</source>
        <translation>
            <numerusform>%n个尚未移交</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet handed over from earlier days: %1</source>
        <translation>前几天尚未移交：%1</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Nothing was lost</source>
        <translation>存储曾损坏，已修复。没有丢失任何内容</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Lost entries: %1</source>
        <translation>存储曾损坏，已修复。丢失的条目：%1</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Some of it was lost</source>
        <translation>存储曾损坏，已修复。丢失了一部分</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Lost entries: %1, perhaps more</source>
        <translation>存储曾损坏，已修复。丢失的条目：%1，也许更多</translation>
    </message>
    <message>
        <source>The store was damaged and repaired. Perhaps something was lost</source>
        <translation>存储曾损坏，已修复。可能有内容丢失</translation>
    </message>
    <message>
        <source>The second copy has everything</source>
        <translation>第二份副本是完整的</translation>
    </message>
    <message>
        <source>Not yet in the second copy: %1</source>
        <translation>尚未写入第二份副本：%1</translation>
    </message>
    <message>
        <source>The stick for the second copy is not in</source>
        <translation>第二份副本的U盘未插入</translation>
    </message>
    <message>
        <source>The stick for the second copy is full</source>
        <translation>第二份副本的U盘已满</translation>
    </message>
    <message>
        <source>The second copy cannot be written</source>
        <translation>无法写入第二份副本</translation>
    </message>
    <message>
        <source>Install it again, from a stick. What was signed is safe.</source>
        <translation>从U盘重新安装。已签署的内容是安全的。</translation>
    </message>
    <message>
        <source>Install one, from a stick of the coordinator.</source>
        <translation>从协调员的U盘安装一份。</translation>
    </message>
    <message>
        <source>To collect for real, the coordinator has to activate the petition.</source>
        <translation>要正式征集签名，须由协调员启用请愿书。</translation>
    </message>
    <message>
        <source>Visitors cannot sign. Ask the coordinator.</source>
        <translation>访客无法签名。联系协调员。</translation>
    </message>
    <message>
        <source>Set day and hour of this tablet.</source>
        <translation>设置这台平板的日期和时间。</translation>
    </message>
    <message>
        <source>Hand over, then take in the receipt: that makes room.</source>
        <translation>先移交，再读取回执，即可腾出空间。</translation>
    </message>
    <message>
        <source>Switch the tablet off and on again, or take another one.</source>
        <translation>将平板关机再开机，或换一台。</translation>
    </message>
    <message>
        <source>Plug it in tonight, or bring a power bank.</source>
        <translation>今晚接上电源，或带上充电宝。</translation>
    </message>
    <message>
        <source>You choose it the next time you open this panel.</source>
        <translation>下次打开志愿者页面时设置。</translation>
    </message>
    <message>
        <source>Start it on the whole screen before visitors come.</source>
        <translation>在访客到来前以全屏启动。</translation>
    </message>
    <message>
        <source>Receipts and petitions come by stick, then.</source>
        <translation>回执和请愿书改由U盘读取。</translation>
    </message>
    <message>
        <source>They stay here until a receipt comes.</source>
        <translation>收到回执之前，都保留在这里。</translation>
    </message>
    <message>
        <source>If this tablet is lost, so are they: hand over now.</source>
        <translation>平板一旦丢失，这些也会丢失：请现在移交。</translation>
    </message>
    <message>
        <source>Tell the coordinator, and hand over soon. The damaged file is kept in the stand’s folder: leave it there.</source>
        <translation>请告知协调员，并尽快移交。损坏的文件保留在站点文件夹中：请勿移动。</translation>
    </message>
    <message>
        <source>Leave the stick in: the copy catches up by itself.</source>
        <translation>请保持U盘插入：副本会自动补全。</translation>
    </message>
    <message>
        <source>Put the stick in: the copy catches up by itself.</source>
        <translation>请插入U盘：副本会自动补全。</translation>
    </message>
    <message>
        <source>Visitors can sign. Make room on it, or ask the lead for another one.</source>
        <translation>访客可以签名。请腾出空间，或向负责人另要一个。</translation>
    </message>
    <message>
        <source>Visitors can sign. Pull the stick out and put it in again, or ask the lead for another one.</source>
        <translation>访客可以签名。请拔出U盘再插入，或向负责人另要一个。</translation>
    </message>
</context>
<context>
    <name>ChooseScreen</name>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Which ones will you read?</source>
        <translation>您要阅读哪些？</translation>
    </message>
    <message numerus="yes">
        <source>%n petition(s) to read</source>
        <translation>
            <numerusform>%n份请愿书待阅读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>petition(s) to read</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>份请愿书待阅读</numerusform>
        </translation>
    </message>
    <message>
        <source>You read each one, and decide for each one. Your details are entered once.</source>
        <translation>每份都会读到，每份由您决定。信息只需填写一次。</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>阅读</translation>
    </message>
</context>
<context>
    <name>CloseDayScreen</name>
    <message>
        <source>Close the day</source>
        <translation>结束今日</translation>
    </message>
    <message>
        <source>Keep the stand open</source>
        <translation>摊位继续开放</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>已清点</translation>
    </message>
    <message numerus="yes">
        <source>%n signed today.</source>
        <translation>
            <numerusform>今日%n个签名。</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已移交</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>未移交</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>没有待移交的签名。</translation>
    </message>
    <message numerus="yes">
        <source>%n signatures are on this stand only.</source>
        <translation>
            <numerusform>%n个签名只存在本机上。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this stick, checked.</source>
        <translation>
            <numerusform>%n个已存入此U盘并核对。</numerusform>
        </translation>
    </message>
    <message>
        <source>From earlier days: %1.</source>
        <translation>来自前几天：%1。</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Not locked yet</source>
        <translation>尚未锁定</translation>
    </message>
    <message>
        <source>Safe to switch off</source>
        <translation>可以关机</translation>
    </message>
    <message>
        <source>Not safe yet</source>
        <translation>还不安全</translation>
    </message>
    <message>
        <source>Keep the tablet until its receipt arrives.</source>
        <translation>请保管平板，直到收到回执。</translation>
    </message>
    <message>
        <source>This day is complete.</source>
        <translation>今日记录已完整。</translation>
    </message>
    <message>
        <source>Hand over before the tablet leaves your hands.</source>
        <translation>平板离手之前请先移交。</translation>
    </message>
    <message>
        <source>Hand over first?</source>
        <translation>先移交吗？</translation>
    </message>
    <message>
        <source>This is practice: what was signed is deleted from this stand when you close the day.</source>
        <translation>这是演练：结束今日后，已签署的内容将从本机删除。</translation>
    </message>
    <message>
        <source>If this tablet is lost, so is what was not handed over.</source>
        <translation>如果这台平板丢失，未移交的签名也会丢失。</translation>
    </message>
    <message>
        <source>Close without</source>
        <translation>不移交</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Hand over now</source>
        <translation>立即移交</translation>
    </message>
    <message>
        <source>Put the slip on a stick</source>
        <translation>将单据存入U盘</translation>
    </message>
    <message>
        <source>Practice: what was signed is deleted from this stand now.</source>
        <translation>演练：已签署的内容现在将从本机删除。</translation>
    </message>
</context>
<context>
    <name>ClosingSlip</name>
    <message>
        <source>The slip as a picture to photograph</source>
        <translation>可拍照的单据图片</translation>
    </message>
    <message numerus="yes">
        <source>%n signatures</source>
        <translation>
            <numerusform>%n个签名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>%n个已撤回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not handed over</source>
        <translation>
            <numerusform>%n个未移交</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a photo of this, and send it to the coordinator.</source>
        <translation>拍下这一页，发给协调员。</translation>
    </message>
</context>
<context>
    <name>Concern</name>
    <message>
        <source>More on the list: %1</source>
        <translation>列表中还有：%1</translation>
    </message>
</context>
<context>
    <name>ConsentsScreen</name>
    <message>
        <source>Step 2 of 3: Your details</source>
        <translation>第2步，共3步：您的信息</translation>
    </message>
    <message>
        <source>May they write to you?</source>
        <translation>可以给您写信吗？</translation>
    </message>
    <message>
        <source>Before you sign</source>
        <translation>签名之前</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Are you %1 or over?</source>
        <translation>您年满%1岁了吗？</translation>
    </message>
    <message>
        <source>This petition is for people of %1 and over.</source>
        <translation>这份请愿书面向年满%1岁的人。</translation>
    </message>
    <message>
        <source>Choose one of the two to go on.</source>
        <translation>选择其中一项即可继续。</translation>
    </message>
    <message>
        <source>You are signing</source>
        <translation>您正在签署</translation>
    </message>
    <message>
        <source>Your signature counts the same, whatever you choose here. Left open means no.</source>
        <translation>无论您在此如何选择，您的签名同样有效。不选即表示“否”。</translation>
    </message>
    <message>
        <source>What happens to my data</source>
        <translation>我的信息会如何处理</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>CountryScreen</name>
    <message>
        <source>Step 2 of 3: Your details</source>
        <translation>第2步，共3步：您的信息</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>No country begins like this.</source>
        <translation>没有以此开头的国家/地区。</translation>
    </message>
    <message>
        <source>Type its first letters, or swipe through the list.</source>
        <translation>输入名称开头，或滑动列表查找。</translation>
    </message>
</context>
<context>
    <name>DetailsScreen</name>
    <message>
        <source>Step 2 of 3: Your details</source>
        <translation>第2步，共3步：您的信息</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>街道和门牌号</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>您的签名</translation>
    </message>
    <message>
        <source>Needed to sign</source>
        <translation>尚未填写</translation>
    </message>
    <message>
        <source>Check this code</source>
        <translation>核对邮政编码</translation>
    </message>
    <message>
        <source>%1: needed to sign</source>
        <translation>%1：尚未填写</translation>
    </message>
    <message>
        <source>%1: too long</source>
        <translation>%1：太长</translation>
    </message>
    <message>
        <source>%1: begin with a letter</source>
        <translation>%1：以字母或汉字开头</translation>
    </message>
    <message>
        <source>%1: has a sign we cannot take</source>
        <translation>%1：含有无法使用的符号</translation>
    </message>
    <message>
        <source>This email looks unfinished</source>
        <translation>邮箱地址似乎不完整</translation>
    </message>
    <message>
        <source>This email does not look right</source>
        <translation>邮箱地址似乎不对</translation>
    </message>
    <message>
        <source>This number does not look right</source>
        <translation>这个号码似乎不对</translation>
    </message>
    <message>
        <source>No such code in this country</source>
        <translation>该国家/地区没有这个邮编</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>没有这一天</translation>
    </message>
    <message>
        <source>%1: this does not look right</source>
        <translation>%1：似乎不对</translation>
    </message>
    <message>
        <source>DD</source>
        <extracomment>Two letters for the day, as in the date DD.MM.YYYY.</extracomment>
        <translation>日日</translation>
    </message>
    <message>
        <source>MM</source>
        <extracomment>Two letters for the month, as in the date DD.MM.YYYY.</extracomment>
        <translation>月月</translation>
    </message>
    <message>
        <source>YYYY</source>
        <extracomment>Four letters for the year, as in the date DD.MM.YYYY.</extracomment>
        <translation>年年年年</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>您的信息</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>是不是%1？</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>改用此项</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>已手写</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>手写签名</translation>
    </message>
    <message>
        <source>You are signing</source>
        <translation>您正在签署</translation>
    </message>
    <message>
        <source>We ask for these so that every signature counts once.</source>
        <translation>填写这些信息，是为了让每个签名只计一次。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>还有%n处需要看一下</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>DoubtScreen</name>
    <message>
        <source>After the lock</source>
        <translation>锁定之后</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>未能记录</translation>
    </message>
    <message>
        <source>The stand was locked</source>
        <translation>站点曾被锁定</translation>
    </message>
    <message>
        <source>Marked as doubtful: %1</source>
        <translation>标为可疑：%1</translation>
    </message>
    <message>
        <source>Signed since the stand was opened, or since the last shift change: %1</source>
        <translation>自站点开启或上次换班以来的签名：%1</translation>
    </message>
    <message>
        <source>The coordinator sees a note</source>
        <translation>协调员会看到一条备注</translation>
    </message>
    <message>
        <source>It could not be noted</source>
        <translation>无法记录</translation>
    </message>
    <message>
        <source>Were the last entries not genuine?</source>
        <translation>最近的条目是否不真实？</translation>
    </message>
    <message>
        <source>Nothing was deleted. The coordinator decides what counts.</source>
        <translation>没有删除任何内容。由协调员决定哪些有效。</translation>
    </message>
    <message>
        <source>The disk took no more. Tell the coordinator yourself: how many entries, and about when.</source>
        <translation>磁盘无法再写入。请自行告知协调员：多少条，大约什么时间。</translation>
    </message>
    <message>
        <source>For example, somebody typed in invented people. The coordinator then sees a note; nothing is deleted, and nobody is named.</source>
        <translation>例如有人输入了虚构的人。协调员会看到一条备注；不会删除内容，也不会提到任何人。</translation>
    </message>
    <message>
        <source>Not genuine: the last one</source>
        <translation>不真实：最后一条</translation>
    </message>
    <message>
        <source>Not genuine: the last %1</source>
        <translation>不真实：最后%1条</translation>
    </message>
    <message>
        <source>To the panel</source>
        <translation>前往面板</translation>
    </message>
    <message>
        <source>No, all is well</source>
        <translation>没有，一切正常</translation>
    </message>
</context>
<context>
    <name>DrawScreen</name>
    <message>
        <source>Step 2 of 3: Your details</source>
        <translation>第2步，共3步：您的信息</translation>
    </message>
    <message>
        <source>Sign with your finger</source>
        <translation>用手指签名</translation>
    </message>
    <message>
        <source>Box for your drawn signature</source>
        <translation>手写签名框</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>(optional)</source>
        <translation>（选填）</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>A day at the stand</source>
        <translation>摊位上的一天</translation>
    </message>
    <message>
        <source>People read and sign alone. You invite, help who asks, and look after the tablet.</source>
        <translation>人们自己阅读并签名。您负责邀请、在有人请求时帮忙，并看好平板。</translation>
    </message>
    <message>
        <source>Words in bold stand on its screen.</source>
        <translation>粗体字就是屏幕上的字。</translation>
    </message>
    <message>
        <source>Unsure? Call your lead:</source>
        <translation>拿不准？打电话给负责人：</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>开始之前</translation>
    </message>
    <message>
        <source>Switch the tablet on. The poster comes by itself.</source>
        <translation>打开平板。海报会自动出现。</translation>
    </message>
    <message>
        <source>Hold a finger on this corner for two seconds. Type the PIN that your lead told you.</source>
        <translation>手指按住这个角两秒。输入负责人告诉您的PIN码。</translation>
    </message>
    <message>
        <source>Touch %1 and go through the list.</source>
        <translation>点按“%1”，逐项看完清单。</translation>
    </message>
    <message>
        <source>It says %1: touch %2. It says %3: do what stands there, or call.</source>
        <translation>显示%1：点按%2。显示%3：照上面写的做，或打电话。</translation>
    </message>
    <message>
        <source>A black band at the top, as in the picture, means practice: nothing counts. Call first.</source>
        <translation>顶部有黑条（如图）表示演练：一切都不计入。先打电话。</translation>
    </message>
    <message>
        <source>While people sign</source>
        <translation>签名期间</translation>
    </message>
    <message>
        <source>Nobody needs watching. Stand where you cannot see the screen.</source>
        <translation>不需要盯着任何人。站在看不到屏幕的地方。</translation>
    </message>
    <message>
        <source>At the end people photograph a code. No phone? Give them a pocket card and a pen.</source>
        <translation>最后人们会拍下一个代码。没有手机？给一张口袋卡和一支笔。</translation>
    </message>
    <message>
        <source>This panel: the corner of step %1, then the PIN.</source>
        <translation>进入此页：按第%1步的角，再输入PIN码。</translation>
    </message>
    <message>
        <source>%1: you type what the person tells you, and the person presses %2.</source>
        <translation>%1：对方说，您输入；由对方自己按%2。</translation>
    </message>
    <message>
        <source>%1: to clean the screen, or for a break.</source>
        <translation>%1：用于擦屏幕或休息。</translation>
    </message>
    <message>
        <source>%1: read it together; then the next one types the PIN.</source>
        <translation>%1：一起阅读，然后由接班的人输入PIN码。</translation>
    </message>
    <message>
        <source>%1: try it yourself when nobody waits. It does not count.</source>
        <translation>%1：没人等候时自己试一试。不计入。</translation>
    </message>
    <message>
        <source>Trouble? Rest two fingers on the screen for two seconds: it locks, and what was typed is gone.</source>
        <translation>有人捣乱？两指按住屏幕两秒：屏幕锁定，已输入的内容消失。</translation>
    </message>
    <message>
        <source>Look at the battery here each hour. Plug in before it is down to %1.</source>
        <translation>每小时在这里看一次电量。降到%1之前接上电源。</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>晚上</translation>
    </message>
    <message>
        <source>Put in the USB stick, touch %1, and wait for %2.</source>
        <translation>插入U盘，点按%1，等待%2。</translation>
    </message>
    <message>
        <source>%1: the tablet read them back from the stick, and all are right. They also stay on the tablet.</source>
        <translation>%1：平板已从U盘读回，全部无误。它们也保留在平板上。</translation>
    </message>
    <message>
        <source>Touch %1. Photograph this slip and send it to the coordinator. Then %1 once more.</source>
        <translation>点按%1。拍下这张结单，发给协调员。然后再按一次%1。</translation>
    </message>
    <message>
        <source>Bring the stick to the coordinator. Keep the tablet in a safe place until the receipt has come.</source>
        <translation>把U盘交给协调员。收到回执之前，妥善保管平板。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>绝不要</translation>
    </message>
    <message>
        <source>photograph people who sign, or the screen while they do</source>
        <translation>拍摄正在签名的人，或当时的屏幕</translation>
    </message>
    <message>
        <source>promise what is kept of their data: show them %1</source>
        <translation>承诺数据会怎样处理：请对方看%1</translation>
    </message>
    <message>
        <source>copy, move or delete files on the tablet or the stick</source>
        <translation>复制、移动或删除平板或U盘上的文件</translation>
    </message>
    <message>
        <source>press %1 for somebody, or tell the PIN</source>
        <translation>替别人按%1，或说出PIN码</translation>
    </message>
    <message>
        <source>leave the tablet alone, not even for a minute</source>
        <translation>让平板无人看管，一分钟也不行</translation>
    </message>
    <message>
        <source>The screen says …</source>
        <translation>屏幕显示……</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>您该怎么做</translation>
    </message>
    <message>
        <source>The words below it say why, and what to do. Nothing signed is lost.</source>
        <translation>下面写着原因和做法。没有签名丢失。</translation>
    </message>
    <message>
        <source>This signature is not stored. Touch %1. If it comes again, look at the panel: it says why.</source>
        <translation>这个签名没有存下。点按%1。如果再次出现，志愿者页面会说明原因。</translation>
    </message>
    <message>
        <source>Touch %1, and type it.</source>
        <translation>点按%1，然后输入。</translation>
    </message>
    <message>
        <source>Wait that long. If you do not know the PIN, call.</source>
        <translation>等够这段时间。如果不知道PIN码，打电话。</translation>
    </message>
    <message>
        <source>Leave it: it clears itself if nobody answers.</source>
        <translation>不用管：没有人回答，它会自动清除。</translation>
    </message>
    <message>
        <source>It is dark</source>
        <translation>屏幕是黑的</translation>
    </message>
    <message>
        <source>Plug it in and switch it on. The poster comes back, and nothing signed is lost.</source>
        <translation>接上电源并开机。海报会回来，没有签名会丢失。</translation>
    </message>
    <message>
        <source>The tablet is gone</source>
        <translation>平板不见了</translation>
    </message>
    <message>
        <source>Call at once. Nobody can read the signatures that are on it.</source>
        <translation>马上打电话。没有人能读取里面的签名。</translation>
    </message>
    <message>
        <source>Copy it from the screen; it has no %1. Nobody can tell it to you again.</source>
        <translation>从屏幕上抄下；其中没有%1。没有人能再告诉您。</translation>
    </message>
    <message>
        <source>To take your signature back: touch %1 at any of our stands, or write to %2.</source>
        <translation>要撤回签名：在我们任何一个摊位点按%1，或写信至%2。</translation>
    </message>
</context>
<context>
    <name>HandOverScreen</name>
    <message>
        <source>The stick is full.</source>
        <translation>U盘已满。</translation>
    </message>
    <message>
        <source>The stick cannot be written.</source>
        <translation>无法写入U盘。</translation>
    </message>
    <message>
        <source>The stick gave back something else than was written.</source>
        <translation>从U盘读回的内容与写入的不同。</translation>
    </message>
    <message>
        <source>There is no receipt on this stick.</source>
        <translation>此U盘上没有回执。</translation>
    </message>
    <message>
        <source>This receipt does not fit this stand.</source>
        <translation>此回执与本摊位不符。</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>没有成功。</translation>
    </message>
    <message>
        <source>Make room on it, or take another one. Nothing was lost: all signatures are still on this stand.</source>
        <translation>腾出空间，或换一个U盘。没有任何丢失：所有签名仍在本机上。</translation>
    </message>
    <message>
        <source>Put it in again, or take another one. Nothing was lost: all signatures are still on this stand.</source>
        <translation>重新插入，或换一个U盘。没有任何丢失：所有签名仍在本机上。</translation>
    </message>
    <message>
        <source>Take another stick. Nothing was lost: all signatures are still on this stand.</source>
        <translation>换一个U盘。没有任何丢失：所有签名仍在本机上。</translation>
    </message>
    <message>
        <source>The coordinator makes it after reading what you handed over. Copy it to the stick, not into a folder.</source>
        <translation>协调员读取您移交的内容后会生成回执。将它直接复制到U盘，不要放进文件夹。</translation>
    </message>
    <message>
        <source>Nothing was deleted. Keep this tablet as it is, and tell the coordinator.</source>
        <translation>没有删除任何内容。让这台平板保持原样，并告知协调员。</translation>
    </message>
    <message>
        <source>Nothing was lost. Try it again with another stick.</source>
        <translation>没有任何丢失。换一个U盘再试一次。</translation>
    </message>
    <message>
        <source>Take in a receipt</source>
        <translation>读取回执</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Where is the receipt?</source>
        <translation>回执在哪里？</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>移交到哪里？</translation>
    </message>
    <message>
        <source>Leave the stick in until this is done.</source>
        <translation>完成之前不要拔出U盘。</translation>
    </message>
    <message numerus="yes">
        <source>not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>尚未移交</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>entries arrived</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>条记录已送达</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on this stick, checked</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>已存入此U盘并核对</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 MB free</source>
        <translation>可用%1 MB</translation>
    </message>
    <message>
        <source>%1 GB free</source>
        <translation>可用%1 GB</translation>
    </message>
    <message>
        <source>Put in a USB stick</source>
        <translation>插入U盘</translation>
    </message>
    <message>
        <source>It shows here by itself.</source>
        <translation>它会自动显示在这里。</translation>
    </message>
    <message>
        <source>Comparing the receipt with what this stand holds.</source>
        <translation>正在将回执与本机内容比对。</translation>
    </message>
    <message>
        <source>Writing to %1, then reading it back.</source>
        <translation>正在写入%1，随后读回核对。</translation>
    </message>
    <message>
        <source>You can take the stick out now.</source>
        <translation>现在可以拔出U盘。</translation>
    </message>
    <message>
        <source>There was nothing to hand over.</source>
        <translation>没有需要移交的内容。</translation>
    </message>
    <message>
        <source>They were deleted from this stand.</source>
        <translation>这些记录已从本机删除。</translation>
    </message>
    <message>
        <source>Nothing new on this receipt.</source>
        <translation>此回执没有新内容。</translation>
    </message>
    <message>
        <source>Bring it to the coordinator. Everything also stays on this stand until the receipt comes back.</source>
        <translation>将它交给协调员。收到回执之前，所有内容也保留在本机上。</translation>
    </message>
    <message>
        <source>All signatures of this stand have arrived at the coordinator.</source>
        <translation>本摊位的所有签名均已送达协调员。</translation>
    </message>
    <message>
        <source>The coordinator has them, and this stand need not keep them any longer.</source>
        <translation>协调员已收到，本机无需继续保存。</translation>
    </message>
    <message>
        <source>What it names had been deleted from this stand before.</source>
        <translation>其中所列内容先前已从本机删除。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>语言：%1</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一项</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>下一项</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>删除最后一个字母</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>大写字母</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>数字和符号</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>拉丁字母</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字母</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>LockedScreen</name>
    <message>
        <source>This stand is paused.</source>
        <translation>本机暂停使用。</translation>
    </message>
    <message>
        <source>Nobody can sign now, and nothing that was typed is kept. A volunteer opens it again.</source>
        <translation>现在无法签名，已输入的内容不会保留。志愿者会重新开放。</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>输入PIN码</translation>
    </message>
</context>
<context>
    <name>LookTools</name>
    <message>
        <source>largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>较大</translation>
    </message>
    <message>
        <source>usual</source>
        <comment>text size</comment>
        <translation>标准</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>sunlight</source>
        <translation>强光</translation>
    </message>
    <message>
        <source>usual</source>
        <comment>colours</comment>
        <translation>标准</translation>
    </message>
    <message>
        <source>Text size: %1</source>
        <extracomment>Spoken: what the button is for, and what is chosen.</extracomment>
        <translation>文字大小：%1</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <extracomment>Spoken: what the button is for, and what is chosen.</extracomment>
        <translation>颜色：%1</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <extracomment>Spoken: what the button does.</extracomment>
        <translation>停止朗读</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
</context>
<context>
    <name>NamesScreen</name>
    <message>
        <source>Name and place</source>
        <translation>名称和地点</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Name of the stand</source>
        <translation>摊位名称</translation>
    </message>
    <message>
        <source>A name has 1 to 60 signs</source>
        <translation>名称为1至60个字符</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>A place has at most 60 signs</source>
        <translation>地点最多60个字符</translation>
    </message>
    <message>
        <source>The name travels with every hand-over, both stand on the closing slip. Two tablets at one stand share them.</source>
        <translation>名称随每次移交一并带上，名称和地点都写在今日结单上。同一摊位的两台平板共用。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>NotNowScreen</name>
    <message>
        <source>Signing has to wait.</source>
        <translation>签名需要稍等。</translation>
    </message>
    <message>
        <source>What you typed is still here.</source>
        <translation>您输入的内容还在。</translation>
    </message>
    <message>
        <source>This tablet is full. A volunteer has to hand over, then take in the receipt: that makes room.</source>
        <translation>这台平板已满。志愿者需先移交，再读取回执，即可腾出空间。</translation>
    </message>
    <message>
        <source>This tablet cannot store anything now. A volunteer has to switch it off and on again. What was signed before is safe.</source>
        <translation>这台平板现在无法存储任何内容。志愿者需将它关机再开机。之前签的名都是安全的。</translation>
    </message>
    <message>
        <source>The clock of this tablet looks wrong. A volunteer has to set day and hour.</source>
        <translation>这台平板的时钟似乎不对。志愿者需设置日期和时间。</translation>
    </message>
    <message>
        <source>By the clock of this tablet, the time to sign is over.</source>
        <translation>按这台平板的时钟，签名期已结束。</translation>
    </message>
    <message>
        <source>By the clock of this tablet, the time to sign has not begun.</source>
        <translation>按这台平板的时钟，签名期尚未开始。</translation>
    </message>
    <message>
        <source>Something is wrong with this stand. A volunteer has to ask the coordinator.</source>
        <translation>本机出现问题。志愿者需联系协调员。</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
</context>
<context>
    <name>NumbersScreen</name>
    <message>
        <source>Fewer than %1 everywhere: nothing to show yet.</source>
        <translation>各项均少于%1：暂无可显示内容。</translation>
    </message>
    <message>
        <source>Today in numbers</source>
        <translation>今日数字</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>按小时</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>按语言</translation>
    </message>
    <message>
        <source>Counted in tens, and fewer than %1 are not shown: else somebody who stood beside a visitor could learn from it how that one person signed. Of today alone; it is deleted when the day is closed.</source>
        <translation>按十计数，少于%1的不显示：否则站在访客旁边的人可能由此得知那一个人如何签名。仅限今天；当天结束时删除。</translation>
    </message>
</context>
<context>
    <name>OpeningScreen</name>
    <message>
        <source>Ready for the day?</source>
        <translation>准备好了吗？</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>已就绪</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>未就绪</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>没有任何障碍。</translation>
    </message>
    <message>
        <source>Change name and place</source>
        <translation>更改名称和地点</translation>
    </message>
    <message>
        <source>The eight words on the organisation’s poster:</source>
        <translation>机构海报上的8个词：</translation>
    </message>
    <message>
        <source>Open the stand</source>
        <translation>开放摊位</translation>
    </message>
</context>
<context>
    <name>PetitionCard</name>
    <message>
        <source>To: %1</source>
        <translation>致：%1</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Choose a PIN for this stand</source>
        <translation>为本摊位设置PIN码</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>再输入一次PIN码</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>输入PIN码</translation>
    </message>
    <message>
        <source>The PIN of this stand cannot be read. Ask the coordinator.</source>
        <translation>无法读取本摊位的PIN码。联系协调员。</translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. Try again in %n minutes.</source>
        <translation>
            <numerusform>PIN码不对。%n分钟后再试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. Try again in %n seconds.</source>
        <translation>
            <numerusform>PIN码不对。%n秒后再试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. %n tries left.</source>
        <translation>
            <numerusform>PIN码不对。还可以试%n次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Those were two different PINs. Choose one again.</source>
        <translation>两次输入的PIN码不同。重新设置一个。</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>PIN码为4至8位数字。</translation>
    </message>
    <message>
        <source>These screens are for the people who run the stand.</source>
        <translation>这些页面供摊位工作人员使用。</translation>
    </message>
    <message>
        <source>4 to 8 digits. It opens the screens for the people who run the stand.</source>
        <translation>4至8位数字。用于打开摊位工作人员的页面。</translation>
    </message>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>已输入%n位数字</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>删除最后一位数字</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>&lt;b&gt;Practice.&lt;/b&gt; Nothing here counts. Please use an invented name.</source>
        <translation>&lt;b&gt;演练。&lt;/b&gt;此处的一切均不计入。请使用虚构的姓名。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Practice: %1.&lt;/b&gt; Please use an invented name.</source>
        <translation>&lt;b&gt;演练：%1。&lt;/b&gt;请使用虚构的姓名。</translation>
    </message>
</context>
<context>
    <name>PractiseBar</name>
    <message>
        <source>Practice. Nothing of this is kept or counted.</source>
        <translation>练习。不保存，也不计数。</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>结束练习</translation>
    </message>
</context>
<context>
    <name>PrivacyScreen</name>
    <message>
        <source>What happens to my data</source>
        <translation>我的信息会如何处理</translation>
    </message>
    <message>
        <source>Questions?</source>
        <translation>有疑问？</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>What is yours alone is not read aloud without headphones.</source>
        <translation>没有耳机时，只属于您的内容不会朗读。</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Do you hear this through headphones?</source>
        <translation>您是戴着耳机听的吗？</translation>
    </message>
    <message>
        <source>Then what you type is read aloud, too. Without headphones it is not: everyone around would hear it.</source>
        <translation>那么您输入的内容也会朗读出来。没有耳机则不会，因为周围的人都能听到。</translation>
    </message>
    <message>
        <source>Yes, headphones</source>
        <translation>是，戴耳机</translation>
    </message>
    <message>
        <source>No, a loudspeaker</source>
        <translation>否，用扬声器</translation>
    </message>
    <message>
        <source>Do not read aloud</source>
        <translation>不要朗读</translation>
    </message>
</context>
<context>
    <name>ReadScreen</name>
    <message>
        <source>Step 1 of 3: Read</source>
        <translation>第1步，共3步：阅读</translation>
    </message>
    <message>
        <source>Petition %1 of %2</source>
        <extracomment>%1 and %2 are numbers: which of the petitions to read this one is.</extracomment>
        <translation>第%1份，共%2份</translation>
    </message>
    <message>
        <source>Petition to: %1</source>
        <translation>请愿书 致：%1</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>发起方</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>递交内容</translation>
    </message>
    <message>
        <source>The names of those who sign.</source>
        <translation>所有签名者的姓名。</translation>
    </message>
    <message>
        <source>The number of signatures. No names.</source>
        <translation>签名数量，不含姓名。</translation>
    </message>
    <message>
        <source>What happens to my data</source>
        <translation>我的信息会如何处理</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>我不签名</translation>
    </message>
    <message>
        <source>I want to sign</source>
        <translation>我要签名</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>More below. Swipe up to read on.</source>
        <translation>下面还有内容。向上滑动继续阅读。</translation>
    </message>
</context>
<context>
    <name>RefusedWindow</name>
    <message>
        <source>Petition stand</source>
        <translation>请愿签名摊位</translation>
    </message>
    <message>
        <source>What is stored here is damaged, and there is no room to mend it. Ask the coordinator.</source>
        <translation>这里存储的内容已损坏，且没有空间修复。联系协调员。</translation>
    </message>
    <message>
        <source>Nothing can be stored on this tablet. Switch it off and on again; if that does not help, take another one.</source>
        <translation>这台平板无法存储任何内容。请关机再开机；若仍不行，请换一台。</translation>
    </message>
    <message>
        <source>There is no petition on this stand. Ask the coordinator.</source>
        <translation>本机上没有请愿书。联系协调员。</translation>
    </message>
    <message>
        <source>Something is wrong with this stand. Ask the coordinator.</source>
        <translation>本机出现问题。联系协调员。</translation>
    </message>
    <message>
        <source>This stand cannot open.</source>
        <translation>本机无法打开。</translation>
    </message>
    <message>
        <source>Nothing that was signed is lost by this. It is tried again by itself.</source>
        <translation>已签的名不会因此丢失。系统会自动重试。</translation>
    </message>
</context>
<context>
    <name>SentScreen</name>
    <message>
        <source>Your code is on its way.</source>
        <translation>您的代码已发出。</translation>
    </message>
    <message>
        <source>If it belongs to a signature, that signature will be withdrawn.</source>
        <translation>如果它对应某个签名，该签名将被撤回。</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>下一位</translation>
    </message>
</context>
<context>
    <name>ShiftScreen</name>
    <message>
        <source>Visitors can sign</source>
        <translation>访客可以签名</translation>
    </message>
    <message>
        <source>Visitors cannot sign</source>
        <translation>访客无法签名</translation>
    </message>
    <message>
        <source>The panel says why.</source>
        <translation>原因见面板。</translation>
    </message>
    <message>
        <source>Signed in this shift: %1</source>
        <translation>本班签名：%1</translation>
    </message>
    <message>
        <source>Nothing was handed over yet</source>
        <translation>尚未移交任何内容</translation>
    </message>
    <message>
        <source>Last handed over %1</source>
        <translation>上次移交：%1</translation>
    </message>
    <message>
        <source>Battery %1 %, plugged in</source>
        <translation>电量%1%，已接电源</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>电量%1%</translation>
    </message>
    <message>
        <source>Plug it in now.</source>
        <translation>请立即接上电源。</translation>
    </message>
    <message>
        <source>Shift change</source>
        <translation>换班</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>For the next volunteer</source>
        <translation>给下一位志愿者</translation>
    </message>
    <message>
        <source>Read this together. Then the stand is locked, and the next volunteer enters the PIN.</source>
        <translation>请一起阅读。随后站点锁定，由下一位志愿者输入PIN。</translation>
    </message>
    <message numerus="yes">
        <source>not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>尚未移交</numerusform>
        </translation>
    </message>
    <message>
        <source>Change without</source>
        <translation>不移交，直接换班</translation>
    </message>
    <message>
        <source>Hand over first</source>
        <translation>先移交</translation>
    </message>
    <message>
        <source>Change the shift</source>
        <translation>换班</translation>
    </message>
</context>
<context>
    <name>StaffHeader</name>
    <message>
        <source>Back to visitors</source>
        <translation>返回访客页面</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>语言：%1</translation>
    </message>
</context>
<context>
    <name>StandWindow</name>
    <message>
        <source>Petition stand</source>
        <translation>请愿签名摊位</translation>
    </message>
    <message>
        <source>A volunteer types. You sign.</source>
        <translation>志愿者代为输入，由您签名。</translation>
    </message>
</context>
<context>
    <name>ThanksScreen</name>
    <message>
        <source>Code: %1</source>
        <translation>代码：%1</translation>
    </message>
    <message>
        <source>To take your signature back, write to %1 with this code.</source>
        <translation>如要撤回签名，写信至%1并附上此代码。</translation>
    </message>
    <message>
        <source>Practice: this does not count.</source>
        <translation>演练：此签名不计入。</translation>
    </message>
    <message>
        <source>Thank you. You have signed.</source>
        <translation>谢谢您。您⁠已⁠签⁠名。</translation>
    </message>
    <message>
        <source>Practice: nothing was kept, and nobody has signed. A visitor reads here that the signature is stored.</source>
        <translation>练习：没有保存任何内容，也没有人签名。访客会在这里看到签名已保存。</translation>
    </message>
    <message>
        <source>Your signature is safely stored. Nothing about you stays on this screen.</source>
        <translation>您的签名已安全保存。屏幕上不会留下您的任何信息。</translation>
    </message>
    <message>
        <source>Your code as a picture to photograph</source>
        <translation>您的代码图片，可供拍照</translation>
    </message>
    <message>
        <source>Take a photo of this</source>
        <translation>拍下此页</translation>
    </message>
    <message>
        <source>With these codes you can take your signatures back later, one by one.</source>
        <translation>凭这些代码，您日后可以逐一撤回签名。</translation>
    </message>
    <message>
        <source>With this code you can take your signature back later, at any of our stands or by writing to us.</source>
        <translation>凭此代码，您日后可以在我们的任一站点或写信给我们撤回签名。</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>您的代码</translation>
    </message>
    <message>
        <source>No phone? Ask for a pen and paper.</source>
        <translation>没有手机？可以索要纸笔。</translation>
    </message>
    <message>
        <source>More codes: %1 of %2</source>
        <extracomment>%1 and %2 are numbers: how many codes were shown, of how many.</extracomment>
        <translation>更多代码：%1/%2</translation>
    </message>
    <message>
        <source>That did not work here, so your signature stands. Your code still takes it back.</source>
        <translation>此处未能撤回，您的签名仍然有效。凭代码仍可撤回。</translation>
    </message>
    <message>
        <source>Changed your mind? Undo takes it back now.</source>
        <translation>改变主意了？按“撤销”立即撤回。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>下一位</translation>
    </message>
</context>
<context>
    <name>TooYoungScreen</name>
    <message>
        <source>Thank you for reading.</source>
        <translation>谢谢您的阅读。</translation>
    </message>
    <message>
        <source>This petition is for people of %1 and over. Nothing was kept.</source>
        <translation>这份请愿书面向年满%1岁的人。没有保存任何信息。</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>返回开头</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>You have not signed yet.</source>
        <translation>您尚未签名。</translation>
    </message>
    <message>
        <source>Your signature could not be stored. Ask the volunteer, or try again: what you typed is still here.</source>
        <translation>您的签名未能保存。可以询问志愿者，或再试一次：您输入的内容仍然保留。</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>UndoButton</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <extracomment>Read out by a screen reader.</extracomment>
        <translation>
            <numerusform>还剩%n秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoneScreen</name>
    <message>
        <source>Your signatures are taken back.</source>
        <translation>您的签名已全部撤回。</translation>
    </message>
    <message>
        <source>Your signature is taken back.</source>
        <translation>您的签名已撤回。</translation>
    </message>
    <message>
        <source>They will not be counted.</source>
        <translation>它们不会被计入。</translation>
    </message>
    <message>
        <source>It will not be counted.</source>
        <translation>它不会被计入。</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>下一位</translation>
    </message>
</context>
<context>
    <name>VisitorScreen</name>
    <message numerus="yes">
        <source>%n petition(s)</source>
        <translation>
            <numerusform>%n份请愿书</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VolunteerScreen</name>
    <message>
        <source>Last handed over %1</source>
        <translation>上次移交：%1</translation>
    </message>
    <message>
        <source>Battery %1 %, plugged in</source>
        <translation>电量%1%，已接电源</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>电量%1%</translation>
    </message>
    <message>
        <source>Room for %1</source>
        <translation>还可存%1个</translation>
    </message>
    <message>
        <source>Volunteer panel</source>
        <translation>志愿者页面</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>已就绪</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>未就绪</translation>
    </message>
    <message>
        <source>Visitors can sign now.</source>
        <translation>访客现在可以签名。</translation>
    </message>
    <message>
        <source>Visitors can sign now. The battery is low: plug it in.</source>
        <translation>访客现在可以签名。电量不足：接上电源。</translation>
    </message>
    <message>
        <source>Because the disk is full. Hand over, then take in the receipt: that makes room.</source>
        <translation>存储空间已满。先移交，再读取回执，即可腾出空间。</translation>
    </message>
    <message>
        <source>Because nothing can be stored. Switch the tablet off and on again; if that does not help, take another one. What was signed is safe.</source>
        <translation>无法存储任何内容。将平板关机再开机；若仍不行，请换一台。已签的名是安全的。</translation>
    </message>
    <message>
        <source>Because the clock looks wrong. Set day and hour of this tablet.</source>
        <translation>时钟似乎不对。设置这台平板的日期和时间。</translation>
    </message>
    <message>
        <source>Because the time to sign is over. Ask the coordinator.</source>
        <translation>签名期已结束。联系协调员。</translation>
    </message>
    <message>
        <source>Because the time to sign has not begun. Ask the coordinator.</source>
        <translation>签名期尚未开始。联系协调员。</translation>
    </message>
    <message>
        <source>Because there is no campaign on this stand. Ask the coordinator.</source>
        <translation>本机上没有请愿活动。联系协调员。</translation>
    </message>
    <message>
        <source>Because something is wrong with this stand. Ask the coordinator.</source>
        <translation>本机出现问题。联系协调员。</translation>
    </message>
    <message numerus="yes">
        <source>not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>尚未移交</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed today.</source>
        <translation>
            <numerusform>今日%n个签名。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all.</source>
        <comment>signatures</comment>
        <translation>
            <numerusform>总计%n个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>To a USB stick. Everything stays here, too.</source>
        <translation>移交到U盘。内容也保留在本机。</translation>
    </message>
    <message>
        <source>Take in a receipt</source>
        <translation>读取回执</translation>
    </message>
    <message>
        <source>From the coordinator</source>
        <translation>来自协调员</translation>
    </message>
    <message>
        <source>Help someone sign</source>
        <translation>协助签名</translation>
    </message>
    <message>
        <source>You type, they press Sign</source>
        <translation>您输入，对方按“签名”</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>To clean, or for a break</source>
        <translation>用于清洁或休息</translation>
    </message>
    <message>
        <source>Shift change</source>
        <translation>换班</translation>
    </message>
    <message>
        <source>What the next one needs to know</source>
        <translation>接班者须知</translation>
    </message>
    <message>
        <source>Ready for the day?</source>
        <translation>准备好了吗？</translation>
    </message>
    <message>
        <source>Today in numbers</source>
        <translation>今日数字</translation>
    </message>
    <message>
        <source>Practise signing</source>
        <translation>练习签名</translation>
    </message>
    <message>
        <source>Colours: for sunlight</source>
        <translation>颜色：阳光</translation>
    </message>
    <message>
        <source>Colours: high contrast</source>
        <translation>颜色：高对比度</translation>
    </message>
    <message>
        <source>Colours: the usual ones</source>
        <translation>颜色：常规</translation>
    </message>
    <message>
        <source>Kept for every visitor</source>
        <translation>对所有访客保留</translation>
    </message>
    <message>
        <source>For the lead</source>
        <translation>负责人专用</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>结束今日</translation>
    </message>
</context>
<context>
    <name>WarningScreen</name>
    <message>
        <source>Do you need more time?</source>
        <translation>需要更多时⁠间⁠吗？</translation>
    </message>
    <message>
        <source>Otherwise this screen clears itself, and nothing you typed is kept.</source>
        <translation>否则屏幕会自动清空，您输入的内容不会保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <extracomment>Read out by a screen reader.</extracomment>
        <translation>
            <numerusform>还剩%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>立即清空</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>我需要更多时间</translation>
    </message>
</context>
<context>
    <name>WithdrawScreen</name>
    <message>
        <source>Withdraw a signature</source>
        <translation>撤回签名</translation>
    </message>
    <message>
        <source>Enter your code.</source>
        <translation>输入您的代码。</translation>
    </message>
    <message>
        <source>The code on your slip</source>
        <translation>凭条上的代码</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>还没有代码</translation>
    </message>
    <message>
        <source>This could not be stored. Ask the volunteer.</source>
        <translation>未能保存。可以询问志愿者。</translation>
    </message>
    <message>
        <source>Look at the code again: one sign is different</source>
        <translation>再看一下代码：有一个字符不同</translation>
    </message>
    <message>
        <source>If it belongs to a signature, that signature will be withdrawn.</source>
        <translation>如果它对应某个签名，该签名将被撤回。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
</context>
</TS>
