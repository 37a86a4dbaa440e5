<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_US">
<context>
    <name>broker::ui::Audit</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <comment>how many a backup holds</comment>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::AuditDialog</name>
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
    <message numerus="yes">
        <source>%Ln line(s) are incomplete, because the program was stopped while writing them.</source>
        <translation>
            <numerusform>%Ln line is incomplete, because the program was stopped while writing it.</numerusform>
            <numerusform>%Ln lines are incomplete, because the program was stopped while writing them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::AuthorityList</name>
    <message numerus="yes">
        <source>%Ln certificate(s) added</source>
        <translation>
            <numerusform>%Ln certificate added</numerusform>
            <numerusform>%Ln certificates added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::BackupCommands</name>
    <message numerus="yes">
        <source>%Ln entry(s) of the list that this version cannot read are not in it.</source>
        <translation>
            <numerusform>%Ln entry of the list that this version cannot read is not in it.</numerusform>
            <numerusform>%Ln entries of the list that this version cannot read are not in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::BackupText</name>
    <message numerus="yes">
        <source>%Ln more entry(s) cannot be understood by this version and are left out.</source>
        <translation>
            <numerusform>%Ln more entry cannot be understood by this version and is left out.</numerusform>
            <numerusform>%Ln more entries cannot be understood by this version and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rotated every %Ln day(s)</source>
        <comment>what of a token changes</comment>
        <translation>
            <numerusform>rotated every day</numerusform>
            <numerusform>rotated every %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::BeginPage</name>
    <message numerus="yes">
        <source>%Ln job(s) was/were not finished. The next page says what is done and what is open; nothing happens before you press “Go on” there.</source>
        <translation>
            <numerusform>%Ln job was not finished. The next page says what is done and what is open; nothing happens before you press “Go on” there.</numerusform>
            <numerusform>%Ln jobs were not finished. The next page says what is done and what is open; nothing happens before you press “Go on” there.</numerusform>
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
    <message numerus="yes">
        <source>%Ln credential(s) will be forgotten. Quit?</source>
        <translation>
            <numerusform>%Ln credential will be forgotten. Quit?</numerusform>
            <numerusform>%Ln credentials will be forgotten. Quit?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) and credential(s) will be forgotten. Quit?</source>
        <translation>
            <numerusform>%Ln token or credential will be forgotten. Quit?</numerusform>
            <numerusform>%Ln tokens and credentials will be forgotten. Quit?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) about getting a token could not be understood. They are kept as %1.</source>
        <extracomment>%1 is one or more files.</extracomment>
        <translation>
            <numerusform>%Ln note about getting a token could not be understood. It is kept as %1.</numerusform>
            <numerusform>%Ln notes about getting a token could not be understood. They are kept as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The notes of %Ln unfinished rotation(s) cannot be read. They are kept, and nothing is changed in Snyk.</source>
        <translation>
            <numerusform>The notes of %Ln unfinished rotation cannot be read. They are kept, and nothing is changed in Snyk.</numerusform>
            <numerusform>The notes of %Ln unfinished rotations cannot be read. They are kept, and nothing is changed in Snyk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished rotation(s) cannot be shown any more. Their notes are kept as %1.</source>
        <extracomment>%1 is one or more files.</extracomment>
        <translation>
            <numerusform>%Ln unfinished rotation cannot be shown any more. Its notes are kept as %1.</numerusform>
            <numerusform>%Ln unfinished rotations cannot be shown any more. Their notes are kept as %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::CheckPanel</name>
    <message numerus="yes">
        <source>The client tries its credential and its way to Snyk. That may take %Ln second(s)…</source>
        <translation>
            <numerusform>The client tries its credential and its way to Snyk. That may take %Ln second…</numerusform>
            <numerusform>The client tries its credential and its way to Snyk. That may take %Ln seconds…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::CheckWords</name>
    <message numerus="yes">
        <source>It expires on %1, in %Ln day(s).</source>
        <translation>
            <numerusform>It expires on %1, in %Ln day.</numerusform>
            <numerusform>It expires on %1, in %Ln days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::ChoosePage</name>
    <message numerus="yes">
        <source>%1 of %Ln organization(s) chosen</source>
        <translation>
            <numerusform>%1 of %Ln organization chosen</numerusform>
            <numerusform>%1 of %Ln organizations chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of Snyk&apos;s list could not be read.</source>
        <translation>
            <numerusform>%Ln entry of Snyk&apos;s list could not be read.</numerusform>
            <numerusform>%Ln entries of Snyk&apos;s list could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) is/are missing: Snyk counts more than it lists. Load once more.</source>
        <translation>
            <numerusform>%Ln organization is missing: Snyk counts more than it lists. Load once more.</numerusform>
            <numerusform>%Ln organizations are missing: Snyk counts more than it lists. Load once more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) not looked at is/are not shown.</source>
        <translation>
            <numerusform>%Ln organization not looked at is not shown.</numerusform>
            <numerusform>%Ln organizations not looked at are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that could not be read is/are not shown.</source>
        <translation>
            <numerusform>%Ln that could not be read is not shown.</numerusform>
            <numerusform>%Ln that could not be read are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of which Snyk does not say whether they use Broker is/are not shown.</source>
        <translation>
            <numerusform>%Ln of which Snyk does not say whether it uses Broker is not shown.</numerusform>
            <numerusform>%Ln of which Snyk does not say whether they use Broker are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientFilesDialog</name>
    <message numerus="yes">
        <source>Broker clients for %1: %Ln token(s), one file for each</source>
        <extracomment>%1 is a service such as GitLab.</extracomment>
        <translation>
            <numerusform>Broker clients for %1: %Ln token, one file for it</numerusform>
            <numerusform>Broker clients for %1: %Ln tokens, one file for each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written: %Ln file(s) of these names are there already</source>
        <translation>
            <numerusform>Nothing was written: %Ln file of that name is there already</numerusform>
            <numerusform>Nothing was written: %Ln files of these names are there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The secrets are now in %Ln file(s)</source>
        <translation>
            <numerusform>The secrets are now in %Ln file</numerusform>
            <numerusform>The secrets are now in %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 file(s) are written</source>
        <translation>
            <numerusform>%Ln of %1 files is written</numerusform>
            <numerusform>%Ln of %1 files are written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) written</source>
        <translation>
            <numerusform>%1 of %Ln file written</numerusform>
            <numerusform>%1 of %Ln files written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::ConfigPanel</name>
    <message numerus="yes">
        <source>Hidden again in %Ln second(s).</source>
        <translation>
            <numerusform>Hidden again in %Ln second.</numerusform>
            <numerusform>Hidden again in %Ln seconds.</numerusform>
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
    <name>broker::ui::CredentialRecordText</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>names of a long list</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialWords</name>
    <message numerus="yes">
        <source>May work without an end; your organization may limit it to at most %Ln day(s).</source>
        <translation>
            <numerusform>May work without an end; your organization may limit it to at most %Ln day.</numerusform>
            <numerusform>May work without an end; your organization may limit it to at most %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Works for at most %Ln day(s), unless your administrators allow more.</source>
        <translation>
            <numerusform>Works for at most %Ln day, unless your administrators allow more.</numerusform>
            <numerusform>Works for at most %Ln days, unless your administrators allow more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::DiagnosisDialog</name>
    <message numerus="yes">
        <source>%Ln host(s) being asked…</source>
        <translation>
            <numerusform>%Ln host being asked…</numerusform>
            <numerusform>%Ln hosts being asked…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) of its API</source>
        <translation>
            <numerusform>%Ln part of its API</numerusform>
            <numerusform>%Ln parts of its API</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::DiagnosisText</name>
    <message numerus="yes">
        <source>%Ln second(s) ahead of Snyk&apos;s</source>
        <translation>
            <numerusform>%Ln second ahead of Snyk&apos;s</numerusform>
            <numerusform>%Ln seconds ahead of Snyk&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) behind Snyk&apos;s</source>
        <translation>
            <numerusform>%Ln second behind Snyk&apos;s</numerusform>
            <numerusform>%Ln seconds behind Snyk&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ms</source>
        <translation>
            <numerusform>%Ln ms</numerusform>
            <numerusform>%Ln ms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::ExclusionsDialog</name>
    <message numerus="yes">
        <source>%Ln organization(s) is/are left out by these rules.</source>
        <translation>
            <numerusform>%Ln organization is left out by these rules.</numerusform>
            <numerusform>%Ln organizations are left out by these rules.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is/are ticked.</source>
        <translation>
            <numerusform>%Ln of them is ticked.</numerusform>
            <numerusform>%Ln of them are ticked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::FilePage</name>
    <message numerus="yes">
        <source>Pasted text, %Ln line(s)</source>
        <translation>
            <numerusform>Pasted text, %Ln line</numerusform>
            <numerusform>Pasted text, %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln line(s)</source>
        <translation>
            <numerusform>%1, %Ln line</numerusform>
            <numerusform>%1, %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted text %1, %Ln line(s)</source>
        <extracomment>%1 is a number: the first, the second text that was pasted.</extracomment>
        <translation>
            <numerusform>Pasted text %1, %Ln line</numerusform>
            <numerusform>Pasted text %1, %Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::FindPage</name>
    <message numerus="yes">
        <source>You see %Ln organization(s). Snyk is asked about each of them, which takes %1.</source>
        <translation>
            <numerusform>You see %Ln organization. Snyk is asked about it, which takes %1.</numerusform>
            <numerusform>You see %Ln organizations. Snyk is asked about each of them, which takes %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s) looked at.</source>
        <translation>
            <numerusform>%1 of %Ln organization looked at.</numerusform>
            <numerusform>%1 of %Ln organizations looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snyk does not show you the integrations of %Ln organization(s); the client may be for such a one.</source>
        <translation>
            <numerusform>Snyk does not show you the integrations of %Ln organization; the client may be for that one.</numerusform>
            <numerusform>Snyk does not show you the integrations of %Ln organizations; the client may be for one of those.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading the list: %Ln organization(s) so far</source>
        <translation>
            <numerusform>Reading the list: %Ln organization so far</numerusform>
            <numerusform>Reading the list: %Ln organizations so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s) looked at</source>
        <translation>
            <numerusform>%1 of %Ln organization looked at</numerusform>
            <numerusform>%1 of %Ln organizations looked at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::FoundPage</name>
    <message numerus="yes">
        <source>%Ln client(s) were found. Choose one; the others are added in the same way after it.</source>
        <translation>
            <numerusform>%Ln client was found. Choose it; the others are added in the same way after it.</numerusform>
            <numerusform>%Ln clients were found. Choose one; the others are added in the same way after it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln line(s) more</source>
        <translation>
            <numerusform>and %Ln line more</numerusform>
            <numerusform>and %Ln lines more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::Handover</name>
    <message numerus="yes">
        <source>Too short: at least %Ln character(s).</source>
        <translation>
            <numerusform>Too short: at least %Ln character.</numerusform>
            <numerusform>Too short: at least %Ln characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too easy to guess: at least %Ln different character(s).</source>
        <translation>
            <numerusform>Too easy to guess: at least %Ln different character.</numerusform>
            <numerusform>Too easy to guess: at least %Ln different characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too long: at most %Ln character(s).</source>
        <translation>
            <numerusform>Too long: at most %Ln character.</numerusform>
            <numerusform>Too long: at most %Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::HowPage</name>
    <message numerus="yes">
        <source>%1 of %Ln chosen organization(s) can share it: they are in its group. Its record on your list will name them.</source>
        <extracomment>%1 is how many of them.</extracomment>
        <translation>
            <numerusform>%1 of %Ln chosen organization can share it: they are in its group. Its record on your list will name them.</numerusform>
            <numerusform>%1 of %Ln chosen organizations can share it: they are in its group. Its record on your list will name them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::IntegrationPage</name>
    <message numerus="yes">
        <source>%Ln entry(s) of Snyk&apos;s list could not be read.</source>
        <translation>
            <numerusform>%Ln entry of Snyk&apos;s list could not be read.</numerusform>
            <numerusform>%Ln entries of Snyk&apos;s list could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::InventoryRows</name>
    <message numerus="yes">
        <source>%Ln row(s) selected.</source>
        <translation>
            <numerusform>%Ln row selected.</numerusform>
            <numerusform>%Ln rows selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s)</source>
        <translation>
            <numerusform>%Ln integration</numerusform>
            <numerusform>%Ln integrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) can be retrieved, one after the other.</source>
        <translation>
            <numerusform>%Ln token can be retrieved.</numerusform>
            <numerusform>%Ln tokens can be retrieved, one after the other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can be given a token of its own.</source>
        <translation>
            <numerusform>%Ln can be given a token of its own.</numerusform>
            <numerusform>%Ln can each be given a token of its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can be given a token of its own with your consent, which the preview asks for.</source>
        <translation>
            <numerusform>%Ln can be given a token of its own with your consent, which the preview asks for.</numerusform>
            <numerusform>%Ln can be given tokens of their own with your consent, which the preview asks for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::InventoryView</name>
    <message numerus="yes">
        <source>Reading the list: %Ln organization(s) so far</source>
        <translation>
            <numerusform>Reading the list: %Ln organization so far</numerusform>
            <numerusform>Reading the list: %Ln organizations so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s) looked at</source>
        <translation>
            <numerusform>%1 of %Ln organization looked at</numerusform>
            <numerusform>%1 of %Ln organizations looked at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::MainWindow</name>
    <message numerus="yes">
        <source>%Ln Snyk API credential(s) that was/were in memory only is/are forgotten, and not in the list any more.</source>
        <translation>
            <numerusform>%Ln Snyk API credential that was in memory only is forgotten, and not in the list any more.</numerusform>
            <numerusform>%Ln Snyk API credentials that were in memory only are forgotten, and not in the list any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::ManagedText</name>
    <message numerus="yes">
        <source>%Ln organization(s) looked at, the first of them on %1.</source>
        <translation>
            <numerusform>%Ln organization looked at, on %1.</numerusform>
            <numerusform>%Ln organizations looked at, the first of them on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were not looked at.</source>
        <translation>
            <numerusform>%Ln was not looked at.</numerusform>
            <numerusform>%Ln were not looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read.</source>
        <translation>
            <numerusform>%Ln could not be read.</numerusform>
            <numerusform>%Ln could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snyk asked for a pause. It goes on by itself in %Ln second(s).</source>
        <translation>
            <numerusform>Snyk asked for a pause. It goes on by itself in %Ln second.</numerusform>
            <numerusform>Snyk asked for a pause. It goes on by itself in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) a minute, %1 left.</source>
        <translation>
            <numerusform>%Ln organization a minute, %1 left.</numerusform>
            <numerusform>%Ln organizations a minute, %1 left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more; the inventory names them all</source>
        <translation>
            <numerusform>and %Ln more; the inventory names them all</numerusform>
            <numerusform>and %Ln more; the inventory names them all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them in the last look, the others earlier.</source>
        <translation>
            <numerusform>%Ln of them in the last look, the others earlier.</numerusform>
            <numerusform>%Ln of them in the last look, the others earlier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So far %Ln organization(s) a minute, %1 left.</source>
        <extracomment>%1 is &quot;about 3 minutes&quot;.</extracomment>
        <translation>
            <numerusform>So far %Ln organization a minute, %1 left.</numerusform>
            <numerusform>So far %Ln organizations a minute, %1 left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::ManyDetails</name>
    <message numerus="yes">
        <source>%Ln of them is/are shared by several organizations.</source>
        <translation>
            <numerusform>%Ln of them is shared by several organizations.</numerusform>
            <numerusform>%Ln of them are shared by several organizations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is/are not in use at Snyk any more.</source>
        <translation>
            <numerusform>%Ln of them is not in use at Snyk any more.</numerusform>
            <numerusform>%Ln of them are not in use at Snyk any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::MissingTokens</name>
    <message numerus="yes">
        <source>%Ln token(s) have to be retrieved from Snyk again.</source>
        <translation>
            <numerusform>%Ln token has to be retrieved from Snyk again.</numerusform>
            <numerusform>%Ln tokens have to be retrieved from Snyk again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credential(s) have to be entered again.</source>
        <translation>
            <numerusform>%Ln credential has to be entered again.</numerusform>
            <numerusform>%Ln credentials have to be entered again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::NewTokenPage</name>
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
    <name>broker::ui::OrgTable</name>
    <message numerus="yes">
        <source>%1 of %Ln shown</source>
        <translation>
            <numerusform>%1 of %Ln shown</numerusform>
            <numerusform>%1 of %Ln shown</numerusform>
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
    <message numerus="yes">
        <source>%Ln organization(s) is/are missing: Snyk counts more than it lists. Load once more.</source>
        <translation>
            <numerusform>%Ln organization is missing: Snyk counts more than it lists. Load once more.</numerusform>
            <numerusform>%Ln organizations are missing: Snyk counts more than it lists. Load once more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only those of the %Ln group(s) that you have chosen organizations of are shown: a token is shared inside one group.</source>
        <translation>
            <numerusform>Only those of the %Ln group that you have chosen organizations of are shown: a token is shared inside one group.</numerusform>
            <numerusform>Only those of the %Ln groups that you have chosen organizations of are shown: a token is shared inside one group.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::OrganizationsText</name>
    <message numerus="yes">
        <source>%1 and %Ln more organization(s)</source>
        <extracomment>%1 is the name of an organization.</extracomment>
        <translation>
            <numerusform>%1 and %Ln more organization</numerusform>
            <numerusform>%1 and %Ln more organizations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::PasteDialog</name>
    <message numerus="yes">
        <source>%Ln organization(s) found.</source>
        <translation>
            <numerusform>%Ln organization found.</numerusform>
            <numerusform>%Ln organizations found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) name(s) no organization:</source>
        <translation>
            <numerusform>%Ln line names no organization:</numerusform>
            <numerusform>%Ln lines name no organization:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) name(s) more than one organization. Tick those that are meant:</source>
        <translation>
            <numerusform>%Ln line names more than one organization. Tick those that are meant:</numerusform>
            <numerusform>%Ln lines name more than one organization. Tick those that are meant:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln organization(s) is/are listed. Give ids in place of names.</source>
        <translation>
            <numerusform>Only the first organization (%Ln) is listed. Give ids in place of names.</numerusform>
            <numerusform>Only the first %Ln organizations are listed. Give ids in place of names.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::PlanPage</name>
    <message numerus="yes">
        <source>%Ln integration(s) of your list use this token (%1):</source>
        <translation>
            <numerusform>%Ln integration of your list uses this token (%1):</numerusform>
            <numerusform>%Ln integrations of your list use this token (%1):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s) looked at</source>
        <translation>
            <numerusform>%1 of %Ln organization looked at</numerusform>
            <numerusform>%1 of %Ln organizations looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading the list: %Ln organization(s) so far</source>
        <translation>
            <numerusform>Reading the list: %Ln organization so far</numerusform>
            <numerusform>Reading the list: %Ln organizations so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::PreviewPage</name>
    <message numerus="yes">
        <source>S&amp;witch %Ln direct integration(s) too</source>
        <translation>
            <numerusform>S&amp;witch %Ln direct integration too</numerusform>
            <numerusform>S&amp;witch %Ln direct integrations too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s) looked at</source>
        <translation>
            <numerusform>%1 of %Ln organization looked at</numerusform>
            <numerusform>%1 of %Ln organizations looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The credentials of %Ln direct integration(s) are lost for good, in:</source>
        <translation>
            <numerusform>The credentials of %Ln direct integration are lost for good, in:</numerusform>
            <numerusform>The credentials of %Ln direct integrations are lost for good, in:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The credentials of %Ln direct integration(s) would be lost for good.</source>
        <translation>
            <numerusform>The credentials of %Ln direct integration would be lost for good.</numerusform>
            <numerusform>The credentials of %Ln direct integrations would be lost for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tr&amp;y %Ln organization(s) without the permission too</source>
        <extracomment>A box to tick. Of organizations in which the role of the account lacks a permission.</extracomment>
        <translation>
            <numerusform>Tr&amp;y %Ln organization without the permission too</numerusform>
            <numerusform>Tr&amp;y %Ln organizations without the permission too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) is/are no longer reached through Broker. The Broker client stays connected for “%1”.</source>
        <extracomment>%1 is an organization.</extracomment>
        <translation>
            <numerusform>%Ln organization is no longer reached through Broker. The Broker client stays connected for “%1”.</numerusform>
            <numerusform>%Ln organizations are no longer reached through Broker. The Broker client stays connected for “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::RecordDetails</name>
    <message numerus="yes">
        <source>at least %Ln day(s) old: due %1</source>
        <extracomment>%1 is a date and how far away it is.</extracomment>
        <translation>
            <numerusform>at least %Ln day old: due %1</numerusform>
            <numerusform>at least %Ln days old: due %1</numerusform>
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
    <message numerus="yes">
        <source>%Ln entry(s) of the list are dated later than now.</source>
        <translation>
            <numerusform>%Ln entry of the list is dated later than now.</numerusform>
            <numerusform>%Ln entries of the list are dated later than now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <comment>a number of entries</comment>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credential(s)</source>
        <comment>a number of entries</comment>
        <translation>
            <numerusform>%Ln credential</numerusform>
            <numerusform>%Ln credentials</numerusform>
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
</context>
<context>
    <name>broker::ui::RemoveDialog</name>
    <message numerus="yes">
        <source>%Ln organization(s) use this token, and none of them will have it here any more: %1</source>
        <extracomment>%1 are organizations.</extracomment>
        <translation>
            <numerusform>%Ln organization uses this token, and will not have it here any more: %1</numerusform>
            <numerusform>%Ln organizations use this token, and none of them will have it here any more: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credential(s) that the same Broker clients use stay(s) where it is/they are kept and in this list.</source>
        <translation>
            <numerusform>%Ln credential that the same Broker clients use stays where it is kept and in this list.</numerusform>
            <numerusform>%Ln credentials that the same Broker clients use stay where they are kept and in this list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the tokens is/are shared: %1 organizations use them, and none of them will have one here any more.</source>
        <extracomment>%1 is a number of organizations.</extracomment>
        <translation>
            <numerusform>%Ln of the tokens is shared: %1 organizations use it, and none of them will have one here any more.</numerusform>
            <numerusform>%Ln of the tokens are shared: %1 organizations use them, and none of them will have one here any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more stay(s) in the list, because a rotation is not finished. Bring it to its end first.</source>
        <translation>
            <numerusform>%Ln more stays in the list, because its rotation is not finished. Bring it to its end first.</numerusform>
            <numerusform>%Ln more stay in the list, because their rotations are not finished. Bring those to their end first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) in the list:</source>
        <extracomment>Followed by their names, a line each.</extracomment>
        <translation>
            <numerusform>%Ln stays in the list:</numerusform>
            <numerusform>%Ln stay in the list:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entry(s) of the list</source>
        <extracomment>%1 is how many of them have been tried.</extracomment>
        <translation>
            <numerusform>%1 of %Ln entry of the list</numerusform>
            <numerusform>%1 of %Ln entries of the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The secret(s) of %Ln of them is/are gone from where it was/they were kept; only the list could not be saved.</source>
        <translation>
            <numerusform>The secret of %Ln of them is gone from where it was kept; only the list could not be saved.</numerusform>
            <numerusform>The secrets of %Ln of them are gone from where they were kept; only the list could not be saved.</numerusform>
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
    <name>broker::ui::RetrieveQueue</name>
    <message numerus="yes">
        <source>%Ln token(s) still to be retrieved</source>
        <translation>
            <numerusform>%Ln token still to be retrieved</numerusform>
            <numerusform>%Ln tokens still to be retrieved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::RotationGuide</name>
    <message numerus="yes">
        <source>%Ln rotation(s) are unfinished</source>
        <translation>
            <numerusform>%Ln rotation is unfinished</numerusform>
            <numerusform>%Ln rotations are unfinished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln old token(s) can be removed</source>
        <translation>
            <numerusform>%Ln old token can be removed</numerusform>
            <numerusform>%Ln old tokens can be removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Snyk API credential(s) was/were not rotated to the end</source>
        <translation>
            <numerusform>%Ln Snyk API credential was not rotated to the end</numerusform>
            <numerusform>%Ln Snyk API credentials were not rotated to the end</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::RotationText</name>
    <message numerus="yes">
        <source>%Ln other integration(s) of your list share the old token and follow: %1</source>
        <translation>
            <numerusform>%Ln other integration of your list shares the old token and follows: %1</numerusform>
            <numerusform>%Ln other integrations of your list share the old token and follow: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::RunPage</name>
    <message numerus="yes">
        <source>%1 of %Ln organization(s)</source>
        <translation>
            <numerusform>%1 of %Ln organization</numerusform>
            <numerusform>%1 of %Ln organizations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::SecretCard</name>
    <message numerus="yes">
        <source>Hidden again in %Ln second(s).</source>
        <translation>
            <numerusform>Hidden again in %Ln second.</numerusform>
            <numerusform>Hidden again in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::SelectionsDialog</name>
    <message numerus="yes">
        <source>%1 (%Ln organization(s))</source>
        <comment>name of a choice</comment>
        <translation>
            <numerusform>%1 (%Ln organization)</numerusform>
            <numerusform>%1 (%Ln organizations)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved choice(s) cannot be read</source>
        <translation>
            <numerusform>%Ln saved choice cannot be read</numerusform>
            <numerusform>%Ln saved choices cannot be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::SendDialog</name>
    <message numerus="yes">
        <source>It may have %Ln character(s) at most. Shorten it, or send it separately.</source>
        <translation>
            <numerusform>It may have %Ln character at most. Shorten it, or send it separately.</numerusform>
            <numerusform>It may have %Ln characters at most. Shorten it, or send it separately.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It names the %Ln further integration(s) that use the token.</source>
        <translation>
            <numerusform>It names the %Ln further integration that uses the token.</numerusform>
            <numerusform>It names the %Ln further integrations that use the token.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not in it.</source>
        <translation>
            <numerusform>%Ln more is not in it.</numerusform>
            <numerusform>%Ln more are not in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::SendManyDialog</name>
    <message numerus="yes">
        <source>%Ln Broker client(s), for somebody else to run. Each gets two files in the folder that you choose: one encrypted, with everything in it, and a page that says what to do.</source>
        <translation>
            <numerusform>%Ln Broker client, for somebody else to run. It gets two files in the folder that you choose: one encrypted, with everything in it, and a page that says what to do.</numerusform>
            <numerusform>%Ln Broker clients, for somebody else to run. Each gets two files in the folder that you choose: one encrypted, with everything in it, and a page that says what to do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) is/are not ready to be sent</source>
        <translation>
            <numerusform>%Ln client is not ready to be sent</numerusform>
            <numerusform>%Ln clients are not ready to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written: %Ln file(s) of these names are there already</source>
        <translation>
            <numerusform>Nothing was written: %Ln file of these names is there already</numerusform>
            <numerusform>Nothing was written: %Ln files of these names are there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) written</source>
        <translation>
            <numerusform>%1 of %Ln file written</numerusform>
            <numerusform>%1 of %Ln files written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 encrypted file(s) is/are saved</source>
        <translation>
            <numerusform>Encrypted files saved: %Ln of %1</numerusform>
            <numerusform>Encrypted files saved: %Ln of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The page(s) of %Ln of them could not be saved. Send those one by one.</source>
        <translation>
            <numerusform>The page of %Ln of them could not be saved. Send that one by itself.</numerusform>
            <numerusform>The pages of %Ln of them could not be saved. Send those one by one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::SessionText</name>
    <message numerus="yes">
        <source>Signed out of Snyk, because nothing was done here for %Ln minute(s)</source>
        <translation>
            <numerusform>Signed out of Snyk, because nothing was done here for %Ln minute</numerusform>
            <numerusform>Signed out of Snyk, because nothing was done here for %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::SettingsDialog</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) without input</source>
        <translation>
            <numerusform>%Ln minute without input</numerusform>
            <numerusform>%Ln minutes without input</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) a minute</source>
        <translation>
            <numerusform>%Ln call a minute</numerusform>
            <numerusform>%Ln calls a minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::SharingCommands</name>
    <message numerus="yes">
        <source>%Ln job(s) for many organizations are not finished</source>
        <translation>
            <numerusform>%Ln job for many organizations is not finished</numerusform>
            <numerusform>%Ln jobs for many organizations are not finished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::SharingText</name>
    <message numerus="yes">
        <source>%Ln organization(s) will be changed, with one call to Snyk each.</source>
        <translation>
            <numerusform>%Ln organization will be changed, with one call to Snyk.</numerusform>
            <numerusform>%Ln organizations will be changed, with one call to Snyk each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them lose(s) the credentials of a direct integration.</source>
        <translation>
            <numerusform>%Ln of them loses the credentials of a direct integration.</numerusform>
            <numerusform>%Ln of them lose the credentials of a direct integration.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are left alone; the list says why.</source>
        <translation>
            <numerusform>%Ln is left alone; the list says why.</numerusform>
            <numerusform>%Ln are left alone; the list says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s): %1</source>
        <translation>
            <numerusform>%Ln organization: %1</numerusform>
            <numerusform>%Ln organizations: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s)</source>
        <translation>
            <numerusform>about %Ln second</numerusform>
            <numerusform>about %Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>about %Ln minute</numerusform>
            <numerusform>about %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>about %Ln hour</numerusform>
            <numerusform>about %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had a direct integration before, whose credentials must be entered at Snyk again.</source>
        <translation>
            <numerusform>%Ln of them had a direct integration before, whose credentials must be entered at Snyk again.</numerusform>
            <numerusform>%Ln of them had direct integrations before, whose credentials must be entered at Snyk again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The job can be taken back later, but Snyk has no call that removes an integration: in %Ln organization(s) one without Broker, with placeholders for credentials, stays.</source>
        <translation>
            <numerusform>The job can be taken back later, but Snyk has no call that removes an integration: in %Ln organization one without Broker, with placeholders for credentials, stays.</numerusform>
            <numerusform>The job can be taken back later, but Snyk has no call that removes an integration: in %Ln organizations one without Broker, with placeholders for credentials, stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) is/are done; nothing happens there.</source>
        <translation>
            <numerusform>%Ln organization is done; nothing happens there.</numerusform>
            <numerusform>%Ln organizations are done; nothing happens there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are done at Snyk and only has/have to be noted here.</source>
        <translation>
            <numerusform>%Ln is done at Snyk and only has to be noted here.</numerusform>
            <numerusform>%Ln are done at Snyk and only have to be noted here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln it is not known how the call ended: “Go on” only looks what became of it, and does not call again.</source>
        <translation>
            <numerusform>Of %Ln it is not known how the call ended: “Go on” only looks what became of it, and does not call again.</numerusform>
            <numerusform>Of %Ln it is not known how the calls ended: “Go on” only looks what became of them, and does not call again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are open: “Go on” looks at each, and calls Snyk once where all is still as planned.</source>
        <translation>
            <numerusform>%Ln is open: “Go on” looks at it, and calls Snyk once if all is still as planned.</numerusform>
            <numerusform>%Ln are open: “Go on” looks at each, and calls Snyk once where all is still as planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were refused: that stays so until you press “Retry”.</source>
        <translation>
            <numerusform>%Ln was refused: that stays so until you press “Retry”.</numerusform>
            <numerusform>%Ln were refused: that stays so until you press “Retry”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is/are ticked, and your rules leave it/them out</source>
        <translation>
            <numerusform>%Ln more is ticked, and your rules leave it out</numerusform>
            <numerusform>%Ln more are ticked, and your rules leave them out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is/are ticked, and Snyk does not show it/them to this account</source>
        <translation>
            <numerusform>%Ln more is ticked, and Snyk does not show it to this account</numerusform>
            <numerusform>%Ln more are ticked, and Snyk does not show them to this account</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is/are ticked, and not loaded</source>
        <translation>
            <numerusform>%Ln more is ticked, and not loaded</numerusform>
            <numerusform>%Ln more are ticked, and not loaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are done without a token here: the results lead to it, “Go on” does not.</source>
        <translation>
            <numerusform>%Ln is done without a token here: the results lead to it, “Go on” does not.</numerusform>
            <numerusform>%Ln are done without a token here: the results lead to it, “Go on” does not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Going on switches Broker off in up to %Ln organization(s).</source>
        <translation>
            <numerusform>Going on switches Broker off in up to %Ln organization.</numerusform>
            <numerusform>Going on switches Broker off in up to %Ln organizations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has made %Ln of these tokens. When it goes on, it does not make them again, and it cannot take them back any more.</source>
        <translation>
            <numerusform>It has made %Ln of these tokens. When it goes on, it does not make that one again, and it cannot take it back any more.</numerusform>
            <numerusform>It has made %Ln of these tokens. When it goes on, it does not make them again, and it cannot take them back any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these tokens was/were made by a job for many organizations. It cannot take them back any more.</source>
        <translation>
            <numerusform>%Ln of these tokens was made by a job for many organizations. The job cannot take it back any more.</numerusform>
            <numerusform>%Ln of these tokens were made by a job for many organizations. The job cannot take them back any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When it goes on, it leaves %Ln of these organizations alone: Broker stays switched on there.</source>
        <translation>
            <numerusform>When it goes on, it leaves %Ln of these organizations alone: Broker stays switched on there.</numerusform>
            <numerusform>When it goes on, it leaves %Ln of these organizations alone: Broker stays switched on there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::SnykTrailText</name>
    <message numerus="yes">
        <source>Integration not changed in the %Ln day(s) before %1, so the token is older, unless it was rotated here</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>
            <numerusform>Integration not changed on the day before %1, so the token is older, unless it was rotated here</numerusform>
            <numerusform>Integration not changed in the %Ln days before %1, so the token is older, unless it was rotated here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::TimelineView</name>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <comment>number of tokens</comment>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln due</source>
        <extracomment>A day, and how many tokens are due on it.</extracomment>
        <translation>
            <numerusform>%1: %Ln due</numerusform>
            <numerusform>%1: %Ln due</numerusform>
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
    <message numerus="yes">
        <source>%Ln old secret(s) not deleted</source>
        <comment>number of credentials</comment>
        <translation>
            <numerusform>%Ln old secret not deleted</numerusform>
            <numerusform>%Ln old secrets not deleted</numerusform>
        </translation>
    </message>
</context>
</TS>
