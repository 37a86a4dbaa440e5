<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>broker::ui::AboutBox</name>
    <message>
        <source>About Broker Token Assistant</source>
        <translation>Über Broker Token Assistant</translation>
    </message>
    <message>
        <source>Broker Token Assistant %1</source>
        <extracomment>%1 is a version number.</extracomment>
        <translation>Broker Token Assistant %1</translation>
    </message>
    <message>
        <source>Gets Snyk Broker tokens and keeps them in the keychain of this computer.</source>
        <translation>Bezieht Snyk-Broker-Token und bewahrt sie im Schlüsselbund dieses Computers auf.</translation>
    </message>
    <message>
        <source>It is free software under the Apache License 2.0. It is not made by Snyk.</source>
        <translation>Dies ist freie Software unter der Apache License 2.0. Sie stammt nicht von Snyk.</translation>
    </message>
    <message>
        <source>Qt %1, TLS by %2</source>
        <extracomment>%1 is a version number, %2 name and version of a library.</extracomment>
        <translation>Qt %1, TLS mit %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>broker::ui::Audit</name>
    <message>
        <source>Connected to Snyk</source>
        <comment>entry of the audit journal</comment>
        <translation>Mit Snyk verbunden</translation>
    </message>
    <message>
        <source>API token forgotten</source>
        <comment>entry of the audit journal</comment>
        <translation>API-Token vergessen</translation>
    </message>
    <message>
        <source>Token generated</source>
        <comment>entry of the audit journal</comment>
        <translation>Token erzeugt</translation>
    </message>
    <message>
        <source>Token retrieved</source>
        <comment>entry of the audit journal</comment>
        <translation>Token geholt</translation>
    </message>
    <message>
        <source>Token entered by hand</source>
        <comment>entry of the audit journal</comment>
        <translation>Token von Hand eingegeben</translation>
    </message>
    <message>
        <source>Secret stored</source>
        <comment>entry of the audit journal</comment>
        <translation>Geheimnis gespeichert</translation>
    </message>
    <message>
        <source>Copied to the clipboard</source>
        <comment>entry of the audit journal</comment>
        <translation>In die Zwischenablage kopiert</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>entry of the audit journal</comment>
        <translation>Angezeigt</translation>
    </message>
    <message>
        <source>Checked</source>
        <comment>entry of the audit journal</comment>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Deleted from the keychain</source>
        <comment>entry of the audit journal</comment>
        <translation>Aus dem Schlüsselbund gelöscht</translation>
    </message>
    <message>
        <source>Marked as rotated</source>
        <comment>entry of the audit journal</comment>
        <translation>Als rotiert vermerkt</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>entry of the audit journal</comment>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Due date changed</source>
        <comment>entry of the audit journal</comment>
        <translation>Fälligkeit geändert</translation>
    </message>
    <message>
        <source>Notes changed</source>
        <comment>entry of the audit journal</comment>
        <translation>Notizen geändert</translation>
    </message>
    <message>
        <source>Integration added</source>
        <comment>entry of the audit journal</comment>
        <translation>Integration hinzugefügt</translation>
    </message>
    <message>
        <source>Integration changed</source>
        <comment>entry of the audit journal</comment>
        <translation>Integration geändert</translation>
    </message>
    <message>
        <source>Calendar saved</source>
        <comment>entry of the audit journal</comment>
        <translation>Kalender gespeichert</translation>
    </message>
    <message>
        <source>Inventory saved</source>
        <comment>entry of the audit journal</comment>
        <translation>Inventar gespeichert</translation>
    </message>
    <message>
        <source>Audit journal saved</source>
        <comment>entry of the audit journal</comment>
        <translation>Audit-Journal gespeichert</translation>
    </message>
    <message>
        <source>Old entries removed</source>
        <comment>entry of the audit journal</comment>
        <translation>Alte Einträge entfernt</translation>
    </message>
    <message>
        <source>done</source>
        <comment>how an action ended</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>how an action ended</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>how an action ended</comment>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>how an action ended</comment>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>broker::ui::AuditDialog</name>
    <message>
        <source>History of %1</source>
        <translation>Verlauf von %1</translation>
    </message>
    <message>
        <source>Audit journal</source>
        <translation>Audit-Journal</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>Find in the journal</source>
        <translation>Im Journal suchen</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Entries, newest first</source>
        <translation>Einträge, neueste zuerst</translation>
    </message>
    <message>
        <source>There is no entry.</source>
        <translation>Es gibt keinen Eintrag.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) not finished, because the program was stopped while writing.</source>
        <translation>
            <numerusform>%Ln Zeile ist unvollständig, weil das Programm beim Schreiben beendet wurde.</numerusform>
            <numerusform>%Ln Zeilen sind unvollständig, weil das Programm beim Schreiben beendet wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of a newer version cannot be shown.</source>
        <translation>
            <numerusform>%Ln Zeile einer neueren Version kann nicht angezeigt werden.</numerusform>
            <numerusform>%Ln Zeilen einer neueren Version können nicht angezeigt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be read.</source>
        <translation>
            <numerusform>%Ln Datei kann nicht gelesen werden.</numerusform>
            <numerusform>%Ln Dateien können nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the audit journal</source>
        <translation>Audit-Journal speichern</translation>
    </message>
    <message>
        <source>Table (*.csv);;Lines of JSON (*.jsonl)</source>
        <translation>Tabelle (*.csv);;JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>The journal could not be saved</source>
        <translation>Das Journal konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The journal was saved</source>
        <translation>Das Journal wurde gespeichert</translation>
    </message>
    <message>
        <source>That it was saved could not be noted down; old entries are kept for longer.</source>
        <translation>Dass es gespeichert wurde, konnte nicht vermerkt werden; alte Einträge werden länger aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>broker::ui::AuditModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Snyk request</source>
        <translation>Snyk-Anfrage</translation>
    </message>
</context>
<context>
    <name>broker::ui::BoardHeader</name>
    <message>
        <source>Rotation dates of the coming 90 days</source>
        <translation>Rotationstermine der kommenden 90 Tage</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A mark on the time line: a token, and the date on which it is due.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>broker::ui::BoardText</name>
    <message>
        <source>Storing the token for %1 in %2 was interrupted (%3).</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization, %3 date and time.</extracomment>
        <translation>Das Speichern des Tokens für %1 in %2 wurde unterbrochen (%3).</translation>
    </message>
    <message>
        <source>Getting a token for %1 in %2 from Snyk was interrupted (%3).</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization, %3 date and time.</extracomment>
        <translation>Das Abrufen eines Tokens für %1 in %2 von Snyk wurde unterbrochen (%3).</translation>
    </message>
    <message>
        <source>Broker token for %1 in %2</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization.</extracomment>
        <translation>Broker-Token für %1 in %2</translation>
    </message>
    <message>
        <source>A token is in the keychain but not in the list</source>
        <translation>Ein Token ist im Schlüsselbund, aber nicht in der Liste</translation>
    </message>
    <message>
        <source>Nothing is lost. Add it to the list to go on where it stopped.</source>
        <translation>Nichts ist verloren. Fügen Sie es der Liste hinzu, um dort fortzufahren, wo der Vorgang angehalten hat.</translation>
    </message>
    <message>
        <source>It is not known whether Snyk issued a token</source>
        <translation>Es ist nicht bekannt, ob Snyk ein Token ausgestellt hat</translation>
    </message>
    <message>
        <source>Snyk may have changed the integration before that. The token did not reach the keychain.</source>
        <translation>Snyk hat die Integration davor möglicherweise geändert. Das Token ist nicht in den Schlüsselbund gelangt.</translation>
    </message>
    <message>
        <source>Find out by looking at the integration in Snyk: if there is a token, it is shown there. Nothing is sent again by itself.</source>
        <translation>Sehen Sie sich zur Klärung die Integration in Snyk an: Wenn es ein Token gibt, wird es dort angezeigt. Nichts wird von selbst erneut gesendet.</translation>
    </message>
    <message>
        <source>A token was not stored</source>
        <translation>Ein Token wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>It did not reach the keychain. Snyk was not asked to change anything.</source>
        <translation>Es ist nicht in den Schlüsselbund gelangt. Snyk wurde nicht gebeten, etwas zu ändern.</translation>
    </message>
    <message>
        <source>Get it once more from where you had it.</source>
        <translation>Holen Sie es noch einmal von dort, wo Sie es herhatten.</translation>
    </message>
    <message>
        <source>It is not known whether a token was stored</source>
        <translation>Es ist nicht bekannt, ob ein Token gespeichert wurde</translation>
    </message>
    <message>
        <source>The keychain is locked or does not answer.</source>
        <translation>Der Schlüsselbund ist gesperrt oder antwortet nicht.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again. The system may ask for your password.</source>
        <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es dann erneut. Das System fragt eventuell nach Ihrem Passwort.</translation>
    </message>
    <message>
        <source>Notes of earlier work cannot be read</source>
        <translation>Notizen zu früheren Vorgängen können nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) about getting a token cannot be read. They are kept.</source>
        <translation>
            <numerusform>%Ln Notiz über das Abrufen eines Tokens kann nicht gelesen werden. Sie wird aufbewahrt.</numerusform>
            <numerusform>%Ln Notizen über das Abrufen eines Tokens können nicht gelesen werden. Sie werden aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>If a token is missing from the list, look at its integration in Snyk: it is shown there.</source>
        <translation>Wenn ein Token in der Liste fehlt, sehen Sie bei seiner Integration in Snyk nach: Dort wird es angezeigt.</translation>
    </message>
    <message>
        <source>This token was kept in memory only</source>
        <translation>Dieses Token wurde nur im Arbeitsspeicher gehalten</translation>
    </message>
    <message>
        <source>%1: it was forgotten when the program was closed, because no keychain could be used.</source>
        <extracomment>%1 is &quot;Broker token for GitLab in Payments&quot;.</extracomment>
        <translation>%1: Es wurde beim Schließen des Programms vergessen, weil kein Schlüsselbund verwendet werden konnte.</translation>
    </message>
    <message>
        <source>Get it once more. Snyk still shows it at the integration.</source>
        <translation>Rufen Sie es noch einmal ab. Snyk zeigt es weiterhin bei der Integration an.</translation>
    </message>
    <message>
        <source>Snyk cannot be reached: a system library is missing</source>
        <translation>Snyk ist nicht erreichbar: Eine Systembibliothek fehlt</translation>
    </message>
    <message>
        <source>No encrypted connection is possible, and the program makes no other.</source>
        <translation>Eine verschlüsselte Verbindung ist nicht möglich, und das Programm stellt keine andere her.</translation>
    </message>
    <message>
        <source>The TLS library that Qt needs was not found.</source>
        <extracomment>%1 is the name and version of a library.</extracomment>
        <translation>Die TLS-Bibliothek, die Qt benötigt, wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The TLS library that Qt needs was not found: %1.</source>
        <translation>Die TLS-Bibliothek, die Qt benötigt, wurde nicht gefunden: %1.</translation>
    </message>
    <message>
        <source>Install the library and start the program again. Recorded tokens can be copied without it.</source>
        <translation>Installieren Sie die Bibliothek und starten Sie das Programm erneut. Token in der Liste können auch ohne sie kopiert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) will be forgotten. Quit?</source>
        <translation>
            <numerusform>%Ln Token wird vergessen. Beenden?</numerusform>
            <numerusform>%Ln Token werden vergessen. Beenden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens that are kept in memory only are gone when the program ends. Copy them to where they are needed first, or get them from Snyk again later.</source>
        <translation>Token, die nur im Arbeitsspeicher gehalten werden, sind weg, wenn das Programm endet. Kopieren Sie sie vorher dorthin, wo sie gebraucht werden, oder rufen Sie sie später erneut von Snyk ab.</translation>
    </message>
</context>
<context>
    <name>broker::ui::CommandLine</name>
    <message>
        <source>Start in practice mode, with an invented Snyk. Nothing leaves this computer.</source>
        <translation>Im Übungsmodus mit einem erfundenen Snyk starten. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Start with this address of Snyk&apos;s API, for single tenant.</source>
        <translation>Mit dieser Adresse der Snyk-API starten, für Single-Tenant.</translation>
    </message>
    <message>
        <source>address</source>
        <extracomment>Stands for a web address in the help of the command line.</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Use settings, records and keychain entries of this profile. Letters, digits, - and _.</source>
        <translation>Einstellungen, Listen und Schlüsselbund-Einträge dieses Profils verwenden. Buchstaben, Ziffern, - und _.</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>Stands for the name of a profile in the help of the command line.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Print the version and exit.</source>
        <translation>Die Version ausgeben und beenden.</translation>
    </message>
    <message>
        <source>Print this help and exit.</source>
        <translation>Diese Hilfe ausgeben und beenden.</translation>
    </message>
    <message>
        <source>Gets Snyk Broker tokens and keeps them in the keychain of the operating system. Tokens are never taken from the command line: they are entered in the window.</source>
        <translation>Bezieht Snyk-Broker-Token und bewahrt sie im Schlüsselbund des Betriebssystems auf. Token werden nie von der Befehlszeile übernommen: Sie werden im Fenster eingegeben.</translation>
    </message>
    <message>
        <source>One of the options looks like a token. It was not used, and it should be treated as known to others: programs on this computer can read command lines. Start the program without it and enter the token in the window.</source>
        <translation>Eine der Optionen sieht wie ein Token aus. Sie wurde nicht verwendet, und das Token sollte als anderen bekannt gelten: Programme auf diesem Computer können Befehlszeilen lesen. Starten Sie das Programm ohne sie und geben Sie das Token im Fenster ein.</translation>
    </message>
    <message>
        <source>The address given with --api-url cannot be used: it has to begin with https:// and must not hold a user name. http:// is accepted for this computer only.</source>
        <extracomment>--api-url is not translated.</extracomment>
        <translation>Die mit --api-url angegebene Adresse kann nicht verwendet werden: Sie muss mit https:// beginnen und darf keinen Benutzernamen enthalten. http:// wird nur für diesen Computer akzeptiert.</translation>
    </message>
    <message>
        <source>The name given with --profile cannot be used: it may hold letters, digits, - and _, at most 40 of them.</source>
        <extracomment>--profile is not translated.</extracomment>
        <translation>Der mit --profile angegebene Name kann nicht verwendet werden: Er darf Buchstaben, Ziffern, - und _ enthalten, höchstens 40 Zeichen.</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;. See --help.</source>
        <extracomment>%1 is the name of an option. --help is not translated.</extracomment>
        <translation>Die Option &quot;%1&quot; gibt es nicht. Siehe --help.</translation>
    </message>
    <message>
        <source>The options were not understood. See --help.</source>
        <extracomment>--help is not translated.</extracomment>
        <translation>Die Optionen wurden nicht verstanden. Siehe --help.</translation>
    </message>
    <message>
        <source>Start without a window, in the tray where there is one.</source>
        <translation>Ohne Fenster starten, im Infobereich, sofern es einen gibt.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ConfirmPage</name>
    <message>
        <source>Organization:</source>
        <translation>Organisation:</translation>
    </message>
    <message>
        <source>Integration:</source>
        <translation>Integration:</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>Region:</translation>
    </message>
    <message>
        <source>Kept in:</source>
        <translation>Aufbewahrt in:</translation>
    </message>
    <message>
        <source>Token:</source>
        <translation>Token:</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>Generate the token</source>
        <translation>Token erzeugen</translation>
    </message>
    <message>
        <source>Save the token</source>
        <translation>Token speichern</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. This is what the next button does.</source>
        <translation>Noch wurde nichts geändert. Das bewirkt die nächste Schaltfläche.</translation>
    </message>
    <message>
        <source>Nothing is changed in Snyk. The token is put into the keychain of this computer.</source>
        <translation>In Snyk wird nichts geändert. Das Token wird im Schlüsselbund dieses Computers abgelegt.</translation>
    </message>
    <message>
        <source>&amp;Generate the token</source>
        <translation>Token &amp;erzeugen</translation>
    </message>
    <message>
        <source>&amp;Save the token</source>
        <translation>Token &amp;speichern</translation>
    </message>
    <message>
        <source>The keychain of this computer, readable by your user only</source>
        <translation>Schlüsselbund dieses Computers, nur für Ihr Benutzerkonto lesbar</translation>
    </message>
    <message>
        <source>The memory of this program, until you quit</source>
        <translation>Arbeitsspeicher dieses Programms, bis Sie es beenden</translation>
    </message>
    <message>
        <source>Your list has %1 for this integration. If the new token differs, that entry stays, marked as replaced.</source>
        <translation>Ihre Liste enthält %1 für diese Integration. Wenn das neue Token abweicht, bleibt dieser Eintrag erhalten und wird als ersetzt markiert.</translation>
    </message>
    <message>
        <source>I accept that the answer may be a &amp;different token</source>
        <translation>Ich nehme hin, dass die Antwort ein &amp;anderes Token sein kann</translation>
    </message>
</context>
<context>
    <name>broker::ui::ConnectPage</name>
    <message>
        <source>&amp;Region:</source>
        <translation>&amp;Region:</translation>
    </message>
    <message>
        <source>Another address (single tenant)</source>
        <translation>Andere Adresse (Single-Tenant)</translation>
    </message>
    <message>
        <source>API a&amp;ddress:</source>
        <translation>API-&amp;Adresse:</translation>
    </message>
    <message>
        <source>Which API token</source>
        <translation>Welches API-Token</translation>
    </message>
    <message>
        <source>&amp;Enter another token</source>
        <translation>Anderes Token &amp;eingeben</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Removes the API token from the keychain of this computer</source>
        <translation>Entfernt das API-Token aus dem Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>Snyk API &amp;token:</source>
        <translation>Snyk-API-&amp;Token:</translation>
    </message>
    <message>
        <source>The token of your account or of a service account that may edit integrations. Not the Broker token.</source>
        <translation>Das Token Ihres Kontos oder eines Dienstkontos, das Integrationen bearbeiten darf. Nicht das Broker-Token.</translation>
    </message>
    <message>
        <source>Where do I find it? Open the &amp;account page</source>
        <translation>Wo finde ich es? &amp;Kontoseite öffnen</translation>
    </message>
    <message>
        <source>Re&amp;member this token in the keychain of this computer</source>
        <translation>Dieses Token im Schlüsselbund dieses Computers &amp;merken</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>No account at hand? Try it in practice m&amp;ode</source>
        <translation>Kein Konto zur Hand? Im Ü&amp;bungsmodus ausprobieren</translation>
    </message>
    <message>
        <source>Connect to Snyk</source>
        <translation>Mit Snyk verbinden</translation>
    </message>
    <message>
        <source>Choose the region of your Snyk account and give your Snyk API token. It is sent to that region only.</source>
        <translation>Wählen Sie die Region Ihres Snyk-Kontos und geben Sie Ihr Snyk-API-Token ein. Es wird nur an diese Region gesendet.</translation>
    </message>
    <message>
        <source>It says that it belongs to %1, which is now chosen.</source>
        <translation>Es gibt an, zu %1 zu gehören; das ist jetzt ausgewählt.</translation>
    </message>
    <message>
        <source>&amp;Use the practice token</source>
        <translation>&amp;Übungs-Token verwenden</translation>
    </message>
    <message>
        <source>unnamed account</source>
        <translation>unbenanntes Konto</translation>
    </message>
    <message>
        <source>&amp;Use the token kept in the keychain: %1 (%2)</source>
        <translation>&amp;Im Schlüsselbund aufbewahrtes Token verwenden: %1 (%2)</translation>
    </message>
    <message>
        <source>Asking Snyk…</source>
        <translation>Snyk wird gefragt…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>Your token is sent to each of Snyk&apos;s other regions until one knows it.</source>
        <translation>Ihr Token wird nacheinander an alle anderen Regionen von Snyk gesendet, bis eine es kennt.</translation>
    </message>
    <message>
        <source>Found in another region</source>
        <translation>In einer anderen Region gefunden</translation>
    </message>
    <message>
        <source>%1 knows this token; %2 does not.</source>
        <translation>%1 kennt dieses Token; %2 nicht.</translation>
    </message>
    <message>
        <source>No region knows this token</source>
        <translation>Keine Region kennt dieses Token</translation>
    </message>
    <message>
        <source>Snyk&apos;s other regions were asked too, and none accepted it.</source>
        <translation>Auch die anderen Regionen von Snyk wurden gefragt, und keine hat es akzeptiert.</translation>
    </message>
    <message>
        <source>It may have been revoked or have expired. Make a new one on your account page.</source>
        <translation>Es wurde möglicherweise widerrufen oder ist abgelaufen. Erstellen Sie auf Ihrer Kontoseite ein neues.</translation>
    </message>
    <message>
        <source>Could not be asked: %1</source>
        <translation>Konnte nicht gefragt werden: %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Snyk knows this token as %1 in %2.</source>
        <translation>Snyk kennt dieses Token als %1 in %2.</translation>
    </message>
    <message>
        <source>API token: %1</source>
        <translation>API-Token: %1</translation>
    </message>
    <message>
        <source>&amp;Send it to the other regions too</source>
        <translation>Auch an die an&amp;deren Regionen senden</translation>
    </message>
    <message>
        <source>&amp;Choose %1</source>
        <translation>%1 &amp;nehmen</translation>
    </message>
</context>
<context>
    <name>broker::ui::CopyCommand</name>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Warten auf den Schlüsselbund…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Stops waiting for the keychain.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Get it again…</source>
        <extracomment>Opens the steps to get a token from Snyk&apos;s website that was issued before.</extracomment>
        <translation>Erneut abrufen…</translation>
    </message>
</context>
<context>
    <name>broker::ui::CountdownBar</name>
    <message>
        <source>Cleared from the clipboard.</source>
        <translation>Aus der Zwischenablage gelöscht.</translation>
    </message>
    <message>
        <source>Something else was copied. The clipboard was left alone.</source>
        <translation>Etwas anderes wurde kopiert. Die Zwischenablage wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Jetzt löschen</translation>
    </message>
    <message>
        <source>Time until the clipboard is cleared</source>
        <translation>Zeit bis zum Löschen der Zwischenablage</translation>
    </message>
    <message>
        <source>Removes the copied token from the clipboard</source>
        <translation>Entfernt das kopierte Token aus der Zwischenablage</translation>
    </message>
    <message numerus="yes">
        <source>Copied. Clears from the clipboard in %Ln s.</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Kopiert. Wird in %Ln s aus der Zwischenablage gelöscht.</numerusform>
            <numerusform>Kopiert. Wird in %Ln s aus der Zwischenablage gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::DoctorPage</name>
    <message>
        <source>Check whether Snyk can be &amp;reached</source>
        <translation>Prüfen, ob Snyk &amp;erreichbar ist</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>What was found on this computer</source>
        <translation>Was auf diesem Computer gefunden wurde</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Asks each region of Snyk once, without a token.</source>
        <translation>Fragt jede Region von Snyk einmal, ohne Token.</translation>
    </message>
    <message>
        <source>Copies the list as text. There is no secret in it.</source>
        <translation>Kopiert die Liste als Text. Es ist kein Geheimnis darin.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Verschlüsselung (TLS)</translation>
    </message>
    <message>
        <source>missing: no connection to Snyk can be made</source>
        <translation>fehlt: Es kann keine Verbindung zu Snyk hergestellt werden</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>there is one</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>none; the window is never hidden</source>
        <translation>keiner; das Fenster wird nie verborgen</translation>
    </message>
    <message>
        <source>List of tokens</source>
        <translation>Liste der Token</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>is being asked…</source>
        <translation>wird gefragt…</translation>
    </message>
    <message>
        <source>of the system; it does not tell its state</source>
        <translation>der des Systems; er gibt seinen Zustand nicht preis</translation>
    </message>
    <message>
        <source>no service answers: tokens can be kept in memory only</source>
        <translation>kein Dienst antwortet: Token können nur im Speicher bleiben</translation>
    </message>
    <message>
        <source>there, but it has no keyring yet; the first token makes one</source>
        <translation>vorhanden, aber noch ohne Schlüsselbund; das erste Token legt einen an</translation>
    </message>
    <message>
        <source>locked; the system asks for your password when it is needed</source>
        <translation>gesperrt; das System fragt nach Ihrem Passwort, wenn es nötig ist</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>can be reached</source>
        <translation>ist erreichbar</translation>
    </message>
</context>
<context>
    <name>broker::ui::DonePage</name>
    <message>
        <source>It is the token that your list had already; its due date stays as it was.</source>
        <translation>Es ist das Token, das Ihre Liste bereits enthielt; sein Fälligkeitsdatum bleibt unverändert.</translation>
    </message>
    <message>
        <source>It differs from the token that your list had; that entry is now marked as replaced. Clients that still run with the old token have to be given this one.</source>
        <translation>Es weicht von dem Token ab, das Ihre Liste enthielt; jener Eintrag ist jetzt als ersetzt markiert. Clients, die noch mit dem alten Token laufen, müssen dieses erhalten.</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>Token &amp;kopieren</translation>
    </message>
    <message>
        <source>Set up &amp;another token</source>
        <translation>Weiteres Token &amp;einrichten</translation>
    </message>
    <message>
        <source>Rotation &amp;due on:</source>
        <translation>R&amp;otation fällig am:</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>Region:</translation>
    </message>
    <message>
        <source>Kept in:</source>
        <translation>Aufbewahrt in:</translation>
    </message>
    <message>
        <source>Token:</source>
        <translation>Token:</translation>
    </message>
    <message>
        <source>The token is ready</source>
        <translation>Das Token ist bereit</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Next: give this token to the Broker client as BROKER_TOKEN. The client also needs the credential of %1 (%2).</source>
        <translation>Nächster Schritt: Übergeben Sie dieses Token dem Broker-Client als BROKER_TOKEN. Der Client benötigt außerdem die Zugangsdaten von %1 (%2).</translation>
    </message>
    <message>
        <source>Kept in memory only</source>
        <translation>Nur im Arbeitsspeicher gehalten</translation>
    </message>
    <message>
        <source>Broker token</source>
        <translation>Broker-Token</translation>
    </message>
</context>
<context>
    <name>broker::ui::DueDateDialog</name>
    <message>
        <source>As the &amp;settings say</source>
        <translation>Wie in den &amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;After its own number of days:</source>
        <translation>&amp;Nach einer eigenen Zahl von Tagen:</translation>
    </message>
    <message>
        <source>On a &amp;date of my choice:</source>
        <translation>An einem &amp;Datum meiner Wahl:</translation>
    </message>
    <message>
        <source>Change the due date</source>
        <translation>Fälligkeit ändern</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Anzahl der Tage</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>Due on %1. %2</source>
        <extracomment>%1 is a date, %2 a sentence that says why it is that date.</extracomment>
        <translation>Fällig am %1. %2</translation>
    </message>
</context>
<context>
    <name>broker::ui::EmptyState</name>
    <message>
        <source>With an invented Snyk; nothing leaves this computer.</source>
        <translation>Mit einem erfundenen Snyk; nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Get the token that connects your Snyk Broker, and keep it in the keychain of this computer.</source>
        <translation>Rufen Sie das Token ab, das Ihren Snyk Broker verbindet, und bewahren Sie es im Schlüsselbund dieses Computers auf.</translation>
    </message>
    <message>
        <source>&amp;Set up a token…</source>
        <translation>Token &amp;einrichten…</translation>
    </message>
    <message>
        <source>Try it in practice &amp;mode</source>
        <translation>Im Übungs&amp;modus ausprobieren</translation>
    </message>
</context>
<context>
    <name>broker::ui::ErrorText</name>
    <message>
        <source>The address is not secure</source>
        <translation>Die Adresse ist nicht sicher</translation>
    </message>
    <message>
        <source>%1 would be asked without encryption, so nothing was sent.</source>
        <translation>%1 würde ohne Verschlüsselung gefragt, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The API address starts with “http” instead of “https”.</source>
        <translation>Die API-Adresse beginnt mit „http“ statt mit „https“.</translation>
    </message>
    <message>
        <source>Correct the API address on the first page.</source>
        <translation>Korrigieren Sie die API-Adresse auf der ersten Seite.</translation>
    </message>
    <message>
        <source>There is no network connection</source>
        <translation>Es besteht keine Netzwerkverbindung</translation>
    </message>
    <message>
        <source>This computer is not connected, so %1 could not be asked.</source>
        <translation>Dieser Computer ist nicht verbunden, daher konnte %1 nicht gefragt werden.</translation>
    </message>
    <message>
        <source>Wi-Fi or cable is off, or a VPN has disconnected.</source>
        <translation>WLAN oder Kabel ist getrennt, oder ein VPN hat die Verbindung beendet.</translation>
    </message>
    <message>
        <source>Connect and try again.</source>
        <translation>Stellen Sie eine Verbindung her und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The address was not found</source>
        <translation>Die Adresse wurde nicht gefunden</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up.</source>
        <translation>Der Name %1 konnte nicht aufgelöst werden.</translation>
    </message>
    <message>
        <source>The address is mistyped, or your company&apos;s network does not resolve names on the internet.</source>
        <translation>Die Adresse enthält einen Tippfehler, oder das Netzwerk Ihres Unternehmens löst keine Namen im Internet auf.</translation>
    </message>
    <message>
        <source>Check the region or the API address. If it is right, ask your network team whether this computer can reach it, perhaps through a proxy.</source>
        <translation>Prüfen Sie die Region oder die API-Adresse. Wenn sie stimmt, fragen Sie Ihr Netzwerkteam, ob dieser Computer sie erreichen kann, eventuell über einen Proxy.</translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <translation>Die Verbindung wurde abgelehnt</translation>
    </message>
    <message>
        <source>%1 was found but did not accept the connection.</source>
        <translation>%1 wurde gefunden, hat die Verbindung aber nicht angenommen.</translation>
    </message>
    <message>
        <source>A firewall blocks it, or the address or its port is wrong.</source>
        <translation>Eine Firewall blockiert sie, oder die Adresse oder ihr Port ist falsch.</translation>
    </message>
    <message>
        <source>Ask your network team to allow HTTPS from this computer to %1.</source>
        <translation>Bitten Sie Ihr Netzwerkteam, HTTPS von diesem Computer zu %1 zu erlauben.</translation>
    </message>
    <message>
        <source>The proxy could not be used</source>
        <translation>Der Proxy konnte nicht verwendet werden</translation>
    </message>
    <message>
        <source>Your company&apos;s proxy did not connect this computer to %1.</source>
        <translation>Der Proxy Ihres Unternehmens hat diesen Computer nicht mit %1 verbunden.</translation>
    </message>
    <message>
        <source>The proxy is not reachable from here, or it does not allow this address.</source>
        <translation>Der Proxy ist von hier aus nicht erreichbar, oder er erlaubt diese Adresse nicht.</translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s network settings, or ask your network team to allow %1.</source>
        <translation>Prüfen Sie den Proxy in den Netzwerkeinstellungen des Systems oder bitten Sie Ihr Netzwerkteam, %1 zu erlauben.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and password</source>
        <translation>Der Proxy verlangt einen Benutzernamen und ein Passwort</translation>
    </message>
    <message>
        <source>The proxy refused the connection to %1 without signing in (407). It was asked once only, because repeated attempts can lock an account.</source>
        <translation>Der Proxy hat die Verbindung zu %1 ohne Anmeldung abgelehnt (407). Er wurde nur einmal gefragt, weil wiederholte Versuche ein Konto sperren können.</translation>
    </message>
    <message>
        <source>The proxy in the system&apos;s network settings needs credentials.</source>
        <translation>Der Proxy in den Netzwerkeinstellungen des Systems benötigt Zugangsdaten.</translation>
    </message>
    <message>
        <source>Enter them in the system&apos;s network settings, or ask your network team for a way without signing in.</source>
        <translation>Geben Sie sie in den Netzwerkeinstellungen des Systems ein oder fragen Sie Ihr Netzwerkteam nach einem Weg ohne Anmeldung.</translation>
    </message>
    <message>
        <source>Secure connections are not available</source>
        <translation>Sichere Verbindungen sind nicht verfügbar</translation>
    </message>
    <message>
        <source>The part of this program that encrypts connections is missing. Nothing was sent.</source>
        <translation>Der Teil dieses Programms, der Verbindungen verschlüsselt, fehlt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The program is not completely installed, or its OpenSSL library does not fit.</source>
        <translation>Das Programm ist nicht vollständig installiert, oder seine OpenSSL-Bibliothek passt nicht.</translation>
    </message>
    <message>
        <source>Install the program again from its package.</source>
        <translation>Installieren Sie das Programm erneut aus seinem Paket.</translation>
    </message>
    <message>
        <source>Snyk did not answer in time</source>
        <translation>Snyk hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>The connection to %1 was made, but no answer came.</source>
        <translation>Die Verbindung zu %1 wurde hergestellt, aber es kam keine Antwort.</translation>
    </message>
    <message>
        <source>The network is slow, a firewall drops the answer, or Snyk is busy.</source>
        <translation>Das Netzwerk ist langsam, eine Firewall verwirft die Antwort, oder Snyk ist ausgelastet.</translation>
    </message>
    <message>
        <source>Try again. If it happens each time, ask your network team about %1.</source>
        <translation>Versuchen Sie es erneut. Wenn es jedes Mal geschieht, fragen Sie Ihr Netzwerkteam nach %1.</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>Die Verbindung ist abgebrochen</translation>
    </message>
    <message>
        <source>The connection to %1 ended before the answer was complete.</source>
        <translation>Die Verbindung zu %1 endete, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The network changed, a VPN reconnected, or a proxy closed the connection.</source>
        <translation>Das Netzwerk hat gewechselt, ein VPN hat sich neu verbunden, oder ein Proxy hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The request was stopped before it was complete.</source>
        <translation>Die Anfrage wurde angehalten, bevor sie vollständig war.</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>Beginnen Sie von vorn, wann immer Sie möchten.</translation>
    </message>
    <message>
        <source>The secure connection cannot be trusted</source>
        <translation>Der sicheren Verbindung kann nicht vertraut werden</translation>
    </message>
    <message>
        <source>The certificate shown for %1 was issued by “%2”, which this computer does not accept. Nothing was sent.</source>
        <translation>Das für %1 vorgelegte Zertifikat wurde von „%2“ ausgestellt, und diesen Aussteller akzeptiert dieser Computer nicht. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This computer does not accept the certificate shown for %1. Nothing was sent.</source>
        <translation>Dieser Computer akzeptiert das für %1 vorgelegte Zertifikat nicht. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Ask your IT department to install the company&apos;s certificate on this computer, or to leave %1 out of the inspection. On a network that you do not know, do not go on.</source>
        <translation>Bitten Sie Ihre IT-Abteilung, das Zertifikat des Unternehmens auf diesem Computer zu installieren oder %1 von der Prüfung auszunehmen. Fahren Sie in einem Netzwerk, das Sie nicht kennen, nicht fort.</translation>
    </message>
    <message>
        <source>The answer pointed somewhere else</source>
        <translation>Die Antwort verwies auf eine andere Stelle</translation>
    </message>
    <message>
        <source>%1 wanted to send the request elsewhere. The redirect was refused, and your token was not sent there.</source>
        <translation>%1 wollte die Anfrage an eine andere Stelle senden. Die Weiterleitung wurde abgelehnt, und Ihr Token wurde nicht dorthin gesendet.</translation>
    </message>
    <message>
        <source>%1 wanted to send the request to %2. The redirect was refused, and your token was not sent there.</source>
        <translation>%1 wollte die Anfrage an %2 senden. Die Weiterleitung wurde abgelehnt, und Ihr Token wurde nicht dorthin gesendet.</translation>
    </message>
    <message>
        <source>The address belongs to a web page rather than to Snyk&apos;s API, or a proxy wants you to sign in first.</source>
        <translation>Die Adresse gehört zu einer Webseite statt zur Snyk-API, oder ein Proxy verlangt zuerst eine Anmeldung.</translation>
    </message>
    <message>
        <source>Check the API address. If it is right, open a web page in your browser, sign in where you are asked to, and try again.</source>
        <translation>Prüfen Sie die API-Adresse. Wenn sie stimmt, öffnen Sie eine Webseite in Ihrem Browser, melden Sie sich an, wo Sie dazu aufgefordert werden, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A web page came instead of Snyk&apos;s answer</source>
        <translation>Statt der Antwort von Snyk kam eine Webseite</translation>
    </message>
    <message>
        <source>What arrived from %1 is not an answer of Snyk&apos;s API.</source>
        <translation>Was von %1 ankam, ist keine Antwort der Snyk-API.</translation>
    </message>
    <message>
        <source>A guest network or a company proxy shows its sign-in page first, or the address is that of the Web UI.</source>
        <translation>Ein Gastnetzwerk oder ein Unternehmensproxy zeigt zuerst seine Anmeldeseite, oder die Adresse ist die der Weboberfläche.</translation>
    </message>
    <message>
        <source>Open a web page in your browser, sign in where you are asked to, and try again.</source>
        <translation>Öffnen Sie eine Webseite in Ihrem Browser, melden Sie sich an, wo Sie dazu aufgefordert werden, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>Die Antwort ist zu groß</translation>
    </message>
    <message>
        <source>%1 sent more than any answer of Snyk&apos;s API should hold. It was cut off.</source>
        <translation>%1 hat mehr gesendet, als eine Antwort der Snyk-API enthalten sollte. Sie wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>Something between this computer and Snyk answered in Snyk&apos;s place.</source>
        <translation>Etwas zwischen diesem Computer und Snyk hat anstelle von Snyk geantwortet.</translation>
    </message>
    <message>
        <source>Check the API address and the network, and try again.</source>
        <translation>Prüfen Sie die API-Adresse und das Netzwerk und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Snyk&apos;s answer could not be understood</source>
        <translation>Die Antwort von Snyk konnte nicht verstanden werden</translation>
    </message>
    <message>
        <source>The answer of %1 is not built as Snyk documents it.</source>
        <translation>Die Antwort von %1 ist nicht so aufgebaut, wie Snyk sie dokumentiert.</translation>
    </message>
    <message>
        <source>Snyk&apos;s API may have changed, or something in between altered the answer.</source>
        <translation>Die Snyk-API wurde möglicherweise geändert, oder etwas dazwischen hat die Antwort verändert.</translation>
    </message>
    <message>
        <source>Check for a newer version of this program. If there is none, report it with the details.</source>
        <translation>Suchen Sie nach einer neueren Version dieses Programms. Wenn es keine gibt, melden Sie das Problem mit den Einzelheiten.</translation>
    </message>
    <message>
        <source>Snyk says: “%1”</source>
        <translation>Snyk meldet: „%1“</translation>
    </message>
    <message>
        <source>Snyk</source>
        <comment>stands for the address when it is not known</comment>
        <translation>Snyk</translation>
    </message>
    <message>
        <source>It is not known whether Snyk did it</source>
        <translation>Es ist nicht bekannt, ob Snyk es ausgeführt hat</translation>
    </message>
    <message>
        <source>The request to enable Broker for %1 in %2 was sent, but no clear answer came back. Snyk may have carried it out. It is not sent again by itself.</source>
        <translation>Die Anfrage, Broker für %1 in %2 zu aktivieren, wurde gesendet, aber es kam keine eindeutige Antwort zurück. Snyk hat sie möglicherweise ausgeführt. Sie wird nicht von selbst erneut gesendet.</translation>
    </message>
    <message>
        <source>Open the settings of the integration in the Web UI. If they show a Broker token, come back and choose to retrieve it. If they do not, nothing was changed, and you can start again.</source>
        <translation>Öffnen Sie die Einstellungen der Integration in der Weboberfläche. Wenn dort ein Broker-Token angezeigt wird, kehren Sie zurück und wählen Sie, es abzurufen. Wenn nicht, wurde nichts geändert, und Sie können von vorn beginnen.</translation>
    </message>
    <message>
        <source>The answer did not come in time.</source>
        <translation>Die Antwort kam nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The connection broke off after the request was sent.</source>
        <translation>Die Verbindung brach ab, nachdem die Anfrage gesendet worden war.</translation>
    </message>
    <message>
        <source>Snyk reported an error of its own while working on it.</source>
        <translation>Snyk hat bei der Bearbeitung einen eigenen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>Die Antwort konnte nicht verstanden werden.</translation>
    </message>
    <message>
        <source>Try again later. If it stays like this, report it with the details. On a network that you do not know, do not go on.</source>
        <translation>Versuchen Sie es später noch einmal. Wenn es so bleibt, melden Sie es mit den Einzelheiten. Fahren Sie in einem Netzwerk, das Sie nicht kennen, nicht fort.</translation>
    </message>
    <message>
        <source>The certificate shown for %1 was made for “%2”, not for this address. Nothing was sent.</source>
        <translation>Das für %1 vorgelegte Zertifikat wurde für „%2“ ausgestellt, nicht für diese Adresse. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The address is mistyped, or a guest network or a proxy answers in the place of the real server.</source>
        <translation>Die Adresse ist falsch geschrieben, oder ein Gastnetzwerk oder ein Proxy antwortet anstelle des richtigen Servers.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, open a web page in your browser, sign in where you are asked to, and try again.</source>
        <translation>Prüfen Sie die Adresse. Wenn sie stimmt, öffnen Sie eine Webseite im Browser, melden Sie sich an, wo Sie dazu aufgefordert werden, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The certificate shown for %1 is not valid yet. Nothing was sent.</source>
        <translation>Das für %1 vorgelegte Zertifikat ist noch nicht gültig. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The clock of this computer is probably behind.</source>
        <translation>Die Uhr dieses Computers geht vermutlich nach.</translation>
    </message>
    <message>
        <source>Check date, time and time zone of this computer, and try again.</source>
        <translation>Prüfen Sie Datum, Uhrzeit und Zeitzone dieses Computers und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The certificate shown for %1 expired on %2. Nothing was sent.</source>
        <translation>Das für %1 vorgelegte Zertifikat ist am %2 abgelaufen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The clock of this computer is ahead, or the server or a proxy in between was not given a new certificate in time.</source>
        <translation>Die Uhr dieses Computers geht vor, oder der Server oder ein Proxy dazwischen hat nicht rechtzeitig ein neues Zertifikat erhalten.</translation>
    </message>
    <message>
        <source>Check date and time of this computer. If they are right, ask whoever runs %1.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers. Wenn sie stimmen, fragen Sie die Betreiber von %1.</translation>
    </message>
    <message>
        <source>Your company may inspect TLS connections, or the server is not set up properly. The details name the reason.</source>
        <translation>Ihr Unternehmen prüft möglicherweise TLS-Verbindungen, oder der Server ist nicht richtig eingerichtet. Die Einzelheiten nennen den Grund.</translation>
    </message>
    <message>
        <source>Nobody knows who issued the certificate shown for %1. Nothing was sent.</source>
        <translation>Wer das für %1 vorgelegte Zertifikat ausgestellt hat, ist nicht bekannt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Your company may inspect TLS connections with a certificate of its own that this computer does not know.</source>
        <translation>Ihr Unternehmen prüft TLS-Verbindungen möglicherweise mit einem eigenen Zertifikat, das dieser Computer nicht kennt.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ExportCommands</name>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Due dates as a &amp;calendar…</source>
        <translation>Fälligkeiten als &amp;Kalender…</translation>
    </message>
    <message>
        <source>Save the due dates as a calendar</source>
        <translation>Fälligkeiten als Kalender speichern</translation>
    </message>
    <message>
        <source>Due date of the &amp;selected token…</source>
        <translation>Fälligkeit des &amp;ausgewählten Tokens…</translation>
    </message>
    <message>
        <source>Save the due date as a calendar</source>
        <translation>Fälligkeit als Kalender speichern</translation>
    </message>
    <message>
        <source>Inventory as a &amp;table…</source>
        <translation>Inventar als &amp;Tabelle…</translation>
    </message>
    <message>
        <source>Save the inventory as a table</source>
        <translation>Inventar als Tabelle speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Report for a change ticket…</source>
        <translation>&amp;Bericht für ein Änderungsticket…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Printable document (*.pdf)</source>
        <translation>Druckbares Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>There is nothing to save</source>
        <translation>Es gibt nichts zu speichern</translation>
    </message>
    <message>
        <source>No token is selected, or the filter shows none.</source>
        <translation>Kein Token ist ausgewählt, oder der Filter zeigt keines.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Die Datei konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Choose another folder, or close the program that has the file open.</source>
        <translation>Wählen Sie einen anderen Ordner, oder schließen Sie das Programm, das die Datei geöffnet hat.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) saved</source>
        <translation>
            <numerusform>%Ln Token gespeichert</numerusform>
            <numerusform>%Ln Token gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no secret in it.</source>
        <translation>Es ist kein Geheimnis darin.</translation>
    </message>
</context>
<context>
    <name>broker::ui::FilterBar</name>
    <message>
        <source>Clear &amp;filter</source>
        <translation>&amp;Filter aufheben</translation>
    </message>
    <message>
        <source>&amp;Group by organization</source>
        <translation>Nach Or&amp;ganisation gruppieren</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Alle Regionen</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>All organizations</source>
        <translation>Alle Organisationen</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
</context>
<context>
    <name>broker::ui::FingerprintView</name>
    <message>
        <source>Both match what the Broker client writes to its logs, so you can tell which token it uses.</source>
        <translation>Beide stimmen mit dem überein, was der Broker-Client in seine Logs schreibt; so können Sie erkennen, welches Token er verwendet.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-&amp;256</source>
        <translation>SHA-&amp;256</translation>
    </message>
    <message>
        <source>Fin&amp;gerprint</source>
        <translation>Fin&amp;gerabdruck</translation>
    </message>
</context>
<context>
    <name>broker::ui::GroupedModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A group of tokens in the list: its name and how many there are.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>broker::ui::IntegrationModel</name>
    <message>
        <source>Not offered here</source>
        <comment>integration type without a Broker token to get</comment>
        <translation>Hier nicht angeboten</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>In this organization</source>
        <translation>In dieser Organisation</translation>
    </message>
    <message>
        <source>How its token is obtained</source>
        <translation>So wird das Token bezogen</translation>
    </message>
</context>
<context>
    <name>broker::ui::IntegrationPage</name>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrationen</translation>
    </message>
    <message>
        <source>Choose the integration</source>
        <translation>Integration auswählen</translation>
    </message>
    <message>
        <source>Every kind of code host or repository needs a Broker token of its own. These are the integrations of %1.</source>
        <translation>Jede Art von Code-Host oder Repository braucht ein eigenes Broker-Token. Dies sind die Integrationen von %1.</translation>
    </message>
    <message>
        <source>Snyk reports this integration. It has no Broker token that can be obtained here.</source>
        <translation>Snyk meldet diese Integration. Sie hat kein Broker-Token, das hier bezogen werden kann.</translation>
    </message>
    <message>
        <source>Its token %1 is in your list already.</source>
        <translation>Ihr Token %1 ist bereits in Ihrer Liste.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Asking which ones use Broker…</source>
        <translation>Es wird abgefragt, welche Broker verwenden…</translation>
    </message>
</context>
<context>
    <name>broker::ui::IntegrationText</name>
    <message>
        <source>Not set up</source>
        <comment>integration</comment>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>Set up without Broker</source>
        <comment>integration</comment>
        <translation>Ohne Broker eingerichtet</translation>
    </message>
    <message>
        <source>Set up</source>
        <comment>integration</comment>
        <translation>Eingerichtet</translation>
    </message>
    <message>
        <source>Set up with Broker</source>
        <comment>integration</comment>
        <translation>Mit Broker eingerichtet</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>integration</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>The organization does not have this integration yet.</source>
        <translation>Die Organisation hat diese Integration noch nicht.</translation>
    </message>
    <message>
        <source>Snyk reaches the service directly, with credentials that are stored in Snyk.</source>
        <translation>Snyk erreicht den Dienst direkt, mit Zugangsdaten, die bei Snyk gespeichert sind.</translation>
    </message>
    <message>
        <source>The integration is there. Snyk did not tell whether it uses Broker.</source>
        <translation>Die Integration ist vorhanden. Snyk hat nicht mitgeteilt, ob sie Broker verwendet.</translation>
    </message>
    <message>
        <source>The integration uses Broker already, so it has a Broker token.</source>
        <translation>Die Integration verwendet Broker bereits, hat also ein Broker-Token.</translation>
    </message>
    <message>
        <source>Snyk&apos;s list does not cover this type. The Web UI shows its state.</source>
        <translation>Die Liste von Snyk umfasst diesen Typ nicht. Die Weboberfläche zeigt seinen Status.</translation>
    </message>
    <message>
        <source>Token can be generated here</source>
        <translation>Token kann hier erzeugt werden</translation>
    </message>
    <message>
        <source>Token from the Web UI</source>
        <translation>Token aus der Weboberfläche</translation>
    </message>
    <message>
        <source>Generate the token now</source>
        <comment>way to get a token</comment>
        <translation>Das Token jetzt erzeugen</translation>
    </message>
    <message>
        <source>Get the token from the Web UI</source>
        <comment>way to get a token</comment>
        <translation>Das Token aus der Weboberfläche holen</translation>
    </message>
    <message>
        <source>I have the token already</source>
        <comment>way to get a token</comment>
        <translation>Ich habe das Token bereits</translation>
    </message>
    <message>
        <source>This program enables Broker for the integration, and Snyk answers with the token.</source>
        <translation>Dieses Programm aktiviert Broker für die Integration, und Snyk antwortet mit dem Token.</translation>
    </message>
    <message>
        <source>You open the settings of the integration in your browser and copy the token. Changes nothing that is set up.</source>
        <translation>Sie öffnen die Einstellungen der Integration in Ihrem Browser und kopieren das Token. An dem, was eingerichtet ist, ändert sich nichts.</translation>
    </message>
    <message>
        <source>From Snyk support or a colleague. It is checked and saved; nothing is changed in Snyk.</source>
        <translation>Vom Snyk-Support oder aus Ihrem Kollegenkreis. Es wird geprüft und gespeichert; bei Snyk wird nichts geändert.</translation>
    </message>
    <message>
        <source>Snyk adds the integration %1 to the organization “%2”, with Broker enabled.</source>
        <translation>Snyk fügt der Organisation „%2“ die Integration %1 mit aktiviertem Broker hinzu.</translation>
    </message>
    <message>
        <source>It works as soon as a Broker client runs with the new token. Nothing that exists now is changed.</source>
        <translation>Sie funktioniert, sobald ein Broker-Client mit dem neuen Token läuft. Nichts, was jetzt besteht, wird geändert.</translation>
    </message>
    <message>
        <source>Broker is enabled once more for %1 in the organization “%2”, where it is in use already.</source>
        <translation>Broker wird für %1 in der Organisation „%2“ erneut aktiviert, obwohl es dort bereits in Gebrauch ist.</translation>
    </message>
    <message>
        <source>Snyk does not document what that does: the answer may hold the same token or a new one. The token is compared with the one recorded here, and you are told.</source>
        <translation>Snyk dokumentiert nicht, was das bewirkt: Die Antwort kann dasselbe oder ein neues Token enthalten. Das Token wird mit dem hier verzeichneten verglichen, und Sie erfahren das Ergebnis.</translation>
    </message>
    <message>
        <source>If it is a new one, Broker clients that run with the old token may lose their connection. This cannot be undone.</source>
        <translation>Ist es ein neues, können Broker-Clients, die mit dem alten Token laufen, ihre Verbindung verlieren. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Nothing is changed in Snyk.</source>
        <translation>Bei Snyk wird nichts geändert.</translation>
    </message>
    <message>
        <source>The token for %1 in the organization “%2” is saved.</source>
        <translation>Das Token für %1 in der Organisation „%2“ wird gespeichert.</translation>
    </message>
    <message>
        <source>In the Snyk Web UI, select the organization “%1”.</source>
        <translation>Wählen Sie in der Snyk-Weboberfläche die Organisation „%1“ aus.</translation>
    </message>
    <message>
        <source>Open “Settings”, then “Integrations”.</source>
        <translation>Öffnen Sie „Settings“, dann „Integrations“.</translation>
    </message>
    <message>
        <source>Find %1 and open its settings with the gear beside it.</source>
        <translation>Suchen Sie %1 und öffnen Sie die Einstellungen über das Zahnrad daneben.</translation>
    </message>
    <message>
        <source>Go to the section “Broker Credentials” and copy the text in the box “Token”.</source>
        <translation>Gehen Sie zum Abschnitt „Broker Credentials“ und kopieren Sie den Text im Feld „Token“.</translation>
    </message>
    <message>
        <source>Open “Settings”, then “Integrations”, and go to “Package Repositories”.</source>
        <translation>Öffnen Sie „Settings“, dann „Integrations“, und gehen Sie zu „Package Repositories“.</translation>
    </message>
    <message>
        <source>Open %1 and turn on the switch “Snyk Broker on/off”. If there is no switch, your plan or your role does not include it: ask Snyk support.</source>
        <translation>Öffnen Sie %1 und schalten Sie den Schalter „Snyk Broker on/off“ ein. Ist kein Schalter vorhanden, umfasst Ihr Tarif oder Ihre Rolle dies nicht: Fragen Sie den Snyk-Support.</translation>
    </message>
    <message>
        <source>If no token is shown yet, choose “Generate and Save”.</source>
        <translation>Wird noch kein Token angezeigt, wählen Sie „Generate and Save“.</translation>
    </message>
    <message>
        <source>Copy the Broker token.</source>
        <translation>Kopieren Sie das Broker-Token.</translation>
    </message>
    <message>
        <source>Open “Settings”, then “Integrations”, and open %1.</source>
        <translation>Öffnen Sie „Settings“, dann „Integrations“, und öffnen Sie %1.</translation>
    </message>
    <message>
        <source>Choose “For installation of Jira within a private network click here”.</source>
        <translation>Wählen Sie „For installation of Jira within a private network click here“.</translation>
    </message>
    <message>
        <source>If no token is shown yet, choose “Generate”. Then choose “Show” and copy the token.</source>
        <translation>Wird noch kein Token angezeigt, wählen Sie „Generate“. Wählen Sie dann „Show“ und kopieren Sie das Token.</translation>
    </message>
    <message>
        <source>Come back to this window and paste it below.</source>
        <translation>Kehren Sie zu diesem Fenster zurück und fügen Sie es unten ein.</translation>
    </message>
    <message>
        <source>The Web UI may say “Could not connect to %1”. That is expected until the Broker client runs.</source>
        <translation>Die Weboberfläche meldet möglicherweise „Could not connect to %1“. Das ist zu erwarten, bis der Broker-Client läuft.</translation>
    </message>
    <message>
        <source>Snyk switches the integration %1 of the organization “%2” to Broker.</source>
        <translation>Snyk stellt die Integration %1 der Organisation „%2“ auf Broker um.</translation>
    </message>
    <message>
        <source>Snyk did not tell whether it uses Broker already. If it does, Snyk does not document whether the same token comes back or a new one.</source>
        <translation>Snyk hat nicht mitgeteilt, ob sie Broker bereits verwendet. Falls ja, dokumentiert Snyk nicht, ob dasselbe Token zurückkommt oder ein neues.</translation>
    </message>
    <message>
        <source>If it is connected directly today, it stops using the credentials that are stored in Snyk. Until a Broker client runs with the new token, Snyk cannot reach your code through it.</source>
        <translation>Ist sie derzeit direkt verbunden, verwendet sie die bei Snyk gespeicherten Zugangsdaten nicht mehr. Bis ein Broker-Client mit dem neuen Token läuft, kann Snyk Ihren Code darüber nicht erreichen.</translation>
    </message>
    <message>
        <source>There is no way back without entering those credentials again.</source>
        <translation>Es gibt keinen Weg zurück, ohne diese Zugangsdaten erneut einzugeben.</translation>
    </message>
</context>
<context>
    <name>broker::ui::Inventory</name>
    <message>
        <source>Organization: %1
Integration: %2
Region: %3
Fingerprint: %4</source>
        <translation>Organisation: %1
Integration: %2
Region: %3
Fingerabdruck: %4</translation>
    </message>
    <message>
        <source>Rotate: %1</source>
        <comment>event of a calendar</comment>
        <translation>Rotieren: %1</translation>
    </message>
    <message>
        <source>Rotate soon: %1</source>
        <comment>event of a calendar</comment>
        <translation>Bald rotieren: %1</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organization id</source>
        <translation>ID der Organisation</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Last rotated</source>
        <translation>Zuletzt rotiert</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Why then</source>
        <translation>Warum dann</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Aufbewahrt in</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>broker::ui::Main</name>
    <message>
        <source>The program is running already but does not answer. End it, then start it again.</source>
        <translation>Das Programm läuft bereits, antwortet aber nicht. Beenden Sie es und starten Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Broker Token Assistant</source>
        <translation>Broker Token Assistant</translation>
    </message>
</context>
<context>
    <name>broker::ui::MainWindow</name>
    <message>
        <source>Leave practice mode</source>
        <translation>Übungsmodus verlassen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Broker Token Assistant — practice mode</source>
        <translation>Broker Token Assistant — Übungsmodus</translation>
    </message>
    <message>
        <source>Broker Token Assistant</source>
        <translation>Broker Token Assistant</translation>
    </message>
</context>
<context>
    <name>broker::ui::MessageBar</name>
    <message>
        <source>Note</source>
        <comment>kind of message</comment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Success</source>
        <comment>kind of message</comment>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>kind of message</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>kind of message</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Details kopiert</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of message: its title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Snyk request id: %1</source>
        <translation>Snyk-Anfrage-ID: %1</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>broker::ui::MethodPage</name>
    <message>
        <source>How do you want to get the token?</source>
        <translation>Wie möchten Sie das Token beziehen?</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>broker::ui::NoteDialog</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>&amp;Notes, such as where the Broker client runs and who looks after it:</source>
        <translation>&amp;Notizen, etwa wo der Broker-Client läuft und wer sich um ihn kümmert:</translation>
    </message>
    <message>
        <source>This looks as if a token or a password were in it. Notes lie in an ordinary file: leave it out.</source>
        <translation>Darin scheint ein Token oder ein Passwort zu stehen. Notizen liegen in einer gewöhnlichen Datei: Lassen Sie es weg.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln character(s) are kept.</source>
        <translation>
            <numerusform>Nur das erste %Ln Zeichen wird aufbewahrt.</numerusform>
            <numerusform>Nur die ersten %Ln Zeichen werden aufbewahrt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::OrgModel</name>
    <message>
        <source>Personal</source>
        <comment>organization that is in no group</comment>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
</context>
<context>
    <name>broker::ui::OrganizationPage</name>
    <message>
        <source>&amp;Stop loading</source>
        <translation>Laden an&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Load the rest</source>
        <translation>&amp;Rest laden</translation>
    </message>
    <message>
        <source>Choose the organization</source>
        <translation>Organisation auswählen</translation>
    </message>
    <message>
        <source>A Broker token belongs to one organization and one integration.</source>
        <translation>Ein Broker-Token gehört zu einer Organisation und einer Integration.</translation>
    </message>
    <message>
        <source>&amp;Find by name, short name or id:</source>
        <translation>Nach Name, Kurzname oder ID &amp;suchen:</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s)</source>
        <translation>
            <numerusform>%Ln Organisation</numerusform>
            <numerusform>%Ln Organisationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s)</source>
        <translation>
            <numerusform>%1 von %Ln Organisation</numerusform>
            <numerusform>%1 von %Ln Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not all loaded</source>
        <translation>%1, nicht alle geladen</translation>
    </message>
    <message>
        <source>This token sees no organization.</source>
        <translation>Dieses Token sieht keine Organisation.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of Snyk&apos;s list could not be read.</source>
        <translation>
            <numerusform>%Ln Eintrag der Liste von Snyk konnte nicht gelesen werden.</numerusform>
            <numerusform>%Ln Einträge der Liste von Snyk konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching at Snyk…</source>
        <translation>Bei Snyk wird gesucht…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
</context>
<context>
    <name>broker::ui::PastePage</name>
    <message>
        <source>Ask Snyk &amp;Support for it</source>
        <translation>Beim Snyk-&amp;Support anfragen</translation>
    </message>
    <message>
        <source>Paste the token you have</source>
        <translation>Vorhandenes Token einfügen</translation>
    </message>
    <message>
        <source>The Broker token of %1 in %2. It is checked here and not sent anywhere.</source>
        <translation>Das Broker-Token von %1 in %2. Es wird hier geprüft und nirgendwohin gesendet.</translation>
    </message>
</context>
<context>
    <name>broker::ui::PasteWords</name>
    <message>
        <source>This is an access token of GitHub.</source>
        <translation>Dies ist ein Zugriffstoken von GitHub.</translation>
    </message>
    <message>
        <source>This is an access token of GitLab.</source>
        <translation>Dies ist ein Zugriffstoken von GitLab.</translation>
    </message>
    <message>
        <source>This is an access token of Azure Repos.</source>
        <translation>Dies ist ein Zugriffstoken von Azure Repos.</translation>
    </message>
    <message>
        <source>This is an access token of Bitbucket.</source>
        <translation>Dies ist ein Zugriffstoken von Bitbucket.</translation>
    </message>
    <message>
        <source>This is an access token of another service.</source>
        <translation>Dies ist ein Zugriffstoken eines anderen Dienstes.</translation>
    </message>
    <message>
        <source>This is a sign-in token (JWT), not a Broker token.</source>
        <translation>Dies ist ein Anmeldetoken (JWT), kein Broker-Token.</translation>
    </message>
    <message>
        <source>This does not look like a Broker token.</source>
        <translation>Dies sieht nicht wie ein Broker-Token aus.</translation>
    </message>
    <message>
        <source>This token is recorded for another organization or integration already.</source>
        <translation>Dieses Token ist bereits für eine andere Organisation oder Integration verzeichnet.</translation>
    </message>
    <message>
        <source>This token is recorded for the organization “%1” already.</source>
        <translation>Dieses Token ist bereits für die Organisation „%1“ verzeichnet.</translation>
    </message>
    <message>
        <source>This token is recorded for %1 in the organization “%2” already.</source>
        <translation>Dieses Token ist bereits für %1 in der Organisation „%2“ verzeichnet.</translation>
    </message>
    <message>
        <source>Paste the Broker token here.</source>
        <translation>Fügen Sie das Broker-Token hier ein.</translation>
    </message>
    <message>
        <source>This has the form of a Broker token.</source>
        <translation>Dies hat die Form eines Broker-Tokens.</translation>
    </message>
    <message>
        <source>This is the token that is recorded here already.</source>
        <translation>Dies ist das Token, das hier bereits verzeichnet ist.</translation>
    </message>
    <message>
        <source>Going on saves it again and changes nothing else.</source>
        <translation>Wenn Sie fortfahren, wird es erneut gespeichert und sonst nichts geändert.</translation>
    </message>
    <message>
        <source>A Broker token has 36 characters: five groups of digits and the letters a to f, with hyphens in between. Copy it from the box “Token” in the Web UI.</source>
        <translation>Ein Broker-Token hat 36 Zeichen: fünf Gruppen aus Ziffern und den Buchstaben a bis f, mit Bindestrichen dazwischen. Kopieren Sie es aus dem Feld „Token“ in der Weboberfläche.</translation>
    </message>
    <message>
        <source>This looks similar to a Broker token, but a Broker client would not accept it.</source>
        <translation>Dies ähnelt einem Broker-Token, aber ein Broker-Client würde es nicht akzeptieren.</translation>
    </message>
    <message>
        <source>A character may have been lost or changed. Copy the token again.</source>
        <translation>Möglicherweise ist ein Zeichen verloren gegangen oder verändert worden. Kopieren Sie das Token erneut.</translation>
    </message>
    <message>
        <source>This is a Snyk API token, not a Broker token.</source>
        <translation>Dies ist ein Snyk-API-Token, kein Broker-Token.</translation>
    </message>
    <message>
        <source>The API token signs this program in to Snyk. The Broker token is shown in the settings of the integration.</source>
        <translation>Das API-Token meldet dieses Programm bei Snyk an. Das Broker-Token wird in den Einstellungen der Integration angezeigt.</translation>
    </message>
    <message>
        <source>This is the id of an organization, not a token.</source>
        <translation>Dies ist die ID einer Organisation, kein Token.</translation>
    </message>
    <message>
        <source>Copy the Broker token from the settings of the integration.</source>
        <translation>Kopieren Sie das Broker-Token aus den Einstellungen der Integration.</translation>
    </message>
    <message>
        <source>This is the id of an integration, not a token.</source>
        <translation>Dies ist die ID einer Integration, kein Token.</translation>
    </message>
    <message>
        <source>Copy the text in the box “Token”, not the integration id beside it.</source>
        <translation>Kopieren Sie den Text im Feld „Token“, nicht die Integrations-ID daneben.</translation>
    </message>
    <message>
        <source>The Broker client needs it too, but in another place. Here belongs the Broker token that Snyk shows.</source>
        <translation>Der Broker-Client braucht es auch, aber an anderer Stelle. Hierher gehört das Broker-Token, das Snyk anzeigt.</translation>
    </message>
    <message>
        <source>Organizations may share one token on purpose. If that is not so here, the wrong page was open in the Web UI.</source>
        <translation>Organisationen können sich absichtlich ein Token teilen. Ist das hier nicht der Fall, war in der Weboberfläche die falsche Seite geöffnet.</translation>
    </message>
    <message>
        <source>Paste your Snyk API token here.</source>
        <translation>Fügen Sie Ihr Snyk-API-Token hier ein.</translation>
    </message>
    <message>
        <source>Your API token is shown on your account page in Snyk.</source>
        <translation>Ihr API-Token wird auf Ihrer Kontoseite bei Snyk angezeigt.</translation>
    </message>
    <message>
        <source>Here belongs the API token of Snyk, from your account page there.</source>
        <translation>Hierher gehört das API-Token von Snyk, von Ihrer Kontoseite dort.</translation>
    </message>
    <message>
        <source>This does not look like a Snyk API token.</source>
        <translation>Dies sieht nicht wie ein Snyk-API-Token aus.</translation>
    </message>
    <message>
        <source>It is either 36 characters long, with four hyphens, or it starts with “snyk_uat.” or “snyk_sat.”.</source>
        <translation>Es ist entweder 36 Zeichen lang, mit vier Bindestrichen, oder es beginnt mit „snyk_uat.“ oder „snyk_sat.“.</translation>
    </message>
    <message>
        <source>This is a personal access token. Such tokens expire after 90 days at the latest.</source>
        <translation>Dies ist ein persönliches Zugriffstoken. Solche Token laufen spätestens nach 90 Tagen ab.</translation>
    </message>
    <message>
        <source>This is an access token of a service account.</source>
        <translation>Dies ist ein Zugriffstoken eines Dienstkontos.</translation>
    </message>
    <message>
        <source>This has the form of a Snyk API token.</source>
        <translation>Dies hat die Form eines Snyk-API-Tokens.</translation>
    </message>
    <message>
        <source>This is a Broker token, not an API token.</source>
        <translation>Dies ist ein Broker-Token, kein API-Token.</translation>
    </message>
    <message>
        <source>This is the Broker token for %1 in the organization “%2”, not an API token.</source>
        <translation>Dies ist das Broker-Token für %1 in der Organisation „%2“, kein API-Token.</translation>
    </message>
</context>
<context>
    <name>broker::ui::PracticeBanner</name>
    <message>
        <source>Practice mode: nothing here is real. No request leaves this computer, and the tokens work nowhere.</source>
        <translation>Übungsmodus: Nichts hier ist echt. Keine Anfrage verlässt diesen Computer, und die Token funktionieren nirgends.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ProgressPage</name>
    <message>
        <source>Note in the journal what is about to be done</source>
        <translation>Im Protokoll vermerken, was gleich getan wird</translation>
    </message>
    <message>
        <source>Ask Snyk for the token</source>
        <translation>Das Token bei Snyk anfordern</translation>
    </message>
    <message>
        <source>Save the token in the keychain and read it back</source>
        <translation>Das Token im Schlüsselbund speichern und zurücklesen</translation>
    </message>
    <message>
        <source>Add it to your list of tokens</source>
        <translation>Es zu Ihrer Tokenliste hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Stop before it is sent</source>
        <translation>Vor dem Senden an&amp;halten</translation>
    </message>
    <message>
        <source>Stop &amp;waiting for the keychain</source>
        <translation>Nicht &amp;länger auf den Schlüsselbund warten</translation>
    </message>
    <message>
        <source>Your token, this once</source>
        <translation>Ihr Token, nur dieses eine Mal</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>I &amp;have it in a safe place</source>
        <translation>Ich habe es &amp;sicher verwahrt</translation>
    </message>
    <message>
        <source>Getting the token</source>
        <translation>Das Token wird bezogen</translation>
    </message>
    <message>
        <source>Please wait. This page goes on by itself.</source>
        <translation>Bitte warten. Diese Seite geht von selbst weiter.</translation>
    </message>
    <message>
        <source>It is stored nowhere. Put it into a safe place yourself before you go on.</source>
        <translation>Es ist nirgends gespeichert. Bringen Sie es selbst an einen sicheren Ort, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>If the request has left already, Snyk&apos;s answer is awaited…</source>
        <translation>Falls die Anfrage bereits gesendet ist, wird die Antwort von Snyk abgewartet…</translation>
    </message>
    <message>
        <source>Asking Snyk…</source>
        <translation>Anfrage bei Snyk läuft…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit…</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing was asked of Snyk</source>
        <translation>Bei Snyk wurde nichts angefordert</translation>
    </message>
    <message>
        <source>Choose another &amp;way</source>
        <translation>&amp;Anderen Weg wählen</translation>
    </message>
    <message>
        <source>&amp;Look in the Web UI</source>
        <translation>In der Weboberfläche &amp;nachsehen</translation>
    </message>
    <message>
        <source>The token is not lost: the program holds it in memory until you decide.</source>
        <translation>Das Token ist nicht verloren: Das Programm behält es im Arbeitsspeicher, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>Keep it in &amp;memory until I quit</source>
        <translation>Bis zum Beenden im &amp;Arbeitsspeicher behalten</translation>
    </message>
    <message>
        <source>Show it &amp;once…</source>
        <translation>Ein&amp;mal anzeigen…</translation>
    </message>
    <message>
        <source>The token is safe in the keychain; only the list could not be written. The next start finds it and offers to add it.</source>
        <translation>Das Token liegt sicher im Schlüsselbund; nur die Liste konnte nicht geschrieben werden. Der nächste Start findet es und bietet an, es hinzuzufügen.</translation>
    </message>
    <message>
        <source>The token is in memory only, and the list could not be written.</source>
        <translation>Das Token ist nur im Arbeitsspeicher, und die Liste konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Broker token</source>
        <translation>Broker-Token</translation>
    </message>
    <message>
        <source>The token is in your hands</source>
        <translation>Sie haben das Token jetzt selbst</translation>
    </message>
    <message>
        <source>This program has forgotten it, and it is not in your list.</source>
        <translation>Dieses Programm hat es vergessen, und es steht nicht in Ihrer Liste.</translation>
    </message>
    <message>
        <source>To have it in the keychain after all, get it from the Web UI when the keychain works again.</source>
        <translation>Soll es doch in den Schlüsselbund, holen Sie es aus der Weboberfläche, sobald der Schlüsselbund wieder funktioniert.</translation>
    </message>
    <message>
        <source>Set up &amp;another token</source>
        <translation>&amp;Weiteres Token einrichten</translation>
    </message>
    <message>
        <source>Back to the &amp;confirmation</source>
        <translation>Zurück zur &amp;Bestätigung</translation>
    </message>
</context>
<context>
    <name>broker::ui::QuitBox</name>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quit and forget</source>
        <extracomment>Button: ends the program although tokens are lost.</extracomment>
        <translation>Beenden und vergessen</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>Button: does not end the program.</extracomment>
        <translation>Bleiben</translation>
    </message>
</context>
<context>
    <name>broker::ui::RecordDetails</name>
    <message>
        <source>Details of the selected token</source>
        <translation>Details zum ausgewählten Token</translation>
    </message>
    <message>
        <source>Kept:</source>
        <translation>Aufbewahrt:</translation>
    </message>
    <message>
        <source>Origin:</source>
        <translation>Herkunft:</translation>
    </message>
    <message>
        <source>Rotation due:</source>
        <translation>Rotation fällig:</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization, %3 a region of Snyk.</extracomment>
        <translation>%1 in %2, %3</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Erstellt %1</translation>
    </message>
    <message>
        <source>rotated %1</source>
        <translation>rotiert %1</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>geprüft %1</translation>
    </message>
    <message>
        <source>History:</source>
        <translation>Verlauf:</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>Notizen:</translation>
    </message>
    <message>
        <source>Token:</source>
        <translation>Token:</translation>
    </message>
</context>
<context>
    <name>broker::ui::RecordModel</name>
    <message>
        <source>Was kept in memory only</source>
        <extracomment>Of a token that is not stored any more, because the program was closed since.</extracomment>
        <translation>War nur im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>Heading of a column of dates.</extracomment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Rotation due</source>
        <extracomment>Heading of a column of dates by which tokens are to be replaced by new ones.</extracomment>
        <translation>Rotation fällig</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Heading of a column that says whether a token is due, missing and so on.</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Heading of a column that says what kind of secret it is.</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Last rotated</source>
        <extracomment>Heading of a column of dates.</extracomment>
        <translation>Zuletzt rotiert</translation>
    </message>
    <message>
        <source>Last check</source>
        <extracomment>Heading of a column that says when a secret was tried and how that ended.</extracomment>
        <translation>Letzte Prüfung</translation>
    </message>
</context>
<context>
    <name>broker::ui::RecordText</name>
    <message>
        <source>The list of tokens cannot be read</source>
        <translation>Die Tokenliste kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The file %1 is there but cannot be opened. It was left as it is.</source>
        <translation>Die Datei %1 ist vorhanden, kann aber nicht geöffnet werden. Sie wurde unverändert gelassen.</translation>
    </message>
    <message>
        <source>The file belongs to another user, or another program has locked it.</source>
        <translation>Die Datei gehört einem anderen Benutzer, oder ein anderes Programm hat sie gesperrt.</translation>
    </message>
    <message>
        <source>Check the permissions of the file, then start this program again.</source>
        <translation>Prüfen Sie die Berechtigungen der Datei und starten Sie dieses Programm dann erneut.</translation>
    </message>
    <message>
        <source>The list of tokens cannot be saved</source>
        <translation>Die Tokenliste kann nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The file %1 could not be written. What was there before is unchanged.</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden. Was vorher dort stand, ist unverändert.</translation>
    </message>
    <message>
        <source>The disk is full, or the folder is read-only.</source>
        <translation>Der Datenträger ist voll, oder der Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Make room or correct the permissions of the folder, and try again.</source>
        <translation>Schaffen Sie Platz oder korrigieren Sie die Berechtigungen des Ordners und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The list of tokens was written by a newer version</source>
        <translation>Die Tokenliste wurde von einer neueren Version geschrieben</translation>
    </message>
    <message>
        <source>This version does not understand the file %1, so it does not touch it.</source>
        <translation>Diese Version versteht die Datei %1 nicht und rührt sie deshalb nicht an.</translation>
    </message>
    <message>
        <source>A newer version of this program was used on this computer.</source>
        <translation>Auf diesem Computer wurde eine neuere Version dieses Programms verwendet.</translation>
    </message>
    <message>
        <source>Install the newer version, or use another profile.</source>
        <translation>Installieren Sie die neuere Version oder verwenden Sie ein anderes Profil.</translation>
    </message>
    <message>
        <source>The list of tokens was damaged</source>
        <translation>Die Tokenliste war beschädigt</translation>
    </message>
    <message>
        <source>The file could not be understood. It was set aside as %1, and the list starts empty.</source>
        <translation>Die Datei war nicht verständlich. Sie wurde als %1 beiseitegelegt, und die Liste beginnt leer.</translation>
    </message>
    <message>
        <source>The computer was switched off while it was being written, or the file was edited.</source>
        <translation>Der Computer wurde während des Schreibens ausgeschaltet, oder die Datei wurde bearbeitet.</translation>
    </message>
    <message>
        <source>Your tokens are still in the keychain. Keep the file: the entries can be restored from it.</source>
        <translation>Ihre Token sind noch im Schlüsselbund. Behalten Sie die Datei: Die Einträge lassen sich daraus wiederherstellen.</translation>
    </message>
    <message>
        <source>Some entries of the list cannot be shown</source>
        <translation>Einige Einträge der Liste können nicht angezeigt werden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) could not be understood. They are kept in the file as they are.</source>
        <translation>
            <numerusform>%Ln Eintrag war nicht verständlich. Er bleibt unverändert in der Datei.</numerusform>
            <numerusform>%Ln Einträge waren nicht verständlich. Sie bleiben unverändert in der Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were written by a newer version of this program, or the file was edited.</source>
        <translation>Sie wurden von einer neueren Version dieses Programms geschrieben, oder die Datei wurde bearbeitet.</translation>
    </message>
    <message>
        <source>Check for a newer version of this program.</source>
        <translation>Suchen Sie nach einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>Generated with this program</source>
        <comment>where a token comes from</comment>
        <translation>Mit diesem Programm erzeugt</translation>
    </message>
    <message>
        <source>Retrieved from the Web UI</source>
        <comment>where a token comes from</comment>
        <translation>Aus der Weboberfläche geholt</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <comment>where a token comes from</comment>
        <translation>Von Hand eingegeben</translation>
    </message>
    <message>
        <source>Keychain of this computer</source>
        <comment>where a token is kept</comment>
        <translation>Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>Memory, until this program closes</source>
        <comment>where a token is kept</comment>
        <translation>Arbeitsspeicher, bis dieses Programm geschlossen wird</translation>
    </message>
    <message>
        <source>Current</source>
        <comment>state of a recorded token</comment>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>state of a recorded token</comment>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>today</source>
        <comment>when a token is due</comment>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>when a token is due</comment>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>when a token was due</comment>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <comment>when a token is due</comment>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <comment>when a token was due</comment>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a date and how far away it is: 24 Feb 2027 (in 90 days)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>broker::ui::RecoveryGuide</name>
    <message numerus="yes">
        <source>%Ln more after this one.</source>
        <translation>
            <numerusform>Danach noch %Ln weiteres.</numerusform>
            <numerusform>Danach noch %Ln weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add it to the list</source>
        <translation>Zur Liste hinzufügen</translation>
    </message>
    <message>
        <source>Find out…</source>
        <translation>Herausfinden…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>Ends a message about interrupted work for good.</extracomment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Get it again…</source>
        <translation>Erneut abrufen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>Hides a message until the program is started again.</extracomment>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Warten auf den Schlüsselbund…</translation>
    </message>
</context>
<context>
    <name>broker::ui::Refusal</name>
    <message>
        <source>Snyk does not accept this token here</source>
        <translation>Snyk akzeptiert dieses Token hier nicht</translation>
    </message>
    <message>
        <source>%1 answered that it does not know the token (401).</source>
        <translation>%1 hat geantwortet, dass ihm das Token nicht bekannt ist (401).</translation>
    </message>
    <message>
        <source>Most often the token belongs to another Snyk region. Tokens work in one region only. It may also have expired or been revoked.</source>
        <translation>Meistens gehört das Token zu einer anderen Snyk-Region. Tokens funktionieren nur in einer Region. Es kann auch abgelaufen oder widerrufen sein.</translation>
    </message>
    <message>
        <source>Look at the address of Snyk in your browser after signing in, and choose the region with the same ending. Otherwise create a new token on your account page.</source>
        <translation>Sehen Sie sich nach der Anmeldung die Adresse von Snyk in Ihrem Browser an, und wählen Sie die Region mit derselben Endung. Erstellen Sie andernfalls auf Ihrer Kontoseite ein neues Token.</translation>
    </message>
    <message>
        <source>Snyk no longer accepts the token</source>
        <translation>Snyk akzeptiert das Token nicht mehr</translation>
    </message>
    <message>
        <source>The token worked before; now %1 refuses it (401).</source>
        <translation>Das Token hat zuvor funktioniert; jetzt lehnt %1 es ab (401).</translation>
    </message>
    <message>
        <source>The token has expired, or somebody has revoked it meanwhile.</source>
        <translation>Das Token ist abgelaufen, oder jemand hat es inzwischen widerrufen.</translation>
    </message>
    <message>
        <source>Go back to the first page and connect with a valid token.</source>
        <translation>Gehen Sie zurück zur ersten Seite, und verbinden Sie sich mit einem gültigen Token.</translation>
    </message>
    <message>
        <source>Ask a Snyk administrator of your company for this role, or use the token of somebody who has it.</source>
        <translation>Bitten Sie einen Snyk-Administrator Ihres Unternehmens um diese Rolle, oder verwenden Sie das Token einer Person, die sie hat.</translation>
    </message>
    <message>
        <source>The token may not use Snyk&apos;s API</source>
        <translation>Das Token darf die API von Snyk nicht verwenden</translation>
    </message>
    <message>
        <source>Snyk knows the token but refuses to answer it (403).</source>
        <translation>Snyk kennt das Token, verweigert ihm aber die Antwort (403).</translation>
    </message>
    <message>
        <source>The API belongs to Snyk&apos;s Enterprise plan. Personal tokens of the Free and Team plans have no access to it.</source>
        <translation>Die API gehört zum Enterprise-Tarif von Snyk. Persönliche Tokens der Tarife Free und Team haben keinen Zugriff darauf.</translation>
    </message>
    <message>
        <source>Use the token of an account or a service account of your company&apos;s Enterprise plan.</source>
        <translation>Verwenden Sie das Token eines Kontos oder eines Dienstkontos aus dem Enterprise-Tarif Ihres Unternehmens.</translation>
    </message>
    <message>
        <source>The token may not list organizations</source>
        <translation>Das Token darf keine Organisationen auflisten</translation>
    </message>
    <message>
        <source>Snyk refused to list the organizations (403).</source>
        <translation>Snyk hat es abgelehnt, die Organisationen aufzulisten (403).</translation>
    </message>
    <message>
        <source>The owner of the token lacks the permission View Organization, which every member of an organization has. A service account may belong to another group.</source>
        <translation>Dem Inhaber des Tokens fehlt die Berechtigung View Organization, die jedes Mitglied einer Organisation hat. Ein Dienstkonto gehört möglicherweise zu einer anderen Gruppe.</translation>
    </message>
    <message>
        <source>The token may not see the integrations of this organization</source>
        <translation>Das Token darf die Integrationen dieser Organisation nicht sehen</translation>
    </message>
    <message>
        <source>Snyk refused to list the integrations (403).</source>
        <translation>Snyk hat es abgelehnt, die Integrationen aufzulisten (403).</translation>
    </message>
    <message>
        <source>This needs the permission View Integrations. Org Admin, Org Collaborator, Group Admin and Group Viewer have it.</source>
        <translation>Dies erfordert die Berechtigung View Integrations. Org Admin, Org Collaborator, Group Admin und Group Viewer haben sie.</translation>
    </message>
    <message>
        <source>The token may not change integrations of this organization</source>
        <translation>Das Token darf Integrationen dieser Organisation nicht ändern</translation>
    </message>
    <message>
        <source>Snyk refused the change (403). Nothing was changed.</source>
        <translation>Snyk hat die Änderung abgelehnt (403). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Editing integrations needs the role Org Admin or Group Admin. Broker also has to be part of your plan.</source>
        <translation>Das Bearbeiten von Integrationen erfordert die Rolle Org Admin oder Group Admin. Außerdem muss Broker zu Ihrem Tarif gehören.</translation>
    </message>
    <message>
        <source>This address is not Snyk&apos;s API</source>
        <translation>Diese Adresse ist nicht die API von Snyk</translation>
    </message>
    <message>
        <source>%1 answered, but does not have what every Snyk API has (404).</source>
        <translation>%1 hat geantwortet, hat aber nicht, was jede Snyk-API hat (404).</translation>
    </message>
    <message>
        <source>The API address is mistyped, or it is the address of the Web UI.</source>
        <translation>Die API-Adresse enthält einen Tippfehler, oder es ist die Adresse der Weboberfläche.</translation>
    </message>
    <message>
        <source>Check the address. It usually starts with “api.”.</source>
        <translation>Prüfen Sie die Adresse. Sie beginnt normalerweise mit „api.“.</translation>
    </message>
    <message>
        <source>Snyk found no list of organizations</source>
        <translation>Snyk hat keine Liste der Organisationen gefunden</translation>
    </message>
    <message>
        <source>Snyk answered that there is nothing to list (404).</source>
        <translation>Snyk hat geantwortet, dass es nichts aufzulisten gibt (404).</translation>
    </message>
    <message>
        <source>The owner of the token may not belong to any organization any more.</source>
        <translation>Der Inhaber des Tokens gehört möglicherweise zu keiner Organisation mehr.</translation>
    </message>
    <message>
        <source>Check in the Web UI which organizations the owner of the token belongs to.</source>
        <translation>Prüfen Sie in der Weboberfläche, zu welchen Organisationen der Inhaber des Tokens gehört.</translation>
    </message>
    <message>
        <source>Snyk did not find the organization</source>
        <translation>Snyk hat die Organisation nicht gefunden</translation>
    </message>
    <message>
        <source>Snyk answered that the organization is not there (404).</source>
        <translation>Snyk hat geantwortet, dass die Organisation nicht vorhanden ist (404).</translation>
    </message>
    <message>
        <source>It was deleted, or the token may not see it: Snyk gives the same answer for both.</source>
        <translation>Sie wurde gelöscht, oder das Token darf sie nicht sehen: Snyk gibt in beiden Fällen dieselbe Antwort.</translation>
    </message>
    <message>
        <source>Go back, load the organizations again and choose from the new list.</source>
        <translation>Gehen Sie zurück, laden Sie die Organisationen erneut, und wählen Sie aus der neuen Liste.</translation>
    </message>
    <message>
        <source>Snyk did not find the integration</source>
        <translation>Snyk hat die Integration nicht gefunden</translation>
    </message>
    <message>
        <source>Snyk answered that the organization or the integration is not there (404). Nothing was changed.</source>
        <translation>Snyk hat geantwortet, dass die Organisation oder die Integration nicht vorhanden ist (404). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Somebody removed it meanwhile, or the token may not see it: Snyk gives the same answer for both.</source>
        <translation>Jemand hat sie inzwischen entfernt, oder das Token darf sie nicht sehen: Snyk gibt in beiden Fällen dieselbe Antwort.</translation>
    </message>
    <message>
        <source>Go back, load the integrations again and look at their state.</source>
        <translation>Gehen Sie zurück, laden Sie die Integrationen erneut, und sehen Sie sich ihren Zustand an.</translation>
    </message>
    <message>
        <source>Snyk asks for a pause</source>
        <translation>Snyk bittet um eine Pause</translation>
    </message>
    <message>
        <source>Too many requests were made with this token within a minute (429).</source>
        <translation>Mit diesem Token wurden innerhalb einer Minute zu viele Anfragen gestellt (429).</translation>
    </message>
    <message>
        <source>Other programs or pipelines use the same token.</source>
        <translation>Andere Programme oder Pipelines verwenden dasselbe Token.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Versuchen Sie es in %Ln Sekunde erneut.</numerusform>
            <numerusform>Versuchen Sie es in %Ln Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait a minute without requests and try again.</source>
        <translation>Warten Sie eine Minute ohne Anfragen, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Snyk did not understand the request</source>
        <translation>Snyk hat die Anfrage nicht verstanden</translation>
    </message>
    <message>
        <source>Snyk refused the request as malformed (400).</source>
        <translation>Snyk hat die Anfrage als fehlerhaft abgelehnt (400).</translation>
    </message>
    <message>
        <source>Snyk&apos;s API may have changed, or this integration needs something that the API does not take.</source>
        <translation>Die API von Snyk hat sich möglicherweise geändert, oder diese Integration benötigt etwas, das die API nicht annimmt.</translation>
    </message>
    <message>
        <source>Get the token from the Web UI instead, or ask Snyk support.</source>
        <translation>Holen Sie das Token stattdessen aus der Weboberfläche, oder fragen Sie den Snyk-Support.</translation>
    </message>
    <message>
        <source>Check for a newer version of this program. If there is none, report it with the details.</source>
        <translation>Suchen Sie nach einer neueren Version dieses Programms. Wenn es keine gibt, melden Sie den Fehler mit den Details.</translation>
    </message>
    <message>
        <source>Snyk reports a conflict</source>
        <translation>Snyk meldet einen Konflikt</translation>
    </message>
    <message>
        <source>What was asked for does not fit what is there now (409).</source>
        <translation>Die Anfrage passt nicht zu dem, was jetzt vorhanden ist (409).</translation>
    </message>
    <message>
        <source>Somebody else changed the same thing at this moment, or it exists already.</source>
        <translation>Jemand anders hat in diesem Moment dasselbe geändert, oder es ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>Load the list again.</source>
        <translation>Laden Sie die Liste erneut.</translation>
    </message>
    <message>
        <source>Snyk cannot do this</source>
        <translation>Snyk kann dies nicht ausführen</translation>
    </message>
    <message>
        <source>Snyk understood the request but did not carry it out (422).</source>
        <translation>Snyk hat die Anfrage verstanden, sie aber nicht ausgeführt (422).</translation>
    </message>
    <message>
        <source>Your plan may lack Broker for this type of integration, or the integration is in a state that does not allow it.</source>
        <translation>Ihr Tarif enthält möglicherweise kein Broker für diesen Typ von Integration, oder die Integration ist in einem Zustand, der dies nicht zulässt.</translation>
    </message>
    <message>
        <source>Try it in the Web UI, or ask Snyk support and quote the request id.</source>
        <translation>Versuchen Sie es in der Weboberfläche, oder fragen Sie den Snyk-Support, und nennen Sie die Anfrage-ID.</translation>
    </message>
    <message>
        <source>Ask Snyk support and quote the request id.</source>
        <translation>Fragen Sie den Snyk-Support, und nennen Sie die Anfrage-ID.</translation>
    </message>
    <message>
        <source>Snyk has a problem at the moment</source>
        <translation>Snyk hat im Moment ein Problem</translation>
    </message>
    <message>
        <source>%1 answered with an error of its own (%2).</source>
        <translation>%1 hat mit einem eigenen Fehler geantwortet (%2).</translation>
    </message>
    <message>
        <source>A disturbance or maintenance at Snyk. It is not caused by your settings.</source>
        <translation>Eine Störung oder Wartung bei Snyk. Sie wird nicht durch Ihre Einstellungen verursacht.</translation>
    </message>
    <message>
        <source>Look at status.snyk.io and try again later.</source>
        <translation>Sehen Sie auf status.snyk.io nach, und versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Snyk gave an unexpected answer</source>
        <translation>Snyk hat eine unerwartete Antwort gegeben</translation>
    </message>
    <message>
        <source>%1 answered with the status %2, which has no meaning here.</source>
        <translation>%1 hat mit dem Status %2 geantwortet, der hier keine Bedeutung hat.</translation>
    </message>
    <message>
        <source>Something between this computer and Snyk may have answered in Snyk&apos;s place.</source>
        <translation>Etwas zwischen diesem Computer und Snyk hat möglicherweise an Stelle von Snyk geantwortet.</translation>
    </message>
    <message>
        <source>Try again later. If it stays, ask Snyk support and quote the details.</source>
        <translation>Versuchen Sie es später erneut. Wenn es so bleibt, fragen Sie den Snyk-Support, und nennen Sie die Details.</translation>
    </message>
</context>
<context>
    <name>broker::ui::RegionPanel</name>
    <message>
        <source>Addresses of this re&amp;gion</source>
        <translation>Adressen dieser Re&amp;gion</translation>
    </message>
    <message>
        <source>Web application:</source>
        <translation>Webanwendung:</translation>
    </message>
    <message>
        <source>API:</source>
        <translation>API:</translation>
    </message>
    <message>
        <source>Broker server:</source>
        <translation>Broker-Server:</translation>
    </message>
    <message>
        <source>Dispatcher (high availability):</source>
        <translation>Dispatcher (Hochverfügbarkeit):</translation>
    </message>
    <message>
        <source>Support:</source>
        <translation>Support:</translation>
    </message>
</context>
<context>
    <name>broker::ui::RegionText</name>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Europe, Frankfurt</source>
        <translation>Europa, Frankfurt</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>US government</source>
        <translation>US-Regierung</translation>
    </message>
    <message>
        <source>Single tenant (%1)</source>
        <comment>a Snyk installation for one customer, and its host</comment>
        <translation>Single-Tenant (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>id of a region, and where it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not documented by Snyk</source>
        <comment>an address</comment>
        <translation>Von Snyk nicht dokumentiert</translation>
    </message>
    <message>
        <source>Web UI</source>
        <translation>Weboberfläche</translation>
    </message>
    <message>
        <source>Broker server</source>
        <translation>Broker-Server</translation>
    </message>
    <message>
        <source>high-availability dispatcher</source>
        <translation>Hochverfügbarkeits-Dispatcher</translation>
    </message>
    <message>
        <source>support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Snyk documents no address in this region for: %1. Ask your contact at Snyk before you set up the Broker client.</source>
        <translation>Snyk dokumentiert in dieser Region keine Adresse für: %1. Fragen Sie Ihren Ansprechpartner bei Snyk, bevor Sie den Broker-Client einrichten.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ReminderGuide</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A token, and the date on which it is due.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) to rotate</source>
        <translation>
            <numerusform>%Ln Token ist zu rotieren</numerusform>
            <numerusform>%Ln Token sind zu rotieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w it</source>
        <extracomment>Selects the token in the list.</extracomment>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Remind me to&amp;morrow</source>
        <translation>&amp;Morgen erinnern</translation>
    </message>
</context>
<context>
    <name>broker::ui::RemoveDialog</name>
    <message>
        <source>&amp;I understand that it cannot be brought back from here</source>
        <translation>&amp;Ich verstehe, dass es von hier aus nicht zurückgeholt werden kann</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove a token</source>
        <translation>Token entfernen</translation>
    </message>
    <message>
        <source>Deleted: the token %1 in the keychain of this computer, and its entry in this list.</source>
        <translation>Gelöscht: das Token %1 im Schlüsselbund dieses Computers und sein Eintrag in dieser Liste.</translation>
    </message>
    <message>
        <source>Deleted: the token %1 in the memory of this program, and its entry in this list.</source>
        <translation>Gelöscht: das Token %1 im Speicher dieses Programms und sein Eintrag in dieser Liste.</translation>
    </message>
    <message>
        <source>Not deleted: the token at Snyk. It stays valid, and a Broker client that runs with it goes on. The audit journal keeps what was done.</source>
        <translation>Nicht gelöscht: das Token bei Snyk. Es bleibt gültig, und ein Broker-Client, der damit läuft, läuft weiter. Das Audit-Journal bewahrt auf, was getan wurde.</translation>
    </message>
    <message>
        <source>Nothing can be said to be removed; the entry stays in the list.</source>
        <translation>Es lässt sich nicht sagen, dass etwas entfernt wurde; der Eintrag bleibt in der Liste.</translation>
    </message>
    <message>
        <source>The token is gone from where it was kept; only the list could not be written.</source>
        <translation>Das Token ist dort, wo es aufbewahrt war, nicht mehr; nur die Liste konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>broker::ui::Report</name>
    <message>
        <source>Snyk Broker tokens</source>
        <translation>Snyk-Broker-Token</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Rotation due</source>
        <translation>Rotation fällig</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>The fingerprint shows the first and the last four characters of a token. There is no secret in this report.</source>
        <translation>Der Fingerabdruck zeigt die ersten und die letzten vier Zeichen eines Tokens. In diesem Bericht steht kein Geheimnis.</translation>
    </message>
</context>
<context>
    <name>broker::ui::RetrievePage</name>
    <message>
        <source>&amp;Open these settings in the browser</source>
        <translation>&amp;Diese Einstellungen im Browser öffnen</translation>
    </message>
    <message>
        <source>Not there? Open the &amp;list of integrations</source>
        <translation>Nicht da? &amp;Liste der Integrationen öffnen</translation>
    </message>
    <message>
        <source>Ask Snyk &amp;Support</source>
        <translation>Snyk-&amp;Support fragen</translation>
    </message>
    <message>
        <source>Only a text that has the form of a token is offered, and only to you. Nothing is taken before you say so.</source>
        <translation>Nur ein Text, der die Form eines Tokens hat, wird angeboten, und nur Ihnen. Es wird nichts übernommen, bevor Sie zustimmen.</translation>
    </message>
    <message>
        <source>Generate the token in the Snyk Web UI</source>
        <translation>Generieren Sie das Token in der Snyk-Weboberfläche</translation>
    </message>
    <message>
        <source>Copy the token from the Snyk Web UI</source>
        <translation>Kopieren Sie das Token aus der Snyk-Weboberfläche</translation>
    </message>
    <message>
        <source>Follow these steps in your browser, then paste the token here.</source>
        <translation>Führen Sie diese Schritte in Ihrem Browser aus, und fügen Sie das Token dann hier ein.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln. %1</source>
        <comment>numbered step</comment>
        <translation>
            <numerusform>%Ln. %1</numerusform>
            <numerusform>%Ln. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a token on the clipboard</source>
        <translation>In der Zwischenablage befindet sich ein Token</translation>
    </message>
    <message>
        <source>Is %1 the token you copied?</source>
        <translation>Ist %1 das Token, das Sie kopiert haben?</translation>
    </message>
    <message>
        <source>Use &amp;it</source>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message>
        <source>Notice a token on the &amp;clipboard while this page is open</source>
        <translation>Ein &amp;Token in der Zwischenablage bemerken, solange diese Seite geöffnet ist</translation>
    </message>
    <message>
        <source>Not &amp;this one</source>
        <translation>Dies&amp;es nicht</translation>
    </message>
</context>
<context>
    <name>broker::ui::RotatedDialog</name>
    <message>
        <source>Mark as rotated</source>
        <translation>Als rotiert vermerken</translation>
    </message>
    <message>
        <source>&amp;Rotated on:</source>
        <translation>&amp;Rotiert am:</translation>
    </message>
    <message>
        <source>Only the dates change. The token in the keychain stays as it is: if Snyk shows another one now, close this and choose “Rotate”, so that the new one is stored.</source>
        <translation>Nur die Daten ändern sich. Das Token im Schlüsselbund bleibt, wie es ist: Zeigt Snyk jetzt ein anderes, schließen Sie dies und wählen Sie „Rotieren“, damit das neue gespeichert wird.</translation>
    </message>
    <message>
        <source>Due again on %1.</source>
        <translation>Wieder fällig am %1.</translation>
    </message>
</context>
<context>
    <name>broker::ui::SecretField</name>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>In der Zwischenablage befindet sich kein Text.</translation>
    </message>
    <message>
        <source>Spaces, line ends or quotes around the text were removed.</source>
        <translation>Leerzeichen, Zeilenenden oder Anführungszeichen um den Text herum wurden entfernt.</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>the secret</comment>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the secret</comment>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>broker::ui::SecretView</name>
    <message>
        <source>Token, shown</source>
        <translation>Token, sichtbar</translation>
    </message>
    <message>
        <source>Token, hidden</source>
        <translation>Token, verborgen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may be asking for your password in another window.</source>
        <translation>Warten auf den Schlüsselbund. Er fragt möglicherweise in einem anderen Fenster nach Ihrem Passwort.</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>the token</comment>
        <translation>Verbergen</translation>
    </message>
    <message numerus="yes">
        <source>Hidden again in %Ln second(s).</source>
        <translation>
            <numerusform>Wird in %Ln Sekunde wieder verborgen.</numerusform>
            <numerusform>Wird in %Ln Sekunden wieder verborgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the token</comment>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>broker::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Allgemein</translation>
    </message>
    <message>
        <source>&amp;Rotation</source>
        <translation>&amp;Rotation</translation>
    </message>
    <message>
        <source>&amp;Privacy</source>
        <translation>&amp;Privatsphäre</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>&amp;Diagnose</translation>
    </message>
    <message>
        <source>Changes hold at once. Cancel puts everything back.</source>
        <translation>Änderungen gelten sofort. „Abbrechen“ stellt alles wieder her.</translation>
    </message>
    <message>
        <source>As the system is</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>Er&amp;scheinungsbild:</translation>
    </message>
    <message>
        <source>&amp;Language, from the next start:</source>
        <translation>S&amp;prache, ab dem nächsten Start:</translation>
    </message>
    <message>
        <source>&amp;Start at login, in the tray</source>
        <translation>Bei der An&amp;meldung starten, im Infobereich</translation>
    </message>
    <message>
        <source>This desktop has no tray now. The window is shown instead, and closing it ends the program.</source>
        <translation>Dieser Desktop hat zurzeit keinen Infobereich. Stattdessen wird das Fenster gezeigt, und wird es geschlossen, endet das Programm.</translation>
    </message>
    <message>
        <source>As&amp;k before quitting while tokens are in memory only</source>
        <translation>Vor dem &amp;Beenden fragen, solange Token nur im Speicher sind</translation>
    </message>
    <message>
        <source>Snyk recommends 90 days. A token that ends by itself earlier is due then.</source>
        <translation>Snyk empfiehlt 90 Tage. Ein Token, das früher von selbst endet, ist dann fällig.</translation>
    </message>
    <message>
        <source> days</source>
        <comment>behind a number in a field</comment>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Rotate &amp;Broker tokens every:</source>
        <translation>&amp;Broker-Token rotieren alle:</translation>
    </message>
    <message>
        <source>Rotate Snyk &amp;API tokens every:</source>
        <translation>Snyk-A&amp;PI-Token rotieren alle:</translation>
    </message>
    <message>
        <source>Rotate service &amp;credentials every:</source>
        <translation>&amp;Zugangsdaten von Diensten rotieren alle:</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>&amp;30 days before</source>
        <translation>&amp;30 Tage vorher</translation>
    </message>
    <message>
        <source>&amp;14 days before</source>
        <translation>&amp;14 Tage vorher</translation>
    </message>
    <message>
        <source>&amp;7 days before</source>
        <translation>&amp;7 Tage vorher</translation>
    </message>
    <message>
        <source>On the day bef&amp;ore</source>
        <translation>Am Tag &amp;vorher</translation>
    </message>
    <message>
        <source>On the da&amp;y itself</source>
        <translation>Am &amp;Tag selbst</translation>
    </message>
    <message>
        <source> seconds</source>
        <comment>behind a number in a field</comment>
        <translation> Sekunden</translation>
    </message>
    <message>
        <source>&amp;Clear a copied token after:</source>
        <translation>Ein &amp;kopiertes Token löschen nach:</translation>
    </message>
    <message>
        <source>&amp;Hide a shown token after:</source>
        <translation>Ein an&amp;gezeigtes Token verbergen nach:</translation>
    </message>
    <message>
        <source>The keychain of this computer</source>
        <translation>Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>Memory, until the program ends</source>
        <translation>Speicher, bis das Programm endet</translation>
    </message>
    <message>
        <source>Keep &amp;new tokens in:</source>
        <translation>&amp;Neue Token aufbewahren in:</translation>
    </message>
    <message>
        <source>The start at login could not be changed</source>
        <translation>Der Start bei der Anmeldung konnte nicht geändert werden</translation>
    </message>
</context>
<context>
    <name>broker::ui::StepRow</name>
    <message>
        <source>to do</source>
        <comment>state of a step</comment>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>under way</source>
        <comment>state of a step</comment>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a step</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>not done</source>
        <comment>state of a step</comment>
        <translation>nicht erledigt</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>state of a step</comment>
        <translation>nicht nötig</translation>
    </message>
</context>
<context>
    <name>broker::ui::TimelineView</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>broker::ui::TokenActions</name>
    <message>
        <source>&amp;Rotate…</source>
        <translation>&amp;Rotieren…</translation>
    </message>
    <message>
        <source>&amp;Open in Snyk</source>
        <translation>In Snyk ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Change &amp;due date…</source>
        <translation>Fälligkeit än&amp;dern…</translation>
    </message>
    <message>
        <source>&amp;Mark as rotated…</source>
        <translation>Als rotiert &amp;vermerken…</translation>
    </message>
    <message>
        <source>&amp;Notes…</source>
        <translation>&amp;Notizen…</translation>
    </message>
    <message>
        <source>R&amp;emove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>The browser could not be opened</source>
        <translation>Der Browser konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Open this address yourself:</source>
        <translation>Öffnen Sie diese Adresse selbst:</translation>
    </message>
</context>
<context>
    <name>broker::ui::TokenBoard</name>
    <message>
        <source>Recorded tokens</source>
        <translation>Tokens in der Liste</translation>
    </message>
    <message>
        <source>No token matches the filter.</source>
        <translation>Kein Token passt zum Filter.</translation>
    </message>
</context>
<context>
    <name>broker::ui::TokenEntry</name>
    <message>
        <source>&amp;Use it here too; the token is shared on purpose</source>
        <translation>&amp;Auch hier verwenden; das Token wird absichtlich gemeinsam genutzt</translation>
    </message>
    <message>
        <source>Broker to&amp;ken:</source>
        <translation>Broker-To&amp;ken:</translation>
    </message>
    <message>
        <source>%1 Fingerprint: %2</source>
        <comment>a sentence, then the masked token</comment>
        <translation>%1 Fingerabdruck: %2</translation>
    </message>
</context>
<context>
    <name>broker::ui::TokenState</name>
    <message>
        <source>Unknown outcome</source>
        <comment>state of a token</comment>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>Missing from the keychain</source>
        <comment>state of a token</comment>
        <translation>Fehlt im Schlüsselbund</translation>
    </message>
    <message>
        <source>Was kept in memory only</source>
        <comment>state of a token</comment>
        <translation>War nur im Speicher</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>state of a token</comment>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Due today</source>
        <comment>state of a token</comment>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>New token waiting</source>
        <comment>state of a token</comment>
        <translation>Neues Token wartet</translation>
    </message>
    <message>
        <source>Due soon</source>
        <comment>state of a token</comment>
        <translation>Bald fällig</translation>
    </message>
    <message>
        <source>In memory only</source>
        <comment>state of a token</comment>
        <translation>Nur im Speicher</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <comment>state of a token</comment>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>Fresh</source>
        <comment>state of a token</comment>
        <translation>Frisch</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>state of a token</comment>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Snyk was asked for a token and its answer never came. Look in the Web UI which token it shows now.</source>
        <translation>Snyk wurde nach einem Token gefragt, und die Antwort kam nie an. Sehen Sie in der Weboberfläche nach, welches Token sie jetzt zeigt.</translation>
    </message>
    <message>
        <source>Somebody removed it from the keychain, or the keychain is another one. Nothing was made anew. Get the token again from the Web UI.</source>
        <translation>Jemand hat es aus dem Schlüsselbund entfernt, oder der Schlüsselbund ist ein anderer. Nichts wurde neu angelegt. Holen Sie das Token erneut aus der Weboberfläche.</translation>
    </message>
    <message>
        <source>It was forgotten when the program was closed. Snyk still shows it at the integration.</source>
        <translation>Es wurde vergessen, als das Programm beendet wurde. Snyk zeigt es weiterhin bei der Integration.</translation>
    </message>
    <message>
        <source>Its date of rotation is over. Rotate it now, or choose another date.</source>
        <translation>Sein Rotationstermin ist vorbei. Rotieren Sie es jetzt, oder wählen Sie einen anderen Termin.</translation>
    </message>
    <message>
        <source>Its date of rotation is today.</source>
        <translation>Sein Rotationstermin ist heute.</translation>
    </message>
    <message>
        <source>A new token is in the keychain and waits to be switched to.</source>
        <translation>Ein neues Token liegt im Schlüsselbund und wartet darauf, dass umgeschaltet wird.</translation>
    </message>
    <message>
        <source>The keychain is locked, so nobody can tell whether it is still there.</source>
        <translation>Der Schlüsselbund ist gesperrt; niemand kann sagen, ob es noch da ist.</translation>
    </message>
    <message>
        <source>Another token has taken the place of this one. Use it only for Broker clients that have not been moved to the new token yet.</source>
        <translation>Ein anderes Token ist an die Stelle dieses Tokens getreten. Verwenden Sie es nur für Broker-Clients, die noch nicht auf das neue Token umgestellt sind.</translation>
    </message>
    <message>
        <source>Broker token</source>
        <comment>kind of secret</comment>
        <translation>Broker-Token</translation>
    </message>
    <message>
        <source>Snyk API token</source>
        <comment>kind of secret</comment>
        <translation>Snyk-API-Token</translation>
    </message>
    <message>
        <source>Service credential</source>
        <comment>kind of secret</comment>
        <translation>Zugangsdaten eines Dienstes</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>how a check ended</comment>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>how a check ended</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>how a check ended</comment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>how a check ended</comment>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date, and how the check on it ended</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The date was chosen by you.</source>
        <translation>Das Datum haben Sie gewählt.</translation>
    </message>
    <message>
        <source>This token has its own number of days.</source>
        <translation>Dieses Token hat seine eigene Zahl von Tagen.</translation>
    </message>
    <message>
        <source>The date follows from the settings.</source>
        <translation>Das Datum folgt aus den Einstellungen.</translation>
    </message>
    <message>
        <source>It ends by itself on this date.</source>
        <translation>Es endet an diesem Tag von selbst.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <comment>number of tokens</comment>
        <translation>
            <numerusform>%Ln überfällig</numerusform>
            <numerusform>%Ln überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts ist fällig.</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nichts ist fällig</translation>
    </message>
    <message numerus="yes">
        <source>%1 due within %Ln day(s)</source>
        <comment>%1 is a number of tokens</comment>
        <translation>
            <numerusform>%1 fällig innerhalb von %Ln Tag</numerusform>
            <numerusform>%1 fällig innerhalb von %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>next today</source>
        <comment>the next date on which a token is due</comment>
        <translation>das nächste heute</translation>
    </message>
    <message>
        <source>next on %1</source>
        <comment>the next date on which a token is due</comment>
        <translation>das nächste am %1</translation>
    </message>
</context>
<context>
    <name>broker::ui::TokenWizard</name>
    <message>
        <source>Connect</source>
        <comment>step of the wizard</comment>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>step of the wizard</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Integration</source>
        <comment>step of the wizard</comment>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>step of the wizard</comment>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>step of the wizard</comment>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step of the wizard</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertigstellen</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>window title</comment>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>The token is stored nowhere</source>
        <translation>Das Token ist nirgends gespeichert</translation>
    </message>
    <message>
        <source>If you leave now, this program forgets the token. Snyk still shows it in the Web UI.</source>
        <translation>Wenn Sie jetzt gehen, vergisst dieses Programm das Token. Snyk zeigt es weiterhin in der Weboberfläche an.</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Hier bleiben</translation>
    </message>
    <message>
        <source>&amp;Leave without it</source>
        <translation>&amp;Ohne Token verlassen</translation>
    </message>
</context>
<context>
    <name>broker::ui::TrayIcon</name>
    <message>
        <source>&amp;Open Broker Token Assistant</source>
        <translation>Broker Token Assistant ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>broker::ui::VaultText</name>
    <message>
        <source>The keychain does not have it</source>
        <translation>Der Schlüsselbund enthält es nicht</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert</translation>
    </message>
    <message>
        <source>There is no keychain</source>
        <translation>Es gibt keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>The keychain has not answered yet</source>
        <translation>Der Schlüsselbund hat noch nicht geantwortet</translation>
    </message>
    <message>
        <source>The keychain did not confirm it</source>
        <translation>Der Schlüsselbund hat es nicht bestätigt</translation>
    </message>
    <message>
        <source>The entry is too large for the keychain</source>
        <translation>Der Eintrag ist zu groß für den Schlüsselbund</translation>
    </message>
    <message>
        <source>The entry in the keychain cannot be read</source>
        <translation>Der Eintrag im Schlüsselbund kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The keychain reported an error</source>
        <translation>Der Schlüsselbund hat einen Fehler gemeldet</translation>
    </message>
    <message>
        <source>It is not certain that the token was saved. This program still holds it: do not close it yet.</source>
        <translation>Es ist nicht sicher, dass das Token gespeichert wurde. Dieses Programm hält es noch: Schließen Sie es noch nicht.</translation>
    </message>
    <message>
        <source>The token was not saved. This program still holds it: do not close it yet.</source>
        <translation>Das Token wurde nicht gespeichert. Dieses Programm hält es noch: Schließen Sie es noch nicht.</translation>
    </message>
    <message>
        <source>The token is not in the keychain of this computer.</source>
        <translation>Das Token ist nicht im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>The token could not be read. Nothing was changed.</source>
        <translation>Das Token konnte nicht gelesen werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It is not certain that the token was removed.</source>
        <translation>Es ist nicht sicher, dass das Token entfernt wurde.</translation>
    </message>
    <message>
        <source>The token was not removed and may still be in the keychain.</source>
        <translation>Das Token wurde nicht entfernt und ist möglicherweise noch im Schlüsselbund.</translation>
    </message>
    <message>
        <source>It was removed with another program, saved on another computer, or saved by another user.</source>
        <translation>Es wurde mit einem anderen Programm entfernt, auf einem anderen Computer gespeichert oder von einem anderen Benutzer gespeichert.</translation>
    </message>
    <message>
        <source>The keychain was not unlocked at sign-in, or the question for its password was dismissed.</source>
        <translation>Der Schlüsselbund wurde bei der Anmeldung nicht entsperrt, oder die Frage nach seinem Passwort wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The question of the system was answered with no, or a policy of your company forbids it.</source>
        <translation>Die Frage des Systems wurde mit Nein beantwortet, oder eine Richtlinie Ihres Unternehmens verbietet es.</translation>
    </message>
    <message>
        <source>No keychain service runs for your session. Small desktops and remote sessions often have none.</source>
        <translation>Für Ihre Sitzung läuft kein Schlüsselbunddienst. Kleine Desktops und Remotesitzungen haben oft keinen.</translation>
    </message>
    <message>
        <source>The system may still be asking you for a password, perhaps behind another window.</source>
        <translation>Das System fragt Sie möglicherweise noch nach einem Passwort, vielleicht hinter einem anderen Fenster.</translation>
    </message>
    <message>
        <source>Reading the entry back did not show what it should. Another program may be changing it, or the keychain failed without saying so.</source>
        <translation>Beim Zurücklesen zeigte der Eintrag nicht, was er sollte. Ein anderes Programm ändert ihn möglicherweise, oder der Schlüsselbund hat versagt, ohne es zu melden.</translation>
    </message>
    <message>
        <source>The keychain of this system holds short entries only.</source>
        <translation>Der Schlüsselbund dieses Systems nimmt nur kurze Einträge auf.</translation>
    </message>
    <message>
        <source>The entry was made by another program, or it is damaged.</source>
        <translation>Der Eintrag wurde von einem anderen Programm angelegt, oder er ist beschädigt.</translation>
    </message>
    <message>
        <source>The service behind the keychain may have been restarted or updated.</source>
        <translation>Der Dienst hinter dem Schlüsselbund wurde möglicherweise neu gestartet oder aktualisiert.</translation>
    </message>
    <message>
        <source>Retrieve the token again from Snyk&apos;s Web UI and save it here.</source>
        <translation>Rufen Sie das Token erneut aus der Weboberfläche von Snyk ab, und speichern Sie es hier.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again. The system asks for its password, usually the one that you sign in with.</source>
        <translation>Entsperren Sie den Schlüsselbund, und versuchen Sie es erneut. Das System fragt nach seinem Passwort, normalerweise dem, mit dem Sie sich anmelden.</translation>
    </message>
    <message>
        <source>Try again and allow access when the system asks.</source>
        <translation>Versuchen Sie es erneut, und erlauben Sie den Zugriff, wenn das System fragt.</translation>
    </message>
    <message>
        <source>Start a keychain service (GNOME Keyring, KWallet or KeePassXC), or keep the token in memory for this session only.</source>
        <translation>Starten Sie einen Schlüsselbunddienst (GNOME Keyring, KWallet oder KeePassXC), oder behalten Sie das Token nur für diese Sitzung im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Look for the question of the system and answer it, then try again.</source>
        <translation>Suchen Sie nach der Frage des Systems, und beantworten Sie sie; versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Try again. If it stays, look at the entry with the keychain program of your system.</source>
        <translation>Versuchen Sie es erneut. Wenn es so bleibt, sehen Sie sich den Eintrag mit dem Schlüsselbundprogramm Ihres Systems an.</translation>
    </message>
    <message>
        <source>Check that what you entered is a token and nothing else.</source>
        <translation>Prüfen Sie, dass Ihre Eingabe ein Token und nichts anderes ist.</translation>
    </message>
    <message>
        <source>Look at the entry with the keychain program of your system. Saving a token again replaces it.</source>
        <translation>Sehen Sie sich den Eintrag mit dem Schlüsselbundprogramm Ihres Systems an. Wenn Sie erneut ein Token speichern, wird er ersetzt.</translation>
    </message>
    <message>
        <source>Try again. If it stays, sign out of your system and in again.</source>
        <translation>Versuchen Sie es erneut. Wenn es so bleibt, melden Sie sich von Ihrem System ab und wieder an.</translation>
    </message>
    <message>
        <source>Not there</source>
        <comment>state of a keychain entry</comment>
        <translation>Nicht vorhanden</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>state of a keychain entry</comment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Denied</source>
        <comment>state of a keychain entry</comment>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>No keychain</source>
        <comment>state of a keychain entry</comment>
        <translation>Kein Schlüsselbund</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a keychain entry</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <comment>state of a keychain entry</comment>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Too large</source>
        <comment>state of a keychain entry</comment>
        <translation>Zu groß</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <comment>state of a keychain entry</comment>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>state of a keychain entry</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Saved in the keychain of this computer, and read back to be sure.</source>
        <translation>Im Schlüsselbund dieses Computers gespeichert und zur Sicherheit zurückgelesen.</translation>
    </message>
    <message>
        <source>Read from the keychain of this computer.</source>
        <translation>Aus dem Schlüsselbund dieses Computers gelesen.</translation>
    </message>
    <message>
        <source>Removed from the keychain of this computer.</source>
        <translation>Aus dem Schlüsselbund dieses Computers entfernt.</translation>
    </message>
    <message>
        <source>Saving in the keychain. The system may be asking for your password in another window.</source>
        <translation>Wird im Schlüsselbund gespeichert. Das System fragt möglicherweise in einem anderen Fenster nach Ihrem Passwort.</translation>
    </message>
    <message>
        <source>Reading from the keychain. The system may be asking for your password in another window.</source>
        <translation>Wird aus dem Schlüsselbund gelesen. Das System fragt möglicherweise in einem anderen Fenster nach Ihrem Passwort.</translation>
    </message>
    <message>
        <source>Removing from the keychain. The system may be asking for your password in another window.</source>
        <translation>Wird aus dem Schlüsselbund entfernt. Das System fragt möglicherweise in einem anderen Fenster nach Ihrem Passwort.</translation>
    </message>
    <message>
        <source>The token is kept in memory only and is gone when this program closes. It is never written to a file.</source>
        <translation>Das Token wird nur im Arbeitsspeicher gehalten und ist weg, wenn dieses Programm geschlossen wird. Es wird niemals in eine Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>broker::ui::WindowCommands</name>
    <message>
        <source>Set up a &amp;token…</source>
        <translation>Ein &amp;Token einrichten…</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>Token &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>Ver&amp;lauf…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>&amp;Look in the keychain again</source>
        <translation>&amp;Erneut im Schlüsselbund nachsehen</translation>
    </message>
    <message>
        <source>&amp;Audit journal…</source>
        <translation>&amp;Audit-Journal…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>&amp;Practice mode…</source>
        <translation>&amp;Übungsmodus…</translation>
    </message>
    <message>
        <source>&amp;Leave practice mode</source>
        <translation>Übungsmodus &amp;verlassen</translation>
    </message>
    <message>
        <source>&amp;About Broker Token Assistant</source>
        <translation>Ü&amp;ber Broker Token Assistant</translation>
    </message>
    <message>
        <source>Copy the selected token to the clipboard for a short time</source>
        <translation>Das ausgewählte Token für kurze Zeit in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Is every token still in the keychain? Asks without a prompt.</source>
        <translation>Ist jedes Token noch im Schlüsselbund? Fragt ohne Rückfrage nach.</translation>
    </message>
    <message>
        <source>Try everything with an invented Snyk; nothing leaves this computer</source>
        <translation>Alles mit einem erfundenen Snyk ausprobieren; nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <extracomment>Menu with everything that is done with tokens.</extracomment>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <extracomment>Menu about what the list shows.</extracomment>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>Menu with everything that writes a file.</extracomment>
        <translation>Spei&amp;chern</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <extracomment>Menu about practice mode.</extracomment>
        <translation>Ü&amp;bung</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>Name of the tool bar.</extracomment>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>broker::ui::WizardPage</name>
    <message>
        <source>The browser could not be opened</source>
        <translation>Der Browser konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Open this address yourself:</source>
        <translation>Öffnen Sie diese Adresse selbst:</translation>
    </message>
</context>
</TS>
