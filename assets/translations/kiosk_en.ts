<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AttractScreen</name>
    <message numerus="yes">
        <source>people have signed</source>
        <comment>after the number</comment>
        <extracomment>After a number that stands in large type before it.</extracomment>
        <translation>
            <numerusform>person has signed</numerusform>
            <numerusform>people have signed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message numerus="yes">
        <source>%n petition(s), genuine</source>
        <translation>
            <numerusform>%n petition, genuine</numerusform>
            <numerusform>%n petitions, genuine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n petition(s) not activated</source>
        <translation>
            <numerusform>%n petition not activated</numerusform>
            <numerusform>%n petitions not activated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet handed over</source>
        <translation>
            <numerusform>%n not yet handed over</numerusform>
            <numerusform>%n not yet handed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s) not yet handed over</source>
        <translation>
            <numerusform>%n withdrawal not yet handed over</numerusform>
            <numerusform>%n withdrawals not yet handed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of doubt not yet handed over</source>
        <translation>
            <numerusform>%n note of doubt not yet handed over</numerusform>
            <numerusform>%n notes of doubt not yet handed over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChooseScreen</name>
    <message numerus="yes">
        <source>%n petition(s) to read</source>
        <translation>
            <numerusform>%n petition to read</numerusform>
            <numerusform>%n petitions to read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>petition(s) to read</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>petition to read</numerusform>
            <numerusform>petitions to read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseDayScreen</name>
    <message numerus="yes">
        <source>%n signed today.</source>
        <translation>
            <numerusform>%n signed today.</numerusform>
            <numerusform>%n signed today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back today.</source>
        <comment>signatures</comment>
        <translation>
            <numerusform>%n taken back today.</numerusform>
            <numerusform>%n taken back today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signatures are on this stand only.</source>
        <translation>
            <numerusform>%n signature is on this stand only.</numerusform>
            <numerusform>%n signatures are on this stand only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this stick, checked.</source>
        <translation>
            <numerusform>%n on this stick, checked.</numerusform>
            <numerusform>%n on this stick, checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by camera.</source>
        <translation>
            <numerusform>%n by camera.</numerusform>
            <numerusform>%n by camera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingSlip</name>
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
            <numerusform>%n taken back</numerusform>
            <numerusform>%n taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not handed over</source>
        <translation>
            <numerusform>%n not handed over</numerusform>
            <numerusform>%n not handed over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeShow</name>
    <message numerus="yes">
        <source>Pace %1 of %2: about %n second(s), or longer.</source>
        <translation>
            <numerusform>Pace %1 of %2: about %n second, or longer.</numerusform>
            <numerusform>Pace %1 of %2: about %n seconds, or longer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pace %1 of %2: about %n minute(s), or longer.</source>
        <translation>
            <numerusform>Pace %1 of %2: about %n minute, or longer.</numerusform>
            <numerusform>Pace %1 of %2: about %n minutes, or longer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateScreen</name>
    <message numerus="yes">
        <source>entries deleted</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>entry deleted</numerusform>
            <numerusform>entries deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them never handed over: they are lost then</source>
        <translation>
            <numerusform>%n of them never handed over: it is lost then</numerusform>
            <numerusform>%n of them never handed over: they are lost then</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are deleted for good</source>
        <translation>
            <numerusform>%n entry is deleted for good</numerusform>
            <numerusform>%n entries are deleted for good</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsScreen</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOverScreen</name>
    <message numerus="yes">
        <source>not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>not yet handed over</numerusform>
            <numerusform>not yet handed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>signatures not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>signature not yet handed over</numerusform>
            <numerusform>signatures not yet handed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>signatures arrived</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>signature arrived</numerusform>
            <numerusform>signatures arrived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>handed over by camera</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>handed over by camera</numerusform>
            <numerusform>handed over by camera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on this stick, checked</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>on this stick, checked</numerusform>
            <numerusform>on this stick, checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n withdrawal(s).</source>
        <comment>handed over</comment>
        <translation>
            <numerusform>With %n withdrawal.</numerusform>
            <numerusform>With %n withdrawals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s) arrived, too.</source>
        <translation>
            <numerusform>%n withdrawal arrived, too.</numerusform>
            <numerusform>%n withdrawals arrived, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InstallScreen</name>
    <message numerus="yes">
        <source>%n other file(s) on this stick could not be used.</source>
        <translation>
            <numerusform>%n other file on this stick could not be used.</numerusform>
            <numerusform>%n other files on this stick could not be used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeadScreen</name>
    <message numerus="yes">
        <source>%n petition(s) due</source>
        <translation>
            <numerusform>%n petition due</numerusform>
            <numerusform>%n petitions due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message numerus="yes">
        <source>Wait %n minutes</source>
        <translation>
            <numerusform>Wait %n minute</numerusform>
            <numerusform>Wait %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds</source>
        <translation>
            <numerusform>Wait %n second</numerusform>
            <numerusform>Wait %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. %n tries left.</source>
        <translation>
            <numerusform>That is not the PIN. %n try left.</numerusform>
            <numerusform>That is not the PIN. %n tries left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lead’s PIN counts again in %n minutes.</source>
        <translation>
            <numerusform>The lead’s PIN counts again in %n minute.</numerusform>
            <numerusform>The lead’s PIN counts again in %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>%n digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanResult</name>
    <message numerus="yes">
        <source>%n entry(s) belong to another campaign. Import them with the keys file of that campaign.</source>
        <translation>
            <numerusform>%n entry belongs to another campaign. Import it with the keys file of that campaign.</numerusform>
            <numerusform>%n entries belong to another campaign. Import them with the keys file of that campaign.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) were sealed for other keys. They are kept, and come in with those keys.</source>
        <translation>
            <numerusform>%n entry was sealed for other keys. It is kept, and comes in with those keys.</numerusform>
            <numerusform>%n entries were sealed for other keys. They are kept, and come in with those keys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) on it.</source>
        <translation>
            <numerusform>%n signature on it.</numerusform>
            <numerusform>%n signatures on it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanWindow</name>
    <message numerus="yes">
        <source>new practice entries</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>new practice entry</numerusform>
            <numerusform>new practice entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new entries</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>new entry</numerusform>
            <numerusform>new entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here before</source>
        <translation>
            <numerusform>%n here before</numerusform>
            <numerusform>%n here before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n damaged</numerusform>
            <numerusform>%n damaged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecondCopyScreen</name>
    <message numerus="yes">
        <source>not in the copy yet</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>not in the copy yet</numerusform>
            <numerusform>not in the copy yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShiftScreen</name>
    <message numerus="yes">
        <source>signatures not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>signature not yet handed over</numerusform>
            <numerusform>signatures not yet handed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>not yet handed over</numerusform>
            <numerusform>not yet handed over</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>without a receipt</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>without a receipt</numerusform>
            <numerusform>without a receipt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has the coordinator told you that all %n signature(s) arrived?</source>
        <translation>
            <numerusform>Has the coordinator told you that the signature arrived?</numerusform>
            <numerusform>Has the coordinator told you that all %n signatures arrived?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoButton</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <extracomment>Read out by a screen reader.</extracomment>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitorScreen</name>
    <message numerus="yes">
        <source>%n petition(s)</source>
        <translation>
            <numerusform>%n petition</numerusform>
            <numerusform>%n petitions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VolunteerScreen</name>
    <message numerus="yes">
        <source>signatures not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>signature not yet handed over</numerusform>
            <numerusform>signatures not yet handed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not yet handed over</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>not yet handed over</numerusform>
            <numerusform>not yet handed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed today.</source>
        <translation>
            <numerusform>%n signed today.</numerusform>
            <numerusform>%n signed today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back today.</source>
        <comment>signatures</comment>
        <translation>
            <numerusform>%n taken back today.</numerusform>
            <numerusform>%n taken back today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all.</source>
        <comment>signatures</comment>
        <translation>
            <numerusform>%n in all.</numerusform>
            <numerusform>%n in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WarningScreen</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <extracomment>Read out by a screen reader.</extracomment>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
</TS>
