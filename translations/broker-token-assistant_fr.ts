<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_US">
<context>
    <name>broker::ui::AboutBox</name>
    <message>
        <source>About Broker Token Assistant</source>
        <translation>À propos de Broker Token Assistant</translation>
    </message>
    <message>
        <source>Gets Snyk Broker tokens and keeps them in the keychain of this computer.</source>
        <translation>Obtient des jetons Snyk Broker et les conserve dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>It is free software under the Apache License 2.0. It is not made by Snyk.</source>
        <translation>C’est un logiciel libre, sous licence Apache 2.0. Il n’est pas édité par Snyk.</translation>
    </message>
    <message>
        <source>Check for a &amp;new version…</source>
        <translation>Rechercher une &amp;nouvelle version…</translation>
    </message>
</context>
<context>
    <name>broker::ui::AddressGate</name>
    <message>
        <source>This is not an address of Snyk</source>
        <translation>Ce n’est pas une adresse de Snyk</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>&amp;Utiliser cette adresse</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Region and address contradict each other</source>
        <translation>La région et l’adresse se contredisent</translation>
    </message>
    <message>
        <source>The list of tokens names the region %1, but the address %2. Nothing was opened, so that no token is sent to the wrong place.</source>
        <translation>La liste des jetons indique la région %1, mais l’adresse %2. Rien n’a été ouvert, afin qu’aucun jeton ne soit envoyé au mauvais endroit.</translation>
    </message>
    <message>
        <source>Somebody or something has changed the list, or the backup that it came from. Remove this entry, then set the token up again; there you choose the region yourself.</source>
        <translation>Quelqu’un ou quelque chose a modifié la liste, ou la sauvegarde dont elle provient. Retirez cette entrée, puis configurez de nouveau le jeton&#xa0;; vous choisirez alors vous-même la région.</translation>
    </message>
    <message>
        <source>Snyk is said to be reached at %1 here. None of Snyk&apos;s regions has this address, and you have not used it on this computer.</source>
        <extracomment>%1 is an address.</extracomment>
        <translation>Snyk serait accessible ici à l’adresse %1. Aucune région de Snyk n’a cette adresse, et vous ne l’avez pas encore utilisée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Your Snyk API credential and the Broker token would be sent there. Use it only if your company has a Snyk installation of its own at this address. Otherwise somebody may have changed the list, or the backup or hand-over that it came from.</source>
        <translation>Vos identifiants d’API Snyk et le jeton Broker y seraient envoyés. Ne l’utilisez que si votre entreprise dispose de sa propre installation de Snyk à cette adresse. Sinon, quelqu’un a peut-être modifié la liste, ou la sauvegarde ou la remise dont elle provient.</translation>
    </message>
</context>
<context>
    <name>broker::ui::AnyHomePage</name>
    <message>
        <source>Asking Snyk for the integrations of %1…</source>
        <translation>Interrogation de Snyk sur les intégrations de %1…</translation>
    </message>
</context>
<context>
    <name>broker::ui::ApiTokenDialog</name>
    <message>
        <source>&amp;Leave without it</source>
        <translation>&amp;Quitter sans les conserver</translation>
    </message>
    <message>
        <source>Check and save</source>
        <comment>step of a window</comment>
        <translation>Vérifier et enregistrer</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step of a window</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>New credential</source>
        <comment>step of a window</comment>
        <translation>Nouveaux identifiants</translation>
    </message>
    <message>
        <source>Old credential</source>
        <comment>step of a window</comment>
        <translation>Anciens identifiants</translation>
    </message>
    <message>
        <source>Snyk API credential</source>
        <translation>Identifiants d’API Snyk</translation>
    </message>
    <message>
        <source>The new Snyk API credential is not kept yet</source>
        <translation>Les nouveaux identifiants d’API Snyk ne sont pas encore conservés</translation>
    </message>
    <message>
        <source>If you leave now, this program forgets it and goes on with the old one. Snyk shows it once only.</source>
        <translation>Si vous quittez maintenant, ce programme les oublie et continue avec les anciens. Snyk ne les affiche qu’une seule fois.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ApiTokenDonePage</name>
    <message>
        <source>&amp;Finish</source>
        <translation>Ter&amp;miner</translation>
    </message>
    <message>
        <source>Revoke it at Snyk as well, if it is still valid there.</source>
        <translation>Révoquez-le aussi chez Snyk, s’il y est encore valide.</translation>
    </message>
    <message>
        <source>There is no Snyk API credential to replace</source>
        <translation>Il n’y a pas d’identifiants d’API Snyk à remplacer</translation>
    </message>
    <message>
        <source>The Snyk API credential is replaced</source>
        <translation>Les identifiants d’API Snyk sont remplacés</translation>
    </message>
    <message>
        <source>The old Snyk API credential is removed from this computer</source>
        <translation>Les anciens identifiants d’API Snyk sont retirés de cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Sign in to Snyk…</source>
        <translation>Se co&amp;nnecter à Snyk…</translation>
    </message>
</context>
<context>
    <name>broker::ui::ApiTokenPage</name>
    <message>
        <source>unnamed account</source>
        <translation>compte sans nom</translation>
    </message>
    <message>
        <source>Kept since %1, to be replaced by %2.</source>
        <translation>Conservé depuis le %1, à remplacer avant le %2.</translation>
    </message>
    <message>
        <source>A personal access token expires after 90 days at the latest.</source>
        <translation>Un jeton d’accès personnel expire au plus tard après 90 jours.</translation>
    </message>
    <message>
        <source>Practice mode has an account of its own. Set up a token with it first: then its secret is kept and can be rotated.</source>
        <translation>Le mode d’entraînement a son propre compte. Configurez d’abord un jeton avec celui-ci&#xa0;: son secret est alors conservé, et sa rotation est possible.</translation>
    </message>
    <message>
        <source>%1 of %2 in %3, in the password store of this computer (keychain).</source>
        <extracomment>%1 is a masked token, %2 whose it is, %3 a region.</extracomment>
        <translation>%1 de %2 dans %3, dans le coffre à mots de passe de cet ordinateur (trousseau).</translation>
    </message>
    <message>
        <source>No Snyk API credential is kept in the keychain. The one that you are signed in with is in memory only. To rotate it here, sign out of Snyk, sign in with it again and tick “Remember it on this computer”.</source>
        <translation>Aucun identifiant d’API Snyk n’est conservé dans le trousseau. Ceux avec lesquels vous êtes connecté ne sont qu’en mémoire. Pour effectuer leur rotation ici, déconnectez-vous de Snyk, reconnectez-vous avec ces identifiants et cochez «&#xa0;Le mémoriser sur cet ordinateur&#xa0;».</translation>
    </message>
    <message>
        <source>No Snyk API credential is kept in the keychain. One that you only type in is forgotten when you sign out or close this program. To rotate it here, sign in to Snyk with it and tick “Remember it on this computer”.</source>
        <translation>Aucun identifiant d’API Snyk n’est conservé dans le trousseau. Les identifiants que vous ne faites que saisir sont oubliés quand vous vous déconnectez ou fermez ce programme. Pour effectuer leur rotation ici, connectez-vous à Snyk avec ces identifiants et cochez «&#xa0;Le mémoriser sur cet ordinateur&#xa0;».</translation>
    </message>
</context>
<context>
    <name>broker::ui::Audit</name>
    <message>
        <source>Connected to Snyk</source>
        <comment>entry of the audit journal</comment>
        <translation>Connexion à Snyk</translation>
    </message>
    <message>
        <source>Token generated</source>
        <comment>entry of the audit journal</comment>
        <translation>Jeton généré</translation>
    </message>
    <message>
        <source>Token retrieved</source>
        <comment>entry of the audit journal</comment>
        <translation>Jeton récupéré</translation>
    </message>
    <message>
        <source>Token entered by hand</source>
        <comment>entry of the audit journal</comment>
        <translation>Jeton saisi à la main</translation>
    </message>
    <message>
        <source>Secret stored</source>
        <comment>entry of the audit journal</comment>
        <translation>Secret stocké</translation>
    </message>
    <message>
        <source>Copied to the clipboard</source>
        <comment>entry of the audit journal</comment>
        <translation>Copié dans le presse-papiers</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>entry of the audit journal</comment>
        <translation>Affiché</translation>
    </message>
    <message>
        <source>Checked</source>
        <comment>entry of the audit journal</comment>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>entry of the audit journal</comment>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Due date changed</source>
        <comment>entry of the audit journal</comment>
        <translation>Échéance modifiée</translation>
    </message>
    <message>
        <source>Notes changed</source>
        <comment>entry of the audit journal</comment>
        <translation>Notes modifiées</translation>
    </message>
    <message>
        <source>Integration added</source>
        <comment>entry of the audit journal</comment>
        <translation>Intégration ajoutée</translation>
    </message>
    <message>
        <source>Integration changed</source>
        <comment>entry of the audit journal</comment>
        <translation>Intégration modifiée</translation>
    </message>
    <message>
        <source>Calendar saved</source>
        <comment>entry of the audit journal</comment>
        <translation>Calendrier enregistré</translation>
    </message>
    <message>
        <source>Inventory saved</source>
        <comment>entry of the audit journal</comment>
        <translation>Inventaire enregistré</translation>
    </message>
    <message>
        <source>Audit journal saved</source>
        <comment>entry of the audit journal</comment>
        <translation>Journal d’audit enregistré</translation>
    </message>
    <message>
        <source>Old entries removed</source>
        <comment>entry of the audit journal</comment>
        <translation>Anciennes entrées supprimées</translation>
    </message>
    <message>
        <source>done</source>
        <comment>how an action ended</comment>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>how an action ended</comment>
        <translation>échec</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>how an action ended</comment>
        <translation>annulé</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>how an action ended</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>The audit journal cannot be written</source>
        <translation>Impossible d’écrire dans le journal d’audit</translation>
    </message>
    <message>
        <source>The disk is full, or the folder is read-only.</source>
        <translation>Le disque est plein, ou le dossier est en lecture seule.</translation>
    </message>
    <message>
        <source>Client configuration saved</source>
        <comment>entry of the audit journal</comment>
        <translation>Configuration du client enregistrée</translation>
    </message>
    <message>
        <source>Backup saved</source>
        <comment>entry of the audit journal</comment>
        <translation>Sauvegarde enregistrée</translation>
    </message>
    <message>
        <source>Backup imported</source>
        <comment>entry of the audit journal</comment>
        <translation>Sauvegarde importée</translation>
    </message>
    <message>
        <source>Secret deleted</source>
        <comment>entry of the audit journal</comment>
        <translation>Secret supprimé</translation>
    </message>
    <message>
        <source>Rotated, or marked as rotated</source>
        <comment>entry of the audit journal</comment>
        <translation>Rotation effectuée, ou marquée comme effectuée</translation>
    </message>
    <message>
        <source>What you did was carried out, but there is no entry about it in the file %1.</source>
        <translation>Votre action a été exécutée, mais il n’y en a aucune trace dans le fichier %1.</translation>
    </message>
    <message>
        <source>Free some space or correct the permissions of the folder. If you have to account for what you do, write it down elsewhere until then.</source>
        <translation>Libérez de l’espace ou corrigez les permissions du dossier. Si vous devez rendre compte de vos actions, notez-les ailleurs d’ici là.</translation>
    </message>
    <message>
        <source>provisional token requested</source>
        <comment>what was asked of Snyk</comment>
        <translation>jeton provisoire demandé</translation>
    </message>
    <message>
        <source>switch to the new token</source>
        <comment>what was asked of Snyk</comment>
        <translation>passage au nouveau jeton</translation>
    </message>
    <message>
        <source>used here too</source>
        <comment>a credential that another integration uses already</comment>
        <translation>utilisés ici aussi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <comment>how many a backup holds</comment>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>kept until %1</source>
        <extracomment>What happens to a token that was replaced; %1 is a date.</extracomment>
        <translation>conservé jusqu’au %1</translation>
    </message>
    <message>
        <source>added or changed: %1, unchanged: %2, left out: %3</source>
        <extracomment>What an import did; each is a number of entries.</extracomment>
        <translation>ajoutées ou modifiées&#xa0;: %1, inchangées&#xa0;: %2, écartées&#xa0;: %3</translation>
    </message>
    <message>
        <source>filled into the form of a client</source>
        <comment>what was done with a secret</comment>
        <translation>inséré dans le formulaire d’un client</translation>
    </message>
    <message>
        <source>a passphrase</source>
        <comment>what opens a hand-over</comment>
        <translation>une phrase secrète</translation>
    </message>
    <message>
        <source>the key %1</source>
        <comment>what opens a hand-over</comment>
        <translation>la clé %1</translation>
    </message>
    <message>
        <source>hand-over from %1, opened; until %2, with %3</source>
        <translation>remise de %1, ouverte&#xa0;; jusqu’au %2, avec %3</translation>
    </message>
    <message>
        <source>hand-over for %1; until %2, with %3</source>
        <extracomment>%1 is a person, %2 a date, %3 is &quot;a passphrase&quot; or &quot;the key 12345 …&quot;.</extracomment>
        <translation>remise pour %1&#xa0;; jusqu’au %2, avec %3</translation>
    </message>
    <message>
        <source>key for hand-overs</source>
        <comment>what an entry is about</comment>
        <translation>clé pour les remises</translation>
    </message>
    <message>
        <source>Client started here</source>
        <comment>entry of the audit journal</comment>
        <translation>Client démarré ici</translation>
    </message>
    <message>
        <source>Container replaced</source>
        <comment>entry of the audit journal</comment>
        <translation>Conteneur remplacé</translation>
    </message>
    <message>
        <source>Client stopped here</source>
        <comment>entry of the audit journal</comment>
        <translation>Client arrêté ici</translation>
    </message>
    <message>
        <source>taken back, Broker switched off</source>
        <comment>what was asked of Snyk</comment>
        <translation>défait, Broker désactivé</translation>
    </message>
    <message>
        <source>Snyk API credential forgotten</source>
        <comment>entry of the audit journal</comment>
        <translation>Identifiants d’API Snyk oubliés</translation>
    </message>
    <message>
        <source>Snyk API credential</source>
        <comment>what an entry is about</comment>
        <translation>Identifiants d’API Snyk</translation>
    </message>
</context>
<context>
    <name>broker::ui::AuditDialog</name>
    <message>
        <source>History of %1</source>
        <translation>Historique de %1</translation>
    </message>
    <message>
        <source>Audit journal</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Enregistrer so&amp;us…</translation>
    </message>
    <message>
        <source>Find in the journal</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Action effectuée</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Entries, newest first</source>
        <translation>Entrées, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>There is no entry.</source>
        <translation>Il n’y a aucune entrée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of a newer version cannot be shown.</source>
        <translation>
            <numerusform>%Ln ligne d’une version plus récente ne peut pas être affichée.</numerusform>
            <numerusform>%Ln lignes d’une version plus récente ne peuvent pas être affichées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be read.</source>
        <translation>
            <numerusform>%Ln fichier ne peut pas être lu.</numerusform>
            <numerusform>%Ln fichiers ne peuvent pas être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the audit journal</source>
        <translation>Enregistrer le journal d’audit</translation>
    </message>
    <message>
        <source>Table (*.csv);;Lines of JSON (*.jsonl)</source>
        <translation>Tableau (*.csv);;Lignes JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>The journal could not be saved</source>
        <translation>Le journal n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>The journal was saved</source>
        <translation>Le journal a été enregistré</translation>
    </message>
    <message>
        <source>Clear the text to find</source>
        <translation>Effacer le texte recherché</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are incomplete, because the program was stopped while writing them.</source>
        <translation>
            <numerusform>%Ln ligne est incomplète, car le programme a été arrêté pendant l’écriture.</numerusform>
            <numerusform>%Ln lignes sont incomplètes, car le programme a été arrêté pendant l’écriture.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be recorded that it was saved; old entries are kept for longer.</source>
        <translation>Cet enregistrement n’a pas pu être consigné&#xa0;; les anciennes entrées sont conservées plus longtemps.</translation>
    </message>
</context>
<context>
    <name>broker::ui::AuditModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Snyk request</source>
        <translation>Requête Snyk</translation>
    </message>
</context>
<context>
    <name>broker::ui::AuthorityList</name>
    <message>
        <source>It is larger than any file of certificates. Choose the file that holds only your company&apos;s certificates.</source>
        <translation>Il est plus gros que n’importe quel fichier de certificats. Choisissez le fichier qui ne contient que les certificats de votre entreprise.</translation>
    </message>
    <message>
        <source>There is a private key in it, which belongs to nobody but its owner. Ask your IT department for the certificate alone, and tell them that the key was given out.</source>
        <translation>Il contient une clé privée, qui n’appartient qu’à son propriétaire. Demandez à votre service informatique le certificat seul, et signalez-lui que la clé a été communiquée.</translation>
    </message>
    <message>
        <source>There is no certificate in it. Choose a PEM or DER file, as a rule named *.pem, *.crt or *.cer.</source>
        <translation>Il ne contient aucun certificat. Choisissez un fichier PEM ou DER, nommé en général *.pem, *.crt ou *.cer.</translation>
    </message>
    <message>
        <source>Its certificate is that of a server, not of an authority, so it cannot vouch for others. Ask your IT department for the root certificate.</source>
        <translation>Son certificat est celui d’un serveur, et non d’une autorité&#xa0;; il ne peut donc pas se porter garant d’autres certificats. Demandez le certificat racine à votre service informatique.</translation>
    </message>
    <message>
        <source>There are too many certificates in it. Choose the file that holds only your company&apos;s.</source>
        <translation>Il contient trop de certificats. Choisissez le fichier qui ne contient que ceux de votre entreprise.</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>expiré le %1</translation>
    </message>
    <message>
        <source>valid only from %1</source>
        <translation>valide seulement à partir du %1</translation>
    </message>
    <message>
        <source>&amp;Add from a file…</source>
        <translation>&amp;Ajouter depuis un fichier…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>Save for the &amp;Broker client…</source>
        <translation>Enregistrer pour le client &amp;Broker…</translation>
    </message>
    <message>
        <source>Certificates that you added</source>
        <translation>Certificats que vous avez ajoutés</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>Add your company&apos;s certificate</source>
        <translation>Ajouter le certificat de votre entreprise</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer *.der);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 was not added</source>
        <translation>%1 n’a pas été ajouté</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) added</source>
        <translation>
            <numerusform>%Ln certificat ajouté</numerusform>
            <numerusform>%Ln certificats ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that your IT department names. Only this program trusts it, from now on.</source>
        <translation>Comparez l’empreinte avec celle que vous communique votre service informatique. Seul ce programme lui fait désormais confiance.</translation>
    </message>
    <message>
        <source>One of them has expired: what it vouches for is still refused. Ask for the new one.</source>
        <translation>L’un d’eux a expiré&#xa0;: ce qu’il garantit est toujours refusé. Demandez le nouveau.</translation>
    </message>
    <message>
        <source>Save the certificates for the Broker client</source>
        <translation>Enregistrer les certificats pour le client Broker</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>Certificats (*.pem)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>The configuration of a Broker client now offers this file in its field for the company&apos;s certificate (NODE_EXTRA_CA_CERTS; CA_CERT in clients before 4.166).</source>
        <translation>La configuration d’un client Broker propose désormais ce fichier dans son champ pour le certificat de l’entreprise (NODE_EXTRA_CA_CERTS&#xa0;; CA_CERT pour les clients antérieurs à la version 4.166).</translation>
    </message>
    <message>
        <source>One file with all of them, for the field “File with the company&apos;s certificates” of the client</source>
        <translation>Un seul fichier qui les contient tous, pour le champ « Fichier des certificats de l’entreprise » du client</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>Empreinte SHA-256&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cop&amp;y the fingerprint</source>
        <translation>Copier l’empreinte numéri&amp;que</translation>
    </message>
</context>
<context>
    <name>broker::ui::BackupCommands</name>
    <message>
        <source>&amp;Save a backup…</source>
        <translation>&amp;Enregistrer une sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Import a backup…</source>
        <translation>&amp;Importer une sauvegarde…</translation>
    </message>
    <message>
        <source>Save a backup of the list</source>
        <translation>Enregistrer une sauvegarde de la liste</translation>
    </message>
    <message>
        <source>Backup (*.json)</source>
        <translation>Sauvegarde (*.json)</translation>
    </message>
    <message>
        <source>There is nothing to save</source>
        <translation>Il n’y a rien à enregistrer</translation>
    </message>
    <message>
        <source>No token is in the list yet.</source>
        <translation>La liste ne contient encore aucun jeton.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of the list that this version cannot read are not in it.</source>
        <translation>
            <numerusform>%Ln entrée de la liste que cette version ne peut pas lire n’y figure pas.</numerusform>
            <numerusform>%Ln entrées de la liste que cette version ne peut pas lire n’y figurent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a backup</source>
        <translation>Importer une sauvegarde</translation>
    </message>
    <message>
        <source>Backup (*.json);;All files (*)</source>
        <translation>Sauvegarde (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Saved as a backup: %1</source>
        <extracomment>%1 is &quot;2 tokens and 1 credential&quot;.</extracomment>
        <translation>Enregistré dans la sauvegarde&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no secret in it: they stay where they are. On another computer tokens are retrieved from Snyk again, and credentials entered again.</source>
        <translation>Elle ne contient aucun secret&#xa0;: ils restent où ils sont. Sur un autre ordinateur, récupérez de nouveau les jetons auprès de Snyk et saisissez de nouveau les identifiants.</translation>
    </message>
</context>
<context>
    <name>broker::ui::BackupText</name>
    <message>
        <source>The backup cannot be read</source>
        <translation>Impossible de lire la sauvegarde</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>Impossible d’ouvrir le fichier %1.</translation>
    </message>
    <message>
        <source>Check the permissions of the file, or choose another one.</source>
        <translation>Vérifiez les permissions du fichier, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This file is too large to be a backup</source>
        <translation>Ce fichier est trop gros pour être une sauvegarde</translation>
    </message>
    <message>
        <source>Another file was chosen.</source>
        <translation>Un autre fichier a été choisi.</translation>
    </message>
    <message>
        <source>Choose a file that this program saved as a backup.</source>
        <translation>Choisissez un fichier que ce programme a enregistré comme sauvegarde.</translation>
    </message>
    <message>
        <source>This is not a backup of this program</source>
        <translation>Ce n’est pas une sauvegarde de ce programme</translation>
    </message>
    <message>
        <source>The file %1 holds something else. Nothing was imported.</source>
        <translation>Le fichier %1 contient autre chose. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Another file was chosen, such as the inventory or a calendar.</source>
        <translation>Un autre fichier a été choisi, par exemple l’inventaire ou un calendrier.</translation>
    </message>
    <message>
        <source>The backup is damaged</source>
        <translation>La sauvegarde est endommagée</translation>
    </message>
    <message>
        <source>The file %1 ends too early or cannot be understood. Nothing was imported.</source>
        <translation>Le fichier %1 s’arrête trop tôt ou est incompréhensible. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Copy it again from where it was saved, or save a new backup there.</source>
        <translation>Copiez-la de nouveau depuis l’endroit où elle a été enregistrée, ou enregistrez-y une nouvelle sauvegarde.</translation>
    </message>
    <message>
        <source>The backup is not as it was saved</source>
        <translation>La sauvegarde a changé depuis son enregistrement</translation>
    </message>
    <message>
        <source>The file was edited, or damaged while it was copied.</source>
        <translation>Le fichier a été modifié, ou endommagé pendant la copie.</translation>
    </message>
    <message>
        <source>The backup was saved by a newer version</source>
        <translation>La sauvegarde a été enregistrée par une version plus récente</translation>
    </message>
    <message>
        <source>This version does not understand the file %1. Nothing was imported.</source>
        <translation>Cette version ne comprend pas le fichier %1. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>A newer version of this program runs on the other computer.</source>
        <translation>L’autre ordinateur utilise une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>Install the newer version here, then import the file again.</source>
        <translation>Installez ici la version plus récente, puis importez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Practice and real tokens are never mixed. Nothing of %1 was imported.</source>
        <translation>Les jetons d’entraînement et les vrais jetons ne sont jamais mélangés. Rien n’a été importé de %1.</translation>
    </message>
    <message>
        <source>Leave practice mode, then import the file again.</source>
        <translation>Quittez le mode d’entraînement, puis importez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Enter practice mode, then import the file again.</source>
        <translation>Passez en mode d’entraînement, puis importez de nouveau le fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more entry(s) cannot be understood by this version and are left out.</source>
        <translation>
            <numerusform>%Ln autre entrée, incompréhensible pour cette version, est écartée.</numerusform>
            <numerusform>%Ln autres entrées, incompréhensibles pour cette version, sont écartées.</numerusform>
        </translation>
    </message>
    <message>
        <source>who chose the due date</source>
        <comment>what of a token changes</comment>
        <translation>qui a choisi l’échéance</translation>
    </message>
    <message>
        <source>due date: %2 instead of %1</source>
        <translation>échéance&#xa0;: %2 au lieu de %1</translation>
    </message>
    <message numerus="yes">
        <source>rotated every %Ln day(s)</source>
        <comment>what of a token changes</comment>
        <translation>
            <numerusform>rotation à %Ln jour d’intervalle</numerusform>
            <numerusform>rotation à %Ln jours d’intervalle</numerusform>
        </translation>
    </message>
    <message>
        <source>rotated as the settings say</source>
        <comment>what of a token changes</comment>
        <translation>rotation selon les réglages</translation>
    </message>
    <message>
        <source>last rotated: %1</source>
        <extracomment>What of a token changes; %1 is a date.</extracomment>
        <translation>dernière rotation&#xa0;: %1</translation>
    </message>
    <message>
        <source>expires: %1</source>
        <extracomment>What of a token changes; %1 is a date.</extracomment>
        <translation>expire&#xa0;: %1</translation>
    </message>
    <message>
        <source>notes added</source>
        <comment>what of a token changes</comment>
        <translation>notes ajoutées</translation>
    </message>
    <message>
        <source>notes replaced</source>
        <comment>what of a token changes</comment>
        <translation>notes remplacées</translation>
    </message>
    <message>
        <source>calendar entry</source>
        <comment>what of a token changes</comment>
        <translation>entrée du calendrier</translation>
    </message>
    <message>
        <source>history of a token that was replaced</source>
        <translation>historique d’un jeton remplacé</translation>
    </message>
    <message>
        <source>a credential for %1</source>
        <extracomment>%1 is the address of a Git service or the like.</extracomment>
        <translation>des identifiants pour %1</translation>
    </message>
    <message>
        <source>the region %1 and the address %2 contradict each other; somebody may have changed the file so that a token is sent elsewhere</source>
        <extracomment>%1 is a region, %2 an address.</extracomment>
        <translation>la région %1 et l’adresse %2 se contredisent&#xa0;; quelqu’un a peut-être modifié le fichier pour qu’un jeton soit envoyé ailleurs</translation>
    </message>
    <message>
        <source>It belongs to another user, or its drive is no longer there.</source>
        <translation>Il appartient à un autre utilisateur, ou son lecteur n’est plus là.</translation>
    </message>
    <message>
        <source>The file %1 was not read to the end. Nothing was imported.</source>
        <translation>Le fichier %1 n’a pas été lu jusqu’au bout. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>It was not copied completely, or the drive has errors.</source>
        <translation>Il n’a pas été copié entièrement, ou le lecteur présente des erreurs.</translation>
    </message>
    <message>
        <source>The content of the file %1 does not match its checksum. Nothing was imported.</source>
        <translation>Le contenu du fichier %1 ne correspond pas à sa somme de contrôle. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>This backup contains real tokens</source>
        <translation>Cette sauvegarde contient de vrais jetons</translation>
    </message>
    <message>
        <source>This backup comes from practice mode</source>
        <translation>Cette sauvegarde provient du mode d’entraînement</translation>
    </message>
    <message>
        <source>Saved on %1. It holds %2.</source>
        <extracomment>%1 is date and time, %2 &quot;2 tokens and 1 credential&quot;.</extracomment>
        <translation>Enregistrée le %1. Elle contient %2.</translation>
    </message>
    <message>
        <source>Saved on %1 by %2. It holds %3.</source>
        <extracomment>%1 is date and time, %2 the name and version of a program, %3 &quot;2 tokens and 1 credential&quot;.</extracomment>
        <translation>Enregistrée le %1 par %2. Elle contient %3.</translation>
    </message>
    <message>
        <source>foreign address: reaches Snyk at %1, which is not one of Snyk&apos;s regions; you are asked before it is used</source>
        <extracomment>%1 is an address.</extracomment>
        <translation>adresse étrangère&#xa0;: accède à Snyk par %1, qui n’est pas une région de Snyk&#xa0;; une confirmation vous est demandée avant son utilisation</translation>
    </message>
    <message>
        <source>replaces %1, which stays as history</source>
        <extracomment>%1 is a fingerprint.</extracomment>
        <translation>remplace %1, qui reste dans l’historique</translation>
    </message>
    <message>
        <source>was kept only in memory, so it is not stored anywhere</source>
        <translation>n’était qu’en mémoire, donc stocké nulle part</translation>
    </message>
    <message>
        <source>here it is the token %1; remove that one first to import this one</source>
        <extracomment>%1 is a fingerprint.</extracomment>
        <translation>ici, c’est le jeton %1&#xa0;; retirez d’abord celui-ci pour importer celui de la sauvegarde</translation>
    </message>
    <message>
        <source>here, %1 is current; remove that one first to import this one</source>
        <extracomment>%1 is a fingerprint.</extracomment>
        <translation>ici, %1 est le jeton actuel&#xa0;; retirez-le d’abord pour importer celui de la sauvegarde</translation>
    </message>
    <message>
        <source>history of a token that was taken back</source>
        <translation>historique d’un jeton défait</translation>
    </message>
</context>
<context>
    <name>broker::ui::BeginPage</name>
    <message>
        <source>&amp;Job:</source>
        <translation>&amp;Tâche&#xa0;:</translation>
    </message>
    <message>
        <source>Set up for several organizations</source>
        <translation>Configurer pour plusieurs organisations</translation>
    </message>
    <message>
        <source>Choose organizations, see what would happen, then begin. Nothing is changed before that.</source>
        <translation>Choisissez des organisations, voyez ce qui se passerait, puis commencez. Rien n’est modifié avant cela.</translation>
    </message>
    <message>
        <source>&amp;Region:</source>
        <translation>Rég&amp;ion&#xa0;:</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Une nouvelle</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <translation>Poursuivre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Earlier jobs can be looked at, exported and taken back.</source>
        <translation>Les tâches précédentes peuvent être consultées, exportées et défaites.</translation>
    </message>
    <message>
        <source>This job cannot be gone on with</source>
        <translation>Impossible de poursuivre cette tâche</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) was/were not finished. The next page says what is done and what is open; nothing happens before you press “Go on” there.</source>
        <translation>
            <numerusform>%Ln tâche n’a pas été terminée. La page suivante dit ce qui est fait et ce qui reste à faire&#xa0;; rien ne se passe avant que vous n’y appuyiez sur «&#xa0;Continuer&#xa0;».</numerusform>
            <numerusform>%Ln tâches n’ont pas été terminées. La page suivante dit ce qui est fait et ce qui reste à faire&#xa0;; rien ne se passe avant que vous n’y appuyiez sur «&#xa0;Continuer&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Its file names a region and an address that do not belong together; your Snyk API credential is not sent there.</source>
        <translation>Son fichier indique une région et une adresse qui ne vont pas ensemble&#xa0;; vos identifiants d’API Snyk n’y sont pas envoyés.</translation>
    </message>
</context>
<context>
    <name>broker::ui::BoardHeader</name>
    <message>
        <source>Rotation dates of the coming 90 days</source>
        <translation>Dates de rotation des 90 prochains jours</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>On the time line: a token, and the date on which it is due.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>R&amp;otate now…</source>
        <translation>Effectuer la r&amp;otation maintenant…</translation>
    </message>
    <message>
        <source>Remind me to&amp;morrow</source>
        <translation>Me le rappeler de&amp;main</translation>
    </message>
    <message>
        <source>Res&amp;ume rotation…</source>
        <translation>Re&amp;prendre la rotation…</translation>
    </message>
</context>
<context>
    <name>broker::ui::BoardText</name>
    <message>
        <source>Storing the token for %1 in %2 was interrupted (%3).</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization, %3 date and time.</extracomment>
        <translation>Le stockage du jeton pour %1 dans %2 a été interrompu (%3).</translation>
    </message>
    <message>
        <source>Getting a token for %1 in %2 from Snyk was interrupted (%3).</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization, %3 date and time.</extracomment>
        <translation>L’obtention d’un jeton Snyk pour %1 dans %2 a été interrompue (%3).</translation>
    </message>
    <message>
        <source>A token is in the keychain but not in the list</source>
        <translation>Un jeton est dans le trousseau mais pas dans la liste</translation>
    </message>
    <message>
        <source>It is not known whether Snyk issued a token</source>
        <translation>On ignore si Snyk a émis un jeton</translation>
    </message>
    <message>
        <source>Snyk may have changed the integration before that. The token did not reach the keychain.</source>
        <translation>Snyk a peut-être modifié l’intégration avant cela. Le jeton n’est pas arrivé dans le trousseau.</translation>
    </message>
    <message>
        <source>A token was not stored</source>
        <translation>Un jeton n’a pas été stocké</translation>
    </message>
    <message>
        <source>It did not reach the keychain. Snyk was not asked to change anything.</source>
        <translation>Il n’est pas arrivé dans le trousseau. Aucune modification n’a été demandée à Snyk.</translation>
    </message>
    <message>
        <source>It is not known whether a token was stored</source>
        <translation>On ignore si un jeton a été stocké</translation>
    </message>
    <message>
        <source>The keychain is locked or does not answer.</source>
        <translation>Le trousseau est verrouillé ou ne répond pas.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again. The system may ask for your password.</source>
        <translation>Déverrouillez le trousseau, puis réessayez. Le système peut demander votre mot de passe.</translation>
    </message>
    <message>
        <source>Notes of earlier work cannot be read</source>
        <translation>Impossible de lire les notes d’un travail antérieur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) about getting a token cannot be read. They are kept.</source>
        <translation>
            <numerusform>%Ln note sur l’obtention d’un jeton ne peut pas être lue. Elle est conservée.</numerusform>
            <numerusform>%Ln notes sur l’obtention d’un jeton ne peuvent pas être lues. Elles sont conservées.</numerusform>
        </translation>
    </message>
    <message>
        <source>If a token is missing from the list, look at its integration in Snyk: it is shown there.</source>
        <translation>S’il manque un jeton dans la liste, consultez son intégration dans Snyk&#xa0;: il y est affiché.</translation>
    </message>
    <message>
        <source>Snyk cannot be reached: a system library is missing</source>
        <translation>Snyk est inaccessible&#xa0;: une bibliothèque système manque</translation>
    </message>
    <message>
        <source>The TLS library that Qt needs was not found.</source>
        <extracomment>%1 is the name and version of a library.</extracomment>
        <translation>La bibliothèque TLS dont Qt a besoin est introuvable.</translation>
    </message>
    <message>
        <source>The TLS library that Qt needs was not found: %1.</source>
        <translation>La bibliothèque TLS dont Qt a besoin est introuvable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Install the library and start the program again. Recorded tokens can be copied without it.</source>
        <translation>Installez la bibliothèque et relancez le programme. Les jetons de la liste peuvent être copiés sans elle.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) will be forgotten. Quit?</source>
        <translation>
            <numerusform>%Ln jeton va être oublié. Quitter&#xa0;?</numerusform>
            <numerusform>%Ln jetons vont être oubliés. Quitter&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credential(s) will be forgotten. Quit?</source>
        <translation>
            <numerusform>%Ln jeu d’identifiants va être oublié. Quitter&#xa0;?</numerusform>
            <numerusform>%Ln jeux d’identifiants vont être oubliés. Quitter&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) and credential(s) will be forgotten. Quit?</source>
        <translation>
            <numerusform>%Ln jeton ou jeu d’identifiants va être oublié. Quitter&#xa0;?</numerusform>
            <numerusform>%Ln jetons et jeux d’identifiants vont être oubliés. Quitter&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Storing the credential for %1 in %2 was interrupted (%3).</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization, %3 date and time.</extracomment>
        <translation>Le stockage des identifiants pour %1 dans %2 a été interrompu (%3).</translation>
    </message>
    <message>
        <source>A credential is in the keychain but not in the list</source>
        <translation>Des identifiants sont dans le trousseau mais pas dans la liste</translation>
    </message>
    <message>
        <source>A credential was not stored</source>
        <translation>Des identifiants n’ont pas été stockés</translation>
    </message>
    <message>
        <source>It is not known whether a credential was stored</source>
        <translation>On ignore si des identifiants ont été stockés</translation>
    </message>
    <message>
        <source>Notes of earlier work were damaged</source>
        <translation>Les notes d’un travail antérieur ont été endommagées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) about getting a token could not be understood. They are kept as %1.</source>
        <extracomment>%1 is one or more files.</extracomment>
        <translation>
            <numerusform>%Ln note sur l’obtention d’un jeton est incompréhensible. Elle est conservée sous %1.</numerusform>
            <numerusform>%Ln notes sur l’obtention d’un jeton sont incompréhensibles. Elles sont conservées sous %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer was switched off while they were being written, or they were edited.</source>
        <translation>L’ordinateur a été éteint pendant leur écriture, ou elles ont été modifiées.</translation>
    </message>
    <message>
        <source>A rotation cannot be shown</source>
        <translation>Impossible d’afficher une rotation</translation>
    </message>
    <message numerus="yes">
        <source>The notes of %Ln unfinished rotation(s) cannot be read. They are kept, and nothing is changed in Snyk.</source>
        <translation>
            <numerusform>Les notes de %Ln rotation inachevée ne peuvent pas être lues. Elles sont conservées, et rien n’est modifié dans Snyk.</numerusform>
            <numerusform>Les notes de %Ln rotations inachevées ne peuvent pas être lues. Elles sont conservées, et rien n’est modifié dans Snyk.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were written by a newer version of this program, or belong to another user.</source>
        <translation>Elles ont été écrites par une version plus récente de ce programme, ou appartiennent à un autre utilisateur.</translation>
    </message>
    <message>
        <source>The notes of a rotation were damaged</source>
        <translation>Les notes d’une rotation ont été endommagées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished rotation(s) cannot be shown any more. Their notes are kept as %1.</source>
        <extracomment>%1 is one or more files.</extracomment>
        <translation>
            <numerusform>%Ln rotation inachevée ne peut plus être affichée. Ses notes sont conservées sous %1.</numerusform>
            <numerusform>%Ln rotations inachevées ne peuvent plus être affichées. Leurs notes sont conservées sous %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the integration in Snyk before you rotate its token again: a new token may be waiting there. If it was issued, it may still be in the keychain.</source>
        <translation>Consultez l’intégration dans Snyk avant d’effectuer de nouveau la rotation de son jeton&#xa0;: un nouveau jeton y attend peut-être. S’il a été émis, il est peut-être encore dans le trousseau.</translation>
    </message>
    <message>
        <source>Nothing is lost. Add it to the list to go on from there.</source>
        <translation>Rien n’est perdu. Ajoutez-le à la liste pour poursuivre.</translation>
    </message>
    <message>
        <source>Look at the integration in Snyk to find out: if there is a token, it is shown there. Nothing is sent again automatically.</source>
        <translation>Consultez l’intégration dans Snyk pour le savoir&#xa0;: s’il y a un jeton, il y est affiché. Rien n’est renvoyé automatiquement.</translation>
    </message>
    <message>
        <source>Get it again from where you had it.</source>
        <translation>Récupérez-le de nouveau là où vous l’aviez obtenu.</translation>
    </message>
    <message>
        <source>Start the newer version to go on with the rotation. Do not start another one for the same group before that: a new token may be waiting.</source>
        <translation>Lancez la version plus récente pour poursuivre la rotation. N’en commencez pas d’autre pour le même groupe avant cela&#xa0;: un nouveau jeton attend peut-être.</translation>
    </message>
    <message>
        <source>A rotation cannot be saved</source>
        <translation>Impossible d’enregistrer une rotation</translation>
    </message>
    <message>
        <source>It is where its window shows it, but the file %1 still has an earlier step. If the program ended now, it would go on from that one.</source>
        <translation>Elle en est à l’étape que montre sa fenêtre, mais le fichier %1 contient encore une étape antérieure. Si le programme s’arrêtait maintenant, il reprendrait à celle-ci.</translation>
    </message>
    <message>
        <source>Leave the program open. Free some space or correct the permissions of the folder, then try again.</source>
        <translation>Laissez le programme ouvert. Libérez de l’espace ou corrigez les permissions du dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>No encrypted connection is possible, and the program makes no other kind.</source>
        <translation>Aucune connexion chiffrée n’est possible, et le programme n’en établit pas d’autre.</translation>
    </message>
    <message>
        <source>Credentials that are only in memory are gone when the program ends. First copy them to where they are needed, or enter them again later.</source>
        <translation>Les identifiants qui ne sont qu’en mémoire disparaissent à la fermeture du programme. Copiez-les d’abord là où ils sont nécessaires, ou saisissez-les de nouveau plus tard.</translation>
    </message>
    <message>
        <source>What is only in memory is gone when the program ends. First copy it to where it is needed, or get the tokens from Snyk and enter the credentials again later.</source>
        <translation>Ce qui n’est qu’en mémoire disparaît à la fermeture du programme. Copiez-le d’abord là où c’est nécessaire, ou récupérez plus tard les jetons auprès de Snyk et saisissez de nouveau les identifiants.</translation>
    </message>
    <message>
        <source>Tokens that are only in memory are gone when the program ends. First copy them to where they are needed, or get them from Snyk again later.</source>
        <translation>Les jetons qui ne sont qu’en mémoire disparaissent à la fermeture du programme. Copiez-les d’abord là où ils sont nécessaires, ou récupérez-les de nouveau plus tard auprès de Snyk.</translation>
    </message>
    <message>
        <source>A rotation is under way. Quit?</source>
        <translation>Une rotation est en cours. Quitter&#xa0;?</translation>
    </message>
    <message>
        <source>It is waiting for an answer, or its new token is not stored anywhere yet. Finish that step first: if the program ends now, you may lose the new token.</source>
        <translation>Elle attend une réponse, ou son nouveau jeton n’est encore stocké nulle part. Terminez d’abord cette étape&#xa0;: si le programme s’arrête maintenant, vous risquez de perdre le nouveau jeton.</translation>
    </message>
</context>
<context>
    <name>broker::ui::BrowserLink</name>
    <message>
        <source>The browser could not be opened</source>
        <translation>Impossible d’ouvrir le navigateur</translation>
    </message>
    <message>
        <source>Open this address yourself:</source>
        <translation>Ouvrez vous-même cette adresse&#xa0;:</translation>
    </message>
    <message>
        <source>Practice mode opens no page</source>
        <translation>Le mode d’entraînement n’ouvre aucune page</translation>
    </message>
    <message>
        <source>Nothing outside this program is touched. With real tokens, your browser would now show:</source>
        <translation>Rien n’est touché hors de ce programme. Avec de vrais jetons, votre navigateur afficherait maintenant&#xa0;:</translation>
    </message>
    <message>
        <source>The address of this page is not known</source>
        <translation>L’adresse de cette page n’est pas connue</translation>
    </message>
    <message>
        <source>This program does not know where the Web UI of this Snyk is. Open it in your browser as you usually do.</source>
        <translation>Ce programme ne sait pas où se trouve l’interface web de ce Snyk. Ouvrez-la dans votre navigateur comme d’habitude.</translation>
    </message>
</context>
<context>
    <name>broker::ui::CheckPanel</name>
    <message>
        <source>Check &amp;now</source>
        <translation>Vérifi&amp;er maintenant</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Or run this on the client&apos;s own host. The answer has “ok” in it when the client is connected:</source>
        <translation>Ou exécutez ceci sur l’hôte du client. La réponse contient «&#xa0;ok&#xa0;» lorsque le client est connecté&#xa0;:</translation>
    </message>
    <message>
        <source>Copy chec&amp;k</source>
        <translation>Copier l&amp;a vérification</translation>
    </message>
    <message>
        <source>Address of the client</source>
        <translation>Adresse du client</translation>
    </message>
    <message>
        <source>Connections of the client</source>
        <translation>Connexions du client</translation>
    </message>
    <message>
        <source>Credentials of the client</source>
        <translation>Identifiants du client</translation>
    </message>
    <message>
        <source>A&amp;ddress of the client</source>
        <translation>A&amp;dresse du client</translation>
    </message>
    <message>
        <source>Asking the client…</source>
        <translation>Interrogation du client…</translation>
    </message>
    <message numerus="yes">
        <source>The client tries its credential and its way to Snyk. That may take %Ln second(s)…</source>
        <translation>
            <numerusform>Le client vérifie ses identifiants et son accès à Snyk. Cela peut prendre %Ln seconde…</numerusform>
            <numerusform>Le client vérifie ses identifiants et son accès à Snyk. Cela peut prendre %Ln secondes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks the running client whether it is connected, with this token and to the right Broker server, whether its credential works and whether it reaches Snyk&apos;s servers. Nothing secret is sent.</source>
        <translation>Demande au client en cours d’exécution s’il est connecté, avec ce jeton et au bon serveur Broker, si ses identifiants fonctionnent et s’il atteint les serveurs de Snyk. Rien de secret n’est envoyé.</translation>
    </message>
    <message>
        <source>Error: this is not an address. Enter it as broker-host:8000 or http://10.0.0.7:8000.</source>
        <translation>Erreur&#xa0;: ce n’est pas une adresse. Saisissez-la sous la forme broker-host:8000 ou http://10.0.0.7:8000.</translation>
    </message>
    <message>
        <source>Waiting for the client…</source>
        <translation>En attente du client…</translation>
    </message>
    <message>
        <source>The client has not come up in all this time, so it is no longer asked. Start it, and press “Check now”.</source>
        <translation>Le client n’est pas apparu pendant tout ce temps&#xa0;; il n’est donc plus interrogé. Démarrez-le, puis appuyez sur «&#xa0;Vérifier maintenant&#xa0;».</translation>
    </message>
</context>
<context>
    <name>broker::ui::CheckRow</name>
    <message>
        <source>not checked yet</source>
        <translation>pas encore vérifiés</translation>
    </message>
</context>
<context>
    <name>broker::ui::CheckWords</name>
    <message>
        <source>%1 accepts it. It belongs to “%2”.</source>
        <translation>%1 les accepte. Ils appartiennent à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Missing, and needed: %1.</source>
        <translation>Manquantes et nécessaires&#xa0;: %1.</translation>
    </message>
    <message>
        <source>More than needed: %1. Fewer permissions do less harm if it is ever stolen.</source>
        <translation>En trop&#xa0;: %1. Moins il y a de permissions, moins un vol éventuel causerait de dégâts.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifiés</translation>
    </message>
    <message>
        <source>Go on without the check: the Broker client checks the credential itself when it starts. If this computer should reach %1, try again.</source>
        <translation>Continuez sans la vérification&#xa0;: le client Broker vérifie lui-même les identifiants au démarrage. Si cet ordinateur doit pouvoir atteindre %1, réessayez.</translation>
    </message>
    <message>
        <source>This computer is not connected, so %1 was not asked.</source>
        <translation>Cet ordinateur n’est pas connecté&#xa0;; %1 n’a donc pas été interrogé.</translation>
    </message>
    <message>
        <source>%1 did not accept the connection from this computer.</source>
        <translation>%1 n’a pas accepté la connexion de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>La vérification a été arrêtée.</translation>
    </message>
    <message>
        <source>Check again, or go on without it.</source>
        <translation>Vérifiez de nouveau, ou continuez sans la vérification.</translation>
    </message>
    <message>
        <source>The part of this program that encrypts connections is missing.</source>
        <translation>La partie de ce programme qui chiffre les connexions est absente.</translation>
    </message>
    <message>
        <source>The program is not completely installed.</source>
        <translation>Le programme n’est pas entièrement installé.</translation>
    </message>
    <message>
        <source>Go on without the check, and install the program again from its package.</source>
        <translation>Continuez sans la vérification, et réinstallez le programme à partir de son paquet.</translation>
    </message>
    <message>
        <source>The certificate is not known to this computer</source>
        <translation>Cet ordinateur ne connaît pas le certificat</translation>
    </message>
    <message>
        <source>This computer does not accept the certificate of %1. The credential was not sent.</source>
        <translation>Cet ordinateur n’accepte pas le certificat de %1. Les identifiants n’ont pas été envoyés.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by “%2”, which this computer does not accept. The credential was not sent.</source>
        <translation>Le certificat de %1 a été émis par «&#xa0;%2&#xa0;», que cet ordinateur n’accepte pas. Les identifiants n’ont pas été envoyés.</translation>
    </message>
    <message>
        <source>Servers inside a company often have a certificate of the company&apos;s own authority.</source>
        <translation>Les serveurs internes ont souvent un certificat émis par l’autorité de l’entreprise.</translation>
    </message>
    <message>
        <source>If you know this authority, go on without the check, and give its certificate to the Broker client as well. Otherwise ask who runs the server before you go on.</source>
        <translation>Si vous connaissez cette autorité, continuez sans la vérification, et donnez aussi son certificat au client Broker. Sinon, demandez qui gère le serveur avant de continuer.</translation>
    </message>
    <message>
        <source>The answer pointed somewhere else</source>
        <translation>La réponse renvoyait ailleurs</translation>
    </message>
    <message>
        <source>A web page came instead of an answer</source>
        <translation>Une page web est arrivée à la place d’une réponse</translation>
    </message>
    <message>
        <source>Check the address. If it is right, go on without the check.</source>
        <translation>Vérifiez l’adresse. Si elle est correcte, continuez sans la vérification.</translation>
    </message>
    <message>
        <source>This is not %1</source>
        <translation>Ce n’est pas %1</translation>
    </message>
    <message>
        <source>%1 answered, but not as %2 does.</source>
        <translation>%1 a répondu, mais pas comme le fait %2.</translation>
    </message>
    <message>
        <source>The address leads to another program, or a part of its path is missing.</source>
        <translation>L’adresse mène à un autre programme, ou une partie de son chemin manque.</translation>
    </message>
    <message>
        <source>Check the address. It looks like the one in your browser when you use %1.</source>
        <translation>Vérifiez l’adresse. Elle ressemble à celle de votre navigateur lorsque vous utilisez %1.</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>La réponse est trop volumineuse</translation>
    </message>
    <message>
        <source>The address leads to another program.</source>
        <translation>L’adresse mène à un autre programme.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>%1 does not accept it</source>
        <translation>%1 ne les accepte pas</translation>
    </message>
    <message>
        <source>It is mistyped, revoked or expired, or it was made for another organization.</source>
        <translation>Erreur de saisie, révocation ou expiration, ou bien ils ont été créés pour une autre organisation.</translation>
    </message>
    <message>
        <source>It is mistyped, revoked or expired, or it belongs to another server.</source>
        <translation>Erreur de saisie, révocation ou expiration, ou bien ils appartiennent à un autre serveur.</translation>
    </message>
    <message>
        <source>Copy it again, or make a new one.</source>
        <translation>Copiez-les de nouveau, ou créez-en de nouveaux.</translation>
    </message>
    <message>
        <source>It has expired</source>
        <translation>Jeton expiré</translation>
    </message>
    <message>
        <source>Make a new one, and paste it here.</source>
        <translation>Créez-en un nouveau, et collez-le ici.</translation>
    </message>
    <message>
        <source>It was revoked</source>
        <translation>Jeton révoqué</translation>
    </message>
    <message>
        <source>%1 says that somebody has revoked the token.</source>
        <translation>%1 indique que quelqu’un a révoqué le jeton.</translation>
    </message>
    <message>
        <source>Make a new one, and paste it here. Ask why it was revoked.</source>
        <translation>Créez-en un nouveau, et collez-le ici. Demandez pourquoi il a été révoqué.</translation>
    </message>
    <message>
        <source>%1 did not sign in</source>
        <translation>%1 a refusé la connexion</translation>
    </message>
    <message>
        <source>%1 asks for a captcha before it lets this account in again.</source>
        <translation>%1 demande un captcha avant de laisser ce compte se reconnecter.</translation>
    </message>
    <message>
        <source>There were too many failed sign-ins, perhaps by a Broker client with an old password.</source>
        <translation>Il y a eu trop d’échecs de connexion, peut-être dus à un client Broker qui a un ancien mot de passe.</translation>
    </message>
    <message>
        <source>Sign in once in the browser with this account. Then check again.</source>
        <translation>Connectez-vous une fois avec ce compte dans le navigateur. Vérifiez ensuite de nouveau.</translation>
    </message>
    <message>
        <source>The token is not authorized for single sign-on</source>
        <translation>Le jeton n’est pas autorisé pour l’authentification unique</translation>
    </message>
    <message>
        <source>It may do too little</source>
        <translation>Permissions insuffisantes</translation>
    </message>
    <message>
        <source>%1 knows the credential, but refused to answer the check.</source>
        <translation>%1 connaît les identifiants, mais a refusé de répondre à la vérification.</translation>
    </message>
    <message>
        <source>%1 knows the credential. Missing, and needed: %2.</source>
        <translation>%1 connaît les identifiants. Manquantes et nécessaires&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A scope or a role is missing, or this address is closed to it.</source>
        <translation>Il manque une portée ou un rôle, ou cette adresse leur est fermée.</translation>
    </message>
    <message>
        <source>Compare its permissions with what it needs, and make a new one if some are missing.</source>
        <translation>Comparez leurs permissions avec celles qui sont nécessaires, et créez-en de nouveaux s’il en manque.</translation>
    </message>
    <message>
        <source>Others use the same account or the same address.</source>
        <translation>D’autres utilisent le même compte ou la même adresse.</translation>
    </message>
    <message>
        <source>Check again in a few minutes, or go on without it.</source>
        <translation>Vérifiez de nouveau dans quelques minutes, ou continuez sans la vérification.</translation>
    </message>
    <message>
        <source>Check again later, or go on without it.</source>
        <translation>Vérifiez de nouveau plus tard, ou continuez sans la vérification.</translation>
    </message>
    <message>
        <source>The answer was not understood</source>
        <translation>La réponse n’a pas été comprise</translation>
    </message>
    <message>
        <source>The address leads to another program, or a proxy answered in its place.</source>
        <translation>L’adresse mène à un autre programme, ou un proxy a répondu à sa place.</translation>
    </message>
    <message>
        <source>Check the address, or go on without the check.</source>
        <translation>Vérifiez l’adresse, ou continuez sans la vérification.</translation>
    </message>
    <message>
        <source>Not checked: the service cannot be reached from here</source>
        <translation>Non vérifiés&#xa0;: le service n’est pas accessible d’ici</translation>
    </message>
    <message>
        <source>The certificate is self-signed</source>
        <translation>Le certificat est autosigné</translation>
    </message>
    <message>
        <source>Servers inside a company are often set up like this.</source>
        <translation>Les serveurs internes sont souvent configurés ainsi.</translation>
    </message>
    <message>
        <source>If you know this server, go on without the check, and give its certificate to the Broker client as well. Otherwise ask who runs the server before you go on.</source>
        <translation>Si vous connaissez ce serveur, continuez sans la vérification, et donnez aussi son certificat au client Broker. Sinon, demandez qui gère le serveur avant de continuer.</translation>
    </message>
    <message>
        <source>%1 answered that there is nothing at the address that was asked. That says nothing about the credential.</source>
        <translation>%1 a répondu qu’il n’y a rien à l’adresse demandée. Cela ne dit rien des identifiants.</translation>
    </message>
    <message>
        <source>The address leads to another program, a part of its path is missing, or this version of %1 has no such address.</source>
        <translation>L’adresse mène à un autre programme, une partie de son chemin manque, ou cette version de %1 n’a pas une telle adresse.</translation>
    </message>
    <message>
        <source>Check the address. It looks like the one in your browser when you use %1. If it is right, go on without the check.</source>
        <translation>Vérifiez l’adresse. Elle ressemble à celle de votre navigateur lorsque vous utilisez %1. Si elle est correcte, continuez sans la vérification.</translation>
    </message>
    <message>
        <source>%1 accepts it. It does not say whose it is.</source>
        <translation>%1 les accepte. Il ne dit pas à qui ils appartiennent.</translation>
    </message>
    <message>
        <source>It has exactly the scopes that it needs.</source>
        <translation>Ils ont exactement les portées nécessaires.</translation>
    </message>
    <message>
        <source>%1 does not say which permissions it has. Compare them with what it needs.</source>
        <translation>%1 ne dit pas quelles sont leurs permissions. Comparez-les avec celles qui sont nécessaires.</translation>
    </message>
    <message>
        <source>It does not expire. You are reminded when it is time to change it.</source>
        <translation>Ils n’expirent pas. Un rappel vous sera donné quand il sera temps de les changer.</translation>
    </message>
    <message>
        <source>It is not known when it expires. You are reminded when it is time to change it.</source>
        <translation>On ignore quand ils expirent. Un rappel vous sera donné quand il sera temps de les changer.</translation>
    </message>
    <message numerus="yes">
        <source>It expires on %1, in %Ln day(s).</source>
        <translation>
            <numerusform>Expiration le %1, dans %Ln jour.</numerusform>
            <numerusform>Expiration le %1, dans %Ln jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer cannot find the name %1.</source>
        <translation>Cet ordinateur ne trouve pas le nom %1.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before an answer came.</source>
        <translation>La connexion à %1 a été perdue avant l’arrivée d’une réponse.</translation>
    </message>
    <message>
        <source>Often only the computer of the Broker client can reach the service. Then this is normal.</source>
        <translation>Souvent, seul l’ordinateur du client Broker peut atteindre le service. C’est alors normal.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by its owner, “%2”, not by an authority. The credential was not sent.</source>
        <translation>Le certificat de %1 a été émis par son propriétaire, «&#xa0;%2&#xa0;», et non par une autorité. Les identifiants n’ont pas été envoyés.</translation>
    </message>
    <message>
        <source>%1 redirected the request elsewhere. The credential was not sent there.</source>
        <translation>%1 a redirigé la requête ailleurs. Les identifiants n’y ont pas été envoyés.</translation>
    </message>
    <message>
        <source>%1 redirected the request to %2. The credential was not sent there.</source>
        <translation>%1 a redirigé la requête vers %2. Les identifiants n’y ont pas été envoyés.</translation>
    </message>
    <message>
        <source>The address has changed, or there is a sign-in page in front of %1.</source>
        <translation>L’adresse a changé, ou il y a une page de connexion devant %1.</translation>
    </message>
    <message>
        <source>Enter the address that the browser finally shows. If there is a sign-in page in front of it, go on without the check.</source>
        <translation>Saisissez l’adresse que le navigateur affiche finalement. S’il y a une page de connexion devant, continuez sans la vérification.</translation>
    </message>
    <message>
        <source>%1 answered with a web page when the API of %2 was asked.</source>
        <translation>%1 a répondu par une page web alors que l’API de %2 était interrogée.</translation>
    </message>
    <message>
        <source>The address is that of another server or of another part of this one, or there is a sign-in page or a proxy in front of it.</source>
        <translation>L’adresse est celle d’un autre serveur ou d’une autre partie de celui-ci, ou il y a devant lui une page de connexion ou un proxy.</translation>
    </message>
    <message>
        <source>The requested address does not exist there</source>
        <translation>L’adresse demandée n’y existe pas</translation>
    </message>
    <message>
        <source>%1 sent more than any answer to a check can hold. It was cut off.</source>
        <translation>%1 a envoyé plus que ne peut contenir une réponse à une vérification. La réponse a été tronquée.</translation>
    </message>
    <message>
        <source>%1 answered that it does not know the credential. It was tried once.</source>
        <translation>%1 a répondu ne pas connaître ces identifiants. Un seul essai a été fait.</translation>
    </message>
    <message>
        <source>%1 says that the token has expired.</source>
        <translation>%1 indique que le jeton a expiré.</translation>
    </message>
    <message>
        <source>%1 answered as it would anybody, without naming an account.</source>
        <translation>%1 a répondu comme il le ferait à n’importe qui, sans nommer de compte.</translation>
    </message>
    <message>
        <source>The credential is wrong, and the server lets anyone read.</source>
        <translation>Les identifiants sont incorrects, et le serveur autorise tout le monde à lire.</translation>
    </message>
    <message>
        <source>The account has to prove that it belongs to a person</source>
        <translation>Le compte doit prouver qu’il appartient à une personne</translation>
    </message>
    <message>
        <source>%1 knows the token, but your organization only lets authorized ones in.</source>
        <translation>%1 connaît le jeton, mais votre organisation n’admet que les jetons autorisés.</translation>
    </message>
    <message>
        <source>Tokens are not authorized automatically when they are made.</source>
        <translation>Les jetons ne sont pas autorisés automatiquement à leur création.</translation>
    </message>
    <message>
        <source>%1 asks for a pause: there were too many requests.</source>
        <translation>%1 demande une pause&#xa0;: il y a eu trop de requêtes.</translation>
    </message>
    <message>
        <source>%1 reported an internal error (%2).</source>
        <translation>%1 a signalé une erreur interne (%2).</translation>
    </message>
    <message>
        <source>The service is being restarted or has a problem.</source>
        <translation>Le service redémarre ou rencontre un problème.</translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1 a répondu avec le statut %2.</translation>
    </message>
    <message>
        <source>It is not authorized for single sign-on in some organizations, whose repositories it cannot see. Authorize it with “Configure SSO” beside the token in %1.</source>
        <translation>Il n’est pas autorisé pour l’authentification unique dans certaines organisations, dont il ne voit pas les dépôts. Autorisez-le avec «&#xa0;Configure SSO&#xa0;» à côté du jeton dans %1.</translation>
    </message>
    <message>
        <source>Open the list of tokens in %1, choose “Configure SSO” beside this one and authorize it for the organization. Then check again.</source>
        <translation>Ouvrez la liste des jetons dans %1, choisissez «&#xa0;Configure SSO&#xa0;» à côté de celui-ci et autorisez-le pour l’organisation. Vérifiez ensuite de nouveau.</translation>
    </message>
    <message>
        <source>What answers for %1 does not speak TLS, or refuses to. The credential was not sent.</source>
        <translation>Ce qui répond pour %1 ne parle pas TLS, ou le refuse. Les identifiants n’ont pas été envoyés.</translation>
    </message>
    <message>
        <source>The certificate of an authority is out of date</source>
        <translation>Le certificat d’une autorité n’est pas valide</translation>
    </message>
    <message>
        <source>The certificate of the authority “%1”, which vouches for the one of %2, is not valid today. The credential was not sent.</source>
        <translation>Le certificat de l’autorité « %1 », qui se porte garante de celui de %2, n’est pas valide aujourd’hui. Les identifiants n’ont pas été envoyés.</translation>
    </message>
    <message>
        <source>Your company has renewed its authority, and this computer has the old certificate.</source>
        <translation>Votre entreprise a renouvelé son autorité, et cet ordinateur a encore l’ancien certificat.</translation>
    </message>
    <message>
        <source>Ask your IT department for the new certificate, add it under Settings, Network, and give it to the Broker client as well.</source>
        <translation>Demandez le nouveau certificat à votre service informatique, ajoutez-le dans Réglages, Réseau, et donnez-le aussi au client Broker.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ChoiceModel</name>
    <message>
        <source>left out: %1</source>
        <comment>an organization, and the rule</comment>
        <translation>exclue&#xa0;: %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>an organization</comment>
        <translation>choisie</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
</context>
<context>
    <name>broker::ui::ChoosePage</name>
    <message>
        <source>Only c&amp;hosen ones</source>
        <translation>&amp;Choisies seulement</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Choose &amp;all shown</source>
        <translation>Choisir &amp;toutes celles affichées</translation>
    </message>
    <message>
        <source>Choose n&amp;one of them</source>
        <translation>N’en choisir a&amp;ucune</translation>
    </message>
    <message>
        <source>&amp;Paste a list…</source>
        <translation>Co&amp;ller une liste…</translation>
    </message>
    <message>
        <source>&amp;Leave out…</source>
        <translation>&amp;Exclure…</translation>
    </message>
    <message>
        <source>Sa&amp;ved choices…</source>
        <translation>Choi&amp;x enregistrés…</translation>
    </message>
    <message>
        <source>Choose organizations</source>
        <translation>Choisir les organisations</translation>
    </message>
    <message>
        <source>Tick those that are to get a Broker token. The space bar ticks the current row.</source>
        <translation>Cochez celles qui doivent recevoir un jeton Broker. La barre d’espace coche la ligne actuelle.</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Groupe&#xa0;:</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s) chosen</source>
        <translation>
            <numerusform>Organisations choisies&#xa0;: %1 sur %Ln</numerusform>
            <numerusform>Organisations choisies&#xa0;: %1 sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 shown</source>
        <translation>, affichées&#xa0;: %1</translation>
    </message>
    <message>
        <source>, not all loaded</source>
        <translation>, chargement incomplet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of Snyk&apos;s list could not be read.</source>
        <translation>
            <numerusform>%Ln entrée de la liste de Snyk n’a pas pu être lue.</numerusform>
            <numerusform>%Ln entrées de la liste de Snyk n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) is/are missing: Snyk counts more than it lists. Load once more.</source>
        <translation>
            <numerusform>%Ln organisation manque&#xa0;: Snyk en compte plus qu’il n’en énumère. Chargez de nouveau.</numerusform>
            <numerusform>%Ln organisations manquent&#xa0;: Snyk en compte plus qu’il n’en énumère. Chargez de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not &amp;yet brokered</source>
        <translation>&amp;Pas encore reliées à Broker</translation>
    </message>
    <message>
        <source>Open the inven&amp;tory</source>
        <translation>Ouvrir l’&amp;inventaire</translation>
    </message>
    <message>
        <source>Has &amp;integration:</source>
        <translation>&amp;A l’intégration&#xa0;:</translation>
    </message>
    <message>
        <source>Any or none</source>
        <translation>N’importe laquelle ou aucune</translation>
    </message>
    <message>
        <source>Nobody has looked yet at what the organizations have. The inventory does, and this window closes for it.</source>
        <translation>Personne n’a encore examiné ce que les organisations possèdent. L’inventaire s’en charge&#xa0;; cette fenêtre se ferme alors.</translation>
    </message>
    <message>
        <source>As the inventory found it, begun on %1.</source>
        <extracomment>%1 is a date and a time.</extracomment>
        <translation>D’après l’inventaire commencé le %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) not looked at is/are not shown.</source>
        <translation>
            <numerusform>%Ln organisation non examinée n’est pas affichée.</numerusform>
            <numerusform>%Ln organisations non examinées ne sont pas affichées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that could not be read is/are not shown.</source>
        <translation>
            <numerusform>%Ln organisation illisible n’est pas affichée.</numerusform>
            <numerusform>%Ln organisations illisibles ne sont pas affichées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of which Snyk does not say whether they use Broker is/are not shown.</source>
        <translation>
            <numerusform>%Ln organisation dont Snyk ne dit pas si elle utilise Broker n’est pas affichée.</numerusform>
            <numerusform>%Ln organisations dont Snyk ne dit pas si elles utilisent Broker ne sont pas affichées.</numerusform>
        </translation>
    </message>
    <message>
        <source>This account sees no organization.</source>
        <translation>Ce compte ne voit aucune organisation.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientAge</name>
    <message>
        <source>The client is old: version %1</source>
        <extracomment>%1 is a version number.</extracomment>
        <translation>Le client est ancien&#xa0;: version %1</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <extracomment>%1 is a title without a full stop, %2 and %3 are sentences.</extracomment>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>Its log contains the Broker token: do not share the log.</source>
        <translation>Son journal contient le jeton Broker&#xa0;: ne le communiquez pas.</translation>
    </message>
    <message>
        <source>It allows Snyk Code and infrastructure as code only where that has been switched on.</source>
        <translation>Il n’autorise Snyk Code et l’infrastructure as code que là où cela a été activé.</translation>
    </message>
    <message>
        <source>It has only one connection to Snyk, with no second one to fall back on.</source>
        <translation>Il n’a qu’une seule connexion à Snyk, sans deuxième pour prendre le relais.</translation>
    </message>
    <message>
        <source>Pull the current image, snyk/broker, and restart the client. Its configuration can stay.</source>
        <translation>Récupérez l’image actuelle, snyk/broker, et redémarrez le client. Sa configuration peut rester.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientCarriers</name>
    <message>
        <source>The value is longer than Docker reads from a file.</source>
        <translation>La valeur est plus longue que ce que Docker lit dans un fichier.</translation>
    </message>
    <message>
        <source>Snyk&apos;s chart breaks on a quote or an unusual character in this value.</source>
        <translation>Le chart de Snyk ne supporte pas un guillemet ou un caractère inhabituel dans cette valeur.</translation>
    </message>
    <message>
        <source>Enter the value again.</source>
        <translation>Saisissez de nouveau la valeur.</translation>
    </message>
    <message>
        <source>Choose another way to run the client, or another value.</source>
        <translation>Choisissez une autre façon d’exécuter le client, ou une autre valeur.</translation>
    </message>
    <message>
        <source>Choose Kubernetes or Helm, or leave the number of clients empty.</source>
        <translation>Choisissez Kubernetes ou Helm, ou laissez vide le nombre de clients.</translation>
    </message>
    <message>
        <source>Choose a shorter name under “Advanced”.</source>
        <translation>Choisissez un nom plus court sous «&#xa0;Avancé&#xa0;».</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Helm, with Snyk&apos;s chart</source>
        <translation>Helm, avec le chart de Snyk</translation>
    </message>
    <message>
        <source>Node.js without a container</source>
        <translation>Node.js sans conteneur</translation>
    </message>
    <message>
        <source>For clusters: the secrets are in a Kubernetes Secret, apart from the deployment, and several clients can run.</source>
        <translation>Pour les clusters&#xa0;: les secrets sont dans un Secret Kubernetes, à part du déploiement, et plusieurs clients peuvent s’exécuter.</translation>
    </message>
    <message>
        <source>For trying it out, or for hosts without containers: the client from npm reads the file in its folder.</source>
        <translation>Pour essayer, ou pour les hôtes sans conteneurs&#xa0;: le client de npm lit le fichier dans son dossier.</translation>
    </message>
    <message>
        <source>This way cannot carry the configuration</source>
        <translation>Cette méthode ne convient pas à la configuration</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a variable, %2 a sentence about its value.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>To use a secret that is in the cluster already, the chart wants “useExternalSecrets”, not “externalSecrets”.</source>
        <translation>Pour utiliser un secret déjà présent dans le cluster, le chart attend «&#xa0;useExternalSecrets&#xa0;», et non «&#xa0;externalSecrets&#xa0;».</translation>
    </message>
    <message>
        <source>The company&apos;s certificates are given to the chart by the command, not by the file.</source>
        <translation>Les certificats de l’entreprise sont transmis au chart par la commande, et non par le fichier.</translation>
    </message>
    <message>
        <source>The company&apos;s certificates go into a ConfigMap, which one of the commands makes.</source>
        <translation>Les certificats de l’entreprise vont dans un ConfigMap, créé par l’une des commandes.</translation>
    </message>
    <message>
        <source>The npm package lacks files that the image has; the commands make them.</source>
        <translation>Le paquet npm n’a pas certains fichiers que contient l’image&#xa0;; les commandes les créent.</translation>
    </message>
    <message>
        <source>Some values are read before the file is; they stand in the command.</source>
        <translation>Certaines valeurs sont lues avant le fichier&#xa0;; elles figurent dans la commande.</translation>
    </message>
    <message>
        <source>Snyk does not support Windows as the host of a client. Use it for trying it out.</source>
        <translation>Snyk ne prend pas en charge Windows comme hôte d’un client. Ne l’utilisez que pour des essais.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Le fichier n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The npm package comes without the rules that this asks for.</source>
        <translation>Le paquet npm est fourni sans les règles que cela demande.</translation>
    </message>
    <message>
        <source>Snyk&apos;s chart takes the client&apos;s certificate only from a file inside the chart.</source>
        <translation>Le chart de Snyk ne prend le certificat du client que dans un fichier à l’intérieur du chart.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The value is not text: it contains a byte that is not valid UTF-8.</source>
        <translation>La valeur n’est pas du texte&#xa0;: elle contient un octet qui n’est pas de l’UTF-8 valide.</translation>
    </message>
    <message>
        <source>The value contains a line break, but the file has one line for each value.</source>
        <translation>La valeur contient un saut de ligne, mais le fichier comporte une ligne par valeur.</translation>
    </message>
    <message>
        <source>The value contains every kind of quote, so none is left to put around it.</source>
        <translation>La valeur contient toutes les sortes de guillemets&#xa0;; il n’en reste aucune pour l’encadrer.</translation>
    </message>
    <message>
        <source>This way starts one client, but you asked for several.</source>
        <translation>Cette méthode démarre un seul client, mais vous en avez demandé plusieurs.</translation>
    </message>
    <message>
        <source>The npm client needs this value before it reads its file, and the value is secret.</source>
        <translation>Le client npm a besoin de cette valeur avant de lire son fichier, et elle est secrète.</translation>
    </message>
    <message>
        <source>The value contains a “$” that the client would replace, and Snyk&apos;s chart has no way to pass it in parts.</source>
        <translation>La valeur contient un «&#xa0;$&#xa0;» que le client remplacerait, et le chart de Snyk ne permet pas de la transmettre en plusieurs parties.</translation>
    </message>
    <message>
        <source>Snyk&apos;s chart writes the value without quotes, which would change it.</source>
        <translation>Le chart de Snyk écrit la valeur sans guillemets, ce qui la modifierait.</translation>
    </message>
    <message>
        <source>Snyk&apos;s chart only accepts Snyk&apos;s own Broker servers.</source>
        <translation>Le chart de Snyk n’accepte que les serveurs Broker de Snyk.</translation>
    </message>
    <message>
        <source>Snyk&apos;s chart only knows the log levels “info” and “debug”.</source>
        <translation>Le chart de Snyk ne connaît que les niveaux de journalisation «&#xa0;info&#xa0;» et «&#xa0;debug&#xa0;».</translation>
    </message>
    <message>
        <source>Snyk&apos;s chart would show this secret to anyone who may see the deployment.</source>
        <translation>Le chart de Snyk montrerait ce secret à toute personne autorisée à voir le déploiement.</translation>
    </message>
    <message>
        <source>With what Snyk&apos;s chart adds to it, the name is longer than Kubernetes allows.</source>
        <translation>Avec ce que le chart de Snyk y ajoute, le nom est plus long que ne l’autorise Kubernetes.</translation>
    </message>
    <message>
        <source>Choose another way to run the client, or withdraw this permission.</source>
        <translation>Choisissez une autre façon d’exécuter le client, ou retirez cette permission.</translation>
    </message>
    <message>
        <source>Leave out certificate and key and give them to an ingress, or choose another way to run the client.</source>
        <translation>Omettez le certificat et la clé et donnez-les à un ingress, ou choisissez une autre façon d’exécuter le client.</translation>
    </message>
    <message>
        <source>For hosts that run their services with Compose: everything is in one file, which then holds the secrets.</source>
        <translation>Pour les hôtes qui exécutent leurs services avec Compose&#xa0;: tout est dans un seul fichier, qui contient alors les secrets.</translation>
    </message>
    <message>
        <source>For clusters that are managed with Helm: values for Snyk&apos;s chart, also for several clients.</source>
        <translation>Pour les clusters gérés avec Helm&#xa0;: des valeurs pour le chart de Snyk, y compris pour plusieurs clients.</translation>
    </message>
    <message>
        <source>For Linux and macOS, when one script should do it all: the script contains the secrets, so keep it just as safe.</source>
        <translation>Pour Linux et macOS, quand un seul script doit tout faire&#xa0;: le script contient les secrets, protégez-le donc tout autant.</translation>
    </message>
    <message>
        <source>For PowerShell, when one script should do it all: the script contains the secrets, so keep it just as safe.</source>
        <translation>Pour PowerShell, quand un seul script doit tout faire&#xa0;: le script contient les secrets, protégez-le donc tout autant.</translation>
    </message>
    <message>
        <source>The client&apos;s own template has surplus quotes and a comma in the header for the system check. The configuration passes the right header.</source>
        <translation>Le modèle du client contient des guillemets superflus et une virgule dans l’en-tête de la vérification du système. La configuration transmet le bon en-tête.</translation>
    </message>
    <message>
        <source>A value contains a “$” that the client would replace. It is passed in parts, which the client puts back together.</source>
        <translation>Une valeur contient un «&#xa0;$&#xa0;» que le client remplacerait. Elle est transmise en plusieurs parties, que le client réassemble.</translation>
    </message>
    <message>
        <source>Without “--init” the client ignores the request to stop and is killed after ten seconds. That is why it is there.</source>
        <translation>Sans «&#xa0;--init&#xa0;», le client ignore la demande d’arrêt et est tué au bout de dix secondes. C’est pourquoi cette option est présente.</translation>
    </message>
    <message>
        <source>When something is missing, the client exits without an error, so “on-failure” would never restart it. The configuration says “unless-stopped”.</source>
        <translation>S’il manque quelque chose, le client se termine sans erreur&#xa0;; «&#xa0;on-failure&#xa0;» ne le redémarrerait donc jamais. La configuration indique «&#xa0;unless-stopped&#xa0;».</translation>
    </message>
    <message>
        <source>Changing a secret alone restarts nothing in Kubernetes; one of the commands does that.</source>
        <translation>Modifier un secret ne suffit pas à redémarrer quoi que ce soit dans Kubernetes&#xa0;; l’une des commandes s’en charge.</translation>
    </message>
    <message>
        <source>The chart&apos;s own “disableAutoAcceptRules” forbids nothing: what the client is not told, it allows by default. So each permission is written as a variable, true or false.</source>
        <translation>Le réglage «&#xa0;disableAutoAcceptRules&#xa0;» du chart n’interdit rien&#xa0;: ce qui n’est pas dit au client, il l’autorise par défaut. Chaque permission est donc écrite comme une variable, true ou false.</translation>
    </message>
    <message>
        <source>Variables that are already set in your shell win over those in the file.</source>
        <translation>Les variables déjà définies dans votre shell l’emportent sur celles du fichier.</translation>
    </message>
    <message>
        <source>Nothing was saved. A file that was there before is unchanged.</source>
        <translation>Rien n’a été enregistré. Un fichier déjà présent reste inchangé.</translation>
    </message>
    <message>
        <source>There is already a folder, a pipe or a device of this name.</source>
        <translation>Il existe déjà un dossier, un tube ou un périphérique de ce nom.</translation>
    </message>
    <message>
        <source>The folder may be read-only, or the disk may be full.</source>
        <translation>Le dossier est peut-être en lecture seule, ou le disque plein.</translation>
    </message>
    <message>
        <source>For its system check, the client&apos;s own template asks an address of the service that no longer exists. The configuration passes the current one.</source>
        <translation>Pour sa vérification du système, le modèle du client interroge une adresse du service qui n’existe plus. La configuration transmet l’adresse actuelle.</translation>
    </message>
    <message>
        <source>The client hands what Snyk asks to the Container Registry Agent, a second container that has to run beside it. The commands start both.</source>
        <translation>Le client transmet les demandes de Snyk au Container Registry Agent, un second conteneur qui doit s’exécuter à côté de lui. Les commandes démarrent les deux.</translation>
    </message>
    <message>
        <source>The agent takes on the role at AWS, so its container has to run with an identity that may do so, such as the role of the machine or of the service account.</source>
        <translation>L’agent endosse le rôle chez AWS&#xa0;; son conteneur doit donc s’exécuter avec une identité qui y est autorisée, par exemple le rôle de la machine ou du compte de service.</translation>
    </message>
    <message>
        <source>The agent is no npm package: it runs in Docker on the same computer.</source>
        <translation>L’agent n’est pas un paquet npm&#xa0;: il s’exécute dans Docker sur le même ordinateur.</translation>
    </message>
    <message>
        <source>%1 with a file of variables</source>
        <extracomment>%1 is Docker or Podman.</extracomment>
        <translation>%1 avec un fichier de variables</translation>
    </message>
    <message>
        <source>%1 Compose</source>
        <extracomment>%1 is Docker or Podman.</extracomment>
        <translation>%1 Compose</translation>
    </message>
    <message>
        <source>%1 with a shell script</source>
        <extracomment>%1 is Docker or Podman.</extracomment>
        <translation>%1 avec un script shell</translation>
    </message>
    <message>
        <source>%1 with a PowerShell script</source>
        <extracomment>%1 is Docker or Podman.</extracomment>
        <translation>%1 avec un script PowerShell</translation>
    </message>
    <message>
        <source>For one host with %1, and the best choice to begin with: the secrets stay in one file that only its owner can read.</source>
        <extracomment>%1 is Docker or Podman.</extracomment>
        <translation>Pour un seul hôte avec %1, et le meilleur choix pour commencer&#xa0;: les secrets restent dans un fichier que seul son propriétaire peut lire.</translation>
    </message>
    <message>
        <source>After a restart of the computer, Podman starts the client again only where “podman-restart.service” is enabled.</source>
        <translation>Après un redémarrage de l’ordinateur, Podman ne relance le client que si «&#xa0;podman-restart.service&#xa0;» est activé.</translation>
    </message>
    <message>
        <source>“podman compose” hands the work to docker-compose or podman-compose; one of the two has to be installed.</source>
        <translation>«&#xa0;podman compose&#xa0;» confie le travail à docker-compose ou à podman-compose&#xa0;; l’un des deux doit être installé.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientCheck</name>
    <message>
        <source>The client cannot be reached</source>
        <translation>Le client est inaccessible</translation>
    </message>
    <message>
        <source>Nothing listens at this address</source>
        <translation>Rien n’écoute à cette adresse</translation>
    </message>
    <message>
        <source>Something else answers at this address</source>
        <translation>Autre chose répond à cette adresse</translation>
    </message>
    <message>
        <source>The client runs, but it is not connected to Snyk</source>
        <translation>Le client s’exécute, mais il n’est pas connecté à Snyk</translation>
    </message>
    <message>
        <source>The client is connected</source>
        <translation>Le client est connecté</translation>
    </message>
    <message>
        <source>There was no answer from %1.</source>
        <translation>Aucune réponse de %1.</translation>
    </message>
    <message>
        <source>The computer behind %1 refused the connection.</source>
        <translation>L’ordinateur derrière %1 a refusé la connexion.</translation>
    </message>
    <message>
        <source>The client at %1 answered that its connection to the Broker server is down.</source>
        <translation>Le client à l’adresse %1 a répondu que sa connexion au serveur Broker est coupée.</translation>
    </message>
    <message>
        <source>The port belongs to another program, or to a proxy in front of the client.</source>
        <translation>Le port appartient à un autre programme, ou à un proxy devant le client.</translation>
    </message>
    <message>
        <source>The way to the Internet is closed or needs a proxy, the region is wrong, or the token is no longer valid.</source>
        <translation>L’accès à Internet est fermé ou nécessite un proxy, la région est incorrecte, ou le jeton n’est plus valide.</translation>
    </message>
    <message>
        <source>BROKER_SERVER_URL is missing in its configuration or names another region.</source>
        <translation>BROKER_SERVER_URL manque dans sa configuration ou indique une autre région.</translation>
    </message>
    <message>
        <source>It is an older client, or it was not restarted after the configuration changed.</source>
        <translation>C’est un client plus ancien, ou il n’a pas été redémarré après la modification de la configuration.</translation>
    </message>
    <message>
        <source>It has just been started, or the network interrupts long connections.</source>
        <translation>Il vient d’être démarré, ou le réseau interrompt les longues connexions.</translation>
    </message>
    <message>
        <source>Check the address, or run the check on the host of the client: the command for it is on this page.</source>
        <translation>Vérifiez l’adresse, ou effectuez la vérification sur l’hôte du client&#xa0;: la commande figure sur cette page.</translation>
    </message>
    <message>
        <source>Start the client and look at the first lines of its log. Compare the port.</source>
        <translation>Démarrez le client et regardez les premières lignes de son journal. Comparez le port.</translation>
    </message>
    <message>
        <source>Enter the address of the client itself, with its port.</source>
        <translation>Saisissez l’adresse du client lui-même, avec son port.</translation>
    </message>
    <message>
        <source>Look in the client&apos;s log for the name of the Broker server. Check proxy, certificates and region under “Advanced”, then the token in Snyk.</source>
        <translation>Cherchez le nom du serveur Broker dans le journal du client. Vérifiez le proxy, les certificats et la région sous «&#xa0;Avancé&#xa0;», puis le jeton dans Snyk.</translation>
    </message>
    <message>
        <source>Stop the old client and start it with the configuration from this window.</source>
        <translation>Arrêtez l’ancien client et démarrez-le avec la configuration de cette fenêtre.</translation>
    </message>
    <message>
        <source>The client did not say whether its credential works</source>
        <translation>Le client n’a pas dit si ses identifiants fonctionnent</translation>
    </message>
    <message>
        <source>This client has no system check</source>
        <translation>Ce client n’a pas de vérification du système</translation>
    </message>
    <message>
        <source>The credential of the service works</source>
        <translation>Les identifiants du service fonctionnent</translation>
    </message>
    <message>
        <source>The service did not accept the client&apos;s credential</source>
        <translation>Le service n’a pas accepté les identifiants du client</translation>
    </message>
    <message>
        <source>Try it by importing a project in Snyk. A newer version of the client offers the check.</source>
        <translation>Essayez en important un projet dans Snyk. Une version plus récente du client offre la vérification.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Rien à faire.</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>a credential</comment>
        <translation>acceptés</translation>
    </message>
    <message>
        <source>refused with status %1</source>
        <comment>a credential</comment>
        <extracomment>%1 is the number of an HTTP status.</extracomment>
        <translation>refusés avec le statut %1</translation>
    </message>
    <message>
        <source>no answer from the service</source>
        <translation>aucune réponse du service</translation>
    </message>
    <message>
        <source>no answer from the service (%1)</source>
        <translation>aucune réponse du service (%1)</translation>
    </message>
    <message>
        <source>unknown server</source>
        <translation>serveur inconnu</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a connection</comment>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>down</source>
        <comment>a connection</comment>
        <translation>coupée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a server, %2 “open” or “down”, %3 a version number.
----------
%1 is an address, %2 how a credential fared there.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, client version %3</source>
        <translation>%1&#xa0;: %2, version du client %3</translation>
    </message>
    <message>
        <source>address not told</source>
        <translation>adresse non communiquée</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>The client&apos;s certificate is not accepted</source>
        <translation>Le certificat du client n’est pas accepté</translation>
    </message>
    <message>
        <source>The client&apos;s certificate is self-signed</source>
        <translation>Le certificat du client est autosigné</translation>
    </message>
    <message>
        <source>The client&apos;s certificate is for another host</source>
        <translation>Le certificat du client concerne un autre hôte</translation>
    </message>
    <message>
        <source>The client&apos;s certificate is not valid yet</source>
        <translation>Le certificat du client n’est pas encore valide</translation>
    </message>
    <message>
        <source>The client&apos;s certificate has expired</source>
        <translation>Le certificat du client a expiré</translation>
    </message>
    <message>
        <source>This address points somewhere else</source>
        <translation>Cette adresse renvoie ailleurs</translation>
    </message>
    <message>
        <source>A proxy answers for the client</source>
        <translation>Un proxy répond à la place du client</translation>
    </message>
    <message>
        <source>The client still has the old token</source>
        <translation>Le client a encore l’ancien jeton</translation>
    </message>
    <message>
        <source>The client is connected to another Broker server</source>
        <translation>Le client est connecté à un autre serveur Broker</translation>
    </message>
    <message>
        <source>The client is connected, perhaps to the wrong Broker server</source>
        <translation>Le client est connecté, peut-être au mauvais serveur Broker</translation>
    </message>
    <message>
        <source>This computer is not connected to a network, so %1 was not asked.</source>
        <translation>Cet ordinateur n’est connecté à aucun réseau&#xa0;; %1 n’a donc pas été interrogé.</translation>
    </message>
    <message>
        <source>There was no complete answer from %1 in time.</source>
        <translation>Aucune réponse complète de %1 n’est arrivée à temps.</translation>
    </message>
    <message>
        <source>The certificate at %1 was issued by “%2”, which this computer does not know.</source>
        <translation>Le certificat à l’adresse %1 a été émis par «&#xa0;%2&#xa0;», que cet ordinateur ne connaît pas.</translation>
    </message>
    <message>
        <source>The certificate at %1 was made for “%2”.</source>
        <translation>Le certificat à l’adresse %1 a été créé pour «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The certificate at %1 expired on %2.</source>
        <translation>Le certificat à l’adresse %1 a expiré le %2.</translation>
    </message>
    <message>
        <source>This computer does not accept the certificate at %1.</source>
        <translation>Cet ordinateur n’accepte pas le certificat à l’adresse %1.</translation>
    </message>
    <message>
        <source>%1 answered, but not as a Broker client does.</source>
        <translation>%1 a répondu, mais pas comme le fait un client Broker.</translation>
    </message>
    <message>
        <source>%1 answered with status %2, but not as a Broker client does.</source>
        <translation>%1 a répondu avec le statut %2, mais pas comme le fait un client Broker.</translation>
    </message>
    <message>
        <source>The client uses another Broker server than %1, which belongs to this token.</source>
        <translation>Le client utilise un autre serveur Broker que %1, qui correspond à ce jeton.</translation>
    </message>
    <message>
        <source>It was not renewed in time, or the clock of this computer is wrong.</source>
        <translation>Il n’a pas été renouvelé à temps, ou l’horloge de cet ordinateur est fausse.</translation>
    </message>
    <message>
        <source>The certificate was not set up completely, or something between here and the client answers in its place.</source>
        <translation>Le certificat n’a pas été entièrement configuré, ou quelque chose entre ici et le client répond à sa place.</translation>
    </message>
    <message>
        <source>The client has no certificate of its own (HTTPS_CERT and HTTPS_KEY).</source>
        <translation>Le client n’a pas de certificat propre (HTTPS_CERT et HTTPS_KEY).</translation>
    </message>
    <message>
        <source>It was not restarted with the new configuration, or this is the address of the old client.</source>
        <translation>Il n’a pas été redémarré avec la nouvelle configuration, ou c’est l’adresse de l’ancien client.</translation>
    </message>
    <message>
        <source>Snyk documents no Broker server for this region, and none is entered here.</source>
        <translation>Snyk ne documente aucun serveur Broker pour cette région, et aucun n’est saisi ici.</translation>
    </message>
    <message>
        <source>The client is an old one, or something answers in its place.</source>
        <translation>Le client est ancien, ou quelque chose répond à sa place.</translation>
    </message>
    <message>
        <source>If the certificate is known to you, have its authority installed on this computer, or run the check on the host of the client: the command for it is on this page.</source>
        <translation>Si vous connaissez le certificat, faites installer son autorité sur cet ordinateur, ou effectuez la vérification sur l’hôte du client&#xa0;: la commande figure sur cette page.</translation>
    </message>
    <message>
        <source>Enter the address with “https://” in front, then check again.</source>
        <translation>Saisissez l’adresse précédée de «&#xa0;https://&#xa0;», puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Enter the address with “http://” in front, then check again.</source>
        <translation>Saisissez l’adresse précédée de «&#xa0;http://&#xa0;», puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Enter the address of the client itself, or the one it points to, and check again.</source>
        <translation>Saisissez l’adresse du client lui-même, ou celle vers laquelle elle renvoie, et vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Start the client, or enter its own address instead of that of the proxy.</source>
        <translation>Démarrez le client, ou saisissez sa propre adresse au lieu de celle du proxy.</translation>
    </message>
    <message>
        <source>Restart it with the configuration of the new token, then check again.</source>
        <translation>Redémarrez-le avec la configuration du nouveau jeton, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Enter the address of your Broker server in this window, then check again.</source>
        <translation>Saisissez l’adresse de votre serveur Broker dans cette fenêtre, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Look in the client&apos;s log for the name of the Broker server, and compare it.</source>
        <translation>Cherchez le nom du serveur Broker dans le journal du client, et comparez-le.</translation>
    </message>
    <message>
        <source>The address that the client asks does not exist</source>
        <translation>L’adresse que le client interroge n’existe pas</translation>
    </message>
    <message>
        <source>The service answered the client in an unexpected way</source>
        <translation>Le service a répondu au client de façon inattendue</translation>
    </message>
    <message>
        <source>The client does not reach the service</source>
        <translation>Le client n’atteint pas le service</translation>
    </message>
    <message>
        <source>The client has no address of the service that it could ask</source>
        <translation>Le client n’a aucune adresse du service à interroger</translation>
    </message>
    <message>
        <source>Not every credential of the client works</source>
        <translation>Les identifiants du client ne fonctionnent pas tous</translation>
    </message>
    <message>
        <source>The service answered that there is nothing at that address. That says nothing about the credential.</source>
        <translation>Le service a répondu qu’il n’y a rien à cette adresse. Cela ne dit rien des identifiants.</translation>
    </message>
    <message>
        <source>Check again in a moment; the client needs some seconds for each credential.</source>
        <translation>Vérifiez de nouveau dans un instant&#xa0;; le client a besoin de quelques secondes pour chaque jeu d’identifiants.</translation>
    </message>
    <message>
        <source>Check the host, its certificates and the network between client and service.</source>
        <translation>Vérifiez l’hôte, ses certificats et le réseau entre le client et le service.</translation>
    </message>
    <message>
        <source>Compare the lines below: each is one credential.</source>
        <translation>Comparez les lignes ci-dessous&#xa0;: chacune correspond à un jeu d’identifiants.</translation>
    </message>
    <message>
        <source>the address does not exist (status %1)</source>
        <extracomment>%1 is the number of an HTTP status.</extracomment>
        <translation>l’adresse n’existe pas (statut %1)</translation>
    </message>
    <message>
        <source>answered with status %1</source>
        <comment>a service</comment>
        <extracomment>%1 is the number of an HTTP status.</extracomment>
        <translation>a répondu avec le statut %1</translation>
    </message>
    <message>
        <source>The client&apos;s certificate comes from an authority that this computer does not know</source>
        <translation>Le certificat du client provient d’une autorité que cet ordinateur ne connaît pas</translation>
    </message>
    <message>
        <source>This address needs “https://”</source>
        <translation>Cette adresse nécessite «&#xa0;https://&#xa0;»</translation>
    </message>
    <message>
        <source>This address needs “http://”</source>
        <translation>Cette adresse nécessite «&#xa0;http://&#xa0;»</translation>
    </message>
    <message>
        <source>A Broker client with a different token or configuration answers</source>
        <translation>Un client Broker avec un autre jeton ou une autre configuration répond</translation>
    </message>
    <message>
        <source>The client runs with a different configuration</source>
        <translation>Le client s’exécute avec une autre configuration</translation>
    </message>
    <message>
        <source>Only some of the client&apos;s connections are up</source>
        <translation>Seules certaines connexions du client sont établies</translation>
    </message>
    <message>
        <source>This computer cannot find the host named in %1.</source>
        <translation>Cet ordinateur ne trouve pas l’hôte indiqué dans %1.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before an answer came.</source>
        <translation>La connexion à %1 a été perdue avant l’arrivée d’une réponse.</translation>
    </message>
    <message>
        <source>The certificate at %1 was issued by its owner, “%2”, not by an authority.</source>
        <translation>Le certificat à l’adresse %1 a été émis par son propriétaire, «&#xa0;%2&#xa0;», et non par une autorité.</translation>
    </message>
    <message>
        <source>It is not clear who issued the certificate at %1.</source>
        <translation>On ignore qui a émis le certificat à l’adresse %1.</translation>
    </message>
    <message>
        <source>According to the clock of this computer, the certificate at %1 is not valid yet.</source>
        <translation>D’après l’horloge de cet ordinateur, le certificat à l’adresse %1 n’est pas encore valide.</translation>
    </message>
    <message>
        <source>The client at %1 was started with the marker of this token, and all its connections are open. It does not say to which Broker server.</source>
        <translation>Le client à l’adresse %1 a été démarré avec le repère de ce jeton, et toutes ses connexions sont ouvertes. Il ne dit pas à quel serveur Broker.</translation>
    </message>
    <message>
        <source>The client at %1 was started with the marker of this token, and all its connections to %2 are open. This program does not know whether that is the right Broker server.</source>
        <translation>Le client à l’adresse %1 a été démarré avec le repère de ce jeton, et toutes ses connexions à %2 sont ouvertes. Ce programme ignore si c’est le bon serveur Broker.</translation>
    </message>
    <message>
        <source>%1 was asked without encryption, but what listens there speaks only TLS.</source>
        <translation>%1 a été interrogé sans chiffrement, mais ce qui écoute à cette adresse ne parle que TLS.</translation>
    </message>
    <message>
        <source>%1 was asked with encryption, but what listens there does not speak TLS.</source>
        <translation>%1 a été interrogé avec chiffrement, mais ce qui écoute à cette adresse ne parle pas TLS.</translation>
    </message>
    <message>
        <source>%1 did not answer, but pointed to another address. The program did not follow.</source>
        <translation>%1 n’a pas répondu, mais a renvoyé vers une autre adresse. Le programme n’a pas suivi.</translation>
    </message>
    <message>
        <source>%1 did not answer, but pointed to %2. The program did not follow.</source>
        <translation>%1 n’a pas répondu, mais a renvoyé vers %2. Le programme n’a pas suivi.</translation>
    </message>
    <message>
        <source>At %1, something else answers for the client, with status %2: it got no answer from the client itself.</source>
        <translation>À l’adresse %1, autre chose répond à la place du client, avec le statut %2, sans avoir obtenu de réponse du client lui-même.</translation>
    </message>
    <message>
        <source>The client at %1 answers to the marker of the old token.</source>
        <translation>Le client à l’adresse %1 répond au repère de l’ancien jeton.</translation>
    </message>
    <message>
        <source>At %1, a Broker client answers that it does not know the marker of this token.</source>
        <translation>À l’adresse %1, un client Broker répond qu’il ne connaît pas le repère de ce jeton.</translation>
    </message>
    <message>
        <source>A connected client answered at %1, but it does not know the marker of this token.</source>
        <translation>Un client connecté a répondu à l’adresse %1, mais il ne connaît pas le repère de ce jeton.</translation>
    </message>
    <message>
        <source>The client at %1 was started with the marker of this token, but not all of its connections to the Broker server are open.</source>
        <translation>Le client à l’adresse %1 a été démarré avec le repère de ce jeton, mais ses connexions au serveur Broker ne sont pas toutes ouvertes.</translation>
    </message>
    <message>
        <source>The client at %1 was started with the marker of this token, and all its connections to %2 are open. It does not say what else is in its configuration.</source>
        <translation>Le client à l’adresse %1 a été démarré avec le repère de ce jeton, et toutes ses connexions à %2 sont ouvertes. Il ne dit pas ce que contient par ailleurs sa configuration.</translation>
    </message>
    <message>
        <source>Clients inside a company often have a self-made certificate or one from the company&apos;s own authority.</source>
        <translation>Les clients internes ont souvent un certificat autosigné ou émis par l’autorité de l’entreprise.</translation>
    </message>
    <message>
        <source>The client is reached under a different name or number than its certificate has, or something else answers in its place.</source>
        <translation>Le client est appelé par un autre nom ou une autre adresse IP que ceux de son certificat, ou quelque chose répond à sa place.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong, or the certificate is very new.</source>
        <translation>L’horloge de cet ordinateur est fausse, ou le certificat est très récent.</translation>
    </message>
    <message>
        <source>The host or the port is wrong, or there is a firewall in between.</source>
        <translation>L’hôte ou le port est incorrect, ou un pare-feu s’interpose.</translation>
    </message>
    <message>
        <source>The client has not been started yet, exited at once, or listens on another port.</source>
        <translation>Le client n’a pas encore été démarré, s’est arrêté aussitôt ou écoute sur un autre port.</translation>
    </message>
    <message>
        <source>The client was given a certificate (HTTPS_CERT and HTTPS_KEY), or there is a proxy with one in front of it.</source>
        <translation>Le client a reçu un certificat (HTTPS_CERT et HTTPS_KEY), ou il y a devant lui un proxy qui en a un.</translation>
    </message>
    <message>
        <source>A proxy in front of the client expects another address, or a sign-in.</source>
        <translation>Un proxy devant le client attend une autre adresse, ou une connexion.</translation>
    </message>
    <message>
        <source>The client behind it has not been started, or the proxy looks for it on another port.</source>
        <translation>Le client situé derrière n’a pas été démarré, ou le proxy le cherche sur un autre port.</translation>
    </message>
    <message>
        <source>It is the client of another token, or one with a different BROKER_HEALTHCHECK_PATH.</source>
        <translation>C’est le client d’un autre jeton, ou un client avec un autre BROKER_HEALTHCHECK_PATH.</translation>
    </message>
    <message>
        <source>Compare the address and the port. If this is the right client, restart it with the configuration from this window.</source>
        <translation>Comparez l’adresse et le port. Si c’est le bon client, redémarrez-le avec la configuration de cette fenêtre.</translation>
    </message>
    <message>
        <source>Restart the client with the configuration from this window.</source>
        <translation>Redémarrez le client avec la configuration de cette fenêtre.</translation>
    </message>
    <message>
        <source>Wait half a minute and check again. If that does not help, have the proxy allow WebSockets.</source>
        <translation>Attendez une demi-minute et vérifiez de nouveau. Si cela ne suffit pas, faites autoriser les WebSockets par le proxy.</translation>
    </message>
    <message>
        <source>Nothing to do. Import a project in Snyk to see that everything works.</source>
        <translation>Rien à faire. Importez un projet dans Snyk pour vérifier que tout fonctionne.</translation>
    </message>
    <message>
        <source>It is not known whether the credential is right.</source>
        <translation>On ignore si les identifiants sont corrects.</translation>
    </message>
    <message>
        <source>Check user name, password or token and its scopes, then restart the client with the right ones.</source>
        <translation>Vérifiez le nom d’utilisateur, le mot de passe ou le jeton et ses portées, puis redémarrez le client avec les bonnes valeurs.</translation>
    </message>
    <message>
        <source>Check host and path of the service, and restart the client with the configuration from this window: it corrects addresses that a service no longer has.</source>
        <translation>Vérifiez l’hôte et le chemin du service, et redémarrez le client avec la configuration de cette fenêtre&#xa0;: elle corrige les adresses qu’un service n’a plus.</translation>
    </message>
    <message>
        <source>Look for the status in the lines below: a proxy or a sign-in page may be answering in the service&apos;s place, or the service has a problem.</source>
        <translation>Cherchez le statut dans les lignes ci-dessous&#xa0;: un proxy ou une page de connexion répond peut-être à la place du service, ou le service rencontre un problème.</translation>
    </message>
    <message>
        <source>Check the host of the service in the client&apos;s configuration, and restart the client.</source>
        <translation>Vérifiez l’hôte du service dans la configuration du client, et redémarrez le client.</translation>
    </message>
    <message>
        <source>The certificate of the authority “%1”, which vouches for the one at %2, is not valid today.</source>
        <translation>Le certificat de l’autorité « %1 », qui se porte garante de celui présenté à l’adresse %2, n’est pas valide aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientDialog</name>
    <message>
        <source>Set up the client — practice mode</source>
        <translation>Configurer le client — mode d’entraînement</translation>
    </message>
    <message>
        <source>Set up the client</source>
        <translation>Configurer le client</translation>
    </message>
    <message>
        <source>Broker client for %1 in %2, %3</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization, %3 a region of Snyk.</extracomment>
        <translation>Client Broker pour %1 dans %2, %3</translation>
    </message>
    <message>
        <source>Confi&amp;guration</source>
        <translation>Confi&amp;guration</translation>
    </message>
    <message>
        <source>Check the cli&amp;ent</source>
        <translation>&amp;Vérifier le client</translation>
    </message>
    <message>
        <source>Fill in the kept credential</source>
        <translation>Insérer les identifiants conservés</translation>
    </message>
    <message>
        <source>Close and &amp;forget</source>
        <translation>Fermer et &amp;oublier</translation>
    </message>
    <message>
        <source>The credential kept for this token, so that you need not type it again</source>
        <translation>Les identifiants conservés pour ce jeton, pour vous éviter de les ressaisir</translation>
    </message>
    <message>
        <source>This client runs beside the old one, with its own name and port, until the old one is stopped.</source>
        <translation>Ce client s’exécute à côté de l’ancien, avec un nom et un port propres, jusqu’à l’arrêt de l’ancien.</translation>
    </message>
    <message>
        <source>Your entries are not saved</source>
        <translation>Vos saisies ne sont pas enregistrées</translation>
    </message>
    <message>
        <source>If you close this window now, this program forgets what you entered. To keep it, save the configuration first.</source>
        <translation>Si vous fermez cette fenêtre maintenant, ce programme oublie ce que vous avez saisi. Pour le conserver, enregistrez d’abord la configuration.</translation>
    </message>
    <message>
        <source>Use the company&apos;s certificate</source>
        <translation>Utiliser le certificat de l’entreprise</translation>
    </message>
    <message>
        <source>Saves the certificates that were added in Settings, Network as one file, and puts it in</source>
        <translation>Enregistre dans un seul fichier les certificats ajoutés dans Réglages, Réseau, et l’indique ici</translation>
    </message>
    <message>
        <source>Start it here</source>
        <translation>Démarrer ici</translation>
    </message>
    <message>
        <source>Send to a colleague…</source>
        <translation>Envoyer à un collègue…</translation>
    </message>
    <message>
        <source>An encrypted file for whoever runs the client, and a page that says what to do</source>
        <translation>Un fichier chiffré pour la personne qui exécute le client, et une page qui dit quoi faire</translation>
    </message>
    <message>
        <source>The client is still being started or stopped</source>
        <translation>Le client est encore en cours de démarrage ou d’arrêt</translation>
    </message>
    <message>
        <source>If you close this window now, that ends halfway: the client may not run, or a part of it may be left behind.</source>
        <translation>Si vous fermez cette fenêtre maintenant, l’opération s’arrête à mi-chemin : le client risque de ne pas fonctionner, ou une partie de celui-ci de rester en place.</translation>
    </message>
    <message>
        <source>Close and &amp;break off</source>
        <translation>Fermer et &amp;interrompre</translation>
    </message>
    <message>
        <source>Parts of the client</source>
        <translation>Parties du client</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientFields</name>
    <message>
        <source>GitHub token</source>
        <translation>Jeton GitHub</translation>
    </message>
    <message>
        <source>GitHub Enterprise host</source>
        <translation>Hôte GitHub Enterprise</translation>
    </message>
    <message>
        <source>GitHub API address</source>
        <translation>Adresse de l’API GitHub</translation>
    </message>
    <message>
        <source>GitHub GraphQL address</source>
        <translation>Adresse GraphQL de GitHub</translation>
    </message>
    <message>
        <source>GitLab token</source>
        <translation>Jeton GitLab</translation>
    </message>
    <message>
        <source>GitLab host</source>
        <translation>Hôte GitLab</translation>
    </message>
    <message>
        <source>Bitbucket user name</source>
        <translation>Nom d’utilisateur Bitbucket</translation>
    </message>
    <message>
        <source>Bitbucket password</source>
        <translation>Mot de passe Bitbucket</translation>
    </message>
    <message>
        <source>Bitbucket access token</source>
        <translation>Jeton d’accès Bitbucket</translation>
    </message>
    <message>
        <source>Bitbucket host</source>
        <translation>Hôte Bitbucket</translation>
    </message>
    <message>
        <source>Bitbucket API address</source>
        <translation>Adresse de l’API Bitbucket</translation>
    </message>
    <message>
        <source>Azure Repos token</source>
        <translation>Jeton Azure Repos</translation>
    </message>
    <message>
        <source>Azure organization</source>
        <translation>Organisation Azure</translation>
    </message>
    <message>
        <source>Azure Repos host</source>
        <translation>Hôte Azure Repos</translation>
    </message>
    <message>
        <source>Artifactory address</source>
        <translation>Adresse Artifactory</translation>
    </message>
    <message>
        <source>Artifactory user name</source>
        <translation>Nom d’utilisateur Artifactory</translation>
    </message>
    <message>
        <source>Artifactory password or token</source>
        <translation>Mot de passe ou jeton Artifactory</translation>
    </message>
    <message>
        <source>Nexus address</source>
        <translation>Adresse Nexus</translation>
    </message>
    <message>
        <source>Nexus user name</source>
        <translation>Nom d’utilisateur Nexus</translation>
    </message>
    <message>
        <source>Nexus password</source>
        <translation>Mot de passe Nexus</translation>
    </message>
    <message>
        <source>Replace links in package lists with</source>
        <translation>Remplacer les liens des listes de paquets par</translation>
    </message>
    <message>
        <source>Jira user name</source>
        <translation>Nom d’utilisateur Jira</translation>
    </message>
    <message>
        <source>Jira password or API token</source>
        <translation>Mot de passe ou jeton d’API Jira</translation>
    </message>
    <message>
        <source>Jira personal access token</source>
        <translation>Jeton d’accès personnel Jira</translation>
    </message>
    <message>
        <source>Jira host</source>
        <translation>Hôte Jira</translation>
    </message>
    <message>
        <source>Broker server of your region</source>
        <translation>Serveur Broker de votre région</translation>
    </message>
    <message>
        <source>Port of the client</source>
        <translation>Port du client</translation>
    </message>
    <message>
        <source>Client address for webhooks</source>
        <translation>Adresse du client pour les webhooks</translation>
    </message>
    <message>
        <source>Let Snyk Code read source files</source>
        <translation>Laisser Snyk Code lire les fichiers source</translation>
    </message>
    <message>
        <source>Infrastructure files Snyk may read</source>
        <translation>Fichiers d’infrastructure que Snyk peut lire</translation>
    </message>
    <message>
        <source>Allow Snyk Essentials</source>
        <translation>Autoriser Snyk Essentials</translation>
    </message>
    <message>
        <source>High availability mode</source>
        <translation>Mode haute disponibilité</translation>
    </message>
    <message>
        <source>Number of clients</source>
        <translation>Nombre de clients</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Nom d’utilisateur du proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>Hosts without proxy</source>
        <translation>Hôtes sans proxy</translation>
    </message>
    <message>
        <source>File with the company&apos;s certificates</source>
        <translation>Fichier des certificats de l’entreprise</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>Niveau de journalisation</translation>
    </message>
    <message>
        <source>Version of the client</source>
        <translation>Version du client</translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>Nom du client</translation>
    </message>
    <message>
        <source>A personal access token of a service user with the scopes “repo”, “read:org” and “admin:repo_hook”.</source>
        <translation>Un jeton d’accès personnel d’un utilisateur de service avec les portées «&#xa0;repo&#xa0;», «&#xa0;read:org&#xa0;» et «&#xa0;admin:repo_hook&#xa0;».</translation>
    </message>
    <message>
        <source>Leave it empty unless the API has an address of its own.</source>
        <translation>Laissez vide, sauf si l’API a sa propre adresse.</translation>
    </message>
    <message>
        <source>A personal, group or project access token with the scope “api”.</source>
        <translation>Un jeton d’accès personnel, de groupe ou de projet avec la portée «&#xa0;api&#xa0;».</translation>
    </message>
    <message>
        <source>Of a service user that may see the projects that Snyk is to see.</source>
        <translation>D’un utilisateur de service qui peut voir les projets que Snyk doit voir.</translation>
    </message>
    <message>
        <source>Goes into the configuration only; this program does not keep it.</source>
        <translation>Va uniquement dans la configuration&#xa0;; ce programme ne le conserve pas.</translation>
    </message>
    <message>
        <source>An HTTP access token with the permission to administer repositories.</source>
        <translation>Un jeton d’accès HTTP avec la permission d’administrer les dépôts.</translation>
    </message>
    <message>
        <source>A personal access token with the scope “Code: Read &amp; write”.</source>
        <translation>Un jeton d’accès personnel avec la portée «&#xa0;Code: Read &amp; write&#xa0;».</translation>
    </message>
    <message>
        <source>Without “https://”, with the path: artifactory.example.com/artifactory.</source>
        <translation>Sans «&#xa0;https://&#xa0;», avec le chemin&#xa0;: artifactory.example.com/artifactory.</translation>
    </message>
    <message>
        <source>Leave it empty when reading needs no sign-in.</source>
        <translation>Laissez vide si la lecture ne nécessite pas de connexion.</translation>
    </message>
    <message>
        <source>Special characters are encoded for you.</source>
        <translation>Les caractères spéciaux sont encodés pour vous.</translation>
    </message>
    <message>
        <source>With “https://” and without a slash at the end.</source>
        <translation>Avec «&#xa0;https://&#xa0;» et sans barre oblique à la fin.</translation>
    </message>
    <message>
        <source>The address under which the client is to give out links to packages.</source>
        <translation>L’adresse sous laquelle le client doit fournir les liens vers les paquets.</translation>
    </message>
    <message>
        <source>A personal access token of Jira Data Center or Jira Server.</source>
        <translation>Un jeton d’accès personnel de Jira Data Center ou Jira Server.</translation>
    </message>
    <message>
        <source>Without “https://”, for example jira.example.com.</source>
        <translation>Sans «&#xa0;https://&#xa0;», par exemple jira.example.com.</translation>
    </message>
    <message>
        <source>Snyk does not document it for your address. Your contact at Snyk knows it.</source>
        <translation>Snyk ne le documente pas pour votre adresse. Votre contact chez Snyk le connaît.</translation>
    </message>
    <message>
        <source>Where the client listens on its host.</source>
        <translation>Le port sur lequel le client écoute sur son hôte.</translation>
    </message>
    <message>
        <source>Several clients share the work and stand in for each other.</source>
        <translation>Plusieurs clients se partagent le travail et se remplacent mutuellement.</translation>
    </message>
    <message>
        <source>2 to 4. Kubernetes and Helm start them; elsewhere start each one yourself.</source>
        <translation>De 2 à 4. Kubernetes et Helm les démarrent&#xa0;; ailleurs, démarrez-les un par un.</translation>
    </message>
    <message>
        <source>For example http://proxy.example.com:3128, without user name and password.</source>
        <translation>Par exemple http://proxy.example.com:3128, sans nom d’utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>Only when the proxy asks for it.</source>
        <translation>Seulement si le proxy le demande.</translation>
    </message>
    <message>
        <source>A PEM file on the computer that runs the client.</source>
        <translation>Un fichier PEM sur l’ordinateur qui exécute le client.</translation>
    </message>
    <message>
        <source>More is for looking for a fault; “trace” can write secrets.</source>
        <translation>Plus de détails servent à rechercher une erreur&#xa0;; «&#xa0;trace&#xa0;» peut écrire des secrets.</translation>
    </message>
    <message>
        <source>A version of the image, for example 5.22.14. Empty means the newest.</source>
        <translation>Une version de l’image, par exemple 5.22.14. Vide signifie la plus récente.</translation>
    </message>
    <message>
        <source>Of the container, the Kubernetes objects or the Helm release.</source>
        <translation>Du conteneur, des objets Kubernetes ou de la release Helm.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <comment>of Nexus</comment>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>Jeton d’accès personnel</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Nom d’utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>User name and password, or none</source>
        <translation>Nom d’utilisateur et mot de passe, ou rien</translation>
    </message>
    <message>
        <source>Allow templates for fix pull requests</source>
        <translation>Autoriser les modèles de pull requests de correction</translation>
    </message>
    <message>
        <source>Allow large manifest files</source>
        <translation>Autoriser les gros fichiers manifestes</translation>
    </message>
    <message>
        <source>File with the client&apos;s own certificate</source>
        <translation>Fichier du certificat propre au client</translation>
    </message>
    <message>
        <source>File with the key to it</source>
        <translation>Fichier de sa clé</translation>
    </message>
    <message>
        <source>The cluster is OpenShift</source>
        <translation>Le cluster fonctionne avec OpenShift</translation>
    </message>
    <message>
        <source>Further variables</source>
        <translation>Autres variables</translation>
    </message>
    <message>
        <source>Without “https://” and without a path, for example git.example.com. For GitHub Enterprise Cloud github.com, or your address below ghe.com.</source>
        <translation>Sans «&#xa0;https://&#xa0;» et sans chemin, par exemple git.example.com. Pour GitHub Enterprise Cloud, github.com, ou votre adresse sous ghe.com.</translation>
    </message>
    <message>
        <source>Without “https://”, with the path if there is one, for example git.example.com or git.example.com/scm.</source>
        <translation>Sans «&#xa0;https://&#xa0;», avec le chemin s’il y en a un, par exemple git.example.com ou git.example.com/scm.</translation>
    </message>
    <message>
        <source>Leave it empty unless the API has an address of its own. That of GitHub Enterprise Cloud is known.</source>
        <translation>Laissez vide, sauf si l’API a sa propre adresse. Celle de GitHub Enterprise Cloud est connue.</translation>
    </message>
    <message>
        <source>The part of the address after dev.azure.com/ or before .visualstudio.com; of a server of your own, the collection.</source>
        <translation>La partie de l’adresse après dev.azure.com/ ou avant .visualstudio.com&#xa0;; pour votre propre serveur, la collection.</translation>
    </message>
    <message>
        <source>Only for an Azure DevOps Server of your own, with the path in front of the collection: tfs.example.com/tfs.</source>
        <translation>Seulement pour votre propre Azure DevOps Server, avec le chemin qui précède la collection&#xa0;: tfs.example.com/tfs.</translation>
    </message>
    <message>
        <source>How your service reaches the client, so that pull requests are checked at once, with the port: http://broker.example.com:8000. Where no address can be reached from outside, the address of Snyk&apos;s API in your region.</source>
        <translation>L’adresse par laquelle votre service atteint le client, pour que les pull requests soient vérifiées aussitôt, avec le port&#xa0;: http://broker.example.com:8000. Si aucune adresse n’est accessible de l’extérieur, l’adresse de l’API de Snyk dans votre région.</translation>
    </message>
    <message>
        <source>The client then lets Snyk read every file of a repository. By itself it allows that; without the check mark the configuration forbids it.</source>
        <translation>Le client laisse alors Snyk lire tous les fichiers d’un dépôt. Il l’autorise de lui-même&#xa0;; si la case n’est pas cochée, la configuration l’interdit.</translation>
    </message>
    <message>
        <source>Endings of the files with infrastructure as code. By itself the client allows all of them; with “None” the configuration forbids it.</source>
        <translation>Extensions des fichiers d’infrastructure as code. De lui-même, le client les autorise toutes&#xa0;; avec «&#xa0;Aucune&#xa0;», la configuration l’interdit.</translation>
    </message>
    <message>
        <source>The client then lets Snyk see which repositories there are. By itself it allows that; without the check mark the configuration forbids it.</source>
        <translation>Le client laisse alors Snyk voir quels dépôts existent. Il l’autorise de lui-même&#xa0;; si la case n’est pas cochée, la configuration l’interdit.</translation>
    </message>
    <message>
        <source>The client then lets Snyk read your own templates for its pull requests. By itself it allows that; without the check mark the configuration forbids it.</source>
        <translation>Le client laisse alors Snyk lire vos propres modèles pour ses pull requests. Il l’autorise de lui-même&#xa0;; si la case n’est pas cochée, la configuration l’interdit.</translation>
    </message>
    <message>
        <source>The client then lets Snyk read manifest files of more than one megabyte. Without the check mark the configuration forbids it.</source>
        <translation>Le client laisse alors Snyk lire les fichiers manifestes de plus d’un mégaoctet. Si la case n’est pas cochée, la configuration l’interdit.</translation>
    </message>
    <message>
        <source>Names, domains as .corp.example, or single addresses, separated by commas; your own service belongs here.</source>
        <translation>Des noms, des domaines comme .corp.example ou des adresses isolées, séparés par des virgules&#xa0;; indiquez-y votre propre service.</translation>
    </message>
    <message>
        <source>A PEM file on the computer that runs the client, which then answers “https://”. In a container the user 1000 has to be able to read it.</source>
        <translation>Un fichier PEM sur l’ordinateur qui exécute le client, lequel répond alors en «&#xa0;https://&#xa0;». Dans un conteneur, l’utilisateur 1000 doit pouvoir le lire.</translation>
    </message>
    <message>
        <source>A PEM file beside it, readable for the same user.</source>
        <translation>Un fichier PEM à côté, lisible par le même utilisateur.</translation>
    </message>
    <message>
        <source>OpenShift gives the client a user of its own and refuses a fixed one. Only Kubernetes and Helm look at it.</source>
        <translation>OpenShift attribue au client un utilisateur propre et refuse un utilisateur fixe. Seuls Kubernetes et Helm en tiennent compte.</translation>
    </message>
    <message>
        <source>Variables of the client that this form does not ask for, by name and value. A value arrives as it is typed.</source>
        <translation>Les variables du client que ce formulaire ne demande pas, par nom et valeur. Une valeur arrive telle qu’elle est saisie.</translation>
    </message>
    <message>
        <source>The credential that this program keeps; it goes into the configuration too.</source>
        <translation>Les identifiants que ce programme conserve&#xa0;; ils vont aussi dans la configuration.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Role for reading the registry</source>
        <translation>Rôle pour lire le registre</translation>
    </message>
    <message>
        <source>Its ARN: arn:aws:iam::123456789012:role/SnykEcrServiceRole. The agent takes on this role; no secret is needed.</source>
        <translation>Son ARN&#xa0;: arn:aws:iam::123456789012:role/SnykEcrServiceRole. L’agent endosse ce rôle&#xa0;; aucun secret n’est nécessaire.</translation>
    </message>
    <message>
        <source>AWS region of the registry</source>
        <translation>Région AWS du registre</translation>
    </message>
    <message>
        <source>For example eu-central-1.</source>
        <translation>Par exemple eu-central-1.</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>ID externe</translation>
    </message>
    <message>
        <source>Only when the trust relationship of the role asks for one.</source>
        <translation>Uniquement si la relation d’approbation du rôle en demande un.</translation>
    </message>
    <message>
        <source>Registry host</source>
        <translation>Hôte du registre</translation>
    </message>
    <message>
        <source>As in the names of images, without “https://”: registry.example.com. With Artifactory&apos;s repository path, that path behind it.</source>
        <translation>Comme dans les noms des images, sans «&#xa0;https://&#xa0;»&#xa0;: registry.example.com. Avec un chemin de dépôt Artifactory, ajoutez ce chemin à la suite.</translation>
    </message>
    <message>
        <source>Registry user name</source>
        <translation>Nom d’utilisateur du registre</translation>
    </message>
    <message>
        <source>Of an account or a robot that may find and read the images.</source>
        <translation>Celui d’un compte ou d’un compte robot autorisé à trouver et à lire les images.</translation>
    </message>
    <message>
        <source>Registry password or token</source>
        <translation>Mot de passe ou jeton du registre</translation>
    </message>
    <message>
        <source>Key of the service account</source>
        <translation>Clé du compte de service</translation>
    </message>
    <message>
        <source>Registry token</source>
        <translation>Jeton du registre</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientFilesDialog</name>
    <message>
        <source>Set up several clients — practice mode</source>
        <translation>Configurer plusieurs clients — mode d’entraînement</translation>
    </message>
    <message>
        <source>Set up several clients</source>
        <translation>Configurer plusieurs clients</translation>
    </message>
    <message>
        <source>Save into a folder…</source>
        <translation>Enregistrer dans un dossier…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Fill in the kept credential</source>
        <translation>Insérer les identifiants conservés</translation>
    </message>
    <message numerus="yes">
        <source>Broker clients for %1: %Ln token(s), one file for each</source>
        <extracomment>%1 is a service such as GitLab.</extracomment>
        <translation>
            <numerusform>Clients Broker pour %1&#xa0;: %Ln jeton, un fichier</numerusform>
            <numerusform>Clients Broker pour %1&#xa0;: %Ln jetons, un fichier pour chacun</numerusform>
        </translation>
    </message>
    <message>
        <source>What you enter holds for all of them. Each client gets its own name and port.</source>
        <translation>Ce que vous saisissez vaut pour tous. Chaque client reçoit un nom et un port propres.</translation>
    </message>
    <message>
        <source>Organizations that share a token share one client, and so one file.</source>
        <translation>Les organisations qui partagent un jeton partagent un client, et donc un fichier.</translation>
    </message>
    <message>
        <source>How the clients should run</source>
        <translation>Façon d’exécuter les clients</translation>
    </message>
    <message>
        <source>R&amp;un the clients with</source>
        <translation>E&amp;xécuter les clients avec</translation>
    </message>
    <message>
        <source>Tokens and their files</source>
        <translation>Jetons et leurs fichiers</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Fichiers écrits</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Missing or wrong: %1.</source>
        <extracomment>%1 is a list of fields of a form.</extracomment>
        <translation>Manquants ou incorrects&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Save the configurations into this folder</source>
        <translation>Enregistrer les configurations dans ce dossier</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written: %Ln file(s) of these names are there already</source>
        <translation>
            <numerusform>Rien n’a été écrit&#xa0;: %Ln fichier de ce nom existe déjà</numerusform>
            <numerusform>Rien n’a été écrit&#xa0;: %Ln fichiers de ces noms existent déjà</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another folder, or untick what has its file already.</source>
        <translation>Choisissez un autre dossier, ou décochez ce qui a déjà son fichier.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saved; others may be able to read it</source>
        <translation>Enregistré&#xa0;; d’autres peuvent peut-être le lire</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>Non écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Non écrit</translation>
    </message>
    <message numerus="yes">
        <source>The secrets are now in %Ln file(s)</source>
        <translation>
            <numerusform>Les secrets sont maintenant dans %Ln fichier</numerusform>
            <numerusform>Les secrets sont maintenant dans %Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 file(s) are written</source>
        <translation>
            <numerusform>%Ln fichier sur %1 est écrit</numerusform>
            <numerusform>%Ln fichiers sur %1 sont écrits</numerusform>
        </translation>
    </message>
    <message>
        <source>Only you can read them. Keep them as safe as a password.</source>
        <translation>Vous seul pouvez les lire. Protégez-les comme un mot de passe.</translation>
    </message>
    <message>
        <source>This folder does not keep files private: others may be able to read them.</source>
        <translation>Ce dossier ne garantit pas la confidentialité des fichiers&#xa0;: d’autres peuvent peut-être les lire.</translation>
    </message>
    <message>
        <source>Use the company&apos;s certificate</source>
        <translation>Utiliser le certificat de l’entreprise</translation>
    </message>
    <message>
        <source>Saves the certificates that were added in Settings, Network as one file, and puts it in</source>
        <translation>Enregistre dans un seul fichier les certificats ajoutés dans Réglages, Réseau, et l’indique ici</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) written</source>
        <translation>
            <numerusform>Fichiers écrits&#xa0;: %1 sur %Ln</numerusform>
            <numerusform>Fichiers écrits&#xa0;: %1 sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>All of the ticked ones have their file in this folder already</source>
        <translation>Tous les éléments cochés ont déjà leur fichier dans ce dossier</translation>
    </message>
    <message>
        <source>The list says which are not. Save into the same folder once more to try those again.</source>
        <translation>La liste indique lesquels ne le sont pas. Enregistrez de nouveau dans le même dossier pour réessayer avec ceux-là.</translation>
    </message>
    <message>
        <source>Give each file to whoever runs the client of its organization, and to nobody else.</source>
        <translation>Donnez chaque fichier à la personne qui exécute le client de son organisation, et à personne d’autre.</translation>
    </message>
    <message>
        <source>%1 in this folder says for each organization which file, which client and what to run; there is no secret in it.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1 dans ce dossier indique pour chaque organisation quel fichier, quel client et quoi exécuter&#xa0;; il ne contient aucun secret.</translation>
    </message>
    <message>
        <source>The page that says what to run with which file was not written: %1</source>
        <translation>La page qui indique quoi exécuter avec quel fichier n’a pas été écrite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save into the same folder once more, then it is tried again.</source>
        <translation>Enregistrez de nouveau dans le même dossier&#xa0;; un nouvel essai sera alors fait.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientForm</name>
    <message>
        <source>Version of the service</source>
        <translation>Version du service</translation>
    </message>
    <message>
        <source>How the client signs in</source>
        <translation>Mode de connexion du client</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>Avancé (&amp;W)</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientIndex</name>
    <message>
        <source>Practice mode: nothing on this page is real.</source>
        <translation>Mode d’entraînement&#xa0;: rien sur cette page n’est réel.</translation>
    </message>
    <message>
        <source>Each file beside this page is the configuration of one Broker client, with its secrets in it. Give it to whoever runs the client of that organization, and to nobody else. There is no secret on this page.</source>
        <translation>Chaque fichier placé à côté de cette page est la configuration d’un client Broker, avec ses secrets. Donnez-le à la personne qui exécute le client de cette organisation, et à personne d’autre. Cette page ne contient aucun secret.</translation>
    </message>
    <message>
        <source>They keep the file in a folder that only they can open, and run the commands there. Half a minute later the client is connected when the answer to the check has “&quot;ok&quot;:true” in it and nowhere “&quot;ok&quot;:false”.</source>
        <translation>Cette personne garde le fichier dans un dossier qu’elle seule peut ouvrir, et y exécute les commandes. Une demi-minute plus tard, le client est connecté si la réponse à la vérification contient «&#xa0;&quot;ok&quot;:true&#xa0;» et nulle part «&#xa0;&quot;ok&quot;:false&#xa0;».</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>What to run</source>
        <comment>column of a table</comment>
        <translation>À exécuter</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>column of a table</comment>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Broker clients for %1: who runs which file</source>
        <extracomment>Title of a page. %1 is a service such as GitLab.</extracomment>
        <translation>Clients Broker pour %1&#xa0;: qui exécute quel fichier</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientPreflight</name>
    <message>
        <source>in order</source>
        <comment>result of a check</comment>
        <translation>conforme</translation>
    </message>
    <message>
        <source>not in order</source>
        <comment>result of a check</comment>
        <translation>non conforme</translation>
    </message>
    <message>
        <source>no result</source>
        <comment>result of a check</comment>
        <translation>aucun résultat</translation>
    </message>
    <message>
        <source>unclear</source>
        <comment>result of a check</comment>
        <translation>incertain</translation>
    </message>
    <message>
        <source>The client got no answer from it. Check name and region, then proxy, certificates and firewall between client and Internet.</source>
        <translation>Le client n’en a obtenu aucune réponse. Vérifiez le nom et la région, puis le proxy, les certificats et le pare-feu entre le client et Internet.</translation>
    </message>
    <message>
        <source>Something answered, but not as the Broker server does. Compare BROKER_SERVER_URL with the region; a proxy may have answered in its place.</source>
        <translation>Quelque chose a répondu, mais pas comme le fait le serveur Broker. Comparez BROKER_SERVER_URL avec la région&#xa0;; un proxy a peut-être répondu à sa place.</translation>
    </message>
    <message>
        <source>Something answered, but not as the API does. Compare API_BASE_URL with the region; a proxy may have answered in its place. High availability mode needs it.</source>
        <translation>Quelque chose a répondu, mais pas comme le fait l’API. Comparez API_BASE_URL avec la région&#xa0;; un proxy a peut-être répondu à sa place. Le mode haute disponibilité en a besoin.</translation>
    </message>
    <message>
        <source>Correct the client address for webhooks under “Advanced”: your service has to reach it, so not localhost. Where a proxy in front of the client takes care of https, set BROKER_CLIENT_URL_TLS_TERMINATED=true.</source>
        <translation>Corrigez l’adresse du client pour les webhooks sous «&#xa0;Avancé&#xa0;»&#xa0;: votre service doit pouvoir l’atteindre, donc pas localhost. Si un proxy devant le client se charge de https, définissez BROKER_CLIENT_URL_TLS_TERMINATED=true.</translation>
    </message>
    <message>
        <source>Its own rules and the switches for rules exclude each other. Take ACCEPT out of its configuration, or everything that begins with ACCEPT_.</source>
        <translation>Ses propres règles et les options de règles s’excluent mutuellement. Retirez ACCEPT de sa configuration, ou tout ce qui commence par ACCEPT_.</translation>
    </message>
    <message>
        <source>The Code Agent is no longer needed. Take GIT_CLIENT_URL out of its configuration.</source>
        <translation>Le Code Agent n’est plus nécessaire. Retirez GIT_CLIENT_URL de sa configuration.</translation>
    </message>
    <message>
        <source>config.default.json is missing or belongs to another version. Use the image, or take the file from the commands under “Configuration”.</source>
        <translation>config.default.json manque ou appartient à une autre version. Utilisez l’image, ou prenez le fichier dans les commandes sous «&#xa0;Configuration&#xa0;».</translation>
    </message>
    <message>
        <source>The client did not finish its own checks</source>
        <translation>Le client n’a pas terminé ses propres vérifications</translation>
    </message>
    <message>
        <source>The client&apos;s own checks found something</source>
        <translation>Les vérifications du client ont trouvé un problème</translation>
    </message>
    <message>
        <source>The client reaches Snyk&apos;s servers</source>
        <translation>Le client atteint les serveurs de Snyk</translation>
    </message>
    <message>
        <source>Nothing to do. The client&apos;s log shows more such checks at its start, under “PREFLIGHT CHECKS”.</source>
        <translation>Rien à faire. Le journal du client montre d’autres vérifications de ce type à son démarrage, sous «&#xa0;PREFLIGHT CHECKS&#xa0;».</translation>
    </message>
    <message>
        <source>The client reaches the Broker server</source>
        <translation>Le client atteint le serveur Broker</translation>
    </message>
    <message>
        <source>The client reaches Snyk&apos;s API</source>
        <translation>Le client atteint l’API de Snyk</translation>
    </message>
    <message>
        <source>Its Broker token looks like one</source>
        <translation>Son jeton Broker ressemble à un jeton valable</translation>
    </message>
    <message>
        <source>Its address for webhooks can be used</source>
        <translation>Son adresse pour les webhooks est utilisable</translation>
    </message>
    <message>
        <source>It works without the Code Agent</source>
        <translation>Il fonctionne sans le Code Agent</translation>
    </message>
    <message>
        <source>Its version is supported</source>
        <translation>Sa version est prise en charge</translation>
    </message>
    <message>
        <source>It has what it needs to answer requests</source>
        <translation>Il a ce qu’il lui faut pour répondre aux requêtes</translation>
    </message>
    <message>
        <source>Another check: %1</source>
        <extracomment>%1 is the English name that the client gives to one of its checks.</extracomment>
        <translation>Autre vérification&#xa0;: %1</translation>
    </message>
    <message>
        <source>The client says: “%1”</source>
        <extracomment>%1 are the client&apos;s own English words.</extracomment>
        <translation>Le client indique&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>with a note</source>
        <comment>result of a check</comment>
        <translation>avec une remarque</translation>
    </message>
    <message>
        <source>The server gets too many requests. Check again in a few minutes.</source>
        <translation>Le serveur reçoit trop de requêtes. Vérifiez de nouveau dans quelques minutes.</translation>
    </message>
    <message>
        <source>The client got no answer from it, or is an older one that only tries it in high availability mode. Have proxy and firewall allow the API&apos;s host too.</source>
        <translation>Le client n’en a obtenu aucune réponse, ou c’est un client plus ancien qui ne l’essaie qu’en mode haute disponibilité. Faites aussi autoriser l’hôte de l’API par le proxy et le pare-feu.</translation>
    </message>
    <message>
        <source>The API gets too many requests. Check again in a few minutes.</source>
        <translation>L’API reçoit trop de requêtes. Vérifiez de nouveau dans quelques minutes.</translation>
    </message>
    <message>
        <source>A client connects with any text, but then gets no requests. Restart it with the configuration from this window.</source>
        <translation>Un client se connecte avec n’importe quel texte, mais ne reçoit alors aucune requête. Redémarrez-le avec la configuration de cette fenêtre.</translation>
    </message>
    <message>
        <source>It does not know its own version, which is usual with npm. Nothing to do.</source>
        <translation>Il ne connaît pas sa propre version, ce qui est courant avec npm. Rien à faire.</translation>
    </message>
    <message>
        <source>Pull the current image, then restart the client.</source>
        <translation>Récupérez l’image actuelle, puis redémarrez le client.</translation>
    </message>
    <message>
        <source>This client does not report its own checks</source>
        <translation>Ce client ne communique pas ses propres vérifications</translation>
    </message>
    <message>
        <source>The client&apos;s own checks have something to note</source>
        <translation>Les vérifications du client comportent des remarques</translation>
    </message>
    <message>
        <source>It waits for Snyk&apos;s servers as long as it can, and the way to them may be blocked.</source>
        <translation>Il attend les serveurs de Snyk aussi longtemps qu’il le peut, et l’accès à ceux-ci est peut-être bloqué.</translation>
    </message>
    <message>
        <source>It is older than March 2023, or something in front of it lets only its health check through.</source>
        <translation>Il date d’avant mars 2023, ou quelque chose devant lui ne laisse passer que son contrôle d’état.</translation>
    </message>
    <message>
        <source>Check again. If that does not help, look in the client&apos;s log for “PREFLIGHT CHECKS”.</source>
        <translation>Vérifiez de nouveau. Si cela ne suffit pas, cherchez «&#xa0;PREFLIGHT CHECKS&#xa0;» dans le journal du client.</translation>
    </message>
    <message>
        <source>Ask the client on its own host. If that does not help, pull the current image and restart it.</source>
        <translation>Interrogez le client sur son propre hôte. Si cela ne suffit pas, récupérez l’image actuelle et redémarrez-le.</translation>
    </message>
    <message>
        <source>What each of them needs is listed below. What counts is the connection shown above.</source>
        <translation>Ce qu’il faut pour chacune est indiqué ci-dessous. Ce qui compte, c’est la connexion indiquée plus haut.</translation>
    </message>
    <message>
        <source>Its rules are consistent</source>
        <translation>Ses règles sont cohérentes</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientProblems</name>
    <message>
        <source>Nothing is entered here yet.</source>
        <translation>Rien n’est encore saisi ici.</translation>
    </message>
    <message>
        <source>User name and password belong together.</source>
        <translation>Le nom d’utilisateur et le mot de passe vont ensemble.</translation>
    </message>
    <message>
        <source>There are spaces around it.</source>
        <translation>Il y a des espaces autour.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>C’est trop long.</translation>
    </message>
    <message>
        <source>It is a placeholder from an example.</source>
        <translation>C’est un texte fictif tiré d’un exemple.</translation>
    </message>
    <message>
        <source>It begins with “https://” or the like.</source>
        <translation>Cela commence par «&#xa0;https://&#xa0;» ou similaire.</translation>
    </message>
    <message>
        <source>It does not begin with “https://”.</source>
        <translation>Cela ne commence pas par «&#xa0;https://&#xa0;».</translation>
    </message>
    <message>
        <source>There is a path after the host.</source>
        <translation>Il y a un chemin après l’hôte.</translation>
    </message>
    <message>
        <source>There is a user name or a password in the address.</source>
        <translation>L’adresse contient un nom d’utilisateur ou un mot de passe.</translation>
    </message>
    <message>
        <source>There is a slash at the end.</source>
        <translation>Il y a une barre oblique à la fin.</translation>
    </message>
    <message>
        <source>It is not the name of a host.</source>
        <translation>Ce n’est pas un nom d’hôte.</translation>
    </message>
    <message>
        <source>It is not a web address.</source>
        <translation>Ce n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>The connection would not be encrypted.</source>
        <translation>La connexion ne serait pas chiffrée.</translation>
    </message>
    <message>
        <source>Most proxies are reached with “http://”.</source>
        <translation>La plupart des proxys sont accessibles par «&#xa0;http://&#xa0;».</translation>
    </message>
    <message>
        <source>It is not a port.</source>
        <translation>Ce n’est pas un port.</translation>
    </message>
    <message>
        <source>Ports below 1024 are kept for the administrator.</source>
        <translation>Les ports inférieurs à 1024 sont réservés à l’administrateur.</translation>
    </message>
    <message>
        <source>It is not a number from 2 to 4.</source>
        <translation>Ce n’est pas un nombre de 2 à 4.</translation>
    </message>
    <message>
        <source>Several clients need high availability mode.</source>
        <translation>Plusieurs clients nécessitent le mode haute disponibilité.</translation>
    </message>
    <message>
        <source>It is not a complete path.</source>
        <translation>Ce n’est pas un chemin complet.</translation>
    </message>
    <message>
        <source>There is a comma or a quote in the path.</source>
        <translation>Le chemin contient une virgule ou un guillemet.</translation>
    </message>
    <message>
        <source>It is not the version of an image.</source>
        <translation>Ce n’est pas la version d’une image.</translation>
    </message>
    <message>
        <source>It is not the name of an organization.</source>
        <translation>Ce n’est pas le nom d’une organisation.</translation>
    </message>
    <message>
        <source>There is a colon in the user name.</source>
        <translation>Le nom d’utilisateur contient un deux-points.</translation>
    </message>
    <message>
        <source>It looks like a token of Snyk.</source>
        <translation>Cela ressemble à un jeton de Snyk.</translation>
    </message>
    <message>
        <source>It looks like a token of another service.</source>
        <translation>Cela ressemble à un jeton d’un autre service.</translation>
    </message>
    <message>
        <source>The client does not work without it.</source>
        <translation>Le client ne fonctionne pas sans cela.</translation>
    </message>
    <message>
        <source>Enter both, or neither.</source>
        <translation>Saisissez les deux, ou aucun.</translation>
    </message>
    <message>
        <source>Remove them.</source>
        <translation>Supprimez-les.</translation>
    </message>
    <message>
        <source>Check that it was pasted once, and nothing else with it.</source>
        <translation>Vérifiez que le texte a été collé une seule fois, et rien d’autre avec lui.</translation>
    </message>
    <message>
        <source>Put in your own value.</source>
        <translation>Indiquez votre propre valeur.</translation>
    </message>
    <message>
        <source>Put “https://” or “http://” in front.</source>
        <translation>Ajoutez «&#xa0;https://&#xa0;» ou «&#xa0;http://&#xa0;» devant.</translation>
    </message>
    <message>
        <source>Enter the host only.</source>
        <translation>Saisissez uniquement l’hôte.</translation>
    </message>
    <message>
        <source>Enter them in the fields for them; what needs encoding is encoded for you.</source>
        <translation>Saisissez-les dans les champs prévus&#xa0;; ce qui doit être encodé l’est pour vous.</translation>
    </message>
    <message>
        <source>Enter it as https://host.example.com/path, without “?” and “#”.</source>
        <translation>Saisissez-la sous la forme https://host.example.com/path, sans «&#xa0;?&#xa0;» ni «&#xa0;#&#xa0;».</translation>
    </message>
    <message>
        <source>Use “https://”, so that nobody on the way reads tokens and passwords.</source>
        <translation>Utilisez «&#xa0;https://&#xa0;», afin que personne ne puisse lire en chemin les jetons et les mots de passe.</translation>
    </message>
    <message>
        <source>“https://” is right only if the proxy itself speaks TLS.</source>
        <translation>«&#xa0;https://&#xa0;» ne convient que si le proxy lui-même parle TLS.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535, for example 8000.</source>
        <translation>Saisissez un nombre de 1 à 65535, par exemple 8000.</translation>
    </message>
    <message>
        <source>The client does not run as the administrator. Choose another one, such as 8000.</source>
        <translation>Le client ne s’exécute pas en tant qu’administrateur. Choisissez-en un autre, par exemple 8000.</translation>
    </message>
    <message>
        <source>Snyk supports 2, 3 or 4 clients; leave it empty for one.</source>
        <translation>Snyk prend en charge 2, 3 ou 4 clients&#xa0;; laissez vide pour un seul.</translation>
    </message>
    <message>
        <source>Switch the mode on, or leave the number empty.</source>
        <translation>Activez le mode, ou laissez le nombre vide.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>Begin with “/”, or with a drive such as “C:\”.</source>
        <translation>Commencez par «&#xa0;/&#xa0;», ou par un lecteur comme «&#xa0;C:\&#xa0;».</translation>
    </message>
    <message>
        <source>Docker would misread it. Rename the file, or put it somewhere else.</source>
        <translation>Docker l’interpréterait mal. Renommez le fichier, ou placez-le ailleurs.</translation>
    </message>
    <message>
        <source>Enter it as 5.22.14, or leave it empty for the newest.</source>
        <translation>Saisissez-la sous la forme 5.22.14, ou laissez vide pour la plus récente.</translation>
    </message>
    <message>
        <source>Enter what follows dev.azure.com/ in the address of your organization.</source>
        <translation>Saisissez ce qui suit dev.azure.com/ dans l’adresse de votre organisation.</translation>
    </message>
    <message>
        <source>The token of your own service belongs here; Snyk&apos;s is in the list already.</source>
        <translation>Indiquez ici le jeton de votre propre service&#xa0;; celui de Snyk est déjà dans la liste.</translation>
    </message>
    <message>
        <source>Check that it was made in the service that this client is for.</source>
        <translation>Vérifiez qu’il a été créé dans le service auquel ce client est destiné.</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>mark in front of a remark</comment>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>mark in front of a remark</comment>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>mark in front of a remark</comment>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>%1 is “Error”, “Warning” or “Note”; %2 says what is wrong, %3 what to do.</extracomment>
        <translation>%1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>It does not begin with “http://”.</source>
        <translation>Cela ne commence pas par «&#xa0;http://&#xa0;».</translation>
    </message>
    <message>
        <source>It is a range of addresses.</source>
        <translation>C’est une plage d’adresses.</translation>
    </message>
    <message>
        <source>It is not a host.</source>
        <translation>Ce n’est pas un hôte.</translation>
    </message>
    <message>
        <source>There is no port in it.</source>
        <translation>Il n’y a pas de port.</translation>
    </message>
    <message>
        <source>It is an address of the computer itself.</source>
        <translation>C’est une adresse de l’ordinateur lui-même.</translation>
    </message>
    <message>
        <source>Certificate and key belong together.</source>
        <translation>Le certificat et la clé vont ensemble.</translation>
    </message>
    <message>
        <source>The client has a certificate, and the address begins with “http://”.</source>
        <translation>Le client a un certificat, et l’adresse commence par «&#xa0;http://&#xa0;».</translation>
    </message>
    <message>
        <source>The client has no certificate for “https://”.</source>
        <translation>Le client n’a pas de certificat pour «&#xa0;https://&#xa0;».</translation>
    </message>
    <message>
        <source>It is an address of Snyk, but not the API of your region.</source>
        <translation>C’est une adresse de Snyk, mais pas l’API de votre région.</translation>
    </message>
    <message>
        <source>The client that is in use has this name.</source>
        <translation>Le client en service porte ce nom.</translation>
    </message>
    <message>
        <source>The client that is in use listens on this port.</source>
        <translation>Le client en service écoute sur ce port.</translation>
    </message>
    <message>
        <source>The configuration sets this variable already.</source>
        <translation>La configuration définit déjà cette variable.</translation>
    </message>
    <message>
        <source>This variable is there twice.</source>
        <translation>Cette variable figure deux fois.</translation>
    </message>
    <message>
        <source>The shell or Docker would take this variable for itself.</source>
        <translation>Le shell ou Docker prendrait cette variable pour lui-même.</translation>
    </message>
    <message>
        <source>It is an address, and not the name alone.</source>
        <translation>C’est une adresse, et non le nom seul.</translation>
    </message>
    <message>
        <source>An organization at dev.azure.com cannot have this name.</source>
        <translation>Une organisation sur dev.azure.com ne peut pas porter ce nom.</translation>
    </message>
    <message>
        <source>It is not the host of the web pages.</source>
        <translation>Ce n’est pas l’hôte des pages web.</translation>
    </message>
    <message>
        <source>For this host GitHub has its API elsewhere.</source>
        <translation>Pour cet hôte, l’API de GitHub se trouve ailleurs.</translation>
    </message>
    <message>
        <source>Proxies are reached with “http://”, also for encrypted connections.</source>
        <translation>Les proxys sont accessibles par «&#xa0;http://&#xa0;», même pour les connexions chiffrées.</translation>
    </message>
    <message>
        <source>Enter hosts as git.example.com, domains as .corp.example, with commas between them.</source>
        <translation>Saisissez les hôtes sous la forme git.example.com, les domaines sous la forme .corp.example, séparés par des virgules.</translation>
    </message>
    <message>
        <source>The client listens at its own port. Without one, webhooks go to port 80.</source>
        <translation>Le client écoute sur son propre port. Sans port, les webhooks vont au port 80.</translation>
    </message>
    <message>
        <source>Enter the files of both, or of neither.</source>
        <translation>Saisissez les deux fichiers, ou aucun.</translation>
    </message>
    <message>
        <source>With a certificate it answers “https://” only.</source>
        <translation>Avec un certificat, il ne répond qu’en «&#xa0;https://&#xa0;».</translation>
    </message>
    <message>
        <source>It reports that when it starts. “https://” is right if something in front of the client has the certificate.</source>
        <translation>Il le signale à son démarrage. «&#xa0;https://&#xa0;» convient si quelque chose devant le client a le certificat.</translation>
    </message>
    <message>
        <source>Webhooks would not arrive.</source>
        <translation>Les webhooks n’arriveraient pas.</translation>
    </message>
    <message>
        <source>The client would read it as the end of an address or decode it. Check that the token was copied completely, and nothing else with it.</source>
        <translation>Le client y verrait la fin d’une adresse ou le décoderait. Vérifiez que le jeton a été copié en entier, et rien d’autre avec lui.</translation>
    </message>
    <message>
        <source>The client would answer “Invalid character in header”. Check that the token was copied, and not a part of the page.</source>
        <translation>Le client répondrait «&#xa0;Invalid character in header&#xa0;». Vérifiez que c’est le jeton qui a été copié, et non une partie de la page.</translation>
    </message>
    <message>
        <source>Leave the name empty or choose another one: with this one the new client would take the place of the client in use.</source>
        <translation>Laissez le nom vide ou choisissez-en un autre&#xa0;: avec celui-ci, le nouveau client prendrait la place du client en service.</translation>
    </message>
    <message>
        <source>Leave the port empty or choose another one: both run side by side for a while.</source>
        <translation>Laissez le port vide ou choisissez-en un autre&#xa0;: les deux s’exécutent côte à côte pendant un certain temps.</translation>
    </message>
    <message>
        <source>A name has letters, digits and “_” in it, and does not begin with a digit.</source>
        <translation>Un nom se compose de lettres, de chiffres et de «&#xa0;_&#xa0;», et ne commence pas par un chiffre.</translation>
    </message>
    <message>
        <source>Take one of them away.</source>
        <translation>Supprimez l’une d’elles.</translation>
    </message>
    <message>
        <source>If it is a collection of a server of your own, enter its host as well.</source>
        <translation>S’il s’agit d’une collection de votre propre serveur, saisissez aussi son hôte.</translation>
    </message>
    <message>
        <source>The address of the API follows from it.</source>
        <translation>L’adresse de l’API s’en déduit.</translation>
    </message>
    <message>
        <source>Leave it empty, and the right address is written.</source>
        <translation>Laissez vide, et la bonne adresse est écrite.</translation>
    </message>
    <message>
        <source>%1: “%2”: %3 %4</source>
        <extracomment>%1 is “Error”, “Warning” or “Note”; %2 an entry of a list, or several; %3 says what is wrong with it, %4 what to do.</extracomment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»&#xa0;: %3 %4</translation>
    </message>
    <message>
        <source>There is a token or a password in this value.</source>
        <translation>Cette valeur contient un jeton ou un mot de passe.</translation>
    </message>
    <message>
        <source>Tick “The value is secret”: what is not secret is shown and remembered.</source>
        <translation>Cochez «&#xa0;La valeur est secrète&#xa0;»&#xa0;: ce qui n’est pas secret est affiché et mémorisé.</translation>
    </message>
    <message>
        <source>There are spaces before or after it.</source>
        <translation>Il y a des espaces avant ou après.</translation>
    </message>
    <message>
        <source>It contains a line break or another invisible character.</source>
        <translation>Il y a un saut de ligne ou un autre caractère invisible.</translation>
    </message>
    <message>
        <source>There is a port after the host name.</source>
        <translation>Il y a un port après le nom d’hôte.</translation>
    </message>
    <message>
        <source>It contains a character that cannot be sent.</source>
        <translation>Il y a un caractère qui ne peut pas être envoyé.</translation>
    </message>
    <message>
        <source>This is not a valid name for a variable.</source>
        <translation>Ce n’est pas un nom de variable valide.</translation>
    </message>
    <message>
        <source>It is not one of the possible values.</source>
        <translation>Ce n’est pas l’une des valeurs possibles.</translation>
    </message>
    <message>
        <source>It is not a name that every system accepts.</source>
        <translation>Ce n’est pas un nom accepté par tous les systèmes.</translation>
    </message>
    <message>
        <source>It contains a “$” that the client would replace.</source>
        <translation>Il y a un «&#xa0;$&#xa0;» que le client remplacerait.</translation>
    </message>
    <message>
        <source>They are kept as part of it. Remove them if they were copied by mistake.</source>
        <translation>Ils sont conservés avec la valeur. Supprimez-les s’ils ont été copiés par erreur.</translation>
    </message>
    <message>
        <source>Copy it again, without anything around it.</source>
        <translation>Copiez de nouveau, sans rien autour.</translation>
    </message>
    <message>
        <source>Leave that out: the client adds it itself.</source>
        <translation>Omettez cela&#xa0;: le client l’ajoute lui-même.</translation>
    </message>
    <message>
        <source>Leave out the port: the host applies with any port.</source>
        <translation>Omettez le port&#xa0;: l’hôte vaut pour n’importe quel port.</translation>
    </message>
    <message>
        <source>Leave it out: the client would double it.</source>
        <translation>Omettez-le&#xa0;: le client le doublerait.</translation>
    </message>
    <message>
        <source>Enter it as git.example.com, with a port if needed: git.example.com:8443.</source>
        <translation>Saisissez-le sous la forme git.example.com, avec un port si nécessaire&#xa0;: git.example.com:8443.</translation>
    </message>
    <message>
        <source>The client compares names and does not know ranges. List the hosts themselves, or a domain such as .corp.example.</source>
        <translation>Le client compare des noms et ne connaît pas les plages. Énumérez les hôtes eux-mêmes, ou un domaine comme .corp.example.</translation>
    </message>
    <message>
        <source>Webhooks of your service do not get there. Enter the name by which the service reaches the client.</source>
        <translation>Les webhooks de votre service n’y arrivent pas. Saisissez le nom par lequel le service atteint le client.</translation>
    </message>
    <message>
        <source>Use the field for it, or the value that the program sets.</source>
        <translation>Utilisez le champ prévu, ou la valeur que définit le programme.</translation>
    </message>
    <message>
        <source>It cannot be passed to the client; remove it.</source>
        <translation>Elle ne peut pas être transmise au client&#xa0;; supprimez-la.</translation>
    </message>
    <message>
        <source>Use at most 49 lower-case letters, digits and hyphens, starting with a letter.</source>
        <translation>Utilisez au plus 49 lettres minuscules, chiffres et traits d’union, en commençant par une lettre.</translation>
    </message>
    <message>
        <source>Enter the name. There is a separate field for the host of your own server.</source>
        <translation>Saisissez le nom. Un champ distinct est prévu pour l’hôte de votre propre serveur.</translation>
    </message>
    <message>
        <source>The service would take what follows as the password. Choose another user.</source>
        <translation>Le service prendrait ce qui suit pour le mot de passe. Choisissez un autre utilisateur.</translation>
    </message>
    <message>
        <source>Nothing to do: it is passed in parts, which the client does not touch.</source>
        <translation>Rien à faire&#xa0;: la valeur est transmise en plusieurs parties, auxquelles le client ne touche pas.</translation>
    </message>
    <message>
        <source>It contains a character that tokens of this kind do not have.</source>
        <translation>Il y a un caractère que les jetons de ce type n’ont pas.</translation>
    </message>
    <message>
        <source>This is not the ARN of a role.</source>
        <translation>Ce n’est pas l’ARN d’un rôle.</translation>
    </message>
    <message>
        <source>Copy it from IAM at AWS: it begins with “arn:aws:iam::”.</source>
        <translation>Copiez-le depuis IAM chez AWS&#xa0;: il commence par «&#xa0;arn:aws:iam::&#xa0;».</translation>
    </message>
    <message>
        <source>This is not the name of an AWS region.</source>
        <translation>Ce n’est pas le nom d’une région AWS.</translation>
    </message>
    <message>
        <source>It looks like eu-central-1.</source>
        <translation>Il ressemble à eu-central-1.</translation>
    </message>
    <message>
        <source>AWS takes no external ID like this.</source>
        <translation>AWS n’accepte pas un tel ID externe.</translation>
    </message>
    <message>
        <source>Letters, digits and the characters _ + = , . @ : / - are possible.</source>
        <translation>Lettres, chiffres et caractères _ + = , . @ : / - sont possibles.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientRun</name>
    <message>
        <source>Start the Podman machine, then try again.</source>
        <translation>Démarrez la machine Podman, puis réessayez.</translation>
    </message>
    <message>
        <source>Start Docker Desktop, or the service “docker”, then try again.</source>
        <translation>Démarrez Docker Desktop, ou le service «&#xa0;docker&#xa0;», puis réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be run</source>
        <extracomment>%1 is Docker or Podman, here and below.</extracomment>
        <translation>Impossible d’exécuter %1</translation>
    </message>
    <message>
        <source>The program is not on this computer, or could not be started.</source>
        <translation>Le programme n’est pas sur cet ordinateur ou n’a pas pu être démarré.</translation>
    </message>
    <message>
        <source>Check the installation of %1, or run the client elsewhere.</source>
        <translation>Vérifiez l’installation de %1, ou exécutez le client ailleurs.</translation>
    </message>
    <message>
        <source>%1 is not running</source>
        <translation>%1 n’est pas en cours d’exécution</translation>
    </message>
    <message>
        <source>The program is installed, but its service does not answer.</source>
        <translation>Le programme est installé, mais son service ne répond pas.</translation>
    </message>
    <message>
        <source>You may not use %1</source>
        <translation>Vous n’avez pas le droit d’utiliser %1</translation>
    </message>
    <message>
        <source>Your account on this computer has no access to its service.</source>
        <translation>Votre compte sur cet ordinateur n’a pas accès à son service.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer for access, or choose Podman, which needs none.</source>
        <translation>Demandez l’accès à la personne qui gère cet ordinateur, ou choisissez Podman, qui n’en a pas besoin.</translation>
    </message>
    <message>
        <source>There is already a container of this name</source>
        <translation>Il existe déjà un conteneur de ce nom</translation>
    </message>
    <message>
        <source>Another program made it while the client was being started.</source>
        <translation>Un autre programme l’a créé pendant le démarrage du client.</translation>
    </message>
    <message>
        <source>Try again to see what it is.</source>
        <translation>Réessayez pour voir ce que c’est.</translation>
    </message>
    <message>
        <source>Port %1 is in use</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>Le port %1 est occupé</translation>
    </message>
    <message>
        <source>Another program or container already listens there.</source>
        <translation>Un autre programme ou conteneur y écoute déjà.</translation>
    </message>
    <message>
        <source>Stop it, or enter another port under “Advanced”.</source>
        <translation>Arrêtez-le, ou saisissez un autre port sous «&#xa0;Avancé&#xa0;».</translation>
    </message>
    <message>
        <source>There is no such image</source>
        <translation>Cette image n’existe pas</translation>
    </message>
    <message>
        <source>The registry does not have this version of the client.</source>
        <translation>Le registre n’a pas cette version du client.</translation>
    </message>
    <message>
        <source>Leave the version under “Advanced” empty for the newest one.</source>
        <translation>Laissez la version vide sous «&#xa0;Avancé&#xa0;» pour prendre la plus récente.</translation>
    </message>
    <message>
        <source>The image could not be downloaded</source>
        <translation>L’image n’a pas pu être téléchargée</translation>
    </message>
    <message>
        <source>%1 did not reach the registry, and the image is not here yet.</source>
        <translation>%1 n’a pas pu joindre le registre, et l’image n’est pas encore ici.</translation>
    </message>
    <message>
        <source>Check the connection and the proxy settings of %1, then try again.</source>
        <translation>Vérifiez la connexion et les réglages de proxy de %1, puis réessayez.</translation>
    </message>
    <message>
        <source>The registry refuses the download</source>
        <translation>Le registre refuse le téléchargement</translation>
    </message>
    <message>
        <source>It may allow only so many downloads, or want you to sign in.</source>
        <translation>Il limite peut-être le nombre de téléchargements, ou demande que vous vous connectiez.</translation>
    </message>
    <message>
        <source>Try again later, or sign in to the registry with %1.</source>
        <translation>Réessayez plus tard, ou connectez-vous au registre avec %1.</translation>
    </message>
    <message>
        <source>A file for the client is missing</source>
        <translation>Il manque un fichier pour le client</translation>
    </message>
    <message>
        <source>A certificate or key is not at the path you entered.</source>
        <translation>Un certificat ou une clé ne se trouve pas au chemin que vous avez saisi.</translation>
    </message>
    <message>
        <source>Correct the paths under “Advanced”.</source>
        <translation>Corrigez les chemins sous «&#xa0;Avancé&#xa0;».</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 ne répond pas</translation>
    </message>
    <message>
        <source>It took too long, so it is not known whether the client was started.</source>
        <translation>Cela a pris trop de temps&#xa0;; on ne sait donc pas si le client a démarré.</translation>
    </message>
    <message>
        <source>Restart %1, then try again.</source>
        <translation>Redémarrez %1, puis réessayez.</translation>
    </message>
    <message>
        <source>The client has stopped by itself</source>
        <translation>Le client s’est arrêté de lui-même</translation>
    </message>
    <message>
        <source>Its container is there, but it no longer runs.</source>
        <translation>Son conteneur est là, mais il n’est plus en cours d’exécution.</translation>
    </message>
    <message>
        <source>The last lines of the log say why.</source>
        <translation>Les dernières lignes du journal disent pourquoi.</translation>
    </message>
    <message>
        <source>The configuration could not be handed over</source>
        <translation>La configuration n’a pas pu être transmise</translation>
    </message>
    <message>
        <source>A private file for it could not be written. Nothing was started.</source>
        <translation>Le fichier privé nécessaire n’a pas pu être écrit. Rien n’a été démarré.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Libérez de la place sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 reported an error</source>
        <translation>%1 a signalé une erreur</translation>
    </message>
    <message>
        <source>The client was not started.</source>
        <translation>Le client n’a pas été démarré.</translation>
    </message>
    <message>
        <source>%1 is running. It may be this client, started before.</source>
        <translation>%1 est en cours d’exécution. Il s’agit peut-être de ce client, démarré auparavant.</translation>
    </message>
    <message>
        <source>%1 is there, but not running. It may be left from an earlier start.</source>
        <extracomment>%1 is the name of a container.</extracomment>
        <translation>%1 est là, mais n’est pas en cours d’exécution. Il vient peut-être d’un démarrage précédent.</translation>
    </message>
    <message>
        <source>“Replace it” removes it and starts the client anew.</source>
        <translation>«&#xa0;Le remplacer&#xa0;» le supprime et démarre de nouveau le client.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <extracomment>%1 is Docker or Podman.</extracomment>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>Downloading the image…</source>
        <translation>Téléchargement de l’image…</translation>
    </message>
    <message>
        <source>Starting the client…</source>
        <translation>Démarrage du client…</translation>
    </message>
    <message>
        <source>Removing the container…</source>
        <translation>Suppression du conteneur…</translation>
    </message>
    <message>
        <source>%1 lacks a part</source>
        <translation>Il manque un composant à %1</translation>
    </message>
    <message>
        <source>Its small program that starts others in a container is missing.</source>
        <translation>Son petit programme qui en démarre d’autres dans un conteneur est absent.</translation>
    </message>
    <message>
        <source>Install the package “catatonit”, then try again.</source>
        <translation>Installez le paquet «&#xa0;catatonit&#xa0;», puis réessayez.</translation>
    </message>
    <message>
        <source>Install Docker anew, then try again.</source>
        <translation>Réinstallez Docker, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientSecretDialog</name>
    <message>
        <source>New secret</source>
        <comment>step of a window</comment>
        <translation>Nouveau secret</translation>
    </message>
    <message>
        <source>Save and check</source>
        <comment>step of a window</comment>
        <translation>Enregistrer et vérifier</translation>
    </message>
    <message>
        <source>Old secret</source>
        <comment>step of a window</comment>
        <translation>Ancien secret</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step of a window</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>OAuth client secret</source>
        <translation>Secret du client OAuth</translation>
    </message>
    <message>
        <source>The new client secret is not saved yet</source>
        <translation>Le nouveau secret client n’est pas encore enregistré</translation>
    </message>
    <message>
        <source>If you leave now, nobody has it: it stays valid at Snyk until somebody deletes it there. The old one stays in use.</source>
        <translation>Si vous quittez maintenant, personne ne l’a&#xa0;: il reste valide chez Snyk jusqu’à ce que quelqu’un l’y supprime. L’ancien reste utilisé.</translation>
    </message>
    <message>
        <source>&amp;Leave without it</source>
        <translation>&amp;Quitter sans le conserver</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientSecretPage</name>
    <message>
        <source>Nothing &amp;uses the old secret any more</source>
        <translation>&amp;Plus rien n’utilise l’ancien secret</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Enter one that was made at Snyk…</source>
        <translation>&amp;Saisir un secret créé chez Snyk…</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>&amp;Let Snyk make a new secret</source>
        <translation>Faire &amp;créer un nouveau secret par Snyk</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Réess&amp;ayer</translation>
    </message>
    <message>
        <source>&amp;Delete the old secret at Snyk</source>
        <translation>S&amp;upprimer l’ancien secret chez Snyk</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>Ter&amp;miner</translation>
    </message>
    <message>
        <source>%1 of %2 in %3 is in use.</source>
        <extracomment>%1 is a masked secret, %2 a service account, %3 a region.</extracomment>
        <translation>%1 de %2 dans %3 est utilisé.</translation>
    </message>
    <message>
        <source>The old one, %1, is still in the keychain.</source>
        <translation>L’ancien, %1, est encore dans le trousseau.</translation>
    </message>
    <message>
        <source>&amp;Let Snyk make another one</source>
        <translation>&amp;Faire créer un autre secret par Snyk</translation>
    </message>
    <message>
        <source>&amp;Keep it valid, and forget it here…</source>
        <translation>Le laisser &amp;valide, et l’oublier ici…</translation>
    </message>
    <message>
        <source>&amp;Ask Snyk whether it is valid</source>
        <translation>&amp;Demander à Snyk s’il est valide</translation>
    </message>
    <message>
        <source>&amp;Check it and use it</source>
        <translation>&amp;Le vérifier et l’utiliser</translation>
    </message>
    <message>
        <source>&amp;Stay with the old one</source>
        <translation>&amp;Garder l’ancien</translation>
    </message>
    <message>
        <source>Replace the client secret by a new one</source>
        <translation>Remplacer le secret client par un nouveau</translation>
    </message>
    <message>
        <source>Looking for the service account</source>
        <translation>Recherche du compte de service</translation>
    </message>
    <message>
        <source>Snyk makes a new client secret</source>
        <translation>Snyk crée un nouveau secret client</translation>
    </message>
    <message>
        <source>It is not known whether Snyk made a new secret</source>
        <translation>On ignore si Snyk a créé un nouveau secret</translation>
    </message>
    <message>
        <source>Looking for the new secret in the keychain</source>
        <translation>Recherche du nouveau secret dans le trousseau</translation>
    </message>
    <message>
        <source>Saving the new secret</source>
        <translation>Enregistrement du nouveau secret</translation>
    </message>
    <message>
        <source>The new secret is not saved yet</source>
        <translation>Le nouveau secret n’est pas encore enregistré</translation>
    </message>
    <message>
        <source>The new secret is saved and not used yet</source>
        <translation>Le nouveau secret est enregistré mais pas encore utilisé</translation>
    </message>
    <message>
        <source>Asking Snyk about the new secret</source>
        <translation>Interrogation de Snyk sur le nouveau secret</translation>
    </message>
    <message>
        <source>Delete the old secret</source>
        <translation>Supprimer l’ancien secret</translation>
    </message>
    <message>
        <source>Deleting the old secret at Snyk</source>
        <translation>Suppression de l’ancien secret chez Snyk</translation>
    </message>
    <message>
        <source>It is not known whether the old secret was deleted</source>
        <translation>On ignore si l’ancien secret a été supprimé</translation>
    </message>
    <message>
        <source>Asking Snyk whether the old secret is valid</source>
        <translation>Demande à Snyk si l’ancien secret est valide</translation>
    </message>
    <message>
        <source>Removing the old secret from the keychain</source>
        <translation>Retrait de l’ancien secret du trousseau</translation>
    </message>
    <message>
        <source>The old secret is deleted at Snyk</source>
        <translation>L’ancien secret est supprimé chez Snyk</translation>
    </message>
    <message>
        <source>The client secret is replaced</source>
        <translation>Le secret client est remplacé</translation>
    </message>
    <message>
        <source>Two secrets may be valid at once: Snyk makes the new one, it is saved and checked, and only then used. The old one stays valid until you delete it.</source>
        <translation>Deux secrets peuvent être valides en même temps&#xa0;: Snyk crée le nouveau, il est enregistré et vérifié, et seulement ensuite utilisé. L’ancien reste valide jusqu’à ce que vous le supprimiez.</translation>
    </message>
    <message>
        <source>Asking Snyk…</source>
        <translation>Interrogation de Snyk…</translation>
    </message>
    <message>
        <source>No new secret was made</source>
        <translation>Aucun nouveau secret n’a été créé</translation>
    </message>
    <message>
        <source>The service account may not edit service accounts, so not itself either. Ask an administrator of its group or organization to make a second secret, and enter that.</source>
        <translation>Le compte de service n’est pas autorisé à modifier les comptes de service, donc pas non plus lui-même. Demandez à un administrateur de son groupe ou de son organisation de créer un deuxième secret, et saisissez-le.</translation>
    </message>
    <message>
        <source>Snyk allows two secrets. If there is one that nobody has, delete it in the settings of the service account at Snyk, then try again.</source>
        <translation>Snyk autorise deux secrets. S’il y en a un que personne n’a, supprimez-le dans les paramètres du compte de service chez Snyk, puis réessayez.</translation>
    </message>
    <message>
        <source>Snyk may have made a secret that nobody has</source>
        <translation>Snyk a peut-être créé un secret que personne n’a</translation>
    </message>
    <message>
        <source>The answer never came, and the keychain has no new secret.</source>
        <translation>La réponse n’est jamais arrivée, et le trousseau ne contient pas de nouveau secret.</translation>
    </message>
    <message>
        <source>The old one is in use and stays valid. Nothing is sent again by itself: if there are two already, Snyk refuses another one and changes nothing.</source>
        <translation>L’ancien est utilisé et reste valide. Rien n’est renvoyé automatiquement&#xa0;: s’il y en a déjà deux, Snyk en refuse un autre et ne modifie rien.</translation>
    </message>
    <message>
        <source>Snyk shows a secret once only. Leave this window open until it is saved.</source>
        <translation>Snyk n’affiche un secret qu’une seule fois. Laissez cette fenêtre ouverte jusqu’à ce qu’il soit enregistré.</translation>
    </message>
    <message>
        <source>The new secret is kept, and the old one is used still</source>
        <translation>Le nouveau secret est conservé, et l’ancien est encore utilisé</translation>
    </message>
    <message>
        <source>The old secret was not deleted</source>
        <translation>L’ancien secret n’a pas été supprimé</translation>
    </message>
    <message>
        <source>The new secret is used from now on</source>
        <translation>Le nouveau secret est utilisé à partir de maintenant</translation>
    </message>
    <message>
        <source>The old secret may be valid still</source>
        <translation>L’ancien secret est peut-être encore valide</translation>
    </message>
    <message>
        <source>The old secret is deleted at Snyk and removed from this computer</source>
        <translation>L’ancien secret est supprimé chez Snyk et retiré de cet ordinateur</translation>
    </message>
    <message>
        <source>Snyk deletes it for good: nothing can sign in with the old secret any more.</source>
        <translation>Snyk le supprime définitivement&#xa0;: plus rien ne peut se connecter avec l’ancien secret.</translation>
    </message>
    <message>
        <source>&amp;Forget it here</source>
        <translation>Oublier &amp;ici</translation>
    </message>
    <message>
        <source>It is not in the keychain any more. Without it, this program can neither ask Snyk about it nor have it deleted.</source>
        <translation>Il n’est plus dans le trousseau. Sans lui, ce programme ne peut ni interroger Snyk à son sujet ni le faire supprimer.</translation>
    </message>
    <message>
        <source>Look at the secrets of the service account at Snyk, or ask its administrator: if there are two, delete the older one there. Then forget it here.</source>
        <translation>Regardez les secrets du compte de service chez Snyk, ou demandez à son administrateur&#xa0;: s’il y en a deux, supprimez-y le plus ancien. Oubliez-le ensuite ici.</translation>
    </message>
    <message>
        <source>The old secret is forgotten here, and may be valid still</source>
        <translation>L’ancien secret est oublié ici, et est peut-être encore valide</translation>
    </message>
    <message>
        <source>If Snyk refuses to make another one some day, it still has two: delete the older one in the settings of the service account at Snyk.</source>
        <translation>Si un jour Snyk refuse d’en créer un autre, il y en a encore deux&#xa0;: supprimez le plus ancien dans les paramètres du compte de service chez Snyk.</translation>
    </message>
    <message>
        <source>It was put into the keychain on %1.</source>
        <translation>Il a été placé dans le trousseau le %1.</translation>
    </message>
</context>
<context>
    <name>broker::ui::CommandBox</name>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>broker::ui::CommandLine</name>
    <message>
        <source>Start with this address of Snyk&apos;s API, for single tenant.</source>
        <translation>Démarrer avec cette adresse de l’API de Snyk, pour une instance dédiée (single tenant).</translation>
    </message>
    <message>
        <source>address</source>
        <extracomment>Stands for a web address in the help of the command line.</extracomment>
        <translation>adresse</translation>
    </message>
    <message>
        <source>Use settings, records and keychain entries of this profile. Letters, digits, - and _.</source>
        <translation>Utiliser les réglages, les données et les entrées du trousseau de ce profil. Lettres, chiffres, - et _.</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>Stands for the name of a profile in the help of the command line.</extracomment>
        <translation>nom</translation>
    </message>
    <message>
        <source>Print the version and exit.</source>
        <translation>Afficher la version et quitter.</translation>
    </message>
    <message>
        <source>Print this help and exit.</source>
        <translation>Afficher cette aide et quitter.</translation>
    </message>
    <message>
        <source>Gets Snyk Broker tokens and keeps them in the keychain of the operating system. Tokens are never taken from the command line: they are entered in the window.</source>
        <translation>Obtient des jetons Snyk Broker et les conserve dans le trousseau du système d’exploitation. Les jetons ne sont jamais lus sur la ligne de commande&#xa0;: ils se saisissent dans la fenêtre.</translation>
    </message>
    <message>
        <source>The address given with --api-url cannot be used: it has to begin with https:// and must not hold a user name. http:// is accepted for this computer only.</source>
        <extracomment>--api-url is not translated.</extracomment>
        <translation>L’adresse indiquée avec --api-url ne peut pas être utilisée&#xa0;: elle doit commencer par https:// et ne doit pas contenir de nom d’utilisateur. http:// n’est accepté que pour cet ordinateur.</translation>
    </message>
    <message>
        <source>The name given with --profile cannot be used: it may hold letters, digits, - and _, at most 40 of them.</source>
        <extracomment>--profile is not translated.</extracomment>
        <translation>Le nom indiqué avec --profile ne peut pas être utilisé&#xa0;: il peut contenir des lettres, des chiffres, - et _, 40 caractères au plus.</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;. See --help.</source>
        <extracomment>%1 is the name of an option. --help is not translated.</extracomment>
        <translation>L’option &quot;%1&quot; n’existe pas. Voir --help.</translation>
    </message>
    <message>
        <source>The options were not understood. See --help.</source>
        <extracomment>--help is not translated.</extracomment>
        <translation>Les options n’ont pas été comprises. Voir --help.</translation>
    </message>
    <message>
        <source>Start without a window, in the tray where there is one.</source>
        <translation>Démarrer sans fenêtre, dans la zone de notification s’il y en a une.</translation>
    </message>
    <message>
        <source>Start in practice mode, with a made-up Snyk. Nothing leaves this computer.</source>
        <translation>Démarrer en mode d’entraînement, avec un Snyk fictif. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>One of the options looks like a token. It was not used, but treat it as known to others: programs on this computer can read command lines. Start the program without it and enter the token in the window.</source>
        <translation>L’une des options ressemble à un jeton. Elle n’a pas été utilisée, mais considérez-la comme connue d’autres&#xa0;: les programmes de cet ordinateur peuvent lire les lignes de commande. Démarrez le programme sans elle et saisissez le jeton dans la fenêtre.</translation>
    </message>
    <message>
        <source>Begin to set up a token.</source>
        <translation>Commencer à configurer un jeton.</translation>
    </message>
    <message>
        <source>Show the list with what is due next selected.</source>
        <translation>Afficher la liste en sélectionnant la prochaine échéance.</translation>
    </message>
    <message>
        <source>Ask the program that is running to quit.</source>
        <translation>Demander au programme en cours d’exécution de se fermer.</translation>
    </message>
</context>
<context>
    <name>broker::ui::CompanyCa</name>
    <message>
        <source>Save the certificates for the Broker client</source>
        <translation>Enregistrer les certificats pour le client Broker</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>Certificats (*.pem)</translation>
    </message>
    <message>
        <source>The client will trust your company&apos;s certificates</source>
        <translation>Le client fera confiance aux certificats de votre entreprise</translation>
    </message>
    <message>
        <source>They are in %1. Where the client runs on another computer, copy the file there and correct its place in the form.</source>
        <translation>Ils sont dans %1. Si le client s’exécute sur un autre ordinateur, copiez-y le fichier et corrigez son emplacement dans le formulaire.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ConfigPanel</name>
    <message>
        <source>Co&amp;py all</source>
        <translation>Tout copier (&amp;K)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer so&amp;us…</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>&amp;Ne plus attendre</translation>
    </message>
    <message>
        <source>Start the client:</source>
        <translation>Démarrer le client&#xa0;:</translation>
    </message>
    <message>
        <source>Copy sta&amp;rt</source>
        <translation>Co&amp;pier le démarrage</translation>
    </message>
    <message>
        <source>Copy re&amp;moval</source>
        <translation>Copier la suppression (&amp;0)</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>R&amp;un the client with</source>
        <translation>Exécute&amp;r le client avec</translation>
    </message>
    <message>
        <source>The configuration appears here.</source>
        <translation>La configuration apparaît ici.</translation>
    </message>
    <message>
        <source>With the secrets. The clipboard is emptied after a while.</source>
        <translation>Avec les secrets. Le presse-papiers est vidé après un certain temps.</translation>
    </message>
    <message>
        <source>With the secrets, in a file that only you can read.</source>
        <translation>Avec les secrets, dans un fichier que vous seul pouvez lire.</translation>
    </message>
    <message numerus="yes">
        <source>Hidden again in %Ln second(s).</source>
        <translation>
            <numerusform>Masquage dans %Ln seconde.</numerusform>
            <numerusform>Masquage dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run these commands in the folder that %1 is saved in.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Exécutez ces commandes dans le dossier où %1 est enregistré.</translation>
    </message>
    <message>
        <source>To be corrected: %1.</source>
        <extracomment>%1 is a list of fields of a form.</extracomment>
        <translation>À corriger&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <comment>the secrets</comment>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <comment>the secrets</comment>
        <translation>Affic&amp;her</translation>
    </message>
    <message>
        <source>Configuration, with the secrets</source>
        <translation>Configuration, avec les secrets</translation>
    </message>
    <message>
        <source>Configuration, secrets hidden</source>
        <translation>Configuration, secrets masqués</translation>
    </message>
    <message>
        <source>Client configuration</source>
        <translation>Configuration du client</translation>
    </message>
    <message>
        <source>Save the configuration</source>
        <translation>Enregistrer la configuration</translation>
    </message>
    <message>
        <source>This folder does not keep files private: others may be able to read it. Move it to a folder that only you can open.</source>
        <translation>Ce dossier ne garantit pas la confidentialité des fichiers&#xa0;: d’autres peuvent peut-être lire celui-ci. Déplacez-le dans un dossier que vous seul pouvez ouvrir.</translation>
    </message>
    <message>
        <source>Practice mode: nothing in this file is real, and its token works nowhere.</source>
        <translation>Mode d’entraînement&#xa0;: rien dans ce fichier n’est réel, et son jeton ne fonctionne nulle part.</translation>
    </message>
    <message>
        <source>Remove the client again:</source>
        <translation>Supprimer le client&#xa0;:</translation>
    </message>
    <message>
        <source>How the client should run</source>
        <translation>Façon d’exécuter le client</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <extracomment>%1 is a list of fields of a form.</extracomment>
        <translation>Manquent encore&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The secrets are now in this file</source>
        <translation>Les secrets sont maintenant dans ce fichier</translation>
    </message>
    <message>
        <source>Only you can read it. Keep it as safe as a password, and delete it when it is no longer needed.</source>
        <translation>Vous seul pouvez le lire. Protégez-le comme un mot de passe, et supprimez-le lorsqu’il n’est plus nécessaire.</translation>
    </message>
    <message>
        <source>Containers are run b&amp;y</source>
        <translation>Les conteneurs s’e&amp;xécutent avec</translation>
    </message>
    <message>
        <source>For whoever runs &amp;it</source>
        <translation>Pour la personne qui l’exéc&amp;ute</translation>
    </message>
</context>
<context>
    <name>broker::ui::ConfirmPage</name>
    <message>
        <source>Organization:</source>
        <translation>Organisation&#xa0;:</translation>
    </message>
    <message>
        <source>Integration:</source>
        <translation>Intégration&#xa0;:</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>Région&#xa0;:</translation>
    </message>
    <message>
        <source>Kept in:</source>
        <translation>Conservé dans&#xa0;:</translation>
    </message>
    <message>
        <source>Token:</source>
        <translation>Jeton&#xa0;:</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>Generate the token</source>
        <translation>Générer le jeton</translation>
    </message>
    <message>
        <source>Save the token</source>
        <translation>Enregistrer le jeton</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. This is what the next button does.</source>
        <translation>Rien n’a encore été modifié. Voici ce que fait le bouton suivant.</translation>
    </message>
    <message>
        <source>&amp;Generate the token</source>
        <translation>&amp;Générer le jeton</translation>
    </message>
    <message>
        <source>&amp;Save the token</source>
        <translation>&amp;Enregistrer le jeton</translation>
    </message>
    <message>
        <source>The keychain of this computer, readable by your user only</source>
        <translation>Le trousseau de cet ordinateur, lisible par votre seul compte d’utilisateur</translation>
    </message>
    <message>
        <source>The memory of this program, until you quit</source>
        <translation>La mémoire de ce programme, jusqu’à ce que vous quittiez</translation>
    </message>
    <message>
        <source>Your list has %1 for this integration. If the new token differs, that entry stays, marked as replaced.</source>
        <translation>Votre liste contient %1 pour cette intégration. Si le nouveau jeton diffère, cette entrée reste, marquée comme remplacée.</translation>
    </message>
    <message>
        <source>I accept that the answer may be a &amp;different token</source>
        <translation>J’accepte que la réponse puisse être un jeton &amp;différent</translation>
    </message>
    <message>
        <source>Nothing is changed in Snyk. The token is put into the memory of this program, until you quit.</source>
        <translation>Rien n’est modifié dans Snyk. Le jeton est placé dans la mémoire de ce programme, jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>Nothing is changed in Snyk. The token is put into the password store of this computer (keychain).</source>
        <translation>Rien n’est modifié dans Snyk. Le jeton est placé dans le coffre à mots de passe de cet ordinateur (trousseau).</translation>
    </message>
</context>
<context>
    <name>broker::ui::ConnectPage</name>
    <message>
        <source>&amp;Region:</source>
        <translation>Rég&amp;ion&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>L’ou&amp;blier</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>No account at hand? Try it in practice m&amp;ode</source>
        <translation>Pas de compte sous la main&#xa0;? Essayez le mode d’&amp;entraînement</translation>
    </message>
    <message>
        <source>Connect to Snyk</source>
        <translation>Se connecter à Snyk</translation>
    </message>
    <message>
        <source>&amp;Use the token kept in the keychain: %1 (%2)</source>
        <translation>Utiliser le &amp;jeton conservé dans le trousseau&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>What to sign in with</source>
        <translation>Moyen de connexion</translation>
    </message>
    <message>
        <source>&amp;Enter something else</source>
        <translation>Saisir &amp;autre chose</translation>
    </message>
    <message>
        <source>Removes it from the keychain of this computer</source>
        <translation>Le supprime du trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Choose the region of your Snyk account and what you sign in with. It is sent only to that region.</source>
        <translation>Choisissez la région de votre compte Snyk et votre moyen de connexion. Il n’est envoyé qu’à cette région.</translation>
    </message>
    <message>
        <source>Sign i&amp;n</source>
        <translation>Se co&amp;nnecter</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Use the practice account</source>
        <translation>&amp;Utiliser le compte d’entraînement</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>&amp;Use the OAuth service account kept in the keychain: %1 (%2)</source>
        <translation>Utiliser le compte de service &amp;OAuth conservé dans le trousseau&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Its rotation is not finished: resume it in the list first</source>
        <translation>Sa rotation n’est pas terminée&#xa0;: reprenez-la d’abord dans la liste</translation>
    </message>
    <message>
        <source>Re&amp;member it on this computer (keychain)</source>
        <translation>Le mé&amp;moriser sur cet ordinateur (trousseau)</translation>
    </message>
    <message>
        <source>Forget the client secret of %1?</source>
        <extracomment>%1 is a service account.</extracomment>
        <translation>Oublier le secret client de %1&#xa0;?</translation>
    </message>
    <message>
        <source>The client secret %1 of %2 is deleted in the keychain of this computer. Snyk does not show it again: unless somebody else has it, it is lost, and stays valid at Snyk all the same.</source>
        <translation>Le secret client %1 de %2 est supprimé du trousseau de cet ordinateur. Snyk ne l’affiche plus&#xa0;: si personne d’autre ne l’a, il est perdu, et reste pourtant valide chez Snyk.</translation>
    </message>
    <message>
        <source>A new one is made at Snyk, in the settings of the group or organization, under “Service accounts”, by whoever may edit them.</source>
        <translation>Un nouveau secret se crée chez Snyk, dans les paramètres du groupe ou de l’organisation, sous «&#xa0;Service accounts&#xa0;», par une personne autorisée à les modifier.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Le garder</translation>
    </message>
    <message>
        <source>It comes with practice mode, and is kept among its entries of the keychain.</source>
        <translation>Il est fourni avec le mode d’entraînement, et conservé parmi les entrées du trousseau de celui-ci.</translation>
    </message>
    <message>
        <source>It comes with practice mode. Remember it to practise rotating its secret.</source>
        <translation>Il est fourni avec le mode d’entraînement. Mémorisez-le pour vous entraîner à la rotation de son secret.</translation>
    </message>
</context>
<context>
    <name>broker::ui::CountdownBar</name>
    <message>
        <source>Cleared from the clipboard.</source>
        <translation>Effacé du presse-papiers.</translation>
    </message>
    <message>
        <source>Something else was copied. The clipboard was left alone.</source>
        <translation>Autre chose a été copié. Le presse-papiers est resté tel quel.</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Effacer maintenant</translation>
    </message>
    <message>
        <source>Time until the clipboard is cleared</source>
        <translation>Temps restant avant l’effacement du presse-papiers</translation>
    </message>
    <message>
        <source>Removes the copied token from the clipboard</source>
        <translation>Supprime le jeton copié du presse-papiers</translation>
    </message>
    <message numerus="yes">
        <source>Copied. Clears from the clipboard in %Ln s.</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Copié. Effacé du presse-papiers dans %Ln s.</numerusform>
            <numerusform>Copié. Effacé du presse-papiers dans %Ln s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialCheckDialog</name>
    <message>
        <source>Check &amp;again</source>
        <translation>Vérifier de &amp;nouveau</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Fer&amp;mer</translation>
    </message>
    <message>
        <source>Check the Snyk API credential</source>
        <translation>Vérifier les identifiants de l’API Snyk</translation>
    </message>
    <message>
        <source>What Snyk says</source>
        <translation>Ce que dit Snyk</translation>
    </message>
    <message>
        <source>Asking Snyk…</source>
        <translation>Interrogation de Snyk…</translation>
    </message>
    <message>
        <source>&amp;Put another in its place…</source>
        <translation>En &amp;mettre d’autres à la place…</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <extracomment>%1 is &quot;API token of a user&quot;, %2 the masked secret.</extracomment>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>It ends on %1.</source>
        <translation>Fin de validité le %1.</translation>
    </message>
    <message>
        <source>Snyk names no date on which it ends.</source>
        <translation>Snyk n’indique aucune date de fin.</translation>
    </message>
    <message>
        <source>Snyk accepts this credential</source>
        <translation>Snyk accepte ces identifiants</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialCheckPage</name>
    <message>
        <source>Does %1 accept it?</source>
        <extracomment>%1 is a service such as GitLab.</extracomment>
        <translation>%1 les accepte-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <extracomment>%1 is the name of a host.</extracomment>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>&amp;Go on unchecked</source>
        <translation>&amp;Continuer sans vérifier</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Go on anyway</source>
        <translation>Continuer &amp;quand même</translation>
    </message>
    <message>
        <source>The new one is checked before it takes the place of the old one. If the service cannot be reached from here, you decide.</source>
        <translation>Les nouveaux identifiants sont vérifiés avant de remplacer les anciens. Si le service n’est pas accessible d’ici, c’est vous qui décidez.</translation>
    </message>
    <message>
        <source>C&amp;heck and go on</source>
        <translation>&amp;Vérifier et continuer</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>Vérifier de &amp;nouveau</translation>
    </message>
    <message>
        <source>The Broker client also checks it when it starts, so you can go on without.</source>
        <translation>Le client Broker les vérifie aussi au démarrage&#xa0;; vous pouvez donc continuer sans la vérification.</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialCheckPanel</name>
    <message>
        <source>Where your credential will be sent</source>
        <translation>Où vos identifiants seront envoyés</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>Vérifi&amp;er maintenant</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>To %1 only</source>
        <extracomment>%1 is the name of a host: the only one that the credential is sent to.</extracomment>
        <translation>Uniquement à %1</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Vérifier de &amp;nouveau</translation>
    </message>
    <message>
        <source>Open the &amp;page of your organization</source>
        <translation>Ouvrir la &amp;page de votre organisation</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialCommands</name>
    <message>
        <source>&amp;Add credential…</source>
        <translation>Ajouter des &amp;identifiants…</translation>
    </message>
    <message>
        <source>Re&amp;place credential…</source>
        <translation>Re&amp;mplacer les identifiants…</translation>
    </message>
    <message>
        <source>Chec&amp;k again…</source>
        <translation>&amp;Vérifier de nouveau…</translation>
    </message>
    <message>
        <source>This signs in to Snyk: a Broker client needs no credential for it</source>
        <translation>Ceci sert à se connecter à Snyk&#xa0;: un client Broker n’a pas besoin d’identifiants pour cela</translation>
    </message>
    <message>
        <source>It is replaced with “Rotate…”</source>
        <translation>Le remplacement se fait avec «&#xa0;Rotation…&#xa0;»</translation>
    </message>
    <message>
        <source>Asks Snyk whose it is, and whether it ends</source>
        <translation>Demande à Snyk à qui ils appartiennent, et s’ils expirent</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialConfirmPage</name>
    <message>
        <source>Service:</source>
        <translation>Service&#xa0;:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Type&#xa0;:</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>Nom d’utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>Check:</source>
        <translation>Vérification&#xa0;:</translation>
    </message>
    <message>
        <source>Used for:</source>
        <translation>Utilisés pour&#xa0;:</translation>
    </message>
    <message>
        <source>Kept in:</source>
        <translation>Conservés dans&#xa0;:</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>Use the same credential here, too</source>
        <translation>Utiliser les mêmes identifiants ici aussi</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. This is what the next button does.</source>
        <translation>Rien n’a encore été modifié. Voici ce que fait le bouton suivant.</translation>
    </message>
    <message>
        <source>&amp;Use it here, too</source>
        <translation>Les &amp;utiliser ici aussi</translation>
    </message>
    <message>
        <source>Save the credential</source>
        <translation>Enregistrer les identifiants</translation>
    </message>
    <message>
        <source>Nothing is changed at %1. The credential is put into the keychain of this computer.</source>
        <translation>Rien n’est modifié chez %1. Les identifiants sont placés dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Save the credential</source>
        <translation>&amp;Enregistrer les identifiants</translation>
    </message>
    <message>
        <source>None is needed</source>
        <translation>Non nécessaire</translation>
    </message>
    <message>
        <source>Nothing is stored again: the list notes that both Broker clients use the same credential. When it is changed, it is changed once for all of them.</source>
        <translation>Rien n’est stocké une nouvelle fois&#xa0;: la liste note que les deux clients Broker utilisent les mêmes identifiants. Leur changement ne se fait qu’une seule fois pour tous.</translation>
    </message>
    <message>
        <source>The credential is saved and read back at once, so that it is certain to be there. Then it is added to your list with a due date of its own.</source>
        <translation>Les identifiants sont enregistrés et aussitôt relus, pour être sûr qu’ils y sont. Ils sont ensuite ajoutés à votre liste avec une échéance propre.</translation>
    </message>
    <message>
        <source>Your list has %1 for this so far; this one takes its place.</source>
        <translation>Jusqu’ici, votre liste contient %1 pour cela&#xa0;; les nouveaux prennent leur place.</translation>
    </message>
    <message>
        <source>It takes the place of %1. The old one stays in your list, as replaced, until you remove it: first give the new one to every Broker client that uses it.</source>
        <translation>Ils prennent la place de %1. Les anciens restent dans votre liste, marqués comme remplacés, jusqu’à ce que vous les retiriez&#xa0;: donnez d’abord les nouveaux à chaque client Broker qui les utilise.</translation>
    </message>
    <message>
        <source>Nothing is changed at %1. The credential is put into the memory of this program, until you quit.</source>
        <translation>Rien n’est modifié chez %1. Les identifiants sont placés dans la mémoire de ce programme, jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>Kept with it</source>
        <translation>Conservé avec les identifiants</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialDonePage</name>
    <message>
        <source>&amp;Copy credential</source>
        <translation>Copier &amp;les identifiants</translation>
    </message>
    <message>
        <source>Rotation &amp;due on:</source>
        <translation>&amp;Rotation prévue le&#xa0;:</translation>
    </message>
    <message>
        <source>Used for:</source>
        <translation>Utilisés pour&#xa0;:</translation>
    </message>
    <message>
        <source>Kept in:</source>
        <translation>Conservés dans&#xa0;:</translation>
    </message>
    <message>
        <source>Credential:</source>
        <translation>Identifiants&#xa0;:</translation>
    </message>
    <message>
        <source>The credential serves both now</source>
        <translation>Les identifiants servent désormais aux deux</translation>
    </message>
    <message>
        <source>The credential is kept</source>
        <translation>Les identifiants sont conservés</translation>
    </message>
    <message>
        <source>Kept in memory only</source>
        <translation>Conservés en mémoire uniquement</translation>
    </message>
    <message>
        <source>Remove the &amp;old one…</source>
        <translation>Retirer les a&amp;nciens…</translation>
    </message>
    <message>
        <source>The old one (%1) is still there, in your list as replaced. Remove it when every Broker client uses the new one.</source>
        <extracomment>%1 is a masked credential.</extracomment>
        <translation>Les anciens (%1) sont encore là, dans votre liste, marqués comme remplacés. Retirez-les lorsque chaque client Broker utilise les nouveaux.</translation>
    </message>
    <message>
        <source>The old one is removed. Revoke it at %1 as well.</source>
        <translation>Les anciens sont retirés. Révoquez-les aussi chez %1.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>Ter&amp;miner</translation>
    </message>
    <message>
        <source>&amp;Finish later</source>
        <translation>&amp;Terminer plus tard</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialEntry</name>
    <message>
        <source>Sign in &amp;with:</source>
        <translation>Se connecter &amp;avec&#xa0;:</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Jeton d’API</translation>
    </message>
    <message>
        <source>OAuth service account – what Snyk recommends for automation</source>
        <translation>Compte de service OAuth – recommandé par Snyk pour l’automatisation</translation>
    </message>
    <message>
        <source>Of a service account that may edit integrations. It is sent to Snyk for an access token of an hour or so, which is never stored.</source>
        <translation>D’un compte de service autorisé à modifier les intégrations. Il est envoyé à Snyk pour obtenir un jeton d’accès d’environ une heure, qui n’est jamais stocké.</translation>
    </message>
    <message>
        <source>Client i&amp;d:</source>
        <translation>ID c&amp;lient&#xa0;:</translation>
    </message>
    <message>
        <source>Client se&amp;cret:</source>
        <translation>Se&amp;cret client&#xa0;:</translation>
    </message>
    <message>
        <source>%1 has no API tokens: Snyk lets programs in there by OAuth alone, with the client id and the client secret of a service account.</source>
        <translation>%1 n’a pas de jetons d’API&#xa0;: Snyk n’y laisse entrer les programmes que par OAuth, avec l’ID client et le secret client d’un compte de service.</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialEntryPage</name>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Nom d’utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse&#xa0;:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Type&#xa0;:</translation>
    </message>
    <message>
        <source>Enter the credential</source>
        <translation>Saisir les identifiants</translation>
    </message>
    <message>
        <source>It goes into the keychain of this computer. Nothing is sent before you ask for a check.</source>
        <translation>Ils vont dans le trousseau de cet ordinateur. Rien n’est envoyé avant que vous ne demandiez une vérification.</translation>
    </message>
    <message>
        <source>A practice credential is filled in</source>
        <translation>Des identifiants d’entraînement sont préremplis</translation>
    </message>
    <message>
        <source>Entered; type or paste to replace it</source>
        <translation>Saisis&#xa0;; tapez ou collez pour les remplacer</translation>
    </message>
    <message>
        <source>This credential is kept already.</source>
        <translation>Ces identifiants sont déjà conservés.</translation>
    </message>
    <message>
        <source>Enter the new one that is to take the place of the old one.</source>
        <translation>Saisissez les nouveaux, qui doivent remplacer les anciens.</translation>
    </message>
    <message>
        <source>This cannot be used</source>
        <translation>Cela ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Les supprimer</translation>
    </message>
    <message>
        <source>It goes into the memory of this program, until you quit. Nothing is sent before you ask for a check.</source>
        <translation>Ils vont dans la mémoire de ce programme, jusqu’à ce que vous quittiez. Rien n’est envoyé avant que vous ne demandiez une vérification.</translation>
    </message>
    <message>
        <source>There are spaces before or after the user name. They are kept as part of it.</source>
        <translation>Il y a des espaces avant ou après le nom d’utilisateur. Ils sont conservés avec lui.</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialKindPage</name>
    <message>
        <source>&amp;Enter another credential</source>
        <translation>Saisir &amp;d’autres identifiants</translation>
    </message>
    <message>
        <source>&amp;Use one that you already have:</source>
        <translation>&amp;Utiliser des identifiants que vous avez déjà&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Version:</source>
        <translation>&amp;Version&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Open the page where it is made</source>
        <translation>&amp;Ouvrir la page où ils se créent</translation>
    </message>
    <message>
        <source>Credentials that you already have</source>
        <translation>Identifiants que vous avez déjà</translation>
    </message>
    <message>
        <source>A new credential of %1</source>
        <extracomment>%1 is a service such as GitLab.</extracomment>
        <translation>De nouveaux identifiants de %1</translation>
    </message>
    <message>
        <source>Which credential of %1?</source>
        <translation>Quels identifiants de %1&#xa0;?</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <extracomment>%1 is a masked credential, %2 the organization whose Broker client uses it, %3 an address.</extracomment>
        <translation>%1 de %2, %3</translation>
    </message>
    <message>
        <source>Name and scopes are filled in there. Come back here with the new token.</source>
        <translation>Le nom et les portées y sont préremplis. Revenez ici avec le nouveau jeton.</translation>
    </message>
    <message>
        <source>The Broker client signs in to %1 with it. Besides the Broker token, it is the second thing that the client needs.</source>
        <translation>Le client Broker s’en sert pour se connecter à %1. Outre le jeton Broker, c’est la deuxième chose dont le client a besoin.</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialProgressPage</name>
    <message>
        <source>Save the credential in the keychain and read it back</source>
        <translation>Enregistrer les identifiants dans le trousseau et les relire</translation>
    </message>
    <message>
        <source>Add it to your list</source>
        <translation>Les ajouter à votre liste</translation>
    </message>
    <message>
        <source>Saving the credential</source>
        <translation>Enregistrement des identifiants</translation>
    </message>
    <message>
        <source>The credential is not lost: the program holds it in memory until you decide.</source>
        <translation>Les identifiants ne sont pas perdus&#xa0;: le programme les garde en mémoire jusqu’à votre décision.</translation>
    </message>
    <message>
        <source>&amp;Enter it once more</source>
        <translation>Les saisir &amp;encore une fois</translation>
    </message>
    <message>
        <source>Keep the credential in the memory of this program</source>
        <translation>Garder les identifiants dans la mémoire de ce programme</translation>
    </message>
    <message>
        <source>Below is what happened and what you can do.</source>
        <translation>Voici ce qui s’est passé et ce que vous pouvez faire.</translation>
    </message>
    <message>
        <source>The credential is not saved yet</source>
        <translation>Les identifiants ne sont pas encore enregistrés</translation>
    </message>
    <message>
        <source>The credential is not in your list yet</source>
        <translation>Les identifiants ne sont pas encore dans votre liste</translation>
    </message>
    <message>
        <source>The credential may not have been saved</source>
        <translation>Les identifiants n’ont peut-être pas été enregistrés</translation>
    </message>
    <message>
        <source>The credential is in the keychain; only the list could not be saved, so nothing shows it yet.</source>
        <translation>Les identifiants sont dans le trousseau&#xa0;; seule la liste n’a pas pu être enregistrée, donc rien ne les montre encore.</translation>
    </message>
    <message>
        <source>The credential is only in the memory of this program, and the list could not be saved, so nothing shows it yet.</source>
        <translation>Les identifiants ne sont que dans la mémoire de ce programme, et la liste n’a pas pu être enregistrée&#xa0;; rien ne les montre donc encore.</translation>
    </message>
    <message>
        <source>Please wait. This page continues automatically.</source>
        <translation>Veuillez patienter. Cette page continue automatiquement.</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialRecordText</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization.</extracomment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a service such as GitLab, %2 its address.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not checked. The Broker client checks it when it starts.</source>
        <translation>Non vérifiés. Le client Broker les vérifie au démarrage.</translation>
    </message>
    <message>
        <source>Accepted, but permissions are missing: %1</source>
        <translation>Acceptés, mais il manque des permissions&#xa0;: %1</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptés</translation>
    </message>
    <message>
        <source>Accepted; it belongs to “%1”</source>
        <translation>Acceptés&#xa0;; ils appartiennent à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Credential for %1 in %2</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization.</extracomment>
        <translation>Identifiants pour %1 dans %2</translation>
    </message>
    <message>
        <source>Broker token for %1 in %2</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization.</extracomment>
        <translation>Jeton Broker pour %1 dans %2</translation>
    </message>
    <message>
        <source>%1: it was forgotten when the program was closed.</source>
        <extracomment>%1 is &quot;Broker token for GitLab in Payments&quot;.</extracomment>
        <translation>%1&#xa0;: oubli à la fermeture du programme.</translation>
    </message>
    <message>
        <source>This credential was kept only in memory</source>
        <translation>Ces identifiants n’étaient conservés qu’en mémoire</translation>
    </message>
    <message>
        <source>This token was kept only in memory</source>
        <translation>Ce jeton n’était conservé qu’en mémoire</translation>
    </message>
    <message>
        <source>Enter it again with “Replace credential…” in the menu.</source>
        <translation>Saisissez-les de nouveau avec «&#xa0;Remplacer les identifiants…&#xa0;» dans le menu.</translation>
    </message>
    <message>
        <source>Get it again. Snyk still shows it in the settings of the integration.</source>
        <translation>Récupérez-le de nouveau. Snyk l’affiche encore dans les paramètres de l’intégration.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>names of a long list</comment>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal access token of a user</source>
        <comment>kind of secret</comment>
        <translation>Jeton d’accès personnel d’un utilisateur</translation>
    </message>
    <message>
        <source>Access token of a service account</source>
        <comment>kind of secret</comment>
        <translation>Jeton d’accès d’un compte de service</translation>
    </message>
    <message>
        <source>Snyk API credential of an unnamed account</source>
        <translation>Identifiants d’API Snyk d’un compte sans nom</translation>
    </message>
    <message>
        <source>Snyk API credential of %1</source>
        <translation>Identifiants d’API Snyk de %1</translation>
    </message>
    <message>
        <source>OAuth service account</source>
        <comment>kind of secret</comment>
        <translation>Compte de service OAuth</translation>
    </message>
    <message>
        <source>It is in memory only. To rotate it here, sign in with it and tick “Remember it on this computer”.</source>
        <translation>En mémoire uniquement. Pour effectuer la rotation ici, connectez-vous avec ces identifiants et cochez «&#xa0;Le mémoriser sur cet ordinateur&#xa0;».</translation>
    </message>
    <message>
        <source>API token</source>
        <comment>kind of secret</comment>
        <translation>Jeton d’API</translation>
    </message>
    <message>
        <source>API token of a user</source>
        <comment>kind of secret</comment>
        <translation>Jeton d’API d’un utilisateur</translation>
    </message>
    <message>
        <source>API token of a service account</source>
        <comment>kind of secret</comment>
        <translation>Jeton d’API d’un compte de service</translation>
    </message>
    <message>
        <source>Memory, until you sign out or close this program</source>
        <comment>where a credential is kept</comment>
        <translation>Mémoire, jusqu’à ce que vous vous déconnectiez de Snyk ou fermiez ce programme</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialRowText</name>
    <message>
        <source>Personal access token</source>
        <translation>Jeton d’accès personnel</translation>
    </message>
    <message>
        <source>Service account token</source>
        <translation>Jeton de compte de service</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Jeton d’API</translation>
    </message>
    <message>
        <source>OAuth client</source>
        <extracomment>%1 is a client id, or its beginning.</extracomment>
        <translation>Client OAuth</translation>
    </message>
    <message>
        <source>OAuth client %1</source>
        <translation>Client OAuth %1</translation>
    </message>
    <message>
        <source>Snyk: %1 ending in %2</source>
        <extracomment>%1 is &quot;API token&quot;, %2 its last four characters.</extracomment>
        <translation>Snyk&#xa0;: %1 se terminant par %2</translation>
    </message>
    <message>
        <source>Snyk: %1, secret ending in %2</source>
        <extracomment>%1 is &quot;OAuth client&quot; and its id, %2 the last four characters of its secret.</extracomment>
        <translation>Snyk&#xa0;: %1, secret se terminant par %2</translation>
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
        <translation>Quels identifiants</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>step of the wizard</comment>
        <translation>Saisir</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>step of the wizard</comment>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>step of the wizard</comment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step of the wizard</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The credential is not kept yet</source>
        <translation>Les identifiants ne sont pas encore conservés</translation>
    </message>
    <message>
        <source>If you leave now, this program forgets the credential.</source>
        <translation>Si vous quittez maintenant, ce programme oublie les identifiants.</translation>
    </message>
    <message>
        <source>&amp;Leave without it</source>
        <translation>&amp;Quitter sans les conserver</translation>
    </message>
    <message>
        <source>The credential of a Broker client</source>
        <translation>Les identifiants d’un client Broker</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialWords</name>
    <message>
        <source>Personal access token (classic)</source>
        <translation>Jeton d’accès personnel (classique)</translation>
    </message>
    <message>
        <source>Fine-grained personal access token</source>
        <translation>Jeton d’accès personnel à granularité fine</translation>
    </message>
    <message>
        <source>Personal or group access token</source>
        <translation>Jeton d’accès personnel ou de groupe</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>Jeton d’accès personnel</translation>
    </message>
    <message>
        <source>HTTP access token</source>
        <translation>Jeton d’accès HTTP</translation>
    </message>
    <message>
        <source>Personal access token (Data Center)</source>
        <translation>Jeton d’accès personnel (Data Center)</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Nom d’utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>User name and password or access token</source>
        <translation>Nom d’utilisateur et mot de passe ou jeton d’accès</translation>
    </message>
    <message>
        <source>User name and password or API token</source>
        <translation>Nom d’utilisateur et mot de passe ou jeton d’API</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Password or access token:</source>
        <translation>Mot &amp;de passe ou jeton d’accès&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Password or API token:</source>
        <translation>Mot de &amp;passe ou jeton d’API&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Jeton&#xa0;:</translation>
    </message>
    <message>
        <source>Read the code, and push the branches of Snyk&apos;s fix pull requests.</source>
        <translation>Lire le code, et pousser les branches des pull requests de correction de Snyk.</translation>
    </message>
    <message>
        <source>Read the settings of the repositories.</source>
        <translation>Lire les paramètres des dépôts.</translation>
    </message>
    <message>
        <source>Find the repositories.</source>
        <translation>Trouver les dépôts.</translation>
    </message>
    <message>
        <source>Find the organizations whose repositories can be added to Snyk.</source>
        <translation>Trouver les organisations dont les dépôts peuvent être ajoutés à Snyk.</translation>
    </message>
    <message>
        <source>Set up the webhooks that tell Snyk of pushes and pull requests.</source>
        <translation>Configurer les webhooks qui signalent à Snyk les pushs et les pull requests.</translation>
    </message>
    <message>
        <source>Open pull requests with fixes, and read others to test them.</source>
        <translation>Ouvrir des pull requests de correction, et en lire d’autres pour les tester.</translation>
    </message>
    <message>
        <source>Show Snyk&apos;s result as a check at a pull request.</source>
        <translation>Afficher le résultat de Snyk comme vérification d’une pull request.</translation>
    </message>
    <message>
        <source>Read code, open merge requests and set up webhooks: one scope opens all of it.</source>
        <translation>Lire le code, ouvrir des merge requests et configurer des webhooks&#xa0;: une seule portée ouvre tout cela.</translation>
    </message>
    <message>
        <source>Read the packages that the projects depend on.</source>
        <translation>Lire les paquets dont dépendent les projets.</translation>
    </message>
    <message>
        <source>Find the projects that issues can be created in.</source>
        <translation>Trouver les projets dans lesquels des tickets peuvent être créés.</translation>
    </message>
    <message>
        <source>Create issues for what Snyk finds.</source>
        <translation>Créer des tickets pour ce que Snyk trouve.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permission</translation>
    </message>
    <message>
        <source>Role of the account</source>
        <translation>Rôle du compte</translation>
    </message>
    <message>
        <source>Works as long as the account does. Snyk recommends changing it every 90 days.</source>
        <translation>Fonctionne aussi longtemps que le compte. Snyk recommande de le changer tous les 90 jours.</translation>
    </message>
    <message numerus="yes">
        <source>May work without an end; your organization may limit it to at most %Ln day(s).</source>
        <translation>
            <numerusform>Peut être valable sans limite&#xa0;; votre organisation peut limiter la durée à %Ln jour au plus.</numerusform>
            <numerusform>Peut être valable sans limite&#xa0;; votre organisation peut limiter la durée à %Ln jours au plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Works for at most %Ln day(s), unless your administrators allow more.</source>
        <translation>
            <numerusform>Fonctionne au plus %Ln jour, sauf si vos administrateurs autorisent davantage.</numerusform>
            <numerusform>Fonctionne au plus %Ln jours, sauf si vos administrateurs autorisent davantage.</numerusform>
        </translation>
    </message>
    <message>
        <source>You choose the end when you make it.</source>
        <translation>Vous choisissez la date d’expiration à la création.</translation>
    </message>
    <message>
        <source>You may choose an end; your administrators may require one.</source>
        <translation>Vous pouvez choisir une date d’expiration&#xa0;; vos administrateurs peuvent en exiger une.</translation>
    </message>
    <message>
        <source>If your organization uses SAML single sign-on, authorize the token for it afterwards: “Configure SSO” beside the token.</source>
        <translation>Si votre organisation utilise l’authentification unique SAML, autorisez ensuite le jeton pour celle-ci&#xa0;: «&#xa0;Configure SSO&#xa0;» à côté du jeton.</translation>
    </message>
    <message>
        <source>Make it for one organization: tokens for all organizations stop working on %1.</source>
        <translation>Créez-le pour une seule organisation&#xa0;: les jetons valables pour toutes les organisations cesseront de fonctionner le %1.</translation>
    </message>
    <message>
        <source>Its permissions and its end cannot be changed later.</source>
        <translation>Ses permissions et sa date d’expiration ne peuvent pas être modifiées plus tard.</translation>
    </message>
    <message>
        <source>Best use an account made for Snyk, not that of a person.</source>
        <translation>Utilisez de préférence un compte créé pour Snyk, et non celui d’une personne.</translation>
    </message>
    <message>
        <source>It ends at 00:00 UTC of the date that is shown, not at the end of that day.</source>
        <translation>Il expire à 00:00 UTC à la date affichée, et non à la fin de cette journée.</translation>
    </message>
    <message>
        <source>In Bitbucket: your picture &gt; Manage account &gt; HTTP access tokens &gt; Create token.</source>
        <translation>Dans Bitbucket&#xa0;: votre photo &gt; Manage account &gt; HTTP access tokens &gt; Create token.</translation>
    </message>
    <message>
        <source>In Azure DevOps: User settings &gt; Personal access tokens &gt; New Token.</source>
        <translation>Dans Azure DevOps&#xa0;: User settings &gt; Personal access tokens &gt; New Token.</translation>
    </message>
    <message>
        <source>In Jira: your picture &gt; Profile &gt; Personal Access Tokens &gt; Create token.</source>
        <translation>Dans Jira&#xa0;: votre photo &gt; Profile &gt; Personal Access Tokens &gt; Create token.</translation>
    </message>
    <message>
        <source>Choose the organization as the owner of the token, then the permissions shown here.</source>
        <translation>Choisissez l’organisation comme propriétaire du jeton, puis les permissions indiquées ici.</translation>
    </message>
    <message>
        <source>Enter the address of %1, for example %2.</source>
        <translation>Saisissez l’adresse de %1, par exemple %2.</translation>
    </message>
    <message>
        <source>This is not an address. It looks like %1.</source>
        <translation>Ce n’est pas une adresse. Elle ressemble à %1.</translation>
    </message>
    <message>
        <source>The address starts with “http”. A credential is only sent encrypted: use “https”.</source>
        <translation>L’adresse commence par «&#xa0;http&#xa0;». Les identifiants ne sont envoyés que chiffrés&#xa0;: utilisez «&#xa0;https&#xa0;».</translation>
    </message>
    <message>
        <source>The address holds a user name or password. Remove them here; they have fields of their own.</source>
        <translation>L’adresse contient un nom d’utilisateur ou un mot de passe. Supprimez-les ici&#xa0;; ils ont leurs propres champs.</translation>
    </message>
    <message>
        <source>The organization is missing behind the address, as in %1.</source>
        <translation>L’organisation manque à la suite de l’adresse, comme dans %1.</translation>
    </message>
    <message>
        <source>This is an address of Snyk. Enter the address of %1.</source>
        <translation>C’est une adresse de Snyk. Saisissez l’adresse de %1.</translation>
    </message>
    <message>
        <source>The check asks %1 from this computer. The credential is sent there, encrypted, and nowhere else.</source>
        <translation>La vérification interroge %1 depuis cet ordinateur. Les identifiants y sont envoyés chiffrés, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>The token or password is missing.</source>
        <translation>Il manque le jeton ou le mot de passe.</translation>
    </message>
    <message>
        <source>The user name is missing.</source>
        <translation>Il manque le nom d’utilisateur.</translation>
    </message>
    <message>
        <source>A user name with a colon cannot be used: the Broker client separates name and password with it.</source>
        <translation>Un nom d’utilisateur contenant un deux-points ne peut pas être utilisé&#xa0;: le client Broker sépare ainsi le nom et le mot de passe.</translation>
    </message>
    <message>
        <source>There is an invisible character in it. Copy it again.</source>
        <translation>Il y a un caractère invisible. Copiez de nouveau.</translation>
    </message>
    <message>
        <source>This is longer than any token or password that can be kept. Copy it again.</source>
        <translation>C’est plus long que n’importe quel jeton ou mot de passe pouvant être conservé. Copiez de nouveau.</translation>
    </message>
    <message>
        <source>Paste the credential of %1 here.</source>
        <translation>Collez ici les identifiants de %1.</translation>
    </message>
    <message>
        <source>This has the form of a credential of %1.</source>
        <translation>Cela a la forme d’identifiants de %1.</translation>
    </message>
    <message>
        <source>The check asks the service itself.</source>
        <translation>La vérification interroge le service lui-même.</translation>
    </message>
    <message>
        <source>This is another kind: %1.</source>
        <translation>C’est un autre type&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The choice above changes with it.</source>
        <translation>Le choix ci-dessus change en conséquence.</translation>
    </message>
    <message>
        <source>This credential is kept already.</source>
        <translation>Ces identifiants sont déjà conservés.</translation>
    </message>
    <message>
        <source>Going on lets it serve this integration, too. It is changed once for all.</source>
        <translation>Si vous continuez, ils servent aussi à cette intégration. Ils se changent une seule fois pour toutes.</translation>
    </message>
    <message>
        <source>This is a token of %1.</source>
        <translation>C’est un jeton de %1.</translation>
    </message>
    <message>
        <source>Here belongs the credential of %1.</source>
        <translation>Indiquez ici les identifiants de %1.</translation>
    </message>
    <message>
        <source>This is a Snyk API token.</source>
        <translation>C’est un jeton d’API Snyk.</translation>
    </message>
    <message>
        <source>It signs this program in to Snyk. Here belongs the credential of %1.</source>
        <translation>Il connecte ce programme à Snyk. Indiquez ici les identifiants de %1.</translation>
    </message>
    <message>
        <source>This is a Broker token, or another id of Snyk.</source>
        <translation>C’est un jeton Broker, ou un autre ID de Snyk.</translation>
    </message>
    <message>
        <source>The Broker client needs it too, but it is kept already. Here belongs the credential of %1.</source>
        <translation>Le client Broker en a aussi besoin, mais il est déjà conservé. Indiquez ici les identifiants de %1.</translation>
    </message>
    <message>
        <source>This is an address with a user name and password in it.</source>
        <translation>C’est une adresse qui contient un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>Enter address, user name and password in their own fields.</source>
        <translation>Saisissez l’adresse, le nom d’utilisateur et le mot de passe dans leurs propres champs.</translation>
    </message>
    <message>
        <source>another service</source>
        <translation>un autre service</translation>
    </message>
    <message>
        <source>This token belongs to a program that signed in to GitHub.</source>
        <translation>Ce jeton appartient à un programme qui s’est connecté à GitHub.</translation>
    </message>
    <message>
        <source>This is a token of a GitHub App. It ends within hours.</source>
        <translation>C’est un jeton d’une GitHub App. Il expire en quelques heures.</translation>
    </message>
    <message>
        <source>This is a deploy token. It cannot use GitLab&apos;s API.</source>
        <translation>C’est un jeton de déploiement. Il ne peut pas utiliser l’API de GitLab.</translation>
    </message>
    <message>
        <source>This is a token of GitLab for runners, triggers or feeds.</source>
        <translation>C’est un jeton GitLab pour des runners, des déclencheurs ou des flux.</translation>
    </message>
    <message>
        <source>This is an app password of Bitbucket Cloud (bitbucket.org).</source>
        <translation>C’est un mot de passe d’application de Bitbucket Cloud (bitbucket.org).</translation>
    </message>
    <message>
        <source>This is a token of %1, but not one that a Broker client can use.</source>
        <translation>C’est un jeton de %1, mais pas un jeton qu’un client Broker peut utiliser.</translation>
    </message>
    <message>
        <source>Here belongs a token or password of your own Bitbucket server.</source>
        <translation>Indiquez ici un jeton ou un mot de passe de votre propre serveur Bitbucket.</translation>
    </message>
    <message>
        <source>Make an access token of the kind chosen above.</source>
        <translation>Créez un jeton d’accès du type choisi ci-dessus.</translation>
    </message>
    <message>
        <source>This is not github.com. For a server of your own, or an address below ghe.com, set up the integration GitHub Enterprise.</source>
        <translation>Ce n’est pas github.com. Pour votre propre serveur, ou une adresse sous ghe.com, configurez l’intégration GitHub Enterprise.</translation>
    </message>
    <message>
        <source>Its form does not show whether it is one of %1.</source>
        <translation>Sa forme ne montre pas s’il s’agit bien d’identifiants de %1.</translation>
    </message>
    <message>
        <source>Find the images and read them.</source>
        <translation>Trouver les images et les lire.</translation>
    </message>
    <message>
        <source>The check asks %1 from this computer. The credential is sent, encrypted, to where this registry gives out tokens, only within its own domain, and nowhere else.</source>
        <translation>La vérification interroge %1 depuis cet ordinateur. Les identifiants sont envoyés, chiffrés, là où ce registre délivre des jetons, uniquement dans son propre domaine, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>User name and password or token</source>
        <translation>Nom d’utilisateur et mot de passe ou jeton</translation>
    </message>
    <message>
        <source>&amp;Password or token:</source>
        <translation>Mot de &amp;passe ou jeton&#xa0;:</translation>
    </message>
    <message>
        <source>In the DigitalOcean control panel: API &gt; Tokens &gt; Generate New Token.</source>
        <translation>Dans le panneau de configuration de DigitalOcean&#xa0;: API &gt; Tokens &gt; Generate New Token.</translation>
    </message>
    <message>
        <source>This is not a whole key file, which begins with “{” and ends with “}”. Open the file in a text editor and copy all of it.</source>
        <translation>Ce n’est pas un fichier de clé complet, qui commence par « { » et se termine par « } ». Ouvrez le fichier dans un éditeur de texte et copiez tout son contenu.</translation>
    </message>
    <message>
        <source>Key of a service account</source>
        <translation>Clé d’un compte de service</translation>
    </message>
    <message>
        <source>&amp;Key, the whole JSON file:</source>
        <translation>&amp;Clé, le fichier JSON entier :</translation>
    </message>
    <message>
        <source>In the Google Cloud console: IAM &amp; Admin &gt; Service Accounts &gt; the account &gt; Keys &gt; Add key &gt; JSON. Open the file and copy all of it.</source>
        <translation>Dans la console Google Cloud : IAM &amp; Admin &gt; Service Accounts &gt; le compte &gt; Keys &gt; Add key &gt; JSON. Ouvrez le fichier et copiez tout son contenu.</translation>
    </message>
</context>
<context>
    <name>broker::ui::DeployPage</name>
    <message>
        <source>You have the new token; this program does not. To keep it here after all, give it below.</source>
        <translation>Vous avez le nouveau jeton&#xa0;; ce programme ne l’a pas. Pour le conserver ici malgré tout, indiquez-le ci-dessous.</translation>
    </message>
    <message>
        <source>&amp;Copy the new token</source>
        <translation>&amp;Copier le nouveau jeton</translation>
    </message>
    <message>
        <source>Set &amp;up the client…</source>
        <translation>C&amp;onfigurer le client…</translation>
    </message>
    <message>
        <source>&amp;Start a practice client</source>
        <translation>&amp;Démarrer un client d’entraînement</translation>
    </message>
    <message>
        <source>&amp;Next: the new client is started</source>
        <translation>&amp;Suivant&#xa0;: le nouveau client est démarré</translation>
    </message>
    <message>
        <source>A practice client starts with the new token at %1. Like a real one it needs a moment: if the first check does not find it connected, check again.</source>
        <translation>Un client d’entraînement démarre avec le nouveau jeton à l’adresse %1. Comme un vrai client, il lui faut un instant&#xa0;: si la première vérification ne le trouve pas connecté, vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Opens the configuration of the Broker client for this integration</source>
        <translation>Ouvre la configuration du client Broker pour cette intégration</translation>
    </message>
    <message>
        <source>The new token</source>
        <translation>Le nouveau jeton</translation>
    </message>
    <message>
        <source>Give the token to this program</source>
        <translation>Donner le jeton à ce programme</translation>
    </message>
    <message>
        <source>The new client</source>
        <translation>Le nouveau client</translation>
    </message>
    <message>
        <source>Start the new client:</source>
        <translation>Démarrer le nouveau client&#xa0;:</translation>
    </message>
    <message>
        <source>Copy the c&amp;ommand</source>
        <translation>Copier &amp;la commande</translation>
    </message>
    <message>
        <source>New Broker token for %1</source>
        <comment>integration in organization</comment>
        <translation>Nouveau jeton Broker pour %1</translation>
    </message>
    <message>
        <source>For whoever runs &amp;it</source>
        <translation>Pour la personne qui l’exéc&amp;ute</translation>
    </message>
</context>
<context>
    <name>broker::ui::DiagnosisDialog</name>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Réexaminer</translation>
    </message>
    <message>
        <source>Cop&amp;y for the network team</source>
        <translation>Co&amp;pier pour l’équipe réseau</translation>
    </message>
    <message>
        <source>Diagnosis of the connection to Snyk</source>
        <translation>Diagnostic de la connexion à Snyk</translation>
    </message>
    <message>
        <source>&amp;Region:</source>
        <translation>Rég&amp;ion&#xa0;:</translation>
    </message>
    <message>
        <source>Result:</source>
        <translation>Résultat&#xa0;:</translation>
    </message>
    <message>
        <source>Steps, host by host</source>
        <translation>Étapes, hôte par hôte</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Copies all steps as text. There is no secret in it.</source>
        <translation>Copie toutes les étapes sous forme de texte. Il ne contient aucun secret.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s) being asked…</source>
        <translation>
            <numerusform>Interrogation de %Ln hôte…</numerusform>
            <numerusform>Interrogation de %Ln hôtes…</numerusform>
        </translation>
    </message>
    <message>
        <source>is being asked…</source>
        <translation>interrogation en cours…</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Everything is reached.</source>
        <translation>Tout est accessible.</translation>
    </message>
    <message>
        <source>What Snyk says will end</source>
        <translation>Ce dont Snyk annonce la fin</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) of its API</source>
        <translation>
            <numerusform>%Ln partie de son API</numerusform>
            <numerusform>%Ln parties de son API</numerusform>
        </translation>
    </message>
    <message>
        <source>The network settings were changed since. Look again.</source>
        <translation>Les réglages réseau ont changé depuis. Vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>&amp;Enter user name and password…</source>
        <translation>&amp;Saisir le nom d’utilisateur et le mot de passe…</translation>
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
        <translation>Interface web</translation>
    </message>
    <message>
        <source>Broker server</source>
        <translation>Serveur Broker</translation>
    </message>
    <message>
        <source>dispatcher</source>
        <translation>répartiteur</translation>
    </message>
    <message>
        <source>TLS inspection: the certificate shown for %1 is not Snyk&apos;s. It was issued by “%2”, which this computer does not know.</source>
        <translation>Inspection TLS&#xa0;: le certificat présenté pour %1 n’est pas celui de Snyk. Il a été émis par «&#xa0;%2&#xa0;», que cet ordinateur ne connaît pas.</translation>
    </message>
    <message>
        <source>If “%1” is your company&apos;s, add its certificate under Settings, Network, or have %2 exempted from the inspection. If it is not, do not go on in this network.</source>
        <translation>Si «&#xa0;%1&#xa0;» appartient à votre entreprise, ajoutez son certificat sous Réglages, Réseau, ou faites exempter %2 de l’inspection. Sinon, ne continuez pas sur ce réseau.</translation>
    </message>
    <message>
        <source>The certificate shown for %1 was issued by its own owner. Nobody vouches for it.</source>
        <translation>Le certificat présenté pour %1 a été émis par son propre propriétaire. Personne ne s’en porte garant.</translation>
    </message>
    <message>
        <source>Something answers in Snyk&apos;s place. Ask the network team; do not go on before that.</source>
        <translation>Quelque chose répond à la place de Snyk. Interrogez l’équipe réseau&#xa0;; ne continuez pas avant cela.</translation>
    </message>
    <message>
        <source>The certificate shown for %1 is another host&apos;s.</source>
        <translation>Le certificat présenté pour %1 est celui d’un autre hôte.</translation>
    </message>
    <message>
        <source>A guest network, a proxy or a wrong address answers in its place. Open a web page in your browser, sign in if you are asked to, and try again.</source>
        <translation>Un réseau invité, un proxy ou une mauvaise adresse répond à sa place. Ouvrez une page web dans votre navigateur, connectez-vous si cela vous est demandé, et réessayez.</translation>
    </message>
    <message>
        <source>By the clock of this computer, the certificate shown for %1 is not valid.</source>
        <translation>D’après l’horloge de cet ordinateur, le certificat présenté pour %1 n’est pas valide.</translation>
    </message>
    <message>
        <source>Check date, time and time zone of this computer. If they are right, ask whoever issued the certificate below.</source>
        <translation>Vérifiez la date, l’heure et le fuseau horaire de cet ordinateur. S’ils sont corrects, interrogez l’émetteur du certificat ci-dessous.</translation>
    </message>
    <message>
        <source>The certificate shown for %1 is not accepted.</source>
        <translation>Le certificat présenté pour %1 n’est pas accepté.</translation>
    </message>
    <message>
        <source>The reason stands below. Show it to the network team.</source>
        <translation>La raison est indiquée ci-dessous. Montrez-la à l’équipe réseau.</translation>
    </message>
    <message>
        <source>%1 is reached. The connection is inspected by “%2”, whose certificate you added.</source>
        <translation>%1 est accessible. La connexion est inspectée par «&#xa0;%2&#xa0;», dont vous avez ajouté le certificat.</translation>
    </message>
    <message>
        <source>%1 is reached, but the clock of this computer is wrong.</source>
        <translation>%1 est accessible, mais l’horloge de cet ordinateur est fausse.</translation>
    </message>
    <message>
        <source>Correct date, time and time zone: due dates and certificates go by them.</source>
        <translation>Corrigez la date, l’heure et le fuseau horaire&#xa0;: les échéances et les certificats en dépendent.</translation>
    </message>
    <message>
        <source>%1 is reached.</source>
        <translation>%1 est accessible.</translation>
    </message>
    <message>
        <source>as Snyk&apos;s</source>
        <translation>comme celle de Snyk</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) ahead of Snyk&apos;s</source>
        <translation>
            <numerusform>en avance de %Ln seconde sur celle de Snyk</numerusform>
            <numerusform>en avance de %Ln secondes sur celle de Snyk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) behind Snyk&apos;s</source>
        <translation>
            <numerusform>en retard de %Ln seconde sur celle de Snyk</numerusform>
            <numerusform>en retard de %Ln secondes sur celle de Snyk</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>not known to this computer; the proxy looks it up</source>
        <translation>inconnu de cet ordinateur&#xa0;; le proxy le recherche</translation>
    </message>
    <message>
        <source>was not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>none</source>
        <translation>néant</translation>
    </message>
    <message>
        <source>%1, with a login</source>
        <translation>%1, avec identification</translation>
    </message>
    <message>
        <source>%1, answered %2</source>
        <comment>a proxy, and a status</comment>
        <translation>%1, a répondu %2</translation>
    </message>
    <message>
        <source>%1, offers %2</source>
        <comment>a proxy, and ways to sign in</comment>
        <translation>%1, propose %2</translation>
    </message>
    <message>
        <source>“%1”, issued by “%2”, valid %3 to %4</source>
        <translation>«&#xa0;%1&#xa0;», émis par «&#xa0;%2&#xa0;», valide du %3 au %4</translation>
    </message>
    <message>
        <source> — not trusted: %1</source>
        <translation> — non approuvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>refused by this program</source>
        <translation>refusé par ce programme</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>parts of Snyk</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of Snyk: its host</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not asked: in practice mode nothing leaves this computer.</source>
        <translation>Non interrogé&#xa0;: en mode d’entraînement, rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>This computer is not connected to any network.</source>
        <translation>Cet ordinateur n’est connecté à aucun réseau.</translation>
    </message>
    <message>
        <source>Check Wi-Fi, cable and VPN.</source>
        <translation>Vérifiez le Wi-Fi, le câble et le VPN.</translation>
    </message>
    <message>
        <source>The name %1 is not found.</source>
        <translation>Le nom %1 est introuvable.</translation>
    </message>
    <message>
        <source>Ask the network team to let this computer look %1 up, or which proxy to use.</source>
        <translation>Demandez à l’équipe réseau de permettre à cet ordinateur de rechercher %1, ou quel proxy utiliser.</translation>
    </message>
    <message>
        <source>The part of this program that encrypts connections is missing.</source>
        <translation>La partie de ce programme qui chiffre les connexions est absente.</translation>
    </message>
    <message>
        <source>Install the program again from its package.</source>
        <translation>Réinstallez le programme à partir de son paquet.</translation>
    </message>
    <message>
        <source>A web page comes in place of the answer of %1.</source>
        <translation>Une page web arrive à la place de la réponse de %1.</translation>
    </message>
    <message>
        <source>Open a web page in your browser and sign in if you are asked to. If it says that %1 is blocked, show it to the network team.</source>
        <translation>Ouvrez une page web dans votre navigateur et connectez-vous si cela vous est demandé. Si elle indique que %1 est bloqué, montrez-la à l’équipe réseau.</translation>
    </message>
    <message>
        <source>%1 is reached and has a problem of its own (%2).</source>
        <translation>%1 est accessible mais rencontre lui-même un problème (%2).</translation>
    </message>
    <message>
        <source>Try again later; see status.snyk.io.</source>
        <translation>Réessayez plus tard&#xa0;; consultez status.snyk.io.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>an address and a port</comment>
        <translation>à %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>Horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
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
        <translation>%1 ne répond plus&#xa0;; son dernier jour était le %2.</translation>
    </message>
    <message>
        <source>%1 does not answer any more.</source>
        <comment>part of an API</comment>
        <translation>%1 ne répond plus.</translation>
    </message>
    <message>
        <source>%1 answers until %2.</source>
        <comment>part of an API</comment>
        <translation>%1 répond jusqu’au %2.</translation>
    </message>
    <message>
        <source>%1 is out of date since %2; Snyk names no last day.</source>
        <comment>part of an API</comment>
        <translation>%1 est obsolète depuis le %2&#xa0;; Snyk n’indique pas de dernier jour.</translation>
    </message>
    <message>
        <source>%1 is out of date; Snyk names no last day.</source>
        <comment>part of an API</comment>
        <translation>%1 est obsolète&#xa0;; Snyk n’indique pas de dernier jour.</translation>
    </message>
    <message>
        <source>Connection to Snyk, %1, %2 (UTC)</source>
        <translation>Connexion à Snyk, %1, %2 (UTC)</translation>
    </message>
    <message>
        <source>What Snyk says will end</source>
        <translation>Ce dont Snyk annonce la fin</translation>
    </message>
    <message>
        <source>Proxy script</source>
        <translation>Script de proxy</translation>
    </message>
    <message>
        <source>By the clock of this computer, the certificate of the authority “%1”, which vouches for %2, is not valid.</source>
        <translation>D’après l’horloge de cet ordinateur, le certificat de l’autorité « %1 », qui se porte garante de %2, n’est pas valide.</translation>
    </message>
    <message>
        <source>Check date, time and time zone of this computer. If they are right, ask your IT department for the new certificate and add it under Settings, Network.</source>
        <translation>Vérifiez la date, l’heure et le fuseau horaire de cet ordinateur. S’ils sont corrects, demandez le nouveau certificat à votre service informatique et ajoutez-le dans Réglages, Réseau.</translation>
    </message>
    <message>
        <source>did not come about</source>
        <translation>n’a pas abouti</translation>
    </message>
    <message>
        <source>What answers for %1 does not speak TLS, or refuses to. It shows no certificate.</source>
        <translation>Ce qui répond pour %1 ne parle pas TLS, ou le refuse. Aucun certificat n’est présenté.</translation>
    </message>
    <message>
        <source>The proxy %1 opened the way to %2, but what answers there does not speak TLS, or refuses to. It shows no certificate.</source>
        <translation>Le proxy %1 a ouvert la voie vers %2, mais ce qui y répond ne parle pas TLS, ou le refuse. Aucun certificat n’est présenté.</translation>
    </message>
    <message>
        <source>Something answers in the place of Snyk. Show the steps below to the network team.</source>
        <translation>Quelque chose répond à la place de Snyk. Montrez les étapes ci-dessous à l’équipe réseau.</translation>
    </message>
    <message>
        <source>Address of the proxy script</source>
        <translation>Adresse du script proxy</translation>
    </message>
    <message>
        <source>none</source>
        <comment>connection</comment>
        <translation>néant</translation>
    </message>
    <message>
        <source>%1 does not answer any more; its last day was %2.</source>
        <comment>part of an API</comment>
        <translation>%1 ne répond plus ; son dernier jour était le %2.</translation>
    </message>
    <message>
        <source>%1 was to answer until %2. It still does.</source>
        <comment>part of an API</comment>
        <translation>%1 devait répondre jusqu’au %2 et répond encore.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>answer</comment>
        <translation>néant</translation>
    </message>
    <message>
        <source>not known to this computer; a proxy would look it up</source>
        <translation>inconnu de cet ordinateur&#xa0;; un proxy le rechercherait</translation>
    </message>
    <message>
        <source>Technical detail</source>
        <translation>Détail technique</translation>
    </message>
    <message>
        <source>If it happens each time, show the steps below to the network team.</source>
        <translation>Si cela se reproduit à chaque fois, montrez les étapes ci-dessous à l’équipe réseau.</translation>
    </message>
</context>
<context>
    <name>broker::ui::DoctorPage</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>What was found on this computer</source>
        <translation>Constats sur cet ordinateur</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Asks each region of Snyk once, without a token.</source>
        <translation>Interroge une fois chaque région de Snyk, sans jeton.</translation>
    </message>
    <message>
        <source>Copies the list as text. There is no secret in it.</source>
        <translation>Copie la liste sous forme de texte. Il ne contient aucun secret.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Chiffrement (TLS)</translation>
    </message>
    <message>
        <source>missing: no connection to Snyk can be made</source>
        <translation>absent&#xa0;: aucune connexion à Snyk n’est possible</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Zone de notification</translation>
    </message>
    <message>
        <source>there is one</source>
        <translation>présente</translation>
    </message>
    <message>
        <source>none; the window is never hidden</source>
        <translation>aucune&#xa0;; la fenêtre n’est jamais masquée</translation>
    </message>
    <message>
        <source>List of tokens</source>
        <translation>Liste des jetons</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>is being asked…</source>
        <translation>interrogation en cours…</translation>
    </message>
    <message>
        <source>of the system; it does not tell its state</source>
        <translation>celui du système&#xa0;; il n’indique pas son état</translation>
    </message>
    <message>
        <source>no service answers: tokens can be kept in memory only</source>
        <translation>aucun service ne répond&#xa0;: les jetons ne peuvent être conservés qu’en mémoire</translation>
    </message>
    <message>
        <source>there, but it has no keyring yet; the first token makes one</source>
        <translation>présent, mais encore vide&#xa0;; le premier jeton y crée un trousseau</translation>
    </message>
    <message>
        <source>locked; the system asks for your password when it is needed</source>
        <translation>verrouillé&#xa0;; le système demande votre mot de passe quand il le faut</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>can be reached</source>
        <translation>accessible</translation>
    </message>
    <message>
        <source>Chec&amp;k whether Snyk can be reached</source>
        <translation>&amp;Vérifier si Snyk est accessible</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Fichier de réglages</translation>
    </message>
    <message>
        <source>Audit journal</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>the system does not tell; its proxy script may be out of reach</source>
        <translation>le système ne l’indique pas&#xa0;; son script de proxy est peut-être hors d’atteinte</translation>
    </message>
</context>
<context>
    <name>broker::ui::DonePage</name>
    <message>
        <source>&amp;Copy token</source>
        <translation>&amp;Copier le jeton</translation>
    </message>
    <message>
        <source>Set up &amp;another token</source>
        <translation>Configurer un &amp;autre jeton</translation>
    </message>
    <message>
        <source>Rotation &amp;due on:</source>
        <translation>&amp;Rotation prévue le&#xa0;:</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>Région&#xa0;:</translation>
    </message>
    <message>
        <source>Kept in:</source>
        <translation>Conservé dans&#xa0;:</translation>
    </message>
    <message>
        <source>Token:</source>
        <translation>Jeton&#xa0;:</translation>
    </message>
    <message>
        <source>The token is ready</source>
        <translation>Le jeton est prêt</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Kept in memory only</source>
        <translation>Conservé en mémoire uniquement</translation>
    </message>
    <message>
        <source>It is the token that was already in your list; its due date stays as it was.</source>
        <translation>C’est le jeton qui était déjà dans votre liste&#xa0;; son échéance reste inchangée.</translation>
    </message>
    <message>
        <source>It differs from the token in your list; that entry is now marked as replaced. Clients that still run with the old token need this one.</source>
        <translation>Il diffère du jeton de votre liste&#xa0;; cette entrée est maintenant marquée comme remplacée. Les clients qui utilisent encore l’ancien jeton ont besoin de celui-ci.</translation>
    </message>
    <message>
        <source>Set up for se&amp;veral organizations…</source>
        <translation>Configurer pour &amp;plusieurs organisations…</translation>
    </message>
    <message>
        <source>Retrieve the ne&amp;xt one: %1</source>
        <translation>Récupérer le suiva&amp;nt&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>Ter&amp;miner</translation>
    </message>
    <message>
        <source>&amp;Finish later</source>
        <translation>&amp;Terminer plus tard</translation>
    </message>
</context>
<context>
    <name>broker::ui::DueDateEditor</name>
    <message>
        <source>As the &amp;settings say</source>
        <translation>Selon les &amp;réglages</translation>
    </message>
    <message>
        <source>&amp;After its own number of days:</source>
        <translation>&amp;Après un nombre de jours propre&#xa0;:</translation>
    </message>
    <message>
        <source>On a &amp;date of my choice:</source>
        <translation>À une &amp;date de mon choix&#xa0;:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Change the due date</source>
        <translation>Changer l’échéance</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Nombre de jours</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Due on %1. %2</source>
        <extracomment>%1 is a date, %2 a sentence that says why it is that date.</extracomment>
        <translation>À échéance le %1. %2</translation>
    </message>
    <message>
        <source>The days count for each from the day on which it was created or last rotated.</source>
        <translation>Pour chacun, les jours se comptent à partir de sa création ou de sa dernière rotation.</translation>
    </message>
    <message>
        <source>All of them are due on %1.</source>
        <translation>Tous sont à échéance le %1.</translation>
    </message>
</context>
<context>
    <name>broker::ui::DueRotations</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Commencer</translation>
    </message>
    <message>
        <source>Tokens that are due</source>
        <translation>Jetons à échéance</translation>
    </message>
    <message>
        <source>Token of</source>
        <translation>Jeton de</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Fer&amp;mer</translation>
    </message>
    <message>
        <source>Each shared token stands here once: one rotation moves everything that uses it. Tokens of one Snyk group stand together, because a group can have one new token waiting at a time: finish one before you start the next.</source>
        <translation>Chaque jeton partagé n’apparaît ici qu’une fois&#xa0;: une seule rotation fait passer tout ce qui l’utilise. Les jetons d’un même groupe Snyk sont regroupés, car un groupe ne peut avoir qu’un seul nouveau jeton en attente à la fois&#xa0;: terminez une rotation avant de commencer la suivante.</translation>
    </message>
    <message>
        <source>to do</source>
        <comment>state of a rotation</comment>
        <translation>à faire</translation>
    </message>
    <message>
        <source>by hand: the integration is not known here</source>
        <translation>à la main&#xa0;: l’intégration n’est pas connue ici</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>R&amp;eprendre</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Rien n’arrive à échéance.</translation>
    </message>
    <message>
        <source>Rotate what is due</source>
        <translation>Rotation des éléments à échéance</translation>
    </message>
    <message>
        <source>Your Snyk API credential %1 is due as well: %2.</source>
        <translation>Vos identifiants d’API Snyk %1 sont aussi à échéance&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Replace the &amp;API credential…</source>
        <translation>Remplacer les identifiants d’&amp;API…</translation>
    </message>
    <message>
        <source>The old secret before your Snyk API credential %1 is not deleted yet.</source>
        <translation>L’ancien secret qui précédait vos identifiants d’API Snyk %1 n’est pas encore supprimé.</translation>
    </message>
    <message>
        <source>The rotation of your Snyk API credential %1 is not finished.</source>
        <extracomment>%1 is a masked secret.</extracomment>
        <translation>La rotation de vos identifiants d’API Snyk %1 n’est pas terminée.</translation>
    </message>
    <message>
        <source>Resume with the &amp;API credential…</source>
        <translation>Reprendre avec les identifiants d’&amp;API…</translation>
    </message>
</context>
<context>
    <name>broker::ui::EmptyState</name>
    <message>
        <source>&amp;Set up a token…</source>
        <translation>Configurer &amp;un jeton…</translation>
    </message>
    <message>
        <source>Try it in practice &amp;mode</source>
        <translation>Essayer en mode d’&amp;entraînement</translation>
    </message>
    <message>
        <source>With a made-up Snyk; nothing leaves this computer.</source>
        <translation>Avec un Snyk fictif&#xa0;; rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Reads the token and the credential from what a Broker client was started with.</source>
        <translation>Lit le jeton et les identifiants dans ce qui a servi à démarrer un client Broker.</translation>
    </message>
    <message>
        <source>Add an e&amp;xisting client…</source>
        <translation>&amp;Ajouter un client existant…</translation>
    </message>
    <message>
        <source>Broker Token Assistant</source>
        <translation>Broker Token Assistant</translation>
    </message>
    <message>
        <source>Get the token that your Broker client, the program your company runs, connects to Snyk with. It is kept in the password store of this computer (keychain).</source>
        <translation>Obtenez le jeton avec lequel votre client Broker, le programme que votre entreprise exécute, se connecte à Snyk. Il est conservé dans le coffre à mots de passe de cet ordinateur (trousseau).</translation>
    </message>
    <message>
        <source>A new Broker token from Snyk, in a few steps.</source>
        <translation>Un nouveau jeton Broker de Snyk, en quelques étapes.</translation>
    </message>
    <message>
        <source>Set up for several organi&amp;zations…</source>
        <translation>Configurer pour &amp;plusieurs organisations…</translation>
    </message>
    <message>
        <source>&amp;Open a hand-over…</source>
        <translation>&amp;Ouvrir une remise…</translation>
    </message>
    <message>
        <source>One Broker token for many organizations, or one for each.</source>
        <translation>Un jeton Broker pour de nombreuses organisations, ou un pour chacune.</translation>
    </message>
    <message>
        <source>The encrypted file with a client that a colleague sent you.</source>
        <translation>Le fichier chiffré contenant un client qu’un collègue vous a envoyé.</translation>
    </message>
</context>
<context>
    <name>broker::ui::EndingNotice</name>
    <message>
        <source>Look for a newer version of this program before that.</source>
        <translation>Cherchez d’ici là une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>Snyk ends a part of its API soon</source>
        <translation>Snyk met bientôt fin à une partie de son API</translation>
    </message>
    <message>
        <source>Look for a newer version of this program.</source>
        <translation>Cherchez une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>Snyk has ended a part of its API, or may do so at any time</source>
        <translation>Snyk a mis fin à une partie de son API, ou peut le faire à tout moment</translation>
    </message>
</context>
<context>
    <name>broker::ui::ErrorText</name>
    <message>
        <source>The address is not secure</source>
        <translation>L’adresse n’est pas sécurisée</translation>
    </message>
    <message>
        <source>The API address starts with “http” instead of “https”.</source>
        <translation>L’adresse de l’API commence par «&#xa0;http&#xa0;» au lieu de «&#xa0;https&#xa0;».</translation>
    </message>
    <message>
        <source>Correct the API address on the first page.</source>
        <translation>Corrigez l’adresse de l’API sur la première page.</translation>
    </message>
    <message>
        <source>There is no network connection</source>
        <translation>Il n’y a pas de connexion réseau</translation>
    </message>
    <message>
        <source>This computer is not connected, so %1 could not be asked.</source>
        <translation>Cet ordinateur n’est pas connecté&#xa0;; %1 n’a donc pas pu être interrogé.</translation>
    </message>
    <message>
        <source>Wi-Fi or cable is off, or a VPN has disconnected.</source>
        <translation>Le Wi-Fi ou le câble est déconnecté, ou un VPN s’est interrompu.</translation>
    </message>
    <message>
        <source>Connect and try again.</source>
        <translation>Connectez-vous et réessayez.</translation>
    </message>
    <message>
        <source>The address was not found</source>
        <translation>L’adresse est introuvable</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up.</source>
        <translation>Le nom %1 n’a pas pu être résolu.</translation>
    </message>
    <message>
        <source>The address is mistyped, or your company&apos;s network does not resolve names on the internet.</source>
        <translation>L’adresse contient une faute de frappe, ou le réseau de votre entreprise ne résout pas les noms d’Internet.</translation>
    </message>
    <message>
        <source>Check the region or the API address. If it is right, ask your network team whether this computer can reach it, perhaps through a proxy.</source>
        <translation>Vérifiez la région ou l’adresse de l’API. Si elle est correcte, demandez à votre équipe réseau si cet ordinateur peut l’atteindre, peut-être par un proxy.</translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <translation>La connexion a été refusée</translation>
    </message>
    <message>
        <source>Secure connections are not available</source>
        <translation>Les connexions sécurisées ne sont pas disponibles</translation>
    </message>
    <message>
        <source>The part of this program that encrypts connections is missing. Nothing was sent.</source>
        <translation>La partie de ce programme qui chiffre les connexions est absente. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Install the program again from its package.</source>
        <translation>Réinstallez le programme à partir de son paquet.</translation>
    </message>
    <message>
        <source>Snyk did not answer in time</source>
        <translation>Snyk n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>The request was stopped before it was complete.</source>
        <translation>La requête a été arrêtée avant la fin.</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>Recommencez quand vous le souhaitez.</translation>
    </message>
    <message>
        <source>The secure connection cannot be trusted</source>
        <translation>La connexion sécurisée n’est pas fiable</translation>
    </message>
    <message>
        <source>The certificate shown for %1 was issued by “%2”, which this computer does not accept. Nothing was sent.</source>
        <translation>Le certificat présenté pour %1 a été émis par «&#xa0;%2&#xa0;», que cet ordinateur n’accepte pas. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This computer does not accept the certificate shown for %1. Nothing was sent.</source>
        <translation>Cet ordinateur n’accepte pas le certificat présenté pour %1. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The answer pointed somewhere else</source>
        <translation>La réponse renvoyait ailleurs</translation>
    </message>
    <message>
        <source>The address belongs to a web page rather than to Snyk&apos;s API, or a proxy wants you to sign in first.</source>
        <translation>L’adresse est celle d’une page web et non de l’API de Snyk, ou un proxy veut d’abord que vous vous connectiez.</translation>
    </message>
    <message>
        <source>A web page came instead of Snyk&apos;s answer</source>
        <translation>Une page web est arrivée à la place de la réponse de Snyk</translation>
    </message>
    <message>
        <source>What arrived from %1 is not an answer of Snyk&apos;s API.</source>
        <translation>Ce qui est arrivé de %1 n’est pas une réponse de l’API de Snyk.</translation>
    </message>
    <message>
        <source>A guest network or a company proxy shows its sign-in page first, or the address is that of the Web UI.</source>
        <translation>Un réseau invité ou un proxy d’entreprise affiche d’abord sa page de connexion, ou l’adresse est celle de l’interface web.</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>La réponse est trop volumineuse</translation>
    </message>
    <message>
        <source>%1 sent more than any answer of Snyk&apos;s API should hold. It was cut off.</source>
        <translation>%1 a envoyé plus que ne devrait contenir une réponse de l’API de Snyk. La réponse a été tronquée.</translation>
    </message>
    <message>
        <source>Something between this computer and Snyk answered in Snyk&apos;s place.</source>
        <translation>Quelque chose entre cet ordinateur et Snyk a répondu à la place de Snyk.</translation>
    </message>
    <message>
        <source>Check the API address and the network, and try again.</source>
        <translation>Vérifiez l’adresse de l’API et le réseau, et réessayez.</translation>
    </message>
    <message>
        <source>Snyk&apos;s answer could not be understood</source>
        <translation>La réponse de Snyk n’a pas pu être comprise</translation>
    </message>
    <message>
        <source>Snyk&apos;s API may have changed, or something in between altered the answer.</source>
        <translation>L’API de Snyk a peut-être changé, ou un intermédiaire a altéré la réponse.</translation>
    </message>
    <message>
        <source>Check for a newer version of this program. If there is none, report it with the details.</source>
        <translation>Recherchez une version plus récente de ce programme. S’il n’y en a pas, signalez le problème avec les détails.</translation>
    </message>
    <message>
        <source>Snyk says: “%1”</source>
        <translation>Snyk indique&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Snyk</source>
        <comment>stands for the address when it is not known</comment>
        <translation>Snyk</translation>
    </message>
    <message>
        <source>Open the settings of the integration in the Web UI. If they show a Broker token, come back and choose to retrieve it. If they do not, nothing was changed, and you can start again.</source>
        <translation>Ouvrez les paramètres de l’intégration dans l’interface web. S’ils affichent un jeton Broker, revenez et choisissez de le récupérer. Sinon, rien n’a été modifié, et vous pouvez recommencer.</translation>
    </message>
    <message>
        <source>The answer did not come in time.</source>
        <translation>La réponse n’est pas arrivée à temps.</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>La réponse n’a pas pu être comprise.</translation>
    </message>
    <message>
        <source>The certificate shown for %1 was made for “%2”, not for this address. Nothing was sent.</source>
        <translation>Le certificat présenté pour %1 a été créé pour «&#xa0;%2&#xa0;», et non pour cette adresse. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The address is mistyped, or a guest network or a proxy answers in the place of the real server.</source>
        <translation>L’adresse contient une faute de frappe, ou un réseau invité ou un proxy répond à la place du vrai serveur.</translation>
    </message>
    <message>
        <source>The certificate shown for %1 is not valid yet. Nothing was sent.</source>
        <translation>Le certificat présenté pour %1 n’est pas encore valide. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The clock of this computer is probably behind.</source>
        <translation>L’horloge de cet ordinateur est probablement en retard.</translation>
    </message>
    <message>
        <source>Check date, time and time zone of this computer, and try again.</source>
        <translation>Vérifiez la date, l’heure et le fuseau horaire de cet ordinateur, et réessayez.</translation>
    </message>
    <message>
        <source>The certificate shown for %1 expired on %2. Nothing was sent.</source>
        <translation>Le certificat présenté pour %1 a expiré le %2. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The clock of this computer is ahead, or the server or a proxy in between was not given a new certificate in time.</source>
        <translation>L’horloge de cet ordinateur est en avance, ou le serveur ou un proxy intermédiaire n’a pas reçu à temps un nouveau certificat.</translation>
    </message>
    <message>
        <source>Check date and time of this computer. If they are right, ask whoever runs %1.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur. Si elles sont correctes, interrogez le responsable de %1.</translation>
    </message>
    <message>
        <source>Your company may inspect TLS connections, or the server is not set up properly. The details name the reason.</source>
        <translation>Votre entreprise inspecte peut-être les connexions TLS, ou le serveur est mal configuré. Les détails indiquent la raison.</translation>
    </message>
    <message>
        <source>%1 would have been asked without encryption, so nothing was sent.</source>
        <translation>%1 aurait été interrogé sans chiffrement&#xa0;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>The program is not completely installed, or its OpenSSL library does not match.</source>
        <translation>Le programme n’est pas entièrement installé, ou sa bibliothèque OpenSSL ne correspond pas.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>La connexion a été perdue</translation>
    </message>
    <message>
        <source>It is not clear who issued the certificate shown for %1. Nothing was sent.</source>
        <translation>On ignore qui a émis le certificat présenté pour %1. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Your company may inspect TLS connections with its own certificate, which this computer does not know.</source>
        <translation>Votre entreprise inspecte peut-être les connexions TLS avec son propre certificat, que cet ordinateur ne connaît pas.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, open a web page in your browser, sign in if you are asked to, and try again.</source>
        <translation>Vérifiez l’adresse. Si elle est correcte, ouvrez une page web dans votre navigateur, connectez-vous si cela vous est demandé, et réessayez.</translation>
    </message>
    <message>
        <source>Try again later. If that does not help, report it with the details. Do not go on in a network that you do not know.</source>
        <translation>Réessayez plus tard. Si cela ne suffit pas, signalez le problème avec les détails. Ne continuez pas sur un réseau que vous ne connaissez pas.</translation>
    </message>
    <message>
        <source>Check the API address. If it is right, open a web page in your browser, sign in if you are asked to, and try again.</source>
        <translation>Vérifiez l’adresse de l’API. Si elle est correcte, ouvrez une page web dans votre navigateur, connectez-vous si cela vous est demandé, et réessayez.</translation>
    </message>
    <message>
        <source>Open a web page in your browser, sign in if you are asked to, and try again.</source>
        <translation>Ouvrez une page web dans votre navigateur, connectez-vous si cela vous est demandé, et réessayez.</translation>
    </message>
    <message>
        <source>The answer of %1 is not what Snyk documents.</source>
        <translation>La réponse de %1 ne correspond pas à ce que documente Snyk.</translation>
    </message>
    <message>
        <source>It is not known whether Snyk did this</source>
        <translation>On ignore si Snyk l’a fait</translation>
    </message>
    <message>
        <source>The request to enable Broker for %1 in %2 was sent, but no clear answer came back. Snyk may have carried it out. It is not sent again automatically.</source>
        <translation>La demande d’activation de Broker pour %1 dans %2 a été envoyée, mais aucune réponse claire n’est revenue. Snyk l’a peut-être exécutée. Elle n’est pas renvoyée automatiquement.</translation>
    </message>
    <message>
        <source>The connection was lost after the request was sent.</source>
        <translation>La connexion a été perdue après l’envoi de la requête.</translation>
    </message>
    <message>
        <source>Snyk reported an internal error while working on it.</source>
        <translation>Snyk a signalé une erreur interne pendant le traitement.</translation>
    </message>
    <message>
        <source>Ask your IT department for the company&apos;s certificate and add it under Settings, Network, or have %1 exempted from the inspection. Do not go on in a network that you do not know.</source>
        <translation>Demandez le certificat de l’entreprise à votre service informatique et ajoutez-le sous Réglages, Réseau, ou faites exempter %1 de l’inspection. Ne continuez pas sur un réseau que vous ne connaissez pas.</translation>
    </message>
    <message>
        <source>%1 redirected the request elsewhere. The redirect was refused, and your credential was not sent there.</source>
        <translation>%1 a redirigé la requête ailleurs. La redirection a été refusée, et vos identifiants n’y ont pas été envoyés.</translation>
    </message>
    <message>
        <source>%1 redirected the request to %2. The redirect was refused, and your credential was not sent there.</source>
        <translation>%1 a redirigé la requête vers %2. La redirection a été refusée, et vos identifiants n’y ont pas été envoyés.</translation>
    </message>
    <message>
        <source>Nothing was sent to %1.</source>
        <translation>Rien n’a été envoyé à %1.</translation>
    </message>
    <message>
        <source>The request goes through the proxy %1.</source>
        <translation>La requête passe par le proxy %1.</translation>
    </message>
    <message>
        <source>Your company&apos;s network does not resolve names on the internet.</source>
        <translation>Le réseau de votre entreprise ne résout pas les noms d’Internet.</translation>
    </message>
    <message>
        <source>Ask your network team whether this computer can reach it, perhaps through a proxy.</source>
        <translation>Demandez à votre équipe réseau si cet ordinateur peut l’atteindre, peut-être par un proxy.</translation>
    </message>
    <message>
        <source>A proxy wants you to sign in first.</source>
        <translation>Un proxy demande que vous vous identifiiez d’abord.</translation>
    </message>
    <message>
        <source>A guest network or a company proxy shows its sign-in page first.</source>
        <translation>Un réseau invité ou un proxy d’entreprise affiche d’abord sa page de connexion.</translation>
    </message>
    <message>
        <source>The certificate of the authority “%1”, which vouches for the one shown for %2, expired on %3. Nothing was sent.</source>
        <translation>Le certificat de l’autorité « %1 », qui se porte garante de celui présenté pour %2, a expiré le %3. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The certificate of the authority “%1”, which vouches for the one shown for %2, is not valid yet. Nothing was sent.</source>
        <translation>Le certificat de l’autorité « %1 », qui se porte garante de celui présenté pour %2, n’est pas encore valide. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Your company has renewed its authority, and this computer has the old certificate, or the clock of this computer is wrong.</source>
        <translation>Votre entreprise a renouvelé son autorité et cet ordinateur a encore l’ancien certificat, ou bien l’horloge de cet ordinateur est fausse.</translation>
    </message>
    <message>
        <source>Check date and time of this computer. If they are right, ask your IT department for the new certificate and add it under Settings, Network.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur. Si elles sont correctes, demandez le nouveau certificat à votre service informatique et ajoutez-le dans Réglages, Réseau.</translation>
    </message>
    <message>
        <source>A guest network or a proxy answers in the place of the real server.</source>
        <translation>Un réseau invité ou un proxy répond à la place du vrai serveur.</translation>
    </message>
    <message>
        <source>No encrypted connection came about</source>
        <translation>Aucune connexion chiffrée n’a abouti</translation>
    </message>
    <message>
        <source>What answers for %1 does not speak TLS, or refuses to. It showed no certificate. Nothing was sent.</source>
        <translation>Ce qui répond pour %1 ne parle pas TLS, ou le refuse. Aucun certificat n’a été présenté. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>A proxy or a firewall answers in the place of the real server, or the port is that of another service.</source>
        <translation>Un proxy ou un pare-feu répond à la place du vrai serveur, ou le port est celui d’un autre service.</translation>
    </message>
    <message>
        <source>Ask your network team what answers there. The details name the error.</source>
        <translation>Demandez à votre équipe réseau ce qui répond là. Les détails indiquent l’erreur.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ExclusionsDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>Leave organizations out</source>
        <translation>Exclure des organisations</translation>
    </message>
    <message>
        <source>Name or &amp;short name:</source>
        <translation>&amp;Nom ou nom court&#xa0;:</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>se termine par</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>Text of the rule</source>
        <translation>Texte de la règle</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Fer&amp;mer</translation>
    </message>
    <message>
        <source>An organization that a rule fits is left out, also when it is ticked.</source>
        <translation>Une organisation à laquelle une règle s’applique est exclue, même si elle est cochée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) is/are left out by these rules.</source>
        <translation>
            <numerusform>%Ln organisation est exclue par ces règles.</numerusform>
            <numerusform>%Ln organisations sont exclues par ces règles.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Paste a list…</source>
        <translation>Co&amp;ller une liste…</translation>
    </message>
    <message>
        <source>Leaves out the organizations that a list names: by name, short name or id</source>
        <translation>Exclut les organisations citées dans une liste&#xa0;: par nom, nom court ou ID</translation>
    </message>
    <message>
        <source>There is no rule yet.</source>
        <translation>Il n’y a pas encore de règle.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is/are ticked.</source>
        <translation>
            <numerusform>%Ln d’entre elles est cochée.</numerusform>
            <numerusform>%Ln d’entre elles sont cochées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::ExistingText</name>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>line %1 of %2</source>
        <translation>ligne %1 de %2</translation>
    </message>
    <message>
        <source>Open the file with all of it, or paste the whole text.</source>
        <translation>Ouvrez le fichier complet, ou collez tout le texte.</translation>
    </message>
    <message>
        <source>There is nothing to read</source>
        <translation>Il n’y a rien à lire</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Le texte est vide.</translation>
    </message>
    <message>
        <source>That is too much to read</source>
        <translation>Il y en a trop à lire</translation>
    </message>
    <message>
        <source>No configuration of a Broker client is larger than a megabyte.</source>
        <translation>Aucune configuration d’un client Broker ne dépasse un mégaoctet.</translation>
    </message>
    <message>
        <source>Take only the part that describes the Broker client.</source>
        <translation>Ne prenez que la partie qui décrit le client Broker.</translation>
    </message>
    <message>
        <source>This is no text</source>
        <translation>Ce n’est pas du texte</translation>
    </message>
    <message>
        <source>It has characters that no configuration has: perhaps a picture, or an archive.</source>
        <translation>Il contient des caractères qu’aucune configuration ne contient&#xa0;: c’est peut-être une image ou une archive.</translation>
    </message>
    <message>
        <source>Open the configuration itself.</source>
        <translation>Ouvrez la configuration elle-même.</translation>
    </message>
    <message>
        <source>This is no configuration that is known here</source>
        <translation>Ce n’est pas une configuration connue ici</translation>
    </message>
    <message>
        <source>Known are docker and helm commands, env-files, Compose files, Kubernetes objects, values for the Helm chart, and what docker inspect prints.</source>
        <translation>Sont connus les commandes docker et helm, les fichiers env, les fichiers Compose, les objets Kubernetes, les valeurs du chart Helm et ce qu’affiche docker inspect.</translation>
    </message>
    <message>
        <source>To add a token alone, use “Set up a token…”.</source>
        <translation>Pour ajouter seulement un jeton, utilisez «&#xa0;Configurer un jeton…&#xa0;».</translation>
    </message>
    <message>
        <source>The file is not well formed</source>
        <translation>Le fichier est mal formé</translation>
    </message>
    <message>
        <source>It cannot be read as YAML or JSON from here on: often a tab, a quote that does not end, or a wrong indent.</source>
        <translation>Il ne peut pas être lu comme YAML ou JSON à partir d’ici&#xa0;: souvent une tabulation, un guillemet non fermé ou un mauvais retrait.</translation>
    </message>
    <message>
        <source>Correct the file, or paste the part for the Broker client.</source>
        <translation>Corrigez le fichier, ou collez la partie du client Broker.</translation>
    </message>
    <message>
        <source>Paste the part for the Broker client.</source>
        <translation>Collez la partie du client Broker.</translation>
    </message>
    <message>
        <source>A quote does not end</source>
        <translation>Un guillemet n’est pas fermé</translation>
    </message>
    <message>
        <source>The quote that begins here has no end, so nothing after it can be told apart.</source>
        <translation>Le guillemet qui s’ouvre ici n’est jamais fermé&#xa0;; rien de ce qui suit ne peut donc être distingué.</translation>
    </message>
    <message>
        <source>There is no Broker client in it</source>
        <translation>Il ne contient aucun client Broker</translation>
    </message>
    <message>
        <source>The file is well formed, but nothing in it is a client of Snyk Broker.</source>
        <translation>Le fichier est bien formé, mais rien n’y est un client de Snyk Broker.</translation>
    </message>
    <message>
        <source>There is no Broker token in it</source>
        <translation>Il ne contient aucun jeton Broker</translation>
    </message>
    <message>
        <source>The client has no BROKER_TOKEN here.</source>
        <translation>Le client n’a pas de BROKER_TOKEN ici.</translation>
    </message>
    <message>
        <source>Add the file that has it, for example an env-file or a Secret.</source>
        <translation>Ajoutez le fichier qui le contient, par exemple un fichier env ou un Secret.</translation>
    </message>
    <message>
        <source>The Broker token is a placeholder</source>
        <translation>Le jeton Broker est un texte fictif</translation>
    </message>
    <message>
        <source>This is a template: nobody has put the token in.</source>
        <translation>C’est un modèle&#xa0;: personne n’y a mis le jeton.</translation>
    </message>
    <message>
        <source>Open the file that the running client was started with.</source>
        <translation>Ouvrez le fichier avec lequel le client en cours d’exécution a été démarré.</translation>
    </message>
    <message>
        <source>The Broker token is somewhere else</source>
        <translation>Le jeton Broker est ailleurs</translation>
    </message>
    <message>
        <source>The client gets it from %1, which is not here.</source>
        <translation>Le client le prend dans %1, qui n’est pas ici.</translation>
    </message>
    <message>
        <source>Add that file, or the text with it, and look again.</source>
        <translation>Ajoutez ce fichier, ou le texte qui le contient, et regardez de nouveau.</translation>
    </message>
    <message>
        <source>This is no Broker token</source>
        <translation>Ce n’est pas un jeton Broker</translation>
    </message>
    <message>
        <source>What stands for BROKER_TOKEN does not have the form of one.</source>
        <translation>La valeur de BROKER_TOKEN n’a pas la forme d’un jeton Broker.</translation>
    </message>
    <message>
        <source>It is not known what the client connects</source>
        <translation>On ignore à quoi le client se connecte</translation>
    </message>
    <message>
        <source>Neither an image nor a variable says whether it is GitHub, GitLab or another.</source>
        <translation>Ni une image ni une variable n’indique s’il s’agit de GitHub, de GitLab ou d’un autre service.</translation>
    </message>
    <message>
        <source>This kind of client cannot be added</source>
        <translation>Ce type de client ne peut pas être ajouté</translation>
    </message>
    <message>
        <source>The program does not set up “%1”.</source>
        <translation>Le programme ne configure pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Its token alone can be added with “Set up a token…”.</source>
        <translation>Son jeton seul peut être ajouté avec «&#xa0;Configurer un jeton…&#xa0;».</translation>
    </message>
    <message>
        <source>A value is not in base64</source>
        <translation>Une valeur n’est pas en base64</translation>
    </message>
    <message>
        <source>“%1” stands under “data” of a Secret, where Kubernetes wants base64.</source>
        <translation>«&#xa0;%1&#xa0;» figure sous «&#xa0;data&#xa0;» dans un Secret, où Kubernetes attend du base64.</translation>
    </message>
    <message>
        <source>Put plain values under “stringData”.</source>
        <translation>Placez les valeurs en clair sous «&#xa0;stringData&#xa0;».</translation>
    </message>
    <message>
        <source>a command for a shell</source>
        <translation>une commande pour un shell</translation>
    </message>
    <message>
        <source>a command for PowerShell</source>
        <translation>une commande pour PowerShell</translation>
    </message>
    <message>
        <source>an env-file</source>
        <translation>un fichier env</translation>
    </message>
    <message>
        <source>a .env file of the client from npm</source>
        <translation>un fichier .env du client de npm</translation>
    </message>
    <message>
        <source>a Compose file</source>
        <translation>un fichier Compose</translation>
    </message>
    <message>
        <source>Kubernetes objects</source>
        <translation>des objets Kubernetes</translation>
    </message>
    <message>
        <source>values for the Helm chart</source>
        <translation>des valeurs pour le chart Helm</translation>
    </message>
    <message>
        <source>what docker inspect prints</source>
        <translation>ce qu’affiche docker inspect</translation>
    </message>
    <message>
        <source>this program sets it for every client</source>
        <translation>ce programme le définit pour chaque client</translation>
    </message>
    <message>
        <source>the client has the same by itself</source>
        <translation>le client a la même valeur de lui-même</translation>
    </message>
    <message>
        <source>set by the image</source>
        <translation>défini par l’image</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>non compris</translation>
    </message>
    <message>
        <source>not a Broker client</source>
        <translation>pas un client Broker</translation>
    </message>
    <message>
        <source>another object of Kubernetes</source>
        <translation>un autre objet de Kubernetes</translation>
    </message>
    <message>
        <source>a command that starts no client</source>
        <translation>une commande qui ne démarre aucun client</translation>
    </message>
    <message>
        <source>a setting of the container, not of the client</source>
        <translation>un réglage du conteneur, pas du client</translation>
    </message>
    <message>
        <source>another image; new configurations take Snyk&apos;s own</source>
        <translation>une autre image&#xa0;; les nouvelles configurations prennent celle de Snyk</translation>
    </message>
    <message>
        <source>a file that is not here</source>
        <translation>un fichier qui n’est pas ici</translation>
    </message>
    <message>
        <source>its value comes from somewhere else</source>
        <translation>sa valeur vient d’ailleurs</translation>
    </message>
    <message>
        <source>given again further down, and that counts</source>
        <translation>indiqué de nouveau plus bas, et c’est cela qui compte</translation>
    </message>
    <message>
        <source>a placeholder</source>
        <translation>un texte fictif</translation>
    </message>
    <message>
        <source>not a value that it can have</source>
        <translation>pas une valeur possible</translation>
    </message>
    <message>
        <source>a file inside the container; where it comes from is not here</source>
        <translation>un fichier dans le conteneur&#xa0;; son origine n’est pas ici</translation>
    </message>
    <message>
        <source>the text of a certificate; new configurations name its file</source>
        <translation>le texte d’un certificat&#xa0;; les nouvelles configurations indiquent son fichier</translation>
    </message>
    <message>
        <source>a setting of the chart, not of the client</source>
        <translation>un réglage du chart, pas du client</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line, reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>name, reason</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1: %2 — %3</source>
        <comment>line, name, reason</comment>
        <translation>%1&#xa0;: %2 — %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, line</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 n’a pas pu être lu</translation>
    </message>
    <message>
        <source>It is larger than any configuration of a client.</source>
        <translation>Il est plus gros que n’importe quelle configuration d’un client.</translation>
    </message>
    <message>
        <source>It is no file but a folder, a pipe or a device.</source>
        <translation>Ce n’est pas un fichier mais un dossier, un tube ou un périphérique.</translation>
    </message>
    <message>
        <source>The system does not let this program read it.</source>
        <translation>Le système ne laisse pas ce programme le lire.</translation>
    </message>
    <message>
        <source>Open another file, or paste its text.</source>
        <translation>Ouvrez un autre fichier, ou collez son texte.</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>texte collé</translation>
    </message>
    <message>
        <source>pasted text %1</source>
        <extracomment>%1 is a number: the first, the second text that was pasted.</extracomment>
        <translation>texte collé %1</translation>
    </message>
    <message>
        <source>not read: it describes no client, and no client refers to it</source>
        <translation>non lu&#xa0;: il ne décrit aucun client, et aucun client n’y renvoie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, line</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not here: the file only refers to it.</source>
        <translation>Absents&#xa0;: le fichier ne fait qu’y renvoyer.</translation>
    </message>
    <message>
        <source>Not here: the file only refers to it (%1).</source>
        <translation>Absents&#xa0;: le fichier ne fait qu’y renvoyer (%1).</translation>
    </message>
    <message>
        <source>Not here: a placeholder stands in its place (%1).</source>
        <extracomment>%1 is a variable and a line.</extracomment>
        <translation>Absents&#xa0;: un texte fictif se trouve à leur place (%1).</translation>
    </message>
    <message>
        <source>Not taken: what stands there cannot be it (%1).</source>
        <extracomment>%1 is a variable and a line.</extracomment>
        <translation>Non repris&#xa0;: ce qui s’y trouve ne peut pas être les bons identifiants (%1).</translation>
    </message>
    <message>
        <source>Not here: perhaps in another file.</source>
        <translation>Absents&#xa0;: peut-être dans un autre fichier.</translation>
    </message>
    <message>
        <source>Not here: perhaps in %1, which was not given.</source>
        <translation>Absents&#xa0;: peut-être dans %1, qui n’a pas été fourni.</translation>
    </message>
    <message>
        <source>Not in the file.</source>
        <translation>Absents du fichier.</translation>
    </message>
    <message>
        <source>your own rules for what the client lets through; new configurations take Snyk&apos;s rules, so bring this file into the new client yourself</source>
        <translation>vos propres règles sur ce que le client laisse passer&#xa0;; les nouvelles configurations prennent les règles de Snyk, ajoutez donc vous-même ce fichier au nouveau client</translation>
    </message>
    <message>
        <source>a file or folder that the container is given; new configurations do not give it</source>
        <translation>un fichier ou un dossier fourni au conteneur&#xa0;; les nouvelles configurations ne le fournissent pas</translation>
    </message>
    <message>
        <source>The file would take too long to read</source>
        <translation>La lecture du fichier prendrait trop de temps</translation>
    </message>
    <message>
        <source>It is nested too deeply, or repeats itself too often. No configuration of a Broker client looks like this.</source>
        <translation>Il est imbriqué trop profondément, ou se répète trop souvent. Aucune configuration d’un client Broker ne ressemble à cela.</translation>
    </message>
    <message>
        <source>the default in the file is taken; it may be set somewhere else</source>
        <translation>la valeur par défaut du fichier est reprise&#xa0;; une autre est peut-être définie ailleurs</translation>
    </message>
    <message>
        <source>given more than once, and nothing says which counts</source>
        <translation>indiqué plusieurs fois, et rien ne dit ce qui compte</translation>
    </message>
    <message>
        <source>no client uses it</source>
        <translation>aucun client ne l’utilise</translation>
    </message>
    <message>
        <source>not Snyk&apos;s address for this region, which new configurations have</source>
        <translation>pas l’adresse de Snyk pour cette région, que prennent les nouvelles configurations</translation>
    </message>
    <message>
        <source>too many variables that no field of the form asks for</source>
        <translation>trop de variables qu’aucun champ du formulaire ne demande</translation>
    </message>
</context>
<context>
    <name>broker::ui::ExistingWizard</name>
    <message>
        <source>Its file</source>
        <comment>step of the wizard</comment>
        <translation>Son fichier</translation>
    </message>
    <message>
        <source>What was found</source>
        <comment>step of the wizard</comment>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Connect</source>
        <comment>step of the wizard</comment>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>step of the wizard</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>step of the wizard</comment>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step of the wizard</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Add an existing client</source>
        <translation>Ajouter un client existant</translation>
    </message>
    <message>
        <source>The credential is stored nowhere</source>
        <translation>Les identifiants ne sont stockés nulle part</translation>
    </message>
    <message>
        <source>If you leave now, this program forgets the credential. The client&apos;s file still has it.</source>
        <translation>Si vous quittez maintenant, ce programme oublie les identifiants. Le fichier du client les contient toujours.</translation>
    </message>
    <message>
        <source>&amp;Leave without it</source>
        <translation>&amp;Quitter sans conserver</translation>
    </message>
    <message>
        <source>The token is stored nowhere</source>
        <translation>Le jeton n’est stocké nulle part</translation>
    </message>
    <message>
        <source>If you leave now, this program forgets the token. The client&apos;s file still has it.</source>
        <translation>Si vous quittez maintenant, ce programme oublie le jeton. Le fichier du client le contient toujours.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ExportCommands</name>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendrier (*.ics)</translation>
    </message>
    <message>
        <source>Due dates as a &amp;calendar…</source>
        <translation>Échéances sous forme de &amp;calendrier…</translation>
    </message>
    <message>
        <source>Save the due dates as a calendar</source>
        <translation>Enregistrer les échéances sous forme de calendrier</translation>
    </message>
    <message>
        <source>Due date of the &amp;selected token…</source>
        <translation>Échéance du jeton &amp;sélectionné…</translation>
    </message>
    <message>
        <source>Save the due date as a calendar</source>
        <translation>Enregistrer l’échéance sous forme de calendrier</translation>
    </message>
    <message>
        <source>Inventory as a &amp;table…</source>
        <translation>Inventaire sous forme de &amp;tableau…</translation>
    </message>
    <message>
        <source>Save the inventory as a table</source>
        <translation>Enregistrer l’inventaire sous forme de tableau</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Report for a change ticket…</source>
        <translation>&amp;Rapport pour un ticket de changement…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Printable document (*.pdf)</source>
        <translation>Document imprimable (*.pdf)</translation>
    </message>
    <message>
        <source>There is nothing to save</source>
        <translation>Il n’y a rien à enregistrer</translation>
    </message>
    <message>
        <source>No token is selected, or the filter shows none.</source>
        <translation>Aucun jeton n’est sélectionné, ou le filtre n’en affiche aucun.</translation>
    </message>
    <message>
        <source>There is no secret in it.</source>
        <translation>Il ne contient aucun secret.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is &quot;2 tokens and 1 credential&quot;.</extracomment>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Due dates of the &amp;selected tokens…</source>
        <translation>Échéances &amp;des jetons sélectionnés…</translation>
    </message>
</context>
<context>
    <name>broker::ui::FieldRow</name>
    <message>
        <source>Use this</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>The first entry of a list: what holds when nothing is chosen. %1 is a value of the Broker client.</extracomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>%1 Perhaps you mean: %2</source>
        <extracomment>%1 is what is wrong with an entry, %2 what was most likely meant.</extracomment>
        <translation>%1 Vouliez-vous dire&#xa0;: %2</translation>
    </message>
    <message>
        <source>Use this: %1</source>
        <translation>Utiliser ceci&#xa0;: %1</translation>
    </message>
    <message>
        <source>Move them to their fields</source>
        <translation>Les déplacer dans leurs champs</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (par défaut)</translation>
    </message>
</context>
<context>
    <name>broker::ui::FilePage</name>
    <message>
        <source>&amp;Paste it</source>
        <translation>&amp;Coller</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>&amp;Ouvrir des fichiers…</translation>
    </message>
    <message>
        <source>Take a &amp;sample</source>
        <translation>Prendre un &amp;exemple</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>How was the client set up?</source>
        <translation>Comment le client a-t-il été configuré&#xa0;?</translation>
    </message>
    <message>
        <source>Paste what it was started with, or open the file: a docker or helm command, an env-file, a Compose file, Kubernetes objects, values for the Helm chart, or what docker inspect prints. Add the files that it refers to as well. Nothing of it leaves this computer, and it is not kept.</source>
        <translation>Collez ce qui a servi à le démarrer, ou ouvrez le fichier&#xa0;: une commande docker ou helm, un fichier env, un fichier Compose, des objets Kubernetes, des valeurs pour le chart Helm ou ce qu’affiche docker inspect. Ajoutez aussi les fichiers auxquels cela renvoie. Rien ne quitte cet ordinateur, et rien n’est conservé.</translation>
    </message>
    <message>
        <source>&amp;Given so far:</source>
        <translation>&amp;Fourni jusqu’ici&#xa0;:</translation>
    </message>
    <message>
        <source>Given so far</source>
        <translation>Fourni jusqu’ici</translation>
    </message>
    <message>
        <source>There is no text on the clipboard</source>
        <translation>Il n’y a pas de texte dans le presse-papiers</translation>
    </message>
    <message>
        <source>Copy the command or the file&apos;s text first, or open the file.</source>
        <translation>Copiez d’abord la commande ou le texte du fichier, ou ouvrez le fichier.</translation>
    </message>
    <message>
        <source>Open the files of the client</source>
        <translation>Ouvrir les fichiers du client</translation>
    </message>
    <message numerus="yes">
        <source>Pasted text, %Ln line(s)</source>
        <translation>
            <numerusform>Texte collé, %Ln ligne</numerusform>
            <numerusform>Texte collé, %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln line(s)</source>
        <translation>
            <numerusform>%1, %Ln ligne</numerusform>
            <numerusform>%1, %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message numerus="yes">
        <source>Pasted text %1, %Ln line(s)</source>
        <extracomment>%1 is a number: the first, the second text that was pasted.</extracomment>
        <translation>
            <numerusform>Texte collé %1, %Ln ligne</numerusform>
            <numerusform>Texte collé %1, %Ln lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::FileText</name>
    <message>
        <source>The drive that it is on does not answer.</source>
        <translation>Le lecteur où il se trouve ne répond pas.</translation>
    </message>
</context>
<context>
    <name>broker::ui::FilterBar</name>
    <message>
        <source>Clear &amp;filter</source>
        <translation>Effacer le &amp;filtre</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Rechercher dans la liste</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Toutes les régions</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>All organizations</source>
        <translation>Toutes les organisations</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Clear the text to find</source>
        <translation>Effacer le texte recherché</translation>
    </message>
    <message>
        <source>Show every day again</source>
        <translation>Afficher de nouveau tous les jours</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Regroupement</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sans regroupement</translation>
    </message>
    <message>
        <source>By organization</source>
        <translation>Par organisation</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Par date</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>À échéance le %1</translation>
    </message>
</context>
<context>
    <name>broker::ui::FindPage</name>
    <message>
        <source>Find among these organizations</source>
        <translation>Rechercher parmi ces organisations</translation>
    </message>
    <message>
        <source>Clear the text to find</source>
        <translation>Effacer le texte recherché</translation>
    </message>
    <message>
        <source>&amp;Stop looking</source>
        <translation>Arrêter &amp;l’examen</translation>
    </message>
    <message>
        <source>Choose from &amp;all organizations…</source>
        <translation>Choisir parmi &amp;toutes les organisations…</translation>
    </message>
    <message>
        <source>Organizations looked at</source>
        <translation>Organisations examinées</translation>
    </message>
    <message>
        <source>Organizations that the client may be for</source>
        <translation>Organisations auxquelles le client peut être destiné</translation>
    </message>
    <message>
        <source>Which organization is the client for?</source>
        <translation>À quelle organisation le client est-il destiné&#xa0;?</translation>
    </message>
    <message>
        <source>Whose token it has, Snyk tells nobody: it never shows the token of an integration again. It does tell which of your organizations have %1 with Broker. Choose the one that the client is for.</source>
        <translation>Snyk ne dit à personne à qui appartient son jeton&#xa0;: il n’affiche plus jamais le jeton d’une intégration. Il indique en revanche lesquelles de vos organisations ont %1 avec Broker. Choisissez celle à laquelle le client est destiné.</translation>
    </message>
    <message>
        <source>&amp;Look at them</source>
        <translation>Les e&amp;xaminer</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Réexaminer</translation>
    </message>
    <message>
        <source>&amp;Look at the rest</source>
        <translation>&amp;Examiner le reste</translation>
    </message>
    <message numerus="yes">
        <source>You see %Ln organization(s). Snyk is asked about each of them, which takes %1.</source>
        <translation>
            <numerusform>Vous voyez %Ln organisation. Snyk est interrogé à son sujet, ce qui prend %1.</numerusform>
            <numerusform>Vous voyez %Ln organisations. Snyk est interrogé sur chacune d’elles, ce qui prend %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s) looked at.</source>
        <translation>
            <numerusform>Organisations examinées&#xa0;: %1 sur %Ln.</numerusform>
            <numerusform>Organisations examinées&#xa0;: %1 sur %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snyk does not show you the integrations of %Ln organization(s); the client may be for such a one.</source>
        <translation>
            <numerusform>Snyk ne vous montre pas les intégrations de %Ln organisation&#xa0;; le client lui est peut-être destiné.</numerusform>
            <numerusform>Snyk ne vous montre pas les intégrations de %Ln organisations&#xa0;; le client est peut-être destiné à l’une d’elles.</numerusform>
        </translation>
    </message>
    <message>
        <source>None was found that has %1 with Broker. Choose the organization yourself, or go back and sign in with an account that sees it.</source>
        <translation>Aucune organisation ayant %1 avec Broker n’a été trouvée. Choisissez l’organisation vous-même, ou revenez en arrière et connectez-vous avec un compte qui la voit.</translation>
    </message>
    <message>
        <source>Snyk does not list every integration of this kind.</source>
        <comment>Jira, Nexus</comment>
        <translation>Snyk ne répertorie pas toutes les intégrations de ce type.</translation>
    </message>
    <message>
        <source>Some of this the inventory knew; the oldest is of %1. “Look again” asks Snyk anew.</source>
        <translation>Une partie de ces informations vient de l’inventaire&#xa0;; la plus ancienne date du %1. «&#xa0;Réexaminer&#xa0;» interroge de nouveau Snyk.</translation>
    </message>
    <message numerus="yes">
        <source>Reading the list: %Ln organization(s) so far</source>
        <translation>
            <numerusform>Lecture de la liste&#xa0;: %Ln organisation jusqu’ici</numerusform>
            <numerusform>Lecture de la liste&#xa0;: %Ln organisations jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s) looked at</source>
        <translation>
            <numerusform>Organisations examinées&#xa0;: %1 sur %Ln</numerusform>
            <numerusform>Organisations examinées&#xa0;: %1 sur %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::FingerprintView</name>
    <message>
        <source>Both match what the Broker client writes to its logs, so you can tell which token it uses.</source>
        <translation>Les deux correspondent à ce que le client Broker écrit dans ses journaux&#xa0;; vous pouvez ainsi savoir quel jeton il utilise.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
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
        <translation>&amp;Empreinte</translation>
    </message>
    <message>
        <source>Both tell credentials apart without showing them.</source>
        <translation>Les deux distinguent les identifiants sans les afficher.</translation>
    </message>
</context>
<context>
    <name>broker::ui::FoundPage</name>
    <message>
        <source>%1: %2</source>
        <comment>product, how the client signs in</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not ta&amp;ken:</source>
        <translation>No&amp;n repris&#xa0;:</translation>
    </message>
    <message>
        <source>C&amp;lient:</source>
        <translation>Cl&amp;ient&#xa0;:</translation>
    </message>
    <message>
        <source>It &amp;connects:</source>
        <translation>&amp;Se connecte à&#xa0;:</translation>
    </message>
    <message>
        <source>Client:</source>
        <translation>Client&#xa0;:</translation>
    </message>
    <message>
        <source>Read from:</source>
        <translation>Lu dans&#xa0;:</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>Région&#xa0;:</translation>
    </message>
    <message>
        <source>Broker token:</source>
        <translation>Jeton Broker&#xa0;:</translation>
    </message>
    <message>
        <source>Credential:</source>
        <translation>Identifiants&#xa0;:</translation>
    </message>
    <message>
        <source>Settings:</source>
        <translation>Réglages&#xa0;:</translation>
    </message>
    <message>
        <source>Copy &amp;token</source>
        <translation>&amp;Copier le jeton</translation>
    </message>
    <message>
        <source>Copy cr&amp;edential</source>
        <translation>Copier &amp;les identifiants</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>What the client connects</source>
        <translation>Ce à quoi le client se connecte</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Non repris</translation>
    </message>
    <message>
        <source>The client could not be read</source>
        <translation>Le client n’a pas pu être lu</translation>
    </message>
    <message>
        <source>This is what was found</source>
        <translation>Voici ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Next, sign in to Snyk and choose the organization that the client is for.</source>
        <translation>Rien n’est encore enregistré. Connectez-vous ensuite à Snyk et choisissez l’organisation à laquelle le client est destiné.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a client, what it connects</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Unknown: the Broker server is none of Snyk&apos;s that are known here</source>
        <translation>Inconnue&#xa0;: le serveur Broker ne fait pas partie de ceux de Snyk connus ici</translation>
    </message>
    <message>
        <source>Broker token of the client</source>
        <translation>Jeton Broker du client</translation>
    </message>
    <message>
        <source>Credential of the client (%1)</source>
        <translation>Identifiants du client (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: hidden</source>
        <comment>variable</comment>
        <translation>%1&#xa0;: masqué</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>The token and the credential are kept. These secrets are not, and are asked for when the client is set up again: %1.</source>
        <translation>Le jeton et les identifiants sont conservés. Les secrets suivants ne le sont pas, et sont demandés lorsque le client est configuré de nouveau&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Another client: %1</source>
        <comment>why it is not there</comment>
        <translation>Un autre client&#xa0;: %1</translation>
    </message>
    <message>
        <source>This token is in your list already</source>
        <translation>Ce jeton est déjà dans votre liste</translation>
    </message>
    <message>
        <source>%1 in %2, %3. A second entry for it is not made.</source>
        <translation>%1 dans %2, %3. Aucune deuxième entrée n’est créée.</translation>
    </message>
    <message>
        <source>To change how its client is set up, select it in the list and choose “Set up the client…”.</source>
        <translation>Pour changer la configuration de son client, sélectionnez-le dans la liste et choisissez «&#xa0;Configurer le client…&#xa0;».</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>a setting</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>Ente&amp;r it:</source>
        <translation>Les s&amp;aisir&#xa0;:</translation>
    </message>
    <message>
        <source>Not in the file, so:</source>
        <translation>Absent du fichier, donc&#xa0;:</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>The credential of the client, which is then kept with the token</source>
        <translation>Les identifiants du client, qui sont alors conservés avec le jeton</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) were found. Choose one; the others are added in the same way after it.</source>
        <translation>
            <numerusform>%Ln client a été trouvé. Choisissez-le&#xa0;; les autres s’ajoutent ensuite de la même façon.</numerusform>
            <numerusform>%Ln clients ont été trouvés. Choisissez-en un&#xa0;; les autres s’ajoutent ensuite de la même façon.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, token %2</source>
        <comment>name of a client, masked token</comment>
        <translation>%1, jeton %2</translation>
    </message>
    <message>
        <source>entered</source>
        <comment>a credential</comment>
        <translation>saisis</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>form of a file, its name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (not in the file: a client goes there that is not told otherwise)</source>
        <translation>%1 (absente du fichier&#xa0;: sans autre indication, c’est là que va un client)</translation>
    </message>
    <message>
        <source>Enter it here, or later.</source>
        <translation>Saisissez-les ici, ou plus tard.</translation>
    </message>
    <message>
        <source>It can be entered later; nothing here says which service it is for.</source>
        <translation>Ils peuvent être saisis plus tard&#xa0;; rien ici n’indique à quel service ils sont destinés.</translation>
    </message>
    <message>
        <source>The client is being read</source>
        <translation>Lecture du client</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln line(s) more</source>
        <translation>
            <numerusform>et %Ln autre ligne</numerusform>
            <numerusform>et %Ln autres lignes</numerusform>
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
        <translation>Demandez une nouvelle remise à votre collègue.</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Le fichier n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Save it on this computer first, for example in your documents, and open it from there.</source>
        <translation>Enregistrez-le d’abord sur cet ordinateur, par exemple dans vos documents, et ouvrez-le de là.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Le fichier est trop volumineux</translation>
    </message>
    <message>
        <source>A hand-over has some thousand characters; this file has more than a million.</source>
        <translation>Une remise compte quelques milliers de caractères&#xa0;; ce fichier en a plus d’un million.</translation>
    </message>
    <message>
        <source>Choose the file whose name ends with “.handover”.</source>
        <translation>Choisissez le fichier dont le nom se termine par «&#xa0;.handover&#xa0;».</translation>
    </message>
    <message>
        <source>This is not a hand-over</source>
        <translation>Ce n’est pas une remise</translation>
    </message>
    <message>
        <source>The hand-over is damaged</source>
        <translation>La remise est endommagée</translation>
    </message>
    <message>
        <source>It is not as it was saved: a part is missing, or was changed on the way.</source>
        <translation>Elle n’est plus telle qu’elle a été enregistrée&#xa0;: une partie manque, ou a été modifiée en chemin.</translation>
    </message>
    <message>
        <source>Ask your colleague to send the file once more, as an attachment and not as text.</source>
        <translation>Demandez à votre collègue d’envoyer le fichier une nouvelle fois, en pièce jointe et non comme texte.</translation>
    </message>
    <message>
        <source>The hand-over is from a newer version</source>
        <translation>La remise vient d’une version plus récente</translation>
    </message>
    <message>
        <source>It was made by a version of this program that you do not have yet.</source>
        <translation>Elle a été créée par une version de ce programme que vous n’avez pas encore.</translation>
    </message>
    <message>
        <source>Install the newest version, then open the file again.</source>
        <translation>Installez la version la plus récente, puis ouvrez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>The hand-over is a real one</source>
        <translation>C’est une vraie remise</translation>
    </message>
    <message>
        <source>In practice mode only what was made in practice mode is opened.</source>
        <translation>En mode d’entraînement, seul ce qui a été créé en mode d’entraînement s’ouvre.</translation>
    </message>
    <message>
        <source>Leave practice mode, then open the file again.</source>
        <translation>Quittez le mode d’entraînement, puis ouvrez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>The hand-over is from practice mode</source>
        <translation>La remise vient du mode d’entraînement</translation>
    </message>
    <message>
        <source>Nothing in it is real.</source>
        <translation>Rien n’y est réel.</translation>
    </message>
    <message>
        <source>Switch to practice mode to open it, or ask your colleague for a real one.</source>
        <translation>Passez en mode d’entraînement pour l’ouvrir, ou demandez une vraie remise à votre collègue.</translation>
    </message>
    <message>
        <source>The hand-over has expired</source>
        <translation>La remise a expiré</translation>
    </message>
    <message>
        <source>It could be opened until %1.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Elle pouvait être ouverte jusqu’au %1.</translation>
    </message>
    <message>
        <source>Ask your colleague for a new hand-over. If it should not have expired yet, look whether the date of this computer is right.</source>
        <translation>Demandez une nouvelle remise à votre collègue. Si elle ne devrait pas encore avoir expiré, vérifiez que la date de cet ordinateur est juste.</translation>
    </message>
    <message>
        <source>The passphrase does not open it</source>
        <translation>La phrase secrète ne l’ouvre pas</translation>
    </message>
    <message>
        <source>Most likely there is a typing error. Capital and small letters differ, and hyphens count.</source>
        <translation>Il s’agit probablement d’une faute de frappe. Les majuscules et les minuscules diffèrent, et les traits d’union comptent.</translation>
    </message>
    <message>
        <source>Enter it again. If it still does not open, ask your colleague for the passphrase of this very file.</source>
        <translation>Saisissez-la de nouveau. Si la remise ne s’ouvre toujours pas, demandez à votre collègue la phrase secrète de ce fichier précis.</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>Mémoire insuffisante</translation>
    </message>
    <message>
        <source>Checking the passphrase takes about 256 MB of memory for a second.</source>
        <translation>Vérifier la phrase secrète demande environ 256 Mo de mémoire pendant une seconde.</translation>
    </message>
    <message>
        <source>Close some programs, then try again.</source>
        <translation>Fermez quelques programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>You have no key for it</source>
        <translation>Vous n’avez pas de clé pour l’ouvrir</translation>
    </message>
    <message>
        <source>The hand-over was made for a key, and on this computer there is none.</source>
        <translation>La remise a été créée pour une clé, et il n’y en a aucune sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Open it on the computer whose key you gave to your colleague. Or make a key here, send it, and ask for a new hand-over.</source>
        <translation>Ouvrez-la sur l’ordinateur dont vous avez donné la clé à votre collègue. Ou créez une clé ici, envoyez-la, et demandez une nouvelle remise.</translation>
    </message>
    <message>
        <source>The hand-over was not made for your key</source>
        <translation>La remise n’a pas été créée pour votre clé</translation>
    </message>
    <message>
        <source>It was made for another person, another computer, or a key that you had before.</source>
        <translation>Elle a été créée pour une autre personne, un autre ordinateur, ou une clé que vous aviez auparavant.</translation>
    </message>
    <message>
        <source>Send your key to your colleague and ask for a new hand-over.</source>
        <translation>Envoyez votre clé à votre collègue et demandez une nouvelle remise.</translation>
    </message>
    <message>
        <source>The hand-over was changed</source>
        <translation>La remise a été modifiée</translation>
    </message>
    <message>
        <source>It was made for your key, but somebody has changed it since.</source>
        <translation>Elle a été créée pour votre clé, mais quelqu’un l’a modifiée depuis.</translation>
    </message>
    <message>
        <source>What is inside is not understood</source>
        <translation>Le contenu n’est pas compris</translation>
    </message>
    <message>
        <source>The file was opened, but it describes no client that this version knows.</source>
        <translation>Le fichier a été ouvert, mais il ne décrit aucun client que cette version connaît.</translation>
    </message>
    <message>
        <source>Install the newest version. If that does not help, ask your colleague for a new hand-over.</source>
        <translation>Installez la version la plus récente. Si cela ne suffit pas, demandez une nouvelle remise à votre collègue.</translation>
    </message>
    <message numerus="yes">
        <source>Too short: at least %Ln character(s).</source>
        <translation>
            <numerusform>Trop court&#xa0;: au moins %Ln caractère.</numerusform>
            <numerusform>Trop court&#xa0;: au moins %Ln caractères.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too easy to guess: at least %Ln different character(s).</source>
        <translation>
            <numerusform>Trop facile à deviner&#xa0;: au moins %Ln caractère différent.</numerusform>
            <numerusform>Trop facile à deviner&#xa0;: au moins %Ln caractères différents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too long: at most %Ln character(s).</source>
        <translation>
            <numerusform>Trop long&#xa0;: au plus %Ln caractère.</numerusform>
            <numerusform>Trop long&#xa0;: au plus %Ln caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key cannot be used</source>
        <translation>La clé est inutilisable</translation>
    </message>
    <message>
        <source>Ask your colleague to make a new key and to send it.</source>
        <translation>Demandez à votre collègue de créer une nouvelle clé et de l’envoyer.</translation>
    </message>
    <message>
        <source>Opening it would take too much</source>
        <translation>Son ouverture demanderait trop</translation>
    </message>
    <message>
        <source>The file asks for more memory or time than a hand-over of this program does. That could bring this computer to a stop.</source>
        <translation>Le fichier demande plus de mémoire ou de temps qu’une remise de ce programme. Cela pourrait bloquer cet ordinateur.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>further integrations that use a token</comment>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>broker::ui::HandoverCommands</name>
    <message>
        <source>S&amp;end to a colleague…</source>
        <translation>Envoyer à un co&amp;llègue…</translation>
    </message>
    <message>
        <source>&amp;Open a hand-over…</source>
        <translation>&amp;Ouvrir une remise…</translation>
    </message>
    <message>
        <source>My &amp;public key…</source>
        <translation>&amp;Ma clé publique…</translation>
    </message>
    <message>
        <source>Opens the encrypted file with a client that a colleague sent you</source>
        <translation>Ouvre le fichier chiffré contenant un client qu’un collègue vous a envoyé</translation>
    </message>
    <message>
        <source>Lets a colleague make a hand-over that only you can open</source>
        <translation>Permet à un collègue de créer une remise que vous seul pouvez ouvrir</translation>
    </message>
    <message>
        <source>Hands this client over to somebody who runs it: an encrypted file and a page with instructions</source>
        <translation>Remet ce client à la personne qui l’exécute&#xa0;: un fichier chiffré et une page d’instructions</translation>
    </message>
    <message>
        <source>For a Broker token whose client this program can set up</source>
        <translation>Pour un jeton Broker dont ce programme peut configurer le client</translation>
    </message>
    <message>
        <source>For Broker tokens whose clients this program can set up: select those alone</source>
        <translation>Pour les jetons Broker dont ce programme peut configurer les clients&#xa0;: ne sélectionnez que ceux-là</translation>
    </message>
    <message>
        <source>The selected tokens are of more than one region: select those of one</source>
        <translation>Les jetons sélectionnés sont de plusieurs régions&#xa0;: sélectionnez ceux d’une seule</translation>
    </message>
    <message>
        <source>Hands these clients over to somebody who runs them: for each an encrypted file and a page with instructions</source>
        <translation>Remet ces clients à la personne qui les exécute&#xa0;: pour chacun, un fichier chiffré et une page d’instructions</translation>
    </message>
</context>
<context>
    <name>broker::ui::Help</name>
    <message>
        <source>help_en.md</source>
        <extracomment>Not shown: the name of the help file of this language, &quot;help_de.md&quot; for German.</extracomment>
        <translation>help_fr.md</translation>
    </message>
</context>
<context>
    <name>broker::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>The underlined letter of a menu or button is pressed together with Alt. Tab goes on to the next control, Escape closes a window.</source>
        <translation>Appuyez en même temps sur Alt et sur la lettre soulignée d’un menu ou d’un bouton. Tab passe à l’élément suivant, Échap ferme une fenêtre.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Rechercher&#xa0;:</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>Texte de la rubrique</translation>
    </message>
    <message>
        <source>Cop&amp;y facts about this program</source>
        <translation>Co&amp;pier les informations sur ce programme</translation>
    </message>
    <message>
        <source>Version, Qt, encryption and keychain. There is no secret in it.</source>
        <translation>Version, Qt, chiffrement et trousseau. Elles ne contiennent aucun secret.</translation>
    </message>
    <message>
        <source>Nothing is said about “%1”. Try one word of it.</source>
        <translation>Rien n’est dit sur «&#xa0;%1&#xa0;». Essayez avec un seul des mots.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Clear the text to find</source>
        <translation>Effacer le texte recherché</translation>
    </message>
</context>
<context>
    <name>broker::ui::HomeDoubtText</name>
    <message>
        <source>%1 has no integration with %2.</source>
        <translation>%1 n’a pas d’intégration avec %2.</translation>
    </message>
    <message>
        <source>%1 has %2 without Broker.</source>
        <translation>%1 a %2 sans Broker.</translation>
    </message>
    <message>
        <source>With Broker it has: %1.</source>
        <extracomment>%1 is a list of services.</extracomment>
        <translation>Avec Broker, elle a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Your list has another token for this integration: %1.</source>
        <extracomment>%1 is the masked form of a token.</extracomment>
        <translation>Votre liste contient un autre jeton pour cette intégration&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The client seems to be for another organization</source>
        <translation>Le client semble destiné à une autre organisation</translation>
    </message>
    <message>
        <source>Choose another one, or go on if you know that it is this one. Your list then says what speaks against it.</source>
        <translation>Choisissez-en une autre, ou continuez si vous savez que c’est bien celle-ci. Votre liste indique alors ce qui s’y oppose.</translation>
    </message>
</context>
<context>
    <name>broker::ui::HomeModel</name>
    <message>
        <source>your list has another token for it</source>
        <translation>votre liste contient un autre jeton pour elle</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>broker::ui::HowPage</name>
    <message>
        <source>&amp;Share one token</source>
        <translation>&amp;Partager un jeton</translation>
    </message>
    <message>
        <source>&amp;One token each</source>
        <translation>&amp;Un jeton chacune</translation>
    </message>
    <message>
        <source>How they get their token</source>
        <translation>Comment elles obtiennent leur jeton</translation>
    </message>
    <message>
        <source>Both ways side by side. Nothing is changed yet.</source>
        <translation>Les deux méthodes côte à côte. Rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>&amp;Token to share:</source>
        <translation>&amp;Jeton à partager&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Integration:</source>
        <translation>&amp;Intégration&#xa0;:</translation>
    </message>
    <message>
        <source>Set up the &amp;first token…</source>
        <translation>Configurer le &amp;premier jeton…</translation>
    </message>
    <message>
        <source>Set one up in an organization of the group first, then share it: your choice is kept until then. Or choose one token each.</source>
        <translation>Configurez-en d’abord un dans une organisation du groupe, puis partagez-le&#xa0;: votre choix est conservé jusque-là. Ou choisissez un jeton pour chacune.</translation>
    </message>
    <message>
        <source>No token on your list can be shared in this region.</source>
        <translation>Aucun jeton de votre liste ne peut être partagé dans cette région.</translation>
    </message>
    <message>
        <source>No token on your list is of a group that you have chosen organizations of.</source>
        <translation>Aucun jeton de votre liste n’appartient à un groupe dont vous avez choisi des organisations.</translation>
    </message>
    <message>
        <source>None of the chosen organizations can share it: they are in other groups.</source>
        <translation>Aucune des organisations choisies ne peut le partager&#xa0;: elles sont dans d’autres groupes.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln chosen organization(s) can share it: they are in its group. Its record on your list will name them.</source>
        <extracomment>%1 is how many of them.</extracomment>
        <translation>
            <numerusform>Organisations choisies qui peuvent le partager&#xa0;: %1 sur %Ln, dans son groupe. Son entrée dans votre liste les mentionnera.</numerusform>
            <numerusform>Organisations choisies qui peuvent le partager&#xa0;: %1 sur %Ln, celles de son groupe. Son entrée dans votre liste les mentionnera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::ImportDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Import a backup</source>
        <translation>Importer une sauvegarde</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>Ce que ferait l’importation</translation>
    </message>
    <message>
        <source>The space bar takes a token out of the import or puts it back.</source>
        <translation>La barre d’espace retire un jeton de l’importation ou l’y remet.</translation>
    </message>
    <message>
        <source>Nothing was imported yet. Look at the table again, then import.</source>
        <translation>Rien n’a encore été importé. Examinez de nouveau le tableau, puis importez.</translation>
    </message>
    <message>
        <source>There is nothing to import: everything in the file is already here.</source>
        <translation>Il n’y a rien à importer&#xa0;: tout ce que contient le fichier est déjà là.</translation>
    </message>
    <message>
        <source>To be added or changed: %1.</source>
        <extracomment>%1 is &quot;2 tokens and 1 credential&quot;, also in the next ones.</extracomment>
        <translation>À ajouter ou à modifier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Left out, because they differ from those here: %1.</source>
        <translation>Écartés, parce qu’ils diffèrent de ceux d’ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Refused, because region and address contradict each other: %1.</source>
        <translation>Refusés, parce que la région et l’adresse se contredisent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing that is only here is removed, and no secret is imported.</source>
        <translation>Rien de ce qui n’existe qu’ici n’est supprimé, et aucun secret n’est importé.</translation>
    </message>
    <message>
        <source>The list of tokens has changed in the meantime</source>
        <translation>La liste des jetons a changé entre-temps</translation>
    </message>
    <message>
        <source>Added or changed: %1</source>
        <translation>Ajoutés ou modifiés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saving the list of tokens. It is saved also if you close this window.</source>
        <translation>Enregistrement de la liste des jetons. Elle est enregistrée même si vous fermez cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ImportModel</name>
    <message>
        <source>Left out</source>
        <comment>what an import does with a token</comment>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <comment>what an import does with a token</comment>
        <translation>Laissé tel quel</translation>
    </message>
    <message>
        <source>New</source>
        <comment>what an import does with a token</comment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>what an import does with a token</comment>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>The same</source>
        <comment>what an import does with a token</comment>
        <translation>Identique</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>what an import does with a token</comment>
        <translation>Refusé</translation>
    </message>
</context>
<context>
    <name>broker::ui::Instructions</name>
    <message>
        <source>Docker or Podman, on the computer that will run the client</source>
        <translation>Docker ou Podman, sur l’ordinateur qui exécutera le client</translation>
    </message>
    <message>
        <source>Docker with Docker Compose, on the computer that will run the client</source>
        <translation>Docker avec Docker Compose, sur l’ordinateur qui exécutera le client</translation>
    </message>
    <message>
        <source>kubectl, signed in to the cluster that will run the client</source>
        <translation>kubectl, connecté au cluster qui exécutera le client</translation>
    </message>
    <message>
        <source>helm and kubectl, signed in to the cluster that will run the client</source>
        <translation>helm et kubectl, connectés au cluster qui exécutera le client</translation>
    </message>
    <message>
        <source>Node.js with npm, on the computer that will run the client</source>
        <translation>Node.js avec npm, sur l’ordinateur qui exécutera le client</translation>
    </message>
    <message>
        <source>Broker Token Assistant, the program that opens the encrypted file: https://github.com/broker-token-assistant/broker-token-assistant</source>
        <translation>Broker Token Assistant, le programme qui ouvre le fichier chiffré&#xa0;: https://github.com/broker-token-assistant/broker-token-assistant</translation>
    </message>
    <message>
        <source>From there, a way through the firewall to %1</source>
        <extracomment>%1 is an address.</extracomment>
        <translation>De là, un passage à travers le pare-feu vers %1</translation>
    </message>
    <message>
        <source>From there, a way to %1 at %2</source>
        <extracomment>%1 is a service such as GitLab, %2 its address.</extracomment>
        <translation>De là, un accès à %1 à l’adresse %2</translation>
    </message>
    <message>
        <source>The passphrase: it does not come with the file. Ask for it by phone.</source>
        <translation>La phrase secrète&#xa0;: elle n’est pas jointe au fichier. Demandez-la par téléphone.</translation>
    </message>
    <message>
        <source>Your own computer: the file opens with your key %1 alone.</source>
        <translation>Votre propre ordinateur&#xa0;: le fichier ne s’ouvre qu’avec votre clé %1.</translation>
    </message>
    <message>
        <source>Save the file %1 on your computer. It can be opened until %2.</source>
        <translation>Enregistrez le fichier %1 sur votre ordinateur. Il peut être ouvert jusqu’au %2.</translation>
    </message>
    <message>
        <source>Start Broker Token Assistant and choose “Open a hand-over…” in the menu “List”. You need no account at Snyk.</source>
        <translation>Démarrez Broker Token Assistant et choisissez «&#xa0;Ouvrir une remise…&#xa0;» dans le menu «&#xa0;Liste&#xa0;». Vous n’avez pas besoin d’un compte chez Snyk.</translation>
    </message>
    <message>
        <source>Compare what the program shows with this page: organization, integration and region. If something differs, stop and ask.</source>
        <translation>Comparez ce que le programme affiche avec cette page&#xa0;: organisation, intégration et région. Si quelque chose diffère, arrêtez-vous et posez la question.</translation>
    </message>
    <message>
        <source>Press “Save as…” and save the configuration as %1, in a folder that only you can open. It has the secrets in it.</source>
        <translation>Appuyez sur «&#xa0;Enregistrer sous…&#xa0;» et enregistrez la configuration sous le nom %1, dans un dossier que vous seul pouvez ouvrir. Elle contient les secrets.</translation>
    </message>
    <message>
        <source>In that folder, start the client:</source>
        <translation>Dans ce dossier, démarrez le client&#xa0;:</translation>
    </message>
    <message>
        <source>After half a minute, ask the client whether it is connected:</source>
        <translation>Après une demi-minute, demandez au client s’il est connecté&#xa0;:</translation>
    </message>
    <message>
        <source>It is, when the answer has “&quot;ok&quot;:true” in it and nowhere “&quot;ok&quot;:false”.</source>
        <translation>Il l’est si la réponse contient «&#xa0;&quot;ok&quot;:true&#xa0;» et nulle part «&#xa0;&quot;ok&quot;:false&#xa0;».</translation>
    </message>
    <message>
        <source>Leave the old client running, if there is one, until you are told that it may go.</source>
        <translation>Laissez l’ancien client en marche, s’il y en a un, jusqu’à ce qu’on vous dise qu’il peut être arrêté.</translation>
    </message>
    <message>
        <source>That the client is connected, on which computer or cluster it runs, and since when.</source>
        <translation>Que le client est connecté, sur quel ordinateur ou cluster il s’exécute, et depuis quand.</translation>
    </message>
    <message>
        <source>If it is not: the answer of the check and the last lines of its log. Never send the configuration, the encrypted file or the passphrase back.</source>
        <translation>S’il ne l’est pas&#xa0;: la réponse de la vérification et les dernières lignes de son journal. Ne renvoyez jamais la configuration, le fichier chiffré ou la phrase secrète.</translation>
    </message>
    <message>
        <source>Then delete the encrypted file. To take the client away again:</source>
        <translation>Supprimez ensuite le fichier chiffré. Pour retirer le client&#xa0;:</translation>
    </message>
    <message>
        <source>Please run a Broker client</source>
        <translation>Merci d’exécuter un client Broker</translation>
    </message>
    <message>
        <source>Practice mode: nothing on this page is real.</source>
        <translation>Mode d’entraînement&#xa0;: rien sur cette page n’est réel.</translation>
    </message>
    <message>
        <source>%1 asks %2 to run the Broker client for %3 in the organization %4, %5. What it needs is in an encrypted file that comes apart from this page. There is no secret on this page.</source>
        <extracomment>%1 and %2 are names of persons, %3 is a service such as GitLab, %4 an organization, %5 a region.</extracomment>
        <translation>%1 demande à %2 d’exécuter le client Broker pour %3 dans l’organisation %4, %5. Ce dont il a besoin se trouve dans un fichier chiffré envoyé séparément de cette page. Il n’y a aucun secret sur cette page.</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Ce qu’il vous faut</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Étape par étape</translation>
    </message>
    <message>
        <source>What to check</source>
        <translation>Ce qu’il faut vérifier</translation>
    </message>
    <message>
        <source>What to send back</source>
        <translation>Ce qu’il faut renvoyer</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Broker client for %1 in %2</source>
        <extracomment>Title of a page; %1 is a service such as GitLab, %2 an organization.</extracomment>
        <translation>Client Broker pour %1 dans %2</translation>
    </message>
    <message>
        <source>Podman, on the computer that will run the client</source>
        <translation>Podman, sur l’ordinateur qui exécutera le client</translation>
    </message>
    <message>
        <source>Podman with Podman Compose, on the computer that will run the client</source>
        <translation>Podman avec Podman Compose, sur l’ordinateur qui exécutera le client</translation>
    </message>
    <message>
        <source>The same client serves the organizations that share its token: %1.</source>
        <extracomment>%1 is a list of organizations.</extracomment>
        <translation>Le même client sert les organisations qui partagent son jeton&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>broker::ui::IntegrationModel</name>
    <message>
        <source>Not offered here</source>
        <comment>integration type without a Broker token to get</comment>
        <translation>Non proposée ici</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>In this organization</source>
        <translation>Dans cette organisation</translation>
    </message>
    <message>
        <source>How its token is obtained</source>
        <translation>Comment obtenir son jeton</translation>
    </message>
    <message>
        <source>Container registries</source>
        <translation>Registres de conteneurs</translation>
    </message>
</context>
<context>
    <name>broker::ui::IntegrationPage</name>
    <message>
        <source>&amp;Reload</source>
        <translation>R&amp;echarger</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Intégrations</translation>
    </message>
    <message>
        <source>Choose the integration</source>
        <translation>Choisir l’intégration</translation>
    </message>
    <message>
        <source>Snyk reports this integration. It has no Broker token that can be obtained here.</source>
        <translation>Snyk signale cette intégration. Elle n’a pas de jeton Broker qui puisse être obtenu ici.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Asking which ones use Broker…</source>
        <translation>Recherche de celles qui utilisent Broker…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of Snyk&apos;s list could not be read.</source>
        <translation>
            <numerusform>%Ln entrée de la liste de Snyk n’a pas pu être lue.</numerusform>
            <numerusform>%Ln entrées de la liste de Snyk n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its token %1 is already in your list.</source>
        <translation>Son jeton %1 est déjà dans votre liste.</translation>
    </message>
    <message>
        <source>&amp;Find by name:</source>
        <translation>Rechercher par &amp;nom&#xa0;:</translation>
    </message>
    <message>
        <source>Find an integration</source>
        <translation>Rechercher une intégration</translation>
    </message>
    <message>
        <source>Clear the text to find</source>
        <translation>Effacer le texte recherché</translation>
    </message>
    <message>
        <source>Every kind of code host, repository or registry needs a Broker token of its own. These are the integrations of %1.</source>
        <translation>Chaque type d’hébergement de code, de dépôt ou de registre a besoin de son propre jeton Broker. Voici les intégrations de %1.</translation>
    </message>
</context>
<context>
    <name>broker::ui::IntegrationText</name>
    <message>
        <source>Not set up</source>
        <comment>integration</comment>
        <translation>Non configurée</translation>
    </message>
    <message>
        <source>Set up without Broker</source>
        <comment>integration</comment>
        <translation>Configurée sans Broker</translation>
    </message>
    <message>
        <source>Set up</source>
        <comment>integration</comment>
        <translation>Configurée</translation>
    </message>
    <message>
        <source>Set up with Broker</source>
        <comment>integration</comment>
        <translation>Configurée avec Broker</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>integration</comment>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>The organization does not have this integration yet.</source>
        <translation>L’organisation n’a pas encore cette intégration.</translation>
    </message>
    <message>
        <source>Snyk reaches the service directly, with credentials that are stored in Snyk.</source>
        <translation>Snyk atteint le service directement, avec des identifiants stockés dans Snyk.</translation>
    </message>
    <message>
        <source>The integration uses Broker already, so it has a Broker token.</source>
        <translation>L’intégration utilise déjà Broker&#xa0;; elle a donc un jeton Broker.</translation>
    </message>
    <message>
        <source>Snyk&apos;s list does not cover this type. The Web UI shows its state.</source>
        <translation>La liste de Snyk ne couvre pas ce type. L’interface web montre son état.</translation>
    </message>
    <message>
        <source>Token can be generated here</source>
        <translation>Le jeton peut être généré ici</translation>
    </message>
    <message>
        <source>Generate the token now</source>
        <comment>way to get a token</comment>
        <translation>Générer le jeton maintenant</translation>
    </message>
    <message>
        <source>I have the token already</source>
        <comment>way to get a token</comment>
        <translation>J’ai déjà le jeton</translation>
    </message>
    <message>
        <source>This program enables Broker for the integration, and Snyk answers with the token.</source>
        <translation>Ce programme active Broker pour l’intégration, et Snyk répond avec le jeton.</translation>
    </message>
    <message>
        <source>You open the settings of the integration in your browser and copy the token. Changes nothing that is set up.</source>
        <translation>Vous ouvrez les paramètres de l’intégration dans votre navigateur et copiez le jeton. Cela ne modifie rien de ce qui est configuré.</translation>
    </message>
    <message>
        <source>From Snyk support or a colleague. It is checked and saved; nothing is changed in Snyk.</source>
        <translation>Du support Snyk ou d’un collègue. Il est vérifié et enregistré&#xa0;; rien n’est modifié dans Snyk.</translation>
    </message>
    <message>
        <source>Snyk adds the integration %1 to the organization “%2”, with Broker enabled.</source>
        <translation>Snyk ajoute l’intégration %1 à l’organisation «&#xa0;%2&#xa0;», avec Broker activé.</translation>
    </message>
    <message>
        <source>It works as soon as a Broker client runs with the new token. Nothing that exists now is changed.</source>
        <translation>Elle fonctionne dès qu’un client Broker s’exécute avec le nouveau jeton. Rien de ce qui existe n’est modifié.</translation>
    </message>
    <message>
        <source>Broker is enabled once more for %1 in the organization “%2”, where it is in use already.</source>
        <translation>Broker est activé une nouvelle fois pour %1 dans l’organisation «&#xa0;%2&#xa0;», où il est déjà utilisé.</translation>
    </message>
    <message>
        <source>Snyk does not document what that does: the answer may hold the same token or a new one. The token is compared with the one recorded here, and you are told.</source>
        <translation>Snyk ne documente pas ce que cela fait&#xa0;: la réponse peut contenir le même jeton ou un nouveau. Le jeton est comparé à celui qui figure ici, et le résultat vous est indiqué.</translation>
    </message>
    <message>
        <source>Nothing is changed in Snyk.</source>
        <translation>Rien n’est modifié dans Snyk.</translation>
    </message>
    <message>
        <source>The token for %1 in the organization “%2” is saved.</source>
        <translation>Le jeton pour %1 dans l’organisation «&#xa0;%2&#xa0;» est enregistré.</translation>
    </message>
    <message>
        <source>In the Snyk Web UI, select the organization “%1”.</source>
        <translation>Dans l’interface web de Snyk, sélectionnez l’organisation «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Open “Settings”, then “Integrations”.</source>
        <translation>Ouvrez «&#xa0;Settings&#xa0;», puis «&#xa0;Integrations&#xa0;».</translation>
    </message>
    <message>
        <source>Find %1 and open its settings with the gear beside it.</source>
        <translation>Trouvez %1 et ouvrez ses paramètres avec la roue dentée située à côté.</translation>
    </message>
    <message>
        <source>Go to the section “Broker Credentials” and copy the text in the box “Token”.</source>
        <translation>Allez à la section «&#xa0;Broker Credentials&#xa0;» et copiez le texte de la zone «&#xa0;Token&#xa0;».</translation>
    </message>
    <message>
        <source>Open “Settings”, then “Integrations”, and go to “Package Repositories”.</source>
        <translation>Ouvrez «&#xa0;Settings&#xa0;», puis «&#xa0;Integrations&#xa0;», et allez à «&#xa0;Package Repositories&#xa0;».</translation>
    </message>
    <message>
        <source>If no token is shown yet, choose “Generate and Save”.</source>
        <translation>Si aucun jeton n’est encore affiché, choisissez «&#xa0;Generate and Save&#xa0;».</translation>
    </message>
    <message>
        <source>Copy the Broker token.</source>
        <translation>Copiez le jeton Broker.</translation>
    </message>
    <message>
        <source>Open “Settings”, then “Integrations”, and open %1.</source>
        <translation>Ouvrez «&#xa0;Settings&#xa0;», puis «&#xa0;Integrations&#xa0;», et ouvrez %1.</translation>
    </message>
    <message>
        <source>Choose “For installation of Jira within a private network click here”.</source>
        <translation>Choisissez «&#xa0;For installation of Jira within a private network click here&#xa0;».</translation>
    </message>
    <message>
        <source>If no token is shown yet, choose “Generate”. Then choose “Show” and copy the token.</source>
        <translation>Si aucun jeton n’est encore affiché, choisissez «&#xa0;Generate&#xa0;». Choisissez ensuite «&#xa0;Show&#xa0;» et copiez le jeton.</translation>
    </message>
    <message>
        <source>Come back to this window and paste it below.</source>
        <translation>Revenez à cette fenêtre et collez-le ci-dessous.</translation>
    </message>
    <message>
        <source>The Web UI may say “Could not connect to %1”. That is expected until the Broker client runs.</source>
        <translation>L’interface web affiche peut-être «&#xa0;Could not connect to %1&#xa0;». C’est normal tant que le client Broker ne s’exécute pas.</translation>
    </message>
    <message>
        <source>Snyk switches the integration %1 of the organization “%2” to Broker.</source>
        <translation>Snyk fait passer l’intégration %1 de l’organisation «&#xa0;%2&#xa0;» à Broker.</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <comment>integration</comment>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Snyk&apos;s list gives this integration an id that is none, so that nothing can be asked or changed for it from here. The Web UI shows it and its token.</source>
        <translation>La liste de Snyk donne à cette intégration un ID qui n’en est pas un&#xa0;; rien ne peut donc être demandé ni modifié d’ici pour elle. L’interface web l’affiche avec son jeton.</translation>
    </message>
    <message>
        <source>The credential for %1 in the organization “%2” is saved.</source>
        <translation>Les identifiants pour %1 dans l’organisation «&#xa0;%2&#xa0;» sont enregistrés.</translation>
    </message>
    <message>
        <source>The integration is there. Snyk did not say whether it uses Broker.</source>
        <translation>L’intégration existe. Snyk n’a pas dit si elle utilise Broker.</translation>
    </message>
    <message>
        <source>Snyk did not say whether it uses Broker already. If it does, Snyk does not document whether the same token comes back or a new one.</source>
        <translation>Snyk n’a pas dit si elle utilise déjà Broker. Si c’est le cas, Snyk n’indique pas si c’est le même jeton qui revient ou un nouveau.</translation>
    </message>
    <message>
        <source>Turn on the switch “Snyk Broker on/off”. If there is no switch, your plan or your role does not include it: ask Snyk support.</source>
        <translation>Activez l’interrupteur «&#xa0;Snyk Broker on/off&#xa0;». S’il n’y en a pas, votre offre ou votre rôle ne l’inclut pas&#xa0;: adressez-vous au support Snyk.</translation>
    </message>
    <message>
        <source>In the scope selector at the top of the Snyk Web UI, choose “Organization”, then “%1”.</source>
        <translation>Dans le sélecteur de portée en haut de l’interface web de Snyk, choisissez «&#xa0;Organization&#xa0;», puis «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Open “Settings”, then “Integrations”, then “All integrations”.</source>
        <translation>Ouvrez «&#xa0;Settings&#xa0;», puis «&#xa0;Integrations&#xa0;», puis «&#xa0;All integrations&#xa0;».</translation>
    </message>
    <message>
        <source>Search for %1 and open it.</source>
        <translation>Recherchez %1 et ouvrez-la.</translation>
    </message>
    <message>
        <source>Open %1.</source>
        <translation>Ouvrez %1.</translation>
    </message>
    <message>
        <source>Token from Snyk support</source>
        <translation>Jeton fourni par le support Snyk</translation>
    </message>
    <message>
        <source>Get the token from the Snyk website (Web UI)</source>
        <comment>way to get a token</comment>
        <translation>Récupérer le jeton sur le site de Snyk (interface web)</translation>
    </message>
    <message>
        <source>Works where Snyk has turned Broker on for container registries in your organization. Snyk then answers with the token, and refuses otherwise; nothing is changed by that.</source>
        <translation>Fonctionne si Snyk a activé Broker pour les registres de conteneurs dans votre organisation. Snyk répond alors avec le jeton, et refuse sinon&#xa0;; cela ne modifie rien.</translation>
    </message>
    <message>
        <source>It is connected directly today. Snyk cannot reach your code through it until a Broker client runs with the new token.</source>
        <translation>Elle est aujourd’hui connectée directement. Snyk ne pourra plus atteindre votre code par elle tant qu’un client Broker ne fonctionnera pas avec le nouveau jeton.</translation>
    </message>
    <message>
        <source>Snyk did not say how it is connected today. If it is connected directly, Snyk cannot reach your code through it until a Broker client runs with the new token.</source>
        <translation>Snyk n’a pas dit comment elle est connectée aujourd’hui. Si elle l’est directement, Snyk ne pourra plus atteindre votre code par elle tant qu’un client Broker ne fonctionnera pas avec le nouveau jeton.</translation>
    </message>
    <message>
        <source>It uses Broker today. If Snyk answers with a new token, clients that run with the old one may lose their connection, and that cannot be undone.</source>
        <translation>Elle utilise aujourd’hui Broker. Si Snyk répond avec un nouveau jeton, les clients qui fonctionnent avec l’ancien risquent de perdre leur connexion, et cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Go to the section “Broker Credentials” and copy the text in the box “Token”. If there is no such section, ask Snyk support: it turns Broker on for container registries, or sends you the token.</source>
        <translation>Allez à la section «&#xa0;Broker Credentials&#xa0;» et copiez le texte de la zone «&#xa0;Token&#xa0;». Si cette section n’existe pas, adressez-vous au support Snyk&#xa0;: il active Broker pour les registres de conteneurs, ou vous envoie le jeton.</translation>
    </message>
    <message>
        <source>Credentials that are stored in Snyk for a direct connection are not used any more. There is no way back without entering them again.</source>
        <translation>Les identifiants stockés dans Snyk pour une connexion directe ne sont plus utilisés. Pour revenir en arrière, il faut les saisir de nouveau.</translation>
    </message>
    <message>
        <source>Token from the Snyk website</source>
        <translation>Jeton du site de Snyk</translation>
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
        <translation>Organisation&#xa0;: %1
Intégration&#xa0;: %2
Région&#xa0;: %3
Empreinte&#xa0;: %4</translation>
    </message>
    <message>
        <source>Rotate: %1</source>
        <comment>event of a calendar</comment>
        <translation>Rotation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rotate soon: %1</source>
        <comment>event of a calendar</comment>
        <translation>Rotation proche&#xa0;: %1</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organization id</source>
        <translation>ID de l’organisation</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Last rotated</source>
        <translation>Dernière rotation</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Why then</source>
        <translation>Motif de la date</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Conservé dans</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Practice, not real: %1</source>
        <comment>event of a calendar</comment>
        <translation>Entraînement, non réel&#xa0;: %1</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <comment>column of a table</comment>
        <translation>Mode d’entraînement</translation>
    </message>
    <message>
        <source>not real</source>
        <comment>of a token of practice mode</comment>
        <translation>non réel</translation>
    </message>
    <message>
        <source>Account: %1
Region: %2
Fingerprint: %3</source>
        <translation>Compte&#xa0;: %1
Région&#xa0;: %2
Empreinte&#xa0;: %3</translation>
    </message>
    <message>
        <source>Group id</source>
        <translation>ID du groupe</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>column of a table: a date</comment>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>column of a table: how many tokens there are</comment>
        <translation>Au total</translation>
    </message>
    <message>
        <source>Also used by</source>
        <comment>column of a table: organizations</comment>
        <translation>Utilisé aussi par</translation>
    </message>
</context>
<context>
    <name>broker::ui::InventoryRows</name>
    <message>
        <source>Set &amp;up a token…</source>
        <translation>Configurer &amp;un jeton…</translation>
    </message>
    <message>
        <source>&amp;Clone…</source>
        <translation>C&amp;loner…</translation>
    </message>
    <message>
        <source>Sho&amp;w on my list</source>
        <translation>&amp;Afficher dans ma liste</translation>
    </message>
    <message>
        <source>Find in the inventory</source>
        <translation>Rechercher dans l’inventaire</translation>
    </message>
    <message>
        <source>Clear the text to find</source>
        <translation>Effacer le texte recherché</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Integrations at Snyk</source>
        <translation>Intégrations chez Snyk</translation>
    </message>
    <message>
        <source>&amp;Clone it into others…</source>
        <translation>La cloner &amp;dans d’autres…</translation>
    </message>
    <message>
        <source>&amp;Clone one of mine into it…</source>
        <translation>Y &amp;cloner l’une des miennes…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected.</source>
        <translation>
            <numerusform>%Ln ligne sélectionnée.</numerusform>
            <numerusform>%Ln lignes sélectionnées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a row to see what can be done about it, or several to set them up together.</source>
        <translation>Sélectionnez une ligne pour voir ce qui peut être fait, ou plusieurs pour les configurer ensemble.</translation>
    </message>
    <message>
        <source>Set &amp;up all of them…</source>
        <translation>Confi&amp;gurer tout…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s)</source>
        <translation>
            <numerusform>%Ln intégration</numerusform>
            <numerusform>%Ln intégrations</numerusform>
        </translation>
    </message>
    <message>
        <source>; %1 shown</source>
        <translation>&#xa0;; affichées&#xa0;: %1</translation>
    </message>
    <message>
        <source>R&amp;etrieve its token…</source>
        <translation>Récupérer son &amp;jeton…</translation>
    </message>
    <message>
        <source>Select a row first</source>
        <translation>Sélectionnez d’abord une ligne</translation>
    </message>
    <message>
        <source>Its token cannot be shared: only a current one of an integration in a group can</source>
        <translation>Son jeton ne peut pas être partagé&#xa0;: seul le jeton actuel d’une intégration dans un groupe peut l’être</translation>
    </message>
    <message>
        <source>No token on your list can be cloned into it: it takes one of the same integration and group</source>
        <translation>Aucun jeton de votre liste ne peut y être cloné&#xa0;: il en faut un de la même intégration et du même groupe</translation>
    </message>
    <message>
        <source>Its token is not on your list</source>
        <translation>Son jeton n’est pas dans votre liste</translation>
    </message>
    <message>
        <source>This is done with one row at a time: select one</source>
        <translation>Cela se fait avec une seule ligne à la fois&#xa0;: sélectionnez-en une</translation>
    </message>
    <message>
        <source>R&amp;etrieve their tokens…</source>
        <translation>&amp;Récupérer leurs jetons…</translation>
    </message>
    <message>
        <source>There is no token to retrieve in any of them</source>
        <translation>Aucune d’elles n’a de jeton à récupérer</translation>
    </message>
    <message>
        <source>They are of more than one integration: select rows of one</source>
        <translation>Elles concernent plus d’une intégration&#xa0;: sélectionnez les lignes d’une seule</translation>
    </message>
    <message>
        <source>None of them can be given a token of its own</source>
        <translation>Aucune d’elles ne peut recevoir son propre jeton</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) can be retrieved, one after the other.</source>
        <translation>
            <numerusform>%Ln jeton peut être récupéré.</numerusform>
            <numerusform>%Ln jetons peuvent être récupérés, l’un après l’autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>To set them up together, select rows of one integration.</source>
        <translation>Pour les configurer ensemble, sélectionnez les lignes d’une même intégration.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln can be given a token of its own.</source>
        <translation>
            <numerusform>%Ln peut recevoir son propre jeton.</numerusform>
            <numerusform>%Ln peuvent recevoir leur propre jeton.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, count</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Save as a &amp;table…</source>
        <translation>Enregistrer sous forme de &amp;tableau…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln can be given a token of its own with your consent, which the preview asks for.</source>
        <translation>
            <numerusform>%Ln peut recevoir un jeton à elle avec votre accord, que l’aperçu demande.</numerusform>
            <numerusform>%Ln peuvent recevoir un jeton à elles avec votre accord, que l’aperçu demande.</numerusform>
        </translation>
    </message>
    <message>
        <source>No integration matches. Clear the search, or show all states.</source>
        <translation>Aucune intégration ne correspond. Effacez la recherche, ou affichez tous les états.</translation>
    </message>
</context>
<context>
    <name>broker::ui::InventoryTab</name>
    <message>
        <source>There is nothing to find yet: look at your organizations first.</source>
        <translation>Il n’y a encore rien à rechercher&#xa0;: examinez d’abord vos organisations.</translation>
    </message>
</context>
<context>
    <name>broker::ui::InventoryView</name>
    <message>
        <source>Which integrations your organizations have at Snyk, which of them use Broker, and which of their tokens are on your list. Snyk is only read; nothing is changed.</source>
        <translation>Quelles intégrations vos organisations ont chez Snyk, lesquelles utilisent Broker, et lesquels de leurs jetons sont dans votre liste. Snyk est seulement consulté&#xa0;; rien n’est modifié.</translation>
    </message>
    <message>
        <source>Organizations looked at</source>
        <translation>Organisations examinées</translation>
    </message>
    <message>
        <source>All organizations</source>
        <translation>Toutes les organisations</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message numerus="yes">
        <source>Reading the list: %Ln organization(s) so far</source>
        <translation>
            <numerusform>Lecture de la liste&#xa0;: %Ln organisation jusqu’ici</numerusform>
            <numerusform>Lecture de la liste&#xa0;: %Ln organisations jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s) looked at</source>
        <translation>
            <numerusform>Organisations examinées&#xa0;: %1 sur %Ln</numerusform>
            <numerusform>Organisations examinées&#xa0;: %1 sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>What was found so far is kept. “Look at the rest” goes on from there.</source>
        <translation>Ce qui a été trouvé jusqu’ici est conservé. «&#xa0;Examiner le reste&#xa0;» reprend à partir de là.</translation>
    </message>
    <message>
        <source>&amp;Stop looking</source>
        <translation>Arrêter &amp;l’examen</translation>
    </message>
    <message>
        <source>Look at the re&amp;st</source>
        <translation>&amp;Examiner le reste</translation>
    </message>
    <message>
        <source>&amp;Region:</source>
        <translation>Rég&amp;ion&#xa0;:</translation>
    </message>
    <message>
        <source>Organi&amp;zations:</source>
        <translation>Organi&amp;sations&#xa0;:</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>&amp;Réexaminer</translation>
    </message>
    <message>
        <source>Look at th&amp;em</source>
        <translation>Les e&amp;xaminer</translation>
    </message>
    <message>
        <source>Save the inventory</source>
        <translation>Enregistrer l’inventaire</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>The table is saved</source>
        <translation>Le tableau est enregistré</translation>
    </message>
    <message>
        <source>There is no secret in it.</source>
        <translation>Il ne contient aucun secret.</translation>
    </message>
</context>
<context>
    <name>broker::ui::KeepPage</name>
    <message>
        <source>&amp;Add the client</source>
        <translation>&amp;Ajouter le client</translation>
    </message>
    <message>
        <source>Organization:</source>
        <translation>Organisation&#xa0;:</translation>
    </message>
    <message>
        <source>Integration:</source>
        <translation>Intégration&#xa0;:</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>Région&#xa0;:</translation>
    </message>
    <message>
        <source>Kept in:</source>
        <translation>Conservé dans&#xa0;:</translation>
    </message>
    <message>
        <source>Broker token:</source>
        <translation>Jeton Broker&#xa0;:</translation>
    </message>
    <message>
        <source>Token due:</source>
        <translation>Échéance du jeton&#xa0;:</translation>
    </message>
    <message>
        <source>Credential:</source>
        <translation>Identifiants&#xa0;:</translation>
    </message>
    <message>
        <source>Credential due:</source>
        <translation>Échéance des identifiants&#xa0;:</translation>
    </message>
    <message>
        <source>Add the client</source>
        <translation>Ajouter le client</translation>
    </message>
    <message>
        <source>Nothing is changed in Snyk, and nothing in the client: it goes on as it is.</source>
        <translation>Rien n’est modifié dans Snyk, ni dans le client&#xa0;: il continue comme avant.</translation>
    </message>
    <message>
        <source>Asking Snyk for the integrations of %1…</source>
        <translation>Interrogation de Snyk sur les intégrations de %1…</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>integration, its state</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>age unknown: due %1</source>
        <translation>âge inconnu&#xa0;: échéance le %1</translation>
    </message>
    <message>
        <source>none in the file</source>
        <translation>aucun dans le fichier</translation>
    </message>
    <message>
        <source>%1; not kept, because its service has no https address</source>
        <translation>%1&#xa0;; non conservés, car leur service n’a pas d’adresse https</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>non conservés</translation>
    </message>
    <message>
        <source>Your list has %1 for this integration. That entry stays, marked as replaced.</source>
        <translation>Votre liste contient %1 pour cette intégration. Cette entrée reste, marquée comme remplacée.</translation>
    </message>
    <message>
        <source>The client belongs to another region</source>
        <translation>Le client appartient à une autre région</translation>
    </message>
    <message>
        <source>It is connected to %1, and you are signed in to %2.</source>
        <translation>Il est connecté à %1, et vous êtes connecté à %2.</translation>
    </message>
    <message>
        <source>Go back and sign in to its region.</source>
        <translation>Revenez en arrière et connectez-vous à sa région.</translation>
    </message>
    <message>
        <source>Choose the one that the client serves</source>
        <translation>Choisissez celle que le client dessert</translation>
    </message>
    <message>
        <source>&amp;Which one:</source>
        <translation>&amp;Laquelle&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Add it all the same</source>
        <translation>L’ajouter &amp;quand même</translation>
    </message>
</context>
<context>
    <name>broker::ui::KeepPanel</name>
    <message>
        <source>&amp;Stop before it is sent</source>
        <translation>&amp;Arrêter avant l’envoi</translation>
    </message>
    <message>
        <source>Stop &amp;waiting for the keychain</source>
        <translation>&amp;Ne plus attendre le trousseau</translation>
    </message>
    <message>
        <source>I &amp;have it in a safe place</source>
        <translation>&amp;Je l’ai en lieu sûr</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>If the request has left already, Snyk&apos;s answer is awaited…</source>
        <translation>Si la requête est déjà partie, la réponse de Snyk est attendue…</translation>
    </message>
    <message>
        <source>Asking Snyk…</source>
        <translation>Interrogation de Snyk…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Réess&amp;ayer</translation>
    </message>
    <message>
        <source>Keep it in &amp;memory until I quit</source>
        <translation>Garder en &amp;mémoire jusqu’à ce que je quitte</translation>
    </message>
    <message>
        <source>Nothing has been stored yet</source>
        <translation>Rien n’a encore été stocké</translation>
    </message>
    <message>
        <source>Your token, this once</source>
        <translation>Votre jeton, cette fois seulement</translation>
    </message>
    <message>
        <source>Show it &amp;once…</source>
        <translation>L’afficher &amp;une fois…</translation>
    </message>
    <message>
        <source>The token is not saved yet</source>
        <translation>Le jeton n’est pas encore enregistré</translation>
    </message>
    <message>
        <source>The token may not have been saved</source>
        <translation>Le jeton n’a peut-être pas été enregistré</translation>
    </message>
    <message>
        <source>The token is not lost: the program holds it in memory until you decide.</source>
        <translation>Le jeton n’est pas perdu&#xa0;: le programme le garde en mémoire jusqu’à votre décision.</translation>
    </message>
    <message>
        <source>Note in the journal what is about to be done</source>
        <translation>Noter dans le journal ce qui va être fait</translation>
    </message>
    <message>
        <source>Keep the token in the memory of this program</source>
        <translation>Garder le jeton dans la mémoire de ce programme</translation>
    </message>
    <message>
        <source>Save the token in the password store (keychain) and read it back</source>
        <translation>Enregistrer le jeton dans le coffre à mots de passe (trousseau) et le relire</translation>
    </message>
</context>
<context>
    <name>broker::ui::KeptAccounts</name>
    <message>
        <source>Which of the kept accounts</source>
        <translation>Choix parmi les comptes conservés</translation>
    </message>
    <message>
        <source>%1 (%2) in %3</source>
        <extracomment>An account that is kept: %1 is its name, %2 its masked token or secret, %3 a region.</extracomment>
        <translation>%1 (%2) dans %3</translation>
    </message>
    <message>
        <source>unnamed account</source>
        <translation>compte sans nom</translation>
    </message>
</context>
<context>
    <name>broker::ui::KeptPage</name>
    <message>
        <source>Save the credential in the keychain and read it back</source>
        <translation>Enregistrer les identifiants dans le trousseau et les relire</translation>
    </message>
    <message>
        <source>Keep the credential in the memory of this program</source>
        <translation>Garder les identifiants dans la mémoire de ce programme</translation>
    </message>
    <message>
        <source>Add it to your list</source>
        <translation>Les ajouter à votre liste</translation>
    </message>
    <message>
        <source>The credential is not saved yet</source>
        <translation>Les identifiants ne sont pas encore enregistrés</translation>
    </message>
    <message>
        <source>The credential may not have been saved</source>
        <translation>Les identifiants n’ont peut-être pas été enregistrés</translation>
    </message>
    <message>
        <source>The credential is not in your list yet</source>
        <translation>Les identifiants ne sont pas encore dans votre liste</translation>
    </message>
    <message>
        <source>The credential is not lost: the program holds it in memory until you decide.</source>
        <translation>Les identifiants ne sont pas perdus&#xa0;: le programme les garde en mémoire jusqu’à votre décision.</translation>
    </message>
    <message>
        <source>The credential is in the keychain; only the list could not be saved, so nothing shows it yet.</source>
        <translation>Les identifiants sont dans le trousseau&#xa0;; seule la liste n’a pas pu être enregistrée, donc rien ne les montre encore.</translation>
    </message>
    <message>
        <source>The credential is only in the memory of this program, and the list could not be saved, so nothing shows it yet.</source>
        <translation>Les identifiants ne sont que dans la mémoire de ce programme, et la liste n’a pas pu être enregistrée&#xa0;; rien ne les montre donc encore.</translation>
    </message>
    <message>
        <source>C&amp;redential due on:</source>
        <translation>Échéance des &amp;identifiants&#xa0;:</translation>
    </message>
    <message>
        <source>Token &amp;due on:</source>
        <translation>Échéance du &amp;jeton&#xa0;:</translation>
    </message>
    <message>
        <source>Credential:</source>
        <translation>Identifiants&#xa0;:</translation>
    </message>
    <message>
        <source>The client is in your list</source>
        <translation>Le client est dans votre liste</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>How old the token and the credential are, nobody can tell from the file. The days are counted from today; choose an earlier date if you know better.</source>
        <translation>Le fichier ne permet pas de savoir de quand datent le jeton et les identifiants. Les jours sont comptés à partir d’aujourd’hui&#xa0;; choisissez une date plus proche si vous en savez plus.</translation>
    </message>
    <message>
        <source>none in the file</source>
        <translation>aucun dans le fichier</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>Non conservé&#xa0;: %1</translation>
    </message>
    <message>
        <source>is being saved</source>
        <translation>enregistrement en cours</translation>
    </message>
    <message>
        <source>&amp;Finish later</source>
        <translation>&amp;Terminer plus tard</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>Ter&amp;miner</translation>
    </message>
</context>
<context>
    <name>broker::ui::LeaveQuestion</name>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Rester ici</translation>
    </message>
</context>
<context>
    <name>broker::ui::LockChoice</name>
    <message>
        <source>With a &amp;passphrase</source>
        <translation>Avec une &amp;phrase secrète</translation>
    </message>
    <message>
        <source>With my colleague&apos;s &amp;key</source>
        <translation>Avec la &amp;clé de mon collègue</translation>
    </message>
    <message>
        <source>Propose &amp;one</source>
        <translation>En pr&amp;oposer une</translation>
    </message>
    <message>
        <source>My colleague has rea&amp;d these digits to me</source>
        <translation>Mon collègue m’a &amp;lu ces chiffres</translation>
    </message>
    <message>
        <source>P&amp;assphrase:</source>
        <translation>P&amp;hrase secrète&#xa0;:</translation>
    </message>
    <message>
        <source>Tell it to your colleague another way than the file: by phone, and not in the same mail.</source>
        <translation>Communiquez-la à votre collègue par une autre voie que le fichier&#xa0;: par téléphone, et pas dans le même e-mail.</translation>
    </message>
    <message>
        <source>Makes one that is easy to read out and hard to guess</source>
        <translation>En crée une facile à lire à haute voix et difficile à deviner</translation>
    </message>
    <message>
        <source>Key of my coll&amp;eague:</source>
        <translation>Clé de mon collè&amp;gue&#xa0;:</translation>
    </message>
    <message>
        <source>Call your colleague and compare: %1</source>
        <extracomment>%1 are groups of digits.</extracomment>
        <translation>Appelez votre collègue et comparez&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is no whole key. It begins with “bta-key-” and has 56 characters.</source>
        <translation>Cette clé n’est pas complète. Elle commence par «&#xa0;bta-key-&#xa0;» et compte 56 caractères.</translation>
    </message>
    <message>
        <source>Enter a passphrase, or have one proposed.</source>
        <translation>Saisissez une phrase secrète, ou faites-en proposer une.</translation>
    </message>
    <message>
        <source>Paste the key that your colleague sent you. The program shows it there in the menu “List”, under “My public key…”.</source>
        <translation>Collez la clé que votre collègue vous a envoyée. Chez lui, le programme l’affiche dans le menu «&#xa0;Liste&#xa0;», sous «&#xa0;Ma clé publique…&#xa0;».</translation>
    </message>
    <message>
        <source>Compare the digits by phone: whoever sent the key may be somebody else.</source>
        <translation>Comparez les chiffres par téléphone&#xa0;: la clé peut avoir été envoyée par quelqu’un d’autre.</translation>
    </message>
</context>
<context>
    <name>broker::ui::LoginNote</name>
    <message>
        <source>Press “%1” again.</source>
        <translation>Appuyez de nouveau sur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The login for the proxy is set.</source>
        <translation>Les identifiants du proxy sont définis.</translation>
    </message>
    <message>
        <source>The login for the proxy is set</source>
        <translation>Les identifiants du proxy sont définis</translation>
    </message>
    <message>
        <source>You can try again.</source>
        <translation>Vous pouvez réessayer.</translation>
    </message>
</context>
<context>
    <name>broker::ui::Main</name>
    <message>
        <source>The program is running already but does not answer. End it, then start it again.</source>
        <translation>Le programme s’exécute déjà mais ne répond pas. Arrêtez-le, puis relancez-le.</translation>
    </message>
    <message>
        <source>Broker Token Assistant</source>
        <translation>Broker Token Assistant</translation>
    </message>
    <message>
        <source>The program is still running. It may have a question for you.</source>
        <translation>Le programme est encore en cours d’exécution. Il a peut-être une question à vous poser.</translation>
    </message>
</context>
<context>
    <name>broker::ui::MainWindow</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Broker Token Assistant — practice mode</source>
        <translation>Broker Token Assistant — mode d’entraînement</translation>
    </message>
    <message>
        <source>Broker Token Assistant</source>
        <translation>Broker Token Assistant</translation>
    </message>
    <message>
        <source>&amp;Copy credential</source>
        <translation>Copier &amp;les identifiants</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>&amp;Copier le jeton</translation>
    </message>
    <message>
        <source>Copy the selected credential to the clipboard for a short time</source>
        <translation>Copie pour un court instant les identifiants sélectionnés dans le presse-papiers</translation>
    </message>
    <message>
        <source>Copy the selected token to the clipboard for a short time</source>
        <translation>Copie pour un court instant le jeton sélectionné dans le presse-papiers</translation>
    </message>
    <message>
        <source>My to&amp;kens</source>
        <translation>Me&amp;s jetons</translation>
    </message>
    <message>
        <source>&amp;Inventory</source>
        <translation>&amp;Inventaire</translation>
    </message>
    <message>
        <source>What your organizations have at Snyk, and what of it is on your list</source>
        <translation>Ce que vos organisations ont chez Snyk, et ce qui en figure dans votre liste</translation>
    </message>
    <message>
        <source>This is done with one token at a time: select one</source>
        <translation>Cela se fait avec un seul jeton à la fois&#xa0;: sélectionnez-en un</translation>
    </message>
    <message>
        <source>Open windows keep what is on their pages and ask you to sign in again.</source>
        <translation>Les fenêtres ouvertes gardent le contenu de leurs pages et vous demandent de vous reconnecter.</translation>
    </message>
    <message>
        <source>Tokens and inventory</source>
        <translation>Jetons et inventaire</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Snyk API credential(s) that was/were in memory only is/are forgotten, and not in the list any more.</source>
        <translation>
            <numerusform>%Ln jeu d’identifiants d’API Snyk qui n’était qu’en mémoire est oublié et n’est plus dans la liste.</numerusform>
            <numerusform>%Ln jeux d’identifiants d’API Snyk qui n’étaient qu’en mémoire sont oubliés et ne sont plus dans la liste.</numerusform>
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
        <translation>Intégration</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Token on your list</source>
        <translation>Jeton dans votre liste</translation>
    </message>
</context>
<context>
    <name>broker::ui::ManagedTable</name>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Integration id</source>
        <translation>ID de l’intégration</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Token on your list</source>
        <translation>Jeton dans votre liste</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Examinée le</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>column of a table: how many integrations there are</comment>
        <translation>Au total</translation>
    </message>
</context>
<context>
    <name>broker::ui::ManagedText</name>
    <message>
        <source>Snyk does not let you see the integrations of this organization. Ask for a role that may view them.</source>
        <translation>Snyk ne vous laisse pas voir les intégrations de cette organisation. Demandez un rôle autorisé à les consulter.</translation>
    </message>
    <message>
        <source>Snyk does not know this organization, or does not show it to you.</source>
        <translation>Snyk ne connaît pas cette organisation, ou ne vous la montre pas.</translation>
    </message>
    <message>
        <source>managed here</source>
        <comment>an integration</comment>
        <translation>gérée ici</translation>
    </message>
    <message>
        <source>not managed here</source>
        <comment>an integration</comment>
        <translation>non gérée ici</translation>
    </message>
    <message>
        <source>needs no token</source>
        <comment>an integration without Broker</comment>
        <translation>n’a pas besoin de jeton</translation>
    </message>
    <message>
        <source>changed at Snyk</source>
        <comment>an integration of the list</comment>
        <translation>modifiée chez Snyk</translation>
    </message>
    <message>
        <source>could not be read</source>
        <comment>an organization</comment>
        <translation>n’a pas pu être lue</translation>
    </message>
    <message>
        <source>no permission</source>
        <comment>to see an organization&apos;s integrations</comment>
        <translation>aucune permission</translation>
    </message>
    <message>
        <source>not shown</source>
        <comment>an organization</comment>
        <translation>non affichée</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>whether an integration uses Broker</comment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>not there</source>
        <comment>an integration</comment>
        <translation>absente</translation>
    </message>
    <message>
        <source>Snyk does not tell</source>
        <comment>whether an integration uses Broker</comment>
        <translation>Snyk ne le dit pas</translation>
    </message>
    <message>
        <source>with Broker</source>
        <comment>an integration</comment>
        <translation>avec Broker</translation>
    </message>
    <message>
        <source>without Broker</source>
        <comment>an integration</comment>
        <translation>sans Broker</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>an integration</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Its Broker token is on your list.</source>
        <translation>Son jeton Broker est dans votre liste.</translation>
    </message>
    <message>
        <source>It uses Broker, and its token is not on your list. Retrieve it, so that it is kept and rotated with the others.</source>
        <translation>Elle utilise Broker, et son jeton n’est pas dans votre liste. Récupérez-le, afin qu’il soit conservé et que sa rotation se fasse avec les autres.</translation>
    </message>
    <message>
        <source>Its token is not on your list. Snyk does not tell whether it uses Broker: its page in the Web UI does.</source>
        <translation>Son jeton n’est pas dans votre liste. Snyk ne dit pas si elle utilise Broker&#xa0;: sa page dans l’interface web l’indique.</translation>
    </message>
    <message>
        <source>Snyk reaches it directly. Set it up only if it is to go through Broker: the credentials that Snyk has of it are lost then.</source>
        <translation>Snyk l’atteint directement. Ne la configurez que si elle doit passer par Broker&#xa0;: les identifiants que Snyk détient pour elle sont alors perdus.</translation>
    </message>
    <message>
        <source>It is on your list, and somebody has switched Broker off: the recorded token is not in use any more.</source>
        <translation>Elle est dans votre liste, et quelqu’un a désactivé Broker&#xa0;: le jeton de la liste n’est plus utilisé.</translation>
    </message>
    <message>
        <source>It is on your list, and Snyk does not have it any more. If that is meant, remove its token from the list.</source>
        <translation>Elle est dans votre liste, et Snyk ne l’a plus. Si c’est voulu, retirez son jeton de la liste.</translation>
    </message>
    <message>
        <source>It is on your list, and Snyk has another integration in its place: the token may be another. Retrieve it.</source>
        <translation>Elle est dans votre liste, et Snyk a une autre intégration à sa place&#xa0;: le jeton est peut-être différent. Récupérez-le.</translation>
    </message>
    <message>
        <source>Nobody has looked yet.</source>
        <translation>Rien n’a encore été examiné.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) looked at, the first of them on %1.</source>
        <translation>
            <numerusform>%Ln organisation examinée, le %1.</numerusform>
            <numerusform>%Ln organisations examinées, la première le %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were not looked at.</source>
        <translation>
            <numerusform>%Ln n’a pas été examinée.</numerusform>
            <numerusform>%Ln n’ont pas été examinées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read.</source>
        <translation>
            <numerusform>%Ln n’a pas pu être lue.</numerusform>
            <numerusform>%Ln n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snyk asked for a pause. It goes on by itself in %Ln second(s).</source>
        <translation>
            <numerusform>Snyk a demandé une pause. Le programme continue de lui-même dans %Ln seconde.</numerusform>
            <numerusform>Snyk a demandé une pause. Le programme continue de lui-même dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) a minute, %1 left.</source>
        <translation>
            <numerusform>%Ln organisation par minute, encore %1.</numerusform>
            <numerusform>%Ln organisations par minute, encore %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more; the inventory names them all</source>
        <translation>
            <numerusform>et %Ln autre&#xa0;; l’inventaire les nomme toutes</numerusform>
            <numerusform>et %Ln autres&#xa0;; l’inventaire les nomme toutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2, uses Broker and may share this token</source>
        <comment>integration, organization</comment>
        <translation>%1 dans %2, utilise Broker et partage peut-être ce jeton</translation>
    </message>
    <message>
        <source>%1 in %2, may use Broker and this token</source>
        <comment>integration, organization</comment>
        <translation>%1 dans %2, utilise peut-être Broker et ce jeton</translation>
    </message>
    <message>
        <source>Snyk Essentials: SCM integrations of the group have a field “Broker Token” of their own. Snyk is not known to change it with the switch. If this token was pasted there, paste the new one after the switch.</source>
        <translation>Snyk Essentials&#xa0;: les intégrations SCM du groupe ont leur propre champ «&#xa0;Broker Token&#xa0;». Rien n’indique que Snyk le modifie lors du passage. Si ce jeton y a été collé, collez-y le nouveau après le passage.</translation>
    </message>
    <message>
        <source>Nobody has looked through the group yet: who shares this token without being on your list is not known.</source>
        <translation>Le groupe n’a pas encore été parcouru&#xa0;: on ignore qui partage ce jeton sans être dans votre liste.</translation>
    </message>
    <message>
        <source>No other integration of this type uses Broker without being on your list.</source>
        <translation>Aucune autre intégration de ce type n’utilise Broker sans être dans votre liste.</translation>
    </message>
    <message>
        <source>Snyk does not say which token they use; those that share this one follow:</source>
        <translation>Snyk ne dit pas quel jeton elles utilisent&#xa0;; celles qui partagent celui-ci suivent&#xa0;:</translation>
    </message>
    <message>
        <source>cannot be set up here</source>
        <comment>an integration</comment>
        <translation>ne peut pas être configurée ici</translation>
    </message>
    <message>
        <source>not looked at since</source>
        <comment>an integration that was set up</comment>
        <translation>non examinée depuis</translation>
    </message>
    <message>
        <source>Its Broker token is on your list. It was looked at before it was set up here: look again to see what Snyk has now.</source>
        <translation>Son jeton Broker est dans votre liste. Elle a été examinée avant d’être configurée ici&#xa0;: examinez de nouveau pour voir ce que Snyk a maintenant.</translation>
    </message>
    <message>
        <source>It needs no Broker token, or one that this program does not set up.</source>
        <translation>Elle n’a pas besoin de jeton Broker, ou a besoin d’un jeton que ce programme ne configure pas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them in the last look, the others earlier.</source>
        <translation>
            <numerusform>%Ln d’entre elles lors du dernier examen, les autres plus tôt.</numerusform>
            <numerusform>%Ln d’entre elles lors du dernier examen, les autres plus tôt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 left.</source>
        <extracomment>%1 is &quot;12 of 200 organizations looked at&quot;, %2 &quot;about 3 minutes&quot;.</extracomment>
        <translation>%1, encore %2.</translation>
    </message>
    <message>
        <source>Until the end: %1.</source>
        <comment>time</comment>
        <extracomment>%1 is &quot;about 3 minutes&quot;, the pause that is spoken of before included.
----------
How long a job still takes, before anything of it is done. %1 is &quot;about 3 minutes&quot;.</extracomment>
        <translation>Jusqu’à la fin&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>So far %Ln organization(s) a minute, %1 left.</source>
        <extracomment>%1 is &quot;about 3 minutes&quot;.</extracomment>
        <translation>
            <numerusform>Jusqu’ici %Ln organisation par minute, encore %1.</numerusform>
            <numerusform>Jusqu’ici %Ln organisations par minute, encore %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Snyk Essentials: SCM integrations of the group have a field “Broker Token” of their own. Snyk is not known to have changed it with the switch. If the old token was pasted there, paste the new one now.</source>
        <translation>Snyk Essentials&#xa0;: les intégrations SCM du groupe ont leur propre champ «&#xa0;Broker Token&#xa0;». Rien n’indique que Snyk l’ait modifié lors du passage. Si l’ancien jeton y a été collé, collez-y le nouveau maintenant.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ManyDetails</name>
    <message>
        <source>The selected entries</source>
        <translation>Les entrées sélectionnées</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <extracomment>%1 is &quot;78 tokens&quot; or &quot;2 tokens and 1 credential&quot;.</extracomment>
        <translation>Sélection&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is/are shared by several organizations.</source>
        <translation>
            <numerusform>%Ln d’entre eux est partagé par plusieurs organisations.</numerusform>
            <numerusform>%Ln d’entre eux sont partagés par plusieurs organisations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is/are not in use at Snyk any more.</source>
        <translation>
            <numerusform>%Ln d’entre eux n’est plus utilisé chez Snyk.</numerusform>
            <numerusform>%Ln d’entre eux ne sont plus utilisés chez Snyk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::MessageBar</name>
    <message>
        <source>Note</source>
        <comment>kind of message</comment>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Success</source>
        <comment>kind of message</comment>
        <translation>Réussite</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>kind of message</comment>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>kind of message</comment>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Détails copiés</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of message: its title</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Snyk request id: %1</source>
        <translation>ID de requête Snyk&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Diagnose the connection…</source>
        <translation>Diagnostiquer la connexion…</translation>
    </message>
    <message>
        <source>Enter user name and password…</source>
        <translation>Saisir le nom d’utilisateur et le mot de passe…</translation>
    </message>
</context>
<context>
    <name>broker::ui::MethodPage</name>
    <message>
        <source>How do you want to get the token?</source>
        <translation>Comment voulez-vous obtenir le jeton&#xa0;?</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
</context>
<context>
    <name>broker::ui::MissingTokens</name>
    <message>
        <source>&amp;Retrieve this token…</source>
        <translation>&amp;Récupérer ce jeton…</translation>
    </message>
    <message>
        <source>Tokens to retrieve again</source>
        <translation>Jetons à récupérer de nouveau</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Opens the assistant where Snyk shows the token of this integration.</source>
        <translation>Ouvre l’assistant à l’endroit où Snyk affiche le jeton de cette intégration.</translation>
    </message>
    <message>
        <source>not in the keychain</source>
        <translation>pas dans le trousseau</translation>
    </message>
    <message>
        <source>A backup holds no secrets.</source>
        <translation>Une sauvegarde ne contient aucun secret.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) have to be retrieved from Snyk again.</source>
        <translation>
            <numerusform>%Ln jeton doit être récupéré de nouveau auprès de Snyk.</numerusform>
            <numerusform>%Ln jetons doivent être récupérés de nouveau auprès de Snyk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credential(s) have to be entered again.</source>
        <translation>
            <numerusform>%Ln jeu d’identifiants doit être saisi de nouveau.</numerusform>
            <numerusform>%Ln jeux d’identifiants doivent être saisis de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one now; the others are marked in the list.</source>
        <translation>Choisissez-en un maintenant&#xa0;; les autres sont signalés dans la liste.</translation>
    </message>
    <message>
        <source>&amp;Enter it again…</source>
        <translation>&amp;Saisir de nouveau…</translation>
    </message>
    <message>
        <source>Opens the assistant in which this credential is entered.</source>
        <translation>Ouvre l’assistant dans lequel se saisissent ces identifiants.</translation>
    </message>
    <message>
        <source>Checking which tokens are in the keychain of this computer…</source>
        <translation>Recherche des jetons présents dans le trousseau de cet ordinateur…</translation>
    </message>
    <message>
        <source>was only in memory</source>
        <translation>n’était qu’en mémoire</translation>
    </message>
    <message>
        <source>not known: the keychain is locked</source>
        <translation>inconnu&#xa0;: le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>not known: the keychain does not answer</source>
        <translation>inconnu&#xa0;: le trousseau ne répond pas</translation>
    </message>
    <message>
        <source>All of them are in the keychain of this computer. Nothing has to be retrieved.</source>
        <translation>Tous sont dans le trousseau de cet ordinateur. Il n’y a rien à récupérer.</translation>
    </message>
</context>
<context>
    <name>broker::ui::NavigationChooser</name>
    <message>
        <source>new, with a scope selector at the top</source>
        <translation>nouveau, avec un sélecteur de portée en haut</translation>
    </message>
    <message>
        <source>classic, with the organization in the menu on the left</source>
        <translation>classique, avec l’organisation dans le menu à gauche</translation>
    </message>
    <message>
        <source>Snyk&apos;s &amp;menu is:</source>
        <translation>Le &amp;menu de Snyk est&#xa0;:</translation>
    </message>
</context>
<context>
    <name>broker::ui::NeedsView</name>
    <message>
        <source>What it needs, and why:</source>
        <translation>Ce qu’il faut, et pourquoi&#xa0;:</translation>
    </message>
</context>
<context>
    <name>broker::ui::NetworkGuide</name>
    <message>
        <source>The network settings were changed after this. You can try again.</source>
        <translation>Les réglages réseau ont été modifiés depuis. Vous pouvez réessayer.</translation>
    </message>
</context>
<context>
    <name>broker::ui::NetworkPage</name>
    <message>
        <source>Enter the name or address of the proxy. Until then nothing is sent to Snyk.</source>
        <translation>Saisissez le nom ou l’adresse du proxy. D’ici là, rien n’est envoyé à Snyk.</translation>
    </message>
    <message>
        <source>Enter the name alone, such as proxy.example.com: without “http://”, port, user name or blanks. Until then nothing is sent to Snyk.</source>
        <translation>Saisissez uniquement le nom, par exemple proxy.example.com&#xa0;: sans «&#xa0;http://&#xa0;», port, nom d’utilisateur ni espaces. D’ici là, rien n’est envoyé à Snyk.</translation>
    </message>
    <message>
        <source>Enter the port of the proxy, often 8080 or 3128. Until then nothing is sent to Snyk.</source>
        <translation>Saisissez le port du proxy, souvent 8080 ou 3128. D’ici là, rien n’est envoyé à Snyk.</translation>
    </message>
    <message>
        <source>Diagnose the &amp;connection to Snyk…</source>
        <translation>&amp;Diagnostiquer la connexion à Snyk…</translation>
    </message>
    <message>
        <source>As this computer is set up</source>
        <translation>Selon la configuration de cet ordinateur</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Aucun proxy</translation>
    </message>
    <message>
        <source>As entered here</source>
        <translation>Selon les indications saisies ici</translation>
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
        <translation>aucun</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Reach &amp;Snyk:</source>
        <translation>Accéder à Sn&amp;yk&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>Typ&amp;e&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Hôte&#xa0;:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>&amp;Port&#xa0;:</translation>
    </message>
    <message>
        <source>Not &amp;for:</source>
        <translation>Sau&amp;f pour&#xa0;:</translation>
    </message>
    <message>
        <source>Certificates of your company</source>
        <translation>Certificats de votre entreprise</translation>
    </message>
    <message>
        <source>Needed where your company inspects TLS connections. They are trusted by this program alone, beside those that this computer trusts.</source>
        <translation>Nécessaires si votre entreprise inspecte les connexions TLS. Seul ce programme leur fait confiance, en plus de ceux que reconnaît cet ordinateur.</translation>
    </message>
    <message>
        <source>No user name and password are kept. They are asked for when a proxy wants them.</source>
        <translation>Aucun nom d’utilisateur ni mot de passe n’est conservé. Ils sont demandés quand un proxy les exige.</translation>
    </message>
    <message>
        <source>%1 has turned the user name and password down. They are not sent again.</source>
        <translation>%1 a refusé le nom d’utilisateur et le mot de passe. Ils ne sont plus envoyés.</translation>
    </message>
    <message>
        <source>A user name and password for %1 are in the keychain.</source>
        <translation>Un nom d’utilisateur et un mot de passe pour %1 sont dans le trousseau.</translation>
    </message>
    <message>
        <source>Broker clients and code hosts in your own network – this computer, private addresses, names without a dot – are asked without a proxy, as browsers do it; all others the same way as Snyk.</source>
        <translation>Les clients Broker et les hébergements de code de votre propre réseau – cet ordinateur, les adresses privées, les noms sans point – sont interrogés sans proxy, comme le font les navigateurs&#xa0;; tous les autres le sont de la même façon que Snyk.</translation>
    </message>
    <message>
        <source>Enter the address of the script. Until then nothing is sent to Snyk.</source>
        <translation>Saisissez l’adresse du script. D’ici là, rien n’est envoyé à Snyk.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://, http:// or file://, without a user name in it. Until then nothing is sent to Snyk.</source>
        <translation>Saisissez une adresse qui commence par https://, http:// ou file://, sans nom d’utilisateur. D’ici là, rien n’est envoyé à Snyk.</translation>
    </message>
    <message>
        <source>A proxy script (PAC) is taken from the settings of this computer, which evaluates it.</source>
        <translation>Un script de proxy (PAC) est repris des réglages de cet ordinateur, qui l’évalue.</translation>
    </message>
    <message>
        <source>By a proxy script (PAC)</source>
        <translation>Par un script de proxy (PAC)</translation>
    </message>
    <message>
        <source>Enter user name and pass&amp;word…</source>
        <translation>Saisir le nom d’utilisateur et le &amp;mot de passe…</translation>
    </message>
    <message>
        <source>Forg&amp;et them</source>
        <translation>&amp;Les oublier</translation>
    </message>
    <message>
        <source>Scrip&amp;t:</source>
        <translation>Scr&amp;ipt&#xa0;:</translation>
    </message>
    <message>
        <source>%1 wants a user name and password.</source>
        <translation>%1 demande un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>%1 has turned down the user name and password that this computer is set up with. They are not sent again until you choose “Forget them”.</source>
        <translation>%1 a refusé le nom d’utilisateur et le mot de passe configurés sur cet ordinateur. Ils ne sont plus envoyés tant que vous ne choisissez pas « Les oublier ».</translation>
    </message>
    <message>
        <source>No user name and password are kept for %1.</source>
        <translation>Aucun nom d’utilisateur ni mot de passe n’est conservé pour %1.</translation>
    </message>
    <message>
        <source>A user name and password for %1 are used until the program ends.</source>
        <translation>Un nom d’utilisateur et un mot de passe pour %1 sont utilisés jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Forget them; you choose of which proxy</source>
        <translation>Les oublier&#xa0;; vous choisissez pour quel proxy</translation>
    </message>
    <message>
        <source>Forget them: user name and password for %1</source>
        <translation>Les oublier&#xa0;: nom d’utilisateur et mot de passe pour %1</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Les oublier</translation>
    </message>
    <message>
        <source>Forget the user name and password for</source>
        <translation>Oublier le nom d’utilisateur et le mot de passe pour</translation>
    </message>
    <message>
        <source>&amp;Those of this computer&apos;s settings</source>
        <translation>&amp;Ceux des réglages de cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;All of them</source>
        <translation>&amp;Tous</translation>
    </message>
    <message>
        <source>The keychain did not remove the user name and password for %1.</source>
        <translation>Le trousseau n’a pas retiré le nom d’utilisateur et le mot de passe pour %1.</translation>
    </message>
    <message>
        <source>A proxy script (PAC) is evaluated in a process of its own that holds no secret. When it cannot be fetched or fails, nothing is sent to Snyk: it is never asked directly instead. A script in the settings of this computer itself is used only where the system can evaluate one; if it cannot, choose “By a proxy script (PAC)” here and enter the address of that script.</source>
        <translation>Un script de proxy (PAC) est évalué dans un processus à part qui ne détient aucun secret. S’il ne peut pas être récupéré ou s’il échoue, rien n’est envoyé à Snyk&#xa0;: Snyk n’est jamais interrogé directement à la place. Un script des réglages de cet ordinateur lui-même n’est utilisé que là où le système peut en évaluer un&#xa0;; s’il ne le peut pas, choisissez ici «&#xa0;Par un script de proxy (PAC)&#xa0;» et saisissez l’adresse de ce script.</translation>
    </message>
</context>
<context>
    <name>broker::ui::NewApiTokenPage</name>
    <message>
        <source>Sto&amp;p asking</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Open your Snyk accoun&amp;t page</source>
        <translation>Ouvrir la page de votre comp&amp;te Snyk</translation>
    </message>
    <message>
        <source>Check and &amp;replace</source>
        <translation>Vérifier et &amp;remplacer</translation>
    </message>
    <message>
        <source>&amp;New Snyk API token:</source>
        <translation>&amp;Nouveau jeton d’API Snyk&#xa0;:</translation>
    </message>
    <message>
        <source>Of the same account or service account, not the Broker token.</source>
        <translation>Du même compte ou compte de service, pas le jeton Broker.</translation>
    </message>
    <message>
        <source>The new one is not kept any more.</source>
        <translation>Le nouveau n’est plus conservé.</translation>
    </message>
    <message>
        <source>&amp;Keep it unchecked</source>
        <translation>&amp;Conserver sans vérifier</translation>
    </message>
    <message>
        <source>New Snyk API token</source>
        <translation>Nouveau jeton d’API Snyk</translation>
    </message>
    <message>
        <source>&amp;Stay with the old one</source>
        <translation>&amp;Garder l’ancien</translation>
    </message>
    <message>
        <source>New client secret</source>
        <translation>Nouveau secret client</translation>
    </message>
    <message>
        <source>Ask Snyk about the new credential</source>
        <translation>Interroger Snyk sur les nouveaux identifiants</translation>
    </message>
    <message>
        <source>Save the credential in the password store (keychain) and read it back</source>
        <translation>Enregistrer les identifiants dans le coffre à mots de passe (trousseau) et les relire</translation>
    </message>
    <message>
        <source>The credential is not saved yet</source>
        <translation>Les identifiants ne sont pas encore enregistrés</translation>
    </message>
    <message>
        <source>The credential may not have been saved</source>
        <translation>Les identifiants n’ont peut-être pas été enregistrés</translation>
    </message>
    <message>
        <source>The credential is not lost: the program holds it in memory until you decide.</source>
        <translation>Les identifiants ne sont pas perdus&#xa0;: le programme les garde en mémoire jusqu’à votre décision.</translation>
    </message>
    <message>
        <source>Asking Snyk about the new credential</source>
        <translation>Interrogation de Snyk sur les nouveaux identifiants</translation>
    </message>
    <message>
        <source>The new credential is not used yet</source>
        <translation>Les nouveaux identifiants ne sont pas encore utilisés</translation>
    </message>
    <message>
        <source>It is not certain that the credential is saved</source>
        <translation>Il n’est pas certain que les identifiants soient enregistrés</translation>
    </message>
    <message>
        <source>The new credential is not saved yet</source>
        <translation>Les nouveaux identifiants ne sont pas encore enregistrés</translation>
    </message>
    <message>
        <source>Saving the new credential</source>
        <translation>Enregistrement des nouveaux identifiants</translation>
    </message>
    <message>
        <source>Replace the Snyk API credential by a new one</source>
        <translation>Remplacer les identifiants d’API Snyk par de nouveaux</translation>
    </message>
    <message>
        <source>Make a new one at Snyk and enter it here. Snyk is asked about it first. The current one is used until the new one is accepted, and kept until you remove it.</source>
        <translation>Créez-en de nouveaux chez Snyk et saisissez-les ici. Snyk est d’abord interrogé à leur sujet. Les identifiants actuels sont utilisés jusqu’à ce que les nouveaux soient acceptés, et conservés jusqu’à ce que vous les retiriez.</translation>
    </message>
    <message>
        <source>That is the Snyk API credential that is kept already</source>
        <translation>Ce sont les identifiants d’API Snyk qui sont déjà conservés</translation>
    </message>
    <message>
        <source>Make a new one at Snyk and enter that.</source>
        <translation>Créez-en de nouveaux chez Snyk et saisissez ceux-là.</translation>
    </message>
    <message>
        <source>The old Snyk API credential is used again</source>
        <translation>Les anciens identifiants d’API Snyk sont de nouveau utilisés</translation>
    </message>
</context>
<context>
    <name>broker::ui::NewTokenPage</name>
    <message>
        <source>Ask Snyk for the new token, once</source>
        <translation>Demander le nouveau jeton à Snyk, une seule fois</translation>
    </message>
    <message>
        <source>&amp;Open these settings in the browser</source>
        <translation>Ouvrir ces paramètres dans le &amp;navigateur</translation>
    </message>
    <message>
        <source>Your new token, this once</source>
        <translation>Votre nouveau jeton, cette fois seulement</translation>
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
        <translation>Regarder dans l’interface &amp;web</translation>
    </message>
    <message>
        <source>Back to the &amp;plan</source>
        <translation>Retour au &amp;plan</translation>
    </message>
    <message>
        <source>Show it o&amp;nce…</source>
        <translation>L’afficher &amp;une fois…</translation>
    </message>
    <message>
        <source>Ask the keychain &amp;again</source>
        <translation>&amp;Interroger de nouveau le trousseau</translation>
    </message>
    <message>
        <source>I &amp;have it elsewhere</source>
        <translation>&amp;Je l’ai ailleurs</translation>
    </message>
    <message>
        <source>&amp;Use the new token of the practice Web UI</source>
        <translation>Utiliser &amp;le nouveau jeton de l’interface web d’entraînement</translation>
    </message>
    <message>
        <source>New Broker token for %1</source>
        <comment>integration in organization</comment>
        <translation>Nouveau jeton Broker pour %1</translation>
    </message>
</context>
<context>
    <name>broker::ui::NoteDialog</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>&amp;Notes, such as where the Broker client runs and who looks after it:</source>
        <translation>&amp;Notes, par exemple où s’exécute le client Broker et qui s’en occupe&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln character(s) are kept.</source>
        <translation>
            <numerusform>Seul le premier caractère est conservé (%Ln).</numerusform>
            <numerusform>Seuls les %Ln premiers caractères sont conservés.</numerusform>
        </translation>
    </message>
    <message>
        <source>This seems to contain a token or a password. Notes are kept in an ordinary file: leave it out.</source>
        <translation>Ce texte semble contenir un jeton ou un mot de passe. Les notes sont conservées dans un fichier ordinaire&#xa0;: ne l’y mettez pas.</translation>
    </message>
</context>
<context>
    <name>broker::ui::OldApiTokenPage</name>
    <message>
        <source>&amp;Go back to the old one</source>
        <translation>&amp;Revenir aux anciens</translation>
    </message>
    <message>
        <source>The old one is kept until nothing uses it any more. You may leave this for another day.</source>
        <translation>L’ancien est conservé tant qu’il est encore utilisé. Vous pouvez remettre cette étape à un autre jour.</translation>
    </message>
    <message>
        <source>%1 of %2 is still in the keychain.</source>
        <translation>%1 de %2 est encore dans le trousseau.</translation>
    </message>
    <message>
        <source>Snyk could not be asked about it. Connect once before you remove the old one.</source>
        <translation>Snyk n’a pas pu être interrogé à son sujet. Connectez-vous une fois avant de retirer l’ancien.</translation>
    </message>
    <message>
        <source>It belongs to %1, the old one to %2. Make sure that it may do what you need.</source>
        <extracomment>%1 and %2 are names of accounts.</extracomment>
        <translation>Il appartient à %1, l’ancien à %2. Assurez-vous qu’il permet ce dont vous avez besoin.</translation>
    </message>
    <message>
        <source>The Snyk API credential before it</source>
        <translation>Les identifiants d’API Snyk précédents</translation>
    </message>
    <message>
        <source>Nothing &amp;uses the old credential any more</source>
        <translation>&amp;Plus rien n’utilise les anciens identifiants</translation>
    </message>
    <message>
        <source>Re&amp;move the old credential</source>
        <translation>Retirer les anciens &amp;identifiants</translation>
    </message>
    <message>
        <source>Remove the old Snyk API credential</source>
        <translation>Retirer les anciens identifiants d’API Snyk</translation>
    </message>
    <message>
        <source>Removing it deletes the old credential from this computer. It cannot be brought back.</source>
        <translation>Le retrait supprime les anciens identifiants de cet ordinateur. Ils ne peuvent pas être récupérés.</translation>
    </message>
    <message>
        <source>The new Snyk API credential is used from now on</source>
        <translation>Les nouveaux identifiants d’API Snyk sont utilisés à partir de maintenant</translation>
    </message>
</context>
<context>
    <name>broker::ui::OpenDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>&amp;Ne plus attendre</translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <translation>Choisir un autre &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;Keep token and credential</source>
        <translation>&amp;Conserver le jeton et les identifiants</translation>
    </message>
    <message>
        <source>Keep and set up the c&amp;lient…</source>
        <translation>Conserver et configurer le c&amp;lient…</translation>
    </message>
    <message>
        <source>Open a hand-over — practice mode</source>
        <translation>Ouvrir une remise — mode d’entraînement</translation>
    </message>
    <message>
        <source>Open a hand-over</source>
        <translation>Ouvrir une remise</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Phrase secrète&#xa0;:</translation>
    </message>
    <message>
        <source>Your colleague tells it to you by phone.</source>
        <translation>Votre collègue vous la communique par téléphone.</translation>
    </message>
    <message>
        <source>From (in their own words):</source>
        <translation>De (selon ses propres mots)&#xa0;:</translation>
    </message>
    <message>
        <source>For:</source>
        <translation>Pour&#xa0;:</translation>
    </message>
    <message>
        <source>Made:</source>
        <translation>Créée&#xa0;:</translation>
    </message>
    <message>
        <source>Message:</source>
        <translation>Message&#xa0;:</translation>
    </message>
    <message>
        <source>Organization:</source>
        <translation>Organisation&#xa0;:</translation>
    </message>
    <message>
        <source>Integration:</source>
        <translation>Intégration&#xa0;:</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>Région&#xa0;:</translation>
    </message>
    <message>
        <source>Broker token:</source>
        <translation>Jeton Broker&#xa0;:</translation>
    </message>
    <message>
        <source>Credential:</source>
        <translation>Identifiants&#xa0;:</translation>
    </message>
    <message>
        <source>Can be opened until:</source>
        <translation>Peut être ouverte jusqu’au&#xa0;:</translation>
    </message>
    <message>
        <source>Into the keychain of this computer and onto your list, with reminders</source>
        <translation>Dans le trousseau de cet ordinateur et dans votre liste, avec des rappels</translation>
    </message>
    <message>
        <source>The same, and then the window in which the client is set up and checked</source>
        <translation>La même chose, puis la fenêtre où le client est configuré et vérifié</translation>
    </message>
    <message>
        <source>Hand-over (*.handover);;All files (*)</source>
        <translation>Remise (*.handover);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose the file that your colleague sent you.</source>
        <translation>Choisissez le fichier que votre collègue vous a envoyé.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Réess&amp;ayer</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>%1 is a moment, %2 a program and its version.</extracomment>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>is in it</source>
        <translation>sont inclus</translation>
    </message>
    <message>
        <source>is not in it: you enter it when you set up the client</source>
        <translation>ne sont pas inclus&#xa0;: vous les saisissez en configurant le client</translation>
    </message>
    <message>
        <source>Your list has another token for this integration, %1. If you keep this one, that entry stays, marked as replaced.</source>
        <extracomment>%1 is a fingerprint.</extracomment>
        <translation>Votre liste contient un autre jeton pour cette intégration, %1. Si vous conservez celui-ci, cette entrée reste, marquée comme remplacée.</translation>
    </message>
    <message>
        <source>It is in your list now</source>
        <translation>Il est maintenant dans votre liste</translation>
    </message>
    <message>
        <source>Delete the file of the hand-over: it is no longer needed.</source>
        <translation>Supprimez le fichier de la remise&#xa0;: il ne sert plus.</translation>
    </message>
    <message>
        <source>Set up the c&amp;lient…</source>
        <translation>C&amp;onfigurer le client…</translation>
    </message>
    <message>
        <source>It is not saved yet</source>
        <translation>Il n’est pas encore enregistré</translation>
    </message>
    <message>
        <source>If you close this window now, token and credential are not kept here. They are still in the file, as long as it can be opened.</source>
        <translation>Si vous fermez cette fenêtre maintenant, le jeton et les identifiants ne sont pas conservés ici. Ils sont toujours dans le fichier, tant qu’il peut être ouvert.</translation>
    </message>
    <message>
        <source>Close and &amp;forget</source>
        <translation>Fermer et &amp;oublier</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>&amp;Keep the token</source>
        <translation>&amp;Conserver le jeton</translation>
    </message>
    <message>
        <source>Rotation due:</source>
        <translation>Rotation prévue&#xa0;:</translation>
    </message>
    <message>
        <source>Also used by:</source>
        <translation>Utilisé aussi par&#xa0;:</translation>
    </message>
    <message>
        <source>not in the hand-over</source>
        <translation>pas dans la remise</translation>
    </message>
    <message>
        <source>%1; how old the token is, is unknown</source>
        <extracomment>%1 is a date and how far away it is.</extracomment>
        <translation>%1&#xa0;; l’âge du jeton est inconnu</translation>
    </message>
    <message>
        <source>%1, counted from %2</source>
        <extracomment>%1 is a date and how far away it is, %2 the day on which the token was made.</extracomment>
        <translation>%1, à compter du %2</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>The token is on your list already. Its dates and the settings of its client stay as they are there.</source>
        <translation>Le jeton est déjà dans votre liste. Ses dates et les réglages de son client y restent tels quels.</translation>
    </message>
    <message>
        <source>This is an earlier token of this integration: by your list, %1 has replaced it. If you keep it, it counts again in the place of that one. Ask your colleague for a new hand-over.</source>
        <extracomment>%1 is a fingerprint.</extracomment>
        <translation>C’est un ancien jeton de cette intégration&#xa0;: selon votre liste, %1 l’a remplacé. Si vous le conservez, il compte de nouveau à la place de celui-là. Demandez une nouvelle remise à votre collègue.</translation>
    </message>
    <message>
        <source>Your list has another credential for this integration, %1. If you keep this one, it takes the place of that one.</source>
        <extracomment>%1 is a fingerprint.</extracomment>
        <translation>Votre liste contient d’autres identifiants pour cette intégration, %1. Si vous conservez ceux-ci, ils remplacent les autres.</translation>
    </message>
    <message>
        <source>On your list these have a token of their own, which stays: %1.</source>
        <extracomment>%1 is a list of integrations.</extracomment>
        <translation>Dans votre liste, ces intégrations ont leur propre jeton, qui reste&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>broker::ui::OrgLoading</name>
    <message>
        <source>&amp;Stop loading</source>
        <translation>A&amp;rrêter le chargement</translation>
    </message>
    <message>
        <source>Load the &amp;rest</source>
        <translation>&amp;Charger le reste</translation>
    </message>
    <message>
        <source>Searching at Snyk…</source>
        <translation>Recherche chez Snyk…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
</context>
<context>
    <name>broker::ui::OrgModel</name>
    <message>
        <source>Personal</source>
        <comment>organization that is in no group</comment>
        <translation>Personnelle</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
</context>
<context>
    <name>broker::ui::OrgSearch</name>
    <message>
        <source>&amp;Find by name, short name or id:</source>
        <translation>Rechercher par &amp;nom, nom court ou ID&#xa0;:</translation>
    </message>
    <message>
        <source>Find an organization</source>
        <translation>Rechercher une organisation</translation>
    </message>
    <message>
        <source>Clear the text to find</source>
        <translation>Effacer le texte recherché</translation>
    </message>
</context>
<context>
    <name>broker::ui::OrgTable</name>
    <message>
        <source>Find an organization</source>
        <translation>Rechercher une organisation</translation>
    </message>
    <message>
        <source>Clear the text to find</source>
        <translation>Effacer le texte recherché</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>A&amp;fficher&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln shown</source>
        <translation>
            <numerusform>Affichées&#xa0;: %1 sur %Ln</numerusform>
            <numerusform>Affichées&#xa0;: %1 sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>organization, why</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No organization matches. Clear the search, or show all.</source>
        <translation>Aucune organisation ne correspond. Effacez la recherche, ou affichez-les toutes.</translation>
    </message>
</context>
<context>
    <name>broker::ui::OrganizationPage</name>
    <message>
        <source>Choose the organization</source>
        <translation>Choisir l’organisation</translation>
    </message>
    <message>
        <source>A Broker token belongs to one organization and one integration.</source>
        <translation>Un jeton Broker appartient à une organisation et à une intégration.</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s)</source>
        <translation>
            <numerusform>%Ln organisation</numerusform>
            <numerusform>%Ln organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s)</source>
        <translation>
            <numerusform>%1 sur %Ln organisation</numerusform>
            <numerusform>%1 sur %Ln organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not all loaded</source>
        <translation>%1, chargement incomplet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of Snyk&apos;s list could not be read.</source>
        <translation>
            <numerusform>%Ln entrée de la liste de Snyk n’a pas pu être lue.</numerusform>
            <numerusform>%Ln entrées de la liste de Snyk n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) is/are missing: Snyk counts more than it lists. Load once more.</source>
        <translation>
            <numerusform>%Ln organisation manque&#xa0;: Snyk en compte plus qu’il n’en énumère. Chargez de nouveau.</numerusform>
            <numerusform>%Ln organisations manquent&#xa0;: Snyk en compte plus qu’il n’en énumère. Chargez de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the token may do here</source>
        <translation>Ce que le jeton peut faire ici</translation>
    </message>
    <message>
        <source>This account sees no organization.</source>
        <translation>Ce compte ne voit aucune organisation.</translation>
    </message>
    <message numerus="yes">
        <source>Only those of the %Ln group(s) that you have chosen organizations of are shown: a token is shared inside one group.</source>
        <translation>
            <numerusform>Seules sont affichées celles du groupe (%Ln) dont vous avez choisi des organisations&#xa0;: un jeton se partage au sein d’un seul groupe.</numerusform>
            <numerusform>Seules sont affichées celles des %Ln groupes dont vous avez choisi des organisations&#xa0;: un jeton se partage au sein d’un seul groupe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those of %1 are shown, where you have chosen organizations: a token is shared inside one group.</source>
        <extracomment>%1 is one or more names of groups.</extracomment>
        <translation>Seules sont affichées celles de %1, où vous avez choisi des organisations&#xa0;: un jeton se partage au sein d’un seul groupe.</translation>
    </message>
</context>
<context>
    <name>broker::ui::OrganizationsText</name>
    <message numerus="yes">
        <source>%1 and %Ln more organization(s)</source>
        <extracomment>%1 is the name of an organization.</extracomment>
        <translation>
            <numerusform>%1 et %Ln autre organisation</numerusform>
            <numerusform>%1 et %Ln autres organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>integration, organization</comment>
        <translation>%1 dans %2</translation>
    </message>
</context>
<context>
    <name>broker::ui::OwnKeyDialog</name>
    <message>
        <source>&amp;Copy the key</source>
        <translation>C&amp;opier la clé</translation>
    </message>
    <message>
        <source>My public key — practice mode</source>
        <translation>Ma clé publique — mode d’entraînement</translation>
    </message>
    <message>
        <source>My public key</source>
        <translation>Ma clé publique</translation>
    </message>
    <message>
        <source>With your key a colleague can lock a hand-over so that only you can open it, on this computer, without a passphrase. Send the key by mail or chat: it is not secret. Then read the digits to each other by phone.</source>
        <translation>Avec votre clé, un collègue peut verrouiller une remise de sorte que vous seul puissiez l’ouvrir, sur cet ordinateur, sans phrase secrète. Envoyez la clé par e-mail ou messagerie&#xa0;: elle n’est pas secrète. Lisez-vous ensuite les chiffres par téléphone.</translation>
    </message>
    <message>
        <source>My &amp;key:</source>
        <translation>Ma &amp;clé&#xa0;:</translation>
    </message>
    <message>
        <source>Make a new key?</source>
        <translation>Créer une nouvelle clé&#xa0;?</translation>
    </message>
    <message>
        <source>Hand-overs that were made for the old key can never be opened again.</source>
        <translation>Les remises créées pour l’ancienne clé ne pourront plus jamais être ouvertes.</translation>
    </message>
    <message>
        <source>Make a &amp;new key</source>
        <translation>Créer une &amp;nouvelle clé</translation>
    </message>
    <message>
        <source>Keep the &amp;old key</source>
        <translation>&amp;Garder l’ancienne clé</translation>
    </message>
    <message>
        <source>Make a &amp;new key…</source>
        <translation>Créer une &amp;nouvelle clé…</translation>
    </message>
    <message>
        <source>Make a &amp;key</source>
        <translation>Créer &amp;une clé</translation>
    </message>
    <message>
        <source>Digits to compare by phone: %1</source>
        <extracomment>%1 are groups of digits.</extracomment>
        <translation>Chiffres à comparer par téléphone&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your key is made</source>
        <translation>Votre clé est créée</translation>
    </message>
    <message>
        <source>Its secret half is in the keychain of this computer and stays there.</source>
        <translation>Sa moitié secrète est dans le trousseau de cet ordinateur et y reste.</translation>
    </message>
    <message>
        <source>The key is on the clipboard</source>
        <translation>La clé est dans le presse-papiers</translation>
    </message>
</context>
<context>
    <name>broker::ui::PasteDialog</name>
    <message>
        <source>&amp;From a file…</source>
        <translation>&amp;Depuis un fichier…</translation>
    </message>
    <message>
        <source>&amp;Choose them</source>
        <translation>&amp;Les choisir</translation>
    </message>
    <message>
        <source>Choose by a list</source>
        <translation>Choisir d’après une liste</translation>
    </message>
    <message>
        <source>Lines that name no organization</source>
        <translation>Lignes qui ne nomment aucune organisation</translation>
    </message>
    <message>
        <source>Organizations that may be meant</source>
        <translation>Organisations possibles</translation>
    </message>
    <message>
        <source>&amp;Names, short names or ids, one a line, or a table with commas:</source>
        <translation>&amp;Noms, noms courts ou ID, un par ligne, ou un tableau avec des virgules&#xa0;:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open a list of organizations</source>
        <translation>Ouvrir une liste d’organisations</translation>
    </message>
    <message>
        <source>Tables and texts (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tableaux et textes (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Impossible de lire le fichier</translation>
    </message>
    <message>
        <source>It is longer than 4 MB. A list of organizations is much shorter.</source>
        <translation>Il dépasse 4 Mo. Une liste d’organisations est bien plus courte.</translation>
    </message>
    <message>
        <source>Look whether it is a file that you may open, or paste its lines.</source>
        <translation>Vérifiez que vous avez le droit d’ouvrir ce fichier, ou collez ses lignes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) found.</source>
        <translation>
            <numerusform>%Ln organisation trouvée.</numerusform>
            <numerusform>%Ln organisations trouvées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is too long; its end was not read.</source>
        <translation>La liste est trop longue&#xa0;; sa fin n’a pas été lue.</translation>
    </message>
    <message>
        <source>Not all organizations are loaded yet; lines may name one that is still to come.</source>
        <translation>Les organisations ne sont pas encore toutes chargées&#xa0;; des lignes peuvent en nommer une qui reste à venir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) name(s) no organization:</source>
        <translation>
            <numerusform>%Ln ligne ne nomme aucune organisation&#xa0;:</numerusform>
            <numerusform>%Ln lignes ne nomment aucune organisation&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>no group</source>
        <translation>aucun groupe</translation>
    </message>
    <message>
        <source>“%1”: %2, %3, %4</source>
        <comment>a line, and an organization&apos;s name, short name and group</comment>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) name(s) more than one organization. Tick those that are meant:</source>
        <translation>
            <numerusform>%Ln ligne nomme plus d’une organisation. Cochez celles qui conviennent&#xa0;:</numerusform>
            <numerusform>%Ln lignes nomment plus d’une organisation. Cochez celles qui conviennent&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln organization(s) is/are listed. Give ids in place of names.</source>
        <translation>
            <numerusform>Seule la première organisation (%Ln) est listée. Donnez des ID à la place des noms.</numerusform>
            <numerusform>Seules les %Ln premières organisations sont listées. Donnez des ID à la place des noms.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <translation>Les &amp;exclure</translation>
    </message>
    <message>
        <source>Leave out by a list</source>
        <translation>Exclure d’après une liste</translation>
    </message>
</context>
<context>
    <name>broker::ui::PastePage</name>
    <message>
        <source>Ask Snyk &amp;Support for it</source>
        <translation>&amp;Le demander au support Snyk</translation>
    </message>
    <message>
        <source>Paste the token you have</source>
        <translation>Collez le jeton que vous avez</translation>
    </message>
    <message>
        <source>The Broker token of %1 in %2. It is checked here and not sent anywhere.</source>
        <translation>Le jeton Broker de %1 dans %2. Il est vérifié ici et n’est envoyé nulle part.</translation>
    </message>
</context>
<context>
    <name>broker::ui::PasteWords</name>
    <message>
        <source>This is an access token of GitHub.</source>
        <translation>C’est un jeton d’accès de GitHub.</translation>
    </message>
    <message>
        <source>This is an access token of GitLab.</source>
        <translation>C’est un jeton d’accès de GitLab.</translation>
    </message>
    <message>
        <source>This is an access token of Azure Repos.</source>
        <translation>C’est un jeton d’accès d’Azure Repos.</translation>
    </message>
    <message>
        <source>This is an access token of Bitbucket.</source>
        <translation>C’est un jeton d’accès de Bitbucket.</translation>
    </message>
    <message>
        <source>This is an access token of another service.</source>
        <translation>C’est un jeton d’accès d’un autre service.</translation>
    </message>
    <message>
        <source>This is a sign-in token (JWT), not a Broker token.</source>
        <translation>C’est un jeton de connexion (JWT), pas un jeton Broker.</translation>
    </message>
    <message>
        <source>This does not look like a Broker token.</source>
        <translation>Cela ne ressemble pas à un jeton Broker.</translation>
    </message>
    <message>
        <source>Paste the Broker token here.</source>
        <translation>Collez ici le jeton Broker.</translation>
    </message>
    <message>
        <source>This has the form of a Broker token.</source>
        <translation>Cela a la forme d’un jeton Broker.</translation>
    </message>
    <message>
        <source>A Broker token has 36 characters: five groups of digits and the letters a to f, with hyphens in between. Copy it from the box “Token” in the Web UI.</source>
        <translation>Un jeton Broker compte 36 caractères&#xa0;: cinq groupes de chiffres et de lettres de a à f, séparés par des traits d’union. Copiez-le depuis la zone «&#xa0;Token&#xa0;» de l’interface web.</translation>
    </message>
    <message>
        <source>A character may have been lost or changed. Copy the token again.</source>
        <translation>Un caractère a peut-être été perdu ou modifié. Copiez de nouveau le jeton.</translation>
    </message>
    <message>
        <source>This is a Snyk API token, not a Broker token.</source>
        <translation>C’est un jeton d’API Snyk, pas un jeton Broker.</translation>
    </message>
    <message>
        <source>The API token signs this program in to Snyk. The Broker token is shown in the settings of the integration.</source>
        <translation>Le jeton d’API connecte ce programme à Snyk. Le jeton Broker est affiché dans les paramètres de l’intégration.</translation>
    </message>
    <message>
        <source>This is the id of an organization, not a token.</source>
        <translation>C’est l’ID d’une organisation, pas un jeton.</translation>
    </message>
    <message>
        <source>Copy the Broker token from the settings of the integration.</source>
        <translation>Copiez le jeton Broker depuis les paramètres de l’intégration.</translation>
    </message>
    <message>
        <source>This is the id of an integration, not a token.</source>
        <translation>C’est l’ID d’une intégration, pas un jeton.</translation>
    </message>
    <message>
        <source>Copy the text in the box “Token”, not the integration id beside it.</source>
        <translation>Copiez le texte de la zone «&#xa0;Token&#xa0;», et non l’ID d’intégration situé à côté.</translation>
    </message>
    <message>
        <source>Paste your Snyk API token here.</source>
        <translation>Collez ici votre jeton d’API Snyk.</translation>
    </message>
    <message>
        <source>Your API token is shown on your account page in Snyk.</source>
        <translation>Votre jeton d’API est affiché sur la page de votre compte Snyk.</translation>
    </message>
    <message>
        <source>This does not look like a Snyk API token.</source>
        <translation>Cela ne ressemble pas à un jeton d’API Snyk.</translation>
    </message>
    <message>
        <source>It is either 36 characters long, with four hyphens, or it starts with “snyk_uat.” or “snyk_sat.”.</source>
        <translation>Il compte 36 caractères, dont quatre traits d’union, ou bien commence par «&#xa0;snyk_uat.&#xa0;» ou «&#xa0;snyk_sat.&#xa0;».</translation>
    </message>
    <message>
        <source>This is a personal access token. Such tokens expire after 90 days at the latest.</source>
        <translation>C’est un jeton d’accès personnel. Ces jetons expirent au plus tard après 90 jours.</translation>
    </message>
    <message>
        <source>This is an access token of a service account.</source>
        <translation>C’est un jeton d’accès d’un compte de service.</translation>
    </message>
    <message>
        <source>This has the form of a Snyk API token.</source>
        <translation>Cela a la forme d’un jeton d’API Snyk.</translation>
    </message>
    <message>
        <source>This is a Broker token, not an API token.</source>
        <translation>C’est un jeton Broker, pas un jeton d’API.</translation>
    </message>
    <message>
        <source>This is the Broker token for %1 in the organization “%2”, not an API token.</source>
        <translation>C’est le jeton Broker pour %1 dans l’organisation «&#xa0;%2&#xa0;», pas un jeton d’API.</translation>
    </message>
    <message>
        <source>This is an API token of an Atlassian account.</source>
        <translation>C’est un jeton d’API d’un compte Atlassian.</translation>
    </message>
    <message>
        <source>This is an access token of Artifactory.</source>
        <translation>C’est un jeton d’accès d’Artifactory.</translation>
    </message>
    <message>
        <source>The token was taken from the text; the rest is left out.</source>
        <translation>Le jeton a été extrait du texte&#xa0;; le reste est écarté.</translation>
    </message>
    <message>
        <source>The value of %1 was taken; the rest of the text is left out.</source>
        <translation>La valeur de %1 a été retenue&#xa0;; le reste du texte est écarté.</translation>
    </message>
    <message>
        <source>There is more than one token in this text.</source>
        <translation>Ce texte contient plus d’un jeton.</translation>
    </message>
    <message>
        <source>%1 Fingerprint: %2</source>
        <extracomment>a sentence, then the masked token</extracomment>
        <translation>%1 Empreinte&#xa0;: %2</translation>
    </message>
    <message>
        <source>The text calls this an id. It is not a token.</source>
        <translation>Le texte l’appelle un ID. Ce n’est pas un jeton.</translation>
    </message>
    <message>
        <source>This is the id of the integration %1 in the organization “%2”, not a token.</source>
        <translation>C’est l’ID de l’intégration %1 dans l’organisation «&#xa0;%2&#xa0;», pas un jeton.</translation>
    </message>
    <message>
        <source>The text gives this another name. It is not a token of Snyk.</source>
        <translation>Le texte lui donne un autre nom. Ce n’est pas un jeton de Snyk.</translation>
    </message>
    <message>
        <source>The text calls this “%1”. It is not a token of Snyk.</source>
        <translation>Le texte l’appelle «&#xa0;%1&#xa0;». Ce n’est pas un jeton de Snyk.</translation>
    </message>
    <message>
        <source>Copy the Broker token from the settings of the integration. If this is the token, paste it without the name.</source>
        <translation>Copiez le jeton Broker depuis les paramètres de l’intégration. Si c’est bien le jeton, collez-le sans le nom.</translation>
    </message>
    <message>
        <source>This token is already recorded for another organization or integration.</source>
        <translation>Ce jeton est déjà dans la liste pour une autre organisation ou intégration.</translation>
    </message>
    <message>
        <source>This token is already recorded for %1 in the organization “%2”.</source>
        <translation>Ce jeton est déjà dans la liste pour %1 dans l’organisation «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>This token is already recorded here.</source>
        <translation>Ce jeton est déjà dans la liste ici.</translation>
    </message>
    <message>
        <source>If you go on, it is saved again and nothing else changes.</source>
        <translation>Si vous continuez, il est enregistré de nouveau et rien d’autre ne change.</translation>
    </message>
    <message>
        <source>This looks like a Broker token, but a Broker client would not accept it.</source>
        <translation>Cela ressemble à un jeton Broker, mais un client Broker ne l’accepterait pas.</translation>
    </message>
    <message>
        <source>The Broker client needs it too, but in another place. The Broker token that Snyk shows belongs here.</source>
        <translation>Le client Broker en a aussi besoin, mais à un autre endroit. Indiquez ici le jeton Broker qu’affiche Snyk.</translation>
    </message>
    <message>
        <source>Organizations may share one token on purpose. If they do not here, the wrong page was open in the Web UI.</source>
        <translation>Des organisations peuvent partager volontairement un jeton. Si ce n’est pas le cas ici, la mauvaise page était ouverte dans l’interface web.</translation>
    </message>
    <message>
        <source>Snyk&apos;s API token belongs here. It is on your account page there.</source>
        <translation>Indiquez ici le jeton d’API de Snyk. Il se trouve sur la page de votre compte Snyk.</translation>
    </message>
    <message>
        <source>Nothing was taken. Copy only the one that belongs here.</source>
        <translation>Rien n’a été retenu. Copiez uniquement celui qui convient ici.</translation>
    </message>
    <message>
        <source>Snyk shows the client id with the service account.</source>
        <translation>Snyk affiche l’ID client avec le compte de service.</translation>
    </message>
    <message>
        <source>Snyk shows the client secret once, when the service account is made.</source>
        <translation>Snyk n’affiche le secret client qu’une fois, à la création du compte de service.</translation>
    </message>
    <message>
        <source>This is a Snyk API token.</source>
        <translation>C’est un jeton d’API Snyk.</translation>
    </message>
    <message>
        <source>To sign in with it, choose “API token” above.</source>
        <translation>Pour vous en servir pour la connexion, choisissez «&#xa0;Jeton d’API&#xa0;» ci-dessus.</translation>
    </message>
    <message>
        <source>A client id is one word of at most 128 letters, digits and signs.</source>
        <translation>Un ID client est un mot d’au plus 128 lettres, chiffres et caractères spéciaux.</translation>
    </message>
    <message>
        <source>A client secret is one word of 16 to 1024 letters, digits and signs.</source>
        <translation>Un secret client est un mot de 16 à 1024 lettres, chiffres et caractères spéciaux.</translation>
    </message>
</context>
<context>
    <name>broker::ui::PermissionText</name>
    <message>
        <source>Ask an administrator for the role %1, or for one made from Snyk&apos;s template “%2” (%3, %4, %5).</source>
        <extracomment>%1 is the name of a role, %2 that of a template for roles; %3, %4 and %5 are permissions in it. All as Snyk writes them.</extracomment>
        <translation>Demandez à un administrateur le rôle %1, ou un rôle créé d’après le modèle «&#xa0;%2&#xa0;» de Snyk (%3, %4, %5).</translation>
    </message>
    <message>
        <source>Here this account has the role %1, with %2 and %3.</source>
        <extracomment>%1 is a role, %2 and %3 are permissions.</extracomment>
        <translation>Ici, ce compte a le rôle %1, avec %2 et %3.</translation>
    </message>
    <message>
        <source>Here this account has the role %1, with %2 but without %3: Snyk will refuse to generate a token, unless a role in the group permits it.</source>
        <extracomment>%1 is a role, %2 and %3 are permissions.</extracomment>
        <translation>Ici, ce compte a le rôle %1, avec %2 mais sans %3&#xa0;: Snyk refusera de générer un jeton, sauf si un rôle dans le groupe le permet.</translation>
    </message>
    <message>
        <source>Snyk does not say which role this account has here: whether it has %1 and %2 is not known until it is tried.</source>
        <extracomment>%1 and %2 are permissions.</extracomment>
        <translation>Snyk ne dit pas quel rôle ce compte a ici&#xa0;: seul un essai montrera s’il a %1 et %2.</translation>
    </message>
    <message>
        <source>Here this account has the role %1, which is none of Snyk&apos;s own: whether %2 and %3 belong to it is not known until it is tried.</source>
        <extracomment>%1 is a role, %2 and %3 are permissions.</extracomment>
        <translation>Ici, ce compte a le rôle %1, qui n’est pas un rôle propre à Snyk&#xa0;: seul un essai montrera si %2 et %3 en font partie.</translation>
    </message>
    <message>
        <source>Should Snyk refuse: %1</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>En cas de refus de Snyk&#xa0;: %1</translation>
    </message>
    <message>
        <source>The role here lacks the permission %1</source>
        <extracomment>%1 is a permission.</extracomment>
        <translation>Il manque la permission %1 au rôle ici</translation>
    </message>
    <message>
        <source>Whether the permission %1 is there is not known</source>
        <translation>On ignore si la permission %1 est présente</translation>
    </message>
</context>
<context>
    <name>broker::ui::PlainLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read out: the name of a text, then the text.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>broker::ui::PlanPage</name>
    <message>
        <source>&amp;Look for more in the group</source>
        <translation>&amp;En chercher d’autres dans le groupe</translation>
    </message>
    <message>
        <source>Stop loo&amp;king</source>
        <translation>A&amp;rrêter la recherche</translation>
    </message>
    <message>
        <source>Who has to act where</source>
        <translation>Qui doit agir où</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>En cas de problème</translation>
    </message>
    <message>
        <source>Reads the organizations of the group from Snyk. Changes nothing.</source>
        <translation>Lit auprès de Snyk les organisations du groupe. Ne modifie rien.</translation>
    </message>
    <message>
        <source>Who uses this token</source>
        <translation>Qui utilise ce jeton</translation>
    </message>
    <message>
        <source>Checks before anything is changed</source>
        <translation>Vérifications avant toute modification</translation>
    </message>
    <message>
        <source>&amp;Begin: note it and go to the Web UI</source>
        <translation>Commencer&#xa0;: &amp;le noter et aller à l’interface web</translation>
    </message>
    <message>
        <source>&amp;Begin: get the new token</source>
        <translation>&amp;Commencer&#xa0;: obtenir le nouveau jeton</translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) of your list use this token (%1):</source>
        <translation>
            <numerusform>%Ln intégration de votre liste utilise ce jeton (%1)&#xa0;:</numerusform>
            <numerusform>%Ln intégrations de votre liste utilisent ce jeton (%1)&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s) looked at</source>
        <translation>
            <numerusform>Organisations examinées&#xa0;: %1 sur %Ln</numerusform>
            <numerusform>Organisations examinées&#xa0;: %1 sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look through the group again</source>
        <translation>Parcourir &amp;de nouveau le groupe</translation>
    </message>
    <message>
        <source>&amp;Look through the group</source>
        <translation>&amp;Parcourir le groupe</translation>
    </message>
    <message>
        <source>Name all o&amp;f them</source>
        <translation>Les n&amp;ommer toutes</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Organizations looked at</source>
        <translation>Organisations examinées</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>Vérifier de &amp;nouveau</translation>
    </message>
    <message numerus="yes">
        <source>Reading the list: %Ln organization(s) so far</source>
        <translation>
            <numerusform>Lecture de la liste&#xa0;: %Ln organisation jusqu’ici</numerusform>
            <numerusform>Lecture de la liste&#xa0;: %Ln organisations jusqu’ici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::PracticeBanner</name>
    <message>
        <source>Practice mode: nothing here is real. No request leaves this computer, and the tokens work nowhere.</source>
        <translation>Mode d’entraînement&#xa0;: rien n’est réel ici. Aucune requête ne quitte cet ordinateur, et les jetons ne fonctionnent nulle part.</translation>
    </message>
</context>
<context>
    <name>broker::ui::PracticeRow</name>
    <message>
        <source>Leave practice mode</source>
        <translation>Quitter le mode d’entraînement</translation>
    </message>
</context>
<context>
    <name>broker::ui::PreflightList</name>
    <message>
        <source>The client&apos;s own checks</source>
        <translation>Vérifications du client</translation>
    </message>
</context>
<context>
    <name>broker::ui::PreflightText</name>
    <message>
        <source>in order</source>
        <comment>result of a check</comment>
        <translation>conforme</translation>
    </message>
    <message>
        <source>doubtful</source>
        <comment>result of a check</comment>
        <translation>douteux</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <comment>result of a check</comment>
        <translation>indéterminé</translation>
    </message>
    <message>
        <source>not in order</source>
        <comment>result of a check</comment>
        <translation>non conforme</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>result of a check</comment>
        <translation>pas nécessaire</translation>
    </message>
    <message>
        <source>The keychain did not answer. Check again.</source>
        <translation>Le trousseau n’a pas répondu. Vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Another rotation of this group has a new token waiting, and a group can have one at a time. Finish that rotation first: Resume in the list.</source>
        <translation>Une autre rotation de ce groupe a un nouveau jeton en attente, et un groupe ne peut en avoir qu’un à la fois. Terminez d’abord cette rotation&#xa0;: «&#xa0;Reprendre&#xa0;» dans la liste.</translation>
    </message>
    <message>
        <source>Your role may edit integrations</source>
        <translation>Votre rôle peut modifier les intégrations</translation>
    </message>
    <message>
        <source>The integration uses Broker</source>
        <translation>L’intégration utilise Broker</translation>
    </message>
    <message>
        <source>The keychain can keep the new token</source>
        <translation>Le trousseau peut conserver le nouveau jeton</translation>
    </message>
    <message>
        <source>The notes of a rotation of this program cannot be read, and it may be one of this group: a new token may be waiting. Snyk refuses then, and nothing is changed.</source>
        <translation>Les notes d’une rotation de ce programme ne peuvent pas être lues, et il peut s’agir d’une rotation de ce groupe&#xa0;: un nouveau jeton attend peut-être. Dans ce cas, Snyk refuse, et rien n’est modifié.</translation>
    </message>
    <message>
        <source>This program has no other new token waiting in this group</source>
        <translation>Ce programme n’a pas d’autre nouveau jeton en attente dans ce groupe</translation>
    </message>
    <message>
        <source>You were not signed in, so Snyk was not asked. Sign in and check again.</source>
        <translation>Vous n’étiez pas connecté&#xa0;; Snyk n’a donc pas été interrogé. Connectez-vous et vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Snyk says that this integration does not use Broker, so it has no token to replace. Set it up first.</source>
        <translation>Snyk indique que cette intégration n’utilise pas Broker&#xa0;; elle n’a donc pas de jeton à remplacer. Configurez-la d’abord.</translation>
    </message>
    <message>
        <source>Snyk did not say. If the integration does not use Broker, Snyk refuses, and nothing is changed.</source>
        <translation>Snyk ne l’a pas dit. Si l’intégration n’utilise pas Broker, Snyk refuse, et rien n’est modifié.</translation>
    </message>
    <message>
        <source>%1. Nothing is started until the new token can be kept. %2</source>
        <comment>what is wrong with the keychain, next step</comment>
        <translation>%1. Rien ne commence avant que le nouveau jeton puisse être conservé. %2</translation>
    </message>
    <message>
        <source>Snyk does not report rotations that others have started elsewhere. If one is under way in this group, Snyk refuses, and nothing is changed.</source>
        <translation>Snyk ne signale pas les rotations que d’autres ont commencées ailleurs. Si l’une d’elles est en cours dans ce groupe, Snyk refuse, et rien n’est modifié.</translation>
    </message>
    <message>
        <source>Another rotation of this group may have a new token waiting: it is not known how its call ended. Clear that up first if you can.</source>
        <translation>Une autre rotation de ce groupe a peut-être un nouveau jeton en attente&#xa0;: on ignore comment son appel s’est terminé. Tirez d’abord cela au clair si vous le pouvez.</translation>
    </message>
    <message>
        <source>Snyk accepts what you signed in with</source>
        <translation>Snyk accepte votre moyen de connexion</translation>
    </message>
</context>
<context>
    <name>broker::ui::PreviewPage</name>
    <message>
        <source>&amp;Stop looking</source>
        <translation>Arrêter &amp;l’examen</translation>
    </message>
    <message>
        <source>&amp;Look at the rest</source>
        <translation>&amp;Examiner le reste</translation>
    </message>
    <message>
        <source>Save as a &amp;table…</source>
        <translation>Enregistrer sous forme de &amp;tableau…</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Ce qui se passerait</translation>
    </message>
    <message>
        <source>Be&amp;gin</source>
        <translation>&amp;Commencer</translation>
    </message>
    <message>
        <source>Save the preview</source>
        <translation>Enregistrer l’aperçu</translation>
    </message>
    <message>
        <source>Organizations looked at</source>
        <translation>Organisations examinées</translation>
    </message>
    <message>
        <source>What would be taken back</source>
        <translation>Ce qui serait défait</translation>
    </message>
    <message>
        <source>Only what the job itself has done and nobody has changed since. Nothing is changed yet.</source>
        <translation>Uniquement ce que la tâche elle-même a fait et que personne n’a modifié depuis. Rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>Organization by organization. Nothing is changed before you press “Begin”.</source>
        <translation>Organisation par organisation. Rien n’est modifié avant que vous n’appuyiez sur «&#xa0;Commencer&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>S&amp;witch %Ln direct integration(s) too</source>
        <translation>
            <numerusform>Faire aussi pa&amp;sser à Broker %Ln intégration directe</numerusform>
            <numerusform>Faire aussi pa&amp;sser à Broker %Ln intégrations directes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s) looked at</source>
        <translation>
            <numerusform>Organisations examinées&#xa0;: %1 sur %Ln</numerusform>
            <numerusform>Organisations examinées&#xa0;: %1 sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The credentials of %Ln direct integration(s) are lost for good, in:</source>
        <translation>
            <numerusform>Les identifiants de %Ln intégration directe sont définitivement perdus, dans&#xa0;:</numerusform>
            <numerusform>Les identifiants de %Ln intégrations directes sont définitivement perdus, dans&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Credentials are lost</source>
        <translation>Des identifiants sont perdus</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Commencer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message numerus="yes">
        <source>The credentials of %Ln direct integration(s) would be lost for good.</source>
        <translation>
            <numerusform>Les identifiants de %Ln intégration directe seraient définitivement perdus.</numerusform>
            <numerusform>Les identifiants de %Ln intégrations directes seraient définitivement perdus.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would happen: %1, %2</source>
        <extracomment>Heading of a page. %1 is a kind of job, &quot;Share one token&quot; or &quot;One token each&quot;, %2 an integration.</extracomment>
        <translation>Ce qui se passerait&#xa0;: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Tr&amp;y %Ln organization(s) without the permission too</source>
        <extracomment>A box to tick. Of organizations in which the role of the account lacks a permission.</extracomment>
        <translation>
            <numerusform>Essayer a&amp;ussi %Ln organisation sans la permission</numerusform>
            <numerusform>Essayer a&amp;ussi %Ln organisations sans la permission</numerusform>
        </translation>
    </message>
    <message>
        <source>What cannot be undone</source>
        <translation>Ce qui est irréversible</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) is/are no longer reached through Broker. The Broker client stays connected for “%1”.</source>
        <extracomment>%1 is an organization.</extracomment>
        <translation>
            <numerusform>%Ln organisation n’est plus accessible par Broker. Le client Broker reste connecté pour «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%Ln organisations ne sont plus accessibles par Broker. Le client Broker reste connecté pour «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>The tokens stay on your list, as taken back, until you remove them there.</source>
        <translation>Les jetons restent dans votre liste, marqués comme défaits, jusqu’à ce que vous les y retiriez.</translation>
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
        <translation>TLS par %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Keychain: %1</source>
        <extracomment>%1 is the name of a keychain.</extracomment>
        <translation>Trousseau&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>broker::ui::ProgressPage</name>
    <message>
        <source>Ask Snyk for the token</source>
        <translation>Demander le jeton à Snyk</translation>
    </message>
    <message>
        <source>Add it to your list of tokens</source>
        <translation>L’ajouter à votre liste de jetons</translation>
    </message>
    <message>
        <source>Getting the token</source>
        <translation>Obtention du jeton</translation>
    </message>
    <message>
        <source>Nothing was asked of Snyk</source>
        <translation>Rien n’a été demandé à Snyk</translation>
    </message>
    <message>
        <source>Choose another &amp;way</source>
        <translation>Choisir une autre &amp;façon</translation>
    </message>
    <message>
        <source>&amp;Look in the Web UI</source>
        <translation>Regarder dans l’interface &amp;web</translation>
    </message>
    <message>
        <source>The token is in your hands</source>
        <translation>Le jeton est entre vos mains</translation>
    </message>
    <message>
        <source>This program has forgotten it, and it is not in your list.</source>
        <translation>Ce programme l’a oublié, et il n’est pas dans votre liste.</translation>
    </message>
    <message>
        <source>Set up &amp;another token</source>
        <translation>Configurer un &amp;autre jeton</translation>
    </message>
    <message>
        <source>Back to the &amp;confirmation</source>
        <translation>Retour à la &amp;confirmation</translation>
    </message>
    <message>
        <source>Below is what happened and what you can do.</source>
        <translation>Voici ce qui s’est passé et ce que vous pouvez faire.</translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation>Pas encore de jeton</translation>
    </message>
    <message>
        <source>The token is not saved yet</source>
        <translation>Le jeton n’est pas encore enregistré</translation>
    </message>
    <message>
        <source>No token was issued</source>
        <translation>Aucun jeton n’a été émis</translation>
    </message>
    <message>
        <source>It is not known whether there is a token</source>
        <translation>On ignore s’il y a un jeton</translation>
    </message>
    <message>
        <source>The token is not in your list yet</source>
        <translation>Le jeton n’est pas encore dans votre liste</translation>
    </message>
    <message>
        <source>The token is not kept here</source>
        <translation>Le jeton n’est pas conservé ici</translation>
    </message>
    <message>
        <source>Saving the token</source>
        <translation>Enregistrement du jeton</translation>
    </message>
    <message>
        <source>There is no token: &amp;generate again</source>
        <translation>Il n’y a pas de jeton&#xa0;: &amp;générer de nouveau</translation>
    </message>
    <message>
        <source>Broker token for %1</source>
        <comment>integration in organization</comment>
        <translation>Jeton Broker pour %1</translation>
    </message>
    <message>
        <source>The token is safe in the keychain; only the list could not be saved. At the next start, the program finds it and offers to add it.</source>
        <translation>Le jeton est en sécurité dans le trousseau&#xa0;; seule la liste n’a pas pu être enregistrée. Au prochain démarrage, le programme le trouve et propose de l’ajouter.</translation>
    </message>
    <message>
        <source>The token is only in memory, and the list could not be saved.</source>
        <translation>Le jeton n’est qu’en mémoire, et la liste n’a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>Please wait. This page continues automatically.</source>
        <translation>Veuillez patienter. Cette page continue automatiquement.</translation>
    </message>
    <message>
        <source>To have it in the keychain after all, get it from the Web UI once the keychain works again.</source>
        <translation>Pour l’avoir malgré tout dans le trousseau, récupérez-le dans l’interface web une fois que le trousseau fonctionne de nouveau.</translation>
    </message>
    <message>
        <source>It is only in memory. Put it in a safe place yourself before you go on.</source>
        <translation>Il n’est qu’en mémoire. Mettez-le vous-même en lieu sûr avant de continuer.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ProofText</name>
    <message>
        <source>Check from a computer that reaches the client, or state below what you saw there.</source>
        <translation>Vérifiez depuis un ordinateur qui atteint le client, ou déclarez ci-dessous ce que vous y avez vu.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log, correct the port, then check again.</source>
        <translation>Regardez le journal du client, corrigez le port, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Give the address of the client itself.</source>
        <translation>Indiquez l’adresse du client lui-même.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log for its connection to the Broker server, then check again.</source>
        <translation>Cherchez dans le journal du client sa connexion au serveur Broker, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Set BROKER_SERVER_URL as in the example of the step before, restart the client, then check again.</source>
        <translation>Définissez BROKER_SERVER_URL comme dans l’exemple de l’étape précédente, redémarrez le client, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Give the address of the new client, or set BROKER_HEALTHCHECK_PATH as in the example and restart it.</source>
        <translation>Indiquez l’adresse du nouveau client, ou définissez BROKER_HEALTHCHECK_PATH comme dans l’exemple et redémarrez-le.</translation>
    </message>
    <message>
        <source>Wait a few seconds and check again.</source>
        <translation>Attendez quelques secondes et vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Go on.</source>
        <translation>Continuez.</translation>
    </message>
    <message>
        <source>If the certificate is known to you, have its authority installed on this computer, or state below what you saw on the host of the client.</source>
        <translation>Si vous connaissez le certificat, faites installer son autorité sur cet ordinateur, ou déclarez ci-dessous ce que vous avez vu sur l’hôte du client.</translation>
    </message>
    <message>
        <source>Give the address of the new client, or restart this one with the new token and the BROKER_HEALTHCHECK_PATH of the example.</source>
        <translation>Indiquez l’adresse du nouveau client, ou redémarrez celui-ci avec le nouveau jeton et le BROKER_HEALTHCHECK_PATH de l’exemple.</translation>
    </message>
    <message>
        <source>Give the address of the new client, or compare its BROKER_HEALTHCHECK_PATH with the example.</source>
        <translation>Indiquez l’adresse du nouveau client, ou comparez son BROKER_HEALTHCHECK_PATH avec l’exemple.</translation>
    </message>
    <message>
        <source>Compare it with the Broker server of the old client. If it is the same, state that below.</source>
        <translation>Comparez-le avec le serveur Broker de l’ancien client. S’il est identique, déclarez-le ci-dessous.</translation>
    </message>
    <message>
        <source>Proven at %1: %2</source>
        <comment>time, what the check found</comment>
        <translation>Prouvé le %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>broker::ui::ProxyLoginDialog</name>
    <message>
        <source>User name and password for the proxy</source>
        <translation>Nom d’utilisateur et mot de passe pour le proxy</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Nom d’utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Keep and use</source>
        <translation>&amp;Conserver et utiliser</translation>
    </message>
    <message>
        <source>The proxy %1 lets only known users through.</source>
        <translation>Le proxy %1 ne laisse passer que les utilisateurs connus.</translation>
    </message>
    <message>
        <source>Both are kept in the keychain of this computer and sent to this proxy alone, unencrypted, as the way of signing in called Basic has it. If the proxy turns them down, they are not sent again.</source>
        <translation>Tous deux sont conservés dans le trousseau de cet ordinateur et envoyés uniquement à ce proxy, non chiffrés, comme le prévoit le mode de connexion appelé Basic. Si le proxy les refuse, ils ne sont plus envoyés.</translation>
    </message>
    <message>
        <source>The keychain did not take them</source>
        <translation>Le trousseau ne les a pas acceptés</translation>
    </message>
    <message>
        <source>They are used until the program ends, and have to be entered again after that.</source>
        <translation>Ils sont utilisés jusqu’à la fermeture du programme, et devront ensuite être saisis de nouveau.</translation>
    </message>
    <message>
        <source>What you typed is still here: unlock the keychain and try again, or close this window.</source>
        <translation>Ce que vous avez saisi est toujours là : déverrouillez le trousseau et réessayez, ou fermez cette fenêtre.</translation>
    </message>
    <message>
        <source>U&amp;se until the program ends</source>
        <translation>&amp;Utiliser jusqu’à la fermeture du programme</translation>
    </message>
    <message>
        <source>Go on &amp;waiting</source>
        <translation>Continuer d’&amp;attendre</translation>
    </message>
    <message>
        <source>The user name and password for the proxy %1 are in the keychain of this computer, which has not answered yet. It may be asking for your password in another window.</source>
        <translation>Le nom d’utilisateur et le mot de passe pour le proxy %1 sont dans le trousseau de cet ordinateur, qui n’a pas encore répondu. Il demande peut-être votre mot de passe dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>You can go on waiting, or enter them here. They are then sent to this proxy alone, unencrypted, until the program ends. Nothing in the keychain is changed.</source>
        <translation>Vous pouvez continuer d’attendre, ou les saisir ici. Ils sont alors envoyés à ce proxy seulement, non chiffrés, jusqu’à la fermeture du programme. Rien n’est modifié dans le trousseau.</translation>
    </message>
    <message>
        <source>The keychain has not answered yet</source>
        <translation>Le trousseau n’a pas encore répondu</translation>
    </message>
    <message>
        <source>Look for a window that asks for your password. You can go on waiting, or use the login now: it is kept when the keychain answers.</source>
        <translation>Cherchez une fenêtre qui demande votre mot de passe. Vous pouvez continuer d’attendre, ou utiliser les identifiants maintenant&#xa0;: ils sont conservés quand le trousseau répond.</translation>
    </message>
    <message>
        <source>Use it &amp;now</source>
        <translation>Les utiliser main&amp;tenant</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept the user name and password. Check both, or the account may be locked.</source>
        <translation>Le proxy %1 n’a pas accepté le nom d’utilisateur et le mot de passe. Vérifiez les deux&#xa0;; il se peut aussi que le compte soit verrouillé.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ProxyText</name>
    <message>
        <source>A proxy is to be used for %1, but its name or its port is missing.</source>
        <translation>Un proxy doit être utilisé pour %1, mais son nom ou son port manque.</translation>
    </message>
    <message>
        <source>The proxy %1 was asked to connect to %2, and answered %3.</source>
        <translation>Le proxy %1 devait se connecter à %2 et a répondu %3.</translation>
    </message>
    <message>
        <source>The proxy %1 accepted the connection, but did not answer as a proxy does.</source>
        <translation>Le proxy %1 a accepté la connexion, mais n’a pas répondu comme un proxy.</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept a connection.</source>
        <translation>Le proxy %1 n’a pas accepté de connexion.</translation>
    </message>
    <message>
        <source>A proxy wants a user name and password before it connects to %1.</source>
        <translation>Un proxy demande un nom d’utilisateur et un mot de passe avant de se connecter à %1.</translation>
    </message>
    <message>
        <source>The proxy %1 takes only ways to sign in that this program does not have: %2.</source>
        <translation>Le proxy %1 n’accepte que des modes de connexion dont ce programme ne dispose pas&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and password before it connects to %2.</source>
        <translation>Le proxy %1 demande un nom d’utilisateur et un mot de passe avant de se connecter à %2.</translation>
    </message>
    <message>
        <source>No connection to %1 came about through the proxy %2.</source>
        <translation>Aucune connexion à %1 n’a pu être établie par le proxy %2.</translation>
    </message>
    <message>
        <source>The proxy does not connect to %1</source>
        <translation>Le proxy n’établit pas la connexion à %1</translation>
    </message>
    <message>
        <source>The proxy wants you to sign in on a web page first.</source>
        <translation>Le proxy demande que vous vous identifiiez d’abord sur une page web.</translation>
    </message>
    <message>
        <source>Open a web page in your browser, sign in if you are asked to, and try again.</source>
        <translation>Ouvrez une page web dans votre navigateur, connectez-vous si cela vous est demandé, et réessayez.</translation>
    </message>
    <message>
        <source>What answers there opens no connections (CONNECT): it may be a web server.</source>
        <translation>Ce qui y répond n’ouvre pas de connexions (CONNECT)&#xa0;: c’est peut-être un serveur web.</translation>
    </message>
    <message>
        <source>Check name and port of the proxy under Settings, Network, or in the system&apos;s network settings. If they are right, ask the network team to allow CONNECT through %1 to %2, port %3.</source>
        <translation>Vérifiez le nom et le port du proxy sous Réglages, Réseau, ou dans les réglages réseau du système. S’ils sont justes, demandez à l’équipe réseau d’autoriser CONNECT par %1 vers %2, port %3.</translation>
    </message>
    <message>
        <source>The proxy cannot reach %1 itself, or it is overloaded.</source>
        <translation>Le proxy ne peut pas joindre lui-même %1, ou il est surchargé.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If that does not help, ask the network team whether %1 reaches %2, port %3.</source>
        <translation>Réessayez dans quelques minutes. Si cela ne suffit pas, demandez à l’équipe réseau si %1 joint %2, port %3.</translation>
    </message>
    <message>
        <source>The rules of the proxy do not allow %1.</source>
        <translation>Les règles du proxy n’autorisent pas %1.</translation>
    </message>
    <message>
        <source>Ask the network team to allow CONNECT through %1 to %2, port %3.</source>
        <translation>Demandez à l’équipe réseau d’autoriser CONNECT par %1 vers %2, port %3.</translation>
    </message>
    <message>
        <source>The proxy %1 was asked to connect to %2, and did not.</source>
        <translation>Le proxy %1 devait se connecter à %2 et ne l’a pas fait.</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept the user name and password. They were sent once and are not sent again: repeated attempts can lock an account.</source>
        <translation>Le proxy %1 n’a pas accepté le nom d’utilisateur et le mot de passe. Ils ont été envoyés une fois et ne le seront plus&#xa0;: des tentatives répétées peuvent verrouiller un compte.</translation>
    </message>
    <message>
        <source>The proxy could not be used</source>
        <translation>Le proxy n’a pas pu être utilisé</translation>
    </message>
    <message>
        <source>The entries under Settings, Network, are not complete.</source>
        <translation>Les indications sous Réglages, Réseau, sont incomplètes.</translation>
    </message>
    <message>
        <source>Enter name and port of the proxy there.</source>
        <translation>Saisissez-y le nom et le port du proxy.</translation>
    </message>
    <message>
        <source>The rules of the proxy do not allow %1, or it cannot reach it itself.</source>
        <translation>Les règles du proxy n’autorisent pas %1, ou le proxy ne peut pas joindre lui-même cette adresse.</translation>
    </message>
    <message>
        <source>Ask the network team whether %1 allows and reaches %2, port %3.</source>
        <translation>Demandez à l’équipe réseau si %1 autorise et joint %2, port %3.</translation>
    </message>
    <message>
        <source>Something else answers at this port, or the proxy is overloaded.</source>
        <translation>Autre chose répond sur ce port, ou le proxy est surchargé.</translation>
    </message>
    <message>
        <source>Check the port under Settings, Network, or in the system&apos;s network settings. If it is right, ask the network team.</source>
        <translation>Vérifiez le port sous Réglages, Réseau, ou dans les réglages réseau du système. S’il est juste, demandez à l’équipe réseau.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached</source>
        <translation>Le proxy est injoignable</translation>
    </message>
    <message>
        <source>Its name or its port is wrong, or this computer is not in the company&apos;s network, perhaps because a VPN has disconnected.</source>
        <translation>Son nom ou son port est erroné, ou cet ordinateur n’est pas dans le réseau de l’entreprise, peut-être parce qu’un VPN s’est déconnecté.</translation>
    </message>
    <message>
        <source>Check the proxy under Settings, Network, or in the system&apos;s network settings, and your VPN.</source>
        <translation>Vérifiez le proxy sous Réglages, Réseau, ou dans les réglages réseau du système, ainsi que votre VPN.</translation>
    </message>
    <message>
        <source>The proxy did not accept the user name and password</source>
        <translation>Le proxy n’a pas accepté le nom d’utilisateur et le mot de passe</translation>
    </message>
    <message>
        <source>The password was changed or mistyped, or the account is locked.</source>
        <translation>Le mot de passe a été changé ou mal saisi, ou le compte est verrouillé.</translation>
    </message>
    <message>
        <source>Enter user name and password again.</source>
        <translation>Saisissez de nouveau le nom d’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>Enter user name and password again under Settings, Network.</source>
        <translation>Saisissez de nouveau le nom d’utilisateur et le mot de passe sous Réglages, Réseau.</translation>
    </message>
    <message>
        <source>The proxy wants a kind of sign-in that this program does not have</source>
        <translation>Le proxy demande un type d’authentification dont ce programme ne dispose pas</translation>
    </message>
    <message>
        <source>The company&apos;s proxy signs users in with their Windows account.</source>
        <translation>Le proxy de l’entreprise identifie les utilisateurs par leur compte Windows.</translation>
    </message>
    <message>
        <source>Ask the network team for a proxy that takes Basic or no sign-in for %1. A local helper that signs in for you, such as Px or Cntlm, works too: enter its address under Settings, Network.</source>
        <translation>Demandez à l’équipe réseau un proxy qui accepte Basic ou aucune authentification pour %1. Un outil local qui s’authentifie pour vous, comme Px ou Cntlm, convient aussi&#xa0;: saisissez son adresse sous Réglages, Réseau.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and password</source>
        <translation>Le proxy demande un nom d’utilisateur et un mot de passe</translation>
    </message>
    <message>
        <source>The proxy of your company lets only known users through.</source>
        <translation>Le proxy de votre entreprise ne laisse passer que les utilisateurs connus.</translation>
    </message>
    <message>
        <source>Enter user name and password and try again, or ask the network team for a way without a sign-in.</source>
        <translation>Saisissez le nom d’utilisateur et le mot de passe et réessayez, ou demandez à l’équipe réseau un accès sans authentification.</translation>
    </message>
    <message>
        <source>Enter user name and password under Settings, Network, and try again, or ask the network team for a way without a sign-in.</source>
        <translation>Saisissez le nom d’utilisateur et le mot de passe sous Réglages, Réseau, et réessayez, ou demandez à l’équipe réseau un accès sans authentification.</translation>
    </message>
</context>
<context>
    <name>broker::ui::QuitBox</name>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quit and forget</source>
        <extracomment>Button: ends the program although tokens are lost.</extracomment>
        <translation>Quitter et oublier</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>Button: does not end the program.</extracomment>
        <translation>Rester</translation>
    </message>
</context>
<context>
    <name>broker::ui::ReachText</name>
    <message>
        <source>%1, port %2, does not accept the connection.</source>
        <extracomment>%1 is a host, here and below; %2 the number of a port.</extracomment>
        <translation>%1, port %2, n’accepte pas la connexion.</translation>
    </message>
    <message>
        <source>Probably a firewall refuses it, or the address or its port is wrong.</source>
        <translation>Un pare-feu la refuse probablement, ou l’adresse ou son port est incorrect.</translation>
    </message>
    <message>
        <source>Probably a firewall refuses it.</source>
        <translation>Un pare-feu la refuse probablement.</translation>
    </message>
    <message>
        <source>Ask the network team to allow HTTPS from this computer to %1, port %2.</source>
        <translation>Demandez à l’équipe réseau d’autoriser HTTPS de cet ordinateur vers %1, port %2.</translation>
    </message>
    <message>
        <source>%1, port %2, did not answer in time.</source>
        <translation>%1, port %2, n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Probably a firewall drops the request or its answer, the network is slow, or Snyk is busy.</source>
        <translation>Un pare-feu bloque probablement la requête ou sa réponse, le réseau est lent, ou Snyk est occupé.</translation>
    </message>
    <message>
        <source>Try again. If it happens each time, ask the network team to allow HTTPS from this computer to %1, port %2.</source>
        <translation>Réessayez. Si cela se reproduit à chaque fois, demandez à l’équipe réseau d’autoriser HTTPS de cet ordinateur vers %1, port %2.</translation>
    </message>
    <message>
        <source>The connection to %1, port %2, was lost before the answer was complete.</source>
        <translation>La connexion à %1, port %2, a été perdue avant que la réponse soit complète.</translation>
    </message>
    <message>
        <source>Probably the network changed, a VPN reconnected, or something in between closed the connection.</source>
        <translation>Le réseau a probablement changé, un VPN s’est reconnecté, ou un élément intermédiaire a fermé la connexion.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ReadinessText</name>
    <message>
        <source>Broker token</source>
        <translation>Jeton Broker</translation>
    </message>
    <message>
        <source>Credential of your code host or repository</source>
        <translation>Identifiants de votre hébergement de code ou dépôt</translation>
    </message>
    <message>
        <source>Configuration of the Broker client</source>
        <translation>Configuration du client Broker</translation>
    </message>
    <message>
        <source>Connection of the client to Snyk</source>
        <translation>Connexion du client à Snyk</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>credential</comment>
        <translation>pas nécessaire</translation>
    </message>
    <message>
        <source>still to be entered</source>
        <comment>credential</comment>
        <translation>à saisir</translation>
    </message>
    <message>
        <source>connected on %1</source>
        <translation>connecté le %1</translation>
    </message>
    <message>
        <source>not seen connected on %1</source>
        <translation>pas connecté le %1</translation>
    </message>
    <message>
        <source>still to be checked</source>
        <comment>connection</comment>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>missing from the keychain</source>
        <comment>token</comment>
        <translation>absent du trousseau</translation>
    </message>
    <message>
        <source>handed out</source>
        <comment>configuration</comment>
        <translation>remise</translation>
    </message>
    <message>
        <source>still to be made</source>
        <comment>configuration</comment>
        <translation>à créer</translation>
    </message>
    <message>
        <source>Get it a&amp;gain…</source>
        <translation>Récupérer de nou&amp;veau…</translation>
    </message>
    <message>
        <source>Enter the c&amp;redential…</source>
        <translation>Saisir les &amp;identifiants…</translation>
    </message>
    <message>
        <source>Set up the c&amp;lient…</source>
        <translation>C&amp;onfigurer le client…</translation>
    </message>
    <message>
        <source>Chec&amp;k the connection…</source>
        <translation>&amp;Vérifier la connexion…</translation>
    </message>
    <message>
        <source>All is set up: the Broker client runs.</source>
        <translation>Tout est configuré&#xa0;: le client Broker fonctionne.</translation>
    </message>
    <message>
        <source>Until your client runs: %1 of %2 done</source>
        <extracomment>How far it is until the Broker client runs: &quot;2 of 4 parts are done.&quot;</extracomment>
        <translation>Mise en service de votre client, étapes terminées&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>gone: it was kept in memory only</source>
        <comment>token</comment>
        <translation>disparu&#xa0;: il n’était conservé qu’en mémoire</translation>
    </message>
    <message>
        <source>kept, but the organization had no such integration</source>
        <comment>token</comment>
        <translation>conservé, mais l’organisation n’avait pas d’intégration de ce type</translation>
    </message>
    <message>
        <source>kept, but the integration did not use Broker</source>
        <comment>token</comment>
        <translation>conservé, mais l’intégration n’utilisait pas Broker</translation>
    </message>
    <message>
        <source>kept, but another token was known for the integration</source>
        <comment>token</comment>
        <translation>conservé, mais un autre jeton était connu pour l’intégration</translation>
    </message>
</context>
<context>
    <name>broker::ui::RecheckDialog</name>
    <message>
        <source>Check the credential again</source>
        <translation>Vérifier de nouveau les identifiants</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Fer&amp;mer</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <extracomment>%1 is the name of a host.</extracomment>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>Reading it from where it is kept…</source>
        <translation>Lecture depuis leur lieu de conservation…</translation>
    </message>
</context>
<context>
    <name>broker::ui::RecordDetails</name>
    <message>
        <source>Details of the selected token</source>
        <translation>Détails du jeton sélectionné</translation>
    </message>
    <message>
        <source>Kept:</source>
        <translation>Conservé&#xa0;:</translation>
    </message>
    <message>
        <source>Origin:</source>
        <translation>Origine&#xa0;:</translation>
    </message>
    <message>
        <source>Rotation due:</source>
        <translation>Rotation prévue&#xa0;:</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Créé le %1</translation>
    </message>
    <message>
        <source>rotated %1</source>
        <translation>rotation le %1</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>vérifié le %1</translation>
    </message>
    <message>
        <source>History:</source>
        <translation>Historique&#xa0;:</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>Notes&#xa0;:</translation>
    </message>
    <message>
        <source>Used for:</source>
        <translation>Utilisés pour&#xa0;:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Type&#xa0;:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse&#xa0;:</translation>
    </message>
    <message>
        <source>Credential:</source>
        <translation>Identifiants&#xa0;:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a kind of credential such as &quot;Personal access token&quot;, %2 the masked credential.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>None in the list yet; see “Add credential…”</source>
        <translation>Encore aucun dans la liste&#xa0;; voir «&#xa0;Ajouter des identifiants…&#xa0;»</translation>
    </message>
    <message>
        <source>Copy credential</source>
        <translation>Copier les identifiants</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copier le jeton</translation>
    </message>
    <message>
        <source>Also used by:</source>
        <translation>Utilisé aussi par&#xa0;:</translation>
    </message>
    <message>
        <source>At Snyk:</source>
        <translation>Chez Snyk&#xa0;:</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>Région&#xa0;:</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Détails techniques</translation>
    </message>
    <message>
        <source>Retrieved %1</source>
        <translation>Récupéré %1</translation>
    </message>
    <message>
        <source>Entered %1</source>
        <translation>Saisi %1</translation>
    </message>
    <message>
        <source>age unknown: due %1</source>
        <extracomment>%1 is a date and how far away it is.</extracomment>
        <translation>âge inconnu&#xa0;: échéance le %1</translation>
    </message>
    <message>
        <source>%1, among the entries of practice mode</source>
        <translation>%1, parmi les entrées du mode d’entraînement</translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln day(s) old: due %1</source>
        <extracomment>%1 is a date and how far away it is.</extracomment>
        <translation>
            <numerusform>âge d’au moins %Ln jour&#xa0;: échéance le %1</numerusform>
            <numerusform>âge d’au moins %Ln jours&#xa0;: échéance le %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept since %1</source>
        <translation>Conservé depuis le %1</translation>
    </message>
    <message>
        <source>Client id:</source>
        <translation>ID client&#xa0;:</translation>
    </message>
    <message>
        <source>Comes with practice mode</source>
        <translation>Fourni avec le mode d’entraînement</translation>
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
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>Heading of a column of dates.</extracomment>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Rotation due</source>
        <extracomment>Heading of a column of dates by which tokens are to be replaced by new ones.</extracomment>
        <translation>Rotation prévue</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Heading of a column that says whether a token is due, missing and so on.</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Heading of a column that says what kind of secret it is.</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Last rotated</source>
        <extracomment>Heading of a column of dates.</extracomment>
        <translation>Dernière rotation</translation>
    </message>
    <message>
        <source>Last check</source>
        <extracomment>Heading of a column that says when a secret was tried and how that ended.</extracomment>
        <translation>Dernière vérification</translation>
    </message>
    <message>
        <source>%1, %2, %3 %4, %5, %6</source>
        <extracomment>A row of the list as a screen reader says it: organization, integration, kind of secret, masked secret, region, state.</extracomment>
        <translation>%1, %2, %3 %4, %5, %6</translation>
    </message>
    <message>
        <source>%1, %2, %3 %4, %5, %6, due %7</source>
        <extracomment>The same with the date on which it is due.</extracomment>
        <translation>%1, %2, %3 %4, %5, %6, échéance %7</translation>
    </message>
    <message>
        <source>Was kept only in memory</source>
        <extracomment>Of a token that is not stored any more, because the program was closed since.</extracomment>
        <translation>N’était conservé qu’en mémoire</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Heading of a group of tokens that are due in the same month: its name and the year.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, due %5</source>
        <extracomment>A row as a screen reader says it: account, kind and end of its secret, region, state, date.</extracomment>
        <translation>%1, %2, %3, %4, échéance %5</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
</context>
<context>
    <name>broker::ui::RecordText</name>
    <message>
        <source>The list of tokens cannot be read</source>
        <translation>Impossible de lire la liste des jetons</translation>
    </message>
    <message>
        <source>The file %1 is there but cannot be opened. It was left as it is.</source>
        <translation>Le fichier %1 existe mais ne peut pas être ouvert. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The file belongs to another user, or another program has locked it.</source>
        <translation>Le fichier appartient à un autre utilisateur, ou un autre programme l’a verrouillé.</translation>
    </message>
    <message>
        <source>The list of tokens cannot be saved</source>
        <translation>Impossible d’enregistrer la liste des jetons</translation>
    </message>
    <message>
        <source>The file %1 could not be written. What was there before is unchanged.</source>
        <translation>Le fichier %1 n’a pas pu être écrit. Son contenu précédent est inchangé.</translation>
    </message>
    <message>
        <source>The disk is full, or the folder is read-only.</source>
        <translation>Le disque est plein, ou le dossier est en lecture seule.</translation>
    </message>
    <message>
        <source>The list of tokens was written by a newer version</source>
        <translation>La liste des jetons a été écrite par une version plus récente</translation>
    </message>
    <message>
        <source>This version does not understand the file %1, so it does not touch it.</source>
        <translation>Cette version ne comprend pas le fichier %1&#xa0;; elle n’y touche donc pas.</translation>
    </message>
    <message>
        <source>A newer version of this program was used on this computer.</source>
        <translation>Une version plus récente de ce programme a été utilisée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Install the newer version, or use another profile.</source>
        <translation>Installez la version plus récente, ou utilisez un autre profil.</translation>
    </message>
    <message>
        <source>The list of tokens was damaged</source>
        <translation>La liste des jetons a été endommagée</translation>
    </message>
    <message>
        <source>The file could not be understood. It was set aside as %1, and the list starts empty.</source>
        <translation>Le fichier n’a pas pu être compris. Il a été mis de côté sous %1, et la liste démarre vide.</translation>
    </message>
    <message>
        <source>The computer was switched off while it was being written, or the file was edited.</source>
        <translation>L’ordinateur a été éteint pendant l’écriture, ou le fichier a été modifié.</translation>
    </message>
    <message>
        <source>Some entries of the list cannot be shown</source>
        <translation>Certaines entrées de la liste ne peuvent pas être affichées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) could not be understood. They are kept in the file as they are.</source>
        <translation>
            <numerusform>%Ln entrée n’a pas pu être comprise. Elle est conservée telle quelle dans le fichier.</numerusform>
            <numerusform>%Ln entrées n’ont pas pu être comprises. Elles sont conservées telles quelles dans le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were written by a newer version of this program, or the file was edited.</source>
        <translation>Elles ont été écrites par une version plus récente de ce programme, ou le fichier a été modifié.</translation>
    </message>
    <message>
        <source>Check for a newer version of this program.</source>
        <translation>Recherchez une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>Generated with this program</source>
        <comment>where a token comes from</comment>
        <translation>Généré avec ce programme</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <comment>where a token comes from</comment>
        <translation>Saisi à la main</translation>
    </message>
    <message>
        <source>Memory, until this program closes</source>
        <comment>where a token is kept</comment>
        <translation>Mémoire, jusqu’à la fermeture de ce programme</translation>
    </message>
    <message>
        <source>Current</source>
        <comment>state of a recorded token</comment>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>state of a recorded token</comment>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>today</source>
        <comment>when a token is due</comment>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>when a token is due</comment>
        <translation>demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>when a token was due</comment>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <comment>when a token is due</comment>
        <translation>
            <numerusform>dans %Ln jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <comment>when a token was due</comment>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a date and how far away it is: 24 Feb 2027 (in 90 days)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The list of tokens cannot be saved now</source>
        <translation>Impossible d’enregistrer la liste des jetons pour le moment</translation>
    </message>
    <message>
        <source>End the other one, then try again.</source>
        <translation>Arrêtez l’autre, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the permissions of the file, then try again.</source>
        <translation>Vérifiez les permissions du fichier, puis réessayez.</translation>
    </message>
    <message>
        <source>The list of tokens is not a file</source>
        <translation>La liste des jetons n’est pas un fichier</translation>
    </message>
    <message>
        <source>Move it away or correct the name, then try again.</source>
        <translation>Déplacez-le ou corrigez le nom, puis réessayez.</translation>
    </message>
    <message>
        <source>The list of tokens is too large</source>
        <translation>La liste des jetons est trop volumineuse</translation>
    </message>
    <message>
        <source>Another file took its place, or the disk is damaged.</source>
        <translation>Un autre fichier a pris sa place, ou le disque est endommagé.</translation>
    </message>
    <message>
        <source>Move the file away or put back the right one, then try again.</source>
        <translation>Déplacez le fichier ou remettez le bon, puis réessayez.</translation>
    </message>
    <message>
        <source>What was in the keychain is still there. Keep the file: the entries can be restored from it.</source>
        <translation>Ce qui était dans le trousseau y est toujours. Gardez le fichier&#xa0;: les entrées peuvent être restaurées à partir de lui.</translation>
    </message>
    <message>
        <source>The clock of this computer may be wrong</source>
        <translation>L’horloge de cet ordinateur est peut-être fausse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of the list are dated later than now.</source>
        <translation>
            <numerusform>%Ln entrée de la liste porte une date future.</numerusform>
            <numerusform>%Ln entrées de la liste portent une date future.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check date and time of this computer. If they are right, check the due dates of these entries: reminders count from them.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur. Si elles sont correctes, vérifiez les échéances de ces entrées&#xa0;: les rappels en dépendent.</translation>
    </message>
    <message>
        <source>The settings cannot be read</source>
        <translation>Impossible de lire les réglages</translation>
    </message>
    <message>
        <source>The file %1 was left as it is. Every setting has its default, and what you change lasts until you quit.</source>
        <translation>Le fichier %1 a été laissé tel quel. Chaque réglage a sa valeur par défaut, et vos modifications durent jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>A folder, a pipe or a device is there instead of a file.</source>
        <translation>Un dossier, un tube ou un périphérique se trouve à la place d’un fichier.</translation>
    </message>
    <message>
        <source>Move it away or correct its permissions. It is read at the next start.</source>
        <translation>Déplacez-le ou corrigez ses permissions. Il est lu au prochain démarrage.</translation>
    </message>
    <message>
        <source>%1 is a folder, a pipe or a device. It was left as it is.</source>
        <translation>%1 est un dossier, un tube ou un périphérique. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Somebody made it by mistake, or the name points elsewhere.</source>
        <translation>Quelqu’un l’a créé par erreur, ou le nom renvoie ailleurs.</translation>
    </message>
    <message>
        <source>The file %1 is larger than any list of this program could be. It was not read, and was left as it is.</source>
        <translation>Le fichier %1 est plus gros que ne pourrait l’être une liste de ce programme. Il n’a pas été lu et a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Free some space or correct the permissions of the folder, and try again.</source>
        <translation>Libérez de l’espace ou corrigez les permissions du dossier, et réessayez.</translation>
    </message>
    <message>
        <source>Another program is writing the file %1 and does not finish. Nothing was changed.</source>
        <translation>Un autre programme écrit dans le fichier %1 et ne termine pas. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This program is running a second time with the same folder, perhaps on another computer.</source>
        <translation>Ce programme s’exécute une deuxième fois avec le même dossier, peut-être sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>It is larger than any settings of this program could be: another file took its place.</source>
        <translation>Il est plus gros que ne pourraient l’être des réglages de ce programme&#xa0;: un autre fichier a pris sa place.</translation>
    </message>
    <message>
        <source>The clock is wrong, or it was wrong when they were written.</source>
        <translation>L’horloge est fausse, ou l’était lorsqu’elles ont été écrites.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <comment>a number of entries</comment>
        <translation>
            <numerusform>%Ln jeton</numerusform>
            <numerusform>%Ln jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credential(s)</source>
        <comment>a number of entries</comment>
        <translation>
            <numerusform>%Ln jeu d’identifiants</numerusform>
            <numerusform>%Ln jeux d’identifiants</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 is &quot;2 tokens&quot;, %2 &quot;1 credential&quot;.</extracomment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Password store of this computer (keychain)</source>
        <comment>where a token is kept</comment>
        <translation>Coffre à mots de passe de cet ordinateur (trousseau)</translation>
    </message>
    <message>
        <source>Retrieved from the Snyk website (Web UI)</source>
        <comment>where a token comes from</comment>
        <translation>Récupéré sur le site de Snyk (interface web)</translation>
    </message>
    <message>
        <source>The settings are not saved</source>
        <translation>Les réglages ne sont pas enregistrés</translation>
    </message>
    <message>
        <source>The file %1 could not be written. What you changed holds until you quit, and is lost then.</source>
        <translation>Le fichier %1 n’a pas pu être écrit. Vos modifications valent jusqu’à ce que vous quittiez, puis elles sont perdues.</translation>
    </message>
    <message>
        <source>The disk is full, or you may not write there.</source>
        <translation>Le disque est plein, ou vous n’avez pas le droit d’y écrire.</translation>
    </message>
    <message>
        <source>Make room or correct the permissions, then try again. Every further change tries it, too.</source>
        <translation>Libérez de l’espace ou corrigez les permissions, puis réessayez. Chaque nouvelle modification retente aussi l’enregistrement.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>state of a recorded token</comment>
        <translation>Défait</translation>
    </message>
</context>
<context>
    <name>broker::ui::RecoveryGuide</name>
    <message numerus="yes">
        <source>%Ln more after this one.</source>
        <translation>
            <numerusform>%Ln autre après celui-ci.</numerusform>
            <numerusform>%Ln autres après celui-ci.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add it to the list</source>
        <translation>Ajouter à la liste</translation>
    </message>
    <message>
        <source>Find out…</source>
        <translation>Vérifier…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>Ends a message about interrupted work for good.</extracomment>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Get it again…</source>
        <translation>Récupérer de nouveau…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>Hides a message until the program is started again.</extracomment>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>En attente du trousseau…</translation>
    </message>
    <message>
        <source>Enter it again…</source>
        <translation>Saisir de nouveau…</translation>
    </message>
</context>
<context>
    <name>broker::ui::Refusal</name>
    <message>
        <source>Snyk does not accept this token here</source>
        <translation>Snyk n’accepte pas ce jeton ici</translation>
    </message>
    <message>
        <source>%1 answered that it does not know the token (401).</source>
        <translation>%1 a répondu ne pas connaître le jeton (401).</translation>
    </message>
    <message>
        <source>Most often the token belongs to another Snyk region. Tokens work in one region only. It may also have expired or been revoked.</source>
        <translation>Le plus souvent, le jeton appartient à une autre région de Snyk. Les jetons ne fonctionnent que dans une seule région. Il a peut-être aussi expiré ou été révoqué.</translation>
    </message>
    <message>
        <source>Look at the address of Snyk in your browser after signing in, and choose the region with the same ending. Otherwise create a new token on your account page.</source>
        <translation>Regardez l’adresse de Snyk dans votre navigateur après vous être connecté, et choisissez la région qui a la même terminaison. Sinon, créez un nouveau jeton sur la page de votre compte.</translation>
    </message>
    <message>
        <source>Snyk no longer accepts the token</source>
        <translation>Snyk n’accepte plus le jeton</translation>
    </message>
    <message>
        <source>The token worked before; now %1 refuses it (401).</source>
        <translation>Le jeton fonctionnait auparavant&#xa0;; maintenant %1 le refuse (401).</translation>
    </message>
    <message>
        <source>Go back to the first page and connect with a valid token.</source>
        <translation>Revenez à la première page et connectez-vous avec un jeton valide.</translation>
    </message>
    <message>
        <source>The token may not use Snyk&apos;s API</source>
        <translation>Le jeton n’est pas autorisé à utiliser l’API de Snyk</translation>
    </message>
    <message>
        <source>The API belongs to Snyk&apos;s Enterprise plan. Personal tokens of the Free and Team plans have no access to it.</source>
        <translation>L’API fait partie de l’offre Enterprise de Snyk. Les jetons personnels des offres Free et Team n’y ont pas accès.</translation>
    </message>
    <message>
        <source>Use the token of an account or a service account of your company&apos;s Enterprise plan.</source>
        <translation>Utilisez le jeton d’un compte ou d’un compte de service de l’offre Enterprise de votre entreprise.</translation>
    </message>
    <message>
        <source>Snyk refused to list the organizations (403).</source>
        <translation>Snyk a refusé de lister les organisations (403).</translation>
    </message>
    <message>
        <source>Snyk refused to list the integrations (403).</source>
        <translation>Snyk a refusé de lister les intégrations (403).</translation>
    </message>
    <message>
        <source>Snyk refused the change (403). Nothing was changed.</source>
        <translation>Snyk a refusé la modification (403). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This address is not Snyk&apos;s API</source>
        <translation>Cette adresse n’est pas l’API de Snyk</translation>
    </message>
    <message>
        <source>%1 answered, but does not have what every Snyk API has (404).</source>
        <translation>%1 a répondu, mais n’offre pas ce qu’offre toute API de Snyk (404).</translation>
    </message>
    <message>
        <source>The API address is mistyped, or it is the address of the Web UI.</source>
        <translation>L’adresse de l’API contient une faute de frappe, ou c’est l’adresse de l’interface web.</translation>
    </message>
    <message>
        <source>Check the address. It usually starts with “api.”.</source>
        <translation>Vérifiez l’adresse. Elle commence généralement par «&#xa0;api.&#xa0;».</translation>
    </message>
    <message>
        <source>Snyk found no list of organizations</source>
        <translation>Snyk n’a trouvé aucune liste d’organisations</translation>
    </message>
    <message>
        <source>Snyk answered that there is nothing to list (404).</source>
        <translation>Snyk a répondu qu’il n’y a rien à lister (404).</translation>
    </message>
    <message>
        <source>Snyk did not find the organization</source>
        <translation>Snyk n’a pas trouvé l’organisation</translation>
    </message>
    <message>
        <source>Snyk answered that the organization is not there (404).</source>
        <translation>Snyk a répondu que l’organisation n’existe pas (404).</translation>
    </message>
    <message>
        <source>Go back, load the organizations again and choose from the new list.</source>
        <translation>Revenez en arrière, chargez de nouveau les organisations et choisissez dans la nouvelle liste.</translation>
    </message>
    <message>
        <source>Snyk did not find the integration</source>
        <translation>Snyk n’a pas trouvé l’intégration</translation>
    </message>
    <message>
        <source>Snyk answered that the organization or the integration is not there (404). Nothing was changed.</source>
        <translation>Snyk a répondu que l’organisation ou l’intégration n’existe pas (404). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Snyk asks for a pause</source>
        <translation>Snyk demande une pause</translation>
    </message>
    <message>
        <source>Other programs or pipelines use the same token.</source>
        <translation>D’autres programmes ou pipelines utilisent le même jeton.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Réessayez dans %Ln seconde.</numerusform>
            <numerusform>Réessayez dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait a minute without requests and try again.</source>
        <translation>Attendez une minute sans requêtes et réessayez.</translation>
    </message>
    <message>
        <source>Snyk did not understand the request</source>
        <translation>Snyk n’a pas compris la requête</translation>
    </message>
    <message>
        <source>Snyk refused the request as malformed (400).</source>
        <translation>Snyk a refusé la requête, jugée mal formée (400).</translation>
    </message>
    <message>
        <source>Snyk&apos;s API may have changed, or this integration needs something that the API does not take.</source>
        <translation>L’API de Snyk a peut-être changé, ou cette intégration a besoin de quelque chose que l’API n’accepte pas.</translation>
    </message>
    <message>
        <source>Get the token from the Web UI instead, or ask Snyk support.</source>
        <translation>Récupérez plutôt le jeton dans l’interface web, ou adressez-vous au support Snyk.</translation>
    </message>
    <message>
        <source>Check for a newer version of this program. If there is none, report it with the details.</source>
        <translation>Recherchez une version plus récente de ce programme. S’il n’y en a pas, signalez le problème avec les détails.</translation>
    </message>
    <message>
        <source>Snyk reports a conflict</source>
        <translation>Snyk signale un conflit</translation>
    </message>
    <message>
        <source>What was asked for does not fit what is there now (409).</source>
        <translation>Ce qui a été demandé ne correspond pas à la situation actuelle (409).</translation>
    </message>
    <message>
        <source>Load the list again.</source>
        <translation>Chargez de nouveau la liste.</translation>
    </message>
    <message>
        <source>Snyk cannot do this</source>
        <translation>Snyk ne peut pas le faire</translation>
    </message>
    <message>
        <source>Snyk understood the request but did not carry it out (422).</source>
        <translation>Snyk a compris la requête mais ne l’a pas exécutée (422).</translation>
    </message>
    <message>
        <source>Your plan may lack Broker for this type of integration, or the integration is in a state that does not allow it.</source>
        <translation>Votre offre n’inclut peut-être pas Broker pour ce type d’intégration, ou l’état de l’intégration ne le permet pas.</translation>
    </message>
    <message>
        <source>Try it in the Web UI, or ask Snyk support and quote the request id.</source>
        <translation>Essayez dans l’interface web, ou adressez-vous au support Snyk en indiquant l’ID de la requête.</translation>
    </message>
    <message>
        <source>Ask Snyk support and quote the request id.</source>
        <translation>Adressez-vous au support Snyk en indiquant l’ID de la requête.</translation>
    </message>
    <message>
        <source>Snyk has a problem at the moment</source>
        <translation>Snyk rencontre actuellement un problème</translation>
    </message>
    <message>
        <source>Look at status.snyk.io and try again later.</source>
        <translation>Consultez status.snyk.io et réessayez plus tard.</translation>
    </message>
    <message>
        <source>Snyk gave an unexpected answer</source>
        <translation>Snyk a donné une réponse inattendue</translation>
    </message>
    <message>
        <source>Something between this computer and Snyk may have answered in Snyk&apos;s place.</source>
        <translation>Quelque chose entre cet ordinateur et Snyk a peut-être répondu à la place de Snyk.</translation>
    </message>
    <message>
        <source>The token has expired, or somebody has revoked it in the meantime.</source>
        <translation>Le jeton a expiré, ou quelqu’un l’a révoqué entre-temps.</translation>
    </message>
    <message>
        <source>Snyk knows the token but refuses to answer (403).</source>
        <translation>Snyk connaît le jeton mais refuse de répondre (403).</translation>
    </message>
    <message>
        <source>Go back, reload the integrations and look at their state.</source>
        <translation>Revenez en arrière, rechargez les intégrations et regardez leur état.</translation>
    </message>
    <message>
        <source>Somebody else has just changed the same thing, or it already exists.</source>
        <translation>Quelqu’un d’autre vient de modifier la même chose, ou cela existe déjà.</translation>
    </message>
    <message>
        <source>%1 answered with an internal error (%2).</source>
        <translation>%1 a répondu par une erreur interne (%2).</translation>
    </message>
    <message>
        <source>An outage or maintenance at Snyk. Your settings are not the cause.</source>
        <translation>Une panne ou une maintenance chez Snyk. Vos réglages ne sont pas en cause.</translation>
    </message>
    <message>
        <source>%1 answered with status %2, which makes no sense here.</source>
        <translation>%1 a répondu avec le statut %2, qui n’a pas de sens ici.</translation>
    </message>
    <message>
        <source>Try again later. If that does not help, ask Snyk support and quote the details.</source>
        <translation>Réessayez plus tard. Si cela ne suffit pas, adressez-vous au support Snyk en indiquant les détails.</translation>
    </message>
    <message>
        <source>%1 does not know the client id, or not with this client secret (401).</source>
        <translation>%1 ne connaît pas l’ID client, ou pas avec ce secret client (401).</translation>
    </message>
    <message>
        <source>A part of one of them may be missing, or the service account belongs to another Snyk region. The secret may have been deleted.</source>
        <translation>Il manque peut-être une partie de l’un d’eux, ou le compte de service appartient à une autre région de Snyk. Le secret a peut-être été supprimé.</translation>
    </message>
    <message>
        <source>Copy both once more, and look which region the service account is in. A secret that is lost cannot be shown again: make another one for it.</source>
        <translation>Copiez de nouveau les deux, et regardez dans quelle région se trouve le compte de service. Un secret perdu ne peut pas être affiché de nouveau&#xa0;: créez-en un autre.</translation>
    </message>
    <message>
        <source>The service account may not use Snyk&apos;s API</source>
        <translation>Le compte de service n’est pas autorisé à utiliser l’API de Snyk</translation>
    </message>
    <message>
        <source>Snyk knows the service account but refuses to answer (403).</source>
        <translation>Snyk connaît le compte de service mais refuse de répondre (403).</translation>
    </message>
    <message>
        <source>The service account is disabled, or its role lacks View Organization. Service accounts belong to Snyk&apos;s Enterprise plan.</source>
        <translation>Le compte de service est désactivé, ou son rôle n’a pas View Organization. Les comptes de service font partie de l’offre Enterprise de Snyk.</translation>
    </message>
    <message>
        <source>This needs the permission View Integrations. Org Admin, Org Collaborator, Group Admin and Group Viewer have it, and so has a role that is made from Snyk&apos;s template “Integration Editor/Implementor”.</source>
        <translation>Cela nécessite la permission View Integrations. Org Admin, Org Collaborator, Group Admin et Group Viewer l’ont, ainsi qu’un rôle créé d’après le modèle «&#xa0;Integration Editor/Implementor&#xa0;» de Snyk.</translation>
    </message>
    <message>
        <source>This needs the permission Edit Integrations. Org Admin and Group Admin have it, and so has a role that is made from Snyk&apos;s template “Integration Editor/Implementor”. Broker also has to be part of your plan.</source>
        <translation>Cela nécessite la permission Edit Integrations. Org Admin et Group Admin l’ont, ainsi qu’un rôle créé d’après le modèle «&#xa0;Integration Editor/Implementor&#xa0;» de Snyk. Broker doit aussi faire partie de votre offre.</translation>
    </message>
    <message>
        <source>Snyk has switched this part of its API off for some hours</source>
        <translation>Snyk a désactivé cette partie de son API pour quelques heures</translation>
    </message>
    <message>
        <source>%1 answered that what was asked for is gone (410).</source>
        <translation>%1 a répondu que ce qui a été demandé n’existe plus (410).</translation>
    </message>
    <message>
        <source>Snyk switches off what will end soon for up to four hours from 12:00 UTC, so that its users notice in time.</source>
        <translation>À partir de 12:00 UTC, Snyk désactive pendant quatre heures au plus ce qui prendra bientôt fin, pour que ses utilisateurs s’en aperçoivent à temps.</translation>
    </message>
    <message>
        <source>Try again after %1. Look for a newer version of this program: what is switched off now ends for good soon.</source>
        <translation>Réessayez après %1. Recherchez une version plus récente de ce programme&#xa0;: ce qui est désactivé maintenant prendra bientôt fin définitivement.</translation>
    </message>
    <message>
        <source>Snyk has ended this part of its API</source>
        <translation>Snyk a mis fin à cette partie de son API</translation>
    </message>
    <message>
        <source>This version of the program is older than the change at Snyk.</source>
        <translation>Cette version du programme est antérieure au changement chez Snyk.</translation>
    </message>
    <message>
        <source>Install a newer version of this program. Until then, use the Web UI.</source>
        <translation>Installez une version plus récente de ce programme. D’ici là, utilisez l’interface web.</translation>
    </message>
    <message>
        <source>Snyk no longer accepts the client secret</source>
        <translation>Snyk n’accepte plus le secret client</translation>
    </message>
    <message>
        <source>You were signed in with it; now %1 refuses it (401). Nothing was changed.</source>
        <translation>Vous étiez connecté avec lui&#xa0;; maintenant %1 le refuse (401). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The secret was deleted, most often because somebody rotated it elsewhere, or the service account itself was deleted.</source>
        <translation>Le secret a été supprimé, le plus souvent parce que quelqu’un en a effectué la rotation ailleurs, ou le compte de service lui-même a été supprimé.</translation>
    </message>
    <message>
        <source>Sign in again with the client secret that is valid now. If nobody has it, make another one for the service account at Snyk.</source>
        <translation>Reconnectez-vous avec le secret client actuellement valide. Si personne ne l’a, créez-en un autre pour le compte de service chez Snyk.</translation>
    </message>
    <message>
        <source>Too many requests were made by this account within a minute (429).</source>
        <translation>Ce compte a envoyé trop de requêtes en une minute (429).</translation>
    </message>
    <message>
        <source>This is not Snyk&apos;s API</source>
        <translation>Ce n’est pas l’API de Snyk</translation>
    </message>
    <message>
        <source>A proxy or a guest network answers in the place of Snyk.</source>
        <translation>Un proxy ou un réseau invité répond à la place de Snyk.</translation>
    </message>
    <message>
        <source>Diagnose the connection under Settings, Network, and ask your network team.</source>
        <translation>Diagnostiquez la connexion dans Réglages, Réseau, et adressez-vous à votre équipe réseau.</translation>
    </message>
    <message>
        <source>Snyk does not accept this OAuth service account here</source>
        <translation>Snyk n’accepte pas ce compte de service OAuth ici</translation>
    </message>
    <message>
        <source>Ask a Snyk administrator of your company for this role, or sign in as somebody who has it.</source>
        <translation>Demandez ce rôle à un administrateur Snyk de votre entreprise, ou connectez-vous en tant que personne qui l’a.</translation>
    </message>
    <message>
        <source>This account may not list organizations</source>
        <translation>Ce compte n’est pas autorisé à lister les organisations</translation>
    </message>
    <message>
        <source>The account lacks the permission View Organization, which every member of an organization has. A service account may belong to another group.</source>
        <translation>Le compte n’a pas la permission View Organization, qu’a tout membre d’une organisation. Un compte de service appartient peut-être à un autre groupe.</translation>
    </message>
    <message>
        <source>This account may not see the integrations of this organization</source>
        <translation>Ce compte n’est pas autorisé à voir les intégrations de cette organisation</translation>
    </message>
    <message>
        <source>This account may not change integrations of this organization</source>
        <translation>Ce compte n’est pas autorisé à modifier les intégrations de cette organisation</translation>
    </message>
    <message>
        <source>The account may no longer belong to any organization.</source>
        <translation>Le compte n’appartient peut-être plus à aucune organisation.</translation>
    </message>
    <message>
        <source>Check in the Web UI which organizations the account belongs to.</source>
        <translation>Vérifiez dans l’interface web à quelles organisations appartient le compte.</translation>
    </message>
    <message>
        <source>It was deleted, or the account may not see it: Snyk gives the same answer for both.</source>
        <translation>Elle a été supprimée, ou le compte n’est pas autorisé à la voir&#xa0;: Snyk donne la même réponse dans les deux cas.</translation>
    </message>
    <message>
        <source>Somebody has removed it in the meantime, or the account may not see it: Snyk gives the same answer for both.</source>
        <translation>Quelqu’un l’a supprimée entre-temps, ou le compte n’est pas autorisé à la voir&#xa0;: Snyk donne la même réponse dans les deux cas.</translation>
    </message>
</context>
<context>
    <name>broker::ui::RegionChooser</name>
    <message>
        <source>AP&amp;I address:</source>
        <translation>A&amp;dresse de l’API&#xa0;:</translation>
    </message>
    <message>
        <source>Another address (single tenant)</source>
        <translation>Une autre adresse (single tenant)</translation>
    </message>
</context>
<context>
    <name>broker::ui::RegionPanel</name>
    <message>
        <source>Addresses of this re&amp;gion</source>
        <translation>Adresses de cette ré&amp;gion</translation>
    </message>
    <message>
        <source>Web application:</source>
        <translation>Application web&#xa0;:</translation>
    </message>
    <message>
        <source>API:</source>
        <translation>API&#xa0;:</translation>
    </message>
    <message>
        <source>Broker server:</source>
        <translation>Serveur Broker&#xa0;:</translation>
    </message>
    <message>
        <source>Dispatcher (high availability):</source>
        <translation>Répartiteur (haute disponibilité)&#xa0;:</translation>
    </message>
    <message>
        <source>Support:</source>
        <translation>Support&#xa0;:</translation>
    </message>
</context>
<context>
    <name>broker::ui::RegionText</name>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Europe, Frankfurt</source>
        <translation>Europe, Francfort</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>US government</source>
        <translation>Administration américaine</translation>
    </message>
    <message>
        <source>Single tenant (%1)</source>
        <comment>a Snyk installation for one customer, and its host</comment>
        <translation>Single tenant (%1)</translation>
    </message>
    <message>
        <source>Not documented by Snyk</source>
        <comment>an address</comment>
        <translation>Non documenté par Snyk</translation>
    </message>
    <message>
        <source>Web UI</source>
        <translation>Interface web</translation>
    </message>
    <message>
        <source>Broker server</source>
        <translation>Serveur Broker</translation>
    </message>
    <message>
        <source>high-availability dispatcher</source>
        <translation>répartiteur de haute disponibilité</translation>
    </message>
    <message>
        <source>support</source>
        <translation>support</translation>
    </message>
    <message>
        <source>Snyk documents no address in this region for: %1. Ask your contact at Snyk before you set up the Broker client.</source>
        <translation>Snyk ne documente pas d’adresse dans cette région pour&#xa0;: %1. Interrogez votre contact chez Snyk avant de configurer le client Broker.</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w it</source>
        <translation>A&amp;fficher</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a change at Snyk</comment>
        <extracomment>A token, and what was done to its integration.</extracomment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Changed at Snyk, not here: %1</source>
        <extracomment>%1 is &quot;2 tokens&quot;.</extracomment>
        <translation>Modifié chez Snyk, pas ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>The tokens may be others by now. Compare them with those on the Snyk website (Web UI).</source>
        <translation>Les jetons ont pu changer entre-temps. Comparez-les avec ceux du site de Snyk (interface web).</translation>
    </message>
</context>
<context>
    <name>broker::ui::RemoveDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>Remove a token</source>
        <translation>Retirer un jeton</translation>
    </message>
    <message>
        <source>Remove a credential</source>
        <translation>Retirer des identifiants</translation>
    </message>
    <message>
        <source>The credential is gone from where it was kept; only the list could not be saved.</source>
        <translation>Les identifiants ne sont plus là où ils étaient conservés&#xa0;; seule la liste n’a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>The token is gone from where it was kept; only the list could not be saved.</source>
        <translation>Le jeton n’est plus là où il était conservé&#xa0;; seule la liste n’a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>&amp;I understand that this cannot be undone here</source>
        <translation>&amp;Je comprends que cette action est irréversible ici</translation>
    </message>
    <message>
        <source>It may not have been removed, so the entry stays in the list.</source>
        <translation>La suppression n’a peut-être pas eu lieu&#xa0;; l’entrée reste donc dans la liste.</translation>
    </message>
    <message>
        <source>This will delete the entry of %1 in this list. The secret itself was only in memory and is already gone.</source>
        <translation>Cette action supprime l’entrée de %1 dans cette liste. Le secret lui-même n’était qu’en mémoire et a déjà disparu.</translation>
    </message>
    <message>
        <source>This will delete the credential %1 in the memory of this program, and its entry in this list.</source>
        <translation>Cette action supprime les identifiants %1 de la mémoire de ce programme, et leur entrée dans cette liste.</translation>
    </message>
    <message>
        <source>This will delete the token %1 in the memory of this program, and its entry in this list.</source>
        <translation>Cette action supprime le jeton %1 de la mémoire de ce programme, et son entrée dans cette liste.</translation>
    </message>
    <message>
        <source>It will not delete the credential at %1. It stays valid there, and a Broker client that uses it keeps running. The audit journal will record what was done.</source>
        <extracomment>%1 is a service such as GitLab.</extracomment>
        <translation>Elle ne supprime pas les identifiants chez %1. Ils y restent valides, et un client Broker qui les utilise continue de fonctionner. Le journal d’audit consignera ce qui a été fait.</translation>
    </message>
    <message>
        <source>It will not delete the token at Snyk. It stays valid, and a Broker client that uses it keeps running. The audit journal will record what was done.</source>
        <translation>Elle ne supprime pas le jeton chez Snyk. Il reste valide, et un client Broker qui l’utilise continue de fonctionner. Le journal d’audit consignera ce qui a été fait.</translation>
    </message>
    <message>
        <source>It is the credential of the Broker clients of: %1. Their tokens stay in this list.</source>
        <extracomment>%1 are integrations in organizations.</extracomment>
        <translation>Ce sont les identifiants des clients Broker de&#xa0;: %1. Leurs jetons restent dans cette liste.</translation>
    </message>
    <message>
        <source>The credential %1 of %2, which the same Broker client uses, stays where it is kept and in this list. If nothing uses it any more, remove it as well.</source>
        <extracomment>%1 is a masked credential, %2 a service such as GitLab.</extracomment>
        <translation>Les identifiants %1 de %2, qu’utilise le même client Broker, restent là où ils sont conservés et dans cette liste. Si plus rien ne les utilise, retirez-les aussi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) use this token, and none of them will have it here any more: %1</source>
        <extracomment>%1 are organizations.</extracomment>
        <translation>
            <numerusform>%Ln organisation utilise ce jeton, et elle ne l’aura plus ici&#xa0;: %1</numerusform>
            <numerusform>%Ln organisations utilisent ce jeton, et aucune ne l’aura plus ici&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It will not revoke it at Snyk: it stays valid there until you do so. Your Broker tokens and their clients do not need it. The next window that asks Snyk asks you for a credential. The audit journal will record what was done.</source>
        <translation>Elle ne les révoque pas chez Snyk&#xa0;: ils y restent valides jusqu’à ce que vous le fassiez. Vos jetons Broker et leurs clients n’en ont pas besoin. La prochaine fenêtre qui interroge Snyk vous demandera des identifiants. Le journal d’audit consignera ce qui a été fait.</translation>
    </message>
    <message>
        <source>This will delete the credential %1 in the memory of this program, and its entry in this list: you are signed out of Snyk.</source>
        <translation>Cette action supprime les identifiants %1 de la mémoire de ce programme, ainsi que leur entrée dans cette liste&#xa0;: vous êtes déconnecté de Snyk.</translation>
    </message>
    <message>
        <source>This will delete the credential %1 in the password store of this computer (keychain), and its entry in this list. You are signed out of Snyk where it is in use.</source>
        <translation>Cette action supprime les identifiants %1 du coffre à mots de passe de cet ordinateur (trousseau), et leur entrée dans cette liste. Vous êtes déconnecté de Snyk là où ils sont utilisés.</translation>
    </message>
    <message>
        <source>This will delete the credential %1 in the password store of this computer (keychain), and its entry in this list.</source>
        <translation>Cette action supprime les identifiants %1 du coffre à mots de passe de cet ordinateur (trousseau), et leur entrée dans cette liste.</translation>
    </message>
    <message>
        <source>This will delete the token %1 in the password store of this computer (keychain), and its entry in this list.</source>
        <translation>Cette action supprime le jeton %1 du coffre à mots de passe de cet ordinateur (trousseau), et son entrée dans cette liste.</translation>
    </message>
    <message>
        <source>What signs in to Snyk is among them: you are signed out of Snyk.</source>
        <translation>Les identifiants de connexion à Snyk en font partie&#xa0;: vous êtes déconnecté de Snyk.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln credential(s) that the same Broker clients use stay(s) where it is/they are kept and in this list.</source>
        <translation>
            <numerusform>%Ln jeu d’identifiants utilisé par les mêmes clients Broker reste là où il est conservé et dans cette liste.</numerusform>
            <numerusform>%Ln jeux d’identifiants utilisés par les mêmes clients Broker restent là où ils sont conservés et dans cette liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the tokens is/are shared: %1 organizations use them, and none of them will have one here any more.</source>
        <extracomment>%1 is a number of organizations.</extracomment>
        <translation>
            <numerusform>%Ln des jetons est partagé&#xa0;: %1 organisations l’utilisent, et aucune ne l’aura plus ici.</numerusform>
            <numerusform>%Ln des jetons sont partagés&#xa0;: %1 organisations les utilisent, et aucune n’en aura plus ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>This will delete %1 where they are kept on this computer (keychain, or the memory of this program), and their entries in this list.</source>
        <extracomment>%1 is &quot;78 tokens&quot; or &quot;2 tokens and 1 credential&quot;.</extracomment>
        <translation>Cette action supprime %1 là où ils sont conservés sur cet ordinateur (trousseau ou mémoire de ce programme), ainsi que leurs entrées dans cette liste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more stay(s) in the list, because a rotation is not finished. Bring it to its end first.</source>
        <translation>
            <numerusform>%Ln autre entrée reste dans la liste, car une rotation n’est pas terminée. Menez-la d’abord à son terme.</numerusform>
            <numerusform>%Ln autres entrées restent dans la liste, car une rotation n’est pas terminée. Menez-la d’abord à son terme.</numerusform>
        </translation>
    </message>
    <message>
        <source>The secrets are gone from where they were kept; only the list could not be saved.</source>
        <translation>Les secrets ne sont plus là où ils étaient conservés&#xa0;; seule la liste n’a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>Removed from the list: %1</source>
        <extracomment>%1 is &quot;78 tokens&quot; or &quot;2 tokens and 1 credential&quot;.</extracomment>
        <translation>Retirés de la liste&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) in the list:</source>
        <extracomment>Followed by their names, a line each.</extracomment>
        <translation>
            <numerusform>%Ln entrée reste dans la liste&#xa0;:</numerusform>
            <numerusform>%Ln entrées restent dans la liste&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries that are removed</source>
        <translation>Entrées qui sont retirées</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entry(s) of the list</source>
        <extracomment>%1 is how many of them have been tried.</extracomment>
        <translation>
            <numerusform>Entrées de la liste&#xa0;: %1 sur %Ln</numerusform>
            <numerusform>Entrées de la liste&#xa0;: %1 sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>It will not delete the token at Snyk, where it is not in use any more. The audit journal will record what was done.</source>
        <translation>Elle ne supprime pas le jeton chez Snyk, où il n’est plus utilisé. Le journal d’audit consignera ce qui a été fait.</translation>
    </message>
    <message>
        <source>It will not delete them at Snyk or at other services. What is in use stays valid, and Broker clients that use it keep running. The audit journal will record what was done.</source>
        <translation>Elle ne les supprime ni chez Snyk ni auprès d’autres services. Ceux qui y sont utilisés restent valides, et les clients Broker qui les utilisent continuent de fonctionner. Le journal d’audit consignera ce qui a été fait.</translation>
    </message>
    <message numerus="yes">
        <source>The secret(s) of %Ln of them is/are gone from where it was/they were kept; only the list could not be saved.</source>
        <translation>
            <numerusform>Le secret de %Ln de ces entrées n’est plus là où il était conservé&#xa0;; seule la liste n’a pas pu être enregistrée.</numerusform>
            <numerusform>Les secrets de %Ln de ces entrées ne sont plus là où ils étaient conservés&#xa0;; seule la liste n’a pas pu être enregistrée.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (only the entry is left)</source>
        <translation>%1 (il ne reste que l’entrée)</translation>
    </message>
    <message>
        <source>What stays in the list</source>
        <translation>Ce qui reste dans la liste</translation>
    </message>
</context>
<context>
    <name>broker::ui::Report</name>
    <message>
        <source>Snyk Broker tokens</source>
        <translation>Jetons Snyk Broker</translation>
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
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Rotation due</source>
        <translation>Rotation prévue</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Practice mode: these Snyk Broker tokens are not real</source>
        <translation>Mode d’entraînement&#xa0;: ces jetons Snyk Broker ne sont pas réels</translation>
    </message>
    <message>
        <source>The fingerprint shows the first and last four characters of a token. There is no secret in this report.</source>
        <translation>L’empreinte montre les quatre premiers et les quatre derniers caractères d’un jeton. Ce rapport ne contient aucun secret.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ResultsPage</name>
    <message>
        <source>Save as a &amp;table…</source>
        <translation>Enregistrer sous forme de &amp;tableau…</translation>
    </message>
    <message>
        <source>Organizations of the job</source>
        <translation>Organisations de la tâche</translation>
    </message>
    <message>
        <source>R&amp;etrieve its token…</source>
        <translation>Récupérer son &amp;jeton…</translation>
    </message>
    <message>
        <source>&amp;Retry what did not go well</source>
        <translation>Réessayer &amp;ce qui n’a pas réussi</translation>
    </message>
    <message>
        <source>Take &amp;back…</source>
        <translation>&amp;Défaire…</translation>
    </message>
    <message>
        <source>F&amp;orget this job…</source>
        <translation>&amp;Oublier cette tâche…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>The job is kept, so that it can be taken back, until you forget it.</source>
        <translation>La tâche est conservée jusqu’à ce que vous choisissiez «&#xa0;Oublier cette tâche&#xa0;», afin de pouvoir être défaite.</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Enregistrer les résultats</translation>
    </message>
    <message>
        <source>Forget this job</source>
        <translation>Oublier cette tâche</translation>
    </message>
    <message>
        <source>Forget this job?</source>
        <translation>Oublier cette tâche&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>L’ou&amp;blier</translation>
    </message>
    <message>
        <source>Nothing changes in Snyk and on your list. It cannot be taken back any more.</source>
        <translation>Rien ne change dans Snyk ni dans votre liste. Elle ne peut plus être défaite.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;La garder</translation>
    </message>
    <message>
        <source>The job is forgotten</source>
        <translation>La tâche est oubliée</translation>
    </message>
    <message>
        <source>What it has done stays.</source>
        <translation>Ce qu’elle a fait demeure.</translation>
    </message>
    <message>
        <source>Set up the cl&amp;ients…</source>
        <translation>Co&amp;nfigurer les clients…</translation>
    </message>
    <message>
        <source>The job is kept until you forget it.</source>
        <translation>La tâche est conservée jusqu’à ce que vous choisissiez «&#xa0;Oublier cette tâche&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing changes in Snyk and on your list.</source>
        <translation>Rien ne change dans Snyk ni dans votre liste.</translation>
    </message>
    <message>
        <source>&amp;Go on with the job</source>
        <translation>&amp;Poursuivre la tâche</translation>
    </message>
    <message>
        <source>Results so far</source>
        <translation>Résultats jusqu’ici</translation>
    </message>
    <message>
        <source>Go on first: of some organizations it is not known yet what became of them</source>
        <translation>Poursuivez-la d’abord&#xa0;: pour certaines organisations, on ignore encore le résultat</translation>
    </message>
    <message>
        <source>Se&amp;nd to a colleague…</source>
        <translation>&amp;Envoyer à un collègue…</translation>
    </message>
    <message>
        <source>The job is paused. It can be gone on with, now or later, until you forget it.</source>
        <translation>La tâche est en pause. Elle peut être poursuivie, maintenant ou plus tard, jusqu’à ce que vous choisissiez «&#xa0;Oublier cette tâche&#xa0;».</translation>
    </message>
</context>
<context>
    <name>broker::ui::RetirePage</name>
    <message>
        <source>The old token and its client</source>
        <translation>L’ancien jeton et son client</translation>
    </message>
    <message>
        <source>You have the new token; this program does not. Give it once, so that it can be kept and found again.</source>
        <translation>Vous avez le nouveau jeton&#xa0;; ce programme ne l’a pas. Indiquez-le une fois, afin qu’il puisse être conservé et retrouvé.</translation>
    </message>
    <message>
        <source>Remove the old token</source>
        <translation>Retirer l’ancien jeton</translation>
    </message>
    <message>
        <source>Nothing &amp;uses the old token any more</source>
        <translation>&amp;Plus rien n’utilise l’ancien jeton</translation>
    </message>
    <message>
        <source>&amp;Remove the old token</source>
        <translation>&amp;Retirer l’ancien jeton</translation>
    </message>
    <message>
        <source>&amp;Make the new token the current one</source>
        <translation>&amp;Faire du nouveau jeton le jeton actuel</translation>
    </message>
    <message>
        <source>Days to &amp;keep the old token:</source>
        <translation>Jours de &amp;conservation de l’ancien jeton&#xa0;:</translation>
    </message>
    <message>
        <source>Retire the old token</source>
        <translation>Mettre hors service l’ancien jeton</translation>
    </message>
    <message>
        <source>Snyk uses the new token, and your list still has the old one.</source>
        <translation>Snyk utilise le nouveau jeton, et votre liste a encore l’ancien.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Réess&amp;ayer</translation>
    </message>
    <message>
        <source>The old token (%1) is kept until %2. It can be removed earlier.</source>
        <translation>L’ancien jeton (%1) est conservé jusqu’au %2. Il peut être retiré plus tôt.</translation>
    </message>
    <message>
        <source>The old token (%1) has been kept long enough. Remove it when nothing uses it any more.</source>
        <translation>L’ancien jeton (%1) a été conservé assez longtemps. Retirez-le lorsque plus rien ne l’utilise.</translation>
    </message>
    <message>
        <source>&amp;Change the day</source>
        <translation>Changer le &amp;jour</translation>
    </message>
    <message>
        <source>&amp;Keep the old token until:</source>
        <translation>&amp;Conserver l’ancien jeton jusqu’au&#xa0;:</translation>
    </message>
    <message>
        <source>Take the old client away:</source>
        <translation>Supprimer l’ancien client&#xa0;:</translation>
    </message>
    <message>
        <source>Copy the c&amp;ommand</source>
        <translation>Copier &amp;la commande</translation>
    </message>
    <message>
        <source>The old token is being removed…</source>
        <translation>Retrait de l’ancien jeton…</translation>
    </message>
    <message>
        <source>The new token is being saved, and the list brought up to date…</source>
        <translation>Enregistrement du nouveau jeton et mise à jour de la liste…</translation>
    </message>
    <message>
        <source>The old token (%1) is in the memory of this program only, and gone when the program ends. Remove its entry when nothing uses it any more.</source>
        <translation>L’ancien jeton (%1) n’est que dans la mémoire de ce programme, et disparaît à sa fermeture. Retirez son entrée lorsque plus rien ne l’utilise.</translation>
    </message>
    <message>
        <source>Make the new one the current one, with a new due date.</source>
        <translation>Faites du nouveau jeton le jeton actuel, avec une nouvelle échéance.</translation>
    </message>
    <message>
        <source>Removing it deletes the old token from this computer. It cannot be brought back.</source>
        <translation>Le retrait supprime l’ancien jeton de cet ordinateur. Il ne peut pas être récupéré.</translation>
    </message>
    <message>
        <source>Copies of the old token</source>
        <translation>Copies de l’ancien jeton</translation>
    </message>
    <message>
        <source>No old copy is in Snyk &amp;Essentials</source>
        <translation>Aucune ancienne copie dans Snyk &amp;Essentials</translation>
    </message>
</context>
<context>
    <name>broker::ui::RetrievePage</name>
    <message>
        <source>&amp;Open these settings in the browser</source>
        <translation>Ouvrir ces paramètres dans le &amp;navigateur</translation>
    </message>
    <message>
        <source>Not there? Open the &amp;list of integrations</source>
        <translation>Absente&#xa0;? Ouvrir la &amp;liste des intégrations</translation>
    </message>
    <message>
        <source>Ask Snyk &amp;Support</source>
        <translation>S’&amp;adresser au support Snyk</translation>
    </message>
    <message>
        <source>Follow these steps in your browser, then paste the token here.</source>
        <translation>Suivez ces étapes dans votre navigateur, puis collez le jeton ici.</translation>
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
        <translation>Il y a un jeton dans le presse-papiers</translation>
    </message>
    <message>
        <source>Is %1 the token you copied?</source>
        <translation>%1 est-il le jeton que vous avez copié&#xa0;?</translation>
    </message>
    <message>
        <source>Use &amp;it</source>
        <translation>L’&amp;utiliser</translation>
    </message>
    <message>
        <source>Notice a token on the &amp;clipboard while this page is open</source>
        <translation>Détecter un jeton dans le &amp;presse-papiers tant que cette page est ouverte</translation>
    </message>
    <message>
        <source>Not &amp;this one</source>
        <translation>Pas &amp;celui-ci</translation>
    </message>
    <message>
        <source>What the Web UI would show</source>
        <translation>Ce que l’interface web afficherait</translation>
    </message>
    <message>
        <source>Only text that looks like a token is offered, and only to you. Nothing is used before you say so.</source>
        <translation>Seul un texte qui ressemble à un jeton est proposé, et uniquement à vous. Rien n’est utilisé sans votre accord.</translation>
    </message>
    <message>
        <source>In practice mode no browser is opened. The token there is %1.</source>
        <translation>En mode d’entraînement, aucun navigateur n’est ouvert. Le jeton y est %1.</translation>
    </message>
    <message>
        <source>Generate the token on the Snyk website (Web UI)</source>
        <translation>Générer le jeton sur le site de Snyk (interface web)</translation>
    </message>
    <message>
        <source>Copy the token from the Snyk website (Web UI)</source>
        <translation>Copier le jeton depuis le site de Snyk (interface web)</translation>
    </message>
</context>
<context>
    <name>broker::ui::RetrieveQueue</name>
    <message numerus="yes">
        <source>%Ln token(s) still to be retrieved</source>
        <translation>
            <numerusform>%Ln jeton encore à récupérer</numerusform>
            <numerusform>%Ln jetons encore à récupérer</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>a token</comment>
        <translation>Prochain&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Continue&amp;r</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>A token, and its place among those that are retrieved one after the other.</extracomment>
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>tokens</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>broker::ui::RotatedDialog</name>
    <message>
        <source>Mark as rotated</source>
        <translation>Marquer la rotation comme effectuée</translation>
    </message>
    <message>
        <source>&amp;Rotated on:</source>
        <translation>&amp;Rotation effectuée le&#xa0;:</translation>
    </message>
    <message>
        <source>Due again on %1.</source>
        <translation>De nouveau à échéance le %1.</translation>
    </message>
    <message>
        <source>Only the dates change. The secret that is kept stays as it is: if Snyk shows another one now, close this and choose “Rotate”, so that the new one is stored.</source>
        <translation>Seules les dates changent. Le secret conservé reste tel quel&#xa0;: si Snyk en affiche maintenant un autre, fermez cette fenêtre et choisissez «&#xa0;Rotation&#xa0;», afin que le nouveau soit stocké.</translation>
    </message>
</context>
<context>
    <name>broker::ui::RotationDialog</name>
    <message>
        <source>&amp;Give up…</source>
        <translation>&amp;Abandonner…</translation>
    </message>
    <message>
        <source>Give up this rotation</source>
        <translation>Abandonner cette rotation</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>La &amp;poursuivre</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>&amp;L’abandonner</translation>
    </message>
    <message>
        <source>Do you have the new token in a safe place?</source>
        <translation>Avez-vous le nouveau jeton en lieu sûr&#xa0;?</translation>
    </message>
    <message>
        <source>If you leave now, this program forgets it. Snyk cannot take it back, and shows it in the Web UI only.</source>
        <translation>Si vous quittez maintenant, ce programme l’oublie. Snyk ne peut pas le reprendre, et ne l’affiche que dans l’interface web.</translation>
    </message>
    <message>
        <source>&amp;Leave, I have it</source>
        <translation>&amp;Quitter, je l’ai</translation>
    </message>
    <message>
        <source>End this rotation here?</source>
        <translation>Mettre fin à cette rotation ici&#xa0;?</translation>
    </message>
    <message>
        <source>The new token is being saved</source>
        <translation>Enregistrement du nouveau jeton</translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <extracomment>%1 is an integration in an organization.</extracomment>
        <translation>Rotation de %1</translation>
    </message>
</context>
<context>
    <name>broker::ui::RotationDonePage</name>
    <message>
        <source>&amp;Finish</source>
        <translation>Ter&amp;miner</translation>
    </message>
    <message>
        <source>Token of %1: %2</source>
        <translation>Jeton de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Due for the next rotation: %1</source>
        <translation>Prochaine rotation prévue&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Finish later</source>
        <translation>&amp;Terminer plus tard</translation>
    </message>
</context>
<context>
    <name>broker::ui::RotationGuide</name>
    <message numerus="yes">
        <source>%Ln rotation(s) are unfinished</source>
        <translation>
            <numerusform>%Ln rotation est inachevée</numerusform>
            <numerusform>%Ln rotations sont inachevées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>integration in organization: where its rotation stands</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Resume the first</source>
        <translation>Reprendre la première</translation>
    </message>
    <message numerus="yes">
        <source>%Ln old token(s) can be removed</source>
        <translation>
            <numerusform>%Ln ancien jeton peut être retiré</numerusform>
            <numerusform>%Ln anciens jetons peuvent être retirés</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>%1: the days that you chose to keep the old token %2 are over.</source>
        <translation>%1&#xa0;: les jours que vous avez choisis pour conserver l’ancien jeton %2 sont écoulés.</translation>
    </message>
    <message>
        <source>Rotate what is d&amp;ue…</source>
        <translation>Rotation &amp;des éléments à échéance…</translation>
    </message>
    <message>
        <source>Sn&amp;yk API credential…</source>
        <translation>Identifiants d’&amp;API Snyk…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Snyk API credential(s) was/were not rotated to the end</source>
        <translation>
            <numerusform>La rotation de %Ln jeu d’identifiants d’API Snyk n’a pas été menée à son terme</numerusform>
            <numerusform>La rotation de %Ln jeux d’identifiants d’API Snyk n’a pas été menée à son terme</numerusform>
        </translation>
    </message>
    <message>
        <source>unnamed account</source>
        <translation>compte sans nom</translation>
    </message>
    <message>
        <source>%1: two secrets may be valid, until you delete the old one, %2.</source>
        <translation>%1&#xa0;: deux secrets sont peut-être valides, jusqu’à ce que vous supprimiez l’ancien, %2.</translation>
    </message>
    <message>
        <source>%1: Snyk was asked for a second secret, which is not in use yet.</source>
        <translation>%1&#xa0;: un second secret a été demandé à Snyk&#xa0;; il n’est pas encore utilisé.</translation>
    </message>
</context>
<context>
    <name>broker::ui::RotationPage</name>
    <message>
        <source>Sign &amp;in again</source>
        <translation>Se &amp;reconnecter</translation>
    </message>
</context>
<context>
    <name>broker::ui::RotationStateText</name>
    <message>
        <source>Nothing is under way</source>
        <translation>Rien n’est en cours</translation>
    </message>
    <message>
        <source>This rotation has ended.</source>
        <translation>Cette rotation est terminée.</translation>
    </message>
    <message>
        <source>Close the window. Rotate starts a new one.</source>
        <translation>Fermez la fenêtre. La commande «&#xa0;Rotation&#xa0;» en commence une nouvelle.</translation>
    </message>
    <message>
        <source>Plan the rotation</source>
        <translation>Planifier la rotation</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Switch to the new token</source>
        <translation>Passer au nouveau jeton</translation>
    </message>
    <message>
        <source>Get the new token</source>
        <translation>Obtenir le nouveau jeton</translation>
    </message>
    <message>
        <source>Please wait.</source>
        <translation>Veuillez patienter.</translation>
    </message>
    <message>
        <source>Nothing was asked of Snyk</source>
        <translation>Rien n’a été demandé à Snyk</translation>
    </message>
    <message>
        <source>Snyk is asked for a new token, once.</source>
        <translation>Un nouveau jeton est demandé à Snyk, une seule fois.</translation>
    </message>
    <message>
        <source>A Snyk group can have one provisional token at a time. The one that is there was issued by this program, for %1.</source>
        <translation>Un groupe Snyk ne peut avoir qu’un seul jeton provisoire à la fois. Celui qui existe a été émis par ce programme, pour %1.</translation>
    </message>
    <message>
        <source>Somebody else&apos;s new token is waiting</source>
        <translation>Le nouveau jeton de quelqu’un d’autre est en attente</translation>
    </message>
    <message>
        <source>A Snyk group can have one provisional token at a time, and this program did not issue the one that is there. No new one was made.</source>
        <translation>Un groupe Snyk ne peut avoir qu’un seul jeton provisoire à la fois, et celui qui existe n’a pas été émis par ce programme. Aucun nouveau n’a été créé.</translation>
    </message>
    <message>
        <source>Another administrator or a script has begun to rotate a token of this group and has not switched to it yet.</source>
        <translation>Un autre administrateur ou un script a commencé la rotation d’un jeton de ce groupe et n’est pas encore passé au nouveau.</translation>
    </message>
    <message>
        <source>Ask the other administrators of the group. The Web UI shows the token in the Broker settings of its integration. If it is meant for this one, paste it below and go on with it. Do not switch to a token whose client nobody has started.</source>
        <translation>Interrogez les autres administrateurs du groupe. L’interface web affiche le jeton dans les paramètres Broker de son intégration. S’il est destiné à celle-ci, collez-le ci-dessous et poursuivez avec lui. Ne passez pas à un jeton dont personne n’a démarré le client.</translation>
    </message>
    <message>
        <source>Nobody knows whether a new token was issued</source>
        <translation>On ignore si un nouveau jeton a été émis</translation>
    </message>
    <message>
        <source>Look at the Broker settings of %1 in the Web UI. If a new token is shown there, paste it below. If there is none, end this rotation with “Give up” and start another one.</source>
        <translation>Regardez les paramètres Broker de %1 dans l’interface web. Si un nouveau jeton y est affiché, collez-le ci-dessous. S’il n’y en a pas, mettez fin à cette rotation avec «&#xa0;Abandonner&#xa0;» et commencez-en une autre.</translation>
    </message>
    <message>
        <source>Follow the steps, then paste the new token. Have the restart of the client ready first.</source>
        <translation>Suivez les étapes, puis collez le nouveau jeton. Préparez d’abord le redémarrage du client.</translation>
    </message>
    <message>
        <source>Save the new token</source>
        <translation>Enregistrer le nouveau jeton</translation>
    </message>
    <message>
        <source>Start a client with the new token</source>
        <translation>Démarrer un client avec le nouveau jeton</translation>
    </message>
    <message>
        <source>Start the client as shown, then go on.</source>
        <translation>Démarrez le client comme indiqué, puis continuez.</translation>
    </message>
    <message>
        <source>Is the new client connected?</source>
        <translation>Le nouveau client est-il connecté&#xa0;?</translation>
    </message>
    <message>
        <source>Give the address of the new client and check it.</source>
        <translation>Indiquez l’adresse du nouveau client et vérifiez-le.</translation>
    </message>
    <message>
        <source>The new client is ready</source>
        <translation>Le nouveau client est prêt</translation>
    </message>
    <message>
        <source>It is known to be connected with the new token.</source>
        <translation>Il est établi qu’il est connecté avec le nouveau jeton.</translation>
    </message>
    <message>
        <source>Snyk is told to use the new token, once.</source>
        <translation>Il est demandé à Snyk d’utiliser le nouveau jeton, une seule fois.</translation>
    </message>
    <message>
        <source>Snyk did not switch</source>
        <translation>Snyk n’est pas passé au nouveau jeton</translation>
    </message>
    <message>
        <source>Nobody knows which token Snyk uses</source>
        <translation>On ignore quel jeton Snyk utilise</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>fingerprint</comment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Look at the Broker settings of %1 in the Web UI: the new token is %2, the old one %3. Then say below which one is shown.</source>
        <translation>Regardez les paramètres Broker de %1 dans l’interface web&#xa0;: le nouveau jeton est %2, l’ancien %3. Indiquez ensuite ci-dessous lequel est affiché.</translation>
    </message>
    <message>
        <source>Does it work after the switch?</source>
        <translation>Fonctionne-t-il après le passage&#xa0;?</translation>
    </message>
    <message>
        <source>Check the client once more, and test a project of the integration in Snyk.</source>
        <translation>Vérifiez le client une fois de plus, et testez un projet de l’intégration dans Snyk.</translation>
    </message>
    <message>
        <source>The client runs with the new token</source>
        <translation>Le client s’exécute avec le nouveau jeton</translation>
    </message>
    <message>
        <source>The new token is in use</source>
        <translation>Le nouveau jeton est en service</translation>
    </message>
    <message>
        <source>The client works after the switch.</source>
        <translation>Le client fonctionne après le passage.</translation>
    </message>
    <message>
        <source>Retire the old token</source>
        <translation>Mettre hors service l’ancien jeton</translation>
    </message>
    <message>
        <source>The list does not have the new token yet</source>
        <translation>La liste n’a pas encore le nouveau jeton</translation>
    </message>
    <message>
        <source>When nothing uses the old token any more, remove it. Until then you may leave.</source>
        <translation>Lorsque plus rien n’utilise l’ancien jeton, retirez-le. D’ici là, vous pouvez fermer la fenêtre.</translation>
    </message>
    <message>
        <source>The old token was not removed</source>
        <translation>L’ancien jeton n’a pas été retiré</translation>
    </message>
    <message>
        <source>The token is rotated</source>
        <translation>La rotation du jeton est effectuée</translation>
    </message>
    <message>
        <source>Close the window. The list shows when the next rotation is due.</source>
        <translation>Fermez la fenêtre. La liste indique quand la prochaine rotation est prévue.</translation>
    </message>
    <message>
        <source>Back to where you left</source>
        <translation>Retour là où vous vous étiez arrêté</translation>
    </message>
    <message>
        <source>The new token of this rotation was issued, and the keychain does not say whether it has it. Nothing was changed.</source>
        <translation>Le nouveau jeton de cette rotation a été émis, et le trousseau ne dit pas s’il l’a. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The new token is not on this computer</source>
        <translation>Le nouveau jeton n’est pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>Snyk issued it (%1), and the keychain does not have it.</source>
        <translation>Snyk l’a émis (%1), et le trousseau ne l’a pas.</translation>
    </message>
    <message>
        <source>Paste it below: the Web UI shows it in the Broker settings of the integration. If you have it elsewhere, say so and go on without it here.</source>
        <translation>Collez-le ci-dessous&#xa0;: l’interface web l’affiche dans les paramètres Broker de l’intégration. Si vous l’avez ailleurs, indiquez-le et poursuivez sans lui ici.</translation>
    </message>
    <message>
        <source>The new token could not be saved. It is not lost: this program holds it in memory until you decide.</source>
        <translation>Le nouveau jeton n’a pas pu être enregistré. Il n’est pas perdu&#xa0;: ce programme le garde en mémoire jusqu’à votre décision.</translation>
    </message>
    <message>
        <source>Snyk still uses the old one until it is told otherwise.</source>
        <translation>Snyk utilise toujours l’ancien jusqu’à nouvel ordre.</translation>
    </message>
    <message>
        <source>Snyk refused the switch.</source>
        <translation>Snyk a refusé le passage.</translation>
    </message>
    <message>
        <source>The request did not get as far as Snyk.</source>
        <translation>La requête n’est pas arrivée jusqu’à Snyk.</translation>
    </message>
    <message>
        <source>This call changed nothing. Both clients may go on running.</source>
        <translation>Cet appel n’a rien modifié. Les deux clients peuvent continuer de s’exécuter.</translation>
    </message>
    <message>
        <source>The new token is being saved for each entry of your list that it belongs to.</source>
        <translation>Le nouveau jeton est enregistré pour chaque entrée de votre liste à laquelle il appartient.</translation>
    </message>
    <message>
        <source>The new token is in use.</source>
        <translation>Le nouveau jeton est en service.</translation>
    </message>
    <message>
        <source>Recording it was interrupted; trying again does what is missing.</source>
        <translation>La mise à jour de la liste a été interrompue&#xa0;; réessayer effectue ce qui manque.</translation>
    </message>
    <message>
        <source>The old token is still in the list</source>
        <translation>L’ancien jeton est encore dans la liste</translation>
    </message>
    <message>
        <source>The old token is being removed from where it is kept.</source>
        <translation>L’ancien jeton est en cours de retrait de son lieu de conservation.</translation>
    </message>
    <message>
        <source>Nobody knows whether a new token was issued, and the keychain does not say whether it has one. Nothing was changed.</source>
        <translation>On ignore si un nouveau jeton a été émis, et le trousseau ne dit pas s’il en a un. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Somebody removed it, or it was saved on another computer.</source>
        <translation>Quelqu’un l’a retiré, ou il a été enregistré sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>The new token is in the keychain of this computer.</source>
        <translation>Le nouveau jeton est dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>You have the new token; this program does not.</source>
        <translation>Vous avez le nouveau jeton&#xa0;; ce programme ne l’a pas.</translation>
    </message>
    <message>
        <source>It may still be where it was kept.</source>
        <translation>Il est peut-être encore là où il était conservé.</translation>
    </message>
    <message>
        <source>It may still be in the keychain.</source>
        <translation>Il est peut-être encore dans le trousseau.</translation>
    </message>
    <message>
        <source>It may still be in the memory of this program.</source>
        <translation>Il est peut-être encore dans la mémoire de ce programme.</translation>
    </message>
    <message>
        <source>%1: not known how it ended</source>
        <comment>step of a rotation</comment>
        <translation>%1&#xa0;: issue inconnue</translation>
    </message>
    <message>
        <source>%1: it is for you to decide</source>
        <comment>step of a rotation</comment>
        <translation>%1&#xa0;: à vous de décider</translation>
    </message>
    <message>
        <source>%1: not done</source>
        <comment>step of a rotation</comment>
        <translation>%1&#xa0;: non effectué</translation>
    </message>
    <message>
        <source>Read who is affected, let the program check what it can, then begin.</source>
        <translation>Lisez qui est concerné, laissez le programme vérifier ce qu’il peut, puis commencez.</translation>
    </message>
    <message>
        <source>What is about to be done is being written to the journal.</source>
        <translation>Ce qui va être fait est consigné dans le journal.</translation>
    </message>
    <message>
        <source>If the request has already been sent, the program waits for Snyk&apos;s answer.</source>
        <translation>Si la requête a déjà été envoyée, le programme attend la réponse de Snyk.</translation>
    </message>
    <message>
        <source>This program already has a new token waiting</source>
        <translation>Ce programme a déjà un nouveau jeton en attente</translation>
    </message>
    <message>
        <source>Finish that rotation first: it is in the list, under Resume. Then come back here.</source>
        <translation>Terminez d’abord cette rotation&#xa0;: elle est dans la liste, sous «&#xa0;Reprendre&#xa0;». Revenez ensuite ici.</translation>
    </message>
    <message>
        <source>Snyk was asked for one, and no clear answer came. It may have issued it. The call is not repeated: a second one would be refused, or the first token would be lost.</source>
        <translation>Un jeton a été demandé à Snyk, et aucune réponse claire n’est arrivée. Il l’a peut-être émis. L’appel n’est pas répété&#xa0;: un deuxième serait refusé, ou le premier jeton serait perdu.</translation>
    </message>
    <message>
        <source>The connection was lost, or the program ended, while Snyk was answering.</source>
        <translation>La connexion a été perdue, ou le programme s’est arrêté, pendant que Snyk répondait.</translation>
    </message>
    <message>
        <source>For this type, Snyk makes tokens only in its Web UI.</source>
        <translation>Pour ce type, Snyk ne crée des jetons que dans son interface web.</translation>
    </message>
    <message>
        <source>It is saved in the keychain and read back before it is shown.</source>
        <translation>Il est enregistré dans le trousseau et relu avant d’être affiché.</translation>
    </message>
    <message>
        <source>It is kept in the memory of this program.</source>
        <translation>Il est conservé dans la mémoire de ce programme.</translation>
    </message>
    <message>
        <source>The new token may not have been saved. It is not lost: this program holds it in memory until you decide.</source>
        <translation>Le nouveau jeton n’a peut-être pas été enregistré. Il n’est pas perdu&#xa0;: ce programme le garde en mémoire jusqu’à votre décision.</translation>
    </message>
    <message>
        <source>Assume that the old one has not worked since the new one was generated.</source>
        <translation>Considérez que l’ancien ne fonctionne plus depuis que le nouveau a été généré.</translation>
    </message>
    <message>
        <source>You can go on once a client with the new token has been seen, or once you state that you have seen it.</source>
        <translation>Vous pouvez continuer dès qu’un client avec le nouveau jeton a été vu, ou dès que vous déclarez l’avoir vu.</translation>
    </message>
    <message>
        <source>Go on to the switch. You can check once more before that.</source>
        <translation>Continuez vers le passage. Vous pouvez vérifier une fois de plus avant cela.</translation>
    </message>
    <message>
        <source>Snyk was told to switch, and no clear answer came. It may have switched. The call is not repeated automatically. Leave both clients running.</source>
        <translation>Il a été demandé à Snyk de passer au nouveau jeton, et aucune réponse claire n’est arrivée. Il y est peut-être passé. L’appel n’est pas répété automatiquement. Laissez les deux clients s’exécuter.</translation>
    </message>
    <message>
        <source>Snyk uses the new token now. Leave the old client running until the new one has been checked.</source>
        <translation>Snyk utilise maintenant le nouveau jeton. Laissez l’ancien client s’exécuter jusqu’à ce que le nouveau ait été vérifié.</translation>
    </message>
    <message>
        <source>Go on to make the new token the current one in your list.</source>
        <translation>Continuez pour faire du nouveau jeton le jeton actuel de votre liste.</translation>
    </message>
    <message>
        <source>The new token is now the current one in your list, with a new due date.</source>
        <translation>Le nouveau jeton est maintenant le jeton actuel de votre liste, avec une nouvelle échéance.</translation>
    </message>
    <message>
        <source>The new token is not affected.</source>
        <translation>Le nouveau jeton n’est pas concerné.</translation>
    </message>
    <message>
        <source>It is gone from where it was kept; only the list could not be saved. The new token is not affected.</source>
        <translation>Il n’est plus là où il était conservé&#xa0;; seule la liste n’a pas pu être enregistrée. Le nouveau jeton n’est pas concerné.</translation>
    </message>
    <message>
        <source>The new token is in use, and this program no longer keeps the old one.</source>
        <translation>Le nouveau jeton est en service, et ce programme ne conserve plus l’ancien.</translation>
    </message>
    <message>
        <source>The program is looking for the new token where it was kept.</source>
        <translation>Le programme cherche le nouveau jeton là où il était conservé.</translation>
    </message>
    <message>
        <source>It was only in the memory of this program, and the program has been closed since.</source>
        <translation>Il n’était que dans la mémoire de ce programme, qui a été fermé depuis.</translation>
    </message>
    <message>
        <source>The new token is only in the memory of this program, and is gone when the program ends.</source>
        <translation>Le nouveau jeton n’est que dans la mémoire de ce programme, et disparaît à sa fermeture.</translation>
    </message>
    <message>
        <source>Generate the new token on the Snyk website (Web UI)</source>
        <translation>Générer le nouveau jeton sur le site de Snyk (interface web)</translation>
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
        <translation>Nouveau jeton</translation>
    </message>
    <message>
        <source>New client</source>
        <comment>step of a rotation</comment>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Check it</source>
        <comment>step of a rotation</comment>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Switch</source>
        <comment>step of a rotation</comment>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Check again</source>
        <comment>step of a rotation</comment>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Retire the old</source>
        <comment>step of a rotation</comment>
        <translation>Retrait de l’ancien</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step of a rotation</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Planned, nothing done yet</source>
        <translation>Planifiée, rien n’est encore fait</translation>
    </message>
    <message>
        <source>The new token is to be generated in the Web UI</source>
        <translation>Le nouveau jeton doit être généré dans l’interface web</translation>
    </message>
    <message>
        <source>Nobody knows whether a new token was issued</source>
        <translation>On ignore si un nouveau jeton a été émis</translation>
    </message>
    <message>
        <source>Nobody knows which token Snyk uses</source>
        <translation>On ignore quel jeton Snyk utilise</translation>
    </message>
    <message>
        <source>The new token works, the old one is still recorded</source>
        <translation>Le nouveau jeton fonctionne, l’ancien est encore dans la liste</translation>
    </message>
    <message>
        <source>Rotated, the old token is kept for a while</source>
        <translation>Rotation effectuée, l’ancien jeton est conservé quelque temps</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>integration, organization</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>For this type Snyk makes the new token in its Web UI only. You generate it there, this program keeps it, and you restart the Broker client with it.</source>
        <translation>Pour ce type, Snyk ne crée le nouveau jeton que dans son interface web. Vous l’y générez, ce programme le conserve, et vous redémarrez le client Broker avec lui.</translation>
    </message>
    <message>
        <source>Docker: somebody who may start containers on the host where the Broker client for %1 runs.</source>
        <translation>Docker&#xa0;: une personne autorisée à démarrer des conteneurs sur l’hôte où s’exécute le client Broker de %1.</translation>
    </message>
    <message>
        <source>Kubernetes: somebody who may install a Helm release in its namespace. Changing the secret alone restarts nothing.</source>
        <translation>Kubernetes&#xa0;: une personne autorisée à installer une release Helm dans son espace de noms. Modifier seulement le secret ne redémarre rien.</translation>
    </message>
    <message>
        <source>Snyk uses the new token (%1) instead of the old one (%2) for %3.</source>
        <translation>Snyk utilise le nouveau jeton (%1) à la place de l’ancien (%2) pour %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other integration(s) of your list share the old token and follow: %1</source>
        <translation>
            <numerusform>%Ln autre intégration de votre liste partage l’ancien jeton et suit&#xa0;: %1</numerusform>
            <numerusform>%Ln autres intégrations de votre liste partagent l’ancien jeton et suivent&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every other integration of the same Snyk group that uses the old token follows as well, whether it is in your list or not.</source>
        <translation>Toute autre intégration du même groupe Snyk qui utilise l’ancien jeton suit également, qu’elle soit ou non dans votre liste.</translation>
    </message>
    <message>
        <source>The new client is connected</source>
        <translation>Le nouveau client est connecté</translation>
    </message>
    <message>
        <source>Snyk uses the new token</source>
        <translation>Snyk utilise le nouveau jeton</translation>
    </message>
    <message>
        <source>Snyk still uses the old token</source>
        <translation>Snyk utilise encore l’ancien jeton</translation>
    </message>
    <message>
        <source>The new client works after the switch</source>
        <translation>Le nouveau client fonctionne après le passage</translation>
    </message>
    <message>
        <source>Waits for another new token of the same group</source>
        <translation>Attend un autre nouveau jeton du même groupe</translation>
    </message>
    <message>
        <source>The command takes its values from %1: “Set up the client…” makes that file.</source>
        <extracomment>%1 is the name of a file, “Set up the client…” is a button.</extracomment>
        <translation>La commande prend ses valeurs dans %1&#xa0;: «&#xa0;Configurer le client…&#xa0;» crée ce fichier.</translation>
    </message>
    <message>
        <source>Start a second client beside the old one, and leave the old one alone.</source>
        <translation>Démarrez un deuxième client à côté de l’ancien, et ne touchez pas à l’ancien.</translation>
    </message>
    <message>
        <source>Stop the old client when the new one has worked for a day.</source>
        <translation>Arrêtez l’ancien client quand le nouveau a fonctionné pendant un jour.</translation>
    </message>
    <message>
        <source>This program forgets the rotation.</source>
        <translation>Ce programme oublie la rotation.</translation>
    </message>
    <message>
        <source>No new token was issued, and nothing has changed.</source>
        <translation>Aucun nouveau jeton n’a été émis, et rien n’a changé.</translation>
    </message>
    <message>
        <source>The new token (%1) that Snyk has issued stays with Snyk.</source>
        <translation>Le nouveau jeton (%1) émis par Snyk reste chez Snyk.</translation>
    </message>
    <message>
        <source>Nobody knows whether Snyk has issued a new token. If it has, the token stays with Snyk.</source>
        <translation>On ignore si Snyk a émis un nouveau jeton. Si c’est le cas, le jeton reste chez Snyk.</translation>
    </message>
    <message>
        <source>New token issued, its client not running yet</source>
        <translation>Nouveau jeton émis, son client ne s’exécute pas encore</translation>
    </message>
    <message>
        <source>New token issued, its client not confirmed yet</source>
        <translation>Nouveau jeton émis, son client n’est pas encore confirmé</translation>
    </message>
    <message>
        <source>New client confirmed, ready to switch</source>
        <translation>Nouveau client confirmé, prêt pour le passage</translation>
    </message>
    <message>
        <source>Switched, to be checked again</source>
        <translation>Passage effectué, à revérifier</translation>
    </message>
    <message>
        <source>This is the old token, the one to be replaced. Enter the new one here.</source>
        <translation>C’est l’ancien jeton, celui qui doit être remplacé. Saisissez ici le nouveau.</translation>
    </message>
    <message>
        <source>This is not the new token of this rotation: its fingerprint is different.</source>
        <translation>Ce n’est pas le nouveau jeton de cette rotation&#xa0;: son empreinte est différente.</translation>
    </message>
    <message>
        <source>A rotation replaces a Broker token with a new one, so that old copies of it become useless.</source>
        <translation>Une rotation remplace un jeton Broker par un nouveau, afin que les anciennes copies deviennent inutilisables.</translation>
    </message>
    <message>
        <source>First, a second Broker client is started with the new token, beside the old one. Only once it is known to be connected is Snyk told to switch to it; then the old one goes. Nothing is interrupted in between.</source>
        <translation>D’abord, un deuxième client Broker est démarré avec le nouveau jeton, à côté de l’ancien. Ce n’est qu’une fois sa connexion établie qu’il est demandé à Snyk de passer au nouveau jeton&#xa0;; l’ancien client est ensuite retiré. Rien n’est interrompu entre-temps.</translation>
    </message>
    <message>
        <source>You can leave at any point: the list shows how far the rotation has got, and Resume takes you back to exactly that point.</source>
        <translation>Vous pouvez quitter à tout moment&#xa0;: la liste indique où en est la rotation, et «&#xa0;Reprendre&#xa0;» vous ramène exactement à ce point.</translation>
    </message>
    <message>
        <source>Before you generate it: just leave. Nothing has changed.</source>
        <translation>Avant de le générer&#xa0;: fermez simplement la fenêtre. Rien n’a changé.</translation>
    </message>
    <message>
        <source>After you have generated it: assume that the old token no longer works. There is no way back, only forward: restart the client with the new token, which is saved before it is used.</source>
        <translation>Après l’avoir généré&#xa0;: considérez que l’ancien jeton ne fonctionne plus. Il n’y a pas de retour en arrière, il faut avancer&#xa0;: redémarrez le client avec le nouveau jeton, qui est enregistré avant d’être utilisé.</translation>
    </message>
    <message>
        <source>The old token stays where it is until you remove it here, in case it still works.</source>
        <translation>L’ancien jeton reste où il est jusqu’à ce que vous le retiriez ici, au cas où il fonctionnerait encore.</translation>
    </message>
    <message>
        <source>Before the switch: stop the new client and leave. The old client has been running all along; Snyk keeps the unused token until somebody switches to it.</source>
        <translation>Avant le passage&#xa0;: arrêtez le nouveau client et quittez. L’ancien client n’a cessé de s’exécuter&#xa0;; Snyk garde le jeton inutilisé jusqu’à ce que quelqu’un y passe.</translation>
    </message>
    <message>
        <source>After the switch: there is no switching back. Leave the old client running until the new one has been checked; if the new one fails, start another client with the new token, which is saved before it is used.</source>
        <translation>Après le passage&#xa0;: il n’y a pas de retour en arrière. Laissez l’ancien client s’exécuter jusqu’à ce que le nouveau ait été vérifié&#xa0;; si le nouveau échoue, démarrez un autre client avec le nouveau jeton, qui est enregistré avant d’être utilisé.</translation>
    </message>
    <message>
        <source>The old token stays where it is, marked as replaced, until you remove it here.</source>
        <translation>L’ancien jeton reste où il est, marqué comme remplacé, jusqu’à ce que vous le retiriez ici.</translation>
    </message>
    <message>
        <source>As far as Snyk documents it, two tokens of such an integration cannot be in use at once: from the moment you generate the new one until the client has restarted, scans of this integration may fail. If you prepare the restart first, the gap is no longer than a restart.</source>
        <translation>D’après la documentation de Snyk, deux jetons d’une telle intégration ne peuvent pas être en service en même temps&#xa0;: entre la génération du nouveau et le redémarrage du client, les analyses de cette intégration peuvent échouer. Si vous préparez d’abord le redémarrage, l’interruption ne dure pas plus longtemps qu’un redémarrage.</translation>
    </message>
    <message>
        <source>It is a copy of the old client with four differences: the new token, its own name, its own port, and the path of its health check, which shows that a running client was started with this token.</source>
        <translation>C’est une copie de l’ancien client avec quatre différences&#xa0;: le nouveau jeton, son propre nom, son propre port et le chemin de son contrôle d’état, qui montre qu’un client en cours d’exécution a été démarré avec ce jeton.</translation>
    </message>
    <message>
        <source>Start a client with the new token now: the old token may have stopped working already.</source>
        <translation>Démarrez maintenant un client avec le nouveau jeton&#xa0;: l’ancien jeton a peut-être déjà cessé de fonctionner.</translation>
    </message>
    <message>
        <source>From then on, clients with the old token get no more requests. Leave them running until the new one has been checked again.</source>
        <translation>À partir de là, les clients avec l’ancien jeton ne reçoivent plus de requêtes. Laissez-les s’exécuter jusqu’à ce que le nouveau ait été revérifié.</translation>
    </message>
    <message>
        <source>Snyk documents no way back. The call is made once and never repeated automatically.</source>
        <translation>Snyk ne documente aucun retour en arrière. L’appel est fait une seule fois et n’est jamais répété automatiquement.</translation>
    </message>
    <message>
        <source>Your statement of %1: %2 — “%3”</source>
        <comment>date, fact, the user&apos;s own words</comment>
        <translation>Votre déclaration du %1&#xa0;: %2 — «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>The old token is only in the memory of this program: it is gone when the program ends, whatever number of days is set. Its entry stays, marked as replaced; then you are reminded to remove it.</source>
        <translation>L’ancien jeton n’est que dans la mémoire de ce programme&#xa0;: il disparaît à sa fermeture, quel que soit le nombre de jours défini. Son entrée reste, marquée comme remplacée&#xa0;; un rappel vous invite ensuite à la retirer.</translation>
    </message>
    <message>
        <source>Until somebody switches to it, no other token can be issued in the group.</source>
        <translation>Tant que personne n’y est passé, aucun autre jeton ne peut être émis dans le groupe.</translation>
    </message>
    <message>
        <source>The new token that is waiting in the group is not affected.</source>
        <translation>Le nouveau jeton en attente dans le groupe n’est pas concerné.</translation>
    </message>
    <message>
        <source>The new token (%1) stays as it is: the Web UI shows it. Assume that the old one no longer works.</source>
        <translation>Le nouveau jeton (%1) reste tel quel&#xa0;: l’interface web l’affiche. Considérez que l’ancien ne fonctionne plus.</translation>
    </message>
    <message>
        <source>If you have already generated a new token, assume that the old one no longer works: the client needs the new one, which the Web UI shows.</source>
        <translation>Si vous avez déjà généré un nouveau jeton, considérez que l’ancien ne fonctionne plus&#xa0;: le client a besoin du nouveau, que l’interface web affiche.</translation>
    </message>
    <message>
        <source>Snyk: this program, with an account that may edit integrations.</source>
        <translation>Snyk&#xa0;: ce programme, avec un compte autorisé à modifier les intégrations.</translation>
    </message>
    <message>
        <source>Snyk: you, on its website (Web UI), with a role that may edit integrations.</source>
        <translation>Snyk&#xa0;: vous-même, sur son site (interface web), avec un rôle autorisé à modifier les intégrations.</translation>
    </message>
    <message>
        <source>The old token stays in the password store of this computer (keychain) for the days given here, marked as replaced, so that you can look up what it was; then you are reminded to remove it.</source>
        <translation>L’ancien jeton reste dans le coffre à mots de passe de cet ordinateur (trousseau) pendant le nombre de jours indiqué ici, marqué comme remplacé, pour que vous puissiez vérifier ce qu’il était&#xa0;; un rappel vous invite ensuite à le retirer.</translation>
    </message>
</context>
<context>
    <name>broker::ui::RunPage</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Continue&amp;r</translation>
    </message>
    <message>
        <source>&amp;Retry what did not go well</source>
        <translation>Réessayer &amp;ce qui n’a pas réussi</translation>
    </message>
    <message>
        <source>Organizations of the job</source>
        <translation>Organisations de la tâche</translation>
    </message>
    <message>
        <source>The job is running</source>
        <translation>La tâche est en cours</translation>
    </message>
    <message>
        <source>You can pause it at any time. It is noted step by step, and goes on where it stopped.</source>
        <translation>Vous pouvez la mettre en pause à tout moment. Elle est consignée étape par étape, et reprend là où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>Organizations that are over</source>
        <translation>Organisations terminées</translation>
    </message>
    <message>
        <source>The job is over, and not everything went well</source>
        <translation>La tâche est terminée, et tout n’a pas réussi</translation>
    </message>
    <message>
        <source>The job is over</source>
        <translation>La tâche est terminée</translation>
    </message>
    <message>
        <source>The table says what was done in each organization.</source>
        <translation>Le tableau indique ce qui a été fait dans chaque organisation.</translation>
    </message>
    <message>
        <source>The job is being paused</source>
        <translation>Mise en pause de la tâche</translation>
    </message>
    <message>
        <source>What was asked of Snyk is still waited for.</source>
        <translation>La réponse à ce qui a été demandé à Snyk est encore attendue.</translation>
    </message>
    <message>
        <source>The job is paused</source>
        <translation>La tâche est en pause</translation>
    </message>
    <message>
        <source>Go on now, or leave: it can be gone on with after a restart.</source>
        <translation>Continuez maintenant, ou quittez&#xa0;: elle peut être poursuivie après un redémarrage.</translation>
    </message>
    <message>
        <source>It is the token of “%1”. If there are others, they come after it.</source>
        <translation>C’est le jeton de «&#xa0;%1&#xa0;». S’il y en a d’autres, ils viennent ensuite.</translation>
    </message>
    <message>
        <source>Keep &amp;all tokens of this job in memory</source>
        <translation>Garder &amp;tous les jetons de cette tâche en mémoire</translation>
    </message>
    <message>
        <source>Broker token for %1</source>
        <comment>integration in organization</comment>
        <translation>Jeton Broker pour %1</translation>
    </message>
    <message>
        <source>Nothing is asked of Snyk before you press “Go on”.</source>
        <translation>Rien n’est demandé à Snyk avant que vous n’appuyiez sur «&#xa0;Continuer&#xa0;».</translation>
    </message>
    <message>
        <source>Only what needs &amp;you</source>
        <translation>Seulement ce qui &amp;vous attend</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s)</source>
        <translation>
            <numerusform>%1 sur %Ln organisation</numerusform>
            <numerusform>%1 sur %Ln organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>What needs you comes first in the table, with the reason.</source>
        <translation>Ce qui vous attend vient en premier dans le tableau, avec le motif.</translation>
    </message>
    <message>
        <source>The job goes on. %1</source>
        <comment>counts</comment>
        <translation>La tâche se poursuit. %1</translation>
    </message>
    <message>
        <source>The job is being paused.</source>
        <translation>Mise en pause de la tâche.</translation>
    </message>
    <message>
        <source>The job is paused. %1</source>
        <comment>counts</comment>
        <translation>La tâche est en pause. %1</translation>
    </message>
    <message>
        <source>See the res&amp;ults so far</source>
        <translation>Voir les rés&amp;ultats jusqu’ici</translation>
    </message>
    <message>
        <source>Pause and see the res&amp;ults</source>
        <translation>Mettre en pause et voir les rés&amp;ultats</translation>
    </message>
</context>
<context>
    <name>broker::ui::SaveDialog</name>
    <message>
        <source>The file could not be written</source>
        <translation>Le fichier n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>Choose another folder, or close the program that has the file open.</source>
        <translation>Choisissez un autre dossier, ou fermez le programme qui a ouvert le fichier.</translation>
    </message>
    <message>
        <source>There is already a folder, a pipe or a device of this name. Choose another name.</source>
        <translation>Il existe déjà un dossier, un tube ou un périphérique de ce nom. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ScriptText</name>
    <message>
        <source>Check the address of the script under Settings, Network; open it in a browser to see what is there.</source>
        <translation>Vérifiez l’adresse du script sous Réglages, Réseau&#xa0;; ouvrez-la dans un navigateur pour voir ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>Show this to whoever looks after the script, or enter the proxy itself under Settings, Network.</source>
        <translation>Montrez ceci à la personne qui gère le script, ou saisissez le proxy lui-même sous Réglages, Réseau.</translation>
    </message>
    <message>
        <source>The address of the proxy script (PAC) is missing.</source>
        <translation>L’adresse du script de proxy (PAC) manque.</translation>
    </message>
    <message>
        <source>Enter it under Settings, Network.</source>
        <translation>Saisissez-la sous Réglages, Réseau.</translation>
    </message>
    <message>
        <source>The address of the proxy script (PAC) cannot be used.</source>
        <translation>L’adresse du script de proxy (PAC) est inutilisable.</translation>
    </message>
    <message>
        <source>Enter one under Settings, Network, that begins with https://, http:// or file://, without a user name in it.</source>
        <translation>Saisissez sous Réglages, Réseau, une adresse qui commence par https://, http:// ou file://, sans nom d’utilisateur.</translation>
    </message>
    <message>
        <source>The proxy script (PAC) cannot be fetched.</source>
        <translation>Impossible de récupérer le script de proxy (PAC).</translation>
    </message>
    <message>
        <source>The proxy script (PAC) is larger than 1 MB, so it was not read.</source>
        <translation>Le script de proxy (PAC) dépasse 1&#xa0;Mo&#xa0;; il n’a donc pas été lu.</translation>
    </message>
    <message>
        <source>A web page is at the address of the proxy script (PAC).</source>
        <translation>L’adresse du script de proxy (PAC) est celle d’une page web.</translation>
    </message>
    <message>
        <source>The proxy script (PAC) has an error in it.</source>
        <translation>Le script de proxy (PAC) contient une erreur.</translation>
    </message>
    <message>
        <source>The proxy script (PAC) did not come to an end, so it was stopped.</source>
        <translation>Le script de proxy (PAC) ne se terminait pas&#xa0;; il a donc été arrêté.</translation>
    </message>
    <message>
        <source>The proxy script (PAC) names no proxy that this program can use.</source>
        <translation>Le script de proxy (PAC) n’indique aucun proxy utilisable par ce programme.</translation>
    </message>
    <message>
        <source>None of the proxies that the proxy script (PAC) names can be reached.</source>
        <translation>Aucun des proxys indiqués par le script de proxy (PAC) n’est accessible.</translation>
    </message>
    <message>
        <source>Check whether you are in the company&apos;s network or need its VPN; otherwise ask the network team.</source>
        <translation>Vérifiez si vous êtes sur le réseau de l’entreprise ou si vous avez besoin de son VPN&#xa0;; sinon, adressez-vous à l’équipe réseau.</translation>
    </message>
    <message>
        <source>The part of this program that evaluates proxy scripts (PAC) is missing or does not run.</source>
        <translation>La partie de ce programme qui évalue les scripts de proxy (PAC) manque ou ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Install the program again from its package, or enter the proxy itself under Settings, Network.</source>
        <translation>Réinstallez le programme à partir de son paquet, ou saisissez le proxy lui-même sous Réglages, Réseau.</translation>
    </message>
    <message>
        <source>said “%1”, fetched %2</source>
        <comment>a proxy script: its answer, a time</comment>
        <translation>réponse «&#xa0;%1&#xa0;», récupéré&#xa0;: %2</translation>
    </message>
    <message>
        <source>The proxy script (PAC) was not read in time: the drive that it is on does not answer.</source>
        <translation>Le script de proxy (PAC) n’a pas été lu à temps&#xa0;: le lecteur où il se trouve ne répond pas.</translation>
    </message>
    <message>
        <source>Connect that drive again, or copy the script to this computer and enter its new address under Settings, Network.</source>
        <translation>Reconnectez ce lecteur, ou copiez le script sur cet ordinateur et saisissez sa nouvelle adresse sous Réglages, Réseau.</translation>
    </message>
    <message>
        <source>%1 It was said: “%2”.</source>
        <translation>%1 Le message était : « %2 ».</translation>
    </message>
</context>
<context>
    <name>broker::ui::SecretCard</name>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>En attente du trousseau…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Stops waiting for the keychain.</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Get it again…</source>
        <extracomment>Opens the steps to get a token from Snyk&apos;s website that was issued before.</extracomment>
        <translation>Récupérer de nouveau…</translation>
    </message>
    <message>
        <source>Credential, shown</source>
        <translation>Identifiants, affichés</translation>
    </message>
    <message>
        <source>Credential, hidden</source>
        <translation>Identifiants, masqués</translation>
    </message>
    <message>
        <source>Token, shown</source>
        <translation>Jeton, affiché</translation>
    </message>
    <message>
        <source>Token, hidden</source>
        <translation>Jeton, masqué</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may be asking for your password in another window.</source>
        <translation>En attente du trousseau. Il demande peut-être votre mot de passe dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>the token</comment>
        <translation>Masquer</translation>
    </message>
    <message numerus="yes">
        <source>Hidden again in %Ln second(s).</source>
        <translation>
            <numerusform>Masquage dans %Ln seconde.</numerusform>
            <numerusform>Masquage dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the token</comment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>It is longer than the field: the arrow keys show the rest.</source>
        <translation>Il est plus long que le champ&#xa0;: les touches fléchées montrent la suite.</translation>
    </message>
    <message>
        <source>Enter it again…</source>
        <extracomment>Opens the steps in which a credential is entered.</extracomment>
        <translation>Saisir de nouveau…</translation>
    </message>
</context>
<context>
    <name>broker::ui::SecretField</name>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Il n’y a pas de texte dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>the secret</comment>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the secret</comment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Les supprimer</translation>
    </message>
    <message>
        <source>The text on the clipboard is too long for a secret. Nothing was pasted.</source>
        <translation>Le texte du presse-papiers est trop long pour un secret. Rien n’a été collé.</translation>
    </message>
    <message>
        <source>Spaces, line breaks or quotes around the text were removed.</source>
        <translation>Les espaces, sauts de ligne ou guillemets autour du texte ont été supprimés.</translation>
    </message>
    <message>
        <source>There are spaces before or after the text. They are kept as part of the secret.</source>
        <translation>Il y a des espaces avant ou après le texte. Ils sont conservés avec le secret.</translation>
    </message>
    <message>
        <source>There is a line break before or after the text. It is kept as part of the secret.</source>
        <translation>Il y a un saut de ligne avant ou après le texte. Il est conservé avec le secret.</translation>
    </message>
    <message>
        <source>Spaces and line breaks around the text were removed.</source>
        <translation>Les espaces et sauts de ligne autour du texte ont été supprimés.</translation>
    </message>
</context>
<context>
    <name>broker::ui::SelectionsDialog</name>
    <message>
        <source>&amp;Save this choice</source>
        <translation>&amp;Enregistrer ce choix</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>Saved choices</source>
        <translation>Choix enregistrés</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Fer&amp;mer</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln organization(s))</source>
        <comment>name of a choice</comment>
        <translation>
            <numerusform>%1 (%Ln organisation)</numerusform>
            <numerusform>%1 (%Ln organisations)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved choice(s) cannot be read</source>
        <translation>
            <numerusform>%Ln choix enregistré ne peut pas être lu</numerusform>
            <numerusform>%Ln choix enregistrés ne peuvent pas être lus</numerusform>
        </translation>
    </message>
    <message>
        <source>It is left as it is; a later version of this program may have written it.</source>
        <translation>Il est laissé tel quel&#xa0;; une version ultérieure de ce programme l’a peut-être écrit.</translation>
    </message>
    <message>
        <source>A choice is saved with its rules in this program&apos;s data on this computer, without any token. To open it again, here or after a restart, press “Saved choices…” and choose it in this list; it takes the place of what is chosen then.</source>
        <translation>Un choix est enregistré avec ses règles dans les données de ce programme sur cet ordinateur, sans aucun jeton. Pour le rouvrir, ici ou après un redémarrage, appuyez sur «&#xa0;Choix enregistrés…&#xa0;» et sélectionnez-le dans cette liste&#xa0;; il remplace le choix fait à ce moment-là.</translation>
    </message>
    <message>
        <source>“%1” is saved</source>
        <comment>name of a choice</comment>
        <translation>«&#xa0;%1&#xa0;» est enregistré</translation>
    </message>
    <message>
        <source>It is in the list below.</source>
        <translation>Il est dans la liste ci-dessous.</translation>
    </message>
    <message>
        <source>There is another choice “%1”. Replace it?</source>
        <comment>name of a choice</comment>
        <translation>Il existe déjà un choix «&#xa0;%1&#xa0;». Le remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>Le &amp;remplacer</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Le garder</translation>
    </message>
    <message>
        <source>Remove the choice “%1”?</source>
        <comment>name of a choice</comment>
        <translation>Supprimer le choix «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>Le su&amp;pprimer</translation>
    </message>
</context>
<context>
    <name>broker::ui::SendDialog</name>
    <message>
        <source>With the &amp;credential</source>
        <translation>Avec les &amp;identifiants</translation>
    </message>
    <message>
        <source>&amp;Save the encrypted file…</source>
        <translation>&amp;Enregistrer le fichier chiffré…</translation>
    </message>
    <message>
        <source>Save the &amp;instructions…</source>
        <translation>Enregistrer les in&amp;structions…</translation>
    </message>
    <message>
        <source>Send to a colleague — practice mode</source>
        <translation>Envoyer à un collègue — mode d’entraînement</translation>
    </message>
    <message>
        <source>Send to a colleague</source>
        <translation>Envoyer à un collègue</translation>
    </message>
    <message>
        <source>The Broker client for %1 in %2, %3, for somebody else to run. Send two files: one encrypted, with everything in it, and a page that says what to do.</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization, %3 a region of Snyk.</extracomment>
        <translation>Le client Broker pour %1 dans %2, %3, à exécuter par quelqu’un d’autre. Envoyez deux fichiers&#xa0;: l’un chiffré, qui contient tout, et une page qui dit quoi faire.</translation>
    </message>
    <message>
        <source>Nothing secret is needed here</source>
        <translation>Rien de secret n’est nécessaire ici</translation>
    </message>
    <message>
        <source>Without it your colleague enters the credential of the service</source>
        <translation>Sans eux, votre collègue saisit les identifiants du service</translation>
    </message>
    <message>
        <source>None is entered or kept: your colleague enters the credential of the service</source>
        <translation>Aucun n’est saisi ni conservé&#xa0;: votre collègue saisit les identifiants du service</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>&amp;Pour&#xa0;:</translation>
    </message>
    <message>
        <source>F&amp;rom:</source>
        <translation>&amp;De&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Message:</source>
        <translation>&amp;Message&#xa0;:</translation>
    </message>
    <message>
        <source>Can be opened &amp;until:</source>
        <translation>Peut être ouverte &amp;jusqu’au&#xa0;:</translation>
    </message>
    <message>
        <source>Name of your colleague</source>
        <translation>Nom de votre collègue</translation>
    </message>
    <message>
        <source>Your name, as your colleague knows it</source>
        <translation>Votre nom, tel que votre collègue le connaît</translation>
    </message>
    <message>
        <source>How it is opened</source>
        <translation>Comment elle s’ouvre</translation>
    </message>
    <message>
        <source>A name is missing</source>
        <translation>Il manque un nom</translation>
    </message>
    <message>
        <source>Enter whom it is for: the name stands in the audit journal and on the instructions.</source>
        <translation>Indiquez le destinataire&#xa0;: le nom figure dans le journal d’audit et dans les instructions.</translation>
    </message>
    <message>
        <source>Enter your name, so that your colleague knows who hands this over.</source>
        <translation>Saisissez votre nom, pour que votre collègue sache de qui vient la remise.</translation>
    </message>
    <message>
        <source>The client is not ready to be sent</source>
        <translation>Le client n’est pas prêt à être envoyé</translation>
    </message>
    <message>
        <source>To be corrected in the window of the client: %1.</source>
        <extracomment>%1 is a list of fields of a form.</extracomment>
        <translation>À corriger dans la fenêtre du client&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It cannot be locked yet</source>
        <translation>Le verrouillage n’est pas encore possible</translation>
    </message>
    <message>
        <source>Save the encrypted file</source>
        <translation>Enregistrer le fichier chiffré</translation>
    </message>
    <message>
        <source>Hand-over (*.handover)</source>
        <translation>Remise (*.handover)</translation>
    </message>
    <message>
        <source>Encrypting…</source>
        <translation>Chiffrement…</translation>
    </message>
    <message>
        <source>The encrypted file is saved</source>
        <translation>Le fichier chiffré est enregistré</translation>
    </message>
    <message>
        <source>Only your colleague&apos;s key opens it. Send it with the instructions.</source>
        <translation>Seule la clé de votre collègue l’ouvre. Envoyez-le avec les instructions.</translation>
    </message>
    <message>
        <source>Send it with the instructions, and tell the passphrase by phone. Once it has arrived, delete the file.</source>
        <translation>Envoyez-le avec les instructions, et communiquez la phrase secrète par téléphone. Une fois qu’il est arrivé, supprimez le fichier.</translation>
    </message>
    <message>
        <source>This folder does not keep files private: others may be able to read it.</source>
        <translation>Ce dossier ne garantit pas la confidentialité des fichiers&#xa0;: d’autres peuvent peut-être lire celui-ci.</translation>
    </message>
    <message>
        <source>Save the instructions</source>
        <translation>Enregistrer les instructions</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf)</source>
        <translation>Page web (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The instructions are saved</source>
        <translation>Les instructions sont enregistrées</translation>
    </message>
    <message>
        <source>There is no secret in them.</source>
        <translation>Elles ne contiennent aucun secret.</translation>
    </message>
    <message>
        <source>The message is too long</source>
        <translation>Le message est trop long</translation>
    </message>
    <message numerus="yes">
        <source>It may have %Ln character(s) at most. Shorten it, or send it separately.</source>
        <translation>
            <numerusform>Il peut avoir %Ln caractère au plus. Raccourcissez-le, ou envoyez-le séparément.</numerusform>
            <numerusform>Il peut avoir %Ln caractères au plus. Raccourcissez-le, ou envoyez-le séparément.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the &amp;credential (none is entered or kept)</source>
        <translation>Avec les &amp;identifiants (aucun n’est saisi ni conservé)</translation>
    </message>
    <message>
        <source>The encrypted file also says when the token is due for rotation: %1.</source>
        <extracomment>%1 is a date and how far away it is.</extracomment>
        <translation>Le fichier chiffré indique aussi quand la rotation du jeton est prévue&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>It names the %Ln further integration(s) that use the token.</source>
        <translation>
            <numerusform>Il indique %Ln autre intégration qui utilise le jeton.</numerusform>
            <numerusform>Il indique les %Ln autres intégrations qui utilisent le jeton.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not in it.</source>
        <translation>
            <numerusform>%Ln autre n’y figure pas.</numerusform>
            <numerusform>%Ln autres n’y figurent pas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::SendManyDialog</name>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Save the encrypted files…</source>
        <translation>&amp;Enregistrer les fichiers chiffrés…</translation>
    </message>
    <message>
        <source>Send to a colleague — practice mode</source>
        <translation>Envoyer à un collègue — mode d’entraînement</translation>
    </message>
    <message>
        <source>Send to a colleague</source>
        <translation>Envoyer à un collègue</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Broker client(s), for somebody else to run. Each gets two files in the folder that you choose: one encrypted, with everything in it, and a page that says what to do.</source>
        <translation>
            <numerusform>%Ln client Broker, à exécuter par quelqu’un d’autre. Il reçoit deux fichiers dans le dossier que vous choisissez&#xa0;: l’un chiffré, qui contient tout, et une page qui dit quoi faire.</numerusform>
            <numerusform>%Ln clients Broker, à exécuter par quelqu’un d’autre. Chacun reçoit deux fichiers dans le dossier que vous choisissez&#xa0;: l’un chiffré, qui contient tout, et une page qui dit quoi faire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Organizations that share a token share one client, and so one file.</source>
        <translation>Les organisations qui partagent un jeton partagent un client, et donc un fichier.</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Fichiers écrits</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Clients and their files</source>
        <translation>Clients et leurs fichiers</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a token, %2 a list of fields of a form.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) is/are not ready to be sent</source>
        <translation>
            <numerusform>%Ln client n’est pas prêt à être envoyé</numerusform>
            <numerusform>%Ln clients ne sont pas prêts à être envoyés</numerusform>
        </translation>
    </message>
    <message>
        <source>To be corrected in the window of the client:</source>
        <translation>À corriger dans la fenêtre du client&#xa0;:</translation>
    </message>
    <message>
        <source>Save the encrypted files into this folder</source>
        <translation>Enregistrer les fichiers chiffrés dans ce dossier</translation>
    </message>
    <message>
        <source>All of them have their file in this folder already</source>
        <translation>Tous ont déjà leur fichier dans ce dossier</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written: %Ln file(s) of these names are there already</source>
        <translation>
            <numerusform>Rien n’a été écrit&#xa0;: %Ln fichier de ce nom existe déjà</numerusform>
            <numerusform>Rien n’a été écrit&#xa0;: %Ln fichiers de ces noms existent déjà</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saved; others may be able to read it</source>
        <translation>Enregistré&#xa0;; d’autres peuvent peut-être le lire</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>Non écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Non écrit</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) written</source>
        <translation>
            <numerusform>Fichiers écrits&#xa0;: %1 sur %Ln</numerusform>
            <numerusform>Fichiers écrits&#xa0;: %1 sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 encrypted file(s) is/are saved</source>
        <translation>
            <numerusform>%Ln fichier chiffré sur %1 est enregistré</numerusform>
            <numerusform>%Ln fichiers chiffrés sur %1 sont enregistrés</numerusform>
        </translation>
    </message>
    <message>
        <source>Send each with its page, and tell the passphrase by phone; it opens all of them.</source>
        <translation>Envoyez chacun avec sa page, et communiquez la phrase secrète par téléphone&#xa0;; elle les ouvre tous.</translation>
    </message>
    <message>
        <source>Only your colleague&apos;s key opens them. Send each with its page.</source>
        <translation>Seule la clé de votre collègue les ouvre. Envoyez chacun avec sa page.</translation>
    </message>
    <message>
        <source>This folder does not keep files private: others may be able to read them.</source>
        <translation>Ce dossier ne garantit pas la confidentialité des fichiers&#xa0;: d’autres peuvent peut-être les lire.</translation>
    </message>
    <message>
        <source>The list says which are not. Save into the same folder once more to try those again.</source>
        <translation>La liste indique lesquels ne le sont pas. Enregistrez de nouveau dans le même dossier pour réessayer avec ceux-là.</translation>
    </message>
    <message numerus="yes">
        <source>The page(s) of %Ln of them could not be saved. Send those one by one.</source>
        <translation>
            <numerusform>La page de %Ln d’entre eux n’a pas pu être enregistrée. Envoyez celui-ci séparément.</numerusform>
            <numerusform>Les pages de %Ln d’entre eux n’ont pas pu être enregistrées. Envoyez ceux-ci un par un.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::SessionText</name>
    <message>
        <source>unnamed account</source>
        <translation>compte sans nom</translation>
    </message>
    <message>
        <source>Snyk knows you as the user %1 in %2.</source>
        <extracomment>%1 is a name, %2 a region.</extracomment>
        <translation>Snyk vous connaît comme l’utilisateur %1 dans %2.</translation>
    </message>
    <message>
        <source>Snyk knows you as the service account %1 in %2.</source>
        <translation>Snyk vous connaît comme le compte de service %1 dans %2.</translation>
    </message>
    <message>
        <source>Snyk knows you as the app %1 in %2.</source>
        <translation>Snyk vous connaît comme l’application %1 dans %2.</translation>
    </message>
    <message>
        <source>Snyk knows you as %1 in %2.</source>
        <translation>Snyk vous connaît comme %1 dans %2.</translation>
    </message>
    <message>
        <source>API token: %1</source>
        <translation>Jeton d’API&#xa0;: %1</translation>
    </message>
    <message>
        <source>Signed out of Snyk</source>
        <translation>Déconnecté de Snyk</translation>
    </message>
    <message numerus="yes">
        <source>Signed out of Snyk, because nothing was done here for %Ln minute(s)</source>
        <translation>
            <numerusform>Déconnecté de Snyk, car rien n’a été fait ici pendant %Ln minute</numerusform>
            <numerusform>Déconnecté de Snyk, car rien n’a été fait ici pendant %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed out of Snyk, because the screen was locked</source>
        <translation>Déconnecté de Snyk, car l’écran a été verrouillé</translation>
    </message>
    <message>
        <source>Client secret: %1</source>
        <translation>Secret client&#xa0;: %1</translation>
    </message>
    <message>
        <source>Client id: %1</source>
        <translation>ID client&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>broker::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>Gé&amp;néral</translation>
    </message>
    <message>
        <source>&amp;Rotation</source>
        <translation>&amp;Rotation</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>Dia&amp;gnostic</translation>
    </message>
    <message>
        <source>As the system is</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>A&amp;pparence&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Language, from the next start:</source>
        <translation>&amp;Langue, à partir du prochain démarrage&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Start at login, in the tray</source>
        <translation>&amp;Démarrer à l’ouverture de session, dans la zone de notification</translation>
    </message>
    <message>
        <source>As&amp;k before quitting while secrets are in memory only</source>
        <translation>Demander confirmation &amp;avant de quitter quand des secrets ne sont qu’en mémoire</translation>
    </message>
    <message>
        <source>Rotate &amp;Broker tokens every:</source>
        <translation>Rotation des jetons &amp;Broker tous les&#xa0;:</translation>
    </message>
    <message>
        <source>Rotate service &amp;credentials every:</source>
        <translation>Rotation des &amp;identifiants de service tous les&#xa0;:</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Me prévenir</translation>
    </message>
    <message>
        <source>&amp;30 days before</source>
        <translation>&amp;30 jours avant</translation>
    </message>
    <message>
        <source>&amp;14 days before</source>
        <translation>&amp;14 jours avant</translation>
    </message>
    <message>
        <source>&amp;7 days before</source>
        <translation>&amp;7 jours avant</translation>
    </message>
    <message>
        <source>On the day bef&amp;ore</source>
        <translation>La &amp;veille</translation>
    </message>
    <message>
        <source>On the da&amp;y itself</source>
        <translation>Le &amp;jour même</translation>
    </message>
    <message>
        <source>&amp;Clear a copied token after:</source>
        <translation>&amp;Effacer un jeton copié après&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Hide a shown token after:</source>
        <translation>&amp;Masquer un jeton affiché après&#xa0;:</translation>
    </message>
    <message>
        <source>The keychain of this computer</source>
        <translation>Le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Memory, until the program ends</source>
        <translation>La mémoire, jusqu’à la fermeture du programme</translation>
    </message>
    <message>
        <source>Keep ne&amp;w tokens in:</source>
        <translation>Conserver &amp;les nouveaux jetons dans&#xa0;:</translation>
    </message>
    <message>
        <source>The start at login could not be changed</source>
        <translation>Impossible de modifier le démarrage à l’ouverture de session</translation>
    </message>
    <message>
        <source>Pr&amp;ivacy</source>
        <translation>C&amp;onfidentialité</translation>
    </message>
    <message>
        <source>Only your user account can read it. It stays there when the program ends.</source>
        <translation>Seul votre compte d’utilisateur peut le lire. Il y reste après la fermeture du programme.</translation>
    </message>
    <message>
        <source>This desktop has no tray at the moment. The window is shown instead, and closing it ends the program.</source>
        <translation>Ce bureau n’a pas de zone de notification pour le moment. La fenêtre est affichée à la place, et la fermer arrête le programme.</translation>
    </message>
    <message>
        <source>Snyk recommends 90 days. A token that expires earlier is due then.</source>
        <translation>Snyk recommande 90 jours. Un jeton qui expire plus tôt est à échéance à cette date.</translation>
    </message>
    <message>
        <source>The start at login could not be restored</source>
        <translation>Impossible de rétablir le démarrage à l’ouverture de session</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>Ré&amp;seau</translation>
    </message>
    <message>
        <source>Sign &amp;out of Snyk after:</source>
        <translation>Se &amp;déconnecter de Snyk après&#xa0;:</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>sign out of Snyk</comment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>&amp;Cadence</translation>
    </message>
    <message>
        <source>Snyk limits how many calls a minute one API token or service account may make: %L1 to its v1 API and %L2 to its REST API, unless it has agreed to other numbers for you. Beyond that, it refuses every call until none has come for a minute.</source>
        <translation>Snyk limite le nombre d’appels par minute d’un jeton d’API ou d’un compte de service&#xa0;: %L1 vers son API v1 et %L2 vers son API REST, sauf si d’autres nombres ont été convenus avec vous. Au-delà, il refuse tout appel jusqu’à ce qu’aucun ne soit arrivé pendant une minute.</translation>
    </message>
    <message>
        <source>Limit of the &amp;v1 API:</source>
        <translation>Limite de l’API &amp;v1&#xa0;:</translation>
    </message>
    <message>
        <source>Limit of the R&amp;EST API:</source>
        <translation>Limite de l’API R&amp;EST&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Updates</source>
        <translation>Mises à jo&amp;ur</translation>
    </message>
    <message>
        <source>Changes take effect at once. Cancel undoes them all, except that a login for a proxy was entered or forgotten.</source>
        <translation>Les changements prennent effet aussitôt. « Annuler » les défait tous, sauf la saisie ou l’oubli d’un identifiant de proxy.</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Groupes de réglages</translation>
    </message>
    <message>
        <source>Rotate Snyk &amp;API credentials every:</source>
        <translation>Rotation des identifiants d’&amp;API Snyk tous les&#xa0;:</translation>
    </message>
    <message>
        <source>A Snyk API credential is still kept in the keychain if you ask for that.</source>
        <translation>Les identifiants d’API Snyk sont tout de même conservés dans le trousseau si vous le demandez.</translation>
    </message>
    <message>
        <source>This program uses %L1% of each limit. Set a limit lower when other tools use the same Snyk API credential, because Snyk counts their calls as well.</source>
        <translation>Ce programme utilise %L1&#xa0;% de chaque limite. Baissez une limite si d’autres outils utilisent les mêmes identifiants d’API Snyk, car Snyk compte aussi leurs appels.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) without input</source>
        <translation>
            <numerusform>%Ln minute sans saisie</numerusform>
            <numerusform>%Ln minutes sans saisie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) a minute</source>
        <translation>
            <numerusform>%Ln appel par minute</numerusform>
            <numerusform>%Ln appels par minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::SettingsNotice</name>
    <message>
        <source>&amp;Try again</source>
        <translation>Réess&amp;ayer</translation>
    </message>
</context>
<context>
    <name>broker::ui::SharingCommands</name>
    <message>
        <source>Set up for several organi&amp;zations…</source>
        <translation>Configurer pour &amp;plusieurs organisations…</translation>
    </message>
    <message>
        <source>Share one token with many organizations, or set up one for each; go on with an earlier job</source>
        <translation>Partager un jeton avec de nombreuses organisations, ou en configurer un pour chacune&#xa0;; poursuivre une tâche précédente</translation>
    </message>
    <message>
        <source>The selected tokens are of more than one region: select those of one</source>
        <translation>Les jetons sélectionnés sont de plusieurs régions&#xa0;: sélectionnez ceux d’une seule</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Continue&amp;r</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) for many organizations are not finished</source>
        <translation>
            <numerusform>%Ln tâche pour plusieurs organisations n’est pas terminée</numerusform>
            <numerusform>%Ln tâches pour plusieurs organisations ne sont pas terminées</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on taking back…</source>
        <translation>&amp;Continuer à défaire…</translation>
    </message>
</context>
<context>
    <name>broker::ui::SharingPage</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>The table is saved</source>
        <translation>Le tableau est enregistré</translation>
    </message>
    <message>
        <source>There is no secret in it.</source>
        <translation>Il ne contient aucun secret.</translation>
    </message>
</context>
<context>
    <name>broker::ui::SharingTables</name>
    <message>
        <source>Practice mode</source>
        <comment>column of a table</comment>
        <translation>Mode d’entraînement</translation>
    </message>
    <message>
        <source>not real</source>
        <comment>of a job of practice mode</comment>
        <translation>non réel</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Organization id</source>
        <translation>ID de l’organisation</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Snyk request</source>
        <translation>Requête Snyk</translation>
    </message>
    <message>
        <source>Integration id</source>
        <translation>ID de l’intégration</translation>
    </message>
    <message>
        <source>Job</source>
        <comment>column of a table</comment>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Integration</source>
        <comment>column of a table</comment>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Token from</source>
        <comment>column of a table: an organization</comment>
        <translation>Jeton provenant de</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>column of a table</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>column of a table: what comes of all organizations</comment>
        <translation>Au total</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Group id</source>
        <translation>ID du groupe</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>column of a table</comment>
        <translation>Région</translation>
    </message>
    <message>
        <source>Tried again</source>
        <comment>column of a table: how often</comment>
        <translation>Nouvelles tentatives</translation>
    </message>
</context>
<context>
    <name>broker::ui::SharingText</name>
    <message>
        <source>Request %1.</source>
        <comment>Snyk&apos;s id of a request</comment>
        <translation>Requête %1.</translation>
    </message>
    <message>
        <source>Share one token</source>
        <translation>Partager un jeton</translation>
    </message>
    <message>
        <source>One token each</source>
        <translation>Un jeton chacune</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>One Broker client serves all of the organizations.</source>
        <translation>Un seul client Broker sert toutes les organisations.</translation>
    </message>
    <message>
        <source>A rotation of the token touches all of them at once.</source>
        <translation>Une rotation du jeton les touche toutes à la fois.</translation>
    </message>
    <message>
        <source>If the token leaks, all of them are concerned.</source>
        <translation>Si le jeton fuite, toutes sont concernées.</translation>
    </message>
    <message>
        <source>It works inside one group: the integration is cloned from one organization.</source>
        <translation>Cela fonctionne au sein d’un groupe&#xa0;: l’intégration est clonée depuis une organisation.</translation>
    </message>
    <message>
        <source>Every organization needs a Broker client of its own.</source>
        <translation>Chaque organisation a besoin de son propre client Broker.</translation>
    </message>
    <message>
        <source>Each token is rotated by itself, one after the other.</source>
        <translation>La rotation de chaque jeton se fait séparément, l’un après l’autre.</translation>
    </message>
    <message>
        <source>If a token leaks, one organization is concerned.</source>
        <translation>Si un jeton fuite, une seule organisation est concernée.</translation>
    </message>
    <message>
        <source>It works across groups. Each token gets a line on your list.</source>
        <translation>Cela fonctionne d’un groupe à l’autre. Chaque jeton a une ligne dans votre liste.</translation>
    </message>
    <message>
        <source>Clone the integration into it</source>
        <translation>Y cloner l’intégration</translation>
    </message>
    <message>
        <source>Add the integration with Broker</source>
        <translation>Ajouter l’intégration avec Broker</translation>
    </message>
    <message>
        <source>Switch the integration to Broker</source>
        <translation>Faire passer l’intégration à Broker</translation>
    </message>
    <message>
        <source>Switch Broker off</source>
        <translation>Désactiver Broker</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>The token comes from here.</source>
        <translation>Le jeton vient d’ici.</translation>
    </message>
    <message>
        <source>It has a direct integration, whose credentials would be lost.</source>
        <translation>Elle a une intégration directe, dont les identifiants seraient perdus.</translation>
    </message>
    <message>
        <source>It is in another group; a token is shared inside one group only.</source>
        <translation>Elle est dans un autre groupe&#xa0;; un jeton ne se partage qu’au sein d’un groupe.</translation>
    </message>
    <message>
        <source>Snyk does not let you see its integrations.</source>
        <translation>Snyk ne vous laisse pas voir ses intégrations.</translation>
    </message>
    <message>
        <source>Snyk does not know it, or does not show it to you.</source>
        <translation>Snyk ne la connaît pas, ou ne vous la montre pas.</translation>
    </message>
    <message>
        <source>Its integration has an id that cannot be used.</source>
        <translation>Son intégration a un ID inutilisable.</translation>
    </message>
    <message>
        <source>Its integrations could not be read.</source>
        <translation>Ses intégrations n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>The job has done nothing here that can be taken back.</source>
        <translation>La tâche n’a rien fait ici qui puisse être défait.</translation>
    </message>
    <message>
        <source>ends with “%1”</source>
        <comment>rule for a name</comment>
        <translation>se termine par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <comment>rule for a name</comment>
        <translation>contient «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>is “%1”</source>
        <comment>rule for a name</comment>
        <translation>est «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Will be done</source>
        <translation>Sera fait</translation>
    </message>
    <message>
        <source>Direct integrations</source>
        <translation>Intégrations directes</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Laissées telles quelles</translation>
    </message>
    <message>
        <source>The credentials of its direct integration are lost for good.</source>
        <translation>Les identifiants de son intégration directe sont définitivement perdus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) will be changed, with one call to Snyk each.</source>
        <translation>
            <numerusform>%Ln organisation sera modifiée, avec un appel à Snyk.</numerusform>
            <numerusform>%Ln organisations seront modifiées, avec un appel à Snyk pour chacune.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them lose(s) the credentials of a direct integration.</source>
        <translation>
            <numerusform>%Ln d’entre elles perd les identifiants d’une intégration directe.</numerusform>
            <numerusform>%Ln d’entre elles perdent les identifiants d’une intégration directe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are left alone; the list says why.</source>
        <translation>
            <numerusform>%Ln est laissée telle quelle&#xa0;; la liste dit pourquoi.</numerusform>
            <numerusform>%Ln sont laissées telles quelles&#xa0;; la liste dit pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Snyk has no call that removes an integration: what is left is an integration without Broker, with placeholders for credentials, which works for nobody.</source>
        <translation>Snyk n’a pas d’appel qui supprime une intégration&#xa0;: il reste une intégration sans Broker, avec des identifiants fictifs, qui ne fonctionne pour personne.</translation>
    </message>
    <message>
        <source>Broker clients that use these tokens lose their connection.</source>
        <translation>Les clients Broker qui utilisent ces jetons perdent leur connexion.</translation>
    </message>
    <message>
        <source>The credentials of direct integrations cannot be brought back.</source>
        <translation>Les identifiants des intégrations directes ne peuvent pas être rétablis.</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>rows of a table</comment>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>rows of a table</comment>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Left alone</source>
        <comment>rows of a table</comment>
        <translation>Laissées telles quelles</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>rows of a table</comment>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>rows of a table</comment>
        <translation>Inconnues</translation>
    </message>
    <message>
        <source>to do</source>
        <comment>state of an organization</comment>
        <translation>à faire</translation>
    </message>
    <message>
        <source>being looked at</source>
        <comment>state of an organization</comment>
        <translation>en cours d’examen</translation>
    </message>
    <message>
        <source>Snyk is asked</source>
        <comment>state of an organization</comment>
        <translation>Snyk est interrogé</translation>
    </message>
    <message>
        <source>token not saved yet</source>
        <comment>state of an organization</comment>
        <translation>jeton pas encore enregistré</translation>
    </message>
    <message>
        <source>token is being saved</source>
        <comment>state of an organization</comment>
        <translation>jeton en cours d’enregistrement</translation>
    </message>
    <message>
        <source>not on the list yet</source>
        <comment>state of an organization</comment>
        <translation>pas encore dans la liste</translation>
    </message>
    <message>
        <source>token saved</source>
        <comment>state of an organization</comment>
        <translation>jeton enregistré</translation>
    </message>
    <message>
        <source>on the list</source>
        <comment>state of an organization</comment>
        <translation>dans la liste</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of an organization</comment>
        <translation>terminée</translation>
    </message>
    <message>
        <source>left alone</source>
        <comment>state of an organization</comment>
        <translation>laissée telle quelle</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>state of an organization</comment>
        <translation>refusée</translation>
    </message>
    <message>
        <source>done, token not received</source>
        <comment>state of an organization</comment>
        <translation>terminée, jeton non reçu</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>state of an organization</comment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Snyk has done it, and the answer with the token was lost. Retrieve the token from Snyk&apos;s Web UI.</source>
        <translation>Snyk l’a fait, et la réponse contenant le jeton a été perdue. Récupérez le jeton dans l’interface web de Snyk.</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>terminées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>refusées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation>inconnues&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 left alone</source>
        <translation>laissées telles quelles&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 to do</source>
        <translation>à faire&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s): %1</source>
        <translation>
            <numerusform>%Ln organisation – %1</numerusform>
            <numerusform>%Ln organisations – %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s)</source>
        <translation>
            <numerusform>environ %Ln seconde</numerusform>
            <numerusform>environ %Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>environ %Ln minute</numerusform>
            <numerusform>environ %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>environ %Ln heure</numerusform>
            <numerusform>environ %Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>The job has stopped: its journal cannot be written</source>
        <translation>La tâche s’est arrêtée&#xa0;: impossible d’écrire dans son journal</translation>
    </message>
    <message>
        <source>Nothing more is asked of Snyk. See to the cause, then press “Go on”.</source>
        <translation>Plus rien n’est demandé à Snyk. Remédiez à la cause, puis appuyez sur «&#xa0;Continuer&#xa0;».</translation>
    </message>
    <message>
        <source>The job has stopped: a token is not saved yet</source>
        <translation>La tâche s’est arrêtée&#xa0;: un jeton n’est pas encore enregistré</translation>
    </message>
    <message>
        <source>The token is not lost while this window is open. See to the keychain, then press “Go on”.</source>
        <translation>Le jeton n’est pas perdu tant que cette fenêtre est ouverte. Vérifiez le trousseau, puis appuyez sur «&#xa0;Continuer&#xa0;».</translation>
    </message>
    <message>
        <source>The job has stopped: your list cannot be written</source>
        <translation>La tâche s’est arrêtée&#xa0;: impossible d’écrire dans votre liste</translation>
    </message>
    <message>
        <source>The tokens are in the keychain. See to the cause, then press “Go on”.</source>
        <translation>Les jetons sont dans le trousseau. Remédiez à la cause, puis appuyez sur «&#xa0;Continuer&#xa0;».</translation>
    </message>
    <message>
        <source>Sign in once more; the job goes on where it stopped.</source>
        <translation>Connectez-vous de nouveau&#xa0;; la tâche reprend là où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4 of %5</source>
        <comment>way, integration, when, how many organizations</comment>
        <translation>%1, %2, %3&#xa0;: %4 sur %5</translation>
    </message>
    <message>
        <source>Its token was in memory only, and this program has quit since. Retrieve the token from Snyk&apos;s Web UI.</source>
        <translation>Son jeton n’était qu’en mémoire, et ce programme a été fermé depuis. Récupérez le jeton dans l’interface web de Snyk.</translation>
    </message>
    <message>
        <source>It has the integration, and Snyk does not say whether it uses Broker.</source>
        <translation>Elle a l’intégration, et Snyk ne dit pas si elle utilise Broker.</translation>
    </message>
    <message>
        <source>Somebody has changed it since, or Snyk does not say that it uses Broker.</source>
        <translation>Quelqu’un l’a modifiée depuis, ou Snyk ne dit pas qu’elle utilise Broker.</translation>
    </message>
    <message>
        <source>Your list does not say any more that it uses the token of this job.</source>
        <translation>Votre liste n’indique plus qu’elle utilise le jeton de cette tâche.</translation>
    </message>
    <message>
        <source>Another job has changed it since, or is about to.</source>
        <translation>Une autre tâche l’a modifiée depuis, ou est sur le point de le faire.</translation>
    </message>
    <message>
        <source>done, token not here any more</source>
        <comment>state of an organization</comment>
        <translation>terminée, jeton qui n’est plus ici</translation>
    </message>
    <message>
        <source>done, token taken by you</source>
        <comment>state of an organization</comment>
        <translation>terminée, jeton pris par vous</translation>
    </message>
    <message>
        <source>Its token is in memory only, until this program quits.</source>
        <translation>Son jeton n’est qu’en mémoire, jusqu’à la fermeture de ce programme.</translation>
    </message>
    <message>
        <source>Its token was shown to you. It is not kept, and not on your list.</source>
        <translation>Son jeton vous a été affiché. Il n’est ni conservé ni dans votre liste.</translation>
    </message>
    <message>
        <source>It had a direct integration before the job; its credentials must be entered at Snyk again.</source>
        <translation>Elle avait une intégration directe avant la tâche&#xa0;; ses identifiants doivent être ressaisis chez Snyk.</translation>
    </message>
    <message>
        <source>Its token was rotated since, so this can no longer be taken back.</source>
        <translation>La rotation de son jeton a été effectuée depuis&#xa0;; cela ne peut donc plus être défait.</translation>
    </message>
    <message>
        <source>The token was rotated since, so the job can no longer be taken back.</source>
        <translation>La rotation du jeton a été effectuée depuis&#xa0;; la tâche ne peut donc plus être défaite.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had a direct integration before, whose credentials must be entered at Snyk again.</source>
        <translation>
            <numerusform>%Ln d’entre elles avait auparavant une intégration directe, dont les identifiants doivent être ressaisis chez Snyk.</numerusform>
            <numerusform>%Ln d’entre elles avaient auparavant une intégration directe, dont les identifiants doivent être ressaisis chez Snyk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The job can be taken back later, but Snyk has no call that removes an integration: in %Ln organization(s) one without Broker, with placeholders for credentials, stays.</source>
        <translation>
            <numerusform>La tâche peut être défaite plus tard, mais Snyk n’a pas d’appel qui supprime une intégration&#xa0;: dans %Ln organisation, il en reste une sans Broker, avec des identifiants fictifs.</numerusform>
            <numerusform>La tâche peut être défaite plus tard, mais Snyk n’a pas d’appel qui supprime une intégration&#xa0;: dans %Ln organisations, il en reste une sans Broker, avec des identifiants fictifs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back on %1.</source>
        <comment>moment</comment>
        <translation>Défaite le %1.</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>way, integration, when, what came of it</comment>
        <translation>%1, %2, %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>A job for many organizations is not finished: %1 of %2</source>
        <comment>how many organizations</comment>
        <translation>Une tâche pour plusieurs organisations n’est pas terminée&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>done, being noted</source>
        <comment>state of an organization</comment>
        <translation>terminée, en cours de consignation</translation>
    </message>
    <message>
        <source>The job has stopped: Snyk does not accept your sign-in any more</source>
        <translation>La tâche s’est arrêtée&#xa0;: Snyk n’accepte plus votre connexion</translation>
    </message>
    <message>
        <source>No permission: your role in it lacks “%1”. Snyk refuses, unless a role in the group has it.</source>
        <extracomment>%1 is a permission, as Snyk writes it.</extracomment>
        <translation>Pas de permission&#xa0;: il manque «&#xa0;%1&#xa0;» à votre rôle dans celle-ci. Snyk refuse, sauf si un rôle dans le groupe l’a.</translation>
    </message>
    <message>
        <source>No permission: your role in the organization that the token comes from lacks “%1”. Snyk refuses, unless a role in the group has it.</source>
        <extracomment>%1 is a permission, as Snyk writes it.</extracomment>
        <translation>Pas de permission&#xa0;: il manque «&#xa0;%1&#xa0;» à votre rôle dans l’organisation dont vient le jeton. Snyk refuse, sauf si un rôle dans le groupe l’a.</translation>
    </message>
    <message>
        <source>Your role lacks “%1”: Snyk refuses, unless a role in the group has it.</source>
        <extracomment>%1 is a permission, as Snyk writes it.</extracomment>
        <translation>Il manque «&#xa0;%1&#xa0;» à votre rôle&#xa0;: Snyk refuse, sauf si un rôle dans le groupe l’a.</translation>
    </message>
    <message>
        <source>Nothing will be changed.</source>
        <translation>Rien ne sera modifié.</translation>
    </message>
    <message>
        <source>There was no clear answer; Snyk may have done it. “Retry what did not go well” looks first.</source>
        <translation>Il n’y a pas eu de réponse claire ; Snyk l’a peut-être fait. « Réessayer ce qui n’a pas réussi » vérifie d’abord.</translation>
    </message>
    <message>
        <source>Job: %1, %2</source>
        <comment>way, integration</comment>
        <translation>Tâche&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>%1 refused again</source>
        <translation>de nouveau refusées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 still not known</source>
        <translation>toujours inconnues&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tried again: %1.</source>
        <extracomment>%1 is &quot;2 refused again, 1 still not known&quot;.</extracomment>
        <translation>Nouvelle tentative – %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) is/are done; nothing happens there.</source>
        <translation>
            <numerusform>%Ln organisation est terminée&#xa0;; rien ne s’y passe.</numerusform>
            <numerusform>%Ln organisations sont terminées&#xa0;; rien ne s’y passe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are done at Snyk and only has/have to be noted here.</source>
        <translation>
            <numerusform>%Ln est terminée chez Snyk et n’a plus qu’à être consignée ici.</numerusform>
            <numerusform>%Ln sont terminées chez Snyk et n’ont plus qu’à être consignées ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln it is not known how the call ended: “Go on” only looks what became of it, and does not call again.</source>
        <translation>
            <numerusform>Pour %Ln, on ignore comment l’appel s’est terminé&#xa0;: «&#xa0;Continuer&#xa0;» vérifie seulement ce qu’il en est, et ne refait pas d’appel.</numerusform>
            <numerusform>Pour %Ln, on ignore comment l’appel s’est terminé&#xa0;: «&#xa0;Continuer&#xa0;» vérifie seulement ce qu’il en est, et ne refait pas d’appel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are open: “Go on” looks at each, and calls Snyk once where all is still as planned.</source>
        <translation>
            <numerusform>%Ln reste à faire&#xa0;: «&#xa0;Continuer&#xa0;» l’examine, et appelle Snyk une seule fois si tout est encore comme prévu.</numerusform>
            <numerusform>%Ln restent à faire&#xa0;: «&#xa0;Continuer&#xa0;» examine chacune, et appelle Snyk une seule fois là où tout est encore comme prévu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were refused: that stays so until you press “Retry”.</source>
        <translation>
            <numerusform>%Ln a été refusée&#xa0;: cela reste ainsi jusqu’à ce que vous appuyiez sur «&#xa0;Réessayer&#xa0;».</numerusform>
            <numerusform>%Ln ont été refusées&#xa0;: cela reste ainsi jusqu’à ce que vous appuyiez sur «&#xa0;Réessayer&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is called twice.</source>
        <translation>Aucun appel n’est fait deux fois.</translation>
    </message>
    <message>
        <source>It uses Broker already, with a token that is not on your list: it keeps it. Snyk does not say which one that is.</source>
        <translation>Elle utilise déjà Broker, avec un jeton qui n’est pas dans votre liste&#xa0;: elle le garde. Snyk ne dit pas lequel c’est.</translation>
    </message>
    <message>
        <source>It shares this token already: nothing is left to do.</source>
        <translation>Elle partage déjà ce jeton&#xa0;: il ne reste rien à faire.</translation>
    </message>
    <message>
        <source>It has another Broker token, which is on your list: it keeps that one and its Broker client.</source>
        <translation>Elle a un autre jeton Broker, qui est dans votre liste&#xa0;: elle garde celui-là et son client Broker.</translation>
    </message>
    <message>
        <source>It has a Broker token already, which is on your list: it keeps it.</source>
        <translation>Elle a déjà un jeton Broker, qui est dans votre liste&#xa0;: elle le garde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is/are ticked, and your rules leave it/them out</source>
        <translation>
            <numerusform>%Ln autre est cochée, et vos règles l’excluent</numerusform>
            <numerusform>%Ln autres sont cochées, et vos règles les excluent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is/are ticked, and Snyk does not show it/them to this account</source>
        <translation>
            <numerusform>%Ln autre est cochée, et Snyk ne la montre pas à ce compte</numerusform>
            <numerusform>%Ln autres sont cochées, et Snyk ne les montre pas à ce compte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is/are ticked, and not loaded</source>
        <translation>
            <numerusform>%Ln autre est cochée, mais pas chargée</numerusform>
            <numerusform>%Ln autres sont cochées, mais pas chargées</numerusform>
        </translation>
    </message>
    <message>
        <source>Token: %1.</source>
        <extracomment>Added to a reason. %1 is a masked token.</extracomment>
        <translation>Jeton&#xa0;: %1.</translation>
    </message>
    <message>
        <source>refused again</source>
        <comment>state of an organization</comment>
        <translation>de nouveau refusée</translation>
    </message>
    <message>
        <source>still not known</source>
        <comment>state of an organization</comment>
        <translation>toujours inconnue</translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are done without a token here: the results lead to it, “Go on” does not.</source>
        <translation>
            <numerusform>%Ln est terminée, mais sans jeton ici&#xa0;: les résultats y mènent, pas «&#xa0;Continuer&#xa0;».</numerusform>
            <numerusform>%Ln sont terminées, mais sans jeton ici&#xa0;: les résultats y mènent, pas «&#xa0;Continuer&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Going on switches Broker off in up to %Ln organization(s).</source>
        <translation>
            <numerusform>Continuer désactive Broker dans au plus %Ln organisation.</numerusform>
            <numerusform>Continuer désactive Broker dans au plus %Ln organisations.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking back is not finished: %1, %2 of %3 done</source>
        <comment>integration, how many organizations</comment>
        <translation>L’annulation n’est pas terminée&#xa0;: %1, %2 sur %3 effectuées</translation>
    </message>
    <message numerus="yes">
        <source>It has made %Ln of these tokens. When it goes on, it does not make them again, and it cannot take them back any more.</source>
        <translation>
            <numerusform>Elle a créé %Ln de ces jetons. Quand elle se poursuivra, elle ne le créera pas de nouveau, et ne pourra plus le défaire.</numerusform>
            <numerusform>Elle a créé %Ln de ces jetons. Quand elle se poursuivra, elle ne les créera pas de nouveau, et ne pourra plus les défaire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these tokens was/were made by a job for many organizations. It cannot take them back any more.</source>
        <translation>
            <numerusform>%Ln de ces jetons a été créé par une tâche pour plusieurs organisations. Elle ne pourra plus le défaire.</numerusform>
            <numerusform>%Ln de ces jetons ont été créés par une tâche pour plusieurs organisations. Elle ne pourra plus les défaire.</numerusform>
        </translation>
    </message>
    <message>
        <source>It shares the token of “%1”, and cannot go on without this entry. Bring it to its end first.</source>
        <extracomment>%1 is an organization.</extracomment>
        <translation>Elle partage le jeton de «&#xa0;%1&#xa0;», et ne peut pas se poursuivre sans cette entrée. Menez d’abord la tâche à son terme.</translation>
    </message>
    <message>
        <source>A job has shared the token of “%1” with more organizations. It cannot be taken back any more.</source>
        <extracomment>%1 is an organization.</extracomment>
        <translation>Une tâche a partagé le jeton de «&#xa0;%1&#xa0;» avec d’autres organisations. Elle ne pourra plus être défaite.</translation>
    </message>
    <message numerus="yes">
        <source>When it goes on, it leaves %Ln of these organizations alone: Broker stays switched on there.</source>
        <translation>
            <numerusform>Quand elle se poursuivra, elle laissera %Ln de ces organisations telle quelle&#xa0;: Broker y reste activé.</numerusform>
            <numerusform>Quand elle se poursuivra, elle laissera %Ln de ces organisations telles quelles&#xa0;: Broker y reste activé.</numerusform>
        </translation>
    </message>
    <message>
        <source>This takes %1.</source>
        <extracomment>%1 is &quot;about 8 seconds&quot;.</extracomment>
        <translation>Cela prend %1.</translation>
    </message>
    <message>
        <source>The job cannot go on: the token that it shares is not on your list</source>
        <translation>La tâche ne peut pas continuer&#xa0;: le jeton qu’elle partage n’est pas dans votre liste</translation>
    </message>
    <message>
        <source>Nothing more is asked of Snyk. Get the token once more and press “Go on”, or forget the job.</source>
        <translation>Plus rien n’est demandé à Snyk. Récupérez le jeton une nouvelle fois et appuyez sur «&#xa0;Continuer&#xa0;», ou oubliez la tâche.</translation>
    </message>
</context>
<context>
    <name>broker::ui::SharingWizard</name>
    <message>
        <source>Sign in</source>
        <comment>step of the wizard</comment>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Choose</source>
        <comment>step of the wizard</comment>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>How</source>
        <comment>step of the wizard</comment>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>step of the wizard</comment>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>step of the wizard</comment>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>step of the wizard</comment>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Set up several organizations</source>
        <translation>Configurer plusieurs organisations</translation>
    </message>
    <message>
        <source>A token is not saved yet</source>
        <translation>Un jeton n’est pas encore enregistré</translation>
    </message>
    <message>
        <source>If you leave now, this program forgets a token that the keychain does not take.</source>
        <translation>Si vous quittez maintenant, ce programme oublie un jeton que le trousseau n’accepte pas.</translation>
    </message>
    <message>
        <source>&amp;Leave without it</source>
        <translation>&amp;Quitter sans le conserver</translation>
    </message>
    <message>
        <source>The job is running</source>
        <translation>La tâche est en cours</translation>
    </message>
    <message>
        <source>Pause the job and leave?</source>
        <translation>Mettre la tâche en pause et quitter&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Pause and leave</source>
        <translation>&amp;Mettre en pause et quitter</translation>
    </message>
    <message>
        <source>Snyk shows it in its Web UI only. To save it, see to the keychain and press “Go on”, keep it in memory, or let it be shown to you once.</source>
        <translation>Snyk ne l’affiche que dans son interface web. Pour l’enregistrer, vérifiez le trousseau et appuyez sur «&#xa0;Continuer&#xa0;», gardez-le en mémoire, ou faites-le afficher une fois.</translation>
    </message>
    <message>
        <source>Nothing more is asked of Snyk while you decide. What was asked is still waited for; then the window closes. The job can be gone on with from the same command.</source>
        <translation>Plus rien n’est demandé à Snyk pendant que vous décidez. La réponse à ce qui a été demandé est encore attendue&#xa0;; la fenêtre se ferme ensuite. La tâche peut être poursuivie avec la même commande.</translation>
    </message>
</context>
<context>
    <name>broker::ui::SignInEntry</name>
    <message>
        <source>Sn&amp;yk API token:</source>
        <translation>Jeton d’API Sn&amp;yk&#xa0;:</translation>
    </message>
    <message>
        <source>The token of your account or of a service account that may edit integrations. Not the Broker token.</source>
        <translation>Le jeton de votre compte ou d’un compte de service autorisé à modifier les intégrations. Pas le jeton Broker.</translation>
    </message>
    <message>
        <source>Where do I find it? Open the &amp;account page</source>
        <translation>Où le trouver&#xa0;? Ouvrir la page du &amp;compte</translation>
    </message>
    <message>
        <source>It says that it belongs to %1, which is now chosen.</source>
        <translation>Il indique qu’il appartient à %1, désormais sélectionnée.</translation>
    </message>
    <message>
        <source>Re&amp;member it on this computer (keychain)</source>
        <translation>Le mé&amp;moriser sur cet ordinateur (trousseau)</translation>
    </message>
    <message>
        <source>Service accounts are made at Snyk, in the settings of an organization or of a group, under “Service accounts”. Choose the type OAuth 2.0 client credentials.</source>
        <translation>Les comptes de service se créent chez Snyk, dans les paramètres d’une organisation ou d’un groupe, sous «&#xa0;Service accounts&#xa0;». Choisissez le type OAuth 2.0 client credentials.</translation>
    </message>
    <message>
        <source>unnamed account</source>
        <translation>compte sans nom</translation>
    </message>
    <message>
        <source>There it is among the entries of practice mode.</source>
        <translation>L’entrée s’y trouve parmi celles du mode d’entraînement.</translation>
    </message>
    <message>
        <source>%1 (%2) is not kept any more.</source>
        <extracomment>%1 is the name of an account, %2 its masked token or secret.</extracomment>
        <translation>%1 (%2) n’est plus conservé.</translation>
    </message>
    <message>
        <source>Not remembered: another secret of %1 (%2) is kept, and its rotation is not finished. Resume that rotation in the list first.</source>
        <extracomment>%1 is the name of an account, %2 its masked secret.</extracomment>
        <translation>Non mémorisé&#xa0;: un autre secret de %1 (%2) est conservé, et sa rotation n’est pas terminée. Reprenez d’abord cette rotation dans la liste.</translation>
    </message>
    <message>
        <source>The secret that is kept now stays as well, until you delete it: %1 (%2).</source>
        <translation>Le secret actuellement conservé reste aussi, jusqu’à ce que vous le supprimiez&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of an account, %2 its masked token or secret.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Kept as well: %1.</source>
        <extracomment>%1 are names of accounts.</extracomment>
        <translation>Également conservé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Only another token of the same account is replaced.</source>
        <translation>Seul un autre jeton du même compte est remplacé.</translation>
    </message>
</context>
<context>
    <name>broker::ui::SignInPanel</name>
    <message>
        <source>Signed in to Snyk</source>
        <translation>Connecté à Snyk</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>S&amp;e connecter</translation>
    </message>
    <message>
        <source>Not signed in to Snyk</source>
        <translation>Non connecté à Snyk</translation>
    </message>
    <message>
        <source>Snyk is asked with what you enter here. It is sent to %1 only.</source>
        <translation>Snyk est interrogé avec ce que vous saisissez ici. Cela n’est envoyé qu’à %1.</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Practice mode has an account of its own. Nothing leaves this computer.</source>
        <translation>Le mode d’entraînement a son propre compte. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Use the practice account</source>
        <translation>&amp;Utiliser le compte d’entraînement</translation>
    </message>
    <message>
        <source>&amp;Use this account</source>
        <translation>&amp;Utiliser ce compte</translation>
    </message>
    <message>
        <source>&amp;Use the kept token of %1 (%2)</source>
        <translation>Utiliser le &amp;jeton conservé de %1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Use the kept OAuth service account %1 (%2)</source>
        <translation>Utiliser le compte de service &amp;OAuth conservé %1 (%2)</translation>
    </message>
</context>
<context>
    <name>broker::ui::SignInReport</name>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>Asking Snyk…</source>
        <translation>Interrogation de Snyk…</translation>
    </message>
    <message>
        <source>&amp;Send it to the other regions too</source>
        <translation>&amp;L’envoyer aussi aux autres régions</translation>
    </message>
    <message>
        <source>It is sent to Snyk&apos;s other regions, one after the other, until one knows it.</source>
        <translation>Il est envoyé aux autres régions de Snyk, l’une après l’autre, jusqu’à ce que l’une le connaisse.</translation>
    </message>
    <message>
        <source>Found in another region</source>
        <translation>Trouvé dans une autre région</translation>
    </message>
    <message>
        <source>%1 knows this token; %2 does not.</source>
        <translation>%1 connaît ce jeton&#xa0;; %2 ne le connaît pas.</translation>
    </message>
    <message>
        <source>Choo&amp;se %1</source>
        <translation>Choi&amp;sir %1</translation>
    </message>
    <message>
        <source>No region knows this token</source>
        <translation>Aucune région ne connaît ce jeton</translation>
    </message>
    <message>
        <source>Snyk&apos;s other regions were asked too, and none accepted it.</source>
        <translation>Les autres régions de Snyk ont aussi été interrogées, et aucune ne l’a accepté.</translation>
    </message>
    <message>
        <source>A part of it may be missing, or the secret was deleted. Make another secret for the service account.</source>
        <translation>Il en manque peut-être une partie, ou le secret a été supprimé. Créez un autre secret pour le compte de service.</translation>
    </message>
    <message>
        <source>It may have been revoked or have expired. Make a new one on your account page.</source>
        <translation>Il a peut-être été révoqué ou a expiré. Créez-en un nouveau sur la page de votre compte.</translation>
    </message>
    <message>
        <source>Could not be asked: %1</source>
        <translation>N’ont pas pu être interrogées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 knows this OAuth service account; %2 does not.</source>
        <translation>%1 connaît ce compte de service OAuth&#xa0;; %2 ne le connaît pas.</translation>
    </message>
    <message>
        <source>No region knows this OAuth service account</source>
        <translation>Aucune région ne connaît ce compte de service OAuth</translation>
    </message>
</context>
<context>
    <name>broker::ui::SignedOutNotice</name>
    <message>
        <source>You are signed out of Snyk</source>
        <translation>Vous êtes déconnecté de Snyk</translation>
    </message>
    <message>
        <source>Everything on this page stays. Sign in again to go on.</source>
        <translation>Tout ce qui est sur cette page reste. Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>Sign in &amp;again</source>
        <translation>Se &amp;reconnecter</translation>
    </message>
</context>
<context>
    <name>broker::ui::SnykTrailText</name>
    <message>
        <source>your own account</source>
        <comment>who has changed an integration</comment>
        <translation>votre propre compte</translation>
    </message>
    <message>
        <source>an account that Snyk does not name</source>
        <comment>who has changed an integration</comment>
        <translation>un compte que Snyk ne nomme pas</translation>
    </message>
    <message>
        <source>in the Web UI</source>
        <comment>how an integration was changed</comment>
        <translation>dans l’interface web</translation>
    </message>
    <message>
        <source>through the API</source>
        <comment>how an integration was changed</comment>
        <translation>par l’API</translation>
    </message>
    <message>
        <source>Snyk does not say how</source>
        <comment>how an integration was changed</comment>
        <translation>Snyk ne dit pas comment</translation>
    </message>
    <message numerus="yes">
        <source>Integration not changed in the %Ln day(s) before %1, so the token is older, unless it was rotated here</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>
            <numerusform>Intégration non modifiée pendant %Ln jour avant le %1&#xa0;; le jeton est donc plus ancien, sauf rotation effectuée ici</numerusform>
            <numerusform>Intégration non modifiée pendant %Ln jours avant le %1&#xa0;; le jeton est donc plus ancien, sauf rotation effectuée ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Integration created on %1 by %2, %3</source>
        <extracomment>%1 is a date, %2 who, %3 how: &quot;in the Web UI&quot;.</extracomment>
        <translation>Intégration créée le %1 par %2, %3</translation>
    </message>
    <message>
        <source>Integration changed on %1 by %2, %3</source>
        <extracomment>%1 is a date, %2 who, %3 how: &quot;in the Web UI&quot;.</extracomment>
        <translation>Intégration modifiée le %1 par %2, %3</translation>
    </message>
    <message>
        <source>Integration deleted on %1 by %2, %3</source>
        <extracomment>%1 is a date, %2 who, %3 how: &quot;in the Web UI&quot;.</extracomment>
        <translation>Intégration supprimée le %1 par %2, %3</translation>
    </message>
    <message>
        <source>an account that is known by its id alone, %1</source>
        <extracomment>Who has changed an integration; %1 is Snyk&apos;s id.</extracomment>
        <translation>un compte dont seul l’ID est connu, %1</translation>
    </message>
</context>
<context>
    <name>broker::ui::SortMenu</name>
    <message>
        <source>&amp;Ascending</source>
        <translation>&amp;Croissant</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Décroissant</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <translation>Trié par %1, ordre croissant</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>Trié par %1, ordre décroissant</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>&amp;Trier par</translation>
    </message>
</context>
<context>
    <name>broker::ui::SpokenLanguage</name>
    <message>
        <source>English</source>
        <comment>this language</comment>
        <extracomment>The name of the language of this translation, in itself: &quot;Deutsch&quot;, &quot;Português (Brasil)&quot;.</extracomment>
        <translation>Français</translation>
    </message>
</context>
<context>
    <name>broker::ui::StartPanel</name>
    <message>
        <source>This is what will be done:</source>
        <translation>Voici ce qui sera fait&#xa0;:</translation>
    </message>
    <message>
        <source>Copy these commands</source>
        <translation>Copier ces commandes</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Log of the client</source>
        <translation>Journal du client</translation>
    </message>
    <message>
        <source>What the client says appears here. Secrets are hidden.</source>
        <translation>Ce que dit le client apparaît ici. Les secrets sont masqués.</translation>
    </message>
    <message>
        <source>Program that runs the client</source>
        <translation>Programme qui exécute le client</translation>
    </message>
    <message>
        <source>Runs the client on this computer. It goes on when this window is closed, until it is stopped.</source>
        <translation>Exécute le client sur cet ordinateur. Il continue quand cette fenêtre est fermée, jusqu’à ce qu’il soit arrêté.</translation>
    </message>
    <message>
        <source>%1 was not found on this computer. Install it, or run the client elsewhere.</source>
        <extracomment>%1 is Docker or Podman.</extracomment>
        <translation>%1 est introuvable sur cet ordinateur. Installez-le, ou exécutez le client ailleurs.</translation>
    </message>
    <message>
        <source>%1 was not found on this computer, but %2 is here: choose it under “Configuration”.</source>
        <extracomment>%1 and %2 are Docker and Podman.</extracomment>
        <translation>%1 est introuvable sur cet ordinateur, mais %2 est là&#xa0;: choisissez-le sous «&#xa0;Configuration&#xa0;».</translation>
    </message>
    <message>
        <source>Complete the form first; “Configuration” says what is missing.</source>
        <translation>Remplissez d’abord le formulaire&#xa0;; «&#xa0;Configuration&#xa0;» dit ce qui manque.</translation>
    </message>
    <message>
        <source>%1 is used: %2</source>
        <extracomment>%1 is Docker or Podman, %2 the path of its program.</extracomment>
        <translation>%1 est utilisé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>The client runs. Waiting until it is connected…</source>
        <translation>Le client s’exécute. En attente de sa connexion…</translation>
    </message>
    <message>
        <source>The client has not connected</source>
        <translation>Le client ne s’est pas connecté</translation>
    </message>
    <message>
        <source>It runs, but has not answered in all this time, so it is no longer asked.</source>
        <translation>Il s’exécute, mais n’a pas répondu pendant tout ce temps&#xa0;; il n’est donc plus interrogé.</translation>
    </message>
    <message>
        <source>Its log below may say why. Once that is mended, “Check the client” asks it again.</source>
        <translation>Son journal ci-dessous indique peut-être pourquoi. Une fois le problème réglé, «&#xa0;Vérifier le client&#xa0;» l’interroge de nouveau.</translation>
    </message>
    <message>
        <source>Practice mode: nothing is started on this computer. With a real token this button does what is shown here, and the client&apos;s log appears below.</source>
        <translation>Mode d’entraînement&#xa0;: rien n’est démarré sur cet ordinateur. Avec un vrai jeton, ce bouton fait ce qui est indiqué ici, et le journal du client apparaît ci-dessous.</translation>
    </message>
</context>
<context>
    <name>broker::ui::StatementBox</name>
    <message>
        <source>State &amp;it</source>
        <translation>Le &amp;déclarer</translation>
    </message>
    <message>
        <source>Seen by whom, where, when</source>
        <translation>Vu par qui, où, quand</translation>
    </message>
    <message>
        <source>In your &amp;own words, without any secret:</source>
        <translation>Avec vos &amp;propres mots, sans aucun secret&#xa0;:</translation>
    </message>
</context>
<context>
    <name>broker::ui::StepList</name>
    <message>
        <source>done</source>
        <comment>step in the list of steps</comment>
        <translation>terminée</translation>
    </message>
    <message>
        <source>current step</source>
        <comment>step in the list of steps</comment>
        <translation>étape actuelle</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>step in the list of steps</comment>
        <translation>à venir</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>broker::ui::StepRow</name>
    <message>
        <source>to do</source>
        <comment>state of a step</comment>
        <translation>à faire</translation>
    </message>
    <message>
        <source>under way</source>
        <comment>state of a step</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a step</comment>
        <translation>terminé</translation>
    </message>
    <message>
        <source>not done</source>
        <comment>state of a step</comment>
        <translation>non effectué</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>state of a step</comment>
        <translation>pas nécessaire</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>state of a step</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not begun</source>
        <comment>state of a step</comment>
        <translation>non commencé</translation>
    </message>
</context>
<context>
    <name>broker::ui::StepWindow</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Lea&amp;ve for now</source>
        <translation>&amp;Quitter pour l’instant</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>Said by screen readers when a page comes. %3 is its heading.</extracomment>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 — step %2 of %3: %4</source>
        <extracomment>Title of a window. %1 is what is done there, %4 the heading of the page.</extracomment>
        <translation>%1 — étape %2 sur %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>broker::ui::StepWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>Ret&amp;our</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>Ter&amp;miner</translation>
    </message>
</context>
<context>
    <name>broker::ui::SwitchPage</name>
    <message>
        <source>What the next button does</source>
        <translation>Ce que fait le bouton suivant</translation>
    </message>
    <message>
        <source>Stop before &amp;it is sent</source>
        <translation>&amp;Arrêter avant l’envoi</translation>
    </message>
    <message>
        <source>Is it switched after all?</source>
        <translation>Le passage a-t-il tout de même eu lieu&#xa0;?</translation>
    </message>
    <message>
        <source>Compare the first and the last four characters. Your words are kept with this rotation.</source>
        <translation>Comparez les quatre premiers et les quatre derniers caractères. Votre déclaration est conservée avec cette rotation.</translation>
    </message>
    <message>
        <source>&amp;Back to the check</source>
        <translation>&amp;Retour à la vérification</translation>
    </message>
    <message>
        <source>S&amp;witch now</source>
        <translation>&amp;Passer maintenant</translation>
    </message>
    <message>
        <source>Switch to the new token</source>
        <translation>Passer au nouveau jeton</translation>
    </message>
    <message>
        <source>Nothing has been changed for your clients yet.</source>
        <translation>Rien n’a encore été modifié pour vos clients.</translation>
    </message>
    <message>
        <source>Read what changes, then switch.</source>
        <translation>Lisez ce qui change, puis effectuez le passage.</translation>
    </message>
    <message>
        <source>The client was proven in an earlier session. Go back to check it once more.</source>
        <translation>La connexion du client a été prouvée lors d’une session précédente. Revenez en arrière pour la vérifier une fois de plus.</translation>
    </message>
    <message>
        <source>If the request has left already, Snyk&apos;s answer is awaited…</source>
        <translation>Si la requête est déjà partie, la réponse de Snyk est attendue…</translation>
    </message>
    <message>
        <source>Snyk switches…</source>
        <translation>Snyk effectue le passage…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Réess&amp;ayer</translation>
    </message>
    <message>
        <source>Back to the c&amp;heck</source>
        <translation>&amp;Retour à la vérification</translation>
    </message>
    <message>
        <source>Back to the &amp;confirmation</source>
        <translation>Retour à la &amp;confirmation</translation>
    </message>
    <message>
        <source>&amp;Look in the Web UI</source>
        <translation>Regarder dans l’interface &amp;web</translation>
    </message>
    <message>
        <source>Name all o&amp;f them</source>
        <translation>Les n&amp;ommer toutes</translation>
    </message>
    <message>
        <source>If the Snyk website (Web UI) shows the new token in the Broker settings of the integration, somebody else has switched already. Say so, and go on from there.</source>
        <translation>Si le site de Snyk (interface web) affiche le nouveau jeton dans les paramètres Broker de l’intégration, quelqu’un d’autre a déjà effectué le passage. Indiquez-le, et continuez à partir de là.</translation>
    </message>
    <message>
        <source>Which token does the Snyk website (Web UI) show?</source>
        <translation>Quel jeton le site de Snyk (interface web) affiche-t-il&#xa0;?</translation>
    </message>
</context>
<context>
    <name>broker::ui::TakePanel</name>
    <message>
        <source>Add the token to your list</source>
        <translation>Ajouter le jeton à votre liste</translation>
    </message>
    <message>
        <source>The token is not in your list yet</source>
        <translation>Le jeton n’est pas encore dans votre liste</translation>
    </message>
    <message>
        <source>The token is safe in the keychain; only the list could not be saved.</source>
        <translation>Le jeton est en sécurité dans le trousseau&#xa0;; seule la liste n’a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>The token is only in memory, and the list could not be saved.</source>
        <translation>Le jeton n’est qu’en mémoire, et la liste n’a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>Save the credential in the keychain and read it back</source>
        <translation>Enregistrer les identifiants dans le trousseau et les relire</translation>
    </message>
    <message>
        <source>Keep the credential in the memory of this program</source>
        <translation>Garder les identifiants dans la mémoire de ce programme</translation>
    </message>
    <message>
        <source>Add the credential to your list</source>
        <translation>Ajouter les identifiants à votre liste</translation>
    </message>
    <message>
        <source>The credential is not saved yet</source>
        <translation>Les identifiants ne sont pas encore enregistrés</translation>
    </message>
    <message>
        <source>The credential may not have been saved</source>
        <translation>Les identifiants n’ont peut-être pas été enregistrés</translation>
    </message>
    <message>
        <source>The credential is not in your list yet</source>
        <translation>Les identifiants ne sont pas encore dans votre liste</translation>
    </message>
    <message>
        <source>It is not lost: it is still in the hand-over.</source>
        <translation>Ils ne sont pas perdus&#xa0;: ils sont toujours dans la remise.</translation>
    </message>
    <message>
        <source>The credential is safe in the keychain; only the list could not be saved.</source>
        <translation>Les identifiants sont en sécurité dans le trousseau&#xa0;; seule la liste n’a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>The credential is only in memory, and the list could not be saved.</source>
        <translation>Les identifiants ne sont qu’en mémoire, et la liste n’a pas pu être enregistrée.</translation>
    </message>
</context>
<context>
    <name>broker::ui::TimelineView</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <comment>number of tokens</comment>
        <translation>
            <numerusform>%Ln en retard</numerusform>
            <numerusform>%Ln en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln due</source>
        <extracomment>A day, and how many tokens are due on it.</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %Ln à échéance</numerusform>
            <numerusform>%1&#xa0;: %Ln à échéance</numerusform>
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
        <translation>&amp;Rotation…</translation>
    </message>
    <message>
        <source>&amp;Open in Snyk</source>
        <translation>Ouvrir dans Sny&amp;k</translation>
    </message>
    <message>
        <source>&amp;Mark as rotated…</source>
        <translation>Marquer la rotation comme ef&amp;fectuée…</translation>
    </message>
    <message>
        <source>&amp;Notes…</source>
        <translation>&amp;Notes…</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>Re&amp;tirer…</translation>
    </message>
    <message>
        <source>Set up the c&amp;lient…</source>
        <translation>C&amp;onfigurer le client…</translation>
    </message>
    <message>
        <source>&amp;Resume rotation…</source>
        <translation>Re&amp;prendre la rotation…</translation>
    </message>
    <message>
        <source>The rotation of this token is not finished</source>
        <translation>La rotation de ce jeton n’est pas terminée</translation>
    </message>
    <message>
        <source>The token was not removed: its rotation still needs this entry and what is in the keychain.</source>
        <translation>Le jeton n’a pas été retiré&#xa0;: sa rotation a encore besoin de cette entrée et de ce qui est dans le trousseau.</translation>
    </message>
    <message>
        <source>Resume the rotation and bring it to its end, then remove the token.</source>
        <translation>Reprenez la rotation et menez-la à son terme, puis retirez le jeton.</translation>
    </message>
    <message>
        <source>A Broker client needs a Broker token: set one up for this integration first</source>
        <translation>Un client Broker a besoin d’un jeton Broker&#xa0;: configurez-en d’abord un pour cette intégration</translation>
    </message>
    <message>
        <source>No Broker client is known for this integration</source>
        <translation>Aucun client Broker n’est connu pour cette intégration</translation>
    </message>
    <message>
        <source>Set up clients &amp;for all of this type…</source>
        <translation>Configurer les clients pour tous ceux de ce t&amp;ype…</translation>
    </message>
    <message>
        <source>“Rotate” stores the new credential, and with it the date: the old one would stay in use here</source>
        <translation>«&#xa0;Rotation&#xa0;» stocke les nouveaux identifiants, et avec eux la date&#xa0;: sinon, les anciens resteraient utilisés ici</translation>
    </message>
    <message>
        <source>Snyk shows service accounts in the settings of the group or organization they belong to</source>
        <translation>Snyk affiche les comptes de service dans les paramètres du groupe ou de l’organisation dont ils font partie</translation>
    </message>
    <message>
        <source>The page of your account, with your API tokens</source>
        <translation>La page de votre compte, avec vos jetons d’API</translation>
    </message>
    <message>
        <source>A Broker client signs in with a Broker token, not with what signs this program in to Snyk</source>
        <translation>Un client Broker se connecte avec un jeton Broker, et non avec ce qui connecte ce programme à Snyk</translation>
    </message>
    <message>
        <source>The change is kno&amp;wn</source>
        <translation>L&amp;e changement est connu</translation>
    </message>
    <message>
        <source>This token seems to be of %1</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Ce jeton semble dater du %1</translation>
    </message>
    <message>
        <source>Its due date counts from %1, when it came into this list.</source>
        <translation>Son échéance est calculée à partir du %1, date de son ajout à cette liste.</translation>
    </message>
    <message>
        <source>Should it count from %1?</source>
        <translation>Faut-il la calculer à partir du %1&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Use that date</source>
        <translation>&amp;Utiliser cette date</translation>
    </message>
    <message>
        <source>&amp;Keep the date of the list</source>
        <translation>&amp;Garder la date de la liste</translation>
    </message>
    <message>
        <source>Change &amp;due date</source>
        <translation>Fi&amp;xer l’échéance</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the list…</source>
        <translation>&amp;Retirer de la liste…</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>Rien n’a été retiré</translation>
    </message>
    <message>
        <source>The rotation of each of these tokens is not finished, and still needs it.</source>
        <translation>La rotation de chacun de ces jetons n’est pas terminée et a encore besoin de lui.</translation>
    </message>
    <message>
        <source>Bring the rotations to their end, then remove the tokens.</source>
        <translation>Menez les rotations à leur terme, puis retirez les jetons.</translation>
    </message>
    <message>
        <source>It is in memory only, until you sign out. To be reminded of it, sign in with it and tick “Remember it on this computer”.</source>
        <translation>En mémoire uniquement, jusqu’à votre déconnexion. Pour recevoir des rappels, connectez-vous avec ces identifiants et cochez «&#xa0;Le mémoriser sur cet ordinateur&#xa0;».</translation>
    </message>
</context>
<context>
    <name>broker::ui::TokenBoard</name>
    <message>
        <source>Recorded tokens</source>
        <translation>Jetons de la liste</translation>
    </message>
    <message>
        <source>No token matches the filter.</source>
        <translation>Aucun jeton ne correspond au filtre.</translation>
    </message>
</context>
<context>
    <name>broker::ui::TokenEntry</name>
    <message>
        <source>&amp;Use it here too; the token is shared on purpose</source>
        <translation>L’&amp;utiliser ici aussi&#xa0;; le jeton est partagé volontairement</translation>
    </message>
    <message>
        <source>Broker to&amp;ken:</source>
        <translation>&amp;Jeton Broker&#xa0;:</translation>
    </message>
    <message>
        <source>Entered; type or paste to replace it</source>
        <translation>Saisi&#xa0;; tapez ou collez pour le remplacer</translation>
    </message>
</context>
<context>
    <name>broker::ui::TokenPaste</name>
    <message>
        <source>The new token</source>
        <translation>Le nouveau jeton</translation>
    </message>
    <message>
        <source>&amp;Keep this token</source>
        <translation>&amp;Conserver ce jeton</translation>
    </message>
    <message>
        <source>New &amp;Broker token:</source>
        <translation>Nouveau jeton &amp;Broker&#xa0;:</translation>
    </message>
</context>
<context>
    <name>broker::ui::TokenState</name>
    <message>
        <source>Unknown outcome</source>
        <comment>state of a token</comment>
        <translation>Issue inconnue</translation>
    </message>
    <message>
        <source>Missing from the keychain</source>
        <comment>state of a token</comment>
        <translation>Absent du trousseau</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>state of a token</comment>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Due today</source>
        <comment>state of a token</comment>
        <translation>À échéance aujourd’hui</translation>
    </message>
    <message>
        <source>Due soon</source>
        <comment>state of a token</comment>
        <translation>Bientôt à échéance</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <comment>state of a token</comment>
        <translation>Trousseau verrouillé</translation>
    </message>
    <message>
        <source>Fresh</source>
        <comment>state of a token</comment>
        <translation>Récent</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>state of a token</comment>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Broker token</source>
        <comment>kind of secret</comment>
        <translation>Jeton Broker</translation>
    </message>
    <message>
        <source>Service credential</source>
        <comment>kind of secret</comment>
        <translation>Identifiants de service</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>how a check ended</comment>
        <translation>accepté</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>how a check ended</comment>
        <translation>refusé</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>how a check ended</comment>
        <translation>absent</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date, and how the check on it ended</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This token has its own number of days.</source>
        <translation>Ce jeton a son propre nombre de jours.</translation>
    </message>
    <message>
        <source>The date follows from the settings.</source>
        <translation>La date découle des réglages.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <comment>number of tokens</comment>
        <translation>
            <numerusform>%Ln en retard</numerusform>
            <numerusform>%Ln en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Rien n’arrive à échéance.</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Rien n’arrive à échéance</translation>
    </message>
    <message numerus="yes">
        <source>%1 due within %Ln day(s)</source>
        <comment>%1 is a number of tokens</comment>
        <translation>
            <numerusform>%1 à échéance d’ici %Ln jour</numerusform>
            <numerusform>%1 à échéance d’ici %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>next on %1</source>
        <comment>the next date on which a token is due</comment>
        <translation>prochain le %1</translation>
    </message>
    <message>
        <source>Provisional Broker token</source>
        <comment>kind of secret</comment>
        <translation>Jeton Broker provisoire</translation>
    </message>
    <message>
        <source>Rotation under way</source>
        <comment>state of a token</comment>
        <translation>Rotation en cours</translation>
    </message>
    <message>
        <source>Snyk was asked to issue a token, or to switch to one, and no clear answer came. Look in the Web UI which token it shows now.</source>
        <translation>Il a été demandé à Snyk d’émettre un jeton ou de passer à un jeton, et aucune réponse claire n’est arrivée. Regardez dans l’interface web quel jeton Snyk affiche maintenant.</translation>
    </message>
    <message>
        <source>Was kept only in memory</source>
        <comment>state of a token</comment>
        <translation>N’était conservé qu’en mémoire</translation>
    </message>
    <message>
        <source>Only in memory</source>
        <comment>state of a token</comment>
        <translation>En mémoire uniquement</translation>
    </message>
    <message>
        <source>It is not in this keychain. It may have come from a backup, which holds no secrets; it may have been removed; or this is a different keychain. Enter it again with “Replace credential…” in the menu.</source>
        <translation>Le secret n’est pas dans ce trousseau. Il provient peut-être d’une sauvegarde, qui ne contient aucun secret&#xa0;; il a peut-être été supprimé&#xa0;; ou c’est un autre trousseau. Saisissez-le de nouveau avec «&#xa0;Remplacer les identifiants…&#xa0;» dans le menu.</translation>
    </message>
    <message>
        <source>It is not in this keychain. It may have come from a backup, which holds no secrets; it may have been removed; or this is a different keychain. No new token was made. Get the token again from the Web UI.</source>
        <translation>Le jeton n’est pas dans ce trousseau. Il provient peut-être d’une sauvegarde, qui ne contient aucun secret&#xa0;; il a peut-être été supprimé&#xa0;; ou c’est un autre trousseau. Aucun nouveau jeton n’a été créé. Récupérez le jeton de nouveau dans l’interface web.</translation>
    </message>
    <message>
        <source>It was forgotten when the program was closed. Enter it again with “Replace credential…” in the menu.</source>
        <translation>Le secret a été oublié à la fermeture du programme. Saisissez-le de nouveau avec «&#xa0;Remplacer les identifiants…&#xa0;» dans le menu.</translation>
    </message>
    <message>
        <source>It was forgotten when the program was closed. Snyk still shows it in the settings of the integration.</source>
        <translation>Le jeton a été oublié à la fermeture du programme. Snyk l’affiche encore dans les paramètres de l’intégration.</translation>
    </message>
    <message>
        <source>Its due date has passed. Replace it now, or choose another date.</source>
        <translation>L’échéance est dépassée. Effectuez le remplacement maintenant, ou choisissez une autre date.</translation>
    </message>
    <message>
        <source>Its due date has passed. Rotate it now, or choose another date.</source>
        <translation>L’échéance est dépassée. Effectuez la rotation maintenant, ou choisissez une autre date.</translation>
    </message>
    <message>
        <source>It is due today. Replace it, or choose another date.</source>
        <translation>L’échéance est aujourd’hui. Effectuez le remplacement, ou choisissez une autre date.</translation>
    </message>
    <message>
        <source>It is due today. Rotate it, or choose another date.</source>
        <translation>L’échéance est aujourd’hui. Effectuez la rotation, ou choisissez une autre date.</translation>
    </message>
    <message>
        <source>A rotation of it was started and has not been finished. Resume the rotation.</source>
        <translation>Une rotation a été commencée et n’est pas terminée. Reprenez la rotation.</translation>
    </message>
    <message>
        <source>The keychain is locked, so the program cannot tell whether it is still there.</source>
        <translation>Le trousseau est verrouillé&#xa0;; le programme ne peut donc pas dire si le secret s’y trouve encore.</translation>
    </message>
    <message>
        <source>You chose this date.</source>
        <translation>Vous avez choisi cette date.</translation>
    </message>
    <message>
        <source>It expires on this date.</source>
        <translation>Expiration à cette date.</translation>
    </message>
    <message>
        <source>no result</source>
        <comment>how a check ended</comment>
        <translation>aucun résultat</translation>
    </message>
    <message>
        <source>Login for the proxy</source>
        <comment>kind of secret</comment>
        <translation>Identifiants du proxy</translation>
    </message>
    <message>
        <source>Changed at Snyk</source>
        <comment>state of a token</comment>
        <translation>Modifié chez Snyk</translation>
    </message>
    <message>
        <source>Snyk&apos;s audit log has a change of this integration that came after the token was recorded, see “At Snyk”: the token may be another one by now. Compare it with the one in the Web UI and get it again if it is another. If not, choose “The change is known” in the menu.</source>
        <translation>Le journal d’audit de Snyk contient une modification de cette intégration postérieure à l’ajout du jeton dans la liste, voir «&#xa0;Chez Snyk&#xa0;»&#xa0;: le jeton est peut-être différent à présent. Comparez-le avec celui de l’interface web et récupérez-le de nouveau s’il est différent. Sinon, choisissez «&#xa0;Le changement est connu&#xa0;» dans le menu.</translation>
    </message>
    <message>
        <source>Snyk API credential</source>
        <comment>kind of secret</comment>
        <translation>Identifiants d’API Snyk</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>state of a token</comment>
        <translation>Défait</translation>
    </message>
    <message>
        <source>It is not in this keychain: it was removed there, or this is a different keychain. Connect to Snyk with “Remember it on this computer” ticked to keep it again, or remove this entry.</source>
        <translation>Absent de ce trousseau : l’entrée y a été supprimée, ou le trousseau est un autre. Connectez-vous à Snyk en cochant « Le mémoriser sur cet ordinateur » pour le conserver de nouveau, ou supprimez cette entrée.</translation>
    </message>
    <message>
        <source>It is in use at Snyk no more: another token has taken its place. Keep it only as long as a Broker client still has it.</source>
        <translation>Il n’est plus utilisé chez Snyk : un autre jeton a pris sa place. Ne le gardez que tant qu’un client Broker l’a encore.</translation>
    </message>
    <message>
        <source>The job that brought it was taken back: Broker is switched off there, and nothing at Snyk uses it. Keep it only as long as a Broker client still has it.</source>
        <translation>La tâche dont il provient a été défaite : Broker y est désactivé, et rien chez Snyk ne l’utilise. Ne le gardez que tant qu’un client Broker l’a encore.</translation>
    </message>
    <message>
        <source>Old secret not deleted</source>
        <comment>state of a token</comment>
        <translation>Ancien secret non supprimé</translation>
    </message>
    <message>
        <source>Two secrets may be valid: the new one is in use, and the old one is not deleted yet. Resume the rotation to delete it once nothing uses it any more.</source>
        <translation>Deux secrets sont peut-être valides&#xa0;: le nouveau est utilisé, et l’ancien n’est pas encore supprimé. Reprenez la rotation pour le supprimer dès que plus rien ne l’utilise.</translation>
    </message>
    <message>
        <source>It is kept only in memory and is gone, and this row with it, when you sign out of Snyk or close this program. To keep it, sign in with it and tick “Remember it on this computer”.</source>
        <translation>En mémoire uniquement&#xa0;: ces identifiants disparaissent, et cette ligne avec eux, quand vous vous déconnectez de Snyk ou fermez ce programme. Pour les garder, connectez-vous avec eux et cochez «&#xa0;Le mémoriser sur cet ordinateur&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln old secret(s) not deleted</source>
        <comment>number of credentials</comment>
        <translation>
            <numerusform>%Ln ancien secret non supprimé</numerusform>
            <numerusform>%Ln anciens secrets non supprimés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::TokenWizard</name>
    <message>
        <source>Connect</source>
        <comment>step of the wizard</comment>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>step of the wizard</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Integration</source>
        <comment>step of the wizard</comment>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>step of the wizard</comment>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>step of the wizard</comment>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step of the wizard</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The token is stored nowhere</source>
        <translation>Le jeton n’est stocké nulle part</translation>
    </message>
    <message>
        <source>If you leave now, this program forgets the token. Snyk still shows it in the Web UI.</source>
        <translation>Si vous quittez maintenant, ce programme oublie le jeton. Snyk l’affiche encore dans l’interface web.</translation>
    </message>
    <message>
        <source>&amp;Leave without it</source>
        <translation>&amp;Quitter sans le conserver</translation>
    </message>
    <message>
        <source>Set up a token</source>
        <translation>Configurer un jeton</translation>
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
        <translation>&amp;Ouvrir Broker Token Assistant</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>broker::ui::UpdateDialog</name>
    <message>
        <source>New version</source>
        <translation>Nouvelle version</translation>
    </message>
</context>
<context>
    <name>broker::ui::UpdatePage</name>
    <message>
        <source>&amp;Address to ask; empty for the usual one:</source>
        <translation>&amp;Adresse à interroger&#xa0;; vide pour l’adresse habituelle&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing is looked for unless you want it. One small file is fetched then; nothing about you, your tokens, this computer or this version is sent. Where there is no network, nothing is said.</source>
        <translation>Rien n’est recherché sans votre accord. Un petit fichier est alors téléchargé&#xa0;; rien n’est envoyé sur vous, vos jetons, cet ordinateur ou cette version. Sans réseau, rien n’est signalé.</translation>
    </message>
    <message>
        <source>This cannot be asked: an address begins with https:// and has no user name in it. The one before is kept.</source>
        <translation>Cette adresse ne peut pas être interrogée&#xa0;: une adresse commence par https:// et ne contient pas de nom d’utilisateur. La précédente est conservée.</translation>
    </message>
</context>
<context>
    <name>broker::ui::UpdatePanel</name>
    <message>
        <source>Look for a new version &amp;once a day</source>
        <translation>Rechercher une nouvelle version une fois par &amp;jour</translation>
    </message>
    <message>
        <source>Look no&amp;w</source>
        <translation>Rechercher &amp;maintenant</translation>
    </message>
    <message>
        <source>You have version %1.</source>
        <translation>Vous avez la version %1.</translation>
    </message>
    <message>
        <source>Last looked for a newer one: %1.</source>
        <translation>Dernière recherche d’une version plus récente&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nobody has looked for a newer one yet.</source>
        <translation>Aucune version plus récente n’a encore été recherchée.</translation>
    </message>
    <message>
        <source>Practice mode asks nobody</source>
        <translation>Le mode d’entraînement n’interroge personne</translation>
    </message>
    <message>
        <source>Leave practice mode to look for a new version.</source>
        <translation>Quittez le mode d’entraînement pour rechercher une nouvelle version.</translation>
    </message>
    <message>
        <source>&amp;Yes, once a day</source>
        <translation>&amp;Oui, une fois par jour</translation>
    </message>
    <message>
        <source>Only when I &amp;say so</source>
        <translation>Seulement quand je le &amp;demande</translation>
    </message>
    <message>
        <source>%1 is being asked…</source>
        <translation>Interrogation de %1…</translation>
    </message>
</context>
<context>
    <name>broker::ui::UpdateText</name>
    <message>
        <source>%1 would have been asked without encryption, so nothing was sent.</source>
        <translation>%1 aurait été interrogé sans chiffrement&#xa0;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>This computer is not connected, so %1 could not be asked.</source>
        <translation>Cet ordinateur n’est pas connecté&#xa0;; %1 n’a donc pas pu être interrogé.</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up.</source>
        <translation>Le nom %1 n’a pas pu être résolu.</translation>
    </message>
    <message>
        <source>%1 was found but did not accept the connection.</source>
        <translation>%1 a été trouvé mais n’a pas accepté la connexion.</translation>
    </message>
    <message>
        <source>The part of this program that encrypts connections is missing. Nothing was sent.</source>
        <translation>La partie de ce programme qui chiffre les connexions est absente. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The certificate shown for %1 is not trusted here. Nothing was sent.</source>
        <translation>Le certificat présenté pour %1 n’est pas approuvé ici. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before the answer was complete.</source>
        <translation>La connexion à %1 a été perdue avant que la réponse soit complète.</translation>
    </message>
    <message>
        <source>What %1 answers is too long to be about a version. It was cut off.</source>
        <translation>La réponse de %1 est trop longue pour concerner une version. Elle a été tronquée.</translation>
    </message>
    <message>
        <source>The question was stopped.</source>
        <translation>La requête a été arrêtée.</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak HTTP.</source>
        <translation>Ce qui répond à l’adresse %1 ne parle pas HTTP.</translation>
    </message>
    <message>
        <source>Connect and try again.</source>
        <translation>Connectez-vous et réessayez.</translation>
    </message>
    <message>
        <source>Ask your network team to allow the address, or enter one in your own network under Settings, Updates.</source>
        <translation>Demandez à votre équipe réseau d’autoriser l’adresse, ou saisissez-en une de votre propre réseau sous Réglages, Mises à jour.</translation>
    </message>
    <message>
        <source>Look under Settings, Network.</source>
        <translation>Regardez sous Réglages, Réseau.</translation>
    </message>
    <message>
        <source>Install the program again from its package.</source>
        <translation>Réinstallez le programme à partir de son paquet.</translation>
    </message>
    <message>
        <source>Check the address under Settings, Updates.</source>
        <translation>Vérifiez l’adresse sous Réglages, Mises à jour.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 names another address (%2). That one was not asked.</source>
        <translation>%1 indique une autre adresse (%2). Celle-ci n’a pas été interrogée.</translation>
    </message>
    <message>
        <source>Enter the final address under Settings, Updates.</source>
        <translation>Saisissez l’adresse finale sous Réglages, Mises à jour.</translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1 a répondu avec le statut %2.</translation>
    </message>
    <message>
        <source>There is no address to ask. Nothing was sent.</source>
        <translation>Il n’y a aucune adresse à interroger. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Enter one that begins with https:// under Settings, Updates.</source>
        <translation>Saisissez-en une qui commence par https:// sous Réglages, Mises à jour.</translation>
    </message>
    <message>
        <source>What %1 answers is not about a version of this program.</source>
        <translation>La réponse de %1 ne concerne pas une version de ce programme.</translation>
    </message>
    <message>
        <source>The address is another one, or a guest network answers in its place.</source>
        <translation>L’adresse est différente, ou un réseau invité répond à sa place.</translation>
    </message>
    <message>
        <source>The newest version could not be found out</source>
        <translation>La version la plus récente n’a pas pu être déterminée</translation>
    </message>
    <message>
        <source>There is a new version: %1</source>
        <translation>Une nouvelle version est disponible&#xa0;: %1</translation>
    </message>
    <message>
        <source>It was published on %1. You have %2.</source>
        <translation>Elle a été publiée le %1. Vous avez la version %2.</translation>
    </message>
    <message>
        <source>Read what has changed, and install it in the way you installed this one. Nothing is downloaded by this program.</source>
        <translation>Lisez ce qui a changé, et installez-la de la même façon que celle-ci. Ce programme ne télécharge rien.</translation>
    </message>
    <message>
        <source>There is no newer version</source>
        <translation>Il n’y a pas de version plus récente</translation>
    </message>
    <message>
        <source>You have %1. The last one that was published is %2.</source>
        <translation>Vous avez la version %1. La dernière publiée est %2.</translation>
    </message>
    <message>
        <source>You have the newest version</source>
        <translation>Vous avez la version la plus récente</translation>
    </message>
    <message>
        <source>It is %1, published on %2.</source>
        <translation>C’est la version %1, publiée le %2.</translation>
    </message>
    <message>
        <source>May this program ask %1 for the newest version?</source>
        <translation>Ce programme peut-il demander la version la plus récente à %1&#xa0;?</translation>
    </message>
    <message>
        <source>It fetches one small file from there. Nothing about you, your tokens, this computer or this version is sent; as with every web page, the server sees the address of your network.</source>
        <translation>Il y télécharge un petit fichier. Rien n’est envoyé sur vous, vos jetons, cet ordinateur ou cette version&#xa0;; comme pour toute page web, le serveur voit l’adresse de votre réseau.</translation>
    </message>
    <message>
        <source>You are asked this once, and can change it under Settings, Updates.</source>
        <translation>Cette question n’est posée qu’une fois, et vous pouvez changer votre choix sous Réglages, Mises à jour.</translation>
    </message>
    <message>
        <source>Show it on %1…</source>
        <translation>Afficher sur %1…</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is: %1</source>
        <translation>Aucun navigateur n’a pu être ouvert. L’adresse est&#xa0;: %1</translation>
    </message>
    <message>
        <source>What answers for %1 does not speak TLS, or refuses to. Nothing was sent.</source>
        <translation>Ce qui répond pour %1 ne parle pas TLS, ou le refuse. Rien n’a été envoyé.</translation>
    </message>
</context>
<context>
    <name>broker::ui::VariableList</name>
    <message>
        <source>Add a variable</source>
        <translation>Ajouter une variable</translation>
    </message>
</context>
<context>
    <name>broker::ui::VariableRow</name>
    <message>
        <source>Name of the variable</source>
        <translation>Nom de la variable</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>The value is secret</source>
        <translation>La valeur est secrète</translation>
    </message>
    <message>
        <source>Name of variable %1</source>
        <extracomment>Read out, not shown. %1 is a number: the first, the second variable.</extracomment>
        <translation>Nom de la variable %1</translation>
    </message>
    <message>
        <source>The value of variable %1 is secret</source>
        <translation>La valeur de la variable %1 est secrète</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove variable %1</source>
        <translation>Supprimer la variable %1</translation>
    </message>
</context>
<context>
    <name>broker::ui::VaultText</name>
    <message>
        <source>The keychain does not have it</source>
        <translation>Le trousseau ne le contient pas</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>Le trousseau a refusé l’accès</translation>
    </message>
    <message>
        <source>There is no keychain</source>
        <translation>Il n’y a pas de trousseau</translation>
    </message>
    <message>
        <source>The keychain has not answered yet</source>
        <translation>Le trousseau n’a pas encore répondu</translation>
    </message>
    <message>
        <source>The keychain did not confirm it</source>
        <translation>Le trousseau ne l’a pas confirmé</translation>
    </message>
    <message>
        <source>The entry is too large for the keychain</source>
        <translation>L’entrée est trop grande pour le trousseau</translation>
    </message>
    <message>
        <source>The entry in the keychain cannot be read</source>
        <translation>L’entrée du trousseau ne peut pas être lue</translation>
    </message>
    <message>
        <source>The keychain reported an error</source>
        <translation>Le trousseau a signalé une erreur</translation>
    </message>
    <message>
        <source>It was removed with another program, saved on another computer, or saved by another user.</source>
        <translation>L’entrée a été supprimée avec un autre programme, enregistrée sur un autre ordinateur ou enregistrée par un autre utilisateur.</translation>
    </message>
    <message>
        <source>No keychain service runs for your session. Small desktops and remote sessions often have none.</source>
        <translation>Aucun service de trousseau ne s’exécute pour votre session. Les petits environnements de bureau et les sessions à distance n’en ont souvent pas.</translation>
    </message>
    <message>
        <source>The system may still be asking you for a password, perhaps behind another window.</source>
        <translation>Le système vous demande peut-être encore un mot de passe, peut-être derrière une autre fenêtre.</translation>
    </message>
    <message>
        <source>The entry was made by another program, or it is damaged.</source>
        <translation>L’entrée a été créée par un autre programme, ou elle est endommagée.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again. The system asks for its password, usually the one that you sign in with.</source>
        <translation>Déverrouillez le trousseau et réessayez. Le système demande son mot de passe, généralement celui de votre ouverture de session.</translation>
    </message>
    <message>
        <source>Try again and allow access when the system asks.</source>
        <translation>Réessayez et autorisez l’accès quand le système le demande.</translation>
    </message>
    <message>
        <source>Not there</source>
        <comment>state of a keychain entry</comment>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>state of a keychain entry</comment>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Denied</source>
        <comment>state of a keychain entry</comment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>No keychain</source>
        <comment>state of a keychain entry</comment>
        <translation>Aucun trousseau</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a keychain entry</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <comment>state of a keychain entry</comment>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>Too large</source>
        <comment>state of a keychain entry</comment>
        <translation>Trop grand</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <comment>state of a keychain entry</comment>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>state of a keychain entry</comment>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Saved in the keychain of this computer, and read back to be sure.</source>
        <translation>Enregistré dans le trousseau de cet ordinateur, et relu par sécurité.</translation>
    </message>
    <message>
        <source>Read from the keychain of this computer.</source>
        <translation>Lu dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Removed from the keychain of this computer.</source>
        <translation>Supprimé du trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Saving in the keychain. The system may be asking for your password in another window.</source>
        <translation>Enregistrement dans le trousseau. Le système demande peut-être votre mot de passe dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Reading from the keychain. The system may be asking for your password in another window.</source>
        <translation>Lecture dans le trousseau. Le système demande peut-être votre mot de passe dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Removing from the keychain. The system may be asking for your password in another window.</source>
        <translation>Suppression dans le trousseau. Le système demande peut-être votre mot de passe dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>The secret was not saved. This program still holds it: do not close it yet.</source>
        <translation>Le secret n’a pas été enregistré. Ce programme le détient encore&#xa0;: ne le fermez pas tout de suite.</translation>
    </message>
    <message>
        <source>The secret is not in the keychain of this computer.</source>
        <translation>Le secret n’est pas dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>The secret could not be read. Nothing was changed.</source>
        <translation>Le secret n’a pas pu être lu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The secret was not removed and may still be in the keychain.</source>
        <translation>Le secret n’a pas été supprimé et est peut-être encore dans le trousseau.</translation>
    </message>
    <message>
        <source>The service behind the keychain failed, or it is being updated.</source>
        <translation>Le service à l’origine du trousseau est en panne, ou en cours de mise à jour.</translation>
    </message>
    <message>
        <source>Start a keychain service (GNOME Keyring, KWallet or KeePassXC), or keep the secret in memory for this session only.</source>
        <translation>Démarrez un service de trousseau (GNOME Keyring, KWallet ou KeePassXC), ou gardez le secret en mémoire pour cette session seulement.</translation>
    </message>
    <message>
        <source>The secret may not have been saved. This program still holds it: do not close it yet.</source>
        <translation>Le secret n’a peut-être pas été enregistré. Ce programme le détient encore&#xa0;: ne le fermez pas tout de suite.</translation>
    </message>
    <message>
        <source>The secret may not have been removed.</source>
        <translation>Le secret n’a peut-être pas été supprimé.</translation>
    </message>
    <message>
        <source>The keychain was not unlocked when you signed in, or the prompt for its password was dismissed.</source>
        <translation>Le trousseau n’a pas été déverrouillé à l’ouverture de session, ou la demande de son mot de passe a été fermée.</translation>
    </message>
    <message>
        <source>Access was denied when the system asked, or a policy of your company forbids it.</source>
        <translation>L’accès a été refusé quand le système l’a demandé, ou une règle de votre entreprise l’interdit.</translation>
    </message>
    <message>
        <source>Read back, the entry was not what was saved. Another program may be changing it, or the keychain failed without saying so.</source>
        <translation>À la relecture, l’entrée ne correspondait pas à ce qui avait été enregistré. Un autre programme la modifie peut-être, ou le trousseau a échoué sans le signaler.</translation>
    </message>
    <message>
        <source>The keychain of this system can only hold short entries.</source>
        <translation>Le trousseau de ce système ne peut contenir que des entrées courtes.</translation>
    </message>
    <message>
        <source>Save it here again. Snyk&apos;s Web UI still shows a Broker token; a credential has to be entered again.</source>
        <translation>Enregistrez-le de nouveau ici. L’interface web de Snyk affiche encore un jeton Broker&#xa0;; des identifiants doivent être saisis de nouveau.</translation>
    </message>
    <message>
        <source>Look for the prompt of the system and answer it, then try again.</source>
        <translation>Cherchez la demande du système et répondez-y, puis réessayez.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, look at the entry in the keychain program of your system.</source>
        <translation>Réessayez. Si cela ne suffit pas, regardez l’entrée dans le programme de trousseau de votre système.</translation>
    </message>
    <message>
        <source>Check that you entered only the token or the password and nothing else.</source>
        <translation>Vérifiez que vous n’avez saisi que le jeton ou le mot de passe, et rien d’autre.</translation>
    </message>
    <message>
        <source>Look at the entry in the keychain program of your system. Saving it again replaces it.</source>
        <translation>Regardez l’entrée dans le programme de trousseau de votre système. L’enregistrer de nouveau la remplace.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, restart the keychain service of your system and try once more. Do not close this program or sign out before the token is saved or copied.</source>
        <translation>Réessayez. Si cela ne suffit pas, redémarrez le service de trousseau de votre système et réessayez encore une fois. Ne fermez pas ce programme et ne fermez pas votre session avant que le jeton soit enregistré ou copié.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, restart the keychain service of your system and try once more.</source>
        <translation>Réessayez. Si cela ne suffit pas, redémarrez le service de trousseau de votre système et réessayez encore une fois.</translation>
    </message>
    <message>
        <source>It may not be stored. Put it in a safe place yourself before you go on.</source>
        <translation>Il n’est peut-être pas stocké. Mettez-le vous-même en lieu sûr avant de continuer.</translation>
    </message>
    <message>
        <source>It is not stored anywhere. Put it in a safe place yourself before you go on.</source>
        <translation>Il n’est stocké nulle part. Mettez-le vous-même en lieu sûr avant de continuer.</translation>
    </message>
    <message>
        <source>It may not be stored</source>
        <comment>title of a question</comment>
        <translation>Il n’est peut-être pas stocké</translation>
    </message>
    <message>
        <source>It is not stored anywhere</source>
        <comment>title of a question</comment>
        <translation>Il n’est stocké nulle part</translation>
    </message>
    <message>
        <source>It is kept only in memory and is gone when this program closes. It is never written to a file.</source>
        <translation>Il n’est conservé qu’en mémoire et disparaît à la fermeture de ce programme. Il n’est jamais écrit dans un fichier.</translation>
    </message>
    <message>
        <source>The settings are not saved</source>
        <translation>Les réglages ne sont pas enregistrés</translation>
    </message>
    <message>
        <source>The keychain has the new secret. The settings, which say that it is to be used, could not be written.</source>
        <translation>Le trousseau contient le nouveau secret. Les réglages, qui disent de l’utiliser, n’ont pas pu être écrits.</translation>
    </message>
    <message>
        <source>The disk is full, or you may not write where the settings are.</source>
        <translation>Le disque est plein, ou vous n’avez pas le droit d’écrire là où sont les réglages.</translation>
    </message>
    <message>
        <source>Make room or correct the permissions, then try again.</source>
        <translation>Libérez de l’espace ou corrigez les permissions, puis réessayez.</translation>
    </message>
    <message>
        <source>Settings not saved</source>
        <comment>state of a keychain entry</comment>
        <translation>Réglages non enregistrés</translation>
    </message>
</context>
<context>
    <name>broker::ui::VerifyPage</name>
    <message>
        <source>&amp;Check the client</source>
        <translation>&amp;Vérifier le client</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Try its c&amp;redentials too</source>
        <translation>Vérifier aussi ses &amp;identifiants</translation>
    </message>
    <message>
        <source>The program cannot reach it?</source>
        <translation>Le programme ne peut pas l’atteindre&#xa0;?</translation>
    </message>
    <message>
        <source>If you saw in another place, such as the client&apos;s log, that it is connected with the new token, say so. Your words are kept with this rotation.</source>
        <translation>Si vous avez vu ailleurs, par exemple dans le journal du client, qu’il est connecté avec le nouveau jeton, indiquez-le. Votre déclaration est conservée avec cette rotation.</translation>
    </message>
    <message>
        <source>&amp;Back to the new client</source>
        <translation>Re&amp;tour au nouveau client</translation>
    </message>
    <message>
        <source>Has the client sign in to the service behind it, such as your Git server</source>
        <translation>Fait connecter le client au service situé derrière lui, par exemple votre serveur Git</translation>
    </message>
    <message>
        <source>&amp;Address of the new client:</source>
        <translation>&amp;Adresse du nouveau client&#xa0;:</translation>
    </message>
    <message>
        <source>Asking the client…</source>
        <translation>Interrogation du client…</translation>
    </message>
    <message>
        <source>The client tries its credentials…</source>
        <translation>Le client vérifie ses identifiants…</translation>
    </message>
    <message>
        <source>&amp;Next: the switch</source>
        <translation>&amp;Suivant&#xa0;: le passage</translation>
    </message>
    <message>
        <source>&amp;Next: retire the old token</source>
        <translation>&amp;Suivant&#xa0;: mettre hors service l’ancien jeton</translation>
    </message>
    <message>
        <source>What the client says</source>
        <translation>Ce que dit le client</translation>
    </message>
    <message>
        <source>Locked: the next step needs a connected client with the new token.</source>
        <translation>Verrouillé&#xa0;: l’étape suivante nécessite un client connecté avec le nouveau jeton.</translation>
    </message>
    <message>
        <source>This is no address of a client. It looks like broker-host:8001 or http://10.0.0.7:8001, without user name or query.</source>
        <translation>Ce n’est pas une adresse de client. Elle ressemble à broker-host:8001 ou http://10.0.0.7:8001, sans nom d’utilisateur ni requête.</translation>
    </message>
    <message>
        <source>What the service said</source>
        <translation>Ce qu’a dit le service</translation>
    </message>
    <message>
        <source>The client was proven before. Check it once more.</source>
        <translation>La connexion du client a déjà été prouvée. Vérifiez-la une fois de plus.</translation>
    </message>
    <message>
        <source>Waiting for the client…</source>
        <translation>En attente du client…</translation>
    </message>
</context>
<context>
    <name>broker::ui::WebsiteText</name>
    <message>
        <source>There is no link to pages of Snyk: the address of the Web UI of %1 is not known here. Open it in your browser as you usually do.</source>
        <extracomment>%1 is a region.</extracomment>
        <translation>Il n’y a pas de lien vers des pages de Snyk&#xa0;: l’adresse de l’interface web de %1 n’est pas connue ici. Ouvrez-la dans votre navigateur comme d’habitude.</translation>
    </message>
    <message>
        <source>Snyk documents no address of its support for %1. Ask your contact at Snyk.</source>
        <extracomment>%1 is a region.</extracomment>
        <translation>Snyk ne documente aucune adresse de son support pour %1. Interrogez votre contact chez Snyk.</translation>
    </message>
    <message>
        <source>%1 is not set up in this organization yet, so Snyk shows no Broker token for it. Go back and have the token generated, or ask Snyk Support to set it up with Broker. Then follow these steps.</source>
        <extracomment>%1 is a type of integration.</extracomment>
        <translation>%1 n’est pas encore configuré dans cette organisation&#xa0;; Snyk n’affiche donc aucun jeton Broker pour cette intégration. Revenez en arrière et faites générer le jeton, ou demandez au support Snyk de la configurer avec Broker. Suivez ensuite ces étapes.</translation>
    </message>
    <message>
        <source>%1 is set up without Broker, so Snyk shows no Broker token for it yet. Go back and have the token generated, or ask Snyk Support to turn Broker on. Then follow these steps.</source>
        <extracomment>%1 is a type of integration.</extracomment>
        <translation>%1 est configuré sans Broker&#xa0;; Snyk n’affiche donc pas encore de jeton Broker pour cette intégration. Revenez en arrière et faites générer le jeton, ou demandez au support Snyk d’activer Broker. Suivez ensuite ces étapes.</translation>
    </message>
    <message>
        <source>%1 is not set up in this organization yet, so Snyk shows no Broker token for it, and the role here does not permit to have one generated. %2 Snyk Support can set it up with Broker, too. Then follow these steps.</source>
        <extracomment>%1 is a type of integration, %2 a sentence: “Ask an administrator for the role …”.</extracomment>
        <translation>%1 n’est pas encore configuré dans cette organisation&#xa0;; Snyk n’affiche donc aucun jeton Broker pour cette intégration, et le rôle ici ne permet pas d’en faire générer un. %2 Le support Snyk peut aussi la configurer avec Broker. Suivez ensuite ces étapes.</translation>
    </message>
    <message>
        <source>%1 is set up without Broker, so Snyk shows no Broker token for it yet, and the role here does not permit to have one generated. %2 Snyk Support can turn Broker on, too. Then follow these steps.</source>
        <extracomment>%1 is a type of integration, %2 a sentence: “Ask an administrator for the role …”.</extracomment>
        <translation>%1 est configuré sans Broker&#xa0;; Snyk n’affiche donc pas encore de jeton Broker pour cette intégration, et le rôle ici ne permet pas d’en faire générer un. %2 Le support Snyk peut aussi activer Broker. Suivez ensuite ces étapes.</translation>
    </message>
</context>
<context>
    <name>broker::ui::WindowCommands</name>
    <message>
        <source>Set up a &amp;token…</source>
        <translation>Configurer &amp;un jeton…</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>&amp;Copier le jeton</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>&amp;Look in the keychain again</source>
        <translation>Regarder de nouveau dans le &amp;trousseau</translation>
    </message>
    <message>
        <source>&amp;Audit journal…</source>
        <translation>Journal d’&amp;audit…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>&amp;Practice mode…</source>
        <translation>Mode d’&amp;entraînement…</translation>
    </message>
    <message>
        <source>&amp;Leave practice mode</source>
        <translation>&amp;Quitter le mode d’entraînement</translation>
    </message>
    <message>
        <source>&amp;About Broker Token Assistant</source>
        <translation>À &amp;propos de Broker Token Assistant</translation>
    </message>
    <message>
        <source>Copy the selected token to the clipboard for a short time</source>
        <translation>Copie pour un court instant le jeton sélectionné dans le presse-papiers</translation>
    </message>
    <message>
        <source>Is every token still in the keychain? Asks without a prompt.</source>
        <translation>Tous les jetons sont-ils encore dans le trousseau&#xa0;? Vérifie sans rien demander.</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <extracomment>Menu with everything that is done with tokens.</extracomment>
        <translation>&amp;Jetons</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <extracomment>Menu about what the list shows.</extracomment>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <extracomment>Menu about practice mode.</extracomment>
        <translation>E&amp;ntraînement</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>Name of the tool bar.</extracomment>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <extracomment>Menu with everything that writes a file.</extracomment>
        <translation>E&amp;nregistrer</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <extracomment>Menu with what saves the list and brings it to another computer.</extracomment>
        <translation>&amp;Sauvegarde</translation>
    </message>
    <message>
        <source>Try everything with a made-up Snyk; nothing leaves this computer</source>
        <translation>Tout essayer avec un Snyk fictif&#xa0;; rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Si&amp;gn out of Snyk</source>
        <translation>&amp;Se déconnecter de Snyk</translation>
    </message>
    <message>
        <source>Check for a &amp;new version…</source>
        <translation>Rechercher une &amp;nouvelle version…</translation>
    </message>
    <message>
        <source>&amp;Help…</source>
        <translation>&amp;Aide…</translation>
    </message>
    <message>
        <source>Reads the token and the credential from what a Broker client was started with</source>
        <translation>Lit le jeton et les identifiants dans ce qui a servi à démarrer un client Broker</translation>
    </message>
    <message>
        <source>Add an e&amp;xisting client…</source>
        <translation>A&amp;jouter un client existant…</translation>
    </message>
    <message>
        <source>Show as &amp;tiles</source>
        <translation>Afficher en tu&amp;iles</translation>
    </message>
    <message>
        <source>The next window that needs Snyk asks you to sign in again. A Snyk API credential that is in memory only is forgotten</source>
        <translation>La prochaine fenêtre qui a besoin de Snyk vous demandera de vous reconnecter. Les identifiants d’API Snyk qui ne sont qu’en mémoire sont oubliés</translation>
    </message>
</context>
<context>
    <name>broker::ui::WizardPage</name>
    <message>
        <source>S&amp;ign in again</source>
        <translation>Se &amp;reconnecter</translation>
    </message>
</context>
<context>
    <name>broker::ui::WordHelp</name>
    <message>
        <source>What is “%1”?</source>
        <extracomment>Name of a button with a question mark. %1 is a word of the glossary.</extracomment>
        <translation>Qu’est-ce que «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
</context>
</TS>
