<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name>broker::ui::AboutBox</name>
    <message>
        <source>About Broker Token Assistant</source>
        <translation>Acerca de Broker Token Assistant</translation>
    </message>
    <message>
        <source>Gets Snyk Broker tokens and keeps them in the keychain of this computer.</source>
        <translation>Obtiene tokens de Snyk Broker y los guarda en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>It is free software under the Apache License 2.0. It is not made by Snyk.</source>
        <translation>Es software libre bajo la licencia Apache 2.0. No es un producto de Snyk.</translation>
    </message>
    <message>
        <source>Check for a &amp;new version…</source>
        <translation>Buscar una versión &amp;nueva…</translation>
    </message>
</context>
<context>
    <name>broker::ui::AddressGate</name>
    <message>
        <source>This is not an address of Snyk</source>
        <translation>Esta no es una dirección de Snyk</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>&amp;Usar esta dirección</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>Region and address contradict each other</source>
        <translation>La región y la dirección se contradicen</translation>
    </message>
    <message>
        <source>The list of tokens names the region %1, but the address %2. Nothing was opened, so that no token is sent to the wrong place.</source>
        <translation>La lista de tokens indica la región %1, pero la dirección %2. No se ha abierto nada, para que ningún token se envíe al lugar equivocado.</translation>
    </message>
    <message>
        <source>Somebody or something has changed the list, or the backup that it came from. Remove this entry, then set the token up again; there you choose the region yourself.</source>
        <translation>Alguien o algo ha modificado la lista, o la copia de seguridad de la que procede. Elimine esta entrada y vuelva a configurar el token; al hacerlo, elegirá usted mismo la región.</translation>
    </message>
    <message>
        <source>Snyk is said to be reached at %1 here. None of Snyk&apos;s regions has this address, and you have not used it on this computer.</source>
        <extracomment>%1 is an address.</extracomment>
        <translation>Se indica que aquí se accede a Snyk en %1. Ninguna región de Snyk tiene esta dirección y usted no la ha usado en este equipo.</translation>
    </message>
    <message>
        <source>Your Snyk API credential and the Broker token would be sent there. Use it only if your company has a Snyk installation of its own at this address. Otherwise somebody may have changed the list, or the backup or hand-over that it came from.</source>
        <translation>Su credencial de API de Snyk y el token de Broker se enviarían allí. Úsela solo si su empresa tiene una instalación propia de Snyk en esta dirección. De lo contrario, es posible que alguien haya modificado la lista, o la copia de seguridad o la entrega de la que procede.</translation>
    </message>
</context>
<context>
    <name>broker::ui::AnyHomePage</name>
    <message>
        <source>Asking Snyk for the integrations of %1…</source>
        <translation>Consultando a Snyk las integraciones de %1…</translation>
    </message>
</context>
<context>
    <name>broker::ui::ApiTokenDialog</name>
    <message>
        <source>&amp;Leave without it</source>
        <translation>&amp;Salir sin ella</translation>
    </message>
    <message>
        <source>Check and save</source>
        <comment>step of a window</comment>
        <translation>Comprobar y guardar</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step of a window</comment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>New credential</source>
        <comment>step of a window</comment>
        <translation>Credencial nueva</translation>
    </message>
    <message>
        <source>Old credential</source>
        <comment>step of a window</comment>
        <translation>Credencial anterior</translation>
    </message>
    <message>
        <source>Snyk API credential</source>
        <translation>Credencial de API de Snyk</translation>
    </message>
    <message>
        <source>The new Snyk API credential is not kept yet</source>
        <translation>La credencial de API de Snyk nueva aún no está guardada</translation>
    </message>
    <message>
        <source>If you leave now, this program forgets it and goes on with the old one. Snyk shows it once only.</source>
        <translation>Si sale ahora, el programa la olvidará y seguirá con la anterior. Snyk la muestra una sola vez.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ApiTokenDonePage</name>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>Revoke it at Snyk as well, if it is still valid there.</source>
        <translation>Revóquelo también en Snyk, si allí sigue siendo válido.</translation>
    </message>
    <message>
        <source>There is no Snyk API credential to replace</source>
        <translation>No hay ninguna credencial de API de Snyk que sustituir</translation>
    </message>
    <message>
        <source>The Snyk API credential is replaced</source>
        <translation>Se ha sustituido la credencial de API de Snyk</translation>
    </message>
    <message>
        <source>The old Snyk API credential is removed from this computer</source>
        <translation>La credencial de API de Snyk anterior se ha eliminado de este equipo</translation>
    </message>
    <message>
        <source>&amp;Sign in to Snyk…</source>
        <translation>&amp;Iniciar sesión en Snyk…</translation>
    </message>
</context>
<context>
    <name>broker::ui::ApiTokenPage</name>
    <message>
        <source>unnamed account</source>
        <translation>cuenta sin nombre</translation>
    </message>
    <message>
        <source>Kept since %1, to be replaced by %2.</source>
        <translation>Guardado desde el %1, debe sustituirse antes del %2.</translation>
    </message>
    <message>
        <source>A personal access token expires after 90 days at the latest.</source>
        <translation>Un token de acceso personal caduca como máximo a los 90 días.</translation>
    </message>
    <message>
        <source>Practice mode has an account of its own. Set up a token with it first: then its secret is kept and can be rotated.</source>
        <translation>El modo de práctica tiene su propia cuenta. Configure primero un token con ella: entonces su secreto se conserva y se puede rotar.</translation>
    </message>
    <message>
        <source>%1 of %2 in %3, in the password store of this computer (keychain).</source>
        <extracomment>%1 is a masked token, %2 whose it is, %3 a region.</extracomment>
        <translation>%1 de %2 en %3, en el almacén de contraseñas de este equipo (llavero).</translation>
    </message>
    <message>
        <source>No Snyk API credential is kept in the keychain. The one that you are signed in with is in memory only. To rotate it here, sign out of Snyk, sign in with it again and tick “Remember it on this computer”.</source>
        <translation>No hay ninguna credencial de API de Snyk guardada en el llavero. Aquella con la que ha iniciado sesión solo está en la memoria. Para rotarla aquí, cierre la sesión de Snyk, vuelva a iniciar sesión con ella y marque «Recordarlo en este equipo».</translation>
    </message>
    <message>
        <source>No Snyk API credential is kept in the keychain. One that you only type in is forgotten when you sign out or close this program. To rotate it here, sign in to Snyk with it and tick “Remember it on this computer”.</source>
        <translation>No hay ninguna credencial de API de Snyk guardada en el llavero. La que solo se escribe se olvida al cerrar la sesión o este programa. Para rotarla aquí, inicie sesión en Snyk con ella y marque «Recordarlo en este equipo».</translation>
    </message>
</context>
<context>
    <name>broker::ui::Audit</name>
    <message>
        <source>Connected to Snyk</source>
        <comment>entry of the audit journal</comment>
        <translation>Conectado a Snyk</translation>
    </message>
    <message>
        <source>Token generated</source>
        <comment>entry of the audit journal</comment>
        <translation>Token generado</translation>
    </message>
    <message>
        <source>Token retrieved</source>
        <comment>entry of the audit journal</comment>
        <translation>Token recuperado</translation>
    </message>
    <message>
        <source>Token entered by hand</source>
        <comment>entry of the audit journal</comment>
        <translation>Token introducido a mano</translation>
    </message>
    <message>
        <source>Secret stored</source>
        <comment>entry of the audit journal</comment>
        <translation>Secreto guardado</translation>
    </message>
    <message>
        <source>Copied to the clipboard</source>
        <comment>entry of the audit journal</comment>
        <translation>Copiado en el portapapeles</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>entry of the audit journal</comment>
        <translation>Mostrado</translation>
    </message>
    <message>
        <source>Checked</source>
        <comment>entry of the audit journal</comment>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>entry of the audit journal</comment>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Due date changed</source>
        <comment>entry of the audit journal</comment>
        <translation>Fecha prevista cambiada</translation>
    </message>
    <message>
        <source>Notes changed</source>
        <comment>entry of the audit journal</comment>
        <translation>Notas cambiadas</translation>
    </message>
    <message>
        <source>Integration added</source>
        <comment>entry of the audit journal</comment>
        <translation>Integración añadida</translation>
    </message>
    <message>
        <source>Integration changed</source>
        <comment>entry of the audit journal</comment>
        <translation>Integración cambiada</translation>
    </message>
    <message>
        <source>Calendar saved</source>
        <comment>entry of the audit journal</comment>
        <translation>Calendario guardado</translation>
    </message>
    <message>
        <source>Inventory saved</source>
        <comment>entry of the audit journal</comment>
        <translation>Inventario guardado</translation>
    </message>
    <message>
        <source>Audit journal saved</source>
        <comment>entry of the audit journal</comment>
        <translation>Registro de auditoría guardado</translation>
    </message>
    <message>
        <source>Old entries removed</source>
        <comment>entry of the audit journal</comment>
        <translation>Entradas antiguas eliminadas</translation>
    </message>
    <message>
        <source>done</source>
        <comment>how an action ended</comment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>how an action ended</comment>
        <translation>fallido</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>how an action ended</comment>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>how an action ended</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>The audit journal cannot be written</source>
        <translation>No se puede escribir en el registro de auditoría</translation>
    </message>
    <message>
        <source>The disk is full, or the folder is read-only.</source>
        <translation>El disco está lleno o la carpeta es de solo lectura.</translation>
    </message>
    <message>
        <source>Client configuration saved</source>
        <comment>entry of the audit journal</comment>
        <translation>Configuración del cliente guardada</translation>
    </message>
    <message>
        <source>Backup saved</source>
        <comment>entry of the audit journal</comment>
        <translation>Copia de seguridad guardada</translation>
    </message>
    <message>
        <source>Backup imported</source>
        <comment>entry of the audit journal</comment>
        <translation>Copia de seguridad importada</translation>
    </message>
    <message>
        <source>Secret deleted</source>
        <comment>entry of the audit journal</comment>
        <translation>Secreto eliminado</translation>
    </message>
    <message>
        <source>Rotated, or marked as rotated</source>
        <comment>entry of the audit journal</comment>
        <translation>Rotado o marcado como rotado</translation>
    </message>
    <message>
        <source>What you did was carried out, but there is no entry about it in the file %1.</source>
        <translation>La acción se ha realizado, pero no consta en el archivo %1.</translation>
    </message>
    <message>
        <source>Free some space or correct the permissions of the folder. If you have to account for what you do, write it down elsewhere until then.</source>
        <translation>Libere espacio o corrija los permisos de la carpeta. Si debe dejar constancia de lo que hace, anótelo entretanto en otro lugar.</translation>
    </message>
    <message>
        <source>provisional token requested</source>
        <comment>what was asked of Snyk</comment>
        <translation>token provisional solicitado</translation>
    </message>
    <message>
        <source>switch to the new token</source>
        <comment>what was asked of Snyk</comment>
        <translation>cambio al token nuevo</translation>
    </message>
    <message>
        <source>used here too</source>
        <comment>a credential that another integration uses already</comment>
        <translation>también se usa aquí</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <comment>how many a backup holds</comment>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>kept until %1</source>
        <extracomment>What happens to a token that was replaced; %1 is a date.</extracomment>
        <translation>se guarda hasta el %1</translation>
    </message>
    <message>
        <source>added or changed: %1, unchanged: %2, left out: %3</source>
        <extracomment>What an import did; each is a number of entries.</extracomment>
        <translation>añadidas o cambiadas: %1, sin cambios: %2, omitidas: %3</translation>
    </message>
    <message>
        <source>filled into the form of a client</source>
        <comment>what was done with a secret</comment>
        <translation>insertado en el formulario de un cliente</translation>
    </message>
    <message>
        <source>a passphrase</source>
        <comment>what opens a hand-over</comment>
        <translation>una frase de contraseña</translation>
    </message>
    <message>
        <source>the key %1</source>
        <comment>what opens a hand-over</comment>
        <translation>la clave %1</translation>
    </message>
    <message>
        <source>hand-over from %1, opened; until %2, with %3</source>
        <translation>entrega de %1, abierta; hasta el %2, con %3</translation>
    </message>
    <message>
        <source>hand-over for %1; until %2, with %3</source>
        <extracomment>%1 is a person, %2 a date, %3 is &quot;a passphrase&quot; or &quot;the key 12345 …&quot;.</extracomment>
        <translation>entrega para %1; hasta el %2, con %3</translation>
    </message>
    <message>
        <source>key for hand-overs</source>
        <comment>what an entry is about</comment>
        <translation>clave para entregas</translation>
    </message>
    <message>
        <source>Client started here</source>
        <comment>entry of the audit journal</comment>
        <translation>Cliente iniciado aquí</translation>
    </message>
    <message>
        <source>Container replaced</source>
        <comment>entry of the audit journal</comment>
        <translation>Contenedor sustituido</translation>
    </message>
    <message>
        <source>Client stopped here</source>
        <comment>entry of the audit journal</comment>
        <translation>Cliente detenido aquí</translation>
    </message>
    <message>
        <source>taken back, Broker switched off</source>
        <comment>what was asked of Snyk</comment>
        <translation>revertido, Broker desactivado</translation>
    </message>
    <message>
        <source>Snyk API credential forgotten</source>
        <comment>entry of the audit journal</comment>
        <translation>Credencial de API de Snyk olvidada</translation>
    </message>
    <message>
        <source>Snyk API credential</source>
        <comment>what an entry is about</comment>
        <translation>Credencial de API de Snyk</translation>
    </message>
</context>
<context>
    <name>broker::ui::AuditDialog</name>
    <message>
        <source>History of %1</source>
        <translation>Historial de %1</translation>
    </message>
    <message>
        <source>Audit journal</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Find in the journal</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Acción realizada</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Entries, newest first</source>
        <translation>Entradas, primero las más recientes</translation>
    </message>
    <message>
        <source>There is no entry.</source>
        <translation>No hay ninguna entrada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of a newer version cannot be shown.</source>
        <translation>
            <numerusform>No se puede mostrar %Ln línea de una versión más reciente.</numerusform>
            <numerusform>No se pueden mostrar %Ln líneas de una versión más reciente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be read.</source>
        <translation>
            <numerusform>No se puede leer %Ln archivo.</numerusform>
            <numerusform>No se pueden leer %Ln archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the audit journal</source>
        <translation>Guardar el registro de auditoría</translation>
    </message>
    <message>
        <source>Table (*.csv);;Lines of JSON (*.jsonl)</source>
        <translation>Tabla (*.csv);;Líneas de JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>The journal could not be saved</source>
        <translation>No se ha podido guardar el registro</translation>
    </message>
    <message>
        <source>The journal was saved</source>
        <translation>El registro se ha guardado</translation>
    </message>
    <message>
        <source>Clear the text to find</source>
        <translation>Borrar el texto de búsqueda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are incomplete, because the program was stopped while writing them.</source>
        <translation>
            <numerusform>%Ln línea está incompleta porque el programa se detuvo mientras la escribía.</numerusform>
            <numerusform>%Ln líneas están incompletas porque el programa se detuvo mientras las escribía.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be recorded that it was saved; old entries are kept for longer.</source>
        <translation>No se ha podido anotar que se guardó; las entradas antiguas se conservarán más tiempo.</translation>
    </message>
</context>
<context>
    <name>broker::ui::AuditModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Snyk request</source>
        <translation>Solicitud de Snyk</translation>
    </message>
</context>
<context>
    <name>broker::ui::AuthorityList</name>
    <message>
        <source>It is larger than any file of certificates. Choose the file that holds only your company&apos;s certificates.</source>
        <translation>Es más grande que cualquier archivo de certificados. Elija el archivo que contenga solo los certificados de su empresa.</translation>
    </message>
    <message>
        <source>There is a private key in it, which belongs to nobody but its owner. Ask your IT department for the certificate alone, and tell them that the key was given out.</source>
        <translation>Contiene una clave privada, que solo debe tener su propietario. Pida a su departamento de informática solo el certificado e infórmeles de que se ha entregado la clave.</translation>
    </message>
    <message>
        <source>There is no certificate in it. Choose a PEM or DER file, as a rule named *.pem, *.crt or *.cer.</source>
        <translation>No contiene ningún certificado. Elija un archivo PEM o DER, que suele llamarse *.pem, *.crt o *.cer.</translation>
    </message>
    <message>
        <source>Its certificate is that of a server, not of an authority, so it cannot vouch for others. Ask your IT department for the root certificate.</source>
        <translation>Su certificado es el de un servidor, no el de una autoridad, así que no puede avalar a otros. Pida el certificado raíz a su departamento de informática.</translation>
    </message>
    <message>
        <source>There are too many certificates in it. Choose the file that holds only your company&apos;s.</source>
        <translation>Contiene demasiados certificados. Elija el archivo que contenga solo los de su empresa.</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>caducó el %1</translation>
    </message>
    <message>
        <source>valid only from %1</source>
        <translation>válido solo a partir del %1</translation>
    </message>
    <message>
        <source>&amp;Add from a file…</source>
        <translation>&amp;Añadir desde un archivo…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Save for the &amp;Broker client…</source>
        <translation>Guardar para el cliente &amp;Broker…</translation>
    </message>
    <message>
        <source>Certificates that you added</source>
        <translation>Certificados que ha añadido</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Add your company&apos;s certificate</source>
        <translation>Añadir el certificado de su empresa</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer *.der);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 was not added</source>
        <translation>No se ha añadido %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) added</source>
        <translation>
            <numerusform>%Ln certificado añadido</numerusform>
            <numerusform>%Ln certificados añadidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that your IT department names. Only this program trusts it, from now on.</source>
        <translation>Compare la huella con la que le indique su departamento de informática. A partir de ahora, solo este programa confía en él.</translation>
    </message>
    <message>
        <source>One of them has expired: what it vouches for is still refused. Ask for the new one.</source>
        <translation>Uno de ellos ha caducado: lo que avala se sigue rechazando. Pida el nuevo.</translation>
    </message>
    <message>
        <source>Save the certificates for the Broker client</source>
        <translation>Guardar los certificados para el cliente Broker</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>Certificados (*.pem)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>The configuration of a Broker client now offers this file in its field for the company&apos;s certificate (NODE_EXTRA_CA_CERTS; CA_CERT in clients before 4.166).</source>
        <translation>La configuración de un cliente Broker ofrece ahora este archivo en el campo para los certificados de la empresa (NODE_EXTRA_CA_CERTS; CA_CERT en clientes anteriores a la versión 4.166).</translation>
    </message>
    <message>
        <source>One file with all of them, for the field “File with the company&apos;s certificates” of the client</source>
        <translation>Un solo archivo con todos, para el campo «Archivo con los certificados de la empresa» del cliente</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>Huella SHA-256: %1</translation>
    </message>
    <message>
        <source>Cop&amp;y the fingerprint</source>
        <translation>Copiar la huella di&amp;gital</translation>
    </message>
</context>
<context>
    <name>broker::ui::BackupCommands</name>
    <message>
        <source>&amp;Save a backup…</source>
        <translation>&amp;Guardar una copia de seguridad…</translation>
    </message>
    <message>
        <source>&amp;Import a backup…</source>
        <translation>&amp;Importar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Save a backup of the list</source>
        <translation>Guardar una copia de seguridad de la lista</translation>
    </message>
    <message>
        <source>Backup (*.json)</source>
        <translation>Copia de seguridad (*.json)</translation>
    </message>
    <message>
        <source>There is nothing to save</source>
        <translation>No hay nada que guardar</translation>
    </message>
    <message>
        <source>No token is in the list yet.</source>
        <translation>Aún no hay ningún token en la lista.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of the list that this version cannot read are not in it.</source>
        <translation>
            <numerusform>No incluye %Ln entrada de la lista que esta versión no puede leer.</numerusform>
            <numerusform>No incluye %Ln entradas de la lista que esta versión no puede leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a backup</source>
        <translation>Importar una copia de seguridad</translation>
    </message>
    <message>
        <source>Backup (*.json);;All files (*)</source>
        <translation>Copia de seguridad (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Saved as a backup: %1</source>
        <extracomment>%1 is &quot;2 tokens and 1 credential&quot;.</extracomment>
        <translation>Guardado como copia de seguridad: %1</translation>
    </message>
    <message>
        <source>There is no secret in it: they stay where they are. On another computer tokens are retrieved from Snyk again, and credentials entered again.</source>
        <translation>No contiene ningún secreto: los secretos se quedan donde están. En otro equipo, los tokens se recuperan de nuevo de Snyk y las credenciales se introducen otra vez.</translation>
    </message>
</context>
<context>
    <name>broker::ui::BackupText</name>
    <message>
        <source>The backup cannot be read</source>
        <translation>No se puede leer la copia de seguridad</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>No se puede abrir el archivo %1.</translation>
    </message>
    <message>
        <source>Check the permissions of the file, or choose another one.</source>
        <translation>Compruebe los permisos del archivo o elija otro.</translation>
    </message>
    <message>
        <source>This file is too large to be a backup</source>
        <translation>Este archivo es demasiado grande para ser una copia de seguridad</translation>
    </message>
    <message>
        <source>Another file was chosen.</source>
        <translation>Se ha elegido otro archivo.</translation>
    </message>
    <message>
        <source>Choose a file that this program saved as a backup.</source>
        <translation>Elija un archivo que este programa haya guardado como copia de seguridad.</translation>
    </message>
    <message>
        <source>This is not a backup of this program</source>
        <translation>Esto no es una copia de seguridad de este programa</translation>
    </message>
    <message>
        <source>The file %1 holds something else. Nothing was imported.</source>
        <translation>El archivo %1 contiene otra cosa. No se ha importado nada.</translation>
    </message>
    <message>
        <source>Another file was chosen, such as the inventory or a calendar.</source>
        <translation>Se ha elegido otro archivo, como el inventario o un calendario.</translation>
    </message>
    <message>
        <source>The backup is damaged</source>
        <translation>La copia de seguridad está dañada</translation>
    </message>
    <message>
        <source>The file %1 ends too early or cannot be understood. Nothing was imported.</source>
        <translation>El archivo %1 termina antes de tiempo o no se entiende. No se ha importado nada.</translation>
    </message>
    <message>
        <source>Copy it again from where it was saved, or save a new backup there.</source>
        <translation>Vuelva a copiarlo desde donde se guardó o guarde allí una nueva copia de seguridad.</translation>
    </message>
    <message>
        <source>The backup is not as it was saved</source>
        <translation>La copia de seguridad no está como se guardó</translation>
    </message>
    <message>
        <source>The file was edited, or damaged while it was copied.</source>
        <translation>El archivo se ha editado o se ha dañado al copiarlo.</translation>
    </message>
    <message>
        <source>The backup was saved by a newer version</source>
        <translation>La copia de seguridad se guardó con una versión más reciente</translation>
    </message>
    <message>
        <source>This version does not understand the file %1. Nothing was imported.</source>
        <translation>Esta versión no entiende el archivo %1. No se ha importado nada.</translation>
    </message>
    <message>
        <source>A newer version of this program runs on the other computer.</source>
        <translation>En el otro equipo se usa una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>Install the newer version here, then import the file again.</source>
        <translation>Instale aquí la versión más reciente y vuelva a importar el archivo.</translation>
    </message>
    <message>
        <source>Practice and real tokens are never mixed. Nothing of %1 was imported.</source>
        <translation>Los tokens de práctica y los reales nunca se mezclan. No se ha importado nada de %1.</translation>
    </message>
    <message>
        <source>Leave practice mode, then import the file again.</source>
        <translation>Salga del modo de práctica y vuelva a importar el archivo.</translation>
    </message>
    <message>
        <source>Enter practice mode, then import the file again.</source>
        <translation>Entre en el modo de práctica y vuelva a importar el archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more entry(s) cannot be understood by this version and are left out.</source>
        <translation>
            <numerusform>Esta versión no entiende %Ln entrada más, que se omite.</numerusform>
            <numerusform>Esta versión no entiende %Ln entradas más, que se omiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>who chose the due date</source>
        <comment>what of a token changes</comment>
        <translation>quién eligió la fecha prevista</translation>
    </message>
    <message>
        <source>due date: %2 instead of %1</source>
        <translation>fecha prevista: %2 en lugar de %1</translation>
    </message>
    <message numerus="yes">
        <source>rotated every %Ln day(s)</source>
        <comment>what of a token changes</comment>
        <translation>
            <numerusform>se rota cada %Ln día</numerusform>
            <numerusform>se rota cada %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>rotated as the settings say</source>
        <comment>what of a token changes</comment>
        <translation>se rota según los ajustes</translation>
    </message>
    <message>
        <source>last rotated: %1</source>
        <extracomment>What of a token changes; %1 is a date.</extracomment>
        <translation>última rotación: %1</translation>
    </message>
    <message>
        <source>expires: %1</source>
        <extracomment>What of a token changes; %1 is a date.</extracomment>
        <translation>caduca: %1</translation>
    </message>
    <message>
        <source>notes added</source>
        <comment>what of a token changes</comment>
        <translation>notas añadidas</translation>
    </message>
    <message>
        <source>notes replaced</source>
        <comment>what of a token changes</comment>
        <translation>notas sustituidas</translation>
    </message>
    <message>
        <source>calendar entry</source>
        <comment>what of a token changes</comment>
        <translation>entrada de calendario</translation>
    </message>
    <message>
        <source>history of a token that was replaced</source>
        <translation>historial de un token que se sustituyó</translation>
    </message>
    <message>
        <source>a credential for %1</source>
        <extracomment>%1 is the address of a Git service or the like.</extracomment>
        <translation>una credencial para %1</translation>
    </message>
    <message>
        <source>the region %1 and the address %2 contradict each other; somebody may have changed the file so that a token is sent elsewhere</source>
        <extracomment>%1 is a region, %2 an address.</extracomment>
        <translation>la región %1 y la dirección %2 se contradicen; es posible que alguien haya modificado el archivo para que un token se envíe a otro lugar</translation>
    </message>
    <message>
        <source>It belongs to another user, or its drive is no longer there.</source>
        <translation>Pertenece a otro usuario o su unidad ya no está disponible.</translation>
    </message>
    <message>
        <source>The file %1 was not read to the end. Nothing was imported.</source>
        <translation>El archivo %1 no se ha leído hasta el final. No se ha importado nada.</translation>
    </message>
    <message>
        <source>It was not copied completely, or the drive has errors.</source>
        <translation>No se copió por completo o la unidad tiene errores.</translation>
    </message>
    <message>
        <source>The content of the file %1 does not match its checksum. Nothing was imported.</source>
        <translation>El contenido del archivo %1 no coincide con su suma de comprobación. No se ha importado nada.</translation>
    </message>
    <message>
        <source>This backup contains real tokens</source>
        <translation>Esta copia de seguridad contiene tokens reales</translation>
    </message>
    <message>
        <source>This backup comes from practice mode</source>
        <translation>Esta copia de seguridad procede del modo de práctica</translation>
    </message>
    <message>
        <source>Saved on %1. It holds %2.</source>
        <extracomment>%1 is date and time, %2 &quot;2 tokens and 1 credential&quot;.</extracomment>
        <translation>Guardada el %1. Contiene %2.</translation>
    </message>
    <message>
        <source>Saved on %1 by %2. It holds %3.</source>
        <extracomment>%1 is date and time, %2 the name and version of a program, %3 &quot;2 tokens and 1 credential&quot;.</extracomment>
        <translation>Guardada el %1 con %2. Contiene %3.</translation>
    </message>
    <message>
        <source>foreign address: reaches Snyk at %1, which is not one of Snyk&apos;s regions; you are asked before it is used</source>
        <extracomment>%1 is an address.</extracomment>
        <translation>dirección ajena: accede a Snyk en %1, que no es una de las regiones de Snyk; se le preguntará antes de usarla</translation>
    </message>
    <message>
        <source>replaces %1, which stays as history</source>
        <extracomment>%1 is a fingerprint.</extracomment>
        <translation>sustituye a %1, que se conserva como historial</translation>
    </message>
    <message>
        <source>was kept only in memory, so it is not stored anywhere</source>
        <translation>solo estaba en la memoria, así que no está guardado en ningún lugar</translation>
    </message>
    <message>
        <source>here it is the token %1; remove that one first to import this one</source>
        <extracomment>%1 is a fingerprint.</extracomment>
        <translation>aquí es el token %1; elimine primero ese para importar este</translation>
    </message>
    <message>
        <source>here, %1 is current; remove that one first to import this one</source>
        <extracomment>%1 is a fingerprint.</extracomment>
        <translation>aquí el actual es %1; elimine primero ese para importar este</translation>
    </message>
    <message>
        <source>history of a token that was taken back</source>
        <translation>historial de un token que se revirtió</translation>
    </message>
</context>
<context>
    <name>broker::ui::BeginPage</name>
    <message>
        <source>&amp;Job:</source>
        <translation>&amp;Tarea:</translation>
    </message>
    <message>
        <source>Set up for several organizations</source>
        <translation>Configurar para varias organizaciones</translation>
    </message>
    <message>
        <source>Choose organizations, see what would happen, then begin. Nothing is changed before that.</source>
        <translation>Elija las organizaciones, vea qué ocurriría y después comience. Antes de eso no se cambia nada.</translation>
    </message>
    <message>
        <source>&amp;Region:</source>
        <translation>Regió&amp;n:</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Una nueva</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <translation>Continuar: %1</translation>
    </message>
    <message>
        <source>Earlier jobs can be looked at, exported and taken back.</source>
        <translation>Las tareas anteriores se pueden consultar, exportar y revertir.</translation>
    </message>
    <message>
        <source>This job cannot be gone on with</source>
        <translation>No se puede continuar con esta tarea</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) was/were not finished. The next page says what is done and what is open; nothing happens before you press “Go on” there.</source>
        <translation>
            <numerusform>No se terminó %Ln tarea. La página siguiente indica qué está hecho y qué está pendiente; no ocurre nada hasta que pulse allí «Continuar».</numerusform>
            <numerusform>No se terminaron %Ln tareas. La página siguiente indica qué está hecho y qué está pendiente; no ocurre nada hasta que pulse allí «Continuar».</numerusform>
        </translation>
    </message>
    <message>
        <source>Its file names a region and an address that do not belong together; your Snyk API credential is not sent there.</source>
        <translation>Su archivo indica una región y una dirección que no se corresponden; su credencial de API de Snyk no se envía allí.</translation>
    </message>
</context>
<context>
    <name>broker::ui::BoardHeader</name>
    <message>
        <source>Rotation dates of the coming 90 days</source>
        <translation>Fechas de rotación de los próximos 90 días</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>On the time line: a token, and the date on which it is due.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>R&amp;otate now…</source>
        <translation>&amp;Rotar ahora…</translation>
    </message>
    <message>
        <source>Remind me to&amp;morrow</source>
        <translation>Recordármelo &amp;mañana</translation>
    </message>
    <message>
        <source>Res&amp;ume rotation…</source>
        <translation>&amp;Reanudar la rotación…</translation>
    </message>
</context>
<context>
    <name>broker::ui::BoardText</name>
    <message>
        <source>Storing the token for %1 in %2 was interrupted (%3).</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization, %3 date and time.</extracomment>
        <translation>Se interrumpió el guardado del token para %1 en %2 (%3).</translation>
    </message>
    <message>
        <source>Getting a token for %1 in %2 from Snyk was interrupted (%3).</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization, %3 date and time.</extracomment>
        <translation>Se interrumpió la obtención de un token de Snyk para %1 en %2 (%3).</translation>
    </message>
    <message>
        <source>A token is in the keychain but not in the list</source>
        <translation>Hay un token en el llavero que no está en la lista</translation>
    </message>
    <message>
        <source>It is not known whether Snyk issued a token</source>
        <translation>No se sabe si Snyk emitió un token</translation>
    </message>
    <message>
        <source>Snyk may have changed the integration before that. The token did not reach the keychain.</source>
        <translation>Es posible que Snyk haya cambiado antes la integración. El token no llegó al llavero.</translation>
    </message>
    <message>
        <source>A token was not stored</source>
        <translation>No se guardó un token</translation>
    </message>
    <message>
        <source>It did not reach the keychain. Snyk was not asked to change anything.</source>
        <translation>No llegó al llavero. No se pidió a Snyk que cambiara nada.</translation>
    </message>
    <message>
        <source>It is not known whether a token was stored</source>
        <translation>No se sabe si se guardó un token</translation>
    </message>
    <message>
        <source>The keychain is locked or does not answer.</source>
        <translation>El llavero está bloqueado o no responde.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again. The system may ask for your password.</source>
        <translation>Desbloquee el llavero e inténtelo de nuevo. Es posible que el sistema le pida su contraseña.</translation>
    </message>
    <message>
        <source>Notes of earlier work cannot be read</source>
        <translation>No se pueden leer las notas de trabajos anteriores</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) about getting a token cannot be read. They are kept.</source>
        <translation>
            <numerusform>No se puede leer %Ln nota sobre la obtención de un token. Se conserva.</numerusform>
            <numerusform>No se pueden leer %Ln notas sobre la obtención de un token. Se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>If a token is missing from the list, look at its integration in Snyk: it is shown there.</source>
        <translation>Si falta un token en la lista, consulte su integración en Snyk: allí se muestra.</translation>
    </message>
    <message>
        <source>Snyk cannot be reached: a system library is missing</source>
        <translation>No se puede acceder a Snyk: falta una biblioteca del sistema</translation>
    </message>
    <message>
        <source>The TLS library that Qt needs was not found.</source>
        <extracomment>%1 is the name and version of a library.</extracomment>
        <translation>No se ha encontrado la biblioteca TLS que necesita Qt.</translation>
    </message>
    <message>
        <source>The TLS library that Qt needs was not found: %1.</source>
        <translation>No se ha encontrado la biblioteca TLS que necesita Qt: %1.</translation>
    </message>
    <message>
        <source>Install the library and start the program again. Recorded tokens can be copied without it.</source>
        <translation>Instale la biblioteca y vuelva a iniciar el programa. Los tokens registrados se pueden copiar sin ella.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) will be forgotten. Quit?</source>
        <translation>
            <numerusform>Se olvidará %Ln token. ¿Salir?</numerusform>
            <numerusform>Se olvidarán %Ln tokens. ¿Salir?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credential(s) will be forgotten. Quit?</source>
        <translation>
            <numerusform>Se olvidará %Ln credencial. ¿Salir?</numerusform>
            <numerusform>Se olvidarán %Ln credenciales. ¿Salir?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) and credential(s) will be forgotten. Quit?</source>
        <translation>
            <numerusform>Se olvidará %Ln token o credencial. ¿Salir?</numerusform>
            <numerusform>Se olvidarán %Ln tokens y credenciales. ¿Salir?</numerusform>
        </translation>
    </message>
    <message>
        <source>Storing the credential for %1 in %2 was interrupted (%3).</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization, %3 date and time.</extracomment>
        <translation>Se interrumpió el guardado de la credencial para %1 en %2 (%3).</translation>
    </message>
    <message>
        <source>A credential is in the keychain but not in the list</source>
        <translation>Hay una credencial en el llavero que no está en la lista</translation>
    </message>
    <message>
        <source>A credential was not stored</source>
        <translation>No se guardó una credencial</translation>
    </message>
    <message>
        <source>It is not known whether a credential was stored</source>
        <translation>No se sabe si se guardó una credencial</translation>
    </message>
    <message>
        <source>Notes of earlier work were damaged</source>
        <translation>Las notas de trabajos anteriores estaban dañadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) about getting a token could not be understood. They are kept as %1.</source>
        <extracomment>%1 is one or more files.</extracomment>
        <translation>
            <numerusform>No se ha podido entender %Ln nota sobre la obtención de un token. Se conserva como %1.</numerusform>
            <numerusform>No se han podido entender %Ln notas sobre la obtención de un token. Se conservan como %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer was switched off while they were being written, or they were edited.</source>
        <translation>El equipo se apagó mientras se escribían, o se editaron.</translation>
    </message>
    <message>
        <source>A rotation cannot be shown</source>
        <translation>No se puede mostrar una rotación</translation>
    </message>
    <message numerus="yes">
        <source>The notes of %Ln unfinished rotation(s) cannot be read. They are kept, and nothing is changed in Snyk.</source>
        <translation>
            <numerusform>No se pueden leer las notas de %Ln rotación sin terminar. Se conservan y no se cambia nada en Snyk.</numerusform>
            <numerusform>No se pueden leer las notas de %Ln rotaciones sin terminar. Se conservan y no se cambia nada en Snyk.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were written by a newer version of this program, or belong to another user.</source>
        <translation>Las escribió una versión más reciente de este programa o pertenecen a otro usuario.</translation>
    </message>
    <message>
        <source>The notes of a rotation were damaged</source>
        <translation>Las notas de una rotación estaban dañadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished rotation(s) cannot be shown any more. Their notes are kept as %1.</source>
        <extracomment>%1 is one or more files.</extracomment>
        <translation>
            <numerusform>Ya no se puede mostrar %Ln rotación sin terminar. Sus notas se conservan como %1.</numerusform>
            <numerusform>Ya no se pueden mostrar %Ln rotaciones sin terminar. Sus notas se conservan como %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the integration in Snyk before you rotate its token again: a new token may be waiting there. If it was issued, it may still be in the keychain.</source>
        <translation>Consulte la integración en Snyk antes de volver a rotar su token: es posible que allí espere un token nuevo. Si se emitió, quizá siga en el llavero.</translation>
    </message>
    <message>
        <source>Nothing is lost. Add it to the list to go on from there.</source>
        <translation>No se ha perdido nada. Añádalo a la lista para continuar desde ahí.</translation>
    </message>
    <message>
        <source>Look at the integration in Snyk to find out: if there is a token, it is shown there. Nothing is sent again automatically.</source>
        <translation>Consulte la integración en Snyk para averiguarlo: si hay un token, allí se muestra. No se vuelve a enviar nada automáticamente.</translation>
    </message>
    <message>
        <source>Get it again from where you had it.</source>
        <translation>Vuelva a obtenerla de donde la tenía.</translation>
    </message>
    <message>
        <source>Start the newer version to go on with the rotation. Do not start another one for the same group before that: a new token may be waiting.</source>
        <translation>Inicie la versión más reciente para continuar con la rotación. No inicie antes otra para el mismo grupo: es posible que espere un token nuevo.</translation>
    </message>
    <message>
        <source>A rotation cannot be saved</source>
        <translation>No se puede guardar una rotación</translation>
    </message>
    <message>
        <source>It is where its window shows it, but the file %1 still has an earlier step. If the program ended now, it would go on from that one.</source>
        <translation>Está en el paso que muestra su ventana, pero el archivo %1 aún contiene un paso anterior. Si el programa terminara ahora, continuaría desde ese.</translation>
    </message>
    <message>
        <source>Leave the program open. Free some space or correct the permissions of the folder, then try again.</source>
        <translation>Deje el programa abierto. Libere espacio o corrija los permisos de la carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No encrypted connection is possible, and the program makes no other kind.</source>
        <translation>No es posible una conexión cifrada, y el programa no establece de otro tipo.</translation>
    </message>
    <message>
        <source>Credentials that are only in memory are gone when the program ends. First copy them to where they are needed, or enter them again later.</source>
        <translation>Las credenciales que solo están en la memoria se pierden al cerrar el programa. Cópielas antes donde se necesiten o vuelva a introducirlas después.</translation>
    </message>
    <message>
        <source>What is only in memory is gone when the program ends. First copy it to where it is needed, or get the tokens from Snyk and enter the credentials again later.</source>
        <translation>Lo que solo está en la memoria se pierde al cerrar el programa. Cópielo antes donde se necesite, o bien obtenga después los tokens de Snyk e introduzca de nuevo las credenciales.</translation>
    </message>
    <message>
        <source>Tokens that are only in memory are gone when the program ends. First copy them to where they are needed, or get them from Snyk again later.</source>
        <translation>Los tokens que solo están en la memoria se pierden al cerrar el programa. Cópielos antes donde se necesiten o vuelva a obtenerlos de Snyk después.</translation>
    </message>
    <message>
        <source>A rotation is under way. Quit?</source>
        <translation>Hay una rotación en curso. ¿Salir?</translation>
    </message>
    <message>
        <source>It is waiting for an answer, or its new token is not stored anywhere yet. Finish that step first: if the program ends now, you may lose the new token.</source>
        <translation>Está esperando una respuesta, o su nuevo token aún no está guardado en ningún lugar. Termine antes ese paso: si el programa se cierra ahora, podría perder el token nuevo.</translation>
    </message>
</context>
<context>
    <name>broker::ui::BrowserLink</name>
    <message>
        <source>The browser could not be opened</source>
        <translation>No se ha podido abrir el navegador</translation>
    </message>
    <message>
        <source>Open this address yourself:</source>
        <translation>Abra usted mismo esta dirección:</translation>
    </message>
    <message>
        <source>Practice mode opens no page</source>
        <translation>El modo de práctica no abre ninguna página</translation>
    </message>
    <message>
        <source>Nothing outside this program is touched. With real tokens, your browser would now show:</source>
        <translation>No se toca nada fuera de este programa. Con tokens reales, su navegador mostraría ahora:</translation>
    </message>
    <message>
        <source>The address of this page is not known</source>
        <translation>No se conoce la dirección de esta página</translation>
    </message>
    <message>
        <source>This program does not know where the Web UI of this Snyk is. Open it in your browser as you usually do.</source>
        <translation>Este programa no sabe dónde está la interfaz web de este Snyk. Ábrala en su navegador como lo hace habitualmente.</translation>
    </message>
</context>
<context>
    <name>broker::ui::CheckPanel</name>
    <message>
        <source>Check &amp;now</source>
        <translation>Comprobar a&amp;hora</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Or run this on the client&apos;s own host. The answer has “ok” in it when the client is connected:</source>
        <translation>O ejecute esto en el propio host del cliente. La respuesta contiene «ok» cuando el cliente está conectado:</translation>
    </message>
    <message>
        <source>Copy chec&amp;k</source>
        <translation>Copiar la comprobació&amp;n</translation>
    </message>
    <message>
        <source>Address of the client</source>
        <translation>Dirección del cliente</translation>
    </message>
    <message>
        <source>Connections of the client</source>
        <translation>Conexiones del cliente</translation>
    </message>
    <message>
        <source>Credentials of the client</source>
        <translation>Credenciales del cliente</translation>
    </message>
    <message>
        <source>A&amp;ddress of the client</source>
        <translation>Dir&amp;ección del cliente</translation>
    </message>
    <message>
        <source>Asking the client…</source>
        <translation>Consultando al cliente…</translation>
    </message>
    <message numerus="yes">
        <source>The client tries its credential and its way to Snyk. That may take %Ln second(s)…</source>
        <translation>
            <numerusform>El cliente prueba su credencial y su acceso a Snyk. Esto puede tardar %Ln segundo…</numerusform>
            <numerusform>El cliente prueba su credencial y su acceso a Snyk. Esto puede tardar %Ln segundos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks the running client whether it is connected, with this token and to the right Broker server, whether its credential works and whether it reaches Snyk&apos;s servers. Nothing secret is sent.</source>
        <translation>Pregunta al cliente en ejecución si está conectado, con este token y con el servidor de Broker correcto, si su credencial funciona y si accede a los servidores de Snyk. No se envía nada secreto.</translation>
    </message>
    <message>
        <source>Error: this is not an address. Enter it as broker-host:8000 or http://10.0.0.7:8000.</source>
        <translation>Error: esto no es una dirección. Escríbala como broker-host:8000 o http://10.0.0.7:8000.</translation>
    </message>
    <message>
        <source>Waiting for the client…</source>
        <translation>Esperando al cliente…</translation>
    </message>
    <message>
        <source>The client has not come up in all this time, so it is no longer asked. Start it, and press “Check now”.</source>
        <translation>El cliente no ha aparecido en todo este tiempo, así que ya no se le pregunta. Inícielo y pulse «Comprobar ahora».</translation>
    </message>
</context>
<context>
    <name>broker::ui::CheckRow</name>
    <message>
        <source>not checked yet</source>
        <translation>aún sin comprobar</translation>
    </message>
</context>
<context>
    <name>broker::ui::CheckWords</name>
    <message>
        <source>%1 accepts it. It belongs to “%2”.</source>
        <translation>%1 la acepta. Pertenece a «%2».</translation>
    </message>
    <message>
        <source>Missing, and needed: %1.</source>
        <translation>Falta lo siguiente, que es necesario: %1.</translation>
    </message>
    <message>
        <source>More than needed: %1. Fewer permissions do less harm if it is ever stolen.</source>
        <translation>Más de lo necesario: %1. Con menos permisos, el daño es menor si alguna vez la roban.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Go on without the check: the Broker client checks the credential itself when it starts. If this computer should reach %1, try again.</source>
        <translation>Continúe sin la comprobación: el propio cliente Broker comprueba la credencial al iniciarse. Si este equipo debería poder acceder a %1, inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This computer is not connected, so %1 was not asked.</source>
        <translation>Este equipo no está conectado, así que no se ha consultado a %1.</translation>
    </message>
    <message>
        <source>%1 did not accept the connection from this computer.</source>
        <translation>%1 no ha aceptado la conexión desde este equipo.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>La comprobación se ha detenido.</translation>
    </message>
    <message>
        <source>Check again, or go on without it.</source>
        <translation>Compruebe de nuevo o continúe sin la comprobación.</translation>
    </message>
    <message>
        <source>The part of this program that encrypts connections is missing.</source>
        <translation>Falta la parte de este programa que cifra las conexiones.</translation>
    </message>
    <message>
        <source>The program is not completely installed.</source>
        <translation>El programa no está instalado por completo.</translation>
    </message>
    <message>
        <source>Go on without the check, and install the program again from its package.</source>
        <translation>Continúe sin la comprobación y vuelva a instalar el programa desde su paquete.</translation>
    </message>
    <message>
        <source>The certificate is not known to this computer</source>
        <translation>Este equipo no conoce el certificado</translation>
    </message>
    <message>
        <source>This computer does not accept the certificate of %1. The credential was not sent.</source>
        <translation>Este equipo no acepta el certificado de %1. La credencial no se ha enviado.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by “%2”, which this computer does not accept. The credential was not sent.</source>
        <translation>El certificado de %1 lo emitió «%2», que este equipo no acepta. La credencial no se ha enviado.</translation>
    </message>
    <message>
        <source>Servers inside a company often have a certificate of the company&apos;s own authority.</source>
        <translation>Los servidores internos de una empresa suelen tener un certificado de la autoridad propia de la empresa.</translation>
    </message>
    <message>
        <source>If you know this authority, go on without the check, and give its certificate to the Broker client as well. Otherwise ask who runs the server before you go on.</source>
        <translation>Si conoce esta autoridad, continúe sin la comprobación y proporcione también su certificado al cliente Broker. De lo contrario, pregunte quién gestiona el servidor antes de continuar.</translation>
    </message>
    <message>
        <source>The answer pointed somewhere else</source>
        <translation>La respuesta remitía a otro lugar</translation>
    </message>
    <message>
        <source>A web page came instead of an answer</source>
        <translation>En lugar de una respuesta ha llegado una página web</translation>
    </message>
    <message>
        <source>Check the address. If it is right, go on without the check.</source>
        <translation>Compruebe la dirección. Si es correcta, continúe sin la comprobación.</translation>
    </message>
    <message>
        <source>This is not %1</source>
        <translation>Esto no es %1</translation>
    </message>
    <message>
        <source>%1 answered, but not as %2 does.</source>
        <translation>%1 ha respondido, pero no como lo hace %2.</translation>
    </message>
    <message>
        <source>The address leads to another program, or a part of its path is missing.</source>
        <translation>La dirección lleva a otro programa o falta una parte de su ruta.</translation>
    </message>
    <message>
        <source>Check the address. It looks like the one in your browser when you use %1.</source>
        <translation>Compruebe la dirección. Se parece a la que muestra su navegador cuando usa %1.</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>La respuesta es demasiado grande</translation>
    </message>
    <message>
        <source>The address leads to another program.</source>
        <translation>La dirección lleva a otro programa.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Compruebe la dirección.</translation>
    </message>
    <message>
        <source>%1 does not accept it</source>
        <translation>%1 no la acepta</translation>
    </message>
    <message>
        <source>It is mistyped, revoked or expired, or it was made for another organization.</source>
        <translation>Está mal escrita, revocada o caducada, o se creó para otra organización.</translation>
    </message>
    <message>
        <source>It is mistyped, revoked or expired, or it belongs to another server.</source>
        <translation>Está mal escrita, revocada o caducada, o pertenece a otro servidor.</translation>
    </message>
    <message>
        <source>Copy it again, or make a new one.</source>
        <translation>Cópiela de nuevo o cree otra.</translation>
    </message>
    <message>
        <source>It has expired</source>
        <translation>Ha caducado</translation>
    </message>
    <message>
        <source>Make a new one, and paste it here.</source>
        <translation>Cree otra y péguela aquí.</translation>
    </message>
    <message>
        <source>It was revoked</source>
        <translation>Se ha revocado</translation>
    </message>
    <message>
        <source>%1 says that somebody has revoked the token.</source>
        <translation>%1 indica que alguien ha revocado el token.</translation>
    </message>
    <message>
        <source>Make a new one, and paste it here. Ask why it was revoked.</source>
        <translation>Cree otro y péguelo aquí. Pregunte por qué se revocó.</translation>
    </message>
    <message>
        <source>%1 did not sign in</source>
        <translation>%1 no ha permitido iniciar sesión</translation>
    </message>
    <message>
        <source>%1 asks for a captcha before it lets this account in again.</source>
        <translation>%1 pide un captcha antes de volver a admitir esta cuenta.</translation>
    </message>
    <message>
        <source>There were too many failed sign-ins, perhaps by a Broker client with an old password.</source>
        <translation>Hubo demasiados inicios de sesión fallidos, quizá de un cliente Broker con una contraseña antigua.</translation>
    </message>
    <message>
        <source>Sign in once in the browser with this account. Then check again.</source>
        <translation>Inicie sesión una vez en el navegador con esta cuenta. Después, compruebe de nuevo.</translation>
    </message>
    <message>
        <source>The token is not authorized for single sign-on</source>
        <translation>El token no está autorizado para el inicio de sesión único</translation>
    </message>
    <message>
        <source>It may do too little</source>
        <translation>Quizá le falten permisos</translation>
    </message>
    <message>
        <source>%1 knows the credential, but refused to answer the check.</source>
        <translation>%1 conoce la credencial, pero se ha negado a responder a la comprobación.</translation>
    </message>
    <message>
        <source>%1 knows the credential. Missing, and needed: %2.</source>
        <translation>%1 conoce la credencial. Falta lo siguiente, que es necesario: %2.</translation>
    </message>
    <message>
        <source>A scope or a role is missing, or this address is closed to it.</source>
        <translation>Falta un ámbito o un rol, o no tiene acceso a esta dirección.</translation>
    </message>
    <message>
        <source>Compare its permissions with what it needs, and make a new one if some are missing.</source>
        <translation>Compare sus permisos con los que necesita y cree otra si falta alguno.</translation>
    </message>
    <message>
        <source>Others use the same account or the same address.</source>
        <translation>Otros usan la misma cuenta o la misma dirección.</translation>
    </message>
    <message>
        <source>Check again in a few minutes, or go on without it.</source>
        <translation>Compruebe de nuevo dentro de unos minutos o continúe sin la comprobación.</translation>
    </message>
    <message>
        <source>Check again later, or go on without it.</source>
        <translation>Compruebe de nuevo más tarde o continúe sin la comprobación.</translation>
    </message>
    <message>
        <source>The answer was not understood</source>
        <translation>No se ha entendido la respuesta</translation>
    </message>
    <message>
        <source>The address leads to another program, or a proxy answered in its place.</source>
        <translation>La dirección lleva a otro programa, o un proxy ha respondido en su lugar.</translation>
    </message>
    <message>
        <source>Check the address, or go on without the check.</source>
        <translation>Compruebe la dirección o continúe sin la comprobación.</translation>
    </message>
    <message>
        <source>Not checked: the service cannot be reached from here</source>
        <translation>Sin comprobar: no se puede acceder al servicio desde aquí</translation>
    </message>
    <message>
        <source>The certificate is self-signed</source>
        <translation>El certificado es autofirmado</translation>
    </message>
    <message>
        <source>Servers inside a company are often set up like this.</source>
        <translation>Los servidores internos de una empresa suelen configurarse así.</translation>
    </message>
    <message>
        <source>If you know this server, go on without the check, and give its certificate to the Broker client as well. Otherwise ask who runs the server before you go on.</source>
        <translation>Si conoce este servidor, continúe sin la comprobación y proporcione también su certificado al cliente Broker. De lo contrario, pregunte quién gestiona el servidor antes de continuar.</translation>
    </message>
    <message>
        <source>%1 answered that there is nothing at the address that was asked. That says nothing about the credential.</source>
        <translation>%1 ha respondido que no hay nada en la dirección consultada. Eso no dice nada sobre la credencial.</translation>
    </message>
    <message>
        <source>The address leads to another program, a part of its path is missing, or this version of %1 has no such address.</source>
        <translation>La dirección lleva a otro programa, falta una parte de su ruta o esta versión de %1 no tiene esa dirección.</translation>
    </message>
    <message>
        <source>Check the address. It looks like the one in your browser when you use %1. If it is right, go on without the check.</source>
        <translation>Compruebe la dirección. Se parece a la que muestra su navegador cuando usa %1. Si es correcta, continúe sin la comprobación.</translation>
    </message>
    <message>
        <source>%1 accepts it. It does not say whose it is.</source>
        <translation>%1 la acepta. No indica de quién es.</translation>
    </message>
    <message>
        <source>It has exactly the scopes that it needs.</source>
        <translation>Tiene exactamente los ámbitos que necesita.</translation>
    </message>
    <message>
        <source>%1 does not say which permissions it has. Compare them with what it needs.</source>
        <translation>%1 no indica qué permisos tiene. Compárelos con los que necesita.</translation>
    </message>
    <message>
        <source>It does not expire. You are reminded when it is time to change it.</source>
        <translation>No caduca. Se le avisará cuando llegue el momento de cambiarla.</translation>
    </message>
    <message>
        <source>It is not known when it expires. You are reminded when it is time to change it.</source>
        <translation>No se sabe cuándo caduca. Se le avisará cuando llegue el momento de cambiarla.</translation>
    </message>
    <message numerus="yes">
        <source>It expires on %1, in %Ln day(s).</source>
        <translation>
            <numerusform>Caduca el %1, dentro de %Ln día.</numerusform>
            <numerusform>Caduca el %1, dentro de %Ln días.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer cannot find the name %1.</source>
        <translation>Este equipo no encuentra el nombre %1.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before an answer came.</source>
        <translation>La conexión con %1 se perdió antes de recibir una respuesta.</translation>
    </message>
    <message>
        <source>Often only the computer of the Broker client can reach the service. Then this is normal.</source>
        <translation>A menudo, solo el equipo del cliente Broker puede acceder al servicio. En ese caso, esto es normal.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by its owner, “%2”, not by an authority. The credential was not sent.</source>
        <translation>El certificado de %1 lo emitió su propietario, «%2», y no una autoridad. La credencial no se ha enviado.</translation>
    </message>
    <message>
        <source>%1 redirected the request elsewhere. The credential was not sent there.</source>
        <translation>%1 ha redirigido la solicitud a otro lugar. La credencial no se ha enviado allí.</translation>
    </message>
    <message>
        <source>%1 redirected the request to %2. The credential was not sent there.</source>
        <translation>%1 ha redirigido la solicitud a %2. La credencial no se ha enviado allí.</translation>
    </message>
    <message>
        <source>The address has changed, or there is a sign-in page in front of %1.</source>
        <translation>La dirección ha cambiado o hay una página de inicio de sesión delante de %1.</translation>
    </message>
    <message>
        <source>Enter the address that the browser finally shows. If there is a sign-in page in front of it, go on without the check.</source>
        <translation>Introduzca la dirección que muestra finalmente el navegador. Si hay una página de inicio de sesión delante, continúe sin la comprobación.</translation>
    </message>
    <message>
        <source>%1 answered with a web page when the API of %2 was asked.</source>
        <translation>%1 ha respondido con una página web cuando se consultó la API de %2.</translation>
    </message>
    <message>
        <source>The address is that of another server or of another part of this one, or there is a sign-in page or a proxy in front of it.</source>
        <translation>La dirección es la de otro servidor o la de otra parte de este, o bien hay delante una página de inicio de sesión o un proxy.</translation>
    </message>
    <message>
        <source>The requested address does not exist there</source>
        <translation>La dirección solicitada no existe allí</translation>
    </message>
    <message>
        <source>%1 sent more than any answer to a check can hold. It was cut off.</source>
        <translation>%1 ha enviado más de lo que puede contener una respuesta a una comprobación. Se ha cortado.</translation>
    </message>
    <message>
        <source>%1 answered that it does not know the credential. It was tried once.</source>
        <translation>%1 ha respondido que no conoce la credencial. Se ha intentado una vez.</translation>
    </message>
    <message>
        <source>%1 says that the token has expired.</source>
        <translation>%1 indica que el token ha caducado.</translation>
    </message>
    <message>
        <source>%1 answered as it would anybody, without naming an account.</source>
        <translation>%1 ha respondido como lo haría a cualquiera, sin indicar una cuenta.</translation>
    </message>
    <message>
        <source>The credential is wrong, and the server lets anyone read.</source>
        <translation>La credencial es incorrecta y el servidor permite que cualquiera lea.</translation>
    </message>
    <message>
        <source>The account has to prove that it belongs to a person</source>
        <translation>La cuenta debe demostrar que pertenece a una persona</translation>
    </message>
    <message>
        <source>%1 knows the token, but your organization only lets authorized ones in.</source>
        <translation>%1 conoce el token, pero su organización solo admite los autorizados.</translation>
    </message>
    <message>
        <source>Tokens are not authorized automatically when they are made.</source>
        <translation>Los tokens no se autorizan automáticamente al crearlos.</translation>
    </message>
    <message>
        <source>%1 asks for a pause: there were too many requests.</source>
        <translation>%1 pide una pausa: ha habido demasiadas solicitudes.</translation>
    </message>
    <message>
        <source>%1 reported an internal error (%2).</source>
        <translation>%1 ha comunicado un error interno (%2).</translation>
    </message>
    <message>
        <source>The service is being restarted or has a problem.</source>
        <translation>El servicio se está reiniciando o tiene un problema.</translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1 ha respondido con el estado %2.</translation>
    </message>
    <message>
        <source>It is not authorized for single sign-on in some organizations, whose repositories it cannot see. Authorize it with “Configure SSO” beside the token in %1.</source>
        <translation>No está autorizado para el inicio de sesión único en algunas organizaciones, cuyos repositorios no puede ver. Autorícelo con «Configure SSO» junto al token en %1.</translation>
    </message>
    <message>
        <source>Open the list of tokens in %1, choose “Configure SSO” beside this one and authorize it for the organization. Then check again.</source>
        <translation>Abra la lista de tokens en %1, elija «Configure SSO» junto a este y autorícelo para la organización. Después, compruebe de nuevo.</translation>
    </message>
    <message>
        <source>What answers for %1 does not speak TLS, or refuses to. The credential was not sent.</source>
        <translation>Lo que responde por %1 no habla TLS, o lo rechaza. La credencial no se envió.</translation>
    </message>
    <message>
        <source>The certificate of an authority is out of date</source>
        <translation>El certificado de una autoridad no es válido</translation>
    </message>
    <message>
        <source>The certificate of the authority “%1”, which vouches for the one of %2, is not valid today. The credential was not sent.</source>
        <translation>El certificado de la autoridad «%1», que avala el de %2, hoy no es válido. La credencial no se envió.</translation>
    </message>
    <message>
        <source>Your company has renewed its authority, and this computer has the old certificate.</source>
        <translation>Su empresa ha renovado su autoridad y este equipo tiene todavía el certificado antiguo.</translation>
    </message>
    <message>
        <source>Ask your IT department for the new certificate, add it under Settings, Network, and give it to the Broker client as well.</source>
        <translation>Pida el certificado nuevo a su departamento de TI, añádalo en Ajustes, Red, y déselo también al cliente Broker.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ChoiceModel</name>
    <message>
        <source>left out: %1</source>
        <comment>an organization, and the rule</comment>
        <translation>omitida: %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>an organization</comment>
        <translation>elegida</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Selección</translation>
    </message>
</context>
<context>
    <name>broker::ui::ChoosePage</name>
    <message>
        <source>Only c&amp;hosen ones</source>
        <translation>S&amp;olo las elegidas</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Choose &amp;all shown</source>
        <translation>Elegir todas &amp;las mostradas</translation>
    </message>
    <message>
        <source>Choose n&amp;one of them</source>
        <translation>No &amp;elegir ninguna</translation>
    </message>
    <message>
        <source>&amp;Paste a list…</source>
        <translation>&amp;Pegar una lista…</translation>
    </message>
    <message>
        <source>&amp;Leave out…</source>
        <translation>O&amp;mitir…</translation>
    </message>
    <message>
        <source>Sa&amp;ved choices…</source>
        <translation>Selecciones &amp;guardadas…</translation>
    </message>
    <message>
        <source>Choose organizations</source>
        <translation>Elegir organizaciones</translation>
    </message>
    <message>
        <source>Tick those that are to get a Broker token. The space bar ticks the current row.</source>
        <translation>Marque las que deban recibir un token de Broker. La barra espaciadora marca la fila actual.</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>G&amp;rupo:</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Todos los grupos</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s) chosen</source>
        <translation>
            <numerusform>Elegidas: %1 de %Ln organización</numerusform>
            <numerusform>Elegidas: %1 de %Ln organizaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 shown</source>
        <translation>, mostradas: %1</translation>
    </message>
    <message>
        <source>, not all loaded</source>
        <translation>, no todas cargadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of Snyk&apos;s list could not be read.</source>
        <translation>
            <numerusform>No se ha podido leer %Ln entrada de la lista de Snyk.</numerusform>
            <numerusform>No se han podido leer %Ln entradas de la lista de Snyk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) is/are missing: Snyk counts more than it lists. Load once more.</source>
        <translation>
            <numerusform>Falta %Ln organización: Snyk cuenta más de las que enumera. Cargue de nuevo.</numerusform>
            <numerusform>Faltan %Ln organizaciones: Snyk cuenta más de las que enumera. Cargue de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not &amp;yet brokered</source>
        <translation>Aú&amp;n sin Broker</translation>
    </message>
    <message>
        <source>Open the inven&amp;tory</source>
        <translation>&amp;Abrir el inventario</translation>
    </message>
    <message>
        <source>Has &amp;integration:</source>
        <translation>Tiene la &amp;integración:</translation>
    </message>
    <message>
        <source>Any or none</source>
        <translation>Cualquiera o ninguna</translation>
    </message>
    <message>
        <source>Nobody has looked yet at what the organizations have. The inventory does, and this window closes for it.</source>
        <translation>Aún no se ha examinado qué tienen las organizaciones. Lo hace el inventario; esta ventana se cierra para ello.</translation>
    </message>
    <message>
        <source>As the inventory found it, begun on %1.</source>
        <extracomment>%1 is a date and a time.</extracomment>
        <translation>Según el inventario iniciado el %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) not looked at is/are not shown.</source>
        <translation>
            <numerusform>No se muestra %Ln organización que no se ha examinado.</numerusform>
            <numerusform>No se muestran %Ln organizaciones que no se han examinado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that could not be read is/are not shown.</source>
        <translation>
            <numerusform>No se muestra %Ln que no se ha podido leer.</numerusform>
            <numerusform>No se muestran %Ln que no se han podido leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of which Snyk does not say whether they use Broker is/are not shown.</source>
        <translation>
            <numerusform>No se muestra %Ln de la que Snyk no indica si usa Broker.</numerusform>
            <numerusform>No se muestran %Ln de las que Snyk no indica si usan Broker.</numerusform>
        </translation>
    </message>
    <message>
        <source>This account sees no organization.</source>
        <translation>Esta cuenta no ve ninguna organización.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientAge</name>
    <message>
        <source>The client is old: version %1</source>
        <extracomment>%1 is a version number.</extracomment>
        <translation>El cliente es antiguo: versión %1</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <extracomment>%1 is a title without a full stop, %2 and %3 are sentences.</extracomment>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>Its log contains the Broker token: do not share the log.</source>
        <translation>Su registro contiene el token de Broker: no comparta el registro.</translation>
    </message>
    <message>
        <source>It allows Snyk Code and infrastructure as code only where that has been switched on.</source>
        <translation>Permite Snyk Code y la infraestructura como código solo donde se haya activado.</translation>
    </message>
    <message>
        <source>It has only one connection to Snyk, with no second one to fall back on.</source>
        <translation>Tiene una sola conexión con Snyk, sin una segunda de reserva.</translation>
    </message>
    <message>
        <source>Pull the current image, snyk/broker, and restart the client. Its configuration can stay.</source>
        <translation>Descargue la imagen actual, snyk/broker, y reinicie el cliente. Su configuración puede quedarse como está.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientCarriers</name>
    <message>
        <source>The value is longer than Docker reads from a file.</source>
        <translation>El valor es más largo de lo que Docker lee de un archivo.</translation>
    </message>
    <message>
        <source>Snyk&apos;s chart breaks on a quote or an unusual character in this value.</source>
        <translation>El chart de Snyk falla con una comilla o un carácter poco común en este valor.</translation>
    </message>
    <message>
        <source>Enter the value again.</source>
        <translation>Introduzca el valor de nuevo.</translation>
    </message>
    <message>
        <source>Choose another way to run the client, or another value.</source>
        <translation>Elija otra forma de ejecutar el cliente u otro valor.</translation>
    </message>
    <message>
        <source>Choose Kubernetes or Helm, or leave the number of clients empty.</source>
        <translation>Elija Kubernetes o Helm, o deje vacío el número de clientes.</translation>
    </message>
    <message>
        <source>Choose a shorter name under “Advanced”.</source>
        <translation>Elija un nombre más corto en «Avanzado».</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Helm, with Snyk&apos;s chart</source>
        <translation>Helm, con el chart de Snyk</translation>
    </message>
    <message>
        <source>Node.js without a container</source>
        <translation>Node.js sin contenedor</translation>
    </message>
    <message>
        <source>For clusters: the secrets are in a Kubernetes Secret, apart from the deployment, and several clients can run.</source>
        <translation>Para clústeres: los secretos están en un Secret de Kubernetes, separados del despliegue, y pueden ejecutarse varios clientes.</translation>
    </message>
    <message>
        <source>For trying it out, or for hosts without containers: the client from npm reads the file in its folder.</source>
        <translation>Para hacer pruebas o para hosts sin contenedores: el cliente de npm lee el archivo de su carpeta.</translation>
    </message>
    <message>
        <source>This way cannot carry the configuration</source>
        <translation>Esta forma no admite la configuración</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a variable, %2 a sentence about its value.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>To use a secret that is in the cluster already, the chart wants “useExternalSecrets”, not “externalSecrets”.</source>
        <translation>Para usar un secreto que ya está en el clúster, el chart requiere «useExternalSecrets», no «externalSecrets».</translation>
    </message>
    <message>
        <source>The company&apos;s certificates are given to the chart by the command, not by the file.</source>
        <translation>Los certificados de la empresa los proporciona al chart el comando, no el archivo.</translation>
    </message>
    <message>
        <source>The company&apos;s certificates go into a ConfigMap, which one of the commands makes.</source>
        <translation>Los certificados de la empresa van en un ConfigMap, que crea uno de los comandos.</translation>
    </message>
    <message>
        <source>The npm package lacks files that the image has; the commands make them.</source>
        <translation>Al paquete de npm le faltan archivos que la imagen tiene; los comandos los crean.</translation>
    </message>
    <message>
        <source>Some values are read before the file is; they stand in the command.</source>
        <translation>Algunos valores se leen antes que el archivo; por eso figuran en el comando.</translation>
    </message>
    <message>
        <source>Snyk does not support Windows as the host of a client. Use it for trying it out.</source>
        <translation>Snyk no admite Windows como host de un cliente. Úselo para hacer pruebas.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>No se ha podido escribir el archivo</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The npm package comes without the rules that this asks for.</source>
        <translation>El paquete de npm se entrega sin las reglas que esto requiere.</translation>
    </message>
    <message>
        <source>Snyk&apos;s chart takes the client&apos;s certificate only from a file inside the chart.</source>
        <translation>El chart de Snyk toma el certificado del cliente solo de un archivo incluido en el chart.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>The value is not text: it contains a byte that is not valid UTF-8.</source>
        <translation>El valor no es texto: contiene un byte que no es UTF-8 válido.</translation>
    </message>
    <message>
        <source>The value contains a line break, but the file has one line for each value.</source>
        <translation>El valor contiene un salto de línea, pero el archivo tiene una línea para cada valor.</translation>
    </message>
    <message>
        <source>The value contains every kind of quote, so none is left to put around it.</source>
        <translation>El valor contiene todos los tipos de comillas, así que no queda ninguno para delimitarlo.</translation>
    </message>
    <message>
        <source>This way starts one client, but you asked for several.</source>
        <translation>Esta forma inicia un solo cliente, pero ha pedido varios.</translation>
    </message>
    <message>
        <source>The npm client needs this value before it reads its file, and the value is secret.</source>
        <translation>El cliente de npm necesita este valor antes de leer su archivo, y el valor es secreto.</translation>
    </message>
    <message>
        <source>The value contains a “$” that the client would replace, and Snyk&apos;s chart has no way to pass it in parts.</source>
        <translation>El valor contiene un «$» que el cliente sustituiría, y el chart de Snyk no puede pasarlo por partes.</translation>
    </message>
    <message>
        <source>Snyk&apos;s chart writes the value without quotes, which would change it.</source>
        <translation>El chart de Snyk escribe el valor sin comillas, lo que lo modificaría.</translation>
    </message>
    <message>
        <source>Snyk&apos;s chart only accepts Snyk&apos;s own Broker servers.</source>
        <translation>El chart de Snyk solo acepta los servidores de Broker de Snyk.</translation>
    </message>
    <message>
        <source>Snyk&apos;s chart only knows the log levels “info” and “debug”.</source>
        <translation>El chart de Snyk solo conoce los niveles de registro «info» y «debug».</translation>
    </message>
    <message>
        <source>Snyk&apos;s chart would show this secret to anyone who may see the deployment.</source>
        <translation>El chart de Snyk mostraría este secreto a cualquiera que pueda ver el despliegue.</translation>
    </message>
    <message>
        <source>With what Snyk&apos;s chart adds to it, the name is longer than Kubernetes allows.</source>
        <translation>Con lo que añade el chart de Snyk, el nombre es más largo de lo que permite Kubernetes.</translation>
    </message>
    <message>
        <source>Choose another way to run the client, or withdraw this permission.</source>
        <translation>Elija otra forma de ejecutar el cliente o retire este permiso.</translation>
    </message>
    <message>
        <source>Leave out certificate and key and give them to an ingress, or choose another way to run the client.</source>
        <translation>Omita el certificado y la clave y proporciónelos a un ingress, o elija otra forma de ejecutar el cliente.</translation>
    </message>
    <message>
        <source>For hosts that run their services with Compose: everything is in one file, which then holds the secrets.</source>
        <translation>Para hosts que ejecutan sus servicios con Compose: todo está en un archivo, que entonces contiene los secretos.</translation>
    </message>
    <message>
        <source>For clusters that are managed with Helm: values for Snyk&apos;s chart, also for several clients.</source>
        <translation>Para clústeres gestionados con Helm: valores para el chart de Snyk, también para varios clientes.</translation>
    </message>
    <message>
        <source>For Linux and macOS, when one script should do it all: the script contains the secrets, so keep it just as safe.</source>
        <translation>Para Linux y macOS, si un solo script debe hacerlo todo: el script contiene los secretos, así que protéjalo igual.</translation>
    </message>
    <message>
        <source>For PowerShell, when one script should do it all: the script contains the secrets, so keep it just as safe.</source>
        <translation>Para PowerShell, si un solo script debe hacerlo todo: el script contiene los secretos, así que protéjalo igual.</translation>
    </message>
    <message>
        <source>The client&apos;s own template has surplus quotes and a comma in the header for the system check. The configuration passes the right header.</source>
        <translation>La plantilla del cliente tiene comillas sobrantes y una coma en el encabezado de la comprobación del sistema. La configuración pasa el encabezado correcto.</translation>
    </message>
    <message>
        <source>A value contains a “$” that the client would replace. It is passed in parts, which the client puts back together.</source>
        <translation>Un valor contiene un «$» que el cliente sustituiría. Se pasa por partes, que el cliente vuelve a unir.</translation>
    </message>
    <message>
        <source>Without “--init” the client ignores the request to stop and is killed after ten seconds. That is why it is there.</source>
        <translation>Sin «--init», el cliente no atiende la petición de detenerse y se cierra a la fuerza al cabo de diez segundos. Por eso está ahí.</translation>
    </message>
    <message>
        <source>When something is missing, the client exits without an error, so “on-failure” would never restart it. The configuration says “unless-stopped”.</source>
        <translation>Cuando falta algo, el cliente termina sin error, así que «on-failure» nunca lo reiniciaría. La configuración indica «unless-stopped».</translation>
    </message>
    <message>
        <source>Changing a secret alone restarts nothing in Kubernetes; one of the commands does that.</source>
        <translation>Cambiar solo un secreto no reinicia nada en Kubernetes; uno de los comandos se encarga de ello.</translation>
    </message>
    <message>
        <source>The chart&apos;s own “disableAutoAcceptRules” forbids nothing: what the client is not told, it allows by default. So each permission is written as a variable, true or false.</source>
        <translation>El «disableAutoAcceptRules» del propio chart no prohíbe nada: lo que no se indica al cliente, este lo permite de forma predeterminada. Por eso cada permiso se escribe como variable, true o false.</translation>
    </message>
    <message>
        <source>Variables that are already set in your shell win over those in the file.</source>
        <translation>Las variables ya definidas en su shell tienen prioridad sobre las del archivo.</translation>
    </message>
    <message>
        <source>Nothing was saved. A file that was there before is unchanged.</source>
        <translation>No se ha guardado nada. Un archivo que ya existiera no ha cambiado.</translation>
    </message>
    <message>
        <source>There is already a folder, a pipe or a device of this name.</source>
        <translation>Ya existe una carpeta, una tubería o un dispositivo con este nombre.</translation>
    </message>
    <message>
        <source>The folder may be read-only, or the disk may be full.</source>
        <translation>Es posible que la carpeta sea de solo lectura o que el disco esté lleno.</translation>
    </message>
    <message>
        <source>For its system check, the client&apos;s own template asks an address of the service that no longer exists. The configuration passes the current one.</source>
        <translation>Para su comprobación del sistema, la plantilla del cliente consulta una dirección del servicio que ya no existe. La configuración pasa la actual.</translation>
    </message>
    <message>
        <source>The client hands what Snyk asks to the Container Registry Agent, a second container that has to run beside it. The commands start both.</source>
        <translation>El cliente entrega lo que Snyk solicita al Container Registry Agent, un segundo contenedor que debe ejecutarse junto a él. Los comandos inician ambos.</translation>
    </message>
    <message>
        <source>The agent takes on the role at AWS, so its container has to run with an identity that may do so, such as the role of the machine or of the service account.</source>
        <translation>El agente asume el rol en AWS, por lo que su contenedor debe ejecutarse con una identidad que pueda hacerlo, como el rol de la máquina o el de la cuenta de servicio.</translation>
    </message>
    <message>
        <source>The agent is no npm package: it runs in Docker on the same computer.</source>
        <translation>El agente no es un paquete de npm: se ejecuta en Docker en el mismo equipo.</translation>
    </message>
    <message>
        <source>%1 with a file of variables</source>
        <extracomment>%1 is Docker or Podman.</extracomment>
        <translation>%1 con un archivo de variables</translation>
    </message>
    <message>
        <source>%1 Compose</source>
        <extracomment>%1 is Docker or Podman.</extracomment>
        <translation>%1 Compose</translation>
    </message>
    <message>
        <source>%1 with a shell script</source>
        <extracomment>%1 is Docker or Podman.</extracomment>
        <translation>%1 con un script de shell</translation>
    </message>
    <message>
        <source>%1 with a PowerShell script</source>
        <extracomment>%1 is Docker or Podman.</extracomment>
        <translation>%1 con un script de PowerShell</translation>
    </message>
    <message>
        <source>For one host with %1, and the best choice to begin with: the secrets stay in one file that only its owner can read.</source>
        <extracomment>%1 is Docker or Podman.</extracomment>
        <translation>Para un solo host con %1, y la mejor opción para empezar: los secretos quedan en un archivo que solo su propietario puede leer.</translation>
    </message>
    <message>
        <source>After a restart of the computer, Podman starts the client again only where “podman-restart.service” is enabled.</source>
        <translation>Tras reiniciar el equipo, Podman solo vuelve a iniciar el cliente si «podman-restart.service» está habilitado.</translation>
    </message>
    <message>
        <source>“podman compose” hands the work to docker-compose or podman-compose; one of the two has to be installed.</source>
        <translation>«podman compose» pasa el trabajo a docker-compose o a podman-compose; uno de los dos debe estar instalado.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientCheck</name>
    <message>
        <source>The client cannot be reached</source>
        <translation>No se puede acceder al cliente</translation>
    </message>
    <message>
        <source>Nothing listens at this address</source>
        <translation>Nada escucha en esta dirección</translation>
    </message>
    <message>
        <source>Something else answers at this address</source>
        <translation>En esta dirección responde otra cosa</translation>
    </message>
    <message>
        <source>The client runs, but it is not connected to Snyk</source>
        <translation>El cliente está en ejecución, pero no está conectado a Snyk</translation>
    </message>
    <message>
        <source>The client is connected</source>
        <translation>El cliente está conectado</translation>
    </message>
    <message>
        <source>There was no answer from %1.</source>
        <translation>%1 no ha respondido.</translation>
    </message>
    <message>
        <source>The computer behind %1 refused the connection.</source>
        <translation>El equipo que está detrás de %1 ha rechazado la conexión.</translation>
    </message>
    <message>
        <source>The client at %1 answered that its connection to the Broker server is down.</source>
        <translation>El cliente en %1 ha respondido que su conexión con el servidor de Broker está caída.</translation>
    </message>
    <message>
        <source>The port belongs to another program, or to a proxy in front of the client.</source>
        <translation>El puerto pertenece a otro programa o a un proxy situado delante del cliente.</translation>
    </message>
    <message>
        <source>The way to the Internet is closed or needs a proxy, the region is wrong, or the token is no longer valid.</source>
        <translation>El acceso a Internet está cerrado o necesita un proxy, la región es incorrecta o el token ya no es válido.</translation>
    </message>
    <message>
        <source>BROKER_SERVER_URL is missing in its configuration or names another region.</source>
        <translation>Falta BROKER_SERVER_URL en su configuración o indica otra región.</translation>
    </message>
    <message>
        <source>It is an older client, or it was not restarted after the configuration changed.</source>
        <translation>Es un cliente más antiguo o no se reinició tras cambiar la configuración.</translation>
    </message>
    <message>
        <source>It has just been started, or the network interrupts long connections.</source>
        <translation>Acaba de iniciarse, o la red interrumpe las conexiones largas.</translation>
    </message>
    <message>
        <source>Check the address, or run the check on the host of the client: the command for it is on this page.</source>
        <translation>Compruebe la dirección o ejecute la comprobación en el host del cliente: el comando está en esta página.</translation>
    </message>
    <message>
        <source>Start the client and look at the first lines of its log. Compare the port.</source>
        <translation>Inicie el cliente y mire las primeras líneas de su registro. Compare el puerto.</translation>
    </message>
    <message>
        <source>Enter the address of the client itself, with its port.</source>
        <translation>Introduzca la dirección del propio cliente, con su puerto.</translation>
    </message>
    <message>
        <source>Look in the client&apos;s log for the name of the Broker server. Check proxy, certificates and region under “Advanced”, then the token in Snyk.</source>
        <translation>Busque en el registro del cliente el nombre del servidor de Broker. Compruebe el proxy, los certificados y la región en «Avanzado» y, después, el token en Snyk.</translation>
    </message>
    <message>
        <source>Stop the old client and start it with the configuration from this window.</source>
        <translation>Detenga el cliente antiguo e inícielo con la configuración de esta ventana.</translation>
    </message>
    <message>
        <source>The client did not say whether its credential works</source>
        <translation>El cliente no ha indicado si su credencial funciona</translation>
    </message>
    <message>
        <source>This client has no system check</source>
        <translation>Este cliente no tiene comprobación del sistema</translation>
    </message>
    <message>
        <source>The credential of the service works</source>
        <translation>La credencial del servicio funciona</translation>
    </message>
    <message>
        <source>The service did not accept the client&apos;s credential</source>
        <translation>El servicio no ha aceptado la credencial del cliente</translation>
    </message>
    <message>
        <source>Try it by importing a project in Snyk. A newer version of the client offers the check.</source>
        <translation>Pruébelo importando un proyecto en Snyk. Una versión más reciente del cliente ofrece la comprobación.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>a credential</comment>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>refused with status %1</source>
        <comment>a credential</comment>
        <extracomment>%1 is the number of an HTTP status.</extracomment>
        <translation>rechazada con el estado %1</translation>
    </message>
    <message>
        <source>no answer from the service</source>
        <translation>sin respuesta del servicio</translation>
    </message>
    <message>
        <source>no answer from the service (%1)</source>
        <translation>sin respuesta del servicio (%1)</translation>
    </message>
    <message>
        <source>unknown server</source>
        <translation>servidor desconocido</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a connection</comment>
        <translation>abierta</translation>
    </message>
    <message>
        <source>down</source>
        <comment>a connection</comment>
        <translation>caída</translation>
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
        <translation>%1: %2, versión del cliente %3</translation>
    </message>
    <message>
        <source>address not told</source>
        <translation>dirección no indicada</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>The client&apos;s certificate is not accepted</source>
        <translation>No se acepta el certificado del cliente</translation>
    </message>
    <message>
        <source>The client&apos;s certificate is self-signed</source>
        <translation>El certificado del cliente es autofirmado</translation>
    </message>
    <message>
        <source>The client&apos;s certificate is for another host</source>
        <translation>El certificado del cliente es de otro host</translation>
    </message>
    <message>
        <source>The client&apos;s certificate is not valid yet</source>
        <translation>El certificado del cliente aún no es válido</translation>
    </message>
    <message>
        <source>The client&apos;s certificate has expired</source>
        <translation>El certificado del cliente ha caducado</translation>
    </message>
    <message>
        <source>This address points somewhere else</source>
        <translation>Esta dirección remite a otro lugar</translation>
    </message>
    <message>
        <source>A proxy answers for the client</source>
        <translation>Un proxy responde por el cliente</translation>
    </message>
    <message>
        <source>The client still has the old token</source>
        <translation>El cliente aún tiene el token anterior</translation>
    </message>
    <message>
        <source>The client is connected to another Broker server</source>
        <translation>El cliente está conectado a otro servidor de Broker</translation>
    </message>
    <message>
        <source>The client is connected, perhaps to the wrong Broker server</source>
        <translation>El cliente está conectado, quizá al servidor de Broker equivocado</translation>
    </message>
    <message>
        <source>This computer is not connected to a network, so %1 was not asked.</source>
        <translation>Este equipo no está conectado a ninguna red, así que no se ha consultado a %1.</translation>
    </message>
    <message>
        <source>There was no complete answer from %1 in time.</source>
        <translation>No ha llegado a tiempo una respuesta completa de %1.</translation>
    </message>
    <message>
        <source>The certificate at %1 was issued by “%2”, which this computer does not know.</source>
        <translation>El certificado de %1 lo emitió «%2», que este equipo no conoce.</translation>
    </message>
    <message>
        <source>The certificate at %1 was made for “%2”.</source>
        <translation>El certificado de %1 se creó para «%2».</translation>
    </message>
    <message>
        <source>The certificate at %1 expired on %2.</source>
        <translation>El certificado de %1 caducó el %2.</translation>
    </message>
    <message>
        <source>This computer does not accept the certificate at %1.</source>
        <translation>Este equipo no acepta el certificado de %1.</translation>
    </message>
    <message>
        <source>%1 answered, but not as a Broker client does.</source>
        <translation>%1 ha respondido, pero no como lo hace un cliente Broker.</translation>
    </message>
    <message>
        <source>%1 answered with status %2, but not as a Broker client does.</source>
        <translation>%1 ha respondido con el estado %2, pero no como lo hace un cliente Broker.</translation>
    </message>
    <message>
        <source>The client uses another Broker server than %1, which belongs to this token.</source>
        <translation>El cliente usa un servidor de Broker distinto de %1, que es el que corresponde a este token.</translation>
    </message>
    <message>
        <source>It was not renewed in time, or the clock of this computer is wrong.</source>
        <translation>No se renovó a tiempo o el reloj de este equipo no es correcto.</translation>
    </message>
    <message>
        <source>The certificate was not set up completely, or something between here and the client answers in its place.</source>
        <translation>El certificado no se configuró por completo, o algo situado entre este equipo y el cliente responde en su lugar.</translation>
    </message>
    <message>
        <source>The client has no certificate of its own (HTTPS_CERT and HTTPS_KEY).</source>
        <translation>El cliente no tiene certificado propio (HTTPS_CERT y HTTPS_KEY).</translation>
    </message>
    <message>
        <source>It was not restarted with the new configuration, or this is the address of the old client.</source>
        <translation>No se reinició con la configuración nueva, o esta es la dirección del cliente antiguo.</translation>
    </message>
    <message>
        <source>Snyk documents no Broker server for this region, and none is entered here.</source>
        <translation>Snyk no documenta ningún servidor de Broker para esta región y aquí no se ha introducido ninguno.</translation>
    </message>
    <message>
        <source>The client is an old one, or something answers in its place.</source>
        <translation>El cliente es antiguo, o algo responde en su lugar.</translation>
    </message>
    <message>
        <source>If the certificate is known to you, have its authority installed on this computer, or run the check on the host of the client: the command for it is on this page.</source>
        <translation>Si conoce el certificado, haga instalar su autoridad en este equipo o ejecute la comprobación en el host del cliente: el comando está en esta página.</translation>
    </message>
    <message>
        <source>Enter the address with “https://” in front, then check again.</source>
        <translation>Introduzca la dirección con «https://» delante y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Enter the address with “http://” in front, then check again.</source>
        <translation>Introduzca la dirección con «http://» delante y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Enter the address of the client itself, or the one it points to, and check again.</source>
        <translation>Introduzca la dirección del propio cliente, o aquella a la que remite, y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Start the client, or enter its own address instead of that of the proxy.</source>
        <translation>Inicie el cliente o introduzca su propia dirección en lugar de la del proxy.</translation>
    </message>
    <message>
        <source>Restart it with the configuration of the new token, then check again.</source>
        <translation>Reinícielo con la configuración del token nuevo y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Enter the address of your Broker server in this window, then check again.</source>
        <translation>Introduzca la dirección de su servidor de Broker en esta ventana y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Look in the client&apos;s log for the name of the Broker server, and compare it.</source>
        <translation>Busque en el registro del cliente el nombre del servidor de Broker y compárelo.</translation>
    </message>
    <message>
        <source>The address that the client asks does not exist</source>
        <translation>La dirección que consulta el cliente no existe</translation>
    </message>
    <message>
        <source>The service answered the client in an unexpected way</source>
        <translation>El servicio ha respondido al cliente de forma inesperada</translation>
    </message>
    <message>
        <source>The client does not reach the service</source>
        <translation>El cliente no consigue acceder al servicio</translation>
    </message>
    <message>
        <source>The client has no address of the service that it could ask</source>
        <translation>El cliente no tiene ninguna dirección del servicio que consultar</translation>
    </message>
    <message>
        <source>Not every credential of the client works</source>
        <translation>No todas las credenciales del cliente funcionan</translation>
    </message>
    <message>
        <source>The service answered that there is nothing at that address. That says nothing about the credential.</source>
        <translation>El servicio ha respondido que no hay nada en esa dirección. Eso no dice nada sobre la credencial.</translation>
    </message>
    <message>
        <source>Check again in a moment; the client needs some seconds for each credential.</source>
        <translation>Compruebe de nuevo dentro de un momento; el cliente necesita unos segundos para cada credencial.</translation>
    </message>
    <message>
        <source>Check the host, its certificates and the network between client and service.</source>
        <translation>Compruebe el host, sus certificados y la red entre el cliente y el servicio.</translation>
    </message>
    <message>
        <source>Compare the lines below: each is one credential.</source>
        <translation>Compare las líneas siguientes: cada una es una credencial.</translation>
    </message>
    <message>
        <source>the address does not exist (status %1)</source>
        <extracomment>%1 is the number of an HTTP status.</extracomment>
        <translation>la dirección no existe (estado %1)</translation>
    </message>
    <message>
        <source>answered with status %1</source>
        <comment>a service</comment>
        <extracomment>%1 is the number of an HTTP status.</extracomment>
        <translation>ha respondido con el estado %1</translation>
    </message>
    <message>
        <source>The client&apos;s certificate comes from an authority that this computer does not know</source>
        <translation>El certificado del cliente procede de una autoridad que este equipo no conoce</translation>
    </message>
    <message>
        <source>This address needs “https://”</source>
        <translation>Esta dirección necesita «https://»</translation>
    </message>
    <message>
        <source>This address needs “http://”</source>
        <translation>Esta dirección necesita «http://»</translation>
    </message>
    <message>
        <source>A Broker client with a different token or configuration answers</source>
        <translation>Responde un cliente Broker con otro token u otra configuración</translation>
    </message>
    <message>
        <source>The client runs with a different configuration</source>
        <translation>El cliente se ejecuta con otra configuración</translation>
    </message>
    <message>
        <source>Only some of the client&apos;s connections are up</source>
        <translation>Solo algunas de las conexiones del cliente están activas</translation>
    </message>
    <message>
        <source>This computer cannot find the host named in %1.</source>
        <translation>Este equipo no encuentra el host indicado en %1.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before an answer came.</source>
        <translation>La conexión con %1 se perdió antes de recibir una respuesta.</translation>
    </message>
    <message>
        <source>The certificate at %1 was issued by its owner, “%2”, not by an authority.</source>
        <translation>El certificado de %1 lo emitió su propietario, «%2», y no una autoridad.</translation>
    </message>
    <message>
        <source>It is not clear who issued the certificate at %1.</source>
        <translation>No está claro quién emitió el certificado de %1.</translation>
    </message>
    <message>
        <source>According to the clock of this computer, the certificate at %1 is not valid yet.</source>
        <translation>Según el reloj de este equipo, el certificado de %1 aún no es válido.</translation>
    </message>
    <message>
        <source>The client at %1 was started with the marker of this token, and all its connections are open. It does not say to which Broker server.</source>
        <translation>El cliente en %1 se inició con el identificador de este token y todas sus conexiones están abiertas. No indica con qué servidor de Broker.</translation>
    </message>
    <message>
        <source>The client at %1 was started with the marker of this token, and all its connections to %2 are open. This program does not know whether that is the right Broker server.</source>
        <translation>El cliente en %1 se inició con el identificador de este token y todas sus conexiones con %2 están abiertas. Este programa no sabe si ese es el servidor de Broker correcto.</translation>
    </message>
    <message>
        <source>%1 was asked without encryption, but what listens there speaks only TLS.</source>
        <translation>Se ha consultado a %1 sin cifrado, pero lo que escucha allí solo usa TLS.</translation>
    </message>
    <message>
        <source>%1 was asked with encryption, but what listens there does not speak TLS.</source>
        <translation>Se ha consultado a %1 con cifrado, pero lo que escucha allí no usa TLS.</translation>
    </message>
    <message>
        <source>%1 did not answer, but pointed to another address. The program did not follow.</source>
        <translation>%1 no ha respondido, sino que ha remitido a otra dirección. El programa no la ha seguido.</translation>
    </message>
    <message>
        <source>%1 did not answer, but pointed to %2. The program did not follow.</source>
        <translation>%1 no ha respondido, sino que ha remitido a %2. El programa no lo ha seguido.</translation>
    </message>
    <message>
        <source>At %1, something else answers for the client, with status %2: it got no answer from the client itself.</source>
        <translation>En %1, otra cosa responde por el cliente, con el estado %2: no ha recibido respuesta del propio cliente.</translation>
    </message>
    <message>
        <source>The client at %1 answers to the marker of the old token.</source>
        <translation>El cliente en %1 responde al identificador del token anterior.</translation>
    </message>
    <message>
        <source>At %1, a Broker client answers that it does not know the marker of this token.</source>
        <translation>En %1, un cliente Broker responde que no conoce el identificador de este token.</translation>
    </message>
    <message>
        <source>A connected client answered at %1, but it does not know the marker of this token.</source>
        <translation>En %1 ha respondido un cliente conectado, pero no conoce el identificador de este token.</translation>
    </message>
    <message>
        <source>The client at %1 was started with the marker of this token, but not all of its connections to the Broker server are open.</source>
        <translation>El cliente en %1 se inició con el identificador de este token, pero no todas sus conexiones con el servidor de Broker están abiertas.</translation>
    </message>
    <message>
        <source>The client at %1 was started with the marker of this token, and all its connections to %2 are open. It does not say what else is in its configuration.</source>
        <translation>El cliente en %1 se inició con el identificador de este token y todas sus conexiones con %2 están abiertas. No indica qué más contiene su configuración.</translation>
    </message>
    <message>
        <source>Clients inside a company often have a self-made certificate or one from the company&apos;s own authority.</source>
        <translation>Los clientes internos de una empresa suelen tener un certificado de creación propia o de la autoridad de la empresa.</translation>
    </message>
    <message>
        <source>The client is reached under a different name or number than its certificate has, or something else answers in its place.</source>
        <translation>Se accede al cliente con un nombre o un número distinto del de su certificado, o algo responde en su lugar.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong, or the certificate is very new.</source>
        <translation>El reloj de este equipo no es correcto o el certificado es muy reciente.</translation>
    </message>
    <message>
        <source>The host or the port is wrong, or there is a firewall in between.</source>
        <translation>El host o el puerto es incorrecto, o hay un cortafuegos en medio.</translation>
    </message>
    <message>
        <source>The client has not been started yet, exited at once, or listens on another port.</source>
        <translation>El cliente aún no se ha iniciado, terminó enseguida o escucha en otro puerto.</translation>
    </message>
    <message>
        <source>The client was given a certificate (HTTPS_CERT and HTTPS_KEY), or there is a proxy with one in front of it.</source>
        <translation>Se ha proporcionado un certificado al cliente (HTTPS_CERT y HTTPS_KEY), o hay delante un proxy que tiene uno.</translation>
    </message>
    <message>
        <source>A proxy in front of the client expects another address, or a sign-in.</source>
        <translation>Un proxy situado delante del cliente espera otra dirección o un inicio de sesión.</translation>
    </message>
    <message>
        <source>The client behind it has not been started, or the proxy looks for it on another port.</source>
        <translation>El cliente que está detrás no se ha iniciado, o el proxy lo busca en otro puerto.</translation>
    </message>
    <message>
        <source>It is the client of another token, or one with a different BROKER_HEALTHCHECK_PATH.</source>
        <translation>Es el cliente de otro token, o uno con un BROKER_HEALTHCHECK_PATH diferente.</translation>
    </message>
    <message>
        <source>Compare the address and the port. If this is the right client, restart it with the configuration from this window.</source>
        <translation>Compare la dirección y el puerto. Si este es el cliente correcto, reinícielo con la configuración de esta ventana.</translation>
    </message>
    <message>
        <source>Restart the client with the configuration from this window.</source>
        <translation>Reinicie el cliente con la configuración de esta ventana.</translation>
    </message>
    <message>
        <source>Wait half a minute and check again. If that does not help, have the proxy allow WebSockets.</source>
        <translation>Espere medio minuto y compruebe de nuevo. Si no sirve, haga que el proxy permita WebSockets.</translation>
    </message>
    <message>
        <source>Nothing to do. Import a project in Snyk to see that everything works.</source>
        <translation>No hay que hacer nada. Importe un proyecto en Snyk para ver que todo funciona.</translation>
    </message>
    <message>
        <source>It is not known whether the credential is right.</source>
        <translation>No se sabe si la credencial es correcta.</translation>
    </message>
    <message>
        <source>Check user name, password or token and its scopes, then restart the client with the right ones.</source>
        <translation>Compruebe el nombre de usuario, la contraseña o el token y sus ámbitos, y reinicie el cliente con los correctos.</translation>
    </message>
    <message>
        <source>Check host and path of the service, and restart the client with the configuration from this window: it corrects addresses that a service no longer has.</source>
        <translation>Compruebe el host y la ruta del servicio y reinicie el cliente con la configuración de esta ventana: corrige las direcciones que un servicio ya no tiene.</translation>
    </message>
    <message>
        <source>Look for the status in the lines below: a proxy or a sign-in page may be answering in the service&apos;s place, or the service has a problem.</source>
        <translation>Busque el estado en las líneas siguientes: quizá un proxy o una página de inicio de sesión responda en lugar del servicio, o el servicio tenga un problema.</translation>
    </message>
    <message>
        <source>Check the host of the service in the client&apos;s configuration, and restart the client.</source>
        <translation>Compruebe el host del servicio en la configuración del cliente y reinicie el cliente.</translation>
    </message>
    <message>
        <source>The certificate of the authority “%1”, which vouches for the one at %2, is not valid today.</source>
        <translation>El certificado de la autoridad «%1», que avala el de %2, hoy no es válido.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientDialog</name>
    <message>
        <source>Set up the client — practice mode</source>
        <translation>Configurar el cliente: modo de práctica</translation>
    </message>
    <message>
        <source>Set up the client</source>
        <translation>Configurar el cliente</translation>
    </message>
    <message>
        <source>Broker client for %1 in %2, %3</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization, %3 a region of Snyk.</extracomment>
        <translation>Cliente Broker para %1 en %2, %3</translation>
    </message>
    <message>
        <source>Confi&amp;guration</source>
        <translation>Configur&amp;ación</translation>
    </message>
    <message>
        <source>Check the cli&amp;ent</source>
        <translation>Co&amp;mprobar el cliente</translation>
    </message>
    <message>
        <source>Fill in the kept credential</source>
        <translation>Insertar la credencial guardada</translation>
    </message>
    <message>
        <source>Close and &amp;forget</source>
        <translation>Cerrar y &amp;olvidar</translation>
    </message>
    <message>
        <source>The credential kept for this token, so that you need not type it again</source>
        <translation>La credencial guardada para este token, para que no tenga que volver a escribirla</translation>
    </message>
    <message>
        <source>This client runs beside the old one, with its own name and port, until the old one is stopped.</source>
        <translation>Este cliente se ejecuta junto al antiguo, con su propio nombre y puerto, hasta que se detenga el antiguo.</translation>
    </message>
    <message>
        <source>Your entries are not saved</source>
        <translation>Lo que ha introducido no está guardado</translation>
    </message>
    <message>
        <source>If you close this window now, this program forgets what you entered. To keep it, save the configuration first.</source>
        <translation>Si cierra esta ventana ahora, el programa olvidará lo que ha introducido. Para conservarlo, guarde antes la configuración.</translation>
    </message>
    <message>
        <source>Use the company&apos;s certificate</source>
        <translation>Usar el certificado de la empresa</translation>
    </message>
    <message>
        <source>Saves the certificates that were added in Settings, Network as one file, and puts it in</source>
        <translation>Guarda en un solo archivo los certificados que se añadieron en Ajustes, Red, y lo pone en</translation>
    </message>
    <message>
        <source>Start it here</source>
        <translation>Iniciarlo aquí</translation>
    </message>
    <message>
        <source>Send to a colleague…</source>
        <translation>Enviar a un compañero…</translation>
    </message>
    <message>
        <source>An encrypted file for whoever runs the client, and a page that says what to do</source>
        <translation>Un archivo cifrado para quien ejecute el cliente, y una página que dice qué hacer</translation>
    </message>
    <message>
        <source>The client is still being started or stopped</source>
        <translation>El cliente todavía se está iniciando o deteniendo</translation>
    </message>
    <message>
        <source>If you close this window now, that ends halfway: the client may not run, or a part of it may be left behind.</source>
        <translation>Si cierra esta ventana ahora, eso termina a medias: puede que el cliente no funcione o que quede una parte de él.</translation>
    </message>
    <message>
        <source>Close and &amp;break off</source>
        <translation>Cerrar e &amp;interrumpir</translation>
    </message>
    <message>
        <source>Parts of the client</source>
        <translation>Partes del cliente</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientFields</name>
    <message>
        <source>GitHub token</source>
        <translation>Token de GitHub</translation>
    </message>
    <message>
        <source>GitHub Enterprise host</source>
        <translation>Host de GitHub Enterprise</translation>
    </message>
    <message>
        <source>GitHub API address</source>
        <translation>Dirección de la API de GitHub</translation>
    </message>
    <message>
        <source>GitHub GraphQL address</source>
        <translation>Dirección de GraphQL de GitHub</translation>
    </message>
    <message>
        <source>GitLab token</source>
        <translation>Token de GitLab</translation>
    </message>
    <message>
        <source>GitLab host</source>
        <translation>Host de GitLab</translation>
    </message>
    <message>
        <source>Bitbucket user name</source>
        <translation>Nombre de usuario de Bitbucket</translation>
    </message>
    <message>
        <source>Bitbucket password</source>
        <translation>Contraseña de Bitbucket</translation>
    </message>
    <message>
        <source>Bitbucket access token</source>
        <translation>Token de acceso de Bitbucket</translation>
    </message>
    <message>
        <source>Bitbucket host</source>
        <translation>Host de Bitbucket</translation>
    </message>
    <message>
        <source>Bitbucket API address</source>
        <translation>Dirección de la API de Bitbucket</translation>
    </message>
    <message>
        <source>Azure Repos token</source>
        <translation>Token de Azure Repos</translation>
    </message>
    <message>
        <source>Azure organization</source>
        <translation>Organización de Azure</translation>
    </message>
    <message>
        <source>Azure Repos host</source>
        <translation>Host de Azure Repos</translation>
    </message>
    <message>
        <source>Artifactory address</source>
        <translation>Dirección de Artifactory</translation>
    </message>
    <message>
        <source>Artifactory user name</source>
        <translation>Nombre de usuario de Artifactory</translation>
    </message>
    <message>
        <source>Artifactory password or token</source>
        <translation>Contraseña o token de Artifactory</translation>
    </message>
    <message>
        <source>Nexus address</source>
        <translation>Dirección de Nexus</translation>
    </message>
    <message>
        <source>Nexus user name</source>
        <translation>Nombre de usuario de Nexus</translation>
    </message>
    <message>
        <source>Nexus password</source>
        <translation>Contraseña de Nexus</translation>
    </message>
    <message>
        <source>Replace links in package lists with</source>
        <translation>Sustituir los enlaces de las listas de paquetes por</translation>
    </message>
    <message>
        <source>Jira user name</source>
        <translation>Nombre de usuario de Jira</translation>
    </message>
    <message>
        <source>Jira password or API token</source>
        <translation>Contraseña o token de API de Jira</translation>
    </message>
    <message>
        <source>Jira personal access token</source>
        <translation>Token de acceso personal de Jira</translation>
    </message>
    <message>
        <source>Jira host</source>
        <translation>Host de Jira</translation>
    </message>
    <message>
        <source>Broker server of your region</source>
        <translation>Servidor de Broker de su región</translation>
    </message>
    <message>
        <source>Port of the client</source>
        <translation>Puerto del cliente</translation>
    </message>
    <message>
        <source>Client address for webhooks</source>
        <translation>Dirección del cliente para webhooks</translation>
    </message>
    <message>
        <source>Let Snyk Code read source files</source>
        <translation>Permitir que Snyk Code lea archivos de código fuente</translation>
    </message>
    <message>
        <source>Infrastructure files Snyk may read</source>
        <translation>Archivos de infraestructura que Snyk puede leer</translation>
    </message>
    <message>
        <source>Allow Snyk Essentials</source>
        <translation>Permitir Snyk Essentials</translation>
    </message>
    <message>
        <source>High availability mode</source>
        <translation>Modo de alta disponibilidad</translation>
    </message>
    <message>
        <source>Number of clients</source>
        <translation>Número de clientes</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Nombre de usuario del proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>Hosts without proxy</source>
        <translation>Hosts sin proxy</translation>
    </message>
    <message>
        <source>File with the company&apos;s certificates</source>
        <translation>Archivo con los certificados de la empresa</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>Nivel de registro</translation>
    </message>
    <message>
        <source>Version of the client</source>
        <translation>Versión del cliente</translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>Nombre del cliente</translation>
    </message>
    <message>
        <source>A personal access token of a service user with the scopes “repo”, “read:org” and “admin:repo_hook”.</source>
        <translation>Un token de acceso personal de un usuario de servicio con los ámbitos «repo», «read:org» y «admin:repo_hook».</translation>
    </message>
    <message>
        <source>Leave it empty unless the API has an address of its own.</source>
        <translation>Déjelo vacío, salvo que la API tenga una dirección propia.</translation>
    </message>
    <message>
        <source>A personal, group or project access token with the scope “api”.</source>
        <translation>Un token de acceso personal, de grupo o de proyecto con el ámbito «api».</translation>
    </message>
    <message>
        <source>Of a service user that may see the projects that Snyk is to see.</source>
        <translation>De un usuario de servicio que pueda ver los proyectos que Snyk debe ver.</translation>
    </message>
    <message>
        <source>Goes into the configuration only; this program does not keep it.</source>
        <translation>Solo va en la configuración; este programa no conserva este valor.</translation>
    </message>
    <message>
        <source>An HTTP access token with the permission to administer repositories.</source>
        <translation>Un token de acceso HTTP con permiso para administrar repositorios.</translation>
    </message>
    <message>
        <source>A personal access token with the scope “Code: Read &amp; write”.</source>
        <translation>Un token de acceso personal con el ámbito «Code: Read &amp; write».</translation>
    </message>
    <message>
        <source>Without “https://”, with the path: artifactory.example.com/artifactory.</source>
        <translation>Sin «https://», con la ruta: artifactory.example.com/artifactory.</translation>
    </message>
    <message>
        <source>Leave it empty when reading needs no sign-in.</source>
        <translation>Déjelo vacío cuando la lectura no requiera iniciar sesión.</translation>
    </message>
    <message>
        <source>Special characters are encoded for you.</source>
        <translation>Los caracteres especiales se codifican automáticamente.</translation>
    </message>
    <message>
        <source>With “https://” and without a slash at the end.</source>
        <translation>Con «https://» y sin barra al final.</translation>
    </message>
    <message>
        <source>The address under which the client is to give out links to packages.</source>
        <translation>La dirección con la que el cliente debe ofrecer los enlaces a los paquetes.</translation>
    </message>
    <message>
        <source>A personal access token of Jira Data Center or Jira Server.</source>
        <translation>Un token de acceso personal de Jira Data Center o Jira Server.</translation>
    </message>
    <message>
        <source>Without “https://”, for example jira.example.com.</source>
        <translation>Sin «https://», por ejemplo, jira.example.com.</translation>
    </message>
    <message>
        <source>Snyk does not document it for your address. Your contact at Snyk knows it.</source>
        <translation>Snyk no lo documenta para su dirección. Su contacto en Snyk lo conoce.</translation>
    </message>
    <message>
        <source>Where the client listens on its host.</source>
        <translation>Donde escucha el cliente en su host.</translation>
    </message>
    <message>
        <source>Several clients share the work and stand in for each other.</source>
        <translation>Varios clientes se reparten el trabajo y se sustituyen entre sí.</translation>
    </message>
    <message>
        <source>2 to 4. Kubernetes and Helm start them; elsewhere start each one yourself.</source>
        <translation>De 2 a 4. Kubernetes y Helm los inician; en los demás casos, inicie cada uno usted mismo.</translation>
    </message>
    <message>
        <source>For example http://proxy.example.com:3128, without user name and password.</source>
        <translation>Por ejemplo, http://proxy.example.com:3128, sin nombre de usuario ni contraseña.</translation>
    </message>
    <message>
        <source>Only when the proxy asks for it.</source>
        <translation>Solo si el proxy lo pide.</translation>
    </message>
    <message>
        <source>A PEM file on the computer that runs the client.</source>
        <translation>Un archivo PEM en el equipo que ejecuta el cliente.</translation>
    </message>
    <message>
        <source>More is for looking for a fault; “trace” can write secrets.</source>
        <translation>Un nivel mayor sirve para buscar un fallo; «trace» puede escribir secretos.</translation>
    </message>
    <message>
        <source>A version of the image, for example 5.22.14. Empty means the newest.</source>
        <translation>Una versión de la imagen, por ejemplo, 5.22.14. Vacío significa la más reciente.</translation>
    </message>
    <message>
        <source>Of the container, the Kubernetes objects or the Helm release.</source>
        <translation>Del contenedor, de los objetos de Kubernetes o de la release de Helm.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <comment>of Nexus</comment>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>Token de acceso personal</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Nombre de usuario y contraseña</translation>
    </message>
    <message>
        <source>User name and password, or none</source>
        <translation>Nombre de usuario y contraseña, o nada</translation>
    </message>
    <message>
        <source>Allow templates for fix pull requests</source>
        <translation>Permitir plantillas para las pull requests de corrección</translation>
    </message>
    <message>
        <source>Allow large manifest files</source>
        <translation>Permitir archivos de manifiesto grandes</translation>
    </message>
    <message>
        <source>File with the client&apos;s own certificate</source>
        <translation>Archivo con el certificado propio del cliente</translation>
    </message>
    <message>
        <source>File with the key to it</source>
        <translation>Archivo con su clave</translation>
    </message>
    <message>
        <source>The cluster is OpenShift</source>
        <translation>El clúster es OpenShift</translation>
    </message>
    <message>
        <source>Further variables</source>
        <translation>Otras variables</translation>
    </message>
    <message>
        <source>Without “https://” and without a path, for example git.example.com. For GitHub Enterprise Cloud github.com, or your address below ghe.com.</source>
        <translation>Sin «https://» y sin ruta, por ejemplo, git.example.com. Para GitHub Enterprise Cloud, github.com o su dirección bajo ghe.com.</translation>
    </message>
    <message>
        <source>Without “https://”, with the path if there is one, for example git.example.com or git.example.com/scm.</source>
        <translation>Sin «https://», con la ruta si la hay, por ejemplo, git.example.com o git.example.com/scm.</translation>
    </message>
    <message>
        <source>Leave it empty unless the API has an address of its own. That of GitHub Enterprise Cloud is known.</source>
        <translation>Déjelo vacío, salvo que la API tenga una dirección propia. La de GitHub Enterprise Cloud se conoce.</translation>
    </message>
    <message>
        <source>The part of the address after dev.azure.com/ or before .visualstudio.com; of a server of your own, the collection.</source>
        <translation>La parte de la dirección después de dev.azure.com/ o antes de .visualstudio.com; en un servidor propio, la colección.</translation>
    </message>
    <message>
        <source>Only for an Azure DevOps Server of your own, with the path in front of the collection: tfs.example.com/tfs.</source>
        <translation>Solo para un Azure DevOps Server propio, con la ruta que precede a la colección: tfs.example.com/tfs.</translation>
    </message>
    <message>
        <source>How your service reaches the client, so that pull requests are checked at once, with the port: http://broker.example.com:8000. Where no address can be reached from outside, the address of Snyk&apos;s API in your region.</source>
        <translation>Cómo accede su servicio al cliente, para que las pull requests se comprueben enseguida, con el puerto: http://broker.example.com:8000. Si no se puede acceder a ninguna dirección desde fuera, la dirección de la API de Snyk en su región.</translation>
    </message>
    <message>
        <source>The client then lets Snyk read every file of a repository. By itself it allows that; without the check mark the configuration forbids it.</source>
        <translation>El cliente permite entonces que Snyk lea todos los archivos de un repositorio. De por sí lo permite; sin la marca, la configuración lo prohíbe.</translation>
    </message>
    <message>
        <source>Endings of the files with infrastructure as code. By itself the client allows all of them; with “None” the configuration forbids it.</source>
        <translation>Extensiones de los archivos con infraestructura como código. De por sí, el cliente las permite todas; con «Ninguna», la configuración las prohíbe.</translation>
    </message>
    <message>
        <source>The client then lets Snyk see which repositories there are. By itself it allows that; without the check mark the configuration forbids it.</source>
        <translation>El cliente permite entonces que Snyk vea qué repositorios hay. De por sí lo permite; sin la marca, la configuración lo prohíbe.</translation>
    </message>
    <message>
        <source>The client then lets Snyk read your own templates for its pull requests. By itself it allows that; without the check mark the configuration forbids it.</source>
        <translation>El cliente permite entonces que Snyk lea sus propias plantillas para sus pull requests. De por sí lo permite; sin la marca, la configuración lo prohíbe.</translation>
    </message>
    <message>
        <source>The client then lets Snyk read manifest files of more than one megabyte. Without the check mark the configuration forbids it.</source>
        <translation>El cliente permite entonces que Snyk lea archivos de manifiesto de más de un megabyte. Sin la marca, la configuración lo prohíbe.</translation>
    </message>
    <message>
        <source>Names, domains as .corp.example, or single addresses, separated by commas; your own service belongs here.</source>
        <translation>Nombres, dominios como .corp.example o direcciones sueltas, separados por comas; aquí va también su propio servicio.</translation>
    </message>
    <message>
        <source>A PEM file on the computer that runs the client, which then answers “https://”. In a container the user 1000 has to be able to read it.</source>
        <translation>Un archivo PEM en el equipo que ejecuta el cliente, que entonces responde con «https://». En un contenedor, el usuario 1000 debe poder leerlo.</translation>
    </message>
    <message>
        <source>A PEM file beside it, readable for the same user.</source>
        <translation>Un archivo PEM junto a él, legible para el mismo usuario.</translation>
    </message>
    <message>
        <source>OpenShift gives the client a user of its own and refuses a fixed one. Only Kubernetes and Helm look at it.</source>
        <translation>OpenShift asigna al cliente un usuario propio y rechaza uno fijo. Solo lo tienen en cuenta Kubernetes y Helm.</translation>
    </message>
    <message>
        <source>Variables of the client that this form does not ask for, by name and value. A value arrives as it is typed.</source>
        <translation>Variables del cliente que este formulario no pide, por nombre y valor. Un valor llega tal como se escribe.</translation>
    </message>
    <message>
        <source>The credential that this program keeps; it goes into the configuration too.</source>
        <translation>La credencial que guarda este programa; también va en la configuración.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Role for reading the registry</source>
        <translation>Rol para leer el registro</translation>
    </message>
    <message>
        <source>Its ARN: arn:aws:iam::123456789012:role/SnykEcrServiceRole. The agent takes on this role; no secret is needed.</source>
        <translation>Su ARN: arn:aws:iam::123456789012:role/SnykEcrServiceRole. El agente asume este rol; no se necesita ningún secreto.</translation>
    </message>
    <message>
        <source>AWS region of the registry</source>
        <translation>Región de AWS del registro</translation>
    </message>
    <message>
        <source>For example eu-central-1.</source>
        <translation>Por ejemplo, eu-central-1.</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Id. externo</translation>
    </message>
    <message>
        <source>Only when the trust relationship of the role asks for one.</source>
        <translation>Solo si la relación de confianza del rol lo exige.</translation>
    </message>
    <message>
        <source>Registry host</source>
        <translation>Host del registro</translation>
    </message>
    <message>
        <source>As in the names of images, without “https://”: registry.example.com. With Artifactory&apos;s repository path, that path behind it.</source>
        <translation>Como en los nombres de las imágenes, sin «https://»: registry.example.com. Con la ruta de repositorio de Artifactory, añada esa ruta al final.</translation>
    </message>
    <message>
        <source>Registry user name</source>
        <translation>Nombre de usuario del registro</translation>
    </message>
    <message>
        <source>Of an account or a robot that may find and read the images.</source>
        <translation>De una cuenta o un robot que pueda encontrar y leer las imágenes.</translation>
    </message>
    <message>
        <source>Registry password or token</source>
        <translation>Contraseña o token del registro</translation>
    </message>
    <message>
        <source>Key of the service account</source>
        <translation>Clave de la cuenta de servicio</translation>
    </message>
    <message>
        <source>Registry token</source>
        <translation>Token del registro</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientFilesDialog</name>
    <message>
        <source>Set up several clients — practice mode</source>
        <translation>Configurar varios clientes: modo de práctica</translation>
    </message>
    <message>
        <source>Set up several clients</source>
        <translation>Configurar varios clientes</translation>
    </message>
    <message>
        <source>Save into a folder…</source>
        <translation>Guardar en una carpeta…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Fill in the kept credential</source>
        <translation>Insertar la credencial guardada</translation>
    </message>
    <message numerus="yes">
        <source>Broker clients for %1: %Ln token(s), one file for each</source>
        <extracomment>%1 is a service such as GitLab.</extracomment>
        <translation>
            <numerusform>Clientes Broker para %1: %Ln token, un archivo para cada uno</numerusform>
            <numerusform>Clientes Broker para %1: %Ln tokens, un archivo para cada uno</numerusform>
        </translation>
    </message>
    <message>
        <source>What you enter holds for all of them. Each client gets its own name and port.</source>
        <translation>Lo que introduzca se aplica a todos. Cada cliente recibe su propio nombre y puerto.</translation>
    </message>
    <message>
        <source>Organizations that share a token share one client, and so one file.</source>
        <translation>Las organizaciones que comparten un token comparten un cliente y, por tanto, un archivo.</translation>
    </message>
    <message>
        <source>How the clients should run</source>
        <translation>Cómo deben ejecutarse los clientes</translation>
    </message>
    <message>
        <source>R&amp;un the clients with</source>
        <translation>&amp;Ejecutar los clientes con</translation>
    </message>
    <message>
        <source>Tokens and their files</source>
        <translation>Tokens y sus archivos</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Archivos escritos</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Missing or wrong: %1.</source>
        <extracomment>%1 is a list of fields of a form.</extracomment>
        <translation>Falta o es incorrecto: %1.</translation>
    </message>
    <message>
        <source>Save the configurations into this folder</source>
        <translation>Guardar las configuraciones en esta carpeta</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written: %Ln file(s) of these names are there already</source>
        <translation>
            <numerusform>No se ha escrito nada: ya existe %Ln archivo con uno de estos nombres</numerusform>
            <numerusform>No se ha escrito nada: ya existen %Ln archivos con estos nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another folder, or untick what has its file already.</source>
        <translation>Elija otra carpeta o desmarque lo que ya tenga su archivo.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saved; others may be able to read it</source>
        <translation>Guardado; es posible que otros puedan leerlo</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>No se ha escrito: %1</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>No se ha escrito</translation>
    </message>
    <message numerus="yes">
        <source>The secrets are now in %Ln file(s)</source>
        <translation>
            <numerusform>Los secretos están ahora en %Ln archivo</numerusform>
            <numerusform>Los secretos están ahora en %Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 file(s) are written</source>
        <translation>
            <numerusform>Se ha escrito %Ln de %1 archivos</numerusform>
            <numerusform>Se han escrito %Ln de %1 archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Only you can read them. Keep them as safe as a password.</source>
        <translation>Solo usted puede leerlos. Protéjalos como una contraseña.</translation>
    </message>
    <message>
        <source>This folder does not keep files private: others may be able to read them.</source>
        <translation>Esta carpeta no mantiene privados los archivos: es posible que otros puedan leerlos.</translation>
    </message>
    <message>
        <source>Use the company&apos;s certificate</source>
        <translation>Usar el certificado de la empresa</translation>
    </message>
    <message>
        <source>Saves the certificates that were added in Settings, Network as one file, and puts it in</source>
        <translation>Guarda en un solo archivo los certificados que se añadieron en Ajustes, Red, y lo pone en</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) written</source>
        <translation>
            <numerusform>Archivos escritos: %1 de %Ln</numerusform>
            <numerusform>Archivos escritos: %1 de %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>All of the ticked ones have their file in this folder already</source>
        <translation>Todos los marcados ya tienen su archivo en esta carpeta</translation>
    </message>
    <message>
        <source>The list says which are not. Save into the same folder once more to try those again.</source>
        <translation>La lista indica cuáles faltan. Guarde otra vez en la misma carpeta para volver a intentarlo con esos.</translation>
    </message>
    <message>
        <source>Give each file to whoever runs the client of its organization, and to nobody else.</source>
        <translation>Entregue cada archivo a quien ejecute el cliente de su organización, y a nadie más.</translation>
    </message>
    <message>
        <source>%1 in this folder says for each organization which file, which client and what to run; there is no secret in it.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1, en esta carpeta, indica para cada organización qué archivo, qué cliente y qué ejecutar; no contiene ningún secreto.</translation>
    </message>
    <message>
        <source>The page that says what to run with which file was not written: %1</source>
        <translation>No se ha escrito la página que indica qué ejecutar con cada archivo: %1</translation>
    </message>
    <message>
        <source>Save into the same folder once more, then it is tried again.</source>
        <translation>Guarde otra vez en la misma carpeta y se volverá a intentar.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientForm</name>
    <message>
        <source>Version of the service</source>
        <translation>Versión del servicio</translation>
    </message>
    <message>
        <source>How the client signs in</source>
        <translation>Cómo inicia sesión el cliente</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>A&amp;vanzado</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientIndex</name>
    <message>
        <source>Practice mode: nothing on this page is real.</source>
        <translation>Modo de práctica: nada en esta página es real.</translation>
    </message>
    <message>
        <source>Each file beside this page is the configuration of one Broker client, with its secrets in it. Give it to whoever runs the client of that organization, and to nobody else. There is no secret on this page.</source>
        <translation>Cada archivo junto a esta página es la configuración de un cliente Broker, con sus secretos. Entréguelo a quien ejecute el cliente de esa organización, y a nadie más. En esta página no hay ningún secreto.</translation>
    </message>
    <message>
        <source>They keep the file in a folder that only they can open, and run the commands there. Half a minute later the client is connected when the answer to the check has “&quot;ok&quot;:true” in it and nowhere “&quot;ok&quot;:false”.</source>
        <translation>Esa persona guarda el archivo en una carpeta que solo ella puede abrir y ejecuta allí los comandos. Medio minuto después, el cliente está conectado si la respuesta a la comprobación contiene «&quot;ok&quot;:true» y en ningún lugar «&quot;ok&quot;:false».</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>What to run</source>
        <comment>column of a table</comment>
        <translation>Qué ejecutar</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>column of a table</comment>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Broker clients for %1: who runs which file</source>
        <extracomment>Title of a page. %1 is a service such as GitLab.</extracomment>
        <translation>Clientes Broker para %1: quién ejecuta cada archivo</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientPreflight</name>
    <message>
        <source>in order</source>
        <comment>result of a check</comment>
        <translation>correcto</translation>
    </message>
    <message>
        <source>not in order</source>
        <comment>result of a check</comment>
        <translation>incorrecto</translation>
    </message>
    <message>
        <source>no result</source>
        <comment>result of a check</comment>
        <translation>sin resultado</translation>
    </message>
    <message>
        <source>unclear</source>
        <comment>result of a check</comment>
        <translation>no está claro</translation>
    </message>
    <message>
        <source>The client got no answer from it. Check name and region, then proxy, certificates and firewall between client and Internet.</source>
        <translation>El cliente no ha recibido respuesta. Compruebe el nombre y la región y, después, el proxy, los certificados y el cortafuegos entre el cliente e Internet.</translation>
    </message>
    <message>
        <source>Something answered, but not as the Broker server does. Compare BROKER_SERVER_URL with the region; a proxy may have answered in its place.</source>
        <translation>Algo ha respondido, pero no como lo hace el servidor de Broker. Compare BROKER_SERVER_URL con la región; quizá un proxy haya respondido en su lugar.</translation>
    </message>
    <message>
        <source>Something answered, but not as the API does. Compare API_BASE_URL with the region; a proxy may have answered in its place. High availability mode needs it.</source>
        <translation>Algo ha respondido, pero no como lo hace la API. Compare API_BASE_URL con la región; quizá un proxy haya respondido en su lugar. El modo de alta disponibilidad la necesita.</translation>
    </message>
    <message>
        <source>Correct the client address for webhooks under “Advanced”: your service has to reach it, so not localhost. Where a proxy in front of the client takes care of https, set BROKER_CLIENT_URL_TLS_TERMINATED=true.</source>
        <translation>Corrija la dirección del cliente para webhooks en «Avanzado»: su servicio debe poder acceder a ella, así que no puede ser localhost. Si un proxy situado delante del cliente se ocupa de https, establezca BROKER_CLIENT_URL_TLS_TERMINATED=true.</translation>
    </message>
    <message>
        <source>Its own rules and the switches for rules exclude each other. Take ACCEPT out of its configuration, or everything that begins with ACCEPT_.</source>
        <translation>Sus propias reglas y los interruptores de reglas se excluyen entre sí. Quite ACCEPT de su configuración, o todo lo que empiece por ACCEPT_.</translation>
    </message>
    <message>
        <source>The Code Agent is no longer needed. Take GIT_CLIENT_URL out of its configuration.</source>
        <translation>Code Agent ya no es necesario. Quite GIT_CLIENT_URL de su configuración.</translation>
    </message>
    <message>
        <source>config.default.json is missing or belongs to another version. Use the image, or take the file from the commands under “Configuration”.</source>
        <translation>Falta config.default.json o pertenece a otra versión. Use la imagen o tome el archivo de los comandos de «Configuración».</translation>
    </message>
    <message>
        <source>The client did not finish its own checks</source>
        <translation>El cliente no ha terminado sus propias comprobaciones</translation>
    </message>
    <message>
        <source>The client&apos;s own checks found something</source>
        <translation>Las comprobaciones del propio cliente han encontrado algo</translation>
    </message>
    <message>
        <source>The client reaches Snyk&apos;s servers</source>
        <translation>El cliente accede a los servidores de Snyk</translation>
    </message>
    <message>
        <source>Nothing to do. The client&apos;s log shows more such checks at its start, under “PREFLIGHT CHECKS”.</source>
        <translation>No hay que hacer nada. El registro del cliente muestra más comprobaciones de este tipo al principio, en «PREFLIGHT CHECKS».</translation>
    </message>
    <message>
        <source>The client reaches the Broker server</source>
        <translation>El cliente accede al servidor de Broker</translation>
    </message>
    <message>
        <source>The client reaches Snyk&apos;s API</source>
        <translation>El cliente accede a la API de Snyk</translation>
    </message>
    <message>
        <source>Its Broker token looks like one</source>
        <translation>Su token de Broker tiene la forma correcta</translation>
    </message>
    <message>
        <source>Its address for webhooks can be used</source>
        <translation>Su dirección para webhooks se puede usar</translation>
    </message>
    <message>
        <source>It works without the Code Agent</source>
        <translation>Funciona sin Code Agent</translation>
    </message>
    <message>
        <source>Its version is supported</source>
        <translation>Su versión es compatible</translation>
    </message>
    <message>
        <source>It has what it needs to answer requests</source>
        <translation>Tiene lo que necesita para responder a las solicitudes</translation>
    </message>
    <message>
        <source>Another check: %1</source>
        <extracomment>%1 is the English name that the client gives to one of its checks.</extracomment>
        <translation>Otra comprobación: %1</translation>
    </message>
    <message>
        <source>The client says: “%1”</source>
        <extracomment>%1 are the client&apos;s own English words.</extracomment>
        <translation>El cliente dice: «%1»</translation>
    </message>
    <message>
        <source>with a note</source>
        <comment>result of a check</comment>
        <translation>con una observación</translation>
    </message>
    <message>
        <source>The server gets too many requests. Check again in a few minutes.</source>
        <translation>El servidor recibe demasiadas solicitudes. Compruebe de nuevo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>The client got no answer from it, or is an older one that only tries it in high availability mode. Have proxy and firewall allow the API&apos;s host too.</source>
        <translation>El cliente no ha recibido respuesta, o es antiguo y solo lo intenta en modo de alta disponibilidad. Haga que el proxy y el cortafuegos permitan también el host de la API.</translation>
    </message>
    <message>
        <source>The API gets too many requests. Check again in a few minutes.</source>
        <translation>La API recibe demasiadas solicitudes. Compruebe de nuevo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>A client connects with any text, but then gets no requests. Restart it with the configuration from this window.</source>
        <translation>Un cliente se conecta con cualquier texto, pero después no recibe solicitudes. Reinícielo con la configuración de esta ventana.</translation>
    </message>
    <message>
        <source>It does not know its own version, which is usual with npm. Nothing to do.</source>
        <translation>No conoce su propia versión, lo que es habitual con npm. No hay que hacer nada.</translation>
    </message>
    <message>
        <source>Pull the current image, then restart the client.</source>
        <translation>Descargue la imagen actual y reinicie el cliente.</translation>
    </message>
    <message>
        <source>This client does not report its own checks</source>
        <translation>Este cliente no informa de sus propias comprobaciones</translation>
    </message>
    <message>
        <source>The client&apos;s own checks have something to note</source>
        <translation>Las comprobaciones del propio cliente tienen una observación</translation>
    </message>
    <message>
        <source>It waits for Snyk&apos;s servers as long as it can, and the way to them may be blocked.</source>
        <translation>Espera a los servidores de Snyk todo lo que puede; es posible que el acceso a ellos esté bloqueado.</translation>
    </message>
    <message>
        <source>It is older than March 2023, or something in front of it lets only its health check through.</source>
        <translation>Es anterior a marzo de 2023, o algo situado delante solo deja pasar su comprobación de estado.</translation>
    </message>
    <message>
        <source>Check again. If that does not help, look in the client&apos;s log for “PREFLIGHT CHECKS”.</source>
        <translation>Compruebe de nuevo. Si no sirve, busque «PREFLIGHT CHECKS» en el registro del cliente.</translation>
    </message>
    <message>
        <source>Ask the client on its own host. If that does not help, pull the current image and restart it.</source>
        <translation>Consulte al cliente en su propio host. Si no sirve, descargue la imagen actual y reinícielo.</translation>
    </message>
    <message>
        <source>What each of them needs is listed below. What counts is the connection shown above.</source>
        <translation>A continuación se indica lo que necesita cada una. Lo que cuenta es la conexión que se muestra arriba.</translation>
    </message>
    <message>
        <source>Its rules are consistent</source>
        <translation>Sus reglas son coherentes</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientProblems</name>
    <message>
        <source>Nothing is entered here yet.</source>
        <translation>Aquí aún no se ha introducido nada.</translation>
    </message>
    <message>
        <source>User name and password belong together.</source>
        <translation>El nombre de usuario y la contraseña van juntos.</translation>
    </message>
    <message>
        <source>There are spaces around it.</source>
        <translation>Hay espacios antes o después.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Es demasiado largo.</translation>
    </message>
    <message>
        <source>It is a placeholder from an example.</source>
        <translation>Es un texto de relleno de un ejemplo.</translation>
    </message>
    <message>
        <source>It begins with “https://” or the like.</source>
        <translation>Empieza por «https://» o algo similar.</translation>
    </message>
    <message>
        <source>It does not begin with “https://”.</source>
        <translation>No empieza por «https://».</translation>
    </message>
    <message>
        <source>There is a path after the host.</source>
        <translation>Hay una ruta después del host.</translation>
    </message>
    <message>
        <source>There is a user name or a password in the address.</source>
        <translation>Hay un nombre de usuario o una contraseña en la dirección.</translation>
    </message>
    <message>
        <source>There is a slash at the end.</source>
        <translation>Hay una barra al final.</translation>
    </message>
    <message>
        <source>It is not the name of a host.</source>
        <translation>No es el nombre de un host.</translation>
    </message>
    <message>
        <source>It is not a web address.</source>
        <translation>No es una dirección web.</translation>
    </message>
    <message>
        <source>The connection would not be encrypted.</source>
        <translation>La conexión no estaría cifrada.</translation>
    </message>
    <message>
        <source>Most proxies are reached with “http://”.</source>
        <translation>A la mayoría de los proxies se accede con «http://».</translation>
    </message>
    <message>
        <source>It is not a port.</source>
        <translation>No es un puerto.</translation>
    </message>
    <message>
        <source>Ports below 1024 are kept for the administrator.</source>
        <translation>Los puertos inferiores a 1024 están reservados al administrador.</translation>
    </message>
    <message>
        <source>It is not a number from 2 to 4.</source>
        <translation>No es un número del 2 al 4.</translation>
    </message>
    <message>
        <source>Several clients need high availability mode.</source>
        <translation>Varios clientes necesitan el modo de alta disponibilidad.</translation>
    </message>
    <message>
        <source>It is not a complete path.</source>
        <translation>No es una ruta completa.</translation>
    </message>
    <message>
        <source>There is a comma or a quote in the path.</source>
        <translation>Hay una coma o una comilla en la ruta.</translation>
    </message>
    <message>
        <source>It is not the version of an image.</source>
        <translation>No es la versión de una imagen.</translation>
    </message>
    <message>
        <source>It is not the name of an organization.</source>
        <translation>No es el nombre de una organización.</translation>
    </message>
    <message>
        <source>There is a colon in the user name.</source>
        <translation>Hay dos puntos en el nombre de usuario.</translation>
    </message>
    <message>
        <source>It looks like a token of Snyk.</source>
        <translation>Parece un token de Snyk.</translation>
    </message>
    <message>
        <source>It looks like a token of another service.</source>
        <translation>Parece un token de otro servicio.</translation>
    </message>
    <message>
        <source>The client does not work without it.</source>
        <translation>El cliente no funciona sin este dato.</translation>
    </message>
    <message>
        <source>Enter both, or neither.</source>
        <translation>Introduzca ambos o ninguno.</translation>
    </message>
    <message>
        <source>Remove them.</source>
        <translation>Elimínelos.</translation>
    </message>
    <message>
        <source>Check that it was pasted once, and nothing else with it.</source>
        <translation>Compruebe que se pegó una sola vez y sin nada más.</translation>
    </message>
    <message>
        <source>Put in your own value.</source>
        <translation>Ponga su propio valor.</translation>
    </message>
    <message>
        <source>Put “https://” or “http://” in front.</source>
        <translation>Ponga «https://» o «http://» delante.</translation>
    </message>
    <message>
        <source>Enter the host only.</source>
        <translation>Introduzca solo el host.</translation>
    </message>
    <message>
        <source>Enter them in the fields for them; what needs encoding is encoded for you.</source>
        <translation>Introdúzcalos en sus propios campos; lo que deba codificarse se codifica automáticamente.</translation>
    </message>
    <message>
        <source>Enter it as https://host.example.com/path, without “?” and “#”.</source>
        <translation>Introdúzcala como https://host.example.com/path, sin «?» ni «#».</translation>
    </message>
    <message>
        <source>Use “https://”, so that nobody on the way reads tokens and passwords.</source>
        <translation>Use «https://», para que nadie pueda leer tokens ni contraseñas por el camino.</translation>
    </message>
    <message>
        <source>“https://” is right only if the proxy itself speaks TLS.</source>
        <translation>«https://» solo es correcto si el propio proxy usa TLS.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535, for example 8000.</source>
        <translation>Introduzca un número del 1 al 65535, por ejemplo, 8000.</translation>
    </message>
    <message>
        <source>The client does not run as the administrator. Choose another one, such as 8000.</source>
        <translation>El cliente no se ejecuta como administrador. Elija otro, como 8000.</translation>
    </message>
    <message>
        <source>Snyk supports 2, 3 or 4 clients; leave it empty for one.</source>
        <translation>Snyk admite 2, 3 o 4 clientes; déjelo vacío si es uno.</translation>
    </message>
    <message>
        <source>Switch the mode on, or leave the number empty.</source>
        <translation>Active el modo o deje vacío el número.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Elija uno de la lista.</translation>
    </message>
    <message>
        <source>Begin with “/”, or with a drive such as “C:\”.</source>
        <translation>Empiece por «/» o por una unidad como «C:\».</translation>
    </message>
    <message>
        <source>Docker would misread it. Rename the file, or put it somewhere else.</source>
        <translation>Docker la interpretaría mal. Cambie el nombre del archivo o póngalo en otro lugar.</translation>
    </message>
    <message>
        <source>Enter it as 5.22.14, or leave it empty for the newest.</source>
        <translation>Introdúzcala como 5.22.14 o déjela vacía para usar la más reciente.</translation>
    </message>
    <message>
        <source>Enter what follows dev.azure.com/ in the address of your organization.</source>
        <translation>Introduzca lo que sigue a dev.azure.com/ en la dirección de su organización.</translation>
    </message>
    <message>
        <source>The token of your own service belongs here; Snyk&apos;s is in the list already.</source>
        <translation>Aquí va el token de su propio servicio; el de Snyk ya está en la lista.</translation>
    </message>
    <message>
        <source>Check that it was made in the service that this client is for.</source>
        <translation>Compruebe que se creó en el servicio para el que es este cliente.</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>mark in front of a remark</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>mark in front of a remark</comment>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>mark in front of a remark</comment>
        <translation>Error</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>%1 is “Error”, “Warning” or “Note”; %2 says what is wrong, %3 what to do.</extracomment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>It does not begin with “http://”.</source>
        <translation>No empieza por «http://».</translation>
    </message>
    <message>
        <source>It is a range of addresses.</source>
        <translation>Es un intervalo de direcciones.</translation>
    </message>
    <message>
        <source>It is not a host.</source>
        <translation>No es un host.</translation>
    </message>
    <message>
        <source>There is no port in it.</source>
        <translation>No contiene ningún puerto.</translation>
    </message>
    <message>
        <source>It is an address of the computer itself.</source>
        <translation>Es una dirección del propio equipo.</translation>
    </message>
    <message>
        <source>Certificate and key belong together.</source>
        <translation>El certificado y la clave van juntos.</translation>
    </message>
    <message>
        <source>The client has a certificate, and the address begins with “http://”.</source>
        <translation>El cliente tiene un certificado y la dirección empieza por «http://».</translation>
    </message>
    <message>
        <source>The client has no certificate for “https://”.</source>
        <translation>El cliente no tiene ningún certificado para «https://».</translation>
    </message>
    <message>
        <source>It is an address of Snyk, but not the API of your region.</source>
        <translation>Es una dirección de Snyk, pero no la API de su región.</translation>
    </message>
    <message>
        <source>The client that is in use has this name.</source>
        <translation>El cliente que está en uso tiene este nombre.</translation>
    </message>
    <message>
        <source>The client that is in use listens on this port.</source>
        <translation>El cliente que está en uso escucha en este puerto.</translation>
    </message>
    <message>
        <source>The configuration sets this variable already.</source>
        <translation>La configuración ya define esta variable.</translation>
    </message>
    <message>
        <source>This variable is there twice.</source>
        <translation>Esta variable aparece dos veces.</translation>
    </message>
    <message>
        <source>The shell or Docker would take this variable for itself.</source>
        <translation>El shell o Docker tomaría esta variable como propia.</translation>
    </message>
    <message>
        <source>It is an address, and not the name alone.</source>
        <translation>Es una dirección y no solo el nombre.</translation>
    </message>
    <message>
        <source>An organization at dev.azure.com cannot have this name.</source>
        <translation>Una organización de dev.azure.com no puede tener este nombre.</translation>
    </message>
    <message>
        <source>It is not the host of the web pages.</source>
        <translation>No es el host de las páginas web.</translation>
    </message>
    <message>
        <source>For this host GitHub has its API elsewhere.</source>
        <translation>Para este host, GitHub tiene su API en otro lugar.</translation>
    </message>
    <message>
        <source>Proxies are reached with “http://”, also for encrypted connections.</source>
        <translation>A los proxies se accede con «http://», también para conexiones cifradas.</translation>
    </message>
    <message>
        <source>Enter hosts as git.example.com, domains as .corp.example, with commas between them.</source>
        <translation>Introduzca los hosts como git.example.com y los dominios como .corp.example, separados por comas.</translation>
    </message>
    <message>
        <source>The client listens at its own port. Without one, webhooks go to port 80.</source>
        <translation>El cliente escucha en su propio puerto. Sin indicarlo, los webhooks van al puerto 80.</translation>
    </message>
    <message>
        <source>Enter the files of both, or of neither.</source>
        <translation>Introduzca ambos archivos o ninguno.</translation>
    </message>
    <message>
        <source>With a certificate it answers “https://” only.</source>
        <translation>Con un certificado solo responde con «https://».</translation>
    </message>
    <message>
        <source>It reports that when it starts. “https://” is right if something in front of the client has the certificate.</source>
        <translation>Lo comunica al iniciarse. «https://» es correcto si algo situado delante del cliente tiene el certificado.</translation>
    </message>
    <message>
        <source>Webhooks would not arrive.</source>
        <translation>Los webhooks no llegarían.</translation>
    </message>
    <message>
        <source>The client would read it as the end of an address or decode it. Check that the token was copied completely, and nothing else with it.</source>
        <translation>El cliente lo leería como el final de una dirección o lo descodificaría. Compruebe que el token se copió completo y sin nada más.</translation>
    </message>
    <message>
        <source>The client would answer “Invalid character in header”. Check that the token was copied, and not a part of the page.</source>
        <translation>El cliente respondería «Invalid character in header». Compruebe que se copió el token y no una parte de la página.</translation>
    </message>
    <message>
        <source>Leave the name empty or choose another one: with this one the new client would take the place of the client in use.</source>
        <translation>Deje el nombre vacío o elija otro: con este, el cliente nuevo ocuparía el lugar del que está en uso.</translation>
    </message>
    <message>
        <source>Leave the port empty or choose another one: both run side by side for a while.</source>
        <translation>Deje el puerto vacío o elija otro: ambos se ejecutan a la vez durante un tiempo.</translation>
    </message>
    <message>
        <source>A name has letters, digits and “_” in it, and does not begin with a digit.</source>
        <translation>Un nombre contiene letras, cifras y «_», y no empieza por una cifra.</translation>
    </message>
    <message>
        <source>Take one of them away.</source>
        <translation>Quite una de ellas.</translation>
    </message>
    <message>
        <source>If it is a collection of a server of your own, enter its host as well.</source>
        <translation>Si es una colección de un servidor propio, introduzca también su host.</translation>
    </message>
    <message>
        <source>The address of the API follows from it.</source>
        <translation>La dirección de la API se deduce de él.</translation>
    </message>
    <message>
        <source>Leave it empty, and the right address is written.</source>
        <translation>Déjelo vacío y se escribirá la dirección correcta.</translation>
    </message>
    <message>
        <source>%1: “%2”: %3 %4</source>
        <extracomment>%1 is “Error”, “Warning” or “Note”; %2 an entry of a list, or several; %3 says what is wrong with it, %4 what to do.</extracomment>
        <translation>%1: «%2»: %3 %4</translation>
    </message>
    <message>
        <source>There is a token or a password in this value.</source>
        <translation>Este valor contiene un token o una contraseña.</translation>
    </message>
    <message>
        <source>Tick “The value is secret”: what is not secret is shown and remembered.</source>
        <translation>Marque «El valor es secreto»: lo que no es secreto se muestra y se recuerda.</translation>
    </message>
    <message>
        <source>There are spaces before or after it.</source>
        <translation>Hay espacios antes o después.</translation>
    </message>
    <message>
        <source>It contains a line break or another invisible character.</source>
        <translation>Contiene un salto de línea u otro carácter invisible.</translation>
    </message>
    <message>
        <source>There is a port after the host name.</source>
        <translation>Hay un puerto después del nombre del host.</translation>
    </message>
    <message>
        <source>It contains a character that cannot be sent.</source>
        <translation>Contiene un carácter que no se puede enviar.</translation>
    </message>
    <message>
        <source>This is not a valid name for a variable.</source>
        <translation>No es un nombre válido para una variable.</translation>
    </message>
    <message>
        <source>It is not one of the possible values.</source>
        <translation>No es uno de los valores posibles.</translation>
    </message>
    <message>
        <source>It is not a name that every system accepts.</source>
        <translation>No es un nombre que acepten todos los sistemas.</translation>
    </message>
    <message>
        <source>It contains a “$” that the client would replace.</source>
        <translation>Contiene un «$» que el cliente sustituiría.</translation>
    </message>
    <message>
        <source>They are kept as part of it. Remove them if they were copied by mistake.</source>
        <translation>Se conservan como parte del valor. Elimínelos si se copiaron por error.</translation>
    </message>
    <message>
        <source>Copy it again, without anything around it.</source>
        <translation>Cópielo de nuevo, sin nada alrededor.</translation>
    </message>
    <message>
        <source>Leave that out: the client adds it itself.</source>
        <translation>Omítalo: el cliente lo añade por sí mismo.</translation>
    </message>
    <message>
        <source>Leave out the port: the host applies with any port.</source>
        <translation>Omita el puerto: el host vale con cualquier puerto.</translation>
    </message>
    <message>
        <source>Leave it out: the client would double it.</source>
        <translation>Omítalo: el cliente lo duplicaría.</translation>
    </message>
    <message>
        <source>Enter it as git.example.com, with a port if needed: git.example.com:8443.</source>
        <translation>Introdúzcalo como git.example.com, con un puerto si hace falta: git.example.com:8443.</translation>
    </message>
    <message>
        <source>The client compares names and does not know ranges. List the hosts themselves, or a domain such as .corp.example.</source>
        <translation>El cliente compara nombres y no conoce intervalos. Indique los propios hosts o un dominio como .corp.example.</translation>
    </message>
    <message>
        <source>Webhooks of your service do not get there. Enter the name by which the service reaches the client.</source>
        <translation>Los webhooks de su servicio no llegan ahí. Introduzca el nombre con el que el servicio accede al cliente.</translation>
    </message>
    <message>
        <source>Use the field for it, or the value that the program sets.</source>
        <translation>Use el campo correspondiente o el valor que establece el programa.</translation>
    </message>
    <message>
        <source>It cannot be passed to the client; remove it.</source>
        <translation>No se puede pasar al cliente; elimínelo.</translation>
    </message>
    <message>
        <source>Use at most 49 lower-case letters, digits and hyphens, starting with a letter.</source>
        <translation>Use como máximo 49 letras minúsculas, cifras y guiones, empezando por una letra.</translation>
    </message>
    <message>
        <source>Enter the name. There is a separate field for the host of your own server.</source>
        <translation>Introduzca el nombre. Hay un campo aparte para el host de su propio servidor.</translation>
    </message>
    <message>
        <source>The service would take what follows as the password. Choose another user.</source>
        <translation>El servicio tomaría lo que sigue como contraseña. Elija otro usuario.</translation>
    </message>
    <message>
        <source>Nothing to do: it is passed in parts, which the client does not touch.</source>
        <translation>No hay que hacer nada: se pasa por partes, que el cliente no modifica.</translation>
    </message>
    <message>
        <source>It contains a character that tokens of this kind do not have.</source>
        <translation>Contiene un carácter que los tokens de este tipo no tienen.</translation>
    </message>
    <message>
        <source>This is not the ARN of a role.</source>
        <translation>Esto no es el ARN de un rol.</translation>
    </message>
    <message>
        <source>Copy it from IAM at AWS: it begins with “arn:aws:iam::”.</source>
        <translation>Cópielo de IAM en AWS: empieza por «arn:aws:iam::».</translation>
    </message>
    <message>
        <source>This is not the name of an AWS region.</source>
        <translation>Esto no es el nombre de una región de AWS.</translation>
    </message>
    <message>
        <source>It looks like eu-central-1.</source>
        <translation>Por ejemplo, eu-central-1.</translation>
    </message>
    <message>
        <source>AWS takes no external ID like this.</source>
        <translation>AWS no admite un id. externo como este.</translation>
    </message>
    <message>
        <source>Letters, digits and the characters _ + = , . @ : / - are possible.</source>
        <translation>Se admiten letras, cifras y los caracteres _ + = , . @ : / -</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientRun</name>
    <message>
        <source>Start the Podman machine, then try again.</source>
        <translation>Inicie la máquina de Podman y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Start Docker Desktop, or the service “docker”, then try again.</source>
        <translation>Inicie Docker Desktop, o el servicio «docker», y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 cannot be run</source>
        <extracomment>%1 is Docker or Podman, here and below.</extracomment>
        <translation>No se puede ejecutar %1</translation>
    </message>
    <message>
        <source>The program is not on this computer, or could not be started.</source>
        <translation>El programa no está en este equipo o no se ha podido iniciar.</translation>
    </message>
    <message>
        <source>Check the installation of %1, or run the client elsewhere.</source>
        <translation>Compruebe la instalación de %1 o ejecute el cliente en otro lugar.</translation>
    </message>
    <message>
        <source>%1 is not running</source>
        <translation>%1 no está en marcha</translation>
    </message>
    <message>
        <source>The program is installed, but its service does not answer.</source>
        <translation>El programa está instalado, pero su servicio no responde.</translation>
    </message>
    <message>
        <source>You may not use %1</source>
        <translation>No tiene permiso para usar %1</translation>
    </message>
    <message>
        <source>Your account on this computer has no access to its service.</source>
        <translation>Su cuenta en este equipo no tiene acceso a su servicio.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer for access, or choose Podman, which needs none.</source>
        <translation>Pida acceso a quien administra este equipo, o elija Podman, que no lo necesita.</translation>
    </message>
    <message>
        <source>There is already a container of this name</source>
        <translation>Ya existe un contenedor con este nombre</translation>
    </message>
    <message>
        <source>Another program made it while the client was being started.</source>
        <translation>Otro programa lo creó mientras se iniciaba el cliente.</translation>
    </message>
    <message>
        <source>Try again to see what it is.</source>
        <translation>Vuelva a intentarlo para ver qué es.</translation>
    </message>
    <message>
        <source>Port %1 is in use</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>El puerto %1 está en uso</translation>
    </message>
    <message>
        <source>Another program or container already listens there.</source>
        <translation>Otro programa o contenedor ya escucha en él.</translation>
    </message>
    <message>
        <source>Stop it, or enter another port under “Advanced”.</source>
        <translation>Deténgalo o escriba otro puerto en «Avanzado».</translation>
    </message>
    <message>
        <source>There is no such image</source>
        <translation>No existe esa imagen</translation>
    </message>
    <message>
        <source>The registry does not have this version of the client.</source>
        <translation>El registro no tiene esta versión del cliente.</translation>
    </message>
    <message>
        <source>Leave the version under “Advanced” empty for the newest one.</source>
        <translation>Deje vacía la versión en «Avanzado» para usar la más reciente.</translation>
    </message>
    <message>
        <source>The image could not be downloaded</source>
        <translation>No se ha podido descargar la imagen</translation>
    </message>
    <message>
        <source>%1 did not reach the registry, and the image is not here yet.</source>
        <translation>%1 no ha podido conectar con el registro y la imagen aún no está aquí.</translation>
    </message>
    <message>
        <source>Check the connection and the proxy settings of %1, then try again.</source>
        <translation>Compruebe la conexión y los ajustes de proxy de %1 y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The registry refuses the download</source>
        <translation>El registro rechaza la descarga</translation>
    </message>
    <message>
        <source>It may allow only so many downloads, or want you to sign in.</source>
        <translation>Quizá limite el número de descargas o pida iniciar sesión.</translation>
    </message>
    <message>
        <source>Try again later, or sign in to the registry with %1.</source>
        <translation>Vuelva a intentarlo más tarde o inicie sesión en el registro con %1.</translation>
    </message>
    <message>
        <source>A file for the client is missing</source>
        <translation>Falta un archivo para el cliente</translation>
    </message>
    <message>
        <source>A certificate or key is not at the path you entered.</source>
        <translation>Un certificado o una clave no está en la ruta que ha escrito.</translation>
    </message>
    <message>
        <source>Correct the paths under “Advanced”.</source>
        <translation>Corrija las rutas en «Avanzado».</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 no responde</translation>
    </message>
    <message>
        <source>It took too long, so it is not known whether the client was started.</source>
        <translation>Ha tardado demasiado, así que no se sabe si el cliente se ha iniciado.</translation>
    </message>
    <message>
        <source>Restart %1, then try again.</source>
        <translation>Reinicie %1 y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The client has stopped by itself</source>
        <translation>El cliente se ha detenido por sí solo</translation>
    </message>
    <message>
        <source>Its container is there, but it no longer runs.</source>
        <translation>Su contenedor está ahí, pero ya no está en marcha.</translation>
    </message>
    <message>
        <source>The last lines of the log say why.</source>
        <translation>Las últimas líneas del registro dicen por qué.</translation>
    </message>
    <message>
        <source>The configuration could not be handed over</source>
        <translation>No se ha podido entregar la configuración</translation>
    </message>
    <message>
        <source>A private file for it could not be written. Nothing was started.</source>
        <translation>No se ha podido escribir un archivo privado para ella. No se ha iniciado nada.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Libere espacio en el disco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 reported an error</source>
        <translation>%1 ha informado de un error</translation>
    </message>
    <message>
        <source>The client was not started.</source>
        <translation>El cliente no se ha iniciado.</translation>
    </message>
    <message>
        <source>%1 is running. It may be this client, started before.</source>
        <translation>%1 está en marcha. Puede ser este cliente, iniciado antes.</translation>
    </message>
    <message>
        <source>%1 is there, but not running. It may be left from an earlier start.</source>
        <extracomment>%1 is the name of a container.</extracomment>
        <translation>%1 está ahí, pero no en marcha. Puede ser de un inicio anterior.</translation>
    </message>
    <message>
        <source>“Replace it” removes it and starts the client anew.</source>
        <translation>«Sustituirlo» lo elimina e inicia de nuevo el cliente.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <extracomment>%1 is Docker or Podman.</extracomment>
        <translation>Consultando a %1…</translation>
    </message>
    <message>
        <source>Downloading the image…</source>
        <translation>Descargando la imagen…</translation>
    </message>
    <message>
        <source>Starting the client…</source>
        <translation>Iniciando el cliente…</translation>
    </message>
    <message>
        <source>Removing the container…</source>
        <translation>Eliminando el contenedor…</translation>
    </message>
    <message>
        <source>%1 lacks a part</source>
        <translation>A %1 le falta una parte</translation>
    </message>
    <message>
        <source>Its small program that starts others in a container is missing.</source>
        <translation>Falta el pequeño programa suyo que inicia otros en un contenedor.</translation>
    </message>
    <message>
        <source>Install the package “catatonit”, then try again.</source>
        <translation>Instale el paquete «catatonit» y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Install Docker anew, then try again.</source>
        <translation>Vuelva a instalar Docker e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientSecretDialog</name>
    <message>
        <source>New secret</source>
        <comment>step of a window</comment>
        <translation>Secreto nuevo</translation>
    </message>
    <message>
        <source>Save and check</source>
        <comment>step of a window</comment>
        <translation>Guardar y comprobar</translation>
    </message>
    <message>
        <source>Old secret</source>
        <comment>step of a window</comment>
        <translation>Secreto anterior</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step of a window</comment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>OAuth client secret</source>
        <translation>Secreto de cliente de OAuth</translation>
    </message>
    <message>
        <source>The new client secret is not saved yet</source>
        <translation>El nuevo secreto de cliente aún no está guardado</translation>
    </message>
    <message>
        <source>If you leave now, nobody has it: it stays valid at Snyk until somebody deletes it there. The old one stays in use.</source>
        <translation>Si sale ahora, nadie lo tendrá: sigue siendo válido en Snyk hasta que alguien lo elimine allí. El anterior sigue en uso.</translation>
    </message>
    <message>
        <source>&amp;Leave without it</source>
        <translation>&amp;Salir sin él</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientSecretPage</name>
    <message>
        <source>Nothing &amp;uses the old secret any more</source>
        <translation>Nada &amp;usa ya el secreto anterior</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Enter one that was made at Snyk…</source>
        <translation>&amp;Introducir uno creado en Snyk…</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>&amp;Abandonarlo</translation>
    </message>
    <message>
        <source>&amp;Let Snyk make a new secret</source>
        <translation>Pedir a &amp;Snyk un secreto nuevo</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Intentar &amp;de nuevo</translation>
    </message>
    <message>
        <source>&amp;Delete the old secret at Snyk</source>
        <translation>&amp;Eliminar el secreto anterior en Snyk</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>%1 of %2 in %3 is in use.</source>
        <extracomment>%1 is a masked secret, %2 a service account, %3 a region.</extracomment>
        <translation>%1 de %2 en %3 está en uso.</translation>
    </message>
    <message>
        <source>The old one, %1, is still in the keychain.</source>
        <translation>El anterior, %1, sigue en el llavero.</translation>
    </message>
    <message>
        <source>&amp;Let Snyk make another one</source>
        <translation>&amp;Pedir a Snyk otro secreto</translation>
    </message>
    <message>
        <source>&amp;Keep it valid, and forget it here…</source>
        <translation>Dejarlo &amp;válido y olvidarlo aquí…</translation>
    </message>
    <message>
        <source>&amp;Ask Snyk whether it is valid</source>
        <translation>P&amp;reguntar a Snyk si es válido</translation>
    </message>
    <message>
        <source>&amp;Check it and use it</source>
        <translation>&amp;Comprobarlo y usarlo</translation>
    </message>
    <message>
        <source>&amp;Stay with the old one</source>
        <translation>Se&amp;guir con el anterior</translation>
    </message>
    <message>
        <source>Replace the client secret by a new one</source>
        <translation>Sustituir el secreto de cliente por uno nuevo</translation>
    </message>
    <message>
        <source>Looking for the service account</source>
        <translation>Buscando la cuenta de servicio</translation>
    </message>
    <message>
        <source>Snyk makes a new client secret</source>
        <translation>Snyk está creando un secreto de cliente nuevo</translation>
    </message>
    <message>
        <source>It is not known whether Snyk made a new secret</source>
        <translation>No se sabe si Snyk creó un secreto nuevo</translation>
    </message>
    <message>
        <source>Looking for the new secret in the keychain</source>
        <translation>Buscando el secreto nuevo en el llavero</translation>
    </message>
    <message>
        <source>Saving the new secret</source>
        <translation>Guardando el secreto nuevo</translation>
    </message>
    <message>
        <source>The new secret is not saved yet</source>
        <translation>El secreto nuevo aún no está guardado</translation>
    </message>
    <message>
        <source>The new secret is saved and not used yet</source>
        <translation>El secreto nuevo está guardado y aún no se usa</translation>
    </message>
    <message>
        <source>Asking Snyk about the new secret</source>
        <translation>Consultando a Snyk sobre el secreto nuevo</translation>
    </message>
    <message>
        <source>Delete the old secret</source>
        <translation>Eliminar el secreto anterior</translation>
    </message>
    <message>
        <source>Deleting the old secret at Snyk</source>
        <translation>Eliminando el secreto anterior en Snyk</translation>
    </message>
    <message>
        <source>It is not known whether the old secret was deleted</source>
        <translation>No se sabe si se eliminó el secreto anterior</translation>
    </message>
    <message>
        <source>Asking Snyk whether the old secret is valid</source>
        <translation>Preguntando a Snyk si el secreto anterior es válido</translation>
    </message>
    <message>
        <source>Removing the old secret from the keychain</source>
        <translation>Eliminando del llavero el secreto anterior</translation>
    </message>
    <message>
        <source>The old secret is deleted at Snyk</source>
        <translation>El secreto anterior se ha eliminado en Snyk</translation>
    </message>
    <message>
        <source>The client secret is replaced</source>
        <translation>Se ha sustituido el secreto de cliente</translation>
    </message>
    <message>
        <source>Two secrets may be valid at once: Snyk makes the new one, it is saved and checked, and only then used. The old one stays valid until you delete it.</source>
        <translation>Puede haber dos secretos válidos a la vez: Snyk crea el nuevo, se guarda y se comprueba, y solo entonces se usa. El anterior sigue siendo válido hasta que lo elimine.</translation>
    </message>
    <message>
        <source>Asking Snyk…</source>
        <translation>Consultando a Snyk…</translation>
    </message>
    <message>
        <source>No new secret was made</source>
        <translation>No se ha creado ningún secreto nuevo</translation>
    </message>
    <message>
        <source>The service account may not edit service accounts, so not itself either. Ask an administrator of its group or organization to make a second secret, and enter that.</source>
        <translation>La cuenta de servicio no puede editar cuentas de servicio y, por tanto, tampoco a sí misma. Pida a un administrador de su grupo u organización que cree un segundo secreto e introdúzcalo.</translation>
    </message>
    <message>
        <source>Snyk allows two secrets. If there is one that nobody has, delete it in the settings of the service account at Snyk, then try again.</source>
        <translation>Snyk permite dos secretos. Si hay uno que nadie tiene, elimínelo en la configuración de la cuenta de servicio en Snyk e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Snyk may have made a secret that nobody has</source>
        <translation>Es posible que Snyk haya creado un secreto que nadie tiene</translation>
    </message>
    <message>
        <source>The answer never came, and the keychain has no new secret.</source>
        <translation>La respuesta no llegó y el llavero no tiene ningún secreto nuevo.</translation>
    </message>
    <message>
        <source>The old one is in use and stays valid. Nothing is sent again by itself: if there are two already, Snyk refuses another one and changes nothing.</source>
        <translation>El anterior está en uso y sigue siendo válido. No se vuelve a enviar nada automáticamente: si ya hay dos, Snyk rechaza otro y no cambia nada.</translation>
    </message>
    <message>
        <source>Snyk shows a secret once only. Leave this window open until it is saved.</source>
        <translation>Snyk muestra un secreto una sola vez. Deje esta ventana abierta hasta que esté guardado.</translation>
    </message>
    <message>
        <source>The new secret is kept, and the old one is used still</source>
        <translation>El secreto nuevo se conserva y se sigue usando el anterior</translation>
    </message>
    <message>
        <source>The old secret was not deleted</source>
        <translation>No se ha eliminado el secreto anterior</translation>
    </message>
    <message>
        <source>The new secret is used from now on</source>
        <translation>A partir de ahora se usa el secreto nuevo</translation>
    </message>
    <message>
        <source>The old secret may be valid still</source>
        <translation>Es posible que el secreto anterior siga siendo válido</translation>
    </message>
    <message>
        <source>The old secret is deleted at Snyk and removed from this computer</source>
        <translation>El secreto anterior se ha eliminado en Snyk y de este equipo</translation>
    </message>
    <message>
        <source>Snyk deletes it for good: nothing can sign in with the old secret any more.</source>
        <translation>Snyk lo elimina para siempre: ya nada puede iniciar sesión con el secreto anterior.</translation>
    </message>
    <message>
        <source>&amp;Forget it here</source>
        <translation>&amp;Olvidarlo aquí</translation>
    </message>
    <message>
        <source>It is not in the keychain any more. Without it, this program can neither ask Snyk about it nor have it deleted.</source>
        <translation>Ya no está en el llavero. Sin él, este programa no puede preguntar a Snyk por él ni hacer que se elimine.</translation>
    </message>
    <message>
        <source>Look at the secrets of the service account at Snyk, or ask its administrator: if there are two, delete the older one there. Then forget it here.</source>
        <translation>Mire los secretos de la cuenta de servicio en Snyk, o pregunte a su administrador: si hay dos, elimine allí el más antiguo. Después, olvídelo aquí.</translation>
    </message>
    <message>
        <source>The old secret is forgotten here, and may be valid still</source>
        <translation>El secreto anterior se ha olvidado aquí, y puede seguir siendo válido</translation>
    </message>
    <message>
        <source>If Snyk refuses to make another one some day, it still has two: delete the older one in the settings of the service account at Snyk.</source>
        <translation>Si algún día Snyk se niega a crear otro, aún tiene dos: elimine el más antiguo en los ajustes de la cuenta de servicio en Snyk.</translation>
    </message>
    <message>
        <source>It was put into the keychain on %1.</source>
        <translation>Se guardó en el llavero el %1.</translation>
    </message>
</context>
<context>
    <name>broker::ui::CommandBox</name>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>broker::ui::CommandLine</name>
    <message>
        <source>Start with this address of Snyk&apos;s API, for single tenant.</source>
        <translation>Iniciar con esta dirección de la API de Snyk, para instalaciones «single tenant».</translation>
    </message>
    <message>
        <source>address</source>
        <extracomment>Stands for a web address in the help of the command line.</extracomment>
        <translation>dirección</translation>
    </message>
    <message>
        <source>Use settings, records and keychain entries of this profile. Letters, digits, - and _.</source>
        <translation>Usar los ajustes, los registros y las entradas del llavero de este perfil. Letras, cifras, - y _.</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>Stands for the name of a profile in the help of the command line.</extracomment>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Print the version and exit.</source>
        <translation>Mostrar la versión y salir.</translation>
    </message>
    <message>
        <source>Print this help and exit.</source>
        <translation>Mostrar esta ayuda y salir.</translation>
    </message>
    <message>
        <source>Gets Snyk Broker tokens and keeps them in the keychain of the operating system. Tokens are never taken from the command line: they are entered in the window.</source>
        <translation>Obtiene tokens de Snyk Broker y los guarda en el llavero del sistema operativo. Los tokens nunca se toman de la línea de comandos: se introducen en la ventana.</translation>
    </message>
    <message>
        <source>The address given with --api-url cannot be used: it has to begin with https:// and must not hold a user name. http:// is accepted for this computer only.</source>
        <extracomment>--api-url is not translated.</extracomment>
        <translation>La dirección indicada con --api-url no se puede usar: debe empezar por https:// y no puede contener un nombre de usuario. http:// solo se acepta para este equipo.</translation>
    </message>
    <message>
        <source>The name given with --profile cannot be used: it may hold letters, digits, - and _, at most 40 of them.</source>
        <extracomment>--profile is not translated.</extracomment>
        <translation>El nombre indicado con --profile no se puede usar: puede contener letras, cifras, - y _, como máximo 40.</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;. See --help.</source>
        <extracomment>%1 is the name of an option. --help is not translated.</extracomment>
        <translation>No existe la opción «%1». Consulte --help.</translation>
    </message>
    <message>
        <source>The options were not understood. See --help.</source>
        <extracomment>--help is not translated.</extracomment>
        <translation>No se han entendido las opciones. Consulte --help.</translation>
    </message>
    <message>
        <source>Start without a window, in the tray where there is one.</source>
        <translation>Iniciar sin ventana, en la bandeja del sistema si la hay.</translation>
    </message>
    <message>
        <source>Start in practice mode, with a made-up Snyk. Nothing leaves this computer.</source>
        <translation>Iniciar en modo de práctica, con un Snyk ficticio. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>One of the options looks like a token. It was not used, but treat it as known to others: programs on this computer can read command lines. Start the program without it and enter the token in the window.</source>
        <translation>Una de las opciones parece un token. No se ha usado, pero considérelo conocido por otros: los programas de este equipo pueden leer las líneas de comandos. Inicie el programa sin él e introduzca el token en la ventana.</translation>
    </message>
    <message>
        <source>Begin to set up a token.</source>
        <translation>Empezar a configurar un token.</translation>
    </message>
    <message>
        <source>Show the list with what is due next selected.</source>
        <translation>Mostrar la lista y seleccionar lo próximo pendiente.</translation>
    </message>
    <message>
        <source>Ask the program that is running to quit.</source>
        <translation>Pedir al programa en ejecución que se cierre.</translation>
    </message>
</context>
<context>
    <name>broker::ui::CompanyCa</name>
    <message>
        <source>Save the certificates for the Broker client</source>
        <translation>Guardar los certificados para el cliente Broker</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>Certificados (*.pem)</translation>
    </message>
    <message>
        <source>The client will trust your company&apos;s certificates</source>
        <translation>El cliente confiará en los certificados de su empresa</translation>
    </message>
    <message>
        <source>They are in %1. Where the client runs on another computer, copy the file there and correct its place in the form.</source>
        <translation>Están en %1. Si el cliente se ejecuta en otro equipo, copie allí el archivo y corrija su ubicación en el formulario.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ConfigPanel</name>
    <message>
        <source>Co&amp;py all</source>
        <translation>Copiar todo (&amp;0)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>Dejar de esperar (&amp;W)</translation>
    </message>
    <message>
        <source>Start the client:</source>
        <translation>Iniciar el cliente:</translation>
    </message>
    <message>
        <source>Copy sta&amp;rt</source>
        <translation>Co&amp;piar el inicio</translation>
    </message>
    <message>
        <source>Copy re&amp;moval</source>
        <translation>Copiar la eliminación (&amp;K)</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>R&amp;un the client with</source>
        <translation>Ejec&amp;utar el cliente con</translation>
    </message>
    <message>
        <source>The configuration appears here.</source>
        <translation>La configuración aparece aquí.</translation>
    </message>
    <message>
        <source>With the secrets. The clipboard is emptied after a while.</source>
        <translation>Con los secretos. El portapapeles se vacía al cabo de un rato.</translation>
    </message>
    <message>
        <source>With the secrets, in a file that only you can read.</source>
        <translation>Con los secretos, en un archivo que solo usted puede leer.</translation>
    </message>
    <message numerus="yes">
        <source>Hidden again in %Ln second(s).</source>
        <translation>
            <numerusform>Se oculta de nuevo dentro de %Ln segundo.</numerusform>
            <numerusform>Se oculta de nuevo dentro de %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run these commands in the folder that %1 is saved in.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Ejecute estos comandos en la carpeta en la que se guarde %1.</translation>
    </message>
    <message>
        <source>To be corrected: %1.</source>
        <extracomment>%1 is a list of fields of a form.</extracomment>
        <translation>Por corregir: %1.</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <comment>the secrets</comment>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <comment>the secrets</comment>
        <translation>Mos&amp;trar</translation>
    </message>
    <message>
        <source>Configuration, with the secrets</source>
        <translation>Configuración, con los secretos</translation>
    </message>
    <message>
        <source>Configuration, secrets hidden</source>
        <translation>Configuración, secretos ocultos</translation>
    </message>
    <message>
        <source>Client configuration</source>
        <translation>Configuración del cliente</translation>
    </message>
    <message>
        <source>Save the configuration</source>
        <translation>Guardar la configuración</translation>
    </message>
    <message>
        <source>This folder does not keep files private: others may be able to read it. Move it to a folder that only you can open.</source>
        <translation>Esta carpeta no mantiene privados los archivos: es posible que otros puedan leerlo. Muévalo a una carpeta que solo usted pueda abrir.</translation>
    </message>
    <message>
        <source>Practice mode: nothing in this file is real, and its token works nowhere.</source>
        <translation>Modo de práctica: nada en este archivo es real y su token no funciona en ningún lugar.</translation>
    </message>
    <message>
        <source>Remove the client again:</source>
        <translation>Eliminar el cliente:</translation>
    </message>
    <message>
        <source>How the client should run</source>
        <translation>Cómo debe ejecutarse el cliente</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <extracomment>%1 is a list of fields of a form.</extracomment>
        <translation>Aún falta: %1.</translation>
    </message>
    <message>
        <source>The secrets are now in this file</source>
        <translation>Los secretos están ahora en este archivo</translation>
    </message>
    <message>
        <source>Only you can read it. Keep it as safe as a password, and delete it when it is no longer needed.</source>
        <translation>Solo usted puede leerlo. Protéjalo como una contraseña y elimínelo cuando ya no se necesite.</translation>
    </message>
    <message>
        <source>Containers are run b&amp;y</source>
        <translation>Los contenedores se e&amp;jecutan con</translation>
    </message>
    <message>
        <source>For whoever runs &amp;it</source>
        <translation>Para &amp;quien lo ejecute</translation>
    </message>
</context>
<context>
    <name>broker::ui::ConfirmPage</name>
    <message>
        <source>Organization:</source>
        <translation>Organización:</translation>
    </message>
    <message>
        <source>Integration:</source>
        <translation>Integración:</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>Región:</translation>
    </message>
    <message>
        <source>Kept in:</source>
        <translation>Se guarda en:</translation>
    </message>
    <message>
        <source>Token:</source>
        <translation>Token:</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Qué ocurrirá</translation>
    </message>
    <message>
        <source>Generate the token</source>
        <translation>Generar el token</translation>
    </message>
    <message>
        <source>Save the token</source>
        <translation>Guardar el token</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. This is what the next button does.</source>
        <translation>Aún no se ha cambiado nada. Esto es lo que hace el botón siguiente.</translation>
    </message>
    <message>
        <source>&amp;Generate the token</source>
        <translation>&amp;Generar el token</translation>
    </message>
    <message>
        <source>&amp;Save the token</source>
        <translation>&amp;Guardar el token</translation>
    </message>
    <message>
        <source>The keychain of this computer, readable by your user only</source>
        <translation>El llavero de este equipo, legible solo para su usuario</translation>
    </message>
    <message>
        <source>The memory of this program, until you quit</source>
        <translation>La memoria de este programa, hasta que salga</translation>
    </message>
    <message>
        <source>Your list has %1 for this integration. If the new token differs, that entry stays, marked as replaced.</source>
        <translation>Su lista contiene %1 para esta integración. Si el token nuevo es diferente, esa entrada se conserva, marcada como sustituida.</translation>
    </message>
    <message>
        <source>I accept that the answer may be a &amp;different token</source>
        <translation>Acepto que la respuesta pueda ser un token &amp;diferente</translation>
    </message>
    <message>
        <source>Nothing is changed in Snyk. The token is put into the memory of this program, until you quit.</source>
        <translation>No se cambia nada en Snyk. El token se guarda en la memoria de este programa, hasta que salga.</translation>
    </message>
    <message>
        <source>Nothing is changed in Snyk. The token is put into the password store of this computer (keychain).</source>
        <translation>No se cambia nada en Snyk. El token se guarda en el almacén de contraseñas de este equipo (llavero).</translation>
    </message>
</context>
<context>
    <name>broker::ui::ConnectPage</name>
    <message>
        <source>&amp;Region:</source>
        <translation>Regió&amp;n:</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>Olvid&amp;arlo</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>No account at hand? Try it in practice m&amp;ode</source>
        <translation>¿No tiene una cuenta a mano? Pruebe el &amp;modo de práctica</translation>
    </message>
    <message>
        <source>Connect to Snyk</source>
        <translation>Conectar con Snyk</translation>
    </message>
    <message>
        <source>&amp;Use the token kept in the keychain: %1 (%2)</source>
        <translation>Usar el &amp;token guardado en el llavero: %1 (%2)</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>What to sign in with</source>
        <translation>Con qué iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Enter something else</source>
        <translation>&amp;Introducir otra cosa</translation>
    </message>
    <message>
        <source>Removes it from the keychain of this computer</source>
        <translation>Lo elimina del llavero de este equipo</translation>
    </message>
    <message>
        <source>Choose the region of your Snyk account and what you sign in with. It is sent only to that region.</source>
        <translation>Elija la región de su cuenta de Snyk y con qué inicia sesión. Solo se envía a esa región.</translation>
    </message>
    <message>
        <source>Sign i&amp;n</source>
        <translation>Iniciar &amp;sesión</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Use the practice account</source>
        <translation>&amp;Usar la cuenta de práctica</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Vuelva a iniciar sesión para continuar.</translation>
    </message>
    <message>
        <source>&amp;Use the OAuth service account kept in the keychain: %1 (%2)</source>
        <translation>Usar la cuenta de servicio de &amp;OAuth guardada en el llavero: %1 (%2)</translation>
    </message>
    <message>
        <source>Its rotation is not finished: resume it in the list first</source>
        <translation>Su rotación no ha terminado: reanúdela antes en la lista</translation>
    </message>
    <message>
        <source>Re&amp;member it on this computer (keychain)</source>
        <translation>Recordarlo en este equipo (&amp;llavero)</translation>
    </message>
    <message>
        <source>Forget the client secret of %1?</source>
        <extracomment>%1 is a service account.</extracomment>
        <translation>¿Olvidar el secreto de cliente de %1?</translation>
    </message>
    <message>
        <source>The client secret %1 of %2 is deleted in the keychain of this computer. Snyk does not show it again: unless somebody else has it, it is lost, and stays valid at Snyk all the same.</source>
        <translation>El secreto de cliente %1 de %2 se elimina del llavero de este equipo. Snyk no lo vuelve a mostrar: si nadie más lo tiene, se pierde y, aun así, sigue siendo válido en Snyk.</translation>
    </message>
    <message>
        <source>A new one is made at Snyk, in the settings of the group or organization, under “Service accounts”, by whoever may edit them.</source>
        <translation>Uno nuevo se crea en Snyk, en la configuración del grupo o de la organización, en «Service accounts»; lo crea quien pueda editarlas.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservarlo</translation>
    </message>
    <message>
        <source>It comes with practice mode, and is kept among its entries of the keychain.</source>
        <translation>Viene con el modo de práctica y se guarda entre las entradas del llavero de este.</translation>
    </message>
    <message>
        <source>It comes with practice mode. Remember it to practise rotating its secret.</source>
        <translation>Viene con el modo de práctica. Haga que se recuerde para practicar la rotación de su secreto.</translation>
    </message>
</context>
<context>
    <name>broker::ui::CountdownBar</name>
    <message>
        <source>Cleared from the clipboard.</source>
        <translation>Borrado del portapapeles.</translation>
    </message>
    <message>
        <source>Something else was copied. The clipboard was left alone.</source>
        <translation>Se ha copiado otra cosa. No se ha tocado el portapapeles.</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Borrar ahora</translation>
    </message>
    <message>
        <source>Time until the clipboard is cleared</source>
        <translation>Tiempo hasta que se vacíe el portapapeles</translation>
    </message>
    <message>
        <source>Removes the copied token from the clipboard</source>
        <translation>Elimina del portapapeles el token copiado</translation>
    </message>
    <message numerus="yes">
        <source>Copied. Clears from the clipboard in %Ln s.</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Copiado. Se borrará del portapapeles dentro de %Ln s.</numerusform>
            <numerusform>Copiado. Se borrará del portapapeles dentro de %Ln s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialCheckDialog</name>
    <message>
        <source>Check &amp;again</source>
        <translation>C&amp;omprobar de nuevo</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Check the Snyk API credential</source>
        <translation>Comprobar la credencial de API de Snyk</translation>
    </message>
    <message>
        <source>What Snyk says</source>
        <translation>Lo que dice Snyk</translation>
    </message>
    <message>
        <source>Asking Snyk…</source>
        <translation>Consultando a Snyk…</translation>
    </message>
    <message>
        <source>&amp;Put another in its place…</source>
        <translation>&amp;Sustituirla por otra…</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <extracomment>%1 is &quot;API token of a user&quot;, %2 the masked secret.</extracomment>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>It ends on %1.</source>
        <translation>Caduca el %1.</translation>
    </message>
    <message>
        <source>Snyk names no date on which it ends.</source>
        <translation>Snyk no indica una fecha de caducidad.</translation>
    </message>
    <message>
        <source>Snyk accepts this credential</source>
        <translation>Snyk acepta esta credencial</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialCheckPage</name>
    <message>
        <source>Does %1 accept it?</source>
        <extracomment>%1 is a service such as GitLab.</extracomment>
        <translation>¿La acepta %1?</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <extracomment>%1 is the name of a host.</extracomment>
        <translation>Consultando a %1…</translation>
    </message>
    <message>
        <source>&amp;Go on unchecked</source>
        <translation>Continuar &amp;sin comprobar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Go on anyway</source>
        <translation>&amp;Continuar de todos modos</translation>
    </message>
    <message>
        <source>The new one is checked before it takes the place of the old one. If the service cannot be reached from here, you decide.</source>
        <translation>La nueva se comprueba antes de que sustituya a la anterior. Si no se puede acceder al servicio desde aquí, usted decide.</translation>
    </message>
    <message>
        <source>C&amp;heck and go on</source>
        <translation>&amp;Comprobar y continuar</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>C&amp;omprobar de nuevo</translation>
    </message>
    <message>
        <source>The Broker client also checks it when it starts, so you can go on without.</source>
        <translation>El cliente Broker también la comprueba al iniciarse, así que puede continuar sin la comprobación.</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialCheckPanel</name>
    <message>
        <source>Where your credential will be sent</source>
        <translation>Adónde se enviará su credencial</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>Comprobar a&amp;hora</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>To %1 only</source>
        <extracomment>%1 is the name of a host: the only one that the credential is sent to.</extracomment>
        <translation>Solo a %1</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>C&amp;omprobar de nuevo</translation>
    </message>
    <message>
        <source>Open the &amp;page of your organization</source>
        <translation>Abrir la &amp;página de su organización</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialCommands</name>
    <message>
        <source>&amp;Add credential…</source>
        <translation>Añad&amp;ir credencial…</translation>
    </message>
    <message>
        <source>Re&amp;place credential…</source>
        <translation>&amp;Sustituir credencial…</translation>
    </message>
    <message>
        <source>Chec&amp;k again…</source>
        <translation>Comprobar &amp;de nuevo…</translation>
    </message>
    <message>
        <source>This signs in to Snyk: a Broker client needs no credential for it</source>
        <translation>Esta sirve para iniciar sesión en Snyk: un cliente Broker no necesita ninguna credencial para ello</translation>
    </message>
    <message>
        <source>It is replaced with “Rotate…”</source>
        <translation>Se sustituye con «Rotar…»</translation>
    </message>
    <message>
        <source>Asks Snyk whose it is, and whether it ends</source>
        <translation>Pregunta a Snyk de quién es y si caduca</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialConfirmPage</name>
    <message>
        <source>Service:</source>
        <translation>Servicio:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Tipo:</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>Nombre de usuario:</translation>
    </message>
    <message>
        <source>Check:</source>
        <translation>Comprobación:</translation>
    </message>
    <message>
        <source>Used for:</source>
        <translation>Se usa para:</translation>
    </message>
    <message>
        <source>Kept in:</source>
        <translation>Se guarda en:</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Qué ocurrirá</translation>
    </message>
    <message>
        <source>Use the same credential here, too</source>
        <translation>Usar la misma credencial también aquí</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. This is what the next button does.</source>
        <translation>Aún no se ha cambiado nada. Esto es lo que hace el botón siguiente.</translation>
    </message>
    <message>
        <source>&amp;Use it here, too</source>
        <translation>&amp;Usarla también aquí</translation>
    </message>
    <message>
        <source>Save the credential</source>
        <translation>Guardar la credencial</translation>
    </message>
    <message>
        <source>Nothing is changed at %1. The credential is put into the keychain of this computer.</source>
        <translation>No se cambia nada en %1. La credencial se guarda en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>&amp;Save the credential</source>
        <translation>&amp;Guardar la credencial</translation>
    </message>
    <message>
        <source>None is needed</source>
        <translation>No se necesita</translation>
    </message>
    <message>
        <source>Nothing is stored again: the list notes that both Broker clients use the same credential. When it is changed, it is changed once for all of them.</source>
        <translation>No se vuelve a guardar nada: la lista anota que ambos clientes Broker usan la misma credencial. Cuando se cambia, se cambia una sola vez para todos.</translation>
    </message>
    <message>
        <source>The credential is saved and read back at once, so that it is certain to be there. Then it is added to your list with a due date of its own.</source>
        <translation>La credencial se guarda y se vuelve a leer enseguida, para tener la certeza de que está ahí. Después se añade a su lista con su propia fecha prevista.</translation>
    </message>
    <message>
        <source>Your list has %1 for this so far; this one takes its place.</source>
        <translation>Su lista contiene %1 para esto hasta ahora; esta ocupa su lugar.</translation>
    </message>
    <message>
        <source>It takes the place of %1. The old one stays in your list, as replaced, until you remove it: first give the new one to every Broker client that uses it.</source>
        <translation>Ocupa el lugar de %1. La anterior permanece en su lista, como sustituida, hasta que la elimine: proporcione antes la nueva a todos los clientes Broker que la usen.</translation>
    </message>
    <message>
        <source>Nothing is changed at %1. The credential is put into the memory of this program, until you quit.</source>
        <translation>No se cambia nada en %1. La credencial se guarda en la memoria de este programa, hasta que salga.</translation>
    </message>
    <message>
        <source>Kept with it</source>
        <translation>Se guarda con ella</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialDonePage</name>
    <message>
        <source>&amp;Copy credential</source>
        <translation>Copiar cr&amp;edencial</translation>
    </message>
    <message>
        <source>Rotation &amp;due on:</source>
        <translation>&amp;Rotación prevista:</translation>
    </message>
    <message>
        <source>Used for:</source>
        <translation>Se usa para:</translation>
    </message>
    <message>
        <source>Kept in:</source>
        <translation>Se guarda en:</translation>
    </message>
    <message>
        <source>Credential:</source>
        <translation>Credencial:</translation>
    </message>
    <message>
        <source>The credential serves both now</source>
        <translation>La credencial sirve ahora para ambos</translation>
    </message>
    <message>
        <source>The credential is kept</source>
        <translation>La credencial está guardada</translation>
    </message>
    <message>
        <source>Kept in memory only</source>
        <translation>Guardada solo en la memoria</translation>
    </message>
    <message>
        <source>Remove the &amp;old one…</source>
        <translation>Eliminar la &amp;anterior…</translation>
    </message>
    <message>
        <source>The old one (%1) is still there, in your list as replaced. Remove it when every Broker client uses the new one.</source>
        <extracomment>%1 is a masked credential.</extracomment>
        <translation>La anterior (%1) sigue ahí, en su lista, como sustituida. Elimínela cuando todos los clientes Broker usen la nueva.</translation>
    </message>
    <message>
        <source>The old one is removed. Revoke it at %1 as well.</source>
        <translation>La anterior se ha eliminado. Revóquela también en %1.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>&amp;Finish later</source>
        <translation>&amp;Terminar más tarde</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialEntry</name>
    <message>
        <source>Sign in &amp;with:</source>
        <translation>Inici&amp;ar sesión con:</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>OAuth service account – what Snyk recommends for automation</source>
        <translation>Cuenta de servicio de OAuth: lo que Snyk recomienda para la automatización</translation>
    </message>
    <message>
        <source>Of a service account that may edit integrations. It is sent to Snyk for an access token of an hour or so, which is never stored.</source>
        <translation>De una cuenta de servicio que pueda editar integraciones. Se envía a Snyk para obtener un token de acceso válido durante una hora aproximadamente, que nunca se guarda.</translation>
    </message>
    <message>
        <source>Client i&amp;d:</source>
        <translation>Id. de client&amp;e:</translation>
    </message>
    <message>
        <source>Client se&amp;cret:</source>
        <translation>Se&amp;creto de cliente:</translation>
    </message>
    <message>
        <source>%1 has no API tokens: Snyk lets programs in there by OAuth alone, with the client id and the client secret of a service account.</source>
        <translation>%1 no tiene tokens de API: Snyk solo admite allí programas mediante OAuth, con el id. de cliente y el secreto de cliente de una cuenta de servicio.</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialEntryPage</name>
    <message>
        <source>&amp;User name:</source>
        <translation>Nombre de &amp;usuario:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Dirección:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Tipo:</translation>
    </message>
    <message>
        <source>Enter the credential</source>
        <translation>Introducir la credencial</translation>
    </message>
    <message>
        <source>It goes into the keychain of this computer. Nothing is sent before you ask for a check.</source>
        <translation>Va al llavero de este equipo. No se envía nada hasta que pida una comprobación.</translation>
    </message>
    <message>
        <source>A practice credential is filled in</source>
        <translation>Se ha insertado una credencial de práctica</translation>
    </message>
    <message>
        <source>Entered; type or paste to replace it</source>
        <translation>Introducida; escriba o pegue para sustituirla</translation>
    </message>
    <message>
        <source>This credential is kept already.</source>
        <translation>Esta credencial ya está guardada.</translation>
    </message>
    <message>
        <source>Enter the new one that is to take the place of the old one.</source>
        <translation>Introduzca la nueva que debe ocupar el lugar de la anterior.</translation>
    </message>
    <message>
        <source>This cannot be used</source>
        <translation>Esto no se puede usar</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Eliminarlos</translation>
    </message>
    <message>
        <source>It goes into the memory of this program, until you quit. Nothing is sent before you ask for a check.</source>
        <translation>Va a la memoria de este programa, hasta que salga. No se envía nada hasta que pida una comprobación.</translation>
    </message>
    <message>
        <source>There are spaces before or after the user name. They are kept as part of it.</source>
        <translation>Hay espacios antes o después del nombre de usuario. Se conservan como parte de él.</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialKindPage</name>
    <message>
        <source>&amp;Enter another credential</source>
        <translation>&amp;Introducir otra credencial</translation>
    </message>
    <message>
        <source>&amp;Use one that you already have:</source>
        <translation>&amp;Usar una que ya tiene:</translation>
    </message>
    <message>
        <source>&amp;Version:</source>
        <translation>&amp;Versión:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Open the page where it is made</source>
        <translation>&amp;Abrir la página donde se crea</translation>
    </message>
    <message>
        <source>Credentials that you already have</source>
        <translation>Credenciales que ya tiene</translation>
    </message>
    <message>
        <source>A new credential of %1</source>
        <extracomment>%1 is a service such as GitLab.</extracomment>
        <translation>Una credencial nueva de %1</translation>
    </message>
    <message>
        <source>Which credential of %1?</source>
        <translation>¿Qué credencial de %1?</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <extracomment>%1 is a masked credential, %2 the organization whose Broker client uses it, %3 an address.</extracomment>
        <translation>%1 de %2, %3</translation>
    </message>
    <message>
        <source>Name and scopes are filled in there. Come back here with the new token.</source>
        <translation>El nombre y los ámbitos ya están rellenados allí. Vuelva aquí con el token nuevo.</translation>
    </message>
    <message>
        <source>The Broker client signs in to %1 with it. Besides the Broker token, it is the second thing that the client needs.</source>
        <translation>El cliente Broker inicia sesión en %1 con ella. Además del token de Broker, es lo segundo que necesita el cliente.</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialProgressPage</name>
    <message>
        <source>Save the credential in the keychain and read it back</source>
        <translation>Guardar la credencial en el llavero y volver a leerla</translation>
    </message>
    <message>
        <source>Add it to your list</source>
        <translation>Añadirla a su lista</translation>
    </message>
    <message>
        <source>Saving the credential</source>
        <translation>Guardando la credencial</translation>
    </message>
    <message>
        <source>The credential is not lost: the program holds it in memory until you decide.</source>
        <translation>La credencial no se ha perdido: el programa la mantiene en la memoria hasta que usted decida.</translation>
    </message>
    <message>
        <source>&amp;Enter it once more</source>
        <translation>&amp;Introducirla otra vez</translation>
    </message>
    <message>
        <source>Keep the credential in the memory of this program</source>
        <translation>Mantener la credencial en la memoria de este programa</translation>
    </message>
    <message>
        <source>Below is what happened and what you can do.</source>
        <translation>A continuación se indica qué ha ocurrido y qué puede hacer.</translation>
    </message>
    <message>
        <source>The credential is not saved yet</source>
        <translation>La credencial aún no está guardada</translation>
    </message>
    <message>
        <source>The credential is not in your list yet</source>
        <translation>La credencial aún no está en su lista</translation>
    </message>
    <message>
        <source>The credential may not have been saved</source>
        <translation>Es posible que la credencial no se haya guardado</translation>
    </message>
    <message>
        <source>The credential is in the keychain; only the list could not be saved, so nothing shows it yet.</source>
        <translation>La credencial está en el llavero; solo no se ha podido guardar la lista, así que aún no aparece en ningún sitio.</translation>
    </message>
    <message>
        <source>The credential is only in the memory of this program, and the list could not be saved, so nothing shows it yet.</source>
        <translation>La credencial solo está en la memoria de este programa y no se ha podido guardar la lista, así que aún no aparece en ningún sitio.</translation>
    </message>
    <message>
        <source>Please wait. This page continues automatically.</source>
        <translation>Espere. Esta página continúa automáticamente.</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialRecordText</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization.</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a service such as GitLab, %2 its address.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not checked. The Broker client checks it when it starts.</source>
        <translation>Sin comprobar. El cliente Broker la comprueba al iniciarse.</translation>
    </message>
    <message>
        <source>Accepted, but permissions are missing: %1</source>
        <translation>Aceptada, pero faltan permisos: %1</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Accepted; it belongs to “%1”</source>
        <translation>Aceptada; pertenece a «%1»</translation>
    </message>
    <message>
        <source>Credential for %1 in %2</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization.</extracomment>
        <translation>Credencial para %1 en %2</translation>
    </message>
    <message>
        <source>Broker token for %1 in %2</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization.</extracomment>
        <translation>Token de Broker para %1 en %2</translation>
    </message>
    <message>
        <source>%1: it was forgotten when the program was closed.</source>
        <extracomment>%1 is &quot;Broker token for GitLab in Payments&quot;.</extracomment>
        <translation>%1: se olvidó al cerrar el programa.</translation>
    </message>
    <message>
        <source>This credential was kept only in memory</source>
        <translation>Esta credencial solo estaba guardada en la memoria</translation>
    </message>
    <message>
        <source>This token was kept only in memory</source>
        <translation>Este token solo estaba guardado en la memoria</translation>
    </message>
    <message>
        <source>Enter it again with “Replace credential…” in the menu.</source>
        <translation>Introdúzcala de nuevo con «Sustituir credencial…» en el menú.</translation>
    </message>
    <message>
        <source>Get it again. Snyk still shows it in the settings of the integration.</source>
        <translation>Vuelva a obtenerlo. Snyk lo sigue mostrando en la configuración de la integración.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>names of a long list</comment>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal access token of a user</source>
        <comment>kind of secret</comment>
        <translation>Token de acceso personal de un usuario</translation>
    </message>
    <message>
        <source>Access token of a service account</source>
        <comment>kind of secret</comment>
        <translation>Token de acceso de una cuenta de servicio</translation>
    </message>
    <message>
        <source>Snyk API credential of an unnamed account</source>
        <translation>Credencial de API de Snyk de una cuenta sin nombre</translation>
    </message>
    <message>
        <source>Snyk API credential of %1</source>
        <translation>Credencial de API de Snyk de %1</translation>
    </message>
    <message>
        <source>OAuth service account</source>
        <comment>kind of secret</comment>
        <translation>Cuenta de servicio de OAuth</translation>
    </message>
    <message>
        <source>It is in memory only. To rotate it here, sign in with it and tick “Remember it on this computer”.</source>
        <translation>Solo está en la memoria. Para rotarla aquí, inicie sesión con ella y marque «Recordarlo en este equipo».</translation>
    </message>
    <message>
        <source>API token</source>
        <comment>kind of secret</comment>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>API token of a user</source>
        <comment>kind of secret</comment>
        <translation>Token de API de un usuario</translation>
    </message>
    <message>
        <source>API token of a service account</source>
        <comment>kind of secret</comment>
        <translation>Token de API de una cuenta de servicio</translation>
    </message>
    <message>
        <source>Memory, until you sign out or close this program</source>
        <comment>where a credential is kept</comment>
        <translation>Memoria, hasta que cierre la sesión o este programa</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialRowText</name>
    <message>
        <source>Personal access token</source>
        <translation>Token de acceso personal</translation>
    </message>
    <message>
        <source>Service account token</source>
        <translation>Token de cuenta de servicio</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>OAuth client</source>
        <extracomment>%1 is a client id, or its beginning.</extracomment>
        <translation>Cliente de OAuth</translation>
    </message>
    <message>
        <source>OAuth client %1</source>
        <translation>Cliente de OAuth %1</translation>
    </message>
    <message>
        <source>Snyk: %1 ending in %2</source>
        <extracomment>%1 is &quot;API token&quot;, %2 its last four characters.</extracomment>
        <translation>Snyk: %1 que termina en %2</translation>
    </message>
    <message>
        <source>Snyk: %1, secret ending in %2</source>
        <extracomment>%1 is &quot;OAuth client&quot; and its id, %2 the last four characters of its secret.</extracomment>
        <translation>Snyk: %1, secreto que termina en %2</translation>
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
        <translation>Qué credencial</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>step of the wizard</comment>
        <translation>Introducir</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>step of the wizard</comment>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>step of the wizard</comment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step of the wizard</comment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>The credential is not kept yet</source>
        <translation>La credencial aún no está guardada</translation>
    </message>
    <message>
        <source>If you leave now, this program forgets the credential.</source>
        <translation>Si sale ahora, el programa olvidará la credencial.</translation>
    </message>
    <message>
        <source>&amp;Leave without it</source>
        <translation>&amp;Salir sin ella</translation>
    </message>
    <message>
        <source>The credential of a Broker client</source>
        <translation>La credencial de un cliente Broker</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialWords</name>
    <message>
        <source>Personal access token (classic)</source>
        <translation>Token de acceso personal (clásico)</translation>
    </message>
    <message>
        <source>Fine-grained personal access token</source>
        <translation>Token de acceso personal detallado</translation>
    </message>
    <message>
        <source>Personal or group access token</source>
        <translation>Token de acceso personal o de grupo</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>Token de acceso personal</translation>
    </message>
    <message>
        <source>HTTP access token</source>
        <translation>Token de acceso HTTP</translation>
    </message>
    <message>
        <source>Personal access token (Data Center)</source>
        <translation>Token de acceso personal (Data Center)</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Nombre de usuario y contraseña</translation>
    </message>
    <message>
        <source>User name and password or access token</source>
        <translation>Nombre de usuario y contraseña o token de acceso</translation>
    </message>
    <message>
        <source>User name and password or API token</source>
        <translation>Nombre de usuario y contraseña o token de API</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Co&amp;ntraseña:</translation>
    </message>
    <message>
        <source>&amp;Password or access token:</source>
        <translation>Contraseña o &amp;token de acceso:</translation>
    </message>
    <message>
        <source>&amp;Password or API token:</source>
        <translation>&amp;Contraseña o token de API:</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>T&amp;oken:</translation>
    </message>
    <message>
        <source>Read the code, and push the branches of Snyk&apos;s fix pull requests.</source>
        <translation>Leer el código y subir las ramas de las pull requests de corrección de Snyk.</translation>
    </message>
    <message>
        <source>Read the settings of the repositories.</source>
        <translation>Leer la configuración de los repositorios.</translation>
    </message>
    <message>
        <source>Find the repositories.</source>
        <translation>Buscar los repositorios.</translation>
    </message>
    <message>
        <source>Find the organizations whose repositories can be added to Snyk.</source>
        <translation>Buscar las organizaciones cuyos repositorios se pueden añadir a Snyk.</translation>
    </message>
    <message>
        <source>Set up the webhooks that tell Snyk of pushes and pull requests.</source>
        <translation>Configurar los webhooks que avisan a Snyk de los cambios subidos y de las pull requests.</translation>
    </message>
    <message>
        <source>Open pull requests with fixes, and read others to test them.</source>
        <translation>Abrir pull requests con correcciones y leer otras para analizarlas.</translation>
    </message>
    <message>
        <source>Show Snyk&apos;s result as a check at a pull request.</source>
        <translation>Mostrar el resultado de Snyk como comprobación en una pull request.</translation>
    </message>
    <message>
        <source>Read code, open merge requests and set up webhooks: one scope opens all of it.</source>
        <translation>Leer el código, abrir merge requests y configurar webhooks: un solo ámbito lo permite todo.</translation>
    </message>
    <message>
        <source>Read the packages that the projects depend on.</source>
        <translation>Leer los paquetes de los que dependen los proyectos.</translation>
    </message>
    <message>
        <source>Find the projects that issues can be created in.</source>
        <translation>Buscar los proyectos en los que se pueden crear incidencias.</translation>
    </message>
    <message>
        <source>Create issues for what Snyk finds.</source>
        <translation>Crear incidencias para lo que encuentra Snyk.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>Role of the account</source>
        <translation>Rol de la cuenta</translation>
    </message>
    <message>
        <source>Works as long as the account does. Snyk recommends changing it every 90 days.</source>
        <translation>Funciona mientras exista la cuenta. Snyk recomienda cambiarla cada 90 días.</translation>
    </message>
    <message numerus="yes">
        <source>May work without an end; your organization may limit it to at most %Ln day(s).</source>
        <translation>
            <numerusform>Puede funcionar sin fecha de fin; su organización puede limitarlo a %Ln día como máximo.</numerusform>
            <numerusform>Puede funcionar sin fecha de fin; su organización puede limitarlo a %Ln días como máximo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Works for at most %Ln day(s), unless your administrators allow more.</source>
        <translation>
            <numerusform>Funciona %Ln día como máximo, salvo que sus administradores permitan más.</numerusform>
            <numerusform>Funciona %Ln días como máximo, salvo que sus administradores permitan más.</numerusform>
        </translation>
    </message>
    <message>
        <source>You choose the end when you make it.</source>
        <translation>La fecha de fin se elige al crearlo.</translation>
    </message>
    <message>
        <source>You may choose an end; your administrators may require one.</source>
        <translation>Puede elegir una fecha de fin; es posible que sus administradores la exijan.</translation>
    </message>
    <message>
        <source>If your organization uses SAML single sign-on, authorize the token for it afterwards: “Configure SSO” beside the token.</source>
        <translation>Si su organización usa el inicio de sesión único SAML, autorice después el token para ello: «Configure SSO» junto al token.</translation>
    </message>
    <message>
        <source>Make it for one organization: tokens for all organizations stop working on %1.</source>
        <translation>Créelo para una sola organización: los tokens para todas las organizaciones dejan de funcionar el %1.</translation>
    </message>
    <message>
        <source>Its permissions and its end cannot be changed later.</source>
        <translation>Sus permisos y su fecha de fin no se pueden cambiar después.</translation>
    </message>
    <message>
        <source>Best use an account made for Snyk, not that of a person.</source>
        <translation>Es preferible usar una cuenta creada para Snyk y no la de una persona.</translation>
    </message>
    <message>
        <source>It ends at 00:00 UTC of the date that is shown, not at the end of that day.</source>
        <translation>Termina a las 00:00 UTC de la fecha que se muestra, no al final de ese día.</translation>
    </message>
    <message>
        <source>In Bitbucket: your picture &gt; Manage account &gt; HTTP access tokens &gt; Create token.</source>
        <translation>En Bitbucket: su imagen &gt; Manage account &gt; HTTP access tokens &gt; Create token.</translation>
    </message>
    <message>
        <source>In Azure DevOps: User settings &gt; Personal access tokens &gt; New Token.</source>
        <translation>En Azure DevOps: User settings &gt; Personal access tokens &gt; New Token.</translation>
    </message>
    <message>
        <source>In Jira: your picture &gt; Profile &gt; Personal Access Tokens &gt; Create token.</source>
        <translation>En Jira: su imagen &gt; Profile &gt; Personal Access Tokens &gt; Create token.</translation>
    </message>
    <message>
        <source>Choose the organization as the owner of the token, then the permissions shown here.</source>
        <translation>Elija la organización como propietaria del token y, después, los permisos que se muestran aquí.</translation>
    </message>
    <message>
        <source>Enter the address of %1, for example %2.</source>
        <translation>Introduzca la dirección de %1, por ejemplo, %2.</translation>
    </message>
    <message>
        <source>This is not an address. It looks like %1.</source>
        <translation>Esto no es una dirección. Un ejemplo: %1.</translation>
    </message>
    <message>
        <source>The address starts with “http”. A credential is only sent encrypted: use “https”.</source>
        <translation>La dirección empieza por «http». Una credencial solo se envía cifrada: use «https».</translation>
    </message>
    <message>
        <source>The address holds a user name or password. Remove them here; they have fields of their own.</source>
        <translation>La dirección contiene un nombre de usuario o una contraseña. Elimínelos aquí; tienen sus propios campos.</translation>
    </message>
    <message>
        <source>The organization is missing behind the address, as in %1.</source>
        <translation>Falta la organización después de la dirección, como en %1.</translation>
    </message>
    <message>
        <source>This is an address of Snyk. Enter the address of %1.</source>
        <translation>Esta es una dirección de Snyk. Introduzca la dirección de %1.</translation>
    </message>
    <message>
        <source>The check asks %1 from this computer. The credential is sent there, encrypted, and nowhere else.</source>
        <translation>La comprobación consulta a %1 desde este equipo. La credencial se envía allí, cifrada, y a ningún otro lugar.</translation>
    </message>
    <message>
        <source>The token or password is missing.</source>
        <translation>Falta el token o la contraseña.</translation>
    </message>
    <message>
        <source>The user name is missing.</source>
        <translation>Falta el nombre de usuario.</translation>
    </message>
    <message>
        <source>A user name with a colon cannot be used: the Broker client separates name and password with it.</source>
        <translation>No se puede usar un nombre de usuario con dos puntos: el cliente Broker separa con ellos el nombre y la contraseña.</translation>
    </message>
    <message>
        <source>There is an invisible character in it. Copy it again.</source>
        <translation>Contiene un carácter invisible. Cópielo de nuevo.</translation>
    </message>
    <message>
        <source>This is longer than any token or password that can be kept. Copy it again.</source>
        <translation>Es más largo que cualquier token o contraseña que se pueda guardar. Cópielo de nuevo.</translation>
    </message>
    <message>
        <source>Paste the credential of %1 here.</source>
        <translation>Pegue aquí la credencial de %1.</translation>
    </message>
    <message>
        <source>This has the form of a credential of %1.</source>
        <translation>Tiene la forma de una credencial de %1.</translation>
    </message>
    <message>
        <source>The check asks the service itself.</source>
        <translation>La comprobación consulta al propio servicio.</translation>
    </message>
    <message>
        <source>This is another kind: %1.</source>
        <translation>Es de otro tipo: %1.</translation>
    </message>
    <message>
        <source>The choice above changes with it.</source>
        <translation>La elección de arriba cambia en consecuencia.</translation>
    </message>
    <message>
        <source>This credential is kept already.</source>
        <translation>Esta credencial ya está guardada.</translation>
    </message>
    <message>
        <source>Going on lets it serve this integration, too. It is changed once for all.</source>
        <translation>Si continúa, servirá también para esta integración. Se cambia una sola vez para todas.</translation>
    </message>
    <message>
        <source>This is a token of %1.</source>
        <translation>Este es un token de %1.</translation>
    </message>
    <message>
        <source>Here belongs the credential of %1.</source>
        <translation>Aquí va la credencial de %1.</translation>
    </message>
    <message>
        <source>This is a Snyk API token.</source>
        <translation>Este es un token de API de Snyk.</translation>
    </message>
    <message>
        <source>It signs this program in to Snyk. Here belongs the credential of %1.</source>
        <translation>Sirve para que este programa inicie sesión en Snyk. Aquí va la credencial de %1.</translation>
    </message>
    <message>
        <source>This is a Broker token, or another id of Snyk.</source>
        <translation>Este es un token de Broker u otro id. de Snyk.</translation>
    </message>
    <message>
        <source>The Broker client needs it too, but it is kept already. Here belongs the credential of %1.</source>
        <translation>El cliente Broker también lo necesita, pero ya está guardado. Aquí va la credencial de %1.</translation>
    </message>
    <message>
        <source>This is an address with a user name and password in it.</source>
        <translation>Esta es una dirección que contiene un nombre de usuario y una contraseña.</translation>
    </message>
    <message>
        <source>Enter address, user name and password in their own fields.</source>
        <translation>Introduzca la dirección, el nombre de usuario y la contraseña en sus propios campos.</translation>
    </message>
    <message>
        <source>another service</source>
        <translation>otro servicio</translation>
    </message>
    <message>
        <source>This token belongs to a program that signed in to GitHub.</source>
        <translation>Este token pertenece a un programa que inició sesión en GitHub.</translation>
    </message>
    <message>
        <source>This is a token of a GitHub App. It ends within hours.</source>
        <translation>Este es un token de una GitHub App. Deja de ser válido al cabo de unas horas.</translation>
    </message>
    <message>
        <source>This is a deploy token. It cannot use GitLab&apos;s API.</source>
        <translation>Este es un token de despliegue. No puede usar la API de GitLab.</translation>
    </message>
    <message>
        <source>This is a token of GitLab for runners, triggers or feeds.</source>
        <translation>Este es un token de GitLab para runners, disparadores o feeds.</translation>
    </message>
    <message>
        <source>This is an app password of Bitbucket Cloud (bitbucket.org).</source>
        <translation>Esta es una contraseña de aplicación de Bitbucket Cloud (bitbucket.org).</translation>
    </message>
    <message>
        <source>This is a token of %1, but not one that a Broker client can use.</source>
        <translation>Este es un token de %1, pero no uno que pueda usar un cliente Broker.</translation>
    </message>
    <message>
        <source>Here belongs a token or password of your own Bitbucket server.</source>
        <translation>Aquí va un token o una contraseña de su propio servidor de Bitbucket.</translation>
    </message>
    <message>
        <source>Make an access token of the kind chosen above.</source>
        <translation>Cree un token de acceso del tipo elegido arriba.</translation>
    </message>
    <message>
        <source>This is not github.com. For a server of your own, or an address below ghe.com, set up the integration GitHub Enterprise.</source>
        <translation>Esto no es github.com. Para un servidor propio o una dirección bajo ghe.com, configure la integración GitHub Enterprise.</translation>
    </message>
    <message>
        <source>Its form does not show whether it is one of %1.</source>
        <translation>Su forma no permite saber si es de %1.</translation>
    </message>
    <message>
        <source>Find the images and read them.</source>
        <translation>Encontrar las imágenes y leerlas.</translation>
    </message>
    <message>
        <source>The check asks %1 from this computer. The credential is sent, encrypted, to where this registry gives out tokens, only within its own domain, and nowhere else.</source>
        <translation>La comprobación consulta a %1 desde este equipo. La credencial se envía cifrada al lugar donde este registro emite los tokens, solo dentro de su propio dominio y a ningún otro sitio.</translation>
    </message>
    <message>
        <source>User name and password or token</source>
        <translation>Nombre de usuario y contraseña o token</translation>
    </message>
    <message>
        <source>&amp;Password or token:</source>
        <translation>&amp;Contraseña o token:</translation>
    </message>
    <message>
        <source>In the DigitalOcean control panel: API &gt; Tokens &gt; Generate New Token.</source>
        <translation>En el panel de control de DigitalOcean: API &gt; Tokens &gt; Generate New Token.</translation>
    </message>
    <message>
        <source>This is not a whole key file, which begins with “{” and ends with “}”. Open the file in a text editor and copy all of it.</source>
        <translation>No es un archivo de clave completo, que empieza por «{» y termina por «}». Abra el archivo en un editor de texto y cópielo entero.</translation>
    </message>
    <message>
        <source>Key of a service account</source>
        <translation>Clave de una cuenta de servicio</translation>
    </message>
    <message>
        <source>&amp;Key, the whole JSON file:</source>
        <translation>&amp;Clave, el archivo JSON entero:</translation>
    </message>
    <message>
        <source>In the Google Cloud console: IAM &amp; Admin &gt; Service Accounts &gt; the account &gt; Keys &gt; Add key &gt; JSON. Open the file and copy all of it.</source>
        <translation>En la consola de Google Cloud: IAM &amp; Admin &gt; Service Accounts &gt; la cuenta &gt; Keys &gt; Add key &gt; JSON. Abra el archivo y cópielo entero.</translation>
    </message>
</context>
<context>
    <name>broker::ui::DeployPage</name>
    <message>
        <source>You have the new token; this program does not. To keep it here after all, give it below.</source>
        <translation>Usted tiene el token nuevo; este programa, no. Si después de todo quiere guardarlo aquí, indíquelo abajo.</translation>
    </message>
    <message>
        <source>&amp;Copy the new token</source>
        <translation>&amp;Copiar el token nuevo</translation>
    </message>
    <message>
        <source>Set &amp;up the client…</source>
        <translation>Confi&amp;gurar el cliente…</translation>
    </message>
    <message>
        <source>&amp;Start a practice client</source>
        <translation>&amp;Iniciar un cliente de práctica</translation>
    </message>
    <message>
        <source>&amp;Next: the new client is started</source>
        <translation>&amp;Siguiente: el cliente nuevo está iniciado</translation>
    </message>
    <message>
        <source>A practice client starts with the new token at %1. Like a real one it needs a moment: if the first check does not find it connected, check again.</source>
        <translation>Se inicia un cliente de práctica con el token nuevo en %1. Como uno real, necesita un momento: si la primera comprobación no lo encuentra conectado, compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Opens the configuration of the Broker client for this integration</source>
        <translation>Abre la configuración del cliente Broker para esta integración</translation>
    </message>
    <message>
        <source>The new token</source>
        <translation>El token nuevo</translation>
    </message>
    <message>
        <source>Give the token to this program</source>
        <translation>Entregar el token a este programa</translation>
    </message>
    <message>
        <source>The new client</source>
        <translation>El cliente nuevo</translation>
    </message>
    <message>
        <source>Start the new client:</source>
        <translation>Inicie el cliente nuevo:</translation>
    </message>
    <message>
        <source>Copy the c&amp;ommand</source>
        <translation>Copiar el c&amp;omando</translation>
    </message>
    <message>
        <source>New Broker token for %1</source>
        <comment>integration in organization</comment>
        <translation>Token de Broker nuevo para %1</translation>
    </message>
    <message>
        <source>For whoever runs &amp;it</source>
        <translation>Para &amp;quien lo ejecute</translation>
    </message>
</context>
<context>
    <name>broker::ui::DiagnosisDialog</name>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Cop&amp;y for the network team</source>
        <translation>Copiar para el equipo de &amp;redes</translation>
    </message>
    <message>
        <source>Diagnosis of the connection to Snyk</source>
        <translation>Diagnóstico de la conexión con Snyk</translation>
    </message>
    <message>
        <source>&amp;Region:</source>
        <translation>Regió&amp;n:</translation>
    </message>
    <message>
        <source>Result:</source>
        <translation>Resultado:</translation>
    </message>
    <message>
        <source>Steps, host by host</source>
        <translation>Pasos, host por host</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Copies all steps as text. There is no secret in it.</source>
        <translation>Copia todos los pasos como texto. No contiene ningún secreto.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s) being asked…</source>
        <translation>
            <numerusform>Consultando %Ln host…</numerusform>
            <numerusform>Consultando %Ln hosts…</numerusform>
        </translation>
    </message>
    <message>
        <source>is being asked…</source>
        <translation>consultando…</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Everything is reached.</source>
        <translation>Hay acceso a todo.</translation>
    </message>
    <message>
        <source>What Snyk says will end</source>
        <translation>Lo que Snyk anuncia que terminará</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) of its API</source>
        <translation>
            <numerusform>%Ln parte de su API</numerusform>
            <numerusform>%Ln partes de su API</numerusform>
        </translation>
    </message>
    <message>
        <source>The network settings were changed since. Look again.</source>
        <translation>La configuración de red ha cambiado desde entonces. Vuelva a comprobar.</translation>
    </message>
    <message>
        <source>&amp;Enter user name and password…</source>
        <translation>&amp;Introducir nombre de usuario y contraseña…</translation>
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
        <translation>Interfaz web</translation>
    </message>
    <message>
        <source>Broker server</source>
        <translation>Servidor de Broker</translation>
    </message>
    <message>
        <source>dispatcher</source>
        <translation>dispatcher</translation>
    </message>
    <message>
        <source>TLS inspection: the certificate shown for %1 is not Snyk&apos;s. It was issued by “%2”, which this computer does not know.</source>
        <translation>Inspección de TLS: el certificado mostrado para %1 no es de Snyk. Lo emitió «%2», que este equipo no conoce.</translation>
    </message>
    <message>
        <source>If “%1” is your company&apos;s, add its certificate under Settings, Network, or have %2 exempted from the inspection. If it is not, do not go on in this network.</source>
        <translation>Si «%1» es de su empresa, añada su certificado en Ajustes, Red, o haga que %2 quede exento de la inspección. Si no lo es, no continúe en esta red.</translation>
    </message>
    <message>
        <source>The certificate shown for %1 was issued by its own owner. Nobody vouches for it.</source>
        <translation>El certificado mostrado para %1 lo emitió su propio propietario. Nadie lo avala.</translation>
    </message>
    <message>
        <source>Something answers in Snyk&apos;s place. Ask the network team; do not go on before that.</source>
        <translation>Algo responde en lugar de Snyk. Consulte al equipo de redes; no continúe antes de hacerlo.</translation>
    </message>
    <message>
        <source>The certificate shown for %1 is another host&apos;s.</source>
        <translation>El certificado mostrado para %1 es de otro host.</translation>
    </message>
    <message>
        <source>A guest network, a proxy or a wrong address answers in its place. Open a web page in your browser, sign in if you are asked to, and try again.</source>
        <translation>Una red de invitados, un proxy o una dirección incorrecta responde en su lugar. Abra una página web en su navegador, inicie sesión si se le pide e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>By the clock of this computer, the certificate shown for %1 is not valid.</source>
        <translation>Según el reloj de este equipo, el certificado mostrado para %1 no es válido.</translation>
    </message>
    <message>
        <source>Check date, time and time zone of this computer. If they are right, ask whoever issued the certificate below.</source>
        <translation>Compruebe la fecha, la hora y la zona horaria de este equipo. Si son correctas, consulte a quien emitió el certificado que se muestra abajo.</translation>
    </message>
    <message>
        <source>The certificate shown for %1 is not accepted.</source>
        <translation>No se acepta el certificado mostrado para %1.</translation>
    </message>
    <message>
        <source>The reason stands below. Show it to the network team.</source>
        <translation>El motivo figura abajo. Muéstrelo al equipo de redes.</translation>
    </message>
    <message>
        <source>%1 is reached. The connection is inspected by “%2”, whose certificate you added.</source>
        <translation>Hay acceso a %1. La conexión la inspecciona «%2», cuyo certificado ha añadido usted.</translation>
    </message>
    <message>
        <source>%1 is reached, but the clock of this computer is wrong.</source>
        <translation>Hay acceso a %1, pero el reloj de este equipo no es correcto.</translation>
    </message>
    <message>
        <source>Correct date, time and time zone: due dates and certificates go by them.</source>
        <translation>Corrija la fecha, la hora y la zona horaria: las fechas previstas y los certificados dependen de ellas.</translation>
    </message>
    <message>
        <source>%1 is reached.</source>
        <translation>Hay acceso a %1.</translation>
    </message>
    <message>
        <source>as Snyk&apos;s</source>
        <translation>igual que el de Snyk</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) ahead of Snyk&apos;s</source>
        <translation>
            <numerusform>%Ln segundo adelantado respecto al de Snyk</numerusform>
            <numerusform>%Ln segundos adelantado respecto al de Snyk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) behind Snyk&apos;s</source>
        <translation>
            <numerusform>%Ln segundo atrasado respecto al de Snyk</numerusform>
            <numerusform>%Ln segundos atrasado respecto al de Snyk</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>not known to this computer; the proxy looks it up</source>
        <translation>este equipo no lo conoce; lo busca el proxy</translation>
    </message>
    <message>
        <source>was not found</source>
        <translation>no se ha encontrado</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>none</source>
        <translation>no hay</translation>
    </message>
    <message>
        <source>%1, with a login</source>
        <translation>%1, con inicio de sesión</translation>
    </message>
    <message>
        <source>%1, answered %2</source>
        <comment>a proxy, and a status</comment>
        <translation>%1, respondió %2</translation>
    </message>
    <message>
        <source>%1, offers %2</source>
        <comment>a proxy, and ways to sign in</comment>
        <translation>%1, ofrece %2</translation>
    </message>
    <message>
        <source>“%1”, issued by “%2”, valid %3 to %4</source>
        <translation>«%1», emitido por «%2», válido del %3 al %4</translation>
    </message>
    <message>
        <source> — not trusted: %1</source>
        <translation> — no es de confianza: %1</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>refused by this program</source>
        <translation>rechazado por este programa</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>parts of Snyk</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of Snyk: its host</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not asked: in practice mode nothing leaves this computer.</source>
        <translation>Sin consultar: en el modo de práctica, nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>This computer is not connected to any network.</source>
        <translation>Este equipo no está conectado a ninguna red.</translation>
    </message>
    <message>
        <source>Check Wi-Fi, cable and VPN.</source>
        <translation>Compruebe la Wi-Fi, el cable y la VPN.</translation>
    </message>
    <message>
        <source>The name %1 is not found.</source>
        <translation>No se encuentra el nombre %1.</translation>
    </message>
    <message>
        <source>Ask the network team to let this computer look %1 up, or which proxy to use.</source>
        <translation>Pida al equipo de redes que permita a este equipo resolver %1, o pregunte qué proxy debe usar.</translation>
    </message>
    <message>
        <source>The part of this program that encrypts connections is missing.</source>
        <translation>Falta la parte de este programa que cifra las conexiones.</translation>
    </message>
    <message>
        <source>Install the program again from its package.</source>
        <translation>Vuelva a instalar el programa desde su paquete.</translation>
    </message>
    <message>
        <source>A web page comes in place of the answer of %1.</source>
        <translation>En lugar de la respuesta de %1 llega una página web.</translation>
    </message>
    <message>
        <source>Open a web page in your browser and sign in if you are asked to. If it says that %1 is blocked, show it to the network team.</source>
        <translation>Abra una página web en su navegador e inicie sesión si se le pide. Si indica que %1 está bloqueado, muéstrelo al equipo de redes.</translation>
    </message>
    <message>
        <source>%1 is reached and has a problem of its own (%2).</source>
        <translation>Hay acceso a %1, pero tiene un problema propio (%2).</translation>
    </message>
    <message>
        <source>Try again later; see status.snyk.io.</source>
        <translation>Inténtelo de nuevo más tarde; consulte status.snyk.io.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>an address and a port</comment>
        <translation>con %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>Reloj de este equipo</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
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
        <translation>%1 ya no responde; su último día es el %2.</translation>
    </message>
    <message>
        <source>%1 does not answer any more.</source>
        <comment>part of an API</comment>
        <translation>%1 ya no responde.</translation>
    </message>
    <message>
        <source>%1 answers until %2.</source>
        <comment>part of an API</comment>
        <translation>%1 responde hasta el %2.</translation>
    </message>
    <message>
        <source>%1 is out of date since %2; Snyk names no last day.</source>
        <comment>part of an API</comment>
        <translation>%1 está obsoleta desde el %2; Snyk no indica un último día.</translation>
    </message>
    <message>
        <source>%1 is out of date; Snyk names no last day.</source>
        <comment>part of an API</comment>
        <translation>%1 está obsoleta; Snyk no indica un último día.</translation>
    </message>
    <message>
        <source>Connection to Snyk, %1, %2 (UTC)</source>
        <translation>Conexión con Snyk, %1, %2 (UTC)</translation>
    </message>
    <message>
        <source>What Snyk says will end</source>
        <translation>Lo que Snyk anuncia que terminará</translation>
    </message>
    <message>
        <source>Proxy script</source>
        <translation>Script de proxy</translation>
    </message>
    <message>
        <source>By the clock of this computer, the certificate of the authority “%1”, which vouches for %2, is not valid.</source>
        <translation>Según el reloj de este equipo, el certificado de la autoridad «%1», que avala %2, no es válido.</translation>
    </message>
    <message>
        <source>Check date, time and time zone of this computer. If they are right, ask your IT department for the new certificate and add it under Settings, Network.</source>
        <translation>Compruebe la fecha, la hora y la zona horaria de este equipo. Si son correctas, pida el certificado nuevo a su departamento de TI y añádalo en Ajustes, Red.</translation>
    </message>
    <message>
        <source>did not come about</source>
        <translation>no se estableció</translation>
    </message>
    <message>
        <source>What answers for %1 does not speak TLS, or refuses to. It shows no certificate.</source>
        <translation>Lo que responde por %1 no habla TLS, o lo rechaza. No muestra ningún certificado.</translation>
    </message>
    <message>
        <source>The proxy %1 opened the way to %2, but what answers there does not speak TLS, or refuses to. It shows no certificate.</source>
        <translation>El proxy %1 abrió el camino a %2, pero lo que responde allí no habla TLS, o lo rechaza. No muestra ningún certificado.</translation>
    </message>
    <message>
        <source>Something answers in the place of Snyk. Show the steps below to the network team.</source>
        <translation>Algo responde en lugar de Snyk. Muestre los pasos de abajo al equipo de redes.</translation>
    </message>
    <message>
        <source>Address of the proxy script</source>
        <translation>Dirección del script de proxy</translation>
    </message>
    <message>
        <source>none</source>
        <comment>connection</comment>
        <translation>no hay</translation>
    </message>
    <message>
        <source>%1 does not answer any more; its last day was %2.</source>
        <comment>part of an API</comment>
        <translation>%1 ya no responde; su último día fue el %2.</translation>
    </message>
    <message>
        <source>%1 was to answer until %2. It still does.</source>
        <comment>part of an API</comment>
        <translation>%1 iba a responder hasta el %2 y todavía lo hace.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>answer</comment>
        <translation>no hay</translation>
    </message>
    <message>
        <source>not known to this computer; a proxy would look it up</source>
        <translation>este equipo no lo conoce; lo buscaría un proxy</translation>
    </message>
    <message>
        <source>Technical detail</source>
        <translation>Detalle técnico</translation>
    </message>
    <message>
        <source>If it happens each time, show the steps below to the network team.</source>
        <translation>Si ocurre siempre, muestre los pasos de abajo al equipo de redes.</translation>
    </message>
</context>
<context>
    <name>broker::ui::DoctorPage</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>What was found on this computer</source>
        <translation>Lo que se ha encontrado en este equipo</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Asks each region of Snyk once, without a token.</source>
        <translation>Consulta una vez a cada región de Snyk, sin token.</translation>
    </message>
    <message>
        <source>Copies the list as text. There is no secret in it.</source>
        <translation>Copia la lista como texto. No contiene ningún secreto.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Cifrado (TLS)</translation>
    </message>
    <message>
        <source>missing: no connection to Snyk can be made</source>
        <translation>falta: no se puede establecer conexión con Snyk</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja del sistema</translation>
    </message>
    <message>
        <source>there is one</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>none; the window is never hidden</source>
        <translation>ninguna; la ventana nunca se oculta</translation>
    </message>
    <message>
        <source>List of tokens</source>
        <translation>Lista de tokens</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>is being asked…</source>
        <translation>consultando…</translation>
    </message>
    <message>
        <source>of the system; it does not tell its state</source>
        <translation>del sistema; no indica su estado</translation>
    </message>
    <message>
        <source>no service answers: tokens can be kept in memory only</source>
        <translation>ningún servicio responde: los tokens solo se pueden mantener en la memoria</translation>
    </message>
    <message>
        <source>there, but it has no keyring yet; the first token makes one</source>
        <translation>disponible, pero aún sin depósito de claves; el primer token crea uno</translation>
    </message>
    <message>
        <source>locked; the system asks for your password when it is needed</source>
        <translation>bloqueado; el sistema pide su contraseña cuando se necesita</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>can be reached</source>
        <translation>se puede acceder</translation>
    </message>
    <message>
        <source>Chec&amp;k whether Snyk can be reached</source>
        <translation>Co&amp;mprobar si se puede acceder a Snyk</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Archivo de ajustes</translation>
    </message>
    <message>
        <source>Audit journal</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>the system does not tell; its proxy script may be out of reach</source>
        <translation>el sistema no lo indica; es posible que no se pueda acceder a su script de proxy</translation>
    </message>
</context>
<context>
    <name>broker::ui::DonePage</name>
    <message>
        <source>&amp;Copy token</source>
        <translation>Copiar to&amp;ken</translation>
    </message>
    <message>
        <source>Set up &amp;another token</source>
        <translation>Configurar &amp;otro token</translation>
    </message>
    <message>
        <source>Rotation &amp;due on:</source>
        <translation>&amp;Rotación prevista:</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>Región:</translation>
    </message>
    <message>
        <source>Kept in:</source>
        <translation>Se guarda en:</translation>
    </message>
    <message>
        <source>Token:</source>
        <translation>Token:</translation>
    </message>
    <message>
        <source>The token is ready</source>
        <translation>El token está listo</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Kept in memory only</source>
        <translation>Guardado solo en la memoria</translation>
    </message>
    <message>
        <source>It is the token that was already in your list; its due date stays as it was.</source>
        <translation>Es el token que ya estaba en su lista; su fecha prevista no cambia.</translation>
    </message>
    <message>
        <source>It differs from the token in your list; that entry is now marked as replaced. Clients that still run with the old token need this one.</source>
        <translation>Es diferente del token de su lista; esa entrada está marcada ahora como sustituida. Los clientes que aún funcionan con el token anterior necesitan este.</translation>
    </message>
    <message>
        <source>Set up for se&amp;veral organizations…</source>
        <translation>Configurar para varias organi&amp;zaciones…</translation>
    </message>
    <message>
        <source>Retrieve the ne&amp;xt one: %1</source>
        <translation>Recuperar &amp;el siguiente: %1</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>&amp;Finish later</source>
        <translation>&amp;Terminar más tarde</translation>
    </message>
</context>
<context>
    <name>broker::ui::DueDateEditor</name>
    <message>
        <source>As the &amp;settings say</source>
        <translation>Según los &amp;ajustes</translation>
    </message>
    <message>
        <source>&amp;After its own number of days:</source>
        <translation>&amp;Después de su propio número de días:</translation>
    </message>
    <message>
        <source>On a &amp;date of my choice:</source>
        <translation>En una &amp;fecha de mi elección:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Change the due date</source>
        <translation>Cambiar la fecha prevista</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Número de días</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fecha prevista</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Due on %1. %2</source>
        <extracomment>%1 is a date, %2 a sentence that says why it is that date.</extracomment>
        <translation>Previsto para el %1. %2</translation>
    </message>
    <message>
        <source>The days count for each from the day on which it was created or last rotated.</source>
        <translation>Los días se cuentan para cada uno desde el día en que se creó o se rotó por última vez.</translation>
    </message>
    <message>
        <source>All of them are due on %1.</source>
        <translation>Todos están previstos para el %1.</translation>
    </message>
</context>
<context>
    <name>broker::ui::DueRotations</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Tokens that are due</source>
        <translation>Tokens pendientes</translation>
    </message>
    <message>
        <source>Token of</source>
        <translation>Token de</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Each shared token stands here once: one rotation moves everything that uses it. Tokens of one Snyk group stand together, because a group can have one new token waiting at a time: finish one before you start the next.</source>
        <translation>Cada token compartido aparece aquí una sola vez: una rotación cambia todo lo que lo usa. Los tokens de un mismo grupo de Snyk aparecen juntos, porque un grupo solo puede tener un token nuevo en espera a la vez: termine uno antes de iniciar el siguiente.</translation>
    </message>
    <message>
        <source>to do</source>
        <comment>state of a rotation</comment>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>by hand: the integration is not known here</source>
        <translation>a mano: aquí no se conoce la integración</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>R&amp;eanudar</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>No hay nada pendiente.</translation>
    </message>
    <message>
        <source>Rotate what is due</source>
        <translation>Rotar lo pendiente</translation>
    </message>
    <message>
        <source>Your Snyk API credential %1 is due as well: %2.</source>
        <translation>Su credencial de API de Snyk %1 también está pendiente: %2.</translation>
    </message>
    <message>
        <source>Replace the &amp;API credential…</source>
        <translation>Sustituir la credencial de &amp;API…</translation>
    </message>
    <message>
        <source>The old secret before your Snyk API credential %1 is not deleted yet.</source>
        <translation>El secreto anterior a su credencial de API de Snyk %1 aún no se ha eliminado.</translation>
    </message>
    <message>
        <source>The rotation of your Snyk API credential %1 is not finished.</source>
        <extracomment>%1 is a masked secret.</extracomment>
        <translation>La rotación de su credencial de API de Snyk %1 no ha terminado.</translation>
    </message>
    <message>
        <source>Resume with the &amp;API credential…</source>
        <translation>Reanudar con la credencial de &amp;API…</translation>
    </message>
</context>
<context>
    <name>broker::ui::EmptyState</name>
    <message>
        <source>&amp;Set up a token…</source>
        <translation>Configurar &amp;un token…</translation>
    </message>
    <message>
        <source>Try it in practice &amp;mode</source>
        <translation>Probar en el &amp;modo de práctica</translation>
    </message>
    <message>
        <source>With a made-up Snyk; nothing leaves this computer.</source>
        <translation>Con un Snyk ficticio; nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Reads the token and the credential from what a Broker client was started with.</source>
        <translation>Lee el token y la credencial de aquello con lo que se inició un cliente Broker.</translation>
    </message>
    <message>
        <source>Add an e&amp;xisting client…</source>
        <translation>Añadi&amp;r un cliente existente…</translation>
    </message>
    <message>
        <source>Broker Token Assistant</source>
        <translation>Broker Token Assistant</translation>
    </message>
    <message>
        <source>Get the token that your Broker client, the program your company runs, connects to Snyk with. It is kept in the password store of this computer (keychain).</source>
        <translation>Obtenga el token con el que su cliente Broker, el programa que ejecuta su empresa, se conecta a Snyk. Se guarda en el almacén de contraseñas de este equipo (llavero).</translation>
    </message>
    <message>
        <source>A new Broker token from Snyk, in a few steps.</source>
        <translation>Un nuevo token de Broker de Snyk, en pocos pasos.</translation>
    </message>
    <message>
        <source>Set up for several organi&amp;zations…</source>
        <translation>Configurar para varias organi&amp;zaciones…</translation>
    </message>
    <message>
        <source>&amp;Open a hand-over…</source>
        <translation>&amp;Abrir una entrega…</translation>
    </message>
    <message>
        <source>One Broker token for many organizations, or one for each.</source>
        <translation>Un token de Broker para muchas organizaciones o uno para cada una.</translation>
    </message>
    <message>
        <source>The encrypted file with a client that a colleague sent you.</source>
        <translation>El archivo cifrado con un cliente que le ha enviado un compañero.</translation>
    </message>
</context>
<context>
    <name>broker::ui::EndingNotice</name>
    <message>
        <source>Look for a newer version of this program before that.</source>
        <translation>Busque antes una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>Snyk ends a part of its API soon</source>
        <translation>Snyk retirará pronto una parte de su API</translation>
    </message>
    <message>
        <source>Look for a newer version of this program.</source>
        <translation>Busque una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>Snyk has ended a part of its API, or may do so at any time</source>
        <translation>Snyk ha puesto fin a una parte de su API, o puede hacerlo en cualquier momento</translation>
    </message>
</context>
<context>
    <name>broker::ui::ErrorText</name>
    <message>
        <source>The address is not secure</source>
        <translation>La dirección no es segura</translation>
    </message>
    <message>
        <source>The API address starts with “http” instead of “https”.</source>
        <translation>La dirección de la API empieza por «http» en lugar de «https».</translation>
    </message>
    <message>
        <source>Correct the API address on the first page.</source>
        <translation>Corrija la dirección de la API en la primera página.</translation>
    </message>
    <message>
        <source>There is no network connection</source>
        <translation>No hay conexión de red</translation>
    </message>
    <message>
        <source>This computer is not connected, so %1 could not be asked.</source>
        <translation>Este equipo no está conectado, así que no se ha podido consultar a %1.</translation>
    </message>
    <message>
        <source>Wi-Fi or cable is off, or a VPN has disconnected.</source>
        <translation>La Wi-Fi o el cable está desconectado, o se ha cortado una VPN.</translation>
    </message>
    <message>
        <source>Connect and try again.</source>
        <translation>Conéctese e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The address was not found</source>
        <translation>No se ha encontrado la dirección</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up.</source>
        <translation>No se ha podido resolver el nombre %1.</translation>
    </message>
    <message>
        <source>The address is mistyped, or your company&apos;s network does not resolve names on the internet.</source>
        <translation>La dirección está mal escrita o la red de su empresa no resuelve nombres de Internet.</translation>
    </message>
    <message>
        <source>Check the region or the API address. If it is right, ask your network team whether this computer can reach it, perhaps through a proxy.</source>
        <translation>Compruebe la región o la dirección de la API. Si es correcta, pregunte a su equipo de redes si este equipo puede acceder a ella, quizá a través de un proxy.</translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <translation>Se ha rechazado la conexión</translation>
    </message>
    <message>
        <source>Secure connections are not available</source>
        <translation>Las conexiones seguras no están disponibles</translation>
    </message>
    <message>
        <source>The part of this program that encrypts connections is missing. Nothing was sent.</source>
        <translation>Falta la parte de este programa que cifra las conexiones. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Install the program again from its package.</source>
        <translation>Vuelva a instalar el programa desde su paquete.</translation>
    </message>
    <message>
        <source>Snyk did not answer in time</source>
        <translation>Snyk no ha respondido a tiempo</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>The request was stopped before it was complete.</source>
        <translation>La solicitud se detuvo antes de completarse.</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>Vuelva a empezar cuando quiera.</translation>
    </message>
    <message>
        <source>The secure connection cannot be trusted</source>
        <translation>La conexión segura no es de confianza</translation>
    </message>
    <message>
        <source>The certificate shown for %1 was issued by “%2”, which this computer does not accept. Nothing was sent.</source>
        <translation>El certificado mostrado para %1 lo emitió «%2», que este equipo no acepta. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>This computer does not accept the certificate shown for %1. Nothing was sent.</source>
        <translation>Este equipo no acepta el certificado mostrado para %1. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>The answer pointed somewhere else</source>
        <translation>La respuesta remitía a otro lugar</translation>
    </message>
    <message>
        <source>The address belongs to a web page rather than to Snyk&apos;s API, or a proxy wants you to sign in first.</source>
        <translation>La dirección es la de una página web y no la de la API de Snyk, o un proxy exige iniciar sesión antes.</translation>
    </message>
    <message>
        <source>A web page came instead of Snyk&apos;s answer</source>
        <translation>En lugar de la respuesta de Snyk ha llegado una página web</translation>
    </message>
    <message>
        <source>What arrived from %1 is not an answer of Snyk&apos;s API.</source>
        <translation>Lo que ha llegado de %1 no es una respuesta de la API de Snyk.</translation>
    </message>
    <message>
        <source>A guest network or a company proxy shows its sign-in page first, or the address is that of the Web UI.</source>
        <translation>Una red de invitados o un proxy de la empresa muestra antes su página de inicio de sesión, o la dirección es la de la interfaz web.</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>La respuesta es demasiado grande</translation>
    </message>
    <message>
        <source>%1 sent more than any answer of Snyk&apos;s API should hold. It was cut off.</source>
        <translation>%1 ha enviado más de lo que debería contener una respuesta de la API de Snyk. Se ha cortado.</translation>
    </message>
    <message>
        <source>Something between this computer and Snyk answered in Snyk&apos;s place.</source>
        <translation>Algo situado entre este equipo y Snyk ha respondido en lugar de Snyk.</translation>
    </message>
    <message>
        <source>Check the API address and the network, and try again.</source>
        <translation>Compruebe la dirección de la API y la red, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Snyk&apos;s answer could not be understood</source>
        <translation>No se ha podido entender la respuesta de Snyk</translation>
    </message>
    <message>
        <source>Snyk&apos;s API may have changed, or something in between altered the answer.</source>
        <translation>Es posible que la API de Snyk haya cambiado o que algo situado en medio haya alterado la respuesta.</translation>
    </message>
    <message>
        <source>Check for a newer version of this program. If there is none, report it with the details.</source>
        <translation>Busque una versión más reciente de este programa. Si no hay ninguna, comunique el problema con los detalles.</translation>
    </message>
    <message>
        <source>Snyk says: “%1”</source>
        <translation>Snyk dice: «%1»</translation>
    </message>
    <message>
        <source>Snyk</source>
        <comment>stands for the address when it is not known</comment>
        <translation>Snyk</translation>
    </message>
    <message>
        <source>Open the settings of the integration in the Web UI. If they show a Broker token, come back and choose to retrieve it. If they do not, nothing was changed, and you can start again.</source>
        <translation>Abra la configuración de la integración en la interfaz web. Si muestra un token de Broker, vuelva y elija recuperarlo. Si no, no se ha cambiado nada y puede volver a empezar.</translation>
    </message>
    <message>
        <source>The answer did not come in time.</source>
        <translation>La respuesta no llegó a tiempo.</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>No se ha podido entender la respuesta.</translation>
    </message>
    <message>
        <source>The certificate shown for %1 was made for “%2”, not for this address. Nothing was sent.</source>
        <translation>El certificado mostrado para %1 se creó para «%2», no para esta dirección. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>The address is mistyped, or a guest network or a proxy answers in the place of the real server.</source>
        <translation>La dirección está mal escrita, o una red de invitados o un proxy responde en lugar del servidor real.</translation>
    </message>
    <message>
        <source>The certificate shown for %1 is not valid yet. Nothing was sent.</source>
        <translation>El certificado mostrado para %1 aún no es válido. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>The clock of this computer is probably behind.</source>
        <translation>Es probable que el reloj de este equipo esté atrasado.</translation>
    </message>
    <message>
        <source>Check date, time and time zone of this computer, and try again.</source>
        <translation>Compruebe la fecha, la hora y la zona horaria de este equipo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The certificate shown for %1 expired on %2. Nothing was sent.</source>
        <translation>El certificado mostrado para %1 caducó el %2. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>The clock of this computer is ahead, or the server or a proxy in between was not given a new certificate in time.</source>
        <translation>El reloj de este equipo está adelantado, o no se renovó a tiempo el certificado del servidor o de un proxy intermedio.</translation>
    </message>
    <message>
        <source>Check date and time of this computer. If they are right, ask whoever runs %1.</source>
        <translation>Compruebe la fecha y la hora de este equipo. Si son correctas, consulte a quien gestiona %1.</translation>
    </message>
    <message>
        <source>Your company may inspect TLS connections, or the server is not set up properly. The details name the reason.</source>
        <translation>Es posible que su empresa inspeccione las conexiones TLS o que el servidor no esté bien configurado. Los detalles indican el motivo.</translation>
    </message>
    <message>
        <source>%1 would have been asked without encryption, so nothing was sent.</source>
        <translation>Se habría consultado a %1 sin cifrado, así que no se ha enviado nada.</translation>
    </message>
    <message>
        <source>The program is not completely installed, or its OpenSSL library does not match.</source>
        <translation>El programa no está instalado por completo o su biblioteca OpenSSL no es la adecuada.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Se ha perdido la conexión</translation>
    </message>
    <message>
        <source>It is not clear who issued the certificate shown for %1. Nothing was sent.</source>
        <translation>No está claro quién emitió el certificado mostrado para %1. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Your company may inspect TLS connections with its own certificate, which this computer does not know.</source>
        <translation>Es posible que su empresa inspeccione las conexiones TLS con un certificado propio que este equipo no conoce.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, open a web page in your browser, sign in if you are asked to, and try again.</source>
        <translation>Compruebe la dirección. Si es correcta, abra una página web en su navegador, inicie sesión si se le pide e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again later. If that does not help, report it with the details. Do not go on in a network that you do not know.</source>
        <translation>Inténtelo de nuevo más tarde. Si no sirve, comunique el problema con los detalles. No continúe en una red que no conozca.</translation>
    </message>
    <message>
        <source>Check the API address. If it is right, open a web page in your browser, sign in if you are asked to, and try again.</source>
        <translation>Compruebe la dirección de la API. Si es correcta, abra una página web en su navegador, inicie sesión si se le pide e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Open a web page in your browser, sign in if you are asked to, and try again.</source>
        <translation>Abra una página web en su navegador, inicie sesión si se le pide e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The answer of %1 is not what Snyk documents.</source>
        <translation>La respuesta de %1 no es la que documenta Snyk.</translation>
    </message>
    <message>
        <source>It is not known whether Snyk did this</source>
        <translation>No se sabe si Snyk lo ha hecho</translation>
    </message>
    <message>
        <source>The request to enable Broker for %1 in %2 was sent, but no clear answer came back. Snyk may have carried it out. It is not sent again automatically.</source>
        <translation>Se envió la solicitud de activar Broker para %1 en %2, pero no llegó una respuesta clara. Es posible que Snyk la haya llevado a cabo. No se vuelve a enviar automáticamente.</translation>
    </message>
    <message>
        <source>The connection was lost after the request was sent.</source>
        <translation>La conexión se perdió después de enviar la solicitud.</translation>
    </message>
    <message>
        <source>Snyk reported an internal error while working on it.</source>
        <translation>Snyk comunicó un error interno mientras la procesaba.</translation>
    </message>
    <message>
        <source>Ask your IT department for the company&apos;s certificate and add it under Settings, Network, or have %1 exempted from the inspection. Do not go on in a network that you do not know.</source>
        <translation>Pida a su departamento de informática el certificado de la empresa y añádalo en Ajustes, Red, o haga que %1 quede exento de la inspección. No continúe en una red que no conozca.</translation>
    </message>
    <message>
        <source>%1 redirected the request elsewhere. The redirect was refused, and your credential was not sent there.</source>
        <translation>%1 ha redirigido la solicitud a otro lugar. La redirección se ha rechazado y su credencial no se ha enviado allí.</translation>
    </message>
    <message>
        <source>%1 redirected the request to %2. The redirect was refused, and your credential was not sent there.</source>
        <translation>%1 ha redirigido la solicitud a %2. La redirección se ha rechazado y su credencial no se ha enviado allí.</translation>
    </message>
    <message>
        <source>Nothing was sent to %1.</source>
        <translation>No se ha enviado nada a %1.</translation>
    </message>
    <message>
        <source>The request goes through the proxy %1.</source>
        <translation>La solicitud pasa por el proxy %1.</translation>
    </message>
    <message>
        <source>Your company&apos;s network does not resolve names on the internet.</source>
        <translation>La red de su empresa no resuelve nombres de internet.</translation>
    </message>
    <message>
        <source>Ask your network team whether this computer can reach it, perhaps through a proxy.</source>
        <translation>Pregunte a su equipo de redes si este equipo puede llegar a ella, quizá a través de un proxy.</translation>
    </message>
    <message>
        <source>A proxy wants you to sign in first.</source>
        <translation>Un proxy quiere que inicie sesión antes.</translation>
    </message>
    <message>
        <source>A guest network or a company proxy shows its sign-in page first.</source>
        <translation>Una red de invitados o un proxy de la empresa muestra antes su página de inicio de sesión.</translation>
    </message>
    <message>
        <source>The certificate of the authority “%1”, which vouches for the one shown for %2, expired on %3. Nothing was sent.</source>
        <translation>El certificado de la autoridad «%1», que avala el mostrado para %2, caducó el %3. No se envió nada.</translation>
    </message>
    <message>
        <source>The certificate of the authority “%1”, which vouches for the one shown for %2, is not valid yet. Nothing was sent.</source>
        <translation>El certificado de la autoridad «%1», que avala el mostrado para %2, todavía no es válido. No se envió nada.</translation>
    </message>
    <message>
        <source>Your company has renewed its authority, and this computer has the old certificate, or the clock of this computer is wrong.</source>
        <translation>Su empresa ha renovado su autoridad y este equipo tiene todavía el certificado antiguo, o el reloj de este equipo va mal.</translation>
    </message>
    <message>
        <source>Check date and time of this computer. If they are right, ask your IT department for the new certificate and add it under Settings, Network.</source>
        <translation>Compruebe la fecha y la hora de este equipo. Si son correctas, pida el certificado nuevo a su departamento de TI y añádalo en Ajustes, Red.</translation>
    </message>
    <message>
        <source>A guest network or a proxy answers in the place of the real server.</source>
        <translation>Una red de invitados o un proxy responde en lugar del servidor verdadero.</translation>
    </message>
    <message>
        <source>No encrypted connection came about</source>
        <translation>No se estableció ninguna conexión cifrada</translation>
    </message>
    <message>
        <source>What answers for %1 does not speak TLS, or refuses to. It showed no certificate. Nothing was sent.</source>
        <translation>Lo que responde por %1 no habla TLS, o lo rechaza. No mostró ningún certificado. No se envió nada.</translation>
    </message>
    <message>
        <source>A proxy or a firewall answers in the place of the real server, or the port is that of another service.</source>
        <translation>Un proxy o un cortafuegos responde en lugar del servidor verdadero, o el puerto es de otro servicio.</translation>
    </message>
    <message>
        <source>Ask your network team what answers there. The details name the error.</source>
        <translation>Pregunte a su equipo de redes qué responde allí. Los detalles indican el error.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ExclusionsDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Leave organizations out</source>
        <translation>Omitir organizaciones</translation>
    </message>
    <message>
        <source>Name or &amp;short name:</source>
        <translation>Nombre o nombre &amp;corto:</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>termina en</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>Text of the rule</source>
        <translation>Texto de la regla</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>An organization that a rule fits is left out, also when it is ticked.</source>
        <translation>Una organización que cumple una regla se omite, aunque esté marcada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) is/are left out by these rules.</source>
        <translation>
            <numerusform>Estas reglas omiten %Ln organización.</numerusform>
            <numerusform>Estas reglas omiten %Ln organizaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Paste a list…</source>
        <translation>&amp;Pegar una lista…</translation>
    </message>
    <message>
        <source>Leaves out the organizations that a list names: by name, short name or id</source>
        <translation>Omite las organizaciones que indica una lista: por nombre, nombre corto o id.</translation>
    </message>
    <message>
        <source>There is no rule yet.</source>
        <translation>Aún no hay ninguna regla.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is/are ticked.</source>
        <translation>
            <numerusform>%Ln de ellas está marcada.</numerusform>
            <numerusform>%Ln de ellas están marcadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::ExistingText</name>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>line %1 of %2</source>
        <translation>línea %1 de %2</translation>
    </message>
    <message>
        <source>Open the file with all of it, or paste the whole text.</source>
        <translation>Abra el archivo que lo contenga todo o pegue el texto completo.</translation>
    </message>
    <message>
        <source>There is nothing to read</source>
        <translation>No hay nada que leer</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>El texto está vacío.</translation>
    </message>
    <message>
        <source>That is too much to read</source>
        <translation>Es demasiado para leerlo</translation>
    </message>
    <message>
        <source>No configuration of a Broker client is larger than a megabyte.</source>
        <translation>Ninguna configuración de un cliente Broker supera un megabyte.</translation>
    </message>
    <message>
        <source>Take only the part that describes the Broker client.</source>
        <translation>Tome solo la parte que describe el cliente Broker.</translation>
    </message>
    <message>
        <source>This is no text</source>
        <translation>Esto no es texto</translation>
    </message>
    <message>
        <source>It has characters that no configuration has: perhaps a picture, or an archive.</source>
        <translation>Contiene caracteres que no tiene ninguna configuración: quizá sea una imagen o un archivo comprimido.</translation>
    </message>
    <message>
        <source>Open the configuration itself.</source>
        <translation>Abra la propia configuración.</translation>
    </message>
    <message>
        <source>This is no configuration that is known here</source>
        <translation>No es una configuración conocida aquí</translation>
    </message>
    <message>
        <source>Known are docker and helm commands, env-files, Compose files, Kubernetes objects, values for the Helm chart, and what docker inspect prints.</source>
        <translation>Se conocen comandos de docker y helm, archivos env, archivos de Compose, objetos de Kubernetes, valores para el chart de Helm y lo que muestra docker inspect.</translation>
    </message>
    <message>
        <source>To add a token alone, use “Set up a token…”.</source>
        <translation>Para añadir solo un token, use «Configurar un token…».</translation>
    </message>
    <message>
        <source>The file is not well formed</source>
        <translation>El archivo no está bien formado</translation>
    </message>
    <message>
        <source>It cannot be read as YAML or JSON from here on: often a tab, a quote that does not end, or a wrong indent.</source>
        <translation>A partir de aquí no se puede leer como YAML ni JSON: suele deberse a un tabulador, una comilla sin cerrar o una sangría incorrecta.</translation>
    </message>
    <message>
        <source>Correct the file, or paste the part for the Broker client.</source>
        <translation>Corrija el archivo o pegue la parte del cliente Broker.</translation>
    </message>
    <message>
        <source>Paste the part for the Broker client.</source>
        <translation>Pegue la parte del cliente Broker.</translation>
    </message>
    <message>
        <source>A quote does not end</source>
        <translation>Hay una comilla sin cerrar</translation>
    </message>
    <message>
        <source>The quote that begins here has no end, so nothing after it can be told apart.</source>
        <translation>La comilla que se abre aquí no se cierra, así que no se puede distinguir nada de lo que sigue.</translation>
    </message>
    <message>
        <source>There is no Broker client in it</source>
        <translation>No contiene ningún cliente Broker</translation>
    </message>
    <message>
        <source>The file is well formed, but nothing in it is a client of Snyk Broker.</source>
        <translation>El archivo está bien formado, pero nada de lo que contiene es un cliente de Snyk Broker.</translation>
    </message>
    <message>
        <source>There is no Broker token in it</source>
        <translation>No contiene ningún token de Broker</translation>
    </message>
    <message>
        <source>The client has no BROKER_TOKEN here.</source>
        <translation>El cliente no tiene BROKER_TOKEN aquí.</translation>
    </message>
    <message>
        <source>Add the file that has it, for example an env-file or a Secret.</source>
        <translation>Añada el archivo que lo contiene, por ejemplo, un archivo env o un Secret.</translation>
    </message>
    <message>
        <source>The Broker token is a placeholder</source>
        <translation>El token de Broker es un texto de relleno</translation>
    </message>
    <message>
        <source>This is a template: nobody has put the token in.</source>
        <translation>Esto es una plantilla: nadie ha puesto el token.</translation>
    </message>
    <message>
        <source>Open the file that the running client was started with.</source>
        <translation>Abra el archivo con el que se inició el cliente en ejecución.</translation>
    </message>
    <message>
        <source>The Broker token is somewhere else</source>
        <translation>El token de Broker está en otro lugar</translation>
    </message>
    <message>
        <source>The client gets it from %1, which is not here.</source>
        <translation>El cliente lo obtiene de %1, que no está aquí.</translation>
    </message>
    <message>
        <source>Add that file, or the text with it, and look again.</source>
        <translation>Añada ese archivo o el texto correspondiente y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This is no Broker token</source>
        <translation>Esto no es un token de Broker</translation>
    </message>
    <message>
        <source>What stands for BROKER_TOKEN does not have the form of one.</source>
        <translation>El valor de BROKER_TOKEN no tiene la forma de un token.</translation>
    </message>
    <message>
        <source>It is not known what the client connects</source>
        <translation>No se sabe qué conecta el cliente</translation>
    </message>
    <message>
        <source>Neither an image nor a variable says whether it is GitHub, GitLab or another.</source>
        <translation>Ni una imagen ni una variable indican si es GitHub, GitLab u otro.</translation>
    </message>
    <message>
        <source>This kind of client cannot be added</source>
        <translation>No se puede añadir este tipo de cliente</translation>
    </message>
    <message>
        <source>The program does not set up “%1”.</source>
        <translation>El programa no configura «%1».</translation>
    </message>
    <message>
        <source>Its token alone can be added with “Set up a token…”.</source>
        <translation>Se puede añadir solo su token con «Configurar un token…».</translation>
    </message>
    <message>
        <source>A value is not in base64</source>
        <translation>Un valor no está en base64</translation>
    </message>
    <message>
        <source>“%1” stands under “data” of a Secret, where Kubernetes wants base64.</source>
        <translation>«%1» figura en «data» de un Secret, donde Kubernetes requiere base64.</translation>
    </message>
    <message>
        <source>Put plain values under “stringData”.</source>
        <translation>Ponga los valores sin codificar en «stringData».</translation>
    </message>
    <message>
        <source>a command for a shell</source>
        <translation>un comando de shell</translation>
    </message>
    <message>
        <source>a command for PowerShell</source>
        <translation>un comando de PowerShell</translation>
    </message>
    <message>
        <source>an env-file</source>
        <translation>un archivo env</translation>
    </message>
    <message>
        <source>a .env file of the client from npm</source>
        <translation>un archivo .env del cliente de npm</translation>
    </message>
    <message>
        <source>a Compose file</source>
        <translation>un archivo de Compose</translation>
    </message>
    <message>
        <source>Kubernetes objects</source>
        <translation>objetos de Kubernetes</translation>
    </message>
    <message>
        <source>values for the Helm chart</source>
        <translation>valores para el chart de Helm</translation>
    </message>
    <message>
        <source>what docker inspect prints</source>
        <translation>lo que muestra docker inspect</translation>
    </message>
    <message>
        <source>this program sets it for every client</source>
        <translation>este programa lo establece para todos los clientes</translation>
    </message>
    <message>
        <source>the client has the same by itself</source>
        <translation>el cliente tiene lo mismo de por sí</translation>
    </message>
    <message>
        <source>set by the image</source>
        <translation>lo establece la imagen</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>no se ha entendido</translation>
    </message>
    <message>
        <source>not a Broker client</source>
        <translation>no es un cliente Broker</translation>
    </message>
    <message>
        <source>another object of Kubernetes</source>
        <translation>otro objeto de Kubernetes</translation>
    </message>
    <message>
        <source>a command that starts no client</source>
        <translation>un comando que no inicia ningún cliente</translation>
    </message>
    <message>
        <source>a setting of the container, not of the client</source>
        <translation>un ajuste del contenedor, no del cliente</translation>
    </message>
    <message>
        <source>another image; new configurations take Snyk&apos;s own</source>
        <translation>otra imagen; las configuraciones nuevas usan la de Snyk</translation>
    </message>
    <message>
        <source>a file that is not here</source>
        <translation>un archivo que no está aquí</translation>
    </message>
    <message>
        <source>its value comes from somewhere else</source>
        <translation>su valor procede de otro lugar</translation>
    </message>
    <message>
        <source>given again further down, and that counts</source>
        <translation>se repite más abajo, y ese es el que cuenta</translation>
    </message>
    <message>
        <source>a placeholder</source>
        <translation>un texto de relleno</translation>
    </message>
    <message>
        <source>not a value that it can have</source>
        <translation>no es un valor que pueda tener</translation>
    </message>
    <message>
        <source>a file inside the container; where it comes from is not here</source>
        <translation>un archivo dentro del contenedor; aquí no consta de dónde procede</translation>
    </message>
    <message>
        <source>the text of a certificate; new configurations name its file</source>
        <translation>el texto de un certificado; las configuraciones nuevas indican su archivo</translation>
    </message>
    <message>
        <source>a setting of the chart, not of the client</source>
        <translation>un ajuste del chart, no del cliente</translation>
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
        <translation>No se ha podido leer %1</translation>
    </message>
    <message>
        <source>It is larger than any configuration of a client.</source>
        <translation>Es más grande que cualquier configuración de un cliente.</translation>
    </message>
    <message>
        <source>It is no file but a folder, a pipe or a device.</source>
        <translation>No es un archivo, sino una carpeta, una tubería o un dispositivo.</translation>
    </message>
    <message>
        <source>The system does not let this program read it.</source>
        <translation>El sistema no permite que este programa lo lea.</translation>
    </message>
    <message>
        <source>Open another file, or paste its text.</source>
        <translation>Abra otro archivo o pegue su texto.</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>texto pegado</translation>
    </message>
    <message>
        <source>pasted text %1</source>
        <extracomment>%1 is a number: the first, the second text that was pasted.</extracomment>
        <translation>texto pegado %1</translation>
    </message>
    <message>
        <source>not read: it describes no client, and no client refers to it</source>
        <translation>no leído: no describe ningún cliente y ningún cliente hace referencia a él</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, line</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not here: the file only refers to it.</source>
        <translation>No está aquí: el archivo solo hace referencia a ella.</translation>
    </message>
    <message>
        <source>Not here: the file only refers to it (%1).</source>
        <translation>No está aquí: el archivo solo hace referencia a ella (%1).</translation>
    </message>
    <message>
        <source>Not here: a placeholder stands in its place (%1).</source>
        <extracomment>%1 is a variable and a line.</extracomment>
        <translation>No está aquí: en su lugar hay un texto de relleno (%1).</translation>
    </message>
    <message>
        <source>Not taken: what stands there cannot be it (%1).</source>
        <extracomment>%1 is a variable and a line.</extracomment>
        <translation>No incluida: lo que hay ahí no puede ser la credencial (%1).</translation>
    </message>
    <message>
        <source>Not here: perhaps in another file.</source>
        <translation>No está aquí: quizá en otro archivo.</translation>
    </message>
    <message>
        <source>Not here: perhaps in %1, which was not given.</source>
        <translation>No está aquí: quizá en %1, que no se ha indicado.</translation>
    </message>
    <message>
        <source>Not in the file.</source>
        <translation>No está en el archivo.</translation>
    </message>
    <message>
        <source>your own rules for what the client lets through; new configurations take Snyk&apos;s rules, so bring this file into the new client yourself</source>
        <translation>sus propias reglas sobre lo que el cliente deja pasar; las configuraciones nuevas usan las reglas de Snyk, así que lleve usted mismo este archivo al cliente nuevo</translation>
    </message>
    <message>
        <source>a file or folder that the container is given; new configurations do not give it</source>
        <translation>un archivo o una carpeta que se proporciona al contenedor; las configuraciones nuevas no lo proporcionan</translation>
    </message>
    <message>
        <source>The file would take too long to read</source>
        <translation>Se tardaría demasiado en leer el archivo</translation>
    </message>
    <message>
        <source>It is nested too deeply, or repeats itself too often. No configuration of a Broker client looks like this.</source>
        <translation>Tiene demasiados niveles de anidamiento o se repite demasiadas veces. Ninguna configuración de un cliente Broker tiene este aspecto.</translation>
    </message>
    <message>
        <source>the default in the file is taken; it may be set somewhere else</source>
        <translation>se toma el valor predeterminado del archivo; puede que esté establecido en otro lugar</translation>
    </message>
    <message>
        <source>given more than once, and nothing says which counts</source>
        <translation>indicado más de una vez, y nada dice cuál vale</translation>
    </message>
    <message>
        <source>no client uses it</source>
        <translation>ningún cliente lo usa</translation>
    </message>
    <message>
        <source>not Snyk&apos;s address for this region, which new configurations have</source>
        <translation>no es la dirección de Snyk para esta región, que es la que tienen las configuraciones nuevas</translation>
    </message>
    <message>
        <source>too many variables that no field of the form asks for</source>
        <translation>demasiadas variables que no pide ningún campo del formulario</translation>
    </message>
</context>
<context>
    <name>broker::ui::ExistingWizard</name>
    <message>
        <source>Its file</source>
        <comment>step of the wizard</comment>
        <translation>Su archivo</translation>
    </message>
    <message>
        <source>What was found</source>
        <comment>step of the wizard</comment>
        <translation>Qué se ha encontrado</translation>
    </message>
    <message>
        <source>Connect</source>
        <comment>step of the wizard</comment>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>step of the wizard</comment>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>step of the wizard</comment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step of the wizard</comment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Add an existing client</source>
        <translation>Añadir un cliente existente</translation>
    </message>
    <message>
        <source>The credential is stored nowhere</source>
        <translation>La credencial no está guardada en ningún lugar</translation>
    </message>
    <message>
        <source>If you leave now, this program forgets the credential. The client&apos;s file still has it.</source>
        <translation>Si sale ahora, el programa olvidará la credencial. El archivo del cliente la sigue teniendo.</translation>
    </message>
    <message>
        <source>&amp;Leave without it</source>
        <translation>&amp;Salir sin guardar</translation>
    </message>
    <message>
        <source>The token is stored nowhere</source>
        <translation>El token no está guardado en ningún lugar</translation>
    </message>
    <message>
        <source>If you leave now, this program forgets the token. The client&apos;s file still has it.</source>
        <translation>Si sale ahora, el programa olvidará el token. El archivo del cliente lo sigue teniendo.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ExportCommands</name>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendario (*.ics)</translation>
    </message>
    <message>
        <source>Due dates as a &amp;calendar…</source>
        <translation>Fechas previstas como &amp;calendario…</translation>
    </message>
    <message>
        <source>Save the due dates as a calendar</source>
        <translation>Guardar las fechas previstas como calendario</translation>
    </message>
    <message>
        <source>Due date of the &amp;selected token…</source>
        <translation>Fecha prevista del token &amp;seleccionado…</translation>
    </message>
    <message>
        <source>Save the due date as a calendar</source>
        <translation>Guardar la fecha prevista como calendario</translation>
    </message>
    <message>
        <source>Inventory as a &amp;table…</source>
        <translation>Inventario como &amp;tabla…</translation>
    </message>
    <message>
        <source>Save the inventory as a table</source>
        <translation>Guardar el inventario como tabla</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Report for a change ticket…</source>
        <translation>&amp;Informe para una solicitud de cambio…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Printable document (*.pdf)</source>
        <translation>Documento imprimible (*.pdf)</translation>
    </message>
    <message>
        <source>There is nothing to save</source>
        <translation>No hay nada que guardar</translation>
    </message>
    <message>
        <source>No token is selected, or the filter shows none.</source>
        <translation>No hay ningún token seleccionado o el filtro no muestra ninguno.</translation>
    </message>
    <message>
        <source>There is no secret in it.</source>
        <translation>No contiene ningún secreto.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is &quot;2 tokens and 1 credential&quot;.</extracomment>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Due dates of the &amp;selected tokens…</source>
        <translation>&amp;Fechas previstas de los tokens seleccionados…</translation>
    </message>
</context>
<context>
    <name>broker::ui::FieldRow</name>
    <message>
        <source>Use this</source>
        <translation>Usar esto</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>The first entry of a list: what holds when nothing is chosen. %1 is a value of the Broker client.</extracomment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>%1 Perhaps you mean: %2</source>
        <extracomment>%1 is what is wrong with an entry, %2 what was most likely meant.</extracomment>
        <translation>%1 Quizá quiera decir: %2</translation>
    </message>
    <message>
        <source>Use this: %1</source>
        <translation>Usar esto: %1</translation>
    </message>
    <message>
        <source>Move them to their fields</source>
        <translation>Moverlos a sus campos</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (predeterminado)</translation>
    </message>
</context>
<context>
    <name>broker::ui::FilePage</name>
    <message>
        <source>&amp;Paste it</source>
        <translation>&amp;Pegarlo</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>&amp;Abrir archivos…</translation>
    </message>
    <message>
        <source>Take a &amp;sample</source>
        <translation>&amp;Tomar un ejemplo</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>How was the client set up?</source>
        <translation>¿Cómo se configuró el cliente?</translation>
    </message>
    <message>
        <source>Paste what it was started with, or open the file: a docker or helm command, an env-file, a Compose file, Kubernetes objects, values for the Helm chart, or what docker inspect prints. Add the files that it refers to as well. Nothing of it leaves this computer, and it is not kept.</source>
        <translation>Pegue aquello con lo que se inició o abra el archivo: un comando de docker o helm, un archivo env, un archivo de Compose, objetos de Kubernetes, valores para el chart de Helm o lo que muestra docker inspect. Añada también los archivos a los que hace referencia. Nada de ello sale de este equipo ni se guarda.</translation>
    </message>
    <message>
        <source>&amp;Given so far:</source>
        <translation>&amp;Indicado hasta ahora:</translation>
    </message>
    <message>
        <source>Given so far</source>
        <translation>Indicado hasta ahora</translation>
    </message>
    <message>
        <source>There is no text on the clipboard</source>
        <translation>No hay texto en el portapapeles</translation>
    </message>
    <message>
        <source>Copy the command or the file&apos;s text first, or open the file.</source>
        <translation>Copie antes el comando o el texto del archivo, o abra el archivo.</translation>
    </message>
    <message>
        <source>Open the files of the client</source>
        <translation>Abrir los archivos del cliente</translation>
    </message>
    <message numerus="yes">
        <source>Pasted text, %Ln line(s)</source>
        <translation>
            <numerusform>Texto pegado, %Ln línea</numerusform>
            <numerusform>Texto pegado, %Ln líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln line(s)</source>
        <translation>
            <numerusform>%1, %Ln línea</numerusform>
            <numerusform>%1, %Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message numerus="yes">
        <source>Pasted text %1, %Ln line(s)</source>
        <extracomment>%1 is a number: the first, the second text that was pasted.</extracomment>
        <translation>
            <numerusform>Texto pegado %1, %Ln línea</numerusform>
            <numerusform>Texto pegado %1, %Ln líneas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::FileText</name>
    <message>
        <source>The drive that it is on does not answer.</source>
        <translation>La unidad en la que está no responde.</translation>
    </message>
</context>
<context>
    <name>broker::ui::FilterBar</name>
    <message>
        <source>Clear &amp;filter</source>
        <translation>Borrar el &amp;filtro</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Buscar en la lista</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Todas las regiones</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>All organizations</source>
        <translation>Todas las organizaciones</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Clear the text to find</source>
        <translation>Borrar el texto de búsqueda</translation>
    </message>
    <message>
        <source>Show every day again</source>
        <translation>Mostrar de nuevo todos los días</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>By organization</source>
        <translation>Por organización</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Por fecha</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>Rotación prevista: %1</translation>
    </message>
</context>
<context>
    <name>broker::ui::FindPage</name>
    <message>
        <source>Find among these organizations</source>
        <translation>Buscar entre estas organizaciones</translation>
    </message>
    <message>
        <source>Clear the text to find</source>
        <translation>Borrar el texto de búsqueda</translation>
    </message>
    <message>
        <source>&amp;Stop looking</source>
        <translation>&amp;Dejar de examinar</translation>
    </message>
    <message>
        <source>Choose from &amp;all organizations…</source>
        <translation>Elegir entre todas las or&amp;ganizaciones…</translation>
    </message>
    <message>
        <source>Organizations looked at</source>
        <translation>Organizaciones examinadas</translation>
    </message>
    <message>
        <source>Organizations that the client may be for</source>
        <translation>Organizaciones para las que puede ser el cliente</translation>
    </message>
    <message>
        <source>Which organization is the client for?</source>
        <translation>¿Para qué organización es el cliente?</translation>
    </message>
    <message>
        <source>Whose token it has, Snyk tells nobody: it never shows the token of an integration again. It does tell which of your organizations have %1 with Broker. Choose the one that the client is for.</source>
        <translation>Snyk no dice a nadie de quién es su token: nunca vuelve a mostrar el token de una integración. Sí indica cuáles de sus organizaciones tienen %1 con Broker. Elija aquella para la que es el cliente.</translation>
    </message>
    <message>
        <source>&amp;Look at them</source>
        <translation>E&amp;xaminarlas</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Comprobar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Look at the rest</source>
        <translation>Examinar el &amp;resto</translation>
    </message>
    <message numerus="yes">
        <source>You see %Ln organization(s). Snyk is asked about each of them, which takes %1.</source>
        <translation>
            <numerusform>Usted ve %Ln organización. Se consulta a Snyk sobre ella, lo que tarda %1.</numerusform>
            <numerusform>Usted ve %Ln organizaciones. Se consulta a Snyk sobre cada una de ellas, lo que tarda %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s) looked at.</source>
        <translation>
            <numerusform>Examinadas: %1 de %Ln organización.</numerusform>
            <numerusform>Examinadas: %1 de %Ln organizaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snyk does not show you the integrations of %Ln organization(s); the client may be for such a one.</source>
        <translation>
            <numerusform>Snyk no le muestra las integraciones de %Ln organización; es posible que el cliente sea para ella.</numerusform>
            <numerusform>Snyk no le muestra las integraciones de %Ln organizaciones; es posible que el cliente sea para una de ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>None was found that has %1 with Broker. Choose the organization yourself, or go back and sign in with an account that sees it.</source>
        <translation>No se ha encontrado ninguna que tenga %1 con Broker. Elija usted la organización, o vuelva atrás e inicie sesión con una cuenta que la vea.</translation>
    </message>
    <message>
        <source>Snyk does not list every integration of this kind.</source>
        <comment>Jira, Nexus</comment>
        <translation>Snyk no muestra todas las integraciones de este tipo.</translation>
    </message>
    <message>
        <source>Some of this the inventory knew; the oldest is of %1. “Look again” asks Snyk anew.</source>
        <translation>Parte de esto procede del inventario; lo más antiguo es del %1. «Comprobar de nuevo» vuelve a consultar a Snyk.</translation>
    </message>
    <message numerus="yes">
        <source>Reading the list: %Ln organization(s) so far</source>
        <translation>
            <numerusform>Leyendo la lista: %Ln organización hasta ahora</numerusform>
            <numerusform>Leyendo la lista: %Ln organizaciones hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s) looked at</source>
        <translation>
            <numerusform>Examinadas: %1 de %Ln organización</numerusform>
            <numerusform>Examinadas: %1 de %Ln organizaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::FingerprintView</name>
    <message>
        <source>Both match what the Broker client writes to its logs, so you can tell which token it uses.</source>
        <translation>Ambas coinciden con lo que el cliente Broker escribe en sus registros, para que pueda saber qué token usa.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
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
        <translation>&amp;Huella</translation>
    </message>
    <message>
        <source>Both tell credentials apart without showing them.</source>
        <translation>Ambas permiten distinguir las credenciales sin mostrarlas.</translation>
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
        <translation>&amp;No incluido:</translation>
    </message>
    <message>
        <source>C&amp;lient:</source>
        <translation>C&amp;liente:</translation>
    </message>
    <message>
        <source>It &amp;connects:</source>
        <translation>&amp;Se conecta a:</translation>
    </message>
    <message>
        <source>Client:</source>
        <translation>Cliente:</translation>
    </message>
    <message>
        <source>Read from:</source>
        <translation>Leído de:</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>Región:</translation>
    </message>
    <message>
        <source>Broker token:</source>
        <translation>Token de Broker:</translation>
    </message>
    <message>
        <source>Credential:</source>
        <translation>Credencial:</translation>
    </message>
    <message>
        <source>Settings:</source>
        <translation>Ajustes:</translation>
    </message>
    <message>
        <source>Copy &amp;token</source>
        <translation>Copiar to&amp;ken</translation>
    </message>
    <message>
        <source>Copy cr&amp;edential</source>
        <translation>Copiar cr&amp;edencial</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>What the client connects</source>
        <translation>Qué conecta el cliente</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>No incluido</translation>
    </message>
    <message>
        <source>The client could not be read</source>
        <translation>No se ha podido leer el cliente</translation>
    </message>
    <message>
        <source>This is what was found</source>
        <translation>Esto es lo que se ha encontrado</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Next, sign in to Snyk and choose the organization that the client is for.</source>
        <translation>Aún no se ha guardado nada. A continuación, inicie sesión en Snyk y elija la organización para la que es el cliente.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a client, what it connects</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Unknown: the Broker server is none of Snyk&apos;s that are known here</source>
        <translation>Desconocida: el servidor de Broker no es ninguno de los de Snyk que se conocen aquí</translation>
    </message>
    <message>
        <source>Broker token of the client</source>
        <translation>Token de Broker del cliente</translation>
    </message>
    <message>
        <source>Credential of the client (%1)</source>
        <translation>Credencial del cliente (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: hidden</source>
        <comment>variable</comment>
        <translation>%1: oculto</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>The token and the credential are kept. These secrets are not, and are asked for when the client is set up again: %1.</source>
        <translation>El token y la credencial se guardan. Estos secretos no se guardan y se pedirán cuando el cliente se configure de nuevo: %1.</translation>
    </message>
    <message>
        <source>Another client: %1</source>
        <comment>why it is not there</comment>
        <translation>Otro cliente: %1</translation>
    </message>
    <message>
        <source>This token is in your list already</source>
        <translation>Este token ya está en su lista</translation>
    </message>
    <message>
        <source>%1 in %2, %3. A second entry for it is not made.</source>
        <translation>%1 en %2, %3. No se crea una segunda entrada.</translation>
    </message>
    <message>
        <source>To change how its client is set up, select it in the list and choose “Set up the client…”.</source>
        <translation>Para cambiar la configuración de su cliente, selecciónelo en la lista y elija «Configurar el cliente…».</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>a setting</comment>
        <translation>sí</translation>
    </message>
    <message>
        <source>Ente&amp;r it:</source>
        <translation>Int&amp;roducirla:</translation>
    </message>
    <message>
        <source>Not in the file, so:</source>
        <translation>No está en el archivo, así que:</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>The credential of the client, which is then kept with the token</source>
        <translation>La credencial del cliente, que se guardará con el token</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) were found. Choose one; the others are added in the same way after it.</source>
        <translation>
            <numerusform>Se ha encontrado %Ln cliente. Elíjalo; los demás se añaden después de la misma manera.</numerusform>
            <numerusform>Se han encontrado %Ln clientes. Elija uno; los demás se añaden después de la misma manera.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, token %2</source>
        <comment>name of a client, masked token</comment>
        <translation>%1, token %2</translation>
    </message>
    <message>
        <source>entered</source>
        <comment>a credential</comment>
        <translation>introducida</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>form of a file, its name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (not in the file: a client goes there that is not told otherwise)</source>
        <translation>%1 (no está en el archivo: un cliente va allí si no se le indica otra cosa)</translation>
    </message>
    <message>
        <source>Enter it here, or later.</source>
        <translation>Introdúzcala aquí o más adelante.</translation>
    </message>
    <message>
        <source>It can be entered later; nothing here says which service it is for.</source>
        <translation>Se puede introducir más adelante; aquí nada indica para qué servicio es.</translation>
    </message>
    <message>
        <source>The client is being read</source>
        <translation>Leyendo el cliente</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln line(s) more</source>
        <translation>
            <numerusform>y %Ln línea más</numerusform>
            <numerusform>y %Ln líneas más</numerusform>
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
        <translation>Pida una nueva entrega a su compañero.</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>No se ha podido leer el archivo</translation>
    </message>
    <message>
        <source>Save it on this computer first, for example in your documents, and open it from there.</source>
        <translation>Guárdelo primero en este equipo, por ejemplo en sus documentos, y ábralo desde ahí.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>El archivo es demasiado grande</translation>
    </message>
    <message>
        <source>A hand-over has some thousand characters; this file has more than a million.</source>
        <translation>Una entrega tiene unos miles de caracteres; este archivo tiene más de un millón.</translation>
    </message>
    <message>
        <source>Choose the file whose name ends with “.handover”.</source>
        <translation>Elija el archivo cuyo nombre termina en «.handover».</translation>
    </message>
    <message>
        <source>This is not a hand-over</source>
        <translation>Esto no es una entrega</translation>
    </message>
    <message>
        <source>The hand-over is damaged</source>
        <translation>La entrega está dañada</translation>
    </message>
    <message>
        <source>It is not as it was saved: a part is missing, or was changed on the way.</source>
        <translation>No está como se guardó: falta una parte o se ha modificado por el camino.</translation>
    </message>
    <message>
        <source>Ask your colleague to send the file once more, as an attachment and not as text.</source>
        <translation>Pida a su compañero que envíe el archivo otra vez, como adjunto y no como texto.</translation>
    </message>
    <message>
        <source>The hand-over is from a newer version</source>
        <translation>La entrega es de una versión más reciente</translation>
    </message>
    <message>
        <source>It was made by a version of this program that you do not have yet.</source>
        <translation>Se hizo con una versión de este programa que usted aún no tiene.</translation>
    </message>
    <message>
        <source>Install the newest version, then open the file again.</source>
        <translation>Instale la versión más reciente y vuelva a abrir el archivo.</translation>
    </message>
    <message>
        <source>The hand-over is a real one</source>
        <translation>La entrega es real</translation>
    </message>
    <message>
        <source>In practice mode only what was made in practice mode is opened.</source>
        <translation>En el modo de práctica solo se abre lo que se hizo en el modo de práctica.</translation>
    </message>
    <message>
        <source>Leave practice mode, then open the file again.</source>
        <translation>Salga del modo de práctica y vuelva a abrir el archivo.</translation>
    </message>
    <message>
        <source>The hand-over is from practice mode</source>
        <translation>La entrega es del modo de práctica</translation>
    </message>
    <message>
        <source>Nothing in it is real.</source>
        <translation>Nada en ella es real.</translation>
    </message>
    <message>
        <source>Switch to practice mode to open it, or ask your colleague for a real one.</source>
        <translation>Cambie al modo de práctica para abrirla, o pida una real a su compañero.</translation>
    </message>
    <message>
        <source>The hand-over has expired</source>
        <translation>La entrega ha caducado</translation>
    </message>
    <message>
        <source>It could be opened until %1.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Se podía abrir hasta el %1.</translation>
    </message>
    <message>
        <source>Ask your colleague for a new hand-over. If it should not have expired yet, look whether the date of this computer is right.</source>
        <translation>Pida una nueva entrega a su compañero. Si aún no debería haber caducado, compruebe que la fecha de este equipo es correcta.</translation>
    </message>
    <message>
        <source>The passphrase does not open it</source>
        <translation>La frase de contraseña no la abre</translation>
    </message>
    <message>
        <source>Most likely there is a typing error. Capital and small letters differ, and hyphens count.</source>
        <translation>Lo más probable es un error al escribir. Se distinguen mayúsculas y minúsculas, y los guiones cuentan.</translation>
    </message>
    <message>
        <source>Enter it again. If it still does not open, ask your colleague for the passphrase of this very file.</source>
        <translation>Escríbala de nuevo. Si sigue sin abrirse, pida a su compañero la frase de contraseña de este mismo archivo.</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>No hay suficiente memoria</translation>
    </message>
    <message>
        <source>Checking the passphrase takes about 256 MB of memory for a second.</source>
        <translation>Comprobar la frase de contraseña requiere unos 256 MB de memoria durante un segundo.</translation>
    </message>
    <message>
        <source>Close some programs, then try again.</source>
        <translation>Cierre algunos programas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>You have no key for it</source>
        <translation>No tiene una clave para ella</translation>
    </message>
    <message>
        <source>The hand-over was made for a key, and on this computer there is none.</source>
        <translation>La entrega se hizo para una clave, y en este equipo no hay ninguna.</translation>
    </message>
    <message>
        <source>Open it on the computer whose key you gave to your colleague. Or make a key here, send it, and ask for a new hand-over.</source>
        <translation>Ábrala en el equipo cuya clave dio a su compañero. O cree una clave aquí, envíela y pida una nueva entrega.</translation>
    </message>
    <message>
        <source>The hand-over was not made for your key</source>
        <translation>La entrega no se hizo para su clave</translation>
    </message>
    <message>
        <source>It was made for another person, another computer, or a key that you had before.</source>
        <translation>Se hizo para otra persona, otro equipo o una clave que usted tenía antes.</translation>
    </message>
    <message>
        <source>Send your key to your colleague and ask for a new hand-over.</source>
        <translation>Envíe su clave a su compañero y pida una nueva entrega.</translation>
    </message>
    <message>
        <source>The hand-over was changed</source>
        <translation>La entrega ha sido modificada</translation>
    </message>
    <message>
        <source>It was made for your key, but somebody has changed it since.</source>
        <translation>Se hizo para su clave, pero alguien la ha modificado desde entonces.</translation>
    </message>
    <message>
        <source>What is inside is not understood</source>
        <translation>No se entiende el contenido</translation>
    </message>
    <message>
        <source>The file was opened, but it describes no client that this version knows.</source>
        <translation>El archivo se ha abierto, pero no describe ningún cliente que esta versión conozca.</translation>
    </message>
    <message>
        <source>Install the newest version. If that does not help, ask your colleague for a new hand-over.</source>
        <translation>Instale la versión más reciente. Si no ayuda, pida una nueva entrega a su compañero.</translation>
    </message>
    <message numerus="yes">
        <source>Too short: at least %Ln character(s).</source>
        <translation>
            <numerusform>Demasiado corta: al menos %Ln carácter.</numerusform>
            <numerusform>Demasiado corta: al menos %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too easy to guess: at least %Ln different character(s).</source>
        <translation>
            <numerusform>Demasiado fácil de adivinar: al menos %Ln carácter distinto.</numerusform>
            <numerusform>Demasiado fácil de adivinar: al menos %Ln caracteres distintos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too long: at most %Ln character(s).</source>
        <translation>
            <numerusform>Demasiado larga: como máximo %Ln carácter.</numerusform>
            <numerusform>Demasiado larga: como máximo %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key cannot be used</source>
        <translation>La clave no se puede usar</translation>
    </message>
    <message>
        <source>Ask your colleague to make a new key and to send it.</source>
        <translation>Pida a su compañero que cree una clave nueva y la envíe.</translation>
    </message>
    <message>
        <source>Opening it would take too much</source>
        <translation>Abrirlo exigiría demasiado</translation>
    </message>
    <message>
        <source>The file asks for more memory or time than a hand-over of this program does. That could bring this computer to a stop.</source>
        <translation>El archivo pide más memoria o tiempo que una entrega de este programa. Eso podría bloquear este equipo.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>further integrations that use a token</comment>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>broker::ui::HandoverCommands</name>
    <message>
        <source>S&amp;end to a colleague…</source>
        <translation>En&amp;viar a un compañero…</translation>
    </message>
    <message>
        <source>&amp;Open a hand-over…</source>
        <translation>&amp;Abrir una entrega…</translation>
    </message>
    <message>
        <source>My &amp;public key…</source>
        <translation>&amp;Mi clave pública…</translation>
    </message>
    <message>
        <source>Opens the encrypted file with a client that a colleague sent you</source>
        <translation>Abre el archivo cifrado con un cliente que le ha enviado un compañero</translation>
    </message>
    <message>
        <source>Lets a colleague make a hand-over that only you can open</source>
        <translation>Permite a un compañero hacer una entrega que solo usted puede abrir</translation>
    </message>
    <message>
        <source>Hands this client over to somebody who runs it: an encrypted file and a page with instructions</source>
        <translation>Entrega este cliente a quien lo ejecuta: un archivo cifrado y una página con instrucciones</translation>
    </message>
    <message>
        <source>For a Broker token whose client this program can set up</source>
        <translation>Para un token de Broker cuyo cliente puede configurar este programa</translation>
    </message>
    <message>
        <source>For Broker tokens whose clients this program can set up: select those alone</source>
        <translation>Para tokens de Broker cuyos clientes puede configurar este programa: seleccione solo esos</translation>
    </message>
    <message>
        <source>The selected tokens are of more than one region: select those of one</source>
        <translation>Los tokens seleccionados son de más de una región: seleccione los de una sola</translation>
    </message>
    <message>
        <source>Hands these clients over to somebody who runs them: for each an encrypted file and a page with instructions</source>
        <translation>Entrega estos clientes a quien los ejecuta: para cada uno, un archivo cifrado y una página con instrucciones</translation>
    </message>
</context>
<context>
    <name>broker::ui::Help</name>
    <message>
        <source>help_en.md</source>
        <extracomment>Not shown: the name of the help file of this language, &quot;help_de.md&quot; for German.</extracomment>
        <translation>help_es.md</translation>
    </message>
</context>
<context>
    <name>broker::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>The underlined letter of a menu or button is pressed together with Alt. Tab goes on to the next control, Escape closes a window.</source>
        <translation>La letra subrayada de un menú o botón se pulsa junto con Alt. Tab pasa al siguiente control y Esc cierra una ventana.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Buscar:</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>Texto del tema</translation>
    </message>
    <message>
        <source>Cop&amp;y facts about this program</source>
        <translation>&amp;Copiar los datos de este programa</translation>
    </message>
    <message>
        <source>Version, Qt, encryption and keychain. There is no secret in it.</source>
        <translation>Versión, Qt, cifrado y llavero. No contiene ningún secreto.</translation>
    </message>
    <message>
        <source>Nothing is said about “%1”. Try one word of it.</source>
        <translation>No hay nada sobre «%1». Pruebe con una sola de sus palabras.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Clear the text to find</source>
        <translation>Borrar el texto de búsqueda</translation>
    </message>
</context>
<context>
    <name>broker::ui::HomeDoubtText</name>
    <message>
        <source>%1 has no integration with %2.</source>
        <translation>%1 no tiene ninguna integración con %2.</translation>
    </message>
    <message>
        <source>%1 has %2 without Broker.</source>
        <translation>%1 tiene %2 sin Broker.</translation>
    </message>
    <message>
        <source>With Broker it has: %1.</source>
        <extracomment>%1 is a list of services.</extracomment>
        <translation>Con Broker tiene: %1.</translation>
    </message>
    <message>
        <source>Your list has another token for this integration: %1.</source>
        <extracomment>%1 is the masked form of a token.</extracomment>
        <translation>Su lista tiene otro token para esta integración: %1.</translation>
    </message>
    <message>
        <source>The client seems to be for another organization</source>
        <translation>El cliente parece ser para otra organización</translation>
    </message>
    <message>
        <source>Choose another one, or go on if you know that it is this one. Your list then says what speaks against it.</source>
        <translation>Elija otra o continúe si sabe que es esta. Su lista indicará entonces qué hay en contra.</translation>
    </message>
</context>
<context>
    <name>broker::ui::HomeModel</name>
    <message>
        <source>your list has another token for it</source>
        <translation>su lista tiene otro token para ella</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integración</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
</context>
<context>
    <name>broker::ui::HowPage</name>
    <message>
        <source>&amp;Share one token</source>
        <translation>&amp;Compartir un token</translation>
    </message>
    <message>
        <source>&amp;One token each</source>
        <translation>&amp;Un token para cada una</translation>
    </message>
    <message>
        <source>How they get their token</source>
        <translation>Cómo reciben su token</translation>
    </message>
    <message>
        <source>Both ways side by side. Nothing is changed yet.</source>
        <translation>Ambas formas en paralelo. Aún no se cambia nada.</translation>
    </message>
    <message>
        <source>&amp;Token to share:</source>
        <translation>Token &amp;que se comparte:</translation>
    </message>
    <message>
        <source>&amp;Integration:</source>
        <translation>&amp;Integración:</translation>
    </message>
    <message>
        <source>Set up the &amp;first token…</source>
        <translation>Configurar el &amp;primer token…</translation>
    </message>
    <message>
        <source>Set one up in an organization of the group first, then share it: your choice is kept until then. Or choose one token each.</source>
        <translation>Configure antes uno en una organización del grupo y compártalo después: su selección se conserva hasta entonces. O elija un token para cada una.</translation>
    </message>
    <message>
        <source>No token on your list can be shared in this region.</source>
        <translation>En esta región no se puede compartir ningún token de su lista.</translation>
    </message>
    <message>
        <source>No token on your list is of a group that you have chosen organizations of.</source>
        <translation>Ningún token de su lista pertenece a un grupo del que haya elegido organizaciones.</translation>
    </message>
    <message>
        <source>None of the chosen organizations can share it: they are in other groups.</source>
        <translation>Ninguna de las organizaciones elegidas puede compartirlo: están en otros grupos.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln chosen organization(s) can share it: they are in its group. Its record on your list will name them.</source>
        <extracomment>%1 is how many of them.</extracomment>
        <translation>
            <numerusform>Organizaciones elegidas que pueden compartirlo: %1 de %Ln, por estar en su grupo. Su entrada en la lista las mencionará.</numerusform>
            <numerusform>Organizaciones elegidas que pueden compartirlo: %1 de %Ln, por estar en su grupo. Su entrada en la lista las mencionará.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::ImportDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Import a backup</source>
        <translation>Importar una copia de seguridad</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>Qué haría la importación</translation>
    </message>
    <message>
        <source>The space bar takes a token out of the import or puts it back.</source>
        <translation>La barra espaciadora excluye un token de la importación o vuelve a incluirlo.</translation>
    </message>
    <message>
        <source>Nothing was imported yet. Look at the table again, then import.</source>
        <translation>Aún no se ha importado nada. Mire la tabla de nuevo y después importe.</translation>
    </message>
    <message>
        <source>There is nothing to import: everything in the file is already here.</source>
        <translation>No hay nada que importar: todo lo que contiene el archivo ya está aquí.</translation>
    </message>
    <message>
        <source>To be added or changed: %1.</source>
        <extracomment>%1 is &quot;2 tokens and 1 credential&quot;, also in the next ones.</extracomment>
        <translation>Para añadir o cambiar: %1.</translation>
    </message>
    <message>
        <source>Left out, because they differ from those here: %1.</source>
        <translation>Omitido, por ser diferente de lo que hay aquí: %1.</translation>
    </message>
    <message>
        <source>Refused, because region and address contradict each other: %1.</source>
        <translation>Rechazado, porque la región y la dirección se contradicen: %1.</translation>
    </message>
    <message>
        <source>Nothing that is only here is removed, and no secret is imported.</source>
        <translation>No se elimina nada que solo esté aquí y no se importa ningún secreto.</translation>
    </message>
    <message>
        <source>The list of tokens has changed in the meantime</source>
        <translation>La lista de tokens ha cambiado entretanto</translation>
    </message>
    <message>
        <source>Added or changed: %1</source>
        <translation>Añadido o cambiado: %1</translation>
    </message>
    <message>
        <source>Saving the list of tokens. It is saved also if you close this window.</source>
        <translation>Guardando la lista de tokens. Se guarda también si cierra esta ventana.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ImportModel</name>
    <message>
        <source>Left out</source>
        <comment>what an import does with a token</comment>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <comment>what an import does with a token</comment>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>New</source>
        <comment>what an import does with a token</comment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>what an import does with a token</comment>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>The same</source>
        <comment>what an import does with a token</comment>
        <translation>Idéntico</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integración</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>what an import does with a token</comment>
        <translation>Rechazado</translation>
    </message>
</context>
<context>
    <name>broker::ui::Instructions</name>
    <message>
        <source>Docker or Podman, on the computer that will run the client</source>
        <translation>Docker o Podman, en el equipo que ejecutará el cliente</translation>
    </message>
    <message>
        <source>Docker with Docker Compose, on the computer that will run the client</source>
        <translation>Docker con Docker Compose, en el equipo que ejecutará el cliente</translation>
    </message>
    <message>
        <source>kubectl, signed in to the cluster that will run the client</source>
        <translation>kubectl, con la sesión iniciada en el clúster que ejecutará el cliente</translation>
    </message>
    <message>
        <source>helm and kubectl, signed in to the cluster that will run the client</source>
        <translation>helm y kubectl, con la sesión iniciada en el clúster que ejecutará el cliente</translation>
    </message>
    <message>
        <source>Node.js with npm, on the computer that will run the client</source>
        <translation>Node.js con npm, en el equipo que ejecutará el cliente</translation>
    </message>
    <message>
        <source>Broker Token Assistant, the program that opens the encrypted file: https://github.com/broker-token-assistant/broker-token-assistant</source>
        <translation>Broker Token Assistant, el programa que abre el archivo cifrado: https://github.com/broker-token-assistant/broker-token-assistant</translation>
    </message>
    <message>
        <source>From there, a way through the firewall to %1</source>
        <extracomment>%1 is an address.</extracomment>
        <translation>Desde ahí, un paso por el cortafuegos hasta %1</translation>
    </message>
    <message>
        <source>From there, a way to %1 at %2</source>
        <extracomment>%1 is a service such as GitLab, %2 its address.</extracomment>
        <translation>Desde ahí, acceso a %1 en %2</translation>
    </message>
    <message>
        <source>The passphrase: it does not come with the file. Ask for it by phone.</source>
        <translation>La frase de contraseña: no viene con el archivo. Pídala por teléfono.</translation>
    </message>
    <message>
        <source>Your own computer: the file opens with your key %1 alone.</source>
        <translation>Su propio equipo: el archivo solo se abre con su clave %1.</translation>
    </message>
    <message>
        <source>Save the file %1 on your computer. It can be opened until %2.</source>
        <translation>Guarde el archivo %1 en su equipo. Se puede abrir hasta el %2.</translation>
    </message>
    <message>
        <source>Start Broker Token Assistant and choose “Open a hand-over…” in the menu “List”. You need no account at Snyk.</source>
        <translation>Inicie Broker Token Assistant y elija «Abrir una entrega…» en el menú «Lista». No necesita una cuenta en Snyk.</translation>
    </message>
    <message>
        <source>Compare what the program shows with this page: organization, integration and region. If something differs, stop and ask.</source>
        <translation>Compare lo que muestra el programa con esta página: organización, integración y región. Si algo no coincide, deténgase y pregunte.</translation>
    </message>
    <message>
        <source>Press “Save as…” and save the configuration as %1, in a folder that only you can open. It has the secrets in it.</source>
        <translation>Pulse «Guardar como…» y guarde la configuración como %1, en una carpeta que solo usted pueda abrir. Contiene los secretos.</translation>
    </message>
    <message>
        <source>In that folder, start the client:</source>
        <translation>En esa carpeta, inicie el cliente:</translation>
    </message>
    <message>
        <source>After half a minute, ask the client whether it is connected:</source>
        <translation>Al cabo de medio minuto, pregunte al cliente si está conectado:</translation>
    </message>
    <message>
        <source>It is, when the answer has “&quot;ok&quot;:true” in it and nowhere “&quot;ok&quot;:false”.</source>
        <translation>Lo está si la respuesta contiene «&quot;ok&quot;:true» y en ningún lugar «&quot;ok&quot;:false».</translation>
    </message>
    <message>
        <source>Leave the old client running, if there is one, until you are told that it may go.</source>
        <translation>Deje en marcha el cliente antiguo, si lo hay, hasta que le digan que se puede retirar.</translation>
    </message>
    <message>
        <source>That the client is connected, on which computer or cluster it runs, and since when.</source>
        <translation>Que el cliente está conectado, en qué equipo o clúster se ejecuta y desde cuándo.</translation>
    </message>
    <message>
        <source>If it is not: the answer of the check and the last lines of its log. Never send the configuration, the encrypted file or the passphrase back.</source>
        <translation>Si no lo está: la respuesta de la comprobación y las últimas líneas de su registro. No devuelva nunca la configuración, el archivo cifrado ni la frase de contraseña.</translation>
    </message>
    <message>
        <source>Then delete the encrypted file. To take the client away again:</source>
        <translation>Después, elimine el archivo cifrado. Para quitar el cliente:</translation>
    </message>
    <message>
        <source>Please run a Broker client</source>
        <translation>Ejecute un cliente Broker, por favor</translation>
    </message>
    <message>
        <source>Practice mode: nothing on this page is real.</source>
        <translation>Modo de práctica: nada en esta página es real.</translation>
    </message>
    <message>
        <source>%1 asks %2 to run the Broker client for %3 in the organization %4, %5. What it needs is in an encrypted file that comes apart from this page. There is no secret on this page.</source>
        <extracomment>%1 and %2 are names of persons, %3 is a service such as GitLab, %4 an organization, %5 a region.</extracomment>
        <translation>%1 pide a %2 que ejecute el cliente Broker para %3 en la organización %4, %5. Lo que necesita está en un archivo cifrado que llega aparte de esta página. En esta página no hay ningún secreto.</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Qué necesita</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>What to check</source>
        <translation>Qué comprobar</translation>
    </message>
    <message>
        <source>What to send back</source>
        <translation>Qué devolver</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>Broker client for %1 in %2</source>
        <extracomment>Title of a page; %1 is a service such as GitLab, %2 an organization.</extracomment>
        <translation>Cliente Broker para %1 en %2</translation>
    </message>
    <message>
        <source>Podman, on the computer that will run the client</source>
        <translation>Podman, en el equipo que ejecutará el cliente</translation>
    </message>
    <message>
        <source>Podman with Podman Compose, on the computer that will run the client</source>
        <translation>Podman con Podman Compose, en el equipo que ejecutará el cliente</translation>
    </message>
    <message>
        <source>The same client serves the organizations that share its token: %1.</source>
        <extracomment>%1 is a list of organizations.</extracomment>
        <translation>El mismo cliente sirve a las organizaciones que comparten su token: %1.</translation>
    </message>
</context>
<context>
    <name>broker::ui::IntegrationModel</name>
    <message>
        <source>Not offered here</source>
        <comment>integration type without a Broker token to get</comment>
        <translation>No se ofrece aquí</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integración</translation>
    </message>
    <message>
        <source>In this organization</source>
        <translation>En esta organización</translation>
    </message>
    <message>
        <source>How its token is obtained</source>
        <translation>Cómo se obtiene su token</translation>
    </message>
    <message>
        <source>Container registries</source>
        <translation>Registros de contenedores</translation>
    </message>
</context>
<context>
    <name>broker::ui::IntegrationPage</name>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recargar</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integraciones</translation>
    </message>
    <message>
        <source>Choose the integration</source>
        <translation>Elegir la integración</translation>
    </message>
    <message>
        <source>Snyk reports this integration. It has no Broker token that can be obtained here.</source>
        <translation>Snyk comunica esta integración. No tiene ningún token de Broker que se pueda obtener aquí.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Asking which ones use Broker…</source>
        <translation>Consultando cuáles usan Broker…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of Snyk&apos;s list could not be read.</source>
        <translation>
            <numerusform>No se ha podido leer %Ln entrada de la lista de Snyk.</numerusform>
            <numerusform>No se han podido leer %Ln entradas de la lista de Snyk.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its token %1 is already in your list.</source>
        <translation>Su token %1 ya está en su lista.</translation>
    </message>
    <message>
        <source>&amp;Find by name:</source>
        <translation>&amp;Buscar por nombre:</translation>
    </message>
    <message>
        <source>Find an integration</source>
        <translation>Buscar una integración</translation>
    </message>
    <message>
        <source>Clear the text to find</source>
        <translation>Borrar el texto de búsqueda</translation>
    </message>
    <message>
        <source>Every kind of code host, repository or registry needs a Broker token of its own. These are the integrations of %1.</source>
        <translation>Cada tipo de host de código, repositorio o registro necesita su propio token de Broker. Estas son las integraciones de %1.</translation>
    </message>
</context>
<context>
    <name>broker::ui::IntegrationText</name>
    <message>
        <source>Not set up</source>
        <comment>integration</comment>
        <translation>Sin configurar</translation>
    </message>
    <message>
        <source>Set up without Broker</source>
        <comment>integration</comment>
        <translation>Configurada sin Broker</translation>
    </message>
    <message>
        <source>Set up</source>
        <comment>integration</comment>
        <translation>Configurada</translation>
    </message>
    <message>
        <source>Set up with Broker</source>
        <comment>integration</comment>
        <translation>Configurada con Broker</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>integration</comment>
        <translation>Estado desconocido</translation>
    </message>
    <message>
        <source>The organization does not have this integration yet.</source>
        <translation>La organización aún no tiene esta integración.</translation>
    </message>
    <message>
        <source>Snyk reaches the service directly, with credentials that are stored in Snyk.</source>
        <translation>Snyk accede al servicio directamente, con credenciales almacenadas en Snyk.</translation>
    </message>
    <message>
        <source>The integration uses Broker already, so it has a Broker token.</source>
        <translation>La integración ya usa Broker, así que tiene un token de Broker.</translation>
    </message>
    <message>
        <source>Snyk&apos;s list does not cover this type. The Web UI shows its state.</source>
        <translation>La lista de Snyk no incluye este tipo. La interfaz web muestra su estado.</translation>
    </message>
    <message>
        <source>Token can be generated here</source>
        <translation>El token se puede generar aquí</translation>
    </message>
    <message>
        <source>Generate the token now</source>
        <comment>way to get a token</comment>
        <translation>Generar el token ahora</translation>
    </message>
    <message>
        <source>I have the token already</source>
        <comment>way to get a token</comment>
        <translation>Ya tengo el token</translation>
    </message>
    <message>
        <source>This program enables Broker for the integration, and Snyk answers with the token.</source>
        <translation>Este programa activa Broker para la integración y Snyk responde con el token.</translation>
    </message>
    <message>
        <source>You open the settings of the integration in your browser and copy the token. Changes nothing that is set up.</source>
        <translation>Usted abre la configuración de la integración en su navegador y copia el token. No cambia nada de lo configurado.</translation>
    </message>
    <message>
        <source>From Snyk support or a colleague. It is checked and saved; nothing is changed in Snyk.</source>
        <translation>Del soporte de Snyk o de un compañero. Se comprueba y se guarda; no se cambia nada en Snyk.</translation>
    </message>
    <message>
        <source>Snyk adds the integration %1 to the organization “%2”, with Broker enabled.</source>
        <translation>Snyk añade la integración %1 a la organización «%2», con Broker activado.</translation>
    </message>
    <message>
        <source>It works as soon as a Broker client runs with the new token. Nothing that exists now is changed.</source>
        <translation>Funciona en cuanto se ejecuta un cliente Broker con el token nuevo. No se cambia nada de lo que existe ahora.</translation>
    </message>
    <message>
        <source>Broker is enabled once more for %1 in the organization “%2”, where it is in use already.</source>
        <translation>Se vuelve a activar Broker para %1 en la organización «%2», donde ya está en uso.</translation>
    </message>
    <message>
        <source>Snyk does not document what that does: the answer may hold the same token or a new one. The token is compared with the one recorded here, and you are told.</source>
        <translation>Snyk no documenta qué efecto tiene: la respuesta puede contener el mismo token o uno nuevo. El token se compara con el registrado aquí y se le informa del resultado.</translation>
    </message>
    <message>
        <source>Nothing is changed in Snyk.</source>
        <translation>No se cambia nada en Snyk.</translation>
    </message>
    <message>
        <source>The token for %1 in the organization “%2” is saved.</source>
        <translation>Se guarda el token para %1 en la organización «%2».</translation>
    </message>
    <message>
        <source>In the Snyk Web UI, select the organization “%1”.</source>
        <translation>En la interfaz web de Snyk, seleccione la organización «%1».</translation>
    </message>
    <message>
        <source>Open “Settings”, then “Integrations”.</source>
        <translation>Abra «Settings» y, después, «Integrations».</translation>
    </message>
    <message>
        <source>Find %1 and open its settings with the gear beside it.</source>
        <translation>Busque %1 y abra su configuración con el engranaje que está al lado.</translation>
    </message>
    <message>
        <source>Go to the section “Broker Credentials” and copy the text in the box “Token”.</source>
        <translation>Vaya a la sección «Broker Credentials» y copie el texto del cuadro «Token».</translation>
    </message>
    <message>
        <source>Open “Settings”, then “Integrations”, and go to “Package Repositories”.</source>
        <translation>Abra «Settings», después «Integrations», y vaya a «Package Repositories».</translation>
    </message>
    <message>
        <source>If no token is shown yet, choose “Generate and Save”.</source>
        <translation>Si aún no se muestra ningún token, elija «Generate and Save».</translation>
    </message>
    <message>
        <source>Copy the Broker token.</source>
        <translation>Copie el token de Broker.</translation>
    </message>
    <message>
        <source>Open “Settings”, then “Integrations”, and open %1.</source>
        <translation>Abra «Settings», después «Integrations», y abra %1.</translation>
    </message>
    <message>
        <source>Choose “For installation of Jira within a private network click here”.</source>
        <translation>Elija «For installation of Jira within a private network click here».</translation>
    </message>
    <message>
        <source>If no token is shown yet, choose “Generate”. Then choose “Show” and copy the token.</source>
        <translation>Si aún no se muestra ningún token, elija «Generate». Después, elija «Show» y copie el token.</translation>
    </message>
    <message>
        <source>Come back to this window and paste it below.</source>
        <translation>Vuelva a esta ventana y péguelo abajo.</translation>
    </message>
    <message>
        <source>The Web UI may say “Could not connect to %1”. That is expected until the Broker client runs.</source>
        <translation>Es posible que la interfaz web indique «Could not connect to %1». Es lo esperado hasta que se ejecute el cliente Broker.</translation>
    </message>
    <message>
        <source>Snyk switches the integration %1 of the organization “%2” to Broker.</source>
        <translation>Snyk cambia a Broker la integración %1 de la organización «%2».</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <comment>integration</comment>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Snyk&apos;s list gives this integration an id that is none, so that nothing can be asked or changed for it from here. The Web UI shows it and its token.</source>
        <translation>La lista de Snyk asigna a esta integración un id. que no es válido, así que desde aquí no se puede consultar ni cambiar nada de ella. La interfaz web la muestra junto con su token.</translation>
    </message>
    <message>
        <source>The credential for %1 in the organization “%2” is saved.</source>
        <translation>Se guarda la credencial para %1 en la organización «%2».</translation>
    </message>
    <message>
        <source>The integration is there. Snyk did not say whether it uses Broker.</source>
        <translation>La integración existe. Snyk no ha indicado si usa Broker.</translation>
    </message>
    <message>
        <source>Snyk did not say whether it uses Broker already. If it does, Snyk does not document whether the same token comes back or a new one.</source>
        <translation>Snyk no ha indicado si ya usa Broker. Si lo usa, Snyk no documenta si devuelve el mismo token o uno nuevo.</translation>
    </message>
    <message>
        <source>Turn on the switch “Snyk Broker on/off”. If there is no switch, your plan or your role does not include it: ask Snyk support.</source>
        <translation>Active el interruptor «Snyk Broker on/off». Si no está, su plan o su rol no lo incluye: consulte al soporte de Snyk.</translation>
    </message>
    <message>
        <source>In the scope selector at the top of the Snyk Web UI, choose “Organization”, then “%1”.</source>
        <translation>En el selector de ámbito de la parte superior de la interfaz web de Snyk, elija «Organization» y, después, «%1».</translation>
    </message>
    <message>
        <source>Open “Settings”, then “Integrations”, then “All integrations”.</source>
        <translation>Abra «Settings», después «Integrations» y, por último, «All integrations».</translation>
    </message>
    <message>
        <source>Search for %1 and open it.</source>
        <translation>Busque %1 y ábrala.</translation>
    </message>
    <message>
        <source>Open %1.</source>
        <translation>Abra %1.</translation>
    </message>
    <message>
        <source>Token from Snyk support</source>
        <translation>Token del soporte de Snyk</translation>
    </message>
    <message>
        <source>Get the token from the Snyk website (Web UI)</source>
        <comment>way to get a token</comment>
        <translation>Obtener el token del sitio web de Snyk (interfaz web)</translation>
    </message>
    <message>
        <source>Works where Snyk has turned Broker on for container registries in your organization. Snyk then answers with the token, and refuses otherwise; nothing is changed by that.</source>
        <translation>Funciona si Snyk ha activado Broker para los registros de contenedores en su organización. En ese caso, Snyk responde con el token; si no, se niega, y con ello no se cambia nada.</translation>
    </message>
    <message>
        <source>It is connected directly today. Snyk cannot reach your code through it until a Broker client runs with the new token.</source>
        <translation>Hoy está conectada directamente. Snyk no podrá acceder a su código a través de ella hasta que se ejecute un cliente Broker con el token nuevo.</translation>
    </message>
    <message>
        <source>Snyk did not say how it is connected today. If it is connected directly, Snyk cannot reach your code through it until a Broker client runs with the new token.</source>
        <translation>Snyk no ha indicado cómo está conectada hoy. Si está conectada directamente, Snyk no podrá acceder a su código a través de ella hasta que se ejecute un cliente Broker con el token nuevo.</translation>
    </message>
    <message>
        <source>It uses Broker today. If Snyk answers with a new token, clients that run with the old one may lose their connection, and that cannot be undone.</source>
        <translation>Hoy usa Broker. Si Snyk responde con un token nuevo, los clientes que se ejecutan con el anterior pueden perder la conexión, y eso no se puede deshacer.</translation>
    </message>
    <message>
        <source>Go to the section “Broker Credentials” and copy the text in the box “Token”. If there is no such section, ask Snyk support: it turns Broker on for container registries, or sends you the token.</source>
        <translation>Vaya a la sección «Broker Credentials» y copie el texto del cuadro «Token». Si no existe esa sección, consulte al soporte de Snyk: activará Broker para los registros de contenedores o le enviará el token.</translation>
    </message>
    <message>
        <source>Credentials that are stored in Snyk for a direct connection are not used any more. There is no way back without entering them again.</source>
        <translation>Las credenciales guardadas en Snyk para una conexión directa dejan de usarse. No hay vuelta atrás sin introducirlas de nuevo.</translation>
    </message>
    <message>
        <source>Token from the Snyk website</source>
        <translation>Token del sitio web de Snyk</translation>
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
        <translation>Organización: %1
Integración: %2
Región: %3
Huella: %4</translation>
    </message>
    <message>
        <source>Rotate: %1</source>
        <comment>event of a calendar</comment>
        <translation>Rotar: %1</translation>
    </message>
    <message>
        <source>Rotate soon: %1</source>
        <comment>event of a calendar</comment>
        <translation>Rotar pronto: %1</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Organization id</source>
        <translation>Id. de organización</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integración</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Last rotated</source>
        <translation>Última rotación</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Why then</source>
        <translation>Motivo de la fecha</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Se guarda en</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Practice, not real: %1</source>
        <comment>event of a calendar</comment>
        <translation>Práctica, no es real: %1</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <comment>column of a table</comment>
        <translation>Modo de práctica</translation>
    </message>
    <message>
        <source>not real</source>
        <comment>of a token of practice mode</comment>
        <translation>no es real</translation>
    </message>
    <message>
        <source>Account: %1
Region: %2
Fingerprint: %3</source>
        <translation>Cuenta: %1
Región: %2
Huella: %3</translation>
    </message>
    <message>
        <source>Group id</source>
        <translation>Id. del grupo</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>column of a table: a date</comment>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>column of a table: how many tokens there are</comment>
        <translation>En total</translation>
    </message>
    <message>
        <source>Also used by</source>
        <comment>column of a table: organizations</comment>
        <translation>También lo usan</translation>
    </message>
</context>
<context>
    <name>broker::ui::InventoryRows</name>
    <message>
        <source>Set &amp;up a token…</source>
        <translation>Configurar &amp;un token…</translation>
    </message>
    <message>
        <source>&amp;Clone…</source>
        <translation>C&amp;lonar…</translation>
    </message>
    <message>
        <source>Sho&amp;w on my list</source>
        <translation>&amp;Mostrar en mi lista</translation>
    </message>
    <message>
        <source>Find in the inventory</source>
        <translation>Buscar en el inventario</translation>
    </message>
    <message>
        <source>Clear the text to find</source>
        <translation>Borrar el texto de búsqueda</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Integrations at Snyk</source>
        <translation>Integraciones en Snyk</translation>
    </message>
    <message>
        <source>&amp;Clone it into others…</source>
        <translation>&amp;Clonarla en otras…</translation>
    </message>
    <message>
        <source>&amp;Clone one of mine into it…</source>
        <translation>Clonar &amp;en ella una de las mías…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected.</source>
        <translation>
            <numerusform>%Ln fila seleccionada.</numerusform>
            <numerusform>%Ln filas seleccionadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a row to see what can be done about it, or several to set them up together.</source>
        <translation>Seleccione una fila para ver qué se puede hacer con ella, o varias para configurarlas juntas.</translation>
    </message>
    <message>
        <source>Set &amp;up all of them…</source>
        <translation>Configurarlas &amp;todas…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s)</source>
        <translation>
            <numerusform>%Ln integración</numerusform>
            <numerusform>%Ln integraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>; %1 shown</source>
        <translation>; mostradas: %1</translation>
    </message>
    <message>
        <source>R&amp;etrieve its token…</source>
        <translation>Recuperar &amp;su token…</translation>
    </message>
    <message>
        <source>Select a row first</source>
        <translation>Seleccione antes una fila</translation>
    </message>
    <message>
        <source>Its token cannot be shared: only a current one of an integration in a group can</source>
        <translation>Su token no se puede compartir: solo se puede compartir uno actual de una integración que esté en un grupo</translation>
    </message>
    <message>
        <source>No token on your list can be cloned into it: it takes one of the same integration and group</source>
        <translation>Ningún token de su lista se puede clonar en ella: debe ser uno de la misma integración y del mismo grupo</translation>
    </message>
    <message>
        <source>Its token is not on your list</source>
        <translation>Su token no está en su lista</translation>
    </message>
    <message>
        <source>This is done with one row at a time: select one</source>
        <translation>Esto se hace con una fila cada vez: seleccione una</translation>
    </message>
    <message>
        <source>R&amp;etrieve their tokens…</source>
        <translation>&amp;Recuperar sus tokens…</translation>
    </message>
    <message>
        <source>There is no token to retrieve in any of them</source>
        <translation>No hay ningún token que recuperar en ninguna de ellas</translation>
    </message>
    <message>
        <source>They are of more than one integration: select rows of one</source>
        <translation>Son de más de una integración: seleccione filas de una sola</translation>
    </message>
    <message>
        <source>None of them can be given a token of its own</source>
        <translation>Ninguna de ellas puede recibir un token propio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) can be retrieved, one after the other.</source>
        <translation>
            <numerusform>Se puede recuperar %Ln token.</numerusform>
            <numerusform>Se pueden recuperar %Ln tokens, uno tras otro.</numerusform>
        </translation>
    </message>
    <message>
        <source>To set them up together, select rows of one integration.</source>
        <translation>Para configurarlas juntas, seleccione filas de una sola integración.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln can be given a token of its own.</source>
        <translation>
            <numerusform>%Ln puede recibir un token propio.</numerusform>
            <numerusform>%Ln pueden recibir un token propio.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save as a &amp;table…</source>
        <translation>&amp;Guardar como tabla…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln can be given a token of its own with your consent, which the preview asks for.</source>
        <translation>
            <numerusform>%Ln puede recibir un token propio con su consentimiento, que se pide en la vista previa.</numerusform>
            <numerusform>%Ln pueden recibir un token propio con su consentimiento, que se pide en la vista previa.</numerusform>
        </translation>
    </message>
    <message>
        <source>No integration matches. Clear the search, or show all states.</source>
        <translation>No coincide ninguna integración. Borre la búsqueda o muestre todos los estados.</translation>
    </message>
</context>
<context>
    <name>broker::ui::InventoryTab</name>
    <message>
        <source>There is nothing to find yet: look at your organizations first.</source>
        <translation>Aún no hay nada que buscar: examine antes sus organizaciones.</translation>
    </message>
</context>
<context>
    <name>broker::ui::InventoryView</name>
    <message>
        <source>Which integrations your organizations have at Snyk, which of them use Broker, and which of their tokens are on your list. Snyk is only read; nothing is changed.</source>
        <translation>Qué integraciones tienen sus organizaciones en Snyk, cuáles usan Broker y cuáles de sus tokens están en su lista. Solo se leen datos de Snyk; no se cambia nada.</translation>
    </message>
    <message>
        <source>Organizations looked at</source>
        <translation>Organizaciones examinadas</translation>
    </message>
    <message>
        <source>All organizations</source>
        <translation>Todas las organizaciones</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message numerus="yes">
        <source>Reading the list: %Ln organization(s) so far</source>
        <translation>
            <numerusform>Leyendo la lista: %Ln organización hasta ahora</numerusform>
            <numerusform>Leyendo la lista: %Ln organizaciones hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s) looked at</source>
        <translation>
            <numerusform>Examinadas: %1 de %Ln organización</numerusform>
            <numerusform>Examinadas: %1 de %Ln organizaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>What was found so far is kept. “Look at the rest” goes on from there.</source>
        <translation>Lo encontrado hasta ahora se conserva. «Examinar el resto» continúa desde ahí.</translation>
    </message>
    <message>
        <source>&amp;Stop looking</source>
        <translation>&amp;Dejar de examinar</translation>
    </message>
    <message>
        <source>Look at the re&amp;st</source>
        <translation>Examinar el &amp;resto</translation>
    </message>
    <message>
        <source>&amp;Region:</source>
        <translation>Regió&amp;n:</translation>
    </message>
    <message>
        <source>Organi&amp;zations:</source>
        <translation>Organi&amp;zaciones:</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>&amp;Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Look at th&amp;em</source>
        <translation>E&amp;xaminarlas</translation>
    </message>
    <message>
        <source>Save the inventory</source>
        <translation>Guardar el inventario</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>The table is saved</source>
        <translation>La tabla está guardada</translation>
    </message>
    <message>
        <source>There is no secret in it.</source>
        <translation>No contiene ningún secreto.</translation>
    </message>
</context>
<context>
    <name>broker::ui::KeepPage</name>
    <message>
        <source>&amp;Add the client</source>
        <translation>&amp;Añadir el cliente</translation>
    </message>
    <message>
        <source>Organization:</source>
        <translation>Organización:</translation>
    </message>
    <message>
        <source>Integration:</source>
        <translation>Integración:</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>Región:</translation>
    </message>
    <message>
        <source>Kept in:</source>
        <translation>Se guarda en:</translation>
    </message>
    <message>
        <source>Broker token:</source>
        <translation>Token de Broker:</translation>
    </message>
    <message>
        <source>Token due:</source>
        <translation>Rotación del token:</translation>
    </message>
    <message>
        <source>Credential:</source>
        <translation>Credencial:</translation>
    </message>
    <message>
        <source>Credential due:</source>
        <translation>Rotación de la credencial:</translation>
    </message>
    <message>
        <source>Add the client</source>
        <translation>Añadir el cliente</translation>
    </message>
    <message>
        <source>Nothing is changed in Snyk, and nothing in the client: it goes on as it is.</source>
        <translation>No se cambia nada en Snyk ni en el cliente: sigue funcionando como está.</translation>
    </message>
    <message>
        <source>Asking Snyk for the integrations of %1…</source>
        <translation>Consultando a Snyk las integraciones de %1…</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>integration, its state</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>age unknown: due %1</source>
        <translation>antigüedad desconocida: rotación prevista el %1</translation>
    </message>
    <message>
        <source>none in the file</source>
        <translation>ninguna en el archivo</translation>
    </message>
    <message>
        <source>%1; not kept, because its service has no https address</source>
        <translation>%1; no se guarda, porque su servicio no tiene una dirección https</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>no se guarda</translation>
    </message>
    <message>
        <source>Your list has %1 for this integration. That entry stays, marked as replaced.</source>
        <translation>Su lista contiene %1 para esta integración. Esa entrada se conserva, marcada como sustituida.</translation>
    </message>
    <message>
        <source>The client belongs to another region</source>
        <translation>El cliente pertenece a otra región</translation>
    </message>
    <message>
        <source>It is connected to %1, and you are signed in to %2.</source>
        <translation>Está conectado a %1 y usted ha iniciado sesión en %2.</translation>
    </message>
    <message>
        <source>Go back and sign in to its region.</source>
        <translation>Vuelva atrás e inicie sesión en su región.</translation>
    </message>
    <message>
        <source>Choose the one that the client serves</source>
        <translation>Elija la que atiende el cliente</translation>
    </message>
    <message>
        <source>&amp;Which one:</source>
        <translation>C&amp;uál:</translation>
    </message>
    <message>
        <source>&amp;Add it all the same</source>
        <translation>Añadirlo &amp;de todos modos</translation>
    </message>
</context>
<context>
    <name>broker::ui::KeepPanel</name>
    <message>
        <source>&amp;Stop before it is sent</source>
        <translation>&amp;Detener antes de enviar</translation>
    </message>
    <message>
        <source>Stop &amp;waiting for the keychain</source>
        <translation>&amp;Dejar de esperar al llavero</translation>
    </message>
    <message>
        <source>I &amp;have it in a safe place</source>
        <translation>&amp;Lo tengo en un lugar seguro</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>If the request has left already, Snyk&apos;s answer is awaited…</source>
        <translation>Si la solicitud ya ha salido, se espera la respuesta de Snyk…</translation>
    </message>
    <message>
        <source>Asking Snyk…</source>
        <translation>Consultando a Snyk…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Procesando…</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Intentar &amp;de nuevo</translation>
    </message>
    <message>
        <source>Keep it in &amp;memory until I quit</source>
        <translation>Mantenerlo &amp;en la memoria hasta salir</translation>
    </message>
    <message>
        <source>Nothing has been stored yet</source>
        <translation>Aún no se ha guardado nada</translation>
    </message>
    <message>
        <source>Your token, this once</source>
        <translation>Su token, solo esta vez</translation>
    </message>
    <message>
        <source>Show it &amp;once…</source>
        <translation>Mostrarlo una &amp;vez…</translation>
    </message>
    <message>
        <source>The token is not saved yet</source>
        <translation>El token aún no está guardado</translation>
    </message>
    <message>
        <source>The token may not have been saved</source>
        <translation>Es posible que el token no se haya guardado</translation>
    </message>
    <message>
        <source>The token is not lost: the program holds it in memory until you decide.</source>
        <translation>El token no se ha perdido: el programa lo mantiene en la memoria hasta que usted decida.</translation>
    </message>
    <message>
        <source>Note in the journal what is about to be done</source>
        <translation>Anotar en el registro lo que se va a hacer</translation>
    </message>
    <message>
        <source>Keep the token in the memory of this program</source>
        <translation>Mantener el token en la memoria de este programa</translation>
    </message>
    <message>
        <source>Save the token in the password store (keychain) and read it back</source>
        <translation>Guardar el token en el almacén de contraseñas (llavero) y volver a leerlo</translation>
    </message>
</context>
<context>
    <name>broker::ui::KeptAccounts</name>
    <message>
        <source>Which of the kept accounts</source>
        <translation>Cuál de las cuentas guardadas</translation>
    </message>
    <message>
        <source>%1 (%2) in %3</source>
        <extracomment>An account that is kept: %1 is its name, %2 its masked token or secret, %3 a region.</extracomment>
        <translation>%1 (%2) en %3</translation>
    </message>
    <message>
        <source>unnamed account</source>
        <translation>cuenta sin nombre</translation>
    </message>
</context>
<context>
    <name>broker::ui::KeptPage</name>
    <message>
        <source>Save the credential in the keychain and read it back</source>
        <translation>Guardar la credencial en el llavero y volver a leerla</translation>
    </message>
    <message>
        <source>Keep the credential in the memory of this program</source>
        <translation>Mantener la credencial en la memoria de este programa</translation>
    </message>
    <message>
        <source>Add it to your list</source>
        <translation>Añadirla a su lista</translation>
    </message>
    <message>
        <source>The credential is not saved yet</source>
        <translation>La credencial aún no está guardada</translation>
    </message>
    <message>
        <source>The credential may not have been saved</source>
        <translation>Es posible que la credencial no se haya guardado</translation>
    </message>
    <message>
        <source>The credential is not in your list yet</source>
        <translation>La credencial aún no está en su lista</translation>
    </message>
    <message>
        <source>The credential is not lost: the program holds it in memory until you decide.</source>
        <translation>La credencial no se ha perdido: el programa la mantiene en la memoria hasta que usted decida.</translation>
    </message>
    <message>
        <source>The credential is in the keychain; only the list could not be saved, so nothing shows it yet.</source>
        <translation>La credencial está en el llavero; solo no se ha podido guardar la lista, así que aún no aparece en ningún sitio.</translation>
    </message>
    <message>
        <source>The credential is only in the memory of this program, and the list could not be saved, so nothing shows it yet.</source>
        <translation>La credencial solo está en la memoria de este programa y no se ha podido guardar la lista, así que aún no aparece en ningún sitio.</translation>
    </message>
    <message>
        <source>C&amp;redential due on:</source>
        <translation>Rotación de la &amp;credencial prevista:</translation>
    </message>
    <message>
        <source>Token &amp;due on:</source>
        <translation>Rotación del &amp;token prevista:</translation>
    </message>
    <message>
        <source>Credential:</source>
        <translation>Credencial:</translation>
    </message>
    <message>
        <source>The client is in your list</source>
        <translation>El cliente está en su lista</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>How old the token and the credential are, nobody can tell from the file. The days are counted from today; choose an earlier date if you know better.</source>
        <translation>El archivo no permite saber qué antigüedad tienen el token y la credencial. Los días se cuentan desde hoy; elija una fecha anterior si dispone de más datos.</translation>
    </message>
    <message>
        <source>none in the file</source>
        <translation>ninguna en el archivo</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>No se guarda: %1</translation>
    </message>
    <message>
        <source>is being saved</source>
        <translation>guardándose</translation>
    </message>
    <message>
        <source>&amp;Finish later</source>
        <translation>&amp;Terminar más tarde</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
</context>
<context>
    <name>broker::ui::LeaveQuestion</name>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Quedarse aquí</translation>
    </message>
</context>
<context>
    <name>broker::ui::LockChoice</name>
    <message>
        <source>With a &amp;passphrase</source>
        <translation>Con una &amp;frase de contraseña</translation>
    </message>
    <message>
        <source>With my colleague&apos;s &amp;key</source>
        <translation>Con la c&amp;lave de mi compañero</translation>
    </message>
    <message>
        <source>Propose &amp;one</source>
        <translation>Pr&amp;oponer una</translation>
    </message>
    <message>
        <source>My colleague has rea&amp;d these digits to me</source>
        <translation>Mi compañero me ha leído estos &amp;dígitos</translation>
    </message>
    <message>
        <source>P&amp;assphrase:</source>
        <translation>F&amp;rase de contraseña:</translation>
    </message>
    <message>
        <source>Tell it to your colleague another way than the file: by phone, and not in the same mail.</source>
        <translation>Comuníquela a su compañero por otra vía que el archivo: por teléfono, y no en el mismo correo.</translation>
    </message>
    <message>
        <source>Makes one that is easy to read out and hard to guess</source>
        <translation>Crea una fácil de leer en voz alta y difícil de adivinar</translation>
    </message>
    <message>
        <source>Key of my coll&amp;eague:</source>
        <translation>Clave de mi compañe&amp;ro:</translation>
    </message>
    <message>
        <source>Call your colleague and compare: %1</source>
        <extracomment>%1 are groups of digits.</extracomment>
        <translation>Llame a su compañero y compare: %1</translation>
    </message>
    <message>
        <source>This is no whole key. It begins with “bta-key-” and has 56 characters.</source>
        <translation>Esta clave no está completa. Empieza por «bta-key-» y tiene 56 caracteres.</translation>
    </message>
    <message>
        <source>Enter a passphrase, or have one proposed.</source>
        <translation>Escriba una frase de contraseña o haga que se proponga una.</translation>
    </message>
    <message>
        <source>Paste the key that your colleague sent you. The program shows it there in the menu “List”, under “My public key…”.</source>
        <translation>Pegue la clave que le ha enviado su compañero. Allí, el programa la muestra en el menú «Lista», en «Mi clave pública…».</translation>
    </message>
    <message>
        <source>Compare the digits by phone: whoever sent the key may be somebody else.</source>
        <translation>Compare los dígitos por teléfono: puede que la clave la haya enviado otra persona.</translation>
    </message>
</context>
<context>
    <name>broker::ui::LoginNote</name>
    <message>
        <source>Press “%1” again.</source>
        <translation>Vuelva a pulsar «%1».</translation>
    </message>
    <message>
        <source>The login for the proxy is set.</source>
        <translation>El inicio de sesión para el proxy está definido.</translation>
    </message>
    <message>
        <source>The login for the proxy is set</source>
        <translation>El inicio de sesión para el proxy está definido</translation>
    </message>
    <message>
        <source>You can try again.</source>
        <translation>Puede intentarlo de nuevo.</translation>
    </message>
</context>
<context>
    <name>broker::ui::Main</name>
    <message>
        <source>The program is running already but does not answer. End it, then start it again.</source>
        <translation>El programa ya está en ejecución, pero no responde. Ciérrelo y vuelva a iniciarlo.</translation>
    </message>
    <message>
        <source>Broker Token Assistant</source>
        <translation>Broker Token Assistant</translation>
    </message>
    <message>
        <source>The program is still running. It may have a question for you.</source>
        <translation>El programa sigue en ejecución. Es posible que tenga una pregunta para usted.</translation>
    </message>
</context>
<context>
    <name>broker::ui::MainWindow</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Broker Token Assistant — practice mode</source>
        <translation>Broker Token Assistant: modo de práctica</translation>
    </message>
    <message>
        <source>Broker Token Assistant</source>
        <translation>Broker Token Assistant</translation>
    </message>
    <message>
        <source>&amp;Copy credential</source>
        <translation>Copiar cr&amp;edencial</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>Copiar &amp;token</translation>
    </message>
    <message>
        <source>Copy the selected credential to the clipboard for a short time</source>
        <translation>Copiar la credencial seleccionada en el portapapeles durante un breve tiempo</translation>
    </message>
    <message>
        <source>Copy the selected token to the clipboard for a short time</source>
        <translation>Copiar el token seleccionado en el portapapeles durante un breve tiempo</translation>
    </message>
    <message>
        <source>My to&amp;kens</source>
        <translation>M&amp;is tokens</translation>
    </message>
    <message>
        <source>&amp;Inventory</source>
        <translation>I&amp;nventario</translation>
    </message>
    <message>
        <source>What your organizations have at Snyk, and what of it is on your list</source>
        <translation>Lo que sus organizaciones tienen en Snyk y qué parte de ello está en su lista</translation>
    </message>
    <message>
        <source>This is done with one token at a time: select one</source>
        <translation>Esto se hace con un token cada vez: seleccione uno</translation>
    </message>
    <message>
        <source>Open windows keep what is on their pages and ask you to sign in again.</source>
        <translation>Las ventanas abiertas conservan lo que hay en sus páginas y le piden que vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Tokens and inventory</source>
        <translation>Tokens e inventario</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Snyk API credential(s) that was/were in memory only is/are forgotten, and not in the list any more.</source>
        <translation>
            <numerusform>Se ha olvidado %Ln credencial de API de Snyk que solo estaba en la memoria y que ya no está en la lista.</numerusform>
            <numerusform>Se han olvidado %Ln credenciales de API de Snyk que solo estaban en la memoria y que ya no están en la lista.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::ManagedModel</name>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integración</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Token on your list</source>
        <translation>Token en su lista</translation>
    </message>
</context>
<context>
    <name>broker::ui::ManagedTable</name>
    <message>
        <source>Integration</source>
        <translation>Integración</translation>
    </message>
    <message>
        <source>Integration id</source>
        <translation>Id. de integración</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Token on your list</source>
        <translation>Token en su lista</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Comprobada</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>column of a table: how many integrations there are</comment>
        <translation>En total</translation>
    </message>
</context>
<context>
    <name>broker::ui::ManagedText</name>
    <message>
        <source>Snyk does not let you see the integrations of this organization. Ask for a role that may view them.</source>
        <translation>Snyk no le permite ver las integraciones de esta organización. Pida un rol que pueda verlas.</translation>
    </message>
    <message>
        <source>Snyk does not know this organization, or does not show it to you.</source>
        <translation>Snyk no conoce esta organización o no se la muestra.</translation>
    </message>
    <message>
        <source>managed here</source>
        <comment>an integration</comment>
        <translation>se gestiona aquí</translation>
    </message>
    <message>
        <source>not managed here</source>
        <comment>an integration</comment>
        <translation>no se gestiona aquí</translation>
    </message>
    <message>
        <source>needs no token</source>
        <comment>an integration without Broker</comment>
        <translation>no necesita token</translation>
    </message>
    <message>
        <source>changed at Snyk</source>
        <comment>an integration of the list</comment>
        <translation>cambiada en Snyk</translation>
    </message>
    <message>
        <source>could not be read</source>
        <comment>an organization</comment>
        <translation>no se ha podido leer</translation>
    </message>
    <message>
        <source>no permission</source>
        <comment>to see an organization&apos;s integrations</comment>
        <translation>sin permiso</translation>
    </message>
    <message>
        <source>not shown</source>
        <comment>an organization</comment>
        <translation>no se muestra</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>whether an integration uses Broker</comment>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>not there</source>
        <comment>an integration</comment>
        <translation>no existe</translation>
    </message>
    <message>
        <source>Snyk does not tell</source>
        <comment>whether an integration uses Broker</comment>
        <translation>Snyk no lo indica</translation>
    </message>
    <message>
        <source>with Broker</source>
        <comment>an integration</comment>
        <translation>con Broker</translation>
    </message>
    <message>
        <source>without Broker</source>
        <comment>an integration</comment>
        <translation>sin Broker</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>an integration</comment>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>Its Broker token is on your list.</source>
        <translation>Su token de Broker está en su lista.</translation>
    </message>
    <message>
        <source>It uses Broker, and its token is not on your list. Retrieve it, so that it is kept and rotated with the others.</source>
        <translation>Usa Broker y su token no está en su lista. Recupérelo, para que se guarde y se rote con los demás.</translation>
    </message>
    <message>
        <source>Its token is not on your list. Snyk does not tell whether it uses Broker: its page in the Web UI does.</source>
        <translation>Su token no está en su lista. Snyk no indica si usa Broker: lo indica su página de la interfaz web.</translation>
    </message>
    <message>
        <source>Snyk reaches it directly. Set it up only if it is to go through Broker: the credentials that Snyk has of it are lost then.</source>
        <translation>Snyk accede a ella directamente. Configúrela solo si debe pasar por Broker: en tal caso se pierden las credenciales que Snyk tiene de ella.</translation>
    </message>
    <message>
        <source>It is on your list, and somebody has switched Broker off: the recorded token is not in use any more.</source>
        <translation>Está en su lista y alguien ha desactivado Broker: el token registrado ya no se usa.</translation>
    </message>
    <message>
        <source>It is on your list, and Snyk does not have it any more. If that is meant, remove its token from the list.</source>
        <translation>Está en su lista y Snyk ya no la tiene. Si es intencionado, elimine su token de la lista.</translation>
    </message>
    <message>
        <source>It is on your list, and Snyk has another integration in its place: the token may be another. Retrieve it.</source>
        <translation>Está en su lista y Snyk tiene otra integración en su lugar: es posible que el token sea otro. Recupérelo.</translation>
    </message>
    <message>
        <source>Nobody has looked yet.</source>
        <translation>Aún no se ha examinado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) looked at, the first of them on %1.</source>
        <translation>
            <numerusform>%Ln organización examinada el %1.</numerusform>
            <numerusform>%Ln organizaciones examinadas, la primera de ellas el %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were not looked at.</source>
        <translation>
            <numerusform>%Ln no se ha examinado.</numerusform>
            <numerusform>%Ln no se han examinado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read.</source>
        <translation>
            <numerusform>%Ln no se ha podido leer.</numerusform>
            <numerusform>%Ln no se han podido leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snyk asked for a pause. It goes on by itself in %Ln second(s).</source>
        <translation>
            <numerusform>Snyk ha pedido una pausa. Se continúa automáticamente dentro de %Ln segundo.</numerusform>
            <numerusform>Snyk ha pedido una pausa. Se continúa automáticamente dentro de %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) a minute, %1 left.</source>
        <translation>
            <numerusform>%Ln organización por minuto; queda: %1.</numerusform>
            <numerusform>%Ln organizaciones por minuto; queda: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more; the inventory names them all</source>
        <translation>
            <numerusform>y %Ln más; el inventario las nombra todas</numerusform>
            <numerusform>y %Ln más; el inventario las nombra todas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2, uses Broker and may share this token</source>
        <comment>integration, organization</comment>
        <translation>%1 en %2, usa Broker y es posible que comparta este token</translation>
    </message>
    <message>
        <source>%1 in %2, may use Broker and this token</source>
        <comment>integration, organization</comment>
        <translation>%1 en %2, es posible que use Broker y este token</translation>
    </message>
    <message>
        <source>Snyk Essentials: SCM integrations of the group have a field “Broker Token” of their own. Snyk is not known to change it with the switch. If this token was pasted there, paste the new one after the switch.</source>
        <translation>Snyk Essentials: las integraciones SCM del grupo tienen un campo «Broker Token» propio. No consta que Snyk lo modifique con el cambio. Si este token se pegó allí, pegue el nuevo después del cambio.</translation>
    </message>
    <message>
        <source>Nobody has looked through the group yet: who shares this token without being on your list is not known.</source>
        <translation>Nadie ha examinado aún el grupo: no se sabe quién comparte este token sin estar en su lista.</translation>
    </message>
    <message>
        <source>No other integration of this type uses Broker without being on your list.</source>
        <translation>Ninguna otra integración de este tipo usa Broker sin estar en su lista.</translation>
    </message>
    <message>
        <source>Snyk does not say which token they use; those that share this one follow:</source>
        <translation>Snyk no indica qué token usan; las que comparten este cambian con él:</translation>
    </message>
    <message>
        <source>cannot be set up here</source>
        <comment>an integration</comment>
        <translation>no se puede configurar aquí</translation>
    </message>
    <message>
        <source>not looked at since</source>
        <comment>an integration that was set up</comment>
        <translation>sin examinar desde entonces</translation>
    </message>
    <message>
        <source>Its Broker token is on your list. It was looked at before it was set up here: look again to see what Snyk has now.</source>
        <translation>Su token de Broker está en su lista. Se examinó antes de configurarse aquí: examine de nuevo para ver qué tiene Snyk ahora.</translation>
    </message>
    <message>
        <source>It needs no Broker token, or one that this program does not set up.</source>
        <translation>No necesita ningún token de Broker, o necesita uno que este programa no configura.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them in the last look, the others earlier.</source>
        <translation>
            <numerusform>%Ln de ellas en el último examen, las demás antes.</numerusform>
            <numerusform>%Ln de ellas en el último examen, las demás antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 left.</source>
        <extracomment>%1 is &quot;12 of 200 organizations looked at&quot;, %2 &quot;about 3 minutes&quot;.</extracomment>
        <translation>%1, tiempo restante: %2.</translation>
    </message>
    <message>
        <source>Until the end: %1.</source>
        <comment>time</comment>
        <extracomment>%1 is &quot;about 3 minutes&quot;, the pause that is spoken of before included.
----------
How long a job still takes, before anything of it is done. %1 is &quot;about 3 minutes&quot;.</extracomment>
        <translation>Hasta el final: %1.</translation>
    </message>
    <message numerus="yes">
        <source>So far %Ln organization(s) a minute, %1 left.</source>
        <extracomment>%1 is &quot;about 3 minutes&quot;.</extracomment>
        <translation>
            <numerusform>Hasta ahora, %Ln organización por minuto; queda: %1.</numerusform>
            <numerusform>Hasta ahora, %Ln organizaciones por minuto; queda: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Snyk Essentials: SCM integrations of the group have a field “Broker Token” of their own. Snyk is not known to have changed it with the switch. If the old token was pasted there, paste the new one now.</source>
        <translation>Snyk Essentials: las integraciones SCM del grupo tienen un campo «Broker Token» propio. No consta que Snyk lo haya modificado con el cambio. Si el token anterior se pegó allí, pegue ahora el nuevo.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ManyDetails</name>
    <message>
        <source>The selected entries</source>
        <translation>Las entradas seleccionadas</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <extracomment>%1 is &quot;78 tokens&quot; or &quot;2 tokens and 1 credential&quot;.</extracomment>
        <translation>Selección: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is/are shared by several organizations.</source>
        <translation>
            <numerusform>%Ln de ellos lo comparten varias organizaciones.</numerusform>
            <numerusform>%Ln de ellos los comparten varias organizaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is/are not in use at Snyk any more.</source>
        <translation>
            <numerusform>%Ln de ellos ya no se usa en Snyk.</numerusform>
            <numerusform>%Ln de ellos ya no se usan en Snyk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::MessageBar</name>
    <message>
        <source>Note</source>
        <comment>kind of message</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Success</source>
        <comment>kind of message</comment>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>kind of message</comment>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>kind of message</comment>
        <translation>Error</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Detalles copiados</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Descartar este mensaje</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of message: its title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Snyk request id: %1</source>
        <translation>Id. de solicitud de Snyk: %1</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Diagnose the connection…</source>
        <translation>Diagnosticar la conexión…</translation>
    </message>
    <message>
        <source>Enter user name and password…</source>
        <translation>Introducir nombre de usuario y contraseña…</translation>
    </message>
</context>
<context>
    <name>broker::ui::MethodPage</name>
    <message>
        <source>How do you want to get the token?</source>
        <translation>¿Cómo quiere obtener el token?</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>broker::ui::MissingTokens</name>
    <message>
        <source>&amp;Retrieve this token…</source>
        <translation>&amp;Recuperar este token…</translation>
    </message>
    <message>
        <source>Tokens to retrieve again</source>
        <translation>Tokens que hay que recuperar de nuevo</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integración</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Opens the assistant where Snyk shows the token of this integration.</source>
        <translation>Abre el asistente donde Snyk muestra el token de esta integración.</translation>
    </message>
    <message>
        <source>not in the keychain</source>
        <translation>no está en el llavero</translation>
    </message>
    <message>
        <source>A backup holds no secrets.</source>
        <translation>Una copia de seguridad no contiene secretos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) have to be retrieved from Snyk again.</source>
        <translation>
            <numerusform>Hay que recuperar de nuevo %Ln token de Snyk.</numerusform>
            <numerusform>Hay que recuperar de nuevo %Ln tokens de Snyk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credential(s) have to be entered again.</source>
        <translation>
            <numerusform>Hay que introducir de nuevo %Ln credencial.</numerusform>
            <numerusform>Hay que introducir de nuevo %Ln credenciales.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one now; the others are marked in the list.</source>
        <translation>Elija ahora uno; los demás están marcados en la lista.</translation>
    </message>
    <message>
        <source>&amp;Enter it again…</source>
        <translation>&amp;Introducir de nuevo…</translation>
    </message>
    <message>
        <source>Opens the assistant in which this credential is entered.</source>
        <translation>Abre el asistente en el que se introduce esta credencial.</translation>
    </message>
    <message>
        <source>Checking which tokens are in the keychain of this computer…</source>
        <translation>Comprobando qué tokens están en el llavero de este equipo…</translation>
    </message>
    <message>
        <source>was only in memory</source>
        <translation>solo estaba en la memoria</translation>
    </message>
    <message>
        <source>not known: the keychain is locked</source>
        <translation>no se sabe: el llavero está bloqueado</translation>
    </message>
    <message>
        <source>not known: the keychain does not answer</source>
        <translation>no se sabe: el llavero no responde</translation>
    </message>
    <message>
        <source>All of them are in the keychain of this computer. Nothing has to be retrieved.</source>
        <translation>Todos están en el llavero de este equipo. No hay que recuperar nada.</translation>
    </message>
</context>
<context>
    <name>broker::ui::NavigationChooser</name>
    <message>
        <source>new, with a scope selector at the top</source>
        <translation>nuevo, con un selector de ámbito en la parte superior</translation>
    </message>
    <message>
        <source>classic, with the organization in the menu on the left</source>
        <translation>clásico, con la organización en el menú de la izquierda</translation>
    </message>
    <message>
        <source>Snyk&apos;s &amp;menu is:</source>
        <translation>El &amp;menú de Snyk es:</translation>
    </message>
</context>
<context>
    <name>broker::ui::NeedsView</name>
    <message>
        <source>What it needs, and why:</source>
        <translation>Lo que necesita y por qué:</translation>
    </message>
</context>
<context>
    <name>broker::ui::NetworkGuide</name>
    <message>
        <source>The network settings were changed after this. You can try again.</source>
        <translation>Los ajustes de red se han cambiado después de esto. Puede volver a intentarlo.</translation>
    </message>
</context>
<context>
    <name>broker::ui::NetworkPage</name>
    <message>
        <source>Enter the name or address of the proxy. Until then nothing is sent to Snyk.</source>
        <translation>Introduzca el nombre o la dirección del proxy. Hasta entonces no se envía nada a Snyk.</translation>
    </message>
    <message>
        <source>Enter the name alone, such as proxy.example.com: without “http://”, port, user name or blanks. Until then nothing is sent to Snyk.</source>
        <translation>Introduzca solo el nombre, como proxy.example.com: sin «http://», puerto, nombre de usuario ni espacios. Hasta entonces no se envía nada a Snyk.</translation>
    </message>
    <message>
        <source>Enter the port of the proxy, often 8080 or 3128. Until then nothing is sent to Snyk.</source>
        <translation>Introduzca el puerto del proxy, que suele ser 8080 o 3128. Hasta entonces no se envía nada a Snyk.</translation>
    </message>
    <message>
        <source>Diagnose the &amp;connection to Snyk…</source>
        <translation>Diagnosticar la cone&amp;xión con Snyk…</translation>
    </message>
    <message>
        <source>As this computer is set up</source>
        <translation>Según la configuración de este equipo</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Sin proxy</translation>
    </message>
    <message>
        <source>As entered here</source>
        <translation>Según lo introducido aquí</translation>
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
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Reach &amp;Snyk:</source>
        <translation>Acceder a Sn&amp;yk:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>Ti&amp;po:</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Host:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;uerto:</translation>
    </message>
    <message>
        <source>Not &amp;for:</source>
        <translation>No u&amp;sar para:</translation>
    </message>
    <message>
        <source>Certificates of your company</source>
        <translation>Certificados de su empresa</translation>
    </message>
    <message>
        <source>Needed where your company inspects TLS connections. They are trusted by this program alone, beside those that this computer trusts.</source>
        <translation>Se necesitan si su empresa inspecciona las conexiones TLS. Solo confía en ellos este programa, además de en los que ya acepta este equipo.</translation>
    </message>
    <message>
        <source>No user name and password are kept. They are asked for when a proxy wants them.</source>
        <translation>No hay ningún nombre de usuario ni contraseña guardados. Se pedirán cuando un proxy los requiera.</translation>
    </message>
    <message>
        <source>%1 has turned the user name and password down. They are not sent again.</source>
        <translation>%1 ha rechazado el nombre de usuario y la contraseña. No se vuelven a enviar.</translation>
    </message>
    <message>
        <source>A user name and password for %1 are in the keychain.</source>
        <translation>Hay un nombre de usuario y una contraseña para %1 en el llavero.</translation>
    </message>
    <message>
        <source>Broker clients and code hosts in your own network – this computer, private addresses, names without a dot – are asked without a proxy, as browsers do it; all others the same way as Snyk.</source>
        <translation>A los clientes Broker y los hosts de código de su propia red —este equipo, direcciones privadas, nombres sin punto— se les consulta sin proxy, como hacen los navegadores; a todos los demás, del mismo modo que a Snyk.</translation>
    </message>
    <message>
        <source>Enter the address of the script. Until then nothing is sent to Snyk.</source>
        <translation>Introduzca la dirección del script. Hasta entonces no se envía nada a Snyk.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://, http:// or file://, without a user name in it. Until then nothing is sent to Snyk.</source>
        <translation>Introduzca una dirección que empiece por https://, http:// o file://, sin nombre de usuario. Hasta entonces no se envía nada a Snyk.</translation>
    </message>
    <message>
        <source>A proxy script (PAC) is taken from the settings of this computer, which evaluates it.</source>
        <translation>El script de proxy (PAC) se toma de la configuración de este equipo, que lo evalúa.</translation>
    </message>
    <message>
        <source>By a proxy script (PAC)</source>
        <translation>Mediante un script de proxy (PAC)</translation>
    </message>
    <message>
        <source>Enter user name and pass&amp;word…</source>
        <translation>Introducir no&amp;mbre de usuario y contraseña…</translation>
    </message>
    <message>
        <source>Forg&amp;et them</source>
        <translation>&amp;Olvidarlos</translation>
    </message>
    <message>
        <source>Scrip&amp;t:</source>
        <translation>S&amp;cript:</translation>
    </message>
    <message>
        <source>%1 wants a user name and password.</source>
        <translation>%1 quiere un nombre de usuario y una contraseña.</translation>
    </message>
    <message>
        <source>%1 has turned down the user name and password that this computer is set up with. They are not sent again until you choose “Forget them”.</source>
        <translation>%1 ha rechazado el nombre de usuario y la contraseña configurados en este equipo. No se vuelven a enviar hasta que elija «Olvidarlos».</translation>
    </message>
    <message>
        <source>No user name and password are kept for %1.</source>
        <translation>No hay ningún nombre de usuario ni contraseña guardados para %1.</translation>
    </message>
    <message>
        <source>A user name and password for %1 are used until the program ends.</source>
        <translation>Se usan un nombre de usuario y una contraseña para %1 hasta que termine el programa.</translation>
    </message>
    <message>
        <source>Forget them; you choose of which proxy</source>
        <translation>Olvidarlos; usted elige de qué proxy</translation>
    </message>
    <message>
        <source>Forget them: user name and password for %1</source>
        <translation>Olvidarlos: nombre de usuario y contraseña para %1</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Olvidarlos</translation>
    </message>
    <message>
        <source>Forget the user name and password for</source>
        <translation>Olvidar el nombre de usuario y la contraseña para</translation>
    </message>
    <message>
        <source>&amp;Those of this computer&apos;s settings</source>
        <translation>&amp;Los de la configuración de este equipo</translation>
    </message>
    <message>
        <source>&amp;All of them</source>
        <translation>&amp;Todos</translation>
    </message>
    <message>
        <source>The keychain did not remove the user name and password for %1.</source>
        <translation>El llavero no ha eliminado el nombre de usuario y la contraseña para %1.</translation>
    </message>
    <message>
        <source>A proxy script (PAC) is evaluated in a process of its own that holds no secret. When it cannot be fetched or fails, nothing is sent to Snyk: it is never asked directly instead. A script in the settings of this computer itself is used only where the system can evaluate one; if it cannot, choose “By a proxy script (PAC)” here and enter the address of that script.</source>
        <translation>Un script de proxy (PAC) se evalúa en un proceso propio que no contiene ningún secreto. Si no se puede obtener o falla, no se envía nada a Snyk: nunca se le consulta directamente en su lugar. Un script de la configuración de este mismo equipo solo se usa si el sistema puede evaluarlo; si no puede, elija aquí «Mediante un script de proxy (PAC)» y escriba la dirección de ese script.</translation>
    </message>
</context>
<context>
    <name>broker::ui::NewApiTokenPage</name>
    <message>
        <source>Sto&amp;p asking</source>
        <translation>&amp;Dejar de consultar</translation>
    </message>
    <message>
        <source>Open your Snyk accoun&amp;t page</source>
        <translation>Abrir la página de su &amp;cuenta de Snyk</translation>
    </message>
    <message>
        <source>Check and &amp;replace</source>
        <translation>Comprobar y &amp;sustituir</translation>
    </message>
    <message>
        <source>&amp;New Snyk API token:</source>
        <translation>Token de API de Snyk &amp;nuevo:</translation>
    </message>
    <message>
        <source>Of the same account or service account, not the Broker token.</source>
        <translation>De la misma cuenta o cuenta de servicio, no el token de Broker.</translation>
    </message>
    <message>
        <source>The new one is not kept any more.</source>
        <translation>El nuevo ya no se conserva.</translation>
    </message>
    <message>
        <source>&amp;Keep it unchecked</source>
        <translation>G&amp;uardarlo sin comprobar</translation>
    </message>
    <message>
        <source>New Snyk API token</source>
        <translation>Token de API de Snyk nuevo</translation>
    </message>
    <message>
        <source>&amp;Stay with the old one</source>
        <translation>Se&amp;guir con el anterior</translation>
    </message>
    <message>
        <source>New client secret</source>
        <translation>Secreto de cliente nuevo</translation>
    </message>
    <message>
        <source>Ask Snyk about the new credential</source>
        <translation>Consultar a Snyk sobre la credencial nueva</translation>
    </message>
    <message>
        <source>Save the credential in the password store (keychain) and read it back</source>
        <translation>Guardar la credencial en el almacén de contraseñas (llavero) y volver a leerla</translation>
    </message>
    <message>
        <source>The credential is not saved yet</source>
        <translation>La credencial aún no está guardada</translation>
    </message>
    <message>
        <source>The credential may not have been saved</source>
        <translation>Es posible que la credencial no se haya guardado</translation>
    </message>
    <message>
        <source>The credential is not lost: the program holds it in memory until you decide.</source>
        <translation>La credencial no se ha perdido: el programa la mantiene en la memoria hasta que usted decida.</translation>
    </message>
    <message>
        <source>Asking Snyk about the new credential</source>
        <translation>Consultando a Snyk sobre la credencial nueva</translation>
    </message>
    <message>
        <source>The new credential is not used yet</source>
        <translation>La credencial nueva aún no se usa</translation>
    </message>
    <message>
        <source>It is not certain that the credential is saved</source>
        <translation>No es seguro que la credencial se haya guardado</translation>
    </message>
    <message>
        <source>The new credential is not saved yet</source>
        <translation>La credencial nueva aún no está guardada</translation>
    </message>
    <message>
        <source>Saving the new credential</source>
        <translation>Guardando la credencial nueva</translation>
    </message>
    <message>
        <source>Replace the Snyk API credential by a new one</source>
        <translation>Sustituir la credencial de API de Snyk por una nueva</translation>
    </message>
    <message>
        <source>Make a new one at Snyk and enter it here. Snyk is asked about it first. The current one is used until the new one is accepted, and kept until you remove it.</source>
        <translation>Cree una nueva en Snyk e introdúzcala aquí. Primero se consulta a Snyk sobre ella. La actual se usa hasta que se acepte la nueva y se conserva hasta que usted la elimine.</translation>
    </message>
    <message>
        <source>That is the Snyk API credential that is kept already</source>
        <translation>Esa es la credencial de API de Snyk que ya está guardada</translation>
    </message>
    <message>
        <source>Make a new one at Snyk and enter that.</source>
        <translation>Cree otra en Snyk e introdúzcala.</translation>
    </message>
    <message>
        <source>The old Snyk API credential is used again</source>
        <translation>Se vuelve a usar la credencial de API de Snyk anterior</translation>
    </message>
</context>
<context>
    <name>broker::ui::NewTokenPage</name>
    <message>
        <source>Ask Snyk for the new token, once</source>
        <translation>Solicitar el token nuevo a Snyk, una vez</translation>
    </message>
    <message>
        <source>&amp;Open these settings in the browser</source>
        <translation>&amp;Abrir esta configuración en el navegador</translation>
    </message>
    <message>
        <source>Your new token, this once</source>
        <translation>Su token nuevo, solo esta vez</translation>
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
        <translation>Consultar la interfaz &amp;web</translation>
    </message>
    <message>
        <source>Back to the &amp;plan</source>
        <translation>Volver al &amp;plan</translation>
    </message>
    <message>
        <source>Show it o&amp;nce…</source>
        <translation>Mostrarlo una &amp;vez…</translation>
    </message>
    <message>
        <source>Ask the keychain &amp;again</source>
        <translation>Consultar &amp;de nuevo al llavero</translation>
    </message>
    <message>
        <source>I &amp;have it elsewhere</source>
        <translation>Lo &amp;tengo en otro lugar</translation>
    </message>
    <message>
        <source>&amp;Use the new token of the practice Web UI</source>
        <translation>&amp;Usar el token nuevo de la interfaz web de práctica</translation>
    </message>
    <message>
        <source>New Broker token for %1</source>
        <comment>integration in organization</comment>
        <translation>Token de Broker nuevo para %1</translation>
    </message>
</context>
<context>
    <name>broker::ui::NoteDialog</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>&amp;Notes, such as where the Broker client runs and who looks after it:</source>
        <translation>&amp;Notas, como dónde se ejecuta el cliente Broker y quién se ocupa de él:</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln character(s) are kept.</source>
        <translation>
            <numerusform>Solo se conserva el primer carácter (%Ln).</numerusform>
            <numerusform>Solo se conservan los primeros %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>This seems to contain a token or a password. Notes are kept in an ordinary file: leave it out.</source>
        <translation>Parece contener un token o una contraseña. Las notas se guardan en un archivo normal: omítalo.</translation>
    </message>
</context>
<context>
    <name>broker::ui::OldApiTokenPage</name>
    <message>
        <source>&amp;Go back to the old one</source>
        <translation>&amp;Volver a la anterior</translation>
    </message>
    <message>
        <source>The old one is kept until nothing uses it any more. You may leave this for another day.</source>
        <translation>El anterior se conserva hasta que nada lo use. Puede dejarlo para otro día.</translation>
    </message>
    <message>
        <source>%1 of %2 is still in the keychain.</source>
        <translation>%1 de %2 sigue en el llavero.</translation>
    </message>
    <message>
        <source>Snyk could not be asked about it. Connect once before you remove the old one.</source>
        <translation>No se ha podido consultar a Snyk sobre él. Conéctese una vez antes de eliminar el anterior.</translation>
    </message>
    <message>
        <source>It belongs to %1, the old one to %2. Make sure that it may do what you need.</source>
        <extracomment>%1 and %2 are names of accounts.</extracomment>
        <translation>Pertenece a %1; el anterior, a %2. Asegúrese de que puede hacer lo que usted necesita.</translation>
    </message>
    <message>
        <source>The Snyk API credential before it</source>
        <translation>La credencial de API de Snyk anterior</translation>
    </message>
    <message>
        <source>Nothing &amp;uses the old credential any more</source>
        <translation>Nada &amp;usa ya la credencial anterior</translation>
    </message>
    <message>
        <source>Re&amp;move the old credential</source>
        <translation>&amp;Eliminar la credencial anterior</translation>
    </message>
    <message>
        <source>Remove the old Snyk API credential</source>
        <translation>Eliminar la credencial de API de Snyk anterior</translation>
    </message>
    <message>
        <source>Removing it deletes the old credential from this computer. It cannot be brought back.</source>
        <translation>Al eliminarla se borra de este equipo la credencial anterior. No se puede recuperar.</translation>
    </message>
    <message>
        <source>The new Snyk API credential is used from now on</source>
        <translation>A partir de ahora se usa la credencial de API de Snyk nueva</translation>
    </message>
</context>
<context>
    <name>broker::ui::OpenDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>Dejar de esperar (&amp;W)</translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <translation>Elegir &amp;otro archivo…</translation>
    </message>
    <message>
        <source>&amp;Keep token and credential</source>
        <translation>&amp;Guardar token y credencial</translation>
    </message>
    <message>
        <source>Keep and set up the c&amp;lient…</source>
        <translation>Guardar y configurar el c&amp;liente…</translation>
    </message>
    <message>
        <source>Open a hand-over — practice mode</source>
        <translation>Abrir una entrega: modo de práctica</translation>
    </message>
    <message>
        <source>Open a hand-over</source>
        <translation>Abrir una entrega</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Frase de contraseña:</translation>
    </message>
    <message>
        <source>Your colleague tells it to you by phone.</source>
        <translation>Su compañero se la dice por teléfono.</translation>
    </message>
    <message>
        <source>From (in their own words):</source>
        <translation>De (según sus propias palabras):</translation>
    </message>
    <message>
        <source>For:</source>
        <translation>Para:</translation>
    </message>
    <message>
        <source>Made:</source>
        <translation>Hecha:</translation>
    </message>
    <message>
        <source>Message:</source>
        <translation>Mensaje:</translation>
    </message>
    <message>
        <source>Organization:</source>
        <translation>Organización:</translation>
    </message>
    <message>
        <source>Integration:</source>
        <translation>Integración:</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>Región:</translation>
    </message>
    <message>
        <source>Broker token:</source>
        <translation>Token de Broker:</translation>
    </message>
    <message>
        <source>Credential:</source>
        <translation>Credencial:</translation>
    </message>
    <message>
        <source>Can be opened until:</source>
        <translation>Se puede abrir hasta:</translation>
    </message>
    <message>
        <source>Into the keychain of this computer and onto your list, with reminders</source>
        <translation>En el llavero de este equipo y en su lista, con recordatorios</translation>
    </message>
    <message>
        <source>The same, and then the window in which the client is set up and checked</source>
        <translation>Lo mismo, y después la ventana en la que se configura y comprueba el cliente</translation>
    </message>
    <message>
        <source>Hand-over (*.handover);;All files (*)</source>
        <translation>Entrega (*.handover);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose the file that your colleague sent you.</source>
        <translation>Elija el archivo que le ha enviado su compañero.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Intentar &amp;de nuevo</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>%1 is a moment, %2 a program and its version.</extracomment>
        <translation>%1, con %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>is in it</source>
        <translation>está incluida</translation>
    </message>
    <message>
        <source>is not in it: you enter it when you set up the client</source>
        <translation>no está incluida: la escribe al configurar el cliente</translation>
    </message>
    <message>
        <source>Your list has another token for this integration, %1. If you keep this one, that entry stays, marked as replaced.</source>
        <extracomment>%1 is a fingerprint.</extracomment>
        <translation>Su lista tiene otro token para esta integración, %1. Si guarda este, aquella entrada se queda, marcada como sustituida.</translation>
    </message>
    <message>
        <source>It is in your list now</source>
        <translation>Ya está en su lista</translation>
    </message>
    <message>
        <source>Delete the file of the hand-over: it is no longer needed.</source>
        <translation>Elimine el archivo de la entrega: ya no hace falta.</translation>
    </message>
    <message>
        <source>Set up the c&amp;lient…</source>
        <translation>Confi&amp;gurar el cliente…</translation>
    </message>
    <message>
        <source>It is not saved yet</source>
        <translation>Aún no está guardado</translation>
    </message>
    <message>
        <source>If you close this window now, token and credential are not kept here. They are still in the file, as long as it can be opened.</source>
        <translation>Si cierra esta ventana ahora, el token y la credencial no se guardan aquí. Siguen en el archivo, mientras se pueda abrir.</translation>
    </message>
    <message>
        <source>Close and &amp;forget</source>
        <translation>Cerrar y &amp;olvidar</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>&amp;Keep the token</source>
        <translation>&amp;Guardar el token</translation>
    </message>
    <message>
        <source>Rotation due:</source>
        <translation>Rotación prevista:</translation>
    </message>
    <message>
        <source>Also used by:</source>
        <translation>También lo usan:</translation>
    </message>
    <message>
        <source>not in the hand-over</source>
        <translation>no está en la entrega</translation>
    </message>
    <message>
        <source>%1; how old the token is, is unknown</source>
        <extracomment>%1 is a date and how far away it is.</extracomment>
        <translation>%1; no se sabe qué antigüedad tiene el token</translation>
    </message>
    <message>
        <source>%1, counted from %2</source>
        <extracomment>%1 is a date and how far away it is, %2 the day on which the token was made.</extracomment>
        <translation>%1, contando desde el %2</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir un a&amp;rchivo…</translation>
    </message>
    <message>
        <source>The token is on your list already. Its dates and the settings of its client stay as they are there.</source>
        <translation>El token ya está en su lista. Sus fechas y los ajustes de su cliente se quedan como están allí.</translation>
    </message>
    <message>
        <source>This is an earlier token of this integration: by your list, %1 has replaced it. If you keep it, it counts again in the place of that one. Ask your colleague for a new hand-over.</source>
        <extracomment>%1 is a fingerprint.</extracomment>
        <translation>Este es un token anterior de esta integración: según su lista, %1 lo ha sustituido. Si lo guarda, vuelve a valer en lugar de aquel. Pida una nueva entrega a su compañero.</translation>
    </message>
    <message>
        <source>Your list has another credential for this integration, %1. If you keep this one, it takes the place of that one.</source>
        <extracomment>%1 is a fingerprint.</extracomment>
        <translation>Su lista tiene otra credencial para esta integración, %1. Si guarda esta, sustituye a aquella.</translation>
    </message>
    <message>
        <source>On your list these have a token of their own, which stays: %1.</source>
        <extracomment>%1 is a list of integrations.</extracomment>
        <translation>En su lista, estas integraciones tienen un token propio, que se queda: %1.</translation>
    </message>
</context>
<context>
    <name>broker::ui::OrgLoading</name>
    <message>
        <source>&amp;Stop loading</source>
        <translation>&amp;Detener la carga</translation>
    </message>
    <message>
        <source>Load the &amp;rest</source>
        <translation>Cargar el &amp;resto</translation>
    </message>
    <message>
        <source>Searching at Snyk…</source>
        <translation>Buscando en Snyk…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
</context>
<context>
    <name>broker::ui::OrgModel</name>
    <message>
        <source>Personal</source>
        <comment>organization that is in no group</comment>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
</context>
<context>
    <name>broker::ui::OrgSearch</name>
    <message>
        <source>&amp;Find by name, short name or id:</source>
        <translation>&amp;Buscar por nombre, nombre corto o id.:</translation>
    </message>
    <message>
        <source>Find an organization</source>
        <translation>Buscar una organización</translation>
    </message>
    <message>
        <source>Clear the text to find</source>
        <translation>Borrar el texto de búsqueda</translation>
    </message>
</context>
<context>
    <name>broker::ui::OrgTable</name>
    <message>
        <source>Find an organization</source>
        <translation>Buscar una organización</translation>
    </message>
    <message>
        <source>Clear the text to find</source>
        <translation>Borrar el texto de búsqueda</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>&amp;Mostrar:</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln shown</source>
        <translation>
            <numerusform>Mostradas: %1 de %Ln</numerusform>
            <numerusform>Mostradas: %1 de %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>organization, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No organization matches. Clear the search, or show all.</source>
        <translation>No coincide ninguna organización. Borre la búsqueda o muéstrelas todas.</translation>
    </message>
</context>
<context>
    <name>broker::ui::OrganizationPage</name>
    <message>
        <source>Choose the organization</source>
        <translation>Elegir la organización</translation>
    </message>
    <message>
        <source>A Broker token belongs to one organization and one integration.</source>
        <translation>Un token de Broker pertenece a una organización y a una integración.</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s)</source>
        <translation>
            <numerusform>%Ln organización</numerusform>
            <numerusform>%Ln organizaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s)</source>
        <translation>
            <numerusform>%1 de %Ln organización</numerusform>
            <numerusform>%1 de %Ln organizaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not all loaded</source>
        <translation>%1, no todas cargadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of Snyk&apos;s list could not be read.</source>
        <translation>
            <numerusform>No se ha podido leer %Ln entrada de la lista de Snyk.</numerusform>
            <numerusform>No se han podido leer %Ln entradas de la lista de Snyk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) is/are missing: Snyk counts more than it lists. Load once more.</source>
        <translation>
            <numerusform>Falta %Ln organización: Snyk cuenta más de las que enumera. Cargue de nuevo.</numerusform>
            <numerusform>Faltan %Ln organizaciones: Snyk cuenta más de las que enumera. Cargue de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the token may do here</source>
        <translation>Lo que el token puede hacer aquí</translation>
    </message>
    <message>
        <source>This account sees no organization.</source>
        <translation>Esta cuenta no ve ninguna organización.</translation>
    </message>
    <message numerus="yes">
        <source>Only those of the %Ln group(s) that you have chosen organizations of are shown: a token is shared inside one group.</source>
        <translation>
            <numerusform>Solo se muestran las del grupo (%Ln) del que ha elegido organizaciones: un token se comparte dentro de un mismo grupo.</numerusform>
            <numerusform>Solo se muestran las de los %Ln grupos de los que ha elegido organizaciones: un token se comparte dentro de un mismo grupo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those of %1 are shown, where you have chosen organizations: a token is shared inside one group.</source>
        <extracomment>%1 is one or more names of groups.</extracomment>
        <translation>Solo se muestran las de %1, donde ha elegido organizaciones: un token se comparte dentro de un mismo grupo.</translation>
    </message>
</context>
<context>
    <name>broker::ui::OrganizationsText</name>
    <message numerus="yes">
        <source>%1 and %Ln more organization(s)</source>
        <extracomment>%1 is the name of an organization.</extracomment>
        <translation>
            <numerusform>%1 y %Ln organización más</numerusform>
            <numerusform>%1 y %Ln organizaciones más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>integration, organization</comment>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>broker::ui::OwnKeyDialog</name>
    <message>
        <source>&amp;Copy the key</source>
        <translation>&amp;Copiar la clave</translation>
    </message>
    <message>
        <source>My public key — practice mode</source>
        <translation>Mi clave pública: modo de práctica</translation>
    </message>
    <message>
        <source>My public key</source>
        <translation>Mi clave pública</translation>
    </message>
    <message>
        <source>With your key a colleague can lock a hand-over so that only you can open it, on this computer, without a passphrase. Send the key by mail or chat: it is not secret. Then read the digits to each other by phone.</source>
        <translation>Con su clave, un compañero puede proteger una entrega de modo que solo usted pueda abrirla, en este equipo y sin frase de contraseña. Envíe la clave por correo o chat: no es secreta. Después, léanse los dígitos por teléfono.</translation>
    </message>
    <message>
        <source>My &amp;key:</source>
        <translation>Mi c&amp;lave:</translation>
    </message>
    <message>
        <source>Make a new key?</source>
        <translation>¿Crear una clave nueva?</translation>
    </message>
    <message>
        <source>Hand-overs that were made for the old key can never be opened again.</source>
        <translation>Las entregas hechas para la clave anterior ya nunca podrán abrirse.</translation>
    </message>
    <message>
        <source>Make a &amp;new key</source>
        <translation>Crear una clave &amp;nueva</translation>
    </message>
    <message>
        <source>Keep the &amp;old key</source>
        <translation>Conservar la clave &amp;anterior</translation>
    </message>
    <message>
        <source>Make a &amp;new key…</source>
        <translation>Crear una clave &amp;nueva…</translation>
    </message>
    <message>
        <source>Make a &amp;key</source>
        <translation>C&amp;rear una clave</translation>
    </message>
    <message>
        <source>Digits to compare by phone: %1</source>
        <extracomment>%1 are groups of digits.</extracomment>
        <translation>Dígitos para comparar por teléfono: %1</translation>
    </message>
    <message>
        <source>Your key is made</source>
        <translation>Su clave está creada</translation>
    </message>
    <message>
        <source>Its secret half is in the keychain of this computer and stays there.</source>
        <translation>Su mitad secreta está en el llavero de este equipo y se queda ahí.</translation>
    </message>
    <message>
        <source>The key is on the clipboard</source>
        <translation>La clave está en el portapapeles</translation>
    </message>
</context>
<context>
    <name>broker::ui::PasteDialog</name>
    <message>
        <source>&amp;From a file…</source>
        <translation>&amp;Desde un archivo…</translation>
    </message>
    <message>
        <source>&amp;Choose them</source>
        <translation>&amp;Elegirlas</translation>
    </message>
    <message>
        <source>Choose by a list</source>
        <translation>Elegir mediante una lista</translation>
    </message>
    <message>
        <source>Lines that name no organization</source>
        <translation>Líneas que no indican ninguna organización</translation>
    </message>
    <message>
        <source>Organizations that may be meant</source>
        <translation>Organizaciones posibles</translation>
    </message>
    <message>
        <source>&amp;Names, short names or ids, one a line, or a table with commas:</source>
        <translation>&amp;Nombres, nombres cortos o id., uno por línea, o una tabla con comas:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open a list of organizations</source>
        <translation>Abrir una lista de organizaciones</translation>
    </message>
    <message>
        <source>Tables and texts (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tablas y textos (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>It is longer than 4 MB. A list of organizations is much shorter.</source>
        <translation>Tiene más de 4 MB. Una lista de organizaciones es mucho más corta.</translation>
    </message>
    <message>
        <source>Look whether it is a file that you may open, or paste its lines.</source>
        <translation>Compruebe que sea un archivo que pueda abrir o pegue sus líneas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) found.</source>
        <translation>
            <numerusform>%Ln organización encontrada.</numerusform>
            <numerusform>%Ln organizaciones encontradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is too long; its end was not read.</source>
        <translation>La lista es demasiado larga; el final no se ha leído.</translation>
    </message>
    <message>
        <source>Not all organizations are loaded yet; lines may name one that is still to come.</source>
        <translation>Aún no se han cargado todas las organizaciones; es posible que algunas líneas indiquen una que falta por llegar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) name(s) no organization:</source>
        <translation>
            <numerusform>%Ln línea no indica ninguna organización:</numerusform>
            <numerusform>%Ln líneas no indican ninguna organización:</numerusform>
        </translation>
    </message>
    <message>
        <source>no group</source>
        <translation>sin grupo</translation>
    </message>
    <message>
        <source>“%1”: %2, %3, %4</source>
        <comment>a line, and an organization&apos;s name, short name and group</comment>
        <translation>«%1»: %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) name(s) more than one organization. Tick those that are meant:</source>
        <translation>
            <numerusform>%Ln línea indica más de una organización. Marque las que correspondan:</numerusform>
            <numerusform>%Ln líneas indican más de una organización. Marque las que correspondan:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln organization(s) is/are listed. Give ids in place of names.</source>
        <translation>
            <numerusform>Solo se muestra la primera organización (%Ln). Indique identificadores en lugar de nombres.</numerusform>
            <numerusform>Solo se muestran las primeras %Ln organizaciones. Indique identificadores en lugar de nombres.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <translation>&amp;Omitirlas</translation>
    </message>
    <message>
        <source>Leave out by a list</source>
        <translation>Omitir mediante una lista</translation>
    </message>
</context>
<context>
    <name>broker::ui::PastePage</name>
    <message>
        <source>Ask Snyk &amp;Support for it</source>
        <translation>&amp;Pedirlo al soporte de Snyk</translation>
    </message>
    <message>
        <source>Paste the token you have</source>
        <translation>Pegar el token que tiene</translation>
    </message>
    <message>
        <source>The Broker token of %1 in %2. It is checked here and not sent anywhere.</source>
        <translation>El token de Broker de %1 en %2. Se comprueba aquí y no se envía a ningún lugar.</translation>
    </message>
</context>
<context>
    <name>broker::ui::PasteWords</name>
    <message>
        <source>This is an access token of GitHub.</source>
        <translation>Este es un token de acceso de GitHub.</translation>
    </message>
    <message>
        <source>This is an access token of GitLab.</source>
        <translation>Este es un token de acceso de GitLab.</translation>
    </message>
    <message>
        <source>This is an access token of Azure Repos.</source>
        <translation>Este es un token de acceso de Azure Repos.</translation>
    </message>
    <message>
        <source>This is an access token of Bitbucket.</source>
        <translation>Este es un token de acceso de Bitbucket.</translation>
    </message>
    <message>
        <source>This is an access token of another service.</source>
        <translation>Este es un token de acceso de otro servicio.</translation>
    </message>
    <message>
        <source>This is a sign-in token (JWT), not a Broker token.</source>
        <translation>Este es un token de inicio de sesión (JWT), no un token de Broker.</translation>
    </message>
    <message>
        <source>This does not look like a Broker token.</source>
        <translation>No parece un token de Broker.</translation>
    </message>
    <message>
        <source>Paste the Broker token here.</source>
        <translation>Pegue aquí el token de Broker.</translation>
    </message>
    <message>
        <source>This has the form of a Broker token.</source>
        <translation>Tiene la forma de un token de Broker.</translation>
    </message>
    <message>
        <source>A Broker token has 36 characters: five groups of digits and the letters a to f, with hyphens in between. Copy it from the box “Token” in the Web UI.</source>
        <translation>Un token de Broker tiene 36 caracteres: cinco grupos de cifras y letras de la a a la f, separados por guiones. Cópielo del cuadro «Token» de la interfaz web.</translation>
    </message>
    <message>
        <source>A character may have been lost or changed. Copy the token again.</source>
        <translation>Es posible que se haya perdido o cambiado un carácter. Copie el token de nuevo.</translation>
    </message>
    <message>
        <source>This is a Snyk API token, not a Broker token.</source>
        <translation>Este es un token de API de Snyk, no un token de Broker.</translation>
    </message>
    <message>
        <source>The API token signs this program in to Snyk. The Broker token is shown in the settings of the integration.</source>
        <translation>El token de API sirve para que este programa inicie sesión en Snyk. El token de Broker se muestra en la configuración de la integración.</translation>
    </message>
    <message>
        <source>This is the id of an organization, not a token.</source>
        <translation>Este es el id. de una organización, no un token.</translation>
    </message>
    <message>
        <source>Copy the Broker token from the settings of the integration.</source>
        <translation>Copie el token de Broker de la configuración de la integración.</translation>
    </message>
    <message>
        <source>This is the id of an integration, not a token.</source>
        <translation>Este es el id. de una integración, no un token.</translation>
    </message>
    <message>
        <source>Copy the text in the box “Token”, not the integration id beside it.</source>
        <translation>Copie el texto del cuadro «Token», no el id. de la integración que está al lado.</translation>
    </message>
    <message>
        <source>Paste your Snyk API token here.</source>
        <translation>Pegue aquí su token de API de Snyk.</translation>
    </message>
    <message>
        <source>Your API token is shown on your account page in Snyk.</source>
        <translation>Su token de API se muestra en la página de su cuenta en Snyk.</translation>
    </message>
    <message>
        <source>This does not look like a Snyk API token.</source>
        <translation>No parece un token de API de Snyk.</translation>
    </message>
    <message>
        <source>It is either 36 characters long, with four hyphens, or it starts with “snyk_uat.” or “snyk_sat.”.</source>
        <translation>Tiene 36 caracteres, con cuatro guiones, o empieza por «snyk_uat.» o «snyk_sat.».</translation>
    </message>
    <message>
        <source>This is a personal access token. Such tokens expire after 90 days at the latest.</source>
        <translation>Este es un token de acceso personal. Estos tokens caducan como máximo a los 90 días.</translation>
    </message>
    <message>
        <source>This is an access token of a service account.</source>
        <translation>Este es un token de acceso de una cuenta de servicio.</translation>
    </message>
    <message>
        <source>This has the form of a Snyk API token.</source>
        <translation>Tiene la forma de un token de API de Snyk.</translation>
    </message>
    <message>
        <source>This is a Broker token, not an API token.</source>
        <translation>Este es un token de Broker, no un token de API.</translation>
    </message>
    <message>
        <source>This is the Broker token for %1 in the organization “%2”, not an API token.</source>
        <translation>Este es el token de Broker para %1 en la organización «%2», no un token de API.</translation>
    </message>
    <message>
        <source>This is an API token of an Atlassian account.</source>
        <translation>Este es un token de API de una cuenta de Atlassian.</translation>
    </message>
    <message>
        <source>This is an access token of Artifactory.</source>
        <translation>Este es un token de acceso de Artifactory.</translation>
    </message>
    <message>
        <source>The token was taken from the text; the rest is left out.</source>
        <translation>Se ha tomado el token del texto; lo demás se omite.</translation>
    </message>
    <message>
        <source>The value of %1 was taken; the rest of the text is left out.</source>
        <translation>Se ha tomado el valor de %1; el resto del texto se omite.</translation>
    </message>
    <message>
        <source>There is more than one token in this text.</source>
        <translation>Hay más de un token en este texto.</translation>
    </message>
    <message>
        <source>%1 Fingerprint: %2</source>
        <extracomment>a sentence, then the masked token</extracomment>
        <translation>%1 Huella: %2</translation>
    </message>
    <message>
        <source>The text calls this an id. It is not a token.</source>
        <translation>El texto lo denomina id. No es un token.</translation>
    </message>
    <message>
        <source>This is the id of the integration %1 in the organization “%2”, not a token.</source>
        <translation>Este es el id. de la integración %1 en la organización «%2», no un token.</translation>
    </message>
    <message>
        <source>The text gives this another name. It is not a token of Snyk.</source>
        <translation>El texto le da otro nombre. No es un token de Snyk.</translation>
    </message>
    <message>
        <source>The text calls this “%1”. It is not a token of Snyk.</source>
        <translation>El texto lo denomina «%1». No es un token de Snyk.</translation>
    </message>
    <message>
        <source>Copy the Broker token from the settings of the integration. If this is the token, paste it without the name.</source>
        <translation>Copie el token de Broker de la configuración de la integración. Si este es el token, péguelo sin el nombre.</translation>
    </message>
    <message>
        <source>This token is already recorded for another organization or integration.</source>
        <translation>Este token ya está registrado para otra organización o integración.</translation>
    </message>
    <message>
        <source>This token is already recorded for %1 in the organization “%2”.</source>
        <translation>Este token ya está registrado para %1 en la organización «%2».</translation>
    </message>
    <message>
        <source>This token is already recorded here.</source>
        <translation>Este token ya está registrado aquí.</translation>
    </message>
    <message>
        <source>If you go on, it is saved again and nothing else changes.</source>
        <translation>Si continúa, se guarda de nuevo y no cambia nada más.</translation>
    </message>
    <message>
        <source>This looks like a Broker token, but a Broker client would not accept it.</source>
        <translation>Parece un token de Broker, pero un cliente Broker no lo aceptaría.</translation>
    </message>
    <message>
        <source>The Broker client needs it too, but in another place. The Broker token that Snyk shows belongs here.</source>
        <translation>El cliente Broker también lo necesita, pero en otro lugar. Aquí va el token de Broker que muestra Snyk.</translation>
    </message>
    <message>
        <source>Organizations may share one token on purpose. If they do not here, the wrong page was open in the Web UI.</source>
        <translation>Las organizaciones pueden compartir un token a propósito. Si aquí no es así, en la interfaz web estaba abierta la página equivocada.</translation>
    </message>
    <message>
        <source>Snyk&apos;s API token belongs here. It is on your account page there.</source>
        <translation>Aquí va el token de API de Snyk. Está en la página de su cuenta.</translation>
    </message>
    <message>
        <source>Nothing was taken. Copy only the one that belongs here.</source>
        <translation>No se ha tomado nada. Copie solo el que va aquí.</translation>
    </message>
    <message>
        <source>Snyk shows the client id with the service account.</source>
        <translation>Snyk muestra el id. de cliente con la cuenta de servicio.</translation>
    </message>
    <message>
        <source>Snyk shows the client secret once, when the service account is made.</source>
        <translation>Snyk muestra el secreto de cliente una sola vez, al crear la cuenta de servicio.</translation>
    </message>
    <message>
        <source>This is a Snyk API token.</source>
        <translation>Este es un token de API de Snyk.</translation>
    </message>
    <message>
        <source>To sign in with it, choose “API token” above.</source>
        <translation>Para iniciar sesión con él, elija «Token de API» arriba.</translation>
    </message>
    <message>
        <source>A client id is one word of at most 128 letters, digits and signs.</source>
        <translation>Un id. de cliente es una sola palabra de 128 letras, cifras y signos como máximo.</translation>
    </message>
    <message>
        <source>A client secret is one word of 16 to 1024 letters, digits and signs.</source>
        <translation>Un secreto de cliente es una sola palabra de 16 a 1024 letras, cifras y signos.</translation>
    </message>
</context>
<context>
    <name>broker::ui::PermissionText</name>
    <message>
        <source>Ask an administrator for the role %1, or for one made from Snyk&apos;s template “%2” (%3, %4, %5).</source>
        <extracomment>%1 is the name of a role, %2 that of a template for roles; %3, %4 and %5 are permissions in it. All as Snyk writes them.</extracomment>
        <translation>Pida a un administrador el rol %1, o uno creado a partir de la plantilla «%2» de Snyk (%3, %4, %5).</translation>
    </message>
    <message>
        <source>Here this account has the role %1, with %2 and %3.</source>
        <extracomment>%1 is a role, %2 and %3 are permissions.</extracomment>
        <translation>Aquí esta cuenta tiene el rol %1, con %2 y %3.</translation>
    </message>
    <message>
        <source>Here this account has the role %1, with %2 but without %3: Snyk will refuse to generate a token, unless a role in the group permits it.</source>
        <extracomment>%1 is a role, %2 and %3 are permissions.</extracomment>
        <translation>Aquí esta cuenta tiene el rol %1, con %2 pero sin %3: Snyk se negará a generar un token, salvo que un rol del grupo lo permita.</translation>
    </message>
    <message>
        <source>Snyk does not say which role this account has here: whether it has %1 and %2 is not known until it is tried.</source>
        <extracomment>%1 and %2 are permissions.</extracomment>
        <translation>Snyk no indica qué rol tiene aquí esta cuenta: no se sabe si tiene %1 y %2 hasta que se intente.</translation>
    </message>
    <message>
        <source>Here this account has the role %1, which is none of Snyk&apos;s own: whether %2 and %3 belong to it is not known until it is tried.</source>
        <extracomment>%1 is a role, %2 and %3 are permissions.</extracomment>
        <translation>Aquí esta cuenta tiene el rol %1, que no es uno de los propios de Snyk: no se sabe si incluye %2 y %3 hasta que se intente.</translation>
    </message>
    <message>
        <source>Should Snyk refuse: %1</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>Si Snyk se niega: %1</translation>
    </message>
    <message>
        <source>The role here lacks the permission %1</source>
        <extracomment>%1 is a permission.</extracomment>
        <translation>Al rol de aquí le falta el permiso %1</translation>
    </message>
    <message>
        <source>Whether the permission %1 is there is not known</source>
        <translation>No se sabe si se tiene el permiso %1</translation>
    </message>
</context>
<context>
    <name>broker::ui::PlainLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
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
        <translation>&amp;Buscar más en el grupo</translation>
    </message>
    <message>
        <source>Stop loo&amp;king</source>
        <translation>&amp;Dejar de buscar</translation>
    </message>
    <message>
        <source>Who has to act where</source>
        <translation>Quién debe actuar y dónde</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>Si algo sale mal</translation>
    </message>
    <message>
        <source>Reads the organizations of the group from Snyk. Changes nothing.</source>
        <translation>Lee de Snyk las organizaciones del grupo. No cambia nada.</translation>
    </message>
    <message>
        <source>Who uses this token</source>
        <translation>Quién usa este token</translation>
    </message>
    <message>
        <source>Checks before anything is changed</source>
        <translation>Comprobaciones antes de cambiar nada</translation>
    </message>
    <message>
        <source>&amp;Begin: note it and go to the Web UI</source>
        <translation>Comenzar: &amp;anotarlo e ir a la interfaz web</translation>
    </message>
    <message>
        <source>&amp;Begin: get the new token</source>
        <translation>&amp;Comenzar: obtener el token nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) of your list use this token (%1):</source>
        <translation>
            <numerusform>%Ln integración de su lista usa este token (%1):</numerusform>
            <numerusform>%Ln integraciones de su lista usan este token (%1):</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s) looked at</source>
        <translation>
            <numerusform>Examinadas: %1 de %Ln organización</numerusform>
            <numerusform>Examinadas: %1 de %Ln organizaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look through the group again</source>
        <translation>&amp;Volver a examinar el grupo</translation>
    </message>
    <message>
        <source>&amp;Look through the group</source>
        <translation>&amp;Examinar el grupo</translation>
    </message>
    <message>
        <source>Name all o&amp;f them</source>
        <translation>&amp;Nombrarlas todas</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>C&amp;omprobar</translation>
    </message>
    <message>
        <source>Organizations looked at</source>
        <translation>Organizaciones examinadas</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>C&amp;omprobar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Reading the list: %Ln organization(s) so far</source>
        <translation>
            <numerusform>Leyendo la lista: %Ln organización hasta ahora</numerusform>
            <numerusform>Leyendo la lista: %Ln organizaciones hasta ahora</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::PracticeBanner</name>
    <message>
        <source>Practice mode: nothing here is real. No request leaves this computer, and the tokens work nowhere.</source>
        <translation>Modo de práctica: aquí nada es real. Ninguna solicitud sale de este equipo y los tokens no funcionan en ningún lugar.</translation>
    </message>
</context>
<context>
    <name>broker::ui::PracticeRow</name>
    <message>
        <source>Leave practice mode</source>
        <translation>Salir del modo de práctica</translation>
    </message>
</context>
<context>
    <name>broker::ui::PreflightList</name>
    <message>
        <source>The client&apos;s own checks</source>
        <translation>Comprobaciones del propio cliente</translation>
    </message>
</context>
<context>
    <name>broker::ui::PreflightText</name>
    <message>
        <source>in order</source>
        <comment>result of a check</comment>
        <translation>correcto</translation>
    </message>
    <message>
        <source>doubtful</source>
        <comment>result of a check</comment>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <comment>result of a check</comment>
        <translation>no se puede saber</translation>
    </message>
    <message>
        <source>not in order</source>
        <comment>result of a check</comment>
        <translation>incorrecto</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>result of a check</comment>
        <translation>no es necesario</translation>
    </message>
    <message>
        <source>The keychain did not answer. Check again.</source>
        <translation>El llavero no ha respondido. Compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Another rotation of this group has a new token waiting, and a group can have one at a time. Finish that rotation first: Resume in the list.</source>
        <translation>Otra rotación de este grupo tiene un token nuevo en espera, y un grupo solo puede tener uno a la vez. Termine antes esa rotación: «Reanudar» en la lista.</translation>
    </message>
    <message>
        <source>Your role may edit integrations</source>
        <translation>Su rol puede editar integraciones</translation>
    </message>
    <message>
        <source>The integration uses Broker</source>
        <translation>La integración usa Broker</translation>
    </message>
    <message>
        <source>The keychain can keep the new token</source>
        <translation>El llavero puede guardar el token nuevo</translation>
    </message>
    <message>
        <source>The notes of a rotation of this program cannot be read, and it may be one of this group: a new token may be waiting. Snyk refuses then, and nothing is changed.</source>
        <translation>No se pueden leer las notas de una rotación de este programa, y podría ser de este grupo: es posible que espere un token nuevo. En ese caso, Snyk se niega y no se cambia nada.</translation>
    </message>
    <message>
        <source>This program has no other new token waiting in this group</source>
        <translation>Este programa no tiene ningún otro token nuevo en espera en este grupo</translation>
    </message>
    <message>
        <source>You were not signed in, so Snyk was not asked. Sign in and check again.</source>
        <translation>No había iniciado sesión, así que no se ha consultado a Snyk. Inicie sesión y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Snyk says that this integration does not use Broker, so it has no token to replace. Set it up first.</source>
        <translation>Snyk indica que esta integración no usa Broker, así que no tiene ningún token que sustituir. Configúrela antes.</translation>
    </message>
    <message>
        <source>Snyk did not say. If the integration does not use Broker, Snyk refuses, and nothing is changed.</source>
        <translation>Snyk no lo ha indicado. Si la integración no usa Broker, Snyk se niega y no se cambia nada.</translation>
    </message>
    <message>
        <source>%1. Nothing is started until the new token can be kept. %2</source>
        <comment>what is wrong with the keychain, next step</comment>
        <translation>%1. No se inicia nada hasta que se pueda guardar el token nuevo. %2</translation>
    </message>
    <message>
        <source>Snyk does not report rotations that others have started elsewhere. If one is under way in this group, Snyk refuses, and nothing is changed.</source>
        <translation>Snyk no informa de las rotaciones que otros han iniciado en otro lugar. Si hay una en curso en este grupo, Snyk se niega y no se cambia nada.</translation>
    </message>
    <message>
        <source>Another rotation of this group may have a new token waiting: it is not known how its call ended. Clear that up first if you can.</source>
        <translation>Es posible que otra rotación de este grupo tenga un token nuevo en espera: no se sabe cómo terminó su llamada. Si puede, aclárelo antes.</translation>
    </message>
    <message>
        <source>Snyk accepts what you signed in with</source>
        <translation>Snyk acepta los datos con los que inició sesión</translation>
    </message>
</context>
<context>
    <name>broker::ui::PreviewPage</name>
    <message>
        <source>&amp;Stop looking</source>
        <translation>&amp;Dejar de examinar</translation>
    </message>
    <message>
        <source>&amp;Look at the rest</source>
        <translation>Examinar el &amp;resto</translation>
    </message>
    <message>
        <source>Save as a &amp;table…</source>
        <translation>&amp;Guardar como tabla…</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Qué ocurriría</translation>
    </message>
    <message>
        <source>Be&amp;gin</source>
        <translation>&amp;Comenzar</translation>
    </message>
    <message>
        <source>Save the preview</source>
        <translation>Guardar la vista previa</translation>
    </message>
    <message>
        <source>Organizations looked at</source>
        <translation>Organizaciones examinadas</translation>
    </message>
    <message>
        <source>What would be taken back</source>
        <translation>Qué se revertiría</translation>
    </message>
    <message>
        <source>Only what the job itself has done and nobody has changed since. Nothing is changed yet.</source>
        <translation>Solo lo que ha hecho la propia tarea y nadie ha cambiado desde entonces. Aún no se cambia nada.</translation>
    </message>
    <message>
        <source>Organization by organization. Nothing is changed before you press “Begin”.</source>
        <translation>Organización por organización. No se cambia nada hasta que pulse «Comenzar».</translation>
    </message>
    <message numerus="yes">
        <source>S&amp;witch %Ln direct integration(s) too</source>
        <translation>
            <numerusform>Cam&amp;biar también %Ln integración directa</numerusform>
            <numerusform>Cam&amp;biar también %Ln integraciones directas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s) looked at</source>
        <translation>
            <numerusform>Examinadas: %1 de %Ln organización</numerusform>
            <numerusform>Examinadas: %1 de %Ln organizaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The credentials of %Ln direct integration(s) are lost for good, in:</source>
        <translation>
            <numerusform>Se pierden definitivamente las credenciales de %Ln integración directa, en:</numerusform>
            <numerusform>Se pierden definitivamente las credenciales de %Ln integraciones directas, en:</numerusform>
        </translation>
    </message>
    <message>
        <source>Credentials are lost</source>
        <translation>Se pierden credenciales</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Comenzar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message numerus="yes">
        <source>The credentials of %Ln direct integration(s) would be lost for good.</source>
        <translation>
            <numerusform>Se perderían definitivamente las credenciales de %Ln integración directa.</numerusform>
            <numerusform>Se perderían definitivamente las credenciales de %Ln integraciones directas.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would happen: %1, %2</source>
        <extracomment>Heading of a page. %1 is a kind of job, &quot;Share one token&quot; or &quot;One token each&quot;, %2 an integration.</extracomment>
        <translation>Qué ocurriría: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Tr&amp;y %Ln organization(s) without the permission too</source>
        <extracomment>A box to tick. Of organizations in which the role of the account lacks a permission.</extracomment>
        <translation>
            <numerusform>Intentar &amp;también %Ln organización sin el permiso</numerusform>
            <numerusform>Intentar &amp;también %Ln organizaciones sin el permiso</numerusform>
        </translation>
    </message>
    <message>
        <source>What cannot be undone</source>
        <translation>Lo que no se puede deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) is/are no longer reached through Broker. The Broker client stays connected for “%1”.</source>
        <extracomment>%1 is an organization.</extracomment>
        <translation>
            <numerusform>Ya no se accede a %Ln organización mediante Broker. El cliente Broker sigue conectado para «%1».</numerusform>
            <numerusform>Ya no se accede a %Ln organizaciones mediante Broker. El cliente Broker sigue conectado para «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>The tokens stay on your list, as taken back, until you remove them there.</source>
        <translation>Los tokens permanecen en su lista, marcados como revertidos, hasta que los elimine allí.</translation>
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
        <translation>TLS mediante %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Keychain: %1</source>
        <extracomment>%1 is the name of a keychain.</extracomment>
        <translation>Llavero: %1</translation>
    </message>
</context>
<context>
    <name>broker::ui::ProgressPage</name>
    <message>
        <source>Ask Snyk for the token</source>
        <translation>Solicitar el token a Snyk</translation>
    </message>
    <message>
        <source>Add it to your list of tokens</source>
        <translation>Añadirlo a su lista de tokens</translation>
    </message>
    <message>
        <source>Getting the token</source>
        <translation>Obteniendo el token</translation>
    </message>
    <message>
        <source>Nothing was asked of Snyk</source>
        <translation>No se ha solicitado nada a Snyk</translation>
    </message>
    <message>
        <source>Choose another &amp;way</source>
        <translation>&amp;Elegir otra forma</translation>
    </message>
    <message>
        <source>&amp;Look in the Web UI</source>
        <translation>Consultar la interfaz &amp;web</translation>
    </message>
    <message>
        <source>The token is in your hands</source>
        <translation>El token está en sus manos</translation>
    </message>
    <message>
        <source>This program has forgotten it, and it is not in your list.</source>
        <translation>Este programa lo ha olvidado y no está en su lista.</translation>
    </message>
    <message>
        <source>Set up &amp;another token</source>
        <translation>Configurar &amp;otro token</translation>
    </message>
    <message>
        <source>Back to the &amp;confirmation</source>
        <translation>Volver a la &amp;confirmación</translation>
    </message>
    <message>
        <source>Below is what happened and what you can do.</source>
        <translation>A continuación se indica qué ha ocurrido y qué puede hacer.</translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation>Aún no hay token</translation>
    </message>
    <message>
        <source>The token is not saved yet</source>
        <translation>El token aún no está guardado</translation>
    </message>
    <message>
        <source>No token was issued</source>
        <translation>No se ha emitido ningún token</translation>
    </message>
    <message>
        <source>It is not known whether there is a token</source>
        <translation>No se sabe si hay un token</translation>
    </message>
    <message>
        <source>The token is not in your list yet</source>
        <translation>El token aún no está en su lista</translation>
    </message>
    <message>
        <source>The token is not kept here</source>
        <translation>El token no se guarda aquí</translation>
    </message>
    <message>
        <source>Saving the token</source>
        <translation>Guardando el token</translation>
    </message>
    <message>
        <source>There is no token: &amp;generate again</source>
        <translation>No hay ningún token: &amp;generar de nuevo</translation>
    </message>
    <message>
        <source>Broker token for %1</source>
        <comment>integration in organization</comment>
        <translation>Token de Broker para %1</translation>
    </message>
    <message>
        <source>The token is safe in the keychain; only the list could not be saved. At the next start, the program finds it and offers to add it.</source>
        <translation>El token está a salvo en el llavero; solo no se ha podido guardar la lista. La próxima vez que se inicie, el programa lo encontrará y ofrecerá añadirlo.</translation>
    </message>
    <message>
        <source>The token is only in memory, and the list could not be saved.</source>
        <translation>El token solo está en la memoria y no se ha podido guardar la lista.</translation>
    </message>
    <message>
        <source>Please wait. This page continues automatically.</source>
        <translation>Espere. Esta página continúa automáticamente.</translation>
    </message>
    <message>
        <source>To have it in the keychain after all, get it from the Web UI once the keychain works again.</source>
        <translation>Para tenerlo finalmente en el llavero, obténgalo de la interfaz web cuando el llavero vuelva a funcionar.</translation>
    </message>
    <message>
        <source>It is only in memory. Put it in a safe place yourself before you go on.</source>
        <translation>Solo está en la memoria. Guárdelo usted mismo en un lugar seguro antes de continuar.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ProofText</name>
    <message>
        <source>Check from a computer that reaches the client, or state below what you saw there.</source>
        <translation>Compruebe desde un equipo que tenga acceso al cliente o indique abajo lo que ha visto allí.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log, correct the port, then check again.</source>
        <translation>Mire el registro del cliente, corrija el puerto y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Give the address of the client itself.</source>
        <translation>Indique la dirección del propio cliente.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log for its connection to the Broker server, then check again.</source>
        <translation>Mire en el registro del cliente su conexión con el servidor de Broker y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Set BROKER_SERVER_URL as in the example of the step before, restart the client, then check again.</source>
        <translation>Establezca BROKER_SERVER_URL como en el ejemplo del paso anterior, reinicie el cliente y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Give the address of the new client, or set BROKER_HEALTHCHECK_PATH as in the example and restart it.</source>
        <translation>Indique la dirección del cliente nuevo, o establezca BROKER_HEALTHCHECK_PATH como en el ejemplo y reinícielo.</translation>
    </message>
    <message>
        <source>Wait a few seconds and check again.</source>
        <translation>Espere unos segundos y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Go on.</source>
        <translation>Continúe.</translation>
    </message>
    <message>
        <source>If the certificate is known to you, have its authority installed on this computer, or state below what you saw on the host of the client.</source>
        <translation>Si conoce el certificado, haga instalar su autoridad en este equipo o indique abajo lo que ha visto en el host del cliente.</translation>
    </message>
    <message>
        <source>Give the address of the new client, or restart this one with the new token and the BROKER_HEALTHCHECK_PATH of the example.</source>
        <translation>Indique la dirección del cliente nuevo, o reinicie este con el token nuevo y el BROKER_HEALTHCHECK_PATH del ejemplo.</translation>
    </message>
    <message>
        <source>Give the address of the new client, or compare its BROKER_HEALTHCHECK_PATH with the example.</source>
        <translation>Indique la dirección del cliente nuevo o compare su BROKER_HEALTHCHECK_PATH con el ejemplo.</translation>
    </message>
    <message>
        <source>Compare it with the Broker server of the old client. If it is the same, state that below.</source>
        <translation>Compárelo con el servidor de Broker del cliente antiguo. Si es el mismo, indíquelo abajo.</translation>
    </message>
    <message>
        <source>Proven at %1: %2</source>
        <comment>time, what the check found</comment>
        <translation>Verificado (%1): %2</translation>
    </message>
</context>
<context>
    <name>broker::ui::ProxyLoginDialog</name>
    <message>
        <source>User name and password for the proxy</source>
        <translation>Nombre de usuario y contraseña para el proxy</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Co&amp;ntraseña:</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Nombre de &amp;usuario:</translation>
    </message>
    <message>
        <source>&amp;Keep and use</source>
        <translation>&amp;Guardar y usar</translation>
    </message>
    <message>
        <source>The proxy %1 lets only known users through.</source>
        <translation>El proxy %1 solo admite usuarios conocidos.</translation>
    </message>
    <message>
        <source>Both are kept in the keychain of this computer and sent to this proxy alone, unencrypted, as the way of signing in called Basic has it. If the proxy turns them down, they are not sent again.</source>
        <translation>Ambos se guardan en el llavero de este equipo y se envían solo a este proxy, sin cifrar, como prevé la forma de inicio de sesión llamada Basic. Si el proxy los rechaza, no se vuelven a enviar.</translation>
    </message>
    <message>
        <source>The keychain did not take them</source>
        <translation>El llavero no los ha aceptado</translation>
    </message>
    <message>
        <source>They are used until the program ends, and have to be entered again after that.</source>
        <translation>Se usan hasta que el programa termine; después hay que introducirlos de nuevo.</translation>
    </message>
    <message>
        <source>What you typed is still here: unlock the keychain and try again, or close this window.</source>
        <translation>Lo que escribió sigue aquí: desbloquee el llavero y vuelva a intentarlo, o cierre esta ventana.</translation>
    </message>
    <message>
        <source>U&amp;se until the program ends</source>
        <translation>Usar hasta que el programa &amp;termine</translation>
    </message>
    <message>
        <source>Go on &amp;waiting</source>
        <translation>&amp;Seguir esperando</translation>
    </message>
    <message>
        <source>The user name and password for the proxy %1 are in the keychain of this computer, which has not answered yet. It may be asking for your password in another window.</source>
        <translation>El nombre de usuario y la contraseña para el proxy %1 están en el llavero de este equipo, que aún no ha respondido. Es posible que pida su contraseña en otra ventana.</translation>
    </message>
    <message>
        <source>You can go on waiting, or enter them here. They are then sent to this proxy alone, unencrypted, until the program ends. Nothing in the keychain is changed.</source>
        <translation>Puede seguir esperando o introducirlos aquí. En ese caso se envían solo a este proxy, sin cifrar, hasta que termine el programa. No se cambia nada en el llavero.</translation>
    </message>
    <message>
        <source>The keychain has not answered yet</source>
        <translation>El llavero aún no ha respondido</translation>
    </message>
    <message>
        <source>Look for a window that asks for your password. You can go on waiting, or use the login now: it is kept when the keychain answers.</source>
        <translation>Busque una ventana que pida su contraseña. Puede seguir esperando o usar el inicio de sesión ahora: se guardará cuando el llavero responda.</translation>
    </message>
    <message>
        <source>Use it &amp;now</source>
        <translation>Usarlo a&amp;hora</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept the user name and password. Check both, or the account may be locked.</source>
        <translation>El proxy %1 no ha aceptado el nombre de usuario y la contraseña. Compruebe ambos; también es posible que la cuenta esté bloqueada.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ProxyText</name>
    <message>
        <source>A proxy is to be used for %1, but its name or its port is missing.</source>
        <translation>Debe usarse un proxy para %1, pero falta su nombre o su puerto.</translation>
    </message>
    <message>
        <source>The proxy %1 was asked to connect to %2, and answered %3.</source>
        <translation>Se pidió al proxy %1 que se conectara a %2, y respondió %3.</translation>
    </message>
    <message>
        <source>The proxy %1 accepted the connection, but did not answer as a proxy does.</source>
        <translation>El proxy %1 aceptó la conexión, pero no respondió como lo hace un proxy.</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept a connection.</source>
        <translation>El proxy %1 no aceptó la conexión.</translation>
    </message>
    <message>
        <source>A proxy wants a user name and password before it connects to %1.</source>
        <translation>Un proxy quiere un nombre de usuario y una contraseña antes de conectarse a %1.</translation>
    </message>
    <message>
        <source>The proxy %1 takes only ways to sign in that this program does not have: %2.</source>
        <translation>El proxy %1 solo admite formas de iniciar sesión que este programa no tiene: %2.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and password before it connects to %2.</source>
        <translation>El proxy %1 quiere un nombre de usuario y una contraseña antes de conectarse a %2.</translation>
    </message>
    <message>
        <source>No connection to %1 came about through the proxy %2.</source>
        <translation>No se ha podido establecer ninguna conexión con %1 a través del proxy %2.</translation>
    </message>
    <message>
        <source>The proxy does not connect to %1</source>
        <translation>El proxy no conecta con %1</translation>
    </message>
    <message>
        <source>The proxy wants you to sign in on a web page first.</source>
        <translation>El proxy quiere que antes inicie sesión en una página web.</translation>
    </message>
    <message>
        <source>Open a web page in your browser, sign in if you are asked to, and try again.</source>
        <translation>Abra una página web en su navegador, inicie sesión si se le pide e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>What answers there opens no connections (CONNECT): it may be a web server.</source>
        <translation>Lo que responde allí no abre conexiones (CONNECT): quizá sea un servidor web.</translation>
    </message>
    <message>
        <source>Check name and port of the proxy under Settings, Network, or in the system&apos;s network settings. If they are right, ask the network team to allow CONNECT through %1 to %2, port %3.</source>
        <translation>Compruebe el nombre y el puerto del proxy en Ajustes, Red, o en la configuración de red del sistema. Si son correctos, pida al equipo de redes que permita CONNECT a través de %1 a %2, puerto %3.</translation>
    </message>
    <message>
        <source>The proxy cannot reach %1 itself, or it is overloaded.</source>
        <translation>El propio proxy no puede acceder a %1, o está sobrecargado.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If that does not help, ask the network team whether %1 reaches %2, port %3.</source>
        <translation>Inténtelo de nuevo dentro de unos minutos. Si no sirve, pregunte al equipo de redes si %1 accede a %2, puerto %3.</translation>
    </message>
    <message>
        <source>The rules of the proxy do not allow %1.</source>
        <translation>Las reglas del proxy no permiten %1.</translation>
    </message>
    <message>
        <source>Ask the network team to allow CONNECT through %1 to %2, port %3.</source>
        <translation>Pida al equipo de redes que permita CONNECT a través de %1 a %2, puerto %3.</translation>
    </message>
    <message>
        <source>The proxy %1 was asked to connect to %2, and did not.</source>
        <translation>Se pidió al proxy %1 que se conectara a %2, y no lo hizo.</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept the user name and password. They were sent once and are not sent again: repeated attempts can lock an account.</source>
        <translation>El proxy %1 no ha aceptado el nombre de usuario y la contraseña. Se enviaron una vez y no se vuelven a enviar: los intentos repetidos pueden bloquear una cuenta.</translation>
    </message>
    <message>
        <source>The proxy could not be used</source>
        <translation>No se ha podido usar el proxy</translation>
    </message>
    <message>
        <source>The entries under Settings, Network, are not complete.</source>
        <translation>Los datos en Ajustes, Red, no están completos.</translation>
    </message>
    <message>
        <source>Enter name and port of the proxy there.</source>
        <translation>Escriba ahí el nombre y el puerto del proxy.</translation>
    </message>
    <message>
        <source>The rules of the proxy do not allow %1, or it cannot reach it itself.</source>
        <translation>Las reglas del proxy no permiten %1, o el propio proxy no puede acceder a esa dirección.</translation>
    </message>
    <message>
        <source>Ask the network team whether %1 allows and reaches %2, port %3.</source>
        <translation>Pregunte al equipo de redes si %1 permite %2, puerto %3, y puede acceder a esa dirección.</translation>
    </message>
    <message>
        <source>Something else answers at this port, or the proxy is overloaded.</source>
        <translation>En este puerto responde otra cosa, o el proxy está sobrecargado.</translation>
    </message>
    <message>
        <source>Check the port under Settings, Network, or in the system&apos;s network settings. If it is right, ask the network team.</source>
        <translation>Compruebe el puerto en Ajustes, Red, o en la configuración de red del sistema. Si es correcto, pregunte al equipo de redes.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached</source>
        <translation>No se puede acceder al proxy</translation>
    </message>
    <message>
        <source>Its name or its port is wrong, or this computer is not in the company&apos;s network, perhaps because a VPN has disconnected.</source>
        <translation>Su nombre o su puerto es incorrecto, o este equipo no está en la red de la empresa, quizá porque se ha desconectado una VPN.</translation>
    </message>
    <message>
        <source>Check the proxy under Settings, Network, or in the system&apos;s network settings, and your VPN.</source>
        <translation>Compruebe el proxy en Ajustes, Red, o en la configuración de red del sistema, y su VPN.</translation>
    </message>
    <message>
        <source>The proxy did not accept the user name and password</source>
        <translation>El proxy no ha aceptado el nombre de usuario y la contraseña</translation>
    </message>
    <message>
        <source>The password was changed or mistyped, or the account is locked.</source>
        <translation>La contraseña se ha cambiado o está mal escrita, o la cuenta está bloqueada.</translation>
    </message>
    <message>
        <source>Enter user name and password again.</source>
        <translation>Introduzca de nuevo el nombre de usuario y la contraseña.</translation>
    </message>
    <message>
        <source>Enter user name and password again under Settings, Network.</source>
        <translation>Introduzca de nuevo el nombre de usuario y la contraseña en Ajustes, Red.</translation>
    </message>
    <message>
        <source>The proxy wants a kind of sign-in that this program does not have</source>
        <translation>El proxy exige un tipo de inicio de sesión que este programa no tiene</translation>
    </message>
    <message>
        <source>The company&apos;s proxy signs users in with their Windows account.</source>
        <translation>El proxy de la empresa inicia la sesión de los usuarios con su cuenta de Windows.</translation>
    </message>
    <message>
        <source>Ask the network team for a proxy that takes Basic or no sign-in for %1. A local helper that signs in for you, such as Px or Cntlm, works too: enter its address under Settings, Network.</source>
        <translation>Pida al equipo de redes un proxy que admita Basic o ningún inicio de sesión para %1. También sirve un asistente local que inicie sesión por usted, como Px o Cntlm: introduzca su dirección en Ajustes, Red.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and password</source>
        <translation>El proxy pide un nombre de usuario y una contraseña</translation>
    </message>
    <message>
        <source>The proxy of your company lets only known users through.</source>
        <translation>El proxy de su empresa solo admite usuarios conocidos.</translation>
    </message>
    <message>
        <source>Enter user name and password and try again, or ask the network team for a way without a sign-in.</source>
        <translation>Introduzca el nombre de usuario y la contraseña e inténtelo de nuevo, o pida al equipo de redes un acceso sin inicio de sesión.</translation>
    </message>
    <message>
        <source>Enter user name and password under Settings, Network, and try again, or ask the network team for a way without a sign-in.</source>
        <translation>Introduzca el nombre de usuario y la contraseña en Ajustes, Red, e inténtelo de nuevo, o pida al equipo de redes un acceso sin inicio de sesión.</translation>
    </message>
</context>
<context>
    <name>broker::ui::QuitBox</name>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Quit and forget</source>
        <extracomment>Button: ends the program although tokens are lost.</extracomment>
        <translation>Salir y olvidar</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>Button: does not end the program.</extracomment>
        <translation>Quedarse</translation>
    </message>
</context>
<context>
    <name>broker::ui::ReachText</name>
    <message>
        <source>%1, port %2, does not accept the connection.</source>
        <extracomment>%1 is a host, here and below; %2 the number of a port.</extracomment>
        <translation>%1, puerto %2, no acepta la conexión.</translation>
    </message>
    <message>
        <source>Probably a firewall refuses it, or the address or its port is wrong.</source>
        <translation>Probablemente un cortafuegos la rechaza, o la dirección o su puerto es incorrecto.</translation>
    </message>
    <message>
        <source>Probably a firewall refuses it.</source>
        <translation>Probablemente un cortafuegos la rechaza.</translation>
    </message>
    <message>
        <source>Ask the network team to allow HTTPS from this computer to %1, port %2.</source>
        <translation>Pida al equipo de redes que permita HTTPS desde este equipo a %1, puerto %2.</translation>
    </message>
    <message>
        <source>%1, port %2, did not answer in time.</source>
        <translation>%1, puerto %2, no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>Probably a firewall drops the request or its answer, the network is slow, or Snyk is busy.</source>
        <translation>Probablemente un cortafuegos descarta la solicitud o su respuesta, la red es lenta o Snyk está ocupado.</translation>
    </message>
    <message>
        <source>Try again. If it happens each time, ask the network team to allow HTTPS from this computer to %1, port %2.</source>
        <translation>Inténtelo de nuevo. Si ocurre siempre, pida al equipo de redes que permita HTTPS desde este equipo a %1, puerto %2.</translation>
    </message>
    <message>
        <source>The connection to %1, port %2, was lost before the answer was complete.</source>
        <translation>La conexión con %1, puerto %2, se perdió antes de que la respuesta estuviera completa.</translation>
    </message>
    <message>
        <source>Probably the network changed, a VPN reconnected, or something in between closed the connection.</source>
        <translation>Probablemente la red ha cambiado, una VPN se ha vuelto a conectar o algún elemento intermedio ha cerrado la conexión.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ReadinessText</name>
    <message>
        <source>Broker token</source>
        <translation>Token de Broker</translation>
    </message>
    <message>
        <source>Credential of your code host or repository</source>
        <translation>Credencial de su host de código o repositorio</translation>
    </message>
    <message>
        <source>Configuration of the Broker client</source>
        <translation>Configuración del cliente Broker</translation>
    </message>
    <message>
        <source>Connection of the client to Snyk</source>
        <translation>Conexión del cliente a Snyk</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>credential</comment>
        <translation>no se necesita</translation>
    </message>
    <message>
        <source>still to be entered</source>
        <comment>credential</comment>
        <translation>falta introducirla</translation>
    </message>
    <message>
        <source>connected on %1</source>
        <translation>conectado el %1</translation>
    </message>
    <message>
        <source>not seen connected on %1</source>
        <translation>no se vio conectado el %1</translation>
    </message>
    <message>
        <source>still to be checked</source>
        <comment>connection</comment>
        <translation>falta comprobarla</translation>
    </message>
    <message>
        <source>missing from the keychain</source>
        <comment>token</comment>
        <translation>no está en el llavero</translation>
    </message>
    <message>
        <source>handed out</source>
        <comment>configuration</comment>
        <translation>entregada</translation>
    </message>
    <message>
        <source>still to be made</source>
        <comment>configuration</comment>
        <translation>falta crearla</translation>
    </message>
    <message>
        <source>Get it a&amp;gain…</source>
        <translation>Obtenerlo de n&amp;uevo…</translation>
    </message>
    <message>
        <source>Enter the c&amp;redential…</source>
        <translation>Introducir la &amp;credencial…</translation>
    </message>
    <message>
        <source>Set up the c&amp;lient…</source>
        <translation>Confi&amp;gurar el cliente…</translation>
    </message>
    <message>
        <source>Chec&amp;k the connection…</source>
        <translation>Comprobar la cone&amp;xión…</translation>
    </message>
    <message>
        <source>All is set up: the Broker client runs.</source>
        <translation>Todo está configurado: el cliente Broker está en ejecución.</translation>
    </message>
    <message>
        <source>Until your client runs: %1 of %2 done</source>
        <extracomment>How far it is until the Broker client runs: &quot;2 of 4 parts are done.&quot;</extracomment>
        <translation>Hasta que se ejecute su cliente: %1 de %2 listos</translation>
    </message>
    <message>
        <source>gone: it was kept in memory only</source>
        <comment>token</comment>
        <translation>perdido: solo se mantenía en la memoria</translation>
    </message>
    <message>
        <source>kept, but the organization had no such integration</source>
        <comment>token</comment>
        <translation>guardado, pero la organización no tenía esa integración</translation>
    </message>
    <message>
        <source>kept, but the integration did not use Broker</source>
        <comment>token</comment>
        <translation>guardado, pero la integración no usaba Broker</translation>
    </message>
    <message>
        <source>kept, but another token was known for the integration</source>
        <comment>token</comment>
        <translation>guardado, pero se conocía otro token para la integración</translation>
    </message>
</context>
<context>
    <name>broker::ui::RecheckDialog</name>
    <message>
        <source>Check the credential again</source>
        <translation>Comprobar la credencial de nuevo</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <extracomment>%1 is the name of a host.</extracomment>
        <translation>Consultando a %1…</translation>
    </message>
    <message>
        <source>Reading it from where it is kept…</source>
        <translation>Leyéndola de donde está guardada…</translation>
    </message>
</context>
<context>
    <name>broker::ui::RecordDetails</name>
    <message>
        <source>Details of the selected token</source>
        <translation>Detalles del token seleccionado</translation>
    </message>
    <message>
        <source>Kept:</source>
        <translation>Se guarda en:</translation>
    </message>
    <message>
        <source>Origin:</source>
        <translation>Origen:</translation>
    </message>
    <message>
        <source>Rotation due:</source>
        <translation>Rotación prevista:</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Creación: %1</translation>
    </message>
    <message>
        <source>rotated %1</source>
        <translation>rotación: %1</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>comprobación: %1</translation>
    </message>
    <message>
        <source>History:</source>
        <translation>Historial:</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>Notas:</translation>
    </message>
    <message>
        <source>Used for:</source>
        <translation>Se usa para:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Tipo:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Dirección:</translation>
    </message>
    <message>
        <source>Credential:</source>
        <translation>Credencial:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a kind of credential such as &quot;Personal access token&quot;, %2 the masked credential.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>None in the list yet; see “Add credential…”</source>
        <translation>Aún no hay ninguna en la lista; consulte «Añadir credencial…»</translation>
    </message>
    <message>
        <source>Copy credential</source>
        <translation>Copiar credencial</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copiar token</translation>
    </message>
    <message>
        <source>Also used by:</source>
        <translation>También lo usan:</translation>
    </message>
    <message>
        <source>At Snyk:</source>
        <translation>En Snyk:</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>Región:</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Detalles técnicos</translation>
    </message>
    <message>
        <source>Retrieved %1</source>
        <translation>Obtenido %1</translation>
    </message>
    <message>
        <source>Entered %1</source>
        <translation>Introducido %1</translation>
    </message>
    <message>
        <source>age unknown: due %1</source>
        <extracomment>%1 is a date and how far away it is.</extracomment>
        <translation>antigüedad desconocida: rotación prevista el %1</translation>
    </message>
    <message>
        <source>%1, among the entries of practice mode</source>
        <translation>%1, entre las entradas del modo de práctica</translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln day(s) old: due %1</source>
        <extracomment>%1 is a date and how far away it is.</extracomment>
        <translation>
            <numerusform>antigüedad de al menos %Ln día: rotación prevista el %1</numerusform>
            <numerusform>antigüedad de al menos %Ln días: rotación prevista el %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept since %1</source>
        <translation>Se guarda desde el %1</translation>
    </message>
    <message>
        <source>Client id:</source>
        <translation>Id. de cliente:</translation>
    </message>
    <message>
        <source>Comes with practice mode</source>
        <translation>Viene con el modo de práctica</translation>
    </message>
</context>
<context>
    <name>broker::ui::RecordModel</name>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integración</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>Heading of a column of dates.</extracomment>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Rotation due</source>
        <extracomment>Heading of a column of dates by which tokens are to be replaced by new ones.</extracomment>
        <translation>Rotación prevista</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Heading of a column that says whether a token is due, missing and so on.</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Heading of a column that says what kind of secret it is.</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Last rotated</source>
        <extracomment>Heading of a column of dates.</extracomment>
        <translation>Última rotación</translation>
    </message>
    <message>
        <source>Last check</source>
        <extracomment>Heading of a column that says when a secret was tried and how that ended.</extracomment>
        <translation>Última comprobación</translation>
    </message>
    <message>
        <source>%1, %2, %3 %4, %5, %6</source>
        <extracomment>A row of the list as a screen reader says it: organization, integration, kind of secret, masked secret, region, state.</extracomment>
        <translation>%1, %2, %3 %4, %5, %6</translation>
    </message>
    <message>
        <source>%1, %2, %3 %4, %5, %6, due %7</source>
        <extracomment>The same with the date on which it is due.</extracomment>
        <translation>%1, %2, %3 %4, %5, %6, previsto para el %7</translation>
    </message>
    <message>
        <source>Was kept only in memory</source>
        <extracomment>Of a token that is not stored any more, because the program was closed since.</extracomment>
        <translation>Solo estaba en la memoria</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Heading of a group of tokens that are due in the same month: its name and the year.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, due %5</source>
        <extracomment>A row as a screen reader says it: account, kind and end of its secret, region, state, date.</extracomment>
        <translation>%1, %2, %3, %4, prevista para el %5</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
</context>
<context>
    <name>broker::ui::RecordText</name>
    <message>
        <source>The list of tokens cannot be read</source>
        <translation>No se puede leer la lista de tokens</translation>
    </message>
    <message>
        <source>The file %1 is there but cannot be opened. It was left as it is.</source>
        <translation>El archivo %1 existe, pero no se puede abrir. Se ha dejado como está.</translation>
    </message>
    <message>
        <source>The file belongs to another user, or another program has locked it.</source>
        <translation>El archivo pertenece a otro usuario u otro programa lo ha bloqueado.</translation>
    </message>
    <message>
        <source>The list of tokens cannot be saved</source>
        <translation>No se puede guardar la lista de tokens</translation>
    </message>
    <message>
        <source>The file %1 could not be written. What was there before is unchanged.</source>
        <translation>No se ha podido escribir el archivo %1. Lo que contenía antes no ha cambiado.</translation>
    </message>
    <message>
        <source>The disk is full, or the folder is read-only.</source>
        <translation>El disco está lleno o la carpeta es de solo lectura.</translation>
    </message>
    <message>
        <source>The list of tokens was written by a newer version</source>
        <translation>La lista de tokens la escribió una versión más reciente</translation>
    </message>
    <message>
        <source>This version does not understand the file %1, so it does not touch it.</source>
        <translation>Esta versión no entiende el archivo %1, así que no lo modifica.</translation>
    </message>
    <message>
        <source>A newer version of this program was used on this computer.</source>
        <translation>En este equipo se usó una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>Install the newer version, or use another profile.</source>
        <translation>Instale la versión más reciente o use otro perfil.</translation>
    </message>
    <message>
        <source>The list of tokens was damaged</source>
        <translation>La lista de tokens estaba dañada</translation>
    </message>
    <message>
        <source>The file could not be understood. It was set aside as %1, and the list starts empty.</source>
        <translation>No se ha podido entender el archivo. Se ha apartado como %1 y la lista empieza vacía.</translation>
    </message>
    <message>
        <source>The computer was switched off while it was being written, or the file was edited.</source>
        <translation>El equipo se apagó mientras se escribía, o se editó el archivo.</translation>
    </message>
    <message>
        <source>Some entries of the list cannot be shown</source>
        <translation>Algunas entradas de la lista no se pueden mostrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) could not be understood. They are kept in the file as they are.</source>
        <translation>
            <numerusform>No se ha podido entender %Ln entrada. Se conserva en el archivo tal como está.</numerusform>
            <numerusform>No se han podido entender %Ln entradas. Se conservan en el archivo tal como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were written by a newer version of this program, or the file was edited.</source>
        <translation>Las escribió una versión más reciente de este programa, o se editó el archivo.</translation>
    </message>
    <message>
        <source>Check for a newer version of this program.</source>
        <translation>Busque una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>Generated with this program</source>
        <comment>where a token comes from</comment>
        <translation>Generado con este programa</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <comment>where a token comes from</comment>
        <translation>Introducido a mano</translation>
    </message>
    <message>
        <source>Memory, until this program closes</source>
        <comment>where a token is kept</comment>
        <translation>Memoria, hasta que se cierre este programa</translation>
    </message>
    <message>
        <source>Current</source>
        <comment>state of a recorded token</comment>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>state of a recorded token</comment>
        <translation>Sustituido</translation>
    </message>
    <message>
        <source>today</source>
        <comment>when a token is due</comment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>when a token is due</comment>
        <translation>mañana</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>when a token was due</comment>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <comment>when a token is due</comment>
        <translation>
            <numerusform>dentro de %Ln día</numerusform>
            <numerusform>dentro de %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <comment>when a token was due</comment>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a date and how far away it is: 24 Feb 2027 (in 90 days)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The list of tokens cannot be saved now</source>
        <translation>Ahora no se puede guardar la lista de tokens</translation>
    </message>
    <message>
        <source>End the other one, then try again.</source>
        <translation>Cierre el otro e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the permissions of the file, then try again.</source>
        <translation>Compruebe los permisos del archivo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The list of tokens is not a file</source>
        <translation>La lista de tokens no es un archivo</translation>
    </message>
    <message>
        <source>Move it away or correct the name, then try again.</source>
        <translation>Muévalo o corrija el nombre e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The list of tokens is too large</source>
        <translation>La lista de tokens es demasiado grande</translation>
    </message>
    <message>
        <source>Another file took its place, or the disk is damaged.</source>
        <translation>Otro archivo ha ocupado su lugar o el disco está dañado.</translation>
    </message>
    <message>
        <source>Move the file away or put back the right one, then try again.</source>
        <translation>Mueva el archivo o restaure el correcto e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>What was in the keychain is still there. Keep the file: the entries can be restored from it.</source>
        <translation>Lo que estaba en el llavero sigue ahí. Conserve el archivo: las entradas se pueden restaurar a partir de él.</translation>
    </message>
    <message>
        <source>The clock of this computer may be wrong</source>
        <translation>Es posible que el reloj de este equipo no sea correcto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of the list are dated later than now.</source>
        <translation>
            <numerusform>%Ln entrada de la lista tiene una fecha posterior a la actual.</numerusform>
            <numerusform>%Ln entradas de la lista tienen una fecha posterior a la actual.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check date and time of this computer. If they are right, check the due dates of these entries: reminders count from them.</source>
        <translation>Compruebe la fecha y la hora de este equipo. Si son correctas, compruebe las fechas previstas de estas entradas: los recordatorios cuentan a partir de ellas.</translation>
    </message>
    <message>
        <source>The settings cannot be read</source>
        <translation>No se pueden leer los ajustes</translation>
    </message>
    <message>
        <source>The file %1 was left as it is. Every setting has its default, and what you change lasts until you quit.</source>
        <translation>El archivo %1 se ha dejado como está. Todos los ajustes tienen su valor predeterminado y lo que cambie dura hasta que salga.</translation>
    </message>
    <message>
        <source>A folder, a pipe or a device is there instead of a file.</source>
        <translation>Hay una carpeta, una tubería o un dispositivo en lugar de un archivo.</translation>
    </message>
    <message>
        <source>Move it away or correct its permissions. It is read at the next start.</source>
        <translation>Muévalo o corrija sus permisos. Se leerá la próxima vez que se inicie el programa.</translation>
    </message>
    <message>
        <source>%1 is a folder, a pipe or a device. It was left as it is.</source>
        <translation>%1 es una carpeta, una tubería o un dispositivo. Se ha dejado como está.</translation>
    </message>
    <message>
        <source>Somebody made it by mistake, or the name points elsewhere.</source>
        <translation>Alguien lo creó por error o el nombre apunta a otro lugar.</translation>
    </message>
    <message>
        <source>The file %1 is larger than any list of this program could be. It was not read, and was left as it is.</source>
        <translation>El archivo %1 es más grande de lo que podría ser una lista de este programa. No se ha leído y se ha dejado como está.</translation>
    </message>
    <message>
        <source>Free some space or correct the permissions of the folder, and try again.</source>
        <translation>Libere espacio o corrija los permisos de la carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another program is writing the file %1 and does not finish. Nothing was changed.</source>
        <translation>Otro programa está escribiendo el archivo %1 y no termina. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This program is running a second time with the same folder, perhaps on another computer.</source>
        <translation>Este programa se está ejecutando por segunda vez con la misma carpeta, quizá en otro equipo.</translation>
    </message>
    <message>
        <source>It is larger than any settings of this program could be: another file took its place.</source>
        <translation>Es más grande de lo que podrían ser los ajustes de este programa: otro archivo ha ocupado su lugar.</translation>
    </message>
    <message>
        <source>The clock is wrong, or it was wrong when they were written.</source>
        <translation>El reloj no es correcto, o no lo era cuando se escribieron.</translation>
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
            <numerusform>%Ln credencial</numerusform>
            <numerusform>%Ln credenciales</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 is &quot;2 tokens&quot;, %2 &quot;1 credential&quot;.</extracomment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Password store of this computer (keychain)</source>
        <comment>where a token is kept</comment>
        <translation>Almacén de contraseñas de este equipo (llavero)</translation>
    </message>
    <message>
        <source>Retrieved from the Snyk website (Web UI)</source>
        <comment>where a token comes from</comment>
        <translation>Recuperado del sitio web de Snyk (interfaz web)</translation>
    </message>
    <message>
        <source>The settings are not saved</source>
        <translation>Los ajustes no están guardados</translation>
    </message>
    <message>
        <source>The file %1 could not be written. What you changed holds until you quit, and is lost then.</source>
        <translation>No se ha podido escribir el archivo %1. Lo que ha cambiado vale hasta que salga, y después se pierde.</translation>
    </message>
    <message>
        <source>The disk is full, or you may not write there.</source>
        <translation>El disco está lleno, o no tiene permiso para escribir ahí.</translation>
    </message>
    <message>
        <source>Make room or correct the permissions, then try again. Every further change tries it, too.</source>
        <translation>Libere espacio o corrija los permisos y vuelva a intentarlo. Cada nuevo cambio también lo intenta.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>state of a recorded token</comment>
        <translation>Revertido</translation>
    </message>
</context>
<context>
    <name>broker::ui::RecoveryGuide</name>
    <message numerus="yes">
        <source>%Ln more after this one.</source>
        <translation>
            <numerusform>Después de este, %Ln más.</numerusform>
            <numerusform>Después de este, %Ln más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add it to the list</source>
        <translation>Añadirlo a la lista</translation>
    </message>
    <message>
        <source>Find out…</source>
        <translation>Averiguarlo…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>Ends a message about interrupted work for good.</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Get it again…</source>
        <translation>Obtenerlo de nuevo…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>Hides a message until the program is started again.</extracomment>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Esperando al llavero…</translation>
    </message>
    <message>
        <source>Enter it again…</source>
        <translation>Introducirla de nuevo…</translation>
    </message>
</context>
<context>
    <name>broker::ui::Refusal</name>
    <message>
        <source>Snyk does not accept this token here</source>
        <translation>Snyk no acepta este token aquí</translation>
    </message>
    <message>
        <source>%1 answered that it does not know the token (401).</source>
        <translation>%1 ha respondido que no conoce el token (401).</translation>
    </message>
    <message>
        <source>Most often the token belongs to another Snyk region. Tokens work in one region only. It may also have expired or been revoked.</source>
        <translation>Lo más frecuente es que el token pertenezca a otra región de Snyk. Los tokens solo funcionan en una región. También es posible que haya caducado o se haya revocado.</translation>
    </message>
    <message>
        <source>Look at the address of Snyk in your browser after signing in, and choose the region with the same ending. Otherwise create a new token on your account page.</source>
        <translation>Mire la dirección de Snyk en su navegador después de iniciar sesión y elija la región con la misma terminación. De lo contrario, cree un token nuevo en la página de su cuenta.</translation>
    </message>
    <message>
        <source>Snyk no longer accepts the token</source>
        <translation>Snyk ya no acepta el token</translation>
    </message>
    <message>
        <source>The token worked before; now %1 refuses it (401).</source>
        <translation>El token funcionaba antes; ahora %1 lo rechaza (401).</translation>
    </message>
    <message>
        <source>Go back to the first page and connect with a valid token.</source>
        <translation>Vuelva a la primera página y conéctese con un token válido.</translation>
    </message>
    <message>
        <source>The token may not use Snyk&apos;s API</source>
        <translation>El token no puede usar la API de Snyk</translation>
    </message>
    <message>
        <source>The API belongs to Snyk&apos;s Enterprise plan. Personal tokens of the Free and Team plans have no access to it.</source>
        <translation>La API forma parte del plan Enterprise de Snyk. Los tokens personales de los planes Free y Team no tienen acceso a ella.</translation>
    </message>
    <message>
        <source>Use the token of an account or a service account of your company&apos;s Enterprise plan.</source>
        <translation>Use el token de una cuenta o de una cuenta de servicio del plan Enterprise de su empresa.</translation>
    </message>
    <message>
        <source>Snyk refused to list the organizations (403).</source>
        <translation>Snyk se ha negado a enumerar las organizaciones (403).</translation>
    </message>
    <message>
        <source>Snyk refused to list the integrations (403).</source>
        <translation>Snyk se ha negado a enumerar las integraciones (403).</translation>
    </message>
    <message>
        <source>Snyk refused the change (403). Nothing was changed.</source>
        <translation>Snyk ha rechazado el cambio (403). No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This address is not Snyk&apos;s API</source>
        <translation>Esta dirección no es la API de Snyk</translation>
    </message>
    <message>
        <source>%1 answered, but does not have what every Snyk API has (404).</source>
        <translation>%1 ha respondido, pero no tiene lo que tienen todas las API de Snyk (404).</translation>
    </message>
    <message>
        <source>The API address is mistyped, or it is the address of the Web UI.</source>
        <translation>La dirección de la API está mal escrita o es la de la interfaz web.</translation>
    </message>
    <message>
        <source>Check the address. It usually starts with “api.”.</source>
        <translation>Compruebe la dirección. Normalmente empieza por «api.».</translation>
    </message>
    <message>
        <source>Snyk found no list of organizations</source>
        <translation>Snyk no ha encontrado ninguna lista de organizaciones</translation>
    </message>
    <message>
        <source>Snyk answered that there is nothing to list (404).</source>
        <translation>Snyk ha respondido que no hay nada que enumerar (404).</translation>
    </message>
    <message>
        <source>Snyk did not find the organization</source>
        <translation>Snyk no ha encontrado la organización</translation>
    </message>
    <message>
        <source>Snyk answered that the organization is not there (404).</source>
        <translation>Snyk ha respondido que la organización no existe (404).</translation>
    </message>
    <message>
        <source>Go back, load the organizations again and choose from the new list.</source>
        <translation>Vuelva atrás, cargue de nuevo las organizaciones y elija en la lista nueva.</translation>
    </message>
    <message>
        <source>Snyk did not find the integration</source>
        <translation>Snyk no ha encontrado la integración</translation>
    </message>
    <message>
        <source>Snyk answered that the organization or the integration is not there (404). Nothing was changed.</source>
        <translation>Snyk ha respondido que la organización o la integración no existe (404). No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Snyk asks for a pause</source>
        <translation>Snyk pide una pausa</translation>
    </message>
    <message>
        <source>Other programs or pipelines use the same token.</source>
        <translation>Otros programas o canalizaciones usan el mismo token.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Inténtelo de nuevo dentro de %Ln segundo.</numerusform>
            <numerusform>Inténtelo de nuevo dentro de %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait a minute without requests and try again.</source>
        <translation>Espere un minuto sin hacer solicitudes e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Snyk did not understand the request</source>
        <translation>Snyk no ha entendido la solicitud</translation>
    </message>
    <message>
        <source>Snyk refused the request as malformed (400).</source>
        <translation>Snyk ha rechazado la solicitud por no ser correcta (400).</translation>
    </message>
    <message>
        <source>Snyk&apos;s API may have changed, or this integration needs something that the API does not take.</source>
        <translation>Es posible que la API de Snyk haya cambiado o que esta integración necesite algo que la API no admite.</translation>
    </message>
    <message>
        <source>Get the token from the Web UI instead, or ask Snyk support.</source>
        <translation>Obtenga el token de la interfaz web o consulte al soporte de Snyk.</translation>
    </message>
    <message>
        <source>Check for a newer version of this program. If there is none, report it with the details.</source>
        <translation>Busque una versión más reciente de este programa. Si no hay ninguna, comunique el problema con los detalles.</translation>
    </message>
    <message>
        <source>Snyk reports a conflict</source>
        <translation>Snyk comunica un conflicto</translation>
    </message>
    <message>
        <source>What was asked for does not fit what is there now (409).</source>
        <translation>Lo solicitado no es compatible con el estado actual (409).</translation>
    </message>
    <message>
        <source>Load the list again.</source>
        <translation>Cargue la lista de nuevo.</translation>
    </message>
    <message>
        <source>Snyk cannot do this</source>
        <translation>Snyk no puede hacerlo</translation>
    </message>
    <message>
        <source>Snyk understood the request but did not carry it out (422).</source>
        <translation>Snyk ha entendido la solicitud, pero no la ha llevado a cabo (422).</translation>
    </message>
    <message>
        <source>Your plan may lack Broker for this type of integration, or the integration is in a state that does not allow it.</source>
        <translation>Es posible que su plan no incluya Broker para este tipo de integración o que la integración esté en un estado que no lo permite.</translation>
    </message>
    <message>
        <source>Try it in the Web UI, or ask Snyk support and quote the request id.</source>
        <translation>Inténtelo en la interfaz web o consulte al soporte de Snyk e indique el id. de la solicitud.</translation>
    </message>
    <message>
        <source>Ask Snyk support and quote the request id.</source>
        <translation>Consulte al soporte de Snyk e indique el id. de la solicitud.</translation>
    </message>
    <message>
        <source>Snyk has a problem at the moment</source>
        <translation>Snyk tiene un problema en este momento</translation>
    </message>
    <message>
        <source>Look at status.snyk.io and try again later.</source>
        <translation>Consulte status.snyk.io e inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Snyk gave an unexpected answer</source>
        <translation>Snyk ha dado una respuesta inesperada</translation>
    </message>
    <message>
        <source>Something between this computer and Snyk may have answered in Snyk&apos;s place.</source>
        <translation>Es posible que algo situado entre este equipo y Snyk haya respondido en lugar de Snyk.</translation>
    </message>
    <message>
        <source>The token has expired, or somebody has revoked it in the meantime.</source>
        <translation>El token ha caducado o alguien lo ha revocado entretanto.</translation>
    </message>
    <message>
        <source>Snyk knows the token but refuses to answer (403).</source>
        <translation>Snyk conoce el token, pero se niega a responder (403).</translation>
    </message>
    <message>
        <source>Go back, reload the integrations and look at their state.</source>
        <translation>Vuelva atrás, recargue las integraciones y mire su estado.</translation>
    </message>
    <message>
        <source>Somebody else has just changed the same thing, or it already exists.</source>
        <translation>Otra persona acaba de cambiar lo mismo o ya existe.</translation>
    </message>
    <message>
        <source>%1 answered with an internal error (%2).</source>
        <translation>%1 ha respondido con un error interno (%2).</translation>
    </message>
    <message>
        <source>An outage or maintenance at Snyk. Your settings are not the cause.</source>
        <translation>Una avería o un mantenimiento en Snyk. Sus ajustes no son la causa.</translation>
    </message>
    <message>
        <source>%1 answered with status %2, which makes no sense here.</source>
        <translation>%1 ha respondido con el estado %2, que aquí no tiene sentido.</translation>
    </message>
    <message>
        <source>Try again later. If that does not help, ask Snyk support and quote the details.</source>
        <translation>Inténtelo de nuevo más tarde. Si no sirve, consulte al soporte de Snyk e indique los detalles.</translation>
    </message>
    <message>
        <source>%1 does not know the client id, or not with this client secret (401).</source>
        <translation>%1 no conoce el id. de cliente, o no con este secreto de cliente (401).</translation>
    </message>
    <message>
        <source>A part of one of them may be missing, or the service account belongs to another Snyk region. The secret may have been deleted.</source>
        <translation>Es posible que falte una parte de alguno de ellos o que la cuenta de servicio pertenezca a otra región de Snyk. También puede que se haya eliminado el secreto.</translation>
    </message>
    <message>
        <source>Copy both once more, and look which region the service account is in. A secret that is lost cannot be shown again: make another one for it.</source>
        <translation>Copie ambos de nuevo y mire en qué región está la cuenta de servicio. Un secreto perdido no se puede volver a mostrar: cree otro para ella.</translation>
    </message>
    <message>
        <source>The service account may not use Snyk&apos;s API</source>
        <translation>La cuenta de servicio no puede usar la API de Snyk</translation>
    </message>
    <message>
        <source>Snyk knows the service account but refuses to answer (403).</source>
        <translation>Snyk conoce la cuenta de servicio, pero se niega a responder (403).</translation>
    </message>
    <message>
        <source>The service account is disabled, or its role lacks View Organization. Service accounts belong to Snyk&apos;s Enterprise plan.</source>
        <translation>La cuenta de servicio está desactivada o su rol no incluye View Organization. Las cuentas de servicio forman parte del plan Enterprise de Snyk.</translation>
    </message>
    <message>
        <source>This needs the permission View Integrations. Org Admin, Org Collaborator, Group Admin and Group Viewer have it, and so has a role that is made from Snyk&apos;s template “Integration Editor/Implementor”.</source>
        <translation>Esto requiere el permiso View Integrations. Lo tienen Org Admin, Org Collaborator, Group Admin y Group Viewer, así como un rol creado a partir de la plantilla «Integration Editor/Implementor» de Snyk.</translation>
    </message>
    <message>
        <source>This needs the permission Edit Integrations. Org Admin and Group Admin have it, and so has a role that is made from Snyk&apos;s template “Integration Editor/Implementor”. Broker also has to be part of your plan.</source>
        <translation>Esto requiere el permiso Edit Integrations. Lo tienen Org Admin y Group Admin, así como un rol creado a partir de la plantilla «Integration Editor/Implementor» de Snyk. Además, Broker debe formar parte de su plan.</translation>
    </message>
    <message>
        <source>Snyk has switched this part of its API off for some hours</source>
        <translation>Snyk ha desactivado esta parte de su API durante unas horas</translation>
    </message>
    <message>
        <source>%1 answered that what was asked for is gone (410).</source>
        <translation>%1 ha respondido que lo solicitado ya no existe (410).</translation>
    </message>
    <message>
        <source>Snyk switches off what will end soon for up to four hours from 12:00 UTC, so that its users notice in time.</source>
        <translation>Snyk desactiva lo que terminará pronto durante un máximo de cuatro horas a partir de las 12:00 UTC, para que sus usuarios lo noten a tiempo.</translation>
    </message>
    <message>
        <source>Try again after %1. Look for a newer version of this program: what is switched off now ends for good soon.</source>
        <translation>Inténtelo de nuevo después de %1. Busque una versión más reciente de este programa: lo que ahora está desactivado terminará pronto definitivamente.</translation>
    </message>
    <message>
        <source>Snyk has ended this part of its API</source>
        <translation>Snyk ha retirado esta parte de su API</translation>
    </message>
    <message>
        <source>This version of the program is older than the change at Snyk.</source>
        <translation>Esta versión del programa es anterior al cambio en Snyk.</translation>
    </message>
    <message>
        <source>Install a newer version of this program. Until then, use the Web UI.</source>
        <translation>Instale una versión más reciente de este programa. Hasta entonces, use la interfaz web.</translation>
    </message>
    <message>
        <source>Snyk no longer accepts the client secret</source>
        <translation>Snyk ya no acepta el secreto de cliente</translation>
    </message>
    <message>
        <source>You were signed in with it; now %1 refuses it (401). Nothing was changed.</source>
        <translation>Había iniciado sesión con él; ahora %1 lo rechaza (401). No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The secret was deleted, most often because somebody rotated it elsewhere, or the service account itself was deleted.</source>
        <translation>El secreto se ha eliminado, casi siempre porque alguien lo rotó en otro lugar, o bien se ha eliminado la propia cuenta de servicio.</translation>
    </message>
    <message>
        <source>Sign in again with the client secret that is valid now. If nobody has it, make another one for the service account at Snyk.</source>
        <translation>Inicie sesión de nuevo con el secreto de cliente que es válido ahora. Si nadie lo tiene, cree otro para la cuenta de servicio en Snyk.</translation>
    </message>
    <message>
        <source>Too many requests were made by this account within a minute (429).</source>
        <translation>Esta cuenta ha hecho demasiadas solicitudes en un minuto (429).</translation>
    </message>
    <message>
        <source>This is not Snyk&apos;s API</source>
        <translation>Esta no es la API de Snyk</translation>
    </message>
    <message>
        <source>A proxy or a guest network answers in the place of Snyk.</source>
        <translation>Un proxy o una red de invitados responde en lugar de Snyk.</translation>
    </message>
    <message>
        <source>Diagnose the connection under Settings, Network, and ask your network team.</source>
        <translation>Diagnostique la conexión en Ajustes, Red, y pregunte a su equipo de redes.</translation>
    </message>
    <message>
        <source>Snyk does not accept this OAuth service account here</source>
        <translation>Snyk no acepta esta cuenta de servicio de OAuth aquí</translation>
    </message>
    <message>
        <source>Ask a Snyk administrator of your company for this role, or sign in as somebody who has it.</source>
        <translation>Pida este rol a un administrador de Snyk de su empresa o inicie sesión como alguien que lo tenga.</translation>
    </message>
    <message>
        <source>This account may not list organizations</source>
        <translation>Esta cuenta no puede enumerar las organizaciones</translation>
    </message>
    <message>
        <source>The account lacks the permission View Organization, which every member of an organization has. A service account may belong to another group.</source>
        <translation>La cuenta no tiene el permiso View Organization, que tienen todos los miembros de una organización. Es posible que una cuenta de servicio pertenezca a otro grupo.</translation>
    </message>
    <message>
        <source>This account may not see the integrations of this organization</source>
        <translation>Esta cuenta no puede ver las integraciones de esta organización</translation>
    </message>
    <message>
        <source>This account may not change integrations of this organization</source>
        <translation>Esta cuenta no puede cambiar las integraciones de esta organización</translation>
    </message>
    <message>
        <source>The account may no longer belong to any organization.</source>
        <translation>Es posible que la cuenta ya no pertenezca a ninguna organización.</translation>
    </message>
    <message>
        <source>Check in the Web UI which organizations the account belongs to.</source>
        <translation>Compruebe en la interfaz web a qué organizaciones pertenece la cuenta.</translation>
    </message>
    <message>
        <source>It was deleted, or the account may not see it: Snyk gives the same answer for both.</source>
        <translation>Se ha eliminado o la cuenta no puede verla: Snyk da la misma respuesta en ambos casos.</translation>
    </message>
    <message>
        <source>Somebody has removed it in the meantime, or the account may not see it: Snyk gives the same answer for both.</source>
        <translation>Alguien la ha eliminado entretanto o la cuenta no puede verla: Snyk da la misma respuesta en ambos casos.</translation>
    </message>
</context>
<context>
    <name>broker::ui::RegionChooser</name>
    <message>
        <source>AP&amp;I address:</source>
        <translation>&amp;Dirección de la API:</translation>
    </message>
    <message>
        <source>Another address (single tenant)</source>
        <translation>Otra dirección (single tenant)</translation>
    </message>
</context>
<context>
    <name>broker::ui::RegionPanel</name>
    <message>
        <source>Addresses of this re&amp;gion</source>
        <translation>Direcciones de esta re&amp;gión</translation>
    </message>
    <message>
        <source>Web application:</source>
        <translation>Aplicación web:</translation>
    </message>
    <message>
        <source>API:</source>
        <translation>API:</translation>
    </message>
    <message>
        <source>Broker server:</source>
        <translation>Servidor de Broker:</translation>
    </message>
    <message>
        <source>Dispatcher (high availability):</source>
        <translation>Dispatcher (alta disponibilidad):</translation>
    </message>
    <message>
        <source>Support:</source>
        <translation>Soporte:</translation>
    </message>
</context>
<context>
    <name>broker::ui::RegionText</name>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Europe, Frankfurt</source>
        <translation>Europa, Fráncfort</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>US government</source>
        <translation>Gobierno de EE. UU.</translation>
    </message>
    <message>
        <source>Single tenant (%1)</source>
        <comment>a Snyk installation for one customer, and its host</comment>
        <translation>Single tenant (%1)</translation>
    </message>
    <message>
        <source>Not documented by Snyk</source>
        <comment>an address</comment>
        <translation>No documentado por Snyk</translation>
    </message>
    <message>
        <source>Web UI</source>
        <translation>Interfaz web</translation>
    </message>
    <message>
        <source>Broker server</source>
        <translation>Servidor de Broker</translation>
    </message>
    <message>
        <source>high-availability dispatcher</source>
        <translation>dispatcher de alta disponibilidad</translation>
    </message>
    <message>
        <source>support</source>
        <translation>soporte</translation>
    </message>
    <message>
        <source>Snyk documents no address in this region for: %1. Ask your contact at Snyk before you set up the Broker client.</source>
        <translation>Snyk no documenta ninguna dirección en esta región para: %1. Consulte a su contacto en Snyk antes de configurar el cliente Broker.</translation>
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
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w it</source>
        <translation>&amp;Mostrarlo</translation>
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
        <translation>Cambiado en Snyk, no aquí: %1</translation>
    </message>
    <message>
        <source>The tokens may be others by now. Compare them with those on the Snyk website (Web UI).</source>
        <translation>Puede que los tokens ya sean otros. Compárelos con los del sitio web de Snyk (interfaz web).</translation>
    </message>
</context>
<context>
    <name>broker::ui::RemoveDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Remove a token</source>
        <translation>Eliminar un token</translation>
    </message>
    <message>
        <source>Remove a credential</source>
        <translation>Eliminar una credencial</translation>
    </message>
    <message>
        <source>The credential is gone from where it was kept; only the list could not be saved.</source>
        <translation>La credencial ya no está donde se guardaba; solo no se ha podido guardar la lista.</translation>
    </message>
    <message>
        <source>The token is gone from where it was kept; only the list could not be saved.</source>
        <translation>El token ya no está donde se guardaba; solo no se ha podido guardar la lista.</translation>
    </message>
    <message>
        <source>&amp;I understand that this cannot be undone here</source>
        <translation>&amp;Entiendo que esto no se puede deshacer aquí</translation>
    </message>
    <message>
        <source>It may not have been removed, so the entry stays in the list.</source>
        <translation>Es posible que no se haya eliminado, así que la entrada permanece en la lista.</translation>
    </message>
    <message>
        <source>This will delete the entry of %1 in this list. The secret itself was only in memory and is already gone.</source>
        <translation>Se eliminará la entrada de %1 en esta lista. El secreto solo estaba en la memoria y ya no existe.</translation>
    </message>
    <message>
        <source>This will delete the credential %1 in the memory of this program, and its entry in this list.</source>
        <translation>Se eliminarán la credencial %1 de la memoria de este programa y su entrada en esta lista.</translation>
    </message>
    <message>
        <source>This will delete the token %1 in the memory of this program, and its entry in this list.</source>
        <translation>Se eliminarán el token %1 de la memoria de este programa y su entrada en esta lista.</translation>
    </message>
    <message>
        <source>It will not delete the credential at %1. It stays valid there, and a Broker client that uses it keeps running. The audit journal will record what was done.</source>
        <extracomment>%1 is a service such as GitLab.</extracomment>
        <translation>No se eliminará la credencial en %1. Allí sigue siendo válida y un cliente Broker que la use seguirá funcionando. El registro de auditoría anotará lo que se ha hecho.</translation>
    </message>
    <message>
        <source>It will not delete the token at Snyk. It stays valid, and a Broker client that uses it keeps running. The audit journal will record what was done.</source>
        <translation>No se eliminará el token en Snyk. Sigue siendo válido y un cliente Broker que lo use seguirá funcionando. El registro de auditoría anotará lo que se ha hecho.</translation>
    </message>
    <message>
        <source>It is the credential of the Broker clients of: %1. Their tokens stay in this list.</source>
        <extracomment>%1 are integrations in organizations.</extracomment>
        <translation>Es la credencial de los clientes Broker de: %1. Sus tokens permanecen en esta lista.</translation>
    </message>
    <message>
        <source>The credential %1 of %2, which the same Broker client uses, stays where it is kept and in this list. If nothing uses it any more, remove it as well.</source>
        <extracomment>%1 is a masked credential, %2 a service such as GitLab.</extracomment>
        <translation>La credencial %1 de %2, que usa el mismo cliente Broker, permanece donde está guardada y en esta lista. Si ya nada la usa, elimínela también.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) use this token, and none of them will have it here any more: %1</source>
        <extracomment>%1 are organizations.</extracomment>
        <translation>
            <numerusform>%Ln organización usa este token y ya no lo tendrá aquí: %1</numerusform>
            <numerusform>%Ln organizaciones usan este token y ninguna de ellas lo tendrá ya aquí: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It will not revoke it at Snyk: it stays valid there until you do so. Your Broker tokens and their clients do not need it. The next window that asks Snyk asks you for a credential. The audit journal will record what was done.</source>
        <translation>No se revocará en Snyk: allí sigue siendo válida hasta que usted la revoque. Sus tokens de Broker y sus clientes no la necesitan. La próxima ventana que consulte a Snyk le pedirá una credencial. El registro de auditoría anotará lo que se ha hecho.</translation>
    </message>
    <message>
        <source>This will delete the credential %1 in the memory of this program, and its entry in this list: you are signed out of Snyk.</source>
        <translation>Se eliminarán la credencial %1 de la memoria de este programa y su entrada en esta lista: se cerrará su sesión en Snyk.</translation>
    </message>
    <message>
        <source>This will delete the credential %1 in the password store of this computer (keychain), and its entry in this list. You are signed out of Snyk where it is in use.</source>
        <translation>Esto eliminará la credencial %1 del almacén de contraseñas de este equipo (llavero) y su entrada en esta lista. Se cierra su sesión en Snyk donde se esté usando.</translation>
    </message>
    <message>
        <source>This will delete the credential %1 in the password store of this computer (keychain), and its entry in this list.</source>
        <translation>Esto eliminará la credencial %1 del almacén de contraseñas de este equipo (llavero) y su entrada en esta lista.</translation>
    </message>
    <message>
        <source>This will delete the token %1 in the password store of this computer (keychain), and its entry in this list.</source>
        <translation>Esto eliminará el token %1 del almacén de contraseñas de este equipo (llavero) y su entrada en esta lista.</translation>
    </message>
    <message>
        <source>What signs in to Snyk is among them: you are signed out of Snyk.</source>
        <translation>Entre ellos está la credencial que inicia sesión en Snyk: se cerrará su sesión en Snyk.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln credential(s) that the same Broker clients use stay(s) where it is/they are kept and in this list.</source>
        <translation>
            <numerusform>%Ln credencial que usan los mismos clientes Broker permanece donde está guardada y en esta lista.</numerusform>
            <numerusform>%Ln credenciales que usan los mismos clientes Broker permanecen donde están guardadas y en esta lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the tokens is/are shared: %1 organizations use them, and none of them will have one here any more.</source>
        <extracomment>%1 is a number of organizations.</extracomment>
        <translation>
            <numerusform>%Ln de los tokens es compartido: lo usan %1 organizaciones y ninguna de ellas lo tendrá ya aquí.</numerusform>
            <numerusform>%Ln de los tokens son compartidos: los usan %1 organizaciones y ninguna de ellas tendrá ya uno aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Eliminar de la lista</translation>
    </message>
    <message>
        <source>This will delete %1 where they are kept on this computer (keychain, or the memory of this program), and their entries in this list.</source>
        <extracomment>%1 is &quot;78 tokens&quot; or &quot;2 tokens and 1 credential&quot;.</extracomment>
        <translation>Se eliminarán %1 de donde están guardados en este equipo (llavero o memoria de este programa), así como sus entradas en esta lista.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more stay(s) in the list, because a rotation is not finished. Bring it to its end first.</source>
        <translation>
            <numerusform>%Ln entrada más permanece en la lista porque hay una rotación sin terminar. Termínela antes.</numerusform>
            <numerusform>%Ln entradas más permanecen en la lista porque hay una rotación sin terminar. Termínela antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The secrets are gone from where they were kept; only the list could not be saved.</source>
        <translation>Los secretos ya no están donde se guardaban; solo no se ha podido guardar la lista.</translation>
    </message>
    <message>
        <source>Removed from the list: %1</source>
        <extracomment>%1 is &quot;78 tokens&quot; or &quot;2 tokens and 1 credential&quot;.</extracomment>
        <translation>Eliminados de la lista: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) in the list:</source>
        <extracomment>Followed by their names, a line each.</extracomment>
        <translation>
            <numerusform>%Ln entrada permanece en la lista:</numerusform>
            <numerusform>%Ln entradas permanecen en la lista:</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries that are removed</source>
        <translation>Entradas que se eliminan</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entry(s) of the list</source>
        <extracomment>%1 is how many of them have been tried.</extracomment>
        <translation>
            <numerusform>%1 de %Ln entrada de la lista</numerusform>
            <numerusform>%1 de %Ln entradas de la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>It will not delete the token at Snyk, where it is not in use any more. The audit journal will record what was done.</source>
        <translation>No se eliminará el token en Snyk, donde ya no se usa. El registro de auditoría anotará lo que se ha hecho.</translation>
    </message>
    <message>
        <source>It will not delete them at Snyk or at other services. What is in use stays valid, and Broker clients that use it keep running. The audit journal will record what was done.</source>
        <translation>No se eliminarán en Snyk ni en otros servicios. Los que están en uso siguen siendo válidos y los clientes Broker que los usen seguirán funcionando. El registro de auditoría anotará lo que se ha hecho.</translation>
    </message>
    <message numerus="yes">
        <source>The secret(s) of %Ln of them is/are gone from where it was/they were kept; only the list could not be saved.</source>
        <translation>
            <numerusform>El secreto de %Ln de ellos ya no está donde se guardaba; solo no se ha podido guardar la lista.</numerusform>
            <numerusform>Los secretos de %Ln de ellos ya no están donde se guardaban; solo no se ha podido guardar la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (only the entry is left)</source>
        <translation>%1 (solo queda la entrada)</translation>
    </message>
    <message>
        <source>What stays in the list</source>
        <translation>Lo que permanece en la lista</translation>
    </message>
</context>
<context>
    <name>broker::ui::Report</name>
    <message>
        <source>Snyk Broker tokens</source>
        <translation>Tokens de Snyk Broker</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integración</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Rotation due</source>
        <translation>Rotación prevista</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Practice mode: these Snyk Broker tokens are not real</source>
        <translation>Modo de práctica: estos tokens de Snyk Broker no son reales</translation>
    </message>
    <message>
        <source>The fingerprint shows the first and last four characters of a token. There is no secret in this report.</source>
        <translation>La huella muestra los cuatro primeros y los cuatro últimos caracteres de un token. Este informe no contiene ningún secreto.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ResultsPage</name>
    <message>
        <source>Save as a &amp;table…</source>
        <translation>&amp;Guardar como tabla…</translation>
    </message>
    <message>
        <source>Organizations of the job</source>
        <translation>Organizaciones de la tarea</translation>
    </message>
    <message>
        <source>R&amp;etrieve its token…</source>
        <translation>Recuperar &amp;su token…</translation>
    </message>
    <message>
        <source>&amp;Retry what did not go well</source>
        <translation>Re&amp;intentar lo que no ha salido bien</translation>
    </message>
    <message>
        <source>Take &amp;back…</source>
        <translation>Re&amp;vertir…</translation>
    </message>
    <message>
        <source>F&amp;orget this job…</source>
        <translation>&amp;Olvidar esta tarea…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>The job is kept, so that it can be taken back, until you forget it.</source>
        <translation>La tarea se conserva, para que se pueda revertir, hasta que la olvide.</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Guardar los resultados</translation>
    </message>
    <message>
        <source>Forget this job</source>
        <translation>Olvidar esta tarea</translation>
    </message>
    <message>
        <source>Forget this job?</source>
        <translation>¿Olvidar esta tarea?</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>Olvid&amp;arla</translation>
    </message>
    <message>
        <source>Nothing changes in Snyk and on your list. It cannot be taken back any more.</source>
        <translation>No cambia nada en Snyk ni en su lista. Ya no se podrá revertir.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservarla</translation>
    </message>
    <message>
        <source>The job is forgotten</source>
        <translation>La tarea se ha olvidado</translation>
    </message>
    <message>
        <source>What it has done stays.</source>
        <translation>Lo que ha hecho permanece.</translation>
    </message>
    <message>
        <source>Set up the cl&amp;ients…</source>
        <translation>Configurar los c&amp;lientes…</translation>
    </message>
    <message>
        <source>The job is kept until you forget it.</source>
        <translation>La tarea se conserva hasta que la olvide.</translation>
    </message>
    <message>
        <source>Nothing changes in Snyk and on your list.</source>
        <translation>No cambia nada en Snyk ni en su lista.</translation>
    </message>
    <message>
        <source>&amp;Go on with the job</source>
        <translation>&amp;Continuar con la tarea</translation>
    </message>
    <message>
        <source>Results so far</source>
        <translation>Resultados hasta ahora</translation>
    </message>
    <message>
        <source>Go on first: of some organizations it is not known yet what became of them</source>
        <translation>Continúe primero: de algunas organizaciones aún no se sabe qué ha ocurrido</translation>
    </message>
    <message>
        <source>Se&amp;nd to a colleague…</source>
        <translation>&amp;Enviar a un compañero…</translation>
    </message>
    <message>
        <source>The job is paused. It can be gone on with, now or later, until you forget it.</source>
        <translation>La tarea está en pausa. Puede continuarla, ahora o más tarde, hasta que la olvide.</translation>
    </message>
</context>
<context>
    <name>broker::ui::RetirePage</name>
    <message>
        <source>The old token and its client</source>
        <translation>El token anterior y su cliente</translation>
    </message>
    <message>
        <source>You have the new token; this program does not. Give it once, so that it can be kept and found again.</source>
        <translation>Usted tiene el token nuevo; este programa, no. Indíquelo una vez, para que se pueda guardar y encontrar de nuevo.</translation>
    </message>
    <message>
        <source>Remove the old token</source>
        <translation>Eliminar el token anterior</translation>
    </message>
    <message>
        <source>Nothing &amp;uses the old token any more</source>
        <translation>Nada &amp;usa ya el token anterior</translation>
    </message>
    <message>
        <source>&amp;Remove the old token</source>
        <translation>&amp;Eliminar el token anterior</translation>
    </message>
    <message>
        <source>&amp;Make the new token the current one</source>
        <translation>&amp;Convertir el token nuevo en el actual</translation>
    </message>
    <message>
        <source>Days to &amp;keep the old token:</source>
        <translation>&amp;Días que se conserva el token anterior:</translation>
    </message>
    <message>
        <source>Retire the old token</source>
        <translation>Retirar el token anterior</translation>
    </message>
    <message>
        <source>Snyk uses the new token, and your list still has the old one.</source>
        <translation>Snyk usa el token nuevo y su lista aún tiene el anterior.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Intentar &amp;de nuevo</translation>
    </message>
    <message>
        <source>The old token (%1) is kept until %2. It can be removed earlier.</source>
        <translation>El token anterior (%1) se conserva hasta el %2. Se puede eliminar antes.</translation>
    </message>
    <message>
        <source>The old token (%1) has been kept long enough. Remove it when nothing uses it any more.</source>
        <translation>El token anterior (%1) se ha conservado el tiempo suficiente. Elimínelo cuando ya nada lo use.</translation>
    </message>
    <message>
        <source>&amp;Change the day</source>
        <translation>&amp;Cambiar el día</translation>
    </message>
    <message>
        <source>&amp;Keep the old token until:</source>
        <translation>C&amp;onservar el token anterior hasta el:</translation>
    </message>
    <message>
        <source>Take the old client away:</source>
        <translation>Retire el cliente antiguo:</translation>
    </message>
    <message>
        <source>Copy the c&amp;ommand</source>
        <translation>Copiar el c&amp;omando</translation>
    </message>
    <message>
        <source>The old token is being removed…</source>
        <translation>Se está eliminando el token anterior…</translation>
    </message>
    <message>
        <source>The new token is being saved, and the list brought up to date…</source>
        <translation>Se está guardando el token nuevo y actualizando la lista…</translation>
    </message>
    <message>
        <source>The old token (%1) is in the memory of this program only, and gone when the program ends. Remove its entry when nothing uses it any more.</source>
        <translation>El token anterior (%1) solo está en la memoria de este programa y se pierde cuando el programa termina. Elimine su entrada cuando ya nada lo use.</translation>
    </message>
    <message>
        <source>Make the new one the current one, with a new due date.</source>
        <translation>Convierta el nuevo en el actual, con una nueva fecha prevista.</translation>
    </message>
    <message>
        <source>Removing it deletes the old token from this computer. It cannot be brought back.</source>
        <translation>Al eliminarlo se borra de este equipo el token anterior. No se puede recuperar.</translation>
    </message>
    <message>
        <source>Copies of the old token</source>
        <translation>Copias del token anterior</translation>
    </message>
    <message>
        <source>No old copy is in Snyk &amp;Essentials</source>
        <translation>No &amp;hay ninguna copia antigua en Snyk Essentials</translation>
    </message>
</context>
<context>
    <name>broker::ui::RetrievePage</name>
    <message>
        <source>&amp;Open these settings in the browser</source>
        <translation>&amp;Abrir esta configuración en el navegador</translation>
    </message>
    <message>
        <source>Not there? Open the &amp;list of integrations</source>
        <translation>¿No está ahí? Abrir la &amp;lista de integraciones</translation>
    </message>
    <message>
        <source>Ask Snyk &amp;Support</source>
        <translation>&amp;Consultar al soporte de Snyk</translation>
    </message>
    <message>
        <source>Follow these steps in your browser, then paste the token here.</source>
        <translation>Siga estos pasos en su navegador y pegue después el token aquí.</translation>
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
        <translation>Hay un token en el portapapeles</translation>
    </message>
    <message>
        <source>Is %1 the token you copied?</source>
        <translation>¿Es %1 el token que ha copiado?</translation>
    </message>
    <message>
        <source>Use &amp;it</source>
        <translation>&amp;Usarlo</translation>
    </message>
    <message>
        <source>Notice a token on the &amp;clipboard while this page is open</source>
        <translation>&amp;Detectar un token en el portapapeles mientras esta página esté abierta</translation>
    </message>
    <message>
        <source>Not &amp;this one</source>
        <translation>&amp;Este no</translation>
    </message>
    <message>
        <source>What the Web UI would show</source>
        <translation>Lo que mostraría la interfaz web</translation>
    </message>
    <message>
        <source>Only text that looks like a token is offered, and only to you. Nothing is used before you say so.</source>
        <translation>Solo se ofrece un texto que parezca un token, y solo a usted. No se usa nada hasta que usted lo indique.</translation>
    </message>
    <message>
        <source>In practice mode no browser is opened. The token there is %1.</source>
        <translation>En el modo de práctica no se abre ningún navegador. El token de allí es %1.</translation>
    </message>
    <message>
        <source>Generate the token on the Snyk website (Web UI)</source>
        <translation>Generar el token en el sitio web de Snyk (interfaz web)</translation>
    </message>
    <message>
        <source>Copy the token from the Snyk website (Web UI)</source>
        <translation>Copiar el token del sitio web de Snyk (interfaz web)</translation>
    </message>
</context>
<context>
    <name>broker::ui::RetrieveQueue</name>
    <message numerus="yes">
        <source>%Ln token(s) still to be retrieved</source>
        <translation>
            <numerusform>Queda %Ln token por recuperar</numerusform>
            <numerusform>Quedan %Ln tokens por recuperar</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>a token</comment>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>A token, and its place among those that are retrieved one after the other.</extracomment>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>tokens</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>broker::ui::RotatedDialog</name>
    <message>
        <source>Mark as rotated</source>
        <translation>Marcar como rotado</translation>
    </message>
    <message>
        <source>&amp;Rotated on:</source>
        <translation>&amp;Rotado el:</translation>
    </message>
    <message>
        <source>Due again on %1.</source>
        <translation>Próxima rotación prevista: %1.</translation>
    </message>
    <message>
        <source>Only the dates change. The secret that is kept stays as it is: if Snyk shows another one now, close this and choose “Rotate”, so that the new one is stored.</source>
        <translation>Solo cambian las fechas. El secreto guardado sigue igual: si Snyk muestra ahora otro, cierre esta ventana y elija «Rotar», para que se guarde el nuevo.</translation>
    </message>
</context>
<context>
    <name>broker::ui::RotationDialog</name>
    <message>
        <source>&amp;Give up…</source>
        <translation>Aba&amp;ndonar…</translation>
    </message>
    <message>
        <source>Give up this rotation</source>
        <translation>Abandonar esta rotación</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Continuar con ella</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>&amp;Terminarla</translation>
    </message>
    <message>
        <source>Do you have the new token in a safe place?</source>
        <translation>¿Tiene el token nuevo en un lugar seguro?</translation>
    </message>
    <message>
        <source>If you leave now, this program forgets it. Snyk cannot take it back, and shows it in the Web UI only.</source>
        <translation>Si sale ahora, el programa lo olvidará. Snyk no puede retirarlo y solo lo muestra en la interfaz web.</translation>
    </message>
    <message>
        <source>&amp;Leave, I have it</source>
        <translation>&amp;Salir, lo tengo</translation>
    </message>
    <message>
        <source>End this rotation here?</source>
        <translation>¿Terminar aquí esta rotación?</translation>
    </message>
    <message>
        <source>The new token is being saved</source>
        <translation>Se está guardando el token nuevo</translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <extracomment>%1 is an integration in an organization.</extracomment>
        <translation>Rotar %1</translation>
    </message>
</context>
<context>
    <name>broker::ui::RotationDonePage</name>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>Token of %1: %2</source>
        <translation>Token de %1: %2</translation>
    </message>
    <message>
        <source>Due for the next rotation: %1</source>
        <translation>Próxima rotación prevista: %1</translation>
    </message>
    <message>
        <source>&amp;Finish later</source>
        <translation>&amp;Terminar más tarde</translation>
    </message>
</context>
<context>
    <name>broker::ui::RotationGuide</name>
    <message numerus="yes">
        <source>%Ln rotation(s) are unfinished</source>
        <translation>
            <numerusform>%Ln rotación está sin terminar</numerusform>
            <numerusform>%Ln rotaciones están sin terminar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>integration in organization: where its rotation stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Resume the first</source>
        <translation>Reanudar la primera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln old token(s) can be removed</source>
        <translation>
            <numerusform>Se puede eliminar %Ln token anterior</numerusform>
            <numerusform>Se pueden eliminar %Ln tokens anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>%1: the days that you chose to keep the old token %2 are over.</source>
        <translation>%1: han pasado los días que eligió para conservar el token anterior %2.</translation>
    </message>
    <message>
        <source>Rotate what is d&amp;ue…</source>
        <translation>Rotar lo &amp;que está pendiente…</translation>
    </message>
    <message>
        <source>Sn&amp;yk API credential…</source>
        <translation>Credencial de API de Sny&amp;k…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Snyk API credential(s) was/were not rotated to the end</source>
        <translation>
            <numerusform>%Ln credencial de API de Snyk no se rotó hasta el final</numerusform>
            <numerusform>%Ln credenciales de API de Snyk no se rotaron hasta el final</numerusform>
        </translation>
    </message>
    <message>
        <source>unnamed account</source>
        <translation>cuenta sin nombre</translation>
    </message>
    <message>
        <source>%1: two secrets may be valid, until you delete the old one, %2.</source>
        <translation>%1: puede haber dos secretos válidos hasta que elimine el anterior, %2.</translation>
    </message>
    <message>
        <source>%1: Snyk was asked for a second secret, which is not in use yet.</source>
        <translation>%1: se pidió a Snyk un segundo secreto, que aún no está en uso.</translation>
    </message>
</context>
<context>
    <name>broker::ui::RotationPage</name>
    <message>
        <source>Sign &amp;in again</source>
        <translation>&amp;Volver a iniciar sesión</translation>
    </message>
</context>
<context>
    <name>broker::ui::RotationStateText</name>
    <message>
        <source>Nothing is under way</source>
        <translation>No hay nada en curso</translation>
    </message>
    <message>
        <source>This rotation has ended.</source>
        <translation>Esta rotación ha terminado.</translation>
    </message>
    <message>
        <source>Close the window. Rotate starts a new one.</source>
        <translation>Cierre la ventana. «Rotar» inicia una nueva.</translation>
    </message>
    <message>
        <source>Plan the rotation</source>
        <translation>Planificar la rotación</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Switch to the new token</source>
        <translation>Cambiar al token nuevo</translation>
    </message>
    <message>
        <source>Get the new token</source>
        <translation>Obtener el token nuevo</translation>
    </message>
    <message>
        <source>Please wait.</source>
        <translation>Espere.</translation>
    </message>
    <message>
        <source>Nothing was asked of Snyk</source>
        <translation>No se ha solicitado nada a Snyk</translation>
    </message>
    <message>
        <source>Snyk is asked for a new token, once.</source>
        <translation>Se solicita a Snyk un token nuevo, una vez.</translation>
    </message>
    <message>
        <source>A Snyk group can have one provisional token at a time. The one that is there was issued by this program, for %1.</source>
        <translation>Un grupo de Snyk solo puede tener un token provisional a la vez. El que hay lo solicitó este programa, para %1.</translation>
    </message>
    <message>
        <source>Somebody else&apos;s new token is waiting</source>
        <translation>Hay en espera un token nuevo de otra persona</translation>
    </message>
    <message>
        <source>A Snyk group can have one provisional token at a time, and this program did not issue the one that is there. No new one was made.</source>
        <translation>Un grupo de Snyk solo puede tener un token provisional a la vez y el que hay no lo solicitó este programa. No se ha creado ninguno nuevo.</translation>
    </message>
    <message>
        <source>Another administrator or a script has begun to rotate a token of this group and has not switched to it yet.</source>
        <translation>Otro administrador o un script ha empezado a rotar un token de este grupo y aún no ha cambiado a él.</translation>
    </message>
    <message>
        <source>Ask the other administrators of the group. The Web UI shows the token in the Broker settings of its integration. If it is meant for this one, paste it below and go on with it. Do not switch to a token whose client nobody has started.</source>
        <translation>Consulte a los demás administradores del grupo. La interfaz web muestra el token en la configuración de Broker de su integración. Si está destinado a esta, péguelo abajo y continúe con él. No cambie a un token cuyo cliente nadie ha iniciado.</translation>
    </message>
    <message>
        <source>Nobody knows whether a new token was issued</source>
        <translation>Nadie sabe si se emitió un token nuevo</translation>
    </message>
    <message>
        <source>Look at the Broker settings of %1 in the Web UI. If a new token is shown there, paste it below. If there is none, end this rotation with “Give up” and start another one.</source>
        <translation>Mire la configuración de Broker de %1 en la interfaz web. Si allí se muestra un token nuevo, péguelo abajo. Si no hay ninguno, termine esta rotación con «Abandonar» e inicie otra.</translation>
    </message>
    <message>
        <source>Follow the steps, then paste the new token. Have the restart of the client ready first.</source>
        <translation>Siga los pasos y pegue después el token nuevo. Tenga preparado antes el reinicio del cliente.</translation>
    </message>
    <message>
        <source>Save the new token</source>
        <translation>Guardar el token nuevo</translation>
    </message>
    <message>
        <source>Start a client with the new token</source>
        <translation>Iniciar un cliente con el token nuevo</translation>
    </message>
    <message>
        <source>Start the client as shown, then go on.</source>
        <translation>Inicie el cliente como se muestra y continúe.</translation>
    </message>
    <message>
        <source>Is the new client connected?</source>
        <translation>¿Está conectado el cliente nuevo?</translation>
    </message>
    <message>
        <source>Give the address of the new client and check it.</source>
        <translation>Indique la dirección del cliente nuevo y compruébelo.</translation>
    </message>
    <message>
        <source>The new client is ready</source>
        <translation>El cliente nuevo está listo</translation>
    </message>
    <message>
        <source>It is known to be connected with the new token.</source>
        <translation>Consta que está conectado con el token nuevo.</translation>
    </message>
    <message>
        <source>Snyk is told to use the new token, once.</source>
        <translation>Se indica a Snyk que use el token nuevo, una vez.</translation>
    </message>
    <message>
        <source>Snyk did not switch</source>
        <translation>Snyk no ha cambiado</translation>
    </message>
    <message>
        <source>Nobody knows which token Snyk uses</source>
        <translation>Nadie sabe qué token usa Snyk</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>fingerprint</comment>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>Look at the Broker settings of %1 in the Web UI: the new token is %2, the old one %3. Then say below which one is shown.</source>
        <translation>Mire la configuración de Broker de %1 en la interfaz web: el token nuevo es %2; el anterior, %3. Después, indique abajo cuál se muestra.</translation>
    </message>
    <message>
        <source>Does it work after the switch?</source>
        <translation>¿Funciona después del cambio?</translation>
    </message>
    <message>
        <source>Check the client once more, and test a project of the integration in Snyk.</source>
        <translation>Compruebe el cliente una vez más y pruebe un proyecto de la integración en Snyk.</translation>
    </message>
    <message>
        <source>The client runs with the new token</source>
        <translation>El cliente funciona con el token nuevo</translation>
    </message>
    <message>
        <source>The new token is in use</source>
        <translation>El token nuevo está en uso</translation>
    </message>
    <message>
        <source>The client works after the switch.</source>
        <translation>El cliente funciona después del cambio.</translation>
    </message>
    <message>
        <source>Retire the old token</source>
        <translation>Retirar el token anterior</translation>
    </message>
    <message>
        <source>The list does not have the new token yet</source>
        <translation>La lista aún no tiene el token nuevo</translation>
    </message>
    <message>
        <source>When nothing uses the old token any more, remove it. Until then you may leave.</source>
        <translation>Cuando ya nada use el token anterior, elimínelo. Hasta entonces, puede salir.</translation>
    </message>
    <message>
        <source>The old token was not removed</source>
        <translation>No se ha eliminado el token anterior</translation>
    </message>
    <message>
        <source>The token is rotated</source>
        <translation>El token está rotado</translation>
    </message>
    <message>
        <source>Close the window. The list shows when the next rotation is due.</source>
        <translation>Cierre la ventana. La lista muestra para cuándo está prevista la próxima rotación.</translation>
    </message>
    <message>
        <source>Back to where you left</source>
        <translation>Volviendo al punto donde lo dejó</translation>
    </message>
    <message>
        <source>The new token of this rotation was issued, and the keychain does not say whether it has it. Nothing was changed.</source>
        <translation>El token nuevo de esta rotación se emitió y el llavero no indica si lo tiene. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The new token is not on this computer</source>
        <translation>El token nuevo no está en este equipo</translation>
    </message>
    <message>
        <source>Snyk issued it (%1), and the keychain does not have it.</source>
        <translation>Snyk lo emitió (%1) y el llavero no lo tiene.</translation>
    </message>
    <message>
        <source>Paste it below: the Web UI shows it in the Broker settings of the integration. If you have it elsewhere, say so and go on without it here.</source>
        <translation>Péguelo abajo: la interfaz web lo muestra en la configuración de Broker de la integración. Si lo tiene en otro lugar, indíquelo y continúe aquí sin él.</translation>
    </message>
    <message>
        <source>The new token could not be saved. It is not lost: this program holds it in memory until you decide.</source>
        <translation>No se ha podido guardar el token nuevo. No se ha perdido: este programa lo mantiene en la memoria hasta que usted decida.</translation>
    </message>
    <message>
        <source>Snyk still uses the old one until it is told otherwise.</source>
        <translation>Snyk sigue usando el anterior hasta que se le indique lo contrario.</translation>
    </message>
    <message>
        <source>Snyk refused the switch.</source>
        <translation>Snyk ha rechazado el cambio.</translation>
    </message>
    <message>
        <source>The request did not get as far as Snyk.</source>
        <translation>La solicitud no llegó a Snyk.</translation>
    </message>
    <message>
        <source>This call changed nothing. Both clients may go on running.</source>
        <translation>Esta llamada no ha cambiado nada. Ambos clientes pueden seguir funcionando.</translation>
    </message>
    <message>
        <source>The new token is being saved for each entry of your list that it belongs to.</source>
        <translation>El token nuevo se está guardando para cada entrada de su lista a la que pertenece.</translation>
    </message>
    <message>
        <source>The new token is in use.</source>
        <translation>El token nuevo está en uso.</translation>
    </message>
    <message>
        <source>Recording it was interrupted; trying again does what is missing.</source>
        <translation>Se interrumpió su registro; al intentarlo de nuevo se hace lo que falta.</translation>
    </message>
    <message>
        <source>The old token is still in the list</source>
        <translation>El token anterior sigue en la lista</translation>
    </message>
    <message>
        <source>The old token is being removed from where it is kept.</source>
        <translation>El token anterior se está eliminando de donde está guardado.</translation>
    </message>
    <message>
        <source>Nobody knows whether a new token was issued, and the keychain does not say whether it has one. Nothing was changed.</source>
        <translation>Nadie sabe si se emitió un token nuevo y el llavero no indica si tiene alguno. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Somebody removed it, or it was saved on another computer.</source>
        <translation>Alguien lo eliminó o se guardó en otro equipo.</translation>
    </message>
    <message>
        <source>The new token is in the keychain of this computer.</source>
        <translation>El token nuevo está en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>You have the new token; this program does not.</source>
        <translation>Usted tiene el token nuevo; este programa, no.</translation>
    </message>
    <message>
        <source>It may still be where it was kept.</source>
        <translation>Es posible que siga donde estaba guardado.</translation>
    </message>
    <message>
        <source>It may still be in the keychain.</source>
        <translation>Es posible que siga en el llavero.</translation>
    </message>
    <message>
        <source>It may still be in the memory of this program.</source>
        <translation>Es posible que siga en la memoria de este programa.</translation>
    </message>
    <message>
        <source>%1: not known how it ended</source>
        <comment>step of a rotation</comment>
        <translation>%1: no se sabe cómo terminó</translation>
    </message>
    <message>
        <source>%1: it is for you to decide</source>
        <comment>step of a rotation</comment>
        <translation>%1: le corresponde a usted decidir</translation>
    </message>
    <message>
        <source>%1: not done</source>
        <comment>step of a rotation</comment>
        <translation>%1: no se ha hecho</translation>
    </message>
    <message>
        <source>Read who is affected, let the program check what it can, then begin.</source>
        <translation>Lea a quién afecta, deje que el programa compruebe lo que pueda y comience después.</translation>
    </message>
    <message>
        <source>What is about to be done is being written to the journal.</source>
        <translation>Se está anotando en el registro lo que se va a hacer.</translation>
    </message>
    <message>
        <source>If the request has already been sent, the program waits for Snyk&apos;s answer.</source>
        <translation>Si la solicitud ya se ha enviado, el programa espera la respuesta de Snyk.</translation>
    </message>
    <message>
        <source>This program already has a new token waiting</source>
        <translation>Este programa ya tiene un token nuevo en espera</translation>
    </message>
    <message>
        <source>Finish that rotation first: it is in the list, under Resume. Then come back here.</source>
        <translation>Termine antes esa rotación: está en la lista, en «Reanudar». Después, vuelva aquí.</translation>
    </message>
    <message>
        <source>Snyk was asked for one, and no clear answer came. It may have issued it. The call is not repeated: a second one would be refused, or the first token would be lost.</source>
        <translation>Se solicitó uno a Snyk y no llegó una respuesta clara. Es posible que lo haya emitido. La llamada no se repite: una segunda se rechazaría, o se perdería el primer token.</translation>
    </message>
    <message>
        <source>The connection was lost, or the program ended, while Snyk was answering.</source>
        <translation>La conexión se perdió, o el programa terminó, mientras Snyk respondía.</translation>
    </message>
    <message>
        <source>For this type, Snyk makes tokens only in its Web UI.</source>
        <translation>Para este tipo, Snyk crea tokens solo en su interfaz web.</translation>
    </message>
    <message>
        <source>It is saved in the keychain and read back before it is shown.</source>
        <translation>Se guarda en el llavero y se vuelve a leer antes de mostrarse.</translation>
    </message>
    <message>
        <source>It is kept in the memory of this program.</source>
        <translation>Se mantiene en la memoria de este programa.</translation>
    </message>
    <message>
        <source>The new token may not have been saved. It is not lost: this program holds it in memory until you decide.</source>
        <translation>Es posible que el token nuevo no se haya guardado. No se ha perdido: este programa lo mantiene en la memoria hasta que usted decida.</translation>
    </message>
    <message>
        <source>Assume that the old one has not worked since the new one was generated.</source>
        <translation>Dé por hecho que el anterior no funciona desde que se generó el nuevo.</translation>
    </message>
    <message>
        <source>You can go on once a client with the new token has been seen, or once you state that you have seen it.</source>
        <translation>Podrá continuar cuando se haya visto un cliente con el token nuevo o cuando declare que lo ha visto.</translation>
    </message>
    <message>
        <source>Go on to the switch. You can check once more before that.</source>
        <translation>Continúe con el cambio. Antes puede comprobar una vez más.</translation>
    </message>
    <message>
        <source>Snyk was told to switch, and no clear answer came. It may have switched. The call is not repeated automatically. Leave both clients running.</source>
        <translation>Se indicó a Snyk que cambiara y no llegó una respuesta clara. Es posible que haya cambiado. La llamada no se repite automáticamente. Deje ambos clientes en ejecución.</translation>
    </message>
    <message>
        <source>Snyk uses the new token now. Leave the old client running until the new one has been checked.</source>
        <translation>Snyk usa ahora el token nuevo. Deje el cliente antiguo en ejecución hasta que se haya comprobado el nuevo.</translation>
    </message>
    <message>
        <source>Go on to make the new token the current one in your list.</source>
        <translation>Continúe para convertir el token nuevo en el actual de su lista.</translation>
    </message>
    <message>
        <source>The new token is now the current one in your list, with a new due date.</source>
        <translation>El token nuevo es ahora el actual de su lista, con una nueva fecha prevista.</translation>
    </message>
    <message>
        <source>The new token is not affected.</source>
        <translation>El token nuevo no se ve afectado.</translation>
    </message>
    <message>
        <source>It is gone from where it was kept; only the list could not be saved. The new token is not affected.</source>
        <translation>Ya no está donde se guardaba; solo no se ha podido guardar la lista. El token nuevo no se ve afectado.</translation>
    </message>
    <message>
        <source>The new token is in use, and this program no longer keeps the old one.</source>
        <translation>El token nuevo está en uso y este programa ya no guarda el anterior.</translation>
    </message>
    <message>
        <source>The program is looking for the new token where it was kept.</source>
        <translation>El programa busca el token nuevo donde estaba guardado.</translation>
    </message>
    <message>
        <source>It was only in the memory of this program, and the program has been closed since.</source>
        <translation>Solo estaba en la memoria de este programa, y el programa se ha cerrado desde entonces.</translation>
    </message>
    <message>
        <source>The new token is only in the memory of this program, and is gone when the program ends.</source>
        <translation>El token nuevo solo está en la memoria de este programa y se pierde cuando el programa termina.</translation>
    </message>
    <message>
        <source>Generate the new token on the Snyk website (Web UI)</source>
        <translation>Generar el token nuevo en el sitio web de Snyk (interfaz web)</translation>
    </message>
</context>
<context>
    <name>broker::ui::RotationText</name>
    <message>
        <source>Plan</source>
        <comment>step of a rotation</comment>
        <translation>Planificar</translation>
    </message>
    <message>
        <source>New token</source>
        <comment>step of a rotation</comment>
        <translation>Token nuevo</translation>
    </message>
    <message>
        <source>New client</source>
        <comment>step of a rotation</comment>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>Check it</source>
        <comment>step of a rotation</comment>
        <translation>Comprobarlo</translation>
    </message>
    <message>
        <source>Switch</source>
        <comment>step of a rotation</comment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Check again</source>
        <comment>step of a rotation</comment>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Retire the old</source>
        <comment>step of a rotation</comment>
        <translation>Retirar el anterior</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step of a rotation</comment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Planned, nothing done yet</source>
        <translation>Planificada, aún sin hacer nada</translation>
    </message>
    <message>
        <source>The new token is to be generated in the Web UI</source>
        <translation>El token nuevo debe generarse en la interfaz web</translation>
    </message>
    <message>
        <source>Nobody knows whether a new token was issued</source>
        <translation>Nadie sabe si se emitió un token nuevo</translation>
    </message>
    <message>
        <source>Nobody knows which token Snyk uses</source>
        <translation>Nadie sabe qué token usa Snyk</translation>
    </message>
    <message>
        <source>The new token works, the old one is still recorded</source>
        <translation>El token nuevo funciona, el anterior sigue registrado</translation>
    </message>
    <message>
        <source>Rotated, the old token is kept for a while</source>
        <translation>Rotado, el token anterior se conserva un tiempo</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>integration, organization</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>For this type Snyk makes the new token in its Web UI only. You generate it there, this program keeps it, and you restart the Broker client with it.</source>
        <translation>Para este tipo, Snyk crea el token nuevo solo en su interfaz web. Usted lo genera allí, este programa lo guarda y usted reinicia el cliente Broker con él.</translation>
    </message>
    <message>
        <source>Docker: somebody who may start containers on the host where the Broker client for %1 runs.</source>
        <translation>Docker: alguien que pueda iniciar contenedores en el host donde se ejecuta el cliente Broker para %1.</translation>
    </message>
    <message>
        <source>Kubernetes: somebody who may install a Helm release in its namespace. Changing the secret alone restarts nothing.</source>
        <translation>Kubernetes: alguien que pueda instalar una release de Helm en su espacio de nombres. Cambiar solo el secreto no reinicia nada.</translation>
    </message>
    <message>
        <source>Snyk uses the new token (%1) instead of the old one (%2) for %3.</source>
        <translation>Snyk usa el token nuevo (%1) en lugar del anterior (%2) para %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other integration(s) of your list share the old token and follow: %1</source>
        <translation>
            <numerusform>%Ln integración más de su lista comparte el token anterior y cambia con él: %1</numerusform>
            <numerusform>%Ln integraciones más de su lista comparten el token anterior y cambian con él: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every other integration of the same Snyk group that uses the old token follows as well, whether it is in your list or not.</source>
        <translation>También cambian con él todas las demás integraciones del mismo grupo de Snyk que usan el token anterior, estén o no en su lista.</translation>
    </message>
    <message>
        <source>The new client is connected</source>
        <translation>El cliente nuevo está conectado</translation>
    </message>
    <message>
        <source>Snyk uses the new token</source>
        <translation>Snyk usa el token nuevo</translation>
    </message>
    <message>
        <source>Snyk still uses the old token</source>
        <translation>Snyk sigue usando el token anterior</translation>
    </message>
    <message>
        <source>The new client works after the switch</source>
        <translation>El cliente nuevo funciona después del cambio</translation>
    </message>
    <message>
        <source>Waits for another new token of the same group</source>
        <translation>Espera a otro token nuevo del mismo grupo</translation>
    </message>
    <message>
        <source>The command takes its values from %1: “Set up the client…” makes that file.</source>
        <extracomment>%1 is the name of a file, “Set up the client…” is a button.</extracomment>
        <translation>El comando toma sus valores de %1: «Configurar el cliente…» crea ese archivo.</translation>
    </message>
    <message>
        <source>Start a second client beside the old one, and leave the old one alone.</source>
        <translation>Inicie un segundo cliente junto al antiguo y no toque el antiguo.</translation>
    </message>
    <message>
        <source>Stop the old client when the new one has worked for a day.</source>
        <translation>Detenga el cliente antiguo cuando el nuevo haya funcionado durante un día.</translation>
    </message>
    <message>
        <source>This program forgets the rotation.</source>
        <translation>Este programa olvida la rotación.</translation>
    </message>
    <message>
        <source>No new token was issued, and nothing has changed.</source>
        <translation>No se ha emitido ningún token nuevo y no ha cambiado nada.</translation>
    </message>
    <message>
        <source>The new token (%1) that Snyk has issued stays with Snyk.</source>
        <translation>El token nuevo (%1) que ha emitido Snyk permanece en Snyk.</translation>
    </message>
    <message>
        <source>Nobody knows whether Snyk has issued a new token. If it has, the token stays with Snyk.</source>
        <translation>Nadie sabe si Snyk ha emitido un token nuevo. Si es así, el token permanece en Snyk.</translation>
    </message>
    <message>
        <source>New token issued, its client not running yet</source>
        <translation>Token nuevo emitido, su cliente aún no está en ejecución</translation>
    </message>
    <message>
        <source>New token issued, its client not confirmed yet</source>
        <translation>Token nuevo emitido, su cliente aún sin confirmar</translation>
    </message>
    <message>
        <source>New client confirmed, ready to switch</source>
        <translation>Cliente nuevo confirmado, listo para el cambio</translation>
    </message>
    <message>
        <source>Switched, to be checked again</source>
        <translation>Cambiado, pendiente de comprobar de nuevo</translation>
    </message>
    <message>
        <source>This is the old token, the one to be replaced. Enter the new one here.</source>
        <translation>Este es el token anterior, el que se va a sustituir. Introduzca aquí el nuevo.</translation>
    </message>
    <message>
        <source>This is not the new token of this rotation: its fingerprint is different.</source>
        <translation>Este no es el token nuevo de esta rotación: su huella es diferente.</translation>
    </message>
    <message>
        <source>A rotation replaces a Broker token with a new one, so that old copies of it become useless.</source>
        <translation>Una rotación sustituye un token de Broker por uno nuevo, de modo que las copias antiguas dejan de servir.</translation>
    </message>
    <message>
        <source>First, a second Broker client is started with the new token, beside the old one. Only once it is known to be connected is Snyk told to switch to it; then the old one goes. Nothing is interrupted in between.</source>
        <translation>Primero se inicia un segundo cliente Broker con el token nuevo, junto al antiguo. Solo cuando consta que está conectado se indica a Snyk que cambie a él; después se retira el antiguo. No se interrumpe nada entretanto.</translation>
    </message>
    <message>
        <source>You can leave at any point: the list shows how far the rotation has got, and Resume takes you back to exactly that point.</source>
        <translation>Puede salir en cualquier momento: la lista muestra hasta dónde ha llegado la rotación y «Reanudar» le devuelve exactamente a ese punto.</translation>
    </message>
    <message>
        <source>Before you generate it: just leave. Nothing has changed.</source>
        <translation>Antes de generarlo: simplemente salga. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>After you have generated it: assume that the old token no longer works. There is no way back, only forward: restart the client with the new token, which is saved before it is used.</source>
        <translation>Después de generarlo: dé por hecho que el token anterior ya no funciona. No hay vuelta atrás, solo hacia delante: reinicie el cliente con el token nuevo, que se guarda antes de usarse.</translation>
    </message>
    <message>
        <source>The old token stays where it is until you remove it here, in case it still works.</source>
        <translation>El token anterior permanece donde está hasta que lo elimine aquí, por si aún funciona.</translation>
    </message>
    <message>
        <source>Before the switch: stop the new client and leave. The old client has been running all along; Snyk keeps the unused token until somebody switches to it.</source>
        <translation>Antes del cambio: detenga el cliente nuevo y salga. El cliente antiguo ha estado siempre en ejecución; Snyk conserva el token sin usar hasta que alguien cambie a él.</translation>
    </message>
    <message>
        <source>After the switch: there is no switching back. Leave the old client running until the new one has been checked; if the new one fails, start another client with the new token, which is saved before it is used.</source>
        <translation>Después del cambio: no hay vuelta atrás. Deje el cliente antiguo en ejecución hasta que se haya comprobado el nuevo; si el nuevo falla, inicie otro cliente con el token nuevo, que se guarda antes de usarse.</translation>
    </message>
    <message>
        <source>The old token stays where it is, marked as replaced, until you remove it here.</source>
        <translation>El token anterior permanece donde está, marcado como sustituido, hasta que lo elimine aquí.</translation>
    </message>
    <message>
        <source>As far as Snyk documents it, two tokens of such an integration cannot be in use at once: from the moment you generate the new one until the client has restarted, scans of this integration may fail. If you prepare the restart first, the gap is no longer than a restart.</source>
        <translation>Según la documentación de Snyk, no pueden usarse a la vez dos tokens de una integración de este tipo: desde que genere el nuevo hasta que el cliente se haya reiniciado, los análisis de esta integración pueden fallar. Si prepara antes el reinicio, la interrupción no dura más que un reinicio.</translation>
    </message>
    <message>
        <source>It is a copy of the old client with four differences: the new token, its own name, its own port, and the path of its health check, which shows that a running client was started with this token.</source>
        <translation>Es una copia del cliente antiguo con cuatro diferencias: el token nuevo, su propio nombre, su propio puerto y la ruta de su comprobación de estado, que muestra que un cliente en ejecución se inició con este token.</translation>
    </message>
    <message>
        <source>Start a client with the new token now: the old token may have stopped working already.</source>
        <translation>Inicie ahora un cliente con el token nuevo: es posible que el token anterior ya haya dejado de funcionar.</translation>
    </message>
    <message>
        <source>From then on, clients with the old token get no more requests. Leave them running until the new one has been checked again.</source>
        <translation>A partir de entonces, los clientes con el token anterior no reciben más solicitudes. Déjelos en ejecución hasta que se haya comprobado de nuevo el nuevo.</translation>
    </message>
    <message>
        <source>Snyk documents no way back. The call is made once and never repeated automatically.</source>
        <translation>Snyk no documenta ninguna vuelta atrás. La llamada se hace una vez y nunca se repite automáticamente.</translation>
    </message>
    <message>
        <source>Your statement of %1: %2 — “%3”</source>
        <comment>date, fact, the user&apos;s own words</comment>
        <translation>Su declaración del %1: %2 — «%3»</translation>
    </message>
    <message>
        <source>The old token is only in the memory of this program: it is gone when the program ends, whatever number of days is set. Its entry stays, marked as replaced; then you are reminded to remove it.</source>
        <translation>El token anterior solo está en la memoria de este programa: se pierde cuando el programa termina, sea cual sea el número de días establecido. Su entrada permanece, marcada como sustituida; después se le recuerda que la elimine.</translation>
    </message>
    <message>
        <source>Until somebody switches to it, no other token can be issued in the group.</source>
        <translation>Hasta que alguien cambie a él, no se puede emitir otro token en el grupo.</translation>
    </message>
    <message>
        <source>The new token that is waiting in the group is not affected.</source>
        <translation>El token nuevo en espera en el grupo no se ve afectado.</translation>
    </message>
    <message>
        <source>The new token (%1) stays as it is: the Web UI shows it. Assume that the old one no longer works.</source>
        <translation>El token nuevo (%1) sigue como está: la interfaz web lo muestra. Dé por hecho que el anterior ya no funciona.</translation>
    </message>
    <message>
        <source>If you have already generated a new token, assume that the old one no longer works: the client needs the new one, which the Web UI shows.</source>
        <translation>Si ya ha generado un token nuevo, dé por hecho que el anterior ya no funciona: el cliente necesita el nuevo, que muestra la interfaz web.</translation>
    </message>
    <message>
        <source>Snyk: this program, with an account that may edit integrations.</source>
        <translation>Snyk: este programa, con una cuenta que pueda editar integraciones.</translation>
    </message>
    <message>
        <source>Snyk: you, on its website (Web UI), with a role that may edit integrations.</source>
        <translation>Snyk: usted, en su sitio web (interfaz web), con un rol que pueda editar integraciones.</translation>
    </message>
    <message>
        <source>The old token stays in the password store of this computer (keychain) for the days given here, marked as replaced, so that you can look up what it was; then you are reminded to remove it.</source>
        <translation>El token anterior permanece en el almacén de contraseñas de este equipo (llavero) los días que se indican aquí, marcado como sustituido, para que pueda consultar cuál era; después se le recuerda que lo elimine.</translation>
    </message>
</context>
<context>
    <name>broker::ui::RunPage</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Retry what did not go well</source>
        <translation>Re&amp;intentar lo que no ha salido bien</translation>
    </message>
    <message>
        <source>Organizations of the job</source>
        <translation>Organizaciones de la tarea</translation>
    </message>
    <message>
        <source>The job is running</source>
        <translation>La tarea está en curso</translation>
    </message>
    <message>
        <source>You can pause it at any time. It is noted step by step, and goes on where it stopped.</source>
        <translation>Puede pausarla en cualquier momento. Se anota paso a paso y continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>Organizations that are over</source>
        <translation>Organizaciones terminadas</translation>
    </message>
    <message>
        <source>The job is over, and not everything went well</source>
        <translation>La tarea ha terminado y no todo ha salido bien</translation>
    </message>
    <message>
        <source>The job is over</source>
        <translation>La tarea ha terminado</translation>
    </message>
    <message>
        <source>The table says what was done in each organization.</source>
        <translation>La tabla indica qué se ha hecho en cada organización.</translation>
    </message>
    <message>
        <source>The job is being paused</source>
        <translation>La tarea se está pausando</translation>
    </message>
    <message>
        <source>What was asked of Snyk is still waited for.</source>
        <translation>Aún se espera la respuesta a lo solicitado a Snyk.</translation>
    </message>
    <message>
        <source>The job is paused</source>
        <translation>La tarea está en pausa</translation>
    </message>
    <message>
        <source>Go on now, or leave: it can be gone on with after a restart.</source>
        <translation>Continúe ahora o salga: podrá continuarla después de reiniciar.</translation>
    </message>
    <message>
        <source>It is the token of “%1”. If there are others, they come after it.</source>
        <translation>Es el token de «%1». Si hay otros, vienen después.</translation>
    </message>
    <message>
        <source>Keep &amp;all tokens of this job in memory</source>
        <translation>&amp;Mantener todos los tokens de esta tarea en la memoria</translation>
    </message>
    <message>
        <source>Broker token for %1</source>
        <comment>integration in organization</comment>
        <translation>Token de Broker para %1</translation>
    </message>
    <message>
        <source>Nothing is asked of Snyk before you press “Go on”.</source>
        <translation>No se solicita nada a Snyk hasta que pulse «Continuar».</translation>
    </message>
    <message>
        <source>Only what needs &amp;you</source>
        <translation>Solo lo que &amp;requiere su intervención</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s)</source>
        <translation>
            <numerusform>%1 de %Ln organización</numerusform>
            <numerusform>%1 de %Ln organizaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>What needs you comes first in the table, with the reason.</source>
        <translation>Lo que requiere su intervención aparece primero en la tabla, con el motivo.</translation>
    </message>
    <message>
        <source>The job goes on. %1</source>
        <comment>counts</comment>
        <translation>La tarea continúa. %1</translation>
    </message>
    <message>
        <source>The job is being paused.</source>
        <translation>La tarea se está pausando.</translation>
    </message>
    <message>
        <source>The job is paused. %1</source>
        <comment>counts</comment>
        <translation>La tarea está en pausa. %1</translation>
    </message>
    <message>
        <source>See the res&amp;ults so far</source>
        <translation>Ver los &amp;resultados hasta ahora</translation>
    </message>
    <message>
        <source>Pause and see the res&amp;ults</source>
        <translation>Pausar y ver los resul&amp;tados</translation>
    </message>
</context>
<context>
    <name>broker::ui::SaveDialog</name>
    <message>
        <source>The file could not be written</source>
        <translation>No se ha podido escribir el archivo</translation>
    </message>
    <message>
        <source>Choose another folder, or close the program that has the file open.</source>
        <translation>Elija otra carpeta o cierre el programa que tiene abierto el archivo.</translation>
    </message>
    <message>
        <source>There is already a folder, a pipe or a device of this name. Choose another name.</source>
        <translation>Ya existe una carpeta, una tubería o un dispositivo con este nombre. Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ScriptText</name>
    <message>
        <source>Check the address of the script under Settings, Network; open it in a browser to see what is there.</source>
        <translation>Compruebe la dirección del script en Ajustes, Red; ábrala en un navegador para ver qué hay allí.</translation>
    </message>
    <message>
        <source>Show this to whoever looks after the script, or enter the proxy itself under Settings, Network.</source>
        <translation>Muestre esto a quien se encargue del script o introduzca el propio proxy en Ajustes, Red.</translation>
    </message>
    <message>
        <source>The address of the proxy script (PAC) is missing.</source>
        <translation>Falta la dirección del script de proxy (PAC).</translation>
    </message>
    <message>
        <source>Enter it under Settings, Network.</source>
        <translation>Introdúzcala en Ajustes, Red.</translation>
    </message>
    <message>
        <source>The address of the proxy script (PAC) cannot be used.</source>
        <translation>La dirección del script de proxy (PAC) no se puede usar.</translation>
    </message>
    <message>
        <source>Enter one under Settings, Network, that begins with https://, http:// or file://, without a user name in it.</source>
        <translation>Introduzca en Ajustes, Red, una que empiece por https://, http:// o file://, sin nombre de usuario.</translation>
    </message>
    <message>
        <source>The proxy script (PAC) cannot be fetched.</source>
        <translation>No se puede obtener el script de proxy (PAC).</translation>
    </message>
    <message>
        <source>The proxy script (PAC) is larger than 1 MB, so it was not read.</source>
        <translation>El script de proxy (PAC) ocupa más de 1 MB, por lo que no se ha leído.</translation>
    </message>
    <message>
        <source>A web page is at the address of the proxy script (PAC).</source>
        <translation>En la dirección del script de proxy (PAC) hay una página web.</translation>
    </message>
    <message>
        <source>The proxy script (PAC) has an error in it.</source>
        <translation>El script de proxy (PAC) contiene un error.</translation>
    </message>
    <message>
        <source>The proxy script (PAC) did not come to an end, so it was stopped.</source>
        <translation>El script de proxy (PAC) no terminaba, por lo que se ha detenido.</translation>
    </message>
    <message>
        <source>The proxy script (PAC) names no proxy that this program can use.</source>
        <translation>El script de proxy (PAC) no indica ningún proxy que este programa pueda usar.</translation>
    </message>
    <message>
        <source>None of the proxies that the proxy script (PAC) names can be reached.</source>
        <translation>No se puede acceder a ninguno de los proxies que indica el script de proxy (PAC).</translation>
    </message>
    <message>
        <source>Check whether you are in the company&apos;s network or need its VPN; otherwise ask the network team.</source>
        <translation>Compruebe si está en la red de la empresa o necesita su VPN; si no, consulte al equipo de redes.</translation>
    </message>
    <message>
        <source>The part of this program that evaluates proxy scripts (PAC) is missing or does not run.</source>
        <translation>La parte de este programa que evalúa los scripts de proxy (PAC) falta o no se ejecuta.</translation>
    </message>
    <message>
        <source>Install the program again from its package, or enter the proxy itself under Settings, Network.</source>
        <translation>Instale de nuevo el programa desde su paquete o introduzca el propio proxy en Ajustes, Red.</translation>
    </message>
    <message>
        <source>said “%1”, fetched %2</source>
        <comment>a proxy script: its answer, a time</comment>
        <translation>respondió «%1», obtenido: %2</translation>
    </message>
    <message>
        <source>The proxy script (PAC) was not read in time: the drive that it is on does not answer.</source>
        <translation>El script de proxy (PAC) no se leyó a tiempo: la unidad en la que está no responde.</translation>
    </message>
    <message>
        <source>Connect that drive again, or copy the script to this computer and enter its new address under Settings, Network.</source>
        <translation>Vuelva a conectar esa unidad, o copie el script a este equipo y escriba su nueva dirección en Ajustes, Red.</translation>
    </message>
    <message>
        <source>%1 It was said: “%2”.</source>
        <translation>%1 El mensaje fue: «%2».</translation>
    </message>
</context>
<context>
    <name>broker::ui::SecretCard</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Esperando al llavero…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Stops waiting for the keychain.</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Get it again…</source>
        <extracomment>Opens the steps to get a token from Snyk&apos;s website that was issued before.</extracomment>
        <translation>Obtenerlo de nuevo…</translation>
    </message>
    <message>
        <source>Credential, shown</source>
        <translation>Credencial, visible</translation>
    </message>
    <message>
        <source>Credential, hidden</source>
        <translation>Credencial, oculta</translation>
    </message>
    <message>
        <source>Token, shown</source>
        <translation>Token, visible</translation>
    </message>
    <message>
        <source>Token, hidden</source>
        <translation>Token, oculto</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may be asking for your password in another window.</source>
        <translation>Esperando al llavero. Es posible que pida su contraseña en otra ventana.</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>the token</comment>
        <translation>Ocultar</translation>
    </message>
    <message numerus="yes">
        <source>Hidden again in %Ln second(s).</source>
        <translation>
            <numerusform>Se oculta de nuevo dentro de %Ln segundo.</numerusform>
            <numerusform>Se oculta de nuevo dentro de %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the token</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>It is longer than the field: the arrow keys show the rest.</source>
        <translation>Es más largo que el campo: las teclas de flecha muestran el resto.</translation>
    </message>
    <message>
        <source>Enter it again…</source>
        <extracomment>Opens the steps in which a credential is entered.</extracomment>
        <translation>Introducirla de nuevo…</translation>
    </message>
</context>
<context>
    <name>broker::ui::SecretField</name>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>No hay texto en el portapapeles.</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>the secret</comment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the secret</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Eliminarlos</translation>
    </message>
    <message>
        <source>The text on the clipboard is too long for a secret. Nothing was pasted.</source>
        <translation>El texto del portapapeles es demasiado largo para un secreto. No se ha pegado nada.</translation>
    </message>
    <message>
        <source>Spaces, line breaks or quotes around the text were removed.</source>
        <translation>Se han eliminado espacios, saltos de línea o comillas alrededor del texto.</translation>
    </message>
    <message>
        <source>There are spaces before or after the text. They are kept as part of the secret.</source>
        <translation>Hay espacios antes o después del texto. Se conservan como parte del secreto.</translation>
    </message>
    <message>
        <source>There is a line break before or after the text. It is kept as part of the secret.</source>
        <translation>Hay un salto de línea antes o después del texto. Se conserva como parte del secreto.</translation>
    </message>
    <message>
        <source>Spaces and line breaks around the text were removed.</source>
        <translation>Se han eliminado espacios y saltos de línea alrededor del texto.</translation>
    </message>
</context>
<context>
    <name>broker::ui::SelectionsDialog</name>
    <message>
        <source>&amp;Save this choice</source>
        <translation>&amp;Guardar esta selección</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Saved choices</source>
        <translation>Selecciones guardadas</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln organization(s))</source>
        <comment>name of a choice</comment>
        <translation>
            <numerusform>%1 (%Ln organización)</numerusform>
            <numerusform>%1 (%Ln organizaciones)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved choice(s) cannot be read</source>
        <translation>
            <numerusform>No se puede leer %Ln selección guardada</numerusform>
            <numerusform>No se pueden leer %Ln selecciones guardadas</numerusform>
        </translation>
    </message>
    <message>
        <source>It is left as it is; a later version of this program may have written it.</source>
        <translation>Se deja como está; es posible que la haya escrito una versión posterior de este programa.</translation>
    </message>
    <message>
        <source>A choice is saved with its rules in this program&apos;s data on this computer, without any token. To open it again, here or after a restart, press “Saved choices…” and choose it in this list; it takes the place of what is chosen then.</source>
        <translation>Una selección se guarda con sus reglas en los datos de este programa en este equipo, sin ningún token. Para volver a abrirla, aquí o después de reiniciar, pulse «Selecciones guardadas…» y elíjala en esta lista; sustituye a lo que esté elegido en ese momento.</translation>
    </message>
    <message>
        <source>“%1” is saved</source>
        <comment>name of a choice</comment>
        <translation>«%1» está guardada</translation>
    </message>
    <message>
        <source>It is in the list below.</source>
        <translation>Está en la lista siguiente.</translation>
    </message>
    <message>
        <source>There is another choice “%1”. Replace it?</source>
        <comment>name of a choice</comment>
        <translation>Ya existe otra selección «%1». ¿Desea sustituirla?</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Sustituirla</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservarla</translation>
    </message>
    <message>
        <source>Remove the choice “%1”?</source>
        <comment>name of a choice</comment>
        <translation>¿Eliminar la selección «%1»?</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Eliminarla</translation>
    </message>
</context>
<context>
    <name>broker::ui::SendDialog</name>
    <message>
        <source>With the &amp;credential</source>
        <translation>Con la &amp;credencial</translation>
    </message>
    <message>
        <source>&amp;Save the encrypted file…</source>
        <translation>&amp;Guardar el archivo cifrado…</translation>
    </message>
    <message>
        <source>Save the &amp;instructions…</source>
        <translation>Guardar las &amp;instrucciones…</translation>
    </message>
    <message>
        <source>Send to a colleague — practice mode</source>
        <translation>Enviar a un compañero: modo de práctica</translation>
    </message>
    <message>
        <source>Send to a colleague</source>
        <translation>Enviar a un compañero</translation>
    </message>
    <message>
        <source>The Broker client for %1 in %2, %3, for somebody else to run. Send two files: one encrypted, with everything in it, and a page that says what to do.</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization, %3 a region of Snyk.</extracomment>
        <translation>El cliente Broker para %1 en %2, %3, para que lo ejecute otra persona. Envíe dos archivos: uno cifrado, con todo, y una página que dice qué hacer.</translation>
    </message>
    <message>
        <source>Nothing secret is needed here</source>
        <translation>Aquí no hace falta nada secreto</translation>
    </message>
    <message>
        <source>Without it your colleague enters the credential of the service</source>
        <translation>Sin ella, su compañero escribe la credencial del servicio</translation>
    </message>
    <message>
        <source>None is entered or kept: your colleague enters the credential of the service</source>
        <translation>No hay ninguna escrita ni guardada: su compañero escribe la credencial del servicio</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>&amp;Para:</translation>
    </message>
    <message>
        <source>F&amp;rom:</source>
        <translation>&amp;De:</translation>
    </message>
    <message>
        <source>&amp;Message:</source>
        <translation>&amp;Mensaje:</translation>
    </message>
    <message>
        <source>Can be opened &amp;until:</source>
        <translation>Se puede abrir &amp;hasta:</translation>
    </message>
    <message>
        <source>Name of your colleague</source>
        <translation>Nombre de su compañero</translation>
    </message>
    <message>
        <source>Your name, as your colleague knows it</source>
        <translation>Su nombre, tal como lo conoce su compañero</translation>
    </message>
    <message>
        <source>How it is opened</source>
        <translation>Cómo se abre</translation>
    </message>
    <message>
        <source>A name is missing</source>
        <translation>Falta un nombre</translation>
    </message>
    <message>
        <source>Enter whom it is for: the name stands in the audit journal and on the instructions.</source>
        <translation>Escriba para quién es: el nombre figura en el registro de auditoría y en las instrucciones.</translation>
    </message>
    <message>
        <source>Enter your name, so that your colleague knows who hands this over.</source>
        <translation>Escriba su nombre, para que su compañero sepa quién entrega esto.</translation>
    </message>
    <message>
        <source>The client is not ready to be sent</source>
        <translation>El cliente aún no se puede enviar</translation>
    </message>
    <message>
        <source>To be corrected in the window of the client: %1.</source>
        <extracomment>%1 is a list of fields of a form.</extracomment>
        <translation>Para corregir en la ventana del cliente: %1.</translation>
    </message>
    <message>
        <source>It cannot be locked yet</source>
        <translation>Aún no se puede cifrar</translation>
    </message>
    <message>
        <source>Save the encrypted file</source>
        <translation>Guardar el archivo cifrado</translation>
    </message>
    <message>
        <source>Hand-over (*.handover)</source>
        <translation>Entrega (*.handover)</translation>
    </message>
    <message>
        <source>Encrypting…</source>
        <translation>Cifrando…</translation>
    </message>
    <message>
        <source>The encrypted file is saved</source>
        <translation>El archivo cifrado está guardado</translation>
    </message>
    <message>
        <source>Only your colleague&apos;s key opens it. Send it with the instructions.</source>
        <translation>Solo lo abre la clave de su compañero. Envíelo con las instrucciones.</translation>
    </message>
    <message>
        <source>Send it with the instructions, and tell the passphrase by phone. Once it has arrived, delete the file.</source>
        <translation>Envíelo con las instrucciones y diga la frase de contraseña por teléfono. Cuando haya llegado, elimine el archivo.</translation>
    </message>
    <message>
        <source>This folder does not keep files private: others may be able to read it.</source>
        <translation>Esta carpeta no mantiene privados los archivos: puede que otros lo lean.</translation>
    </message>
    <message>
        <source>Save the instructions</source>
        <translation>Guardar las instrucciones</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf)</source>
        <translation>Página web (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The instructions are saved</source>
        <translation>Las instrucciones están guardadas</translation>
    </message>
    <message>
        <source>There is no secret in them.</source>
        <translation>No contienen ningún secreto.</translation>
    </message>
    <message>
        <source>The message is too long</source>
        <translation>El mensaje es demasiado largo</translation>
    </message>
    <message numerus="yes">
        <source>It may have %Ln character(s) at most. Shorten it, or send it separately.</source>
        <translation>
            <numerusform>Puede tener %Ln carácter como máximo. Acórtelo o envíelo por separado.</numerusform>
            <numerusform>Puede tener %Ln caracteres como máximo. Acórtelo o envíelo por separado.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the &amp;credential (none is entered or kept)</source>
        <translation>Con la &amp;credencial (no hay ninguna escrita ni guardada)</translation>
    </message>
    <message>
        <source>The encrypted file also says when the token is due for rotation: %1.</source>
        <extracomment>%1 is a date and how far away it is.</extracomment>
        <translation>El archivo cifrado también indica cuándo está prevista la rotación del token: %1.</translation>
    </message>
    <message numerus="yes">
        <source>It names the %Ln further integration(s) that use the token.</source>
        <translation>
            <numerusform>Indica %Ln integración adicional que usa el token.</numerusform>
            <numerusform>Indica las %Ln integraciones adicionales que usan el token.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not in it.</source>
        <translation>
            <numerusform>%Ln más no está incluida.</numerusform>
            <numerusform>%Ln más no están incluidas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::SendManyDialog</name>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>&amp;Save the encrypted files…</source>
        <translation>&amp;Guardar los archivos cifrados…</translation>
    </message>
    <message>
        <source>Send to a colleague — practice mode</source>
        <translation>Enviar a un compañero: modo de práctica</translation>
    </message>
    <message>
        <source>Send to a colleague</source>
        <translation>Enviar a un compañero</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Broker client(s), for somebody else to run. Each gets two files in the folder that you choose: one encrypted, with everything in it, and a page that says what to do.</source>
        <translation>
            <numerusform>%Ln cliente Broker, para que lo ejecute otra persona. Recibe dos archivos en la carpeta que usted elija: uno cifrado, con todo, y una página que dice qué hacer.</numerusform>
            <numerusform>%Ln clientes Broker, para que los ejecute otra persona. Cada uno recibe dos archivos en la carpeta que usted elija: uno cifrado, con todo, y una página que dice qué hacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Organizations that share a token share one client, and so one file.</source>
        <translation>Las organizaciones que comparten un token comparten un cliente y, por tanto, un archivo.</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Archivos escritos</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integración</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Clients and their files</source>
        <translation>Clientes y sus archivos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a token, %2 a list of fields of a form.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) is/are not ready to be sent</source>
        <translation>
            <numerusform>%Ln cliente aún no se puede enviar</numerusform>
            <numerusform>%Ln clientes aún no se pueden enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>To be corrected in the window of the client:</source>
        <translation>Para corregir en la ventana del cliente:</translation>
    </message>
    <message>
        <source>Save the encrypted files into this folder</source>
        <translation>Guardar los archivos cifrados en esta carpeta</translation>
    </message>
    <message>
        <source>All of them have their file in this folder already</source>
        <translation>Todos tienen ya su archivo en esta carpeta</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written: %Ln file(s) of these names are there already</source>
        <translation>
            <numerusform>No se ha escrito nada: ya existe %Ln archivo con uno de estos nombres</numerusform>
            <numerusform>No se ha escrito nada: ya existen %Ln archivos con estos nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saved; others may be able to read it</source>
        <translation>Guardado; es posible que otros puedan leerlo</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>No se ha escrito: %1</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>No se ha escrito</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) written</source>
        <translation>
            <numerusform>Archivos escritos: %1 de %Ln</numerusform>
            <numerusform>Archivos escritos: %1 de %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 encrypted file(s) is/are saved</source>
        <translation>
            <numerusform>%Ln archivo cifrado de %1 está guardado</numerusform>
            <numerusform>%Ln archivos cifrados de %1 están guardados</numerusform>
        </translation>
    </message>
    <message>
        <source>Send each with its page, and tell the passphrase by phone; it opens all of them.</source>
        <translation>Envíe cada uno con su página y diga la frase de contraseña por teléfono; los abre todos.</translation>
    </message>
    <message>
        <source>Only your colleague&apos;s key opens them. Send each with its page.</source>
        <translation>Solo los abre la clave de su compañero. Envíe cada uno con su página.</translation>
    </message>
    <message>
        <source>This folder does not keep files private: others may be able to read them.</source>
        <translation>Esta carpeta no mantiene privados los archivos: es posible que otros puedan leerlos.</translation>
    </message>
    <message>
        <source>The list says which are not. Save into the same folder once more to try those again.</source>
        <translation>La lista indica cuáles faltan. Guarde otra vez en la misma carpeta para volver a intentarlo con esos.</translation>
    </message>
    <message numerus="yes">
        <source>The page(s) of %Ln of them could not be saved. Send those one by one.</source>
        <translation>
            <numerusform>No se ha podido guardar la página de %Ln de ellos. Envíelo por separado.</numerusform>
            <numerusform>No se han podido guardar las páginas de %Ln de ellos. Envíelos uno por uno.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::SessionText</name>
    <message>
        <source>unnamed account</source>
        <translation>cuenta sin nombre</translation>
    </message>
    <message>
        <source>Snyk knows you as the user %1 in %2.</source>
        <extracomment>%1 is a name, %2 a region.</extracomment>
        <translation>Snyk le reconoce como el usuario %1 en %2.</translation>
    </message>
    <message>
        <source>Snyk knows you as the service account %1 in %2.</source>
        <translation>Snyk le reconoce como la cuenta de servicio %1 en %2.</translation>
    </message>
    <message>
        <source>Snyk knows you as the app %1 in %2.</source>
        <translation>Snyk le reconoce como la aplicación %1 en %2.</translation>
    </message>
    <message>
        <source>Snyk knows you as %1 in %2.</source>
        <translation>Snyk le reconoce como %1 en %2.</translation>
    </message>
    <message>
        <source>API token: %1</source>
        <translation>Token de API: %1</translation>
    </message>
    <message>
        <source>Signed out of Snyk</source>
        <translation>Sesión de Snyk cerrada</translation>
    </message>
    <message numerus="yes">
        <source>Signed out of Snyk, because nothing was done here for %Ln minute(s)</source>
        <translation>
            <numerusform>Sesión de Snyk cerrada, porque no se hizo nada aquí durante %Ln minuto</numerusform>
            <numerusform>Sesión de Snyk cerrada, porque no se hizo nada aquí durante %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed out of Snyk, because the screen was locked</source>
        <translation>Sesión de Snyk cerrada, porque se bloqueó la pantalla</translation>
    </message>
    <message>
        <source>Client secret: %1</source>
        <translation>Secreto de cliente: %1</translation>
    </message>
    <message>
        <source>Client id: %1</source>
        <translation>Id. de cliente: %1</translation>
    </message>
</context>
<context>
    <name>broker::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>Genera&amp;l</translation>
    </message>
    <message>
        <source>&amp;Rotation</source>
        <translation>&amp;Rotación</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>Diag&amp;nóstico</translation>
    </message>
    <message>
        <source>As the system is</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>Apari&amp;encia:</translation>
    </message>
    <message>
        <source>&amp;Language, from the next start:</source>
        <translation>Idi&amp;oma, desde el próximo inicio:</translation>
    </message>
    <message>
        <source>&amp;Start at login, in the tray</source>
        <translation>Iniciar &amp;al iniciar sesión, en la bandeja del sistema</translation>
    </message>
    <message>
        <source>As&amp;k before quitting while secrets are in memory only</source>
        <translation>&amp;Preguntar antes de salir si hay secretos solo en la memoria</translation>
    </message>
    <message>
        <source>Rotate &amp;Broker tokens every:</source>
        <translation>Rotar los tokens de &amp;Broker cada:</translation>
    </message>
    <message>
        <source>Rotate service &amp;credentials every:</source>
        <translation>Rotar las &amp;credenciales de servicio cada:</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Recordarme</translation>
    </message>
    <message>
        <source>&amp;30 days before</source>
        <translation>&amp;30 días antes</translation>
    </message>
    <message>
        <source>&amp;14 days before</source>
        <translation>&amp;14 días antes</translation>
    </message>
    <message>
        <source>&amp;7 days before</source>
        <translation>&amp;7 días antes</translation>
    </message>
    <message>
        <source>On the day bef&amp;ore</source>
        <translation>&amp;El día anterior</translation>
    </message>
    <message>
        <source>On the da&amp;y itself</source>
        <translation>El &amp;mismo día</translation>
    </message>
    <message>
        <source>&amp;Clear a copied token after:</source>
        <translation>&amp;Borrar un token copiado después de:</translation>
    </message>
    <message>
        <source>&amp;Hide a shown token after:</source>
        <translation>&amp;Ocultar un token mostrado después de:</translation>
    </message>
    <message>
        <source>The keychain of this computer</source>
        <translation>El llavero de este equipo</translation>
    </message>
    <message>
        <source>Memory, until the program ends</source>
        <translation>Memoria, hasta que termine el programa</translation>
    </message>
    <message>
        <source>Keep ne&amp;w tokens in:</source>
        <translation>&amp;Guardar los tokens nuevos en:</translation>
    </message>
    <message>
        <source>The start at login could not be changed</source>
        <translation>No se ha podido cambiar el inicio automático</translation>
    </message>
    <message>
        <source>Pr&amp;ivacy</source>
        <translation>Pr&amp;ivacidad</translation>
    </message>
    <message>
        <source>Only your user account can read it. It stays there when the program ends.</source>
        <translation>Solo su cuenta de usuario puede leerlo. Permanece ahí cuando el programa termina.</translation>
    </message>
    <message>
        <source>This desktop has no tray at the moment. The window is shown instead, and closing it ends the program.</source>
        <translation>Este escritorio no tiene bandeja del sistema en este momento. Se muestra la ventana en su lugar y al cerrarla termina el programa.</translation>
    </message>
    <message>
        <source>Snyk recommends 90 days. A token that expires earlier is due then.</source>
        <translation>Snyk recomienda 90 días. Para un token que caduca antes, la rotación está prevista para esa fecha.</translation>
    </message>
    <message>
        <source>The start at login could not be restored</source>
        <translation>No se ha podido restaurar el inicio automático</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>Re&amp;d</translation>
    </message>
    <message>
        <source>Sign &amp;out of Snyk after:</source>
        <translation>Cerrar la &amp;sesión de Snyk después de:</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>sign out of Snyk</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>Ri&amp;tmo</translation>
    </message>
    <message>
        <source>Snyk limits how many calls a minute one API token or service account may make: %L1 to its v1 API and %L2 to its REST API, unless it has agreed to other numbers for you. Beyond that, it refuses every call until none has come for a minute.</source>
        <translation>Snyk limita cuántas llamadas por minuto puede hacer un token de API o una cuenta de servicio: %L1 a su API v1 y %L2 a su API REST, salvo que haya acordado otras cifras con usted. Si se superan, rechaza todas las llamadas hasta que no llegue ninguna durante un minuto.</translation>
    </message>
    <message>
        <source>Limit of the &amp;v1 API:</source>
        <translation>Límite de la API &amp;v1:</translation>
    </message>
    <message>
        <source>Limit of the R&amp;EST API:</source>
        <translation>Límite de la API R&amp;EST:</translation>
    </message>
    <message>
        <source>&amp;Updates</source>
        <translation>Actuali&amp;zaciones</translation>
    </message>
    <message>
        <source>Changes take effect at once. Cancel undoes them all, except that a login for a proxy was entered or forgotten.</source>
        <translation>Los cambios surten efecto enseguida. «Cancelar» los deshace todos, salvo que se haya introducido u olvidado un inicio de sesión de proxy.</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Grupos de ajustes</translation>
    </message>
    <message>
        <source>Rotate Snyk &amp;API credentials every:</source>
        <translation>Rotar las credenciales de &amp;API de Snyk cada:</translation>
    </message>
    <message>
        <source>A Snyk API credential is still kept in the keychain if you ask for that.</source>
        <translation>Una credencial de API de Snyk se sigue guardando en el llavero si usted lo pide.</translation>
    </message>
    <message>
        <source>This program uses %L1% of each limit. Set a limit lower when other tools use the same Snyk API credential, because Snyk counts their calls as well.</source>
        <translation>Este programa usa el %L1&#xa0;% de cada límite. Establezca un límite menor si otras herramientas usan la misma credencial de API de Snyk, porque Snyk también cuenta sus llamadas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) without input</source>
        <translation>
            <numerusform>%Ln minuto sin actividad</numerusform>
            <numerusform>%Ln minutos sin actividad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) a minute</source>
        <translation>
            <numerusform>%Ln llamada por minuto</numerusform>
            <numerusform>%Ln llamadas por minuto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::SettingsNotice</name>
    <message>
        <source>&amp;Try again</source>
        <translation>Intentar &amp;de nuevo</translation>
    </message>
</context>
<context>
    <name>broker::ui::SharingCommands</name>
    <message>
        <source>Set up for several organi&amp;zations…</source>
        <translation>Configurar para varias organi&amp;zaciones…</translation>
    </message>
    <message>
        <source>Share one token with many organizations, or set up one for each; go on with an earlier job</source>
        <translation>Compartir un token con muchas organizaciones o configurar uno para cada una; continuar con una tarea anterior</translation>
    </message>
    <message>
        <source>The selected tokens are of more than one region: select those of one</source>
        <translation>Los tokens seleccionados son de más de una región: seleccione los de una sola</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) for many organizations are not finished</source>
        <translation>
            <numerusform>%Ln tarea para muchas organizaciones está sin terminar</numerusform>
            <numerusform>%Ln tareas para muchas organizaciones están sin terminar</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on taking back…</source>
        <translation>&amp;Continuar revirtiendo…</translation>
    </message>
</context>
<context>
    <name>broker::ui::SharingPage</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>The table is saved</source>
        <translation>La tabla está guardada</translation>
    </message>
    <message>
        <source>There is no secret in it.</source>
        <translation>No contiene ningún secreto.</translation>
    </message>
</context>
<context>
    <name>broker::ui::SharingTables</name>
    <message>
        <source>Practice mode</source>
        <comment>column of a table</comment>
        <translation>Modo de práctica</translation>
    </message>
    <message>
        <source>not real</source>
        <comment>of a job of practice mode</comment>
        <translation>no es real</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>Organization id</source>
        <translation>Id. de organización</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Snyk request</source>
        <translation>Solicitud de Snyk</translation>
    </message>
    <message>
        <source>Integration id</source>
        <translation>Id. de integración</translation>
    </message>
    <message>
        <source>Job</source>
        <comment>column of a table</comment>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Integration</source>
        <comment>column of a table</comment>
        <translation>Integración</translation>
    </message>
    <message>
        <source>Token from</source>
        <comment>column of a table: an organization</comment>
        <translation>Token de</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>column of a table</comment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>column of a table: what comes of all organizations</comment>
        <translation>En total</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Group id</source>
        <translation>Id. del grupo</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>column of a table</comment>
        <translation>Región</translation>
    </message>
    <message>
        <source>Tried again</source>
        <comment>column of a table: how often</comment>
        <translation>Nuevos intentos</translation>
    </message>
</context>
<context>
    <name>broker::ui::SharingText</name>
    <message>
        <source>Request %1.</source>
        <comment>Snyk&apos;s id of a request</comment>
        <translation>Solicitud %1.</translation>
    </message>
    <message>
        <source>Share one token</source>
        <translation>Compartir un token</translation>
    </message>
    <message>
        <source>One token each</source>
        <translation>Un token para cada una</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>One Broker client serves all of the organizations.</source>
        <translation>Un solo cliente Broker sirve a todas las organizaciones.</translation>
    </message>
    <message>
        <source>A rotation of the token touches all of them at once.</source>
        <translation>Una rotación del token las afecta a todas a la vez.</translation>
    </message>
    <message>
        <source>If the token leaks, all of them are concerned.</source>
        <translation>Si el token se filtra, afecta a todas.</translation>
    </message>
    <message>
        <source>It works inside one group: the integration is cloned from one organization.</source>
        <translation>Funciona dentro de un grupo: la integración se clona desde una organización.</translation>
    </message>
    <message>
        <source>Every organization needs a Broker client of its own.</source>
        <translation>Cada organización necesita su propio cliente Broker.</translation>
    </message>
    <message>
        <source>Each token is rotated by itself, one after the other.</source>
        <translation>Cada token se rota por separado, uno tras otro.</translation>
    </message>
    <message>
        <source>If a token leaks, one organization is concerned.</source>
        <translation>Si un token se filtra, afecta a una sola organización.</translation>
    </message>
    <message>
        <source>It works across groups. Each token gets a line on your list.</source>
        <translation>Funciona entre grupos. Cada token tiene una línea en su lista.</translation>
    </message>
    <message>
        <source>Clone the integration into it</source>
        <translation>Clonar la integración en ella</translation>
    </message>
    <message>
        <source>Add the integration with Broker</source>
        <translation>Añadir la integración con Broker</translation>
    </message>
    <message>
        <source>Switch the integration to Broker</source>
        <translation>Cambiar la integración a Broker</translation>
    </message>
    <message>
        <source>Switch Broker off</source>
        <translation>Desactivar Broker</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>The token comes from here.</source>
        <translation>El token procede de aquí.</translation>
    </message>
    <message>
        <source>It has a direct integration, whose credentials would be lost.</source>
        <translation>Tiene una integración directa, cuyas credenciales se perderían.</translation>
    </message>
    <message>
        <source>It is in another group; a token is shared inside one group only.</source>
        <translation>Está en otro grupo; un token solo se comparte dentro de un grupo.</translation>
    </message>
    <message>
        <source>Snyk does not let you see its integrations.</source>
        <translation>Snyk no le permite ver sus integraciones.</translation>
    </message>
    <message>
        <source>Snyk does not know it, or does not show it to you.</source>
        <translation>Snyk no la conoce o no se la muestra.</translation>
    </message>
    <message>
        <source>Its integration has an id that cannot be used.</source>
        <translation>Su integración tiene un id. que no se puede usar.</translation>
    </message>
    <message>
        <source>Its integrations could not be read.</source>
        <translation>No se han podido leer sus integraciones.</translation>
    </message>
    <message>
        <source>The job has done nothing here that can be taken back.</source>
        <translation>La tarea no ha hecho aquí nada que se pueda revertir.</translation>
    </message>
    <message>
        <source>ends with “%1”</source>
        <comment>rule for a name</comment>
        <translation>termina en «%1»</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <comment>rule for a name</comment>
        <translation>contiene «%1»</translation>
    </message>
    <message>
        <source>is “%1”</source>
        <comment>rule for a name</comment>
        <translation>es «%1»</translation>
    </message>
    <message>
        <source>Will be done</source>
        <translation>Se hará</translation>
    </message>
    <message>
        <source>Direct integrations</source>
        <translation>Integraciones directas</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Sin tocar</translation>
    </message>
    <message>
        <source>The credentials of its direct integration are lost for good.</source>
        <translation>Las credenciales de su integración directa se pierden definitivamente.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) will be changed, with one call to Snyk each.</source>
        <translation>
            <numerusform>Se cambiará %Ln organización, con una llamada a Snyk.</numerusform>
            <numerusform>Se cambiarán %Ln organizaciones, con una llamada a Snyk cada una.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them lose(s) the credentials of a direct integration.</source>
        <translation>
            <numerusform>%Ln de ellas pierde las credenciales de una integración directa.</numerusform>
            <numerusform>%Ln de ellas pierden las credenciales de una integración directa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are left alone; the list says why.</source>
        <translation>
            <numerusform>%Ln se deja sin tocar; la lista indica el motivo.</numerusform>
            <numerusform>%Ln se dejan sin tocar; la lista indica el motivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Snyk has no call that removes an integration: what is left is an integration without Broker, with placeholders for credentials, which works for nobody.</source>
        <translation>Snyk no tiene ninguna llamada que elimine una integración: queda una integración sin Broker, con credenciales de relleno, que no sirve a nadie.</translation>
    </message>
    <message>
        <source>Broker clients that use these tokens lose their connection.</source>
        <translation>Los clientes Broker que usan estos tokens pierden la conexión.</translation>
    </message>
    <message>
        <source>The credentials of direct integrations cannot be brought back.</source>
        <translation>Las credenciales de las integraciones directas no se pueden recuperar.</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>rows of a table</comment>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>rows of a table</comment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Left alone</source>
        <comment>rows of a table</comment>
        <translation>Sin tocar</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>rows of a table</comment>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>rows of a table</comment>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>to do</source>
        <comment>state of an organization</comment>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>being looked at</source>
        <comment>state of an organization</comment>
        <translation>examinándose</translation>
    </message>
    <message>
        <source>Snyk is asked</source>
        <comment>state of an organization</comment>
        <translation>consultando a Snyk</translation>
    </message>
    <message>
        <source>token not saved yet</source>
        <comment>state of an organization</comment>
        <translation>token aún sin guardar</translation>
    </message>
    <message>
        <source>token is being saved</source>
        <comment>state of an organization</comment>
        <translation>guardando el token</translation>
    </message>
    <message>
        <source>not on the list yet</source>
        <comment>state of an organization</comment>
        <translation>aún no está en la lista</translation>
    </message>
    <message>
        <source>token saved</source>
        <comment>state of an organization</comment>
        <translation>token guardado</translation>
    </message>
    <message>
        <source>on the list</source>
        <comment>state of an organization</comment>
        <translation>en la lista</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of an organization</comment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>left alone</source>
        <comment>state of an organization</comment>
        <translation>sin tocar</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>state of an organization</comment>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>done, token not received</source>
        <comment>state of an organization</comment>
        <translation>hecho, token no recibido</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>state of an organization</comment>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Snyk has done it, and the answer with the token was lost. Retrieve the token from Snyk&apos;s Web UI.</source>
        <translation>Snyk lo ha hecho y la respuesta con el token se perdió. Recupere el token de la interfaz web de Snyk.</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 con éxito</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 con rechazo</translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation>%1 sin resultado conocido</translation>
    </message>
    <message>
        <source>%1 left alone</source>
        <translation>%1 sin tocar</translation>
    </message>
    <message>
        <source>%1 to do</source>
        <translation>%1 por hacer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s): %1</source>
        <translation>
            <numerusform>%Ln organización: %1</numerusform>
            <numerusform>%Ln organizaciones: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s)</source>
        <translation>
            <numerusform>aproximadamente %Ln segundo</numerusform>
            <numerusform>aproximadamente %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>aproximadamente %Ln minuto</numerusform>
            <numerusform>aproximadamente %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>aproximadamente %Ln hora</numerusform>
            <numerusform>aproximadamente %Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>The job has stopped: its journal cannot be written</source>
        <translation>La tarea se ha detenido: no se puede escribir en su registro</translation>
    </message>
    <message>
        <source>Nothing more is asked of Snyk. See to the cause, then press “Go on”.</source>
        <translation>No se solicita nada más a Snyk. Resuelva la causa y pulse después «Continuar».</translation>
    </message>
    <message>
        <source>The job has stopped: a token is not saved yet</source>
        <translation>La tarea se ha detenido: un token aún no está guardado</translation>
    </message>
    <message>
        <source>The token is not lost while this window is open. See to the keychain, then press “Go on”.</source>
        <translation>El token no se pierde mientras esta ventana esté abierta. Revise el llavero y pulse después «Continuar».</translation>
    </message>
    <message>
        <source>The job has stopped: your list cannot be written</source>
        <translation>La tarea se ha detenido: no se puede escribir en su lista</translation>
    </message>
    <message>
        <source>The tokens are in the keychain. See to the cause, then press “Go on”.</source>
        <translation>Los tokens están en el llavero. Resuelva la causa y pulse después «Continuar».</translation>
    </message>
    <message>
        <source>Sign in once more; the job goes on where it stopped.</source>
        <translation>Inicie sesión de nuevo; la tarea continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4 of %5</source>
        <comment>way, integration, when, how many organizations</comment>
        <translation>%1, %2, %3: %4 de %5</translation>
    </message>
    <message>
        <source>Its token was in memory only, and this program has quit since. Retrieve the token from Snyk&apos;s Web UI.</source>
        <translation>Su token solo estaba en la memoria y el programa se ha cerrado desde entonces. Recupere el token de la interfaz web de Snyk.</translation>
    </message>
    <message>
        <source>It has the integration, and Snyk does not say whether it uses Broker.</source>
        <translation>Tiene la integración y Snyk no indica si usa Broker.</translation>
    </message>
    <message>
        <source>Somebody has changed it since, or Snyk does not say that it uses Broker.</source>
        <translation>Alguien la ha cambiado desde entonces o Snyk no indica que use Broker.</translation>
    </message>
    <message>
        <source>Your list does not say any more that it uses the token of this job.</source>
        <translation>Su lista ya no indica que use el token de esta tarea.</translation>
    </message>
    <message>
        <source>Another job has changed it since, or is about to.</source>
        <translation>Otra tarea la ha cambiado desde entonces o está a punto de hacerlo.</translation>
    </message>
    <message>
        <source>done, token not here any more</source>
        <comment>state of an organization</comment>
        <translation>hecho, el token ya no está aquí</translation>
    </message>
    <message>
        <source>done, token taken by you</source>
        <comment>state of an organization</comment>
        <translation>hecho, token en sus manos</translation>
    </message>
    <message>
        <source>Its token is in memory only, until this program quits.</source>
        <translation>Su token solo está en la memoria, hasta que se salga del programa.</translation>
    </message>
    <message>
        <source>Its token was shown to you. It is not kept, and not on your list.</source>
        <translation>Su token se le ha mostrado. No se conserva ni está en su lista.</translation>
    </message>
    <message>
        <source>It had a direct integration before the job; its credentials must be entered at Snyk again.</source>
        <translation>Tenía una integración directa antes de la tarea; sus credenciales deben introducirse de nuevo en Snyk.</translation>
    </message>
    <message>
        <source>Its token was rotated since, so this can no longer be taken back.</source>
        <translation>Su token se ha rotado desde entonces, así que esto ya no se puede revertir.</translation>
    </message>
    <message>
        <source>The token was rotated since, so the job can no longer be taken back.</source>
        <translation>El token se ha rotado desde entonces, así que la tarea ya no se puede revertir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had a direct integration before, whose credentials must be entered at Snyk again.</source>
        <translation>
            <numerusform>%Ln de ellas tenía antes una integración directa, cuyas credenciales deben introducirse de nuevo en Snyk.</numerusform>
            <numerusform>%Ln de ellas tenían antes una integración directa, cuyas credenciales deben introducirse de nuevo en Snyk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The job can be taken back later, but Snyk has no call that removes an integration: in %Ln organization(s) one without Broker, with placeholders for credentials, stays.</source>
        <translation>
            <numerusform>La tarea se puede revertir más adelante, pero Snyk no tiene ninguna llamada que elimine una integración: en %Ln organización queda una sin Broker, con credenciales de relleno.</numerusform>
            <numerusform>La tarea se puede revertir más adelante, pero Snyk no tiene ninguna llamada que elimine una integración: en %Ln organizaciones queda una sin Broker, con credenciales de relleno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back on %1.</source>
        <comment>moment</comment>
        <translation>Revertida el %1.</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>way, integration, when, what came of it</comment>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>A job for many organizations is not finished: %1 of %2</source>
        <comment>how many organizations</comment>
        <translation>Hay una tarea para muchas organizaciones sin terminar: %1 de %2</translation>
    </message>
    <message>
        <source>done, being noted</source>
        <comment>state of an organization</comment>
        <translation>hecho, anotándose</translation>
    </message>
    <message>
        <source>The job has stopped: Snyk does not accept your sign-in any more</source>
        <translation>La tarea se ha detenido: Snyk ya no acepta su inicio de sesión</translation>
    </message>
    <message>
        <source>No permission: your role in it lacks “%1”. Snyk refuses, unless a role in the group has it.</source>
        <extracomment>%1 is a permission, as Snyk writes it.</extracomment>
        <translation>Sin permiso: a su rol en ella le falta «%1». Snyk se niega, salvo que un rol del grupo lo tenga.</translation>
    </message>
    <message>
        <source>No permission: your role in the organization that the token comes from lacks “%1”. Snyk refuses, unless a role in the group has it.</source>
        <extracomment>%1 is a permission, as Snyk writes it.</extracomment>
        <translation>Sin permiso: a su rol en la organización de la que procede el token le falta «%1». Snyk se niega, salvo que un rol del grupo lo tenga.</translation>
    </message>
    <message>
        <source>Your role lacks “%1”: Snyk refuses, unless a role in the group has it.</source>
        <extracomment>%1 is a permission, as Snyk writes it.</extracomment>
        <translation>A su rol le falta «%1»: Snyk se niega, salvo que un rol del grupo lo tenga.</translation>
    </message>
    <message>
        <source>Nothing will be changed.</source>
        <translation>No se cambiará nada.</translation>
    </message>
    <message>
        <source>There was no clear answer; Snyk may have done it. “Retry what did not go well” looks first.</source>
        <translation>No hubo una respuesta clara; puede que Snyk lo haya hecho. «Reintentar lo que no ha salido bien» mira primero.</translation>
    </message>
    <message>
        <source>Job: %1, %2</source>
        <comment>way, integration</comment>
        <translation>Tarea: %1, %2</translation>
    </message>
    <message>
        <source>%1 refused again</source>
        <translation>%1 de nuevo con rechazo</translation>
    </message>
    <message>
        <source>%1 still not known</source>
        <translation>%1 aún sin resultado conocido</translation>
    </message>
    <message>
        <source>Tried again: %1.</source>
        <extracomment>%1 is &quot;2 refused again, 1 still not known&quot;.</extracomment>
        <translation>Nuevo intento: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) is/are done; nothing happens there.</source>
        <translation>
            <numerusform>%Ln organización está terminada; allí no ocurre nada.</numerusform>
            <numerusform>%Ln organizaciones están terminadas; allí no ocurre nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are done at Snyk and only has/have to be noted here.</source>
        <translation>
            <numerusform>%Ln está hecha en Snyk y solo falta anotarla aquí.</numerusform>
            <numerusform>%Ln están hechas en Snyk y solo falta anotarlas aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln it is not known how the call ended: “Go on” only looks what became of it, and does not call again.</source>
        <translation>
            <numerusform>De %Ln no se sabe cómo terminó la llamada: «Continuar» solo mira qué ha ocurrido y no vuelve a llamar.</numerusform>
            <numerusform>De %Ln no se sabe cómo terminó la llamada: «Continuar» solo mira qué ha ocurrido y no vuelve a llamar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are open: “Go on” looks at each, and calls Snyk once where all is still as planned.</source>
        <translation>
            <numerusform>%Ln está por hacer: «Continuar» la examina y llama a Snyk una sola vez si todo sigue según lo previsto.</numerusform>
            <numerusform>%Ln están por hacer: «Continuar» examina cada una y llama a Snyk una sola vez donde todo siga según lo previsto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were refused: that stays so until you press “Retry”.</source>
        <translation>
            <numerusform>%Ln se rechazó: seguirá así hasta que pulse «Reintentar».</numerusform>
            <numerusform>%Ln se rechazaron: seguirán así hasta que pulse «Reintentar».</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is called twice.</source>
        <translation>Ninguna llamada se hace dos veces.</translation>
    </message>
    <message>
        <source>It uses Broker already, with a token that is not on your list: it keeps it. Snyk does not say which one that is.</source>
        <translation>Ya usa Broker, con un token que no está en su lista: lo conserva. Snyk no indica cuál es.</translation>
    </message>
    <message>
        <source>It shares this token already: nothing is left to do.</source>
        <translation>Ya comparte este token: no queda nada por hacer.</translation>
    </message>
    <message>
        <source>It has another Broker token, which is on your list: it keeps that one and its Broker client.</source>
        <translation>Tiene otro token de Broker, que está en su lista: conserva ese y su cliente Broker.</translation>
    </message>
    <message>
        <source>It has a Broker token already, which is on your list: it keeps it.</source>
        <translation>Ya tiene un token de Broker, que está en su lista: lo conserva.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is/are ticked, and your rules leave it/them out</source>
        <translation>
            <numerusform>%Ln más está marcada, pero sus reglas la omiten</numerusform>
            <numerusform>%Ln más están marcadas, pero sus reglas las omiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is/are ticked, and Snyk does not show it/them to this account</source>
        <translation>
            <numerusform>%Ln más está marcada, pero Snyk no la muestra a esta cuenta</numerusform>
            <numerusform>%Ln más están marcadas, pero Snyk no las muestra a esta cuenta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is/are ticked, and not loaded</source>
        <translation>
            <numerusform>%Ln más está marcada, pero no cargada</numerusform>
            <numerusform>%Ln más están marcadas, pero no cargadas</numerusform>
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
        <translation>rechazado de nuevo</translation>
    </message>
    <message>
        <source>still not known</source>
        <comment>state of an organization</comment>
        <translation>aún no se sabe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are done without a token here: the results lead to it, “Go on” does not.</source>
        <translation>
            <numerusform>%Ln está hecha, pero su token no está aquí: los resultados llevan a él; «Continuar», no.</numerusform>
            <numerusform>%Ln están hechas, pero sus tokens no están aquí: los resultados llevan a ellos; «Continuar», no.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Going on switches Broker off in up to %Ln organization(s).</source>
        <translation>
            <numerusform>Al continuar, Broker se desactiva en %Ln organización como máximo.</numerusform>
            <numerusform>Al continuar, Broker se desactiva en %Ln organizaciones como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking back is not finished: %1, %2 of %3 done</source>
        <comment>integration, how many organizations</comment>
        <translation>La reversión no ha terminado: %1, %2 de %3 hechas</translation>
    </message>
    <message numerus="yes">
        <source>It has made %Ln of these tokens. When it goes on, it does not make them again, and it cannot take them back any more.</source>
        <translation>
            <numerusform>Ha creado %Ln de estos tokens. Cuando continúe, no volverá a crearlo y ya no podrá revertirlo.</numerusform>
            <numerusform>Ha creado %Ln de estos tokens. Cuando continúe, no volverá a crearlos y ya no podrá revertirlos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these tokens was/were made by a job for many organizations. It cannot take them back any more.</source>
        <translation>
            <numerusform>%Ln de estos tokens lo creó una tarea para muchas organizaciones. Ya no podrá revertirlo.</numerusform>
            <numerusform>%Ln de estos tokens los creó una tarea para muchas organizaciones. Ya no podrá revertirlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It shares the token of “%1”, and cannot go on without this entry. Bring it to its end first.</source>
        <extracomment>%1 is an organization.</extracomment>
        <translation>Comparte el token de «%1» y no puede continuar sin esta entrada. Termine antes la tarea.</translation>
    </message>
    <message>
        <source>A job has shared the token of “%1” with more organizations. It cannot be taken back any more.</source>
        <extracomment>%1 is an organization.</extracomment>
        <translation>Una tarea ha compartido el token de «%1» con más organizaciones. Ya no se podrá revertir.</translation>
    </message>
    <message numerus="yes">
        <source>When it goes on, it leaves %Ln of these organizations alone: Broker stays switched on there.</source>
        <translation>
            <numerusform>Cuando continúe, dejará sin tocar %Ln de estas organizaciones: allí Broker sigue activado.</numerusform>
            <numerusform>Cuando continúe, dejará sin tocar %Ln de estas organizaciones: allí Broker sigue activado.</numerusform>
        </translation>
    </message>
    <message>
        <source>This takes %1.</source>
        <extracomment>%1 is &quot;about 8 seconds&quot;.</extracomment>
        <translation>Esto tarda %1.</translation>
    </message>
    <message>
        <source>The job cannot go on: the token that it shares is not on your list</source>
        <translation>La tarea no puede continuar: el token que comparte no está en su lista</translation>
    </message>
    <message>
        <source>Nothing more is asked of Snyk. Get the token once more and press “Go on”, or forget the job.</source>
        <translation>No se solicita nada más a Snyk. Obtenga el token otra vez y pulse «Continuar», u olvide la tarea.</translation>
    </message>
</context>
<context>
    <name>broker::ui::SharingWizard</name>
    <message>
        <source>Sign in</source>
        <comment>step of the wizard</comment>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Choose</source>
        <comment>step of the wizard</comment>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>How</source>
        <comment>step of the wizard</comment>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>step of the wizard</comment>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>step of the wizard</comment>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>step of the wizard</comment>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Set up several organizations</source>
        <translation>Configurar varias organizaciones</translation>
    </message>
    <message>
        <source>A token is not saved yet</source>
        <translation>Un token aún no está guardado</translation>
    </message>
    <message>
        <source>If you leave now, this program forgets a token that the keychain does not take.</source>
        <translation>Si sale ahora, el programa olvidará un token que el llavero no acepta.</translation>
    </message>
    <message>
        <source>&amp;Leave without it</source>
        <translation>&amp;Salir sin él</translation>
    </message>
    <message>
        <source>The job is running</source>
        <translation>La tarea está en curso</translation>
    </message>
    <message>
        <source>Pause the job and leave?</source>
        <translation>¿Pausar la tarea y salir?</translation>
    </message>
    <message>
        <source>&amp;Pause and leave</source>
        <translation>&amp;Pausar y salir</translation>
    </message>
    <message>
        <source>Snyk shows it in its Web UI only. To save it, see to the keychain and press “Go on”, keep it in memory, or let it be shown to you once.</source>
        <translation>Snyk solo lo muestra en su interfaz web. Para guardarlo, revise el llavero y pulse «Continuar», manténgalo en la memoria o haga que se le muestre una vez.</translation>
    </message>
    <message>
        <source>Nothing more is asked of Snyk while you decide. What was asked is still waited for; then the window closes. The job can be gone on with from the same command.</source>
        <translation>No se solicita nada más a Snyk mientras decide. Aún se espera la respuesta a lo ya solicitado; después se cierra la ventana. Podrá continuar la tarea desde el mismo comando.</translation>
    </message>
</context>
<context>
    <name>broker::ui::SignInEntry</name>
    <message>
        <source>Sn&amp;yk API token:</source>
        <translation>To&amp;ken de API de Snyk:</translation>
    </message>
    <message>
        <source>The token of your account or of a service account that may edit integrations. Not the Broker token.</source>
        <translation>El token de su cuenta o de una cuenta de servicio que pueda editar integraciones. No es el token de Broker.</translation>
    </message>
    <message>
        <source>Where do I find it? Open the &amp;account page</source>
        <translation>¿Dónde lo encuentro? Abrir la página de la c&amp;uenta</translation>
    </message>
    <message>
        <source>It says that it belongs to %1, which is now chosen.</source>
        <translation>Indica que pertenece a %1, que ahora está elegida.</translation>
    </message>
    <message>
        <source>Re&amp;member it on this computer (keychain)</source>
        <translation>Recordarlo en este equipo (&amp;llavero)</translation>
    </message>
    <message>
        <source>Service accounts are made at Snyk, in the settings of an organization or of a group, under “Service accounts”. Choose the type OAuth 2.0 client credentials.</source>
        <translation>Las cuentas de servicio se crean en Snyk, en la configuración de una organización o de un grupo, en «Service accounts». Elija el tipo «OAuth 2.0 client credentials».</translation>
    </message>
    <message>
        <source>unnamed account</source>
        <translation>cuenta sin nombre</translation>
    </message>
    <message>
        <source>There it is among the entries of practice mode.</source>
        <translation>Allí está entre las entradas del modo de práctica.</translation>
    </message>
    <message>
        <source>%1 (%2) is not kept any more.</source>
        <extracomment>%1 is the name of an account, %2 its masked token or secret.</extracomment>
        <translation>%1 (%2) ya no se conserva.</translation>
    </message>
    <message>
        <source>Not remembered: another secret of %1 (%2) is kept, and its rotation is not finished. Resume that rotation in the list first.</source>
        <extracomment>%1 is the name of an account, %2 its masked secret.</extracomment>
        <translation>No se recuerda: hay otro secreto de %1 (%2) guardado y su rotación no ha terminado. Reanude antes esa rotación en la lista.</translation>
    </message>
    <message>
        <source>The secret that is kept now stays as well, until you delete it: %1 (%2).</source>
        <translation>El secreto guardado ahora también se conserva, hasta que usted lo elimine: %1 (%2).</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of an account, %2 its masked token or secret.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Kept as well: %1.</source>
        <extracomment>%1 are names of accounts.</extracomment>
        <translation>También se conserva: %1.</translation>
    </message>
    <message>
        <source>Only another token of the same account is replaced.</source>
        <translation>Solo se sustituye otro token de la misma cuenta.</translation>
    </message>
</context>
<context>
    <name>broker::ui::SignInPanel</name>
    <message>
        <source>Signed in to Snyk</source>
        <translation>Sesión iniciada en Snyk</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>Not signed in to Snyk</source>
        <translation>Sin sesión iniciada en Snyk</translation>
    </message>
    <message>
        <source>Snyk is asked with what you enter here. It is sent to %1 only.</source>
        <translation>Se consulta a Snyk con lo que introduzca aquí. Solo se envía a %1.</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Practice mode has an account of its own. Nothing leaves this computer.</source>
        <translation>El modo de práctica tiene su propia cuenta. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>&amp;Use the practice account</source>
        <translation>&amp;Usar la cuenta de práctica</translation>
    </message>
    <message>
        <source>&amp;Use this account</source>
        <translation>&amp;Usar esta cuenta</translation>
    </message>
    <message>
        <source>&amp;Use the kept token of %1 (%2)</source>
        <translation>&amp;Usar el token guardado de %1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Use the kept OAuth service account %1 (%2)</source>
        <translation>Usar la cuenta de servicio de &amp;OAuth guardada %1 (%2)</translation>
    </message>
</context>
<context>
    <name>broker::ui::SignInReport</name>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando a %1…</translation>
    </message>
    <message>
        <source>Asking Snyk…</source>
        <translation>Consultando a Snyk…</translation>
    </message>
    <message>
        <source>&amp;Send it to the other regions too</source>
        <translation>&amp;Enviarlo también a las demás regiones</translation>
    </message>
    <message>
        <source>It is sent to Snyk&apos;s other regions, one after the other, until one knows it.</source>
        <translation>Se envía a las demás regiones de Snyk, una tras otra, hasta que una lo conozca.</translation>
    </message>
    <message>
        <source>Found in another region</source>
        <translation>Encontrado en otra región</translation>
    </message>
    <message>
        <source>%1 knows this token; %2 does not.</source>
        <translation>%1 conoce este token; %2, no.</translation>
    </message>
    <message>
        <source>Choo&amp;se %1</source>
        <translation>Elegi&amp;r %1</translation>
    </message>
    <message>
        <source>No region knows this token</source>
        <translation>Ninguna región conoce este token</translation>
    </message>
    <message>
        <source>Snyk&apos;s other regions were asked too, and none accepted it.</source>
        <translation>También se ha consultado a las demás regiones de Snyk y ninguna lo ha aceptado.</translation>
    </message>
    <message>
        <source>A part of it may be missing, or the secret was deleted. Make another secret for the service account.</source>
        <translation>Es posible que falte una parte o que se haya eliminado el secreto. Cree otro secreto para la cuenta de servicio.</translation>
    </message>
    <message>
        <source>It may have been revoked or have expired. Make a new one on your account page.</source>
        <translation>Es posible que se haya revocado o haya caducado. Cree otro en la página de su cuenta.</translation>
    </message>
    <message>
        <source>Could not be asked: %1</source>
        <translation>No se ha podido consultar: %1</translation>
    </message>
    <message>
        <source>%1 knows this OAuth service account; %2 does not.</source>
        <translation>%1 conoce esta cuenta de servicio de OAuth; %2, no.</translation>
    </message>
    <message>
        <source>No region knows this OAuth service account</source>
        <translation>Ninguna región conoce esta cuenta de servicio de OAuth</translation>
    </message>
</context>
<context>
    <name>broker::ui::SignedOutNotice</name>
    <message>
        <source>You are signed out of Snyk</source>
        <translation>Se ha cerrado su sesión de Snyk</translation>
    </message>
    <message>
        <source>Everything on this page stays. Sign in again to go on.</source>
        <translation>Todo lo que hay en esta página se queda. Vuelva a iniciar sesión para continuar.</translation>
    </message>
    <message>
        <source>Sign in &amp;again</source>
        <translation>&amp;Volver a iniciar sesión</translation>
    </message>
</context>
<context>
    <name>broker::ui::SnykTrailText</name>
    <message>
        <source>your own account</source>
        <comment>who has changed an integration</comment>
        <translation>su propia cuenta</translation>
    </message>
    <message>
        <source>an account that Snyk does not name</source>
        <comment>who has changed an integration</comment>
        <translation>una cuenta que Snyk no nombra</translation>
    </message>
    <message>
        <source>in the Web UI</source>
        <comment>how an integration was changed</comment>
        <translation>en la interfaz web</translation>
    </message>
    <message>
        <source>through the API</source>
        <comment>how an integration was changed</comment>
        <translation>a través de la API</translation>
    </message>
    <message>
        <source>Snyk does not say how</source>
        <comment>how an integration was changed</comment>
        <translation>Snyk no indica cómo</translation>
    </message>
    <message numerus="yes">
        <source>Integration not changed in the %Ln day(s) before %1, so the token is older, unless it was rotated here</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>
            <numerusform>La integración no cambió en el día anterior (%Ln) al %1, así que el token es más antiguo, salvo que se haya rotado aquí</numerusform>
            <numerusform>La integración no cambió en los %Ln días anteriores al %1, así que el token es más antiguo, salvo que se haya rotado aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Integration created on %1 by %2, %3</source>
        <extracomment>%1 is a date, %2 who, %3 how: &quot;in the Web UI&quot;.</extracomment>
        <translation>Integración creada el %1 por %2, %3</translation>
    </message>
    <message>
        <source>Integration changed on %1 by %2, %3</source>
        <extracomment>%1 is a date, %2 who, %3 how: &quot;in the Web UI&quot;.</extracomment>
        <translation>Integración cambiada el %1 por %2, %3</translation>
    </message>
    <message>
        <source>Integration deleted on %1 by %2, %3</source>
        <extracomment>%1 is a date, %2 who, %3 how: &quot;in the Web UI&quot;.</extracomment>
        <translation>Integración eliminada el %1 por %2, %3</translation>
    </message>
    <message>
        <source>an account that is known by its id alone, %1</source>
        <extracomment>Who has changed an integration; %1 is Snyk&apos;s id.</extracomment>
        <translation>una cuenta de la que solo se conoce el id., %1</translation>
    </message>
</context>
<context>
    <name>broker::ui::SortMenu</name>
    <message>
        <source>&amp;Ascending</source>
        <translation>&amp;Ascendente</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Descendente</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <translation>Ordenado por %1, ascendente</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>Ordenado por %1, descendente</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
</context>
<context>
    <name>broker::ui::SpokenLanguage</name>
    <message>
        <source>English</source>
        <comment>this language</comment>
        <extracomment>The name of the language of this translation, in itself: &quot;Deutsch&quot;, &quot;Português (Brasil)&quot;.</extracomment>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>broker::ui::StartPanel</name>
    <message>
        <source>This is what will be done:</source>
        <translation>Esto es lo que se hará:</translation>
    </message>
    <message>
        <source>Copy these commands</source>
        <translation>Copiar estos comandos</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Iniciarlo</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Detenerlo</translation>
    </message>
    <message>
        <source>Log of the client</source>
        <translation>Registro del cliente</translation>
    </message>
    <message>
        <source>What the client says appears here. Secrets are hidden.</source>
        <translation>Lo que dice el cliente aparece aquí. Los secretos se ocultan.</translation>
    </message>
    <message>
        <source>Program that runs the client</source>
        <translation>Programa que ejecuta el cliente</translation>
    </message>
    <message>
        <source>Runs the client on this computer. It goes on when this window is closed, until it is stopped.</source>
        <translation>Ejecuta el cliente en este equipo. Sigue cuando se cierra esta ventana, hasta que se detiene.</translation>
    </message>
    <message>
        <source>%1 was not found on this computer. Install it, or run the client elsewhere.</source>
        <extracomment>%1 is Docker or Podman.</extracomment>
        <translation>No se ha encontrado %1 en este equipo. Instálelo o ejecute el cliente en otro lugar.</translation>
    </message>
    <message>
        <source>%1 was not found on this computer, but %2 is here: choose it under “Configuration”.</source>
        <extracomment>%1 and %2 are Docker and Podman.</extracomment>
        <translation>No se ha encontrado %1 en este equipo, pero %2 está aquí: elíjalo en «Configuración».</translation>
    </message>
    <message>
        <source>Complete the form first; “Configuration” says what is missing.</source>
        <translation>Complete primero el formulario; «Configuración» dice qué falta.</translation>
    </message>
    <message>
        <source>%1 is used: %2</source>
        <extracomment>%1 is Docker or Podman, %2 the path of its program.</extracomment>
        <translation>Se usa %1: %2</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Sustituirlo</translation>
    </message>
    <message>
        <source>The client runs. Waiting until it is connected…</source>
        <translation>El cliente está en marcha. Esperando a que se conecte…</translation>
    </message>
    <message>
        <source>The client has not connected</source>
        <translation>El cliente no se ha conectado</translation>
    </message>
    <message>
        <source>It runs, but has not answered in all this time, so it is no longer asked.</source>
        <translation>Está en ejecución, pero no ha respondido en todo este tiempo, así que ya no se le pregunta.</translation>
    </message>
    <message>
        <source>Its log below may say why. Once that is mended, “Check the client” asks it again.</source>
        <translation>Es posible que su registro, más abajo, indique el motivo. Una vez resuelto, «Comprobar el cliente» le pregunta de nuevo.</translation>
    </message>
    <message>
        <source>Practice mode: nothing is started on this computer. With a real token this button does what is shown here, and the client&apos;s log appears below.</source>
        <translation>Modo de práctica: no se inicia nada en este equipo. Con un token real, este botón hace lo que se muestra aquí y el registro del cliente aparece más abajo.</translation>
    </message>
</context>
<context>
    <name>broker::ui::StatementBox</name>
    <message>
        <source>State &amp;it</source>
        <translation>Dec&amp;lararlo</translation>
    </message>
    <message>
        <source>Seen by whom, where, when</source>
        <translation>Visto por quién, dónde y cuándo</translation>
    </message>
    <message>
        <source>In your &amp;own words, without any secret:</source>
        <translation>Con sus &amp;propias palabras, sin ningún secreto:</translation>
    </message>
</context>
<context>
    <name>broker::ui::StepList</name>
    <message>
        <source>done</source>
        <comment>step in the list of steps</comment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>current step</source>
        <comment>step in the list of steps</comment>
        <translation>paso actual</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>step in the list of steps</comment>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>broker::ui::StepRow</name>
    <message>
        <source>to do</source>
        <comment>state of a step</comment>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>under way</source>
        <comment>state of a step</comment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a step</comment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>not done</source>
        <comment>state of a step</comment>
        <translation>no se ha hecho</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>state of a step</comment>
        <translation>no es necesario</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>state of a step</comment>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>not begun</source>
        <comment>state of a step</comment>
        <translation>sin empezar</translation>
    </message>
</context>
<context>
    <name>broker::ui::StepWindow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Lea&amp;ve for now</source>
        <translation>Sal&amp;ir por ahora</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>Said by screen readers when a page comes. %3 is its heading.</extracomment>
        <translation>Paso %1 de %2: %3</translation>
    </message>
    <message>
        <source>%1 — step %2 of %3: %4</source>
        <extracomment>Title of a window. %1 is what is done there, %4 the heading of the page.</extracomment>
        <translation>%1: paso %2 de %3, %4</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>broker::ui::StepWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
</context>
<context>
    <name>broker::ui::SwitchPage</name>
    <message>
        <source>What the next button does</source>
        <translation>Qué hace el botón siguiente</translation>
    </message>
    <message>
        <source>Stop before &amp;it is sent</source>
        <translation>&amp;Detener antes de enviar</translation>
    </message>
    <message>
        <source>Is it switched after all?</source>
        <translation>¿Se ha cambiado a pesar de todo?</translation>
    </message>
    <message>
        <source>Compare the first and the last four characters. Your words are kept with this rotation.</source>
        <translation>Compare los cuatro primeros y los cuatro últimos caracteres. Sus palabras se guardan con esta rotación.</translation>
    </message>
    <message>
        <source>&amp;Back to the check</source>
        <translation>&amp;Volver a la comprobación</translation>
    </message>
    <message>
        <source>S&amp;witch now</source>
        <translation>C&amp;ambiar ahora</translation>
    </message>
    <message>
        <source>Switch to the new token</source>
        <translation>Cambiar al token nuevo</translation>
    </message>
    <message>
        <source>Nothing has been changed for your clients yet.</source>
        <translation>Aún no se ha cambiado nada para sus clientes.</translation>
    </message>
    <message>
        <source>Read what changes, then switch.</source>
        <translation>Lea qué cambia y, después, haga el cambio.</translation>
    </message>
    <message>
        <source>The client was proven in an earlier session. Go back to check it once more.</source>
        <translation>El cliente se verificó en una sesión anterior. Vuelva para comprobarlo una vez más.</translation>
    </message>
    <message>
        <source>If the request has left already, Snyk&apos;s answer is awaited…</source>
        <translation>Si la solicitud ya ha salido, se espera la respuesta de Snyk…</translation>
    </message>
    <message>
        <source>Snyk switches…</source>
        <translation>Snyk está cambiando…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Procesando…</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Intentar &amp;de nuevo</translation>
    </message>
    <message>
        <source>Back to the c&amp;heck</source>
        <translation>&amp;Volver a la comprobación</translation>
    </message>
    <message>
        <source>Back to the &amp;confirmation</source>
        <translation>Volver a la &amp;confirmación</translation>
    </message>
    <message>
        <source>&amp;Look in the Web UI</source>
        <translation>Consultar la interfaz &amp;web</translation>
    </message>
    <message>
        <source>Name all o&amp;f them</source>
        <translation>&amp;Nombrarlas todas</translation>
    </message>
    <message>
        <source>If the Snyk website (Web UI) shows the new token in the Broker settings of the integration, somebody else has switched already. Say so, and go on from there.</source>
        <translation>Si el sitio web de Snyk (interfaz web) muestra el token nuevo en los ajustes de Broker de la integración, otra persona ya ha hecho el cambio. Indíquelo y siga desde ahí.</translation>
    </message>
    <message>
        <source>Which token does the Snyk website (Web UI) show?</source>
        <translation>¿Qué token muestra el sitio web de Snyk (interfaz web)?</translation>
    </message>
</context>
<context>
    <name>broker::ui::TakePanel</name>
    <message>
        <source>Add the token to your list</source>
        <translation>Añadir el token a su lista</translation>
    </message>
    <message>
        <source>The token is not in your list yet</source>
        <translation>El token aún no está en su lista</translation>
    </message>
    <message>
        <source>The token is safe in the keychain; only the list could not be saved.</source>
        <translation>El token está a salvo en el llavero; solo no se ha podido guardar la lista.</translation>
    </message>
    <message>
        <source>The token is only in memory, and the list could not be saved.</source>
        <translation>El token solo está en la memoria y no se ha podido guardar la lista.</translation>
    </message>
    <message>
        <source>Save the credential in the keychain and read it back</source>
        <translation>Guardar la credencial en el llavero y volver a leerla</translation>
    </message>
    <message>
        <source>Keep the credential in the memory of this program</source>
        <translation>Mantener la credencial en la memoria de este programa</translation>
    </message>
    <message>
        <source>Add the credential to your list</source>
        <translation>Añadir la credencial a su lista</translation>
    </message>
    <message>
        <source>The credential is not saved yet</source>
        <translation>La credencial aún no está guardada</translation>
    </message>
    <message>
        <source>The credential may not have been saved</source>
        <translation>Es posible que la credencial no se haya guardado</translation>
    </message>
    <message>
        <source>The credential is not in your list yet</source>
        <translation>La credencial aún no está en su lista</translation>
    </message>
    <message>
        <source>It is not lost: it is still in the hand-over.</source>
        <translation>No se ha perdido: sigue en la entrega.</translation>
    </message>
    <message>
        <source>The credential is safe in the keychain; only the list could not be saved.</source>
        <translation>La credencial está a salvo en el llavero; solo no se ha podido guardar la lista.</translation>
    </message>
    <message>
        <source>The credential is only in memory, and the list could not be saved.</source>
        <translation>La credencial solo está en la memoria y no se ha podido guardar la lista.</translation>
    </message>
</context>
<context>
    <name>broker::ui::TimelineView</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <comment>number of tokens</comment>
        <translation>
            <numerusform>%Ln atrasado</numerusform>
            <numerusform>%Ln atrasados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln due</source>
        <extracomment>A day, and how many tokens are due on it.</extracomment>
        <translation>
            <numerusform>%1: %Ln pendiente</numerusform>
            <numerusform>%1: %Ln pendientes</numerusform>
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
        <translation>R&amp;otar…</translation>
    </message>
    <message>
        <source>&amp;Open in Snyk</source>
        <translation>&amp;Abrir en Snyk</translation>
    </message>
    <message>
        <source>&amp;Mark as rotated…</source>
        <translation>Marcar &amp;como rotado…</translation>
    </message>
    <message>
        <source>&amp;Notes…</source>
        <translation>&amp;Notas…</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Set up the c&amp;lient…</source>
        <translation>Confi&amp;gurar el cliente…</translation>
    </message>
    <message>
        <source>&amp;Resume rotation…</source>
        <translation>Rean&amp;udar la rotación…</translation>
    </message>
    <message>
        <source>The rotation of this token is not finished</source>
        <translation>La rotación de este token no ha terminado</translation>
    </message>
    <message>
        <source>The token was not removed: its rotation still needs this entry and what is in the keychain.</source>
        <translation>El token no se ha eliminado: su rotación aún necesita esta entrada y lo que hay en el llavero.</translation>
    </message>
    <message>
        <source>Resume the rotation and bring it to its end, then remove the token.</source>
        <translation>Reanude la rotación, termínela y elimine después el token.</translation>
    </message>
    <message>
        <source>A Broker client needs a Broker token: set one up for this integration first</source>
        <translation>Un cliente Broker necesita un token de Broker: configure antes uno para esta integración</translation>
    </message>
    <message>
        <source>No Broker client is known for this integration</source>
        <translation>No se conoce ningún cliente Broker para esta integración</translation>
    </message>
    <message>
        <source>Set up clients &amp;for all of this type…</source>
        <translation>Configurar clientes &amp;para todos los de este tipo…</translation>
    </message>
    <message>
        <source>“Rotate” stores the new credential, and with it the date: the old one would stay in use here</source>
        <translation>«Rotar» guarda la credencial nueva y, con ella, la fecha: aquí la anterior seguiría en uso</translation>
    </message>
    <message>
        <source>Snyk shows service accounts in the settings of the group or organization they belong to</source>
        <translation>Snyk muestra las cuentas de servicio en la configuración del grupo o de la organización a los que pertenecen</translation>
    </message>
    <message>
        <source>The page of your account, with your API tokens</source>
        <translation>La página de su cuenta, con sus tokens de API</translation>
    </message>
    <message>
        <source>A Broker client signs in with a Broker token, not with what signs this program in to Snyk</source>
        <translation>Un cliente Broker inicia sesión con un token de Broker, no con lo que usa este programa para iniciar sesión en Snyk</translation>
    </message>
    <message>
        <source>The change is kno&amp;wn</source>
        <translation>El ca&amp;mbio es conocido</translation>
    </message>
    <message>
        <source>This token seems to be of %1</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Este token parece ser del %1</translation>
    </message>
    <message>
        <source>Its due date counts from %1, when it came into this list.</source>
        <translation>Su fecha prevista se cuenta desde el %1, cuando se incorporó a esta lista.</translation>
    </message>
    <message>
        <source>Should it count from %1?</source>
        <translation>¿Debe contarse desde el %1?</translation>
    </message>
    <message>
        <source>&amp;Use that date</source>
        <translation>&amp;Usar esa fecha</translation>
    </message>
    <message>
        <source>&amp;Keep the date of the list</source>
        <translation>&amp;Conservar la fecha de la lista</translation>
    </message>
    <message>
        <source>Change &amp;due date</source>
        <translation>Cambiar la &amp;fecha prevista</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the list…</source>
        <translation>&amp;Eliminar de la lista…</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>No se ha eliminado nada</translation>
    </message>
    <message>
        <source>The rotation of each of these tokens is not finished, and still needs it.</source>
        <translation>La rotación de cada uno de estos tokens no ha terminado y aún lo necesita.</translation>
    </message>
    <message>
        <source>Bring the rotations to their end, then remove the tokens.</source>
        <translation>Termine las rotaciones y elimine después los tokens.</translation>
    </message>
    <message>
        <source>It is in memory only, until you sign out. To be reminded of it, sign in with it and tick “Remember it on this computer”.</source>
        <translation>Solo está en la memoria, hasta que cierre la sesión. Para recibir avisos, inicie sesión con ella y marque «Recordarlo en este equipo».</translation>
    </message>
</context>
<context>
    <name>broker::ui::TokenBoard</name>
    <message>
        <source>Recorded tokens</source>
        <translation>Tokens registrados</translation>
    </message>
    <message>
        <source>No token matches the filter.</source>
        <translation>Ningún token coincide con el filtro.</translation>
    </message>
</context>
<context>
    <name>broker::ui::TokenEntry</name>
    <message>
        <source>&amp;Use it here too; the token is shared on purpose</source>
        <translation>&amp;Usarlo también aquí; el token se comparte a propósito</translation>
    </message>
    <message>
        <source>Broker to&amp;ken:</source>
        <translation>Token de &amp;Broker:</translation>
    </message>
    <message>
        <source>Entered; type or paste to replace it</source>
        <translation>Introducido; escriba o pegue para sustituirlo</translation>
    </message>
</context>
<context>
    <name>broker::ui::TokenPaste</name>
    <message>
        <source>The new token</source>
        <translation>El token nuevo</translation>
    </message>
    <message>
        <source>&amp;Keep this token</source>
        <translation>&amp;Guardar este token</translation>
    </message>
    <message>
        <source>New &amp;Broker token:</source>
        <translation>Token de &amp;Broker nuevo:</translation>
    </message>
</context>
<context>
    <name>broker::ui::TokenState</name>
    <message>
        <source>Unknown outcome</source>
        <comment>state of a token</comment>
        <translation>Resultado desconocido</translation>
    </message>
    <message>
        <source>Missing from the keychain</source>
        <comment>state of a token</comment>
        <translation>Falta en el llavero</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>state of a token</comment>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>Due today</source>
        <comment>state of a token</comment>
        <translation>Pendiente hoy</translation>
    </message>
    <message>
        <source>Due soon</source>
        <comment>state of a token</comment>
        <translation>Pendiente pronto</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <comment>state of a token</comment>
        <translation>Llavero bloqueado</translation>
    </message>
    <message>
        <source>Fresh</source>
        <comment>state of a token</comment>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>state of a token</comment>
        <translation>Sustituido</translation>
    </message>
    <message>
        <source>Broker token</source>
        <comment>kind of secret</comment>
        <translation>Token de Broker</translation>
    </message>
    <message>
        <source>Service credential</source>
        <comment>kind of secret</comment>
        <translation>Credencial de servicio</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>how a check ended</comment>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>how a check ended</comment>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>how a check ended</comment>
        <translation>falta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date, and how the check on it ended</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This token has its own number of days.</source>
        <translation>Este token tiene su propio número de días.</translation>
    </message>
    <message>
        <source>The date follows from the settings.</source>
        <translation>La fecha se deduce de los ajustes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <comment>number of tokens</comment>
        <translation>
            <numerusform>%Ln atrasado</numerusform>
            <numerusform>%Ln atrasados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>No hay nada pendiente.</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>No hay nada pendiente</translation>
    </message>
    <message numerus="yes">
        <source>%1 due within %Ln day(s)</source>
        <comment>%1 is a number of tokens</comment>
        <translation>
            <numerusform>%1 por rotar en %Ln día</numerusform>
            <numerusform>%1 por rotar en %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>next on %1</source>
        <comment>the next date on which a token is due</comment>
        <translation>próximo: %1</translation>
    </message>
    <message>
        <source>Provisional Broker token</source>
        <comment>kind of secret</comment>
        <translation>Token de Broker provisional</translation>
    </message>
    <message>
        <source>Rotation under way</source>
        <comment>state of a token</comment>
        <translation>Rotación en curso</translation>
    </message>
    <message>
        <source>Snyk was asked to issue a token, or to switch to one, and no clear answer came. Look in the Web UI which token it shows now.</source>
        <translation>Se pidió a Snyk que emitiera un token, o que cambiara a uno, y no llegó una respuesta clara. Mire en la interfaz web qué token muestra ahora.</translation>
    </message>
    <message>
        <source>Was kept only in memory</source>
        <comment>state of a token</comment>
        <translation>Solo estaba en la memoria</translation>
    </message>
    <message>
        <source>Only in memory</source>
        <comment>state of a token</comment>
        <translation>Solo en la memoria</translation>
    </message>
    <message>
        <source>It is not in this keychain. It may have come from a backup, which holds no secrets; it may have been removed; or this is a different keychain. Enter it again with “Replace credential…” in the menu.</source>
        <translation>No está en este llavero. Es posible que proceda de una copia de seguridad, que no contiene secretos; que se haya eliminado, o que este sea otro llavero. Introdúzcala de nuevo con «Sustituir credencial…» en el menú.</translation>
    </message>
    <message>
        <source>It is not in this keychain. It may have come from a backup, which holds no secrets; it may have been removed; or this is a different keychain. No new token was made. Get the token again from the Web UI.</source>
        <translation>No está en este llavero. Es posible que proceda de una copia de seguridad, que no contiene secretos; que se haya eliminado, o que este sea otro llavero. No se ha creado ningún token nuevo. Obtenga el token de nuevo de la interfaz web.</translation>
    </message>
    <message>
        <source>It was forgotten when the program was closed. Enter it again with “Replace credential…” in the menu.</source>
        <translation>Se olvidó al cerrar el programa. Introdúzcala de nuevo con «Sustituir credencial…» en el menú.</translation>
    </message>
    <message>
        <source>It was forgotten when the program was closed. Snyk still shows it in the settings of the integration.</source>
        <translation>Se olvidó al cerrar el programa. Snyk lo sigue mostrando en la configuración de la integración.</translation>
    </message>
    <message>
        <source>Its due date has passed. Replace it now, or choose another date.</source>
        <translation>Su fecha prevista ha pasado. Sustitúyala ahora o elija otra fecha.</translation>
    </message>
    <message>
        <source>Its due date has passed. Rotate it now, or choose another date.</source>
        <translation>Su fecha prevista ha pasado. Rótelo ahora o elija otra fecha.</translation>
    </message>
    <message>
        <source>It is due today. Replace it, or choose another date.</source>
        <translation>Está prevista para hoy. Sustitúyala o elija otra fecha.</translation>
    </message>
    <message>
        <source>It is due today. Rotate it, or choose another date.</source>
        <translation>Está previsto para hoy. Rótelo o elija otra fecha.</translation>
    </message>
    <message>
        <source>A rotation of it was started and has not been finished. Resume the rotation.</source>
        <translation>Se inició una rotación y no se ha terminado. Reanude la rotación.</translation>
    </message>
    <message>
        <source>The keychain is locked, so the program cannot tell whether it is still there.</source>
        <translation>El llavero está bloqueado, así que el programa no puede saber si sigue ahí.</translation>
    </message>
    <message>
        <source>You chose this date.</source>
        <translation>Usted eligió esta fecha.</translation>
    </message>
    <message>
        <source>It expires on this date.</source>
        <translation>Caduca en esta fecha.</translation>
    </message>
    <message>
        <source>no result</source>
        <comment>how a check ended</comment>
        <translation>sin resultado</translation>
    </message>
    <message>
        <source>Login for the proxy</source>
        <comment>kind of secret</comment>
        <translation>Inicio de sesión para el proxy</translation>
    </message>
    <message>
        <source>Changed at Snyk</source>
        <comment>state of a token</comment>
        <translation>Cambiado en Snyk</translation>
    </message>
    <message>
        <source>Snyk&apos;s audit log has a change of this integration that came after the token was recorded, see “At Snyk”: the token may be another one by now. Compare it with the one in the Web UI and get it again if it is another. If not, choose “The change is known” in the menu.</source>
        <translation>El registro de auditoría de Snyk contiene un cambio de esta integración posterior al registro del token; consulte «En Snyk»: es posible que el token ya sea otro. Compárelo con el de la interfaz web y obténgalo de nuevo si es otro. Si no lo es, elija «El cambio es conocido» en el menú.</translation>
    </message>
    <message>
        <source>Snyk API credential</source>
        <comment>kind of secret</comment>
        <translation>Credencial de API de Snyk</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>state of a token</comment>
        <translation>Revertido</translation>
    </message>
    <message>
        <source>It is not in this keychain: it was removed there, or this is a different keychain. Connect to Snyk with “Remember it on this computer” ticked to keep it again, or remove this entry.</source>
        <translation>No está en este llavero: se eliminó allí o el llavero es otro. Conéctese a Snyk con «Recordarlo en este equipo» marcado para volver a guardarlo, o elimine esta entrada.</translation>
    </message>
    <message>
        <source>It is in use at Snyk no more: another token has taken its place. Keep it only as long as a Broker client still has it.</source>
        <translation>Ya no se usa en Snyk: otro token ha ocupado su lugar. Consérvelo solo mientras un cliente Broker lo tenga todavía.</translation>
    </message>
    <message>
        <source>The job that brought it was taken back: Broker is switched off there, and nothing at Snyk uses it. Keep it only as long as a Broker client still has it.</source>
        <translation>La tarea de la que proviene se revirtió: allí Broker está desactivado y nada en Snyk lo usa. Consérvelo solo mientras un cliente Broker lo tenga todavía.</translation>
    </message>
    <message>
        <source>Old secret not deleted</source>
        <comment>state of a token</comment>
        <translation>Secreto anterior no eliminado</translation>
    </message>
    <message>
        <source>Two secrets may be valid: the new one is in use, and the old one is not deleted yet. Resume the rotation to delete it once nothing uses it any more.</source>
        <translation>Puede haber dos secretos válidos: el nuevo está en uso y el anterior aún no se ha eliminado. Reanude la rotación para eliminarlo cuando ya nada lo use.</translation>
    </message>
    <message>
        <source>It is kept only in memory and is gone, and this row with it, when you sign out of Snyk or close this program. To keep it, sign in with it and tick “Remember it on this computer”.</source>
        <translation>Solo se guarda en la memoria y desaparece, junto con esta fila, cuando cierre la sesión de Snyk o este programa. Para conservarla, inicie sesión con ella y marque «Recordarlo en este equipo».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln old secret(s) not deleted</source>
        <comment>number of credentials</comment>
        <translation>
            <numerusform>%Ln secreto anterior no eliminado</numerusform>
            <numerusform>%Ln secretos anteriores no eliminados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::TokenWizard</name>
    <message>
        <source>Connect</source>
        <comment>step of the wizard</comment>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>step of the wizard</comment>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Integration</source>
        <comment>step of the wizard</comment>
        <translation>Integración</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>step of the wizard</comment>
        <translation>Método</translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>step of the wizard</comment>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step of the wizard</comment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>The token is stored nowhere</source>
        <translation>El token no está guardado en ningún lugar</translation>
    </message>
    <message>
        <source>If you leave now, this program forgets the token. Snyk still shows it in the Web UI.</source>
        <translation>Si sale ahora, el programa olvidará el token. Snyk lo sigue mostrando en la interfaz web.</translation>
    </message>
    <message>
        <source>&amp;Leave without it</source>
        <translation>&amp;Salir sin él</translation>
    </message>
    <message>
        <source>Set up a token</source>
        <translation>Configurar un token</translation>
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
        <translation>&amp;Abrir Broker Token Assistant</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
</context>
<context>
    <name>broker::ui::UpdateDialog</name>
    <message>
        <source>New version</source>
        <translation>Versión nueva</translation>
    </message>
</context>
<context>
    <name>broker::ui::UpdatePage</name>
    <message>
        <source>&amp;Address to ask; empty for the usual one:</source>
        <translation>Dire&amp;cción que se consulta; vacía para usar la habitual:</translation>
    </message>
    <message>
        <source>Nothing is looked for unless you want it. One small file is fetched then; nothing about you, your tokens, this computer or this version is sent. Where there is no network, nothing is said.</source>
        <translation>Solo se busca si usted lo desea. En ese caso se descarga un pequeño archivo; no se envía nada sobre usted, sus tokens, este equipo ni esta versión. Si no hay red, no se indica nada.</translation>
    </message>
    <message>
        <source>This cannot be asked: an address begins with https:// and has no user name in it. The one before is kept.</source>
        <translation>No se puede consultar: una dirección empieza por https:// y no contiene un nombre de usuario. Se conserva la anterior.</translation>
    </message>
</context>
<context>
    <name>broker::ui::UpdatePanel</name>
    <message>
        <source>Look for a new version &amp;once a day</source>
        <translation>Buscar una versión nueva &amp;una vez al día</translation>
    </message>
    <message>
        <source>Look no&amp;w</source>
        <translation>&amp;Buscar ahora</translation>
    </message>
    <message>
        <source>You have version %1.</source>
        <translation>Tiene la versión %1.</translation>
    </message>
    <message>
        <source>Last looked for a newer one: %1.</source>
        <translation>Última búsqueda de una más reciente: %1.</translation>
    </message>
    <message>
        <source>Nobody has looked for a newer one yet.</source>
        <translation>Aún no se ha buscado ninguna más reciente.</translation>
    </message>
    <message>
        <source>Practice mode asks nobody</source>
        <translation>El modo de práctica no consulta a nadie</translation>
    </message>
    <message>
        <source>Leave practice mode to look for a new version.</source>
        <translation>Salga del modo de práctica para buscar una versión nueva.</translation>
    </message>
    <message>
        <source>&amp;Yes, once a day</source>
        <translation>&amp;Sí, una vez al día</translation>
    </message>
    <message>
        <source>Only when I &amp;say so</source>
        <translation>Solo cuando yo lo &amp;indique</translation>
    </message>
    <message>
        <source>%1 is being asked…</source>
        <translation>Consultando a %1…</translation>
    </message>
</context>
<context>
    <name>broker::ui::UpdateText</name>
    <message>
        <source>%1 would have been asked without encryption, so nothing was sent.</source>
        <translation>Se habría consultado a %1 sin cifrado, así que no se ha enviado nada.</translation>
    </message>
    <message>
        <source>This computer is not connected, so %1 could not be asked.</source>
        <translation>Este equipo no está conectado, así que no se ha podido consultar a %1.</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up.</source>
        <translation>No se ha podido resolver el nombre %1.</translation>
    </message>
    <message>
        <source>%1 was found but did not accept the connection.</source>
        <translation>Se ha encontrado %1, pero no ha aceptado la conexión.</translation>
    </message>
    <message>
        <source>The part of this program that encrypts connections is missing. Nothing was sent.</source>
        <translation>Falta la parte de este programa que cifra las conexiones. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>The certificate shown for %1 is not trusted here. Nothing was sent.</source>
        <translation>El certificado mostrado para %1 no es de confianza aquí. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before the answer was complete.</source>
        <translation>La conexión con %1 se perdió antes de que la respuesta estuviera completa.</translation>
    </message>
    <message>
        <source>What %1 answers is too long to be about a version. It was cut off.</source>
        <translation>Lo que responde %1 es demasiado largo para tratarse de una versión. Se ha cortado.</translation>
    </message>
    <message>
        <source>The question was stopped.</source>
        <translation>La consulta se ha detenido.</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak HTTP.</source>
        <translation>Lo que responde en %1 no usa HTTP.</translation>
    </message>
    <message>
        <source>Connect and try again.</source>
        <translation>Conéctese e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Ask your network team to allow the address, or enter one in your own network under Settings, Updates.</source>
        <translation>Pida a su equipo de redes que permita la dirección o introduzca una de su propia red en Ajustes, Actualizaciones.</translation>
    </message>
    <message>
        <source>Look under Settings, Network.</source>
        <translation>Consulte Ajustes, Red.</translation>
    </message>
    <message>
        <source>Install the program again from its package.</source>
        <translation>Vuelva a instalar el programa desde su paquete.</translation>
    </message>
    <message>
        <source>Check the address under Settings, Updates.</source>
        <translation>Compruebe la dirección en Ajustes, Actualizaciones.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>%1 names another address (%2). That one was not asked.</source>
        <translation>%1 indica otra dirección (%2). Esa no se ha consultado.</translation>
    </message>
    <message>
        <source>Enter the final address under Settings, Updates.</source>
        <translation>Introduzca la dirección final en Ajustes, Actualizaciones.</translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1 ha respondido con el estado %2.</translation>
    </message>
    <message>
        <source>There is no address to ask. Nothing was sent.</source>
        <translation>No hay ninguna dirección que consultar. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Enter one that begins with https:// under Settings, Updates.</source>
        <translation>Introduzca una que empiece por https:// en Ajustes, Actualizaciones.</translation>
    </message>
    <message>
        <source>What %1 answers is not about a version of this program.</source>
        <translation>Lo que responde %1 no trata de una versión de este programa.</translation>
    </message>
    <message>
        <source>The address is another one, or a guest network answers in its place.</source>
        <translation>La dirección es otra o una red de invitados responde en su lugar.</translation>
    </message>
    <message>
        <source>The newest version could not be found out</source>
        <translation>No se ha podido averiguar la versión más reciente</translation>
    </message>
    <message>
        <source>There is a new version: %1</source>
        <translation>Hay una versión nueva: %1</translation>
    </message>
    <message>
        <source>It was published on %1. You have %2.</source>
        <translation>Se publicó el %1. Usted tiene la %2.</translation>
    </message>
    <message>
        <source>Read what has changed, and install it in the way you installed this one. Nothing is downloaded by this program.</source>
        <translation>Lea qué ha cambiado e instálela del mismo modo que instaló esta. Este programa no descarga nada.</translation>
    </message>
    <message>
        <source>There is no newer version</source>
        <translation>No hay ninguna versión más reciente</translation>
    </message>
    <message>
        <source>You have %1. The last one that was published is %2.</source>
        <translation>Tiene la %1. La última publicada es la %2.</translation>
    </message>
    <message>
        <source>You have the newest version</source>
        <translation>Tiene la versión más reciente</translation>
    </message>
    <message>
        <source>It is %1, published on %2.</source>
        <translation>Es la %1, publicada el %2.</translation>
    </message>
    <message>
        <source>May this program ask %1 for the newest version?</source>
        <translation>¿Puede este programa consultar a %1 cuál es la versión más reciente?</translation>
    </message>
    <message>
        <source>It fetches one small file from there. Nothing about you, your tokens, this computer or this version is sent; as with every web page, the server sees the address of your network.</source>
        <translation>Descarga de allí un pequeño archivo. No se envía nada sobre usted, sus tokens, este equipo ni esta versión; como con cualquier página web, el servidor ve la dirección de su red.</translation>
    </message>
    <message>
        <source>You are asked this once, and can change it under Settings, Updates.</source>
        <translation>Esta pregunta se hace una sola vez; puede cambiarlo en Ajustes, Actualizaciones.</translation>
    </message>
    <message>
        <source>Show it on %1…</source>
        <translation>Mostrarla en %1…</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is: %1</source>
        <translation>No se ha podido abrir ningún navegador. La dirección es: %1</translation>
    </message>
    <message>
        <source>What answers for %1 does not speak TLS, or refuses to. Nothing was sent.</source>
        <translation>Lo que responde por %1 no habla TLS, o lo rechaza. No se envió nada.</translation>
    </message>
</context>
<context>
    <name>broker::ui::VariableList</name>
    <message>
        <source>Add a variable</source>
        <translation>Añadir una variable</translation>
    </message>
</context>
<context>
    <name>broker::ui::VariableRow</name>
    <message>
        <source>Name of the variable</source>
        <translation>Nombre de la variable</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>The value is secret</source>
        <translation>El valor es secreto</translation>
    </message>
    <message>
        <source>Name of variable %1</source>
        <extracomment>Read out, not shown. %1 is a number: the first, the second variable.</extracomment>
        <translation>Nombre de la variable %1</translation>
    </message>
    <message>
        <source>The value of variable %1 is secret</source>
        <translation>El valor de la variable %1 es secreto</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove variable %1</source>
        <translation>Eliminar la variable %1</translation>
    </message>
</context>
<context>
    <name>broker::ui::VaultText</name>
    <message>
        <source>The keychain does not have it</source>
        <translation>El llavero no lo tiene</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>El llavero ha denegado el acceso</translation>
    </message>
    <message>
        <source>There is no keychain</source>
        <translation>No hay ningún llavero</translation>
    </message>
    <message>
        <source>The keychain has not answered yet</source>
        <translation>El llavero aún no ha respondido</translation>
    </message>
    <message>
        <source>The keychain did not confirm it</source>
        <translation>El llavero no lo ha confirmado</translation>
    </message>
    <message>
        <source>The entry is too large for the keychain</source>
        <translation>La entrada es demasiado grande para el llavero</translation>
    </message>
    <message>
        <source>The entry in the keychain cannot be read</source>
        <translation>No se puede leer la entrada del llavero</translation>
    </message>
    <message>
        <source>The keychain reported an error</source>
        <translation>El llavero ha comunicado un error</translation>
    </message>
    <message>
        <source>It was removed with another program, saved on another computer, or saved by another user.</source>
        <translation>Se eliminó con otro programa, se guardó en otro equipo o lo guardó otro usuario.</translation>
    </message>
    <message>
        <source>No keychain service runs for your session. Small desktops and remote sessions often have none.</source>
        <translation>No hay ningún servicio de llavero en ejecución en su sesión. Los escritorios pequeños y las sesiones remotas no suelen tenerlo.</translation>
    </message>
    <message>
        <source>The system may still be asking you for a password, perhaps behind another window.</source>
        <translation>Es posible que el sistema aún le esté pidiendo una contraseña, quizá detrás de otra ventana.</translation>
    </message>
    <message>
        <source>The entry was made by another program, or it is damaged.</source>
        <translation>La entrada la creó otro programa o está dañada.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again. The system asks for its password, usually the one that you sign in with.</source>
        <translation>Desbloquee el llavero e inténtelo de nuevo. El sistema pide su contraseña, normalmente la misma con la que inicia sesión.</translation>
    </message>
    <message>
        <source>Try again and allow access when the system asks.</source>
        <translation>Inténtelo de nuevo y permita el acceso cuando el sistema lo pregunte.</translation>
    </message>
    <message>
        <source>Not there</source>
        <comment>state of a keychain entry</comment>
        <translation>No existe</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>state of a keychain entry</comment>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Denied</source>
        <comment>state of a keychain entry</comment>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>No keychain</source>
        <comment>state of a keychain entry</comment>
        <translation>Sin llavero</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a keychain entry</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <comment>state of a keychain entry</comment>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Too large</source>
        <comment>state of a keychain entry</comment>
        <translation>Demasiado grande</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <comment>state of a keychain entry</comment>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>state of a keychain entry</comment>
        <translation>Error</translation>
    </message>
    <message>
        <source>Saved in the keychain of this computer, and read back to be sure.</source>
        <translation>Guardado en el llavero de este equipo y leído de nuevo para mayor seguridad.</translation>
    </message>
    <message>
        <source>Read from the keychain of this computer.</source>
        <translation>Leído del llavero de este equipo.</translation>
    </message>
    <message>
        <source>Removed from the keychain of this computer.</source>
        <translation>Eliminado del llavero de este equipo.</translation>
    </message>
    <message>
        <source>Saving in the keychain. The system may be asking for your password in another window.</source>
        <translation>Guardando en el llavero. Es posible que el sistema pida su contraseña en otra ventana.</translation>
    </message>
    <message>
        <source>Reading from the keychain. The system may be asking for your password in another window.</source>
        <translation>Leyendo del llavero. Es posible que el sistema pida su contraseña en otra ventana.</translation>
    </message>
    <message>
        <source>Removing from the keychain. The system may be asking for your password in another window.</source>
        <translation>Eliminando del llavero. Es posible que el sistema pida su contraseña en otra ventana.</translation>
    </message>
    <message>
        <source>The secret was not saved. This program still holds it: do not close it yet.</source>
        <translation>El secreto no se ha guardado. Este programa aún lo mantiene: no lo cierre todavía.</translation>
    </message>
    <message>
        <source>The secret is not in the keychain of this computer.</source>
        <translation>El secreto no está en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>The secret could not be read. Nothing was changed.</source>
        <translation>No se ha podido leer el secreto. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The secret was not removed and may still be in the keychain.</source>
        <translation>El secreto no se ha eliminado y es posible que siga en el llavero.</translation>
    </message>
    <message>
        <source>The service behind the keychain failed, or it is being updated.</source>
        <translation>El servicio del llavero ha fallado o se está actualizando.</translation>
    </message>
    <message>
        <source>Start a keychain service (GNOME Keyring, KWallet or KeePassXC), or keep the secret in memory for this session only.</source>
        <translation>Inicie un servicio de llavero (GNOME Keyring, KWallet o KeePassXC) o mantenga el secreto en la memoria solo durante esta sesión.</translation>
    </message>
    <message>
        <source>The secret may not have been saved. This program still holds it: do not close it yet.</source>
        <translation>Es posible que el secreto no se haya guardado. Este programa aún lo mantiene: no lo cierre todavía.</translation>
    </message>
    <message>
        <source>The secret may not have been removed.</source>
        <translation>Es posible que el secreto no se haya eliminado.</translation>
    </message>
    <message>
        <source>The keychain was not unlocked when you signed in, or the prompt for its password was dismissed.</source>
        <translation>El llavero no se desbloqueó al iniciar sesión o se descartó la petición de su contraseña.</translation>
    </message>
    <message>
        <source>Access was denied when the system asked, or a policy of your company forbids it.</source>
        <translation>Se denegó el acceso cuando el sistema lo preguntó o lo prohíbe una directiva de su empresa.</translation>
    </message>
    <message>
        <source>Read back, the entry was not what was saved. Another program may be changing it, or the keychain failed without saying so.</source>
        <translation>Al volver a leerla, la entrada no era lo que se guardó. Es posible que otro programa la esté cambiando o que el llavero haya fallado sin indicarlo.</translation>
    </message>
    <message>
        <source>The keychain of this system can only hold short entries.</source>
        <translation>El llavero de este sistema solo admite entradas cortas.</translation>
    </message>
    <message>
        <source>Save it here again. Snyk&apos;s Web UI still shows a Broker token; a credential has to be entered again.</source>
        <translation>Guárdelo aquí de nuevo. La interfaz web de Snyk sigue mostrando un token de Broker; una credencial hay que introducirla de nuevo.</translation>
    </message>
    <message>
        <source>Look for the prompt of the system and answer it, then try again.</source>
        <translation>Busque la petición del sistema, respóndala e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, look at the entry in the keychain program of your system.</source>
        <translation>Inténtelo de nuevo. Si no sirve, mire la entrada en el programa de llavero de su sistema.</translation>
    </message>
    <message>
        <source>Check that you entered only the token or the password and nothing else.</source>
        <translation>Compruebe que solo ha introducido el token o la contraseña y nada más.</translation>
    </message>
    <message>
        <source>Look at the entry in the keychain program of your system. Saving it again replaces it.</source>
        <translation>Mire la entrada en el programa de llavero de su sistema. Al guardarla de nuevo, se sustituye.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, restart the keychain service of your system and try once more. Do not close this program or sign out before the token is saved or copied.</source>
        <translation>Inténtelo de nuevo. Si no sirve, reinicie el servicio de llavero de su sistema y vuelva a intentarlo. No cierre este programa ni la sesión hasta que el token esté guardado o copiado.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, restart the keychain service of your system and try once more.</source>
        <translation>Inténtelo de nuevo. Si no sirve, reinicie el servicio de llavero de su sistema y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>It may not be stored. Put it in a safe place yourself before you go on.</source>
        <translation>Es posible que no esté guardado. Póngalo usted mismo en un lugar seguro antes de continuar.</translation>
    </message>
    <message>
        <source>It is not stored anywhere. Put it in a safe place yourself before you go on.</source>
        <translation>No está guardado en ningún lugar. Póngalo usted mismo en un lugar seguro antes de continuar.</translation>
    </message>
    <message>
        <source>It may not be stored</source>
        <comment>title of a question</comment>
        <translation>Es posible que no esté guardado</translation>
    </message>
    <message>
        <source>It is not stored anywhere</source>
        <comment>title of a question</comment>
        <translation>No está guardado en ningún lugar</translation>
    </message>
    <message>
        <source>It is kept only in memory and is gone when this program closes. It is never written to a file.</source>
        <translation>Solo se mantiene en la memoria y se pierde al cerrar este programa. Nunca se escribe en un archivo.</translation>
    </message>
    <message>
        <source>The settings are not saved</source>
        <translation>Los ajustes no están guardados</translation>
    </message>
    <message>
        <source>The keychain has the new secret. The settings, which say that it is to be used, could not be written.</source>
        <translation>El llavero tiene el secreto nuevo. No se han podido escribir los ajustes, que dicen que hay que usarlo.</translation>
    </message>
    <message>
        <source>The disk is full, or you may not write where the settings are.</source>
        <translation>El disco está lleno, o no tiene permiso para escribir donde están los ajustes.</translation>
    </message>
    <message>
        <source>Make room or correct the permissions, then try again.</source>
        <translation>Libere espacio o corrija los permisos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Settings not saved</source>
        <comment>state of a keychain entry</comment>
        <translation>Ajustes no guardados</translation>
    </message>
</context>
<context>
    <name>broker::ui::VerifyPage</name>
    <message>
        <source>&amp;Check the client</source>
        <translation>Co&amp;mprobar el cliente</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Try its c&amp;redentials too</source>
        <translation>Probar también s&amp;us credenciales</translation>
    </message>
    <message>
        <source>The program cannot reach it?</source>
        <translation>¿El programa no puede acceder a él?</translation>
    </message>
    <message>
        <source>If you saw in another place, such as the client&apos;s log, that it is connected with the new token, say so. Your words are kept with this rotation.</source>
        <translation>Si ha visto en otro lugar, como el registro del cliente, que está conectado con el token nuevo, indíquelo. Sus palabras se guardan con esta rotación.</translation>
    </message>
    <message>
        <source>&amp;Back to the new client</source>
        <translation>&amp;Volver al cliente nuevo</translation>
    </message>
    <message>
        <source>Has the client sign in to the service behind it, such as your Git server</source>
        <translation>Hace que el cliente inicie sesión en el servicio que está detrás, como su servidor Git</translation>
    </message>
    <message>
        <source>&amp;Address of the new client:</source>
        <translation>&amp;Dirección del cliente nuevo:</translation>
    </message>
    <message>
        <source>Asking the client…</source>
        <translation>Preguntando al cliente…</translation>
    </message>
    <message>
        <source>The client tries its credentials…</source>
        <translation>El cliente prueba sus credenciales…</translation>
    </message>
    <message>
        <source>&amp;Next: the switch</source>
        <translation>Siguiente: &amp;el cambio</translation>
    </message>
    <message>
        <source>&amp;Next: retire the old token</source>
        <translation>&amp;Siguiente: retirar el token anterior</translation>
    </message>
    <message>
        <source>What the client says</source>
        <translation>Lo que dice el cliente</translation>
    </message>
    <message>
        <source>Locked: the next step needs a connected client with the new token.</source>
        <translation>Bloqueado: el paso siguiente requiere un cliente conectado con el token nuevo.</translation>
    </message>
    <message>
        <source>This is no address of a client. It looks like broker-host:8001 or http://10.0.0.7:8001, without user name or query.</source>
        <translation>Esto no es la dirección de un cliente. Ejemplos: broker-host:8001 o http://10.0.0.7:8001, sin nombre de usuario ni consulta.</translation>
    </message>
    <message>
        <source>What the service said</source>
        <translation>Lo que ha dicho el servicio</translation>
    </message>
    <message>
        <source>The client was proven before. Check it once more.</source>
        <translation>El cliente se verificó antes. Compruébelo una vez más.</translation>
    </message>
    <message>
        <source>Waiting for the client…</source>
        <translation>Esperando al cliente…</translation>
    </message>
</context>
<context>
    <name>broker::ui::WebsiteText</name>
    <message>
        <source>There is no link to pages of Snyk: the address of the Web UI of %1 is not known here. Open it in your browser as you usually do.</source>
        <extracomment>%1 is a region.</extracomment>
        <translation>No hay ningún enlace a páginas de Snyk: aquí no se conoce la dirección de la interfaz web de %1. Ábrala en su navegador como lo hace habitualmente.</translation>
    </message>
    <message>
        <source>Snyk documents no address of its support for %1. Ask your contact at Snyk.</source>
        <extracomment>%1 is a region.</extracomment>
        <translation>Snyk no documenta ninguna dirección de su soporte para %1. Consulte a su contacto en Snyk.</translation>
    </message>
    <message>
        <source>%1 is not set up in this organization yet, so Snyk shows no Broker token for it. Go back and have the token generated, or ask Snyk Support to set it up with Broker. Then follow these steps.</source>
        <extracomment>%1 is a type of integration.</extracomment>
        <translation>La integración %1 aún no está configurada en esta organización, por lo que Snyk no muestra ningún token de Broker para ella. Vuelva atrás y haga que se genere el token, o pida al soporte de Snyk que la configure con Broker. Después, siga estos pasos.</translation>
    </message>
    <message>
        <source>%1 is set up without Broker, so Snyk shows no Broker token for it yet. Go back and have the token generated, or ask Snyk Support to turn Broker on. Then follow these steps.</source>
        <extracomment>%1 is a type of integration.</extracomment>
        <translation>La integración %1 está configurada sin Broker, por lo que Snyk aún no muestra ningún token de Broker para ella. Vuelva atrás y haga que se genere el token, o pida al soporte de Snyk que active Broker. Después, siga estos pasos.</translation>
    </message>
    <message>
        <source>%1 is not set up in this organization yet, so Snyk shows no Broker token for it, and the role here does not permit to have one generated. %2 Snyk Support can set it up with Broker, too. Then follow these steps.</source>
        <extracomment>%1 is a type of integration, %2 a sentence: “Ask an administrator for the role …”.</extracomment>
        <translation>La integración %1 aún no está configurada en esta organización, por lo que Snyk no muestra ningún token de Broker para ella, y el rol de aquí no permite generar uno. %2 El soporte de Snyk también puede configurarla con Broker. Después, siga estos pasos.</translation>
    </message>
    <message>
        <source>%1 is set up without Broker, so Snyk shows no Broker token for it yet, and the role here does not permit to have one generated. %2 Snyk Support can turn Broker on, too. Then follow these steps.</source>
        <extracomment>%1 is a type of integration, %2 a sentence: “Ask an administrator for the role …”.</extracomment>
        <translation>La integración %1 está configurada sin Broker, por lo que Snyk aún no muestra ningún token de Broker para ella, y el rol de aquí no permite generar uno. %2 El soporte de Snyk también puede activar Broker. Después, siga estos pasos.</translation>
    </message>
</context>
<context>
    <name>broker::ui::WindowCommands</name>
    <message>
        <source>Set up a &amp;token…</source>
        <translation>Configurar &amp;un token…</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>Copiar &amp;token</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>&amp;Look in the keychain again</source>
        <translation>&amp;Volver a mirar en el llavero</translation>
    </message>
    <message>
        <source>&amp;Audit journal…</source>
        <translation>&amp;Registro de auditoría…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Practice mode…</source>
        <translation>&amp;Modo de práctica…</translation>
    </message>
    <message>
        <source>&amp;Leave practice mode</source>
        <translation>&amp;Salir del modo de práctica</translation>
    </message>
    <message>
        <source>&amp;About Broker Token Assistant</source>
        <translation>&amp;Acerca de Broker Token Assistant</translation>
    </message>
    <message>
        <source>Copy the selected token to the clipboard for a short time</source>
        <translation>Copiar el token seleccionado en el portapapeles durante un breve tiempo</translation>
    </message>
    <message>
        <source>Is every token still in the keychain? Asks without a prompt.</source>
        <translation>¿Siguen todos los tokens en el llavero? Consulta sin pedir nada.</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <extracomment>Menu with everything that is done with tokens.</extracomment>
        <translation>&amp;Tokens</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <extracomment>Menu about what the list shows.</extracomment>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <extracomment>Menu about practice mode.</extracomment>
        <translation>&amp;Práctica</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>Name of the tool bar.</extracomment>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>C&amp;olumnas</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <extracomment>Menu with everything that writes a file.</extracomment>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <extracomment>Menu with what saves the list and brings it to another computer.</extracomment>
        <translation>&amp;Copia de seguridad</translation>
    </message>
    <message>
        <source>Try everything with a made-up Snyk; nothing leaves this computer</source>
        <translation>Probarlo todo con un Snyk ficticio; nada sale de este equipo</translation>
    </message>
    <message>
        <source>Si&amp;gn out of Snyk</source>
        <translation>Cerrar la sesión de Sn&amp;yk</translation>
    </message>
    <message>
        <source>Check for a &amp;new version…</source>
        <translation>Buscar una versión &amp;nueva…</translation>
    </message>
    <message>
        <source>&amp;Help…</source>
        <translation>A&amp;yuda…</translation>
    </message>
    <message>
        <source>Reads the token and the credential from what a Broker client was started with</source>
        <translation>Lee el token y la credencial de aquello con lo que se inició un cliente Broker</translation>
    </message>
    <message>
        <source>Add an e&amp;xisting client…</source>
        <translation>Añadi&amp;r un cliente existente…</translation>
    </message>
    <message>
        <source>Show as &amp;tiles</source>
        <translation>Mo&amp;strar como mosaico</translation>
    </message>
    <message>
        <source>The next window that needs Snyk asks you to sign in again. A Snyk API credential that is in memory only is forgotten</source>
        <translation>La próxima ventana que necesite Snyk le pedirá que inicie sesión de nuevo. Una credencial de API de Snyk que solo está en la memoria se olvida</translation>
    </message>
</context>
<context>
    <name>broker::ui::WizardPage</name>
    <message>
        <source>S&amp;ign in again</source>
        <translation>&amp;Volver a iniciar sesión</translation>
    </message>
</context>
<context>
    <name>broker::ui::WordHelp</name>
    <message>
        <source>What is “%1”?</source>
        <extracomment>Name of a button with a question mark. %1 is a word of the glossary.</extracomment>
        <translation>¿Qué es «%1»?</translation>
    </message>
</context>
</TS>
