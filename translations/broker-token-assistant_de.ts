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
        <source>Gets Snyk Broker tokens and keeps them in the keychain of this computer.</source>
        <translation>Bezieht Snyk-Broker-Token und bewahrt sie im Schlüsselbund dieses Computers auf.</translation>
    </message>
    <message>
        <source>It is free software under the Apache License 2.0. It is not made by Snyk.</source>
        <translation>Dies ist freie Software unter der Apache License 2.0. Sie stammt nicht von Snyk.</translation>
    </message>
    <message>
        <source>Check for a &amp;new version…</source>
        <translation>Nach &amp;neuer Version suchen…</translation>
    </message>
</context>
<context>
    <name>broker::ui::AddressGate</name>
    <message>
        <source>This is not an address of Snyk</source>
        <translation>Das ist keine Adresse von Snyk</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>&amp;Diese Adresse verwenden</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Region and address contradict each other</source>
        <translation>Region und Adresse widersprechen sich</translation>
    </message>
    <message>
        <source>The list of tokens names the region %1, but the address %2. Nothing was opened, so that no token is sent to the wrong place.</source>
        <translation>Die Liste der Token nennt die Region %1, aber die Adresse %2. Nichts wurde geöffnet, damit kein Token an die falsche Stelle gesendet wird.</translation>
    </message>
    <message>
        <source>Somebody or something has changed the list, or the backup that it came from. Remove this entry, then set the token up again; there you choose the region yourself.</source>
        <translation>Jemand oder etwas hat die Liste verändert oder die Sicherung, aus der sie stammt. Entfernen Sie diesen Eintrag, und richten Sie das Token dann neu ein; dabei wählen Sie die Region selbst.</translation>
    </message>
    <message>
        <source>Snyk is said to be reached at %1 here. None of Snyk&apos;s regions has this address, and you have not used it on this computer.</source>
        <extracomment>%1 is an address.</extracomment>
        <translation>Snyk soll hier unter %1 zu erreichen sein. Keine Region von Snyk hat diese Adresse, und Sie haben sie auf diesem Computer noch nicht verwendet.</translation>
    </message>
    <message>
        <source>Your Snyk API credential and the Broker token would be sent there. Use it only if your company has a Snyk installation of its own at this address. Otherwise somebody may have changed the list, or the backup or hand-over that it came from.</source>
        <translation>Ihre Snyk-API-Zugangsdaten und das Broker-Token würden dorthin gesendet. Verwenden Sie die Adresse nur, wenn Ihr Unternehmen dort eine eigene Snyk-Installation hat. Sonst hat vielleicht jemand die Liste verändert oder die Sicherung oder Übergabe, aus der sie stammt.</translation>
    </message>
</context>
<context>
    <name>broker::ui::AnyHomePage</name>
    <message>
        <source>Asking Snyk for the integrations of %1…</source>
        <translation>Snyk wird nach den Integrationen von %1 gefragt…</translation>
    </message>
</context>
<context>
    <name>broker::ui::ApiTokenDialog</name>
    <message>
        <source>&amp;Leave without it</source>
        <translation>&amp;Trotzdem verlassen</translation>
    </message>
    <message>
        <source>Check and save</source>
        <comment>step of a window</comment>
        <translation>Prüfen und speichern</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step of a window</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>New credential</source>
        <comment>step of a window</comment>
        <translation>Neue Zugangsdaten</translation>
    </message>
    <message>
        <source>Old credential</source>
        <comment>step of a window</comment>
        <translation>Alte Zugangsdaten</translation>
    </message>
    <message>
        <source>Snyk API credential</source>
        <translation>Snyk-API-Zugangsdaten</translation>
    </message>
    <message>
        <source>The new Snyk API credential is not kept yet</source>
        <translation>Die neuen Snyk-API-Zugangsdaten sind noch nicht aufbewahrt</translation>
    </message>
    <message>
        <source>If you leave now, this program forgets it and goes on with the old one. Snyk shows it once only.</source>
        <translation>Wenn Sie jetzt gehen, vergisst dieses Programm die neuen Zugangsdaten und arbeitet mit den alten weiter. Snyk zeigt sie nur einmal.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ApiTokenDonePage</name>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Revoke it at Snyk as well, if it is still valid there.</source>
        <translation>Widerrufen Sie es auch bei Snyk, falls es dort noch gilt.</translation>
    </message>
    <message>
        <source>There is no Snyk API credential to replace</source>
        <translation>Es sind keine Snyk-API-Zugangsdaten zu ersetzen</translation>
    </message>
    <message>
        <source>The Snyk API credential is replaced</source>
        <translation>Die Snyk-API-Zugangsdaten sind ersetzt</translation>
    </message>
    <message>
        <source>The old Snyk API credential is removed from this computer</source>
        <translation>Die alten Snyk-API-Zugangsdaten sind von diesem Computer entfernt</translation>
    </message>
    <message>
        <source>&amp;Sign in to Snyk…</source>
        <translation>Bei Snyk a&amp;nmelden…</translation>
    </message>
</context>
<context>
    <name>broker::ui::ApiTokenPage</name>
    <message>
        <source>unnamed account</source>
        <translation>unbenanntes Konto</translation>
    </message>
    <message>
        <source>Kept since %1, to be replaced by %2.</source>
        <translation>Aufbewahrt seit %1, zu ersetzen bis %2.</translation>
    </message>
    <message>
        <source>A personal access token expires after 90 days at the latest.</source>
        <translation>Ein persönliches Zugriffstoken (PAT) läuft spätestens nach 90 Tagen ab.</translation>
    </message>
    <message>
        <source>Practice mode has an account of its own. Set up a token with it first: then its secret is kept and can be rotated.</source>
        <translation>Der Übungsmodus hat ein eigenes Konto. Richten Sie damit zuerst ein Token ein: Dann wird sein Geheimnis aufbewahrt und lässt sich rotieren.</translation>
    </message>
    <message>
        <source>%1 of %2 in %3, in the password store of this computer (keychain).</source>
        <extracomment>%1 is a masked token, %2 whose it is, %3 a region.</extracomment>
        <translation>%1 von %2 in %3, im Passwortspeicher dieses Computers (Schlüsselbund).</translation>
    </message>
    <message>
        <source>No Snyk API credential is kept in the keychain. The one that you are signed in with is in memory only. To rotate it here, sign out of Snyk, sign in with it again and tick “Remember it on this computer”.</source>
        <translation>Im Schlüsselbund sind keine Snyk-API-Zugangsdaten aufbewahrt. Die, mit denen Sie angemeldet sind, sind nur im Arbeitsspeicher. Um sie hier zu rotieren, melden Sie sich von Snyk ab, melden sich damit wieder an und setzen den Haken bei „Auf diesem Computer merken“.</translation>
    </message>
    <message>
        <source>No Snyk API credential is kept in the keychain. One that you only type in is forgotten when you sign out or close this program. To rotate it here, sign in to Snyk with it and tick “Remember it on this computer”.</source>
        <translation>Im Schlüsselbund sind keine Snyk-API-Zugangsdaten aufbewahrt. Solche, die Sie nur eingeben, sind vergessen, sobald Sie sich abmelden oder dieses Programm schließen. Um sie hier zu rotieren, melden Sie sich damit bei Snyk an und setzen den Haken bei „Auf diesem Computer merken“.</translation>
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
    <message>
        <source>The audit journal cannot be written</source>
        <translation>Das Audit-Journal lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>The disk is full, or the folder is read-only.</source>
        <translation>Der Datenträger ist voll, oder der Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Client configuration saved</source>
        <comment>entry of the audit journal</comment>
        <translation>Client-Konfiguration gespeichert</translation>
    </message>
    <message>
        <source>Backup saved</source>
        <comment>entry of the audit journal</comment>
        <translation>Sicherung gespeichert</translation>
    </message>
    <message>
        <source>Backup imported</source>
        <comment>entry of the audit journal</comment>
        <translation>Sicherung importiert</translation>
    </message>
    <message>
        <source>Secret deleted</source>
        <comment>entry of the audit journal</comment>
        <translation>Geheimnis gelöscht</translation>
    </message>
    <message>
        <source>Rotated, or marked as rotated</source>
        <comment>entry of the audit journal</comment>
        <translation>Rotiert oder als rotiert vermerkt</translation>
    </message>
    <message>
        <source>What you did was carried out, but there is no entry about it in the file %1.</source>
        <translation>Was Sie getan haben, ist geschehen, aber in der Datei %1 steht kein Eintrag darüber.</translation>
    </message>
    <message>
        <source>Free some space or correct the permissions of the folder. If you have to account for what you do, write it down elsewhere until then.</source>
        <translation>Schaffen Sie Platz oder berichtigen Sie die Rechte des Ordners. Wenn Sie Rechenschaft ablegen müssen, notieren Sie es bis dahin anderswo.</translation>
    </message>
    <message>
        <source>provisional token requested</source>
        <comment>what was asked of Snyk</comment>
        <translation>vorläufiges Token angefordert</translation>
    </message>
    <message>
        <source>switch to the new token</source>
        <comment>what was asked of Snyk</comment>
        <translation>Umstieg auf das neue Token</translation>
    </message>
    <message>
        <source>used here too</source>
        <comment>a credential that another integration uses already</comment>
        <translation>auch hier verwendet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <comment>how many a backup holds</comment>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>kept until %1</source>
        <extracomment>What happens to a token that was replaced; %1 is a date.</extracomment>
        <translation>aufbewahrt bis %1</translation>
    </message>
    <message>
        <source>added or changed: %1, unchanged: %2, left out: %3</source>
        <extracomment>What an import did; each is a number of entries.</extracomment>
        <translation>hinzugefügt oder geändert: %1, unverändert: %2, ausgelassen: %3</translation>
    </message>
    <message>
        <source>filled into the form of a client</source>
        <comment>what was done with a secret</comment>
        <translation>in das Formular eines Clients eingetragen</translation>
    </message>
    <message>
        <source>a passphrase</source>
        <comment>what opens a hand-over</comment>
        <translation>einer Passphrase</translation>
    </message>
    <message>
        <source>the key %1</source>
        <comment>what opens a hand-over</comment>
        <translation>dem Schlüssel %1</translation>
    </message>
    <message>
        <source>hand-over from %1, opened; until %2, with %3</source>
        <translation>Übergabe von %1, geöffnet; bis %2, mit %3</translation>
    </message>
    <message>
        <source>hand-over for %1; until %2, with %3</source>
        <extracomment>%1 is a person, %2 a date, %3 is &quot;a passphrase&quot; or &quot;the key 12345 …&quot;.</extracomment>
        <translation>Übergabe für %1; bis %2, mit %3</translation>
    </message>
    <message>
        <source>key for hand-overs</source>
        <comment>what an entry is about</comment>
        <translation>Schlüssel für Übergaben</translation>
    </message>
    <message>
        <source>Client started here</source>
        <comment>entry of the audit journal</comment>
        <translation>Client hier gestartet</translation>
    </message>
    <message>
        <source>Container replaced</source>
        <comment>entry of the audit journal</comment>
        <translation>Container ersetzt</translation>
    </message>
    <message>
        <source>Client stopped here</source>
        <comment>entry of the audit journal</comment>
        <translation>Client hier gestoppt</translation>
    </message>
    <message>
        <source>taken back, Broker switched off</source>
        <comment>what was asked of Snyk</comment>
        <translation>zurückgenommen, Broker ausgeschaltet</translation>
    </message>
    <message>
        <source>Snyk API credential forgotten</source>
        <comment>entry of the audit journal</comment>
        <translation>Snyk-API-Zugangsdaten vergessen</translation>
    </message>
    <message>
        <source>Snyk API credential</source>
        <comment>what an entry is about</comment>
        <translation>Snyk-API-Zugangsdaten</translation>
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
        <source>Clear the text to find</source>
        <translation>Suchtext löschen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are incomplete, because the program was stopped while writing them.</source>
        <translation>
            <numerusform>%Ln Zeile ist unvollständig, weil das Programm beim Schreiben beendet wurde.</numerusform>
            <numerusform>%Ln Zeilen sind unvollständig, weil das Programm beim Schreiben beendet wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be recorded that it was saved; old entries are kept for longer.</source>
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
    <name>broker::ui::AuthorityList</name>
    <message>
        <source>It is larger than any file of certificates. Choose the file that holds only your company&apos;s certificates.</source>
        <translation>Sie ist größer als jede Zertifikatsdatei. Wählen Sie die Datei, die nur die Zertifikate Ihres Unternehmens enthält.</translation>
    </message>
    <message>
        <source>There is a private key in it, which belongs to nobody but its owner. Ask your IT department for the certificate alone, and tell them that the key was given out.</source>
        <translation>Sie enthält einen privaten Schlüssel, der nur seinem Eigentümer gehört. Bitten Sie Ihre IT-Abteilung um das Zertifikat allein, und sagen Sie ihr, dass der Schlüssel herausgegeben wurde.</translation>
    </message>
    <message>
        <source>There is no certificate in it. Choose a PEM or DER file, as a rule named *.pem, *.crt or *.cer.</source>
        <translation>Sie enthält kein Zertifikat. Wählen Sie eine PEM- oder DER-Datei, meist mit der Endung .pem, .crt oder .cer.</translation>
    </message>
    <message>
        <source>Its certificate is that of a server, not of an authority, so it cannot vouch for others. Ask your IT department for the root certificate.</source>
        <translation>Ihr Zertifikat gehört einem Server und keiner Zertifizierungsstelle, kann also nicht für andere bürgen. Bitten Sie Ihre IT-Abteilung um das Stammzertifikat.</translation>
    </message>
    <message>
        <source>There are too many certificates in it. Choose the file that holds only your company&apos;s.</source>
        <translation>Sie enthält zu viele Zertifikate. Wählen Sie die Datei, die nur die Ihres Unternehmens enthält.</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>abgelaufen am %1</translation>
    </message>
    <message>
        <source>valid only from %1</source>
        <translation>erst ab %1 gültig</translation>
    </message>
    <message>
        <source>&amp;Add from a file…</source>
        <translation>Aus Datei hinzu&amp;fügen…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Save for the &amp;Broker client…</source>
        <translation>Für den &amp;Broker-Client speichern…</translation>
    </message>
    <message>
        <source>Certificates that you added</source>
        <translation>Zertifikate, die Sie hinzugefügt haben</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Add your company&apos;s certificate</source>
        <translation>Zertifikat Ihres Unternehmens hinzufügen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.der);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 was not added</source>
        <translation>%1 wurde nicht hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) added</source>
        <translation>
            <numerusform>%Ln Zertifikat hinzugefügt</numerusform>
            <numerusform>%Ln Zertifikate hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that your IT department names. Only this program trusts it, from now on.</source>
        <translation>Vergleichen Sie den Fingerabdruck mit dem, den Ihre IT-Abteilung nennt. Ab jetzt vertraut nur dieses Programm dem Zertifikat.</translation>
    </message>
    <message>
        <source>One of them has expired: what it vouches for is still refused. Ask for the new one.</source>
        <translation>Eines davon ist abgelaufen: Wofür es bürgt, wird weiter abgelehnt. Bitten Sie um das neue.</translation>
    </message>
    <message>
        <source>Save the certificates for the Broker client</source>
        <translation>Zertifikate für den Broker-Client speichern</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>Zertifikate (*.pem)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>The configuration of a Broker client now offers this file in its field for the company&apos;s certificate (NODE_EXTRA_CA_CERTS; CA_CERT in clients before 4.166).</source>
        <translation>Die Konfiguration eines Broker-Clients bietet diese Datei jetzt im Feld für das Zertifikat des Unternehmens an (NODE_EXTRA_CA_CERTS; in Clients vor 4.166 CA_CERT).</translation>
    </message>
    <message>
        <source>One file with all of them, for the field “File with the company&apos;s certificates” of the client</source>
        <translation>Eine Datei mit allen, für das Feld „Datei mit den Zertifikaten des Unternehmens“ des Clients</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>SHA-256-Fingerabdruck: %1</translation>
    </message>
    <message>
        <source>Cop&amp;y the fingerprint</source>
        <translation>Fingerabdru&amp;ck kopieren</translation>
    </message>
</context>
<context>
    <name>broker::ui::BackupCommands</name>
    <message>
        <source>&amp;Save a backup…</source>
        <translation>Sicherung &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Import a backup…</source>
        <translation>Sicherung &amp;importieren…</translation>
    </message>
    <message>
        <source>Save a backup of the list</source>
        <translation>Eine Sicherung der Liste speichern</translation>
    </message>
    <message>
        <source>Backup (*.json)</source>
        <translation>Sicherung (*.json)</translation>
    </message>
    <message>
        <source>There is nothing to save</source>
        <translation>Es gibt nichts zu speichern</translation>
    </message>
    <message>
        <source>No token is in the list yet.</source>
        <translation>Noch ist kein Token in der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of the list that this version cannot read are not in it.</source>
        <translation>
            <numerusform>%Ln Eintrag der Liste, den diese Version nicht lesen kann, ist nicht darin.</numerusform>
            <numerusform>%Ln Einträge der Liste, die diese Version nicht lesen kann, sind nicht darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a backup</source>
        <translation>Eine Sicherung importieren</translation>
    </message>
    <message>
        <source>Backup (*.json);;All files (*)</source>
        <translation>Sicherung (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved as a backup: %1</source>
        <extracomment>%1 is &quot;2 tokens and 1 credential&quot;.</extracomment>
        <translation>Als Sicherung gespeichert: %1</translation>
    </message>
    <message>
        <source>There is no secret in it: they stay where they are. On another computer tokens are retrieved from Snyk again, and credentials entered again.</source>
        <translation>Sie enthält keine Geheimnisse: Die bleiben, wo sie sind. Auf einem anderen Computer werden Token noch einmal aus Snyk geholt und Zugangsdaten noch einmal eingegeben.</translation>
    </message>
</context>
<context>
    <name>broker::ui::BackupText</name>
    <message>
        <source>The backup cannot be read</source>
        <translation>Die Sicherung kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>Die Datei %1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Check the permissions of the file, or choose another one.</source>
        <translation>Prüfen Sie die Zugriffsrechte der Datei, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This file is too large to be a backup</source>
        <translation>Diese Datei ist zu groß für eine Sicherung</translation>
    </message>
    <message>
        <source>Another file was chosen.</source>
        <translation>Es wurde eine andere Datei gewählt.</translation>
    </message>
    <message>
        <source>Choose a file that this program saved as a backup.</source>
        <translation>Wählen Sie eine Datei, die dieses Programm als Sicherung gespeichert hat.</translation>
    </message>
    <message>
        <source>This is not a backup of this program</source>
        <translation>Das ist keine Sicherung dieses Programms</translation>
    </message>
    <message>
        <source>The file %1 holds something else. Nothing was imported.</source>
        <translation>Die Datei %1 enthält etwas anderes. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Another file was chosen, such as the inventory or a calendar.</source>
        <translation>Es wurde eine andere Datei gewählt, etwa das Inventar oder ein Kalender.</translation>
    </message>
    <message>
        <source>The backup is damaged</source>
        <translation>Die Sicherung ist beschädigt</translation>
    </message>
    <message>
        <source>The file %1 ends too early or cannot be understood. Nothing was imported.</source>
        <translation>Die Datei %1 endet zu früh oder ist nicht zu verstehen. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Copy it again from where it was saved, or save a new backup there.</source>
        <translation>Kopieren Sie sie noch einmal von dort, wo sie gespeichert wurde, oder speichern Sie dort eine neue.</translation>
    </message>
    <message>
        <source>The backup is not as it was saved</source>
        <translation>Die Sicherung ist nicht mehr, wie sie gespeichert wurde</translation>
    </message>
    <message>
        <source>The file was edited, or damaged while it was copied.</source>
        <translation>Die Datei wurde bearbeitet oder beim Kopieren beschädigt.</translation>
    </message>
    <message>
        <source>The backup was saved by a newer version</source>
        <translation>Die Sicherung stammt von einer neueren Version</translation>
    </message>
    <message>
        <source>This version does not understand the file %1. Nothing was imported.</source>
        <translation>Diese Version versteht die Datei %1 nicht. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>A newer version of this program runs on the other computer.</source>
        <translation>Auf dem anderen Computer läuft eine neuere Version dieses Programms.</translation>
    </message>
    <message>
        <source>Install the newer version here, then import the file again.</source>
        <translation>Installieren Sie hier die neuere Version, und importieren Sie die Datei dann noch einmal.</translation>
    </message>
    <message>
        <source>Practice and real tokens are never mixed. Nothing of %1 was imported.</source>
        <translation>Übungstoken und echte Token werden nie gemischt. Aus %1 wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Leave practice mode, then import the file again.</source>
        <translation>Verlassen Sie den Übungsmodus, und importieren Sie die Datei dann noch einmal.</translation>
    </message>
    <message>
        <source>Enter practice mode, then import the file again.</source>
        <translation>Wechseln Sie in den Übungsmodus, und importieren Sie die Datei dann noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more entry(s) cannot be understood by this version and are left out.</source>
        <translation>
            <numerusform>%Ln weiterer Eintrag ist für diese Version nicht zu verstehen und wird ausgelassen.</numerusform>
            <numerusform>%Ln weitere Einträge sind für diese Version nicht zu verstehen und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>who chose the due date</source>
        <comment>what of a token changes</comment>
        <translation>wer die Fälligkeit gewählt hat</translation>
    </message>
    <message>
        <source>due date: %2 instead of %1</source>
        <translation>Fälligkeit: %2 statt %1</translation>
    </message>
    <message numerus="yes">
        <source>rotated every %Ln day(s)</source>
        <comment>what of a token changes</comment>
        <translation>
            <numerusform>jeden Tag rotiert</numerusform>
            <numerusform>alle %Ln Tage rotiert</numerusform>
        </translation>
    </message>
    <message>
        <source>rotated as the settings say</source>
        <comment>what of a token changes</comment>
        <translation>rotiert, wie die Einstellungen es sagen</translation>
    </message>
    <message>
        <source>last rotated: %1</source>
        <extracomment>What of a token changes; %1 is a date.</extracomment>
        <translation>zuletzt rotiert: %1</translation>
    </message>
    <message>
        <source>expires: %1</source>
        <extracomment>What of a token changes; %1 is a date.</extracomment>
        <translation>läuft ab: %1</translation>
    </message>
    <message>
        <source>notes added</source>
        <comment>what of a token changes</comment>
        <translation>Notizen kommen hinzu</translation>
    </message>
    <message>
        <source>notes replaced</source>
        <comment>what of a token changes</comment>
        <translation>Notizen werden ersetzt</translation>
    </message>
    <message>
        <source>calendar entry</source>
        <comment>what of a token changes</comment>
        <translation>Kalendereintrag</translation>
    </message>
    <message>
        <source>history of a token that was replaced</source>
        <translation>Verlauf eines ersetzten Tokens</translation>
    </message>
    <message>
        <source>a credential for %1</source>
        <extracomment>%1 is the address of a Git service or the like.</extracomment>
        <translation>Zugangsdaten für %1</translation>
    </message>
    <message>
        <source>the region %1 and the address %2 contradict each other; somebody may have changed the file so that a token is sent elsewhere</source>
        <extracomment>%1 is a region, %2 an address.</extracomment>
        <translation>die Region %1 und die Adresse %2 widersprechen sich; vielleicht hat jemand die Datei verändert, damit ein Token woandershin gesendet wird</translation>
    </message>
    <message>
        <source>It belongs to another user, or its drive is no longer there.</source>
        <translation>Sie gehört einem anderen Benutzer, oder das Laufwerk, auf dem sie war, ist weg.</translation>
    </message>
    <message>
        <source>The file %1 was not read to the end. Nothing was imported.</source>
        <translation>Die Datei %1 wurde nicht bis zum Ende gelesen. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>It was not copied completely, or the drive has errors.</source>
        <translation>Sie wurde nicht vollständig kopiert, oder das Laufwerk hat Fehler.</translation>
    </message>
    <message>
        <source>The content of the file %1 does not match its checksum. Nothing was imported.</source>
        <translation>Der Inhalt der Datei %1 passt nicht zu ihrer Prüfsumme. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>This backup contains real tokens</source>
        <translation>Das ist eine Sicherung echter Token</translation>
    </message>
    <message>
        <source>This backup comes from practice mode</source>
        <translation>Das ist eine Sicherung aus dem Übungsmodus</translation>
    </message>
    <message>
        <source>Saved on %1. It holds %2.</source>
        <extracomment>%1 is date and time, %2 &quot;2 tokens and 1 credential&quot;.</extracomment>
        <translation>Gespeichert am %1. Sie enthält %2.</translation>
    </message>
    <message>
        <source>Saved on %1 by %2. It holds %3.</source>
        <extracomment>%1 is date and time, %2 the name and version of a program, %3 &quot;2 tokens and 1 credential&quot;.</extracomment>
        <translation>Gespeichert am %1 von %2. Sie enthält %3.</translation>
    </message>
    <message>
        <source>foreign address: reaches Snyk at %1, which is not one of Snyk&apos;s regions; you are asked before it is used</source>
        <extracomment>%1 is an address.</extracomment>
        <translation>fremde Adresse: erreicht Snyk unter %1, was zu keiner Region von Snyk gehört; Sie werden gefragt, bevor sie verwendet wird</translation>
    </message>
    <message>
        <source>replaces %1, which stays as history</source>
        <extracomment>%1 is a fingerprint.</extracomment>
        <translation>tritt an die Stelle von %1, das als Verlauf bleibt</translation>
    </message>
    <message>
        <source>was kept only in memory, so it is not stored anywhere</source>
        <translation>war nur im Arbeitsspeicher, ist also nirgends abgelegt</translation>
    </message>
    <message>
        <source>here it is the token %1; remove that one first to import this one</source>
        <extracomment>%1 is a fingerprint.</extracomment>
        <translation>hier ist es das Token %1; entfernen Sie zuerst jenes, um dieses zu übernehmen</translation>
    </message>
    <message>
        <source>here, %1 is current; remove that one first to import this one</source>
        <extracomment>%1 is a fingerprint.</extracomment>
        <translation>hier ist %1 das aktuelle; entfernen Sie zuerst jenes, um dieses zu übernehmen</translation>
    </message>
    <message>
        <source>history of a token that was taken back</source>
        <translation>Verlauf eines Tokens, das zurückgenommen wurde</translation>
    </message>
</context>
<context>
    <name>broker::ui::BeginPage</name>
    <message>
        <source>&amp;Job:</source>
        <translation>Auftra&amp;g:</translation>
    </message>
    <message>
        <source>Set up for several organizations</source>
        <translation>Für mehrere Organisationen einrichten</translation>
    </message>
    <message>
        <source>Choose organizations, see what would happen, then begin. Nothing is changed before that.</source>
        <translation>Wählen Sie Organisationen aus, sehen Sie sich an, was geschehen würde, und beginnen Sie dann. Vorher wird nichts geändert.</translation>
    </message>
    <message>
        <source>&amp;Region:</source>
        <translation>&amp;Region:</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Neuer Auftrag</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <translation>Fortsetzen: %1</translation>
    </message>
    <message>
        <source>Earlier jobs can be looked at, exported and taken back.</source>
        <translation>Frühere Aufträge lassen sich ansehen, exportieren und zurücknehmen.</translation>
    </message>
    <message>
        <source>This job cannot be gone on with</source>
        <translation>Dieser Auftrag lässt sich nicht fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) was/were not finished. The next page says what is done and what is open; nothing happens before you press “Go on” there.</source>
        <translation>
            <numerusform>%Ln Auftrag wurde nicht beendet. Die nächste Seite sagt, was erledigt und was offen ist; nichts geschieht, bevor Sie dort auf „Fortsetzen“ drücken.</numerusform>
            <numerusform>%Ln Aufträge wurden nicht beendet. Die nächste Seite sagt, was erledigt und was offen ist; nichts geschieht, bevor Sie dort auf „Fortsetzen“ drücken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its file names a region and an address that do not belong together; your Snyk API credential is not sent there.</source>
        <translation>Seine Datei nennt eine Region und eine Adresse, die nicht zusammengehören; Ihre Snyk-API-Zugangsdaten werden nicht dorthin gesendet.</translation>
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
        <extracomment>On the time line: a token, and the date on which it is due.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>R&amp;otate now…</source>
        <translation>Jetzt r&amp;otieren…</translation>
    </message>
    <message>
        <source>Remind me to&amp;morrow</source>
        <translation>&amp;Morgen erinnern</translation>
    </message>
    <message>
        <source>Res&amp;ume rotation…</source>
        <translation>Rotation fortset&amp;zen…</translation>
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
        <source>A token is in the keychain but not in the list</source>
        <translation>Ein Token ist im Schlüsselbund, aber nicht in der Liste</translation>
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
        <source>A token was not stored</source>
        <translation>Ein Token wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>It did not reach the keychain. Snyk was not asked to change anything.</source>
        <translation>Es ist nicht in den Schlüsselbund gelangt. Snyk wurde nicht gebeten, etwas zu ändern.</translation>
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
        <source>Snyk cannot be reached: a system library is missing</source>
        <translation>Snyk ist nicht erreichbar: Eine Systembibliothek fehlt</translation>
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
    <message numerus="yes">
        <source>%Ln credential(s) will be forgotten. Quit?</source>
        <translation>
            <numerusform>%Ln Satz Zugangsdaten wird vergessen. Beenden?</numerusform>
            <numerusform>%Ln Sätze Zugangsdaten werden vergessen. Beenden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) and credential(s) will be forgotten. Quit?</source>
        <translation>
            <numerusform>%Ln Eintrag (Token oder Zugangsdaten) wird vergessen. Beenden?</numerusform>
            <numerusform>%Ln Einträge (Token und Zugangsdaten) werden vergessen. Beenden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Storing the credential for %1 in %2 was interrupted (%3).</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization, %3 date and time.</extracomment>
        <translation>Das Speichern der Zugangsdaten für %1 in %2 wurde unterbrochen (%3).</translation>
    </message>
    <message>
        <source>A credential is in the keychain but not in the list</source>
        <translation>Zugangsdaten sind im Schlüsselbund, aber nicht in der Liste</translation>
    </message>
    <message>
        <source>A credential was not stored</source>
        <translation>Zugangsdaten wurden nicht gespeichert</translation>
    </message>
    <message>
        <source>It is not known whether a credential was stored</source>
        <translation>Es ist nicht bekannt, ob Zugangsdaten gespeichert wurden</translation>
    </message>
    <message>
        <source>Notes of earlier work were damaged</source>
        <translation>Notizen zu früheren Vorgängen waren beschädigt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) about getting a token could not be understood. They are kept as %1.</source>
        <extracomment>%1 is one or more files.</extracomment>
        <translation>
            <numerusform>%Ln Notiz über das Abrufen eines Tokens war nicht zu verstehen. Sie ist als %1 aufbewahrt.</numerusform>
            <numerusform>%Ln Notizen über das Abrufen eines Tokens waren nicht zu verstehen. Sie sind als %1 aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer was switched off while they were being written, or they were edited.</source>
        <translation>Der Computer wurde ausgeschaltet, während sie geschrieben wurden, oder sie wurden bearbeitet.</translation>
    </message>
    <message>
        <source>A rotation cannot be shown</source>
        <translation>Eine Rotation lässt sich nicht anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>The notes of %Ln unfinished rotation(s) cannot be read. They are kept, and nothing is changed in Snyk.</source>
        <translation>
            <numerusform>Die Notizen zu %Ln nicht beendeter Rotation können nicht gelesen werden. Sie werden aufbewahrt, und in Snyk wird nichts geändert.</numerusform>
            <numerusform>Die Notizen zu %Ln nicht beendeten Rotationen können nicht gelesen werden. Sie werden aufbewahrt, und in Snyk wird nichts geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were written by a newer version of this program, or belong to another user.</source>
        <translation>Sie stammen von einer neueren Version dieses Programms oder gehören einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>The notes of a rotation were damaged</source>
        <translation>Die Notizen einer Rotation waren beschädigt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished rotation(s) cannot be shown any more. Their notes are kept as %1.</source>
        <extracomment>%1 is one or more files.</extracomment>
        <translation>
            <numerusform>%Ln nicht beendete Rotation lässt sich nicht mehr anzeigen. Die Notizen dazu sind als %1 aufbewahrt.</numerusform>
            <numerusform>%Ln nicht beendete Rotationen lassen sich nicht mehr anzeigen. Die Notizen dazu sind als %1 aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the integration in Snyk before you rotate its token again: a new token may be waiting there. If it was issued, it may still be in the keychain.</source>
        <translation>Sehen Sie sich die Integration in Snyk an, bevor Sie ihr Token noch einmal rotieren: Vielleicht wartet dort ein neues Token. Wenn es ausgestellt wurde, ist es möglicherweise noch im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Nothing is lost. Add it to the list to go on from there.</source>
        <translation>Nichts ist verloren. Fügen Sie es der Liste hinzu, um dort fortzufahren, wo der Vorgang angehalten hat.</translation>
    </message>
    <message>
        <source>Look at the integration in Snyk to find out: if there is a token, it is shown there. Nothing is sent again automatically.</source>
        <translation>Sehen Sie sich zur Klärung die Integration in Snyk an: Wenn es ein Token gibt, wird es dort angezeigt. Nichts wird von selbst erneut gesendet.</translation>
    </message>
    <message>
        <source>Get it again from where you had it.</source>
        <translation>Holen Sie es noch einmal von dort, wo Sie es herhatten.</translation>
    </message>
    <message>
        <source>Start the newer version to go on with the rotation. Do not start another one for the same group before that: a new token may be waiting.</source>
        <translation>Starten Sie die neuere Version, um die Rotation fortzusetzen. Beginnen Sie vorher keine andere für dieselbe Gruppe: Vielleicht wartet ein neues Token.</translation>
    </message>
    <message>
        <source>A rotation cannot be saved</source>
        <translation>Der Stand einer Rotation lässt sich nicht festhalten</translation>
    </message>
    <message>
        <source>It is where its window shows it, but the file %1 still has an earlier step. If the program ended now, it would go on from that one.</source>
        <translation>Die Rotation ist so weit, wie ihr Fenster es zeigt, aber in der Datei %1 steht noch ein früherer Schritt. Nach einem Neustart des Programms ginge es von dort weiter.</translation>
    </message>
    <message>
        <source>Leave the program open. Free some space or correct the permissions of the folder, then try again.</source>
        <translation>Lassen Sie das Programm geöffnet. Schaffen Sie Platz oder berichtigen Sie die Rechte des Ordners, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>No encrypted connection is possible, and the program makes no other kind.</source>
        <translation>Eine verschlüsselte Verbindung ist nicht möglich, und das Programm stellt keine andere her.</translation>
    </message>
    <message>
        <source>Credentials that are only in memory are gone when the program ends. First copy them to where they are needed, or enter them again later.</source>
        <translation>Zugangsdaten, die nur im Arbeitsspeicher liegen, sind mit dem Ende des Programms weg. Kopieren Sie sie vorher dorthin, wo sie gebraucht werden, oder geben Sie sie später wieder ein.</translation>
    </message>
    <message>
        <source>What is only in memory is gone when the program ends. First copy it to where it is needed, or get the tokens from Snyk and enter the credentials again later.</source>
        <translation>Was nur im Arbeitsspeicher liegt, ist mit dem Ende des Programms weg. Kopieren Sie es vorher dorthin, wo es gebraucht wird, oder holen Sie die Token später wieder von Snyk und geben Sie die Zugangsdaten neu ein.</translation>
    </message>
    <message>
        <source>Tokens that are only in memory are gone when the program ends. First copy them to where they are needed, or get them from Snyk again later.</source>
        <translation>Token, die nur im Arbeitsspeicher gehalten werden, sind weg, wenn das Programm endet. Kopieren Sie sie vorher dorthin, wo sie gebraucht werden, oder rufen Sie sie später erneut von Snyk ab.</translation>
    </message>
    <message>
        <source>A rotation is under way. Quit?</source>
        <translation>Eine Rotation ist mitten in einem Schritt. Beenden?</translation>
    </message>
    <message>
        <source>It is waiting for an answer, or its new token is not stored anywhere yet. Finish that step first: if the program ends now, you may lose the new token.</source>
        <translation>Sie wartet auf eine Antwort, oder ihr neues Token ist noch nirgends gespeichert. Schließen Sie zuerst diesen Schritt ab: Wenn das Programm jetzt endet, ist das neue Token für Sie vielleicht verloren.</translation>
    </message>
</context>
<context>
    <name>broker::ui::BrowserLink</name>
    <message>
        <source>The browser could not be opened</source>
        <translation>Der Browser ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>Open this address yourself:</source>
        <translation>Öffnen Sie diese Adresse selbst:</translation>
    </message>
    <message>
        <source>Practice mode opens no page</source>
        <translation>Der Übungsmodus öffnet keine Seite</translation>
    </message>
    <message>
        <source>Nothing outside this program is touched. With real tokens, your browser would now show:</source>
        <translation>Nichts außerhalb dieses Programms wird angerührt. Mit echten Token würde Ihr Browser jetzt zeigen:</translation>
    </message>
    <message>
        <source>The address of this page is not known</source>
        <translation>Die Adresse dieser Seite ist nicht bekannt</translation>
    </message>
    <message>
        <source>This program does not know where the Web UI of this Snyk is. Open it in your browser as you usually do.</source>
        <translation>Dieses Programm weiß nicht, wo die Weboberfläche dieses Snyk ist. Öffnen Sie sie wie gewohnt in Ihrem Browser.</translation>
    </message>
</context>
<context>
    <name>broker::ui::CheckPanel</name>
    <message>
        <source>Check &amp;now</source>
        <translation>Jetzt prü&amp;fen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>Or run this on the client&apos;s own host. The answer has “ok” in it when the client is connected:</source>
        <translation>Oder führen Sie dies auf dem Rechner des Clients aus. Die Antwort enthält „ok“, wenn der Client verbunden ist:</translation>
    </message>
    <message>
        <source>Copy chec&amp;k</source>
        <translation>Prüfung kop&amp;ieren</translation>
    </message>
    <message>
        <source>Address of the client</source>
        <translation>Adresse des Clients</translation>
    </message>
    <message>
        <source>Connections of the client</source>
        <translation>Verbindungen des Clients</translation>
    </message>
    <message>
        <source>Credentials of the client</source>
        <translation>Zugangsdaten des Clients</translation>
    </message>
    <message>
        <source>A&amp;ddress of the client</source>
        <translation>A&amp;dresse des Clients</translation>
    </message>
    <message>
        <source>Asking the client…</source>
        <translation>Der Client wird gefragt…</translation>
    </message>
    <message numerus="yes">
        <source>The client tries its credential and its way to Snyk. That may take %Ln second(s)…</source>
        <translation>
            <numerusform>Der Client prüft seine Zugangsdaten und seinen Weg zu Snyk. Das kann %Ln Sekunde dauern…</numerusform>
            <numerusform>Der Client prüft seine Zugangsdaten und seinen Weg zu Snyk. Das kann %Ln Sekunden dauern…</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks the running client whether it is connected, with this token and to the right Broker server, whether its credential works and whether it reaches Snyk&apos;s servers. Nothing secret is sent.</source>
        <translation>Fragt den laufenden Client, ob er verbunden ist, mit diesem Token und dem richtigen Broker-Server, ob seine Zugangsdaten funktionieren und ob er die Server von Snyk erreicht. Nichts Geheimes wird gesendet.</translation>
    </message>
    <message>
        <source>Error: this is not an address. Enter it as broker-host:8000 or http://10.0.0.7:8000.</source>
        <translation>Fehler: Das ist keine Adresse. Geben Sie sie als broker-host:8000 oder http://10.0.0.7:8000 ein.</translation>
    </message>
    <message>
        <source>Waiting for the client…</source>
        <translation>Warten auf den Client…</translation>
    </message>
    <message>
        <source>The client has not come up in all this time, so it is no longer asked. Start it, and press “Check now”.</source>
        <translation>Der Client ist in all dieser Zeit nicht erschienen und wird deshalb nicht mehr gefragt. Starten Sie ihn, und drücken Sie „Jetzt prüfen“.</translation>
    </message>
</context>
<context>
    <name>broker::ui::CheckRow</name>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
</context>
<context>
    <name>broker::ui::CheckWords</name>
    <message>
        <source>%1 accepts it. It belongs to “%2”.</source>
        <translation>%1 akzeptiert sie. Sie gehören zu „%2“.</translation>
    </message>
    <message>
        <source>Missing, and needed: %1.</source>
        <translation>Fehlt, wird aber gebraucht: %1.</translation>
    </message>
    <message>
        <source>More than needed: %1. Fewer permissions do less harm if it is ever stolen.</source>
        <translation>Mehr als nötig: %1. Weniger Rechte richten weniger Schaden an, falls Zugangsdaten je gestohlen werden.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Go on without the check: the Broker client checks the credential itself when it starts. If this computer should reach %1, try again.</source>
        <translation>Fahren Sie ohne Prüfung fort: Der Broker-Client prüft die Zugangsdaten selbst, wenn er startet. Wenn dieser Computer %1 erreichen sollte, versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This computer is not connected, so %1 was not asked.</source>
        <translation>Dieser Computer ist nicht verbunden, deshalb wurde %1 nicht gefragt.</translation>
    </message>
    <message>
        <source>%1 did not accept the connection from this computer.</source>
        <translation>%1 hat die Verbindung von diesem Computer nicht angenommen.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Die Prüfung wurde angehalten.</translation>
    </message>
    <message>
        <source>Check again, or go on without it.</source>
        <translation>Prüfen Sie noch einmal oder fahren Sie ohne Prüfung fort.</translation>
    </message>
    <message>
        <source>The part of this program that encrypts connections is missing.</source>
        <translation>Der Teil dieses Programms, der Verbindungen verschlüsselt, fehlt.</translation>
    </message>
    <message>
        <source>The program is not completely installed.</source>
        <translation>Das Programm ist nicht vollständig installiert.</translation>
    </message>
    <message>
        <source>Go on without the check, and install the program again from its package.</source>
        <translation>Fahren Sie ohne Prüfung fort und installieren Sie das Programm neu aus seinem Paket.</translation>
    </message>
    <message>
        <source>The certificate is not known to this computer</source>
        <translation>Dieser Computer kennt das Zertifikat nicht</translation>
    </message>
    <message>
        <source>This computer does not accept the certificate of %1. The credential was not sent.</source>
        <translation>Dieser Computer akzeptiert das Zertifikat von %1 nicht. Die Zugangsdaten wurden nicht gesendet.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by “%2”, which this computer does not accept. The credential was not sent.</source>
        <translation>Das Zertifikat von %1 wurde von „%2“ ausgestellt, was dieser Computer nicht akzeptiert. Die Zugangsdaten wurden nicht gesendet.</translation>
    </message>
    <message>
        <source>Servers inside a company often have a certificate of the company&apos;s own authority.</source>
        <translation>Server innerhalb eines Unternehmens haben oft ein Zertifikat der eigenen Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>If you know this authority, go on without the check, and give its certificate to the Broker client as well. Otherwise ask who runs the server before you go on.</source>
        <translation>Wenn Sie diese Zertifizierungsstelle kennen, fahren Sie ohne Prüfung fort und geben Sie ihr Zertifikat auch dem Broker-Client. Fragen Sie sonst, wer den Server betreibt, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>The answer pointed somewhere else</source>
        <translation>Die Antwort verwies woandershin</translation>
    </message>
    <message>
        <source>A web page came instead of an answer</source>
        <translation>Statt einer Antwort kam eine Webseite</translation>
    </message>
    <message>
        <source>Check the address. If it is right, go on without the check.</source>
        <translation>Prüfen Sie die Adresse. Wenn sie stimmt, fahren Sie ohne Prüfung fort.</translation>
    </message>
    <message>
        <source>This is not %1</source>
        <translation>Das ist nicht %1</translation>
    </message>
    <message>
        <source>%1 answered, but not as %2 does.</source>
        <translation>%1 hat geantwortet, aber nicht so wie %2.</translation>
    </message>
    <message>
        <source>The address leads to another program, or a part of its path is missing.</source>
        <translation>Die Adresse führt zu einem anderen Programm, oder ein Teil ihres Pfads fehlt.</translation>
    </message>
    <message>
        <source>Check the address. It looks like the one in your browser when you use %1.</source>
        <translation>Prüfen Sie die Adresse. Sie sieht aus wie die in Ihrem Browser, wenn Sie %1 benutzen.</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>Die Antwort ist zu groß</translation>
    </message>
    <message>
        <source>The address leads to another program.</source>
        <translation>Die Adresse führt zu einem anderen Programm.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 does not accept it</source>
        <translation>%1 akzeptiert sie nicht</translation>
    </message>
    <message>
        <source>It is mistyped, revoked or expired, or it was made for another organization.</source>
        <translation>Sie sind vertippt, widerrufen oder abgelaufen, oder sie wurden für eine andere Organisation angelegt.</translation>
    </message>
    <message>
        <source>It is mistyped, revoked or expired, or it belongs to another server.</source>
        <translation>Sie sind vertippt, widerrufen oder abgelaufen, oder sie gehören zu einem anderen Server.</translation>
    </message>
    <message>
        <source>Copy it again, or make a new one.</source>
        <translation>Kopieren Sie sie noch einmal oder legen Sie neue an.</translation>
    </message>
    <message>
        <source>It has expired</source>
        <translation>Es ist abgelaufen</translation>
    </message>
    <message>
        <source>Make a new one, and paste it here.</source>
        <translation>Legen Sie ein neues an und fügen Sie es hier ein.</translation>
    </message>
    <message>
        <source>It was revoked</source>
        <translation>Es wurde widerrufen</translation>
    </message>
    <message>
        <source>%1 says that somebody has revoked the token.</source>
        <translation>%1 sagt, dass jemand das Token widerrufen hat.</translation>
    </message>
    <message>
        <source>Make a new one, and paste it here. Ask why it was revoked.</source>
        <translation>Legen Sie ein neues an und fügen Sie es hier ein. Fragen Sie, warum es widerrufen wurde.</translation>
    </message>
    <message>
        <source>%1 did not sign in</source>
        <translation>Keine Anmeldung bei %1 möglich</translation>
    </message>
    <message>
        <source>%1 asks for a captcha before it lets this account in again.</source>
        <translation>%1 verlangt ein Captcha, bevor es dieses Konto wieder hereinlässt.</translation>
    </message>
    <message>
        <source>There were too many failed sign-ins, perhaps by a Broker client with an old password.</source>
        <translation>Es gab zu viele fehlgeschlagene Anmeldungen, vielleicht von einem Broker-Client mit altem Passwort.</translation>
    </message>
    <message>
        <source>Sign in once in the browser with this account. Then check again.</source>
        <translation>Melden Sie sich mit diesem Konto einmal im Browser an. Prüfen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The token is not authorized for single sign-on</source>
        <translation>Das Token ist nicht für Single Sign-on autorisiert</translation>
    </message>
    <message>
        <source>It may do too little</source>
        <translation>Die Berechtigungen reichen nicht aus</translation>
    </message>
    <message>
        <source>%1 knows the credential, but refused to answer the check.</source>
        <translation>%1 kennt die Zugangsdaten, verweigert aber die Antwort auf die Prüfung.</translation>
    </message>
    <message>
        <source>%1 knows the credential. Missing, and needed: %2.</source>
        <translation>%1 kennt die Zugangsdaten. Fehlt, wird aber gebraucht: %2.</translation>
    </message>
    <message>
        <source>A scope or a role is missing, or this address is closed to it.</source>
        <translation>Ein Scope oder eine Rolle fehlt, oder diese Adresse ist dafür gesperrt.</translation>
    </message>
    <message>
        <source>Compare its permissions with what it needs, and make a new one if some are missing.</source>
        <translation>Vergleichen Sie die Berechtigungen mit dem, was gebraucht wird, und legen Sie neue Zugangsdaten an, wenn welche fehlen.</translation>
    </message>
    <message>
        <source>Others use the same account or the same address.</source>
        <translation>Andere benutzen dasselbe Konto oder dieselbe Adresse.</translation>
    </message>
    <message>
        <source>Check again in a few minutes, or go on without it.</source>
        <translation>Prüfen Sie in ein paar Minuten noch einmal oder fahren Sie ohne Prüfung fort.</translation>
    </message>
    <message>
        <source>Check again later, or go on without it.</source>
        <translation>Prüfen Sie später noch einmal oder fahren Sie ohne Prüfung fort.</translation>
    </message>
    <message>
        <source>The answer was not understood</source>
        <translation>Die Antwort war nicht zu verstehen</translation>
    </message>
    <message>
        <source>The address leads to another program, or a proxy answered in its place.</source>
        <translation>Die Adresse führt zu einem anderen Programm, oder ein Proxy hat an seiner Stelle geantwortet.</translation>
    </message>
    <message>
        <source>Check the address, or go on without the check.</source>
        <translation>Prüfen Sie die Adresse oder fahren Sie ohne Prüfung fort.</translation>
    </message>
    <message>
        <source>Not checked: the service cannot be reached from here</source>
        <translation>Nicht geprüft: Der Dienst ist von hier aus nicht erreichbar</translation>
    </message>
    <message>
        <source>The certificate is self-signed</source>
        <translation>Das Zertifikat ist selbst signiert</translation>
    </message>
    <message>
        <source>Servers inside a company are often set up like this.</source>
        <translation>Server innerhalb eines Unternehmens sind oft so eingerichtet.</translation>
    </message>
    <message>
        <source>If you know this server, go on without the check, and give its certificate to the Broker client as well. Otherwise ask who runs the server before you go on.</source>
        <translation>Wenn Sie diesen Server kennen, fahren Sie ohne Prüfung fort und geben Sie sein Zertifikat auch dem Broker-Client. Fragen Sie sonst, wer den Server betreibt, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>%1 answered that there is nothing at the address that was asked. That says nothing about the credential.</source>
        <translation>%1 hat geantwortet, dass es unter der angefragten Adresse nichts gibt. Über die Zugangsdaten sagt das nichts.</translation>
    </message>
    <message>
        <source>The address leads to another program, a part of its path is missing, or this version of %1 has no such address.</source>
        <translation>Die Adresse führt zu einem anderen Programm, ein Teil ihres Pfads fehlt, oder diese Version von %1 hat keine solche Adresse.</translation>
    </message>
    <message>
        <source>Check the address. It looks like the one in your browser when you use %1. If it is right, go on without the check.</source>
        <translation>Prüfen Sie die Adresse. Sie sieht aus wie die in Ihrem Browser, wenn Sie %1 benutzen. Wenn sie stimmt, fahren Sie ohne Prüfung fort.</translation>
    </message>
    <message>
        <source>%1 accepts it. It does not say whose it is.</source>
        <translation>%1 akzeptiert sie. Wem sie gehören, wird nicht mitgeteilt.</translation>
    </message>
    <message>
        <source>It has exactly the scopes that it needs.</source>
        <translation>Die nötigen Scopes sind vorhanden, und keine weiteren.</translation>
    </message>
    <message>
        <source>%1 does not say which permissions it has. Compare them with what it needs.</source>
        <translation>%1 teilt die Berechtigungen nicht mit. Vergleichen Sie sie mit dem, was gebraucht wird.</translation>
    </message>
    <message>
        <source>It does not expire. You are reminded when it is time to change it.</source>
        <translation>Es gibt kein Ablaufdatum. Sie werden erinnert, wenn es Zeit für einen Wechsel ist.</translation>
    </message>
    <message>
        <source>It is not known when it expires. You are reminded when it is time to change it.</source>
        <translation>Das Ablaufdatum ist nicht bekannt. Sie werden erinnert, wenn es Zeit für einen Wechsel ist.</translation>
    </message>
    <message numerus="yes">
        <source>It expires on %1, in %Ln day(s).</source>
        <translation>
            <numerusform>Läuft am %1 ab, in %Ln Tag.</numerusform>
            <numerusform>Läuft am %1 ab, in %Ln Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer cannot find the name %1.</source>
        <translation>Dieser Computer findet den Namen %1 nicht.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before an answer came.</source>
        <translation>Die Verbindung zu %1 brach vor der Antwort ab.</translation>
    </message>
    <message>
        <source>Often only the computer of the Broker client can reach the service. Then this is normal.</source>
        <translation>Oft erreicht nur der Rechner des Broker-Clients den Dienst; dann ist das normal.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by its owner, “%2”, not by an authority. The credential was not sent.</source>
        <translation>Das Zertifikat von %1 wurde von seinem eigenen Inhaber „%2“ ausgestellt, nicht von einer Zertifizierungsstelle. Die Zugangsdaten wurden nicht gesendet.</translation>
    </message>
    <message>
        <source>%1 redirected the request elsewhere. The credential was not sent there.</source>
        <translation>%1 hat die Anfrage umgeleitet. Die Zugangsdaten wurden nicht dorthin gesendet.</translation>
    </message>
    <message>
        <source>%1 redirected the request to %2. The credential was not sent there.</source>
        <translation>%1 hat die Anfrage an %2 umgeleitet. Die Zugangsdaten wurden nicht dorthin gesendet.</translation>
    </message>
    <message>
        <source>The address has changed, or there is a sign-in page in front of %1.</source>
        <translation>Die Adresse hat sich geändert, oder vor %1 steht eine Anmeldeseite.</translation>
    </message>
    <message>
        <source>Enter the address that the browser finally shows. If there is a sign-in page in front of it, go on without the check.</source>
        <translation>Geben Sie die Adresse ein, die der Browser am Ende anzeigt. Wenn eine Anmeldeseite davor steht, fahren Sie ohne Prüfung fort.</translation>
    </message>
    <message>
        <source>%1 answered with a web page when the API of %2 was asked.</source>
        <translation>%1 hat auf eine Anfrage an die API von %2 mit einer Webseite geantwortet.</translation>
    </message>
    <message>
        <source>The address is that of another server or of another part of this one, or there is a sign-in page or a proxy in front of it.</source>
        <translation>Die Adresse ist die eines anderen Servers oder eines anderen Teils von diesem, oder eine Anmeldeseite oder ein Proxy steht davor.</translation>
    </message>
    <message>
        <source>The requested address does not exist there</source>
        <translation>Die angefragte Adresse gibt es dort nicht</translation>
    </message>
    <message>
        <source>%1 sent more than any answer to a check can hold. It was cut off.</source>
        <translation>%1 hat mehr gesendet, als eine Antwort auf eine Prüfung enthalten kann. Der Rest wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>%1 answered that it does not know the credential. It was tried once.</source>
        <translation>%1 hat geantwortet, dass die Zugangsdaten unbekannt sind. Es gab nur einen Versuch.</translation>
    </message>
    <message>
        <source>%1 says that the token has expired.</source>
        <translation>%1 sagt, dass das Token abgelaufen ist.</translation>
    </message>
    <message>
        <source>%1 answered as it would anybody, without naming an account.</source>
        <translation>%1 hat geantwortet wie jedem, ohne ein Konto zu nennen.</translation>
    </message>
    <message>
        <source>The credential is wrong, and the server lets anyone read.</source>
        <translation>Die Zugangsdaten sind falsch, und der Server lässt alle lesen.</translation>
    </message>
    <message>
        <source>The account has to prove that it belongs to a person</source>
        <translation>Das Konto muss beweisen, dass es einer Person gehört</translation>
    </message>
    <message>
        <source>%1 knows the token, but your organization only lets authorized ones in.</source>
        <translation>%1 kennt das Token, aber Ihre Organisation lässt nur autorisierte herein.</translation>
    </message>
    <message>
        <source>Tokens are not authorized automatically when they are made.</source>
        <translation>Token sind nach dem Anlegen nicht von selbst autorisiert.</translation>
    </message>
    <message>
        <source>%1 asks for a pause: there were too many requests.</source>
        <translation>%1 bittet um eine Pause: Es gab zu viele Anfragen.</translation>
    </message>
    <message>
        <source>%1 reported an internal error (%2).</source>
        <translation>%1 hat einen internen Fehler gemeldet (%2).</translation>
    </message>
    <message>
        <source>The service is being restarted or has a problem.</source>
        <translation>Der Dienst wird gerade neu gestartet oder hat Schwierigkeiten.</translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1 hat mit dem Status %2 geantwortet.</translation>
    </message>
    <message>
        <source>It is not authorized for single sign-on in some organizations, whose repositories it cannot see. Authorize it with “Configure SSO” beside the token in %1.</source>
        <translation>Für Single Sign-on ist es in manchen Organisationen nicht freigegeben und sieht deren Repositorys nicht. Geben Sie es mit „Configure SSO“ neben dem Token in %1 frei.</translation>
    </message>
    <message>
        <source>Open the list of tokens in %1, choose “Configure SSO” beside this one and authorize it for the organization. Then check again.</source>
        <translation>Öffnen Sie die Liste der Token in %1, wählen Sie „Configure SSO“ neben diesem und geben Sie es für die Organisation frei. Prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>What answers for %1 does not speak TLS, or refuses to. The credential was not sent.</source>
        <translation>Was für %1 antwortet, spricht kein TLS oder lehnt es ab. Die Zugangsdaten wurden nicht gesendet.</translation>
    </message>
    <message>
        <source>The certificate of an authority is out of date</source>
        <translation>Das Zertifikat einer Zertifizierungsstelle ist nicht gültig</translation>
    </message>
    <message>
        <source>The certificate of the authority “%1”, which vouches for the one of %2, is not valid today. The credential was not sent.</source>
        <translation>Das Zertifikat der Zertifizierungsstelle „%1“, die für das von %2 bürgt, ist heute nicht gültig. Die Zugangsdaten wurden nicht gesendet.</translation>
    </message>
    <message>
        <source>Your company has renewed its authority, and this computer has the old certificate.</source>
        <translation>Ihr Unternehmen hat seine Zertifizierungsstelle erneuert, und dieser Computer hat noch das alte Zertifikat.</translation>
    </message>
    <message>
        <source>Ask your IT department for the new certificate, add it under Settings, Network, and give it to the Broker client as well.</source>
        <translation>Bitten Sie Ihre IT-Abteilung um das neue Zertifikat, fügen Sie es unter Einstellungen, Netzwerk hinzu, und geben Sie es auch dem Broker-Client.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ChoiceModel</name>
    <message>
        <source>left out: %1</source>
        <comment>an organization, and the rule</comment>
        <translation>ausgeschlossen: %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>an organization</comment>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
</context>
<context>
    <name>broker::ui::ChoosePage</name>
    <message>
        <source>Only c&amp;hosen ones</source>
        <translation>&amp;Nur ausgewählte</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Choose &amp;all shown</source>
        <translation>&amp;Alle angezeigten auswählen</translation>
    </message>
    <message>
        <source>Choose n&amp;one of them</source>
        <translation>Alle angezeigten a&amp;bwählen</translation>
    </message>
    <message>
        <source>&amp;Paste a list…</source>
        <translation>Liste &amp;einfügen…</translation>
    </message>
    <message>
        <source>&amp;Leave out…</source>
        <translation>A&amp;usschließen…</translation>
    </message>
    <message>
        <source>Sa&amp;ved choices…</source>
        <translation>Ges&amp;peicherte Auswahlen…</translation>
    </message>
    <message>
        <source>Choose organizations</source>
        <translation>Organisationen auswählen</translation>
    </message>
    <message>
        <source>Tick those that are to get a Broker token. The space bar ticks the current row.</source>
        <translation>Haken Sie an, welche ein Broker-Token bekommen sollen. Die Leertaste hakt die aktuelle Zeile an.</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Gruppe:</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s) chosen</source>
        <translation>
            <numerusform>%1 von %Ln Organisation ausgewählt</numerusform>
            <numerusform>%1 von %Ln Organisationen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 shown</source>
        <translation>, %1 angezeigt</translation>
    </message>
    <message>
        <source>, not all loaded</source>
        <translation>, nicht alle geladen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of Snyk&apos;s list could not be read.</source>
        <translation>
            <numerusform>%Ln Eintrag der Liste von Snyk konnte nicht gelesen werden.</numerusform>
            <numerusform>%Ln Einträge der Liste von Snyk konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) is/are missing: Snyk counts more than it lists. Load once more.</source>
        <translation>
            <numerusform>%Ln Organisation fehlt: Snyk zählt mehr, als es auflistet. Laden Sie noch einmal.</numerusform>
            <numerusform>%Ln Organisationen fehlen: Snyk zählt mehr, als es auflistet. Laden Sie noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not &amp;yet brokered</source>
        <translation>Noch ohne &amp;Broker</translation>
    </message>
    <message>
        <source>Open the inven&amp;tory</source>
        <translation>&amp;Bestandsaufnahme öffnen</translation>
    </message>
    <message>
        <source>Has &amp;integration:</source>
        <translation>Hat &amp;Integration:</translation>
    </message>
    <message>
        <source>Any or none</source>
        <translation>Beliebig oder keine</translation>
    </message>
    <message>
        <source>Nobody has looked yet at what the organizations have. The inventory does, and this window closes for it.</source>
        <translation>Noch hat niemand nachgesehen, was die Organisationen haben. Das tut die Bestandsaufnahme; dafür schließt sich dieses Fenster.</translation>
    </message>
    <message>
        <source>As the inventory found it, begun on %1.</source>
        <extracomment>%1 is a date and a time.</extracomment>
        <translation>Nach der Bestandsaufnahme, begonnen am %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) not looked at is/are not shown.</source>
        <translation>
            <numerusform>%Ln nicht angesehene Organisation wird nicht gezeigt.</numerusform>
            <numerusform>%Ln nicht angesehene Organisationen werden nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that could not be read is/are not shown.</source>
        <translation>
            <numerusform>%Ln nicht lesbare Organisation wird nicht gezeigt.</numerusform>
            <numerusform>%Ln nicht lesbare Organisationen werden nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of which Snyk does not say whether they use Broker is/are not shown.</source>
        <translation>
            <numerusform>%Ln Organisation, von der Snyk nicht sagt, ob sie Broker benutzt, wird nicht gezeigt.</numerusform>
            <numerusform>%Ln Organisationen, von denen Snyk nicht sagt, ob sie Broker benutzen, werden nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This account sees no organization.</source>
        <translation>Dieses Konto sieht keine Organisation.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientAge</name>
    <message>
        <source>The client is old: version %1</source>
        <extracomment>%1 is a version number.</extracomment>
        <translation>Der Client ist alt: Version %1</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <extracomment>%1 is a title without a full stop, %2 and %3 are sentences.</extracomment>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>Its log contains the Broker token: do not share the log.</source>
        <translation>Sein Protokoll enthält das Broker-Token: Geben Sie es nicht weiter.</translation>
    </message>
    <message>
        <source>It allows Snyk Code and infrastructure as code only where that has been switched on.</source>
        <translation>Er lässt Snyk Code und Infrastructure as Code nur durch, wo das eingeschaltet ist.</translation>
    </message>
    <message>
        <source>It has only one connection to Snyk, with no second one to fall back on.</source>
        <translation>Er hat nur eine Verbindung zu Snyk und keine zweite als Rückhalt.</translation>
    </message>
    <message>
        <source>Pull the current image, snyk/broker, and restart the client. Its configuration can stay.</source>
        <translation>Holen Sie das aktuelle Image, snyk/broker, und starten Sie den Client neu. Seine Konfiguration kann bleiben.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientCarriers</name>
    <message>
        <source>The value is longer than Docker reads from a file.</source>
        <translation>Der Wert ist länger, als Docker aus einer Datei liest.</translation>
    </message>
    <message>
        <source>Snyk&apos;s chart breaks on a quote or an unusual character in this value.</source>
        <translation>Das Chart von Snyk scheitert an einem Anführungszeichen oder einem ungewöhnlichen Zeichen in diesem Wert.</translation>
    </message>
    <message>
        <source>Enter the value again.</source>
        <translation>Geben Sie den Wert noch einmal ein.</translation>
    </message>
    <message>
        <source>Choose another way to run the client, or another value.</source>
        <translation>Wählen Sie einen anderen Weg, den Client auszuführen, oder einen anderen Wert.</translation>
    </message>
    <message>
        <source>Choose Kubernetes or Helm, or leave the number of clients empty.</source>
        <translation>Wählen Sie Kubernetes oder Helm, oder lassen Sie die Zahl der Clients leer.</translation>
    </message>
    <message>
        <source>Choose a shorter name under “Advanced”.</source>
        <translation>Wählen Sie unter „Erweitert“ einen kürzeren Namen.</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Helm, with Snyk&apos;s chart</source>
        <translation>Helm, mit dem Chart von Snyk</translation>
    </message>
    <message>
        <source>Node.js without a container</source>
        <translation>Node.js ohne Container</translation>
    </message>
    <message>
        <source>For clusters: the secrets are in a Kubernetes Secret, apart from the deployment, and several clients can run.</source>
        <translation>Für Cluster: Die Geheimnisse stehen in einem Kubernetes-Secret, getrennt vom Deployment, und es können mehrere Clients laufen.</translation>
    </message>
    <message>
        <source>For trying it out, or for hosts without containers: the client from npm reads the file in its folder.</source>
        <translation>Zum Ausprobieren oder für Rechner ohne Container: Der Client von npm liest die Datei in seinem Ordner.</translation>
    </message>
    <message>
        <source>This way cannot carry the configuration</source>
        <translation>Auf diesem Weg lässt sich die Konfiguration nicht übergeben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a variable, %2 a sentence about its value.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>To use a secret that is in the cluster already, the chart wants “useExternalSecrets”, not “externalSecrets”.</source>
        <translation>Für ein Secret, das schon im Cluster ist, verlangt das Chart „useExternalSecrets“, nicht „externalSecrets“.</translation>
    </message>
    <message>
        <source>The company&apos;s certificates are given to the chart by the command, not by the file.</source>
        <translation>Die Zertifikate des Unternehmens erhält das Chart durch den Befehl, nicht durch die Datei.</translation>
    </message>
    <message>
        <source>The company&apos;s certificates go into a ConfigMap, which one of the commands makes.</source>
        <translation>Die Zertifikate des Unternehmens kommen in eine ConfigMap, die einer der Befehle anlegt.</translation>
    </message>
    <message>
        <source>The npm package lacks files that the image has; the commands make them.</source>
        <translation>Dem npm-Paket fehlen Dateien, die das Image hat; die Befehle legen sie an.</translation>
    </message>
    <message>
        <source>Some values are read before the file is; they stand in the command.</source>
        <translation>Einige Werte werden vor der Datei gelesen; sie stehen im Befehl.</translation>
    </message>
    <message>
        <source>Snyk does not support Windows as the host of a client. Use it for trying it out.</source>
        <translation>Snyk unterstützt Windows für den Client nicht. Verwenden Sie es nur zum Ausprobieren.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Die Datei konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The npm package comes without the rules that this asks for.</source>
        <translation>Dem npm-Paket fehlen die Regeln, die hierfür nötig sind.</translation>
    </message>
    <message>
        <source>Snyk&apos;s chart takes the client&apos;s certificate only from a file inside the chart.</source>
        <translation>Das Chart von Snyk nimmt das Zertifikat des Clients nur aus einer Datei im Chart selbst.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The value is not text: it contains a byte that is not valid UTF-8.</source>
        <translation>Der Wert ist kein Text: Er enthält ein Byte, das kein gültiges UTF-8 ist.</translation>
    </message>
    <message>
        <source>The value contains a line break, but the file has one line for each value.</source>
        <translation>Der Wert enthält einen Zeilenumbruch, aber die Datei hat nur eine Zeile für jeden Wert.</translation>
    </message>
    <message>
        <source>The value contains every kind of quote, so none is left to put around it.</source>
        <translation>Der Wert enthält jede Art von Anführungszeichen, sodass keine bleibt, um ihn einzuschließen.</translation>
    </message>
    <message>
        <source>This way starts one client, but you asked for several.</source>
        <translation>Dieser Weg startet nur einen Client, Sie wünschen aber mehrere.</translation>
    </message>
    <message>
        <source>The npm client needs this value before it reads its file, and the value is secret.</source>
        <translation>Der npm-Client braucht diesen Wert, bevor er seine Datei liest, und der Wert ist geheim.</translation>
    </message>
    <message>
        <source>The value contains a “$” that the client would replace, and Snyk&apos;s chart has no way to pass it in parts.</source>
        <translation>Der Wert enthält ein „$“, das der Client ersetzen würde, und das Chart von Snyk bietet keine Möglichkeit, ihn in Teilen zu übergeben.</translation>
    </message>
    <message>
        <source>Snyk&apos;s chart writes the value without quotes, which would change it.</source>
        <translation>Das Chart von Snyk schreibt den Wert ohne Anführungszeichen und würde ihn dadurch verändern.</translation>
    </message>
    <message>
        <source>Snyk&apos;s chart only accepts Snyk&apos;s own Broker servers.</source>
        <translation>Das Chart von Snyk nimmt nur die eigenen Broker-Server von Snyk an.</translation>
    </message>
    <message>
        <source>Snyk&apos;s chart only knows the log levels “info” and “debug”.</source>
        <translation>Das Chart von Snyk kennt für das Protokoll nur die Stufen „info“ und „debug“.</translation>
    </message>
    <message>
        <source>Snyk&apos;s chart would show this secret to anyone who may see the deployment.</source>
        <translation>Das Chart von Snyk würde dieses Geheimnis allen zeigen, die das Deployment sehen dürfen.</translation>
    </message>
    <message>
        <source>With what Snyk&apos;s chart adds to it, the name is longer than Kubernetes allows.</source>
        <translation>Mit dem, was das Chart von Snyk hinzufügt, ist der Name länger, als Kubernetes annimmt.</translation>
    </message>
    <message>
        <source>Choose another way to run the client, or withdraw this permission.</source>
        <translation>Wählen Sie einen anderen Weg, den Client auszuführen, oder nehmen Sie diese Erlaubnis zurück.</translation>
    </message>
    <message>
        <source>Leave out certificate and key and give them to an ingress, or choose another way to run the client.</source>
        <translation>Lassen Sie Zertifikat und Schlüssel weg und überlassen Sie beides einem Ingress, oder wählen Sie einen anderen Weg, den Client auszuführen.</translation>
    </message>
    <message>
        <source>For hosts that run their services with Compose: everything is in one file, which then holds the secrets.</source>
        <translation>Für Rechner, die ihre Dienste mit Compose betreiben: alles in einer Datei, die dann die Geheimnisse enthält.</translation>
    </message>
    <message>
        <source>For clusters that are managed with Helm: values for Snyk&apos;s chart, also for several clients.</source>
        <translation>Für Cluster, die mit Helm verwaltet werden: Werte für das Chart von Snyk, auch für mehrere Clients.</translation>
    </message>
    <message>
        <source>For Linux and macOS, when one script should do it all: the script contains the secrets, so keep it just as safe.</source>
        <translation>Für Linux und macOS, wenn ein Skript alles tun soll: Das Skript enthält die Geheimnisse; verwahren Sie es ebenso sicher.</translation>
    </message>
    <message>
        <source>For PowerShell, when one script should do it all: the script contains the secrets, so keep it just as safe.</source>
        <translation>Für PowerShell, wenn ein Skript alles tun soll: Das Skript enthält die Geheimnisse; verwahren Sie es ebenso sicher.</translation>
    </message>
    <message>
        <source>The client&apos;s own template has surplus quotes and a comma in the header for the system check. The configuration passes the right header.</source>
        <translation>Die Vorlage des Clients hat in der Kopfzeile für die Systemprüfung Anführungszeichen und ein Komma zu viel. Die Konfiguration übergibt die richtige.</translation>
    </message>
    <message>
        <source>A value contains a “$” that the client would replace. It is passed in parts, which the client puts back together.</source>
        <translation>Ein Wert enthält ein „$“, das der Client ersetzen würde. Er wird in Teilen übergeben, die der Client wieder zusammensetzt.</translation>
    </message>
    <message>
        <source>Without “--init” the client ignores the request to stop and is killed after ten seconds. That is why it is there.</source>
        <translation>Ohne „--init“ ignoriert der Client die Aufforderung zum Beenden und wird nach zehn Sekunden abgebrochen; darum steht es da.</translation>
    </message>
    <message>
        <source>When something is missing, the client exits without an error, so “on-failure” would never restart it. The configuration says “unless-stopped”.</source>
        <translation>Der Client endet ohne Fehler, wenn etwas fehlt, darum würde „on-failure“ ihn nie neu starten; in der Konfiguration steht „unless-stopped“.</translation>
    </message>
    <message>
        <source>Changing a secret alone restarts nothing in Kubernetes; one of the commands does that.</source>
        <translation>Ein geändertes Secret allein startet in Kubernetes nichts neu; einer der Befehle tut es.</translation>
    </message>
    <message>
        <source>The chart&apos;s own “disableAutoAcceptRules” forbids nothing: what the client is not told, it allows by default. So each permission is written as a variable, true or false.</source>
        <translation>Die Einstellung „disableAutoAcceptRules“ des Charts verbietet nichts: Was dem Client nicht gesagt wird, erlaubt er von selbst. Darum steht jede Erlaubnis als Variable da, true oder false.</translation>
    </message>
    <message>
        <source>Variables that are already set in your shell win over those in the file.</source>
        <translation>Variablen, die Ihre Shell schon gesetzt hat, gelten vor denen in der Datei.</translation>
    </message>
    <message>
        <source>Nothing was saved. A file that was there before is unchanged.</source>
        <translation>Nichts wurde gespeichert. Eine Datei, die schon da war, ist unverändert.</translation>
    </message>
    <message>
        <source>There is already a folder, a pipe or a device of this name.</source>
        <translation>Ein Ordner, eine Pipe oder ein Gerät hat schon diesen Namen.</translation>
    </message>
    <message>
        <source>The folder may be read-only, or the disk may be full.</source>
        <translation>Der Ordner ist vielleicht schreibgeschützt oder der Datenträger voll.</translation>
    </message>
    <message>
        <source>For its system check, the client&apos;s own template asks an address of the service that no longer exists. The configuration passes the current one.</source>
        <translation>Für seine Systemprüfung fragt die eigene Vorlage des Clients eine Adresse des Dienstes, die es nicht mehr gibt. Die Konfiguration nennt die heutige.</translation>
    </message>
    <message>
        <source>The client hands what Snyk asks to the Container Registry Agent, a second container that has to run beside it. The commands start both.</source>
        <translation>Der Client gibt Anfragen von Snyk an den Container Registry Agent weiter, einen zweiten Container, der daneben laufen muss. Die Befehle starten beide.</translation>
    </message>
    <message>
        <source>The agent takes on the role at AWS, so its container has to run with an identity that may do so, such as the role of the machine or of the service account.</source>
        <translation>Der Agent übernimmt die Rolle bei AWS. Sein Container muss deshalb mit einer Identität laufen, die das darf, etwa mit der Rolle des Rechners oder des Dienstkontos.</translation>
    </message>
    <message>
        <source>The agent is no npm package: it runs in Docker on the same computer.</source>
        <translation>Der Agent ist kein npm-Paket: Er läuft in Docker auf demselben Computer.</translation>
    </message>
    <message>
        <source>%1 with a file of variables</source>
        <extracomment>%1 is Docker or Podman.</extracomment>
        <translation>%1 mit einer Variablendatei</translation>
    </message>
    <message>
        <source>%1 Compose</source>
        <extracomment>%1 is Docker or Podman.</extracomment>
        <translation>%1 Compose</translation>
    </message>
    <message>
        <source>%1 with a shell script</source>
        <extracomment>%1 is Docker or Podman.</extracomment>
        <translation>%1 mit einem Shell-Skript</translation>
    </message>
    <message>
        <source>%1 with a PowerShell script</source>
        <extracomment>%1 is Docker or Podman.</extracomment>
        <translation>%1 mit einem PowerShell-Skript</translation>
    </message>
    <message>
        <source>For one host with %1, and the best choice to begin with: the secrets stay in one file that only its owner can read.</source>
        <extracomment>%1 is Docker or Podman.</extracomment>
        <translation>Für einen einzelnen Rechner mit %1, und für den Anfang am besten: Die Geheimnisse bleiben in einer Datei, die nur ihr Besitzer lesen kann.</translation>
    </message>
    <message>
        <source>After a restart of the computer, Podman starts the client again only where “podman-restart.service” is enabled.</source>
        <translation>Nach einem Neustart des Computers startet Podman den Client nur dann wieder, wenn „podman-restart.service“ aktiviert ist.</translation>
    </message>
    <message>
        <source>“podman compose” hands the work to docker-compose or podman-compose; one of the two has to be installed.</source>
        <translation>„podman compose“ reicht die Arbeit an docker-compose oder podman-compose weiter; eines von beiden muss installiert sein.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientCheck</name>
    <message>
        <source>The client cannot be reached</source>
        <translation>Der Client ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Nothing listens at this address</source>
        <translation>Unter dieser Adresse antwortet niemand</translation>
    </message>
    <message>
        <source>Something else answers at this address</source>
        <translation>Unter dieser Adresse antwortet etwas anderes</translation>
    </message>
    <message>
        <source>The client runs, but it is not connected to Snyk</source>
        <translation>Der Client läuft, ist aber nicht mit Snyk verbunden</translation>
    </message>
    <message>
        <source>The client is connected</source>
        <translation>Der Client ist verbunden</translation>
    </message>
    <message>
        <source>There was no answer from %1.</source>
        <translation>Von %1 kam keine Antwort.</translation>
    </message>
    <message>
        <source>The computer behind %1 refused the connection.</source>
        <translation>Der Rechner hinter %1 hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>The client at %1 answered that its connection to the Broker server is down.</source>
        <translation>Der Client unter %1 hat geantwortet, dass seine Verbindung zum Broker-Server unterbrochen ist.</translation>
    </message>
    <message>
        <source>The port belongs to another program, or to a proxy in front of the client.</source>
        <translation>Der Port gehört einem anderen Programm oder einem Proxy vor dem Client.</translation>
    </message>
    <message>
        <source>The way to the Internet is closed or needs a proxy, the region is wrong, or the token is no longer valid.</source>
        <translation>Der Weg ins Internet ist versperrt oder braucht einen Proxy, die Region ist falsch, oder das Token gilt nicht mehr.</translation>
    </message>
    <message>
        <source>BROKER_SERVER_URL is missing in its configuration or names another region.</source>
        <translation>BROKER_SERVER_URL fehlt in seiner Konfiguration oder nennt eine andere Region.</translation>
    </message>
    <message>
        <source>It is an older client, or it was not restarted after the configuration changed.</source>
        <translation>Es ist ein älterer Client, oder er wurde nach der Änderung der Konfiguration nicht neu gestartet.</translation>
    </message>
    <message>
        <source>It has just been started, or the network interrupts long connections.</source>
        <translation>Er wurde eben erst gestartet, oder das Netz unterbricht lange Verbindungen.</translation>
    </message>
    <message>
        <source>Check the address, or run the check on the host of the client: the command for it is on this page.</source>
        <translation>Prüfen Sie die Adresse, oder führen Sie die Prüfung auf dem Rechner des Clients aus: Der Befehl dafür steht auf dieser Seite.</translation>
    </message>
    <message>
        <source>Start the client and look at the first lines of its log. Compare the port.</source>
        <translation>Starten Sie den Client und sehen Sie die ersten Zeilen seines Protokolls an. Vergleichen Sie den Port.</translation>
    </message>
    <message>
        <source>Enter the address of the client itself, with its port.</source>
        <translation>Geben Sie die Adresse des Clients selbst ein, mit seinem Port.</translation>
    </message>
    <message>
        <source>Look in the client&apos;s log for the name of the Broker server. Check proxy, certificates and region under “Advanced”, then the token in Snyk.</source>
        <translation>Suchen Sie im Protokoll des Clients den Namen des Broker-Servers. Prüfen Sie Proxy, Zertifikate und Region unter „Erweitert“, dann das Token in Snyk.</translation>
    </message>
    <message>
        <source>Stop the old client and start it with the configuration from this window.</source>
        <translation>Halten Sie den alten Client an und starten Sie ihn mit der Konfiguration aus diesem Fenster.</translation>
    </message>
    <message>
        <source>The client did not say whether its credential works</source>
        <translation>Der Client hat nicht gesagt, ob seine Zugangsdaten funktionieren</translation>
    </message>
    <message>
        <source>This client has no system check</source>
        <translation>Dieser Client hat keine Systemprüfung</translation>
    </message>
    <message>
        <source>The credential of the service works</source>
        <translation>Die Zugangsdaten des Dienstes funktionieren</translation>
    </message>
    <message>
        <source>The service did not accept the client&apos;s credential</source>
        <translation>Der Dienst hat die Zugangsdaten des Clients nicht angenommen</translation>
    </message>
    <message>
        <source>Try it by importing a project in Snyk. A newer version of the client offers the check.</source>
        <translation>Probieren Sie es, indem Sie in Snyk ein Projekt importieren. Eine neuere Version des Clients bietet die Prüfung.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nichts zu tun.</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>a credential</comment>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>refused with status %1</source>
        <comment>a credential</comment>
        <extracomment>%1 is the number of an HTTP status.</extracomment>
        <translation>mit Status %1 abgelehnt</translation>
    </message>
    <message>
        <source>no answer from the service</source>
        <translation>keine Antwort vom Dienst</translation>
    </message>
    <message>
        <source>no answer from the service (%1)</source>
        <translation>keine Antwort vom Dienst (%1)</translation>
    </message>
    <message>
        <source>unknown server</source>
        <translation>unbekannter Server</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a connection</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>down</source>
        <comment>a connection</comment>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a server, %2 “open” or “down”, %3 a version number.
----------
%1 is an address, %2 how a credential fared there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, client version %3</source>
        <translation>%1: %2, Client-Version %3</translation>
    </message>
    <message>
        <source>address not told</source>
        <translation>Adresse nicht genannt</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>The client&apos;s certificate is not accepted</source>
        <translation>Das Zertifikat des Clients wird nicht akzeptiert</translation>
    </message>
    <message>
        <source>The client&apos;s certificate is self-signed</source>
        <translation>Das Zertifikat des Clients ist selbst signiert</translation>
    </message>
    <message>
        <source>The client&apos;s certificate is for another host</source>
        <translation>Das Zertifikat des Clients gilt für einen anderen Host</translation>
    </message>
    <message>
        <source>The client&apos;s certificate is not valid yet</source>
        <translation>Das Zertifikat des Clients gilt noch nicht</translation>
    </message>
    <message>
        <source>The client&apos;s certificate has expired</source>
        <translation>Das Zertifikat des Clients ist abgelaufen</translation>
    </message>
    <message>
        <source>This address points somewhere else</source>
        <translation>Diese Adresse verweist woandershin</translation>
    </message>
    <message>
        <source>A proxy answers for the client</source>
        <translation>Statt des Clients antwortet ein Proxy</translation>
    </message>
    <message>
        <source>The client still has the old token</source>
        <translation>Der Client hat noch das alte Token</translation>
    </message>
    <message>
        <source>The client is connected to another Broker server</source>
        <translation>Der Client ist mit einem anderen Broker-Server verbunden</translation>
    </message>
    <message>
        <source>The client is connected, perhaps to the wrong Broker server</source>
        <translation>Der Client ist verbunden, vielleicht mit dem falschen Broker-Server</translation>
    </message>
    <message>
        <source>This computer is not connected to a network, so %1 was not asked.</source>
        <translation>Dieser Computer ist mit keinem Netzwerk verbunden, deshalb wurde %1 nicht gefragt.</translation>
    </message>
    <message>
        <source>There was no complete answer from %1 in time.</source>
        <translation>Von %1 kam nicht rechtzeitig eine vollständige Antwort.</translation>
    </message>
    <message>
        <source>The certificate at %1 was issued by “%2”, which this computer does not know.</source>
        <translation>Das Zertifikat unter %1 wurde von „%2“ ausgestellt; diesen Aussteller kennt dieser Computer nicht.</translation>
    </message>
    <message>
        <source>The certificate at %1 was made for “%2”.</source>
        <translation>Das Zertifikat unter %1 wurde für „%2“ ausgestellt.</translation>
    </message>
    <message>
        <source>The certificate at %1 expired on %2.</source>
        <translation>Das Zertifikat unter %1 ist am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>This computer does not accept the certificate at %1.</source>
        <translation>Dieser Computer akzeptiert das Zertifikat unter %1 nicht.</translation>
    </message>
    <message>
        <source>%1 answered, but not as a Broker client does.</source>
        <translation>%1 hat geantwortet, aber nicht wie ein Broker-Client.</translation>
    </message>
    <message>
        <source>%1 answered with status %2, but not as a Broker client does.</source>
        <translation>%1 hat mit Status %2 geantwortet, aber nicht wie ein Broker-Client.</translation>
    </message>
    <message>
        <source>The client uses another Broker server than %1, which belongs to this token.</source>
        <translation>Der Client verwendet einen anderen Broker-Server als %1, der zu diesem Token gehört.</translation>
    </message>
    <message>
        <source>It was not renewed in time, or the clock of this computer is wrong.</source>
        <translation>Es wurde nicht rechtzeitig erneuert, oder die Uhr dieses Computers geht falsch.</translation>
    </message>
    <message>
        <source>The certificate was not set up completely, or something between here and the client answers in its place.</source>
        <translation>Das Zertifikat wurde nicht vollständig eingerichtet, oder etwas zwischen hier und dem Client antwortet an dessen Stelle.</translation>
    </message>
    <message>
        <source>The client has no certificate of its own (HTTPS_CERT and HTTPS_KEY).</source>
        <translation>Der Client hat kein eigenes Zertifikat (HTTPS_CERT und HTTPS_KEY).</translation>
    </message>
    <message>
        <source>It was not restarted with the new configuration, or this is the address of the old client.</source>
        <translation>Er wurde nicht mit der neuen Konfiguration neu gestartet, oder das ist die Adresse des alten Clients.</translation>
    </message>
    <message>
        <source>Snyk documents no Broker server for this region, and none is entered here.</source>
        <translation>Snyk dokumentiert für diese Region keinen Broker-Server, und hier ist keiner eingegeben.</translation>
    </message>
    <message>
        <source>The client is an old one, or something answers in its place.</source>
        <translation>Es ist ein alter Client, oder etwas antwortet an seiner Stelle.</translation>
    </message>
    <message>
        <source>If the certificate is known to you, have its authority installed on this computer, or run the check on the host of the client: the command for it is on this page.</source>
        <translation>Wenn Sie das Zertifikat kennen, lassen Sie dessen Zertifizierungsstelle auf diesem Computer installieren, oder führen Sie die Prüfung auf dem Rechner des Clients aus: Der Befehl dafür steht auf dieser Seite.</translation>
    </message>
    <message>
        <source>Enter the address with “https://” in front, then check again.</source>
        <translation>Geben Sie die Adresse mit „https://“ davor ein, und prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Enter the address with “http://” in front, then check again.</source>
        <translation>Geben Sie die Adresse mit „http://“ davor ein, und prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Enter the address of the client itself, or the one it points to, and check again.</source>
        <translation>Geben Sie die Adresse des Clients selbst ein oder die, auf die verwiesen wird, und prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Start the client, or enter its own address instead of that of the proxy.</source>
        <translation>Starten Sie den Client, oder geben Sie seine eigene Adresse statt der des Proxys ein.</translation>
    </message>
    <message>
        <source>Restart it with the configuration of the new token, then check again.</source>
        <translation>Starten Sie ihn mit der Konfiguration des neuen Tokens neu, und prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Enter the address of your Broker server in this window, then check again.</source>
        <translation>Geben Sie in diesem Fenster die Adresse Ihres Broker-Servers ein, und prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Look in the client&apos;s log for the name of the Broker server, and compare it.</source>
        <translation>Suchen Sie im Protokoll des Clients den Namen des Broker-Servers, und vergleichen Sie ihn.</translation>
    </message>
    <message>
        <source>The address that the client asks does not exist</source>
        <translation>Die Adresse, die der Client fragt, gibt es nicht</translation>
    </message>
    <message>
        <source>The service answered the client in an unexpected way</source>
        <translation>Der Dienst hat dem Client unerwartet geantwortet</translation>
    </message>
    <message>
        <source>The client does not reach the service</source>
        <translation>Der Client erreicht den Dienst nicht</translation>
    </message>
    <message>
        <source>The client has no address of the service that it could ask</source>
        <translation>Der Client hat keine Adresse des Dienstes, die er fragen könnte</translation>
    </message>
    <message>
        <source>Not every credential of the client works</source>
        <translation>Nicht alle Zugangsdaten des Clients funktionieren</translation>
    </message>
    <message>
        <source>The service answered that there is nothing at that address. That says nothing about the credential.</source>
        <translation>Der Dienst hat geantwortet, dass es unter dieser Adresse nichts gibt. Über die Zugangsdaten sagt das nichts.</translation>
    </message>
    <message>
        <source>Check again in a moment; the client needs some seconds for each credential.</source>
        <translation>Prüfen Sie gleich noch einmal; der Client braucht für jede Prüfung von Zugangsdaten einige Sekunden.</translation>
    </message>
    <message>
        <source>Check the host, its certificates and the network between client and service.</source>
        <translation>Prüfen Sie den Host, seine Zertifikate und das Netzwerk zwischen Client und Dienst.</translation>
    </message>
    <message>
        <source>Compare the lines below: each is one credential.</source>
        <translation>Vergleichen Sie die Zeilen darunter: Jede steht für eigene Zugangsdaten.</translation>
    </message>
    <message>
        <source>the address does not exist (status %1)</source>
        <extracomment>%1 is the number of an HTTP status.</extracomment>
        <translation>die Adresse gibt es nicht (Status %1)</translation>
    </message>
    <message>
        <source>answered with status %1</source>
        <comment>a service</comment>
        <extracomment>%1 is the number of an HTTP status.</extracomment>
        <translation>mit Status %1 geantwortet</translation>
    </message>
    <message>
        <source>The client&apos;s certificate comes from an authority that this computer does not know</source>
        <translation>Das Zertifikat des Clients stammt von einer Zertifizierungsstelle, die dieser Computer nicht kennt</translation>
    </message>
    <message>
        <source>This address needs “https://”</source>
        <translation>Diese Adresse verlangt „https://“</translation>
    </message>
    <message>
        <source>This address needs “http://”</source>
        <translation>Diese Adresse verlangt „http://“</translation>
    </message>
    <message>
        <source>A Broker client with a different token or configuration answers</source>
        <translation>Es antwortet ein Broker-Client mit anderem Token oder anderer Konfiguration</translation>
    </message>
    <message>
        <source>The client runs with a different configuration</source>
        <translation>Der Client läuft mit einer anderen Konfiguration</translation>
    </message>
    <message>
        <source>Only some of the client&apos;s connections are up</source>
        <translation>Nur ein Teil der Verbindungen des Clients besteht</translation>
    </message>
    <message>
        <source>This computer cannot find the host named in %1.</source>
        <translation>Dieser Computer findet den Host in %1 nicht.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before an answer came.</source>
        <translation>Die Verbindung zu %1 brach vor der Antwort ab.</translation>
    </message>
    <message>
        <source>The certificate at %1 was issued by its owner, “%2”, not by an authority.</source>
        <translation>Das Zertifikat unter %1 wurde von seinem eigenen Inhaber „%2“ ausgestellt, nicht von einer Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>It is not clear who issued the certificate at %1.</source>
        <translation>Es ist nicht festzustellen, wer das Zertifikat unter %1 ausgestellt hat.</translation>
    </message>
    <message>
        <source>According to the clock of this computer, the certificate at %1 is not valid yet.</source>
        <translation>Das Zertifikat unter %1 gilt nach der Uhr dieses Computers noch nicht.</translation>
    </message>
    <message>
        <source>The client at %1 was started with the marker of this token, and all its connections are open. It does not say to which Broker server.</source>
        <translation>Der Client unter %1 wurde mit dem Kennzeichen dieses Tokens gestartet, und alle seine Verbindungen sind offen. Zu welchem Broker-Server, sagt er nicht.</translation>
    </message>
    <message>
        <source>The client at %1 was started with the marker of this token, and all its connections to %2 are open. This program does not know whether that is the right Broker server.</source>
        <translation>Der Client unter %1 wurde mit dem Kennzeichen dieses Tokens gestartet, und alle seine Verbindungen zu %2 sind offen. Ob das der richtige Broker-Server ist, weiß dieses Programm nicht.</translation>
    </message>
    <message>
        <source>%1 was asked without encryption, but what listens there speaks only TLS.</source>
        <translation>%1 wurde unverschlüsselt gefragt, aber was dort antwortet, spricht nur TLS.</translation>
    </message>
    <message>
        <source>%1 was asked with encryption, but what listens there does not speak TLS.</source>
        <translation>%1 wurde verschlüsselt gefragt, aber was dort antwortet, spricht kein TLS.</translation>
    </message>
    <message>
        <source>%1 did not answer, but pointed to another address. The program did not follow.</source>
        <translation>%1 hat die Frage nicht beantwortet, sondern auf eine andere Adresse verwiesen. Dem Verweis wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>%1 did not answer, but pointed to %2. The program did not follow.</source>
        <translation>%1 hat die Frage nicht beantwortet, sondern auf %2 verwiesen. Dem Verweis wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>At %1, something else answers for the client, with status %2: it got no answer from the client itself.</source>
        <translation>Unter %1 antwortet etwas anderes für den Client, mit Status %2: Vom Client selbst hat es keine Antwort bekommen.</translation>
    </message>
    <message>
        <source>The client at %1 answers to the marker of the old token.</source>
        <translation>Der Client unter %1 antwortet auf das Kennzeichen des alten Tokens.</translation>
    </message>
    <message>
        <source>At %1, a Broker client answers that it does not know the marker of this token.</source>
        <translation>Unter %1 antwortet ein Broker-Client, dass er das Kennzeichen dieses Tokens nicht kennt.</translation>
    </message>
    <message>
        <source>A connected client answered at %1, but it does not know the marker of this token.</source>
        <translation>Unter %1 hat ein verbundener Client geantwortet, aber er kennt das Kennzeichen dieses Tokens nicht.</translation>
    </message>
    <message>
        <source>The client at %1 was started with the marker of this token, but not all of its connections to the Broker server are open.</source>
        <translation>Der Client unter %1 wurde mit dem Kennzeichen dieses Tokens gestartet, aber nicht alle seine Verbindungen zum Broker-Server sind offen.</translation>
    </message>
    <message>
        <source>The client at %1 was started with the marker of this token, and all its connections to %2 are open. It does not say what else is in its configuration.</source>
        <translation>Der Client unter %1 wurde mit dem Kennzeichen dieses Tokens gestartet, und alle seine Verbindungen zu %2 sind offen. Was sonst in seiner Konfiguration steht, sagt er nicht.</translation>
    </message>
    <message>
        <source>Clients inside a company often have a self-made certificate or one from the company&apos;s own authority.</source>
        <translation>Clients innerhalb eines Unternehmens haben oft ein eigenes Zertifikat oder eines von der Zertifizierungsstelle des Unternehmens.</translation>
    </message>
    <message>
        <source>The client is reached under a different name or number than its certificate has, or something else answers in its place.</source>
        <translation>Der Client wird unter einem anderen Namen oder einer anderen IP-Adresse angesprochen, als in seinem Zertifikat steht, oder etwas anderes antwortet an seiner Stelle.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong, or the certificate is very new.</source>
        <translation>Die Uhr dieses Computers geht falsch, oder das Zertifikat ist ganz neu.</translation>
    </message>
    <message>
        <source>The host or the port is wrong, or there is a firewall in between.</source>
        <translation>Host oder Port sind falsch, oder dazwischen liegt eine Firewall.</translation>
    </message>
    <message>
        <source>The client has not been started yet, exited at once, or listens on another port.</source>
        <translation>Der Client ist noch nicht gestartet, hat sich gleich beendet oder verwendet einen anderen Port.</translation>
    </message>
    <message>
        <source>The client was given a certificate (HTTPS_CERT and HTTPS_KEY), or there is a proxy with one in front of it.</source>
        <translation>Der Client hat ein Zertifikat bekommen (HTTPS_CERT und HTTPS_KEY), oder vor ihm steht ein Proxy, der eines hat.</translation>
    </message>
    <message>
        <source>A proxy in front of the client expects another address, or a sign-in.</source>
        <translation>Ein Proxy vor dem Client verlangt eine andere Adresse oder eine Anmeldung.</translation>
    </message>
    <message>
        <source>The client behind it has not been started, or the proxy looks for it on another port.</source>
        <translation>Der Client dahinter ist nicht gestartet, oder der Proxy sucht ihn an einem anderen Port.</translation>
    </message>
    <message>
        <source>It is the client of another token, or one with a different BROKER_HEALTHCHECK_PATH.</source>
        <translation>Es ist der Client eines anderen Tokens oder einer mit einem anderen BROKER_HEALTHCHECK_PATH.</translation>
    </message>
    <message>
        <source>Compare the address and the port. If this is the right client, restart it with the configuration from this window.</source>
        <translation>Vergleichen Sie Adresse und Port. Wenn es der richtige Client ist, starten Sie ihn mit der Konfiguration aus diesem Fenster neu.</translation>
    </message>
    <message>
        <source>Restart the client with the configuration from this window.</source>
        <translation>Starten Sie den Client mit der Konfiguration aus diesem Fenster neu.</translation>
    </message>
    <message>
        <source>Wait half a minute and check again. If that does not help, have the proxy allow WebSockets.</source>
        <translation>Warten Sie eine halbe Minute und prüfen Sie noch einmal. Hilft das nicht, lassen Sie WebSockets im Proxy erlauben.</translation>
    </message>
    <message>
        <source>Nothing to do. Import a project in Snyk to see that everything works.</source>
        <translation>Nichts zu tun. Importieren Sie in Snyk ein Projekt, um zu sehen, ob alles funktioniert.</translation>
    </message>
    <message>
        <source>It is not known whether the credential is right.</source>
        <translation>Ob die Zugangsdaten stimmen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Check user name, password or token and its scopes, then restart the client with the right ones.</source>
        <translation>Prüfen Sie Benutzername, Passwort oder Token und dessen Scopes, und starten Sie den Client mit den richtigen Angaben neu.</translation>
    </message>
    <message>
        <source>Check host and path of the service, and restart the client with the configuration from this window: it corrects addresses that a service no longer has.</source>
        <translation>Prüfen Sie Host und Pfad des Dienstes, und starten Sie den Client mit der Konfiguration aus diesem Fenster neu: Sie berichtigt Adressen, die ein Dienst nicht mehr hat.</translation>
    </message>
    <message>
        <source>Look for the status in the lines below: a proxy or a sign-in page may be answering in the service&apos;s place, or the service has a problem.</source>
        <translation>Sehen Sie in den Zeilen darunter den Status nach: Vielleicht antwortet ein Proxy oder eine Anmeldeseite an Stelle des Dienstes, oder der Dienst hat Schwierigkeiten.</translation>
    </message>
    <message>
        <source>Check the host of the service in the client&apos;s configuration, and restart the client.</source>
        <translation>Prüfen Sie in der Konfiguration des Clients den Host des Dienstes, und starten Sie den Client neu.</translation>
    </message>
    <message>
        <source>The certificate of the authority “%1”, which vouches for the one at %2, is not valid today.</source>
        <translation>Das Zertifikat der Zertifizierungsstelle „%1“, die für das unter %2 bürgt, ist heute nicht gültig.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientDialog</name>
    <message>
        <source>Set up the client — practice mode</source>
        <translation>Client einrichten — Übungsmodus</translation>
    </message>
    <message>
        <source>Set up the client</source>
        <translation>Client einrichten</translation>
    </message>
    <message>
        <source>Broker client for %1 in %2, %3</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization, %3 a region of Snyk.</extracomment>
        <translation>Broker-Client für %1 in %2, %3</translation>
    </message>
    <message>
        <source>Confi&amp;guration</source>
        <translation>Konfi&amp;guration</translation>
    </message>
    <message>
        <source>Check the cli&amp;ent</source>
        <translation>Client &amp;prüfen</translation>
    </message>
    <message>
        <source>Fill in the kept credential</source>
        <translation>Hinterlegte Zugangsdaten einsetzen</translation>
    </message>
    <message>
        <source>Close and &amp;forget</source>
        <translation>Schließen und &amp;vergessen</translation>
    </message>
    <message>
        <source>The credential kept for this token, so that you need not type it again</source>
        <translation>Die für dieses Token hinterlegten Zugangsdaten: Nichts muss zweimal eingegeben werden</translation>
    </message>
    <message>
        <source>This client runs beside the old one, with its own name and port, until the old one is stopped.</source>
        <translation>Dieser Client läuft neben dem alten, mit eigenem Namen und eigenem Port, bis der alte angehalten wird.</translation>
    </message>
    <message>
        <source>Your entries are not saved</source>
        <translation>Ihre Eingaben sind nirgends gespeichert</translation>
    </message>
    <message>
        <source>If you close this window now, this program forgets what you entered. To keep it, save the configuration first.</source>
        <translation>Wenn Sie dieses Fenster jetzt schließen, vergisst dieses Programm Ihre Eingaben. Um sie zu behalten, speichern Sie vorher die Konfiguration.</translation>
    </message>
    <message>
        <source>Use the company&apos;s certificate</source>
        <translation>Zertifikat des Unternehmens verwenden</translation>
    </message>
    <message>
        <source>Saves the certificates that were added in Settings, Network as one file, and puts it in</source>
        <translation>Speichert die Zertifikate, die unter Einstellungen, Netzwerk hinzugefügt wurden, in einer Datei und trägt sie ein</translation>
    </message>
    <message>
        <source>Start it here</source>
        <translation>Hier starten</translation>
    </message>
    <message>
        <source>Send to a colleague…</source>
        <translation>An Kollegen senden…</translation>
    </message>
    <message>
        <source>An encrypted file for whoever runs the client, and a page that says what to do</source>
        <translation>Eine verschlüsselte Datei für die Person, die den Client ausführt, und eine Seite, die sagt, was zu tun ist</translation>
    </message>
    <message>
        <source>The client is still being started or stopped</source>
        <translation>Der Client wird noch gestartet oder gestoppt</translation>
    </message>
    <message>
        <source>If you close this window now, that ends halfway: the client may not run, or a part of it may be left behind.</source>
        <translation>Wenn Sie dieses Fenster jetzt schließen, bricht das mittendrin ab: Der Client läuft vielleicht nicht, oder etwas von ihm bleibt zurück.</translation>
    </message>
    <message>
        <source>Close and &amp;break off</source>
        <translation>Schließen und &amp;abbrechen</translation>
    </message>
    <message>
        <source>Parts of the client</source>
        <translation>Teile des Clients</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientFields</name>
    <message>
        <source>GitHub token</source>
        <translation>GitHub-Token</translation>
    </message>
    <message>
        <source>GitHub Enterprise host</source>
        <translation>GitHub-Enterprise-Host</translation>
    </message>
    <message>
        <source>GitHub API address</source>
        <translation>GitHub-API-Adresse</translation>
    </message>
    <message>
        <source>GitHub GraphQL address</source>
        <translation>GitHub-GraphQL-Adresse</translation>
    </message>
    <message>
        <source>GitLab token</source>
        <translation>GitLab-Token</translation>
    </message>
    <message>
        <source>GitLab host</source>
        <translation>GitLab-Host</translation>
    </message>
    <message>
        <source>Bitbucket user name</source>
        <translation>Bitbucket-Benutzername</translation>
    </message>
    <message>
        <source>Bitbucket password</source>
        <translation>Bitbucket-Passwort</translation>
    </message>
    <message>
        <source>Bitbucket access token</source>
        <translation>Bitbucket-Zugriffstoken</translation>
    </message>
    <message>
        <source>Bitbucket host</source>
        <translation>Bitbucket-Host</translation>
    </message>
    <message>
        <source>Bitbucket API address</source>
        <translation>Bitbucket-API-Adresse</translation>
    </message>
    <message>
        <source>Azure Repos token</source>
        <translation>Azure-Repos-Token</translation>
    </message>
    <message>
        <source>Azure organization</source>
        <translation>Azure-Organisation</translation>
    </message>
    <message>
        <source>Azure Repos host</source>
        <translation>Azure-Repos-Host</translation>
    </message>
    <message>
        <source>Artifactory address</source>
        <translation>Artifactory-Adresse</translation>
    </message>
    <message>
        <source>Artifactory user name</source>
        <translation>Artifactory-Benutzername</translation>
    </message>
    <message>
        <source>Artifactory password or token</source>
        <translation>Artifactory-Passwort oder -Token</translation>
    </message>
    <message>
        <source>Nexus address</source>
        <translation>Nexus-Adresse</translation>
    </message>
    <message>
        <source>Nexus user name</source>
        <translation>Nexus-Benutzername</translation>
    </message>
    <message>
        <source>Nexus password</source>
        <translation>Nexus-Passwort</translation>
    </message>
    <message>
        <source>Replace links in package lists with</source>
        <translation>Links in Paketlisten ersetzen durch</translation>
    </message>
    <message>
        <source>Jira user name</source>
        <translation>Jira-Benutzername</translation>
    </message>
    <message>
        <source>Jira password or API token</source>
        <translation>Jira-Passwort oder -API-Token</translation>
    </message>
    <message>
        <source>Jira personal access token</source>
        <translation>Persönliches Zugriffstoken von Jira</translation>
    </message>
    <message>
        <source>Jira host</source>
        <translation>Jira-Host</translation>
    </message>
    <message>
        <source>Broker server of your region</source>
        <translation>Broker-Server Ihrer Region</translation>
    </message>
    <message>
        <source>Port of the client</source>
        <translation>Port des Clients</translation>
    </message>
    <message>
        <source>Client address for webhooks</source>
        <translation>Adresse des Clients für Webhooks</translation>
    </message>
    <message>
        <source>Let Snyk Code read source files</source>
        <translation>Snyk Code Quelldateien lesen lassen</translation>
    </message>
    <message>
        <source>Infrastructure files Snyk may read</source>
        <translation>Infrastruktur-Dateien, die Snyk lesen darf</translation>
    </message>
    <message>
        <source>Allow Snyk Essentials</source>
        <translation>Snyk Essentials erlauben</translation>
    </message>
    <message>
        <source>High availability mode</source>
        <translation>Hochverfügbarkeit</translation>
    </message>
    <message>
        <source>Number of clients</source>
        <translation>Zahl der Clients</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Proxy-Adresse</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Proxy-Benutzername</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxy-Passwort</translation>
    </message>
    <message>
        <source>Hosts without proxy</source>
        <translation>Hosts ohne Proxy</translation>
    </message>
    <message>
        <source>File with the company&apos;s certificates</source>
        <translation>Datei mit den Zertifikaten des Unternehmens</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>Ausführlichkeit des Protokolls</translation>
    </message>
    <message>
        <source>Version of the client</source>
        <translation>Version des Clients</translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>Name des Clients</translation>
    </message>
    <message>
        <source>A personal access token of a service user with the scopes “repo”, “read:org” and “admin:repo_hook”.</source>
        <translation>Ein persönliches Zugriffstoken eines Dienstbenutzers mit den Scopes „repo“, „read:org“ und „admin:repo_hook“.</translation>
    </message>
    <message>
        <source>Leave it empty unless the API has an address of its own.</source>
        <translation>Lassen Sie es leer, wenn die API keine eigene Adresse hat.</translation>
    </message>
    <message>
        <source>A personal, group or project access token with the scope “api”.</source>
        <translation>Ein persönliches, Gruppen- oder Projekt-Zugriffstoken mit dem Scope „api“.</translation>
    </message>
    <message>
        <source>Of a service user that may see the projects that Snyk is to see.</source>
        <translation>Eines Dienstbenutzers, der die Projekte sehen darf, die Snyk sehen soll.</translation>
    </message>
    <message>
        <source>Goes into the configuration only; this program does not keep it.</source>
        <translation>Kommt nur in die Konfiguration; dieses Programm behält es nicht.</translation>
    </message>
    <message>
        <source>An HTTP access token with the permission to administer repositories.</source>
        <translation>Ein HTTP-Zugriffstoken mit dem Recht, Repositorys zu verwalten.</translation>
    </message>
    <message>
        <source>A personal access token with the scope “Code: Read &amp; write”.</source>
        <translation>Ein persönliches Zugriffstoken mit dem Scope „Code: Read &amp; write“.</translation>
    </message>
    <message>
        <source>Without “https://”, with the path: artifactory.example.com/artifactory.</source>
        <translation>Ohne „https://“, mit dem Pfad: artifactory.example.com/artifactory.</translation>
    </message>
    <message>
        <source>Leave it empty when reading needs no sign-in.</source>
        <translation>Lassen Sie es leer, wenn Lesen keine Anmeldung braucht.</translation>
    </message>
    <message>
        <source>Special characters are encoded for you.</source>
        <translation>Sonderzeichen werden für Sie kodiert.</translation>
    </message>
    <message>
        <source>With “https://” and without a slash at the end.</source>
        <translation>Mit „https://“ und ohne Schrägstrich am Ende.</translation>
    </message>
    <message>
        <source>The address under which the client is to give out links to packages.</source>
        <translation>Die Adresse, unter der der Client Links auf Pakete ausgeben soll.</translation>
    </message>
    <message>
        <source>A personal access token of Jira Data Center or Jira Server.</source>
        <translation>Ein persönliches Zugriffstoken von Jira Data Center oder Jira Server.</translation>
    </message>
    <message>
        <source>Without “https://”, for example jira.example.com.</source>
        <translation>Ohne „https://“, zum Beispiel jira.example.com.</translation>
    </message>
    <message>
        <source>Snyk does not document it for your address. Your contact at Snyk knows it.</source>
        <translation>Snyk dokumentiert ihn für Ihre Adresse nicht. Ihr Kontakt bei Snyk kennt ihn.</translation>
    </message>
    <message>
        <source>Where the client listens on its host.</source>
        <translation>Wo der Client auf seinem Rechner lauscht.</translation>
    </message>
    <message>
        <source>Several clients share the work and stand in for each other.</source>
        <translation>Mehrere Clients teilen sich die Arbeit und vertreten einander.</translation>
    </message>
    <message>
        <source>2 to 4. Kubernetes and Helm start them; elsewhere start each one yourself.</source>
        <translation>2 bis 4. Kubernetes und Helm starten sie; sonst starten Sie jeden selbst.</translation>
    </message>
    <message>
        <source>For example http://proxy.example.com:3128, without user name and password.</source>
        <translation>Zum Beispiel http://proxy.example.com:3128, ohne Benutzername und Passwort.</translation>
    </message>
    <message>
        <source>Only when the proxy asks for it.</source>
        <translation>Nur wenn der Proxy danach fragt.</translation>
    </message>
    <message>
        <source>A PEM file on the computer that runs the client.</source>
        <translation>Eine PEM-Datei auf dem Rechner, der den Client ausführt.</translation>
    </message>
    <message>
        <source>More is for looking for a fault; “trace” can write secrets.</source>
        <translation>Mehr ist für die Fehlersuche; „trace“ kann Geheimnisse schreiben.</translation>
    </message>
    <message>
        <source>A version of the image, for example 5.22.14. Empty means the newest.</source>
        <translation>Eine Version des Images, zum Beispiel 5.22.14. Leer bedeutet die neueste.</translation>
    </message>
    <message>
        <source>Of the container, the Kubernetes objects or the Helm release.</source>
        <translation>Des Containers, der Kubernetes-Objekte oder des Helm-Release.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <comment>of Nexus</comment>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>Persönliches Zugriffstoken</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Benutzername und Passwort</translation>
    </message>
    <message>
        <source>User name and password, or none</source>
        <translation>Benutzername und Passwort oder nichts</translation>
    </message>
    <message>
        <source>Allow templates for fix pull requests</source>
        <translation>Vorlagen für Pull-Requests mit Korrekturen erlauben</translation>
    </message>
    <message>
        <source>Allow large manifest files</source>
        <translation>Große Manifestdateien erlauben</translation>
    </message>
    <message>
        <source>File with the client&apos;s own certificate</source>
        <translation>Datei mit dem eigenen Zertifikat des Clients</translation>
    </message>
    <message>
        <source>File with the key to it</source>
        <translation>Datei mit dem Schlüssel dazu</translation>
    </message>
    <message>
        <source>The cluster is OpenShift</source>
        <translation>Der Cluster läuft mit OpenShift</translation>
    </message>
    <message>
        <source>Further variables</source>
        <translation>Weitere Variablen</translation>
    </message>
    <message>
        <source>Without “https://” and without a path, for example git.example.com. For GitHub Enterprise Cloud github.com, or your address below ghe.com.</source>
        <translation>Ohne „https://“ und ohne Pfad, zum Beispiel git.example.com. Für GitHub Enterprise Cloud github.com oder Ihre Adresse unter ghe.com.</translation>
    </message>
    <message>
        <source>Without “https://”, with the path if there is one, for example git.example.com or git.example.com/scm.</source>
        <translation>Ohne „https://“, gegebenenfalls mit Pfad, zum Beispiel git.example.com oder git.example.com/scm.</translation>
    </message>
    <message>
        <source>Leave it empty unless the API has an address of its own. That of GitHub Enterprise Cloud is known.</source>
        <translation>Lassen Sie es leer, wenn die API keine eigene Adresse hat. Die von GitHub Enterprise Cloud ist bekannt.</translation>
    </message>
    <message>
        <source>The part of the address after dev.azure.com/ or before .visualstudio.com; of a server of your own, the collection.</source>
        <translation>Der Teil der Adresse nach dev.azure.com/ oder vor .visualstudio.com; bei einem eigenen Server die Sammlung.</translation>
    </message>
    <message>
        <source>Only for an Azure DevOps Server of your own, with the path in front of the collection: tfs.example.com/tfs.</source>
        <translation>Nur für einen eigenen Azure DevOps Server, mit dem Pfad vor der Sammlung: tfs.example.com/tfs.</translation>
    </message>
    <message>
        <source>How your service reaches the client, so that pull requests are checked at once, with the port: http://broker.example.com:8000. Where no address can be reached from outside, the address of Snyk&apos;s API in your region.</source>
        <translation>Wie Ihr Dienst den Client erreicht, damit Pull-Requests sofort geprüft werden, mit dem Port: http://broker.example.com:8000. Wo keine Adresse von außen erreichbar ist, die Adresse der Snyk-API in Ihrer Region.</translation>
    </message>
    <message>
        <source>The client then lets Snyk read every file of a repository. By itself it allows that; without the check mark the configuration forbids it.</source>
        <translation>Der Client lässt Snyk dann jede Datei eines Repositorys lesen. Von selbst erlaubt er das; ohne das Häkchen verbietet es die Konfiguration.</translation>
    </message>
    <message>
        <source>Endings of the files with infrastructure as code. By itself the client allows all of them; with “None” the configuration forbids it.</source>
        <translation>Endungen der Dateien mit Infrastructure as Code. Von selbst erlaubt der Client alle; mit „Keine“ verbietet es die Konfiguration.</translation>
    </message>
    <message>
        <source>The client then lets Snyk see which repositories there are. By itself it allows that; without the check mark the configuration forbids it.</source>
        <translation>Der Client lässt Snyk dann sehen, welche Repositorys es gibt. Von selbst erlaubt er das; ohne das Häkchen verbietet es die Konfiguration.</translation>
    </message>
    <message>
        <source>The client then lets Snyk read your own templates for its pull requests. By itself it allows that; without the check mark the configuration forbids it.</source>
        <translation>Der Client lässt Snyk dann Ihre eigenen Vorlagen für seine Pull-Requests lesen. Von selbst erlaubt er das; ohne das Häkchen verbietet es die Konfiguration.</translation>
    </message>
    <message>
        <source>The client then lets Snyk read manifest files of more than one megabyte. Without the check mark the configuration forbids it.</source>
        <translation>Der Client lässt Snyk dann Manifestdateien von mehr als einem Megabyte lesen. Ohne das Häkchen verbietet es die Konfiguration.</translation>
    </message>
    <message>
        <source>Names, domains as .corp.example, or single addresses, separated by commas; your own service belongs here.</source>
        <translation>Namen, Domänen wie .corp.example oder einzelne Adressen, durch Kommas getrennt; Ihr eigener Dienst gehört hierher.</translation>
    </message>
    <message>
        <source>A PEM file on the computer that runs the client, which then answers “https://”. In a container the user 1000 has to be able to read it.</source>
        <translation>Eine PEM-Datei auf dem Rechner, der den Client ausführt; dieser antwortet dann mit „https://“. In einem Container muss der Benutzer 1000 sie lesen können.</translation>
    </message>
    <message>
        <source>A PEM file beside it, readable for the same user.</source>
        <translation>Eine PEM-Datei daneben, für denselben Benutzer lesbar.</translation>
    </message>
    <message>
        <source>OpenShift gives the client a user of its own and refuses a fixed one. Only Kubernetes and Helm look at it.</source>
        <translation>OpenShift gibt dem Client einen eigenen Benutzer und lehnt einen festen ab. Nur Kubernetes und Helm beachten das.</translation>
    </message>
    <message>
        <source>Variables of the client that this form does not ask for, by name and value. A value arrives as it is typed.</source>
        <translation>Variablen des Clients, nach denen dieses Formular nicht fragt, mit Name und Wert. Ein Wert kommt so an, wie er eingegeben ist.</translation>
    </message>
    <message>
        <source>The credential that this program keeps; it goes into the configuration too.</source>
        <translation>Die Zugangsdaten, die dieses Programm aufbewahrt; sie kommen auch in die Konfiguration.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Role for reading the registry</source>
        <translation>Rolle zum Lesen der Registry</translation>
    </message>
    <message>
        <source>Its ARN: arn:aws:iam::123456789012:role/SnykEcrServiceRole. The agent takes on this role; no secret is needed.</source>
        <translation>Ihre ARN: arn:aws:iam::123456789012:role/SnykEcrServiceRole. Der Agent übernimmt diese Rolle; ein Geheimnis ist nicht nötig.</translation>
    </message>
    <message>
        <source>AWS region of the registry</source>
        <translation>AWS-Region der Registry</translation>
    </message>
    <message>
        <source>For example eu-central-1.</source>
        <translation>Zum Beispiel eu-central-1.</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>Only when the trust relationship of the role asks for one.</source>
        <translation>Nur wenn die Vertrauensbeziehung der Rolle eine verlangt.</translation>
    </message>
    <message>
        <source>Registry host</source>
        <translation>Registry-Host</translation>
    </message>
    <message>
        <source>As in the names of images, without “https://”: registry.example.com. With Artifactory&apos;s repository path, that path behind it.</source>
        <translation>Wie in den Namen der Images, ohne „https://“: registry.example.com. Bei Artifactory mit „repository path“ steht dieser Pfad dahinter.</translation>
    </message>
    <message>
        <source>Registry user name</source>
        <translation>Registry-Benutzername</translation>
    </message>
    <message>
        <source>Of an account or a robot that may find and read the images.</source>
        <translation>Von einem Konto oder Robot-Konto, das die Images finden und lesen darf.</translation>
    </message>
    <message>
        <source>Registry password or token</source>
        <translation>Registry-Passwort oder -Token</translation>
    </message>
    <message>
        <source>Key of the service account</source>
        <translation>Schlüssel des Dienstkontos</translation>
    </message>
    <message>
        <source>Registry token</source>
        <translation>Registry-Token</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientFilesDialog</name>
    <message>
        <source>Set up several clients — practice mode</source>
        <translation>Mehrere Clients einrichten — Übungsmodus</translation>
    </message>
    <message>
        <source>Set up several clients</source>
        <translation>Mehrere Clients einrichten</translation>
    </message>
    <message>
        <source>Save into a folder…</source>
        <translation>In einen Ordner speichern…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Fill in the kept credential</source>
        <translation>Hinterlegte Zugangsdaten einsetzen</translation>
    </message>
    <message numerus="yes">
        <source>Broker clients for %1: %Ln token(s), one file for each</source>
        <extracomment>%1 is a service such as GitLab.</extracomment>
        <translation>
            <numerusform>Broker-Clients für %1: %Ln Token, eine Datei dafür</numerusform>
            <numerusform>Broker-Clients für %1: %Ln Token, eine Datei für jedes</numerusform>
        </translation>
    </message>
    <message>
        <source>What you enter holds for all of them. Each client gets its own name and port.</source>
        <translation>Was Sie eingeben, gilt für alle. Jeder Client bekommt einen eigenen Namen und Port.</translation>
    </message>
    <message>
        <source>Organizations that share a token share one client, and so one file.</source>
        <translation>Organisationen, die ein Token teilen, teilen einen Client und damit eine Datei.</translation>
    </message>
    <message>
        <source>How the clients should run</source>
        <translation>Wie die Clients laufen sollen</translation>
    </message>
    <message>
        <source>R&amp;un the clients with</source>
        <translation>Clients betreiben &amp;mit</translation>
    </message>
    <message>
        <source>Tokens and their files</source>
        <translation>Token und ihre Dateien</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Geschriebene Dateien</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Missing or wrong: %1.</source>
        <extracomment>%1 is a list of fields of a form.</extracomment>
        <translation>Fehlt oder ist falsch: %1.</translation>
    </message>
    <message>
        <source>Save the configurations into this folder</source>
        <translation>Konfigurationen in diesen Ordner speichern</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written: %Ln file(s) of these names are there already</source>
        <translation>
            <numerusform>Nichts wurde geschrieben: %Ln Datei dieses Namens gibt es schon</numerusform>
            <numerusform>Nichts wurde geschrieben: %Ln Dateien dieser Namen gibt es schon</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another folder, or untick what has its file already.</source>
        <translation>Wählen Sie einen anderen Ordner, oder nehmen Sie das Häkchen weg, wo es die Datei schon gibt.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved; others may be able to read it</source>
        <translation>Gespeichert; andere können sie vielleicht lesen</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>Nicht geschrieben: %1</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Nicht geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>The secrets are now in %Ln file(s)</source>
        <translation>
            <numerusform>Die Geheimnisse stehen jetzt in %Ln Datei</numerusform>
            <numerusform>Die Geheimnisse stehen jetzt in %Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 file(s) are written</source>
        <translation>
            <numerusform>%Ln von %1 Dateien ist geschrieben</numerusform>
            <numerusform>%Ln von %1 Dateien sind geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Only you can read them. Keep them as safe as a password.</source>
        <translation>Nur Sie können sie lesen. Bewahren Sie sie so sicher auf wie ein Passwort.</translation>
    </message>
    <message>
        <source>This folder does not keep files private: others may be able to read them.</source>
        <translation>Dieser Ordner hält Dateien nicht privat: Andere können sie vielleicht lesen.</translation>
    </message>
    <message>
        <source>Use the company&apos;s certificate</source>
        <translation>Zertifikat des Unternehmens verwenden</translation>
    </message>
    <message>
        <source>Saves the certificates that were added in Settings, Network as one file, and puts it in</source>
        <translation>Speichert die Zertifikate, die unter Einstellungen, Netzwerk hinzugefügt wurden, in einer Datei und trägt sie ein</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) written</source>
        <translation>
            <numerusform>%1 von %Ln Datei geschrieben</numerusform>
            <numerusform>%1 von %Ln Dateien geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>All of the ticked ones have their file in this folder already</source>
        <translation>Für alle angehakten gibt es in diesem Ordner schon die Datei</translation>
    </message>
    <message>
        <source>The list says which are not. Save into the same folder once more to try those again.</source>
        <translation>Die Liste zeigt, welche fehlen. Speichern Sie noch einmal in denselben Ordner, um es mit diesen erneut zu versuchen.</translation>
    </message>
    <message>
        <source>Give each file to whoever runs the client of its organization, and to nobody else.</source>
        <translation>Geben Sie jede Datei nur der Person, die den Client der jeweiligen Organisation betreibt.</translation>
    </message>
    <message>
        <source>%1 in this folder says for each organization which file, which client and what to run; there is no secret in it.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1 in diesem Ordner sagt für jede Organisation, welche Datei und welcher Client dazugehören und was auszuführen ist; ein Secret steht nicht darin.</translation>
    </message>
    <message>
        <source>The page that says what to run with which file was not written: %1</source>
        <translation>Die Seite, die sagt, was mit welcher Datei auszuführen ist, wurde nicht geschrieben: %1</translation>
    </message>
    <message>
        <source>Save into the same folder once more, then it is tried again.</source>
        <translation>Speichern Sie noch einmal in denselben Ordner, dann wird es erneut versucht.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientForm</name>
    <message>
        <source>Version of the service</source>
        <translation>Version des Dienstes</translation>
    </message>
    <message>
        <source>How the client signs in</source>
        <translation>Anmeldung des Clients</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>Er&amp;weitert</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientIndex</name>
    <message>
        <source>Practice mode: nothing on this page is real.</source>
        <translation>Übungsmodus: Nichts auf dieser Seite ist echt.</translation>
    </message>
    <message>
        <source>Each file beside this page is the configuration of one Broker client, with its secrets in it. Give it to whoever runs the client of that organization, and to nobody else. There is no secret on this page.</source>
        <translation>Jede Datei neben dieser Seite ist die Konfiguration eines Broker-Clients, mit seinen Secrets. Geben Sie sie nur der Person, die den Client dieser Organisation betreibt. Auf dieser Seite steht kein Secret.</translation>
    </message>
    <message>
        <source>They keep the file in a folder that only they can open, and run the commands there. Half a minute later the client is connected when the answer to the check has “&quot;ok&quot;:true” in it and nowhere “&quot;ok&quot;:false”.</source>
        <translation>Diese Person bewahrt die Datei in einem Ordner auf, den nur sie öffnen kann, und führt dort die Befehle aus. Eine halbe Minute später ist der Client verbunden, wenn in der Antwort auf die Prüfung „&quot;ok&quot;:true“ und nirgends „&quot;ok&quot;:false“ steht.</translation>
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
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>What to run</source>
        <comment>column of a table</comment>
        <translation>Was auszuführen ist</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>column of a table</comment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Broker clients for %1: who runs which file</source>
        <extracomment>Title of a page. %1 is a service such as GitLab.</extracomment>
        <translation>Broker-Clients für %1: wer welche Datei ausführt</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientPreflight</name>
    <message>
        <source>in order</source>
        <comment>result of a check</comment>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>not in order</source>
        <comment>result of a check</comment>
        <translation>nicht in Ordnung</translation>
    </message>
    <message>
        <source>no result</source>
        <comment>result of a check</comment>
        <translation>kein Ergebnis</translation>
    </message>
    <message>
        <source>unclear</source>
        <comment>result of a check</comment>
        <translation>unklar</translation>
    </message>
    <message>
        <source>The client got no answer from it. Check name and region, then proxy, certificates and firewall between client and Internet.</source>
        <translation>Der Client bekam von ihm keine Antwort. Prüfen Sie Namen und Region, dann Proxy, Zertifikate und Firewall zwischen Client und Internet.</translation>
    </message>
    <message>
        <source>Something answered, but not as the Broker server does. Compare BROKER_SERVER_URL with the region; a proxy may have answered in its place.</source>
        <translation>Etwas hat geantwortet, aber nicht wie der Broker-Server. Vergleichen Sie BROKER_SERVER_URL mit der Region; vielleicht hat ein Proxy an seiner Stelle geantwortet.</translation>
    </message>
    <message>
        <source>Something answered, but not as the API does. Compare API_BASE_URL with the region; a proxy may have answered in its place. High availability mode needs it.</source>
        <translation>Etwas hat geantwortet, aber nicht wie die API. Vergleichen Sie API_BASE_URL mit der Region; vielleicht hat ein Proxy an ihrer Stelle geantwortet. Für die Hochverfügbarkeit wird sie gebraucht.</translation>
    </message>
    <message>
        <source>Correct the client address for webhooks under “Advanced”: your service has to reach it, so not localhost. Where a proxy in front of the client takes care of https, set BROKER_CLIENT_URL_TLS_TERMINATED=true.</source>
        <translation>Berichtigen Sie die Adresse des Clients für Webhooks unter „Erweitert“: Ihr Dienst muss sie erreichen, also nicht localhost. Wo ein Proxy vor dem Client für https sorgt, setzen Sie BROKER_CLIENT_URL_TLS_TERMINATED=true.</translation>
    </message>
    <message>
        <source>Its own rules and the switches for rules exclude each other. Take ACCEPT out of its configuration, or everything that begins with ACCEPT_.</source>
        <translation>Seine eigenen Regeln und die Schalter für Regeln schließen einander aus. Nehmen Sie ACCEPT aus seiner Konfiguration oder alles, was mit ACCEPT_ beginnt.</translation>
    </message>
    <message>
        <source>The Code Agent is no longer needed. Take GIT_CLIENT_URL out of its configuration.</source>
        <translation>Der Code Agent wird nicht mehr gebraucht. Nehmen Sie GIT_CLIENT_URL aus seiner Konfiguration.</translation>
    </message>
    <message>
        <source>config.default.json is missing or belongs to another version. Use the image, or take the file from the commands under “Configuration”.</source>
        <translation>config.default.json fehlt oder gehört zu einer anderen Version. Nehmen Sie das Image oder die Datei aus den Befehlen unter „Konfiguration“.</translation>
    </message>
    <message>
        <source>The client did not finish its own checks</source>
        <translation>Der Client wurde mit seinen eigenen Prüfungen nicht fertig</translation>
    </message>
    <message>
        <source>The client&apos;s own checks found something</source>
        <translation>Die eigenen Prüfungen des Clients haben etwas gefunden</translation>
    </message>
    <message>
        <source>The client reaches Snyk&apos;s servers</source>
        <translation>Der Client erreicht die Server von Snyk</translation>
    </message>
    <message>
        <source>Nothing to do. The client&apos;s log shows more such checks at its start, under “PREFLIGHT CHECKS”.</source>
        <translation>Nichts zu tun. Das Protokoll des Clients zeigt beim Start weitere solche Prüfungen, unter „PREFLIGHT CHECKS“.</translation>
    </message>
    <message>
        <source>The client reaches the Broker server</source>
        <translation>Der Client erreicht den Broker-Server</translation>
    </message>
    <message>
        <source>The client reaches Snyk&apos;s API</source>
        <translation>Der Client erreicht die API von Snyk</translation>
    </message>
    <message>
        <source>Its Broker token looks like one</source>
        <translation>Sein Broker-Token hat die richtige Form</translation>
    </message>
    <message>
        <source>Its address for webhooks can be used</source>
        <translation>Seine Adresse für Webhooks ist brauchbar</translation>
    </message>
    <message>
        <source>It works without the Code Agent</source>
        <translation>Er kommt ohne den Code Agent aus</translation>
    </message>
    <message>
        <source>Its version is supported</source>
        <translation>Seine Version wird unterstützt</translation>
    </message>
    <message>
        <source>It has what it needs to answer requests</source>
        <translation>Er hat, was er zum Beantworten von Anfragen braucht</translation>
    </message>
    <message>
        <source>Another check: %1</source>
        <extracomment>%1 is the English name that the client gives to one of its checks.</extracomment>
        <translation>Eine weitere Prüfung: %1</translation>
    </message>
    <message>
        <source>The client says: “%1”</source>
        <extracomment>%1 are the client&apos;s own English words.</extracomment>
        <translation>Der Client sagt: „%1“</translation>
    </message>
    <message>
        <source>with a note</source>
        <comment>result of a check</comment>
        <translation>mit Anmerkung</translation>
    </message>
    <message>
        <source>The server gets too many requests. Check again in a few minutes.</source>
        <translation>Der Server wird zu oft gefragt. Prüfen Sie in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The client got no answer from it, or is an older one that only tries it in high availability mode. Have proxy and firewall allow the API&apos;s host too.</source>
        <translation>Der Client bekam von ihr keine Antwort, oder er ist älter und versucht es nur bei Hochverfügbarkeit. Lassen Sie Proxy und Firewall auch den Host der API durchlassen.</translation>
    </message>
    <message>
        <source>The API gets too many requests. Check again in a few minutes.</source>
        <translation>Die API wird zu oft gefragt. Prüfen Sie in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>A client connects with any text, but then gets no requests. Restart it with the configuration from this window.</source>
        <translation>Ein Client verbindet sich mit jedem Text und bekommt dann keine Anfragen. Starten Sie ihn mit der Konfiguration aus diesem Fenster neu.</translation>
    </message>
    <message>
        <source>It does not know its own version, which is usual with npm. Nothing to do.</source>
        <translation>Er kennt seine eigene Version nicht, wie bei npm üblich. Nichts zu tun.</translation>
    </message>
    <message>
        <source>Pull the current image, then restart the client.</source>
        <translation>Holen Sie das aktuelle Image und starten Sie den Client neu.</translation>
    </message>
    <message>
        <source>This client does not report its own checks</source>
        <translation>Dieser Client nennt seine eigenen Prüfungen nicht</translation>
    </message>
    <message>
        <source>The client&apos;s own checks have something to note</source>
        <translation>Die eigenen Prüfungen des Clients haben eine Anmerkung</translation>
    </message>
    <message>
        <source>It waits for Snyk&apos;s servers as long as it can, and the way to them may be blocked.</source>
        <translation>Er wartet auf die Server von Snyk, so lange er kann; vielleicht ist der Weg dorthin versperrt.</translation>
    </message>
    <message>
        <source>It is older than March 2023, or something in front of it lets only its health check through.</source>
        <translation>Er stammt von vor März 2023, oder etwas vor ihm lässt nur seine Zustandsprüfung durch.</translation>
    </message>
    <message>
        <source>Check again. If that does not help, look in the client&apos;s log for “PREFLIGHT CHECKS”.</source>
        <translation>Prüfen Sie noch einmal. Wenn es so bleibt, suchen Sie im Protokoll des Clients nach „PREFLIGHT CHECKS“.</translation>
    </message>
    <message>
        <source>Ask the client on its own host. If that does not help, pull the current image and restart it.</source>
        <translation>Fragen Sie den Client auf seinem eigenen Rechner. Wenn es so bleibt, holen Sie das aktuelle Image und starten Sie ihn neu.</translation>
    </message>
    <message>
        <source>What each of them needs is listed below. What counts is the connection shown above.</source>
        <translation>Was jede braucht, steht darunter. Es zählt die Verbindung, die oben steht.</translation>
    </message>
    <message>
        <source>Its rules are consistent</source>
        <translation>Seine Regeln passen zusammen</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientProblems</name>
    <message>
        <source>Nothing is entered here yet.</source>
        <translation>Hier ist noch nichts eingegeben.</translation>
    </message>
    <message>
        <source>User name and password belong together.</source>
        <translation>Benutzername und Passwort gehören zusammen.</translation>
    </message>
    <message>
        <source>There are spaces around it.</source>
        <translation>Davor oder dahinter stehen Leerzeichen.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Es ist zu lang.</translation>
    </message>
    <message>
        <source>It is a placeholder from an example.</source>
        <translation>Es ist ein Platzhalter aus einem Beispiel.</translation>
    </message>
    <message>
        <source>It begins with “https://” or the like.</source>
        <translation>Es beginnt mit „https://“ oder Ähnlichem.</translation>
    </message>
    <message>
        <source>It does not begin with “https://”.</source>
        <translation>Es beginnt nicht mit „https://“.</translation>
    </message>
    <message>
        <source>There is a path after the host.</source>
        <translation>Nach dem Host steht ein Pfad.</translation>
    </message>
    <message>
        <source>There is a user name or a password in the address.</source>
        <translation>Die Adresse enthält einen Benutzernamen oder ein Passwort.</translation>
    </message>
    <message>
        <source>There is a slash at the end.</source>
        <translation>Am Ende steht ein Schrägstrich.</translation>
    </message>
    <message>
        <source>It is not the name of a host.</source>
        <translation>Das ist kein Hostname.</translation>
    </message>
    <message>
        <source>It is not a web address.</source>
        <translation>Es ist keine Webadresse.</translation>
    </message>
    <message>
        <source>The connection would not be encrypted.</source>
        <translation>Die Verbindung wäre nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Most proxies are reached with “http://”.</source>
        <translation>Die meisten Proxys werden mit „http://“ erreicht.</translation>
    </message>
    <message>
        <source>It is not a port.</source>
        <translation>Es ist kein Port.</translation>
    </message>
    <message>
        <source>Ports below 1024 are kept for the administrator.</source>
        <translation>Ports unter 1024 sind dem Administrator vorbehalten.</translation>
    </message>
    <message>
        <source>It is not a number from 2 to 4.</source>
        <translation>Es ist keine Zahl von 2 bis 4.</translation>
    </message>
    <message>
        <source>Several clients need high availability mode.</source>
        <translation>Mehrere Clients brauchen die Hochverfügbarkeit.</translation>
    </message>
    <message>
        <source>It is not a complete path.</source>
        <translation>Es ist kein vollständiger Pfad.</translation>
    </message>
    <message>
        <source>There is a comma or a quote in the path.</source>
        <translation>Der Pfad enthält ein Komma oder ein Anführungszeichen.</translation>
    </message>
    <message>
        <source>It is not the version of an image.</source>
        <translation>Es ist nicht die Version eines Images.</translation>
    </message>
    <message>
        <source>It is not the name of an organization.</source>
        <translation>Es ist nicht der Name einer Organisation.</translation>
    </message>
    <message>
        <source>There is a colon in the user name.</source>
        <translation>Der Benutzername enthält einen Doppelpunkt.</translation>
    </message>
    <message>
        <source>It looks like a token of Snyk.</source>
        <translation>Es sieht wie ein Token von Snyk aus.</translation>
    </message>
    <message>
        <source>It looks like a token of another service.</source>
        <translation>Es sieht wie ein Token eines anderen Dienstes aus.</translation>
    </message>
    <message>
        <source>The client does not work without it.</source>
        <translation>Ohne das funktioniert der Client nicht.</translation>
    </message>
    <message>
        <source>Enter both, or neither.</source>
        <translation>Geben Sie beides ein oder nichts.</translation>
    </message>
    <message>
        <source>Remove them.</source>
        <translation>Entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Check that it was pasted once, and nothing else with it.</source>
        <translation>Prüfen Sie, dass es einmal eingefügt wurde und nichts anderes mit ihm.</translation>
    </message>
    <message>
        <source>Put in your own value.</source>
        <translation>Setzen Sie Ihren eigenen Wert ein.</translation>
    </message>
    <message>
        <source>Put “https://” or “http://” in front.</source>
        <translation>Setzen Sie „https://“ oder „http://“ davor.</translation>
    </message>
    <message>
        <source>Enter the host only.</source>
        <translation>Geben Sie nur den Host ein.</translation>
    </message>
    <message>
        <source>Enter them in the fields for them; what needs encoding is encoded for you.</source>
        <translation>Geben Sie sie in die Felder dafür ein; was zu kodieren ist, wird für Sie kodiert.</translation>
    </message>
    <message>
        <source>Enter it as https://host.example.com/path, without “?” and “#”.</source>
        <translation>Geben Sie sie als https://host.example.com/path ein, ohne „?“ und „#“.</translation>
    </message>
    <message>
        <source>Use “https://”, so that nobody on the way reads tokens and passwords.</source>
        <translation>Verwenden Sie „https://“, damit unterwegs niemand Token und Passwörter liest.</translation>
    </message>
    <message>
        <source>“https://” is right only if the proxy itself speaks TLS.</source>
        <translation>„https://“ ist nur richtig, wenn der Proxy selbst TLS spricht.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535, for example 8000.</source>
        <translation>Geben Sie eine Zahl von 1 bis 65535 ein, zum Beispiel 8000.</translation>
    </message>
    <message>
        <source>The client does not run as the administrator. Choose another one, such as 8000.</source>
        <translation>Der Client läuft nicht als Administrator. Wählen Sie einen anderen, etwa 8000.</translation>
    </message>
    <message>
        <source>Snyk supports 2, 3 or 4 clients; leave it empty for one.</source>
        <translation>Snyk unterstützt 2, 3 oder 4 Clients; lassen Sie es für einen leer.</translation>
    </message>
    <message>
        <source>Switch the mode on, or leave the number empty.</source>
        <translation>Schalten Sie sie ein, oder lassen Sie die Zahl leer.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>Begin with “/”, or with a drive such as “C:\”.</source>
        <translation>Beginnen Sie mit „/“ oder mit einem Laufwerk wie „C:\“.</translation>
    </message>
    <message>
        <source>Docker would misread it. Rename the file, or put it somewhere else.</source>
        <translation>Docker würde ihn falsch lesen. Benennen Sie die Datei um, oder legen Sie sie woanders ab.</translation>
    </message>
    <message>
        <source>Enter it as 5.22.14, or leave it empty for the newest.</source>
        <translation>Geben Sie sie als 5.22.14 ein, oder lassen Sie sie für die neueste leer.</translation>
    </message>
    <message>
        <source>Enter what follows dev.azure.com/ in the address of your organization.</source>
        <translation>Geben Sie ein, was in der Adresse Ihrer Organisation auf dev.azure.com/ folgt.</translation>
    </message>
    <message>
        <source>The token of your own service belongs here; Snyk&apos;s is in the list already.</source>
        <translation>Hierher gehört das Token Ihres eigenen Dienstes; das von Snyk ist schon in der Liste.</translation>
    </message>
    <message>
        <source>Check that it was made in the service that this client is for.</source>
        <translation>Prüfen Sie, dass es in dem Dienst erzeugt wurde, für den dieser Client ist.</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>mark in front of a remark</comment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>mark in front of a remark</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>mark in front of a remark</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>%1 is “Error”, “Warning” or “Note”; %2 says what is wrong, %3 what to do.</extracomment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>It does not begin with “http://”.</source>
        <translation>Es beginnt nicht mit „http://“.</translation>
    </message>
    <message>
        <source>It is a range of addresses.</source>
        <translation>Es ist ein Adressbereich.</translation>
    </message>
    <message>
        <source>It is not a host.</source>
        <translation>Das ist kein Host.</translation>
    </message>
    <message>
        <source>There is no port in it.</source>
        <translation>Es enthält keinen Port.</translation>
    </message>
    <message>
        <source>It is an address of the computer itself.</source>
        <translation>Es ist eine Adresse des Computers selbst.</translation>
    </message>
    <message>
        <source>Certificate and key belong together.</source>
        <translation>Zertifikat und Schlüssel gehören zusammen.</translation>
    </message>
    <message>
        <source>The client has a certificate, and the address begins with “http://”.</source>
        <translation>Der Client hat ein Zertifikat, und die Adresse beginnt mit „http://“.</translation>
    </message>
    <message>
        <source>The client has no certificate for “https://”.</source>
        <translation>Der Client hat kein Zertifikat für „https://“.</translation>
    </message>
    <message>
        <source>It is an address of Snyk, but not the API of your region.</source>
        <translation>Es ist eine Adresse von Snyk, aber nicht die API Ihrer Region.</translation>
    </message>
    <message>
        <source>The client that is in use has this name.</source>
        <translation>Der jetzige Client hat diesen Namen.</translation>
    </message>
    <message>
        <source>The client that is in use listens on this port.</source>
        <translation>Der jetzige Client lauscht an diesem Port.</translation>
    </message>
    <message>
        <source>The configuration sets this variable already.</source>
        <translation>Die Konfiguration setzt diese Variable schon.</translation>
    </message>
    <message>
        <source>This variable is there twice.</source>
        <translation>Diese Variable kommt zweimal vor.</translation>
    </message>
    <message>
        <source>The shell or Docker would take this variable for itself.</source>
        <translation>Die Shell oder Docker würde diese Variable selbst verwenden.</translation>
    </message>
    <message>
        <source>It is an address, and not the name alone.</source>
        <translation>Es ist eine Adresse und nicht nur der Name.</translation>
    </message>
    <message>
        <source>An organization at dev.azure.com cannot have this name.</source>
        <translation>Eine Organisation bei dev.azure.com kann nicht so heißen.</translation>
    </message>
    <message>
        <source>It is not the host of the web pages.</source>
        <translation>Das ist nicht der Host der Webseiten.</translation>
    </message>
    <message>
        <source>For this host GitHub has its API elsewhere.</source>
        <translation>Für diesen Host hat GitHub seine API anderswo.</translation>
    </message>
    <message>
        <source>Proxies are reached with “http://”, also for encrypted connections.</source>
        <translation>Proxys werden mit „http://“ erreicht, auch für verschlüsselte Verbindungen.</translation>
    </message>
    <message>
        <source>Enter hosts as git.example.com, domains as .corp.example, with commas between them.</source>
        <translation>Geben Sie Hosts als git.example.com ein, Domänen als .corp.example, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>The client listens at its own port. Without one, webhooks go to port 80.</source>
        <translation>Der Client lauscht an seinem eigenen Port. Ohne Angabe gehen Webhooks an Port 80.</translation>
    </message>
    <message>
        <source>Enter the files of both, or of neither.</source>
        <translation>Geben Sie beide Dateien ein oder keine.</translation>
    </message>
    <message>
        <source>With a certificate it answers “https://” only.</source>
        <translation>Mit einem Zertifikat antwortet er nur mit „https://“.</translation>
    </message>
    <message>
        <source>It reports that when it starts. “https://” is right if something in front of the client has the certificate.</source>
        <translation>Er meldet das beim Start. „https://“ ist richtig, wenn etwas vor dem Client das Zertifikat hat.</translation>
    </message>
    <message>
        <source>Webhooks would not arrive.</source>
        <translation>Webhooks kämen nicht an.</translation>
    </message>
    <message>
        <source>The client would read it as the end of an address or decode it. Check that the token was copied completely, and nothing else with it.</source>
        <translation>Der Client würde es als Ende einer Adresse lesen oder dekodieren. Prüfen Sie, dass das Token vollständig kopiert wurde und nichts anderes mit ihm.</translation>
    </message>
    <message>
        <source>The client would answer “Invalid character in header”. Check that the token was copied, and not a part of the page.</source>
        <translation>Der Client würde mit „Invalid character in header“ antworten. Prüfen Sie, dass das Token kopiert wurde und nicht ein Teil der Seite.</translation>
    </message>
    <message>
        <source>Leave the name empty or choose another one: with this one the new client would take the place of the client in use.</source>
        <translation>Lassen Sie den Namen leer oder wählen Sie einen anderen: Mit diesem würde der neue Client an die Stelle des jetzigen Clients treten.</translation>
    </message>
    <message>
        <source>Leave the port empty or choose another one: both run side by side for a while.</source>
        <translation>Lassen Sie den Port leer oder wählen Sie einen anderen: Beide laufen eine Weile nebeneinander.</translation>
    </message>
    <message>
        <source>A name has letters, digits and “_” in it, and does not begin with a digit.</source>
        <translation>Ein Name besteht aus Buchstaben, Ziffern und „_“ und beginnt nicht mit einer Ziffer.</translation>
    </message>
    <message>
        <source>Take one of them away.</source>
        <translation>Nehmen Sie eine davon weg.</translation>
    </message>
    <message>
        <source>If it is a collection of a server of your own, enter its host as well.</source>
        <translation>Wenn es eine Sammlung eines eigenen Servers ist, geben Sie auch dessen Host ein.</translation>
    </message>
    <message>
        <source>The address of the API follows from it.</source>
        <translation>Die Adresse der API ergibt sich daraus.</translation>
    </message>
    <message>
        <source>Leave it empty, and the right address is written.</source>
        <translation>Lassen Sie es leer, dann wird die richtige Adresse geschrieben.</translation>
    </message>
    <message>
        <source>%1: “%2”: %3 %4</source>
        <extracomment>%1 is “Error”, “Warning” or “Note”; %2 an entry of a list, or several; %3 says what is wrong with it, %4 what to do.</extracomment>
        <translation>%1: „%2“: %3 %4</translation>
    </message>
    <message>
        <source>There is a token or a password in this value.</source>
        <translation>In diesem Wert steckt ein Token oder ein Passwort.</translation>
    </message>
    <message>
        <source>Tick “The value is secret”: what is not secret is shown and remembered.</source>
        <translation>Setzen Sie den Haken bei „Der Wert ist geheim“: Was nicht geheim ist, wird angezeigt und gemerkt.</translation>
    </message>
    <message>
        <source>There are spaces before or after it.</source>
        <translation>Davor oder danach stehen Leerzeichen.</translation>
    </message>
    <message>
        <source>It contains a line break or another invisible character.</source>
        <translation>Es enthält einen Zeilenumbruch oder ein anderes unsichtbares Zeichen.</translation>
    </message>
    <message>
        <source>There is a port after the host name.</source>
        <translation>Nach dem Hostnamen steht ein Port.</translation>
    </message>
    <message>
        <source>It contains a character that cannot be sent.</source>
        <translation>Es enthält ein Zeichen, das sich nicht senden lässt.</translation>
    </message>
    <message>
        <source>This is not a valid name for a variable.</source>
        <translation>Das ist kein gültiger Variablenname.</translation>
    </message>
    <message>
        <source>It is not one of the possible values.</source>
        <translation>Es ist keiner der möglichen Werte.</translation>
    </message>
    <message>
        <source>It is not a name that every system accepts.</source>
        <translation>Es ist kein Name, den jedes System annimmt.</translation>
    </message>
    <message>
        <source>It contains a “$” that the client would replace.</source>
        <translation>Es enthält ein „$“, das der Client ersetzen würde.</translation>
    </message>
    <message>
        <source>They are kept as part of it. Remove them if they were copied by mistake.</source>
        <translation>Sie bleiben Teil der Eingabe. Entfernen Sie sie, wenn sie nur beim Kopieren mitgekommen sind.</translation>
    </message>
    <message>
        <source>Copy it again, without anything around it.</source>
        <translation>Kopieren Sie es noch einmal, ohne das, was darum steht.</translation>
    </message>
    <message>
        <source>Leave that out: the client adds it itself.</source>
        <translation>Lassen Sie das weg: Der Client setzt es selbst davor.</translation>
    </message>
    <message>
        <source>Leave out the port: the host applies with any port.</source>
        <translation>Lassen Sie den Port weg: Der Host gilt für jeden Port.</translation>
    </message>
    <message>
        <source>Leave it out: the client would double it.</source>
        <translation>Lassen Sie ihn weg: Der Client würde zwei daraus machen.</translation>
    </message>
    <message>
        <source>Enter it as git.example.com, with a port if needed: git.example.com:8443.</source>
        <translation>Geben Sie ihn als git.example.com ein, wenn nötig mit Port: git.example.com:8443.</translation>
    </message>
    <message>
        <source>The client compares names and does not know ranges. List the hosts themselves, or a domain such as .corp.example.</source>
        <translation>Der Client vergleicht Namen und kennt keine Bereiche. Geben Sie die Hosts selbst an oder eine Domäne wie .corp.example.</translation>
    </message>
    <message>
        <source>Webhooks of your service do not get there. Enter the name by which the service reaches the client.</source>
        <translation>Webhooks Ihres Dienstes kommen dort nicht an. Geben Sie den Namen ein, unter dem der Dienst den Client erreicht.</translation>
    </message>
    <message>
        <source>Use the field for it, or the value that the program sets.</source>
        <translation>Verwenden Sie das Feld dafür oder den Wert, den das Programm ihr gibt.</translation>
    </message>
    <message>
        <source>It cannot be passed to the client; remove it.</source>
        <translation>Sie lässt sich dem Client nicht übergeben; nehmen Sie sie weg.</translation>
    </message>
    <message>
        <source>Use at most 49 lower-case letters, digits and hyphens, starting with a letter.</source>
        <translation>Verwenden Sie höchstens 49 Kleinbuchstaben, Ziffern und Bindestriche, beginnend mit einem Buchstaben.</translation>
    </message>
    <message>
        <source>Enter the name. There is a separate field for the host of your own server.</source>
        <translation>Geben Sie den Namen ein. Für den Host eines eigenen Servers gibt es ein eigenes Feld.</translation>
    </message>
    <message>
        <source>The service would take what follows as the password. Choose another user.</source>
        <translation>Der Dienst würde das Folgende für das Passwort halten. Wählen Sie einen anderen Benutzer.</translation>
    </message>
    <message>
        <source>Nothing to do: it is passed in parts, which the client does not touch.</source>
        <translation>Nichts zu tun: Es wird in Teilen übergeben, die der Client in Ruhe lässt.</translation>
    </message>
    <message>
        <source>It contains a character that tokens of this kind do not have.</source>
        <translation>Es enthält ein Zeichen, das in Token dieser Art nicht vorkommt.</translation>
    </message>
    <message>
        <source>This is not the ARN of a role.</source>
        <translation>Das ist nicht die ARN einer Rolle.</translation>
    </message>
    <message>
        <source>Copy it from IAM at AWS: it begins with “arn:aws:iam::”.</source>
        <translation>Kopieren Sie sie aus IAM bei AWS: Sie beginnt mit „arn:aws:iam::“.</translation>
    </message>
    <message>
        <source>This is not the name of an AWS region.</source>
        <translation>Das ist nicht der Name einer AWS-Region.</translation>
    </message>
    <message>
        <source>It looks like eu-central-1.</source>
        <translation>Er sieht aus wie eu-central-1.</translation>
    </message>
    <message>
        <source>AWS takes no external ID like this.</source>
        <translation>Eine solche externe ID nimmt AWS nicht an.</translation>
    </message>
    <message>
        <source>Letters, digits and the characters _ + = , . @ : / - are possible.</source>
        <translation>Möglich sind Buchstaben, Ziffern und die Zeichen _ + = , . @ : / -.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientRun</name>
    <message>
        <source>Start the Podman machine, then try again.</source>
        <translation>Starten Sie die Podman-Maschine, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Start Docker Desktop, or the service “docker”, then try again.</source>
        <translation>Starten Sie Docker Desktop oder den Dienst „docker“, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be run</source>
        <extracomment>%1 is Docker or Podman, here and below.</extracomment>
        <translation>%1 lässt sich nicht ausführen</translation>
    </message>
    <message>
        <source>The program is not on this computer, or could not be started.</source>
        <translation>Das Programm ist nicht auf diesem Computer oder konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Check the installation of %1, or run the client elsewhere.</source>
        <translation>Prüfen Sie die Installation von %1, oder führen Sie den Client anderswo aus.</translation>
    </message>
    <message>
        <source>%1 is not running</source>
        <translation>%1 läuft nicht</translation>
    </message>
    <message>
        <source>The program is installed, but its service does not answer.</source>
        <translation>Das Programm ist installiert, aber sein Dienst antwortet nicht.</translation>
    </message>
    <message>
        <source>You may not use %1</source>
        <translation>Sie dürfen %1 nicht benutzen</translation>
    </message>
    <message>
        <source>Your account on this computer has no access to its service.</source>
        <translation>Ihr Konto auf diesem Computer hat keinen Zugriff auf den Dienst.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer for access, or choose Podman, which needs none.</source>
        <translation>Bitten Sie die Person, die diesen Computer verwaltet, um Zugriff, oder wählen Sie Podman, das keinen braucht.</translation>
    </message>
    <message>
        <source>There is already a container of this name</source>
        <translation>Es gibt schon einen Container mit diesem Namen</translation>
    </message>
    <message>
        <source>Another program made it while the client was being started.</source>
        <translation>Ein anderes Programm hat ihn angelegt, während der Client gestartet wurde.</translation>
    </message>
    <message>
        <source>Try again to see what it is.</source>
        <translation>Versuchen Sie es noch einmal, um zu sehen, was es ist.</translation>
    </message>
    <message>
        <source>Port %1 is in use</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>Port %1 ist belegt</translation>
    </message>
    <message>
        <source>Another program or container already listens there.</source>
        <translation>Dort lauscht schon ein anderes Programm oder ein anderer Container.</translation>
    </message>
    <message>
        <source>Stop it, or enter another port under “Advanced”.</source>
        <translation>Beenden Sie es, oder geben Sie unter „Erweitert“ einen anderen Port ein.</translation>
    </message>
    <message>
        <source>There is no such image</source>
        <translation>Dieses Image gibt es nicht</translation>
    </message>
    <message>
        <source>The registry does not have this version of the client.</source>
        <translation>Die Registry hat diese Version des Clients nicht.</translation>
    </message>
    <message>
        <source>Leave the version under “Advanced” empty for the newest one.</source>
        <translation>Lassen Sie die Version unter „Erweitert“ leer, um die neueste zu bekommen.</translation>
    </message>
    <message>
        <source>The image could not be downloaded</source>
        <translation>Das Image konnte nicht heruntergeladen werden</translation>
    </message>
    <message>
        <source>%1 did not reach the registry, and the image is not here yet.</source>
        <translation>%1 hat die Registry nicht erreicht, und das Image ist noch nicht hier.</translation>
    </message>
    <message>
        <source>Check the connection and the proxy settings of %1, then try again.</source>
        <translation>Prüfen Sie die Verbindung und die Proxy-Einstellungen von %1, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The registry refuses the download</source>
        <translation>Die Registry verweigert das Herunterladen</translation>
    </message>
    <message>
        <source>It may allow only so many downloads, or want you to sign in.</source>
        <translation>Vielleicht erlaubt sie nur eine begrenzte Zahl von Abrufen, oder sie verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>Try again later, or sign in to the registry with %1.</source>
        <translation>Versuchen Sie es später noch einmal, oder melden Sie sich mit %1 bei der Registry an.</translation>
    </message>
    <message>
        <source>A file for the client is missing</source>
        <translation>Eine Datei für den Client fehlt</translation>
    </message>
    <message>
        <source>A certificate or key is not at the path you entered.</source>
        <translation>Ein Zertifikat oder ein Schlüssel liegt nicht unter dem Pfad, den Sie eingegeben haben.</translation>
    </message>
    <message>
        <source>Correct the paths under “Advanced”.</source>
        <translation>Berichtigen Sie die Pfade unter „Erweitert“.</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 antwortet nicht</translation>
    </message>
    <message>
        <source>It took too long, so it is not known whether the client was started.</source>
        <translation>Es hat zu lange gedauert; deshalb ist nicht bekannt, ob der Client gestartet wurde.</translation>
    </message>
    <message>
        <source>Restart %1, then try again.</source>
        <translation>Starten Sie %1 neu, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The client has stopped by itself</source>
        <translation>Der Client hat sich selbst beendet</translation>
    </message>
    <message>
        <source>Its container is there, but it no longer runs.</source>
        <translation>Sein Container ist da, aber er läuft nicht mehr.</translation>
    </message>
    <message>
        <source>The last lines of the log say why.</source>
        <translation>Die letzten Zeilen des Protokolls sagen, warum.</translation>
    </message>
    <message>
        <source>The configuration could not be handed over</source>
        <translation>Die Konfiguration konnte nicht übergeben werden</translation>
    </message>
    <message>
        <source>A private file for it could not be written. Nothing was started.</source>
        <translation>Eine private Datei dafür konnte nicht geschrieben werden. Es wurde nichts gestartet.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 reported an error</source>
        <translation>%1 meldet einen Fehler</translation>
    </message>
    <message>
        <source>The client was not started.</source>
        <translation>Der Client wurde nicht gestartet.</translation>
    </message>
    <message>
        <source>%1 is running. It may be this client, started before.</source>
        <translation>%1 läuft. Vielleicht ist es dieser Client, der früher gestartet wurde.</translation>
    </message>
    <message>
        <source>%1 is there, but not running. It may be left from an earlier start.</source>
        <extracomment>%1 is the name of a container.</extracomment>
        <translation>%1 ist da, läuft aber nicht. Vielleicht stammt er von einem früheren Start.</translation>
    </message>
    <message>
        <source>“Replace it” removes it and starts the client anew.</source>
        <translation>„Ersetzen“ entfernt ihn und startet den Client neu.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <extracomment>%1 is Docker or Podman.</extracomment>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>Downloading the image…</source>
        <translation>Das Image wird heruntergeladen…</translation>
    </message>
    <message>
        <source>Starting the client…</source>
        <translation>Der Client wird gestartet…</translation>
    </message>
    <message>
        <source>Removing the container…</source>
        <translation>Der Container wird entfernt…</translation>
    </message>
    <message>
        <source>%1 lacks a part</source>
        <translation>%1 fehlt ein Teil</translation>
    </message>
    <message>
        <source>Its small program that starts others in a container is missing.</source>
        <translation>Das kleine Programm, das in einem Container andere startet, fehlt.</translation>
    </message>
    <message>
        <source>Install the package “catatonit”, then try again.</source>
        <translation>Installieren Sie das Paket „catatonit“, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Install Docker anew, then try again.</source>
        <translation>Installieren Sie Docker neu, und versuchen Sie es dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientSecretDialog</name>
    <message>
        <source>New secret</source>
        <comment>step of a window</comment>
        <translation>Neues Secret</translation>
    </message>
    <message>
        <source>Save and check</source>
        <comment>step of a window</comment>
        <translation>Speichern und prüfen</translation>
    </message>
    <message>
        <source>Old secret</source>
        <comment>step of a window</comment>
        <translation>Altes Secret</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step of a window</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>OAuth client secret</source>
        <translation>OAuth-Client-Secret</translation>
    </message>
    <message>
        <source>The new client secret is not saved yet</source>
        <translation>Das neue Client-Secret ist noch nicht gespeichert</translation>
    </message>
    <message>
        <source>If you leave now, nobody has it: it stays valid at Snyk until somebody deletes it there. The old one stays in use.</source>
        <translation>Wenn Sie jetzt gehen, hat es niemand: Bei Snyk bleibt es gültig, bis jemand es dort löscht. Das alte bleibt in Gebrauch.</translation>
    </message>
    <message>
        <source>&amp;Leave without it</source>
        <translation>&amp;Trotzdem verlassen</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientSecretPage</name>
    <message>
        <source>Nothing &amp;uses the old secret any more</source>
        <translation>Nichts ben&amp;utzt das alte Secret mehr</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>&amp;Enter one that was made at Snyk…</source>
        <translation>Ein bei Snyk angelegtes &amp;eingeben…</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>Auf&amp;geben</translation>
    </message>
    <message>
        <source>&amp;Let Snyk make a new secret</source>
        <translation>Snyk ein neues Secret an&amp;legen lassen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Delete the old secret at Snyk</source>
        <translation>Altes Secret bei Snyk &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>%1 of %2 in %3 is in use.</source>
        <extracomment>%1 is a masked secret, %2 a service account, %3 a region.</extracomment>
        <translation>%1 von %2 in %3 ist in Gebrauch.</translation>
    </message>
    <message>
        <source>The old one, %1, is still in the keychain.</source>
        <translation>Das alte, %1, ist noch im Schlüsselbund.</translation>
    </message>
    <message>
        <source>&amp;Let Snyk make another one</source>
        <translation>Snyk noch eines an&amp;legen lassen</translation>
    </message>
    <message>
        <source>&amp;Keep it valid, and forget it here…</source>
        <translation>Gültig lassen und hier ver&amp;gessen…</translation>
    </message>
    <message>
        <source>&amp;Ask Snyk whether it is valid</source>
        <translation>Snyk &amp;fragen, ob es noch gilt</translation>
    </message>
    <message>
        <source>&amp;Check it and use it</source>
        <translation>&amp;Prüfen und verwenden</translation>
    </message>
    <message>
        <source>&amp;Stay with the old one</source>
        <translation>&amp;Beim alten bleiben</translation>
    </message>
    <message>
        <source>Replace the client secret by a new one</source>
        <translation>Das Client-Secret durch ein neues ersetzen</translation>
    </message>
    <message>
        <source>Looking for the service account</source>
        <translation>Das Dienstkonto wird gesucht</translation>
    </message>
    <message>
        <source>Snyk makes a new client secret</source>
        <translation>Snyk legt ein neues Client-Secret an</translation>
    </message>
    <message>
        <source>It is not known whether Snyk made a new secret</source>
        <translation>Es ist nicht bekannt, ob Snyk ein neues Secret angelegt hat</translation>
    </message>
    <message>
        <source>Looking for the new secret in the keychain</source>
        <translation>Das neue Secret wird im Schlüsselbund gesucht</translation>
    </message>
    <message>
        <source>Saving the new secret</source>
        <translation>Das neue Secret wird gespeichert</translation>
    </message>
    <message>
        <source>The new secret is not saved yet</source>
        <translation>Das neue Secret ist noch nicht gespeichert</translation>
    </message>
    <message>
        <source>The new secret is saved and not used yet</source>
        <translation>Das neue Secret ist gespeichert, wird aber noch nicht verwendet</translation>
    </message>
    <message>
        <source>Asking Snyk about the new secret</source>
        <translation>Snyk wird nach dem neuen Secret gefragt</translation>
    </message>
    <message>
        <source>Delete the old secret</source>
        <translation>Das alte Secret löschen</translation>
    </message>
    <message>
        <source>Deleting the old secret at Snyk</source>
        <translation>Das alte Secret wird bei Snyk gelöscht</translation>
    </message>
    <message>
        <source>It is not known whether the old secret was deleted</source>
        <translation>Es ist nicht bekannt, ob das alte Secret gelöscht wurde</translation>
    </message>
    <message>
        <source>Asking Snyk whether the old secret is valid</source>
        <translation>Snyk wird gefragt, ob das alte Secret noch gilt</translation>
    </message>
    <message>
        <source>Removing the old secret from the keychain</source>
        <translation>Das alte Secret wird aus dem Schlüsselbund entfernt</translation>
    </message>
    <message>
        <source>The old secret is deleted at Snyk</source>
        <translation>Das alte Secret ist bei Snyk gelöscht</translation>
    </message>
    <message>
        <source>The client secret is replaced</source>
        <translation>Das Client-Secret ist ersetzt</translation>
    </message>
    <message>
        <source>Two secrets may be valid at once: Snyk makes the new one, it is saved and checked, and only then used. The old one stays valid until you delete it.</source>
        <translation>Zwei Secrets können zugleich gelten: Snyk legt das neue an, es wird gespeichert und geprüft und erst dann verwendet. Das alte gilt, bis Sie es löschen.</translation>
    </message>
    <message>
        <source>Asking Snyk…</source>
        <translation>Snyk wird gefragt…</translation>
    </message>
    <message>
        <source>No new secret was made</source>
        <translation>Es wurde kein neues Secret angelegt</translation>
    </message>
    <message>
        <source>The service account may not edit service accounts, so not itself either. Ask an administrator of its group or organization to make a second secret, and enter that.</source>
        <translation>Das Dienstkonto darf keine Dienstkonten bearbeiten, also auch nicht sich selbst. Bitten Sie einen Administrator seiner Gruppe oder Organisation, ein zweites Secret anzulegen, und geben Sie dieses ein.</translation>
    </message>
    <message>
        <source>Snyk allows two secrets. If there is one that nobody has, delete it in the settings of the service account at Snyk, then try again.</source>
        <translation>Snyk erlaubt zwei Secrets. Gibt es eines, das niemand hat, löschen Sie es bei Snyk in den Einstellungen des Dienstkontos, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Snyk may have made a secret that nobody has</source>
        <translation>Vielleicht hat Snyk ein Secret angelegt, das niemand hat</translation>
    </message>
    <message>
        <source>The answer never came, and the keychain has no new secret.</source>
        <translation>Es kam keine Antwort, und im Schlüsselbund ist kein neues Secret.</translation>
    </message>
    <message>
        <source>The old one is in use and stays valid. Nothing is sent again by itself: if there are two already, Snyk refuses another one and changes nothing.</source>
        <translation>Das alte ist in Gebrauch und bleibt gültig. Von selbst wird nichts noch einmal gesendet: Gibt es schon zwei, lehnt Snyk ein weiteres ab und ändert nichts.</translation>
    </message>
    <message>
        <source>Snyk shows a secret once only. Leave this window open until it is saved.</source>
        <translation>Snyk zeigt ein Secret nur einmal. Lassen Sie dieses Fenster offen, bis es gespeichert ist.</translation>
    </message>
    <message>
        <source>The new secret is kept, and the old one is used still</source>
        <translation>Das neue Secret ist aufbewahrt, verwendet wird noch das alte</translation>
    </message>
    <message>
        <source>The old secret was not deleted</source>
        <translation>Das alte Secret wurde nicht gelöscht</translation>
    </message>
    <message>
        <source>The new secret is used from now on</source>
        <translation>Ab jetzt wird das neue Secret benutzt</translation>
    </message>
    <message>
        <source>The old secret may be valid still</source>
        <translation>Das alte Secret gilt vielleicht noch</translation>
    </message>
    <message>
        <source>The old secret is deleted at Snyk and removed from this computer</source>
        <translation>Das alte Secret ist bei Snyk gelöscht und von diesem Computer entfernt</translation>
    </message>
    <message>
        <source>Snyk deletes it for good: nothing can sign in with the old secret any more.</source>
        <translation>Snyk löscht es endgültig: Mit dem alten Secret kann sich nichts mehr anmelden.</translation>
    </message>
    <message>
        <source>&amp;Forget it here</source>
        <translation>&amp;Hier vergessen</translation>
    </message>
    <message>
        <source>It is not in the keychain any more. Without it, this program can neither ask Snyk about it nor have it deleted.</source>
        <translation>Es ist nicht mehr im Schlüsselbund. Ohne es kann dieses Programm Snyk weder danach fragen noch es löschen lassen.</translation>
    </message>
    <message>
        <source>Look at the secrets of the service account at Snyk, or ask its administrator: if there are two, delete the older one there. Then forget it here.</source>
        <translation>Sehen Sie bei Snyk die Secrets des Dienstkontos an, oder fragen Sie dessen Administrator: Wenn es zwei gibt, löschen Sie dort das ältere. Vergessen Sie es danach hier.</translation>
    </message>
    <message>
        <source>The old secret is forgotten here, and may be valid still</source>
        <translation>Das alte Secret ist hier vergessen und gilt vielleicht noch</translation>
    </message>
    <message>
        <source>If Snyk refuses to make another one some day, it still has two: delete the older one in the settings of the service account at Snyk.</source>
        <translation>Wenn Snyk eines Tages kein weiteres mehr erstellt, hat das Konto noch zwei: Löschen Sie das ältere bei Snyk in den Einstellungen des Dienstkontos.</translation>
    </message>
    <message>
        <source>It was put into the keychain on %1.</source>
        <translation>Es wurde am %1 in den Schlüsselbund gelegt.</translation>
    </message>
</context>
<context>
    <name>broker::ui::CommandBox</name>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>broker::ui::CommandLine</name>
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
    <message>
        <source>Start in practice mode, with a made-up Snyk. Nothing leaves this computer.</source>
        <translation>Im Übungsmodus mit einem erfundenen Snyk starten. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>One of the options looks like a token. It was not used, but treat it as known to others: programs on this computer can read command lines. Start the program without it and enter the token in the window.</source>
        <translation>Eine der Optionen sieht wie ein Token aus. Sie wurde nicht verwendet, und das Token sollte als anderen bekannt gelten: Programme auf diesem Computer können Befehlszeilen lesen. Starten Sie das Programm ohne sie und geben Sie das Token im Fenster ein.</translation>
    </message>
    <message>
        <source>Begin to set up a token.</source>
        <translation>Mit dem Einrichten eines Tokens beginnen.</translation>
    </message>
    <message>
        <source>Show the list with what is due next selected.</source>
        <translation>Die Liste zeigen und auswählen, was als Nächstes fällig ist.</translation>
    </message>
    <message>
        <source>Ask the program that is running to quit.</source>
        <translation>Das laufende Programm bitten, sich zu beenden.</translation>
    </message>
</context>
<context>
    <name>broker::ui::CompanyCa</name>
    <message>
        <source>Save the certificates for the Broker client</source>
        <translation>Zertifikate für den Broker-Client speichern</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>Zertifikate (*.pem)</translation>
    </message>
    <message>
        <source>The client will trust your company&apos;s certificates</source>
        <translation>Der Client wird den Zertifikaten Ihres Unternehmens vertrauen</translation>
    </message>
    <message>
        <source>They are in %1. Where the client runs on another computer, copy the file there and correct its place in the form.</source>
        <translation>Sie stehen in %1. Läuft der Client auf einem anderen Computer, kopieren Sie die Datei dorthin und berichtigen Sie ihren Pfad im Formular.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ConfigPanel</name>
    <message>
        <source>Co&amp;py all</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern u&amp;nter…</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>Nicht &amp;länger warten</translation>
    </message>
    <message>
        <source>Start the client:</source>
        <translation>Den Client starten:</translation>
    </message>
    <message>
        <source>Copy sta&amp;rt</source>
        <translation>Sta&amp;rt kopieren</translation>
    </message>
    <message>
        <source>Copy re&amp;moval</source>
        <translation>Entfernen k&amp;opieren</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>R&amp;un the client with</source>
        <translation>Client a&amp;usführen mit</translation>
    </message>
    <message>
        <source>The configuration appears here.</source>
        <translation>Hier erscheint die Konfiguration.</translation>
    </message>
    <message>
        <source>With the secrets. The clipboard is emptied after a while.</source>
        <translation>Mit den Geheimnissen. Die Zwischenablage wird nach einer Weile geleert.</translation>
    </message>
    <message>
        <source>With the secrets, in a file that only you can read.</source>
        <translation>Mit den Geheimnissen, in einer Datei, die nur Sie lesen können.</translation>
    </message>
    <message numerus="yes">
        <source>Hidden again in %Ln second(s).</source>
        <translation>
            <numerusform>Wird in %Ln Sekunde wieder verborgen.</numerusform>
            <numerusform>Wird in %Ln Sekunden wieder verborgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run these commands in the folder that %1 is saved in.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Führen Sie diese Befehle in dem Ordner aus, in dem %1 gespeichert ist.</translation>
    </message>
    <message>
        <source>To be corrected: %1.</source>
        <extracomment>%1 is a list of fields of a form.</extracomment>
        <translation>Zu berichtigen: %1.</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <comment>the secrets</comment>
        <translation>&amp;Ausblenden</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <comment>the secrets</comment>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>Configuration, with the secrets</source>
        <translation>Konfiguration, mit den Geheimnissen</translation>
    </message>
    <message>
        <source>Configuration, secrets hidden</source>
        <translation>Konfiguration, Geheimnisse verborgen</translation>
    </message>
    <message>
        <source>Client configuration</source>
        <translation>Client-Konfiguration</translation>
    </message>
    <message>
        <source>Save the configuration</source>
        <translation>Konfiguration speichern</translation>
    </message>
    <message>
        <source>This folder does not keep files private: others may be able to read it. Move it to a folder that only you can open.</source>
        <translation>Dieser Ordner hält Dateien nicht privat: Vielleicht können andere sie lesen. Verschieben Sie sie in einen Ordner, den nur Sie öffnen können.</translation>
    </message>
    <message>
        <source>Practice mode: nothing in this file is real, and its token works nowhere.</source>
        <translation>Übungsmodus: Nichts in dieser Datei ist echt, und ihr Token funktioniert nirgends.</translation>
    </message>
    <message>
        <source>Remove the client again:</source>
        <translation>Den Client wieder entfernen:</translation>
    </message>
    <message>
        <source>How the client should run</source>
        <translation>Wie der Client laufen soll</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <extracomment>%1 is a list of fields of a form.</extracomment>
        <translation>Noch einzugeben: %1.</translation>
    </message>
    <message>
        <source>The secrets are now in this file</source>
        <translation>Die Geheimnisse liegen jetzt in dieser Datei</translation>
    </message>
    <message>
        <source>Only you can read it. Keep it as safe as a password, and delete it when it is no longer needed.</source>
        <translation>Nur Sie können sie lesen. Verwahren Sie sie so sicher wie ein Passwort, und löschen Sie sie, sobald sie nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>Containers are run b&amp;y</source>
        <translation>Container laufen mi&amp;t</translation>
    </message>
    <message>
        <source>For whoever runs &amp;it</source>
        <translation>Für alle, die &amp;ihn ausführen</translation>
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
    <message>
        <source>Nothing is changed in Snyk. The token is put into the memory of this program, until you quit.</source>
        <translation>In Snyk wird nichts geändert. Das Token kommt in den Arbeitsspeicher dieses Programms, bis Sie es beenden.</translation>
    </message>
    <message>
        <source>Nothing is changed in Snyk. The token is put into the password store of this computer (keychain).</source>
        <translation>In Snyk wird nichts geändert. Das Token kommt in den Passwortspeicher dieses Computers (Schlüsselbund).</translation>
    </message>
</context>
<context>
    <name>broker::ui::ConnectPage</name>
    <message>
        <source>&amp;Region:</source>
        <translation>&amp;Region:</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Vergessen</translation>
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
        <source>&amp;Use the token kept in the keychain: %1 (%2)</source>
        <translation>&amp;Im Schlüsselbund aufbewahrtes Token verwenden: %1 (%2)</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>What to sign in with</source>
        <translation>Womit Sie sich anmelden</translation>
    </message>
    <message>
        <source>&amp;Enter something else</source>
        <translation>Etwas anderes &amp;eingeben</translation>
    </message>
    <message>
        <source>Removes it from the keychain of this computer</source>
        <translation>Entfernt es aus dem Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>Choose the region of your Snyk account and what you sign in with. It is sent only to that region.</source>
        <translation>Wählen Sie die Region Ihres Snyk-Kontos und womit Sie sich anmelden. Gesendet wird es nur an diese Region.</translation>
    </message>
    <message>
        <source>Sign i&amp;n</source>
        <translation>A&amp;nmelden</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Use the practice account</source>
        <translation>Das Übungskonto &amp;verwenden</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Melden Sie sich erneut an, um fortzufahren.</translation>
    </message>
    <message>
        <source>&amp;Use the OAuth service account kept in the keychain: %1 (%2)</source>
        <translation>Das OAuth-Dienstkonto im &amp;Schlüsselbund verwenden: %1 (%2)</translation>
    </message>
    <message>
        <source>Its rotation is not finished: resume it in the list first</source>
        <translation>Die Rotation dazu ist nicht beendet: Setzen Sie sie zuerst in der Liste fort</translation>
    </message>
    <message>
        <source>Re&amp;member it on this computer (keychain)</source>
        <translation>Auf diesem Computer &amp;merken (Schlüsselbund)</translation>
    </message>
    <message>
        <source>Forget the client secret of %1?</source>
        <extracomment>%1 is a service account.</extracomment>
        <translation>Das Client-Secret von %1 vergessen?</translation>
    </message>
    <message>
        <source>The client secret %1 of %2 is deleted in the keychain of this computer. Snyk does not show it again: unless somebody else has it, it is lost, and stays valid at Snyk all the same.</source>
        <translation>Das Client-Secret %1 von %2 wird im Schlüsselbund dieses Computers gelöscht. Snyk zeigt es nicht noch einmal: Wenn es sonst niemand hat, ist es verloren und bleibt bei Snyk trotzdem gültig.</translation>
    </message>
    <message>
        <source>A new one is made at Snyk, in the settings of the group or organization, under “Service accounts”, by whoever may edit them.</source>
        <translation>Ein neues wird bei Snyk angelegt, in den Einstellungen der Gruppe oder Organisation unter „Service accounts“, von jemandem, der diese bearbeiten darf.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>It comes with practice mode, and is kept among its entries of the keychain.</source>
        <translation>Es gehört zum Übungsmodus und wird unter dessen Einträgen im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>It comes with practice mode. Remember it to practise rotating its secret.</source>
        <translation>Es gehört zum Übungsmodus. Lassen Sie es merken, um das Rotieren seines Secrets zu üben.</translation>
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
    <name>broker::ui::CredentialCheckDialog</name>
    <message>
        <source>Check &amp;again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Check the Snyk API credential</source>
        <translation>Snyk-API-Zugangsdaten prüfen</translation>
    </message>
    <message>
        <source>What Snyk says</source>
        <translation>Was Snyk sagt</translation>
    </message>
    <message>
        <source>Asking Snyk…</source>
        <translation>Snyk wird gefragt…</translation>
    </message>
    <message>
        <source>&amp;Put another in its place…</source>
        <translation>Durch &amp;andere ersetzen…</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <extracomment>%1 is &quot;API token of a user&quot;, %2 the masked secret.</extracomment>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>It ends on %1.</source>
        <translation>Gültig bis %1.</translation>
    </message>
    <message>
        <source>Snyk names no date on which it ends.</source>
        <translation>Snyk nennt kein Ablaufdatum.</translation>
    </message>
    <message>
        <source>Snyk accepts this credential</source>
        <translation>Snyk nimmt diese Zugangsdaten an</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialCheckPage</name>
    <message>
        <source>Does %1 accept it?</source>
        <extracomment>%1 is a service such as GitLab.</extracomment>
        <translation>Nimmt %1 sie an?</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <extracomment>%1 is the name of a host.</extracomment>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>&amp;Go on unchecked</source>
        <translation>Ohne &amp;Prüfung weiter</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Go on anyway</source>
        <translation>&amp;Trotzdem weiter</translation>
    </message>
    <message>
        <source>The new one is checked before it takes the place of the old one. If the service cannot be reached from here, you decide.</source>
        <translation>Die neuen Zugangsdaten werden geprüft, bevor sie an die Stelle der alten treten. Ist der Dienst von hier nicht erreichbar, entscheiden Sie.</translation>
    </message>
    <message>
        <source>C&amp;heck and go on</source>
        <translation>&amp;Prüfen und weiter</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>The Broker client also checks it when it starts, so you can go on without.</source>
        <translation>Der Broker-Client prüft sie beim Start ebenfalls; Sie können also ohne Prüfung fortfahren.</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialCheckPanel</name>
    <message>
        <source>Where your credential will be sent</source>
        <translation>Wohin Ihre Zugangsdaten gesendet werden</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>To %1 only</source>
        <extracomment>%1 is the name of a host: the only one that the credential is sent to.</extracomment>
        <translation>Nur an %1</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>Open the &amp;page of your organization</source>
        <translation>Seite Ihrer &amp;Organisation öffnen</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialCommands</name>
    <message>
        <source>&amp;Add credential…</source>
        <translation>Zu&amp;gangsdaten hinzufügen…</translation>
    </message>
    <message>
        <source>Re&amp;place credential…</source>
        <translation>Zugangsdaten er&amp;setzen…</translation>
    </message>
    <message>
        <source>Chec&amp;k again…</source>
        <translation>Erneut &amp;prüfen…</translation>
    </message>
    <message>
        <source>This signs in to Snyk: a Broker client needs no credential for it</source>
        <translation>Damit meldet sich dieses Programm bei Snyk an: Ein Broker-Client braucht dafür keine Zugangsdaten</translation>
    </message>
    <message>
        <source>It is replaced with “Rotate…”</source>
        <translation>Zum Ersetzen dient „Rotieren…“</translation>
    </message>
    <message>
        <source>Asks Snyk whose it is, and whether it ends</source>
        <translation>Fragt Snyk, wem sie gehören und ob sie ablaufen</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialConfirmPage</name>
    <message>
        <source>Service:</source>
        <translation>Dienst:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Art:</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>Benutzername:</translation>
    </message>
    <message>
        <source>Check:</source>
        <translation>Prüfung:</translation>
    </message>
    <message>
        <source>Used for:</source>
        <translation>Verwendet für:</translation>
    </message>
    <message>
        <source>Kept in:</source>
        <translation>Aufbewahrt in:</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>Use the same credential here, too</source>
        <translation>Dieselben Zugangsdaten auch hier verwenden</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. This is what the next button does.</source>
        <translation>Noch wurde nichts geändert. Das bewirkt die nächste Schaltfläche.</translation>
    </message>
    <message>
        <source>&amp;Use it here, too</source>
        <translation>&amp;Auch hier verwenden</translation>
    </message>
    <message>
        <source>Save the credential</source>
        <translation>Zugangsdaten speichern</translation>
    </message>
    <message>
        <source>Nothing is changed at %1. The credential is put into the keychain of this computer.</source>
        <translation>Bei %1 wird nichts geändert. Die Zugangsdaten kommen in den Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>&amp;Save the credential</source>
        <translation>Zugangsdaten &amp;speichern</translation>
    </message>
    <message>
        <source>None is needed</source>
        <translation>Wird nicht gebraucht</translation>
    </message>
    <message>
        <source>Nothing is stored again: the list notes that both Broker clients use the same credential. When it is changed, it is changed once for all of them.</source>
        <translation>Nichts wird noch einmal gespeichert: Die Liste vermerkt, dass beide Broker-Clients dieselben Zugangsdaten verwenden. Geändert werden sie dann einmal für alle.</translation>
    </message>
    <message>
        <source>The credential is saved and read back at once, so that it is certain to be there. Then it is added to your list with a due date of its own.</source>
        <translation>Die Zugangsdaten werden gespeichert und sofort zurückgelesen, damit sicher ist, dass sie da sind. Dann kommen sie mit einer eigenen Fälligkeit in Ihre Liste.</translation>
    </message>
    <message>
        <source>Your list has %1 for this so far; this one takes its place.</source>
        <translation>Ihre Liste hat dafür bisher %1; die neuen treten an deren Stelle.</translation>
    </message>
    <message>
        <source>It takes the place of %1. The old one stays in your list, as replaced, until you remove it: first give the new one to every Broker client that uses it.</source>
        <translation>Sie treten an die Stelle von %1. Die alten bleiben als ersetzt in Ihrer Liste, bis Sie sie entfernen: Geben Sie zuerst die neuen jedem Broker-Client, der sie benutzt.</translation>
    </message>
    <message>
        <source>Nothing is changed at %1. The credential is put into the memory of this program, until you quit.</source>
        <translation>Bei %1 wird nichts geändert. Die Zugangsdaten kommen in den Arbeitsspeicher dieses Programms, bis Sie es beenden.</translation>
    </message>
    <message>
        <source>Kept with it</source>
        <translation>Mit den Zugangsdaten aufbewahrt</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialDonePage</name>
    <message>
        <source>&amp;Copy credential</source>
        <translation>Zugangsdaten &amp;kopieren</translation>
    </message>
    <message>
        <source>Rotation &amp;due on:</source>
        <translation>R&amp;otation fällig am:</translation>
    </message>
    <message>
        <source>Used for:</source>
        <translation>Verwendet für:</translation>
    </message>
    <message>
        <source>Kept in:</source>
        <translation>Aufbewahrt in:</translation>
    </message>
    <message>
        <source>Credential:</source>
        <translation>Zugangsdaten:</translation>
    </message>
    <message>
        <source>The credential serves both now</source>
        <translation>Die Zugangsdaten dienen jetzt beiden</translation>
    </message>
    <message>
        <source>The credential is kept</source>
        <translation>Die Zugangsdaten sind aufbewahrt</translation>
    </message>
    <message>
        <source>Kept in memory only</source>
        <translation>Nur im Arbeitsspeicher gehalten</translation>
    </message>
    <message>
        <source>Remove the &amp;old one…</source>
        <translation>Die &amp;alten entfernen…</translation>
    </message>
    <message>
        <source>The old one (%1) is still there, in your list as replaced. Remove it when every Broker client uses the new one.</source>
        <extracomment>%1 is a masked credential.</extracomment>
        <translation>Die alten (%1) sind noch da, in Ihrer Liste als ersetzt. Entfernen Sie sie, wenn jeder Broker-Client die neuen benutzt.</translation>
    </message>
    <message>
        <source>The old one is removed. Revoke it at %1 as well.</source>
        <translation>Die alten sind entfernt. Widerrufen Sie sie auch bei %1.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Finish later</source>
        <translation>&amp;Später abschließen</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialEntry</name>
    <message>
        <source>Sign in &amp;with:</source>
        <translation>Anmel&amp;den mit:</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>OAuth service account – what Snyk recommends for automation</source>
        <translation>OAuth-Dienstkonto – von Snyk für Automatisierung empfohlen</translation>
    </message>
    <message>
        <source>Of a service account that may edit integrations. It is sent to Snyk for an access token of an hour or so, which is never stored.</source>
        <translation>Von einem Dienstkonto, das Integrationen bearbeiten darf. Es wird an Snyk gesendet, um ein Zugriffstoken für etwa eine Stunde zu bekommen, das nie gespeichert wird.</translation>
    </message>
    <message>
        <source>Client i&amp;d:</source>
        <translation>C&amp;lient-ID:</translation>
    </message>
    <message>
        <source>Client se&amp;cret:</source>
        <translation>&amp;Client-Secret:</translation>
    </message>
    <message>
        <source>%1 has no API tokens: Snyk lets programs in there by OAuth alone, with the client id and the client secret of a service account.</source>
        <translation>%1 hat keine API-Token: Snyk lässt Programme dort nur über OAuth ein, mit der Client-ID und dem Client-Secret eines Dienstkontos.</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialEntryPage</name>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Benutzername:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Art:</translation>
    </message>
    <message>
        <source>Enter the credential</source>
        <translation>Zugangsdaten eingeben</translation>
    </message>
    <message>
        <source>It goes into the keychain of this computer. Nothing is sent before you ask for a check.</source>
        <translation>Sie kommen in den Schlüsselbund dieses Computers. Nichts wird gesendet, bevor Sie eine Prüfung verlangen.</translation>
    </message>
    <message>
        <source>A practice credential is filled in</source>
        <translation>Zugangsdaten zum Üben sind eingetragen</translation>
    </message>
    <message>
        <source>Entered; type or paste to replace it</source>
        <translation>Eingegeben; zum Ersetzen tippen oder einfügen</translation>
    </message>
    <message>
        <source>This credential is kept already.</source>
        <translation>Diese Zugangsdaten sind schon aufbewahrt.</translation>
    </message>
    <message>
        <source>Enter the new one that is to take the place of the old one.</source>
        <translation>Geben Sie die neuen ein, die an die Stelle der alten treten sollen.</translation>
    </message>
    <message>
        <source>This cannot be used</source>
        <translation>Das kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>It goes into the memory of this program, until you quit. Nothing is sent before you ask for a check.</source>
        <translation>Sie kommen in den Arbeitsspeicher dieses Programms, bis Sie es beenden. Nichts wird gesendet, bevor Sie eine Prüfung verlangen.</translation>
    </message>
    <message>
        <source>There are spaces before or after the user name. They are kept as part of it.</source>
        <translation>Vor oder nach dem Benutzernamen stehen Leerzeichen. Sie bleiben Teil des Namens.</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialKindPage</name>
    <message>
        <source>&amp;Enter another credential</source>
        <translation>&amp;Andere Zugangsdaten eingeben</translation>
    </message>
    <message>
        <source>&amp;Use one that you already have:</source>
        <translation>&amp;Vorhandene verwenden:</translation>
    </message>
    <message>
        <source>&amp;Version:</source>
        <translation>Ver&amp;sion:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>A&amp;dresse:</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Open the page where it is made</source>
        <translation>Seite zum Anlegen ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Credentials that you already have</source>
        <translation>Zugangsdaten, die Sie schon haben</translation>
    </message>
    <message>
        <source>A new credential of %1</source>
        <extracomment>%1 is a service such as GitLab.</extracomment>
        <translation>Neue Zugangsdaten von %1</translation>
    </message>
    <message>
        <source>Which credential of %1?</source>
        <translation>Welche Zugangsdaten von %1?</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <extracomment>%1 is a masked credential, %2 the organization whose Broker client uses it, %3 an address.</extracomment>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>Name and scopes are filled in there. Come back here with the new token.</source>
        <translation>Name und Scopes sind dort schon eingetragen. Kommen Sie mit dem neuen Token hierher zurück.</translation>
    </message>
    <message>
        <source>The Broker client signs in to %1 with it. Besides the Broker token, it is the second thing that the client needs.</source>
        <translation>Damit meldet sich der Broker-Client bei %1 an. Neben dem Broker-Token ist das das Zweite, was der Client braucht.</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialProgressPage</name>
    <message>
        <source>Save the credential in the keychain and read it back</source>
        <translation>Zugangsdaten im Schlüsselbund speichern und zurücklesen</translation>
    </message>
    <message>
        <source>Add it to your list</source>
        <translation>In Ihre Liste aufnehmen</translation>
    </message>
    <message>
        <source>Saving the credential</source>
        <translation>Zugangsdaten werden gespeichert</translation>
    </message>
    <message>
        <source>The credential is not lost: the program holds it in memory until you decide.</source>
        <translation>Die Zugangsdaten sind nicht verloren: Das Programm behält sie im Arbeitsspeicher, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>&amp;Enter it once more</source>
        <translation>&amp;Noch einmal eingeben</translation>
    </message>
    <message>
        <source>Keep the credential in the memory of this program</source>
        <translation>Zugangsdaten im Arbeitsspeicher dieses Programms behalten</translation>
    </message>
    <message>
        <source>Below is what happened and what you can do.</source>
        <translation>Unten steht, was geschehen ist und was Sie tun können.</translation>
    </message>
    <message>
        <source>The credential is not saved yet</source>
        <translation>Die Zugangsdaten sind noch nicht gespeichert</translation>
    </message>
    <message>
        <source>The credential is not in your list yet</source>
        <translation>Die Zugangsdaten sind noch nicht in Ihrer Liste</translation>
    </message>
    <message>
        <source>The credential may not have been saved</source>
        <translation>Es ist nicht sicher, ob die Zugangsdaten gespeichert sind</translation>
    </message>
    <message>
        <source>The credential is in the keychain; only the list could not be saved, so nothing shows it yet.</source>
        <translation>Die Zugangsdaten sind im Schlüsselbund; nur die Liste konnte nicht geschrieben werden, deshalb sind sie noch nirgends zu sehen.</translation>
    </message>
    <message>
        <source>The credential is only in the memory of this program, and the list could not be saved, so nothing shows it yet.</source>
        <translation>Die Zugangsdaten sind nur im Arbeitsspeicher dieses Programms, und die Liste konnte nicht geschrieben werden, deshalb sind sie noch nirgends zu sehen.</translation>
    </message>
    <message>
        <source>Please wait. This page continues automatically.</source>
        <translation>Bitte warten. Diese Seite geht von selbst weiter.</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialRecordText</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization.</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a service such as GitLab, %2 its address.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not checked. The Broker client checks it when it starts.</source>
        <translation>Nicht geprüft. Der Broker-Client prüft sie beim Start.</translation>
    </message>
    <message>
        <source>Accepted, but permissions are missing: %1</source>
        <translation>Angenommen, aber es fehlen Berechtigungen: %1</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Accepted; it belongs to “%1”</source>
        <translation>Angenommen; sie gehören zu „%1“</translation>
    </message>
    <message>
        <source>Credential for %1 in %2</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization.</extracomment>
        <translation>Zugangsdaten für %1 in %2</translation>
    </message>
    <message>
        <source>Broker token for %1 in %2</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization.</extracomment>
        <translation>Broker-Token für %1 in %2</translation>
    </message>
    <message>
        <source>%1: it was forgotten when the program was closed.</source>
        <extracomment>%1 is &quot;Broker token for GitLab in Payments&quot;.</extracomment>
        <translation>%1: beim Beenden des Programms vergessen.</translation>
    </message>
    <message>
        <source>This credential was kept only in memory</source>
        <translation>Diese Zugangsdaten wurden nur im Arbeitsspeicher gehalten</translation>
    </message>
    <message>
        <source>This token was kept only in memory</source>
        <translation>Dieses Token wurde nur im Arbeitsspeicher gehalten</translation>
    </message>
    <message>
        <source>Enter it again with “Replace credential…” in the menu.</source>
        <translation>Geben Sie sie noch einmal ein: „Zugangsdaten ersetzen…“ im Menü.</translation>
    </message>
    <message>
        <source>Get it again. Snyk still shows it in the settings of the integration.</source>
        <translation>Rufen Sie es noch einmal ab. Snyk zeigt es weiterhin bei der Integration an.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>names of a long list</comment>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal access token of a user</source>
        <comment>kind of secret</comment>
        <translation>Persönliches Zugriffstoken eines Benutzers</translation>
    </message>
    <message>
        <source>Access token of a service account</source>
        <comment>kind of secret</comment>
        <translation>Zugriffstoken eines Dienstkontos</translation>
    </message>
    <message>
        <source>Snyk API credential of an unnamed account</source>
        <translation>Snyk-API-Zugangsdaten eines unbenannten Kontos</translation>
    </message>
    <message>
        <source>Snyk API credential of %1</source>
        <translation>Snyk-API-Zugangsdaten von %1</translation>
    </message>
    <message>
        <source>OAuth service account</source>
        <comment>kind of secret</comment>
        <translation>OAuth-Dienstkonto</translation>
    </message>
    <message>
        <source>It is in memory only. To rotate it here, sign in with it and tick “Remember it on this computer”.</source>
        <translation>Es ist nur im Arbeitsspeicher. Um es hier zu rotieren, melden Sie sich damit an und setzen den Haken bei „Auf diesem Computer merken“.</translation>
    </message>
    <message>
        <source>API token</source>
        <comment>kind of secret</comment>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>API token of a user</source>
        <comment>kind of secret</comment>
        <translation>API-Token eines Benutzers</translation>
    </message>
    <message>
        <source>API token of a service account</source>
        <comment>kind of secret</comment>
        <translation>API-Token eines Dienstkontos</translation>
    </message>
    <message>
        <source>Memory, until you sign out or close this program</source>
        <comment>where a credential is kept</comment>
        <translation>Arbeitsspeicher, bis Sie sich von Snyk abmelden oder dieses Programm schließen</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialRowText</name>
    <message>
        <source>Personal access token</source>
        <translation>Persönliches Zugriffstoken</translation>
    </message>
    <message>
        <source>Service account token</source>
        <translation>Token eines Dienstkontos</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>OAuth client</source>
        <extracomment>%1 is a client id, or its beginning.</extracomment>
        <translation>OAuth-Client</translation>
    </message>
    <message>
        <source>OAuth client %1</source>
        <translation>OAuth-Client %1</translation>
    </message>
    <message>
        <source>Snyk: %1 ending in %2</source>
        <extracomment>%1 is &quot;API token&quot;, %2 its last four characters.</extracomment>
        <translation>Snyk: %1, endet mit %2</translation>
    </message>
    <message>
        <source>Snyk: %1, secret ending in %2</source>
        <extracomment>%1 is &quot;OAuth client&quot; and its id, %2 the last four characters of its secret.</extracomment>
        <translation>Snyk: %1, Secret endet mit %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;API token of a user&quot;, %2 the masked secret.
----------
%1 is &quot;Snyk API credential of Ada Admin&quot;, %2 the end of the secret.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialWizard</name>
    <message>
        <source>Which credential</source>
        <comment>step of the wizard</comment>
        <translation>Zugangsdaten wählen</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>step of the wizard</comment>
        <translation>Eingeben</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>step of the wizard</comment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>step of the wizard</comment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step of the wizard</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The credential is not kept yet</source>
        <translation>Die Zugangsdaten sind noch nicht aufbewahrt</translation>
    </message>
    <message>
        <source>If you leave now, this program forgets the credential.</source>
        <translation>Wenn Sie jetzt gehen, vergisst dieses Programm die Zugangsdaten.</translation>
    </message>
    <message>
        <source>&amp;Leave without it</source>
        <translation>&amp;Trotzdem verlassen</translation>
    </message>
    <message>
        <source>The credential of a Broker client</source>
        <translation>Die Zugangsdaten eines Broker-Clients</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialWords</name>
    <message>
        <source>Personal access token (classic)</source>
        <translation>Persönliches Zugriffstoken (klassisch)</translation>
    </message>
    <message>
        <source>Fine-grained personal access token</source>
        <translation>Persönliches Zugriffstoken mit feinen Rechten (fine-grained)</translation>
    </message>
    <message>
        <source>Personal or group access token</source>
        <translation>Persönliches Zugriffstoken oder Gruppen-Token</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>Persönliches Zugriffstoken</translation>
    </message>
    <message>
        <source>HTTP access token</source>
        <translation>HTTP-Zugriffstoken</translation>
    </message>
    <message>
        <source>Personal access token (Data Center)</source>
        <translation>Persönliches Zugriffstoken (Data Center)</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Benutzername und Passwort</translation>
    </message>
    <message>
        <source>User name and password or access token</source>
        <translation>Benutzername und Passwort oder Zugriffstoken</translation>
    </message>
    <message>
        <source>User name and password or API token</source>
        <translation>Benutzername und Passwort oder API-Token</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>&amp;Password or access token:</source>
        <translation>&amp;Passwort oder Zugriffstoken:</translation>
    </message>
    <message>
        <source>&amp;Password or API token:</source>
        <translation>&amp;Passwort oder API-Token:</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Token:</translation>
    </message>
    <message>
        <source>Read the code, and push the branches of Snyk&apos;s fix pull requests.</source>
        <translation>Den Code lesen und die Branches für Snyks Pull-Requests mit Korrekturen anlegen.</translation>
    </message>
    <message>
        <source>Read the settings of the repositories.</source>
        <translation>Die Einstellungen der Repositorys lesen.</translation>
    </message>
    <message>
        <source>Find the repositories.</source>
        <translation>Die Repositorys finden.</translation>
    </message>
    <message>
        <source>Find the organizations whose repositories can be added to Snyk.</source>
        <translation>Die Organisationen finden, deren Repositorys zu Snyk hinzugefügt werden können.</translation>
    </message>
    <message>
        <source>Set up the webhooks that tell Snyk of pushes and pull requests.</source>
        <translation>Die Webhooks einrichten, die Snyk Pushes und Pull-Requests melden.</translation>
    </message>
    <message>
        <source>Open pull requests with fixes, and read others to test them.</source>
        <translation>Pull-Requests mit Korrekturen öffnen und andere lesen, um sie zu prüfen.</translation>
    </message>
    <message>
        <source>Show Snyk&apos;s result as a check at a pull request.</source>
        <translation>Snyks Ergebnis als Prüfung an einem Pull-Request anzeigen.</translation>
    </message>
    <message>
        <source>Read code, open merge requests and set up webhooks: one scope opens all of it.</source>
        <translation>Code lesen, Merge-Requests öffnen und Webhooks einrichten: Ein Scope öffnet das alles.</translation>
    </message>
    <message>
        <source>Read the packages that the projects depend on.</source>
        <translation>Die Pakete lesen, von denen die Projekte abhängen.</translation>
    </message>
    <message>
        <source>Find the projects that issues can be created in.</source>
        <translation>Die Projekte finden, in denen Vorgänge angelegt werden können.</translation>
    </message>
    <message>
        <source>Create issues for what Snyk finds.</source>
        <translation>Vorgänge anlegen für das, was Snyk findet.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Role of the account</source>
        <translation>Rolle des Kontos</translation>
    </message>
    <message>
        <source>Works as long as the account does. Snyk recommends changing it every 90 days.</source>
        <translation>Gilt, solange es das Konto gibt. Snyk empfiehlt, es alle 90 Tage zu ändern.</translation>
    </message>
    <message numerus="yes">
        <source>May work without an end; your organization may limit it to at most %Ln day(s).</source>
        <translation>
            <numerusform>Kann unbegrenzt gelten; Ihre Organisation kann es auf höchstens %Ln Tag begrenzen.</numerusform>
            <numerusform>Kann unbegrenzt gelten; Ihre Organisation kann es auf höchstens %Ln Tage begrenzen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Works for at most %Ln day(s), unless your administrators allow more.</source>
        <translation>
            <numerusform>Gilt höchstens %Ln Tag, wenn Ihre Administratoren nicht mehr erlauben.</numerusform>
            <numerusform>Gilt höchstens %Ln Tage, wenn Ihre Administratoren nicht mehr erlauben.</numerusform>
        </translation>
    </message>
    <message>
        <source>You choose the end when you make it.</source>
        <translation>Das Ablaufdatum wählen Sie beim Anlegen.</translation>
    </message>
    <message>
        <source>You may choose an end; your administrators may require one.</source>
        <translation>Sie können ein Ablaufdatum wählen; Ihre Administratoren können eines verlangen.</translation>
    </message>
    <message>
        <source>If your organization uses SAML single sign-on, authorize the token for it afterwards: “Configure SSO” beside the token.</source>
        <translation>Wenn Ihre Organisation SAML Single Sign-on nutzt, autorisieren Sie das Token danach dafür: „Configure SSO“ neben dem Token.</translation>
    </message>
    <message>
        <source>Make it for one organization: tokens for all organizations stop working on %1.</source>
        <translation>Legen Sie es für eine Organisation an: Token für alle Organisationen gelten ab dem %1 nicht mehr.</translation>
    </message>
    <message>
        <source>Its permissions and its end cannot be changed later.</source>
        <translation>Seine Berechtigungen und sein Ablaufdatum lassen sich später nicht ändern.</translation>
    </message>
    <message>
        <source>Best use an account made for Snyk, not that of a person.</source>
        <translation>Am besten verwenden Sie ein eigenes Konto für Snyk, nicht das einer Person.</translation>
    </message>
    <message>
        <source>It ends at 00:00 UTC of the date that is shown, not at the end of that day.</source>
        <translation>Es läuft um 00:00 UTC des angezeigten Datums ab, nicht am Ende des Tages.</translation>
    </message>
    <message>
        <source>In Bitbucket: your picture &gt; Manage account &gt; HTTP access tokens &gt; Create token.</source>
        <translation>In Bitbucket: Ihr Bild &gt; Manage account &gt; HTTP access tokens &gt; Create token.</translation>
    </message>
    <message>
        <source>In Azure DevOps: User settings &gt; Personal access tokens &gt; New Token.</source>
        <translation>In Azure DevOps: User settings &gt; Personal access tokens &gt; New Token.</translation>
    </message>
    <message>
        <source>In Jira: your picture &gt; Profile &gt; Personal Access Tokens &gt; Create token.</source>
        <translation>In Jira: Ihr Bild &gt; Profile &gt; Personal Access Tokens &gt; Create token.</translation>
    </message>
    <message>
        <source>Choose the organization as the owner of the token, then the permissions shown here.</source>
        <translation>Wählen Sie die Organisation als Eigentümer des Tokens, dann die hier gezeigten Berechtigungen.</translation>
    </message>
    <message>
        <source>Enter the address of %1, for example %2.</source>
        <translation>Geben Sie die Adresse von %1 ein, zum Beispiel %2.</translation>
    </message>
    <message>
        <source>This is not an address. It looks like %1.</source>
        <translation>Das ist keine Adresse. Sie sieht aus wie %1.</translation>
    </message>
    <message>
        <source>The address starts with “http”. A credential is only sent encrypted: use “https”.</source>
        <translation>Die Adresse beginnt mit „http“. Zugangsdaten werden nur verschlüsselt gesendet: Verwenden Sie „https“.</translation>
    </message>
    <message>
        <source>The address holds a user name or password. Remove them here; they have fields of their own.</source>
        <translation>Die Adresse enthält einen Benutzernamen oder ein Passwort. Entfernen Sie sie hier; sie haben eigene Felder.</translation>
    </message>
    <message>
        <source>The organization is missing behind the address, as in %1.</source>
        <translation>Hinter der Adresse fehlt die Organisation, wie in %1.</translation>
    </message>
    <message>
        <source>This is an address of Snyk. Enter the address of %1.</source>
        <translation>Das ist eine Adresse von Snyk. Geben Sie die Adresse von %1 ein.</translation>
    </message>
    <message>
        <source>The check asks %1 from this computer. The credential is sent there, encrypted, and nowhere else.</source>
        <translation>Die Prüfung fragt %1 von diesem Computer aus. Die Zugangsdaten werden verschlüsselt dorthin gesendet und nirgendwohin sonst.</translation>
    </message>
    <message>
        <source>The token or password is missing.</source>
        <translation>Das Token oder Passwort fehlt.</translation>
    </message>
    <message>
        <source>The user name is missing.</source>
        <translation>Der Benutzername fehlt.</translation>
    </message>
    <message>
        <source>A user name with a colon cannot be used: the Broker client separates name and password with it.</source>
        <translation>Ein Benutzername mit Doppelpunkt ist nicht möglich: Der Broker-Client trennt damit Name und Passwort.</translation>
    </message>
    <message>
        <source>There is an invisible character in it. Copy it again.</source>
        <translation>Es enthält ein unsichtbares Zeichen. Kopieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This is longer than any token or password that can be kept. Copy it again.</source>
        <translation>Das ist länger als jedes Token oder Passwort, das gespeichert werden kann. Kopieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Paste the credential of %1 here.</source>
        <translation>Fügen Sie hier die Zugangsdaten von %1 ein.</translation>
    </message>
    <message>
        <source>This has the form of a credential of %1.</source>
        <translation>Das hat die Form von Zugangsdaten von %1.</translation>
    </message>
    <message>
        <source>The check asks the service itself.</source>
        <translation>Die Prüfung fragt den Dienst selbst.</translation>
    </message>
    <message>
        <source>This is another kind: %1.</source>
        <translation>Das ist eine andere Art: %1.</translation>
    </message>
    <message>
        <source>The choice above changes with it.</source>
        <translation>Die Auswahl oben ändert sich entsprechend.</translation>
    </message>
    <message>
        <source>This credential is kept already.</source>
        <translation>Diese Zugangsdaten sind schon aufbewahrt.</translation>
    </message>
    <message>
        <source>Going on lets it serve this integration, too. It is changed once for all.</source>
        <translation>Wenn Sie fortfahren, gelten sie auch für diese Integration. Geändert werden sie einmal für alle.</translation>
    </message>
    <message>
        <source>This is a token of %1.</source>
        <translation>Das ist ein Token von %1.</translation>
    </message>
    <message>
        <source>Here belongs the credential of %1.</source>
        <translation>Hierher gehören die Zugangsdaten von %1.</translation>
    </message>
    <message>
        <source>This is a Snyk API token.</source>
        <translation>Das ist ein Snyk-API-Token.</translation>
    </message>
    <message>
        <source>It signs this program in to Snyk. Here belongs the credential of %1.</source>
        <translation>Damit meldet sich dieses Programm bei Snyk an. Hierher gehören die Zugangsdaten von %1.</translation>
    </message>
    <message>
        <source>This is a Broker token, or another id of Snyk.</source>
        <translation>Das ist ein Broker-Token oder eine andere Kennung von Snyk.</translation>
    </message>
    <message>
        <source>The Broker client needs it too, but it is kept already. Here belongs the credential of %1.</source>
        <translation>Der Broker-Client braucht es auch, aber es ist schon gespeichert. Hierher gehören die Zugangsdaten von %1.</translation>
    </message>
    <message>
        <source>This is an address with a user name and password in it.</source>
        <translation>Das ist eine Adresse, die Benutzername und Passwort enthält.</translation>
    </message>
    <message>
        <source>Enter address, user name and password in their own fields.</source>
        <translation>Geben Sie Adresse, Benutzername und Passwort in ihre eigenen Felder ein.</translation>
    </message>
    <message>
        <source>another service</source>
        <translation>einem anderen Dienst</translation>
    </message>
    <message>
        <source>This token belongs to a program that signed in to GitHub.</source>
        <translation>Dieses Token gehört einem Programm, das sich bei GitHub angemeldet hat.</translation>
    </message>
    <message>
        <source>This is a token of a GitHub App. It ends within hours.</source>
        <translation>Das ist ein Token einer GitHub-App. Es läuft nach wenigen Stunden ab.</translation>
    </message>
    <message>
        <source>This is a deploy token. It cannot use GitLab&apos;s API.</source>
        <translation>Das ist ein Deploy-Token. Es kann die API von GitLab nicht benutzen.</translation>
    </message>
    <message>
        <source>This is a token of GitLab for runners, triggers or feeds.</source>
        <translation>Das ist ein Token von GitLab für Runner, Trigger oder Feeds.</translation>
    </message>
    <message>
        <source>This is an app password of Bitbucket Cloud (bitbucket.org).</source>
        <translation>Das ist ein App-Passwort von Bitbucket Cloud (bitbucket.org).</translation>
    </message>
    <message>
        <source>This is a token of %1, but not one that a Broker client can use.</source>
        <translation>Das ist ein Token von %1, aber keines, das ein Broker-Client benutzen kann.</translation>
    </message>
    <message>
        <source>Here belongs a token or password of your own Bitbucket server.</source>
        <translation>Hierher gehört ein Token oder Passwort Ihres eigenen Bitbucket-Servers.</translation>
    </message>
    <message>
        <source>Make an access token of the kind chosen above.</source>
        <translation>Legen Sie ein Zugriffstoken der oben gewählten Art an.</translation>
    </message>
    <message>
        <source>This is not github.com. For a server of your own, or an address below ghe.com, set up the integration GitHub Enterprise.</source>
        <translation>Das ist nicht github.com. Für einen eigenen Server oder eine Adresse unterhalb von ghe.com richten Sie die Integration GitHub Enterprise ein.</translation>
    </message>
    <message>
        <source>Its form does not show whether it is one of %1.</source>
        <translation>Seine Form zeigt nicht, ob es eines von %1 ist.</translation>
    </message>
    <message>
        <source>Find the images and read them.</source>
        <translation>Die Images finden und lesen.</translation>
    </message>
    <message>
        <source>The check asks %1 from this computer. The credential is sent, encrypted, to where this registry gives out tokens, only within its own domain, and nowhere else.</source>
        <translation>Die Prüfung fragt %1 von diesem Computer aus. Die Zugangsdaten werden verschlüsselt dorthin gesendet, wo diese Registry Token ausgibt, nur innerhalb ihrer eigenen Domain und sonst nirgendwohin.</translation>
    </message>
    <message>
        <source>User name and password or token</source>
        <translation>Benutzername und Passwort oder Token</translation>
    </message>
    <message>
        <source>&amp;Password or token:</source>
        <translation>&amp;Passwort oder Token:</translation>
    </message>
    <message>
        <source>In the DigitalOcean control panel: API &gt; Tokens &gt; Generate New Token.</source>
        <translation>In der Verwaltungsoberfläche von DigitalOcean: API &gt; Tokens &gt; Generate New Token.</translation>
    </message>
    <message>
        <source>This is not a whole key file, which begins with “{” and ends with “}”. Open the file in a text editor and copy all of it.</source>
        <translation>Das ist keine ganze Schlüsseldatei, die mit „{“ beginnt und mit „}“ endet. Öffnen Sie die Datei in einem Texteditor, und kopieren Sie alles.</translation>
    </message>
    <message>
        <source>Key of a service account</source>
        <translation>Schlüssel eines Dienstkontos</translation>
    </message>
    <message>
        <source>&amp;Key, the whole JSON file:</source>
        <translation>&amp;Schlüssel, die ganze JSON-Datei:</translation>
    </message>
    <message>
        <source>In the Google Cloud console: IAM &amp; Admin &gt; Service Accounts &gt; the account &gt; Keys &gt; Add key &gt; JSON. Open the file and copy all of it.</source>
        <translation>In der Google Cloud Console: IAM &amp; Admin &gt; Service Accounts &gt; das Konto &gt; Keys &gt; Add key &gt; JSON. Öffnen Sie die Datei, und kopieren Sie alles.</translation>
    </message>
</context>
<context>
    <name>broker::ui::DeployPage</name>
    <message>
        <source>You have the new token; this program does not. To keep it here after all, give it below.</source>
        <translation>Sie haben das neue Token, dieses Programm nicht. Um es doch hier aufzubewahren, geben Sie es unten an.</translation>
    </message>
    <message>
        <source>&amp;Copy the new token</source>
        <translation>Neues Token &amp;kopieren</translation>
    </message>
    <message>
        <source>Set &amp;up the client…</source>
        <translation>Client &amp;einrichten…</translation>
    </message>
    <message>
        <source>&amp;Start a practice client</source>
        <translation>Übungsclient &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Next: the new client is started</source>
        <translation>&amp;Weiter: Der neue Client ist gestartet</translation>
    </message>
    <message>
        <source>A practice client starts with the new token at %1. Like a real one it needs a moment: if the first check does not find it connected, check again.</source>
        <translation>Ein Übungsclient startet mit dem neuen Token unter %1. Wie ein echter braucht er einen Moment: Findet ihn die erste Prüfung nicht verbunden, prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Opens the configuration of the Broker client for this integration</source>
        <translation>Öffnet die Konfiguration des Broker-Clients für diese Integration</translation>
    </message>
    <message>
        <source>The new token</source>
        <translation>Das neue Token</translation>
    </message>
    <message>
        <source>Give the token to this program</source>
        <translation>Das Token diesem Programm geben</translation>
    </message>
    <message>
        <source>The new client</source>
        <translation>Der neue Client</translation>
    </message>
    <message>
        <source>Start the new client:</source>
        <translation>Den neuen Client starten:</translation>
    </message>
    <message>
        <source>Copy the c&amp;ommand</source>
        <translation>Be&amp;fehl kopieren</translation>
    </message>
    <message>
        <source>New Broker token for %1</source>
        <comment>integration in organization</comment>
        <translation>Neues Broker-Token für %1</translation>
    </message>
    <message>
        <source>For whoever runs &amp;it</source>
        <translation>Für alle, die &amp;ihn ausführen</translation>
    </message>
</context>
<context>
    <name>broker::ui::DiagnosisDialog</name>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>Cop&amp;y for the network team</source>
        <translation>Für das Netzwerkteam &amp;kopieren</translation>
    </message>
    <message>
        <source>Diagnosis of the connection to Snyk</source>
        <translation>Diagnose der Verbindung zu Snyk</translation>
    </message>
    <message>
        <source>&amp;Region:</source>
        <translation>&amp;Region:</translation>
    </message>
    <message>
        <source>Result:</source>
        <translation>Ergebnis:</translation>
    </message>
    <message>
        <source>Steps, host by host</source>
        <translation>Schritte, Host für Host</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Copies all steps as text. There is no secret in it.</source>
        <translation>Kopiert alle Schritte als Text. Ein Geheimnis ist nicht dabei.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s) being asked…</source>
        <translation>
            <numerusform>%Ln Host wird gefragt…</numerusform>
            <numerusform>%Ln Hosts werden gefragt…</numerusform>
        </translation>
    </message>
    <message>
        <source>is being asked…</source>
        <translation>wird gefragt…</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Everything is reached.</source>
        <translation>Alles ist erreichbar.</translation>
    </message>
    <message>
        <source>What Snyk says will end</source>
        <translation>Was laut Snyk endet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) of its API</source>
        <translation>
            <numerusform>%Ln Teil seiner API</numerusform>
            <numerusform>%Ln Teile seiner API</numerusform>
        </translation>
    </message>
    <message>
        <source>The network settings were changed since. Look again.</source>
        <translation>Die Netzwerkeinstellungen wurden seitdem geändert. Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>&amp;Enter user name and password…</source>
        <translation>&amp;Benutzername und Passwort eingeben…</translation>
    </message>
</context>
<context>
    <name>broker::ui::DiagnosisText</name>
    <message>
        <source>API</source>
        <translation>API</translation>
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
        <source>dispatcher</source>
        <translation>Dispatcher</translation>
    </message>
    <message>
        <source>TLS inspection: the certificate shown for %1 is not Snyk&apos;s. It was issued by “%2”, which this computer does not know.</source>
        <translation>TLS-Inspektion: Das für %1 vorgelegte Zertifikat ist nicht das von Snyk. Ausgestellt hat es „%2“; diesen Aussteller kennt dieser Computer nicht.</translation>
    </message>
    <message>
        <source>If “%1” is your company&apos;s, add its certificate under Settings, Network, or have %2 exempted from the inspection. If it is not, do not go on in this network.</source>
        <translation>Gehört „%1“ Ihrem Unternehmen, fügen Sie dessen Zertifikat unter Einstellungen, Netzwerk hinzu, oder lassen Sie %2 von der Inspektion ausnehmen. Wenn nicht, machen Sie in diesem Netz nicht weiter.</translation>
    </message>
    <message>
        <source>The certificate shown for %1 was issued by its own owner. Nobody vouches for it.</source>
        <translation>Das für %1 vorgelegte Zertifikat hat dessen Inhaber selbst ausgestellt. Niemand bürgt dafür.</translation>
    </message>
    <message>
        <source>Something answers in Snyk&apos;s place. Ask the network team; do not go on before that.</source>
        <translation>Etwas antwortet an Stelle von Snyk. Fragen Sie das Netzwerkteam, ehe Sie weitermachen.</translation>
    </message>
    <message>
        <source>The certificate shown for %1 is another host&apos;s.</source>
        <translation>Das für %1 vorgelegte Zertifikat gehört einem anderen Host.</translation>
    </message>
    <message>
        <source>A guest network, a proxy or a wrong address answers in its place. Open a web page in your browser, sign in if you are asked to, and try again.</source>
        <translation>An seiner Stelle antwortet ein Gastnetz, ein Proxy oder eine falsche Adresse. Öffnen Sie eine Webseite im Browser, melden Sie sich an, falls verlangt, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>By the clock of this computer, the certificate shown for %1 is not valid.</source>
        <translation>Nach der Uhr dieses Computers ist das für %1 vorgelegte Zertifikat nicht gültig.</translation>
    </message>
    <message>
        <source>Check date, time and time zone of this computer. If they are right, ask whoever issued the certificate below.</source>
        <translation>Prüfen Sie Datum, Uhrzeit und Zeitzone dieses Computers. Stimmen sie, wenden Sie sich an den Aussteller des Zertifikats unten.</translation>
    </message>
    <message>
        <source>The certificate shown for %1 is not accepted.</source>
        <translation>Das für %1 vorgelegte Zertifikat wird nicht angenommen.</translation>
    </message>
    <message>
        <source>The reason stands below. Show it to the network team.</source>
        <translation>Der Grund steht unten. Zeigen Sie ihn dem Netzwerkteam.</translation>
    </message>
    <message>
        <source>%1 is reached. The connection is inspected by “%2”, whose certificate you added.</source>
        <translation>%1 ist erreichbar. Die Verbindung wird von „%2“ inspiziert, dessen Zertifikat Sie hinzugefügt haben.</translation>
    </message>
    <message>
        <source>%1 is reached, but the clock of this computer is wrong.</source>
        <translation>%1 ist erreichbar, aber die Uhr dieses Computers geht falsch.</translation>
    </message>
    <message>
        <source>Correct date, time and time zone: due dates and certificates go by them.</source>
        <translation>Stellen Sie Datum, Uhrzeit und Zeitzone richtig: Fälligkeiten und Zertifikate richten sich danach.</translation>
    </message>
    <message>
        <source>%1 is reached.</source>
        <translation>%1 ist erreichbar.</translation>
    </message>
    <message>
        <source>as Snyk&apos;s</source>
        <translation>wie die von Snyk</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) ahead of Snyk&apos;s</source>
        <translation>
            <numerusform>%Ln Sekunde vor der von Snyk</numerusform>
            <numerusform>%Ln Sekunden vor der von Snyk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) behind Snyk&apos;s</source>
        <translation>
            <numerusform>%Ln Sekunde hinter der von Snyk</numerusform>
            <numerusform>%Ln Sekunden hinter der von Snyk</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>not known to this computer; the proxy looks it up</source>
        <translation>diesem Computer nicht bekannt; der Proxy schlägt ihn nach</translation>
    </message>
    <message>
        <source>was not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>%1, with a login</source>
        <translation>%1, mit Anmeldung</translation>
    </message>
    <message>
        <source>%1, answered %2</source>
        <comment>a proxy, and a status</comment>
        <translation>%1, antwortete %2</translation>
    </message>
    <message>
        <source>%1, offers %2</source>
        <comment>a proxy, and ways to sign in</comment>
        <translation>%1, bietet %2 an</translation>
    </message>
    <message>
        <source>“%1”, issued by “%2”, valid %3 to %4</source>
        <translation>„%1“, ausgestellt von „%2“, gültig %3 bis %4</translation>
    </message>
    <message>
        <source> — not trusted: %1</source>
        <translation> — nicht vertraut: %1</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>refused by this program</source>
        <translation>von diesem Programm abgelehnt</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>parts of Snyk</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of Snyk: its host</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not asked: in practice mode nothing leaves this computer.</source>
        <translation>Nicht gefragt: Im Übungsmodus verlässt nichts diesen Computer.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>This computer is not connected to any network.</source>
        <translation>Dieser Computer ist mit keinem Netz verbunden.</translation>
    </message>
    <message>
        <source>Check Wi-Fi, cable and VPN.</source>
        <translation>Prüfen Sie WLAN, Kabel und VPN.</translation>
    </message>
    <message>
        <source>The name %1 is not found.</source>
        <translation>Der Name %1 wird nicht gefunden.</translation>
    </message>
    <message>
        <source>Ask the network team to let this computer look %1 up, or which proxy to use.</source>
        <translation>Bitten Sie das Netzwerkteam, diesen Computer %1 nachschlagen zu lassen, oder fragen Sie, welcher Proxy zu benutzen ist.</translation>
    </message>
    <message>
        <source>The part of this program that encrypts connections is missing.</source>
        <translation>Der Teil dieses Programms, der Verbindungen verschlüsselt, fehlt.</translation>
    </message>
    <message>
        <source>Install the program again from its package.</source>
        <translation>Installieren Sie das Programm erneut aus seinem Paket.</translation>
    </message>
    <message>
        <source>A web page comes in place of the answer of %1.</source>
        <translation>Statt der Antwort von %1 kommt eine Webseite.</translation>
    </message>
    <message>
        <source>Open a web page in your browser and sign in if you are asked to. If it says that %1 is blocked, show it to the network team.</source>
        <translation>Öffnen Sie eine Webseite im Browser, und melden Sie sich an, falls verlangt. Steht dort, dass %1 gesperrt ist, zeigen Sie es dem Netzwerkteam.</translation>
    </message>
    <message>
        <source>%1 is reached and has a problem of its own (%2).</source>
        <translation>%1 ist erreichbar und hat selbst eine Störung (%2).</translation>
    </message>
    <message>
        <source>Try again later; see status.snyk.io.</source>
        <translation>Versuchen Sie es später noch einmal; siehe status.snyk.io.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>an address and a port</comment>
        <translation>zu %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>Uhr dieses Computers</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ms</source>
        <translation>
            <numerusform>%Ln ms</numerusform>
            <numerusform>%Ln ms</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not answer any more; its last day is %2.</source>
        <comment>part of an API</comment>
        <translation>%1 antwortet nicht mehr; der letzte Tag ist der %2.</translation>
    </message>
    <message>
        <source>%1 does not answer any more.</source>
        <comment>part of an API</comment>
        <translation>%1 antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>%1 answers until %2.</source>
        <comment>part of an API</comment>
        <translation>%1 antwortet bis zum %2.</translation>
    </message>
    <message>
        <source>%1 is out of date since %2; Snyk names no last day.</source>
        <comment>part of an API</comment>
        <translation>%1 ist seit dem %2 veraltet; einen letzten Tag nennt Snyk nicht.</translation>
    </message>
    <message>
        <source>%1 is out of date; Snyk names no last day.</source>
        <comment>part of an API</comment>
        <translation>%1 ist veraltet; einen letzten Tag nennt Snyk nicht.</translation>
    </message>
    <message>
        <source>Connection to Snyk, %1, %2 (UTC)</source>
        <translation>Verbindung zu Snyk, %1, %2 (UTC)</translation>
    </message>
    <message>
        <source>What Snyk says will end</source>
        <translation>Was laut Snyk endet</translation>
    </message>
    <message>
        <source>Proxy script</source>
        <translation>Proxy-Skript</translation>
    </message>
    <message>
        <source>By the clock of this computer, the certificate of the authority “%1”, which vouches for %2, is not valid.</source>
        <translation>Nach der Uhr dieses Computers ist das Zertifikat der Zertifizierungsstelle „%1“, die für %2 bürgt, nicht gültig.</translation>
    </message>
    <message>
        <source>Check date, time and time zone of this computer. If they are right, ask your IT department for the new certificate and add it under Settings, Network.</source>
        <translation>Prüfen Sie Datum, Uhrzeit und Zeitzone dieses Computers. Stimmen sie, bitten Sie Ihre IT-Abteilung um das neue Zertifikat, und fügen Sie es unter Einstellungen, Netzwerk hinzu.</translation>
    </message>
    <message>
        <source>did not come about</source>
        <translation>kam nicht zustande</translation>
    </message>
    <message>
        <source>What answers for %1 does not speak TLS, or refuses to. It shows no certificate.</source>
        <translation>Was für %1 antwortet, spricht kein TLS oder lehnt es ab. Es zeigt kein Zertifikat.</translation>
    </message>
    <message>
        <source>The proxy %1 opened the way to %2, but what answers there does not speak TLS, or refuses to. It shows no certificate.</source>
        <translation>Der Proxy %1 hat den Weg zu %2 geöffnet, aber was dort antwortet, spricht kein TLS oder lehnt es ab. Es zeigt kein Zertifikat.</translation>
    </message>
    <message>
        <source>Something answers in the place of Snyk. Show the steps below to the network team.</source>
        <translation>Etwas antwortet an der Stelle von Snyk. Zeigen Sie dem Netzwerkteam die Schritte unten.</translation>
    </message>
    <message>
        <source>Address of the proxy script</source>
        <translation>Adresse des Proxy-Skripts</translation>
    </message>
    <message>
        <source>none</source>
        <comment>connection</comment>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>%1 does not answer any more; its last day was %2.</source>
        <comment>part of an API</comment>
        <translation>%1 antwortet nicht mehr; der letzte Tag war der %2.</translation>
    </message>
    <message>
        <source>%1 was to answer until %2. It still does.</source>
        <comment>part of an API</comment>
        <translation>%1 sollte bis %2 antworten und tut es noch.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>answer</comment>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>not known to this computer; a proxy would look it up</source>
        <translation>diesem Computer nicht bekannt; ein Proxy würde ihn nachschlagen</translation>
    </message>
    <message>
        <source>Technical detail</source>
        <translation>Technisches Detail</translation>
    </message>
    <message>
        <source>If it happens each time, show the steps below to the network team.</source>
        <translation>Wenn es jedes Mal geschieht, zeigen Sie dem Netzwerkteam die Schritte unten.</translation>
    </message>
</context>
<context>
    <name>broker::ui::DoctorPage</name>
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
        <translation>kein Dienst antwortet: Token können nur im Arbeitsspeicher bleiben</translation>
    </message>
    <message>
        <source>there, but it has no keyring yet; the first token makes one</source>
        <translation>vorhanden, aber noch leer; das erste Token legt einen Schlüsselbund an</translation>
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
    <message>
        <source>Chec&amp;k whether Snyk can be reached</source>
        <translation>Prü&amp;fen, ob Snyk erreichbar ist</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Einstellungsdatei</translation>
    </message>
    <message>
        <source>Audit journal</source>
        <translation>Audit-Journal</translation>
    </message>
    <message>
        <source>the system does not tell; its proxy script may be out of reach</source>
        <translation>das System sagt es nicht; vielleicht ist sein Proxy-Skript nicht erreichbar</translation>
    </message>
</context>
<context>
    <name>broker::ui::DonePage</name>
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
        <source>Kept in memory only</source>
        <translation>Nur im Arbeitsspeicher gehalten</translation>
    </message>
    <message>
        <source>It is the token that was already in your list; its due date stays as it was.</source>
        <translation>Es ist das Token, das Ihre Liste bereits enthielt; sein Fälligkeitsdatum bleibt unverändert.</translation>
    </message>
    <message>
        <source>It differs from the token in your list; that entry is now marked as replaced. Clients that still run with the old token need this one.</source>
        <translation>Es weicht von dem Token ab, das Ihre Liste enthielt; jener Eintrag ist jetzt als ersetzt markiert. Clients, die noch mit dem alten Token laufen, müssen dieses erhalten.</translation>
    </message>
    <message>
        <source>Set up for se&amp;veral organizations…</source>
        <translation>Für me&amp;hrere Organisationen einrichten…</translation>
    </message>
    <message>
        <source>Retrieve the ne&amp;xt one: %1</source>
        <translation>&amp;Nächstes abrufen: %1</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Finish later</source>
        <translation>&amp;Später abschließen</translation>
    </message>
</context>
<context>
    <name>broker::ui::DueDateEditor</name>
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
        <source>Save</source>
        <translation>Speichern</translation>
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
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Due on %1. %2</source>
        <extracomment>%1 is a date, %2 a sentence that says why it is that date.</extracomment>
        <translation>Fällig am %1. %2</translation>
    </message>
    <message>
        <source>The days count for each from the day on which it was created or last rotated.</source>
        <translation>Die Tage zählen jeweils ab dem Tag der Erstellung oder der letzten Rotation.</translation>
    </message>
    <message>
        <source>All of them are due on %1.</source>
        <translation>Alle sind am %1 fällig.</translation>
    </message>
</context>
<context>
    <name>broker::ui::DueRotations</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <source>Tokens that are due</source>
        <translation>Fällige Token</translation>
    </message>
    <message>
        <source>Token of</source>
        <translation>Token von</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Each shared token stands here once: one rotation moves everything that uses it. Tokens of one Snyk group stand together, because a group can have one new token waiting at a time: finish one before you start the next.</source>
        <translation>Jedes geteilte Token steht hier einmal: Eine Rotation nimmt alles mit, wovon es benutzt wird. Token einer Snyk-Gruppe stehen beieinander, denn in einer Gruppe kann immer nur ein neues Token warten: Schließen Sie eine Rotation ab, bevor Sie die nächste beginnen.</translation>
    </message>
    <message>
        <source>to do</source>
        <comment>state of a rotation</comment>
        <translation>zu erledigen</translation>
    </message>
    <message>
        <source>by hand: the integration is not known here</source>
        <translation>von Hand: Die Integration ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts ist fällig.</translation>
    </message>
    <message>
        <source>Rotate what is due</source>
        <translation>Fälliges rotieren</translation>
    </message>
    <message>
        <source>Your Snyk API credential %1 is due as well: %2.</source>
        <translation>Ihre Snyk-API-Zugangsdaten %1 sind ebenfalls fällig: %2.</translation>
    </message>
    <message>
        <source>Replace the &amp;API credential…</source>
        <translation>&amp;API-Zugangsdaten ersetzen…</translation>
    </message>
    <message>
        <source>The old secret before your Snyk API credential %1 is not deleted yet.</source>
        <translation>Das alte Secret, das Ihren Snyk-API-Zugangsdaten %1 vorausging, ist noch nicht gelöscht.</translation>
    </message>
    <message>
        <source>The rotation of your Snyk API credential %1 is not finished.</source>
        <extracomment>%1 is a masked secret.</extracomment>
        <translation>Die Rotation Ihrer Snyk-API-Zugangsdaten %1 ist nicht beendet.</translation>
    </message>
    <message>
        <source>Resume with the &amp;API credential…</source>
        <translation>Mit den &amp;API-Zugangsdaten fortsetzen…</translation>
    </message>
</context>
<context>
    <name>broker::ui::EmptyState</name>
    <message>
        <source>&amp;Set up a token…</source>
        <translation>Token &amp;einrichten…</translation>
    </message>
    <message>
        <source>Try it in practice &amp;mode</source>
        <translation>Im Übungs&amp;modus ausprobieren</translation>
    </message>
    <message>
        <source>With a made-up Snyk; nothing leaves this computer.</source>
        <translation>Mit einem erfundenen Snyk; nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Reads the token and the credential from what a Broker client was started with.</source>
        <translation>Liest Token und Zugangsdaten aus dem, womit ein Broker-Client gestartet wurde.</translation>
    </message>
    <message>
        <source>Add an e&amp;xisting client…</source>
        <translation>V&amp;orhandenen Client hinzufügen…</translation>
    </message>
    <message>
        <source>Broker Token Assistant</source>
        <translation>Broker Token Assistant</translation>
    </message>
    <message>
        <source>Get the token that your Broker client, the program your company runs, connects to Snyk with. It is kept in the password store of this computer (keychain).</source>
        <translation>Holen Sie das Token, mit dem sich Ihr Broker-Client, das Programm in Ihrem Unternehmen, mit Snyk verbindet. Es wird im Passwortspeicher dieses Computers (Schlüsselbund) aufbewahrt.</translation>
    </message>
    <message>
        <source>A new Broker token from Snyk, in a few steps.</source>
        <translation>Ein neues Broker-Token von Snyk, in wenigen Schritten.</translation>
    </message>
    <message>
        <source>Set up for several organi&amp;zations…</source>
        <translation>Für me&amp;hrere Organisationen einrichten…</translation>
    </message>
    <message>
        <source>&amp;Open a hand-over…</source>
        <translation>Über&amp;gabe öffnen…</translation>
    </message>
    <message>
        <source>One Broker token for many organizations, or one for each.</source>
        <translation>Ein Broker-Token für viele Organisationen oder eines für jede.</translation>
    </message>
    <message>
        <source>The encrypted file with a client that a colleague sent you.</source>
        <translation>Die verschlüsselte Datei mit einem Client, die Ihnen jemand gesendet hat.</translation>
    </message>
</context>
<context>
    <name>broker::ui::EndingNotice</name>
    <message>
        <source>Look for a newer version of this program before that.</source>
        <translation>Suchen Sie vorher nach einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>Snyk ends a part of its API soon</source>
        <translation>Snyk beendet bald einen Teil seiner API</translation>
    </message>
    <message>
        <source>Look for a newer version of this program.</source>
        <translation>Sehen Sie nach, ob es eine neuere Version dieses Programms gibt.</translation>
    </message>
    <message>
        <source>Snyk has ended a part of its API, or may do so at any time</source>
        <translation>Snyk hat einen Teil seiner API beendet oder kann das jederzeit tun</translation>
    </message>
</context>
<context>
    <name>broker::ui::ErrorText</name>
    <message>
        <source>The address is not secure</source>
        <translation>Die Adresse ist nicht sicher</translation>
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
        <source>Secure connections are not available</source>
        <translation>Sichere Verbindungen sind nicht verfügbar</translation>
    </message>
    <message>
        <source>The part of this program that encrypts connections is missing. Nothing was sent.</source>
        <translation>Der Teil dieses Programms, der Verbindungen verschlüsselt, fehlt. Es wurde nichts gesendet.</translation>
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
        <source>The answer pointed somewhere else</source>
        <translation>Die Antwort verwies auf eine andere Stelle</translation>
    </message>
    <message>
        <source>The address belongs to a web page rather than to Snyk&apos;s API, or a proxy wants you to sign in first.</source>
        <translation>Die Adresse gehört zu einer Webseite statt zur Snyk-API, oder ein Proxy verlangt zuerst eine Anmeldung.</translation>
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
        <source>The answer is too large</source>
        <translation>Die Antwort ist zu groß</translation>
    </message>
    <message>
        <source>%1 sent more than any answer of Snyk&apos;s API should hold. It was cut off.</source>
        <translation>%1 hat mehr gesendet, als eine Antwort der Snyk-API enthalten sollte. Der Rest wurde abgeschnitten.</translation>
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
        <source>Snyk&apos;s API may have changed, or something in between altered the answer.</source>
        <translation>Die Snyk-API wurde möglicherweise geändert, oder etwas dazwischen hat die Antwort verändert.</translation>
    </message>
    <message>
        <source>Check for a newer version of this program. If there is none, report it with the details.</source>
        <translation>Suchen Sie nach einer neueren Version dieses Programms. Wenn es keine gibt, melden Sie das Problem mit den Details.</translation>
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
        <source>Open the settings of the integration in the Web UI. If they show a Broker token, come back and choose to retrieve it. If they do not, nothing was changed, and you can start again.</source>
        <translation>Öffnen Sie die Einstellungen der Integration in der Weboberfläche. Wenn dort ein Broker-Token angezeigt wird, kehren Sie zurück und wählen Sie, es abzurufen. Wenn nicht, wurde nichts geändert, und Sie können von vorn beginnen.</translation>
    </message>
    <message>
        <source>The answer did not come in time.</source>
        <translation>Die Antwort kam nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>Die Antwort konnte nicht verstanden werden.</translation>
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
        <translation>Ihr Unternehmen prüft möglicherweise TLS-Verbindungen, oder der Server ist nicht richtig eingerichtet. Die Details nennen den Grund.</translation>
    </message>
    <message>
        <source>%1 would have been asked without encryption, so nothing was sent.</source>
        <translation>%1 wäre ohne Verschlüsselung gefragt worden, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The program is not completely installed, or its OpenSSL library does not match.</source>
        <translation>Das Programm ist nicht vollständig installiert, oder seine OpenSSL-Bibliothek passt nicht.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Die Verbindung ist abgebrochen</translation>
    </message>
    <message>
        <source>It is not clear who issued the certificate shown for %1. Nothing was sent.</source>
        <translation>Wer das für %1 vorgelegte Zertifikat ausgestellt hat, ist nicht bekannt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Your company may inspect TLS connections with its own certificate, which this computer does not know.</source>
        <translation>Ihr Unternehmen prüft TLS-Verbindungen möglicherweise mit einem eigenen Zertifikat, das dieser Computer nicht kennt.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, open a web page in your browser, sign in if you are asked to, and try again.</source>
        <translation>Prüfen Sie die Adresse. Wenn sie stimmt, öffnen Sie eine Webseite im Browser, melden Sie sich an, wo Sie dazu aufgefordert werden, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Try again later. If that does not help, report it with the details. Do not go on in a network that you do not know.</source>
        <translation>Versuchen Sie es später noch einmal. Wenn es so bleibt, melden Sie es mit den Details. Fahren Sie in einem Netzwerk, das Sie nicht kennen, nicht fort.</translation>
    </message>
    <message>
        <source>Check the API address. If it is right, open a web page in your browser, sign in if you are asked to, and try again.</source>
        <translation>Prüfen Sie die API-Adresse. Wenn sie stimmt, öffnen Sie eine Webseite in Ihrem Browser, melden Sie sich an, wo Sie dazu aufgefordert werden, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Open a web page in your browser, sign in if you are asked to, and try again.</source>
        <translation>Öffnen Sie eine Webseite in Ihrem Browser, melden Sie sich an, wo Sie dazu aufgefordert werden, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The answer of %1 is not what Snyk documents.</source>
        <translation>Die Antwort von %1 ist nicht so aufgebaut, wie Snyk sie dokumentiert.</translation>
    </message>
    <message>
        <source>It is not known whether Snyk did this</source>
        <translation>Es ist nicht bekannt, ob Snyk es ausgeführt hat</translation>
    </message>
    <message>
        <source>The request to enable Broker for %1 in %2 was sent, but no clear answer came back. Snyk may have carried it out. It is not sent again automatically.</source>
        <translation>Die Anfrage, Broker für %1 in %2 zu aktivieren, wurde gesendet, aber es kam keine eindeutige Antwort zurück. Snyk hat sie möglicherweise ausgeführt. Sie wird nicht von selbst erneut gesendet.</translation>
    </message>
    <message>
        <source>The connection was lost after the request was sent.</source>
        <translation>Die Verbindung brach ab, nachdem die Anfrage gesendet worden war.</translation>
    </message>
    <message>
        <source>Snyk reported an internal error while working on it.</source>
        <translation>Snyk hat bei der Bearbeitung einen internen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>Ask your IT department for the company&apos;s certificate and add it under Settings, Network, or have %1 exempted from the inspection. Do not go on in a network that you do not know.</source>
        <translation>Bitten Sie Ihre IT-Abteilung um das Zertifikat des Unternehmens und fügen Sie es unter Einstellungen, Netzwerk hinzu, oder lassen Sie %1 von der Inspektion ausnehmen. Machen Sie in einem Netz, das Sie nicht kennen, nicht weiter.</translation>
    </message>
    <message>
        <source>%1 redirected the request elsewhere. The redirect was refused, and your credential was not sent there.</source>
        <translation>%1 wollte die Anfrage umleiten. Das wurde abgelehnt, und Ihre Zugangsdaten wurden nicht weitergegeben.</translation>
    </message>
    <message>
        <source>%1 redirected the request to %2. The redirect was refused, and your credential was not sent there.</source>
        <translation>%1 wollte die Anfrage an %2 umleiten. Das wurde abgelehnt, und Ihre Zugangsdaten wurden nicht weitergegeben.</translation>
    </message>
    <message>
        <source>Nothing was sent to %1.</source>
        <translation>An %1 wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The request goes through the proxy %1.</source>
        <translation>Die Anfrage geht durch den Proxy %1.</translation>
    </message>
    <message>
        <source>Your company&apos;s network does not resolve names on the internet.</source>
        <translation>Das Netzwerk Ihres Unternehmens löst keine Namen im Internet auf.</translation>
    </message>
    <message>
        <source>Ask your network team whether this computer can reach it, perhaps through a proxy.</source>
        <translation>Fragen Sie Ihr Netzwerkteam, ob dieser Computer sie erreichen kann, vielleicht über einen Proxy.</translation>
    </message>
    <message>
        <source>A proxy wants you to sign in first.</source>
        <translation>Ein Proxy möchte, dass Sie sich zuerst anmelden.</translation>
    </message>
    <message>
        <source>A guest network or a company proxy shows its sign-in page first.</source>
        <translation>Ein Gastnetz oder ein Proxy des Unternehmens zeigt zuerst seine Anmeldeseite.</translation>
    </message>
    <message>
        <source>The certificate of the authority “%1”, which vouches for the one shown for %2, expired on %3. Nothing was sent.</source>
        <translation>Das Zertifikat der Zertifizierungsstelle „%1“, die für das von %2 gezeigte bürgt, ist am %3 abgelaufen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The certificate of the authority “%1”, which vouches for the one shown for %2, is not valid yet. Nothing was sent.</source>
        <translation>Das Zertifikat der Zertifizierungsstelle „%1“, die für das von %2 gezeigte bürgt, ist noch nicht gültig. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Your company has renewed its authority, and this computer has the old certificate, or the clock of this computer is wrong.</source>
        <translation>Ihr Unternehmen hat seine Zertifizierungsstelle erneuert, und dieser Computer hat noch das alte Zertifikat, oder die Uhr dieses Computers geht falsch.</translation>
    </message>
    <message>
        <source>Check date and time of this computer. If they are right, ask your IT department for the new certificate and add it under Settings, Network.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers. Stimmen sie, bitten Sie Ihre IT-Abteilung um das neue Zertifikat, und fügen Sie es unter Einstellungen, Netzwerk hinzu.</translation>
    </message>
    <message>
        <source>A guest network or a proxy answers in the place of the real server.</source>
        <translation>Ein Gastnetz oder ein Proxy antwortet an der Stelle des echten Servers.</translation>
    </message>
    <message>
        <source>No encrypted connection came about</source>
        <translation>Es kam keine verschlüsselte Verbindung zustande</translation>
    </message>
    <message>
        <source>What answers for %1 does not speak TLS, or refuses to. It showed no certificate. Nothing was sent.</source>
        <translation>Was für %1 antwortet, spricht kein TLS oder lehnt es ab. Es hat kein Zertifikat gezeigt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>A proxy or a firewall answers in the place of the real server, or the port is that of another service.</source>
        <translation>Ein Proxy oder eine Firewall antwortet an der Stelle des echten Servers, oder der Port gehört einem anderen Dienst.</translation>
    </message>
    <message>
        <source>Ask your network team what answers there. The details name the error.</source>
        <translation>Fragen Sie Ihr Netzwerkteam, was dort antwortet. Die Einzelheiten nennen den Fehler.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ExclusionsDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Leave organizations out</source>
        <translation>Organisationen ausschließen</translation>
    </message>
    <message>
        <source>Name or &amp;short name:</source>
        <translation>&amp;Name oder Kurzname:</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>endet mit</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>Text of the rule</source>
        <translation>Text der Regel</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>An organization that a rule fits is left out, also when it is ticked.</source>
        <translation>Eine Organisation, auf die eine Regel passt, ist ausgeschlossen, auch wenn sie angehakt ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) is/are left out by these rules.</source>
        <translation>
            <numerusform>%Ln Organisation ist durch diese Regeln ausgeschlossen.</numerusform>
            <numerusform>%Ln Organisationen sind durch diese Regeln ausgeschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Paste a list…</source>
        <translation>Liste &amp;einfügen…</translation>
    </message>
    <message>
        <source>Leaves out the organizations that a list names: by name, short name or id</source>
        <translation>Schließt die Organisationen aus, die eine Liste nennt: mit Name, Kurzname oder ID</translation>
    </message>
    <message>
        <source>There is no rule yet.</source>
        <translation>Es gibt noch keine Regel.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is/are ticked.</source>
        <translation>
            <numerusform>%Ln davon ist angehakt.</numerusform>
            <numerusform>%Ln davon sind angehakt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::ExistingText</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>line %1 of %2</source>
        <translation>Zeile %1 von %2</translation>
    </message>
    <message>
        <source>Open the file with all of it, or paste the whole text.</source>
        <translation>Öffnen Sie die vollständige Datei, oder fügen Sie den ganzen Text ein.</translation>
    </message>
    <message>
        <source>There is nothing to read</source>
        <translation>Es gibt nichts zu lesen</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Der Text ist leer.</translation>
    </message>
    <message>
        <source>That is too much to read</source>
        <translation>Das ist zu viel zum Lesen</translation>
    </message>
    <message>
        <source>No configuration of a Broker client is larger than a megabyte.</source>
        <translation>Keine Konfiguration eines Broker-Clients ist größer als ein Megabyte.</translation>
    </message>
    <message>
        <source>Take only the part that describes the Broker client.</source>
        <translation>Nehmen Sie nur den Teil, der den Broker-Client beschreibt.</translation>
    </message>
    <message>
        <source>This is no text</source>
        <translation>Das ist kein Text</translation>
    </message>
    <message>
        <source>It has characters that no configuration has: perhaps a picture, or an archive.</source>
        <translation>Es enthält Zeichen, die in keiner Konfiguration stehen: vielleicht ein Bild oder ein Archiv.</translation>
    </message>
    <message>
        <source>Open the configuration itself.</source>
        <translation>Öffnen Sie die Konfiguration selbst.</translation>
    </message>
    <message>
        <source>This is no configuration that is known here</source>
        <translation>Diese Art Konfiguration ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>Known are docker and helm commands, env-files, Compose files, Kubernetes objects, values for the Helm chart, and what docker inspect prints.</source>
        <translation>Bekannt sind docker- und helm-Befehle, Env-Dateien, Compose-Dateien, Kubernetes-Objekte, Werte für das Helm-Chart und die Ausgabe von docker inspect.</translation>
    </message>
    <message>
        <source>To add a token alone, use “Set up a token…”.</source>
        <translation>Ein Token allein fügen Sie mit „Token einrichten…“ hinzu.</translation>
    </message>
    <message>
        <source>The file is not well formed</source>
        <translation>Die Datei ist fehlerhaft aufgebaut</translation>
    </message>
    <message>
        <source>It cannot be read as YAML or JSON from here on: often a tab, a quote that does not end, or a wrong indent.</source>
        <translation>Ab hier lässt sie sich nicht als YAML oder JSON lesen: oft wegen eines Tabulators, eines fehlenden Anführungszeichens oder einer falschen Einrückung.</translation>
    </message>
    <message>
        <source>Correct the file, or paste the part for the Broker client.</source>
        <translation>Korrigieren Sie die Datei, oder fügen Sie den Teil für den Broker-Client ein.</translation>
    </message>
    <message>
        <source>Paste the part for the Broker client.</source>
        <translation>Fügen Sie den Teil für den Broker-Client ein.</translation>
    </message>
    <message>
        <source>A quote does not end</source>
        <translation>Ein Anführungszeichen wird nicht geschlossen</translation>
    </message>
    <message>
        <source>The quote that begins here has no end, so nothing after it can be told apart.</source>
        <translation>Das Anführungszeichen, das hier öffnet, wird nicht geschlossen; alles danach lässt sich nicht mehr unterscheiden.</translation>
    </message>
    <message>
        <source>There is no Broker client in it</source>
        <translation>Darin ist kein Broker-Client</translation>
    </message>
    <message>
        <source>The file is well formed, but nothing in it is a client of Snyk Broker.</source>
        <translation>Die Datei ist in Ordnung, aber nichts darin ist ein Client von Snyk Broker.</translation>
    </message>
    <message>
        <source>There is no Broker token in it</source>
        <translation>Darin ist kein Broker-Token</translation>
    </message>
    <message>
        <source>The client has no BROKER_TOKEN here.</source>
        <translation>Der Client hat hier kein BROKER_TOKEN.</translation>
    </message>
    <message>
        <source>Add the file that has it, for example an env-file or a Secret.</source>
        <translation>Fügen Sie die Datei hinzu, in der es steht, zum Beispiel eine Env-Datei oder ein Secret.</translation>
    </message>
    <message>
        <source>The Broker token is a placeholder</source>
        <translation>Das Broker-Token ist ein Platzhalter</translation>
    </message>
    <message>
        <source>This is a template: nobody has put the token in.</source>
        <translation>Das ist eine Vorlage: Niemand hat das Token eingetragen.</translation>
    </message>
    <message>
        <source>Open the file that the running client was started with.</source>
        <translation>Öffnen Sie die Datei, mit der der laufende Client gestartet wurde.</translation>
    </message>
    <message>
        <source>The Broker token is somewhere else</source>
        <translation>Das Broker-Token steht woanders</translation>
    </message>
    <message>
        <source>The client gets it from %1, which is not here.</source>
        <translation>Der Client bekommt es von %1, und das fehlt hier.</translation>
    </message>
    <message>
        <source>Add that file, or the text with it, and look again.</source>
        <translation>Fügen Sie diese Datei oder den Text damit hinzu, und sehen Sie erneut nach.</translation>
    </message>
    <message>
        <source>This is no Broker token</source>
        <translation>Das ist kein Broker-Token</translation>
    </message>
    <message>
        <source>What stands for BROKER_TOKEN does not have the form of one.</source>
        <translation>Was bei BROKER_TOKEN steht, hat nicht die Form eines Broker-Tokens.</translation>
    </message>
    <message>
        <source>It is not known what the client connects</source>
        <translation>Es ist nicht bekannt, was der Client verbindet</translation>
    </message>
    <message>
        <source>Neither an image nor a variable says whether it is GitHub, GitLab or another.</source>
        <translation>Weder ein Image noch eine Variable sagt, ob es GitHub, GitLab oder etwas anderes ist.</translation>
    </message>
    <message>
        <source>This kind of client cannot be added</source>
        <translation>Diese Art Client lässt sich nicht hinzufügen</translation>
    </message>
    <message>
        <source>The program does not set up “%1”.</source>
        <translation>Das Programm richtet „%1“ nicht ein.</translation>
    </message>
    <message>
        <source>Its token alone can be added with “Set up a token…”.</source>
        <translation>Nur sein Token lässt sich mit „Token einrichten…“ hinzufügen.</translation>
    </message>
    <message>
        <source>A value is not in base64</source>
        <translation>Ein Wert ist nicht in Base64</translation>
    </message>
    <message>
        <source>“%1” stands under “data” of a Secret, where Kubernetes wants base64.</source>
        <translation>„%1“ steht unter „data“ eines Secrets; dort verlangt Kubernetes Base64.</translation>
    </message>
    <message>
        <source>Put plain values under “stringData”.</source>
        <translation>Setzen Sie Werte im Klartext unter „stringData“.</translation>
    </message>
    <message>
        <source>a command for a shell</source>
        <translation>ein Befehl für eine Shell</translation>
    </message>
    <message>
        <source>a command for PowerShell</source>
        <translation>ein Befehl für PowerShell</translation>
    </message>
    <message>
        <source>an env-file</source>
        <translation>eine Env-Datei</translation>
    </message>
    <message>
        <source>a .env file of the client from npm</source>
        <translation>eine .env-Datei des Clients aus npm</translation>
    </message>
    <message>
        <source>a Compose file</source>
        <translation>eine Compose-Datei</translation>
    </message>
    <message>
        <source>Kubernetes objects</source>
        <translation>Kubernetes-Objekte</translation>
    </message>
    <message>
        <source>values for the Helm chart</source>
        <translation>Werte für das Helm-Chart</translation>
    </message>
    <message>
        <source>what docker inspect prints</source>
        <translation>die Ausgabe von docker inspect</translation>
    </message>
    <message>
        <source>this program sets it for every client</source>
        <translation>setzt dieses Programm bei jedem Client</translation>
    </message>
    <message>
        <source>the client has the same by itself</source>
        <translation>hat der Client schon von selbst</translation>
    </message>
    <message>
        <source>set by the image</source>
        <translation>vom Image gesetzt</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
    <message>
        <source>not a Broker client</source>
        <translation>kein Broker-Client</translation>
    </message>
    <message>
        <source>another object of Kubernetes</source>
        <translation>ein anderes Kubernetes-Objekt</translation>
    </message>
    <message>
        <source>a command that starts no client</source>
        <translation>ein Befehl, der keinen Client startet</translation>
    </message>
    <message>
        <source>a setting of the container, not of the client</source>
        <translation>eine Einstellung des Containers, nicht des Clients</translation>
    </message>
    <message>
        <source>another image; new configurations take Snyk&apos;s own</source>
        <translation>ein anderes Image; neue Konfigurationen nehmen das von Snyk</translation>
    </message>
    <message>
        <source>a file that is not here</source>
        <translation>eine Datei, die hier fehlt</translation>
    </message>
    <message>
        <source>its value comes from somewhere else</source>
        <translation>der Wert kommt von woanders</translation>
    </message>
    <message>
        <source>given again further down, and that counts</source>
        <translation>steht weiter unten noch einmal, und das gilt</translation>
    </message>
    <message>
        <source>a placeholder</source>
        <translation>ein Platzhalter</translation>
    </message>
    <message>
        <source>not a value that it can have</source>
        <translation>kein zulässiger Wert</translation>
    </message>
    <message>
        <source>a file inside the container; where it comes from is not here</source>
        <translation>eine Datei im Container; woher sie kommt, steht hier nicht</translation>
    </message>
    <message>
        <source>the text of a certificate; new configurations name its file</source>
        <translation>der Text eines Zertifikats; neue Konfigurationen nennen dessen Datei</translation>
    </message>
    <message>
        <source>a setting of the chart, not of the client</source>
        <translation>eine Einstellung des Charts, nicht des Clients</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>name, reason</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1: %2 — %3</source>
        <comment>line, name, reason</comment>
        <translation>%1: %2 — %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, line</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>It is larger than any configuration of a client.</source>
        <translation>Das ist größer als jede Konfiguration eines Clients.</translation>
    </message>
    <message>
        <source>It is no file but a folder, a pipe or a device.</source>
        <translation>Das ist keine Datei, sondern ein Ordner, eine Pipe oder ein Gerät.</translation>
    </message>
    <message>
        <source>The system does not let this program read it.</source>
        <translation>Das System lässt dieses Programm sie nicht lesen.</translation>
    </message>
    <message>
        <source>Open another file, or paste its text.</source>
        <translation>Öffnen Sie eine andere Datei, oder fügen Sie den Text ein.</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>der eingefügte Text</translation>
    </message>
    <message>
        <source>pasted text %1</source>
        <extracomment>%1 is a number: the first, the second text that was pasted.</extracomment>
        <translation>eingefügter Text %1</translation>
    </message>
    <message>
        <source>not read: it describes no client, and no client refers to it</source>
        <translation>nicht gelesen: Sie beschreibt keinen Client, und kein Client verweist darauf</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, line</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not here: the file only refers to it.</source>
        <translation>Nicht hier: Die Datei verweist nur darauf.</translation>
    </message>
    <message>
        <source>Not here: the file only refers to it (%1).</source>
        <translation>Nicht hier: Die Datei verweist nur darauf (%1).</translation>
    </message>
    <message>
        <source>Not here: a placeholder stands in its place (%1).</source>
        <extracomment>%1 is a variable and a line.</extracomment>
        <translation>Nicht hier: An dieser Stelle steht ein Platzhalter (%1).</translation>
    </message>
    <message>
        <source>Not taken: what stands there cannot be it (%1).</source>
        <extracomment>%1 is a variable and a line.</extracomment>
        <translation>Nicht übernommen: Was dort steht, kann es nicht sein (%1).</translation>
    </message>
    <message>
        <source>Not here: perhaps in another file.</source>
        <translation>Nicht hier: vielleicht in einer anderen Datei.</translation>
    </message>
    <message>
        <source>Not here: perhaps in %1, which was not given.</source>
        <translation>Nicht hier: vielleicht in %1; diese Datei fehlt.</translation>
    </message>
    <message>
        <source>Not in the file.</source>
        <translation>Nicht in der Datei.</translation>
    </message>
    <message>
        <source>your own rules for what the client lets through; new configurations take Snyk&apos;s rules, so bring this file into the new client yourself</source>
        <translation>Ihre eigenen Regeln dafür, was der Client durchlässt; neue Konfigurationen verwenden die Regeln von Snyk, übernehmen Sie diese Datei also selbst in den neuen Client</translation>
    </message>
    <message>
        <source>a file or folder that the container is given; new configurations do not give it</source>
        <translation>eine Datei oder ein Ordner, den der Container bekommt; neue Konfigurationen geben ihm das nicht mit</translation>
    </message>
    <message>
        <source>The file would take too long to read</source>
        <translation>Das Lesen der Datei würde zu lange dauern</translation>
    </message>
    <message>
        <source>It is nested too deeply, or repeats itself too often. No configuration of a Broker client looks like this.</source>
        <translation>Sie ist zu tief verschachtelt oder wiederholt sich zu oft. So sieht keine Konfiguration eines Broker-Clients aus.</translation>
    </message>
    <message>
        <source>the default in the file is taken; it may be set somewhere else</source>
        <translation>der Standardwert aus der Datei wird übernommen; vielleicht ist woanders etwas gesetzt</translation>
    </message>
    <message>
        <source>given more than once, and nothing says which counts</source>
        <translation>mehrmals angegeben, und nichts sagt, was gilt</translation>
    </message>
    <message>
        <source>no client uses it</source>
        <translation>kein Client benutzt das</translation>
    </message>
    <message>
        <source>not Snyk&apos;s address for this region, which new configurations have</source>
        <translation>nicht die Adresse von Snyk für diese Region; neue Konfigurationen haben die von Snyk</translation>
    </message>
    <message>
        <source>too many variables that no field of the form asks for</source>
        <translation>zu viele Variablen, nach denen kein Feld des Formulars fragt</translation>
    </message>
</context>
<context>
    <name>broker::ui::ExistingWizard</name>
    <message>
        <source>Its file</source>
        <comment>step of the wizard</comment>
        <translation>Seine Datei</translation>
    </message>
    <message>
        <source>What was found</source>
        <comment>step of the wizard</comment>
        <translation>Was gefunden wurde</translation>
    </message>
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
        <source>Keep</source>
        <comment>step of the wizard</comment>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step of the wizard</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Add an existing client</source>
        <translation>Vorhandenen Client hinzufügen</translation>
    </message>
    <message>
        <source>The credential is stored nowhere</source>
        <translation>Die Zugangsdaten sind nirgends gespeichert</translation>
    </message>
    <message>
        <source>If you leave now, this program forgets the credential. The client&apos;s file still has it.</source>
        <translation>Wenn Sie jetzt gehen, vergisst dieses Programm die Zugangsdaten. In der Datei des Clients stehen sie weiterhin.</translation>
    </message>
    <message>
        <source>&amp;Leave without it</source>
        <translation>&amp;Trotzdem verlassen</translation>
    </message>
    <message>
        <source>The token is stored nowhere</source>
        <translation>Das Token ist nirgends gespeichert</translation>
    </message>
    <message>
        <source>If you leave now, this program forgets the token. The client&apos;s file still has it.</source>
        <translation>Wenn Sie jetzt gehen, vergisst dieses Programm das Token. In der Datei des Clients steht es weiterhin.</translation>
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
        <source>There is no secret in it.</source>
        <translation>Es ist kein Geheimnis darin.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is &quot;2 tokens and 1 credential&quot;.</extracomment>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Due dates of the &amp;selected tokens…</source>
        <translation>Fälligkeiten der &amp;ausgewählten Token…</translation>
    </message>
</context>
<context>
    <name>broker::ui::FieldRow</name>
    <message>
        <source>Use this</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>The first entry of a list: what holds when nothing is chosen. %1 is a value of the Broker client.</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1 Perhaps you mean: %2</source>
        <extracomment>%1 is what is wrong with an entry, %2 what was most likely meant.</extracomment>
        <translation>%1 Vielleicht meinen Sie: %2</translation>
    </message>
    <message>
        <source>Use this: %1</source>
        <translation>Übernehmen: %1</translation>
    </message>
    <message>
        <source>Move them to their fields</source>
        <translation>In ihre Felder verschieben</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (Standard)</translation>
    </message>
</context>
<context>
    <name>broker::ui::FilePage</name>
    <message>
        <source>&amp;Paste it</source>
        <translation>Ein&amp;fügen</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>&amp;Dateien öffnen…</translation>
    </message>
    <message>
        <source>Take a &amp;sample</source>
        <translation>&amp;Beispiel nehmen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>How was the client set up?</source>
        <translation>Wie wurde der Client eingerichtet?</translation>
    </message>
    <message>
        <source>Paste what it was started with, or open the file: a docker or helm command, an env-file, a Compose file, Kubernetes objects, values for the Helm chart, or what docker inspect prints. Add the files that it refers to as well. Nothing of it leaves this computer, and it is not kept.</source>
        <translation>Fügen Sie ein, womit er gestartet wurde, oder öffnen Sie die Datei: ein docker- oder helm-Befehl, eine Env-Datei, eine Compose-Datei, Kubernetes-Objekte, Werte für das Helm-Chart oder die Ausgabe von docker inspect. Fügen Sie auch die Dateien hinzu, auf die darin verwiesen wird. Nichts davon verlässt diesen Computer, und nichts davon wird aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Given so far:</source>
        <translation>B&amp;isher angegeben:</translation>
    </message>
    <message>
        <source>Given so far</source>
        <translation>Bisher angegeben</translation>
    </message>
    <message>
        <source>There is no text on the clipboard</source>
        <translation>In der Zwischenablage befindet sich kein Text</translation>
    </message>
    <message>
        <source>Copy the command or the file&apos;s text first, or open the file.</source>
        <translation>Kopieren Sie zuerst den Befehl oder den Text der Datei, oder öffnen Sie die Datei.</translation>
    </message>
    <message>
        <source>Open the files of the client</source>
        <translation>Dateien des Clients öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Pasted text, %Ln line(s)</source>
        <translation>
            <numerusform>Eingefügter Text, %Ln Zeile</numerusform>
            <numerusform>Eingefügter Text, %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln line(s)</source>
        <translation>
            <numerusform>%1, %Ln Zeile</numerusform>
            <numerusform>%1, %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>Pasted text %1, %Ln line(s)</source>
        <extracomment>%1 is a number: the first, the second text that was pasted.</extracomment>
        <translation>
            <numerusform>Eingefügter Text %1, %Ln Zeile</numerusform>
            <numerusform>Eingefügter Text %1, %Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::FileText</name>
    <message>
        <source>The drive that it is on does not answer.</source>
        <translation>Das Laufwerk, auf dem sie liegt, antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>broker::ui::FilterBar</name>
    <message>
        <source>Clear &amp;filter</source>
        <translation>&amp;Filter aufheben</translation>
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
    <message>
        <source>Clear the text to find</source>
        <translation>Suchtext löschen</translation>
    </message>
    <message>
        <source>Show every day again</source>
        <translation>Wieder alle Tage anzeigen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppierung</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppierung</translation>
    </message>
    <message>
        <source>By organization</source>
        <translation>Nach Organisation</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Nach Datum</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>Fällig am %1</translation>
    </message>
</context>
<context>
    <name>broker::ui::FindPage</name>
    <message>
        <source>Find among these organizations</source>
        <translation>In diesen Organisationen suchen</translation>
    </message>
    <message>
        <source>Clear the text to find</source>
        <translation>Suchtext löschen</translation>
    </message>
    <message>
        <source>&amp;Stop looking</source>
        <translation>Prüfung an&amp;halten</translation>
    </message>
    <message>
        <source>Choose from &amp;all organizations…</source>
        <translation>Aus &amp;allen Organisationen wählen…</translation>
    </message>
    <message>
        <source>Organizations looked at</source>
        <translation>Geprüfte Organisationen</translation>
    </message>
    <message>
        <source>Organizations that the client may be for</source>
        <translation>Organisationen, für die der Client da sein kann</translation>
    </message>
    <message>
        <source>Which organization is the client for?</source>
        <translation>Für welche Organisation ist der Client da?</translation>
    </message>
    <message>
        <source>Whose token it has, Snyk tells nobody: it never shows the token of an integration again. It does tell which of your organizations have %1 with Broker. Choose the one that the client is for.</source>
        <translation>Wessen Token er hat, verrät Snyk niemandem: Das Token einer Integration zeigt es nie wieder. Snyk gibt aber an, welche Ihrer Organisationen %1 mit Broker haben. Wählen Sie die aus, für die der Client da ist.</translation>
    </message>
    <message>
        <source>&amp;Look at them</source>
        <translation>An&amp;sehen</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>&amp;Look at the rest</source>
        <translation>&amp;Rest prüfen</translation>
    </message>
    <message numerus="yes">
        <source>You see %Ln organization(s). Snyk is asked about each of them, which takes %1.</source>
        <translation>
            <numerusform>Sie sehen %Ln Organisation. Snyk wird nach ihr gefragt; das dauert %1.</numerusform>
            <numerusform>Sie sehen %Ln Organisationen. Snyk wird nach jeder davon gefragt; das dauert %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s) looked at.</source>
        <translation>
            <numerusform>%1 von %Ln Organisation geprüft.</numerusform>
            <numerusform>%1 von %Ln Organisationen geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snyk does not show you the integrations of %Ln organization(s); the client may be for such a one.</source>
        <translation>
            <numerusform>Snyk zeigt Ihnen die Integrationen von %Ln Organisation nicht; der Client kann für diese da sein.</numerusform>
            <numerusform>Snyk zeigt Ihnen die Integrationen von %Ln Organisationen nicht; der Client kann für eine davon da sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>None was found that has %1 with Broker. Choose the organization yourself, or go back and sign in with an account that sees it.</source>
        <translation>Es wurde keine gefunden, die %1 mit Broker hat. Wählen Sie die Organisation selbst aus, oder gehen Sie zurück, und melden Sie sich mit einem Konto an, das sie sieht.</translation>
    </message>
    <message>
        <source>Snyk does not list every integration of this kind.</source>
        <comment>Jira, Nexus</comment>
        <translation>Snyk führt nicht jede Integration dieser Art auf.</translation>
    </message>
    <message>
        <source>Some of this the inventory knew; the oldest is of %1. “Look again” asks Snyk anew.</source>
        <translation>Einiges davon stammt aus dem Inventar; das Älteste ist vom %1. „Erneut ansehen“ fragt Snyk noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>Reading the list: %Ln organization(s) so far</source>
        <translation>
            <numerusform>Die Liste wird gelesen: bisher %Ln Organisation</numerusform>
            <numerusform>Die Liste wird gelesen: bisher %Ln Organisationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s) looked at</source>
        <translation>
            <numerusform>%1 von %Ln Organisation geprüft</numerusform>
            <numerusform>%1 von %Ln Organisationen geprüft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::FingerprintView</name>
    <message>
        <source>Both match what the Broker client writes to its logs, so you can tell which token it uses.</source>
        <translation>Beide stimmen mit dem überein, was der Broker-Client in seine Protokolle schreibt; so können Sie erkennen, welches Token er verwendet.</translation>
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
    <message>
        <source>Both tell credentials apart without showing them.</source>
        <translation>Beides unterscheidet Zugangsdaten, ohne sie zu zeigen.</translation>
    </message>
</context>
<context>
    <name>broker::ui::FoundPage</name>
    <message>
        <source>%1: %2</source>
        <comment>product, how the client signs in</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not ta&amp;ken:</source>
        <translation>Nicht über&amp;nommen:</translation>
    </message>
    <message>
        <source>C&amp;lient:</source>
        <translation>C&amp;lient:</translation>
    </message>
    <message>
        <source>It &amp;connects:</source>
        <translation>Er &amp;verbindet:</translation>
    </message>
    <message>
        <source>Client:</source>
        <translation>Client:</translation>
    </message>
    <message>
        <source>Read from:</source>
        <translation>Quelle:</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>Region:</translation>
    </message>
    <message>
        <source>Broker token:</source>
        <translation>Broker-Token:</translation>
    </message>
    <message>
        <source>Credential:</source>
        <translation>Zugangsdaten:</translation>
    </message>
    <message>
        <source>Settings:</source>
        <translation>Einstellungen:</translation>
    </message>
    <message>
        <source>Copy &amp;token</source>
        <translation>&amp;Token kopieren</translation>
    </message>
    <message>
        <source>Copy cr&amp;edential</source>
        <translation>Zugangsdaten &amp;kopieren</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>What the client connects</source>
        <translation>Was der Client verbindet</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>The client could not be read</source>
        <translation>Der Client konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>This is what was found</source>
        <translation>Das wurde gefunden</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Next, sign in to Snyk and choose the organization that the client is for.</source>
        <translation>Noch ist nichts gespeichert. Melden Sie sich als Nächstes bei Snyk an, und wählen Sie die Organisation aus, für die der Client da ist.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a client, what it connects</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Unknown: the Broker server is none of Snyk&apos;s that are known here</source>
        <translation>Unbekannt: Der Broker-Server ist keiner der hier bekannten von Snyk</translation>
    </message>
    <message>
        <source>Broker token of the client</source>
        <translation>Broker-Token des Clients</translation>
    </message>
    <message>
        <source>Credential of the client (%1)</source>
        <translation>Zugangsdaten des Clients (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: hidden</source>
        <comment>variable</comment>
        <translation>%1: verborgen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The token and the credential are kept. These secrets are not, and are asked for when the client is set up again: %1.</source>
        <translation>Das Token und die Zugangsdaten werden aufbewahrt. Diese Geheimnisse nicht; sie werden erfragt, wenn der Client erneut eingerichtet wird: %1.</translation>
    </message>
    <message>
        <source>Another client: %1</source>
        <comment>why it is not there</comment>
        <translation>Ein anderer Client: %1</translation>
    </message>
    <message>
        <source>This token is in your list already</source>
        <translation>Dieses Token ist bereits in Ihrer Liste</translation>
    </message>
    <message>
        <source>%1 in %2, %3. A second entry for it is not made.</source>
        <translation>%1 in %2, %3. Ein zweiter Eintrag dafür wird nicht angelegt.</translation>
    </message>
    <message>
        <source>To change how its client is set up, select it in the list and choose “Set up the client…”.</source>
        <translation>Um zu ändern, wie sein Client eingerichtet ist, wählen Sie es in der Liste aus, und wählen Sie „Client einrichten…“.</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>a setting</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>Ente&amp;r it:</source>
        <translation>Eingebe&amp;n:</translation>
    </message>
    <message>
        <source>Not in the file, so:</source>
        <translation>Nicht in der Datei, daher:</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>The credential of the client, which is then kept with the token</source>
        <translation>Die Zugangsdaten des Clients, die dann mit dem Token aufbewahrt werden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) were found. Choose one; the others are added in the same way after it.</source>
        <translation>
            <numerusform>%Ln Client wurde gefunden. Wählen Sie ihn; weitere werden danach auf dieselbe Weise hinzugefügt.</numerusform>
            <numerusform>%Ln Clients wurden gefunden. Wählen Sie einen; die anderen werden danach auf dieselbe Weise hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, token %2</source>
        <comment>name of a client, masked token</comment>
        <translation>%1, Token %2</translation>
    </message>
    <message>
        <source>entered</source>
        <comment>a credential</comment>
        <translation>eingegeben</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>form of a file, its name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (not in the file: a client goes there that is not told otherwise)</source>
        <translation>%1 (nicht in der Datei: Ein Client geht dorthin, wenn ihm nichts anderes gesagt wird)</translation>
    </message>
    <message>
        <source>Enter it here, or later.</source>
        <translation>Geben Sie es hier ein oder später.</translation>
    </message>
    <message>
        <source>It can be entered later; nothing here says which service it is for.</source>
        <translation>Es kann später eingegeben werden; hier steht nicht, für welchen Dienst es ist.</translation>
    </message>
    <message>
        <source>The client is being read</source>
        <translation>Der Client wird gelesen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln line(s) more</source>
        <translation>
            <numerusform>und %Ln weitere Zeile</numerusform>
            <numerusform>und %Ln weitere Zeilen</numerusform>
        </translation>
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
    <name>broker::ui::Handover</name>
    <message>
        <source>Ask your colleague for a new hand-over.</source>
        <translation>Bitten Sie um eine neue Übergabe.</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Die Datei konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Save it on this computer first, for example in your documents, and open it from there.</source>
        <translation>Speichern Sie sie zuerst auf diesem Computer, zum Beispiel unter Ihren Dokumenten, und öffnen Sie sie von dort.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Die Datei ist zu groß</translation>
    </message>
    <message>
        <source>A hand-over has some thousand characters; this file has more than a million.</source>
        <translation>Eine Übergabe hat einige Tausend Zeichen; diese Datei hat mehr als eine Million.</translation>
    </message>
    <message>
        <source>Choose the file whose name ends with “.handover”.</source>
        <translation>Wählen Sie die Datei, deren Name auf „.handover“ endet.</translation>
    </message>
    <message>
        <source>This is not a hand-over</source>
        <translation>Das ist keine Übergabe</translation>
    </message>
    <message>
        <source>The hand-over is damaged</source>
        <translation>Die Übergabe ist beschädigt</translation>
    </message>
    <message>
        <source>It is not as it was saved: a part is missing, or was changed on the way.</source>
        <translation>Sie ist nicht mehr so, wie sie gespeichert wurde: Ein Teil fehlt oder wurde unterwegs verändert.</translation>
    </message>
    <message>
        <source>Ask your colleague to send the file once more, as an attachment and not as text.</source>
        <translation>Bitten Sie darum, die Datei noch einmal zu senden, als Anhang und nicht als Text.</translation>
    </message>
    <message>
        <source>The hand-over is from a newer version</source>
        <translation>Die Übergabe stammt von einer neueren Version</translation>
    </message>
    <message>
        <source>It was made by a version of this program that you do not have yet.</source>
        <translation>Sie wurde mit einer Version dieses Programms erstellt, die Sie noch nicht haben.</translation>
    </message>
    <message>
        <source>Install the newest version, then open the file again.</source>
        <translation>Installieren Sie die neueste Version, und öffnen Sie die Datei dann noch einmal.</translation>
    </message>
    <message>
        <source>The hand-over is a real one</source>
        <translation>Das ist eine echte Übergabe</translation>
    </message>
    <message>
        <source>In practice mode only what was made in practice mode is opened.</source>
        <translation>Im Übungsmodus wird nur geöffnet, was im Übungsmodus erstellt wurde.</translation>
    </message>
    <message>
        <source>Leave practice mode, then open the file again.</source>
        <translation>Verlassen Sie den Übungsmodus, und öffnen Sie die Datei dann noch einmal.</translation>
    </message>
    <message>
        <source>The hand-over is from practice mode</source>
        <translation>Die Übergabe stammt aus dem Übungsmodus</translation>
    </message>
    <message>
        <source>Nothing in it is real.</source>
        <translation>Nichts darin ist echt.</translation>
    </message>
    <message>
        <source>Switch to practice mode to open it, or ask your colleague for a real one.</source>
        <translation>Wechseln Sie in den Übungsmodus, um sie zu öffnen, oder bitten Sie um eine echte.</translation>
    </message>
    <message>
        <source>The hand-over has expired</source>
        <translation>Die Übergabe ist abgelaufen</translation>
    </message>
    <message>
        <source>It could be opened until %1.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Sie ließ sich bis %1 öffnen.</translation>
    </message>
    <message>
        <source>Ask your colleague for a new hand-over. If it should not have expired yet, look whether the date of this computer is right.</source>
        <translation>Bitten Sie um eine neue Übergabe. Falls sie noch nicht abgelaufen sein sollte, prüfen Sie, ob das Datum dieses Computers stimmt.</translation>
    </message>
    <message>
        <source>The passphrase does not open it</source>
        <translation>Die Passphrase öffnet sie nicht</translation>
    </message>
    <message>
        <source>Most likely there is a typing error. Capital and small letters differ, and hyphens count.</source>
        <translation>Wahrscheinlich ist es ein Tippfehler. Groß- und Kleinbuchstaben werden unterschieden, und Bindestriche zählen.</translation>
    </message>
    <message>
        <source>Enter it again. If it still does not open, ask your colleague for the passphrase of this very file.</source>
        <translation>Geben Sie sie noch einmal ein. Öffnet sie die Datei dann noch immer nicht, fragen Sie nach der Passphrase genau dieser Datei.</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>Der Arbeitsspeicher reicht nicht</translation>
    </message>
    <message>
        <source>Checking the passphrase takes about 256 MB of memory for a second.</source>
        <translation>Die Passphrase zu prüfen braucht eine Sekunde lang etwa 256 MB Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Close some programs, then try again.</source>
        <translation>Schließen Sie einige Programme, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>You have no key for it</source>
        <translation>Sie haben keinen Schlüssel dafür</translation>
    </message>
    <message>
        <source>The hand-over was made for a key, and on this computer there is none.</source>
        <translation>Die Übergabe wurde für einen Schlüssel erstellt, und auf diesem Computer gibt es keinen.</translation>
    </message>
    <message>
        <source>Open it on the computer whose key you gave to your colleague. Or make a key here, send it, and ask for a new hand-over.</source>
        <translation>Öffnen Sie sie auf dem Computer, dessen Schlüssel Sie weitergegeben haben. Oder erstellen Sie hier einen Schlüssel, senden Sie ihn, und bitten Sie um eine neue Übergabe.</translation>
    </message>
    <message>
        <source>The hand-over was not made for your key</source>
        <translation>Die Übergabe wurde nicht für Ihren Schlüssel erstellt</translation>
    </message>
    <message>
        <source>It was made for another person, another computer, or a key that you had before.</source>
        <translation>Sie wurde für eine andere Person, einen anderen Computer oder einen Ihrer früheren Schlüssel erstellt.</translation>
    </message>
    <message>
        <source>Send your key to your colleague and ask for a new hand-over.</source>
        <translation>Senden Sie Ihren Schlüssel, und bitten Sie um eine neue Übergabe.</translation>
    </message>
    <message>
        <source>The hand-over was changed</source>
        <translation>Die Übergabe wurde verändert</translation>
    </message>
    <message>
        <source>It was made for your key, but somebody has changed it since.</source>
        <translation>Sie wurde für Ihren Schlüssel erstellt, aber jemand hat sie seitdem verändert.</translation>
    </message>
    <message>
        <source>What is inside is not understood</source>
        <translation>Der Inhalt ist nicht verständlich</translation>
    </message>
    <message>
        <source>The file was opened, but it describes no client that this version knows.</source>
        <translation>Die Datei wurde geöffnet, beschreibt aber keinen Client, den diese Version kennt.</translation>
    </message>
    <message>
        <source>Install the newest version. If that does not help, ask your colleague for a new hand-over.</source>
        <translation>Installieren Sie die neueste Version. Wenn das nicht hilft, bitten Sie um eine neue Übergabe.</translation>
    </message>
    <message numerus="yes">
        <source>Too short: at least %Ln character(s).</source>
        <translation>
            <numerusform>Zu kurz: mindestens %Ln Zeichen.</numerusform>
            <numerusform>Zu kurz: mindestens %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too easy to guess: at least %Ln different character(s).</source>
        <translation>
            <numerusform>Zu leicht zu erraten: mindestens %Ln verschiedenes Zeichen.</numerusform>
            <numerusform>Zu leicht zu erraten: mindestens %Ln verschiedene Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too long: at most %Ln character(s).</source>
        <translation>
            <numerusform>Zu lang: höchstens %Ln Zeichen.</numerusform>
            <numerusform>Zu lang: höchstens %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key cannot be used</source>
        <translation>Der Schlüssel ist nicht brauchbar</translation>
    </message>
    <message>
        <source>Ask your colleague to make a new key and to send it.</source>
        <translation>Bitten Sie darum, einen neuen Schlüssel zu erstellen und zu senden.</translation>
    </message>
    <message>
        <source>Opening it would take too much</source>
        <translation>Sie zu öffnen würde zu viel kosten</translation>
    </message>
    <message>
        <source>The file asks for more memory or time than a hand-over of this program does. That could bring this computer to a stop.</source>
        <translation>Die Datei verlangt mehr Speicher oder Zeit, als eine Übergabe dieses Programms braucht. Das könnte diesen Computer lahmlegen.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>further integrations that use a token</comment>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>broker::ui::HandoverCommands</name>
    <message>
        <source>S&amp;end to a colleague…</source>
        <translation>An Kollegen sen&amp;den…</translation>
    </message>
    <message>
        <source>&amp;Open a hand-over…</source>
        <translation>Über&amp;gabe öffnen…</translation>
    </message>
    <message>
        <source>My &amp;public key…</source>
        <translation>&amp;Mein öffentlicher Schlüssel…</translation>
    </message>
    <message>
        <source>Opens the encrypted file with a client that a colleague sent you</source>
        <translation>Öffnet die verschlüsselte Datei mit einem Client, die Ihnen jemand gesendet hat</translation>
    </message>
    <message>
        <source>Lets a colleague make a hand-over that only you can open</source>
        <translation>Damit lässt sich eine Übergabe erstellen, die nur Sie öffnen können</translation>
    </message>
    <message>
        <source>Hands this client over to somebody who runs it: an encrypted file and a page with instructions</source>
        <translation>Übergibt diesen Client an die Person, die ihn ausführt: eine verschlüsselte Datei und eine Seite mit Anleitung</translation>
    </message>
    <message>
        <source>For a Broker token whose client this program can set up</source>
        <translation>Für ein Broker-Token, dessen Client dieses Programm einrichten kann</translation>
    </message>
    <message>
        <source>For Broker tokens whose clients this program can set up: select those alone</source>
        <translation>Für Broker-Token, deren Clients dieses Programm einrichten kann: Wählen Sie nur diese aus</translation>
    </message>
    <message>
        <source>The selected tokens are of more than one region: select those of one</source>
        <translation>Die ausgewählten Token gehören zu mehr als einer Region: Wählen Sie die einer Region aus</translation>
    </message>
    <message>
        <source>Hands these clients over to somebody who runs them: for each an encrypted file and a page with instructions</source>
        <translation>Übergibt diese Clients an die Person, die sie ausführt: je eine verschlüsselte Datei und eine Seite mit Anleitung</translation>
    </message>
</context>
<context>
    <name>broker::ui::Help</name>
    <message>
        <source>help_en.md</source>
        <extracomment>Not shown: the name of the help file of this language, &quot;help_de.md&quot; for German.</extracomment>
        <translation>help_de.md</translation>
    </message>
</context>
<context>
    <name>broker::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>The underlined letter of a menu or button is pressed together with Alt. Tab goes on to the next control, Escape closes a window.</source>
        <translation>Den unterstrichenen Buchstaben eines Menüs oder einer Schaltfläche drücken Sie zusammen mit Alt. Tab führt zum nächsten Bedienelement, Esc schließt ein Fenster.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>S&amp;uchen:</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>Text zum Thema</translation>
    </message>
    <message>
        <source>Cop&amp;y facts about this program</source>
        <translation>Angaben zu diesem Programm &amp;kopieren</translation>
    </message>
    <message>
        <source>Version, Qt, encryption and keychain. There is no secret in it.</source>
        <translation>Version, Qt, Verschlüsselung und Schlüsselbund. Es ist kein Geheimnis darin.</translation>
    </message>
    <message>
        <source>Nothing is said about “%1”. Try one word of it.</source>
        <translation>Zu „%1“ steht hier nichts. Versuchen Sie es mit einem Wort daraus.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Clear the text to find</source>
        <translation>Suchtext löschen</translation>
    </message>
</context>
<context>
    <name>broker::ui::HomeDoubtText</name>
    <message>
        <source>%1 has no integration with %2.</source>
        <translation>%1 hat keine Integration mit %2.</translation>
    </message>
    <message>
        <source>%1 has %2 without Broker.</source>
        <translation>%1 hat %2 ohne Broker.</translation>
    </message>
    <message>
        <source>With Broker it has: %1.</source>
        <extracomment>%1 is a list of services.</extracomment>
        <translation>Mit Broker hat sie: %1.</translation>
    </message>
    <message>
        <source>Your list has another token for this integration: %1.</source>
        <extracomment>%1 is the masked form of a token.</extracomment>
        <translation>Ihre Liste hat für diese Integration ein anderes Token: %1.</translation>
    </message>
    <message>
        <source>The client seems to be for another organization</source>
        <translation>Der Client gehört anscheinend zu einer anderen Organisation</translation>
    </message>
    <message>
        <source>Choose another one, or go on if you know that it is this one. Your list then says what speaks against it.</source>
        <translation>Wählen Sie eine andere, oder gehen Sie weiter, wenn Sie wissen, dass es diese ist. Ihre Liste sagt dann, was dagegen spricht.</translation>
    </message>
</context>
<context>
    <name>broker::ui::HomeModel</name>
    <message>
        <source>your list has another token for it</source>
        <translation>Ihre Liste hat dafür ein anderes Token</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>broker::ui::HowPage</name>
    <message>
        <source>&amp;Share one token</source>
        <translation>Ein Token &amp;gemeinsam nutzen</translation>
    </message>
    <message>
        <source>&amp;One token each</source>
        <translation>&amp;Je ein eigenes Token</translation>
    </message>
    <message>
        <source>How they get their token</source>
        <translation>Wie sie ihr Token bekommen</translation>
    </message>
    <message>
        <source>Both ways side by side. Nothing is changed yet.</source>
        <translation>Beide Wege im Vergleich. Noch wird nichts geändert.</translation>
    </message>
    <message>
        <source>&amp;Token to share:</source>
        <translation>Gemeinsames &amp;Token:</translation>
    </message>
    <message>
        <source>&amp;Integration:</source>
        <translation>&amp;Integration:</translation>
    </message>
    <message>
        <source>Set up the &amp;first token…</source>
        <translation>&amp;Erstes Token einrichten…</translation>
    </message>
    <message>
        <source>Set one up in an organization of the group first, then share it: your choice is kept until then. Or choose one token each.</source>
        <translation>Richten Sie zuerst in einer Organisation der Gruppe eines ein, und nutzen Sie es dann gemeinsam: Ihre Auswahl bleibt bis dahin erhalten. Oder wählen Sie je ein eigenes Token.</translation>
    </message>
    <message>
        <source>No token on your list can be shared in this region.</source>
        <translation>Kein Token Ihrer Liste lässt sich in dieser Region gemeinsam nutzen.</translation>
    </message>
    <message>
        <source>No token on your list is of a group that you have chosen organizations of.</source>
        <translation>Kein Token Ihrer Liste gehört zu einer Gruppe, aus der Sie Organisationen gewählt haben.</translation>
    </message>
    <message>
        <source>None of the chosen organizations can share it: they are in other groups.</source>
        <translation>Keine der gewählten Organisationen kann es mitnutzen: Sie sind in anderen Gruppen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln chosen organization(s) can share it: they are in its group. Its record on your list will name them.</source>
        <extracomment>%1 is how many of them.</extracomment>
        <translation>
            <numerusform>%1 von %Ln gewählten Organisation kann es mitnutzen: Sie ist in seiner Gruppe. Der Eintrag in Ihrer Liste nennt sie dann.</numerusform>
            <numerusform>%1 von %Ln gewählten Organisationen können es mitnutzen: Sie sind in seiner Gruppe. Der Eintrag in Ihrer Liste nennt sie dann.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::ImportDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Import a backup</source>
        <translation>Eine Sicherung importieren</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>Was der Import tun würde</translation>
    </message>
    <message>
        <source>The space bar takes a token out of the import or puts it back.</source>
        <translation>Die Leertaste nimmt ein Token aus dem Import heraus oder wieder hinein.</translation>
    </message>
    <message>
        <source>Nothing was imported yet. Look at the table again, then import.</source>
        <translation>Noch wurde nichts importiert. Sehen Sie die Tabelle noch einmal an, und importieren Sie dann.</translation>
    </message>
    <message>
        <source>There is nothing to import: everything in the file is already here.</source>
        <translation>Es gibt nichts zu importieren: Was in der Datei steht, ist schon hier.</translation>
    </message>
    <message>
        <source>To be added or changed: %1.</source>
        <extracomment>%1 is &quot;2 tokens and 1 credential&quot;, also in the next ones.</extracomment>
        <translation>Wird hinzugefügt oder geändert: %1.</translation>
    </message>
    <message>
        <source>Left out, because they differ from those here: %1.</source>
        <translation>Ausgelassen, weil sie sich von denen hier unterscheiden: %1.</translation>
    </message>
    <message>
        <source>Refused, because region and address contradict each other: %1.</source>
        <translation>Abgelehnt, weil Region und Adresse einander widersprechen: %1.</translation>
    </message>
    <message>
        <source>Nothing that is only here is removed, and no secret is imported.</source>
        <translation>Was es nur hier gibt, bleibt, und es wird kein Geheimnis importiert.</translation>
    </message>
    <message>
        <source>The list of tokens has changed in the meantime</source>
        <translation>Die Liste der Token hat sich inzwischen geändert</translation>
    </message>
    <message>
        <source>Added or changed: %1</source>
        <translation>Hinzugefügt oder geändert: %1</translation>
    </message>
    <message>
        <source>Saving the list of tokens. It is saved also if you close this window.</source>
        <translation>Die Liste der Token wird gespeichert. Sie wird auch dann gespeichert, wenn Sie dieses Fenster schließen.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ImportModel</name>
    <message>
        <source>Left out</source>
        <comment>what an import does with a token</comment>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <comment>what an import does with a token</comment>
        <translation>Bleibt, wie es ist</translation>
    </message>
    <message>
        <source>New</source>
        <comment>what an import does with a token</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>what an import does with a token</comment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>The same</source>
        <comment>what an import does with a token</comment>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
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
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>what an import does with a token</comment>
        <translation>Abgelehnt</translation>
    </message>
</context>
<context>
    <name>broker::ui::Instructions</name>
    <message>
        <source>Docker or Podman, on the computer that will run the client</source>
        <translation>Docker oder Podman auf dem Computer, der den Client ausführen wird</translation>
    </message>
    <message>
        <source>Docker with Docker Compose, on the computer that will run the client</source>
        <translation>Docker mit Docker Compose auf dem Computer, der den Client ausführen wird</translation>
    </message>
    <message>
        <source>kubectl, signed in to the cluster that will run the client</source>
        <translation>kubectl, angemeldet bei dem Cluster, der den Client ausführen wird</translation>
    </message>
    <message>
        <source>helm and kubectl, signed in to the cluster that will run the client</source>
        <translation>helm und kubectl, angemeldet bei dem Cluster, der den Client ausführen wird</translation>
    </message>
    <message>
        <source>Node.js with npm, on the computer that will run the client</source>
        <translation>Node.js mit npm auf dem Computer, der den Client ausführen wird</translation>
    </message>
    <message>
        <source>Broker Token Assistant, the program that opens the encrypted file: https://github.com/broker-token-assistant/broker-token-assistant</source>
        <translation>Broker Token Assistant, das Programm, das die verschlüsselte Datei öffnet: https://github.com/broker-token-assistant/broker-token-assistant</translation>
    </message>
    <message>
        <source>From there, a way through the firewall to %1</source>
        <extracomment>%1 is an address.</extracomment>
        <translation>Von dort einen Weg durch die Firewall zu %1</translation>
    </message>
    <message>
        <source>From there, a way to %1 at %2</source>
        <extracomment>%1 is a service such as GitLab, %2 its address.</extracomment>
        <translation>Von dort einen Weg zu %1 unter %2</translation>
    </message>
    <message>
        <source>The passphrase: it does not come with the file. Ask for it by phone.</source>
        <translation>Die Passphrase: Sie kommt nicht mit der Datei. Fragen Sie am Telefon danach.</translation>
    </message>
    <message>
        <source>Your own computer: the file opens with your key %1 alone.</source>
        <translation>Ihren eigenen Computer: Die Datei öffnet sich nur mit Ihrem Schlüssel %1.</translation>
    </message>
    <message>
        <source>Save the file %1 on your computer. It can be opened until %2.</source>
        <translation>Speichern Sie die Datei %1 auf Ihrem Computer. Sie lässt sich bis %2 öffnen.</translation>
    </message>
    <message>
        <source>Start Broker Token Assistant and choose “Open a hand-over…” in the menu “List”. You need no account at Snyk.</source>
        <translation>Starten Sie Broker Token Assistant, und wählen Sie im Menü „Liste“ den Eintrag „Übergabe öffnen…“. Sie brauchen kein Konto bei Snyk.</translation>
    </message>
    <message>
        <source>Compare what the program shows with this page: organization, integration and region. If something differs, stop and ask.</source>
        <translation>Vergleichen Sie, was das Programm zeigt, mit dieser Seite: Organisation, Integration und Region. Wenn etwas abweicht, brechen Sie ab und fragen Sie nach.</translation>
    </message>
    <message>
        <source>Press “Save as…” and save the configuration as %1, in a folder that only you can open. It has the secrets in it.</source>
        <translation>Drücken Sie „Speichern unter…“, und speichern Sie die Konfiguration als %1 in einem Ordner, den nur Sie öffnen können. Die Geheimnisse stehen darin.</translation>
    </message>
    <message>
        <source>In that folder, start the client:</source>
        <translation>Starten Sie in diesem Ordner den Client:</translation>
    </message>
    <message>
        <source>After half a minute, ask the client whether it is connected:</source>
        <translation>Fragen Sie den Client nach einer halben Minute, ob er verbunden ist:</translation>
    </message>
    <message>
        <source>It is, when the answer has “&quot;ok&quot;:true” in it and nowhere “&quot;ok&quot;:false”.</source>
        <translation>Er ist es, wenn in der Antwort „&quot;ok&quot;:true“ steht und nirgends „&quot;ok&quot;:false“.</translation>
    </message>
    <message>
        <source>Leave the old client running, if there is one, until you are told that it may go.</source>
        <translation>Lassen Sie den alten Client, falls es einen gibt, laufen, bis man Ihnen sagt, dass er entfernt werden darf.</translation>
    </message>
    <message>
        <source>That the client is connected, on which computer or cluster it runs, and since when.</source>
        <translation>Dass der Client verbunden ist, auf welchem Computer oder Cluster er läuft, und seit wann.</translation>
    </message>
    <message>
        <source>If it is not: the answer of the check and the last lines of its log. Never send the configuration, the encrypted file or the passphrase back.</source>
        <translation>Wenn er es nicht ist: die Antwort der Prüfung und die letzten Zeilen seines Protokolls. Senden Sie niemals die Konfiguration, die verschlüsselte Datei oder die Passphrase zurück.</translation>
    </message>
    <message>
        <source>Then delete the encrypted file. To take the client away again:</source>
        <translation>Löschen Sie danach die verschlüsselte Datei. So entfernen Sie den Client wieder:</translation>
    </message>
    <message>
        <source>Please run a Broker client</source>
        <translation>Bitte führen Sie einen Broker-Client aus</translation>
    </message>
    <message>
        <source>Practice mode: nothing on this page is real.</source>
        <translation>Übungsmodus: Nichts auf dieser Seite ist echt.</translation>
    </message>
    <message>
        <source>%1 asks %2 to run the Broker client for %3 in the organization %4, %5. What it needs is in an encrypted file that comes apart from this page. There is no secret on this page.</source>
        <extracomment>%1 and %2 are names of persons, %3 is a service such as GitLab, %4 an organization, %5 a region.</extracomment>
        <translation>%1 bittet %2, den Broker-Client für %3 in der Organisation %4, %5, auszuführen. Was er braucht, steht in einer verschlüsselten Datei, die getrennt von dieser Seite kommt. Auf dieser Seite steht kein Geheimnis.</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Was Sie brauchen</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>What to check</source>
        <translation>Was zu prüfen ist</translation>
    </message>
    <message>
        <source>What to send back</source>
        <translation>Was zurückzusenden ist</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Broker client for %1 in %2</source>
        <extracomment>Title of a page; %1 is a service such as GitLab, %2 an organization.</extracomment>
        <translation>Broker-Client für %1 in %2</translation>
    </message>
    <message>
        <source>Podman, on the computer that will run the client</source>
        <translation>Podman auf dem Computer, der den Client ausführen wird</translation>
    </message>
    <message>
        <source>Podman with Podman Compose, on the computer that will run the client</source>
        <translation>Podman mit Podman Compose auf dem Computer, der den Client ausführen wird</translation>
    </message>
    <message>
        <source>The same client serves the organizations that share its token: %1.</source>
        <extracomment>%1 is a list of organizations.</extracomment>
        <translation>Derselbe Client bedient die Organisationen, die sein Token teilen: %1.</translation>
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
    <message>
        <source>Container registries</source>
        <translation>Container-Registrys</translation>
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
        <source>Snyk reports this integration. It has no Broker token that can be obtained here.</source>
        <translation>Snyk meldet diese Integration. Sie hat kein Broker-Token, das hier bezogen werden kann.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Asking which ones use Broker…</source>
        <translation>Es wird abgefragt, welche Broker verwenden…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of Snyk&apos;s list could not be read.</source>
        <translation>
            <numerusform>%Ln Eintrag der Liste von Snyk konnte nicht gelesen werden.</numerusform>
            <numerusform>%Ln Einträge der Liste von Snyk konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its token %1 is already in your list.</source>
        <translation>Ihr Token %1 ist bereits in Ihrer Liste.</translation>
    </message>
    <message>
        <source>&amp;Find by name:</source>
        <translation>Nach Name &amp;suchen:</translation>
    </message>
    <message>
        <source>Find an integration</source>
        <translation>Eine Integration suchen</translation>
    </message>
    <message>
        <source>Clear the text to find</source>
        <translation>Suchtext löschen</translation>
    </message>
    <message>
        <source>Every kind of code host, repository or registry needs a Broker token of its own. These are the integrations of %1.</source>
        <translation>Jede Art von Code-Host, Repository oder Registry braucht ein eigenes Broker-Token. Das sind die Integrationen von %1.</translation>
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
        <source>Generate the token now</source>
        <comment>way to get a token</comment>
        <translation>Das Token jetzt erzeugen</translation>
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
        <source>Cannot be read</source>
        <comment>integration</comment>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Snyk&apos;s list gives this integration an id that is none, so that nothing can be asked or changed for it from here. The Web UI shows it and its token.</source>
        <translation>Die Liste von Snyk nennt für diese Integration eine ungültige ID; deshalb lässt sich von hier aus nichts dazu abfragen oder ändern. Die Weboberfläche zeigt die Integration und ihr Token.</translation>
    </message>
    <message>
        <source>The credential for %1 in the organization “%2” is saved.</source>
        <translation>Die Zugangsdaten für %1 in der Organisation „%2“ werden gespeichert.</translation>
    </message>
    <message>
        <source>The integration is there. Snyk did not say whether it uses Broker.</source>
        <translation>Die Integration ist da. Ob sie Broker benutzt, hat Snyk nicht gesagt.</translation>
    </message>
    <message>
        <source>Snyk did not say whether it uses Broker already. If it does, Snyk does not document whether the same token comes back or a new one.</source>
        <translation>Ob sie Broker schon benutzt, hat Snyk nicht gesagt. Wenn ja, dokumentiert Snyk nicht, ob dasselbe Token zurückkommt oder ein neues.</translation>
    </message>
    <message>
        <source>Turn on the switch “Snyk Broker on/off”. If there is no switch, your plan or your role does not include it: ask Snyk support.</source>
        <translation>Schalten Sie den Schalter „Snyk Broker on/off“ ein. Ist kein Schalter vorhanden, umfasst Ihr Tarif oder Ihre Rolle dies nicht: Fragen Sie den Snyk-Support.</translation>
    </message>
    <message>
        <source>In the scope selector at the top of the Snyk Web UI, choose “Organization”, then “%1”.</source>
        <translation>Wählen Sie in der Bereichsauswahl oben in der Snyk-Weboberfläche „Organization“, dann „%1“.</translation>
    </message>
    <message>
        <source>Open “Settings”, then “Integrations”, then “All integrations”.</source>
        <translation>Öffnen Sie „Settings“, dann „Integrations“, dann „All integrations“.</translation>
    </message>
    <message>
        <source>Search for %1 and open it.</source>
        <translation>Suchen Sie nach %1 und öffnen Sie es.</translation>
    </message>
    <message>
        <source>Open %1.</source>
        <translation>Öffnen Sie %1.</translation>
    </message>
    <message>
        <source>Token from Snyk support</source>
        <translation>Token vom Snyk-Support</translation>
    </message>
    <message>
        <source>Get the token from the Snyk website (Web UI)</source>
        <comment>way to get a token</comment>
        <translation>Das Token von der Snyk-Website holen (Weboberfläche)</translation>
    </message>
    <message>
        <source>Works where Snyk has turned Broker on for container registries in your organization. Snyk then answers with the token, and refuses otherwise; nothing is changed by that.</source>
        <translation>Geht dort, wo Snyk Broker für Container-Registrys in Ihrer Organisation eingeschaltet hat. Dann antwortet Snyk mit dem Token, sonst lehnt es ab; geändert wird dadurch nichts.</translation>
    </message>
    <message>
        <source>It is connected directly today. Snyk cannot reach your code through it until a Broker client runs with the new token.</source>
        <translation>Sie ist heute direkt verbunden. Snyk erreicht Ihren Code darüber erst wieder, wenn ein Broker-Client mit dem neuen Token läuft.</translation>
    </message>
    <message>
        <source>Snyk did not say how it is connected today. If it is connected directly, Snyk cannot reach your code through it until a Broker client runs with the new token.</source>
        <translation>Snyk hat nicht gesagt, wie sie heute verbunden ist. Ist sie direkt verbunden, erreicht Snyk Ihren Code darüber erst wieder, wenn ein Broker-Client mit dem neuen Token läuft.</translation>
    </message>
    <message>
        <source>It uses Broker today. If Snyk answers with a new token, clients that run with the old one may lose their connection, and that cannot be undone.</source>
        <translation>Sie benutzt heute Broker. Antwortet Snyk mit einem neuen Token, verlieren Clients mit dem alten möglicherweise ihre Verbindung, und das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Go to the section “Broker Credentials” and copy the text in the box “Token”. If there is no such section, ask Snyk support: it turns Broker on for container registries, or sends you the token.</source>
        <translation>Gehen Sie zum Abschnitt „Broker Credentials“ und kopieren Sie den Text im Feld „Token“. Gibt es keinen solchen Abschnitt, fragen Sie den Snyk-Support: Er schaltet Broker für Container-Registrys ein oder schickt Ihnen das Token.</translation>
    </message>
    <message>
        <source>Credentials that are stored in Snyk for a direct connection are not used any more. There is no way back without entering them again.</source>
        <translation>Zugangsdaten, die in Snyk für eine direkte Verbindung gespeichert sind, werden nicht mehr benutzt. Zurück geht es nur, wenn sie neu eingegeben werden.</translation>
    </message>
    <message>
        <source>Token from the Snyk website</source>
        <translation>Token von der Snyk-Website</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A type of integration, and what one of several of that type is called at Snyk.</extracomment>
        <translation>%1 – %2</translation>
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
    <message>
        <source>Practice, not real: %1</source>
        <comment>event of a calendar</comment>
        <translation>Übung, nicht echt: %1</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <comment>column of a table</comment>
        <translation>Übungsmodus</translation>
    </message>
    <message>
        <source>not real</source>
        <comment>of a token of practice mode</comment>
        <translation>nicht echt</translation>
    </message>
    <message>
        <source>Account: %1
Region: %2
Fingerprint: %3</source>
        <translation>Konto: %1
Region: %2
Fingerabdruck: %3</translation>
    </message>
    <message>
        <source>Group id</source>
        <translation>Gruppen-ID</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>column of a table: a date</comment>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>column of a table: how many tokens there are</comment>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Also used by</source>
        <comment>column of a table: organizations</comment>
        <translation>Auch benutzt von</translation>
    </message>
</context>
<context>
    <name>broker::ui::InventoryRows</name>
    <message>
        <source>Set &amp;up a token…</source>
        <translation>Token &amp;einrichten…</translation>
    </message>
    <message>
        <source>&amp;Clone…</source>
        <translation>&amp;Klonen…</translation>
    </message>
    <message>
        <source>Sho&amp;w on my list</source>
        <translation>In meiner Liste &amp;zeigen</translation>
    </message>
    <message>
        <source>Find in the inventory</source>
        <translation>In der Bestandsaufnahme suchen</translation>
    </message>
    <message>
        <source>Clear the text to find</source>
        <translation>Suchtext löschen</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Integrations at Snyk</source>
        <translation>Integrationen bei Snyk</translation>
    </message>
    <message>
        <source>&amp;Clone it into others…</source>
        <translation>In andere &amp;klonen…</translation>
    </message>
    <message>
        <source>&amp;Clone one of mine into it…</source>
        <translation>Eine von meinen dorthin &amp;klonen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected.</source>
        <translation>
            <numerusform>%Ln Zeile ausgewählt.</numerusform>
            <numerusform>%Ln Zeilen ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a row to see what can be done about it, or several to set them up together.</source>
        <translation>Wählen Sie eine Zeile aus, um zu sehen, was sich mit ihr tun lässt, oder mehrere, um sie zusammen einzurichten.</translation>
    </message>
    <message>
        <source>Set &amp;up all of them…</source>
        <translation>Alle &amp;einrichten…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s)</source>
        <translation>
            <numerusform>%Ln Integration</numerusform>
            <numerusform>%Ln Integrationen</numerusform>
        </translation>
    </message>
    <message>
        <source>; %1 shown</source>
        <translation>; %1 gezeigt</translation>
    </message>
    <message>
        <source>R&amp;etrieve its token…</source>
        <translation>Token ab&amp;rufen…</translation>
    </message>
    <message>
        <source>Select a row first</source>
        <translation>Wählen Sie zuerst eine Zeile aus</translation>
    </message>
    <message>
        <source>Its token cannot be shared: only a current one of an integration in a group can</source>
        <translation>Ihr Token lässt sich nicht teilen: Das geht nur mit einem aktuellen einer Integration in einer Gruppe</translation>
    </message>
    <message>
        <source>No token on your list can be cloned into it: it takes one of the same integration and group</source>
        <translation>Kein Token Ihrer Liste lässt sich dorthin klonen: Es muss von derselben Integration und Gruppe sein</translation>
    </message>
    <message>
        <source>Its token is not on your list</source>
        <translation>Ihr Token steht nicht in Ihrer Liste</translation>
    </message>
    <message>
        <source>This is done with one row at a time: select one</source>
        <translation>Das geht nur mit einer Zeile: Wählen Sie eine aus</translation>
    </message>
    <message>
        <source>R&amp;etrieve their tokens…</source>
        <translation>Ihre Token ab&amp;rufen…</translation>
    </message>
    <message>
        <source>There is no token to retrieve in any of them</source>
        <translation>In keiner davon gibt es ein Token abzurufen</translation>
    </message>
    <message>
        <source>They are of more than one integration: select rows of one</source>
        <translation>Sie gehören zu mehr als einer Integration: Wählen Sie Zeilen von nur einer aus</translation>
    </message>
    <message>
        <source>None of them can be given a token of its own</source>
        <translation>Keine davon kann ein eigenes Token bekommen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) can be retrieved, one after the other.</source>
        <translation>
            <numerusform>%Ln Token lässt sich abrufen.</numerusform>
            <numerusform>%Ln Token lassen sich abrufen, eines nach dem anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>To set them up together, select rows of one integration.</source>
        <translation>Um sie zusammen einzurichten, wählen Sie Zeilen von nur einer Integration aus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln can be given a token of its own.</source>
        <translation>
            <numerusform>%Ln kann ein eigenes Token bekommen.</numerusform>
            <numerusform>%Ln können ein eigenes Token bekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save as a &amp;table…</source>
        <translation>Als &amp;Tabelle speichern…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln can be given a token of its own with your consent, which the preview asks for.</source>
        <translation>
            <numerusform>%Ln kann mit Ihrer Zustimmung ein eigenes Token bekommen; danach fragt die Vorschau.</numerusform>
            <numerusform>%Ln können mit Ihrer Zustimmung ein eigenes Token bekommen; danach fragt die Vorschau.</numerusform>
        </translation>
    </message>
    <message>
        <source>No integration matches. Clear the search, or show all states.</source>
        <translation>Keine Integration passt. Leeren Sie die Suche, oder zeigen Sie alle Zustände an.</translation>
    </message>
</context>
<context>
    <name>broker::ui::InventoryTab</name>
    <message>
        <source>There is nothing to find yet: look at your organizations first.</source>
        <translation>Es gibt noch nichts zu finden: Sehen Sie sich zuerst Ihre Organisationen an.</translation>
    </message>
</context>
<context>
    <name>broker::ui::InventoryView</name>
    <message>
        <source>Which integrations your organizations have at Snyk, which of them use Broker, and which of their tokens are on your list. Snyk is only read; nothing is changed.</source>
        <translation>Welche Integrationen Ihre Organisationen bei Snyk haben, welche davon Broker benutzen und welche ihrer Token in Ihrer Liste stehen. Bei Snyk wird nur gelesen, nichts wird geändert.</translation>
    </message>
    <message>
        <source>Organizations looked at</source>
        <translation>Geprüfte Organisationen</translation>
    </message>
    <message>
        <source>All organizations</source>
        <translation>Alle Organisationen</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message numerus="yes">
        <source>Reading the list: %Ln organization(s) so far</source>
        <translation>
            <numerusform>Die Liste wird gelesen: bisher %Ln Organisation</numerusform>
            <numerusform>Die Liste wird gelesen: bisher %Ln Organisationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s) looked at</source>
        <translation>
            <numerusform>%1 von %Ln Organisation geprüft</numerusform>
            <numerusform>%1 von %Ln Organisationen geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>What was found so far is kept. “Look at the rest” goes on from there.</source>
        <translation>Was bisher gefunden wurde, bleibt. „Den Rest ansehen“ macht dort weiter.</translation>
    </message>
    <message>
        <source>&amp;Stop looking</source>
        <translation>Prüfung an&amp;halten</translation>
    </message>
    <message>
        <source>Look at the re&amp;st</source>
        <translation>Den Rest &amp;ansehen</translation>
    </message>
    <message>
        <source>&amp;Region:</source>
        <translation>&amp;Region:</translation>
    </message>
    <message>
        <source>Organi&amp;zations:</source>
        <translation>Or&amp;ganisationen:</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>&amp;Erneut ansehen</translation>
    </message>
    <message>
        <source>Look at th&amp;em</source>
        <translation>An&amp;sehen</translation>
    </message>
    <message>
        <source>Save the inventory</source>
        <translation>Bestandsaufnahme speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>The table is saved</source>
        <translation>Die Tabelle ist gespeichert</translation>
    </message>
    <message>
        <source>There is no secret in it.</source>
        <translation>Es ist kein Geheimnis darin.</translation>
    </message>
</context>
<context>
    <name>broker::ui::KeepPage</name>
    <message>
        <source>&amp;Add the client</source>
        <translation>Client &amp;hinzufügen</translation>
    </message>
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
        <source>Broker token:</source>
        <translation>Broker-Token:</translation>
    </message>
    <message>
        <source>Token due:</source>
        <translation>Token fällig:</translation>
    </message>
    <message>
        <source>Credential:</source>
        <translation>Zugangsdaten:</translation>
    </message>
    <message>
        <source>Credential due:</source>
        <translation>Zugangsdaten fällig:</translation>
    </message>
    <message>
        <source>Add the client</source>
        <translation>Client hinzufügen</translation>
    </message>
    <message>
        <source>Nothing is changed in Snyk, and nothing in the client: it goes on as it is.</source>
        <translation>In Snyk wird nichts geändert, und am Client auch nicht: Er läuft weiter wie bisher.</translation>
    </message>
    <message>
        <source>Asking Snyk for the integrations of %1…</source>
        <translation>Snyk wird nach den Integrationen von %1 gefragt…</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>integration, its state</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>age unknown: due %1</source>
        <translation>Alter unbekannt, fällig: %1</translation>
    </message>
    <message>
        <source>none in the file</source>
        <translation>keine in der Datei</translation>
    </message>
    <message>
        <source>%1; not kept, because its service has no https address</source>
        <translation>%1; nicht aufbewahrt, weil der Dienst keine https-Adresse hat</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Your list has %1 for this integration. That entry stays, marked as replaced.</source>
        <translation>Ihre Liste enthält %1 für diese Integration. Dieser Eintrag bleibt erhalten und wird als ersetzt markiert.</translation>
    </message>
    <message>
        <source>The client belongs to another region</source>
        <translation>Der Client gehört zu einer anderen Region</translation>
    </message>
    <message>
        <source>It is connected to %1, and you are signed in to %2.</source>
        <translation>Er ist mit %1 verbunden, und Sie sind bei %2 angemeldet.</translation>
    </message>
    <message>
        <source>Go back and sign in to its region.</source>
        <translation>Gehen Sie zurück, und melden Sie sich bei seiner Region an.</translation>
    </message>
    <message>
        <source>Choose the one that the client serves</source>
        <translation>Wählen Sie die, für die der Client da ist</translation>
    </message>
    <message>
        <source>&amp;Which one:</source>
        <translation>&amp;Welche:</translation>
    </message>
    <message>
        <source>&amp;Add it all the same</source>
        <translation>&amp;Trotzdem hinzufügen</translation>
    </message>
</context>
<context>
    <name>broker::ui::KeepPanel</name>
    <message>
        <source>&amp;Stop before it is sent</source>
        <translation>Vor dem Senden anhal&amp;ten</translation>
    </message>
    <message>
        <source>Stop &amp;waiting for the keychain</source>
        <translation>Nicht mehr auf den &amp;Schlüsselbund warten</translation>
    </message>
    <message>
        <source>I &amp;have it in a safe place</source>
        <translation>An sicherem &amp;Ort verwahrt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>If the request has left already, Snyk&apos;s answer is awaited…</source>
        <translation>Ist die Anfrage schon unterwegs, wird Snyks Antwort abgewartet…</translation>
    </message>
    <message>
        <source>Asking Snyk…</source>
        <translation>Snyk wird gefragt…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit…</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>Keep it in &amp;memory until I quit</source>
        <translation>Bis zum Programmende &amp;im Arbeitsspeicher behalten</translation>
    </message>
    <message>
        <source>Nothing has been stored yet</source>
        <translation>Noch wurde nichts gespeichert</translation>
    </message>
    <message>
        <source>Your token, this once</source>
        <translation>Ihr Token, nur dieses eine Mal</translation>
    </message>
    <message>
        <source>Show it &amp;once…</source>
        <translation>Ein&amp;mal anzeigen…</translation>
    </message>
    <message>
        <source>The token is not saved yet</source>
        <translation>Das Token ist noch nicht gespeichert</translation>
    </message>
    <message>
        <source>The token may not have been saved</source>
        <translation>Es ist nicht sicher, ob das Token gespeichert ist</translation>
    </message>
    <message>
        <source>The token is not lost: the program holds it in memory until you decide.</source>
        <translation>Das Token ist nicht verloren: Das Programm behält es im Arbeitsspeicher, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>Note in the journal what is about to be done</source>
        <translation>Im Journal vermerken, was gleich getan wird</translation>
    </message>
    <message>
        <source>Keep the token in the memory of this program</source>
        <translation>Das Token im Arbeitsspeicher dieses Programms behalten</translation>
    </message>
    <message>
        <source>Save the token in the password store (keychain) and read it back</source>
        <translation>Das Token im Passwortspeicher (Schlüsselbund) speichern und zurücklesen</translation>
    </message>
</context>
<context>
    <name>broker::ui::KeptAccounts</name>
    <message>
        <source>Which of the kept accounts</source>
        <translation>Welches der aufbewahrten Konten</translation>
    </message>
    <message>
        <source>%1 (%2) in %3</source>
        <extracomment>An account that is kept: %1 is its name, %2 its masked token or secret, %3 a region.</extracomment>
        <translation>%1 (%2) in %3</translation>
    </message>
    <message>
        <source>unnamed account</source>
        <translation>unbenanntes Konto</translation>
    </message>
</context>
<context>
    <name>broker::ui::KeptPage</name>
    <message>
        <source>Save the credential in the keychain and read it back</source>
        <translation>Zugangsdaten im Schlüsselbund speichern und zurücklesen</translation>
    </message>
    <message>
        <source>Keep the credential in the memory of this program</source>
        <translation>Zugangsdaten im Arbeitsspeicher dieses Programms behalten</translation>
    </message>
    <message>
        <source>Add it to your list</source>
        <translation>In Ihre Liste aufnehmen</translation>
    </message>
    <message>
        <source>The credential is not saved yet</source>
        <translation>Die Zugangsdaten sind noch nicht gespeichert</translation>
    </message>
    <message>
        <source>The credential may not have been saved</source>
        <translation>Es ist nicht sicher, ob die Zugangsdaten gespeichert sind</translation>
    </message>
    <message>
        <source>The credential is not in your list yet</source>
        <translation>Die Zugangsdaten sind noch nicht in Ihrer Liste</translation>
    </message>
    <message>
        <source>The credential is not lost: the program holds it in memory until you decide.</source>
        <translation>Die Zugangsdaten sind nicht verloren: Das Programm behält sie im Arbeitsspeicher, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>The credential is in the keychain; only the list could not be saved, so nothing shows it yet.</source>
        <translation>Die Zugangsdaten sind im Schlüsselbund; nur die Liste konnte nicht geschrieben werden, deshalb sind sie noch nirgends zu sehen.</translation>
    </message>
    <message>
        <source>The credential is only in the memory of this program, and the list could not be saved, so nothing shows it yet.</source>
        <translation>Die Zugangsdaten sind nur im Arbeitsspeicher dieses Programms, und die Liste konnte nicht geschrieben werden, deshalb sind sie noch nirgends zu sehen.</translation>
    </message>
    <message>
        <source>C&amp;redential due on:</source>
        <translation>&amp;Zugangsdaten fällig am:</translation>
    </message>
    <message>
        <source>Token &amp;due on:</source>
        <translation>Tok&amp;en fällig am:</translation>
    </message>
    <message>
        <source>Credential:</source>
        <translation>Zugangsdaten:</translation>
    </message>
    <message>
        <source>The client is in your list</source>
        <translation>Der Client ist in Ihrer Liste</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>How old the token and the credential are, nobody can tell from the file. The days are counted from today; choose an earlier date if you know better.</source>
        <translation>Wie alt Token und Zugangsdaten sind, ist der Datei nicht anzusehen. Die Tage zählen ab heute; wählen Sie ein früheres Datum, wenn Sie es besser wissen.</translation>
    </message>
    <message>
        <source>none in the file</source>
        <translation>keine in der Datei</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>Nicht aufbewahrt: %1</translation>
    </message>
    <message>
        <source>is being saved</source>
        <translation>werden gespeichert</translation>
    </message>
    <message>
        <source>&amp;Finish later</source>
        <translation>&amp;Später abschließen</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig</translation>
    </message>
</context>
<context>
    <name>broker::ui::LeaveQuestion</name>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Hier bleiben</translation>
    </message>
</context>
<context>
    <name>broker::ui::LockChoice</name>
    <message>
        <source>With a &amp;passphrase</source>
        <translation>Mit einer &amp;Passphrase</translation>
    </message>
    <message>
        <source>With my colleague&apos;s &amp;key</source>
        <translation>Mit dem Sch&amp;lüssel der anderen Person</translation>
    </message>
    <message>
        <source>Propose &amp;one</source>
        <translation>&amp;Eine vorschlagen</translation>
    </message>
    <message>
        <source>My colleague has rea&amp;d these digits to me</source>
        <translation>Diese &amp;Ziffern wurden mir vorgelesen</translation>
    </message>
    <message>
        <source>P&amp;assphrase:</source>
        <translation>P&amp;assphrase:</translation>
    </message>
    <message>
        <source>Tell it to your colleague another way than the file: by phone, and not in the same mail.</source>
        <translation>Teilen Sie sie auf anderem Weg mit als die Datei: am Telefon, und nicht in derselben Mail.</translation>
    </message>
    <message>
        <source>Makes one that is easy to read out and hard to guess</source>
        <translation>Erzeugt eine, die sich leicht vorlesen und schwer erraten lässt</translation>
    </message>
    <message>
        <source>Key of my coll&amp;eague:</source>
        <translation>Schlüssel der anderen Pe&amp;rson:</translation>
    </message>
    <message>
        <source>Call your colleague and compare: %1</source>
        <extracomment>%1 are groups of digits.</extracomment>
        <translation>Rufen Sie an und vergleichen Sie: %1</translation>
    </message>
    <message>
        <source>This is no whole key. It begins with “bta-key-” and has 56 characters.</source>
        <translation>Das ist kein vollständiger Schlüssel. Er beginnt mit „bta-key-“ und hat 56 Zeichen.</translation>
    </message>
    <message>
        <source>Enter a passphrase, or have one proposed.</source>
        <translation>Geben Sie eine Passphrase ein, oder lassen Sie eine vorschlagen.</translation>
    </message>
    <message>
        <source>Paste the key that your colleague sent you. The program shows it there in the menu “List”, under “My public key…”.</source>
        <translation>Fügen Sie den Schlüssel ein, den Ihnen die andere Person gesendet hat. Das Programm zeigt ihn dort im Menü „Liste“ unter „Mein öffentlicher Schlüssel…“.</translation>
    </message>
    <message>
        <source>Compare the digits by phone: whoever sent the key may be somebody else.</source>
        <translation>Vergleichen Sie die Ziffern am Telefon: Den Schlüssel könnte auch jemand anderes gesendet haben.</translation>
    </message>
</context>
<context>
    <name>broker::ui::LoginNote</name>
    <message>
        <source>Press “%1” again.</source>
        <translation>Drücken Sie noch einmal auf „%1“.</translation>
    </message>
    <message>
        <source>The login for the proxy is set.</source>
        <translation>Die Anmeldung am Proxy ist hinterlegt.</translation>
    </message>
    <message>
        <source>The login for the proxy is set</source>
        <translation>Die Anmeldung am Proxy ist hinterlegt</translation>
    </message>
    <message>
        <source>You can try again.</source>
        <translation>Sie können es noch einmal versuchen.</translation>
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
    <message>
        <source>The program is still running. It may have a question for you.</source>
        <translation>Das Programm läuft noch. Vielleicht hat es eine Frage an Sie.</translation>
    </message>
</context>
<context>
    <name>broker::ui::MainWindow</name>
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
    <message>
        <source>&amp;Copy credential</source>
        <translation>Zugangsdaten &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>Token &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the selected credential to the clipboard for a short time</source>
        <translation>Die ausgewählten Zugangsdaten für kurze Zeit in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Copy the selected token to the clipboard for a short time</source>
        <translation>Das ausgewählte Token für kurze Zeit in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>My to&amp;kens</source>
        <translation>Meine To&amp;ken</translation>
    </message>
    <message>
        <source>&amp;Inventory</source>
        <translation>Besta&amp;ndsaufnahme</translation>
    </message>
    <message>
        <source>What your organizations have at Snyk, and what of it is on your list</source>
        <translation>Was Ihre Organisationen bei Snyk haben, und was davon in Ihrer Liste steht</translation>
    </message>
    <message>
        <source>This is done with one token at a time: select one</source>
        <translation>Das geht nur mit einem Token: Wählen Sie eines aus</translation>
    </message>
    <message>
        <source>Open windows keep what is on their pages and ask you to sign in again.</source>
        <translation>Offene Fenster behalten, was auf ihren Seiten steht, und bitten Sie, sich wieder anzumelden.</translation>
    </message>
    <message>
        <source>Tokens and inventory</source>
        <translation>Token und Bestandsaufnahme</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Snyk API credential(s) that was/were in memory only is/are forgotten, and not in the list any more.</source>
        <translation>
            <numerusform>%Ln Satz Snyk-API-Zugangsdaten, der nur im Arbeitsspeicher war, ist vergessen und steht nicht mehr in der Liste.</numerusform>
            <numerusform>%Ln Sätze Snyk-API-Zugangsdaten, die nur im Arbeitsspeicher waren, sind vergessen und stehen nicht mehr in der Liste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::ManagedModel</name>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Token on your list</source>
        <translation>Token in Ihrer Liste</translation>
    </message>
</context>
<context>
    <name>broker::ui::ManagedTable</name>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Integration id</source>
        <translation>Integrations-ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Token on your list</source>
        <translation>Token in Ihrer Liste</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Angesehen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>column of a table: how many integrations there are</comment>
        <translation>Insgesamt</translation>
    </message>
</context>
<context>
    <name>broker::ui::ManagedText</name>
    <message>
        <source>Snyk does not let you see the integrations of this organization. Ask for a role that may view them.</source>
        <translation>Snyk lässt Sie die Integrationen dieser Organisation nicht sehen. Bitten Sie um eine Rolle, die sie sehen darf.</translation>
    </message>
    <message>
        <source>Snyk does not know this organization, or does not show it to you.</source>
        <translation>Snyk kennt diese Organisation nicht oder zeigt sie Ihnen nicht.</translation>
    </message>
    <message>
        <source>managed here</source>
        <comment>an integration</comment>
        <translation>hier verwaltet</translation>
    </message>
    <message>
        <source>not managed here</source>
        <comment>an integration</comment>
        <translation>hier nicht verwaltet</translation>
    </message>
    <message>
        <source>needs no token</source>
        <comment>an integration without Broker</comment>
        <translation>braucht kein Token</translation>
    </message>
    <message>
        <source>changed at Snyk</source>
        <comment>an integration of the list</comment>
        <translation>bei Snyk geändert</translation>
    </message>
    <message>
        <source>could not be read</source>
        <comment>an organization</comment>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>no permission</source>
        <comment>to see an organization&apos;s integrations</comment>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>not shown</source>
        <comment>an organization</comment>
        <translation>nicht gezeigt</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>whether an integration uses Broker</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not there</source>
        <comment>an integration</comment>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>Snyk does not tell</source>
        <comment>whether an integration uses Broker</comment>
        <translation>sagt Snyk nicht</translation>
    </message>
    <message>
        <source>with Broker</source>
        <comment>an integration</comment>
        <translation>mit Broker</translation>
    </message>
    <message>
        <source>without Broker</source>
        <comment>an integration</comment>
        <translation>ohne Broker</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>an integration</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Its Broker token is on your list.</source>
        <translation>Ihr Broker-Token steht in Ihrer Liste.</translation>
    </message>
    <message>
        <source>It uses Broker, and its token is not on your list. Retrieve it, so that it is kept and rotated with the others.</source>
        <translation>Sie benutzt Broker, und ihr Token steht nicht in Ihrer Liste. Holen Sie es, damit es mit den anderen aufbewahrt und rotiert wird.</translation>
    </message>
    <message>
        <source>Its token is not on your list. Snyk does not tell whether it uses Broker: its page in the Web UI does.</source>
        <translation>Ihr Token steht nicht in Ihrer Liste. Ob sie Broker benutzt, sagt Snyk nicht; ihre Seite in der Weboberfläche zeigt es.</translation>
    </message>
    <message>
        <source>Snyk reaches it directly. Set it up only if it is to go through Broker: the credentials that Snyk has of it are lost then.</source>
        <translation>Snyk erreicht sie direkt. Richten Sie sie nur ein, wenn sie über Broker laufen soll: Die Zugangsdaten, die Snyk von ihr hat, gehen dann verloren.</translation>
    </message>
    <message>
        <source>It is on your list, and somebody has switched Broker off: the recorded token is not in use any more.</source>
        <translation>Sie steht in Ihrer Liste, und jemand hat Broker abgeschaltet: Das verzeichnete Token wird nicht mehr benutzt.</translation>
    </message>
    <message>
        <source>It is on your list, and Snyk does not have it any more. If that is meant, remove its token from the list.</source>
        <translation>Sie steht in Ihrer Liste, und bei Snyk gibt es sie nicht mehr. Wenn das so sein soll, entfernen Sie ihr Token aus der Liste.</translation>
    </message>
    <message>
        <source>It is on your list, and Snyk has another integration in its place: the token may be another. Retrieve it.</source>
        <translation>Sie steht in Ihrer Liste, und Snyk hat an ihrer Stelle eine andere Integration: Das Token ist vielleicht ein anderes. Holen Sie es.</translation>
    </message>
    <message>
        <source>Nobody has looked yet.</source>
        <translation>Noch hat niemand nachgesehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) looked at, the first of them on %1.</source>
        <translation>
            <numerusform>%Ln Organisation angesehen, am %1.</numerusform>
            <numerusform>%Ln Organisationen angesehen, die erste davon am %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were not looked at.</source>
        <translation>
            <numerusform>%Ln wurde nicht angesehen.</numerusform>
            <numerusform>%Ln wurden nicht angesehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read.</source>
        <translation>
            <numerusform>%Ln war nicht lesbar.</numerusform>
            <numerusform>%Ln waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snyk asked for a pause. It goes on by itself in %Ln second(s).</source>
        <translation>
            <numerusform>Snyk hat um eine Pause gebeten. In %Ln Sekunde geht es von selbst weiter.</numerusform>
            <numerusform>Snyk hat um eine Pause gebeten. In %Ln Sekunden geht es von selbst weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) a minute, %1 left.</source>
        <translation>
            <numerusform>%Ln Organisation pro Minute, noch %1.</numerusform>
            <numerusform>%Ln Organisationen pro Minute, noch %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more; the inventory names them all</source>
        <translation>
            <numerusform>und %Ln weitere; die Bestandsaufnahme nennt alle</numerusform>
            <numerusform>und %Ln weitere; die Bestandsaufnahme nennt alle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2, uses Broker and may share this token</source>
        <comment>integration, organization</comment>
        <translation>%1 in %2 benutzt Broker und vielleicht dieses Token</translation>
    </message>
    <message>
        <source>%1 in %2, may use Broker and this token</source>
        <comment>integration, organization</comment>
        <translation>%1 in %2 benutzt vielleicht Broker und dieses Token</translation>
    </message>
    <message>
        <source>Snyk Essentials: SCM integrations of the group have a field “Broker Token” of their own. Snyk is not known to change it with the switch. If this token was pasted there, paste the new one after the switch.</source>
        <translation>Snyk Essentials: SCM-Integrationen der Gruppe haben ein eigenes Feld „Broker Token“. Dass Snyk es beim Wechsel mit ändert, ist nicht bekannt. Wurde dieses Token dort eingefügt, fügen Sie nach dem Wechsel das neue ein.</translation>
    </message>
    <message>
        <source>Nobody has looked through the group yet: who shares this token without being on your list is not known.</source>
        <translation>Noch hat niemand die Gruppe durchgesehen: Wer dieses Token benutzt, ohne in Ihrer Liste zu stehen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No other integration of this type uses Broker without being on your list.</source>
        <translation>Keine andere Integration dieser Art benutzt Broker, ohne in Ihrer Liste zu stehen.</translation>
    </message>
    <message>
        <source>Snyk does not say which token they use; those that share this one follow:</source>
        <translation>Welches Token sie benutzen, sagt Snyk nicht; die, die dieses teilen, ziehen mit:</translation>
    </message>
    <message>
        <source>cannot be set up here</source>
        <comment>an integration</comment>
        <translation>hier nicht einzurichten</translation>
    </message>
    <message>
        <source>not looked at since</source>
        <comment>an integration that was set up</comment>
        <translation>seitdem nicht angesehen</translation>
    </message>
    <message>
        <source>Its Broker token is on your list. It was looked at before it was set up here: look again to see what Snyk has now.</source>
        <translation>Ihr Broker-Token steht in Ihrer Liste. Angesehen wurde sie, ehe sie hier eingerichtet wurde: Sehen Sie erneut nach, was Snyk jetzt hat.</translation>
    </message>
    <message>
        <source>It needs no Broker token, or one that this program does not set up.</source>
        <translation>Sie braucht kein Broker-Token, oder eines, das dieses Programm nicht einrichtet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them in the last look, the others earlier.</source>
        <translation>
            <numerusform>%Ln davon beim letzten Mal, die anderen früher.</numerusform>
            <numerusform>%Ln davon beim letzten Mal, die anderen früher.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 left.</source>
        <extracomment>%1 is &quot;12 of 200 organizations looked at&quot;, %2 &quot;about 3 minutes&quot;.</extracomment>
        <translation>%1, noch %2.</translation>
    </message>
    <message>
        <source>Until the end: %1.</source>
        <comment>time</comment>
        <extracomment>%1 is &quot;about 3 minutes&quot;, the pause that is spoken of before included.
----------
How long a job still takes, before anything of it is done. %1 is &quot;about 3 minutes&quot;.</extracomment>
        <translation>Bis zum Ende: %1.</translation>
    </message>
    <message numerus="yes">
        <source>So far %Ln organization(s) a minute, %1 left.</source>
        <extracomment>%1 is &quot;about 3 minutes&quot;.</extracomment>
        <translation>
            <numerusform>Bisher %Ln Organisation pro Minute, noch %1.</numerusform>
            <numerusform>Bisher %Ln Organisationen pro Minute, noch %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Snyk Essentials: SCM integrations of the group have a field “Broker Token” of their own. Snyk is not known to have changed it with the switch. If the old token was pasted there, paste the new one now.</source>
        <translation>Snyk Essentials: SCM-Integrationen der Gruppe haben ein eigenes Feld „Broker Token“. Dass Snyk es beim Wechsel mit geändert hat, ist nicht bekannt. Wurde das alte Token dort eingefügt, fügen Sie jetzt das neue ein.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ManyDetails</name>
    <message>
        <source>The selected entries</source>
        <translation>Die ausgewählten Einträge</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <extracomment>%1 is &quot;78 tokens&quot; or &quot;2 tokens and 1 credential&quot;.</extracomment>
        <translation>Ausgewählt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is/are shared by several organizations.</source>
        <translation>
            <numerusform>%Ln davon wird von mehreren Organisationen gemeinsam genutzt.</numerusform>
            <numerusform>%Ln davon werden von mehreren Organisationen gemeinsam genutzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is/are not in use at Snyk any more.</source>
        <translation>
            <numerusform>%Ln davon ist bei Snyk nicht mehr in Gebrauch.</numerusform>
            <numerusform>%Ln davon sind bei Snyk nicht mehr in Gebrauch.</numerusform>
        </translation>
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
    <message>
        <source>Diagnose the connection…</source>
        <translation>Verbindung diagnostizieren…</translation>
    </message>
    <message>
        <source>Enter user name and password…</source>
        <translation>Benutzername und Passwort eingeben…</translation>
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
    <name>broker::ui::MissingTokens</name>
    <message>
        <source>&amp;Retrieve this token…</source>
        <translation>Dieses Token ab&amp;rufen…</translation>
    </message>
    <message>
        <source>Tokens to retrieve again</source>
        <translation>Token, die wieder abzurufen sind</translation>
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
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Opens the assistant where Snyk shows the token of this integration.</source>
        <translation>Öffnet den Assistenten dort, wo Snyk das Token dieser Integration zeigt.</translation>
    </message>
    <message>
        <source>not in the keychain</source>
        <translation>nicht im Schlüsselbund</translation>
    </message>
    <message>
        <source>A backup holds no secrets.</source>
        <translation>Eine Sicherung enthält keine Geheimnisse.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) have to be retrieved from Snyk again.</source>
        <translation>
            <numerusform>%Ln Token muss wieder von Snyk abgerufen werden.</numerusform>
            <numerusform>%Ln Token müssen wieder von Snyk abgerufen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credential(s) have to be entered again.</source>
        <translation>
            <numerusform>%Ln Eintrag mit Zugangsdaten muss erneut eingegeben werden.</numerusform>
            <numerusform>%Ln Einträge mit Zugangsdaten müssen erneut eingegeben werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one now; the others are marked in the list.</source>
        <translation>Wählen Sie jetzt einen Eintrag; die anderen sind in der Liste markiert.</translation>
    </message>
    <message>
        <source>&amp;Enter it again…</source>
        <translation>Erneut &amp;eingeben…</translation>
    </message>
    <message>
        <source>Opens the assistant in which this credential is entered.</source>
        <translation>Öffnet den Assistenten, in dem diese Zugangsdaten eingegeben werden.</translation>
    </message>
    <message>
        <source>Checking which tokens are in the keychain of this computer…</source>
        <translation>Es wird nachgesehen, welche Token im Schlüsselbund dieses Computers sind…</translation>
    </message>
    <message>
        <source>was only in memory</source>
        <translation>war nur im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>not known: the keychain is locked</source>
        <translation>unbekannt: Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>not known: the keychain does not answer</source>
        <translation>unbekannt: Der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>All of them are in the keychain of this computer. Nothing has to be retrieved.</source>
        <translation>Alle sind im Schlüsselbund dieses Computers. Es gibt nichts abzurufen.</translation>
    </message>
</context>
<context>
    <name>broker::ui::NavigationChooser</name>
    <message>
        <source>new, with a scope selector at the top</source>
        <translation>neu, mit einer Bereichsauswahl oben</translation>
    </message>
    <message>
        <source>classic, with the organization in the menu on the left</source>
        <translation>klassisch, mit der Organisation im Menü links</translation>
    </message>
    <message>
        <source>Snyk&apos;s &amp;menu is:</source>
        <translation>Snyks &amp;Menü ist:</translation>
    </message>
</context>
<context>
    <name>broker::ui::NeedsView</name>
    <message>
        <source>What it needs, and why:</source>
        <translation>Was gebraucht wird, und wozu:</translation>
    </message>
</context>
<context>
    <name>broker::ui::NetworkGuide</name>
    <message>
        <source>The network settings were changed after this. You can try again.</source>
        <translation>Die Netzwerkeinstellungen wurden danach geändert. Sie können es erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>broker::ui::NetworkPage</name>
    <message>
        <source>Enter the name or address of the proxy. Until then nothing is sent to Snyk.</source>
        <translation>Geben Sie Name oder Adresse des Proxys ein. Bis dahin wird nichts an Snyk gesendet.</translation>
    </message>
    <message>
        <source>Enter the name alone, such as proxy.example.com: without “http://”, port, user name or blanks. Until then nothing is sent to Snyk.</source>
        <translation>Geben Sie nur den Namen ein, etwa proxy.example.com: ohne „http://“, Port, Benutzername und Leerzeichen. Bis dahin wird nichts an Snyk gesendet.</translation>
    </message>
    <message>
        <source>Enter the port of the proxy, often 8080 or 3128. Until then nothing is sent to Snyk.</source>
        <translation>Geben Sie den Port des Proxys ein, oft 8080 oder 3128. Bis dahin wird nichts an Snyk gesendet.</translation>
    </message>
    <message>
        <source>Diagnose the &amp;connection to Snyk…</source>
        <translation>Verbindung zu Snyk dia&amp;gnostizieren…</translation>
    </message>
    <message>
        <source>As this computer is set up</source>
        <translation>Wie dieser Computer eingerichtet ist</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>As entered here</source>
        <translation>Wie hier eingegeben</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <translation>SOCKS5</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Reach &amp;Snyk:</source>
        <translation>&amp;Snyk erreichen:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>Ar&amp;t:</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Host:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>Not &amp;for:</source>
        <translation>&amp;Nicht für:</translation>
    </message>
    <message>
        <source>Certificates of your company</source>
        <translation>Zertifikate Ihres Unternehmens</translation>
    </message>
    <message>
        <source>Needed where your company inspects TLS connections. They are trusted by this program alone, beside those that this computer trusts.</source>
        <translation>Nötig, wo Ihr Unternehmen TLS-Verbindungen inspiziert. Nur dieses Programm vertraut ihnen, zusätzlich zu denen, denen dieser Computer vertraut.</translation>
    </message>
    <message>
        <source>No user name and password are kept. They are asked for when a proxy wants them.</source>
        <translation>Es sind weder Benutzername noch Passwort gespeichert. Sie werden erfragt, wenn ein Proxy sie verlangt.</translation>
    </message>
    <message>
        <source>%1 has turned the user name and password down. They are not sent again.</source>
        <translation>%1 hat Benutzername und Passwort abgelehnt. Sie werden nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>A user name and password for %1 are in the keychain.</source>
        <translation>Benutzername und Passwort für %1 sind im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Broker clients and code hosts in your own network – this computer, private addresses, names without a dot – are asked without a proxy, as browsers do it; all others the same way as Snyk.</source>
        <translation>Broker-Clients und Code-Hosts im eigenen Netz – dieser Computer, private Adressen, Namen ohne Punkt – werden ohne Proxy gefragt, wie Browser es tun; alle anderen auf demselben Weg wie Snyk.</translation>
    </message>
    <message>
        <source>Enter the address of the script. Until then nothing is sent to Snyk.</source>
        <translation>Geben Sie die Adresse des Skripts ein. Bis dahin wird nichts an Snyk gesendet.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://, http:// or file://, without a user name in it. Until then nothing is sent to Snyk.</source>
        <translation>Geben Sie eine Adresse ein, die mit https://, http:// oder file:// beginnt und keinen Benutzernamen enthält. Bis dahin wird nichts an Snyk gesendet.</translation>
    </message>
    <message>
        <source>A proxy script (PAC) is taken from the settings of this computer, which evaluates it.</source>
        <translation>Ein Proxy-Skript (PAC) wird aus den Einstellungen dieses Computers übernommen, der es auswertet.</translation>
    </message>
    <message>
        <source>By a proxy script (PAC)</source>
        <translation>Über ein Proxy-Skript (PAC)</translation>
    </message>
    <message>
        <source>Enter user name and pass&amp;word…</source>
        <translation>Benut&amp;zername und Passwort eingeben…</translation>
    </message>
    <message>
        <source>Forg&amp;et them</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Scrip&amp;t:</source>
        <translation>S&amp;kript:</translation>
    </message>
    <message>
        <source>%1 wants a user name and password.</source>
        <translation>%1 verlangt Benutzername und Passwort.</translation>
    </message>
    <message>
        <source>%1 has turned down the user name and password that this computer is set up with. They are not sent again until you choose “Forget them”.</source>
        <translation>%1 hat Benutzername und Passwort abgelehnt, die auf diesem Computer eingerichtet sind. Sie werden nicht noch einmal gesendet, bis Sie „Vergessen“ wählen.</translation>
    </message>
    <message>
        <source>No user name and password are kept for %1.</source>
        <translation>Für %1 sind weder Benutzername noch Passwort gespeichert.</translation>
    </message>
    <message>
        <source>A user name and password for %1 are used until the program ends.</source>
        <translation>Benutzername und Passwort für %1 werden verwendet, bis das Programm endet.</translation>
    </message>
    <message>
        <source>Forget them; you choose of which proxy</source>
        <translation>Vergisst sie; Sie wählen, für welchen Proxy</translation>
    </message>
    <message>
        <source>Forget them: user name and password for %1</source>
        <translation>Vergessen: Benutzername und Passwort für %1</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget the user name and password for</source>
        <translation>Benutzername und Passwort vergessen für</translation>
    </message>
    <message>
        <source>&amp;Those of this computer&apos;s settings</source>
        <translation>&amp;Die der Einstellungen dieses Computers</translation>
    </message>
    <message>
        <source>&amp;All of them</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>The keychain did not remove the user name and password for %1.</source>
        <translation>Der Schlüsselbund hat Benutzername und Passwort für %1 nicht entfernt.</translation>
    </message>
    <message>
        <source>A proxy script (PAC) is evaluated in a process of its own that holds no secret. When it cannot be fetched or fails, nothing is sent to Snyk: it is never asked directly instead. A script in the settings of this computer itself is used only where the system can evaluate one; if it cannot, choose “By a proxy script (PAC)” here and enter the address of that script.</source>
        <translation>Ein Proxy-Skript (PAC) wird in einem eigenen Prozess ausgewertet, der keine Geheimnisse hat. Lässt es sich nicht abrufen oder schlägt es fehl, wird nichts an Snyk gesendet: Snyk wird nie stattdessen direkt gefragt. Ein Skript aus den Einstellungen dieses Computers selbst wird nur benutzt, wo das System eines auswerten kann; kann es das nicht, wählen Sie hier „Über ein Proxy-Skript (PAC)“ und geben Sie die Adresse dieses Skripts ein.</translation>
    </message>
</context>
<context>
    <name>broker::ui::NewApiTokenPage</name>
    <message>
        <source>Sto&amp;p asking</source>
        <translation>Nicht weiter f&amp;ragen</translation>
    </message>
    <message>
        <source>Open your Snyk accoun&amp;t page</source>
        <translation>Ihre Snyk-Kontosei&amp;te öffnen</translation>
    </message>
    <message>
        <source>Check and &amp;replace</source>
        <translation>&amp;Prüfen und ersetzen</translation>
    </message>
    <message>
        <source>&amp;New Snyk API token:</source>
        <translation>&amp;Neues Snyk-API-Token:</translation>
    </message>
    <message>
        <source>Of the same account or service account, not the Broker token.</source>
        <translation>Vom selben Konto oder Dienstkonto, nicht das Broker-Token.</translation>
    </message>
    <message>
        <source>The new one is not kept any more.</source>
        <translation>Das neue wird nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Keep it unchecked</source>
        <translation>Un&amp;geprüft behalten</translation>
    </message>
    <message>
        <source>New Snyk API token</source>
        <translation>Neues Snyk-API-Token</translation>
    </message>
    <message>
        <source>&amp;Stay with the old one</source>
        <translation>&amp;Beim alten bleiben</translation>
    </message>
    <message>
        <source>New client secret</source>
        <translation>Neues Client-Secret</translation>
    </message>
    <message>
        <source>Ask Snyk about the new credential</source>
        <translation>Snyk nach den neuen Zugangsdaten fragen</translation>
    </message>
    <message>
        <source>Save the credential in the password store (keychain) and read it back</source>
        <translation>Die Zugangsdaten im Passwortspeicher (Schlüsselbund) speichern und zurücklesen</translation>
    </message>
    <message>
        <source>The credential is not saved yet</source>
        <translation>Die Zugangsdaten sind noch nicht gespeichert</translation>
    </message>
    <message>
        <source>The credential may not have been saved</source>
        <translation>Es ist nicht sicher, ob die Zugangsdaten gespeichert sind</translation>
    </message>
    <message>
        <source>The credential is not lost: the program holds it in memory until you decide.</source>
        <translation>Die Zugangsdaten sind nicht verloren: Das Programm behält sie im Arbeitsspeicher, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>Asking Snyk about the new credential</source>
        <translation>Snyk wird nach den neuen Zugangsdaten gefragt</translation>
    </message>
    <message>
        <source>The new credential is not used yet</source>
        <translation>Die neuen Zugangsdaten werden noch nicht benutzt</translation>
    </message>
    <message>
        <source>It is not certain that the credential is saved</source>
        <translation>Es ist nicht sicher, ob die Zugangsdaten gespeichert sind</translation>
    </message>
    <message>
        <source>The new credential is not saved yet</source>
        <translation>Die neuen Zugangsdaten sind noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Saving the new credential</source>
        <translation>Die neuen Zugangsdaten werden gespeichert</translation>
    </message>
    <message>
        <source>Replace the Snyk API credential by a new one</source>
        <translation>Die Snyk-API-Zugangsdaten durch neue ersetzen</translation>
    </message>
    <message>
        <source>Make a new one at Snyk and enter it here. Snyk is asked about it first. The current one is used until the new one is accepted, and kept until you remove it.</source>
        <translation>Erzeugen Sie bei Snyk neue und geben Sie sie hier ein. Zuerst wird Snyk danach gefragt. Die bisherigen werden benutzt, bis die neuen angenommen sind, und bleiben erhalten, bis Sie sie entfernen.</translation>
    </message>
    <message>
        <source>That is the Snyk API credential that is kept already</source>
        <translation>Das sind die Snyk-API-Zugangsdaten, die schon aufbewahrt werden</translation>
    </message>
    <message>
        <source>Make a new one at Snyk and enter that.</source>
        <translation>Erzeugen Sie bei Snyk neue und geben Sie diese ein.</translation>
    </message>
    <message>
        <source>The old Snyk API credential is used again</source>
        <translation>Die alten Snyk-API-Zugangsdaten werden wieder benutzt</translation>
    </message>
</context>
<context>
    <name>broker::ui::NewTokenPage</name>
    <message>
        <source>Ask Snyk for the new token, once</source>
        <translation>Snyk einmal um das neue Token bitten</translation>
    </message>
    <message>
        <source>&amp;Open these settings in the browser</source>
        <translation>Diese Einstellungen im Browser ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Your new token, this once</source>
        <translation>Ihr neues Token, dieses eine Mal</translation>
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
        <source>Look in the &amp;Web UI</source>
        <translation>In der &amp;Weboberfläche nachsehen</translation>
    </message>
    <message>
        <source>Back to the &amp;plan</source>
        <translation>Zurück zum &amp;Plan</translation>
    </message>
    <message>
        <source>Show it o&amp;nce…</source>
        <translation>Ein&amp;mal anzeigen…</translation>
    </message>
    <message>
        <source>Ask the keychain &amp;again</source>
        <translation>Schlüsselbund erneut f&amp;ragen</translation>
    </message>
    <message>
        <source>I &amp;have it elsewhere</source>
        <translation>Ich &amp;habe es anderswo</translation>
    </message>
    <message>
        <source>&amp;Use the new token of the practice Web UI</source>
        <translation>Das neue Token der Übungs-Weboberfläche &amp;übernehmen</translation>
    </message>
    <message>
        <source>New Broker token for %1</source>
        <comment>integration in organization</comment>
        <translation>Neues Broker-Token für %1</translation>
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
    <message numerus="yes">
        <source>Only the first %Ln character(s) are kept.</source>
        <translation>
            <numerusform>Nur das erste %Ln Zeichen wird aufbewahrt.</numerusform>
            <numerusform>Nur die ersten %Ln Zeichen werden aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This seems to contain a token or a password. Notes are kept in an ordinary file: leave it out.</source>
        <translation>Darin scheint ein Token oder ein Passwort zu stehen. Notizen liegen in einer gewöhnlichen Datei: Lassen Sie es weg.</translation>
    </message>
</context>
<context>
    <name>broker::ui::OldApiTokenPage</name>
    <message>
        <source>&amp;Go back to the old one</source>
        <translation>&amp;Zurück zu den alten</translation>
    </message>
    <message>
        <source>The old one is kept until nothing uses it any more. You may leave this for another day.</source>
        <translation>Das alte wird aufbewahrt, bis nichts es mehr verwendet. Das hat auch an einem anderen Tag Zeit.</translation>
    </message>
    <message>
        <source>%1 of %2 is still in the keychain.</source>
        <translation>%1 von %2 ist noch im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Snyk could not be asked about it. Connect once before you remove the old one.</source>
        <translation>Snyk konnte nicht danach gefragt werden. Verbinden Sie sich einmal, bevor Sie das alte entfernen.</translation>
    </message>
    <message>
        <source>It belongs to %1, the old one to %2. Make sure that it may do what you need.</source>
        <extracomment>%1 and %2 are names of accounts.</extracomment>
        <translation>Es gehört zu %1, das alte zu %2. Vergewissern Sie sich, dass es darf, was Sie brauchen.</translation>
    </message>
    <message>
        <source>The Snyk API credential before it</source>
        <translation>Die Snyk-API-Zugangsdaten davor</translation>
    </message>
    <message>
        <source>Nothing &amp;uses the old credential any more</source>
        <translation>Nichts ben&amp;utzt die alten Zugangsdaten mehr</translation>
    </message>
    <message>
        <source>Re&amp;move the old credential</source>
        <translation>Alte Zugangsdaten &amp;entfernen</translation>
    </message>
    <message>
        <source>Remove the old Snyk API credential</source>
        <translation>Die alten Snyk-API-Zugangsdaten entfernen</translation>
    </message>
    <message>
        <source>Removing it deletes the old credential from this computer. It cannot be brought back.</source>
        <translation>Das Entfernen löscht die alten Zugangsdaten von diesem Computer. Sie lassen sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>The new Snyk API credential is used from now on</source>
        <translation>Ab jetzt werden die neuen Snyk-API-Zugangsdaten benutzt</translation>
    </message>
</context>
<context>
    <name>broker::ui::OpenDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>Nicht &amp;länger warten</translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <translation>Andere &amp;Datei wählen…</translation>
    </message>
    <message>
        <source>&amp;Keep token and credential</source>
        <translation>Token und Zugangsdaten &amp;behalten</translation>
    </message>
    <message>
        <source>Keep and set up the c&amp;lient…</source>
        <translation>Behalten und C&amp;lient einrichten…</translation>
    </message>
    <message>
        <source>Open a hand-over — practice mode</source>
        <translation>Übergabe öffnen — Übungsmodus</translation>
    </message>
    <message>
        <source>Open a hand-over</source>
        <translation>Übergabe öffnen</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Passphrase:</translation>
    </message>
    <message>
        <source>Your colleague tells it to you by phone.</source>
        <translation>Sie wird Ihnen am Telefon mitgeteilt.</translation>
    </message>
    <message>
        <source>From (in their own words):</source>
        <translation>Von (nach eigener Angabe):</translation>
    </message>
    <message>
        <source>For:</source>
        <translation>Für:</translation>
    </message>
    <message>
        <source>Made:</source>
        <translation>Erstellt:</translation>
    </message>
    <message>
        <source>Message:</source>
        <translation>Nachricht:</translation>
    </message>
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
        <source>Broker token:</source>
        <translation>Broker-Token:</translation>
    </message>
    <message>
        <source>Credential:</source>
        <translation>Zugangsdaten:</translation>
    </message>
    <message>
        <source>Can be opened until:</source>
        <translation>Lässt sich öffnen bis:</translation>
    </message>
    <message>
        <source>Into the keychain of this computer and onto your list, with reminders</source>
        <translation>In den Schlüsselbund dieses Computers und in Ihre Liste, mit Erinnerungen</translation>
    </message>
    <message>
        <source>The same, and then the window in which the client is set up and checked</source>
        <translation>Dasselbe, und danach das Fenster, in dem der Client eingerichtet und geprüft wird</translation>
    </message>
    <message>
        <source>Hand-over (*.handover);;All files (*)</source>
        <translation>Übergabe (*.handover);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose the file that your colleague sent you.</source>
        <translation>Wählen Sie die Datei, die Ihnen gesendet wurde.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>%1 is a moment, %2 a program and its version.</extracomment>
        <translation>%1, mit %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>is in it</source>
        <translation>sind enthalten</translation>
    </message>
    <message>
        <source>is not in it: you enter it when you set up the client</source>
        <translation>sind nicht enthalten: Sie geben sie ein, wenn Sie den Client einrichten</translation>
    </message>
    <message>
        <source>Your list has another token for this integration, %1. If you keep this one, that entry stays, marked as replaced.</source>
        <extracomment>%1 is a fingerprint.</extracomment>
        <translation>Ihre Liste hat für diese Integration ein anderes Token, %1. Wenn Sie dieses behalten, bleibt jener Eintrag und wird als ersetzt markiert.</translation>
    </message>
    <message>
        <source>It is in your list now</source>
        <translation>Es ist jetzt in Ihrer Liste</translation>
    </message>
    <message>
        <source>Delete the file of the hand-over: it is no longer needed.</source>
        <translation>Löschen Sie die Datei der Übergabe: Sie wird nicht mehr gebraucht.</translation>
    </message>
    <message>
        <source>Set up the c&amp;lient…</source>
        <translation>&amp;Client einrichten…</translation>
    </message>
    <message>
        <source>It is not saved yet</source>
        <translation>Es ist noch nicht gespeichert</translation>
    </message>
    <message>
        <source>If you close this window now, token and credential are not kept here. They are still in the file, as long as it can be opened.</source>
        <translation>Wenn Sie dieses Fenster jetzt schließen, werden Token und Zugangsdaten hier nicht behalten. Sie sind noch in der Datei, solange sie sich öffnen lässt.</translation>
    </message>
    <message>
        <source>Close and &amp;forget</source>
        <translation>Schließen und &amp;vergessen</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>&amp;Keep the token</source>
        <translation>Token &amp;behalten</translation>
    </message>
    <message>
        <source>Rotation due:</source>
        <translation>Rotation fällig:</translation>
    </message>
    <message>
        <source>Also used by:</source>
        <translation>Auch benutzt von:</translation>
    </message>
    <message>
        <source>not in the hand-over</source>
        <translation>nicht in der Übergabe</translation>
    </message>
    <message>
        <source>%1; how old the token is, is unknown</source>
        <extracomment>%1 is a date and how far away it is.</extracomment>
        <translation>%1; wie alt das Token ist, ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1, counted from %2</source>
        <extracomment>%1 is a date and how far away it is, %2 the day on which the token was made.</extracomment>
        <translation>%1, gerechnet ab %2</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>The token is on your list already. Its dates and the settings of its client stay as they are there.</source>
        <translation>Das Token steht schon in Ihrer Liste. Seine Datumsangaben und die Einstellungen seines Clients bleiben so, wie sie dort sind.</translation>
    </message>
    <message>
        <source>This is an earlier token of this integration: by your list, %1 has replaced it. If you keep it, it counts again in the place of that one. Ask your colleague for a new hand-over.</source>
        <extracomment>%1 is a fingerprint.</extracomment>
        <translation>Das ist ein früheres Token dieser Integration: Nach Ihrer Liste hat %1 es ersetzt. Wenn Sie es behalten, gilt es wieder anstelle von jenem. Bitten Sie um eine neue Übergabe.</translation>
    </message>
    <message>
        <source>Your list has another credential for this integration, %1. If you keep this one, it takes the place of that one.</source>
        <extracomment>%1 is a fingerprint.</extracomment>
        <translation>Ihre Liste hat für diese Integration andere Zugangsdaten, %1. Wenn Sie diese hier behalten, treten sie an deren Stelle.</translation>
    </message>
    <message>
        <source>On your list these have a token of their own, which stays: %1.</source>
        <extracomment>%1 is a list of integrations.</extracomment>
        <translation>In Ihrer Liste haben diese Integrationen ein eigenes Token, das bleibt: %1.</translation>
    </message>
</context>
<context>
    <name>broker::ui::OrgLoading</name>
    <message>
        <source>&amp;Stop loading</source>
        <translation>Laden an&amp;halten</translation>
    </message>
    <message>
        <source>Load the &amp;rest</source>
        <translation>&amp;Rest laden</translation>
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
    <name>broker::ui::OrgSearch</name>
    <message>
        <source>&amp;Find by name, short name or id:</source>
        <translation>Nach Name, Kurzname oder ID &amp;suchen:</translation>
    </message>
    <message>
        <source>Find an organization</source>
        <translation>Eine Organisation suchen</translation>
    </message>
    <message>
        <source>Clear the text to find</source>
        <translation>Suchtext löschen</translation>
    </message>
</context>
<context>
    <name>broker::ui::OrgTable</name>
    <message>
        <source>Find an organization</source>
        <translation>Eine Organisation suchen</translation>
    </message>
    <message>
        <source>Clear the text to find</source>
        <translation>Suchtext löschen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>A&amp;nzeigen:</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln shown</source>
        <translation>
            <numerusform>%1 von %Ln angezeigt</numerusform>
            <numerusform>%1 von %Ln angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>organization, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No organization matches. Clear the search, or show all.</source>
        <translation>Keine Organisation passt. Leeren Sie die Suche, oder zeigen Sie alle an.</translation>
    </message>
</context>
<context>
    <name>broker::ui::OrganizationPage</name>
    <message>
        <source>Choose the organization</source>
        <translation>Organisation auswählen</translation>
    </message>
    <message>
        <source>A Broker token belongs to one organization and one integration.</source>
        <translation>Ein Broker-Token gehört zu einer Organisation und einer Integration.</translation>
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
    <message numerus="yes">
        <source>%Ln entry(s) of Snyk&apos;s list could not be read.</source>
        <translation>
            <numerusform>%Ln Eintrag der Liste von Snyk konnte nicht gelesen werden.</numerusform>
            <numerusform>%Ln Einträge der Liste von Snyk konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) is/are missing: Snyk counts more than it lists. Load once more.</source>
        <translation>
            <numerusform>%Ln Organisation fehlt: Snyk zählt mehr, als es auflistet. Laden Sie noch einmal.</numerusform>
            <numerusform>%Ln Organisationen fehlen: Snyk zählt mehr, als es auflistet. Laden Sie noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the token may do here</source>
        <translation>Was das Token hier darf</translation>
    </message>
    <message>
        <source>This account sees no organization.</source>
        <translation>Dieses Konto sieht keine Organisation.</translation>
    </message>
    <message numerus="yes">
        <source>Only those of the %Ln group(s) that you have chosen organizations of are shown: a token is shared inside one group.</source>
        <translation>
            <numerusform>Es werden nur die der %Ln Gruppe gezeigt, aus der Sie Organisationen gewählt haben: Ein Token wird innerhalb einer Gruppe gemeinsam genutzt.</numerusform>
            <numerusform>Es werden nur die der %Ln Gruppen gezeigt, aus denen Sie Organisationen gewählt haben: Ein Token wird innerhalb einer Gruppe gemeinsam genutzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those of %1 are shown, where you have chosen organizations: a token is shared inside one group.</source>
        <extracomment>%1 is one or more names of groups.</extracomment>
        <translation>Es werden nur die von %1 gezeigt, wo Sie Organisationen gewählt haben: Ein Token wird innerhalb einer Gruppe gemeinsam genutzt.</translation>
    </message>
</context>
<context>
    <name>broker::ui::OrganizationsText</name>
    <message numerus="yes">
        <source>%1 and %Ln more organization(s)</source>
        <extracomment>%1 is the name of an organization.</extracomment>
        <translation>
            <numerusform>%1 und %Ln weitere Organisation</numerusform>
            <numerusform>%1 und %Ln weitere Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>integration, organization</comment>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>broker::ui::OwnKeyDialog</name>
    <message>
        <source>&amp;Copy the key</source>
        <translation>Schlüssel &amp;kopieren</translation>
    </message>
    <message>
        <source>My public key — practice mode</source>
        <translation>Mein öffentlicher Schlüssel — Übungsmodus</translation>
    </message>
    <message>
        <source>My public key</source>
        <translation>Mein öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>With your key a colleague can lock a hand-over so that only you can open it, on this computer, without a passphrase. Send the key by mail or chat: it is not secret. Then read the digits to each other by phone.</source>
        <translation>Mit Ihrem Schlüssel lässt sich eine Übergabe so verschließen, dass nur Sie sie öffnen können, auf diesem Computer und ohne Passphrase. Senden Sie den Schlüssel per Mail oder Chat: Er ist nicht geheim. Lesen Sie einander dann die Ziffern am Telefon vor.</translation>
    </message>
    <message>
        <source>My &amp;key:</source>
        <translation>Mein &amp;Schlüssel:</translation>
    </message>
    <message>
        <source>Make a new key?</source>
        <translation>Einen neuen Schlüssel erstellen?</translation>
    </message>
    <message>
        <source>Hand-overs that were made for the old key can never be opened again.</source>
        <translation>Übergaben, die für den alten Schlüssel erstellt wurden, lassen sich nie wieder öffnen.</translation>
    </message>
    <message>
        <source>Make a &amp;new key</source>
        <translation>&amp;Neuen Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Keep the &amp;old key</source>
        <translation>&amp;Alten Schlüssel behalten</translation>
    </message>
    <message>
        <source>Make a &amp;new key…</source>
        <translation>&amp;Neuen Schlüssel erstellen…</translation>
    </message>
    <message>
        <source>Make a &amp;key</source>
        <translation>Schlüssel &amp;erstellen</translation>
    </message>
    <message>
        <source>Digits to compare by phone: %1</source>
        <extracomment>%1 are groups of digits.</extracomment>
        <translation>Ziffern zum Vergleichen am Telefon: %1</translation>
    </message>
    <message>
        <source>Your key is made</source>
        <translation>Ihr Schlüssel ist erstellt</translation>
    </message>
    <message>
        <source>Its secret half is in the keychain of this computer and stays there.</source>
        <translation>Seine geheime Hälfte ist im Schlüsselbund dieses Computers und bleibt dort.</translation>
    </message>
    <message>
        <source>The key is on the clipboard</source>
        <translation>Der Schlüssel ist in der Zwischenablage</translation>
    </message>
</context>
<context>
    <name>broker::ui::PasteDialog</name>
    <message>
        <source>&amp;From a file…</source>
        <translation>Aus einer &amp;Datei…</translation>
    </message>
    <message>
        <source>&amp;Choose them</source>
        <translation>Diese a&amp;uswählen</translation>
    </message>
    <message>
        <source>Choose by a list</source>
        <translation>Nach einer Liste auswählen</translation>
    </message>
    <message>
        <source>Lines that name no organization</source>
        <translation>Zeilen, die keine Organisation nennen</translation>
    </message>
    <message>
        <source>Organizations that may be meant</source>
        <translation>Organisationen, die gemeint sein können</translation>
    </message>
    <message>
        <source>&amp;Names, short names or ids, one a line, or a table with commas:</source>
        <translation>&amp;Namen, Kurznamen oder IDs, eine Angabe pro Zeile, oder eine Tabelle mit Kommas:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open a list of organizations</source>
        <translation>Liste von Organisationen öffnen</translation>
    </message>
    <message>
        <source>Tables and texts (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen und Texte (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>It is longer than 4 MB. A list of organizations is much shorter.</source>
        <translation>Sie ist größer als 4 MB. Eine Liste von Organisationen ist viel kürzer.</translation>
    </message>
    <message>
        <source>Look whether it is a file that you may open, or paste its lines.</source>
        <translation>Sehen Sie nach, ob Sie die Datei öffnen dürfen, oder fügen Sie ihre Zeilen ein.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) found.</source>
        <translation>
            <numerusform>%Ln Organisation gefunden.</numerusform>
            <numerusform>%Ln Organisationen gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is too long; its end was not read.</source>
        <translation>Die Liste ist zu lang; ihr Ende wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Not all organizations are loaded yet; lines may name one that is still to come.</source>
        <translation>Noch sind nicht alle Organisationen geladen; Zeilen können eine nennen, die noch fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) name(s) no organization:</source>
        <translation>
            <numerusform>%Ln Zeile nennt keine Organisation:</numerusform>
            <numerusform>%Ln Zeilen nennen keine Organisation:</numerusform>
        </translation>
    </message>
    <message>
        <source>no group</source>
        <translation>keine Gruppe</translation>
    </message>
    <message>
        <source>“%1”: %2, %3, %4</source>
        <comment>a line, and an organization&apos;s name, short name and group</comment>
        <translation>„%1“: %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) name(s) more than one organization. Tick those that are meant:</source>
        <translation>
            <numerusform>%Ln Zeile passt auf mehrere Organisationen. Haken Sie die gemeinten an:</numerusform>
            <numerusform>%Ln Zeilen passen auf mehrere Organisationen. Haken Sie die gemeinten an:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln organization(s) is/are listed. Give ids in place of names.</source>
        <translation>
            <numerusform>Nur die erste Organisation (%Ln) ist aufgeführt. Geben Sie IDs statt Namen an.</numerusform>
            <numerusform>Nur die ersten %Ln Organisationen sind aufgeführt. Geben Sie IDs statt Namen an.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <translation>Diese &amp;ausschließen</translation>
    </message>
    <message>
        <source>Leave out by a list</source>
        <translation>Nach einer Liste ausschließen</translation>
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
        <source>Paste the Broker token here.</source>
        <translation>Fügen Sie das Broker-Token hier ein.</translation>
    </message>
    <message>
        <source>This has the form of a Broker token.</source>
        <translation>Dies hat die Form eines Broker-Tokens.</translation>
    </message>
    <message>
        <source>A Broker token has 36 characters: five groups of digits and the letters a to f, with hyphens in between. Copy it from the box “Token” in the Web UI.</source>
        <translation>Ein Broker-Token hat 36 Zeichen: fünf Gruppen aus Ziffern und den Buchstaben a bis f, mit Bindestrichen dazwischen. Kopieren Sie es aus dem Feld „Token“ in der Weboberfläche.</translation>
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
        <source>Paste your Snyk API token here.</source>
        <translation>Fügen Sie Ihr Snyk-API-Token hier ein.</translation>
    </message>
    <message>
        <source>Your API token is shown on your account page in Snyk.</source>
        <translation>Ihr API-Token wird auf Ihrer Kontoseite bei Snyk angezeigt.</translation>
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
    <message>
        <source>This is an API token of an Atlassian account.</source>
        <translation>Dies ist ein API-Token eines Atlassian-Kontos.</translation>
    </message>
    <message>
        <source>This is an access token of Artifactory.</source>
        <translation>Dies ist ein Zugriffstoken von Artifactory.</translation>
    </message>
    <message>
        <source>The token was taken from the text; the rest is left out.</source>
        <translation>Das Token wurde aus dem Text übernommen, der Rest weggelassen.</translation>
    </message>
    <message>
        <source>The value of %1 was taken; the rest of the text is left out.</source>
        <translation>Der Wert von %1 wurde übernommen, der Rest des Textes weggelassen.</translation>
    </message>
    <message>
        <source>There is more than one token in this text.</source>
        <translation>In diesem Text steht mehr als ein Token.</translation>
    </message>
    <message>
        <source>%1 Fingerprint: %2</source>
        <extracomment>a sentence, then the masked token</extracomment>
        <translation>%1 Fingerabdruck: %2</translation>
    </message>
    <message>
        <source>The text calls this an id. It is not a token.</source>
        <translation>Der Text nennt das eine ID. Es ist kein Token.</translation>
    </message>
    <message>
        <source>This is the id of the integration %1 in the organization “%2”, not a token.</source>
        <translation>Dies ist die ID der Integration %1 in der Organisation „%2“, kein Token.</translation>
    </message>
    <message>
        <source>The text gives this another name. It is not a token of Snyk.</source>
        <translation>Der Text gibt dem einen anderen Namen. Es ist kein Token von Snyk.</translation>
    </message>
    <message>
        <source>The text calls this “%1”. It is not a token of Snyk.</source>
        <translation>Der Text nennt das „%1“. Es ist kein Token von Snyk.</translation>
    </message>
    <message>
        <source>Copy the Broker token from the settings of the integration. If this is the token, paste it without the name.</source>
        <translation>Kopieren Sie das Broker-Token aus den Einstellungen der Integration. Falls dies das Token ist, fügen Sie es ohne den Namen ein.</translation>
    </message>
    <message>
        <source>This token is already recorded for another organization or integration.</source>
        <translation>Dieses Token ist bereits für eine andere Organisation oder Integration verzeichnet.</translation>
    </message>
    <message>
        <source>This token is already recorded for %1 in the organization “%2”.</source>
        <translation>Dieses Token ist bereits für %1 in der Organisation „%2“ verzeichnet.</translation>
    </message>
    <message>
        <source>This token is already recorded here.</source>
        <translation>Dies ist das Token, das hier bereits verzeichnet ist.</translation>
    </message>
    <message>
        <source>If you go on, it is saved again and nothing else changes.</source>
        <translation>Wenn Sie fortfahren, wird es erneut gespeichert und sonst nichts geändert.</translation>
    </message>
    <message>
        <source>This looks like a Broker token, but a Broker client would not accept it.</source>
        <translation>Dies ähnelt einem Broker-Token, aber ein Broker-Client würde es nicht akzeptieren.</translation>
    </message>
    <message>
        <source>The Broker client needs it too, but in another place. The Broker token that Snyk shows belongs here.</source>
        <translation>Der Broker-Client braucht es auch, aber an anderer Stelle. Hierher gehört das Broker-Token, das Snyk anzeigt.</translation>
    </message>
    <message>
        <source>Organizations may share one token on purpose. If they do not here, the wrong page was open in the Web UI.</source>
        <translation>Organisationen können sich absichtlich ein Token teilen. Ist das hier nicht der Fall, war in der Weboberfläche die falsche Seite geöffnet.</translation>
    </message>
    <message>
        <source>Snyk&apos;s API token belongs here. It is on your account page there.</source>
        <translation>Hierher gehört das API-Token von Snyk, von Ihrer Kontoseite dort.</translation>
    </message>
    <message>
        <source>Nothing was taken. Copy only the one that belongs here.</source>
        <translation>Es wurde nichts übernommen. Kopieren Sie nur das Token, das hierher gehört.</translation>
    </message>
    <message>
        <source>Snyk shows the client id with the service account.</source>
        <translation>Snyk zeigt die Client-ID beim Dienstkonto.</translation>
    </message>
    <message>
        <source>Snyk shows the client secret once, when the service account is made.</source>
        <translation>Snyk zeigt das Client-Secret einmal, wenn das Dienstkonto angelegt wird.</translation>
    </message>
    <message>
        <source>This is a Snyk API token.</source>
        <translation>Das ist ein Snyk-API-Token.</translation>
    </message>
    <message>
        <source>To sign in with it, choose “API token” above.</source>
        <translation>Um sich damit anzumelden, wählen Sie oben „API-Token“.</translation>
    </message>
    <message>
        <source>A client id is one word of at most 128 letters, digits and signs.</source>
        <translation>Eine Client-ID ist ein Wort aus höchstens 128 Buchstaben, Ziffern und Sonderzeichen.</translation>
    </message>
    <message>
        <source>A client secret is one word of 16 to 1024 letters, digits and signs.</source>
        <translation>Ein Client-Secret ist ein Wort aus 16 bis 1024 Buchstaben, Ziffern und Sonderzeichen.</translation>
    </message>
</context>
<context>
    <name>broker::ui::PermissionText</name>
    <message>
        <source>Ask an administrator for the role %1, or for one made from Snyk&apos;s template “%2” (%3, %4, %5).</source>
        <extracomment>%1 is the name of a role, %2 that of a template for roles; %3, %4 and %5 are permissions in it. All as Snyk writes them.</extracomment>
        <translation>Bitten Sie einen Administrator um die Rolle %1 oder um eine aus Snyks Vorlage „%2“ (%3, %4, %5).</translation>
    </message>
    <message>
        <source>Here this account has the role %1, with %2 and %3.</source>
        <extracomment>%1 is a role, %2 and %3 are permissions.</extracomment>
        <translation>Dieses Konto hat hier die Rolle %1 mit %2 und %3.</translation>
    </message>
    <message>
        <source>Here this account has the role %1, with %2 but without %3: Snyk will refuse to generate a token, unless a role in the group permits it.</source>
        <extracomment>%1 is a role, %2 and %3 are permissions.</extracomment>
        <translation>Dieses Konto hat hier die Rolle %1 mit %2, aber ohne %3: Snyk wird es ablehnen, ein Token zu erzeugen, wenn nicht eine Rolle in der Gruppe es erlaubt.</translation>
    </message>
    <message>
        <source>Snyk does not say which role this account has here: whether it has %1 and %2 is not known until it is tried.</source>
        <extracomment>%1 and %2 are permissions.</extracomment>
        <translation>Snyk sagt nicht, welche Rolle dieses Konto hier hat: Ob es %1 und %2 hat, zeigt sich erst beim Versuch.</translation>
    </message>
    <message>
        <source>Here this account has the role %1, which is none of Snyk&apos;s own: whether %2 and %3 belong to it is not known until it is tried.</source>
        <extracomment>%1 is a role, %2 and %3 are permissions.</extracomment>
        <translation>Dieses Konto hat hier die Rolle %1, die keine von Snyks eigenen ist: Ob %2 und %3 dazugehören, zeigt sich erst beim Versuch.</translation>
    </message>
    <message>
        <source>Should Snyk refuse: %1</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>Falls Snyk ablehnt: %1</translation>
    </message>
    <message>
        <source>The role here lacks the permission %1</source>
        <extracomment>%1 is a permission.</extracomment>
        <translation>Der Rolle hier fehlt die Berechtigung %1</translation>
    </message>
    <message>
        <source>Whether the permission %1 is there is not known</source>
        <translation>Ob die Berechtigung %1 vorhanden ist, ist nicht bekannt</translation>
    </message>
</context>
<context>
    <name>broker::ui::PlainLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read out: the name of a text, then the text.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>broker::ui::PlanPage</name>
    <message>
        <source>&amp;Look for more in the group</source>
        <translation>&amp;Nach weiteren in der Gruppe suchen</translation>
    </message>
    <message>
        <source>Stop loo&amp;king</source>
        <translation>Suche an&amp;halten</translation>
    </message>
    <message>
        <source>Who has to act where</source>
        <translation>Wer wo handeln muss</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>Wenn etwas schiefgeht</translation>
    </message>
    <message>
        <source>Reads the organizations of the group from Snyk. Changes nothing.</source>
        <translation>Liest die Organisationen der Gruppe bei Snyk. Ändert nichts.</translation>
    </message>
    <message>
        <source>Who uses this token</source>
        <translation>Wer dieses Token benutzt</translation>
    </message>
    <message>
        <source>Checks before anything is changed</source>
        <translation>Prüfungen, bevor etwas geändert wird</translation>
    </message>
    <message>
        <source>&amp;Begin: note it and go to the Web UI</source>
        <translation>&amp;Beginnen: vermerken und zur Weboberfläche gehen</translation>
    </message>
    <message>
        <source>&amp;Begin: get the new token</source>
        <translation>&amp;Beginnen: das neue Token holen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) of your list use this token (%1):</source>
        <translation>
            <numerusform>%Ln Integration Ihrer Liste benutzt dieses Token (%1):</numerusform>
            <numerusform>%Ln Integrationen Ihrer Liste benutzen dieses Token (%1):</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s) looked at</source>
        <translation>
            <numerusform>%1 von %Ln Organisation geprüft</numerusform>
            <numerusform>%1 von %Ln Organisationen geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look through the group again</source>
        <translation>Die Gruppe noch einmal &amp;durchsehen</translation>
    </message>
    <message>
        <source>&amp;Look through the group</source>
        <translation>Die Gruppe &amp;durchsehen</translation>
    </message>
    <message>
        <source>Name all o&amp;f them</source>
        <translation>Alle &amp;nennen</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Organizations looked at</source>
        <translation>Geprüfte Organisationen</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message numerus="yes">
        <source>Reading the list: %Ln organization(s) so far</source>
        <translation>
            <numerusform>Die Liste wird gelesen: bisher %Ln Organisation</numerusform>
            <numerusform>Die Liste wird gelesen: bisher %Ln Organisationen</numerusform>
        </translation>
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
    <name>broker::ui::PracticeRow</name>
    <message>
        <source>Leave practice mode</source>
        <translation>Übungsmodus verlassen</translation>
    </message>
</context>
<context>
    <name>broker::ui::PreflightList</name>
    <message>
        <source>The client&apos;s own checks</source>
        <translation>Eigene Prüfungen des Clients</translation>
    </message>
</context>
<context>
    <name>broker::ui::PreflightText</name>
    <message>
        <source>in order</source>
        <comment>result of a check</comment>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>doubtful</source>
        <comment>result of a check</comment>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <comment>result of a check</comment>
        <translation>nicht festzustellen</translation>
    </message>
    <message>
        <source>not in order</source>
        <comment>result of a check</comment>
        <translation>nicht in Ordnung</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>result of a check</comment>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>The keychain did not answer. Check again.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet. Prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Another rotation of this group has a new token waiting, and a group can have one at a time. Finish that rotation first: Resume in the list.</source>
        <translation>Eine andere Rotation dieser Gruppe hat ein wartendes neues Token, und eine Gruppe kann nur eines haben. Schließen Sie zuerst jene Rotation ab: „Fortsetzen“ in der Liste.</translation>
    </message>
    <message>
        <source>Your role may edit integrations</source>
        <translation>Ihre Rolle darf Integrationen bearbeiten</translation>
    </message>
    <message>
        <source>The integration uses Broker</source>
        <translation>Die Integration benutzt Broker</translation>
    </message>
    <message>
        <source>The keychain can keep the new token</source>
        <translation>Der Schlüsselbund kann das neue Token aufbewahren</translation>
    </message>
    <message>
        <source>The notes of a rotation of this program cannot be read, and it may be one of this group: a new token may be waiting. Snyk refuses then, and nothing is changed.</source>
        <translation>Die Notizen zu einer Rotation dieses Programms sind nicht lesbar. Gehört sie zu dieser Gruppe, wartet vielleicht schon ein neues Token. Dann lehnt Snyk ab, und nichts wird geändert.</translation>
    </message>
    <message>
        <source>This program has no other new token waiting in this group</source>
        <translation>Kein anderes neues Token dieses Programms wartet in dieser Gruppe</translation>
    </message>
    <message>
        <source>You were not signed in, so Snyk was not asked. Sign in and check again.</source>
        <translation>Niemand war angemeldet, also wurde Snyk nicht gefragt. Melden Sie sich an und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Snyk says that this integration does not use Broker, so it has no token to replace. Set it up first.</source>
        <translation>Laut Snyk benutzt diese Integration Broker nicht, hat also kein Token, das ersetzt werden könnte. Richten Sie sie zuerst ein.</translation>
    </message>
    <message>
        <source>Snyk did not say. If the integration does not use Broker, Snyk refuses, and nothing is changed.</source>
        <translation>Snyk hat es nicht gesagt. Benutzt die Integration Broker nicht, lehnt es ab, und nichts wird geändert.</translation>
    </message>
    <message>
        <source>%1. Nothing is started until the new token can be kept. %2</source>
        <comment>what is wrong with the keychain, next step</comment>
        <translation>%1. Nichts wird begonnen, bevor das neue Token aufbewahrt werden kann. %2</translation>
    </message>
    <message>
        <source>Snyk does not report rotations that others have started elsewhere. If one is under way in this group, Snyk refuses, and nothing is changed.</source>
        <translation>Von Rotationen, die andere anderswo begonnen haben, sagt Snyk nichts. Läuft in dieser Gruppe eine, lehnt Snyk ab, und nichts wird geändert.</translation>
    </message>
    <message>
        <source>Another rotation of this group may have a new token waiting: it is not known how its call ended. Clear that up first if you can.</source>
        <translation>Eine andere Rotation dieser Gruppe hat vielleicht ein wartendes neues Token: Niemand weiß, wie ihr Aufruf ausging. Klären Sie das zuerst, wenn Sie können.</translation>
    </message>
    <message>
        <source>Snyk accepts what you signed in with</source>
        <translation>Snyk nimmt an, womit Sie sich angemeldet haben</translation>
    </message>
</context>
<context>
    <name>broker::ui::PreviewPage</name>
    <message>
        <source>&amp;Stop looking</source>
        <translation>Prüfung an&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Look at the rest</source>
        <translation>&amp;Rest prüfen</translation>
    </message>
    <message>
        <source>Save as a &amp;table…</source>
        <translation>Als &amp;Tabelle speichern…</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Was geschehen würde</translation>
    </message>
    <message>
        <source>Be&amp;gin</source>
        <translation>Be&amp;ginnen</translation>
    </message>
    <message>
        <source>Save the preview</source>
        <translation>Vorschau speichern</translation>
    </message>
    <message>
        <source>Organizations looked at</source>
        <translation>Geprüfte Organisationen</translation>
    </message>
    <message>
        <source>What would be taken back</source>
        <translation>Was zurückgenommen würde</translation>
    </message>
    <message>
        <source>Only what the job itself has done and nobody has changed since. Nothing is changed yet.</source>
        <translation>Nur was der Auftrag selbst getan und seither niemand geändert hat. Noch wird nichts geändert.</translation>
    </message>
    <message>
        <source>Organization by organization. Nothing is changed before you press “Begin”.</source>
        <translation>Organisation für Organisation. Erst mit „Beginnen“ wird etwas geändert.</translation>
    </message>
    <message numerus="yes">
        <source>S&amp;witch %Ln direct integration(s) too</source>
        <translation>
            <numerusform>Auch %Ln direkte Integration &amp;umstellen</numerusform>
            <numerusform>Auch %Ln direkte Integrationen &amp;umstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s) looked at</source>
        <translation>
            <numerusform>%1 von %Ln Organisation geprüft</numerusform>
            <numerusform>%1 von %Ln Organisationen geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The credentials of %Ln direct integration(s) are lost for good, in:</source>
        <translation>
            <numerusform>Die Zugangsdaten von %Ln direkter Integration gehen endgültig verloren, in:</numerusform>
            <numerusform>Die Zugangsdaten von %Ln direkten Integrationen gehen endgültig verloren, in:</numerusform>
        </translation>
    </message>
    <message>
        <source>Credentials are lost</source>
        <translation>Zugangsdaten gehen verloren</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>The credentials of %Ln direct integration(s) would be lost for good.</source>
        <translation>
            <numerusform>Die Zugangsdaten von %Ln direkter Integration gingen endgültig verloren.</numerusform>
            <numerusform>Die Zugangsdaten von %Ln direkten Integrationen gingen endgültig verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would happen: %1, %2</source>
        <extracomment>Heading of a page. %1 is a kind of job, &quot;Share one token&quot; or &quot;One token each&quot;, %2 an integration.</extracomment>
        <translation>Was geschehen würde: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Tr&amp;y %Ln organization(s) without the permission too</source>
        <extracomment>A box to tick. Of organizations in which the role of the account lacks a permission.</extracomment>
        <translation>
            <numerusform>%Ln Organisation ohne die Berechtigung &amp;auch versuchen</numerusform>
            <numerusform>%Ln Organisationen ohne die Berechtigung &amp;auch versuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>What cannot be undone</source>
        <translation>Was sich nicht rückgängig machen lässt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) is/are no longer reached through Broker. The Broker client stays connected for “%1”.</source>
        <extracomment>%1 is an organization.</extracomment>
        <translation>
            <numerusform>%Ln Organisation wird nicht mehr über Broker erreicht. Der Broker-Client bleibt für „%1“ verbunden.</numerusform>
            <numerusform>%Ln Organisationen werden nicht mehr über Broker erreicht. Der Broker-Client bleibt für „%1“ verbunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tokens stay on your list, as taken back, until you remove them there.</source>
        <translation>Die Token bleiben, als zurückgenommen vermerkt, in Ihrer Liste, bis Sie sie dort entfernen.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ProgramFacts</name>
    <message>
        <source>Qt %1</source>
        <extracomment>%1 is a version number.</extracomment>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>TLS by %1</source>
        <extracomment>%1 is name and version of a library.</extracomment>
        <translation>TLS durch %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Keychain: %1</source>
        <extracomment>%1 is the name of a keychain.</extracomment>
        <translation>Schlüsselbund: %1</translation>
    </message>
</context>
<context>
    <name>broker::ui::ProgressPage</name>
    <message>
        <source>Ask Snyk for the token</source>
        <translation>Das Token bei Snyk anfordern</translation>
    </message>
    <message>
        <source>Add it to your list of tokens</source>
        <translation>Es zu Ihrer Tokenliste hinzufügen</translation>
    </message>
    <message>
        <source>Getting the token</source>
        <translation>Das Token wird bezogen</translation>
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
        <source>The token is in your hands</source>
        <translation>Sie haben das Token jetzt selbst</translation>
    </message>
    <message>
        <source>This program has forgotten it, and it is not in your list.</source>
        <translation>Dieses Programm hat es vergessen, und es steht nicht in Ihrer Liste.</translation>
    </message>
    <message>
        <source>Set up &amp;another token</source>
        <translation>&amp;Weiteres Token einrichten</translation>
    </message>
    <message>
        <source>Back to the &amp;confirmation</source>
        <translation>Zurück zur &amp;Bestätigung</translation>
    </message>
    <message>
        <source>Below is what happened and what you can do.</source>
        <translation>Unten steht, was geschehen ist und was Sie tun können.</translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation>Noch kein Token</translation>
    </message>
    <message>
        <source>The token is not saved yet</source>
        <translation>Das Token ist noch nicht gespeichert</translation>
    </message>
    <message>
        <source>No token was issued</source>
        <translation>Es wurde kein Token ausgestellt</translation>
    </message>
    <message>
        <source>It is not known whether there is a token</source>
        <translation>Es ist nicht bekannt, ob es ein Token gibt</translation>
    </message>
    <message>
        <source>The token is not in your list yet</source>
        <translation>Das Token ist noch nicht in Ihrer Liste</translation>
    </message>
    <message>
        <source>The token is not kept here</source>
        <translation>Das Token wird hier nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Saving the token</source>
        <translation>Das Token wird gespeichert</translation>
    </message>
    <message>
        <source>There is no token: &amp;generate again</source>
        <translation>Es gibt kein Token: neu &amp;erzeugen</translation>
    </message>
    <message>
        <source>Broker token for %1</source>
        <comment>integration in organization</comment>
        <translation>Broker-Token für %1</translation>
    </message>
    <message>
        <source>The token is safe in the keychain; only the list could not be saved. At the next start, the program finds it and offers to add it.</source>
        <translation>Das Token liegt sicher im Schlüsselbund; nur die Liste konnte nicht geschrieben werden. Der nächste Start findet es und bietet an, es hinzuzufügen.</translation>
    </message>
    <message>
        <source>The token is only in memory, and the list could not be saved.</source>
        <translation>Das Token ist nur im Arbeitsspeicher, und die Liste konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Please wait. This page continues automatically.</source>
        <translation>Bitte warten. Diese Seite geht von selbst weiter.</translation>
    </message>
    <message>
        <source>To have it in the keychain after all, get it from the Web UI once the keychain works again.</source>
        <translation>Soll es doch in den Schlüsselbund, holen Sie es aus der Weboberfläche, sobald der Schlüsselbund wieder funktioniert.</translation>
    </message>
    <message>
        <source>It is only in memory. Put it in a safe place yourself before you go on.</source>
        <translation>Es ist nur im Arbeitsspeicher. Bringen Sie es selbst an einen sicheren Ort, bevor Sie fortfahren.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ProofText</name>
    <message>
        <source>Check from a computer that reaches the client, or state below what you saw there.</source>
        <translation>Prüfen Sie von einem Computer aus, der den Client erreicht, oder geben Sie unten an, was Sie dort gesehen haben.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log, correct the port, then check again.</source>
        <translation>Sehen Sie ins Protokoll des Clients, berichtigen Sie den Port, dann prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Give the address of the client itself.</source>
        <translation>Geben Sie die Adresse des Clients selbst an.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log for its connection to the Broker server, then check again.</source>
        <translation>Suchen Sie im Protokoll des Clients nach der Verbindung zum Broker-Server, dann prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Set BROKER_SERVER_URL as in the example of the step before, restart the client, then check again.</source>
        <translation>Setzen Sie BROKER_SERVER_URL wie im Beispiel des vorigen Schritts, starten Sie den Client neu, dann prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Give the address of the new client, or set BROKER_HEALTHCHECK_PATH as in the example and restart it.</source>
        <translation>Geben Sie die Adresse des neuen Clients an, oder setzen Sie BROKER_HEALTHCHECK_PATH wie im Beispiel und starten Sie ihn neu.</translation>
    </message>
    <message>
        <source>Wait a few seconds and check again.</source>
        <translation>Warten Sie einige Sekunden und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Go on.</source>
        <translation>Machen Sie weiter.</translation>
    </message>
    <message>
        <source>If the certificate is known to you, have its authority installed on this computer, or state below what you saw on the host of the client.</source>
        <translation>Wenn Sie das Zertifikat kennen, lassen Sie seine Zertifizierungsstelle auf diesem Computer einrichten, oder geben Sie unten an, was Sie auf dem Rechner des Clients gesehen haben.</translation>
    </message>
    <message>
        <source>Give the address of the new client, or restart this one with the new token and the BROKER_HEALTHCHECK_PATH of the example.</source>
        <translation>Geben Sie die Adresse des neuen Clients an, oder starten Sie diesen hier mit dem neuen Token und dem BROKER_HEALTHCHECK_PATH des Beispiels neu.</translation>
    </message>
    <message>
        <source>Give the address of the new client, or compare its BROKER_HEALTHCHECK_PATH with the example.</source>
        <translation>Geben Sie die Adresse des neuen Clients an, oder vergleichen Sie seinen BROKER_HEALTHCHECK_PATH mit dem Beispiel.</translation>
    </message>
    <message>
        <source>Compare it with the Broker server of the old client. If it is the same, state that below.</source>
        <translation>Vergleichen Sie ihn mit dem Broker-Server des alten Clients. Ist es derselbe, geben Sie das unten an.</translation>
    </message>
    <message>
        <source>Proven at %1: %2</source>
        <comment>time, what the check found</comment>
        <translation>Nachgewiesen am %1: %2</translation>
    </message>
</context>
<context>
    <name>broker::ui::ProxyLoginDialog</name>
    <message>
        <source>User name and password for the proxy</source>
        <translation>Benutzername und Passwort für den Proxy</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Benutzername:</translation>
    </message>
    <message>
        <source>&amp;Keep and use</source>
        <translation>Aufbewahren und &amp;verwenden</translation>
    </message>
    <message>
        <source>The proxy %1 lets only known users through.</source>
        <translation>Der Proxy %1 lässt nur bekannte Benutzer durch.</translation>
    </message>
    <message>
        <source>Both are kept in the keychain of this computer and sent to this proxy alone, unencrypted, as the way of signing in called Basic has it. If the proxy turns them down, they are not sent again.</source>
        <translation>Beides wird im Schlüsselbund dieses Computers aufbewahrt und nur an diesen Proxy gesendet, unverschlüsselt, wie es das Verfahren Basic vorsieht. Lehnt der Proxy sie ab, werden sie nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The keychain did not take them</source>
        <translation>Der Schlüsselbund hat sie nicht angenommen</translation>
    </message>
    <message>
        <source>They are used until the program ends, and have to be entered again after that.</source>
        <translation>Sie werden bis zum Ende des Programms benutzt und müssen danach neu eingegeben werden.</translation>
    </message>
    <message>
        <source>What you typed is still here: unlock the keychain and try again, or close this window.</source>
        <translation>Was Sie eingegeben haben, steht noch da: Entsperren Sie den Schlüsselbund und versuchen Sie es noch einmal, oder schließen Sie dieses Fenster.</translation>
    </message>
    <message>
        <source>U&amp;se until the program ends</source>
        <translation>Verwenden, bis das Programm &amp;endet</translation>
    </message>
    <message>
        <source>Go on &amp;waiting</source>
        <translation>&amp;Weiter warten</translation>
    </message>
    <message>
        <source>The user name and password for the proxy %1 are in the keychain of this computer, which has not answered yet. It may be asking for your password in another window.</source>
        <translation>Benutzername und Passwort für den Proxy %1 sind im Schlüsselbund dieses Computers, der noch nicht geantwortet hat. Er fragt möglicherweise in einem anderen Fenster nach Ihrem Passwort.</translation>
    </message>
    <message>
        <source>You can go on waiting, or enter them here. They are then sent to this proxy alone, unencrypted, until the program ends. Nothing in the keychain is changed.</source>
        <translation>Sie können weiter warten oder sie hier eingeben. Sie werden dann nur an diesen Proxy gesendet, unverschlüsselt, bis das Programm endet. Im Schlüsselbund wird nichts geändert.</translation>
    </message>
    <message>
        <source>The keychain has not answered yet</source>
        <translation>Der Schlüsselbund hat noch nicht geantwortet</translation>
    </message>
    <message>
        <source>Look for a window that asks for your password. You can go on waiting, or use the login now: it is kept when the keychain answers.</source>
        <translation>Suchen Sie nach einem Fenster, das nach Ihrem Passwort fragt. Sie können weiter warten oder die Anmeldung jetzt verwenden: Sie wird aufbewahrt, wenn der Schlüsselbund antwortet.</translation>
    </message>
    <message>
        <source>Use it &amp;now</source>
        <translation>&amp;Jetzt verwenden</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept the user name and password. Check both, or the account may be locked.</source>
        <translation>Der Proxy %1 hat Benutzername und Passwort nicht angenommen. Prüfen Sie beides; vielleicht ist auch das Konto gesperrt.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ProxyText</name>
    <message>
        <source>A proxy is to be used for %1, but its name or its port is missing.</source>
        <translation>Für %1 soll ein Proxy benutzt werden, aber sein Name oder sein Port fehlt.</translation>
    </message>
    <message>
        <source>The proxy %1 was asked to connect to %2, and answered %3.</source>
        <translation>Der Proxy %1 sollte sich mit %2 verbinden und hat %3 geantwortet.</translation>
    </message>
    <message>
        <source>The proxy %1 accepted the connection, but did not answer as a proxy does.</source>
        <translation>Der Proxy %1 hat die Verbindung angenommen, aber nicht wie ein Proxy geantwortet.</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept a connection.</source>
        <translation>Der Proxy %1 hat keine Verbindung angenommen.</translation>
    </message>
    <message>
        <source>A proxy wants a user name and password before it connects to %1.</source>
        <translation>Ein Proxy verlangt Benutzername und Passwort, bevor er sich mit %1 verbindet.</translation>
    </message>
    <message>
        <source>The proxy %1 takes only ways to sign in that this program does not have: %2.</source>
        <translation>Der Proxy %1 nimmt nur Anmeldeverfahren an, die dieses Programm nicht hat: %2.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and password before it connects to %2.</source>
        <translation>Der Proxy %1 verlangt Benutzername und Passwort, bevor er sich mit %2 verbindet.</translation>
    </message>
    <message>
        <source>No connection to %1 came about through the proxy %2.</source>
        <translation>Über den Proxy %2 kam keine Verbindung zu %1 zustande.</translation>
    </message>
    <message>
        <source>The proxy does not connect to %1</source>
        <translation>Der Proxy stellt keine Verbindung zu %1 her</translation>
    </message>
    <message>
        <source>The proxy wants you to sign in on a web page first.</source>
        <translation>Der Proxy möchte, dass Sie sich zuerst auf einer Webseite anmelden.</translation>
    </message>
    <message>
        <source>Open a web page in your browser, sign in if you are asked to, and try again.</source>
        <translation>Öffnen Sie eine Webseite in Ihrem Browser, melden Sie sich an, wo Sie dazu aufgefordert werden, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>What answers there opens no connections (CONNECT): it may be a web server.</source>
        <translation>Was dort antwortet, öffnet keine Verbindungen (CONNECT): Vielleicht ist es ein Webserver.</translation>
    </message>
    <message>
        <source>Check name and port of the proxy under Settings, Network, or in the system&apos;s network settings. If they are right, ask the network team to allow CONNECT through %1 to %2, port %3.</source>
        <translation>Prüfen Sie Name und Port des Proxys unter Einstellungen, Netzwerk, oder in den Netzwerkeinstellungen des Systems. Stimmen sie, bitten Sie das Netzwerkteam, CONNECT durch %1 zu %2, Port %3 zu erlauben.</translation>
    </message>
    <message>
        <source>The proxy cannot reach %1 itself, or it is overloaded.</source>
        <translation>Der Proxy erreicht %1 selbst nicht, oder er ist überlastet.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If that does not help, ask the network team whether %1 reaches %2, port %3.</source>
        <translation>Versuchen Sie es in ein paar Minuten noch einmal. Hilft das nicht, fragen Sie das Netzwerkteam, ob %1 %2, Port %3 erreicht.</translation>
    </message>
    <message>
        <source>The rules of the proxy do not allow %1.</source>
        <translation>Die Regeln des Proxys erlauben %1 nicht.</translation>
    </message>
    <message>
        <source>Ask the network team to allow CONNECT through %1 to %2, port %3.</source>
        <translation>Bitten Sie das Netzwerkteam, CONNECT über %1 zu %2, Port %3 zu erlauben.</translation>
    </message>
    <message>
        <source>The proxy %1 was asked to connect to %2, and did not.</source>
        <translation>Der Proxy %1 sollte sich mit %2 verbinden und hat es nicht getan.</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept the user name and password. They were sent once and are not sent again: repeated attempts can lock an account.</source>
        <translation>Der Proxy %1 hat Benutzername und Passwort nicht angenommen. Sie wurden einmal gesendet und werden nicht noch einmal gesendet: Wiederholte Versuche können ein Konto sperren.</translation>
    </message>
    <message>
        <source>The proxy could not be used</source>
        <translation>Der Proxy konnte nicht verwendet werden</translation>
    </message>
    <message>
        <source>The entries under Settings, Network, are not complete.</source>
        <translation>Die Angaben unter Einstellungen, Netzwerk, sind unvollständig.</translation>
    </message>
    <message>
        <source>Enter name and port of the proxy there.</source>
        <translation>Geben Sie dort Name und Port des Proxys ein.</translation>
    </message>
    <message>
        <source>The rules of the proxy do not allow %1, or it cannot reach it itself.</source>
        <translation>Die Regeln des Proxys erlauben %1 nicht, oder er erreicht es selbst nicht.</translation>
    </message>
    <message>
        <source>Ask the network team whether %1 allows and reaches %2, port %3.</source>
        <translation>Fragen Sie das Netzwerkteam, ob %1 %2, Port %3 erlaubt und erreicht.</translation>
    </message>
    <message>
        <source>Something else answers at this port, or the proxy is overloaded.</source>
        <translation>An diesem Port antwortet etwas anderes, oder der Proxy ist überlastet.</translation>
    </message>
    <message>
        <source>Check the port under Settings, Network, or in the system&apos;s network settings. If it is right, ask the network team.</source>
        <translation>Prüfen Sie den Port unter Einstellungen, Netzwerk, oder in den Netzwerkeinstellungen des Systems. Stimmt er, fragen Sie das Netzwerkteam.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached</source>
        <translation>Der Proxy ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Its name or its port is wrong, or this computer is not in the company&apos;s network, perhaps because a VPN has disconnected.</source>
        <translation>Sein Name oder sein Port ist falsch, oder dieser Computer ist nicht im Netzwerk des Unternehmens, vielleicht weil ein VPN getrennt wurde.</translation>
    </message>
    <message>
        <source>Check the proxy under Settings, Network, or in the system&apos;s network settings, and your VPN.</source>
        <translation>Prüfen Sie den Proxy unter Einstellungen, Netzwerk, oder in den Netzwerkeinstellungen des Systems, und Ihr VPN.</translation>
    </message>
    <message>
        <source>The proxy did not accept the user name and password</source>
        <translation>Der Proxy hat Benutzername und Passwort nicht angenommen</translation>
    </message>
    <message>
        <source>The password was changed or mistyped, or the account is locked.</source>
        <translation>Das Passwort wurde geändert oder falsch eingegeben, oder das Konto ist gesperrt.</translation>
    </message>
    <message>
        <source>Enter user name and password again.</source>
        <translation>Geben Sie Benutzername und Passwort noch einmal ein.</translation>
    </message>
    <message>
        <source>Enter user name and password again under Settings, Network.</source>
        <translation>Geben Sie Benutzername und Passwort unter Einstellungen, Netzwerk noch einmal ein.</translation>
    </message>
    <message>
        <source>The proxy wants a kind of sign-in that this program does not have</source>
        <translation>Der Proxy verlangt ein Anmeldeverfahren, das dieses Programm nicht hat</translation>
    </message>
    <message>
        <source>The company&apos;s proxy signs users in with their Windows account.</source>
        <translation>Der Proxy des Unternehmens meldet die Benutzer mit ihrem Windows-Konto an.</translation>
    </message>
    <message>
        <source>Ask the network team for a proxy that takes Basic or no sign-in for %1. A local helper that signs in for you, such as Px or Cntlm, works too: enter its address under Settings, Network.</source>
        <translation>Bitten Sie das Netzwerkteam um einen Proxy, der für %1 Basic oder keine Anmeldung verlangt. Auch ein lokales Hilfsprogramm wie Px oder Cntlm, das sich für Sie anmeldet, geht: Geben Sie dessen Adresse unter Einstellungen, Netzwerk ein.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and password</source>
        <translation>Der Proxy verlangt einen Benutzernamen und ein Passwort</translation>
    </message>
    <message>
        <source>The proxy of your company lets only known users through.</source>
        <translation>Der Proxy Ihres Unternehmens lässt nur bekannte Benutzer durch.</translation>
    </message>
    <message>
        <source>Enter user name and password and try again, or ask the network team for a way without a sign-in.</source>
        <translation>Geben Sie Benutzername und Passwort ein und versuchen Sie es noch einmal, oder bitten Sie das Netzwerkteam um einen Weg ohne Anmeldung.</translation>
    </message>
    <message>
        <source>Enter user name and password under Settings, Network, and try again, or ask the network team for a way without a sign-in.</source>
        <translation>Geben Sie Benutzername und Passwort unter Einstellungen, Netzwerk ein und versuchen Sie es noch einmal, oder bitten Sie das Netzwerkteam um einen Weg ohne Anmeldung.</translation>
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
    <name>broker::ui::ReachText</name>
    <message>
        <source>%1, port %2, does not accept the connection.</source>
        <extracomment>%1 is a host, here and below; %2 the number of a port.</extracomment>
        <translation>%1, Port %2, nimmt die Verbindung nicht an.</translation>
    </message>
    <message>
        <source>Probably a firewall refuses it, or the address or its port is wrong.</source>
        <translation>Wahrscheinlich lehnt eine Firewall sie ab, oder die Adresse oder ihr Port ist falsch.</translation>
    </message>
    <message>
        <source>Probably a firewall refuses it.</source>
        <translation>Wahrscheinlich lehnt eine Firewall sie ab.</translation>
    </message>
    <message>
        <source>Ask the network team to allow HTTPS from this computer to %1, port %2.</source>
        <translation>Bitten Sie das Netzwerkteam, HTTPS von diesem Computer zu %1, Port %2, zu erlauben.</translation>
    </message>
    <message>
        <source>%1, port %2, did not answer in time.</source>
        <translation>%1, Port %2, hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Probably a firewall drops the request or its answer, the network is slow, or Snyk is busy.</source>
        <translation>Wahrscheinlich verwirft eine Firewall die Anfrage oder die Antwort, das Netzwerk ist langsam, oder Snyk ist ausgelastet.</translation>
    </message>
    <message>
        <source>Try again. If it happens each time, ask the network team to allow HTTPS from this computer to %1, port %2.</source>
        <translation>Versuchen Sie es erneut. Wenn es jedes Mal geschieht, bitten Sie das Netzwerkteam, HTTPS von diesem Computer zu %1, Port %2, zu erlauben.</translation>
    </message>
    <message>
        <source>The connection to %1, port %2, was lost before the answer was complete.</source>
        <translation>Die Verbindung zu %1, Port %2, endete, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>Probably the network changed, a VPN reconnected, or something in between closed the connection.</source>
        <translation>Wahrscheinlich hat das Netzwerk gewechselt, ein VPN hat sich neu verbunden, oder etwas dazwischen hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ReadinessText</name>
    <message>
        <source>Broker token</source>
        <translation>Broker-Token</translation>
    </message>
    <message>
        <source>Credential of your code host or repository</source>
        <translation>Zugangsdaten Ihres Code-Hosts oder Repositorys</translation>
    </message>
    <message>
        <source>Configuration of the Broker client</source>
        <translation>Konfiguration des Broker-Clients</translation>
    </message>
    <message>
        <source>Connection of the client to Snyk</source>
        <translation>Verbindung des Clients zu Snyk</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>credential</comment>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>still to be entered</source>
        <comment>credential</comment>
        <translation>noch einzugeben</translation>
    </message>
    <message>
        <source>connected on %1</source>
        <translation>verbunden am %1</translation>
    </message>
    <message>
        <source>not seen connected on %1</source>
        <translation>am %1 nicht verbunden</translation>
    </message>
    <message>
        <source>still to be checked</source>
        <comment>connection</comment>
        <translation>noch zu prüfen</translation>
    </message>
    <message>
        <source>missing from the keychain</source>
        <comment>token</comment>
        <translation>fehlt im Schlüsselbund</translation>
    </message>
    <message>
        <source>handed out</source>
        <comment>configuration</comment>
        <translation>ausgegeben</translation>
    </message>
    <message>
        <source>still to be made</source>
        <comment>configuration</comment>
        <translation>noch zu erstellen</translation>
    </message>
    <message>
        <source>Get it a&amp;gain…</source>
        <translation>Erneut abru&amp;fen…</translation>
    </message>
    <message>
        <source>Enter the c&amp;redential…</source>
        <translation>&amp;Zugangsdaten eingeben…</translation>
    </message>
    <message>
        <source>Set up the c&amp;lient…</source>
        <translation>&amp;Client einrichten…</translation>
    </message>
    <message>
        <source>Chec&amp;k the connection…</source>
        <translation>Verbindung p&amp;rüfen…</translation>
    </message>
    <message>
        <source>All is set up: the Broker client runs.</source>
        <translation>Alles ist eingerichtet: Der Broker-Client läuft.</translation>
    </message>
    <message>
        <source>Until your client runs: %1 of %2 done</source>
        <extracomment>How far it is until the Broker client runs: &quot;2 of 4 parts are done.&quot;</extracomment>
        <translation>Bis Ihr Client läuft: %1 von %2 erledigt</translation>
    </message>
    <message>
        <source>gone: it was kept in memory only</source>
        <comment>token</comment>
        <translation>verloren: Es war nur im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>kept, but the organization had no such integration</source>
        <comment>token</comment>
        <translation>aufbewahrt, aber die Organisation hatte keine solche Integration</translation>
    </message>
    <message>
        <source>kept, but the integration did not use Broker</source>
        <comment>token</comment>
        <translation>aufbewahrt, aber die Integration benutzte Broker nicht</translation>
    </message>
    <message>
        <source>kept, but another token was known for the integration</source>
        <comment>token</comment>
        <translation>aufbewahrt, aber für die Integration war ein anderes Token bekannt</translation>
    </message>
</context>
<context>
    <name>broker::ui::RecheckDialog</name>
    <message>
        <source>Check the credential again</source>
        <translation>Zugangsdaten erneut prüfen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <extracomment>%1 is the name of a host.</extracomment>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>Reading it from where it is kept…</source>
        <translation>Die aufbewahrten Zugangsdaten werden gelesen…</translation>
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
        <source>Used for:</source>
        <translation>Verwendet für:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Art:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse:</translation>
    </message>
    <message>
        <source>Credential:</source>
        <translation>Zugangsdaten:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a kind of credential such as &quot;Personal access token&quot;, %2 the masked credential.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>None in the list yet; see “Add credential…”</source>
        <translation>Noch keine in der Liste; siehe „Zugangsdaten hinzufügen…“</translation>
    </message>
    <message>
        <source>Copy credential</source>
        <translation>Zugangsdaten kopieren</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>Also used by:</source>
        <translation>Auch benutzt von:</translation>
    </message>
    <message>
        <source>At Snyk:</source>
        <translation>Bei Snyk:</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>Region:</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische Details</translation>
    </message>
    <message>
        <source>Retrieved %1</source>
        <translation>Abgerufen %1</translation>
    </message>
    <message>
        <source>Entered %1</source>
        <translation>Eingegeben %1</translation>
    </message>
    <message>
        <source>age unknown: due %1</source>
        <extracomment>%1 is a date and how far away it is.</extracomment>
        <translation>Alter unbekannt, fällig: %1</translation>
    </message>
    <message>
        <source>%1, among the entries of practice mode</source>
        <translation>%1, unter den Einträgen des Übungsmodus</translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln day(s) old: due %1</source>
        <extracomment>%1 is a date and how far away it is.</extracomment>
        <translation>
            <numerusform>mindestens %Ln Tag alt: fällig %1</numerusform>
            <numerusform>mindestens %Ln Tage alt: fällig %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept since %1</source>
        <translation>Aufbewahrt seit %1</translation>
    </message>
    <message>
        <source>Client id:</source>
        <translation>Client-ID:</translation>
    </message>
    <message>
        <source>Comes with practice mode</source>
        <translation>Gehört zum Übungsmodus</translation>
    </message>
</context>
<context>
    <name>broker::ui::RecordModel</name>
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
    <message>
        <source>%1, %2, %3 %4, %5, %6</source>
        <extracomment>A row of the list as a screen reader says it: organization, integration, kind of secret, masked secret, region, state.</extracomment>
        <translation>%1, %2, %3 %4, %5, %6</translation>
    </message>
    <message>
        <source>%1, %2, %3 %4, %5, %6, due %7</source>
        <extracomment>The same with the date on which it is due.</extracomment>
        <translation>%1, %2, %3 %4, %5, %6, fällig am %7</translation>
    </message>
    <message>
        <source>Was kept only in memory</source>
        <extracomment>Of a token that is not stored any more, because the program was closed since.</extracomment>
        <translation>War nur im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Heading of a group of tokens that are due in the same month: its name and the year.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, due %5</source>
        <extracomment>A row as a screen reader says it: account, kind and end of its secret, region, state, date.</extracomment>
        <translation>%1, %2, %3, %4, fällig am %5</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
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
        <source>Entered by hand</source>
        <comment>where a token comes from</comment>
        <translation>Von Hand eingegeben</translation>
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
    <message>
        <source>The list of tokens cannot be saved now</source>
        <translation>Die Liste der Token lässt sich gerade nicht speichern</translation>
    </message>
    <message>
        <source>End the other one, then try again.</source>
        <translation>Beenden Sie das andere und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Check the permissions of the file, then try again.</source>
        <translation>Prüfen Sie die Berechtigungen der Datei und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The list of tokens is not a file</source>
        <translation>Die Tokenliste ist keine Datei</translation>
    </message>
    <message>
        <source>Move it away or correct the name, then try again.</source>
        <translation>Verschieben Sie es oder korrigieren Sie den Namen, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The list of tokens is too large</source>
        <translation>Die Tokenliste ist zu groß</translation>
    </message>
    <message>
        <source>Another file took its place, or the disk is damaged.</source>
        <translation>Eine andere Datei ist an ihre Stelle getreten, oder der Datenträger ist beschädigt.</translation>
    </message>
    <message>
        <source>Move the file away or put back the right one, then try again.</source>
        <translation>Verschieben Sie die Datei oder legen Sie die richtige zurück, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>What was in the keychain is still there. Keep the file: the entries can be restored from it.</source>
        <translation>Was im Schlüsselbund war, ist noch dort. Behalten Sie die Datei: Die Einträge lassen sich aus ihr wiederherstellen.</translation>
    </message>
    <message>
        <source>The clock of this computer may be wrong</source>
        <translation>Die Uhr dieses Computers geht vielleicht falsch</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of the list are dated later than now.</source>
        <translation>
            <numerusform>%Ln Eintrag der Liste hat ein Datum, das in der Zukunft liegt.</numerusform>
            <numerusform>%Ln Einträge der Liste haben ein Datum, das in der Zukunft liegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check date and time of this computer. If they are right, check the due dates of these entries: reminders count from them.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers. Wenn sie stimmen, prüfen Sie die Fälligkeiten dieser Einträge: Die Erinnerungen richten sich danach.</translation>
    </message>
    <message>
        <source>The settings cannot be read</source>
        <translation>Die Einstellungen können nicht gelesen werden</translation>
    </message>
    <message>
        <source>The file %1 was left as it is. Every setting has its default, and what you change lasts until you quit.</source>
        <translation>Die Datei %1 wurde unverändert gelassen. Alle Einstellungen haben ihren Standardwert, und was Sie ändern, gilt bis zum Beenden.</translation>
    </message>
    <message>
        <source>A folder, a pipe or a device is there instead of a file.</source>
        <translation>Statt einer Datei liegt dort ein Ordner, eine Pipe oder ein Gerät.</translation>
    </message>
    <message>
        <source>Move it away or correct its permissions. It is read at the next start.</source>
        <translation>Verschieben Sie, was dort liegt, oder korrigieren Sie die Berechtigungen. Gelesen wird beim nächsten Start.</translation>
    </message>
    <message>
        <source>%1 is a folder, a pipe or a device. It was left as it is.</source>
        <translation>Unter %1 liegt ein Ordner, eine Pipe oder ein Gerät. Daran wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Somebody made it by mistake, or the name points elsewhere.</source>
        <translation>Jemand hat es versehentlich angelegt, oder der Name führt anderswohin.</translation>
    </message>
    <message>
        <source>The file %1 is larger than any list of this program could be. It was not read, and was left as it is.</source>
        <translation>Die Datei %1 ist größer als jede Liste dieses Programms. Sie wurde nicht gelesen und unverändert gelassen.</translation>
    </message>
    <message>
        <source>Free some space or correct the permissions of the folder, and try again.</source>
        <translation>Schaffen Sie Platz oder korrigieren Sie die Berechtigungen des Ordners und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another program is writing the file %1 and does not finish. Nothing was changed.</source>
        <translation>Ein anderes Programm schreibt in die Datei %1 und wird nicht fertig. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This program is running a second time with the same folder, perhaps on another computer.</source>
        <translation>Dieses Programm läuft ein zweites Mal mit demselben Ordner, vielleicht auf einem anderen Computer.</translation>
    </message>
    <message>
        <source>It is larger than any settings of this program could be: another file took its place.</source>
        <translation>Sie ist größer als alle Einstellungen dieses Programms: Eine andere Datei ist an ihre Stelle getreten.</translation>
    </message>
    <message>
        <source>The clock is wrong, or it was wrong when they were written.</source>
        <translation>Die Uhr geht falsch, oder sie ging falsch, als die Einträge geschrieben wurden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <comment>a number of entries</comment>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credential(s)</source>
        <comment>a number of entries</comment>
        <translation>
            <numerusform>%Ln Satz Zugangsdaten</numerusform>
            <numerusform>%Ln Sätze Zugangsdaten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 is &quot;2 tokens&quot;, %2 &quot;1 credential&quot;.</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Password store of this computer (keychain)</source>
        <comment>where a token is kept</comment>
        <translation>Passwortspeicher dieses Computers (Schlüsselbund)</translation>
    </message>
    <message>
        <source>Retrieved from the Snyk website (Web UI)</source>
        <comment>where a token comes from</comment>
        <translation>Von der Snyk-Website geholt (Weboberfläche)</translation>
    </message>
    <message>
        <source>The settings are not saved</source>
        <translation>Die Einstellungen sind nicht gespeichert</translation>
    </message>
    <message>
        <source>The file %1 could not be written. What you changed holds until you quit, and is lost then.</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden. Was Sie geändert haben, gilt bis zum Beenden und ist dann verloren.</translation>
    </message>
    <message>
        <source>The disk is full, or you may not write there.</source>
        <translation>Der Datenträger ist voll, oder Sie dürfen dort nicht schreiben.</translation>
    </message>
    <message>
        <source>Make room or correct the permissions, then try again. Every further change tries it, too.</source>
        <translation>Schaffen Sie Platz, oder berichtigen Sie die Berechtigungen, und versuchen Sie es dann noch einmal. Auch jede weitere Änderung versucht es.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>state of a recorded token</comment>
        <translation>Zurückgenommen</translation>
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
    <message>
        <source>Enter it again…</source>
        <translation>Erneut eingeben…</translation>
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
        <translation>Meistens gehört das Token zu einer anderen Snyk-Region. Token funktionieren nur in einer Region. Es kann auch abgelaufen oder widerrufen sein.</translation>
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
        <source>Go back to the first page and connect with a valid token.</source>
        <translation>Gehen Sie zurück zur ersten Seite, und verbinden Sie sich mit einem gültigen Token.</translation>
    </message>
    <message>
        <source>The token may not use Snyk&apos;s API</source>
        <translation>Das Token darf die API von Snyk nicht verwenden</translation>
    </message>
    <message>
        <source>The API belongs to Snyk&apos;s Enterprise plan. Personal tokens of the Free and Team plans have no access to it.</source>
        <translation>Die API gehört zum Enterprise-Tarif von Snyk. Persönliche Token der Tarife Free und Team haben keinen Zugriff darauf.</translation>
    </message>
    <message>
        <source>Use the token of an account or a service account of your company&apos;s Enterprise plan.</source>
        <translation>Verwenden Sie das Token eines Kontos oder eines Dienstkontos aus dem Enterprise-Tarif Ihres Unternehmens.</translation>
    </message>
    <message>
        <source>Snyk refused to list the organizations (403).</source>
        <translation>Snyk hat es abgelehnt, die Organisationen aufzulisten (403).</translation>
    </message>
    <message>
        <source>Snyk refused to list the integrations (403).</source>
        <translation>Snyk hat es abgelehnt, die Integrationen aufzulisten (403).</translation>
    </message>
    <message>
        <source>Snyk refused the change (403). Nothing was changed.</source>
        <translation>Snyk hat die Änderung abgelehnt (403). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This address is not Snyk&apos;s API</source>
        <translation>Diese Adresse ist nicht die API von Snyk</translation>
    </message>
    <message>
        <source>%1 answered, but does not have what every Snyk API has (404).</source>
        <translation>%1 hat geantwortet, bietet aber nicht, was jede Snyk-API hat (404).</translation>
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
        <source>Snyk did not find the organization</source>
        <translation>Snyk hat die Organisation nicht gefunden</translation>
    </message>
    <message>
        <source>Snyk answered that the organization is not there (404).</source>
        <translation>Snyk hat geantwortet, dass die Organisation nicht vorhanden ist (404).</translation>
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
        <source>Snyk asks for a pause</source>
        <translation>Snyk bittet um eine Pause</translation>
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
        <translation>In Ihrem Tarif ist Broker für diesen Typ von Integration möglicherweise nicht enthalten, oder die Integration ist in einem Zustand, der dies nicht zulässt.</translation>
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
        <source>Look at status.snyk.io and try again later.</source>
        <translation>Sehen Sie auf status.snyk.io nach, und versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Snyk gave an unexpected answer</source>
        <translation>Snyk hat eine unerwartete Antwort gegeben</translation>
    </message>
    <message>
        <source>Something between this computer and Snyk may have answered in Snyk&apos;s place.</source>
        <translation>Etwas zwischen diesem Computer und Snyk hat möglicherweise an Stelle von Snyk geantwortet.</translation>
    </message>
    <message>
        <source>The token has expired, or somebody has revoked it in the meantime.</source>
        <translation>Das Token ist abgelaufen, oder jemand hat es inzwischen widerrufen.</translation>
    </message>
    <message>
        <source>Snyk knows the token but refuses to answer (403).</source>
        <translation>Snyk kennt das Token, verweigert ihm aber die Antwort (403).</translation>
    </message>
    <message>
        <source>Go back, reload the integrations and look at their state.</source>
        <translation>Gehen Sie zurück, laden Sie die Integrationen erneut, und sehen Sie sich ihren Zustand an.</translation>
    </message>
    <message>
        <source>Somebody else has just changed the same thing, or it already exists.</source>
        <translation>Jemand anders hat in diesem Moment dasselbe geändert, oder es ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>%1 answered with an internal error (%2).</source>
        <translation>%1 hat mit einem internen Fehler geantwortet (%2).</translation>
    </message>
    <message>
        <source>An outage or maintenance at Snyk. Your settings are not the cause.</source>
        <translation>Eine Störung oder Wartung bei Snyk. Sie wird nicht durch Ihre Einstellungen verursacht.</translation>
    </message>
    <message>
        <source>%1 answered with status %2, which makes no sense here.</source>
        <translation>%1 hat mit dem Status %2 geantwortet, der hier keine Bedeutung hat.</translation>
    </message>
    <message>
        <source>Try again later. If that does not help, ask Snyk support and quote the details.</source>
        <translation>Versuchen Sie es später erneut. Wenn es so bleibt, fragen Sie den Snyk-Support, und nennen Sie die Details.</translation>
    </message>
    <message>
        <source>%1 does not know the client id, or not with this client secret (401).</source>
        <translation>%1 kennt die Client-ID nicht, oder nicht mit diesem Client-Secret (401).</translation>
    </message>
    <message>
        <source>A part of one of them may be missing, or the service account belongs to another Snyk region. The secret may have been deleted.</source>
        <translation>Vielleicht fehlt ein Teil davon, oder das Dienstkonto gehört zu einer anderen Snyk-Region. Vielleicht wurde das Secret gelöscht.</translation>
    </message>
    <message>
        <source>Copy both once more, and look which region the service account is in. A secret that is lost cannot be shown again: make another one for it.</source>
        <translation>Kopieren Sie beides noch einmal, und sehen Sie nach, in welcher Region das Dienstkonto ist. Ein verlorenes Secret lässt sich nicht wieder anzeigen: Legen Sie dafür ein neues an.</translation>
    </message>
    <message>
        <source>The service account may not use Snyk&apos;s API</source>
        <translation>Das Dienstkonto darf die API von Snyk nicht benutzen</translation>
    </message>
    <message>
        <source>Snyk knows the service account but refuses to answer (403).</source>
        <translation>Snyk kennt das Dienstkonto, verweigert aber die Antwort (403).</translation>
    </message>
    <message>
        <source>The service account is disabled, or its role lacks View Organization. Service accounts belong to Snyk&apos;s Enterprise plan.</source>
        <translation>Das Dienstkonto ist abgeschaltet, oder seiner Rolle fehlt „View Organization“. Dienstkonten gehören zum Enterprise-Tarif von Snyk.</translation>
    </message>
    <message>
        <source>This needs the permission View Integrations. Org Admin, Org Collaborator, Group Admin and Group Viewer have it, and so has a role that is made from Snyk&apos;s template “Integration Editor/Implementor”.</source>
        <translation>Dafür ist die Berechtigung „View Integrations“ nötig. Org Admin, Org Collaborator, Group Admin und Group Viewer haben sie, ebenso eine Rolle nach Snyks Vorlage „Integration Editor/Implementor“.</translation>
    </message>
    <message>
        <source>This needs the permission Edit Integrations. Org Admin and Group Admin have it, and so has a role that is made from Snyk&apos;s template “Integration Editor/Implementor”. Broker also has to be part of your plan.</source>
        <translation>Dafür ist die Berechtigung „Edit Integrations“ nötig. Org Admin und Group Admin haben sie, ebenso eine Rolle nach Snyks Vorlage „Integration Editor/Implementor“. Außerdem muss Broker Teil Ihres Tarifs sein.</translation>
    </message>
    <message>
        <source>Snyk has switched this part of its API off for some hours</source>
        <translation>Snyk hat diesen Teil seiner API für einige Stunden abgeschaltet</translation>
    </message>
    <message>
        <source>%1 answered that what was asked for is gone (410).</source>
        <translation>%1 hat geantwortet, dass es das Angefragte nicht mehr gibt (410).</translation>
    </message>
    <message>
        <source>Snyk switches off what will end soon for up to four hours from 12:00 UTC, so that its users notice in time.</source>
        <translation>Was bald endet, schaltet Snyk ab 12:00 Uhr UTC für bis zu vier Stunden ab, damit die Benutzer es rechtzeitig merken.</translation>
    </message>
    <message>
        <source>Try again after %1. Look for a newer version of this program: what is switched off now ends for good soon.</source>
        <translation>Versuchen Sie es nach %1 noch einmal. Suchen Sie nach einer neueren Version dieses Programms: Was jetzt abgeschaltet ist, endet bald ganz.</translation>
    </message>
    <message>
        <source>Snyk has ended this part of its API</source>
        <translation>Snyk hat diesen Teil seiner API beendet</translation>
    </message>
    <message>
        <source>This version of the program is older than the change at Snyk.</source>
        <translation>Diese Version des Programms ist älter als die Änderung bei Snyk.</translation>
    </message>
    <message>
        <source>Install a newer version of this program. Until then, use the Web UI.</source>
        <translation>Installieren Sie eine neuere Version dieses Programms. Benutzen Sie bis dahin die Weboberfläche.</translation>
    </message>
    <message>
        <source>Snyk no longer accepts the client secret</source>
        <translation>Snyk akzeptiert das Client-Secret nicht mehr</translation>
    </message>
    <message>
        <source>You were signed in with it; now %1 refuses it (401). Nothing was changed.</source>
        <translation>Sie waren damit angemeldet; jetzt lehnt %1 es ab (401). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The secret was deleted, most often because somebody rotated it elsewhere, or the service account itself was deleted.</source>
        <translation>Das Secret wurde gelöscht, meist weil jemand es anderswo rotiert hat, oder das Dienstkonto selbst wurde gelöscht.</translation>
    </message>
    <message>
        <source>Sign in again with the client secret that is valid now. If nobody has it, make another one for the service account at Snyk.</source>
        <translation>Melden Sie sich mit dem Client-Secret, das jetzt gilt, erneut an. Wenn niemand es hat, legen Sie bei Snyk für das Dienstkonto ein neues an.</translation>
    </message>
    <message>
        <source>Too many requests were made by this account within a minute (429).</source>
        <translation>Dieses Konto hat innerhalb einer Minute zu viele Anfragen gestellt (429).</translation>
    </message>
    <message>
        <source>This is not Snyk&apos;s API</source>
        <translation>Das ist nicht die API von Snyk</translation>
    </message>
    <message>
        <source>A proxy or a guest network answers in the place of Snyk.</source>
        <translation>Ein Proxy oder ein Gastnetz antwortet an der Stelle von Snyk.</translation>
    </message>
    <message>
        <source>Diagnose the connection under Settings, Network, and ask your network team.</source>
        <translation>Diagnostizieren Sie die Verbindung unter Einstellungen, Netzwerk, und fragen Sie Ihr Netzwerkteam.</translation>
    </message>
    <message>
        <source>Snyk does not accept this OAuth service account here</source>
        <translation>Snyk nimmt dieses OAuth-Dienstkonto hier nicht an</translation>
    </message>
    <message>
        <source>Ask a Snyk administrator of your company for this role, or sign in as somebody who has it.</source>
        <translation>Bitten Sie einen Snyk-Administrator Ihres Unternehmens um diese Rolle, oder melden Sie sich als jemand an, der sie hat.</translation>
    </message>
    <message>
        <source>This account may not list organizations</source>
        <translation>Dieses Konto darf keine Organisationen auflisten</translation>
    </message>
    <message>
        <source>The account lacks the permission View Organization, which every member of an organization has. A service account may belong to another group.</source>
        <translation>Dem Konto fehlt die Berechtigung View Organization, die jedes Mitglied einer Organisation hat. Ein Dienstkonto gehört möglicherweise zu einer anderen Gruppe.</translation>
    </message>
    <message>
        <source>This account may not see the integrations of this organization</source>
        <translation>Dieses Konto darf die Integrationen dieser Organisation nicht sehen</translation>
    </message>
    <message>
        <source>This account may not change integrations of this organization</source>
        <translation>Dieses Konto darf Integrationen dieser Organisation nicht ändern</translation>
    </message>
    <message>
        <source>The account may no longer belong to any organization.</source>
        <translation>Das Konto gehört möglicherweise zu keiner Organisation mehr.</translation>
    </message>
    <message>
        <source>Check in the Web UI which organizations the account belongs to.</source>
        <translation>Prüfen Sie in der Weboberfläche, zu welchen Organisationen das Konto gehört.</translation>
    </message>
    <message>
        <source>It was deleted, or the account may not see it: Snyk gives the same answer for both.</source>
        <translation>Sie wurde gelöscht, oder das Konto darf sie nicht sehen: Snyk gibt in beiden Fällen dieselbe Antwort.</translation>
    </message>
    <message>
        <source>Somebody has removed it in the meantime, or the account may not see it: Snyk gives the same answer for both.</source>
        <translation>Jemand hat sie inzwischen entfernt, oder das Konto darf sie nicht sehen: Snyk gibt in beiden Fällen dieselbe Antwort.</translation>
    </message>
</context>
<context>
    <name>broker::ui::RegionChooser</name>
    <message>
        <source>AP&amp;I address:</source>
        <translation>&amp;API-Adresse:</translation>
    </message>
    <message>
        <source>Another address (single tenant)</source>
        <translation>Andere Adresse (Single-Tenant)</translation>
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
    <message>
        <source>%1 (%2)</source>
        <comment>where a region is, and its id</comment>
        <translation>%1 (%2)</translation>
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
    <message>
        <source>Sho&amp;w it</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a change at Snyk</comment>
        <extracomment>A token, and what was done to its integration.</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Changed at Snyk, not here: %1</source>
        <extracomment>%1 is &quot;2 tokens&quot;.</extracomment>
        <translation>Bei Snyk geändert, nicht hier: %1</translation>
    </message>
    <message>
        <source>The tokens may be others by now. Compare them with those on the Snyk website (Web UI).</source>
        <translation>Die Token können inzwischen andere sein. Vergleichen Sie sie mit denen auf der Snyk-Website (Weboberfläche).</translation>
    </message>
</context>
<context>
    <name>broker::ui::RemoveDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove a token</source>
        <translation>Token entfernen</translation>
    </message>
    <message>
        <source>Remove a credential</source>
        <translation>Zugangsdaten entfernen</translation>
    </message>
    <message>
        <source>The credential is gone from where it was kept; only the list could not be saved.</source>
        <translation>Die Zugangsdaten sind dort gelöscht, wo sie lagen; nur die Liste konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The token is gone from where it was kept; only the list could not be saved.</source>
        <translation>Das Token ist dort, wo es aufbewahrt war, nicht mehr; nur die Liste konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>&amp;I understand that this cannot be undone here</source>
        <translation>&amp;Ich verstehe, dass sich das hier nicht rückgängig machen lässt</translation>
    </message>
    <message>
        <source>It may not have been removed, so the entry stays in the list.</source>
        <translation>Es ist nicht sicher, ob etwas entfernt wurde; der Eintrag bleibt in der Liste.</translation>
    </message>
    <message>
        <source>This will delete the entry of %1 in this list. The secret itself was only in memory and is already gone.</source>
        <translation>Gelöscht wird der Eintrag von %1 in dieser Liste. Das Geheimnis selbst war nur im Arbeitsspeicher und ist schon weg.</translation>
    </message>
    <message>
        <source>This will delete the credential %1 in the memory of this program, and its entry in this list.</source>
        <translation>Gelöscht werden die Zugangsdaten %1 im Arbeitsspeicher dieses Programms und ihr Eintrag in dieser Liste.</translation>
    </message>
    <message>
        <source>This will delete the token %1 in the memory of this program, and its entry in this list.</source>
        <translation>Gelöscht werden das Token %1 im Arbeitsspeicher dieses Programms und sein Eintrag in dieser Liste.</translation>
    </message>
    <message>
        <source>It will not delete the credential at %1. It stays valid there, and a Broker client that uses it keeps running. The audit journal will record what was done.</source>
        <extracomment>%1 is a service such as GitLab.</extracomment>
        <translation>Nicht gelöscht werden die Zugangsdaten bei %1. Dort bleiben sie gültig, und ein Broker-Client, der sie benutzt, läuft weiter. Das Audit-Journal hält fest, was getan wurde.</translation>
    </message>
    <message>
        <source>It will not delete the token at Snyk. It stays valid, and a Broker client that uses it keeps running. The audit journal will record what was done.</source>
        <translation>Nicht gelöscht wird das Token bei Snyk. Es bleibt gültig, und ein Broker-Client, der es benutzt, läuft weiter. Das Audit-Journal hält fest, was getan wurde.</translation>
    </message>
    <message>
        <source>It is the credential of the Broker clients of: %1. Their tokens stay in this list.</source>
        <extracomment>%1 are integrations in organizations.</extracomment>
        <translation>Es sind die Zugangsdaten der Broker-Clients von: %1. Deren Token bleiben in dieser Liste.</translation>
    </message>
    <message>
        <source>The credential %1 of %2, which the same Broker client uses, stays where it is kept and in this list. If nothing uses it any more, remove it as well.</source>
        <extracomment>%1 is a masked credential, %2 a service such as GitLab.</extracomment>
        <translation>Die Zugangsdaten %1 von %2, die derselbe Broker-Client benutzt, bleiben, wo sie aufbewahrt sind, und in dieser Liste. Wenn nichts sie mehr benutzt, entfernen Sie sie ebenfalls.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) use this token, and none of them will have it here any more: %1</source>
        <extracomment>%1 are organizations.</extracomment>
        <translation>
            <numerusform>%Ln Organisation benutzt dieses Token, und sie hat es dann hier nicht mehr: %1</numerusform>
            <numerusform>%Ln Organisationen benutzen dieses Token, und keine hat es dann hier noch: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It will not revoke it at Snyk: it stays valid there until you do so. Your Broker tokens and their clients do not need it. The next window that asks Snyk asks you for a credential. The audit journal will record what was done.</source>
        <translation>Nicht widerrufen werden sie bei Snyk: Dort bleiben sie gültig, bis Sie sie widerrufen. Ihre Broker-Token und deren Clients brauchen sie nicht. Das nächste Fenster, das Snyk fragt, fragt Sie nach Zugangsdaten. Das Audit-Journal hält fest, was getan wurde.</translation>
    </message>
    <message>
        <source>This will delete the credential %1 in the memory of this program, and its entry in this list: you are signed out of Snyk.</source>
        <translation>Gelöscht werden die Zugangsdaten %1 im Arbeitsspeicher dieses Programms und ihr Eintrag in dieser Liste: Sie sind dann von Snyk abgemeldet.</translation>
    </message>
    <message>
        <source>This will delete the credential %1 in the password store of this computer (keychain), and its entry in this list. You are signed out of Snyk where it is in use.</source>
        <translation>Damit werden die Zugangsdaten %1 im Passwortspeicher dieses Computers (Schlüsselbund) und ihr Eintrag in dieser Liste gelöscht. Sie werden bei Snyk abgemeldet, wo sie in Gebrauch sind.</translation>
    </message>
    <message>
        <source>This will delete the credential %1 in the password store of this computer (keychain), and its entry in this list.</source>
        <translation>Damit werden die Zugangsdaten %1 im Passwortspeicher dieses Computers (Schlüsselbund) und ihr Eintrag in dieser Liste gelöscht.</translation>
    </message>
    <message>
        <source>This will delete the token %1 in the password store of this computer (keychain), and its entry in this list.</source>
        <translation>Damit werden das Token %1 im Passwortspeicher dieses Computers (Schlüsselbund) und sein Eintrag in dieser Liste gelöscht.</translation>
    </message>
    <message>
        <source>What signs in to Snyk is among them: you are signed out of Snyk.</source>
        <translation>Darunter ist, womit sich dieses Programm bei Snyk anmeldet: Sie sind dann von Snyk abgemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln credential(s) that the same Broker clients use stay(s) where it is/they are kept and in this list.</source>
        <translation>
            <numerusform>%Ln Satz Zugangsdaten, den dieselben Broker-Clients benutzen, bleibt, wo er aufbewahrt ist, und in dieser Liste.</numerusform>
            <numerusform>%Ln Sätze Zugangsdaten, die dieselben Broker-Clients benutzen, bleiben, wo sie aufbewahrt sind, und in dieser Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the tokens is/are shared: %1 organizations use them, and none of them will have one here any more.</source>
        <extracomment>%1 is a number of organizations.</extracomment>
        <translation>
            <numerusform>%Ln der Token wird gemeinsam genutzt: %1 Organisationen benutzen es, und keine hat es dann hier noch.</numerusform>
            <numerusform>%Ln der Token werden gemeinsam genutzt: %1 Organisationen benutzen sie, und keine hat dann hier noch eines.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>This will delete %1 where they are kept on this computer (keychain, or the memory of this program), and their entries in this list.</source>
        <extracomment>%1 is &quot;78 tokens&quot; or &quot;2 tokens and 1 credential&quot;.</extracomment>
        <translation>Gelöscht werden %1 dort, wo sie auf diesem Computer aufbewahrt sind (Schlüsselbund oder Arbeitsspeicher dieses Programms), und ihre Einträge in dieser Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more stay(s) in the list, because a rotation is not finished. Bring it to its end first.</source>
        <translation>
            <numerusform>%Ln weiterer Eintrag bleibt in der Liste, weil eine Rotation nicht beendet ist. Bringen Sie sie zuerst zu Ende.</numerusform>
            <numerusform>%Ln weitere Einträge bleiben in der Liste, weil eine Rotation nicht beendet ist. Bringen Sie sie zuerst zu Ende.</numerusform>
        </translation>
    </message>
    <message>
        <source>The secrets are gone from where they were kept; only the list could not be saved.</source>
        <translation>Die Geheimnisse sind dort gelöscht, wo sie aufbewahrt waren; nur die Liste konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Removed from the list: %1</source>
        <extracomment>%1 is &quot;78 tokens&quot; or &quot;2 tokens and 1 credential&quot;.</extracomment>
        <translation>Aus der Liste entfernt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) in the list:</source>
        <extracomment>Followed by their names, a line each.</extracomment>
        <translation>
            <numerusform>%Ln Eintrag bleibt in der Liste:</numerusform>
            <numerusform>%Ln Einträge bleiben in der Liste:</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries that are removed</source>
        <translation>Einträge, die entfernt werden</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entry(s) of the list</source>
        <extracomment>%1 is how many of them have been tried.</extracomment>
        <translation>
            <numerusform>%1 von %Ln Eintrag der Liste</numerusform>
            <numerusform>%1 von %Ln Einträgen der Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>It will not delete the token at Snyk, where it is not in use any more. The audit journal will record what was done.</source>
        <translation>Nicht gelöscht wird das Token bei Snyk, wo es nicht mehr benutzt wird. Das Audit-Journal hält fest, was getan wurde.</translation>
    </message>
    <message>
        <source>It will not delete them at Snyk or at other services. What is in use stays valid, and Broker clients that use it keep running. The audit journal will record what was done.</source>
        <translation>Bei Snyk oder anderen Diensten wird nichts davon gelöscht. Was dort in Gebrauch ist, bleibt gültig, und Broker-Clients, die es benutzen, laufen weiter. Das Audit-Journal hält fest, was getan wurde.</translation>
    </message>
    <message numerus="yes">
        <source>The secret(s) of %Ln of them is/are gone from where it was/they were kept; only the list could not be saved.</source>
        <translation>
            <numerusform>Das Geheimnis von %Ln dieser Einträge ist dort gelöscht, wo es aufbewahrt war; nur die Liste konnte nicht geschrieben werden.</numerusform>
            <numerusform>Die Geheimnisse von %Ln dieser Einträge sind dort gelöscht, wo sie aufbewahrt waren; nur die Liste konnte nicht geschrieben werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (only the entry is left)</source>
        <translation>%1 (nur der Eintrag ist übrig)</translation>
    </message>
    <message>
        <source>What stays in the list</source>
        <translation>Was in der Liste bleibt</translation>
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
        <source>Practice mode: these Snyk Broker tokens are not real</source>
        <translation>Übungsmodus: Diese Snyk-Broker-Token sind nicht echt</translation>
    </message>
    <message>
        <source>The fingerprint shows the first and last four characters of a token. There is no secret in this report.</source>
        <translation>Der Fingerabdruck zeigt die ersten und die letzten vier Zeichen eines Tokens. In diesem Bericht steht kein Geheimnis.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ResultsPage</name>
    <message>
        <source>Save as a &amp;table…</source>
        <translation>Als &amp;Tabelle speichern…</translation>
    </message>
    <message>
        <source>Organizations of the job</source>
        <translation>Organisationen des Auftrags</translation>
    </message>
    <message>
        <source>R&amp;etrieve its token…</source>
        <translation>Token ab&amp;rufen…</translation>
    </message>
    <message>
        <source>&amp;Retry what did not go well</source>
        <translation>Fehlgeschlagenes wi&amp;ederholen</translation>
    </message>
    <message>
        <source>Take &amp;back…</source>
        <translation>Zurückneh&amp;men…</translation>
    </message>
    <message>
        <source>F&amp;orget this job…</source>
        <translation>Auftrag &amp;vergessen…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>The job is kept, so that it can be taken back, until you forget it.</source>
        <translation>Der Auftrag bleibt aufbewahrt und lässt sich zurücknehmen, bis Sie „Auftrag vergessen“ wählen.</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Ergebnisse speichern</translation>
    </message>
    <message>
        <source>Forget this job</source>
        <translation>Auftrag vergessen</translation>
    </message>
    <message>
        <source>Forget this job?</source>
        <translation>Diesen Auftrag vergessen?</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Nothing changes in Snyk and on your list. It cannot be taken back any more.</source>
        <translation>Bei Snyk und in Ihrer Liste ändert sich nichts. Der Auftrag lässt sich dann nicht mehr zurücknehmen.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>The job is forgotten</source>
        <translation>Der Auftrag ist vergessen</translation>
    </message>
    <message>
        <source>What it has done stays.</source>
        <translation>Was er getan hat, bleibt bestehen.</translation>
    </message>
    <message>
        <source>Set up the cl&amp;ients…</source>
        <translation>C&amp;lients einrichten…</translation>
    </message>
    <message>
        <source>The job is kept until you forget it.</source>
        <translation>Der Auftrag bleibt, bis Sie „Auftrag vergessen“ wählen.</translation>
    </message>
    <message>
        <source>Nothing changes in Snyk and on your list.</source>
        <translation>Bei Snyk und in Ihrer Liste ändert sich nichts.</translation>
    </message>
    <message>
        <source>&amp;Go on with the job</source>
        <translation>Auftrag &amp;fortsetzen</translation>
    </message>
    <message>
        <source>Results so far</source>
        <translation>Bisherige Ergebnisse</translation>
    </message>
    <message>
        <source>Go on first: of some organizations it is not known yet what became of them</source>
        <translation>Setzen Sie ihn zuerst fort: Bei einigen Organisationen ist noch nicht bekannt, was aus ihnen geworden ist</translation>
    </message>
    <message>
        <source>Se&amp;nd to a colleague…</source>
        <translation>An Kollegen se&amp;nden…</translation>
    </message>
    <message>
        <source>The job is paused. It can be gone on with, now or later, until you forget it.</source>
        <translation>Der Auftrag ist pausiert. Er lässt sich jetzt oder später fortsetzen, bis Sie „Auftrag vergessen“ wählen.</translation>
    </message>
</context>
<context>
    <name>broker::ui::RetirePage</name>
    <message>
        <source>The old token and its client</source>
        <translation>Das alte Token und sein Client</translation>
    </message>
    <message>
        <source>You have the new token; this program does not. Give it once, so that it can be kept and found again.</source>
        <translation>Sie haben das neue Token, dieses Programm nicht. Geben Sie es einmal an, damit es aufbewahrt und wiedergefunden werden kann.</translation>
    </message>
    <message>
        <source>Remove the old token</source>
        <translation>Das alte Token entfernen</translation>
    </message>
    <message>
        <source>Nothing &amp;uses the old token any more</source>
        <translation>Nichts ben&amp;utzt das alte Token mehr</translation>
    </message>
    <message>
        <source>&amp;Remove the old token</source>
        <translation>Altes Token &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Make the new token the current one</source>
        <translation>Neues Token zum aktuellen &amp;machen</translation>
    </message>
    <message>
        <source>Days to &amp;keep the old token:</source>
        <translation>Tage, die das alte Token &amp;aufbewahrt wird:</translation>
    </message>
    <message>
        <source>Retire the old token</source>
        <translation>Das alte Token ablösen</translation>
    </message>
    <message>
        <source>Snyk uses the new token, and your list still has the old one.</source>
        <translation>Snyk benutzt das neue Token, und Ihre Liste hat noch das alte.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>The old token (%1) is kept until %2. It can be removed earlier.</source>
        <translation>Das alte Token (%1) wird bis %2 aufbewahrt. Es kann früher entfernt werden.</translation>
    </message>
    <message>
        <source>The old token (%1) has been kept long enough. Remove it when nothing uses it any more.</source>
        <translation>Das alte Token (%1) wurde lange genug aufbewahrt. Entfernen Sie es, wenn nichts es mehr benutzt.</translation>
    </message>
    <message>
        <source>&amp;Change the day</source>
        <translation>Tag ä&amp;ndern</translation>
    </message>
    <message>
        <source>&amp;Keep the old token until:</source>
        <translation>Altes Token aufbewa&amp;hren bis:</translation>
    </message>
    <message>
        <source>Take the old client away:</source>
        <translation>Den alten Client entfernen:</translation>
    </message>
    <message>
        <source>Copy the c&amp;ommand</source>
        <translation>Be&amp;fehl kopieren</translation>
    </message>
    <message>
        <source>The old token is being removed…</source>
        <translation>Das alte Token wird entfernt…</translation>
    </message>
    <message>
        <source>The new token is being saved, and the list brought up to date…</source>
        <translation>Das neue Token wird gespeichert und die Liste aktualisiert…</translation>
    </message>
    <message>
        <source>The old token (%1) is in the memory of this program only, and gone when the program ends. Remove its entry when nothing uses it any more.</source>
        <translation>Das alte Token (%1) ist nur im Arbeitsspeicher dieses Programms und weg, wenn das Programm endet. Entfernen Sie seinen Eintrag, wenn nichts es mehr benutzt.</translation>
    </message>
    <message>
        <source>Make the new one the current one, with a new due date.</source>
        <translation>Das neue zum aktuellen machen, mit neuer Fälligkeit.</translation>
    </message>
    <message>
        <source>Removing it deletes the old token from this computer. It cannot be brought back.</source>
        <translation>Das Entfernen löscht das alte Token von diesem Computer. Es lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Copies of the old token</source>
        <translation>Kopien des alten Tokens</translation>
    </message>
    <message>
        <source>No old copy is in Snyk &amp;Essentials</source>
        <translation>In Snyk &amp;Essentials ist keine alte Kopie</translation>
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
    <message>
        <source>What the Web UI would show</source>
        <translation>Was die Weboberfläche zeigen würde</translation>
    </message>
    <message>
        <source>Only text that looks like a token is offered, and only to you. Nothing is used before you say so.</source>
        <translation>Nur ein Text, der die Form eines Tokens hat, wird angeboten, und nur Ihnen. Es wird nichts übernommen, bevor Sie zustimmen.</translation>
    </message>
    <message>
        <source>In practice mode no browser is opened. The token there is %1.</source>
        <translation>Im Übungsmodus wird kein Browser geöffnet. Das Token dort ist %1.</translation>
    </message>
    <message>
        <source>Generate the token on the Snyk website (Web UI)</source>
        <translation>Das Token auf der Snyk-Website (Weboberfläche) erzeugen</translation>
    </message>
    <message>
        <source>Copy the token from the Snyk website (Web UI)</source>
        <translation>Das Token von der Snyk-Website (Weboberfläche) kopieren</translation>
    </message>
</context>
<context>
    <name>broker::ui::RetrieveQueue</name>
    <message numerus="yes">
        <source>%Ln token(s) still to be retrieved</source>
        <translation>
            <numerusform>Noch %Ln Token abzurufen</numerusform>
            <numerusform>Noch %Ln Token abzurufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>a token</comment>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>For&amp;tsetzen</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>A token, and its place among those that are retrieved one after the other.</extracomment>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>tokens</comment>
        <translation>%1 von %2</translation>
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
        <source>Due again on %1.</source>
        <translation>Wieder fällig am %1.</translation>
    </message>
    <message>
        <source>Only the dates change. The secret that is kept stays as it is: if Snyk shows another one now, close this and choose “Rotate”, so that the new one is stored.</source>
        <translation>Nur die Termine ändern sich. Das aufbewahrte Geheimnis bleibt, wie es ist: Zeigt Snyk inzwischen ein anderes, schließen Sie dies und wählen Sie „Rotieren“, damit das neue gespeichert wird.</translation>
    </message>
</context>
<context>
    <name>broker::ui::RotationDialog</name>
    <message>
        <source>&amp;Give up…</source>
        <translation>Auf&amp;geben…</translation>
    </message>
    <message>
        <source>Give up this rotation</source>
        <translation>Diese Rotation aufgeben</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Weitermachen</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Do you have the new token in a safe place?</source>
        <translation>Haben Sie das neue Token an einem sicheren Ort?</translation>
    </message>
    <message>
        <source>If you leave now, this program forgets it. Snyk cannot take it back, and shows it in the Web UI only.</source>
        <translation>Wenn Sie jetzt gehen, vergisst dieses Programm es. Snyk kann es nicht zurücknehmen und zeigt es nur in der Weboberfläche.</translation>
    </message>
    <message>
        <source>&amp;Leave, I have it</source>
        <translation>&amp;Verlassen, ich habe es</translation>
    </message>
    <message>
        <source>End this rotation here?</source>
        <translation>Diese Rotation hier beenden?</translation>
    </message>
    <message>
        <source>The new token is being saved</source>
        <translation>Das neue Token wird gespeichert</translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <extracomment>%1 is an integration in an organization.</extracomment>
        <translation>%1 rotieren</translation>
    </message>
</context>
<context>
    <name>broker::ui::RotationDonePage</name>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Token of %1: %2</source>
        <translation>Token von %1: %2</translation>
    </message>
    <message>
        <source>Due for the next rotation: %1</source>
        <translation>Nächste Rotation fällig: %1</translation>
    </message>
    <message>
        <source>&amp;Finish later</source>
        <translation>&amp;Später abschließen</translation>
    </message>
</context>
<context>
    <name>broker::ui::RotationGuide</name>
    <message numerus="yes">
        <source>%Ln rotation(s) are unfinished</source>
        <translation>
            <numerusform>%Ln Rotation ist nicht beendet</numerusform>
            <numerusform>%Ln Rotationen sind nicht beendet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>integration in organization: where its rotation stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume the first</source>
        <translation>Die erste fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln old token(s) can be removed</source>
        <translation>
            <numerusform>%Ln altes Token kann entfernt werden</numerusform>
            <numerusform>%Ln alte Token können entfernt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>%1: the days that you chose to keep the old token %2 are over.</source>
        <translation>%1: Die Tage, die Sie das alte Token %2 aufbewahren wollten, sind vorbei.</translation>
    </message>
    <message>
        <source>Rotate what is d&amp;ue…</source>
        <translation>&amp;Was fällig ist, rotieren…</translation>
    </message>
    <message>
        <source>Sn&amp;yk API credential…</source>
        <translation>Snyk-&amp;API-Zugangsdaten…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Snyk API credential(s) was/were not rotated to the end</source>
        <translation>
            <numerusform>%Ln Satz Snyk-API-Zugangsdaten wurde nicht zu Ende rotiert</numerusform>
            <numerusform>%Ln Sätze Snyk-API-Zugangsdaten wurden nicht zu Ende rotiert</numerusform>
        </translation>
    </message>
    <message>
        <source>unnamed account</source>
        <translation>unbenanntes Konto</translation>
    </message>
    <message>
        <source>%1: two secrets may be valid, until you delete the old one, %2.</source>
        <translation>%1: Möglicherweise gelten zwei Secrets, bis Sie das alte, %2, löschen.</translation>
    </message>
    <message>
        <source>%1: Snyk was asked for a second secret, which is not in use yet.</source>
        <translation>%1: Snyk wurde um ein zweites Secret gebeten, das noch nicht in Gebrauch ist.</translation>
    </message>
</context>
<context>
    <name>broker::ui::RotationPage</name>
    <message>
        <source>Sign &amp;in again</source>
        <translation>Erneut anme&amp;lden</translation>
    </message>
</context>
<context>
    <name>broker::ui::RotationStateText</name>
    <message>
        <source>Nothing is under way</source>
        <translation>Nichts ist im Gange</translation>
    </message>
    <message>
        <source>This rotation has ended.</source>
        <translation>Diese Rotation ist beendet.</translation>
    </message>
    <message>
        <source>Close the window. Rotate starts a new one.</source>
        <translation>Schließen Sie das Fenster. „Rotieren“ beginnt eine neue.</translation>
    </message>
    <message>
        <source>Plan the rotation</source>
        <translation>Die Rotation planen</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Switch to the new token</source>
        <translation>Zum neuen Token wechseln</translation>
    </message>
    <message>
        <source>Get the new token</source>
        <translation>Das neue Token holen</translation>
    </message>
    <message>
        <source>Please wait.</source>
        <translation>Bitte warten Sie.</translation>
    </message>
    <message>
        <source>Nothing was asked of Snyk</source>
        <translation>Bei Snyk wurde nichts angefordert</translation>
    </message>
    <message>
        <source>Snyk is asked for a new token, once.</source>
        <translation>Snyk wird einmal um ein neues Token gebeten.</translation>
    </message>
    <message>
        <source>A Snyk group can have one provisional token at a time. The one that is there was issued by this program, for %1.</source>
        <translation>Eine Snyk-Gruppe kann immer nur ein vorläufiges Token haben. Das vorhandene wurde von diesem Programm geholt, für %1.</translation>
    </message>
    <message>
        <source>Somebody else&apos;s new token is waiting</source>
        <translation>Ein neues Token von jemand anderem wartet</translation>
    </message>
    <message>
        <source>A Snyk group can have one provisional token at a time, and this program did not issue the one that is there. No new one was made.</source>
        <translation>Eine Snyk-Gruppe kann immer nur ein vorläufiges Token haben, und das vorhandene stammt nicht von diesem Programm. Es wurde kein neues erzeugt.</translation>
    </message>
    <message>
        <source>Another administrator or a script has begun to rotate a token of this group and has not switched to it yet.</source>
        <translation>Ein anderer Administrator oder ein Skript hat begonnen, ein Token dieser Gruppe zu rotieren, und noch nicht gewechselt.</translation>
    </message>
    <message>
        <source>Ask the other administrators of the group. The Web UI shows the token in the Broker settings of its integration. If it is meant for this one, paste it below and go on with it. Do not switch to a token whose client nobody has started.</source>
        <translation>Fragen Sie die anderen Administratoren der Gruppe. Die Weboberfläche zeigt das Token in den Broker-Einstellungen seiner Integration. Ist es für diese gedacht, fügen Sie es unten ein, und machen Sie damit weiter. Wechseln Sie nicht zu einem Token, dessen Client niemand gestartet hat.</translation>
    </message>
    <message>
        <source>Nobody knows whether a new token was issued</source>
        <translation>Niemand weiß, ob ein neues Token ausgestellt wurde</translation>
    </message>
    <message>
        <source>Look at the Broker settings of %1 in the Web UI. If a new token is shown there, paste it below. If there is none, end this rotation with “Give up” and start another one.</source>
        <translation>Sehen Sie in der Weboberfläche in die Broker-Einstellungen von %1. Steht dort ein neues Token, fügen Sie es unten ein. Gibt es keines, beenden Sie diese Rotation mit „Aufgeben“, und beginnen Sie eine neue.</translation>
    </message>
    <message>
        <source>Follow the steps, then paste the new token. Have the restart of the client ready first.</source>
        <translation>Folgen Sie den Schritten, dann fügen Sie das neue Token ein. Bereiten Sie den Neustart des Clients vorher vor.</translation>
    </message>
    <message>
        <source>Save the new token</source>
        <translation>Das neue Token speichern</translation>
    </message>
    <message>
        <source>Start a client with the new token</source>
        <translation>Einen Client mit dem neuen Token starten</translation>
    </message>
    <message>
        <source>Start the client as shown, then go on.</source>
        <translation>Starten Sie den Client wie gezeigt, dann machen Sie weiter.</translation>
    </message>
    <message>
        <source>Is the new client connected?</source>
        <translation>Ist der neue Client verbunden?</translation>
    </message>
    <message>
        <source>Give the address of the new client and check it.</source>
        <translation>Geben Sie die Adresse des neuen Clients an und prüfen Sie ihn.</translation>
    </message>
    <message>
        <source>The new client is ready</source>
        <translation>Der neue Client ist bereit</translation>
    </message>
    <message>
        <source>It is known to be connected with the new token.</source>
        <translation>Er ist nachweislich mit dem neuen Token verbunden.</translation>
    </message>
    <message>
        <source>Snyk is told to use the new token, once.</source>
        <translation>Snyk wird einmal angewiesen, das neue Token zu benutzen.</translation>
    </message>
    <message>
        <source>Snyk did not switch</source>
        <translation>Snyk hat nicht gewechselt</translation>
    </message>
    <message>
        <source>Nobody knows which token Snyk uses</source>
        <translation>Niemand weiß, welches Token Snyk benutzt</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>fingerprint</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Look at the Broker settings of %1 in the Web UI: the new token is %2, the old one %3. Then say below which one is shown.</source>
        <translation>Sehen Sie in der Weboberfläche in die Broker-Einstellungen von %1: Das neue Token ist %2, das alte %3. Geben Sie dann unten an, welches dort steht.</translation>
    </message>
    <message>
        <source>Does it work after the switch?</source>
        <translation>Funktioniert es nach dem Wechsel?</translation>
    </message>
    <message>
        <source>Check the client once more, and test a project of the integration in Snyk.</source>
        <translation>Prüfen Sie den Client noch einmal, und testen Sie in Snyk ein Projekt der Integration.</translation>
    </message>
    <message>
        <source>The client runs with the new token</source>
        <translation>Der Client läuft mit dem neuen Token</translation>
    </message>
    <message>
        <source>The new token is in use</source>
        <translation>Das neue Token ist in Gebrauch</translation>
    </message>
    <message>
        <source>The client works after the switch.</source>
        <translation>Der Client funktioniert nach dem Wechsel.</translation>
    </message>
    <message>
        <source>Retire the old token</source>
        <translation>Das alte Token ablösen</translation>
    </message>
    <message>
        <source>The list does not have the new token yet</source>
        <translation>Die Liste hat das neue Token noch nicht</translation>
    </message>
    <message>
        <source>When nothing uses the old token any more, remove it. Until then you may leave.</source>
        <translation>Wenn nichts mehr das alte Token benutzt, entfernen Sie es. Bis dahin können Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>The old token was not removed</source>
        <translation>Das alte Token wurde nicht entfernt</translation>
    </message>
    <message>
        <source>The token is rotated</source>
        <translation>Das Token ist rotiert</translation>
    </message>
    <message>
        <source>Close the window. The list shows when the next rotation is due.</source>
        <translation>Schließen Sie das Fenster. Die Liste zeigt, wann die nächste Rotation fällig ist.</translation>
    </message>
    <message>
        <source>Back to where you left</source>
        <translation>Zurück an die Stelle, an der Sie waren</translation>
    </message>
    <message>
        <source>The new token of this rotation was issued, and the keychain does not say whether it has it. Nothing was changed.</source>
        <translation>Das neue Token dieser Rotation wurde ausgestellt, und der Schlüsselbund sagt nicht, ob er es hat. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The new token is not on this computer</source>
        <translation>Das neue Token ist nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>Snyk issued it (%1), and the keychain does not have it.</source>
        <translation>Snyk hat es ausgestellt (%1), und der Schlüsselbund hat es nicht.</translation>
    </message>
    <message>
        <source>Paste it below: the Web UI shows it in the Broker settings of the integration. If you have it elsewhere, say so and go on without it here.</source>
        <translation>Fügen Sie es unten ein: Die Weboberfläche zeigt es in den Broker-Einstellungen der Integration. Haben Sie es anderswo, geben Sie das an, und machen Sie hier ohne das Token weiter.</translation>
    </message>
    <message>
        <source>The new token could not be saved. It is not lost: this program holds it in memory until you decide.</source>
        <translation>Das neue Token konnte nicht gespeichert werden. Es ist nicht verloren: Dieses Programm behält es im Arbeitsspeicher, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>Snyk still uses the old one until it is told otherwise.</source>
        <translation>Snyk benutzt weiter das alte, bis es anders angewiesen wird.</translation>
    </message>
    <message>
        <source>Snyk refused the switch.</source>
        <translation>Snyk hat den Wechsel abgelehnt.</translation>
    </message>
    <message>
        <source>The request did not get as far as Snyk.</source>
        <translation>Die Anfrage ist nicht bis zu Snyk gelangt.</translation>
    </message>
    <message>
        <source>This call changed nothing. Both clients may go on running.</source>
        <translation>Dieser Aufruf hat nichts geändert. Beide Clients können weiterlaufen.</translation>
    </message>
    <message>
        <source>The new token is being saved for each entry of your list that it belongs to.</source>
        <translation>Das neue Token wird für jeden Eintrag Ihrer Liste gespeichert, zu dem es gehört.</translation>
    </message>
    <message>
        <source>The new token is in use.</source>
        <translation>Das neue Token ist in Gebrauch.</translation>
    </message>
    <message>
        <source>Recording it was interrupted; trying again does what is missing.</source>
        <translation>Das Eintragen wurde unterbrochen; ein erneuter Versuch holt nach, was fehlt.</translation>
    </message>
    <message>
        <source>The old token is still in the list</source>
        <translation>Das alte Token steht noch in der Liste</translation>
    </message>
    <message>
        <source>The old token is being removed from where it is kept.</source>
        <translation>Das alte Token wird dort entfernt, wo es aufbewahrt ist.</translation>
    </message>
    <message>
        <source>Nobody knows whether a new token was issued, and the keychain does not say whether it has one. Nothing was changed.</source>
        <translation>Niemand weiß, ob ein neues Token ausgestellt wurde, und der Schlüsselbund sagt nicht, ob er eines hat. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Somebody removed it, or it was saved on another computer.</source>
        <translation>Jemand hat es entfernt, oder es wurde auf einem anderen Computer gespeichert.</translation>
    </message>
    <message>
        <source>The new token is in the keychain of this computer.</source>
        <translation>Das neue Token ist im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>You have the new token; this program does not.</source>
        <translation>Sie haben das neue Token, dieses Programm nicht.</translation>
    </message>
    <message>
        <source>It may still be where it was kept.</source>
        <translation>Vielleicht ist es noch dort, wo es aufbewahrt war.</translation>
    </message>
    <message>
        <source>It may still be in the keychain.</source>
        <translation>Vielleicht ist es noch im Schlüsselbund.</translation>
    </message>
    <message>
        <source>It may still be in the memory of this program.</source>
        <translation>Vielleicht ist es noch im Arbeitsspeicher dieses Programms.</translation>
    </message>
    <message>
        <source>%1: not known how it ended</source>
        <comment>step of a rotation</comment>
        <translation>%1: Ausgang unbekannt</translation>
    </message>
    <message>
        <source>%1: it is for you to decide</source>
        <comment>step of a rotation</comment>
        <translation>%1: Sie entscheiden</translation>
    </message>
    <message>
        <source>%1: not done</source>
        <comment>step of a rotation</comment>
        <translation>%1: nicht erledigt</translation>
    </message>
    <message>
        <source>Read who is affected, let the program check what it can, then begin.</source>
        <translation>Lesen Sie, wen es betrifft, lassen Sie das Programm prüfen, was es kann, dann beginnen Sie.</translation>
    </message>
    <message>
        <source>What is about to be done is being written to the journal.</source>
        <translation>Im Journal wird vermerkt, was gleich getan wird.</translation>
    </message>
    <message>
        <source>If the request has already been sent, the program waits for Snyk&apos;s answer.</source>
        <translation>Ist die Anfrage schon unterwegs, wird Snyks Antwort abgewartet.</translation>
    </message>
    <message>
        <source>This program already has a new token waiting</source>
        <translation>Dieses Programm hat schon ein wartendes neues Token</translation>
    </message>
    <message>
        <source>Finish that rotation first: it is in the list, under Resume. Then come back here.</source>
        <translation>Schließen Sie zuerst jene Rotation ab: Sie steht in der Liste, mit „Fortsetzen“. Dann kommen Sie hierher zurück.</translation>
    </message>
    <message>
        <source>Snyk was asked for one, and no clear answer came. It may have issued it. The call is not repeated: a second one would be refused, or the first token would be lost.</source>
        <translation>Snyk wurde darum gebeten, und es kam keine klare Antwort. Vielleicht hat es eines ausgestellt. Der Aufruf wird nicht wiederholt: Ein zweiter würde abgelehnt oder das erste Token verlieren.</translation>
    </message>
    <message>
        <source>The connection was lost, or the program ended, while Snyk was answering.</source>
        <translation>Die Verbindung brach ab oder das Programm endete, während Snyk antwortete.</translation>
    </message>
    <message>
        <source>For this type, Snyk makes tokens only in its Web UI.</source>
        <translation>Snyk erzeugt das Token dieses Typs nur in seiner Weboberfläche.</translation>
    </message>
    <message>
        <source>It is saved in the keychain and read back before it is shown.</source>
        <translation>Es wird in den Schlüsselbund geschrieben und zurückgelesen, bevor es gezeigt wird.</translation>
    </message>
    <message>
        <source>It is kept in the memory of this program.</source>
        <translation>Es wird in den Arbeitsspeicher dieses Programms gelegt.</translation>
    </message>
    <message>
        <source>The new token may not have been saved. It is not lost: this program holds it in memory until you decide.</source>
        <translation>Es ist nicht sicher, ob das neue Token gespeichert wurde. Es ist nicht verloren: Dieses Programm behält es im Arbeitsspeicher, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>Assume that the old one has not worked since the new one was generated.</source>
        <translation>Gehen Sie davon aus, dass das alte nicht mehr gilt, seit das neue erzeugt wurde.</translation>
    </message>
    <message>
        <source>You can go on once a client with the new token has been seen, or once you state that you have seen it.</source>
        <translation>Weiter geht es erst, wenn ein Client mit dem neuen Token zu sehen ist oder Sie sagen, dass Sie ihn gesehen haben.</translation>
    </message>
    <message>
        <source>Go on to the switch. You can check once more before that.</source>
        <translation>Machen Sie mit dem Wechsel weiter. Sie können vorher noch einmal prüfen.</translation>
    </message>
    <message>
        <source>Snyk was told to switch, and no clear answer came. It may have switched. The call is not repeated automatically. Leave both clients running.</source>
        <translation>Snyk wurde zum Wechsel angewiesen, und es kam keine klare Antwort. Vielleicht hat es gewechselt. Der Aufruf wird nicht von selbst wiederholt. Lassen Sie beide Clients laufen.</translation>
    </message>
    <message>
        <source>Snyk uses the new token now. Leave the old client running until the new one has been checked.</source>
        <translation>Snyk benutzt jetzt das neue Token. Lassen Sie den alten Client laufen, bis der neue geprüft ist.</translation>
    </message>
    <message>
        <source>Go on to make the new token the current one in your list.</source>
        <translation>Fahren Sie fort, um das neue Token in Ihrer Liste zum aktuellen zu machen.</translation>
    </message>
    <message>
        <source>The new token is now the current one in your list, with a new due date.</source>
        <translation>Das neue Token ist das aktuelle Ihrer Liste, und seine Fälligkeit beginnt neu.</translation>
    </message>
    <message>
        <source>The new token is not affected.</source>
        <translation>Das neue Token ist davon nicht betroffen.</translation>
    </message>
    <message>
        <source>It is gone from where it was kept; only the list could not be saved. The new token is not affected.</source>
        <translation>Es ist dort, wo es aufbewahrt war, nicht mehr; nur die Liste konnte nicht geschrieben werden. Das neue Token ist davon nicht betroffen.</translation>
    </message>
    <message>
        <source>The new token is in use, and this program no longer keeps the old one.</source>
        <translation>Das neue Token ist in Gebrauch, und dieses Programm bewahrt das alte nicht mehr auf.</translation>
    </message>
    <message>
        <source>The program is looking for the new token where it was kept.</source>
        <translation>Das neue Token wird dort gesucht, wo es aufbewahrt ist.</translation>
    </message>
    <message>
        <source>It was only in the memory of this program, and the program has been closed since.</source>
        <translation>Es war nur im Arbeitsspeicher dieses Programms, und das Programm wurde seither geschlossen.</translation>
    </message>
    <message>
        <source>The new token is only in the memory of this program, and is gone when the program ends.</source>
        <translation>Das neue Token ist nur im Arbeitsspeicher dieses Programms und weg, wenn das Programm endet.</translation>
    </message>
    <message>
        <source>Generate the new token on the Snyk website (Web UI)</source>
        <translation>Das neue Token auf der Snyk-Website (Weboberfläche) erzeugen</translation>
    </message>
</context>
<context>
    <name>broker::ui::RotationText</name>
    <message>
        <source>Plan</source>
        <comment>step of a rotation</comment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>New token</source>
        <comment>step of a rotation</comment>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>New client</source>
        <comment>step of a rotation</comment>
        <translation>Neuer Client</translation>
    </message>
    <message>
        <source>Check it</source>
        <comment>step of a rotation</comment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Switch</source>
        <comment>step of a rotation</comment>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Check again</source>
        <comment>step of a rotation</comment>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Retire the old</source>
        <comment>step of a rotation</comment>
        <translation>Altes ablösen</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step of a rotation</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Planned, nothing done yet</source>
        <translation>Geplant, noch nichts getan</translation>
    </message>
    <message>
        <source>The new token is to be generated in the Web UI</source>
        <translation>Das neue Token ist in der Weboberfläche zu erzeugen</translation>
    </message>
    <message>
        <source>Nobody knows whether a new token was issued</source>
        <translation>Niemand weiß, ob ein neues Token ausgestellt wurde</translation>
    </message>
    <message>
        <source>Nobody knows which token Snyk uses</source>
        <translation>Niemand weiß, welches Token Snyk benutzt</translation>
    </message>
    <message>
        <source>The new token works, the old one is still recorded</source>
        <translation>Das neue Token funktioniert, das alte ist noch eingetragen</translation>
    </message>
    <message>
        <source>Rotated, the old token is kept for a while</source>
        <translation>Rotiert, das alte Token wird noch aufbewahrt</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>integration, organization</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>For this type Snyk makes the new token in its Web UI only. You generate it there, this program keeps it, and you restart the Broker client with it.</source>
        <translation>Für diesen Typ erzeugt Snyk das neue Token nur in seiner Weboberfläche. Sie erzeugen es dort, dieses Programm bewahrt es auf, und Sie starten den Broker-Client damit neu.</translation>
    </message>
    <message>
        <source>Docker: somebody who may start containers on the host where the Broker client for %1 runs.</source>
        <translation>Docker: jemand, der auf dem Rechner, auf dem der Broker-Client für %1 läuft, Container starten darf.</translation>
    </message>
    <message>
        <source>Kubernetes: somebody who may install a Helm release in its namespace. Changing the secret alone restarts nothing.</source>
        <translation>Kubernetes: jemand, der in seinem Namespace ein Helm-Release installieren darf. Das Secret allein zu ändern startet nichts neu.</translation>
    </message>
    <message>
        <source>Snyk uses the new token (%1) instead of the old one (%2) for %3.</source>
        <translation>Snyk benutzt für %3 das neue Token (%1) statt des alten (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other integration(s) of your list share the old token and follow: %1</source>
        <translation>
            <numerusform>%Ln andere Integration Ihrer Liste teilt das alte Token und folgt: %1</numerusform>
            <numerusform>%Ln andere Integrationen Ihrer Liste teilen das alte Token und folgen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every other integration of the same Snyk group that uses the old token follows as well, whether it is in your list or not.</source>
        <translation>Jede andere Integration derselben Snyk-Gruppe, die das alte Token benutzt, folgt ebenfalls, ob sie in Ihrer Liste steht oder nicht.</translation>
    </message>
    <message>
        <source>The new client is connected</source>
        <translation>Der neue Client ist verbunden</translation>
    </message>
    <message>
        <source>Snyk uses the new token</source>
        <translation>Snyk benutzt das neue Token</translation>
    </message>
    <message>
        <source>Snyk still uses the old token</source>
        <translation>Snyk benutzt noch das alte Token</translation>
    </message>
    <message>
        <source>The new client works after the switch</source>
        <translation>Der neue Client funktioniert nach dem Wechsel</translation>
    </message>
    <message>
        <source>Waits for another new token of the same group</source>
        <translation>Wartet auf ein anderes neues Token derselben Gruppe</translation>
    </message>
    <message>
        <source>The command takes its values from %1: “Set up the client…” makes that file.</source>
        <extracomment>%1 is the name of a file, “Set up the client…” is a button.</extracomment>
        <translation>Der Befehl nimmt seine Werte aus %1: „Client einrichten…“ erzeugt diese Datei.</translation>
    </message>
    <message>
        <source>Start a second client beside the old one, and leave the old one alone.</source>
        <translation>Starten Sie einen zweiten Client neben dem alten, und lassen Sie den alten unverändert laufen.</translation>
    </message>
    <message>
        <source>Stop the old client when the new one has worked for a day.</source>
        <translation>Halten Sie den alten Client an, wenn der neue einen Tag lang funktioniert hat.</translation>
    </message>
    <message>
        <source>This program forgets the rotation.</source>
        <translation>Dieses Programm vergisst die Rotation.</translation>
    </message>
    <message>
        <source>No new token was issued, and nothing has changed.</source>
        <translation>Es wurde kein neues Token ausgestellt, und nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>The new token (%1) that Snyk has issued stays with Snyk.</source>
        <translation>Das neue Token (%1), das Snyk ausgestellt hat, bleibt bei Snyk.</translation>
    </message>
    <message>
        <source>Nobody knows whether Snyk has issued a new token. If it has, the token stays with Snyk.</source>
        <translation>Niemand weiß, ob Snyk ein neues Token ausgestellt hat. Wenn ja, bleibt es bei Snyk.</translation>
    </message>
    <message>
        <source>New token issued, its client not running yet</source>
        <translation>Neues Token ausgestellt, sein Client läuft noch nicht</translation>
    </message>
    <message>
        <source>New token issued, its client not confirmed yet</source>
        <translation>Neues Token ausgestellt, sein Client noch nicht bestätigt</translation>
    </message>
    <message>
        <source>New client confirmed, ready to switch</source>
        <translation>Neuer Client bestätigt, bereit zum Wechsel</translation>
    </message>
    <message>
        <source>Switched, to be checked again</source>
        <translation>Gewechselt, noch einmal zu prüfen</translation>
    </message>
    <message>
        <source>This is the old token, the one to be replaced. Enter the new one here.</source>
        <translation>Das ist das alte Token, das ersetzt werden soll. Hier wird das neue gebraucht.</translation>
    </message>
    <message>
        <source>This is not the new token of this rotation: its fingerprint is different.</source>
        <translation>Das ist nicht das neue Token dieser Rotation: Sein Fingerabdruck ist ein anderer.</translation>
    </message>
    <message>
        <source>A rotation replaces a Broker token with a new one, so that old copies of it become useless.</source>
        <translation>Eine Rotation ersetzt ein Broker-Token durch ein neues, sodass eine alte Kopie nichts mehr wert ist.</translation>
    </message>
    <message>
        <source>First, a second Broker client is started with the new token, beside the old one. Only once it is known to be connected is Snyk told to switch to it; then the old one goes. Nothing is interrupted in between.</source>
        <translation>Zuerst wird ein zweiter Broker-Client mit dem neuen Token neben dem alten gestartet. Erst wenn nachgewiesen ist, dass er verbunden ist, wird Snyk zum Wechsel angewiesen; danach wird der alte entfernt. Dazwischen gibt es keine Unterbrechung.</translation>
    </message>
    <message>
        <source>You can leave at any point: the list shows how far the rotation has got, and Resume takes you back to exactly that point.</source>
        <translation>Sie können jederzeit gehen: Die Liste zeigt, wo die Rotation steht, und „Fortsetzen“ kehrt genau dorthin zurück.</translation>
    </message>
    <message>
        <source>Before you generate it: just leave. Nothing has changed.</source>
        <translation>Vor dem Erzeugen: Schließen Sie einfach das Fenster. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>After you have generated it: assume that the old token no longer works. There is no way back, only forward: restart the client with the new token, which is saved before it is used.</source>
        <translation>Nach dem Erzeugen: Gehen Sie davon aus, dass das alte Token nicht mehr gilt. Es geht nur nach vorn: Starten Sie den Client mit dem neuen Token neu, das vor dem Gebrauch gespeichert wird.</translation>
    </message>
    <message>
        <source>The old token stays where it is until you remove it here, in case it still works.</source>
        <translation>Das alte Token bleibt, wo es aufbewahrt ist, bis Sie es hier entfernen, für den Fall, dass es noch gilt.</translation>
    </message>
    <message>
        <source>Before the switch: stop the new client and leave. The old client has been running all along; Snyk keeps the unused token until somebody switches to it.</source>
        <translation>Vor dem Wechsel: Halten Sie den neuen Client an, und schließen Sie das Fenster. Der alte lief immer weiter; Snyk behält das unbenutzte Token, bis zu ihm gewechselt wird.</translation>
    </message>
    <message>
        <source>After the switch: there is no switching back. Leave the old client running until the new one has been checked; if the new one fails, start another client with the new token, which is saved before it is used.</source>
        <translation>Nach dem Wechsel: Einen Wechsel zurück gibt es nicht. Lassen Sie den alten Client laufen, bis der neue geprüft ist; versagt der neue, starten Sie einen weiteren Client mit dem neuen Token, das vor dem Gebrauch gespeichert wird.</translation>
    </message>
    <message>
        <source>The old token stays where it is, marked as replaced, until you remove it here.</source>
        <translation>Das alte Token bleibt, als ersetzt vermerkt, wo es aufbewahrt ist, bis Sie es hier entfernen.</translation>
    </message>
    <message>
        <source>As far as Snyk documents it, two tokens of such an integration cannot be in use at once: from the moment you generate the new one until the client has restarted, scans of this integration may fail. If you prepare the restart first, the gap is no longer than a restart.</source>
        <translation>Zwei Token einer solchen Integration können, soweit Snyk es dokumentiert, nicht zugleich gelten: Vom Erzeugen bis zum Neustart des Clients können Scans dieser Integration fehlschlagen. Bereiten Sie den Neustart vorher vor, dann ist die Lücke so lang wie ein Neustart.</translation>
    </message>
    <message>
        <source>It is a copy of the old client with four differences: the new token, its own name, its own port, and the path of its health check, which shows that a running client was started with this token.</source>
        <translation>Er ist eine Kopie des alten Clients mit vier Unterschieden: das neue Token, ein eigener Name, ein eigener Port und der Pfad seiner Zustandsprüfung, an dem zu erkennen ist, dass ein laufender Client mit diesem Token gestartet wurde.</translation>
    </message>
    <message>
        <source>Start a client with the new token now: the old token may have stopped working already.</source>
        <translation>Starten Sie jetzt einen Client mit dem neuen Token: Das alte gilt vielleicht schon nicht mehr.</translation>
    </message>
    <message>
        <source>From then on, clients with the old token get no more requests. Leave them running until the new one has been checked again.</source>
        <translation>Ab dann bekommen Clients mit dem alten Token keine Anfragen mehr. Lassen Sie sie laufen, bis der neue noch einmal geprüft ist.</translation>
    </message>
    <message>
        <source>Snyk documents no way back. The call is made once and never repeated automatically.</source>
        <translation>Snyk dokumentiert keinen Weg zurück. Der Aufruf geschieht einmal und wird nie von selbst wiederholt.</translation>
    </message>
    <message>
        <source>Your statement of %1: %2 — “%3”</source>
        <comment>date, fact, the user&apos;s own words</comment>
        <translation>Ihre Angabe vom %1: %2 — „%3“</translation>
    </message>
    <message>
        <source>The old token is only in the memory of this program: it is gone when the program ends, whatever number of days is set. Its entry stays, marked as replaced; then you are reminded to remove it.</source>
        <translation>Das alte Token ist nur im Arbeitsspeicher dieses Programms: Endet das Programm, ist es weg, unabhängig von der gewählten Zahl der Tage. Sein Eintrag bleibt, als ersetzt vermerkt; danach werden Sie erinnert, ihn zu entfernen.</translation>
    </message>
    <message>
        <source>Until somebody switches to it, no other token can be issued in the group.</source>
        <translation>Bis jemand zu ihm wechselt, kann in der Gruppe kein anderes ausgestellt werden.</translation>
    </message>
    <message>
        <source>The new token that is waiting in the group is not affected.</source>
        <translation>Das neue Token, das in der Gruppe wartet, ist davon nicht betroffen.</translation>
    </message>
    <message>
        <source>The new token (%1) stays as it is: the Web UI shows it. Assume that the old one no longer works.</source>
        <translation>Das neue Token (%1) bleibt, wie es ist: Die Weboberfläche zeigt es. Gehen Sie davon aus, dass das alte nicht mehr gilt.</translation>
    </message>
    <message>
        <source>If you have already generated a new token, assume that the old one no longer works: the client needs the new one, which the Web UI shows.</source>
        <translation>Haben Sie schon ein neues Token erzeugt, gehen Sie davon aus, dass das alte nicht mehr gilt: Der Client braucht das neue; die Weboberfläche zeigt es.</translation>
    </message>
    <message>
        <source>Snyk: this program, with an account that may edit integrations.</source>
        <translation>Snyk: dieses Programm, mit einem Konto, das Integrationen bearbeiten darf.</translation>
    </message>
    <message>
        <source>Snyk: you, on its website (Web UI), with a role that may edit integrations.</source>
        <translation>Snyk: Sie selbst, auf der Website (Weboberfläche), mit einer Rolle, die Integrationen bearbeiten darf.</translation>
    </message>
    <message>
        <source>The old token stays in the password store of this computer (keychain) for the days given here, marked as replaced, so that you can look up what it was; then you are reminded to remove it.</source>
        <translation>Das alte Token bleibt so viele Tage, wie hier angegeben, im Passwortspeicher dieses Computers (Schlüsselbund), als ersetzt markiert, damit Sie nachsehen können, welches es war; dann werden Sie daran erinnert, es zu entfernen.</translation>
    </message>
</context>
<context>
    <name>broker::ui::RunPage</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>For&amp;tsetzen</translation>
    </message>
    <message>
        <source>&amp;Retry what did not go well</source>
        <translation>Fehlgeschlagenes wi&amp;ederholen</translation>
    </message>
    <message>
        <source>Organizations of the job</source>
        <translation>Organisationen des Auftrags</translation>
    </message>
    <message>
        <source>The job is running</source>
        <translation>Der Auftrag läuft</translation>
    </message>
    <message>
        <source>You can pause it at any time. It is noted step by step, and goes on where it stopped.</source>
        <translation>Sie können ihn jederzeit pausieren. Jeder Schritt wird festgehalten, und es geht dort weiter, wo der Auftrag angehalten hat.</translation>
    </message>
    <message>
        <source>Organizations that are over</source>
        <translation>Bearbeitete Organisationen</translation>
    </message>
    <message>
        <source>The job is over, and not everything went well</source>
        <translation>Der Auftrag ist beendet, und nicht alles ist gelungen</translation>
    </message>
    <message>
        <source>The job is over</source>
        <translation>Der Auftrag ist beendet</translation>
    </message>
    <message>
        <source>The table says what was done in each organization.</source>
        <translation>Die Tabelle zeigt, was in jeder Organisation geschehen ist.</translation>
    </message>
    <message>
        <source>The job is being paused</source>
        <translation>Der Auftrag wird pausiert</translation>
    </message>
    <message>
        <source>What was asked of Snyk is still waited for.</source>
        <translation>Ausstehende Antworten von Snyk werden noch abgewartet.</translation>
    </message>
    <message>
        <source>The job is paused</source>
        <translation>Der Auftrag ist pausiert</translation>
    </message>
    <message>
        <source>Go on now, or leave: it can be gone on with after a restart.</source>
        <translation>Setzen Sie ihn jetzt fort, oder verlassen Sie das Fenster: Auch nach einem Neustart lässt er sich fortsetzen.</translation>
    </message>
    <message>
        <source>It is the token of “%1”. If there are others, they come after it.</source>
        <translation>Es ist das Token von „%1“. Gibt es weitere, folgen sie danach.</translation>
    </message>
    <message>
        <source>Keep &amp;all tokens of this job in memory</source>
        <translation>&amp;Alle Token dieses Auftrags im Arbeitsspeicher halten</translation>
    </message>
    <message>
        <source>Broker token for %1</source>
        <comment>integration in organization</comment>
        <translation>Broker-Token für %1</translation>
    </message>
    <message>
        <source>Nothing is asked of Snyk before you press “Go on”.</source>
        <translation>Bevor Sie „Fortsetzen“ drücken, wird Snyk nichts gefragt.</translation>
    </message>
    <message>
        <source>Only what needs &amp;you</source>
        <translation>&amp;Nur, wo Sie handeln müssen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s)</source>
        <translation>
            <numerusform>%1 von %Ln Organisation</numerusform>
            <numerusform>%1 von %Ln Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>What needs you comes first in the table, with the reason.</source>
        <translation>Wo Sie handeln müssen, steht in der Tabelle zuerst, mit dem Grund.</translation>
    </message>
    <message>
        <source>The job goes on. %1</source>
        <comment>counts</comment>
        <translation>Der Auftrag läuft weiter. %1</translation>
    </message>
    <message>
        <source>The job is being paused.</source>
        <translation>Der Auftrag wird pausiert.</translation>
    </message>
    <message>
        <source>The job is paused. %1</source>
        <comment>counts</comment>
        <translation>Der Auftrag ist pausiert. %1</translation>
    </message>
    <message>
        <source>See the res&amp;ults so far</source>
        <translation>Bisherige Er&amp;gebnisse ansehen</translation>
    </message>
    <message>
        <source>Pause and see the res&amp;ults</source>
        <translation>Pausieren und Er&amp;gebnisse ansehen</translation>
    </message>
</context>
<context>
    <name>broker::ui::SaveDialog</name>
    <message>
        <source>The file could not be written</source>
        <translation>Die Datei konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Choose another folder, or close the program that has the file open.</source>
        <translation>Wählen Sie einen anderen Ordner, oder schließen Sie das Programm, das die Datei geöffnet hat.</translation>
    </message>
    <message>
        <source>There is already a folder, a pipe or a device of this name. Choose another name.</source>
        <translation>Diesen Namen hat schon ein Ordner, eine Pipe oder ein Gerät. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ScriptText</name>
    <message>
        <source>Check the address of the script under Settings, Network; open it in a browser to see what is there.</source>
        <translation>Prüfen Sie die Adresse des Skripts unter Einstellungen, Netzwerk; öffnen Sie sie in einem Browser, um zu sehen, was dort ist.</translation>
    </message>
    <message>
        <source>Show this to whoever looks after the script, or enter the proxy itself under Settings, Network.</source>
        <translation>Zeigen Sie das der Person, die das Skript betreut, oder geben Sie den Proxy selbst unter Einstellungen, Netzwerk ein.</translation>
    </message>
    <message>
        <source>The address of the proxy script (PAC) is missing.</source>
        <translation>Die Adresse des Proxy-Skripts (PAC) fehlt.</translation>
    </message>
    <message>
        <source>Enter it under Settings, Network.</source>
        <translation>Geben Sie sie unter Einstellungen, Netzwerk ein.</translation>
    </message>
    <message>
        <source>The address of the proxy script (PAC) cannot be used.</source>
        <translation>Die Adresse des Proxy-Skripts (PAC) ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Enter one under Settings, Network, that begins with https://, http:// or file://, without a user name in it.</source>
        <translation>Geben Sie unter Einstellungen, Netzwerk eine ein, die mit https://, http:// oder file:// beginnt und keinen Benutzernamen enthält.</translation>
    </message>
    <message>
        <source>The proxy script (PAC) cannot be fetched.</source>
        <translation>Das Proxy-Skript (PAC) lässt sich nicht abrufen.</translation>
    </message>
    <message>
        <source>The proxy script (PAC) is larger than 1 MB, so it was not read.</source>
        <translation>Das Proxy-Skript (PAC) ist größer als 1 MB und wurde deshalb nicht gelesen.</translation>
    </message>
    <message>
        <source>A web page is at the address of the proxy script (PAC).</source>
        <translation>Unter der Adresse des Proxy-Skripts (PAC) ist eine Webseite.</translation>
    </message>
    <message>
        <source>The proxy script (PAC) has an error in it.</source>
        <translation>Das Proxy-Skript (PAC) enthält einen Fehler.</translation>
    </message>
    <message>
        <source>The proxy script (PAC) did not come to an end, so it was stopped.</source>
        <translation>Das Proxy-Skript (PAC) kam zu keinem Ende und wurde deshalb angehalten.</translation>
    </message>
    <message>
        <source>The proxy script (PAC) names no proxy that this program can use.</source>
        <translation>Das Proxy-Skript (PAC) nennt keinen Proxy, den dieses Programm verwenden kann.</translation>
    </message>
    <message>
        <source>None of the proxies that the proxy script (PAC) names can be reached.</source>
        <translation>Keiner der Proxys, die das Proxy-Skript (PAC) nennt, ist erreichbar.</translation>
    </message>
    <message>
        <source>Check whether you are in the company&apos;s network or need its VPN; otherwise ask the network team.</source>
        <translation>Prüfen Sie, ob Sie im Netzwerk des Unternehmens sind oder dessen VPN brauchen; fragen Sie sonst das Netzwerkteam.</translation>
    </message>
    <message>
        <source>The part of this program that evaluates proxy scripts (PAC) is missing or does not run.</source>
        <translation>Der Teil dieses Programms, der Proxy-Skripte (PAC) auswertet, fehlt oder läuft nicht.</translation>
    </message>
    <message>
        <source>Install the program again from its package, or enter the proxy itself under Settings, Network.</source>
        <translation>Installieren Sie das Programm neu aus seinem Paket, oder geben Sie den Proxy selbst unter Einstellungen, Netzwerk ein.</translation>
    </message>
    <message>
        <source>said “%1”, fetched %2</source>
        <comment>a proxy script: its answer, a time</comment>
        <translation>Antwort „%1“, abgerufen: %2</translation>
    </message>
    <message>
        <source>The proxy script (PAC) was not read in time: the drive that it is on does not answer.</source>
        <translation>Das Proxy-Skript (PAC) wurde nicht rechtzeitig gelesen: Das Laufwerk, auf dem es liegt, antwortet nicht.</translation>
    </message>
    <message>
        <source>Connect that drive again, or copy the script to this computer and enter its new address under Settings, Network.</source>
        <translation>Verbinden Sie das Laufwerk wieder, oder kopieren Sie das Skript auf diesen Computer, und geben Sie seine neue Adresse unter Einstellungen, Netzwerk, ein.</translation>
    </message>
    <message>
        <source>%1 It was said: “%2”.</source>
        <translation>%1 Die Meldung war: „%2“.</translation>
    </message>
</context>
<context>
    <name>broker::ui::SecretCard</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
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
    <message>
        <source>Credential, shown</source>
        <translation>Zugangsdaten, sichtbar</translation>
    </message>
    <message>
        <source>Credential, hidden</source>
        <translation>Zugangsdaten, verborgen</translation>
    </message>
    <message>
        <source>Token, shown</source>
        <translation>Token, sichtbar</translation>
    </message>
    <message>
        <source>Token, hidden</source>
        <translation>Token, verborgen</translation>
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
    <message>
        <source>It is longer than the field: the arrow keys show the rest.</source>
        <translation>Länger als das Feld: Die Pfeiltasten zeigen den Rest.</translation>
    </message>
    <message>
        <source>Enter it again…</source>
        <extracomment>Opens the steps in which a credential is entered.</extracomment>
        <translation>Erneut eingeben…</translation>
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
        <source>Hide</source>
        <comment>the secret</comment>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the secret</comment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The text on the clipboard is too long for a secret. Nothing was pasted.</source>
        <translation>Der Text in der Zwischenablage ist zu lang für ein Geheimnis. Es wurde nichts eingefügt.</translation>
    </message>
    <message>
        <source>Spaces, line breaks or quotes around the text were removed.</source>
        <translation>Leerzeichen, Zeilenenden oder Anführungszeichen um den Text herum wurden entfernt.</translation>
    </message>
    <message>
        <source>There are spaces before or after the text. They are kept as part of the secret.</source>
        <translation>Vor oder nach dem Text stehen Leerzeichen. Sie bleiben Teil des Geheimnisses.</translation>
    </message>
    <message>
        <source>There is a line break before or after the text. It is kept as part of the secret.</source>
        <translation>Vor oder nach dem Text steht ein Zeilenende. Es bleibt Teil des Geheimnisses.</translation>
    </message>
    <message>
        <source>Spaces and line breaks around the text were removed.</source>
        <translation>Leerzeichen und Zeilenenden um den Text herum wurden entfernt.</translation>
    </message>
</context>
<context>
    <name>broker::ui::SelectionsDialog</name>
    <message>
        <source>&amp;Save this choice</source>
        <translation>Diese &amp;Auswahl speichern</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Saved choices</source>
        <translation>Gespeicherte Auswahlen</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln organization(s))</source>
        <comment>name of a choice</comment>
        <translation>
            <numerusform>%1 (%Ln Organisation)</numerusform>
            <numerusform>%1 (%Ln Organisationen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved choice(s) cannot be read</source>
        <translation>
            <numerusform>%Ln gespeicherte Auswahl lässt sich nicht lesen</numerusform>
            <numerusform>%Ln gespeicherte Auswahlen lassen sich nicht lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>It is left as it is; a later version of this program may have written it.</source>
        <translation>Daran wird nichts geändert; vielleicht stammt das von einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>A choice is saved with its rules in this program&apos;s data on this computer, without any token. To open it again, here or after a restart, press “Saved choices…” and choose it in this list; it takes the place of what is chosen then.</source>
        <translation>Eine Auswahl wird mit ihren Regeln in den Daten dieses Programms auf diesem Computer gespeichert, ohne Token. Um sie wieder zu öffnen, gleich oder nach einem Neustart, drücken Sie „Gespeicherte Auswahlen…“, und wählen Sie sie in dieser Liste aus; sie ersetzt, was dann ausgewählt ist.</translation>
    </message>
    <message>
        <source>“%1” is saved</source>
        <comment>name of a choice</comment>
        <translation>„%1“ ist gespeichert</translation>
    </message>
    <message>
        <source>It is in the list below.</source>
        <translation>Sie steht in der Liste unten.</translation>
    </message>
    <message>
        <source>There is another choice “%1”. Replace it?</source>
        <comment>name of a choice</comment>
        <translation>Es gibt schon eine Auswahl „%1“. Ersetzen?</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Remove the choice “%1”?</source>
        <comment>name of a choice</comment>
        <translation>Die Auswahl „%1“ entfernen?</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>En&amp;tfernen</translation>
    </message>
</context>
<context>
    <name>broker::ui::SendDialog</name>
    <message>
        <source>With the &amp;credential</source>
        <translation>Mit den &amp;Zugangsdaten</translation>
    </message>
    <message>
        <source>&amp;Save the encrypted file…</source>
        <translation>&amp;Verschlüsselte Datei speichern…</translation>
    </message>
    <message>
        <source>Save the &amp;instructions…</source>
        <translation>An&amp;leitung speichern…</translation>
    </message>
    <message>
        <source>Send to a colleague — practice mode</source>
        <translation>An Kollegen senden — Übungsmodus</translation>
    </message>
    <message>
        <source>Send to a colleague</source>
        <translation>An Kollegen senden</translation>
    </message>
    <message>
        <source>The Broker client for %1 in %2, %3, for somebody else to run. Send two files: one encrypted, with everything in it, and a page that says what to do.</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization, %3 a region of Snyk.</extracomment>
        <translation>Der Broker-Client für %1 in %2, %3, den jemand anderes ausführen soll. Senden Sie zwei Dateien: eine verschlüsselte, in der alles steht, und eine Seite, die sagt, was zu tun ist.</translation>
    </message>
    <message>
        <source>Nothing secret is needed here</source>
        <translation>Hier wird nichts Geheimes gebraucht</translation>
    </message>
    <message>
        <source>Without it your colleague enters the credential of the service</source>
        <translation>Ohne sie gibt die andere Person die Zugangsdaten des Dienstes ein</translation>
    </message>
    <message>
        <source>None is entered or kept: your colleague enters the credential of the service</source>
        <translation>Es sind keine eingegeben oder gespeichert: Die andere Person gibt die Zugangsdaten des Dienstes ein</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>&amp;Für:</translation>
    </message>
    <message>
        <source>F&amp;rom:</source>
        <translation>V&amp;on:</translation>
    </message>
    <message>
        <source>&amp;Message:</source>
        <translation>&amp;Nachricht:</translation>
    </message>
    <message>
        <source>Can be opened &amp;until:</source>
        <translation>Lässt sich öffnen &amp;bis:</translation>
    </message>
    <message>
        <source>Name of your colleague</source>
        <translation>Name der Kollegin oder des Kollegen</translation>
    </message>
    <message>
        <source>Your name, as your colleague knows it</source>
        <translation>Ihr Name, wie man Sie dort kennt</translation>
    </message>
    <message>
        <source>How it is opened</source>
        <translation>Womit sie geöffnet wird</translation>
    </message>
    <message>
        <source>A name is missing</source>
        <translation>Ein Name fehlt</translation>
    </message>
    <message>
        <source>Enter whom it is for: the name stands in the audit journal and on the instructions.</source>
        <translation>Geben Sie ein, für wen sie ist: Der Name steht im Audit-Journal und in der Anleitung.</translation>
    </message>
    <message>
        <source>Enter your name, so that your colleague knows who hands this over.</source>
        <translation>Geben Sie Ihren Namen ein, damit bekannt ist, von wem die Übergabe kommt.</translation>
    </message>
    <message>
        <source>The client is not ready to be sent</source>
        <translation>Der Client kann noch nicht gesendet werden</translation>
    </message>
    <message>
        <source>To be corrected in the window of the client: %1.</source>
        <extracomment>%1 is a list of fields of a form.</extracomment>
        <translation>Im Fenster des Clients zu berichtigen: %1.</translation>
    </message>
    <message>
        <source>It cannot be locked yet</source>
        <translation>Die Datei kann noch nicht verschlossen werden</translation>
    </message>
    <message>
        <source>Save the encrypted file</source>
        <translation>Verschlüsselte Datei speichern</translation>
    </message>
    <message>
        <source>Hand-over (*.handover)</source>
        <translation>Übergabe (*.handover)</translation>
    </message>
    <message>
        <source>Encrypting…</source>
        <translation>Wird verschlüsselt…</translation>
    </message>
    <message>
        <source>The encrypted file is saved</source>
        <translation>Die verschlüsselte Datei ist gespeichert</translation>
    </message>
    <message>
        <source>Only your colleague&apos;s key opens it. Send it with the instructions.</source>
        <translation>Nur der Schlüssel der anderen Person öffnet sie. Senden Sie sie mit der Anleitung.</translation>
    </message>
    <message>
        <source>Send it with the instructions, and tell the passphrase by phone. Once it has arrived, delete the file.</source>
        <translation>Senden Sie sie mit der Anleitung, und teilen Sie die Passphrase am Telefon mit. Sobald die Datei angekommen ist, löschen Sie sie hier.</translation>
    </message>
    <message>
        <source>This folder does not keep files private: others may be able to read it.</source>
        <translation>Dieser Ordner hält Dateien nicht privat: Andere können sie vielleicht lesen.</translation>
    </message>
    <message>
        <source>Save the instructions</source>
        <translation>Anleitung speichern</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf)</source>
        <translation>Webseite (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The instructions are saved</source>
        <translation>Die Anleitung ist gespeichert</translation>
    </message>
    <message>
        <source>There is no secret in them.</source>
        <translation>Sie enthält kein Geheimnis.</translation>
    </message>
    <message>
        <source>The message is too long</source>
        <translation>Die Nachricht ist zu lang</translation>
    </message>
    <message numerus="yes">
        <source>It may have %Ln character(s) at most. Shorten it, or send it separately.</source>
        <translation>
            <numerusform>Sie darf höchstens %Ln Zeichen haben. Kürzen Sie sie, oder senden Sie sie getrennt.</numerusform>
            <numerusform>Sie darf höchstens %Ln Zeichen haben. Kürzen Sie sie, oder senden Sie sie getrennt.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the &amp;credential (none is entered or kept)</source>
        <translation>Mit den &amp;Zugangsdaten (keine eingegeben oder gespeichert)</translation>
    </message>
    <message>
        <source>The encrypted file also says when the token is due for rotation: %1.</source>
        <extracomment>%1 is a date and how far away it is.</extracomment>
        <translation>Die verschlüsselte Datei sagt auch, wann die Rotation des Tokens fällig ist: %1.</translation>
    </message>
    <message numerus="yes">
        <source>It names the %Ln further integration(s) that use the token.</source>
        <translation>
            <numerusform>Sie nennt %Ln weitere Integration, die das Token benutzt.</numerusform>
            <numerusform>Sie nennt die %Ln weiteren Integrationen, die das Token benutzen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not in it.</source>
        <translation>
            <numerusform>%Ln weitere steht nicht darin.</numerusform>
            <numerusform>%Ln weitere stehen nicht darin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::SendManyDialog</name>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>&amp;Save the encrypted files…</source>
        <translation>&amp;Verschlüsselte Dateien speichern…</translation>
    </message>
    <message>
        <source>Send to a colleague — practice mode</source>
        <translation>An Kollegen senden — Übungsmodus</translation>
    </message>
    <message>
        <source>Send to a colleague</source>
        <translation>An Kollegen senden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Broker client(s), for somebody else to run. Each gets two files in the folder that you choose: one encrypted, with everything in it, and a page that says what to do.</source>
        <translation>
            <numerusform>%Ln Broker-Client, den jemand anderes ausführen soll. Er bekommt zwei Dateien in dem Ordner, den Sie wählen: eine verschlüsselte, in der alles steht, und eine Seite, die sagt, was zu tun ist.</numerusform>
            <numerusform>%Ln Broker-Clients, die jemand anderes ausführen soll. Jeder bekommt zwei Dateien in dem Ordner, den Sie wählen: eine verschlüsselte, in der alles steht, und eine Seite, die sagt, was zu tun ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Organizations that share a token share one client, and so one file.</source>
        <translation>Organisationen, die ein Token teilen, teilen einen Client und damit eine Datei.</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Geschriebene Dateien</translation>
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
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Clients and their files</source>
        <translation>Clients und ihre Dateien</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a token, %2 a list of fields of a form.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) is/are not ready to be sent</source>
        <translation>
            <numerusform>%Ln Client kann noch nicht gesendet werden</numerusform>
            <numerusform>%Ln Clients können noch nicht gesendet werden</numerusform>
        </translation>
    </message>
    <message>
        <source>To be corrected in the window of the client:</source>
        <translation>Im Fenster des Clients zu berichtigen:</translation>
    </message>
    <message>
        <source>Save the encrypted files into this folder</source>
        <translation>Verschlüsselte Dateien in diesen Ordner speichern</translation>
    </message>
    <message>
        <source>All of them have their file in this folder already</source>
        <translation>Für alle gibt es in diesem Ordner schon die Datei</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written: %Ln file(s) of these names are there already</source>
        <translation>
            <numerusform>Nichts wurde geschrieben: %Ln Datei dieses Namens gibt es schon</numerusform>
            <numerusform>Nichts wurde geschrieben: %Ln Dateien dieser Namen gibt es schon</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved; others may be able to read it</source>
        <translation>Gespeichert; andere können sie vielleicht lesen</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>Nicht geschrieben: %1</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Nicht geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) written</source>
        <translation>
            <numerusform>%1 von %Ln Datei geschrieben</numerusform>
            <numerusform>%1 von %Ln Dateien geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 encrypted file(s) is/are saved</source>
        <translation>
            <numerusform>%Ln verschlüsselte Datei von %1 ist gespeichert</numerusform>
            <numerusform>%Ln verschlüsselte Dateien von %1 sind gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Send each with its page, and tell the passphrase by phone; it opens all of them.</source>
        <translation>Senden Sie jede mit ihrer Seite, und teilen Sie die Passphrase am Telefon mit; sie öffnet alle.</translation>
    </message>
    <message>
        <source>Only your colleague&apos;s key opens them. Send each with its page.</source>
        <translation>Nur der Schlüssel der anderen Person öffnet sie. Senden Sie jede mit ihrer Seite.</translation>
    </message>
    <message>
        <source>This folder does not keep files private: others may be able to read them.</source>
        <translation>Dieser Ordner hält Dateien nicht privat: Andere können sie vielleicht lesen.</translation>
    </message>
    <message>
        <source>The list says which are not. Save into the same folder once more to try those again.</source>
        <translation>Die Liste zeigt, welche fehlen. Speichern Sie noch einmal in denselben Ordner, um es mit diesen erneut zu versuchen.</translation>
    </message>
    <message numerus="yes">
        <source>The page(s) of %Ln of them could not be saved. Send those one by one.</source>
        <translation>
            <numerusform>Die Seite zu %Ln davon ließ sich nicht speichern. Senden Sie diese einzeln.</numerusform>
            <numerusform>Die Seiten zu %Ln davon ließen sich nicht speichern. Senden Sie diese einzeln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::SessionText</name>
    <message>
        <source>unnamed account</source>
        <translation>unbenanntes Konto</translation>
    </message>
    <message>
        <source>Snyk knows you as the user %1 in %2.</source>
        <extracomment>%1 is a name, %2 a region.</extracomment>
        <translation>Snyk kennt Sie als Benutzer %1 in %2.</translation>
    </message>
    <message>
        <source>Snyk knows you as the service account %1 in %2.</source>
        <translation>Snyk kennt Sie als Dienstkonto %1 in %2.</translation>
    </message>
    <message>
        <source>Snyk knows you as the app %1 in %2.</source>
        <translation>Snyk kennt Sie als App %1 in %2.</translation>
    </message>
    <message>
        <source>Snyk knows you as %1 in %2.</source>
        <translation>Snyk kennt Sie als %1 in %2.</translation>
    </message>
    <message>
        <source>API token: %1</source>
        <translation>API-Token: %1</translation>
    </message>
    <message>
        <source>Signed out of Snyk</source>
        <translation>Von Snyk abgemeldet</translation>
    </message>
    <message numerus="yes">
        <source>Signed out of Snyk, because nothing was done here for %Ln minute(s)</source>
        <translation>
            <numerusform>Von Snyk abgemeldet, weil hier %Ln Minute lang nichts getan wurde</numerusform>
            <numerusform>Von Snyk abgemeldet, weil hier %Ln Minuten lang nichts getan wurde</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed out of Snyk, because the screen was locked</source>
        <translation>Von Snyk abgemeldet, weil der Bildschirm gesperrt wurde</translation>
    </message>
    <message>
        <source>Client secret: %1</source>
        <translation>Client-Secret: %1</translation>
    </message>
    <message>
        <source>Client id: %1</source>
        <translation>Client-ID: %1</translation>
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
        <source>&amp;Diagnostics</source>
        <translation>&amp;Diagnose</translation>
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
        <source>As&amp;k before quitting while secrets are in memory only</source>
        <translation>Vor dem &amp;Beenden fragen, solange Geheimnisse nur im Arbeitsspeicher sind</translation>
    </message>
    <message>
        <source>Rotate &amp;Broker tokens every:</source>
        <translation>&amp;Broker-Token rotieren alle:</translation>
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
        <translation>Arbeitsspeicher, bis das Programm endet</translation>
    </message>
    <message>
        <source>Keep ne&amp;w tokens in:</source>
        <translation>&amp;Neue Token aufbewahren in:</translation>
    </message>
    <message>
        <source>The start at login could not be changed</source>
        <translation>Der Start bei der Anmeldung konnte nicht geändert werden</translation>
    </message>
    <message>
        <source>Pr&amp;ivacy</source>
        <translation>Pr&amp;ivatsphäre</translation>
    </message>
    <message>
        <source>Only your user account can read it. It stays there when the program ends.</source>
        <translation>Nur Ihr Benutzerkonto kann sie lesen. Sie bleiben dort, wenn das Programm endet.</translation>
    </message>
    <message>
        <source>This desktop has no tray at the moment. The window is shown instead, and closing it ends the program.</source>
        <translation>Dieser Desktop hat zurzeit keinen Infobereich. Stattdessen wird das Fenster gezeigt, und wird es geschlossen, endet das Programm.</translation>
    </message>
    <message>
        <source>Snyk recommends 90 days. A token that expires earlier is due then.</source>
        <translation>Snyk empfiehlt 90 Tage. Ein Token, das früher abläuft, ist dann fällig.</translation>
    </message>
    <message>
        <source>The start at login could not be restored</source>
        <translation>Der Start bei der Anmeldung konnte nicht zurückgestellt werden</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>Netz&amp;werk</translation>
    </message>
    <message>
        <source>Sign &amp;out of Snyk after:</source>
        <translation>Von Sn&amp;yk abmelden nach:</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>sign out of Snyk</comment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>Temp&amp;o</translation>
    </message>
    <message>
        <source>Snyk limits how many calls a minute one API token or service account may make: %L1 to its v1 API and %L2 to its REST API, unless it has agreed to other numbers for you. Beyond that, it refuses every call until none has come for a minute.</source>
        <translation>Snyk begrenzt, wie viele Aufrufe in der Minute ein API-Token oder Dienstkonto machen darf: %L1 an die v1-API und %L2 an die REST-API, sofern für Sie nichts anderes vereinbart ist. Darüber hinaus lehnt es jeden Aufruf ab, bis eine Minute lang keiner gekommen ist.</translation>
    </message>
    <message>
        <source>Limit of the &amp;v1 API:</source>
        <translation>Grenze der &amp;v1-API:</translation>
    </message>
    <message>
        <source>Limit of the R&amp;EST API:</source>
        <translation>Grenze der R&amp;EST-API:</translation>
    </message>
    <message>
        <source>&amp;Updates</source>
        <translation>Akt&amp;ualisierung</translation>
    </message>
    <message>
        <source>Changes take effect at once. Cancel undoes them all, except that a login for a proxy was entered or forgotten.</source>
        <translation>Änderungen gelten sofort. „Abbrechen“ macht alle rückgängig, außer dass ein Login für einen Proxy eingegeben oder vergessen wurde.</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppen von Einstellungen</translation>
    </message>
    <message>
        <source>Rotate Snyk &amp;API credentials every:</source>
        <translation>Snyk-A&amp;PI-Zugangsdaten rotieren alle:</translation>
    </message>
    <message>
        <source>A Snyk API credential is still kept in the keychain if you ask for that.</source>
        <translation>Snyk-API-Zugangsdaten werden trotzdem im Schlüsselbund aufbewahrt, wenn Sie das wünschen.</translation>
    </message>
    <message>
        <source>This program uses %L1% of each limit. Set a limit lower when other tools use the same Snyk API credential, because Snyk counts their calls as well.</source>
        <translation>Dieses Programm nutzt %L1 % jeder Grenze. Setzen Sie eine Grenze niedriger, wenn andere Werkzeuge dieselben Snyk-API-Zugangsdaten benutzen, denn Snyk zählt deren Aufrufe mit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) without input</source>
        <translation>
            <numerusform>%Ln Minute ohne Eingabe</numerusform>
            <numerusform>%Ln Minuten ohne Eingabe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) a minute</source>
        <translation>
            <numerusform>%Ln Aufruf in der Minute</numerusform>
            <numerusform>%Ln Aufrufe in der Minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::SettingsNotice</name>
    <message>
        <source>&amp;Try again</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
</context>
<context>
    <name>broker::ui::SharingCommands</name>
    <message>
        <source>Set up for several organi&amp;zations…</source>
        <translation>Für me&amp;hrere Organisationen einrichten…</translation>
    </message>
    <message>
        <source>Share one token with many organizations, or set up one for each; go on with an earlier job</source>
        <translation>Ein Token mit vielen Organisationen teilen oder für jede eines einrichten; einen früheren Auftrag fortsetzen</translation>
    </message>
    <message>
        <source>The selected tokens are of more than one region: select those of one</source>
        <translation>Die ausgewählten Token gehören zu mehr als einer Region: Wählen Sie die einer Region aus</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>For&amp;tsetzen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) for many organizations are not finished</source>
        <translation>
            <numerusform>%Ln Auftrag für viele Organisationen ist nicht fertig</numerusform>
            <numerusform>%Ln Aufträge für viele Organisationen sind nicht fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on taking back…</source>
        <translation>Zurücknehmen &amp;fortsetzen…</translation>
    </message>
</context>
<context>
    <name>broker::ui::SharingPage</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>The table is saved</source>
        <translation>Die Tabelle ist gespeichert</translation>
    </message>
    <message>
        <source>There is no secret in it.</source>
        <translation>Es ist kein Geheimnis darin.</translation>
    </message>
</context>
<context>
    <name>broker::ui::SharingTables</name>
    <message>
        <source>Practice mode</source>
        <comment>column of a table</comment>
        <translation>Übungsmodus</translation>
    </message>
    <message>
        <source>not real</source>
        <comment>of a job of practice mode</comment>
        <translation>nicht echt</translation>
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
        <source>Organization id</source>
        <translation>ID der Organisation</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Snyk request</source>
        <translation>Snyk-Anfrage</translation>
    </message>
    <message>
        <source>Integration id</source>
        <translation>Integrations-ID</translation>
    </message>
    <message>
        <source>Job</source>
        <comment>column of a table</comment>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Integration</source>
        <comment>column of a table</comment>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Token from</source>
        <comment>column of a table: an organization</comment>
        <translation>Token aus</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>column of a table</comment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>column of a table: what comes of all organizations</comment>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Group id</source>
        <translation>Gruppen-ID</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>column of a table</comment>
        <translation>Region</translation>
    </message>
    <message>
        <source>Tried again</source>
        <comment>column of a table: how often</comment>
        <translation>Erneut versucht</translation>
    </message>
</context>
<context>
    <name>broker::ui::SharingText</name>
    <message>
        <source>Request %1.</source>
        <comment>Snyk&apos;s id of a request</comment>
        <translation>Anfrage-ID %1.</translation>
    </message>
    <message>
        <source>Share one token</source>
        <translation>Ein Token gemeinsam nutzen</translation>
    </message>
    <message>
        <source>One token each</source>
        <translation>Je ein eigenes Token</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>One Broker client serves all of the organizations.</source>
        <translation>Ein Broker-Client bedient alle Organisationen.</translation>
    </message>
    <message>
        <source>A rotation of the token touches all of them at once.</source>
        <translation>Eine Rotation des Tokens betrifft alle zugleich.</translation>
    </message>
    <message>
        <source>If the token leaks, all of them are concerned.</source>
        <translation>Gerät das Token in falsche Hände, sind alle betroffen.</translation>
    </message>
    <message>
        <source>It works inside one group: the integration is cloned from one organization.</source>
        <translation>Geht nur innerhalb einer Gruppe: Die Integration wird aus einer Organisation geklont.</translation>
    </message>
    <message>
        <source>Every organization needs a Broker client of its own.</source>
        <translation>Jede Organisation braucht einen eigenen Broker-Client.</translation>
    </message>
    <message>
        <source>Each token is rotated by itself, one after the other.</source>
        <translation>Jedes Token wird einzeln rotiert, eines nach dem anderen.</translation>
    </message>
    <message>
        <source>If a token leaks, one organization is concerned.</source>
        <translation>Gerät ein Token in falsche Hände, ist nur eine Organisation betroffen.</translation>
    </message>
    <message>
        <source>It works across groups. Each token gets a line on your list.</source>
        <translation>Geht auch über Gruppen hinweg. Jedes Token bekommt eine Zeile in Ihrer Liste.</translation>
    </message>
    <message>
        <source>Clone the integration into it</source>
        <translation>Integration dorthin klonen</translation>
    </message>
    <message>
        <source>Add the integration with Broker</source>
        <translation>Integration mit Broker hinzufügen</translation>
    </message>
    <message>
        <source>Switch the integration to Broker</source>
        <translation>Integration auf Broker umstellen</translation>
    </message>
    <message>
        <source>Switch Broker off</source>
        <translation>Broker ausschalten</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>The token comes from here.</source>
        <translation>Das Token stammt von hier.</translation>
    </message>
    <message>
        <source>It has a direct integration, whose credentials would be lost.</source>
        <translation>Es gibt eine direkte Integration, deren Zugangsdaten verloren wären.</translation>
    </message>
    <message>
        <source>It is in another group; a token is shared inside one group only.</source>
        <translation>Die Organisation gehört zu einer anderen Gruppe; ein Token lässt sich nur innerhalb einer Gruppe gemeinsam nutzen.</translation>
    </message>
    <message>
        <source>Snyk does not let you see its integrations.</source>
        <translation>Snyk lässt Sie die Integrationen nicht sehen.</translation>
    </message>
    <message>
        <source>Snyk does not know it, or does not show it to you.</source>
        <translation>Snyk kennt die Organisation nicht oder zeigt sie Ihnen nicht.</translation>
    </message>
    <message>
        <source>Its integration has an id that cannot be used.</source>
        <translation>Die ID der Integration ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Its integrations could not be read.</source>
        <translation>Die Integrationen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The job has done nothing here that can be taken back.</source>
        <translation>Der Auftrag hat hier nichts getan, was sich zurücknehmen lässt.</translation>
    </message>
    <message>
        <source>ends with “%1”</source>
        <comment>rule for a name</comment>
        <translation>endet mit „%1“</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <comment>rule for a name</comment>
        <translation>enthält „%1“</translation>
    </message>
    <message>
        <source>is “%1”</source>
        <comment>rule for a name</comment>
        <translation>ist „%1“</translation>
    </message>
    <message>
        <source>Will be done</source>
        <translation>Vorgesehen</translation>
    </message>
    <message>
        <source>Direct integrations</source>
        <translation>Direkte Integrationen</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Unberührt gelassen</translation>
    </message>
    <message>
        <source>The credentials of its direct integration are lost for good.</source>
        <translation>Die Zugangsdaten der direkten Integration sind endgültig verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) will be changed, with one call to Snyk each.</source>
        <translation>
            <numerusform>%Ln Organisation wird geändert, mit einem Aufruf an Snyk.</numerusform>
            <numerusform>%Ln Organisationen werden geändert, mit je einem Aufruf an Snyk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them lose(s) the credentials of a direct integration.</source>
        <translation>
            <numerusform>%Ln davon verliert die Zugangsdaten einer direkten Integration.</numerusform>
            <numerusform>%Ln davon verlieren die Zugangsdaten einer direkten Integration.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are left alone; the list says why.</source>
        <translation>
            <numerusform>%Ln bleibt unberührt; die Liste nennt den Grund.</numerusform>
            <numerusform>%Ln bleiben unberührt; die Liste nennt den Grund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Snyk has no call that removes an integration: what is left is an integration without Broker, with placeholders for credentials, which works for nobody.</source>
        <translation>Snyk hat keinen Aufruf, der eine Integration entfernt: Übrig bleibt eine Integration ohne Broker, mit Platzhaltern statt Zugangsdaten; sie funktioniert für niemanden.</translation>
    </message>
    <message>
        <source>Broker clients that use these tokens lose their connection.</source>
        <translation>Broker-Clients, die diese Token benutzen, verlieren ihre Verbindung.</translation>
    </message>
    <message>
        <source>The credentials of direct integrations cannot be brought back.</source>
        <translation>Die Zugangsdaten direkter Integrationen lassen sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>rows of a table</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>rows of a table</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Left alone</source>
        <comment>rows of a table</comment>
        <translation>Unberührt gelassen</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>rows of a table</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>rows of a table</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>to do</source>
        <comment>state of an organization</comment>
        <translation>zu erledigen</translation>
    </message>
    <message>
        <source>being looked at</source>
        <comment>state of an organization</comment>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>Snyk is asked</source>
        <comment>state of an organization</comment>
        <translation>Anfrage an Snyk läuft</translation>
    </message>
    <message>
        <source>token not saved yet</source>
        <comment>state of an organization</comment>
        <translation>Token noch nicht gespeichert</translation>
    </message>
    <message>
        <source>token is being saved</source>
        <comment>state of an organization</comment>
        <translation>Token wird gespeichert</translation>
    </message>
    <message>
        <source>not on the list yet</source>
        <comment>state of an organization</comment>
        <translation>noch nicht in der Liste</translation>
    </message>
    <message>
        <source>token saved</source>
        <comment>state of an organization</comment>
        <translation>Token gespeichert</translation>
    </message>
    <message>
        <source>on the list</source>
        <comment>state of an organization</comment>
        <translation>in der Liste</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of an organization</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>left alone</source>
        <comment>state of an organization</comment>
        <translation>unberührt gelassen</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>state of an organization</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>done, token not received</source>
        <comment>state of an organization</comment>
        <translation>erledigt, Token nicht erhalten</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>state of an organization</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Snyk has done it, and the answer with the token was lost. Retrieve the token from Snyk&apos;s Web UI.</source>
        <translation>Snyk hat es ausgeführt, aber die Antwort mit dem Token ging verloren. Holen Sie das Token aus der Snyk-Weboberfläche.</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 erledigt</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation>%1 unbekannt</translation>
    </message>
    <message>
        <source>%1 left alone</source>
        <translation>%1 unberührt gelassen</translation>
    </message>
    <message>
        <source>%1 to do</source>
        <translation>%1 offen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s): %1</source>
        <translation>
            <numerusform>%Ln Organisation: %1</numerusform>
            <numerusform>%Ln Organisationen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s)</source>
        <translation>
            <numerusform>etwa %Ln Sekunde</numerusform>
            <numerusform>etwa %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>etwa %Ln Minute</numerusform>
            <numerusform>etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>etwa %Ln Stunde</numerusform>
            <numerusform>etwa %Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>The job has stopped: its journal cannot be written</source>
        <translation>Der Auftrag hat angehalten: Sein Journal lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>Nothing more is asked of Snyk. See to the cause, then press “Go on”.</source>
        <translation>An Snyk geht keine Anfrage mehr. Beheben Sie die Ursache, und drücken Sie dann „Fortsetzen“.</translation>
    </message>
    <message>
        <source>The job has stopped: a token is not saved yet</source>
        <translation>Der Auftrag hat angehalten: Ein Token ist noch nicht gespeichert</translation>
    </message>
    <message>
        <source>The token is not lost while this window is open. See to the keychain, then press “Go on”.</source>
        <translation>Solange dieses Fenster offen ist, geht das Token nicht verloren. Kümmern Sie sich um den Schlüsselbund, und drücken Sie dann „Fortsetzen“.</translation>
    </message>
    <message>
        <source>The job has stopped: your list cannot be written</source>
        <translation>Der Auftrag hat angehalten: Ihre Liste lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>The tokens are in the keychain. See to the cause, then press “Go on”.</source>
        <translation>Die Token sind im Schlüsselbund. Beheben Sie die Ursache, und drücken Sie dann „Fortsetzen“.</translation>
    </message>
    <message>
        <source>Sign in once more; the job goes on where it stopped.</source>
        <translation>Melden Sie sich erneut an; der Auftrag geht dort weiter, wo er angehalten hat.</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4 of %5</source>
        <comment>way, integration, when, how many organizations</comment>
        <translation>%1, %2, %3: %4 von %5</translation>
    </message>
    <message>
        <source>Its token was in memory only, and this program has quit since. Retrieve the token from Snyk&apos;s Web UI.</source>
        <translation>Ihr Token war nur im Arbeitsspeicher, und dieses Programm wurde seitdem beendet. Holen Sie das Token aus der Weboberfläche von Snyk.</translation>
    </message>
    <message>
        <source>It has the integration, and Snyk does not say whether it uses Broker.</source>
        <translation>Sie hat die Integration, und Snyk sagt nicht, ob sie Broker benutzt.</translation>
    </message>
    <message>
        <source>Somebody has changed it since, or Snyk does not say that it uses Broker.</source>
        <translation>Jemand hat sie seitdem geändert, oder Snyk sagt nicht, dass sie Broker benutzt.</translation>
    </message>
    <message>
        <source>Your list does not say any more that it uses the token of this job.</source>
        <translation>Nach Ihrer Liste benutzt sie das Token dieses Auftrags nicht mehr.</translation>
    </message>
    <message>
        <source>Another job has changed it since, or is about to.</source>
        <translation>Ein anderer Auftrag hat sie seitdem geändert oder ist dabei.</translation>
    </message>
    <message>
        <source>done, token not here any more</source>
        <comment>state of an organization</comment>
        <translation>erledigt, Token nicht mehr hier</translation>
    </message>
    <message>
        <source>done, token taken by you</source>
        <comment>state of an organization</comment>
        <translation>erledigt, Token von Ihnen übernommen</translation>
    </message>
    <message>
        <source>Its token is in memory only, until this program quits.</source>
        <translation>Ihr Token ist nur im Arbeitsspeicher, bis dieses Programm beendet wird.</translation>
    </message>
    <message>
        <source>Its token was shown to you. It is not kept, and not on your list.</source>
        <translation>Ihr Token wurde Ihnen gezeigt. Es wird nicht aufbewahrt und steht nicht in Ihrer Liste.</translation>
    </message>
    <message>
        <source>It had a direct integration before the job; its credentials must be entered at Snyk again.</source>
        <translation>Vor dem Auftrag hatte sie eine direkte Integration; deren Zugangsdaten müssen bei Snyk neu eingegeben werden.</translation>
    </message>
    <message>
        <source>Its token was rotated since, so this can no longer be taken back.</source>
        <translation>Ihr Token wurde seitdem rotiert, also lässt sich dies nicht mehr zurücknehmen.</translation>
    </message>
    <message>
        <source>The token was rotated since, so the job can no longer be taken back.</source>
        <translation>Das Token wurde seitdem rotiert, also lässt sich der Auftrag nicht mehr zurücknehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had a direct integration before, whose credentials must be entered at Snyk again.</source>
        <translation>
            <numerusform>%Ln davon hatte vorher eine direkte Integration, deren Zugangsdaten bei Snyk neu eingegeben werden müssen.</numerusform>
            <numerusform>%Ln davon hatten vorher eine direkte Integration, deren Zugangsdaten bei Snyk neu eingegeben werden müssen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The job can be taken back later, but Snyk has no call that removes an integration: in %Ln organization(s) one without Broker, with placeholders for credentials, stays.</source>
        <translation>
            <numerusform>Der Auftrag lässt sich später zurücknehmen, aber Snyk hat keinen Aufruf, der eine Integration entfernt: In %Ln Organisation bleibt eine ohne Broker, mit Platzhaltern als Zugangsdaten.</numerusform>
            <numerusform>Der Auftrag lässt sich später zurücknehmen, aber Snyk hat keinen Aufruf, der eine Integration entfernt: In %Ln Organisationen bleibt eine ohne Broker, mit Platzhaltern als Zugangsdaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back on %1.</source>
        <comment>moment</comment>
        <translation>Zurückgenommen am %1.</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>way, integration, when, what came of it</comment>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>A job for many organizations is not finished: %1 of %2</source>
        <comment>how many organizations</comment>
        <translation>Ein Auftrag für viele Organisationen ist nicht fertig: %1 von %2</translation>
    </message>
    <message>
        <source>done, being noted</source>
        <comment>state of an organization</comment>
        <translation>erledigt, wird vermerkt</translation>
    </message>
    <message>
        <source>The job has stopped: Snyk does not accept your sign-in any more</source>
        <translation>Der Auftrag hat angehalten: Snyk nimmt Ihre Anmeldung nicht mehr an</translation>
    </message>
    <message>
        <source>No permission: your role in it lacks “%1”. Snyk refuses, unless a role in the group has it.</source>
        <extracomment>%1 is a permission, as Snyk writes it.</extracomment>
        <translation>Keine Berechtigung: Ihrer Rolle darin fehlt „%1“. Snyk lehnt ab, es sei denn, eine Rolle in der Gruppe hat sie.</translation>
    </message>
    <message>
        <source>No permission: your role in the organization that the token comes from lacks “%1”. Snyk refuses, unless a role in the group has it.</source>
        <extracomment>%1 is a permission, as Snyk writes it.</extracomment>
        <translation>Keine Berechtigung: Ihrer Rolle in der Organisation, von der das Token kommt, fehlt „%1“. Snyk lehnt ab, es sei denn, eine Rolle in der Gruppe hat sie.</translation>
    </message>
    <message>
        <source>Your role lacks “%1”: Snyk refuses, unless a role in the group has it.</source>
        <extracomment>%1 is a permission, as Snyk writes it.</extracomment>
        <translation>Ihrer Rolle fehlt „%1“: Snyk lehnt ab, es sei denn, eine Rolle in der Gruppe hat sie.</translation>
    </message>
    <message>
        <source>Nothing will be changed.</source>
        <translation>Es wird nichts geändert.</translation>
    </message>
    <message>
        <source>There was no clear answer; Snyk may have done it. “Retry what did not go well” looks first.</source>
        <translation>Es kam keine klare Antwort; Snyk hat es vielleicht ausgeführt. „Fehlgeschlagenes wiederholen“ sieht zuerst nach.</translation>
    </message>
    <message>
        <source>Job: %1, %2</source>
        <comment>way, integration</comment>
        <translation>Auftrag: %1, %2</translation>
    </message>
    <message>
        <source>%1 refused again</source>
        <translation>%1 wieder abgelehnt</translation>
    </message>
    <message>
        <source>%1 still not known</source>
        <translation>%1 weiterhin unbekannt</translation>
    </message>
    <message>
        <source>Tried again: %1.</source>
        <extracomment>%1 is &quot;2 refused again, 1 still not known&quot;.</extracomment>
        <translation>Erneut versucht: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) is/are done; nothing happens there.</source>
        <translation>
            <numerusform>%Ln Organisation ist erledigt; dort geschieht nichts.</numerusform>
            <numerusform>%Ln Organisationen sind erledigt; dort geschieht nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are done at Snyk and only has/have to be noted here.</source>
        <translation>
            <numerusform>%Ln ist bei Snyk erledigt und muss hier nur noch vermerkt werden.</numerusform>
            <numerusform>%Ln sind bei Snyk erledigt und müssen hier nur noch vermerkt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln it is not known how the call ended: “Go on” only looks what became of it, and does not call again.</source>
        <translation>
            <numerusform>Von %Ln ist nicht bekannt, wie der Aufruf endete: „Fortsetzen“ sieht nur nach, was daraus wurde, und ruft nicht noch einmal auf.</numerusform>
            <numerusform>Von %Ln ist nicht bekannt, wie die Aufrufe endeten: „Fortsetzen“ sieht nur nach, was daraus wurde, und ruft nicht noch einmal auf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are open: “Go on” looks at each, and calls Snyk once where all is still as planned.</source>
        <translation>
            <numerusform>%Ln ist offen: „Fortsetzen“ sieht sie an und ruft Snyk einmal auf, wenn alles noch wie geplant ist.</numerusform>
            <numerusform>%Ln sind offen: „Fortsetzen“ sieht jede an und ruft Snyk einmal auf, wo alles noch wie geplant ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were refused: that stays so until you press “Retry”.</source>
        <translation>
            <numerusform>%Ln wurde abgelehnt: Das bleibt so, bis Sie auf „Wiederholen“ drücken.</numerusform>
            <numerusform>%Ln wurden abgelehnt: Das bleibt so, bis Sie auf „Wiederholen“ drücken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is called twice.</source>
        <translation>Nichts wird doppelt aufgerufen.</translation>
    </message>
    <message>
        <source>It uses Broker already, with a token that is not on your list: it keeps it. Snyk does not say which one that is.</source>
        <translation>Sie benutzt schon Broker, mit einem Token, das nicht in Ihrer Liste steht: Sie behält es. Welches das ist, sagt Snyk nicht.</translation>
    </message>
    <message>
        <source>It shares this token already: nothing is left to do.</source>
        <translation>Sie nutzt dieses Token schon mit: Es bleibt nichts zu tun.</translation>
    </message>
    <message>
        <source>It has another Broker token, which is on your list: it keeps that one and its Broker client.</source>
        <translation>Sie hat ein anderes Broker-Token, das in Ihrer Liste steht: Sie behält dieses und seinen Broker-Client.</translation>
    </message>
    <message>
        <source>It has a Broker token already, which is on your list: it keeps it.</source>
        <translation>Sie hat schon ein Broker-Token, das in Ihrer Liste steht: Sie behält es.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is/are ticked, and your rules leave it/them out</source>
        <translation>
            <numerusform>%Ln weitere ist angehakt, und Ihre Regeln lassen sie aus</numerusform>
            <numerusform>%Ln weitere sind angehakt, und Ihre Regeln lassen sie aus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is/are ticked, and Snyk does not show it/them to this account</source>
        <translation>
            <numerusform>%Ln weitere ist angehakt, und Snyk zeigt sie diesem Konto nicht</numerusform>
            <numerusform>%Ln weitere sind angehakt, und Snyk zeigt sie diesem Konto nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is/are ticked, and not loaded</source>
        <translation>
            <numerusform>%Ln weitere ist angehakt und nicht geladen</numerusform>
            <numerusform>%Ln weitere sind angehakt und nicht geladen</numerusform>
        </translation>
    </message>
    <message>
        <source>Token: %1.</source>
        <extracomment>Added to a reason. %1 is a masked token.</extracomment>
        <translation>Token: %1.</translation>
    </message>
    <message>
        <source>refused again</source>
        <comment>state of an organization</comment>
        <translation>wieder abgelehnt</translation>
    </message>
    <message>
        <source>still not known</source>
        <comment>state of an organization</comment>
        <translation>weiterhin unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are done without a token here: the results lead to it, “Go on” does not.</source>
        <translation>
            <numerusform>%Ln ist erledigt, aber hier ohne Token: Die Ergebnisse führen zum Token, „Fortsetzen“ nicht.</numerusform>
            <numerusform>%Ln sind erledigt, aber hier ohne Token: Die Ergebnisse führen zum Token, „Fortsetzen“ nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Going on switches Broker off in up to %Ln organization(s).</source>
        <translation>
            <numerusform>Das Fortsetzen schaltet Broker in bis zu %Ln Organisation aus.</numerusform>
            <numerusform>Das Fortsetzen schaltet Broker in bis zu %Ln Organisationen aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking back is not finished: %1, %2 of %3 done</source>
        <comment>integration, how many organizations</comment>
        <translation>Das Zurücknehmen ist nicht beendet: %1, %2 von %3 erledigt</translation>
    </message>
    <message numerus="yes">
        <source>It has made %Ln of these tokens. When it goes on, it does not make them again, and it cannot take them back any more.</source>
        <translation>
            <numerusform>Er hat %Ln dieser Token erstellt. Wenn er fortgesetzt wird, erstellt er es nicht noch einmal und kann es nicht mehr zurücknehmen.</numerusform>
            <numerusform>Er hat %Ln dieser Token erstellt. Wenn er fortgesetzt wird, erstellt er sie nicht noch einmal und kann sie nicht mehr zurücknehmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these tokens was/were made by a job for many organizations. It cannot take them back any more.</source>
        <translation>
            <numerusform>%Ln dieser Token wurde von einem Auftrag für viele Organisationen erstellt. Er kann es dann nicht mehr zurücknehmen.</numerusform>
            <numerusform>%Ln dieser Token wurden von einem Auftrag für viele Organisationen erstellt. Er kann sie dann nicht mehr zurücknehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It shares the token of “%1”, and cannot go on without this entry. Bring it to its end first.</source>
        <extracomment>%1 is an organization.</extracomment>
        <translation>Er teilt das Token von „%1“ und lässt sich ohne diesen Eintrag nicht fortsetzen. Bringen Sie zuerst den Auftrag zu Ende.</translation>
    </message>
    <message>
        <source>A job has shared the token of “%1” with more organizations. It cannot be taken back any more.</source>
        <extracomment>%1 is an organization.</extracomment>
        <translation>Ein Auftrag hat das Token von „%1“ mit weiteren Organisationen geteilt. Er lässt sich dann nicht mehr zurücknehmen.</translation>
    </message>
    <message numerus="yes">
        <source>When it goes on, it leaves %Ln of these organizations alone: Broker stays switched on there.</source>
        <translation>
            <numerusform>Beim Fortsetzen bleibt %Ln dieser Organisationen unberührt: Dort bleibt Broker eingeschaltet.</numerusform>
            <numerusform>Beim Fortsetzen bleiben %Ln dieser Organisationen unberührt: Dort bleibt Broker eingeschaltet.</numerusform>
        </translation>
    </message>
    <message>
        <source>This takes %1.</source>
        <extracomment>%1 is &quot;about 8 seconds&quot;.</extracomment>
        <translation>Das dauert %1.</translation>
    </message>
    <message>
        <source>The job cannot go on: the token that it shares is not on your list</source>
        <translation>Der Auftrag kann nicht weitergehen: Das Token, das er teilt, steht nicht in Ihrer Liste</translation>
    </message>
    <message>
        <source>Nothing more is asked of Snyk. Get the token once more and press “Go on”, or forget the job.</source>
        <translation>An Snyk geht keine Anfrage mehr. Holen Sie das Token noch einmal, und drücken Sie „Fortsetzen“, oder vergessen Sie den Auftrag.</translation>
    </message>
</context>
<context>
    <name>broker::ui::SharingWizard</name>
    <message>
        <source>Sign in</source>
        <comment>step of the wizard</comment>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Choose</source>
        <comment>step of the wizard</comment>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>How</source>
        <comment>step of the wizard</comment>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>step of the wizard</comment>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>step of the wizard</comment>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>step of the wizard</comment>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Set up several organizations</source>
        <translation>Mehrere Organisationen einrichten</translation>
    </message>
    <message>
        <source>A token is not saved yet</source>
        <translation>Ein Token ist noch nicht gespeichert</translation>
    </message>
    <message>
        <source>If you leave now, this program forgets a token that the keychain does not take.</source>
        <translation>Wenn Sie jetzt gehen, vergisst dieses Programm ein Token, das der Schlüsselbund nicht annimmt.</translation>
    </message>
    <message>
        <source>&amp;Leave without it</source>
        <translation>&amp;Trotzdem verlassen</translation>
    </message>
    <message>
        <source>The job is running</source>
        <translation>Der Auftrag läuft</translation>
    </message>
    <message>
        <source>Pause the job and leave?</source>
        <translation>Auftrag pausieren und gehen?</translation>
    </message>
    <message>
        <source>&amp;Pause and leave</source>
        <translation>&amp;Pausieren und gehen</translation>
    </message>
    <message>
        <source>Snyk shows it in its Web UI only. To save it, see to the keychain and press “Go on”, keep it in memory, or let it be shown to you once.</source>
        <translation>Snyk zeigt es nur in seiner Weboberfläche. Um es zu speichern, kümmern Sie sich um den Schlüsselbund, und drücken Sie „Fortsetzen“, halten Sie es im Arbeitsspeicher, oder lassen Sie es sich einmal zeigen.</translation>
    </message>
    <message>
        <source>Nothing more is asked of Snyk while you decide. What was asked is still waited for; then the window closes. The job can be gone on with from the same command.</source>
        <translation>Während Sie entscheiden, geht an Snyk keine Anfrage mehr. Ausstehende Antworten werden noch abgewartet, dann schließt sich das Fenster. Mit demselben Befehl lässt sich der Auftrag fortsetzen.</translation>
    </message>
</context>
<context>
    <name>broker::ui::SignInEntry</name>
    <message>
        <source>Sn&amp;yk API token:</source>
        <translation>Sn&amp;yk-API-Token:</translation>
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
        <source>It says that it belongs to %1, which is now chosen.</source>
        <translation>Es gibt an, zu %1 zu gehören; das ist jetzt ausgewählt.</translation>
    </message>
    <message>
        <source>Re&amp;member it on this computer (keychain)</source>
        <translation>Auf diesem Computer &amp;merken (Schlüsselbund)</translation>
    </message>
    <message>
        <source>Service accounts are made at Snyk, in the settings of an organization or of a group, under “Service accounts”. Choose the type OAuth 2.0 client credentials.</source>
        <translation>Dienstkonten werden bei Snyk angelegt, in den Einstellungen einer Organisation oder einer Gruppe unter „Service accounts“. Wählen Sie die Art „OAuth 2.0 client credentials“.</translation>
    </message>
    <message>
        <source>unnamed account</source>
        <translation>unbenanntes Konto</translation>
    </message>
    <message>
        <source>There it is among the entries of practice mode.</source>
        <translation>Dort steht es unter den Einträgen des Übungsmodus.</translation>
    </message>
    <message>
        <source>%1 (%2) is not kept any more.</source>
        <extracomment>%1 is the name of an account, %2 its masked token or secret.</extracomment>
        <translation>%1 (%2) wird nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>Not remembered: another secret of %1 (%2) is kept, and its rotation is not finished. Resume that rotation in the list first.</source>
        <extracomment>%1 is the name of an account, %2 its masked secret.</extracomment>
        <translation>Nicht gemerkt: Von %1 (%2) wird ein anderes Secret aufbewahrt, dessen Rotation nicht beendet ist. Setzen Sie diese Rotation zuerst in der Liste fort.</translation>
    </message>
    <message>
        <source>The secret that is kept now stays as well, until you delete it: %1 (%2).</source>
        <translation>Das Secret, das jetzt aufbewahrt wird, bleibt ebenfalls, bis Sie es löschen: %1 (%2).</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of an account, %2 its masked token or secret.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Kept as well: %1.</source>
        <extracomment>%1 are names of accounts.</extracomment>
        <translation>Ebenfalls aufbewahrt: %1.</translation>
    </message>
    <message>
        <source>Only another token of the same account is replaced.</source>
        <translation>Nur ein anderes Token desselben Kontos wird ersetzt.</translation>
    </message>
</context>
<context>
    <name>broker::ui::SignInPanel</name>
    <message>
        <source>Signed in to Snyk</source>
        <translation>Bei Snyk angemeldet</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>Not signed in to Snyk</source>
        <translation>Nicht bei Snyk angemeldet</translation>
    </message>
    <message>
        <source>Snyk is asked with what you enter here. It is sent to %1 only.</source>
        <translation>Snyk wird mit dem gefragt, was Sie hier eingeben. Gesendet wird es nur an %1.</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>St&amp;opp</translation>
    </message>
    <message>
        <source>Practice mode has an account of its own. Nothing leaves this computer.</source>
        <translation>Der Übungsmodus hat ein eigenes Konto. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>&amp;Use the practice account</source>
        <translation>Das Übungskonto &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Use this account</source>
        <translation>Dieses Konto &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Use the kept token of %1 (%2)</source>
        <translation>A&amp;ufbewahrtes Token von %1 (%2) verwenden</translation>
    </message>
    <message>
        <source>&amp;Use the kept OAuth service account %1 (%2)</source>
        <translation>Das aufbewahrte OAuth-Dienstkonto %1 (%2) &amp;verwenden</translation>
    </message>
</context>
<context>
    <name>broker::ui::SignInReport</name>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>Asking Snyk…</source>
        <translation>Snyk wird gefragt…</translation>
    </message>
    <message>
        <source>&amp;Send it to the other regions too</source>
        <translation>Auch an die anderen Regionen &amp;senden</translation>
    </message>
    <message>
        <source>It is sent to Snyk&apos;s other regions, one after the other, until one knows it.</source>
        <translation>Es wird nacheinander an die anderen Regionen von Snyk gesendet, bis eine es kennt.</translation>
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
        <source>Choo&amp;se %1</source>
        <translation>%1 auswä&amp;hlen</translation>
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
        <source>A part of it may be missing, or the secret was deleted. Make another secret for the service account.</source>
        <translation>Vielleicht fehlt ein Teil davon, oder das Secret wurde gelöscht. Legen Sie für das Dienstkonto ein neues Secret an.</translation>
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
        <source>%1 knows this OAuth service account; %2 does not.</source>
        <translation>%1 kennt dieses OAuth-Dienstkonto, %2 nicht.</translation>
    </message>
    <message>
        <source>No region knows this OAuth service account</source>
        <translation>Keine Region kennt dieses OAuth-Dienstkonto</translation>
    </message>
</context>
<context>
    <name>broker::ui::SignedOutNotice</name>
    <message>
        <source>You are signed out of Snyk</source>
        <translation>Sie sind von Snyk abgemeldet</translation>
    </message>
    <message>
        <source>Everything on this page stays. Sign in again to go on.</source>
        <translation>Alles auf dieser Seite bleibt stehen. Melden Sie sich wieder an, um fortzufahren.</translation>
    </message>
    <message>
        <source>Sign in &amp;again</source>
        <translation>Erneut anme&amp;lden</translation>
    </message>
</context>
<context>
    <name>broker::ui::SnykTrailText</name>
    <message>
        <source>your own account</source>
        <comment>who has changed an integration</comment>
        <translation>Ihr eigenes Konto</translation>
    </message>
    <message>
        <source>an account that Snyk does not name</source>
        <comment>who has changed an integration</comment>
        <translation>ein Konto, das Snyk nicht nennt</translation>
    </message>
    <message>
        <source>in the Web UI</source>
        <comment>how an integration was changed</comment>
        <translation>in der Weboberfläche</translation>
    </message>
    <message>
        <source>through the API</source>
        <comment>how an integration was changed</comment>
        <translation>über die API</translation>
    </message>
    <message>
        <source>Snyk does not say how</source>
        <comment>how an integration was changed</comment>
        <translation>Snyk sagt nicht, wie</translation>
    </message>
    <message numerus="yes">
        <source>Integration not changed in the %Ln day(s) before %1, so the token is older, unless it was rotated here</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>
            <numerusform>Integration am Tag vor dem %1 nicht geändert; das Token ist also älter, wenn es nicht hier rotiert wurde</numerusform>
            <numerusform>Integration in den %Ln Tagen vor dem %1 nicht geändert; das Token ist also älter, wenn es nicht hier rotiert wurde</numerusform>
        </translation>
    </message>
    <message>
        <source>Integration created on %1 by %2, %3</source>
        <extracomment>%1 is a date, %2 who, %3 how: &quot;in the Web UI&quot;.</extracomment>
        <translation>Integration am %1 angelegt durch %2, %3</translation>
    </message>
    <message>
        <source>Integration changed on %1 by %2, %3</source>
        <extracomment>%1 is a date, %2 who, %3 how: &quot;in the Web UI&quot;.</extracomment>
        <translation>Integration am %1 geändert durch %2, %3</translation>
    </message>
    <message>
        <source>Integration deleted on %1 by %2, %3</source>
        <extracomment>%1 is a date, %2 who, %3 how: &quot;in the Web UI&quot;.</extracomment>
        <translation>Integration am %1 gelöscht durch %2, %3</translation>
    </message>
    <message>
        <source>an account that is known by its id alone, %1</source>
        <extracomment>Who has changed an integration; %1 is Snyk&apos;s id.</extracomment>
        <translation>ein Konto, von dem nur die ID bekannt ist, %1</translation>
    </message>
</context>
<context>
    <name>broker::ui::SortMenu</name>
    <message>
        <source>&amp;Ascending</source>
        <translation>&amp;Aufsteigend</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>A&amp;bsteigend</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <translation>Sortiert nach %1, aufsteigend</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>Sortiert nach %1, absteigend</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>S&amp;ortieren nach</translation>
    </message>
</context>
<context>
    <name>broker::ui::SpokenLanguage</name>
    <message>
        <source>English</source>
        <comment>this language</comment>
        <extracomment>The name of the language of this translation, in itself: &quot;Deutsch&quot;, &quot;Português (Brasil)&quot;.</extracomment>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>broker::ui::StartPanel</name>
    <message>
        <source>This is what will be done:</source>
        <translation>Das wird getan:</translation>
    </message>
    <message>
        <source>Copy these commands</source>
        <translation>Diese Befehle kopieren</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Log of the client</source>
        <translation>Protokoll des Clients</translation>
    </message>
    <message>
        <source>What the client says appears here. Secrets are hidden.</source>
        <translation>Was der Client meldet, erscheint hier. Geheimnisse sind verborgen.</translation>
    </message>
    <message>
        <source>Program that runs the client</source>
        <translation>Programm, das den Client ausführt</translation>
    </message>
    <message>
        <source>Runs the client on this computer. It goes on when this window is closed, until it is stopped.</source>
        <translation>Führt den Client auf diesem Computer aus. Er läuft weiter, wenn dieses Fenster geschlossen wird, bis er beendet wird.</translation>
    </message>
    <message>
        <source>%1 was not found on this computer. Install it, or run the client elsewhere.</source>
        <extracomment>%1 is Docker or Podman.</extracomment>
        <translation>%1 wurde auf diesem Computer nicht gefunden. Installieren Sie es, oder führen Sie den Client anderswo aus.</translation>
    </message>
    <message>
        <source>%1 was not found on this computer, but %2 is here: choose it under “Configuration”.</source>
        <extracomment>%1 and %2 are Docker and Podman.</extracomment>
        <translation>%1 wurde auf diesem Computer nicht gefunden, aber %2 ist da: Wählen Sie es unter „Konfiguration“.</translation>
    </message>
    <message>
        <source>Complete the form first; “Configuration” says what is missing.</source>
        <translation>Füllen Sie zuerst das Formular aus; „Konfiguration“ sagt, was fehlt.</translation>
    </message>
    <message>
        <source>%1 is used: %2</source>
        <extracomment>%1 is Docker or Podman, %2 the path of its program.</extracomment>
        <translation>Benutzt wird %1: %2</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>The client runs. Waiting until it is connected…</source>
        <translation>Der Client läuft. Es wird gewartet, bis er verbunden ist…</translation>
    </message>
    <message>
        <source>The client has not connected</source>
        <translation>Der Client hat sich nicht verbunden</translation>
    </message>
    <message>
        <source>It runs, but has not answered in all this time, so it is no longer asked.</source>
        <translation>Er läuft, hat aber in all dieser Zeit nicht geantwortet und wird deshalb nicht mehr gefragt.</translation>
    </message>
    <message>
        <source>Its log below may say why. Once that is mended, “Check the client” asks it again.</source>
        <translation>Sein Protokoll unten nennt vielleicht den Grund. Ist das behoben, fragt „Client prüfen“ ihn erneut.</translation>
    </message>
    <message>
        <source>Practice mode: nothing is started on this computer. With a real token this button does what is shown here, and the client&apos;s log appears below.</source>
        <translation>Übungsmodus: Auf diesem Computer wird nichts gestartet. Mit einem echten Token tut dieser Knopf, was hier gezeigt ist, und darunter erscheint das Protokoll des Clients.</translation>
    </message>
</context>
<context>
    <name>broker::ui::StatementBox</name>
    <message>
        <source>State &amp;it</source>
        <translation>&amp;So bestätigen</translation>
    </message>
    <message>
        <source>Seen by whom, where, when</source>
        <translation>Von wem gesehen, wo, wann</translation>
    </message>
    <message>
        <source>In your &amp;own words, without any secret:</source>
        <translation>Mit &amp;eigenen Worten, ohne ein Geheimnis:</translation>
    </message>
</context>
<context>
    <name>broker::ui::StepList</name>
    <message>
        <source>done</source>
        <comment>step in the list of steps</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>current step</source>
        <comment>step in the list of steps</comment>
        <translation>aktueller Schritt</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>step in the list of steps</comment>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
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
    <message>
        <source>not known</source>
        <comment>state of a step</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not begun</source>
        <comment>state of a step</comment>
        <translation>nicht begonnen</translation>
    </message>
</context>
<context>
    <name>broker::ui::StepWindow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Lea&amp;ve for now</source>
        <translation>&amp;Vorerst verlassen</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>Said by screen readers when a page comes. %3 is its heading.</extracomment>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>%1 — step %2 of %3: %4</source>
        <extracomment>Title of a window. %1 is what is done there, %4 the heading of the page.</extracomment>
        <translation>%1 – Schritt %2 von %3: %4</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>broker::ui::StepWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig</translation>
    </message>
</context>
<context>
    <name>broker::ui::SwitchPage</name>
    <message>
        <source>What the next button does</source>
        <translation>Was die nächste Schaltfläche tut</translation>
    </message>
    <message>
        <source>Stop before &amp;it is sent</source>
        <translation>Vor dem Senden anhal&amp;ten</translation>
    </message>
    <message>
        <source>Is it switched after all?</source>
        <translation>Wurde doch gewechselt?</translation>
    </message>
    <message>
        <source>Compare the first and the last four characters. Your words are kept with this rotation.</source>
        <translation>Vergleichen Sie die ersten und letzten vier Zeichen. Ihre Angabe wird mit dieser Rotation aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Back to the check</source>
        <translation>&amp;Zurück zur Prüfung</translation>
    </message>
    <message>
        <source>S&amp;witch now</source>
        <translation>&amp;Jetzt wechseln</translation>
    </message>
    <message>
        <source>Switch to the new token</source>
        <translation>Zum neuen Token wechseln</translation>
    </message>
    <message>
        <source>Nothing has been changed for your clients yet.</source>
        <translation>Für Ihre Clients hat sich noch nichts geändert.</translation>
    </message>
    <message>
        <source>Read what changes, then switch.</source>
        <translation>Lesen Sie, was sich ändert, dann wechseln Sie.</translation>
    </message>
    <message>
        <source>The client was proven in an earlier session. Go back to check it once more.</source>
        <translation>Die Verbindung des Clients wurde in einer früheren Sitzung nachgewiesen. Gehen Sie zurück, um sie noch einmal zu prüfen.</translation>
    </message>
    <message>
        <source>If the request has left already, Snyk&apos;s answer is awaited…</source>
        <translation>Ist die Anfrage schon unterwegs, wird Snyks Antwort abgewartet…</translation>
    </message>
    <message>
        <source>Snyk switches…</source>
        <translation>Snyk wechselt…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit…</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>Back to the c&amp;heck</source>
        <translation>Zurück zur &amp;Prüfung</translation>
    </message>
    <message>
        <source>Back to the &amp;confirmation</source>
        <translation>Zurück zur &amp;Bestätigung</translation>
    </message>
    <message>
        <source>&amp;Look in the Web UI</source>
        <translation>In der &amp;Weboberfläche nachsehen</translation>
    </message>
    <message>
        <source>Name all o&amp;f them</source>
        <translation>Alle &amp;nennen</translation>
    </message>
    <message>
        <source>If the Snyk website (Web UI) shows the new token in the Broker settings of the integration, somebody else has switched already. Say so, and go on from there.</source>
        <translation>Wenn die Snyk-Website (Weboberfläche) in den Broker-Einstellungen der Integration das neue Token zeigt, hat schon jemand anderes umgeschaltet. Geben Sie das an, und machen Sie von dort weiter.</translation>
    </message>
    <message>
        <source>Which token does the Snyk website (Web UI) show?</source>
        <translation>Welches Token zeigt die Snyk-Website (Weboberfläche)?</translation>
    </message>
</context>
<context>
    <name>broker::ui::TakePanel</name>
    <message>
        <source>Add the token to your list</source>
        <translation>Das Token in Ihre Liste aufnehmen</translation>
    </message>
    <message>
        <source>The token is not in your list yet</source>
        <translation>Das Token ist noch nicht in Ihrer Liste</translation>
    </message>
    <message>
        <source>The token is safe in the keychain; only the list could not be saved.</source>
        <translation>Das Token ist sicher im Schlüsselbund; nur die Liste konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The token is only in memory, and the list could not be saved.</source>
        <translation>Das Token ist nur im Arbeitsspeicher, und die Liste konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Save the credential in the keychain and read it back</source>
        <translation>Zugangsdaten im Schlüsselbund speichern und zurücklesen</translation>
    </message>
    <message>
        <source>Keep the credential in the memory of this program</source>
        <translation>Zugangsdaten im Arbeitsspeicher dieses Programms behalten</translation>
    </message>
    <message>
        <source>Add the credential to your list</source>
        <translation>Die Zugangsdaten in Ihre Liste aufnehmen</translation>
    </message>
    <message>
        <source>The credential is not saved yet</source>
        <translation>Die Zugangsdaten sind noch nicht gespeichert</translation>
    </message>
    <message>
        <source>The credential may not have been saved</source>
        <translation>Es ist nicht sicher, ob die Zugangsdaten gespeichert sind</translation>
    </message>
    <message>
        <source>The credential is not in your list yet</source>
        <translation>Die Zugangsdaten sind noch nicht in Ihrer Liste</translation>
    </message>
    <message>
        <source>It is not lost: it is still in the hand-over.</source>
        <translation>Sie sind nicht verloren: Sie sind noch in der Übergabe.</translation>
    </message>
    <message>
        <source>The credential is safe in the keychain; only the list could not be saved.</source>
        <translation>Die Zugangsdaten sind sicher im Schlüsselbund; nur die Liste konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The credential is only in memory, and the list could not be saved.</source>
        <translation>Die Zugangsdaten sind nur im Arbeitsspeicher, und die Liste konnte nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>broker::ui::TimelineView</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <comment>number of tokens</comment>
        <translation>
            <numerusform>%Ln überfällig</numerusform>
            <numerusform>%Ln überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln due</source>
        <extracomment>A day, and how many tokens are due on it.</extracomment>
        <translation>
            <numerusform>%1: %Ln fällig</numerusform>
            <numerusform>%1: %Ln fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A bar of the time line: the day and how many are due on it, and which.</extracomment>
        <translation>%1. %2</translation>
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
        <source>&amp;Mark as rotated…</source>
        <translation>Als rotiert &amp;vermerken…</translation>
    </message>
    <message>
        <source>&amp;Notes…</source>
        <translation>&amp;Notizen…</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Set up the c&amp;lient…</source>
        <translation>&amp;Client einrichten…</translation>
    </message>
    <message>
        <source>&amp;Resume rotation…</source>
        <translation>&amp;Rotation fortsetzen…</translation>
    </message>
    <message>
        <source>The rotation of this token is not finished</source>
        <translation>Die Rotation dieses Tokens ist nicht beendet</translation>
    </message>
    <message>
        <source>The token was not removed: its rotation still needs this entry and what is in the keychain.</source>
        <translation>Das Token wurde nicht entfernt: Seine Rotation braucht diesen Eintrag noch und das, was im Schlüsselbund ist.</translation>
    </message>
    <message>
        <source>Resume the rotation and bring it to its end, then remove the token.</source>
        <translation>Setzen Sie die Rotation fort, und bringen Sie sie zu Ende; entfernen Sie das Token danach.</translation>
    </message>
    <message>
        <source>A Broker client needs a Broker token: set one up for this integration first</source>
        <translation>Ein Broker-Client braucht ein Broker-Token: Richten Sie zuerst eines für diese Integration ein</translation>
    </message>
    <message>
        <source>No Broker client is known for this integration</source>
        <translation>Für diese Integration ist kein Broker-Client bekannt</translation>
    </message>
    <message>
        <source>Set up clients &amp;for all of this type…</source>
        <translation>Clients &amp;zu allen dieser Art einrichten…</translation>
    </message>
    <message>
        <source>“Rotate” stores the new credential, and with it the date: the old one would stay in use here</source>
        <translation>„Rotieren“ speichert die neuen Zugangsdaten und damit das Datum: Hier blieben die alten in Gebrauch</translation>
    </message>
    <message>
        <source>Snyk shows service accounts in the settings of the group or organization they belong to</source>
        <translation>Snyk zeigt Dienstkonten in den Einstellungen der Gruppe oder Organisation, zu der sie gehören</translation>
    </message>
    <message>
        <source>The page of your account, with your API tokens</source>
        <translation>Die Seite Ihres Kontos mit Ihren API-Token</translation>
    </message>
    <message>
        <source>A Broker client signs in with a Broker token, not with what signs this program in to Snyk</source>
        <translation>Ein Broker-Client meldet sich mit einem Broker-Token an, nicht mit dem, womit sich dieses Programm bei Snyk anmeldet</translation>
    </message>
    <message>
        <source>The change is kno&amp;wn</source>
        <translation>Die Änder&amp;ung ist bekannt</translation>
    </message>
    <message>
        <source>This token seems to be of %1</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Dieses Token scheint vom %1 zu sein</translation>
    </message>
    <message>
        <source>Its due date counts from %1, when it came into this list.</source>
        <translation>Seine Fälligkeit zählt ab %1, als es in diese Liste kam.</translation>
    </message>
    <message>
        <source>Should it count from %1?</source>
        <translation>Soll sie ab %1 zählen?</translation>
    </message>
    <message>
        <source>&amp;Use that date</source>
        <translation>Dieses Datum &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Keep the date of the list</source>
        <translation>Das Datum der Liste &amp;behalten</translation>
    </message>
    <message>
        <source>Change &amp;due date</source>
        <translation>Fälligkeitster&amp;min ändern</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the list…</source>
        <translation>Aus der Liste &amp;entfernen…</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>Nichts wurde entfernt</translation>
    </message>
    <message>
        <source>The rotation of each of these tokens is not finished, and still needs it.</source>
        <translation>Die Rotation jedes dieser Token ist nicht beendet und braucht es noch.</translation>
    </message>
    <message>
        <source>Bring the rotations to their end, then remove the tokens.</source>
        <translation>Bringen Sie die Rotationen zu Ende; entfernen Sie die Token danach.</translation>
    </message>
    <message>
        <source>It is in memory only, until you sign out. To be reminded of it, sign in with it and tick “Remember it on this computer”.</source>
        <translation>Nur im Arbeitsspeicher, bis Sie sich abmelden. Um daran erinnert zu werden, melden Sie sich damit an und setzen den Haken bei „Auf diesem Computer merken“.</translation>
    </message>
</context>
<context>
    <name>broker::ui::TokenBoard</name>
    <message>
        <source>Recorded tokens</source>
        <translation>Token in der Liste</translation>
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
        <source>Entered; type or paste to replace it</source>
        <translation>Eingegeben; zum Ersetzen tippen oder einfügen</translation>
    </message>
</context>
<context>
    <name>broker::ui::TokenPaste</name>
    <message>
        <source>The new token</source>
        <translation>Das neue Token</translation>
    </message>
    <message>
        <source>&amp;Keep this token</source>
        <translation>Dieses Token auf&amp;bewahren</translation>
    </message>
    <message>
        <source>New &amp;Broker token:</source>
        <translation>&amp;Neues Broker-Token:</translation>
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
        <source>Due soon</source>
        <comment>state of a token</comment>
        <translation>Bald fällig</translation>
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
        <source>Broker token</source>
        <comment>kind of secret</comment>
        <translation>Broker-Token</translation>
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
        <source>%1: %2</source>
        <comment>a date, and how the check on it ended</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This token has its own number of days.</source>
        <translation>Dieses Token hat seine eigene Zahl von Tagen.</translation>
    </message>
    <message>
        <source>The date follows from the settings.</source>
        <translation>Das Datum folgt aus den Einstellungen.</translation>
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
        <source>next on %1</source>
        <comment>the next date on which a token is due</comment>
        <translation>das nächste am %1</translation>
    </message>
    <message>
        <source>Provisional Broker token</source>
        <comment>kind of secret</comment>
        <translation>Vorläufiges Broker-Token</translation>
    </message>
    <message>
        <source>Rotation under way</source>
        <comment>state of a token</comment>
        <translation>Rotation läuft</translation>
    </message>
    <message>
        <source>Snyk was asked to issue a token, or to switch to one, and no clear answer came. Look in the Web UI which token it shows now.</source>
        <translation>Snyk sollte ein Token ausstellen oder zu einem wechseln, und es kam keine klare Antwort. Sehen Sie nach, welches Token die Weboberfläche jetzt zeigt.</translation>
    </message>
    <message>
        <source>Was kept only in memory</source>
        <comment>state of a token</comment>
        <translation>War nur im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Only in memory</source>
        <comment>state of a token</comment>
        <translation>Nur im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>It is not in this keychain. It may have come from a backup, which holds no secrets; it may have been removed; or this is a different keychain. Enter it again with “Replace credential…” in the menu.</source>
        <translation>Nicht in diesem Schlüsselbund. Eine Sicherung enthält keine Geheimnisse; sonst wurde der Eintrag entfernt, oder der Schlüsselbund ist ein anderer. Geben Sie sie noch einmal ein: „Zugangsdaten ersetzen…“ im Menü.</translation>
    </message>
    <message>
        <source>It is not in this keychain. It may have come from a backup, which holds no secrets; it may have been removed; or this is a different keychain. No new token was made. Get the token again from the Web UI.</source>
        <translation>Nicht in diesem Schlüsselbund. Eine Sicherung enthält keine Geheimnisse; sonst wurde der Eintrag entfernt, oder der Schlüsselbund ist ein anderer. Nichts wurde neu angelegt. Holen Sie das Token erneut aus der Weboberfläche.</translation>
    </message>
    <message>
        <source>It was forgotten when the program was closed. Enter it again with “Replace credential…” in the menu.</source>
        <translation>Wurde vergessen, als das Programm beendet wurde. Geben Sie sie noch einmal ein: „Zugangsdaten ersetzen…“ im Menü.</translation>
    </message>
    <message>
        <source>It was forgotten when the program was closed. Snyk still shows it in the settings of the integration.</source>
        <translation>Es wurde vergessen, als das Programm beendet wurde. Snyk zeigt es weiterhin bei der Integration.</translation>
    </message>
    <message>
        <source>Its due date has passed. Replace it now, or choose another date.</source>
        <translation>Der Termin ist vorbei. Ersetzen Sie sie jetzt, oder wählen Sie einen anderen Termin.</translation>
    </message>
    <message>
        <source>Its due date has passed. Rotate it now, or choose another date.</source>
        <translation>Es ist überfällig. Rotieren Sie es jetzt, oder wählen Sie ein anderes Datum.</translation>
    </message>
    <message>
        <source>It is due today. Replace it, or choose another date.</source>
        <translation>Heute ist der Termin. Ersetzen Sie sie, oder wählen Sie einen anderen Termin.</translation>
    </message>
    <message>
        <source>It is due today. Rotate it, or choose another date.</source>
        <translation>Es ist heute fällig. Rotieren Sie es, oder wählen Sie ein anderes Datum.</translation>
    </message>
    <message>
        <source>A rotation of it was started and has not been finished. Resume the rotation.</source>
        <translation>Eine Rotation davon wurde begonnen und ist nicht beendet. Setzen Sie die Rotation fort.</translation>
    </message>
    <message>
        <source>The keychain is locked, so the program cannot tell whether it is still there.</source>
        <translation>Der Schlüsselbund ist gesperrt; das Programm kann nicht feststellen, ob es noch da ist.</translation>
    </message>
    <message>
        <source>You chose this date.</source>
        <translation>Das Datum haben Sie gewählt.</translation>
    </message>
    <message>
        <source>It expires on this date.</source>
        <translation>Es läuft an diesem Tag ab.</translation>
    </message>
    <message>
        <source>no result</source>
        <comment>how a check ended</comment>
        <translation>kein Ergebnis</translation>
    </message>
    <message>
        <source>Login for the proxy</source>
        <comment>kind of secret</comment>
        <translation>Anmeldung am Proxy</translation>
    </message>
    <message>
        <source>Changed at Snyk</source>
        <comment>state of a token</comment>
        <translation>Bei Snyk geändert</translation>
    </message>
    <message>
        <source>Snyk&apos;s audit log has a change of this integration that came after the token was recorded, see “At Snyk”: the token may be another one by now. Compare it with the one in the Web UI and get it again if it is another. If not, choose “The change is known” in the menu.</source>
        <translation>In Snyks Audit-Log steht eine Änderung dieser Integration, die nach dem Eintrag des Tokens kam, siehe „Bei Snyk“: Das Token kann inzwischen ein anderes sein. Vergleichen Sie es mit dem in der Weboberfläche und holen Sie es neu, wenn es ein anderes ist. Sonst wählen Sie im Menü „Die Änderung ist bekannt“.</translation>
    </message>
    <message>
        <source>Snyk API credential</source>
        <comment>kind of secret</comment>
        <translation>Snyk-API-Zugangsdaten</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>state of a token</comment>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>It is not in this keychain: it was removed there, or this is a different keychain. Connect to Snyk with “Remember it on this computer” ticked to keep it again, or remove this entry.</source>
        <translation>Nicht in diesem Schlüsselbund: Der Eintrag wurde dort entfernt, oder der Schlüsselbund ist ein anderer. Verbinden Sie sich mit Snyk, mit Haken bei „Auf diesem Computer merken“, um sie wieder aufzubewahren, oder entfernen Sie diesen Eintrag.</translation>
    </message>
    <message>
        <source>It is in use at Snyk no more: another token has taken its place. Keep it only as long as a Broker client still has it.</source>
        <translation>Es wird bei Snyk nicht mehr benutzt: Ein anderes Token ist an seine Stelle getreten. Bewahren Sie es nur so lange auf, wie ein Broker-Client es noch hat.</translation>
    </message>
    <message>
        <source>The job that brought it was taken back: Broker is switched off there, and nothing at Snyk uses it. Keep it only as long as a Broker client still has it.</source>
        <translation>Der Auftrag, aus dem es kam, wurde zurückgenommen: Broker ist dort ausgeschaltet, und bei Snyk benutzt es nichts mehr. Bewahren Sie es nur so lange auf, wie ein Broker-Client es noch hat.</translation>
    </message>
    <message>
        <source>Old secret not deleted</source>
        <comment>state of a token</comment>
        <translation>Altes Secret nicht gelöscht</translation>
    </message>
    <message>
        <source>Two secrets may be valid: the new one is in use, and the old one is not deleted yet. Resume the rotation to delete it once nothing uses it any more.</source>
        <translation>Möglicherweise gelten zwei Secrets: Das neue ist in Gebrauch, und das alte ist noch nicht gelöscht. Setzen Sie die Rotation fort, um es zu löschen, sobald nichts es mehr benutzt.</translation>
    </message>
    <message>
        <source>It is kept only in memory and is gone, and this row with it, when you sign out of Snyk or close this program. To keep it, sign in with it and tick “Remember it on this computer”.</source>
        <translation>Es ist nur im Arbeitsspeicher und verschwindet, und diese Zeile mit ihm, wenn Sie sich von Snyk abmelden oder dieses Programm schließen. Um es zu behalten, melden Sie sich damit an und setzen den Haken bei „Auf diesem Computer merken“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln old secret(s) not deleted</source>
        <comment>number of credentials</comment>
        <translation>
            <numerusform>%Ln altes Secret nicht gelöscht</numerusform>
            <numerusform>%Ln alte Secrets nicht gelöscht</numerusform>
        </translation>
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
        <source>The token is stored nowhere</source>
        <translation>Das Token ist nirgends gespeichert</translation>
    </message>
    <message>
        <source>If you leave now, this program forgets the token. Snyk still shows it in the Web UI.</source>
        <translation>Wenn Sie jetzt gehen, vergisst dieses Programm das Token. Snyk zeigt es weiterhin in der Weboberfläche an.</translation>
    </message>
    <message>
        <source>&amp;Leave without it</source>
        <translation>&amp;Ohne Token verlassen</translation>
    </message>
    <message>
        <source>Set up a token</source>
        <translation>Token einrichten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Title of a window. %1 is the title, %2 is &quot;2 of 3&quot;, of several that come one after the other.</extracomment>
        <translation>%1 (%2)</translation>
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
    <name>broker::ui::UpdateDialog</name>
    <message>
        <source>New version</source>
        <translation>Neue Version</translation>
    </message>
</context>
<context>
    <name>broker::ui::UpdatePage</name>
    <message>
        <source>&amp;Address to ask; empty for the usual one:</source>
        <translation>Adre&amp;sse, die gefragt wird; leer für die übliche:</translation>
    </message>
    <message>
        <source>Nothing is looked for unless you want it. One small file is fetched then; nothing about you, your tokens, this computer or this version is sent. Where there is no network, nothing is said.</source>
        <translation>Nur wenn Sie es wollen, wird nachgesehen. Dann wird eine kleine Datei geholt; nichts über Sie, Ihre Token, diesen Computer oder diese Version wird gesendet. Ohne Netz erscheint keine Meldung.</translation>
    </message>
    <message>
        <source>This cannot be asked: an address begins with https:// and has no user name in it. The one before is kept.</source>
        <translation>Dort kann nicht gefragt werden: Eine Adresse beginnt mit https:// und enthält keinen Benutzernamen. Die vorige bleibt.</translation>
    </message>
</context>
<context>
    <name>broker::ui::UpdatePanel</name>
    <message>
        <source>Look for a new version &amp;once a day</source>
        <translation>&amp;Einmal am Tag nach einer neuen Version suchen</translation>
    </message>
    <message>
        <source>Look no&amp;w</source>
        <translation>&amp;Jetzt nachsehen</translation>
    </message>
    <message>
        <source>You have version %1.</source>
        <translation>Sie haben Version %1.</translation>
    </message>
    <message>
        <source>Last looked for a newer one: %1.</source>
        <translation>Zuletzt nach einer neueren gesucht: %1.</translation>
    </message>
    <message>
        <source>Nobody has looked for a newer one yet.</source>
        <translation>Noch wurde nicht nach einer neueren gesucht.</translation>
    </message>
    <message>
        <source>Practice mode asks nobody</source>
        <translation>Der Übungsmodus fragt niemanden</translation>
    </message>
    <message>
        <source>Leave practice mode to look for a new version.</source>
        <translation>Verlassen Sie den Übungsmodus, um nach einer neuen Version zu suchen.</translation>
    </message>
    <message>
        <source>&amp;Yes, once a day</source>
        <translation>&amp;Ja, einmal am Tag</translation>
    </message>
    <message>
        <source>Only when I &amp;say so</source>
        <translation>&amp;Nur wenn ich es sage</translation>
    </message>
    <message>
        <source>%1 is being asked…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
</context>
<context>
    <name>broker::ui::UpdateText</name>
    <message>
        <source>%1 would have been asked without encryption, so nothing was sent.</source>
        <translation>%1 wäre ohne Verschlüsselung gefragt worden, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This computer is not connected, so %1 could not be asked.</source>
        <translation>Dieser Computer ist nicht verbunden, daher konnte %1 nicht gefragt werden.</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up.</source>
        <translation>Der Name %1 konnte nicht aufgelöst werden.</translation>
    </message>
    <message>
        <source>%1 was found but did not accept the connection.</source>
        <translation>%1 wurde gefunden, hat die Verbindung aber nicht angenommen.</translation>
    </message>
    <message>
        <source>The part of this program that encrypts connections is missing. Nothing was sent.</source>
        <translation>Der Teil dieses Programms, der Verbindungen verschlüsselt, fehlt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The certificate shown for %1 is not trusted here. Nothing was sent.</source>
        <translation>Dem Zertifikat, das für %1 vorgelegt wird, wird hier nicht vertraut. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before the answer was complete.</source>
        <translation>Die Verbindung zu %1 endete, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>What %1 answers is too long to be about a version. It was cut off.</source>
        <translation>Was %1 antwortet, ist für die Angabe einer Version zu lang. Der Rest wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The question was stopped.</source>
        <translation>Die Anfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak HTTP.</source>
        <translation>Was bei %1 antwortet, spricht kein HTTP.</translation>
    </message>
    <message>
        <source>Connect and try again.</source>
        <translation>Stellen Sie eine Verbindung her und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Ask your network team to allow the address, or enter one in your own network under Settings, Updates.</source>
        <translation>Bitten Sie Ihr Netzwerkteam, die Adresse zu erlauben, oder geben Sie unter Einstellungen, Aktualisierung eine im eigenen Netz ein.</translation>
    </message>
    <message>
        <source>Look under Settings, Network.</source>
        <translation>Sehen Sie unter Einstellungen, Netzwerk nach.</translation>
    </message>
    <message>
        <source>Install the program again from its package.</source>
        <translation>Installieren Sie das Programm erneut aus seinem Paket.</translation>
    </message>
    <message>
        <source>Check the address under Settings, Updates.</source>
        <translation>Prüfen Sie die Adresse unter Einstellungen, Aktualisierung.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 names another address (%2). That one was not asked.</source>
        <translation>%1 nennt eine andere Adresse (%2). Diese wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>Enter the final address under Settings, Updates.</source>
        <translation>Geben Sie unter Einstellungen, Aktualisierung die endgültige Adresse ein.</translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1 hat mit dem Status %2 geantwortet.</translation>
    </message>
    <message>
        <source>There is no address to ask. Nothing was sent.</source>
        <translation>Es gibt keine Adresse, die gefragt werden kann. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Enter one that begins with https:// under Settings, Updates.</source>
        <translation>Geben Sie unter Einstellungen, Aktualisierung eine ein, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>What %1 answers is not about a version of this program.</source>
        <translation>Was %1 antwortet, handelt nicht von einer Version dieses Programms.</translation>
    </message>
    <message>
        <source>The address is another one, or a guest network answers in its place.</source>
        <translation>Die Adresse ist eine andere, oder ein Gastnetz antwortet an ihrer Stelle.</translation>
    </message>
    <message>
        <source>The newest version could not be found out</source>
        <translation>Die neueste Version ließ sich nicht feststellen</translation>
    </message>
    <message>
        <source>There is a new version: %1</source>
        <translation>Es gibt eine neue Version: %1</translation>
    </message>
    <message>
        <source>It was published on %1. You have %2.</source>
        <translation>Sie wurde am %1 veröffentlicht. Sie haben %2.</translation>
    </message>
    <message>
        <source>Read what has changed, and install it in the way you installed this one. Nothing is downloaded by this program.</source>
        <translation>Lesen Sie, was sich geändert hat, und installieren Sie sie so, wie Sie diese installiert haben. Dieses Programm lädt nichts herunter.</translation>
    </message>
    <message>
        <source>There is no newer version</source>
        <translation>Es gibt keine neuere Version</translation>
    </message>
    <message>
        <source>You have %1. The last one that was published is %2.</source>
        <translation>Sie haben %1. Die zuletzt veröffentlichte ist %2.</translation>
    </message>
    <message>
        <source>You have the newest version</source>
        <translation>Sie haben die neueste Version</translation>
    </message>
    <message>
        <source>It is %1, published on %2.</source>
        <translation>Es ist %1, veröffentlicht am %2.</translation>
    </message>
    <message>
        <source>May this program ask %1 for the newest version?</source>
        <translation>Darf dieses Programm %1 nach der neuesten Version fragen?</translation>
    </message>
    <message>
        <source>It fetches one small file from there. Nothing about you, your tokens, this computer or this version is sent; as with every web page, the server sees the address of your network.</source>
        <translation>Es holt von dort eine kleine Datei. Nichts über Sie, Ihre Token, diesen Computer oder diese Version wird gesendet; wie bei jeder Webseite sieht der Server die Adresse Ihres Netzes.</translation>
    </message>
    <message>
        <source>You are asked this once, and can change it under Settings, Updates.</source>
        <translation>Sie werden das einmal gefragt und können es unter Einstellungen, Aktualisierung ändern.</translation>
    </message>
    <message>
        <source>Show it on %1…</source>
        <translation>Auf %1 zeigen…</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is: %1</source>
        <translation>Es ließ sich kein Browser öffnen. Die Adresse ist: %1</translation>
    </message>
    <message>
        <source>What answers for %1 does not speak TLS, or refuses to. Nothing was sent.</source>
        <translation>Was für %1 antwortet, spricht kein TLS oder lehnt es ab. Es wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>broker::ui::VariableList</name>
    <message>
        <source>Add a variable</source>
        <translation>Variable hinzufügen</translation>
    </message>
</context>
<context>
    <name>broker::ui::VariableRow</name>
    <message>
        <source>Name of the variable</source>
        <translation>Name der Variable</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The value is secret</source>
        <translation>Der Wert ist geheim</translation>
    </message>
    <message>
        <source>Name of variable %1</source>
        <extracomment>Read out, not shown. %1 is a number: the first, the second variable.</extracomment>
        <translation>Name von Variable %1</translation>
    </message>
    <message>
        <source>The value of variable %1 is secret</source>
        <translation>Der Wert von Variable %1 ist geheim</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove variable %1</source>
        <translation>Variable %1 entfernen</translation>
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
        <source>It was removed with another program, saved on another computer, or saved by another user.</source>
        <translation>Es wurde mit einem anderen Programm entfernt, auf einem anderen Computer gespeichert oder von einem anderen Benutzer gespeichert.</translation>
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
        <source>The entry was made by another program, or it is damaged.</source>
        <translation>Der Eintrag wurde von einem anderen Programm angelegt, oder er ist beschädigt.</translation>
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
        <source>The secret was not saved. This program still holds it: do not close it yet.</source>
        <translation>Das Geheimnis wurde nicht gespeichert. Dieses Programm hat es noch: Schließen Sie das Programm noch nicht.</translation>
    </message>
    <message>
        <source>The secret is not in the keychain of this computer.</source>
        <translation>Das Geheimnis ist nicht im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>The secret could not be read. Nothing was changed.</source>
        <translation>Das Geheimnis konnte nicht gelesen werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The secret was not removed and may still be in the keychain.</source>
        <translation>Das Geheimnis wurde nicht entfernt und ist vielleicht noch im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The service behind the keychain failed, or it is being updated.</source>
        <translation>Der Dienst hinter dem Schlüsselbund hat versagt oder wird gerade aktualisiert.</translation>
    </message>
    <message>
        <source>Start a keychain service (GNOME Keyring, KWallet or KeePassXC), or keep the secret in memory for this session only.</source>
        <translation>Starten Sie einen Schlüsselbunddienst (GNOME Keyring, KWallet oder KeePassXC), oder behalten Sie das Geheimnis nur für diese Sitzung im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>The secret may not have been saved. This program still holds it: do not close it yet.</source>
        <translation>Es ist nicht sicher, ob das Geheimnis gespeichert wurde. Dieses Programm hat es noch: Schließen Sie das Programm noch nicht.</translation>
    </message>
    <message>
        <source>The secret may not have been removed.</source>
        <translation>Es ist nicht sicher, ob das Geheimnis entfernt wurde.</translation>
    </message>
    <message>
        <source>The keychain was not unlocked when you signed in, or the prompt for its password was dismissed.</source>
        <translation>Der Schlüsselbund wurde bei der Anmeldung nicht entsperrt, oder die Frage nach seinem Passwort wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Access was denied when the system asked, or a policy of your company forbids it.</source>
        <translation>Die Frage des Systems wurde mit Nein beantwortet, oder eine Richtlinie Ihres Unternehmens verbietet es.</translation>
    </message>
    <message>
        <source>Read back, the entry was not what was saved. Another program may be changing it, or the keychain failed without saying so.</source>
        <translation>Beim Zurücklesen stimmte der Eintrag nicht mit dem Gespeicherten überein. Ein anderes Programm ändert ihn möglicherweise, oder der Schlüsselbund hat versagt, ohne es zu melden.</translation>
    </message>
    <message>
        <source>The keychain of this system can only hold short entries.</source>
        <translation>Der Schlüsselbund dieses Systems nimmt nur kurze Einträge auf.</translation>
    </message>
    <message>
        <source>Save it here again. Snyk&apos;s Web UI still shows a Broker token; a credential has to be entered again.</source>
        <translation>Speichern Sie das Geheimnis hier noch einmal. Ein Broker-Token zeigt die Weboberfläche von Snyk weiterhin; Zugangsdaten müssen Sie neu eingeben.</translation>
    </message>
    <message>
        <source>Look for the prompt of the system and answer it, then try again.</source>
        <translation>Suchen Sie nach der Frage des Systems, und beantworten Sie sie; versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, look at the entry in the keychain program of your system.</source>
        <translation>Versuchen Sie es erneut. Wenn es so bleibt, sehen Sie sich den Eintrag mit dem Schlüsselbundprogramm Ihres Systems an.</translation>
    </message>
    <message>
        <source>Check that you entered only the token or the password and nothing else.</source>
        <translation>Prüfen Sie, ob Sie wirklich nur das Token oder das Passwort eingegeben haben.</translation>
    </message>
    <message>
        <source>Look at the entry in the keychain program of your system. Saving it again replaces it.</source>
        <translation>Sehen Sie sich den Eintrag mit dem Schlüsselbundprogramm Ihres Systems an. Erneutes Speichern ersetzt ihn.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, restart the keychain service of your system and try once more. Do not close this program or sign out before the token is saved or copied.</source>
        <translation>Versuchen Sie es erneut. Wenn es so bleibt, starten Sie den Schlüsselbunddienst Ihres Systems neu, und versuchen Sie es noch einmal. Schließen Sie dieses Programm nicht und melden Sie sich nicht ab, bevor das Token gespeichert oder kopiert ist.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, restart the keychain service of your system and try once more.</source>
        <translation>Versuchen Sie es erneut. Wenn es so bleibt, starten Sie den Schlüsselbunddienst Ihres Systems neu, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It may not be stored. Put it in a safe place yourself before you go on.</source>
        <translation>Es ist nicht sicher, ob das Geheimnis gespeichert ist. Bringen Sie es selbst an einen sicheren Ort, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>It is not stored anywhere. Put it in a safe place yourself before you go on.</source>
        <translation>Das Geheimnis ist nirgends gespeichert. Bringen Sie es selbst an einen sicheren Ort, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>It may not be stored</source>
        <comment>title of a question</comment>
        <translation>Es ist nicht sicher, ob das Geheimnis gespeichert ist</translation>
    </message>
    <message>
        <source>It is not stored anywhere</source>
        <comment>title of a question</comment>
        <translation>Das Geheimnis ist nirgends gespeichert</translation>
    </message>
    <message>
        <source>It is kept only in memory and is gone when this program closes. It is never written to a file.</source>
        <translation>Das Geheimnis ist nur im Arbeitsspeicher und weg, wenn dieses Programm schließt. Es wird nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The settings are not saved</source>
        <translation>Die Einstellungen sind nicht gespeichert</translation>
    </message>
    <message>
        <source>The keychain has the new secret. The settings, which say that it is to be used, could not be written.</source>
        <translation>Der Schlüsselbund hat das neue Geheimnis. Die Einstellungen, in denen steht, dass es zu benutzen ist, konnten nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The disk is full, or you may not write where the settings are.</source>
        <translation>Der Datenträger ist voll, oder Sie dürfen dort, wo die Einstellungen liegen, nicht schreiben.</translation>
    </message>
    <message>
        <source>Make room or correct the permissions, then try again.</source>
        <translation>Schaffen Sie Platz, oder berichtigen Sie die Berechtigungen, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Settings not saved</source>
        <comment>state of a keychain entry</comment>
        <translation>Einstellungen nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>broker::ui::VerifyPage</name>
    <message>
        <source>&amp;Check the client</source>
        <translation>&amp;Client prüfen</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>St&amp;opp</translation>
    </message>
    <message>
        <source>Try its c&amp;redentials too</source>
        <translation>Auch seine Zugangs&amp;daten prüfen</translation>
    </message>
    <message>
        <source>The program cannot reach it?</source>
        <translation>Das Programm erreicht ihn nicht?</translation>
    </message>
    <message>
        <source>If you saw in another place, such as the client&apos;s log, that it is connected with the new token, say so. Your words are kept with this rotation.</source>
        <translation>Haben Sie anderswo gesehen, etwa im Protokoll des Clients, dass er mit dem neuen Token verbunden ist, geben Sie das an. Ihre Angabe wird mit dieser Rotation aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Back to the new client</source>
        <translation>&amp;Zurück zum neuen Client</translation>
    </message>
    <message>
        <source>Has the client sign in to the service behind it, such as your Git server</source>
        <translation>Lässt den Client sich beim Dienst dahinter anmelden, etwa Ihrem Git-Server</translation>
    </message>
    <message>
        <source>&amp;Address of the new client:</source>
        <translation>&amp;Adresse des neuen Clients:</translation>
    </message>
    <message>
        <source>Asking the client…</source>
        <translation>Der Client wird gefragt…</translation>
    </message>
    <message>
        <source>The client tries its credentials…</source>
        <translation>Der Client prüft seine Zugangsdaten…</translation>
    </message>
    <message>
        <source>&amp;Next: the switch</source>
        <translation>&amp;Weiter: der Wechsel</translation>
    </message>
    <message>
        <source>&amp;Next: retire the old token</source>
        <translation>&amp;Weiter: das alte Token ablösen</translation>
    </message>
    <message>
        <source>What the client says</source>
        <translation>Was der Client sagt</translation>
    </message>
    <message>
        <source>Locked: the next step needs a connected client with the new token.</source>
        <translation>Gesperrt: Der nächste Schritt braucht einen verbundenen Client mit dem neuen Token.</translation>
    </message>
    <message>
        <source>This is no address of a client. It looks like broker-host:8001 or http://10.0.0.7:8001, without user name or query.</source>
        <translation>Das ist keine Adresse eines Clients. Sie sieht aus wie broker-host:8001 oder http://10.0.0.7:8001, ohne Benutzername oder Abfrage.</translation>
    </message>
    <message>
        <source>What the service said</source>
        <translation>Was der Dienst gesagt hat</translation>
    </message>
    <message>
        <source>The client was proven before. Check it once more.</source>
        <translation>Die Verbindung des Clients wurde schon früher nachgewiesen. Prüfen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>Waiting for the client…</source>
        <translation>Warten auf den Client…</translation>
    </message>
</context>
<context>
    <name>broker::ui::WebsiteText</name>
    <message>
        <source>There is no link to pages of Snyk: the address of the Web UI of %1 is not known here. Open it in your browser as you usually do.</source>
        <extracomment>%1 is a region.</extracomment>
        <translation>Es gibt keinen Link zu Seiten von Snyk: Die Adresse der Weboberfläche von %1 ist hier nicht bekannt. Öffnen Sie sie wie gewohnt in Ihrem Browser.</translation>
    </message>
    <message>
        <source>Snyk documents no address of its support for %1. Ask your contact at Snyk.</source>
        <extracomment>%1 is a region.</extracomment>
        <translation>Snyk dokumentiert für %1 keine Adresse seines Supports. Fragen Sie Ihren Ansprechpartner bei Snyk.</translation>
    </message>
    <message>
        <source>%1 is not set up in this organization yet, so Snyk shows no Broker token for it. Go back and have the token generated, or ask Snyk Support to set it up with Broker. Then follow these steps.</source>
        <extracomment>%1 is a type of integration.</extracomment>
        <translation>%1 ist in dieser Organisation noch nicht eingerichtet; deshalb zeigt Snyk dafür kein Broker-Token. Gehen Sie zurück und lassen Sie das Token erzeugen, oder bitten Sie den Snyk-Support, die Integration mit Broker einzurichten. Folgen Sie dann diesen Schritten.</translation>
    </message>
    <message>
        <source>%1 is set up without Broker, so Snyk shows no Broker token for it yet. Go back and have the token generated, or ask Snyk Support to turn Broker on. Then follow these steps.</source>
        <extracomment>%1 is a type of integration.</extracomment>
        <translation>%1 ist ohne Broker eingerichtet; deshalb zeigt Snyk dafür noch kein Broker-Token. Gehen Sie zurück und lassen Sie das Token erzeugen, oder bitten Sie den Snyk-Support, Broker einzuschalten. Folgen Sie dann diesen Schritten.</translation>
    </message>
    <message>
        <source>%1 is not set up in this organization yet, so Snyk shows no Broker token for it, and the role here does not permit to have one generated. %2 Snyk Support can set it up with Broker, too. Then follow these steps.</source>
        <extracomment>%1 is a type of integration, %2 a sentence: “Ask an administrator for the role …”.</extracomment>
        <translation>%1 ist in dieser Organisation noch nicht eingerichtet; deshalb zeigt Snyk dafür kein Broker-Token, und die Rolle hier erlaubt es nicht, eines erzeugen zu lassen. %2 Auch der Snyk-Support kann die Integration mit Broker einrichten. Folgen Sie dann diesen Schritten.</translation>
    </message>
    <message>
        <source>%1 is set up without Broker, so Snyk shows no Broker token for it yet, and the role here does not permit to have one generated. %2 Snyk Support can turn Broker on, too. Then follow these steps.</source>
        <extracomment>%1 is a type of integration, %2 a sentence: “Ask an administrator for the role …”.</extracomment>
        <translation>%1 ist ohne Broker eingerichtet; deshalb zeigt Snyk dafür noch kein Broker-Token, und die Rolle hier erlaubt es nicht, eines erzeugen zu lassen. %2 Auch der Snyk-Support kann Broker einschalten. Folgen Sie dann diesen Schritten.</translation>
    </message>
</context>
<context>
    <name>broker::ui::WindowCommands</name>
    <message>
        <source>Set up a &amp;token…</source>
        <translation>&amp;Token einrichten…</translation>
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
        <translation>Ist jedes Token noch im Schlüsselbund? Prüft es ohne Rückfrage.</translation>
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
    <message>
        <source>Col&amp;umns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <extracomment>Menu with everything that writes a file.</extracomment>
        <translation>Spei&amp;chern</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <extracomment>Menu with what saves the list and brings it to another computer.</extracomment>
        <translation>Siche&amp;rung</translation>
    </message>
    <message>
        <source>Try everything with a made-up Snyk; nothing leaves this computer</source>
        <translation>Alles mit einem erfundenen Snyk ausprobieren; nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Si&amp;gn out of Snyk</source>
        <translation>Von Sn&amp;yk abmelden</translation>
    </message>
    <message>
        <source>Check for a &amp;new version…</source>
        <translation>Nach &amp;neuer Version suchen…</translation>
    </message>
    <message>
        <source>&amp;Help…</source>
        <translation>&amp;Hilfe…</translation>
    </message>
    <message>
        <source>Reads the token and the credential from what a Broker client was started with</source>
        <translation>Liest Token und Zugangsdaten aus dem, womit ein Broker-Client gestartet wurde</translation>
    </message>
    <message>
        <source>Add an e&amp;xisting client…</source>
        <translation>V&amp;orhandenen Client hinzufügen…</translation>
    </message>
    <message>
        <source>Show as &amp;tiles</source>
        <translation>Als &amp;Kacheln anzeigen</translation>
    </message>
    <message>
        <source>The next window that needs Snyk asks you to sign in again. A Snyk API credential that is in memory only is forgotten</source>
        <translation>Das nächste Fenster, das Snyk braucht, bittet Sie, sich erneut anzumelden. Snyk-API-Zugangsdaten, die nur im Arbeitsspeicher sind, werden vergessen</translation>
    </message>
</context>
<context>
    <name>broker::ui::WizardPage</name>
    <message>
        <source>S&amp;ign in again</source>
        <translation>Erneut anme&amp;lden</translation>
    </message>
</context>
<context>
    <name>broker::ui::WordHelp</name>
    <message>
        <source>What is “%1”?</source>
        <extracomment>Name of a button with a question mark. %1 is a word of the glossary.</extracomment>
        <translation>Was ist „%1“?</translation>
    </message>
</context>
</TS>
