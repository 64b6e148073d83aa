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
    <name>CameraPicture</name>
    <message>
        <source>What the camera sees</source>
        <translation>摄像头看到的画面</translation>
    </message>
</context>
<context>
    <name>CameraProgress</name>
    <message>
        <source>%1 of %2 parts</source>
        <translation>%2份中的%1份</translation>
    </message>
</context>
<context>
    <name>CameraStep</name>
    <message>
        <source>Receipt</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>请愿</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>启用文件</translation>
    </message>
    <message>
        <source>New PINs</source>
        <translation>新PIN</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他内容</translation>
    </message>
    <message>
        <source>Hold the coordinator’s codes in front of the camera.</source>
        <translation>把协调员的二维码对准摄像头。</translation>
    </message>
    <message>
        <source>What was shown is not for this screen. Ask the coordinator for the right codes.</source>
        <translation>出示的内容不适用于此画面。请向协调员索取正确的二维码。</translation>
    </message>
    <message>
        <source>Another camera</source>
        <translation>换一个摄像头</translation>
    </message>
</context>
<context>
    <name>CameraWords</name>
    <message>
        <source>Hold the codes in front of the camera.</source>
        <translation>把二维码对准摄像头。</translation>
    </message>
    <message>
        <source>The camera is off.</source>
        <translation>摄像头已关闭。</translation>
    </message>
    <message>
        <source>There is no camera here.</source>
        <translation>这里没有摄像头。</translation>
    </message>
    <message>
        <source>The camera is gone.</source>
        <translation>摄像头已断开。</translation>
    </message>
    <message>
        <source>The camera may not be used.</source>
        <translation>不允许使用摄像头。</translation>
    </message>
    <message>
        <source>The camera does not answer.</source>
        <translation>摄像头没有响应。</translation>
    </message>
    <message>
        <source>The camera is starting.</source>
        <translation>摄像头正在启动。</translation>
    </message>
    <message>
        <source>It is too dark.</source>
        <translation>太暗了。</translation>
    </message>
    <message>
        <source>Too far away.</source>
        <translation>距离太远。</translation>
    </message>
    <message>
        <source>The picture is blurred.</source>
        <translation>画面模糊。</translation>
    </message>
    <message>
        <source>A part of the codes is outside.</source>
        <translation>部分二维码在画面之外。</translation>
    </message>
    <message>
        <source>No code can be seen.</source>
        <translation>看不到二维码。</translation>
    </message>
    <message>
        <source>These codes are something else.</source>
        <translation>这是别的二维码。</translation>
    </message>
    <message>
        <source>These codes are newer than this program.</source>
        <translation>这些二维码比本程序更新。</translation>
    </message>
    <message>
        <source>Codes cannot be read here.</source>
        <translation>这里无法读取二维码。</translation>
    </message>
    <message>
        <source>Reading. Hold still.</source>
        <translation>正在读取，请拿稳。</translation>
    </message>
    <message>
        <source>This was read already.</source>
        <translation>已经读取过了。</translation>
    </message>
    <message>
        <source>Plug one in: this goes on by itself.</source>
        <translation>接上一个，就会自动继续。</translation>
    </message>
    <message>
        <source>Plug it in again: this goes on by itself.</source>
        <translation>重新接上，就会自动继续。</translation>
    </message>
    <message>
        <source>Allow it in the settings of the system: this goes on by itself.</source>
        <translation>在系统设置中允许它，就会自动继续。</translation>
    </message>
    <message>
        <source>Close other programs that use it, or plug it in again. This goes on by itself.</source>
        <translation>关闭正在使用它的其他程序，或重新接上，就会自动继续。</translation>
    </message>
    <message>
        <source>Switch on a light, or turn the brightness of the other screen up.</source>
        <translation>开灯，或调高对方屏幕的亮度。</translation>
    </message>
    <message>
        <source>Go closer, until the codes fill the picture.</source>
        <translation>靠近一些，让二维码占满画面。</translation>
    </message>
    <message>
        <source>Hold still, a little farther away, and wipe the lens.</source>
        <translation>拿稳，稍微拉远，并擦净镜头。</translation>
    </message>
    <message>
        <source>Go back a little, or turn, until all of them are in the picture.</source>
        <translation>稍微后退或转动，让全部二维码都在画面里。</translation>
    </message>
    <message>
        <source>They are not from a petition stand, nor from its coordinator.</source>
        <translation>它们既不是请愿设备的，也不是协调员的。</translation>
    </message>
    <message>
        <source>Update the program here first.</source>
        <translation>先更新这里的程序。</translation>
    </message>
    <message>
        <source>Take a stick or a file instead, and tell whoever looks after this computer.</source>
        <translation>请改用U盘或文件，并告知维护这台设备的人。</translation>
    </message>
    <message>
        <source>The other side can stop showing it.</source>
        <translation>对方可以停止出示了。</translation>
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
        <source>Read on</source>
        <translation>继续阅读</translation>
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
    <message numerus="yes">
        <source>%n petition(s) not activated</source>
        <translation>
            <numerusform>%n份请愿书未激活</numerusform>
        </translation>
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
        <source>The lead has no PIN yet</source>
        <translation>负责人还没有PIN码</translation>
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
    <message numerus="yes">
        <source>%n withdrawal(s) not yet handed over</source>
        <translation>
            <numerusform>%n条撤回尚未移交</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of doubt not yet handed over</source>
        <translation>
            <numerusform>%n条存疑备注尚未移交</numerusform>
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
        <source>The second copy cannot be written to</source>
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
        <source>The practice petition rests: visitors do not see it.</source>
        <translation>练习用请愿书已搁置：访客看不到。</translation>
    </message>
    <message>
        <source>Visitors do not see it until the coordinator activates it.</source>
        <translation>协调员激活之前，访客看不到。</translation>
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
        <source>Before the first visitor signs, touch “For the lead” on the panel and choose it.</source>
        <translation>在第一位访客签名之前，触按“负责人专用”并设置它。</translation>
    </message>
    <message>
        <source>Touch “Forgot the PIN?” on the PIN pad: the coordinator can have both chosen anew.</source>
        <translation>在PIN码界面触按“忘记PIN码？”：协调员可以让两个PIN码重新设置。</translation>
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
        <source>The coordinator does not know of it until you hand over.</source>
        <translation>移交之前，协调员并不知情。</translation>
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
    <message numerus="yes">
        <source>%n by camera.</source>
        <translation>
            <numerusform>%n个通过摄像头。</numerusform>
        </translation>
    </message>
    <message>
        <source>From earlier days: %1.</source>
        <translation>来自前几天：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n taken back today.</source>
        <comment>signatures</comment>
        <translation>
            <numerusform>今日%n个已撤回。</numerusform>
        </translation>
    </message>
    <message>
        <source>The closing slip is on this stick.</source>
        <translation>单据已在此U盘上。</translation>
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
        <source>Without hand-over</source>
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
    <name>CodePage</name>
    <message>
        <source>Codes that change all the time, for a camera</source>
        <translation>不断变化的二维码，供摄像头读取</translation>
    </message>
</context>
<context>
    <name>CodeShow</name>
    <message>
        <source>Pace %1 of %2: a few seconds, or longer.</source>
        <translation>速度 %1/%2：几秒钟，或更久。</translation>
    </message>
    <message numerus="yes">
        <source>Pace %1 of %2: about %n second(s), or longer.</source>
        <translation>
            <numerusform>速度 %1/%2：约 %n 秒，或更久。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pace %1 of %2: about %n minute(s), or longer.</source>
        <translation>
            <numerusform>速度 %1/%2：约 %n 分钟，或更久。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has filmed it? Then not yet. You can leave at any time: all of it stays here and waits.</source>
        <translation>没有人拍摄？那就选还没有。您可以随时离开：所有内容都留在这里等待。</translation>
    </message>
    <message>
        <source>Brightest screen, clean glass; the camera 30&#xa0;cm away, with all of the white page in its picture.</source>
        <translation>屏幕调到最亮，擦净玻璃；摄像头距离 30 厘米，画面中要有整个白色页面。</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>慢一点</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>快一点</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Yes, all arrived</source>
        <translation>是，全部送达</translation>
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
    <name>DateScreen</name>
    <message>
        <source>Delete a campaign’s signatures</source>
        <translation>删除一项请愿的签名</translation>
    </message>
    <message>
        <source>Confirm the date</source>
        <translation>确认日期</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>没有到期的签名</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>正在删除</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Each petition says on which day all that was signed has to be gone. You can delete from that day on.</source>
        <translation>每份请愿书都写明所有签名必须删除的日期。从那天起即可删除。</translation>
    </message>
    <message numerus="yes">
        <source>entries deleted</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>条记录已删除</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting for good</source>
        <translation>正在永久删除</translation>
    </message>
    <message>
        <source>They are gone from this stand.</source>
        <translation>本机上已不再有这些签名。</translation>
    </message>
    <message>
        <source>This stand trusts its clock again.</source>
        <translation>本机重新信任自己的时钟。</translation>
    </message>
    <message>
        <source>This stand’s clock shows another date: %1</source>
        <translation>本机时钟显示的是另一个日期：%1</translation>
    </message>
    <message>
        <source>The clock of this stand looks wrong.</source>
        <translation>本机时钟似乎不对。</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>没有成功。</translation>
    </message>
    <message>
        <source>Tell the coordinator, who deletes what is there. Sticks with hand-overs of this petition have to be emptied, too.</source>
        <translation>告知协调员，由其删除那边的数据。存有此请愿移交数据的U盘也要清空。</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>没有删除任何内容。</translation>
    </message>
    <message>
        <source>Look at a calendar. If the stand is wrong, set the clock of this tablet; if you mistyped it, try again.</source>
        <translation>看一下日历。如果本机有误，就调整平板的时钟；如果输错了，就再试一次。</translation>
    </message>
    <message>
        <source>Set day and hour of this tablet. If they are right, confirm the date first.</source>
        <translation>设置本平板的日期和时间。如果没错，先确认日期。</translation>
    </message>
    <message>
        <source>The disk of this stand may be full, or broken. Ask the coordinator.</source>
        <translation>本机磁盘可能已满或损坏。联系协调员。</translation>
    </message>
    <message>
        <source>To be deleted on %1</source>
        <translation>删除日期：%1</translation>
    </message>
    <message>
        <source>To be deleted since %1</source>
        <translation>自%1起应删除</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them never handed over: they are lost then</source>
        <translation>
            <numerusform>其中%n条从未移交：删除后即丢失</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are deleted for good</source>
        <translation>
            <numerusform>将永久删除%n条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Which date is today?</source>
        <translation>今天是几号？</translation>
    </message>
    <message>
        <source>This stand has seen later days than its clock shows, or the clock is years ahead. If you type the date that it shows, it trusts the clock again.</source>
        <translation>本机见过比时钟更晚的日子，或者时钟快了好几年。输入它所显示的日期，本机就重新信任时钟。</translation>
    </message>
    <message>
        <source>This stand has no doubt about its clock. There is nothing to do.</source>
        <translation>本机对时钟没有疑问，无需操作。</translation>
    </message>
    <message>
        <source>Today, from a calendar</source>
        <translation>今天的日期，按日历</translation>
    </message>
    <message>
        <source>This is no whole date</source>
        <translation>日期不完整</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
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
        <source>%1: no such postal code</source>
        <translation>%1：没有这个邮编</translation>
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
        <source>Another country?</source>
        <translation>其他国家？</translation>
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
        <source>This panel: the corner of step %1, then the PIN. Out again: %2.</source>
        <translation>进入此页：按第%1步的角，再输入PIN码。退出：%2。</translation>
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
        <source>Put in the USB stick. Touch %1, then the stick, and wait for %2.</source>
        <translation>插入U盘。点按%1，再点按U盘，等待%2。</translation>
    </message>
    <message>
        <source>%1: the tablet read them back from the stick, and all are right. They also stay on the tablet.</source>
        <translation>%1：平板已从U盘读回，全部无误。它们也保留在平板上。</translation>
    </message>
    <message>
        <source>Touch %1. Photograph this slip and send it to the coordinator. Then %1 once more: the screen goes dark.</source>
        <translation>点按%1。拍下这张结单，发给协调员。然后再按一次%1：屏幕变黑。</translation>
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
        <source>Touch %1, and type it. Then %2.</source>
        <translation>点按%1，然后输入。然后%2。</translation>
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
        <source>Touch it. The coordinator reads the screen with a camera, or films it.</source>
        <translation>点按它。协调员用摄像头读取或拍摄屏幕。</translation>
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
    <message>
        <source>Everything was handed over before.</source>
        <translation>此前已全部移交。</translation>
    </message>
    <message>
        <source>Only the closing slip is not on a stick yet.</source>
        <translation>只有单据尚未存入U盘。</translation>
    </message>
    <message>
        <source>Only this further copy was not made.</source>
        <translation>只是这份额外副本未完成。</translation>
    </message>
    <message>
        <source>Now the closing slip goes on the stick, and the rest once more.</source>
        <translation>现在将单据存入U盘，其余内容再存一次。</translation>
    </message>
    <message>
        <source>This makes one more copy.</source>
        <translation>这将再做一份副本。</translation>
    </message>
    <message numerus="yes">
        <source>signatures not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>个签名尚未移交</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>尚未移交</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>handed over by camera</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>已通过摄像头移交</numerusform>
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
        <source>They have arrived safely with the coordinator.</source>
        <translation>它们已安全送达协调员。</translation>
    </message>
    <message numerus="yes">
        <source>With %n withdrawal(s).</source>
        <comment>handed over</comment>
        <translation>
            <numerusform>含%n条撤回。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s) arrived, too.</source>
        <translation>
            <numerusform>%n条撤回也已送达。</numerusform>
        </translation>
    </message>
    <message>
        <source>So they were cleared here, as agreed: this stand need not keep them any longer.</source>
        <translation>因此已按约定从这里清除：本摊位无需再保存它们。</translation>
    </message>
    <message>
        <source>No stick? Show to a camera</source>
        <translation>没有U盘？向摄像头出示</translation>
    </message>
    <message>
        <source>There was nothing to hand over.</source>
        <translation>没有需要移交的内容。</translation>
    </message>
    <message>
        <source>The closing slip is on this stick.</source>
        <translation>单据已在此U盘上。</translation>
    </message>
    <message>
        <source>The stick cannot be written to.</source>
        <translation>无法写入U盘。</translation>
    </message>
    <message numerus="yes">
        <source>signatures arrived</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>个签名已送达</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted as handed over.</source>
        <translation>已记为移交。</translation>
    </message>
    <message>
        <source>Nothing new on this receipt.</source>
        <translation>此回执没有新内容。</translation>
    </message>
    <message>
        <source>Everything also stays on this stand until the receipt comes back.</source>
        <translation>收到回执之前，所有内容也保留在本机上。</translation>
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
        <source>What it names had been deleted from this stand before.</source>
        <translation>其中所列内容先前已从本机删除。</translation>
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
    <name>InstallScreen</name>
    <message>
        <source>Install a campaign</source>
        <translation>安装一项请愿</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>在哪里？</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>哪一项？</translation>
    </message>
    <message>
        <source>Is it this one?</source>
        <translation>是这一项吗？</translation>
    </message>
    <message>
        <source>Compare eight words</source>
        <translation>比对八个词</translation>
    </message>
    <message>
        <source>An older one</source>
        <translation>较旧的版本</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>稍候</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>The coordinator sends two files: the campaign, and later its activation. Copy both to the stick, not into a folder.</source>
        <translation>协调员会发来两个文件：请愿，以及之后的启用文件。两个都复制到U盘上，不要放进文件夹。</translation>
    </message>
    <message>
        <source>Nothing is changed before you say so.</source>
        <translation>在你确认之前什么都不会改变。</translation>
    </message>
    <message>
        <source>This organisation is new on this stand. Only its own poster can tell whether the file is really from it.</source>
        <translation>本机第一次遇到这个机构。只有它自己的海报能说明文件是否真的来自它。</translation>
    </message>
    <message>
        <source>Leave the stick in until this is done.</source>
        <translation>完成之前不要拔出U盘。</translation>
    </message>
    <message>
        <source>Looking through %1</source>
        <translation>正在查看%1</translation>
    </message>
    <message>
        <source>Taking it in</source>
        <translation>正在安装</translation>
    </message>
    <message>
        <source>There is no campaign on this stick.</source>
        <translation>这个U盘上没有请愿。</translation>
    </message>
    <message>
        <source>This campaign is on this stand already.</source>
        <translation>这项请愿已在本机上。</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>没有安装任何内容。</translation>
    </message>
    <message>
        <source>This file is not as the organisation made it.</source>
        <translation>这个文件与机构制作的不一致。</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>这个文件已损坏。</translation>
    </message>
    <message>
        <source>This campaign is not complete.</source>
        <translation>这项请愿不完整。</translation>
    </message>
    <message>
        <source>This kind of petition cannot be signed at a stand.</source>
        <translation>这类请愿书不能在摊位上签名。</translation>
    </message>
    <message>
        <source>This file is from a newer version of the program.</source>
        <translation>这个文件来自更新版本的程序。</translation>
    </message>
    <message>
        <source>This activation is for another campaign.</source>
        <translation>这个启用文件属于另一项请愿。</translation>
    </message>
    <message>
        <source>The disk of this stand is full.</source>
        <translation>本机磁盘已满。</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>没有成功。</translation>
    </message>
    <message>
        <source>It is practice: visitors see it, and nothing they sign counts. It counts once you install its activation, too.</source>
        <translation>这是演练：访客看得到，但签名均不计入。再安装启用文件后才计入。</translation>
    </message>
    <message>
        <source>Signatures count from now on. Visitors see it as soon as you go back to them.</source>
        <translation>从现在起签名计入。返回访客页面后，访客就能看到。</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>本机没有任何改变。</translation>
    </message>
    <message>
        <source>Copy the coordinator’s file to the stick itself, not into a folder.</source>
        <translation>把协调员的文件直接复制到U盘上，不要放进文件夹。</translation>
    </message>
    <message>
        <source>If you expected another one, ask the coordinator which file is the newest.</source>
        <translation>如果应该是另一项，问协调员哪个文件最新。</translation>
    </message>
    <message>
        <source>Do not use this stick any more, and call the coordinator on a number that you know.</source>
        <translation>不要再用这个U盘，用你已知的号码致电协调员。</translation>
    </message>
    <message>
        <source>Do not use it. Ask the coordinator for the file once more.</source>
        <translation>不要使用。请协调员重新提供文件。</translation>
    </message>
    <message>
        <source>Copy it to the stick once more, or ask the coordinator for it again.</source>
        <translation>再复制到U盘一次，或再向协调员索取。</translation>
    </message>
    <message>
        <source>Update the program on this tablet first.</source>
        <translation>先更新本平板上的程序。</translation>
    </message>
    <message>
        <source>First install the campaign that it belongs to. Both files can lie on one stick.</source>
        <translation>先安装它所属的请愿。两个文件可以放在同一个U盘上。</translation>
    </message>
    <message>
        <source>Hand over, then take in the receipt: that makes room.</source>
        <translation>先移交，再读取回执，即可腾出空间。</translation>
    </message>
    <message>
        <source>Try it again with another stick.</source>
        <translation>换一个U盘再试。</translation>
    </message>
    <message>
        <source>Something is missing that visitors have to be told. Ask the coordinator to build it again.</source>
        <translation>缺少必须告知访客的内容。请协调员重新制作。</translation>
    </message>
    <message>
        <source>Its law asks for paper, or for an official system. Ask the coordinator.</source>
        <translation>其法律要求纸质签名或官方系统。联系协调员。</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Signatures count</source>
        <translation>签名计入</translation>
    </message>
    <message>
        <source>This stand has a newer one of the same campaign.</source>
        <translation>本机上已有这项请愿的更新版本。</translation>
    </message>
    <message>
        <source>Install the older one only if the coordinator asks you to go back to it.</source>
        <translation>只有协调员要求退回时，才安装较旧的版本。</translation>
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
        <source>Signing begins</source>
        <translation>签名开始</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Everything is deleted</source>
        <translation>全部删除</translation>
    </message>
    <message>
        <source>Do signatures count?</source>
        <translation>签名是否计入？</translation>
    </message>
    <message>
        <source>No, it is practice</source>
        <translation>不计入，这是演练</translation>
    </message>
    <message>
        <source>Yes, it is activated</source>
        <translation>计入，已启用</translation>
    </message>
    <message>
        <source>Mind: this campaign counts on this stand now. With this file it turns to practice until its activation comes.</source>
        <translation>注意：这项请愿目前在本机计入。装上这个文件后，在启用文件到来之前变为演练。</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) on this stick could not be used.</source>
        <translation>
            <numerusform>U盘上另有%n个文件无法使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Install the older one</source>
        <translation>安装较旧的版本</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Are these the eight words on the poster of %1?</source>
        <translation>这是%1海报上的八个词吗？</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>词相同</translation>
    </message>
    <message>
        <source>They differ: do not install</source>
        <translation>不同：不安装</translation>
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
    <name>LeadScreen</name>
    <message>
        <source>For the lead</source>
        <translation>负责人专用</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Your PIN is changed</source>
        <translation>你的PIN码已更改</translation>
    </message>
    <message>
        <source>The volunteers’ PIN is changed</source>
        <translation>志愿者的PIN码已更改</translation>
    </message>
    <message>
        <source>The one before opens nothing any more.</source>
        <translation>旧的PIN码不再有效。</translation>
    </message>
    <message>
        <source>Tell it to all who work here. The one before opens nothing any more.</source>
        <translation>告诉在这里工作的所有人。旧的PIN码不再有效。</translation>
    </message>
    <message>
        <source>What is done here changes the stand. Go back to the visitors when you leave it.</source>
        <translation>此处的操作会改变本机。离开时返回访客页面。</translation>
    </message>
    <message>
        <source>Practice: nothing counts</source>
        <translation>演练：均不计入</translation>
    </message>
    <message>
        <source>Signatures count</source>
        <translation>签名计入</translation>
    </message>
    <message>
        <source>Install a campaign</source>
        <translation>安装一项请愿</translation>
    </message>
    <message>
        <source>From a USB stick of the coordinator</source>
        <translation>来自协调员的U盘</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>第二份副本</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>On, and complete</source>
        <translation>开启，已完整</translation>
    </message>
    <message>
        <source>On, being written</source>
        <translation>开启，正在写入</translation>
    </message>
    <message>
        <source>On, but something is in the way</source>
        <translation>开启，但遇到障碍</translation>
    </message>
    <message>
        <source>Delete signatures</source>
        <translation>删除签名</translation>
    </message>
    <message numerus="yes">
        <source>%n petition(s) due</source>
        <translation>
            <numerusform>%n项到期</numerusform>
        </translation>
    </message>
    <message>
        <source>None is due</source>
        <translation>没有到期的</translation>
    </message>
    <message>
        <source>Volunteers’ PIN</source>
        <translation>志愿者的PIN码</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>另设一个</translation>
    </message>
    <message>
        <source>Lead’s PIN</source>
        <translation>负责人的PIN码</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>For the coordinator</source>
        <translation>给协调员</translation>
    </message>
    <message>
        <source>Confirm the date</source>
        <translation>确认日期</translation>
    </message>
    <message>
        <source>The clock looks wrong</source>
        <translation>时钟似乎不对</translation>
    </message>
    <message>
        <source>The clock looks right</source>
        <translation>时钟看起来正确</translation>
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
    <name>LostPinScreen</name>
    <message>
        <source>Forgot the PIN?</source>
        <translation>忘记PIN码？</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>The PINs are gone</source>
        <translation>PIN码已清除</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Call the coordinator</source>
        <translation>致电协调员</translation>
    </message>
    <message>
        <source>Ask whoever set this stand up</source>
        <translation>请找设置本机的人</translation>
    </message>
    <message>
        <source>Call your lead</source>
        <translation>请致电您的负责人</translation>
    </message>
    <message>
        <source>The lead can choose a new PIN for the volunteers, behind the lead’s own. If that is lost, too: call the coordinator and read both out. A file for this stand alone comes back; put it in on a stick.</source>
        <translation>负责人可以用自己的PIN码为志愿者设置新的PIN码。如果那个也丢失了：请致电协调员，把两项都念出来。随后会收到只适用于本摊位的文件；请用 U 盘插入。</translation>
    </message>
    <message>
        <source>Read both out. The coordinator calls you back and sends a file for this stand alone. Copy it to a stick and put it in.</source>
        <translation>把两项都读给对方。协调员会回电，并发来仅供本机使用的文件。复制到U盘后插入。</translation>
    </message>
    <message>
        <source>This stand has only ever practised, so it knows no coordinator who could help.</source>
        <translation>本机只做过演练，不认识能帮忙的协调员。</translation>
    </message>
    <message>
        <source>Looking through %1</source>
        <translation>正在查看%1</translation>
    </message>
    <message>
        <source>Now choose new ones.</source>
        <translation>现在设置新的PIN码。</translation>
    </message>
    <message>
        <source>There is no such file on this stick.</source>
        <translation>这个U盘上没有这样的文件。</translation>
    </message>
    <message>
        <source>This file is for another stand.</source>
        <translation>这个文件是给另一台设备的。</translation>
    </message>
    <message>
        <source>This file is not from an organisation that this stand knows.</source>
        <translation>这个文件并非来自本机认识的机构。</translation>
    </message>
    <message>
        <source>This file was used before, or is for another code.</source>
        <translation>这个文件已用过，或属于另一个代码。</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>这个文件已损坏。</translation>
    </message>
    <message>
        <source>This file is from a newer version of the program.</source>
        <translation>这个文件来自更新版本的程序。</translation>
    </message>
    <message>
        <source>The disk of this stand cannot be written.</source>
        <translation>无法写入本机磁盘。</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>没有成功。</translation>
    </message>
    <message>
        <source>First the volunteers’ PIN, then the lead’s: choose the lead’s PIN together with your lead. No signature was touched.</source>
        <translation>先是志愿者的PIN码，再是负责人的PIN码：请与负责人一起设置。没有动过任何签名。</translation>
    </message>
    <message>
        <source>This stand: often the first six signs are enough</source>
        <translation>本摊位：通常前六位就够了</translation>
    </message>
    <message>
        <source>The PINs are as they were.</source>
        <translation>PIN码没有改变。</translation>
    </message>
    <message>
        <source>Copy the coordinator’s file to the stick itself, not into a folder.</source>
        <translation>把协调员的文件直接复制到U盘上，不要放进文件夹。</translation>
    </message>
    <message>
        <source>Read the letters of this stand out once more.</source>
        <translation>把本机的字母再读一遍。</translation>
    </message>
    <message>
        <source>Only the organisation whose petition is on this stand can make it.</source>
        <translation>只有请愿书在本机上的机构才能制作它。</translation>
    </message>
    <message>
        <source>Tell the coordinator the code that is shown here now.</source>
        <translation>把现在显示的代码告诉协调员。</translation>
    </message>
    <message>
        <source>Copy it to the stick once more, or ask the coordinator for it again.</source>
        <translation>再复制到U盘一次，或再向协调员索取。</translation>
    </message>
    <message>
        <source>Update the program on this tablet first.</source>
        <translation>先更新本平板上的程序。</translation>
    </message>
    <message>
        <source>Switch the tablet off and on again, then try once more.</source>
        <translation>把平板关机再开机，然后再试。</translation>
    </message>
    <message>
        <source>Try it again with another stick.</source>
        <translation>换一个U盘再试。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Choose new PINs</source>
        <translation>设置新的PIN码</translation>
    </message>
    <message>
        <source>The program has to end; then this command asks for a new PIN. What was practised stays.</source>
        <translation>先退出程序，再运行此命令，它会要求设置新的PIN码。演练的内容会保留。</translation>
    </message>
    <message>
        <source>Code, for this one time</source>
        <translation>代码，仅此一次</translation>
    </message>
    <message>
        <source>There is no code, because the disk of this stand cannot be written. Make room first.</source>
        <translation>没有代码，因为无法写入本机磁盘。先腾出空间。</translation>
    </message>
    <message>
        <source>Show it to the camera</source>
        <translation>向摄像头出示</translation>
    </message>
</context>
<context>
    <name>MoreBelow</name>
    <message>
        <source>More below. Swipe up to read on.</source>
        <translation>下面还有内容。向上滑动继续阅读。</translation>
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
        <source>The name travels with every hand-over, both are on the closing slip. Two tablets at one stand share them.</source>
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
        <source>The eight words on the poster of %1:</source>
        <translation>%1海报上的8个词：</translation>
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
    <message numerus="yes">
        <source>Wait %n minutes</source>
        <translation>
            <numerusform>请等%n分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds</source>
        <translation>
            <numerusform>请等%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>The lead has no PIN yet</source>
        <translation>负责人还没有PIN码</translation>
    </message>
    <message>
        <source>Choose a PIN for the lead</source>
        <translation>为负责人设置PIN码</translation>
    </message>
    <message>
        <source>Choose a PIN for the volunteers</source>
        <translation>为志愿者设置PIN码</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>输入PIN码</translation>
    </message>
    <message>
        <source>Enter the lead’s PIN</source>
        <translation>输入负责人的PIN码</translation>
    </message>
    <message>
        <source>What follows is for whoever leads this stand.</source>
        <translation>后面的页面供本摊位负责人使用。</translation>
    </message>
    <message>
        <source>This stand has collected already, so the volunteers’ PIN is not enough to choose it. Touch “Forgot the PIN?”: the coordinator can have both chosen anew.</source>
        <translation>本机已收集过签名，因此仅凭志愿者的PIN码不能设置它。触按“忘记PIN码？”：协调员可以让两个PIN码重新设置。</translation>
    </message>
    <message>
        <source>%1 to 8 digits, another PIN than the volunteers’. Choose it together with your lead: it installs, deletes and changes PINs.</source>
        <translation>%1 到 8 位数字，不同于志愿者的PIN码。请与负责人一起设置：它用于安装、删除和更改PIN码。</translation>
    </message>
    <message>
        <source>%1 to 8 digits, another PIN than the volunteers’. Only the lead knows it: to install, to delete, to change PINs.</source>
        <translation>%1至8位数字，与志愿者的不同。只有负责人知道：用于安装、删除和更改PIN码。</translation>
    </message>
    <message>
        <source>%1 to 8 digits. All who work at this stand share it.</source>
        <translation>%1至8位数字。在本摊位工作的人共用。</translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. %n tries left.</source>
        <translation>
            <numerusform>PIN码不对。还可以试%n次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lead’s PIN counts again in %n minutes.</source>
        <translation>
            <numerusform>负责人的PIN码%n分钟后恢复有效。</numerusform>
        </translation>
    </message>
    <message>
        <source>Those were two different PINs. Choose one again.</source>
        <translation>两次输入的PIN码不同。重新设置一个。</translation>
    </message>
    <message>
        <source>The lead and the volunteers need two different PINs. Choose another one.</source>
        <translation>负责人和志愿者需要不同的PIN码。另选一个。</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>PIN码为4至8位数字。</translation>
    </message>
    <message>
        <source>This PIN has %1 to 8 digits.</source>
        <translation>这个PIN码为%1至8位数字。</translation>
    </message>
    <message>
        <source>The PIN could not be stored, because the disk is full. Make room, then choose it again.</source>
        <translation>磁盘已满，PIN码无法保存。腾出空间后再设置。</translation>
    </message>
    <message>
        <source>The PINs of this stand cannot be read. The coordinator can have them chosen anew: touch “Forgot the PIN?”.</source>
        <translation>无法读取本机的PIN码。可由协调员协助重新设置：点“忘记PIN码？”。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>These screens are for the people who run the stand.</source>
        <translation>这些页面供摊位工作人员使用。</translation>
    </message>
    <message>
        <source>Then enter the PIN. There were several wrong ones: after each further one you wait longer.</source>
        <translation>然后输入PIN码。之前多次输错：每再错一次，等待时间更长。</translation>
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
        <source>Forgot the PIN?</source>
        <translation>忘记PIN码？</translation>
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
    <name>ReportScreen</name>
    <message>
        <source>Report for the coordinator</source>
        <translation>给协调员的报告</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>移交到哪里？</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Leave the stick in until this is done.</source>
        <translation>完成之前不要拔出U盘。</translation>
    </message>
    <message>
        <source>It holds no signature and no name: only what this tablet did, how it is, and what is wrong. It may be sent in any way.</source>
        <translation>其中没有签名和姓名：只有本平板做过什么、状态如何、有何问题。可以用任何方式发送。</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>正在写入%1</translation>
    </message>
    <message>
        <source>You can take the stick out now.</source>
        <translation>现在可以拔出U盘。</translation>
    </message>
    <message>
        <source>The stick cannot be written to.</source>
        <translation>无法写入U盘。</translation>
    </message>
    <message>
        <source>Send this file to the coordinator: %1</source>
        <translation>把这个文件发给协调员：%1</translation>
    </message>
    <message>
        <source>Put it in again, or take another one.</source>
        <translation>重新插入，或换一个。</translation>
    </message>
</context>
<context>
    <name>ScanResult</name>
    <message>
        <source>Its end is missing. Have the stand show it once more.</source>
        <translation>结尾缺失，请让设备再出示一次。</translation>
    </message>
    <message>
        <source>The proof of the stand does not hold for it. See the report.</source>
        <translation>设备的证明对它无效，请查看报告。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) belong to another campaign. Import them with the keys file of that campaign.</source>
        <translation>
            <numerusform>%n条记录属于另一项请愿，请用该请愿的密钥文件导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) were sealed for other keys. They are kept, and come in with those keys.</source>
        <translation>
            <numerusform>%n条记录是为其他密钥封存的，已保留，有了那些密钥就会导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its campaign was never activated. It is kept, and comes in after that.</source>
        <translation>它的请愿从未启用。已保留，启用后就会导入。</translation>
    </message>
    <message>
        <source>It was made by a newer version. Update this program: it is kept, and comes in then.</source>
        <translation>它来自更新的版本。请更新本程序：已保留，更新后就会导入。</translation>
    </message>
    <message>
        <source>Its beginning is not here yet. It is kept, and comes in with that.</source>
        <translation>它的开头还不在这里。已保留，会随开头一起导入。</translation>
    </message>
    <message>
        <source>The volunteer has doubts about some entries. The report says which.</source>
        <translation>志愿者对部分记录存疑，报告中写明是哪些。</translation>
    </message>
    <message>
        <source>Nobody has approved this stand yet.</source>
        <translation>还没有人认可这台设备。</translation>
    </message>
    <message>
        <source>Alarm: two entries contradict each other. The stand may have been copied. See the report.</source>
        <translation>警报：两条记录互相矛盾，设备可能被复制过。请查看报告。</translation>
    </message>
    <message>
        <source>These codes are for a stand: show them to its camera.</source>
        <translation>这些二维码是给设备的，请出示给它的摄像头。</translation>
    </message>
    <message>
        <source>Importing it failed, and nothing of it was recorded. Import it from a stick or a film.</source>
        <translation>导入失败，没有记录任何内容。请从U盘或视频导入。</translation>
    </message>
    <message>
        <source>It is not what a stand sends, and nothing of it was recorded. Have the stand show it once more.</source>
        <translation>这不是设备发送的内容，没有记录任何内容。请让设备再出示一次。</translation>
    </message>
    <message>
        <source>A stand that is not known here</source>
        <translation>此处未知的设备</translation>
    </message>
    <message>
        <source>Closing slip of %1</source>
        <translation>%1的结束单据</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>未接收</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>here before</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) on it.</source>
        <translation>
            <numerusform>上面有%n个签名。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was known before.</source>
        <translation>以前已知。</translation>
    </message>
</context>
<context>
    <name>ScanWindow</name>
    <message>
        <source>Read codes with the camera</source>
        <translation>用摄像头读取二维码</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>批次 %1</translation>
    </message>
    <message>
        <source>Closing slip %1</source>
        <translation>结束单据 %1</translation>
    </message>
    <message>
        <source>For a stand, not for here: %1</source>
        <translation>给设备的，不是这里的：%1</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>声音关</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>声音开</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>It works without a camera on this computer, too.</source>
        <translation>这台电脑没有摄像头也可以。</translation>
    </message>
    <message>
        <source>Film the screen of the stand with a phone, until the stand has shown everything once: half a minute is enough for most. Copy the film to this computer and import it with this command:</source>
        <translation>用手机拍摄设备的屏幕，直到它把全部内容出示一遍：通常半分钟就够。把视频复制到这台电脑，用这条命令导入：</translation>
    </message>
    <message>
        <source>Photographs, scans and PDF pages of the codes are imported in the same way.</source>
        <translation>二维码的照片、扫描件和PDF页面也用同样方法导入。</translation>
    </message>
    <message>
        <source>Hold the screen of the stand in front of the camera.</source>
        <translation>把设备的屏幕对准摄像头。</translation>
    </message>
    <message numerus="yes">
        <source>new practice entries</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>条新的演练记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new entries</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>条新记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here before</source>
        <translation>
            <numerusform>已有%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>损坏%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>缺失%n</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes in is imported at once, and shows here.</source>
        <translation>收到的内容会立即导入并显示在这里。</translation>
    </message>
    <message>
        <source>The ledger is in use, or its disk is full. This is tried again.</source>
        <translation>账本正在使用或磁盘已满，会再次尝试。</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>确定</translation>
    </message>
</context>
<context>
    <name>SecondCopyScreen</name>
    <message>
        <source>Second copy</source>
        <translation>第二份副本</translation>
    </message>
    <message>
        <source>Which stick?</source>
        <translation>哪个U盘？</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>稍候</translation>
    </message>
    <message>
        <source>No copy is kept</source>
        <translation>没有副本</translation>
    </message>
    <message>
        <source>Each signature is written to a second stick as well, locked as it is here. If this tablet breaks, nothing is lost.</source>
        <translation>每个签名也写入第二个U盘，与本机一样上锁。即使平板损坏，也不会丢失。</translation>
    </message>
    <message numerus="yes">
        <source>not in the copy yet</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>尚未写入副本</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>正在写入%1</translation>
    </message>
    <message>
        <source>The stick is not there any more.</source>
        <translation>U盘不在了。</translation>
    </message>
    <message>
        <source>This stick cannot be used.</source>
        <translation>这个U盘无法使用。</translation>
    </message>
    <message>
        <source>Put it in again, or take another one.</source>
        <translation>重新插入，或换一个。</translation>
    </message>
    <message>
        <source>The stick cannot be written to</source>
        <translation>无法写入U盘</translation>
    </message>
    <message>
        <source>Put it in again: what is missing is then written by itself.</source>
        <translation>重新插入：缺少的内容会自动写入。</translation>
    </message>
    <message>
        <source>Turn the copy off, and begin one on a larger stick.</source>
        <translation>关闭副本，改用更大的U盘。</translation>
    </message>
    <message>
        <source>Put it in again, or turn the copy off and take another stick.</source>
        <translation>重新插入，或关闭副本并换一个U盘。</translation>
    </message>
    <message>
        <source>The copy is complete</source>
        <translation>副本已完整</translation>
    </message>
    <message>
        <source>The copy is being written</source>
        <translation>正在写入副本</translation>
    </message>
    <message>
        <source>The stick is not in</source>
        <translation>U盘未插入</translation>
    </message>
    <message>
        <source>The stick is full</source>
        <translation>U盘已满</translation>
    </message>
    <message>
        <source>Visitors can sign meanwhile.</source>
        <translation>在此期间访客可以签名。</translation>
    </message>
    <message>
        <source>Leave the stick in. What is signed from now on is written there, too.</source>
        <translation>让U盘一直插着。从现在起的签名也会写入其中。</translation>
    </message>
    <message>
        <source>Leave the stick in until this says that it is complete.</source>
        <translation>在显示副本已完整之前，不要拔出U盘。</translation>
    </message>
    <message>
        <source>Keep no second copy</source>
        <translation>不保留第二份副本</translation>
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
        <source>signatures not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>个签名尚未移交</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>尚未移交</numerusform>
        </translation>
    </message>
    <message>
        <source>Without hand-over</source>
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
    <name>ShowScreen</name>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <translation>
            <numerusform>%n个签名</numerusform>
        </translation>
    </message>
    <message>
        <source>Show to a camera</source>
        <translation>向摄像头出示</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>没有待移交的内容</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>出示多少？</translation>
    </message>
    <message>
        <source>The coordinator reads the codes with a camera, or films them. What was handed over before is shown again until its receipt comes.</source>
        <translation>协调员用摄像头读取或拍摄这些二维码。以前移交过的内容，在收到回执之前会再次出示。</translation>
    </message>
    <message numerus="yes">
        <source>without a receipt</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>尚无回执</numerusform>
        </translation>
    </message>
    <message>
        <source>Making codes of what was signed.</source>
        <translation>正在将签名转成二维码。</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>没有成功。</translation>
    </message>
    <message>
        <source>There was nothing to hand over.</source>
        <translation>没有需要移交的内容。</translation>
    </message>
    <message>
        <source>Nothing was lost: all signatures are still on this stand. Hand over with a stick instead.</source>
        <translation>没有丢失任何内容：所有签名仍在本机上。请改用U盘移交。</translation>
    </message>
    <message>
        <source>All signatures of this stand have arrived at the coordinator.</source>
        <translation>本摊位的所有签名均已送达协调员。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1, part %2 of %3</source>
        <comment>a day</comment>
        <translation>%1，第 %2 部分，共 %3 部分</translation>
    </message>
    <message>
        <source>handed over before</source>
        <translation>以前移交过</translation>
    </message>
    <message>
        <source>with the closing slip</source>
        <translation>含结束单据</translation>
    </message>
    <message>
        <source>The coordinator has it all</source>
        <translation>协调员已全部收到</translation>
    </message>
    <message numerus="yes">
        <source>Has the coordinator told you that all %n signature(s) arrived?</source>
        <translation>
            <numerusform>协调员是否告诉您全部 %n 个签名均已送达？</numerusform>
        </translation>
    </message>
    <message>
        <source>Has the coordinator told you that all of it arrived?</source>
        <translation>协调员是否告诉您已全部收到？</translation>
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
    <name>StickPlaces</name>
    <message>
        <source>Write-protected. If it has a small switch, move it; otherwise take another stick.</source>
        <translation>已写保护。如有小开关，请拨动它；否则换一个U盘。</translation>
    </message>
    <message>
        <source>This folder cannot be written to. Take a stick.</source>
        <translation>无法写入此文件夹。请使用U盘。</translation>
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
</context>
<context>
    <name>StickTask</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Show it once more, or take it from a stick.</source>
        <translation>再出示一次，或从U盘读取。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Show the codes</source>
        <translation>出示二维码</translation>
    </message>
    <message>
        <source>The camera is on while this screen is open. Nothing that it sees is kept.</source>
        <translation>此画面打开时摄像头才开启。它看到的内容都不会保存。</translation>
    </message>
    <message>
        <source>Show it to the camera</source>
        <translation>向摄像头出示</translation>
    </message>
    <message>
        <source>Checking what was shown.</source>
        <translation>正在检查出示的内容。</translation>
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
        <source>signatures not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>个签名尚未移交</numerusform>
        </translation>
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
        <source>%n taken back today.</source>
        <comment>signatures</comment>
        <translation>
            <numerusform>今日%n个已撤回。</numerusform>
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
        <source>To a USB stick or a camera. Everything stays here, too.</source>
        <translation>移交到U盘或摄像头。所有内容也保留在这里。</translation>
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
