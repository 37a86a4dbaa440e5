<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_US">
<context>
    <name>broker::ui::AuditDialog</name>
    <message numerus="yes">
        <source>%Ln line(s) not finished, because the program was stopped while writing.</source>
        <translation>
            <numerusform>%Ln line not finished, because the program was stopped while writing.</numerusform>
            <numerusform>%Ln lines not finished, because the program was stopped while writing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of a newer version cannot be shown.</source>
        <translation>
            <numerusform>%Ln line of a newer version cannot be shown.</numerusform>
            <numerusform>%Ln lines of a newer version cannot be shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be read.</source>
        <translation>
            <numerusform>%Ln file cannot be read.</numerusform>
            <numerusform>%Ln files cannot be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::BoardText</name>
    <message numerus="yes">
        <source>%Ln note(s) about getting a token cannot be read. They are kept.</source>
        <translation>
            <numerusform>%Ln note about getting a token cannot be read. It is kept.</numerusform>
            <numerusform>%Ln notes about getting a token cannot be read. They are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) will be forgotten. Quit?</source>
        <translation>
            <numerusform>%Ln token will be forgotten. Quit?</numerusform>
            <numerusform>%Ln tokens will be forgotten. Quit?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::CountdownBar</name>
    <message numerus="yes">
        <source>Copied. Clears from the clipboard in %Ln s.</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Copied. Clears from the clipboard in %Ln s.</numerusform>
            <numerusform>Copied. Clears from the clipboard in %Ln s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::ExportCommands</name>
    <message numerus="yes">
        <source>%Ln token(s) saved</source>
        <translation>
            <numerusform>%Ln token saved</numerusform>
            <numerusform>%Ln tokens saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::NoteDialog</name>
    <message numerus="yes">
        <source>Only the first %Ln character(s) are kept.</source>
        <translation>
            <numerusform>Only the first character is kept.</numerusform>
            <numerusform>Only the first %Ln characters are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::OrganizationPage</name>
    <message numerus="yes">
        <source>%Ln organization(s)</source>
        <translation>
            <numerusform>%Ln organization</numerusform>
            <numerusform>%Ln organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s)</source>
        <translation>
            <numerusform>%1 of %Ln organization</numerusform>
            <numerusform>%1 of %Ln organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of Snyk&apos;s list could not be read.</source>
        <translation>
            <numerusform>%Ln entry of Snyk&apos;s list could not be read.</numerusform>
            <numerusform>%Ln entries of Snyk&apos;s list could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::RecordText</name>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <comment>when a token is due</comment>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <comment>when a token was due</comment>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) could not be understood. They are kept in the file as they are.</source>
        <translation>
            <numerusform>%Ln entry could not be understood. It is kept in the file as it is.</numerusform>
            <numerusform>%Ln entries could not be understood. They are kept in the file as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::RecoveryGuide</name>
    <message numerus="yes">
        <source>%Ln more after this one.</source>
        <translation>
            <numerusform>%Ln more after this one.</numerusform>
            <numerusform>%Ln more after this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::Refusal</name>
    <message numerus="yes">
        <source>Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Try again in %Ln second.</numerusform>
            <numerusform>Try again in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::ReminderGuide</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) to rotate</source>
        <translation>
            <numerusform>%Ln token to rotate</numerusform>
            <numerusform>%Ln tokens to rotate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::RetrievePage</name>
    <message numerus="yes">
        <source>%Ln. %1</source>
        <comment>numbered step</comment>
        <translation>
            <numerusform>%Ln. %1</numerusform>
            <numerusform>%Ln. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::SecretView</name>
    <message numerus="yes">
        <source>Hidden again in %Ln second(s).</source>
        <translation>
            <numerusform>Hidden again in %Ln second.</numerusform>
            <numerusform>Hidden again in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::TokenState</name>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <comment>number of tokens</comment>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 due within %Ln day(s)</source>
        <comment>%1 is a number of tokens</comment>
        <translation>
            <numerusform>%1 due within %Ln day</numerusform>
            <numerusform>%1 due within %Ln days</numerusform>
        </translation>
    </message>
</context>
</TS>
